"""What each cue of ``east_asian.party_cues`` speaks for a spender; made by ``training/parties_cjk.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim that they hold in (none:
any), ``/`` and the cue.
"""

TABLE = """\
22|/after-far:1 False
-17|/after-far:1 True
26|/after-far:18 False
-44|/after-far:18 True
-7|/after-far:36 False
6|/after-far:36 True
20|/after-far:4 False
13|/after-far:4 True
23|/after-far:9 False
-4|/after-far:far True
12|/after-follows:(
19|/after-follows:,
20|/after-follows:,却 True
-3|/after-follows:1
5|/after-follows:。
3|/after-follows:。 True
-10|/after-follows:が
-17|/after-follows:がそ True
-5|/after-follows:が決 False
27|/after-follows:だ
28|/after-follows:だけ True
9|/after-follows:で
13|/after-follows:でも False
-9|/after-follows:と
-3|/after-follows:と同 False
29|/after-follows:に
3|/after-follows:に5 False
-19|/after-follows:には False
-10|/after-follows:には True
10|/after-follows:にも False
17|/after-follows:に同 True
20|/after-follows:に比 False
4|/after-follows:に求 False
7|/after-follows:に要 False
9|/after-follows:に要 True
6|/after-follows:に迫 False
13|/after-follows:の
-7|/after-follows:の1 False
-3|/after-follows:の1 True
-4|/after-follows:の2 True
16|/after-follows:の決 False
27|/after-follows:の目 False
3|/after-follows:の計 False
-4|/after-follows:の財 False
-3|/after-follows:の防 True
-13|/after-follows:は
-3|/after-follows:は1 True
-4|/after-follows:は2 False
-3|/after-follows:は2 True
3|/after-follows:は、 False
14|/after-follows:は今 True
8|/after-follows:は年 True
-4|/after-follows:へ
-4|/after-follows:への False
-26|/after-follows:も
-6|/after-follows:も3 True
-4|/after-follows:も5 True
-4|/after-follows:・
-4|/after-follows:・ポ False
5|/after-follows:一
-13|/after-follows:不
-13|/after-follows:不会 True
-7|/after-follows:中
-7|/after-follows:中最 False
-3|/after-follows:为
-15|/after-follows:也
-12|/after-follows:也必 True
-7|/after-follows:凭
-7|/after-follows:凭什 True
-7|/after-follows:刚
-6|/after-follows:刚刚 True
5|/after-follows:反
-6|/after-follows:商
-6|/after-follows:商定 True
-4|/after-follows:增
5|/after-follows:大
4|/after-follows:大为 True
-10|/after-follows:太
-10|/after-follows:太平 True
3|/after-follows:对
3|/after-follows:对此 True
-13|/after-follows:应
-12|/after-follows:应以 True
-5|/after-follows:提
-5|/after-follows:提高 True
20|/after-follows:政
10|/after-follows:政府 True
-8|/after-follows:最
-7|/after-follows:有
16|/after-follows:氏
-5|/after-follows:没
-5|/after-follows:没有 True
-3|/after-follows:灵
-3|/after-follows:灵活 True
45|/after-follows:的
4|/after-follows:的\" False
-3|/after-follows:的2 True
-3|/after-follows:的5 False
-5|/after-follows:目
-4|/after-follows:目标 False
19|/after-follows:而
21|/after-follows:而言 False
-8|/after-follows:要
-3|/after-follows:要求 False
3|/after-follows:说
10|/after-follows:防
3|/after-follows:防卫 True
8|/after-follows:防衛 True
3|/after-follows:首
3|/after-follows:首相 True
-5|/after-leads:\",
-5|/after-leads:%,
-10|/after-leads:%;
-7|/after-leads:%、
-4|/after-leads:%」
-7|/after-leads:%が
-10|/after-leads:%の
24|/after-leads:%は
15|/after-leads:%を
22|/after-leads:%是
3|/after-leads:,\"
-4|/after-leads:、「
-3|/after-leads:」_
-4|/after-leads:」…
-22|/after-leads:い、
17|/after-leads:いう
19|/after-leads:いる
-3|/after-leads:え、
20|/after-leads:える
15|/after-leads:き、
19|/after-leads:け、
18|/after-leads:ける
3|/after-leads:げる
24|/after-leads:した
10|/after-leads:すと
-5|/after-leads:する
-9|/after-leads:て、
-31|/after-leads:て「
5|/after-leads:ての
-12|/after-leads:で、
-4|/after-leads:では
7|/after-leads:と、
-5|/after-leads:とに
-7|/after-leads:に、
6|/after-leads:は、
-9|/after-leads:へ_
-18|/after-leads:べ、
6|/after-leads:まる
8|/after-leads:よう
-9|/after-leads:り、
-4|/after-leads:る。
-6|/after-leads:れ、
16|/after-leads:を、
-5|/after-leads:上、
20|/after-leads:例如
7|/after-leads:出を
-7|/after-leads:唯独
21|/after-leads:多数
-3|/after-leads:推动
-3|/after-leads:支持
-3|/after-leads:敦促
17|/after-leads:求,
-8|/after-leads:求_
17|/after-leads:盟・
-5|/after-leads:米紙
-5|/after-leads:胁,
-7|/after:agent False
-23|/after:agent True
68|/after:named False
-13|/after:named True
22|/after:patient False
-7|/after:patient True
35|/asked-about
-33|/asks
90|/before-commas:0 0
8|/before-commas:0 1
24|/before-commas:1 0
-19|/before-commas:1 1
-9|/before-commas:1 2
-4|/before-commas:2 1
-18|/before-commas:2 2
3|/before-commas:3 0
9|/before-commas:3 1
-28|/before-commas:3 2
77|/before-far:1 0
-3|/before-far:18 1
5|/before-far:36 0
-41|/before-far:36 2
50|/before-far:4 0
-8|/before-far:9 0
6|/before-far:9 1
-11|/before-far:far 0
-9|/before-far:far 1
-12|/before-far:far 2
4|/before-follows-rank:\" 0 0
3|/before-follows-rank:( 0 0
-3|/before-follows-rank:) 0 0
4|/before-follows-rank:, 0 0
-4|/before-follows-rank:, 1 0
5|/before-follows-rank:1 0 0
10|/before-follows-rank:2 0 0
-6|/before-follows-rank:2 0 1
18|/before-follows-rank:2 0 2
-11|/before-follows-rank:2 1 1
10|/before-follows-rank:3 0 0
11|/before-follows-rank:4 1 0
-14|/before-follows-rank:5 0 0
-4|/before-follows-rank:5 1 0
10|/before-follows-rank:6 1 0
-25|/before-follows-rank:: 0 0
3|/before-follows-rank:: 0 1
-11|/before-follows-rank:_ 0 0
4|/before-follows-rank:、 0 0
23|/before-follows-rank:、 1 0
19|/before-follows-rank:、 2 0
-14|/before-follows-rank:か 0 0
8|/before-follows-rank:か 0 1
20|/before-follows-rank:が 0 0
9|/before-follows-rank:が 0 1
-22|/before-follows-rank:が 0 2
-5|/before-follows-rank:が 1 0
-7|/before-follows-rank:が 1 1
5|/before-follows-rank:が 2 0
-9|/before-follows-rank:で 1 0
-4|/before-follows-rank:で 2 0
-12|/before-follows-rank:と 0 0
41|/before-follows-rank:と 1 0
-10|/before-follows-rank:に 0 0
19|/before-follows-rank:に 0 1
11|/before-follows-rank:に 1 0
-19|/before-follows-rank:に 1 1
22|/before-follows-rank:の 0 0
4|/before-follows-rank:の 0 1
-12|/before-follows-rank:の 1 1
27|/before-follows-rank:は 0 0
19|/before-follows-rank:は 0 1
-13|/before-follows-rank:は 1 0
-22|/before-follows-rank:は 1 1
15|/before-follows-rank:も 0 0
6|/before-follows-rank:や 1 0
-3|/before-follows-rank:や 2 0
-17|/before-follows-rank:を 0 0
-9|/before-follows-rank:を 1 0
-5|/before-follows-rank:・ 0 0
4|/before-follows-rank:一 0 0
5|/before-follows-rank:一 1 0
3|/before-follows-rank:与 0 0
-19|/before-follows-rank:並 0 0
6|/before-follows-rank:为 0 0
-3|/before-follows-rank:为 1 1
-4|/before-follows-rank:为 2 2
-6|/before-follows-rank:主 0 0
-8|/before-follows-rank:主 1 0
-7|/before-follows-rank:之 1 0
18|/before-follows-rank:也 0 0
8|/before-follows-rank:也 1 0
5|/before-follows-rank:事 0 1
-9|/before-follows-rank:事 1 0
3|/before-follows-rank:今 1 0
-4|/before-follows-rank:仍 0 0
-24|/before-follows-rank:会 1 0
-4|/before-follows-rank:侵 0 0
11|/before-follows-rank:全 0 0
3|/before-follows-rank:公 0 0
-3|/before-follows-rank:共 0 0
3|/before-follows-rank:内 0 1
-31|/before-follows-rank:再 0 0
16|/before-follows-rank:军 0 0
3|/before-follows-rank:军 0 1
-15|/before-follows-rank:军 1 1
3|/before-follows-rank:分 0 0
-5|/before-follows-rank:则 0 0
7|/before-follows-rank:到 0 0
-22|/before-follows-rank:前 1 0
-11|/before-follows-rank:去 0 0
6|/before-follows-rank:去 0 1
-9|/before-follows-rank:发 0 0
-6|/before-follows-rank:合 0 0
4|/before-follows-rank:同 0 0
3|/before-follows-rank:周 0 0
7|/before-follows-rank:和 1 0
4|/before-follows-rank:喊 0 0
8|/before-follows-rank:国 0 0
-16|/before-follows-rank:国 0 1
-5|/before-follows-rank:国 1 0
4|/before-follows-rank:在 0 0
8|/before-follows-rank:在 1 0
-12|/before-follows-rank:在 1 1
-17|/before-follows-rank:基 0 0
-6|/before-follows-rank:多 0 0
-6|/before-follows-rank:大 0 0
-5|/before-follows-rank:大 1 0
-5|/before-follows-rank:安 1 0
9|/before-follows-rank:官 1 1
4|/before-follows-rank:宣 0 0
9|/before-follows-rank:将 0 0
4|/before-follows-rank:将 1 0
14|/before-follows-rank:已 0 0
7|/before-follows-rank:已 1 0
-3|/before-follows-rank:已 1 1
18|/before-follows-rank:平 0 0
21|/before-follows-rank:应 0 0
-11|/before-follows-rank:当 0 1
9|/before-follows-rank:总 0 0
-11|/before-follows-rank:总 1 0
3|/before-follows-rank:总 1 1
-5|/before-follows-rank:成 0 0
-3|/before-follows-rank:扬 0 0
7|/before-follows-rank:承 0 0
5|/before-follows-rank:把 0 1
3|/before-follows-rank:拿 0 0
-11|/before-follows-rank:推 0 0
3|/before-follows-rank:提 0 0
8|/before-follows-rank:放 1 0
15|/before-follows-rank:政 1 0
-4|/before-follows-rank:效 1 0
-11|/before-follows-rank:敦 1 0
-15|/before-follows-rank:新 0 0
4|/before-follows-rank:明 0 1
3|/before-follows-rank:星 1 0
4|/before-follows-rank:是 0 0
3|/before-follows-rank:更 0 0
-5|/before-follows-rank:有 1 0
3|/before-follows-rank:本 0 0
-16|/before-follows-rank:标 0 0
-5|/before-follows-rank:标 0 1
-4|/before-follows-rank:核 0 0
3|/before-follows-rank:氏 0 1
-30|/before-follows-rank:氏 1 0
5|/before-follows-rank:海 1 0
29|/before-follows-rank:的 0 0
4|/before-follows-rank:的 0 1
9|/before-follows-rank:的 1 1
-3|/before-follows-rank:的 2 2
-4|/before-follows-rank:的 3 2
11|/before-follows-rank:目 0 0
-5|/before-follows-rank:看 0 0
-4|/before-follows-rank:社 0 0
-8|/before-follows-rank:立 1 0
-12|/before-follows-rank:算 0 0
4|/before-follows-rank:米 1 0
5|/before-follows-rank:総 0 0
25|/before-follows-rank:自 0 0
5|/before-follows-rank:自 0 1
-3|/before-follows-rank:致 1 0
10|/before-follows-rank:若 0 0
5|/before-follows-rank:若 1 0
3|/before-follows-rank:表 0 0
-6|/before-follows-rank:表 1 0
-5|/before-follows-rank:要 0 0
-5|/before-follows-rank:规 0 0
11|/before-follows-rank:議 1 0
3|/before-follows-rank:订 0 0
-10|/before-follows-rank:议 1 0
-5|/before-follows-rank:说 1 0
9|/before-follows-rank:说 1 1
3|/before-follows-rank:超 0 0
12|/before-follows-rank:达 0 0
13|/before-follows-rank:过 0 0
-4|/before-follows-rank:邮 0 0
-3|/before-follows-rank:都 0 0
-5|/before-follows-rank:長 1 0
-18|/before-follows-rank:长 0 0
-7|/before-follows-rank:関 0 0
10|/before-follows-rank:防 0 0
5|/before-follows-rank:随 0 0
4|/before-follows-rank:需 0 0
6|/before-follows-rank:面 1 0
3|/before-follows-rank:须 0 0
7|/before-follows-rank:首 0 0
3|/before-follows-rank:首 0 1
7|/before-follows-rank:首 1 0
5|/before-follows-rank:首 1 1
4|/before-follows:\"
12|/before-follows:)が
9|/before-follows:)が国防
-6|/before-follows:)の
7|/before-follows:,2
7|/before-follows:,202
3|/before-follows:,其
3|/before-follows:,其军费
-4|/before-follows:,把
-14|/before-follows:,称
6|/before-follows:,称5%
4|/before-follows:1
8|/before-follows:2
6|/before-follows:2%
-7|/before-follows:2%的标
5|/before-follows:2%的目
3|/before-follows:2%的门
-7|/before-follows:2024
3|/before-follows:2025
8|/before-follows:3
6|/before-follows:3.
3|/before-follows:3.41
4|/before-follows:3・
3|/before-follows:3・5%
8|/before-follows:4
10|/before-follows:4月
10|/before-follows:4月16
-18|/before-follows:5
-14|/before-follows:5%
4|/before-follows:5%要求
-4|/before-follows:5月
11|/before-follows:6
10|/before-follows:6月
-24|/before-follows::
-27|/before-follows::军
3|/before-follows::首
3|/before-follows::首相安
-11|/before-follows:_
-3|/before-follows:_国
28|/before-follows:、
-7|/before-follows:、5
-7|/before-follows:、5%案
14|/before-follows:、N
14|/before-follows:、NAT
7|/before-follows:、ス
7|/before-follows:、スウェ
-4|/before-follows:、ト
-4|/before-follows:、トラン
4|/before-follows:、南
9|/before-follows:、南韩也
10|/before-follows:、国
10|/before-follows:、国防費
8|/before-follows:、挪
8|/before-follows:、挪威和
5|/before-follows:、米
4|/before-follows:、防
4|/before-follows:、防衛費
-5|/before-follows:か
-5|/before-follows:から
-9|/before-follows:が
-4|/before-follows:が2
-6|/before-follows:が2%に
11|/before-follows:が3
7|/before-follows:が3.5
5|/before-follows:が3・5
-5|/before-follows:が4
-5|/before-follows:が4・1
11|/before-follows:がG
11|/before-follows:がGDP
6|/before-follows:が、
-10|/before-follows:がハ
-10|/before-follows:がハーグ
4|/before-follows:が令
4|/before-follows:が令和9
-28|/before-follows:が合
-28|/before-follows:が合意し
9|/before-follows:が国
9|/before-follows:が国防費
-9|/before-follows:が対
-9|/before-follows:が対韓関
-7|/before-follows:が求
-6|/before-follows:が求める
-12|/before-follows:で
7|/before-follows:でさ
-6|/before-follows:での
-17|/before-follows:では
10|/before-follows:でも
3|/before-follows:で増
3|/before-follows:で増額を
-4|/before-follows:で開
-4|/before-follows:で開かれ
30|/before-follows:と
4|/before-follows:との
4|/before-follows:との会談
7|/before-follows:とエ
7|/before-follows:とエスト
6|/before-follows:とオ
6|/before-follows:とオース
20|/before-follows:とカ
20|/before-follows:とカナダ
9|/before-follows:とフ
9|/before-follows:とフラン
-12|/before-follows:と同
-4|/before-follows:と同じ3
4|/before-follows:と同じ5
4|/before-follows:に
-7|/before-follows:に10%
8|/before-follows:に10パ
9|/before-follows:に2
13|/before-follows:に3
9|/before-follows:に3・5
-32|/before-follows:に5
6|/before-follows:に5%へ
-16|/before-follows:に5%要
4|/before-follows:に「
6|/before-follows:につ
6|/before-follows:について
-3|/before-follows:には
3|/before-follows:には3.
27|/before-follows:にも
5|/before-follows:にも3%
-6|/before-follows:によ
-6|/before-follows:によると
5|/before-follows:に国
5|/before-follows:に国防費
22|/before-follows:に対
17|/before-follows:に対し、
-24|/before-follows:に求
-24|/before-follows:に求める
9|/before-follows:の
9|/before-follows:の2
7|/before-follows:の2%目
5|/before-follows:の202
-5|/before-follows:の3
9|/before-follows:の5
3|/before-follows:の5%を
5|/before-follows:の5%合
10|/before-follows:の「
6|/before-follows:のう
5|/before-follows:のうち2
-5|/before-follows:のハ
-5|/before-follows:のハーグ
-3|/before-follows:の加
-3|/before-follows:の加盟国
-4|/before-follows:の国
4|/before-follows:の国防支
-7|/before-follows:の基
11|/before-follows:の報
-9|/before-follows:の報道官
3|/before-follows:の安倍晋
-3|/before-follows:の安全保
-7|/before-follows:の推
-6|/before-follows:の推計で
3|/before-follows:の支
3|/before-follows:の支出は
7|/before-follows:の比
7|/before-follows:の比率は
15|/before-follows:の目
-6|/before-follows:の目標2
21|/before-follows:の目標で
-3|/before-follows:の脅
-4|/before-follows:の脅威に
-3|/before-follows:の要
-5|/before-follows:の計
-5|/before-follows:の計算方
-16|/before-follows:の負
4|/before-follows:の負担増
-5|/before-follows:の軍
4|/before-follows:の軍事費
6|/before-follows:の防
3|/before-follows:の防衛費
22|/before-follows:の首
8|/before-follows:の首脳会
10|/before-follows:は
4|/before-follows:は10%
-11|/before-follows:は1・5
8|/before-follows:は2
4|/before-follows:は2%超
-6|/before-follows:は203
-6|/before-follows:は24年
3|/before-follows:は27年
3|/before-follows:は28%
3|/before-follows:は29年
3|/before-follows:は3
7|/before-follows:は3.5
-5|/before-follows:は3・5
-15|/before-follows:は5
3|/before-follows:は5%を
-10|/before-follows:はN
-10|/before-follows:はNAT
-13|/before-follows:は、
8|/before-follows:は、防衛
-7|/before-follows:は「
-6|/before-follows:は「1%
4|/before-follows:はト
4|/before-follows:はトラン
10|/before-follows:は今
5|/before-follows:は今年度
-4|/before-follows:は内
-4|/before-follows:は内部文
4|/before-follows:は同
10|/before-follows:は国
14|/before-follows:は国防費
-14|/before-follows:は実
6|/before-follows:は戦
4|/before-follows:は昨
11|/before-follows:は来
6|/before-follows:は来年か
4|/before-follows:は約
4|/before-follows:は約3.
3|/before-follows:は防
3|/before-follows:は防衛費
8|/before-follows:も
-6|/before-follows:も3.3
4|/before-follows:も3・5
3|/before-follows:も5
7|/before-follows:や
4|/before-follows:やイ
4|/before-follows:やイタリ
-26|/before-follows:を
-11|/before-follows:を含
-5|/before-follows:・
-4|/before-follows:・ポ
-4|/before-follows:・ポスト
9|/before-follows:一
6|/before-follows:一名
5|/before-follows:一名官员
4|/before-follows:一样
3|/before-follows:上
24|/before-follows:不
25|/before-follows:不会
25|/before-follows:不会要求
-4|/before-follows:与
8|/before-follows:与丹
8|/before-follows:与丹麦亦
-19|/before-follows:並
-19|/before-follows:並み
-9|/before-follows:並みの5
-16|/before-follows:主
3|/before-follows:主动
-19|/before-follows:主席
-12|/before-follows:主席林德
-7|/before-follows:主席郑丽
-9|/before-follows:之
-8|/before-follows:之声
-8|/before-follows:之声中文
26|/before-follows:也
9|/before-follows:也应
-5|/before-follows:亦
-5|/before-follows:亦分
-5|/before-follows:亦分别计
4|/before-follows:今天
-6|/before-follows:今年
5|/before-follows:今年将拿
-19|/before-follows:今年才刚
-3|/before-follows:今年约为
-4|/before-follows:仍
-3|/before-follows:以
-3|/before-follows:以占
-3|/before-follows:以占GD
-25|/before-follows:会
-3|/before-follows:会后
-3|/before-follows:会谈
-4|/before-follows:侵
-3|/before-follows:侵略
-3|/before-follows:侵略を受
11|/before-follows:全
8|/before-follows:全て
3|/before-follows:全体
5|/before-follows:公
11|/before-follows:内
7|/before-follows:内部
5|/before-follows:内部有人
4|/before-follows:内阁
4|/before-follows:内阁通过
-31|/before-follows:再
-31|/before-follows:再編
-28|/before-follows:再編経費
5|/before-follows:军
5|/before-follows:军费
9|/before-follows:军费增至
3|/before-follows:军费应达
-4|/before-follows:军费按美
-6|/before-follows:军费约占
3|/before-follows:分
-6|/before-follows:则
9|/before-follows:则在
3|/before-follows:则是
-7|/before-follows:则认
-13|/before-follows:则说
-13|/before-follows:则说,2
-3|/before-follows:刚
-5|/before-follows:刚通
-5|/before-follows:刚通过到
7|/before-follows:到
3|/before-follows:到2
-23|/before-follows:前
-3|/before-follows:北
-3|/before-follows:北约
13|/before-follows:十
13|/before-follows:十年
13|/before-follows:十年前连
3|/before-follows:占
3|/before-follows:占1
3|/before-follows:占1.4
-3|/before-follows:即
-3|/before-follows:即便
-4|/before-follows:即便实现
-11|/before-follows:原
-3|/before-follows:原打
-3|/before-follows:原打算在
-7|/before-follows:原订
-8|/before-follows:原订20
-6|/before-follows:去
-6|/before-follows:去年
6|/before-follows:去年花了
-9|/before-follows:发
-9|/before-follows:发言
16|/before-follows:各
16|/before-follows:各党
16|/before-follows:各党在大
-6|/before-follows:合
-6|/before-follows:合意
4|/before-follows:同
3|/before-follows:周
3|/before-follows:周二
21|/before-follows:和
18|/before-follows:和加
18|/before-follows:和加拿大
6|/before-follows:和爱
6|/before-follows:和爱沙尼
4|/before-follows:喊
-25|/before-follows:国
-4|/before-follows:国安
-4|/before-follows:国安顾问
-15|/before-follows:国防
13|/before-follows:国防相は
5|/before-follows:国防費、
-26|/before-follows:国防费占
-15|/before-follows:国防部長
3|/before-follows:在2
-4|/before-follows:在内
-4|/before-follows:在内的亚
5|/before-follows:在国
10|/before-follows:在美
-12|/before-follows:在飞
-12|/before-follows:在飞机上
-17|/before-follows:基
-17|/before-follows:基準
4|/before-follows:外相は1
-3|/before-follows:外长
-6|/before-follows:多
-11|/before-follows:大
-10|/before-follows:大統
-8|/before-follows:大統領「
-12|/before-follows:嫌
-12|/before-follows:嫌2
-12|/before-follows:嫌2%太
-5|/before-follows:安
-4|/before-follows:安全
-4|/before-follows:安全保障
7|/before-follows:官
-3|/before-follows:官房
-3|/before-follows:官房長官
11|/before-follows:官方
11|/before-follows:官方公布
-6|/before-follows:定
-6|/before-follows:定义
-6|/before-follows:定义将占
4|/before-follows:宣
3|/before-follows:宣布
-3|/before-follows:对此
12|/before-follows:将
4|/before-follows:将按
6|/before-follows:将防
16|/before-follows:已
5|/before-follows:已向
-3|/before-follows:已宣
11|/before-follows:已经
18|/before-follows:平
18|/before-follows:平均
6|/before-follows:应
3|/before-follows:应当
3|/before-follows:应把
6|/before-follows:应拿
-11|/before-follows:应达
-15|/before-follows:应达5%
-13|/before-follows:当
-12|/before-follows:当局
-11|/before-follows:当局者は
3|/before-follows:总
-9|/before-follows:总理
-12|/before-follows:总理卡拉
10|/before-follows:总统
5|/before-follows:总统选举
-10|/before-follows:成
-5|/before-follows:成员
-3|/before-follows:扬
-3|/before-follows:扬言
7|/before-follows:承
3|/before-follows:承诺
10|/before-follows:承诺5%
-12|/before-follows:承诺将国
6|/before-follows:把
-6|/before-follows:把5
12|/before-follows:把军
6|/before-follows:把军费从
3|/before-follows:把军费提
7|/before-follows:把国
4|/before-follows:把国防开
-5|/before-follows:把防
-6|/before-follows:把防务开
3|/before-follows:拿
3|/before-follows:拿出
-13|/before-follows:接
-13|/before-follows:接受
-13|/before-follows:接受专访
-11|/before-follows:推
3|/before-follows:提
-4|/before-follows:提出
3|/before-follows:提高
3|/before-follows:提高到3
9|/before-follows:放
20|/before-follows:政
19|/before-follows:政府
15|/before-follows:政府宣布
3|/before-follows:政府的计
-4|/before-follows:效
-8|/before-follows:效法
-8|/before-follows:效法北约
-13|/before-follows:敦
-13|/before-follows:敦促
-15|/before-follows:新
-15|/before-follows:新目
6|/before-follows:明
6|/before-follows:明年
6|/before-follows:明年军费
3|/before-follows:星
3|/before-follows:星期
6|/before-follows:是
-4|/before-follows:是1
-4|/before-follows:是1.3
6|/before-follows:是唯
6|/before-follows:是唯一不
3|/before-follows:更
-6|/before-follows:有
-6|/before-follows:有事
-6|/before-follows:有事に備
-20|/before-follows:标
-20|/before-follows:标准
-3|/before-follows:标准,明
-8|/before-follows:标准占G
-4|/before-follows:核
-5|/before-follows:核武
-26|/before-follows:氏
-12|/before-follows:氏、
-9|/before-follows:氏は
6|/before-follows:氏は32
-3|/before-follows:没
-3|/before-follows:没有
3|/before-follows:海
3|/before-follows:海牙
-3|/before-follows:海牙峰会
35|/before-follows:的
4|/before-follows:的2
3|/before-follows:的2%看
15|/before-follows:的3
13|/before-follows:的3.5
4|/before-follows:的4
4|/before-follows:的4%以
11|/before-follows:的5
15|/before-follows:的5%。
-3|/before-follows:的5%之
-11|/before-follows:的军
-4|/before-follows:的军费相
-4|/before-follows:的军费都
5|/before-follows:的国
7|/before-follows:的国防开
6|/before-follows:的国防支
-8|/before-follows:的国防费
5|/before-follows:的目
5|/before-follows:的目标是
-5|/before-follows:的算
7|/before-follows:的要
6|/before-follows:的要求,
-5|/before-follows:的计
-5|/before-follows:的计算方
8|/before-follows:目
10|/before-follows:目標
9|/before-follows:相
-10|/before-follows:看
-9|/before-follows:看齐
-15|/before-follows:社
-14|/before-follows:社会
-14|/before-follows:社会科学
-7|/before-follows:立
-4|/before-follows:立委
-5|/before-follows:立委王定
-4|/before-follows:立法
-20|/before-follows:算
-12|/before-follows:算定
-12|/before-follows:算定の対
-8|/before-follows:算法
-8|/before-follows:算法走到
5|/before-follows:米
-3|/before-follows:経
-3|/before-follows:経済
-3|/before-follows:経済新聞
7|/before-follows:総
3|/before-follows:総統
30|/before-follows:自
22|/before-follows:自己
7|/before-follows:自身
7|/before-follows:自身の国
-3|/before-follows:致
-3|/before-follows:致信
15|/before-follows:若
6|/before-follows:若要
10|/before-follows:虽
-3|/before-follows:表
-3|/before-follows:表示
-3|/before-follows:表示,日
-6|/before-follows:要
-6|/before-follows:要求
-5|/before-follows:规
-5|/before-follows:规定
11|/before-follows:議
11|/before-follows:議会
11|/before-follows:議会は、
3|/before-follows:订下
-4|/before-follows:订出
-4|/before-follows:订出3%
-9|/before-follows:议
-10|/before-follows:议员
7|/before-follows:说
8|/before-follows:说明
8|/before-follows:说明年会
6|/before-follows:走
6|/before-follows:走在
6|/before-follows:走在另一
3|/before-follows:超
3|/before-follows:超过
3|/before-follows:超过3%
-18|/before-follows:跟
11|/before-follows:达
7|/before-follows:达到
7|/before-follows:达到5%
3|/before-follows:达成
13|/before-follows:过
13|/before-follows:过去
-5|/before-follows:邮
-5|/before-follows:邮报
-4|/before-follows:邮报》,
-3|/before-follows:都
6|/before-follows:都应
5|/before-follows:都应把国
-6|/before-follows:長
-18|/before-follows:长
-7|/before-follows:関
-7|/before-follows:関係
-7|/before-follows:関係者は
11|/before-follows:防
7|/before-follows:防卫
3|/before-follows:防卫预算
4|/before-follows:防衛
5|/before-follows:随
5|/before-follows:随后
4|/before-follows:需
4|/before-follows:需要
5|/before-follows:面
5|/before-follows:面对
5|/before-follows:面对北韩
3|/before-follows:须
23|/before-follows:首
28|/before-follows:首相
-3|/before-follows:首相は1
8|/before-follows:首相は9
3|/before-follows:首相は、
-7|/before-follows:首相は「
25|/before-follows:首相德韦
-5|/before-follows:首脳
-5|/before-follows:首脳会談
33|/before-leads:
9|/before-leads:\"
-8|/before-leads:\",
8|/before-leads:%,
6|/before-leads:%;
19|/before-leads:%、
10|/before-leads:%と
-11|/before-leads:(
15|/before-leads:)
34|/before-leads:,
-4|/before-leads:,依
9|/before-leads:,盼
5|/before-leads:,称
6|/before-leads:,而
-6|/before-leads:,若
4|/before-leads:0_
25|/before-leads:;
3|/before-leads:=
-3|/before-leads:>
6|/before-leads:A_
11|/before-leads:O)
3|/before-leads:O=
-9|/before-leads:Oが
8|/before-leads:Oの
-4|/before-leads:_
-34|/before-leads:、
9|/before-leads:、「
-6|/before-leads:。
-4|/before-leads:《
3|/before-leads:》从
25|/before-leads:「
-6|/before-leads:】
-17|/before-leads:が
-15|/before-leads:し、
-3|/before-leads:した
-4|/before-leads:する
-4|/before-leads:た
-3|/before-leads:て
28|/before-leads:で、
3|/before-leads:で「
3|/before-leads:でも
-28|/before-leads:と
-21|/before-leads:と、
40|/before-leads:の
-8|/before-leads:は
11|/before-leads:は、
-6|/before-leads:は「
-5|/before-leads:ば
3|/before-leads:み、
12|/before-leads:む
4|/before-leads:め、
-6|/before-leads:も
3|/before-leads:も、
4|/before-leads:る
-7|/before-leads:ると
10|/before-leads:を
11|/before-leads:を、
6|/before-leads:アの
20|/before-leads:カの
-5|/before-leads:ス
-5|/before-leads:セス
5|/before-leads:ツの
-32|/before-leads:ドの
-4|/before-leads:プ
-9|/before-leads:ン、
9|/before-leads:ンの
-4|/before-leads:ンプ
-5|/before-leads:・
19|/before-leads:下,
-15|/before-leads:与
6|/before-leads:中要
21|/before-leads:为
5|/before-leads:为,
5|/before-leads:书长
-4|/before-leads:了
8|/before-leads:于
-3|/before-leads:人
3|/before-leads:从
3|/before-leads:以
-9|/before-leads:估算
7|/before-leads:低于
-35|/before-leads:依
11|/before-leads:促
-3|/before-leads:入
4|/before-leads:内的
7|/before-leads:再看
5|/before-leads:出,
-8|/before-leads:分_
-12|/before-leads:到
-9|/before-leads:前
5|/before-leads:前、
-8|/before-leads:前依
6|/before-leads:力:
-4|/before-leads:务卿
-4|/before-leads:包括
-3|/before-leads:北约
-4|/before-leads:卿
14|/before-leads:去年
-5|/before-leads:右,
4|/before-leads:吁
-15|/before-leads:名
-4|/before-leads:向
12|/before-leads:含む
-13|/before-leads:告知
4|/before-leads:呼吁
-25|/before-leads:和
-7|/before-leads:国
-4|/before-leads:国《
-21|/before-leads:国が
-9|/before-leads:国と
4|/before-leads:国や
-17|/before-leads:国和
-5|/before-leads:在
-5|/before-leads:外长
11|/before-leads:如
-5|/before-leads:威与
-52|/before-leads:官、
9|/before-leads:官「
3|/before-leads:官は
-11|/before-leads:室长
-11|/before-leads:对
7|/before-leads:州
-11|/before-leads:州と
13|/before-leads:州の
8|/before-leads:希望
-6|/before-leads:席
13|/before-leads:年
3|/before-leads:年、
3|/before-leads:度の
8|/before-leads:建议
-3|/before-leads:張>
25|/before-leads:强调
6|/before-leads:态;
23|/before-leads:总理
-8|/before-leads:总统
6|/before-leads:所有
9|/before-leads:把
-4|/before-leads:括
-5|/before-leads:按
3|/before-leads:提
11|/before-leads:效法
9|/before-leads:敦促
-15|/before-leads:斯:
-4|/before-leads:方、
-7|/before-leads:日、
8|/before-leads:明,
-5|/before-leads:是
7|/before-leads:月、
-5|/before-leads:月の
-5|/before-leads:有
8|/before-leads:望
-5|/before-leads:本、
3|/before-leads:構の
3|/before-leads:権が
8|/before-leads:権は
7|/before-leads:欧州
18|/before-leads:欧洲
-22|/before-leads:氏、
19|/before-leads:氏は
-4|/before-leads:求
11|/before-leads:法
18|/before-leads:洲
-15|/before-leads:点名
4|/before-leads:照
-3|/before-leads:牙,
23|/before-leads:理
3|/before-leads:电)
-28|/before-leads:略_
6|/before-leads:略、
-6|/before-leads:目前
10|/before-leads:相
-4|/before-leads:相は
9|/before-leads:盼
4|/before-leads:省が
7|/before-leads:看
-13|/before-leads:看齐
-13|/before-leads:知
9|/before-leads:示,
-9|/before-leads:社)
6|/before-leads:称
-6|/before-leads:称,
3|/before-leads:等
-9|/before-leads:算
3|/before-leads:算,
-6|/before-leads:算依
3|/before-leads:米、
-4|/before-leads:米紙
-4|/before-leads:紙
-11|/before-leads:績は
-3|/before-leads:约
-8|/before-leads:统
10|/before-leads:网)
6|/before-leads:而
-6|/before-leads:若
-3|/before-leads:補、
7|/before-leads:要
-4|/before-leads:要求
-19|/before-leads:言,
21|/before-leads:认为
8|/before-leads:议
3|/before-leads:话,
4|/before-leads:说
-16|/before-leads:说,
25|/before-leads:调
-11|/before-leads:豪、
-7|/before-leads:費、
8|/before-leads:費を
13|/before-leads:超越
13|/before-leads:越
-3|/before-leads:跟随
-12|/before-leads:达到
9|/before-leads:连
3|/before-leads:道,
12|/before-leads:部长
3|/before-leads:长:
5|/before-leads:问,
-3|/before-leads:随
-7|/before-leads:面对
-12|/before-leads:韓
5|/before-leads:韩等
-15|/before-leads:領は
10|/before-leads:首相
3|/before-leads:驳,
-13|/before-leads:齐
18|/before-opens:False agent
12|/before-opens:False named
14|/before-opens:False patient
-5|/before-opens:True agent
9|/before-opens:True named
5|/before-opens:True patient
49|/before-rank:0 0 agent
47|/before-rank:0 0 named
53|/before-rank:0 0 patient
24|/before-rank:0 1 agent
47|/before-rank:0 1 named
21|/before-rank:0 1 patient
-21|/before-rank:0 2 agent
20|/before-rank:0 2 named
4|/before-rank:0 2 patient
-7|/before-rank:1 0 named
-18|/before-rank:1 0 patient
-29|/before-rank:1 1 agent
-39|/before-rank:1 1 named
-23|/before-rank:1 1 patient
-4|/before-rank:1 2 agent
-14|/before-rank:1 2 named
4|/before-rank:2 0 agent
-27|/before-rank:2 1 named
-4|/before-rank:2 1 patient
-19|/before-rank:2 2 named
25|/before-rank:3 1 named
-13|/before-rank:3 2 named
14|/before:agent
21|/before:named
20|/before:patient
-40|/class-main:ALLIES ALLIES
-6|/class-main:ALLIES JPN
20|/class-main:ALLIES KOR
-8|/class-main:ALLIES NATO
5|/class-main:ALLIES TWN
-3|/class-main:ALLIES foe
-4|/class-main:ALLIES land
-32|/class-main:ALLIES member
-11|/class-main:CHN CHN
5|/class-main:CHN JPN
-10|/class-main:CHN NATO
-8|/class-main:CHN land
4|/class-main:EU ALLIES
19|/class-main:EU JPN
-13|/class-main:EU NATO
17|/class-main:EU member
8|/class-main:JPN JPN
15|/class-main:JPN KOR
22|/class-main:JPN NATO
33|/class-main:JPN TWN
4|/class-main:JPN member
-12|/class-main:KOR JPN
37|/class-main:KOR KOR
8|/class-main:KOR TWN
4|/class-main:KOR land
35|/class-main:NATO ALLIES
-49|/class-main:NATO JPN
-36|/class-main:NATO KOR
-45|/class-main:NATO TWN
-4|/class-main:NATO USA
-12|/class-main:NATO land
40|/class-main:NATO member
5|/class-main:TWN ALLIES
65|/class-main:TWN JPN
-6|/class-main:TWN KOR
41|/class-main:TWN TWN
-26|/class-main:TWN land
-17|/class-main:TWN member
-11|/class-main:USA ALLIES
15|/class-main:USA CHN
-23|/class-main:USA JPN
-30|/class-main:USA KOR
10|/class-main:USA NATO
-37|/class-main:USA TWN
7|/class-main:USA USA
-13|/class-main:USA land
-24|/class-main:USA member
-7|/class-main:foe JPN
-3|/class-main:foe NATO
-9|/class-main:foe foe
-3|/class-main:foe member
24|/class-main:land JPN
-17|/class-main:land NATO
-6|/class-main:land TWN
55|/class-main:land land
7|/class-main:member ALLIES
-25|/class-main:member JPN
4|/class-main:member KOR
16|/class-main:member NATO
4|/class-main:member TWN
11|/class-main:member foe
4|/class-main:member land
14|/class-main:member member
-27|/class-named:ALLIES ALLIES nobody-named
-13|/class-named:ALLIES ALLIES others-named
-45|/class-named:ALLIES JPN nobody-named
39|/class-named:ALLIES JPN others-named
4|/class-named:ALLIES KOR nobody-named
15|/class-named:ALLIES KOR others-named
-13|/class-named:ALLIES NATO nobody-named
5|/class-named:ALLIES NATO others-named
-7|/class-named:ALLIES TWN nobody-named
12|/class-named:ALLIES TWN others-named
-3|/class-named:ALLIES foe others-named
-4|/class-named:ALLIES land nobody-named
-9|/class-named:ALLIES member nobody-named
-23|/class-named:ALLIES member others-named
-12|/class-named:CHN CHN others-named
13|/class-named:CHN JPN nobody-named
-8|/class-named:CHN JPN others-named
-10|/class-named:CHN NATO others-named
-8|/class-named:CHN land others-named
7|/class-named:EU JPN others-named
-13|/class-named:EU NATO others-named
17|/class-named:EU member others-named
-8|/class-named:JPN ALLIES others-named
12|/class-named:JPN JPN nobody-named
-3|/class-named:JPN JPN others-named
19|/class-named:JPN KOR nobody-named
-4|/class-named:JPN KOR others-named
14|/class-named:JPN NATO nobody-named
9|/class-named:JPN NATO others-named
11|/class-named:JPN TWN nobody-named
21|/class-named:JPN TWN others-named
-9|/class-named:JPN land nobody-named
6|/class-named:JPN land others-named
15|/class-named:JPN member nobody-named
-12|/class-named:JPN member others-named
-17|/class-named:KOR JPN nobody-named
6|/class-named:KOR JPN others-named
35|/class-named:KOR KOR others-named
-6|/class-named:KOR NATO others-named
8|/class-named:KOR TWN others-named
4|/class-named:KOR land others-named
8|/class-named:NATO ALLIES nobody-named
27|/class-named:NATO ALLIES others-named
-52|/class-named:NATO JPN nobody-named
3|/class-named:NATO JPN others-named
-33|/class-named:NATO KOR nobody-named
-3|/class-named:NATO KOR others-named
5|/class-named:NATO NATO nobody-named
-29|/class-named:NATO TWN nobody-named
-16|/class-named:NATO TWN others-named
-4|/class-named:NATO USA nobody-named
-7|/class-named:NATO land nobody-named
-4|/class-named:NATO land others-named
6|/class-named:NATO member nobody-named
35|/class-named:NATO member others-named
5|/class-named:TWN ALLIES others-named
64|/class-named:TWN JPN nobody-named
-6|/class-named:TWN KOR others-named
32|/class-named:TWN TWN nobody-named
9|/class-named:TWN TWN others-named
-4|/class-named:TWN land nobody-named
-22|/class-named:TWN land others-named
-11|/class-named:TWN member others-named
8|/class-named:USA ALLIES nobody-named
-19|/class-named:USA ALLIES others-named
15|/class-named:USA CHN others-named
47|/class-named:USA JPN nobody-named
-69|/class-named:USA JPN others-named
9|/class-named:USA KOR nobody-named
-39|/class-named:USA KOR others-named
-3|/class-named:USA NATO nobody-named
13|/class-named:USA NATO others-named
-35|/class-named:USA TWN others-named
6|/class-named:USA USA nobody-named
-11|/class-named:USA land others-named
-22|/class-named:USA member others-named
-6|/class-named:foe JPN nobody-named
-3|/class-named:foe NATO others-named
-10|/class-named:foe foe others-named
-4|/class-named:land JPN nobody-named
28|/class-named:land JPN others-named
-17|/class-named:land NATO others-named
-5|/class-named:land TWN nobody-named
26|/class-named:land land nobody-named
30|/class-named:land land others-named
7|/class-named:member ALLIES others-named
-22|/class-named:member JPN nobody-named
4|/class-named:member KOR others-named
-8|/class-named:member NATO nobody-named
24|/class-named:member NATO others-named
4|/class-named:member TWN others-named
11|/class-named:member foe others-named
4|/class-named:member land others-named
-3|/class-named:member member nobody-named
16|/class-named:member member others-named
-24|/class-shape:ALLIES fine
3|/class-shape:ALLIES half
-31|/class-shape:ALLIES tenth
-20|/class-shape:ALLIES whole
-3|/class-shape:CHN half
25|/class-shape:CHN tenth
-50|/class-shape:CHN whole
25|/class-shape:EU half
5|/class-shape:EU whole
33|/class-shape:JPN fine
9|/class-shape:JPN half
9|/class-shape:JPN tenth
29|/class-shape:JPN whole
12|/class-shape:KOR fine
19|/class-shape:KOR half
24|/class-shape:KOR tenth
-15|/class-shape:KOR whole
-40|/class-shape:NATO fine
8|/class-shape:NATO half
-49|/class-shape:NATO tenth
11|/class-shape:NATO whole
30|/class-shape:TWN fine
-11|/class-shape:TWN half
-17|/class-shape:TWN tenth
62|/class-shape:TWN whole
-6|/class-shape:USA fine
-62|/class-shape:USA half
-5|/class-shape:USA tenth
-30|/class-shape:USA whole
-7|/class-shape:foe half
-18|/class-shape:foe whole
-4|/class-shape:land fine
15|/class-shape:land half
24|/class-shape:land tenth
17|/class-shape:land whole
3|/class-shape:member half
23|/class-shape:member tenth
10|/class-shape:member whole
-24|/class-value:ALLIES 1
-3|/class-value:ALLIES 1.3
7|/class-value:ALLIES 1.5
-4|/class-value:ALLIES 1.6
-7|/class-value:ALLIES 1.8
-6|/class-value:ALLIES 1.9
-9|/class-value:ALLIES 1E+1
-44|/class-value:ALLIES 2
-10|/class-value:ALLIES 2.02
26|/class-value:ALLIES 2.3
-3|/class-value:ALLIES 2.32
-10|/class-value:ALLIES 2.5
-12|/class-value:ALLIES 2.9
-58|/class-value:ALLIES 3
6|/class-value:ALLIES 3.5
-9|/class-value:ALLIES 3.8
11|/class-value:ALLIES 4
107|/class-value:ALLIES 5
19|/class-value:EU 1.5
-7|/class-value:EU 2
17|/class-value:EU 3
5|/class-value:EU 3.5
-30|/class-value:NATO 1
-19|/class-value:NATO 1.24
-7|/class-value:NATO 1.28
-3|/class-value:NATO 1.3
-13|/class-value:NATO 1.37
17|/class-value:NATO 1.5
-4|/class-value:NATO 1.6
-7|/class-value:NATO 1.8
-5|/class-value:NATO 1.9
-5|/class-value:NATO 1E+1
-38|/class-value:NATO 2
31|/class-value:NATO 2.02
-11|/class-value:NATO 2.1
-3|/class-value:NATO 2.3
-12|/class-value:NATO 2.4
11|/class-value:NATO 2.5
13|/class-value:NATO 2.7
-4|/class-value:NATO 2.8
-5|/class-value:NATO 2.84
-25|/class-value:NATO 3
-14|/class-value:NATO 3.32
-5|/class-value:NATO 3.38
-19|/class-value:NATO 3.5
-3|/class-value:NATO 3.8
-4|/class-value:NATO 4
115|/class-value:NATO 5
-4|/class-value:USA 0.9
-13|/class-value:USA 1
-6|/class-value:USA 1.004
-14|/class-value:USA 1.3
-3|/class-value:USA 1.4
-5|/class-value:USA 1.6
-11|/class-value:USA 1.7
-18|/class-value:USA 1.8
-12|/class-value:USA 1.9
-13|/class-value:USA 1E+1
-86|/class-value:USA 2
-9|/class-value:USA 2.3
-5|/class-value:USA 2.32
-4|/class-value:USA 2.5
-20|/class-value:USA 2.6
23|/class-value:USA 2.9
-6|/class-value:USA 3
33|/class-value:USA 3.2
-4|/class-value:USA 3.3
9|/class-value:USA 3.38
49|/class-value:USA 3.4
-56|/class-value:USA 3.5
-12|/class-value:USA 3.8
4|/class-value:USA 4
52|/class-value:USA 5
31|/class-value:USA 6
-72|/class:ALLIES
-29|/class:CHN
27|/class:EU
81|/class:JPN
40|/class:KOR
-70|/class:NATO
63|/class:TWN
-103|/class:USA
-26|/class:foe
53|/class:land
34|/class:member
38|/last-kind:benchmark False
-4|/last-kind:benchmark True
-5|/last-kind:cap False
7|/last-kind:demand False
20|/last-kind:demand True
7|/last-kind:denial True
-17|/last-kind:level False
-23|/last-kind:level True
18|/last-kind:other False
6|/last-kind:other True
11|/last-kind:pledge True
5|/last-kind:proposal False
16|/last-kind:proposal True
53|/last:before nobody-named
-6|/last:before others-named
17|/last:here nobody-named
18|/last:here others-named
67|/main:nobody-named
34|/main:others-named
9|/named:1
67|/named:2
65|/named:3
10|/right-before:
-7|/right-before:,称
-6|/right-before:、
10|/right-before:、国防費
-11|/right-before:から
16|/right-before:が
11|/right-before:がGDP比
5|/right-before:が国防費を
10|/right-before:でも
9|/right-before:とフランスは
-9|/right-before:に
5|/right-before:には
6|/right-before:にも
-14|/right-before:に求める
23|/right-before:の
10|/right-before:の「
-5|/right-before:の国防費
3|/right-before:の国防費は
4|/right-before:は国防費
6|/right-before:は来年から
11|/right-before:も
-9|/right-before:並み
-9|/right-before:並みの
5|/right-before:为
9|/right-before:则在
-11|/right-before:基準で
4|/right-before:应拿出
4|/right-before:应达到
10|/right-before:承诺
-6|/right-before:把
4|/right-before:提高到
35|/right-before:的
10|/right-before:目標の
3|/right-before:超过
9|/right-before:达到
-7|/right-before:関係者は「
81|/ruled
25|/ruled:allies_and_members
-6|/ruled:as_in_the_sentence_before
11|/ruled:clause_before_it
6|/ruled:its_money
-41|/ruled:named_after_patient
3|/ruled:named_before
3|/ruled:named_before_patient
-17|/ruled:named_in_clause
18|/ruled:named_in_clause_patient
-20|/ruled:named_near
-18|/ruled:named_near_patient
32|/ruled:named_right_before
10|/ruled:own_budget
33|/ruled:owner
20|/ruled:standard_for_all
18|/ruled:the_same_country
3|/same-figure-of-another
-3|/same-figure-of-it
55|/subject:nobody-named
-4|/subject:others-named
74|/title
-31|/told-of:0
14|/told-of:2
16|/told-of:3
-47|/unnamed
-93|/unnamed-beside-others
4|benchmark/after-far:18 True
-3|benchmark/after-far:36 True
3|benchmark/after-far:9 False
7|benchmark/after-follows:的
4|benchmark/after-follows:的\" False
-4|benchmark/after-follows:达
-4|benchmark/after-follows:达到 True
-3|benchmark/after-leads:推动
9|benchmark/after:named False
-14|benchmark/asks
-24|benchmark/before-commas:0 0
-7|benchmark/before-commas:1 0
-8|benchmark/before-commas:2 1
-7|benchmark/before-far:18 0
-3|benchmark/before-far:36 0
-9|benchmark/before-far:4 0
-11|benchmark/before-far:9 0
-8|benchmark/before-far:far 1
-4|benchmark/before-follows-rank:で 0 0
-6|benchmark/before-follows-rank:に 0 0
-4|benchmark/before-follows:で
-6|benchmark/before-follows:に
-3|benchmark/before-follows:海
-3|benchmark/before-follows:海牙
-3|benchmark/before-follows:海牙峰会
-24|benchmark/before-leads:
-8|benchmark/before-leads:,
-3|benchmark/before-leads:の
-5|benchmark/before-leads:称,
-14|benchmark/before-opens:False named
-16|benchmark/before-opens:True named
-7|benchmark/before-opens:True patient
-20|benchmark/before-rank:0 0 named
-6|benchmark/before-rank:0 0 patient
-5|benchmark/before-rank:1 1 named
-31|benchmark/before:named
-7|benchmark/before:patient
19|benchmark/class-main:ALLIES ALLIES
64|benchmark/class-main:ALLIES JPN
19|benchmark/class-main:ALLIES KOR
-46|benchmark/class-main:JPN JPN
-10|benchmark/class-main:KOR KOR
-15|benchmark/class-main:NATO ALLIES
-11|benchmark/class-main:NATO JPN
-4|benchmark/class-main:USA ALLIES
-5|benchmark/class-main:USA JPN
3|benchmark/class-named:ALLIES ALLIES nobody-named
16|benchmark/class-named:ALLIES ALLIES others-named
24|benchmark/class-named:ALLIES JPN nobody-named
40|benchmark/class-named:ALLIES JPN others-named
5|benchmark/class-named:ALLIES KOR nobody-named
14|benchmark/class-named:ALLIES KOR others-named
-21|benchmark/class-named:JPN JPN nobody-named
-26|benchmark/class-named:JPN JPN others-named
-4|benchmark/class-named:KOR KOR nobody-named
-6|benchmark/class-named:KOR KOR others-named
-3|benchmark/class-named:NATO ALLIES nobody-named
-12|benchmark/class-named:NATO ALLIES others-named
-9|benchmark/class-named:NATO JPN others-named
-4|benchmark/class-named:USA ALLIES others-named
-4|benchmark/class-named:USA JPN others-named
63|benchmark/class-shape:ALLIES half
50|benchmark/class-shape:ALLIES whole
-38|benchmark/class-shape:JPN half
-16|benchmark/class-shape:JPN whole
-10|benchmark/class-shape:KOR half
-8|benchmark/class-shape:NATO half
-24|benchmark/class-shape:NATO whole
-4|benchmark/class-shape:USA half
-8|benchmark/class-shape:USA whole
-4|benchmark/class-shape:land half
3|benchmark/class-value:ALLIES 1.5
59|benchmark/class-value:ALLIES 3.5
50|benchmark/class-value:ALLIES 5
-5|benchmark/class-value:NATO 3.5
-24|benchmark/class-value:NATO 5
-4|benchmark/class-value:USA 3.5
-8|benchmark/class-value:USA 5
113|benchmark/class:ALLIES
-54|benchmark/class:JPN
-11|benchmark/class:KOR
-32|benchmark/class:NATO
-12|benchmark/class:USA
-4|benchmark/class:land
15|benchmark/last-kind:benchmark False
-5|benchmark/last-kind:demand False
-9|benchmark/last-kind:level False
-3|benchmark/last-kind:pledge False
-5|benchmark/last-kind:pledge True
-9|benchmark/last-kind:proposal False
-10|benchmark/last:before nobody-named
-8|benchmark/last:here others-named
-22|benchmark/main:nobody-named
-24|benchmark/main:others-named
-22|benchmark/named:1
-5|benchmark/named:2
-5|benchmark/ruled:main_spender
-8|benchmark/ruled:named_before
-8|benchmark/ruled:named_in_clause
20|benchmark/ruled:standard_for_all
8|benchmark/same-figure-of-another
-8|benchmark/same-figure-of-it
-32|benchmark/title
16|benchmark/told-of:0
7|benchmark/told-of:1
-16|benchmark/told-of:2
-6|benchmark/told-of:3
24|benchmark/unnamed-beside-others
-4|cap/before-follows-rank:社 0 0
3|cap/before-follows:が
-4|cap/before-follows:社
-4|cap/before-follows:社会
-3|cap/before-leads:
3|cap/before-opens:True agent
-3|cap/before-opens:True named
3|cap/before:agent
-10|cap/class-main:ALLIES JPN
-4|cap/class-main:CHN JPN
27|cap/class-main:JPN JPN
-8|cap/class-main:NATO JPN
-3|cap/class-main:member JPN
-8|cap/class-named:ALLIES JPN nobody-named
-4|cap/class-named:CHN JPN others-named
18|cap/class-named:JPN JPN nobody-named
9|cap/class-named:JPN JPN others-named
-7|cap/class-named:NATO JPN nobody-named
-3|cap/class-named:member JPN nobody-named
-10|cap/class-shape:ALLIES whole
-4|cap/class-shape:CHN whole
30|cap/class-shape:JPN whole
-9|cap/class-shape:NATO whole
-3|cap/class-shape:TWN whole
-3|cap/class-shape:member whole
-10|cap/class-value:ALLIES 1
-8|cap/class-value:NATO 1
-10|cap/class:ALLIES
-4|cap/class:CHN
30|cap/class:JPN
-9|cap/class:NATO
-3|cap/class:TWN
-3|cap/class:member
4|cap/last-kind:proposal False
6|cap/last:before others-named
3|cap/last:here others-named
19|cap/main:nobody-named
6|cap/main:others-named
6|cap/ruled
5|cap/ruled:main_spender
-3|cap/ruled:named_in_clause
3|cap/title
-11|cap/told-of:0
6|cap/told-of:3
4|demand/after-far:1 False
11|demand/after-far:1 True
10|demand/after-far:18 False
-16|demand/after-far:18 True
3|demand/after-far:36 True
-18|demand/after-far:4 False
13|demand/after-far:4 True
19|demand/after-far:9 False
9|demand/after-far:9 True
4|demand/after-follows:。 False
-16|demand/after-follows:が
3|demand/after-follows:が7 True
-5|demand/after-follows:が決 False
-3|demand/after-follows:と
-3|demand/after-follows:と同 False
20|demand/after-follows:に
9|demand/after-follows:にも False
4|demand/after-follows:に求 False
7|demand/after-follows:に要 False
9|demand/after-follows:に要 True
3|demand/after-follows:に迫 False
9|demand/after-follows:は
-4|demand/after-follows:へ
-13|demand/after-follows:不
5|demand/after-follows:大
4|demand/after-follows:大为 True
3|demand/after-follows:对
3|demand/after-follows:对此 True
19|demand/after-follows:而
-4|demand/after-follows:要
-3|demand/after-follows:要求 False
3|demand/after-follows:防
3|demand/after-follows:防卫 True
17|demand/after-leads:%,
-6|demand/after-leads:%;
8|demand/after-leads:%、
-4|demand/after-leads:%」
15|demand/after-leads:%を
-5|demand/after-leads:」_
-5|demand/after-leads:」…
-4|demand/after-leads:いう
3|demand/after-leads:した
-5|demand/after-leads:て「
-5|demand/after-leads:とに
4|demand/after-leads:よう
7|demand/after-leads:出を
17|demand/after-leads:求,
-8|demand/after-leads:求_
-16|demand/after:agent False
9|demand/after:agent True
13|demand/after:named False
19|demand/after:named True
17|demand/after:patient False
-5|demand/after:patient True
-54|demand/asks
18|demand/before-commas:0 0
-7|demand/before-commas:0 1
5|demand/before-commas:1 0
-8|demand/before-commas:1 1
-18|demand/before-commas:2 0
13|demand/before-commas:2 1
-21|demand/before-far:1 0
19|demand/before-far:18 0
17|demand/before-far:36 0
10|demand/before-far:36 1
3|demand/before-far:36 2
-13|demand/before-far:4 0
6|demand/before-far:9 0
-3|demand/before-far:9 1
-3|demand/before-far:far 0
-8|demand/before-far:far 1
5|demand/before-follows-rank:\" 0 0
-9|demand/before-follows-rank:) 0 0
-13|demand/before-follows-rank:, 0 0
8|demand/before-follows-rank:5 0 0
-4|demand/before-follows-rank:5 1 0
-27|demand/before-follows-rank:: 0 0
-7|demand/before-follows-rank:、 0 0
12|demand/before-follows-rank:、 1 0
-17|demand/before-follows-rank:、 2 0
-4|demand/before-follows-rank:が 0 0
-4|demand/before-follows-rank:が 1 0
-4|demand/before-follows-rank:が 1 1
-4|demand/before-follows-rank:で 1 0
-6|demand/before-follows-rank:と 0 0
6|demand/before-follows-rank:と 1 0
11|demand/before-follows-rank:に 0 0
11|demand/before-follows-rank:に 0 1
11|demand/before-follows-rank:に 1 0
-12|demand/before-follows-rank:に 1 1
19|demand/before-follows-rank:の 0 0
-7|demand/before-follows-rank:は 0 0
3|demand/before-follows-rank:は 0 1
3|demand/before-follows-rank:は 1 0
8|demand/before-follows-rank:は 1 1
10|demand/before-follows-rank:も 0 0
-3|demand/before-follows-rank:や 2 0
-8|demand/before-follows-rank:を 1 0
3|demand/before-follows-rank:一 0 0
14|demand/before-follows-rank:也 0 0
8|demand/before-follows-rank:也 1 0
-4|demand/before-follows-rank:事 1 0
-4|demand/before-follows-rank:仍 0 0
-23|demand/before-follows-rank:会 1 0
10|demand/before-follows-rank:全 0 0
8|demand/before-follows-rank:军 0 0
3|demand/before-follows-rank:同 0 0
3|demand/before-follows-rank:国 0 0
5|demand/before-follows-rank:国 1 0
5|demand/before-follows-rank:在 1 0
3|demand/before-follows-rank:对 1 0
4|demand/before-follows-rank:将 0 0
21|demand/before-follows-rank:应 0 0
10|demand/before-follows-rank:承 0 0
4|demand/before-follows-rank:把 0 1
3|demand/before-follows-rank:拿 0 0
8|demand/before-follows-rank:放 1 0
-4|demand/before-follows-rank:效 1 0
-28|demand/before-follows-rank:氏 1 0
7|demand/before-follows-rank:的 0 0
-3|demand/before-follows-rank:的 0 1
11|demand/before-follows-rank:的 1 1
-5|demand/before-follows-rank:看 0 0
3|demand/before-follows-rank:米 1 0
-3|demand/before-follows-rank:表 1 0
-5|demand/before-follows-rank:要 0 0
9|demand/before-follows-rank:达 0 0
-6|demand/before-follows-rank:都 0 0
4|demand/before-follows-rank:需 0 0
-4|demand/before-follows-rank:首 1 0
5|demand/before-follows:\"
-9|demand/before-follows:)
-13|demand/before-follows:,
3|demand/before-follows:3・
3|demand/before-follows:3・5%
4|demand/before-follows:5
8|demand/before-follows:5%
4|demand/before-follows:5%要求
-4|demand/before-follows:5月
-27|demand/before-follows::
-27|demand/before-follows::军
-9|demand/before-follows:_
-11|demand/before-follows:、
4|demand/before-follows:、南
9|demand/before-follows:、南韩也
5|demand/before-follows:、米
4|demand/before-follows:、防
4|demand/before-follows:、防衛費
-12|demand/before-follows:が
7|demand/before-follows:が3.5
-7|demand/before-follows:で
-6|demand/before-follows:での
5|demand/before-follows:との
4|demand/before-follows:との会談
6|demand/before-follows:とオ
6|demand/before-follows:とオース
-11|demand/before-follows:と同
4|demand/before-follows:と同じ5
22|demand/before-follows:に
-6|demand/before-follows:に1
-7|demand/before-follows:に10%
13|demand/before-follows:に3
9|demand/before-follows:に3・5
-37|demand/before-follows:に5
6|demand/before-follows:に5%へ
-6|demand/before-follows:に5%を
-16|demand/before-follows:に5%要
4|demand/before-follows:に「
3|demand/before-follows:につ
3|demand/before-follows:について
3|demand/before-follows:には
3|demand/before-follows:には3.
26|demand/before-follows:にも
5|demand/before-follows:にも3%
15|demand/before-follows:に国
14|demand/before-follows:に国防費
21|demand/before-follows:に対
16|demand/before-follows:に対し、
-32|demand/before-follows:に求
-32|demand/before-follows:に求める
18|demand/before-follows:の
6|demand/before-follows:の国
5|demand/before-follows:の国防費
-3|demand/before-follows:の要
4|demand/before-follows:の負
4|demand/before-follows:の負担増
6|demand/before-follows:は
4|demand/before-follows:は1
4|demand/before-follows:は10%
-23|demand/before-follows:は5
3|demand/before-follows:は5%を
7|demand/before-follows:は、
10|demand/before-follows:は国
12|demand/before-follows:は国防費
10|demand/before-follows:も
4|demand/before-follows:も3
4|demand/before-follows:も3・5
4|demand/before-follows:も国
4|demand/before-follows:も国防費
-26|demand/before-follows:を
-8|demand/before-follows:を含
3|demand/before-follows:一
4|demand/before-follows:一样
21|demand/before-follows:也
9|demand/before-follows:也应
3|demand/before-follows:事
3|demand/before-follows:事務
3|demand/before-follows:事務総長
-4|demand/before-follows:仍
-23|demand/before-follows:会
10|demand/before-follows:全
8|demand/before-follows:全て
5|demand/before-follows:内
9|demand/before-follows:军
9|demand/before-follows:军费
3|demand/before-follows:军费应达
-9|demand/before-follows:原
3|demand/before-follows:同
8|demand/before-follows:国
8|demand/before-follows:国防
5|demand/before-follows:国防相は
5|demand/before-follows:在
-4|demand/before-follows:在内
-4|demand/before-follows:在内的亚
-8|demand/before-follows:多
-4|demand/before-follows:大
-3|demand/before-follows:大統
-3|demand/before-follows:大統領は
-6|demand/before-follows:官
3|demand/before-follows:对
3|demand/before-follows:将防
5|demand/before-follows:应
3|demand/before-follows:应当
3|demand/before-follows:应把
6|demand/before-follows:应拿
-11|demand/before-follows:应达
-15|demand/before-follows:应达5%
10|demand/before-follows:承
10|demand/before-follows:承诺
7|demand/before-follows:把
7|demand/before-follows:把军
3|demand/before-follows:把军费从
3|demand/before-follows:把军费提
4|demand/before-follows:把国
4|demand/before-follows:把国防开
3|demand/before-follows:拿
3|demand/before-follows:拿出
3|demand/before-follows:提高
3|demand/before-follows:提高到3
9|demand/before-follows:放
-4|demand/before-follows:效
-8|demand/before-follows:效法
-8|demand/before-follows:效法北约
-24|demand/before-follows:氏
-15|demand/before-follows:氏、
-7|demand/before-follows:氏は
6|demand/before-follows:氏は32
17|demand/before-follows:的
5|demand/before-follows:的5%。
7|demand/before-follows:的国防开
7|demand/before-follows:的要
9|demand/before-follows:相
-9|demand/before-follows:看
-9|demand/before-follows:看齐
3|demand/before-follows:米
19|demand/before-follows:自
19|demand/before-follows:自己
10|demand/before-follows:若
-3|demand/before-follows:表
-3|demand/before-follows:表示
-5|demand/before-follows:要
-5|demand/before-follows:要求
-18|demand/before-follows:跟
12|demand/before-follows:达
11|demand/before-follows:达到
7|demand/before-follows:达到5%
-6|demand/before-follows:都
5|demand/before-follows:都应
5|demand/before-follows:都应把国
4|demand/before-follows:需
4|demand/before-follows:需要
-8|demand/before-follows:首
-8|demand/before-follows:首相
-7|demand/before-follows:首相は1
-4|demand/before-follows:首相は、
-18|demand/before-leads:
3|demand/before-leads:\"
3|demand/before-leads:%、
-10|demand/before-leads:(
9|demand/before-leads:,盼
9|demand/before-leads:;
5|demand/before-leads:A_
7|demand/before-leads:Oの
-3|demand/before-leads:_
-5|demand/before-leads:、
20|demand/before-leads:「
-11|demand/before-leads:が
3|demand/before-leads:した
18|demand/before-leads:で、
-3|demand/before-leads:と、
8|demand/before-leads:の
7|demand/before-leads:は
11|demand/before-leads:は、
4|demand/before-leads:は「
12|demand/before-leads:む
4|demand/before-leads:め、
-9|demand/before-leads:も
4|demand/before-leads:や
9|demand/before-leads:アの
20|demand/before-leads:カの
-4|demand/before-leads:ス
-4|demand/before-leads:セス
-7|demand/before-leads:ダの
-29|demand/before-leads:ドの
-10|demand/before-leads:与
19|demand/before-leads:为
3|demand/before-leads:为,
3|demand/before-leads:仿
4|demand/before-leads:内的
5|demand/before-leads:前、
-4|demand/before-leads:包括
4|demand/before-leads:吁
-8|demand/before-leads:名
-3|demand/before-leads:向
12|demand/before-leads:含む
-13|demand/before-leads:告知
4|demand/before-leads:呼吁
3|demand/before-leads:和
-23|demand/before-leads:国が
4|demand/before-leads:国や
-3|demand/before-leads:在
-42|demand/before-leads:官、
9|demand/before-leads:官「
3|demand/before-leads:官は
-8|demand/before-leads:对
5|demand/before-leads:州と
5|demand/before-leads:希望
8|demand/before-leads:所有
-4|demand/before-leads:括
3|demand/before-leads:提
3|demand/before-leads:效仿
11|demand/before-leads:效法
-15|demand/before-leads:斯:
6|demand/before-leads:方、
7|demand/before-leads:月、
8|demand/before-leads:有
5|demand/before-leads:望
-6|demand/before-leads:本、
-9|demand/before-leads:構(
3|demand/before-leads:権が
7|demand/before-leads:権は
-21|demand/before-leads:氏、
15|demand/before-leads:氏は
11|demand/before-leads:法
-8|demand/before-leads:点名
6|demand/before-leads:略、
4|demand/before-leads:的
9|demand/before-leads:盼
4|demand/before-leads:省が
-13|demand/before-leads:知
-3|demand/before-leads:示,
5|demand/before-leads:称
-5|demand/before-leads:称,
5|demand/before-leads:等
3|demand/before-leads:米、
-3|demand/before-leads:補、
4|demand/before-leads:要
3|demand/before-leads:话,
3|demand/before-leads:说,
-6|demand/before-leads:长
3|demand/before-leads:长:
5|demand/before-leads:韩等
-15|demand/before-leads:領は
-3|demand/before-opens:False agent
21|demand/before-opens:False named
7|demand/before-opens:False patient
-29|demand/before-opens:True named
10|demand/before-opens:True patient
-8|demand/before-rank:0 0 agent
29|demand/before-rank:0 0 named
43|demand/before-rank:0 0 patient
3|demand/before-rank:0 1 agent
7|demand/before-rank:0 1 named
14|demand/before-rank:0 1 patient
4|demand/before-rank:0 2 patient
-17|demand/before-rank:1 0 patient
4|demand/before-rank:1 1 agent
-8|demand/before-rank:1 1 named
-13|demand/before-rank:1 1 patient
-26|demand/before-rank:2 0 named
-9|demand/before-rank:2 1 named
-8|demand/before:named
17|demand/before:patient
-10|demand/class-main:ALLIES ALLIES
33|demand/class-main:ALLIES JPN
11|demand/class-main:ALLIES KOR
18|demand/class-main:ALLIES TWN
15|demand/class-main:ALLIES land
-29|demand/class-main:ALLIES member
-9|demand/class-main:CHN NATO
-10|demand/class-main:JPN ALLIES
30|demand/class-main:JPN JPN
-14|demand/class-main:JPN KOR
8|demand/class-main:JPN NATO
8|demand/class-main:JPN TWN
-6|demand/class-main:JPN land
-5|demand/class-main:KOR ALLIES
7|demand/class-main:KOR KOR
-6|demand/class-main:KOR NATO
37|demand/class-main:NATO ALLIES
-26|demand/class-main:NATO JPN
-11|demand/class-main:NATO NATO
-9|demand/class-main:NATO TWN
-3|demand/class-main:NATO land
56|demand/class-main:NATO member
8|demand/class-main:TWN TWN
-7|demand/class-main:USA ALLIES
-47|demand/class-main:USA JPN
22|demand/class-main:USA NATO
-9|demand/class-main:USA TWN
-5|demand/class-main:USA land
-7|demand/class-main:USA member
-4|demand/class-main:land ALLIES
28|demand/class-main:land JPN
-17|demand/class-main:land TWN
-18|demand/class-main:member JPN
-24|demand/class-main:member member
-10|demand/class-named:ALLIES ALLIES nobody-named
17|demand/class-named:ALLIES JPN nobody-named
17|demand/class-named:ALLIES JPN others-named
11|demand/class-named:ALLIES KOR others-named
-9|demand/class-named:ALLIES NATO nobody-named
7|demand/class-named:ALLIES NATO others-named
19|demand/class-named:ALLIES TWN others-named
15|demand/class-named:ALLIES land others-named
-29|demand/class-named:ALLIES member others-named
-9|demand/class-named:CHN NATO others-named
-10|demand/class-named:JPN ALLIES others-named
-4|demand/class-named:JPN JPN nobody-named
34|demand/class-named:JPN JPN others-named
-14|demand/class-named:JPN KOR others-named
8|demand/class-named:JPN NATO others-named
8|demand/class-named:JPN TWN others-named
-6|demand/class-named:JPN land others-named
-5|demand/class-named:KOR ALLIES others-named
7|demand/class-named:KOR KOR others-named
-6|demand/class-named:KOR NATO others-named
10|demand/class-named:NATO ALLIES nobody-named
26|demand/class-named:NATO ALLIES others-named
-4|demand/class-named:NATO JPN nobody-named
-22|demand/class-named:NATO JPN others-named
10|demand/class-named:NATO NATO nobody-named
-22|demand/class-named:NATO NATO others-named
-8|demand/class-named:NATO TWN others-named
56|demand/class-named:NATO member others-named
8|demand/class-named:TWN TWN others-named
-6|demand/class-named:USA ALLIES others-named
-8|demand/class-named:USA JPN nobody-named
-39|demand/class-named:USA JPN others-named
23|demand/class-named:USA NATO others-named
-9|demand/class-named:USA TWN others-named
-5|demand/class-named:USA land others-named
-7|demand/class-named:USA member others-named
-4|demand/class-named:land ALLIES others-named
28|demand/class-named:land JPN others-named
-17|demand/class-named:land TWN others-named
-4|demand/class-named:land land others-named
-17|demand/class-named:member JPN others-named
-24|demand/class-named:member member others-named
7|demand/class-shape:ALLIES half
-9|demand/class-shape:ALLIES tenth
37|demand/class-shape:ALLIES whole
-10|demand/class-shape:CHN whole
5|demand/class-shape:EU half
53|demand/class-shape:JPN half
-36|demand/class-shape:JPN whole
-18|demand/class-shape:KOR half
26|demand/class-shape:KOR tenth
-10|demand/class-shape:KOR whole
-17|demand/class-shape:NATO half
-3|demand/class-shape:NATO tenth
63|demand/class-shape:NATO whole
-14|demand/class-shape:TWN half
22|demand/class-shape:TWN whole
-21|demand/class-shape:USA half
-11|demand/class-shape:USA tenth
-21|demand/class-shape:USA whole
16|demand/class-shape:land half
-8|demand/class-shape:land whole
-10|demand/class-shape:member half
-36|demand/class-shape:member whole
12|demand/class-value:ALLIES 1.5
-8|demand/class-value:ALLIES 1E+1
4|demand/class-value:ALLIES 2
-38|demand/class-value:ALLIES 3
-5|demand/class-value:ALLIES 3.5
-8|demand/class-value:ALLIES 3.8
11|demand/class-value:ALLIES 4
71|demand/class-value:ALLIES 5
5|demand/class-value:EU 3.5
6|demand/class-value:NATO 1.5
-5|demand/class-value:NATO 1E+1
6|demand/class-value:NATO 2
9|demand/class-value:NATO 3
-23|demand/class-value:NATO 3.5
-3|demand/class-value:NATO 3.8
57|demand/class-value:NATO 5
-6|demand/class-value:USA 1E+1
-7|demand/class-value:USA 3
-21|demand/class-value:USA 3.5
-11|demand/class-value:USA 3.8
-7|demand/class-value:USA 5
35|demand/class:ALLIES
-10|demand/class:CHN
5|demand/class:EU
16|demand/class:JPN
43|demand/class:NATO
7|demand/class:TWN
-54|demand/class:USA
6|demand/class:land
-45|demand/class:member
3|demand/last-kind:cap False
8|demand/last-kind:demand False
7|demand/last-kind:demand True
-22|demand/last-kind:denial False
10|demand/last-kind:level False
11|demand/last-kind:level True
4|demand/last-kind:other False
-15|demand/last-kind:pledge True
10|demand/last-kind:proposal False
7|demand/last-kind:proposal True
17|demand/last:before nobody-named
-11|demand/last:here nobody-named
25|demand/last:here others-named
5|demand/main:others-named
15|demand/named:1
15|demand/named:2
4|demand/named:3
11|demand/right-before:
-7|demand/right-before:、
-16|demand/right-before:に
5|demand/right-before:には
6|demand/right-before:にも
-17|demand/right-before:に求める
-19|demand/right-before:は
4|demand/right-before:は国防費
6|demand/right-before:も
4|demand/right-before:应达到
-5|demand/right-before:把
4|demand/right-before:提高到
9|demand/right-before:的
9|demand/right-before:达到
-21|demand/ruled
25|demand/ruled:allies_and_members
-13|demand/ruled:as_before_in_sentence
8|demand/ruled:as_in_the_sentence_before
45|demand/ruled:main_spender
-13|demand/ruled:named_after_patient
-54|demand/ruled:named_in_clause
-12|demand/ruled:named_in_clause_patient
-18|demand/ruled:named_near_patient
7|demand/ruled:named_right_before
5|demand/ruled:owner
21|demand/same-figure-of-another
-21|demand/same-figure-of-it
-44|demand/title
-6|demand/told-of:0
-4|demand/told-of:1
10|demand/told-of:3
-19|demand/unnamed
-16|demand/unnamed-beside-others
-4|denial/after-far:1 False
21|denial/after-far:4 False
3|denial/after-far:9 True
-4|denial/after-follows:の
-4|denial/after-follows:の財 False
-4|denial/after-leads:%は
15|denial/after:named False
-34|denial/asks
-4|denial/before-commas:1 0
6|denial/before-commas:2 0
3|denial/before-commas:2 1
3|denial/before-far:1 0
13|denial/before-far:18 0
-21|denial/before-far:36 0
-4|denial/before-far:4 0
9|denial/before-far:9 0
3|denial/before-far:far 0
-3|denial/before-follows-rank:, 0 0
5|denial/before-follows-rank:、 1 0
-6|denial/before-follows-rank:か 0 0
-4|denial/before-follows-rank:が 0 0
5|denial/before-follows-rank:に 0 0
-5|denial/before-follows-rank:の 0 0
-4|denial/before-follows-rank:も 0 0
4|denial/before-follows-rank:や 1 0
-3|denial/before-follows-rank:会 0 0
5|denial/before-follows-rank:则 0 0
-23|denial/before-follows-rank:前 1 0
4|denial/before-follows-rank:首 1 0
-3|denial/before-follows:,
5|denial/before-follows:、
-6|denial/before-follows:か
-6|denial/before-follows:から
-4|denial/before-follows:が
5|denial/before-follows:に
5|denial/before-follows:に5
5|denial/before-follows:に5%を
-5|denial/before-follows:の
-4|denial/before-follows:も
4|denial/before-follows:や
4|denial/before-follows:やイ
4|denial/before-follows:やイタリ
6|denial/before-follows:一
6|denial/before-follows:一名
5|denial/before-follows:一名官员
-3|denial/before-follows:会
-3|denial/before-follows:会后
6|denial/before-follows:则
-23|denial/before-follows:前
-3|denial/before-follows:坚
-3|denial/before-follows:没
-3|denial/before-follows:没有
3|denial/before-follows:防
3|denial/before-follows:防衛
9|denial/before-follows:首
9|denial/before-follows:首相
4|denial/before-follows:首相は1
7|denial/before-leads:
-8|denial/before-leads:、
6|denial/before-leads:の
-4|denial/before-leads:や
4|denial/before-leads:ンの
6|denial/before-leads:总理
3|denial/before-leads:求
6|denial/before-leads:理
4|denial/before-leads:相
3|denial/before-leads:要求
-6|denial/before-opens:False agent
3|denial/before-opens:False named
-7|denial/before-rank:0 0 agent
-4|denial/before-rank:0 0 named
7|denial/before-rank:0 0 patient
3|denial/before-rank:0 1 named
8|denial/before-rank:1 0 named
-6|denial/before:agent
5|denial/before:named
6|denial/before:patient
3|denial/class-main:ALLIES ALLIES
-5|denial/class-main:ALLIES JPN
-4|denial/class-main:ALLIES KOR
29|denial/class-main:JPN JPN
5|denial/class-main:KOR ALLIES
14|denial/class-main:KOR KOR
-5|denial/class-main:NATO ALLIES
-10|denial/class-main:NATO JPN
-10|denial/class-main:NATO NATO
-12|denial/class-main:NATO member
3|denial/class-main:TWN TWN
-6|denial/class-main:USA ALLIES
-14|denial/class-main:USA JPN
-5|denial/class-main:USA KOR
5|denial/class-main:land land
11|denial/class-main:member NATO
14|denial/class-main:member member
3|denial/class-named:ALLIES ALLIES others-named
-11|denial/class-named:ALLIES JPN nobody-named
6|denial/class-named:ALLIES JPN others-named
-4|denial/class-named:ALLIES KOR others-named
19|denial/class-named:JPN JPN nobody-named
10|denial/class-named:JPN JPN others-named
5|denial/class-named:KOR ALLIES others-named
5|denial/class-named:KOR KOR nobody-named
9|denial/class-named:KOR KOR others-named
-5|denial/class-named:NATO ALLIES others-named
-4|denial/class-named:NATO JPN nobody-named
-5|denial/class-named:NATO JPN others-named
-10|denial/class-named:NATO NATO others-named
-11|denial/class-named:NATO member others-named
3|denial/class-named:TWN TWN others-named
-6|denial/class-named:USA ALLIES others-named
-3|denial/class-named:USA JPN nobody-named
-11|denial/class-named:USA JPN others-named
-5|denial/class-named:USA KOR others-named
4|denial/class-named:land land others-named
11|denial/class-named:member NATO others-named
12|denial/class-named:member member others-named
-11|denial/class-shape:ALLIES whole
14|denial/class-shape:JPN half
13|denial/class-shape:JPN whole
19|denial/class-shape:KOR whole
-6|denial/class-shape:NATO half
-34|denial/class-shape:NATO whole
-10|denial/class-shape:USA half
-18|denial/class-shape:USA whole
27|denial/class-shape:member whole
-8|denial/class-value:ALLIES 5
-6|denial/class-value:NATO 3.5
-32|denial/class-value:NATO 5
-10|denial/class-value:USA 3.5
-14|denial/class-value:USA 5
-10|denial/class:ALLIES
27|denial/class:JPN
17|denial/class:KOR
-40|denial/class:NATO
-28|denial/class:USA
4|denial/class:land
27|denial/class:member
4|denial/last-kind:denial False
5|denial/last-kind:denial True
5|denial/last-kind:level False
-19|denial/last-kind:pledge False
10|denial/last-kind:proposal False
10|denial/last:before nobody-named
-8|denial/last:before others-named
7|denial/last:here others-named
27|denial/main:nobody-named
34|denial/main:others-named
16|denial/named:2
5|denial/named:3
-3|denial/right-before:から
-3|denial/right-before:が
5|denial/right-before:に
32|denial/ruled
3|denial/ruled:as_in_the_sentence_before
23|denial/ruled:main_spender
13|denial/ruled:named_in_clause
10|denial/ruled:named_in_clause_patient
-20|denial/ruled:named_near
18|denial/same-figure-of-another
-18|denial/same-figure-of-it
9|denial/title
3|denial/told-of:0
6|denial/told-of:1
-13|denial/told-of:2
4|denial/told-of:3
5|denial/unnamed
-28|denial/unnamed-beside-others
-10|level/after-far:1 False
-27|level/after-far:1 True
-3|level/after-far:18 False
-19|level/after-far:18 True
-4|level/after-far:36 False
-5|level/after-far:36 True
18|level/after-far:4 False
8|level/after-far:4 True
3|level/after-far:9 False
-7|level/after-far:9 True
20|level/after-follows:,
20|level/after-follows:,却 True
-3|level/after-follows:1
20|level/after-follows:に
20|level/after-follows:に比 False
-12|level/after-follows:の
-7|level/after-follows:の1 False
-3|level/after-follows:の1 True
-4|level/after-follows:の2 True
3|level/after-follows:の防 False
-12|level/after-follows:は
-3|level/after-follows:は1 True
-3|level/after-follows:は2 True
-8|level/after-follows:中
-7|level/after-follows:中最 False
-3|level/after-follows:为
-13|level/after-follows:也
-12|level/after-follows:也必 True
-7|level/after-follows:凭
-7|level/after-follows:凭什 True
-4|level/after-follows:提
-4|level/after-follows:提高 True
-5|level/after-follows:没
-5|level/after-follows:没有 True
-5|level/after-follows:的
-3|level/after-follows:的2 True
7|level/after-follows:防
-23|level/after-leads:%,
-14|level/after-leads:%、
-10|level/after-leads:で、
-4|level/after-leads:では
8|level/after-leads:と、
20|level/after-leads:例如
-5|level/after-leads:胁,
-5|level/after-leads:要求
-15|level/after:agent True
-20|level/after:named False
-25|level/after:named True
23|level/after:patient False
-10|level/after:patient True
17|level/asked-about
14|level/asks
61|level/before-commas:0 0
6|level/before-commas:0 1
8|level/before-commas:1 0
19|level/before-commas:1 1
10|level/before-commas:1 2
-19|level/before-commas:2 1
-21|level/before-commas:2 2
6|level/before-commas:3 1
-12|level/before-commas:3 2
64|level/before-far:1 0
11|level/before-far:18 0
-5|level/before-far:18 2
-23|level/before-far:36 0
10|level/before-far:36 1
-10|level/before-far:36 2
19|level/before-far:4 0
-5|level/before-far:9 1
5|level/before-far:far 1
-7|level/before-far:far 2
9|level/before-follows-rank:, 0 0
4|level/before-follows-rank:, 1 0
3|level/before-follows-rank:1 0 0
-6|level/before-follows-rank:2 0 1
18|level/before-follows-rank:2 0 2
8|level/before-follows-rank:3 0 0
29|level/before-follows-rank:、 2 0
3|level/before-follows-rank:が 0 0
20|level/before-follows-rank:と 1 0
-13|level/before-follows-rank:の 0 0
13|level/before-follows-rank:の 0 1
11|level/before-follows-rank:の 1 0
-9|level/before-follows-rank:の 1 1
5|level/before-follows-rank:は 0 0
7|level/before-follows-rank:は 0 1
-5|level/before-follows-rank:は 1 1
-3|level/before-follows-rank:を 0 0
5|level/before-follows-rank:为 0 0
-8|level/before-follows-rank:主 1 0
-4|level/before-follows-rank:今 0 0
-31|level/before-follows-rank:再 0 0
-7|level/before-follows-rank:军 0 0
-11|level/before-follows-rank:军 1 1
7|level/before-follows-rank:则 0 0
-7|level/before-follows-rank:去 0 0
7|level/before-follows-rank:国 0 0
-19|level/before-follows-rank:国 0 1
4|level/before-follows-rank:国 1 0
-5|level/before-follows-rank:国 1 1
6|level/before-follows-rank:在 0 0
4|level/before-follows-rank:在 1 0
-12|level/before-follows-rank:基 0 0
-8|level/before-follows-rank:大 0 0
18|level/before-follows-rank:平 0 0
3|level/before-follows-rank:总 1 1
5|level/before-follows-rank:把 0 0
-11|level/before-follows-rank:推 0 0
4|level/before-follows-rank:明 0 1
3|level/before-follows-rank:本 0 0
-9|level/before-follows-rank:标 0 0
-4|level/before-follows-rank:的 3 2
6|level/before-follows-rank:自 0 0
-3|level/before-follows-rank:表 1 0
3|level/before-follows-rank:超 0 0
5|level/before-follows-rank:防 0 0
6|level/before-follows-rank:面 1 0
13|level/before-follows:,
3|level/before-follows:,其
3|level/before-follows:,其军费
7|level/before-follows:2
5|level/before-follows:20
8|level/before-follows:3
6|level/before-follows:3.
3|level/before-follows:3.41
-4|level/before-follows:4
9|level/before-follows:、
8|level/before-follows:、挪
8|level/before-follows:、挪威和
-3|level/before-follows:が
5|level/before-follows:が3
20|level/before-follows:と
20|level/before-follows:とカ
20|level/before-follows:とカナダ
4|level/before-follows:につ
4|level/before-follows:について
-6|level/before-follows:によ
-6|level/before-follows:によると
5|level/before-follows:の2
5|level/before-follows:の202
5|level/before-follows:のう
5|level/before-follows:のうち2
-3|level/before-follows:の加
-3|level/before-follows:の加盟国
4|level/before-follows:の国
4|level/before-follows:の国防支
12|level/before-follows:の報
-7|level/before-follows:の推
-6|level/before-follows:の推計で
3|level/before-follows:の支
3|level/before-follows:の支出は
7|level/before-follows:の比
7|level/before-follows:の比率は
-5|level/before-follows:の計
-5|level/before-follows:の計算方
3|level/before-follows:の軍
3|level/before-follows:の軍事費
7|level/before-follows:は
5|level/before-follows:は1
9|level/before-follows:は2
3|level/before-follows:は28%
4|level/before-follows:は3
-16|level/before-follows:は、
6|level/before-follows:は戦
4|level/before-follows:は約
4|level/before-follows:は約3.
-3|level/before-follows:を
25|level/before-follows:不
-8|level/before-follows:主
-3|level/before-follows:今
-3|level/before-follows:今年
-3|level/before-follows:以
-3|level/before-follows:以占
-3|level/before-follows:以占GD
-31|level/before-follows:再
-31|level/before-follows:再編
-28|level/before-follows:再編経費
-16|level/before-follows:军
-16|level/before-follows:军费
-4|level/before-follows:军费按美
-6|level/before-follows:军费约占
4|level/before-follows:则
9|level/before-follows:则在
13|level/before-follows:十
13|level/before-follows:十年
13|level/before-follows:十年前连
-3|level/before-follows:原
-7|level/before-follows:去
-7|level/before-follows:去年
15|level/before-follows:和
18|level/before-follows:和加
18|level/before-follows:和加拿大
-14|level/before-follows:国
-15|level/before-follows:国防
4|level/before-follows:国防相は
-19|level/before-follows:国防费占
9|level/before-follows:在
-12|level/before-follows:基
-12|level/before-follows:基準
-8|level/before-follows:大
-8|level/before-follows:大統
11|level/before-follows:官
11|level/before-follows:官方
11|level/before-follows:官方公布
18|level/before-follows:平
18|level/before-follows:平均
-11|level/before-follows:当
-11|level/before-follows:当局
-11|level/before-follows:当局者は
4|level/before-follows:总
-3|level/before-follows:成
-3|level/before-follows:成员
5|level/before-follows:把
4|level/before-follows:把军
4|level/before-follows:把军费从
-11|level/before-follows:推
5|level/before-follows:明
5|level/before-follows:明年
6|level/before-follows:明年军费
-4|level/before-follows:是
-4|level/before-follows:是1
-4|level/before-follows:是1.3
3|level/before-follows:本
-9|level/before-follows:标
-9|level/before-follows:标准
-8|level/before-follows:标准占G
-6|level/before-follows:的
-11|level/before-follows:的军
-4|level/before-follows:的军费相
-4|level/before-follows:的军费都
7|level/before-follows:的国
5|level/before-follows:的国防支
-5|level/before-follows:的算
-5|level/before-follows:立
-5|level/before-follows:立委
-5|level/before-follows:立委王定
-4|level/before-follows:算
10|level/before-follows:自
3|level/before-follows:自己
7|level/before-follows:自身
7|level/before-follows:自身の国
10|level/before-follows:虽
-3|level/before-follows:表
-3|level/before-follows:表示
-3|level/before-follows:表示,日
8|level/before-follows:说
8|level/before-follows:说明
8|level/before-follows:说明年会
3|level/before-follows:超
3|level/before-follows:超过
3|level/before-follows:超过3%
6|level/before-follows:防
5|level/before-follows:防卫
3|level/before-follows:防卫预算
5|level/before-follows:面
5|level/before-follows:面对
5|level/before-follows:面对北韩
13|level/before-follows:首
13|level/before-follows:首相
36|level/before-leads:
16|level/before-leads:%,
4|level/before-leads:%;
14|level/before-leads:%、
10|level/before-leads:%と
-3|level/before-leads:)の
7|level/before-leads:,
6|level/before-leads:,而
5|level/before-leads::
6|level/before-leads:;
-6|level/before-leads:_
10|level/before-leads:、
-6|level/before-leads:】
-7|level/before-leads:て
-4|level/before-leads:で、
-15|level/before-leads:と
15|level/before-leads:の
-8|level/before-leads:は
-7|level/before-leads:は、
-10|level/before-leads:・
3|level/before-leads:下,
6|level/before-leads:于
-3|level/before-leads:人
5|level/before-leads:低于
-13|level/before-leads:依
-5|level/before-leads:前
14|level/before-leads:去年
-6|level/before-leads:右,
-19|level/before-leads:和
-17|level/before-leads:国和
11|level/before-leads:州の
3|level/before-leads:希望
12|level/before-leads:年
3|level/before-leads:度の
-4|level/before-leads:总理
7|level/before-leads:日、
3|level/before-leads:望
16|level/before-leads:欧洲
3|level/before-leads:氏は
-4|level/before-leads:求
16|level/before-leads:洲
-4|level/before-leads:理
3|level/before-leads:的
-6|level/before-leads:目前
-11|level/before-leads:績は
6|level/before-leads:而
3|level/before-leads:要
-4|level/before-leads:要求
-3|level/before-leads:言人
-9|level/before-leads:说,
-4|level/before-leads:費、
7|level/before-leads:部长
6|level/before-leads:长
3|level/before-leads:驳,
14|level/before-opens:False named
10|level/before-opens:False patient
9|level/before-opens:True agent
35|level/before-opens:True named
-6|level/before-opens:True patient
9|level/before-rank:0 0 agent
7|level/before-rank:0 0 named
8|level/before-rank:0 0 patient
4|level/before-rank:0 1 agent
14|level/before-rank:0 1 named
18|level/before-rank:0 2 named
18|level/before-rank:1 0 named
-6|level/before-rank:1 1 agent
-5|level/before-rank:1 1 named
-10|level/before-rank:1 2 named
28|level/before-rank:2 0 named
-16|level/before-rank:2 1 named
-19|level/before-rank:2 2 named
-11|level/before-rank:3 2 named
6|level/before:agent
50|level/before:named
3|level/before:patient
-59|level/class-main:ALLIES JPN
-17|level/class-main:ALLIES KOR
-6|level/class-main:ALLIES NATO
-5|level/class-main:ALLIES TWN
24|level/class-main:ALLIES member
-4|level/class-main:CHN CHN
38|level/class-main:CHN JPN
-31|level/class-main:JPN JPN
27|level/class-main:JPN KOR
6|level/class-main:JPN NATO
4|level/class-main:JPN land
-4|level/class-main:JPN member
-6|level/class-main:KOR KOR
7|level/class-main:KOR NATO
4|level/class-main:KOR TWN
-6|level/class-main:NATO ALLIES
-14|level/class-main:NATO JPN
-4|level/class-main:NATO USA
-9|level/class-main:NATO land
-24|level/class-main:NATO member
19|level/class-main:TWN JPN
3|level/class-main:TWN TWN
8|level/class-main:TWN member
7|level/class-main:USA CHN
42|level/class-main:USA JPN
4|level/class-main:USA NATO
-9|level/class-main:USA TWN
6|level/class-main:USA USA
-3|level/class-main:USA land
-11|level/class-main:USA member
11|level/class-main:foe JPN
3|level/class-main:foe foe
3|level/class-main:land ALLIES
-3|level/class-main:land JPN
-12|level/class-main:land NATO
9|level/class-main:land TWN
6|level/class-main:land land
-4|level/class-main:member JPN
6|level/class-main:member NATO
9|level/class-main:member member
-32|level/class-named:ALLIES JPN nobody-named
-27|level/class-named:ALLIES JPN others-named
-16|level/class-named:ALLIES KOR nobody-named
-4|level/class-named:ALLIES NATO others-named
-3|level/class-named:ALLIES TWN nobody-named
-3|level/class-named:ALLIES TWN others-named
27|level/class-named:ALLIES member others-named
-5|level/class-named:CHN CHN others-named
23|level/class-named:CHN JPN nobody-named
15|level/class-named:CHN JPN others-named
-12|level/class-named:JPN JPN nobody-named
-20|level/class-named:JPN JPN others-named
24|level/class-named:JPN KOR nobody-named
3|level/class-named:JPN KOR others-named
7|level/class-named:JPN NATO nobody-named
7|level/class-named:JPN land others-named
-4|level/class-named:JPN member nobody-named
-19|level/class-named:KOR KOR nobody-named
13|level/class-named:KOR KOR others-named
4|level/class-named:KOR TWN others-named
-3|level/class-named:NATO ALLIES others-named
-29|level/class-named:NATO JPN nobody-named
14|level/class-named:NATO JPN others-named
-9|level/class-named:NATO NATO nobody-named
8|level/class-named:NATO NATO others-named
-3|level/class-named:NATO USA nobody-named
-7|level/class-named:NATO land others-named
-7|level/class-named:NATO member nobody-named
-17|level/class-named:NATO member others-named
23|level/class-named:TWN JPN nobody-named
-5|level/class-named:TWN JPN others-named
10|level/class-named:TWN TWN nobody-named
-7|level/class-named:TWN TWN others-named
8|level/class-named:TWN member others-named
7|level/class-named:USA CHN others-named
32|level/class-named:USA JPN nobody-named
11|level/class-named:USA JPN others-named
14|level/class-named:USA KOR nobody-named
-16|level/class-named:USA KOR others-named
6|level/class-named:USA NATO others-named
-8|level/class-named:USA TWN others-named
5|level/class-named:USA USA nobody-named
-10|level/class-named:USA member others-named
-4|level/class-named:foe JPN nobody-named
16|level/class-named:foe JPN others-named
3|level/class-named:foe foe others-named
3|level/class-named:land ALLIES others-named
-12|level/class-named:land NATO others-named
-3|level/class-named:land TWN nobody-named
13|level/class-named:land TWN others-named
9|level/class-named:land land nobody-named
-3|level/class-named:land land others-named
-3|level/class-named:member JPN others-named
6|level/class-named:member NATO others-named
15|level/class-named:member member nobody-named
-7|level/class-named:member member others-named
-24|level/class-shape:ALLIES fine
-4|level/class-shape:ALLIES half
-19|level/class-shape:ALLIES tenth
-22|level/class-shape:ALLIES whole
8|level/class-shape:CHN half
25|level/class-shape:CHN tenth
33|level/class-shape:JPN fine
-30|level/class-shape:JPN half
4|level/class-shape:JPN tenth
-6|level/class-shape:JPN whole
12|level/class-shape:KOR fine
-5|level/class-shape:KOR half
8|level/class-shape:KOR tenth
-6|level/class-shape:KOR whole
-39|level/class-shape:NATO fine
-4|level/class-shape:NATO half
-27|level/class-shape:NATO tenth
5|level/class-shape:NATO whole
29|level/class-shape:TWN fine
29|level/class-shape:TWN half
-8|level/class-shape:TWN tenth
-21|level/class-shape:TWN whole
-6|level/class-shape:USA fine
3|level/class-shape:USA half
9|level/class-shape:USA tenth
31|level/class-shape:USA whole
13|level/class-shape:foe whole
-4|level/class-shape:land fine
4|level/class-shape:land tenth
3|level/class-shape:land whole
4|level/class-shape:member half
6|level/class-shape:member tenth
3|level/class-shape:member whole
-4|level/class-value:ALLIES 1
-4|level/class-value:ALLIES 1.6
-7|level/class-value:ALLIES 1.8
-6|level/class-value:ALLIES 1.9
-10|level/class-value:ALLIES 2
-10|level/class-value:ALLIES 2.02
26|level/class-value:ALLIES 2.3
-3|level/class-value:ALLIES 2.32
-12|level/class-value:ALLIES 2.9
-4|level/class-value:ALLIES 3
-12|level/class-value:NATO 1
-19|level/class-value:NATO 1.24
-7|level/class-value:NATO 1.28
-13|level/class-value:NATO 1.37
-3|level/class-value:NATO 1.6
-7|level/class-value:NATO 1.8
-4|level/class-value:NATO 1.9
26|level/class-value:NATO 2
31|level/class-value:NATO 2.02
-3|level/class-value:NATO 2.3
-10|level/class-value:NATO 2.4
14|level/class-value:NATO 2.7
-4|level/class-value:NATO 2.8
-5|level/class-value:NATO 2.84
-4|level/class-value:NATO 3
-13|level/class-value:NATO 3.32
-5|level/class-value:NATO 3.38
-3|level/class-value:NATO 5
-4|level/class-value:USA 0.9
-9|level/class-value:USA 1
-6|level/class-value:USA 1.004
-14|level/class-value:USA 1.3
-3|level/class-value:USA 1.4
-5|level/class-value:USA 1.6
-11|level/class-value:USA 1.7
-18|level/class-value:USA 1.8
-12|level/class-value:USA 1.9
-51|level/class-value:USA 2
-9|level/class-value:USA 2.3
-5|level/class-value:USA 2.32
-20|level/class-value:USA 2.6
23|level/class-value:USA 2.9
26|level/class-value:USA 3
33|level/class-value:USA 3.2
9|level/class-value:USA 3.38
49|level/class-value:USA 3.4
5|level/class-value:USA 3.5
4|level/class-value:USA 4
30|level/class-value:USA 5
32|level/class-value:USA 6
-68|level/class:ALLIES
31|level/class:CHN
9|level/class:KOR
-65|level/class:NATO
29|level/class:TWN
37|level/class:USA
11|level/class:foe
3|level/class:land
12|level/class:member
-13|level/last-kind:cap False
12|level/last-kind:cap True
-13|level/last-kind:demand False
6|level/last-kind:demand True
4|level/last-kind:denial False
-4|level/last-kind:denial True
-15|level/last-kind:level False
-26|level/last-kind:level True
58|level/last-kind:pledge False
-3|level/last-kind:proposal False
9|level/last:before nobody-named
10|level/last:before others-named
12|level/last:here nobody-named
-22|level/last:here others-named
7|level/main:nobody-named
-26|level/main:others-named
16|level/named:2
15|level/right-before:
9|level/right-before:が
5|level/right-before:の
3|level/right-before:の国防費は
16|level/right-before:は
5|level/right-before:为
9|level/right-before:则在
-11|level/right-before:基準で
5|level/right-before:的
3|level/right-before:超过
50|level/ruled
3|level/ruled:as_before_in_sentence
13|level/ruled:as_in_the_sentence_before
4|level/ruled:its_money
-31|level/ruled:main_spender
-8|level/ruled:named_after_patient
-5|level/ruled:named_before
15|level/ruled:named_in_clause
18|level/ruled:named_right_before
18|level/ruled:owner
5|level/ruled:subject_before
13|level/ruled:the_same_country
-22|level/same-figure-of-another
22|level/same-figure-of-it
47|level/subject:nobody-named
6|level/subject:others-named
57|level/title
19|level/told-of:0
-24|level/told-of:1
10|level/told-of:2
-5|level/told-of:3
15|level/unnamed
-31|level/unnamed-beside-others
-7|other/asks
-5|other/before-commas:0 0
6|other/before-commas:1 0
-4|other/before-far:18 0
3|other/before-far:4 0
-10|other/before-follows-rank:把 0 0
4|other/before-follows-rank:若 0 0
3|other/before-follows:内
3|other/before-follows:内部
-10|other/before-follows:把
4|other/before-follows:若
3|other/before-leads:
5|other/before-leads:,
-8|other/before-leads:,若
-7|other/before-leads:若
3|other/before-leads:道,
-3|other/before-opens:False named
3|other/before-opens:True named
-3|other/before-rank:0 0 named
-15|other/class-main:ALLIES JPN
-4|other/class-main:ALLIES KOR
21|other/class-main:JPN JPN
-4|other/class-main:KOR JPN
5|other/class-main:KOR KOR
-10|other/class-main:NATO JPN
-16|other/class-main:NATO member
16|other/class-main:TWN JPN
-3|other/class-main:USA JPN
3|other/class-main:land land
6|other/class-main:member member
-13|other/class-named:ALLIES JPN nobody-named
-4|other/class-named:ALLIES KOR nobody-named
13|other/class-named:JPN JPN nobody-named
8|other/class-named:JPN JPN others-named
-3|other/class-named:KOR JPN others-named
-9|other/class-named:NATO JPN nobody-named
-5|other/class-named:NATO member nobody-named
-11|other/class-named:NATO member others-named
6|other/class-named:member member nobody-named
-12|other/class-shape:ALLIES half
-13|other/class-shape:ALLIES whole
13|other/class-shape:EU half
26|other/class-shape:JPN half
-4|other/class-shape:KOR half
4|other/class-shape:KOR whole
-17|other/class-shape:NATO half
-12|other/class-shape:NATO whole
18|other/class-shape:TWN whole
3|other/class-shape:land half
-4|other/class-shape:member half
6|other/class-shape:member whole
-4|other/class-value:ALLIES 1
-11|other/class-value:ALLIES 3.5
-7|other/class-value:ALLIES 5
13|other/class-value:EU 1.5
-6|other/class-value:NATO 1
-8|other/class-value:NATO 1.5
-9|other/class-value:NATO 3.5
-5|other/class-value:NATO 5
-25|other/class:ALLIES
13|other/class:EU
27|other/class:JPN
-30|other/class:NATO
18|other/class:TWN
-4|other/class:USA
13|other/last-kind:level False
-4|other/last-kind:pledge False
-14|other/last-kind:pledge True
5|other/last-kind:proposal False
10|other/last:before nobody-named
5|other/last:before others-named
-12|other/last:here nobody-named
25|other/main:nobody-named
10|other/main:others-named
-16|other/ruled
-14|other/ruled:as_before_in_sentence
4|other/ruled:main_spender
-6|other/ruled:named_in_clause
16|other/same-figure-of-another
-16|other/same-figure-of-it
20|other/title
-16|other/told-of:0
13|other/told-of:1
8|other/told-of:2
-4|other/told-of:3
31|pledge/after-far:1 False
-4|pledge/after-far:1 True
16|pledge/after-far:18 False
-25|pledge/after-far:18 True
-3|pledge/after-far:36 False
12|pledge/after-far:36 True
-9|pledge/after-far:4 True
12|pledge/after-far:9 False
4|pledge/after-far:9 True
-7|pledge/after-far:far True
6|pledge/after-follows:が
-10|pledge/after-follows:がそ True
27|pledge/after-follows:だ
13|pledge/after-follows:で
13|pledge/after-follows:でも False
-4|pledge/after-follows:と
-14|pledge/after-follows:に
3|pledge/after-follows:に5 False
-19|pledge/after-follows:には False
-10|pledge/after-follows:には True
17|pledge/after-follows:に同 True
31|pledge/after-follows:の
27|pledge/after-follows:の目 False
3|pledge/after-follows:の計 False
-4|pledge/after-follows:の防 True
4|pledge/after-follows:は
3|pledge/after-follows:は、 False
15|pledge/after-follows:は今 True
8|pledge/after-follows:は年 True
-17|pledge/after-follows:も
-10|pledge/after-follows:太
-10|pledge/after-follows:太平 True
-12|pledge/after-follows:应
-12|pledge/after-follows:应以 True
20|pledge/after-follows:政
-7|pledge/after-follows:有
18|pledge/after-follows:的
-4|pledge/after-follows:目
-4|pledge/after-follows:目标 False
-4|pledge/after-follows:要
3|pledge/after-follows:说
3|pledge/after-follows:达
3|pledge/after-follows:达到 True
-3|pledge/after-leads:%_
28|pledge/after-leads:%は
22|pledge/after-leads:%是
-3|pledge/after-leads:、「
3|pledge/after-leads:」_
-22|pledge/after-leads:い、
21|pledge/after-leads:いう
18|pledge/after-leads:け、
3|pledge/after-leads:げる
21|pledge/after-leads:した
10|pledge/after-leads:すと
-5|pledge/after-leads:する
-9|pledge/after-leads:て、
-26|pledge/after-leads:て「
-3|pledge/after-leads:で、
8|pledge/after-leads:は、
-9|pledge/after-leads:へ_
6|pledge/after-leads:まる
-9|pledge/after-leads:り、
-4|pledge/after-leads:る。
16|pledge/after-leads:を、
-7|pledge/after-leads:唯独
17|pledge/after-leads:盟・
3|pledge/after-leads:要求
23|pledge/after:agent False
-11|pledge/after:agent True
51|pledge/after:named False
-25|pledge/after:named True
-19|pledge/after:patient False
8|pledge/after:patient True
35|pledge/asks
44|pledge/before-commas:0 0
9|pledge/before-commas:0 1
-6|pledge/before-commas:1 0
-32|pledge/before-commas:1 1
-19|pledge/before-commas:1 2
7|pledge/before-commas:2 0
4|pledge/before-commas:2 1
3|pledge/before-commas:3 1
-11|pledge/before-commas:3 2
11|pledge/before-far:1 0
3|pledge/before-far:18 2
23|pledge/before-far:36 0
-14|pledge/before-far:36 1
-33|pledge/before-far:36 2
36|pledge/before-far:4 0
-12|pledge/before-far:9 0
8|pledge/before-far:9 1
-11|pledge/before-far:far 0
-9|pledge/before-far:far 1
14|pledge/before-follows-rank:) 0 0
3|pledge/before-follows-rank:, 0 0
-7|pledge/before-follows-rank:, 1 0
10|pledge/before-follows-rank:2 0 0
-9|pledge/before-follows-rank:2 1 1
-21|pledge/before-follows-rank:5 0 0
-3|pledge/before-follows-rank:_ 0 0
10|pledge/before-follows-rank:、 0 0
6|pledge/before-follows-rank:、 1 0
7|pledge/before-follows-rank:、 2 0
13|pledge/before-follows-rank:が 0 0
9|pledge/before-follows-rank:が 0 1
-12|pledge/before-follows-rank:で 0 0
-4|pledge/before-follows-rank:で 1 0
-4|pledge/before-follows-rank:と 0 0
7|pledge/before-follows-rank:と 1 0
-12|pledge/before-follows-rank:に 0 0
-6|pledge/before-follows-rank:に 1 1
17|pledge/before-follows-rank:の 0 0
-3|pledge/before-follows-rank:の 0 1
-10|pledge/before-follows-rank:の 1 0
-3|pledge/before-follows-rank:の 1 1
30|pledge/before-follows-rank:は 0 0
7|pledge/before-follows-rank:は 0 1
-18|pledge/before-follows-rank:は 1 0
-13|pledge/before-follows-rank:は 1 1
3|pledge/before-follows-rank:も 0 0
4|pledge/before-follows-rank:を 0 0
-3|pledge/before-follows-rank:・ 0 0
13|pledge/before-follows-rank:与 1 0
-7|pledge/before-follows-rank:之 1 0
3|pledge/before-follows-rank:今 1 0
-4|pledge/before-follows-rank:侵 0 0
-3|pledge/before-follows-rank:共 0 0
3|pledge/before-follows-rank:内 0 1
-3|pledge/before-follows-rank:军 1 1
-5|pledge/before-follows-rank:则 0 0
6|pledge/before-follows-rank:到 0 0
6|pledge/before-follows-rank:去 0 1
-8|pledge/before-follows-rank:发 0 0
6|pledge/before-follows-rank:和 1 0
5|pledge/before-follows-rank:国 0 0
-17|pledge/before-follows-rank:国 1 0
3|pledge/before-follows-rank:国 1 1
-12|pledge/before-follows-rank:在 1 1
4|pledge/before-follows-rank:大 0 0
-4|pledge/before-follows-rank:大 1 0
-5|pledge/before-follows-rank:安 1 0
4|pledge/before-follows-rank:宣 0 0
3|pledge/before-follows-rank:将 0 0
14|pledge/before-follows-rank:已 0 0
7|pledge/before-follows-rank:已 1 0
-3|pledge/before-follows-rank:已 1 1
4|pledge/before-follows-rank:总 0 0
-11|pledge/before-follows-rank:总 1 0
-5|pledge/before-follows-rank:成 0 0
-4|pledge/before-follows-rank:承 0 0
3|pledge/before-follows-rank:把 0 0
15|pledge/before-follows-rank:政 1 0
-15|pledge/before-follows-rank:新 0 0
3|pledge/before-follows-rank:是 0 0
-7|pledge/before-follows-rank:标 0 0
-5|pledge/before-follows-rank:标 0 1
-3|pledge/before-follows-rank:氏 0 0
5|pledge/before-follows-rank:海 1 0
8|pledge/before-follows-rank:的 0 0
7|pledge/before-follows-rank:的 0 1
10|pledge/before-follows-rank:目 0 0
3|pledge/before-follows-rank:表 0 0
-5|pledge/before-follows-rank:说 1 0
3|pledge/before-follows-rank:达 0 0
-3|pledge/before-follows-rank:首 0 0
-5|pledge/before-follows-rank:首 1 0
16|pledge/before-follows:)
12|pledge/before-follows:)が
9|pledge/before-follows:)が国防
-5|pledge/before-follows:,
7|pledge/before-follows:,称5%
6|pledge/before-follows:2%
-7|pledge/before-follows:2%的标
5|pledge/before-follows:2%的目
3|pledge/before-follows:2%的门
-8|pledge/before-follows:20
-21|pledge/before-follows:5
-21|pledge/before-follows:5%
10|pledge/before-follows:6
10|pledge/before-follows:6月
-3|pledge/before-follows:_
-3|pledge/before-follows:_国
23|pledge/before-follows:、
9|pledge/before-follows:、N
9|pledge/before-follows:、NAT
7|pledge/before-follows:、ス
7|pledge/before-follows:、スウェ
9|pledge/before-follows:、国
9|pledge/before-follows:、国防費
5|pledge/before-follows:が2
11|pledge/before-follows:がG
11|pledge/before-follows:がGDP
-6|pledge/before-follows:がハ
-6|pledge/before-follows:がハーグ
-28|pledge/before-follows:が合
-28|pledge/before-follows:が合意し
8|pledge/before-follows:が国
8|pledge/before-follows:が国防費
-16|pledge/before-follows:で
7|pledge/before-follows:でさ
-21|pledge/before-follows:では
-4|pledge/before-follows:で開
-4|pledge/before-follows:で開かれ
3|pledge/before-follows:と
7|pledge/before-follows:とエ
7|pledge/before-follows:とエスト
-17|pledge/before-follows:に
-10|pledge/before-follows:に国
-10|pledge/before-follows:に国防費
8|pledge/before-follows:に求
8|pledge/before-follows:に求める
3|pledge/before-follows:の2
7|pledge/before-follows:の2%目
-5|pledge/before-follows:の3
7|pledge/before-follows:の5
5|pledge/before-follows:の5%合
11|pledge/before-follows:の「
-5|pledge/before-follows:のハ
-5|pledge/before-follows:のハーグ
-7|pledge/before-follows:の国
-4|pledge/before-follows:の安
21|pledge/before-follows:の目
21|pledge/before-follows:の目標で
-7|pledge/before-follows:の軍
-5|pledge/before-follows:の防
-5|pledge/before-follows:の防衛費
8|pledge/before-follows:の首
8|pledge/before-follows:の首脳会
7|pledge/before-follows:は
6|pledge/before-follows:は2
4|pledge/before-follows:は2%超
-6|pledge/before-follows:は24年
3|pledge/before-follows:は27年
3|pledge/before-follows:は29年
-6|pledge/before-follows:は、
8|pledge/before-follows:は今
5|pledge/before-follows:は今年度
9|pledge/before-follows:は来
6|pledge/before-follows:は来年か
3|pledge/before-follows:も
3|pledge/before-follows:を
-3|pledge/before-follows:・
8|pledge/before-follows:与
8|pledge/before-follows:与丹
8|pledge/before-follows:与丹麦亦
-4|pledge/before-follows:为
-3|pledge/before-follows:为3
-3|pledge/before-follows:主
-3|pledge/before-follows:主席
-8|pledge/before-follows:之
-8|pledge/before-follows:之声
-8|pledge/before-follows:之声中文
-5|pledge/before-follows:事
-5|pledge/before-follows:事務
-5|pledge/before-follows:事務総長
-5|pledge/before-follows:亦
-5|pledge/before-follows:亦分
-5|pledge/before-follows:亦分别计
4|pledge/before-follows:今天
-3|pledge/before-follows:今年
5|pledge/before-follows:今年将拿
-3|pledge/before-follows:会谈
-4|pledge/before-follows:侵
-3|pledge/before-follows:侵略
-3|pledge/before-follows:侵略を受
-3|pledge/before-follows:共同
3|pledge/before-follows:内
3|pledge/before-follows:内阁
-4|pledge/before-follows:则
-10|pledge/before-follows:则说
6|pledge/before-follows:到
5|pledge/before-follows:去
5|pledge/before-follows:去年
-8|pledge/before-follows:发
-8|pledge/before-follows:发言
6|pledge/before-follows:和
6|pledge/before-follows:和爱
6|pledge/before-follows:和爱沙尼
-7|pledge/before-follows:国
-6|pledge/before-follows:国防
4|pledge/before-follows:国防相は
5|pledge/before-follows:国防費、
-15|pledge/before-follows:国防部長
-14|pledge/before-follows:在
-12|pledge/before-follows:在飞
-12|pledge/before-follows:在飞机上
4|pledge/before-follows:外相
-3|pledge/before-follows:外长
6|pledge/before-follows:夹
6|pledge/before-follows:夹在
6|pledge/before-follows:夹在韩国
-5|pledge/before-follows:安
-5|pledge/before-follows:安全
-5|pledge/before-follows:安全保障
4|pledge/before-follows:宣
4|pledge/before-follows:宣布
7|pledge/before-follows:将
4|pledge/before-follows:将按
16|pledge/before-follows:已
5|pledge/before-follows:已向
11|pledge/before-follows:已经
-5|pledge/before-follows:总
-13|pledge/before-follows:总理
7|pledge/before-follows:总统
-5|pledge/before-follows:成
-3|pledge/before-follows:承
-8|pledge/before-follows:承诺
-12|pledge/before-follows:承诺将国
3|pledge/before-follows:把
19|pledge/before-follows:政
19|pledge/before-follows:政府
15|pledge/before-follows:政府宣布
3|pledge/before-follows:政府的计
-15|pledge/before-follows:新
9|pledge/before-follows:是
-3|pledge/before-follows:本
-11|pledge/before-follows:标
-11|pledge/before-follows:标准
-3|pledge/before-follows:标准,明
6|pledge/before-follows:海
6|pledge/before-follows:海牙
11|pledge/before-follows:的
4|pledge/before-follows:的2
3|pledge/before-follows:的2%看
9|pledge/before-follows:的3
9|pledge/before-follows:的3.5
-3|pledge/before-follows:的5%之
9|pledge/before-follows:目
10|pledge/before-follows:目標
-11|pledge/before-follows:社
-4|pledge/before-follows:立
-4|pledge/before-follows:立法
-16|pledge/before-follows:算
-3|pledge/before-follows:経済新聞
3|pledge/before-follows:総
3|pledge/before-follows:総統
3|pledge/before-follows:表
3|pledge/before-follows:表示
11|pledge/before-follows:議
11|pledge/before-follows:議会
11|pledge/before-follows:議会は、
-3|pledge/before-follows:说
-3|pledge/before-follows:说,
3|pledge/before-follows:达成
-5|pledge/before-follows:長
3|pledge/before-follows:首
8|pledge/before-follows:首相
9|pledge/before-follows:首相は9
-8|pledge/before-follows:首相は「
13|pledge/before-follows:首相德韦
-5|pledge/before-follows:首脳
-5|pledge/before-follows:首脳会談
27|pledge/before-leads:
5|pledge/before-leads:\"
4|pledge/before-leads:%,
-3|pledge/before-leads:%、
-3|pledge/before-leads:%和
7|pledge/before-leads:(
13|pledge/before-leads:)
24|pledge/before-leads:,
5|pledge/before-leads:,\"
-3|pledge/before-leads:,依
-9|pledge/before-leads::
8|pledge/before-leads:;
3|pledge/before-leads:=
11|pledge/before-leads:O)
3|pledge/before-leads:O=
-9|pledge/before-leads:Oが
3|pledge/before-leads:_
-38|pledge/before-leads:、
9|pledge/before-leads:、「
3|pledge/before-leads:》从
18|pledge/before-leads:「
-7|pledge/before-leads:が
-8|pledge/before-leads:し、
-6|pledge/before-leads:した
4|pledge/before-leads:じ、
-6|pledge/before-leads:する
-6|pledge/before-leads:た
3|pledge/before-leads:て
14|pledge/before-leads:で、
-5|pledge/before-leads:と
-19|pledge/before-leads:と、
13|pledge/before-leads:の
-7|pledge/before-leads:は
8|pledge/before-leads:は、
10|pledge/before-leads:を
-3|pledge/before-leads:アの
8|pledge/before-leads:ダの
5|pledge/before-leads:ツの
-4|pledge/before-leads:ドの
-4|pledge/before-leads:ン、
4|pledge/before-leads:ンの
3|pledge/before-leads:・
6|pledge/before-leads:下,
-5|pledge/before-leads:与
10|pledge/before-leads:个
8|pledge/before-leads:书长
3|pledge/before-leads:从
3|pledge/before-leads:以
-22|pledge/before-leads:依
-3|pledge/before-leads:入
4|pledge/before-leads:出,
-10|pledge/before-leads:到
-8|pledge/before-leads:和
-10|pledge/before-leads:国
-7|pledge/before-leads:在
-3|pledge/before-leads:夹在
-5|pledge/before-leads:威与
-10|pledge/before-leads:官、
-12|pledge/before-leads:室长
17|pledge/before-leads:总理
5|pledge/before-leads:总统
-3|pledge/before-leads:按
-9|pledge/before-leads:方、
-14|pledge/before-leads:日、
16|pledge/before-leads:構(
3|pledge/before-leads:構の
-3|pledge/before-leads:湾の
5|pledge/before-leads:照
17|pledge/before-leads:理
-4|pledge/before-leads:的
3|pledge/before-leads:相
-3|pledge/before-leads:相は
-17|pledge/before-leads:看齐
12|pledge/before-leads:示,
-9|pledge/before-leads:社)
-5|pledge/before-leads:算依
5|pledge/before-leads:统
10|pledge/before-leads:网)
-7|pledge/before-leads:言,
-3|pledge/before-leads:说,
-3|pledge/before-leads:費、
12|pledge/before-leads:超越
12|pledge/before-leads:越
-12|pledge/before-leads:达到
9|pledge/before-leads:连
6|pledge/before-leads:部长
5|pledge/before-leads:问,
-12|pledge/before-leads:韓
6|pledge/before-leads:首相
-17|pledge/before-leads:齐
25|pledge/before-opens:False agent
-10|pledge/before-opens:False named
-22|pledge/before-opens:False patient
-8|pledge/before-opens:True agent
16|pledge/before-opens:True named
39|pledge/before-rank:0 0 agent
33|pledge/before-rank:0 0 named
-14|pledge/before-rank:0 0 patient
18|pledge/before-rank:0 1 agent
17|pledge/before-rank:0 1 named
-22|pledge/before-rank:0 2 agent
-3|pledge/before-rank:1 0 agent
-13|pledge/before-rank:1 0 named
-14|pledge/before-rank:1 1 agent
-29|pledge/before-rank:1 1 named
-8|pledge/before-rank:1 1 patient
5|pledge/before-rank:2 0 agent
17|pledge/before:agent
6|pledge/before:named
-21|pledge/before:patient
-33|pledge/class-main:ALLIES ALLIES
-13|pledge/class-main:ALLIES JPN
20|pledge/class-main:ALLIES KOR
-3|pledge/class-main:ALLIES TWN
-18|pledge/class-main:ALLIES land
-21|pledge/class-main:ALLIES member
-20|pledge/class-main:CHN JPN
4|pledge/class-main:EU JPN
-17|pledge/class-main:JPN JPN
6|pledge/class-main:JPN KOR
3|pledge/class-main:JPN TWN
5|pledge/class-main:JPN land
9|pledge/class-main:JPN member
12|pledge/class-main:KOR KOR
23|pledge/class-main:NATO ALLIES
55|pledge/class-main:NATO JPN
-27|pledge/class-main:NATO KOR
26|pledge/class-main:NATO NATO
-30|pledge/class-main:NATO TWN
3|pledge/class-main:NATO land
21|pledge/class-main:NATO member
6|pledge/class-main:TWN JPN
35|pledge/class-main:TWN TWN
-11|pledge/class-main:TWN land
-4|pledge/class-main:USA ALLIES
-20|pledge/class-main:USA JPN
-16|pledge/class-main:USA KOR
-16|pledge/class-main:USA NATO
-7|pledge/class-main:USA TWN
-5|pledge/class-main:USA member
-12|pledge/class-main:foe JPN
-11|pledge/class-main:foe foe
18|pledge/class-main:land land
10|pledge/class-main:member ALLIES
17|pledge/class-main:member JPN
3|pledge/class-main:member KOR
10|pledge/class-main:member NATO
-4|pledge/class-main:member member
-3|pledge/class-named:ALLIES ALLIES nobody-named
-29|pledge/class-named:ALLIES ALLIES others-named
-19|pledge/class-named:ALLIES JPN nobody-named
6|pledge/class-named:ALLIES JPN others-named
24|pledge/class-named:ALLIES KOR nobody-named
-4|pledge/class-named:ALLIES KOR others-named
-17|pledge/class-named:ALLIES land others-named
-3|pledge/class-named:ALLIES member nobody-named
-18|pledge/class-named:ALLIES member others-named
-7|pledge/class-named:CHN JPN nobody-named
-12|pledge/class-named:CHN JPN others-named
4|pledge/class-named:EU JPN others-named
20|pledge/class-named:JPN JPN nobody-named
-37|pledge/class-named:JPN JPN others-named
7|pledge/class-named:JPN KOR others-named
5|pledge/class-named:JPN TWN others-named
6|pledge/class-named:JPN land others-named
19|pledge/class-named:JPN member nobody-named
-10|pledge/class-named:JPN member others-named
-5|pledge/class-named:KOR JPN nobody-named
6|pledge/class-named:KOR JPN others-named
5|pledge/class-named:KOR KOR nobody-named
7|pledge/class-named:KOR KOR others-named
22|pledge/class-named:NATO ALLIES others-named
17|pledge/class-named:NATO JPN nobody-named
38|pledge/class-named:NATO JPN others-named
-29|pledge/class-named:NATO KOR nobody-named
25|pledge/class-named:NATO NATO others-named
-25|pledge/class-named:NATO TWN nobody-named
-6|pledge/class-named:NATO TWN others-named
-4|pledge/class-named:NATO land nobody-named
7|pledge/class-named:NATO land others-named
27|pledge/class-named:NATO member nobody-named
-7|pledge/class-named:NATO member others-named
9|pledge/class-named:TWN JPN nobody-named
-3|pledge/class-named:TWN JPN others-named
28|pledge/class-named:TWN TWN nobody-named
7|pledge/class-named:TWN TWN others-named
-11|pledge/class-named:TWN land others-named
-3|pledge/class-named:USA ALLIES others-named
-3|pledge/class-named:USA JPN nobody-named
-18|pledge/class-named:USA JPN others-named
-15|pledge/class-named:USA KOR others-named
-16|pledge/class-named:USA NATO others-named
-7|pledge/class-named:USA TWN others-named
-4|pledge/class-named:USA member others-named
-12|pledge/class-named:foe JPN others-named
-11|pledge/class-named:foe foe others-named
5|pledge/class-named:land land nobody-named
13|pledge/class-named:land land others-named
10|pledge/class-named:member ALLIES others-named
-9|pledge/class-named:member JPN nobody-named
26|pledge/class-named:member JPN others-named
3|pledge/class-named:member KOR others-named
10|pledge/class-named:member NATO others-named
-43|pledge/class-named:member member nobody-named
39|pledge/class-named:member member others-named
-30|pledge/class-shape:ALLIES half
-38|pledge/class-shape:ALLIES whole
-7|pledge/class-shape:CHN half
-13|pledge/class-shape:CHN whole
-6|pledge/class-shape:EU whole
-35|pledge/class-shape:JPN half
-4|pledge/class-shape:JPN tenth
48|pledge/class-shape:JPN whole
42|pledge/class-shape:KOR half
-4|pledge/class-shape:KOR tenth
-25|pledge/class-shape:KOR whole
29|pledge/class-shape:NATO half
-17|pledge/class-shape:NATO tenth
61|pledge/class-shape:NATO whole
-3|pledge/class-shape:TWN half
-10|pledge/class-shape:TWN tenth
45|pledge/class-shape:TWN whole
-16|pledge/class-shape:USA half
-50|pledge/class-shape:USA whole
-27|pledge/class-shape:foe whole
-16|pledge/class-shape:land half
22|pledge/class-shape:land tenth
5|pledge/class-shape:land whole
32|pledge/class-shape:member half
16|pledge/class-shape:member tenth
3|pledge/class-shape:member whole
-4|pledge/class-value:ALLIES 1.5
-24|pledge/class-value:ALLIES 2
-25|pledge/class-value:ALLIES 3.5
-13|pledge/class-value:ALLIES 5
-6|pledge/class-value:EU 2
22|pledge/class-value:NATO 1.5
-43|pledge/class-value:NATO 2
-11|pledge/class-value:NATO 2.1
-19|pledge/class-value:NATO 2.5
-3|pledge/class-value:NATO 2.6
-20|pledge/class-value:NATO 3
26|pledge/class-value:NATO 3.5
124|pledge/class-value:NATO 5
-32|pledge/class-value:USA 2
-16|pledge/class-value:USA 3.5
-18|pledge/class-value:USA 5
-70|pledge/class:ALLIES
-20|pledge/class:CHN
-3|pledge/class:EU
9|pledge/class:JPN
13|pledge/class:KOR
71|pledge/class:NATO
33|pledge/class:TWN
-69|pledge/class:USA
-26|pledge/class:foe
12|pledge/class:land
51|pledge/class:member
23|pledge/last-kind:benchmark False
-14|pledge/last-kind:cap False
-10|pledge/last-kind:cap True
13|pledge/last-kind:demand False
6|pledge/last-kind:denial False
7|pledge/last-kind:denial True
-29|pledge/last-kind:level False
-7|pledge/last-kind:level True
9|pledge/last-kind:other False
23|pledge/last-kind:pledge True
-25|pledge/last-kind:proposal False
-3|pledge/last-kind:proposal True
12|pledge/last:before nobody-named
-26|pledge/last:before others-named
21|pledge/last:here nobody-named
-10|pledge/last:here others-named
14|pledge/main:nobody-named
25|pledge/named:1
15|pledge/named:2
40|pledge/named:3
-14|pledge/right-before:
7|pledge/right-before:,称
8|pledge/right-before:、国防費
3|pledge/right-before:が
10|pledge/right-before:がGDP比
4|pledge/right-before:が国防費を
16|pledge/right-before:の
11|pledge/right-before:の「
5|pledge/right-before:は
6|pledge/right-before:は来年から
8|pledge/right-before:的
10|pledge/right-before:目標の
18|pledge/ruled
18|pledge/ruled:as_before_in_sentence
-8|pledge/ruled:as_in_the_sentence_before
10|pledge/ruled:clause_before_it
-17|pledge/ruled:main_spender
-21|pledge/ruled:named_after_patient
15|pledge/ruled:named_before
-7|pledge/ruled:named_in_clause
7|pledge/ruled:named_in_clause_patient
6|pledge/ruled:owner
4|pledge/ruled:subject_before
3|pledge/ruled:the_same_country
-23|pledge/same-figure-of-another
23|pledge/same-figure-of-it
20|pledge/subject:nobody-named
-12|pledge/subject:others-named
12|pledge/title
-7|pledge/told-of:0
8|pledge/told-of:1
5|pledge/told-of:2
-6|pledge/told-of:3
-44|pledge/unnamed
-36|pledge/unnamed-beside-others
12|proposal/after-far:18 True
-14|proposal/after-far:9 False
-7|proposal/after-far:9 True
-3|proposal/after-follows:の
-14|proposal/after-follows:は
-8|proposal/after-follows:も
18|proposal/after-follows:氏
18|proposal/after-leads:ける
-6|proposal/after-leads:に、
-15|proposal/after:agent False
-8|proposal/after:agent True
13|proposal/after:named True
28|proposal/asks
-5|proposal/before-commas:0 0
21|proposal/before-commas:1 0
3|proposal/before-commas:2 0
5|proposal/before-commas:2 1
22|proposal/before-far:1 0
-29|proposal/before-far:18 0
-5|proposal/before-far:18 1
11|proposal/before-far:36 0
-7|proposal/before-far:36 1
17|proposal/before-far:4 0
-5|proposal/before-far:9 0
7|proposal/before-far:9 1
3|proposal/before-far:far 0
10|proposal/before-far:far 1
-7|proposal/before-far:far 2
-7|proposal/before-follows-rank:) 0 0
8|proposal/before-follows-rank:, 0 0
-9|proposal/before-follows-rank:か 0 0
12|proposal/before-follows-rank:が 0 0
15|proposal/before-follows-rank:で 0 0
9|proposal/before-follows-rank:と 1 0
-6|proposal/before-follows-rank:に 0 0
3|proposal/before-follows-rank:の 0 0
-6|proposal/before-follows-rank:の 0 1
-13|proposal/before-follows-rank:は 1 1
4|proposal/before-follows-rank:も 0 0
3|proposal/before-follows-rank:与 0 0
-6|proposal/before-follows-rank:主 0 0
10|proposal/before-follows-rank:军 0 0
3|proposal/before-follows-rank:分 0 0
-13|proposal/before-follows-rank:则 0 0
-8|proposal/before-follows-rank:国 0 0
4|proposal/before-follows-rank:总 0 0
16|proposal/before-follows-rank:的 0 0
-10|proposal/before-follows-rank:议 1 0
-18|proposal/before-follows-rank:长 0 0
6|proposal/before-follows-rank:首 0 0
-7|proposal/before-follows:)
8|proposal/before-follows:,
3|proposal/before-follows::
9|proposal/before-follows:が
6|proposal/before-follows:が3
6|proposal/before-follows:が3・5
15|proposal/before-follows:で
5|proposal/before-follows:では
7|proposal/before-follows:と
9|proposal/before-follows:とフ
9|proposal/before-follows:とフラン
-5|proposal/before-follows:の
3|proposal/before-follows:の5
3|proposal/before-follows:の5%を
-3|proposal/before-follows:の国
-3|proposal/before-follows:の国防費
3|proposal/before-follows:の安
3|proposal/before-follows:の安倍晋
8|proposal/before-follows:の防
8|proposal/before-follows:の防衛費
-10|proposal/before-follows:は
-10|proposal/before-follows:は1
-5|proposal/before-follows:は2
-8|proposal/before-follows:は203
7|proposal/before-follows:は3.5
-6|proposal/before-follows:は3・5
9|proposal/before-follows:は5
-3|proposal/before-follows:も
-5|proposal/before-follows:も3
3|proposal/before-follows:与
-7|proposal/before-follows:並
-7|proposal/before-follows:並み
-6|proposal/before-follows:主
-9|proposal/before-follows:主席
3|proposal/before-follows:事務
3|proposal/before-follows:事務総長
10|proposal/before-follows:军
10|proposal/before-follows:军费
3|proposal/before-follows:分
-13|proposal/before-follows:则
3|proposal/before-follows:即
3|proposal/before-follows:即便
10|proposal/before-follows:各
10|proposal/before-follows:各党
10|proposal/before-follows:各党在大
-13|proposal/before-follows:国
-4|proposal/before-follows:国防
4|proposal/before-follows:在2
4|proposal/before-follows:在203
4|proposal/before-follows:总
4|proposal/before-follows:总统
-6|proposal/before-follows:有
-6|proposal/before-follows:有事
-6|proposal/before-follows:有事に備
14|proposal/before-follows:的
-10|proposal/before-follows:议
-10|proposal/before-follows:议员
-18|proposal/before-follows:长
5|proposal/before-follows:首
5|proposal/before-follows:首相
6|proposal/before-leads:
-4|proposal/before-leads:\"
-9|proposal/before-leads:%,
4|proposal/before-leads:%、
-6|proposal/before-leads:(
4|proposal/before-leads:,
-4|proposal/before-leads:,\"
5|proposal/before-leads:、
-5|proposal/before-leads:。
-18|proposal/before-leads:「
-7|proposal/before-leads:し、
3|proposal/before-leads:で「
3|proposal/before-leads:でも
3|proposal/before-leads:の
-13|proposal/before-leads:は「
-3|proposal/before-leads:ば、
3|proposal/before-leads:も
3|proposal/before-leads:も、
10|proposal/before-leads:下,
3|proposal/before-leads:为,
-4|proposal/before-leads:前
4|proposal/before-leads:在
11|proposal/before-leads:如
8|proposal/before-leads:建议
-13|proposal/before-leads:总统
11|proposal/before-leads:把
-10|proposal/before-leads:有
-7|proposal/before-leads:構(
3|proposal/before-leads:称,
-13|proposal/before-leads:统
8|proposal/before-leads:议
-7|proposal/before-leads:说,
4|proposal/before-opens:False agent
19|proposal/before-opens:False patient
-8|proposal/before-opens:True agent
16|proposal/before-rank:0 0 agent
6|proposal/before-rank:0 0 named
14|proposal/before-rank:0 0 patient
-5|proposal/before-rank:0 1 agent
7|proposal/before-rank:0 1 named
7|proposal/before-rank:0 1 patient
-17|proposal/before-rank:1 0 named
-13|proposal/before-rank:1 1 agent
9|proposal/before-rank:1 1 named
-4|proposal/before-rank:1 2 agent
-5|proposal/before-rank:1 2 named
-4|proposal/before:agent
21|proposal/before:patient
-21|proposal/class-main:ALLIES ALLIES
-5|proposal/class-main:ALLIES KOR
-4|proposal/class-main:ALLIES TWN
-7|proposal/class-main:CHN JPN
-9|proposal/class-main:CHN land
14|proposal/class-main:EU JPN
-5|proposal/class-main:JPN JPN
6|proposal/class-main:JPN KOR
19|proposal/class-main:JPN TWN
-3|proposal/class-main:JPN land
-6|proposal/class-main:KOR JPN
14|proposal/class-main:KOR KOR
4|proposal/class-main:KOR TWN
-25|proposal/class-main:NATO JPN
6|proposal/class-main:NATO NATO
-3|proposal/class-main:NATO TWN
16|proposal/class-main:NATO member
3|proposal/class-main:TWN ALLIES
26|proposal/class-main:TWN JPN
-7|proposal/class-main:TWN KOR
-7|proposal/class-main:TWN TWN
-12|proposal/class-main:TWN land
-24|proposal/class-main:TWN member
8|proposal/class-main:USA ALLIES
24|proposal/class-main:USA JPN
-4|proposal/class-main:USA KOR
3|proposal/class-main:USA NATO
-11|proposal/class-main:USA TWN
-6|proposal/class-main:foe JPN
3|proposal/class-main:land JPN
28|proposal/class-main:land land
-17|proposal/class-main:member JPN
-7|proposal/class-main:member NATO
13|proposal/class-main:member member
-20|proposal/class-named:ALLIES ALLIES nobody-named
-5|proposal/class-named:ALLIES KOR nobody-named
-7|proposal/class-named:CHN JPN others-named
-9|proposal/class-named:CHN land others-named
-22|proposal/class-named:JPN JPN nobody-named
17|proposal/class-named:JPN JPN others-named
6|proposal/class-named:JPN KOR others-named
4|proposal/class-named:JPN TWN others-named
-12|proposal/class-named:KOR JPN nobody-named
6|proposal/class-named:KOR JPN others-named
10|proposal/class-named:KOR KOR nobody-named
4|proposal/class-named:KOR KOR others-named
4|proposal/class-named:KOR TWN others-named
4|proposal/class-named:NATO ALLIES nobody-named
-14|proposal/class-named:NATO JPN nobody-named
-11|proposal/class-named:NATO JPN others-named
6|proposal/class-named:NATO NATO nobody-named
-8|proposal/class-named:NATO member nobody-named
24|proposal/class-named:NATO member others-named
3|proposal/class-named:TWN ALLIES others-named
8|proposal/class-named:TWN JPN others-named
-7|proposal/class-named:TWN KOR others-named
-8|proposal/class-named:TWN TWN nobody-named
9|proposal/class-named:USA ALLIES nobody-named
31|proposal/class-named:USA JPN nobody-named
-7|proposal/class-named:USA JPN others-named
-4|proposal/class-named:USA KOR nobody-named
3|proposal/class-named:USA NATO others-named
-10|proposal/class-named:USA TWN others-named
-4|proposal/class-named:foe JPN others-named
3|proposal/class-named:land JPN others-named
3|proposal/class-named:land TWN others-named
6|proposal/class-named:land land nobody-named
21|proposal/class-named:land land others-named
-9|proposal/class-named:member JPN nobody-named
-9|proposal/class-named:member JPN others-named
-4|proposal/class-named:member NATO nobody-named
16|proposal/class-named:member member nobody-named
-3|proposal/class-named:member member others-named
-23|proposal/class-shape:ALLIES half
-12|proposal/class-shape:ALLIES whole
-22|proposal/class-shape:CHN whole
10|proposal/class-shape:EU whole
19|proposal/class-shape:JPN half
9|proposal/class-shape:JPN tenth
-3|proposal/class-shape:JPN whole
15|proposal/class-shape:KOR half
-7|proposal/class-shape:KOR tenth
4|proposal/class-shape:KOR whole
32|proposal/class-shape:NATO half
-39|proposal/class-shape:NATO whole
-23|proposal/class-shape:TWN half
-11|proposal/class-shape:USA half
39|proposal/class-shape:USA whole
-6|proposal/class-shape:foe half
-3|proposal/class-shape:foe whole
15|proposal/class-shape:land half
17|proposal/class-shape:land whole
-19|proposal/class-shape:member half
9|proposal/class-shape:member whole
-13|proposal/class-value:ALLIES 2
-8|proposal/class-value:ALLIES 2.5
-12|proposal/class-value:ALLIES 3
-13|proposal/class-value:ALLIES 3.5
16|proposal/class-value:ALLIES 5
17|proposal/class-value:EU 3
-3|proposal/class-value:NATO 1
-26|proposal/class-value:NATO 2
31|proposal/class-value:NATO 2.5
-8|proposal/class-value:NATO 3
-5|proposal/class-value:USA 1E+1
-22|proposal/class-value:USA 3
-9|proposal/class-value:USA 3.5
70|proposal/class-value:USA 5
-36|proposal/class:ALLIES
-23|proposal/class:CHN
13|proposal/class:EU
24|proposal/class:JPN
12|proposal/class:KOR
-8|proposal/class:NATO
-21|proposal/class:TWN
28|proposal/class:USA
-9|proposal/class:foe
31|proposal/class:land
-10|proposal/class:member
17|proposal/last-kind:cap False
4|proposal/last-kind:demand False
5|proposal/last-kind:demand True
7|proposal/last-kind:denial False
8|proposal/last-kind:level False
-4|proposal/last-kind:level True
-37|proposal/last-kind:pledge False
18|proposal/last-kind:pledge True
13|proposal/last-kind:proposal False
11|proposal/last-kind:proposal True
3|proposal/last:before nobody-named
9|proposal/last:before others-named
7|proposal/last:here nobody-named
23|proposal/last:here others-named
28|proposal/main:others-named
-14|proposal/named:1
8|proposal/named:2
14|proposal/named:3
9|proposal/right-before:とフランスは
3|proposal/right-before:の
14|proposal/right-before:的
12|proposal/ruled
3|proposal/ruled:as_before_in_sentence
-23|proposal/ruled:as_in_the_sentence_before
-21|proposal/ruled:main_spender
-3|proposal/ruled:named_before
33|proposal/ruled:named_in_clause
9|proposal/ruled:named_in_clause_patient
5|proposal/ruled:named_right_before
9|proposal/ruled:own_budget
3|proposal/ruled:owner
-6|proposal/ruled:subject_before
-15|proposal/same-figure-of-another
15|proposal/same-figure-of-it
-7|proposal/subject:nobody-named
49|proposal/title
-28|proposal/told-of:0
-7|proposal/told-of:1
17|proposal/told-of:2
18|proposal/told-of:3
-5|proposal/unnamed
-3|proposal/unnamed-beside-others
"""
