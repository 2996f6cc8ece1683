"""What each cue of ``east_asian.when_cues`` speaks for; made by ``training/whens_cjk.py``, not by hand.

Each line: hundredths of the logarithm of odds, then ``|`` and the cue. What the cues of a
time weigh in sum is set against the sums of the other times.
"""

RULE = 50
"""Weight of what the rules say."""
TABLE = """\
-32|1-back-here:0 aim day
68|1-back-here:0 aim fiscal
-50|1-back-here:0 level day
-10|1-back-here:0 level fiscal
-13|1-back-here:0 level month
43|1-back-here:0 level year
32|1-back-here:0 level years
-8|1-back-here:0 no fiscal
-17|1-back-here:1 aim day
-15|1-back-here:1 aim year
-16|1-back-here:1 level day
36|1-back-here:1 level fiscal
-45|1-back-here:1 level year
-8|1-back-here:2 level month
23|1-back-here:2 level year
-21|1-back-last:False aim day
14|1-back-last:False aim fiscal
-43|1-back-last:False level day
32|1-back-last:False level fiscal
-10|1-back-last:False level month
-34|1-back-last:True aim day
56|1-back-last:True aim fiscal
-10|1-back-last:True aim month
-12|1-back-last:True aim year
-28|1-back-last:True level day
-13|1-back-last:True level month
17|1-back-last:True level year
32|1-back-last:True level years
-8|1-back-last:True no fiscal
-9|1-back-time:level far fiscal
-25|1-back-time:level far year
32|1-back-time:level far years
-21|1-back-time:level long-past fiscal
-13|1-back-time:level long-past year
49|1-back-time:level next fiscal
31|1-back-time:level next year
-69|1-back-time:level now day
20|1-back-time:level now fiscal
-18|1-back-time:level now month
34|1-back-time:level now year
-12|1-back-time:level past fiscal
-15|1-back-time:pledge far fiscal
-36|1-back-time:pledge now day
16|1-back-time:pledge now fiscal
13|1-back-time:pledge now year
20|1-back-time:pledge past fiscal
18|1-back-time:proposal far fiscal
48|1-back-time:proposal next fiscal
-12|1-back-time:proposal now day
40|1-back-told:False aim
70|1-back-told:False level
-8|1-back-told:False no
-53|1-back-told:True aim
-83|1-back-told:True level
-19|1-back-told:True no
-13|1-back:aim
-13|1-back:level
-27|1-back:no
-10|2-back-here:0 aim day
-15|2-back-here:0 aim fiscal
-31|2-back-here:0 aim year
-28|2-back-here:0 level day
23|2-back-here:0 level fiscal
-17|2-back-here:0 level month
37|2-back-here:0 level year
-12|2-back-here:1 aim day
27|2-back-here:1 aim fiscal
27|2-back-here:1 aim year
-11|2-back-here:1 level day
15|2-back-here:1 level fiscal
-10|2-back-here:1 level year
-11|2-back-here:2 level year
-12|2-back-last:False aim day
-20|2-back-last:False level day
-8|2-back-last:False level fiscal
22|2-back-last:False level year
-13|2-back-last:True aim day
12|2-back-last:True aim fiscal
-22|2-back-last:True level day
38|2-back-last:True level fiscal
-13|2-back-last:True level month
-23|2-back-time:level far fiscal
-10|2-back-time:level far year
-11|2-back-time:level long-past year
17|2-back-time:level next fiscal
-19|2-back-time:level next year
-41|2-back-time:level now day
63|2-back-time:level now fiscal
10|2-back-time:level now year
-24|2-back-time:level past fiscal
47|2-back-time:level past year
16|2-back-time:pledge far year
-16|2-back-time:pledge now day
24|2-back-time:pledge now fiscal
8|2-back-told:False aim
21|2-back-told:False level
-8|2-back-told:False no
-31|2-back-told:True aim
-32|2-back-told:True level
-14|2-back-told:True no
-23|2-back:aim
-11|2-back:level
-22|2-back:no
11|alike-dates:0 aim False
16|alike-dates:0 aim True
71|alike-dates:0 level False
30|alike-dates:0 level True
-22|alike-dates:1 aim False
12|alike-dates:1 aim True
-34|alike-dates:1 level False
-31|alike-dates:1 level True
21|alike-dates:2 aim True
19|alike-time:level far
-22|alike-time:level long-past
-42|alike-time:level now
84|alike-time:level past
-15|alike-time:pledge far
12|alike-time:pledge now
21|alike-time:pledge past
22|alike-time:proposal far
15|alike:level 0 False before
-9|alike:level 0 False here
42|alike:level 0 True before
-27|alike:level 0 True here
-36|alike:level 1 False far
-35|alike:level 1 True before
12|alike:level 1 True far
9|alike:level 2 False before
10|alike:level 2 False far
42|alike:level 3 False far
-17|alike:pledge 0 False here
17|alike:pledge 0 True before
11|alike:pledge 0 True far
-24|alike:pledge 0 True here
26|alike:pledge 1 False far
36|alike:pledge 1 True far
24|aside:False aim
112|aside:False level
-23|aside:False no
-78|aside:True level
-20|between-after:\",
-11|between-after:%,
-10|between-after:%,期
-11|between-after:,台
-9|between-after:,台湾
-20|between-after:,并
-10|between-after:,并在
13|between-after:,期
13|between-after:,期限
26|between-after:02
13|between-after:027
-17|between-after:03
-13|between-after:035
10|between-after:1・
8|between-after:1・5
-12|between-after:2%
12|between-after:2.
12|between-after:20
26|between-after:202
-17|between-after:203
-10|between-after:25
11|between-after:27
8|between-after:27财
16|between-after:2年
17|between-after:2年早
-14|between-after:35
-14|between-after:35年
10|between-after:5%
-11|between-after:5%,
-22|between-after:5年
-12|between-after:5年提
10|between-after:6%
8|between-after:7财
-11|between-after:8%
10|between-after:、1
9|between-after:、フ
9|between-after:、フラ
15|between-after:、韓
15|between-after:、韓国
8|between-after:いた
-14|between-after:え、
-11|between-after:から
12|between-after:き上
12|between-after:き上げ
-9|between-after:げる方
9|between-after:げる時
-15|between-after:し、
25|between-after:しし
17|between-after:する
-16|between-after:する時
10|between-after:する目
21|between-after:する計
-9|between-after:た場
-9|between-after:た場合
11|between-after:だっ
11|between-after:だった
11|between-after:った
-10|between-after:つい
-20|between-after:で、
-19|between-after:で合
-19|between-after:で合意
-13|between-after:とし
-11|between-after:とな
-11|between-after:となり
-8|between-after:と表
-8|between-after:と表明
15|between-after:など
-11|between-after:なり
-8|between-after:なり、
13|between-after:につ
-10|between-after:につい
13|between-after:に到
13|between-after:に到達
-11|between-after:に増
-8|between-after:に増や
9|between-after:に対
9|between-after:に対し
13|between-after:に達
9|between-after:の国
9|between-after:の国防
10|between-after:の引
10|between-after:の引き
-10|between-after:の目
-10|between-after:の目標
-8|between-after:は、
12|between-after:への
15|between-after:めて
-9|between-after:やし
-9|between-after:やし、
-11|between-after:よう
-8|between-after:り、
-10|between-after:ると
-9|between-after:るよ
-9|between-after:るよう
-14|between-after:る方
10|between-after:る目
10|between-after:る目標
17|between-after:る計
21|between-after:る計画
11|between-after:を2
18|between-after:を2年
16|between-after:を、
8|between-after:を達
8|between-after:を達成
9|between-after:フラ
11|between-after:・5
11|between-after:・5%
13|between-after:上げ
12|between-after:从2
12|between-after:从20
25|between-after:倒し
25|between-after:倒しし
16|between-after:到2
16|between-after:到20
13|between-after:到達
25|between-after:前倒
25|between-after:前倒し
21|between-after:前到
-11|between-after:前後
-8|between-after:前後で
-10|between-after:原定
-23|between-after:台湾
-9|between-after:合、
-19|between-after:合意
-11|between-after:国防
9|between-after:国防費
-9|between-after:場合
-9|between-after:場合、
-9|between-after:増やし
9|between-after:対し
8|between-after:年度
-12|between-after:年提
17|between-after:年早
12|between-after:并以
-10|between-after:并在
-14|between-after:度で
12|between-after:引き
12|between-after:引き上
-8|between-after:後で
8|between-after:成す
-18|between-after:承诺
20|between-after:提前
21|between-after:提前到
-11|between-after:提高
-11|between-after:提高到
-8|between-after:政府
-15|between-after:日本
-8|between-after:明し
8|between-after:時期に
-13|between-after:時期を
8|between-after:期につ
-13|between-after:期を
40|between-after:期限
-9|between-after:枠を
-12|between-after:标由2
-9|between-after:由2
-9|between-after:由20
17|between-after:画を
13|between-after:的是
20|between-after:目标
-26|between-after:程度
-14|between-after:程度で
-8|between-after:総統
-8|between-after:表明
18|between-after:計画
17|between-after:計画を
-9|between-after:计划
10|between-after:達成
8|between-after:達成す
14|between-after:防衛
9|between-after:防費
12|between-after:韓国
-8|between-after:頼総
-8|between-after:頼総統
-11|between-after:高到
-13|between-before:%;
24|between-before:%、
11|between-before:%、3
-12|between-before:%か
-12|between-before:%から
10|between-before:%を
-8|between-before:%之
-12|between-before:%増
-12|between-before:%増え
8|between-before:%近
8|between-before:%近い
-10|between-before:,以
8|between-before:,加
18|between-before:,国防
19|between-before:,日
21|between-before:,日本
10|between-before:,这
-15|between-before:,首
-14|between-before:,首度
15|between-before:,高
-9|between-before:.3%
22|between-before:.4
13|between-before:.4%
-16|between-before:.6
-17|between-before:.6%
18|between-before:.8
14|between-before:.8%
13|between-before:.9
16|between-before:0%
23|between-before:025
-10|between-before:03
-9|between-before:030
13|between-before:0億
12|between-before:0億ユ
-11|between-before:0年
-13|between-before:1.
9|between-before:16
-12|between-before:1・
-21|between-before:1・6
9|between-before:1・8
-9|between-before:2%
15|between-before:2.4
-9|between-before:2.5
-13|between-before:2.6
-10|between-before:203
-11|between-before:22
-16|between-before:23
20|between-before:25
24|between-before:25财
-14|between-before:27
-33|between-before:3%
37|between-before:3.
15|between-before:3.5
-11|between-before:30
-11|between-before:30年
11|between-before:32
35|between-before:3・
13|between-before:3・5
22|between-before:4%
13|between-before:4%,
9|between-before:4%近
8|between-before:45%
-22|between-before:5%,
16|between-before:5%、
-12|between-before:5%増
-9|between-before:5年
24|between-before:5财
24|between-before:5财年
-33|between-before:6%
-21|between-before:6%か
-9|between-before:65
-10|between-before:65%
23|between-before:8%
12|between-before:8%,
8|between-before:95
-16|between-before:DP
-8|between-before:DPで
9|between-before:DPの
9|between-before:DP之
26|between-before:DP只
19|between-before:DP比
10|between-before:DP的
-18|between-before:GD
-16|between-before:GDP
-8|between-before:Pで
9|between-before:Pの
9|between-before:Pの4
9|between-before:P之
9|between-before:P之比
26|between-before:P只
26|between-before:P只能
18|between-before:P比
-10|between-before:P比2
8|between-before:P比3
-17|between-before:P比で
27|between-before:P比は
-8|between-before:P比重
10|between-before:P的
8|between-before:P的比
16|between-before:、3
18|between-before:、3.
12|between-before:、G
12|between-before:、GD
-11|between-before:、台
-11|between-before:、台湾
-15|between-before:、国
-13|between-before:、国防
-10|between-before:、米
8|between-before:、補
8|between-before:、補正
-11|between-before:、韓
-11|between-before:、韓国
8|between-before:いて
9|between-before:い落
-12|between-before:え、
-12|between-before:え、G
-47|between-before:から
9|between-before:が3
-16|between-before:がG
-16|between-before:がGD
-12|between-before:して
-8|between-before:する
-8|between-before:その
-9|between-before:た防
-8|between-before:た防衛
-15|between-before:てい
-12|between-before:で、
9|between-before:で、G
-11|between-before:で、国
-9|between-before:で「
25|between-before:でに
10|between-before:でに3
9|between-before:でに国
-11|between-before:として
9|between-before:とな
8|between-before:となる
-8|between-before:との
8|between-before:なる
10|between-before:に1
8|between-before:に2
13|between-before:に2.
14|between-before:に3
14|between-before:に3.
11|between-before:に6
-21|between-before:に、
-11|between-before:に、台
20|between-before:には
-17|between-before:の1
-13|between-before:の1・
-9|between-before:の3
9|between-before:の4
9|between-before:の4%
-19|between-before:のG
-10|between-before:のGD
8|between-before:の国防
9|between-before:の水
9|between-before:の水準
12|between-before:の防
12|between-before:の防衛
11|between-before:は、
8|between-before:は特
8|between-before:は特別
24|between-before:は米
24|between-before:は米国
9|between-before:まで
25|between-before:までに
11|between-before:をG
11|between-before:をGD
14|between-before:を含
-11|between-before:を打
9|between-before:を期
9|between-before:を期限
11|between-before:イン
13|between-before:ユー
13|between-before:ユーロ
14|between-before:・5
-21|between-before:・6
-21|between-before:・6%
11|between-before:・8
11|between-before:・8%
13|between-before:ーロ
11|between-before:万亿
8|between-before:万亿日
16|between-before:上保
16|between-before:上保安
9|between-before:上台
9|between-before:上台前
-11|between-before:不过
-12|between-before:个成
-12|between-before:个成员
9|between-before:为2
10|between-before:为2.
-15|between-before:举的
-15|between-before:举的公
-8|between-before:义G
-8|between-before:义GD
9|between-before:之比
-11|between-before:也不
-11|between-before:也不过
11|between-before:也只
11|between-before:也只有
-14|between-before:书,
-14|between-before:书,首
-18|between-before:予算で
-10|between-before:予算は
11|between-before:予算を
9|between-before:二次
9|between-before:二次安
-8|between-before:产总值
8|between-before:亿日
-10|between-before:今年
-27|between-before:仍可
-27|between-before:仍可占
-11|between-before:以前台
-13|between-before:以降
-8|between-before:以降に
-15|between-before:众院
-15|between-before:众院选
-10|between-before:会議
10|between-before:会达
10|between-before:会达到
9|between-before:使国
16|between-before:保安
9|between-before:倍内
9|between-before:倍内阁
-10|between-before:值的
13|between-before:億ユ
13|between-before:億ユー
-12|between-before:兆元
-11|between-before:兑现
-9|between-before:公布
-15|between-before:公约
-15|between-before:公约里
9|between-before:关开
9|between-before:关开支
20|between-before:关经
17|between-before:关经费
17|between-before:内生
9|between-before:内阁上
-15|between-before:写着
41|between-before:军费
13|between-before:军费占
10|between-before:军费提
-12|between-before:减总
-12|between-before:减总预
-27|between-before:出仍
-27|between-before:出仍可
18|between-before:出占
20|between-before:出占G
-10|between-before:分母
-11|between-before:删减
-12|between-before:删减总
10|between-before:別予
10|between-before:別予算
11|between-before:别预
11|between-before:别预算
-22|between-before:到2.
20|between-before:到20
-10|between-before:到3%
-8|between-before:到GD
17|between-before:到国
16|between-before:到国内
-11|between-before:前台
-11|between-before:前台湾
11|between-before:前将
9|between-before:前将国
12|between-before:前把
-10|between-before:加1
11|between-before:北约标
13|between-before:升至2
-15|between-before:升至G
10|between-before:南韩
10|between-before:南韩为
9|between-before:占G
19|between-before:占国
12|between-before:占国内
-13|between-before:占比已
-23|between-before:卫白
-23|between-before:卫白皮
10|between-before:卫相
10|between-before:卫相关
12|between-before:卫费占
12|between-before:卫费及
12|between-before:及相
12|between-before:及相关
-19|between-before:受访
15|between-before:只有
9|between-before:只有1
26|between-before:只能
-27|between-before:可占
-27|between-before:可占G
9|between-before:台前
-24|between-before:台湾
-11|between-before:台湾は
-11|between-before:台湾常
-12|between-before:合意
-8|between-before:名义
-8|between-before:名义G
28|between-before:国3
21|between-before:国3・
-8|between-before:国は
29|between-before:国内
17|between-before:国内生
24|between-before:国防
12|between-before:国防预
-9|between-before:基本
-23|between-before:増え
-13|between-before:增加
-10|between-before:增加1
8|between-before:增长
9|between-before:央政府
13|between-before:安倍
9|between-before:安倍内
17|between-before:实际
14|between-before:将升
14|between-before:将升至
8|between-before:将国
-15|between-before:将有
14|between-before:将达
9|between-before:将达到
-15|between-before:就要
-11|between-before:尽快
-11|between-before:尽快把
8|between-before:已占
-13|between-before:已由
-11|between-before:常年
-11|between-before:常年在
25|between-before:年,
-14|between-before:年で
-11|between-before:年在
-11|between-before:年度
9|between-before:府总
9|between-before:府总预
-14|between-before:度以
-18|between-before:度达
-18|between-before:度达到
8|between-before:度预算
16|between-before:开支
8|between-before:开支约
-11|between-before:快把
11|between-before:怕也
11|between-before:怕也只
-8|between-before:总值
-10|between-before:总值的
-8|between-before:总统
11|between-before:恐怕
11|between-before:恐怕也
-11|between-before:承诺
-10|between-before:把国防
9|between-before:把比
18|between-before:把防
19|between-before:把防卫
-8|between-before:接受
-16|between-before:提升
-17|between-before:提升至
8|between-before:提高
11|between-before:提高至
8|between-before:支出
-27|between-before:支出仍
18|between-before:支出占
8|between-before:支约
-11|between-before:政府
9|between-before:政府总
-9|between-before:日本防
9|between-before:時点
12|between-before:時点で
9|between-before:有1
9|between-before:有1.
9|between-before:期限
9|between-before:期限と
-9|between-before:本防
-9|between-before:本防卫
-13|between-before:来年
-13|between-before:标,
11|between-before:标准
13|between-before:次安
13|between-before:次安倍
-10|between-before:比2
8|between-before:比3
-17|between-before:比で
27|between-before:比は
24|between-before:比は米
18|between-before:比例
-13|between-before:比已
-13|between-before:比已由
-8|between-before:比重由
8|between-before:水準
9|between-before:水準が
-13|between-before:法院
-13|between-before:法院删
16|between-before:海上
16|between-before:海上保
-11|between-before:湾は
-11|between-before:湾は域
-11|between-before:湾常
-11|between-before:湾常年
9|between-before:準が
12|between-before:点で
-18|between-before:版防
-18|between-before:版防卫
8|between-before:特別
10|between-before:特別予
11|between-before:特别
11|between-before:特别预
-8|between-before:电)
-23|between-before:白皮
-23|between-before:白皮书
-19|between-before:的1
-16|between-before:的1.
-12|between-before:的2
-20|between-before:的3
-21|between-before:的3.
9|between-before:的G
9|between-before:的GD
-15|between-before:的公
-15|between-before:的公约
14|between-before:的军
14|between-before:的军费
16|between-before:的比
8|between-before:的比例
-23|between-before:皮书
-14|between-before:皮书,
-27|between-before:目标
-13|between-before:目标,
36|between-before:相关
9|between-before:相关开
20|between-before:相关经
-9|between-before:示,
-13|between-before:立法
-13|between-before:立法院
9|between-before:第二
9|between-before:第二次
-18|between-before:算で
-10|between-before:算は
-23|between-before:算はG
11|between-before:算は域
11|between-before:算を
10|between-before:算を含
9|between-before:算为
18|between-before:算案
23|between-before:米国
25|between-before:米国3
13|between-before:経費
-12|between-before:约2
11|between-before:约标
11|between-before:约标准
-15|between-before:约里
-15|between-before:约里写
17|between-before:经费
9|between-before:至2
13|between-before:至2.
12|between-before:衛費と
-18|between-before:表示
13|between-before:補正
-13|between-before:要求
-19|between-before:访时
-9|between-before:说,
-16|between-before:費が
-16|between-before:費がG
14|between-before:費と
18|between-before:費を
9|between-before:費をG
20|between-before:财年
26|between-before:费占
16|between-before:费占国
12|between-before:费占比
12|between-before:费及
12|between-before:费及相
9|between-before:费增
10|between-before:费提
-18|between-before:费提升
22|between-before:费提高
19|between-before:超过
9|between-before:超过G
-24|between-before:达到2
-14|between-before:过2
9|between-before:过G
9|between-before:过GD
8|between-before:近い
9|between-before:近い落
-15|between-before:选举
-15|between-before:选举的
-13|between-before:通过
13|between-before:連経
13|between-before:連経費
8|between-before:達成
-15|between-before:里写
-15|between-before:里写着
-8|between-before:重由
14|between-before:関連
13|between-before:関連経
9|between-before:阁上
9|between-before:阁上台
-23|between-before:防卫白
10|between-before:防卫相
-16|between-before:防費が
10|between-before:防費を
12|between-before:防预
12|between-before:防预算
-8|between-before:降に
9|between-before:限と
8|between-before:限とし
-13|between-before:院删
-13|between-before:院删减
-15|between-before:院选
-15|between-before:院选举
-10|between-before:韓国
-11|between-before:韓国は
10|between-before:韩为
10|between-before:韩为2
52|between-before:预算
9|between-before:预算为
18|between-before:预算案
-15|between-before:首度
-14|between-before:首度以
18|between-before:高于
12|between-before:高到国
12|between-before:高至
8|between-before:高至G
32|between-end:after (|
-36|between-end:after ,|
12|between-end:after ,可在|
-10|between-end:after ,并在|
-12|between-end:after 2%を|
-11|between-end:after から|
-10|between-end:after ことが|
25|between-end:after しし、|
24|between-end:after ずれも|
-14|between-end:after で、|
15|between-end:after などと|
9|between-end:after の|
50|between-end:after を|
-19|between-end:after 主张在|
-11|between-end:after 兵器を|
-12|between-end:after 台湾は|
29|between-end:after 提前到|
-8|between-end:after 明し、|
9|between-end:after 是|
-14|between-end:after 時期を|
-12|between-end:after 画で、|
12|between-end:after 的|
-17|between-end:after 目標を|
11|between-end:after 计的是|
8|between-end:after 限还是|
10|between-end:before )比で|
-17|between-end:before DPの|
37|between-end:before DP的|
-22|between-end:before GDP|
-8|between-end:before P)比|
-17|between-end:before P比で|
29|between-end:before |
9|between-end:before 、|
9|between-end:before 、韓国|
12|between-end:before から|
-21|between-end:before で|
26|between-end:before に|
17|between-end:before の|
9|between-end:before は|
9|between-end:before までに|
9|between-end:before を含め|
-9|between-end:before 予算で|
-17|between-end:before 产总值|
-8|between-end:before 以降に|
9|between-end:before 军费,|
-17|between-end:before 到通往|
11|between-end:before 後半、|
27|between-end:before 总值的|
-20|between-end:before 提高到|
-10|between-end:before 早期の|
8|between-end:before 時点で|
-19|between-end:before 来年で|
11|between-end:before 次突破|
-10|between-end:before 比で約|
-10|between-end:before 比率は|
-9|between-end:before 比重由|
-9|between-end:before 略高于|
18|between-end:before 的|
14|between-end:before 达到|
-16|between-end:before 都守在|
10|between-end:before 防費を|
32|between-start:after (|
-36|between-start:after ,|
-9|between-start:after ,台湾|
-10|between-start:after ,并在|
15|between-start:after ,期限|
15|between-start:after 、韓国|
-11|between-start:after から|
-14|between-start:after で、|
-23|between-start:after で合意|
8|between-start:after とする|
13|between-start:after に到達|
-8|between-start:after に増や|
11|between-start:after に引き|
9|between-start:after の|
-15|between-start:after の目標|
50|between-start:after を|
8|between-start:after を達成|
-8|between-start:after 前後で|
-11|between-start:after 提高到|
9|between-start:after 是|
12|between-start:after 的|
-14|between-start:after 程度で|
-8|between-start:before ,日本|
-21|between-start:before GDP|
29|between-start:before |
20|between-start:before 、GD|
9|between-start:before 、|
12|between-start:before から|
-21|between-start:before で|
15|between-start:before に2.|
26|between-start:before に|
-10|between-start:before に国防|
-17|between-start:before の1・|
-15|between-start:before のGD|
17|between-start:before の|
9|between-start:before の水準|
15|between-start:before の防衛|
15|between-start:before はGD|
9|between-start:before は|
23|between-start:before までに|
9|between-start:before を期限|
9|between-start:before 中央政|
-11|between-start:before 以前台|
-8|between-start:before 以降に|
-15|between-start:before 众院选|
10|between-start:before 会达到|
10|between-start:before 南韩为|
-13|between-start:before 占比已|
-17|between-start:before 国内生|
8|between-start:before 国防预|
-10|between-start:before 增加1|
-8|between-start:before 将军费|
16|between-start:before 将升至|
-18|between-start:before 度达到|
11|between-start:before 恐怕也|
8|between-start:before 把防卫|
9|between-start:before 時点で|
-15|between-start:before 概算要|
-14|between-start:before 版防卫|
18|between-start:before 的|
10|between-start:before 的军费|
8|between-start:before 的比例|
11|between-start:before 的防卫|
-12|between-start:before 立法院|
9|between-start:before 第二次|
8|between-start:before 补充预|
-16|between-start:before 达到2|
8|between-start:before 达到G|
14|between-start:before 达到|
8|between-start:before 预算案|
-45|carried-aside:False aim
62|carried-aside:False level
-62|carried-aside:False no
-90|carried-aside:True level
-9|carried-dated:False False aim 0
-17|carried-dated:False False aim 1
8|carried-dated:False False level 0
11|carried-dated:False False level 1
30|carried-dated:False False level 2
18|carried-dated:True False aim 0
43|carried-dated:True False aim 1
8|carried-dated:True False aim 2
-24|carried-dated:True False level 0
-16|carried-dated:True False level 2
-10|carried-dated:True False no 1
-21|carried-dated:True False no 2
9|carried-dated:True True aim 0
-39|carried-dated:True True aim 1
-55|carried-dated:True True aim 2
58|carried-dated:True True level 0
-31|carried-dated:True True level 1
-37|carried-dated:True True level 2
-14|carried-dated:True True no 1
-15|carried-dated:True True no 2
29|carried-follows:aim 3%|
-8|carried-follows:aim 、2|
21|carried-follows:aim にG|
20|carried-follows:aim の国|
21|carried-follows:aim は加|
-9|carried-follows:aim 予算|
12|carried-follows:aim 军费|
42|carried-follows:aim 前每|
-10|carried-follows:aim 国防|
22|carried-follows:aim 的军|
21|carried-follows:aim 结束|
76|carried-follows:aim 補正|
-9|carried-follows:aim 达标|
-15|carried-follows:level 3%|
40|carried-follows:level 32|
-22|carried-follows:level 、2|
22|carried-follows:level 、加|
-16|carried-follows:level から|
-10|carried-follows:level にG|
11|carried-follows:level に国|
17|carried-follows:level の9|
75|carried-follows:level の世|
9|carried-follows:level の中|
40|carried-follows:level の国|
-10|carried-follows:level の当|
8|carried-follows:level の補|
-13|carried-follows:level の閣|
51|carried-follows:level の防|
-21|carried-follows:level は0|
15|carried-follows:level は1|
16|carried-follows:level は9|
18|carried-follows:level は加|
47|carried-follows:level は日|
22|carried-follows:level は補|
-32|carried-follows:level まで|
-17|carried-follows:level より|
49|carried-follows:level 中に|
-11|carried-follows:level 中国|
15|carried-follows:level 中央|
49|carried-follows:level 予算|
8|carried-follows:level 以前|
-14|carried-follows:level 全国|
62|carried-follows:level 全球|
-15|carried-follows:level 军费|
-11|carried-follows:level 受访|
-16|carried-follows:level 只占|
-25|carried-follows:level 国防|
11|carried-follows:level 実現|
18|carried-follows:level 对国|
-41|carried-follows:level 将防|
-30|carried-follows:level 当初|
-8|carried-follows:level 按和|
10|carried-follows:level 推計|
31|carried-follows:level 数据|
16|carried-follows:level 日本|
-12|carried-follows:level 概算|
-28|carried-follows:level 比2|
-31|carried-follows:level 版《|
-38|carried-follows:level 版防|
-18|carried-follows:level 的7|
42|carried-follows:level 的军|
-35|carried-follows:level 的国|
39|carried-follows:level 補正|
14|carried-follows:level 让国|
-12|carried-follows:level 达到|
-22|carried-follows:level 達成|
14|carried-follows:level 防卫|
15|carried-follows:level 防衛|
14|carried-follows:level 预算|
11|carried-opens:,仅 level 2
13|carried-opens:,印 level 1
-8|carried-opens:,外 level 1
-13|carried-opens:,新 level 2
-11|carried-opens:,而 level 1
-8|carried-opens:,这 level 2
21|carried-opens:1月 level 1
9|carried-opens:22 level 2
-20|carried-opens:A_ level 2
24|carried-opens:GD aim 1
20|carried-opens:GD level 1
12|carried-opens:GD level 2
-9|carried-opens:、カ level 0
17|carried-opens:、カ level 1
-13|carried-opens:、澳 level 1
-17|carried-opens:、韓 level 1
26|carried-opens:から aim 1
11|carried-opens:から level 2
34|carried-opens:これ aim 2
-10|carried-opens:これ level 2
-13|carried-opens:ただ level 0
30|carried-opens:ただ level 2
9|carried-opens:に跳 level 2
16|carried-opens:ドイ level 1
16|carried-opens:ドイ level 2
-15|carried-opens:中国 level 2
8|carried-opens:今の level 2
-17|carried-opens:他特 level 2
-16|carried-opens:円安 level 2
11|carried-opens:分母 level 2
-18|carried-opens:前の level 1
10|carried-opens:加上 level 1
17|carried-opens:加拿 aim 0
8|carried-opens:北大 aim 0
10|carried-opens:台湾 level 2
-13|carried-opens:同国 level 2
-15|carried-opens:国会 level 1
8|carried-opens:国民 level 2
-8|carried-opens:国防 level 0
-8|carried-opens:国防 level 1
16|carried-opens:国防 level 2
-9|carried-opens:大会 level 0
-17|carried-opens:大会 level 1
8|carried-opens:安全 level 1
19|carried-opens:専門 level 2
10|carried-opens:居首 level 1
23|carried-opens:左右 aim 1
8|carried-opens:左右 level 1
8|carried-opens:当局 level 1
-17|carried-opens:所要 level 1
14|carried-opens:报告 level 2
25|carried-opens:按照 level 1
42|carried-opens:提高 aim 2
-8|carried-opens:政府 aim 1
-10|carried-opens:政府 aim 2
-13|carried-opens:新加 level 1
11|carried-opens:日本 aim 0
15|carried-opens:日本 aim 1
16|carried-opens:日本 level 1
16|carried-opens:欧州 aim 1
19|carried-opens:欧州 level 2
18|carried-opens:法案 level 1
8|carried-opens:波兰 level 1
17|carried-opens:海上 level 0
14|carried-opens:海上 level 2
-12|carried-opens:現在 level 0
-14|carried-opens:現在 level 1
14|carried-opens:的经 level 2
-9|carried-opens:目前 level 2
-13|carried-opens:程度 level 1
13|carried-opens:立法 level 1
-14|carried-opens:米国 level 2
-14|carried-opens:美国 level 1
-23|carried-opens:美国 level 2
38|carried-opens:若不 level 1
-12|carried-opens:菲律 level 1
22|carried-opens:行政 level 0
8|carried-opens:行政 level 1
-12|carried-opens:西独 level 2
11|carried-opens:野党 level 0
11|carried-opens:野党 level 2
11|carried-opens:関連 level 0
20|carried-opens:関連 level 1
19|carried-opens:関連 level 2
12|carried-opens:防卫 level 0
8|carried-opens:防卫 level 2
11|carried-opens:防衛 aim 1
11|carried-opens:防衛 level 1
43|carried-opens:降到 level 1
23|carried-opens:隣国 aim 2
-10|carried-opens:韓国 level 1
-8|carried-opens:韩国 level 1
34|carried-opens:顾立 level 2
28|carried-opens:首相 aim 0
27|carried-opens:首相 aim 1
22|carried-place:0 aim 0
-22|carried-place:0 aim 1
-47|carried-place:0 aim 2
37|carried-place:0 level 0
11|carried-place:0 level 1
-18|carried-place:0 level 2
-23|carried-place:0 no 1
-33|carried-place:0 no 2
14|carried-place:1 aim 1
-36|carried-place:1 level 1
12|carried-place:2 level 1
-15|carried-shape:fine level far
40|carried-shape:fine level next
27|carried-shape:fine level now
55|carried-shape:half aim far
-9|carried-shape:half aim next
-39|carried-shape:half aim now
-8|carried-shape:half aim past
-30|carried-shape:half level now
-15|carried-shape:half no now
-19|carried-shape:tenth aim far
-9|carried-shape:tenth aim now
-18|carried-shape:tenth level far
-35|carried-shape:tenth level long-past
26|carried-shape:tenth level next
19|carried-shape:tenth level now
85|carried-shape:tenth level past
-23|carried-shape:whole aim far
-16|carried-shape:whole aim long-past
27|carried-shape:whole aim next
-36|carried-shape:whole level far
-29|carried-shape:whole level long-past
-15|carried-shape:whole level next
-42|carried-shape:whole level now
-13|carried-shape:whole level past
-12|carried-shape:whole no far
-22|carried-shape:whole no now
-17|carried-time:denial now day
-25|carried-time:level far fiscal
-79|carried-time:level far year
32|carried-time:level far years
-28|carried-time:level long-past fiscal
-37|carried-time:level long-past year
48|carried-time:level next fiscal
-13|carried-time:level next month
10|carried-time:level next year
-144|carried-time:level now day
88|carried-time:level now fiscal
-36|carried-time:level now month
66|carried-time:level now year
-24|carried-time:level past fiscal
101|carried-time:level past year
-16|carried-time:pledge far fiscal
28|carried-time:pledge far year
-12|carried-time:pledge next fiscal
-62|carried-time:pledge now day
41|carried-time:pledge now fiscal
-9|carried-time:pledge now month
20|carried-time:pledge now year
17|carried-time:pledge past fiscal
-13|carried-time:pledge past year
17|carried-time:proposal far fiscal
45|carried-time:proposal next fiscal
-20|carried-time:proposal now day
98|commas:after 0 aim
59|commas:after 0 level
-99|commas:after 1 aim
-69|commas:after 1 level
-8|commas:after 1 no
24|commas:after 2 aim
110|commas:before 0 aim
88|commas:before 0 level
-68|commas:before 1 aim
-52|commas:before 1 level
-26|commas:before 2 aim
-8|commas:before 2 level
-14|commas:before 3 aim
22|commas:before 3 level
-11|far-back-here:0 aim fiscal
19|far-back-here:0 aim year
-29|far-back-here:0 level day
57|far-back-here:0 level year
-9|far-back-here:1 aim fiscal
-8|far-back-here:1 aim year
-17|far-back-here:1 level year
-11|far-back-last:False level day
-8|far-back-last:False level fiscal
45|far-back-last:False level year
-13|far-back-last:True aim fiscal
9|far-back-last:True aim year
-25|far-back-last:True level day
-13|far-back-last:True level month
38|far-back-last:True level year
-10|far-back-time:level far year
-13|far-back-time:level long-past year
-20|far-back-time:level next fiscal
-18|far-back-time:level next year
-35|far-back-time:level now day
20|far-back-time:level now fiscal
-11|far-back-time:level now month
11|far-back-time:level now year
74|far-back-time:level past year
18|far-back-time:pledge far year
-10|far-back-time:pledge now day
-19|far-back-told:False aim
42|far-back-told:False level
-11|far-back-told:True aim
-36|far-back-told:True level
-8|far-back-told:True no
-30|far-back:aim
-8|far-back:level
-15|far-back:no
-13|follows-aim:)
-17|follows-aim:,
-12|follows-aim:,共
-12|follows-aim:,共同
-12|follows-aim:,共同民
8|follows-aim:3
-8|follows-aim:、日
34|follows-aim:。
-20|follows-aim:で
-22|follows-aim:で3
-22|follows-aim:で3%
-22|follows-aim:で3%超
13|follows-aim:と
-12|follows-aim:と来
-12|follows-aim:と来年
-12|follows-aim:と来年で
12|follows-aim:に1
-10|follows-aim:に2
-24|follows-aim:に3
-8|follows-aim:に3.
-8|follows-aim:に3.5
-23|follows-aim:に3・
-23|follows-aim:に3・5
11|follows-aim:に6
11|follows-aim:に6兆
11|follows-aim:に6兆円
-12|follows-aim:に、
-8|follows-aim:に、韓
-8|follows-aim:に、韓国
8|follows-aim:には
-9|follows-aim:には5
-9|follows-aim:には5%
19|follows-aim:に前
19|follows-aim:に前倒
19|follows-aim:に前倒し
-8|follows-aim:に国防
-8|follows-aim:に国防費
14|follows-aim:に約
-12|follows-aim:に進
-18|follows-aim:に達
-18|follows-aim:に達成
-54|follows-aim:に達成し
36|follows-aim:に達成す
22|follows-aim:の
8|follows-aim:のG
8|follows-aim:のGD
8|follows-aim:のGDP
13|follows-aim:の国防
10|follows-aim:の国防予
-8|follows-aim:の安
-8|follows-aim:の安全
-8|follows-aim:の安全保
20|follows-aim:ま
20|follows-aim:まで
-33|follows-aim:まで、
19|follows-aim:までに
-15|follows-aim:までに2
14|follows-aim:までに3
-10|follows-aim:までに5
10|follows-aim:までに国
-20|follows-aim:までに米
11|follows-aim:までに計
15|follows-aim:までの
-8|follows-aim:より前
11|follows-aim:より前に
21|follows-aim:を
10|follows-aim:を期
10|follows-aim:を期限
9|follows-aim:を期限と
27|follows-aim:中
27|follows-aim:中に
9|follows-aim:中に前
9|follows-aim:中に前倒
14|follows-aim:中に実
14|follows-aim:中に実現
8|follows-aim:为
-13|follows-aim:予
-9|follows-aim:予算
10|follows-aim:以降も
-10|follows-aim:内
-8|follows-aim:内实
-8|follows-aim:内实现
-10|follows-aim:决
-10|follows-aim:决定
20|follows-aim:前
-18|follows-aim:前可
24|follows-aim:前实
24|follows-aim:前实现
12|follows-aim:前实现。
17|follows-aim:前把
14|follows-aim:前把国
13|follows-aim:前把国防
-16|follows-aim:前提
-16|follows-aim:前提高
-16|follows-aim:前提高到
12|follows-aim:国防支
12|follows-aim:国防支出
-9|follows-aim:在
8|follows-aim:实
8|follows-aim:实现
14|follows-aim:将
16|follows-aim:将升
16|follows-aim:将升至
9|follows-aim:将达
-8|follows-aim:将防卫费
-15|follows-aim:就要
-11|follows-aim:已
-18|follows-aim:度
-18|follows-aim:度达
-18|follows-aim:度达到
-18|follows-aim:度达到G
-13|follows-aim:才
-9|follows-aim:承
-9|follows-aim:承诺
8|follows-aim:把
-16|follows-aim:提
-9|follows-aim:提前至本
-14|follows-aim:检
-14|follows-aim:检讨
-14|follows-aim:检讨进
-14|follows-aim:检讨进度
15|follows-aim:的目
15|follows-aim:的目标
8|follows-aim:的目标,
-11|follows-aim:目标,
-12|follows-aim:目标,下
17|follows-aim:起
23|follows-aim:达
-10|follows-aim:达到2.
-8|follows-aim:达到3
13|follows-aim:达到G
13|follows-aim:达到GD
-13|follows-aim:達成す
-13|follows-aim:達成する
-8|follows-form:)だ fiscal after
20|follows-form:)だ year after
11|follows-form:,并 year after
-8|follows-form:,日 fiscal before
8|follows-form:3% fiscal before
-20|follows-form:GD fiscal before
21|follows-form:、G year before
-9|follows-form:、国 day before
24|follows-form:。 fiscal after
11|follows-form:。 years after
-20|follows-form:から fiscal before
-12|follows-form:に2 fiscal after
34|follows-form:に2 fiscal before
-10|follows-form:に2 year before
-8|follows-form:に3 fiscal after
20|follows-form:に3 fiscal before
-12|follows-form:に3 year before
22|follows-form:にG fiscal before
-31|follows-form:にG year before
12|follows-form:には fiscal before
17|follows-form:に前 fiscal after
-12|follows-form:に進 year after
-16|follows-form:に達 fiscal after
9|follows-form:に達 year after
-16|follows-form:の1 fiscal before
-9|follows-form:の3 fiscal before
-47|follows-form:のG fiscal before
32|follows-form:のG year before
-10|follows-form:の国 fiscal before
15|follows-form:の数 year after
9|follows-form:の水 year before
14|follows-form:の防 fiscal before
-8|follows-form:は1 fiscal after
12|follows-form:はG fiscal before
-12|follows-form:まで day before
-11|follows-form:まで fiscal before
-14|follows-form:まで year after
24|follows-form:まで year before
9|follows-form:を期 year before
19|follows-form:中に fiscal after
9|follows-form:中央 year before
-8|follows-form:予算 fiscal before
-10|follows-form:以前 year after
-15|follows-form:众院 year before
10|follows-form:会达 year before
-8|follows-form:公布 day before
8|follows-form:军费 year before
24|follows-form:前实 year after
-19|follows-form:前提 fiscal after
10|follows-form:南韩 year before
-13|follows-form:占比 year before
-12|follows-form:国内 fiscal before
-10|follows-form:增加 fiscal before
-8|follows-form:将军 year before
16|follows-form:将升 years before
-15|follows-form:将有 year before
-18|follows-form:度达 year before
15|follows-form:当初 fiscal before
11|follows-form:恐怕 fiscal before
-13|follows-form:提前 fiscal after
11|follows-form:提前 year after
9|follows-form:時点 year before
-14|follows-form:检讨 year after
-15|follows-form:概算 fiscal before
-14|follows-form:版防 year before
-14|follows-form:的3 year before
10|follows-form:的军 year before
8|follows-form:的目 year after
11|follows-form:的防 fiscal before
-12|follows-form:立法 month before
9|follows-form:第二 year before
-8|follows-form:花掉 year before
8|follows-form:补充 fiscal before
14|follows-form:达到 fiscal before
-20|follows-form:达到 year after
-9|follows-form:达到 year before
-13|follows-form:通过 day before
12|follows-form:達成 fiscal after
-12|follows-form:達成 year after
10|follows-form:防卫 fiscal before
14|follows-form:预算 fiscal before
21|follows-level:)
11|follows-level:)だ
-8|follows-level:)だ。
20|follows-level:)だっ
20|follows-level:)だった
10|follows-level:)や
10|follows-level:)やポ
10|follows-level:)やポー
11|follows-level:,并
11|follows-level:,并且
11|follows-level:,并且不
-9|follows-level:,日
-9|follows-level:,日本
-9|follows-level:,日本防
16|follows-level:3
-16|follows-level:G
-16|follows-level:GD
-16|follows-level:GDP
-11|follows-level:GDPの
8|follows-level:GDP比
16|follows-level:、
-30|follows-level:か
-30|follows-level:から
9|follows-level:で
-15|follows-level:にG
-15|follows-level:にGD
-15|follows-level:にGDP
17|follows-level:に達
17|follows-level:に達成
20|follows-level:に達成し
35|follows-level:の
-21|follows-level:の1
-16|follows-level:の1・
-19|follows-level:の1・6
-9|follows-level:の3
-16|follows-level:のG
-16|follows-level:のGD
-16|follows-level:のGDP
-17|follows-level:の国防予
10|follows-level:の国防費
15|follows-level:の数
15|follows-level:の数値
15|follows-level:の数値を
9|follows-level:の水
9|follows-level:の水準
9|follows-level:の水準が
14|follows-level:の防
14|follows-level:の防衛
13|follows-level:の防衛費
24|follows-level:は
13|follows-level:はG
13|follows-level:はGD
13|follows-level:はGDP
-35|follows-level:ま
-35|follows-level:まで
-20|follows-level:までに
9|follows-level:中
9|follows-level:中央
9|follows-level:中央政
9|follows-level:中央政府
-14|follows-level:也
-30|follows-level:以
-11|follows-level:以前
-11|follows-level:以前台
-11|follows-level:以前台湾
-13|follows-level:以降
11|follows-level:会
10|follows-level:会达
10|follows-level:会达到
10|follows-level:会达到3
-14|follows-level:前
-12|follows-level:前把
10|follows-level:南
10|follows-level:南韩
10|follows-level:南韩为
10|follows-level:南韩为2
-10|follows-level:占
-13|follows-level:占比
-13|follows-level:占比已
-13|follows-level:占比已由
-31|follows-level:受
-31|follows-level:受访
-12|follows-level:国内
-12|follows-level:国内生
-12|follows-level:国内生产
-13|follows-level:国防支
-13|follows-level:国防支出
13|follows-level:国防预
13|follows-level:国防预算
-16|follows-level:增
-11|follows-level:增加
-10|follows-level:增加1
-8|follows-level:将
10|follows-level:度
18|follows-level:当
18|follows-level:当初
10|follows-level:時
10|follows-level:時点
9|follows-level:時点で
-16|follows-level:版
-14|follows-level:版防
-14|follows-level:版防卫
-14|follows-level:版防卫白
24|follows-level:的
-18|follows-level:的3
-14|follows-level:的3.
-14|follows-level:的3.3
11|follows-level:的军
11|follows-level:的军费
9|follows-level:的比
8|follows-level:的比例
12|follows-level:的防
12|follows-level:的防卫
11|follows-level:的防卫费
9|follows-level:第
9|follows-level:第二
9|follows-level:第二次
9|follows-level:第二次安
-8|follows-level:花掉
-8|follows-level:花掉2
-8|follows-level:花掉2.
-13|follows-level:通
-13|follows-level:通过
10|follows-level:防
10|follows-level:防卫
8|follows-level:防卫费
20|follows-level:预
19|follows-level:预算
8|follows-level:预算案
32|follows-no:に
20|follows-no:に2
21|follows-no:に2.
21|follows-no:に2.5
-11|follows-no:の
-12|follows-no:达
-12|follows-no:达到
43|follows:after )|
11|follows:after )だ|
-8|follows:after )だ。|
20|follows:after )だっ|
20|follows:after )だった|
-15|follows:after ,|
11|follows:after ,并|
11|follows:after ,并且|
11|follows:after ,并且不|
14|follows:after 、|
31|follows:after 。|
-9|follows:after か|
-9|follows:after から|
28|follows:after と|
-8|follows:after に2.|
-14|follows:after に2|
-8|follows:after に3.5|
-8|follows:after に3.|
-9|follows:after に3|
-20|follows:after に|
-9|follows:after には5%|
-9|follows:after には5|
17|follows:after に前|
17|follows:after に前倒|
17|follows:after に前倒し|
14|follows:after に約|
-12|follows:after に進|
-40|follows:after に達成し|
33|follows:after に達成す|
8|follows:after のGDP|
8|follows:after のGD|
8|follows:after のG|
45|follows:after の|
15|follows:after の数|
15|follows:after の数値|
15|follows:after の数値を|
-8|follows:after は1|
-18|follows:after は|
-21|follows:after ま|
-21|follows:after まで|
-33|follows:after まで、|
-20|follows:after までに2|
-11|follows:after までに5|
-24|follows:after までに|
-20|follows:after までに米|
11|follows:after までに計|
11|follows:after までの|
-8|follows:after より前|
11|follows:after より前に|
8|follows:after を|
20|follows:after 中|
20|follows:after 中に|
9|follows:after 中に前|
9|follows:after 中に前倒|
14|follows:after 中に実|
14|follows:after 中に実現|
8|follows:after 为|
-12|follows:after 以前|
-17|follows:after 前|
24|follows:after 前实|
24|follows:after 前实现|
12|follows:after 前实现。|
-19|follows:after 前提|
-19|follows:after 前提高|
-19|follows:after 前提高到|
-9|follows:after 提|
-9|follows:after 提前至本|
-14|follows:after 检|
-14|follows:after 检讨|
-14|follows:after 检讨进|
-14|follows:after 检讨进度|
-10|follows:after 的|
15|follows:after 的目|
8|follows:after 的目标,|
15|follows:after 的目标|
13|follows:after 目|
12|follows:after 目标|
-8|follows:after 达|
-9|follows:after 达到3%|
-13|follows:after 达到3|
-24|follows:after 达到|
-17|follows:after 達成す|
-17|follows:after 達成する|
-35|follows:before )|
-8|follows:before ,日|
-8|follows:before ,日本|
-9|follows:before ,日本防|
8|follows:before 2|
13|follows:before 3%|
25|follows:before 3|
-21|follows:before GDP|
-11|follows:before GDPの|
12|follows:before GDP比|
-21|follows:before GD|
-21|follows:before G|
20|follows:before 、GDP|
20|follows:before 、GD|
20|follows:before 、G|
-21|follows:before か|
-21|follows:before から|
-12|follows:before で|
-15|follows:before と|
8|follows:before に1|
17|follows:before に2.5|
21|follows:before に2.|
25|follows:before に2|
20|follows:before に3%|
10|follows:before に3%と|
10|follows:before に3.5|
10|follows:before に3.|
8|follows:before に3|
-23|follows:before に3・5|
-23|follows:before に3・|
11|follows:before に6|
52|follows:before に|
-14|follows:before に、|
14|follows:before には|
-9|follows:before に国|
-10|follows:before に国防|
-10|follows:before に国防費|
-16|follows:before の1|
-19|follows:before の1・6|
-16|follows:before の1・|
-9|follows:before の3|
-15|follows:before のGDP|
-15|follows:before のGD|
-15|follows:before のG|
12|follows:before の国防費|
9|follows:before の水|
9|follows:before の水準|
9|follows:before の水準が|
15|follows:before の防|
15|follows:before の防衛|
15|follows:before の防衛費|
15|follows:before はGDP|
15|follows:before はGD|
15|follows:before はG|
36|follows:before は|
14|follows:before までに3|
23|follows:before までに|
9|follows:before までに国|
10|follows:before を|
9|follows:before を期|
9|follows:before を期限|
9|follows:before を期限と|
15|follows:before 中|
9|follows:before 中央|
9|follows:before 中央政|
9|follows:before 中央政府|
-14|follows:before 也|
-11|follows:before 予|
-27|follows:before 以|
-11|follows:before 以前台|
-11|follows:before 以前台湾|
-13|follows:before 以降|
-8|follows:before 以降に2|
-8|follows:before 以降に|
-15|follows:before 众|
-15|follows:before 众院|
-15|follows:before 众院选|
-15|follows:before 众院选举|
11|follows:before 会|
10|follows:before 会达|
10|follows:before 会达到3|
10|follows:before 会达到|
-9|follows:before 公|
-8|follows:before 公布|
-8|follows:before 内|
11|follows:before 初|
23|follows:before 前|
10|follows:before 南|
10|follows:before 南韩|
10|follows:before 南韩为2|
10|follows:before 南韩为|
-13|follows:before 占比|
-13|follows:before 占比已|
-13|follows:before 占比已由|
-19|follows:before 受|
-19|follows:before 受访|
-8|follows:before 合|
-17|follows:before 国内|
-17|follows:before 国内生|
-17|follows:before 国内生产|
13|follows:before 国防|
8|follows:before 国防预|
8|follows:before 国防预算|
-16|follows:before 在|
-13|follows:before 增|
-10|follows:before 增加1|
-11|follows:before 增加|
9|follows:before 将|
-8|follows:before 将军|
-8|follows:before 将军费|
-8|follows:before 将军费占|
16|follows:before 将升|
16|follows:before 将升至2|
16|follows:before 将升至|
-15|follows:before 将有|
8|follows:before 将达|
-15|follows:before 就要|
-8|follows:before 度|
-18|follows:before 度达|
-18|follows:before 度达到G|
-18|follows:before 度达到|
15|follows:before 当|
15|follows:before 当初|
11|follows:before 恐|
11|follows:before 恐怕|
11|follows:before 恐怕也|
11|follows:before 恐怕也只|
-9|follows:before 才|
-9|follows:before 承|
-9|follows:before 承诺|
13|follows:before 把|
8|follows:before 把防|
8|follows:before 把防卫|
8|follows:before 把防卫费|
9|follows:before 時点で|
-15|follows:before 概|
-15|follows:before 概算|
-15|follows:before 概算要|
-15|follows:before 概算要求|
-19|follows:before 版|
-14|follows:before 版防|
-14|follows:before 版防卫|
-14|follows:before 版防卫白|
-13|follows:before 电|
-14|follows:before 的3.3|
-14|follows:before 的3.|
-14|follows:before 的3|
37|follows:before 的|
10|follows:before 的军|
10|follows:before 的军费|
8|follows:before 的比|
8|follows:before 的比例|
11|follows:before 的防|
11|follows:before 的防卫|
10|follows:before 的防卫费|
-10|follows:before 目|
-10|follows:before 目标|
-12|follows:before 立|
-12|follows:before 立法|
-12|follows:before 立法院|
-12|follows:before 立法院删|
9|follows:before 第|
9|follows:before 第二|
9|follows:before 第二次|
9|follows:before 第二次安|
-8|follows:before 花掉2.|
-8|follows:before 花掉2|
-8|follows:before 花掉|
13|follows:before 补|
8|follows:before 补充|
8|follows:before 补充预|
8|follows:before 补充预算|
16|follows:before 起|
14|follows:before 达|
-10|follows:before 达到2.|
8|follows:before 达到GD|
8|follows:before 达到G|
-13|follows:before 通|
-13|follows:before 通过|
10|follows:before 防|
10|follows:before 防卫|
20|follows:before 预|
18|follows:before 预算|
8|follows:before 预算案|
28|here
22|here:aim after
-14|here:level after
47|here:level before
-18|here:no after
-10|kind-by:ja_asked_that after now
22|kind-by:ja_considered after far
-21|kind-by:ja_considered before now
-11|kind-by:ja_considered before past
-10|kind-by:ja_copula after now
-11|kind-by:ja_counted_in before long-past
-50|kind-by:ja_decided after far
22|kind-by:ja_decided after now
44|kind-by:ja_decided before far
22|kind-by:ja_decided before next
-15|kind-by:ja_decided before now
-11|kind-by:ja_default after far
-37|kind-by:ja_default before long-past
8|kind-by:ja_default before now
15|kind-by:ja_example after past
-13|kind-by:ja_from after far
-10|kind-by:ja_level after far
15|kind-by:ja_level before far
-11|kind-by:ja_level before long-past
20|kind-by:ja_level before now
-27|kind-by:ja_level before past
9|kind-by:ja_proposal_noun before far
-31|kind-by:ja_relative_clause after far
8|kind-by:ja_relative_clause after now
-8|kind-by:ja_relative_clause before past
12|kind-by:ja_target_moved after now
-8|kind-by:ja_target_moved before far
37|kind-by:ja_target_noun after far
-14|kind-by:ja_target_noun after past
-9|kind-by:ja_target_noun before far
-21|kind-by:ja_target_noun before long-past
-11|kind-by:ja_target_noun before next
-10|kind-by:ja_verbless before long-past
9|kind-by:ja_verbless before now
9|kind-by:level_to_come before far
18|kind-by:listed after now
20|kind-by:listed after past
-46|kind-by:listed before now
48|kind-by:listed before past
21|kind-by:standing_figure after far
-10|kind-by:standing_figure after long-past
10|kind-by:standing_figure after past
16|kind-by:standing_figure before far
30|kind-by:weighed after far
46|kind-by:weighed before far
9|kind-by:weighed before next
-25|kind-by:weighed before now
-10|kind-by:weighed before past
-29|kind-by:zh_decided after far
19|kind-by:zh_decided before far
15|kind-by:zh_decided before next
8|kind-by:zh_decided before now
-23|kind-by:zh_default before long-past
-8|kind-by:zh_default before next
-17|kind-by:zh_default before now
13|kind-by:zh_default before past
-9|kind-by:zh_from after far
31|kind-by:zh_from before long-past
-59|kind-by:zh_from before next
-19|kind-by:zh_from before now
-12|kind-by:zh_fulfils after far
38|kind-by:zh_fulfils after now
-12|kind-by:zh_fulfils before far
18|kind-by:zh_level before next
9|kind-by:zh_named_after after far
-12|kind-by:zh_named_before after far
-9|kind-by:zh_pledge_noun after far
15|kind-by:zh_pledge_noun before far
-8|kind-by:zh_pledge_noun before long-past
8|kind-by:zh_pledge_noun before past
-8|kind-by:zh_present after long-past
-10|kind-by:zh_present after next
-10|kind-by:zh_present after now
-23|kind-by:zh_present after past
-17|kind-by:zh_present before long-past
38|kind-by:zh_present before next
14|kind-by:zh_present before now
9|kind-by:zh_reached before past
8|kind-by:zh_should before far
-9|kind-by:zh_supposed before far
16|kind-by:zh_verb_before_pledge before far
10|kind-by:zh_verb_demand before far
-13|kind-by:zh_verb_demand before now
-31|kind-by:zh_verb_demand before past
13|kind-by:zh_verb_pledge after now
23|kind-by:zh_verb_pledge before far
24|kind-by:zh_verb_pledge before next
11|kind-by:zh_verb_pledge before now
-10|kind-by:zh_verb_pledge before past
-8|kind-by:zh_verb_proposal before now
-10|last-dates:0 aim before False
-9|last-dates:0 aim before True
-8|last-dates:0 aim far True
21|last-dates:0 level before False
34|last-dates:0 level before True
-15|last-dates:0 level far False
-17|last-dates:0 level far True
13|last-dates:0 level here False
-15|last-dates:1 aim before True
30|last-dates:1 aim far True
-16|last-dates:1 aim here False
-30|last-dates:1 aim here True
-9|last-dates:1 level before False
-12|last-dates:1 level before True
-27|last-dates:1 level here False
31|last-dates:2 aim before True
-15|last-dates:2 aim far True
12|last-dates:2 level before False
16|last-dates:2 level before True
-8|last-dates:2 level here False
-19|last-dates:2 level here True
-10|last-time:demand far fiscal here
-8|last-time:level far fiscal far
8|last-time:level far fiscal here
-28|last-time:level far year before
-16|last-time:level far year far
-10|last-time:level far year here
32|last-time:level far years before
-8|last-time:level long-past fiscal before
8|last-time:level long-past fiscal here
-23|last-time:level long-past year here
9|last-time:level next fiscal far
36|last-time:level next year before
18|last-time:level next year here
-33|last-time:level now fiscal before
-20|last-time:level now fiscal far
-20|last-time:level now fiscal here
36|last-time:level now year before
-12|last-time:level now year here
41|last-time:level past fiscal before
9|last-time:level past year far
20|last-time:other far fiscal here
9|last-time:pledge far fiscal here
-21|last-time:pledge far year before
-15|last-time:pledge far year here
21|last-time:pledge far years here
-8|last-time:pledge now fiscal far
-17|last-time:pledge now fiscal here
35|last-time:pledge now year before
-12|last-time:pledge now year here
-21|last-time:proposal far fiscal here
19|last:aim level here True
11|last:aim pledge before True
10|last:aim pledge far True
-19|last:aim pledge here False
-38|last:aim pledge here True
-11|last:aim proposal here True
15|last:level level before False
42|last:level level before True
-9|last:level level here False
-27|last:level level here True
11|last:level pledge before False
-18|last:level pledge far False
-22|last:level pledge far True
-14|last:level pledge here False
13|last:level proposal here True
18|last:no pledge here True
-9|leads-aim:%(
-15|leads-aim:%,
-11|leads-aim:%で、
9|leads-aim:%是
-12|leads-aim:%要花
19|leads-aim:,到
12|leads-aim:,可在
-18|leads-aim:5%,
9|leads-aim:5%是
-37|leads-aim:=
-13|leads-aim:Oが
-13|leads-aim:TOが
34|leads-aim:_
-14|leads-aim:、
-11|leads-aim:え、
15|leads-aim:から
8|leads-aim:が、
-10|leads-aim:ことが
22|leads-aim:し、
25|leads-aim:しし、
12|leads-aim:て、
-8|leads-aim:で
-25|leads-aim:で、
-22|leads-aim:と
10|leads-aim:と、
-10|leads-aim:とが
10|leads-aim:に
8|leads-aim:の案は
-20|leads-aim:は、
13|leads-aim:も
15|leads-aim:ら
-8|leads-aim:る
-23|leads-aim:を
18|leads-aim:を、
-12|leads-aim:クは
-12|leads-aim:ークは
12|leads-aim:为
-15|leads-aim:主张
-28|leads-aim:主张在
9|leads-aim:于
-8|leads-aim:亚提出
-22|leads-aim:今年と
15|leads-aim:以
-11|leads-aim:兵器を
-10|leads-aim:出
19|leads-aim:划
-16|leads-aim:划在
-18|leads-aim:划的最
46|leads-aim:到
30|leads-aim:前到
-8|leads-aim:占
12|leads-aim:可在
-11|leads-aim:台湾は
-11|leads-aim:器を
24|leads-aim:国が
29|leads-aim:在
-12|leads-aim:官は
-13|leads-aim:将
-22|leads-aim:年と
13|leads-aim:并以
9|leads-aim:府が
-13|leads-aim:建议将
-15|leads-aim:张
-28|leads-aim:张在
8|leads-aim:承诺
-8|leads-aim:提出
30|leads-aim:提前到
8|leads-aim:政府が
-11|leads-aim:斯
8|leads-aim:日、
-9|leads-aim:日本在
-8|leads-aim:明し、
13|leads-aim:是
-14|leads-aim:時期を
-18|leads-aim:最
-14|leads-aim:期を
-9|leads-aim:本在
12|leads-aim:标由
8|leads-aim:案は
-15|leads-aim:標を
-11|leads-aim:湾は
8|leads-aim:由
8|leads-aim:申,
-12|leads-aim:画で、
-12|leads-aim:的
-18|leads-aim:的最
14|leads-aim:盟国が
12|leads-aim:目标由
-15|leads-aim:目標を
-38|leads-aim:相は、
-15|leads-aim:示,
-9|leads-aim:称
8|leads-aim:至
-12|leads-aim:花
10|leads-aim:衛省は
-24|leads-aim:衛費を
-17|leads-aim:表示,
-12|leads-aim:要花
11|leads-aim:説し、
18|leads-aim:计划
-16|leads-aim:计划在
-13|leads-aim:议将
10|leads-aim:诺
8|leads-aim:重申,
16|leads-aim:防費を
41|leads-level:
-11|leads-level:%から
9|leads-level:%を
31|leads-level:,
15|leads-level:,德国
15|leads-level:,日本
8|leads-level:6%(
-11|leads-level:P比(
8|leads-level:、
-23|leads-level:から
-14|leads-level:が
24|leads-level:し、
24|leads-level:ずれも
28|leads-level:た
11|leads-level:と
15|leads-level:どと
15|leads-level:などと
-10|leads-level:なり、
9|leads-level:に
-16|leads-level:は
24|leads-level:も
-23|leads-level:ら
-8|leads-level:り、
24|leads-level:れも
-10|leads-level:于
13|leads-level:从
-20|leads-level:以
-12|leads-level:会
9|leads-level:估算,
-12|leads-level:党
8|leads-level:公布
9|leads-level:减
-17|leads-level:划
9|leads-level:删减
-32|leads-level:到
10|leads-level:北说
-14|leads-level:占比从
9|leads-level:发现,
10|leads-level:台北说
-21|leads-level:台湾の
21|leads-level:国
9|leads-level:国は
-9|leads-level:国会
-14|leads-level:天核定
-12|leads-level:官は
-14|leads-level:定
-19|leads-level:府が
-15|leads-level:府は
17|leads-level:德国
-19|leads-level:政府が
-15|leads-level:政府は
18|leads-level:日本
10|leads-level:是
9|leads-level:显示,
18|leads-level:本
-27|leads-level:本,
-9|leads-level:本国会
-14|leads-level:核定
-11|leads-level:比(
-20|leads-level:比は、
-14|leads-level:比从
-21|leads-level:湾の
-27|leads-level:版本,
9|leads-level:现,
9|leads-level:現に
16|leads-level:的
11|leads-level:的是
-11|leads-level:直到
14|leads-level:示,
11|leads-level:算,
8|leads-level:米国は
-17|leads-level:衛費は
-16|leads-level:计划
11|leads-level:计的是
-15|leads-level:費は
24|leads-level:較し、
8|leads-level:部は
-12|leads-level:長官は
17|leads-level:防費は
8|leads-level:防部は
9|leads-level:院删减
21|leads-no:P比を
-13|leads-no:は
28|leads-no:を
-10|leads-no:在
21|leads-no:比を
-14|long:after
-80|long:before
156|none
42|none-after:\",
-13|none-after:\"2
32|none-after:\"。
44|none-after:%,
24|none-after:%,再
10|none-after:%,期
-10|none-after:%だ
23|none-after:%へ
21|none-after:%を
14|none-after:%以
8|none-after:%前
-11|none-after:%用
-14|none-after:(2
11|none-after:,\"
12|none-after:,5
16|none-after:,三
15|none-after:,不
10|none-after:,不会
14|none-after:,主
14|none-after:,主张
9|none-after:,今
9|none-after:,今年
16|none-after:,但
16|none-after:,再
21|none-after:,前
11|none-after:,华
9|none-after:,华盛
9|none-after:,却
23|none-after:,台
21|none-after:,台湾
11|none-after:,国
10|none-after:,对
-52|none-after:,将
8|none-after:,就
11|none-after:,并
9|none-after:,并在
-13|none-after:,期
-13|none-after:,期限
-19|none-after:,比
14|none-after:,澳
14|none-after:,澳大
-12|none-after:,目
30|none-after:,而
14|none-after:,菲
15|none-after:,菲律
9|none-after:,解
9|none-after:,解放
17|none-after:,马
14|none-after:.1
15|none-after:.1%
21|none-after:.3
22|none-after:.32
30|none-after:.4
-10|none-after:.5
-10|none-after:.5%
-8|none-after:.6%
15|none-after:00
13|none-after:00亿
10|none-after:01
-34|none-after:02
-24|none-after:027
15|none-after:028
-29|none-after:029
-12|none-after:030
15|none-after:032
14|none-after:0亿
-9|none-after:0年ま
9|none-after:0年内
-15|none-after:0年度
-8|none-after:0年的
14|none-after:1%
15|none-after:1%。
-12|none-after:1.
-9|none-after:1.5
29|none-after:10
23|none-after:10年
-8|none-after:19
-29|none-after:1・
-14|none-after:1・3
-9|none-after:1・5
8|none-after:1・8
-8|none-after:1年度
43|none-after:2%
29|none-after:2%,
11|none-after:2%。
25|none-after:2.
29|none-after:2.4
-13|none-after:20
10|none-after:201
-34|none-after:202
-9|none-after:24
-9|none-after:24年
-35|none-after:25
-18|none-after:25年
-30|none-after:27
-34|none-after:27年
-12|none-after:27财
-31|none-after:29
-31|none-after:29年
-32|none-after:2・
-15|none-after:2・3
-23|none-after:2年
-21|none-after:2年前
-11|none-after:2年早
8|none-after:3%,
10|none-after:3%、
-9|none-after:3%。
8|none-after:3%前
16|none-after:3.
28|none-after:3.3
-8|none-after:30
-20|none-after:30年
39|none-after:32
12|none-after:34
21|none-after:34%
-13|none-after:35
-25|none-after:35年
-22|none-after:38
-22|none-after:38%
21|none-after:4%
-14|none-after:5%
8|none-after:5%,
-8|none-after:5%と
-11|none-after:5%用
15|none-after:5.
-39|none-after:5年
-14|none-after:5年。
10|none-after:5年ま
-10|none-after:5年よ
-27|none-after:5年度
10|none-after:60
-32|none-after:7年
-18|none-after:7年度
-12|none-after:7财
-12|none-after:7财年
-10|none-after:8%
-8|none-after:9%
-9|none-after:9%に
-34|none-after:9年
38|none-after:=3
16|none-after:DP
18|none-after:DP的
9|none-after:GD
16|none-after:GDP
18|none-after:P的
-9|none-after:_2
-20|none-after:_3
-12|none-after:、1
-12|none-after:、1.
16|none-after:、20
-15|none-after:、25
-8|none-after:、27
-22|none-after:、3
-9|none-after:、3.
-14|none-after:、35
-13|none-after:、イ
-9|none-after:、イス
-9|none-after:、ウ
-9|none-after:、ウク
-14|none-after:、カ
-14|none-after:、カナ
18|none-after:、シ
18|none-after:、シン
-8|none-after:、フ
-8|none-after:、フラ
-10|none-after:、ロ
-10|none-after:、ロシ
-10|none-after:、三
-10|none-after:、三木
18|none-after:、世
18|none-after:、世界
-8|none-after:、今
-8|none-after:、今年
-8|none-after:、日
8|none-after:、米
9|none-after:、米国
8|none-after:、財
-8|none-after:、関
-8|none-after:、関連
8|none-after:「抱
8|none-after:「抱负
8|none-after:」,
-14|none-after:」_
11|none-after:」。
18|none-after:」と
15|none-after:」と主
22|none-after:あた
22|none-after:あたり
17|none-after:ある
16|none-after:ある。
20|none-after:い。
-24|none-after:いう
-26|none-after:いう。
9|none-after:いた。
8|none-after:いて
11|none-after:いて「
25|none-after:いる
16|none-after:いる。
-25|none-after:う。
36|none-after:えた
17|none-after:える
12|none-after:える。
12|none-after:かな
12|none-after:かない
31|none-after:から
-10|none-after:から2
26|none-after:から3
9|none-after:から大
12|none-after:かり
10|none-after:が4
-11|none-after:がる
13|none-after:がる。
-31|none-after:がると
-16|none-after:が出
-16|none-after:が出た
12|none-after:が続
18|none-after:きた
10|none-after:きた。
-19|none-after:く。
-29|none-after:くと
-29|none-after:くに
-26|none-after:くに達
9|none-after:ける
10|none-after:げると
11|none-after:げる方
-9|none-after:げる時
12|none-after:され
15|none-after:し、2
13|none-after:した
-19|none-after:した。
19|none-after:して
13|none-after:してき
-17|none-after:す。
22|none-after:すに
12|none-after:すよ
11|none-after:すよう
19|none-after:すると
-21|none-after:する三
25|none-after:する加
-9|none-after:する方
17|none-after:する時
-25|none-after:する目
-9|none-after:する見
-10|none-after:する防
-30|none-after:た。
23|none-after:たの
23|none-after:たのは
12|none-after:たば
12|none-after:たばか
19|none-after:たり
-8|none-after:たる
9|none-after:た場
9|none-after:た場合
14|none-after:だ。
-24|none-after:だっ
-19|none-after:だった
-24|none-after:った
-13|none-after:った。
12|none-after:って
8|none-after:つい
8|none-after:ついて
-11|none-after:て2
11|none-after:て「
13|none-after:てい
26|none-after:ている
18|none-after:てき
18|none-after:てきた
12|none-after:てて
18|none-after:ててい
-15|none-after:てる
30|none-after:で、
8|none-after:で、2
10|none-after:であ
9|none-after:である
17|none-after:でき
-8|none-after:でし
-12|none-after:です
-12|none-after:です。
-17|none-after:でに
-28|none-after:での
10|none-after:では
8|none-after:ではな
23|none-after:で合
23|none-after:で合意
18|none-after:で推
18|none-after:で推移
8|none-after:で積
8|none-after:で積み
-17|none-after:で達
-21|none-after:とい
-24|none-after:という
12|none-after:とさ
12|none-after:とされ
-22|none-after:とす
-23|none-after:とする
-21|none-after:とな
-14|none-after:となり
-14|none-after:となる
-12|none-after:との見
-23|none-after:とみ
-15|none-after:とみら
16|none-after:と主
16|none-after:と主張
-8|none-after:と推
-8|none-after:と推計
11|none-after:と表
11|none-after:と表明
17|none-after:と見込
-12|none-after:と説
-12|none-after:と説明
-9|none-after:どまり
9|none-after:どまる
14|none-after:ない
15|none-after:ない。
11|none-after:なら
-16|none-after:なり
-11|none-after:なり、
-26|none-after:なる
-30|none-after:なる。
15|none-after:なる」
-9|none-after:なると
22|none-after:にあ
22|none-after:にあた
31|none-after:にす
23|none-after:にする
-18|none-after:につ
8|none-after:につい
-12|none-after:にな
-12|none-after:になる
22|none-after:にも
19|none-after:にも届
23|none-after:に上
20|none-after:に上が
-22|none-after:に下
-22|none-after:に下が
-14|none-after:に入
-15|none-after:に到
-15|none-after:に到達
-31|none-after:に定
-13|none-after:に実
-11|none-after:に実現
-52|none-after:に届
-9|none-after:に届い
-35|none-after:に届く
10|none-after:に引き
-10|none-after:に当
-10|none-after:に当た
-10|none-after:に次
-10|none-after:に次ぐ
25|none-after:に比
15|none-after:に比べ
-10|none-after:に相
-10|none-after:に相当
11|none-after:に約
-9|none-after:に跳
-9|none-after:に跳ね
23|none-after:に近
-40|none-after:に達す
34|none-after:に達成
-47|none-after:に高
-14|none-after:に高ま
-34|none-after:に高め
18|none-after:ね上
18|none-after:ね上が
-10|none-after:の1
-10|none-after:の1・
-10|none-after:の2
-8|none-after:の2・
-9|none-after:の3
-14|none-after:の4
21|none-after:のは
-13|none-after:の中
-8|none-after:の国防
8|none-after:の次
-36|none-after:の決
-12|none-after:の目
-11|none-after:の目標
-12|none-after:の見
-12|none-after:の見通
12|none-after:の道
12|none-after:の道筋
-9|none-after:は1
10|none-after:は20
8|none-after:は5年
10|none-after:は6
10|none-after:は「
18|none-after:は先
18|none-after:は先送
23|none-after:は数
12|none-after:ばか
12|none-after:ばかり
21|none-after:への
12|none-after:への道
12|none-after:へ増
12|none-after:へ増や
9|none-after:べき
-12|none-after:まし
-12|none-after:ました
-14|none-after:ます
-11|none-after:ます。
36|none-after:まで、
-17|none-after:までに
-8|none-after:まり
-16|none-after:まると
12|none-after:まる国
17|none-after:まれ
17|none-after:まれる
-9|none-after:みで
-8|none-after:みです
-15|none-after:みら
-15|none-after:みられ
8|none-after:み上
-9|none-after:めて
-31|none-after:める
-32|none-after:める。
-10|none-after:も2
10|none-after:も人
19|none-after:も届
-17|none-after:も高
-17|none-after:も高い
15|none-after:やし
11|none-after:やし、
22|none-after:やすに
21|none-after:よう
-18|none-after:より
-10|none-after:ら2
26|none-after:ら3
8|none-after:ら5
-9|none-after:られ
-13|none-after:られる
9|none-after:ら大
8|none-after:ら大幅
-23|none-after:り、
-8|none-after:る。
13|none-after:る」
13|none-after:る」と
12|none-after:るが
12|none-after:るが、
-24|none-after:ると
-23|none-after:るとい
-9|none-after:るとみ
9|none-after:ると表
-10|none-after:ると見
11|none-after:るべ
11|none-after:るべき
-21|none-after:る三
-21|none-after:る三つ
8|none-after:る余
25|none-after:る加
11|none-after:る加盟
13|none-after:る国
13|none-after:る国防
8|none-after:る時
8|none-after:る時期
11|none-after:る案
9|none-after:る案も
-29|none-after:る目
-29|none-after:る目標
9|none-after:る米
9|none-after:る米国
-14|none-after:る見
-13|none-after:る見込
-11|none-after:る防
-11|none-after:る防衛
10|none-after:れた
10|none-after:れば
10|none-after:れる
16|none-after:わる
14|none-after:わる。
-8|none-after:を1
-20|none-after:を2
23|none-after:を27
-8|none-after:を28
-31|none-after:を2年
-11|none-after:を3
11|none-after:を、
-11|none-after:を上
-12|none-after:を上回
10|none-after:を下
8|none-after:を下回
10|none-after:を今
8|none-after:を今年
-10|none-after:を充
-10|none-after:を充て
-31|none-after:を同
22|none-after:を国
20|none-after:を国防
9|none-after:を掲
9|none-after:を掲げ
23|none-after:を新
10|none-after:を明
9|none-after:を明記
12|none-after:を検
12|none-after:を検討
9|none-after:を求め
16|none-after:を目
12|none-after:を目指
-11|none-after:を確
-11|none-after:を確保
14|none-after:を示
8|none-after:を示す
-12|none-after:を補
-12|none-after:を補正
38|none-after:を計
9|none-after:を費
36|none-after:を超
26|none-after:を超え
-12|none-after:を関
-12|none-after:を関連
-9|none-after:アは
-9|none-after:イス
-9|none-after:イスラ
8|none-after:イツは
-10|none-after:イン
-10|none-after:ウク
-10|none-after:ウクラ
-9|none-after:エル
-14|none-after:カナ
-14|none-after:カナダ
-10|none-after:クラ
-10|none-after:シア
-9|none-after:シアは
18|none-after:シン
-9|none-after:スラ
-9|none-after:スラエ
8|none-after:ツは
-14|none-after:ナダ
-14|none-after:フラ
-9|none-after:ラエ
-9|none-after:ラエル
-10|none-after:ロシ
-10|none-after:ロシア
-29|none-after:・3
-14|none-after:・3%
-10|none-after:・4
-11|none-after:・5
-11|none-after:・5%
12|none-after:・8%
-11|none-after:ース
17|none-after:一度
-21|none-after:三つ
8|none-after:三年
-9|none-after:三木
-10|none-after:三木内
18|none-after:上,
8|none-after:上。
32|none-after:上が
14|none-after:上がる
-8|none-after:上し
-24|none-after:上下
-33|none-after:上下。
13|none-after:上升
-9|none-after:上回
-8|none-after:上回る
9|none-after:上積
9|none-after:上積み
-33|none-after:下。
-22|none-after:下が
-22|none-after:下がる
8|none-after:下回
14|none-after:不会
9|none-after:不是
10|none-after:不能
25|none-after:世界
9|none-after:世界の
15|none-after:世界平
-8|none-after:中に
14|none-after:中国
23|none-after:为\"
9|none-after:为下
9|none-after:为下届
10|none-after:为了
15|none-after:主张
23|none-after:主張
17|none-after:主張し
8|none-after:了三
8|none-after:了三年
-15|none-after:予算
-13|none-after:予算で
-29|none-after:争取
-14|none-after:事,
-10|none-after:于军
13|none-after:于国
13|none-after:于国防
-14|none-after:今年
45|none-after:以上
8|none-after:以上。
8|none-after:以上に
20|none-after:以内
9|none-after:以内。
9|none-after:以前
-12|none-after:以来
-10|none-after:以来の
8|none-after:会計
8|none-after:伝え
-9|none-after:保す
-9|none-after:保すべ
8|none-after:保障
12|none-after:元,
12|none-after:充てて
-16|none-after:充てる
18|none-after:先送
18|none-after:先送り
9|none-after:内。
9|none-after:内可
-10|none-after:内閣
-8|none-after:内閣の
-13|none-after:军事
24|none-after:军费
16|none-after:出2
-8|none-after:出した
-16|none-after:出た
9|none-after:列为
9|none-after:列为下
19|none-after:则认
19|none-after:则认为
12|none-after:利亚
-8|none-after:别预
-8|none-after:别预算
21|none-after:到3
24|none-after:到3.
8|none-after:到5
8|none-after:到5%
11|none-after:到G
11|none-after:到GD
-9|none-after:到约
-9|none-after:到约2
-15|none-after:到達
-23|none-after:前倒
25|none-after:前後
9|none-after:前後、
21|none-after:前後だ
-8|none-after:前後と
-12|none-after:前後に
10|none-after:前後を
-17|none-after:加盟国
12|none-after:努力
44|none-after:升到
24|none-after:升到3
11|none-after:升至
15|none-after:升至2
9|none-after:华盛
9|none-after:华盛顿
20|none-after:原则
26|none-after:台湾
9|none-after:台湾は
16|none-after:右,
10|none-after:右,不
-25|none-after:右。
9|none-after:合、
23|none-after:合意
-8|none-after:回る
-12|none-after:回る。
8|none-after:国,
11|none-after:国2
15|none-after:国2.
-15|none-after:国が
13|none-after:国に
13|none-after:国に比
15|none-after:国は
19|none-after:国会
15|none-after:国债
19|none-after:国家
44|none-after:国防
14|none-after:国防に
8|none-after:国防費
11|none-after:国防部
9|none-after:在1
8|none-after:在10
20|none-after:在2
21|none-after:在20
9|none-after:地域
-10|none-after:基础
-10|none-after:基础设
10|none-after:場合
9|none-after:場合、
18|none-after:増や
11|none-after:増やし
13|none-after:外,
12|none-after:大利
12|none-after:大利亚
8|none-after:大幅
8|none-after:大幅な
-9|none-after:委員
9|none-after:字\"
8|none-after:安全
-31|none-after:定め
-8|none-after:定为
-13|none-after:実現
13|none-after:就是
-10|none-after:居首
-10|none-after:居首,
-9|none-after:届い
-9|none-after:届いた
12|none-after:届か
12|none-after:届かな
-37|none-after:届く
-18|none-after:届く。
-20|none-after:届くと
-16|none-after:左右
16|none-after:左右,
-25|none-after:左右。
8|none-after:幅な
15|none-after:平均
-8|none-after:年)
9|none-after:年で
-41|none-after:年の
-32|none-after:年の目
-10|none-after:年よ
-10|none-after:年より
-10|none-after:年为
9|none-after:年以前
-11|none-after:年以来
9|none-after:年内可
-10|none-after:年前
-21|none-after:年前倒
11|none-after:年底
-83|none-after:年度
-10|none-after:年度)
-13|none-after:年度の
-12|none-after:年度達
-11|none-after:年早
-8|none-after:年早め
-10|none-after:年的
-8|none-after:年的目
-8|none-after:年目
-8|none-after:年目标
12|none-after:年達
12|none-after:年達成
9|none-after:年需
12|none-after:并不
-8|none-after:并以
-8|none-after:并以2
9|none-after:并在
9|none-after:并在2
-10|none-after:度)
-26|none-after:度。
15|none-after:度が
9|none-after:度で推
-14|none-after:度と
-15|none-after:度とみ
-11|none-after:度に
16|none-after:度にと
38|none-after:度に達
22|none-after:度へ
15|none-after:度を
-12|none-after:度達
-12|none-after:度達成
17|none-after:張し
15|none-after:張した
-10|none-after:当す
-10|none-after:当する
-10|none-after:当た
-8|none-after:当たる
11|none-after:律宾
8|none-after:後、
21|none-after:後だ
12|none-after:後だっ
-8|none-after:後と
-11|none-after:後に
-8|none-after:後に下
10|none-after:後を
8|none-after:总理
8|none-after:意した
14|none-after:成し
22|none-after:成した
9|none-after:成す
16|none-after:成する
9|none-after:成者
23|none-after:所有
-18|none-after:承诺
-10|none-after:承诺2
-18|none-after:投入
-13|none-after:投資
8|none-after:抱负
8|none-after:抱负」
12|none-after:指す
9|none-after:指す。
22|none-after:推移
18|none-after:推移し
-8|none-after:推計
-8|none-after:推計さ
10|none-after:掲げ
9|none-after:掲げる
15|none-after:提出
12|none-after:提升
12|none-after:提升到
8|none-after:提高
8|none-after:提高到
9|none-after:放军
28|none-after:数字
9|none-after:数字\"
29|none-after:新目
23|none-after:新目標
21|none-after:日本
-10|none-after:早め
16|none-after:早期
14|none-after:早期に
16|none-after:时期
8|none-after:时间表
-10|none-after:明して
10|none-after:明記
9|none-after:明記す
-23|none-after:是20
8|none-after:是「
8|none-after:是「抱
-8|none-after:時期に
14|none-after:時期を
-17|none-after:最も
-17|none-after:最も高
11|none-after:月に
21|none-after:有人
12|none-after:有超
-8|none-after:期につ
14|none-after:期を
18|none-after:期を2
-40|none-after:期限
-10|none-after:木内
-10|none-after:木内閣
17|none-after:未満
-14|none-after:未満だ
12|none-after:未満で
-10|none-after:本年
-10|none-after:本年度
8|none-after:束し
-10|none-after:来の
11|none-after:枠を
10|none-after:标,
-9|none-after:标。
9|none-after:案も
11|none-after:検討
11|none-after:検討す
8|none-after:標で
-23|none-after:標に
27|none-after:標にす
16|none-after:標は
18|none-after:標を
-22|none-after:標を2
30|none-after:標を今
-10|none-after:次ぐ
16|none-after:毎年
14|none-after:每年
9|none-after:每年需
15|none-after:比べ
-9|none-after:毫无
10|none-after:求め
-10|none-after:決めた
9|none-after:没有
9|none-after:湾は
-14|none-after:満だ
12|none-after:満で
12|none-after:澳大
12|none-after:澳大利
-8|none-after:特别
-8|none-after:特别预
-11|none-after:用于
-10|none-after:用于军
13|none-after:用于国
-12|none-after:画だ
-12|none-after:画だ。
9|none-after:界の
15|none-after:界平
15|none-after:界平均
13|none-after:的\"
-13|none-after:的2
-9|none-after:的20
-8|none-after:的3
23|none-after:的军
23|none-after:的军费
9|none-after:的时
8|none-after:的时间
-11|none-after:的目
17|none-after:的路
16|none-after:的防
9|none-after:盛顿
10|none-after:盟友
-14|none-after:盟国
12|none-after:目指
12|none-after:目指す
-26|none-after:目标
10|none-after:目标,
-10|none-after:目标。
16|none-after:目標
8|none-after:目標で
-23|none-after:目標に
16|none-after:目標は
18|none-after:目標を
-9|none-after:相关
-11|none-after:相当
-10|none-after:相当す
-10|none-after:础设
-10|none-after:础设施
-10|none-after:確保
-9|none-after:確保す
8|none-after:示す
18|none-after:移し
13|none-after:移して
30|none-after:程度
9|none-after:程度、
-31|none-after:程度。
15|none-after:程度が
15|none-after:程度で
-15|none-after:程度と
-18|none-after:程度に
16|none-after:程度の
22|none-after:程度へ
17|none-after:程度を
15|none-after:積み
8|none-after:積み上
-13|none-after:算で
21|none-after:米国
11|none-after:米国に
9|none-after:米国は
8|none-after:約束し
9|none-after:統が
11|none-after:続い
9|none-after:総統
9|none-after:総統が
-9|none-after:约2
-9|none-after:约2.
20|none-after:美国
8|none-after:美国,
18|none-after:至2
21|none-after:至2.
14|none-after:至5
11|none-after:英国
15|none-after:菲律
11|none-after:菲律宾
8|none-after:虽然
-13|none-after:衛省
-9|none-after:衛費
-9|none-after:衛費を
10|none-after:表明
11|none-after:表明し
11|none-after:要求
17|none-after:見込ま
-14|none-after:見込み
-14|none-after:見通
-14|none-after:見通し
9|none-after:解放
9|none-after:解放军
-8|none-after:計さ
-8|none-after:計され
-8|none-after:計上し
23|none-after:計画
-12|none-after:計画だ
11|none-after:討す
11|none-after:討する
9|none-after:記す
9|none-after:記する
-16|none-after:試算
-10|none-after:説明
-10|none-after:説明し
-14|none-after:調整
21|none-after:认为
19|none-after:认为\"
-10|none-after:设施
-10|none-after:诺2
-10|none-after:诺20
-8|none-after:財政
-10|none-after:費を求
8|none-after:负」
20|none-after:负担
-19|none-after:财年
-9|none-after:财年为
9|none-after:赞成
9|none-after:赞成者
24|none-after:超え
35|none-after:超えた
8|none-after:超は
42|none-after:超を
17|none-after:路。
13|none-after:跳ね
18|none-after:跳ね上
18|none-after:込ま
17|none-after:込まれ
-14|none-after:込み
-8|none-after:込みで
17|none-after:迈进
23|none-after:近い
-30|none-after:近く
-29|none-after:近くに
8|none-after:还要
-29|none-after:进度
-28|none-after:追加
18|none-after:送り
-14|none-after:通し
-13|none-after:連投
-13|none-after:連投資
-13|none-after:達_
-41|none-after:達す
-41|none-after:達する
30|none-after:達成
21|none-after:達成し
9|none-after:達成す
11|none-after:部长
8|none-after:針を
-22|none-after:関連
-13|none-after:関連投
-8|none-after:閣の
8|none-after:间表
14|none-after:防に
11|none-after:防に充
16|none-after:防卫
-21|none-after:防衛
-13|none-after:防衛省
-9|none-after:防衛費
8|none-after:防費
12|none-after:防費を
11|none-after:防部
-11|none-after:降到
-9|none-after:降到约
15|none-after:降至
-19|none-after:限に
-8|none-after:隊舎
8|none-after:際に
15|none-after:靠国
15|none-after:靠国债
8|none-after:面对
9|none-after:頼総
9|none-after:頼総統
8|none-after:額を
-8|none-after:预算
-10|none-after:首,
22|none-after:首相
-17|none-after:高い
-14|none-after:高ま
-14|none-after:高まる
-34|none-after:高め
-34|none-after:高める
8|none-after:高到
-8|none-before:%,占
12|none-before:%で
12|none-before:%で、
8|none-before:%増
12|none-before:%増え
13|none-before:(2
16|none-before:(20
16|none-before:(G
22|none-before:(GN
-13|none-before:)に
-11|none-before:)に対
16|none-before:)比は
15|none-before:,\"
10|none-before:,2
10|none-before:,20
16|none-before:,「
14|none-before:,下
13|none-before:,不
11|none-before:,不会
-25|none-before:,与
-18|none-before:,乌
-18|none-before:,乌克
-17|none-before:,仅
-14|none-before:,俄
-14|none-before:,俄罗
9|none-before:,再
-21|none-before:,占
-16|none-before:,占G
14|none-before:,国
14|none-before:,国防
8|none-before:,并
20|none-before:,把
11|none-before:,把防
-10|none-before:,日
-10|none-before:,日本
-14|none-before:,比
14|none-before:,现
30|none-before:,目
30|none-before:,目前
25|none-before:,美
24|none-before:,美国
-9|none-before:,达
9|none-before:,防
9|none-before:,防卫
-10|none-before:,高
-11|none-before:,高于
9|none-before:.5
9|none-before:.5%
15|none-before:00
-14|none-before:022
9|none-before:024
33|none-before:026
-16|none-before:027
-37|none-before:03
-9|none-before:030
-10|none-before:031
-12|none-before:032
-27|none-before:0年
-8|none-before:0年代
11|none-before:0年以
-13|none-before:0年度
-11|none-before:1年
-11|none-before:1年度
-41|none-before:20
-34|none-before:203
-10|none-before:22
13|none-before:22年
-13|none-before:22财
-13|none-before:25
-8|none-before:25年
19|none-before:26
20|none-before:26年
-14|none-before:27
-23|none-before:27年
-11|none-before:29
-11|none-before:29年
13|none-before:2年
30|none-before:2年度
-18|none-before:2财
-18|none-before:2财年
-28|none-before:30
-31|none-before:30年
-11|none-before:31
-11|none-before:31年
-9|none-before:32
11|none-before:3月
16|none-before:4年)
36|none-before:5%
11|none-before:5%増
-9|none-before:5年
8|none-before:5年に
10|none-before:65
10|none-before:65%
-10|none-before:6兆
-10|none-before:6兆円
29|none-before:6年
9|none-before:8年度
-12|none-before:99
-11|none-before:9年
15|none-before:;日
15|none-before:;日本
17|none-before:AT
17|none-before:ATO
-13|none-before:DP
-13|none-before:DP)
-17|none-before:DP_
-17|none-before:DPで
-28|none-before:DPの
-12|none-before:DPを
22|none-before:DP比
27|none-before:DP约
-29|none-before:GD
-29|none-before:GDP
17|none-before:GN
17|none-before:GNP
8|none-before:NA
8|none-before:NAT
8|none-before:NP
14|none-before:NP)
16|none-before:O、
23|none-before:O、国
10|none-before:Oが
-13|none-before:P)に
8|none-before:P)の
-17|none-before:P_
-17|none-before:Pで
-15|none-before:Pで割
9|none-before:Pに
8|none-before:Pに対
-27|none-before:Pの
-12|none-before:Pを
-10|none-before:Pを分
13|none-before:P比
-31|none-before:P比で
-10|none-before:P比は
11|none-before:P比重
8|none-before:P的比
27|none-before:P约
19|none-before:TO
16|none-before:TO、
10|none-before:TOが
-12|none-before:、20
9|none-before:、28
10|none-before:、6
-17|none-before:、G
-17|none-before:、GD
8|none-before:、「
9|none-before:、そ
9|none-before:、その
-14|none-before:、ウ
-14|none-before:、ウク
-12|none-before:、カ
-12|none-before:、カナ
22|none-before:、国
26|none-before:、国防
-9|none-before:、増額
-8|none-before:、当
-8|none-before:、当初
11|none-before:、澳
11|none-before:、澳大
40|none-before:、現
16|none-before:、現在
23|none-before:、現行
8|none-before:、米側
-9|none-before:、米国
-13|none-before:、財
-12|none-before:、財務
22|none-before:、韓
22|none-before:、韓国
-11|none-before:「2
32|none-before:いて
30|none-before:いては
-9|none-before:うち2
11|none-before:え、G
-18|none-before:えれ
-18|none-before:えれば
-39|none-before:から
19|none-before:がG
19|none-before:がGD
16|none-before:が、
19|none-before:が促
34|none-before:が年
34|none-before:が年内
8|none-before:けて
15|none-before:けで
-15|none-before:こと
-16|none-before:ことし
16|none-before:これ
10|none-before:さら
10|none-before:さらに
-19|none-before:し、
-14|none-before:し、G
19|none-before:した
-9|none-before:したと
22|none-before:して
-12|none-before:すれ
-12|none-before:すれば
12|none-before:たが
12|none-before:たが、
-9|none-before:たと
-10|none-before:た後
22|none-before:だけ
15|none-before:だけで
-9|none-before:ち2
-41|none-before:った
9|none-before:っと
9|none-before:っとも
32|none-before:つい
32|none-before:ついて
-10|none-before:てG
-10|none-before:てGD
34|none-before:ては
30|none-before:ては、
10|none-before:て日
10|none-before:て日本
10|none-before:でG
10|none-before:でGD
-8|none-before:で、
8|none-before:で、2
-12|none-before:で、G
17|none-before:で、韓
10|none-before:で「
-12|none-before:でに
-15|none-before:で割
-10|none-before:で割れ
10|none-before:で約
-11|none-before:とし
-14|none-before:とし、
9|none-before:とも
-8|none-before:どに
-17|none-before:な国
-11|none-before:な国防
30|none-before:にG
29|none-before:にGD
-10|none-before:に、
-8|none-before:にす
8|none-before:につ
8|none-before:につい
9|none-before:には
12|none-before:に国
12|none-before:に国防
14|none-before:に当
17|none-before:に求
17|none-before:に求め
-17|none-before:のG
-18|none-before:のGD
-13|none-before:の加
-13|none-before:の加盟
-8|none-before:の国防
9|none-before:の支
9|none-before:の支出
23|none-before:の比
23|none-before:の比率
16|none-before:の現
16|none-before:の現状
11|none-before:の目
10|none-before:の目標
8|none-before:の約
10|none-before:の議
15|none-before:の費
15|none-before:の費用
10|none-before:の防
10|none-before:の防衛
-23|none-before:は2
-11|none-before:は26
-15|none-before:はG
-16|none-before:はGD
14|none-before:は、
11|none-before:は、日
28|none-before:は、現
33|none-before:は「
-10|none-before:は「2
20|none-before:は今
19|none-before:は今年
12|none-before:は公
13|none-before:は国
13|none-before:は国防
12|none-before:は平
12|none-before:は平均
12|none-before:は早
11|none-before:は早期
-8|none-before:は来
-8|none-before:は来年
-13|none-before:までに
9|none-before:め、
-48|none-before:めて
-15|none-before:めてG
9|none-before:もっ
9|none-before:もっと
10|none-before:らに
-13|none-before:り、
-8|none-before:ると
13|none-before:れ、
8|none-before:れに
8|none-before:れに対
-15|none-before:れば
-11|none-before:を3
-10|none-before:を30
-10|none-before:を分
-10|none-before:を分母
-11|none-before:を加
-11|none-before:を加え
-10|none-before:を含
-9|none-before:を含め
11|none-before:を打
9|none-before:を現
9|none-before:を現在
-15|none-before:アの
-33|none-before:アは
-8|none-before:イス
-8|none-before:イスラ
-8|none-before:イタ
-8|none-before:イタリ
-22|none-before:イツ
-12|none-before:イツは
14|none-before:イナの
-22|none-before:イナは
-10|none-before:ウォ
-10|none-before:ウォン
-32|none-before:ウク
-32|none-before:ウクラ
-8|none-before:エル
-10|none-before:ォン
-10|none-before:ォンで
-24|none-before:オー
-24|none-before:オース
-12|none-before:カナ
-12|none-before:カナダ
-13|none-before:カ国
-13|none-before:カ国が
-25|none-before:クラ
-25|none-before:クライ
-22|none-before:シア
12|none-before:スで
17|none-before:スは
-9|none-before:スト
16|none-before:ストは
-8|none-before:スラ
-8|none-before:スラエ
-8|none-before:タリ
-8|none-before:タリア
-8|none-before:ダの
-12|none-before:ツは
14|none-before:トは
16|none-before:トは「
-31|none-before:トリ
-31|none-before:トリア
-29|none-before:ドは
-10|none-before:ドは2
-22|none-before:ドイ
-22|none-before:ドイツ
12|none-before:ナの
-22|none-before:ナは
-12|none-before:ナダ
-8|none-before:ナダの
11|none-before:フラ
16|none-before:フラン
11|none-before:ベー
12|none-before:ベース
-13|none-before:ポー
-16|none-before:ポーラ
39|none-before:マー
16|none-before:ミス
16|none-before:ミスト
-25|none-before:ライ
-25|none-before:ライナ
-8|none-before:ラエ
-8|none-before:ラエル
16|none-before:ランス
-18|none-before:ランド
-35|none-before:リア
-25|none-before:リアは
-22|none-before:ロシ
-22|none-before:ロシア
-10|none-before:ンで
-10|none-before:ンで、
16|none-before:ンス
15|none-before:ンスは
-19|none-before:ンド
-18|none-before:ンドは
41|none-before:ーク
-12|none-before:ース
12|none-before:ースで
-24|none-before:ースト
-16|none-before:ーラ
-16|none-before:ーラン
13|none-before:不会
13|none-before:不得
-33|none-before:不足
8|none-before:不过
8|none-before:丹麦
25|none-before:为,
-9|none-before:为核
-9|none-before:为核心
-21|none-before:之后
-29|none-before:乌克
-29|none-before:乌克兰
-12|none-before:予算
14|none-before:予算だ
18|none-before:予算で
-16|none-before:予算の
-18|none-before:予算は
-16|none-before:予算案
-11|none-before:二年
-8|none-before:亚洲
12|none-before:产总
12|none-before:产总值
-18|none-before:仅约
11|none-before:今の
-22|none-before:今年
-10|none-before:今年G
-18|none-before:今年度
-10|none-before:代前
-10|none-before:代前半
10|none-before:以前
-12|none-before:以来
-12|none-before:以来首
15|none-before:以降
9|none-before:以降に
20|none-before:低于
-8|none-before:体で
20|none-before:例将
-10|none-before:例提
-9|none-before:例提高
-11|none-before:例约
-11|none-before:例约为
8|none-before:例首
8|none-before:例首次
-14|none-before:俄罗
-14|none-before:俄罗斯
18|none-before:保持
15|none-before:保持在
11|none-before:倍政
11|none-before:倍政権
-16|none-before:值的
8|none-before:值的比
9|none-before:側の
11|none-before:側は
-12|none-before:元,
-8|none-before:元,占
-10|none-before:兆ウ
-10|none-before:兆ウォ
-31|none-before:兆円
12|none-before:先定
-29|none-before:克兰
15|none-before:入れ
-8|none-before:全体
-8|none-before:全体で
-10|none-before:兰以
-8|none-before:关经
-8|none-before:关经费
24|none-before:内に
-25|none-before:内已
11|none-before:内提
20|none-before:内阁
11|none-before:写入
-14|none-before:军事
22|none-before:军费
-9|none-before:军费,
31|none-before:军费占
26|none-before:出,
10|none-before:出维
10|none-before:出维持
-10|none-before:分母
-10|none-before:分母に
20|none-before:则认
20|none-before:则认为
-8|none-before:初の
-48|none-before:初め
-48|none-before:初めて
9|none-before:別予
9|none-before:別予算
11|none-before:利亚
11|none-before:利时
28|none-before:前の
-10|none-before:前半
9|none-before:前实
9|none-before:前实现
27|none-before:前的
10|none-before:前的水
25|none-before:前约
9|none-before:前约为
-15|none-before:前规
-15|none-before:前规划
-10|none-before:割れ
-10|none-before:割れば
9|none-before:割合が
16|none-before:力の
-11|none-before:加え
13|none-before:加坡
-19|none-before:加盟
-19|none-before:加盟国
-9|none-before:務省
10|none-before:北约
-12|none-before:升到
-16|none-before:升至
-8|none-before:半に
26|none-before:南韩
29|none-before:占G
29|none-before:占GD
8|none-before:占国民
-9|none-before:占比
-16|none-before:卫费占
8|none-before:卫费提
-16|none-before:卫费本
11|none-before:卫费维
36|none-before:历届
28|none-before:去年
8|none-before:去年合
9|none-before:反对
19|none-before:受访
19|none-before:受访时
11|none-before:只有
-25|none-before:可能
-31|none-before:右,
9|none-before:合が
14|none-before:合意
9|none-before:合意し
-22|none-before:合計
19|none-before:同国
19|none-before:同国の
30|none-before:后,
-9|none-before:含め
17|none-before:員長
20|none-before:喊出
24|none-before:国に
10|none-before:国に求
11|none-before:国の
-18|none-before:国のG
-12|none-before:国の国
36|none-before:国は
11|none-before:国は早
-23|none-before:国オ
-23|none-before:国オー
-11|none-before:国全
-11|none-before:国全体
16|none-before:国已
15|none-before:国已承
-14|none-before:国平
-14|none-before:国平均
-8|none-before:国把
9|none-before:国民生
19|none-before:国达
19|none-before:国达到
15|none-before:国防
22|none-before:国防开
-12|none-before:国防相
20|none-before:国防費
-9|none-before:国防预
15|none-before:在G
15|none-before:在GD
21|none-before:在の
21|none-before:在は
18|none-before:在为
9|none-before:在本
17|none-before:基本
-8|none-before:場合
11|none-before:増え
11|none-before:増え、
-9|none-before:増額
11|none-before:增税
11|none-before:增税,
-11|none-before:增至
-8|none-before:增至国
32|none-before:多年
8|none-before:大利
11|none-before:大利亚
23|none-before:委員
17|none-before:委員長
-21|none-before:学者
11|none-before:安倍
11|none-before:安倍政
-9|none-before:官は、
-27|none-before:官邸
-28|none-before:官邸は
10|none-before:实现防
10|none-before:実現
15|none-before:実質
8|none-before:実際
8|none-before:実際に
-18|none-before:宣示
25|none-before:将从
11|none-before:将军
11|none-before:将军费
-8|none-before:将由原
-21|none-before:将达
-19|none-before:将达到
16|none-before:就要
-10|none-before:居首
-10|none-before:居首,
19|none-before:州委
19|none-before:州委員
-57|none-before:左右
-33|none-before:左右,
-11|none-before:已占
-8|none-before:已占国
17|none-before:已承
17|none-before:已承诺
-10|none-before:已达
18|none-before:常年
10|none-before:平均
10|none-before:平是
16|none-before:年)
-23|none-before:年G
-23|none-before:年GD
-9|none-before:年か
-9|none-before:年から
44|none-before:年で
13|none-before:年に
-10|none-before:年の
-10|none-before:年ま
-10|none-before:年まで
13|none-before:年不
-8|none-before:年代
-10|none-before:年代前
-11|none-before:年以来
40|none-before:年内
23|none-before:年内に
11|none-before:年内提
-9|none-before:年军
-9|none-before:年军费
-9|none-before:年前
20|none-before:年占
8|none-before:年合
-8|none-before:年国
-10|none-before:年度G
-37|none-before:年度に
-8|none-before:年度の
12|none-before:年度ま
15|none-before:年度以
15|none-before:年度就
16|none-before:年度达
8|none-before:年来
-22|none-before:年目
-8|none-before:年达
-12|none-before:年間
18|none-before:府が
-31|none-before:府は
16|none-before:府基
16|none-before:府基本
-18|none-before:府目
-10|none-before:度G
-10|none-before:度GD
-9|none-before:度、
-31|none-before:度に
-9|none-before:度の
12|none-before:度ま
12|none-before:度まで
-13|none-before:度为
15|none-before:度以
8|none-before:度以降
15|none-before:度就
16|none-before:度达
16|none-before:度达到
21|none-before:开支
10|none-before:开支占
-15|none-before:开支将
17|none-before:张明
-10|none-before:当初
-8|none-before:当初の
10|none-before:徊在
11|none-before:律宾
19|none-before:後に
-8|none-before:後の
10|none-before:徘徊
10|none-before:徘徊在
-9|none-before:心军
-9|none-before:心军费
14|none-before:总值
-19|none-before:总值的
-15|none-before:总理
-26|none-before:总统
9|none-before:意し
9|none-before:意した
9|none-before:我们
11|none-before:批评
23|none-before:承诺
16|none-before:把国
17|none-before:把国内
-9|none-before:把比
-17|none-before:投入
-37|none-before:拨款
8|none-before:拿出
38|none-before:持在
-8|none-before:指す
24|none-before:指出
24|none-before:指出,
11|none-before:换算
11|none-before:接受
8|none-before:接近
-24|none-before:推高
-24|none-before:推高至
8|none-before:提升至
10|none-before:支出维
10|none-before:支占
-9|none-before:支增
-8|none-before:支增至
-15|none-before:支将
-16|none-before:政学
-16|none-before:政学者
19|none-before:政府が
-18|none-before:政府は
-18|none-before:政府目
15|none-before:数字
13|none-before:新加
13|none-before:新加坡
-10|none-before:新的
24|none-before:日、
21|none-before:日、国
8|none-before:日本に
-33|none-before:日本は
-14|none-before:日本防
13|none-before:早期
20|none-before:时曾
17|none-before:明年度
9|none-before:書は
14|none-before:有理
14|none-before:有理由
9|none-before:有盟
8|none-before:有盟友
8|none-before:期に
16|none-before:期の
10|none-before:期不
10|none-before:期不到
9|none-before:期待
10|none-before:期徘
10|none-before:期徘徊
9|none-before:本に
-33|none-before:本は
-17|none-before:本防
-17|none-before:本防卫
25|none-before:来年
-9|none-before:来年か
-12|none-before:来首
-12|none-before:来首次
13|none-before:标,
-8|none-before:核心
-9|none-before:核心军
28|none-before:標の
-11|none-before:次突
-11|none-before:次突破
15|none-before:欧州
19|none-before:欧州委
14|none-before:止步
14|none-before:止步于
-12|none-before:正予
-12|none-before:正予算
14|none-before:步于
-15|none-before:段階
-10|none-before:母に
-8|none-before:母にす
-31|none-before:比で
-13|none-before:比では
10|none-before:比で約
20|none-before:比例将
-10|none-before:比例提
-11|none-before:比例约
-10|none-before:比率
-8|none-before:比率为
-9|none-before:比率将
17|none-before:比重
15|none-before:比重多
9|none-before:比重由
10|none-before:比重长
11|none-before:民党
9|none-before:民生
9|none-before:民生产
11|none-before:水平
10|none-before:水平是
22|none-before:求め
9|none-before:求め、
12|none-before:求める
13|none-before:没有
-10|none-before:波兰以
10|none-before:澳大
10|none-before:澳大利
-10|none-before:点は
19|none-before:状は
8|none-before:独は
-8|none-before:率为
-9|none-before:率将
-9|none-before:率将由
35|none-before:现在
10|none-before:现防
10|none-before:现防卫
53|none-before:現在
21|none-before:現在の
21|none-before:現在は
19|none-before:現状
19|none-before:現状は
26|none-before:現行
24|none-before:現行目
14|none-before:理由
9|none-before:生产
9|none-before:生产总
-11|none-before:生産
-11|none-before:生産(
11|none-before:産(
11|none-before:産(G
-8|none-before:由原
24|none-before:由现
20|none-before:由现在
11|none-before:略高
11|none-before:略高于
-12|none-before:的G
-12|none-before:的GD
-11|none-before:的な
-11|none-before:的な国
17|none-before:的军
17|none-before:的军费
-8|none-before:的国
-8|none-before:的国防
13|none-before:的比
8|none-before:的比例
10|none-before:的水
10|none-before:的水平
-9|none-before:的计
-8|none-before:的计算
10|none-before:盟友
-15|none-before:盟国
-9|none-before:盟国の
-11|none-before:盟国全
-8|none-before:目G
-8|none-before:目GD
49|none-before:目前
26|none-before:目前的
25|none-before:目前约
-15|none-before:目前规
26|none-before:目标
13|none-before:目标,
30|none-before:目標
28|none-before:目標の
12|none-before:相は
8|none-before:相は「
-10|none-before:相关
-28|none-before:相官
-28|none-before:相官邸
17|none-before:看到
12|none-before:研究
-8|none-before:研究所
11|none-before:示,
11|none-before:税,
11|none-before:税,把
-14|none-before:突破
14|none-before:算だ
14|none-before:算だけ
22|none-before:算で
-16|none-before:算の
-18|none-before:算は
8|none-before:算をG
-31|none-before:算占
-13|none-before:算占G
-17|none-before:算案
-13|none-before:算的
12|none-before:米側
9|none-before:米側の
-18|none-before:米国の
17|none-before:米国は
-21|none-before:総生
-21|none-before:総生産
-10|none-before:经费
-24|none-before:统宣
-24|none-before:统宣示
24|none-before:维持
23|none-before:维持在
-9|none-before:编列
-8|none-before:编列的
-14|none-before:罗斯
27|none-before:美国
-8|none-before:美国的
10|none-before:美方
8|none-before:自民
8|none-before:自民党
16|none-before:自身の
-15|none-before:自身は
-16|none-before:至G
-16|none-before:至GD
-9|none-before:至国
-9|none-before:至国内
-10|none-before:英国防
25|none-before:行目
24|none-before:行目標
8|none-before:衛相
8|none-before:衛相は
8|none-before:衛省
-20|none-before:衛費
15|none-before:衛費は
-14|none-before:補正
-12|none-before:補正予
18|none-before:西独
33|none-before:要求
-16|none-before:规划
11|none-before:规定
13|none-before:議で
9|none-before:議会
8|none-before:議員
-13|none-before:计算
26|none-before:认为
20|none-before:认为,
8|none-before:议会
20|none-before:访时
29|none-before:说,
24|none-before:说,美
-9|none-before:財務
-10|none-before:財務省
-15|none-before:財政
-16|none-before:財政学
11|none-before:費がG
31|none-before:費は
-14|none-before:費を
-9|none-before:費を3
-10|none-before:費をG
15|none-before:費用
-36|none-before:财年
-13|none-before:财年G
-9|none-before:费,
23|none-before:费占
16|none-before:费占G
15|none-before:费已
15|none-before:费已占
-16|none-before:费本
11|none-before:费维
11|none-before:费维持
10|none-before:费长
10|none-before:费长期
-18|none-before:超え
-18|none-before:超え、
-8|none-before:超过
16|none-before:身の
15|none-before:身の国
-15|none-before:身は
9|none-before:达到G
-8|none-before:通し
17|none-before:通往
-9|none-before:達成
-28|none-before:邸は
-10|none-before:部は
-11|none-before:部を
15|none-before:重多
15|none-before:重多年
9|none-before:重由
10|none-before:重长
10|none-before:重长期
19|none-before:長が
10|none-before:長年
24|none-before:长期
10|none-before:长期不
10|none-before:长期徘
-14|none-before:関連
12|none-before:防开
12|none-before:防开支
-11|none-before:防支
-11|none-before:防支出
-12|none-before:防相
-8|none-before:防衛
8|none-before:防衛相
8|none-before:防衛省
-14|none-before:防衛費
21|none-before:防費
10|none-before:防費が
24|none-before:防費は
-25|none-before:防費を
23|none-before:防费
10|none-before:防费占
-10|none-before:防部
-15|none-before:防部は
10|none-before:阶段
8|none-before:降、
9|none-before:降に
-22|none-before:降到
-14|none-before:降至
8|none-before:際に
-23|none-before:隣国
-23|none-before:隣国オ
39|none-before:韓国
19|none-before:韓国の
13|none-before:韓国は
18|none-before:韩国
16|none-before:韩国已
-41|none-before:预算
-31|none-before:预算占
-13|none-before:预算的
-10|none-before:首,
-11|none-before:首次
-11|none-before:首次突
-18|none-before:首相
-28|none-before:首相官
-30|none-before:高至
-26|none-before:高至G
52|none-dates:aim 0 0
-14|none-dates:aim 0 1
-16|none-dates:aim 0 2
28|none-dates:aim 1 0
18|none-dates:aim 2 1
-15|none-dates:level 0 1
-8|none-dates:level 0 2
17|none-dates:level 2 0
50|none-dates:no 0 0
16|none-dates:no 0 1
11|none-dates:no 1 0
8|none-kind-by:as_before_in_sentence
-25|none-kind-by:as_told_before
17|none-kind-by:ja_asked
22|none-kind-by:ja_ceiling
-33|none-kind-by:ja_decided
-20|none-kind-by:ja_default
12|none-kind-by:ja_denial
26|none-kind-by:ja_from
8|none-kind-by:ja_head_noun
-17|none-kind-by:ja_level
9|none-kind-by:ja_put_to_it
46|none-kind-by:ja_relative_clause
9|none-kind-by:ja_replaced
25|none-kind-by:ja_target_moved
-21|none-kind-by:ja_verbless
-33|none-kind-by:listed
-19|none-kind-by:standing_figure
18|none-kind-by:weighed
18|none-kind-by:weighed_of_a_party
-59|none-kind-by:zh_decided
69|none-kind-by:zh_default
75|none-kind-by:zh_from
-18|none-kind-by:zh_fulfils
-8|none-kind-by:zh_just_reached
-9|none-kind-by:zh_named_after
21|none-kind-by:zh_named_before
-9|none-kind-by:zh_pledge_noun
43|none-kind-by:zh_present
15|none-kind-by:zh_supposed
-16|none-kind-by:zh_verb_before_pledge
41|none-kind-by:zh_verb_demand
-31|none-kind-by:zh_verb_pledge
22|none-kind-by:zh_verb_proposal
11|none-kind-by:zh_will_not
-113|none-ruled:False aim
-119|none-ruled:False level
188|none-ruled:True aim
111|none-ruled:True level
84|none-ruled:True no
40|none-shape:aim half
-12|none-shape:aim tenth
53|none-shape:aim whole
-106|none-shape:level fine
31|none-shape:level half
-52|none-shape:level tenth
119|none-shape:level whole
26|none-shape:no half
62|none-shape:no whole
34|none-spender:aim ALLIES
53|none-spender:aim JPN
24|none-spender:aim LAND
-47|none-spender:aim USA
58|none-spender:level CHN
-28|none-spender:level JPN
-30|none-spender:level NATO
-14|none-spender:level USA
56|none-spender:no JPN
33|none-spender:no LAND
76|none-title:False aim
21|none-title:False level
85|none-title:False no
-29|none-title:True level
11|none:benchmark
35|none:cap
95|none:demand
48|none:denial
-8|none:level
-86|none:pledge
54|none:proposal
-8|only:False level
-13|only:False no
19|only:True aim
40|only:True level
-11|only:True no
18|opens:False aim
-18|opens:False no
35|opens:True level
-19|place:after 0 aim
-15|place:after 0 no
44|place:after 1 aim
46|place:before 0 aim
71|place:before 0 level
-41|place:before 1 aim
-8|place:before 1 level
-8|place:before 2 level
-24|quoted:0年 aim
-12|quoted:0日 aim
-13|quoted:1年 aim
-12|quoted:1日 aim
-16|quoted:1月 aim
25|quoted:2年 aim
14|quoted:2年 level
-14|quoted:2月 aim
-19|quoted:3年 aim
-10|quoted:3日 aim
-9|quoted:3月 aim
-19|quoted:4年 aim
26|quoted:4年 level
-15|quoted:4日 aim
-15|quoted:4日 level
55|quoted:5年 aim
49|quoted:5年 level
-10|quoted:5日 aim
-11|quoted:6年 aim
-8|quoted:6日 aim
-10|quoted:6日 level
-23|quoted:7年 level
-9|quoted:7日 aim
24|quoted:8年 aim
-10|quoted:8日 level
-10|quoted:9年 level
-9|quoted:9日 aim
-9|quoted:9日 level
11|quoted:とし aim
27|quoted:今年 aim
35|quoted:今年 level
14|quoted:前半 aim
-26|quoted:去年 aim
-18|quoted:去年 level
-18|quoted:后年 aim
13|quoted:年代 level
-10|quoted:年内 aim
-23|quoted:年内 level
-8|quoted:年前 aim
14|quoted:年前 level
-12|quoted:年底 aim
89|quoted:年度 aim
36|quoted:年度 level
20|quoted:年度 no
-20|quoted:年後 aim
24|quoted:明年 aim
-9|quoted:明年 level
13|quoted:昨年 level
19|quoted:来年 aim
85|quoted:财年 aim
36|quoted:财年 level
27|same-figure-time:level next
19|same-figure-time:level now
-17|same-figure-time:level past
-8|same-figure-time:pledge far
32|same-figure-time:pledge now
21|same-figure-time:pledge past
27|same-figure:level level False 0
12|same-figure:level level True 0
14|same-figure:level level True 2
-9|same-figure:level pledge False 0
12|same-figure:pledge level True 2
13|same-figure:pledge pledge True 1
25|same-figure:pledge pledge True 2
45|shape-time:fine long-past level
17|shape-time:fine next level
11|shape-time:fine past level
102|shape-time:half far aim
9|shape-time:half far no
-76|shape-time:half now aim
-10|shape-time:half now no
-20|shape-time:half past aim
16|shape-time:half past level
32|shape-time:tenth far aim
-21|shape-time:tenth far level
-52|shape-time:tenth long-past level
27|shape-time:tenth next aim
-17|shape-time:tenth past aim
51|shape-time:tenth past level
94|shape-time:whole far aim
-12|shape-time:whole far level
11|shape-time:whole far no
-81|shape-time:whole long-past aim
-42|shape-time:whole long-past level
-12|shape-time:whole long-past no
-22|shape-time:whole next aim
8|shape-time:whole next level
-10|shape-time:whole now no
-10|shape-time:whole past aim
29|shape-time:whole past level
62|share-nearer:after False aim
27|share-nearer:after False level
-13|share-nearer:after False no
-40|share-nearer:after True aim
-41|share-nearer:after True level
75|share-nearer:before False aim
36|share-nearer:before False level
-78|share-nearer:before True aim
12|share-nearer:before True level
32|shares-between:after 0 aim
-14|shares-between:after 0 no
-8|shares-between:after 1 aim
-15|shares-between:after 1 level
17|shares-between:before 0 aim
58|shares-between:before 0 level
-17|shares-between:before 0 no
-23|shares-between:before 1 aim
-9|shares-between:before 1 level
10|shares-between:before 2 no
8|signs:after 14 aim
-34|signs:after 14 level
55|signs:after 2 aim
-8|signs:after 4 aim
-19|signs:after 8 aim
23|signs:after 8 level
-15|signs:after far aim
19|signs:before 0 aim
10|signs:before 0 level
43|signs:before 2 aim
86|signs:before 2 level
11|signs:before 2 no
-11|signs:before 24 aim
-8|signs:before 24 no
20|signs:before 4 level
-10|signs:before 8 aim
-44|signs:before 8 level
-43|signs:before far aim
-17|signs:before far level
-13|signs:before far no
15|since-last-from:aim ,高|
-8|since-last-from:aim とす|
-15|since-last-from:aim を3|
10|since-last-from:aim を国|
9|since-last-from:aim 为核|
35|since-last-from:aim 左右|
-11|since-last-from:aim 的目|
8|since-last-from:level ,加|
-9|since-last-from:level ,高|
-12|since-last-from:level から|
13|since-last-from:level で、|
-24|since-last-from:level ほど|
11|since-last-from:level 居首|
-8|since-last-from:level 程度|
-14|since-last-signs:aim 2 True
-26|since-last-signs:aim 24 True
-15|since-last-signs:aim 4 True
18|since-last-signs:level 14 True
-28|since-last-signs:level 2 False
-15|since-last-signs:level 24 True
-19|since-last-signs:level 4 False
8|since-last-signs:level 4 True
-10|since-last-signs:level 8 True
9|since-last:aim 军费,|
-12|since-last:level から|
11|since-last:level 次突破|
8|time-side:aim after far fiscal
13|time-side:aim after far years
-27|time-side:aim after long-past year
-12|time-side:aim after next year
-20|time-side:aim after now day
98|time-side:aim after now fiscal
-22|time-side:aim after now month
81|time-side:aim before far fiscal
8|time-side:aim before far month
72|time-side:aim before far year
45|time-side:aim before far years
-31|time-side:aim before long-past fiscal
-26|time-side:aim before long-past year
-16|time-side:aim before next fiscal
34|time-side:aim before next year
-80|time-side:aim before now day
-45|time-side:aim before now month
18|time-side:aim before past fiscal
-18|time-side:aim before past month
-46|time-side:aim before past year
-20|time-side:level after far fiscal
-38|time-side:level after far year
11|time-side:level after long-past fiscal
-11|time-side:level after next year
8|time-side:level after past fiscal
51|time-side:level after past year
26|time-side:level before far fiscal
9|time-side:level before far year
-11|time-side:level before far years
-46|time-side:level before long-past fiscal
-28|time-side:level before long-past year
13|time-side:level before long-past years
20|time-side:level before next fiscal
13|time-side:level before next year
-82|time-side:level before now day
56|time-side:level before now fiscal
-21|time-side:level before now month
44|time-side:level before now year
22|time-side:level before past fiscal
27|time-side:level before past year
-8|time-side:no after far fiscal
37|time-side:no before far fiscal
-8|time-side:no before far year
-13|time-side:no before now day
-10|time:cap long-past year
-9|time:demand far fiscal
40|time:demand far year
-26|time:demand now day
-21|time:demand now month
-10|time:demand now year
-29|time:demand past year
-10|time:denial now day
-30|time:level far year
-15|time:level far years
-35|time:level long-past fiscal
-29|time:level long-past year
13|time:level long-past years
16|time:level next fiscal
-82|time:level now day
58|time:level now fiscal
-27|time:level now month
43|time:level now year
30|time:level past fiscal
78|time:level past year
25|time:other far fiscal
62|time:pledge far fiscal
8|time:pledge far month
28|time:pledge far year
37|time:pledge far years
-27|time:pledge long-past fiscal
-52|time:pledge long-past year
58|time:pledge next year
-57|time:pledge now day
106|time:pledge now fiscal
-28|time:pledge now month
32|time:pledge now year
29|time:pledge past fiscal
-11|time:pledge past month
-17|time:pledge past year
36|time:proposal far fiscal
21|time:proposal far years
-12|time:proposal next fiscal
-36|time:proposal next year
-14|time:proposal now day
-17|time:proposal now month
-24|time:proposal now year
-10|time:proposal past fiscal
12|title-here:0 aim fiscal
-19|title-here:0 aim year
34|title-here:0 level fiscal
-21|title-here:0 level year
16|title-here:1 aim fiscal
27|title-here:1 level fiscal
14|title-here:2 aim fiscal
9|title-here:2 aim year
42|title-last:True aim fiscal
-16|title-last:True aim year
57|title-last:True level fiscal
-15|title-last:True level year
-44|title-time:level far year
33|title-time:level next fiscal
9|title-time:level now fiscal
13|title-time:level past fiscal
29|title-time:level past year
-12|title-time:pledge far year
12|title-time:pledge now year
19|title-time:pledge past fiscal
30|title-time:proposal far fiscal
-20|title-told:False aim
20|title-told:False level
38|title-told:True aim
23|title-told:True level
11|title:False aim before
-28|title:False level after
32|title:False level before
-15|title:False no after
15|title:True aim after
-13|title:True aim before
14|title:True level after
15|title:True level before
18|title:aim
43|title:level
10|whole-aim:after (|
-28|whole-aim:after ,|
-10|whole-aim:after ,并在|
8|whole-aim:after ,期限是|
-11|whole-aim:after で、|
-14|whole-aim:after の目標を|
34|whole-aim:after を|
9|whole-aim:after 是|
12|whole-aim:after 的|
19|whole-aim:before |
12|whole-aim:before から|
18|whole-aim:before にGDPの|
9|whole-aim:before の|
20|whole-aim:before 达到|
22|whole-level:after (|
-8|whole-level:after ,|
-11|whole-level:after から|
15|whole-level:after を|
-11|whole-level:before GDPの|
11|whole-level:before GDP比|
10|whole-level:before |
-16|whole-level:before にGDP比|
14|whole-level:before に|
-16|whole-level:before のGDP比で|
9|whole-level:before の|
9|whole-level:before は|
9|whole-level:before 時点で|
17|whole-level:before 的|
18|whole-no:before に|
"""
