"""What each cue of ``east_asian.party_cues`` speaks for a spender; made by ``training/parties_cjk.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim that they hold in (none:
any), ``/`` and the cue.
"""

TABLE = """\
27|/after-far:1 False
-13|/after-far:1 True
24|/after-far:18 False
-38|/after-far:18 True
-10|/after-far:36 False
6|/after-far:36 True
11|/after-far:4 False
3|/after-far:4 True
26|/after-far:9 False
12|/after-far:9 True
-6|/after-far:far True
12|/after-follows:(
5|/after-follows:。
3|/after-follows:。 True
-3|/after-follows:が
-18|/after-follows:がそ True
-4|/after-follows:が決 False
28|/after-follows:だ
29|/after-follows:だけ True
11|/after-follows:で
-6|/after-follows:と
43|/after-follows:に
6|/after-follows:には False
-11|/after-follows:には True
11|/after-follows:にも False
-3|/after-follows:にも True
15|/after-follows:に同 True
21|/after-follows:に比 False
7|/after-follows:に要 False
8|/after-follows:に要 True
6|/after-follows:に迫 False
13|/after-follows:の
-7|/after-follows:の1 False
-3|/after-follows:の1 True
-4|/after-follows:の2 True
3|/after-follows:の新 False
17|/after-follows:の決 False
27|/after-follows:の目 False
4|/after-follows:の計 False
-3|/after-follows:の財 False
-4|/after-follows:の防 True
-21|/after-follows:は
-3|/after-follows:は1 True
-7|/after-follows:は2 False
-3|/after-follows:は2 True
4|/after-follows:は、 False
16|/after-follows:は今 True
7|/after-follows:は年 True
-5|/after-follows:へ
-5|/after-follows:への False
-20|/after-follows:も
-3|/after-follows:も3 True
-4|/after-follows:も5 True
-4|/after-follows:・
-4|/after-follows:・ポ False
5|/after-follows:一
-16|/after-follows:不
-15|/after-follows:不会 True
-7|/after-follows:中
-7|/after-follows:中最 False
-11|/after-follows:也
-10|/after-follows:也必 True
-5|/after-follows:了
-5|/after-follows:了, True
-6|/after-follows:凭
-6|/after-follows:凭什 True
-6|/after-follows:刚
-6|/after-follows:刚刚 True
4|/after-follows:反
-5|/after-follows:商
-5|/after-follows:商定 True
-5|/after-follows:增
8|/after-follows:大
8|/after-follows:大为 True
-10|/after-follows:太
-10|/after-follows:太平 True
-5|/after-follows:提
19|/after-follows:政
10|/after-follows:政府 True
-8|/after-follows:最
-5|/after-follows:有
14|/after-follows:氏
-4|/after-follows:没
-4|/after-follows:没有 True
-3|/after-follows:灵
-3|/after-follows:灵活 True
43|/after-follows:的
4|/after-follows:的\" False
-3|/after-follows:的2 True
-3|/after-follows:的5 False
-5|/after-follows:目
-3|/after-follows:目标 False
17|/after-follows:而
21|/after-follows:而言 False
-8|/after-follows:要
3|/after-follows:说
-3|/after-follows:达
-3|/after-follows:达到 True
9|/after-follows:防
7|/after-follows:防衛 True
3|/after-follows:首
3|/after-follows:首相 True
-4|/after-leads:%,
-8|/after-leads:%;
-5|/after-leads:%_
-7|/after-leads:%、
-11|/after-leads:%が
-15|/after-leads:%の
36|/after-leads:%は
14|/after-leads:%を
24|/after-leads:%是
6|/after-leads:,令
4|/after-leads:,比
-5|/after-leads:、「
-5|/after-leads:」_
-5|/after-leads:」…
-24|/after-leads:い、
19|/after-leads:いう
17|/after-leads:いる
-3|/after-leads:え、
21|/after-leads:える
12|/after-leads:き、
20|/after-leads:け、
14|/after-leads:ける
3|/after-leads:げる
-3|/after-leads:し、
23|/after-leads:した
10|/after-leads:すと
-4|/after-leads:する
-10|/after-leads:て、
-10|/after-leads:て「
4|/after-leads:ての
-12|/after-leads:で、
6|/after-leads:と、
-7|/after-leads:とに
-7|/after-leads:に、
5|/after-leads:は、
-9|/after-leads:へ_
6|/after-leads:まる
7|/after-leads:よう
-6|/after-leads:り、
-5|/after-leads:る。
-6|/after-leads:れた
19|/after-leads:を、
-5|/after-leads:不去
7|/after-leads:出を
-8|/after-leads:唯独
21|/after-leads:多数
-3|/after-leads:推动
-3|/after-leads:支持
-4|/after-leads:敦促
16|/after-leads:求,
-6|/after-leads:求_
15|/after-leads:盟・
-5|/after-leads:米紙
-4|/after-leads:胁,
-5|/after:agent False
-21|/after:agent True
58|/after:named False
-14|/after:named True
25|/after:patient False
34|/asked-about
-46|/asks
97|/before-commas:0 0
25|/before-commas:1 0
-10|/before-commas:1 1
-8|/before-commas:1 2
-4|/before-commas:2 1
-26|/before-commas:2 2
3|/before-commas:3 0
9|/before-commas:3 1
-22|/before-commas:3 2
78|/before-far:1 0
-4|/before-far:18 0
-8|/before-far:18 1
7|/before-far:36 0
3|/before-far:36 1
-42|/before-far:36 2
56|/before-far:4 0
5|/before-far:9 1
-11|/before-far:far 0
-5|/before-far:far 1
-12|/before-far:far 2
3|/before-follows-rank:\" 0 0
-4|/before-follows-rank:) 0 0
-3|/before-follows-rank:, 0 0
-4|/before-follows-rank:, 1 0
5|/before-follows-rank:1 0 0
10|/before-follows-rank:2 0 0
-7|/before-follows-rank:2 0 1
18|/before-follows-rank:2 0 2
-13|/before-follows-rank:2 1 1
9|/before-follows-rank:3 0 0
12|/before-follows-rank:4 1 0
-9|/before-follows-rank:5 0 0
-7|/before-follows-rank:5 1 0
10|/before-follows-rank:6 1 0
-12|/before-follows-rank:_ 0 0
4|/before-follows-rank:、 0 0
13|/before-follows-rank:、 1 0
23|/before-follows-rank:、 2 0
-15|/before-follows-rank:か 0 0
10|/before-follows-rank:か 0 1
21|/before-follows-rank:が 0 0
10|/before-follows-rank:が 0 1
-22|/before-follows-rank:が 0 2
-5|/before-follows-rank:が 1 0
-8|/before-follows-rank:が 1 1
-6|/before-follows-rank:で 1 0
-7|/before-follows-rank:で 2 0
-13|/before-follows-rank:と 0 0
30|/before-follows-rank:と 1 0
-3|/before-follows-rank:な 1 0
-6|/before-follows-rank:に 0 0
18|/before-follows-rank:に 0 1
10|/before-follows-rank:に 1 0
-18|/before-follows-rank:に 1 1
26|/before-follows-rank:の 0 0
-12|/before-follows-rank:の 1 1
-9|/before-follows-rank:の 1 2
30|/before-follows-rank:は 0 0
17|/before-follows-rank:は 0 1
-13|/before-follows-rank:は 1 0
-20|/before-follows-rank:は 1 1
15|/before-follows-rank:も 0 0
4|/before-follows-rank:や 1 0
-3|/before-follows-rank:や 2 0
-12|/before-follows-rank:を 1 0
-6|/before-follows-rank:・ 0 0
3|/before-follows-rank:上 1 0
5|/before-follows-rank:为 0 0
-3|/before-follows-rank:为 1 1
-4|/before-follows-rank:为 2 2
-6|/before-follows-rank:主 0 0
-6|/before-follows-rank:主 1 0
-8|/before-follows-rank:之 1 0
17|/before-follows-rank:也 0 0
12|/before-follows-rank:也 1 0
5|/before-follows-rank:事 0 1
-7|/before-follows-rank:事 1 0
-4|/before-follows-rank:今 0 0
3|/before-follows-rank:今 1 0
-3|/before-follows-rank:会 0 0
-27|/before-follows-rank:会 1 0
-5|/before-follows-rank:侵 0 0
11|/before-follows-rank:全 0 0
3|/before-follows-rank:公 0 0
-3|/before-follows-rank:共 0 0
4|/before-follows-rank:内 0 1
-31|/before-follows-rank:再 0 0
7|/before-follows-rank:军 0 0
3|/before-follows-rank:军 0 1
-15|/before-follows-rank:军 1 1
5|/before-follows-rank:分 0 0
-4|/before-follows-rank:则 0 0
6|/before-follows-rank:到 0 0
-17|/before-follows-rank:前 1 0
-3|/before-follows-rank:去 0 0
5|/before-follows-rank:去 0 1
-7|/before-follows-rank:发 0 0
-6|/before-follows-rank:合 0 0
4|/before-follows-rank:同 0 0
3|/before-follows-rank:周 0 0
6|/before-follows-rank:和 1 0
3|/before-follows-rank:喊 0 0
-11|/before-follows-rank:国 0 0
-8|/before-follows-rank:国 1 0
-8|/before-follows-rank:国 1 1
8|/before-follows-rank:在 0 0
5|/before-follows-rank:在 1 0
-11|/before-follows-rank:在 1 1
-18|/before-follows-rank:基 0 0
-8|/before-follows-rank:多 0 0
-19|/before-follows-rank:大 0 0
-3|/before-follows-rank:大 1 0
-5|/before-follows-rank:安 1 0
9|/before-follows-rank:官 1 1
4|/before-follows-rank:宣 0 0
7|/before-follows-rank:将 0 0
15|/before-follows-rank:已 0 0
8|/before-follows-rank:已 1 0
20|/before-follows-rank:平 0 0
19|/before-follows-rank:应 0 0
8|/before-follows-rank:总 0 0
3|/before-follows-rank:总 0 1
-9|/before-follows-rank:总 1 0
4|/before-follows-rank:总 1 1
-7|/before-follows-rank:成 0 0
-3|/before-follows-rank:扬 0 0
8|/before-follows-rank:承 0 0
4|/before-follows-rank:把 0 0
3|/before-follows-rank:把 0 1
-10|/before-follows-rank:推 0 0
10|/before-follows-rank:放 1 0
15|/before-follows-rank:政 1 0
-11|/before-follows-rank:敦 1 0
-14|/before-follows-rank:新 0 0
3|/before-follows-rank:明 0 1
3|/before-follows-rank:星 1 0
-6|/before-follows-rank:有 1 0
3|/before-follows-rank:本 0 0
-16|/before-follows-rank:标 0 0
-5|/before-follows-rank:标 0 1
-11|/before-follows-rank:此 1 0
3|/before-follows-rank:氏 0 1
-15|/before-follows-rank:氏 1 0
7|/before-follows-rank:海 1 0
22|/before-follows-rank:的 0 0
12|/before-follows-rank:的 0 1
8|/before-follows-rank:的 1 1
-4|/before-follows-rank:的 3 2
10|/before-follows-rank:目 0 0
-3|/before-follows-rank:目 1 1
-8|/before-follows-rank:看 0 0
-4|/before-follows-rank:社 0 0
3|/before-follows-rank:立 0 0
-7|/before-follows-rank:立 1 0
-13|/before-follows-rank:算 0 0
3|/before-follows-rank:米 1 0
5|/before-follows-rank:総 0 0
24|/before-follows-rank:自 0 0
4|/before-follows-rank:自 0 1
6|/before-follows-rank:若 0 0
5|/before-follows-rank:若 1 0
3|/before-follows-rank:表 0 0
-4|/before-follows-rank:表 1 0
-5|/before-follows-rank:要 0 0
-5|/before-follows-rank:规 0 0
11|/before-follows-rank:議 1 0
3|/before-follows-rank:认 0 0
-10|/before-follows-rank:议 1 0
7|/before-follows-rank:说 1 1
10|/before-follows-rank:費 0 0
5|/before-follows-rank:超 0 0
7|/before-follows-rank:达 0 0
11|/before-follows-rank:过 0 0
6|/before-follows-rank:都 0 0
-4|/before-follows-rank:長 1 0
-18|/before-follows-rank:长 0 0
-6|/before-follows-rank:関 0 0
9|/before-follows-rank:防 0 0
5|/before-follows-rank:面 1 0
5|/before-follows-rank:首 0 0
3|/before-follows-rank:首 0 1
8|/before-follows-rank:首 1 0
5|/before-follows-rank:首 1 1
3|/before-follows:\"
13|/before-follows:)が
11|/before-follows:)が国防
-7|/before-follows:)の
3|/before-follows:)は
3|/before-follows:)は昨年
-7|/before-follows:,
7|/before-follows:,2
7|/before-follows:,202
-3|/before-follows:,称
10|/before-follows:,称5%
4|/before-follows:1
5|/before-follows:2
6|/before-follows:2%
-8|/before-follows:2%的标
4|/before-follows:2%的门
-5|/before-follows:20
-10|/before-follows:2024
7|/before-follows:3
6|/before-follows:3.
3|/before-follows:3.2%
3|/before-follows:3.41
4|/before-follows:3・
3|/before-follows:3・5%
9|/before-follows:4
11|/before-follows:4月
11|/before-follows:4月16
-15|/before-follows:5
-9|/before-follows:5%
3|/before-follows:5%目标
3|/before-follows:5%要求
-7|/before-follows:5月
10|/before-follows:6
10|/before-follows:6月
-12|/before-follows:_
-4|/before-follows:_国
20|/before-follows:、
-9|/before-follows:、5
-9|/before-follows:、5%案
6|/before-follows:、N
6|/before-follows:、NAT
7|/before-follows:、ス
7|/before-follows:、スウェ
4|/before-follows:、南
8|/before-follows:、南韩也
11|/before-follows:、国
11|/before-follows:、国防費
8|/before-follows:、挪
8|/before-follows:、挪威和
4|/before-follows:、米
3|/before-follows:、防
3|/before-follows:、防衛費
-5|/before-follows:か
-5|/before-follows:から
-8|/before-follows:が
-5|/before-follows:が2
-8|/before-follows:が2%に
11|/before-follows:が3
9|/before-follows:が3.5
-6|/before-follows:が4
-7|/before-follows:が4・1
6|/before-follows:がG
6|/before-follows:がGDP
9|/before-follows:が、
-8|/before-follows:がハ
-8|/before-follows:がハーグ
4|/before-follows:が令
4|/before-follows:が令和9
-29|/before-follows:が合
-29|/before-follows:が合意し
9|/before-follows:が国
9|/before-follows:が国防費
-8|/before-follows:が対
-8|/before-follows:が対韓関
-7|/before-follows:が求
-6|/before-follows:が求める
-13|/before-follows:で
5|/before-follows:でさ
-7|/before-follows:での
-16|/before-follows:では
9|/before-follows:でも
3|/before-follows:で増
3|/before-follows:で増額を
-4|/before-follows:で開
-4|/before-follows:で開かれ
17|/before-follows:と
5|/before-follows:との
4|/before-follows:との会談
8|/before-follows:とエ
8|/before-follows:とエスト
22|/before-follows:とカ
22|/before-follows:とカナダ
-13|/before-follows:と同
-6|/before-follows:と同じ3
4|/before-follows:と同じ5
-3|/before-follows:な
-3|/before-follows:など
-3|/before-follows:などアジ
8|/before-follows:に
3|/before-follows:に1
-5|/before-follows:に10%
7|/before-follows:に10パ
7|/before-follows:に2
17|/before-follows:に3
10|/before-follows:に3・5
-33|/before-follows:に5
6|/before-follows:に5%へ
3|/before-follows:に5%を
-18|/before-follows:に5%要
3|/before-follows:に「
6|/before-follows:につ
6|/before-follows:について
3|/before-follows:には3.
25|/before-follows:にも
3|/before-follows:にも3.
-6|/before-follows:によ
-6|/before-follows:によると
-3|/before-follows:に国
-4|/before-follows:に国防費
19|/before-follows:に対
16|/before-follows:に対し、
-18|/before-follows:に求
-19|/before-follows:に求める
3|/before-follows:に突
3|/before-follows:に突き付
9|/before-follows:の2
8|/before-follows:の2%目
-5|/before-follows:の20%
4|/before-follows:の202
-4|/before-follows:の3
8|/before-follows:の5
4|/before-follows:の5%を
4|/before-follows:の5%合
10|/before-follows:の「
7|/before-follows:のう
7|/before-follows:のうち2
-3|/before-follows:のハ
-3|/before-follows:のハーグ
-4|/before-follows:の加
-4|/before-follows:の加盟国
-9|/before-follows:の国
-6|/before-follows:の基
11|/before-follows:の報
-10|/before-follows:の報道官
3|/before-follows:の安倍晋
-6|/before-follows:の推
-5|/before-follows:の推計で
6|/before-follows:の比
6|/before-follows:の比率は
12|/before-follows:の目
-6|/before-follows:の目標2
17|/before-follows:の目標で
-3|/before-follows:の脅
-3|/before-follows:の脅威に
-3|/before-follows:の要
-5|/before-follows:の計
-5|/before-follows:の計算方
-17|/before-follows:の負
4|/before-follows:の負担増
-6|/before-follows:の軍
3|/before-follows:の軍事費
-3|/before-follows:の防衛費
19|/before-follows:の首
5|/before-follows:の首脳会
11|/before-follows:は
7|/before-follows:は1
4|/before-follows:は10%
4|/before-follows:は2
3|/before-follows:は202
-5|/before-follows:は203
-8|/before-follows:は24年
3|/before-follows:は28%
3|/before-follows:は29年
5|/before-follows:は3
3|/before-follows:は3.5
-17|/before-follows:は5
3|/before-follows:は6
-10|/before-follows:はN
-10|/before-follows:はNAT
-15|/before-follows:は、
7|/before-follows:は、防衛
-6|/before-follows:は「
-6|/before-follows:は「1%
4|/before-follows:はウ
4|/before-follows:はウクラ
10|/before-follows:は今
5|/before-follows:は今年度
-4|/before-follows:は内
-4|/before-follows:は内部文
3|/before-follows:は同
4|/before-follows:は国
8|/before-follows:は国防費
6|/before-follows:は戦
4|/before-follows:は昨
12|/before-follows:は来
6|/before-follows:は来年か
3|/before-follows:は約
3|/before-follows:は約3.
5|/before-follows:も
3|/before-follows:も2
-4|/before-follows:も3
-9|/before-follows:も3.3
3|/before-follows:も3・5
4|/before-follows:も5
6|/before-follows:や
4|/before-follows:やイ
4|/before-follows:やイタリ
-13|/before-follows:を
-15|/before-follows:を含
-6|/before-follows:・
-4|/before-follows:・ポ
-4|/before-follows:・ポスト
7|/before-follows:一
5|/before-follows:一名
5|/before-follows:一名官员
5|/before-follows:上
5|/before-follows:上周
-9|/before-follows:並
-9|/before-follows:並み
-3|/before-follows:为
-16|/before-follows:主
-17|/before-follows:主席
-12|/before-follows:主席林德
-6|/before-follows:主席郑丽
-8|/before-follows:之
-8|/before-follows:之声
-8|/before-follows:之声中文
29|/before-follows:也
12|/before-follows:也应
-3|/before-follows:事
-3|/before-follows:事務
-3|/before-follows:事務総長
-5|/before-follows:今
4|/before-follows:今天
-8|/before-follows:今年
5|/before-follows:今年将拿
-20|/before-follows:今年才刚
-3|/before-follows:今年约为
-3|/before-follows:以
-3|/before-follows:以占
-3|/before-follows:以占GD
-31|/before-follows:会
-3|/before-follows:会后
-4|/before-follows:会谈
-6|/before-follows:侵
-4|/before-follows:侵略
-4|/before-follows:侵略を受
10|/before-follows:全
5|/before-follows:公
11|/before-follows:内
5|/before-follows:内部
4|/before-follows:内部有人
5|/before-follows:内阁
5|/before-follows:内阁通过
-31|/before-follows:再
-31|/before-follows:再編
-28|/before-follows:再編経費
-5|/before-follows:军
-5|/before-follows:军费
-4|/before-follows:军费按美
-6|/before-follows:军费约占
5|/before-follows:分
-6|/before-follows:则
9|/before-follows:则在
3|/before-follows:则是
-12|/before-follows:则说
-13|/before-follows:则说,2
6|/before-follows:到
-18|/before-follows:前
5|/before-follows:副
11|/before-follows:十
11|/before-follows:十年
11|/before-follows:十年前连
-12|/before-follows:原
-3|/before-follows:原打
-3|/before-follows:原打算在
-7|/before-follows:原订
-7|/before-follows:原订20
6|/before-follows:去年花了
-7|/before-follows:发
-7|/before-follows:发言
16|/before-follows:各
16|/before-follows:各党
16|/before-follows:各党在大
-6|/before-follows:合
-6|/before-follows:合意
4|/before-follows:同
3|/before-follows:周
3|/before-follows:周二
3|/before-follows:周二也表
20|/before-follows:和
18|/before-follows:和加
18|/before-follows:和加拿大
5|/before-follows:和爱
5|/before-follows:和爱沙尼
3|/before-follows:喊
-27|/before-follows:国
-3|/before-follows:国安
-3|/before-follows:国安顾问
-4|/before-follows:国防开支
-5|/before-follows:国防支出
8|/before-follows:国防相は
6|/before-follows:国防費、
-11|/before-follows:国防部長
4|/before-follows:在2
3|/before-follows:在203
4|/before-follows:在3
4|/before-follows:在3%以
-4|/before-follows:在内
-4|/before-follows:在内的亚
4|/before-follows:在国
9|/before-follows:在美
-13|/before-follows:在飞
-13|/before-follows:在飞机上
-18|/before-follows:基
-18|/before-follows:基準
3|/before-follows:外相は1
-8|/before-follows:多
-22|/before-follows:大
-22|/before-follows:大統
-7|/before-follows:大統領「
-15|/before-follows:大統領は
-10|/before-follows:嫌
-10|/before-follows:嫌2
-10|/before-follows:嫌2%太
-5|/before-follows:安
-4|/before-follows:安全
-4|/before-follows:安全保障
6|/before-follows:官
-4|/before-follows:官房
-4|/before-follows:官房長官
10|/before-follows:官方
10|/before-follows:官方公布
-6|/before-follows:定
-6|/before-follows:定义
-6|/before-follows:定义将占
3|/before-follows:宣
3|/before-follows:宣布
9|/before-follows:将
4|/before-follows:将防
19|/before-follows:已
6|/before-follows:已向
12|/before-follows:已经
20|/before-follows:平
20|/before-follows:平均
3|/before-follows:应将
3|/before-follows:应将国防
6|/before-follows:应拿
-12|/before-follows:应达
-18|/before-follows:应达5%
7|/before-follows:总
-6|/before-follows:总理
4|/before-follows:总理内坦
-10|/before-follows:总理卡拉
12|/before-follows:总统
5|/before-follows:总统选举
-8|/before-follows:成
-3|/before-follows:扬
-3|/before-follows:扬言
9|/before-follows:承
5|/before-follows:承诺
7|/before-follows:把
-4|/before-follows:把5
11|/before-follows:把军
5|/before-follows:把军费从
3|/before-follows:把军费提
6|/before-follows:把国
3|/before-follows:把国防开
-3|/before-follows:把防
-4|/before-follows:把防务开
3|/before-follows:拒
3|/before-follows:拒绝
-11|/before-follows:接
-11|/before-follows:接受
-12|/before-follows:接受专访
-10|/before-follows:推
-3|/before-follows:提出
10|/before-follows:放
21|/before-follows:政
19|/before-follows:政府
14|/before-follows:政府宣布
4|/before-follows:政府的计
-11|/before-follows:敦
-11|/before-follows:敦促
-14|/before-follows:新
-14|/before-follows:新目
5|/before-follows:明
6|/before-follows:明年
5|/before-follows:明年军费
3|/before-follows:星
3|/before-follows:星期
3|/before-follows:是
-3|/before-follows:是1
-3|/before-follows:是1.3
4|/before-follows:是唯
4|/before-follows:是唯一不
-7|/before-follows:有
-21|/before-follows:标
-21|/before-follows:标准
-3|/before-follows:标准,明
-8|/before-follows:标准占G
-11|/before-follows:此
-11|/before-follows:此前
-12|/before-follows:此前致信
-12|/before-follows:氏
-9|/before-follows:氏は
5|/before-follows:氏は32
3|/before-follows:氏は「2
-3|/before-follows:没
-3|/before-follows:没有
5|/before-follows:海
5|/before-follows:海牙
-3|/before-follows:海牙峰会
35|/before-follows:的
3|/before-follows:的2
16|/before-follows:的3
13|/before-follows:的3.5
9|/before-follows:的5
13|/before-follows:的5%。
-12|/before-follows:的军
-4|/before-follows:的军费相
12|/before-follows:的国
6|/before-follows:的国防开
5|/before-follows:的国防支
6|/before-follows:的目
6|/before-follows:的目标是
-4|/before-follows:的算
4|/before-follows:的要
3|/before-follows:的要求,
-4|/before-follows:的计
-4|/before-follows:的计算方
7|/before-follows:目
9|/before-follows:相
-10|/before-follows:看
-8|/before-follows:看齐
-14|/before-follows:社
-14|/before-follows:社会
-14|/before-follows:社会科学
-6|/before-follows:立
-4|/before-follows:立委
-4|/before-follows:立委王定
-4|/before-follows:立法
-9|/before-follows:等
-18|/before-follows:算
-10|/before-follows:算定
-10|/before-follows:算定の対
-8|/before-follows:算法
-8|/before-follows:算法走到
4|/before-follows:米
-3|/before-follows:経
-3|/before-follows:経済
-4|/before-follows:経済新聞
6|/before-follows:総
3|/before-follows:総統
28|/before-follows:自
22|/before-follows:自己
6|/before-follows:自身
6|/before-follows:自身の国
11|/before-follows:若
5|/before-follows:若要
9|/before-follows:虽
-4|/before-follows:表示,日
-5|/before-follows:要
-6|/before-follows:要求
-5|/before-follows:规
-5|/before-follows:规定
11|/before-follows:議
11|/before-follows:議会
11|/before-follows:議会は、
3|/before-follows:计
3|/before-follows:计划
3|/before-follows:认
3|/before-follows:认为
-9|/before-follows:议
-10|/before-follows:议员
8|/before-follows:说
7|/before-follows:说明
7|/before-follows:说明年会
11|/before-follows:費
10|/before-follows:費は
8|/before-follows:走
8|/before-follows:走在
8|/before-follows:走在另一
5|/before-follows:超
5|/before-follows:超过
5|/before-follows:超过3%
-17|/before-follows:跟
5|/before-follows:达
4|/before-follows:达到3.
-3|/before-follows:达到4.
4|/before-follows:达成
11|/before-follows:过
11|/before-follows:过去
-5|/before-follows:邮
-5|/before-follows:邮报
-4|/before-follows:邮报》,
6|/before-follows:都
5|/before-follows:都应
5|/before-follows:都应把国
-5|/before-follows:長
-18|/before-follows:长
-6|/before-follows:関
-6|/before-follows:関係
-6|/before-follows:関係者は
10|/before-follows:防
7|/before-follows:防卫
3|/before-follows:防卫预算
3|/before-follows:防衛
4|/before-follows:面
4|/before-follows:面对
4|/before-follows:面对北韩
21|/before-follows:首
27|/before-follows:首相
7|/before-follows:首相は9
6|/before-follows:首相は、
-8|/before-follows:首相は「
27|/before-follows:首相德韦
-6|/before-follows:首脳
-6|/before-follows:首脳会談
35|/before-leads:
7|/before-leads:\"
-10|/before-leads:\",
6|/before-leads:%,
5|/before-leads:%;
21|/before-leads:%、
11|/before-leads:%と
-12|/before-leads:(
10|/before-leads:)
44|/before-leads:,
-4|/before-leads:,依
-3|/before-leads:,对
8|/before-leads:,盼
4|/before-leads:,称
11|/before-leads:,而
-7|/before-leads:,若
5|/before-leads:0_
-8|/before-leads::
21|/before-leads:;
3|/before-leads:=
10|/before-leads:O)
3|/before-leads:O=
-10|/before-leads:Oが
8|/before-leads:Oの
-12|/before-leads:_
-40|/before-leads:、
7|/before-leads:、「
-8|/before-leads:。
-4|/before-leads:《
24|/before-leads:「
-5|/before-leads:】
-5|/before-leads:えば
-16|/before-leads:が
-16|/before-leads:し、
-3|/before-leads:した
4|/before-leads:じ、
-4|/before-leads:する
-4|/before-leads:た
33|/before-leads:で、
4|/before-leads:で「
-18|/before-leads:と
-22|/before-leads:と、
3|/before-leads:ど
3|/before-leads:など
32|/before-leads:の
-11|/before-leads:は
6|/before-leads:は、
-4|/before-leads:は「
-5|/before-leads:ば
14|/before-leads:む
-7|/before-leads:も
3|/before-leads:も、
5|/before-leads:や
4|/before-leads:る
-6|/before-leads:ると
10|/before-leads:を
11|/before-leads:を、
-4|/before-leads:ス
-4|/before-leads:セス
5|/before-leads:ツの
-24|/before-leads:ドの
-4|/before-leads:プ
3|/before-leads:ロ・
-12|/before-leads:ン、
10|/before-leads:ンの
-4|/before-leads:ンプ
-5|/before-leads:・
18|/before-leads:下,
-6|/before-leads:与
11|/before-leads:个
5|/before-leads:中要
23|/before-leads:为
4|/before-leads:为,
13|/before-leads:书长
-4|/before-leads:了
8|/before-leads:于
-3|/before-leads:人
3|/before-leads:以
-10|/before-leads:估算
8|/before-leads:低于
-35|/before-leads:依
17|/before-leads:促
-3|/before-leads:信
4|/before-leads:内的
7|/before-leads:再看
-7|/before-leads:分_
-12|/before-leads:到
-7|/before-leads:前
6|/before-leads:前、
-8|/before-leads:前依
5|/before-leads:力:
-4|/before-leads:包括
12|/before-leads:去年
-6|/before-leads:右,
3|/before-leads:吁
-8|/before-leads:名
-8|/before-leads:向
14|/before-leads:含む
3|/before-leads:呼吁
-24|/before-leads:和
-9|/before-leads:国
-4|/before-leads:国《
-19|/before-leads:国が
4|/before-leads:国は
7|/before-leads:国や
-17|/before-leads:国和
-4|/before-leads:外相
-8|/before-leads:外长
-41|/before-leads:官、
8|/before-leads:官「
-12|/before-leads:室长
-17|/before-leads:对
10|/before-leads:州
-12|/before-leads:州と
16|/before-leads:州の
5|/before-leads:希望
-8|/before-leads:席
11|/before-leads:年
10|/before-leads:建议
6|/before-leads:态;
21|/before-leads:总理
-6|/before-leads:总统
-4|/before-leads:括
-5|/before-leads:按
3|/before-leads:提
3|/before-leads:效法
15|/before-leads:敦促
-18|/before-leads:斯:
-11|/before-leads:方、
-8|/before-leads:日、
11|/before-leads:明,
-4|/before-leads:是
5|/before-leads:月、
-4|/before-leads:月の
-12|/before-leads:有
5|/before-leads:望
-4|/before-leads:本、
4|/before-leads:構の
4|/before-leads:権が
9|/before-leads:権は
10|/before-leads:欧州
23|/before-leads:欧洲
-24|/before-leads:氏、
22|/before-leads:氏は
3|/before-leads:法
23|/before-leads:洲
4|/before-leads:湾の
5|/before-leads:照
-3|/before-leads:牙,
21|/before-leads:理
-28|/before-leads:略_
5|/before-leads:略、
-6|/before-leads:目前
14|/before-leads:相
-5|/before-leads:相は
8|/before-leads:盼
8|/before-leads:看
-19|/before-leads:看齐
10|/before-leads:示,
-11|/before-leads:社)
5|/before-leads:称
-3|/before-leads:称,
4|/before-leads:等
-10|/before-leads:算
-6|/before-leads:算依
-4|/before-leads:米紙
-4|/before-leads:紙
-6|/before-leads:统
11|/before-leads:而
-3|/before-leads:致信
-7|/before-leads:若
-3|/before-leads:補、
6|/before-leads:要
-20|/before-leads:言,
23|/before-leads:认为
10|/before-leads:议
6|/before-leads:说
8|/before-leads:说,
-4|/before-leads:費、
9|/before-leads:費を
12|/before-leads:超越
12|/before-leads:越
-3|/before-leads:跟随
-12|/before-leads:达到
8|/before-leads:连
11|/before-leads:部长
-3|/before-leads:長は
5|/before-leads:长
4|/before-leads:问,
-3|/before-leads:随
-10|/before-leads:面对
-13|/before-leads:韓
5|/before-leads:韩等
-14|/before-leads:領は
16|/before-leads:首相
3|/before-leads:驳,
-3|/before-leads:高,
-19|/before-leads:齐
15|/before-opens:False agent
19|/before-opens:False named
17|/before-opens:False patient
6|/before-opens:True agent
7|/before-opens:True named
63|/before-rank:0 0 agent
45|/before-rank:0 0 named
48|/before-rank:0 0 patient
21|/before-rank:0 1 agent
63|/before-rank:0 1 named
19|/before-rank:0 1 patient
-22|/before-rank:0 2 agent
20|/before-rank:0 2 named
4|/before-rank:0 2 patient
-4|/before-rank:1 0 agent
-24|/before-rank:1 0 patient
-28|/before-rank:1 1 agent
-32|/before-rank:1 1 named
-21|/before-rank:1 1 patient
-5|/before-rank:1 2 agent
-16|/before-rank:1 2 named
6|/before-rank:2 0 agent
4|/before-rank:2 0 named
-26|/before-rank:2 1 named
-16|/before-rank:2 2 named
-13|/before-rank:3 2 named
21|/before:agent
25|/before:named
18|/before:patient
-28|/class-main:ALLIES ALLIES
-6|/class-main:ALLIES JPN
17|/class-main:ALLIES KOR
-17|/class-main:ALLIES NATO
-31|/class-main:ALLIES member
7|/class-main:CHN CHN
-4|/class-main:CHN NATO
-6|/class-main:CHN land
4|/class-main:EU ALLIES
6|/class-main:EU JPN
-13|/class-main:EU NATO
19|/class-main:EU member
14|/class-main:JPN JPN
12|/class-main:JPN KOR
23|/class-main:JPN NATO
33|/class-main:JPN TWN
-9|/class-main:JPN land
3|/class-main:JPN member
-8|/class-main:KOR JPN
29|/class-main:KOR KOR
11|/class-main:KOR TWN
3|/class-main:KOR land
24|/class-main:NATO ALLIES
-48|/class-main:NATO JPN
-29|/class-main:NATO KOR
5|/class-main:NATO NATO
-48|/class-main:NATO TWN
-5|/class-main:NATO USA
-6|/class-main:NATO land
38|/class-main:NATO member
3|/class-main:TWN ALLIES
70|/class-main:TWN JPN
-8|/class-main:TWN KOR
33|/class-main:TWN TWN
-18|/class-main:TWN land
-18|/class-main:TWN member
-11|/class-main:USA ALLIES
-22|/class-main:USA JPN
-24|/class-main:USA KOR
12|/class-main:USA NATO
-31|/class-main:USA TWN
7|/class-main:USA USA
-12|/class-main:USA land
-19|/class-main:USA member
-8|/class-main:foe JPN
-9|/class-main:foe foe
-3|/class-main:foe member
21|/class-main:land JPN
-18|/class-main:land NATO
43|/class-main:land land
6|/class-main:member ALLIES
-22|/class-main:member JPN
5|/class-main:member KOR
13|/class-main:member NATO
3|/class-main:member TWN
10|/class-main:member foe
11|/class-main:member member
-25|/class-named:ALLIES ALLIES nobody-named
-3|/class-named:ALLIES ALLIES others-named
-48|/class-named:ALLIES JPN nobody-named
42|/class-named:ALLIES JPN others-named
4|/class-named:ALLIES KOR nobody-named
13|/class-named:ALLIES KOR others-named
-10|/class-named:ALLIES NATO nobody-named
-7|/class-named:ALLIES NATO others-named
-7|/class-named:ALLIES TWN nobody-named
8|/class-named:ALLIES TWN others-named
-3|/class-named:ALLIES land nobody-named
-12|/class-named:ALLIES member nobody-named
-19|/class-named:ALLIES member others-named
7|/class-named:CHN CHN others-named
12|/class-named:CHN JPN nobody-named
-10|/class-named:CHN JPN others-named
-4|/class-named:CHN NATO others-named
-6|/class-named:CHN land others-named
6|/class-named:EU JPN others-named
-13|/class-named:EU NATO others-named
19|/class-named:EU member others-named
-8|/class-named:JPN ALLIES others-named
18|/class-named:JPN JPN nobody-named
-3|/class-named:JPN JPN others-named
20|/class-named:JPN KOR nobody-named
-9|/class-named:JPN KOR others-named
14|/class-named:JPN NATO nobody-named
8|/class-named:JPN NATO others-named
14|/class-named:JPN TWN nobody-named
19|/class-named:JPN TWN others-named
-11|/class-named:JPN land nobody-named
18|/class-named:JPN member nobody-named
-15|/class-named:JPN member others-named
-13|/class-named:KOR JPN nobody-named
5|/class-named:KOR JPN others-named
31|/class-named:KOR KOR others-named
-6|/class-named:KOR NATO others-named
12|/class-named:KOR TWN others-named
3|/class-named:KOR land others-named
8|/class-named:NATO ALLIES nobody-named
16|/class-named:NATO ALLIES others-named
-41|/class-named:NATO JPN nobody-named
-7|/class-named:NATO JPN others-named
-31|/class-named:NATO KOR nobody-named
7|/class-named:NATO NATO others-named
-29|/class-named:NATO TWN nobody-named
-19|/class-named:NATO TWN others-named
-4|/class-named:NATO USA nobody-named
-8|/class-named:NATO land nobody-named
3|/class-named:NATO land others-named
36|/class-named:NATO member others-named
3|/class-named:TWN ALLIES others-named
66|/class-named:TWN JPN nobody-named
4|/class-named:TWN JPN others-named
-8|/class-named:TWN KOR others-named
29|/class-named:TWN TWN nobody-named
4|/class-named:TWN TWN others-named
-4|/class-named:TWN land nobody-named
-13|/class-named:TWN land others-named
-12|/class-named:TWN member others-named
6|/class-named:USA ALLIES nobody-named
-18|/class-named:USA ALLIES others-named
39|/class-named:USA JPN nobody-named
-60|/class-named:USA JPN others-named
10|/class-named:USA KOR nobody-named
-34|/class-named:USA KOR others-named
-3|/class-named:USA NATO nobody-named
16|/class-named:USA NATO others-named
-30|/class-named:USA TWN others-named
6|/class-named:USA USA nobody-named
-11|/class-named:USA land others-named
-17|/class-named:USA member others-named
-6|/class-named:foe JPN nobody-named
-10|/class-named:foe foe others-named
-7|/class-named:land JPN nobody-named
28|/class-named:land JPN others-named
-18|/class-named:land NATO others-named
-6|/class-named:land TWN nobody-named
6|/class-named:land TWN others-named
29|/class-named:land land nobody-named
14|/class-named:land land others-named
6|/class-named:member ALLIES others-named
-21|/class-named:member JPN nobody-named
5|/class-named:member KOR others-named
-5|/class-named:member NATO nobody-named
18|/class-named:member NATO others-named
3|/class-named:member TWN others-named
10|/class-named:member foe others-named
11|/class-named:member member others-named
-16|/class-shape:ALLIES fine
-29|/class-shape:ALLIES tenth
-23|/class-shape:ALLIES whole
21|/class-shape:CHN tenth
-27|/class-shape:CHN whole
26|/class-shape:EU half
-3|/class-shape:EU tenth
-7|/class-shape:EU whole
35|/class-shape:JPN fine
8|/class-shape:JPN half
5|/class-shape:JPN tenth
29|/class-shape:JPN whole
11|/class-shape:KOR fine
18|/class-shape:KOR half
20|/class-shape:KOR tenth
-11|/class-shape:KOR whole
-51|/class-shape:NATO fine
8|/class-shape:NATO half
-44|/class-shape:NATO tenth
18|/class-shape:NATO whole
27|/class-shape:TWN fine
-14|/class-shape:TWN tenth
52|/class-shape:TWN whole
-6|/class-shape:USA fine
-60|/class-shape:USA half
-38|/class-shape:USA whole
-7|/class-shape:foe half
-17|/class-shape:foe whole
-3|/class-shape:land fine
7|/class-shape:land half
25|/class-shape:land tenth
19|/class-shape:land whole
3|/class-shape:member fine
3|/class-shape:member half
21|/class-shape:member tenth
4|/class-shape:member whole
-23|/class-value:ALLIES 1
-3|/class-value:ALLIES 1.004
-4|/class-value:ALLIES 1.6
-7|/class-value:ALLIES 1.8
-6|/class-value:ALLIES 1.9
-6|/class-value:ALLIES 1E+1
-43|/class-value:ALLIES 2
24|/class-value:ALLIES 2.3
-4|/class-value:ALLIES 2.32
-3|/class-value:ALLIES 2.4
-9|/class-value:ALLIES 2.5
-13|/class-value:ALLIES 2.9
-52|/class-value:ALLIES 3
6|/class-value:ALLIES 3.5
-6|/class-value:ALLIES 3.8
9|/class-value:ALLIES 4
93|/class-value:ALLIES 5
20|/class-value:EU 1.5
-9|/class-value:EU 2
9|/class-value:EU 3
5|/class-value:EU 3.5
-29|/class-value:NATO 1
-18|/class-value:NATO 1.24
-7|/class-value:NATO 1.28
-10|/class-value:NATO 1.37
21|/class-value:NATO 1.5
-4|/class-value:NATO 1.6
-6|/class-value:NATO 1.8
-4|/class-value:NATO 1.9
-5|/class-value:NATO 1E+1
-31|/class-value:NATO 2
7|/class-value:NATO 2.02
-10|/class-value:NATO 2.1
-3|/class-value:NATO 2.3
-13|/class-value:NATO 2.4
9|/class-value:NATO 2.5
15|/class-value:NATO 2.7
-6|/class-value:NATO 2.8
-4|/class-value:NATO 2.84
3|/class-value:NATO 2.9
-23|/class-value:NATO 3
-12|/class-value:NATO 3.32
-4|/class-value:NATO 3.38
-21|/class-value:NATO 3.5
-3|/class-value:NATO 3.8
-5|/class-value:NATO 4
113|/class-value:NATO 5
-4|/class-value:USA 0.9
-10|/class-value:USA 1
-6|/class-value:USA 1.004
-14|/class-value:USA 1.3
-3|/class-value:USA 1.4
-5|/class-value:USA 1.6
-17|/class-value:USA 1.8
-12|/class-value:USA 1.9
-10|/class-value:USA 1E+1
-75|/class-value:USA 2
-9|/class-value:USA 2.3
-5|/class-value:USA 2.32
-3|/class-value:USA 2.5
-20|/class-value:USA 2.6
-12|/class-value:USA 3
30|/class-value:USA 3.2
-5|/class-value:USA 3.3
8|/class-value:USA 3.38
49|/class-value:USA 3.4
-56|/class-value:USA 3.5
-11|/class-value:USA 3.8
4|/class-value:USA 4
34|/class-value:USA 5
32|/class-value:USA 6
-70|/class:ALLIES
-6|/class:CHN
16|/class:EU
77|/class:JPN
39|/class:KOR
-69|/class:NATO
63|/class:TWN
-104|/class:USA
-24|/class:foe
48|/class:land
31|/class:member
33|/last-kind:benchmark False
-4|/last-kind:benchmark True
-4|/last-kind:cap False
-8|/last-kind:cap True
4|/last-kind:demand False
16|/last-kind:demand True
9|/last-kind:denial True
-12|/last-kind:level False
-13|/last-kind:level True
16|/last-kind:other False
5|/last-kind:other True
11|/last-kind:pledge True
16|/last-kind:proposal True
54|/last:before nobody-named
-17|/last:before others-named
17|/last:here nobody-named
13|/last:here others-named
67|/main:nobody-named
42|/main:others-named
12|/named:1
62|/named:2
66|/named:3
15|/right-before:
4|/right-before:,称
-8|/right-before:、
10|/right-before:、国防費
-12|/right-before:から
17|/right-before:が
6|/right-before:がGDP比
4|/right-before:が国防費を
10|/right-before:でも
-6|/right-before:に
4|/right-before:には
5|/right-before:にも
-6|/right-before:に求める
23|/right-before:の
9|/right-before:の「
-6|/right-before:の国防費
4|/right-before:の国防費は
5|/right-before:は
6|/right-before:は来年から
11|/right-before:も
5|/right-before:为
9|/right-before:则在
-11|/right-before:基準で
4|/right-before:应拿出
6|/right-before:应达到
-5|/right-before:把
27|/right-before:的
5|/right-before:超过
4|/right-before:达到
68|/ruled
21|/ruled:allies_and_members
-6|/ruled:as_before_in_sentence
-14|/ruled:as_in_the_sentence_before
8|/ruled:clause_before_it
7|/ruled:its_money
4|/ruled:main_spender
-8|/ruled:named_after_patient
8|/ruled:named_before
-14|/ruled:named_in_clause
3|/ruled:named_in_clause_patient
-16|/ruled:named_near
-18|/ruled:named_near_patient
24|/ruled:named_right_before
4|/ruled:of_the_alliance
29|/ruled:owner
16|/ruled:standard_for_all
3|/ruled:subject_before
13|/ruled:the_same_country
5|/same-figure-of-another
-5|/same-figure-of-it
60|/subject:nobody-named
-13|/subject:others-named
81|/title
-36|/told-of:0
5|/told-of:1
18|/told-of:2
13|/told-of:3
-55|/unnamed
-86|/unnamed-beside-others
4|benchmark/after-far:18 True
-3|benchmark/after-far:36 True
3|benchmark/after-far:4 False
3|benchmark/after-follows:に
7|benchmark/after-follows:的
4|benchmark/after-follows:的\" False
-4|benchmark/after-follows:达
-4|benchmark/after-follows:达到 True
-3|benchmark/after-leads:推动
9|benchmark/after:named False
-11|benchmark/asks
-23|benchmark/before-commas:0 0
-12|benchmark/before-commas:1 0
-8|benchmark/before-commas:2 0
-5|benchmark/before-far:18 0
-3|benchmark/before-far:36 0
-16|benchmark/before-far:4 0
-18|benchmark/before-far:9 0
-7|benchmark/before-follows-rank:に 0 0
-8|benchmark/before-follows:、
-7|benchmark/before-follows:に
-3|benchmark/before-follows:海
-3|benchmark/before-follows:海牙
-3|benchmark/before-follows:海牙峰会
-19|benchmark/before-leads:
-6|benchmark/before-leads:,
-3|benchmark/before-leads:の
-8|benchmark/before-leads:名
-5|benchmark/before-leads:称,
-18|benchmark/before-opens:False named
-8|benchmark/before-opens:False patient
-10|benchmark/before-opens:True named
-8|benchmark/before-opens:True patient
-21|benchmark/before-rank:0 0 named
-7|benchmark/before-rank:0 0 patient
-4|benchmark/before-rank:1 0 named
-28|benchmark/before:named
-16|benchmark/before:patient
18|benchmark/class-main:ALLIES ALLIES
63|benchmark/class-main:ALLIES JPN
18|benchmark/class-main:ALLIES KOR
-47|benchmark/class-main:JPN JPN
-11|benchmark/class-main:KOR KOR
-14|benchmark/class-main:NATO ALLIES
-11|benchmark/class-main:NATO JPN
-4|benchmark/class-main:USA ALLIES
-4|benchmark/class-main:USA JPN
-8|benchmark/class-main:land TWN
16|benchmark/class-named:ALLIES ALLIES others-named
25|benchmark/class-named:ALLIES JPN nobody-named
38|benchmark/class-named:ALLIES JPN others-named
5|benchmark/class-named:ALLIES KOR nobody-named
13|benchmark/class-named:ALLIES KOR others-named
-22|benchmark/class-named:JPN JPN nobody-named
-25|benchmark/class-named:JPN JPN others-named
-4|benchmark/class-named:KOR KOR nobody-named
-6|benchmark/class-named:KOR KOR others-named
-12|benchmark/class-named:NATO ALLIES others-named
-9|benchmark/class-named:NATO JPN others-named
-4|benchmark/class-named:USA ALLIES others-named
-3|benchmark/class-named:USA JPN others-named
-8|benchmark/class-named:land TWN others-named
75|benchmark/class-shape:ALLIES half
44|benchmark/class-shape:ALLIES whole
-36|benchmark/class-shape:JPN half
-18|benchmark/class-shape:JPN whole
-9|benchmark/class-shape:KOR half
-8|benchmark/class-shape:NATO half
-19|benchmark/class-shape:NATO whole
-4|benchmark/class-shape:USA half
-5|benchmark/class-shape:USA whole
-10|benchmark/class-shape:land half
4|benchmark/class-value:ALLIES 1.5
72|benchmark/class-value:ALLIES 3.5
44|benchmark/class-value:ALLIES 5
-3|benchmark/class-value:NATO 1.5
-5|benchmark/class-value:NATO 3.5
-19|benchmark/class-value:NATO 5
-4|benchmark/class-value:USA 3.5
-5|benchmark/class-value:USA 5
119|benchmark/class:ALLIES
-54|benchmark/class:JPN
-11|benchmark/class:KOR
-27|benchmark/class:NATO
-9|benchmark/class:USA
-10|benchmark/class:land
11|benchmark/last-kind:benchmark False
-3|benchmark/last-kind:benchmark True
-4|benchmark/last-kind:demand False
-8|benchmark/last-kind:level False
-9|benchmark/last-kind:proposal False
-10|benchmark/last:before nobody-named
-3|benchmark/last:here others-named
-24|benchmark/main:nobody-named
-27|benchmark/main:others-named
-28|benchmark/named:1
-5|benchmark/named:2
-5|benchmark/ruled:main_spender
-6|benchmark/ruled:named_in_clause
16|benchmark/ruled:standard_for_all
-28|benchmark/title
10|benchmark/told-of:0
6|benchmark/told-of:1
-11|benchmark/told-of:2
-6|benchmark/told-of:3
3|benchmark/unnamed
30|benchmark/unnamed-beside-others
-3|cap/before-far:18 0
-4|cap/before-follows-rank:社 0 0
3|cap/before-follows:が
-4|cap/before-follows:社
-4|cap/before-follows:社会
-3|cap/before-leads:
3|cap/before-opens:True agent
-3|cap/before-opens:True named
3|cap/before:agent
-9|cap/class-main:ALLIES JPN
-5|cap/class-main:CHN JPN
26|cap/class-main:JPN JPN
-9|cap/class-main:NATO JPN
-3|cap/class-main:member JPN
-7|cap/class-named:ALLIES JPN nobody-named
-4|cap/class-named:CHN JPN others-named
19|cap/class-named:JPN JPN nobody-named
8|cap/class-named:JPN JPN others-named
-8|cap/class-named:NATO JPN nobody-named
-3|cap/class-named:member JPN nobody-named
-9|cap/class-shape:ALLIES whole
-5|cap/class-shape:CHN whole
29|cap/class-shape:JPN whole
-9|cap/class-shape:NATO whole
-3|cap/class-shape:TWN whole
-3|cap/class-shape:member whole
-9|cap/class-value:ALLIES 1
-9|cap/class-value:NATO 1
-9|cap/class:ALLIES
-5|cap/class:CHN
29|cap/class:JPN
-9|cap/class:NATO
-3|cap/class:TWN
-3|cap/class:member
5|cap/last-kind:proposal False
6|cap/last:before others-named
3|cap/last:here others-named
19|cap/main:nobody-named
6|cap/main:others-named
3|cap/ruled
3|cap/ruled:main_spender
-3|cap/ruled:named_in_clause
4|cap/title
-11|cap/told-of:0
3|cap/told-of:2
6|cap/told-of:3
9|demand/after-far:1 True
8|demand/after-far:18 False
-9|demand/after-far:18 True
3|demand/after-far:36 True
-18|demand/after-far:4 False
13|demand/after-far:4 True
12|demand/after-far:9 False
6|demand/after-far:9 True
3|demand/after-far:far True
3|demand/after-follows:。 False
-19|demand/after-follows:が
-4|demand/after-follows:が決 False
27|demand/after-follows:に
9|demand/after-follows:にも False
3|demand/after-follows:に求 False
7|demand/after-follows:に要 False
8|demand/after-follows:に要 True
4|demand/after-follows:は
-5|demand/after-follows:へ
-15|demand/after-follows:不
3|demand/after-follows:大
19|demand/after-follows:的
17|demand/after-follows:而
-4|demand/after-follows:要
14|demand/after-leads:%,
-5|demand/after-leads:%;
6|demand/after-leads:%、
14|demand/after-leads:%を
-4|demand/after-leads:」_
-6|demand/after-leads:」…
-5|demand/after-leads:いう
-8|demand/after-leads:て「
-7|demand/after-leads:とに
3|demand/after-leads:よう
7|demand/after-leads:出を
16|demand/after-leads:求,
-6|demand/after-leads:求_
-20|demand/after:agent False
6|demand/after:agent True
15|demand/after:named False
11|demand/after:named True
8|demand/after:patient False
8|demand/after:patient True
-56|demand/asks
4|demand/before-commas:0 0
-14|demand/before-commas:0 1
7|demand/before-commas:1 0
-4|demand/before-commas:2 0
8|demand/before-commas:2 1
-27|demand/before-far:1 0
12|demand/before-far:18 0
-6|demand/before-far:18 1
-3|demand/before-far:36 0
16|demand/before-far:36 1
4|demand/before-far:36 2
-7|demand/before-far:4 0
37|demand/before-far:9 0
-6|demand/before-far:9 1
-4|demand/before-far:far 0
-8|demand/before-far:far 1
4|demand/before-follows-rank:\" 0 0
-10|demand/before-follows-rank:) 0 0
7|demand/before-follows-rank:5 0 0
-7|demand/before-follows-rank:5 1 0
-9|demand/before-follows-rank:、 0 0
15|demand/before-follows-rank:、 1 0
-5|demand/before-follows-rank:が 0 0
-5|demand/before-follows-rank:が 1 0
-5|demand/before-follows-rank:が 1 1
-6|demand/before-follows-rank:と 0 0
-3|demand/before-follows-rank:な 1 0
13|demand/before-follows-rank:に 0 0
9|demand/before-follows-rank:に 0 1
11|demand/before-follows-rank:に 1 0
-11|demand/before-follows-rank:に 1 1
16|demand/before-follows-rank:の 0 0
-15|demand/before-follows-rank:は 0 0
3|demand/before-follows-rank:は 1 0
7|demand/before-follows-rank:は 1 1
11|demand/before-follows-rank:も 0 0
-3|demand/before-follows-rank:や 2 0
-11|demand/before-follows-rank:を 1 0
15|demand/before-follows-rank:也 0 0
11|demand/before-follows-rank:也 1 0
-3|demand/before-follows-rank:事 1 0
-25|demand/before-follows-rank:会 1 0
6|demand/before-follows-rank:军 0 0
-16|demand/before-follows-rank:前 1 0
3|demand/before-follows-rank:国 0 0
5|demand/before-follows-rank:在 1 0
-4|demand/before-follows-rank:外 1 0
-17|demand/before-follows-rank:大 0 0
3|demand/before-follows-rank:将 0 0
19|demand/before-follows-rank:应 0 0
3|demand/before-follows-rank:把 0 0
3|demand/before-follows-rank:把 0 1
10|demand/before-follows-rank:放 1 0
-14|demand/before-follows-rank:氏 1 0
3|demand/before-follows-rank:的 0 1
11|demand/before-follows-rank:的 1 1
-8|demand/before-follows-rank:看 0 0
-5|demand/before-follows-rank:要 0 0
4|demand/before-follows-rank:达 0 0
5|demand/before-follows-rank:都 0 0
-3|demand/before-follows-rank:首 1 0
4|demand/before-follows:\"
-10|demand/before-follows:)
3|demand/before-follows:3・
3|demand/before-follows:3・5%
7|demand/before-follows:5%
3|demand/before-follows:5%要求
-7|demand/before-follows:5月
-9|demand/before-follows:_
4|demand/before-follows:、南
8|demand/before-follows:、南韩也
4|demand/before-follows:、米
3|demand/before-follows:、防
3|demand/before-follows:、防衛費
-14|demand/before-follows:が
-3|demand/before-follows:が2
5|demand/before-follows:が3
10|demand/before-follows:が3.5
-8|demand/before-follows:で
-6|demand/before-follows:と
5|demand/before-follows:との
4|demand/before-follows:との会談
-11|demand/before-follows:と同
4|demand/before-follows:と同じ5
-3|demand/before-follows:な
-3|demand/before-follows:など
-3|demand/before-follows:などアジ
24|demand/before-follows:に
-4|demand/before-follows:に1
-5|demand/before-follows:に10%
17|demand/before-follows:に3
10|demand/before-follows:に3・5
-39|demand/before-follows:に5
6|demand/before-follows:に5%へ
-3|demand/before-follows:に5%を
-18|demand/before-follows:に5%要
3|demand/before-follows:に「
8|demand/before-follows:には
3|demand/before-follows:には3.
22|demand/before-follows:にも
11|demand/before-follows:に国
11|demand/before-follows:に国防費
17|demand/before-follows:に対
14|demand/before-follows:に対し、
-28|demand/before-follows:に求
-28|demand/before-follows:に求める
3|demand/before-follows:に突
3|demand/before-follows:に突き付
16|demand/before-follows:の
5|demand/before-follows:の国
4|demand/before-follows:の国防費
-3|demand/before-follows:の要
4|demand/before-follows:の負
4|demand/before-follows:の負担増
-6|demand/before-follows:は
4|demand/before-follows:は1
4|demand/before-follows:は10%
-25|demand/before-follows:は5
6|demand/before-follows:は、
3|demand/before-follows:は国
4|demand/before-follows:は国防費
11|demand/before-follows:も
3|demand/before-follows:も3
3|demand/before-follows:も3・5
4|demand/before-follows:も5
4|demand/before-follows:も国
4|demand/before-follows:も国防費
-11|demand/before-follows:を
-11|demand/before-follows:を含
26|demand/before-follows:也
12|demand/before-follows:也应
4|demand/before-follows:事
4|demand/before-follows:事務
4|demand/before-follows:事務総長
-25|demand/before-follows:会
6|demand/before-follows:军
6|demand/before-follows:军费
-17|demand/before-follows:前
-8|demand/before-follows:原
3|demand/before-follows:同
3|demand/before-follows:国
3|demand/before-follows:国防
5|demand/before-follows:在
-4|demand/before-follows:在内
-4|demand/before-follows:在内的亚
-4|demand/before-follows:外
-4|demand/before-follows:外相
-10|demand/before-follows:多
-18|demand/before-follows:大
-18|demand/before-follows:大統
-18|demand/before-follows:大統領は
-6|demand/before-follows:官
3|demand/before-follows:将
3|demand/before-follows:应将
3|demand/before-follows:应将国防
6|demand/before-follows:应拿
-12|demand/before-follows:应达
-18|demand/before-follows:应达5%
5|demand/before-follows:把
6|demand/before-follows:把军
3|demand/before-follows:把军费提
3|demand/before-follows:把国
3|demand/before-follows:把国防开
10|demand/before-follows:放
-12|demand/before-follows:氏
-10|demand/before-follows:氏は
5|demand/before-follows:氏は32
14|demand/before-follows:的
7|demand/before-follows:的国
6|demand/before-follows:的国防开
4|demand/before-follows:的要
9|demand/before-follows:相
-8|demand/before-follows:看
-8|demand/before-follows:看齐
19|demand/before-follows:自
19|demand/before-follows:自己
9|demand/before-follows:若
-5|demand/before-follows:要
-5|demand/before-follows:要求
-17|demand/before-follows:跟
5|demand/before-follows:达
5|demand/before-follows:达到
4|demand/before-follows:达到3.
5|demand/before-follows:都
5|demand/before-follows:都应
5|demand/before-follows:都应把国
-7|demand/before-follows:首
-7|demand/before-follows:首相
-7|demand/before-follows:首相は1
-3|demand/before-follows:首相は、
-27|demand/before-leads:
6|demand/before-leads:%、
-10|demand/before-leads:(
-4|demand/before-leads:,
8|demand/before-leads:,盼
-5|demand/before-leads::
9|demand/before-leads:;
8|demand/before-leads:Oの
-7|demand/before-leads:_
-5|demand/before-leads:、
16|demand/before-leads:「
-11|demand/before-leads:が
15|demand/before-leads:で、
4|demand/before-leads:と
-3|demand/before-leads:と、
3|demand/before-leads:ど
3|demand/before-leads:など
-4|demand/before-leads:に
-8|demand/before-leads:の
7|demand/before-leads:は
6|demand/before-leads:は、
3|demand/before-leads:は「
14|demand/before-leads:む
-8|demand/before-leads:も
7|demand/before-leads:や
5|demand/before-leads:アの
-7|demand/before-leads:ダの
-21|demand/before-leads:ドの
19|demand/before-leads:为
6|demand/before-leads:促
4|demand/before-leads:内的
6|demand/before-leads:前、
-4|demand/before-leads:包括
3|demand/before-leads:吁
-6|demand/before-leads:向
14|demand/before-leads:含む
3|demand/before-leads:呼吁
3|demand/before-leads:和
-21|demand/before-leads:国が
7|demand/before-leads:国や
-25|demand/before-leads:官、
8|demand/before-leads:官「
-4|demand/before-leads:对
5|demand/before-leads:州と
-4|demand/before-leads:括
3|demand/before-leads:提
4|demand/before-leads:敦促
-18|demand/before-leads:斯:
5|demand/before-leads:月、
-6|demand/before-leads:本、
-10|demand/before-leads:構(
4|demand/before-leads:権が
8|demand/before-leads:権は
-23|demand/before-leads:氏、
19|demand/before-leads:氏は
5|demand/before-leads:略、
3|demand/before-leads:的
8|demand/before-leads:盼
-3|demand/before-leads:示,
5|demand/before-leads:称
5|demand/before-leads:等
-3|demand/before-leads:補、
3|demand/before-leads:要
-6|demand/before-leads:长
5|demand/before-leads:韩等
-14|demand/before-leads:領は
-3|demand/before-opens:False agent
22|demand/before-opens:False named
14|demand/before-opens:False patient
-30|demand/before-opens:True named
8|demand/before-opens:True patient
-5|demand/before-rank:0 0 agent
23|demand/before-rank:0 0 named
36|demand/before-rank:0 0 patient
11|demand/before-rank:0 1 named
10|demand/before-rank:0 1 patient
4|demand/before-rank:0 2 patient
-17|demand/before-rank:1 0 patient
-9|demand/before-rank:1 1 named
-12|demand/before-rank:1 1 patient
-26|demand/before-rank:2 0 named
-8|demand/before-rank:2 1 named
-6|demand/before:agent
-8|demand/before:named
21|demand/before:patient
-10|demand/class-main:ALLIES ALLIES
39|demand/class-main:ALLIES JPN
7|demand/class-main:ALLIES KOR
-8|demand/class-main:ALLIES NATO
20|demand/class-main:ALLIES land
-24|demand/class-main:ALLIES member
-10|demand/class-main:JPN ALLIES
24|demand/class-main:JPN JPN
-14|demand/class-main:JPN KOR
7|demand/class-main:JPN NATO
10|demand/class-main:JPN TWN
-6|demand/class-main:JPN land
-6|demand/class-main:KOR ALLIES
9|demand/class-main:KOR KOR
-6|demand/class-main:KOR NATO
34|demand/class-main:NATO ALLIES
-23|demand/class-main:NATO JPN
-5|demand/class-main:NATO NATO
-11|demand/class-main:NATO TWN
-3|demand/class-main:NATO land
51|demand/class-main:NATO member
13|demand/class-main:TWN TWN
-3|demand/class-main:TWN land
-5|demand/class-main:USA ALLIES
-45|demand/class-main:USA JPN
11|demand/class-main:USA NATO
-10|demand/class-main:USA TWN
-4|demand/class-main:USA land
-5|demand/class-main:USA member
23|demand/class-main:land JPN
-6|demand/class-main:land land
-18|demand/class-main:member JPN
-27|demand/class-main:member member
-4|demand/class-named:ALLIES ALLIES others-named
10|demand/class-named:ALLIES JPN nobody-named
28|demand/class-named:ALLIES JPN others-named
7|demand/class-named:ALLIES KOR others-named
-5|demand/class-named:ALLIES NATO nobody-named
20|demand/class-named:ALLIES land others-named
-24|demand/class-named:ALLIES member others-named
-10|demand/class-named:JPN ALLIES others-named
-10|demand/class-named:JPN JPN nobody-named
34|demand/class-named:JPN JPN others-named
-14|demand/class-named:JPN KOR others-named
7|demand/class-named:JPN NATO others-named
10|demand/class-named:JPN TWN others-named
-6|demand/class-named:JPN land others-named
-6|demand/class-named:KOR ALLIES others-named
9|demand/class-named:KOR KOR others-named
-6|demand/class-named:KOR NATO others-named
28|demand/class-named:NATO ALLIES others-named
6|demand/class-named:NATO JPN nobody-named
-29|demand/class-named:NATO JPN others-named
7|demand/class-named:NATO NATO nobody-named
-12|demand/class-named:NATO NATO others-named
-11|demand/class-named:NATO TWN others-named
-3|demand/class-named:NATO land others-named
51|demand/class-named:NATO member others-named
13|demand/class-named:TWN TWN others-named
-3|demand/class-named:TWN land others-named
-5|demand/class-named:USA ALLIES others-named
-6|demand/class-named:USA JPN nobody-named
-39|demand/class-named:USA JPN others-named
11|demand/class-named:USA NATO others-named
-10|demand/class-named:USA TWN others-named
-4|demand/class-named:USA land others-named
-5|demand/class-named:USA member others-named
23|demand/class-named:land JPN others-named
-6|demand/class-named:land land others-named
-18|demand/class-named:member JPN others-named
-27|demand/class-named:member member others-named
-4|demand/class-shape:ALLIES half
-6|demand/class-shape:ALLIES tenth
31|demand/class-shape:ALLIES whole
5|demand/class-shape:EU half
52|demand/class-shape:JPN half
-41|demand/class-shape:JPN whole
-19|demand/class-shape:KOR half
22|demand/class-shape:KOR tenth
-5|demand/class-shape:KOR whole
-16|demand/class-shape:NATO half
-3|demand/class-shape:NATO tenth
61|demand/class-shape:NATO whole
-6|demand/class-shape:TWN half
18|demand/class-shape:TWN whole
-23|demand/class-shape:USA half
-11|demand/class-shape:USA tenth
-24|demand/class-shape:USA whole
23|demand/class-shape:land half
-5|demand/class-shape:land whole
-12|demand/class-shape:member half
-35|demand/class-shape:member whole
7|demand/class-value:ALLIES 1.5
-5|demand/class-value:ALLIES 1E+1
-39|demand/class-value:ALLIES 3
-10|demand/class-value:ALLIES 3.5
-6|demand/class-value:ALLIES 3.8
10|demand/class-value:ALLIES 4
68|demand/class-value:ALLIES 5
5|demand/class-value:EU 3.5
6|demand/class-value:NATO 1.5
-5|demand/class-value:NATO 1E+1
7|demand/class-value:NATO 2
5|demand/class-value:NATO 3
-22|demand/class-value:NATO 3.5
-3|demand/class-value:NATO 3.8
-3|demand/class-value:NATO 4
58|demand/class-value:NATO 5
-7|demand/class-value:USA 1E+1
-4|demand/class-value:USA 3
-23|demand/class-value:USA 3.5
-11|demand/class-value:USA 3.8
-12|demand/class-value:USA 5
22|demand/class:ALLIES
5|demand/class:EU
11|demand/class:JPN
41|demand/class:NATO
12|demand/class:TWN
-58|demand/class:USA
16|demand/class:land
-47|demand/class:member
3|demand/last-kind:cap False
9|demand/last-kind:demand False
-21|demand/last-kind:denial False
6|demand/last-kind:level False
13|demand/last-kind:level True
4|demand/last-kind:other False
-10|demand/last-kind:pledge False
-12|demand/last-kind:pledge True
3|demand/last-kind:proposal False
7|demand/last-kind:proposal True
13|demand/last:before nobody-named
-18|demand/last:before others-named
-10|demand/last:here nobody-named
21|demand/last:here others-named
-8|demand/main:nobody-named
12|demand/main:others-named
21|demand/named:1
9|demand/named:2
10|demand/right-before:
-9|demand/right-before:、
4|demand/right-before:が
-13|demand/right-before:に
4|demand/right-before:には
5|demand/right-before:にも
-10|demand/right-before:に求める
-22|demand/right-before:は
7|demand/right-before:も
6|demand/right-before:应达到
-4|demand/right-before:把
4|demand/right-before:达到
-27|demand/ruled
21|demand/ruled:allies_and_members
-12|demand/ruled:as_before_in_sentence
4|demand/ruled:as_in_the_sentence_before
44|demand/ruled:main_spender
-7|demand/ruled:named_before
-24|demand/ruled:named_in_clause
-24|demand/ruled:named_in_clause_patient
-16|demand/ruled:named_near
-18|demand/ruled:named_near_patient
3|demand/ruled:owner
21|demand/same-figure-of-another
-21|demand/same-figure-of-it
-4|demand/subject:others-named
-30|demand/title
-13|demand/told-of:0
6|demand/told-of:1
-13|demand/told-of:2
20|demand/told-of:3
-31|demand/unnamed-beside-others
-3|denial/after-far:1 False
3|denial/after-far:9 True
-4|denial/after-follows:の
-3|denial/after-follows:の財 False
-3|denial/after-leads:%は
-5|denial/after:named False
-26|denial/asks
12|denial/before-commas:1 0
6|denial/before-commas:2 0
5|denial/before-far:1 0
-4|denial/before-far:36 0
7|denial/before-far:4 0
9|denial/before-far:9 0
4|denial/before-far:far 0
5|denial/before-follows-rank:, 0 0
-6|denial/before-follows-rank:か 0 0
6|denial/before-follows-rank:に 0 0
-7|denial/before-follows-rank:の 0 0
4|denial/before-follows-rank:や 1 0
-3|denial/before-follows-rank:事 0 0
-3|denial/before-follows-rank:会 0 0
5|denial/before-follows-rank:则 0 0
-11|denial/before-follows-rank:此 1 0
5|denial/before-follows-rank:首 1 0
5|denial/before-follows:,
10|denial/before-follows:,称
10|denial/before-follows:,称5%
7|denial/before-follows:、
-6|denial/before-follows:か
-6|denial/before-follows:から
6|denial/before-follows:に
6|denial/before-follows:に5
6|denial/before-follows:に5%を
-7|denial/before-follows:の
4|denial/before-follows:や
4|denial/before-follows:やイ
4|denial/before-follows:やイタリ
5|denial/before-follows:一
5|denial/before-follows:一名
5|denial/before-follows:一名官员
3|denial/before-follows:上
3|denial/before-follows:上周
-3|denial/before-follows:事
-3|denial/before-follows:事務
-3|denial/before-follows:事務総長
-4|denial/before-follows:会
-3|denial/before-follows:会后
6|denial/before-follows:则
-3|denial/before-follows:坚
3|denial/before-follows:拒
3|denial/before-follows:拒绝
-11|denial/before-follows:此
-11|denial/before-follows:此前
-12|denial/before-follows:此前致信
-4|denial/before-follows:没
-4|denial/before-follows:没有
3|denial/before-follows:防
3|denial/before-follows:防衛
9|denial/before-follows:首
9|denial/before-follows:首相
5|denial/before-follows:首相は1
17|denial/before-leads:
-8|denial/before-leads:、
5|denial/before-leads:の
3|denial/before-leads:ロ・
4|denial/before-leads:ンの
9|denial/before-leads:书长
-3|denial/before-leads:信
7|denial/before-leads:总理
3|denial/before-leads:求
7|denial/before-leads:理
6|denial/before-leads:相
-3|denial/before-leads:致信
3|denial/before-leads:要求
9|denial/before-leads:长
4|denial/before-leads:首相
-7|denial/before-opens:False agent
9|denial/before-opens:False named
9|denial/before-opens:True named
-6|denial/before-rank:0 0 agent
8|denial/before-rank:0 0 patient
18|denial/before-rank:1 0 named
-5|denial/before:agent
18|denial/before:named
7|denial/before:patient
3|denial/class-main:ALLIES ALLIES
-12|denial/class-main:ALLIES JPN
-3|denial/class-main:ALLIES KOR
3|denial/class-main:JPN ALLIES
32|denial/class-main:JPN JPN
5|denial/class-main:KOR ALLIES
11|denial/class-main:KOR KOR
-5|denial/class-main:NATO ALLIES
-9|denial/class-main:NATO JPN
-12|denial/class-main:NATO NATO
-7|denial/class-main:NATO member
-6|denial/class-main:USA ALLIES
-11|denial/class-main:USA JPN
-4|denial/class-main:USA KOR
5|denial/class-main:land land
13|denial/class-main:member NATO
9|denial/class-main:member member
3|denial/class-named:ALLIES ALLIES others-named
-8|denial/class-named:ALLIES JPN nobody-named
-5|denial/class-named:ALLIES JPN others-named
-3|denial/class-named:ALLIES KOR others-named
3|denial/class-named:JPN ALLIES others-named
14|denial/class-named:JPN JPN nobody-named
17|denial/class-named:JPN JPN others-named
5|denial/class-named:KOR ALLIES others-named
4|denial/class-named:KOR KOR nobody-named
7|denial/class-named:KOR KOR others-named
-5|denial/class-named:NATO ALLIES others-named
-5|denial/class-named:NATO JPN nobody-named
-4|denial/class-named:NATO JPN others-named
-12|denial/class-named:NATO NATO others-named
-5|denial/class-named:NATO member others-named
-6|denial/class-named:USA ALLIES others-named
-9|denial/class-named:USA JPN others-named
-3|denial/class-named:USA KOR others-named
3|denial/class-named:land land others-named
13|denial/class-named:member NATO others-named
3|denial/class-named:member member nobody-named
6|denial/class-named:member member others-named
-10|denial/class-shape:ALLIES half
-5|denial/class-shape:ALLIES whole
22|denial/class-shape:JPN half
8|denial/class-shape:JPN whole
17|denial/class-shape:KOR whole
-5|denial/class-shape:NATO half
-31|denial/class-shape:NATO whole
-8|denial/class-shape:USA half
-15|denial/class-shape:USA whole
3|denial/class-shape:land half
23|denial/class-shape:member whole
-10|denial/class-value:ALLIES 3.5
-5|denial/class-value:NATO 3.5
-29|denial/class-value:NATO 5
-8|denial/class-value:USA 3.5
-13|denial/class-value:USA 5
-16|denial/class:ALLIES
30|denial/class:JPN
16|denial/class:KOR
-36|denial/class:NATO
-23|denial/class:USA
4|denial/class:land
23|denial/class:member
5|denial/last-kind:denial False
3|denial/last-kind:denial True
-11|denial/last-kind:pledge False
7|denial/last-kind:proposal False
10|denial/last:before nobody-named
-7|denial/last:before others-named
4|denial/last:here others-named
24|denial/main:nobody-named
28|denial/main:others-named
-11|denial/named:1
26|denial/named:2
4|denial/named:3
10|denial/right-before:,称
-3|denial/right-before:から
6|denial/right-before:に
25|denial/ruled
3|denial/ruled:as_in_the_sentence_before
19|denial/ruled:main_spender
12|denial/same-figure-of-another
-12|denial/same-figure-of-it
10|denial/title
-4|denial/told-of:0
12|denial/told-of:1
4|denial/told-of:2
-12|denial/told-of:3
4|denial/unnamed
-22|denial/unnamed-beside-others
-10|level/after-far:1 False
-20|level/after-far:1 True
-15|level/after-far:18 True
-9|level/after-far:36 True
21|level/after-far:4 False
-8|level/after-far:4 True
3|level/after-far:9 False
-8|level/after-far:9 True
19|level/after-follows:に
21|level/after-follows:に比 False
-12|level/after-follows:の
-7|level/after-follows:の1 False
-3|level/after-follows:の1 True
-4|level/after-follows:の2 True
-10|level/after-follows:は
-3|level/after-follows:は1 True
-7|level/after-follows:中
-7|level/after-follows:中最 False
-10|level/after-follows:也
-10|level/after-follows:也必 True
-6|level/after-follows:凭
-6|level/after-follows:凭什 True
-5|level/after-follows:提
-4|level/after-follows:没
-4|level/after-follows:没有 True
-4|level/after-follows:的
-3|level/after-follows:的2 True
6|level/after-follows:防
-17|level/after-leads:%,
-13|level/after-leads:%、
-9|level/after-leads:で、
7|level/after-leads:と、
-4|level/after-leads:胁,
-5|level/after-leads:要求
-13|level/after:agent True
-18|level/after:named False
-34|level/after:named True
24|level/after:patient False
-13|level/after:patient True
15|level/asked-about
68|level/before-commas:0 0
6|level/before-commas:0 1
10|level/before-commas:1 0
13|level/before-commas:1 1
10|level/before-commas:1 2
-18|level/before-commas:2 1
-19|level/before-commas:2 2
5|level/before-commas:3 1
-12|level/before-commas:3 2
62|level/before-far:1 0
18|level/before-far:18 0
-4|level/before-far:18 2
-18|level/before-far:36 0
6|level/before-far:36 1
-9|level/before-far:36 2
19|level/before-far:4 0
-5|level/before-far:9 1
-3|level/before-far:far 0
5|level/before-far:far 1
-7|level/before-far:far 2
8|level/before-follows-rank:, 0 0
-8|level/before-follows-rank:2 0 1
18|level/before-follows-rank:2 0 2
8|level/before-follows-rank:3 0 0
29|level/before-follows-rank:、 2 0
22|level/before-follows-rank:と 1 0
-8|level/before-follows-rank:の 0 0
9|level/before-follows-rank:の 0 1
6|level/before-follows-rank:の 1 0
-10|level/before-follows-rank:の 1 1
6|level/before-follows-rank:は 0 0
8|level/before-follows-rank:は 0 1
-4|level/before-follows-rank:は 1 1
-4|level/before-follows-rank:を 0 0
5|level/before-follows-rank:为 0 0
-6|level/before-follows-rank:主 1 0
-5|level/before-follows-rank:今 0 0
-31|level/before-follows-rank:再 0 0
-6|level/before-follows-rank:军 0 0
-12|level/before-follows-rank:军 1 1
6|level/before-follows-rank:则 0 0
4|level/before-follows-rank:国 0 0
3|level/before-follows-rank:国 1 0
-11|level/before-follows-rank:国 1 1
8|level/before-follows-rank:在 0 0
3|level/before-follows-rank:在 1 0
-12|level/before-follows-rank:基 0 0
-6|level/before-follows-rank:大 0 0
20|level/before-follows-rank:平 0 0
4|level/before-follows-rank:总 1 1
4|level/before-follows-rank:把 0 0
-10|level/before-follows-rank:推 0 0
3|level/before-follows-rank:明 0 1
3|level/before-follows-rank:本 0 0
-9|level/before-follows-rank:标 0 0
-4|level/before-follows-rank:的 3 2
5|level/before-follows-rank:自 0 0
-4|level/before-follows-rank:表 1 0
5|level/before-follows-rank:超 0 0
5|level/before-follows-rank:防 0 0
5|level/before-follows-rank:面 1 0
12|level/before-follows:,
5|level/before-follows:2
3|level/before-follows:20
7|level/before-follows:3
6|level/before-follows:3.
3|level/before-follows:3.2%
3|level/before-follows:3.41
-4|level/before-follows:4
9|level/before-follows:、
8|level/before-follows:、挪
8|level/before-follows:、挪威和
-3|level/before-follows:が
4|level/before-follows:が3
22|level/before-follows:と
22|level/before-follows:とカ
22|level/before-follows:とカナダ
3|level/before-follows:につ
3|level/before-follows:について
-6|level/before-follows:によ
-6|level/before-follows:によると
-6|level/before-follows:の
4|level/before-follows:の2
4|level/before-follows:の202
7|level/before-follows:のう
7|level/before-follows:のうち2
-4|level/before-follows:の加
-4|level/before-follows:の加盟国
11|level/before-follows:の報
-6|level/before-follows:の推
-5|level/before-follows:の推計で
6|level/before-follows:の比
6|level/before-follows:の比率は
-5|level/before-follows:の計
-5|level/before-follows:の計算方
3|level/before-follows:の軍
3|level/before-follows:の軍事費
8|level/before-follows:は
3|level/before-follows:は1
8|level/before-follows:は2
3|level/before-follows:は28%
4|level/before-follows:は3
3|level/before-follows:は6
-15|level/before-follows:は、
6|level/before-follows:は戦
3|level/before-follows:は約
3|level/before-follows:は約3.
-4|level/before-follows:を
-6|level/before-follows:主
-4|level/before-follows:今
-5|level/before-follows:今年
-4|level/before-follows:以
-3|level/before-follows:以占
-3|level/before-follows:以占GD
-31|level/before-follows:再
-31|level/before-follows:再編
-28|level/before-follows:再編経費
-16|level/before-follows:军
-16|level/before-follows:军费
-4|level/before-follows:军费按美
-6|level/before-follows:军费约占
3|level/before-follows:则
9|level/before-follows:则在
11|level/before-follows:十
11|level/before-follows:十年
11|level/before-follows:十年前连
-3|level/before-follows:原
15|level/before-follows:和
18|level/before-follows:和加
18|level/before-follows:和加拿大
-5|level/before-follows:国
-6|level/before-follows:国防
-4|level/before-follows:国防开支
-6|level/before-follows:国防支出
3|level/before-follows:国防相は
10|level/before-follows:在
-12|level/before-follows:基
-12|level/before-follows:基準
-6|level/before-follows:大
-6|level/before-follows:大統
10|level/before-follows:官
10|level/before-follows:官方
10|level/before-follows:官方公布
20|level/before-follows:平
20|level/before-follows:平均
5|level/before-follows:总
4|level/before-follows:把
-10|level/before-follows:推
4|level/before-follows:明
4|level/before-follows:明年
5|level/before-follows:明年军费
-3|level/before-follows:是
-3|level/before-follows:是1
-3|level/before-follows:是1.3
3|level/before-follows:本
-9|level/before-follows:标
-9|level/before-follows:标准
-8|level/before-follows:标准占G
-7|level/before-follows:的
3|level/before-follows:的3
-13|level/before-follows:的军
-4|level/before-follows:的军费相
6|level/before-follows:的国
4|level/before-follows:的国防支
-4|level/before-follows:的算
-4|level/before-follows:立
-4|level/before-follows:立委
-4|level/before-follows:立委王定
-5|level/before-follows:算
9|level/before-follows:自
3|level/before-follows:自己
6|level/before-follows:自身
6|level/before-follows:自身の国
-4|level/before-follows:表
-4|level/before-follows:表示
-4|level/before-follows:表示,日
7|level/before-follows:说
7|level/before-follows:说明
7|level/before-follows:说明年会
5|level/before-follows:超
5|level/before-follows:超过
5|level/before-follows:超过3%
6|level/before-follows:防
5|level/before-follows:防卫
3|level/before-follows:防卫预算
5|level/before-follows:面
5|level/before-follows:面对
5|level/before-follows:面对北韩
14|level/before-follows:首
14|level/before-follows:首相
37|level/before-leads:
15|level/before-leads:%,
14|level/before-leads:%、
11|level/before-leads:%と
12|level/before-leads:,
11|level/before-leads:,而
4|level/before-leads::
4|level/before-leads:;
-6|level/before-leads:_
7|level/before-leads:、
-6|level/before-leads:】
3|level/before-leads:する
-6|level/before-leads:て
-5|level/before-leads:で、
-16|level/before-leads:と
17|level/before-leads:の
-8|level/before-leads:は
-11|level/before-leads:は、
3|level/before-leads:る
-9|level/before-leads:・
3|level/before-leads:下,
8|level/before-leads:于
-4|level/before-leads:人
6|level/before-leads:低于
-11|level/before-leads:依
-4|level/before-leads:出,
-4|level/before-leads:前
12|level/before-leads:去年
-7|level/before-leads:右,
-20|level/before-leads:和
-17|level/before-leads:国和
5|level/before-leads:州
14|level/before-leads:州の
3|level/before-leads:希望
11|level/before-leads:年
-4|level/before-leads:总理
8|level/before-leads:日、
3|level/before-leads:望
5|level/before-leads:欧州
23|level/before-leads:欧洲
3|level/before-leads:氏は
23|level/before-leads:洲
-4|level/before-leads:理
3|level/before-leads:的
-6|level/before-leads:目前
11|level/before-leads:而
3|level/before-leads:要
-4|level/before-leads:言人
4|level/before-leads:说,
6|level/before-leads:部长
6|level/before-leads:长
3|level/before-leads:驳,
-3|level/before-opens:False agent
15|level/before-opens:False named
13|level/before-opens:False patient
10|level/before-opens:True agent
37|level/before-opens:True named
-6|level/before-opens:True patient
9|level/before-rank:0 0 agent
13|level/before-rank:0 0 named
7|level/before-rank:0 0 patient
6|level/before-rank:0 1 agent
30|level/before-rank:0 1 named
19|level/before-rank:0 2 named
23|level/before-rank:1 0 named
-6|level/before-rank:1 1 agent
-9|level/before-rank:1 1 named
-10|level/before-rank:1 2 named
28|level/before-rank:2 0 named
-14|level/before-rank:2 1 named
-18|level/before-rank:2 2 named
-10|level/before-rank:3 2 named
7|level/before:agent
52|level/before:named
7|level/before:patient
-53|level/class-main:ALLIES JPN
-18|level/class-main:ALLIES KOR
-4|level/class-main:ALLIES NATO
-6|level/class-main:ALLIES TWN
23|level/class-main:ALLIES member
7|level/class-main:CHN CHN
33|level/class-main:CHN JPN
-4|level/class-main:CHN NATO
-33|level/class-main:JPN JPN
28|level/class-main:JPN KOR
7|level/class-main:JPN NATO
4|level/class-main:JPN land
-3|level/class-main:JPN member
3|level/class-main:KOR ALLIES
-6|level/class-main:KOR KOR
7|level/class-main:KOR NATO
6|level/class-main:KOR TWN
-5|level/class-main:NATO ALLIES
-25|level/class-main:NATO JPN
-5|level/class-main:NATO USA
-9|level/class-main:NATO land
-21|level/class-main:NATO member
16|level/class-main:TWN JPN
5|level/class-main:TWN TWN
7|level/class-main:TWN member
49|level/class-main:USA JPN
6|level/class-main:USA NATO
-9|level/class-main:USA TWN
7|level/class-main:USA USA
-3|level/class-main:USA land
-11|level/class-main:USA member
12|level/class-main:foe JPN
3|level/class-main:land ALLIES
-4|level/class-main:land JPN
-13|level/class-main:land NATO
7|level/class-main:land TWN
8|level/class-main:land land
4|level/class-main:member JPN
3|level/class-main:member TWN
7|level/class-main:member member
-32|level/class-named:ALLIES JPN nobody-named
-21|level/class-named:ALLIES JPN others-named
-17|level/class-named:ALLIES KOR nobody-named
-3|level/class-named:ALLIES TWN nobody-named
-3|level/class-named:ALLIES TWN others-named
-3|level/class-named:ALLIES member nobody-named
26|level/class-named:ALLIES member others-named
7|level/class-named:CHN CHN others-named
26|level/class-named:CHN JPN nobody-named
6|level/class-named:CHN JPN others-named
-4|level/class-named:CHN NATO others-named
-11|level/class-named:JPN JPN nobody-named
-22|level/class-named:JPN JPN others-named
24|level/class-named:JPN KOR nobody-named
4|level/class-named:JPN KOR others-named
7|level/class-named:JPN NATO nobody-named
7|level/class-named:JPN land others-named
-3|level/class-named:JPN member nobody-named
3|level/class-named:KOR ALLIES others-named
3|level/class-named:KOR JPN nobody-named
-3|level/class-named:KOR JPN others-named
-18|level/class-named:KOR KOR nobody-named
12|level/class-named:KOR KOR others-named
6|level/class-named:KOR TWN others-named
-27|level/class-named:NATO JPN nobody-named
-6|level/class-named:NATO NATO nobody-named
8|level/class-named:NATO NATO others-named
-4|level/class-named:NATO USA nobody-named
-7|level/class-named:NATO land others-named
-7|level/class-named:NATO member nobody-named
-14|level/class-named:NATO member others-named
22|level/class-named:TWN JPN nobody-named
-6|level/class-named:TWN JPN others-named
10|level/class-named:TWN TWN nobody-named
-5|level/class-named:TWN TWN others-named
7|level/class-named:TWN member others-named
28|level/class-named:USA JPN nobody-named
20|level/class-named:USA JPN others-named
15|level/class-named:USA KOR nobody-named
-16|level/class-named:USA KOR others-named
8|level/class-named:USA NATO others-named
-9|level/class-named:USA TWN others-named
6|level/class-named:USA USA nobody-named
-3|level/class-named:USA land others-named
-10|level/class-named:USA member others-named
-4|level/class-named:foe JPN nobody-named
16|level/class-named:foe JPN others-named
3|level/class-named:land ALLIES others-named
-5|level/class-named:land JPN nobody-named
-13|level/class-named:land NATO others-named
-3|level/class-named:land TWN nobody-named
10|level/class-named:land TWN others-named
10|level/class-named:land land nobody-named
5|level/class-named:member JPN others-named
6|level/class-named:member NATO others-named
3|level/class-named:member TWN others-named
14|level/class-named:member member nobody-named
-8|level/class-named:member member others-named
-16|level/class-shape:ALLIES fine
-3|level/class-shape:ALLIES half
-20|level/class-shape:ALLIES tenth
-22|level/class-shape:ALLIES whole
5|level/class-shape:CHN half
22|level/class-shape:CHN tenth
7|level/class-shape:CHN whole
-3|level/class-shape:EU tenth
35|level/class-shape:JPN fine
-28|level/class-shape:JPN half
-8|level/class-shape:JPN whole
11|level/class-shape:KOR fine
8|level/class-shape:KOR tenth
-6|level/class-shape:KOR whole
-50|level/class-shape:NATO fine
-25|level/class-shape:NATO tenth
7|level/class-shape:NATO whole
26|level/class-shape:TWN fine
25|level/class-shape:TWN half
-5|level/class-shape:TWN tenth
-20|level/class-shape:TWN whole
-6|level/class-shape:USA fine
13|level/class-shape:USA tenth
25|level/class-shape:USA whole
12|level/class-shape:foe whole
-3|level/class-shape:land fine
4|level/class-shape:land tenth
3|level/class-shape:member fine
3|level/class-shape:member half
6|level/class-shape:member tenth
4|level/class-shape:member whole
-4|level/class-value:ALLIES 1
-3|level/class-value:ALLIES 1.004
-4|level/class-value:ALLIES 1.6
-7|level/class-value:ALLIES 1.8
-6|level/class-value:ALLIES 1.9
-11|level/class-value:ALLIES 2
24|level/class-value:ALLIES 2.3
-4|level/class-value:ALLIES 2.32
-13|level/class-value:ALLIES 2.9
-4|level/class-value:ALLIES 3
-12|level/class-value:NATO 1
-18|level/class-value:NATO 1.24
-7|level/class-value:NATO 1.28
-10|level/class-value:NATO 1.37
-3|level/class-value:NATO 1.6
-6|level/class-value:NATO 1.8
-4|level/class-value:NATO 1.9
28|level/class-value:NATO 2
7|level/class-value:NATO 2.02
-3|level/class-value:NATO 2.3
-11|level/class-value:NATO 2.4
15|level/class-value:NATO 2.7
-6|level/class-value:NATO 2.8
-4|level/class-value:NATO 2.84
3|level/class-value:NATO 2.9
-3|level/class-value:NATO 3
-11|level/class-value:NATO 3.32
-4|level/class-value:NATO 3.38
-4|level/class-value:NATO 5
-4|level/class-value:USA 0.9
-9|level/class-value:USA 1
-6|level/class-value:USA 1.004
-14|level/class-value:USA 1.3
-3|level/class-value:USA 1.4
-5|level/class-value:USA 1.6
-17|level/class-value:USA 1.8
-12|level/class-value:USA 1.9
-42|level/class-value:USA 2
-9|level/class-value:USA 2.3
-5|level/class-value:USA 2.32
-20|level/class-value:USA 2.6
6|level/class-value:USA 3
30|level/class-value:USA 3.2
-3|level/class-value:USA 3.3
8|level/class-value:USA 3.38
49|level/class-value:USA 3.4
4|level/class-value:USA 3.5
4|level/class-value:USA 4
33|level/class-value:USA 5
32|level/class-value:USA 6
-61|level/class:ALLIES
32|level/class:CHN
12|level/class:KOR
-69|level/class:NATO
26|level/class:TWN
34|level/class:USA
11|level/class:foe
15|level/class:member
-13|level/last-kind:cap False
-12|level/last-kind:demand False
6|level/last-kind:demand True
6|level/last-kind:denial False
-20|level/last-kind:level False
-21|level/last-kind:level True
58|level/last-kind:pledge False
3|level/last-kind:pledge True
-7|level/last-kind:proposal False
3|level/last:before nobody-named
9|level/last:before others-named
10|level/last:here nobody-named
-21|level/last:here others-named
14|level/main:nobody-named
-16|level/main:others-named
17|level/named:2
14|level/right-before:
8|level/right-before:が
5|level/right-before:の
4|level/right-before:の国防費は
14|level/right-before:は
5|level/right-before:为
9|level/right-before:则在
-11|level/right-before:基準で
6|level/right-before:的
5|level/right-before:超过
47|level/ruled
-4|level/ruled:as_before_in_sentence
17|level/ruled:as_in_the_sentence_before
5|level/ruled:its_money
-34|level/ruled:main_spender
-10|level/ruled:named_after_patient
9|level/ruled:named_before
18|level/ruled:named_in_clause
18|level/ruled:named_right_before
15|level/ruled:owner
5|level/ruled:subject_before
7|level/ruled:the_same_country
-23|level/same-figure-of-another
23|level/same-figure-of-it
51|level/subject:nobody-named
7|level/subject:others-named
45|level/title
21|level/told-of:0
-24|level/told-of:1
10|level/told-of:2
-7|level/told-of:3
13|level/unnamed
-28|level/unnamed-beside-others
-8|other/asks
-4|other/before-commas:0 0
7|other/before-commas:1 0
4|other/before-far:4 0
-10|other/before-follows-rank:把 0 0
3|other/before-follows:内
3|other/before-follows:内部
-10|other/before-follows:把
3|other/before-leads:
6|other/before-leads:,
-7|other/before-leads:,若
-7|other/before-leads:若
-3|other/before-opens:False named
4|other/before-opens:True named
-4|other/before-rank:0 0 named
3|other/before-rank:1 0 named
-14|other/class-main:ALLIES JPN
-4|other/class-main:ALLIES KOR
20|other/class-main:JPN JPN
-4|other/class-main:KOR JPN
5|other/class-main:KOR KOR
-11|other/class-main:NATO JPN
-16|other/class-main:NATO member
15|other/class-main:TWN JPN
4|other/class-main:land land
6|other/class-main:member member
-12|other/class-named:ALLIES JPN nobody-named
-4|other/class-named:ALLIES KOR nobody-named
14|other/class-named:JPN JPN nobody-named
6|other/class-named:JPN JPN others-named
-3|other/class-named:KOR JPN others-named
-10|other/class-named:NATO JPN nobody-named
-5|other/class-named:NATO member nobody-named
-11|other/class-named:NATO member others-named
3|other/class-named:land land nobody-named
6|other/class-named:member member nobody-named
-10|other/class-shape:ALLIES half
-12|other/class-shape:ALLIES whole
13|other/class-shape:EU half
24|other/class-shape:JPN half
-4|other/class-shape:KOR half
4|other/class-shape:KOR whole
-19|other/class-shape:NATO half
-13|other/class-shape:NATO whole
17|other/class-shape:TWN whole
4|other/class-shape:land half
-4|other/class-shape:member half
7|other/class-shape:member whole
-4|other/class-value:ALLIES 1
-9|other/class-value:ALLIES 3.5
-7|other/class-value:ALLIES 5
13|other/class-value:EU 1.5
-6|other/class-value:NATO 1
-7|other/class-value:NATO 1.5
-11|other/class-value:NATO 3.5
-5|other/class-value:NATO 5
-22|other/class:ALLIES
13|other/class:EU
25|other/class:JPN
-32|other/class:NATO
17|other/class:TWN
-3|other/class:USA
3|other/class:land
3|other/class:member
12|other/last-kind:level False
-13|other/last-kind:pledge True
10|other/last:before nobody-named
3|other/last:before others-named
-11|other/last:here nobody-named
26|other/main:nobody-named
8|other/main:others-named
3|other/named:3
-14|other/ruled
-13|other/ruled:as_before_in_sentence
5|other/ruled:main_spender
-8|other/ruled:named_in_clause
15|other/same-figure-of-another
-15|other/same-figure-of-it
16|other/title
-14|other/told-of:0
12|other/told-of:1
4|other/told-of:2
11|pledge/after-far:1 False
-4|pledge/after-far:1 True
16|pledge/after-far:18 False
-30|pledge/after-far:18 True
-5|pledge/after-far:36 False
15|pledge/after-far:36 True
4|pledge/after-far:4 False
-3|pledge/after-far:4 True
27|pledge/after-far:9 False
17|pledge/after-far:9 True
-9|pledge/after-far:far True
-11|pledge/after-follows:が
-11|pledge/after-follows:がそ True
28|pledge/after-follows:だ
15|pledge/after-follows:で
-5|pledge/after-follows:と
-6|pledge/after-follows:に
6|pledge/after-follows:には False
-11|pledge/after-follows:には True
-3|pledge/after-follows:にも True
15|pledge/after-follows:に同 True
31|pledge/after-follows:の
27|pledge/after-follows:の目 False
4|pledge/after-follows:の計 False
-5|pledge/after-follows:の防 True
3|pledge/after-follows:は、 False
18|pledge/after-follows:は今 True
7|pledge/after-follows:は年 True
-12|pledge/after-follows:も
-10|pledge/after-follows:太
-10|pledge/after-follows:太平 True
19|pledge/after-follows:政
-4|pledge/after-follows:有
20|pledge/after-follows:的
-4|pledge/after-follows:目
-3|pledge/after-follows:目标 False
-4|pledge/after-follows:要
-3|pledge/after-leads:%,
-6|pledge/after-leads:%_
12|pledge/after-leads:%は
23|pledge/after-leads:%是
4|pledge/after-leads:,比
-4|pledge/after-leads:、「
-24|pledge/after-leads:い、
24|pledge/after-leads:いう
19|pledge/after-leads:け、
22|pledge/after-leads:した
10|pledge/after-leads:すと
-4|pledge/after-leads:する
-11|pledge/after-leads:て、
-4|pledge/after-leads:で、
7|pledge/after-leads:は、
-9|pledge/after-leads:へ_
5|pledge/after-leads:まる
-8|pledge/after-leads:り、
-5|pledge/after-leads:る。
18|pledge/after-leads:を、
-8|pledge/after-leads:唯独
15|pledge/after-leads:盟・
5|pledge/after:agent False
-9|pledge/after:agent True
55|pledge/after:named False
-7|pledge/after:named True
-7|pledge/after:patient False
39|pledge/asks
50|pledge/before-commas:0 0
8|pledge/before-commas:0 1
-11|pledge/before-commas:1 0
-36|pledge/before-commas:1 1
-19|pledge/before-commas:1 2
9|pledge/before-commas:2 0
4|pledge/before-commas:2 1
3|pledge/before-commas:3 0
3|pledge/before-commas:3 1
-11|pledge/before-commas:3 2
11|pledge/before-far:1 0
3|pledge/before-far:18 2
27|pledge/before-far:36 0
-18|pledge/before-far:36 1
-36|pledge/before-far:36 2
35|pledge/before-far:4 0
-16|pledge/before-far:9 0
8|pledge/before-far:9 1
-8|pledge/before-far:far 0
-9|pledge/before-far:far 1
16|pledge/before-follows-rank:) 0 0
-3|pledge/before-follows-rank:, 0 0
-8|pledge/before-follows-rank:, 1 0
10|pledge/before-follows-rank:2 0 0
-11|pledge/before-follows-rank:2 1 1
-15|pledge/before-follows-rank:5 0 0
-3|pledge/before-follows-rank:_ 0 0
10|pledge/before-follows-rank:、 0 0
-3|pledge/before-follows-rank:、 1 0
7|pledge/before-follows-rank:、 2 0
17|pledge/before-follows-rank:が 0 0
10|pledge/before-follows-rank:が 0 1
-14|pledge/before-follows-rank:で 0 0
-4|pledge/before-follows-rank:で 1 0
-4|pledge/before-follows-rank:と 0 0
8|pledge/before-follows-rank:と 1 0
-16|pledge/before-follows-rank:に 0 0
3|pledge/before-follows-rank:に 0 1
-7|pledge/before-follows-rank:に 1 1
17|pledge/before-follows-rank:の 0 0
-3|pledge/before-follows-rank:の 0 1
-8|pledge/before-follows-rank:の 1 0
28|pledge/before-follows-rank:は 0 0
7|pledge/before-follows-rank:は 0 1
-18|pledge/before-follows-rank:は 1 0
-12|pledge/before-follows-rank:は 1 1
4|pledge/before-follows-rank:も 0 0
3|pledge/before-follows-rank:を 0 0
-3|pledge/before-follows-rank:・ 0 0
-8|pledge/before-follows-rank:之 1 0
3|pledge/before-follows-rank:今 1 0
-3|pledge/before-follows-rank:会 1 0
-5|pledge/before-follows-rank:侵 0 0
-3|pledge/before-follows-rank:共 0 0
4|pledge/before-follows-rank:内 0 1
-6|pledge/before-follows-rank:则 0 0
5|pledge/before-follows-rank:到 0 0
-7|pledge/before-follows-rank:发 0 0
3|pledge/before-follows-rank:周 0 0
5|pledge/before-follows-rank:和 1 0
-18|pledge/before-follows-rank:国 0 0
-11|pledge/before-follows-rank:国 1 0
3|pledge/before-follows-rank:国 1 1
-3|pledge/before-follows-rank:基 0 0
5|pledge/before-follows-rank:大 0 0
-3|pledge/before-follows-rank:大 1 0
-5|pledge/before-follows-rank:安 1 0
4|pledge/before-follows-rank:宣 0 0
15|pledge/before-follows-rank:已 0 0
7|pledge/before-follows-rank:已 1 0
4|pledge/before-follows-rank:总 0 0
-9|pledge/before-follows-rank:总 1 0
-7|pledge/before-follows-rank:成 0 0
7|pledge/before-follows-rank:承 0 0
4|pledge/before-follows-rank:把 0 0
15|pledge/before-follows-rank:政 1 0
-14|pledge/before-follows-rank:新 0 0
-7|pledge/before-follows-rank:标 0 0
-5|pledge/before-follows-rank:标 0 1
7|pledge/before-follows-rank:海 1 0
6|pledge/before-follows-rank:的 0 0
7|pledge/before-follows-rank:的 0 1
9|pledge/before-follows-rank:目 0 0
3|pledge/before-follows-rank:表 0 0
4|pledge/before-follows-rank:达 0 0
-3|pledge/before-follows-rank:首 0 0
-7|pledge/before-follows-rank:首 1 0
18|pledge/before-follows:)
13|pledge/before-follows:)が
11|pledge/before-follows:)が国防
3|pledge/before-follows:)は
3|pledge/before-follows:)は昨年
-11|pledge/before-follows:,
-8|pledge/before-follows:,称
6|pledge/before-follows:2%
-8|pledge/before-follows:2%的标
4|pledge/before-follows:2%的门
-8|pledge/before-follows:20
-15|pledge/before-follows:5
-15|pledge/before-follows:5%
3|pledge/before-follows:5%目标
10|pledge/before-follows:6
10|pledge/before-follows:6月
-3|pledge/before-follows:_
-4|pledge/before-follows:_国
14|pledge/before-follows:、
7|pledge/before-follows:、ス
7|pledge/before-follows:、スウェ
9|pledge/before-follows:、国
9|pledge/before-follows:、国防費
7|pledge/before-follows:がG
7|pledge/before-follows:がGDP
-3|pledge/before-follows:がハ
-3|pledge/before-follows:がハーグ
8|pledge/before-follows:が国
8|pledge/before-follows:が国防費
-18|pledge/before-follows:で
5|pledge/before-follows:でさ
-21|pledge/before-follows:では
-4|pledge/before-follows:で開
-4|pledge/before-follows:で開かれ
4|pledge/before-follows:と
8|pledge/before-follows:とエ
8|pledge/before-follows:とエスト
-20|pledge/before-follows:に
-14|pledge/before-follows:に国
-14|pledge/before-follows:に国防費
9|pledge/before-follows:に求
9|pledge/before-follows:に求める
3|pledge/before-follows:の
5|pledge/before-follows:の2
8|pledge/before-follows:の2%目
-5|pledge/before-follows:の3
5|pledge/before-follows:の5
4|pledge/before-follows:の5%合
10|pledge/before-follows:の「
-3|pledge/before-follows:のハ
-3|pledge/before-follows:のハーグ
-7|pledge/before-follows:の国
17|pledge/before-follows:の目
17|pledge/before-follows:の目標で
-7|pledge/before-follows:の軍
-4|pledge/before-follows:の防
-4|pledge/before-follows:の防衛費
5|pledge/before-follows:の首
5|pledge/before-follows:の首脳会
5|pledge/before-follows:は
5|pledge/before-follows:は2
-8|pledge/before-follows:は24年
3|pledge/before-follows:は29年
-7|pledge/before-follows:は、
8|pledge/before-follows:は今
5|pledge/before-follows:は今年度
3|pledge/before-follows:は国
3|pledge/before-follows:は国防費
3|pledge/before-follows:は昨
10|pledge/before-follows:は来
6|pledge/before-follows:は来年か
-6|pledge/before-follows:も
3|pledge/before-follows:も2
-9|pledge/before-follows:も3
-3|pledge/before-follows:・
-4|pledge/before-follows:为
-3|pledge/before-follows:为3
-4|pledge/before-follows:主
-4|pledge/before-follows:主席
-8|pledge/before-follows:之
-8|pledge/before-follows:之声
-8|pledge/before-follows:之声中文
-4|pledge/before-follows:事
-4|pledge/before-follows:事務
-4|pledge/before-follows:事務総長
3|pledge/before-follows:今天
-4|pledge/before-follows:今年
5|pledge/before-follows:今年将拿
-3|pledge/before-follows:会
-4|pledge/before-follows:会谈
-6|pledge/before-follows:侵
-4|pledge/before-follows:侵略
-4|pledge/before-follows:侵略を受
-3|pledge/before-follows:共同
4|pledge/before-follows:内
4|pledge/before-follows:内阁
-5|pledge/before-follows:则
-9|pledge/before-follows:则说
5|pledge/before-follows:到
5|pledge/before-follows:去
5|pledge/before-follows:去年
-7|pledge/before-follows:发
-7|pledge/before-follows:发言
3|pledge/before-follows:周
3|pledge/before-follows:周二
5|pledge/before-follows:和
5|pledge/before-follows:和爱
5|pledge/before-follows:和爱沙尼
-24|pledge/before-follows:国
4|pledge/before-follows:国防相は
6|pledge/before-follows:国防費、
-11|pledge/before-follows:在
-13|pledge/before-follows:在飞
-13|pledge/before-follows:在飞机上
-3|pledge/before-follows:基
-3|pledge/before-follows:基準
4|pledge/before-follows:外相
6|pledge/before-follows:夹
6|pledge/before-follows:夹在
6|pledge/before-follows:夹在韩国
-5|pledge/before-follows:安
-5|pledge/before-follows:安全
-5|pledge/before-follows:安全保障
4|pledge/before-follows:宣
3|pledge/before-follows:宣布
3|pledge/before-follows:将
19|pledge/before-follows:已
6|pledge/before-follows:已向
12|pledge/before-follows:已经
-11|pledge/before-follows:总理
4|pledge/before-follows:总理内坦
8|pledge/before-follows:总统
-7|pledge/before-follows:成
7|pledge/before-follows:承
4|pledge/before-follows:承诺
4|pledge/before-follows:把
20|pledge/before-follows:政
19|pledge/before-follows:政府
14|pledge/before-follows:政府宣布
4|pledge/before-follows:政府的计
-14|pledge/before-follows:新
6|pledge/before-follows:是
-12|pledge/before-follows:标
-12|pledge/before-follows:标准
-3|pledge/before-follows:标准,明
3|pledge/before-follows:氏は「2
8|pledge/before-follows:海
8|pledge/before-follows:海牙
8|pledge/before-follows:的
9|pledge/before-follows:的3
9|pledge/before-follows:的3.5
8|pledge/before-follows:目
-3|pledge/before-follows:立
-4|pledge/before-follows:立法
-14|pledge/before-follows:算
-3|pledge/before-follows:経
-3|pledge/before-follows:経済
3|pledge/before-follows:総
3|pledge/before-follows:総統
3|pledge/before-follows:表
3|pledge/before-follows:表示
11|pledge/before-follows:議
11|pledge/before-follows:議会
11|pledge/before-follows:議会は、
-4|pledge/before-follows:長
7|pledge/before-follows:首相
8|pledge/before-follows:首相は9
4|pledge/before-follows:首相は、
-10|pledge/before-follows:首相は「
13|pledge/before-follows:首相德韦
-5|pledge/before-follows:首脳
-5|pledge/before-follows:首脳会談
22|pledge/before-leads:
6|pledge/before-leads:\"
3|pledge/before-leads:%;
9|pledge/before-leads:(
10|pledge/before-leads:)
28|pledge/before-leads:,
6|pledge/before-leads:,\"
-3|pledge/before-leads:,依
-8|pledge/before-leads::
9|pledge/before-leads:;
3|pledge/before-leads:=
10|pledge/before-leads:O)
3|pledge/before-leads:O=
-10|pledge/before-leads:Oが
-44|pledge/before-leads:、
7|pledge/before-leads:、「
17|pledge/before-leads:「
3|pledge/before-leads:】
-6|pledge/before-leads:が
-15|pledge/before-leads:し、
-5|pledge/before-leads:した
4|pledge/before-leads:じ、
-7|pledge/before-leads:する
-5|pledge/before-leads:た
4|pledge/before-leads:て
15|pledge/before-leads:で、
-7|pledge/before-leads:と
-19|pledge/before-leads:と、
19|pledge/before-leads:の
-9|pledge/before-leads:は
11|pledge/before-leads:は、
3|pledge/before-leads:は「
10|pledge/before-leads:を
-6|pledge/before-leads:アの
7|pledge/before-leads:ダの
5|pledge/before-leads:ツの
-3|pledge/before-leads:ドの
-5|pledge/before-leads:ン、
5|pledge/before-leads:ンの
7|pledge/before-leads:下,
11|pledge/before-leads:个
4|pledge/before-leads:书长
3|pledge/before-leads:以
-24|pledge/before-leads:依
3|pledge/before-leads:出,
-11|pledge/before-leads:到
-7|pledge/before-leads:和
-11|pledge/before-leads:国
3|pledge/before-leads:国は
-5|pledge/before-leads:在
-4|pledge/before-leads:夹在
-16|pledge/before-leads:官、
-13|pledge/before-leads:室长
19|pledge/before-leads:总理
4|pledge/before-leads:总统
-3|pledge/before-leads:所有
-4|pledge/before-leads:按
-18|pledge/before-leads:日、
-3|pledge/before-leads:有
18|pledge/before-leads:構(
4|pledge/before-leads:構の
4|pledge/before-leads:湾の
5|pledge/before-leads:照
19|pledge/before-leads:理
-4|pledge/before-leads:的
4|pledge/before-leads:相
-4|pledge/before-leads:相は
-19|pledge/before-leads:看齐
14|pledge/before-leads:示,
-11|pledge/before-leads:社)
4|pledge/before-leads:统
-7|pledge/before-leads:言,
4|pledge/before-leads:说,
-4|pledge/before-leads:費、
10|pledge/before-leads:超越
10|pledge/before-leads:越
-12|pledge/before-leads:达到
8|pledge/before-leads:连
6|pledge/before-leads:部长
-5|pledge/before-leads:长
4|pledge/before-leads:问,
-13|pledge/before-leads:韓
8|pledge/before-leads:首相
-19|pledge/before-leads:齐
15|pledge/before-opens:False agent
-19|pledge/before-opens:False patient
-7|pledge/before-opens:True agent
10|pledge/before-opens:True named
41|pledge/before-rank:0 0 agent
33|pledge/before-rank:0 0 named
-13|pledge/before-rank:0 0 patient
11|pledge/before-rank:0 1 agent
11|pledge/before-rank:0 1 named
3|pledge/before-rank:0 1 patient
-4|pledge/before-rank:1 0 agent
-14|pledge/before-rank:1 0 named
-12|pledge/before-rank:1 1 agent
-21|pledge/before-rank:1 1 named
-7|pledge/before-rank:1 1 patient
7|pledge/before-rank:2 0 agent
-3|pledge/before-rank:2 1 named
-3|pledge/before-rank:3 2 named
8|pledge/before:agent
8|pledge/before:named
-17|pledge/before:patient
-22|pledge/class-main:ALLIES ALLIES
-13|pledge/class-main:ALLIES JPN
21|pledge/class-main:ALLIES KOR
-3|pledge/class-main:ALLIES TWN
-20|pledge/class-main:ALLIES land
-24|pledge/class-main:ALLIES member
-16|pledge/class-main:CHN JPN
-10|pledge/class-main:JPN JPN
3|pledge/class-main:JPN KOR
4|pledge/class-main:JPN TWN
9|pledge/class-main:JPN member
16|pledge/class-main:KOR KOR
11|pledge/class-main:NATO ALLIES
57|pledge/class-main:NATO JPN
-20|pledge/class-main:NATO KOR
16|pledge/class-main:NATO NATO
-31|pledge/class-main:NATO TWN
11|pledge/class-main:NATO land
17|pledge/class-main:NATO member
12|pledge/class-main:TWN JPN
-8|pledge/class-main:TWN KOR
34|pledge/class-main:TWN TWN
-11|pledge/class-main:TWN land
-3|pledge/class-main:USA ALLIES
-21|pledge/class-main:USA JPN
-15|pledge/class-main:USA KOR
-14|pledge/class-main:USA NATO
-3|pledge/class-main:USA TWN
-3|pledge/class-main:USA member
-14|pledge/class-main:foe JPN
-11|pledge/class-main:foe foe
17|pledge/class-main:land land
8|pledge/class-main:member ALLIES
4|pledge/class-main:member KOR
16|pledge/class-main:member NATO
10|pledge/class-main:member foe
-6|pledge/class-named:ALLIES ALLIES nobody-named
-16|pledge/class-named:ALLIES ALLIES others-named
-16|pledge/class-named:ALLIES JPN nobody-named
3|pledge/class-named:ALLIES JPN others-named
24|pledge/class-named:ALLIES KOR nobody-named
-3|pledge/class-named:ALLIES KOR others-named
-20|pledge/class-named:ALLIES land others-named
-6|pledge/class-named:ALLIES member nobody-named
-18|pledge/class-named:ALLIES member others-named
-5|pledge/class-named:CHN JPN nobody-named
-11|pledge/class-named:CHN JPN others-named
23|pledge/class-named:JPN JPN nobody-named
-33|pledge/class-named:JPN JPN others-named
3|pledge/class-named:JPN KOR others-named
6|pledge/class-named:JPN TWN others-named
21|pledge/class-named:JPN member nobody-named
-12|pledge/class-named:JPN member others-named
-5|pledge/class-named:KOR JPN nobody-named
7|pledge/class-named:KOR JPN others-named
3|pledge/class-named:KOR KOR nobody-named
12|pledge/class-named:KOR KOR others-named
4|pledge/class-named:NATO ALLIES nobody-named
8|pledge/class-named:NATO ALLIES others-named
6|pledge/class-named:NATO JPN nobody-named
51|pledge/class-named:NATO JPN others-named
-26|pledge/class-named:NATO KOR nobody-named
6|pledge/class-named:NATO KOR others-named
15|pledge/class-named:NATO NATO others-named
-25|pledge/class-named:NATO TWN nobody-named
-6|pledge/class-named:NATO TWN others-named
-4|pledge/class-named:NATO land nobody-named
16|pledge/class-named:NATO land others-named
23|pledge/class-named:NATO member nobody-named
-6|pledge/class-named:NATO member others-named
12|pledge/class-named:TWN JPN nobody-named
-8|pledge/class-named:TWN KOR others-named
29|pledge/class-named:TWN TWN nobody-named
5|pledge/class-named:TWN TWN others-named
-11|pledge/class-named:TWN land others-named
-3|pledge/class-named:USA JPN nobody-named
-18|pledge/class-named:USA JPN others-named
-15|pledge/class-named:USA KOR others-named
-14|pledge/class-named:USA NATO others-named
-3|pledge/class-named:USA TWN others-named
-14|pledge/class-named:foe JPN others-named
-11|pledge/class-named:foe foe others-named
4|pledge/class-named:land JPN others-named
5|pledge/class-named:land land nobody-named
11|pledge/class-named:land land others-named
8|pledge/class-named:member ALLIES others-named
-9|pledge/class-named:member JPN nobody-named
11|pledge/class-named:member JPN others-named
4|pledge/class-named:member KOR others-named
16|pledge/class-named:member NATO others-named
10|pledge/class-named:member foe others-named
-38|pledge/class-named:member member nobody-named
39|pledge/class-named:member member others-named
-30|pledge/class-shape:ALLIES half
-32|pledge/class-shape:ALLIES whole
-3|pledge/class-shape:CHN half
-13|pledge/class-shape:CHN whole
-10|pledge/class-shape:EU whole
-24|pledge/class-shape:JPN half
-5|pledge/class-shape:JPN tenth
39|pledge/class-shape:JPN whole
39|pledge/class-shape:KOR half
-4|pledge/class-shape:KOR tenth
-19|pledge/class-shape:KOR whole
24|pledge/class-shape:NATO half
-15|pledge/class-shape:NATO tenth
55|pledge/class-shape:NATO whole
-9|pledge/class-shape:TWN tenth
37|pledge/class-shape:TWN whole
-17|pledge/class-shape:USA half
-42|pledge/class-shape:USA whole
-27|pledge/class-shape:foe whole
-15|pledge/class-shape:land half
22|pledge/class-shape:land tenth
7|pledge/class-shape:land whole
25|pledge/class-shape:member half
15|pledge/class-shape:member tenth
6|pledge/class-shape:member whole
-5|pledge/class-value:ALLIES 1.5
-25|pledge/class-value:ALLIES 2
-24|pledge/class-value:ALLIES 3.5
-5|pledge/class-value:ALLIES 5
-10|pledge/class-value:EU 2
26|pledge/class-value:NATO 1.5
-38|pledge/class-value:NATO 2
-10|pledge/class-value:NATO 2.1
-15|pledge/class-value:NATO 2.5
-22|pledge/class-value:NATO 3
14|pledge/class-value:NATO 3.5
116|pledge/class-value:NATO 5
-32|pledge/class-value:USA 2
-16|pledge/class-value:USA 3.5
-10|pledge/class-value:USA 5
-65|pledge/class:ALLIES
-17|pledge/class:CHN
-6|pledge/class:EU
9|pledge/class:JPN
16|pledge/class:KOR
63|pledge/class:NATO
27|pledge/class:TWN
-61|pledge/class:USA
-26|pledge/class:foe
13|pledge/class:land
46|pledge/class:member
23|pledge/last-kind:benchmark False
-15|pledge/last-kind:cap False
-9|pledge/last-kind:cap True
7|pledge/last-kind:demand False
5|pledge/last-kind:demand True
8|pledge/last-kind:denial False
6|pledge/last-kind:denial True
-21|pledge/last-kind:level False
-18|pledge/last-kind:level True
9|pledge/last-kind:other False
11|pledge/last-kind:pledge False
24|pledge/last-kind:pledge True
-20|pledge/last-kind:proposal False
-4|pledge/last-kind:proposal True
15|pledge/last:before nobody-named
-13|pledge/last:before others-named
21|pledge/last:here nobody-named
-19|pledge/last:here others-named
19|pledge/main:nobody-named
7|pledge/main:others-named
22|pledge/named:1
12|pledge/named:2
41|pledge/named:3
-8|pledge/right-before:
8|pledge/right-before:、国防費
3|pledge/right-before:が
6|pledge/right-before:がGDP比
4|pledge/right-before:が国防費を
16|pledge/right-before:の
10|pledge/right-before:の「
6|pledge/right-before:は来年から
6|pledge/right-before:的
19|pledge/ruled
19|pledge/ruled:as_before_in_sentence
-7|pledge/ruled:as_in_the_sentence_before
7|pledge/ruled:clause_before_it
-24|pledge/ruled:main_spender
-3|pledge/ruled:named_before
-14|pledge/ruled:named_in_clause
13|pledge/ruled:named_in_clause_patient
3|pledge/ruled:named_right_before
4|pledge/ruled:of_the_alliance
8|pledge/ruled:owner
6|pledge/ruled:subject_before
3|pledge/ruled:the_same_country
-17|pledge/same-figure-of-another
17|pledge/same-figure-of-it
21|pledge/subject:nobody-named
-16|pledge/subject:others-named
20|pledge/title
-9|pledge/told-of:0
11|pledge/told-of:1
13|pledge/told-of:2
-16|pledge/told-of:3
-49|pledge/unnamed
-27|pledge/unnamed-beside-others
27|proposal/after-far:1 False
11|proposal/after-far:18 True
3|proposal/after-far:4 False
-18|proposal/after-far:9 False
-6|proposal/after-far:9 True
27|proposal/after-follows:が
-17|proposal/after-follows:は
-6|proposal/after-follows:も
14|proposal/after-follows:氏
14|proposal/after-leads:ける
-6|proposal/after-leads:に、
9|proposal/after:agent False
-6|proposal/after:agent True
11|proposal/after:named True
18|proposal/asks
11|proposal/before-commas:1 0
11|proposal/before-commas:1 1
-5|proposal/before-commas:2 0
5|proposal/before-commas:2 1
-8|proposal/before-commas:2 2
28|proposal/before-far:1 0
-25|proposal/before-far:18 0
6|proposal/before-far:36 0
14|proposal/before-far:4 0
-16|proposal/before-far:9 0
9|proposal/before-far:9 1
9|proposal/before-far:far 1
-8|proposal/before-far:far 2
-9|proposal/before-follows-rank:) 0 0
-10|proposal/before-follows-rank:か 0 0
10|proposal/before-follows-rank:が 0 0
16|proposal/before-follows-rank:で 0 0
-3|proposal/before-follows-rank:と 0 0
4|proposal/before-follows-rank:の 0 0
-5|proposal/before-follows-rank:の 0 1
13|proposal/before-follows-rank:は 0 0
-11|proposal/before-follows-rank:は 1 1
-7|proposal/before-follows-rank:主 0 0
5|proposal/before-follows-rank:分 0 0
-10|proposal/before-follows-rank:则 0 0
4|proposal/before-follows-rank:总 0 0
3|proposal/before-follows-rank:把 0 0
19|proposal/before-follows-rank:的 0 0
-10|proposal/before-follows-rank:议 1 0
-18|proposal/before-follows-rank:长 0 0
3|proposal/before-follows-rank:首 0 0
-9|proposal/before-follows:)
-4|proposal/before-follows:、
10|proposal/before-follows:が
3|proposal/before-follows:が3
3|proposal/before-follows:が3・5
17|proposal/before-follows:で
-3|proposal/before-follows:と
7|proposal/before-follows:に
-10|proposal/before-follows:の
4|proposal/before-follows:の5
4|proposal/before-follows:の5%を
3|proposal/before-follows:の安
3|proposal/before-follows:の安倍晋
3|proposal/before-follows:は
-6|proposal/before-follows:は2
-8|proposal/before-follows:は203
4|proposal/before-follows:は3.5
8|proposal/before-follows:は5
-9|proposal/before-follows:並
-9|proposal/before-follows:並み
-7|proposal/before-follows:主
-8|proposal/before-follows:主席
5|proposal/before-follows:分
-10|proposal/before-follows:则
9|proposal/before-follows:各
9|proposal/before-follows:各党
9|proposal/before-follows:各党在大
3|proposal/before-follows:在2
3|proposal/before-follows:在203
4|proposal/before-follows:总
4|proposal/before-follows:总统
3|proposal/before-follows:把
-6|proposal/before-follows:有
19|proposal/before-follows:的
-10|proposal/before-follows:议
-10|proposal/before-follows:议员
-18|proposal/before-follows:长
3|proposal/before-follows:首
3|proposal/before-follows:首相
6|proposal/before-leads:
-5|proposal/before-leads:\"
-8|proposal/before-leads:%,
3|proposal/before-leads:%、
-8|proposal/before-leads:(
8|proposal/before-leads:,
-5|proposal/before-leads:,\"
10|proposal/before-leads:、
-7|proposal/before-leads:。
-12|proposal/before-leads:「
9|proposal/before-leads:で、
4|proposal/before-leads:で「
-10|proposal/before-leads:は「
-3|proposal/before-leads:ば、
3|proposal/before-leads:も、
9|proposal/before-leads:下,
4|proposal/before-leads:为
-3|proposal/before-leads:前
5|proposal/before-leads:在
-12|proposal/before-leads:对
10|proposal/before-leads:建议
-10|proposal/before-leads:总统
6|proposal/before-leads:把
-10|proposal/before-leads:有
-9|proposal/before-leads:構(
3|proposal/before-leads:相
-10|proposal/before-leads:统
4|proposal/before-leads:认为
10|proposal/before-leads:议
3|proposal/before-leads:首相
13|proposal/before-opens:False agent
-7|proposal/before-opens:False named
16|proposal/before-opens:False patient
-9|proposal/before-opens:True named
25|proposal/before-rank:0 0 agent
15|proposal/before-rank:0 0 patient
11|proposal/before-rank:0 1 named
7|proposal/before-rank:0 1 patient
-27|proposal/before-rank:1 0 named
-5|proposal/before-rank:1 0 patient
-11|proposal/before-rank:1 1 agent
8|proposal/before-rank:1 1 named
15|proposal/before:agent
-16|proposal/before:named
16|proposal/before:patient
-19|proposal/class-main:ALLIES ALLIES
-7|proposal/class-main:ALLIES JPN
-4|proposal/class-main:ALLIES KOR
-7|proposal/class-main:CHN JPN
4|proposal/class-main:EU JPN
3|proposal/class-main:JPN JPN
4|proposal/class-main:JPN KOR
18|proposal/class-main:JPN TWN
-4|proposal/class-main:JPN land
-5|proposal/class-main:KOR JPN
6|proposal/class-main:KOR KOR
6|proposal/class-main:KOR TWN
3|proposal/class-main:NATO ALLIES
-17|proposal/class-main:NATO JPN
7|proposal/class-main:NATO NATO
-3|proposal/class-main:NATO TWN
-3|proposal/class-main:NATO land
14|proposal/class-main:NATO member
26|proposal/class-main:TWN JPN
-12|proposal/class-main:TWN TWN
-25|proposal/class-main:TWN member
7|proposal/class-main:USA ALLIES
13|proposal/class-main:USA JPN
-3|proposal/class-main:USA KOR
9|proposal/class-main:USA NATO
-7|proposal/class-main:USA TWN
-6|proposal/class-main:foe JPN
17|proposal/class-main:land land
-7|proposal/class-main:member JPN
-15|proposal/class-main:member NATO
14|proposal/class-main:member member
-18|proposal/class-named:ALLIES ALLIES nobody-named
-8|proposal/class-named:ALLIES JPN nobody-named
-4|proposal/class-named:ALLIES KOR nobody-named
-6|proposal/class-named:CHN JPN nobody-named
4|proposal/class-named:EU JPN others-named
-9|proposal/class-named:JPN JPN nobody-named
12|proposal/class-named:JPN JPN others-named
4|proposal/class-named:JPN KOR others-named
-4|proposal/class-named:JPN land nobody-named
-10|proposal/class-named:KOR JPN nobody-named
4|proposal/class-named:KOR JPN others-named
9|proposal/class-named:KOR KOR nobody-named
-3|proposal/class-named:KOR KOR others-named
6|proposal/class-named:KOR TWN others-named
4|proposal/class-named:NATO ALLIES nobody-named
-15|proposal/class-named:NATO JPN others-named
9|proposal/class-named:NATO NATO others-named
-6|proposal/class-named:NATO member nobody-named
21|proposal/class-named:NATO member others-named
7|proposal/class-named:TWN JPN others-named
-12|proposal/class-named:TWN TWN nobody-named
7|proposal/class-named:USA ALLIES nobody-named
23|proposal/class-named:USA JPN nobody-named
-10|proposal/class-named:USA JPN others-named
-3|proposal/class-named:USA KOR nobody-named
10|proposal/class-named:USA NATO others-named
-7|proposal/class-named:USA TWN others-named
-4|proposal/class-named:foe JPN others-named
3|proposal/class-named:land TWN others-named
8|proposal/class-named:land land nobody-named
9|proposal/class-named:land land others-named
-7|proposal/class-named:member JPN nobody-named
3|proposal/class-named:member NATO nobody-named
-17|proposal/class-named:member NATO others-named
14|proposal/class-named:member member nobody-named
-20|proposal/class-shape:ALLIES half
-16|proposal/class-shape:ALLIES whole
-15|proposal/class-shape:CHN whole
4|proposal/class-shape:EU half
-3|proposal/class-shape:JPN half
8|proposal/class-shape:JPN tenth
20|proposal/class-shape:JPN whole
14|proposal/class-shape:KOR half
-6|proposal/class-shape:KOR tenth
34|proposal/class-shape:NATO half
-33|proposal/class-shape:NATO whole
-11|proposal/class-shape:TWN half
-9|proposal/class-shape:USA half
25|proposal/class-shape:USA whole
-6|proposal/class-shape:foe half
3|proposal/class-shape:land half
16|proposal/class-shape:land whole
-9|proposal/class-shape:member half
-7|proposal/class-value:ALLIES 2
-7|proposal/class-value:ALLIES 2.5
-6|proposal/class-value:ALLIES 3
-11|proposal/class-value:ALLIES 3.5
-3|proposal/class-value:ALLIES 5
4|proposal/class-value:EU 1.5
8|proposal/class-value:EU 3
-27|proposal/class-value:NATO 2
25|proposal/class-value:NATO 2.5
9|proposal/class-value:NATO 3.5
-3|proposal/class-value:NATO 5
-3|proposal/class-value:USA 1E+1
-13|proposal/class-value:USA 3
-7|proposal/class-value:USA 3.5
42|proposal/class-value:USA 5
-37|proposal/class:ALLIES
-13|proposal/class:CHN
5|proposal/class:EU
26|proposal/class:JPN
6|proposal/class:KOR
-10|proposal/class:TWN
17|proposal/class:USA
-6|proposal/class:foe
19|proposal/class:land
-8|proposal/class:member
20|proposal/last-kind:cap False
4|proposal/last-kind:demand False
18|proposal/last-kind:level False
10|proposal/last-kind:level True
-48|proposal/last-kind:pledge False
7|proposal/last-kind:pledge True
21|proposal/last-kind:proposal False
11|proposal/last-kind:proposal True
11|proposal/last:before nobody-named
4|proposal/last:before others-named
7|proposal/last:here nobody-named
29|proposal/last:here others-named
24|proposal/main:others-named
9|proposal/named:1
19|proposal/named:3
4|proposal/right-before:の
12|proposal/right-before:は
15|proposal/right-before:的
12|proposal/ruled
3|proposal/ruled:as_before_in_sentence
-33|proposal/ruled:as_in_the_sentence_before
-3|proposal/ruled:main_spender
9|proposal/ruled:named_before
22|proposal/ruled:named_in_clause
9|proposal/ruled:named_in_clause_patient
3|proposal/ruled:named_right_before
3|proposal/ruled:owner
-5|proposal/ruled:subject_before
-6|proposal/same-figure-of-another
6|proposal/same-figure-of-it
-6|proposal/subject:nobody-named
45|proposal/title
-17|proposal/told-of:0
-20|proposal/told-of:1
7|proposal/told-of:2
29|proposal/told-of:3
-25|proposal/unnamed
-4|proposal/unnamed-beside-others
"""
