"""What each cue of ``east_asian.when_cues`` speaks for; made by ``training/whens_cjk.py``, not by hand.

Each line: hundredths of the logarithm of odds, then ``|`` and the cue. What the cues of a
time weigh in sum is set against the sums of the other times.
"""

RULE = 50
"""Weight of what the rules say."""
TABLE = """\
-29|1-back-here:0 aim day
71|1-back-here:0 aim fiscal
-20|1-back-here:0 aim year
-53|1-back-here:0 level day
-20|1-back-here:0 level month
38|1-back-here:0 level year
27|1-back-here:0 level years
-8|1-back-here:0 no fiscal
-16|1-back-here:1 aim day
-13|1-back-here:1 aim year
-15|1-back-here:1 level day
36|1-back-here:1 level fiscal
-38|1-back-here:1 level year
23|1-back-here:2 level year
-17|1-back-last:False aim day
13|1-back-last:False aim fiscal
-43|1-back-last:False level day
29|1-back-last:False level fiscal
-11|1-back-last:False level month
8|1-back-last:False level year
-34|1-back-last:True aim day
59|1-back-last:True aim fiscal
-11|1-back-last:True aim month
-22|1-back-last:True aim year
-28|1-back-last:True level day
-18|1-back-last:True level month
17|1-back-last:True level year
27|1-back-last:True level years
-8|1-back-last:True no fiscal
-12|1-back-time:level far fiscal
-27|1-back-time:level far year
27|1-back-time:level far years
-20|1-back-time:level long-past fiscal
-12|1-back-time:level long-past year
54|1-back-time:level next fiscal
31|1-back-time:level next year
-70|1-back-time:level now day
23|1-back-time:level now fiscal
-24|1-back-time:level now month
32|1-back-time:level now year
-14|1-back-time:level past fiscal
-15|1-back-time:pledge far fiscal
-31|1-back-time:pledge now day
18|1-back-time:pledge now fiscal
19|1-back-time:pledge past fiscal
20|1-back-time:proposal far fiscal
48|1-back-time:proposal next fiscal
-11|1-back-time:proposal now day
37|1-back-told:False aim
55|1-back-told:False level
-9|1-back-told:False no
-53|1-back-told:True aim
-73|1-back-told:True level
-19|1-back-told:True no
-16|1-back:aim
-18|1-back:level
-28|1-back:no
-10|2-back-here:0 aim day
-14|2-back-here:0 aim fiscal
-31|2-back-here:0 aim year
-28|2-back-here:0 level day
22|2-back-here:0 level fiscal
-16|2-back-here:0 level month
41|2-back-here:0 level year
-12|2-back-here:1 aim day
25|2-back-here:1 aim fiscal
27|2-back-here:1 aim year
-11|2-back-here:1 level day
14|2-back-here:1 level fiscal
-10|2-back-here:1 level year
-9|2-back-here:2 level fiscal
-14|2-back-here:2 level year
-12|2-back-last:False aim day
-19|2-back-last:False level day
18|2-back-last:False level year
-13|2-back-last:True aim day
11|2-back-last:True aim fiscal
-23|2-back-last:True level day
31|2-back-last:True level fiscal
-12|2-back-last:True level month
10|2-back-last:True level year
-26|2-back-time:level far fiscal
-10|2-back-time:level far year
-11|2-back-time:level long-past year
16|2-back-time:level next fiscal
-19|2-back-time:level next year
-41|2-back-time:level now day
61|2-back-time:level now fiscal
8|2-back-time:level now year
-24|2-back-time:level past fiscal
50|2-back-time:level past year
16|2-back-time:pledge far year
-15|2-back-time:pledge now day
23|2-back-time:pledge now fiscal
23|2-back-told:False level
-9|2-back-told:False no
-30|2-back-told:True aim
-36|2-back-told:True level
-14|2-back-told:True no
-23|2-back:aim
-14|2-back:level
-23|2-back:no
10|alike-dates:0 aim False
62|alike-dates:0 level False
37|alike-dates:0 level True
-22|alike-dates:1 aim False
25|alike-dates:1 aim True
-32|alike-dates:1 level False
-28|alike-dates:1 level True
23|alike-dates:2 aim True
-10|alike-dates:2 level True
18|alike-time:level far
-28|alike-time:level long-past
-15|alike-time:level next
-39|alike-time:level now
89|alike-time:level past
20|alike-time:pledge past
23|alike-time:proposal far
11|alike:level 0 False before
35|alike:level 0 True before
-18|alike:level 0 True here
-33|alike:level 1 False far
-32|alike:level 1 True before
9|alike:level 1 True far
11|alike:level 2 False far
37|alike:level 3 False far
-17|alike:pledge 0 False here
9|alike:pledge 0 True far
-20|alike:pledge 0 True here
26|alike:pledge 1 False far
37|alike:pledge 1 True far
27|aside:False aim
116|aside:False level
-19|aside:False no
-85|aside:True level
-22|between-after:\",
-12|between-after:%,
-12|between-after:%,期
-12|between-after:,台
-10|between-after:,台湾
18|between-after:,如
18|between-after:,如今
-22|between-after:,并
-9|between-after:,并在
19|between-after:,期
19|between-after:,期限
28|between-after:02
13|between-after:027
-15|between-after:03
-14|between-after:035
10|between-after:1・
8|between-after:1・5
-12|between-after:2%
11|between-after:2.
16|between-after:20
28|between-after:202
-15|between-after:203
-9|between-after:25
12|between-after:27
9|between-after:27财
18|between-after:2年
18|between-after:2年早
-14|between-after:35
-14|between-after:35年
8|between-after:5%
-12|between-after:5%,
-22|between-after:5年
-13|between-after:5年提
10|between-after:6%
9|between-after:7财
-10|between-after:8%
10|between-after:、1
-8|between-after:、2
10|between-after:、フ
10|between-after:、フラ
15|between-after:、韓
15|between-after:、韓国
-15|between-after:え、
-11|between-after:から
14|between-after:き上
14|between-after:き上げ
-10|between-after:げると
-9|between-after:げる方
9|between-after:げる時
8|between-after:げを
-13|between-after:し、
23|between-after:しし
19|between-after:する
-17|between-after:する時
10|between-after:する目
18|between-after:する計
-9|between-after:た場
-9|between-after:た場合
10|between-after:だっ
10|between-after:だった
10|between-after:った
-9|between-after:つい
-22|between-after:で、
8|between-after:でも
-21|between-after:で合
-21|between-after:で合意
-11|between-after:とな
-11|between-after:となり
-10|between-after:と表
-10|between-after:と表明
15|between-after:など
-11|between-after:なり
-8|between-after:なり、
-17|between-after:に_
11|between-after:につ
-9|between-after:につい
16|between-after:に到
16|between-after:に到達
-11|between-after:に増
-8|between-after:に増や
9|between-after:に対
9|between-after:に対し
13|between-after:に達
12|between-after:の国
12|between-after:の国防
17|between-after:の引
17|between-after:の引き
-13|between-after:の目
-13|between-after:の目標
19|between-after:への
8|between-after:へ増
16|between-after:めて
-10|between-after:やし
-10|between-after:やし、
8|between-after:やす
-13|between-after:よう
-8|between-after:り、
-12|between-after:ると
-10|between-after:ると表
-11|between-after:るよ
-11|between-after:るよう
-17|between-after:る方
-8|between-after:る時
-8|between-after:る時期
11|between-after:る目
11|between-after:る目標
14|between-after:る計
18|between-after:る計画
13|between-after:を2
19|between-after:を2年
16|between-after:を、
22|between-after:を前
22|between-after:を前倒
8|between-after:を達
8|between-after:を達成
10|between-after:フラ
11|between-after:・5
11|between-after:・5%
14|between-after:上げ
8|between-after:上げを
-8|between-after:于国
-8|between-after:于国防
18|between-after:今提
18|between-after:今提前
15|between-after:从2
15|between-after:从20
23|between-after:倒し
23|between-after:倒しし
18|between-after:到2
18|between-after:到20
16|between-after:到達
23|between-after:前倒
23|between-after:前倒し
21|between-after:前到
-11|between-after:前後
-8|between-after:前後で
-11|between-after:原定
8|between-after:可能
-25|between-after:台湾
-9|between-after:合、
-21|between-after:合意
18|between-after:合意_
-13|between-after:国防
12|between-after:国防費
-9|between-after:場合
-9|between-after:場合、
-10|between-after:増やし
9|between-after:増やす
18|between-after:如今
18|between-after:如今提
9|between-after:対し
-13|between-after:年提
18|between-after:年早
12|between-after:并以
-9|between-after:并在
-12|between-after:度で
14|between-after:引き
14|between-after:引き上
-8|between-after:後で
18|between-after:意_
8|between-after:成す
-19|between-after:承诺
-8|between-after:承诺,
19|between-after:提前
21|between-after:提前到
-12|between-after:提高
-12|between-after:提高到
-9|between-after:政府
-14|between-after:日本
-9|between-after:早期
-9|between-after:早期に
-10|between-after:明し
9|between-after:時期に
-12|between-after:時期を
9|between-after:期につ
-9|between-after:期に引
-12|between-after:期を
43|between-after:期限
-8|between-after:枠を
-13|between-after:标由2
-9|between-after:標に
-8|between-after:用于国
-10|between-after:由2
-10|between-after:由20
14|between-after:画を
22|between-after:画を前
-8|between-after:的承
-8|between-after:的承诺
13|between-after:的是
21|between-after:目标
-9|between-after:目標に
-25|between-after:程度
-12|between-after:程度で
-9|between-after:総統
-10|between-after:表明
-10|between-after:表明し
16|between-after:計画
14|between-after:計画を
-9|between-after:计划
-8|between-after:诺,
13|between-after:達成
8|between-after:達成す
-8|between-after:針を
17|between-after:防衛
12|between-after:防費
12|between-after:韓国
-9|between-after:頼総
-9|between-after:頼総統
-12|between-after:高到
19|between-before:%、
9|between-before:%、3
-17|between-before:%か
-17|between-before:%から
8|between-before:%を
-12|between-before:%増
-13|between-before:%増え
-13|between-before:)は
-13|between-before:)は約
18|between-before:,国防
16|between-before:,日
18|between-before:,日本
10|between-before:,这
-16|between-before:,首
-15|between-before:,首度
11|between-before:,高
-9|between-before:.3%
20|between-before:.4
10|between-before:.4%
10|between-before:.45
8|between-before:.8
13|between-before:.9
13|between-before:0%
19|between-before:025
-10|between-before:03
-9|between-before:030
14|between-before:0億
12|between-before:0億ユ
-12|between-before:0年
-16|between-before:1.
9|between-before:16
-16|between-before:1・
-26|between-before:1・6
9|between-before:1・8
-11|between-before:2.
14|between-before:2.4
-10|between-before:2.5
-10|between-before:203
-9|between-before:22
-13|between-before:23
-13|between-before:23个
15|between-before:25
20|between-before:25财
-17|between-before:27
-30|between-before:3%
34|between-before:3.
15|between-before:3.5
-11|between-before:30
-11|between-before:30年
10|between-before:32
8|between-before:32%
39|between-before:3・
15|between-before:3・5
-13|between-before:3个
-14|between-before:3个成
18|between-before:4%
12|between-before:4%,
10|between-before:45
11|between-before:45%
-18|between-before:5%,
13|between-before:5%、
-13|between-before:5%増
-10|between-before:5年
20|between-before:5财
20|between-before:5财年
-27|between-before:6%
-25|between-before:6%か
-11|between-before:65
-12|between-before:65%
12|between-before:8%
10|between-before:95
-14|between-before:DP
-9|between-before:DPで
18|between-before:DPの
8|between-before:DP之
30|between-before:DP只
18|between-before:DP比
13|between-before:DP的
-13|between-before:GD
-14|between-before:GDP
-9|between-before:Pで
18|between-before:Pの
8|between-before:P之
8|between-before:P之比
30|between-before:P只
30|between-before:P只能
15|between-before:P比
-13|between-before:P比2
-20|between-before:P比で
29|between-before:P比は
13|between-before:P的
8|between-before:P的比
15|between-before:、3
16|between-before:、3.
20|between-before:、G
20|between-before:、GD
-11|between-before:、台
-11|between-before:、台湾
-15|between-before:、国
-14|between-before:、国防
-10|between-before:、日
-10|between-before:、日本
-10|between-before:、米
8|between-before:、補
8|between-before:、補正
-11|between-before:、韓
-11|between-before:、韓国
-10|between-before:いた
-12|between-before:いた防
8|between-before:いて
-9|between-before:いるが
-13|between-before:え、
-13|between-before:え、G
-9|between-before:え続
-9|between-before:え続け
-53|between-before:から
-13|between-before:から6
-9|between-before:から増
9|between-before:が3
-17|between-before:がG
-17|between-before:がGD
-9|between-before:けてい
-8|between-before:した
-19|between-before:して
-8|between-before:してい
-8|between-before:する
-9|between-before:たG
-8|between-before:たGD
-12|between-before:た防
-10|between-before:た防衛
-16|between-before:てい
-12|between-before:ていた
-12|between-before:で、
8|between-before:で、G
-11|between-before:で、国
-10|between-before:で「
26|between-before:でに
9|between-before:でに3
10|between-before:でに国
9|between-before:では
-11|between-before:とし
-19|between-before:として
10|between-before:とな
9|between-before:となる
9|between-before:なる
10|between-before:に1
10|between-before:に2.
13|between-before:に3
15|between-before:に3.
11|between-before:に6
10|between-before:にGD
-21|between-before:に、
-10|between-before:に、台
19|between-before:には
-21|between-before:の1
-18|between-before:の1・
-10|between-before:の3
-25|between-before:のG
-13|between-before:のGD
9|between-before:の概
9|between-before:の概算
9|between-before:の水
9|between-before:の水準
11|between-before:の防
11|between-before:の防衛
8|between-before:は特
8|between-before:は特別
25|between-before:は米
25|between-before:は米国
26|between-before:までに
-8|between-before:める
-13|between-before:ら6
-13|between-before:ら65
-9|between-before:ら増
-9|between-before:ら増え
-9|between-before:るが
15|between-before:をG
15|between-before:をGD
11|between-before:を含
-10|between-before:を打
9|between-before:を期
9|between-before:を期限
12|between-before:イン
13|between-before:ユー
13|between-before:ユーロ
-8|between-before:ラン
16|between-before:・5
-26|between-before:・6
-26|between-before:・6%
10|between-before:・8
10|between-before:・8%
13|between-before:ーロ
11|between-before:万亿
8|between-before:万亿日
-8|between-before:三木
17|between-before:上保
17|between-before:上保安
9|between-before:上台
9|between-before:上台前
-11|between-before:个成
-11|between-before:个成员
9|between-before:中に
10|between-before:为2
11|between-before:为2.
-18|between-before:举的
-18|between-before:举的公
8|between-before:之比
-15|between-before:书,
-15|between-before:书,首
-18|between-before:予算で
-12|between-before:予算は
12|between-before:予算を
9|between-before:二次
9|between-before:二次安
-8|between-before:产总值
8|between-before:亿日
-10|between-before:今年
-31|between-before:仍可
-31|between-before:仍可占
-12|between-before:以前台
-11|between-before:以降に
-18|between-before:众院
-18|between-before:众院选
-9|between-before:会議
10|between-before:会达
10|between-before:会达到
8|between-before:使国
17|between-before:保安
9|between-before:倍内
9|between-before:倍内阁
-10|between-before:值的
13|between-before:億ユ
13|between-before:億ユー
-14|between-before:兆元
-12|between-before:兑现
-18|between-before:公约
-18|between-before:公约里
9|between-before:关开
9|between-before:关开支
20|between-before:关经
16|between-before:关经费
18|between-before:内生
9|between-before:内阁上
-18|between-before:写着
35|between-before:军费
8|between-before:军费达
-12|between-before:决定
-12|between-before:减总
-12|between-before:减总预
-31|between-before:出仍
-31|between-before:出仍可
20|between-before:出占
24|between-before:出占G
-8|between-before:分母
-10|between-before:初予
-10|between-before:初予算
8|between-before:初始
8|between-before:初始预
-12|between-before:删减
-12|between-before:删减总
10|between-before:別予
10|between-before:別予算
10|between-before:别预
10|between-before:别预算
-17|between-before:到2
-30|between-before:到2.
17|between-before:到20
8|between-before:到3.
16|between-before:到国
15|between-before:到国内
-12|between-before:前台
-12|between-before:前台湾
12|between-before:前将
11|between-before:前将国
11|between-before:前把
-10|between-before:加1
8|between-before:北约
11|between-before:北约标
9|between-before:升至2
-16|between-before:升至G
9|between-before:南韩
9|between-before:南韩为
19|between-before:占国
13|between-before:占国内
-12|between-before:占比已
-24|between-before:卫白
-24|between-before:卫白皮
10|between-before:卫相
10|between-before:卫相关
10|between-before:卫费
15|between-before:卫费占
11|between-before:卫费及
11|between-before:及相
11|between-before:及相关
30|between-before:只能
-31|between-before:可占
-31|between-before:可占G
9|between-before:台前
-24|between-before:台湾
-10|between-before:台湾は
-12|between-before:台湾常
-11|between-before:合意
-8|between-before:后的
30|between-before:国3
24|between-before:国3・
-9|between-before:国は
30|between-before:国内
18|between-before:国内生
29|between-before:国防
-8|between-before:国防予
11|between-before:国防预
-10|between-before:基本
-21|between-before:増え
-13|between-before:増え、
-9|between-before:増え続
-15|between-before:增加
-10|between-before:增加1
9|between-before:增长
9|between-before:央政府
8|between-before:始预
8|between-before:始预算
13|between-before:安倍
9|between-before:安倍内
8|between-before:实现
16|between-before:实际
10|between-before:将升
10|between-before:将升至
9|between-before:将国
-15|between-before:将有
15|between-before:将达
11|between-before:将达到
-15|between-before:就要
-10|between-before:尽快
-10|between-before:尽快把
-12|between-before:已由
-12|between-before:常年
-12|between-before:常年在
21|between-before:年,
21|between-before:年,日
-14|between-before:年で
-12|between-before:年在
-10|between-before:年度
9|between-before:府总
9|between-before:府总预
-15|between-before:度以
-20|between-before:度达
-20|between-before:度达到
8|between-before:度预算
18|between-before:开支
9|between-before:开支占
9|between-before:开支约
-10|between-before:当初予
-10|between-before:快把
-8|between-before:快把国
-8|between-before:总值
-10|between-before:总值的
-10|between-before:承诺
-8|between-before:承诺尽
9|between-before:把比
17|between-before:把防
18|between-before:把防卫
-8|between-before:接受
-15|between-before:提升
-17|between-before:提升至
11|between-before:提高
13|between-before:提高至
12|between-before:支出
-31|between-before:支出仍
20|between-before:支出占
9|between-before:支占
8|between-before:支占G
9|between-before:支约
-16|between-before:政府
9|between-before:政府总
12|between-before:時点で
-13|between-before:有2
-13|between-before:有23
9|between-before:期限
9|between-before:期限と
-12|between-before:来年
-15|between-before:标,
11|between-before:标准
-8|between-before:概算
-8|between-before:概算要
13|between-before:次安
13|between-before:次安倍
11|between-before:正予
12|between-before:正予算
-13|between-before:比2
-20|between-before:比で
29|between-before:比は
25|between-before:比は米
16|between-before:比例
-12|between-before:比已
-12|between-before:比已由
8|between-before:水準
8|between-before:水準が
9|between-before:求で
9|between-before:求で、
-13|between-before:法院
-13|between-before:法院删
17|between-before:海上
17|between-before:海上保
-10|between-before:湾は
-10|between-before:湾は域
-12|between-before:湾常
-12|between-before:湾常年
8|between-before:準が
-8|between-before:澳洲
12|between-before:点で
-19|between-before:版防
-19|between-before:版防卫
8|between-before:特別
10|between-before:特別予
10|between-before:特别
10|between-before:特别预
-15|between-before:电)
-24|between-before:白皮
-24|between-before:白皮书
-18|between-before:的1
-15|between-before:的1.
-20|between-before:的3
-21|between-before:的3.
8|between-before:的G
8|between-before:的GD
-18|between-before:的公
-18|between-before:的公约
13|between-before:的军
13|between-before:的军费
15|between-before:的比
-24|between-before:皮书
-15|between-before:皮书,
-23|between-before:目标
-15|between-before:目标,
35|between-before:相关
9|between-before:相关开
20|between-before:相关经
-8|between-before:示,
-13|between-before:立法
-13|between-before:立法院
9|between-before:第二
9|between-before:第二次
-8|between-before:算,防
-18|between-before:算で
-12|between-before:算は
-26|between-before:算はG
11|between-before:算は域
12|between-before:算を
9|between-before:算を含
12|between-before:算为
8|between-before:算为1
21|between-before:算案
-8|between-before:算要求
24|between-before:米国
27|between-before:米国3
10|between-before:経費
-9|between-before:続け
-9|between-before:続けて
-14|between-before:约2
11|between-before:约标
11|between-before:约标准
-18|between-before:约里
-18|between-before:约里写
17|between-before:经费
9|between-before:至2.
-10|between-before:花掉
11|between-before:衛費と
9|between-before:衛費を
-19|between-before:表示
17|between-before:補正
11|between-before:補正予
-16|between-before:要求
9|between-before:要求で
-9|between-before:说,
-8|between-before:诺尽
-8|between-before:诺尽快
-17|between-before:費が
-17|between-before:費がG
13|between-before:費と
23|between-before:費を
14|between-before:費をG
16|between-before:财年
21|between-before:财年,
24|between-before:费占
18|between-before:费占国
9|between-before:费占比
11|between-before:费及
11|between-before:费及相
8|between-before:费增
-18|between-before:费提升
19|between-before:费提高
11|between-before:费达
10|between-before:费达到
17|between-before:超过
9|between-before:超过G
11|between-before:达到
-31|between-before:达到2
9|between-before:达到3
9|between-before:过G
9|between-before:过GD
-10|between-before:过补
-10|between-before:过补充
-18|between-before:选举
-18|between-before:选举的
-14|between-before:通过
-10|between-before:通过补
13|between-before:連経
13|between-before:連経費
8|between-before:達成
-18|between-before:里写
-18|between-before:里写着
14|between-before:関連
13|between-before:関連経
9|between-before:阁上
9|between-before:阁上台
-8|between-before:防予
-8|between-before:防予算
-24|between-before:防卫白
10|between-before:防卫相
10|between-before:防卫费
-17|between-before:防費が
10|between-before:防費を
11|between-before:防预
11|between-before:防预算
-11|between-before:降に
9|between-before:限と
8|between-before:限とし
-13|between-before:院删
-13|between-before:院删减
-18|between-before:院选
-18|between-before:院选举
-11|between-before:韓国
-11|between-before:韓国は
9|between-before:韩为
9|between-before:韩为2
50|between-before:预算
12|between-before:预算为
15|between-before:预算案
-16|between-before:首度
-15|between-before:首度以
12|between-before:高于
8|between-before:高到G
12|between-before:高到国
13|between-before:高至
10|between-before:高至G
35|between-end:after (|
-24|between-end:after ,|
11|between-end:after ,可在|
-9|between-end:after ,并在|
-13|between-end:after 2%を|
-47|between-end:after _|
-11|between-end:after から|
-10|between-end:after ことが|
23|between-end:after しし、|
25|between-end:after ずれも|
-14|between-end:after で、|
13|between-end:after とする|
15|between-end:after などと|
-17|between-end:after に_|
12|between-end:after の|
53|between-end:after を|
-20|between-end:after 主张在|
-12|between-end:after 兵器を|
-12|between-end:after 台湾は|
18|between-end:after 合意_|
30|between-end:after 提前到|
-10|between-end:after 明し、|
-14|between-end:after 時期を|
-13|between-end:after 画で、|
19|between-end:after 的|
-15|between-end:after 目標を|
12|between-end:after 计的是|
12|between-end:before %降至|
-13|between-end:before )は約|
10|between-end:before )比で|
8|between-end:before DP_|
-14|between-end:before DPの|
8|between-end:before DP比|
38|between-end:before DP的|
-26|between-end:before GDP|
-19|between-end:before P比で|
30|between-end:before |
8|between-end:before 、|
11|between-end:before 、韓国|
11|between-end:before から|
9|between-end:before が|
-23|between-end:before で|
26|between-end:before に|
19|between-end:before の|
10|between-end:before は|
8|between-end:before までに|
9|between-end:before を含め|
-11|between-end:before 予算で|
-14|between-end:before 产总值|
-11|between-end:before 以降に|
-9|between-end:before 以降は|
11|between-end:before 军费,|
-16|between-end:before 到通往|
10|between-end:before 後半、|
24|between-end:before 总值的|
-20|between-end:before 提高到|
-10|between-end:before 早期の|
9|between-end:before 時点で|
-18|between-end:before 来年で|
10|between-end:before 次突破|
-10|between-end:before 比で約|
-14|between-end:before 比重由|
-11|between-end:before 略高于|
18|between-end:before 的|
-8|between-end:before 議会で|
8|between-end:before 跃升为|
13|between-end:before 达到|
-15|between-end:before 都守在|
12|between-end:before 防費を|
35|between-start:after (|
-24|between-start:after ,|
-10|between-start:after ,台湾|
18|between-start:after ,如今|
-9|between-start:after ,并在|
24|between-start:after ,期限|
-47|between-start:after _|
15|between-start:after 、韓国|
-11|between-start:after から|
-14|between-start:after で、|
-22|between-start:after で合意|
10|between-start:after とする|
-8|between-start:after となり|
-17|between-start:after に_|
16|between-start:after に到達|
-8|between-start:after に増や|
12|between-start:after の|
-18|between-start:after の目標|
53|between-start:after を|
8|between-start:after を達成|
-8|between-start:after 前後で|
-12|between-start:after 提高到|
19|between-start:after 的|
-8|between-start:after 的承诺|
-12|between-start:after 程度で|
-13|between-start:before )は約|
-23|between-start:before GDP|
30|between-start:before |
29|between-start:before 、GD|
8|between-start:before 、|
-13|between-start:before から6|
11|between-start:before から|
-9|between-start:before から増|
9|between-start:before が|
-23|between-start:before で|
-8|between-start:before として|
12|between-start:before に2.|
26|between-start:before に|
-9|between-start:before に国防|
-22|between-start:before の1・|
-17|between-start:before のGD|
19|between-start:before の|
9|between-start:before の概算|
9|between-start:before の水準|
14|between-start:before の防衛|
15|between-start:before はGD|
10|between-start:before は|
26|between-start:before までに|
9|between-start:before を期限|
9|between-start:before 中央政|
-12|between-start:before 以前台|
-11|between-start:before 以降に|
-18|between-start:before 众院选|
10|between-start:before 会达到|
8|between-start:before 初始预|
21|between-start:before 到20|
9|between-start:before 南韩为|
-12|between-start:before 占比已|
-17|between-start:before 国内生|
8|between-start:before 国防预|
-10|between-start:before 增加1|
11|between-start:before 将升至|
8|between-start:before 将达到|
-20|between-start:before 度达到|
-8|between-start:before 承诺尽|
8|between-start:before 把防卫|
9|between-start:before 時点で|
-17|between-start:before 概算要|
-15|between-start:before 版防卫|
18|between-start:before 的|
9|between-start:before 的军费|
10|between-start:before 的防卫|
-12|between-start:before 立法院|
9|between-start:before 第二次|
9|between-start:before 补充预|
-14|between-start:before 达到2|
13|between-start:before 达到|
-10|between-start:before 通过补|
8|between-start:before 预算案|
-46|carried-aside:False aim
71|carried-aside:False level
-64|carried-aside:False no
-92|carried-aside:True level
-9|carried-dated:False False aim 0
-20|carried-dated:False False aim 1
18|carried-dated:False False level 2
17|carried-dated:True False aim 0
47|carried-dated:True False aim 1
10|carried-dated:True False aim 2
-24|carried-dated:True False level 0
-17|carried-dated:True False level 2
-10|carried-dated:True False no 1
-22|carried-dated:True False no 2
12|carried-dated:True True aim 0
-43|carried-dated:True True aim 1
-56|carried-dated:True True aim 2
55|carried-dated:True True level 0
-22|carried-dated:True True level 1
-31|carried-dated:True True level 2
-15|carried-dated:True True no 1
-16|carried-dated:True True no 2
29|carried-follows:aim 3%|
-8|carried-follows:aim 、2|
20|carried-follows:aim にG|
8|carried-follows:aim に国|
21|carried-follows:aim の国|
-8|carried-follows:aim 予算|
12|carried-follows:aim 军费|
41|carried-follows:aim 前每|
-11|carried-follows:aim 国防|
21|carried-follows:aim 的军|
21|carried-follows:aim 结束|
75|carried-follows:aim 補正|
-8|carried-follows:aim 达到|
-9|carried-follows:aim 达标|
-15|carried-follows:level 3%|
38|carried-follows:level 32|
10|carried-follows:level 、1|
-22|carried-follows:level 、2|
22|carried-follows:level 、加|
-14|carried-follows:level から|
-10|carried-follows:level にG|
12|carried-follows:level に国|
16|carried-follows:level の9|
74|carried-follows:level の世|
8|carried-follows:level の中|
53|carried-follows:level の国|
-10|carried-follows:level の当|
-19|carried-follows:level の財|
-14|carried-follows:level の閣|
53|carried-follows:level の防|
-25|carried-follows:level は0|
13|carried-follows:level は1|
19|carried-follows:level は9|
24|carried-follows:level は加|
51|carried-follows:level は日|
22|carried-follows:level は補|
-31|carried-follows:level まで|
-13|carried-follows:level より|
49|carried-follows:level 中に|
-8|carried-follows:level 中国|
15|carried-follows:level 中央|
50|carried-follows:level 予算|
-8|carried-follows:level 全国|
56|carried-follows:level 全球|
-14|carried-follows:level 军费|
-13|carried-follows:level 受访|
-18|carried-follows:level 只占|
-38|carried-follows:level 国防|
10|carried-follows:level 実現|
20|carried-follows:level 对国|
-27|carried-follows:level 将防|
-21|carried-follows:level 当初|
-11|carried-follows:level 按和|
10|carried-follows:level 推計|
32|carried-follows:level 数据|
28|carried-follows:level 日本|
-12|carried-follows:level 概算|
-29|carried-follows:level 比2|
-28|carried-follows:level 版《|
-40|carried-follows:level 版防|
-19|carried-follows:level 的7|
36|carried-follows:level 的军|
-37|carried-follows:level 的国|
9|carried-follows:level 经济|
36|carried-follows:level 補正|
14|carried-follows:level 让国|
-11|carried-follows:level 达到|
-22|carried-follows:level 達成|
13|carried-follows:level 防卫|
16|carried-follows:level 防衛|
25|carried-follows:level 预算|
15|carried-opens:,乌 level 0
14|carried-opens:,乌 level 1
13|carried-opens:,印 level 1
-12|carried-opens:,外 level 1
-14|carried-opens:,新 level 2
-10|carried-opens:,而 level 1
-8|carried-opens:,这 level 2
23|carried-opens:1月 level 1
-24|carried-opens:A_ level 2
25|carried-opens:GD aim 1
27|carried-opens:GD level 1
10|carried-opens:GD level 2
-8|carried-opens:、カ level 0
18|carried-opens:、カ level 1
-12|carried-opens:、澳 level 1
-18|carried-opens:、韓 level 1
-8|carried-opens:「2 level 1
27|carried-opens:から aim 1
11|carried-opens:から level 2
32|carried-opens:これ aim 2
-8|carried-opens:これ level 2
-14|carried-opens:ただ level 0
32|carried-opens:ただ level 2
8|carried-opens:に跳 level 2
20|carried-opens:ドイ level 1
16|carried-opens:ドイ level 2
-13|carried-opens:中国 level 0
-14|carried-opens:中国 level 2
-19|carried-opens:他特 level 2
-18|carried-opens:円安 level 2
11|carried-opens:分母 level 2
-21|carried-opens:前の level 1
17|carried-opens:加拿 aim 0
8|carried-opens:北大 aim 0
-10|carried-opens:发言 level 1
11|carried-opens:台湾 level 2
-10|carried-opens:同国 level 2
-16|carried-opens:国会 level 1
8|carried-opens:国民 level 2
-23|carried-opens:国防 level 1
15|carried-opens:国防 level 2
-12|carried-opens:大会 level 1
-8|carried-opens:官员 level 1
-9|carried-opens:専門 level 1
20|carried-opens:専門 level 2
9|carried-opens:居首 level 1
21|carried-opens:左右 aim 1
8|carried-opens:当局 level 1
-17|carried-opens:所要 level 1
12|carried-opens:报告 level 2
26|carried-opens:按照 level 1
42|carried-opens:提高 aim 2
-8|carried-opens:政府 aim 1
-9|carried-opens:政府 aim 2
-15|carried-opens:新加 level 1
10|carried-opens:日本 aim 0
16|carried-opens:日本 aim 1
13|carried-opens:日本 level 1
-12|carried-opens:日本 level 2
18|carried-opens:欧州 level 2
18|carried-opens:法案 level 1
9|carried-opens:波兰 level 1
18|carried-opens:海上 level 0
15|carried-opens:海上 level 2
-12|carried-opens:現在 level 0
-14|carried-opens:現在 level 1
10|carried-opens:的经 level 2
-8|carried-opens:目前 level 2
-13|carried-opens:程度 level 1
15|carried-opens:立法 level 1
-14|carried-opens:米国 level 2
-29|carried-opens:美国 level 1
-23|carried-opens:美国 level 2
33|carried-opens:若不 level 1
-15|carried-opens:菲律 level 1
22|carried-opens:行政 level 0
8|carried-opens:行政 level 1
8|carried-opens:補正 level 1
-12|carried-opens:西独 level 2
10|carried-opens:野党 level 0
10|carried-opens:野党 level 2
16|carried-opens:関連 level 0
32|carried-opens:関連 level 1
13|carried-opens:関連 level 2
11|carried-opens:防卫 level 0
8|carried-opens:防卫 level 2
11|carried-opens:防衛 aim 1
-14|carried-opens:防衛 level 0
16|carried-opens:防衛 level 1
-13|carried-opens:防衛 level 2
40|carried-opens:降到 level 1
21|carried-opens:隣国 aim 2
-10|carried-opens:韓国 level 1
-11|carried-opens:韩国 level 1
31|carried-opens:顾立 level 2
27|carried-opens:首相 aim 0
27|carried-opens:首相 aim 1
24|carried-place:0 aim 0
-25|carried-place:0 aim 1
-45|carried-place:0 aim 2
37|carried-place:0 level 0
-17|carried-place:0 level 2
-23|carried-place:0 no 1
-35|carried-place:0 no 2
14|carried-place:1 aim 1
-32|carried-place:1 level 1
9|carried-place:2 level 1
-13|carried-shape:fine level far
42|carried-shape:fine level next
30|carried-shape:fine level now
54|carried-shape:half aim far
-9|carried-shape:half aim next
-39|carried-shape:half aim now
-40|carried-shape:half level now
-14|carried-shape:half no now
-18|carried-shape:tenth aim far
-10|carried-shape:tenth aim now
-26|carried-shape:tenth level far
-35|carried-shape:tenth level long-past
38|carried-shape:tenth level next
19|carried-shape:tenth level now
72|carried-shape:tenth level past
-21|carried-shape:whole aim far
-14|carried-shape:whole aim long-past
27|carried-shape:whole aim next
-8|carried-shape:whole aim now
-42|carried-shape:whole level far
-34|carried-shape:whole level long-past
-14|carried-shape:whole level next
-44|carried-shape:whole level now
16|carried-shape:whole level past
-13|carried-shape:whole no far
-24|carried-shape:whole no now
-16|carried-time:denial now day
-32|carried-time:level far fiscal
-80|carried-time:level far year
27|carried-time:level far years
-28|carried-time:level long-past fiscal
-38|carried-time:level long-past year
48|carried-time:level next fiscal
-11|carried-time:level next month
25|carried-time:level next year
-144|carried-time:level now day
90|carried-time:level now fiscal
-41|carried-time:level now month
63|carried-time:level now year
-23|carried-time:level past fiscal
112|carried-time:level past year
-17|carried-time:pledge far fiscal
28|carried-time:pledge far year
-11|carried-time:pledge next fiscal
-58|carried-time:pledge now day
47|carried-time:pledge now fiscal
-10|carried-time:pledge now month
11|carried-time:pledge now year
16|carried-time:pledge past fiscal
-11|carried-time:pledge past year
19|carried-time:proposal far fiscal
45|carried-time:proposal next fiscal
-8|carried-time:proposal next year
-20|carried-time:proposal now day
102|commas:after 0 aim
50|commas:after 0 level
-104|commas:after 1 aim
-65|commas:after 1 level
-9|commas:after 1 no
22|commas:after 2 aim
112|commas:before 0 aim
89|commas:before 0 level
10|commas:before 0 no
-71|commas:before 1 aim
-49|commas:before 1 level
-11|commas:before 1 no
-32|commas:before 2 aim
-10|commas:before 2 level
23|commas:before 3 level
-11|far-back-here:0 aim fiscal
18|far-back-here:0 aim year
-29|far-back-here:0 level day
58|far-back-here:0 level year
-9|far-back-here:1 aim fiscal
-15|far-back-here:1 level year
-11|far-back-last:False level day
45|far-back-last:False level year
-11|far-back-last:True aim fiscal
9|far-back-last:True aim year
-25|far-back-last:True level day
-12|far-back-last:True level month
41|far-back-last:True level year
-14|far-back-time:level long-past year
-20|far-back-time:level next fiscal
-20|far-back-time:level next year
-35|far-back-time:level now day
19|far-back-time:level now fiscal
-11|far-back-time:level now month
12|far-back-time:level now year
76|far-back-time:level past year
16|far-back-time:pledge far year
-10|far-back-time:pledge now day
-17|far-back-told:False aim
41|far-back-told:False level
-8|far-back-told:False no
-12|far-back-told:True aim
-39|far-back-told:True level
-8|far-back-told:True no
-29|far-back:aim
-10|far-back:level
-16|far-back:no
8|follows-aim:
-15|follows-aim:)
-21|follows-aim:,
-12|follows-aim:,共
-12|follows-aim:,共同
-12|follows-aim:,共同民
11|follows-aim:3
12|follows-aim:、G
12|follows-aim:、GD
12|follows-aim:、GDP
-8|follows-aim:、日
39|follows-aim:。
8|follows-aim:が
-22|follows-aim:で
-23|follows-aim:で3
-23|follows-aim:で3%
-23|follows-aim:で3%超
11|follows-aim:と
-8|follows-aim:として
-8|follows-aim:としてい
-12|follows-aim:と来
-12|follows-aim:と来年
-12|follows-aim:と来年で
13|follows-aim:に1
-9|follows-aim:に2
-22|follows-aim:に3
-8|follows-aim:に3.
-8|follows-aim:に3.5
-20|follows-aim:に3・
-20|follows-aim:に3・5
10|follows-aim:に6
10|follows-aim:に6兆
10|follows-aim:に6兆円
-13|follows-aim:に、
-9|follows-aim:に、韓
-9|follows-aim:に、韓国
-10|follows-aim:には5
-10|follows-aim:には5%
18|follows-aim:に前
18|follows-aim:に前倒
18|follows-aim:に前倒し
-8|follows-aim:に国
-8|follows-aim:に国防
-9|follows-aim:に国防費
9|follows-aim:に早
9|follows-aim:に早め
9|follows-aim:に早める
13|follows-aim:に約
-12|follows-aim:に進
-20|follows-aim:に達
-20|follows-aim:に達成
-57|follows-aim:に達成し
37|follows-aim:に達成す
22|follows-aim:の
12|follows-aim:の国防
11|follows-aim:の国防予
-8|follows-aim:の安
-8|follows-aim:の安全
-8|follows-aim:の安全保
9|follows-aim:の概
9|follows-aim:の概算
9|follows-aim:の概算要
23|follows-aim:の達
23|follows-aim:の達成
23|follows-aim:の達成を
21|follows-aim:ま
21|follows-aim:まで
-29|follows-aim:まで、
8|follows-aim:まで、対
18|follows-aim:までに
-16|follows-aim:までに2
14|follows-aim:までに3
-11|follows-aim:までに5
12|follows-aim:までに国
-23|follows-aim:までに米
10|follows-aim:までに計
16|follows-aim:までの
-10|follows-aim:より前
12|follows-aim:より前に
-22|follows-aim:より前倒
21|follows-aim:を
9|follows-aim:を期
9|follows-aim:を期限
9|follows-aim:を期限と
19|follows-aim:中に前
19|follows-aim:中に前倒
20|follows-aim:中に実
20|follows-aim:中に実現
8|follows-aim:为
-14|follows-aim:予
-10|follows-aim:予算
-13|follows-aim:以降
-9|follows-aim:内
-8|follows-aim:内实
-8|follows-aim:内实现
-9|follows-aim:决
-9|follows-aim:决定
27|follows-aim:前
-17|follows-aim:前可
26|follows-aim:前实
26|follows-aim:前实现
11|follows-aim:前实现。
15|follows-aim:前把
13|follows-aim:前把国
13|follows-aim:前把国防
-16|follows-aim:前提
-16|follows-aim:前提高
-16|follows-aim:前提高到
15|follows-aim:国防支
15|follows-aim:国防支出
-8|follows-aim:在
8|follows-aim:实
8|follows-aim:实现
19|follows-aim:将
12|follows-aim:将军
12|follows-aim:将军费
12|follows-aim:将军费占
11|follows-aim:将升
11|follows-aim:将升至
11|follows-aim:将升至2
10|follows-aim:将达
9|follows-aim:将达到
-10|follows-aim:就
-14|follows-aim:就要
-9|follows-aim:已
-9|follows-aim:底
-20|follows-aim:度
-20|follows-aim:度达
-20|follows-aim:度达到
-20|follows-aim:度达到G
-14|follows-aim:才
-8|follows-aim:承
-8|follows-aim:承诺
-8|follows-aim:承诺尽
-8|follows-aim:承诺尽快
13|follows-aim:把
8|follows-aim:把防
8|follows-aim:把防卫
8|follows-aim:把防卫费
-17|follows-aim:提
-9|follows-aim:提前至本
-14|follows-aim:检
-14|follows-aim:检讨
-14|follows-aim:检讨进
-14|follows-aim:检讨进度
-11|follows-aim:电
9|follows-aim:的
16|follows-aim:的目
16|follows-aim:的目标
16|follows-aim:目
15|follows-aim:目标
-14|follows-aim:目标,下
10|follows-aim:補
10|follows-aim:補正
8|follows-aim:補正予
8|follows-aim:補正予算
-8|follows-aim:要求
16|follows-aim:起
26|follows-aim:达
-9|follows-aim:达到2.
-9|follows-aim:达到3
15|follows-aim:达到G
15|follows-aim:达到GD
-19|follows-aim:達成す
-19|follows-aim:達成する
-8|follows-form:)だ fiscal after
20|follows-form:)だ year after
-13|follows-form:)は fiscal before
12|follows-form:,并 year after
8|follows-form:3% fiscal before
-23|follows-form:GD fiscal before
16|follows-form:、G fiscal before
16|follows-form:、G year before
-12|follows-form:、国 day before
9|follows-form:、国 year before
24|follows-form:。 fiscal after
10|follows-form:。 years after
-20|follows-form:から fiscal before
-9|follows-form:が1 fiscal after
9|follows-form:が1 fiscal before
-12|follows-form:とし fiscal before
-13|follows-form:に2 fiscal after
32|follows-form:に2 fiscal before
-10|follows-form:に2 year before
-8|follows-form:に3 fiscal after
17|follows-form:に3 fiscal before
-9|follows-form:に3 year before
22|follows-form:にG fiscal before
-28|follows-form:にG year before
8|follows-form:にG years before
14|follows-form:には fiscal before
16|follows-form:に前 fiscal after
9|follows-form:に早 fiscal after
-12|follows-form:に進 year after
-17|follows-form:に達 fiscal after
8|follows-form:に達 year after
-17|follows-form:の1 fiscal before
-11|follows-form:の3 fiscal before
-49|follows-form:のG fiscal before
31|follows-form:のG year before
15|follows-form:の数 year after
9|follows-form:の概 fiscal before
9|follows-form:の水 year before
22|follows-form:の達 year after
14|follows-form:の防 fiscal before
-9|follows-form:は1 fiscal after
12|follows-form:はG fiscal before
-12|follows-form:まで day before
-14|follows-form:まで fiscal before
-17|follows-form:まで year after
24|follows-form:まで year before
9|follows-form:を期 year before
-8|follows-form:中に fiscal after
9|follows-form:中央 year before
-15|follows-form:予算 fiscal after
-9|follows-form:以前 year after
-18|follows-form:众院 year before
10|follows-form:会达 year before
8|follows-form:初始 fiscal before
21|follows-form:到2 fiscal before
26|follows-form:前实 year after
-20|follows-form:前提 fiscal after
9|follows-form:南韩 year before
-13|follows-form:占比 year before
-12|follows-form:国内 fiscal before
-10|follows-form:增加 fiscal before
11|follows-form:将升 years before
-15|follows-form:将有 year before
-20|follows-form:度达 year before
14|follows-form:当初 fiscal before
-8|follows-form:承诺 month before
8|follows-form:把防 fiscal before
-14|follows-form:提前 fiscal after
9|follows-form:提前 year after
9|follows-form:時点 year before
-14|follows-form:检讨 year after
-17|follows-form:概算 fiscal before
-15|follows-form:版防 year before
-12|follows-form:电) day before
-14|follows-form:的3 year before
10|follows-form:的军 year before
10|follows-form:的防 fiscal before
21|follows-form:目标 year after
-12|follows-form:立法 month before
9|follows-form:第二 year before
-11|follows-form:花掉 year before
9|follows-form:补充 fiscal before
12|follows-form:达到 fiscal before
-20|follows-form:达到 year after
-10|follows-form:达到 year before
-14|follows-form:通过 day before
19|follows-form:達成 fiscal after
-17|follows-form:達成 year after
11|follows-form:防卫 fiscal before
15|follows-form:预算 fiscal before
24|follows-level:)
12|follows-level:)だ
-8|follows-level:)だ。
20|follows-level:)だっ
20|follows-level:)だった
-13|follows-level:)は
-13|follows-level:)は約
-13|follows-level:)は約1
9|follows-level:)や
9|follows-level:)やポ
9|follows-level:)やポー
9|follows-level:,
12|follows-level:,并
12|follows-level:,并且
12|follows-level:,并且不
14|follows-level:3
-20|follows-level:G
-20|follows-level:GD
-20|follows-level:GDP
-12|follows-level:GDPの
8|follows-level:GDP比
26|follows-level:、
17|follows-level:、G
17|follows-level:、GD
17|follows-level:、GDP
-30|follows-level:か
-30|follows-level:から
-13|follows-level:から6
-13|follows-level:から65
-9|follows-level:から増
-9|follows-level:から増え
8|follows-level:が1・4
8|follows-level:で
15|follows-level:に
15|follows-level:に達
15|follows-level:に達成
19|follows-level:に達成し
29|follows-level:の
-22|follows-level:の1
-18|follows-level:の1・
-22|follows-level:の1・6
-11|follows-level:の3
-16|follows-level:のG
-16|follows-level:のGD
-16|follows-level:のGDP
-18|follows-level:の国防予
10|follows-level:の国防費
15|follows-level:の数
15|follows-level:の数値
15|follows-level:の数値を
9|follows-level:の水
9|follows-level:の水準
8|follows-level:の水準が
12|follows-level:の防
12|follows-level:の防衛
20|follows-level:の防衛費
23|follows-level:は
13|follows-level:はG
13|follows-level:はGD
13|follows-level:はGDP
-39|follows-level:ま
-39|follows-level:まで
-22|follows-level:までに
9|follows-level:中
9|follows-level:中央
9|follows-level:中央政
9|follows-level:中央政府
-13|follows-level:予算案
-33|follows-level:以
-12|follows-level:以前
-12|follows-level:以前台
-12|follows-level:以前台湾
-16|follows-level:以降
-9|follows-level:以降は
-9|follows-level:以降は1
10|follows-level:会
10|follows-level:会达
10|follows-level:会达到
10|follows-level:会达到3
21|follows-level:到
21|follows-level:到2
21|follows-level:到20
21|follows-level:到202
-14|follows-level:前
-12|follows-level:前把
9|follows-level:南
9|follows-level:南韩
9|follows-level:南韩为
9|follows-level:南韩为2
-9|follows-level:占
-12|follows-level:占比
-12|follows-level:占比已
-12|follows-level:占比已由
-11|follows-level:国
-12|follows-level:国内
-12|follows-level:国内生
-12|follows-level:国内生产
-18|follows-level:国防支
-18|follows-level:国防支出
13|follows-level:国防预
13|follows-level:国防预算
-17|follows-level:增
-12|follows-level:增加
-10|follows-level:增加1
-15|follows-level:将
-18|follows-level:将军
-18|follows-level:将军费
-18|follows-level:将军费占
10|follows-level:度
19|follows-level:当
19|follows-level:当初
8|follows-level:時
8|follows-level:時点
9|follows-level:時点で
-18|follows-level:版
-15|follows-level:版防
-15|follows-level:版防卫
-15|follows-level:版防卫白
-8|follows-level:电
18|follows-level:的
-18|follows-level:的3
-14|follows-level:的3.
-14|follows-level:的3.3
10|follows-level:的军
10|follows-level:的军费
11|follows-level:的防
11|follows-level:的防卫
9|follows-level:的防卫费
9|follows-level:第
9|follows-level:第二
9|follows-level:第二次
9|follows-level:第二次安
-11|follows-level:花
-11|follows-level:花掉
-11|follows-level:花掉2
-11|follows-level:花掉2.
-14|follows-level:通
-14|follows-level:通过
-10|follows-level:通过补
-10|follows-level:通过补充
10|follows-level:防
10|follows-level:防卫
8|follows-level:防卫费
19|follows-level:预
20|follows-level:预算
8|follows-level:预算案
23|follows-no:に
17|follows-no:に2
18|follows-no:に2.
18|follows-no:に2.5
-12|follows-no:の
22|follows-no:以
23|follows-no:以降
-16|follows-no:达
-16|follows-no:达到
44|follows:after )|
12|follows:after )だ|
-8|follows:after )だ。|
20|follows:after )だっ|
20|follows:after )だった|
-18|follows:after ,|
12|follows:after ,并|
12|follows:after ,并且|
12|follows:after ,并且不|
8|follows:after |
19|follows:after 、|
35|follows:after 。|
-9|follows:after が1|
-9|follows:after が1・|
27|follows:after と|
-8|follows:after に2.|
-15|follows:after に2|
-8|follows:after に3.5|
-8|follows:after に3.|
-8|follows:after に3|
-21|follows:after に|
-9|follows:after には5%|
-9|follows:after には5|
16|follows:after に前|
16|follows:after に前倒|
16|follows:after に前倒し|
9|follows:after に早|
9|follows:after に早め|
9|follows:after に早める|
13|follows:after に約|
-12|follows:after に進|
-9|follows:after に達|
-9|follows:after に達成|
-41|follows:after に達成し|
32|follows:after に達成す|
46|follows:after の|
15|follows:after の数|
15|follows:after の数値|
15|follows:after の数値を|
22|follows:after の達|
22|follows:after の達成|
22|follows:after の達成を|
-9|follows:after は1|
-18|follows:after は|
-22|follows:after ま|
-22|follows:after まで|
-29|follows:after まで、|
8|follows:after まで、対|
-23|follows:after までに2|
-12|follows:after までに5|
-30|follows:after までに|
-23|follows:after までに米|
10|follows:after までに計|
11|follows:after までの|
-10|follows:after より前|
12|follows:after より前に|
-22|follows:after より前倒|
8|follows:after を|
-8|follows:after 中|
-8|follows:after 中に|
19|follows:after 中に前|
19|follows:after 中に前倒|
20|follows:after 中に実|
20|follows:after 中に実現|
-9|follows:after 予|
-9|follows:after 予算|
-13|follows:after 予算案|
-11|follows:after 以前|
-14|follows:after 前|
26|follows:after 前实|
26|follows:after 前实现|
11|follows:after 前实现。|
-20|follows:after 前提|
-20|follows:after 前提高|
-20|follows:after 前提高到|
-11|follows:after 提|
-9|follows:after 提前至本|
-14|follows:after 检|
-14|follows:after 检讨|
-14|follows:after 检讨进|
-14|follows:after 检讨进度|
-8|follows:after 的|
15|follows:after 的目|
15|follows:after 的目标|
25|follows:after 目|
14|follows:after 目标,|
24|follows:after 目标|
-9|follows:after 达|
-8|follows:after 达到2|
-10|follows:after 达到3%|
-14|follows:after 达到3|
-25|follows:after 达到|
-23|follows:after 達成す|
-23|follows:after 達成する|
-35|follows:before )|
-13|follows:before )は|
-13|follows:before )は約1|
-13|follows:before )は約|
13|follows:before 3%|
24|follows:before 3|
-23|follows:before GDP|
-12|follows:before GDPの|
13|follows:before GDP比|
-23|follows:before GD|
-23|follows:before G|
29|follows:before 、GDP|
29|follows:before 、GD|
28|follows:before 、G|
-21|follows:before か|
-13|follows:before から65|
-13|follows:before から6|
-21|follows:before から|
-9|follows:before から増|
-9|follows:before から増え|
9|follows:before が1|
8|follows:before が1・4|
9|follows:before が1・|
9|follows:before が|
-15|follows:before で|
-17|follows:before と|
-8|follows:before として|
-8|follows:before としてい|
8|follows:before に1|
14|follows:before に2.5|
17|follows:before に2.|
23|follows:before に2|
18|follows:before に3%|
8|follows:before に3%と|
9|follows:before に3.5|
9|follows:before に3.|
-20|follows:before に3・5|
-20|follows:before に3・|
11|follows:before に6|
53|follows:before に|
-14|follows:before に、|
13|follows:before には|
-9|follows:before に国|
-9|follows:before に国防|
-9|follows:before に国防費|
-17|follows:before の1|
-22|follows:before の1・6|
-18|follows:before の1・|
-11|follows:before の3|
-17|follows:before のGDP|
-17|follows:before のGD|
-17|follows:before のG|
12|follows:before の国防費|
9|follows:before の概|
9|follows:before の概算|
9|follows:before の概算要|
9|follows:before の水|
9|follows:before の水準|
8|follows:before の水準が|
14|follows:before の防|
14|follows:before の防衛|
21|follows:before の防衛費|
15|follows:before はGDP|
15|follows:before はGD|
15|follows:before はG|
36|follows:before は|
14|follows:before までに3|
26|follows:before までに|
10|follows:before までに国|
11|follows:before を|
9|follows:before を期|
9|follows:before を期限|
9|follows:before を期限と|
18|follows:before 中|
9|follows:before 中に|
9|follows:before 中央|
9|follows:before 中央政|
9|follows:before 中央政府|
8|follows:before 为|
-8|follows:before 予|
-17|follows:before 以|
-12|follows:before 以前台|
-12|follows:before 以前台湾|
-11|follows:before 以降に2|
-11|follows:before 以降に|
-18|follows:before 众|
-18|follows:before 众院|
-18|follows:before 众院选|
-18|follows:before 众院选举|
10|follows:before 会|
10|follows:before 会达|
10|follows:before 会达到3|
10|follows:before 会达到|
-8|follows:before 公|
13|follows:before 初|
8|follows:before 初始|
8|follows:before 初始预|
8|follows:before 初始预算|
21|follows:before 到202|
21|follows:before 到20|
21|follows:before 到2|
21|follows:before 到|
27|follows:before 前|
9|follows:before 南|
9|follows:before 南韩|
9|follows:before 南韩为2|
9|follows:before 南韩为|
-13|follows:before 占比|
-12|follows:before 占比已|
-12|follows:before 占比已由|
-8|follows:before 合|
-17|follows:before 国内|
-17|follows:before 国内生|
-17|follows:before 国内生产|
12|follows:before 国防|
8|follows:before 国防预|
8|follows:before 国防预算|
-15|follows:before 在|
-13|follows:before 增|
-10|follows:before 增加1|
-11|follows:before 增加|
11|follows:before 将|
11|follows:before 将升|
11|follows:before 将升至2|
11|follows:before 将升至|
-15|follows:before 将有|
9|follows:before 将达|
8|follows:before 将达到|
-10|follows:before 就|
-14|follows:before 就要|
-10|follows:before 度|
-20|follows:before 度达|
-20|follows:before 度达到G|
-20|follows:before 度达到|
14|follows:before 当|
14|follows:before 当初|
-11|follows:before 才|
-8|follows:before 承|
-8|follows:before 承诺|
-8|follows:before 承诺尽|
-8|follows:before 承诺尽快|
11|follows:before 把|
8|follows:before 把防|
8|follows:before 把防卫|
8|follows:before 把防卫费|
9|follows:before 時点で|
-17|follows:before 概|
-17|follows:before 概算|
-17|follows:before 概算要|
-17|follows:before 概算要求|
-20|follows:before 版|
-15|follows:before 版防|
-15|follows:before 版防卫|
-15|follows:before 版防卫白|
-12|follows:before 电)|
-20|follows:before 电|
-14|follows:before 的3.3|
-14|follows:before 的3.|
-14|follows:before 的3|
32|follows:before 的|
10|follows:before 的军|
9|follows:before 的军费|
10|follows:before 的防|
10|follows:before 的防卫|
9|follows:before 的防卫费|
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
-11|follows:before 花|
-11|follows:before 花掉2.|
-11|follows:before 花掉2|
-11|follows:before 花掉|
13|follows:before 补|
9|follows:before 补充|
9|follows:before 补充预|
9|follows:before 补充预算|
-8|follows:before 要求|
20|follows:before 起|
11|follows:before 达|
-9|follows:before 达到2.|
-14|follows:before 通|
-14|follows:before 通过|
-10|follows:before 通过补|
-10|follows:before 通过补充|
11|follows:before 防|
11|follows:before 防卫|
21|follows:before 预|
19|follows:before 预算|
8|follows:before 预算案|
27|here
20|here:aim after
-18|here:level after
48|here:level before
-19|here:no after
-10|kind-by:ja_asked_that after now
-21|kind-by:ja_budget_headline after next
-8|kind-by:ja_ceiling before long-past
31|kind-by:ja_considered after far
-18|kind-by:ja_considered before now
-11|kind-by:ja_considered before past
-13|kind-by:ja_copula after now
-9|kind-by:ja_counted_in before long-past
-55|kind-by:ja_decided after far
8|kind-by:ja_decided after next
30|kind-by:ja_decided after now
45|kind-by:ja_decided before far
22|kind-by:ja_decided before next
-14|kind-by:ja_decided before now
-10|kind-by:ja_default after far
9|kind-by:ja_default after now
-47|kind-by:ja_default before long-past
15|kind-by:ja_example after past
-14|kind-by:ja_from after far
-8|kind-by:ja_level after far
14|kind-by:ja_level before far
-9|kind-by:ja_level before long-past
13|kind-by:ja_level before now
-16|kind-by:ja_level before past
13|kind-by:ja_no_verb after far
-8|kind-by:ja_opinion before far
9|kind-by:ja_proposal_noun before far
-30|kind-by:ja_relative_clause after far
9|kind-by:ja_relative_clause after now
-8|kind-by:ja_relative_clause before past
-22|kind-by:ja_target_moved after far
27|kind-by:ja_target_moved after now
-11|kind-by:ja_target_moved before far
32|kind-by:ja_target_noun after far
-17|kind-by:ja_target_noun after past
-20|kind-by:ja_target_noun before long-past
-11|kind-by:ja_target_noun before next
9|kind-by:ja_verbless before now
11|kind-by:level_to_come before far
20|kind-by:listed after now
20|kind-by:listed after past
-45|kind-by:listed before now
47|kind-by:listed before past
18|kind-by:standing_figure after far
-10|kind-by:standing_figure after long-past
9|kind-by:standing_figure after past
20|kind-by:standing_figure before far
35|kind-by:weighed after far
11|kind-by:weighed after past
44|kind-by:weighed before far
8|kind-by:weighed before next
-23|kind-by:weighed before now
-29|kind-by:zh_decided after far
21|kind-by:zh_decided before far
14|kind-by:zh_decided before next
10|kind-by:zh_decided before now
-23|kind-by:zh_default before long-past
-10|kind-by:zh_default before next
-18|kind-by:zh_default before now
8|kind-by:zh_default before past
-9|kind-by:zh_from after far
27|kind-by:zh_from before long-past
-62|kind-by:zh_from before next
-17|kind-by:zh_from before now
-14|kind-by:zh_fulfils after far
40|kind-by:zh_fulfils after now
-12|kind-by:zh_fulfils before far
19|kind-by:zh_level before next
-12|kind-by:zh_named_before after far
-9|kind-by:zh_pledge_noun after far
15|kind-by:zh_pledge_noun before far
-8|kind-by:zh_pledge_noun before long-past
10|kind-by:zh_pledge_noun before past
-11|kind-by:zh_present after long-past
-10|kind-by:zh_present after next
11|kind-by:zh_present after now
-28|kind-by:zh_present after past
-10|kind-by:zh_present before far
-16|kind-by:zh_present before long-past
41|kind-by:zh_present before next
11|kind-by:zh_present before now
8|kind-by:zh_reached before past
-13|kind-by:zh_supposed before far
18|kind-by:zh_verb_before_pledge before far
8|kind-by:zh_verb_demand before far
-12|kind-by:zh_verb_demand before now
-33|kind-by:zh_verb_demand before past
10|kind-by:zh_verb_pledge after now
26|kind-by:zh_verb_pledge before far
27|kind-by:zh_verb_pledge before next
9|kind-by:zh_verb_pledge before now
-8|kind-by:zh_verb_pledge before past
-8|last-dates:0 aim before False
-22|last-dates:0 aim before True
-8|last-dates:0 aim far True
19|last-dates:0 level before False
39|last-dates:0 level before True
-15|last-dates:0 level far False
10|last-dates:0 level here False
-13|last-dates:1 aim before True
28|last-dates:1 aim far True
-16|last-dates:1 aim here False
-37|last-dates:1 aim here True
-13|last-dates:1 level before False
-12|last-dates:1 level before True
-23|last-dates:1 level here False
37|last-dates:2 aim before True
-13|last-dates:2 aim far True
11|last-dates:2 level before False
9|last-dates:2 level before True
-17|last-dates:2 level here True
-13|last-time:level far fiscal far
8|last-time:level far fiscal here
-26|last-time:level far year before
-21|last-time:level far year far
-14|last-time:level far year here
27|last-time:level far years before
-10|last-time:level long-past fiscal before
-22|last-time:level long-past year here
-11|last-time:level next fiscal before
9|last-time:level next fiscal far
35|last-time:level next year before
18|last-time:level next year here
-37|last-time:level now fiscal before
-21|last-time:level now fiscal here
44|last-time:level now year before
-10|last-time:level now year here
42|last-time:level past fiscal before
-11|last-time:level past year before
10|last-time:level past year far
16|last-time:level past year here
17|last-time:other far fiscal here
-20|last-time:pledge far year before
-11|last-time:pledge far year here
16|last-time:pledge far years here
11|last-time:pledge now fiscal before
-13|last-time:pledge now fiscal here
20|last-time:pledge now year before
-12|last-time:pledge now year here
20|last-time:pledge past fiscal far
-22|last-time:proposal far fiscal here
8|last:aim pledge far True
-19|last:aim pledge here False
-36|last:aim pledge here True
-10|last:aim proposal here True
11|last:level level before False
35|last:level level before True
-18|last:level level here True
9|last:level pledge before False
-18|last:level pledge far False
-15|last:level pledge here False
12|last:level proposal here True
15|last:no pledge here True
-11|leads-aim:%(
-17|leads-aim:%,
-9|leads-aim:%で、
10|leads-aim:%に_
-13|leads-aim:%要花
-9|leads-aim:(
16|leads-aim:,到
11|leads-aim:,可在
-10|leads-aim:2%的
-21|leads-aim:5%,
12|leads-aim:5%、
-37|leads-aim:=
-12|leads-aim:Oが
-12|leads-aim:TOが
-10|leads-aim:、
-12|leads-aim:え、
17|leads-aim:から
-10|leads-aim:が
8|leads-aim:が、
-10|leads-aim:ことが
15|leads-aim:し、
23|leads-aim:しし、
8|leads-aim:して、
8|leads-aim:た
15|leads-aim:て、
-11|leads-aim:で
-26|leads-aim:で、
-23|leads-aim:と
11|leads-aim:と、
-10|leads-aim:とが
8|leads-aim:に
10|leads-aim:に_
9|leads-aim:の
8|leads-aim:の案は
-23|leads-aim:は、
11|leads-aim:も
17|leads-aim:ら
-20|leads-aim:を
20|leads-aim:を、
-12|leads-aim:クは
-12|leads-aim:ークは
10|leads-aim:为
-16|leads-aim:主张
-29|leads-aim:主张在
13|leads-aim:于
-9|leads-aim:亚提出
-23|leads-aim:今年と
-9|leads-aim:从
14|leads-aim:以
11|leads-aim:例到
-8|leads-aim:党承诺
-12|leads-aim:兵器を
-10|leads-aim:出
22|leads-aim:划
-16|leads-aim:划在
-20|leads-aim:划的最
44|leads-aim:到
30|leads-aim:前到
11|leads-aim:可在
-12|leads-aim:台湾は
18|leads-aim:合意_
-12|leads-aim:器を
28|leads-aim:国が
27|leads-aim:在
-11|leads-aim:官は
-15|leads-aim:将
-8|leads-aim:尔方面
-23|leads-aim:年と
13|leads-aim:并以
-15|leads-aim:建议将
-16|leads-aim:张
-29|leads-aim:张在
18|leads-aim:意_
-9|leads-aim:提出
30|leads-aim:提前到
-10|leads-aim:斯
12|leads-aim:斯计划
-8|leads-aim:方面
14|leads-aim:日、
-8|leads-aim:日本在
-10|leads-aim:明し、
16|leads-aim:是
-14|leads-aim:時期を
-20|leads-aim:最
-14|leads-aim:期を
-8|leads-aim:本在
13|leads-aim:标由
8|leads-aim:案は
-13|leads-aim:標を
11|leads-aim:比例到
-12|leads-aim:湾は
9|leads-aim:由
-13|leads-aim:画で、
-20|leads-aim:的最
16|leads-aim:盟国が
13|leads-aim:目标由
-13|leads-aim:目標を
-42|leads-aim:相は、
-15|leads-aim:示,
-10|leads-aim:称
8|leads-aim:算
-8|leads-aim:統が
-8|leads-aim:総統が
8|leads-aim:至
-13|leads-aim:花
9|leads-aim:衛省は
-26|leads-aim:衛費を
-17|leads-aim:表示,
-13|leads-aim:要花
11|leads-aim:説し、
21|leads-aim:计划
-16|leads-aim:计划在
-15|leads-aim:议将
-8|leads-aim:費を
-8|leads-aim:超え、
18|leads-aim:防費を
8|leads-aim:防预算
-8|leads-aim:面
8|leads-aim:预算
38|leads-level:
21|leads-level:%,
10|leads-level:%_
-11|leads-level:%から
-26|leads-level:%に_
40|leads-level:,
14|leads-level:,德国
13|leads-level:,日本
-9|leads-level:,较
9|leads-level:1日、
9|leads-level:6%(
26|leads-level:8%,
-8|leads-level:P比(
10|leads-level:P比は
-19|leads-level:_
-8|leads-level:え、
-25|leads-level:から
13|leads-level:が
-8|leads-level:が、
26|leads-level:し、
25|leads-level:ずれも
27|leads-level:た
-9|leads-level:たが、
12|leads-level:と
15|leads-level:どと
15|leads-level:などと
-10|leads-level:なり、
-26|leads-level:に_
-21|leads-level:は
-11|leads-level:は、
-21|leads-level:め、
25|leads-level:も
-25|leads-level:ら
-8|leads-level:り、
8|leads-level:る
25|leads-level:れも
-13|leads-level:事費は
-10|leads-level:于
8|leads-level:从
-21|leads-level:以
-14|leads-level:会
-10|leads-level:兆円は
-17|leads-level:党
8|leads-level:公布
-10|leads-level:円は
9|leads-level:减
-8|leads-level:出,
-19|leads-level:划
9|leads-level:删减
-38|leads-level:到
-10|leads-level:割合は
10|leads-level:北说
-14|leads-level:占比从
9|leads-level:发现,
10|leads-level:台北说
-23|leads-level:台湾の
-10|leads-level:合は
-21|leads-level:含め、
18|leads-level:国
8|leads-level:国は
-10|leads-level:国会
-8|leads-level:増え、
-15|leads-level:天核定
-13|leads-level:官は
-15|leads-level:定
-17|leads-level:年到
-18|leads-level:府は
15|leads-level:德国
-8|leads-level:指出,
-18|leads-level:政府は
-18|leads-level:斯计划
13|leads-level:日、
16|leads-level:日本
11|leads-level:是
8|leads-level:显示,
16|leads-level:本
-31|leads-level:本,
-10|leads-level:本国会
-15|leads-level:核定
-8|leads-level:比(
10|leads-level:比は
-24|leads-level:比は、
-14|leads-level:比从
-23|leads-level:湾の
-31|leads-level:版本,
9|leads-level:现,
16|leads-level:的
12|leads-level:的是
-12|leads-level:直到
12|leads-level:示,
8|leads-level:算,
13|leads-level:衛費が
-11|leads-level:衛費は
-19|leads-level:计划
12|leads-level:计的是
14|leads-level:費が
-9|leads-level:費は
-17|leads-level:财年到
25|leads-level:較し、
-9|leads-level:较
8|leads-level:部は
-13|leads-level:長官は
19|leads-level:防費は
8|leads-level:防部は
9|leads-level:院删减
-9|leads-level:韩国
18|leads-no:P比を
-17|leads-no:は
23|leads-no:を
-14|leads-no:在
18|leads-no:比を
-17|long:after
-92|long:before
165|none
46|none-after:\",
-13|none-after:\"2
34|none-after:\"。
8|none-after:\"不
50|none-after:%,
24|none-after:%,再
12|none-after:%,期
10|none-after:%。
-9|none-after:%だ
8|none-after:%に
22|none-after:%へ
20|none-after:%を
14|none-after:%以
8|none-after:%前
-10|none-after:%用
-14|none-after:(2
11|none-after:,\"
14|none-after:,5
13|none-after:,三
13|none-after:,三菱
16|none-after:,不
11|none-after:,不会
14|none-after:,主
14|none-after:,主张
-11|none-after:,今
-11|none-after:,今年
16|none-after:,再
25|none-after:,前
9|none-after:,华
-26|none-after:,占
10|none-after:,却
24|none-after:,台
22|none-after:,台湾
20|none-after:,国
22|none-after:,国防
13|none-after:,对
-54|none-after:,将
22|none-after:,并
8|none-after:,并在
-13|none-after:,提
9|none-after:,政
9|none-after:,政府
12|none-after:,明
-19|none-after:,期
-19|none-after:,期限
-18|none-after:,比
14|none-after:,澳
14|none-after:,澳大
-11|none-after:,目
28|none-after:,而
16|none-after:,菲
17|none-after:,菲律
9|none-after:,解
9|none-after:,解放
10|none-after:,财
-22|none-after:,赤
-22|none-after:,赤字
18|none-after:,马
17|none-after:.1
17|none-after:.1%
11|none-after:.2
22|none-after:.3
22|none-after:.32
32|none-after:.4
-12|none-after:.5
-11|none-after:.5%
-25|none-after:.6
-25|none-after:.6%
17|none-after:00
15|none-after:00亿
10|none-after:01
-30|none-after:02
-23|none-after:027
15|none-after:028
-30|none-after:029
-11|none-after:030
16|none-after:0亿
-10|none-after:0年ま
10|none-after:0年内
-17|none-after:0年度
16|none-after:1%
18|none-after:1%。
-11|none-after:1.
-9|none-after:1.5
30|none-after:10
24|none-after:10年
-32|none-after:1・
-15|none-after:1・3
-9|none-after:1・5
8|none-after:1・8
-13|none-after:1年度
46|none-after:2%
30|none-after:2%,
12|none-after:2%。
12|none-after:2.
31|none-after:2.4
-25|none-after:2.6
10|none-after:201
-30|none-after:202
10|none-after:23
-10|none-after:24
-10|none-after:24年
-38|none-after:25
-18|none-after:25年
-35|none-after:27
-39|none-after:27年
-12|none-after:27财
9|none-after:28
9|none-after:28年
-33|none-after:29
-33|none-after:29年
-32|none-after:2・
-14|none-after:2・3
-26|none-after:2年
-20|none-after:2年前
-12|none-after:2年早
8|none-after:3%,
10|none-after:3%、
-10|none-after:3%。
8|none-after:3%前
29|none-after:3.
12|none-after:3.2
28|none-after:3.3
-19|none-after:30年
28|none-after:32
12|none-after:34
20|none-after:34%
-10|none-after:35
-29|none-after:35年
-21|none-after:38
-21|none-after:38%
19|none-after:4%
14|none-after:5%,
-10|none-after:5%用
18|none-after:5.
18|none-after:5.1
-46|none-after:5年
-11|none-after:5年。
14|none-after:5年ま
-10|none-after:5年よ
-33|none-after:5年度
-18|none-after:6%
12|none-after:60
13|none-after:70
-37|none-after:7年
-21|none-after:7年度
-12|none-after:7财
-12|none-after:7财年
-37|none-after:9年
39|none-after:=3
17|none-after:DP
18|none-after:DP的
10|none-after:GD
17|none-after:GDP
18|none-after:P的
-29|none-after:_2
-10|none-after:_27
-20|none-after:_3
-18|none-after:_35
28|none-after:_来
28|none-after:_来年
-11|none-after:、1
-11|none-after:、1.
15|none-after:、20
-18|none-after:、25
-26|none-after:、3
-8|none-after:、3.
-19|none-after:、35
-13|none-after:、イ
-8|none-after:、イス
-10|none-after:、ウ
-10|none-after:、ウク
-16|none-after:、カ
-16|none-after:、カナ
18|none-after:、シ
18|none-after:、シン
-8|none-after:、ド
-8|none-after:、ドイ
-8|none-after:、フ
-8|none-after:、フラ
-9|none-after:、ロ
-9|none-after:、ロシ
-11|none-after:、三
-11|none-after:、三木
17|none-after:、世
17|none-after:、世界
-11|none-after:、今
-12|none-after:、今年
-8|none-after:、対
-8|none-after:、対外
-10|none-after:、政
-10|none-after:、政府
-8|none-after:、日
8|none-after:、澳
9|none-after:、澳洲
8|none-after:、米
9|none-after:、米国
-8|none-after:、関
-8|none-after:、関連
8|none-after:「台
8|none-after:「抱
8|none-after:「抱负
9|none-after:」,
-10|none-after:」3
-10|none-after:」31
-16|none-after:」_
12|none-after:」。
18|none-after:」と
16|none-after:」と主
25|none-after:あた
25|none-after:あたり
18|none-after:ある
17|none-after:ある。
22|none-after:い。
-20|none-after:いう
-15|none-after:いう。
8|none-after:いて
12|none-after:いて「
28|none-after:いる
16|none-after:いる。
-14|none-after:う。
36|none-after:えた
18|none-after:える
11|none-after:える。
14|none-after:かな
14|none-after:かない
26|none-after:から
-9|none-after:から2
26|none-after:から3
8|none-after:から大
13|none-after:かり
9|none-after:が4
-9|none-after:がる
18|none-after:がる。
-32|none-after:がると
-17|none-after:が出
-17|none-after:が出た
-10|none-after:が検
10|none-after:が続
9|none-after:が続い
20|none-after:きた
11|none-after:きた。
-21|none-after:く。
-18|none-after:くと
-30|none-after:くに
-27|none-after:くに達
9|none-after:ける
12|none-after:げると
11|none-after:げる方
-9|none-after:げる時
11|none-after:され
15|none-after:し、2
13|none-after:した
-12|none-after:した。
18|none-after:して
-10|none-after:してい
15|none-after:してき
-18|none-after:す。
-8|none-after:すが
-8|none-after:すが、
8|none-after:すと
25|none-after:すに
13|none-after:すよ
13|none-after:すよう
-9|none-after:する2
10|none-after:すると
-18|none-after:する三
31|none-after:する加
19|none-after:する時
9|none-after:する案
-27|none-after:する目
-8|none-after:する見
-9|none-after:する防
-8|none-after:す計
-8|none-after:す計画
-30|none-after:た。
25|none-after:たの
25|none-after:たのは
12|none-after:たば
12|none-after:たばか
21|none-after:たり
-9|none-after:たる
-8|none-after:たる。
9|none-after:た場
9|none-after:た場合
28|none-after:だ。
-26|none-after:だっ
-22|none-after:だった
-27|none-after:った
-16|none-after:った。
19|none-after:って
9|none-after:ついて
-11|none-after:て2
12|none-after:て「
17|none-after:てい
29|none-after:ている
20|none-after:てき
20|none-after:てきた
13|none-after:てて
18|none-after:ててい
-16|none-after:てる
25|none-after:で、
9|none-after:で、2
-8|none-after:で、対
11|none-after:であ
10|none-after:である
19|none-after:でき
-21|none-after:です
-13|none-after:です。
-17|none-after:でに
-28|none-after:での
10|none-after:では
-10|none-after:でも
24|none-after:で合
24|none-after:で合意
19|none-after:で推
19|none-after:で推移
-16|none-after:で達
-17|none-after:とい
-20|none-after:という
11|none-after:とさ
11|none-after:とされ
-9|none-after:とし
-11|none-after:とした
-26|none-after:とす
-26|none-after:とする
-24|none-after:とな
-12|none-after:となり
-19|none-after:となる
-12|none-after:との見
-24|none-after:とみ
-16|none-after:とみら
17|none-after:と主
17|none-after:と主張
-8|none-after:と推
-8|none-after:と推計
16|none-after:と表
16|none-after:と表明
17|none-after:と見込
-12|none-after:と説
-12|none-after:と説明
-10|none-after:どまり
9|none-after:どまる
16|none-after:ない
17|none-after:ない。
10|none-after:なら
-13|none-after:なり
-9|none-after:なり、
-35|none-after:なる
-40|none-after:なる。
16|none-after:なる」
-8|none-after:なると
15|none-after:に_
-11|none-after:に_2
25|none-after:にあ
25|none-after:にあた
23|none-after:にす
13|none-after:にする
-18|none-after:につ
-16|none-after:にな
-16|none-after:になる
-11|none-after:には
24|none-after:にも
21|none-after:にも届
28|none-after:に上
26|none-after:に上が
-23|none-after:に下
-23|none-after:に下が
8|none-after:に充
8|none-after:に充て
-12|none-after:に入
-18|none-after:に到
-18|none-after:に到達
-8|none-after:に前
-30|none-after:に定
-13|none-after:に実
-11|none-after:に実現
-44|none-after:に届
-8|none-after:に届い
-29|none-after:に届く
10|none-after:に引き
-11|none-after:に当
-11|none-after:に当た
-9|none-after:に次
-9|none-after:に次ぐ
26|none-after:に比
16|none-after:に比べ
-10|none-after:に相
-10|none-after:に相当
13|none-after:に約
26|none-after:に近
-37|none-after:に達す
32|none-after:に達成
-49|none-after:に高
-15|none-after:に高ま
-34|none-after:に高め
17|none-after:ね上
17|none-after:ね上が
-12|none-after:の1
-11|none-after:の1・
-11|none-after:の2
-9|none-after:の2・
-8|none-after:の3
-14|none-after:の4
25|none-after:のは
-9|none-after:のケ
-9|none-after:のケー
-13|none-after:の中
-35|none-after:の決
-12|none-after:の見
-12|none-after:の見通
-8|none-after:の計
13|none-after:の道
13|none-after:の道筋
-9|none-after:は1
10|none-after:は20
10|none-after:は6
10|none-after:は「
19|none-after:は先
19|none-after:は先送
23|none-after:は数
-24|none-after:は消
12|none-after:ばか
12|none-after:ばかり
-12|none-after:へ_
21|none-after:への
13|none-after:への道
12|none-after:へ増
14|none-after:へ増や
8|none-after:べき
-12|none-after:まし
-12|none-after:ました
-13|none-after:ます
-9|none-after:ます。
9|none-after:まっ
9|none-after:まって
30|none-after:まで、
-17|none-after:までに
-10|none-after:まり
-16|none-after:まると
11|none-after:まる国
18|none-after:まれ
17|none-after:まれる
-10|none-after:みで
-9|none-after:みです
-16|none-after:みら
-16|none-after:みられ
-8|none-after:めた
-9|none-after:めて
-10|none-after:めて2
-30|none-after:める
-33|none-after:める。
-11|none-after:も2
10|none-after:も人
21|none-after:も届
-17|none-after:も高
-17|none-after:も高い
16|none-after:やし
12|none-after:やし、
25|none-after:やすに
-8|none-after:やす計
23|none-after:よう
-21|none-after:より
-9|none-after:ら2
26|none-after:ら3
-8|none-after:られ
-14|none-after:られる
8|none-after:ら大
8|none-after:ら大幅
-21|none-after:り、
10|none-after:り込
-10|none-after:る2
-9|none-after:る26
-13|none-after:る。
14|none-after:る」
14|none-after:る」と
11|none-after:るが
11|none-after:るが、
-28|none-after:ると
-25|none-after:るとい
-8|none-after:るとみ
12|none-after:ると表
-11|none-after:ると見
9|none-after:るべ
9|none-after:るべき
-18|none-after:る三
-18|none-after:る三つ
9|none-after:る余
31|none-after:る加
11|none-after:る加盟
12|none-after:る国
12|none-after:る国防
10|none-after:る時
10|none-after:る時期
11|none-after:る案
10|none-after:る案も
-31|none-after:る目
-31|none-after:る目標
10|none-after:る米
10|none-after:る米国
-13|none-after:る見
-15|none-after:る見込
-10|none-after:る防
-10|none-after:る防衛
9|none-after:れた
13|none-after:れば
8|none-after:れる
17|none-after:わる
16|none-after:わる。
-8|none-after:を1
-10|none-after:を2
23|none-after:を27
-30|none-after:を2年
-11|none-after:を3
11|none-after:を、
-13|none-after:を上
-14|none-after:を上回
11|none-after:を下
10|none-after:を下回
-23|none-after:を保
-11|none-after:を充
-11|none-after:を充て
-30|none-after:を同
22|none-after:を国
19|none-after:を国防
-10|none-after:を年
11|none-after:を掲
11|none-after:を掲げ
13|none-after:を新
10|none-after:を明
9|none-after:を明記
12|none-after:を検
12|none-after:を検討
9|none-after:を求め
8|none-after:を決
17|none-after:を目
12|none-after:を目指
-12|none-after:を確
-12|none-after:を確保
13|none-after:を示
9|none-after:を示す
-11|none-after:を補
-11|none-after:を補正
40|none-after:を計
9|none-after:を費
38|none-after:を超
28|none-after:を超え
9|none-after:を達
9|none-after:を達成
-12|none-after:を関
-12|none-after:を関連
8|none-after:んだ
8|none-after:んだ。
-8|none-after:アは
-8|none-after:イス
-8|none-after:イスラ
-10|none-after:イン
-11|none-after:ウク
-11|none-after:ウクラ
-8|none-after:エル
-16|none-after:カナ
-16|none-after:カナダ
-11|none-after:クラ
-9|none-after:ケー
-9|none-after:ケース
-9|none-after:シア
-8|none-after:シアは
18|none-after:シン
-8|none-after:スラ
-8|none-after:スラエ
-16|none-after:ナダ
-15|none-after:フラ
-8|none-after:ラエ
-8|none-after:ラエル
-9|none-after:ロシ
-9|none-after:ロシア
-8|none-after:・2
-30|none-after:・3
-16|none-after:・3%
-11|none-after:・4
-11|none-after:・5
-11|none-after:・5%
12|none-after:・8%
-9|none-after:ース
17|none-after:一度
-18|none-after:三つ
-10|none-after:三木
-11|none-after:三木内
13|none-after:三菱
13|none-after:三菱重
18|none-after:上,
37|none-after:上が
17|none-after:上がる
-17|none-after:上下
-30|none-after:上下。
-11|none-after:上回
-9|none-after:上回る
8|none-after:上積
8|none-after:上積み
-30|none-after:下。
-23|none-after:下が
-23|none-after:下がる
10|none-after:下回
16|none-after:不会
10|none-after:不是
10|none-after:不能
23|none-after:世界
9|none-after:世界の
14|none-after:世界平
35|none-after:中に
-8|none-after:中に実
13|none-after:中国
24|none-after:为\"
8|none-after:为下
8|none-after:为下届
11|none-after:为了
8|none-after:为盟
8|none-after:为盟友
15|none-after:主张
23|none-after:主張
17|none-after:主張し
8|none-after:之为
8|none-after:之为盟
-12|none-after:予算で
10|none-after:予算案
-28|none-after:争取
-12|none-after:事,
-10|none-after:于军
11|none-after:于国
11|none-after:于国防
-13|none-after:今年
25|none-after:今年度
-18|none-after:今年目
-25|none-after:仍有
-8|none-after:以20
42|none-after:以上
25|none-after:以内
13|none-after:以内。
9|none-after:以内に
8|none-after:以前
-12|none-after:以来
-10|none-after:以来の
8|none-after:会計
8|none-after:伝え
16|none-after:低于
-8|none-after:作为
-9|none-after:保す
-9|none-after:保すべ
8|none-after:保障
14|none-after:元,
13|none-after:充てて
-17|none-after:充てる
19|none-after:先送
19|none-after:先送り
13|none-after:内。
10|none-after:内可
-11|none-after:内閣
-8|none-after:内閣の
-12|none-after:军事
23|none-after:军费
16|none-after:出2
-17|none-after:出た
9|none-after:列为
8|none-after:列为下
20|none-after:则认
20|none-after:则认为
12|none-after:利亚
16|none-after:利息
-8|none-after:别预
-8|none-after:别预算
8|none-after:到2
22|none-after:到3
24|none-after:到3.
9|none-after:到5
9|none-after:到5%
12|none-after:到G
12|none-after:到GD
-9|none-after:到约
-9|none-after:到约2
-18|none-after:到達
-30|none-after:前倒
25|none-after:前後
9|none-after:前後、
19|none-after:前後だ
-9|none-after:前後と
-11|none-after:前後に
10|none-after:前後を
8|none-after:加盟
-17|none-after:加盟国
10|none-after:务省
12|none-after:努力
17|none-after:北约
36|none-after:升到
24|none-after:升到3
12|none-after:升至
16|none-after:升至2
-22|none-after:占2
-22|none-after:占2.
13|none-after:占3
-27|none-after:占G
23|none-after:原则
8|none-after:友典
-8|none-after:可能
-11|none-after:可能是
9|none-after:台が
9|none-after:台が続
27|none-after:台湾
10|none-after:台湾は
11|none-after:右,不
10|none-after:右,财
-23|none-after:右。
9|none-after:合、
25|none-after:合意
-18|none-after:合意_
-8|none-after:回る
-12|none-after:回る。
8|none-after:国,
11|none-after:国2
17|none-after:国2.
-14|none-after:国が
17|none-after:国に
14|none-after:国に比
18|none-after:国は
21|none-after:国家
52|none-after:国防
14|none-after:国防に
8|none-after:国防費
22|none-after:国防部
9|none-after:在1
9|none-after:在10
21|none-after:在2
22|none-after:在20
9|none-after:地域
-11|none-after:基础
-11|none-after:基础设
10|none-after:場合
9|none-after:場合、
18|none-after:増や
12|none-after:増やし
15|none-after:外,
12|none-after:大利
12|none-after:大利亚
8|none-after:大幅
8|none-after:大幅な
-9|none-after:委員
8|none-after:字\"
-22|none-after:字占
-30|none-after:定め
-9|none-after:定为
-13|none-after:実現
-8|none-after:実現す
15|none-after:就是
8|none-after:尼斯
-11|none-after:居首
-10|none-after:居首,
-8|none-after:届い
-8|none-after:届いた
14|none-after:届か
14|none-after:届かな
-30|none-after:届く
-20|none-after:届く。
-10|none-after:届くと
-23|none-after:左右
-23|none-after:左右。
8|none-after:幅な
14|none-after:平均
-8|none-after:年)
8|none-after:年で
-39|none-after:年の
-31|none-after:年の目
-8|none-after:年ま
-10|none-after:年よ
-10|none-after:年より
-11|none-after:年为
8|none-after:年以前
-10|none-after:年以来
10|none-after:年内可
-10|none-after:年前
-20|none-after:年前倒
10|none-after:年将
13|none-after:年底
-60|none-after:年度
-11|none-after:年度)
-11|none-after:年度、
-20|none-after:年度の
37|none-after:年度中
13|none-after:年度予
-19|none-after:年度達
-12|none-after:年早
-8|none-after:年早め
-9|none-after:年的
-22|none-after:年目
-22|none-after:年目标
18|none-after:年達
18|none-after:年達成
13|none-after:年需
14|none-after:并不
-9|none-after:并以
-8|none-after:并以2
8|none-after:并在
8|none-after:并在2
-11|none-after:府が
-11|none-after:度)
-26|none-after:度。
16|none-after:度が
-8|none-after:度です
10|none-after:度で推
-16|none-after:度と
-16|none-after:度とみ
-10|none-after:度に
16|none-after:度にと
40|none-after:度に達
25|none-after:度へ
37|none-after:度中
43|none-after:度中に
13|none-after:度予
12|none-after:度予算
-19|none-after:度達
-19|none-after:度達成
17|none-after:張し
16|none-after:張した
-9|none-after:当す
-9|none-after:当する
-11|none-after:当た
-9|none-after:当たる
-8|none-after:当初
13|none-after:律宾
9|none-after:後、
19|none-after:後だ
10|none-after:後だっ
-9|none-after:後と
-10|none-after:後に
-8|none-after:後に下
10|none-after:後を
9|none-after:总理
-18|none-after:意_
-18|none-after:意_3
14|none-after:成し
22|none-after:成した
11|none-after:成す
18|none-after:成する
23|none-after:所有
-10|none-after:承诺2
-17|none-after:投入
-13|none-after:投資
8|none-after:抱负
8|none-after:抱负」
12|none-after:指す
8|none-after:指す。
25|none-after:推移
19|none-after:推移し
-8|none-after:推計さ
12|none-after:掲げ
9|none-after:掲げる
15|none-after:提出
12|none-after:提升
12|none-after:提升到
10|none-after:支出
8|none-after:改定
9|none-after:放军
-11|none-after:政府が
-19|none-after:教育
29|none-after:数字
8|none-after:数字\"
-8|none-after:整し
-8|none-after:整して
19|none-after:新目
12|none-after:新目標
18|none-after:日本
-9|none-after:早め
16|none-after:早期
15|none-after:早期に
16|none-after:时期
8|none-after:时间表
-10|none-after:明して
10|none-after:明記
9|none-after:明記す
8|none-after:星期
-30|none-after:是20
8|none-after:是「
8|none-after:是「抱
-9|none-after:時期に
15|none-after:時期を
-17|none-after:最も
-17|none-after:最も高
12|none-after:月に
20|none-after:有人
14|none-after:有超
-9|none-after:期につ
10|none-after:期に引
15|none-after:期を
23|none-after:期を2
-35|none-after:期限
-11|none-after:木内
-11|none-after:木内閣
15|none-after:未満
-14|none-after:未満だ
12|none-after:未満で
-11|none-after:本年
-11|none-after:本年度
9|none-after:束し
-10|none-after:来の
18|none-after:来年
27|none-after:来年度
11|none-after:枠を
10|none-after:案も
-11|none-after:案を
12|none-after:検討
11|none-after:検討す
8|none-after:標で
-31|none-after:標に
17|none-after:標にす
18|none-after:標は
17|none-after:標を
-21|none-after:標を2
31|none-after:標を今
-9|none-after:次ぐ
18|none-after:毎年
23|none-after:每年
13|none-after:每年需
16|none-after:比べ
8|none-after:比例
-10|none-after:毫无
11|none-after:求め
-12|none-after:決めた
10|none-after:没有
-24|none-after:消費
-24|none-after:消費税
10|none-after:湾は
-14|none-after:満だ
12|none-after:満で
12|none-after:澳大
12|none-after:澳大利
9|none-after:澳洲
-8|none-after:特别
-8|none-after:特别预
-8|none-after:現す
-15|none-after:用于
-10|none-after:用于军
11|none-after:用于国
-14|none-after:画だ
-14|none-after:画だ。
9|none-after:界の
14|none-after:界平
14|none-after:界平均
11|none-after:的\"
9|none-after:的2%
-9|none-after:的3
10|none-after:的主
-18|none-after:的今
-18|none-after:的今年
23|none-after:的军
23|none-after:的军费
9|none-after:的时
8|none-after:的时间
-9|none-after:的目
17|none-after:的路
13|none-after:的防
8|none-after:盛顿视
9|none-after:盟友
8|none-after:盟友典
-14|none-after:盟国
12|none-after:目指
12|none-after:目指す
-36|none-after:目标
8|none-after:目標
8|none-after:目標で
-31|none-after:目標に
18|none-after:目標は
17|none-after:目標を
-10|none-after:相关
-9|none-after:相当
-9|none-after:相当す
10|none-after:省的
-8|none-after:研究
-11|none-after:础设
-11|none-after:础设施
-11|none-after:確保
-9|none-after:確保す
9|none-after:示す
19|none-after:移し
15|none-after:移して
21|none-after:程度
8|none-after:程度、
-31|none-after:程度。
17|none-after:程度が
8|none-after:程度で
-15|none-after:程度と
-17|none-after:程度に
19|none-after:程度の
25|none-after:程度へ
8|none-after:程度を
13|none-after:積み
-12|none-after:算で
10|none-after:算案
23|none-after:米国
14|none-after:米国に
9|none-after:米国は
8|none-after:約束
9|none-after:約束し
9|none-after:統が
9|none-after:続い
9|none-after:続いた
9|none-after:総統
9|none-after:総統が
-9|none-after:约2
-9|none-after:约2.
-12|none-after:经济
17|none-after:美国
8|none-after:美国,
-11|none-after:能是
20|none-after:至2
20|none-after:至2.
21|none-after:至5
18|none-after:至5.
10|none-after:英国
13|none-after:菱重
13|none-after:菱重工
17|none-after:菲律
13|none-after:菲律宾
9|none-after:虽然
-17|none-after:衛省
-9|none-after:衛費
-9|none-after:衛費を
13|none-after:表明
15|none-after:表明し
12|none-after:要求
17|none-after:見込ま
-15|none-after:見込み
-14|none-after:見通
-14|none-after:見通し
8|none-after:视之
8|none-after:视之为
9|none-after:解放
9|none-after:解放军
-8|none-after:計さ
-8|none-after:計され
22|none-after:計画
-14|none-after:計画だ
11|none-after:討す
11|none-after:討する
9|none-after:記す
9|none-after:記する
-16|none-after:試算
-11|none-after:説明
-10|none-after:説明し
-14|none-after:調整
-8|none-after:調整し
23|none-after:认为
20|none-after:认为\"
-11|none-after:设施
-10|none-after:诺2
-10|none-after:诺20
-9|none-after:費を求
-24|none-after:費税
8|none-after:负」
19|none-after:负担
10|none-after:财务
10|none-after:财务省
-20|none-after:财年
-10|none-after:财年为
-21|none-after:赤字
-22|none-after:赤字占
27|none-after:超え
36|none-after:超えた
-8|none-after:超が
8|none-after:超は
44|none-after:超を
8|none-after:超过
17|none-after:路。
15|none-after:跳ね
17|none-after:跳ね上
18|none-after:込ま
18|none-after:込まれ
-15|none-after:込み
-9|none-after:込みで
9|none-after:込ん
19|none-after:迈进
25|none-after:近い
-31|none-after:近く
-30|none-after:近くに
8|none-after:还要
-30|none-after:进度
-24|none-after:追加
19|none-after:送り
-14|none-after:通し
-13|none-after:連投
-13|none-after:連投資
-17|none-after:達_
-37|none-after:達す
-37|none-after:達する
23|none-after:達成
22|none-after:達成し
11|none-after:達成す
22|none-after:部长
13|none-after:重工
9|none-after:針を
-22|none-after:関連
-13|none-after:関連投
-8|none-after:閣の
8|none-after:间表
14|none-after:防に
12|none-after:防に充
13|none-after:防卫
-24|none-after:防衛
-17|none-after:防衛省
-9|none-after:防衛費
8|none-after:防費
13|none-after:防費を
22|none-after:防部
22|none-after:防部长
-9|none-after:阿拉
-11|none-after:降到
-9|none-after:降到约
17|none-after:降至
18|none-after:降至5
9|none-after:限,
-18|none-after:限に
9|none-after:頼総
9|none-after:頼総統
8|none-after:額を
8|none-after:顿视
8|none-after:顿视之
-8|none-after:预算
-10|none-after:首,
24|none-after:首相
-17|none-after:高い
-15|none-after:高ま
-15|none-after:高まる
-35|none-after:高め
-35|none-after:高める
-27|none-before:%,
16|none-before:%で
16|none-before:%で、
8|none-before:%増
12|none-before:%増え
10|none-before:(2
16|none-before:(20
14|none-before:(G
19|none-before:(GN
-11|none-before:)に
-10|none-before:)に対
15|none-before:)比は
14|none-before:,\"
11|none-before:,2
11|none-before:,20
17|none-before:,「
19|none-before:,下
14|none-before:,不
13|none-before:,不会
-29|none-before:,与
-26|none-before:,乌
-26|none-before:,乌克
-11|none-before:,仅
-34|none-before:,俄
-13|none-before:,俄罗
9|none-before:,再
-19|none-before:,占
-16|none-before:,占G
13|none-before:,国
13|none-before:,国防
10|none-before:,并
-12|none-before:,应
20|none-before:,把
11|none-before:,把防
8|none-before:,新
8|none-before:,新加
-8|none-before:,日
-9|none-before:,日本
-14|none-before:,比
15|none-before:,现
33|none-before:,目
33|none-before:,目前
24|none-before:,美
23|none-before:,美国
9|none-before:,防
9|none-before:,防卫
-14|none-before:.8
-14|none-before:.8%
15|none-before:00
-8|none-before:02
-14|none-before:022
9|none-before:024
33|none-before:026
-15|none-before:027
-9|none-before:028
-35|none-before:03
-9|none-before:030
-9|none-before:031
-11|none-before:032
-29|none-before:0年
-10|none-before:0年代
11|none-before:0年以
-12|none-before:0年度
-10|none-before:1年
-10|none-before:1年度
8|none-before:2%
-40|none-before:20
-32|none-before:203
-9|none-before:22
14|none-before:22年
-14|none-before:22财
-11|none-before:25
16|none-before:26
16|none-before:26年
-28|none-before:27
-38|none-before:27年
-12|none-before:29
-12|none-before:29年
15|none-before:2年
31|none-before:2年度
-18|none-before:2财
-18|none-before:2财年
-24|none-before:30
-32|none-before:30年
-9|none-before:31
-9|none-before:31年
-10|none-before:32
-9|none-before:32年
10|none-before:3月
17|none-before:4年)
32|none-before:5%
17|none-before:5%で
12|none-before:5%増
9|none-before:5年に
11|none-before:65
11|none-before:65%
-10|none-before:6兆
-10|none-before:6兆円
29|none-before:6年
-13|none-before:7年
-14|none-before:8%
12|none-before:8年度
-11|none-before:99
-13|none-before:9年
-8|none-before:9年に
15|none-before:AT
15|none-before:ATO
-12|none-before:DP
-10|none-before:DP)
-21|none-before:DP_
-16|none-before:DPで
-24|none-before:DPの
-11|none-before:DPを
17|none-before:DP比
-12|none-before:DP的
34|none-before:DP约
-35|none-before:GD
-35|none-before:GDP
16|none-before:GN
16|none-before:GNP
11|none-before:NP)
13|none-before:O、
22|none-before:O、国
10|none-before:Oが
-11|none-before:P)に
9|none-before:P)の
-21|none-before:P_
-16|none-before:Pで
-13|none-before:Pで割
-23|none-before:Pの
-11|none-before:Pを
-10|none-before:Pを分
-30|none-before:P比で
-10|none-before:P比は
21|none-before:P比重
-14|none-before:P的
34|none-before:P约
17|none-before:TO
13|none-before:TO、
10|none-before:TOが
-8|none-before:TOの
-9|none-before:_G
-8|none-before:_GD
55|none-before:_防
58|none-before:_防衛
-11|none-before:、20
12|none-before:、28
14|none-before:、6
-15|none-before:、G
-14|none-before:、GD
9|none-before:、「
9|none-before:、そ
9|none-before:、その
-14|none-before:、ウ
-14|none-before:、ウク
-14|none-before:、カ
-14|none-before:、カナ
-12|none-before:、初
-12|none-before:、初め
22|none-before:、国
26|none-before:、国防
-9|none-before:、増額
9|none-before:、次
10|none-before:、澳
10|none-before:、澳大
51|none-before:、現
15|none-before:、現在
22|none-before:、現行
9|none-before:、米側
-11|none-before:、米国
-12|none-before:、財
-11|none-before:、財務
-8|none-before:、関
-8|none-before:、関連
13|none-before:、防
13|none-before:、防衛
21|none-before:、韓
21|none-before:、韓国
-26|none-before:「2
33|none-before:いて
30|none-before:いては
-8|none-before:うち2
11|none-before:え、G
-20|none-before:えれ
-20|none-before:えれば
14|none-before:おり
14|none-before:おり、
-34|none-before:から
21|none-before:がG
21|none-before:がGD
19|none-before:が、
21|none-before:が促
23|none-before:が年
23|none-before:が年内
9|none-before:くG
9|none-before:くGD
16|none-before:けで
-12|none-before:こと
-14|none-before:ことし
15|none-before:これ
10|none-before:さら
10|none-before:さらに
-16|none-before:し、
-13|none-before:し、G
22|none-before:した
-8|none-before:したと
25|none-before:して
-8|none-before:する
-11|none-before:すれ
-11|none-before:すれば
-8|none-before:せて
14|none-before:たが
14|none-before:たが、
-8|none-before:たと
-10|none-before:た後
24|none-before:だけ
16|none-before:だけで
-8|none-before:ち2
-40|none-before:った
9|none-before:っと
9|none-before:っとも
32|none-before:つい
32|none-before:ついて
14|none-before:てお
14|none-before:ており
33|none-before:ては
30|none-before:ては、
10|none-before:て日
10|none-before:て日本
11|none-before:でG
11|none-before:でGD
9|none-before:で、2
-10|none-before:で、G
-12|none-before:で、初
19|none-before:で、韓
11|none-before:で「
-11|none-before:でに
-13|none-before:で割
-9|none-before:で割れ
10|none-before:で約
-8|none-before:とG
-8|none-before:とGD
-8|none-before:とし
-10|none-before:とし、
9|none-before:とも
14|none-before:と述
14|none-before:と述べ
-8|none-before:どに
10|none-before:など
-17|none-before:な国
-11|none-before:な国防
25|none-before:にG
22|none-before:にGD
-10|none-before:に、
9|none-before:につ
9|none-before:につい
10|none-before:には
12|none-before:に国
12|none-before:に国防
13|none-before:に当
18|none-before:に求
18|none-before:に求め
-19|none-before:のG
-20|none-before:のGD
9|none-before:の予算
-13|none-before:の加
-13|none-before:の加盟
9|none-before:の支
9|none-before:の支出
22|none-before:の比
23|none-before:の比率
12|none-before:の現
12|none-before:の現状
11|none-before:の目
10|none-before:の目標
8|none-before:の約
13|none-before:の議
8|none-before:の議員
16|none-before:の費
16|none-before:の費用
8|none-before:の防
8|none-before:の防衛
-27|none-before:は2
-13|none-before:は26
-21|none-before:はG
-21|none-before:はGD
9|none-before:は、
12|none-before:は、日
27|none-before:は、現
22|none-before:は「
-26|none-before:は「2
21|none-before:は今
21|none-before:は今年
11|none-before:は公
11|none-before:は国
11|none-before:は国防
12|none-before:は平
12|none-before:は平均
12|none-before:は早
11|none-before:は早期
9|none-before:は現
9|none-before:は現在
-8|none-before:は約
-12|none-before:までに
10|none-before:め、
-42|none-before:めて
9|none-before:もっ
9|none-before:もっと
10|none-before:らに
22|none-before:り、現
14|none-before:れ、
-14|none-before:れば
-12|none-before:わせ
-8|none-before:わせて
-11|none-before:を3
-10|none-before:を30
-8|none-before:を今年
-10|none-before:を分
-10|none-before:を分母
-11|none-before:を加
-11|none-before:を加え
-14|none-before:を含
-9|none-before:を含め
10|none-before:を打
9|none-before:を現
9|none-before:を現在
-16|none-before:アの
-39|none-before:アは
-8|none-before:イス
-8|none-before:イスラ
-10|none-before:イタ
-10|none-before:イタリ
-25|none-before:イツ
-12|none-before:イツは
14|none-before:イナの
-21|none-before:イナは
-10|none-before:ウォ
-10|none-before:ウォン
-30|none-before:ウク
-30|none-before:ウクラ
-9|none-before:エル
-10|none-before:ォン
-10|none-before:ォンで
-23|none-before:オー
-23|none-before:オース
-14|none-before:カナ
-14|none-before:カナダ
-13|none-before:カ国
-13|none-before:カ国が
-23|none-before:クラ
-23|none-before:クライ
-22|none-before:シア
11|none-before:スで
18|none-before:スは
18|none-before:ストは
-8|none-before:スラ
-8|none-before:スラエ
-10|none-before:タリ
-10|none-before:タリア
-10|none-before:ダの
-12|none-before:ツは
17|none-before:トは
18|none-before:トは「
-30|none-before:トリ
-30|none-before:トリア
-32|none-before:ドは
-12|none-before:ドは2
-25|none-before:ドイ
-25|none-before:ドイツ
12|none-before:ナの
-21|none-before:ナは
-14|none-before:ナダ
-10|none-before:ナダの
10|none-before:フラ
17|none-before:フラン
10|none-before:ベー
11|none-before:ベース
-14|none-before:ポー
-16|none-before:ポーラ
40|none-before:マー
18|none-before:ミス
18|none-before:ミスト
-23|none-before:ライ
-23|none-before:ライナ
-8|none-before:ラエ
-8|none-before:ラエル
17|none-before:ランス
-19|none-before:ランド
-35|none-before:リア
-24|none-before:リアは
-22|none-before:ロシ
-22|none-before:ロシア
-10|none-before:ンで
-10|none-before:ンで、
17|none-before:ンス
15|none-before:ンスは
-20|none-before:ンド
-20|none-before:ンドは
17|none-before:・5
17|none-before:・5%
42|none-before:ーク
-12|none-before:ース
11|none-before:ースで
-23|none-before:ースト
-16|none-before:ーラ
-16|none-before:ーラン
9|none-before:下届
9|none-before:下届议
14|none-before:不会
12|none-before:不到
15|none-before:不得
-30|none-before:不足
8|none-before:丹麦
25|none-before:为,
-11|none-before:为核
-11|none-before:为核心
-8|none-before:主张,
-20|none-before:之后
-32|none-before:乌克
-32|none-before:乌克兰
9|none-before:也提
16|none-before:予算だ
19|none-before:予算で
-18|none-before:予算の
-18|none-before:予算は
-16|none-before:予算案
-12|none-before:二年
-8|none-before:亚洲
11|none-before:产总
11|none-before:产总值
-20|none-before:仅约
11|none-before:今の
-19|none-before:今年
-10|none-before:今年G
-18|none-before:今年度
-12|none-before:代前
-12|none-before:代前半
10|none-before:以前
-11|none-before:以来首
12|none-before:以降に
-8|none-before:会议
34|none-before:低于
20|none-before:例将
-10|none-before:例提
-10|none-before:例提高
-9|none-before:例约
-9|none-before:例约为
10|none-before:例首
10|none-before:例首次
-12|none-before:俄罗
-12|none-before:俄罗斯
23|none-before:保持
19|none-before:保持在
9|none-before:倍政
9|none-before:倍政権
-17|none-before:值的
9|none-before:側の
12|none-before:側は
-16|none-before:元,
-11|none-before:元,占
-10|none-before:兆ウ
-10|none-before:兆ウォ
-38|none-before:兆円
13|none-before:先定
-32|none-before:克兰
-20|none-before:克兰的
16|none-before:入れ
-10|none-before:兰以
-20|none-before:兰的
-9|none-before:关经
-9|none-before:关经费
14|none-before:内に
-26|none-before:内已
10|none-before:内提
23|none-before:内阁
-8|none-before:円で
-8|none-before:円で、
9|none-before:写入
-10|none-before:军事
9|none-before:军费
-11|none-before:军费,
14|none-before:军费占
31|none-before:出,
11|none-before:出占
10|none-before:出占G
11|none-before:出维
11|none-before:出维持
-10|none-before:分母
-10|none-before:分母に
18|none-before:则认
18|none-before:则认为
-11|none-before:初の
-41|none-before:初め
-41|none-before:初めて
10|none-before:別予
10|none-before:別予算
11|none-before:利亚
12|none-before:利时
28|none-before:前の
8|none-before:前为
-12|none-before:前半
-9|none-before:前半に
9|none-before:前实
9|none-before:前实现
26|none-before:前的
9|none-before:前的水
22|none-before:前约
9|none-before:前约为
-9|none-before:前规
-9|none-before:前规划
-9|none-before:割れ
-9|none-before:割れば
8|none-before:割合が
16|none-before:力の
-11|none-before:加え
-9|none-before:加えれ
16|none-before:加坡
8|none-before:加坡约
8|none-before:加拿
8|none-before:加拿大
-20|none-before:加盟
-20|none-before:加盟国
-8|none-before:務省
11|none-before:北约
-13|none-before:升到
-17|none-before:升至
-9|none-before:半に
-8|none-before:半にG
28|none-before:南韩
25|none-before:占G
24|none-before:占GD
9|none-before:占国民
-12|none-before:占比
-14|none-before:卫费占
9|none-before:卫费提
-15|none-before:卫费本
11|none-before:卫费维
37|none-before:历届
18|none-before:去年
8|none-before:去年合
-24|none-before:可能
28|none-before:台湾
-28|none-before:右,
-8|none-before:合、
8|none-before:合が
-9|none-before:合わ
-9|none-before:合わせ
14|none-before:合意
9|none-before:合意し
-12|none-before:合計
17|none-before:同国
17|none-before:同国の
-9|none-before:同年
-9|none-before:同年度
30|none-before:后,
-8|none-before:含め
-8|none-before:和平
-8|none-before:和平研
19|none-before:員長
25|none-before:国に
11|none-before:国に求
13|none-before:国の
-18|none-before:国のG
-10|none-before:国の国
40|none-before:国は
11|none-before:国は早
-22|none-before:国オ
-22|none-before:国オー
-11|none-before:国全
-12|none-before:国全体
16|none-before:国军
16|none-before:国军费
16|none-before:国已
15|none-before:国已承
-14|none-before:国平
-14|none-before:国平均
-11|none-before:国必
-11|none-before:国必须
-8|none-before:国把
10|none-before:国民生
19|none-before:国达
19|none-before:国达到
12|none-before:国防
25|none-before:国防开
-14|none-before:国防相
16|none-before:国防費
10|none-before:国防费
18|none-before:在G
18|none-before:在GD
20|none-before:在の
20|none-before:在は
20|none-before:在为
9|none-before:在本
8|none-before:均占
8|none-before:坡约
15|none-before:基本
-8|none-before:場合、
8|none-before:塞斯
12|none-before:増え
12|none-before:増え、
-9|none-before:増額
11|none-before:增税
11|none-before:增税,
-11|none-before:增至
-9|none-before:增至国
20|none-before:多年
12|none-before:多年来
11|none-before:大利亚
26|none-before:委員
19|none-before:委員長
-23|none-before:学者
10|none-before:安倍
9|none-before:安倍政
-9|none-before:官は、
-26|none-before:官邸
-27|none-before:官邸は
10|none-before:实现防
10|none-before:実現
18|none-before:実質
-23|none-before:宣示
25|none-before:将从
13|none-before:将军
13|none-before:将军费
-30|none-before:将是
-8|none-before:将由原
-20|none-before:将达
-19|none-before:将达到
8|none-before:将防
8|none-before:将防卫
15|none-before:就要
-10|none-before:居首
-10|none-before:居首,
10|none-before:届议
10|none-before:届议会
21|none-before:州委
21|none-before:州委員
12|none-before:工党
-51|none-before:左右
-29|none-before:左右,
-9|none-before:已占
17|none-before:已承
17|none-before:已承诺
-9|none-before:已达
-8|none-before:市政
-8|none-before:市政権
18|none-before:常年
17|none-before:平均
8|none-before:平均占
9|none-before:平是
-8|none-before:平研
-8|none-before:平研究
17|none-before:年)
-23|none-before:年G
-23|none-before:年GD
-8|none-before:年、
-10|none-before:年、国
-10|none-before:年か
-10|none-before:年から
45|none-before:年で
12|none-before:年に
-10|none-before:年の
-10|none-before:年ま
-10|none-before:年まで
12|none-before:年不
-10|none-before:年代
-12|none-before:年代前
-10|none-before:年以来
29|none-before:年内
13|none-before:年内に
10|none-before:年内提
-12|none-before:年军
-12|none-before:年军费
-10|none-before:年前
20|none-before:年占
8|none-before:年合
-8|none-before:年国
-11|none-before:年度G
-33|none-before:年度に
13|none-before:年度ま
15|none-before:年度就
18|none-before:年度达
12|none-before:年来
9|none-before:年来保
-25|none-before:年目
-13|none-before:年間
8|none-before:府が
-29|none-before:府は
15|none-before:府基
15|none-before:府基本
-12|none-before:府目
-11|none-before:度G
-11|none-before:度GD
-10|none-before:度、
-28|none-before:度に
13|none-before:度ま
13|none-before:度まで
-13|none-before:度为
15|none-before:度就
18|none-before:度达
19|none-before:度达到
22|none-before:开支
10|none-before:开支占
-15|none-before:开支将
-8|none-before:张,
17|none-before:张明
12|none-before:徊在
15|none-before:律宾
22|none-before:後に
12|none-before:徘徊
12|none-before:徘徊在
-11|none-before:心军
-11|none-before:心军费
12|none-before:总值
-18|none-before:总值的
-14|none-before:总理
-32|none-before:总统
9|none-before:意し
9|none-before:意した
-8|none-before:成员国
12|none-before:我们
11|none-before:批评
21|none-before:承诺
17|none-before:把国
17|none-before:把国内
-8|none-before:把比
-23|none-before:投入
-32|none-before:拨款
8|none-before:拿出
8|none-before:拿大
47|none-before:持在
-9|none-before:指す
27|none-before:指出
27|none-before:指出,
12|none-before:换算
11|none-before:接受
11|none-before:接近
-22|none-before:推高
-22|none-before:推高至
8|none-before:提至
8|none-before:提至G
11|none-before:支出维
10|none-before:支占
-9|none-before:支增
-8|none-before:支增至
-15|none-before:支将
-14|none-before:支将达
8|none-before:支提升
-17|none-before:政学
-17|none-before:政学者
-10|none-before:政府
8|none-before:政府が
-18|none-before:政府は
-12|none-before:政府目
13|none-before:数字
16|none-before:新加
16|none-before:新加坡
-8|none-before:新的
35|none-before:日、
33|none-before:日、国
10|none-before:日本に
-32|none-before:日本は
-13|none-before:日本防
15|none-before:早期
8|none-before:早期に
8|none-before:早期の
17|none-before:明年度
10|none-before:書は
14|none-before:有理
14|none-before:有理由
12|none-before:有盟
12|none-before:有盟友
8|none-before:期に
8|none-before:期にG
17|none-before:期の
8|none-before:期不
8|none-before:期不到
9|none-before:期待
12|none-before:期徘
12|none-before:期徘徊
10|none-before:本に
-32|none-before:本は
-14|none-before:本防
-14|none-before:本防卫
9|none-before:来保
9|none-before:来保持
26|none-before:来年
-10|none-before:来年か
-11|none-before:来首
-11|none-before:来首次
15|none-before:标,
-10|none-before:核心
-11|none-before:核心军
8|none-before:概算
8|none-before:概算要
26|none-before:標の
-10|none-before:次突
-10|none-before:次突破
16|none-before:欧州
21|none-before:欧州委
14|none-before:止步
14|none-before:止步于
-14|none-before:正予
-14|none-before:正予算
14|none-before:步于
-14|none-before:段階
-10|none-before:母に
-8|none-before:母にす
-29|none-before:比で
-16|none-before:比では
10|none-before:比で約
9|none-before:比从
20|none-before:比例将
-10|none-before:比例提
-9|none-before:比例约
10|none-before:比例首
-10|none-before:比率
-8|none-before:比率为
-9|none-before:比率将
17|none-before:比重
16|none-before:比重多
14|none-before:比重由
8|none-before:比重长
-19|none-before:比重预
12|none-before:民党
11|none-before:民生
11|none-before:民生产
9|none-before:水平
9|none-before:水平是
-9|none-before:求で
-9|none-before:求で、
23|none-before:求め
10|none-before:求め、
13|none-before:求める
8|none-before:求澳
14|none-before:没有
-8|none-before:波兰
-10|none-before:波兰以
10|none-before:澳大
10|none-before:澳大利
-9|none-before:点は
29|none-before:状は
-8|none-before:率为
-9|none-before:率将
-9|none-before:率将由
8|none-before:现军
8|none-before:现军费
36|none-before:现在
10|none-before:现防
10|none-before:现防卫
54|none-before:現在
20|none-before:現在の
20|none-before:現在は
28|none-before:現状
29|none-before:現状は
24|none-before:現行
23|none-before:現行目
14|none-before:理由
9|none-before:生产
9|none-before:生产总
-13|none-before:生産
-13|none-before:生産(
10|none-before:産(
10|none-before:産(G
-8|none-before:由原
23|none-before:由现
20|none-before:由现在
12|none-before:略高
12|none-before:略高于
-10|none-before:的G
-10|none-before:的GD
-11|none-before:的な
-11|none-before:的な国
22|none-before:的军
22|none-before:的军费
-18|none-before:的占
-18|none-before:的占比
-10|none-before:的国
-10|none-before:的国防
11|none-before:的比
14|none-before:的比例
9|none-before:的水
9|none-before:的水平
-10|none-before:的计
-8|none-before:的计算
13|none-before:盟友
-26|none-before:盟国
-9|none-before:盟国の
-11|none-before:盟国全
55|none-before:目前
8|none-before:目前为
24|none-before:目前的
22|none-before:目前约
-9|none-before:目前规
26|none-before:目标
15|none-before:目标,
27|none-before:目標
26|none-before:目標の
57|none-before:相が
9|none-before:相は
-27|none-before:相官
-27|none-before:相官邸
17|none-before:看到
12|none-before:研究
11|none-before:示,
11|none-before:税,
11|none-before:税,把
-17|none-before:突破
-14|none-before:算,
16|none-before:算だ
16|none-before:算だけ
22|none-before:算で
-18|none-before:算の
-18|none-before:算は
10|none-before:算をG
-8|none-before:算を含
-30|none-before:算占
-13|none-before:算占G
9|none-before:算提
-17|none-before:算案
-15|none-before:算的
8|none-before:算要
8|none-before:算要求
12|none-before:米側
9|none-before:米側の
-10|none-before:米国
-18|none-before:米国の
15|none-before:米国は
-9|none-before:米国自
-9|none-before:経費
-23|none-before:総生
-23|none-before:総生産
-10|none-before:经费
-8|none-before:给出
-28|none-before:统宣
-28|none-before:统宣示
28|none-before:维持
28|none-before:维持在
-8|none-before:编列
-12|none-before:罗斯
39|none-before:美国
14|none-before:美国军
-8|none-before:美国的
-19|none-before:者は
-20|none-before:者は「
8|none-before:自民
8|none-before:自民党
15|none-before:自身の
-15|none-before:自身は
-13|none-before:至G
-13|none-before:至GD
-10|none-before:至国
-10|none-before:至国内
-9|none-before:英、
-8|none-before:英、国
8|none-before:英国は
-10|none-before:英国防
23|none-before:行目
23|none-before:行目標
8|none-before:衛相
8|none-before:衛相は
12|none-before:衛費は
-25|none-before:衛費を
55|none-before:表明
-15|none-before:補正
-14|none-before:補正予
17|none-before:西独
31|none-before:要求
-9|none-before:要求で
8|none-before:要求澳
-10|none-before:规划
12|none-before:规定
14|none-before:議で
12|none-before:議会
9|none-before:議会で
9|none-before:議員
-21|none-before:计为
-13|none-before:计算
26|none-before:认为
20|none-before:认为,
12|none-before:议会
30|none-before:说,
23|none-before:说,美
-8|none-before:財務
-8|none-before:財務省
-16|none-before:財政
-17|none-before:財政学
-8|none-before:費、
-11|none-before:費「
11|none-before:費がG
33|none-before:費は
-33|none-before:費を
-8|none-before:費を3
-13|none-before:費をG
16|none-before:費用
-35|none-before:财年
-14|none-before:财年G
-13|none-before:费,
20|none-before:费占
9|none-before:费占G
13|none-before:费占比
18|none-before:费已
18|none-before:费已占
8|none-before:费平
8|none-before:费平均
9|none-before:费提
8|none-before:费提至
-15|none-before:费本
11|none-before:费维
11|none-before:费维持
-9|none-before:费达
-8|none-before:费达到
12|none-before:费长
12|none-before:费长期
-18|none-before:超え
-18|none-before:超え、
15|none-before:身の
14|none-before:身の国
-15|none-before:身は
-8|none-before:达G
-8|none-before:达GD
9|none-before:达到G
14|none-before:述べ
-8|none-before:通し
17|none-before:通往
-9|none-before:達成
-27|none-before:邸は
-16|none-before:部は
-22|none-before:部は、
-10|none-before:部を
16|none-before:重多
16|none-before:重多年
14|none-before:重由
8|none-before:重长
8|none-before:重长期
-19|none-before:重预
-19|none-before:重预计
21|none-before:長が
8|none-before:長く
9|none-before:長年
24|none-before:长期
8|none-before:长期不
12|none-before:长期徘
-16|none-before:関連
13|none-before:防开
13|none-before:防开支
-14|none-before:防相
16|none-before:防衛
8|none-before:防衛相
11|none-before:防衛費
20|none-before:防費
10|none-before:防費が
27|none-before:防費は
-18|none-before:防費を
32|none-before:防费
18|none-before:防费占
-9|none-before:防部
-14|none-before:防部は
13|none-before:阶段
9|none-before:降、
12|none-before:降に
-20|none-before:降到
-19|none-before:降至
-22|none-before:隣国
-22|none-before:隣国オ
37|none-before:韓国
20|none-before:韓国の
14|none-before:韓国は
22|none-before:韩国
16|none-before:韩国已
-41|none-before:预算
-30|none-before:预算占
9|none-before:预算提
-15|none-before:预算的
-20|none-before:预计
-19|none-before:预计为
-10|none-before:首,
-10|none-before:首次突
-21|none-before:首相
-27|none-before:首相官
12|none-before:高于
-9|none-before:高市
-8|none-before:高市政
-28|none-before:高至
-25|none-before:高至G
-9|none-before:高达
57|none-dates:aim 0 0
-23|none-dates:aim 0 1
-16|none-dates:aim 0 2
36|none-dates:aim 1 0
20|none-dates:aim 2 1
-18|none-dates:level 0 1
-8|none-dates:level 0 2
12|none-dates:level 1 1
24|none-dates:level 2 0
51|none-dates:no 0 0
16|none-dates:no 0 1
19|none-kind-by:ja_asked
20|none-kind-by:ja_budget_headline
23|none-kind-by:ja_ceiling
-42|none-kind-by:ja_decided
-20|none-kind-by:ja_default
13|none-kind-by:ja_denial
8|none-kind-by:ja_example
28|none-kind-by:ja_from
8|none-kind-by:ja_head_noun
-17|none-kind-by:ja_level
39|none-kind-by:ja_no_verb
10|none-kind-by:ja_put_to_it
41|none-kind-by:ja_relative_clause
-15|none-kind-by:ja_supposed
18|none-kind-by:ja_target_moved
-16|none-kind-by:ja_verbless
-33|none-kind-by:listed
-25|none-kind-by:standing_figure
19|none-kind-by:weighed_of_a_party
-30|none-kind-by:zh_as_things_go
-63|none-kind-by:zh_decided
74|none-kind-by:zh_default
-23|none-kind-by:zh_expected
80|none-kind-by:zh_from
-17|none-kind-by:zh_fulfils
20|none-kind-by:zh_named_before
-17|none-kind-by:zh_pledge_noun
37|none-kind-by:zh_present
-9|none-kind-by:zh_should
19|none-kind-by:zh_supposed
-19|none-kind-by:zh_verb_before_pledge
45|none-kind-by:zh_verb_demand
-31|none-kind-by:zh_verb_pledge
22|none-kind-by:zh_verb_proposal
11|none-kind-by:zh_will_not
-114|none-ruled:False aim
-121|none-ruled:False level
8|none-ruled:False no
193|none-ruled:True aim
120|none-ruled:True level
81|none-ruled:True no
-8|none-shape:aim fine
40|none-shape:aim half
54|none-shape:aim whole
-92|none-shape:level fine
36|none-shape:level half
-54|none-shape:level tenth
108|none-shape:level whole
31|none-shape:no half
55|none-shape:no whole
36|none-spender:aim ALLIES
59|none-spender:aim JPN
13|none-spender:aim LAND
11|none-spender:aim NATO
-46|none-spender:aim USA
51|none-spender:level CHN
8|none-spender:level EU
-44|none-spender:level JPN
-19|none-spender:level NATO
52|none-spender:no JPN
35|none-spender:no LAND
66|none-title:False aim
16|none-title:False level
85|none-title:False no
13|none-title:True aim
-17|none-title:True level
11|none:benchmark
39|none:cap
91|none:demand
51|none:denial
-75|none:pledge
51|none:proposal
-13|only:False level
-15|only:False no
19|only:True aim
41|only:True level
15|opens:False aim
-13|opens:False no
26|opens:True level
-8|opens:True no
-25|place:after 0 aim
-9|place:after 0 level
-16|place:after 0 no
48|place:after 1 aim
46|place:before 0 aim
75|place:before 0 level
-41|place:before 1 aim
-11|place:before 1 level
-23|quoted:0年 aim
-12|quoted:0日 aim
-12|quoted:1年 aim
-12|quoted:1日 aim
-14|quoted:1月 aim
33|quoted:2年 aim
-17|quoted:2月 aim
-20|quoted:3年 aim
-9|quoted:3日 aim
-10|quoted:3月 aim
-17|quoted:4年 aim
21|quoted:4年 level
-15|quoted:4日 aim
-14|quoted:4日 level
51|quoted:5年 aim
46|quoted:5年 level
-10|quoted:5日 aim
-8|quoted:6年 no
-8|quoted:6日 aim
-12|quoted:6日 level
-9|quoted:6月 aim
-23|quoted:7年 level
-11|quoted:7日 aim
21|quoted:8年 aim
-11|quoted:8日 level
-9|quoted:9年 level
-14|quoted:9日 aim
-11|quoted:9日 level
39|quoted:今年 aim
42|quoted:今年 level
14|quoted:前半 aim
-13|quoted:前年 level
-28|quoted:去年 aim
-9|quoted:去年 level
-20|quoted:后年 aim
10|quoted:年代 level
-23|quoted:年内 aim
-8|quoted:年前 aim
15|quoted:年前 level
-11|quoted:年底 aim
89|quoted:年度 aim
26|quoted:年度 level
34|quoted:年度 no
-24|quoted:年後 aim
27|quoted:明年 aim
-11|quoted:明年 level
15|quoted:昨年 level
21|quoted:来年 aim
12|quoted:来年 level
85|quoted:财年 aim
25|quoted:财年 level
21|same-figure-time:level next
23|same-figure-time:level now
-16|same-figure-time:pledge far
25|same-figure-time:pledge now
21|same-figure-time:pledge past
29|same-figure:level level False 0
11|same-figure:level level True 0
-10|same-figure:level pledge False 0
15|same-figure:pledge level True 2
-18|same-figure:pledge pledge True 0
27|same-figure:pledge pledge True 2
39|shape-time:fine long-past level
9|shape-time:fine now aim
9|shape-time:fine past level
109|shape-time:half far aim
-81|shape-time:half now aim
8|shape-time:half now level
-11|shape-time:half now no
-21|shape-time:half past aim
12|shape-time:half past level
31|shape-time:tenth far aim
-24|shape-time:tenth far level
-48|shape-time:tenth long-past level
29|shape-time:tenth next aim
-18|shape-time:tenth past aim
43|shape-time:tenth past level
90|shape-time:whole far aim
-13|shape-time:whole far level
27|shape-time:whole far no
-85|shape-time:whole long-past aim
-52|shape-time:whole long-past level
-18|shape-time:whole long-past no
-13|shape-time:whole next aim
8|shape-time:whole next level
-13|shape-time:whole now no
51|shape-time:whole past level
63|share-nearer:after False aim
28|share-nearer:after False level
-13|share-nearer:after False no
-44|share-nearer:after True aim
-46|share-nearer:after True level
78|share-nearer:before False aim
47|share-nearer:before False level
-80|share-nearer:before True aim
33|shares-between:after 0 aim
-11|shares-between:after 0 level
-15|shares-between:after 0 no
-12|shares-between:after 1 aim
-15|shares-between:after 1 level
8|shares-between:after 2 level
17|shares-between:before 0 aim
64|shares-between:before 0 level
-9|shares-between:before 0 no
-24|shares-between:before 1 aim
-9|shares-between:before 1 level
9|shares-between:before 2 no
11|signs:after 14 aim
-38|signs:after 14 level
36|signs:after 2 aim
-15|signs:after 8 aim
23|signs:after 8 level
-18|signs:after far aim
19|signs:before 0 aim
11|signs:before 0 level
47|signs:before 2 aim
86|signs:before 2 level
8|signs:before 2 no
-8|signs:before 24 aim
-11|signs:before 24 no
13|signs:before 4 level
20|signs:before 4 no
-18|signs:before 8 aim
-32|signs:before 8 level
-40|signs:before far aim
-22|signs:before far level
-15|signs:before far no
11|since-last-from:aim ,高|
-16|since-last-from:aim を3|
8|since-last-from:aim を国|
11|since-last-from:aim 为核|
-13|since-last-from:aim 的目|
10|since-last-from:level ,加|
-13|since-last-from:level ,目|
-10|since-last-from:level ,高|
-17|since-last-from:level から|
14|since-last-from:level で、|
-26|since-last-from:level ほど|
12|since-last-from:level 以上|
-9|since-last-from:level 前後|
10|since-last-from:level 居首|
-8|since-last-from:level 程度|
-12|since-last-signs:aim 2 True
-28|since-last-signs:aim 24 True
-13|since-last-signs:aim 4 True
-9|since-last-signs:aim 8 True
14|since-last-signs:level 14 True
-27|since-last-signs:level 2 False
-23|since-last-signs:level 4 False
11|since-last:aim 军费,|
-8|since-last:aim 議会で|
-17|since-last:level から|
13|since-last:level 初めて|
-8|since-last:level 日本の|
11|since-last:level 次突破|
8|since-last:level 预算为|
15|time-side:aim after far fiscal
12|time-side:aim after far years
-27|time-side:aim after long-past year
-9|time-side:aim after next fiscal
-22|time-side:aim after now day
82|time-side:aim after now fiscal
-24|time-side:aim after now month
74|time-side:aim before far fiscal
80|time-side:aim before far year
42|time-side:aim before far years
-31|time-side:aim before long-past fiscal
-29|time-side:aim before long-past year
-16|time-side:aim before next fiscal
39|time-side:aim before next year
-83|time-side:aim before now day
20|time-side:aim before now fiscal
-47|time-side:aim before now month
-13|time-side:aim before now year
19|time-side:aim before past fiscal
-19|time-side:aim before past month
-48|time-side:aim before past year
-20|time-side:level after far fiscal
-38|time-side:level after far year
11|time-side:level after long-past fiscal
-22|time-side:level after next fiscal
-9|time-side:level after next year
15|time-side:level after now year
48|time-side:level after past year
24|time-side:level before far fiscal
-12|time-side:level before far years
-52|time-side:level before long-past fiscal
-29|time-side:level before long-past year
10|time-side:level before long-past years
25|time-side:level before next fiscal
16|time-side:level before next year
-86|time-side:level before now day
54|time-side:level before now fiscal
-20|time-side:level before now month
47|time-side:level before now year
23|time-side:level before past fiscal
38|time-side:level before past year
-10|time-side:no after far fiscal
49|time-side:no before far fiscal
-8|time-side:no before far year
-9|time-side:no before long-past year
-15|time-side:no before now day
-12|time:cap long-past year
47|time:demand far year
-28|time:demand now day
-22|time:demand now month
-10|time:demand now year
-30|time:demand past year
-12|time:denial now day
-33|time:level far year
-15|time:level far years
-41|time:level long-past fiscal
-32|time:level long-past year
10|time:level long-past years
-86|time:level now day
58|time:level now fiscal
-27|time:level now month
60|time:level now year
30|time:level past fiscal
86|time:level past year
39|time:other far fiscal
57|time:pledge far fiscal
27|time:pledge far year
32|time:pledge far years
-26|time:pledge long-past fiscal
-55|time:pledge long-past year
68|time:pledge next year
-60|time:pledge now day
107|time:pledge now fiscal
-30|time:pledge now month
27|time:pledge now year
36|time:pledge past fiscal
-11|time:pledge past month
-16|time:pledge past year
38|time:proposal far fiscal
22|time:proposal far years
-14|time:proposal next fiscal
-34|time:proposal next year
-13|time:proposal now day
-17|time:proposal now month
-23|time:proposal now year
-10|time:proposal past fiscal
12|title-here:0 aim fiscal
-20|title-here:0 aim year
36|title-here:0 level fiscal
-21|title-here:0 level year
15|title-here:1 aim fiscal
28|title-here:1 level fiscal
15|title-here:2 aim fiscal
11|title-here:2 aim year
-9|title-here:2 level fiscal
42|title-last:True aim fiscal
-15|title-last:True aim year
54|title-last:True level fiscal
-15|title-last:True level year
-45|title-time:level far year
34|title-time:level next fiscal
17|title-time:level next year
-8|title-time:level now year
16|title-time:level past fiscal
24|title-time:level past year
-13|title-time:pledge far year
16|title-time:pledge now year
19|title-time:pledge past fiscal
29|title-time:proposal far fiscal
-20|title-told:False aim
8|title-told:False level
40|title-told:True aim
30|title-told:True level
23|title:False aim after
8|title:False aim before
-21|title:False level after
34|title:False level before
-18|title:False no after
-9|title:True aim before
14|title:True level before
20|title:aim
38|title:level
11|whole-aim:after (|
-32|whole-aim:after ,|
18|whole-aim:after ,如今提前到|
-9|whole-aim:after ,并在|
-10|whole-aim:after で、|
16|whole-aim:after で合意_|
-21|whole-aim:after とする時期を|
10|whole-aim:after に_|
8|whole-aim:after の|
-17|whole-aim:after の目標を|
41|whole-aim:after を|
19|whole-aim:after 的|
19|whole-aim:before |
11|whole-aim:before から|
19|whole-aim:before にGDPの|
-14|whole-aim:before にGDP比|
12|whole-aim:before に国防費を|
8|whole-aim:before の|
9|whole-aim:before までに|
9|whole-aim:before 达到GDP的|
19|whole-aim:before 达到|
24|whole-level:after (|
8|whole-level:after ,|
10|whole-level:after _|
-11|whole-level:after から|
-26|whole-level:after に_|
12|whole-level:after を|
-13|whole-level:before )は約|
-12|whole-level:before GDPの|
11|whole-level:before GDP比|
11|whole-level:before |
16|whole-level:before 、GDPの|
9|whole-level:before が|
13|whole-level:before に|
-25|whole-level:before の1・6%から|
-21|whole-level:before のGDP比で|
11|whole-level:before の|
9|whole-level:before は|
-18|whole-level:before 将军费占GDP比重由|
9|whole-level:before 時点で|
17|whole-level:before 的|
15|whole-no:before に|
"""
