"""What each cue of ``east_asian.party_cues`` speaks for a spender; made by ``training/parties_cjk.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim that they hold in (none:
any), ``/`` and the cue.
"""

TABLE = """\
36|/after-far:1 False
-14|/after-far:1 True
3|/after-far:18 False
-49|/after-far:18 True
-7|/after-far:36 False
3|/after-far:36 True
-5|/after-far:4 False
4|/after-far:4 True
52|/after-far:9 False
23|/after-far:9 True
-3|/after-follows:2
6|/after-follows:。
5|/after-follows:。 True
4|/after-follows:が
-13|/after-follows:がそ True
29|/after-follows:だ
29|/after-follows:だけ True
-4|/after-follows:で
22|/after-follows:に
9|/after-follows:にも False
8|/after-follows:に要 True
7|/after-follows:に迫 False
15|/after-follows:の
-7|/after-follows:の1 False
-3|/after-follows:の1 True
3|/after-follows:の新 False
-4|/after-follows:の新 True
29|/after-follows:の目 False
5|/after-follows:の計 False
-4|/after-follows:の財 False
-4|/after-follows:の防 True
-4|/after-follows:は
-4|/after-follows:は1 True
-3|/after-follows:は2 True
3|/after-follows:は、 False
19|/after-follows:は今 True
6|/after-follows:は年 True
-15|/after-follows:も
-7|/after-follows:も3 True
-4|/after-follows:も、 False
-3|/after-follows:・
-4|/after-follows:・ポ False
4|/after-follows:一
-20|/after-follows:不
-19|/after-follows:不会 True
-12|/after-follows:也
-11|/after-follows:也必 True
-4|/after-follows:凭
-4|/after-follows:凭什 True
-4|/after-follows:刚
-4|/after-follows:刚刚 True
-4|/after-follows:商
-4|/after-follows:商定 True
3|/after-follows:大
3|/after-follows:大为 True
-7|/after-follows:太
-7|/after-follows:太平 True
-4|/after-follows:提
18|/after-follows:政
10|/after-follows:政府 True
-7|/after-follows:最
-6|/after-follows:有
13|/after-follows:氏
-3|/after-follows:没
-3|/after-follows:没有 True
-3|/after-follows:灵
-3|/after-follows:灵活 True
22|/after-follows:的
4|/after-follows:的\" False
-5|/after-follows:目
-4|/after-follows:目标 False
15|/after-follows:而
18|/after-follows:而言 False
-6|/after-follows:要
3|/after-follows:说
10|/after-follows:防
8|/after-follows:防衛 True
-9|/after-leads:%,
-6|/after-leads:%;
-3|/after-leads:%と
15|/after-leads:%は
11|/after-leads:%を
21|/after-leads:%是
5|/after-leads:,比
-3|/after-leads:、「
-7|/after-leads:」_
-4|/after-leads:」…
10|/after-leads:いう
-4|/after-leads:から
6|/after-leads:き、
23|/after-leads:け、
12|/after-leads:ける
3|/after-leads:げる
-3|/after-leads:し、
9|/after-leads:した
8|/after-leads:すと
-12|/after-leads:で、
8|/after-leads:と、
-3|/after-leads:とに
4|/after-leads:は、
-8|/after-leads:へ_
6|/after-leads:よう
-6|/after-leads:り、
-3|/after-leads:る。
20|/after-leads:を、
-6|/after-leads:上、
18|/after-leads:多数
-4|/after-leads:推动
-3|/after-leads:支持
8|/after-leads:求,
-4|/after-leads:求_
-4|/after-leads:米紙
-3|/after-leads:胁,
21|/after:agent False
-20|/after:agent True
47|/after:named False
-20|/after:named True
11|/after:patient False
6|/after:patient True
31|/asked-about
-54|/asks
104|/before-commas:0 0
31|/before-commas:1 0
-7|/before-commas:1 1
13|/before-commas:1 2
-8|/before-commas:2 0
-12|/before-commas:2 1
-17|/before-commas:2 2
5|/before-commas:3 1
-27|/before-commas:3 2
78|/before-far:1 0
4|/before-far:18 0
-11|/before-far:18 1
13|/before-far:36 0
-21|/before-far:36 2
56|/before-far:4 0
-7|/before-far:9 0
3|/before-far:9 1
-15|/before-far:far 0
-5|/before-far:far 1
-9|/before-far:far 2
4|/before-follows-rank:\" 0 0
-8|/before-follows-rank:) 0 0
-5|/before-follows-rank:, 1 0
4|/before-follows-rank:1 0 0
6|/before-follows-rank:2 0 0
-8|/before-follows-rank:2 0 1
18|/before-follows-rank:2 0 2
-3|/before-follows-rank:2 1 0
-10|/before-follows-rank:2 1 1
11|/before-follows-rank:3 0 0
9|/before-follows-rank:4 1 0
-8|/before-follows-rank:5 1 0
10|/before-follows-rank:6 1 0
9|/before-follows-rank:、 0 0
13|/before-follows-rank:、 1 0
22|/before-follows-rank:、 2 0
-8|/before-follows-rank:か 0 0
10|/before-follows-rank:が 0 0
-8|/before-follows-rank:が 1 1
-3|/before-follows-rank:が 2 2
-4|/before-follows-rank:で 0 0
-10|/before-follows-rank:で 1 0
28|/before-follows-rank:と 1 0
11|/before-follows-rank:に 0 0
12|/before-follows-rank:に 0 1
6|/before-follows-rank:に 1 0
-9|/before-follows-rank:に 1 1
18|/before-follows-rank:の 0 0
9|/before-follows-rank:の 0 1
-13|/before-follows-rank:の 1 0
-13|/before-follows-rank:の 1 1
36|/before-follows-rank:は 0 0
8|/before-follows-rank:は 0 1
-16|/before-follows-rank:は 1 0
-15|/before-follows-rank:は 1 1
7|/before-follows-rank:も 0 0
4|/before-follows-rank:や 1 0
-3|/before-follows-rank:や 2 0
-12|/before-follows-rank:を 1 0
-3|/before-follows-rank:・ 0 0
3|/before-follows-rank:上 1 0
5|/before-follows-rank:为 0 0
-4|/before-follows-rank:为 2 2
-5|/before-follows-rank:主 0 0
-5|/before-follows-rank:主 1 0
-10|/before-follows-rank:之 1 0
8|/before-follows-rank:也 0 0
9|/before-follows-rank:也 1 0
-6|/before-follows-rank:事 1 0
-5|/before-follows-rank:今 0 0
-6|/before-follows-rank:会 0 0
4|/before-follows-rank:公 0 0
-3|/before-follows-rank:共 0 0
-26|/before-follows-rank:再 0 0
4|/before-follows-rank:军 0 0
4|/before-follows-rank:军 0 1
-13|/before-follows-rank:军 1 1
7|/before-follows-rank:分 0 0
-5|/before-follows-rank:则 0 0
5|/before-follows-rank:到 0 0
5|/before-follows-rank:去 0 1
-10|/before-follows-rank:发 0 0
-7|/before-follows-rank:合 0 0
3|/before-follows-rank:周 0 0
5|/before-follows-rank:和 1 0
6|/before-follows-rank:喊 0 0
-9|/before-follows-rank:国 1 1
8|/before-follows-rank:在 0 0
-11|/before-follows-rank:在 1 1
-7|/before-follows-rank:基 0 0
-10|/before-follows-rank:外 1 0
-15|/before-follows-rank:多 0 0
-10|/before-follows-rank:大 0 0
-5|/before-follows-rank:大 1 0
-4|/before-follows-rank:安 1 0
9|/before-follows-rank:官 1 1
4|/before-follows-rank:宣 0 0
5|/before-follows-rank:将 0 0
14|/before-follows-rank:已 0 0
7|/before-follows-rank:已 1 0
18|/before-follows-rank:平 0 0
12|/before-follows-rank:应 0 0
-4|/before-follows-rank:当 1 0
10|/before-follows-rank:总 0 0
-11|/before-follows-rank:总 1 0
4|/before-follows-rank:总 1 1
-3|/before-follows-rank:扬 0 0
7|/before-follows-rank:承 0 0
-3|/before-follows-rank:指 1 0
-12|/before-follows-rank:推 0 0
17|/before-follows-rank:政 1 0
3|/before-follows-rank:效 1 0
-11|/before-follows-rank:敦 1 0
-15|/before-follows-rank:新 0 0
3|/before-follows-rank:明 0 0
5|/before-follows-rank:明 0 1
3|/before-follows-rank:是 0 0
4|/before-follows-rank:更 0 0
-7|/before-follows-rank:有 1 0
3|/before-follows-rank:本 0 0
-16|/before-follows-rank:标 0 0
-5|/before-follows-rank:标 0 1
-11|/before-follows-rank:此 1 0
-13|/before-follows-rank:氏 1 0
7|/before-follows-rank:海 1 0
14|/before-follows-rank:的 0 0
13|/before-follows-rank:的 0 1
3|/before-follows-rank:的 1 1
-5|/before-follows-rank:的 3 2
7|/before-follows-rank:目 0 0
-3|/before-follows-rank:看 0 0
3|/before-follows-rank:立 0 0
-6|/before-follows-rank:立 1 0
-12|/before-follows-rank:算 0 0
19|/before-follows-rank:自 0 0
4|/before-follows-rank:自 0 1
3|/before-follows-rank:若 0 0
8|/before-follows-rank:若 1 0
3|/before-follows-rank:表 0 0
-4|/before-follows-rank:表 1 0
-3|/before-follows-rank:规 0 0
11|/before-follows-rank:議 1 0
4|/before-follows-rank:认 0 0
-3|/before-follows-rank:说 1 0
6|/before-follows-rank:说 1 1
15|/before-follows-rank:过 0 0
4|/before-follows-rank:都 0 0
-17|/before-follows-rank:长 0 0
-5|/before-follows-rank:関 0 0
7|/before-follows-rank:防 0 0
5|/before-follows-rank:面 1 0
3|/before-follows-rank:首 0 1
14|/before-follows-rank:首 1 0
9|/before-follows-rank:首 1 1
4|/before-follows:\"
-7|/before-follows:)
5|/before-follows:)が
-6|/before-follows:)の
-7|/before-follows:,
8|/before-follows:,2
8|/before-follows:,202
-4|/before-follows:,称
10|/before-follows:,称5%
3|/before-follows:1
5|/before-follows:2%
-8|/before-follows:2%的标
4|/before-follows:2%的门
-4|/before-follows:20
-7|/before-follows:2024
8|/before-follows:3
8|/before-follows:3.
4|/before-follows:3.2%
4|/before-follows:3・
6|/before-follows:4
8|/before-follows:4月
8|/before-follows:4月16
-8|/before-follows:5
10|/before-follows:6
10|/before-follows:6月
4|/before-follows::
3|/before-follows::首
3|/before-follows::首相安
25|/before-follows:、
6|/before-follows:、N
6|/before-follows:、NAT
5|/before-follows:、ス
5|/before-follows:、スウェ
4|/before-follows:、南
7|/before-follows:、南韩也
9|/before-follows:、国
9|/before-follows:、国防費
8|/before-follows:、挪
8|/before-follows:、挪威和
-8|/before-follows:か
-8|/before-follows:から
-4|/before-follows:が
4|/before-follows:が2%だ
10|/before-follows:が3
6|/before-follows:が3.5
6|/before-follows:が3・5
-8|/before-follows:が4
-9|/before-follows:が4・1
6|/before-follows:がG
6|/before-follows:がGDP
3|/before-follows:が、
6|/before-follows:がハ
6|/before-follows:がハーグ
-30|/before-follows:が合
-30|/before-follows:が合意し
9|/before-follows:が国
9|/before-follows:が国防費
-7|/before-follows:が対
-7|/before-follows:が対韓関
-6|/before-follows:が求
-6|/before-follows:が求める
-14|/before-follows:で
4|/before-follows:でさ
-16|/before-follows:では
7|/before-follows:でも
-7|/before-follows:で開
-7|/before-follows:で開かれ
26|/before-follows:と
3|/before-follows:との
3|/before-follows:との会談
7|/before-follows:とエ
7|/before-follows:とエスト
22|/before-follows:とカ
22|/before-follows:とカナダ
-5|/before-follows:と同
5|/before-follows:と同じ5
22|/before-follows:に
6|/before-follows:に1
6|/before-follows:に10パ
6|/before-follows:に2
4|/before-follows:に3
4|/before-follows:に3・5
-15|/before-follows:に5
4|/before-follows:に5%へ
8|/before-follows:に5%を
-27|/before-follows:に5%要
3|/before-follows:に「
4|/before-follows:には
14|/before-follows:にも
6|/before-follows:に国
5|/before-follows:に国防費
15|/before-follows:に対
13|/before-follows:に対し、
5|/before-follows:に求
5|/before-follows:に求める
8|/before-follows:の2
6|/before-follows:の202
12|/before-follows:の「
-4|/before-follows:のハ
-4|/before-follows:のハーグ
-5|/before-follows:の加
-5|/before-follows:の加盟国
-4|/before-follows:の国
-5|/before-follows:の報
-5|/before-follows:の報道官
-4|/before-follows:の推
-3|/before-follows:の推計で
7|/before-follows:の比
7|/before-follows:の比率は
12|/before-follows:の目
-3|/before-follows:の脅
-3|/before-follows:の脅威に
-5|/before-follows:の計
-5|/before-follows:の計算方
-5|/before-follows:の軍
4|/before-follows:の軍事費
5|/before-follows:の防
4|/before-follows:の防衛費
18|/before-follows:の首
6|/before-follows:の首脳会
12|/before-follows:は
6|/before-follows:は1
3|/before-follows:は10%
-6|/before-follows:は203
-4|/before-follows:は24年
7|/before-follows:は5
3|/before-follows:は6
3|/before-follows:は7
-11|/before-follows:はN
-11|/before-follows:はNAT
-9|/before-follows:は、
4|/before-follows:は、来年
4|/before-follows:は、防衛
-6|/before-follows:は「
-6|/before-follows:は「1%
6|/before-follows:は今
4|/before-follows:は今年度
-4|/before-follows:は内
-4|/before-follows:は内部文
4|/before-follows:は国
4|/before-follows:は国防費
3|/before-follows:は昨
9|/before-follows:は来
5|/before-follows:は来年か
3|/before-follows:は約
3|/before-follows:は約3.
7|/before-follows:も
5|/before-follows:も3
3|/before-follows:や
4|/before-follows:やイ
4|/before-follows:やイタリ
-14|/before-follows:を
-17|/before-follows:を含
-4|/before-follows:を含むア
-3|/before-follows:・
5|/before-follows:一
5|/before-follows:一名
5|/before-follows:一名官员
4|/before-follows:上
4|/before-follows:上周
-3|/before-follows:为
-14|/before-follows:主
-14|/before-follows:主席
-10|/before-follows:主席林德
-4|/before-follows:主席郑丽
-10|/before-follows:之
-10|/before-follows:之声
-10|/before-follows:之声中文
17|/before-follows:也
9|/before-follows:也应
-8|/before-follows:事
-8|/before-follows:事務
-8|/before-follows:事務総長
-10|/before-follows:今
-12|/before-follows:今年
4|/before-follows:今年将拿
-20|/before-follows:今年才刚
-3|/before-follows:今年约为
-5|/before-follows:以
-4|/before-follows:以占
-4|/before-follows:以占GD
-7|/before-follows:会
-6|/before-follows:会后
-3|/before-follows:会晤
-4|/before-follows:侵
-4|/before-follows:侵略
-4|/before-follows:侵略を受
6|/before-follows:公
7|/before-follows:内
3|/before-follows:内部
4|/before-follows:内阁
3|/before-follows:内阁通过
-26|/before-follows:再
-26|/before-follows:再編
-21|/before-follows:再編経費
-5|/before-follows:军
-5|/before-follows:军费
-3|/before-follows:军费按美
-6|/before-follows:军费约占
7|/before-follows:分
-8|/before-follows:则
7|/before-follows:则在
-13|/before-follows:则说
-13|/before-follows:则说,2
5|/before-follows:到
-3|/before-follows:前
5|/before-follows:副
12|/before-follows:十
12|/before-follows:十年
12|/before-follows:十年前连
-11|/before-follows:原
-3|/before-follows:原打
-3|/before-follows:原打算在
-8|/before-follows:原订
-9|/before-follows:原订20
6|/before-follows:去年花了
-10|/before-follows:发
-10|/before-follows:发言
13|/before-follows:各
13|/before-follows:各党
13|/before-follows:各党在大
-7|/before-follows:合
-7|/before-follows:合意
3|/before-follows:周
3|/before-follows:周二
3|/before-follows:周二也表
17|/before-follows:和
17|/before-follows:和加
17|/before-follows:和加拿大
5|/before-follows:和爱
5|/before-follows:和爱沙尼
6|/before-follows:喊
3|/before-follows:回
3|/before-follows:回应
3|/before-follows:回应,明
-7|/before-follows:国
-3|/before-follows:国防开支
-6|/before-follows:国防支出
7|/before-follows:国防相は
-3|/before-follows:在
5|/before-follows:在2
4|/before-follows:在203
3|/before-follows:在3
3|/before-follows:在3%以
10|/before-follows:在美
-12|/before-follows:在飞
-12|/before-follows:在飞机上
-7|/before-follows:基
-7|/before-follows:基準
-9|/before-follows:外
-9|/before-follows:外相
4|/before-follows:外相は1
-15|/before-follows:多
-14|/before-follows:大
-14|/before-follows:大統
-11|/before-follows:大統領は
-9|/before-follows:嫌
-9|/before-follows:嫌2
-9|/before-follows:嫌2%太
-5|/before-follows:安
-4|/before-follows:安全
-4|/before-follows:安全保障
8|/before-follows:官
-3|/before-follows:官房
-3|/before-follows:官房長官
10|/before-follows:官方
10|/before-follows:官方公布
-7|/before-follows:定
-7|/before-follows:定义
-7|/before-follows:定义将占
3|/before-follows:宣
3|/before-follows:宣布
5|/before-follows:将
18|/before-follows:已
5|/before-follows:已向
12|/before-follows:已经
18|/before-follows:平
18|/before-follows:平均
3|/before-follows:应
6|/before-follows:应将
6|/before-follows:应将国防
-6|/before-follows:应达
-9|/before-follows:应达5%
-5|/before-follows:当
-4|/before-follows:当局
5|/before-follows:总
-8|/before-follows:总理
3|/before-follows:总理内坦
-11|/before-follows:总理卡拉
12|/before-follows:总统
7|/before-follows:总统选举
-9|/before-follows:成
-3|/before-follows:扬
-3|/before-follows:扬言
8|/before-follows:承
4|/before-follows:承诺
10|/before-follows:把军
5|/before-follows:把军费从
3|/before-follows:把国
-7|/before-follows:把防
-7|/before-follows:把防务开
4|/before-follows:拒
4|/before-follows:拒绝
-16|/before-follows:接
-16|/before-follows:接受
-16|/before-follows:接受专访
-12|/before-follows:推
-4|/before-follows:提
-4|/before-follows:提出
17|/before-follows:放
22|/before-follows:政
19|/before-follows:政府
15|/before-follows:政府宣布
3|/before-follows:政府的计
3|/before-follows:政権
3|/before-follows:效
-11|/before-follows:敦
-11|/before-follows:敦促
-15|/before-follows:新
7|/before-follows:明
7|/before-follows:明年
8|/before-follows:明年军费
4|/before-follows:是
-3|/before-follows:是1
-3|/before-follows:是1.3
5|/before-follows:是唯
5|/before-follows:是唯一不
4|/before-follows:更
-6|/before-follows:有
-21|/before-follows:标
-21|/before-follows:标准
-3|/before-follows:标准,明
-3|/before-follows:标准为3
-9|/before-follows:标准占G
-11|/before-follows:此
-11|/before-follows:此前
-11|/before-follows:此前致信
-11|/before-follows:氏
-10|/before-follows:氏は
3|/before-follows:氏は32
-4|/before-follows:没
-4|/before-follows:没有
3|/before-follows:海
3|/before-follows:海牙
-4|/before-follows:海牙峰会
20|/before-follows:的
3|/before-follows:的2
17|/before-follows:的3
13|/before-follows:的3.5
-4|/before-follows:的5
-10|/before-follows:的军
4|/before-follows:的军费占
-4|/before-follows:的军费相
3|/before-follows:的占
10|/before-follows:的国
5|/before-follows:的国防开
4|/before-follows:的国防支
-3|/before-follows:的算
-3|/before-follows:的计
-3|/before-follows:的计算方
5|/before-follows:目
3|/before-follows:相
-5|/before-follows:看
-3|/before-follows:看齐
-4|/before-follows:立
-3|/before-follows:立委
-3|/before-follows:立委王定
-3|/before-follows:立法
-21|/before-follows:算
-14|/before-follows:算定
-14|/before-follows:算定の対
-7|/before-follows:算法
-7|/before-follows:算法走到
-4|/before-follows:経
-4|/before-follows:経済
-4|/before-follows:経済新聞
23|/before-follows:自
17|/before-follows:自己
6|/before-follows:自身
6|/before-follows:自身の国
11|/before-follows:若
8|/before-follows:若要
10|/before-follows:虽
-4|/before-follows:表示,日
-3|/before-follows:规
-3|/before-follows:规定
12|/before-follows:議
12|/before-follows:議会
12|/before-follows:議会は、
4|/before-follows:认
4|/before-follows:认为
6|/before-follows:说
6|/before-follows:说明
6|/before-follows:说明年会
4|/before-follows:走
4|/before-follows:走在
4|/before-follows:走在另一
-16|/before-follows:跟
-3|/before-follows:达到4.
15|/before-follows:过
15|/before-follows:过去
-6|/before-follows:邮
-6|/before-follows:邮报
-5|/before-follows:邮报》,
4|/before-follows:都
5|/before-follows:都应
4|/before-follows:都应把国
-17|/before-follows:长
-5|/before-follows:関
-5|/before-follows:関係
9|/before-follows:防
7|/before-follows:防卫
4|/before-follows:防卫预算
4|/before-follows:面
4|/before-follows:面对
4|/before-follows:面对北韩
24|/before-follows:首
29|/before-follows:首相
4|/before-follows:首相は1
6|/before-follows:首相は9
4|/before-follows:首相は、
-7|/before-follows:首相は「
22|/before-follows:首相德韦
-5|/before-follows:首脳
-5|/before-follows:首脳会談
31|/before-leads:
6|/before-leads:\"
-16|/before-leads:\",
6|/before-leads:%,
6|/before-leads:%;
8|/before-leads:%、
9|/before-leads:%と
-19|/before-leads:(
14|/before-leads:)
33|/before-leads:,
-3|/before-leads:,依
7|/before-leads:,盼
9|/before-leads:,而
-7|/before-leads:,若
3|/before-leads:0_
-3|/before-leads:4年
-3|/before-leads::
23|/before-leads:;
4|/before-leads:=
4|/before-leads:O=
-17|/before-leads:Oが
4|/before-leads:_
-35|/before-leads:、
5|/before-leads:、「
-6|/before-leads:。
-5|/before-leads:《
21|/before-leads:「
-5|/before-leads:】
-5|/before-leads:が
-7|/before-leads:が、
-13|/before-leads:し、
4|/before-leads:じ、
-3|/before-leads:する
-4|/before-leads:て
31|/before-leads:で、
-17|/before-leads:と
-22|/before-leads:と、
-3|/before-leads:に
4|/before-leads:に、
23|/before-leads:の
8|/before-leads:は
6|/before-leads:は、
12|/before-leads:む
-3|/before-leads:も
-3|/before-leads:や
-6|/before-leads:ると
-3|/before-leads:アの
5|/before-leads:ダの
5|/before-leads:ツの
-18|/before-leads:ドの
-3|/before-leads:プ
-11|/before-leads:ン、
9|/before-leads:ンの
-3|/before-leads:ンプ
3|/before-leads:上
15|/before-leads:下,
-6|/before-leads:与
9|/before-leads:个
5|/before-leads:中要
16|/before-leads:为
8|/before-leads:为,
14|/before-leads:书长
6|/before-leads:于
-8|/before-leads:估算
8|/before-leads:低于
-33|/before-leads:依
15|/before-leads:促
-3|/before-leads:信
6|/before-leads:内的
8|/before-leads:再看
-10|/before-leads:到
-5|/before-leads:前
-7|/before-leads:前依
4|/before-leads:力:
-4|/before-leads:北约
11|/before-leads:去年
-5|/before-leads:右,
-9|/before-leads:名
-3|/before-leads:向
12|/before-leads:含む
-23|/before-leads:和
-11|/before-leads:国
-5|/before-leads:国《
9|/before-leads:国が
3|/before-leads:国は
-17|/before-leads:国和
-4|/before-leads:在
-11|/before-leads:外长
5|/before-leads:官「
-11|/before-leads:室长
-12|/before-leads:对
-10|/before-leads:州と
12|/before-leads:州の
4|/before-leads:希望
9|/before-leads:年
13|/before-leads:建议
6|/before-leads:态;
16|/before-leads:总理
-4|/before-leads:总统
-7|/before-leads:按
3|/before-leads:据:
15|/before-leads:敦促
-9|/before-leads:斯:
-12|/before-leads:方、
-3|/before-leads:日、
7|/before-leads:明,
-3|/before-leads:是
3|/before-leads:月、
-3|/before-leads:月の
4|/before-leads:望
-4|/before-leads:本、
-7|/before-leads:構(
3|/before-leads:構の
6|/before-leads:権は
26|/before-leads:欧洲
-31|/before-leads:氏、
18|/before-leads:氏は
-4|/before-leads:求
26|/before-leads:洲
3|/before-leads:湾の
4|/before-leads:照
-3|/before-leads:牙,
16|/before-leads:理
-3|/before-leads:电】
4|/before-leads:略、
-6|/before-leads:目前
17|/before-leads:相
-6|/before-leads:相は
7|/before-leads:盼
-4|/before-leads:省は
8|/before-leads:看
11|/before-leads:示,
-4|/before-leads:称,
3|/before-leads:等
-8|/before-leads:算
-7|/before-leads:算依
-3|/before-leads:算按
-4|/before-leads:约
-4|/before-leads:统
9|/before-leads:而
-3|/before-leads:致信
-7|/before-leads:若
-3|/before-leads:補、
4|/before-leads:要
-4|/before-leads:要求
-20|/before-leads:言,
16|/before-leads:认为
13|/before-leads:议
3|/before-leads:说
7|/before-leads:说,
16|/before-leads:超越
16|/before-leads:越
6|/before-leads:连
7|/before-leads:部长
4|/before-leads:问,
-12|/before-leads:面对
-11|/before-leads:韓
4|/before-leads:韩等
16|/before-leads:首相
-3|/before-leads:高,
29|/before-opens:False agent
18|/before-opens:False named
17|/before-opens:False patient
15|/before-opens:True named
3|/before-opens:True patient
51|/before-rank:0 0 agent
41|/before-rank:0 0 named
46|/before-rank:0 0 patient
13|/before-rank:0 1 agent
53|/before-rank:0 1 named
11|/before-rank:0 1 patient
19|/before-rank:0 2 named
-3|/before-rank:1 0 agent
5|/before-rank:1 0 named
-20|/before-rank:1 0 patient
-23|/before-rank:1 1 agent
-30|/before-rank:1 1 named
-12|/before-rank:1 1 patient
-12|/before-rank:1 2 named
5|/before-rank:2 0 agent
14|/before-rank:2 0 named
-26|/before-rank:2 1 named
-4|/before-rank:2 2 agent
-15|/before-rank:2 2 named
-14|/before-rank:3 2 named
30|/before:agent
33|/before:named
20|/before:patient
-21|/class-main:ALLIES ALLIES
-22|/class-main:ALLIES JPN
16|/class-main:ALLIES KOR
-15|/class-main:ALLIES NATO
3|/class-main:ALLIES TWN
-3|/class-main:ALLIES USA
10|/class-main:ALLIES land
-25|/class-main:ALLIES member
7|/class-main:CHN CHN
7|/class-main:CHN JPN
-3|/class-main:CHN NATO
-6|/class-main:CHN land
5|/class-main:EU JPN
-13|/class-main:EU NATO
20|/class-main:EU member
3|/class-main:JPN ALLIES
22|/class-main:JPN JPN
11|/class-main:JPN KOR
24|/class-main:JPN NATO
8|/class-main:JPN TWN
3|/class-main:JPN foe
-13|/class-main:JPN member
-8|/class-main:KOR JPN
25|/class-main:KOR KOR
4|/class-main:KOR NATO
13|/class-main:KOR TWN
12|/class-main:NATO ALLIES
-47|/class-main:NATO JPN
-20|/class-main:NATO KOR
10|/class-main:NATO NATO
-37|/class-main:NATO TWN
-4|/class-main:NATO USA
-18|/class-main:NATO land
38|/class-main:NATO member
63|/class-main:TWN JPN
40|/class-main:TWN TWN
-19|/class-main:TWN land
-15|/class-main:TWN member
-7|/class-main:USA ALLIES
-33|/class-main:USA JPN
-35|/class-main:USA KOR
12|/class-main:USA NATO
-24|/class-main:USA TWN
7|/class-main:USA USA
3|/class-main:USA foe
-9|/class-main:USA land
-13|/class-main:USA member
-4|/class-main:foe JPN
-4|/class-main:foe NATO
-10|/class-main:foe foe
23|/class-main:land JPN
-20|/class-main:land NATO
-3|/class-main:land TWN
36|/class-main:land land
6|/class-main:member ALLIES
-6|/class-main:member JPN
4|/class-main:member KOR
5|/class-main:member NATO
8|/class-main:member foe
11|/class-main:member member
-33|/class-named:ALLIES ALLIES nobody-named
12|/class-named:ALLIES ALLIES others-named
-45|/class-named:ALLIES JPN nobody-named
23|/class-named:ALLIES JPN others-named
-8|/class-named:ALLIES KOR nobody-named
24|/class-named:ALLIES KOR others-named
-9|/class-named:ALLIES NATO nobody-named
-6|/class-named:ALLIES NATO others-named
-5|/class-named:ALLIES TWN nobody-named
8|/class-named:ALLIES TWN others-named
-4|/class-named:ALLIES land nobody-named
14|/class-named:ALLIES land others-named
-9|/class-named:ALLIES member nobody-named
-16|/class-named:ALLIES member others-named
6|/class-named:CHN CHN others-named
12|/class-named:CHN JPN nobody-named
-5|/class-named:CHN JPN others-named
-3|/class-named:CHN NATO others-named
-6|/class-named:CHN land others-named
5|/class-named:EU JPN others-named
-13|/class-named:EU NATO others-named
20|/class-named:EU member others-named
-4|/class-named:JPN ALLIES others-named
26|/class-named:JPN JPN nobody-named
-4|/class-named:JPN JPN others-named
21|/class-named:JPN KOR nobody-named
-10|/class-named:JPN KOR others-named
16|/class-named:JPN NATO nobody-named
9|/class-named:JPN NATO others-named
-3|/class-named:JPN TWN nobody-named
12|/class-named:JPN TWN others-named
3|/class-named:JPN foe others-named
-6|/class-named:JPN land nobody-named
6|/class-named:JPN land others-named
-11|/class-named:JPN member others-named
-5|/class-named:KOR JPN nobody-named
-3|/class-named:KOR JPN others-named
24|/class-named:KOR KOR others-named
13|/class-named:KOR TWN others-named
14|/class-named:NATO ALLIES nobody-named
-49|/class-named:NATO JPN nobody-named
-6|/class-named:NATO KOR nobody-named
-14|/class-named:NATO KOR others-named
7|/class-named:NATO NATO nobody-named
3|/class-named:NATO NATO others-named
-22|/class-named:NATO TWN nobody-named
-15|/class-named:NATO TWN others-named
-4|/class-named:NATO USA nobody-named
-6|/class-named:NATO land nobody-named
-11|/class-named:NATO land others-named
8|/class-named:NATO member nobody-named
30|/class-named:NATO member others-named
61|/class-named:TWN JPN nobody-named
35|/class-named:TWN TWN nobody-named
5|/class-named:TWN TWN others-named
-7|/class-named:TWN land nobody-named
-12|/class-named:TWN land others-named
-12|/class-named:TWN member others-named
10|/class-named:USA ALLIES nobody-named
-16|/class-named:USA ALLIES others-named
22|/class-named:USA JPN nobody-named
-55|/class-named:USA JPN others-named
-6|/class-named:USA KOR nobody-named
-29|/class-named:USA KOR others-named
13|/class-named:USA NATO others-named
-24|/class-named:USA TWN others-named
6|/class-named:USA USA nobody-named
3|/class-named:USA foe others-named
-8|/class-named:USA land others-named
-12|/class-named:USA member others-named
-3|/class-named:foe JPN nobody-named
-3|/class-named:foe NATO others-named
-10|/class-named:foe foe others-named
-6|/class-named:land JPN nobody-named
29|/class-named:land JPN others-named
-20|/class-named:land NATO others-named
-3|/class-named:land TWN nobody-named
25|/class-named:land land nobody-named
11|/class-named:land land others-named
6|/class-named:member ALLIES others-named
-13|/class-named:member JPN nobody-named
7|/class-named:member JPN others-named
4|/class-named:member KOR others-named
-19|/class-named:member NATO nobody-named
24|/class-named:member NATO others-named
8|/class-named:member foe others-named
9|/class-named:member member nobody-named
-18|/class-shape:ALLIES fine
3|/class-shape:ALLIES half
-24|/class-shape:ALLIES tenth
-21|/class-shape:ALLIES whole
-5|/class-shape:CHN half
20|/class-shape:CHN tenth
-16|/class-shape:CHN whole
26|/class-shape:EU half
-3|/class-shape:EU tenth
-10|/class-shape:EU whole
27|/class-shape:JPN fine
7|/class-shape:JPN tenth
24|/class-shape:JPN whole
11|/class-shape:KOR fine
14|/class-shape:KOR half
26|/class-shape:KOR tenth
-13|/class-shape:KOR whole
-41|/class-shape:NATO fine
6|/class-shape:NATO half
-43|/class-shape:NATO tenth
13|/class-shape:NATO whole
27|/class-shape:TWN fine
-9|/class-shape:TWN tenth
55|/class-shape:TWN whole
-3|/class-shape:USA fine
-54|/class-shape:USA half
-8|/class-shape:USA tenth
-39|/class-shape:USA whole
-4|/class-shape:foe half
-3|/class-shape:foe tenth
-13|/class-shape:foe whole
-3|/class-shape:land fine
21|/class-shape:land tenth
19|/class-shape:land whole
13|/class-shape:member half
16|/class-shape:member tenth
3|/class-shape:member whole
-19|/class-value:ALLIES 1
-3|/class-value:ALLIES 1.004
-4|/class-value:ALLIES 1.6
-7|/class-value:ALLIES 1.8
-5|/class-value:ALLIES 1.9
-4|/class-value:ALLIES 1E+1
-36|/class-value:ALLIES 2
22|/class-value:ALLIES 2.3
-5|/class-value:ALLIES 2.32
-4|/class-value:ALLIES 2.4
-5|/class-value:ALLIES 2.5
-4|/class-value:ALLIES 2.9
-37|/class-value:ALLIES 3
6|/class-value:ALLIES 3.5
-7|/class-value:ALLIES 3.8
4|/class-value:ALLIES 4
73|/class-value:ALLIES 5
18|/class-value:EU 1.5
10|/class-value:EU 3
8|/class-value:EU 3.5
-25|/class-value:NATO 1
-3|/class-value:NATO 1.08
-9|/class-value:NATO 1.24
-12|/class-value:NATO 1.37
12|/class-value:NATO 1.5
-3|/class-value:NATO 1.6
-7|/class-value:NATO 1.8
-3|/class-value:NATO 1.9
-3|/class-value:NATO 1E+1
-34|/class-value:NATO 2
-9|/class-value:NATO 2.1
-3|/class-value:NATO 2.3
-14|/class-value:NATO 2.4
11|/class-value:NATO 2.5
-3|/class-value:NATO 2.6
12|/class-value:NATO 2.7
-5|/class-value:NATO 2.8
-3|/class-value:NATO 2.84
4|/class-value:NATO 2.9
-17|/class-value:NATO 3
-14|/class-value:NATO 3.32
-5|/class-value:NATO 3.38
-16|/class-value:NATO 3.5
95|/class-value:NATO 5
-3|/class-value:USA 1
-5|/class-value:USA 1.004
-14|/class-value:USA 1.3
-12|/class-value:USA 1.8
-12|/class-value:USA 1.9
-9|/class-value:USA 1E+1
-62|/class-value:USA 2
-5|/class-value:USA 2.3
-3|/class-value:USA 2.32
-15|/class-value:USA 2.6
3|/class-value:USA 3
13|/class-value:USA 3.2
-3|/class-value:USA 3.3
9|/class-value:USA 3.38
54|/class-value:USA 3.4
-52|/class-value:USA 3.5
-8|/class-value:USA 3.8
3|/class-value:USA 4
15|/class-value:USA 5
13|/class-value:USA 6
-59|/class:ALLIES
13|/class:EU
59|/class:JPN
38|/class:KOR
-65|/class:NATO
70|/class:TWN
-105|/class:USA
-21|/class:foe
37|/class:land
33|/class:member
32|/last-kind:benchmark False
-3|/last-kind:benchmark True
-17|/last-kind:demand False
23|/last-kind:demand True
7|/last-kind:denial False
7|/last-kind:denial True
12|/last-kind:level False
-21|/last-kind:level True
13|/last-kind:other False
-3|/last-kind:pledge False
27|/last-kind:pledge True
-6|/last-kind:proposal False
-4|/last-kind:proposal True
42|/last:before nobody-named
-6|/last:before others-named
20|/last:here nobody-named
13|/last:here others-named
86|/main:nobody-named
46|/main:others-named
18|/named:1
55|/named:2
71|/named:3
22|/right-before:
5|/right-before:,称
8|/right-before:、国防費
-3|/right-before:から
19|/right-before:が
6|/right-before:がGDP比
5|/right-before:が国防費を
8|/right-before:でも
-5|/right-before:に
6|/right-before:の
11|/right-before:の「
-6|/right-before:の国防費
3|/right-before:の国防費は
17|/right-before:は
5|/right-before:は来年から
6|/right-before:も
5|/right-before:为
7|/right-before:则在
-3|/right-before:基準の
3|/right-before:应达到
16|/right-before:的
3|/right-before:达到
58|/ruled
-7|/ruled:as_before_in_sentence
-7|/ruled:as_in_the_sentence_before
3|/ruled:its_money
-6|/ruled:main_spender
-8|/ruled:named_after_patient
19|/ruled:named_before
-4|/ruled:named_in_clause
21|/ruled:named_in_clause_patient
-16|/ruled:named_near_patient
16|/ruled:named_right_before
24|/ruled:owner
12|/ruled:standard_for_all
3|/ruled:subject_before
3|/same-figure-of-another
-3|/same-figure-of-it
62|/subject:nobody-named
62|/title
-43|/told-of:0
10|/told-of:1
29|/told-of:2
4|/told-of:3
-50|/unnamed
-94|/unnamed-beside-others
3|benchmark/after-far:1 False
3|benchmark/after-far:18 True
-3|benchmark/after-far:36 True
4|benchmark/after-far:4 False
5|benchmark/after-follows:に
3|benchmark/after-follows:の
8|benchmark/after-follows:的
4|benchmark/after-follows:的\" False
-5|benchmark/after-follows:达
-5|benchmark/after-follows:达到 True
-4|benchmark/after-leads:推动
11|benchmark/after:named False
-10|benchmark/asks
-25|benchmark/before-commas:0 0
-11|benchmark/before-commas:1 0
-9|benchmark/before-commas:2 0
-3|benchmark/before-far:18 0
-4|benchmark/before-far:36 0
-16|benchmark/before-far:4 0
-19|benchmark/before-far:9 0
-9|benchmark/before-follows-rank:に 0 0
-9|benchmark/before-follows:、
-8|benchmark/before-follows:に
-4|benchmark/before-follows:海
-4|benchmark/before-follows:海牙
-4|benchmark/before-follows:海牙峰会
-21|benchmark/before-leads:
-6|benchmark/before-leads:,
-9|benchmark/before-leads:名
-4|benchmark/before-leads:称,
-18|benchmark/before-opens:False named
-9|benchmark/before-opens:False patient
-10|benchmark/before-opens:True named
-9|benchmark/before-opens:True patient
-3|benchmark/before-rank:0 0 agent
-20|benchmark/before-rank:0 0 named
-9|benchmark/before-rank:0 0 patient
-4|benchmark/before-rank:1 0 named
-3|benchmark/before:agent
-27|benchmark/before:named
-18|benchmark/before:patient
15|benchmark/class-main:ALLIES ALLIES
66|benchmark/class-main:ALLIES JPN
16|benchmark/class-main:ALLIES KOR
-49|benchmark/class-main:JPN JPN
-10|benchmark/class-main:KOR KOR
-11|benchmark/class-main:NATO ALLIES
-12|benchmark/class-main:NATO JPN
-3|benchmark/class-main:USA ALLIES
-4|benchmark/class-main:USA JPN
-7|benchmark/class-main:land TWN
12|benchmark/class-named:ALLIES ALLIES others-named
26|benchmark/class-named:ALLIES JPN nobody-named
40|benchmark/class-named:ALLIES JPN others-named
5|benchmark/class-named:ALLIES KOR nobody-named
11|benchmark/class-named:ALLIES KOR others-named
-24|benchmark/class-named:JPN JPN nobody-named
-25|benchmark/class-named:JPN JPN others-named
-5|benchmark/class-named:KOR KOR nobody-named
-5|benchmark/class-named:KOR KOR others-named
-9|benchmark/class-named:NATO ALLIES others-named
-10|benchmark/class-named:NATO JPN others-named
-3|benchmark/class-named:USA ALLIES others-named
-4|benchmark/class-named:USA JPN others-named
-7|benchmark/class-named:land TWN others-named
71|benchmark/class-shape:ALLIES half
45|benchmark/class-shape:ALLIES whole
-32|benchmark/class-shape:JPN half
-22|benchmark/class-shape:JPN whole
-10|benchmark/class-shape:KOR half
-7|benchmark/class-shape:NATO half
-17|benchmark/class-shape:NATO whole
-4|benchmark/class-shape:USA half
-5|benchmark/class-shape:USA whole
-10|benchmark/class-shape:land half
4|benchmark/class-value:ALLIES 1.5
67|benchmark/class-value:ALLIES 3.5
45|benchmark/class-value:ALLIES 5
-3|benchmark/class-value:NATO 1.5
-4|benchmark/class-value:NATO 3.5
-17|benchmark/class-value:NATO 5
-3|benchmark/class-value:USA 3.5
-5|benchmark/class-value:USA 5
117|benchmark/class:ALLIES
-54|benchmark/class:JPN
-10|benchmark/class:KOR
-24|benchmark/class:NATO
-9|benchmark/class:USA
-11|benchmark/class:land
8|benchmark/last-kind:benchmark False
-3|benchmark/last-kind:benchmark True
-8|benchmark/last-kind:level False
-9|benchmark/last-kind:pledge False
-8|benchmark/last-kind:proposal False
-15|benchmark/last:before nobody-named
-4|benchmark/last:before others-named
-4|benchmark/last:here others-named
-26|benchmark/main:nobody-named
-30|benchmark/main:others-named
-29|benchmark/named:1
-5|benchmark/named:2
-6|benchmark/ruled
-7|benchmark/ruled:named_in_clause
12|benchmark/ruled:standard_for_all
-24|benchmark/title
16|benchmark/told-of:0
5|benchmark/told-of:1
-16|benchmark/told-of:2
-5|benchmark/told-of:3
31|benchmark/unnamed-beside-others
4|cap/before-commas:0 0
3|cap/before-far:9 0
4|cap/before-opens:False named
5|cap/before-rank:0 0 named
3|cap/before:named
-8|cap/class-main:ALLIES JPN
22|cap/class-main:JPN JPN
-8|cap/class-main:NATO JPN
-3|cap/class-main:member JPN
-7|cap/class-named:ALLIES JPN nobody-named
19|cap/class-named:JPN JPN nobody-named
3|cap/class-named:JPN JPN others-named
-7|cap/class-named:NATO JPN nobody-named
-3|cap/class-named:member JPN nobody-named
-9|cap/class-shape:ALLIES whole
24|cap/class-shape:JPN whole
-9|cap/class-shape:NATO whole
-5|cap/class-shape:member whole
-8|cap/class-value:ALLIES 1
-8|cap/class-value:NATO 1
-9|cap/class:ALLIES
24|cap/class:JPN
-9|cap/class:NATO
-5|cap/class:member
19|cap/main:nobody-named
3|cap/named:1
5|cap/ruled
3|cap/ruled:named_in_clause
-4|cap/told-of:0
-3|cap/unnamed-beside-others
9|demand/after-far:1 False
8|demand/after-far:1 True
3|demand/after-far:18 False
-14|demand/after-far:18 True
3|demand/after-far:36 True
-12|demand/after-far:4 False
7|demand/after-far:4 True
17|demand/after-far:9 False
6|demand/after-far:9 True
-9|demand/after-follows:が
27|demand/after-follows:に
8|demand/after-follows:にも False
8|demand/after-follows:に要 True
3|demand/after-follows:に迫 False
6|demand/after-follows:は
-19|demand/after-follows:不
3|demand/after-follows:大
3|demand/after-follows:大为 True
15|demand/after-follows:而
-3|demand/after-follows:要
9|demand/after-leads:%,
-4|demand/after-leads:%;
11|demand/after-leads:%を
-4|demand/after-leads:」_
-4|demand/after-leads:」…
-3|demand/after-leads:とに
8|demand/after-leads:求,
-4|demand/after-leads:求_
-4|demand/after:agent False
12|demand/after:named False
-3|demand/after:named True
10|demand/after:patient False
13|demand/after:patient True
-60|demand/asks
16|demand/before-commas:0 0
-4|demand/before-commas:0 1
5|demand/before-commas:1 0
5|demand/before-commas:1 1
-7|demand/before-commas:2 0
-7|demand/before-far:1 0
18|demand/before-far:18 0
3|demand/before-far:18 1
-3|demand/before-far:36 0
3|demand/before-far:36 1
-9|demand/before-far:4 0
16|demand/before-far:9 0
-6|demand/before-far:far 1
5|demand/before-follows-rank:\" 0 0
8|demand/before-follows-rank:、 1 0
-5|demand/before-follows-rank:が 0 0
-4|demand/before-follows-rank:が 1 1
26|demand/before-follows-rank:に 0 0
4|demand/before-follows-rank:に 0 1
6|demand/before-follows-rank:に 1 0
19|demand/before-follows-rank:の 0 0
4|demand/before-follows-rank:は 1 1
5|demand/before-follows-rank:も 0 0
-3|demand/before-follows-rank:や 2 0
-11|demand/before-follows-rank:を 1 0
7|demand/before-follows-rank:也 1 0
-3|demand/before-follows-rank:会 1 0
3|demand/before-follows-rank:军 0 0
4|demand/before-follows-rank:国 0 0
4|demand/before-follows-rank:在 1 0
-14|demand/before-follows-rank:外 1 0
12|demand/before-follows-rank:应 0 0
-4|demand/before-follows-rank:当 1 0
-12|demand/before-follows-rank:氏 1 0
5|demand/before-follows-rank:的 1 1
-3|demand/before-follows-rank:看 0 0
3|demand/before-follows-rank:达 0 0
4|demand/before-follows-rank:都 0 0
3|demand/before-follows-rank:首 0 0
5|demand/before-follows:\"
-7|demand/before-follows:5
4|demand/before-follows:、
4|demand/before-follows:、南
7|demand/before-follows:、南韩也
-10|demand/before-follows:が
3|demand/before-follows:が3
7|demand/before-follows:が3.5
3|demand/before-follows:との
3|demand/before-follows:との会談
5|demand/before-follows:と同じ5
34|demand/before-follows:に
4|demand/before-follows:に3
4|demand/before-follows:に3・5
-20|demand/before-follows:に5
4|demand/before-follows:に5%へ
3|demand/before-follows:に5%を
-27|demand/before-follows:に5%要
3|demand/before-follows:に「
4|demand/before-follows:には
12|demand/before-follows:にも
5|demand/before-follows:に国
5|demand/before-follows:に国防費
14|demand/before-follows:に対
12|demand/before-follows:に対し、
19|demand/before-follows:の
8|demand/before-follows:の国
8|demand/before-follows:の国防費
4|demand/before-follows:は
3|demand/before-follows:は1
3|demand/before-follows:は10%
-5|demand/before-follows:は3
4|demand/before-follows:は、
5|demand/before-follows:も
-11|demand/before-follows:を
-11|demand/before-follows:を含
-4|demand/before-follows:を含むア
5|demand/before-follows:也
9|demand/before-follows:也应
-3|demand/before-follows:会
-3|demand/before-follows:会晤
4|demand/before-follows:军
4|demand/before-follows:军费
-10|demand/before-follows:原
-3|demand/before-follows:向
4|demand/before-follows:国
4|demand/before-follows:国防
4|demand/before-follows:在
-14|demand/before-follows:外
-14|demand/before-follows:外相
-17|demand/before-follows:多
-12|demand/before-follows:大
-12|demand/before-follows:大統
-12|demand/before-follows:大統領は
-3|demand/before-follows:官
12|demand/before-follows:应
6|demand/before-follows:应将
6|demand/before-follows:应将国防
3|demand/before-follows:应达
-4|demand/before-follows:当
-4|demand/before-follows:当局
3|demand/before-follows:把
4|demand/before-follows:把军
-3|demand/before-follows:提
-11|demand/before-follows:氏
-9|demand/before-follows:氏は
3|demand/before-follows:氏は32
5|demand/before-follows:的
4|demand/before-follows:的国
4|demand/before-follows:的国防开
3|demand/before-follows:相
-3|demand/before-follows:看
-3|demand/before-follows:看齐
-16|demand/before-follows:跟
4|demand/before-follows:达
3|demand/before-follows:达到
4|demand/before-follows:都
4|demand/before-follows:都应
4|demand/before-follows:都应把国
-3|demand/before-follows:首相は、
-15|demand/before-leads:
3|demand/before-leads:\"
-12|demand/before-leads:,
7|demand/before-leads:,盼
6|demand/before-leads::
10|demand/before-leads:;
-16|demand/before-leads:、
11|demand/before-leads:「
8|demand/before-leads:が
12|demand/before-leads:で、
3|demand/before-leads:と
-3|demand/before-leads:と、
-3|demand/before-leads:に
4|demand/before-leads:に、
-3|demand/before-leads:の
20|demand/before-leads:は
12|demand/before-leads:む
-6|demand/before-leads:も
3|demand/before-leads:アの
-14|demand/before-leads:ドの
3|demand/before-leads:上
3|demand/before-leads:书长
4|demand/before-leads:促
6|demand/before-leads:内的
12|demand/before-leads:含む
8|demand/before-leads:国が
-3|demand/before-leads:在
5|demand/before-leads:官「
-4|demand/before-leads:对
5|demand/before-leads:州と
5|demand/before-leads:州の
4|demand/before-leads:敦促
3|demand/before-leads:月、
-4|demand/before-leads:本、
6|demand/before-leads:権は
-29|demand/before-leads:氏、
16|demand/before-leads:氏は
-7|demand/before-leads:求
4|demand/before-leads:略、
6|demand/before-leads:的
7|demand/before-leads:盼
-4|demand/before-leads:省は
4|demand/before-leads:等
-3|demand/before-leads:補、
-7|demand/before-leads:要求
-6|demand/before-leads:长
4|demand/before-leads:韩等
8|demand/before-opens:False agent
5|demand/before-opens:False named
14|demand/before-opens:False patient
-5|demand/before-opens:True agent
-15|demand/before-opens:True named
7|demand/before-opens:True patient
4|demand/before-rank:0 0 agent
4|demand/before-rank:0 0 named
40|demand/before-rank:0 0 patient
5|demand/before-rank:0 1 patient
-20|demand/before-rank:1 0 patient
6|demand/before-rank:1 1 named
-5|demand/before-rank:1 1 patient
-13|demand/before-rank:2 0 named
-9|demand/before-rank:2 1 named
3|demand/before:agent
-9|demand/before:named
22|demand/before:patient
-14|demand/class-main:ALLIES ALLIES
27|demand/class-main:ALLIES JPN
24|demand/class-main:ALLIES KOR
-4|demand/class-main:ALLIES NATO
-3|demand/class-main:ALLIES TWN
14|demand/class-main:ALLIES land
-17|demand/class-main:ALLIES member
-8|demand/class-main:JPN ALLIES
29|demand/class-main:JPN JPN
-15|demand/class-main:JPN KOR
7|demand/class-main:JPN NATO
3|demand/class-main:JPN TWN
11|demand/class-main:KOR KOR
33|demand/class-main:NATO ALLIES
-32|demand/class-main:NATO JPN
-10|demand/class-main:NATO KOR
4|demand/class-main:NATO NATO
44|demand/class-main:NATO member
4|demand/class-main:TWN JPN
7|demand/class-main:TWN TWN
-3|demand/class-main:USA ALLIES
-38|demand/class-main:USA JPN
-10|demand/class-main:USA KOR
-5|demand/class-main:USA TWN
-4|demand/class-main:USA land
-5|demand/class-main:USA member
-4|demand/class-main:land ALLIES
22|demand/class-main:land JPN
-7|demand/class-main:land land
-11|demand/class-main:member JPN
-24|demand/class-main:member member
-15|demand/class-named:ALLIES ALLIES nobody-named
16|demand/class-named:ALLIES JPN nobody-named
11|demand/class-named:ALLIES JPN others-named
24|demand/class-named:ALLIES KOR others-named
-4|demand/class-named:ALLIES NATO nobody-named
-3|demand/class-named:ALLIES TWN others-named
14|demand/class-named:ALLIES land others-named
-17|demand/class-named:ALLIES member others-named
-8|demand/class-named:JPN ALLIES others-named
28|demand/class-named:JPN JPN others-named
-15|demand/class-named:JPN KOR others-named
7|demand/class-named:JPN NATO others-named
3|demand/class-named:JPN TWN others-named
11|demand/class-named:KOR KOR others-named
16|demand/class-named:NATO ALLIES nobody-named
17|demand/class-named:NATO ALLIES others-named
-14|demand/class-named:NATO JPN nobody-named
-19|demand/class-named:NATO JPN others-named
-10|demand/class-named:NATO KOR others-named
5|demand/class-named:NATO NATO nobody-named
44|demand/class-named:NATO member others-named
4|demand/class-named:TWN JPN others-named
7|demand/class-named:TWN TWN others-named
-3|demand/class-named:USA ALLIES others-named
-4|demand/class-named:USA JPN nobody-named
-34|demand/class-named:USA JPN others-named
-10|demand/class-named:USA KOR others-named
-5|demand/class-named:USA TWN others-named
-4|demand/class-named:USA land others-named
-5|demand/class-named:USA member others-named
-4|demand/class-named:land ALLIES others-named
22|demand/class-named:land JPN others-named
-7|demand/class-named:land land others-named
-11|demand/class-named:member JPN others-named
-24|demand/class-named:member member others-named
-6|demand/class-shape:ALLIES half
-7|demand/class-shape:ALLIES tenth
39|demand/class-shape:ALLIES whole
3|demand/class-shape:EU whole
39|demand/class-shape:JPN half
-23|demand/class-shape:JPN whole
-15|demand/class-shape:KOR half
18|demand/class-shape:KOR tenth
-4|demand/class-shape:NATO half
40|demand/class-shape:NATO whole
-4|demand/class-shape:TWN half
13|demand/class-shape:TWN whole
-23|demand/class-shape:USA half
-8|demand/class-shape:USA tenth
-35|demand/class-shape:USA whole
16|demand/class-shape:land half
-3|demand/class-shape:land whole
-4|demand/class-shape:member half
-32|demand/class-shape:member whole
3|demand/class-value:ALLIES 1.5
-3|demand/class-value:ALLIES 1E+1
-24|demand/class-value:ALLIES 3
-9|demand/class-value:ALLIES 3.5
-7|demand/class-value:ALLIES 3.8
4|demand/class-value:ALLIES 4
62|demand/class-value:ALLIES 5
3|demand/class-value:EU 3
6|demand/class-value:NATO 2
8|demand/class-value:NATO 3
-5|demand/class-value:NATO 3.5
28|demand/class-value:NATO 5
-5|demand/class-value:USA 1E+1
-14|demand/class-value:USA 3
-23|demand/class-value:USA 3.5
-8|demand/class-value:USA 3.8
-14|demand/class-value:USA 5
26|demand/class:ALLIES
4|demand/class:EU
16|demand/class:JPN
3|demand/class:KOR
34|demand/class:NATO
9|demand/class:TWN
-65|demand/class:USA
11|demand/class:land
-36|demand/class:member
10|demand/last-kind:demand False
16|demand/last-kind:demand True
-9|demand/last-kind:denial False
-12|demand/last-kind:level False
12|demand/last-kind:level True
-11|demand/last-kind:pledge False
-4|demand/last-kind:pledge True
21|demand/last-kind:proposal False
18|demand/last:before nobody-named
-18|demand/last:before others-named
23|demand/last:here others-named
-8|demand/main:nobody-named
20|demand/main:others-named
40|demand/named:1
-4|demand/named:2
3|demand/named:3
3|demand/right-before:
5|demand/right-before:と同じ
-10|demand/right-before:に
3|demand/right-before:も
3|demand/right-before:应达到
20|demand/ruled
4|demand/ruled:as_before_in_sentence
14|demand/ruled:main_spender
6|demand/ruled:named_before
-7|demand/ruled:named_in_clause
16|demand/ruled:named_in_clause_patient
-16|demand/ruled:named_near_patient
25|demand/same-figure-of-another
-25|demand/same-figure-of-it
4|demand/subject:others-named
-12|demand/title
-23|demand/told-of:0
-4|demand/told-of:2
29|demand/told-of:3
-17|demand/unnamed
-21|demand/unnamed-beside-others
-4|denial/after-far:1 False
4|denial/after-far:9 True
-4|denial/after-follows:の
-4|denial/after-follows:の財 False
-4|denial/after-leads:%は
-5|denial/after:named False
3|denial/after:named True
-18|denial/asks
4|denial/before-commas:0 0
10|denial/before-commas:1 0
4|denial/before-commas:2 0
-3|denial/before-far:18 0
-5|denial/before-far:36 0
3|denial/before-far:4 0
19|denial/before-far:9 0
6|denial/before-follows-rank:, 0 0
-8|denial/before-follows-rank:か 0 0
-4|denial/before-follows-rank:が 0 0
4|denial/before-follows-rank:に 0 0
-7|denial/before-follows-rank:の 0 0
4|denial/before-follows-rank:や 1 0
-3|denial/before-follows-rank:事 0 0
-6|denial/before-follows-rank:会 0 0
-11|denial/before-follows-rank:此 1 0
4|denial/before-follows-rank:首 1 0
6|denial/before-follows:,
10|denial/before-follows:,称
10|denial/before-follows:,称5%
7|denial/before-follows:、
-8|denial/before-follows:か
-8|denial/before-follows:から
-4|denial/before-follows:が
4|denial/before-follows:に
5|denial/before-follows:に5
5|denial/before-follows:に5%を
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
-6|denial/before-follows:会
-6|denial/before-follows:会后
4|denial/before-follows:拒
4|denial/before-follows:拒绝
-11|denial/before-follows:此
-11|denial/before-follows:此前
-11|denial/before-follows:此前致信
-3|denial/before-follows:没
-3|denial/before-follows:没有
13|denial/before-follows:自
7|denial/before-follows:首
7|denial/before-follows:首相
4|denial/before-follows:首相は1
14|denial/before-leads:
-11|denial/before-leads:、
3|denial/before-leads:の
-5|denial/before-leads:は、
9|denial/before-leads:书长
-3|denial/before-leads:信
3|denial/before-leads:总理
3|denial/before-leads:求
3|denial/before-leads:理
8|denial/before-leads:相
-3|denial/before-leads:致信
3|denial/before-leads:要求
10|denial/before-leads:长
6|denial/before-leads:首相
-7|denial/before-opens:False agent
11|denial/before-opens:False named
8|denial/before-opens:True named
-7|denial/before-rank:0 0 agent
3|denial/before-rank:0 0 named
7|denial/before-rank:0 0 patient
14|denial/before-rank:1 0 named
-5|denial/before:agent
19|denial/before:named
7|denial/before:patient
5|denial/class-main:ALLIES ALLIES
-11|denial/class-main:ALLIES JPN
-5|denial/class-main:ALLIES KOR
4|denial/class-main:JPN ALLIES
31|denial/class-main:JPN JPN
4|denial/class-main:KOR ALLIES
6|denial/class-main:KOR KOR
-4|denial/class-main:NATO ALLIES
-8|denial/class-main:NATO JPN
-3|denial/class-main:NATO KOR
-11|denial/class-main:NATO NATO
-5|denial/class-main:NATO member
-9|denial/class-main:USA ALLIES
-12|denial/class-main:USA JPN
7|denial/class-main:USA KOR
4|denial/class-main:land land
12|denial/class-main:member NATO
7|denial/class-main:member member
5|denial/class-named:ALLIES ALLIES others-named
-7|denial/class-named:ALLIES JPN nobody-named
-4|denial/class-named:ALLIES JPN others-named
-5|denial/class-named:ALLIES KOR others-named
4|denial/class-named:JPN ALLIES others-named
13|denial/class-named:JPN JPN nobody-named
18|denial/class-named:JPN JPN others-named
4|denial/class-named:KOR ALLIES others-named
-4|denial/class-named:NATO ALLIES others-named
-4|denial/class-named:NATO JPN nobody-named
-4|denial/class-named:NATO JPN others-named
-3|denial/class-named:NATO KOR others-named
-11|denial/class-named:NATO NATO others-named
-3|denial/class-named:NATO member others-named
-9|denial/class-named:USA ALLIES others-named
-11|denial/class-named:USA JPN others-named
7|denial/class-named:USA KOR others-named
12|denial/class-named:member NATO others-named
3|denial/class-named:member member nobody-named
4|denial/class-named:member member others-named
-10|denial/class-shape:ALLIES half
-4|denial/class-shape:ALLIES whole
22|denial/class-shape:JPN half
7|denial/class-shape:JPN whole
10|denial/class-shape:KOR whole
-5|denial/class-shape:NATO half
-28|denial/class-shape:NATO whole
-9|denial/class-shape:USA half
-7|denial/class-shape:USA whole
19|denial/class-shape:member whole
-10|denial/class-value:ALLIES 3.5
-5|denial/class-value:NATO 3.5
-26|denial/class-value:NATO 5
-9|denial/class-value:USA 3.5
-4|denial/class-value:USA 5
-15|denial/class:ALLIES
28|denial/class:JPN
10|denial/class:KOR
-33|denial/class:NATO
-16|denial/class:USA
4|denial/class:land
20|denial/class:member
5|denial/last-kind:denial False
3|denial/last-kind:denial True
-10|denial/last-kind:pledge False
6|denial/last-kind:proposal False
10|denial/last:before nobody-named
-9|denial/last:before others-named
6|denial/last:here others-named
22|denial/main:nobody-named
24|denial/main:others-named
-20|denial/named:1
37|denial/named:2
3|denial/named:3
10|denial/right-before:,称
-3|denial/right-before:から
5|denial/right-before:に
9|denial/ruled
3|denial/ruled:as_in_the_sentence_before
8|denial/ruled:main_spender
-4|denial/ruled:named_in_clause
14|denial/same-figure-of-another
-14|denial/same-figure-of-it
12|denial/title
-5|denial/told-of:0
11|denial/told-of:1
3|denial/told-of:2
-10|denial/told-of:3
4|denial/unnamed
-24|denial/unnamed-beside-others
-3|level/after-far:1 False
-20|level/after-far:1 True
-3|level/after-far:18 False
-14|level/after-far:18 True
-5|level/after-far:36 True
-9|level/after-far:4 True
-8|level/after-far:9 True
-10|level/after-follows:の
-7|level/after-follows:の1 False
-3|level/after-follows:の1 True
-11|level/after-follows:は
-4|level/after-follows:は1 True
-11|level/after-follows:也
-11|level/after-follows:也必 True
-4|level/after-follows:凭
-4|level/after-follows:凭什 True
-4|level/after-follows:提
-3|level/after-follows:没
-3|level/after-follows:没有 True
-3|level/after-follows:的
-3|level/after-follows:要
8|level/after-follows:防
-18|level/after-leads:%,
-9|level/after-leads:%、
-3|level/after-leads:%と
-9|level/after-leads:で、
8|level/after-leads:と、
-3|level/after-leads:胁,
-4|level/after-leads:要求
-13|level/after:agent True
-11|level/after:named False
-32|level/after:named True
3|level/after:patient False
-12|level/after:patient True
3|level/asks
82|level/before-commas:0 0
6|level/before-commas:0 1
12|level/before-commas:1 1
9|level/before-commas:1 2
-10|level/before-commas:2 0
-15|level/before-commas:2 1
-20|level/before-commas:2 2
4|level/before-commas:3 1
-14|level/before-commas:3 2
55|level/before-far:1 0
12|level/before-far:18 0
-5|level/before-far:18 2
-14|level/before-far:36 0
8|level/before-far:36 1
-12|level/before-far:36 2
47|level/before-far:4 0
-7|level/before-far:9 0
-4|level/before-far:9 1
-18|level/before-far:far 0
3|level/before-far:far 1
-8|level/before-far:far 2
8|level/before-follows-rank:, 0 0
-9|level/before-follows-rank:2 0 1
18|level/before-follows-rank:2 0 2
10|level/before-follows-rank:3 0 0
29|level/before-follows-rank:、 2 0
22|level/before-follows-rank:と 1 0
3|level/before-follows-rank:に 0 0
8|level/before-follows-rank:の 0 1
-11|level/before-follows-rank:の 1 1
6|level/before-follows-rank:は 0 0
-3|level/before-follows-rank:は 1 1
5|level/before-follows-rank:为 0 0
-3|level/before-follows-rank:为 2 2
-5|level/before-follows-rank:主 1 0
-7|level/before-follows-rank:今 0 0
-26|level/before-follows-rank:再 0 0
-6|level/before-follows-rank:军 0 0
-10|level/before-follows-rank:军 1 1
5|level/before-follows-rank:则 0 0
-12|level/before-follows-rank:发 0 0
3|level/before-follows-rank:国 0 0
3|level/before-follows-rank:国 1 0
-11|level/before-follows-rank:国 1 1
7|level/before-follows-rank:在 0 0
-3|level/before-follows-rank:基 0 0
18|level/before-follows-rank:平 0 0
4|level/before-follows-rank:总 1 1
4|level/before-follows-rank:把 0 0
-12|level/before-follows-rank:推 0 0
3|level/before-follows-rank:明 0 0
5|level/before-follows-rank:明 0 1
3|level/before-follows-rank:本 0 0
-10|level/before-follows-rank:标 0 0
-5|level/before-follows-rank:的 3 2
-6|level/before-follows-rank:立 1 0
5|level/before-follows-rank:自 0 0
-4|level/before-follows-rank:表 1 0
5|level/before-follows-rank:防 0 0
5|level/before-follows-rank:面 1 0
12|level/before-follows:,
3|level/before-follows:2
3|level/before-follows:20
9|level/before-follows:3
8|level/before-follows:3.
4|level/before-follows:3.2%
-3|level/before-follows:4
9|level/before-follows:、
8|level/before-follows:、挪
8|level/before-follows:、挪威和
5|level/before-follows:が3
22|level/before-follows:と
22|level/before-follows:とカ
22|level/before-follows:とカナダ
4|level/before-follows:に
3|level/before-follows:につ
3|level/before-follows:について
-9|level/before-follows:の
6|level/before-follows:の2
6|level/before-follows:の202
-5|level/before-follows:の加
-5|level/before-follows:の加盟国
-4|level/before-follows:の推
-3|level/before-follows:の推計で
7|level/before-follows:の比
7|level/before-follows:の比率は
-5|level/before-follows:の計
-5|level/before-follows:の計算方
3|level/before-follows:の軍
3|level/before-follows:の軍事費
-3|level/before-follows:の防衛費
4|level/before-follows:は
4|level/before-follows:は2
3|level/before-follows:は3
3|level/before-follows:は6
3|level/before-follows:は7
-7|level/before-follows:は、
3|level/before-follows:は約
3|level/before-follows:は約3.
-5|level/before-follows:主
-5|level/before-follows:今
-5|level/before-follows:今年
-5|level/before-follows:以
-4|level/before-follows:以占
-4|level/before-follows:以占GD
-26|level/before-follows:再
-26|level/before-follows:再編
-21|level/before-follows:再編経費
-14|level/before-follows:军
-14|level/before-follows:军费
-3|level/before-follows:军费按美
-6|level/before-follows:军费约占
7|level/before-follows:则在
12|level/before-follows:十
12|level/before-follows:十年
12|level/before-follows:十年前连
-3|level/before-follows:原
-12|level/before-follows:发
-12|level/before-follows:发言
13|level/before-follows:和
17|level/before-follows:和加
17|level/before-follows:和加拿大
-6|level/before-follows:国
-6|level/before-follows:国防
-4|level/before-follows:国防开支
-6|level/before-follows:国防支出
4|level/before-follows:国防相は
6|level/before-follows:在
-3|level/before-follows:基
-3|level/before-follows:基準
10|level/before-follows:官
10|level/before-follows:官方
10|level/before-follows:官方公布
18|level/before-follows:平
18|level/before-follows:平均
4|level/before-follows:总
4|level/before-follows:把
-12|level/before-follows:推
6|level/before-follows:明
6|level/before-follows:明年
8|level/before-follows:明年军费
-3|level/before-follows:是
-3|level/before-follows:是1
-3|level/before-follows:是1.3
3|level/before-follows:本
-10|level/before-follows:标
-10|level/before-follows:标准
-9|level/before-follows:标准占G
-4|level/before-follows:的
4|level/before-follows:的3
-14|level/before-follows:的军
-4|level/before-follows:的军费相
3|level/before-follows:的占
6|level/before-follows:的国
3|level/before-follows:的国防支
-3|level/before-follows:的算
-7|level/before-follows:立
-3|level/before-follows:立委
-3|level/before-follows:立委王定
-3|level/before-follows:立法
-5|level/before-follows:算
9|level/before-follows:自
3|level/before-follows:自己
6|level/before-follows:自身
6|level/before-follows:自身の国
-3|level/before-follows:表
-3|level/before-follows:表示
-4|level/before-follows:表示,日
7|level/before-follows:说
6|level/before-follows:说明
6|level/before-follows:说明年会
6|level/before-follows:防
4|level/before-follows:防卫
3|level/before-follows:防卫预算
5|level/before-follows:面
5|level/before-follows:面对
5|level/before-follows:面对北韩
14|level/before-follows:首
14|level/before-follows:首相
28|level/before-leads:
14|level/before-leads:%,
13|level/before-leads:%、
9|level/before-leads:%と
14|level/before-leads:,
9|level/before-leads:,而
-3|level/before-leads:4年
6|level/before-leads::
3|level/before-leads:;
16|level/before-leads:、
-5|level/before-leads:《
-6|level/before-leads:】
-4|level/before-leads:し、
3|level/before-leads:する
-8|level/before-leads:て
-16|level/before-leads:と
10|level/before-leads:の
-5|level/before-leads:は
3|level/before-leads:る
-4|level/before-leads:・
7|level/before-leads:于
-3|level/before-leads:人
6|level/before-leads:低于
-13|level/before-leads:依
-4|level/before-leads:出,
-3|level/before-leads:前
11|level/before-leads:去年
-18|level/before-leads:和
-11|level/before-leads:国
-17|level/before-leads:国和
8|level/before-leads:州の
8|level/before-leads:年
-3|level/before-leads:总理
3|level/before-leads:据:
9|level/before-leads:日、
25|level/before-leads:欧洲
25|level/before-leads:洲
-3|level/before-leads:理
-3|level/before-leads:电】
3|level/before-leads:的
-6|level/before-leads:目前
9|level/before-leads:而
-3|level/before-leads:言人
3|level/before-leads:说,
20|level/before-opens:False named
10|level/before-opens:False patient
6|level/before-opens:True agent
25|level/before-opens:True named
10|level/before-rank:0 0 agent
16|level/before-rank:0 0 named
10|level/before-rank:0 0 patient
34|level/before-rank:0 1 named
19|level/before-rank:0 2 named
10|level/before-rank:1 0 named
-5|level/before-rank:1 1 agent
-8|level/before-rank:1 1 named
-11|level/before-rank:1 2 named
28|level/before-rank:2 0 named
-12|level/before-rank:2 1 named
-19|level/before-rank:2 2 named
-12|level/before-rank:3 2 named
4|level/before:agent
45|level/before:named
10|level/before:patient
-47|level/class-main:ALLIES JPN
-9|level/class-main:ALLIES KOR
-5|level/class-main:ALLIES NATO
-6|level/class-main:ALLIES TWN
-3|level/class-main:ALLIES USA
21|level/class-main:ALLIES member
7|level/class-main:CHN CHN
31|level/class-main:CHN JPN
-3|level/class-main:CHN NATO
-38|level/class-main:JPN JPN
28|level/class-main:JPN KOR
3|level/class-main:JPN TWN
5|level/class-main:JPN land
-3|level/class-main:KOR JPN
5|level/class-main:KOR TWN
-18|level/class-main:NATO JPN
-3|level/class-main:NATO KOR
-4|level/class-main:NATO USA
-7|level/class-main:NATO land
-31|level/class-main:NATO member
20|level/class-main:TWN JPN
3|level/class-main:TWN TWN
-15|level/class-main:TWN land
6|level/class-main:TWN member
49|level/class-main:USA JPN
-15|level/class-main:USA KOR
9|level/class-main:USA NATO
-8|level/class-main:USA TWN
7|level/class-main:USA USA
3|level/class-main:USA foe
-3|level/class-main:USA member
6|level/class-main:foe JPN
4|level/class-main:land ALLIES
-4|level/class-main:land JPN
5|level/class-main:land TWN
18|level/class-main:land land
4|level/class-main:member JPN
10|level/class-main:member member
-3|level/class-named:ALLIES ALLIES others-named
-33|level/class-named:ALLIES JPN nobody-named
-14|level/class-named:ALLIES JPN others-named
-8|level/class-named:ALLIES KOR nobody-named
-3|level/class-named:ALLIES NATO others-named
-3|level/class-named:ALLIES TWN nobody-named
-3|level/class-named:ALLIES TWN others-named
-3|level/class-named:ALLIES member nobody-named
24|level/class-named:ALLIES member others-named
6|level/class-named:CHN CHN others-named
23|level/class-named:CHN JPN nobody-named
7|level/class-named:CHN JPN others-named
-3|level/class-named:CHN NATO others-named
-21|level/class-named:JPN JPN nobody-named
-16|level/class-named:JPN JPN others-named
25|level/class-named:JPN KOR nobody-named
3|level/class-named:JPN KOR others-named
4|level/class-named:JPN TWN others-named
8|level/class-named:JPN land others-named
-5|level/class-named:KOR JPN others-named
-10|level/class-named:KOR KOR nobody-named
9|level/class-named:KOR KOR others-named
6|level/class-named:KOR TWN others-named
-18|level/class-named:NATO JPN nobody-named
-8|level/class-named:NATO NATO nobody-named
10|level/class-named:NATO NATO others-named
-4|level/class-named:NATO USA nobody-named
-6|level/class-named:NATO land others-named
-4|level/class-named:NATO member nobody-named
-26|level/class-named:NATO member others-named
23|level/class-named:TWN JPN nobody-named
-3|level/class-named:TWN JPN others-named
9|level/class-named:TWN TWN nobody-named
-6|level/class-named:TWN TWN others-named
-11|level/class-named:TWN land others-named
6|level/class-named:TWN member others-named
31|level/class-named:USA JPN nobody-named
18|level/class-named:USA JPN others-named
-4|level/class-named:USA KOR nobody-named
-12|level/class-named:USA KOR others-named
9|level/class-named:USA NATO others-named
-8|level/class-named:USA TWN others-named
6|level/class-named:USA USA nobody-named
3|level/class-named:USA foe others-named
-3|level/class-named:foe JPN nobody-named
9|level/class-named:foe JPN others-named
4|level/class-named:land ALLIES others-named
-5|level/class-named:land JPN nobody-named
-3|level/class-named:land TWN nobody-named
8|level/class-named:land TWN others-named
11|level/class-named:land land nobody-named
7|level/class-named:land land others-named
4|level/class-named:member NATO others-named
11|level/class-named:member member nobody-named
-17|level/class-shape:ALLIES fine
-3|level/class-shape:ALLIES half
-14|level/class-shape:ALLIES tenth
-20|level/class-shape:ALLIES whole
4|level/class-shape:CHN half
20|level/class-shape:CHN tenth
8|level/class-shape:CHN whole
-3|level/class-shape:EU tenth
27|level/class-shape:JPN fine
-26|level/class-shape:JPN half
9|level/class-shape:JPN tenth
-7|level/class-shape:JPN whole
11|level/class-shape:KOR fine
11|level/class-shape:KOR tenth
-9|level/class-shape:KOR whole
-40|level/class-shape:NATO fine
-26|level/class-shape:NATO tenth
26|level/class-shape:TWN fine
24|level/class-shape:TWN half
-12|level/class-shape:TWN tenth
-24|level/class-shape:TWN whole
-3|level/class-shape:USA fine
3|level/class-shape:USA tenth
32|level/class-shape:USA whole
-4|level/class-shape:foe tenth
11|level/class-shape:foe whole
-3|level/class-shape:land fine
12|level/class-shape:land tenth
3|level/class-shape:member half
3|level/class-shape:member tenth
11|level/class-shape:member whole
-4|level/class-value:ALLIES 1
-3|level/class-value:ALLIES 1.004
-4|level/class-value:ALLIES 1.6
-7|level/class-value:ALLIES 1.8
-5|level/class-value:ALLIES 1.9
-10|level/class-value:ALLIES 2
22|level/class-value:ALLIES 2.3
-5|level/class-value:ALLIES 2.32
-3|level/class-value:ALLIES 2.4
-4|level/class-value:ALLIES 2.9
-3|level/class-value:ALLIES 5
-10|level/class-value:NATO 1
-3|level/class-value:NATO 1.08
-9|level/class-value:NATO 1.24
-12|level/class-value:NATO 1.37
-3|level/class-value:NATO 1.6
-7|level/class-value:NATO 1.8
-3|level/class-value:NATO 1.9
16|level/class-value:NATO 2
-12|level/class-value:NATO 2.4
12|level/class-value:NATO 2.7
-5|level/class-value:NATO 2.8
-3|level/class-value:NATO 2.84
4|level/class-value:NATO 2.9
-13|level/class-value:NATO 3.32
-5|level/class-value:NATO 3.38
-4|level/class-value:NATO 5
-5|level/class-value:USA 1.004
-14|level/class-value:USA 1.3
-12|level/class-value:USA 1.8
-12|level/class-value:USA 1.9
-32|level/class-value:USA 2
-4|level/class-value:USA 2.3
-3|level/class-value:USA 2.32
-15|level/class-value:USA 2.6
16|level/class-value:USA 3
13|level/class-value:USA 3.2
9|level/class-value:USA 3.38
54|level/class-value:USA 3.4
4|level/class-value:USA 4
32|level/class-value:USA 5
13|level/class-value:USA 6
-54|level/class:ALLIES
32|level/class:CHN
-3|level/class:EU
3|level/class:JPN
11|level/class:KOR
-68|level/class:NATO
15|level/class:TWN
33|level/class:USA
6|level/class:foe
9|level/class:land
16|level/class:member
7|level/last-kind:cap False
-6|level/last-kind:demand False
5|level/last-kind:demand True
-7|level/last-kind:level False
-23|level/last-kind:level True
33|level/last-kind:pledge False
5|level/last-kind:pledge True
-17|level/last-kind:proposal False
10|level/last:before nobody-named
9|level/last:here nobody-named
-22|level/last:here others-named
5|level/main:nobody-named
6|level/named:1
5|level/named:2
15|level/right-before:
8|level/right-before:が
3|level/right-before:の
3|level/right-before:の国防費は
10|level/right-before:は
5|level/right-before:为
7|level/right-before:则在
7|level/right-before:的
32|level/ruled
-12|level/ruled:as_before_in_sentence
18|level/ruled:as_in_the_sentence_before
3|level/ruled:its_money
-24|level/ruled:main_spender
-9|level/ruled:named_after_patient
12|level/ruled:named_before
13|level/ruled:named_in_clause
13|level/ruled:named_right_before
15|level/ruled:owner
-28|level/same-figure-of-another
28|level/same-figure-of-it
47|level/subject:nobody-named
6|level/subject:others-named
39|level/title
21|level/told-of:0
-24|level/told-of:1
3|level/told-of:2
14|level/unnamed
-24|level/unnamed-beside-others
3|other/after-far:18 True
3|other/after-follows:。
3|other/after-follows:。 True
-9|other/asks
-5|other/before-commas:0 0
6|other/before-commas:1 0
-3|other/before-far:18 0
-10|other/before-follows-rank:把 0 0
-10|other/before-follows:把
3|other/before-leads:
5|other/before-leads:,
-7|other/before-leads:,若
-7|other/before-leads:若
-4|other/before-opens:False named
3|other/before-opens:True named
-4|other/before-rank:0 0 named
3|other/before-rank:1 0 named
-13|other/class-main:ALLIES JPN
-3|other/class-main:ALLIES KOR
18|other/class-main:JPN JPN
-4|other/class-main:KOR JPN
4|other/class-main:KOR KOR
-10|other/class-main:NATO JPN
-15|other/class-main:NATO member
15|other/class-main:TWN JPN
4|other/class-main:TWN TWN
5|other/class-main:member member
-12|other/class-named:ALLIES JPN nobody-named
-3|other/class-named:ALLIES KOR nobody-named
12|other/class-named:JPN JPN nobody-named
6|other/class-named:JPN JPN others-named
-3|other/class-named:KOR JPN others-named
-9|other/class-named:NATO JPN nobody-named
-5|other/class-named:NATO member nobody-named
-11|other/class-named:NATO member others-named
4|other/class-named:TWN TWN nobody-named
6|other/class-named:member member nobody-named
-10|other/class-shape:ALLIES half
-11|other/class-shape:ALLIES whole
15|other/class-shape:EU half
26|other/class-shape:JPN half
-3|other/class-shape:JPN whole
-4|other/class-shape:KOR half
3|other/class-shape:KOR whole
-20|other/class-shape:NATO half
-12|other/class-shape:NATO whole
19|other/class-shape:TWN whole
-5|other/class-shape:member half
7|other/class-shape:member whole
-4|other/class-value:ALLIES 1
-9|other/class-value:ALLIES 3.5
-5|other/class-value:ALLIES 5
15|other/class-value:EU 1.5
-5|other/class-value:NATO 1
-8|other/class-value:NATO 1.5
-11|other/class-value:NATO 3.5
-5|other/class-value:NATO 5
-22|other/class:ALLIES
15|other/class:EU
24|other/class:JPN
-31|other/class:NATO
19|other/class:TWN
-3|other/class:USA
9|other/last-kind:level False
-4|other/last-kind:pledge False
-13|other/last-kind:pledge True
8|other/last:before nobody-named
-12|other/last:here nobody-named
22|other/main:nobody-named
6|other/main:others-named
-14|other/ruled
-12|other/ruled:as_before_in_sentence
3|other/ruled:main_spender
-8|other/ruled:named_in_clause
14|other/same-figure-of-another
-14|other/same-figure-of-it
17|other/title
-12|other/told-of:0
12|other/told-of:1
4|other/told-of:2
-4|other/told-of:3
-5|other/unnamed
31|pledge/after-far:1 False
-3|pledge/after-far:1 True
-32|pledge/after-far:18 True
-4|pledge/after-far:36 False
9|pledge/after-far:36 True
5|pledge/after-far:4 True
31|pledge/after-far:9 False
20|pledge/after-far:9 True
13|pledge/after-follows:が
-8|pledge/after-follows:がそ True
28|pledge/after-follows:だ
-8|pledge/after-follows:に
26|pledge/after-follows:の
29|pledge/after-follows:の目 False
5|pledge/after-follows:の計 False
-4|pledge/after-follows:の防 True
3|pledge/after-follows:は、 False
6|pledge/after-follows:は年 True
-8|pledge/after-follows:も
-4|pledge/after-follows:も、 False
-6|pledge/after-follows:太
-6|pledge/after-follows:太平 True
18|pledge/after-follows:政
-6|pledge/after-follows:有
17|pledge/after-follows:的
-5|pledge/after-follows:目
-4|pledge/after-follows:目标 False
-3|pledge/after-follows:自
18|pledge/after-leads:%は
5|pledge/after-leads:,比
-3|pledge/after-leads:、「
10|pledge/after-leads:いう
-4|pledge/after-leads:から
23|pledge/after-leads:け、
8|pledge/after-leads:した
8|pledge/after-leads:すと
-3|pledge/after-leads:で、
6|pledge/after-leads:は、
-8|pledge/after-leads:へ_
-9|pledge/after-leads:り、
-3|pledge/after-leads:る。
27|pledge/after:agent False
36|pledge/after:named False
-4|pledge/after:patient False
19|pledge/asks
33|pledge/before-commas:0 0
4|pledge/before-commas:0 1
-28|pledge/before-commas:1 1
3|pledge/before-commas:1 2
15|pledge/before-commas:2 0
3|pledge/before-commas:2 1
-3|pledge/before-commas:2 2
-14|pledge/before-commas:3 2
14|pledge/before-far:1 0
-8|pledge/before-far:18 1
3|pledge/before-far:18 2
34|pledge/before-far:36 0
-13|pledge/before-far:36 1
-11|pledge/before-far:36 2
20|pledge/before-far:4 0
-20|pledge/before-far:9 0
8|pledge/before-far:9 1
-7|pledge/before-far:far 1
-7|pledge/before-far:far 2
7|pledge/before-follows-rank:) 0 0
-3|pledge/before-follows-rank:, 0 0
-9|pledge/before-follows-rank:, 1 0
7|pledge/before-follows-rank:2 0 0
-8|pledge/before-follows-rank:2 1 1
8|pledge/before-follows-rank:、 0 0
5|pledge/before-follows-rank:、 2 0
7|pledge/before-follows-rank:が 0 0
-19|pledge/before-follows-rank:で 0 0
-7|pledge/before-follows-rank:で 1 0
6|pledge/before-follows-rank:と 1 0
-13|pledge/before-follows-rank:に 0 0
8|pledge/before-follows-rank:の 0 0
-10|pledge/before-follows-rank:の 1 0
22|pledge/before-follows-rank:は 0 0
6|pledge/before-follows-rank:は 0 1
-19|pledge/before-follows-rank:は 1 0
-8|pledge/before-follows-rank:は 1 1
4|pledge/before-follows-rank:を 0 0
-3|pledge/before-follows-rank:・ 0 0
-10|pledge/before-follows-rank:之 1 0
-3|pledge/before-follows-rank:共 0 0
3|pledge/before-follows-rank:军 0 0
-6|pledge/before-follows-rank:则 0 0
3|pledge/before-follows-rank:周 0 0
5|pledge/before-follows-rank:和 1 0
5|pledge/before-follows-rank:喊 0 0
-9|pledge/before-follows-rank:在 1 1
-4|pledge/before-follows-rank:基 0 0
-4|pledge/before-follows-rank:大 1 0
-4|pledge/before-follows-rank:安 1 0
4|pledge/before-follows-rank:宣 0 0
14|pledge/before-follows-rank:已 0 0
6|pledge/before-follows-rank:已 1 0
3|pledge/before-follows-rank:总 0 0
-11|pledge/before-follows-rank:总 1 0
6|pledge/before-follows-rank:承 0 0
5|pledge/before-follows-rank:把 0 0
17|pledge/before-follows-rank:政 1 0
-14|pledge/before-follows-rank:新 0 0
-6|pledge/before-follows-rank:标 0 0
-5|pledge/before-follows-rank:标 0 1
7|pledge/before-follows-rank:海 1 0
6|pledge/before-follows-rank:的 0 0
7|pledge/before-follows-rank:的 0 1
7|pledge/before-follows-rank:目 0 0
-9|pledge/before-follows-rank:首 0 0
8|pledge/before-follows:)
5|pledge/before-follows:)が
-12|pledge/before-follows:,
-9|pledge/before-follows:,称
5|pledge/before-follows:2%
-8|pledge/before-follows:2%的标
4|pledge/before-follows:2%的门
-7|pledge/before-follows:20
10|pledge/before-follows:6
10|pledge/before-follows:6月
13|pledge/before-follows:、
5|pledge/before-follows:、ス
5|pledge/before-follows:、スウェ
8|pledge/before-follows:、国
8|pledge/before-follows:、国防費
4|pledge/before-follows:が
6|pledge/before-follows:が2
4|pledge/before-follows:が2%だ
-4|pledge/before-follows:が3
7|pledge/before-follows:がG
7|pledge/before-follows:がGDP
9|pledge/before-follows:がハ
9|pledge/before-follows:がハーグ
9|pledge/before-follows:が国
9|pledge/before-follows:が国防費
-27|pledge/before-follows:で
4|pledge/before-follows:でさ
-25|pledge/before-follows:では
-7|pledge/before-follows:で開
-7|pledge/before-follows:で開かれ
6|pledge/before-follows:と
7|pledge/before-follows:とエ
7|pledge/before-follows:とエスト
-16|pledge/before-follows:に
-5|pledge/before-follows:につ
-5|pledge/before-follows:について
5|pledge/before-follows:に求
5|pledge/before-follows:に求める
-5|pledge/before-follows:の
-3|pledge/before-follows:の3
11|pledge/before-follows:の「
-4|pledge/before-follows:のハ
-4|pledge/before-follows:のハーグ
-6|pledge/before-follows:の国
12|pledge/before-follows:の目
-6|pledge/before-follows:の軍
-3|pledge/before-follows:の防
-3|pledge/before-follows:の防衛費
6|pledge/before-follows:の首
6|pledge/before-follows:の首脳会
4|pledge/before-follows:は2
-4|pledge/before-follows:は24年
-7|pledge/before-follows:は、
4|pledge/before-follows:は、来年
5|pledge/before-follows:は今
4|pledge/before-follows:は今年度
3|pledge/before-follows:は昨
8|pledge/before-follows:は来
5|pledge/before-follows:は来年か
-3|pledge/before-follows:・
-4|pledge/before-follows:为
-3|pledge/before-follows:为3
-10|pledge/before-follows:之
-10|pledge/before-follows:之声
-10|pledge/before-follows:之声中文
-4|pledge/before-follows:事
-4|pledge/before-follows:事務
-4|pledge/before-follows:事務総長
-4|pledge/before-follows:今
-6|pledge/before-follows:今年
4|pledge/before-follows:今年将拿
-4|pledge/before-follows:侵
-4|pledge/before-follows:侵略
-4|pledge/before-follows:侵略を受
3|pledge/before-follows:内
3|pledge/before-follows:内阁
-6|pledge/before-follows:则
-10|pledge/before-follows:则说
5|pledge/before-follows:去
5|pledge/before-follows:去年
3|pledge/before-follows:周
3|pledge/before-follows:周二
5|pledge/before-follows:和
5|pledge/before-follows:和爱
5|pledge/before-follows:和爱沙尼
5|pledge/before-follows:喊
3|pledge/before-follows:国防
-11|pledge/before-follows:在
-12|pledge/before-follows:在飞
-12|pledge/before-follows:在飞机上
-4|pledge/before-follows:基
-4|pledge/before-follows:基準
5|pledge/before-follows:外
6|pledge/before-follows:夹
6|pledge/before-follows:夹在
6|pledge/before-follows:夹在韩国
-5|pledge/before-follows:安
-4|pledge/before-follows:安全
-4|pledge/before-follows:安全保障
4|pledge/before-follows:宣
4|pledge/before-follows:宣布
17|pledge/before-follows:已
5|pledge/before-follows:已向
13|pledge/before-follows:已经
-6|pledge/before-follows:总
-13|pledge/before-follows:总理
3|pledge/before-follows:总理内坦
5|pledge/before-follows:总统
-7|pledge/before-follows:成
6|pledge/before-follows:承
5|pledge/before-follows:把
3|pledge/before-follows:把军
-3|pledge/before-follows:指
21|pledge/before-follows:政
19|pledge/before-follows:政府
15|pledge/before-follows:政府宣布
3|pledge/before-follows:政府的计
-14|pledge/before-follows:新
8|pledge/before-follows:是
-11|pledge/before-follows:标
-11|pledge/before-follows:标准
-3|pledge/before-follows:标准,明
7|pledge/before-follows:海
7|pledge/before-follows:海牙
9|pledge/before-follows:的
8|pledge/before-follows:的3
8|pledge/before-follows:的3.5
6|pledge/before-follows:目
-16|pledge/before-follows:算
12|pledge/before-follows:議
12|pledge/before-follows:議会
12|pledge/before-follows:議会は、
3|pledge/before-follows:防
6|pledge/before-follows:首相
6|pledge/before-follows:首相は9
3|pledge/before-follows:首相は、
-10|pledge/before-follows:首相は「
-5|pledge/before-follows:首脳
-5|pledge/before-follows:首脳会談
20|pledge/before-leads:
6|pledge/before-leads:\"
5|pledge/before-leads:%;
-4|pledge/before-leads:%、
-3|pledge/before-leads:(
15|pledge/before-leads:)
18|pledge/before-leads:,
6|pledge/before-leads:,\"
-3|pledge/before-leads:,依
-6|pledge/before-leads::
10|pledge/before-leads:;
4|pledge/before-leads:=
4|pledge/before-leads:O=
-17|pledge/before-leads:Oが
-6|pledge/before-leads:_
-27|pledge/before-leads:、
5|pledge/before-leads:、「
12|pledge/before-leads:「
-13|pledge/before-leads:が
-5|pledge/before-leads:が、
-9|pledge/before-leads:し、
4|pledge/before-leads:じ、
4|pledge/before-leads:て
18|pledge/before-leads:で、
-5|pledge/before-leads:と
13|pledge/before-leads:の
-5|pledge/before-leads:は
8|pledge/before-leads:は、
-3|pledge/before-leads:る
-7|pledge/before-leads:アの
5|pledge/before-leads:ダの
5|pledge/before-leads:ツの
-4|pledge/before-leads:ドの
4|pledge/before-leads:ンの
9|pledge/before-leads:个
-20|pledge/before-leads:依
3|pledge/before-leads:出,
-9|pledge/before-leads:到
-6|pledge/before-leads:和
-6|pledge/before-leads:在
-4|pledge/before-leads:夹在
-12|pledge/before-leads:室长
16|pledge/before-leads:总理
-5|pledge/before-leads:按
-11|pledge/before-leads:日、
-3|pledge/before-leads:有
8|pledge/before-leads:構(
3|pledge/before-leads:構の
4|pledge/before-leads:照
16|pledge/before-leads:理
-4|pledge/before-leads:的
5|pledge/before-leads:相
-3|pledge/before-leads:相は
13|pledge/before-leads:示,
-6|pledge/before-leads:言,
3|pledge/before-leads:说,
15|pledge/before-leads:超越
15|pledge/before-leads:越
6|pledge/before-leads:连
5|pledge/before-leads:部长
-7|pledge/before-leads:长
-11|pledge/before-leads:韓
4|pledge/before-leads:首相
17|pledge/before-opens:False agent
6|pledge/before-opens:False named
-12|pledge/before-opens:False patient
3|pledge/before-opens:True named
25|pledge/before-rank:0 0 agent
38|pledge/before-rank:0 0 named
-9|pledge/before-rank:0 0 patient
12|pledge/before-rank:0 1 agent
13|pledge/before-rank:0 1 named
-5|pledge/before-rank:1 0 agent
-7|pledge/before-rank:1 0 named
-11|pledge/before-rank:1 1 agent
-26|pledge/before-rank:1 1 named
-5|pledge/before-rank:1 1 patient
-6|pledge/before-rank:1 2 named
6|pledge/before-rank:2 0 agent
-5|pledge/before-rank:2 1 named
5|pledge/before-rank:2 2 named
17|pledge/before:agent
10|pledge/before:named
-12|pledge/before:patient
-9|pledge/class-main:ALLIES ALLIES
-20|pledge/class-main:ALLIES JPN
-4|pledge/class-main:ALLIES KOR
-3|pledge/class-main:ALLIES land
-23|pledge/class-main:ALLIES member
-10|pledge/class-main:CHN JPN
-14|pledge/class-main:JPN JPN
4|pledge/class-main:JPN KOR
5|pledge/class-main:JPN TWN
-6|pledge/class-main:JPN member
11|pledge/class-main:KOR KOR
3|pledge/class-main:NATO ALLIES
46|pledge/class-main:NATO JPN
23|pledge/class-main:NATO NATO
-30|pledge/class-main:NATO TWN
-5|pledge/class-main:NATO land
29|pledge/class-main:NATO member
32|pledge/class-main:TWN TWN
-19|pledge/class-main:USA JPN
-13|pledge/class-main:USA KOR
-12|pledge/class-main:USA NATO
-4|pledge/class-main:USA TWN
-4|pledge/class-main:USA member
-7|pledge/class-main:foe JPN
-12|pledge/class-main:foe foe
6|pledge/class-main:land land
6|pledge/class-main:member ALLIES
17|pledge/class-main:member JPN
9|pledge/class-main:member NATO
4|pledge/class-main:member member
-15|pledge/class-named:ALLIES JPN nobody-named
-5|pledge/class-named:ALLIES JPN others-named
-4|pledge/class-named:ALLIES KOR others-named
-3|pledge/class-named:ALLIES member nobody-named
-20|pledge/class-named:ALLIES member others-named
-7|pledge/class-named:CHN JPN nobody-named
22|pledge/class-named:JPN JPN nobody-named
-36|pledge/class-named:JPN JPN others-named
4|pledge/class-named:JPN KOR others-named
5|pledge/class-named:JPN TWN others-named
-5|pledge/class-named:JPN member others-named
3|pledge/class-named:KOR JPN others-named
10|pledge/class-named:KOR KOR others-named
-5|pledge/class-named:NATO ALLIES others-named
3|pledge/class-named:NATO JPN nobody-named
43|pledge/class-named:NATO JPN others-named
21|pledge/class-named:NATO NATO others-named
-19|pledge/class-named:NATO TWN nobody-named
-10|pledge/class-named:NATO TWN others-named
-3|pledge/class-named:NATO land nobody-named
23|pledge/class-named:NATO member nobody-named
6|pledge/class-named:NATO member others-named
7|pledge/class-named:TWN JPN nobody-named
-4|pledge/class-named:TWN JPN others-named
21|pledge/class-named:TWN TWN nobody-named
11|pledge/class-named:TWN TWN others-named
-16|pledge/class-named:USA JPN others-named
-13|pledge/class-named:USA KOR others-named
-12|pledge/class-named:USA NATO others-named
-4|pledge/class-named:USA TWN others-named
-4|pledge/class-named:USA member others-named
-7|pledge/class-named:foe JPN others-named
-12|pledge/class-named:foe foe others-named
5|pledge/class-named:land land nobody-named
6|pledge/class-named:member ALLIES others-named
-6|pledge/class-named:member JPN nobody-named
23|pledge/class-named:member JPN others-named
9|pledge/class-named:member NATO others-named
-19|pledge/class-named:member member nobody-named
23|pledge/class-named:member member others-named
-24|pledge/class-shape:ALLIES half
-37|pledge/class-shape:ALLIES whole
-4|pledge/class-shape:CHN half
-6|pledge/class-shape:CHN whole
-38|pledge/class-shape:JPN half
-3|pledge/class-shape:JPN tenth
34|pledge/class-shape:JPN whole
31|pledge/class-shape:KOR half
-4|pledge/class-shape:KOR tenth
-15|pledge/class-shape:KOR whole
25|pledge/class-shape:NATO half
-15|pledge/class-shape:NATO tenth
59|pledge/class-shape:NATO whole
34|pledge/class-shape:TWN whole
-15|pledge/class-shape:USA half
-3|pledge/class-shape:USA tenth
-37|pledge/class-shape:USA whole
-22|pledge/class-shape:foe whole
-13|pledge/class-shape:land half
11|pledge/class-shape:land tenth
4|pledge/class-shape:land whole
40|pledge/class-shape:member half
13|pledge/class-shape:member tenth
-4|pledge/class-shape:member whole
-25|pledge/class-value:ALLIES 2
-21|pledge/class-value:ALLIES 3.5
-12|pledge/class-value:ALLIES 5
22|pledge/class-value:NATO 1.5
-49|pledge/class-value:NATO 2
-8|pledge/class-value:NATO 2.1
-12|pledge/class-value:NATO 2.5
-3|pledge/class-value:NATO 2.6
-17|pledge/class-value:NATO 3
14|pledge/class-value:NATO 3.5
126|pledge/class-value:NATO 5
-29|pledge/class-value:USA 2
-15|pledge/class-value:USA 3.5
-8|pledge/class-value:USA 5
-63|pledge/class:ALLIES
-10|pledge/class:CHN
-8|pledge/class:JPN
12|pledge/class:KOR
68|pledge/class:NATO
35|pledge/class:TWN
-54|pledge/class:USA
-21|pledge/class:foe
50|pledge/class:member
26|pledge/last-kind:benchmark False
-14|pledge/last-kind:cap False
-13|pledge/last-kind:demand False
5|pledge/last-kind:demand True
8|pledge/last-kind:denial False
5|pledge/last-kind:denial True
-19|pledge/last-kind:level True
9|pledge/last-kind:other False
15|pledge/last-kind:pledge False
29|pledge/last-kind:pledge True
-19|pledge/last-kind:proposal False
5|pledge/last:before nobody-named
7|pledge/last:before others-named
18|pledge/last:here nobody-named
3|pledge/last:here others-named
25|pledge/main:nobody-named
10|pledge/main:others-named
12|pledge/named:1
9|pledge/named:2
54|pledge/named:3
6|pledge/right-before:
8|pledge/right-before:、国防費
4|pledge/right-before:が
6|pledge/right-before:がGDP比
4|pledge/right-before:が国防費を
3|pledge/right-before:の
11|pledge/right-before:の「
5|pledge/right-before:は来年から
-3|pledge/right-before:基準の
6|pledge/right-before:的
33|pledge/ruled
12|pledge/ruled:as_before_in_sentence
12|pledge/ruled:as_in_the_sentence_before
-11|pledge/ruled:main_spender
4|pledge/ruled:named_before
3|pledge/ruled:named_right_before
5|pledge/ruled:subject_before
-14|pledge/same-figure-of-another
14|pledge/same-figure-of-it
22|pledge/subject:nobody-named
-9|pledge/subject:others-named
-16|pledge/title
-4|pledge/told-of:0
6|pledge/told-of:1
35|pledge/told-of:2
-37|pledge/told-of:3
-35|pledge/unnamed
-40|pledge/unnamed-beside-others
5|proposal/after-far:18 True
3|proposal/after-far:4 False
12|proposal/after-follows:氏
12|proposal/after-leads:ける
-6|proposal/after:agent True
4|proposal/after:named False
11|proposal/after:named True
20|proposal/asks
-5|proposal/before-commas:0 0
-7|proposal/before-commas:0 1
20|proposal/before-commas:1 0
4|proposal/before-commas:1 1
4|proposal/before-commas:2 1
5|proposal/before-commas:2 2
15|proposal/before-far:1 0
-16|proposal/before-far:18 0
-9|proposal/before-far:18 1
3|proposal/before-far:36 0
3|proposal/before-far:36 1
9|proposal/before-far:4 0
8|proposal/before-far:far 1
5|proposal/before-far:far 2
10|proposal/before-follows-rank:が 0 0
16|proposal/before-follows-rank:で 0 0
-3|proposal/before-follows-rank:と 0 0
9|proposal/before-follows-rank:は 0 0
-7|proposal/before-follows-rank:は 1 1
-5|proposal/before-follows-rank:主 0 0
7|proposal/before-follows-rank:分 0 0
-7|proposal/before-follows-rank:则 0 0
-7|proposal/before-follows-rank:国 0 0
7|proposal/before-follows-rank:的 0 0
4|proposal/before-follows-rank:的 0 1
-18|proposal/before-follows-rank:长 0 0
9|proposal/before-follows:が
7|proposal/before-follows:が3
7|proposal/before-follows:が3・5
16|proposal/before-follows:で
-3|proposal/before-follows:と
6|proposal/before-follows:に
10|proposal/before-follows:の防
10|proposal/before-follows:の防衛費
3|proposal/before-follows:は
-6|proposal/before-follows:は2
-7|proposal/before-follows:は203
7|proposal/before-follows:は5
-9|proposal/before-follows:主
-10|proposal/before-follows:主席
-10|proposal/before-follows:主席林德
7|proposal/before-follows:分
-7|proposal/before-follows:则
13|proposal/before-follows:各
13|proposal/before-follows:各党
13|proposal/before-follows:各党在大
-7|proposal/before-follows:国
4|proposal/before-follows:在2
4|proposal/before-follows:在203
-9|proposal/before-follows:应
7|proposal/before-follows:总
-6|proposal/before-follows:有
11|proposal/before-follows:的
4|proposal/before-follows:的军
4|proposal/before-follows:的军费占
8|proposal/before-follows:若
-18|proposal/before-follows:长
4|proposal/before-leads:
-5|proposal/before-leads:\"
-10|proposal/before-leads:%,
13|proposal/before-leads:,
-5|proposal/before-leads:,\"
-9|proposal/before-leads::
8|proposal/before-leads:_
5|proposal/before-leads:、
-6|proposal/before-leads:。
13|proposal/before-leads:下,
8|proposal/before-leads:为,
5|proposal/before-leads:在
13|proposal/before-leads:建议
-7|proposal/before-leads:总统
5|proposal/before-leads:把
5|proposal/before-leads:相
-7|proposal/before-leads:统
13|proposal/before-leads:议
5|proposal/before-leads:首相
13|proposal/before-opens:False agent
-7|proposal/before-opens:False named
11|proposal/before-opens:False patient
21|proposal/before-rank:0 0 agent
6|proposal/before-rank:0 0 patient
5|proposal/before-rank:0 1 named
5|proposal/before-rank:0 1 patient
-11|proposal/before-rank:1 0 named
-7|proposal/before-rank:1 1 agent
-3|proposal/before-rank:2 0 named
14|proposal/before:agent
-6|proposal/before:named
11|proposal/before:patient
-14|proposal/class-main:ALLIES ALLIES
-16|proposal/class-main:ALLIES JPN
-3|proposal/class-main:ALLIES KOR
-10|proposal/class-main:CHN JPN
4|proposal/class-main:EU JPN
4|proposal/class-main:EU member
23|proposal/class-main:JPN JPN
3|proposal/class-main:JPN KOR
-7|proposal/class-main:JPN member
4|proposal/class-main:KOR KOR
9|proposal/class-main:KOR TWN
-5|proposal/class-main:NATO ALLIES
-4|proposal/class-main:NATO JPN
-3|proposal/class-main:NATO NATO
16|proposal/class-main:NATO member
22|proposal/class-main:TWN JPN
-21|proposal/class-main:TWN member
11|proposal/class-main:USA ALLIES
-7|proposal/class-main:USA JPN
16|proposal/class-main:USA NATO
-7|proposal/class-main:USA TWN
-3|proposal/class-main:foe JPN
5|proposal/class-main:land JPN
15|proposal/class-main:land land
-12|proposal/class-main:member JPN
-11|proposal/class-main:member NATO
10|proposal/class-main:member member
-14|proposal/class-named:ALLIES ALLIES nobody-named
-13|proposal/class-named:ALLIES JPN nobody-named
-3|proposal/class-named:ALLIES JPN others-named
-3|proposal/class-named:ALLIES KOR nobody-named
-9|proposal/class-named:CHN JPN others-named
4|proposal/class-named:EU JPN others-named
4|proposal/class-named:EU member others-named
5|proposal/class-named:JPN JPN nobody-named
18|proposal/class-named:JPN JPN others-named
3|proposal/class-named:JPN KOR others-named
-7|proposal/class-named:JPN member others-named
-4|proposal/class-named:KOR JPN nobody-named
3|proposal/class-named:KOR JPN others-named
6|proposal/class-named:KOR KOR nobody-named
9|proposal/class-named:KOR TWN others-named
-5|proposal/class-named:NATO ALLIES nobody-named
-6|proposal/class-named:NATO JPN others-named
13|proposal/class-named:NATO NATO nobody-named
-15|proposal/class-named:NATO NATO others-named
-4|proposal/class-named:NATO member nobody-named
20|proposal/class-named:NATO member others-named
5|proposal/class-named:TWN JPN others-named
11|proposal/class-named:USA ALLIES nobody-named
-6|proposal/class-named:USA JPN others-named
16|proposal/class-named:USA NATO others-named
-7|proposal/class-named:USA TWN others-named
-3|proposal/class-named:foe JPN others-named
5|proposal/class-named:land JPN others-named
5|proposal/class-named:land land nobody-named
9|proposal/class-named:land land others-named
-5|proposal/class-named:member JPN nobody-named
-7|proposal/class-named:member JPN others-named
-12|proposal/class-named:member NATO nobody-named
8|proposal/class-named:member member nobody-named
-14|proposal/class-shape:ALLIES half
-24|proposal/class-shape:ALLIES whole
-16|proposal/class-shape:CHN whole
11|proposal/class-shape:EU half
-4|proposal/class-shape:EU whole
11|proposal/class-shape:JPN half
15|proposal/class-shape:JPN whole
13|proposal/class-shape:KOR half
19|proposal/class-shape:NATO half
-20|proposal/class-shape:NATO whole
-11|proposal/class-shape:TWN half
11|proposal/class-shape:TWN whole
-5|proposal/class-shape:USA half
15|proposal/class-shape:USA whole
-3|proposal/class-shape:foe half
4|proposal/class-shape:land half
16|proposal/class-shape:land whole
-21|proposal/class-shape:member half
8|proposal/class-shape:member whole
-3|proposal/class-value:ALLIES 2.5
-9|proposal/class-value:ALLIES 3
-11|proposal/class-value:ALLIES 3.5
-12|proposal/class-value:ALLIES 5
4|proposal/class-value:EU 1.5
-6|proposal/class-value:NATO 2
24|proposal/class-value:NATO 2.5
-4|proposal/class-value:NATO 3
-5|proposal/class-value:NATO 3.5
-8|proposal/class-value:NATO 5
-4|proposal/class-value:USA 1E+1
4|proposal/class-value:USA 3
-4|proposal/class-value:USA 3.5
15|proposal/class-value:USA 5
-39|proposal/class:ALLIES
-18|proposal/class:CHN
7|proposal/class:EU
26|proposal/class:JPN
12|proposal/class:KOR
9|proposal/class:USA
-4|proposal/class:foe
20|proposal/class:land
-13|proposal/class:member
-5|proposal/last-kind:demand False
-4|proposal/last-kind:demand True
32|proposal/last-kind:level False
11|proposal/last-kind:level True
-20|proposal/last-kind:pledge False
8|proposal/last-kind:pledge True
8|proposal/last-kind:proposal False
3|proposal/last:before nobody-named
14|proposal/last:before others-named
10|proposal/last:here others-named
27|proposal/main:nobody-named
13|proposal/main:others-named
5|proposal/named:1
10|proposal/named:2
10|proposal/named:3
8|proposal/right-before:は
-20|proposal/ruled
-34|proposal/ruled:as_in_the_sentence_before
7|proposal/ruled:named_in_clause
4|proposal/ruled:owner
-8|proposal/same-figure-of-another
8|proposal/same-figure-of-it
44|proposal/title
-31|proposal/told-of:0
29|proposal/told-of:3
-13|proposal/unnamed
-12|proposal/unnamed-beside-others
"""
