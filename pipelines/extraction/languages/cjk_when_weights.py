"""What each cue of ``east_asian.when_cues`` speaks for; made by ``training/whens_cjk.py``, not by hand.

Each line: hundredths of the logarithm of odds, then ``|`` and the cue. What the cues of a
time weigh in sum is set against the sums of the other times.
"""

RULE = 50
"""Weight of what the rules say."""
TABLE = """\
-23|1-back-here:0 aim day
61|1-back-here:0 aim fiscal
-17|1-back-here:0 aim year
-49|1-back-here:0 level day
38|1-back-here:0 level year
31|1-back-here:0 level years
-8|1-back-here:0 no fiscal
-17|1-back-here:1 aim day
-13|1-back-here:1 aim year
-18|1-back-here:1 level day
35|1-back-here:1 level fiscal
-40|1-back-here:1 level year
-11|1-back-here:2 level fiscal
-10|1-back-here:2 level month
27|1-back-here:2 level year
-15|1-back-last:False aim day
12|1-back-last:False aim fiscal
-41|1-back-last:False level day
35|1-back-last:False level fiscal
22|1-back-last:False level year
-30|1-back-last:True aim day
51|1-back-last:True aim fiscal
-19|1-back-last:True aim year
-29|1-back-last:True level day
-8|1-back-last:True level fiscal
-16|1-back-last:True level month
31|1-back-last:True level years
-8|1-back-last:True no fiscal
-10|1-back-time:level far fiscal
-22|1-back-time:level far year
31|1-back-time:level far years
-23|1-back-time:level long-past fiscal
-14|1-back-time:level long-past year
49|1-back-time:level next fiscal
26|1-back-time:level next year
-69|1-back-time:level now day
16|1-back-time:level now fiscal
-11|1-back-time:level now month
30|1-back-time:level now year
-10|1-back-time:level past fiscal
-14|1-back-time:pledge far fiscal
-28|1-back-time:pledge now day
25|1-back-time:pledge now fiscal
18|1-back-time:pledge past fiscal
18|1-back-time:proposal far fiscal
32|1-back-time:proposal next fiscal
-11|1-back-time:proposal now day
38|1-back-told:False aim
68|1-back-told:False level
-8|1-back-told:False no
-53|1-back-told:True aim
-78|1-back-told:True level
-19|1-back-told:True no
-15|1-back:aim
-11|1-back:level
-27|1-back:no
-11|2-back-here:0 aim day
-14|2-back-here:0 aim fiscal
-22|2-back-here:0 aim year
-28|2-back-here:0 level day
-19|2-back-here:0 level month
41|2-back-here:0 level year
-13|2-back-here:1 aim day
25|2-back-here:1 aim fiscal
26|2-back-here:1 aim year
-10|2-back-here:1 level day
26|2-back-here:1 level fiscal
-19|2-back-here:1 level year
-8|2-back-here:2 level year
-13|2-back-last:False aim day
-19|2-back-last:False level day
20|2-back-last:False level year
-14|2-back-last:True aim day
11|2-back-last:True aim fiscal
-21|2-back-last:True level day
28|2-back-last:True level fiscal
-14|2-back-last:True level month
-19|2-back-time:level far fiscal
-12|2-back-time:level far year
-11|2-back-time:level long-past year
26|2-back-time:level next fiscal
-16|2-back-time:level next year
-40|2-back-time:level now day
42|2-back-time:level now fiscal
-8|2-back-time:level now month
19|2-back-time:level now year
-18|2-back-time:level past fiscal
34|2-back-time:level past year
22|2-back-time:pledge far year
-17|2-back-time:pledge now day
22|2-back-time:pledge now fiscal
33|2-back-told:False level
-9|2-back-told:False no
-24|2-back-told:True aim
-49|2-back-told:True level
-14|2-back-told:True no
-18|2-back:aim
-16|2-back:level
-23|2-back:no
15|alike-dates:0 aim False
9|alike-dates:0 aim True
72|alike-dates:0 level False
33|alike-dates:0 level True
-25|alike-dates:1 aim False
14|alike-dates:1 aim True
-30|alike-dates:1 level False
-32|alike-dates:1 level True
-8|alike-dates:2 aim False
24|alike-dates:2 aim True
-15|alike-dates:2 level True
22|alike-time:level far
-30|alike-time:level long-past
-9|alike-time:level next
-38|alike-time:level now
82|alike-time:level past
19|alike-time:pledge past
20|alike-time:proposal far
17|alike:level 0 False before
37|alike:level 0 True before
-32|alike:level 0 True here
-36|alike:level 1 False far
-34|alike:level 1 True before
-16|alike:level 1 True far
9|alike:level 2 False far
29|alike:level 2 True far
39|alike:level 3 False far
-18|alike:pledge 0 False here
9|alike:pledge 0 True far
-29|alike:pledge 0 True here
20|alike:pledge 1 False far
41|alike:pledge 1 True far
26|alike:proposal 0 True before
28|aside:False aim
101|aside:False level
-16|aside:False no
-8|aside:True aim
-68|aside:True level
-23|between-after:\",
-10|between-after:%,
-9|between-after:%,期
-20|between-after:,并
-9|between-after:,并在
13|between-after:,期
13|between-after:,期限
8|between-after:.5
8|between-after:.5%
21|between-after:02
10|between-after:027
8|between-after:1・
18|between-after:20
21|between-after:202
8|between-after:27
19|between-after:2年
19|between-after:2年早
-9|between-after:5%,
10|between-after:、1
10|between-after:、フ
10|between-after:、フラ
-13|between-after:え、
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
-10|between-after:つい
-25|between-after:で、
-18|between-after:で合
-18|between-after:で合意
-14|between-after:とし
8|between-after:とす
8|between-after:とする
-8|between-after:とな
-8|between-after:となり
-8|between-after:なり
-8|between-after:なり、
11|between-after:につ
-10|between-after:につい
14|between-after:に到
14|between-after:に到達
-10|between-after:に増
9|between-after:に対
9|between-after:に対し
9|between-after:に達
10|between-after:の引
10|between-after:の引き
-15|between-after:の目
-15|between-after:の目標
9|between-after:は1
-9|between-after:は、
11|between-after:への
-8|between-after:やし
-8|between-after:やし、
-9|between-after:よう
-8|between-after:り、
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
12|between-after:从2
12|between-after:从20
25|between-after:倒し
25|between-after:倒しし
15|between-after:到2
15|between-after:到20
14|between-after:到達
25|between-after:前倒
25|between-after:前倒し
22|between-after:前到
-12|between-after:前後
-9|between-after:前後で
-10|between-after:原定
-19|between-after:台湾
-8|between-after:合、
-18|between-after:合意
-12|between-after:国防
-8|between-after:場合
-8|between-after:場合、
-8|between-after:増やし
9|between-after:対し
19|between-after:年早
13|between-after:并以
-9|between-after:并在
-8|between-after:度で
-8|between-after:度で、
12|between-after:引き
12|between-after:引き上
-9|between-after:後で
-10|between-after:承诺
20|between-after:提前
22|between-after:提前到
-9|between-after:提高
-9|between-after:提高到
-10|between-after:日本
8|between-after:時期に
-14|between-after:時期を
8|between-after:期につ
-14|between-after:期を
40|between-after:期限
14|between-after:画を
12|between-after:的是
17|between-after:目标
-13|between-after:程度
-8|between-after:程度で
-9|between-after:総統
16|between-after:計画
14|between-after:計画を
14|between-after:達成
19|between-after:防衛
-9|between-after:頼総
-9|between-after:頼総統
-9|between-after:高到
8|between-before:%,日
19|between-before:%、
11|between-before:%、3
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
9|between-before:,这
-15|between-before:,首
-14|between-before:,首度
-10|between-before:.3%
15|between-before:.4
15|between-before:0%
24|between-before:025
-8|between-before:03
10|between-before:0億
9|between-before:0億ユ
-9|between-before:0年
-16|between-before:1.
-10|between-before:1・
-19|between-before:1・6
10|between-before:1・8
-14|between-before:2.
13|between-before:2.4
-19|between-before:2.5
-8|between-before:203
-8|between-before:22
-15|between-before:23
23|between-before:25
26|between-before:25财
-19|between-before:27
-28|between-before:3%
34|between-before:3.
19|between-before:3.5
-9|between-before:30
-8|between-before:30年
12|between-before:32
35|between-before:3・
14|between-before:3・5
13|between-before:4%,
11|between-before:45%
-18|between-before:5%,
12|between-before:5%、
-10|between-before:5%増
26|between-before:5财
26|between-before:5财年
-26|between-before:6%
-19|between-before:6%か
-9|between-before:65
12|between-before:8%
-8|between-before:DP
8|between-before:DP之
30|between-before:DP只
40|between-before:DP比
10|between-before:DP的
-13|between-before:GD
-8|between-before:GDP
8|between-before:P_3
8|between-before:P之
8|between-before:P之比
30|between-before:P只
30|between-before:P只能
36|between-before:P比
-12|between-before:P比2
-14|between-before:P比で
22|between-before:P比は
-8|between-before:P比重
10|between-before:P的
9|between-before:P的比
8|between-before:_3
19|between-before:、3
21|between-before:、3.
8|between-before:、G
-11|between-before:、台
-11|between-before:、台湾
-17|between-before:、国
-15|between-before:、国防
-11|between-before:、米
8|between-before:、補
-13|between-before:、韓
-13|between-before:、韓国
8|between-before:いて
-10|between-before:え、
-10|between-before:え、G
-43|between-before:から
8|between-before:が3
9|between-before:し、3
-9|between-before:した
-14|between-before:して
-14|between-before:する
-8|between-before:その
-10|between-before:た防
-14|between-before:てい
-18|between-before:で、
-13|between-before:で、国
26|between-before:でに
10|between-before:でに3
8|between-before:でに国
12|between-before:とし、
-13|between-before:として
-11|between-before:とす
-11|between-before:とする
10|between-before:とな
10|between-before:となる
10|between-before:なる
9|between-before:に2
12|between-before:に2.
13|between-before:に3
13|between-before:に3.
12|between-before:にG
15|between-before:にGD
-23|between-before:に、
-11|between-before:に、台
16|between-before:には
10|between-before:に国
8|between-before:に達
-15|between-before:の1
-10|between-before:の1・
-22|between-before:のG
-14|between-before:のGD
17|between-before:の国防
9|between-before:の水
9|between-before:の水準
10|between-before:の防
10|between-before:の防衛
10|between-before:はG
9|between-before:はGD
8|between-before:は特
8|between-before:は特別
22|between-before:は米
22|between-before:は米国
-12|between-before:は約
9|between-before:まで
26|between-before:までに
15|between-before:を含
-13|between-before:を打
12|between-before:を期
12|between-before:を期限
12|between-before:イン
10|between-before:ユー
10|between-before:ユーロ
-8|between-before:ラン
13|between-before:・5
-19|between-before:・6
-19|between-before:・6%
11|between-before:・8
11|between-before:・8%
10|between-before:ーロ
10|between-before:万亿
17|between-before:上保
17|between-before:上保安
10|between-before:上台
10|between-before:上台前
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
8|between-before:之比
-14|between-before:书,
-14|between-before:书,首
18|between-before:予算
-12|between-before:予算で
9|between-before:予算を
10|between-before:二次
10|between-before:二次安
-8|between-before:产总值
-8|between-before:今年
-29|between-before:仍可
-29|between-before:仍可占
-10|between-before:以前台
-11|between-before:以降に
-15|between-before:众院
-14|between-before:众院选
-9|between-before:会議
10|between-before:会达
10|between-before:会达到
9|between-before:使国
17|between-before:保安
10|between-before:倍内
10|between-before:倍内阁
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
20|between-before:内生
-9|between-before:内総
10|between-before:内阁上
-14|between-before:写着
34|between-before:军费
8|between-before:军费增
10|between-before:军费提
-8|between-before:决定
-12|between-before:减总
-12|between-before:减总预
-29|between-before:出仍
-29|between-before:出仍可
16|between-before:出占
19|between-before:出占G
-8|between-before:分母
8|between-before:初始
8|between-before:初始预
-11|between-before:删减
-12|between-before:删减总
9|between-before:別予
9|between-before:別予算
11|between-before:别预
11|between-before:别预算
-8|between-before:到2
-23|between-before:到2.
21|between-before:到20
-8|between-before:到GD
19|between-before:到国
17|between-before:到国内
-10|between-before:前台
-10|between-before:前台湾
9|between-before:前将
8|between-before:前将国
11|between-before:前把
-9|between-before:加1
9|between-before:北约
13|between-before:北约标
-14|between-before:升至
-16|between-before:升至G
9|between-before:南韩
9|between-before:南韩为
-8|between-before:占2
16|between-before:占国
14|between-before:占国内
-9|between-before:占比已
-24|between-before:卫白
-24|between-before:卫白皮
9|between-before:卫相
10|between-before:卫相关
11|between-before:卫费占
12|between-before:卫费及
12|between-before:及相
12|between-before:及相关
-22|between-before:受访
30|between-before:只能
-29|between-before:可占
-29|between-before:可占G
10|between-before:台前
-23|between-before:台湾
-11|between-before:台湾は
-10|between-before:台湾常
-13|between-before:合意
26|between-before:国3
20|between-before:国3・
-10|between-before:国は
33|between-before:国内
20|between-before:国内生
8|between-before:国军
8|between-before:国军费
37|between-before:国防
11|between-before:国防予
11|between-before:国防预
-10|between-before:基本
-19|between-before:増え
-10|between-before:增加
-9|between-before:增加1
10|between-before:增长
8|between-before:增长2
10|between-before:央政府
8|between-before:始预
8|between-before:始预算
13|between-before:安倍
10|between-before:安倍内
8|between-before:实现
13|between-before:实际
9|between-before:将国
-14|between-before:将有
8|between-before:将自
8|between-before:将自1
16|between-before:将达
10|between-before:将达到
-17|between-before:就要
-11|between-before:尽快
-11|between-before:尽快把
8|between-before:已占
-9|between-before:已由
-10|between-before:常年
-10|between-before:常年在
-14|between-before:年で
-10|between-before:年在
10|between-before:府总
10|between-before:府总预
-14|between-before:度以
-20|between-before:度达
-20|between-before:度达到
10|between-before:度预
15|between-before:开支
8|between-before:开支约
-11|between-before:快把
-8|between-before:总值
-10|between-before:总值的
-8|between-before:总统
-11|between-before:承诺
8|between-before:把比
17|between-before:把防
18|between-before:把防卫
-9|between-before:接受
-15|between-before:提升
20|between-before:提高
11|between-before:提高到
9|between-before:提高至
8|between-before:支出
-29|between-before:支出仍
16|between-before:支出占
8|between-before:支约
-10|between-before:政府
10|between-before:政府总
14|between-before:日本
-12|between-before:日本防
8|between-before:時点
13|between-before:時点で
-8|between-before:曾根
12|between-before:期限
12|between-before:期限と
-12|between-before:本防
-12|between-before:本防卫
-13|between-before:来年
-14|between-before:标,
13|between-before:标准
13|between-before:次安
13|between-before:次安倍
-12|between-before:比2
-14|between-before:比で
22|between-before:比は
22|between-before:比は米
16|between-before:比例
-9|between-before:比已
-9|between-before:比已由
-8|between-before:比重
-8|between-before:比重由
8|between-before:水準が
-13|between-before:法院
-13|between-before:法院删
17|between-before:海上
17|between-before:海上保
-11|between-before:湾は
-11|between-before:湾は域
-10|between-before:湾常
-10|between-before:湾常年
8|between-before:準が
13|between-before:点で
-18|between-before:版防
-18|between-before:版防卫
8|between-before:特別
9|between-before:特別予
11|between-before:特别
11|between-before:特别预
-24|between-before:白皮
-24|between-before:白皮书
-18|between-before:的1
-14|between-before:的1.
-13|between-before:的2
-18|between-before:的3
-19|between-before:的3.
9|between-before:的G
9|between-before:的GD
8|between-before:的に
8|between-before:的には
-14|between-before:的公
-14|between-before:的公约
13|between-before:的军
13|between-before:的军费
15|between-before:的比
-24|between-before:皮书
-14|between-before:皮书,
-28|between-before:目标
-14|between-before:目标,
39|between-before:相关
9|between-before:相关开
24|between-before:相关经
-9|between-before:示,
-13|between-before:立法
-13|between-before:立法院
10|between-before:第二
10|between-before:第二次
-8|between-before:算,防
-12|between-before:算で
9|between-before:算は域
9|between-before:算を
9|between-before:算を含
12|between-before:算为
21|between-before:算案
-8|between-before:算约
-9|between-before:算约占
19|between-before:米国
22|between-before:米国3
14|between-before:経費
-14|between-before:约2
-10|between-before:约占
13|between-before:约标
13|between-before:约标准
-14|between-before:约里
-14|between-before:约里写
19|between-before:经费
8|between-before:自1
12|between-before:衛費と
-19|between-before:表示
-8|between-before:表示,
13|between-before:補正
-22|between-before:访时
-11|between-before:说,
14|between-before:費と
9|between-before:費を
20|between-before:财年
19|between-before:费占
19|between-before:费占国
12|between-before:费及
11|between-before:费及相
10|between-before:费增
8|between-before:费增长
10|between-before:费提
-17|between-before:费提升
20|between-before:费提高
18|between-before:超过
8|between-before:超过G
-26|between-before:达到2
9|between-before:达到3
-11|between-before:达到G
8|between-before:过G
8|between-before:过GD
-14|between-before:选举
-14|between-before:选举的
-15|between-before:通过
13|between-before:連経
13|between-before:連経費
-14|between-before:里写
-14|between-before:里写着
-8|between-before:重由
8|between-before:长2
15|between-before:関連
13|between-before:関連経
10|between-before:阁上
10|between-before:阁上台
11|between-before:防予
11|between-before:防予算
-24|between-before:防卫白
9|between-before:防卫相
11|between-before:防预
11|between-before:防预算
-11|between-before:降に
12|between-before:限と
12|between-before:限とし
-13|between-before:院删
-13|between-before:院删减
-14|between-before:院选
-14|between-before:院选举
-12|between-before:韓国
-13|between-before:韓国は
9|between-before:韩为
8|between-before:韩为2
54|between-before:预算
12|between-before:预算为
21|between-before:预算案
-8|between-before:预算约
-15|between-before:首度
-14|between-before:首度以
12|between-before:高到
10|between-before:高到G
12|between-before:高到国
10|between-before:高至
8|between-before:高至G
31|between-end:after (|
-38|between-end:after ,|
12|between-end:after ,可在|
-9|between-end:after ,并在|
-8|between-end:after 2%(|
-9|between-end:after から|
-8|between-end:after ことが|
25|between-end:after しし、|
25|between-end:after ずれも|
-14|between-end:after で、|
-8|between-end:after なり、|
45|between-end:after を|
-21|between-end:after 主张在|
-10|between-end:after 兵器を|
-12|between-end:after 台湾は|
30|between-end:after 提前到|
8|between-end:after 提前至|
-14|between-end:after 時期を|
-12|between-end:after 画で、|
-12|between-end:after 目標を|
11|between-end:after 计的是|
-9|between-end:after 述べ、|
8|between-end:before )比で|
-9|between-end:before 0年に|
-16|between-end:before DPの|
12|between-end:before DP比|
33|between-end:before DP的|
-21|between-end:before GDP|
-9|between-end:before P)比|
-13|between-end:before P比で|
24|between-end:before |
8|between-end:before 、|
8|between-end:before 、韓国|
9|between-end:before から|
-18|between-end:before で|
25|between-end:before に|
19|between-end:before の|
9|between-end:before は|
9|between-end:before までに|
9|between-end:before を含め|
-10|between-end:before 予算で|
-16|between-end:before 产总值|
-11|between-end:before 以降に|
-10|between-end:before 以降は|
8|between-end:before 军费,|
-19|between-end:before 到通往|
26|between-end:before 总值的|
-10|between-end:before 提高到|
-11|between-end:before 早期の|
9|between-end:before 時点で|
-18|between-end:before 来年で|
11|between-end:before 次突破|
-9|between-end:before 比率は|
-10|between-end:before 比重由|
-10|between-end:before 略高于|
17|between-end:before 的|
8|between-end:before 的には|
8|between-end:before 编列的|
9|between-end:before 跃升为|
15|between-end:before 达到|
-19|between-end:before 都守在|
31|between-start:after (|
-38|between-start:after ,|
-9|between-start:after ,并在|
15|between-start:after ,期限|
-9|between-start:after から|
-14|between-start:after で、|
-22|between-start:after で合意|
10|between-start:after とする|
14|between-start:after に到達|
10|between-start:after に引き|
-23|between-start:after の目標|
45|between-start:after を|
-9|between-start:after 前後で|
-9|between-start:after 提高到|
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
25|between-start:before に|
-15|between-start:before の1・|
-16|between-start:before のGD|
19|between-start:before の|
17|between-start:before の国防|
9|between-start:before の水準|
13|between-start:before の防衛|
9|between-start:before はGD|
9|between-start:before は|
24|between-start:before までに|
12|between-start:before を期限|
10|between-start:before 中央政|
-10|between-start:before 以前台|
-11|between-start:before 以降に|
-14|between-start:before 众院选|
10|between-start:before 会达到|
8|between-start:before 初始预|
9|between-start:before 南韩为|
-9|between-start:before 占比已|
-17|between-start:before 国内生|
-9|between-start:before 增加1|
-8|between-start:before 将军费|
8|between-start:before 将达到|
-20|between-start:before 度达到|
10|between-start:before 時点で|
-14|between-start:before 版防卫|
17|between-start:before 的|
10|between-start:before 的军费|
11|between-start:before 的防卫|
-12|between-start:before 立法院|
10|between-start:before 第二次|
9|between-start:before 补充预|
-16|between-start:before 达到2|
15|between-start:before 达到|
-47|carried-aside:False aim
71|carried-aside:False level
-63|carried-aside:False no
-86|carried-aside:True level
-9|carried-dated:False False aim 0
-15|carried-dated:False False aim 1
9|carried-dated:False False level 0
21|carried-dated:False False level 1
18|carried-dated:False False level 2
18|carried-dated:True False aim 1
10|carried-dated:True False aim 2
-19|carried-dated:True False level 0
14|carried-dated:True False level 1
-10|carried-dated:True False level 2
-9|carried-dated:True False no 1
-23|carried-dated:True False no 2
36|carried-dated:True True aim 0
-18|carried-dated:True True aim 1
-54|carried-dated:True True aim 2
50|carried-dated:True True level 0
-45|carried-dated:True True level 1
-46|carried-dated:True True level 2
-14|carried-dated:True True no 1
-15|carried-dated:True True no 2
37|carried-follows:aim 3%|
24|carried-follows:aim にG|
9|carried-follows:aim まで|
10|carried-follows:aim 军费|
8|carried-follows:aim 前倒|
39|carried-follows:aim 前每|
-8|carried-follows:aim 当初|
29|carried-follows:aim 的军|
19|carried-follows:aim 结束|
78|carried-follows:aim 補正|
-10|carried-follows:aim 达标|
-22|carried-follows:level 3%|
38|carried-follows:level 32|
-19|carried-follows:level GD|
-20|carried-follows:level 、2|
27|carried-follows:level 、加|
-8|carried-follows:level 、総|
8|carried-follows:level に平|
78|carried-follows:level の世|
12|carried-follows:level の中|
34|carried-follows:level の国|
-11|carried-follows:level の当|
-8|carried-follows:level の閣|
56|carried-follows:level の防|
14|carried-follows:level は9|
19|carried-follows:level は加|
47|carried-follows:level は日|
20|carried-follows:level は補|
-30|carried-follows:level まで|
-11|carried-follows:level より|
32|carried-follows:level 中に|
14|carried-follows:level 中央|
53|carried-follows:level 予算|
9|carried-follows:level 以前|
-17|carried-follows:level 全国|
59|carried-follows:level 全球|
-32|carried-follows:level 军费|
-8|carried-follows:level 受访|
-18|carried-follows:level 只占|
-35|carried-follows:level 国防|
16|carried-follows:level 对国|
-39|carried-follows:level 将防|
-34|carried-follows:level 当初|
-14|carried-follows:level 总预|
-22|carried-follows:level 成长|
11|carried-follows:level 推計|
34|carried-follows:level 数据|
19|carried-follows:level 日本|
-11|carried-follows:level 概算|
-28|carried-follows:level 比2|
-25|carried-follows:level 版《|
-39|carried-follows:level 版防|
37|carried-follows:level 的军|
-25|carried-follows:level 的国|
48|carried-follows:level 補正|
14|carried-follows:level 让国|
-13|carried-follows:level 达到|
24|carried-follows:level 防卫|
24|carried-follows:level 预算|
10|carried-opens:,仅 level 2
11|carried-opens:,印 level 1
-13|carried-opens:,新 level 2
-8|carried-opens:,这 level 2
20|carried-opens:1月 level 1
8|carried-opens:22 level 2
-20|carried-opens:A_ level 2
21|carried-opens:GD level 1
12|carried-opens:GD level 2
-8|carried-opens:、カ level 0
17|carried-opens:、カ level 1
-19|carried-opens:、韓 level 1
8|carried-opens:【ソ aim 0
28|carried-opens:から aim 1
10|carried-opens:から level 2
32|carried-opens:これ aim 2
-9|carried-opens:これ level 2
-13|carried-opens:ただ level 0
40|carried-opens:ただ level 2
8|carried-opens:に跳 level 2
8|carried-opens:ドイ level 1
20|carried-opens:ドイ level 2
-17|carried-opens:中国 level 2
8|carried-opens:今の level 2
-17|carried-opens:他特 level 2
-18|carried-opens:前の level 1
9|carried-opens:加上 level 1
19|carried-opens:加拿 aim 0
10|carried-opens:台湾 level 2
-15|carried-opens:国会 level 1
-16|carried-opens:国防 level 0
-26|carried-opens:国防 level 1
-13|carried-opens:国防 level 2
-8|carried-opens:官员 level 1
28|carried-opens:左右 aim 1
-8|carried-opens:彭博 level 1
8|carried-opens:従来 level 0
8|carried-opens:德国 level 1
13|carried-opens:报告 level 2
25|carried-opens:按照 level 1
39|carried-opens:提高 aim 2
-12|carried-opens:政府 aim 2
-14|carried-opens:新加 level 1
9|carried-opens:日本 aim 0
15|carried-opens:日本 aim 1
23|carried-opens:日本 level 1
-8|carried-opens:日本 level 2
-9|carried-opens:期間 level 2
10|carried-opens:欧州 level 2
15|carried-opens:法案 level 1
8|carried-opens:波兰 level 1
10|carried-opens:海上 level 0
-9|carried-opens:現在 level 0
-12|carried-opens:現在 level 1
13|carried-opens:的经 level 2
-10|carried-opens:目前 level 2
-15|carried-opens:程度 level 1
-13|carried-opens:米国 level 2
-21|carried-opens:美国 level 2
38|carried-opens:若不 level 1
23|carried-opens:行政 level 0
9|carried-opens:行政 level 1
-12|carried-opens:西独 level 2
-9|carried-opens:財務 level 1
13|carried-opens:野党 level 0
12|carried-opens:野党 level 2
13|carried-opens:関連 level 0
20|carried-opens:関連 level 1
20|carried-opens:関連 level 2
12|carried-opens:防卫 level 0
9|carried-opens:防卫 level 2
13|carried-opens:防衛 aim 1
41|carried-opens:降到 level 1
26|carried-opens:隣国 aim 2
-9|carried-opens:韓国 level 1
29|carried-opens:顾立 level 2
30|carried-opens:首相 aim 0
31|carried-opens:首相 aim 1
8|carried-opens:高市 aim 0
19|carried-place:0 aim 0
-36|carried-place:0 aim 1
-48|carried-place:0 aim 2
34|carried-place:0 level 0
-30|carried-place:0 level 2
-23|carried-place:0 no 1
-36|carried-place:0 no 2
25|carried-place:1 aim 1
-28|carried-place:1 level 1
8|carried-place:2 level 0
12|carried-place:2 level 1
-16|carried-shape:fine level far
49|carried-shape:fine level next
27|carried-shape:fine level now
56|carried-shape:half aim far
-8|carried-shape:half aim next
-35|carried-shape:half aim now
-36|carried-shape:half level now
12|carried-shape:half level past
-14|carried-shape:half no now
-8|carried-shape:tenth aim far
-8|carried-shape:tenth aim now
-15|carried-shape:tenth level far
-34|carried-shape:tenth level long-past
17|carried-shape:tenth level next
17|carried-shape:tenth level now
75|carried-shape:tenth level past
-29|carried-shape:whole aim far
-12|carried-shape:whole aim long-past
12|carried-shape:whole aim next
-9|carried-shape:whole aim now
-36|carried-shape:whole level far
-32|carried-shape:whole level long-past
-12|carried-shape:whole level next
-34|carried-shape:whole level now
-13|carried-shape:whole no far
-23|carried-shape:whole no now
-16|carried-time:denial now day
-27|carried-time:level far fiscal
-72|carried-time:level far year
31|carried-time:level far years
-30|carried-time:level long-past fiscal
-34|carried-time:level long-past year
60|carried-time:level next fiscal
-14|carried-time:level next month
-144|carried-time:level now day
78|carried-time:level now fiscal
-31|carried-time:level now month
69|carried-time:level now year
-17|carried-time:level past fiscal
98|carried-time:level past year
-16|carried-time:pledge far fiscal
28|carried-time:pledge far year
-9|carried-time:pledge next fiscal
-56|carried-time:pledge now day
51|carried-time:pledge now fiscal
-9|carried-time:pledge now month
14|carried-time:pledge past fiscal
-10|carried-time:pledge past year
21|carried-time:proposal far fiscal
29|carried-time:proposal next fiscal
-20|carried-time:proposal now day
94|commas:after 0 aim
66|commas:after 0 level
-91|commas:after 1 aim
-74|commas:after 1 level
-8|commas:after 1 no
18|commas:after 2 aim
101|commas:before 0 aim
84|commas:before 0 level
9|commas:before 0 no
-74|commas:before 1 aim
-50|commas:before 1 level
-11|commas:before 1 no
-21|commas:before 2 aim
20|commas:before 3 level
-10|far-back-here:0 aim fiscal
16|far-back-here:0 aim year
-29|far-back-here:0 level day
35|far-back-here:0 level year
-8|far-back-here:1 aim fiscal
-9|far-back-here:1 aim year
-10|far-back-here:1 level year
-10|far-back-last:False level day
-9|far-back-last:False level fiscal
35|far-back-last:False level year
-8|far-back-last:True aim day
-12|far-back-last:True aim fiscal
-26|far-back-last:True level day
12|far-back-last:True level fiscal
-14|far-back-last:True level month
34|far-back-last:True level year
-8|far-back-time:level long-past year
-17|far-back-time:level next fiscal
-27|far-back-time:level next year
-35|far-back-time:level now day
21|far-back-time:level now fiscal
-12|far-back-time:level now month
-9|far-back-time:level now year
82|far-back-time:level past year
15|far-back-time:pledge far year
-10|far-back-time:pledge now day
-18|far-back-told:False aim
45|far-back-told:False level
-8|far-back-told:False no
-15|far-back-told:True aim
-45|far-back-told:True level
-9|far-back-told:True no
-33|far-back:aim
-15|far-back:level
-17|far-back:no
13|follows-aim:3
9|follows-aim:3%
-9|follows-aim:、日
32|follows-aim:。
-17|follows-aim:で
-19|follows-aim:で3
-19|follows-aim:で3%
-19|follows-aim:で3%超
10|follows-aim:と
-13|follows-aim:と来
-13|follows-aim:と来年
-13|follows-aim:と来年で
-9|follows-aim:に2
-8|follows-aim:に2%の
-24|follows-aim:に3
-22|follows-aim:に3・
-22|follows-aim:に3・5
-14|follows-aim:に、
-10|follows-aim:に、韓
-10|follows-aim:に、韓国
11|follows-aim:には
-8|follows-aim:には5
-8|follows-aim:には5%
21|follows-aim:に前
21|follows-aim:に前倒
21|follows-aim:に前倒し
17|follows-aim:に約
-11|follows-aim:に進
-21|follows-aim:に達
-21|follows-aim:に達成
-55|follows-aim:に達成し
34|follows-aim:に達成す
11|follows-aim:の
8|follows-aim:の国防
-8|follows-aim:の安
-8|follows-aim:は
13|follows-aim:ま
13|follows-aim:まで
-33|follows-aim:まで、
14|follows-aim:までに
-12|follows-aim:までに2
13|follows-aim:までに3
-9|follows-aim:までに5
11|follows-aim:までに国
-18|follows-aim:までに米
14|follows-aim:までの
-8|follows-aim:より前
11|follows-aim:より前に
17|follows-aim:を
13|follows-aim:を期
13|follows-aim:を期限
12|follows-aim:を期限と
23|follows-aim:中
23|follows-aim:中に
8|follows-aim:中に前
8|follows-aim:中に前倒
15|follows-aim:中に実
15|follows-aim:中に実現
8|follows-aim:为
-9|follows-aim:以降
-10|follows-aim:内
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
14|follows-aim:前把国防
-18|follows-aim:前提
-18|follows-aim:前提高
-18|follows-aim:前提高到
10|follows-aim:国防
13|follows-aim:国防支
13|follows-aim:国防支出
-10|follows-aim:在
9|follows-aim:实
9|follows-aim:实现
10|follows-aim:将军
10|follows-aim:将军费
10|follows-aim:将达
8|follows-aim:将达到
-8|follows-aim:就
-17|follows-aim:就要
-9|follows-aim:已
-20|follows-aim:度
-20|follows-aim:度达
-20|follows-aim:度达到
-20|follows-aim:度达到G
-9|follows-aim:承
-9|follows-aim:承诺
11|follows-aim:把
8|follows-aim:把防
8|follows-aim:把防卫
8|follows-aim:把防卫费
-23|follows-aim:提
-13|follows-aim:检
-13|follows-aim:检讨
-13|follows-aim:检讨进
-13|follows-aim:检讨进度
-11|follows-aim:目标,
-12|follows-aim:目标,下
-9|follows-aim:要求
14|follows-aim:起
22|follows-aim:达
-10|follows-aim:达到2.
-10|follows-aim:达到3
13|follows-aim:达到G
13|follows-aim:达到GD
9|follows-aim:達
9|follows-aim:達成
20|follows-form:)だ year after
11|follows-form:,并 year after
-10|follows-form:,日 fiscal before
-16|follows-form:GD fiscal before
-9|follows-form:GD year before
18|follows-form:、G year before
-8|follows-form:、国 day before
22|follows-form:。 fiscal after
10|follows-form:。 years after
-20|follows-form:から fiscal before
-12|follows-form:に2 fiscal after
34|follows-form:に2 fiscal before
-9|follows-form:に2 year before
18|follows-form:に3 fiscal before
-12|follows-form:に3 year before
12|follows-form:には fiscal before
21|follows-form:に前 fiscal after
-11|follows-form:に進 year after
-19|follows-form:に達 fiscal after
-13|follows-form:の1 fiscal before
-45|follows-form:のG fiscal before
28|follows-form:のG year before
-13|follows-form:の国 fiscal before
16|follows-form:の国 year before
9|follows-form:の水 year before
11|follows-form:の防 fiscal before
-8|follows-form:は1 fiscal after
8|follows-form:は1 fiscal before
-12|follows-form:まで day before
-10|follows-form:まで fiscal before
-20|follows-form:まで year after
23|follows-form:まで year before
12|follows-form:を期 year before
19|follows-form:中に fiscal after
10|follows-form:中央 year before
-9|follows-form:以前 year after
-14|follows-form:众院 year before
10|follows-form:会达 year before
8|follows-form:初始 fiscal before
22|follows-form:前实 year after
-21|follows-form:前提 fiscal after
9|follows-form:南韩 year before
-10|follows-form:占比 year before
-12|follows-form:国内 fiscal before
-9|follows-form:增加 fiscal before
-8|follows-form:将军 year before
-14|follows-form:将有 year before
-20|follows-form:度达 year before
11|follows-form:当初 fiscal before
10|follows-form:時点 year before
-13|follows-form:检讨 year after
-14|follows-form:版防 year before
-12|follows-form:的3 year before
10|follows-form:的军 year before
11|follows-form:的防 fiscal before
-12|follows-form:立法 month before
10|follows-form:第二 year before
9|follows-form:补充 fiscal before
13|follows-form:达到 fiscal before
-18|follows-form:达到 year after
-15|follows-form:通过 day before
11|follows-form:達成 fiscal after
11|follows-form:防卫 fiscal before
14|follows-form:预算 fiscal before
17|follows-level:)
20|follows-level:)だ
20|follows-level:)だっ
20|follows-level:)だった
11|follows-level:,并
11|follows-level:,并且
11|follows-level:,并且不
-11|follows-level:,日
-11|follows-level:,日本
-11|follows-level:,日本防
10|follows-level:3
-22|follows-level:G
-22|follows-level:GD
-22|follows-level:GDP
-8|follows-level:GDPの
16|follows-level:、
-29|follows-level:か
-29|follows-level:から
10|follows-level:で
18|follows-level:に
13|follows-level:に達
13|follows-level:に達成
18|follows-level:に達成し
33|follows-level:の
-17|follows-level:の1
-12|follows-level:の1・
-16|follows-level:の1・6
-12|follows-level:のG
-12|follows-level:のGD
-12|follows-level:のGDP
15|follows-level:の国
15|follows-level:の国防
9|follows-level:の水
9|follows-level:の水準
8|follows-level:の水準が
11|follows-level:の防
11|follows-level:の防衛
10|follows-level:の防衛費
19|follows-level:は
-32|follows-level:ま
-32|follows-level:まで
-18|follows-level:までに
10|follows-level:中
10|follows-level:中央
10|follows-level:中央政
10|follows-level:中央政府
-8|follows-level:予算案で
-27|follows-level:以
-10|follows-level:以前
-10|follows-level:以前台
-10|follows-level:以前台湾
-11|follows-level:以降
-9|follows-level:以降は
-9|follows-level:以降は1
10|follows-level:会
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
-9|follows-level:占比已
-9|follows-level:占比已由
-31|follows-level:受
-31|follows-level:受访
-15|follows-level:国
-12|follows-level:国内
-12|follows-level:国内生
-12|follows-level:国内生产
-17|follows-level:国防支
-17|follows-level:国防支出
-11|follows-level:增
-10|follows-level:增加
-9|follows-level:增加1
12|follows-level:度
15|follows-level:当
15|follows-level:当初
10|follows-level:時
10|follows-level:時点
10|follows-level:時点で
-16|follows-level:版
-14|follows-level:版防
-14|follows-level:版防卫
-14|follows-level:版防卫白
19|follows-level:的
-15|follows-level:的3
-12|follows-level:的3.
-12|follows-level:的3.3
11|follows-level:的军
10|follows-level:的军费
12|follows-level:的防
12|follows-level:的防卫
10|follows-level:的防卫费
10|follows-level:第
10|follows-level:第二
10|follows-level:第二次
10|follows-level:第二次安
-15|follows-level:通
-15|follows-level:通过
8|follows-level:防
8|follows-level:防卫
19|follows-level:预
18|follows-level:预算
26|follows-no:に
19|follows-no:に2
19|follows-no:に2.
19|follows-no:に2.5
-10|follows-no:の
19|follows-no:以
20|follows-no:以降
-16|follows-no:达
-16|follows-no:达到
34|follows:after )|
20|follows:after )だ|
20|follows:after )だっ|
20|follows:after )だった|
11|follows:after ,并|
11|follows:after ,并且|
11|follows:after ,并且不|
10|follows:after 、|
28|follows:after 。|
-9|follows:after か|
-9|follows:after から|
25|follows:after と|
-9|follows:after に2.|
-15|follows:after に2|
-9|follows:after に3|
-13|follows:after に|
-8|follows:after には5%|
-8|follows:after には5|
21|follows:after に前|
21|follows:after に前倒|
21|follows:after に前倒し|
17|follows:after に約|
-11|follows:after に進|
-12|follows:after に達|
-12|follows:after に達成|
-40|follows:after に達成し|
29|follows:after に達成す|
-8|follows:after の2|
10|follows:after のGDP|
10|follows:after のGD|
10|follows:after のG|
30|follows:after の|
-8|follows:after は1|
-18|follows:after は|
-26|follows:after ま|
-26|follows:after まで|
-33|follows:after まで、|
-19|follows:after までに2|
-10|follows:after までに5|
-28|follows:after までに|
-18|follows:after までに米|
10|follows:after までの|
-8|follows:after より前|
11|follows:after より前に|
17|follows:after 中|
17|follows:after 中に|
8|follows:after 中に前|
8|follows:after 中に前倒|
15|follows:after 中に実|
15|follows:after 中に実現|
-11|follows:after 以前|
22|follows:after 前实|
22|follows:after 前实现|
12|follows:after 前实现。|
-22|follows:after 前提|
-22|follows:after 前提高|
-22|follows:after 前提高到|
-15|follows:after 提|
-13|follows:after 检|
-13|follows:after 检讨|
-13|follows:after 检讨进|
-13|follows:after 检讨进度|
-13|follows:after 的|
-11|follows:after 达到3%|
-16|follows:after 达到3|
-23|follows:after 达到|
-21|follows:before )|
-10|follows:before ,日|
-10|follows:before ,日本|
-11|follows:before ,日本防|
9|follows:before 3%|
23|follows:before 3|
-25|follows:before GDP|
-8|follows:before GDPの|
-25|follows:before GD|
-25|follows:before G|
18|follows:before 、GDP|
18|follows:before 、GD|
18|follows:before 、G|
-20|follows:before か|
-20|follows:before から|
-9|follows:before で|
-15|follows:before と|
9|follows:before に2%と|
-8|follows:before に2%の|
14|follows:before に2.5|
18|follows:before に2.|
25|follows:before に2|
18|follows:before に3%|
9|follows:before に3%と|
10|follows:before に3.5|
10|follows:before に3.|
-22|follows:before に3・5|
-22|follows:before に3・|
13|follows:before にGDP|
13|follows:before にGD|
9|follows:before にG|
59|follows:before に|
-15|follows:before に、|
-13|follows:before の1|
-16|follows:before の1・6|
-12|follows:before の1・|
-16|follows:before のGDP|
-16|follows:before のGD|
-16|follows:before のG|
17|follows:before の国防|
11|follows:before の国防予|
9|follows:before の水|
9|follows:before の水準|
8|follows:before の水準が|
13|follows:before の防|
13|follows:before の防衛|
13|follows:before の防衛費|
8|follows:before は1|
9|follows:before はGDP|
9|follows:before はGD|
9|follows:before はG|
29|follows:before は|
13|follows:before までに3|
24|follows:before までに|
8|follows:before までに国|
17|follows:before を|
12|follows:before を期|
12|follows:before を期限|
12|follows:before を期限と|
15|follows:before 中|
10|follows:before 中央|
10|follows:before 中央政|
10|follows:before 中央政府|
-8|follows:before 予|
-14|follows:before 以|
-10|follows:before 以前台|
-10|follows:before 以前台湾|
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
-8|follows:before 内|
13|follows:before 初|
8|follows:before 初始|
8|follows:before 初始预|
8|follows:before 初始预算|
19|follows:before 前|
9|follows:before 南|
9|follows:before 南韩|
9|follows:before 南韩为2|
9|follows:before 南韩为|
-8|follows:before 占|
-10|follows:before 占比|
-9|follows:before 占比已|
-9|follows:before 占比已由|
-22|follows:before 受|
-22|follows:before 受访|
-17|follows:before 国内|
-17|follows:before 国内生|
-17|follows:before 国内生产|
10|follows:before 国防|
-18|follows:before 在|
-9|follows:before 增加1|
-9|follows:before 增加|
-8|follows:before 将军|
-8|follows:before 将军费|
-8|follows:before 将军费占|
-14|follows:before 将有|
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
-11|follows:before 才|
-8|follows:before 批|
-9|follows:before 承|
-9|follows:before 承诺|
15|follows:before 把|
-8|follows:before 提|
10|follows:before 時点で|
-20|follows:before 版|
-14|follows:before 版防|
-14|follows:before 版防卫|
-14|follows:before 版防卫白|
-13|follows:before 电|
-12|follows:before 的3.3|
-12|follows:before 的3.|
-12|follows:before 的3|
32|follows:before 的|
10|follows:before 的军|
10|follows:before 的军费|
11|follows:before 的防|
11|follows:before 的防卫|
9|follows:before 的防卫费|
-11|follows:before 目|
-11|follows:before 目标|
-12|follows:before 立|
-12|follows:before 立法|
-12|follows:before 立法院|
-12|follows:before 立法院删|
10|follows:before 第|
10|follows:before 第二|
10|follows:before 第二次|
10|follows:before 第二次安|
14|follows:before 补|
9|follows:before 补充|
9|follows:before 补充预|
9|follows:before 补充预算|
-9|follows:before 要求|
13|follows:before 起|
10|follows:before 达|
-10|follows:before 达到2.|
8|follows:before 达到|
-15|follows:before 通|
-15|follows:before 通过|
10|follows:before 防|
11|follows:before 防卫|
19|follows:before 预|
17|follows:before 预算|
33|here
20|here:aim after
-12|here:level after
43|here:level before
-18|here:no after
-10|kind-by:ja_asked_that after now
-8|kind-by:ja_ceiling before long-past
19|kind-by:ja_considered after far
-13|kind-by:ja_considered before now
-13|kind-by:ja_copula after now
-10|kind-by:ja_counted_in before long-past
-51|kind-by:ja_decided after far
18|kind-by:ja_decided after now
8|kind-by:ja_decided after past
40|kind-by:ja_decided before far
15|kind-by:ja_decided before next
-13|kind-by:ja_decided before now
-40|kind-by:ja_default before long-past
-10|kind-by:ja_from after far
-9|kind-by:ja_level after far
13|kind-by:ja_level before far
-11|kind-by:ja_level before long-past
19|kind-by:ja_level before now
-27|kind-by:ja_level before past
-9|kind-by:ja_opinion before far
9|kind-by:ja_proposal_noun before far
-32|kind-by:ja_relative_clause after far
-8|kind-by:ja_relative_clause before past
10|kind-by:ja_target_moved after now
29|kind-by:ja_target_noun after far
13|kind-by:ja_target_noun after now
-22|kind-by:ja_target_noun after past
-16|kind-by:ja_target_noun before far
-23|kind-by:ja_target_noun before long-past
-12|kind-by:ja_target_noun before next
8|kind-by:ja_target_noun before now
-10|kind-by:ja_verbless before long-past
10|kind-by:ja_verbless before now
19|kind-by:listed after now
16|kind-by:listed after past
-33|kind-by:listed before now
41|kind-by:listed before past
17|kind-by:standing_figure after far
-10|kind-by:standing_figure after long-past
31|kind-by:standing_figure before far
20|kind-by:weighed after far
9|kind-by:weighed after now
43|kind-by:weighed before far
-27|kind-by:weighed before now
-28|kind-by:zh_decided after far
19|kind-by:zh_decided before far
18|kind-by:zh_decided before next
-26|kind-by:zh_default before long-past
-8|kind-by:zh_default before next
-23|kind-by:zh_default before now
21|kind-by:zh_default before past
-9|kind-by:zh_from after far
33|kind-by:zh_from before long-past
-61|kind-by:zh_from before next
-18|kind-by:zh_from before now
-11|kind-by:zh_fulfils after far
37|kind-by:zh_fulfils after now
-12|kind-by:zh_fulfils before far
22|kind-by:zh_level before next
-12|kind-by:zh_named_before after far
16|kind-by:zh_pledge_noun before far
11|kind-by:zh_pledge_noun before past
-9|kind-by:zh_present after long-past
-10|kind-by:zh_present after next
-11|kind-by:zh_present after now
-21|kind-by:zh_present after past
-11|kind-by:zh_present before long-past
35|kind-by:zh_present before next
22|kind-by:zh_present before now
-12|kind-by:zh_supposed before far
21|kind-by:zh_verb_before_pledge before far
8|kind-by:zh_verb_before_proposal before far
-15|kind-by:zh_verb_demand before now
-19|kind-by:zh_verb_demand before past
13|kind-by:zh_verb_pledge after far
9|kind-by:zh_verb_pledge after now
13|kind-by:zh_verb_pledge before far
-8|kind-by:zh_verb_pledge before long-past
21|kind-by:zh_verb_pledge before next
-9|kind-by:zh_verb_pledge before past
-9|last-dates:0 aim before False
10|last-dates:0 level before False
43|last-dates:0 level before True
-12|last-dates:0 level far False
16|last-dates:0 level here False
-15|last-dates:1 aim before True
26|last-dates:1 aim far True
-19|last-dates:1 aim here False
-31|last-dates:1 aim here True
-17|last-dates:1 level before False
-14|last-dates:1 level before True
-14|last-dates:1 level here False
32|last-dates:2 aim before True
-18|last-dates:2 aim far True
13|last-dates:2 level before False
-11|last-dates:2 level far True
-10|last-dates:2 level here False
-35|last-dates:2 level here True
-10|last-time:level far fiscal far
-24|last-time:level far year before
-9|last-time:level far year far
-13|last-time:level far year here
31|last-time:level far years before
-8|last-time:level long-past fiscal before
-20|last-time:level long-past year here
12|last-time:level next fiscal far
37|last-time:level next year before
16|last-time:level next year here
-44|last-time:level now fiscal before
-14|last-time:level now fiscal far
-19|last-time:level now fiscal here
25|last-time:level now year before
45|last-time:level past fiscal before
-13|last-time:level past year before
11|last-time:level past year far
17|last-time:other far fiscal here
-21|last-time:pledge far year before
10|last-time:pledge far year here
12|last-time:pledge now fiscal before
-9|last-time:pledge now fiscal far
-14|last-time:pledge now fiscal here
15|last-time:pledge now year before
-18|last-time:pledge now year here
22|last-time:proposal far fiscal before
-12|last-time:proposal far fiscal here
8|last:aim pledge far True
-20|last:aim pledge here False
-43|last:aim pledge here True
25|last:aim proposal before True
17|last:level level before False
37|last:level level before True
-32|last:level level here True
-9|last:level pledge before False
-17|last:level pledge far False
-13|last:level pledge far True
-8|last:level pledge here False
16|last:no pledge here True
-11|leads-aim:
-20|leads-aim:%,
-10|leads-aim:%で、
-12|leads-aim:%要花
8|leads-aim:,
12|leads-aim:,到
12|leads-aim:,可在
-8|leads-aim:2%は
-17|leads-aim:5%,
-37|leads-aim:=
-12|leads-aim:Oが
-12|leads-aim:TOが
31|leads-aim:_
14|leads-aim:「
-12|leads-aim:え、
10|leads-aim:から
-11|leads-aim:が
-8|leads-aim:ことが
9|leads-aim:し、
25|leads-aim:しし、
-8|leads-aim:で
-30|leads-aim:で、
-19|leads-aim:と
10|leads-aim:と、
-8|leads-aim:とが
13|leads-aim:に
12|leads-aim:の案は
-14|leads-aim:は
-9|leads-aim:は、
8|leads-aim:ば
-9|leads-aim:べ、
14|leads-aim:も
10|leads-aim:ら
-8|leads-aim:る
-12|leads-aim:を
17|leads-aim:を、
-13|leads-aim:クは
-13|leads-aim:ークは
22|leads-aim:为
-20|leads-aim:主张
-28|leads-aim:主张在
14|leads-aim:于
-9|leads-aim:亚提出
-19|leads-aim:今年と
15|leads-aim:以
-10|leads-aim:兵器を
-11|leads-aim:出
14|leads-aim:划
-15|leads-aim:划在
-20|leads-aim:划的最
28|leads-aim:到
31|leads-aim:前到
8|leads-aim:前至
12|leads-aim:可在
-11|leads-aim:台湾は
-10|leads-aim:器を
20|leads-aim:国が
27|leads-aim:在
-10|leads-aim:塞斯
-8|leads-aim:官は
-17|leads-aim:将
-19|leads-aim:年と
14|leads-aim:并以
9|leads-aim:府が
-17|leads-aim:建议将
-20|leads-aim:张
-28|leads-aim:张在
9|leads-aim:承诺
-9|leads-aim:提出
31|leads-aim:提前到
8|leads-aim:提前至
9|leads-aim:政府が
-13|leads-aim:斯
25|leads-aim:是
-14|leads-aim:時期を
-20|leads-aim:最
-14|leads-aim:期を
-10|leads-aim:格塞斯
12|leads-aim:案は
-10|leads-aim:標を
-11|leads-aim:湾は
-12|leads-aim:画で、
-15|leads-aim:的
-20|leads-aim:的最
11|leads-aim:盟国が
-10|leads-aim:目標を
-29|leads-aim:相は、
9|leads-aim:省は
-14|leads-aim:示,
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
-17|leads-aim:议将
-8|leads-aim:说,在
9|leads-aim:诺
-9|leads-aim:述べ、
13|leads-aim:防費を
35|leads-level:
8|leads-level:%(
-9|leads-level:%から
8|leads-level:%を
27|leads-level:,
16|leads-level:,德国
14|leads-level:,日本
-8|leads-level:,较
-10|leads-level:P比(
-19|leads-level:から
-8|leads-level:が、
25|leads-level:し、
25|leads-level:ずれも
27|leads-level:た
-9|leads-level:たが、
-11|leads-level:なり、
8|leads-level:の
-24|leads-level:は
24|leads-level:も
-19|leads-level:ら
-9|leads-level:り、
25|leads-level:れも
-12|leads-level:于
17|leads-level:从
-21|leads-level:以
-14|leads-level:会
-12|leads-level:党
8|leads-level:公布
10|leads-level:减
-11|leads-level:出,
-19|leads-level:划
10|leads-level:删减
-30|leads-level:到
10|leads-level:北说
-12|leads-level:占比从
10|leads-level:发现,
10|leads-level:台北说
26|leads-level:国
-10|leads-level:国会
-11|leads-level:在
-14|leads-level:天核定
-14|leads-level:定
8|leads-level:布
-19|leads-level:府は
18|leads-level:德国
-11|leads-level:指出,
-19|leads-level:政府は
8|leads-level:日、
16|leads-level:日本
10|leads-level:是
10|leads-level:显示,
16|leads-level:本
-29|leads-level:本,
-10|leads-level:本国会
-14|leads-level:核定
-10|leads-level:比(
-18|leads-level:比は、
-12|leads-level:比从
-29|leads-level:版本,
10|leads-level:现,
16|leads-level:的
11|leads-level:的是
-11|leads-level:直到
10|leads-level:示,
-19|leads-level:衛費は
-19|leads-level:计划
11|leads-level:计的是
-18|leads-level:費は
22|leads-level:較し、
-8|leads-level:较
8|leads-level:部は
11|leads-level:防費は
8|leads-level:防部は
10|leads-level:院删减
-9|leads-no:
19|leads-no:P比を
-15|leads-no:は
26|leads-no:を
-14|leads-no:在
19|leads-no:比を
-9|long:after
-83|long:before
149|none
48|none-after:\",
22|none-after:\"。
10|none-after:\"没
40|none-after:%,
24|none-after:%,再
9|none-after:%,期
9|none-after:%。
-12|none-after:%だ
20|none-after:%へ
22|none-after:%を
16|none-after:%以
10|none-after:%前
-8|none-after:(2
14|none-after:,5
16|none-after:,三
15|none-after:,不
10|none-after:,不会
8|none-after:,今
8|none-after:,今年
9|none-after:,他
28|none-after:,但
14|none-after:,再
22|none-after:,前
9|none-after:,华
21|none-after:,台
17|none-after:,台湾
10|none-after:,国
11|none-after:,对
-55|none-after:,将
12|none-after:,并
8|none-after:,并在
8|none-after:,总
9|none-after:,政
9|none-after:,政府
-13|none-after:,期
-13|none-after:,期限
-19|none-after:,比
14|none-after:,澳
14|none-after:,澳大
-9|none-after:,目
25|none-after:,而
16|none-after:,菲
17|none-after:,菲律
8|none-after:,解
8|none-after:,解放
8|none-after:,财
18|none-after:,马
-8|none-after:,高
-9|none-after:,高于
18|none-after:.1
18|none-after:.1%
20|none-after:.3
22|none-after:.32
28|none-after:.4
8|none-after:.4%
-12|none-after:.5
-10|none-after:.5%
17|none-after:00
14|none-after:00亿
10|none-after:01
-40|none-after:02
-16|none-after:027
-27|none-after:029
-8|none-after:030
15|none-after:0亿
-11|none-after:0年ま
-11|none-after:0年度
16|none-after:1%
18|none-after:1%。
-15|none-after:1.
-13|none-after:1.5
19|none-after:10
20|none-after:10年
-29|none-after:1・
-14|none-after:1・3
51|none-after:2%
29|none-after:2%,
11|none-after:2%。
24|none-after:2.
26|none-after:2.4
-17|none-after:20
10|none-after:201
-40|none-after:202
-37|none-after:25
-20|none-after:25年
-25|none-after:27
-32|none-after:27年
-12|none-after:27财
-28|none-after:29
-28|none-after:29年
-28|none-after:2・
-14|none-after:2・3
-25|none-after:2年
-17|none-after:2年前
-11|none-after:2年早
8|none-after:3%,
9|none-after:3%、
-9|none-after:3%。
10|none-after:3%前
15|none-after:3.
28|none-after:3.3
-18|none-after:30年
42|none-after:32
10|none-after:34
18|none-after:34%
-15|none-after:35
-24|none-after:35年
-22|none-after:38
-22|none-after:38%
8|none-after:3・
21|none-after:4%
-15|none-after:5%
-38|none-after:5年
-13|none-after:5年。
11|none-after:5年ま
-12|none-after:5年よ
-25|none-after:5年度
8|none-after:60
-32|none-after:7年
-26|none-after:7年度
-12|none-after:7财
-12|none-after:7财年
-17|none-after:8%
-8|none-after:8%。
-11|none-after:8年
-29|none-after:9年
38|none-after:=3
16|none-after:DP
17|none-after:DP的
16|none-after:GDP
17|none-after:P的
-8|none-after:_2
-21|none-after:_3
-12|none-after:、1
-12|none-after:、1.
14|none-after:、20
-14|none-after:、25
-10|none-after:、27
-16|none-after:、3
-9|none-after:、35
-12|none-after:、イ
-9|none-after:、イス
-9|none-after:、ウ
-9|none-after:、ウク
-14|none-after:、カ
-14|none-after:、カナ
19|none-after:、シ
19|none-after:、シン
-8|none-after:、フ
-8|none-after:、フラ
-8|none-after:、ロ
-8|none-after:、ロシ
-8|none-after:、三
-8|none-after:、三木
18|none-after:、世
18|none-after:、世界
-9|none-after:、日
9|none-after:「抱
9|none-after:「抱负
10|none-after:」,
-13|none-after:」_
38|none-after:」。
21|none-after:」と
18|none-after:ある
18|none-after:ある。
10|none-after:いて
11|none-after:いて「
21|none-after:いる
18|none-after:いる。
35|none-after:えた
24|none-after:える
13|none-after:える。
16|none-after:かな
15|none-after:かない
22|none-after:から
-13|none-after:から2
24|none-after:から3
8|none-after:から大
14|none-after:かり
10|none-after:が4
8|none-after:が、
8|none-after:があ
8|none-after:がある
11|none-after:がる。
-16|none-after:がると
-16|none-after:が出
-17|none-after:が出た
19|none-after:きた
-23|none-after:く。
-16|none-after:くと
9|none-after:ける
8|none-after:げると
11|none-after:げる方
-10|none-after:げる時
14|none-after:され
13|none-after:し、2
14|none-after:した
-16|none-after:した。
16|none-after:して
13|none-after:してき
-29|none-after:す。
11|none-after:すと
12|none-after:すよ
12|none-after:すよう
-20|none-after:する
13|none-after:する。
-19|none-after:する三
17|none-after:する時
8|none-after:する案
-19|none-after:する目
-8|none-after:する見
-28|none-after:た。
21|none-after:たの
21|none-after:たのは
11|none-after:たば
11|none-after:たばか
-10|none-after:たる
-10|none-after:たる。
8|none-after:た場
8|none-after:た場合
22|none-after:だ。
-22|none-after:だっ
-16|none-after:だった
8|none-after:だと
8|none-after:だとし
-22|none-after:った
-10|none-after:った。
18|none-after:って
10|none-after:つい
10|none-after:ついて
8|none-after:づけ
8|none-after:づける
-12|none-after:て2
11|none-after:て「
9|none-after:てい
22|none-after:ている
20|none-after:てき
19|none-after:てきた
9|none-after:てて
16|none-after:ててい
-15|none-after:てる
28|none-after:で、
11|none-after:で、2
10|none-after:であ
10|none-after:である
-15|none-after:です
-15|none-after:です。
-17|none-after:でに
12|none-after:では
9|none-after:ではな
-8|none-after:でも
23|none-after:で合
23|none-after:で合意
17|none-after:で推
17|none-after:で推移
-13|none-after:で達
14|none-after:とさ
14|none-after:とされ
-9|none-after:とし
-8|none-after:とす
-8|none-after:とする
9|none-after:とど
12|none-after:とどま
-13|none-after:とな
-13|none-after:となり
-21|none-after:とみ
-14|none-after:とみら
15|none-after:と主
15|none-after:と主張
-8|none-after:と推
-8|none-after:と推計
12|none-after:と表
12|none-after:と表明
-10|none-after:と見
9|none-after:と訴
9|none-after:と訴え
-11|none-after:と説
-10|none-after:と説明
-10|none-after:どに
12|none-after:どま
9|none-after:どまる
16|none-after:ない
18|none-after:ない。
10|none-after:なら
-12|none-after:なり
-10|none-after:なり、
-18|none-after:なる
-19|none-after:なる。
14|none-after:なる」
-10|none-after:なると
8|none-after:にす
-14|none-after:につ
10|none-after:につい
8|none-after:にと
8|none-after:にとど
-10|none-after:にな
-11|none-after:になる
-10|none-after:には
26|none-after:にも
24|none-after:に上
18|none-after:に上が
-22|none-after:に下
-22|none-after:に下が
-11|none-after:に入
-15|none-after:に到
-15|none-after:に到達
-27|none-after:に定
-10|none-after:に実
-8|none-after:に実現
-42|none-after:に届
-8|none-after:に届い
-26|none-after:に届く
-11|none-after:に当
-11|none-after:に当た
9|none-after:に戻
9|none-after:に戻す
-9|none-after:に次
-9|none-after:に次ぐ
24|none-after:に比
16|none-after:に比べ
11|none-after:に約
20|none-after:に達
-18|none-after:に達す
42|none-after:に達成
-47|none-after:に高
-13|none-after:に高ま
-34|none-after:に高め
14|none-after:ね上
14|none-after:ね上が
-11|none-after:の1
-10|none-after:の1・
-10|none-after:の3
-13|none-after:の4
-9|none-after:のG
-8|none-after:のGD
19|none-after:のは
-8|none-after:の中
11|none-after:の次
-37|none-after:の決
-16|none-after:の目
-13|none-after:の目標
-16|none-after:は1
-14|none-after:は1・
11|none-after:は20
23|none-after:は数
-21|none-after:は消
11|none-after:ばか
11|none-after:ばかり
16|none-after:への
9|none-after:べき
-8|none-after:ほど
-10|none-after:ほどに
-13|none-after:まし
-13|none-after:ました
-11|none-after:ます
-9|none-after:ます。
9|none-after:まっ
9|none-after:まって
12|none-after:まで
36|none-after:まで、
-17|none-after:までに
-10|none-after:まると
12|none-after:まる国
-12|none-after:みで
-11|none-after:みです
-14|none-after:みら
-14|none-after:みられ
-13|none-after:めて
-31|none-after:める
-34|none-after:める。
-11|none-after:も2
-9|none-after:も、
-16|none-after:も高
-16|none-after:も高い
15|none-after:やし
9|none-after:やし、
23|none-after:よう
-19|none-after:より
-13|none-after:ら2
24|none-after:ら3
-12|none-after:られる
8|none-after:ら大
8|none-after:ら大幅
-12|none-after:り、
10|none-after:り込
-9|none-after:る。
14|none-after:る」
14|none-after:る」と
14|none-after:るが
14|none-after:るが、
-20|none-after:ると
-8|none-after:るとみ
-9|none-after:ると見
10|none-after:るべ
10|none-after:るべき
-19|none-after:る三
-19|none-after:る三つ
9|none-after:る余
13|none-after:る国
13|none-after:る国防
8|none-after:る時
8|none-after:る時期
13|none-after:る案
8|none-after:る案が
11|none-after:る案も
-22|none-after:る目
-22|none-after:る目標
8|none-after:る米
8|none-after:る米国
-12|none-after:る見
-16|none-after:る見込
9|none-after:れた
15|none-after:れば
-20|none-after:れる。
16|none-after:わる
14|none-after:わる。
-10|none-after:を2
20|none-after:を27
-27|none-after:を2年
-10|none-after:を3
-8|none-after:を35
14|none-after:を、
-11|none-after:を上
-13|none-after:を上回
15|none-after:を下
9|none-after:を下回
-19|none-after:を保
-10|none-after:を充
-10|none-after:を充て
-26|none-after:を同
20|none-after:を国
18|none-after:を国防
11|none-after:を掲
11|none-after:を掲げ
11|none-after:を明
11|none-after:を明記
12|none-after:を目
9|none-after:を示
35|none-after:を計
38|none-after:を超
30|none-after:を超え
-9|none-after:を達
-9|none-after:を達成
-16|none-after:を関
-16|none-after:を関連
8|none-after:んだ
8|none-after:んだ。
-8|none-after:アは
-9|none-after:イス
-9|none-after:イスラ
8|none-after:イツは
-12|none-after:イン
-10|none-after:インフ
-10|none-after:ウク
-10|none-after:ウクラ
-9|none-after:エル
-14|none-after:カナ
-14|none-after:カナダ
-10|none-after:クラ
-8|none-after:シア
19|none-after:シン
-9|none-after:スラ
-9|none-after:スラエ
8|none-after:ツは
-14|none-after:ナダ
-18|none-after:フラ
10|none-after:ポー
-9|none-after:ラエ
-9|none-after:ラエル
-8|none-after:ロシ
-8|none-after:ロシア
-10|none-after:ンフ
-10|none-after:ンフラ
-29|none-after:・3
-14|none-after:・3%
-10|none-after:ース
18|none-after:一度
-19|none-after:三つ
23|none-after:上,
38|none-after:上が
24|none-after:上がる
8|none-after:上に
8|none-after:上の
-24|none-after:上下
-36|none-after:上下。
-9|none-after:上回
-8|none-after:上回る
8|none-after:上積
8|none-after:上積み
9|none-after:上限
-35|none-after:下。
-22|none-after:下が
-22|none-after:下がる
9|none-after:下回
14|none-after:不会
11|none-after:不能
26|none-after:世界
8|none-after:世界の
17|none-after:世界平
14|none-after:中国
26|none-after:为\"
-20|none-after:为2
10|none-after:为下
10|none-after:为下届
10|none-after:为了
18|none-after:主张
16|none-after:主張
15|none-after:主張し
-14|none-after:予算
-28|none-after:争取
-13|none-after:事,
8|none-after:事実
-11|none-after:于军
13|none-after:于国
13|none-after:于国防
-18|none-after:今年
-9|none-after:以2
-9|none-after:以20
48|none-after:以上
8|none-after:以上に
16|none-after:以内
9|none-after:以内に
8|none-after:以前
-12|none-after:以来
-10|none-after:以来の
9|none-after:会計
15|none-after:元,
9|none-after:充てて
-16|none-after:充てる
8|none-after:内可
-13|none-after:军事
21|none-after:军费
17|none-after:出2
-17|none-after:出た
10|none-after:列为
10|none-after:列为下
12|none-after:利亚
-10|none-after:别预
-10|none-after:别预算
21|none-after:到3
24|none-after:到3.
9|none-after:到G
9|none-after:到GD
-10|none-after:到约
-10|none-after:到约2
-16|none-after:到達
-8|none-after:前の
-18|none-after:前倒
19|none-after:前後
8|none-after:前後、
20|none-after:前後だ
-18|none-after:前後に
11|none-after:前後を
9|none-after:力而
-10|none-after:加盟
-11|none-after:加盟国
8|none-after:务省
8|none-after:努力
34|none-after:升到
8|none-after:升至
13|none-after:升至2
8|none-after:华盛
8|none-after:华盛顿
8|none-after:双方
26|none-after:台湾
9|none-after:台湾は
16|none-after:右,
10|none-after:右,不
8|none-after:右,财
-24|none-after:右。
9|none-after:合、
23|none-after:合意
8|none-after:回っ
-8|none-after:回る
-14|none-after:回る。
8|none-after:国2
14|none-after:国2.
13|none-after:国に
11|none-after:国に比
11|none-after:国は
22|none-after:国会
20|none-after:国家
-10|none-after:国的
41|none-after:国防
12|none-after:国防に
9|none-after:国防費
23|none-after:在2
24|none-after:在20
8|none-after:地域
-9|none-after:基础
-9|none-after:基础设
9|none-after:場合
9|none-after:場合、
10|none-after:増やし
13|none-after:外,
12|none-after:大利
12|none-after:大利亚
8|none-after:大幅
8|none-after:大幅な
10|none-after:字\"
8|none-after:安全
-27|none-after:定め
-10|none-after:定为
-10|none-after:実現
9|none-after:尼斯
-11|none-after:居首
-8|none-after:届い
-8|none-after:届いた
15|none-after:届か
15|none-after:届かな
-27|none-after:届く
-22|none-after:届く。
-12|none-after:左右
16|none-after:左右,
-24|none-after:左右。
8|none-after:幅な
17|none-after:平均
8|none-after:年に
-31|none-after:年の
-28|none-after:年の目
-9|none-after:年ま
-12|none-after:年よ
-12|none-after:年より
-10|none-after:年为
8|none-after:年以前
-11|none-after:年以来
8|none-after:年内可
-24|none-after:年前
-17|none-after:年前倒
11|none-after:年底
-73|none-after:年度
-9|none-after:年度)
9|none-after:年度に
-16|none-after:年度の
-11|none-after:年度達
-11|none-after:年早
-9|none-after:年早め
-15|none-after:年的
13|none-after:年需
13|none-after:并不
-9|none-after:并以
-9|none-after:并以2
8|none-after:并在
8|none-after:并在2
13|none-after:并非
-9|none-after:度)
-25|none-after:度。
13|none-after:度が
11|none-after:度で
9|none-after:度で、
-12|none-after:度と
-13|none-after:度とみ
16|none-after:度にと
42|none-after:度に達
-14|none-after:度の
-11|none-after:度達
-11|none-after:度達成
15|none-after:張し
14|none-after:張した
-11|none-after:当た
-10|none-after:当たる
-8|none-after:当初
12|none-after:律宾
8|none-after:後、
20|none-after:後だ
13|none-after:後だっ
-17|none-after:後に
-12|none-after:後にと
11|none-after:後を
9|none-after:念頭
9|none-after:总理
9|none-after:意した
12|none-after:成し
20|none-after:成した
-18|none-after:成す
-12|none-after:成する
9|none-after:戻す
21|none-after:所有
9|none-after:才是
9|none-after:才是量
-13|none-after:承诺
-17|none-after:投入
9|none-after:抱负
9|none-after:抱负」
25|none-after:推移
17|none-after:推移し
-8|none-after:推計
13|none-after:掲げ
11|none-after:掲げる
17|none-after:提出
11|none-after:提升
9|none-after:提高
8|none-after:提高到
8|none-after:放军
26|none-after:数字
10|none-after:数字\"
8|none-after:新目
13|none-after:日本
-8|none-after:日本は
-10|none-after:早め
15|none-after:早期
15|none-after:早期に
17|none-after:时期
9|none-after:时间表
-8|none-after:明して
11|none-after:明記
10|none-after:明記す
9|none-after:星期
-8|none-after:是2
-30|none-after:是20
9|none-after:是「
9|none-after:是「抱
9|none-after:是量
9|none-after:是量力
-8|none-after:時期に
15|none-after:時期を
-16|none-after:最も
-16|none-after:最も高
11|none-after:月に
17|none-after:有人
12|none-after:有超
-8|none-after:期につ
15|none-after:期を
18|none-after:期を2
-40|none-after:期限
22|none-after:未満
-13|none-after:未満だ
13|none-after:未満で
-8|none-after:本は
-8|none-after:本は1
-10|none-after:本年
-10|none-after:本年度
9|none-after:束し
-10|none-after:来の
11|none-after:案も
9|none-after:標で
-34|none-after:標に
-17|none-after:標を2
25|none-after:標を今
-9|none-after:次ぐ
15|none-after:毎年
17|none-after:每年
13|none-after:每年需
16|none-after:比べ
10|none-after:求め
-8|none-after:決めた
12|none-after:没有
-20|none-after:消費
-20|none-after:消費税
9|none-after:湾は
-13|none-after:満だ
13|none-after:満で
11|none-after:澳大
12|none-after:澳大利
8|none-after:澳洲
-10|none-after:特别
-10|none-after:特别预
-12|none-after:用于
-11|none-after:用于军
13|none-after:用于国
-9|none-after:画だ
-8|none-after:画だ。
8|none-after:界の
17|none-after:界平
17|none-after:界平均
15|none-after:的\"
-13|none-after:的2
-12|none-after:的3
8|none-after:的5
8|none-after:的主
21|none-after:的军
21|none-after:的军费
12|none-after:的新
9|none-after:的时
9|none-after:的时间
-9|none-after:的目
-9|none-after:的目标
20|none-after:的路
16|none-after:的防
8|none-after:盛顿
9|none-after:盟友
-10|none-after:盟国
-25|none-after:目标
-8|none-after:目标。
-22|none-after:目標
9|none-after:目標で
-34|none-after:目標に
-8|none-after:相当
-9|none-after:础设
-9|none-after:础设施
17|none-after:移し
13|none-after:移して
-8|none-after:程度
-26|none-after:程度。
14|none-after:程度が
20|none-after:程度で
-12|none-after:程度と
-10|none-after:程度に
13|none-after:積み
-11|none-after:算で
20|none-after:米国
10|none-after:米国に
8|none-after:約束
9|none-after:約束し
10|none-after:統が
9|none-after:続い
10|none-after:総統
10|none-after:総統が
-10|none-after:约2
-10|none-after:约2.
15|none-after:美国
17|none-after:至2
21|none-after:至2.
15|none-after:至5
8|none-after:英国
17|none-after:菲律
12|none-after:菲律宾
9|none-after:虽然
-14|none-after:衛省
12|none-after:表明
12|none-after:表明し
10|none-after:要求
-17|none-after:見込
-16|none-after:見込み
-9|none-after:見通
-9|none-after:見通し
8|none-after:解放
8|none-after:解放军
26|none-after:計画
-9|none-after:計画だ
10|none-after:記す
10|none-after:記する
9|none-after:訴え
9|none-after:訴える
-11|none-after:説明
-10|none-after:説明し
-9|none-after:調整
26|none-after:认为
20|none-after:认为\"
-9|none-after:设施
-20|none-after:費税
9|none-after:负」
8|none-after:财务
8|none-after:财务省
-19|none-after:财年
-9|none-after:财年为
11|none-after:财政
29|none-after:超え
35|none-after:超えた
8|none-after:超える
9|none-after:超は
39|none-after:超を
14|none-after:跳ね
14|none-after:跳ね上
11|none-after:軸に
-16|none-after:込み
-11|none-after:込みで
10|none-after:込ん
19|none-after:迈进
8|none-after:近づ
8|none-after:近づけ
-27|none-after:进度
-25|none-after:追加
-9|none-after:通し
-14|none-after:達_
-20|none-after:達す
-20|none-after:達する
9|none-after:達成
20|none-after:達成し
-18|none-after:達成す
9|none-after:量力
9|none-after:量力而
9|none-after:針を
-18|none-after:関連
9|none-after:间表
12|none-after:防に
9|none-after:防に充
16|none-after:防卫
-17|none-after:防衛
-14|none-after:防衛省
9|none-after:防費
11|none-after:防費を
-11|none-after:降到
-10|none-after:降到约
-17|none-after:限に
-8|none-after:限の
9|none-after:際に
8|none-after:面对
10|none-after:頼総
10|none-after:頼総統
10|none-after:額を
-11|none-after:预算
23|none-after:首相
-16|none-after:高い
-13|none-after:高ま
-13|none-after:高まる
-34|none-after:高め
-34|none-after:高める
-9|none-after:高于
8|none-after:高到
9|none-before:%増え
10|none-before:(G
13|none-before:(GN
-13|none-before:)に
-12|none-before:)に対
11|none-before:)の
13|none-before:,\"
10|none-before:,2
10|none-before:,20
41|none-before:,「
16|none-before:,下
13|none-before:,不
11|none-before:,不会
-29|none-before:,与
-16|none-before:,乌
-16|none-before:,乌克
-13|none-before:,俄
-13|none-before:,俄罗
11|none-before:,再
-19|none-before:,占
-14|none-before:,占G
11|none-before:,国
11|none-before:,国防
13|none-before:,并
20|none-before:,把
10|none-before:,把防
8|none-before:,新
8|none-before:,新加
-13|none-before:,日
-13|none-before:,日本
-17|none-before:,比
10|none-before:,现
14|none-before:,目
14|none-before:,目前
23|none-before:,美
22|none-before:,美国
10|none-before:,而
8|none-before:,而美
10|none-before:,至
10|none-before:,至于
11|none-before:,防
11|none-before:,防卫
16|none-before:00
-11|none-before:02
-13|none-before:022
37|none-before:026
-12|none-before:027
-30|none-before:03
-9|none-before:031
-9|none-before:032
-8|none-before:0億
-20|none-before:0年
-9|none-before:0年代
11|none-before:0年以
-11|none-before:0年度
-8|none-before:1兆
-8|none-before:1兆円
-11|none-before:1年
-11|none-before:1年度
-42|none-before:20
-13|none-before:202
-28|none-before:203
-13|none-before:22
10|none-before:22年
-13|none-before:22财
-20|none-before:24
-8|none-before:24年
-12|none-before:25
27|none-before:26
27|none-before:26年
-29|none-before:27
-41|none-before:27年
-9|none-before:29
-9|none-before:29年
8|none-before:2年
25|none-before:2年度
-18|none-before:2财
-18|none-before:2财年
-21|none-before:30
-27|none-before:30年
-10|none-before:31
-10|none-before:31年
-10|none-before:32
-8|none-before:32年
8|none-before:4年に
27|none-before:5%
9|none-before:5%増
-27|none-before:5年
11|none-before:5年に
9|none-before:65
9|none-before:65%
37|none-before:6年
-17|none-before:7年
-10|none-before:7年度
9|none-before:8年
11|none-before:8年度
-12|none-before:99
-10|none-before:9年
17|none-before:AT
17|none-before:ATO
-17|none-before:DP
-11|none-before:DP)
-13|none-before:DP_
-21|none-before:DPで
-20|none-before:DPの
-12|none-before:DPを
19|none-before:DP比
23|none-before:DP约
-24|none-before:GD
-24|none-before:GDP
11|none-before:GN
11|none-before:GNP
8|none-before:NA
8|none-before:NAT
16|none-before:O、
22|none-before:O、国
9|none-before:Oが
-13|none-before:P)に
11|none-before:P)の
-13|none-before:P_
-21|none-before:Pで
-16|none-before:Pで割
-18|none-before:Pの
-12|none-before:Pを
-11|none-before:Pを分
13|none-before:P比
-11|none-before:P比で
23|none-before:P约
18|none-before:TO
16|none-before:TO、
9|none-before:TOが
-8|none-before:TOの
-10|none-before:、20
11|none-before:、28
13|none-before:、6
-15|none-before:、G
-15|none-before:、GD
8|none-before:、「
-13|none-before:、ウ
-13|none-before:、ウク
-12|none-before:、カ
-12|none-before:、カナ
15|none-before:、国
20|none-before:、国防
-11|none-before:、増
-11|none-before:、増額
8|none-before:、次
36|none-before:、現
16|none-before:、現在
20|none-before:、現行
8|none-before:、米側
-9|none-before:、米国
-13|none-before:、財
-13|none-before:、財務
8|none-before:、韓
8|none-before:、韓国
-23|none-before:「2
9|none-before:」と
27|none-before:いて
27|none-before:いては
-8|none-before:うち2
9|none-before:え、G
-10|none-before:えれ
-10|none-before:えれば
8|none-before:おお
8|none-before:おおむ
8|none-before:おむ
8|none-before:おむね
-37|none-before:から
19|none-before:が、
24|none-before:が促
8|none-before:くG
8|none-before:くGD
15|none-before:けで
-12|none-before:こと
-15|none-before:ことし
15|none-before:これ
-15|none-before:し、
8|none-before:し、2
-12|none-before:し、G
24|none-before:した
-8|none-before:したと
17|none-before:して
-12|none-before:する
-8|none-before:すれ
-8|none-before:すれば
15|none-before:たが
15|none-before:たが、
-8|none-before:たと
-12|none-before:た後
22|none-before:だけ
15|none-before:だけで
-8|none-before:ち2
-45|none-before:った
10|none-before:っと
10|none-before:っとも
28|none-before:つい
28|none-before:ついて
31|none-before:ては
27|none-before:ては、
9|none-before:でG
9|none-before:でGD
-13|none-before:で、
9|none-before:で、2
-10|none-before:で、G
-10|none-before:でに
-10|none-before:では
-17|none-before:で割
10|none-before:で約
-10|none-before:とし
-8|none-before:とし、
10|none-before:とも
-9|none-before:どに
8|none-before:など
-8|none-before:な国
-11|none-before:に、
-9|none-before:にす
11|none-before:には
12|none-before:に当
17|none-before:に求
17|none-before:に求め
-8|none-before:に達
-18|none-before:のG
-20|none-before:のGD
8|none-before:の支
8|none-before:の支出
20|none-before:の比
21|none-before:の比率
11|none-before:の目
10|none-before:の目標
8|none-before:の約
9|none-before:の議
15|none-before:の費
15|none-before:の費用
10|none-before:の防
10|none-before:の防衛
-19|none-before:は2
-17|none-before:はG
-18|none-before:はGD
24|none-before:は、
-11|none-before:は、増
10|none-before:は、日
24|none-before:は、現
-23|none-before:は「2
25|none-before:は今
25|none-before:は今年
14|none-before:は公
9|none-before:は国
9|none-before:は国防
13|none-before:は早
13|none-before:は早期
-10|none-before:までに
8|none-before:むね
10|none-before:め、
8|none-before:めた
-40|none-before:めて
10|none-before:もっ
10|none-before:もっと
-12|none-before:り、
13|none-before:れ、
-8|none-before:を3
-8|none-before:を30
-12|none-before:を分
-12|none-before:を分母
-9|none-before:を加
-9|none-before:を加え
-11|none-before:を含
-10|none-before:を含め
12|none-before:を打
10|none-before:を現
10|none-before:を現在
-14|none-before:アの
-37|none-before:アは
-8|none-before:イス
-8|none-before:イスラ
-9|none-before:イツ
12|none-before:イナの
-21|none-before:イナは
-8|none-before:イン
-11|none-before:ウォ
-11|none-before:ウォン
-29|none-before:ウク
-29|none-before:ウクラ
-9|none-before:エル
-11|none-before:ォン
-10|none-before:ォンで
-27|none-before:オー
-27|none-before:オース
-12|none-before:カナ
-12|none-before:カナダ
-12|none-before:カ国
-12|none-before:カ国が
-24|none-before:クラ
-24|none-before:クライ
-21|none-before:シア
14|none-before:スで
15|none-before:スは
-26|none-before:スト
-8|none-before:スラ
-8|none-before:スラエ
-26|none-before:ドは
-9|none-before:ドイ
-9|none-before:ドイツ
-9|none-before:ドル
9|none-before:ナの
-21|none-before:ナは
-12|none-before:ナダ
10|none-before:フラ
16|none-before:フラン
12|none-before:ベー
14|none-before:ベース
-11|none-before:ポー
-14|none-before:ポーラ
35|none-before:マー
-24|none-before:ライ
-24|none-before:ライナ
-8|none-before:ラエ
-8|none-before:ラエル
16|none-before:ランス
-18|none-before:ランド
-36|none-before:リア
-28|none-before:リアは
-21|none-before:ロシ
-21|none-before:ロシア
-10|none-before:ンで
-10|none-before:ンで、
16|none-before:ンス
-20|none-before:ンド
-19|none-before:ンドは
38|none-before:ーク
-12|none-before:ース
14|none-before:ースで
-27|none-before:ースト
-14|none-before:ーラ
-14|none-before:ーラン
8|none-before:ール
9|none-before:一直
42|none-before:不会
13|none-before:不到
17|none-before:不得
-30|none-before:不足
8|none-before:不过
-8|none-before:为核
-8|none-before:为核心
8|none-before:主张
-19|none-before:之后
-26|none-before:乌克
-26|none-before:乌克兰
-10|none-before:予想
-10|none-before:予想は
-19|none-before:予算
14|none-before:予算だ
13|none-before:予算で
-17|none-before:予算の
-19|none-before:予算は
-16|none-before:予算案
-11|none-before:二年
-8|none-before:亚洲
14|none-before:产总
14|none-before:产总值
13|none-before:今の
-13|none-before:今年度
14|none-before:以前
-10|none-before:以来
-12|none-before:以来首
12|none-before:以降に
8|none-before:会で
29|none-before:低于
-9|none-before:体で
20|none-before:例将
-13|none-before:例约
-13|none-before:例约为
10|none-before:例首
10|none-before:例首次
-13|none-before:俄罗
-13|none-before:俄罗斯
11|none-before:保持
8|none-before:保持在
-14|none-before:值的
13|none-before:值的比
10|none-before:側の
12|none-before:側は
-12|none-before:元,
-9|none-before:元,占
-10|none-before:兆ウ
-10|none-before:兆ウォ
-24|none-before:兆円
11|none-before:先定
-26|none-before:克兰
8|none-before:党内
14|none-before:入れ
-9|none-before:全体
-9|none-before:全体で
-9|none-before:关经
-9|none-before:关经费
12|none-before:内提
9|none-before:写入
-13|none-before:军事
21|none-before:军费
-8|none-before:军费,
31|none-before:军费占
8|none-before:出,
10|none-before:出维
10|none-before:出维持
-12|none-before:分母
-12|none-before:分母に
-8|none-before:列的
-41|none-before:初め
-41|none-before:初めて
10|none-before:別予
10|none-before:別予算
11|none-before:利时
27|none-before:前の
9|none-before:前实
9|none-before:前实现
23|none-before:前的
11|none-before:前约
11|none-before:前约为
9|none-before:割合が
16|none-before:力の
-9|none-before:加え
14|none-before:加坡
8|none-before:加坡约
-11|none-before:加盟
-11|none-before:加盟国
-9|none-before:務省
-14|none-before:升到
-15|none-before:升至
29|none-before:南韩
23|none-before:占G
23|none-before:占GD
9|none-before:占国民
-14|none-before:卫费占
-17|none-before:卫费本
10|none-before:卫费维
33|none-before:去年
22|none-before:受访
-27|none-before:可能
-8|none-before:台湾は
-27|none-before:右,
9|none-before:合が
14|none-before:合意
9|none-before:合意し
-10|none-before:合計
-8|none-before:同じ
-10|none-before:名目
-10|none-before:名目G
16|none-before:后,
-10|none-before:含め
-8|none-before:和平研
22|none-before:員長
22|none-before:喊出
28|none-before:国に
11|none-before:国に求
-15|none-before:国の
-15|none-before:国のG
-11|none-before:国の国
41|none-before:国は
13|none-before:国は早
-27|none-before:国オ
-27|none-before:国オー
-14|none-before:国全
-14|none-before:国全体
-8|none-before:国内
-8|none-before:国内生
14|none-before:国已
11|none-before:国民生
19|none-before:国达
19|none-before:国达到
17|none-before:国防
21|none-before:国防开
-11|none-before:国防相
9|none-before:国防総
9|none-before:国防費
-9|none-before:国防预
15|none-before:在G
15|none-before:在GD
21|none-before:在の
8|none-before:在の約
17|none-before:在は
15|none-before:在为
10|none-before:在本
8|none-before:均占
8|none-before:坡约
20|none-before:基本
8|none-before:塞斯
9|none-before:増え
9|none-before:増え、
-11|none-before:増額
10|none-before:增税
10|none-before:增税,
-11|none-before:增至
-9|none-before:增至国
15|none-before:多年
13|none-before:多年来
23|none-before:委員
22|none-before:委員長
-24|none-before:学者
12|none-before:安倍
-10|none-before:官は、
-30|none-before:官邸
-31|none-before:官邸は
9|none-before:实现防
10|none-before:実際
10|none-before:実際に
-24|none-before:宣示
25|none-before:将从
13|none-before:将军
13|none-before:将军费
-24|none-before:将达
-22|none-before:将达到
19|none-before:就要
-58|none-before:左右
-28|none-before:左右,
-12|none-before:已占
-9|none-before:已占国
16|none-before:已承
16|none-before:已承诺
-9|none-before:已达
19|none-before:常年
8|none-before:平均
8|none-before:平均占
-8|none-before:平研
-8|none-before:平研究
-18|none-before:年G
-18|none-before:年GD
41|none-before:年で
-8|none-before:年に国
-8|none-before:年の
-8|none-before:年ま
-8|none-before:年まで
17|none-before:年不
-9|none-before:年代
9|none-before:年以前
-11|none-before:年以来
19|none-before:年内
12|none-before:年内提
-10|none-before:年军
-10|none-before:年军费
-8|none-before:年前
19|none-before:年占
-8|none-before:年国
-8|none-before:年将达
-8|none-before:年度
-11|none-before:年度G
-31|none-before:年度に
12|none-before:年度ま
8|none-before:年度以
18|none-before:年度就
17|none-before:年度达
13|none-before:年来
-25|none-before:年目
-12|none-before:年間
-30|none-before:府は
19|none-before:府基
19|none-before:府基本
-11|none-before:度G
-11|none-before:度GD
-26|none-before:度に
12|none-before:度ま
12|none-before:度まで
-11|none-before:度为
8|none-before:度以
18|none-before:度就
17|none-before:度达
17|none-before:度达到
22|none-before:开支
11|none-before:开支占
-15|none-before:开支将
-8|none-before:当初
12|none-before:徊在
10|none-before:律宾
12|none-before:徘徊
12|none-before:徘徊在
-8|none-before:心军
-8|none-before:心军费
15|none-before:总值
-20|none-before:总值的
-16|none-before:总理
-29|none-before:总统
-10|none-before:想は
9|none-before:意し
9|none-before:意した
-8|none-before:成し
-8|none-before:成した
51|none-before:承诺
30|none-before:承诺,
9|none-before:把军
9|none-before:把军费
15|none-before:把国
17|none-before:把国内
-8|none-before:把比
-17|none-before:投入
-13|none-before:报告
-34|none-before:拨款
8|none-before:拿出
31|none-before:持在
8|none-before:指出
8|none-before:指出,
13|none-before:换算
13|none-before:接受
-29|none-before:推高
-30|none-before:推高至
8|none-before:提升至
-8|none-before:提高
10|none-before:支出维
11|none-before:支占
-10|none-before:支增
-9|none-before:支增至
-15|none-before:支将
-17|none-before:政学
-17|none-before:政学者
-19|none-before:政府は
11|none-before:政権
14|none-before:数字
14|none-before:新加
14|none-before:新加坡
19|none-before:日、
14|none-before:日、国
8|none-before:日本
8|none-before:日本に
-34|none-before:日本は
-15|none-before:日本防
20|none-before:早期
9|none-before:早期に
11|none-before:早期の
22|none-before:时曾
19|none-before:明年度
8|none-before:書は
8|none-before:有人
18|none-before:有理
18|none-before:有理由
10|none-before:期に
8|none-before:期にG
22|none-before:期の
10|none-before:期待
12|none-before:期徘
12|none-before:期徘徊
8|none-before:本に
-34|none-before:本は
-15|none-before:本防
-15|none-before:本防卫
24|none-before:来年
-12|none-before:来首
-12|none-before:来首次
14|none-before:标,
-8|none-before:核心军
25|none-before:標の
-11|none-before:次突
-11|none-before:次突破
23|none-before:欧州
-11|none-before:正予
-11|none-before:正予算
-14|none-before:段階
-12|none-before:母に
-9|none-before:母にす
-9|none-before:比で
-16|none-before:比では
20|none-before:比例将
-13|none-before:比例约
16|none-before:比率は
-9|none-before:比率为
-10|none-before:比率将
11|none-before:比重
13|none-before:比重多
10|none-before:比重由
13|none-before:民党
11|none-before:民生
11|none-before:民生产
9|none-before:水平
23|none-before:求め
10|none-before:求め、
12|none-before:求める
8|none-before:求澳
17|none-before:没有
-8|none-before:湾は
-11|none-before:点は
8|none-before:独は
16|none-before:率は
-9|none-before:率为
-10|none-before:率将
-10|none-before:率将由
32|none-before:现在
9|none-before:现防
9|none-before:现防卫
49|none-before:現在
21|none-before:現在の
17|none-before:現在は
22|none-before:現行
21|none-before:現行目
18|none-before:理由
10|none-before:生产
10|none-before:生产总
24|none-before:由现
20|none-before:由现在
11|none-before:略高
11|none-before:略高于
-10|none-before:的G
-10|none-before:的GD
17|none-before:的军
17|none-before:的军费
8|none-before:的比
-11|none-before:的计
-9|none-before:的计算
-9|none-before:盟国の
-14|none-before:盟国全
-15|none-before:目G
-15|none-before:目GD
54|none-before:目前
22|none-before:目前的
11|none-before:目前约
27|none-before:目标
13|none-before:目标,
27|none-before:目標
25|none-before:目標の
-8|none-before:相关
20|none-before:看到
10|none-before:税,
10|none-before:税,把
-15|none-before:突破
11|none-before:算,
14|none-before:算だ
14|none-before:算だけ
16|none-before:算で
-17|none-before:算の
-19|none-before:算は
-8|none-before:算を含
-32|none-before:算占
-11|none-before:算占G
-17|none-before:算案
11|none-before:米側
10|none-before:米側の
-15|none-before:米国の
14|none-before:米国は
-14|none-before:総生
-14|none-before:総生産
9|none-before:総省
-10|none-before:经费
23|none-before:维持
23|none-before:维持在
-9|none-before:编列
-8|none-before:编列的
-13|none-before:罗斯
24|none-before:美国
-9|none-before:美国的
-21|none-before:者は
-19|none-before:者は「
8|none-before:而美
8|none-before:而美国
10|none-before:自民
10|none-before:自民党
15|none-before:自身の
-13|none-before:自身は
-21|none-before:至G
-21|none-before:至GD
10|none-before:至于
-10|none-before:至国
-10|none-before:至国内
-8|none-before:英国防
22|none-before:行目
21|none-before:行目標
8|none-before:衛相
8|none-before:衛相は
-14|none-before:衛費
11|none-before:衛費は
-17|none-before:補正
-11|none-before:補正予
16|none-before:西独
19|none-before:要求
8|none-before:要求澳
14|none-before:规定
10|none-before:設け
14|none-before:議で
13|none-before:議会
-8|none-before:计算
11|none-before:认为
9|none-before:议会
23|none-before:说,
21|none-before:说,美
30|none-before:诺,
-8|none-before:財務
-9|none-before:財務省
-16|none-before:財政
-17|none-before:財政学
-10|none-before:費が
39|none-before:費は
-18|none-before:費を
-8|none-before:費を3
15|none-before:費用
-35|none-before:财年
-13|none-before:财年G
-8|none-before:费,
28|none-before:费占
16|none-before:费占G
13|none-before:费占比
14|none-before:费已
14|none-before:费已占
8|none-before:费平
8|none-before:费平均
12|none-before:费提
8|none-before:费提高
-17|none-before:费本
10|none-before:费维
10|none-before:费维持
12|none-before:费长
12|none-before:费长期
-16|none-before:超え
-16|none-before:超え、
-15|none-before:超过
15|none-before:身の
14|none-before:身の国
-13|none-before:身は
11|none-before:达到G
-11|none-before:达到国
20|none-before:通往
-10|none-before:達成
-8|none-before:達成し
-31|none-before:邸は
-10|none-before:部は
13|none-before:重多
13|none-before:重多年
10|none-before:重由
23|none-before:長が
8|none-before:長く
10|none-before:長年
20|none-before:长期
12|none-before:长期徘
-11|none-before:関連
8|none-before:防卫费
11|none-before:防开
11|none-before:防开支
-11|none-before:防相
9|none-before:防総
9|none-before:防総省
8|none-before:防衛相
-9|none-before:防衛費
14|none-before:防費
-9|none-before:防費の
31|none-before:防費は
-13|none-before:防費を
26|none-before:防费
13|none-before:防费占
-11|none-before:防部
-14|none-before:防部は
9|none-before:阶段
12|none-before:降に
-22|none-before:降到
-14|none-before:降至
10|none-before:際に
-27|none-before:隣国
-27|none-before:隣国オ
25|none-before:韓国
12|none-before:韓国は
17|none-before:韩国
14|none-before:韩国已
-38|none-before:预算
-33|none-before:预算占
-9|none-before:首次
-11|none-before:首次突
-17|none-before:首相
20|none-before:高于
-35|none-before:高至
-33|none-before:高至G
50|none-dates:aim 0 0
-14|none-dates:aim 0 1
-12|none-dates:aim 0 2
35|none-dates:aim 1 0
-10|none-dates:aim 2 0
22|none-dates:aim 2 1
-9|none-dates:level 0 0
-8|none-dates:level 0 1
-10|none-dates:level 0 2
-9|none-dates:level 1 0
12|none-dates:level 1 1
27|none-dates:level 2 0
50|none-dates:no 0 0
19|none-dates:no 0 1
8|none-kind-by:as_before_in_sentence
16|none-kind-by:ja_asked
23|none-kind-by:ja_ceiling
-15|none-kind-by:ja_considered
-35|none-kind-by:ja_decided
-13|none-kind-by:ja_default
14|none-kind-by:ja_denial
20|none-kind-by:ja_from
9|none-kind-by:ja_head_noun
-14|none-kind-by:ja_level
47|none-kind-by:ja_relative_clause
12|none-kind-by:ja_replaced
-11|none-kind-by:ja_supposed
26|none-kind-by:ja_target_moved
-24|none-kind-by:listed
-30|none-kind-by:standing_figure
23|none-kind-by:weighed
-56|none-kind-by:zh_decided
47|none-kind-by:zh_default
-8|none-kind-by:zh_expected
78|none-kind-by:zh_from
-18|none-kind-by:zh_fulfils
-8|none-kind-by:zh_level
-14|none-kind-by:zh_named_after
18|none-kind-by:zh_named_before
-15|none-kind-by:zh_pledge_noun
45|none-kind-by:zh_present
19|none-kind-by:zh_supposed
-18|none-kind-by:zh_verb_before_pledge
34|none-kind-by:zh_verb_demand
-19|none-kind-by:zh_verb_pledge
28|none-kind-by:zh_verb_proposal
14|none-kind-by:zh_will_not
-117|none-ruled:False aim
-111|none-ruled:False level
187|none-ruled:True aim
104|none-ruled:True level
82|none-ruled:True no
50|none-shape:aim half
-26|none-shape:aim tenth
52|none-shape:aim whole
-100|none-shape:level fine
22|none-shape:level half
-37|none-shape:level tenth
108|none-shape:level whole
29|none-shape:no half
55|none-shape:no whole
32|none-spender:aim ALLIES
41|none-spender:aim JPN
15|none-spender:aim LAND
-29|none-spender:aim USA
42|none-spender:level CHN
21|none-spender:level EU
-28|none-spender:level JPN
-33|none-spender:level NATO
-10|none-spender:level USA
55|none-spender:no JPN
29|none-spender:no LAND
82|none-title:False aim
18|none-title:False level
79|none-title:False no
-12|none-title:True aim
-25|none-title:True level
10|none:benchmark
39|none:cap
91|none:demand
48|none:denial
-69|none:pledge
39|none:proposal
-11|only:False level
-8|only:False no
13|only:True aim
41|only:True level
-9|only:True no
23|opens:False aim
-8|opens:False no
32|opens:True level
-9|opens:True no
-23|place:after 0 aim
-17|place:after 0 no
43|place:after 1 aim
-8|place:after 1 level
45|place:before 0 aim
59|place:before 0 level
-41|place:before 1 aim
-8|place:before 2 level
-9|quoted:0年 aim
-9|quoted:0日 aim
-10|quoted:1日 aim
-14|quoted:1月 aim
26|quoted:2年 aim
18|quoted:2年 level
-15|quoted:2月 aim
-12|quoted:3日 aim
-10|quoted:3月 aim
16|quoted:4年 level
-12|quoted:4日 aim
-15|quoted:4日 level
39|quoted:5年 aim
37|quoted:5年 level
-8|quoted:5日 aim
-22|quoted:6年 aim
-9|quoted:6日 level
-22|quoted:7年 level
-11|quoted:7日 aim
32|quoted:8年 aim
-11|quoted:8日 level
-9|quoted:9年 aim
-10|quoted:9年 level
-8|quoted:9日 aim
-9|quoted:9日 level
8|quoted:とし aim
21|quoted:今年 aim
34|quoted:今年 level
9|quoted:前半 aim
-30|quoted:去年 aim
-12|quoted:去年 level
-20|quoted:后年 aim
18|quoted:年代 level
-16|quoted:年内 aim
-8|quoted:年前 aim
14|quoted:年前 level
-12|quoted:年底 aim
84|quoted:年度 aim
22|quoted:年度 level
32|quoted:年度 no
29|quoted:明年 aim
-10|quoted:明年 level
9|quoted:昨年 level
9|quoted:来年 aim
8|quoted:来年 level
71|quoted:财年 aim
38|quoted:财年 level
24|same-figure-time:level next
26|same-figure-time:level now
-25|same-figure-time:level past
-8|same-figure-time:pledge far
15|same-figure-time:pledge now
19|same-figure-time:pledge past
31|same-figure:level level False 0
19|same-figure:level level True 2
-11|same-figure:level pledge False 0
8|same-figure:level pledge False 2
9|same-figure:pledge level True 2
-14|same-figure:pledge pledge True 0
14|same-figure:pledge pledge True 1
34|same-figure:pledge pledge True 2
31|shape-time:fine long-past level
19|shape-time:fine next level
-10|shape-time:fine now level
9|shape-time:fine past level
90|shape-time:half far aim
-11|shape-time:half next aim
-75|shape-time:half now aim
-11|shape-time:half now no
-22|shape-time:half past aim
16|shape-time:half past level
28|shape-time:tenth far aim
-20|shape-time:tenth far level
-44|shape-time:tenth long-past level
24|shape-time:tenth next aim
36|shape-time:tenth past level
93|shape-time:whole far aim
-15|shape-time:whole far level
27|shape-time:whole far no
-82|shape-time:whole long-past aim
-38|shape-time:whole long-past level
-17|shape-time:whole long-past no
-17|shape-time:whole next aim
-8|shape-time:whole next no
11|shape-time:whole now aim
9|shape-time:whole now level
-12|shape-time:whole now no
34|shape-time:whole past level
59|share-nearer:after False aim
23|share-nearer:after False level
-15|share-nearer:after False no
-40|share-nearer:after True aim
-35|share-nearer:after True level
71|share-nearer:before False aim
35|share-nearer:before False level
-72|share-nearer:before True aim
10|share-nearer:before True level
33|shares-between:after 0 aim
-17|shares-between:after 0 no
-13|shares-between:after 1 aim
-15|shares-between:after 1 level
10|shares-between:after 2 level
13|shares-between:before 0 aim
57|shares-between:before 0 level
-12|shares-between:before 0 no
-18|shares-between:before 1 aim
-8|shares-between:before 1 level
-32|signs:after 14 level
55|signs:after 2 aim
-12|signs:after 4 aim
-16|signs:after 8 aim
26|signs:after 8 level
-18|signs:after far aim
13|signs:before 0 aim
12|signs:before 0 level
-15|signs:before 14 level
37|signs:before 2 aim
82|signs:before 2 level
9|signs:before 2 no
-13|signs:before 24 aim
9|signs:before 24 level
-11|signs:before 24 no
13|signs:before 4 level
17|signs:before 4 no
-11|signs:before 8 aim
-45|signs:before 8 level
-31|signs:before far aim
-8|signs:before far level
-14|signs:before far no
-8|since-last-from:aim ,再|
-9|since-last-from:aim とす|
-18|since-last-from:aim を3|
10|since-last-from:aim を国|
8|since-last-from:aim 为核|
-10|since-last-from:level ,高|
-11|since-last-from:level から|
18|since-last-from:level で、|
-8|since-last-from:level とす|
-8|since-last-from:level 前後|
-29|since-last-signs:aim 24 True
-17|since-last-signs:aim 4 True
11|since-last-signs:aim 8 True
-23|since-last-signs:level 2 False
-21|since-last-signs:level 24 True
-26|since-last-signs:level 4 False
8|since-last-signs:level 4 True
14|since-last-signs:level 8 True
8|since-last-signs:level far True
8|since-last:aim 军费,|
-11|since-last:level から|
-8|since-last:level 日本の|
12|since-last:level 次突破|
8|since-last:level 预算为|
12|time-side:aim after far year
13|time-side:aim after far years
-27|time-side:aim after long-past year
-9|time-side:aim after next fiscal
-13|time-side:aim after next year
-19|time-side:aim after now day
92|time-side:aim after now fiscal
-24|time-side:aim after now month
8|time-side:aim after now year
72|time-side:aim before far fiscal
10|time-side:aim before far month
73|time-side:aim before far year
26|time-side:aim before far years
-32|time-side:aim before long-past fiscal
-25|time-side:aim before long-past year
17|time-side:aim before next year
-73|time-side:aim before now day
-43|time-side:aim before now month
-8|time-side:aim before now year
28|time-side:aim before past fiscal
-18|time-side:aim before past month
-33|time-side:aim before past year
-13|time-side:level after far fiscal
-32|time-side:level after far year
13|time-side:level after long-past fiscal
-9|time-side:level after next year
9|time-side:level after now fiscal
8|time-side:level after past fiscal
26|time-side:level after past year
16|time-side:level before far fiscal
-11|time-side:level before far years
-52|time-side:level before long-past fiscal
-32|time-side:level before long-past year
18|time-side:level before long-past years
19|time-side:level before next fiscal
10|time-side:level before next year
-82|time-side:level before now day
57|time-side:level before now fiscal
-18|time-side:level before now month
52|time-side:level before now year
21|time-side:level before past fiscal
40|time-side:level before past year
-8|time-side:no after far fiscal
49|time-side:no before far fiscal
-8|time-side:no before long-past year
-16|time-side:no before now day
-11|time:cap long-past year
36|time:demand far year
-26|time:demand now day
-21|time:demand now month
-23|time:demand now year
-17|time:demand past year
-13|time:denial now day
-26|time:level far year
-14|time:level far years
-40|time:level long-past fiscal
-33|time:level long-past year
18|time:level long-past years
14|time:level next fiscal
-82|time:level now day
66|time:level now fiscal
-24|time:level now month
54|time:level now year
29|time:level past fiscal
66|time:level past year
39|time:other far fiscal
-8|time:other far year
48|time:pledge far fiscal
10|time:pledge far month
35|time:pledge far year
22|time:pledge far years
-26|time:pledge long-past fiscal
-52|time:pledge long-past year
-8|time:pledge next fiscal
44|time:pledge next year
-49|time:pledge now day
97|time:pledge now fiscal
-25|time:pledge now month
37|time:pledge now year
25|time:pledge past fiscal
-10|time:pledge past month
-14|time:pledge past year
31|time:proposal far fiscal
12|time:proposal far year
17|time:proposal far years
-40|time:proposal next year
-14|time:proposal now day
-18|time:proposal now month
-13|time:proposal now year
16|title-here:0 aim fiscal
-16|title-here:0 aim year
31|title-here:0 level fiscal
-20|title-here:0 level year
15|title-here:1 aim fiscal
22|title-here:1 level fiscal
15|title-here:2 aim fiscal
13|title-here:2 level year
47|title-last:True aim fiscal
-16|title-last:True aim year
49|title-last:True level fiscal
-11|title-last:True level year
-38|title-time:level far year
32|title-time:level next fiscal
12|title-time:level past fiscal
23|title-time:level past year
-13|title-time:pledge far year
10|title-time:pledge now year
16|title-time:pledge past fiscal
36|title-time:proposal far fiscal
-17|title-told:False aim
19|title-told:False level
41|title-told:True aim
22|title-told:True level
-27|title:False level after
34|title:False level before
-14|title:False no after
16|title:True aim after
16|title:True level after
9|title:True level before
24|title:aim
41|title:level
10|whole-aim:after (|
-29|whole-aim:after ,|
-9|whole-aim:after ,并在|
-11|whole-aim:after で、|
-22|whole-aim:after の目標を|
31|whole-aim:after を|
13|whole-aim:before |
9|whole-aim:before から|
14|whole-aim:before にGDPの|
9|whole-aim:before の|
21|whole-aim:before 达到|
20|whole-level:after (|
-9|whole-level:after ,|
-9|whole-level:after から|
14|whole-level:after を|
-8|whole-level:before GDPの|
12|whole-level:before |
16|whole-level:before に|
-13|whole-level:before のGDP比で|
10|whole-level:before の|
12|whole-level:before は|
10|whole-level:before 時点で|
15|whole-level:before 的|
"""
