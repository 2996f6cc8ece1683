"""What each cue of ``east_asian.when_cues`` speaks for; made by ``training/whens_cjk.py``, not by hand.

Each line: hundredths of the logarithm of odds, then ``|`` and the cue. What the cues of a
time weigh in sum is set against the sums of the other times.
"""

RULE = 50
"""Weight of what the rules say."""
TABLE = """\
-24|1-back-here:0 aim day
62|1-back-here:0 aim fiscal
-18|1-back-here:0 aim year
-50|1-back-here:0 level day
43|1-back-here:0 level year
32|1-back-here:0 level years
-8|1-back-here:0 no fiscal
-17|1-back-here:1 aim day
-12|1-back-here:1 aim year
-18|1-back-here:1 level day
35|1-back-here:1 level fiscal
-46|1-back-here:1 level year
-11|1-back-here:2 level fiscal
-10|1-back-here:2 level month
26|1-back-here:2 level year
-15|1-back-last:False aim day
12|1-back-last:False aim fiscal
-40|1-back-last:False level day
35|1-back-last:False level fiscal
20|1-back-last:False level year
-30|1-back-last:True aim day
50|1-back-last:True aim fiscal
-19|1-back-last:True aim year
-31|1-back-last:True level day
-16|1-back-last:True level month
32|1-back-last:True level years
-8|1-back-last:True no fiscal
-22|1-back-time:level far year
32|1-back-time:level far years
-23|1-back-time:level long-past fiscal
-11|1-back-time:level long-past year
50|1-back-time:level next fiscal
25|1-back-time:level next year
-70|1-back-time:level now day
14|1-back-time:level now fiscal
-11|1-back-time:level now month
30|1-back-time:level now year
-12|1-back-time:level past fiscal
-15|1-back-time:pledge far fiscal
-29|1-back-time:pledge now day
24|1-back-time:pledge now fiscal
18|1-back-time:pledge past fiscal
19|1-back-time:proposal far fiscal
31|1-back-time:proposal next fiscal
-10|1-back-time:proposal now day
35|1-back-told:False aim
72|1-back-told:False level
-8|1-back-told:False no
-50|1-back-told:True aim
-83|1-back-told:True level
-19|1-back-told:True no
-15|1-back:aim
-11|1-back:level
-27|1-back:no
-11|2-back-here:0 aim day
-14|2-back-here:0 aim fiscal
-22|2-back-here:0 aim year
-29|2-back-here:0 level day
-18|2-back-here:0 level month
43|2-back-here:0 level year
-12|2-back-here:1 aim day
25|2-back-here:1 aim fiscal
24|2-back-here:1 aim year
-9|2-back-here:1 level day
24|2-back-here:1 level fiscal
-19|2-back-here:1 level year
-8|2-back-here:2 level year
-13|2-back-last:False aim day
-19|2-back-last:False level day
21|2-back-last:False level year
-14|2-back-last:True aim day
11|2-back-last:True aim fiscal
-22|2-back-last:True level day
28|2-back-last:True level fiscal
-14|2-back-last:True level month
-26|2-back-time:level far fiscal
-10|2-back-time:level far year
-12|2-back-time:level long-past year
28|2-back-time:level next fiscal
-18|2-back-time:level next year
-40|2-back-time:level now day
46|2-back-time:level now fiscal
-8|2-back-time:level now month
16|2-back-time:level now year
-19|2-back-time:level past fiscal
39|2-back-time:level past year
23|2-back-time:pledge far year
-17|2-back-time:pledge now day
22|2-back-time:pledge now fiscal
33|2-back-told:False level
-9|2-back-told:False no
-25|2-back-told:True aim
-48|2-back-told:True level
-15|2-back-told:True no
-19|2-back:aim
-15|2-back:level
-24|2-back:no
16|alike-dates:0 aim False
8|alike-dates:0 aim True
75|alike-dates:0 level False
35|alike-dates:0 level True
-25|alike-dates:1 aim False
11|alike-dates:1 aim True
-28|alike-dates:1 level False
-33|alike-dates:1 level True
-8|alike-dates:2 aim False
26|alike-dates:2 aim True
-17|alike-dates:2 level True
23|alike-time:level far
-26|alike-time:level long-past
-10|alike-time:level next
-38|alike-time:level now
81|alike-time:level past
-11|alike-time:pledge far
19|alike-time:pledge past
21|alike-time:proposal far
15|alike:level 0 False before
32|alike:level 0 True before
-34|alike:level 0 True here
-31|alike:level 1 False far
-31|alike:level 1 True before
13|alike:level 1 True far
8|alike:level 2 False far
39|alike:level 3 False far
-17|alike:pledge 0 False here
9|alike:pledge 0 True far
-30|alike:pledge 0 True here
21|alike:pledge 1 False far
42|alike:pledge 1 True far
27|alike:proposal 0 True before
28|aside:False aim
103|aside:False level
-16|aside:False no
-71|aside:True level
-23|between-after:\",
-10|between-after:%,
-9|between-after:%,期
-20|between-after:,并
-9|between-after:,并在
13|between-after:,期
13|between-after:,期限
21|between-after:02
9|between-after:027
18|between-after:20
21|between-after:202
8|between-after:27
19|between-after:2年
18|between-after:2年早
-9|between-after:5%,
10|between-after:、1
10|between-after:、フ
10|between-after:、フラ
-14|between-after:え、
-10|between-after:から
12|between-after:き上
12|between-after:き上げ
-8|between-after:げる方
10|between-after:げる時
-14|between-after:し、
25|between-after:しし
14|between-after:する
-16|between-after:する時
8|between-after:する目
20|between-after:する計
-8|between-after:た場
-8|between-after:た場合
10|between-after:だっ
10|between-after:だった
10|between-after:った
-11|between-after:つい
-24|between-after:で、
-18|between-after:で合
-18|between-after:で合意
-14|between-after:とし
9|between-after:とす
9|between-after:とする
-9|between-after:とな
-9|between-after:となり
-9|between-after:なり
-9|between-after:なり、
11|between-after:につ
-11|between-after:につい
13|between-after:に到
13|between-after:に到達
-11|between-after:に増
8|between-after:に対
8|between-after:に対し
10|between-after:に達
10|between-after:の引
10|between-after:の引き
-15|between-after:の目
-15|between-after:の目標
8|between-after:は1
11|between-after:への
-8|between-after:やし
-8|between-after:やし、
-10|between-after:よう
-9|between-after:り、
-9|between-after:ると
-9|between-after:るよ
-9|between-after:るよう
-14|between-after:る方
8|between-after:る目
8|between-after:る目標
16|between-after:る計
20|between-after:る計画
10|between-after:を2
19|between-after:を2年
9|between-after:を、
10|between-after:フラ
12|between-after:上げ
11|between-after:从2
11|between-after:从20
25|between-after:倒し
25|between-after:倒しし
15|between-after:到2
15|between-after:到20
13|between-after:到達
25|between-after:前倒
25|between-after:前倒し
21|between-after:前到
-12|between-after:前後
-9|between-after:前後で
-10|between-after:原定
-20|between-after:台湾
-8|between-after:合、
-18|between-after:合意
-13|between-after:国防
-8|between-after:場合
-8|between-after:場合、
-8|between-after:増やし
8|between-after:対し
18|between-after:年早
13|between-after:并以
-9|between-after:并在
-8|between-after:度で
-8|between-after:度で、
12|between-after:引き
12|between-after:引き上
-9|between-after:後で
-10|between-after:承诺
19|between-after:提前
21|between-after:提前到
-10|between-after:提高
-9|between-after:提高到
-9|between-after:日本
8|between-after:時期に
-14|between-after:時期を
8|between-after:期につ
-14|between-after:期を
40|between-after:期限
14|between-after:画を
12|between-after:的是
17|between-after:目标
-12|between-after:程度
-8|between-after:程度で
-8|between-after:総統
16|between-after:計画
14|between-after:計画を
14|between-after:達成
18|between-after:防衛
-8|between-after:頼総
-8|between-after:頼総統
-9|between-after:高到
-12|between-before:%,
8|between-before:%,日
19|between-before:%、
10|between-before:%、3
-11|between-before:%か
-11|between-before:%から
9|between-before:%を
-8|between-before:%之
-10|between-before:%増
-10|between-before:%増え
-9|between-before:(GD
16|between-before:,国防
21|between-before:,日
22|between-before:,日本
10|between-before:,这
-15|between-before:,首
-14|between-before:,首度
-10|between-before:.3%
15|between-before:.4
8|between-before:.8
11|between-before:.9
14|between-before:0%
24|between-before:025
-8|between-before:03
10|between-before:0億
9|between-before:0億ユ
-9|between-before:0年
11|between-before:1.8
-10|between-before:1・
-19|between-before:1・6
10|between-before:1・8
-20|between-before:2.
13|between-before:2.4
-19|between-before:2.5
-8|between-before:203
-8|between-before:22
-16|between-before:23
23|between-before:25
25|between-before:25财
-18|between-before:27
-29|between-before:3%
34|between-before:3.
18|between-before:3.5
-8|between-before:30
-8|between-before:30年
13|between-before:32
8|between-before:32%
34|between-before:3・
14|between-before:3・5
8|between-before:4%
14|between-before:4%,
10|between-before:45%
-18|between-before:5%,
12|between-before:5%、
-10|between-before:5%増
25|between-before:5财
25|between-before:5财年
-26|between-before:6%
-19|between-before:6%か
-9|between-before:65
14|between-before:8%
10|between-before:95
-8|between-before:DP
-8|between-before:DPを
9|between-before:DP之
28|between-before:DP只
41|between-before:DP比
11|between-before:DP的
-17|between-before:GD
-8|between-before:GDP
8|between-before:P_3
-8|between-before:Pを
9|between-before:P之
9|between-before:P之比
28|between-before:P只
28|between-before:P只能
37|between-before:P比
-12|between-before:P比2
-13|between-before:P比で
22|between-before:P比は
-9|between-before:P比重
11|between-before:P的
10|between-before:P的比
8|between-before:_3
18|between-before:、3
20|between-before:、3.
8|between-before:、G
8|between-before:、GD
-12|between-before:、台
-12|between-before:、台湾
-16|between-before:、国
-14|between-before:、国防
-11|between-before:、米
-13|between-before:、韓
-13|between-before:、韓国
8|between-before:いて
-10|between-before:え、
-10|between-before:え、G
-44|between-before:から
8|between-before:が3
9|between-before:し、3
-9|between-before:した
-14|between-before:して
-14|between-before:する
-8|between-before:その
-10|between-before:た防
-14|between-before:てい
-18|between-before:で、
-12|between-before:で、国
26|between-before:でに
9|between-before:でに3
-8|between-before:でに、
8|between-before:でに国
8|between-before:では
11|between-before:とし、
-13|between-before:として
-11|between-before:とす
-11|between-before:とする
10|between-before:とな
10|between-before:となる
-8|between-before:との
10|between-before:なる
9|between-before:に2
12|between-before:に2.
13|between-before:に3
13|between-before:に3.
12|between-before:にG
15|between-before:にGD
-23|between-before:に、
-11|between-before:に、台
14|between-before:には
10|between-before:に国
8|between-before:に国防
8|between-before:に達
-15|between-before:の1
-10|between-before:の1・
-23|between-before:のG
-15|between-before:のGD
14|between-before:の国防
9|between-before:の水
9|between-before:の水準
11|between-before:の防
11|between-before:の防衛
10|between-before:はG
10|between-before:はGD
8|between-before:は特
8|between-before:は特別
22|between-before:は米
22|between-before:は米国
-14|between-before:は約
9|between-before:まで
26|between-before:までに
15|between-before:を含
-16|between-before:を打
12|between-before:を期
12|between-before:を期限
11|between-before:イン
10|between-before:ユー
10|between-before:ユーロ
12|between-before:・5
-20|between-before:・6
-20|between-before:・6%
12|between-before:・8
12|between-before:・8%
10|between-before:ーロ
11|between-before:万亿
16|between-before:上保
16|between-before:上保安
9|between-before:上台
9|between-before:上台前
-12|between-before:个成
-12|between-before:个成员
-8|between-before:中曾
-8|between-before:中曾根
8|between-before:为1
8|between-before:为1.
8|between-before:为2
8|between-before:为2.
-14|between-before:举的
-14|between-before:举的公
9|between-before:之比
12|between-before:也只
12|between-before:也只有
-14|between-before:书,
-14|between-before:书,首
14|between-before:予算
-12|between-before:予算で
8|between-before:予算は
9|between-before:予算を
9|between-before:二次
9|between-before:二次安
-8|between-before:产总值
-10|between-before:今年
-30|between-before:仍可
-30|between-before:仍可占
-11|between-before:以前台
-11|between-before:以降に
-15|between-before:众院
-14|between-before:众院选
-9|between-before:会議
10|between-before:会达
10|between-before:会达到
8|between-before:使国
16|between-before:保安
9|between-before:倍内
9|between-before:倍内阁
-10|between-before:值的
10|between-before:億ユ
10|between-before:億ユー
-14|between-before:兆元
-11|between-before:兑现
-14|between-before:公约
-14|between-before:公约里
9|between-before:关开
9|between-before:关开支
24|between-before:关经
19|between-before:关经费
19|between-before:内生
-9|between-before:内総
9|between-before:内阁上
-14|between-before:写着
34|between-before:军费
9|between-before:军费增
10|between-before:军费提
-8|between-before:决定
-11|between-before:减总
-11|between-before:减总预
-30|between-before:出仍
-30|between-before:出仍可
18|between-before:出占
20|between-before:出占G
-9|between-before:分母
8|between-before:初始
8|between-before:初始预
-11|between-before:删减
-11|between-before:删减总
10|between-before:別予
10|between-before:別予算
11|between-before:别预
11|between-before:别预算
-8|between-before:到2
-23|between-before:到2.
21|between-before:到20
8|between-before:到3.
-11|between-before:到GD
20|between-before:到国
17|between-before:到国内
-11|between-before:前台
-11|between-before:前台湾
10|between-before:前将
8|between-before:前将国
12|between-before:前把
-9|between-before:加1
9|between-before:北约
13|between-before:北约标
-13|between-before:升至
-16|between-before:升至G
9|between-before:南韩
9|between-before:南韩为
-8|between-before:占2
16|between-before:占国
14|between-before:占国内
-10|between-before:占比已
-23|between-before:卫白
-23|between-before:卫白皮
9|between-before:卫相
9|between-before:卫相关
11|between-before:卫费占
11|between-before:卫费及
11|between-before:及相
11|between-before:及相关
-20|between-before:受访
15|between-before:只有
9|between-before:只有1
28|between-before:只能
-30|between-before:可占
-30|between-before:可占G
9|between-before:台前
-24|between-before:台湾
-11|between-before:台湾は
-11|between-before:台湾常
-12|between-before:合意
26|between-before:国3
20|between-before:国3・
-10|between-before:国は
33|between-before:国内
19|between-before:国内生
8|between-before:国军
8|between-before:国军费
33|between-before:国防
9|between-before:国防費
10|between-before:国防预
-10|between-before:基本
-19|between-before:増え
-11|between-before:增加
-9|between-before:增加1
10|between-before:增长
9|between-before:增长2
8|between-before:始预
8|between-before:始预算
13|between-before:安倍
9|between-before:安倍内
18|between-before:实际
10|between-before:将国
-15|between-before:将有
8|between-before:将自
8|between-before:将自1
16|between-before:将达
11|between-before:将达到
-17|between-before:就要
-11|between-before:尽快
-11|between-before:尽快把
8|between-before:已占
-10|between-before:已由
-11|between-before:常年
-11|between-before:常年在
-14|between-before:年で
-11|between-before:年在
-10|between-before:年度
-14|between-before:度以
-20|between-before:度达
-20|between-before:度达到
10|between-before:度预
16|between-before:开支
8|between-before:开支约
-11|between-before:快把
12|between-before:怕也
12|between-before:怕也只
-8|between-before:总值
-10|between-before:总值的
-8|between-before:总统
12|between-before:恐怕
12|between-before:恐怕也
-11|between-before:承诺
-11|between-before:把国防
9|between-before:把比
17|between-before:把防
18|between-before:把防卫
-8|between-before:接受
-14|between-before:提升
16|between-before:提高
9|between-before:提高至
-30|between-before:支出仍
18|between-before:支出占
8|between-before:支提高
8|between-before:支约
-12|between-before:政府
14|between-before:日本
-11|between-before:日本防
9|between-before:時点
12|between-before:時点で
-8|between-before:曾根
10|between-before:有1
9|between-before:有1.
12|between-before:期限
12|between-before:期限と
-11|between-before:本防
-11|between-before:本防卫
-13|between-before:来年
-15|between-before:标,
13|between-before:标准
13|between-before:次安
13|between-before:次安倍
-12|between-before:比2
-13|between-before:比で
22|between-before:比は
22|between-before:比は米
15|between-before:比例
-10|between-before:比已
-10|between-before:比已由
-9|between-before:比重由
8|between-before:水準が
-13|between-before:法院
-12|between-before:法院删
16|between-before:海上
16|between-before:海上保
-11|between-before:湾は
-11|between-before:湾は域
-11|between-before:湾常
-11|between-before:湾常年
8|between-before:準が
12|between-before:点で
-18|between-before:版防
-18|between-before:版防卫
8|between-before:特別
10|between-before:特別予
11|between-before:特别
11|between-before:特别预
-8|between-before:生産(
-8|between-before:産(
-8|between-before:産(G
-23|between-before:白皮
-23|between-before:白皮书
-17|between-before:的1
-13|between-before:的1.
-10|between-before:的2
-19|between-before:的3
-19|between-before:的3.
9|between-before:的G
9|between-before:的GD
-14|between-before:的公
-14|between-before:的公约
13|between-before:的军
14|between-before:的军费
16|between-before:的比
-23|between-before:皮书
-14|between-before:皮书,
-24|between-before:目标
-15|between-before:目标,
38|between-before:相关
9|between-before:相关开
24|between-before:相关经
-10|between-before:示,
-13|between-before:立法
-13|between-before:立法院
9|between-before:第二
9|between-before:第二次
-8|between-before:算,防
-12|between-before:算で
8|between-before:算は
9|between-before:算は域
9|between-before:算を
9|between-before:算を含
11|between-before:算为
18|between-before:算案
-8|between-before:算约
-9|between-before:算约占
19|between-before:米国
22|between-before:米国3
13|between-before:経費
-14|between-before:约2
-10|between-before:约占
13|between-before:约标
13|between-before:约标准
-14|between-before:约里
-14|between-before:约里写
18|between-before:经费
8|between-before:自1
11|between-before:衛費と
-8|between-before:衛費の
-21|between-before:表示
-9|between-before:表示,
12|between-before:補正
-9|between-before:要求
-20|between-before:访时
-11|between-before:说,
14|between-before:費と
8|between-before:費は
9|between-before:費を
20|between-before:财年
19|between-before:费占
19|between-before:费占国
11|between-before:费及
11|between-before:费及相
11|between-before:费增
9|between-before:费增长
11|between-before:费提
-17|between-before:费提升
20|between-before:费提高
18|between-before:超过
8|between-before:超过G
8|between-before:达到
-26|between-before:达到2
10|between-before:达到3
-10|between-before:达到G
8|between-before:过G
8|between-before:过GD
-14|between-before:选举
-14|between-before:选举的
-14|between-before:通过
13|between-before:連経
13|between-before:連経費
-14|between-before:里写
-14|between-before:里写着
-9|between-before:重由
9|between-before:长2
14|between-before:関連
13|between-before:関連経
9|between-before:阁上
9|between-before:阁上台
-23|between-before:防卫白
9|between-before:防卫相
9|between-before:防費
10|between-before:防预
10|between-before:防预算
-11|between-before:降に
12|between-before:限と
11|between-before:限とし
-12|between-before:院删
-12|between-before:院删减
-14|between-before:院选
-14|between-before:院选举
-12|between-before:韓国
-12|between-before:韓国は
9|between-before:韩为
8|between-before:韩为2
53|between-before:预算
11|between-before:预算为
22|between-before:预算案
-8|between-before:预算约
-15|between-before:首度
-14|between-before:首度以
8|between-before:高到
13|between-before:高到国
10|between-before:高至
8|between-before:高至G
29|between-end:after (|
-38|between-end:after ,|
12|between-end:after ,可在|
-9|between-end:after ,并在|
-9|between-end:after から|
-8|between-end:after ことが|
25|between-end:after しし、|
23|between-end:after ずれも|
-14|between-end:after で、|
-8|between-end:after なり、|
45|between-end:after を|
-22|between-end:after 主张在|
-10|between-end:after 兵器を|
-12|between-end:after 台湾は|
30|between-end:after 提前到|
8|between-end:after 提前至|
-14|between-end:after 時期を|
-12|between-end:after 画で、|
-12|between-end:after 目標を|
11|between-end:after 计的是|
-9|between-end:after 述べ、|
9|between-end:before )比で|
-9|between-end:before 0年に|
-14|between-end:before DPの|
12|between-end:before DP比|
34|between-end:before DP的|
-22|between-end:before GDP|
-9|between-end:before P)比|
-12|between-end:before P比で|
24|between-end:before |
8|between-end:before 、|
8|between-end:before 、韓国|
9|between-end:before から|
-18|between-end:before で|
26|between-end:before に|
19|between-end:before の|
9|between-end:before は|
9|between-end:before までに|
9|between-end:before を含め|
-11|between-end:before 予算で|
-17|between-end:before 产总值|
-11|between-end:before 以降に|
-9|between-end:before 以降は|
8|between-end:before 军费,|
-19|between-end:before 到通往|
26|between-end:before 总值的|
-10|between-end:before 提高到|
-11|between-end:before 早期の|
9|between-end:before 時点で|
-18|between-end:before 来年で|
12|between-end:before 次突破|
-8|between-end:before 比率は|
-9|between-end:before 比重由|
-10|between-end:before 略高于|
15|between-end:before 的|
9|between-end:before 跃升为|
14|between-end:before 达到|
-19|between-end:before 都守在|
29|between-start:after (|
-38|between-start:after ,|
-9|between-start:after ,并在|
15|between-start:after ,期限|
-9|between-start:after から|
-14|between-start:after で、|
-21|between-start:after で合意|
11|between-start:after とする|
13|between-start:after に到達|
10|between-start:after に引き|
-23|between-start:after の目標|
45|between-start:after を|
-9|between-start:after 前後で|
-9|between-start:after 提高到|
8|between-start:after 目標を|
-8|between-start:after 程度で|
-10|between-start:before ,日本|
-25|between-start:before GDP|
24|between-start:before |
18|between-start:before 、GD|
8|between-start:before 、|
9|between-start:before から|
-18|between-start:before で|
12|between-start:before に2.|
13|between-start:before にGD|
26|between-start:before に|
-15|between-start:before の1・|
-17|between-start:before のGD|
19|between-start:before の|
14|between-start:before の国防|
9|between-start:before の水準|
14|between-start:before の防衛|
8|between-start:before はGD|
9|between-start:before は|
23|between-start:before までに|
12|between-start:before を期限|
-11|between-start:before 以前台|
-11|between-start:before 以降に|
-14|between-start:before 众院选|
10|between-start:before 会达到|
8|between-start:before 初始预|
9|between-start:before 南韩为|
-10|between-start:before 占比已|
-17|between-start:before 国内生|
-9|between-start:before 增加1|
-8|between-start:before 将军费|
8|between-start:before 将达到|
-20|between-start:before 度达到|
12|between-start:before 恐怕也|
10|between-start:before 時点で|
-14|between-start:before 版防卫|
15|between-start:before 的|
10|between-start:before 的军费|
11|between-start:before 的防卫|
-11|between-start:before 立法院|
9|between-start:before 第二次|
9|between-start:before 补充预|
-16|between-start:before 达到2|
14|between-start:before 达到|
-48|carried-aside:False aim
65|carried-aside:False level
-64|carried-aside:False no
-86|carried-aside:True level
-9|carried-dated:False False aim 0
-14|carried-dated:False False aim 1
9|carried-dated:False False level 0
17|carried-dated:False False level 1
27|carried-dated:False False level 2
23|carried-dated:True False aim 1
9|carried-dated:True False aim 2
-20|carried-dated:True False level 0
-24|carried-dated:True False level 2
-10|carried-dated:True False no 1
-24|carried-dated:True False no 2
35|carried-dated:True True aim 0
-23|carried-dated:True True aim 1
-55|carried-dated:True True aim 2
51|carried-dated:True True level 0
-36|carried-dated:True True level 1
-34|carried-dated:True True level 2
-14|carried-dated:True True no 1
-15|carried-dated:True True no 2
38|carried-follows:aim 3%|
24|carried-follows:aim にG|
10|carried-follows:aim まで|
10|carried-follows:aim 军费|
8|carried-follows:aim 前倒|
39|carried-follows:aim 前每|
-9|carried-follows:aim 国防|
-8|carried-follows:aim 当初|
29|carried-follows:aim 的军|
19|carried-follows:aim 结束|
79|carried-follows:aim 補正|
-10|carried-follows:aim 达标|
-21|carried-follows:level 3%|
39|carried-follows:level 32|
-20|carried-follows:level 、2|
23|carried-follows:level 、加|
-8|carried-follows:level 、総|
-10|carried-follows:level に、|
8|carried-follows:level に平|
76|carried-follows:level の世|
10|carried-follows:level の中|
38|carried-follows:level の国|
-10|carried-follows:level の当|
-8|carried-follows:level の閣|
55|carried-follows:level の防|
14|carried-follows:level は9|
19|carried-follows:level は加|
45|carried-follows:level は日|
22|carried-follows:level は補|
-32|carried-follows:level まで|
-13|carried-follows:level より|
32|carried-follows:level 中に|
15|carried-follows:level 中央|
48|carried-follows:level 予算|
9|carried-follows:level 以前|
-19|carried-follows:level 全国|
56|carried-follows:level 全球|
-31|carried-follows:level 军费|
-8|carried-follows:level 受访|
-17|carried-follows:level 只占|
-30|carried-follows:level 国防|
16|carried-follows:level 对国|
-38|carried-follows:level 将防|
-27|carried-follows:level 当初|
11|carried-follows:level 推計|
36|carried-follows:level 数据|
16|carried-follows:level 日本|
-11|carried-follows:level 概算|
-27|carried-follows:level 比2|
-27|carried-follows:level 版《|
-40|carried-follows:level 版防|
38|carried-follows:level 的军|
-29|carried-follows:level 的国|
41|carried-follows:level 補正|
15|carried-follows:level 让国|
-12|carried-follows:level 达到|
27|carried-follows:level 防卫|
20|carried-follows:level 防衛|
20|carried-follows:level 预算|
11|carried-opens:,仅 level 2
12|carried-opens:,印 level 1
-12|carried-opens:,新 level 2
-9|carried-opens:,这 level 2
20|carried-opens:1月 level 1
10|carried-opens:22 level 2
-22|carried-opens:A_ level 2
24|carried-opens:GD level 1
13|carried-opens:GD level 2
-8|carried-opens:、カ level 0
17|carried-opens:、カ level 1
-19|carried-opens:、韓 level 1
8|carried-opens:【ソ aim 0
28|carried-opens:から aim 1
11|carried-opens:から level 2
32|carried-opens:これ aim 2
-9|carried-opens:これ level 2
-12|carried-opens:ただ level 0
37|carried-opens:ただ level 2
9|carried-opens:に跳 level 2
16|carried-opens:ドイ level 2
-17|carried-opens:中国 level 2
9|carried-opens:今の level 2
-20|carried-opens:他特 level 2
-16|carried-opens:円安 level 2
-18|carried-opens:前の level 1
9|carried-opens:加上 level 1
19|carried-opens:加拿 aim 0
9|carried-opens:台湾 level 2
-15|carried-opens:国会 level 1
-12|carried-opens:国防 level 1
17|carried-opens:国防 level 2
-9|carried-opens:官员 level 1
28|carried-opens:左右 aim 1
-8|carried-opens:彭博 level 1
8|carried-opens:従来 level 0
8|carried-opens:従来 level 1
8|carried-opens:德国 level 1
12|carried-opens:报告 level 2
27|carried-opens:按照 level 1
39|carried-opens:提高 aim 2
-11|carried-opens:政府 aim 2
-14|carried-opens:新加 level 1
9|carried-opens:日本 aim 0
14|carried-opens:日本 aim 1
27|carried-opens:日本 level 1
-11|carried-opens:日本 level 2
18|carried-opens:欧州 level 2
15|carried-opens:法案 level 1
21|carried-opens:海上 level 0
-8|carried-opens:海上 level 1
18|carried-opens:海上 level 2
-12|carried-opens:現在 level 0
-12|carried-opens:現在 level 1
14|carried-opens:的经 level 2
-10|carried-opens:目前 level 2
-16|carried-opens:程度 level 1
-12|carried-opens:米国 level 2
-21|carried-opens:美国 level 2
37|carried-opens:若不 level 1
23|carried-opens:行政 level 0
9|carried-opens:行政 level 1
-11|carried-opens:西独 level 2
10|carried-opens:野党 level 0
10|carried-opens:野党 level 2
12|carried-opens:関連 level 0
18|carried-opens:関連 level 1
21|carried-opens:関連 level 2
11|carried-opens:防卫 level 0
8|carried-opens:防卫 level 2
13|carried-opens:防衛 aim 1
42|carried-opens:降到 level 1
27|carried-opens:隣国 aim 2
-8|carried-opens:韓国 level 1
33|carried-opens:顾立 level 2
31|carried-opens:首相 aim 0
32|carried-opens:首相 aim 1
8|carried-opens:高市 aim 0
20|carried-place:0 aim 0
-34|carried-place:0 aim 1
-47|carried-place:0 aim 2
38|carried-place:0 level 0
8|carried-place:0 level 1
-22|carried-place:0 level 2
-23|carried-place:0 no 1
-36|carried-place:0 no 2
24|carried-place:1 aim 1
-32|carried-place:1 level 1
9|carried-place:2 level 0
13|carried-place:2 level 1
-15|carried-shape:fine level far
48|carried-shape:fine level next
25|carried-shape:fine level now
56|carried-shape:half aim far
-8|carried-shape:half aim next
-36|carried-shape:half aim now
-8|carried-shape:half level far
-29|carried-shape:half level now
-14|carried-shape:half no now
-8|carried-shape:tenth aim far
-8|carried-shape:tenth aim now
-21|carried-shape:tenth level far
-36|carried-shape:tenth level long-past
17|carried-shape:tenth level next
20|carried-shape:tenth level now
77|carried-shape:tenth level past
-26|carried-shape:whole aim far
-12|carried-shape:whole aim long-past
10|carried-shape:whole aim next
-9|carried-shape:whole aim now
-33|carried-shape:whole level far
-29|carried-shape:whole level long-past
-11|carried-shape:whole level next
-36|carried-shape:whole level now
-8|carried-shape:whole level past
-13|carried-shape:whole no far
-24|carried-shape:whole no now
-16|carried-time:denial now day
-30|carried-time:level far fiscal
-74|carried-time:level far year
31|carried-time:level far years
-30|carried-time:level long-past fiscal
-35|carried-time:level long-past year
56|carried-time:level next fiscal
-13|carried-time:level next month
8|carried-time:level next year
-146|carried-time:level now day
82|carried-time:level now fiscal
-30|carried-time:level now month
73|carried-time:level now year
-22|carried-time:level past fiscal
97|carried-time:level past year
-15|carried-time:pledge far fiscal
31|carried-time:pledge far year
-9|carried-time:pledge next fiscal
-57|carried-time:pledge now day
49|carried-time:pledge now fiscal
-8|carried-time:pledge now month
14|carried-time:pledge past fiscal
-11|carried-time:pledge past year
22|carried-time:proposal far fiscal
29|carried-time:proposal next fiscal
-19|carried-time:proposal now day
95|commas:after 0 aim
63|commas:after 0 level
-92|commas:after 1 aim
-71|commas:after 1 level
-8|commas:after 1 no
18|commas:after 2 aim
102|commas:before 0 aim
87|commas:before 0 level
10|commas:before 0 no
-67|commas:before 1 aim
-51|commas:before 1 level
-11|commas:before 1 no
-19|commas:before 2 aim
-10|commas:before 2 level
-13|commas:before 3 aim
20|commas:before 3 level
-10|far-back-here:0 aim fiscal
17|far-back-here:0 aim year
-30|far-back-here:0 level day
53|far-back-here:0 level year
-8|far-back-here:1 aim fiscal
-9|far-back-here:1 aim year
-10|far-back-here:1 level year
-11|far-back-last:False level day
-10|far-back-last:False level fiscal
42|far-back-last:False level year
-12|far-back-last:True aim fiscal
-27|far-back-last:True level day
-13|far-back-last:True level month
40|far-back-last:True level year
-8|far-back-time:level far year
-11|far-back-time:level long-past year
-23|far-back-time:level next fiscal
-18|far-back-time:level next year
-37|far-back-time:level now day
20|far-back-time:level now fiscal
-11|far-back-time:level now month
10|far-back-time:level now year
75|far-back-time:level past year
16|far-back-time:pledge far year
-10|far-back-time:pledge now day
-18|far-back-told:False aim
41|far-back-told:False level
-8|far-back-told:False no
-15|far-back-told:True aim
-37|far-back-told:True level
-9|far-back-told:True no
-33|far-back:aim
-10|far-back:level
-17|far-back:no
14|follows-aim:3
10|follows-aim:3%
-9|follows-aim:、日
32|follows-aim:。
-17|follows-aim:で
-19|follows-aim:で3
-19|follows-aim:で3%
-19|follows-aim:で3%超
10|follows-aim:と
-12|follows-aim:と来
-12|follows-aim:と来年
-12|follows-aim:と来年で
-8|follows-aim:に2
-8|follows-aim:に2%の
-24|follows-aim:に3
-22|follows-aim:に3・
-22|follows-aim:に3・5
-14|follows-aim:に、
-10|follows-aim:に、韓
-10|follows-aim:に、韓国
10|follows-aim:には
-9|follows-aim:には5
-9|follows-aim:には5%
21|follows-aim:に前
21|follows-aim:に前倒
21|follows-aim:に前倒し
16|follows-aim:に約
-11|follows-aim:に進
-21|follows-aim:に達
-21|follows-aim:に達成
-55|follows-aim:に達成し
34|follows-aim:に達成す
12|follows-aim:の
9|follows-aim:の国防
-9|follows-aim:は
14|follows-aim:ま
14|follows-aim:まで
-32|follows-aim:まで、
15|follows-aim:までに
-12|follows-aim:までに2
13|follows-aim:までに3
-9|follows-aim:までに5
11|follows-aim:までに国
-18|follows-aim:までに米
14|follows-aim:までの
11|follows-aim:より前に
17|follows-aim:を
13|follows-aim:を期
13|follows-aim:を期限
12|follows-aim:を期限と
23|follows-aim:中
23|follows-aim:中に
8|follows-aim:中に前
8|follows-aim:中に前倒
14|follows-aim:中に実
14|follows-aim:中に実現
-9|follows-aim:以降
-11|follows-aim:内
-9|follows-aim:内实
-9|follows-aim:内实现
-11|follows-aim:决
-11|follows-aim:决定
31|follows-aim:前
22|follows-aim:前实
22|follows-aim:前实现
12|follows-aim:前实现。
16|follows-aim:前把
14|follows-aim:前把国
13|follows-aim:前把国防
-19|follows-aim:前提
-19|follows-aim:前提高
-19|follows-aim:前提高到
8|follows-aim:国防
13|follows-aim:国防支
13|follows-aim:国防支出
-10|follows-aim:在
9|follows-aim:实
9|follows-aim:实现
9|follows-aim:将军
9|follows-aim:将军费
12|follows-aim:将达
10|follows-aim:将达到
-8|follows-aim:就
-17|follows-aim:就要
-10|follows-aim:已
-20|follows-aim:度
-20|follows-aim:度达
-20|follows-aim:度达到
-20|follows-aim:度达到G
-9|follows-aim:承
-9|follows-aim:承诺
8|follows-aim:把
8|follows-aim:把防
8|follows-aim:把防卫
8|follows-aim:把防卫费
-26|follows-aim:提
-13|follows-aim:检
-13|follows-aim:检讨
-13|follows-aim:检讨进
-13|follows-aim:检讨进度
-12|follows-aim:目标,
-13|follows-aim:目标,下
-10|follows-aim:要
-13|follows-aim:要求
15|follows-aim:起
23|follows-aim:达
-10|follows-aim:达到2.
-10|follows-aim:达到3
13|follows-aim:达到G
13|follows-aim:达到GD
9|follows-aim:達
9|follows-aim:達成
19|follows-form:)だ year after
11|follows-form:,并 year after
-10|follows-form:,日 fiscal before
-16|follows-form:GD fiscal before
-9|follows-form:GD year before
17|follows-form:、G year before
-8|follows-form:、国 day before
22|follows-form:。 fiscal after
10|follows-form:。 years after
-20|follows-form:から fiscal before
-12|follows-form:に2 fiscal after
34|follows-form:に2 fiscal before
-9|follows-form:に2 year before
17|follows-form:に3 fiscal before
-11|follows-form:に3 year before
12|follows-form:には fiscal before
21|follows-form:に前 fiscal after
-11|follows-form:に進 year after
-19|follows-form:に達 fiscal after
8|follows-form:に達 year after
-13|follows-form:の1 fiscal before
-45|follows-form:のG fiscal before
28|follows-form:のG year before
-12|follows-form:の国 fiscal before
13|follows-form:の国 year before
9|follows-form:の水 year before
11|follows-form:の防 fiscal before
-8|follows-form:は1 fiscal after
8|follows-form:は1 fiscal before
-13|follows-form:まで day before
-11|follows-form:まで fiscal before
-20|follows-form:まで year after
24|follows-form:まで year before
12|follows-form:を期 year before
20|follows-form:中に fiscal after
-9|follows-form:以前 year after
-14|follows-form:众院 year before
10|follows-form:会达 year before
8|follows-form:军费 year before
8|follows-form:初始 fiscal before
22|follows-form:前实 year after
-22|follows-form:前提 fiscal after
9|follows-form:南韩 year before
-10|follows-form:占比 year before
-12|follows-form:国内 fiscal before
-9|follows-form:增加 fiscal before
-8|follows-form:将军 year before
-15|follows-form:将有 year before
-20|follows-form:度达 year before
11|follows-form:当初 fiscal before
12|follows-form:恐怕 fiscal before
10|follows-form:時点 year before
-13|follows-form:检讨 year after
-14|follows-form:版防 year before
-13|follows-form:的3 year before
11|follows-form:的军 year before
11|follows-form:的防 fiscal before
-11|follows-form:立法 month before
9|follows-form:第二 year before
9|follows-form:补充 fiscal before
-10|follows-form:要求 year before
13|follows-form:达到 fiscal before
-18|follows-form:达到 year after
-14|follows-form:通过 day before
10|follows-form:達成 fiscal after
11|follows-form:防卫 fiscal before
14|follows-form:预算 fiscal before
24|follows-level:)
19|follows-level:)だ
19|follows-level:)だっ
19|follows-level:)だった
11|follows-level:)や
11|follows-level:)やポ
11|follows-level:)やポー
11|follows-level:,并
11|follows-level:,并且
11|follows-level:,并且不
-11|follows-level:,日
-11|follows-level:,日本
-11|follows-level:,日本防
10|follows-level:3
-21|follows-level:G
-21|follows-level:GD
-21|follows-level:GDP
-8|follows-level:GDPの
16|follows-level:、
-29|follows-level:か
-29|follows-level:から
8|follows-level:で
16|follows-level:に
13|follows-level:に達
13|follows-level:に達成
18|follows-level:に達成し
32|follows-level:の
-18|follows-level:の1
-12|follows-level:の1・
-17|follows-level:の1・6
-8|follows-level:の2
-13|follows-level:のG
-13|follows-level:のGD
-13|follows-level:のGDP
11|follows-level:の国
11|follows-level:の国防
9|follows-level:の水
9|follows-level:の水準
8|follows-level:の水準が
11|follows-level:の防
11|follows-level:の防衛
11|follows-level:の防衛費
20|follows-level:は
-33|follows-level:ま
-33|follows-level:まで
-18|follows-level:までに
-28|follows-level:以
-11|follows-level:以前
-11|follows-level:以前台
-11|follows-level:以前台湾
-11|follows-level:以降
-9|follows-level:以降は
-9|follows-level:以降は1
11|follows-level:会
10|follows-level:会达
10|follows-level:会达到
10|follows-level:会达到3
-16|follows-level:前
-11|follows-level:前把
9|follows-level:南
9|follows-level:南韩
9|follows-level:南韩为
9|follows-level:南韩为2
-12|follows-level:占
-9|follows-level:占比
-10|follows-level:占比已
-10|follows-level:占比已由
-30|follows-level:受
-30|follows-level:受访
-15|follows-level:国
-12|follows-level:国内
-12|follows-level:国内生
-12|follows-level:国内生产
-16|follows-level:国防支
-16|follows-level:国防支出
-11|follows-level:增
-11|follows-level:增加
-9|follows-level:增加1
12|follows-level:度
15|follows-level:当
15|follows-level:当初
11|follows-level:時
11|follows-level:時点
10|follows-level:時点で
-16|follows-level:版
-14|follows-level:版防
-14|follows-level:版防卫
-14|follows-level:版防卫白
23|follows-level:的
-17|follows-level:的3
-13|follows-level:的3.
-13|follows-level:的3.3
11|follows-level:的军
11|follows-level:的军费
13|follows-level:的防
12|follows-level:的防卫
11|follows-level:的防卫费
9|follows-level:第
9|follows-level:第二
9|follows-level:第二次
9|follows-level:第二次安
-14|follows-level:通
-14|follows-level:通过
8|follows-level:防
8|follows-level:防卫
19|follows-level:预
18|follows-level:预算
26|follows-no:に
19|follows-no:に2
20|follows-no:に2.
20|follows-no:に2.5
-10|follows-no:の
20|follows-no:以
21|follows-no:以降
-16|follows-no:达
-16|follows-no:达到
43|follows:after )|
19|follows:after )だ|
19|follows:after )だっ|
19|follows:after )だった|
11|follows:after ,并|
11|follows:after ,并且|
11|follows:after ,并且不|
10|follows:after 、|
28|follows:after 。|
-9|follows:after か|
-9|follows:after から|
26|follows:after と|
-9|follows:after に2.|
-15|follows:after に2|
-9|follows:after に3|
-14|follows:after に|
-8|follows:after には5%|
-8|follows:after には5|
21|follows:after に前|
21|follows:after に前倒|
21|follows:after に前倒し|
16|follows:after に約|
-11|follows:after に進|
-11|follows:after に達|
-11|follows:after に達成|
-40|follows:after に達成し|
29|follows:after に達成す|
-8|follows:after の2|
10|follows:after のGDP|
10|follows:after のGD|
10|follows:after のG|
30|follows:after の|
-8|follows:after は1|
-17|follows:after は|
-25|follows:after ま|
-25|follows:after まで|
-32|follows:after まで、|
-18|follows:after までに2|
-10|follows:after までに5|
-27|follows:after までに|
-18|follows:after までに米|
9|follows:after までの|
11|follows:after より前に|
17|follows:after 中|
17|follows:after 中に|
8|follows:after 中に前|
8|follows:after 中に前倒|
14|follows:after 中に実|
14|follows:after 中に実現|
-11|follows:after 以前|
22|follows:after 前实|
22|follows:after 前实现|
12|follows:after 前实现。|
-23|follows:after 前提|
-23|follows:after 前提高|
-23|follows:after 前提高到|
-15|follows:after 提|
-13|follows:after 检|
-13|follows:after 检讨|
-13|follows:after 检讨进|
-13|follows:after 检讨进度|
-13|follows:after 的|
-11|follows:after 达到3%|
-16|follows:after 达到3|
-23|follows:after 达到|
-22|follows:before )|
-10|follows:before ,日|
-10|follows:before ,日本|
-10|follows:before ,日本防|
10|follows:before 3%|
24|follows:before 3|
-25|follows:before GDP|
-8|follows:before GDPの|
-25|follows:before GD|
-25|follows:before G|
18|follows:before 、GDP|
18|follows:before 、GD|
18|follows:before 、G|
-20|follows:before か|
-20|follows:before から|
-10|follows:before で|
-16|follows:before と|
8|follows:before に2%と|
-8|follows:before に2%の|
16|follows:before に2.5|
19|follows:before に2.|
25|follows:before に2|
18|follows:before に3%|
8|follows:before に3%と|
9|follows:before に3.5|
9|follows:before に3.|
-22|follows:before に3・5|
-22|follows:before に3・|
13|follows:before にGDP|
13|follows:before にGD|
9|follows:before にG|
60|follows:before に|
-15|follows:before に、|
-13|follows:before の1|
-17|follows:before の1・6|
-12|follows:before の1・|
-17|follows:before のGDP|
-17|follows:before のGD|
-17|follows:before のG|
14|follows:before の国防|
8|follows:before の国防予|
9|follows:before の水|
9|follows:before の水準|
8|follows:before の水準が|
14|follows:before の防|
14|follows:before の防衛|
13|follows:before の防衛費|
8|follows:before は1|
8|follows:before はGDP|
8|follows:before はGD|
8|follows:before はG|
28|follows:before は|
13|follows:before までに3|
23|follows:before までに|
-8|follows:before までに、|
8|follows:before までに国|
17|follows:before を|
12|follows:before を期|
12|follows:before を期限|
12|follows:before を期限と|
12|follows:before 中|
-14|follows:before 以|
-11|follows:before 以前台|
-11|follows:before 以前台湾|
-11|follows:before 以降に2|
-11|follows:before 以降に|
-14|follows:before 众|
-14|follows:before 众院|
-14|follows:before 众院选|
-14|follows:before 众院选举|
11|follows:before 会|
10|follows:before 会达|
10|follows:before 会达到3|
10|follows:before 会达到|
-9|follows:before 内|
13|follows:before 初|
8|follows:before 初始|
8|follows:before 初始预|
8|follows:before 初始预算|
20|follows:before 前|
9|follows:before 南|
9|follows:before 南韩|
9|follows:before 南韩为2|
9|follows:before 南韩为|
-10|follows:before 占比|
-10|follows:before 占比已|
-10|follows:before 占比已由|
-20|follows:before 受|
-20|follows:before 受访|
-8|follows:before 国|
-17|follows:before 国内|
-17|follows:before 国内生|
-17|follows:before 国内生产|
10|follows:before 国防|
-18|follows:before 在|
-8|follows:before 增|
-9|follows:before 增加1|
-10|follows:before 增加|
-8|follows:before 将军|
-8|follows:before 将军费|
-9|follows:before 将军费占|
-15|follows:before 将有|
11|follows:before 将达|
8|follows:before 将达到|
-8|follows:before 就|
-17|follows:before 就要|
-8|follows:before 度|
-20|follows:before 度达|
-20|follows:before 度达到G|
-20|follows:before 度达到|
11|follows:before 当|
11|follows:before 当初|
12|follows:before 恐|
12|follows:before 恐怕|
12|follows:before 恐怕也|
12|follows:before 恐怕也只|
-12|follows:before 才|
-9|follows:before 承|
-9|follows:before 承诺|
11|follows:before 把|
-11|follows:before 提|
8|follows:before 時|
8|follows:before 時点|
10|follows:before 時点で|
-19|follows:before 版|
-14|follows:before 版防|
-14|follows:before 版防卫|
-14|follows:before 版防卫白|
-13|follows:before 电|
-13|follows:before 的3.3|
-13|follows:before 的3.|
-13|follows:before 的3|
35|follows:before 的|
11|follows:before 的军|
10|follows:before 的军费|
11|follows:before 的防|
11|follows:before 的防卫|
10|follows:before 的防卫费|
-11|follows:before 立|
-11|follows:before 立法|
-11|follows:before 立法院|
-11|follows:before 立法院删|
9|follows:before 第|
9|follows:before 第二|
9|follows:before 第二次|
9|follows:before 第二次安|
14|follows:before 补|
9|follows:before 补充|
9|follows:before 补充预|
9|follows:before 补充预算|
-10|follows:before 要|
-13|follows:before 要求|
13|follows:before 起|
10|follows:before 达|
-10|follows:before 达到2.|
8|follows:before 达到|
-14|follows:before 通|
-14|follows:before 通过|
10|follows:before 防|
11|follows:before 防卫|
19|follows:before 预|
17|follows:before 预算|
32|here
20|here:aim after
-11|here:level after
42|here:level before
-18|here:no after
-10|kind-by:ja_asked_that after now
-8|kind-by:ja_ceiling before long-past
20|kind-by:ja_considered after far
-27|kind-by:ja_considered before now
-13|kind-by:ja_copula after now
-10|kind-by:ja_counted_in before long-past
-51|kind-by:ja_decided after far
18|kind-by:ja_decided after now
8|kind-by:ja_decided after past
40|kind-by:ja_decided before far
15|kind-by:ja_decided before next
-12|kind-by:ja_decided before now
-39|kind-by:ja_default before long-past
-10|kind-by:ja_from after far
-9|kind-by:ja_level after far
12|kind-by:ja_level before far
19|kind-by:ja_level before now
-27|kind-by:ja_level before past
-9|kind-by:ja_opinion before far
9|kind-by:ja_proposal_noun before far
-29|kind-by:ja_relative_clause after far
-8|kind-by:ja_relative_clause before past
10|kind-by:ja_target_moved after now
-8|kind-by:ja_target_moved before far
29|kind-by:ja_target_noun after far
14|kind-by:ja_target_noun after now
-22|kind-by:ja_target_noun after past
-18|kind-by:ja_target_noun before far
-23|kind-by:ja_target_noun before long-past
-12|kind-by:ja_target_noun before next
-10|kind-by:ja_verbless before long-past
9|kind-by:ja_verbless before now
18|kind-by:listed after now
15|kind-by:listed after past
-32|kind-by:listed before now
41|kind-by:listed before past
17|kind-by:standing_figure after far
-9|kind-by:standing_figure after long-past
31|kind-by:standing_figure before far
21|kind-by:weighed after far
9|kind-by:weighed after now
38|kind-by:weighed before far
-25|kind-by:weighed before now
-28|kind-by:zh_decided after far
19|kind-by:zh_decided before far
19|kind-by:zh_decided before next
-26|kind-by:zh_default before long-past
-23|kind-by:zh_default before now
16|kind-by:zh_default before past
-10|kind-by:zh_from after far
32|kind-by:zh_from before long-past
-60|kind-by:zh_from before next
-16|kind-by:zh_from before now
-11|kind-by:zh_fulfils after far
38|kind-by:zh_fulfils after now
-13|kind-by:zh_fulfils before far
21|kind-by:zh_level before next
-13|kind-by:zh_named_before after far
16|kind-by:zh_pledge_noun before far
10|kind-by:zh_pledge_noun before past
-8|kind-by:zh_present after long-past
-10|kind-by:zh_present after next
-11|kind-by:zh_present after now
-22|kind-by:zh_present after past
-13|kind-by:zh_present before long-past
36|kind-by:zh_present before next
22|kind-by:zh_present before now
-13|kind-by:zh_supposed before far
20|kind-by:zh_verb_before_pledge before far
8|kind-by:zh_verb_before_proposal before far
8|kind-by:zh_verb_demand before far
-15|kind-by:zh_verb_demand before now
-16|kind-by:zh_verb_demand before past
13|kind-by:zh_verb_pledge after far
9|kind-by:zh_verb_pledge after now
12|kind-by:zh_verb_pledge before far
-8|kind-by:zh_verb_pledge before long-past
21|kind-by:zh_verb_pledge before next
-9|kind-by:zh_verb_pledge before past
-8|kind-by:zh_verb_proposal before now
-9|last-dates:0 aim before False
9|last-dates:0 level before False
36|last-dates:0 level before True
-15|last-dates:0 level far False
-11|last-dates:0 level far True
14|last-dates:0 level here False
-16|last-dates:1 aim before True
26|last-dates:1 aim far True
-19|last-dates:1 aim here False
-28|last-dates:1 aim here True
-16|last-dates:1 level before False
-10|last-dates:1 level before True
-13|last-dates:1 level here False
31|last-dates:2 aim before True
-18|last-dates:2 aim far True
13|last-dates:2 level before False
-9|last-dates:2 level here False
-33|last-dates:2 level here True
-18|last-time:level far fiscal far
-25|last-time:level far year before
-14|last-time:level far year far
-12|last-time:level far year here
32|last-time:level far years before
-8|last-time:level long-past fiscal before
-20|last-time:level long-past year here
10|last-time:level next fiscal far
36|last-time:level next year before
11|last-time:level next year here
-45|last-time:level now fiscal before
-17|last-time:level now fiscal far
-18|last-time:level now fiscal here
23|last-time:level now year before
-8|last-time:level now year here
45|last-time:level past fiscal before
8|last-time:level past fiscal here
-17|last-time:level past year before
11|last-time:level past year far
8|last-time:pledge far fiscal here
-21|last-time:pledge far year before
-8|last-time:pledge next year here
12|last-time:pledge now fiscal before
-9|last-time:pledge now fiscal far
-15|last-time:pledge now fiscal here
14|last-time:pledge now year before
-15|last-time:pledge now year here
23|last-time:proposal far fiscal before
-14|last-time:proposal far fiscal here
10|last:aim level here True
9|last:aim pledge far True
-19|last:aim pledge here False
-45|last:aim pledge here True
25|last:aim proposal before True
15|last:level level before False
32|last:level level before True
-34|last:level level here True
-8|last:level pledge before False
-20|last:level pledge far False
-8|last:level pledge here False
-10|last:level proposal far True
-11|leads-aim:
-20|leads-aim:%,
-10|leads-aim:%で、
-8|leads-aim:%的
-12|leads-aim:%要花
21|leads-aim:,到
12|leads-aim:,可在
-8|leads-aim:2%は
-8|leads-aim:2%的
-17|leads-aim:5%,
-37|leads-aim:=
-12|leads-aim:Oが
-12|leads-aim:TOが
32|leads-aim:_
-12|leads-aim:え、
10|leads-aim:から
-14|leads-aim:が
-8|leads-aim:ことが
10|leads-aim:し、
25|leads-aim:しし、
-8|leads-aim:で
-30|leads-aim:で、
-19|leads-aim:と
11|leads-aim:と、
-8|leads-aim:とが
13|leads-aim:に
11|leads-aim:の案は
-13|leads-aim:は
-8|leads-aim:は、
-9|leads-aim:べ、
14|leads-aim:も
10|leads-aim:ら
-8|leads-aim:る
-11|leads-aim:を
17|leads-aim:を、
-12|leads-aim:クは
-12|leads-aim:ークは
22|leads-aim:为
-20|leads-aim:主张
-29|leads-aim:主张在
13|leads-aim:于
-8|leads-aim:于「
-10|leads-aim:亚提出
-19|leads-aim:今年と
15|leads-aim:以
-8|leads-aim:伯吉
-10|leads-aim:兵器を
-11|leads-aim:出
14|leads-aim:划
-15|leads-aim:划在
-20|leads-aim:划的最
34|leads-aim:到
30|leads-aim:前到
8|leads-aim:前至
12|leads-aim:可在
-12|leads-aim:台湾は
-8|leads-aim:吉
-10|leads-aim:器を
20|leads-aim:国が
28|leads-aim:在
-8|leads-aim:塞斯
-9|leads-aim:官は
-8|leads-aim:对于「
-15|leads-aim:将
-19|leads-aim:年と
14|leads-aim:并以
10|leads-aim:府が
-15|leads-aim:建议将
-20|leads-aim:张
-29|leads-aim:张在
10|leads-aim:承诺
8|leads-aim:把
-10|leads-aim:提出
30|leads-aim:提前到
8|leads-aim:提前至
9|leads-aim:政府が
-12|leads-aim:斯
25|leads-aim:是
-14|leads-aim:時期を
-20|leads-aim:最
-14|leads-aim:期を
-8|leads-aim:柯伯吉
-8|leads-aim:格塞斯
11|leads-aim:案は
-10|leads-aim:標を
-12|leads-aim:湾は
-12|leads-aim:画で、
-17|leads-aim:的
-20|leads-aim:的最
11|leads-aim:盟国が
-10|leads-aim:目標を
-30|leads-aim:相は、
9|leads-aim:省は
-15|leads-aim:示,
-8|leads-aim:統が
-8|leads-aim:総統が
14|leads-aim:至
-12|leads-aim:花
12|leads-aim:衛省は
-11|leads-aim:衛費を
-16|leads-aim:表示,
-12|leads-aim:要花
9|leads-aim:説し、
14|leads-aim:计划
-15|leads-aim:计划在
-15|leads-aim:议将
-8|leads-aim:说,在
10|leads-aim:诺
-9|leads-aim:述べ、
13|leads-aim:防費を
35|leads-level:
-9|leads-level:%から
8|leads-level:%を
30|leads-level:,
17|leads-level:,德国
14|leads-level:,日本
-8|leads-level:,较
-11|leads-level:P比(
8|leads-level:P比は
16|leads-level:、
-20|leads-level:から
23|leads-level:し、
23|leads-level:ずれも
27|leads-level:た
-9|leads-level:たが、
-11|leads-level:なり、
9|leads-level:の
-22|leads-level:は
22|leads-level:も
-20|leads-level:ら
-10|leads-level:り、
23|leads-level:れも
-12|leads-level:于
15|leads-level:从
-22|leads-level:以
-14|leads-level:会
9|leads-level:估算,
-12|leads-level:党
8|leads-level:公布
-12|leads-level:出,
-19|leads-level:划
-28|leads-level:到
10|leads-level:北说
-13|leads-level:占比从
9|leads-level:发现,
10|leads-level:台北说
21|leads-level:国
-10|leads-level:国会
-12|leads-level:在
-14|leads-level:天核定
-14|leads-level:定
8|leads-level:布
-18|leads-level:府は
19|leads-level:德国
-12|leads-level:指出,
-18|leads-level:政府は
8|leads-level:日、
16|leads-level:日本
10|leads-level:是
10|leads-level:显示,
16|leads-level:本
-30|leads-level:本,
-10|leads-level:本国会
-14|leads-level:核定
-11|leads-level:比(
8|leads-level:比は
-19|leads-level:比は、
-13|leads-level:比从
-30|leads-level:版本,
9|leads-level:现,
18|leads-level:的
11|leads-level:的是
-12|leads-level:直到
10|leads-level:示,
12|leads-level:算,
-18|leads-level:衛費は
-19|leads-level:计划
11|leads-level:计的是
-19|leads-level:費は
22|leads-level:較し、
-8|leads-level:较
8|leads-level:部は
10|leads-level:防費は
8|leads-level:防部は
-9|leads-no:
20|leads-no:P比を
-15|leads-no:は
27|leads-no:を
-14|leads-no:在
20|leads-no:比を
-9|long:after
-81|long:before
149|none
48|none-after:\",
27|none-after:\"。
42|none-after:%,
23|none-after:%,再
9|none-after:%,期
14|none-after:%。
-11|none-after:%だ
21|none-after:%へ
23|none-after:%を
17|none-after:%以
10|none-after:%前
14|none-after:,5
16|none-after:,三
15|none-after:,不
11|none-after:,不会
8|none-after:,今
9|none-after:,今年
27|none-after:,但
14|none-after:,再
22|none-after:,前
9|none-after:,华
20|none-after:,台
17|none-after:,台湾
11|none-after:,国
12|none-after:,对
-53|none-after:,将
12|none-after:,并
8|none-after:,并在
9|none-after:,政
9|none-after:,政府
-13|none-after:,期
-13|none-after:,期限
-20|none-after:,比
14|none-after:,澳
15|none-after:,澳大
-9|none-after:,目
27|none-after:,而
8|none-after:,而美
15|none-after:,菲
16|none-after:,菲律
9|none-after:,解
9|none-after:,解放
9|none-after:,财
18|none-after:,马
-8|none-after:,高于
17|none-after:.1
17|none-after:.1%
27|none-after:.3
21|none-after:.32
27|none-after:.4
8|none-after:.4%
-12|none-after:.5
-12|none-after:.5%
17|none-after:00
14|none-after:00亿
10|none-after:01
-39|none-after:02
-16|none-after:027
-27|none-after:029
-8|none-after:030
15|none-after:0亿
-11|none-after:0年ま
-12|none-after:0年度
18|none-after:1%
18|none-after:1%。
-15|none-after:1.
-13|none-after:1.5
21|none-after:10
22|none-after:10年
-29|none-after:1・
-14|none-after:1・3
51|none-after:2%
28|none-after:2%,
10|none-after:2%。
29|none-after:2.
25|none-after:2.4
-16|none-after:20
10|none-after:201
-39|none-after:202
-38|none-after:25
-22|none-after:25年
-24|none-after:27
-31|none-after:27年
-12|none-after:27财
-28|none-after:29
-28|none-after:29年
-29|none-after:2・
-15|none-after:2・3
-25|none-after:2年
-17|none-after:2年前
-11|none-after:2年早
9|none-after:3%,
9|none-after:3%、
-10|none-after:3%。
10|none-after:3%前
16|none-after:3.
28|none-after:3.3
-18|none-after:30年
42|none-after:32
12|none-after:34
20|none-after:34%
-15|none-after:35
-23|none-after:35年
-16|none-after:38
-16|none-after:38%
22|none-after:4%
-15|none-after:5%
-8|none-after:5%と
-41|none-after:5年
-13|none-after:5年。
11|none-after:5年ま
-12|none-after:5年よ
-24|none-after:5年度
8|none-after:60
-31|none-after:7年
-24|none-after:7年度
-12|none-after:7财
-12|none-after:7财年
-12|none-after:8%
-11|none-after:8年
-29|none-after:9年
38|none-after:=3
15|none-after:DP
17|none-after:DP的
15|none-after:GDP
17|none-after:P的
-8|none-after:_2
-20|none-after:_3
-12|none-after:、1
-12|none-after:、1.
13|none-after:、20
-16|none-after:、25
-10|none-after:、27
-18|none-after:、3
-10|none-after:、3.
-9|none-after:、35
-12|none-after:、イ
-9|none-after:、イス
-9|none-after:、ウ
-9|none-after:、ウク
-14|none-after:、カ
-14|none-after:、カナ
18|none-after:、シ
18|none-after:、シン
-8|none-after:、フ
-8|none-after:、フラ
-8|none-after:、ロ
-8|none-after:、ロシ
-9|none-after:、三
-9|none-after:、三木
18|none-after:、世
18|none-after:、世界
-11|none-after:、日
8|none-after:、米国
8|none-after:、財
9|none-after:「抱
9|none-after:「抱负
9|none-after:」,
-13|none-after:」_
11|none-after:」。
20|none-after:」と
19|none-after:ある
18|none-after:ある。
10|none-after:いて
12|none-after:いて「
21|none-after:いる
18|none-after:いる。
36|none-after:えた
22|none-after:える
12|none-after:える。
13|none-after:かな
13|none-after:かない
23|none-after:から
-13|none-after:から2
25|none-after:から3
8|none-after:から大
14|none-after:かり
10|none-after:が4
8|none-after:があ
8|none-after:がある
12|none-after:がる。
-17|none-after:がると
-18|none-after:が出
-18|none-after:が出た
17|none-after:きた
-15|none-after:く。
-15|none-after:くと
9|none-after:ける
8|none-after:げると
11|none-after:げる方
-10|none-after:げる時
14|none-after:され
13|none-after:し、2
16|none-after:した
-15|none-after:した。
19|none-after:して
-8|none-after:してい
12|none-after:してき
-28|none-after:す。
10|none-after:すと
12|none-after:すよ
12|none-after:すよう
-19|none-after:する
10|none-after:する。
-19|none-after:する三
17|none-after:する時
8|none-after:する案
-19|none-after:する目
-28|none-after:た。
23|none-after:たの
22|none-after:たのは
12|none-after:たば
12|none-after:たばか
-10|none-after:たる
-9|none-after:たる。
8|none-after:た場
8|none-after:た場合
21|none-after:だ。
-20|none-after:だっ
-15|none-after:だった
8|none-after:だと
-21|none-after:った
-9|none-after:った。
19|none-after:って
11|none-after:つい
11|none-after:ついて
8|none-after:づけ
8|none-after:づける
-11|none-after:て2
12|none-after:て「
8|none-after:てい
22|none-after:ている
17|none-after:てき
17|none-after:てきた
10|none-after:てて
17|none-after:ててい
-15|none-after:てる
31|none-after:で、
10|none-after:で、2
11|none-after:であ
10|none-after:である
16|none-after:でき
-14|none-after:です
-14|none-after:です。
10|none-after:でと
-16|none-after:でに
11|none-after:では
9|none-after:ではな
-10|none-after:でも
23|none-after:で合
23|none-after:で合意
16|none-after:で推
16|none-after:で推移
-13|none-after:で達
14|none-after:とさ
14|none-after:とされ
-9|none-after:とす
-9|none-after:とする
-15|none-after:とな
-12|none-after:となり
-11|none-after:となる
12|none-after:とは
-22|none-after:とみ
-14|none-after:とみら
16|none-after:と主
16|none-after:と主張
-8|none-after:と推
-8|none-after:と推計
12|none-after:と表
12|none-after:と表明
-10|none-after:と見
8|none-after:と訴
8|none-after:と訴え
-11|none-after:と説
-11|none-after:と説明
-8|none-after:どに
-10|none-after:どまり
13|none-after:どまる
17|none-after:ない
19|none-after:ない。
10|none-after:なら
-11|none-after:なり
-9|none-after:なり、
-21|none-after:なる
-23|none-after:なる。
15|none-after:なる」
-10|none-after:なると
13|none-after:にす
-13|none-after:につ
11|none-after:につい
-9|none-after:にな
-10|none-after:になる
-8|none-after:には
23|none-after:にも
23|none-after:に上
18|none-after:に上が
-23|none-after:に下
-23|none-after:に下が
-10|none-after:に入
-15|none-after:に到
-15|none-after:に到達
-28|none-after:に定
-10|none-after:に実
-8|none-after:に実現
-43|none-after:に届
-8|none-after:に届い
-26|none-after:に届く
-11|none-after:に当
-11|none-after:に当た
8|none-after:に戻
8|none-after:に戻す
-10|none-after:に次
-10|none-after:に次ぐ
24|none-after:に比
16|none-after:に比べ
11|none-after:に約
21|none-after:に達
-18|none-after:に達す
42|none-after:に達成
-47|none-after:に高
-13|none-after:に高ま
-34|none-after:に高め
15|none-after:ね上
15|none-after:ね上が
-10|none-after:の1
-10|none-after:の1・
-10|none-after:の3
-13|none-after:の4
-9|none-after:のG
-9|none-after:のGD
20|none-after:のは
-8|none-after:の中
-8|none-after:の国防
11|none-after:の次
-38|none-after:の決
-16|none-after:の目
-14|none-after:の目標
-15|none-after:は1
-14|none-after:は1・
8|none-after:は2
11|none-after:は20
10|none-after:はじ
22|none-after:は数
-21|none-after:は消
12|none-after:ばか
12|none-after:ばかり
16|none-after:への
9|none-after:べき
-9|none-after:ほどに
-14|none-after:まし
-14|none-after:ました
-10|none-after:ます
-9|none-after:ます。
10|none-after:まっ
10|none-after:まって
19|none-after:まで
36|none-after:まで、
10|none-after:までと
-16|none-after:までに
-10|none-after:まり
-9|none-after:まると
13|none-after:まる国
-10|none-after:みで
-10|none-after:みです
-14|none-after:みら
-14|none-after:みられ
-12|none-after:めて
-31|none-after:める
-34|none-after:める。
-12|none-after:も2
-9|none-after:も、
-16|none-after:も高
-16|none-after:も高い
14|none-after:やし
9|none-after:やし、
-8|none-after:やす
23|none-after:よう
-19|none-after:より
-13|none-after:ら2
25|none-after:ら3
-11|none-after:られる
8|none-after:ら大
8|none-after:ら大幅
-21|none-after:り、
10|none-after:り込
-10|none-after:る。
14|none-after:る」
15|none-after:る」と
13|none-after:るが
14|none-after:るが、
-19|none-after:ると
-8|none-after:るとみ
-10|none-after:ると見
10|none-after:るべ
10|none-after:るべき
8|none-after:るよう
-19|none-after:る三
-19|none-after:る三つ
9|none-after:る余
14|none-after:る国
14|none-after:る国防
8|none-after:る時
8|none-after:る時期
13|none-after:る案
10|none-after:る案も
-22|none-after:る目
-22|none-after:る目標
8|none-after:る米
8|none-after:る米国
-11|none-after:る見
-15|none-after:る見込
9|none-after:れた
15|none-after:れば
-20|none-after:れる。
16|none-after:わる
14|none-after:わる。
-9|none-after:を2
20|none-after:を27
-28|none-after:を2年
-11|none-after:を3
-8|none-after:を35
13|none-after:を、
-10|none-after:を上
-12|none-after:を上回
14|none-after:を下
8|none-after:を下回
-20|none-after:を保
-10|none-after:を充
-10|none-after:を充て
-27|none-after:を同
21|none-after:を国
18|none-after:を国防
11|none-after:を掲
11|none-after:を掲げ
11|none-after:を明
11|none-after:を明記
11|none-after:を目
9|none-after:を示
35|none-after:を計
38|none-after:を超
29|none-after:を超え
-9|none-after:を達
-9|none-after:を達成
-16|none-after:を関
-16|none-after:を関連
8|none-after:んだ
8|none-after:んだ。
-9|none-after:イス
-9|none-after:イスラ
9|none-after:イツは
-12|none-after:イン
-10|none-after:インフ
-10|none-after:ウク
-10|none-after:ウクラ
-9|none-after:エル
-14|none-after:カナ
-14|none-after:カナダ
-10|none-after:クラ
-8|none-after:シア
18|none-after:シン
-9|none-after:スラ
-9|none-after:スラエ
9|none-after:ツは
-14|none-after:ナダ
-18|none-after:フラ
-9|none-after:ラエ
-9|none-after:ラエル
-8|none-after:ロシ
-8|none-after:ロシア
-10|none-after:ンフ
-10|none-after:ンフラ
-29|none-after:・3
-14|none-after:・3%
-8|none-after:・4
-9|none-after:ース
18|none-after:一度
-19|none-after:三つ
8|none-after:三年
-8|none-after:三木内
24|none-after:上,
39|none-after:上が
24|none-after:上がる
-25|none-after:上下
-36|none-after:上下。
14|none-after:上升
-9|none-after:上回
-8|none-after:上回る
8|none-after:上積
8|none-after:上積み
9|none-after:上限
-36|none-after:下。
-23|none-after:下が
-23|none-after:下がる
8|none-after:下回
15|none-after:不会
11|none-after:不能
26|none-after:世界
8|none-after:世界の
17|none-after:世界平
13|none-after:中国
25|none-after:为\"
-21|none-after:为2
9|none-after:为下
9|none-after:为下届
11|none-after:为了
19|none-after:主张
17|none-after:主張
15|none-after:主張し
8|none-after:了三
8|none-after:了三年
-14|none-after:予算
-28|none-after:争取
-12|none-after:事,
-11|none-after:于军
14|none-after:于国
14|none-after:于国防
-17|none-after:今年
-9|none-after:以2
-9|none-after:以20
49|none-after:以上
16|none-after:以内
9|none-after:以内に
8|none-after:以前
-12|none-after:以来
-10|none-after:以来の
8|none-after:会計
15|none-after:元,
10|none-after:充てて
-16|none-after:充てる
9|none-after:内可
-8|none-after:内閣
-12|none-after:军事
21|none-after:军费
17|none-after:出2
-18|none-after:出た
10|none-after:列为
9|none-after:列为下
13|none-after:利亚
-9|none-after:别预
-9|none-after:别预算
21|none-after:到3
24|none-after:到3.
9|none-after:到G
9|none-after:到GD
-15|none-after:到達
-8|none-after:前の
-18|none-after:前倒
24|none-after:前後
8|none-after:前後、
21|none-after:前後だ
-14|none-after:前後に
11|none-after:前後を
8|none-after:力而
-9|none-after:加盟
-11|none-after:加盟国
9|none-after:务省
11|none-after:努力
45|none-after:升到
13|none-after:升至2
8|none-after:华盛
8|none-after:华盛顿
8|none-after:双方
26|none-after:台湾
10|none-after:台湾は
18|none-after:右,
11|none-after:右,不
9|none-after:右,财
-25|none-after:右。
9|none-after:合、
23|none-after:合意
-12|none-after:回る。
8|none-after:国2
14|none-after:国2.
13|none-after:国に
11|none-after:国に比
12|none-after:国は
20|none-after:国会
21|none-after:国家
-9|none-after:国的
43|none-after:国防
12|none-after:国防に
9|none-after:国防費
8|none-after:在1
8|none-after:在10
23|none-after:在2
24|none-after:在20
8|none-after:地域
-9|none-after:基础
-9|none-after:基础设
9|none-after:場合
9|none-after:場合、
10|none-after:増やし
14|none-after:外,
13|none-after:大利
13|none-after:大利亚
8|none-after:大幅
8|none-after:大幅な
-10|none-after:委員
9|none-after:字\"
8|none-after:安全
-28|none-after:定め
-10|none-after:定为
-9|none-after:実現
-10|none-after:居首
-8|none-after:届い
-8|none-after:届いた
13|none-after:届か
13|none-after:届かな
-28|none-after:届く
-24|none-after:届く。
-11|none-after:左右
18|none-after:左右,
-25|none-after:左右。
8|none-after:幅な
17|none-after:平均
8|none-after:年で
8|none-after:年に
-31|none-after:年の
-29|none-after:年の目
-9|none-after:年ま
-12|none-after:年よ
-12|none-after:年より
-10|none-after:年为
8|none-after:年以前
-12|none-after:年以来
9|none-after:年内可
-25|none-after:年前
-17|none-after:年前倒
11|none-after:年底
-73|none-after:年度
-8|none-after:年度)
11|none-after:年度に
-17|none-after:年度の
-10|none-after:年度達
-11|none-after:年早
-9|none-after:年早め
-14|none-after:年的
13|none-after:年需
14|none-after:并不
-9|none-after:并以
-9|none-after:并以2
8|none-after:并在
8|none-after:并在2
13|none-after:并非
-8|none-after:度)
-25|none-after:度。
14|none-after:度が
10|none-after:度で
8|none-after:度で、
-11|none-after:度と
-14|none-after:度とみ
19|none-after:度にと
42|none-after:度に達
-10|none-after:度達
-10|none-after:度達成
15|none-after:張し
15|none-after:張した
-11|none-after:当た
-9|none-after:当たる
-8|none-after:当初
11|none-after:律宾
8|none-after:後、
21|none-after:後だ
12|none-after:後だっ
-14|none-after:後に
-12|none-after:後にと
11|none-after:後を
9|none-after:念頭
8|none-after:总理
9|none-after:意した
12|none-after:成し
20|none-after:成した
-18|none-after:成す
-12|none-after:成する
8|none-after:戻す
21|none-after:所有
8|none-after:才是
8|none-after:才是量
-13|none-after:承诺
-16|none-after:投入
9|none-after:抱负
9|none-after:抱负」
24|none-after:推移
16|none-after:推移し
-8|none-after:推計
12|none-after:掲げ
10|none-after:掲げる
17|none-after:提出
11|none-after:提升
9|none-after:提高
8|none-after:提高到
9|none-after:放军
8|none-after:政府
27|none-after:数字
9|none-after:数字\"
9|none-after:新目
14|none-after:日本
-8|none-after:日本は
-10|none-after:早め
15|none-after:早期
15|none-after:早期に
17|none-after:时期
10|none-after:时间表
-9|none-after:明して
11|none-after:明記
10|none-after:明記す
-30|none-after:是20
9|none-after:是「
9|none-after:是「抱
8|none-after:是量
8|none-after:是量力
-8|none-after:時期に
15|none-after:時期を
-16|none-after:最も
-16|none-after:最も高
11|none-after:月に
17|none-after:有人
11|none-after:有超
-8|none-after:期につ
15|none-after:期を
18|none-after:期を2
-39|none-after:期限
-8|none-after:木内
-8|none-after:木内閣
22|none-after:未満
-13|none-after:未満だ
14|none-after:未満で
-8|none-after:本は
-8|none-after:本は1
-10|none-after:本年
-10|none-after:本年度
8|none-after:束し
-10|none-after:来の
-10|none-after:标。
11|none-after:案も
10|none-after:標で
-35|none-after:標に
-17|none-after:標を2
25|none-after:標を今
-10|none-after:次ぐ
16|none-after:毎年
17|none-after:每年
13|none-after:每年需
16|none-after:比べ
10|none-after:求め
-9|none-after:決めた
12|none-after:没有
-21|none-after:消費
-21|none-after:消費税
10|none-after:湾は
-13|none-after:満だ
14|none-after:満で
12|none-after:澳大
13|none-after:澳大利
8|none-after:澳洲
-9|none-after:特别
-9|none-after:特别预
-11|none-after:用于
-11|none-after:用于军
14|none-after:用于国
-8|none-after:画だ
-8|none-after:画だ。
8|none-after:界の
17|none-after:界平
17|none-after:界平均
14|none-after:的\"
-13|none-after:的2
-11|none-after:的3
8|none-after:的5
9|none-after:的主
21|none-after:的军
21|none-after:的军费
12|none-after:的新
10|none-after:的时
10|none-after:的时间
-14|none-after:的目
-13|none-after:的目标
20|none-after:的路
16|none-after:的防
8|none-after:盛顿
9|none-after:盟友
-10|none-after:盟国
-29|none-after:目标
-14|none-after:目标。
-22|none-after:目標
10|none-after:目標で
-35|none-after:目標に
-8|none-after:相关
-8|none-after:相当
-9|none-after:础设
-9|none-after:础设施
16|none-after:移し
12|none-after:移して
-31|none-after:程度。
14|none-after:程度が
18|none-after:程度で
-12|none-after:程度と
-13|none-after:程度に
18|none-after:程度の
13|none-after:積み
-11|none-after:算で
20|none-after:米国
10|none-after:米国に
8|none-after:約束
8|none-after:約束し
9|none-after:統が
9|none-after:続い
9|none-after:総統
9|none-after:総統が
16|none-after:美国
8|none-after:而美
8|none-after:而美国
16|none-after:至2
20|none-after:至2.
15|none-after:至5
8|none-after:英国
16|none-after:菲律
11|none-after:菲律宾
9|none-after:虽然
-13|none-after:衛省
12|none-after:表明
12|none-after:表明し
10|none-after:要求
-15|none-after:見込
-15|none-after:見込み
-8|none-after:見通
-8|none-after:見通し
9|none-after:解放
9|none-after:解放军
26|none-after:計画
-8|none-after:計画だ
10|none-after:記す
10|none-after:記する
8|none-after:訴え
8|none-after:訴える
-11|none-after:説明
-11|none-after:説明し
-8|none-after:調整
21|none-after:认为
20|none-after:认为\"
-9|none-after:设施
-21|none-after:費税
9|none-after:负」
9|none-after:财务
9|none-after:财务省
-18|none-after:财年
-9|none-after:财年为
12|none-after:财政
11|none-after:赞成
28|none-after:超え
36|none-after:超えた
8|none-after:超える
8|none-after:超は
39|none-after:超を
15|none-after:跳ね
15|none-after:跳ね上
14|none-after:軸に
-15|none-after:込み
-10|none-after:込みで
10|none-after:込ん
20|none-after:迈进
8|none-after:近づ
8|none-after:近づけ
-27|none-after:进度
-25|none-after:追加
-8|none-after:通し
-13|none-after:達_
-20|none-after:達す
-20|none-after:達する
8|none-after:達成
20|none-after:達成し
-18|none-after:達成す
8|none-after:量力
8|none-after:量力而
8|none-after:針を
-17|none-after:関連
10|none-after:间表
12|none-after:防に
9|none-after:防に充
16|none-after:防卫
-17|none-after:防衛
-13|none-after:防衛省
9|none-after:防費
12|none-after:防費を
-17|none-after:限に
-9|none-after:限の
9|none-after:際に
8|none-after:面对
9|none-after:頼総
9|none-after:頼総統
9|none-after:額を
-10|none-after:预算
23|none-after:首相
-16|none-after:高い
-13|none-after:高ま
-13|none-after:高まる
-34|none-after:高め
-34|none-after:高める
-8|none-after:高于
8|none-after:高到
14|none-before:%で
14|none-before:%で、
9|none-before:%増え
10|none-before:(G
13|none-before:(GN
-13|none-before:)に
-12|none-before:)に対
13|none-before:,\"
10|none-before:,2
10|none-before:,20
16|none-before:,「
17|none-before:,下
14|none-before:,不
12|none-before:,不会
-27|none-before:,与
-17|none-before:,乌
-17|none-before:,乌克
-13|none-before:,俄
-13|none-before:,俄罗
11|none-before:,再
-18|none-before:,占
-14|none-before:,占G
12|none-before:,国
12|none-before:,国防
11|none-before:,并
20|none-before:,把
10|none-before:,把防
-14|none-before:,日
-15|none-before:,日本
-16|none-before:,比
12|none-before:,现
12|none-before:,目
12|none-before:,目前
23|none-before:,美
22|none-before:,美国
9|none-before:,而
-9|none-before:,达
11|none-before:,防
11|none-before:,防卫
10|none-before:.5
10|none-before:.5%
16|none-before:00
-13|none-before:02
-13|none-before:022
37|none-before:026
-11|none-before:027
-8|none-before:028
-31|none-before:03
-8|none-before:030
-8|none-before:031
-9|none-before:032
-8|none-before:0億
-21|none-before:0年
-9|none-before:0年代
11|none-before:0年以
-12|none-before:0年度
-8|none-before:1兆
-10|none-before:1年
-10|none-before:1年度
-44|none-before:20
-15|none-before:202
-29|none-before:203
-11|none-before:22
10|none-before:22年
-12|none-before:22财
-20|none-before:24
-12|none-before:25
27|none-before:26
27|none-before:26年
-29|none-before:27
-41|none-before:27年
-9|none-before:29
-9|none-before:29年
9|none-before:2年
26|none-before:2年度
-17|none-before:2财
-17|none-before:2财年
-22|none-before:30
-28|none-before:30年
-10|none-before:31
-10|none-before:31年
-10|none-before:32
-8|none-before:32年
8|none-before:4年に
34|none-before:5%
9|none-before:5%増
-26|none-before:5年
10|none-before:5年に
9|none-before:65
9|none-before:65%
37|none-before:6年
-16|none-before:7年
-10|none-before:7年度
12|none-before:8年度
-13|none-before:99
-10|none-before:9年
18|none-before:AT
18|none-before:ATO
-16|none-before:DP
-10|none-before:DP)
-13|none-before:DP_
-20|none-before:DPで
-19|none-before:DPの
-13|none-before:DPを
19|none-before:DP比
24|none-before:DP约
-25|none-before:GD
-25|none-before:GDP
12|none-before:GN
12|none-before:GNP
9|none-before:NA
9|none-before:NAT
15|none-before:O、
21|none-before:O、国
9|none-before:Oが
-13|none-before:P)に
10|none-before:P)の
-13|none-before:P_
-20|none-before:Pで
-16|none-before:Pで割
8|none-before:Pに
-17|none-before:Pの
-13|none-before:Pを
-11|none-before:Pを分
13|none-before:P比
-10|none-before:P比で
-8|none-before:P比は
24|none-before:P约
19|none-before:TO
15|none-before:TO、
9|none-before:TOが
-8|none-before:TOの
-10|none-before:、20
12|none-before:、28
13|none-before:、6
-14|none-before:、G
-14|none-before:、GD
9|none-before:、「
-14|none-before:、ウ
-14|none-before:、ウク
-12|none-before:、カ
-12|none-before:、カナ
15|none-before:、国
19|none-before:、国防
-9|none-before:、増
-10|none-before:、増額
8|none-before:、次
37|none-before:、現
16|none-before:、現在
20|none-before:、現行
9|none-before:、米側
-9|none-before:、米国
-14|none-before:、財
-13|none-before:、財務
9|none-before:、韓
9|none-before:、韓国
-24|none-before:「2
9|none-before:」と
28|none-before:いて
28|none-before:いては
9|none-before:え、G
9|none-before:える
-10|none-before:えれ
-10|none-before:えれば
8|none-before:おお
8|none-before:おおむ
8|none-before:おむ
8|none-before:おむね
-39|none-before:から
19|none-before:が、
21|none-before:が促
8|none-before:くG
8|none-before:くGD
15|none-before:けで
-12|none-before:こと
-14|none-before:ことし
14|none-before:これ
-20|none-before:し、
-12|none-before:し、G
21|none-before:した
-8|none-before:したと
18|none-before:して
-10|none-before:する
-8|none-before:すれ
-8|none-before:すれば
15|none-before:たが
15|none-before:たが、
-8|none-before:たと
-9|none-before:た後
22|none-before:だけ
15|none-before:だけで
-44|none-before:った
8|none-before:っと
8|none-before:っとも
29|none-before:つい
29|none-before:ついて
31|none-before:ては
28|none-before:ては、
11|none-before:でG
11|none-before:でGD
-16|none-before:で、
9|none-before:で、2
-9|none-before:で、G
-11|none-before:でに
-16|none-before:で割
11|none-before:で約
-9|none-before:とし
-8|none-before:とし、
9|none-before:とも
-9|none-before:どに
8|none-before:など
-8|none-before:な国
-11|none-before:に、
-8|none-before:にす
11|none-before:には
12|none-before:に当
18|none-before:に求
18|none-before:に求め
-8|none-before:に達
-19|none-before:のG
-21|none-before:のGD
9|none-before:のは
-10|none-before:の加
-10|none-before:の加盟
9|none-before:の支
9|none-before:の支出
22|none-before:の比
22|none-before:の比率
11|none-before:の目
10|none-before:の目標
8|none-before:の約
11|none-before:の議
15|none-before:の費
15|none-before:の費用
10|none-before:の防
10|none-before:の防衛
-18|none-before:は2
-17|none-before:はG
-18|none-before:はGD
24|none-before:は、
-9|none-before:は、増
10|none-before:は、日
25|none-before:は、現
22|none-before:は「
-24|none-before:は「2
25|none-before:は今
25|none-before:は今年
14|none-before:は公
9|none-before:は国
9|none-before:は国防
12|none-before:は早
12|none-before:は早期
-11|none-before:までに
8|none-before:むね
10|none-before:め、
8|none-before:めた
-39|none-before:めて
8|none-before:もっ
8|none-before:もっと
-12|none-before:り、
10|none-before:るの
10|none-before:るのは
14|none-before:れ、
-8|none-before:を3
-12|none-before:を分
-12|none-before:を分母
-10|none-before:を加
-10|none-before:を加え
-11|none-before:を含
-10|none-before:を含め
15|none-before:を打
10|none-before:を現
10|none-before:を現在
-14|none-before:アの
-38|none-before:アは
-8|none-before:イス
-8|none-before:イスラ
-13|none-before:イツ
12|none-before:イナの
-20|none-before:イナは
-9|none-before:イン
-10|none-before:ウォ
-10|none-before:ウォン
-29|none-before:ウク
-29|none-before:ウクラ
-9|none-before:エル
-10|none-before:ォン
-10|none-before:ォンで
-27|none-before:オー
-27|none-before:オース
-12|none-before:カナ
-12|none-before:カナダ
-11|none-before:カ国
-11|none-before:カ国が
-24|none-before:クラ
-24|none-before:クライ
-21|none-before:シア
14|none-before:スで
16|none-before:スは
-11|none-before:スト
17|none-before:ストは
-8|none-before:スラ
-8|none-before:スラエ
15|none-before:トは
16|none-before:トは「
-27|none-before:ドは
-13|none-before:ドイ
-13|none-before:ドイツ
-8|none-before:ドル
9|none-before:ナの
-20|none-before:ナは
-12|none-before:ナダ
11|none-before:フラ
17|none-before:フラン
12|none-before:ベー
14|none-before:ベース
-12|none-before:ポー
-15|none-before:ポーラ
35|none-before:マー
16|none-before:ミス
16|none-before:ミスト
-24|none-before:ライ
-24|none-before:ライナ
-8|none-before:ラエ
-8|none-before:ラエル
17|none-before:ランス
-19|none-before:ランド
-36|none-before:リア
-29|none-before:リアは
-21|none-before:ロシ
-21|none-before:ロシア
-10|none-before:ンで
-10|none-before:ンで、
17|none-before:ンス
-20|none-before:ンド
-20|none-before:ンドは
38|none-before:ーク
-14|none-before:ース
14|none-before:ースで
-27|none-before:ースト
-15|none-before:ーラ
-15|none-before:ーラン
8|none-before:ール
9|none-before:一直
13|none-before:不会
14|none-before:不得
-30|none-before:不足
8|none-before:不过
-8|none-before:为核
-8|none-before:为核心
12|none-before:主张
-19|none-before:之后
-28|none-before:乌克
-28|none-before:乌克兰
-10|none-before:予想
-10|none-before:予想は
-17|none-before:予算
14|none-before:予算だ
14|none-before:予算で
-18|none-before:予算の
-17|none-before:予算は
-17|none-before:予算案
-12|none-before:二年
-9|none-before:亚洲
14|none-before:产总
14|none-before:产总值
12|none-before:今の
-14|none-before:今年度
14|none-before:以前
-11|none-before:以来
-13|none-before:以来首
12|none-before:以降に
8|none-before:会で
27|none-before:低于
-8|none-before:体で
19|none-before:例将
-13|none-before:例约
-13|none-before:例约为
9|none-before:例首
9|none-before:例首次
-13|none-before:俄罗
-13|none-before:俄罗斯
12|none-before:保持
8|none-before:保持在
-15|none-before:值的
12|none-before:值的比
11|none-before:側の
11|none-before:側は
-12|none-before:元,
-9|none-before:元,占
-10|none-before:兆ウ
-10|none-before:兆ウォ
-28|none-before:兆円
12|none-before:先定
-28|none-before:克兰
15|none-before:入れ
-8|none-before:全体
-8|none-before:全体で
-8|none-before:关经
-8|none-before:关经费
16|none-before:内提
8|none-before:写入
-14|none-before:军事
21|none-before:军费
-8|none-before:军费,
32|none-before:军费占
8|none-before:出,
11|none-before:出维
11|none-before:出维持
-11|none-before:分母
-12|none-before:分母に
-39|none-before:初め
-39|none-before:初めて
10|none-before:別予
10|none-before:別予算
10|none-before:利时
27|none-before:前の
9|none-before:前实
9|none-before:前实现
23|none-before:前的
10|none-before:前约
10|none-before:前约为
9|none-before:割合が
17|none-before:力の
-10|none-before:加え
14|none-before:加坡
-19|none-before:加盟
-19|none-before:加盟国
-9|none-before:務省
9|none-before:北约
-13|none-before:升到
-14|none-before:升至
29|none-before:南韩
23|none-before:占G
23|none-before:占GD
9|none-before:占国民
-14|none-before:卫费占
-17|none-before:卫费本
10|none-before:卫费维
35|none-before:去年
12|none-before:去年要
11|none-before:反对
20|none-before:受访
-27|none-before:可能
-8|none-before:台湾は
-33|none-before:右,
9|none-before:合が
13|none-before:合意
9|none-before:合意し
-8|none-before:合計
-9|none-before:同じ
-9|none-before:名目
-9|none-before:名目G
17|none-before:后,
-10|none-before:含め
-8|none-before:和平研
20|none-before:員長
21|none-before:喊出
23|none-before:国に
11|none-before:国に求
-14|none-before:国の
-15|none-before:国のG
-12|none-before:国の国
43|none-before:国は
12|none-before:国は早
-28|none-before:国オ
-28|none-before:国オー
-13|none-before:国全
-13|none-before:国全体
15|none-before:国已
-15|none-before:国平
-15|none-before:国平均
11|none-before:国民生
20|none-before:国达
20|none-before:国达到
18|none-before:国防
21|none-before:国防开
-10|none-before:国防相
8|none-before:国防総
10|none-before:国防費
-11|none-before:国防预
13|none-before:在G
13|none-before:在GD
21|none-before:在の
8|none-before:在の約
20|none-before:在は
18|none-before:在为
10|none-before:在本
8|none-before:均占
20|none-before:基本
9|none-before:増え
9|none-before:増え、
9|none-before:増で
-10|none-before:増額
10|none-before:增税
10|none-before:增税,
-11|none-before:增至
-9|none-before:增至国
15|none-before:多年
13|none-before:多年来
21|none-before:委員
20|none-before:委員長
-26|none-before:学者
11|none-before:安倍
-11|none-before:官は、
-31|none-before:官邸
-32|none-before:官邸は
10|none-before:实现防
16|none-before:実質
8|none-before:実際
8|none-before:実際に
-21|none-before:宣示
25|none-before:将从
13|none-before:将军
13|none-before:将军费
-22|none-before:将达
-21|none-before:将达到
18|none-before:就要
21|none-before:州委
21|none-before:州委員
-63|none-before:左右
-34|none-before:左右,
-11|none-before:已占
17|none-before:已承
17|none-before:已承诺
-10|none-before:已达
20|none-before:常年
8|none-before:平均占
-8|none-before:平研
-8|none-before:平研究
-17|none-before:年G
-17|none-before:年GD
41|none-before:年で
-8|none-before:年に国
-8|none-before:年の
-8|none-before:年ま
-8|none-before:年まで
16|none-before:年不
-9|none-before:年代
9|none-before:年以前
-12|none-before:年以来
23|none-before:年内
15|none-before:年内提
-10|none-before:年军
-10|none-before:年军费
-9|none-before:年前
19|none-before:年占
-8|none-before:年国
-10|none-before:年度G
-32|none-before:年度に
13|none-before:年度ま
17|none-before:年度就
18|none-before:年度达
13|none-before:年来
-28|none-before:年目
10|none-before:年要
12|none-before:年要求
-11|none-before:年間
-30|none-before:府は
19|none-before:府基
19|none-before:府基本
-10|none-before:度G
-10|none-before:度GD
-26|none-before:度に
13|none-before:度ま
13|none-before:度まで
-12|none-before:度为
17|none-before:度就
18|none-before:度达
18|none-before:度达到
22|none-before:开支
11|none-before:开支占
-15|none-before:开支将
-8|none-before:当初
10|none-before:徊在
10|none-before:律宾
-8|none-before:従来
10|none-before:徘徊
10|none-before:徘徊在
-8|none-before:心军
-8|none-before:心军费
15|none-before:总值
-21|none-before:总值的
-16|none-before:总理
-27|none-before:总统
-10|none-before:想は
9|none-before:意し
9|none-before:意した
-8|none-before:成し
-8|none-before:成した
23|none-before:承诺
9|none-before:把军
9|none-before:把军费
16|none-before:把国
17|none-before:把国内
-8|none-before:把比
-17|none-before:投入
-12|none-before:报告
-34|none-before:拨款
9|none-before:拿出
30|none-before:持在
8|none-before:指出
8|none-before:指出,
13|none-before:换算
12|none-before:接受
-29|none-before:推高
-29|none-before:推高至
8|none-before:提升至
-9|none-before:提高
11|none-before:支出维
11|none-before:支占
8|none-before:支占G
-10|none-before:支增
-9|none-before:支增至
-15|none-before:支将
-18|none-before:政学
-18|none-before:政学者
-8|none-before:政府
-19|none-before:政府は
10|none-before:政権
14|none-before:数字
-8|none-before:整備
14|none-before:新加
14|none-before:新加坡
-8|none-before:新的
18|none-before:日、
15|none-before:日、国
8|none-before:日本に
-35|none-before:日本は
-15|none-before:日本防
19|none-before:早期
8|none-before:早期に
11|none-before:早期の
20|none-before:时曾
19|none-before:明年度
8|none-before:書は
18|none-before:有理
18|none-before:有理由
10|none-before:期に
8|none-before:期にG
21|none-before:期の
10|none-before:期待
10|none-before:期徘
10|none-before:期徘徊
9|none-before:本に
-35|none-before:本は
-15|none-before:本防
-15|none-before:本防卫
24|none-before:来年
-13|none-before:来首
-13|none-before:来首次
14|none-before:标,
-8|none-before:核心军
26|none-before:標の
8|none-before:次の
-12|none-before:次突
-12|none-before:次突破
20|none-before:欧州
21|none-before:欧州委
-10|none-before:正予
-10|none-before:正予算
-15|none-before:段階
-12|none-before:母に
-9|none-before:母にす
-13|none-before:比では
-9|none-before:比は
19|none-before:比例将
-13|none-before:比例约
11|none-before:比率は
-9|none-before:比率为
11|none-before:比重
13|none-before:比重多
9|none-before:比重由
12|none-before:民党
11|none-before:民生
11|none-before:民生产
9|none-before:水平
23|none-before:求め
10|none-before:求め、
12|none-before:求める
17|none-before:没有
-8|none-before:湾は
-11|none-before:点は
11|none-before:率は
-9|none-before:率为
34|none-before:现在
10|none-before:现防
10|none-before:现防卫
52|none-before:現在
21|none-before:現在の
20|none-before:現在は
23|none-before:現行
21|none-before:現行目
18|none-before:理由
9|none-before:生产
10|none-before:生产总
24|none-before:由现
20|none-before:由现在
11|none-before:略高
11|none-before:略高于
-10|none-before:的G
-10|none-before:的GD
18|none-before:的军
18|none-before:的军费
13|none-before:的比
-11|none-before:的计
-8|none-before:的计算
9|none-before:盟友
-13|none-before:盟国
-13|none-before:盟国全
-13|none-before:目G
-13|none-before:目GD
52|none-before:目前
22|none-before:目前的
10|none-before:目前约
23|none-before:目标
14|none-before:目标,
28|none-before:目標
26|none-before:目標の
8|none-before:相は
-8|none-before:相关
20|none-before:看到
10|none-before:税,
10|none-before:税,把
-16|none-before:突破
11|none-before:算,
14|none-before:算だ
14|none-before:算だけ
17|none-before:算で
-18|none-before:算の
-17|none-before:算は
-8|none-before:算を含
-32|none-before:算占
-12|none-before:算占G
-18|none-before:算案
13|none-before:米側
11|none-before:米側の
-15|none-before:米国の
15|none-before:米国は
-15|none-before:総生
-15|none-before:総生産
8|none-before:総省
-10|none-before:经费
23|none-before:维持
23|none-before:维持在
-13|none-before:罗斯
24|none-before:美国
-8|none-before:美国的
-20|none-before:者は
-17|none-before:者は「
9|none-before:自民
9|none-before:自民党
17|none-before:自身の
-14|none-before:自身は
-21|none-before:至G
-21|none-before:至GD
-10|none-before:至国
-10|none-before:至国内
-8|none-before:英国防
22|none-before:行目
21|none-before:行目標
8|none-before:衛相
-15|none-before:衛費
10|none-before:衛費は
-14|none-before:補正
-10|none-before:補正予
16|none-before:西独
23|none-before:要求
12|none-before:规定
9|none-before:設け
14|none-before:議で
13|none-before:議会
-8|none-before:计算
11|none-before:认为
8|none-before:议会
-8|none-before:议把
24|none-before:说,
21|none-before:说,美
-9|none-before:財務
-10|none-before:財務省
-16|none-before:財政
-18|none-before:財政学
-10|none-before:費が
35|none-before:費は
-18|none-before:費を
15|none-before:費用
-34|none-before:财年
-12|none-before:财年G
-8|none-before:费,
28|none-before:费占
16|none-before:费占G
13|none-before:费占比
17|none-before:费已
17|none-before:费已占
8|none-before:费平
8|none-before:费平均
11|none-before:费提
-17|none-before:费本
10|none-before:费维
10|none-before:费维持
10|none-before:费长
10|none-before:费长期
-15|none-before:超え
-15|none-before:超え、
-14|none-before:超过
17|none-before:身の
16|none-before:身の国
-14|none-before:身は
11|none-before:达到G
-9|none-before:达到国
20|none-before:通往
-10|none-before:達成
-8|none-before:達成し
-32|none-before:邸は
-11|none-before:部は
-10|none-before:部を
13|none-before:重多
13|none-before:重多年
9|none-before:重由
21|none-before:長が
9|none-before:長く
11|none-before:長年
20|none-before:长期
10|none-before:长期徘
-11|none-before:関連
8|none-before:防卫
8|none-before:防卫费
11|none-before:防开
11|none-before:防开支
-10|none-before:防相
8|none-before:防総
8|none-before:防総省
8|none-before:防衛相
-10|none-before:防衛費
14|none-before:防費
-9|none-before:防費の
32|none-before:防費は
-13|none-before:防費を
26|none-before:防费
12|none-before:防费占
-11|none-before:防部
-15|none-before:防部は
-8|none-before:防预
-8|none-before:防预算
10|none-before:阶段
12|none-before:降に
-26|none-before:降到
-14|none-before:降至
8|none-before:際に
-28|none-before:隣国
-28|none-before:隣国オ
28|none-before:韓国
13|none-before:韓国は
17|none-before:韩国
15|none-before:韩国已
-35|none-before:预算
-32|none-before:预算占
-10|none-before:首次
-12|none-before:首次突
-17|none-before:首相
19|none-before:高于
-34|none-before:高至
-32|none-before:高至G
51|none-dates:aim 0 0
-15|none-dates:aim 0 1
-13|none-dates:aim 0 2
37|none-dates:aim 1 0
-8|none-dates:aim 1 1
-9|none-dates:aim 2 0
21|none-dates:aim 2 1
-14|none-dates:level 0 0
-9|none-dates:level 0 1
-9|none-dates:level 0 2
12|none-dates:level 1 1
29|none-dates:level 2 0
50|none-dates:no 0 0
19|none-dates:no 0 1
8|none-dates:no 1 0
8|none-kind-by:as_before_in_sentence
16|none-kind-by:ja_asked
22|none-kind-by:ja_ceiling
-35|none-kind-by:ja_decided
14|none-kind-by:ja_denial
20|none-kind-by:ja_from
9|none-kind-by:ja_head_noun
-16|none-kind-by:ja_level
45|none-kind-by:ja_relative_clause
12|none-kind-by:ja_replaced
-12|none-kind-by:ja_supposed
26|none-kind-by:ja_target_moved
-16|none-kind-by:ja_verbless
-25|none-kind-by:listed
-32|none-kind-by:standing_figure
14|none-kind-by:weighed
-58|none-kind-by:zh_decided
52|none-kind-by:zh_default
77|none-kind-by:zh_from
-18|none-kind-by:zh_fulfils
-10|none-kind-by:zh_level
-14|none-kind-by:zh_named_after
20|none-kind-by:zh_named_before
-13|none-kind-by:zh_pledge_noun
49|none-kind-by:zh_present
19|none-kind-by:zh_supposed
-17|none-kind-by:zh_verb_before_pledge
31|none-kind-by:zh_verb_demand
-21|none-kind-by:zh_verb_pledge
26|none-kind-by:zh_verb_proposal
14|none-kind-by:zh_will_not
-117|none-ruled:False aim
-121|none-ruled:False level
188|none-ruled:True aim
111|none-ruled:True level
80|none-ruled:True no
51|none-shape:aim half
-26|none-shape:aim tenth
53|none-shape:aim whole
-100|none-shape:level fine
19|none-shape:level half
-37|none-shape:level tenth
109|none-shape:level whole
29|none-shape:no half
57|none-shape:no whole
33|none-spender:aim ALLIES
39|none-spender:aim JPN
18|none-spender:aim LAND
-29|none-spender:aim USA
41|none-spender:level CHN
9|none-spender:level EU
-22|none-spender:level JPN
-29|none-spender:level NATO
-10|none-spender:level USA
54|none-spender:no JPN
32|none-spender:no LAND
82|none-title:False aim
14|none-title:False level
81|none-title:False no
-11|none-title:True aim
-23|none-title:True level
9|none:benchmark
39|none:cap
86|none:demand
51|none:denial
-9|none:level
-70|none:pledge
46|none:proposal
-14|only:False level
-8|only:False no
14|only:True aim
43|only:True level
-9|only:True no
23|opens:False aim
-9|opens:False no
31|opens:True level
-9|opens:True no
-23|place:after 0 aim
-18|place:after 0 no
43|place:after 1 aim
46|place:before 0 aim
59|place:before 0 level
-43|place:before 1 aim
-8|place:before 2 level
-14|quoted:0年 aim
-8|quoted:0年 no
-9|quoted:0日 aim
-11|quoted:1日 aim
-15|quoted:1月 aim
26|quoted:2年 aim
16|quoted:2年 level
-15|quoted:2月 aim
-12|quoted:3日 aim
-10|quoted:3月 aim
18|quoted:4年 level
-12|quoted:4日 aim
-16|quoted:4日 level
41|quoted:5年 aim
46|quoted:5年 level
-8|quoted:5日 aim
-21|quoted:6年 aim
-8|quoted:6日 level
-21|quoted:7年 level
-11|quoted:7日 aim
35|quoted:8年 aim
-10|quoted:8日 level
-9|quoted:9年 aim
-9|quoted:9年 level
-9|quoted:9日 aim
-9|quoted:9日 level
8|quoted:とし aim
21|quoted:今年 aim
33|quoted:今年 level
9|quoted:前半 aim
-33|quoted:去年 aim
-16|quoted:去年 level
-20|quoted:后年 aim
17|quoted:年代 level
-18|quoted:年内 aim
14|quoted:年前 level
-12|quoted:年底 aim
83|quoted:年度 aim
22|quoted:年度 level
32|quoted:年度 no
28|quoted:明年 aim
-8|quoted:明年 level
9|quoted:昨年 level
10|quoted:来年 aim
76|quoted:财年 aim
38|quoted:财年 level
32|same-figure-time:level next
23|same-figure-time:level now
-20|same-figure-time:level past
18|same-figure-time:pledge now
19|same-figure-time:pledge past
29|same-figure:level level False 0
14|same-figure:level level True 0
17|same-figure:level level True 2
-9|same-figure:level pledge False 0
8|same-figure:level pledge False 2
8|same-figure:pledge level True 2
-15|same-figure:pledge pledge True 0
11|same-figure:pledge pledge True 1
34|same-figure:pledge pledge True 2
36|shape-time:fine long-past level
19|shape-time:fine next level
-12|shape-time:fine now level
9|shape-time:fine past level
89|shape-time:half far aim
-11|shape-time:half next aim
-78|shape-time:half now aim
-10|shape-time:half now no
-20|shape-time:half past aim
16|shape-time:half past level
28|shape-time:tenth far aim
-18|shape-time:tenth far level
-43|shape-time:tenth long-past level
24|shape-time:tenth next aim
40|shape-time:tenth past level
96|shape-time:whole far aim
-15|shape-time:whole far level
27|shape-time:whole far no
-82|shape-time:whole long-past aim
-42|shape-time:whole long-past level
-17|shape-time:whole long-past no
-17|shape-time:whole next aim
-8|shape-time:whole next no
12|shape-time:whole now aim
9|shape-time:whole now level
-13|shape-time:whole now no
-10|shape-time:whole past aim
30|shape-time:whole past level
59|share-nearer:after False aim
26|share-nearer:after False level
-15|share-nearer:after False no
-39|share-nearer:after True aim
-37|share-nearer:after True level
71|share-nearer:before False aim
36|share-nearer:before False level
-72|share-nearer:before True aim
32|shares-between:after 0 aim
-17|shares-between:after 0 no
-12|shares-between:after 1 aim
-15|shares-between:after 1 level
9|shares-between:after 2 level
10|shares-between:before 0 aim
58|shares-between:before 0 level
-11|shares-between:before 0 no
-17|shares-between:before 1 aim
-13|shares-between:before 2 level
-32|signs:after 14 level
56|signs:after 2 aim
-13|signs:after 4 aim
-17|signs:after 8 aim
25|signs:after 8 level
-18|signs:after far aim
12|signs:before 0 aim
12|signs:before 0 level
-10|signs:before 14 level
38|signs:before 2 aim
81|signs:before 2 level
9|signs:before 2 no
-9|signs:before 24 aim
-12|signs:before 24 no
9|signs:before 4 level
17|signs:before 4 no
-12|signs:before 8 aim
-43|signs:before 8 level
-38|signs:before far aim
-9|signs:before far level
-14|signs:before far no
-8|since-last-from:aim ,再|
-9|since-last-from:aim とす|
-18|since-last-from:aim を3|
10|since-last-from:aim を国|
8|since-last-from:aim 为核|
37|since-last-from:aim 左右|
-9|since-last-from:level ,高|
-11|since-last-from:level から|
13|since-last-from:level で、|
-8|since-last-from:level とす|
-8|since-last-from:level 前後|
-8|since-last-from:level 程度|
-12|since-last-from:level 降到|
-9|since-last-signs:aim 2 True
-26|since-last-signs:aim 24 True
-14|since-last-signs:aim 4 True
10|since-last-signs:aim 8 True
-24|since-last-signs:level 2 False
-26|since-last-signs:level 24 True
-15|since-last-signs:level 4 False
8|since-last-signs:level 4 True
11|since-last-signs:level 8 True
8|since-last:aim 军费,|
-11|since-last:level から|
-8|since-last:level 日本の|
13|since-last:level 次突破|
8|since-last:level 预算为|
11|time-side:aim after far year
13|time-side:aim after far years
-27|time-side:aim after long-past year
-9|time-side:aim after next fiscal
-13|time-side:aim after next year
-19|time-side:aim after now day
93|time-side:aim after now fiscal
-23|time-side:aim after now month
8|time-side:aim after now year
76|time-side:aim before far fiscal
10|time-side:aim before far month
74|time-side:aim before far year
27|time-side:aim before far years
-32|time-side:aim before long-past fiscal
-26|time-side:aim before long-past year
18|time-side:aim before next year
-73|time-side:aim before now day
-44|time-side:aim before now month
-9|time-side:aim before now year
27|time-side:aim before past fiscal
-18|time-side:aim before past month
-35|time-side:aim before past year
-14|time-side:level after far fiscal
-32|time-side:level after far year
12|time-side:level after long-past fiscal
-10|time-side:level after next year
8|time-side:level after now fiscal
33|time-side:level after past year
17|time-side:level before far fiscal
-10|time-side:level before far years
-49|time-side:level before long-past fiscal
-28|time-side:level before long-past year
17|time-side:level before long-past years
19|time-side:level before next fiscal
8|time-side:level before next year
-81|time-side:level before now day
56|time-side:level before now fiscal
-19|time-side:level before now month
50|time-side:level before now year
22|time-side:level before past fiscal
35|time-side:level before past year
-8|time-side:no after far fiscal
50|time-side:no before far fiscal
-8|time-side:no before long-past year
-16|time-side:no before now day
-11|time:cap long-past year
35|time:demand far year
-27|time:demand now day
-22|time:demand now month
-11|time:demand now year
-20|time:demand past year
-12|time:denial now day
-27|time:level far year
-14|time:level far years
-37|time:level long-past fiscal
-30|time:level long-past year
17|time:level long-past years
14|time:level next fiscal
-81|time:level now day
64|time:level now fiscal
-26|time:level now month
52|time:level now year
28|time:level past fiscal
68|time:level past year
41|time:other far fiscal
-8|time:other far year
52|time:pledge far fiscal
10|time:pledge far month
32|time:pledge far year
22|time:pledge far years
-26|time:pledge long-past fiscal
-51|time:pledge long-past year
-8|time:pledge next fiscal
45|time:pledge next year
-49|time:pledge now day
98|time:pledge now fiscal
-26|time:pledge now month
38|time:pledge now year
25|time:pledge past fiscal
-10|time:pledge past month
-13|time:pledge past year
30|time:proposal far fiscal
17|time:proposal far year
17|time:proposal far years
-40|time:proposal next year
-14|time:proposal now day
-17|time:proposal now month
-28|time:proposal now year
17|title-here:0 aim fiscal
-16|title-here:0 aim year
30|title-here:0 level fiscal
-21|title-here:0 level year
15|title-here:1 aim fiscal
-9|title-here:1 aim year
23|title-here:1 level fiscal
15|title-here:2 aim fiscal
12|title-here:2 level year
47|title-last:True aim fiscal
-18|title-last:True aim year
49|title-last:True level fiscal
-10|title-last:True level year
-11|title-time:level far fiscal
-42|title-time:level far year
31|title-time:level next fiscal
11|title-time:level next year
15|title-time:level now fiscal
12|title-time:level past fiscal
23|title-time:level past year
-13|title-time:pledge far year
10|title-time:pledge now year
16|title-time:pledge past fiscal
37|title-time:proposal far fiscal
-17|title-told:False aim
21|title-told:False level
40|title-told:True aim
18|title-told:True level
-26|title:False level after
33|title:False level before
-14|title:False no after
17|title:True aim after
15|title:True level after
8|title:True level before
23|title:aim
40|title:level
10|whole-aim:after (|
-29|whole-aim:after ,|
-9|whole-aim:after ,并在|
-11|whole-aim:after で、|
-22|whole-aim:after の目標を|
32|whole-aim:after を|
12|whole-aim:before |
9|whole-aim:before から|
14|whole-aim:before にGDPの|
9|whole-aim:before の|
21|whole-aim:before 达到|
19|whole-level:after (|
-9|whole-level:after ,|
-9|whole-level:after から|
14|whole-level:after を|
-8|whole-level:before GDPの|
12|whole-level:before |
16|whole-level:before に|
-12|whole-level:before のGDP比で|
10|whole-level:before の|
11|whole-level:before は|
10|whole-level:before 時点で|
14|whole-level:before 的|
17|whole-no:before に|
"""
