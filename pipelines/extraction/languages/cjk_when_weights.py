"""What each cue of ``east_asian.when_cues`` speaks for; made by ``training/whens_cjk.py``, not by hand.

Each line: hundredths of the logarithm of odds, then ``|`` and the cue. What the cues of a
time weigh in sum is set against the sums of the other times.
"""

RULE = 50
"""Weight of what the rules say."""
TABLE = """\
-22|1-back-here:0 aim day
63|1-back-here:0 aim fiscal
-16|1-back-here:0 aim year
-46|1-back-here:0 level day
40|1-back-here:0 level year
28|1-back-here:0 level years
-17|1-back-here:1 aim day
-12|1-back-here:1 aim year
-20|1-back-here:1 level day
27|1-back-here:1 level fiscal
-35|1-back-here:1 level year
9|1-back-here:2 aim year
-8|1-back-here:2 level fiscal
24|1-back-here:2 level year
-15|1-back-last:False aim day
9|1-back-last:False aim fiscal
-42|1-back-last:False level day
37|1-back-last:False level fiscal
22|1-back-last:False level year
-30|1-back-last:True aim day
52|1-back-last:True aim fiscal
-8|1-back-last:True aim month
-13|1-back-last:True aim year
-27|1-back-last:True level day
-11|1-back-last:True level fiscal
8|1-back-last:True level year
28|1-back-last:True level years
-18|1-back-time:level far fiscal
-22|1-back-time:level far year
28|1-back-time:level far years
-19|1-back-time:level long-past fiscal
-13|1-back-time:level long-past year
36|1-back-time:level next fiscal
29|1-back-time:level next year
-69|1-back-time:level now day
23|1-back-time:level now fiscal
25|1-back-time:level now year
11|1-back-time:level past year
-15|1-back-time:pledge far fiscal
-28|1-back-time:pledge now day
26|1-back-time:pledge now fiscal
15|1-back-time:pledge past fiscal
20|1-back-time:proposal far fiscal
32|1-back-time:proposal next fiscal
-10|1-back-time:proposal now day
32|1-back-told:False aim
54|1-back-told:False level
-9|1-back-told:False no
-44|1-back-told:True aim
-56|1-back-told:True level
-18|1-back-told:True no
-12|1-back:aim
-27|1-back:no
-8|2-back-here:0 aim day
-13|2-back-here:0 aim fiscal
-16|2-back-here:0 aim year
-24|2-back-here:0 level day
-12|2-back-here:0 level month
28|2-back-here:0 level year
-13|2-back-here:1 aim day
18|2-back-here:1 aim fiscal
27|2-back-here:1 aim year
-12|2-back-here:1 level day
30|2-back-here:1 level fiscal
-18|2-back-here:1 level year
-10|2-back-here:2 level year
-13|2-back-last:False aim day
-19|2-back-last:False level day
10|2-back-last:False level year
-12|2-back-last:True aim day
12|2-back-last:True aim year
-20|2-back-last:True level day
40|2-back-last:True level fiscal
-9|2-back-last:True level year
-8|2-back-time:denial now day
-19|2-back-time:level far fiscal
-10|2-back-time:level far year
-11|2-back-time:level long-past year
29|2-back-time:level next fiscal
-15|2-back-time:level next year
-38|2-back-time:level now day
44|2-back-time:level now fiscal
-8|2-back-time:level now month
20|2-back-time:level now year
-17|2-back-time:level past fiscal
16|2-back-time:level past year
27|2-back-time:pledge far year
-16|2-back-time:pledge now day
13|2-back-time:pledge now fiscal
19|2-back-told:False level
-8|2-back-told:False no
-17|2-back-told:True aim
-35|2-back-told:True level
-14|2-back-told:True no
-14|2-back:aim
-16|2-back:level
-22|2-back:no
-9|alike-dates:0 aim False
8|alike-dates:0 aim True
79|alike-dates:0 level False
58|alike-dates:0 level True
-20|alike-dates:1 aim False
25|alike-dates:1 aim True
-32|alike-dates:1 level False
-25|alike-dates:1 level True
28|alike-dates:2 aim True
-29|alike-dates:2 level True
-24|alike-time:level long-past
-42|alike-time:level now
110|alike-time:level past
-13|alike-time:pledge far
17|alike-time:pledge past
23|alike-time:proposal far
13|alike:level 0 False before
13|alike:level 0 False far
26|alike:level 0 True before
-27|alike:level 0 True here
-33|alike:level 1 False far
-19|alike:level 1 True before
9|alike:level 2 False far
45|alike:level 3 False far
-12|alike:pledge 0 False here
12|alike:pledge 0 True far
-19|alike:pledge 0 True here
41|alike:pledge 1 True far
26|alike:proposal 0 True before
42|aside:False aim
93|aside:False level
-19|aside:False no
-22|aside:True aim
-64|aside:True level
-19|between-after:\",
-20|between-after:,并
-9|between-after:,并在
13|between-after:,期
13|between-after:,期限
22|between-after:02
8|between-after:027
19|between-after:20
22|between-after:202
19|between-after:2年
11|between-after:き上
11|between-after:き上げ
-8|between-after:げる方
-14|between-after:し、
28|between-after:しし
-12|between-after:する時
21|between-after:する計
14|between-after:だっ
14|between-after:だった
14|between-after:った
-29|between-after:で、
-16|between-after:で合
-16|between-after:で合意
-11|between-after:とし
11|between-after:とす
11|between-after:とする
16|between-after:につ
10|between-after:に達
10|between-after:の国
10|between-after:の国防
9|between-after:への
-10|between-after:よう
-9|between-after:ると
-9|between-after:るよ
-9|between-after:るよう
-14|between-after:る方
-8|between-after:る時
-8|between-after:る時期
17|between-after:る計
21|between-after:る計画
9|between-after:を2
19|between-after:を2年
9|between-after:を、
10|between-after:上げ
11|between-after:从2
11|between-after:从20
28|between-after:倒し
28|between-after:倒しし
28|between-after:前倒
28|between-after:前倒し
21|between-after:前到
-9|between-after:前後
-8|between-after:前後で
-10|between-after:原定
-16|between-after:合意
-13|between-after:国防
9|between-after:国防費
-9|between-after:并在
11|between-after:引き
11|between-after:引き上
-8|between-after:後で
-8|between-after:承诺
18|between-after:提前
21|between-after:提前到
-8|between-after:日本
-8|between-after:時期を
-8|between-after:期を
47|between-after:期限
15|between-after:標を
14|between-after:画を
12|between-after:的是
14|between-after:目标
14|between-after:目標
15|between-after:目標を
-9|between-after:程度
13|between-after:計画
14|between-after:計画を
8|between-after:達し
9|between-after:防費
9|between-before:%,日
-17|between-before:%か
-17|between-before:%から
24|between-before:%を
-9|between-before:%之
-10|between-before:%増
-9|between-before:(G
25|between-before:,日
26|between-before:,日本
10|between-before:,这
-14|between-before:,首
-13|between-before:,首度
-14|between-before:.3%
11|between-before:.4
9|between-before:.45
-16|between-before:.5
-13|between-before:.5%
23|between-before:025
10|between-before:0億
10|between-before:0億ユ
-20|between-before:1.
-11|between-before:1・
-17|between-before:1・6
-16|between-before:2.
14|between-before:2.4
-22|between-before:2.5
-11|between-before:22
-15|between-before:23
23|between-before:25
-25|between-before:3%
9|between-before:3.5
12|between-before:32
38|between-before:3・
15|between-before:3・5
11|between-before:4%,
9|between-before:45
11|between-before:45%
-12|between-before:5%
-10|between-before:5%,
-24|between-before:6%
-17|between-before:6%か
-10|between-before:65
8|between-before::美
8|between-before::美国
-14|between-before:DP
8|between-before:DP之
30|between-before:DP只
30|between-before:DP比
13|between-before:DP的
-17|between-before:GD
-14|between-before:GDP
9|between-before:P_3
8|between-before:P之
8|between-before:P之比
30|between-before:P只
30|between-before:P只能
28|between-before:P比
-15|between-before:P比2
-13|between-before:P比で
26|between-before:P比は
-8|between-before:P比重
13|between-before:P的
9|between-before:_3
10|between-before:、G
10|between-before:、GD
-11|between-before:、台
-11|between-before:、台湾
-8|between-before:、国
8|between-before:、補
8|between-before:、補正
-13|between-before:、韓
-13|between-before:、韓国
11|between-before:いて
-10|between-before:え、
-10|between-before:え、G
-43|between-before:から
-12|between-before:して
-12|between-before:する
-9|between-before:た防
-12|between-before:てい
25|between-before:でに
-8|between-before:でに、
-11|between-before:とし
-12|between-before:として
18|between-before:に3
12|between-before:に3.
10|between-before:にG
12|between-before:にGD
-19|between-before:に、
-11|between-before:に、台
8|between-before:につ
16|between-before:には
9|between-before:に政
9|between-before:に政府
-17|between-before:の1
-12|between-before:の1・
-24|between-before:のG
-17|between-before:のGD
8|between-before:の国防
8|between-before:の防
8|between-before:の防衛
11|between-before:はG
10|between-before:はGD
8|between-before:は、
-10|between-before:は域
-10|between-before:は域内
26|between-before:は米
26|between-before:は米国
-10|between-before:は約
25|between-before:までに
-9|between-before:る安
9|between-before:を含
10|between-before:イン
11|between-before:ユー
11|between-before:ユーロ
14|between-before:・5
-18|between-before:・6
-18|between-before:・6%
9|between-before:・8
9|between-before:・8%
11|between-before:ーロ
11|between-before:万亿
15|between-before:上保
15|between-before:上保安
9|between-before:上台
9|between-before:上台前
-13|between-before:个成
-13|between-before:个成员
-9|between-before:中曾
-9|between-before:中曾根
8|between-before:为2
8|between-before:为2.
-9|between-before:义G
-9|between-before:义GD
8|between-before:之比
-13|between-before:书,
-13|between-before:书,首
10|between-before:予算
-13|between-before:予算で
8|between-before:予算の
9|between-before:二次
9|between-before:二次安
-9|between-before:产总值
-8|between-before:今年
-25|between-before:仍可
-25|between-before:仍可占
-10|between-before:以前台
8|between-before:以降
-10|between-before:会議
-8|between-before:会議で
10|between-before:会达
10|between-before:会达到
8|between-before:使国
15|between-before:保安
9|between-before:倍内
9|between-before:倍内阁
-9|between-before:值的
11|between-before:億ユ
11|between-before:億ユー
-13|between-before:兑现
9|between-before:关开
9|between-before:关开支
20|between-before:关经
16|between-before:关经费
18|between-before:内生
-17|between-before:内総
9|between-before:内阁上
28|between-before:军费
-9|between-before:决定
-11|between-before:减总
-11|between-before:减总预
-25|between-before:出仍
-25|between-before:出仍可
16|between-before:出占
16|between-before:出占G
-9|between-before:分母
-9|between-before:删减
-11|between-before:删减总
10|between-before:别预
10|between-before:别预算
-19|between-before:到2.
17|between-before:到20
8|between-before:到3.
-9|between-before:到GD
15|between-before:到国
12|between-before:到国内
-10|between-before:前台
-10|between-before:前台湾
9|between-before:前将
8|between-before:前将国
11|between-before:前把
12|between-before:北约标
-11|between-before:升至
-14|between-before:升至G
9|between-before:南韩
9|between-before:南韩为
11|between-before:占国
11|between-before:占国内
-8|between-before:占比已
-21|between-before:卫白
-21|between-before:卫白皮
9|between-before:卫相
9|between-before:卫相关
9|between-before:卫费占
9|between-before:卫费及
9|between-before:及相
9|between-before:及相关
30|between-before:只能
-25|between-before:可占
-25|between-before:可占G
9|between-before:台前
-23|between-before:台湾
-11|between-before:台湾は
-10|between-before:台湾常
-9|between-before:名义
-9|between-before:名义G
31|between-before:国3
23|between-before:国3・
-13|between-before:国は
27|between-before:国内
18|between-before:国内生
8|between-before:国军
8|between-before:国军费
22|between-before:国防
11|between-before:国防費
17|between-before:国防预
-10|between-before:域内
-10|between-before:域内総
-11|between-before:基本
-20|between-before:増え
8|between-before:增长
-10|between-before:安保
12|between-before:安倍
9|between-before:安倍内
13|between-before:实现
13|between-before:实际
12|between-before:将国
8|between-before:将国防
-15|between-before:将有
15|between-before:将达
9|between-before:将达到
-17|between-before:就要
-11|between-before:尽快
-11|between-before:尽快把
-8|between-before:已由
-10|between-before:常年
-10|between-before:常年在
-10|between-before:年在
-13|between-before:年度
9|between-before:府目
9|between-before:府目標
-10|between-before:废除
-13|between-before:度以
-18|between-before:度达
-18|between-before:度达到
8|between-before:度预
16|between-before:开支
8|between-before:开支约
-11|between-before:快把
-9|between-before:总值
-9|between-before:总值的
-11|between-before:总预
-11|between-before:总预算
-11|between-before:承诺
8|between-before:把比
11|between-before:把防
12|between-before:把防卫
8|between-before:据:
8|between-before:据:美
-12|between-before:接受
-13|between-before:提升
18|between-before:提高
10|between-before:提高至
9|between-before:支出
-25|between-before:支出仍
16|between-before:支出占
8|between-before:支提高
8|between-before:支约
-9|between-before:政府
9|between-before:政府目
8|between-before:数据
8|between-before:数据:
15|between-before:日本
-11|between-before:日本防
12|between-before:時点で
-9|between-before:曾根
-11|between-before:本防
-11|between-before:本防卫
-15|between-before:标,
12|between-before:标准
-8|between-before:核定
13|between-before:次安
13|between-before:次安倍
-15|between-before:比2
-13|between-before:比で
26|between-before:比は
26|between-before:比は米
12|between-before:比例
-8|between-before:比已
-8|between-before:比已由
-8|between-before:比重由
-12|between-before:法院
-11|between-before:法院删
15|between-before:海上
15|between-before:海上保
-11|between-before:湾は
-11|between-before:湾は域
-10|between-before:湾常
-10|between-before:湾常年
12|between-before:点で
-18|between-before:版防
-18|between-before:版防卫
9|between-before:特别
10|between-before:特别预
-8|between-before:生産
-9|between-before:生産(
-9|between-before:産(
-9|between-before:産(G
-21|between-before:白皮
-21|between-before:白皮书
-17|between-before:的1
-12|between-before:的1.
-8|between-before:的2
-16|between-before:的3
-16|between-before:的3.
12|between-before:的军
12|between-before:的军费
11|between-before:的比
-21|between-before:皮书
-13|between-before:皮书,
-30|between-before:目标
-15|between-before:目标,
33|between-before:相关
9|between-before:相关开
20|between-before:相关经
-12|between-before:立法
-12|between-before:立法院
9|between-before:第二
9|between-before:第二次
-10|between-before:算,国
-10|between-before:算,防
-13|between-before:算で
8|between-before:算の
11|between-before:算为
27|between-before:算案
8|between-before:算案,
24|between-before:米国
27|between-before:米国3
12|between-before:経費
-8|between-before:総生
-8|between-before:総生産
12|between-before:约标
12|between-before:约标准
16|between-before:经费
-8|between-before:脳会
-21|between-before:表示
11|between-before:補正
-9|between-before:要求
-8|between-before:議で
-13|between-before:说,
8|between-before:費と
8|between-before:費に
9|between-before:費は
9|between-before:費を
24|between-before:财年
13|between-before:费占
13|between-before:费占国
9|between-before:费及
9|between-before:费及相
10|between-before:费增
-16|between-before:费提升
16|between-before:费提高
10|between-before:超过
8|between-before:超过G
-21|between-before:达到2
9|between-before:达到3
-10|between-before:达到G
8|between-before:过G
8|between-before:过GD
-15|between-before:通过
12|between-before:連経
12|between-before:連経費
-8|between-before:重由
13|between-before:関連
12|between-before:関連経
9|between-before:阁上
9|between-before:阁上台
-8|between-before:防卫
-21|between-before:防卫白
9|between-before:防卫相
11|between-before:防費
17|between-before:防预
17|between-before:防预算
-11|between-before:院删
-11|between-before:院删减
-13|between-before:韓国
-13|between-before:韓国は
9|between-before:韩为
9|between-before:韩为2
46|between-before:预算
11|between-before:预算为
23|between-before:预算案
-14|between-before:首度
-13|between-before:首度以
-8|between-before:首脳
-8|between-before:首脳会
8|between-before:高到
9|between-before:高到G
8|between-before:高到国
12|between-before:高至
9|between-before:高至G
29|between-end:after (|
-34|between-end:after ,|
-9|between-end:after ,并在|
28|between-end:after しし、|
-13|between-end:after で、|
9|between-end:after を|
-18|between-end:after 主张在|
-10|between-end:after 兵器を|
29|between-end:after 提前到|
8|between-end:after 提前至|
-8|between-end:after 時期を|
-12|between-end:after 画で、|
13|between-end:after 计的是|
-8|between-end:after 述べ、|
10|between-end:after 限还是|
-8|between-end:before %から|
-12|between-end:before DPの|
16|between-end:before DP比|
32|between-end:before DP的|
-21|between-end:before GDP|
-13|between-end:before P比で|
22|between-end:before |
8|between-end:before 、韓国|
8|between-end:before から|
18|between-end:before に|
20|between-end:before の|
-12|between-end:before 予算で|
-14|between-end:before 产总值|
-11|between-end:before 以降は|
10|between-end:before 军费,|
-19|between-end:before 到通往|
-8|between-end:before 年度に|
25|between-end:before 总值的|
-8|between-end:before 提高到|
8|between-end:before 時点で|
12|between-end:before 次突破|
-10|between-end:before 比率は|
-9|between-end:before 比重由|
-10|between-end:before 略高于|
13|between-end:before 的|
14|between-end:before 达到|
-23|between-end:before 都守在|
29|between-start:after (|
-34|between-start:after ,|
-9|between-start:after ,并在|
10|between-start:after ,期限|
-13|between-start:after で、|
-20|between-start:after で合意|
11|between-start:after とする|
10|between-start:after に引き|
9|between-start:after を|
-8|between-start:after 前後で|
-9|between-start:before ,日本|
-15|between-start:before GDP|
22|between-start:before |
17|between-start:before 、GD|
8|between-start:before から|
12|between-start:before にGD|
18|between-start:before に|
9|between-start:before に政府|
-17|between-start:before の1・|
-13|between-start:before のGD|
20|between-start:before の|
11|between-start:before の国防|
11|between-start:before の防衛|
9|between-start:before はGD|
25|between-start:before までに|
-10|between-start:before 以前台|
10|between-start:before 会达到|
9|between-start:before 南韩为|
-8|between-start:before 占比已|
-16|between-start:before 国内生|
-18|between-start:before 度达到|
9|between-start:before 把防卫|
8|between-start:before 数据:|
10|between-start:before 時点で|
-13|between-start:before 版防卫|
13|between-start:before 的|
9|between-start:before 的军费|
12|between-start:before 的防卫|
-11|between-start:before 立法院|
9|between-start:before 第二次|
8|between-start:before 补充预|
-11|between-start:before 达到2|
14|between-start:before 达到|
10|between-start:before 预算案|
-45|carried-aside:False aim
64|carried-aside:False level
-61|carried-aside:False no
-72|carried-aside:True level
-18|carried-dated:False False aim 1
10|carried-dated:False False level 0
22|carried-dated:False False level 1
27|carried-dated:False False level 2
19|carried-dated:True False aim 1
-15|carried-dated:True False level 0
9|carried-dated:True False level 1
-10|carried-dated:True False level 2
-10|carried-dated:True False no 1
-22|carried-dated:True False no 2
38|carried-dated:True True aim 0
-13|carried-dated:True True aim 1
-46|carried-dated:True True aim 2
35|carried-dated:True True level 0
-32|carried-dated:True True level 1
-49|carried-dated:True True level 2
-13|carried-dated:True True no 1
-15|carried-dated:True True no 2
31|carried-follows:aim 3%|
21|carried-follows:aim にG|
9|carried-follows:aim に国|
-8|carried-follows:aim 予算|
9|carried-follows:aim 军费|
36|carried-follows:aim 前每|
29|carried-follows:aim 的军|
16|carried-follows:aim 结束|
70|carried-follows:aim 補正|
-8|carried-follows:aim 达到|
31|carried-follows:level 32|
-19|carried-follows:level GD|
-19|carried-follows:level 、2|
24|carried-follows:level 、加|
-8|carried-follows:level 、総|
-11|carried-follows:level から|
10|carried-follows:level に2|
32|carried-follows:level の世|
12|carried-follows:level の中|
29|carried-follows:level の国|
-14|carried-follows:level の当|
-8|carried-follows:level の閣|
63|carried-follows:level の防|
-16|carried-follows:level は2|
24|carried-follows:level は9|
49|carried-follows:level は日|
-28|carried-follows:level まで|
-16|carried-follows:level より|
31|carried-follows:level 中に|
39|carried-follows:level 予算|
8|carried-follows:level 以前|
-17|carried-follows:level 全国|
60|carried-follows:level 全球|
-31|carried-follows:level 军费|
-8|carried-follows:level 受访|
-18|carried-follows:level 只占|
-22|carried-follows:level 国防|
18|carried-follows:level 对国|
-23|carried-follows:level 将防|
-37|carried-follows:level 当初|
-10|carried-follows:level 总预|
-26|carried-follows:level 成长|
32|carried-follows:level 数据|
20|carried-follows:level 日本|
-21|carried-follows:level 比2|
-19|carried-follows:level 版《|
-31|carried-follows:level 版防|
38|carried-follows:level 的军|
-25|carried-follows:level 的国|
40|carried-follows:level 補正|
10|carried-follows:level 让国|
-15|carried-follows:level 达到|
26|carried-follows:level 防卫|
11|carried-follows:level 防衛|
21|carried-follows:level 预算|
-12|carried-opens:,新 level 2
-8|carried-opens:,这 level 2
20|carried-opens:1月 level 1
9|carried-opens:22 level 2
-16|carried-opens:A_ level 2
18|carried-opens:GD level 1
9|carried-opens:GD level 2
8|carried-opens:、韓 level 0
-11|carried-opens:、韓 level 1
12|carried-opens:、韓 level 2
25|carried-opens:から aim 1
17|carried-opens:から level 2
25|carried-opens:これ aim 2
-8|carried-opens:ただ level 0
-12|carried-opens:ただ level 1
40|carried-opens:ただ level 2
-9|carried-opens:で、 level 1
-11|carried-opens:もっ level 1
-10|carried-opens:ウク level 2
20|carried-opens:ドイ level 2
-19|carried-opens:他特 level 2
-10|carried-opens:冷战 level 1
17|carried-opens:加拿 aim 0
8|carried-opens:台湾 level 2
-12|carried-opens:国防 level 0
-14|carried-opens:国防 level 1
-12|carried-opens:国防 level 2
29|carried-opens:左右 aim 1
10|carried-opens:左右 level 1
8|carried-opens:当局 level 1
8|carried-opens:德国 level 1
15|carried-opens:报告 level 2
24|carried-opens:按照 level 1
34|carried-opens:提高 aim 2
-8|carried-opens:政府 aim 1
-12|carried-opens:政府 aim 2
16|carried-opens:日本 aim 0
11|carried-opens:日本 aim 1
13|carried-opens:日本 level 1
-8|carried-opens:日本 level 2
-8|carried-opens:柏林 level 2
17|carried-opens:法案 level 1
8|carried-opens:海上 level 0
-12|carried-opens:現在 level 1
14|carried-opens:的经 level 2
-10|carried-opens:目前 level 2
-18|carried-opens:程度 level 1
-22|carried-opens:美国 level 2
38|carried-opens:若不 level 1
29|carried-opens:行政 level 0
10|carried-opens:行政 level 1
8|carried-opens:関連 level 0
30|carried-opens:関連 level 1
14|carried-opens:防卫 level 0
8|carried-opens:防卫 level 2
12|carried-opens:防衛 aim 1
34|carried-opens:降到 level 1
33|carried-opens:顾立 level 2
29|carried-opens:首相 aim 1
21|carried-place:0 aim 0
-33|carried-place:0 aim 1
-58|carried-place:0 aim 2
27|carried-place:0 level 0
-25|carried-place:0 level 2
-22|carried-place:0 no 1
-33|carried-place:0 no 2
8|carried-place:1 aim 0
25|carried-place:1 aim 1
-13|carried-place:1 level 1
11|carried-place:2 level 1
-12|carried-shape:fine level far
53|carried-shape:fine level next
18|carried-shape:fine level now
52|carried-shape:half aim far
-9|carried-shape:half aim next
-33|carried-shape:half aim now
-34|carried-shape:half level now
12|carried-shape:half level past
-11|carried-shape:half no now
-9|carried-shape:tenth aim far
-17|carried-shape:tenth level far
-15|carried-shape:tenth level long-past
33|carried-shape:tenth level now
51|carried-shape:tenth level past
-36|carried-shape:whole aim far
-11|carried-shape:whole aim long-past
18|carried-shape:whole aim next
-31|carried-shape:whole level far
-39|carried-shape:whole level long-past
-21|carried-shape:whole level now
-14|carried-shape:whole no far
-25|carried-shape:whole no now
-16|carried-time:denial now day
-33|carried-time:level far fiscal
-59|carried-time:level far year
28|carried-time:level far years
-20|carried-time:level long-past fiscal
-32|carried-time:level long-past year
64|carried-time:level next fiscal
-133|carried-time:level now day
68|carried-time:level now fiscal
-14|carried-time:level now month
76|carried-time:level now year
-25|carried-time:level past fiscal
84|carried-time:level past year
-20|carried-time:pledge far fiscal
20|carried-time:pledge far year
-9|carried-time:pledge next fiscal
-53|carried-time:pledge now day
57|carried-time:pledge now fiscal
13|carried-time:pledge past fiscal
-8|carried-time:pledge past year
20|carried-time:proposal far fiscal
30|carried-time:proposal next fiscal
-17|carried-time:proposal now day
87|commas:after 0 aim
63|commas:after 0 level
-84|commas:after 1 aim
-70|commas:after 1 level
-10|commas:after 1 no
9|commas:after 2 aim
-8|commas:after 2 level
99|commas:before 0 aim
80|commas:before 0 level
14|commas:before 0 no
-63|commas:before 1 aim
-37|commas:before 1 level
-12|commas:before 1 no
-20|commas:before 2 aim
13|commas:before 3 level
-9|far-back-here:0 aim fiscal
-18|far-back-here:0 level day
21|far-back-here:0 level year
-8|far-back-here:1 aim fiscal
-8|far-back-here:1 level day
-10|far-back-last:False level day
-9|far-back-last:False level fiscal
23|far-back-last:False level year
-11|far-back-last:True aim fiscal
-11|far-back-last:True aim year
-18|far-back-last:True level day
9|far-back-last:True level fiscal
23|far-back-last:True level year
-23|far-back-time:level next year
-28|far-back-time:level now day
-8|far-back-time:level now year
68|far-back-time:level past year
-9|far-back-time:pledge now day
-15|far-back-told:False aim
43|far-back-told:False level
-27|far-back-told:True aim
-31|far-back-told:True level
-8|far-back-told:True no
-42|far-back:aim
-8|far-back:level
-15|far-back:no
9|follows-aim:)
13|follows-aim:3
9|follows-aim:3%
8|follows-aim:3%」
8|follows-aim:3%」、
-19|follows-aim:、
-8|follows-aim:、国
-8|follows-aim:、日
41|follows-aim:。
25|follows-aim:と
9|follows-aim:に
8|follows-aim:に2%と
-9|follows-aim:に2%の
-24|follows-aim:に3
-23|follows-aim:に3・
-23|follows-aim:に3・5
16|follows-aim:にG
16|follows-aim:にGD
16|follows-aim:にGDP
-10|follows-aim:に、韓
-10|follows-aim:に、韓国
16|follows-aim:に前
16|follows-aim:に前倒
16|follows-aim:に前倒し
-12|follows-aim:に進
-20|follows-aim:に達成し
16|follows-aim:に達成す
-8|follows-aim:の
-8|follows-aim:の安
-10|follows-aim:は
17|follows-aim:ま
17|follows-aim:まで
-28|follows-aim:まで、
17|follows-aim:までに
-14|follows-aim:までに2
18|follows-aim:までに3
-11|follows-aim:までに5
13|follows-aim:までの
19|follows-aim:中
19|follows-aim:中に
15|follows-aim:中に実
15|follows-aim:中に実現
18|follows-aim:为
-9|follows-aim:予
-12|follows-aim:决
-12|follows-aim:决定
14|follows-aim:前
16|follows-aim:前把
14|follows-aim:前把国
14|follows-aim:前把国防
-16|follows-aim:前提
-16|follows-aim:前提高
-16|follows-aim:前提高到
10|follows-aim:国防支
10|follows-aim:国防支出
-10|follows-aim:在
9|follows-aim:实
9|follows-aim:实现
10|follows-aim:将军
10|follows-aim:将军费
9|follows-aim:将达
-11|follows-aim:就
-17|follows-aim:就要
-19|follows-aim:就要看
-19|follows-aim:就要看到
-10|follows-aim:已
-18|follows-aim:度
-18|follows-aim:度达
-18|follows-aim:度达到
-18|follows-aim:度达到G
-10|follows-aim:承
-10|follows-aim:承诺
12|follows-aim:把
9|follows-aim:把防
9|follows-aim:把防卫
9|follows-aim:把防卫费
8|follows-aim:投入
-9|follows-aim:提
-8|follows-aim:提前至
-11|follows-aim:检
-11|follows-aim:检讨
-11|follows-aim:检讨进
-11|follows-aim:检讨进度
10|follows-aim:的
-8|follows-aim:目标,
-13|follows-aim:目标,下
-8|follows-aim:要
-10|follows-aim:要求
11|follows-aim:起
21|follows-aim:达
-8|follows-aim:达到3
9|follows-aim:达到G
9|follows-aim:达到GD
9|follows-aim:達
9|follows-aim:達成
13|follows-form:,并 year after
-9|follows-form:,日 fiscal before
9|follows-form:3% fiscal before
-18|follows-form:GD fiscal before
17|follows-form:、G year before
8|follows-form:、関 fiscal after
19|follows-form:。 fiscal after
8|follows-form:。 year after
12|follows-form:。 years after
-20|follows-form:から fiscal before
-12|follows-form:に2 fiscal after
17|follows-form:に2 fiscal before
15|follows-form:に3 fiscal before
-19|follows-form:に3 year before
10|follows-form:には fiscal before
16|follows-form:に前 fiscal after
9|follows-form:に政 fiscal before
-12|follows-form:に進 year after
-12|follows-form:の1 fiscal before
-39|follows-form:のG fiscal before
26|follows-form:のG year before
-8|follows-form:の国 fiscal before
9|follows-form:の国 year before
8|follows-form:の防 fiscal before
-10|follows-form:は1 fiscal after
-13|follows-form:まで day before
-14|follows-form:まで fiscal before
-21|follows-form:まで year after
28|follows-form:まで year before
20|follows-form:中に fiscal after
-9|follows-form:以前 year after
12|follows-form:以降 fiscal before
10|follows-form:会达 year before
-18|follows-form:前提 fiscal after
9|follows-form:南韩 year before
-8|follows-form:占比 year before
-11|follows-form:国内 fiscal before
-14|follows-form:将有 year before
-18|follows-form:度达 year before
9|follows-form:当初 fiscal before
9|follows-form:把防 fiscal before
8|follows-form:数据 fiscal before
10|follows-form:時点 year before
-11|follows-form:检讨 year after
-13|follows-form:版防 year before
-8|follows-form:的3 year before
9|follows-form:的军 year before
12|follows-form:的防 fiscal before
-11|follows-form:立法 month before
9|follows-form:第二 year before
8|follows-form:补充 fiscal before
8|follows-form:达到 fiscal before
-16|follows-form:达到 year after
-14|follows-form:通过 day before
11|follows-form:達成 fiscal after
10|follows-form:防卫 fiscal before
12|follows-form:预算 fiscal before
13|follows-level:,并
13|follows-level:,并且
13|follows-level:,并且不
-10|follows-level:,日
-10|follows-level:,日本
-11|follows-level:,日本防
-11|follows-level:G
-11|follows-level:GD
-11|follows-level:GDP
17|follows-level:、
9|follows-level:、1
8|follows-level:、関
8|follows-level:、関連
8|follows-level:、関連経
-27|follows-level:か
-27|follows-level:から
12|follows-level:で
24|follows-level:に
14|follows-level:に達
14|follows-level:に達成
17|follows-level:に達成し
32|follows-level:の
-16|follows-level:の1
-14|follows-level:の1・
-14|follows-level:の1・6
-9|follows-level:のG
-9|follows-level:のGD
-9|follows-level:のGDP
9|follows-level:の防
9|follows-level:の防衛
8|follows-level:の防衛費
20|follows-level:は
-33|follows-level:ま
-33|follows-level:まで
-16|follows-level:までに
13|follows-level:予
13|follows-level:予算
8|follows-level:予算案
-29|follows-level:以
-10|follows-level:以前
-10|follows-level:以前台
-10|follows-level:以前台湾
-14|follows-level:以降
-10|follows-level:以降は
-10|follows-level:以降は1
11|follows-level:会
10|follows-level:会达
10|follows-level:会达到
10|follows-level:会达到3
-15|follows-level:前
-10|follows-level:前把
9|follows-level:南
9|follows-level:南韩
9|follows-level:南韩为
9|follows-level:南韩为2
-11|follows-level:占
-8|follows-level:占比
-8|follows-level:占比已
-8|follows-level:占比已由
-17|follows-level:国
-11|follows-level:国内
-11|follows-level:国内生
-11|follows-level:国内生产
-14|follows-level:国防支
-14|follows-level:国防支出
8|follows-level:国防预
8|follows-level:国防预算
-9|follows-level:在
-9|follows-level:增
-8|follows-level:增加
10|follows-level:度
18|follows-level:当
18|follows-level:当初
8|follows-level:数
8|follows-level:数据
8|follows-level:数据:
8|follows-level:数据:美
9|follows-level:時
9|follows-level:時点
10|follows-level:時点で
-16|follows-level:版
-13|follows-level:版防
-13|follows-level:版防卫
-13|follows-level:版防卫白
21|follows-level:的
-12|follows-level:的3
-8|follows-level:的3.
-8|follows-level:的3.3
10|follows-level:的军
10|follows-level:的军费
13|follows-level:的防
13|follows-level:的防卫
12|follows-level:的防卫费
9|follows-level:第
9|follows-level:第二
9|follows-level:第二次
9|follows-level:第二次安
-14|follows-level:通
-14|follows-level:通过
20|follows-level:预
18|follows-level:预算
10|follows-level:预算案
8|follows-no:に
-8|follows-no:の
21|follows-no:以
22|follows-no:以降
-13|follows-no:达
-13|follows-no:达到
10|follows:after )|
13|follows:after ,并|
13|follows:after ,并且|
13|follows:after ,并且不|
8|follows:after 、関|
8|follows:after 、関連|
8|follows:after 、関連経|
39|follows:after 。|
27|follows:after と|
-12|follows:after に2|
16|follows:after に前|
16|follows:after に前倒|
16|follows:after に前倒し|
-12|follows:after に進|
9|follows:after に達|
9|follows:after に達成|
12|follows:after に達成す|
22|follows:after の|
-9|follows:after は1.8|
-9|follows:after は1.|
-10|follows:after は1|
-17|follows:after は|
-21|follows:after ま|
-21|follows:after まで|
-28|follows:after まで、|
-19|follows:after までに2|
-11|follows:after までに5|
-25|follows:after までに|
9|follows:after までの|
16|follows:after 中|
16|follows:after 中に|
15|follows:after 中に実|
15|follows:after 中に実現|
17|follows:after 为|
-11|follows:after 以前|
-22|follows:after 前|
-19|follows:after 前提|
-19|follows:after 前提高|
-19|follows:after 前提高到|
-14|follows:after 提|
-8|follows:after 提前|
-8|follows:after 提前至|
-11|follows:after 检|
-11|follows:after 检讨|
-11|follows:after 检讨进|
-11|follows:after 检讨进度|
9|follows:after 目|
9|follows:after 目标|
-10|follows:after 达到3%|
-14|follows:after 达到3|
-22|follows:after 达到|
9|follows:after 達|
9|follows:after 達成|
-14|follows:before )|
-9|follows:before ,日|
-9|follows:before ,日本|
-10|follows:before ,日本防|
9|follows:before 3%|
8|follows:before 3%」|
8|follows:before 3%」、|
19|follows:before 3|
-15|follows:before GDP|
-15|follows:before GD|
-15|follows:before G|
17|follows:before 、GDP|
17|follows:before 、GD|
17|follows:before 、G|
-8|follows:before 、国|
-21|follows:before か|
-21|follows:before から|
12|follows:before で|
-9|follows:before に2%の|
13|follows:before に2|
18|follows:before に3%|
14|follows:before に3%と|
-23|follows:before に3・5|
-23|follows:before に3・|
12|follows:before にGDP|
12|follows:before にGD|
10|follows:before にG|
36|follows:before に|
-11|follows:before に、|
9|follows:before に政|
9|follows:before に政府|
9|follows:before に政府目|
-12|follows:before の1|
-14|follows:before の1・6|
-14|follows:before の1・|
-13|follows:before のGDP|
-13|follows:before のGD|
-13|follows:before のG|
11|follows:before の国防|
8|follows:before の国防費|
11|follows:before の防|
11|follows:before の防衛|
10|follows:before の防衛費|
9|follows:before はGDP|
9|follows:before はGD|
9|follows:before はG|
27|follows:before は|
18|follows:before までに3|
25|follows:before までに|
-8|follows:before までに、|
-11|follows:before 以|
-10|follows:before 以前台|
-10|follows:before 以前台湾|
8|follows:before 以降|
11|follows:before 会|
10|follows:before 会达|
10|follows:before 会达到3|
10|follows:before 会达到|
8|follows:before 内|
8|follows:before 初|
21|follows:before 前|
9|follows:before 南|
9|follows:before 南韩|
9|follows:before 南韩为2|
9|follows:before 南韩为|
-8|follows:before 占|
-8|follows:before 占比|
-8|follows:before 占比已|
-8|follows:before 占比已由|
-11|follows:before 国|
-16|follows:before 国内|
-16|follows:before 国内生|
-16|follows:before 国内生产|
-20|follows:before 在|
-8|follows:before 将军费占|
-14|follows:before 将有|
8|follows:before 将达|
-10|follows:before 就|
-16|follows:before 就要|
-8|follows:before 度|
-18|follows:before 度达|
-18|follows:before 度达到G|
-18|follows:before 度达到|
9|follows:before 当|
9|follows:before 当初|
-14|follows:before 才|
-9|follows:before 批|
-10|follows:before 承|
-10|follows:before 承诺|
16|follows:before 把|
9|follows:before 把防|
9|follows:before 把防卫|
9|follows:before 把防卫费|
8|follows:before 投入|
8|follows:before 数|
8|follows:before 数据:|
8|follows:before 数据:美|
8|follows:before 数据|
10|follows:before 時点で|
-16|follows:before 版|
-13|follows:before 版防|
-13|follows:before 版防卫|
-13|follows:before 版防卫白|
-9|follows:before 电|
-8|follows:before 的3.3|
-8|follows:before 的3.|
-8|follows:before 的3|
23|follows:before 的|
10|follows:before 的军|
9|follows:before 的军费|
12|follows:before 的防|
12|follows:before 的防卫|
10|follows:before 的防卫费|
-11|follows:before 立|
-11|follows:before 立法|
-11|follows:before 立法院|
-11|follows:before 立法院删|
9|follows:before 第|
9|follows:before 第二|
9|follows:before 第二次|
9|follows:before 第二次安|
8|follows:before 补|
8|follows:before 补充|
8|follows:before 补充预|
8|follows:before 补充预算|
-8|follows:before 要|
-10|follows:before 要求|
10|follows:before 起|
-14|follows:before 通|
-14|follows:before 通过|
9|follows:before 防|
10|follows:before 防卫|
19|follows:before 预|
17|follows:before 预算|
10|follows:before 预算案|
25|here
12|here:aim after
-18|here:level after
45|here:level before
-16|here:no after
-8|kind-by:as_before_in_sentence before far
15|kind-by:ja_considered before far
-12|kind-by:ja_considered before now
-9|kind-by:ja_copula after now
-10|kind-by:ja_counted_in before long-past
-37|kind-by:ja_decided after far
28|kind-by:ja_decided after now
38|kind-by:ja_decided before far
16|kind-by:ja_decided before next
-12|kind-by:ja_decided before now
-43|kind-by:ja_default before long-past
-8|kind-by:ja_level after far
12|kind-by:ja_level after long-past
20|kind-by:ja_level before far
-12|kind-by:ja_level before long-past
8|kind-by:ja_level before next
12|kind-by:ja_level before now
-26|kind-by:ja_level before past
8|kind-by:ja_no_verb after far
-20|kind-by:ja_relative_clause after far
8|kind-by:ja_target_moved after now
23|kind-by:ja_target_noun after far
-20|kind-by:ja_target_noun before long-past
10|kind-by:ja_target_noun before now
-8|kind-by:ja_verbless before long-past
9|kind-by:ja_verbless before now
13|kind-by:level_to_come before far
-27|kind-by:listed before now
42|kind-by:listed before past
8|kind-by:standing_figure after far
19|kind-by:standing_figure before far
-8|kind-by:weighed after far
16|kind-by:weighed after long-past
15|kind-by:weighed before far
-15|kind-by:weighed before now
-25|kind-by:zh_decided after far
20|kind-by:zh_decided before far
11|kind-by:zh_decided before next
-26|kind-by:zh_default before long-past
-16|kind-by:zh_default before now
17|kind-by:zh_default before past
-8|kind-by:zh_from after far
33|kind-by:zh_from before long-past
-60|kind-by:zh_from before next
-18|kind-by:zh_from before now
-21|kind-by:zh_fulfils after far
34|kind-by:zh_fulfils after now
-14|kind-by:zh_fulfils before far
16|kind-by:zh_level before next
-13|kind-by:zh_named_before after far
11|kind-by:zh_pledge_noun after past
11|kind-by:zh_pledge_noun before far
8|kind-by:zh_pledge_noun before past
-10|kind-by:zh_present after long-past
-21|kind-by:zh_present after past
-11|kind-by:zh_present before long-past
30|kind-by:zh_present before next
24|kind-by:zh_present before now
18|kind-by:zh_present before past
-8|kind-by:zh_supposed before far
22|kind-by:zh_verb_before_pledge before far
-8|kind-by:zh_verb_demand before now
-23|kind-by:zh_verb_demand before past
13|kind-by:zh_verb_pledge after far
9|kind-by:zh_verb_pledge after now
13|kind-by:zh_verb_pledge before far
-8|kind-by:zh_verb_pledge before long-past
23|kind-by:zh_verb_pledge before next
8|kind-by:zh_verb_pledge before now
-9|kind-by:zh_verb_pledge before past
-9|kind-by:zh_verb_proposal before far
30|last-dates:0 level before False
37|last-dates:0 level before True
-9|last-dates:0 level far True
13|last-dates:0 level here False
21|last-dates:1 aim far True
-19|last-dates:1 aim here False
-24|last-dates:1 aim here True
-21|last-dates:1 level before False
-10|last-dates:1 level before True
-21|last-dates:1 level here False
17|last-dates:2 aim before True
-9|last-dates:2 aim far True
-13|last-dates:2 level far True
-32|last-dates:2 level here True
-9|last-time:level far fiscal before
-11|last-time:level far fiscal far
-15|last-time:level far year before
-8|last-time:level far year far
-12|last-time:level far year here
28|last-time:level far years before
-9|last-time:level long-past fiscal before
-16|last-time:level long-past year here
-9|last-time:level next fiscal before
30|last-time:level next year before
11|last-time:level next year here
-33|last-time:level now fiscal before
-19|last-time:level now fiscal here
31|last-time:level now year before
-16|last-time:level now year far
-16|last-time:level now year here
43|last-time:level past fiscal before
9|last-time:level past fiscal here
-8|last-time:level past year before
14|last-time:level past year far
20|last-time:level past year here
-12|last-time:pledge far year before
10|last-time:pledge far year here
-8|last-time:pledge next year here
16|last-time:pledge now fiscal before
-13|last-time:pledge now fiscal here
-18|last-time:pledge now year here
16|last-time:pledge past fiscal far
22|last-time:proposal far fiscal before
11|last:aim pledge far True
-13|last:aim pledge here False
-27|last:aim pledge here True
25|last:aim proposal before True
13|last:level level before False
26|last:level level before True
13|last:level level far False
-27|last:level level here True
8|last:level pledge before True
-20|last:level pledge far False
-23|last:level pledge far True
-12|last:level pledge here False
-10|leads-aim:
15|leads-aim:%(
-17|leads-aim:%,
-10|leads-aim:%で、
-8|leads-aim:%を
-8|leads-aim:%的
14|leads-aim:(
20|leads-aim:,
16|leads-aim:,到
10|leads-aim:2%(
-8|leads-aim:2%的
-14|leads-aim:5%,
8|leads-aim:5%、
-36|leads-aim:=
31|leads-aim:_
8|leads-aim:、
10|leads-aim:「
-8|leads-aim:が
8|leads-aim:し、
28|leads-aim:しし、
-9|leads-aim:で
-21|leads-aim:で、
11|leads-aim:に
18|leads-aim:の
-11|leads-aim:は
-8|leads-aim:べ、
24|leads-aim:为
-22|leads-aim:主张
-17|leads-aim:主张在
-8|leads-aim:亚提出
16|leads-aim:以
-10|leads-aim:兵器を
-9|leads-aim:出
14|leads-aim:划
-15|leads-aim:划在
-18|leads-aim:划的最
29|leads-aim:到
29|leads-aim:前到
8|leads-aim:前至
-10|leads-aim:器を
27|leads-aim:在
-13|leads-aim:塞斯
-8|leads-aim:官は
-18|leads-aim:将
16|leads-aim:并以
-18|leads-aim:建议将
-22|leads-aim:张
-17|leads-aim:张在
15|leads-aim:承诺
-8|leads-aim:提出
29|leads-aim:提前到
8|leads-aim:提前至
-15|leads-aim:斯
26|leads-aim:是
-8|leads-aim:時期を
-18|leads-aim:最
-8|leads-aim:期を
-13|leads-aim:格塞斯
-19|leads-aim:次主张
-12|leads-aim:画で、
-18|leads-aim:的
-18|leads-aim:的最
-24|leads-aim:相は、
8|leads-aim:省「
-15|leads-aim:示,
14|leads-aim:至
8|leads-aim:衛省「
8|leads-aim:衛省は
-11|leads-aim:衛費を
-17|leads-aim:表示,
14|leads-aim:计划
-15|leads-aim:计划在
-18|leads-aim:议将
-9|leads-aim:说,在
15|leads-aim:诺
-8|leads-aim:述べ、
20|leads-level:
28|leads-level:,
15|leads-level:,德国
15|leads-level:,日本
-9|leads-level:,较
8|leads-level:6%(
-8|leads-level:P比(
-20|leads-level:から
-9|leads-level:が、
28|leads-level:し、
8|leads-level:した
27|leads-level:た
-10|leads-level:たが、
-10|leads-level:なり、
9|leads-level:の
-19|leads-level:は
-20|leads-level:ら
-8|leads-level:り、
8|leads-level:了
-15|leads-level:于
18|leads-level:从
-9|leads-level:以
-14|leads-level:会
-9|leads-level:元,较
8|leads-level:刊登了
-18|leads-level:划
-28|leads-level:到
10|leads-level:北说
-8|leads-level:占比从
9|leads-level:发现,
10|leads-level:台北说
18|leads-level:国
-10|leads-level:在
-13|leads-level:天核定
-13|leads-level:定
16|leads-level:德国
16|leads-level:日本
12|leads-level:是
9|leads-level:显示,
16|leads-level:本
-25|leads-level:本,
-13|leads-level:核定
-8|leads-level:比(
-16|leads-level:比は、
-8|leads-level:比从
-25|leads-level:版本,
9|leads-level:现,
8|leads-level:登了
15|leads-level:的
13|leads-level:的是
-12|leads-level:直到
9|leads-level:示,
-21|leads-level:衛費は
-18|leads-level:计划
13|leads-level:计的是
-16|leads-level:費は
26|leads-level:較し、
-9|leads-level:较
11|leads-level:防費は
-12|leads-no:は
-10|leads-no:在
-14|long:after
-76|long:before
142|none
28|none-after:\",
22|none-after:\"。
42|none-after:%,
23|none-after:%,再
9|none-after:%。
12|none-after:%に
18|none-after:%へ
12|none-after:%を
14|none-after:%以
-12|none-after:(2
-12|none-after:,2
-13|none-after:,20
8|none-after:,不
9|none-after:,今
9|none-after:,今年
14|none-after:,但
12|none-after:,再
9|none-after:,华
23|none-after:,台
19|none-after:,台湾
-8|none-after:,后
15|none-after:,国
14|none-after:,对
-62|none-after:,将
9|none-after:,并
8|none-after:,并在
10|none-after:,总
-8|none-after:,日
-8|none-after:,日本
-13|none-after:,期
-13|none-after:,期限
-19|none-after:,比
14|none-after:,澳
14|none-after:,澳大
24|none-after:,而
10|none-after:,花
10|none-after:,花了
17|none-after:,菲
18|none-after:,菲律
11|none-after:,财
19|none-after:,马
17|none-after:.1
17|none-after:.1%
23|none-after:.3
21|none-after:.32
28|none-after:.4
9|none-after:.4%
-8|none-after:0%
-34|none-after:02
-17|none-after:027
-24|none-after:029
-12|none-after:030
-9|none-after:0年
16|none-after:1%
-8|none-after:1.
8|none-after:10
10|none-after:10年
-20|none-after:1・
53|none-after:2%
32|none-after:2%,
9|none-after:2%。
24|none-after:2.
26|none-after:2.4
-23|none-after:20
-34|none-after:202
-32|none-after:25
-27|none-after:25年
-19|none-after:27
-9|none-after:27年
-14|none-after:27财
-26|none-after:29
-26|none-after:29年
-23|none-after:2・
-17|none-after:2・3
-27|none-after:2年
-15|none-after:2年早
-11|none-after:3%
-9|none-after:3%。
20|none-after:3.
24|none-after:3.3
-18|none-after:30年
40|none-after:32
-8|none-after:33
-8|none-after:33年
14|none-after:34
14|none-after:34%
-11|none-after:35
-24|none-after:35年
-8|none-after:3年
16|none-after:4%
-8|none-after:5%。
-59|none-after:5年
-10|none-after:5年。
12|none-after:5年ま
-10|none-after:5年前
-36|none-after:5年度
-9|none-after:6%
12|none-after:60
8|none-after:6年
-8|none-after:7年
-14|none-after:7财
-13|none-after:7财年
-9|none-after:8%
9|none-after:9%
-27|none-after:9年
38|none-after:=3
14|none-after:DP
16|none-after:DP的
15|none-after:GD
14|none-after:GDP
16|none-after:P的
-9|none-after:_2
-22|none-after:_3
9|none-after:、2
-10|none-after:、3
-11|none-after:、35
-9|none-after:、ロ
-9|none-after:、ロシ
-8|none-after:、三
-8|none-after:、三木
-8|none-after:、今
-8|none-after:、今年
-9|none-after:、日
10|none-after:「抱
10|none-after:「抱负
11|none-after:」,
-9|none-after:」_
36|none-after:」。
15|none-after:」と
12|none-after:いた
9|none-after:いた。
22|none-after:いる
15|none-after:いる。
31|none-after:えた
27|none-after:える
13|none-after:える。
14|none-after:から
-21|none-after:から2
23|none-after:から3
-15|none-after:がると
18|none-after:きた
10|none-after:きた。
9|none-after:き上
-22|none-after:く。
12|none-after:げる
9|none-after:げる。
18|none-after:した
-8|none-after:した2
-13|none-after:した。
19|none-after:して
14|none-after:してき
-25|none-after:す。
16|none-after:すと
-43|none-after:する
-18|none-after:する。
-13|none-after:する方
13|none-after:する時
-12|none-after:する目
-13|none-after:する見
-8|none-after:た2
-27|none-after:た。
25|none-after:たの
25|none-after:たのは
24|none-after:だ。
-27|none-after:だっ
-20|none-after:だった
-27|none-after:った
-13|none-after:った。
12|none-after:って
19|none-after:てい
23|none-after:ている
18|none-after:てき
18|none-after:てきた
13|none-after:てて
13|none-after:ててい
-14|none-after:てる
37|none-after:で、
8|none-after:で、2
-13|none-after:です
-13|none-after:です。
-8|none-after:でに
-11|none-after:でも
23|none-after:で合
23|none-after:で合意
17|none-after:で推
17|none-after:で推移
-9|none-after:で達
-12|none-after:とし
15|none-after:とど
14|none-after:とどま
-10|none-after:とみ
-10|none-after:とみら
8|none-after:と決
11|none-after:と表
11|none-after:と表明
-16|none-after:と見
11|none-after:と訴
11|none-after:と訴え
-10|none-after:と説
-10|none-after:と説明
14|none-after:どま
11|none-after:どまる
9|none-after:ない
-21|none-after:なる
-11|none-after:なる。
-9|none-after:なると
11|none-after:にす
-18|none-after:につ
18|none-after:にと
15|none-after:にとど
-16|none-after:にな
-19|none-after:になる
-16|none-after:には
25|none-after:に上
16|none-after:に上が
-16|none-after:に下
-16|none-after:に下が
-14|none-after:に入
-12|none-after:に実
-12|none-after:に実現
-21|none-after:に届
-20|none-after:に届く
10|none-after:に戻
10|none-after:に戻す
22|none-after:に比
16|none-after:に達
10|none-after:に達し
-11|none-after:に達す
18|none-after:に達成
-44|none-after:に高
-14|none-after:に高ま
-31|none-after:に高め
-18|none-after:の1
-17|none-after:の1・
-16|none-after:の3
25|none-after:のは
8|none-after:の引
8|none-after:の引き
-36|none-after:の決
-14|none-after:の目
-14|none-after:の目標
9|none-after:は3
8|none-after:はな
-23|none-after:は消
16|none-after:への
8|none-after:への引
8|none-after:べき
-11|none-after:まし
-12|none-after:ました
-12|none-after:ます
9|none-after:まっ
9|none-after:まって
13|none-after:まで
32|none-after:まで、
-8|none-after:までに
-11|none-after:まると
12|none-after:まる国
-11|none-after:みで
-11|none-after:みです
-10|none-after:みら
-10|none-after:みられ
-12|none-after:めて
-27|none-after:める
-31|none-after:める。
14|none-after:よう
-26|none-after:より
-21|none-after:ら2
23|none-after:ら3
-9|none-after:られる
12|none-after:り込
-25|none-after:る。
-14|none-after:ると
9|none-after:るよう
12|none-after:る国
12|none-after:る国防
9|none-after:る時
9|none-after:る時期
-8|none-after:る水
-8|none-after:る水準
-13|none-after:る目
-13|none-after:る目標
-17|none-after:る見
-15|none-after:る見込
20|none-after:れば
-9|none-after:れる
-9|none-after:れる。
-12|none-after:を2
20|none-after:を27
-30|none-after:を2年
19|none-after:を下
9|none-after:を伝
9|none-after:を伝え
-21|none-after:を保
-8|none-after:を充
-8|none-after:を充て
17|none-after:を国
16|none-after:を国防
11|none-after:を掲
11|none-after:を掲げ
13|none-after:を費
24|none-after:を超
23|none-after:を超え
10|none-after:んだ
10|none-after:んだ。
9|none-after:イツは
-8|none-after:イナ
-8|none-after:ウク
-8|none-after:ウクラ
-8|none-after:クラ
-8|none-after:クライ
-9|none-after:シア
9|none-after:ツは
-8|none-after:ライ
-8|none-after:ライナ
-9|none-after:ロシ
-9|none-after:ロシア
-30|none-after:・3
-13|none-after:・3%
18|none-after:一度
-8|none-after:三木内
25|none-after:上,
33|none-after:上が
16|none-after:上がる
-20|none-after:上下
-36|none-after:上下。
10|none-after:上積
10|none-after:上積み
-36|none-after:下。
-16|none-after:下が
-16|none-after:下がる
13|none-after:不能
21|none-after:世界
20|none-after:世界平
9|none-after:世纪
13|none-after:中国
26|none-after:为\"
-19|none-after:为2
19|none-after:主张
9|none-after:了半
9|none-after:了半世
-13|none-after:予算
-32|none-after:争取
-15|none-after:事,
12|none-after:于国
12|none-after:于国防
10|none-after:什么
-10|none-after:今年
-10|none-after:以2
-10|none-after:以20
46|none-after:以上
16|none-after:以内
8|none-after:以内に
8|none-after:以前
-9|none-after:以来
-8|none-after:以来の
9|none-after:伝え
13|none-after:充てて
-15|none-after:充てる
10|none-after:内可
-8|none-after:内閣
-15|none-after:军事
23|none-after:军费
16|none-after:出2
13|none-after:利亚
9|none-after:到2
10|none-after:到2%
19|none-after:到3
22|none-after:到3.
-11|none-after:前の
-14|none-after:前倒
11|none-after:前後だ
-8|none-after:前後に
9|none-after:力を
10|none-after:力而
12|none-after:务省
10|none-after:努力
33|none-after:升到
12|none-after:升至2
9|none-after:半世
9|none-after:半世纪
9|none-after:华盛
9|none-after:华盛顿
9|none-after:双方
19|none-after:台湾
12|none-after:右,
11|none-after:右,财
-19|none-after:右。
23|none-after:合意
8|none-after:国は
17|none-after:国家
43|none-after:国防
16|none-after:国防に
10|none-after:在1
9|none-after:在10
23|none-after:在2
23|none-after:在20
15|none-after:外,
12|none-after:大利
13|none-after:大利亚
13|none-after:字\"
8|none-after:安全
-11|none-after:定为
-12|none-after:実現
11|none-after:尼斯
-8|none-after:居首
-22|none-after:届く
-22|none-after:届く。
-10|none-after:左右
12|none-after:左右,
-19|none-after:左右。
20|none-after:平均
-10|none-after:年。
-10|none-after:年为
8|none-after:年以前
-9|none-after:年以来
10|none-after:年内
10|none-after:年内可
-27|none-after:年前
-10|none-after:年前の
13|none-after:年底
-50|none-after:年度
9|none-after:年度に
-8|none-after:年度の
13|none-after:年度は
-11|none-after:年度達
-15|none-after:年早
-13|none-after:年的
9|none-after:年需
-10|none-after:并以
8|none-after:并在
8|none-after:并在2
9|none-after:并非
-26|none-after:度。
22|none-after:度で
10|none-after:度で、
-9|none-after:度と
-9|none-after:度とみ
-9|none-after:度に
19|none-after:度にと
20|none-after:度に達
-8|none-after:度の
13|none-after:度は
-11|none-after:度達
-11|none-after:度達成
10|none-after:引き
9|none-after:引き上
-9|none-after:当初
12|none-after:律宾
11|none-after:後だ
-15|none-after:後にと
11|none-after:总理
9|none-after:意した
22|none-after:成し
23|none-after:成した
-11|none-after:成す
-11|none-after:成する
10|none-after:戻す
22|none-after:所有
10|none-after:才是
10|none-after:才是量
-12|none-after:承诺
-15|none-after:投入
10|none-after:抱负
10|none-after:抱负」
17|none-after:推移
17|none-after:推移し
13|none-after:掲げ
11|none-after:掲げる
18|none-after:提出
10|none-after:提升
10|none-after:政府
19|none-after:数字
13|none-after:数字\"
-10|none-after:日本
15|none-after:早期
14|none-after:早期に
18|none-after:时期
-9|none-after:明して
11|none-after:星期
-24|none-after:是2
-29|none-after:是20
10|none-after:是「
10|none-after:是「抱
10|none-after:是量
10|none-after:是量力
12|none-after:時期
9|none-after:時期を
18|none-after:有人
11|none-after:有超
14|none-after:期に
9|none-after:期を
12|none-after:期を2
-47|none-after:期限
-8|none-after:木内
-8|none-after:木内閣
13|none-after:未満
-17|none-after:未満だ
9|none-after:束し
-8|none-after:来の
-10|none-after:标。
10|none-after:標で
-12|none-after:標に
-15|none-after:標を
-16|none-after:標を2
11|none-after:每年
9|none-after:每年需
13|none-after:水平
-9|none-after:水準
-8|none-after:水準に
10|none-after:求め
-23|none-after:消費
-23|none-after:消費税
-17|none-after:満だ
-8|none-after:準に
11|none-after:澳大
13|none-after:澳大利
12|none-after:用于国
-8|none-after:画だ
14|none-after:画を
20|none-after:界平
20|none-after:界平均
-13|none-after:的2
11|none-after:的主
22|none-after:的军
22|none-after:的军费
9|none-after:的水
9|none-after:的水平
-9|none-after:的目
-9|none-after:的目标
21|none-after:的路
15|none-after:的防
9|none-after:盛顿
9|none-after:盟友
-31|none-after:目标
-11|none-after:目标。
-13|none-after:目標
10|none-after:目標で
-12|none-after:目標に
-15|none-after:目標を
17|none-after:移し
14|none-after:移して
-26|none-after:程度
-27|none-after:程度。
22|none-after:程度で
-9|none-after:程度と
-17|none-after:程度に
10|none-after:積み
-9|none-after:算で
9|none-after:約束し
9|none-after:続い
20|none-after:美国
16|none-after:至2
21|none-after:至2.
15|none-after:至5
10|none-after:花了
9|none-after:花了半
17|none-after:英国
18|none-after:菲律
12|none-after:菲律宾
11|none-after:表明
10|none-after:表明し
10|none-after:要求
-16|none-after:見込
-15|none-after:見込み
-8|none-after:計画だ
14|none-after:計画を
11|none-after:訴え
10|none-after:訴える
-10|none-after:説明
-10|none-after:説明し
-13|none-after:調整
19|none-after:认为
19|none-after:认为\"
-23|none-after:費税
10|none-after:负」
12|none-after:财务
12|none-after:财务省
-20|none-after:财年
-10|none-after:财年为
8|none-after:财政
22|none-after:超え
31|none-after:超えた
-15|none-after:込み
-11|none-after:込みで
11|none-after:込ん
21|none-after:迈进
-24|none-after:进度
-27|none-after:追加
10|none-after:達し
8|none-after:達した
-13|none-after:達す
-13|none-after:達する
-8|none-after:達成
22|none-after:達成し
-11|none-after:達成す
10|none-after:量力
10|none-after:量力而
16|none-after:防に
12|none-after:防に充
16|none-after:防卫
10|none-after:防費を
-8|none-after:阿拉
9|none-after:際に
8|none-after:需要
10|none-after:額は
9|none-after:額を
-14|none-after:高ま
-14|none-after:高まる
-31|none-after:高め
-31|none-after:高める
8|none-before:%増
9|none-before:%増え
8|none-before:(GN
-12|none-before:)に
-11|none-before:)に対
9|none-before:,\"
11|none-before:,2
11|none-before:,20
41|none-before:,「
19|none-before:,下
16|none-before:,不
-28|none-before:,与
-18|none-before:,乌
-18|none-before:,乌克
-15|none-before:,俄
-15|none-before:,俄罗
11|none-before:,再
-18|none-before:,占
-15|none-before:,占G
10|none-before:,国
10|none-before:,国防
20|none-before:,并
-13|none-before:,日
-14|none-before:,日本
-17|none-before:,比
9|none-before:,现
14|none-before:,目
14|none-before:,目前
25|none-before:,美
23|none-before:,美国
17|none-before:,防
17|none-before:,防卫
17|none-before:00
-12|none-before:022
36|none-before:026
-23|none-before:03
-9|none-before:032
-20|none-before:0年
-8|none-before:0年代
13|none-before:0年以
-17|none-before:0年度
-28|none-before:20
-22|none-before:203
12|none-before:22年
-11|none-before:22财
-23|none-before:24
-8|none-before:25
26|none-before:26
26|none-before:26年
-43|none-before:27
-40|none-before:27年
-10|none-before:29
-10|none-before:29年
10|none-before:2年
30|none-before:2年度
-15|none-before:2财
-15|none-before:2财年
-26|none-before:30
-29|none-before:30年
-11|none-before:32
-10|none-before:32年
8|none-before:4年に
26|none-before:5%
9|none-before:5%増
12|none-before:5年に
9|none-before:65
9|none-before:65%
34|none-before:6年
-12|none-before:7年
-12|none-before:99
-11|none-before:9年
-28|none-before:DP
-10|none-before:DP)
-12|none-before:DP_
-13|none-before:DPで
-16|none-before:DPの
-9|none-before:DPを
14|none-before:DP比
15|none-before:DP约
-24|none-before:GD
-24|none-before:GDP
16|none-before:O、
20|none-before:O、国
-12|none-before:Oの
-13|none-before:P)
-12|none-before:P)に
-12|none-before:P_
-13|none-before:Pで
-13|none-before:Pで割
10|none-before:Pに
-14|none-before:Pの
-9|none-before:Pを
8|none-before:P比
9|none-before:P比重
15|none-before:P约
9|none-before:TO
16|none-before:TO、
-12|none-before:TOの
9|none-before:、22
15|none-before:、6
-17|none-before:、G
-18|none-before:、GD
11|none-before:、「
16|none-before:、国
23|none-before:、国防
31|none-before:、現
14|none-before:、現在
17|none-before:、現行
-11|none-before:、米
-13|none-before:、米国
-11|none-before:、財
-10|none-before:、財務
-27|none-before:「2
8|none-before:」と
20|none-before:いて
31|none-before:いては
8|none-before:え、G
-36|none-before:から
15|none-before:が、
11|none-before:くG
11|none-before:くGD
9|none-before:け早
-9|none-before:こと
-11|none-before:ことし
-8|none-before:し、
9|none-before:し、2
-8|none-before:し、G
8|none-before:その
11|none-before:たが
11|none-before:たが、
10|none-before:だけ
9|none-before:だけ早
-29|none-before:った
32|none-before:つい
32|none-before:ついて
36|none-before:ては
31|none-before:ては、
-9|none-before:でに
-8|none-before:では
-13|none-before:で割
11|none-before:で約
-17|none-before:とし
-8|none-before:とし、
13|none-before:とも
10|none-before:にG
8|none-before:にGD
8|none-before:につ
8|none-before:につい
8|none-before:には
14|none-before:に当
-15|none-before:のG
-16|none-before:のGD
12|none-before:の予
12|none-before:の予算
18|none-before:の比
20|none-before:の比率
-15|none-before:は2
-8|none-before:は3
23|none-before:は、
14|none-before:は早
14|none-before:は早期
10|none-before:まで
-33|none-before:めて
9|none-before:るだ
9|none-before:るだけ
-9|none-before:れば
-13|none-before:を3
-13|none-before:を30
-12|none-before:アの
-18|none-before:アは
-8|none-before:アニ
-8|none-before:アニア
-13|none-before:イタ
-13|none-before:イタリ
-19|none-before:イナは
-10|none-before:ウォ
-10|none-before:ウォン
-20|none-before:ウク
-20|none-before:ウクラ
-10|none-before:ォン
-10|none-before:ォンで
-11|none-before:カナ
-11|none-before:カナダ
-16|none-before:クラ
-16|none-before:クライ
-13|none-before:シア
-11|none-before:シアは
-13|none-before:タリ
-13|none-before:タリア
-11|none-before:ダの
-10|none-before:ドは
-19|none-before:ナは
-11|none-before:ナダ
-10|none-before:ナダの
-8|none-before:ニア
22|none-before:フラ
-16|none-before:ライ
-16|none-before:ライナ
22|none-before:ラン
-19|none-before:リア
-13|none-before:ロシ
-13|none-before:ロシア
-10|none-before:ンで
-10|none-before:ンで、
-11|none-before:一度
13|none-before:一直
8|none-before:下届
8|none-before:下届议
44|none-before:不会
16|none-before:不到
20|none-before:不得
-32|none-before:不足
8|none-before:不过
9|none-before:中国
-10|none-before:为核
-10|none-before:为核心
-22|none-before:之后
-18|none-before:乌克
-18|none-before:乌克兰
-14|none-before:予算
14|none-before:予算で
-21|none-before:予算の
-18|none-before:予算案
-10|none-before:二年
-8|none-before:于国
-10|none-before:亚洲
16|none-before:产总
16|none-before:产总值
-28|none-before:今年
18|none-before:以前
-8|none-before:以来
-12|none-before:以来首
8|none-before:会で
30|none-before:低于
-10|none-before:体で
20|none-before:例将
10|none-before:例首
10|none-before:例首次
-15|none-before:俄罗
-15|none-before:俄罗斯
11|none-before:保持
8|none-before:保持在
22|none-before:值的比
-13|none-before:元,
-10|none-before:元,占
-10|none-before:兆ウ
-10|none-before:兆ウォ
-24|none-before:兆円
15|none-before:先定
-18|none-before:克兰
-10|none-before:全体
-10|none-before:全体で
-8|none-before:关经
-8|none-before:关经费
9|none-before:写入
-14|none-before:军事
22|none-before:军费
-10|none-before:军费,
34|none-before:军费占
-35|none-before:初め
-35|none-before:初めて
28|none-before:前の
25|none-before:前的
10|none-before:前约
10|none-before:前约为
12|none-before:割合が
15|none-before:加坡
-9|none-before:加盟
-9|none-before:加盟国
-8|none-before:務省
9|none-before:北约
-17|none-before:升到
-12|none-before:升至
23|none-before:南韩
17|none-before:占G
17|none-before:占GD
-9|none-before:占比
-25|none-before:卫费占
13|none-before:卫费提
-13|none-before:卫费本
19|none-before:去年
-31|none-before:可能
12|none-before:台湾
-26|none-before:右,
12|none-before:合が
-11|none-before:名目
-11|none-before:名目G
20|none-before:后,
-8|none-before:和平
-8|none-before:和平研
8|none-before:国が
20|none-before:国に
-9|none-before:国の
-8|none-before:国の国
48|none-before:国は
14|none-before:国は早
-11|none-before:国全
-11|none-before:国全体
-13|none-before:国内
-13|none-before:国内生
14|none-before:国已
9|none-before:国民生
20|none-before:国达
20|none-before:国达到
29|none-before:国防
24|none-before:国防开
-13|none-before:国防预
15|none-before:在G
15|none-before:在GD
17|none-before:在の
14|none-before:在は
10|none-before:在为
23|none-before:基本
10|none-before:塞斯
9|none-before:増え
9|none-before:増え、
-12|none-before:增至
-11|none-before:增至国
13|none-before:多年
12|none-before:多年来
-29|none-before:学者
13|none-before:実際
12|none-before:実際に
-22|none-before:宣示
25|none-before:将从
13|none-before:将军
13|none-before:将军费
-21|none-before:将达
-20|none-before:将达到
19|none-before:就要
8|none-before:届议
8|none-before:届议会
-58|none-before:左右
-27|none-before:左右,
-8|none-before:已占
-9|none-before:已达
21|none-before:常年
-8|none-before:平研
-8|none-before:平研究
-13|none-before:年G
-13|none-before:年GD
-8|none-before:年代
11|none-before:年以前
-11|none-before:年以来
-8|none-before:年军
-8|none-before:年军费
-8|none-before:年前
20|none-before:年占
-9|none-before:年国
-30|none-before:年度に
13|none-before:年度ま
18|none-before:年度达
13|none-before:年来
9|none-before:年要
8|none-before:幹部
8|none-before:幹部は
-13|none-before:府は
23|none-before:府基
23|none-before:府基本
-22|none-before:度に
13|none-before:度ま
13|none-before:度まで
-9|none-before:度も
-8|none-before:度为
-9|none-before:度以降
18|none-before:度达
18|none-before:度达到
26|none-before:开支
10|none-before:开支占
-15|none-before:开支将
-10|none-before:当初
12|none-before:徊在
15|none-before:律宾
12|none-before:徘徊
12|none-before:徘徊在
-9|none-before:心军
-10|none-before:心军费
15|none-before:总值
-13|none-before:总值的
-8|none-before:总理
-27|none-before:总统
-9|none-before:成员
-9|none-before:成员国
-9|none-before:戦後
48|none-before:承诺
28|none-before:承诺,
8|none-before:把G
8|none-before:把GD
9|none-before:把军
9|none-before:把军费
18|none-before:把国
18|none-before:把国内
-17|none-before:投入
-15|none-before:报告
-33|none-before:拨款
15|none-before:持在
15|none-before:接受
-30|none-before:推高
-30|none-before:推高至
-8|none-before:提升到
8|none-before:提升至
-9|none-before:提高
10|none-before:支占
-12|none-before:支增
-11|none-before:支增至
-15|none-before:支将
-20|none-before:政学
-20|none-before:政学者
10|none-before:政府
-8|none-before:政府は
-8|none-before:斯则
15|none-before:新加
15|none-before:新加坡
-8|none-before:方面
16|none-before:日、
12|none-before:日、国
8|none-before:日本
10|none-before:日本に
-16|none-before:日本は
-11|none-before:日本防
26|none-before:早期
12|none-before:早期に
14|none-before:早期の
12|none-before:明年
20|none-before:明年度
12|none-before:期に
12|none-before:期にG
14|none-before:期の
12|none-before:期徘
12|none-before:期徘徊
10|none-before:本に
-16|none-before:本は
-11|none-before:本防
-11|none-before:本防卫
9|none-before:来一
9|none-before:来一直
-12|none-before:来年
-12|none-before:来首
-12|none-before:来首次
-9|none-before:核心
-9|none-before:核心军
27|none-before:標の
-11|none-before:次突
-11|none-before:次突破
-17|none-before:段階
-8|none-before:比では
20|none-before:比例将
8|none-before:比率
16|none-before:比率は
-10|none-before:比率为
11|none-before:比重
12|none-before:比重多
9|none-before:比重由
-8|none-before:民主
-8|none-before:民主党
10|none-before:民党
9|none-before:民生
9|none-before:民生产
8|none-before:水平
16|none-before:没有
12|none-before:独は
15|none-before:率は
-10|none-before:率为
34|none-before:现在
37|none-before:現在
17|none-before:現在の
14|none-before:現在は
16|none-before:現行
24|none-before:現行目
11|none-before:生产
11|none-before:生产总
-8|none-before:生産
-8|none-before:生産(
20|none-before:由现
16|none-before:由现在
11|none-before:略高
11|none-before:略高于
-10|none-before:的G
-10|none-before:的GD
19|none-before:的军
19|none-before:的军费
8|none-before:的国
22|none-before:的比
13|none-before:的比例
-13|none-before:的计
-11|none-before:盟国全
-12|none-before:目G
-12|none-before:目GD
57|none-before:目前
24|none-before:目前的
10|none-before:目前约
29|none-before:目标
34|none-before:目標
27|none-before:目標の
-8|none-before:相关
-8|none-before:省「
9|none-before:称,
10|none-before:程度
-15|none-before:突破
14|none-before:算で
-21|none-before:算の
-30|none-before:算占
-11|none-before:算占G
-18|none-before:算案
13|none-before:米国は
8|none-before:米議
8|none-before:米議会
-19|none-before:総生
-19|none-before:総生産
8|none-before:约为
-10|none-before:经费
-15|none-before:罗斯
28|none-before:美国
-21|none-before:者は
-22|none-before:者は「
13|none-before:自身の
-8|none-before:自身は
-23|none-before:至G
-23|none-before:至GD
-12|none-before:至国
-12|none-before:至国内
17|none-before:英国
24|none-before:行目
24|none-before:行目標
8|none-before:衛相
8|none-before:衛相は
-13|none-before:衛費
-14|none-before:補正
18|none-before:要求
17|none-before:规定
13|none-before:議会
-10|none-before:计算
11|none-before:认为
9|none-before:议会
-9|none-before:议把
16|none-before:说,
28|none-before:诺,
-8|none-before:財務省
-19|none-before:財政
-20|none-before:財政学
26|none-before:費は
-15|none-before:費を
-13|none-before:費を3
-32|none-before:财年
-11|none-before:财年G
-10|none-before:费,
25|none-before:费占
19|none-before:费占G
9|none-before:费占比
17|none-before:费已
17|none-before:费已占
10|none-before:费提
-13|none-before:费本
12|none-before:费长
12|none-before:费长期
-17|none-before:超え
-17|none-before:超え、
-20|none-before:超过
13|none-before:身の
13|none-before:身の国
-8|none-before:身は
-10|none-before:达到国
21|none-before:通往
-9|none-before:部は
12|none-before:重多
12|none-before:重多年
9|none-before:重由
10|none-before:長く
19|none-before:长期
12|none-before:长期徘
15|none-before:防开
15|none-before:防开支
8|none-before:防衛相
-10|none-before:防衛費
9|none-before:防費
21|none-before:防費は
-8|none-before:防費を
22|none-before:防费
16|none-before:防费占
-17|none-before:防部
-10|none-before:防预
-10|none-before:防预算
11|none-before:阶段
-16|none-before:降到
-15|none-before:降至
12|none-before:際に
24|none-before:韓国
16|none-before:韓国は
16|none-before:韩国
14|none-before:韩国已
-34|none-before:预算
-30|none-before:预算占
-9|none-before:首次
-11|none-before:首次突
-25|none-before:首相
16|none-before:高于
-35|none-before:高至
-33|none-before:高至G
45|none-dates:aim 0 0
23|none-dates:aim 1 0
9|none-dates:aim 1 2
-20|none-dates:aim 2 0
13|none-dates:aim 2 1
-17|none-dates:level 0 0
13|none-dates:level 0 1
-13|none-dates:level 1 0
-19|none-dates:level 1 1
39|none-dates:level 2 0
45|none-dates:no 0 0
19|none-dates:no 0 1
12|none-dates:no 1 0
12|none-kind-by:as_before_in_sentence
21|none-kind-by:ja_asked
17|none-kind-by:ja_ceiling
-24|none-kind-by:ja_considered
-14|none-kind-by:ja_copula
-29|none-kind-by:ja_decided
-30|none-kind-by:ja_default
-9|none-kind-by:ja_no_verb
30|none-kind-by:ja_relative_clause
8|none-kind-by:ja_replaced
-14|none-kind-by:ja_supposed
17|none-kind-by:ja_target_moved
-29|none-kind-by:ja_target_noun
-8|none-kind-by:level_to_come
-24|none-kind-by:listed
57|none-kind-by:weighed
-48|none-kind-by:zh_decided
47|none-kind-by:zh_default
-10|none-kind-by:zh_expected
78|none-kind-by:zh_from
-9|none-kind-by:zh_level
-15|none-kind-by:zh_named_after
20|none-kind-by:zh_named_before
-24|none-kind-by:zh_pledge_noun
27|none-kind-by:zh_present
14|none-kind-by:zh_supposed
-18|none-kind-by:zh_verb_before_pledge
33|none-kind-by:zh_verb_demand
-20|none-kind-by:zh_verb_pledge
30|none-kind-by:zh_verb_proposal
15|none-kind-by:zh_will_not
-125|none-ruled:False aim
-119|none-ruled:False level
183|none-ruled:True aim
116|none-ruled:True level
85|none-ruled:True no
38|none-shape:aim half
-26|none-shape:aim tenth
52|none-shape:aim whole
-88|none-shape:level fine
22|none-shape:level half
-29|none-shape:level tenth
92|none-shape:level whole
38|none-shape:no half
48|none-shape:no whole
24|none-spender:aim ALLIES
38|none-spender:aim JPN
19|none-spender:aim LAND
8|none-spender:aim NATO
-30|none-spender:aim USA
32|none-spender:level CHN
-28|none-spender:level JPN
15|none-spender:level LAND
-21|none-spender:level NATO
58|none-spender:no JPN
26|none-spender:no LAND
70|none-title:False aim
10|none-title:False level
82|none-title:False no
-12|none-title:True aim
-13|none-title:True level
12|none:benchmark
32|none:cap
68|none:demand
36|none:denial
18|none:other
-66|none:pledge
44|none:proposal
12|only:False aim
-10|only:False no
8|only:True aim
31|only:True level
-10|only:True no
29|opens:False aim
-13|opens:False no
-10|opens:True aim
32|opens:True level
-28|place:after 0 aim
-15|place:after 0 level
-16|place:after 0 no
39|place:after 1 aim
33|place:before 0 aim
61|place:before 0 level
-26|place:before 1 aim
-10|place:before 2 level
8|quoted:0年 aim
-14|quoted:0日 aim
-10|quoted:1日 aim
-13|quoted:1月 aim
-9|quoted:2月 aim
-11|quoted:3日 aim
-12|quoted:3月 aim
-14|quoted:4年 aim
19|quoted:4年 level
-9|quoted:4日 aim
-12|quoted:4日 level
33|quoted:5年 aim
39|quoted:5年 level
-18|quoted:6年 aim
-8|quoted:6月 aim
-9|quoted:7年 aim
-19|quoted:7年 level
32|quoted:8年 aim
-11|quoted:8日 level
-8|quoted:9日 aim
8|quoted:今年 aim
28|quoted:今年 level
-33|quoted:去年 aim
-18|quoted:后年 aim
-8|quoted:周二 level
14|quoted:年代 level
-11|quoted:年底 aim
76|quoted:年度 aim
11|quoted:年度 level
18|quoted:年度 no
20|quoted:明年 aim
-9|quoted:明年 level
-8|quoted:昨天 level
20|quoted:来年 aim
68|quoted:财年 aim
31|quoted:财年 level
8|same-figure-time:level next
40|same-figure-time:level now
-9|same-figure-time:level past
13|same-figure-time:pledge now
16|same-figure-time:pledge past
36|same-figure:level level False 0
10|same-figure:level level True 2
-8|same-figure:level pledge True 1
-16|same-figure:pledge pledge True 0
23|same-figure:pledge pledge True 1
30|same-figure:pledge pledge True 2
32|shape-time:fine long-past level
23|shape-time:fine next level
-23|shape-time:fine now level
76|shape-time:half far aim
-11|shape-time:half far no
-65|shape-time:half now aim
-8|shape-time:half now no
-27|shape-time:half past aim
25|shape-time:tenth far aim
-45|shape-time:tenth long-past level
24|shape-time:tenth next aim
27|shape-time:tenth past level
81|shape-time:whole far aim
-18|shape-time:whole far level
28|shape-time:whole far no
-78|shape-time:whole long-past aim
-38|shape-time:whole long-past level
-13|shape-time:whole long-past no
-17|shape-time:whole next aim
9|shape-time:whole now aim
16|shape-time:whole now level
-11|shape-time:whole now no
47|shape-time:whole past level
46|share-nearer:after False aim
25|share-nearer:after False level
-14|share-nearer:after False no
-35|share-nearer:after True aim
-43|share-nearer:after True level
59|share-nearer:before False aim
44|share-nearer:before False level
-53|share-nearer:before True aim
23|shares-between:after 0 aim
-15|shares-between:after 0 no
-12|shares-between:after 1 aim
-17|shares-between:after 1 level
22|shares-between:before 0 aim
65|shares-between:before 0 level
-23|shares-between:before 1 aim
-14|shares-between:before 1 level
-28|signs:after 14 level
42|signs:after 2 aim
-8|signs:after 2 level
11|signs:after 4 aim
-27|signs:after 8 aim
25|signs:after 8 level
-15|signs:after far aim
11|signs:before 0 aim
12|signs:before 0 level
49|signs:before 2 aim
72|signs:before 2 level
-14|signs:before 24 aim
19|signs:before 24 level
-8|signs:before 24 no
20|signs:before 4 aim
20|signs:before 4 no
-14|signs:before 8 aim
-43|signs:before 8 level
-41|signs:before far aim
-8|signs:before far no
-8|since-last-from:aim ,再|
11|since-last-from:aim を国|
10|since-last-from:aim 为核|
-8|since-last-from:level ,高|
-17|since-last-from:level から|
11|since-last-from:level で、|
-10|since-last-from:level 程度|
-14|since-last-signs:aim 24 True
-13|since-last-signs:aim 4 True
-31|since-last-signs:level 2 False
-17|since-last-signs:level 24 True
-19|since-last-signs:level 4 False
8|since-last-signs:level far True
10|since-last:aim 军费,|
13|since-last:level 次突破|
-8|time-side:aim after far fiscal
13|time-side:aim after far years
-11|time-side:aim after long-past year
-11|time-side:aim after next fiscal
-13|time-side:aim after next year
-19|time-side:aim after now day
79|time-side:aim after now fiscal
-17|time-side:aim after now month
78|time-side:aim before far fiscal
71|time-side:aim before far year
24|time-side:aim before far years
-30|time-side:aim before long-past fiscal
-26|time-side:aim before long-past year
20|time-side:aim before next year
-69|time-side:aim before now day
-47|time-side:aim before now month
9|time-side:aim before now year
17|time-side:aim before past fiscal
-20|time-side:aim before past month
-37|time-side:aim before past year
-12|time-side:level after far fiscal
-16|time-side:level after far year
13|time-side:level after long-past fiscal
12|time-side:level before far fiscal
-56|time-side:level before long-past fiscal
-30|time-side:level before long-past year
14|time-side:level before long-past years
17|time-side:level before next fiscal
10|time-side:level before next year
-74|time-side:level before now day
51|time-side:level before now fiscal
-17|time-side:level before now month
43|time-side:level before now year
23|time-side:level before past fiscal
59|time-side:level before past year
-8|time-side:no after far fiscal
32|time-side:no before far fiscal
-13|time-side:no before now day
-8|time:cap long-past year
54|time:demand far year
-27|time:demand now day
-24|time:demand now month
-21|time:demand past year
9|time:denial far fiscal
-10|time:denial now day
-14|time:level far year
-12|time:level far years
-42|time:level long-past fiscal
-27|time:level long-past year
14|time:level long-past years
15|time:level next fiscal
-74|time:level now day
55|time:level now fiscal
-22|time:level now month
43|time:level now year
29|time:level past fiscal
57|time:level past year
15|time:other far fiscal
33|time:pledge far fiscal
17|time:pledge far year
24|time:pledge far years
-22|time:pledge long-past fiscal
-36|time:pledge long-past year
45|time:pledge next year
-40|time:pledge now day
89|time:pledge now fiscal
-22|time:pledge now month
26|time:pledge now year
25|time:pledge past fiscal
-12|time:pledge past month
43|time:proposal far fiscal
12|time:proposal far years
-38|time:proposal next year
-16|time:proposal now day
-15|time:proposal now month
-12|time:proposal now year
-9|time:proposal past year
16|title-here:0 aim fiscal
-10|title-here:0 aim year
22|title-here:0 level fiscal
-22|title-here:0 level year
17|title-here:1 aim fiscal
18|title-here:1 level fiscal
15|title-here:2 aim fiscal
10|title-here:2 level year
48|title-last:True aim fiscal
-14|title-last:True aim year
41|title-last:True level fiscal
-11|title-last:True level year
-8|title-time:level far fiscal
-25|title-time:level far year
51|title-time:level next fiscal
19|title-time:level past year
-9|title-time:pledge far fiscal
17|title-time:pledge now fiscal
31|title-time:proposal far fiscal
-13|title-told:False aim
17|title-told:False level
43|title-told:True aim
13|title-told:True level
8|title:False aim after
-24|title:False level after
38|title:False level before
-14|title:False no after
8|title:True aim before
29|title:aim
30|title:level
16|whole-aim:after (|
-27|whole-aim:after ,|
-9|whole-aim:after ,并在|
11|whole-aim:before |
8|whole-aim:before から|
15|whole-aim:before にGDPの|
-9|whole-aim:before に|
8|whole-aim:before 达到GDP的|
18|whole-aim:before 达到|
12|whole-level:before |
14|whole-level:before に|
-13|whole-level:before のGDP比で|
13|whole-level:before の|
9|whole-level:before は|
10|whole-level:before 時点で|
11|whole-level:before 的|
"""
