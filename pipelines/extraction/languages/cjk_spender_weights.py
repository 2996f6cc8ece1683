"""What each cue of ``east_asian.party_cues`` speaks for a spender; made by ``training/parties_cjk.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim that they hold in (none:
any), ``/`` and the cue.
"""

TABLE = """\
10|/after-far:1 False
-21|/after-far:1 True
28|/after-far:18 False
-42|/after-far:18 True
-7|/after-far:36 False
9|/after-far:36 True
21|/after-far:4 False
13|/after-far:4 True
18|/after-far:9 False
-6|/after-follows:
-6|/after-follows: False
14|/after-follows:(
19|/after-follows:,
20|/after-follows:,却 True
5|/after-follows:。
3|/after-follows:。 False
-9|/after-follows:が
-17|/after-follows:がそ True
-5|/after-follows:が決 False
28|/after-follows:だ
28|/after-follows:だけ True
10|/after-follows:で
13|/after-follows:でも False
-8|/after-follows:と
31|/after-follows:に
3|/after-follows:に5 False
-17|/after-follows:には False
-8|/after-follows:には True
11|/after-follows:にも False
19|/after-follows:に同 True
19|/after-follows:に比 False
4|/after-follows:に求 False
8|/after-follows:に要 False
8|/after-follows:に要 True
6|/after-follows:に迫 False
10|/after-follows:の
-6|/after-follows:の1 False
-9|/after-follows:の1 True
-4|/after-follows:の2 True
3|/after-follows:の新 False
19|/after-follows:の決 False
30|/after-follows:の目 False
4|/after-follows:の計 False
-3|/after-follows:の財 False
-3|/after-follows:の防 True
-13|/after-follows:は
-3|/after-follows:は1 True
-4|/after-follows:は2 False
-4|/after-follows:は2 True
3|/after-follows:は、 False
15|/after-follows:は今 True
7|/after-follows:は年 True
-4|/after-follows:へ
-4|/after-follows:への False
-26|/after-follows:も
-6|/after-follows:も3 True
-3|/after-follows:も5 True
-3|/after-follows:も、 False
-4|/after-follows:・
-4|/after-follows:・ポ False
5|/after-follows:一
-13|/after-follows:不
-12|/after-follows:不会 True
-6|/after-follows:中
-6|/after-follows:中最 False
-3|/after-follows:为
-15|/after-follows:也
-12|/after-follows:也必 True
-7|/after-follows:凭
-7|/after-follows:凭什 True
-7|/after-follows:刚
-6|/after-follows:刚刚 True
5|/after-follows:反
-7|/after-follows:商
-7|/after-follows:商定 True
11|/after-follows:在
12|/after-follows:在海 True
-4|/after-follows:增
5|/after-follows:大
5|/after-follows:大为 True
-10|/after-follows:太
-10|/after-follows:太平 True
3|/after-follows:对
3|/after-follows:对此 True
-7|/after-follows:应
-6|/after-follows:应以 True
-5|/after-follows:提
-5|/after-follows:提高 True
19|/after-follows:政
9|/after-follows:政府 True
-8|/after-follows:最
-7|/after-follows:有
17|/after-follows:氏
-5|/after-follows:没
-5|/after-follows:没有 True
-3|/after-follows:灵
-3|/after-follows:灵活 True
48|/after-follows:的
4|/after-follows:的\" False
-3|/after-follows:的2 True
-3|/after-follows:的5 False
-5|/after-follows:目
-3|/after-follows:目标 False
17|/after-follows:而
21|/after-follows:而言 False
-8|/after-follows:要
3|/after-follows:说
10|/after-follows:防
3|/after-follows:防卫 True
7|/after-follows:防衛 True
3|/after-follows:首
3|/after-follows:首相 True
-4|/after-leads:\",
-5|/after-leads:%,
-14|/after-leads:%;
-7|/after-leads:%、
-3|/after-leads:%」
-7|/after-leads:%が
-6|/after-leads:%の
30|/after-leads:%は
16|/after-leads:%を
25|/after-leads:%是
3|/after-leads:,\"
3|/after-leads:,令
-5|/after-leads:、「
-4|/after-leads:」_
-4|/after-leads:」…
-22|/after-leads:い、
21|/after-leads:いう
-16|/after-leads:いて
20|/after-leads:いる
19|/after-leads:える
-3|/after-leads:から
-4|/after-leads:が、
15|/after-leads:き、
3|/after-leads:きた
19|/after-leads:け、
18|/after-leads:ける
3|/after-leads:げる
29|/after-leads:した
10|/after-leads:すと
-5|/after-leads:する
-7|/after-leads:て、
-30|/after-leads:て「
5|/after-leads:ての
-11|/after-leads:で、
-3|/after-leads:では
7|/after-leads:と、
-5|/after-leads:とに
-6|/after-leads:に、
5|/after-leads:は、
-8|/after-leads:へ_
-20|/after-leads:べ、
7|/after-leads:まる
8|/after-leads:よう
-10|/after-leads:り、
-4|/after-leads:る。
-5|/after-leads:れ、
17|/after-leads:を、
-5|/after-leads:上、
20|/after-leads:例如
7|/after-leads:出を
-8|/after-leads:唯独
21|/after-leads:多数
-3|/after-leads:推动
-3|/after-leads:支持
-3|/after-leads:敦促
-5|/after-leads:标,
17|/after-leads:求,
-12|/after-leads:求_
19|/after-leads:盟・
-5|/after-leads:米紙
12|/after-leads:者由
-5|/after-leads:胁,
-6|/after:agent False
-24|/after:agent True
53|/after:named False
-11|/after:named True
23|/after:patient False
-9|/after:patient True
35|/asked-about
-25|/asks
87|/before-commas:0 0
8|/before-commas:0 1
25|/before-commas:1 0
-19|/before-commas:1 1
-6|/before-commas:1 2
-6|/before-commas:2 1
-26|/before-commas:2 2
3|/before-commas:3 0
9|/before-commas:3 1
-27|/before-commas:3 2
69|/before-far:1 0
-3|/before-far:18 1
8|/before-far:36 0
-41|/before-far:36 2
48|/before-far:4 0
5|/before-far:9 1
-7|/before-far:far 0
-12|/before-far:far 1
-16|/before-far:far 2
5|/before-follows-rank:\" 0 0
3|/before-follows-rank:( 0 0
-4|/before-follows-rank:) 0 0
9|/before-follows-rank:, 0 0
-5|/before-follows-rank:, 1 0
6|/before-follows-rank:1 0 0
12|/before-follows-rank:2 0 0
-6|/before-follows-rank:2 0 1
18|/before-follows-rank:2 0 2
-13|/before-follows-rank:2 1 1
10|/before-follows-rank:3 0 0
11|/before-follows-rank:4 1 0
-10|/before-follows-rank:5 0 0
-4|/before-follows-rank:5 1 0
9|/before-follows-rank:6 1 0
-23|/before-follows-rank:: 0 0
-12|/before-follows-rank:_ 0 0
8|/before-follows-rank:、 0 0
25|/before-follows-rank:、 1 0
21|/before-follows-rank:、 2 0
-14|/before-follows-rank:か 0 0
10|/before-follows-rank:か 0 1
20|/before-follows-rank:が 0 0
7|/before-follows-rank:が 0 1
-22|/before-follows-rank:が 0 2
-5|/before-follows-rank:が 1 0
-8|/before-follows-rank:が 1 1
7|/before-follows-rank:が 2 0
-9|/before-follows-rank:で 1 0
-4|/before-follows-rank:で 2 0
-13|/before-follows-rank:と 0 0
41|/before-follows-rank:と 1 0
-4|/before-follows-rank:に 0 0
20|/before-follows-rank:に 0 1
11|/before-follows-rank:に 1 0
-20|/before-follows-rank:に 1 1
23|/before-follows-rank:の 0 0
4|/before-follows-rank:の 0 1
-13|/before-follows-rank:の 1 1
30|/before-follows-rank:は 0 0
21|/before-follows-rank:は 0 1
-15|/before-follows-rank:は 1 0
-24|/before-follows-rank:は 1 1
16|/before-follows-rank:も 0 0
7|/before-follows-rank:や 1 0
-3|/before-follows-rank:や 2 0
-18|/before-follows-rank:を 0 0
-8|/before-follows-rank:を 1 0
-5|/before-follows-rank:・ 0 0
4|/before-follows-rank:一 0 0
6|/before-follows-rank:一 1 0
3|/before-follows-rank:上 1 0
3|/before-follows-rank:与 0 0
-3|/before-follows-rank:与 1 0
-19|/before-follows-rank:並 0 0
6|/before-follows-rank:为 0 0
-3|/before-follows-rank:为 1 1
-4|/before-follows-rank:为 2 2
-5|/before-follows-rank:主 0 0
-7|/before-follows-rank:主 1 0
-7|/before-follows-rank:之 1 0
18|/before-follows-rank:也 0 0
9|/before-follows-rank:也 1 0
6|/before-follows-rank:事 0 1
-8|/before-follows-rank:事 1 0
4|/before-follows-rank:今 0 1
3|/before-follows-rank:今 1 0
-3|/before-follows-rank:仍 0 0
-23|/before-follows-rank:会 1 0
-6|/before-follows-rank:侵 0 0
13|/before-follows-rank:全 0 0
4|/before-follows-rank:公 0 0
-31|/before-follows-rank:再 0 0
7|/before-follows-rank:军 0 0
4|/before-follows-rank:军 0 1
-14|/before-follows-rank:军 1 1
4|/before-follows-rank:分 0 0
8|/before-follows-rank:到 0 0
-21|/before-follows-rank:前 1 0
-10|/before-follows-rank:去 0 0
6|/before-follows-rank:去 0 1
-6|/before-follows-rank:发 0 0
-6|/before-follows-rank:合 0 0
4|/before-follows-rank:同 0 0
3|/before-follows-rank:周 0 0
7|/before-follows-rank:和 1 0
4|/before-follows-rank:喊 0 0
-16|/before-follows-rank:国 0 1
-3|/before-follows-rank:国 1 1
4|/before-follows-rank:在 0 0
8|/before-follows-rank:在 1 0
-12|/before-follows-rank:在 1 1
-4|/before-follows-rank:坚 1 1
-17|/before-follows-rank:基 0 0
-5|/before-follows-rank:多 0 0
-5|/before-follows-rank:大 0 0
-10|/before-follows-rank:大 1 0
-5|/before-follows-rank:安 1 0
9|/before-follows-rank:官 1 1
4|/before-follows-rank:宣 0 0
3|/before-follows-rank:对 1 0
13|/before-follows-rank:将 0 0
3|/before-follows-rank:将 1 0
15|/before-follows-rank:已 0 0
8|/before-follows-rank:已 1 0
-4|/before-follows-rank:已 1 1
19|/before-follows-rank:平 0 0
14|/before-follows-rank:应 0 0
-10|/before-follows-rank:当 0 1
11|/before-follows-rank:总 0 0
3|/before-follows-rank:总 0 1
-11|/before-follows-rank:总 1 0
4|/before-follows-rank:总 1 1
-5|/before-follows-rank:成 0 0
-3|/before-follows-rank:扬 0 0
4|/before-follows-rank:承 0 0
4|/before-follows-rank:把 0 1
3|/before-follows-rank:拿 0 0
-11|/before-follows-rank:推 0 0
3|/before-follows-rank:提 0 0
7|/before-follows-rank:放 1 0
14|/before-follows-rank:政 1 0
-3|/before-follows-rank:效 1 0
-14|/before-follows-rank:新 0 0
-11|/before-follows-rank:早 0 2
3|/before-follows-rank:明 0 1
3|/before-follows-rank:星 1 0
4|/before-follows-rank:是 0 0
3|/before-follows-rank:更 0 0
-5|/before-follows-rank:有 1 0
4|/before-follows-rank:本 0 0
-17|/before-follows-rank:标 0 0
-6|/before-follows-rank:标 0 1
-4|/before-follows-rank:核 0 0
-9|/before-follows-rank:此 1 0
3|/before-follows-rank:氏 0 1
-30|/before-follows-rank:氏 1 0
5|/before-follows-rank:海 1 0
33|/before-follows-rank:的 0 0
5|/before-follows-rank:的 0 1
7|/before-follows-rank:的 1 1
-3|/before-follows-rank:的 2 2
-4|/before-follows-rank:的 3 2
12|/before-follows-rank:目 0 0
-6|/before-follows-rank:看 0 0
-4|/before-follows-rank:社 0 0
3|/before-follows-rank:立 0 0
-8|/before-follows-rank:立 1 0
-11|/before-follows-rank:算 0 0
4|/before-follows-rank:米 1 0
5|/before-follows-rank:総 0 0
25|/before-follows-rank:自 0 0
4|/before-follows-rank:自 0 1
10|/before-follows-rank:若 0 0
6|/before-follows-rank:若 1 0
4|/before-follows-rank:表 0 0
-5|/before-follows-rank:表 1 0
-5|/before-follows-rank:要 0 0
-6|/before-follows-rank:规 0 0
11|/before-follows-rank:議 1 0
3|/before-follows-rank:订 0 0
-10|/before-follows-rank:议 1 0
-6|/before-follows-rank:说 1 0
9|/before-follows-rank:说 1 1
-29|/before-follows-rank:谈 0 0
3|/before-follows-rank:财 0 0
12|/before-follows-rank:达 0 0
11|/before-follows-rank:过 0 0
5|/before-follows-rank:通 0 0
-4|/before-follows-rank:邮 0 0
-3|/before-follows-rank:都 0 0
-3|/before-follows-rank:長 1 0
-18|/before-follows-rank:长 0 0
-6|/before-follows-rank:関 0 0
11|/before-follows-rank:防 0 0
4|/before-follows-rank:随 0 0
6|/before-follows-rank:面 1 0
4|/before-follows-rank:须 0 0
7|/before-follows-rank:首 0 0
3|/before-follows-rank:首 0 1
8|/before-follows-rank:首 1 0
6|/before-follows-rank:首 1 1
5|/before-follows:\"
3|/before-follows:\"没
11|/before-follows:)が
8|/before-follows:)が国防
-5|/before-follows:)の
4|/before-follows:,
7|/before-follows:,2
7|/before-follows:,202
-4|/before-follows:,把
-6|/before-follows:,称
13|/before-follows:,称5%
5|/before-follows:1
9|/before-follows:2
9|/before-follows:2%
-7|/before-follows:2%的标
6|/before-follows:2%的目
4|/before-follows:2%的门
-4|/before-follows:20
-8|/before-follows:2024
8|/before-follows:3
6|/before-follows:3.
3|/before-follows:3.41
4|/before-follows:3・
3|/before-follows:3・5%
7|/before-follows:4
9|/before-follows:4月
9|/before-follows:4月16
-14|/before-follows:5
-10|/before-follows:5%
3|/before-follows:5%目标
5|/before-follows:5%要求
-4|/before-follows:5月
10|/before-follows:6
9|/before-follows:6月
-27|/before-follows::
-27|/before-follows::军
3|/before-follows::首
3|/before-follows::首相安
-12|/before-follows:_
-3|/before-follows:_国
36|/before-follows:、
3|/before-follows:、3
-6|/before-follows:、5
-6|/before-follows:、5%案
14|/before-follows:、N
14|/before-follows:、NAT
9|/before-follows:、ス
9|/before-follows:、スウェ
-4|/before-follows:、ト
-4|/before-follows:、トラン
4|/before-follows:、南
9|/before-follows:、南韩也
12|/before-follows:、国
12|/before-follows:、国防費
9|/before-follows:、挪
9|/before-follows:、挪威和
5|/before-follows:、米
3|/before-follows:、防
3|/before-follows:、防衛費
-4|/before-follows:か
-4|/before-follows:から
3|/before-follows:から3・
-8|/before-follows:が
-4|/before-follows:が2
3|/before-follows:が2%だ
-6|/before-follows:が2%に
11|/before-follows:が3
7|/before-follows:が3.5
5|/before-follows:が3・5
-3|/before-follows:が4
-4|/before-follows:が4・1
9|/before-follows:がG
9|/before-follows:がGDP
4|/before-follows:が、
-12|/before-follows:がハ
-12|/before-follows:がハーグ
3|/before-follows:が令
3|/before-follows:が令和9
-28|/before-follows:が合
-28|/before-follows:が合意し
12|/before-follows:が国
12|/before-follows:が国防費
-9|/before-follows:が対
-9|/before-follows:が対韓関
-7|/before-follows:が求
-6|/before-follows:が求める
-11|/before-follows:で
8|/before-follows:でさ
-6|/before-follows:での
-16|/before-follows:では
11|/before-follows:でも
3|/before-follows:で増
3|/before-follows:で増額を
-4|/before-follows:で開
-4|/before-follows:で開かれ
28|/before-follows:と
5|/before-follows:との
5|/before-follows:との会談
9|/before-follows:とエ
9|/before-follows:とエスト
6|/before-follows:とオ
6|/before-follows:とオース
19|/before-follows:とカ
19|/before-follows:とカナダ
8|/before-follows:とフ
8|/before-follows:とフラン
-12|/before-follows:と同
-5|/before-follows:と同じ3
4|/before-follows:と同じ5
9|/before-follows:に
-7|/before-follows:に10%
8|/before-follows:に10パ
9|/before-follows:に2
18|/before-follows:に3
6|/before-follows:に3.5
8|/before-follows:に3・5
-34|/before-follows:に5
6|/before-follows:に5%へ
-18|/before-follows:に5%要
4|/before-follows:に「
5|/before-follows:につ
5|/before-follows:について
-3|/before-follows:には
3|/before-follows:には3.
27|/before-follows:にも
5|/before-follows:にも3%
-5|/before-follows:によ
-6|/before-follows:によると
8|/before-follows:に国
8|/before-follows:に国防費
21|/before-follows:に対
17|/before-follows:に対し、
-24|/before-follows:に求
-24|/before-follows:に求める
8|/before-follows:の
10|/before-follows:の2
7|/before-follows:の2%目
5|/before-follows:の202
-5|/before-follows:の3
7|/before-follows:の5
3|/before-follows:の5%合
9|/before-follows:の「
6|/before-follows:のう
5|/before-follows:のうち2
-4|/before-follows:のハ
-4|/before-follows:のハーグ
-4|/before-follows:の加
-4|/before-follows:の加盟国
-9|/before-follows:の国
5|/before-follows:の国防支
-6|/before-follows:の国防費
-7|/before-follows:の基
9|/before-follows:の報
-10|/before-follows:の報道官
3|/before-follows:の安倍晋
-7|/before-follows:の推
-6|/before-follows:の推計で
3|/before-follows:の支
3|/before-follows:の支出は
7|/before-follows:の比
7|/before-follows:の比率は
18|/before-follows:の目
-7|/before-follows:の目標2
23|/before-follows:の目標で
-4|/before-follows:の脅
-4|/before-follows:の脅威に
-3|/before-follows:の要
-4|/before-follows:の計
-5|/before-follows:の計算方
-15|/before-follows:の負
4|/before-follows:の負担増
4|/before-follows:の軍事費
6|/before-follows:の防
4|/before-follows:の防衛費
22|/before-follows:の首
7|/before-follows:の首脳会
11|/before-follows:は
4|/before-follows:は10%
-11|/before-follows:は1・5
7|/before-follows:は2
5|/before-follows:は2%超
-7|/before-follows:は203
-7|/before-follows:は24年
3|/before-follows:は27年
4|/before-follows:は28%
3|/before-follows:は29年
3|/before-follows:は3
6|/before-follows:は3.5
-4|/before-follows:は3・5
-14|/before-follows:は5
-9|/before-follows:はN
-9|/before-follows:はNAT
-9|/before-follows:は、
7|/before-follows:は、防衛
-7|/before-follows:は「
-7|/before-follows:は「1%
5|/before-follows:はウ
5|/before-follows:はウクラ
5|/before-follows:はト
5|/before-follows:はトラン
10|/before-follows:は今
5|/before-follows:は今年度
-6|/before-follows:は公
-6|/before-follows:は公約で
-4|/before-follows:は内
-4|/before-follows:は内部文
4|/before-follows:は同
11|/before-follows:は国
16|/before-follows:は国防費
-15|/before-follows:は実
6|/before-follows:は戦
5|/before-follows:は昨
12|/before-follows:は来
7|/before-follows:は来年か
3|/before-follows:は約
3|/before-follows:は約3.
3|/before-follows:は防
3|/before-follows:は防衛費
9|/before-follows:も
-7|/before-follows:も3.3
4|/before-follows:も3・5
3|/before-follows:も5
8|/before-follows:や
5|/before-follows:やイ
5|/before-follows:やイタリ
-26|/before-follows:を
-10|/before-follows:を含
-5|/before-follows:・
-4|/before-follows:・ポ
-4|/before-follows:・ポスト
10|/before-follows:一
6|/before-follows:一名
6|/before-follows:一名官员
3|/before-follows:一样
5|/before-follows:上
4|/before-follows:上周
23|/before-follows:不
24|/before-follows:不会
24|/before-follows:不会要求
8|/before-follows:与丹
8|/before-follows:与丹麦亦
-19|/before-follows:並
-19|/before-follows:並み
-9|/before-follows:並みの5
-15|/before-follows:主
3|/before-follows:主动
-19|/before-follows:主席
-12|/before-follows:主席林德
-6|/before-follows:主席郑丽
-8|/before-follows:之
-7|/before-follows:之声
-7|/before-follows:之声中文
27|/before-follows:也
9|/before-follows:也应
-3|/before-follows:事
-3|/before-follows:事務
-3|/before-follows:事務総長
-4|/before-follows:亦
-4|/before-follows:亦分
-4|/before-follows:亦分别计
5|/before-follows:今天
-4|/before-follows:今年
3|/before-follows:今年军费
5|/before-follows:今年将拿
-20|/before-follows:今年才刚
-3|/before-follows:今年约为
-3|/before-follows:仍
-3|/before-follows:以
-25|/before-follows:会
-3|/before-follows:会后
-3|/before-follows:会谈
-6|/before-follows:侵
-4|/before-follows:侵略
-4|/before-follows:侵略を受
13|/before-follows:全
10|/before-follows:全て
3|/before-follows:全体
5|/before-follows:公
11|/before-follows:内
6|/before-follows:内部
6|/before-follows:内部有人
4|/before-follows:内阁
3|/before-follows:内阁通过
-31|/before-follows:再
-31|/before-follows:再編
-27|/before-follows:再編経費
-13|/before-follows:军费3.
9|/before-follows:军费增至
3|/before-follows:军费应达
-4|/before-follows:军费按美
-6|/before-follows:军费约占
4|/before-follows:分
-4|/before-follows:则
9|/before-follows:则在
4|/before-follows:则是
-7|/before-follows:则认
-10|/before-follows:则说
-10|/before-follows:则说,2
-4|/before-follows:刚
-6|/before-follows:刚通
-6|/before-follows:刚通过到
8|/before-follows:到
3|/before-follows:到2
-21|/before-follows:前
3|/before-follows:副
13|/before-follows:十
13|/before-follows:十年
13|/before-follows:十年前连
4|/before-follows:占
4|/before-follows:占1
4|/before-follows:占1.4
-4|/before-follows:即
-4|/before-follows:即便
-4|/before-follows:即便实现
-12|/before-follows:原
-3|/before-follows:原打
-3|/before-follows:原打算在
-8|/before-follows:原订
-9|/before-follows:原订20
-6|/before-follows:去
-6|/before-follows:去年
6|/before-follows:去年花了
-6|/before-follows:发
-6|/before-follows:发言
16|/before-follows:各
16|/before-follows:各党
16|/before-follows:各党在大
-6|/before-follows:合
-6|/before-follows:合意
4|/before-follows:同
3|/before-follows:周
3|/before-follows:周二
3|/before-follows:周二也表
21|/before-follows:和
17|/before-follows:和加
17|/before-follows:和加拿大
7|/before-follows:和爱
7|/before-follows:和爱沙尼
4|/before-follows:喊
-31|/before-follows:国
-4|/before-follows:国安
-4|/before-follows:国安顾问
14|/before-follows:国防相は
4|/before-follows:国防費3
7|/before-follows:国防費、
-27|/before-follows:国防费占
-12|/before-follows:国防部長
4|/before-follows:在2
3|/before-follows:在203
-4|/before-follows:在内
-4|/before-follows:在内的亚
4|/before-follows:在国
12|/before-follows:在美
-12|/before-follows:在飞
-12|/before-follows:在飞机上
-18|/before-follows:基
-18|/before-follows:基準
3|/before-follows:外相は1
-5|/before-follows:多
-14|/before-follows:大
-14|/before-follows:大統
-8|/before-follows:大統領「
-9|/before-follows:嫌
-9|/before-follows:嫌2
-9|/before-follows:嫌2%太
-5|/before-follows:安
-5|/before-follows:安全
-5|/before-follows:安全保障
7|/before-follows:官
-3|/before-follows:官房
-3|/before-follows:官房長官
10|/before-follows:官方
10|/before-follows:官方公布
-8|/before-follows:定
-8|/before-follows:定义
-8|/before-follows:定义将占
3|/before-follows:宣
3|/before-follows:宣布
18|/before-follows:将
3|/before-follows:将军费提
3|/before-follows:将按
6|/before-follows:将防
17|/before-follows:已
5|/before-follows:已向
10|/before-follows:已经
19|/before-follows:平
19|/before-follows:平均
4|/before-follows:应当
4|/before-follows:应把
8|/before-follows:应拿
-23|/before-follows:应达
-13|/before-follows:应达5%
-10|/before-follows:应达到5
-3|/before-follows:开价
-12|/before-follows:当
-11|/before-follows:当局
-10|/before-follows:当局者は
6|/before-follows:总
-9|/before-follows:总理
3|/before-follows:总理内坦
-14|/before-follows:总理卡拉
12|/before-follows:总统
4|/before-follows:总统选举
-3|/before-follows:想
-9|/before-follows:成
-4|/before-follows:成员
-3|/before-follows:扬
-3|/before-follows:扬言
4|/before-follows:承
3|/before-follows:承诺,到
-13|/before-follows:承诺20
11|/before-follows:承诺5%
-6|/before-follows:承诺将国
6|/before-follows:把
-6|/before-follows:把5
12|/before-follows:把军
6|/before-follows:把军费从
4|/before-follows:把军费提
6|/before-follows:把国
3|/before-follows:把国防开
3|/before-follows:把国防支
-4|/before-follows:把防
-5|/before-follows:把防务开
3|/before-follows:拒
3|/before-follows:拒绝
3|/before-follows:拿
3|/before-follows:拿出
-11|/before-follows:接
-11|/before-follows:接受
-11|/before-follows:接受专访
-11|/before-follows:推
3|/before-follows:提
-4|/before-follows:提出
4|/before-follows:提高
3|/before-follows:提高到3
7|/before-follows:放
19|/before-follows:政
19|/before-follows:政府
15|/before-follows:政府宣布
-3|/before-follows:效
-9|/before-follows:效法
-9|/before-follows:效法北约
-3|/before-follows:敦
-3|/before-follows:敦促
-14|/before-follows:新
-15|/before-follows:新目
-11|/before-follows:早
-11|/before-follows:早在
-11|/before-follows:早在20
6|/before-follows:明
7|/before-follows:明年
6|/before-follows:明年军费
3|/before-follows:星
3|/before-follows:星期
6|/before-follows:是
-3|/before-follows:是1
-3|/before-follows:是1.3
6|/before-follows:是唯
6|/before-follows:是唯一不
3|/before-follows:更
-6|/before-follows:有
-6|/before-follows:有事
-6|/before-follows:有事に備
-23|/before-follows:标
-23|/before-follows:标准
-4|/before-follows:标准,明
-9|/before-follows:标准占G
-4|/before-follows:核
-4|/before-follows:核武
-9|/before-follows:此
-9|/before-follows:此前
-9|/before-follows:此前致信
-26|/before-follows:氏
-12|/before-follows:氏、
-9|/before-follows:氏は
6|/before-follows:氏は32
3|/before-follows:氏は「2
-3|/before-follows:氏は台湾
-3|/before-follows:没
-3|/before-follows:没有
3|/before-follows:海
3|/before-follows:海牙
-3|/before-follows:海牙峰会
38|/before-follows:的
4|/before-follows:的2
3|/before-follows:的2%看
14|/before-follows:的3
12|/before-follows:的3.5
5|/before-follows:的4
5|/before-follows:的4%以
13|/before-follows:的5
16|/before-follows:的5%。
-3|/before-follows:的5%之
-10|/before-follows:的军
-4|/before-follows:的军费相
-4|/before-follows:的军费都
3|/before-follows:的占
5|/before-follows:的国
7|/before-follows:的国防开
6|/before-follows:的国防支
-8|/before-follows:的国防费
5|/before-follows:的目
4|/before-follows:的目标是
-6|/before-follows:的算
7|/before-follows:的要
6|/before-follows:的要求,
-5|/before-follows:的计
-5|/before-follows:的计算方
10|/before-follows:目
11|/before-follows:目標
9|/before-follows:相
-10|/before-follows:看
-9|/before-follows:看齐
-14|/before-follows:社
-13|/before-follows:社会
-13|/before-follows:社会科学
-7|/before-follows:立
-4|/before-follows:立委
-5|/before-follows:立委王定
-4|/before-follows:立法
-20|/before-follows:算
-13|/before-follows:算定
-13|/before-follows:算定の対
-7|/before-follows:算法
-7|/before-follows:算法走到
5|/before-follows:米
-3|/before-follows:経
-3|/before-follows:経済
-3|/before-follows:経済新聞
7|/before-follows:総
4|/before-follows:総統
29|/before-follows:自
23|/before-follows:自己
7|/before-follows:自身
6|/before-follows:自身の国
16|/before-follows:若
6|/before-follows:若要
10|/before-follows:虽
-5|/before-follows:表示,日
-6|/before-follows:要
-7|/before-follows:要求
-6|/before-follows:规
-6|/before-follows:规定
11|/before-follows:議
11|/before-follows:議会
11|/before-follows:議会は、
3|/before-follows:计
3|/before-follows:计划
-4|/before-follows:订出
-4|/before-follows:订出3%
-9|/before-follows:议
-10|/before-follows:议员
6|/before-follows:说
-4|/before-follows:说,
8|/before-follows:说明
8|/before-follows:说明年会
-29|/before-follows:谈
-29|/before-follows:谈5
3|/before-follows:财
3|/before-follows:财政
7|/before-follows:走
7|/before-follows:走在
7|/before-follows:走在另一
-18|/before-follows:跟
11|/before-follows:达
7|/before-follows:达到
-3|/before-follows:达到4.
7|/before-follows:达到5%
3|/before-follows:达成
11|/before-follows:过
11|/before-follows:过去
5|/before-follows:通
5|/before-follows:通过
-4|/before-follows:邮
-4|/before-follows:邮报
-4|/before-follows:邮报》,
-3|/before-follows:都
5|/before-follows:都应
5|/before-follows:都应把国
3|/before-follows:都答
-4|/before-follows:長
-17|/before-follows:长
-6|/before-follows:関
-6|/before-follows:関係
-6|/before-follows:関係者は
13|/before-follows:防
8|/before-follows:防卫
4|/before-follows:防卫预算
4|/before-follows:防衛
4|/before-follows:随
4|/before-follows:随后
5|/before-follows:面
5|/before-follows:面对
5|/before-follows:面对北韩
4|/before-follows:须
25|/before-follows:首
29|/before-follows:首相
8|/before-follows:首相は9
3|/before-follows:首相は、
-8|/before-follows:首相は「
26|/before-follows:首相德韦
-5|/before-follows:首脳
-5|/before-follows:首脳会談
30|/before-leads:
7|/before-leads:\"
-7|/before-leads:\",
11|/before-leads:%,
6|/before-leads:%;
19|/before-leads:%、
10|/before-leads:%と
-10|/before-leads:(
15|/before-leads:)
30|/before-leads:,
-4|/before-leads:,依
9|/before-leads:,盼
6|/before-leads:,称
6|/before-leads:,而
-5|/before-leads:,若
3|/before-leads:0_
-11|/before-leads::
26|/before-leads:;
-3|/before-leads:>
6|/before-leads:A_
10|/before-leads:O)
-10|/before-leads:Oが
8|/before-leads:Oの
-3|/before-leads:_
-30|/before-leads:、
9|/before-leads:、「
-6|/before-leads:。
-4|/before-leads:《
3|/before-leads:》从
26|/before-leads:「
-6|/before-leads:】
3|/before-leads:え、
-18|/before-leads:が
-16|/before-leads:し、
-4|/before-leads:した
3|/before-leads:じ、
-4|/before-leads:する
-4|/before-leads:た
-3|/before-leads:て
30|/before-leads:で、
3|/before-leads:でも
-27|/before-leads:と
-21|/before-leads:と、
43|/before-leads:の
-3|/before-leads:は
11|/before-leads:は、
-6|/before-leads:は「
-4|/before-leads:ば
3|/before-leads:み、
12|/before-leads:む
5|/before-leads:め、
-6|/before-leads:も
3|/before-leads:る
-7|/before-leads:ると
9|/before-leads:を
11|/before-leads:を、
5|/before-leads:アの
21|/before-leads:カの
-5|/before-leads:ス
-5|/before-leads:セス
5|/before-leads:ツの
-31|/before-leads:ドの
-4|/before-leads:プ
3|/before-leads:ロ・
-10|/before-leads:ン、
10|/before-leads:ンの
-4|/before-leads:ンプ
19|/before-leads:下,
-19|/before-leads:与
6|/before-leads:中要
21|/before-leads:为
5|/before-leads:为,
13|/before-leads:书长
-4|/before-leads:了
6|/before-leads:于
-4|/before-leads:人
3|/before-leads:从
3|/before-leads:以
-11|/before-leads:估算
6|/before-leads:低于
-38|/before-leads:依
-4|/before-leads:信
-4|/before-leads:入
5|/before-leads:内的
7|/before-leads:再看
5|/before-leads:出,
-8|/before-leads:分_
-11|/before-leads:到
-9|/before-leads:前
5|/before-leads:前、
-7|/before-leads:前依
6|/before-leads:力:
-3|/before-leads:务卿
-4|/before-leads:包括
-3|/before-leads:卿
14|/before-leads:去年
-5|/before-leads:右,
3|/before-leads:吁
-13|/before-leads:名
-4|/before-leads:向
12|/before-leads:含む
-12|/before-leads:告知
3|/before-leads:呼吁
-24|/before-leads:和
-6|/before-leads:国
-4|/before-leads:国《
-22|/before-leads:国が
-7|/before-leads:国と
4|/before-leads:国や
-16|/before-leads:国和
-6|/before-leads:在
-5|/before-leads:外长
-16|/before-leads:够,
12|/before-leads:如
-4|/before-leads:威与
-45|/before-leads:官、
9|/before-leads:官「
-11|/before-leads:室长
-10|/before-leads:对
5|/before-leads:州
-10|/before-leads:州と
14|/before-leads:州の
9|/before-leads:希望
-7|/before-leads:席
13|/before-leads:年
3|/before-leads:度の
10|/before-leads:建议
-3|/before-leads:張>
24|/before-leads:强调
6|/before-leads:态;
24|/before-leads:总理
-7|/before-leads:总统
7|/before-leads:所有
9|/before-leads:把
-4|/before-leads:括
-11|/before-leads:指
-6|/before-leads:按
12|/before-leads:效法
-13|/before-leads:斯:
-5|/before-leads:方、
-8|/before-leads:日、
8|/before-leads:明,
-6|/before-leads:是
7|/before-leads:月、
-5|/before-leads:月の
-3|/before-leads:有
9|/before-leads:望
-5|/before-leads:本、
3|/before-leads:構の
3|/before-leads:権が
9|/before-leads:権は
5|/before-leads:欧州
17|/before-leads:欧洲
-21|/before-leads:氏、
23|/before-leads:氏は
12|/before-leads:法
17|/before-leads:洲
-13|/before-leads:点名
5|/before-leads:照
-3|/before-leads:牙,
24|/before-leads:理
4|/before-leads:电)
-27|/before-leads:略_
6|/before-leads:略、
-6|/before-leads:目前
13|/before-leads:相
-5|/before-leads:相は
9|/before-leads:盼
4|/before-leads:省が
7|/before-leads:看
-12|/before-leads:看齐
-12|/before-leads:知
11|/before-leads:示,
-8|/before-leads:社)
-3|/before-leads:离
8|/before-leads:称
-7|/before-leads:称,
-11|/before-leads:算
-8|/before-leads:算依
-4|/before-leads:米紙
-4|/before-leads:紙
-11|/before-leads:績は
-7|/before-leads:统
9|/before-leads:网)
6|/before-leads:而
-4|/before-leads:致信
-5|/before-leads:若
-4|/before-leads:補、
7|/before-leads:要
-19|/before-leads:言,
-3|/before-leads:言人
21|/before-leads:认为
3|/before-leads:让
10|/before-leads:议
3|/before-leads:话,
7|/before-leads:说
-8|/before-leads:说,
24|/before-leads:调
-12|/before-leads:豪、
-10|/before-leads:費、
7|/before-leads:費を
11|/before-leads:超越
11|/before-leads:越
-3|/before-leads:距离
-3|/before-leads:跟随
-11|/before-leads:达到
10|/before-leads:连
4|/before-leads:道,
10|/before-leads:部长
8|/before-leads:长
4|/before-leads:长:
5|/before-leads:问,
3|/before-leads:问:
-3|/before-leads:随
-6|/before-leads:面对
-11|/before-leads:韓
5|/before-leads:韩等
4|/before-leads:領、
-14|/before-leads:領は
14|/before-leads:首相
3|/before-leads:驳,
-3|/before-leads:高,
-12|/before-leads:齐
18|/before-opens:False agent
15|/before-opens:False named
7|/before-opens:False patient
-4|/before-opens:True agent
5|/before-opens:True named
7|/before-opens:True patient
52|/before-rank:0 0 agent
46|/before-rank:0 0 named
50|/before-rank:0 0 patient
23|/before-rank:0 1 agent
46|/before-rank:0 1 named
21|/before-rank:0 1 patient
-21|/before-rank:0 2 agent
13|/before-rank:0 2 named
4|/before-rank:0 2 patient
-4|/before-rank:1 0 agent
-3|/before-rank:1 0 named
-18|/before-rank:1 0 patient
-32|/before-rank:1 1 agent
-36|/before-rank:1 1 named
-24|/before-rank:1 1 patient
-3|/before-rank:1 2 agent
-13|/before-rank:1 2 named
6|/before-rank:2 0 agent
-28|/before-rank:2 1 named
-4|/before-rank:2 1 patient
-18|/before-rank:2 2 named
24|/before-rank:3 1 named
-13|/before-rank:3 2 named
14|/before:agent
20|/before:named
15|/before:patient
-45|/class-main:ALLIES ALLIES
-9|/class-main:ALLIES JPN
20|/class-main:ALLIES KOR
-12|/class-main:ALLIES NATO
3|/class-main:ALLIES TWN
-4|/class-main:ALLIES foe
3|/class-main:ALLIES land
-30|/class-main:ALLIES member
-12|/class-main:CHN CHN
7|/class-main:CHN JPN
-10|/class-main:CHN NATO
-6|/class-main:CHN land
4|/class-main:EU ALLIES
26|/class-main:EU JPN
-22|/class-main:EU NATO
12|/class-main:EU foe
15|/class-main:EU member
7|/class-main:JPN JPN
18|/class-main:JPN KOR
24|/class-main:JPN NATO
32|/class-main:JPN TWN
-3|/class-main:JPN land
3|/class-main:JPN member
3|/class-main:KOR ALLIES
-10|/class-main:KOR JPN
36|/class-main:KOR KOR
6|/class-main:KOR TWN
4|/class-main:KOR land
39|/class-main:NATO ALLIES
-51|/class-main:NATO JPN
-37|/class-main:NATO KOR
8|/class-main:NATO NATO
-43|/class-main:NATO TWN
-4|/class-main:NATO USA
-10|/class-main:NATO foe
-14|/class-main:NATO land
41|/class-main:NATO member
5|/class-main:TWN ALLIES
66|/class-main:TWN JPN
-6|/class-main:TWN KOR
40|/class-main:TWN TWN
-26|/class-main:TWN land
-16|/class-main:TWN member
-14|/class-main:USA ALLIES
15|/class-main:USA CHN
-20|/class-main:USA JPN
-30|/class-main:USA KOR
12|/class-main:USA NATO
-36|/class-main:USA TWN
6|/class-main:USA USA
-16|/class-main:USA land
-24|/class-main:USA member
-8|/class-main:foe JPN
-10|/class-main:foe foe
-3|/class-main:foe member
24|/class-main:land JPN
-18|/class-main:land NATO
-4|/class-main:land TWN
53|/class-main:land land
9|/class-main:member ALLIES
-31|/class-main:member JPN
4|/class-main:member KOR
20|/class-main:member NATO
4|/class-main:member TWN
10|/class-main:member foe
4|/class-main:member land
14|/class-main:member member
-24|/class-named:ALLIES ALLIES nobody-named
-21|/class-named:ALLIES ALLIES others-named
-46|/class-named:ALLIES JPN nobody-named
37|/class-named:ALLIES JPN others-named
5|/class-named:ALLIES KOR nobody-named
14|/class-named:ALLIES KOR others-named
-11|/class-named:ALLIES NATO nobody-named
-7|/class-named:ALLIES TWN nobody-named
10|/class-named:ALLIES TWN others-named
-3|/class-named:ALLIES foe others-named
-4|/class-named:ALLIES land nobody-named
7|/class-named:ALLIES land others-named
-9|/class-named:ALLIES member nobody-named
-20|/class-named:ALLIES member others-named
-13|/class-named:CHN CHN others-named
14|/class-named:CHN JPN nobody-named
-6|/class-named:CHN JPN others-named
-10|/class-named:CHN NATO others-named
-6|/class-named:CHN land others-named
19|/class-named:EU JPN nobody-named
7|/class-named:EU JPN others-named
-22|/class-named:EU NATO others-named
12|/class-named:EU foe others-named
15|/class-named:EU member others-named
-8|/class-named:JPN ALLIES others-named
7|/class-named:JPN JPN nobody-named
20|/class-named:JPN KOR nobody-named
-3|/class-named:JPN KOR others-named
15|/class-named:JPN NATO nobody-named
9|/class-named:JPN NATO others-named
11|/class-named:JPN TWN nobody-named
21|/class-named:JPN TWN others-named
-9|/class-named:JPN land nobody-named
5|/class-named:JPN land others-named
16|/class-named:JPN member nobody-named
-13|/class-named:JPN member others-named
3|/class-named:KOR ALLIES others-named
-18|/class-named:KOR JPN nobody-named
8|/class-named:KOR JPN others-named
36|/class-named:KOR KOR others-named
-6|/class-named:KOR NATO others-named
7|/class-named:KOR TWN others-named
4|/class-named:KOR land others-named
6|/class-named:NATO ALLIES nobody-named
34|/class-named:NATO ALLIES others-named
-56|/class-named:NATO JPN nobody-named
4|/class-named:NATO JPN others-named
-32|/class-named:NATO KOR nobody-named
-5|/class-named:NATO KOR others-named
6|/class-named:NATO NATO others-named
-33|/class-named:NATO TWN nobody-named
-10|/class-named:NATO TWN others-named
-3|/class-named:NATO USA nobody-named
-10|/class-named:NATO foe others-named
-7|/class-named:NATO land nobody-named
-6|/class-named:NATO land others-named
5|/class-named:NATO member nobody-named
36|/class-named:NATO member others-named
5|/class-named:TWN ALLIES others-named
64|/class-named:TWN JPN nobody-named
-6|/class-named:TWN KOR others-named
34|/class-named:TWN TWN nobody-named
5|/class-named:TWN TWN others-named
-4|/class-named:TWN land nobody-named
-21|/class-named:TWN land others-named
-10|/class-named:TWN member others-named
6|/class-named:USA ALLIES nobody-named
-21|/class-named:USA ALLIES others-named
15|/class-named:USA CHN others-named
52|/class-named:USA JPN nobody-named
-72|/class-named:USA JPN others-named
9|/class-named:USA KOR nobody-named
-38|/class-named:USA KOR others-named
-4|/class-named:USA NATO nobody-named
16|/class-named:USA NATO others-named
-35|/class-named:USA TWN others-named
5|/class-named:USA USA nobody-named
-14|/class-named:USA land others-named
-22|/class-named:USA member others-named
-7|/class-named:foe JPN nobody-named
-10|/class-named:foe foe others-named
-5|/class-named:land JPN nobody-named
28|/class-named:land JPN others-named
-18|/class-named:land NATO others-named
-3|/class-named:land TWN nobody-named
27|/class-named:land land nobody-named
27|/class-named:land land others-named
9|/class-named:member ALLIES others-named
-24|/class-named:member JPN nobody-named
-7|/class-named:member JPN others-named
4|/class-named:member KOR others-named
-6|/class-named:member NATO nobody-named
26|/class-named:member NATO others-named
4|/class-named:member TWN others-named
10|/class-named:member foe others-named
4|/class-named:member land others-named
16|/class-named:member member others-named
-24|/class-shape:ALLIES fine
-32|/class-shape:ALLIES tenth
-20|/class-shape:ALLIES whole
20|/class-shape:CHN tenth
-46|/class-shape:CHN whole
22|/class-shape:EU half
17|/class-shape:EU tenth
-4|/class-shape:EU whole
35|/class-shape:JPN fine
9|/class-shape:JPN half
10|/class-shape:JPN tenth
26|/class-shape:JPN whole
12|/class-shape:KOR fine
21|/class-shape:KOR half
21|/class-shape:KOR tenth
-15|/class-shape:KOR whole
-41|/class-shape:NATO fine
9|/class-shape:NATO half
-53|/class-shape:NATO tenth
13|/class-shape:NATO whole
31|/class-shape:TWN fine
-11|/class-shape:TWN half
-17|/class-shape:TWN tenth
61|/class-shape:TWN whole
-8|/class-shape:USA fine
-62|/class-shape:USA half
-11|/class-shape:USA tenth
-25|/class-shape:USA whole
-8|/class-shape:foe half
-16|/class-shape:foe whole
-3|/class-shape:land fine
14|/class-shape:land half
23|/class-shape:land tenth
20|/class-shape:land whole
5|/class-shape:member half
23|/class-shape:member tenth
7|/class-shape:member whole
-24|/class-value:ALLIES 1
-3|/class-value:ALLIES 1.3
8|/class-value:ALLIES 1.5
-4|/class-value:ALLIES 1.6
-7|/class-value:ALLIES 1.8
-6|/class-value:ALLIES 1.9
-9|/class-value:ALLIES 1E+1
-42|/class-value:ALLIES 2
-10|/class-value:ALLIES 2.02
25|/class-value:ALLIES 2.3
-3|/class-value:ALLIES 2.32
-9|/class-value:ALLIES 2.5
-13|/class-value:ALLIES 2.9
-59|/class-value:ALLIES 3
-8|/class-value:ALLIES 3.8
10|/class-value:ALLIES 4
105|/class-value:ALLIES 5
18|/class-value:EU 1.5
9|/class-value:EU 1.9
-12|/class-value:EU 2
12|/class-value:EU 2.1
16|/class-value:EU 3
4|/class-value:EU 3.5
-32|/class-value:NATO 1
-20|/class-value:NATO 1.24
-6|/class-value:NATO 1.28
-13|/class-value:NATO 1.37
17|/class-value:NATO 1.5
-3|/class-value:NATO 1.6
-7|/class-value:NATO 1.8
-4|/class-value:NATO 1.9
-5|/class-value:NATO 1E+1
-38|/class-value:NATO 2
30|/class-value:NATO 2.02
-21|/class-value:NATO 2.1
-3|/class-value:NATO 2.3
-11|/class-value:NATO 2.4
4|/class-value:NATO 2.5
-3|/class-value:NATO 2.6
14|/class-value:NATO 2.7
-4|/class-value:NATO 2.8
-6|/class-value:NATO 2.84
4|/class-value:NATO 2.9
-22|/class-value:NATO 3
-14|/class-value:NATO 3.32
-4|/class-value:NATO 3.38
-12|/class-value:NATO 3.5
-3|/class-value:NATO 3.8
-3|/class-value:NATO 4
116|/class-value:NATO 5
-5|/class-value:USA 0.9
-3|/class-value:USA 0.96
-14|/class-value:USA 1
-6|/class-value:USA 1.004
-13|/class-value:USA 1.3
-4|/class-value:USA 1.4
-6|/class-value:USA 1.6
-10|/class-value:USA 1.7
-20|/class-value:USA 1.8
-11|/class-value:USA 1.9
-13|/class-value:USA 1E+1
-90|/class-value:USA 2
-10|/class-value:USA 2.3
-5|/class-value:USA 2.32
-3|/class-value:USA 2.5
-20|/class-value:USA 2.6
23|/class-value:USA 2.9
12|/class-value:USA 3
32|/class-value:USA 3.2
-3|/class-value:USA 3.3
9|/class-value:USA 3.38
48|/class-value:USA 3.4
-57|/class-value:USA 3.5
-11|/class-value:USA 3.8
4|/class-value:USA 4
48|/class-value:USA 5
29|/class-value:USA 6
-76|/class:ALLIES
-25|/class:CHN
35|/class:EU
80|/class:JPN
39|/class:KOR
-73|/class:NATO
63|/class:TWN
-106|/class:USA
-26|/class:foe
54|/class:land
34|/class:member
39|/last-kind:benchmark False
-4|/last-kind:benchmark True
-5|/last-kind:cap False
6|/last-kind:demand False
17|/last-kind:demand True
7|/last-kind:denial True
-17|/last-kind:level False
-21|/last-kind:level True
17|/last-kind:other False
6|/last-kind:other True
18|/last-kind:pledge True
6|/last-kind:proposal False
17|/last-kind:proposal True
53|/last:before nobody-named
-6|/last:before others-named
19|/last:here nobody-named
23|/last:here others-named
68|/main:nobody-named
34|/main:others-named
8|/named:1
65|/named:2
64|/named:3
17|/right-before:
-3|/right-before:、
9|/right-before:、国防費
-10|/right-before:から
17|/right-before:が
9|/right-before:がGDP比
5|/right-before:が国防費を
11|/right-before:でも
8|/right-before:とフランスは
-6|/right-before:に
5|/right-before:には
7|/right-before:にも
-14|/right-before:に求める
23|/right-before:の
8|/right-before:の「
-5|/right-before:の国防費
4|/right-before:は国防費
7|/right-before:は来年から
12|/right-before:も
-9|/right-before:並み
-9|/right-before:並みの
6|/right-before:为
-12|/right-before:军费
9|/right-before:则在
4|/right-before:国防費
-12|/right-before:基準で
6|/right-before:应拿出
-9|/right-before:应达到
11|/right-before:承诺
-5|/right-before:把
5|/right-before:提高到
38|/right-before:的
11|/right-before:目標の
-29|/right-before:谈
10|/right-before:达到
-7|/right-before:関係者は「
82|/ruled
25|/ruled:allies_and_members
4|/ruled:as_before_in_sentence
-11|/ruled:as_in_the_sentence_before
18|/ruled:clause_before_it
8|/ruled:its_money
-40|/ruled:named_after_patient
8|/ruled:named_before
-26|/ruled:named_in_clause
18|/ruled:named_in_clause_patient
-19|/ruled:named_near
-18|/ruled:named_near_patient
33|/ruled:named_right_before
4|/ruled:of_the_alliance
10|/ruled:own_budget
25|/ruled:owner
20|/ruled:standard_for_all
17|/ruled:the_same_country
6|/same-figure-of-another
-6|/same-figure-of-it
52|/subject:nobody-named
-4|/subject:others-named
77|/title
-31|/told-of:0
15|/told-of:2
14|/told-of:3
-45|/unnamed
-91|/unnamed-beside-others
3|benchmark/after-far:1 False
4|benchmark/after-far:18 True
-3|benchmark/after-far:36 True
4|benchmark/after-far:9 False
7|benchmark/after-follows:的
4|benchmark/after-follows:的\" False
-4|benchmark/after-follows:达
-4|benchmark/after-follows:达到 True
-3|benchmark/after-leads:推动
10|benchmark/after:named False
-15|benchmark/asks
-24|benchmark/before-commas:0 0
-8|benchmark/before-commas:1 0
-8|benchmark/before-commas:2 1
-7|benchmark/before-far:18 0
-3|benchmark/before-far:36 0
-8|benchmark/before-far:4 0
-11|benchmark/before-far:9 0
-8|benchmark/before-far:far 1
-4|benchmark/before-follows-rank:で 0 0
-6|benchmark/before-follows-rank:に 0 0
-4|benchmark/before-follows:で
-5|benchmark/before-follows:に
-3|benchmark/before-follows:海
-3|benchmark/before-follows:海牙
-3|benchmark/before-follows:海牙峰会
-24|benchmark/before-leads:
-7|benchmark/before-leads:,
-4|benchmark/before-leads:の
-4|benchmark/before-leads:称,
-15|benchmark/before-opens:False named
-16|benchmark/before-opens:True named
-6|benchmark/before-opens:True patient
-20|benchmark/before-rank:0 0 named
-6|benchmark/before-rank:0 0 patient
-3|benchmark/before-rank:1 0 named
-6|benchmark/before-rank:1 1 named
-31|benchmark/before:named
-6|benchmark/before:patient
21|benchmark/class-main:ALLIES ALLIES
65|benchmark/class-main:ALLIES JPN
19|benchmark/class-main:ALLIES KOR
-47|benchmark/class-main:JPN JPN
-11|benchmark/class-main:KOR KOR
-17|benchmark/class-main:NATO ALLIES
-11|benchmark/class-main:NATO JPN
-4|benchmark/class-main:USA ALLIES
-5|benchmark/class-main:USA JPN
3|benchmark/class-named:ALLIES ALLIES nobody-named
18|benchmark/class-named:ALLIES ALLIES others-named
24|benchmark/class-named:ALLIES JPN nobody-named
41|benchmark/class-named:ALLIES JPN others-named
5|benchmark/class-named:ALLIES KOR nobody-named
14|benchmark/class-named:ALLIES KOR others-named
-21|benchmark/class-named:JPN JPN nobody-named
-26|benchmark/class-named:JPN JPN others-named
-5|benchmark/class-named:KOR KOR nobody-named
-6|benchmark/class-named:KOR KOR others-named
-3|benchmark/class-named:NATO ALLIES nobody-named
-14|benchmark/class-named:NATO ALLIES others-named
-9|benchmark/class-named:NATO JPN others-named
-4|benchmark/class-named:USA ALLIES others-named
-4|benchmark/class-named:USA JPN others-named
64|benchmark/class-shape:ALLIES half
52|benchmark/class-shape:ALLIES whole
-39|benchmark/class-shape:JPN half
-16|benchmark/class-shape:JPN whole
-10|benchmark/class-shape:KOR half
-8|benchmark/class-shape:NATO half
-26|benchmark/class-shape:NATO whole
-4|benchmark/class-shape:USA half
-8|benchmark/class-shape:USA whole
-4|benchmark/class-shape:land half
3|benchmark/class-value:ALLIES 1.5
61|benchmark/class-value:ALLIES 3.5
52|benchmark/class-value:ALLIES 5
-5|benchmark/class-value:NATO 3.5
-26|benchmark/class-value:NATO 5
-4|benchmark/class-value:USA 3.5
-8|benchmark/class-value:USA 5
117|benchmark/class:ALLIES
-54|benchmark/class:JPN
-11|benchmark/class:KOR
-34|benchmark/class:NATO
-12|benchmark/class:USA
-4|benchmark/class:land
15|benchmark/last-kind:benchmark False
-5|benchmark/last-kind:demand False
-9|benchmark/last-kind:level False
-3|benchmark/last-kind:pledge False
-6|benchmark/last-kind:pledge True
-10|benchmark/last-kind:proposal False
-11|benchmark/last:before nobody-named
-8|benchmark/last:here others-named
-23|benchmark/main:nobody-named
-23|benchmark/main:others-named
-21|benchmark/named:1
-5|benchmark/named:2
-6|benchmark/ruled:main_spender
-8|benchmark/ruled:named_before
-8|benchmark/ruled:named_in_clause
20|benchmark/ruled:standard_for_all
8|benchmark/same-figure-of-another
-8|benchmark/same-figure-of-it
-33|benchmark/title
16|benchmark/told-of:0
7|benchmark/told-of:1
-17|benchmark/told-of:2
-6|benchmark/told-of:3
23|benchmark/unnamed-beside-others
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
7|cap/main:others-named
6|cap/ruled
5|cap/ruled:main_spender
3|cap/title
-11|cap/told-of:0
3|cap/told-of:2
6|cap/told-of:3
5|demand/after-far:1 False
10|demand/after-far:1 True
11|demand/after-far:18 False
-18|demand/after-far:18 True
3|demand/after-far:36 True
-21|demand/after-far:4 False
13|demand/after-far:4 True
20|demand/after-far:9 False
9|demand/after-far:9 True
-6|demand/after-follows:
-6|demand/after-follows: False
3|demand/after-follows:。
5|demand/after-follows:。 False
-15|demand/after-follows:が
3|demand/after-follows:が7 True
-5|demand/after-follows:が決 False
19|demand/after-follows:に
10|demand/after-follows:にも False
4|demand/after-follows:に求 False
8|demand/after-follows:に要 False
8|demand/after-follows:に要 True
10|demand/after-follows:は
-4|demand/after-follows:へ
-13|demand/after-follows:不
6|demand/after-follows:大
5|demand/after-follows:大为 True
3|demand/after-follows:对
3|demand/after-follows:对此 True
17|demand/after-follows:而
-3|demand/after-follows:要
3|demand/after-follows:防
3|demand/after-follows:防卫 True
17|demand/after-leads:%,
-6|demand/after-leads:%;
7|demand/after-leads:%、
-3|demand/after-leads:%」
16|demand/after-leads:%を
3|demand/after-leads:,令
-4|demand/after-leads:」_
-5|demand/after-leads:」…
-4|demand/after-leads:いう
3|demand/after-leads:した
-5|demand/after-leads:て「
-5|demand/after-leads:とに
4|demand/after-leads:よう
7|demand/after-leads:出を
17|demand/after-leads:求,
-12|demand/after-leads:求_
-15|demand/after:agent False
9|demand/after:agent True
11|demand/after:named False
21|demand/after:named True
19|demand/after:patient False
-10|demand/after:patient True
-57|demand/asks
21|demand/before-commas:0 0
-6|demand/before-commas:0 1
4|demand/before-commas:1 0
-10|demand/before-commas:1 1
-15|demand/before-commas:2 0
11|demand/before-commas:2 1
-18|demand/before-far:1 0
21|demand/before-far:18 0
15|demand/before-far:36 0
9|demand/before-far:36 1
-11|demand/before-far:4 0
6|demand/before-far:9 0
-3|demand/before-far:9 1
-3|demand/before-far:far 0
-10|demand/before-far:far 1
6|demand/before-follows-rank:\" 0 0
-10|demand/before-follows-rank:) 0 0
-14|demand/before-follows-rank:, 0 0
7|demand/before-follows-rank:5 0 0
-4|demand/before-follows-rank:5 1 0
-27|demand/before-follows-rank:: 0 0
-6|demand/before-follows-rank:、 0 0
13|demand/before-follows-rank:、 1 0
-17|demand/before-follows-rank:、 2 0
-4|demand/before-follows-rank:が 1 0
-4|demand/before-follows-rank:が 1 1
-4|demand/before-follows-rank:で 1 0
-5|demand/before-follows-rank:と 0 0
6|demand/before-follows-rank:と 1 0
10|demand/before-follows-rank:に 0 0
11|demand/before-follows-rank:に 0 1
11|demand/before-follows-rank:に 1 0
-13|demand/before-follows-rank:に 1 1
18|demand/before-follows-rank:の 0 0
-9|demand/before-follows-rank:は 0 0
3|demand/before-follows-rank:は 0 1
3|demand/before-follows-rank:は 1 0
7|demand/before-follows-rank:は 1 1
10|demand/before-follows-rank:も 0 0
-3|demand/before-follows-rank:や 2 0
-8|demand/before-follows-rank:を 1 0
3|demand/before-follows-rank:一 0 0
13|demand/before-follows-rank:也 0 0
8|demand/before-follows-rank:也 1 0
-4|demand/before-follows-rank:事 1 0
-3|demand/before-follows-rank:仍 0 0
-22|demand/before-follows-rank:会 1 0
11|demand/before-follows-rank:全 0 0
9|demand/before-follows-rank:军 0 0
3|demand/before-follows-rank:同 0 0
5|demand/before-follows-rank:国 0 0
5|demand/before-follows-rank:国 1 0
6|demand/before-follows-rank:在 1 0
3|demand/before-follows-rank:对 1 0
6|demand/before-follows-rank:将 0 0
13|demand/before-follows-rank:应 0 0
11|demand/before-follows-rank:承 0 0
4|demand/before-follows-rank:把 0 1
3|demand/before-follows-rank:拿 0 0
3|demand/before-follows-rank:提 0 0
7|demand/before-follows-rank:放 1 0
-3|demand/before-follows-rank:效 1 0
-27|demand/before-follows-rank:氏 1 0
8|demand/before-follows-rank:的 0 0
10|demand/before-follows-rank:的 1 1
-5|demand/before-follows-rank:看 0 0
3|demand/before-follows-rank:米 1 0
-5|demand/before-follows-rank:要 0 0
10|demand/before-follows-rank:达 0 0
-6|demand/before-follows-rank:都 0 0
-4|demand/before-follows-rank:首 1 0
6|demand/before-follows:\"
-10|demand/before-follows:)
-14|demand/before-follows:,
3|demand/before-follows:3・
3|demand/before-follows:3・5%
3|demand/before-follows:5
8|demand/before-follows:5%
5|demand/before-follows:5%要求
-4|demand/before-follows:5月
-27|demand/before-follows::
-27|demand/before-follows::军
-9|demand/before-follows:_
-8|demand/before-follows:、
4|demand/before-follows:、南
9|demand/before-follows:、南韩也
5|demand/before-follows:、米
3|demand/before-follows:、防
3|demand/before-follows:、防衛費
-10|demand/before-follows:が
-3|demand/before-follows:が2
7|demand/before-follows:が3.5
5|demand/before-follows:が国
5|demand/before-follows:が国防費
-7|demand/before-follows:で
-6|demand/before-follows:での
6|demand/before-follows:との
5|demand/before-follows:との会談
6|demand/before-follows:とオ
6|demand/before-follows:とオース
-11|demand/before-follows:と同
4|demand/before-follows:と同じ5
20|demand/before-follows:に
-7|demand/before-follows:に1
-7|demand/before-follows:に10%
18|demand/before-follows:に3
7|demand/before-follows:に3.5
8|demand/before-follows:に3・5
-40|demand/before-follows:に5
6|demand/before-follows:に5%へ
-6|demand/before-follows:に5%を
-18|demand/before-follows:に5%要
3|demand/before-follows:に「
3|demand/before-follows:につ
3|demand/before-follows:について
3|demand/before-follows:には
3|demand/before-follows:には3.
26|demand/before-follows:にも
5|demand/before-follows:にも3%
13|demand/before-follows:に国
13|demand/before-follows:に国防費
19|demand/before-follows:に対
15|demand/before-follows:に対し、
-32|demand/before-follows:に求
-32|demand/before-follows:に求める
18|demand/before-follows:の
6|demand/before-follows:の国
5|demand/before-follows:の国防費
-3|demand/before-follows:の要
4|demand/before-follows:の負
4|demand/before-follows:の負担増
4|demand/before-follows:は
4|demand/before-follows:は1
4|demand/before-follows:は10%
-23|demand/before-follows:は5
3|demand/before-follows:は5%を
7|demand/before-follows:は、
9|demand/before-follows:は国
11|demand/before-follows:は国防費
10|demand/before-follows:も
4|demand/before-follows:も3
4|demand/before-follows:も3・5
4|demand/before-follows:も国
4|demand/before-follows:も国防費
-28|demand/before-follows:を
-8|demand/before-follows:を含
3|demand/before-follows:一
3|demand/before-follows:一样
21|demand/before-follows:也
9|demand/before-follows:也应
3|demand/before-follows:事
3|demand/before-follows:事務
3|demand/before-follows:事務総長
-3|demand/before-follows:仍
-22|demand/before-follows:会
11|demand/before-follows:全
10|demand/before-follows:全て
5|demand/before-follows:内
10|demand/before-follows:军
10|demand/before-follows:军费
3|demand/before-follows:军费应达
-10|demand/before-follows:原
3|demand/before-follows:同
10|demand/before-follows:国
10|demand/before-follows:国防
3|demand/before-follows:国防支出
5|demand/before-follows:国防相は
6|demand/before-follows:在
-4|demand/before-follows:在内
-4|demand/before-follows:在内的亚
-7|demand/before-follows:多
-5|demand/before-follows:官
3|demand/before-follows:对
4|demand/before-follows:将
4|demand/before-follows:应当
4|demand/before-follows:应把
8|demand/before-follows:应拿
-23|demand/before-follows:应达
-13|demand/before-follows:应达5%
-10|demand/before-follows:应达到5
11|demand/before-follows:承
11|demand/before-follows:承诺
6|demand/before-follows:把
7|demand/before-follows:把军
3|demand/before-follows:把军费从
4|demand/before-follows:把军费提
4|demand/before-follows:把国
3|demand/before-follows:把国防开
3|demand/before-follows:拿
3|demand/before-follows:拿出
3|demand/before-follows:提
3|demand/before-follows:提高
3|demand/before-follows:提高到3
7|demand/before-follows:放
-3|demand/before-follows:效
-9|demand/before-follows:效法
-9|demand/before-follows:效法北约
-3|demand/before-follows:敦
-3|demand/before-follows:敦促
-24|demand/before-follows:氏
-14|demand/before-follows:氏、
-8|demand/before-follows:氏は
6|demand/before-follows:氏は32
18|demand/before-follows:的
3|demand/before-follows:的5
6|demand/before-follows:的5%。
6|demand/before-follows:的国防开
8|demand/before-follows:的要
9|demand/before-follows:相
-9|demand/before-follows:看
-9|demand/before-follows:看齐
3|demand/before-follows:米
19|demand/before-follows:自
19|demand/before-follows:自己
-6|demand/before-follows:要
-5|demand/before-follows:要求
-18|demand/before-follows:跟
12|demand/before-follows:达
11|demand/before-follows:达到
8|demand/before-follows:达到5%
-6|demand/before-follows:都
5|demand/before-follows:都应
5|demand/before-follows:都应把国
-8|demand/before-follows:首
-8|demand/before-follows:首相
-7|demand/before-follows:首相は1
-4|demand/before-follows:首相は、
-19|demand/before-leads:
3|demand/before-leads:\"
-10|demand/before-leads:(
-14|demand/before-leads:,
9|demand/before-leads:,盼
5|demand/before-leads::
11|demand/before-leads:;
5|demand/before-leads:A_
7|demand/before-leads:Oの
-5|demand/before-leads:_
-5|demand/before-leads:、
20|demand/before-leads:「
-12|demand/before-leads:が
3|demand/before-leads:した
17|demand/before-leads:で、
-3|demand/before-leads:と、
8|demand/before-leads:の
8|demand/before-leads:は
10|demand/before-leads:は、
5|demand/before-leads:は「
12|demand/before-leads:む
5|demand/before-leads:め、
-9|demand/before-leads:も
4|demand/before-leads:や
9|demand/before-leads:アの
21|demand/before-leads:カの
-3|demand/before-leads:ス
-3|demand/before-leads:セス
-7|demand/before-leads:ダの
-28|demand/before-leads:ドの
-10|demand/before-leads:与
19|demand/before-leads:为
5|demand/before-leads:内的
5|demand/before-leads:前、
-4|demand/before-leads:包括
3|demand/before-leads:吁
-9|demand/before-leads:名
12|demand/before-leads:含む
-12|demand/before-leads:告知
3|demand/before-leads:呼吁
3|demand/before-leads:和
-23|demand/before-leads:国が
4|demand/before-leads:国や
-4|demand/before-leads:在
-16|demand/before-leads:够,
-39|demand/before-leads:官、
8|demand/before-leads:官「
3|demand/before-leads:官は
-7|demand/before-leads:对
4|demand/before-leads:州と
5|demand/before-leads:希望
9|demand/before-leads:所有
-4|demand/before-leads:括
12|demand/before-leads:效法
-13|demand/before-leads:斯:
6|demand/before-leads:方、
7|demand/before-leads:月、
9|demand/before-leads:有
5|demand/before-leads:望
-6|demand/before-leads:本、
-10|demand/before-leads:構(
3|demand/before-leads:権が
7|demand/before-leads:権は
-21|demand/before-leads:氏、
18|demand/before-leads:氏は
12|demand/before-leads:法
-9|demand/before-leads:点名
6|demand/before-leads:略、
4|demand/before-leads:的
9|demand/before-leads:盼
4|demand/before-leads:省が
-12|demand/before-leads:知
7|demand/before-leads:称
-7|demand/before-leads:称,
5|demand/before-leads:等
-4|demand/before-leads:補、
4|demand/before-leads:要
3|demand/before-leads:话,
7|demand/before-leads:说
7|demand/before-leads:说,
-4|demand/before-leads:长
4|demand/before-leads:长:
5|demand/before-leads:韩等
-16|demand/before-leads:領は
18|demand/before-opens:False named
10|demand/before-opens:False patient
-27|demand/before-opens:True named
9|demand/before-opens:True patient
-7|demand/before-rank:0 0 agent
28|demand/before-rank:0 0 named
48|demand/before-rank:0 0 patient
3|demand/before-rank:0 1 agent
7|demand/before-rank:0 1 named
13|demand/before-rank:0 1 patient
4|demand/before-rank:0 2 patient
-16|demand/before-rank:1 0 patient
3|demand/before-rank:1 1 agent
-7|demand/before-rank:1 1 named
-14|demand/before-rank:1 1 patient
-27|demand/before-rank:2 0 named
-10|demand/before-rank:2 1 named
-9|demand/before:named
19|demand/before:patient
-7|demand/class-main:ALLIES ALLIES
38|demand/class-main:ALLIES JPN
8|demand/class-main:ALLIES KOR
-8|demand/class-main:ALLIES NATO
17|demand/class-main:ALLIES TWN
21|demand/class-main:ALLIES land
-28|demand/class-main:ALLIES member
-9|demand/class-main:CHN NATO
-10|demand/class-main:JPN ALLIES
27|demand/class-main:JPN JPN
-13|demand/class-main:JPN KOR
8|demand/class-main:JPN NATO
9|demand/class-main:JPN TWN
-6|demand/class-main:JPN land
-6|demand/class-main:KOR ALLIES
9|demand/class-main:KOR KOR
-6|demand/class-main:KOR NATO
33|demand/class-main:NATO ALLIES
-28|demand/class-main:NATO JPN
-3|demand/class-main:NATO KOR
-7|demand/class-main:NATO NATO
-10|demand/class-main:NATO TWN
-4|demand/class-main:NATO land
61|demand/class-main:NATO member
9|demand/class-main:TWN TWN
-6|demand/class-main:USA ALLIES
-48|demand/class-main:USA JPN
23|demand/class-main:USA NATO
-8|demand/class-main:USA TWN
-7|demand/class-main:USA land
-7|demand/class-main:USA member
-3|demand/class-main:land ALLIES
28|demand/class-main:land JPN
-17|demand/class-main:land TWN
-5|demand/class-main:land land
-16|demand/class-main:member JPN
-26|demand/class-main:member member
-10|demand/class-named:ALLIES ALLIES nobody-named
3|demand/class-named:ALLIES ALLIES others-named
23|demand/class-named:ALLIES JPN nobody-named
15|demand/class-named:ALLIES JPN others-named
8|demand/class-named:ALLIES KOR others-named
-7|demand/class-named:ALLIES NATO nobody-named
17|demand/class-named:ALLIES TWN others-named
22|demand/class-named:ALLIES land others-named
-28|demand/class-named:ALLIES member others-named
-9|demand/class-named:CHN NATO others-named
-10|demand/class-named:JPN ALLIES others-named
-7|demand/class-named:JPN JPN nobody-named
34|demand/class-named:JPN JPN others-named
-13|demand/class-named:JPN KOR others-named
8|demand/class-named:JPN NATO others-named
9|demand/class-named:JPN TWN others-named
-6|demand/class-named:JPN land others-named
-6|demand/class-named:KOR ALLIES others-named
9|demand/class-named:KOR KOR others-named
-6|demand/class-named:KOR NATO others-named
10|demand/class-named:NATO ALLIES nobody-named
22|demand/class-named:NATO ALLIES others-named
-7|demand/class-named:NATO JPN nobody-named
-21|demand/class-named:NATO JPN others-named
-3|demand/class-named:NATO KOR others-named
9|demand/class-named:NATO NATO nobody-named
-16|demand/class-named:NATO NATO others-named
-10|demand/class-named:NATO TWN others-named
-4|demand/class-named:NATO land others-named
61|demand/class-named:NATO member others-named
9|demand/class-named:TWN TWN others-named
-6|demand/class-named:USA ALLIES others-named
-8|demand/class-named:USA JPN nobody-named
-40|demand/class-named:USA JPN others-named
24|demand/class-named:USA NATO others-named
-8|demand/class-named:USA TWN others-named
-7|demand/class-named:USA land others-named
-7|demand/class-named:USA member others-named
-3|demand/class-named:land ALLIES others-named
28|demand/class-named:land JPN others-named
-17|demand/class-named:land TWN others-named
-7|demand/class-named:land land others-named
-16|demand/class-named:member JPN others-named
-26|demand/class-named:member member others-named
11|demand/class-shape:ALLIES half
-7|demand/class-shape:ALLIES tenth
38|demand/class-shape:ALLIES whole
-9|demand/class-shape:CHN whole
55|demand/class-shape:JPN half
-40|demand/class-shape:JPN whole
-20|demand/class-shape:KOR half
24|demand/class-shape:KOR tenth
-4|demand/class-shape:KOR whole
-16|demand/class-shape:NATO half
-3|demand/class-shape:NATO tenth
63|demand/class-shape:NATO whole
-15|demand/class-shape:TWN half
24|demand/class-shape:TWN whole
-21|demand/class-shape:USA half
-11|demand/class-shape:USA tenth
-23|demand/class-shape:USA whole
15|demand/class-shape:land half
-9|demand/class-shape:land whole
-10|demand/class-shape:member half
-36|demand/class-shape:member whole
12|demand/class-value:ALLIES 1.5
-8|demand/class-value:ALLIES 1E+1
4|demand/class-value:ALLIES 2
-38|demand/class-value:ALLIES 3
-7|demand/class-value:ALLIES 3.8
11|demand/class-value:ALLIES 4
73|demand/class-value:ALLIES 5
6|demand/class-value:NATO 1.5
-4|demand/class-value:NATO 1E+1
6|demand/class-value:NATO 2
9|demand/class-value:NATO 3
-22|demand/class-value:NATO 3.5
-3|demand/class-value:NATO 3.8
55|demand/class-value:NATO 5
-6|demand/class-value:USA 1E+1
-13|demand/class-value:USA 3
-21|demand/class-value:USA 3.5
-11|demand/class-value:USA 3.8
-4|demand/class-value:USA 5
41|demand/class:ALLIES
-10|demand/class:CHN
15|demand/class:JPN
44|demand/class:NATO
9|demand/class:TWN
-55|demand/class:USA
4|demand/class:land
-46|demand/class:member
3|demand/last-kind:cap False
10|demand/last-kind:demand False
3|demand/last-kind:demand True
-23|demand/last-kind:denial False
12|demand/last-kind:level False
9|demand/last-kind:level True
4|demand/last-kind:other False
-3|demand/last-kind:pledge True
8|demand/last-kind:proposal False
8|demand/last-kind:proposal True
17|demand/last:before nobody-named
-10|demand/last:here nobody-named
32|demand/last:here others-named
-6|demand/main:nobody-named
10|demand/main:others-named
13|demand/named:1
20|demand/named:2
3|demand/named:3
9|demand/right-before:
-6|demand/right-before:、
-14|demand/right-before:に
5|demand/right-before:には
7|demand/right-before:にも
-17|demand/right-before:に求める
-19|demand/right-before:は
4|demand/right-before:は国防費
7|demand/right-before:も
-9|demand/right-before:应达到
-5|demand/right-before:把
5|demand/right-before:提高到
10|demand/right-before:的
10|demand/right-before:达到
-21|demand/ruled
25|demand/ruled:allies_and_members
-15|demand/ruled:as_before_in_sentence
8|demand/ruled:as_in_the_sentence_before
43|demand/ruled:main_spender
-14|demand/ruled:named_after_patient
-3|demand/ruled:named_before
-57|demand/ruled:named_in_clause
-6|demand/ruled:named_in_clause_patient
-18|demand/ruled:named_near_patient
6|demand/ruled:named_right_before
7|demand/ruled:owner
18|demand/same-figure-of-another
-18|demand/same-figure-of-it
-40|demand/title
-8|demand/told-of:0
-4|demand/told-of:1
3|demand/told-of:2
10|demand/told-of:3
-18|demand/unnamed
-17|demand/unnamed-beside-others
-3|denial/after-far:1 False
21|denial/after-far:4 False
4|denial/after-far:9 True
-3|denial/after-follows:の
-3|denial/after-follows:の財 False
-3|denial/after-leads:%は
16|denial/after:named False
3|denial/after:named True
-31|denial/asks
-4|denial/before-commas:1 0
7|denial/before-commas:2 0
3|denial/before-commas:2 1
3|denial/before-far:1 0
5|denial/before-far:18 0
-22|denial/before-far:36 0
4|denial/before-far:4 0
9|denial/before-far:9 0
4|denial/before-far:far 0
4|denial/before-follows-rank:, 0 0
5|denial/before-follows-rank:、 1 0
-6|denial/before-follows-rank:か 0 0
-4|denial/before-follows-rank:が 0 0
6|denial/before-follows-rank:に 0 0
-5|denial/before-follows-rank:の 0 0
5|denial/before-follows-rank:や 1 0
-3|denial/before-follows-rank:事 0 0
-3|denial/before-follows-rank:会 0 0
5|denial/before-follows-rank:则 0 0
-22|denial/before-follows-rank:前 1 0
-9|denial/before-follows-rank:此 1 0
3|denial/before-follows-rank:防 0 0
5|denial/before-follows-rank:首 1 0
4|denial/before-follows:,
8|denial/before-follows:,称
8|denial/before-follows:,称5%
6|denial/before-follows:、
-7|denial/before-follows:か
-7|denial/before-follows:から
-4|denial/before-follows:が
6|denial/before-follows:に
6|denial/before-follows:に5
5|denial/before-follows:に5%を
-6|denial/before-follows:の
5|denial/before-follows:や
5|denial/before-follows:やイ
5|denial/before-follows:やイタリ
6|denial/before-follows:一
6|denial/before-follows:一名
6|denial/before-follows:一名官员
3|denial/before-follows:上
3|denial/before-follows:上周
-3|denial/before-follows:事
-3|denial/before-follows:事務
-3|denial/before-follows:事務総長
-3|denial/before-follows:会
-3|denial/before-follows:会后
6|denial/before-follows:则
-22|denial/before-follows:前
-3|denial/before-follows:坚
3|denial/before-follows:拒
3|denial/before-follows:拒绝
-3|denial/before-follows:提
-3|denial/before-follows:提出
-9|denial/before-follows:此
-9|denial/before-follows:此前
-9|denial/before-follows:此前致信
-4|denial/before-follows:没
-4|denial/before-follows:没有
4|denial/before-follows:防
4|denial/before-follows:防衛
9|denial/before-follows:首
9|denial/before-follows:首相
4|denial/before-follows:首相は1
5|denial/before-leads:
-8|denial/before-leads:、
6|denial/before-leads:の
-5|denial/before-leads:や
3|denial/before-leads:ロ・
4|denial/before-leads:ンの
7|denial/before-leads:书长
-4|denial/before-leads:信
6|denial/before-leads:总理
3|denial/before-leads:求
6|denial/before-leads:理
6|denial/before-leads:相
-4|denial/before-leads:致信
3|denial/before-leads:要求
8|denial/before-leads:长
4|denial/before-leads:首相
-7|denial/before-opens:False agent
7|denial/before-opens:False named
6|denial/before-opens:True patient
-9|denial/before-rank:0 0 agent
8|denial/before-rank:0 0 patient
3|denial/before-rank:0 1 named
6|denial/before-rank:1 0 named
-7|denial/before:agent
6|denial/before:named
7|denial/before:patient
4|denial/class-main:ALLIES ALLIES
-4|denial/class-main:ALLIES JPN
-4|denial/class-main:ALLIES KOR
30|denial/class-main:JPN JPN
6|denial/class-main:KOR ALLIES
13|denial/class-main:KOR KOR
-5|denial/class-main:NATO ALLIES
-10|denial/class-main:NATO JPN
-11|denial/class-main:NATO NATO
-8|denial/class-main:NATO member
3|denial/class-main:TWN TWN
-6|denial/class-main:USA ALLIES
-15|denial/class-main:USA JPN
-6|denial/class-main:USA KOR
6|denial/class-main:land land
12|denial/class-main:member NATO
11|denial/class-main:member member
4|denial/class-named:ALLIES ALLIES others-named
-11|denial/class-named:ALLIES JPN nobody-named
7|denial/class-named:ALLIES JPN others-named
-4|denial/class-named:ALLIES KOR others-named
18|denial/class-named:JPN JPN nobody-named
11|denial/class-named:JPN JPN others-named
6|denial/class-named:KOR ALLIES others-named
4|denial/class-named:KOR KOR nobody-named
9|denial/class-named:KOR KOR others-named
-5|denial/class-named:NATO ALLIES others-named
-4|denial/class-named:NATO JPN nobody-named
-6|denial/class-named:NATO JPN others-named
-11|denial/class-named:NATO NATO others-named
-7|denial/class-named:NATO member others-named
3|denial/class-named:TWN TWN others-named
-6|denial/class-named:USA ALLIES others-named
-3|denial/class-named:USA JPN nobody-named
-12|denial/class-named:USA JPN others-named
-5|denial/class-named:USA KOR others-named
4|denial/class-named:land land others-named
12|denial/class-named:member NATO others-named
3|denial/class-named:member member nobody-named
8|denial/class-named:member member others-named
-11|denial/class-shape:ALLIES whole
14|denial/class-shape:JPN half
14|denial/class-shape:JPN whole
19|denial/class-shape:KOR whole
-7|denial/class-shape:NATO half
-32|denial/class-shape:NATO whole
4|denial/class-shape:TWN whole
-10|denial/class-shape:USA half
-20|denial/class-shape:USA whole
24|denial/class-shape:member whole
-7|denial/class-value:ALLIES 5
-7|denial/class-value:NATO 3.5
-30|denial/class-value:NATO 5
-3|denial/class-value:USA 3
-10|denial/class-value:USA 3.5
-15|denial/class-value:USA 5
-9|denial/class:ALLIES
28|denial/class:JPN
18|denial/class:KOR
-39|denial/class:NATO
4|denial/class:TWN
-31|denial/class:USA
4|denial/class:land
24|denial/class:member
6|denial/last-kind:denial False
5|denial/last-kind:denial True
5|denial/last-kind:level False
-26|denial/last-kind:pledge False
9|denial/last-kind:proposal False
11|denial/last:before nobody-named
-13|denial/last:before others-named
6|denial/last:here others-named
28|denial/main:nobody-named
33|denial/main:others-named
-6|denial/named:1
26|denial/named:2
5|denial/named:3
8|denial/right-before:,称
-3|denial/right-before:から
-3|denial/right-before:が
7|denial/right-before:に
28|denial/ruled
3|denial/ruled:as_in_the_sentence_before
24|denial/ruled:main_spender
6|denial/ruled:named_in_clause
10|denial/ruled:named_in_clause_patient
-19|denial/ruled:named_near
22|denial/same-figure-of-another
-22|denial/same-figure-of-it
10|denial/title
7|denial/told-of:0
11|denial/told-of:1
-14|denial/told-of:2
-5|denial/told-of:3
4|denial/unnamed
-29|denial/unnamed-beside-others
-9|level/after-far:1 False
-25|level/after-far:1 True
-20|level/after-far:18 True
-4|level/after-far:36 False
-5|level/after-far:36 True
17|level/after-far:4 False
8|level/after-far:4 True
5|level/after-far:9 False
-11|level/after-far:9 True
20|level/after-follows:,
20|level/after-follows:,却 True
20|level/after-follows:に
19|level/after-follows:に比 False
-16|level/after-follows:の
-6|level/after-follows:の1 False
-9|level/after-follows:の1 True
-4|level/after-follows:の2 True
4|level/after-follows:の防 False
-11|level/after-follows:は
-3|level/after-follows:は1 True
-3|level/after-follows:は2 True
-7|level/after-follows:中
-6|level/after-follows:中最 False
-3|level/after-follows:为
-12|level/after-follows:也
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
-22|level/after-leads:%,
-13|level/after-leads:%、
-6|level/after-leads:が、
-9|level/after-leads:で、
-3|level/after-leads:では
7|level/after-leads:と、
20|level/after-leads:例如
-5|level/after-leads:胁,
-5|level/after-leads:要求
-14|level/after:agent True
-17|level/after:named False
-29|level/after:named True
22|level/after:patient False
-10|level/after:patient True
17|level/asked-about
17|level/asks
62|level/before-commas:0 0
6|level/before-commas:0 1
5|level/before-commas:1 0
18|level/before-commas:1 1
10|level/before-commas:1 2
-20|level/before-commas:2 1
-20|level/before-commas:2 2
7|level/before-commas:3 1
-12|level/before-commas:3 2
65|level/before-far:1 0
10|level/before-far:18 0
-5|level/before-far:18 2
-25|level/before-far:36 0
9|level/before-far:36 1
-10|level/before-far:36 2
18|level/before-far:4 0
3|level/before-far:9 0
-5|level/before-far:9 1
-3|level/before-far:far 0
4|level/before-far:far 1
-7|level/before-far:far 2
9|level/before-follows-rank:, 0 0
3|level/before-follows-rank:, 1 0
3|level/before-follows-rank:1 0 0
-7|level/before-follows-rank:2 0 1
18|level/before-follows-rank:2 0 2
9|level/before-follows-rank:3 0 0
29|level/before-follows-rank:、 2 0
3|level/before-follows-rank:が 0 0
19|level/before-follows-rank:と 1 0
-15|level/before-follows-rank:の 0 0
13|level/before-follows-rank:の 0 1
9|level/before-follows-rank:の 1 0
-10|level/before-follows-rank:の 1 1
7|level/before-follows-rank:は 0 0
8|level/before-follows-rank:は 0 1
-4|level/before-follows-rank:は 1 1
6|level/before-follows-rank:为 0 0
-7|level/before-follows-rank:主 1 0
-3|level/before-follows-rank:今 0 0
-31|level/before-follows-rank:再 0 0
-6|level/before-follows-rank:军 0 0
3|level/before-follows-rank:军 0 1
-11|level/before-follows-rank:军 1 1
7|level/before-follows-rank:则 0 0
-3|level/before-follows-rank:则 0 1
-7|level/before-follows-rank:去 0 0
7|level/before-follows-rank:国 0 0
-19|level/before-follows-rank:国 0 1
4|level/before-follows-rank:国 1 0
-5|level/before-follows-rank:国 1 1
5|level/before-follows-rank:在 0 0
3|level/before-follows-rank:在 1 0
-13|level/before-follows-rank:基 0 0
-8|level/before-follows-rank:大 0 0
3|level/before-follows-rank:将 0 0
19|level/before-follows-rank:平 0 0
4|level/before-follows-rank:总 1 1
5|level/before-follows-rank:把 0 0
-11|level/before-follows-rank:推 0 0
3|level/before-follows-rank:明 0 0
3|level/before-follows-rank:明 0 1
4|level/before-follows-rank:本 0 0
-9|level/before-follows-rank:标 0 0
-3|level/before-follows-rank:氏 1 0
-4|level/before-follows-rank:的 3 2
6|level/before-follows-rank:自 0 0
-5|level/before-follows-rank:表 1 0
6|level/before-follows-rank:防 0 0
6|level/before-follows-rank:面 1 0
12|level/before-follows:,
7|level/before-follows:2
5|level/before-follows:20
3|level/before-follows:2024
8|level/before-follows:3
7|level/before-follows:3.
3|level/before-follows:3.41
-4|level/before-follows:4
9|level/before-follows:、
9|level/before-follows:、挪
9|level/before-follows:、挪威和
-3|level/before-follows:が
-3|level/before-follows:が2
5|level/before-follows:が3
19|level/before-follows:と
19|level/before-follows:とカ
19|level/before-follows:とカナダ
4|level/before-follows:につ
4|level/before-follows:について
-5|level/before-follows:によ
-6|level/before-follows:によると
-6|level/before-follows:の
5|level/before-follows:の2
5|level/before-follows:の202
5|level/before-follows:のう
5|level/before-follows:のうち2
-4|level/before-follows:の加
-4|level/before-follows:の加盟国
4|level/before-follows:の国防支
-7|level/before-follows:の国防費
10|level/before-follows:の報
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
10|level/before-follows:は
5|level/before-follows:は1
9|level/before-follows:は2
4|level/before-follows:は28%
3|level/before-follows:は3
-10|level/before-follows:は、
6|level/before-follows:は戦
3|level/before-follows:は約
3|level/before-follows:は約3.
24|level/before-follows:不
-7|level/before-follows:主
-3|level/before-follows:以
-31|level/before-follows:再
-31|level/before-follows:再編
-27|level/before-follows:再編経費
-14|level/before-follows:军
-14|level/before-follows:军费
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
14|level/before-follows:和
17|level/before-follows:和加
17|level/before-follows:和加拿大
-15|level/before-follows:国
-15|level/before-follows:国防
4|level/before-follows:国防相は
-19|level/before-follows:国防费占
7|level/before-follows:在
-13|level/before-follows:基
-13|level/before-follows:基準
-8|level/before-follows:大
-8|level/before-follows:大統
10|level/before-follows:官
10|level/before-follows:官方
10|level/before-follows:官方公布
3|level/before-follows:将
19|level/before-follows:平
19|level/before-follows:平均
-10|level/before-follows:当
-10|level/before-follows:当局
-10|level/before-follows:当局者は
4|level/before-follows:总
-3|level/before-follows:成
-3|level/before-follows:成员
5|level/before-follows:把
4|level/before-follows:把军
4|level/before-follows:把军费从
-11|level/before-follows:推
4|level/before-follows:明
4|level/before-follows:明年
6|level/before-follows:明年军费
-3|level/before-follows:是
-3|level/before-follows:是1
-3|level/before-follows:是1.3
4|level/before-follows:本
-9|level/before-follows:标
-9|level/before-follows:标准
-9|level/before-follows:标准占G
-3|level/before-follows:氏は
-5|level/before-follows:的
-12|level/before-follows:的军
-4|level/before-follows:的军费相
-4|level/before-follows:的军费都
3|level/before-follows:的占
7|level/before-follows:的国
5|level/before-follows:的国防支
-6|level/before-follows:的算
-5|level/before-follows:立
-5|level/before-follows:立委
-5|level/before-follows:立委王定
-4|level/before-follows:算
10|level/before-follows:自
3|level/before-follows:自己
7|level/before-follows:自身
6|level/before-follows:自身の国
10|level/before-follows:虽
-4|level/before-follows:表
-4|level/before-follows:表示
-5|level/before-follows:表示,日
9|level/before-follows:说
8|level/before-follows:说明
8|level/before-follows:说明年会
7|level/before-follows:防
6|level/before-follows:防卫
4|level/before-follows:防卫预算
6|level/before-follows:面
6|level/before-follows:面对
6|level/before-follows:面对北韩
13|level/before-follows:首
13|level/before-follows:首相
39|level/before-leads:
18|level/before-leads:%,
14|level/before-leads:%、
10|level/before-leads:%と
-4|level/before-leads:)の
8|level/before-leads:,
6|level/before-leads:,而
5|level/before-leads::
5|level/before-leads:;
-6|level/before-leads:_
8|level/before-leads:、
-6|level/before-leads:】
3|level/before-leads:する
-7|level/before-leads:て
-5|level/before-leads:で、
-14|level/before-leads:と
14|level/before-leads:の
-7|level/before-leads:は
-5|level/before-leads:は、
3|level/before-leads:る
5|level/before-leads:于
-5|level/before-leads:人
5|level/before-leads:低于
-13|level/before-leads:依
-5|level/before-leads:前
14|level/before-leads:去年
-6|level/before-leads:右,
-19|level/before-leads:和
-16|level/before-leads:国和
3|level/before-leads:州
12|level/before-leads:州の
4|level/before-leads:希望
12|level/before-leads:年
3|level/before-leads:度の
-5|level/before-leads:总理
6|level/before-leads:日、
4|level/before-leads:望
3|level/before-leads:欧州
16|level/before-leads:欧洲
4|level/before-leads:氏は
-3|level/before-leads:求
16|level/before-leads:洲
-5|level/before-leads:理
-6|level/before-leads:目前
-11|level/before-leads:績は
6|level/before-leads:而
3|level/before-leads:要
-3|level/before-leads:要求
-5|level/before-leads:言人
-9|level/before-leads:说,
-5|level/before-leads:費、
6|level/before-leads:部长
6|level/before-leads:长
3|level/before-leads:驳,
13|level/before-opens:False named
3|level/before-opens:False patient
9|level/before-opens:True agent
36|level/before-opens:True named
-5|level/before-opens:True patient
13|level/before-rank:0 0 agent
6|level/before-rank:0 0 named
4|level/before-rank:0 1 agent
14|level/before-rank:0 1 named
18|level/before-rank:0 2 named
18|level/before-rank:1 0 named
-6|level/before-rank:1 1 agent
-7|level/before-rank:1 1 named
-10|level/before-rank:1 2 named
28|level/before-rank:2 0 named
-15|level/before-rank:2 1 named
-19|level/before-rank:2 2 named
-10|level/before-rank:3 2 named
9|level/before:agent
49|level/before:named
-61|level/class-main:ALLIES JPN
-17|level/class-main:ALLIES KOR
-6|level/class-main:ALLIES NATO
-5|level/class-main:ALLIES TWN
23|level/class-main:ALLIES member
-4|level/class-main:CHN CHN
40|level/class-main:CHN JPN
10|level/class-main:EU JPN
-3|level/class-main:EU NATO
12|level/class-main:EU foe
-35|level/class-main:JPN JPN
27|level/class-main:JPN KOR
7|level/class-main:JPN NATO
5|level/class-main:JPN land
-4|level/class-main:JPN member
-5|level/class-main:KOR KOR
6|level/class-main:KOR NATO
4|level/class-main:KOR TWN
-6|level/class-main:NATO ALLIES
-16|level/class-main:NATO JPN
-3|level/class-main:NATO USA
-12|level/class-main:NATO foe
-8|level/class-main:NATO land
-23|level/class-main:NATO member
16|level/class-main:TWN JPN
4|level/class-main:TWN TWN
8|level/class-main:TWN member
6|level/class-main:USA CHN
45|level/class-main:USA JPN
-3|level/class-main:USA KOR
3|level/class-main:USA NATO
-9|level/class-main:USA TWN
5|level/class-main:USA USA
-3|level/class-main:USA land
-11|level/class-main:USA member
13|level/class-main:foe JPN
3|level/class-main:land ALLIES
-5|level/class-main:land JPN
-12|level/class-main:land NATO
9|level/class-main:land TWN
6|level/class-main:land land
-6|level/class-main:member JPN
7|level/class-main:member NATO
3|level/class-main:member TWN
9|level/class-main:member member
-34|level/class-named:ALLIES JPN nobody-named
-27|level/class-named:ALLIES JPN others-named
-16|level/class-named:ALLIES KOR nobody-named
-4|level/class-named:ALLIES NATO others-named
-3|level/class-named:ALLIES TWN nobody-named
-3|level/class-named:ALLIES TWN others-named
-3|level/class-named:ALLIES member nobody-named
25|level/class-named:ALLIES member others-named
-4|level/class-named:CHN CHN others-named
24|level/class-named:CHN JPN nobody-named
16|level/class-named:CHN JPN others-named
-3|level/class-named:EU NATO others-named
12|level/class-named:EU foe others-named
-15|level/class-named:JPN JPN nobody-named
-20|level/class-named:JPN JPN others-named
24|level/class-named:JPN KOR nobody-named
3|level/class-named:JPN KOR others-named
7|level/class-named:JPN NATO nobody-named
8|level/class-named:JPN land others-named
-4|level/class-named:JPN member nobody-named
-18|level/class-named:KOR KOR nobody-named
13|level/class-named:KOR KOR others-named
4|level/class-named:KOR TWN others-named
-3|level/class-named:NATO ALLIES others-named
-30|level/class-named:NATO JPN nobody-named
15|level/class-named:NATO JPN others-named
-8|level/class-named:NATO NATO nobody-named
7|level/class-named:NATO NATO others-named
-3|level/class-named:NATO USA nobody-named
-12|level/class-named:NATO foe others-named
-6|level/class-named:NATO land others-named
-7|level/class-named:NATO member nobody-named
-16|level/class-named:NATO member others-named
22|level/class-named:TWN JPN nobody-named
-5|level/class-named:TWN JPN others-named
10|level/class-named:TWN TWN nobody-named
-5|level/class-named:TWN TWN others-named
8|level/class-named:TWN member others-named
6|level/class-named:USA CHN others-named
37|level/class-named:USA JPN nobody-named
8|level/class-named:USA JPN others-named
14|level/class-named:USA KOR nobody-named
-17|level/class-named:USA KOR others-named
-3|level/class-named:USA NATO nobody-named
5|level/class-named:USA NATO others-named
-8|level/class-named:USA TWN others-named
4|level/class-named:USA USA nobody-named
-10|level/class-named:USA member others-named
-5|level/class-named:foe JPN nobody-named
18|level/class-named:foe JPN others-named
3|level/class-named:land ALLIES others-named
-3|level/class-named:land JPN nobody-named
-12|level/class-named:land NATO others-named
-3|level/class-named:land TWN nobody-named
12|level/class-named:land TWN others-named
9|level/class-named:land land nobody-named
-4|level/class-named:land land others-named
-3|level/class-named:member JPN nobody-named
7|level/class-named:member NATO others-named
3|level/class-named:member TWN others-named
16|level/class-named:member member nobody-named
-7|level/class-named:member member others-named
-23|level/class-shape:ALLIES fine
-4|level/class-shape:ALLIES half
-21|level/class-shape:ALLIES tenth
-23|level/class-shape:ALLIES whole
13|level/class-shape:CHN half
20|level/class-shape:CHN tenth
17|level/class-shape:EU tenth
35|level/class-shape:JPN fine
-33|level/class-shape:JPN half
7|level/class-shape:JPN tenth
-12|level/class-shape:JPN whole
12|level/class-shape:KOR fine
-6|level/class-shape:KOR half
8|level/class-shape:KOR tenth
-7|level/class-shape:KOR whole
-40|level/class-shape:NATO fine
-4|level/class-shape:NATO half
-32|level/class-shape:NATO tenth
3|level/class-shape:NATO whole
29|level/class-shape:TWN fine
29|level/class-shape:TWN half
-9|level/class-shape:TWN tenth
-22|level/class-shape:TWN whole
-8|level/class-shape:USA fine
3|level/class-shape:USA tenth
38|level/class-shape:USA whole
-3|level/class-shape:foe tenth
15|level/class-shape:foe whole
-3|level/class-shape:land fine
3|level/class-shape:land tenth
4|level/class-shape:member half
6|level/class-shape:member tenth
4|level/class-shape:member whole
-5|level/class-value:ALLIES 1
-4|level/class-value:ALLIES 1.6
-7|level/class-value:ALLIES 1.8
-6|level/class-value:ALLIES 1.9
-11|level/class-value:ALLIES 2
-10|level/class-value:ALLIES 2.02
25|level/class-value:ALLIES 2.3
-3|level/class-value:ALLIES 2.32
-13|level/class-value:ALLIES 2.9
-3|level/class-value:ALLIES 3
9|level/class-value:EU 1.9
12|level/class-value:EU 2.1
-14|level/class-value:NATO 1
-20|level/class-value:NATO 1.24
-6|level/class-value:NATO 1.28
-13|level/class-value:NATO 1.37
-3|level/class-value:NATO 1.6
-7|level/class-value:NATO 1.8
-4|level/class-value:NATO 1.9
24|level/class-value:NATO 2
30|level/class-value:NATO 2.02
-11|level/class-value:NATO 2.1
-3|level/class-value:NATO 2.3
-10|level/class-value:NATO 2.4
14|level/class-value:NATO 2.7
-4|level/class-value:NATO 2.8
-6|level/class-value:NATO 2.84
4|level/class-value:NATO 2.9
-3|level/class-value:NATO 3
-13|level/class-value:NATO 3.32
-4|level/class-value:NATO 3.38
-3|level/class-value:NATO 5
-5|level/class-value:USA 0.9
-3|level/class-value:USA 0.96
-10|level/class-value:USA 1
-6|level/class-value:USA 1.004
-13|level/class-value:USA 1.3
-4|level/class-value:USA 1.4
-6|level/class-value:USA 1.6
-10|level/class-value:USA 1.7
-20|level/class-value:USA 1.8
-11|level/class-value:USA 1.9
-58|level/class-value:USA 2
-10|level/class-value:USA 2.3
-5|level/class-value:USA 2.32
-20|level/class-value:USA 2.6
23|level/class-value:USA 2.9
49|level/class-value:USA 3
32|level/class-value:USA 3.2
9|level/class-value:USA 3.38
48|level/class-value:USA 3.4
4|level/class-value:USA 3.5
4|level/class-value:USA 4
23|level/class-value:USA 5
29|level/class-value:USA 6
-70|level/class:ALLIES
34|level/class:CHN
18|level/class:EU
-3|level/class:JPN
7|level/class:KOR
-73|level/class:NATO
28|level/class:TWN
34|level/class:USA
12|level/class:foe
12|level/class:member
-11|level/last-kind:cap False
11|level/last-kind:cap True
-13|level/last-kind:demand False
6|level/last-kind:demand True
5|level/last-kind:denial False
-3|level/last-kind:denial True
-12|level/last-kind:level False
-27|level/last-kind:level True
53|level/last-kind:pledge False
14|level/last:before nobody-named
6|level/last:before others-named
11|level/last:here nobody-named
-24|level/last:here others-named
4|level/main:nobody-named
-29|level/main:others-named
13|level/named:2
16|level/right-before:
9|level/right-before:が
6|level/right-before:の
14|level/right-before:は
6|level/right-before:为
9|level/right-before:则在
-12|level/right-before:基準で
5|level/right-before:的
47|level/ruled
5|level/ruled:as_before_in_sentence
15|level/ruled:as_in_the_sentence_before
4|level/ruled:its_money
-44|level/ruled:main_spender
-7|level/ruled:named_after_patient
-4|level/ruled:named_before
21|level/ruled:named_in_clause
19|level/ruled:named_right_before
13|level/ruled:owner
6|level/ruled:subject_before
12|level/ruled:the_same_country
-23|level/same-figure-of-another
23|level/same-figure-of-it
43|level/subject:nobody-named
6|level/subject:others-named
67|level/title
19|level/told-of:0
-25|level/told-of:1
8|level/told-of:2
-3|level/told-of:3
19|level/unnamed
-30|level/unnamed-beside-others
-7|other/asks
-4|other/before-commas:0 0
6|other/before-commas:1 0
-3|other/before-far:18 0
3|other/before-far:4 0
-10|other/before-follows-rank:把 0 0
3|other/before-follows-rank:若 0 0
3|other/before-follows:内
3|other/before-follows:内部
-10|other/before-follows:把
4|other/before-follows:若
3|other/before-leads:
6|other/before-leads:,
-7|other/before-leads:,若
-7|other/before-leads:若
3|other/before-leads:道,
4|other/before-opens:True named
-14|other/class-main:ALLIES JPN
-4|other/class-main:ALLIES KOR
12|other/class-main:EU member
21|other/class-main:JPN JPN
-4|other/class-main:KOR JPN
5|other/class-main:KOR KOR
-10|other/class-main:NATO JPN
-3|other/class-main:NATO NATO
-16|other/class-main:NATO member
16|other/class-main:TWN JPN
-3|other/class-main:USA JPN
3|other/class-main:land land
6|other/class-main:member member
-12|other/class-named:ALLIES JPN nobody-named
-4|other/class-named:ALLIES KOR nobody-named
12|other/class-named:EU member others-named
14|other/class-named:JPN JPN nobody-named
8|other/class-named:JPN JPN others-named
-3|other/class-named:KOR JPN others-named
-9|other/class-named:NATO JPN nobody-named
-5|other/class-named:NATO member nobody-named
-10|other/class-named:NATO member others-named
3|other/class-named:land land nobody-named
6|other/class-named:member member nobody-named
-10|other/class-shape:ALLIES half
-13|other/class-shape:ALLIES whole
12|other/class-shape:EU half
26|other/class-shape:JPN half
-4|other/class-shape:KOR half
4|other/class-shape:KOR whole
-18|other/class-shape:NATO half
-12|other/class-shape:NATO whole
18|other/class-shape:TWN whole
3|other/class-shape:land half
-4|other/class-shape:member half
7|other/class-shape:member whole
-4|other/class-value:ALLIES 1
-10|other/class-value:ALLIES 3.5
-7|other/class-value:ALLIES 5
12|other/class-value:EU 1.5
-6|other/class-value:NATO 1
-7|other/class-value:NATO 1.5
-10|other/class-value:NATO 3.5
-5|other/class-value:NATO 5
-24|other/class:ALLIES
12|other/class:EU
27|other/class:JPN
-30|other/class:NATO
18|other/class:TWN
-4|other/class:USA
3|other/class:member
13|other/last-kind:level False
-4|other/last-kind:pledge False
-14|other/last-kind:pledge True
4|other/last-kind:proposal False
12|other/last:before nobody-named
4|other/last:before others-named
-12|other/last:here nobody-named
25|other/main:nobody-named
10|other/main:others-named
-15|other/ruled
-14|other/ruled:as_before_in_sentence
4|other/ruled:main_spender
-6|other/ruled:named_in_clause
15|other/same-figure-of-another
-15|other/same-figure-of-it
17|other/title
-16|other/told-of:0
12|other/told-of:1
8|other/told-of:2
-4|other/told-of:3
14|pledge/after-far:1 False
-8|pledge/after-far:1 True
17|pledge/after-far:18 False
-19|pledge/after-far:18 True
-3|pledge/after-far:36 False
14|pledge/after-far:36 True
-9|pledge/after-far:4 True
4|pledge/after-far:9 False
-5|pledge/after-far:far True
7|pledge/after-follows:が
-11|pledge/after-follows:がそ True
28|pledge/after-follows:だ
13|pledge/after-follows:で
13|pledge/after-follows:でも False
-4|pledge/after-follows:と
-11|pledge/after-follows:に
3|pledge/after-follows:に5 False
-17|pledge/after-follows:には False
-8|pledge/after-follows:には True
-3|pledge/after-follows:にも True
19|pledge/after-follows:に同 True
29|pledge/after-follows:の
30|pledge/after-follows:の目 False
4|pledge/after-follows:の計 False
-4|pledge/after-follows:の防 True
3|pledge/after-follows:は、 False
16|pledge/after-follows:は今 True
7|pledge/after-follows:は年 True
-17|pledge/after-follows:も
-3|pledge/after-follows:も、 False
11|pledge/after-follows:在
12|pledge/after-follows:在海 True
-10|pledge/after-follows:太
-10|pledge/after-follows:太平 True
-6|pledge/after-follows:应
-6|pledge/after-follows:应以 True
19|pledge/after-follows:政
-7|pledge/after-follows:有
20|pledge/after-follows:的
-4|pledge/after-follows:目
-3|pledge/after-follows:目标 False
-5|pledge/after-follows:要
-3|pledge/after-leads:%,
-5|pledge/after-leads:%;
-3|pledge/after-leads:%_
32|pledge/after-leads:%は
24|pledge/after-leads:%是
-4|pledge/after-leads:、「
-22|pledge/after-leads:い、
25|pledge/after-leads:いう
-3|pledge/after-leads:から
18|pledge/after-leads:け、
3|pledge/after-leads:げる
26|pledge/after-leads:した
10|pledge/after-leads:すと
-4|pledge/after-leads:する
-8|pledge/after-leads:て、
-25|pledge/after-leads:て「
-3|pledge/after-leads:で、
7|pledge/after-leads:は、
-8|pledge/after-leads:へ_
7|pledge/after-leads:まる
-10|pledge/after-leads:り、
-4|pledge/after-leads:る。
16|pledge/after-leads:を、
-8|pledge/after-leads:唯独
-4|pledge/after-leads:标,
19|pledge/after-leads:盟・
12|pledge/after-leads:者由
22|pledge/after:agent False
-13|pledge/after:agent True
30|pledge/after:named False
-22|pledge/after:named True
-18|pledge/after:patient False
10|pledge/after:patient True
37|pledge/asks
44|pledge/before-commas:0 0
6|pledge/before-commas:0 1
-8|pledge/before-commas:1 0
-31|pledge/before-commas:1 1
-15|pledge/before-commas:1 2
11|pledge/before-commas:2 0
4|pledge/before-commas:2 1
-8|pledge/before-commas:2 2
3|pledge/before-commas:3 0
3|pledge/before-commas:3 1
-9|pledge/before-commas:3 2
-5|pledge/before-far:1 0
6|pledge/before-far:18 0
3|pledge/before-far:18 2
28|pledge/before-far:36 0
-10|pledge/before-far:36 1
-32|pledge/before-far:36 2
31|pledge/before-far:4 0
-4|pledge/before-far:9 0
3|pledge/before-far:9 1
-7|pledge/before-far:far 0
-11|pledge/before-far:far 1
-3|pledge/before-far:far 2
13|pledge/before-follows-rank:) 0 0
-8|pledge/before-follows-rank:, 1 0
3|pledge/before-follows-rank:1 0 0
13|pledge/before-follows-rank:2 0 0
-11|pledge/before-follows-rank:2 1 1
-16|pledge/before-follows-rank:5 0 0
3|pledge/before-follows-rank:: 0 0
-4|pledge/before-follows-rank:: 0 1
-3|pledge/before-follows-rank:_ 0 0
10|pledge/before-follows-rank:、 0 0
6|pledge/before-follows-rank:、 1 0
9|pledge/before-follows-rank:、 2 0
12|pledge/before-follows-rank:が 0 0
8|pledge/before-follows-rank:が 0 1
-9|pledge/before-follows-rank:で 0 0
-4|pledge/before-follows-rank:で 1 0
-5|pledge/before-follows-rank:と 0 0
8|pledge/before-follows-rank:と 1 0
-10|pledge/before-follows-rank:に 0 0
-7|pledge/before-follows-rank:に 1 1
21|pledge/before-follows-rank:の 0 0
-8|pledge/before-follows-rank:の 1 0
-3|pledge/before-follows-rank:の 1 1
32|pledge/before-follows-rank:は 0 0
7|pledge/before-follows-rank:は 0 1
-20|pledge/before-follows-rank:は 1 0
-14|pledge/before-follows-rank:は 1 1
3|pledge/before-follows-rank:も 0 0
4|pledge/before-follows-rank:を 0 0
-3|pledge/before-follows-rank:・ 0 0
12|pledge/before-follows-rank:与 1 0
-7|pledge/before-follows-rank:之 1 0
3|pledge/before-follows-rank:也 0 0
3|pledge/before-follows-rank:今 1 0
-6|pledge/before-follows-rank:侵 0 0
-3|pledge/before-follows-rank:共 0 0
-9|pledge/before-follows-rank:军 0 0
6|pledge/before-follows-rank:到 0 0
5|pledge/before-follows-rank:去 0 1
-6|pledge/before-follows-rank:发 0 0
3|pledge/before-follows-rank:周 0 0
7|pledge/before-follows-rank:和 1 0
-15|pledge/before-follows-rank:国 0 0
-14|pledge/before-follows-rank:国 1 0
3|pledge/before-follows-rank:国 1 1
-11|pledge/before-follows-rank:在 1 1
5|pledge/before-follows-rank:大 0 0
-3|pledge/before-follows-rank:大 1 0
-5|pledge/before-follows-rank:安 1 0
4|pledge/before-follows-rank:宣 0 0
3|pledge/before-follows-rank:将 0 0
15|pledge/before-follows-rank:已 0 0
7|pledge/before-follows-rank:已 1 0
-3|pledge/before-follows-rank:已 1 1
7|pledge/before-follows-rank:总 0 0
-11|pledge/before-follows-rank:总 1 0
-5|pledge/before-follows-rank:成 0 0
-8|pledge/before-follows-rank:承 0 0
4|pledge/before-follows-rank:把 0 0
14|pledge/before-follows-rank:政 1 0
-14|pledge/before-follows-rank:新 0 0
-11|pledge/before-follows-rank:早 0 2
3|pledge/before-follows-rank:是 0 0
-8|pledge/before-follows-rank:标 0 0
-6|pledge/before-follows-rank:标 0 1
5|pledge/before-follows-rank:海 1 0
9|pledge/before-follows-rank:的 0 0
7|pledge/before-follows-rank:的 0 1
12|pledge/before-follows-rank:目 0 0
3|pledge/before-follows-rank:総 0 0
4|pledge/before-follows-rank:表 0 0
-5|pledge/before-follows-rank:说 1 0
-29|pledge/before-follows-rank:谈 0 0
3|pledge/before-follows-rank:财 0 0
3|pledge/before-follows-rank:达 0 0
4|pledge/before-follows-rank:通 0 0
-5|pledge/before-follows-rank:首 1 0
15|pledge/before-follows:)
11|pledge/before-follows:)が
8|pledge/before-follows:)が国防
-7|pledge/before-follows:,
-3|pledge/before-follows:,称
3|pledge/before-follows:1
9|pledge/before-follows:2%
-7|pledge/before-follows:2%的标
6|pledge/before-follows:2%的目
4|pledge/before-follows:2%的门
-8|pledge/before-follows:20
-16|pledge/before-follows:5
-16|pledge/before-follows:5%
3|pledge/before-follows:5%目标
9|pledge/before-follows:6
9|pledge/before-follows:6月
-3|pledge/before-follows:_
-3|pledge/before-follows:_国
25|pledge/before-follows:、
9|pledge/before-follows:、N
9|pledge/before-follows:、NAT
9|pledge/before-follows:、ス
9|pledge/before-follows:、スウェ
9|pledge/before-follows:、国
9|pledge/before-follows:、国防費
5|pledge/before-follows:が2
3|pledge/before-follows:が2%だ
10|pledge/before-follows:がG
10|pledge/before-follows:がGDP
-8|pledge/before-follows:がハ
-8|pledge/before-follows:がハーグ
-27|pledge/before-follows:が合
-27|pledge/before-follows:が合意し
7|pledge/before-follows:が国
7|pledge/before-follows:が国防費
-13|pledge/before-follows:で
8|pledge/before-follows:でさ
-19|pledge/before-follows:では
-4|pledge/before-follows:で開
-4|pledge/before-follows:で開かれ
3|pledge/before-follows:と
9|pledge/before-follows:とエ
9|pledge/before-follows:とエスト
-16|pledge/before-follows:に
-5|pledge/before-follows:に国
-5|pledge/before-follows:に国防費
8|pledge/before-follows:に求
8|pledge/before-follows:に求める
7|pledge/before-follows:の
4|pledge/before-follows:の2
7|pledge/before-follows:の2%目
-6|pledge/before-follows:の3
5|pledge/before-follows:の5
3|pledge/before-follows:の5%合
9|pledge/before-follows:の「
-4|pledge/before-follows:のハ
-4|pledge/before-follows:のハーグ
-5|pledge/before-follows:の国
3|pledge/before-follows:の国防費
-4|pledge/before-follows:の安
23|pledge/before-follows:の目
23|pledge/before-follows:の目標で
-4|pledge/before-follows:の軍
-6|pledge/before-follows:の防
-6|pledge/before-follows:の防衛費
7|pledge/before-follows:の首
7|pledge/before-follows:の首脳会
5|pledge/before-follows:は
7|pledge/before-follows:は2
5|pledge/before-follows:は2%超
-7|pledge/before-follows:は24年
3|pledge/before-follows:は27年
3|pledge/before-follows:は29年
-7|pledge/before-follows:は、
8|pledge/before-follows:は今
5|pledge/before-follows:は今年度
-6|pledge/before-follows:は公
-6|pledge/before-follows:は公約で
3|pledge/before-follows:は同
3|pledge/before-follows:は国
3|pledge/before-follows:は国防費
10|pledge/before-follows:は来
7|pledge/before-follows:は来年か
3|pledge/before-follows:も
4|pledge/before-follows:を
-3|pledge/before-follows:・
12|pledge/before-follows:与
8|pledge/before-follows:与丹
8|pledge/before-follows:与丹麦亦
-4|pledge/before-follows:为
-3|pledge/before-follows:为3
-3|pledge/before-follows:主席
-7|pledge/before-follows:之
-7|pledge/before-follows:之声
-7|pledge/before-follows:之声中文
3|pledge/before-follows:也
-4|pledge/before-follows:事
-4|pledge/before-follows:事務
-4|pledge/before-follows:事務総長
-4|pledge/before-follows:亦
-4|pledge/before-follows:亦分
-4|pledge/before-follows:亦分别计
4|pledge/before-follows:今天
3|pledge/before-follows:今年军费
5|pledge/before-follows:今年将拿
-3|pledge/before-follows:会谈
-6|pledge/before-follows:侵
-4|pledge/before-follows:侵略
-4|pledge/before-follows:侵略を受
3|pledge/before-follows:内
3|pledge/before-follows:内阁
-10|pledge/before-follows:军
-10|pledge/before-follows:军费
-13|pledge/before-follows:军费3.
-7|pledge/before-follows:则说
6|pledge/before-follows:到
4|pledge/before-follows:去
4|pledge/before-follows:去年
-6|pledge/before-follows:发
-6|pledge/before-follows:发言
6|pledge/before-follows:各
3|pledge/before-follows:周
3|pledge/before-follows:周二
7|pledge/before-follows:和
7|pledge/before-follows:和爱
7|pledge/before-follows:和爱沙尼
-24|pledge/before-follows:国
4|pledge/before-follows:国防相は
7|pledge/before-follows:国防費、
-13|pledge/before-follows:国防部長
-13|pledge/before-follows:在
-12|pledge/before-follows:在飞
-12|pledge/before-follows:在飞机上
4|pledge/before-follows:外相
5|pledge/before-follows:夹
5|pledge/before-follows:夹在
5|pledge/before-follows:夹在韩国
-6|pledge/before-follows:安
-5|pledge/before-follows:安全
-5|pledge/before-follows:安全保障
4|pledge/before-follows:宣
4|pledge/before-follows:宣布
11|pledge/before-follows:将
3|pledge/before-follows:将按
17|pledge/before-follows:已
5|pledge/before-follows:已向
10|pledge/before-follows:已经
-3|pledge/before-follows:总
-14|pledge/before-follows:总理
3|pledge/before-follows:总理内坦
9|pledge/before-follows:总统
-5|pledge/before-follows:成
-7|pledge/before-follows:承
-14|pledge/before-follows:承诺
3|pledge/before-follows:承诺,到
-13|pledge/before-follows:承诺20
-6|pledge/before-follows:承诺将国
4|pledge/before-follows:把
18|pledge/before-follows:政
19|pledge/before-follows:政府
15|pledge/before-follows:政府宣布
-14|pledge/before-follows:新
-15|pledge/before-follows:新目
-11|pledge/before-follows:早
-11|pledge/before-follows:早在
-11|pledge/before-follows:早在20
8|pledge/before-follows:是
-3|pledge/before-follows:本
-14|pledge/before-follows:标
-14|pledge/before-follows:标准
-4|pledge/before-follows:标准,明
3|pledge/before-follows:氏は「2
6|pledge/before-follows:海
6|pledge/before-follows:海牙
11|pledge/before-follows:的
3|pledge/before-follows:的2
3|pledge/before-follows:的2%看
9|pledge/before-follows:的3
9|pledge/before-follows:的3.5
-3|pledge/before-follows:的5%之
11|pledge/before-follows:目
11|pledge/before-follows:目標
-10|pledge/before-follows:社
-4|pledge/before-follows:立
-4|pledge/before-follows:立法
-16|pledge/before-follows:算
5|pledge/before-follows:総
4|pledge/before-follows:総統
4|pledge/before-follows:表
4|pledge/before-follows:表示
11|pledge/before-follows:議
11|pledge/before-follows:議会
11|pledge/before-follows:議会は、
-4|pledge/before-follows:说
-4|pledge/before-follows:说,
-29|pledge/before-follows:谈
-29|pledge/before-follows:谈5
3|pledge/before-follows:财
3|pledge/before-follows:达成
4|pledge/before-follows:通
4|pledge/before-follows:通过
3|pledge/before-follows:都答
-3|pledge/before-follows:長
6|pledge/before-follows:首
11|pledge/before-follows:首相
9|pledge/before-follows:首相は9
3|pledge/before-follows:首相は、
-9|pledge/before-follows:首相は「
14|pledge/before-follows:首相德韦
-4|pledge/before-follows:首脳
-4|pledge/before-follows:首脳会談
18|pledge/before-leads:
5|pledge/before-leads:\"
5|pledge/before-leads:%,
3|pledge/before-leads:%;
-3|pledge/before-leads:%和
7|pledge/before-leads:(
12|pledge/before-leads:)
31|pledge/before-leads:,
5|pledge/before-leads:,\"
-4|pledge/before-leads:,依
-23|pledge/before-leads::
9|pledge/before-leads:;
10|pledge/before-leads:O)
-10|pledge/before-leads:Oが
6|pledge/before-leads:_
-33|pledge/before-leads:、
9|pledge/before-leads:、「
3|pledge/before-leads:》从
20|pledge/before-leads:「
3|pledge/before-leads:】
-8|pledge/before-leads:が
-8|pledge/before-leads:し、
-7|pledge/before-leads:した
4|pledge/before-leads:じ、
-7|pledge/before-leads:する
-7|pledge/before-leads:た
4|pledge/before-leads:て
17|pledge/before-leads:で、
-7|pledge/before-leads:と
-18|pledge/before-leads:と、
15|pledge/before-leads:の
-7|pledge/before-leads:は
8|pledge/before-leads:は、
3|pledge/before-leads:は「
8|pledge/before-leads:を
-4|pledge/before-leads:アの
8|pledge/before-leads:ダの
5|pledge/before-leads:ツの
-3|pledge/before-leads:ドの
-5|pledge/before-leads:ン、
4|pledge/before-leads:ンの
3|pledge/before-leads:・
6|pledge/before-leads:下,
-8|pledge/before-leads:与
12|pledge/before-leads:个
4|pledge/before-leads:书长
3|pledge/before-leads:从
3|pledge/before-leads:以
-25|pledge/before-leads:依
-4|pledge/before-leads:入
4|pledge/before-leads:出,
-10|pledge/before-leads:到
-8|pledge/before-leads:和
-8|pledge/before-leads:国
-7|pledge/before-leads:在
-3|pledge/before-leads:夹在
-4|pledge/before-leads:威与
-6|pledge/before-leads:官、
-12|pledge/before-leads:室长
20|pledge/before-leads:总理
6|pledge/before-leads:总统
-5|pledge/before-leads:按
-11|pledge/before-leads:方、
-14|pledge/before-leads:日、
15|pledge/before-leads:構(
3|pledge/before-leads:構の
5|pledge/before-leads:照
20|pledge/before-leads:理
-4|pledge/before-leads:的
5|pledge/before-leads:相
-3|pledge/before-leads:相は
-16|pledge/before-leads:看齐
12|pledge/before-leads:示,
-8|pledge/before-leads:社)
-7|pledge/before-leads:算依
6|pledge/before-leads:统
9|pledge/before-leads:网)
-7|pledge/before-leads:言,
-5|pledge/before-leads:費、
10|pledge/before-leads:超越
10|pledge/before-leads:越
-11|pledge/before-leads:达到
10|pledge/before-leads:连
6|pledge/before-leads:部长
5|pledge/before-leads:问,
-11|pledge/before-leads:韓
8|pledge/before-leads:首相
-16|pledge/before-leads:齐
22|pledge/before-opens:False agent
-10|pledge/before-opens:False named
-18|pledge/before-opens:False patient
-7|pledge/before-opens:True agent
10|pledge/before-opens:True named
39|pledge/before-rank:0 0 agent
25|pledge/before-rank:0 0 named
-9|pledge/before-rank:0 0 patient
17|pledge/before-rank:0 1 agent
14|pledge/before-rank:0 1 named
-22|pledge/before-rank:0 2 agent
-6|pledge/before-rank:0 2 named
-6|pledge/before-rank:1 0 agent
-8|pledge/before-rank:1 0 named
-15|pledge/before-rank:1 1 agent
-24|pledge/before-rank:1 1 named
-9|pledge/before-rank:1 1 patient
7|pledge/before-rank:2 0 agent
-3|pledge/before-rank:2 1 named
16|pledge/before:agent
-17|pledge/before:patient
-48|pledge/class-main:ALLIES ALLIES
-10|pledge/class-main:ALLIES JPN
23|pledge/class-main:ALLIES KOR
-4|pledge/class-main:ALLIES TWN
-17|pledge/class-main:ALLIES land
-18|pledge/class-main:ALLIES member
-19|pledge/class-main:CHN JPN
4|pledge/class-main:EU JPN
-18|pledge/class-main:EU NATO
-12|pledge/class-main:JPN JPN
7|pledge/class-main:JPN KOR
5|pledge/class-main:JPN TWN
4|pledge/class-main:JPN land
9|pledge/class-main:JPN member
4|pledge/class-main:KOR JPN
9|pledge/class-main:KOR KOR
34|pledge/class-main:NATO ALLIES
54|pledge/class-main:NATO JPN
-28|pledge/class-main:NATO KOR
27|pledge/class-main:NATO NATO
-27|pledge/class-main:NATO TWN
13|pledge/class-main:NATO member
8|pledge/class-main:TWN JPN
29|pledge/class-main:TWN TWN
-10|pledge/class-main:TWN land
-3|pledge/class-main:USA ALLIES
-20|pledge/class-main:USA JPN
-15|pledge/class-main:USA KOR
-14|pledge/class-main:USA NATO
-7|pledge/class-main:USA TWN
-4|pledge/class-main:USA member
-14|pledge/class-main:foe JPN
-10|pledge/class-main:foe foe
20|pledge/class-main:land land
12|pledge/class-main:member ALLIES
4|pledge/class-main:member JPN
16|pledge/class-main:member NATO
-3|pledge/class-named:ALLIES ALLIES nobody-named
-46|pledge/class-named:ALLIES ALLIES others-named
-18|pledge/class-named:ALLIES JPN nobody-named
9|pledge/class-named:ALLIES JPN others-named
26|pledge/class-named:ALLIES KOR nobody-named
-3|pledge/class-named:ALLIES KOR others-named
-17|pledge/class-named:ALLIES land others-named
-3|pledge/class-named:ALLIES member nobody-named
-15|pledge/class-named:ALLIES member others-named
-7|pledge/class-named:CHN JPN nobody-named
-12|pledge/class-named:CHN JPN others-named
4|pledge/class-named:EU JPN others-named
-18|pledge/class-named:EU NATO others-named
16|pledge/class-named:JPN JPN nobody-named
-28|pledge/class-named:JPN JPN others-named
7|pledge/class-named:JPN KOR others-named
7|pledge/class-named:JPN TWN others-named
5|pledge/class-named:JPN land others-named
20|pledge/class-named:JPN member nobody-named
-11|pledge/class-named:JPN member others-named
-5|pledge/class-named:KOR JPN nobody-named
8|pledge/class-named:KOR JPN others-named
4|pledge/class-named:KOR KOR nobody-named
6|pledge/class-named:KOR KOR others-named
35|pledge/class-named:NATO ALLIES others-named
17|pledge/class-named:NATO JPN nobody-named
37|pledge/class-named:NATO JPN others-named
-28|pledge/class-named:NATO KOR nobody-named
26|pledge/class-named:NATO NATO others-named
-29|pledge/class-named:NATO TWN nobody-named
-4|pledge/class-named:NATO land nobody-named
5|pledge/class-named:NATO land others-named
28|pledge/class-named:NATO member nobody-named
-15|pledge/class-named:NATO member others-named
10|pledge/class-named:TWN JPN nobody-named
32|pledge/class-named:TWN TWN nobody-named
-3|pledge/class-named:TWN TWN others-named
-10|pledge/class-named:TWN land others-named
-3|pledge/class-named:USA ALLIES others-named
-3|pledge/class-named:USA JPN nobody-named
-17|pledge/class-named:USA JPN others-named
-14|pledge/class-named:USA KOR others-named
-14|pledge/class-named:USA NATO others-named
-7|pledge/class-named:USA TWN others-named
-4|pledge/class-named:USA member others-named
-14|pledge/class-named:foe JPN others-named
-10|pledge/class-named:foe foe others-named
5|pledge/class-named:land land nobody-named
15|pledge/class-named:land land others-named
12|pledge/class-named:member ALLIES others-named
-8|pledge/class-named:member JPN nobody-named
12|pledge/class-named:member JPN others-named
16|pledge/class-named:member NATO others-named
-44|pledge/class-named:member member nobody-named
45|pledge/class-named:member member others-named
-48|pledge/class-shape:ALLIES half
-27|pledge/class-shape:ALLIES whole
-6|pledge/class-shape:CHN half
-12|pledge/class-shape:CHN whole
-14|pledge/class-shape:EU whole
-22|pledge/class-shape:JPN half
-5|pledge/class-shape:JPN tenth
43|pledge/class-shape:JPN whole
47|pledge/class-shape:KOR half
-4|pledge/class-shape:KOR tenth
-30|pledge/class-shape:KOR whole
32|pledge/class-shape:NATO half
-17|pledge/class-shape:NATO tenth
62|pledge/class-shape:NATO whole
-3|pledge/class-shape:TWN half
-9|pledge/class-shape:TWN tenth
42|pledge/class-shape:TWN whole
-16|pledge/class-shape:USA half
-47|pledge/class-shape:USA whole
-27|pledge/class-shape:foe whole
-16|pledge/class-shape:land half
22|pledge/class-shape:land tenth
7|pledge/class-shape:land whole
30|pledge/class-shape:member half
17|pledge/class-shape:member tenth
4|pledge/class-shape:member whole
-3|pledge/class-value:ALLIES 1.5
-25|pledge/class-value:ALLIES 2
-44|pledge/class-value:ALLIES 3.5
-12|pledge/class-value:EU 2
20|pledge/class-value:NATO 1.5
-41|pledge/class-value:NATO 2
-10|pledge/class-value:NATO 2.1
-26|pledge/class-value:NATO 2.5
-3|pledge/class-value:NATO 2.6
-21|pledge/class-value:NATO 3
38|pledge/class-value:NATO 3.5
126|pledge/class-value:NATO 5
-31|pledge/class-value:USA 2
-16|pledge/class-value:USA 3.5
-16|pledge/class-value:USA 5
-77|pledge/class:ALLIES
-19|pledge/class:CHN
-10|pledge/class:EU
16|pledge/class:JPN
13|pledge/class:KOR
75|pledge/class:NATO
31|pledge/class:TWN
-65|pledge/class:USA
-26|pledge/class:foe
13|pledge/class:land
51|pledge/class:member
24|pledge/last-kind:benchmark False
-15|pledge/last-kind:cap False
-9|pledge/last-kind:cap True
10|pledge/last-kind:demand False
6|pledge/last-kind:denial False
6|pledge/last-kind:denial True
-31|pledge/last-kind:level False
-4|pledge/last-kind:level True
8|pledge/last-kind:other False
11|pledge/last-kind:pledge False
23|pledge/last-kind:pledge True
-25|pledge/last-kind:proposal False
-3|pledge/last-kind:proposal True
6|pledge/last:before nobody-named
-20|pledge/last:before others-named
24|pledge/last:here nobody-named
-9|pledge/last:here others-named
22|pledge/main:nobody-named
-6|pledge/main:others-named
31|pledge/named:1
42|pledge/named:3
-7|pledge/right-before:
8|pledge/right-before:、国防費
4|pledge/right-before:が
9|pledge/right-before:がGDP比
3|pledge/right-before:が国防費を
16|pledge/right-before:の
9|pledge/right-before:の「
6|pledge/right-before:は
7|pledge/right-before:は来年から
-13|pledge/right-before:军费
9|pledge/right-before:的
11|pledge/right-before:目標の
-29|pledge/right-before:谈
17|pledge/ruled
24|pledge/ruled:as_before_in_sentence
-17|pledge/ruled:as_in_the_sentence_before
17|pledge/ruled:clause_before_it
3|pledge/ruled:its_money
-13|pledge/ruled:main_spender
-20|pledge/ruled:named_after_patient
20|pledge/ruled:named_before
-19|pledge/ruled:named_in_clause
10|pledge/ruled:named_in_clause_patient
3|pledge/ruled:named_right_before
4|pledge/ruled:of_the_alliance
-4|pledge/ruled:owner
5|pledge/ruled:subject_before
3|pledge/ruled:the_same_country
-21|pledge/same-figure-of-another
21|pledge/same-figure-of-it
22|pledge/subject:nobody-named
-11|pledge/subject:others-named
11|pledge/title
-10|pledge/told-of:0
4|pledge/told-of:1
4|pledge/told-of:3
-44|pledge/unnamed
-32|pledge/unnamed-beside-others
11|proposal/after-far:18 True
-12|proposal/after-far:9 False
-6|proposal/after-far:9 True
-14|proposal/after-follows:は
-8|proposal/after-follows:も
18|proposal/after-follows:氏
18|proposal/after-leads:ける
-5|proposal/after-leads:に、
-14|proposal/after:agent False
-8|proposal/after:agent True
3|proposal/after:named False
14|proposal/after:named True
32|proposal/asks
-13|proposal/before-commas:0 0
27|proposal/before-commas:1 0
5|proposal/before-commas:2 1
24|proposal/before-far:1 0
-30|proposal/before-far:18 0
-5|proposal/before-far:18 1
14|proposal/before-far:36 0
-7|proposal/before-far:36 1
10|proposal/before-far:4 0
-4|proposal/before-far:9 0
10|proposal/before-far:9 1
10|proposal/before-far:far 1
-8|proposal/before-far:far 2
-7|proposal/before-follows-rank:) 0 0
9|proposal/before-follows-rank:, 0 0
3|proposal/before-follows-rank:、 0 0
-8|proposal/before-follows-rank:か 0 0
11|proposal/before-follows-rank:が 0 0
14|proposal/before-follows-rank:で 0 0
8|proposal/before-follows-rank:と 1 0
-5|proposal/before-follows-rank:に 0 0
-7|proposal/before-follows-rank:の 0 1
3|proposal/before-follows-rank:は 0 1
-13|proposal/before-follows-rank:は 1 1
5|proposal/before-follows-rank:も 0 0
3|proposal/before-follows-rank:与 0 0
-6|proposal/before-follows-rank:主 0 0
10|proposal/before-follows-rank:军 0 0
4|proposal/before-follows-rank:分 0 0
-14|proposal/before-follows-rank:则 0 0
3|proposal/before-follows-rank:国 1 0
-6|proposal/before-follows-rank:大 1 0
4|proposal/before-follows-rank:总 0 0
15|proposal/before-follows-rank:的 0 0
-10|proposal/before-follows-rank:议 1 0
-18|proposal/before-follows-rank:长 0 0
5|proposal/before-follows-rank:首 0 0
-7|proposal/before-follows:)
9|proposal/before-follows:,
3|proposal/before-follows:、
3|proposal/before-follows:、3
7|proposal/before-follows:が
6|proposal/before-follows:が3
6|proposal/before-follows:が3・5
14|proposal/before-follows:で
4|proposal/before-follows:では
6|proposal/before-follows:と
8|proposal/before-follows:とフ
8|proposal/before-follows:とフラン
3|proposal/before-follows:に
-7|proposal/before-follows:の
-3|proposal/before-follows:の国
-3|proposal/before-follows:の国防費
3|proposal/before-follows:の安
3|proposal/before-follows:の安倍晋
-6|proposal/before-follows:の目
8|proposal/before-follows:の防
8|proposal/before-follows:の防衛費
-8|proposal/before-follows:は
-11|proposal/before-follows:は1
-7|proposal/before-follows:は2
-8|proposal/before-follows:は203
7|proposal/before-follows:は3.5
-5|proposal/before-follows:は3・5
9|proposal/before-follows:は5
-3|proposal/before-follows:も
-5|proposal/before-follows:も3
3|proposal/before-follows:与
-5|proposal/before-follows:並
-5|proposal/before-follows:並み
-6|proposal/before-follows:主
-9|proposal/before-follows:主席
10|proposal/before-follows:军
10|proposal/before-follows:军费
4|proposal/before-follows:分
-14|proposal/before-follows:则
3|proposal/before-follows:即
3|proposal/before-follows:即便
11|proposal/before-follows:各
11|proposal/before-follows:各党
11|proposal/before-follows:各党在大
-4|proposal/before-follows:国
5|proposal/before-follows:在2
5|proposal/before-follows:在203
-7|proposal/before-follows:大
-6|proposal/before-follows:大統
4|proposal/before-follows:总
4|proposal/before-follows:总统
-6|proposal/before-follows:有
-6|proposal/before-follows:有事
-6|proposal/before-follows:有事に備
15|proposal/before-follows:的
5|proposal/before-follows:若
5|proposal/before-follows:若要
-10|proposal/before-follows:议
-10|proposal/before-follows:议员
-18|proposal/before-follows:长
4|proposal/before-follows:首
4|proposal/before-follows:首相
11|proposal/before-leads:
-4|proposal/before-leads:\"
-9|proposal/before-leads:%,
4|proposal/before-leads:%、
-6|proposal/before-leads:(
8|proposal/before-leads:,
-4|proposal/before-leads:,\"
6|proposal/before-leads:、
-5|proposal/before-leads:。
-19|proposal/before-leads:「
-7|proposal/before-leads:し、
3|proposal/before-leads:でも
3|proposal/before-leads:の
4|proposal/before-leads:は
-14|proposal/before-leads:は「
-4|proposal/before-leads:ば、
3|proposal/before-leads:も
3|proposal/before-leads:も、
11|proposal/before-leads:下,
8|proposal/before-leads:为,
-4|proposal/before-leads:前
4|proposal/before-leads:在
12|proposal/before-leads:如
10|proposal/before-leads:建议
-14|proposal/before-leads:总统
10|proposal/before-leads:把
-10|proposal/before-leads:有
-7|proposal/before-leads:構(
3|proposal/before-leads:称,
-14|proposal/before-leads:统
10|proposal/before-leads:议
-8|proposal/before-leads:说,
3|proposal/before-opens:False agent
11|proposal/before-opens:False patient
-7|proposal/before-opens:True agent
3|proposal/before-opens:True named
16|proposal/before-rank:0 0 agent
11|proposal/before-rank:0 0 named
5|proposal/before-rank:0 0 patient
-4|proposal/before-rank:0 1 agent
8|proposal/before-rank:0 1 named
8|proposal/before-rank:0 1 patient
-17|proposal/before-rank:1 0 named
-14|proposal/before-rank:1 1 agent
9|proposal/before-rank:1 1 named
-3|proposal/before-rank:1 2 agent
-6|proposal/before-rank:1 2 named
-4|proposal/before:agent
5|proposal/before:named
13|proposal/before:patient
-18|proposal/class-main:ALLIES ALLIES
-14|proposal/class-main:ALLIES JPN
-5|proposal/class-main:ALLIES KOR
-3|proposal/class-main:ALLIES TWN
-7|proposal/class-main:CHN JPN
-8|proposal/class-main:CHN land
13|proposal/class-main:EU JPN
3|proposal/class-main:EU member
-4|proposal/class-main:JPN JPN
5|proposal/class-main:JPN KOR
18|proposal/class-main:JPN TWN
-6|proposal/class-main:KOR JPN
15|proposal/class-main:KOR KOR
3|proposal/class-main:KOR TWN
-22|proposal/class-main:NATO JPN
8|proposal/class-main:NATO NATO
-3|proposal/class-main:NATO TWN
14|proposal/class-main:NATO member
3|proposal/class-main:TWN ALLIES
27|proposal/class-main:TWN JPN
-8|proposal/class-main:TWN KOR
-6|proposal/class-main:TWN TWN
-13|proposal/class-main:TWN land
-24|proposal/class-main:TWN member
6|proposal/class-main:USA ALLIES
27|proposal/class-main:USA JPN
-4|proposal/class-main:USA KOR
3|proposal/class-main:USA NATO
-11|proposal/class-main:USA TWN
-7|proposal/class-main:foe JPN
4|proposal/class-main:land JPN
27|proposal/class-main:land land
-11|proposal/class-main:member JPN
-9|proposal/class-main:member NATO
12|proposal/class-main:member member
-17|proposal/class-named:ALLIES ALLIES nobody-named
-9|proposal/class-named:ALLIES JPN nobody-named
-4|proposal/class-named:ALLIES JPN others-named
-5|proposal/class-named:ALLIES KOR nobody-named
-7|proposal/class-named:CHN JPN others-named
-8|proposal/class-named:CHN land others-named
3|proposal/class-named:EU JPN others-named
3|proposal/class-named:EU member others-named
-16|proposal/class-named:JPN JPN nobody-named
13|proposal/class-named:JPN JPN others-named
5|proposal/class-named:JPN KOR others-named
4|proposal/class-named:JPN TWN others-named
-12|proposal/class-named:KOR JPN nobody-named
6|proposal/class-named:KOR JPN others-named
10|proposal/class-named:KOR KOR nobody-named
5|proposal/class-named:KOR KOR others-named
3|proposal/class-named:KOR TWN others-named
-13|proposal/class-named:NATO JPN nobody-named
-9|proposal/class-named:NATO JPN others-named
3|proposal/class-named:NATO NATO nobody-named
4|proposal/class-named:NATO NATO others-named
-8|proposal/class-named:NATO member nobody-named
22|proposal/class-named:NATO member others-named
3|proposal/class-named:TWN ALLIES others-named
9|proposal/class-named:TWN JPN others-named
-8|proposal/class-named:TWN KOR others-named
-10|proposal/class-named:TWN TWN nobody-named
3|proposal/class-named:TWN TWN others-named
7|proposal/class-named:USA ALLIES nobody-named
33|proposal/class-named:USA JPN nobody-named
-6|proposal/class-named:USA JPN others-named
-4|proposal/class-named:USA KOR nobody-named
3|proposal/class-named:USA NATO others-named
-10|proposal/class-named:USA TWN others-named
-5|proposal/class-named:foe JPN others-named
4|proposal/class-named:land JPN others-named
6|proposal/class-named:land land nobody-named
21|proposal/class-named:land land others-named
-9|proposal/class-named:member JPN nobody-named
-3|proposal/class-named:member JPN others-named
-7|proposal/class-named:member NATO others-named
16|proposal/class-named:member member nobody-named
-4|proposal/class-named:member member others-named
-16|proposal/class-shape:ALLIES half
-27|proposal/class-shape:ALLIES whole
-22|proposal/class-shape:CHN whole
6|proposal/class-shape:EU half
10|proposal/class-shape:EU whole
7|proposal/class-shape:JPN half
9|proposal/class-shape:JPN tenth
6|proposal/class-shape:JPN whole
14|proposal/class-shape:KOR half
-7|proposal/class-shape:KOR tenth
6|proposal/class-shape:KOR whole
29|proposal/class-shape:NATO half
-35|proposal/class-shape:NATO whole
-22|proposal/class-shape:TWN half
-11|proposal/class-shape:USA half
39|proposal/class-shape:USA whole
-7|proposal/class-shape:foe half
15|proposal/class-shape:land half
18|proposal/class-shape:land whole
-15|proposal/class-shape:member half
7|proposal/class-shape:member whole
-8|proposal/class-value:ALLIES 2
-7|proposal/class-value:ALLIES 2.5
-14|proposal/class-value:ALLIES 3
-7|proposal/class-value:ALLIES 3.5
-3|proposal/class-value:ALLIES 5
16|proposal/class-value:EU 3
4|proposal/class-value:EU 3.5
-25|proposal/class-value:NATO 2
32|proposal/class-value:NATO 2.5
-4|proposal/class-value:NATO 3
-4|proposal/class-value:NATO 3.5
-6|proposal/class-value:USA 1E+1
-21|proposal/class-value:USA 3
-9|proposal/class-value:USA 3.5
69|proposal/class-value:USA 5
-43|proposal/class:ALLIES
-23|proposal/class:CHN
16|proposal/class:EU
22|proposal/class:JPN
13|proposal/class:KOR
-7|proposal/class:NATO
-21|proposal/class:TWN
28|proposal/class:USA
-10|proposal/class:foe
33|proposal/class:land
-8|proposal/class:member
16|proposal/last-kind:cap False
4|proposal/last-kind:demand False
5|proposal/last-kind:demand True
7|proposal/last-kind:denial False
4|proposal/last-kind:level False
-33|proposal/last-kind:pledge False
15|proposal/last-kind:pledge True
17|proposal/last-kind:proposal False
11|proposal/last-kind:proposal True
13|proposal/last:before others-named
5|proposal/last:here nobody-named
23|proposal/last:here others-named
32|proposal/main:others-named
-12|proposal/named:1
6|proposal/named:2
12|proposal/named:3
3|proposal/right-before:、
8|proposal/right-before:とフランスは
3|proposal/right-before:の
14|proposal/right-before:的
19|proposal/ruled
-22|proposal/ruled:as_in_the_sentence_before
-12|proposal/ruled:main_spender
-3|proposal/ruled:named_before
39|proposal/ruled:named_in_clause
5|proposal/ruled:named_right_before
9|proposal/ruled:own_budget
7|proposal/ruled:owner
-6|proposal/ruled:subject_before
-12|proposal/same-figure-of-another
12|proposal/same-figure-of-it
-7|proposal/subject:nobody-named
42|proposal/title
-27|proposal/told-of:0
-5|proposal/told-of:1
21|proposal/told-of:2
11|proposal/told-of:3
-5|proposal/unnamed
"""
