"""What each cue of ``east_asian.party_cues`` speaks for a spender; made by ``training/parties_cjk.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim that they hold in (none:
any), ``/`` and the cue.
"""

TABLE = """\
-16|/after-far:1 True
36|/after-far:18 False
-53|/after-far:18 True
-5|/after-far:36 False
3|/after-far:36 True
26|/after-far:4 False
24|/after-far:4 True
10|/after-far:9 False
-12|/after-follows:
-12|/after-follows: False
17|/after-follows:(
19|/after-follows:(N False
25|/after-follows:,
28|/after-follows:,却 True
-3|/after-follows:,该 False
-3|/after-follows:1
10|/after-follows:。
8|/after-follows:。 False
-16|/after-follows:が
-19|/after-follows:がそ True
-9|/after-follows:が応 False
-6|/after-follows:が決 False
-4|/after-follows:が社 True
24|/after-follows:が陸 False
29|/after-follows:だ
29|/after-follows:だけ True
19|/after-follows:で
22|/after-follows:でも False
-4|/after-follows:で講 True
-10|/after-follows:と
-3|/after-follows:との False
38|/after-follows:に
5|/after-follows:に5 False
-28|/after-follows:にだ True
-3|/after-follows:にと False
-7|/after-follows:にと True
-28|/after-follows:には False
-12|/after-follows:には True
11|/after-follows:にも False
-5|/after-follows:にも True
21|/after-follows:に同 True
6|/after-follows:に向 False
-19|/after-follows:に届 False
-3|/after-follows:に広 False
8|/after-follows:に期 False
22|/after-follows:に比 False
8|/after-follows:に求 False
4|/after-follows:に示 False
9|/after-follows:に要 False
19|/after-follows:に要 True
10|/after-follows:に迫 False
21|/after-follows:に迫 True
7|/after-follows:の
-17|/after-follows:の1 False
-11|/after-follows:の1 True
-6|/after-follows:の2 True
3|/after-follows:のメ False
3|/after-follows:の中 True
-6|/after-follows:の指 False
4|/after-follows:の新 False
29|/after-follows:の決 False
42|/after-follows:の目 False
-7|/after-follows:の装 False
3|/after-follows:の計 False
-5|/after-follows:の財 False
-4|/after-follows:の防 True
-4|/after-follows:の頼 True
-18|/after-follows:の首 False
-3|/after-follows:は
-4|/after-follows:は1 True
-9|/after-follows:は2 False
-6|/after-follows:は2 True
-5|/after-follows:は3 True
3|/after-follows:は、 False
29|/after-follows:はど True
-18|/after-follows:は今 False
22|/after-follows:は今 True
16|/after-follows:は年 True
3|/after-follows:は特 True
-7|/after-follows:へ
-7|/after-follows:への False
-35|/after-follows:も
-7|/after-follows:も3 True
-3|/after-follows:も5 True
-3|/after-follows:も、 False
-8|/after-follows:も参 False
-7|/after-follows:も将 True
-4|/after-follows:・
-4|/after-follows:・ポ False
5|/after-follows:一
-31|/after-follows:不
-31|/after-follows:不会 True
-7|/after-follows:中
-7|/after-follows:中最 False
-5|/after-follows:为
-21|/after-follows:也
-4|/after-follows:也一 True
-17|/after-follows:也必 True
3|/after-follows:予
3|/after-follows:予以 True
-3|/after-follows:仅
-3|/after-follows:仅为 True
-49|/after-follows:会
-49|/after-follows:会持 False
3|/after-follows:军
3|/after-follows:军费 False
-8|/after-follows:凭
-8|/after-follows:凭什 True
-9|/after-follows:刚
-9|/after-follows:刚刚 True
6|/after-follows:反
6|/after-follows:反应 True
-3|/after-follows:同
-3|/after-follows:同步 True
-7|/after-follows:商
-7|/after-follows:商定 True
13|/after-follows:在
13|/after-follows:在海 True
-4|/after-follows:增
-3|/after-follows:增加 True
8|/after-follows:大
7|/after-follows:大为 True
-8|/after-follows:太
-8|/after-follows:太平 True
6|/after-follows:对
6|/after-follows:对此 True
-9|/after-follows:应
-8|/after-follows:应以 True
30|/after-follows:态
30|/after-follows:态度 True
10|/after-follows:掏
10|/after-follows:掏5 True
-6|/after-follows:提
-6|/after-follows:提高 True
-5|/after-follows:援
-5|/after-follows:援外 True
30|/after-follows:政
16|/after-follows:政府 False
14|/after-follows:政府 True
-3|/after-follows:方
-3|/after-follows:方式 True
-4|/after-follows:无
-4|/after-follows:无法 True
-8|/after-follows:最
-8|/after-follows:有
-3|/after-follows:期
-3|/after-follows:期望 False
10|/after-follows:松
10|/after-follows:松了 True
19|/after-follows:氏
-6|/after-follows:没
-6|/after-follows:没有 True
60|/after-follows:的
3|/after-follows:的\" False
-3|/after-follows:的2 True
-5|/after-follows:的5 False
25|/after-follows:的尺 False
36|/after-follows:的数 False
-11|/after-follows:目
-8|/after-follows:目标 False
22|/after-follows:而
29|/after-follows:而言 False
-7|/after-follows:而言 True
-3|/after-follows:至
-3|/after-follows:至今 True
-13|/after-follows:要
-6|/after-follows:要求 False
-5|/after-follows:要领 True
-6|/after-follows:見
-6|/after-follows:見習 False
5|/after-follows:说
3|/after-follows:说。 True
13|/after-follows:防
6|/after-follows:防卫 True
7|/after-follows:防衛 True
-5|/after-follows:飘
-5|/after-follows:飘到 False
4|/after-follows:首
4|/after-follows:首相 True
-4|/after-leads:\",
-49|/after-leads:%:
-17|/after-leads:%;
-7|/after-leads:%」
-17|/after-leads:%が
-7|/after-leads:%で
-7|/after-leads:%の
42|/after-leads:%は
17|/after-leads:%を
39|/after-leads:%是
-4|/after-leads:%的
-5|/after-leads:%看
-3|/after-leads:,与
-7|/after-leads:,对
6|/after-leads:,比
-3|/after-leads:,连
-5|/after-leads:_从
-7|/after-leads:、「
-4|/after-leads:」…
-28|/after-leads:い、
33|/after-leads:いう
-18|/after-leads:いて
22|/after-leads:いる
21|/after-leads:う、
-18|/after-leads:う。
-6|/after-leads:え、
22|/after-leads:える
-3|/after-leads:から
-3|/after-leads:が、
28|/after-leads:き、
3|/after-leads:きた
21|/after-leads:け、
21|/after-leads:ける
-5|/after-leads:し、
40|/after-leads:した
16|/after-leads:すと
-5|/after-leads:する
-9|/after-leads:て、
-49|/after-leads:て「
9|/after-leads:ての
-17|/after-leads:で、
-3|/after-leads:では
7|/after-leads:と、
-8|/after-leads:とに
-7|/after-leads:に、
7|/after-leads:は、
-10|/after-leads:へ_
-28|/after-leads:べ、
11|/after-leads:まる
12|/after-leads:よう
-13|/after-leads:り、
-4|/after-leads:る。
-7|/after-leads:れ、
-3|/after-leads:れた
24|/after-leads:を、
-7|/after-leads:上、
3|/after-leads:世界
3|/after-leads:主要
-5|/after-leads:什么
-17|/after-leads:低い
28|/after-leads:例如
4|/after-leads:全球
9|/after-leads:出を
-3|/after-leads:升至
-7|/after-leads:唯独
29|/after-leads:多数
-5|/after-leads:完成
-4|/after-leads:官、
3|/after-leads:所有
-8|/after-leads:拠「
-4|/after-leads:推动
-7|/after-leads:标,
-3|/after-leads:标的
-8|/after-leads:样,
-7|/after-leads:標_
31|/after-leads:求,
-17|/after-leads:求_
9|/after-leads:用于
21|/after-leads:盟・
-5|/after-leads:相「
-4|/after-leads:米紙
13|/after-leads:者由
-6|/after-leads:胁,
25|/after-leads:衡量
10|/after-leads:话要
-30|/after-leads:说,
6|/after-leads:費を
3|/after-leads:闻,
-11|/after:agent False
-16|/after:agent True
56|/after:named False
-21|/after:named True
21|/after:patient False
-6|/after:patient True
38|/asked-about
-28|/asks
101|/before-commas:0 0
14|/before-commas:0 1
29|/before-commas:1 0
-33|/before-commas:1 1
-8|/before-commas:1 2
-31|/before-commas:2 2
4|/before-commas:3 0
10|/before-commas:3 1
-34|/before-commas:3 2
76|/before-far:1 0
3|/before-far:18 0
-3|/before-far:18 1
-3|/before-far:18 2
13|/before-far:36 0
4|/before-far:36 1
-51|/before-far:36 2
53|/before-far:4 0
6|/before-far:9 1
-12|/before-far:far 0
-14|/before-far:far 1
-20|/before-far:far 2
5|/before-follows-rank:\" 0 0
4|/before-follows-rank:( 0 0
-3|/before-follows-rank:) 0 0
9|/before-follows-rank:, 0 0
-4|/before-follows-rank:, 1 0
7|/before-follows-rank:1 0 0
-3|/before-follows-rank:1 1 1
17|/before-follows-rank:2 0 0
-4|/before-follows-rank:2 0 1
19|/before-follows-rank:2 0 2
-16|/before-follows-rank:2 1 1
11|/before-follows-rank:3 0 0
10|/before-follows-rank:4 1 0
-4|/before-follows-rank:4 1 1
-13|/before-follows-rank:5 0 0
-5|/before-follows-rank:5 1 0
14|/before-follows-rank:6 1 0
-28|/before-follows-rank:: 0 0
-3|/before-follows-rank:: 0 1
-3|/before-follows-rank:: 1 0
-12|/before-follows-rank:_ 0 0
7|/before-follows-rank:、 0 0
28|/before-follows-rank:、 1 0
36|/before-follows-rank:、 2 0
-19|/before-follows-rank:か 0 0
15|/before-follows-rank:か 0 1
30|/before-follows-rank:が 0 0
7|/before-follows-rank:が 0 1
-24|/before-follows-rank:が 0 2
-4|/before-follows-rank:が 1 0
-12|/before-follows-rank:が 1 1
-4|/before-follows-rank:が 1 2
6|/before-follows-rank:が 2 0
-3|/before-follows-rank:が 2 2
-7|/before-follows-rank:が 3 2
-8|/before-follows-rank:で 1 0
-9|/before-follows-rank:で 2 0
-18|/before-follows-rank:と 0 0
60|/before-follows-rank:と 1 0
-6|/before-follows-rank:に 0 0
31|/before-follows-rank:に 0 1
11|/before-follows-rank:に 1 0
-32|/before-follows-rank:に 1 1
33|/before-follows-rank:の 0 0
-17|/before-follows-rank:の 1 1
33|/before-follows-rank:は 0 0
31|/before-follows-rank:は 0 1
-18|/before-follows-rank:は 1 0
-27|/before-follows-rank:は 1 1
17|/before-follows-rank:も 0 0
-8|/before-follows-rank:も 0 1
10|/before-follows-rank:や 1 0
-4|/before-follows-rank:や 2 0
-22|/before-follows-rank:を 0 0
-9|/before-follows-rank:を 1 0
-7|/before-follows-rank:・ 0 0
4|/before-follows-rank:一 0 0
6|/before-follows-rank:一 1 0
3|/before-follows-rank:上 0 0
26|/before-follows-rank:不 3 1
-23|/before-follows-rank:並 0 0
8|/before-follows-rank:为 0 0
-6|/before-follows-rank:为 1 1
-5|/before-follows-rank:为 2 2
-7|/before-follows-rank:主 0 0
-4|/before-follows-rank:主 0 1
-8|/before-follows-rank:主 1 0
-9|/before-follows-rank:之 1 0
21|/before-follows-rank:也 0 0
9|/before-follows-rank:也 1 0
8|/before-follows-rank:事 0 1
-16|/before-follows-rank:事 1 0
-14|/before-follows-rank:亦 0 0
8|/before-follows-rank:亦 0 1
-3|/before-follows-rank:今 0 0
10|/before-follows-rank:今 0 1
-5|/before-follows-rank:仍 0 0
4|/before-follows-rank:以 0 0
-6|/before-follows-rank:以 3 2
-29|/before-follows-rank:会 1 0
-5|/before-follows-rank:侵 0 0
-3|/before-follows-rank:元 0 0
4|/before-follows-rank:入 1 0
17|/before-follows-rank:全 0 0
5|/before-follows-rank:公 0 0
3|/before-follows-rank:内 1 0
9|/before-follows-rank:内 1 1
-49|/before-follows-rank:再 0 0
15|/before-follows-rank:军 0 0
5|/before-follows-rank:军 0 1
-22|/before-follows-rank:军 1 1
4|/before-follows-rank:分 0 0
-7|/before-follows-rank:则 0 0
-3|/before-follows-rank:则 0 1
-6|/before-follows-rank:刚 1 1
8|/before-follows-rank:到 0 0
-22|/before-follows-rank:前 1 0
16|/before-follows-rank:十 0 1
5|/before-follows-rank:占 0 1
-10|/before-follows-rank:即 1 1
3|/before-follows-rank:即 1 2
-12|/before-follows-rank:原 2 1
-12|/before-follows-rank:去 0 0
5|/before-follows-rank:去 0 1
-7|/before-follows-rank:发 0 0
-3|/before-follows-rank:口 0 0
12|/before-follows-rank:各 1 1
7|/before-follows-rank:各 1 2
-8|/before-follows-rank:合 0 0
7|/before-follows-rank:同 0 0
5|/before-follows-rank:周 0 0
12|/before-follows-rank:和 1 0
3|/before-follows-rank:喊 0 0
-19|/before-follows-rank:国 0 1
-3|/before-follows-rank:国 1 1
-7|/before-follows-rank:国 1 2
-4|/before-follows-rank:国 2 2
4|/before-follows-rank:在 0 0
6|/before-follows-rank:在 1 0
-14|/before-follows-rank:在 1 1
-8|/before-follows-rank:均 0 0
-3|/before-follows-rank:坚 1 1
-25|/before-follows-rank:基 0 0
8|/before-follows-rank:处 0 0
-4|/before-follows-rank:外 2 0
-6|/before-follows-rank:多 0 0
-6|/before-follows-rank:大 0 0
-16|/before-follows-rank:大 1 0
-5|/before-follows-rank:夹 1 0
7|/before-follows-rank:夹 2 2
-10|/before-follows-rank:嫌 0 0
-7|/before-follows-rank:安 1 0
17|/before-follows-rank:官 1 1
7|/before-follows-rank:宣 0 0
6|/before-follows-rank:对 1 0
18|/before-follows-rank:将 0 0
5|/before-follows-rank:将 0 2
4|/before-follows-rank:将 1 0
-4|/before-follows-rank:将 1 2
19|/before-follows-rank:已 0 0
7|/before-follows-rank:已 1 0
-6|/before-follows-rank:已 1 1
-4|/before-follows-rank:希 1 0
30|/before-follows-rank:平 0 0
-4|/before-follows-rank:年 0 0
16|/before-follows-rank:应 0 0
-17|/before-follows-rank:应 1 1
-14|/before-follows-rank:当 0 1
15|/before-follows-rank:总 0 0
3|/before-follows-rank:总 0 1
-19|/before-follows-rank:总 1 0
5|/before-follows-rank:总 1 1
-3|/before-follows-rank:想 2 0
-4|/before-follows-rank:成 0 0
-3|/before-follows-rank:扬 0 0
9|/before-follows-rank:承 0 0
6|/before-follows-rank:把 0 0
3|/before-follows-rank:把 0 1
-3|/before-follows-rank:报 1 0
6|/before-follows-rank:拿 0 0
-3|/before-follows-rank:指 1 0
-15|/before-follows-rank:接 1 1
-11|/before-follows-rank:推 0 0
3|/before-follows-rank:提 0 0
7|/before-follows-rank:放 1 0
3|/before-follows-rank:政 0 0
19|/before-follows-rank:政 1 0
-4|/before-follows-rank:效 1 0
-4|/before-follows-rank:敦 2 0
11|/before-follows-rank:敬 0 0
-20|/before-follows-rank:新 0 0
-13|/before-follows-rank:早 0 2
6|/before-follows-rank:明 0 0
6|/before-follows-rank:明 0 1
3|/before-follows-rank:明 1 2
4|/before-follows-rank:星 1 0
5|/before-follows-rank:是 0 0
7|/before-follows-rank:是 1 1
-9|/before-follows-rank:有 1 0
-24|/before-follows-rank:标 0 0
-5|/before-follows-rank:标 0 1
-4|/before-follows-rank:核 0 0
-5|/before-follows-rank:欧 1 0
-13|/before-follows-rank:此 1 0
10|/before-follows-rank:比 1 0
3|/before-follows-rank:氏 0 0
6|/before-follows-rank:氏 0 1
-38|/before-follows-rank:氏 1 0
-3|/before-follows-rank:海 0 1
4|/before-follows-rank:海 1 0
38|/before-follows-rank:的 0 0
3|/before-follows-rank:的 0 1
4|/before-follows-rank:的 0 2
12|/before-follows-rank:的 1 1
-4|/before-follows-rank:的 1 2
-3|/before-follows-rank:的 2 2
-5|/before-follows-rank:的 3 2
15|/before-follows-rank:目 0 0
-3|/before-follows-rank:目 1 1
-7|/before-follows-rank:看 0 0
-6|/before-follows-rank:看 1 0
-4|/before-follows-rank:社 0 0
-12|/before-follows-rank:社 0 1
4|/before-follows-rank:立 0 0
-10|/before-follows-rank:立 1 0
-10|/before-follows-rank:算 0 0
5|/before-follows-rank:米 1 0
-4|/before-follows-rank:経 0 1
7|/before-follows-rank:総 0 0
3|/before-follows-rank:総 0 1
3|/before-follows-rank:约 0 0
4|/before-follows-rank:缴 0 0
-3|/before-follows-rank:股 1 0
27|/before-follows-rank:自 0 0
6|/before-follows-rank:自 0 1
15|/before-follows-rank:若 0 0
7|/before-follows-rank:若 1 0
7|/before-follows-rank:表 0 0
-10|/before-follows-rank:表 1 0
-7|/before-follows-rank:要 0 0
-17|/before-follows-rank:見 0 0
-9|/before-follows-rank:规 0 0
20|/before-follows-rank:議 1 0
-5|/before-follows-rank:订 2 1
3|/before-follows-rank:认 0 0
-12|/before-follows-rank:议 1 0
-6|/before-follows-rank:说 1 0
10|/before-follows-rank:说 1 1
-47|/before-follows-rank:谈 0 0
4|/before-follows-rank:财 0 0
4|/before-follows-rank:超 0 0
-23|/before-follows-rank:跟 1 0
16|/before-follows-rank:达 0 0
-5|/before-follows-rank:达 3 2
15|/before-follows-rank:过 0 0
8|/before-follows-rank:通 0 0
-3|/before-follows-rank:邮 0 0
-3|/before-follows-rank:都 0 0
-3|/before-follows-rank:長 1 0
-20|/before-follows-rank:长 0 0
-8|/before-follows-rank:関 0 0
17|/before-follows-rank:防 0 0
4|/before-follows-rank:随 0 0
4|/before-follows-rank:面 1 0
4|/before-follows-rank:首 0 0
5|/before-follows-rank:首 0 1
11|/before-follows-rank:首 1 0
8|/before-follows-rank:首 1 1
5|/before-follows:\"
4|/before-follows:\"没
4|/before-follows:\"没有理
3|/before-follows:(
14|/before-follows:)が
11|/before-follows:)が国防
-6|/before-follows:)の
5|/before-follows:,
8|/before-follows:,2
8|/before-follows:,202
8|/before-follows:,却
8|/before-follows:,却还要
-4|/before-follows:,把
-5|/before-follows:,称
14|/before-follows:,称5%
4|/before-follows:,要
4|/before-follows:,要求后
-7|/before-follows:,该
-7|/before-follows:,该国坚
3|/before-follows:,诺
3|/before-follows:,诺表示
6|/before-follows:1
3|/before-follows:1・6%
13|/before-follows:2
15|/before-follows:2%
7|/before-follows:2%以上
-9|/before-follows:2%的标
11|/before-follows:2%的目
4|/before-follows:2%的门
-3|/before-follows:20
-10|/before-follows:2024
3|/before-follows:2025
8|/before-follows:3
6|/before-follows:3.
3|/before-follows:3.2%
5|/before-follows:3・
3|/before-follows:3・2%
3|/before-follows:3・5%
6|/before-follows:4
8|/before-follows:4月
8|/before-follows:4月16
-18|/before-follows:5
-12|/before-follows:5%
-5|/before-follows:5%为榜
4|/before-follows:5%目标
10|/before-follows:5%要求
-5|/before-follows:5月
15|/before-follows:6
15|/before-follows:6月
14|/before-follows:6月宣布
-34|/before-follows::
-32|/before-follows::军
-16|/before-follows::军费必
-16|/before-follows::军费要
-5|/before-follows::援
-5|/before-follows::援外1
3|/before-follows::首
3|/before-follows::首相安
-12|/before-follows:_
-4|/before-follows:_国
-4|/before-follows:_国防支
52|/before-follows:、
4|/before-follows:、3
4|/before-follows:、3%へ
-8|/before-follows:、5
-9|/before-follows:、5%案
15|/before-follows:、N
15|/before-follows:、NAT
16|/before-follows:、ス
16|/before-follows:、スウェ
-5|/before-follows:、ト
-5|/before-follows:、トラン
4|/before-follows:、南
9|/before-follows:、南韩也
12|/before-follows:、国
12|/before-follows:、国防費
18|/before-follows:、挪
18|/before-follows:、挪威和
6|/before-follows:、米
5|/before-follows:、米の3
8|/before-follows:、防
8|/before-follows:、防衛費
-4|/before-follows:か
-4|/before-follows:から
6|/before-follows:から3・
-10|/before-follows:が
-8|/before-follows:が2
3|/before-follows:が2%だ
-10|/before-follows:が2%に
-3|/before-follows:が202
15|/before-follows:が3
10|/before-follows:が3.5
6|/before-follows:が3・5
-7|/before-follows:が4
-8|/before-follows:が4・1
-5|/before-follows:が5
-4|/before-follows:が5%を
11|/before-follows:がG
11|/before-follows:がGDP
5|/before-follows:が、
-15|/before-follows:がハ
-15|/before-follows:がハーグ
4|/before-follows:が令
4|/before-follows:が令和9
-29|/before-follows:が合
-29|/before-follows:が合意し
21|/before-follows:が国
21|/before-follows:が国防費
-9|/before-follows:が対
-9|/before-follows:が対韓関
4|/before-follows:が昨
4|/before-follows:が昨年の
-15|/before-follows:が求
-13|/before-follows:が求める
3|/before-follows:が約
3|/before-follows:が約束し
-14|/before-follows:で
9|/before-follows:でさ
-12|/before-follows:での
-3|/before-follows:での演説
-9|/before-follows:での答弁
-16|/before-follows:では
5|/before-follows:では、国
11|/before-follows:でも
4|/before-follows:で増
4|/before-follows:で増額を
-4|/before-follows:で開
-4|/before-follows:で開かれ
43|/before-follows:と
4|/before-follows:との
4|/before-follows:との会談
15|/before-follows:とエ
15|/before-follows:とエスト
7|/before-follows:とオ
7|/before-follows:とオース
28|/before-follows:とカ
28|/before-follows:とカナダ
10|/before-follows:とフ
10|/before-follows:とフラン
-13|/before-follows:と同
-8|/before-follows:と同じ3
7|/before-follows:と同じ5
-8|/before-follows:と逆
-8|/before-follows:と逆転拡
6|/before-follows:に
-3|/before-follows:に1
-12|/before-follows:に10%
9|/before-follows:に10パ
11|/before-follows:に2
3|/before-follows:に2%を
29|/before-follows:に3
4|/before-follows:に3%_
12|/before-follows:に3.5
13|/before-follows:に3・5
-46|/before-follows:に5
8|/before-follows:に5%へ
3|/before-follows:に5%求
-19|/before-follows:に5%要
-39|/before-follows:に5%迫
4|/before-follows:に「
-5|/before-follows:には
4|/before-follows:には3.
-7|/before-follows:には名指
7|/before-follows:には少な
-10|/before-follows:には称賛
33|/before-follows:にも
10|/before-follows:にも3%
4|/before-follows:にもGD
-7|/before-follows:によ
-7|/before-follows:によると
-7|/before-follows:に向
-7|/before-follows:に向き合
19|/before-follows:に国
19|/before-follows:に国防費
22|/before-follows:に対
19|/before-follows:に対し、
-34|/before-follows:に求
-34|/before-follows:に求める
7|/before-follows:に突
7|/before-follows:に突き付
-25|/before-follows:に義
-25|/before-follows:に義務付
5|/before-follows:に軍
5|/before-follows:に軍事費
12|/before-follows:の
16|/before-follows:の2
10|/before-follows:の2%目
-6|/before-follows:の20%
10|/before-follows:の202
-11|/before-follows:の3
-13|/before-follows:の3カ国
7|/before-follows:の5
3|/before-follows:の5%を
3|/before-follows:の5%合
3|/before-follows:の5%目
8|/before-follows:の「
10|/before-follows:の「2%
-3|/before-follows:の「5%
8|/before-follows:のう
6|/before-follows:のうち2
-3|/before-follows:のハ
-3|/before-follows:のハーグ
-15|/before-follows:の侵
-15|/before-follows:の侵攻を
8|/before-follows:の公
8|/before-follows:の公表国
-6|/before-follows:の加
-6|/before-follows:の加盟国
-10|/before-follows:の国
5|/before-follows:の国防支
-6|/before-follows:の国防費
-8|/before-follows:の基
22|/before-follows:の報告書
-23|/before-follows:の報道官
3|/before-follows:の安倍晋
-3|/before-follows:の安全保
-6|/before-follows:の推
-5|/before-follows:の推計で
-6|/before-follows:の核
-6|/before-follows:の核戦力
6|/before-follows:の比
6|/before-follows:の比率は
25|/before-follows:の目
-10|/before-follows:の目標2
33|/before-follows:の目標で
-5|/before-follows:の脅
-5|/before-follows:の脅威に
-3|/before-follows:の言
-3|/before-follows:の言う3
-5|/before-follows:の計
-6|/before-follows:の計算方
-19|/before-follows:の負
-22|/before-follows:の負担は
3|/before-follows:の負担増
10|/before-follows:の軍事費
-9|/before-follows:の軍拡、
13|/before-follows:の防
11|/before-follows:の防衛費
28|/before-follows:の首
20|/before-follows:の首相に
8|/before-follows:の首脳会
17|/before-follows:は
7|/before-follows:は10%
-14|/before-follows:は1・5
7|/before-follows:は2
5|/before-follows:は2%超
4|/before-follows:は201
-3|/before-follows:は202
-8|/before-follows:は203
-8|/before-follows:は24年
3|/before-follows:は26年
3|/before-follows:は28%
4|/before-follows:は3
-3|/before-follows:は3%、
8|/before-follows:は3.5
-3|/before-follows:は3・8
-26|/before-follows:は5
3|/before-follows:は5%を
4|/before-follows:は5%払
-44|/before-follows:は5%要
-10|/before-follows:はN
-10|/before-follows:はNAT
-5|/before-follows:は、
-3|/before-follows:は、公表
-8|/before-follows:は、実際
13|/before-follows:は、防衛
-10|/before-follows:は「
-6|/before-follows:は「1%
-7|/before-follows:は「全て
-13|/before-follows:はい
-13|/before-follows:はいずれ
6|/before-follows:はウ
6|/before-follows:はウクラ
7|/before-follows:はト
7|/before-follows:はトラン
16|/before-follows:は今
4|/before-follows:は今年と
10|/before-follows:は今年度
-9|/before-follows:は公
-9|/before-follows:は公約で
-4|/before-follows:は内
-4|/before-follows:は内部文
-7|/before-follows:は参
-7|/before-follows:は参院選
4|/before-follows:は同
18|/before-follows:は国
-4|/before-follows:は国内総
26|/before-follows:は国防費
-4|/before-follows:は国際的
-20|/before-follows:は実
-19|/before-follows:は実際の
17|/before-follows:は少
17|/before-follows:は少なく
5|/before-follows:は平
5|/before-follows:は平均2
8|/before-follows:は戦
7|/before-follows:は戦時下
6|/before-follows:は昨
3|/before-follows:は昨年、
13|/before-follows:は来
9|/before-follows:は来年か
3|/before-follows:は約
3|/before-follows:は約3.
5|/before-follows:は防
5|/before-follows:は防衛費
8|/before-follows:も
3|/before-follows:も3
-7|/before-follows:も3.3
8|/before-follows:も3・5
4|/before-follows:も5
-4|/before-follows:も国
-4|/before-follows:も国防費
10|/before-follows:や
8|/before-follows:やイ
8|/before-follows:やイタリ
-32|/before-follows:を
-25|/before-follows:を「
-25|/before-follows:を「模範
-11|/before-follows:を含
-7|/before-follows:・
-3|/before-follows:・ハ
-3|/before-follows:・ハーグ
-4|/before-follows:・ポ
-4|/before-follows:・ポスト
10|/before-follows:一
6|/before-follows:一名
6|/before-follows:一名官员
4|/before-follows:一样
3|/before-follows:一样拿出
5|/before-follows:上
4|/before-follows:上周
25|/before-follows:不
25|/before-follows:不会
25|/before-follows:不会要求
4|/before-follows:与
10|/before-follows:与丹
10|/before-follows:与丹麦亦
5|/before-follows:与挪
5|/before-follows:与挪威:
-11|/before-follows:与欧
-11|/before-follows:与欧洲盟
-23|/before-follows:並
-23|/before-follows:並み
-7|/before-follows:並み2%
-5|/before-follows:並み2・
-11|/before-follows:並みの5
-4|/before-follows:为
-3|/before-follows:为3
-3|/before-follows:为3.4
-20|/before-follows:主
3|/before-follows:主动
-22|/before-follows:主席
-15|/before-follows:主席林德
-7|/before-follows:主席郑丽
-10|/before-follows:之
-9|/before-follows:之声
-9|/before-follows:之声中文
30|/before-follows:也
17|/before-follows:也不
17|/before-follows:也不能低
3|/before-follows:也将
3|/before-follows:也将于2
10|/before-follows:也应
-8|/before-follows:事
-8|/before-follows:事務
-8|/before-follows:事務総長
-5|/before-follows:亦
-5|/before-follows:亦分
-5|/before-follows:亦分别计
3|/before-follows:今
3|/before-follows:今天
4|/before-follows:今年军费
11|/before-follows:今年将拿
3|/before-follows:今年已达
-22|/before-follows:今年才刚
-3|/before-follows:今年约为
-5|/before-follows:仍
-5|/before-follows:仍坚
-5|/before-follows:仍坚持5
-4|/before-follows:以
-4|/before-follows:以占
-4|/before-follows:以占GD
-30|/before-follows:会
-4|/before-follows:会后
-4|/before-follows:会后向记
-27|/before-follows:会見
-27|/before-follows:会見詳報
-3|/before-follows:会谈
-3|/before-follows:会谈时提
3|/before-follows:会遵
3|/before-follows:会遵守5
-5|/before-follows:侵
-3|/before-follows:侵略
-3|/before-follows:侵略を受
-3|/before-follows:元
-3|/before-follows:元国
-3|/before-follows:元国防次
4|/before-follows:入
4|/before-follows:入北
4|/before-follows:入北约_
17|/before-follows:全
14|/before-follows:全て
13|/before-follows:全てに同
3|/before-follows:全体
6|/before-follows:公
3|/before-follows:公开
14|/before-follows:内
9|/before-follows:内部
3|/before-follows:内部估算
9|/before-follows:内部有人
4|/before-follows:内阁
4|/before-follows:内阁通过
-49|/before-follows:再
-49|/before-follows:再編
-45|/before-follows:再編経費
-4|/before-follows:再編関係
5|/before-follows:军费20
-15|/before-follows:军费3.
12|/before-follows:军费增至
5|/before-follows:军费将很
-18|/before-follows:军费平均
5|/before-follows:军费应达
-6|/before-follows:军费按美
-7|/before-follows:军费约占
6|/before-follows:军费须达
4|/before-follows:分
4|/before-follows:分阶
4|/before-follows:分阶段提
-10|/before-follows:则
9|/before-follows:则主
9|/before-follows:则主张修
10|/before-follows:则在
7|/before-follows:则在百分
3|/before-follows:则尚
3|/before-follows:则尚无2
6|/before-follows:则是
5|/before-follows:则是20
-12|/before-follows:则认
-12|/before-follows:则认为实
-15|/before-follows:则说
-16|/before-follows:则说,2
-4|/before-follows:刚
-6|/before-follows:刚通
-6|/before-follows:刚通过到
8|/before-follows:到
3|/before-follows:到2
5|/before-follows:到现
5|/before-follows:到现在才
-23|/before-follows:前
-23|/before-follows:前驻
-23|/before-follows:前驻美防
-3|/before-follows:副国
-3|/before-follows:副国务卿
18|/before-follows:十
18|/before-follows:十年
18|/before-follows:十年前连
5|/before-follows:占
5|/before-follows:占1
5|/before-follows:占1.4
-6|/before-follows:即
-6|/before-follows:即便
-6|/before-follows:即便实现
-14|/before-follows:原
-10|/before-follows:原订
-11|/before-follows:原订20
-8|/before-follows:去
-8|/before-follows:去年
-10|/before-follows:去年合计
5|/before-follows:去年花了
-8|/before-follows:发
-8|/before-follows:发言
5|/before-follows:发言人重
-12|/before-follows:发言人阿
-3|/before-follows:口
-3|/before-follows:口径
19|/before-follows:各
19|/before-follows:各党
19|/before-follows:各党在大
-8|/before-follows:合
-8|/before-follows:合意
-4|/before-follows:合意案に
7|/before-follows:同
7|/before-follows:同样
7|/before-follows:同样达到
5|/before-follows:周
5|/before-follows:周二
5|/before-follows:周二也表
25|/before-follows:和
23|/before-follows:和加
23|/before-follows:和加拿大
11|/before-follows:和爱
11|/before-follows:和爱沙尼
-9|/before-follows:和瑞
-9|/before-follows:和瑞典的
3|/before-follows:喊
-36|/before-follows:国
-4|/before-follows:国安
-4|/before-follows:国安顾问
5|/before-follows:国防开支
3|/before-follows:国防産業
3|/before-follows:国防相と
22|/before-follows:国防相は
5|/before-follows:国防費3
10|/before-follows:国防費、
-33|/before-follows:国防费占
-18|/before-follows:国防部長
3|/before-follows:国防部长
-35|/before-follows:国际
-35|/before-follows:国际战略
-4|/before-follows:在
3|/before-follows:在2
-4|/before-follows:在乎
-4|/before-follows:在乎的是
-7|/before-follows:在内
-7|/before-follows:在内的亚
5|/before-follows:在国
5|/before-follows:在国会说
15|/before-follows:在美
3|/before-follows:在美国施
13|/before-follows:在美方要
-3|/before-follows:在贸
-3|/before-follows:在贸易谈
-6|/before-follows:在远
-6|/before-follows:在远东的
4|/before-follows:在里
4|/before-follows:在里根时
-13|/before-follows:在飞
-13|/before-follows:在飞机上
-8|/before-follows:均
-8|/before-follows:均承
-8|/before-follows:均承诺明
-25|/before-follows:基
-25|/before-follows:基準
-3|/before-follows:基準」採
-14|/before-follows:基準で1
-20|/before-follows:基準の3
3|/before-follows:增
8|/before-follows:处
8|/before-follows:处于
8|/before-follows:处于战火
-3|/before-follows:外长
-4|/before-follows:外长会时
-6|/before-follows:多
-7|/before-follows:多国
-7|/before-follows:多国对5
-22|/before-follows:大
-3|/before-follows:大使
-3|/before-follows:大使が務
-19|/before-follows:大統
-5|/before-follows:大統領、
-10|/before-follows:大統領「
-4|/before-follows:大統領は
-10|/before-follows:嫌
-10|/before-follows:嫌2
-10|/before-follows:嫌2%太
-7|/before-follows:安
-6|/before-follows:安全
-6|/before-follows:安全保障
12|/before-follows:官
-6|/before-follows:官房
-6|/before-follows:官房長官
18|/before-follows:官方
18|/before-follows:官方公布
-8|/before-follows:定
-8|/before-follows:定义
-8|/before-follows:定义将占
5|/before-follows:宣
5|/before-follows:宣布
4|/before-follows:宣布,本
5|/before-follows:对
6|/before-follows:对美
6|/before-follows:对美方要
24|/before-follows:将
-3|/before-follows:将军费占
4|/before-follows:将军费提
4|/before-follows:将按
4|/before-follows:将按照美
5|/before-follows:将援
5|/before-follows:将援外从
10|/before-follows:将防
5|/before-follows:将防务开
3|/before-follows:将防卫支
-3|/before-follows:就
18|/before-follows:已
4|/before-follows:已向
-3|/before-follows:已宣
-3|/before-follows:已宣布2
13|/before-follows:已经
11|/before-follows:已经决定
-4|/before-follows:希
-4|/before-follows:希望
-3|/before-follows:希望日本
30|/before-follows:平
30|/before-follows:平均
19|/before-follows:平均の2
5|/before-follows:平均已超
7|/before-follows:平均的2
-4|/before-follows:年
-4|/before-follows:年内
-4|/before-follows:年内提示
6|/before-follows:应将
6|/before-follows:应将国防
7|/before-follows:应当
6|/before-follows:应当把5
3|/before-follows:应把
9|/before-follows:应拿
8|/before-follows:应拿出3
3|/before-follows:应该
3|/before-follows:应该支付
-30|/before-follows:应达
-16|/before-follows:应达5%
-14|/before-follows:应达到5
-3|/before-follows:开
-3|/before-follows:开价
-15|/before-follows:当
-15|/before-follows:当局
-15|/before-follows:当局者は
4|/before-follows:总
-20|/before-follows:总理
4|/before-follows:总理内坦
-27|/before-follows:总理卡拉
3|/before-follows:总理戈洛
21|/before-follows:总统
14|/before-follows:总统宣示
6|/before-follows:总统选举
3|/before-follows:总裁
3|/before-follows:总裁,国
-4|/before-follows:想
-3|/before-follows:想避
-3|/before-follows:想避开美
-8|/before-follows:成
-4|/before-follows:成员
-3|/before-follows:扬
-3|/before-follows:扬言
9|/before-follows:承
15|/before-follows:承认
15|/before-follows:承认,到
-6|/before-follows:承诺
4|/before-follows:承诺,到
-20|/before-follows:承诺20
14|/before-follows:承诺5%
-8|/before-follows:承诺将国
3|/before-follows:承诺把军
9|/before-follows:把
-6|/before-follows:把5
15|/before-follows:把军
4|/before-follows:把军费从
8|/before-follows:把军费提
3|/before-follows:把军费翻
7|/before-follows:把国
4|/before-follows:把国防支
-3|/before-follows:把比
-3|/before-follows:把比例定
-5|/before-follows:把防
-7|/before-follows:把防务开
-3|/before-follows:报
-3|/before-follows:报导
-3|/before-follows:报导〕高
4|/before-follows:拒
4|/before-follows:拒绝
6|/before-follows:拿
6|/before-follows:拿出
6|/before-follows:拿出5%
-3|/before-follows:指责
-3|/before-follows:指责日本
-15|/before-follows:接
-15|/before-follows:接受
-15|/before-follows:接受专访
-11|/before-follows:推
3|/before-follows:提
-6|/before-follows:提出
-3|/before-follows:提出的5
5|/before-follows:提高
5|/before-follows:提高到3
7|/before-follows:放
7|/before-follows:放话
7|/before-follows:放话\"准
24|/before-follows:政
25|/before-follows:政府
21|/before-follows:政府宣布
-4|/before-follows:效
-10|/before-follows:效法
-10|/before-follows:效法北约
-4|/before-follows:敦
-4|/before-follows:敦促
-4|/before-follows:敦促亚洲
11|/before-follows:敬
11|/before-follows:敬陪
11|/before-follows:敬陪末座
-20|/before-follows:新
-21|/before-follows:新目
-21|/before-follows:新目标,
-13|/before-follows:早
-13|/before-follows:早在
-13|/before-follows:早在20
13|/before-follows:明
13|/before-follows:明年
12|/before-follows:明年军费
4|/before-follows:星
4|/before-follows:星期
3|/before-follows:星期四公
10|/before-follows:是
-4|/before-follows:是1
-4|/before-follows:是1.3
10|/before-follows:是唯
10|/before-follows:是唯一不
-10|/before-follows:有
-10|/before-follows:有事
-10|/before-follows:有事に備
-30|/before-follows:标
-30|/before-follows:标准
-4|/before-follows:标准,明
-14|/before-follows:标准使国
-10|/before-follows:标准占G
-4|/before-follows:核
-4|/before-follows:核武
-5|/before-follows:欧
-5|/before-follows:欧、
-5|/before-follows:欧、防衛
-13|/before-follows:此
-13|/before-follows:此前
-14|/before-follows:此前致信
10|/before-follows:比
10|/before-follows:比原
10|/before-follows:比原计划
-30|/before-follows:氏
-17|/before-follows:氏、
-19|/before-follows:氏、米長
-8|/before-follows:氏は
9|/before-follows:氏は32
7|/before-follows:氏は「2
-19|/before-follows:氏はイタ
-3|/before-follows:没
-3|/before-follows:没有
-4|/before-follows:海牙峰会
46|/before-follows:的
5|/before-follows:的2
5|/before-follows:的2%看
16|/before-follows:的3
14|/before-follows:的3.5
7|/before-follows:的4
7|/before-follows:的4%以
15|/before-follows:的5
19|/before-follows:的5%。
-3|/before-follows:的5%之
3|/before-follows:的6
3|/before-follows:的6.3
-15|/before-follows:的军
-5|/before-follows:的军费相
-9|/before-follows:的军费都
3|/before-follows:的占
7|/before-follows:的国
9|/before-follows:的国防开
8|/before-follows:的国防支
-11|/before-follows:的国防费
-5|/before-follows:的底
-5|/before-follows:的底线是
6|/before-follows:的目
6|/before-follows:的目标是
-6|/before-follows:的算
-6|/before-follows:的算法;
11|/before-follows:的要
4|/before-follows:的要价节
9|/before-follows:的要求,
-6|/before-follows:的计
-6|/before-follows:的计算方
12|/before-follows:目
13|/before-follows:目標
5|/before-follows:目標の3
8|/before-follows:相
-13|/before-follows:看
-13|/before-follows:看齐
-6|/before-follows:看齐北约
-16|/before-follows:社
-16|/before-follows:社会
-16|/before-follows:社会科学
-8|/before-follows:立
-4|/before-follows:立委
-5|/before-follows:立委王定
-5|/before-follows:立法
-5|/before-follows:立法院党
-21|/before-follows:算
-14|/before-follows:算定
-14|/before-follows:算定の対
-7|/before-follows:算法
-7|/before-follows:算法走到
6|/before-follows:米
-5|/before-follows:経
-5|/before-follows:経済
-5|/before-follows:経済新聞
10|/before-follows:総
7|/before-follows:総統
3|/before-follows:総統は2
4|/before-follows:缴
4|/before-follows:缴纳
4|/before-follows:缴纳3%
-3|/before-follows:股
-3|/before-follows:股市
-3|/before-follows:股市军工
33|/before-follows:自
24|/before-follows:自己
21|/before-follows:自己需要
9|/before-follows:自身
8|/before-follows:自身の国
-4|/before-follows:致信北约
5|/before-follows:致信吕特
22|/before-follows:若
11|/before-follows:若想
11|/before-follows:若想继续
6|/before-follows:若要
6|/before-follows:若要在没
11|/before-follows:虽
4|/before-follows:表示,国
-9|/before-follows:表示,日
-8|/before-follows:要
-10|/before-follows:要求
-4|/before-follows:要求的总
-17|/before-follows:見
-17|/before-follows:見習
-17|/before-follows:見習え」
-9|/before-follows:规
-9|/before-follows:规定
-10|/before-follows:规定的G
20|/before-follows:議
20|/before-follows:議会
20|/before-follows:議会は、
4|/before-follows:计
4|/before-follows:计划
-3|/before-follows:订
-5|/before-follows:订出
-5|/before-follows:订出3%
3|/before-follows:认
3|/before-follows:认为
3|/before-follows:认为3%
-10|/before-follows:议
-11|/before-follows:议员
-12|/before-follows:议员甚至
7|/before-follows:说
-4|/before-follows:说,
-3|/before-follows:说,GD
-4|/before-follows:说,欧洲
10|/before-follows:说明
10|/before-follows:说明年会
-47|/before-follows:谈
-47|/before-follows:谈5
-49|/before-follows:谈5%:
4|/before-follows:費
4|/before-follows:财
4|/before-follows:财政
3|/before-follows:财政吃紧
6|/before-follows:走
6|/before-follows:走在
6|/before-follows:走在另一
4|/before-follows:超
4|/before-follows:超过
4|/before-follows:超过3%
-22|/before-follows:跟
-23|/before-follows:跟进
-23|/before-follows:跟进,赫
12|/before-follows:达
9|/before-follows:达到
3|/before-follows:达到3.
-5|/before-follows:达到4.
10|/before-follows:达到5%
3|/before-follows:达成
3|/before-follows:达成的5
15|/before-follows:过
15|/before-follows:过去
15|/before-follows:过去2%
8|/before-follows:通
8|/before-follows:通过
5|/before-follows:通过国防
3|/before-follows:通过设立
-4|/before-follows:邮
-4|/before-follows:邮报
-3|/before-follows:邮报》,
-3|/before-follows:都
6|/before-follows:都应
5|/before-follows:都应把国
4|/before-follows:都答
-11|/before-follows:都要
-11|/before-follows:都要给出
-5|/before-follows:長
-3|/before-follows:長、
-3|/before-follows:長、NA
-20|/before-follows:长
-21|/before-follows:长皮
-21|/before-follows:长皮斯托
-8|/before-follows:関
-8|/before-follows:関係
-8|/before-follows:関係者は
18|/before-follows:防
14|/before-follows:防卫
3|/before-follows:防卫费占
8|/before-follows:防卫预算
4|/before-follows:随
4|/before-follows:随后
3|/before-follows:随后也提
4|/before-follows:面
4|/before-follows:面对
4|/before-follows:面对北韩
3|/before-follows:预
3|/before-follows:预算
28|/before-follows:首
35|/before-follows:首相
6|/before-follows:首相には
-10|/before-follows:首相に面
-5|/before-follows:首相は1
14|/before-follows:首相は9
4|/before-follows:首相は、
-17|/before-follows:首相は「
3|/before-follows:首相は来
33|/before-follows:首相德韦
-7|/before-follows:首脳
-7|/before-follows:首脳会談
36|/before-leads:
9|/before-leads:\"
-7|/before-leads:\",
13|/before-leads:%,
6|/before-leads:%;
17|/before-leads:%_
20|/before-leads:%、
19|/before-leads:%と
-14|/before-leads:(
17|/before-leads:)
29|/before-leads:,
-4|/before-leads:,依
-3|/before-leads:,按
-6|/before-leads:,是
9|/before-leads:,盼
8|/before-leads:,称
7|/before-leads:,而
-7|/before-leads:,若
-3|/before-leads:/
4|/before-leads:0_
-13|/before-leads::
26|/before-leads:;
-3|/before-leads:>
9|/before-leads:A_
13|/before-leads:O)
-12|/before-leads:Oが
11|/before-leads:Oの
-4|/before-leads:O・
-11|/before-leads:_
-34|/before-leads:、
10|/before-leads:、「
-8|/before-leads:。
-3|/before-leads:《
5|/before-leads:》从
34|/before-leads:「
-7|/before-leads:】
5|/before-leads:いる
3|/before-leads:え、
-6|/before-leads:えば
-24|/before-leads:が
-17|/before-leads:し、
-8|/before-leads:した
3|/before-leads:して
-8|/before-leads:する
-8|/before-leads:た
7|/before-leads:つ「
-3|/before-leads:て
36|/before-leads:で、
3|/before-leads:で「
4|/before-leads:でも
-37|/before-leads:と
-22|/before-leads:と、
9|/before-leads:なら
52|/before-leads:の
22|/before-leads:は、
-5|/before-leads:ば
-3|/before-leads:び、
14|/before-leads:む
9|/before-leads:め、
7|/before-leads:める
3|/before-leads:も、
3|/before-leads:や
9|/before-leads:ら
3|/before-leads:り、
4|/before-leads:る
-6|/before-leads:ると
9|/before-leads:を
15|/before-leads:を、
-13|/before-leads:アと
4|/before-leads:アの
-17|/before-leads:アは
-8|/before-leads:カ
31|/before-leads:カの
-8|/before-leads:ス
-8|/before-leads:セス
5|/before-leads:ダの
6|/before-leads:ツの
-47|/before-leads:ドの
-3|/before-leads:プ
-8|/before-leads:リカ
3|/before-leads:ロ・
-15|/before-leads:ン、
13|/before-leads:ンの
-3|/before-leads:ンプ
-8|/before-leads:ーや
21|/before-leads:下,
-21|/before-leads:与
9|/before-leads:世界
5|/before-leads:个
17|/before-leads:中、
4|/before-leads:中要
23|/before-leads:为
4|/before-leads:为,
11|/before-leads:之,
7|/before-leads:九,
16|/before-leads:书长
-9|/before-leads:了
11|/before-leads:于
-8|/before-leads:人
5|/before-leads:从
-6|/before-leads:付
3|/before-leads:以
-14|/before-leads:估算
-11|/before-leads:但指
12|/before-leads:低于
3|/before-leads:例,
8|/before-leads:例如
-45|/before-leads:依
-6|/before-leads:信
-3|/before-leads:元駐
10|/before-leads:党は
-4|/before-leads:入
-5|/before-leads:典与
-4|/before-leads:典入
8|/before-leads:内的
-16|/before-leads:再批
8|/before-leads:再看
3|/before-leads:出
5|/before-leads:出,
-10|/before-leads:分_
-17|/before-leads:到
-10|/before-leads:到了
-10|/before-leads:前
6|/before-leads:前、
-7|/before-leads:前依
8|/before-leads:力:
-4|/before-leads:加
-5|/before-leads:务卿
-7|/before-leads:包括
-5|/before-leads:卿
21|/before-leads:去年
-4|/before-leads:参加
7|/before-leads:参照
13|/before-leads:及;
-10|/before-leads:右,
4|/before-leads:吁
-4|/before-leads:合は
-14|/before-leads:名
-6|/before-leads:向
14|/before-leads:含む
4|/before-leads:吹让
-17|/before-leads:告知
4|/before-leads:呼吁
-35|/before-leads:和
-3|/before-leads:員「
-7|/before-leads:国
-3|/before-leads:国《
-35|/before-leads:国が
-7|/before-leads:国と
3|/before-leads:国に
6|/before-leads:国も
9|/before-leads:国や
3|/before-leads:国・
-20|/before-leads:国和
-7|/before-leads:在
-3|/before-leads:報_
-7|/before-leads:外长
-24|/before-leads:够,
11|/before-leads:如
-5|/before-leads:威与
-9|/before-leads:威和
-6|/before-leads:字。
-59|/before-leads:官、
11|/before-leads:官「
4|/before-leads:官が
-8|/before-leads:宛和
-13|/before-leads:室长
-10|/before-leads:对
12|/before-leads:对标
4|/before-leads:州
-22|/before-leads:州と
20|/before-leads:州の
15|/before-leads:希望
-6|/before-leads:席
21|/before-leads:年
3|/before-leads:应与
-6|/before-leads:应付
-4|/before-leads:底在
4|/before-leads:度は
12|/before-leads:建议
-3|/before-leads:張>
3|/before-leads:强_
26|/before-leads:强调
-21|/before-leads:循
5|/before-leads:态;
28|/before-leads:总理
-10|/before-leads:总统
9|/before-leads:所有
-16|/before-leads:批
3|/before-leads:承认
11|/before-leads:把
-7|/before-leads:括
-11|/before-leads:指
3|/before-leads:指出
3|/before-leads:指责
-8|/before-leads:按
3|/before-leads:提及
5|/before-leads:携_
15|/before-leads:效法
-16|/before-leads:斯:
-4|/before-leads:斯在
-6|/before-leads:方、
-4|/before-leads:日、
3|/before-leads:日本
9|/before-leads:明,
-6|/before-leads:是
3|/before-leads:時、
7|/before-leads:月、
-6|/before-leads:月の
15|/before-leads:望
-14|/before-leads:望依
3|/before-leads:本
-7|/before-leads:本、
-7|/before-leads:本と
5|/before-leads:机逼
12|/before-leads:标
-7|/before-leads:标的
5|/before-leads:楼:
3|/before-leads:構の
-4|/before-leads:標、
9|/before-leads:権が
11|/before-leads:権は
4|/before-leads:欧州
20|/before-leads:欧洲
-11|/before-leads:每个
-23|/before-leads:氏、
32|/before-leads:氏は
-3|/before-leads:求
15|/before-leads:法
20|/before-leads:洲
-14|/before-leads:点名
6|/before-leads:照
28|/before-leads:理
4|/before-leads:电)
9|/before-leads:界
-44|/before-leads:略_
4|/before-leads:略、
-7|/before-leads:目前
18|/before-leads:相
-3|/before-leads:相、
-6|/before-leads:相は
9|/before-leads:盼
3|/before-leads:省が
9|/before-leads:看
-17|/before-leads:看齐
-16|/before-leads:瞻:
-17|/before-leads:知
19|/before-leads:示,
-11|/before-leads:社)
10|/before-leads:称
-9|/before-leads:称,
-3|/before-leads:程/
-14|/before-leads:算
-8|/before-leads:算依
4|/before-leads:米、
-4|/before-leads:米紙
-4|/before-leads:紙
-14|/before-leads:績は
-10|/before-leads:统
11|/before-leads:网)
7|/before-leads:而
-6|/before-leads:致信
-6|/before-leads:若
-12|/before-leads:菲国
9|/before-leads:虽说
-4|/before-leads:行的
-7|/before-leads:補、
6|/before-leads:要
-3|/before-leads:要求
-22|/before-leads:言,
-8|/before-leads:言人
12|/before-leads:言把
23|/before-leads:认为
4|/before-leads:让
12|/before-leads:议
10|/before-leads:说
-9|/before-leads:说,
26|/before-leads:调
-14|/before-leads:豪、
-15|/before-leads:費、
-3|/before-leads:費「
9|/before-leads:費を
3|/before-leads:责
11|/before-leads:超
15|/before-leads:超越
3|/before-leads:超过
15|/before-leads:越
-3|/before-leads:跟随
-16|/before-leads:达到
3|/before-leads:过
11|/before-leads:远超
10|/before-leads:连
5|/before-leads:逼
4|/before-leads:道,
-21|/before-leads:遵循
3|/before-leads:邻国
18|/before-leads:部长
3|/before-leads:長、
17|/before-leads:长
6|/before-leads:长:
5|/before-leads:长促
6|/before-leads:问,
6|/before-leads:问:
-3|/before-leads:随
-8|/before-leads:面对
-11|/before-leads:韓
5|/before-leads:韩等
5|/before-leads:領、
5|/before-leads:領が
-22|/before-leads:領は
-3|/before-leads:顧
4|/before-leads:顿对
19|/before-leads:首相
-3|/before-leads:駐
4|/before-leads:驳,
-5|/before-leads:高,
-9|/before-leads:麦、
-17|/before-leads:齐
14|/before-opens:False agent
18|/before-opens:False named
6|/before-opens:False patient
3|/before-opens:True named
12|/before-opens:True patient
57|/before-rank:0 0 agent
53|/before-rank:0 0 named
65|/before-rank:0 0 patient
32|/before-rank:0 1 agent
61|/before-rank:0 1 named
33|/before-rank:0 1 patient
-22|/before-rank:0 2 agent
14|/before-rank:0 2 named
5|/before-rank:0 2 patient
-10|/before-rank:1 0 named
-25|/before-rank:1 0 patient
-39|/before-rank:1 1 agent
-45|/before-rank:1 1 named
-38|/before-rank:1 1 patient
-4|/before-rank:1 2 agent
-12|/before-rank:1 2 named
-4|/before-rank:1 2 patient
4|/before-rank:2 0 agent
7|/before-rank:2 0 named
-31|/before-rank:2 1 named
-5|/before-rank:2 1 patient
-3|/before-rank:2 2 agent
-23|/before-rank:2 2 named
26|/before-rank:3 1 named
-7|/before-rank:3 2 agent
-17|/before-rank:3 2 named
14|/before:agent
21|/before:named
18|/before:patient
-50|/class-main:ALLIES ALLIES
-20|/class-main:ALLIES JPN
28|/class-main:ALLIES KOR
-12|/class-main:ALLIES NATO
-5|/class-main:ALLIES foe
4|/class-main:ALLIES land
-29|/class-main:ALLIES member
-14|/class-main:CHN CHN
11|/class-main:CHN JPN
-4|/class-main:CHN KOR
-12|/class-main:CHN NATO
-3|/class-main:CHN foe
-7|/class-main:CHN land
5|/class-main:EU ALLIES
36|/class-main:EU JPN
-29|/class-main:EU NATO
15|/class-main:EU foe
17|/class-main:EU member
-8|/class-main:JPN ALLIES
7|/class-main:JPN JPN
30|/class-main:JPN KOR
22|/class-main:JPN NATO
42|/class-main:JPN TWN
-8|/class-main:JPN land
8|/class-main:JPN member
-6|/class-main:KOR JPN
34|/class-main:KOR KOR
6|/class-main:KOR NATO
5|/class-main:KOR TWN
54|/class-main:NATO ALLIES
-65|/class-main:NATO JPN
-50|/class-main:NATO KOR
9|/class-main:NATO NATO
-50|/class-main:NATO TWN
-3|/class-main:NATO USA
-14|/class-main:NATO foe
-11|/class-main:NATO land
43|/class-main:NATO member
6|/class-main:TWN ALLIES
79|/class-main:TWN JPN
-6|/class-main:TWN KOR
44|/class-main:TWN TWN
-31|/class-main:TWN land
-18|/class-main:TWN member
-13|/class-main:USA ALLIES
16|/class-main:USA CHN
-28|/class-main:USA JPN
-33|/class-main:USA KOR
11|/class-main:USA NATO
-43|/class-main:USA TWN
5|/class-main:USA USA
3|/class-main:USA foe
-18|/class-main:USA land
-27|/class-main:USA member
-10|/class-main:foe JPN
-12|/class-main:foe foe
-5|/class-main:land ALLIES
28|/class-main:land JPN
-20|/class-main:land NATO
65|/class-main:land land
11|/class-main:member ALLIES
-33|/class-main:member JPN
4|/class-main:member KOR
26|/class-main:member NATO
6|/class-main:member TWN
15|/class-main:member foe
3|/class-main:member land
9|/class-main:member member
-30|/class-named:ALLIES ALLIES nobody-named
-20|/class-named:ALLIES ALLIES others-named
-66|/class-named:ALLIES JPN nobody-named
46|/class-named:ALLIES JPN others-named
14|/class-named:ALLIES KOR nobody-named
14|/class-named:ALLIES KOR others-named
-16|/class-named:ALLIES NATO nobody-named
4|/class-named:ALLIES NATO others-named
-10|/class-named:ALLIES TWN nobody-named
9|/class-named:ALLIES TWN others-named
-5|/class-named:ALLIES foe others-named
-5|/class-named:ALLIES land nobody-named
9|/class-named:ALLIES land others-named
-14|/class-named:ALLIES member nobody-named
-16|/class-named:ALLIES member others-named
-14|/class-named:CHN CHN others-named
18|/class-named:CHN JPN nobody-named
-6|/class-named:CHN JPN others-named
-4|/class-named:CHN KOR nobody-named
-12|/class-named:CHN NATO others-named
-3|/class-named:CHN foe others-named
-7|/class-named:CHN land others-named
5|/class-named:EU ALLIES nobody-named
27|/class-named:EU JPN nobody-named
10|/class-named:EU JPN others-named
-29|/class-named:EU NATO others-named
15|/class-named:EU foe others-named
17|/class-named:EU member others-named
-18|/class-named:JPN ALLIES others-named
7|/class-named:JPN JPN nobody-named
36|/class-named:JPN KOR nobody-named
-7|/class-named:JPN KOR others-named
13|/class-named:JPN NATO nobody-named
9|/class-named:JPN NATO others-named
14|/class-named:JPN TWN nobody-named
27|/class-named:JPN TWN others-named
-14|/class-named:JPN land nobody-named
6|/class-named:JPN land others-named
28|/class-named:JPN member nobody-named
-20|/class-named:JPN member others-named
-16|/class-named:KOR JPN nobody-named
9|/class-named:KOR JPN others-named
-6|/class-named:KOR KOR nobody-named
40|/class-named:KOR KOR others-named
13|/class-named:KOR NATO nobody-named
-7|/class-named:KOR NATO others-named
6|/class-named:KOR TWN others-named
6|/class-named:NATO ALLIES nobody-named
47|/class-named:NATO ALLIES others-named
-70|/class-named:NATO JPN nobody-named
5|/class-named:NATO JPN others-named
-55|/class-named:NATO KOR nobody-named
5|/class-named:NATO KOR others-named
10|/class-named:NATO NATO others-named
-43|/class-named:NATO TWN nobody-named
-7|/class-named:NATO TWN others-named
-14|/class-named:NATO foe others-named
-8|/class-named:NATO land nobody-named
-4|/class-named:NATO land others-named
43|/class-named:NATO member others-named
6|/class-named:TWN ALLIES others-named
80|/class-named:TWN JPN nobody-named
-6|/class-named:TWN KOR others-named
45|/class-named:TWN TWN nobody-named
-5|/class-named:TWN land nobody-named
-26|/class-named:TWN land others-named
-7|/class-named:TWN member nobody-named
-11|/class-named:TWN member others-named
9|/class-named:USA ALLIES nobody-named
-23|/class-named:USA ALLIES others-named
16|/class-named:USA CHN others-named
58|/class-named:USA JPN nobody-named
-86|/class-named:USA JPN others-named
14|/class-named:USA KOR nobody-named
-46|/class-named:USA KOR others-named
-6|/class-named:USA NATO nobody-named
17|/class-named:USA NATO others-named
-3|/class-named:USA TWN nobody-named
-40|/class-named:USA TWN others-named
3|/class-named:USA USA nobody-named
3|/class-named:USA foe others-named
-16|/class-named:USA land others-named
-26|/class-named:USA member others-named
-9|/class-named:foe JPN nobody-named
-13|/class-named:foe foe others-named
-5|/class-named:land ALLIES others-named
-12|/class-named:land JPN nobody-named
39|/class-named:land JPN others-named
-20|/class-named:land NATO others-named
-3|/class-named:land TWN nobody-named
3|/class-named:land TWN others-named
34|/class-named:land land nobody-named
30|/class-named:land land others-named
11|/class-named:member ALLIES others-named
-18|/class-named:member JPN nobody-named
-14|/class-named:member JPN others-named
4|/class-named:member KOR others-named
-3|/class-named:member NATO nobody-named
30|/class-named:member NATO others-named
6|/class-named:member TWN others-named
15|/class-named:member foe others-named
3|/class-named:member land others-named
-5|/class-named:member member nobody-named
14|/class-named:member member others-named
-26|/class-shape:ALLIES fine
-4|/class-shape:ALLIES half
-38|/class-shape:ALLIES tenth
-19|/class-shape:ALLIES whole
28|/class-shape:CHN tenth
-58|/class-shape:CHN whole
28|/class-shape:EU half
19|/class-shape:EU tenth
-3|/class-shape:EU whole
38|/class-shape:JPN fine
14|/class-shape:JPN half
10|/class-shape:JPN tenth
30|/class-shape:JPN whole
16|/class-shape:KOR fine
15|/class-shape:KOR half
27|/class-shape:KOR tenth
-15|/class-shape:KOR whole
-50|/class-shape:NATO fine
11|/class-shape:NATO half
-65|/class-shape:NATO tenth
14|/class-shape:NATO whole
34|/class-shape:TWN fine
-13|/class-shape:TWN half
-19|/class-shape:TWN tenth
73|/class-shape:TWN whole
-6|/class-shape:USA fine
-72|/class-shape:USA half
-15|/class-shape:USA tenth
-32|/class-shape:USA whole
-9|/class-shape:foe half
-21|/class-shape:foe whole
-3|/class-shape:land fine
23|/class-shape:land half
25|/class-shape:land tenth
21|/class-shape:land whole
5|/class-shape:member half
29|/class-shape:member tenth
10|/class-shape:member whole
-28|/class-value:ALLIES 1
-5|/class-value:ALLIES 1.3
11|/class-value:ALLIES 1.5
-5|/class-value:ALLIES 1.6
-11|/class-value:ALLIES 1.8
-9|/class-value:ALLIES 1.9
-9|/class-value:ALLIES 1E+1
-51|/class-value:ALLIES 2
-10|/class-value:ALLIES 2.02
40|/class-value:ALLIES 2.3
-3|/class-value:ALLIES 2.32
-3|/class-value:ALLIES 2.4
-4|/class-value:ALLIES 2.42
-14|/class-value:ALLIES 2.5
-21|/class-value:ALLIES 2.9
-74|/class-value:ALLIES 3
-9|/class-value:ALLIES 3.8
22|/class-value:ALLIES 4
124|/class-value:ALLIES 5
25|/class-value:EU 1.5
9|/class-value:EU 1.9
-19|/class-value:EU 2
15|/class-value:EU 2.1
23|/class-value:EU 3
-4|/class-value:EU 3.2
4|/class-value:EU 3.5
-6|/class-value:EU 4
-37|/class-value:NATO 1
-3|/class-value:NATO 1.08
-22|/class-value:NATO 1.24
-7|/class-value:NATO 1.28
-4|/class-value:NATO 1.3
-12|/class-value:NATO 1.37
15|/class-value:NATO 1.5
-4|/class-value:NATO 1.6
-9|/class-value:NATO 1.8
-7|/class-value:NATO 1.9
-5|/class-value:NATO 1E+1
-48|/class-value:NATO 2
29|/class-value:NATO 2.02
-27|/class-value:NATO 2.1
-7|/class-value:NATO 2.3
-16|/class-value:NATO 2.4
11|/class-value:NATO 2.5
25|/class-value:NATO 2.7
-5|/class-value:NATO 2.8
-6|/class-value:NATO 2.84
5|/class-value:NATO 2.9
-15|/class-value:NATO 3
-16|/class-value:NATO 3.32
-6|/class-value:NATO 3.38
-14|/class-value:NATO 3.5
-3|/class-value:NATO 3.8
-10|/class-value:NATO 4
133|/class-value:NATO 5
-5|/class-value:USA 0.9
-3|/class-value:USA 0.96
-18|/class-value:USA 1
-6|/class-value:USA 1.004
-22|/class-value:USA 1.3
-7|/class-value:USA 1.4
-9|/class-value:USA 1.6
-14|/class-value:USA 1.7
-26|/class-value:USA 1.8
-21|/class-value:USA 1.9
-16|/class-value:USA 1E+1
-117|/class-value:USA 2
-14|/class-value:USA 2.3
-6|/class-value:USA 2.32
-4|/class-value:USA 2.5
-23|/class-value:USA 2.6
37|/class-value:USA 2.9
19|/class-value:USA 3
45|/class-value:USA 3.2
13|/class-value:USA 3.38
56|/class-value:USA 3.4
-67|/class-value:USA 3.5
-13|/class-value:USA 3.8
5|/class-value:USA 4
59|/class-value:USA 5
36|/class-value:USA 6
-88|/class:ALLIES
-29|/class:CHN
44|/class:EU
93|/class:JPN
43|/class:KOR
-90|/class:NATO
74|/class:TWN
-125|/class:USA
-29|/class:foe
66|/class:land
42|/class:member
47|/last-kind:benchmark False
-5|/last-kind:benchmark True
-11|/last-kind:cap False
3|/last-kind:cap True
9|/last-kind:demand False
25|/last-kind:demand True
4|/last-kind:denial False
7|/last-kind:denial True
-30|/last-kind:level False
-28|/last-kind:level True
14|/last-kind:other False
9|/last-kind:other True
25|/last-kind:pledge True
9|/last-kind:proposal False
23|/last-kind:proposal True
59|/last:before nobody-named
-17|/last:before others-named
27|/last:here nobody-named
33|/last:here others-named
75|/main:nobody-named
45|/main:others-named
14|/named:1
75|/named:2
72|/named:3
23|/right-before:
4|/right-before:(
11|/right-before:)が国防費を
-16|/right-before::军费必须
-16|/right-before::军费要占
-4|/right-before:、
-3|/right-before:、NATOの
10|/right-before:、国防費
5|/right-before:、米の
-15|/right-before:から
21|/right-before:が
12|/right-before:がGDP比
10|/right-before:が国防費を
3|/right-before:が約束した
11|/right-before:でも
10|/right-before:とフランスは
-4|/right-before:に
7|/right-before:については、
5|/right-before:には
-7|/right-before:には名指しで
-10|/right-before:には称賛を、
11|/right-before:にも
6|/right-before:に国防費の
-22|/right-before:に求める
25|/right-before:の
8|/right-before:の「
-5|/right-before:の国防費
4|/right-before:の国防費は
11|/right-before:の目標である
-3|/right-before:の言う
-22|/right-before:の負担は
-7|/right-before:は
-8|/right-before:は、実際には
8|/right-before:は国防費
17|/right-before:は少なくとも
5|/right-before:は平均
9|/right-before:は来年から
16|/right-before:も
-8|/right-before:も国防費の
-12|/right-before:並み
-11|/right-before:並みの
8|/right-before:为
17|/right-before:也不能低于
-13|/right-before:今年才刚达到
-5|/right-before:仍坚持
3|/right-before:会遵守
-15|/right-before:军费
10|/right-before:则在
3|/right-before:则尚无
-12|/right-before:则说,
5|/right-before:到现在才
-10|/right-before:去年合计已达
5|/right-before:国防費
13|/right-before:在美方要求
-14|/right-before:基準で
-4|/right-before:基準の
-7|/right-before:多国对
-10|/right-before:大統領「
-5|/right-before:夹在韩国的
-10|/right-before:嫌
19|/right-before:平均の
5|/right-before:平均已超过
7|/right-before:平均的
6|/right-before:应当把
8|/right-before:应拿出
-14|/right-before:应达到
13|/right-before:承诺
-5|/right-before:把
-3|/right-before:把比例定在
6|/right-before:拿出
-4|/right-before:提出的
7|/right-before:提高到
11|/right-before:敬陪末座,仅
3|/right-before:是唯一不接受
49|/right-before:的
10|/right-before:的3.5%加
-3|/right-before:的5%之间,
13|/right-before:目標の
-6|/right-before:看齐北约的
4|/right-before:缴纳
21|/right-before:自己需要做到
5|/right-before:致信吕特,称
-4|/right-before:要求的总计
-17|/right-before:見習え」…
3|/right-before:认为
-47|/right-before:谈
4|/right-before:超过
14|/right-before:达到
3|/right-before:达成的
15|/right-before:过去
-11|/right-before:都要给出
-8|/right-before:関係者は「
3|/right-before:随后也提出
79|/ruled
42|/ruled:allies_and_members
-13|/ruled:as_before_in_sentence
-24|/ruled:as_in_the_sentence_before
30|/ruled:clause_before_it
13|/ruled:its_money
-6|/ruled:main_spender
-58|/ruled:named_after_patient
11|/ruled:named_before
-28|/ruled:named_in_clause
26|/ruled:named_in_clause_patient
-20|/ruled:named_near
-22|/ruled:named_near_patient
42|/ruled:named_right_before
5|/ruled:of_the_alliance
13|/ruled:own_budget
30|/ruled:owner
25|/ruled:standard_for_all
-9|/ruled:subject_before
19|/ruled:the_same_country
8|/same-figure-of-another
-8|/same-figure-of-it
107|/subject:nobody-named
-6|/subject:others-named
96|/title
-36|/told-of:0
17|/told-of:2
19|/told-of:3
-57|/unnamed
-104|/unnamed-beside-others
5|benchmark/after-far:1 False
4|benchmark/after-far:18 True
-3|benchmark/after-far:36 True
4|benchmark/after-far:4 False
4|benchmark/after-far:9 False
-4|benchmark/after-follows:で
-4|benchmark/after-follows:で講 True
5|benchmark/after-follows:に
3|benchmark/after-follows:の
3|benchmark/after-follows:の新 False
3|benchmark/after-follows:军
3|benchmark/after-follows:军费 False
9|benchmark/after-follows:的
3|benchmark/after-follows:的\" False
-4|benchmark/after-follows:达
-4|benchmark/after-follows:达到 True
3|benchmark/after-leads:%是
4|benchmark/after-leads:全球
-4|benchmark/after-leads:官、
3|benchmark/after-leads:所有
-4|benchmark/after-leads:推动
14|benchmark/after:named False
-16|benchmark/asks
-28|benchmark/before-commas:0 0
-9|benchmark/before-commas:1 0
-9|benchmark/before-commas:2 1
-8|benchmark/before-far:18 0
-3|benchmark/before-far:36 0
-11|benchmark/before-far:4 0
-14|benchmark/before-far:9 0
-9|benchmark/before-far:far 1
-5|benchmark/before-follows-rank:で 0 0
-7|benchmark/before-follows-rank:に 0 0
-6|benchmark/before-follows-rank:刚 1 1
-3|benchmark/before-follows-rank:海 0 1
-9|benchmark/before-follows-rank:関 0 0
-5|benchmark/before-follows:で
-6|benchmark/before-follows:に
-6|benchmark/before-follows:刚
-6|benchmark/before-follows:刚通
-6|benchmark/before-follows:刚通过到
-4|benchmark/before-follows:海
-4|benchmark/before-follows:海牙
-4|benchmark/before-follows:海牙峰会
-9|benchmark/before-follows:関
-9|benchmark/before-follows:関係
-9|benchmark/before-follows:関係者は
-28|benchmark/before-leads:
-8|benchmark/before-leads:,
-4|benchmark/before-leads:の
-6|benchmark/before-leads:称,
-18|benchmark/before-opens:False named
-19|benchmark/before-opens:True named
-7|benchmark/before-opens:True patient
-25|benchmark/before-rank:0 0 named
-7|benchmark/before-rank:0 0 patient
-3|benchmark/before-rank:0 1 named
-3|benchmark/before-rank:1 0 named
-6|benchmark/before-rank:1 1 named
-37|benchmark/before:named
-7|benchmark/before:patient
24|benchmark/class-main:ALLIES ALLIES
75|benchmark/class-main:ALLIES JPN
23|benchmark/class-main:ALLIES KOR
8|benchmark/class-main:ALLIES NATO
-55|benchmark/class-main:JPN JPN
-9|benchmark/class-main:JPN KOR
-13|benchmark/class-main:KOR KOR
-19|benchmark/class-main:NATO ALLIES
-11|benchmark/class-main:NATO JPN
-6|benchmark/class-main:NATO NATO
-5|benchmark/class-main:USA ALLIES
-6|benchmark/class-main:USA JPN
3|benchmark/class-named:ALLIES ALLIES nobody-named
22|benchmark/class-named:ALLIES ALLIES others-named
28|benchmark/class-named:ALLIES JPN nobody-named
47|benchmark/class-named:ALLIES JPN others-named
5|benchmark/class-named:ALLIES KOR nobody-named
17|benchmark/class-named:ALLIES KOR others-named
8|benchmark/class-named:ALLIES NATO others-named
-25|benchmark/class-named:JPN JPN nobody-named
-30|benchmark/class-named:JPN JPN others-named
-9|benchmark/class-named:JPN KOR others-named
-5|benchmark/class-named:KOR KOR nobody-named
-8|benchmark/class-named:KOR KOR others-named
-3|benchmark/class-named:NATO ALLIES nobody-named
-17|benchmark/class-named:NATO ALLIES others-named
-10|benchmark/class-named:NATO JPN others-named
-6|benchmark/class-named:NATO NATO others-named
-5|benchmark/class-named:USA ALLIES others-named
-4|benchmark/class-named:USA JPN others-named
75|benchmark/class-shape:ALLIES half
58|benchmark/class-shape:ALLIES whole
-47|benchmark/class-shape:JPN half
-17|benchmark/class-shape:JPN whole
-12|benchmark/class-shape:KOR half
-9|benchmark/class-shape:NATO half
-29|benchmark/class-shape:NATO whole
-4|benchmark/class-shape:USA half
-9|benchmark/class-shape:USA whole
-3|benchmark/class-shape:land half
4|benchmark/class-value:ALLIES 1.5
71|benchmark/class-value:ALLIES 3.5
58|benchmark/class-value:ALLIES 5
-3|benchmark/class-value:NATO 1.5
-6|benchmark/class-value:NATO 3.5
-29|benchmark/class-value:NATO 5
-4|benchmark/class-value:USA 3.5
-9|benchmark/class-value:USA 5
133|benchmark/class:ALLIES
-64|benchmark/class:JPN
-13|benchmark/class:KOR
-37|benchmark/class:NATO
-14|benchmark/class:USA
-3|benchmark/class:land
17|benchmark/last-kind:benchmark False
-3|benchmark/last-kind:benchmark True
-8|benchmark/last-kind:demand False
-10|benchmark/last-kind:level False
-3|benchmark/last-kind:pledge False
-6|benchmark/last-kind:pledge True
-10|benchmark/last-kind:proposal False
-13|benchmark/last:before nobody-named
-9|benchmark/last:here others-named
-27|benchmark/main:nobody-named
-25|benchmark/main:others-named
-22|benchmark/named:1
-7|benchmark/named:2
-9|benchmark/right-before:関係者は「
3|benchmark/ruled
-7|benchmark/ruled:main_spender
-9|benchmark/ruled:named_before
-10|benchmark/ruled:named_in_clause
26|benchmark/ruled:standard_for_all
14|benchmark/same-figure-of-another
-14|benchmark/same-figure-of-it
-41|benchmark/title
20|benchmark/told-of:0
8|benchmark/told-of:1
-20|benchmark/told-of:2
-8|benchmark/told-of:3
3|benchmark/unnamed
25|benchmark/unnamed-beside-others
3|cap/before-commas:1 1
3|cap/before-far:36 1
3|cap/before-follows-rank:が 0 1
-4|cap/before-follows-rank:社 0 0
3|cap/before-follows:が
3|cap/before-follows:が令
3|cap/before-follows:が令和9
-4|cap/before-follows:社
-4|cap/before-follows:社会
-4|cap/before-follows:社会科学
-3|cap/before-leads:
3|cap/before-leads:「
3|cap/before-opens:True agent
-4|cap/before-opens:True named
3|cap/before-rank:0 1 agent
3|cap/before:agent
-11|cap/class-main:ALLIES JPN
-4|cap/class-main:CHN JPN
30|cap/class-main:JPN JPN
3|cap/class-main:JPN TWN
-9|cap/class-main:NATO JPN
-3|cap/class-main:TWN TWN
-3|cap/class-main:member JPN
-9|cap/class-named:ALLIES JPN nobody-named
-4|cap/class-named:CHN JPN others-named
20|cap/class-named:JPN JPN nobody-named
10|cap/class-named:JPN JPN others-named
3|cap/class-named:JPN TWN others-named
-7|cap/class-named:NATO JPN nobody-named
-3|cap/class-named:TWN TWN others-named
-3|cap/class-named:member JPN nobody-named
-11|cap/class-shape:ALLIES whole
-4|cap/class-shape:CHN whole
32|cap/class-shape:JPN whole
-10|cap/class-shape:NATO whole
-3|cap/class-shape:TWN whole
-3|cap/class-shape:member whole
-11|cap/class-value:ALLIES 1
-9|cap/class-value:NATO 1
-11|cap/class:ALLIES
-4|cap/class:CHN
32|cap/class:JPN
-10|cap/class:NATO
-3|cap/class:TWN
-3|cap/class:member
3|cap/last-kind:pledge True
5|cap/last-kind:proposal False
7|cap/last:before others-named
3|cap/last:here others-named
20|cap/main:nobody-named
8|cap/main:others-named
6|cap/ruled
6|cap/ruled:main_spender
3|cap/ruled:named_before
-3|cap/ruled:named_in_clause
3|cap/title
-11|cap/told-of:0
3|cap/told-of:2
7|cap/told-of:3
-7|demand/after-far:1 False
19|demand/after-far:1 True
19|demand/after-far:18 False
-29|demand/after-far:18 True
3|demand/after-far:36 True
-25|demand/after-far:4 False
20|demand/after-far:4 True
25|demand/after-far:9 False
15|demand/after-far:9 True
3|demand/after-far:far True
-12|demand/after-follows:
-12|demand/after-follows: False
8|demand/after-follows:。
9|demand/after-follows:。 False
-26|demand/after-follows:が
-9|demand/after-follows:が応 False
-6|demand/after-follows:が決 False
-4|demand/after-follows:が社 True
32|demand/after-follows:に
-28|demand/after-follows:にだ True
-7|demand/after-follows:にと True
10|demand/after-follows:にも False
-19|demand/after-follows:に届 False
8|demand/after-follows:に期 False
8|demand/after-follows:に求 False
3|demand/after-follows:に示 False
9|demand/after-follows:に要 False
19|demand/after-follows:に要 True
6|demand/after-follows:に迫 False
21|demand/after-follows:に迫 True
-3|demand/after-follows:の
3|demand/after-follows:の中 True
-4|demand/after-follows:の頼 True
19|demand/after-follows:は
-9|demand/after-follows:は2 False
29|demand/after-follows:はど True
3|demand/after-follows:は特 True
-6|demand/after-follows:へ
-6|demand/after-follows:への False
-31|demand/after-follows:不
-30|demand/after-follows:不会 True
-9|demand/after-follows:刚
-9|demand/after-follows:刚刚 True
6|demand/after-follows:反
6|demand/after-follows:反应 True
8|demand/after-follows:大
7|demand/after-follows:大为 True
6|demand/after-follows:对
6|demand/after-follows:对此 True
30|demand/after-follows:态
30|demand/after-follows:态度 True
3|demand/after-follows:的
3|demand/after-follows:的要 False
22|demand/after-follows:而
29|demand/after-follows:而言 False
-7|demand/after-follows:而言 True
-7|demand/after-follows:要
-6|demand/after-follows:要求 False
6|demand/after-follows:防
6|demand/after-follows:防卫 True
28|demand/after-leads:%,
-9|demand/after-leads:%;
18|demand/after-leads:%、
-7|demand/after-leads:%」
-19|demand/after-leads:%が
17|demand/after-leads:%を
-7|demand/after-leads:,对
-4|demand/after-leads:」_
-5|demand/after-leads:」…
-6|demand/after-leads:いう
21|demand/after-leads:う、
-4|demand/after-leads:え、
3|demand/after-leads:が、
29|demand/after-leads:き、
-9|demand/after-leads:て「
8|demand/after-leads:ての
-8|demand/after-leads:とに
-8|demand/after-leads:は、
-28|demand/after-leads:べ、
8|demand/after-leads:よう
3|demand/after-leads:世界
3|demand/after-leads:主要
9|demand/after-leads:出を
29|demand/after-leads:多数
31|demand/after-leads:求,
-17|demand/after-leads:求_
9|demand/after-leads:用于
-5|demand/after-leads:相「
-30|demand/after-leads:说,
6|demand/after-leads:費を
-25|demand/after:agent False
18|demand/after:agent True
14|demand/after:named False
18|demand/after:named True
22|demand/after:patient False
-5|demand/after:patient True
-67|demand/asks
19|demand/before-commas:0 0
7|demand/before-commas:1 0
-18|demand/before-commas:1 1
-16|demand/before-commas:2 0
20|demand/before-commas:2 1
4|demand/before-commas:2 2
-23|demand/before-far:1 0
25|demand/before-far:18 0
3|demand/before-far:18 1
10|demand/before-far:36 0
11|demand/before-far:36 1
-14|demand/before-far:4 0
14|demand/before-far:9 0
-4|demand/before-far:9 1
-9|demand/before-far:far 1
6|demand/before-follows-rank:\" 0 0
-10|demand/before-follows-rank:) 0 0
-15|demand/before-follows-rank:, 0 0
11|demand/before-follows-rank:5 0 0
-5|demand/before-follows-rank:5 1 0
-32|demand/before-follows-rank:: 0 0
-8|demand/before-follows-rank:、 0 0
17|demand/before-follows-rank:、 1 0
-18|demand/before-follows-rank:、 2 0
-4|demand/before-follows-rank:が 1 0
-8|demand/before-follows-rank:が 1 1
-4|demand/before-follows-rank:で 1 0
-9|demand/before-follows-rank:で 2 0
-7|demand/before-follows-rank:と 0 0
7|demand/before-follows-rank:と 1 0
6|demand/before-follows-rank:に 0 0
22|demand/before-follows-rank:に 0 1
11|demand/before-follows-rank:に 1 0
-21|demand/before-follows-rank:に 1 1
23|demand/before-follows-rank:の 0 0
-16|demand/before-follows-rank:は 0 0
4|demand/before-follows-rank:は 0 1
6|demand/before-follows-rank:は 1 0
13|demand/before-follows-rank:は 1 1
15|demand/before-follows-rank:も 0 0
-4|demand/before-follows-rank:や 2 0
-25|demand/before-follows-rank:を 0 0
-9|demand/before-follows-rank:を 1 0
4|demand/before-follows-rank:一 0 0
3|demand/before-follows-rank:並 0 0
14|demand/before-follows-rank:也 0 0
9|demand/before-follows-rank:也 1 0
8|demand/before-follows-rank:事 0 1
-7|demand/before-follows-rank:事 1 0
-5|demand/before-follows-rank:仍 0 0
-28|demand/before-follows-rank:会 1 0
16|demand/before-follows-rank:全 0 0
9|demand/before-follows-rank:内 1 1
14|demand/before-follows-rank:军 0 0
-10|demand/before-follows-rank:即 1 1
-12|demand/before-follows-rank:原 2 1
7|demand/before-follows-rank:同 0 0
4|demand/before-follows-rank:国 0 0
8|demand/before-follows-rank:国 1 0
5|demand/before-follows-rank:在 1 0
-7|demand/before-follows-rank:多 0 0
6|demand/before-follows-rank:对 1 0
10|demand/before-follows-rank:将 0 0
-4|demand/before-follows-rank:将 1 2
16|demand/before-follows-rank:应 0 0
-17|demand/before-follows-rank:应 1 1
-3|demand/before-follows-rank:想 2 0
14|demand/before-follows-rank:承 0 0
5|demand/before-follows-rank:把 0 0
3|demand/before-follows-rank:把 0 1
6|demand/before-follows-rank:拿 0 0
7|demand/before-follows-rank:放 1 0
-4|demand/before-follows-rank:效 1 0
-4|demand/before-follows-rank:敦 2 0
4|demand/before-follows-rank:氏 0 0
-36|demand/before-follows-rank:氏 1 0
10|demand/before-follows-rank:的 0 0
-3|demand/before-follows-rank:的 0 1
4|demand/before-follows-rank:的 0 2
14|demand/before-follows-rank:的 1 1
-7|demand/before-follows-rank:看 0 0
-6|demand/before-follows-rank:看 1 0
4|demand/before-follows-rank:米 1 0
4|demand/before-follows-rank:缴 0 0
21|demand/before-follows-rank:自 0 0
11|demand/before-follows-rank:若 0 0
-7|demand/before-follows-rank:要 0 0
-23|demand/before-follows-rank:跟 1 0
13|demand/before-follows-rank:达 0 0
-6|demand/before-follows-rank:都 0 0
3|demand/before-follows-rank:首 0 0
-6|demand/before-follows-rank:首 1 0
-8|demand/before-follows-rank:首 1 1
6|demand/before-follows:\"
4|demand/before-follows:\"没
4|demand/before-follows:\"没有理
-10|demand/before-follows:)
-15|demand/before-follows:,
4|demand/before-follows:,要
4|demand/before-follows:,要求后
7|demand/before-follows:5
12|demand/before-follows:5%
10|demand/before-follows:5%要求
-5|demand/before-follows:5月
-32|demand/before-follows::
-32|demand/before-follows::军
-16|demand/before-follows::军费必
-16|demand/before-follows::军费要
-9|demand/before-follows:_
-8|demand/before-follows:、
-9|demand/before-follows:、5
-9|demand/before-follows:、5%案
-5|demand/before-follows:、ト
-5|demand/before-follows:、トラン
4|demand/before-follows:、南
9|demand/before-follows:、南韩也
6|demand/before-follows:、米
5|demand/before-follows:、米の3
8|demand/before-follows:、防
8|demand/before-follows:、防衛費
-9|demand/before-follows:が
-6|demand/before-follows:が2
-7|demand/before-follows:が2%に
4|demand/before-follows:が3
9|demand/before-follows:が3.5
8|demand/before-follows:が国
8|demand/before-follows:が国防費
-11|demand/before-follows:で
-11|demand/before-follows:での
-9|demand/before-follows:での答弁
4|demand/before-follows:との
4|demand/before-follows:との会談
7|demand/before-follows:とオ
7|demand/before-follows:とオース
-12|demand/before-follows:と同
-7|demand/before-follows:と同じ3
7|demand/before-follows:と同じ5
20|demand/before-follows:に
-12|demand/before-follows:に1
-12|demand/before-follows:に10%
29|demand/before-follows:に3
4|demand/before-follows:に3%_
12|demand/before-follows:に3.5
13|demand/before-follows:に3・5
-59|demand/before-follows:に5
8|demand/before-follows:に5%へ
-13|demand/before-follows:に5%を
3|demand/before-follows:に5%求
-19|demand/before-follows:に5%要
-39|demand/before-follows:に5%迫
3|demand/before-follows:に「
5|demand/before-follows:には
4|demand/before-follows:には3.
-7|demand/before-follows:には名指
7|demand/before-follows:には少な
32|demand/before-follows:にも
10|demand/before-follows:にも3%
4|demand/before-follows:にもGD
25|demand/before-follows:に国
25|demand/before-follows:に国防費
19|demand/before-follows:に対
16|demand/before-follows:に対し、
-48|demand/before-follows:に求
-48|demand/before-follows:に求める
7|demand/before-follows:に突
7|demand/before-follows:に突き付
5|demand/before-follows:に軍
5|demand/before-follows:に軍事費
23|demand/before-follows:の
-3|demand/before-follows:の「
-3|demand/before-follows:の「5%
10|demand/before-follows:の国
9|demand/before-follows:の国防費
3|demand/before-follows:の負
3|demand/before-follows:の負担増
20|demand/before-follows:の首
20|demand/before-follows:の首相に
6|demand/before-follows:は
7|demand/before-follows:は1
7|demand/before-follows:は10%
5|demand/before-follows:は3・5
-3|demand/before-follows:は3・8
-37|demand/before-follows:は5
4|demand/before-follows:は5%を
4|demand/before-follows:は5%払
-44|demand/before-follows:は5%要
12|demand/before-follows:は、
12|demand/before-follows:は、防衛
-5|demand/before-follows:は「
-7|demand/before-follows:は「全て
6|demand/before-follows:はト
6|demand/before-follows:はトラン
12|demand/before-follows:は国
16|demand/before-follows:は国防費
-4|demand/before-follows:は国際的
17|demand/before-follows:は少
17|demand/before-follows:は少なく
15|demand/before-follows:も
8|demand/before-follows:も3
8|demand/before-follows:も3・5
3|demand/before-follows:も5
4|demand/before-follows:も国
4|demand/before-follows:も国防費
-35|demand/before-follows:を
-25|demand/before-follows:を「
-25|demand/before-follows:を「模範
-9|demand/before-follows:を含
4|demand/before-follows:一
4|demand/before-follows:一样
3|demand/before-follows:一样拿出
3|demand/before-follows:並
3|demand/before-follows:並み
3|demand/before-follows:並みの5
22|demand/before-follows:也
17|demand/before-follows:也不
17|demand/before-follows:也不能低
10|demand/before-follows:也应
-5|demand/before-follows:仍
-5|demand/before-follows:仍坚
-5|demand/before-follows:仍坚持5
-28|demand/before-follows:会
-27|demand/before-follows:会見
-27|demand/before-follows:会見詳報
16|demand/before-follows:全
14|demand/before-follows:全て
13|demand/before-follows:全てに同
9|demand/before-follows:内
9|demand/before-follows:内部
9|demand/before-follows:内部有人
15|demand/before-follows:军
15|demand/before-follows:军费
5|demand/before-follows:军费应达
6|demand/before-follows:军费须达
-10|demand/before-follows:即
-10|demand/before-follows:即便
-10|demand/before-follows:即便实现
-12|demand/before-follows:原
-12|demand/before-follows:原订
-12|demand/before-follows:原订20
7|demand/before-follows:同
7|demand/before-follows:同样
7|demand/before-follows:同样达到
13|demand/before-follows:国
13|demand/before-follows:国防
3|demand/before-follows:国防支出
3|demand/before-follows:国防相と
9|demand/before-follows:国防相は
5|demand/before-follows:在
-7|demand/before-follows:在内
-7|demand/before-follows:在内的亚
13|demand/before-follows:在美
13|demand/before-follows:在美方要
3|demand/before-follows:增
-7|demand/before-follows:多
-7|demand/before-follows:多国
-7|demand/before-follows:多国对5
-8|demand/before-follows:官
6|demand/before-follows:对
6|demand/before-follows:对美
6|demand/before-follows:对美方要
6|demand/before-follows:将
-4|demand/before-follows:将军费占
4|demand/before-follows:将军费提
5|demand/before-follows:将防
5|demand/before-follows:将防务开
6|demand/before-follows:应将
6|demand/before-follows:应将国防
7|demand/before-follows:应当
6|demand/before-follows:应当把5
3|demand/before-follows:应把
9|demand/before-follows:应拿
8|demand/before-follows:应拿出3
3|demand/before-follows:应该
3|demand/before-follows:应该支付
-30|demand/before-follows:应达
-16|demand/before-follows:应达5%
-14|demand/before-follows:应达到5
-4|demand/before-follows:想
-3|demand/before-follows:想避
-3|demand/before-follows:想避开美
14|demand/before-follows:承
14|demand/before-follows:承诺
14|demand/before-follows:承诺5%
8|demand/before-follows:把
9|demand/before-follows:把军
7|demand/before-follows:把军费提
6|demand/before-follows:拿
6|demand/before-follows:拿出
6|demand/before-follows:拿出5%
-4|demand/before-follows:提出
-3|demand/before-follows:提出的5
5|demand/before-follows:提高
5|demand/before-follows:提高到3
7|demand/before-follows:放
7|demand/before-follows:放话
7|demand/before-follows:放话\"准
-4|demand/before-follows:效
-10|demand/before-follows:效法
-10|demand/before-follows:效法北约
-4|demand/before-follows:敦
-4|demand/before-follows:敦促
-4|demand/before-follows:敦促亚洲
-31|demand/before-follows:氏
-19|demand/before-follows:氏、
-19|demand/before-follows:氏、米長
-9|demand/before-follows:氏は
9|demand/before-follows:氏は32
-19|demand/before-follows:氏はイタ
26|demand/before-follows:的
10|demand/before-follows:的4
10|demand/before-follows:的4%以
4|demand/before-follows:的5
7|demand/before-follows:的5%。
9|demand/before-follows:的国防开
3|demand/before-follows:的国防支
-12|demand/before-follows:的国防费
-5|demand/before-follows:的底
-5|demand/before-follows:的底线是
6|demand/before-follows:的目
6|demand/before-follows:的目标是
12|demand/before-follows:的要
4|demand/before-follows:的要价节
9|demand/before-follows:的要求,
8|demand/before-follows:相
-13|demand/before-follows:看
-13|demand/before-follows:看齐
-6|demand/before-follows:看齐北约
4|demand/before-follows:米
4|demand/before-follows:缴
4|demand/before-follows:缴纳
4|demand/before-follows:缴纳3%
21|demand/before-follows:自
21|demand/before-follows:自己
21|demand/before-follows:自己需要
11|demand/before-follows:若
11|demand/before-follows:若想
11|demand/before-follows:若想继续
-8|demand/before-follows:要
-7|demand/before-follows:要求
-4|demand/before-follows:要求的总
-22|demand/before-follows:跟
-23|demand/before-follows:跟进
-23|demand/before-follows:跟进,赫
16|demand/before-follows:达
14|demand/before-follows:达到
3|demand/before-follows:达到3.
10|demand/before-follows:达到5%
-6|demand/before-follows:都
5|demand/before-follows:都应
5|demand/before-follows:都应把国
-11|demand/before-follows:都要
-11|demand/before-follows:都要给出
3|demand/before-follows:预
3|demand/before-follows:预算
-11|demand/before-follows:首
-11|demand/before-follows:首相
-9|demand/before-follows:首相は1
-7|demand/before-follows:首相は、
3|demand/before-follows:首相は「
-25|demand/before-leads:
3|demand/before-leads:\"
-7|demand/before-leads:\",
17|demand/before-leads:%_
3|demand/before-leads:%、
-10|demand/before-leads:(
-19|demand/before-leads:,
9|demand/before-leads:,盼
8|demand/before-leads:,称
10|demand/before-leads::
13|demand/before-leads:;
9|demand/before-leads:A_
11|demand/before-leads:Oの
-13|demand/before-leads:_
-5|demand/before-leads:、
30|demand/before-leads:「
-4|demand/before-leads:】
-16|demand/before-leads:が
-3|demand/before-leads:が、
7|demand/before-leads:つ「
15|demand/before-leads:で、
-4|demand/before-leads:と
-3|demand/before-leads:と、
9|demand/before-leads:の
6|demand/before-leads:は
20|demand/before-leads:は、
10|demand/before-leads:は「
14|demand/before-leads:む
9|demand/before-leads:め、
-6|demand/before-leads:も
9|demand/before-leads:や
16|demand/before-leads:アの
31|demand/before-leads:カの
-7|demand/before-leads:ス
-7|demand/before-leads:セス
-9|demand/before-leads:ダの
-41|demand/before-leads:ドの
-9|demand/before-leads:与
9|demand/before-leads:世界
-11|demand/before-leads:个
17|demand/before-leads:中、
21|demand/before-leads:为
5|demand/before-leads:仿
8|demand/before-leads:内的
-16|demand/before-leads:再批
6|demand/before-leads:前、
9|demand/before-leads:力:
-5|demand/before-leads:务卿
-7|demand/before-leads:包括
-5|demand/before-leads:卿
13|demand/before-leads:及;
4|demand/before-leads:吁
-9|demand/before-leads:名
-5|demand/before-leads:向
14|demand/before-leads:含む
4|demand/before-leads:吹让
-17|demand/before-leads:告知
4|demand/before-leads:呼吁
-37|demand/before-leads:国が
3|demand/before-leads:国に
6|demand/before-leads:国も
9|demand/before-leads:国や
-5|demand/before-leads:在
-3|demand/before-leads:報_
-24|demand/before-leads:够,
-53|demand/before-leads:官、
11|demand/before-leads:官「
4|demand/before-leads:官が
-8|demand/before-leads:对
4|demand/before-leads:州と
7|demand/before-leads:希望
3|demand/before-leads:应与
-4|demand/before-leads:底在
11|demand/before-leads:所有
-16|demand/before-leads:批
-7|demand/before-leads:括
5|demand/before-leads:效仿
15|demand/before-leads:效法
-16|demand/before-leads:斯:
7|demand/before-leads:方、
7|demand/before-leads:月、
11|demand/before-leads:有
7|demand/before-leads:望
-7|demand/before-leads:本、
-7|demand/before-leads:本と
5|demand/before-leads:机逼
5|demand/before-leads:楼:
-10|demand/before-leads:構(
9|demand/before-leads:権が
8|demand/before-leads:権は
-11|demand/before-leads:每个
-23|demand/before-leads:氏、
29|demand/before-leads:氏は
15|demand/before-leads:法
-9|demand/before-leads:点名
9|demand/before-leads:界
-44|demand/before-leads:略_
4|demand/before-leads:略、
7|demand/before-leads:的
-3|demand/before-leads:相、
9|demand/before-leads:盼
3|demand/before-leads:省が
7|demand/before-leads:看齐
-17|demand/before-leads:知
8|demand/before-leads:称
-10|demand/before-leads:称,
5|demand/before-leads:等
4|demand/before-leads:米、
9|demand/before-leads:虽说
-7|demand/before-leads:補、
3|demand/before-leads:要
21|demand/before-leads:认为
4|demand/before-leads:让
10|demand/before-leads:说
13|demand/before-leads:说,
5|demand/before-leads:逼
-3|demand/before-leads:部长
-9|demand/before-leads:長は
-6|demand/before-leads:长
6|demand/before-leads:长:
5|demand/before-leads:长促
5|demand/before-leads:问:
-4|demand/before-leads:面对
5|demand/before-leads:韩等
5|demand/before-leads:領が
-25|demand/before-leads:領は
4|demand/before-leads:顿对
7|demand/before-leads:齐
25|demand/before-opens:False named
12|demand/before-opens:False patient
5|demand/before-opens:True agent
-38|demand/before-opens:True named
9|demand/before-opens:True patient
-4|demand/before-rank:0 0 agent
43|demand/before-rank:0 0 named
55|demand/before-rank:0 0 patient
4|demand/before-rank:0 1 agent
8|demand/before-rank:0 1 named
24|demand/before-rank:0 1 patient
5|demand/before-rank:0 2 patient
-10|demand/before-rank:1 0 named
-23|demand/before-rank:1 0 patient
6|demand/before-rank:1 1 agent
-7|demand/before-rank:1 1 named
-23|demand/before-rank:1 1 patient
-4|demand/before-rank:1 2 patient
-37|demand/before-rank:2 0 named
-11|demand/before-rank:2 1 named
6|demand/before:agent
-13|demand/before:named
21|demand/before:patient
42|demand/class-main:ALLIES JPN
6|demand/class-main:ALLIES KOR
-7|demand/class-main:ALLIES NATO
14|demand/class-main:ALLIES TWN
31|demand/class-main:ALLIES land
-33|demand/class-main:ALLIES member
-13|demand/class-main:CHN NATO
-18|demand/class-main:JPN ALLIES
41|demand/class-main:JPN JPN
-14|demand/class-main:JPN KOR
8|demand/class-main:JPN NATO
13|demand/class-main:JPN TWN
-9|demand/class-main:JPN land
-7|demand/class-main:KOR ALLIES
11|demand/class-main:KOR KOR
-7|demand/class-main:KOR NATO
42|demand/class-main:NATO ALLIES
-37|demand/class-main:NATO JPN
3|demand/class-main:NATO KOR
-9|demand/class-main:NATO NATO
-14|demand/class-main:NATO TWN
3|demand/class-main:NATO foe
-6|demand/class-main:NATO land
72|demand/class-main:NATO member
14|demand/class-main:TWN TWN
-6|demand/class-main:USA ALLIES
-62|demand/class-main:USA JPN
-5|demand/class-main:USA KOR
28|demand/class-main:USA NATO
-10|demand/class-main:USA TWN
-8|demand/class-main:USA land
-9|demand/class-main:USA member
-7|demand/class-main:land ALLIES
39|demand/class-main:land JPN
-17|demand/class-main:land TWN
-8|demand/class-main:land land
-23|demand/class-main:member JPN
-30|demand/class-main:member member
-15|demand/class-named:ALLIES ALLIES nobody-named
13|demand/class-named:ALLIES ALLIES others-named
22|demand/class-named:ALLIES JPN nobody-named
20|demand/class-named:ALLIES JPN others-named
6|demand/class-named:ALLIES KOR others-named
-11|demand/class-named:ALLIES NATO nobody-named
4|demand/class-named:ALLIES NATO others-named
14|demand/class-named:ALLIES TWN others-named
33|demand/class-named:ALLIES land others-named
-33|demand/class-named:ALLIES member others-named
-13|demand/class-named:CHN NATO others-named
-18|demand/class-named:JPN ALLIES others-named
3|demand/class-named:JPN JPN nobody-named
38|demand/class-named:JPN JPN others-named
-14|demand/class-named:JPN KOR others-named
8|demand/class-named:JPN NATO others-named
13|demand/class-named:JPN TWN others-named
-9|demand/class-named:JPN land others-named
-7|demand/class-named:KOR ALLIES others-named
11|demand/class-named:KOR KOR others-named
-7|demand/class-named:KOR NATO others-named
15|demand/class-named:NATO ALLIES nobody-named
26|demand/class-named:NATO ALLIES others-named
-12|demand/class-named:NATO JPN nobody-named
-25|demand/class-named:NATO JPN others-named
3|demand/class-named:NATO KOR others-named
12|demand/class-named:NATO NATO nobody-named
-21|demand/class-named:NATO NATO others-named
-14|demand/class-named:NATO TWN others-named
3|demand/class-named:NATO foe others-named
-5|demand/class-named:NATO land others-named
72|demand/class-named:NATO member others-named
14|demand/class-named:TWN TWN others-named
-6|demand/class-named:USA ALLIES others-named
-12|demand/class-named:USA JPN nobody-named
-50|demand/class-named:USA JPN others-named
-5|demand/class-named:USA KOR others-named
29|demand/class-named:USA NATO others-named
-10|demand/class-named:USA TWN others-named
-8|demand/class-named:USA land others-named
-9|demand/class-named:USA member others-named
-7|demand/class-named:land ALLIES others-named
39|demand/class-named:land JPN others-named
-17|demand/class-named:land TWN others-named
-11|demand/class-named:land land others-named
-22|demand/class-named:member JPN others-named
-30|demand/class-named:member member others-named
17|demand/class-shape:ALLIES half
-8|demand/class-shape:ALLIES tenth
42|demand/class-shape:ALLIES whole
-13|demand/class-shape:CHN whole
67|demand/class-shape:JPN half
-46|demand/class-shape:JPN whole
-39|demand/class-shape:KOR half
26|demand/class-shape:KOR tenth
11|demand/class-shape:KOR whole
-18|demand/class-shape:NATO half
-3|demand/class-shape:NATO tenth
74|demand/class-shape:NATO whole
-16|demand/class-shape:TWN half
30|demand/class-shape:TWN whole
-22|demand/class-shape:USA half
-13|demand/class-shape:USA tenth
-37|demand/class-shape:USA whole
23|demand/class-shape:land half
-13|demand/class-shape:land whole
-11|demand/class-shape:member half
-46|demand/class-shape:member whole
14|demand/class-value:ALLIES 1.5
-8|demand/class-value:ALLIES 1E+1
3|demand/class-value:ALLIES 2
-48|demand/class-value:ALLIES 3
3|demand/class-value:ALLIES 3.5
-8|demand/class-value:ALLIES 3.8
22|demand/class-value:ALLIES 4
77|demand/class-value:ALLIES 5
9|demand/class-value:NATO 1.5
-5|demand/class-value:NATO 1E+1
7|demand/class-value:NATO 2
32|demand/class-value:NATO 3
-27|demand/class-value:NATO 3.5
-3|demand/class-value:NATO 3.8
-8|demand/class-value:NATO 4
49|demand/class-value:NATO 5
-6|demand/class-value:USA 1E+1
-16|demand/class-value:USA 3
-22|demand/class-value:USA 3.5
-13|demand/class-value:USA 3.8
-14|demand/class-value:USA 5
50|demand/class:ALLIES
-13|demand/class:CHN
21|demand/class:JPN
-3|demand/class:KOR
53|demand/class:NATO
14|demand/class:TWN
-72|demand/class:USA
9|demand/class:land
-57|demand/class:member
4|demand/last-kind:benchmark False
18|demand/last-kind:demand False
13|demand/last-kind:demand True
-30|demand/last-kind:denial False
18|demand/last-kind:level False
8|demand/last-kind:level True
4|demand/last-kind:other False
9|demand/last-kind:other True
-9|demand/last-kind:pledge True
-4|demand/last-kind:proposal False
11|demand/last-kind:proposal True
22|demand/last:before nobody-named
-12|demand/last:before others-named
-22|demand/last:here nobody-named
54|demand/last:here others-named
3|demand/main:nobody-named
16|demand/main:others-named
23|demand/named:1
28|demand/named:2
14|demand/right-before:
-16|demand/right-before::军费必须
-16|demand/right-before::军费要占
-8|demand/right-before:、
5|demand/right-before:、米の
3|demand/right-before:が
3|demand/right-before:が国防費を
-21|demand/right-before:に
5|demand/right-before:には
-7|demand/right-before:には名指しで
11|demand/right-before:にも
6|demand/right-before:に国防費の
-30|demand/right-before:に求める
-3|demand/right-before:の「
-29|demand/right-before:は
8|demand/right-before:は国防費
17|demand/right-before:は少なくとも
11|demand/right-before:も
3|demand/right-before:並みの
17|demand/right-before:也不能低于
-5|demand/right-before:仍坚持
13|demand/right-before:在美方要求
-7|demand/right-before:多国对
6|demand/right-before:应当把
8|demand/right-before:应拿出
-14|demand/right-before:应达到
14|demand/right-before:承诺
-4|demand/right-before:把
6|demand/right-before:拿出
-4|demand/right-before:提出的
7|demand/right-before:提高到
14|demand/right-before:的
-6|demand/right-before:看齐北约的
4|demand/right-before:缴纳
21|demand/right-before:自己需要做到
-4|demand/right-before:要求的总计
13|demand/right-before:达到
-11|demand/right-before:都要给出
-42|demand/ruled
42|demand/ruled:allies_and_members
-39|demand/ruled:as_before_in_sentence
15|demand/ruled:as_in_the_sentence_before
48|demand/ruled:main_spender
-19|demand/ruled:named_after_patient
-3|demand/ruled:named_before
-72|demand/ruled:named_in_clause
-10|demand/ruled:named_in_clause_patient
-22|demand/ruled:named_near_patient
10|demand/ruled:named_right_before
6|demand/ruled:owner
23|demand/same-figure-of-another
-23|demand/same-figure-of-it
-41|demand/title
-5|demand/told-of:0
6|demand/told-of:3
-32|demand/unnamed
-18|demand/unnamed-beside-others
-4|denial/after-far:1 False
21|denial/after-far:4 False
3|denial/after-far:4 True
3|denial/after-far:9 True
-3|denial/after-follows:,
-3|denial/after-follows:,该 False
-5|denial/after-follows:の
-5|denial/after-follows:の財 False
3|denial/after-follows:予
3|denial/after-follows:予以 True
25|denial/after-follows:的
25|denial/after-follows:的尺 False
-5|denial/after-leads:%は
-3|denial/after-leads:标的
25|denial/after-leads:衡量
3|denial/after-leads:闻,
14|denial/after:named False
5|denial/after:named True
-37|denial/asks
6|denial/before-commas:0 0
-5|denial/before-commas:1 0
7|denial/before-commas:2 0
3|denial/before-commas:2 1
10|denial/before-far:1 0
3|denial/before-far:18 0
-23|denial/before-far:36 0
6|denial/before-far:4 0
8|denial/before-far:9 0
5|denial/before-far:far 0
6|denial/before-follows-rank:, 0 0
5|denial/before-follows-rank:、 1 0
-8|denial/before-follows-rank:か 0 0
-6|denial/before-follows-rank:が 0 0
13|denial/before-follows-rank:に 0 0
-6|denial/before-follows-rank:の 0 0
-8|denial/before-follows-rank:も 0 0
9|denial/before-follows-rank:や 1 0
-3|denial/before-follows-rank:事 0 0
-4|denial/before-follows-rank:会 0 0
4|denial/before-follows-rank:则 0 0
-24|denial/before-follows-rank:前 1 0
3|denial/before-follows-rank:是 0 0
-13|denial/before-follows-rank:此 1 0
5|denial/before-follows-rank:致 1 0
3|denial/before-follows-rank:首 0 1
6|denial/before-follows-rank:首 1 0
6|denial/before-follows:,
10|denial/before-follows:,称
10|denial/before-follows:,称5%
6|denial/before-follows:、
-8|denial/before-follows:か
-8|denial/before-follows:から
-6|denial/before-follows:が
-3|denial/before-follows:が5
-3|denial/before-follows:が5%を
13|denial/before-follows:に
13|denial/before-follows:に5
13|denial/before-follows:に5%を
-6|denial/before-follows:の
-8|denial/before-follows:も
-8|denial/before-follows:も国
-8|denial/before-follows:も国防費
9|denial/before-follows:や
8|denial/before-follows:やイ
8|denial/before-follows:やイタリ
6|denial/before-follows:一
6|denial/before-follows:一名
6|denial/before-follows:一名官员
-3|denial/before-follows:事
-3|denial/before-follows:事務
-3|denial/before-follows:事務総長
-4|denial/before-follows:会
-4|denial/before-follows:会后
-4|denial/before-follows:会后向记
5|denial/before-follows:则
-24|denial/before-follows:前
-23|denial/before-follows:前驻
-23|denial/before-follows:前驻美防
4|denial/before-follows:拒
4|denial/before-follows:拒绝
3|denial/before-follows:是
3|denial/before-follows:是唯
3|denial/before-follows:是唯一不
-13|denial/before-follows:此
-13|denial/before-follows:此前
-14|denial/before-follows:此前致信
-3|denial/before-follows:没
-3|denial/before-follows:没有
5|denial/before-follows:致
5|denial/before-follows:致信
5|denial/before-follows:致信吕特
3|denial/before-follows:防
3|denial/before-follows:防衛
11|denial/before-follows:首
11|denial/before-follows:首相
4|denial/before-follows:首相は1
4|denial/before-follows:首相は、
10|denial/before-leads:
-9|denial/before-leads:、
8|denial/before-leads:の
-9|denial/before-leads:や
6|denial/before-leads:ンの
-8|denial/before-leads:ーや
12|denial/before-leads:书长
-6|denial/before-leads:信
-3|denial/before-leads:对
6|denial/before-leads:总理
6|denial/before-leads:理
-4|denial/before-leads:的
8|denial/before-leads:相
-6|denial/before-leads:致信
-4|denial/before-leads:行的
13|denial/before-leads:长
7|denial/before-leads:首相
-11|denial/before-opens:False agent
10|denial/before-opens:False named
14|denial/before-opens:True patient
-14|denial/before-rank:0 0 agent
14|denial/before-rank:0 0 patient
4|denial/before-rank:0 1 named
3|denial/before-rank:1 0 agent
7|denial/before-rank:1 0 named
-11|denial/before:agent
8|denial/before:named
13|denial/before:patient
6|denial/class-main:ALLIES ALLIES
-6|denial/class-main:ALLIES JPN
-5|denial/class-main:ALLIES KOR
-3|denial/class-main:ALLIES member
36|denial/class-main:JPN JPN
-4|denial/class-main:JPN KOR
6|denial/class-main:KOR ALLIES
17|denial/class-main:KOR KOR
-6|denial/class-main:NATO ALLIES
-13|denial/class-main:NATO JPN
-11|denial/class-main:NATO NATO
-12|denial/class-main:NATO member
4|denial/class-main:TWN TWN
-7|denial/class-main:USA ALLIES
-17|denial/class-main:USA JPN
-6|denial/class-main:USA KOR
7|denial/class-main:land land
3|denial/class-main:member JPN
12|denial/class-main:member NATO
15|denial/class-main:member member
6|denial/class-named:ALLIES ALLIES others-named
-17|denial/class-named:ALLIES JPN nobody-named
11|denial/class-named:ALLIES JPN others-named
-4|denial/class-named:ALLIES KOR others-named
26|denial/class-named:JPN JPN nobody-named
10|denial/class-named:JPN JPN others-named
-5|denial/class-named:JPN KOR nobody-named
6|denial/class-named:KOR ALLIES others-named
7|denial/class-named:KOR KOR nobody-named
10|denial/class-named:KOR KOR others-named
-6|denial/class-named:NATO ALLIES others-named
-7|denial/class-named:NATO JPN nobody-named
-6|denial/class-named:NATO JPN others-named
-11|denial/class-named:NATO NATO others-named
-10|denial/class-named:NATO member others-named
3|denial/class-named:TWN TWN others-named
-7|denial/class-named:USA ALLIES others-named
-15|denial/class-named:USA JPN others-named
-6|denial/class-named:USA KOR others-named
5|denial/class-named:land land others-named
3|denial/class-named:member JPN others-named
12|denial/class-named:member NATO others-named
3|denial/class-named:member member nobody-named
12|denial/class-named:member member others-named
-9|denial/class-shape:ALLIES whole
20|denial/class-shape:JPN half
10|denial/class-shape:JPN whole
22|denial/class-shape:KOR whole
-8|denial/class-shape:NATO half
-37|denial/class-shape:NATO whole
4|denial/class-shape:TWN whole
-11|denial/class-shape:USA half
-23|denial/class-shape:USA whole
4|denial/class-shape:land whole
29|denial/class-shape:member whole
-3|denial/class-value:ALLIES 3
-5|denial/class-value:ALLIES 5
-8|denial/class-value:NATO 3.5
-35|denial/class-value:NATO 5
-4|denial/class-value:USA 3
-11|denial/class-value:USA 3.5
-18|denial/class-value:USA 5
-11|denial/class:ALLIES
30|denial/class:JPN
21|denial/class:KOR
-45|denial/class:NATO
4|denial/class:TWN
-35|denial/class:USA
5|denial/class:land
30|denial/class:member
6|denial/last-kind:denial False
5|denial/last-kind:denial True
8|denial/last-kind:level False
-30|denial/last-kind:pledge False
11|denial/last-kind:proposal False
12|denial/last:before nobody-named
-14|denial/last:before others-named
8|denial/last:here others-named
38|denial/main:nobody-named
43|denial/main:others-named
-8|denial/named:1
32|denial/named:2
4|denial/named:3
10|denial/right-before:,称
-5|denial/right-before:から
-4|denial/right-before:が
14|denial/right-before:に
-8|denial/right-before:も国防費の
3|denial/right-before:是唯一不接受
5|denial/right-before:致信吕特,称
36|denial/ruled
4|denial/ruled:as_in_the_sentence_before
31|denial/ruled:main_spender
16|denial/ruled:named_in_clause_patient
-20|denial/ruled:named_near
26|denial/same-figure-of-another
-26|denial/same-figure-of-it
10|denial/title
10|denial/told-of:0
9|denial/told-of:1
-12|denial/told-of:2
-7|denial/told-of:3
4|denial/unnamed
-33|denial/unnamed-beside-others
-10|level/after-far:1 False
-28|level/after-far:1 True
-13|level/after-far:18 False
-24|level/after-far:18 True
-4|level/after-far:36 False
-3|level/after-far:36 True
18|level/after-far:4 False
7|level/after-far:4 True
5|level/after-far:9 False
-13|level/after-far:9 True
28|level/after-follows:,
28|level/after-follows:,却 True
-3|level/after-follows:1
-3|level/after-follows:が
22|level/after-follows:に
22|level/after-follows:に比 False
-30|level/after-follows:の
-17|level/after-follows:の1 False
-11|level/after-follows:の1 True
-6|level/after-follows:の2 True
5|level/after-follows:の防 False
-14|level/after-follows:は
-4|level/after-follows:は1 True
-5|level/after-follows:は2 True
-8|level/after-follows:中
-7|level/after-follows:中最 False
-5|level/after-follows:为
-17|level/after-follows:也
-17|level/after-follows:也必 True
-3|level/after-follows:仅
-3|level/after-follows:仅为 True
-8|level/after-follows:凭
-8|level/after-follows:凭什 True
-5|level/after-follows:提
-5|level/after-follows:提高 True
-3|level/after-follows:期
-3|level/after-follows:期望 False
10|level/after-follows:松
10|level/after-follows:松了 True
-6|level/after-follows:没
-6|level/after-follows:没有 True
-7|level/after-follows:的
-3|level/after-follows:的2 True
7|level/after-follows:防
-25|level/after-leads:%,
-18|level/after-leads:%、
-7|level/after-leads:%で
22|level/after-leads:える
-6|level/after-leads:が、
-14|level/after-leads:で、
-3|level/after-leads:では
8|level/after-leads:と、
-17|level/after-leads:低い
28|level/after-leads:例如
-3|level/after-leads:升至
-6|level/after-leads:胁,
-5|level/after-leads:要求
-19|level/after:agent True
-29|level/after:named False
-33|level/after:named True
25|level/after:patient False
-10|level/after:patient True
17|level/asked-about
25|level/asks
83|level/before-commas:0 0
4|level/before-commas:0 1
5|level/before-commas:1 0
19|level/before-commas:1 1
9|level/before-commas:1 2
-4|level/before-commas:2 0
-21|level/before-commas:2 1
-23|level/before-commas:2 2
9|level/before-commas:3 1
-14|level/before-commas:3 2
74|level/before-far:1 0
16|level/before-far:18 0
3|level/before-far:18 1
-6|level/before-far:18 2
-33|level/before-far:36 0
9|level/before-far:36 1
-14|level/before-far:36 2
25|level/before-far:4 0
6|level/before-far:9 0
-7|level/before-far:9 1
-3|level/before-far:far 0
6|level/before-far:far 1
-8|level/before-far:far 2
4|level/before-follows-rank:( 0 0
10|level/before-follows-rank:, 0 0
3|level/before-follows-rank:, 1 0
5|level/before-follows-rank:1 0 0
-6|level/before-follows-rank:2 0 1
19|level/before-follows-rank:2 0 2
9|level/before-follows-rank:3 0 0
-4|level/before-follows-rank:4 1 1
39|level/before-follows-rank:、 2 0
4|level/before-follows-rank:が 0 0
28|level/before-follows-rank:と 1 0
-17|level/before-follows-rank:の 0 0
14|level/before-follows-rank:の 0 1
9|level/before-follows-rank:の 1 0
-13|level/before-follows-rank:の 1 1
9|level/before-follows-rank:は 0 0
10|level/before-follows-rank:は 0 1
-4|level/before-follows-rank:は 1 1
-3|level/before-follows-rank:・ 0 0
26|level/before-follows-rank:不 3 1
-11|level/before-follows-rank:与 1 0
-5|level/before-follows-rank:並 0 0
8|level/before-follows-rank:为 0 0
-3|level/before-follows-rank:为 1 1
-8|level/before-follows-rank:主 1 0
-4|level/before-follows-rank:今 0 0
4|level/before-follows-rank:以 0 0
-6|level/before-follows-rank:以 3 2
-49|level/before-follows-rank:再 0 0
-9|level/before-follows-rank:军 0 0
4|level/before-follows-rank:军 0 1
-16|level/before-follows-rank:军 1 1
4|level/before-follows-rank:则 0 0
-3|level/before-follows-rank:则 0 1
16|level/before-follows-rank:十 0 1
-8|level/before-follows-rank:去 0 0
-4|level/before-follows-rank:合 0 0
11|level/before-follows-rank:国 0 0
-24|level/before-follows-rank:国 0 1
5|level/before-follows-rank:国 1 0
-7|level/before-follows-rank:国 1 1
-3|level/before-follows-rank:国 2 2
6|level/before-follows-rank:在 0 0
-16|level/before-follows-rank:基 0 0
8|level/before-follows-rank:处 0 0
-9|level/before-follows-rank:大 0 0
17|level/before-follows-rank:官 1 1
4|level/before-follows-rank:将 0 0
-4|level/before-follows-rank:希 1 0
30|level/before-follows-rank:平 0 0
-14|level/before-follows-rank:当 0 1
5|level/before-follows-rank:总 1 1
3|level/before-follows-rank:承 0 0
4|level/before-follows-rank:把 0 0
-11|level/before-follows-rank:推 0 0
11|level/before-follows-rank:敬 0 0
6|level/before-follows-rank:明 0 0
6|level/before-follows-rank:明 0 1
3|level/before-follows-rank:本 0 0
-10|level/before-follows-rank:标 0 0
10|level/before-follows-rank:比 1 0
-3|level/before-follows-rank:氏 1 0
-5|level/before-follows-rank:的 3 2
-4|level/before-follows-rank:立 1 0
3|level/before-follows-rank:约 0 0
6|level/before-follows-rank:自 0 0
6|level/before-follows-rank:自 0 1
-9|level/before-follows-rank:表 1 0
-10|level/before-follows-rank:规 0 0
-5|level/before-follows-rank:订 2 1
10|level/before-follows-rank:说 1 1
4|level/before-follows-rank:超 0 0
3|level/before-follows-rank:通 0 0
12|level/before-follows-rank:防 0 0
4|level/before-follows-rank:面 1 0
13|level/before-follows-rank:首 1 0
13|level/before-follows:,
8|level/before-follows:,2
8|level/before-follows:,202
3|level/before-follows:1・6%
7|level/before-follows:2
7|level/before-follows:20
4|level/before-follows:2024
9|level/before-follows:3
6|level/before-follows:3.
3|level/before-follows:3.2%
3|level/before-follows:3・
3|level/before-follows:3・2%
-4|level/before-follows:4
18|level/before-follows:、
18|level/before-follows:、挪
18|level/before-follows:、挪威和
-3|level/before-follows:が
-3|level/before-follows:が2
6|level/before-follows:が3
28|level/before-follows:と
28|level/before-follows:とカ
28|level/before-follows:とカナダ
4|level/before-follows:につ
4|level/before-follows:について
-7|level/before-follows:によ
-7|level/before-follows:によると
3|level/before-follows:に対
3|level/before-follows:に対し、
-10|level/before-follows:の
10|level/before-follows:の2
10|level/before-follows:の202
6|level/before-follows:のう
6|level/before-follows:のうち2
8|level/before-follows:の公
8|level/before-follows:の公表国
-6|level/before-follows:の加
-6|level/before-follows:の加盟国
-7|level/before-follows:の国
5|level/before-follows:の国防支
-12|level/before-follows:の国防費
22|level/before-follows:の報告書
-21|level/before-follows:の報道官
-6|level/before-follows:の推
-5|level/before-follows:の推計で
6|level/before-follows:の比
6|level/before-follows:の比率は
-6|level/before-follows:の計
-6|level/before-follows:の計算方
-22|level/before-follows:の負
-22|level/before-follows:の負担は
8|level/before-follows:の軍
8|level/before-follows:の軍事費
5|level/before-follows:の防
4|level/before-follows:の防衛費
12|level/before-follows:は
5|level/before-follows:は1
8|level/before-follows:は2
3|level/before-follows:は28%
3|level/before-follows:は3
-10|level/before-follows:は、
-3|level/before-follows:は、公表
-8|level/before-follows:は、実際
-19|level/before-follows:は実
-19|level/before-follows:は実際の
5|level/before-follows:は平
5|level/before-follows:は平均2
8|level/before-follows:は戦
7|level/before-follows:は戦時下
3|level/before-follows:は昨
3|level/before-follows:は約
3|level/before-follows:は約3.
4|level/before-follows:は防
4|level/before-follows:は防衛費
-3|level/before-follows:・
-3|level/before-follows:・ポ
-3|level/before-follows:・ポスト
26|level/before-follows:不
26|level/before-follows:不会
26|level/before-follows:不会要求
-11|level/before-follows:与
-11|level/before-follows:与欧
-11|level/before-follows:与欧洲盟
-5|level/before-follows:並
-5|level/before-follows:並み
-5|level/before-follows:並み2・
3|level/before-follows:为
3|level/before-follows:为3
-8|level/before-follows:主
-8|level/before-follows:主席
-8|level/before-follows:主席郑丽
-13|level/before-follows:今年才刚
-4|level/before-follows:以
-4|level/before-follows:以占
-4|level/before-follows:以占GD
-49|level/before-follows:再
-49|level/before-follows:再編
-45|level/before-follows:再編経費
-4|level/before-follows:再編関係
-22|level/before-follows:军
-22|level/before-follows:军费
4|level/before-follows:军费占G
-18|level/before-follows:军费平均
-6|level/before-follows:军费按美
-7|level/before-follows:军费约占
10|level/before-follows:则在
7|level/before-follows:则在百分
-12|level/before-follows:则认
-12|level/before-follows:则认为实
-4|level/before-follows:则说
-4|level/before-follows:则说,2
18|level/before-follows:十
18|level/before-follows:十年
18|level/before-follows:十年前连
-8|level/before-follows:去
-8|level/before-follows:去年
-10|level/before-follows:去年合计
-4|level/before-follows:合
-4|level/before-follows:合意
-4|level/before-follows:合意案に
14|level/before-follows:和
23|level/before-follows:和加
23|level/before-follows:和加拿大
-9|level/before-follows:和瑞
-9|level/before-follows:和瑞典的
-19|level/before-follows:国
-20|level/before-follows:国防
3|level/before-follows:国防开支
-5|level/before-follows:国防支出
5|level/before-follows:国防相は
-26|level/before-follows:国防费占
6|level/before-follows:在
5|level/before-follows:在国
5|level/before-follows:在国会说
-3|level/before-follows:在贸
-3|level/before-follows:在贸易谈
4|level/before-follows:在里
4|level/before-follows:在里根时
-16|level/before-follows:基
-16|level/before-follows:基準
-14|level/before-follows:基準で1
8|level/before-follows:处
8|level/before-follows:处于
8|level/before-follows:处于战火
-9|level/before-follows:大
-9|level/before-follows:大統
-10|level/before-follows:大統領「
18|level/before-follows:官
18|level/before-follows:官方
18|level/before-follows:官方公布
4|level/before-follows:将
3|level/before-follows:将防
3|level/before-follows:将防卫支
-4|level/before-follows:希
-4|level/before-follows:希望
-3|level/before-follows:希望日本
30|level/before-follows:平
30|level/before-follows:平均
19|level/before-follows:平均の2
5|level/before-follows:平均已超
7|level/before-follows:平均的2
-14|level/before-follows:当
-14|level/before-follows:当局
-14|level/before-follows:当局者は
6|level/before-follows:总
6|level/before-follows:总理
6|level/before-follows:总理卡拉
-3|level/before-follows:成
-3|level/before-follows:成员
3|level/before-follows:承
3|level/before-follows:承诺
3|level/before-follows:承诺把军
4|level/before-follows:把
3|level/before-follows:把军
3|level/before-follows:把军费从
-11|level/before-follows:推
11|level/before-follows:敬
11|level/before-follows:敬陪
11|level/before-follows:敬陪末座
11|level/before-follows:明
11|level/before-follows:明年
12|level/before-follows:明年军费
-4|level/before-follows:是
-4|level/before-follows:是1
-4|level/before-follows:是1.3
3|level/before-follows:本
-10|level/before-follows:标
-10|level/before-follows:标准
-10|level/before-follows:标准占G
10|level/before-follows:比
10|level/before-follows:比原
10|level/before-follows:比原计划
-3|level/before-follows:氏は
-6|level/before-follows:的
3|level/before-follows:的6
3|level/before-follows:的6.3
-17|level/before-follows:的军
-5|level/before-follows:的军费相
-9|level/before-follows:的军费都
3|level/before-follows:的占
8|level/before-follows:的国
5|level/before-follows:的国防支
-6|level/before-follows:的算
-6|level/before-follows:的算法;
-6|level/before-follows:立
-6|level/before-follows:立委
-6|level/before-follows:立委王定
-3|level/before-follows:算
12|level/before-follows:自
3|level/before-follows:自己
9|level/before-follows:自身
8|level/before-follows:自身の国
11|level/before-follows:虽
-9|level/before-follows:表
-9|level/before-follows:表示
-9|level/before-follows:表示,日
-10|level/before-follows:规
-10|level/before-follows:规定
-10|level/before-follows:规定的G
-5|level/before-follows:订
-5|level/before-follows:订出
-5|level/before-follows:订出3%
10|level/before-follows:说
10|level/before-follows:说明
10|level/before-follows:说明年会
4|level/before-follows:費
4|level/before-follows:超
4|level/before-follows:超过
4|level/before-follows:超过3%
3|level/before-follows:通
3|level/before-follows:通过
3|level/before-follows:通过设立
13|level/before-follows:防
11|level/before-follows:防卫
7|level/before-follows:防卫预算
4|level/before-follows:面
4|level/before-follows:面对
4|level/before-follows:面对北韩
13|level/before-follows:首
13|level/before-follows:首相
13|level/before-follows:首相德韦
44|level/before-leads:
4|level/before-leads:\"
21|level/before-leads:%,
13|level/before-leads:%、
19|level/before-leads:%と
4|level/before-leads:%和
-4|level/before-leads:)の
7|level/before-leads:,
-6|level/before-leads:,是
7|level/before-leads:,而
6|level/before-leads::
5|level/before-leads:;
-4|level/before-leads:O・
-7|level/before-leads:_
12|level/before-leads:、
-5|level/before-leads:】
3|level/before-leads:して
3|level/before-leads:する
-7|level/before-leads:て
-5|level/before-leads:で、
-14|level/before-leads:と
20|level/before-leads:の
-10|level/before-leads:は
-3|level/before-leads:び、
3|level/before-leads:や
3|level/before-leads:る
-8|level/before-leads:カ
-8|level/before-leads:リカ
11|level/before-leads:之,
7|level/before-leads:九,
-10|level/before-leads:了
8|level/before-leads:于
-9|level/before-leads:人
-11|level/before-leads:但指
7|level/before-leads:低于
3|level/before-leads:例,
-13|level/before-leads:依
8|level/before-leads:再看
-10|level/before-leads:分_
-10|level/before-leads:到了
-6|level/before-leads:前
21|level/before-leads:去年
-11|level/before-leads:右,
-4|level/before-leads:合は
-25|level/before-leads:和
-20|level/before-leads:国和
-9|level/before-leads:威和
-26|level/before-leads:州と
19|level/before-leads:州の
7|level/before-leads:希望
20|level/before-leads:年
26|level/before-leads:强调
-5|level/before-leads:总理
-11|level/before-leads:指
16|level/before-leads:日、
-6|level/before-leads:是
7|level/before-leads:望
18|level/before-leads:欧洲
4|level/before-leads:氏は
-4|level/before-leads:求
18|level/before-leads:洲
-5|level/before-leads:理
-7|level/before-leads:目前
8|level/before-leads:看
4|level/before-leads:示,
-3|level/before-leads:称,
-3|level/before-leads:米紙
-3|level/before-leads:紙
-14|level/before-leads:績は
7|level/before-leads:而
-4|level/before-leads:要求
-13|level/before-leads:言,
-9|level/before-leads:言人
-15|level/before-leads:说,
26|level/before-leads:调
-7|level/before-leads:費、
6|level/before-leads:部长
6|level/before-leads:长
4|level/before-leads:驳,
-9|level/before-leads:麦、
12|level/before-opens:False named
7|level/before-opens:False patient
8|level/before-opens:True agent
45|level/before-opens:True named
-7|level/before-opens:True patient
14|level/before-rank:0 0 agent
5|level/before-rank:0 0 named
5|level/before-rank:0 0 patient
6|level/before-rank:0 1 agent
19|level/before-rank:0 1 named
20|level/before-rank:0 2 named
24|level/before-rank:1 0 named
-6|level/before-rank:1 1 agent
-10|level/before-rank:1 1 named
-12|level/before-rank:1 2 named
38|level/before-rank:2 0 named
-17|level/before-rank:2 1 named
-5|level/before-rank:2 1 patient
-22|level/before-rank:2 2 named
26|level/before-rank:3 1 named
-12|level/before-rank:3 2 named
10|level/before:agent
58|level/before:named
6|level/class-main:ALLIES ALLIES
-76|level/class-main:ALLIES JPN
-29|level/class-main:ALLIES KOR
-7|level/class-main:ALLIES NATO
-7|level/class-main:ALLIES TWN
-3|level/class-main:ALLIES foe
35|level/class-main:ALLIES member
-6|level/class-main:CHN CHN
52|level/class-main:CHN JPN
-4|level/class-main:CHN KOR
-3|level/class-main:CHN foe
10|level/class-main:EU JPN
-4|level/class-main:EU NATO
15|level/class-main:EU foe
-46|level/class-main:JPN JPN
45|level/class-main:JPN KOR
5|level/class-main:JPN NATO
3|level/class-main:JPN land
-7|level/class-main:JPN member
11|level/class-main:KOR JPN
-16|level/class-main:KOR KOR
13|level/class-main:KOR NATO
-8|level/class-main:NATO ALLIES
-20|level/class-main:NATO JPN
-7|level/class-main:NATO NATO
-3|level/class-main:NATO USA
-16|level/class-main:NATO foe
-10|level/class-main:NATO land
-26|level/class-main:NATO member
17|level/class-main:TWN JPN
-3|level/class-main:TWN land
10|level/class-main:TWN member
8|level/class-main:USA CHN
49|level/class-main:USA JPN
3|level/class-main:USA KOR
-9|level/class-main:USA TWN
4|level/class-main:USA USA
3|level/class-main:USA foe
-12|level/class-main:USA member
13|level/class-main:foe JPN
5|level/class-main:foe foe
4|level/class-main:land ALLIES
-10|level/class-main:land JPN
-13|level/class-main:land NATO
10|level/class-main:land TWN
10|level/class-main:land land
10|level/class-main:member NATO
4|level/class-main:member TWN
6|level/class-named:ALLIES ALLIES nobody-named
-42|level/class-named:ALLIES JPN nobody-named
-34|level/class-named:ALLIES JPN others-named
-28|level/class-named:ALLIES KOR nobody-named
-3|level/class-named:ALLIES NATO nobody-named
-4|level/class-named:ALLIES NATO others-named
-5|level/class-named:ALLIES TWN nobody-named
-5|level/class-named:ALLIES member nobody-named
41|level/class-named:ALLIES member others-named
-7|level/class-named:CHN CHN others-named
31|level/class-named:CHN JPN nobody-named
21|level/class-named:CHN JPN others-named
-4|level/class-named:CHN KOR nobody-named
-3|level/class-named:CHN foe others-named
9|level/class-named:EU JPN nobody-named
-4|level/class-named:EU NATO others-named
15|level/class-named:EU foe others-named
-29|level/class-named:JPN JPN nobody-named
-17|level/class-named:JPN JPN others-named
42|level/class-named:JPN KOR nobody-named
6|level/class-named:JPN NATO nobody-named
-6|level/class-named:JPN land nobody-named
9|level/class-named:JPN land others-named
-5|level/class-named:JPN member nobody-named
17|level/class-named:KOR JPN nobody-named
-6|level/class-named:KOR JPN others-named
-33|level/class-named:KOR KOR nobody-named
18|level/class-named:KOR KOR others-named
13|level/class-named:KOR NATO nobody-named
-6|level/class-named:NATO ALLIES nobody-named
-37|level/class-named:NATO JPN nobody-named
17|level/class-named:NATO JPN others-named
-12|level/class-named:NATO NATO nobody-named
5|level/class-named:NATO NATO others-named
4|level/class-named:NATO TWN others-named
-15|level/class-named:NATO foe others-named
-8|level/class-named:NATO land others-named
-14|level/class-named:NATO member nobody-named
-12|level/class-named:NATO member others-named
24|level/class-named:TWN JPN nobody-named
-7|level/class-named:TWN JPN others-named
13|level/class-named:TWN TWN nobody-named
-11|level/class-named:TWN TWN others-named
-4|level/class-named:TWN land nobody-named
10|level/class-named:TWN member others-named
8|level/class-named:USA CHN others-named
40|level/class-named:USA JPN nobody-named
10|level/class-named:USA JPN others-named
24|level/class-named:USA KOR nobody-named
-21|level/class-named:USA KOR others-named
-4|level/class-named:USA NATO nobody-named
5|level/class-named:USA NATO others-named
-8|level/class-named:USA TWN others-named
3|level/class-named:USA foe others-named
-12|level/class-named:USA member others-named
-7|level/class-named:foe JPN nobody-named
20|level/class-named:foe JPN others-named
5|level/class-named:foe foe others-named
4|level/class-named:land ALLIES others-named
-9|level/class-named:land JPN nobody-named
-13|level/class-named:land NATO others-named
-3|level/class-named:land TWN nobody-named
14|level/class-named:land TWN others-named
14|level/class-named:land land nobody-named
-5|level/class-named:land land others-named
4|level/class-named:member JPN nobody-named
-3|level/class-named:member JPN others-named
10|level/class-named:member NATO others-named
4|level/class-named:member TWN others-named
26|level/class-named:member member nobody-named
-24|level/class-named:member member others-named
-26|level/class-shape:ALLIES fine
-4|level/class-shape:ALLIES half
-26|level/class-shape:ALLIES tenth
-28|level/class-shape:ALLIES whole
15|level/class-shape:CHN half
28|level/class-shape:CHN tenth
19|level/class-shape:EU tenth
38|level/class-shape:JPN fine
-36|level/class-shape:JPN half
-7|level/class-shape:JPN whole
16|level/class-shape:KOR fine
-7|level/class-shape:KOR half
19|level/class-shape:KOR tenth
-16|level/class-shape:KOR whole
-47|level/class-shape:NATO fine
-5|level/class-shape:NATO half
-41|level/class-shape:NATO tenth
3|level/class-shape:NATO whole
32|level/class-shape:TWN fine
34|level/class-shape:TWN half
-7|level/class-shape:TWN tenth
-31|level/class-shape:TWN whole
-6|level/class-shape:USA fine
49|level/class-shape:USA whole
19|level/class-shape:foe whole
-3|level/class-shape:land fine
6|level/class-shape:land whole
5|level/class-shape:member half
7|level/class-shape:member tenth
6|level/class-shape:member whole
-7|level/class-value:ALLIES 1
-5|level/class-value:ALLIES 1.3
-5|level/class-value:ALLIES 1.6
-11|level/class-value:ALLIES 1.8
-9|level/class-value:ALLIES 1.9
-15|level/class-value:ALLIES 2
-10|level/class-value:ALLIES 2.02
41|level/class-value:ALLIES 2.3
-3|level/class-value:ALLIES 2.32
-4|level/class-value:ALLIES 2.42
-21|level/class-value:ALLIES 2.9
9|level/class-value:EU 1.9
15|level/class-value:EU 2.1
-4|level/class-value:EU 3.2
-18|level/class-value:NATO 1
-3|level/class-value:NATO 1.08
-22|level/class-value:NATO 1.24
-7|level/class-value:NATO 1.28
-4|level/class-value:NATO 1.3
-12|level/class-value:NATO 1.37
-4|level/class-value:NATO 1.6
-9|level/class-value:NATO 1.8
-7|level/class-value:NATO 1.9
30|level/class-value:NATO 2
29|level/class-value:NATO 2.02
-14|level/class-value:NATO 2.1
-7|level/class-value:NATO 2.3
-15|level/class-value:NATO 2.4
25|level/class-value:NATO 2.7
-5|level/class-value:NATO 2.8
-6|level/class-value:NATO 2.84
5|level/class-value:NATO 2.9
-3|level/class-value:NATO 3
-13|level/class-value:NATO 3.32
-6|level/class-value:NATO 3.38
-3|level/class-value:NATO 5
-5|level/class-value:USA 0.9
-3|level/class-value:USA 0.96
-10|level/class-value:USA 1
-6|level/class-value:USA 1.004
-22|level/class-value:USA 1.3
-7|level/class-value:USA 1.4
-9|level/class-value:USA 1.6
-14|level/class-value:USA 1.7
-26|level/class-value:USA 1.8
-21|level/class-value:USA 1.9
-79|level/class-value:USA 2
-14|level/class-value:USA 2.3
-6|level/class-value:USA 2.32
-23|level/class-value:USA 2.6
37|level/class-value:USA 2.9
68|level/class-value:USA 3
45|level/class-value:USA 3.2
13|level/class-value:USA 3.38
56|level/class-value:USA 3.4
4|level/class-value:USA 3.5
6|level/class-value:USA 4
28|level/class-value:USA 5
37|level/class-value:USA 6
-85|level/class:ALLIES
41|level/class:CHN
20|level/class:EU
-3|level/class:JPN
11|level/class:KOR
-90|level/class:NATO
27|level/class:TWN
45|level/class:USA
17|level/class:foe
17|level/class:member
-12|level/last-kind:cap False
15|level/last-kind:cap True
-20|level/last-kind:demand False
5|level/last-kind:demand True
10|level/last-kind:denial False
-5|level/last-kind:denial True
-18|level/last-kind:level False
-31|level/last-kind:level True
64|level/last-kind:pledge False
7|level/last:before nobody-named
14|level/last:before others-named
20|level/last:here nobody-named
-37|level/last:here others-named
-10|level/main:nobody-named
-41|level/main:others-named
-7|level/named:1
12|level/named:2
18|level/right-before:
4|level/right-before:(
11|level/right-before:が
4|level/right-before:の
4|level/right-before:の国防費は
-22|level/right-before:の負担は
14|level/right-before:は
-8|level/right-before:は、実際には
5|level/right-before:は平均
-5|level/right-before:並み
8|level/right-before:为
-13|level/right-before:今年才刚达到
10|level/right-before:则在
-10|level/right-before:去年合计已达
-14|level/right-before:基準で
-10|level/right-before:大統領「
19|level/right-before:平均の
5|level/right-before:平均已超过
7|level/right-before:平均的
11|level/right-before:敬陪末座,仅
8|level/right-before:的
4|level/right-before:超过
57|level/ruled
6|level/ruled:as_before_in_sentence
10|level/ruled:as_in_the_sentence_before
9|level/ruled:its_money
-45|level/ruled:main_spender
-8|level/ruled:named_after_patient
-6|level/ruled:named_before
28|level/ruled:named_in_clause
20|level/ruled:named_right_before
16|level/ruled:owner
7|level/ruled:subject_before
15|level/ruled:the_same_country
-29|level/same-figure-of-another
29|level/same-figure-of-it
56|level/subject:nobody-named
6|level/subject:others-named
74|level/title
-27|level/told-of:1
22|level/told-of:2
3|level/told-of:3
28|level/unnamed
-32|level/unnamed-beside-others
-9|other/asks
-6|other/before-commas:0 0
9|other/before-commas:1 0
3|other/before-far:4 0
3|other/before-follows-rank:内 1 0
-11|other/before-follows-rank:把 0 0
3|other/before-follows-rank:若 0 0
3|other/before-follows:内
3|other/before-follows:内部
3|other/before-follows:内部估算
-11|other/before-follows:把
-3|other/before-follows:把比
-3|other/before-follows:把比例定
-8|other/before-follows:把防
-8|other/before-follows:把防务开
5|other/before-follows:若
6|other/before-leads:
5|other/before-leads:,
-8|other/before-leads:,若
-8|other/before-leads:若
-3|other/before-leads:跟随
3|other/before-leads:道,
-3|other/before-leads:随
-5|other/before-opens:False named
6|other/before-opens:True named
3|other/before-rank:1 0 named
-20|other/class-main:ALLIES JPN
-4|other/class-main:ALLIES KOR
-3|other/class-main:ALLIES member
-3|other/class-main:CHN JPN
15|other/class-main:EU member
26|other/class-main:JPN JPN
-3|other/class-main:JPN land
-5|other/class-main:KOR JPN
5|other/class-main:KOR KOR
-15|other/class-main:NATO JPN
-18|other/class-main:NATO member
20|other/class-main:TWN JPN
4|other/class-main:land land
6|other/class-main:member member
-17|other/class-named:ALLIES JPN nobody-named
-4|other/class-named:ALLIES KOR nobody-named
-3|other/class-named:CHN JPN nobody-named
15|other/class-named:EU member others-named
19|other/class-named:JPN JPN nobody-named
8|other/class-named:JPN JPN others-named
-3|other/class-named:JPN land nobody-named
-3|other/class-named:KOR JPN others-named
-14|other/class-named:NATO JPN nobody-named
-5|other/class-named:NATO member nobody-named
-13|other/class-named:NATO member others-named
18|other/class-named:TWN JPN nobody-named
3|other/class-named:land land nobody-named
7|other/class-named:member member nobody-named
-12|other/class-shape:ALLIES half
-17|other/class-shape:ALLIES whole
-3|other/class-shape:CHN half
15|other/class-shape:EU half
28|other/class-shape:JPN half
-4|other/class-shape:KOR half
4|other/class-shape:KOR whole
-21|other/class-shape:NATO half
-15|other/class-shape:NATO whole
22|other/class-shape:TWN whole
4|other/class-shape:land half
-4|other/class-shape:member half
7|other/class-shape:member whole
-5|other/class-value:ALLIES 1
-11|other/class-value:ALLIES 3.5
-10|other/class-value:ALLIES 5
15|other/class-value:EU 1.5
-6|other/class-value:NATO 1
-8|other/class-value:NATO 1.5
-12|other/class-value:NATO 3.5
-7|other/class-value:NATO 5
-29|other/class:ALLIES
-3|other/class:CHN
15|other/class:EU
30|other/class:JPN
-36|other/class:NATO
22|other/class:TWN
-4|other/class:USA
3|other/class:land
3|other/class:member
13|other/last-kind:level False
-4|other/last-kind:pledge False
-18|other/last-kind:pledge True
5|other/last-kind:proposal False
11|other/last:before nobody-named
4|other/last:before others-named
-17|other/last:here nobody-named
31|other/main:nobody-named
10|other/main:others-named
-3|other/right-before:把比例定在
-20|other/ruled
-18|other/ruled:as_before_in_sentence
4|other/ruled:main_spender
-7|other/ruled:named_in_clause
-4|other/ruled:subject_before
21|other/same-figure-of-another
-21|other/same-figure-of-it
-4|other/subject:nobody-named
20|other/title
-14|other/told-of:0
15|other/told-of:1
6|other/told-of:2
-7|other/told-of:3
-3|other/unnamed-beside-others
16|pledge/after-far:1 False
-11|pledge/after-far:1 True
28|pledge/after-far:18 False
-19|pledge/after-far:18 True
8|pledge/after-far:36 True
7|pledge/after-far:4 False
-6|pledge/after-far:4 True
-6|pledge/after-far:9 False
4|pledge/after-far:9 True
-3|pledge/after-far:far True
19|pledge/after-follows:(
19|pledge/after-follows:(N False
11|pledge/after-follows:が
-12|pledge/after-follows:がそ True
24|pledge/after-follows:が陸 False
29|pledge/after-follows:だ
22|pledge/after-follows:で
22|pledge/after-follows:でも False
-6|pledge/after-follows:と
-21|pledge/after-follows:に
5|pledge/after-follows:に5 False
-3|pledge/after-follows:にと False
-28|pledge/after-follows:には False
-12|pledge/after-follows:には True
-5|pledge/after-follows:にも True
21|pledge/after-follows:に同 True
6|pledge/after-follows:に向 False
-3|pledge/after-follows:に広 False
45|pledge/after-follows:の
3|pledge/after-follows:のメ False
-6|pledge/after-follows:の指 False
29|pledge/after-follows:の決 False
42|pledge/after-follows:の目 False
-7|pledge/after-follows:の装 False
3|pledge/after-follows:の計 False
-4|pledge/after-follows:の防 True
-18|pledge/after-follows:の首 False
11|pledge/after-follows:は
24|pledge/after-follows:は今 True
16|pledge/after-follows:は年 True
-25|pledge/after-follows:も
-3|pledge/after-follows:も、 False
-8|pledge/after-follows:も参 False
-7|pledge/after-follows:も将 True
-3|pledge/after-follows:也
-3|pledge/after-follows:也一 True
-49|pledge/after-follows:会
-49|pledge/after-follows:会持 False
-3|pledge/after-follows:同
-3|pledge/after-follows:同步 True
13|pledge/after-follows:在
13|pledge/after-follows:在海 True
-3|pledge/after-follows:增
-3|pledge/after-follows:增加 True
-8|pledge/after-follows:太
-8|pledge/after-follows:太平 True
-8|pledge/after-follows:应
-8|pledge/after-follows:应以 True
10|pledge/after-follows:掏
10|pledge/after-follows:掏5 True
-5|pledge/after-follows:援
-5|pledge/after-follows:援外 True
30|pledge/after-follows:政
16|pledge/after-follows:政府 False
14|pledge/after-follows:政府 True
-3|pledge/after-follows:方
-3|pledge/after-follows:方式 True
-4|pledge/after-follows:无
-4|pledge/after-follows:无法 True
-8|pledge/after-follows:有
30|pledge/after-follows:的
-5|pledge/after-follows:的5 False
36|pledge/after-follows:的数 False
-10|pledge/after-follows:目
-8|pledge/after-follows:目标 False
-3|pledge/after-follows:至
-3|pledge/after-follows:至今 True
-5|pledge/after-follows:表
-5|pledge/after-follows:表示 True
-5|pledge/after-follows:要
-5|pledge/after-follows:要领 True
-6|pledge/after-follows:見
-6|pledge/after-follows:見習 False
4|pledge/after-follows:说
3|pledge/after-follows:说。 True
-5|pledge/after-follows:飘
-5|pledge/after-follows:飘到 False
-4|pledge/after-leads:\",
-5|pledge/after-leads:%,
-49|pledge/after-leads:%:
-6|pledge/after-leads:%;
-3|pledge/after-leads:%_
-6|pledge/after-leads:%の
47|pledge/after-leads:%は
36|pledge/after-leads:%是
-4|pledge/after-leads:%的
-5|pledge/after-leads:%看
-3|pledge/after-leads:,与
6|pledge/after-leads:,比
-3|pledge/after-leads:,连
-5|pledge/after-leads:_从
-4|pledge/after-leads:、「
4|pledge/after-leads:」_
-28|pledge/after-leads:い、
39|pledge/after-leads:いう
-18|pledge/after-leads:いて
-3|pledge/after-leads:から
20|pledge/after-leads:け、
-3|pledge/after-leads:し、
38|pledge/after-leads:した
16|pledge/after-leads:すと
-4|pledge/after-leads:する
-11|pledge/after-leads:て、
-39|pledge/after-leads:て「
-3|pledge/after-leads:で、
15|pledge/after-leads:は、
-10|pledge/after-leads:へ_
10|pledge/after-leads:まる
-11|pledge/after-leads:り、
-4|pledge/after-leads:る。
-7|pledge/after-leads:れ、
-3|pledge/after-leads:れた
24|pledge/after-leads:を、
-5|pledge/after-leads:什么
-7|pledge/after-leads:唯独
-5|pledge/after-leads:完成
-8|pledge/after-leads:拠「
-3|pledge/after-leads:敦促
-5|pledge/after-leads:标,
-8|pledge/after-leads:样,
-7|pledge/after-leads:標_
21|pledge/after-leads:盟・
13|pledge/after-leads:者由
3|pledge/after-leads:要求
10|pledge/after-leads:话要
31|pledge/after:agent False
-6|pledge/after:agent True
40|pledge/after:named False
-28|pledge/after:named True
-26|pledge/after:patient False
7|pledge/after:patient True
46|pledge/asks
46|pledge/before-commas:0 0
7|pledge/before-commas:0 1
-11|pledge/before-commas:1 0
-35|pledge/before-commas:1 1
-15|pledge/before-commas:1 2
14|pledge/before-commas:2 0
4|pledge/before-commas:2 1
-12|pledge/before-commas:2 2
3|pledge/before-commas:3 0
-15|pledge/before-commas:3 2
-14|pledge/before-far:1 0
7|pledge/before-far:18 0
-4|pledge/before-far:18 1
3|pledge/before-far:18 2
44|pledge/before-far:36 0
-5|pledge/before-far:36 1
-39|pledge/before-far:36 2
36|pledge/before-far:4 0
-8|pledge/before-far:9 0
-13|pledge/before-far:far 0
-15|pledge/before-far:far 1
-6|pledge/before-far:far 2
15|pledge/before-follows-rank:) 0 0
-7|pledge/before-follows-rank:, 1 0
3|pledge/before-follows-rank:1 0 0
18|pledge/before-follows-rank:2 0 0
-14|pledge/before-follows-rank:2 1 1
-23|pledge/before-follows-rank:5 0 0
14|pledge/before-follows-rank:6 1 0
3|pledge/before-follows-rank:: 0 0
-5|pledge/before-follows-rank:: 0 1
-3|pledge/before-follows-rank:_ 0 0
10|pledge/before-follows-rank:、 0 0
6|pledge/before-follows-rank:、 1 0
16|pledge/before-follows-rank:、 2 0
16|pledge/before-follows-rank:が 0 0
7|pledge/before-follows-rank:が 0 1
-7|pledge/before-follows-rank:が 3 2
-9|pledge/before-follows-rank:で 0 0
-4|pledge/before-follows-rank:で 1 0
-8|pledge/before-follows-rank:と 0 0
14|pledge/before-follows-rank:と 1 0
-12|pledge/before-follows-rank:に 0 0
-11|pledge/before-follows-rank:に 1 1
25|pledge/before-follows-rank:の 0 0
-3|pledge/before-follows-rank:の 0 1
-7|pledge/before-follows-rank:の 1 0
-3|pledge/before-follows-rank:の 1 1
39|pledge/before-follows-rank:は 0 0
13|pledge/before-follows-rank:は 0 1
-26|pledge/before-follows-rank:は 1 0
-18|pledge/before-follows-rank:は 1 1
4|pledge/before-follows-rank:も 0 0
4|pledge/before-follows-rank:を 0 0
-4|pledge/before-follows-rank:・ 0 0
3|pledge/before-follows-rank:上 0 0
15|pledge/before-follows-rank:与 1 0
-13|pledge/before-follows-rank:並 0 0
-3|pledge/before-follows-rank:为 1 1
-3|pledge/before-follows-rank:为 2 2
-4|pledge/before-follows-rank:主 0 1
-8|pledge/before-follows-rank:之 1 0
5|pledge/before-follows-rank:也 0 0
-9|pledge/before-follows-rank:事 1 0
-14|pledge/before-follows-rank:亦 0 0
8|pledge/before-follows-rank:亦 0 1
7|pledge/before-follows-rank:今 0 1
3|pledge/before-follows-rank:会 0 0
-5|pledge/before-follows-rank:侵 0 0
4|pledge/before-follows-rank:入 1 0
-5|pledge/before-follows-rank:军 0 0
-5|pledge/before-follows-rank:军 1 1
7|pledge/before-follows-rank:到 0 0
-3|pledge/before-follows-rank:副 0 0
5|pledge/before-follows-rank:占 0 1
4|pledge/before-follows-rank:去 0 1
-7|pledge/before-follows-rank:发 0 0
7|pledge/before-follows-rank:各 1 2
5|pledge/before-follows-rank:周 0 0
11|pledge/before-follows-rank:和 1 0
-19|pledge/before-follows-rank:国 0 0
5|pledge/before-follows-rank:国 0 1
-19|pledge/before-follows-rank:国 1 0
4|pledge/before-follows-rank:国 1 1
-13|pledge/before-follows-rank:在 1 1
-8|pledge/before-follows-rank:均 0 0
-6|pledge/before-follows-rank:基 0 0
-4|pledge/before-follows-rank:外 2 0
5|pledge/before-follows-rank:大 0 0
-7|pledge/before-follows-rank:大 1 0
7|pledge/before-follows-rank:夹 2 2
-10|pledge/before-follows-rank:嫌 0 0
-7|pledge/before-follows-rank:安 1 0
7|pledge/before-follows-rank:宣 0 0
4|pledge/before-follows-rank:将 0 0
5|pledge/before-follows-rank:将 0 2
4|pledge/before-follows-rank:将 1 0
19|pledge/before-follows-rank:已 0 0
6|pledge/before-follows-rank:已 1 0
-5|pledge/before-follows-rank:已 1 1
10|pledge/before-follows-rank:总 0 0
-19|pledge/before-follows-rank:总 1 0
-4|pledge/before-follows-rank:成 0 0
-7|pledge/before-follows-rank:承 0 0
6|pledge/before-follows-rank:把 0 0
-3|pledge/before-follows-rank:报 1 0
-3|pledge/before-follows-rank:指 1 0
-15|pledge/before-follows-rank:接 1 1
19|pledge/before-follows-rank:政 1 0
-20|pledge/before-follows-rank:新 0 0
-13|pledge/before-follows-rank:早 0 2
3|pledge/before-follows-rank:明 1 2
3|pledge/before-follows-rank:星 1 0
7|pledge/before-follows-rank:是 1 1
-14|pledge/before-follows-rank:标 0 0
-5|pledge/before-follows-rank:标 0 1
-5|pledge/before-follows-rank:欧 1 0
5|pledge/before-follows-rank:氏 0 1
4|pledge/before-follows-rank:海 1 0
10|pledge/before-follows-rank:的 0 0
7|pledge/before-follows-rank:的 0 1
-4|pledge/before-follows-rank:的 1 2
15|pledge/before-follows-rank:目 0 0
-12|pledge/before-follows-rank:社 0 1
-5|pledge/before-follows-rank:立 1 0
-4|pledge/before-follows-rank:経 0 1
5|pledge/before-follows-rank:総 0 0
3|pledge/before-follows-rank:総 0 1
-3|pledge/before-follows-rank:股 1 0
-4|pledge/before-follows-rank:致 1 0
7|pledge/before-follows-rank:表 0 0
-17|pledge/before-follows-rank:見 0 0
20|pledge/before-follows-rank:議 1 0
-5|pledge/before-follows-rank:说 1 0
-47|pledge/before-follows-rank:谈 0 0
4|pledge/before-follows-rank:财 0 0
3|pledge/before-follows-rank:达 0 0
-5|pledge/before-follows-rank:达 3 2
15|pledge/before-follows-rank:过 0 0
5|pledge/before-follows-rank:通 0 0
-3|pledge/before-follows-rank:長 1 0
-9|pledge/before-follows-rank:首 0 0
17|pledge/before-follows-rank:首 1 1
17|pledge/before-follows:)
14|pledge/before-follows:)が
11|pledge/before-follows:)が国防
-7|pledge/before-follows:,
5|pledge/before-follows:,称5%
-7|pledge/before-follows:,该
-7|pledge/before-follows:,该国坚
6|pledge/before-follows:2
15|pledge/before-follows:2%
7|pledge/before-follows:2%以上
-9|pledge/before-follows:2%的标
11|pledge/before-follows:2%的目
4|pledge/before-follows:2%的门
-10|pledge/before-follows:20
-23|pledge/before-follows:5
-23|pledge/before-follows:5%
-5|pledge/before-follows:5%为榜
4|pledge/before-follows:5%目标
15|pledge/before-follows:6
15|pledge/before-follows:6月
14|pledge/before-follows:6月宣布
-4|pledge/before-follows::
-5|pledge/before-follows::援
-5|pledge/before-follows::援外1
-3|pledge/before-follows:_
-4|pledge/before-follows:_国
-4|pledge/before-follows:_国防支
32|pledge/before-follows:、
11|pledge/before-follows:、N
11|pledge/before-follows:、NAT
16|pledge/before-follows:、ス
16|pledge/before-follows:、スウェ
9|pledge/before-follows:、国
9|pledge/before-follows:、国防費
-5|pledge/before-follows:が
5|pledge/before-follows:が2
3|pledge/before-follows:が2%だ
-7|pledge/before-follows:が4
-7|pledge/before-follows:が4・1
12|pledge/before-follows:がG
12|pledge/before-follows:がGDP
-12|pledge/before-follows:がハ
-12|pledge/before-follows:がハーグ
-29|pledge/before-follows:が合
-29|pledge/before-follows:が合意し
13|pledge/before-follows:が国
13|pledge/before-follows:が国防費
-12|pledge/before-follows:が求
-12|pledge/before-follows:が求める
3|pledge/before-follows:が約
3|pledge/before-follows:が約束し
-14|pledge/before-follows:で
9|pledge/before-follows:でさ
-21|pledge/before-follows:では
-4|pledge/before-follows:で開
-4|pledge/before-follows:で開かれ
6|pledge/before-follows:と
15|pledge/before-follows:とエ
15|pledge/before-follows:とエスト
-8|pledge/before-follows:と逆
-8|pledge/before-follows:と逆転拡
-22|pledge/before-follows:に
3|pledge/before-follows:に2
3|pledge/before-follows:に2%を
-3|pledge/before-follows:につ
-3|pledge/before-follows:について
-10|pledge/before-follows:には
-10|pledge/before-follows:には称賛
-6|pledge/before-follows:に国
-6|pledge/before-follows:に国防費
14|pledge/before-follows:に求
14|pledge/before-follows:に求める
-25|pledge/before-follows:に義
-25|pledge/before-follows:に義務付
9|pledge/before-follows:の
6|pledge/before-follows:の2
10|pledge/before-follows:の2%目
-6|pledge/before-follows:の20%
-11|pledge/before-follows:の3
-13|pledge/before-follows:の3カ国
6|pledge/before-follows:の5
3|pledge/before-follows:の5%合
3|pledge/before-follows:の5%目
11|pledge/before-follows:の「
10|pledge/before-follows:の「2%
-3|pledge/before-follows:のハ
-3|pledge/before-follows:のハーグ
-15|pledge/before-follows:の侵
-15|pledge/before-follows:の侵攻を
-6|pledge/before-follows:の国
5|pledge/before-follows:の国防費
-4|pledge/before-follows:の安
-3|pledge/before-follows:の安全保
33|pledge/before-follows:の目
33|pledge/before-follows:の目標で
-3|pledge/before-follows:の脅
-3|pledge/before-follows:の脅威に
-7|pledge/before-follows:の軍
-9|pledge/before-follows:の軍拡、
-6|pledge/before-follows:の防
-6|pledge/before-follows:の防衛費
8|pledge/before-follows:の首
8|pledge/before-follows:の首脳会
9|pledge/before-follows:は
10|pledge/before-follows:は2
5|pledge/before-follows:は2%超
4|pledge/before-follows:は201
-5|pledge/before-follows:は202
-8|pledge/before-follows:は24年
3|pledge/before-follows:は26年
-10|pledge/before-follows:はN
-10|pledge/before-follows:はNAT
-9|pledge/before-follows:は、
-13|pledge/before-follows:はい
-13|pledge/before-follows:はいずれ
6|pledge/before-follows:はウ
6|pledge/before-follows:はウクラ
14|pledge/before-follows:は今
4|pledge/before-follows:は今年と
10|pledge/before-follows:は今年度
-9|pledge/before-follows:は公
-9|pledge/before-follows:は公約で
-7|pledge/before-follows:は参
-7|pledge/before-follows:は参院選
7|pledge/before-follows:は国
7|pledge/before-follows:は国防費
3|pledge/before-follows:は昨
3|pledge/before-follows:は昨年、
11|pledge/before-follows:は来
9|pledge/before-follows:は来年か
4|pledge/before-follows:も
4|pledge/before-follows:を
-4|pledge/before-follows:・
-3|pledge/before-follows:・ハ
-3|pledge/before-follows:・ハーグ
3|pledge/before-follows:上
15|pledge/before-follows:与
10|pledge/before-follows:与丹
10|pledge/before-follows:与丹麦亦
5|pledge/before-follows:与挪
5|pledge/before-follows:与挪威:
-13|pledge/before-follows:並
-13|pledge/before-follows:並み
-13|pledge/before-follows:並みの5
-7|pledge/before-follows:为
-6|pledge/before-follows:为3
-3|pledge/before-follows:为3.1
-3|pledge/before-follows:为3.4
-3|pledge/before-follows:主
-3|pledge/before-follows:主席
-4|pledge/before-follows:主席林德
-9|pledge/before-follows:之
-9|pledge/before-follows:之声
-9|pledge/before-follows:之声中文
5|pledge/before-follows:也
3|pledge/before-follows:也将
3|pledge/before-follows:也将于2
-9|pledge/before-follows:事
-9|pledge/before-follows:事務
-9|pledge/before-follows:事務総長
-5|pledge/before-follows:亦
-5|pledge/before-follows:亦分
-5|pledge/before-follows:亦分别计
5|pledge/before-follows:今
3|pledge/before-follows:今天
4|pledge/before-follows:今年军费
11|pledge/before-follows:今年将拿
-10|pledge/before-follows:今年才刚
-3|pledge/before-follows:会谈
-3|pledge/before-follows:会谈时提
3|pledge/before-follows:会遵
3|pledge/before-follows:会遵守5
-5|pledge/before-follows:侵
-3|pledge/before-follows:侵略
-3|pledge/before-follows:侵略を受
4|pledge/before-follows:入
4|pledge/before-follows:入北
4|pledge/before-follows:入北约_
3|pledge/before-follows:内
-10|pledge/before-follows:军
-10|pledge/before-follows:军费
5|pledge/before-follows:军费20
-16|pledge/before-follows:军费3.
-5|pledge/before-follows:军费占G
5|pledge/before-follows:军费将很
3|pledge/before-follows:则尚
3|pledge/before-follows:则尚无2
5|pledge/before-follows:则是
5|pledge/before-follows:则是20
-11|pledge/before-follows:则说
-12|pledge/before-follows:则说,2
7|pledge/before-follows:到
5|pledge/before-follows:到现
5|pledge/before-follows:到现在才
-3|pledge/before-follows:副
-3|pledge/before-follows:副国
-3|pledge/before-follows:副国务卿
5|pledge/before-follows:占
5|pledge/before-follows:占1
5|pledge/before-follows:占1.4
4|pledge/before-follows:去
4|pledge/before-follows:去年
-8|pledge/before-follows:发
-8|pledge/before-follows:发言
5|pledge/before-follows:发言人重
-12|pledge/before-follows:发言人阿
7|pledge/before-follows:各
7|pledge/before-follows:各党
7|pledge/before-follows:各党在大
5|pledge/before-follows:周
5|pledge/before-follows:周二
5|pledge/before-follows:周二也表
11|pledge/before-follows:和
11|pledge/before-follows:和爱
11|pledge/before-follows:和爱沙尼
-29|pledge/before-follows:国
7|pledge/before-follows:国防
3|pledge/before-follows:国防开支
3|pledge/before-follows:国防産業
7|pledge/before-follows:国防相は
10|pledge/before-follows:国防費、
-18|pledge/before-follows:国防部長
-35|pledge/before-follows:国际
-35|pledge/before-follows:国际战略
-14|pledge/before-follows:在
-3|pledge/before-follows:在203
-4|pledge/before-follows:在乎
-4|pledge/before-follows:在乎的是
3|pledge/before-follows:在美
3|pledge/before-follows:在美国施
-13|pledge/before-follows:在飞
-13|pledge/before-follows:在飞机上
-8|pledge/before-follows:均
-8|pledge/before-follows:均承
-8|pledge/before-follows:均承诺明
-6|pledge/before-follows:基
-6|pledge/before-follows:基準
-20|pledge/before-follows:基準の3
3|pledge/before-follows:外相
-3|pledge/before-follows:外长
-4|pledge/before-follows:外长会时
7|pledge/before-follows:夹
7|pledge/before-follows:夹在
7|pledge/before-follows:夹在韩国
-10|pledge/before-follows:嫌
-10|pledge/before-follows:嫌2
-10|pledge/before-follows:嫌2%太
-7|pledge/before-follows:安
-7|pledge/before-follows:安全
-7|pledge/before-follows:安全保障
7|pledge/before-follows:宣
6|pledge/before-follows:宣布
4|pledge/before-follows:宣布,本
13|pledge/before-follows:将
4|pledge/before-follows:将按
4|pledge/before-follows:将按照美
5|pledge/before-follows:将援
5|pledge/before-follows:将援外从
18|pledge/before-follows:已
4|pledge/before-follows:已向
-3|pledge/before-follows:已宣布2
13|pledge/before-follows:已经
11|pledge/before-follows:已经决定
-8|pledge/before-follows:总
-26|pledge/before-follows:总理
4|pledge/before-follows:总理内坦
-33|pledge/before-follows:总理卡拉
3|pledge/before-follows:总理戈洛
16|pledge/before-follows:总统
14|pledge/before-follows:总统宣示
3|pledge/before-follows:总裁
3|pledge/before-follows:总裁,国
-4|pledge/before-follows:成
-6|pledge/before-follows:承
15|pledge/before-follows:承认
15|pledge/before-follows:承认,到
-21|pledge/before-follows:承诺
4|pledge/before-follows:承诺,到
-20|pledge/before-follows:承诺20
-8|pledge/before-follows:承诺将国
7|pledge/before-follows:把
3|pledge/before-follows:把军
3|pledge/before-follows:把军费翻
3|pledge/before-follows:把国
3|pledge/before-follows:把国防支
-3|pledge/before-follows:报
-3|pledge/before-follows:报导
-3|pledge/before-follows:报导〕高
-3|pledge/before-follows:指责
-3|pledge/before-follows:指责日本
-15|pledge/before-follows:接
-15|pledge/before-follows:接受
-15|pledge/before-follows:接受专访
3|pledge/before-follows:提
24|pledge/before-follows:政
25|pledge/before-follows:政府
21|pledge/before-follows:政府宣布
-20|pledge/before-follows:新
-21|pledge/before-follows:新目
-21|pledge/before-follows:新目标,
-13|pledge/before-follows:早
-13|pledge/before-follows:早在
-13|pledge/before-follows:早在20
3|pledge/before-follows:明年
3|pledge/before-follows:明年国防
3|pledge/before-follows:星
3|pledge/before-follows:星期
3|pledge/before-follows:星期四公
12|pledge/before-follows:是
7|pledge/before-follows:是唯
7|pledge/before-follows:是唯一不
-4|pledge/before-follows:本
-20|pledge/before-follows:标
-20|pledge/before-follows:标准
-4|pledge/before-follows:标准,明
-14|pledge/before-follows:标准使国
-5|pledge/before-follows:欧
-5|pledge/before-follows:欧、
-5|pledge/before-follows:欧、防衛
3|pledge/before-follows:氏
5|pledge/before-follows:氏は
7|pledge/before-follows:氏は「2
6|pledge/before-follows:海
6|pledge/before-follows:海牙
12|pledge/before-follows:的
5|pledge/before-follows:的2
5|pledge/before-follows:的2%看
9|pledge/before-follows:的3
9|pledge/before-follows:的3.5
-3|pledge/before-follows:的5%之
-3|pledge/before-follows:的计
-3|pledge/before-follows:的计算方
14|pledge/before-follows:目
13|pledge/before-follows:目標
5|pledge/before-follows:目標の3
-12|pledge/before-follows:社
-12|pledge/before-follows:社会
-12|pledge/before-follows:社会科学
-3|pledge/before-follows:立
-5|pledge/before-follows:立法
-5|pledge/before-follows:立法院党
-18|pledge/before-follows:算
-4|pledge/before-follows:経
-4|pledge/before-follows:経済
-4|pledge/before-follows:経済新聞
8|pledge/before-follows:総
7|pledge/before-follows:総統
3|pledge/before-follows:総統は2
-3|pledge/before-follows:股
-3|pledge/before-follows:股市
-3|pledge/before-follows:股市军工
-4|pledge/before-follows:致
-4|pledge/before-follows:致信
-4|pledge/before-follows:致信北约
7|pledge/before-follows:表
7|pledge/before-follows:表示
4|pledge/before-follows:表示,国
-17|pledge/before-follows:見
-17|pledge/before-follows:見習
-17|pledge/before-follows:見習え」
20|pledge/before-follows:議
20|pledge/before-follows:議会
20|pledge/before-follows:議会は、
3|pledge/before-follows:计
3|pledge/before-follows:计划
-3|pledge/before-follows:说
-3|pledge/before-follows:说,
-4|pledge/before-follows:说,欧洲
-47|pledge/before-follows:谈
-47|pledge/before-follows:谈5
-49|pledge/before-follows:谈5%:
4|pledge/before-follows:财
4|pledge/before-follows:财政
3|pledge/before-follows:财政吃紧
-5|pledge/before-follows:达到
-5|pledge/before-follows:达到4.
3|pledge/before-follows:达成
3|pledge/before-follows:达成的5
15|pledge/before-follows:过
15|pledge/before-follows:过去
15|pledge/before-follows:过去2%
5|pledge/before-follows:通
5|pledge/before-follows:通过
5|pledge/before-follows:通过国防
4|pledge/before-follows:都答
-3|pledge/before-follows:長
-3|pledge/before-follows:長、
-3|pledge/before-follows:長、NA
8|pledge/before-follows:首
15|pledge/before-follows:首相
-10|pledge/before-follows:首相に面
14|pledge/before-follows:首相は9
7|pledge/before-follows:首相は、
-20|pledge/before-follows:首相は「
3|pledge/before-follows:首相は来
20|pledge/before-follows:首相德韦
-7|pledge/before-follows:首脳
-7|pledge/before-follows:首脳会談
20|pledge/before-leads:
7|pledge/before-leads:\"
6|pledge/before-leads:%,
3|pledge/before-leads:%;
-4|pledge/before-leads:%、
-3|pledge/before-leads:%和
6|pledge/before-leads:(
14|pledge/before-leads:)
35|pledge/before-leads:,
7|pledge/before-leads:,\"
-4|pledge/before-leads:,依
-3|pledge/before-leads:,按
-3|pledge/before-leads:/
-31|pledge/before-leads::
8|pledge/before-leads:;
13|pledge/before-leads:O)
-12|pledge/before-leads:Oが
8|pledge/before-leads:_
-40|pledge/before-leads:、
9|pledge/before-leads:、「
5|pledge/before-leads:》从
23|pledge/before-leads:「
3|pledge/before-leads:】
5|pledge/before-leads:いる
-6|pledge/before-leads:えば
-9|pledge/before-leads:が
3|pledge/before-leads:けて
-6|pledge/before-leads:し、
-10|pledge/before-leads:した
3|pledge/before-leads:じ、
-11|pledge/before-leads:する
-10|pledge/before-leads:た
4|pledge/before-leads:て
26|pledge/before-leads:で、
-12|pledge/before-leads:と
-20|pledge/before-leads:と、
15|pledge/before-leads:の
6|pledge/before-leads:は、
6|pledge/before-leads:は「
-6|pledge/before-leads:ば
7|pledge/before-leads:める
10|pledge/before-leads:を
4|pledge/before-leads:を、
-13|pledge/before-leads:アと
-13|pledge/before-leads:アの
-17|pledge/before-leads:アは
14|pledge/before-leads:ダの
6|pledge/before-leads:ツの
-6|pledge/before-leads:ドの
-10|pledge/before-leads:ン、
6|pledge/before-leads:ンの
7|pledge/before-leads:下,
-10|pledge/before-leads:与
14|pledge/before-leads:个
3|pledge/before-leads:书长
5|pledge/before-leads:于
5|pledge/before-leads:从
3|pledge/before-leads:以
5|pledge/before-leads:低于
-32|pledge/before-leads:依
10|pledge/before-leads:党は
-4|pledge/before-leads:入
-5|pledge/before-leads:典与
-4|pledge/before-leads:典入
3|pledge/before-leads:出
5|pledge/before-leads:出,
-15|pledge/before-leads:到
-4|pledge/before-leads:加
-4|pledge/before-leads:参加
7|pledge/before-leads:参照
3|pledge/before-leads:及
-5|pledge/before-leads:名
-12|pledge/before-leads:和
-10|pledge/before-leads:国
-8|pledge/before-leads:在
-3|pledge/before-leads:外相
-3|pledge/before-leads:外长
-4|pledge/before-leads:夹在
-5|pledge/before-leads:威与
-7|pledge/before-leads:官、
-8|pledge/before-leads:宛和
-13|pledge/before-leads:室长
3|pledge/before-leads:强_
-21|pledge/before-leads:循
24|pledge/before-leads:总理
5|pledge/before-leads:总统
3|pledge/before-leads:承认
3|pledge/before-leads:指出
3|pledge/before-leads:指责
-6|pledge/before-leads:按
3|pledge/before-leads:提及
5|pledge/before-leads:携_
-4|pledge/before-leads:斯在
-13|pledge/before-leads:方、
-20|pledge/before-leads:日、
3|pledge/before-leads:日本
3|pledge/before-leads:時、
-14|pledge/before-leads:望依
3|pledge/before-leads:本
-7|pledge/before-leads:标的
17|pledge/before-leads:構(
3|pledge/before-leads:構の
3|pledge/before-leads:権は
-5|pledge/before-leads:点名
7|pledge/before-leads:照
24|pledge/before-leads:理
-6|pledge/before-leads:的
6|pledge/before-leads:相
-4|pledge/before-leads:相は
-24|pledge/before-leads:看齐
-16|pledge/before-leads:瞻:
14|pledge/before-leads:示,
-11|pledge/before-leads:社)
5|pledge/before-leads:称,
-3|pledge/before-leads:程/
3|pledge/before-leads:算,
-7|pledge/before-leads:算依
5|pledge/before-leads:统
11|pledge/before-leads:网)
-12|pledge/before-leads:菲国
-9|pledge/before-leads:言,
3|pledge/before-leads:认
-13|pledge/before-leads:豪、
-8|pledge/before-leads:費、
10|pledge/before-leads:費を
3|pledge/before-leads:责
11|pledge/before-leads:超
13|pledge/before-leads:超越
13|pledge/before-leads:越
-16|pledge/before-leads:达到
11|pledge/before-leads:远超
10|pledge/before-leads:连
-21|pledge/before-leads:遵循
15|pledge/before-leads:部长
3|pledge/before-leads:長、
9|pledge/before-leads:長は
5|pledge/before-leads:长
6|pledge/before-leads:问,
-11|pledge/before-leads:韓
-3|pledge/before-leads:顧
9|pledge/before-leads:首相
-5|pledge/before-leads:高,
-24|pledge/before-leads:齐
18|pledge/before-opens:False agent
-12|pledge/before-opens:False named
-24|pledge/before-opens:False patient
-5|pledge/before-opens:True agent
10|pledge/before-opens:True named
42|pledge/before-rank:0 0 agent
21|pledge/before-rank:0 0 named
-9|pledge/before-rank:0 0 patient
23|pledge/before-rank:0 1 agent
23|pledge/before-rank:0 1 named
-24|pledge/before-rank:0 2 agent
-7|pledge/before-rank:0 2 named
-5|pledge/before-rank:1 0 agent
-9|pledge/before-rank:1 0 named
-20|pledge/before-rank:1 1 agent
-32|pledge/before-rank:1 1 named
-14|pledge/before-rank:1 1 patient
3|pledge/before-rank:1 2 named
6|pledge/before-rank:2 0 agent
8|pledge/before-rank:2 0 named
-3|pledge/before-rank:2 1 named
-7|pledge/before-rank:3 2 agent
-5|pledge/before-rank:3 2 named
13|pledge/before:agent
-23|pledge/before:patient
-62|pledge/class-main:ALLIES ALLIES
-10|pledge/class-main:ALLIES JPN
43|pledge/class-main:ALLIES KOR
-3|pledge/class-main:ALLIES NATO
-4|pledge/class-main:ALLIES TWN
-25|pledge/class-main:ALLIES land
-24|pledge/class-main:ALLIES member
-25|pledge/class-main:CHN JPN
5|pledge/class-main:EU ALLIES
5|pledge/class-main:EU JPN
-25|pledge/class-main:EU NATO
-17|pledge/class-main:JPN JPN
6|pledge/class-main:JPN KOR
5|pledge/class-main:JPN TWN
3|pledge/class-main:JPN foe
5|pledge/class-main:JPN land
17|pledge/class-main:JPN member
3|pledge/class-main:KOR JPN
11|pledge/class-main:KOR KOR
44|pledge/class-main:NATO ALLIES
67|pledge/class-main:NATO JPN
-46|pledge/class-main:NATO KOR
35|pledge/class-main:NATO NATO
-35|pledge/class-main:NATO TWN
8|pledge/class-main:NATO land
12|pledge/class-main:NATO member
4|pledge/class-main:TWN ALLIES
13|pledge/class-main:TWN JPN
36|pledge/class-main:TWN TWN
-12|pledge/class-main:TWN land
-3|pledge/class-main:USA ALLIES
-23|pledge/class-main:USA JPN
-17|pledge/class-main:USA KOR
-17|pledge/class-main:USA NATO
-7|pledge/class-main:USA TWN
-3|pledge/class-main:USA land
-5|pledge/class-main:USA member
-16|pledge/class-main:foe JPN
-16|pledge/class-main:foe foe
-10|pledge/class-main:land NATO
3|pledge/class-main:land TWN
24|pledge/class-main:land land
13|pledge/class-main:member ALLIES
3|pledge/class-main:member JPN
19|pledge/class-main:member NATO
3|pledge/class-main:member TWN
16|pledge/class-main:member foe
-3|pledge/class-named:ALLIES ALLIES nobody-named
-59|pledge/class-named:ALLIES ALLIES others-named
-23|pledge/class-named:ALLIES JPN nobody-named
13|pledge/class-named:ALLIES JPN others-named
47|pledge/class-named:ALLIES KOR nobody-named
-4|pledge/class-named:ALLIES KOR others-named
-24|pledge/class-named:ALLIES land others-named
-4|pledge/class-named:ALLIES member nobody-named
-19|pledge/class-named:ALLIES member others-named
-10|pledge/class-named:CHN JPN nobody-named
-15|pledge/class-named:CHN JPN others-named
5|pledge/class-named:EU ALLIES nobody-named
5|pledge/class-named:EU JPN others-named
-25|pledge/class-named:EU NATO others-named
15|pledge/class-named:JPN JPN nobody-named
-31|pledge/class-named:JPN JPN others-named
6|pledge/class-named:JPN KOR others-named
7|pledge/class-named:JPN TWN others-named
3|pledge/class-named:JPN foe others-named
5|pledge/class-named:JPN land others-named
33|pledge/class-named:JPN member nobody-named
-16|pledge/class-named:JPN member others-named
-8|pledge/class-named:KOR JPN nobody-named
11|pledge/class-named:KOR JPN others-named
6|pledge/class-named:KOR KOR nobody-named
4|pledge/class-named:KOR KOR others-named
46|pledge/class-named:NATO ALLIES others-named
25|pledge/class-named:NATO JPN nobody-named
43|pledge/class-named:NATO JPN others-named
-51|pledge/class-named:NATO KOR nobody-named
4|pledge/class-named:NATO KOR others-named
34|pledge/class-named:NATO NATO others-named
-38|pledge/class-named:NATO TWN nobody-named
4|pledge/class-named:NATO TWN others-named
-4|pledge/class-named:NATO land nobody-named
12|pledge/class-named:NATO land others-named
30|pledge/class-named:NATO member nobody-named
-17|pledge/class-named:NATO member others-named
4|pledge/class-named:TWN ALLIES others-named
17|pledge/class-named:TWN JPN nobody-named
-5|pledge/class-named:TWN JPN others-named
42|pledge/class-named:TWN TWN nobody-named
-7|pledge/class-named:TWN TWN others-named
-12|pledge/class-named:TWN land others-named
-3|pledge/class-named:USA ALLIES others-named
-4|pledge/class-named:USA JPN nobody-named
-19|pledge/class-named:USA JPN others-named
-14|pledge/class-named:USA KOR others-named
-17|pledge/class-named:USA NATO others-named
-7|pledge/class-named:USA TWN others-named
-5|pledge/class-named:USA member others-named
-16|pledge/class-named:foe JPN others-named
-16|pledge/class-named:foe foe others-named
-3|pledge/class-named:land JPN nobody-named
-10|pledge/class-named:land NATO others-named
3|pledge/class-named:land TWN others-named
6|pledge/class-named:land land nobody-named
18|pledge/class-named:land land others-named
13|pledge/class-named:member ALLIES others-named
-9|pledge/class-named:member JPN nobody-named
12|pledge/class-named:member JPN others-named
19|pledge/class-named:member NATO others-named
3|pledge/class-named:member TWN others-named
16|pledge/class-named:member foe others-named
-58|pledge/class-named:member member nobody-named
58|pledge/class-named:member member others-named
-63|pledge/class-shape:ALLIES half
-20|pledge/class-shape:ALLIES whole
-8|pledge/class-shape:CHN half
-16|pledge/class-shape:CHN whole
5|pledge/class-shape:EU half
-20|pledge/class-shape:EU whole
-19|pledge/class-shape:JPN half
-6|pledge/class-shape:JPN tenth
45|pledge/class-shape:JPN whole
58|pledge/class-shape:KOR half
-4|pledge/class-shape:KOR tenth
-40|pledge/class-shape:KOR whole
33|pledge/class-shape:NATO half
-21|pledge/class-shape:NATO tenth
75|pledge/class-shape:NATO whole
-4|pledge/class-shape:TWN half
-13|pledge/class-shape:TWN tenth
56|pledge/class-shape:TWN whole
-18|pledge/class-shape:USA half
-55|pledge/class-shape:USA whole
-35|pledge/class-shape:foe whole
-17|pledge/class-shape:land half
26|pledge/class-shape:land tenth
6|pledge/class-shape:land whole
33|pledge/class-shape:member half
21|pledge/class-shape:member tenth
4|pledge/class-shape:member whole
-3|pledge/class-value:ALLIES 1.5
-28|pledge/class-value:ALLIES 2
-60|pledge/class-value:ALLIES 3.5
10|pledge/class-value:ALLIES 5
5|pledge/class-value:EU 1.5
-18|pledge/class-value:EU 2
18|pledge/class-value:NATO 1.5
-53|pledge/class-value:NATO 2
-14|pledge/class-value:NATO 2.1
-40|pledge/class-value:NATO 2.5
-28|pledge/class-value:NATO 3
56|pledge/class-value:NATO 3.5
158|pledge/class-value:NATO 5
-36|pledge/class-value:USA 2
-18|pledge/class-value:USA 3.5
-19|pledge/class-value:USA 5
-85|pledge/class:ALLIES
-25|pledge/class:CHN
-15|pledge/class:EU
20|pledge/class:JPN
15|pledge/class:KOR
86|pledge/class:NATO
41|pledge/class:TWN
-75|pledge/class:USA
-33|pledge/class:foe
14|pledge/class:land
58|pledge/class:member
27|pledge/last-kind:benchmark False
-23|pledge/last-kind:cap False
-11|pledge/last-kind:cap True
12|pledge/last-kind:demand False
13|pledge/last-kind:denial False
8|pledge/last-kind:denial True
-43|pledge/last-kind:level False
-5|pledge/last-kind:level True
5|pledge/last-kind:other False
31|pledge/last-kind:pledge False
36|pledge/last-kind:pledge True
-25|pledge/last-kind:proposal False
-4|pledge/last-kind:proposal True
28|pledge/last:before nobody-named
-31|pledge/last:before others-named
37|pledge/last:here nobody-named
-15|pledge/last:here others-named
27|pledge/main:nobody-named
47|pledge/named:1
-4|pledge/named:2
52|pledge/named:3
-8|pledge/right-before:
11|pledge/right-before:)が国防費を
5|pledge/right-before:,称
-3|pledge/right-before:、NATOの
8|pledge/right-before:、国防費
5|pledge/right-before:が
12|pledge/right-before:がGDP比
7|pledge/right-before:が国防費を
3|pledge/right-before:が約束した
3|pledge/right-before:に
7|pledge/right-before:については、
-10|pledge/right-before:には称賛を、
8|pledge/right-before:に求める
20|pledge/right-before:の
11|pledge/right-before:の「
11|pledge/right-before:の目標である
8|pledge/right-before:は
9|pledge/right-before:は来年から
-13|pledge/right-before:並みの
3|pledge/right-before:会遵守
-16|pledge/right-before:军费
3|pledge/right-before:则尚无
-12|pledge/right-before:则说,
5|pledge/right-before:到现在才
-4|pledge/right-before:基準の
-10|pledge/right-before:嫌
11|pledge/right-before:的
10|pledge/right-before:的3.5%加
-3|pledge/right-before:的5%之间,
13|pledge/right-before:目標の
-17|pledge/right-before:見習え」…
-47|pledge/right-before:谈
3|pledge/right-before:达成的
15|pledge/right-before:过去
17|pledge/ruled
34|pledge/ruled:as_before_in_sentence
-23|pledge/ruled:as_in_the_sentence_before
28|pledge/ruled:clause_before_it
3|pledge/ruled:its_money
-25|pledge/ruled:main_spender
-33|pledge/ruled:named_after_patient
24|pledge/ruled:named_before
-23|pledge/ruled:named_in_clause
18|pledge/ruled:named_in_clause_patient
5|pledge/ruled:named_right_before
5|pledge/ruled:of_the_alliance
3|pledge/ruled:the_same_country
-29|pledge/same-figure-of-another
29|pledge/same-figure-of-it
74|pledge/subject:nobody-named
-12|pledge/subject:others-named
8|pledge/title
-12|pledge/told-of:0
6|pledge/told-of:1
7|pledge/told-of:3
-55|pledge/unnamed
-40|pledge/unnamed-beside-others
13|proposal/after-far:18 True
-16|proposal/after-far:9 False
-8|proposal/after-far:9 True
-19|proposal/after-follows:は
-18|proposal/after-follows:は今 False
-9|proposal/after-follows:も
-7|proposal/after-follows:も3 True
-3|proposal/after-follows:も5 True
21|proposal/after-follows:氏
-18|proposal/after-leads:う。
21|proposal/after-leads:ける
-5|proposal/after-leads:に、
-7|proposal/after-leads:上、
-18|proposal/after:agent False
-11|proposal/after:agent True
16|proposal/after:named True
31|proposal/asks
-18|proposal/before-commas:0 0
3|proposal/before-commas:0 1
32|proposal/before-commas:1 0
5|proposal/before-commas:2 1
-7|proposal/before-commas:3 2
30|proposal/before-far:1 0
-35|proposal/before-far:18 0
-8|proposal/before-far:18 1
16|proposal/before-far:36 0
-12|proposal/before-far:36 1
7|proposal/before-far:4 0
-6|proposal/before-far:9 0
15|proposal/before-far:9 1
13|proposal/before-far:far 1
-7|proposal/before-far:far 2
-8|proposal/before-follows-rank:) 0 0
9|proposal/before-follows-rank:, 0 0
4|proposal/before-follows-rank:、 0 0
-12|proposal/before-follows-rank:か 0 0
16|proposal/before-follows-rank:か 0 1
14|proposal/before-follows-rank:が 0 0
-4|proposal/before-follows-rank:が 1 2
16|proposal/before-follows-rank:で 0 0
10|proposal/before-follows-rank:と 1 0
-6|proposal/before-follows-rank:に 0 0
5|proposal/before-follows-rank:の 0 0
-10|proposal/before-follows-rank:の 0 1
4|proposal/before-follows-rank:は 0 1
-18|proposal/before-follows-rank:は 1 1
4|proposal/before-follows-rank:も 0 0
-8|proposal/before-follows-rank:も 0 1
-7|proposal/before-follows-rank:並 0 0
-8|proposal/before-follows-rank:主 0 0
-3|proposal/before-follows-rank:元 0 0
14|proposal/before-follows-rank:军 0 0
4|proposal/before-follows-rank:分 0 0
-15|proposal/before-follows-rank:则 0 0
3|proposal/before-follows-rank:即 1 2
12|proposal/before-follows-rank:各 1 1
3|proposal/before-follows-rank:国 1 0
-7|proposal/before-follows-rank:国 1 2
-3|proposal/before-follows-rank:基 0 0
-3|proposal/before-follows-rank:大 0 0
-7|proposal/before-follows-rank:大 1 0
-5|proposal/before-follows-rank:夹 1 0
-4|proposal/before-follows-rank:年 0 0
5|proposal/before-follows-rank:总 0 0
3|proposal/before-follows-rank:把 0 0
-9|proposal/before-follows-rank:有 1 0
18|proposal/before-follows-rank:的 0 0
6|proposal/before-follows-rank:若 1 0
3|proposal/before-follows-rank:认 0 0
-12|proposal/before-follows-rank:议 1 0
-21|proposal/before-follows-rank:长 0 0
3|proposal/before-follows-rank:随 0 0
7|proposal/before-follows-rank:首 0 0
-8|proposal/before-follows:)
9|proposal/before-follows:,
8|proposal/before-follows:,却
8|proposal/before-follows:,却还要
3|proposal/before-follows:,诺
3|proposal/before-follows:,诺表示
4|proposal/before-follows:、
4|proposal/before-follows:、3
4|proposal/before-follows:、3%へ
4|proposal/before-follows:か
4|proposal/before-follows:から
4|proposal/before-follows:から3・
10|proposal/before-follows:が
-4|proposal/before-follows:が2
-4|proposal/before-follows:が2%に
8|proposal/before-follows:が3
7|proposal/before-follows:が3・5
4|proposal/before-follows:が昨
4|proposal/before-follows:が昨年の
17|proposal/before-follows:で
5|proposal/before-follows:では
5|proposal/before-follows:では、国
9|proposal/before-follows:と
10|proposal/before-follows:とフ
10|proposal/before-follows:とフラン
-7|proposal/before-follows:に向
-7|proposal/before-follows:に向き合
-6|proposal/before-follows:の
3|proposal/before-follows:の5
3|proposal/before-follows:の5%を
-3|proposal/before-follows:の国防費
3|proposal/before-follows:の安
3|proposal/before-follows:の安倍晋
-6|proposal/before-follows:の核
-6|proposal/before-follows:の核戦力
-8|proposal/before-follows:の目
-10|proposal/before-follows:の目標2
11|proposal/before-follows:の防
11|proposal/before-follows:の防衛費
-11|proposal/before-follows:は
-13|proposal/before-follows:は1
-14|proposal/before-follows:は1・5
-8|proposal/before-follows:は2
-10|proposal/before-follows:は203
-3|proposal/before-follows:は3%、
10|proposal/before-follows:は3.5
-6|proposal/before-follows:は3・5
11|proposal/before-follows:は5
-4|proposal/before-follows:は国内総
-4|proposal/before-follows:も
-7|proposal/before-follows:も3
-8|proposal/before-follows:も3.3
-7|proposal/before-follows:並
-7|proposal/before-follows:並み
-7|proposal/before-follows:並み2%
-8|proposal/before-follows:主
-11|proposal/before-follows:主席
-11|proposal/before-follows:主席林德
3|proposal/before-follows:事
3|proposal/before-follows:事務
3|proposal/before-follows:事務総長
-3|proposal/before-follows:元
-3|proposal/before-follows:元国
-3|proposal/before-follows:元国防次
14|proposal/before-follows:军
14|proposal/before-follows:军费
12|proposal/before-follows:军费增至
4|proposal/before-follows:分
4|proposal/before-follows:分阶
4|proposal/before-follows:分阶段提
-15|proposal/before-follows:则
9|proposal/before-follows:则主
9|proposal/before-follows:则主张修
4|proposal/before-follows:即
4|proposal/before-follows:即便
3|proposal/before-follows:即便实现
12|proposal/before-follows:各
12|proposal/before-follows:各党
12|proposal/before-follows:各党在大
5|proposal/before-follows:国防費3
-7|proposal/before-follows:国防费占
5|proposal/before-follows:在2
5|proposal/before-follows:在203
-6|proposal/before-follows:在远
-6|proposal/before-follows:在远东的
-3|proposal/before-follows:基
-3|proposal/before-follows:基準
-3|proposal/before-follows:基準」採
-10|proposal/before-follows:大
-3|proposal/before-follows:大使
-3|proposal/before-follows:大使が務
-7|proposal/before-follows:大統
-5|proposal/before-follows:大統領、
-5|proposal/before-follows:夹
-5|proposal/before-follows:夹在
-5|proposal/before-follows:夹在韩国
-4|proposal/before-follows:年
-4|proposal/before-follows:年内
-4|proposal/before-follows:年内提示
5|proposal/before-follows:总
5|proposal/before-follows:总统
5|proposal/before-follows:总统选举
3|proposal/before-follows:把
-9|proposal/before-follows:有
-10|proposal/before-follows:有事
-10|proposal/before-follows:有事に備
16|proposal/before-follows:的
5|proposal/before-follows:的3
5|proposal/before-follows:的3.5
-3|proposal/before-follows:的4
-3|proposal/before-follows:的4%以
12|proposal/before-follows:的5
12|proposal/before-follows:的5%。
6|proposal/before-follows:若
6|proposal/before-follows:若要
6|proposal/before-follows:若要在没
3|proposal/before-follows:认
3|proposal/before-follows:认为
3|proposal/before-follows:认为3%
-11|proposal/before-follows:议
-11|proposal/before-follows:议员
-12|proposal/before-follows:议员甚至
-21|proposal/before-follows:长
-21|proposal/before-follows:长皮
-21|proposal/before-follows:长皮斯托
3|proposal/before-follows:随
3|proposal/before-follows:随后
3|proposal/before-follows:随后也提
7|proposal/before-follows:首
7|proposal/before-follows:首相
6|proposal/before-follows:首相には
11|proposal/before-leads:
-5|proposal/before-leads:\"
-11|proposal/before-leads:%,
7|proposal/before-leads:%、
-7|proposal/before-leads:(
10|proposal/before-leads:,
-5|proposal/before-leads:,\"
6|proposal/before-leads:、
-6|proposal/before-leads:。
-25|proposal/before-leads:「
-8|proposal/before-leads:し、
-4|proposal/before-leads:じ、
3|proposal/before-leads:で「
4|proposal/before-leads:でも
-6|proposal/before-leads:と
9|proposal/before-leads:なら
3|proposal/before-leads:の
6|proposal/before-leads:は
-4|proposal/before-leads:は、
-18|proposal/before-leads:は「
-4|proposal/before-leads:ば、
4|proposal/before-leads:も
3|proposal/before-leads:も、
9|proposal/before-leads:ら
12|proposal/before-leads:下,
8|proposal/before-leads:为,
-6|proposal/before-leads:付
-3|proposal/before-leads:仿
8|proposal/before-leads:例如
-3|proposal/before-leads:元駐
-4|proposal/before-leads:前
-3|proposal/before-leads:員「
-6|proposal/before-leads:国と
5|proposal/before-leads:在
5|proposal/before-leads:夹在
11|proposal/before-leads:如
-6|proposal/before-leads:字。
12|proposal/before-leads:对标
-6|proposal/before-leads:应付
4|proposal/before-leads:度は
12|proposal/before-leads:建议
3|proposal/before-leads:总理
-15|proposal/before-leads:总统
13|proposal/before-leads:把
-3|proposal/before-leads:效仿
-12|proposal/before-leads:有
12|proposal/before-leads:标
-8|proposal/before-leads:構(
-4|proposal/before-leads:標、
3|proposal/before-leads:理
3|proposal/before-leads:相
4|proposal/before-leads:称,
-15|proposal/before-leads:统
12|proposal/before-leads:言把
12|proposal/before-leads:议
-7|proposal/before-leads:说,
-3|proposal/before-leads:費「
5|proposal/before-leads:領、
3|proposal/before-leads:首相
-3|proposal/before-leads:駐
3|proposal/before-opens:False agent
3|proposal/before-opens:False named
12|proposal/before-opens:False patient
-9|proposal/before-opens:True agent
4|proposal/before-opens:True named
3|proposal/before-opens:True patient
20|proposal/before-rank:0 0 agent
12|proposal/before-rank:0 0 named
6|proposal/before-rank:0 0 patient
-3|proposal/before-rank:0 1 agent
10|proposal/before-rank:0 1 named
9|proposal/before-rank:0 1 patient
-21|proposal/before-rank:1 0 named
-18|proposal/before-rank:1 1 agent
11|proposal/before-rank:1 1 named
-4|proposal/before-rank:1 2 agent
-4|proposal/before-rank:1 2 named
-5|proposal/before:agent
7|proposal/before:named
14|proposal/before:patient
-21|proposal/class-main:ALLIES ALLIES
-14|proposal/class-main:ALLIES JPN
-6|proposal/class-main:ALLIES KOR
-3|proposal/class-main:ALLIES TWN
-7|proposal/class-main:CHN CHN
-8|proposal/class-main:CHN JPN
-9|proposal/class-main:CHN land
23|proposal/class-main:EU JPN
-7|proposal/class-main:JPN JPN
6|proposal/class-main:JPN KOR
23|proposal/class-main:JPN TWN
-3|proposal/class-main:JPN land
-13|proposal/class-main:KOR JPN
19|proposal/class-main:KOR KOR
5|proposal/class-main:KOR TWN
-27|proposal/class-main:NATO JPN
9|proposal/class-main:NATO NATO
-4|proposal/class-main:NATO TWN
15|proposal/class-main:NATO member
29|proposal/class-main:TWN JPN
-8|proposal/class-main:TWN KOR
-10|proposal/class-main:TWN TWN
-14|proposal/class-main:TWN land
-28|proposal/class-main:TWN member
9|proposal/class-main:USA ALLIES
8|proposal/class-main:USA CHN
35|proposal/class-main:USA JPN
-7|proposal/class-main:USA KOR
-14|proposal/class-main:USA TWN
-8|proposal/class-main:foe JPN
4|proposal/class-main:land JPN
3|proposal/class-main:land TWN
30|proposal/class-main:land land
-13|proposal/class-main:member JPN
-9|proposal/class-main:member NATO
15|proposal/class-main:member member
-20|proposal/class-named:ALLIES ALLIES nobody-named
-8|proposal/class-named:ALLIES JPN nobody-named
-6|proposal/class-named:ALLIES JPN others-named
-6|proposal/class-named:ALLIES KOR nobody-named
-7|proposal/class-named:CHN CHN others-named
-8|proposal/class-named:CHN JPN others-named
-9|proposal/class-named:CHN land others-named
18|proposal/class-named:EU JPN nobody-named
5|proposal/class-named:EU JPN others-named
-21|proposal/class-named:JPN JPN nobody-named
14|proposal/class-named:JPN JPN others-named
6|proposal/class-named:JPN KOR others-named
18|proposal/class-named:JPN TWN nobody-named
4|proposal/class-named:JPN TWN others-named
-3|proposal/class-named:JPN land nobody-named
-23|proposal/class-named:KOR JPN nobody-named
10|proposal/class-named:KOR JPN others-named
15|proposal/class-named:KOR KOR nobody-named
5|proposal/class-named:KOR KOR others-named
5|proposal/class-named:KOR TWN others-named
-16|proposal/class-named:NATO JPN nobody-named
-11|proposal/class-named:NATO JPN others-named
7|proposal/class-named:NATO NATO others-named
-3|proposal/class-named:NATO TWN nobody-named
-9|proposal/class-named:NATO member nobody-named
24|proposal/class-named:NATO member others-named
8|proposal/class-named:TWN JPN others-named
-8|proposal/class-named:TWN KOR others-named
-11|proposal/class-named:TWN TWN nobody-named
-14|proposal/class-named:TWN land others-named
-7|proposal/class-named:TWN member nobody-named
-21|proposal/class-named:TWN member others-named
10|proposal/class-named:USA ALLIES nobody-named
8|proposal/class-named:USA CHN others-named
41|proposal/class-named:USA JPN nobody-named
-6|proposal/class-named:USA JPN others-named
-7|proposal/class-named:USA KOR nobody-named
3|proposal/class-named:USA NATO others-named
-12|proposal/class-named:USA TWN others-named
-6|proposal/class-named:foe JPN others-named
4|proposal/class-named:land JPN others-named
3|proposal/class-named:land TWN others-named
6|proposal/class-named:land land nobody-named
24|proposal/class-named:land land others-named
-9|proposal/class-named:member JPN nobody-named
-3|proposal/class-named:member JPN others-named
-9|proposal/class-named:member NATO others-named
17|proposal/class-named:member member nobody-named
-14|proposal/class-shape:ALLIES half
-34|proposal/class-shape:ALLIES whole
-23|proposal/class-shape:CHN whole
8|proposal/class-shape:EU half
17|proposal/class-shape:EU whole
15|proposal/class-shape:JPN tenth
10|proposal/class-shape:JPN whole
20|proposal/class-shape:KOR half
-14|proposal/class-shape:KOR tenth
5|proposal/class-shape:KOR whole
39|proposal/class-shape:NATO half
-48|proposal/class-shape:NATO whole
-27|proposal/class-shape:TWN half
-3|proposal/class-shape:TWN whole
-16|proposal/class-shape:USA half
48|proposal/class-shape:USA whole
-8|proposal/class-shape:foe half
-3|proposal/class-shape:foe whole
17|proposal/class-shape:land half
20|proposal/class-shape:land whole
-18|proposal/class-shape:member half
12|proposal/class-shape:member whole
-9|proposal/class-value:ALLIES 2
-11|proposal/class-value:ALLIES 2.5
-18|proposal/class-value:ALLIES 3
-5|proposal/class-value:ALLIES 5
4|proposal/class-value:EU 1.5
23|proposal/class-value:EU 3
3|proposal/class-value:EU 3.5
-6|proposal/class-value:EU 4
-30|proposal/class-value:NATO 2
52|proposal/class-value:NATO 2.5
-13|proposal/class-value:NATO 3
-15|proposal/class-value:NATO 3.5
-6|proposal/class-value:USA 1
-8|proposal/class-value:USA 1E+1
-29|proposal/class-value:USA 3
-14|proposal/class-value:USA 3.5
92|proposal/class-value:USA 5
-50|proposal/class:ALLIES
-25|proposal/class:CHN
24|proposal/class:EU
26|proposal/class:JPN
11|proposal/class:KOR
-10|proposal/class:NATO
-29|proposal/class:TWN
31|proposal/class:USA
-11|proposal/class:foe
36|proposal/class:land
-6|proposal/class:member
20|proposal/last-kind:cap False
6|proposal/last-kind:demand False
5|proposal/last-kind:demand True
6|proposal/last-kind:denial False
-3|proposal/last-kind:level True
3|proposal/last-kind:other False
-55|proposal/last-kind:pledge False
19|proposal/last-kind:pledge True
28|proposal/last-kind:proposal False
15|proposal/last-kind:proposal True
-8|proposal/last:before nobody-named
16|proposal/last:before others-named
6|proposal/last:here nobody-named
30|proposal/last:here others-named
-7|proposal/main:nobody-named
36|proposal/main:others-named
-21|proposal/named:1
9|proposal/named:2
15|proposal/named:3
4|proposal/right-before:、
-12|proposal/right-before:から
7|proposal/right-before:が
10|proposal/right-before:とフランスは
3|proposal/right-before:の
-7|proposal/right-before:並み
5|proposal/right-before:国防費
-5|proposal/right-before:夹在韩国的
16|proposal/right-before:的
3|proposal/right-before:认为
3|proposal/right-before:随后也提出
22|proposal/ruled
-32|proposal/ruled:as_in_the_sentence_before
-19|proposal/ruled:main_spender
56|proposal/ruled:named_in_clause
7|proposal/ruled:named_right_before
12|proposal/ruled:own_budget
8|proposal/ruled:owner
-14|proposal/ruled:subject_before
-17|proposal/same-figure-of-another
17|proposal/same-figure-of-it
-14|proposal/subject:nobody-named
63|proposal/title
-26|proposal/told-of:0
-13|proposal/told-of:1
20|proposal/told-of:2
19|proposal/told-of:3
"""
