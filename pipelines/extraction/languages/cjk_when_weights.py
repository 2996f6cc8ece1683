"""What each cue of ``east_asian.when_cues`` speaks for; made by ``training/whens_cjk.py``, not by hand.

Each line: hundredths of the logarithm of odds, then ``|`` and the cue. What the cues of a
time weigh in sum is set against the sums of the other times.
"""

RULE = 50
"""Weight of what the rules say."""
TABLE = """\
-25|1-back-here:0 aim day
39|1-back-here:0 aim fiscal
-11|1-back-here:0 aim year
-40|1-back-here:0 level day
-21|1-back-here:0 level month
40|1-back-here:0 level year
22|1-back-here:0 level years
-11|1-back-here:0 no fiscal
-11|1-back-here:1 aim day
8|1-back-here:1 aim year
-13|1-back-here:1 level day
16|1-back-here:1 level fiscal
-8|1-back-here:1 level month
-34|1-back-here:1 level year
21|1-back-here:2 level fiscal
8|1-back-here:2 level year
-13|1-back-last:False aim day
-35|1-back-last:False level day
49|1-back-last:False level fiscal
-27|1-back-last:True aim day
31|1-back-last:True aim fiscal
-9|1-back-last:True aim month
-21|1-back-last:True level day
-12|1-back-last:True level fiscal
-26|1-back-last:True level month
11|1-back-last:True level year
22|1-back-last:True level years
-8|1-back-last:True no fiscal
-9|1-back-last:True no year
-23|1-back-time:level far year
23|1-back-time:level far years
-19|1-back-time:level long-past year
50|1-back-time:level next fiscal
19|1-back-time:level next year
-55|1-back-time:level now day
9|1-back-time:level now fiscal
-23|1-back-time:level now month
32|1-back-time:level now year
-20|1-back-time:level past fiscal
-13|1-back-time:pledge far fiscal
-20|1-back-time:pledge now day
-10|1-back-time:pledge now fiscal
10|1-back-time:pledge past fiscal
36|1-back-time:proposal far fiscal
29|1-back-time:proposal next fiscal
25|1-back-time:proposal next year
-13|1-back-time:proposal now day
48|1-back-told:False aim
39|1-back-told:False level
-8|1-back-told:False no
-67|1-back-told:True aim
-56|1-back-told:True level
-24|1-back-told:True no
-19|1-back:aim
-17|1-back:level
-32|1-back:no
-10|2-back-here:0 aim day
-20|2-back-here:0 aim fiscal
-31|2-back-here:0 aim year
-30|2-back-here:0 level day
17|2-back-here:0 level fiscal
-11|2-back-here:0 level month
35|2-back-here:0 level year
-11|2-back-here:0 no day
14|2-back-here:0 no fiscal
17|2-back-here:1 aim fiscal
21|2-back-here:1 aim year
-10|2-back-here:1 level day
20|2-back-here:1 level fiscal
-12|2-back-last:False aim year
-17|2-back-last:False level day
23|2-back-last:False level year
-9|2-back-last:False no day
-10|2-back-last:True aim day
-25|2-back-last:True level day
33|2-back-last:True level fiscal
-16|2-back-last:True level month
8|2-back-last:True level year
-8|2-back-last:True no day
13|2-back-last:True no fiscal
-29|2-back-time:level far fiscal
-17|2-back-time:level far year
-9|2-back-time:level long-past year
11|2-back-time:level next fiscal
-41|2-back-time:level now day
61|2-back-time:level now fiscal
-9|2-back-time:level now month
20|2-back-time:level now year
-12|2-back-time:level past fiscal
27|2-back-time:level past year
18|2-back-time:other far fiscal
-8|2-back-time:other now day
18|2-back-time:pledge far year
-11|2-back-time:pledge next year
-8|2-back-time:pledge now day
12|2-back-time:pledge now fiscal
29|2-back-told:False level
-9|2-back-told:False no
-35|2-back-told:True aim
-31|2-back-told:True level
-35|2-back:aim
-14|2-back:no
61|alike-dates:0 level False
24|alike-dates:0 level True
31|alike-dates:1 aim True
-26|alike-dates:1 level False
-18|alike-dates:1 level True
13|alike-dates:2 aim True
-21|alike-dates:2 level True
22|alike-time:level far
-29|alike-time:level long-past
43|alike-time:level past
18|alike-time:pledge next
14|alike-time:proposal far
34|alike:level 0 False before
18|alike:level 0 False far
-16|alike:level 0 False here
25|alike:level 0 True before
12|alike:level 0 True far
-21|alike:level 0 True here
21|alike:level 1 False before
-21|alike:level 1 False far
-22|alike:level 1 True before
-11|alike:level 2 False before
17|alike:level 3 False far
18|alike:pledge 0 False far
-13|alike:pledge 0 False here
22|alike:pledge 0 True far
-11|alike:pledge 0 True here
18|alike:pledge 1 False far
14|alike:pledge 1 True far
-10|alike:pledge 3 False far
18|alike:proposal 0 True before
24|aside:False aim
91|aside:False level
-12|aside:False no
-73|aside:True level
-14|between-after:\",
-17|between-after:\"等
-17|between-after:\"等不
-10|between-after:,\"
-8|between-after:,为
-19|between-after:,但
-17|between-after:,但他
12|between-after:,即
-13|between-after:,原
-8|between-after:,原来
-13|between-after:,台
18|between-after:,后
18|between-after:,后者
15|between-after:,如
15|between-after:,如今
-21|between-after:,并
18|between-after:,时
17|between-after:,时间
8|between-after:,期
8|between-after:,期限
-12|between-after:,而
-9|between-after:,较
25|between-after:02
10|between-after:027
-13|between-after:03
-11|between-after:2%
11|between-after:2.
12|between-after:20
25|between-after:202
-13|between-after:203
8|between-after:2年早
-8|between-after:5年
10|between-after:6%
-8|between-after:8%
11|between-after:、フ
11|between-after:、フラ
18|between-after:、韓
18|between-after:、韓国
9|between-after:いた
-13|between-after:え、
-9|between-after:から
13|between-after:き上
13|between-after:き上げ
-13|between-after:げると
9|between-after:げる時
23|between-after:しし
14|between-after:する
-21|between-after:する時
9|between-after:する目
9|between-after:する計
-17|between-after:で、
9|between-after:でも
-20|between-after:で合
-20|between-after:で合意
-8|between-after:とも
-13|between-after:と表
-13|between-after:と表明
14|between-after:など
-8|between-after:に_
15|between-after:につ
12|between-after:に到
12|between-after:に到達
10|between-after:に届
10|between-after:に届い
11|between-after:の国
11|between-after:の国防
14|between-after:の引
14|between-after:の引き
-12|between-after:の目
-12|between-after:の目標
15|between-after:へ_
15|between-after:への
10|between-after:へ増
8|between-after:へ増や
13|between-after:めて
10|between-after:やす
-8|between-after:よう
-15|between-after:ると
-13|between-after:ると表
-12|between-after:る時
-12|between-after:る時期
9|between-after:る目
9|between-after:る目標
9|between-after:る計画
-9|between-after:れた
-10|between-after:を20
9|between-after:を2年
12|between-after:を、
21|between-after:を前
21|between-after:を前倒
28|between-after:フラ
14|between-after:上げ
-12|between-after:上下
-8|between-after:上下,
-8|between-after:下,
-17|between-after:不到
-8|between-after:不是
8|between-after:予算
15|between-after:今提
15|between-after:今提前
10|between-after:从2
10|between-after:从20
-17|between-after:他\"
-17|between-after:他\"等
-17|between-after:但他
-17|between-after:但他\"
23|between-after:倒し
23|between-after:倒しし
10|between-after:到2
10|between-after:到20
9|between-after:到達
23|between-after:前倒
23|between-after:前倒し
21|between-after:前到
-8|between-after:原来
-13|between-after:台湾
-20|between-after:合意
18|between-after:合意_
18|between-after:后者
10|between-after:国が
-9|between-after:国防
11|between-after:国防費
-14|between-after:国防部
11|between-after:増やす
15|between-after:如今
15|between-after:如今提
10|between-after:届い
10|between-after:届いた
8|between-after:左右
8|between-after:年早
9|between-after:并以
-12|between-after:度で
13|between-after:引き
13|between-after:引き上
18|between-after:意_
12|between-after:所需
12|between-after:所需的
-20|between-after:承诺
-8|between-after:承诺,
17|between-after:提前
21|between-after:提前到
-11|between-after:日本
-8|between-after:早期
16|between-after:时间
-13|between-after:明し
9|between-after:時期に
-15|between-after:時期を
9|between-after:期につ
-15|between-after:期を
30|between-after:期限
-22|between-after:标从
11|between-after:槛,
13|between-after:標を、
8|between-after:正予
8|between-after:正予算
18|between-after:画を
21|between-after:画を前
-12|between-after:的承
-12|between-after:的承诺
12|between-after:的数
-11|between-after:的目
-11|between-after:的目标
11|between-after:的门
11|between-after:的门槛
12|between-after:目标
-22|between-after:目标从
15|between-after:目標
-22|between-after:程度
-12|between-after:程度で
-17|between-after:等不
-17|between-after:等不到
12|between-after:等到
9|between-after:筋を
-13|between-after:表明
-13|between-after:表明し
8|between-after:補正
8|between-after:補正予
11|between-after:要等
11|between-after:要等到
10|between-after:計画
18|between-after:計画を
-8|between-after:诺,
-11|between-after:財源
9|between-after:道筋
9|between-after:道筋を
20|between-after:達成
11|between-after:门槛
11|between-after:门槛,
19|between-after:防衛
11|between-after:防費
-14|between-after:防部
12|between-after:需的
12|between-after:需的数
17|between-after:韓国
-18|between-before:%,
10|between-before:%,占
-9|between-before:%,总
15|between-before:%,日
9|between-before:%,韩
-15|between-before:%_
-9|between-before:%_占
22|between-before:%、
10|between-before:%、3
-11|between-before:%か
-11|between-before:%から
-11|between-before:%だ
-11|between-before:%だっ
8|between-before:%は
-8|between-before:%を
-14|between-before:%を達
-14|between-before:%増
-15|between-before:%増え
-14|between-before:%左右
-9|between-before:)は
-9|between-before:)は約
-8|between-before:)美
-8|between-before:)美国
-11|between-before:,今
-10|between-before:,今年
10|between-before:,占
10|between-before:,占G
11|between-before:,国
22|between-before:,国防
22|between-before:,日
23|between-before:,日本
10|between-before:,这
9|between-before:,韩
9|between-before:,韩国
-12|between-before:,首
-12|between-before:,首度
12|between-before:,高
-9|between-before:.0
8|between-before:.2%
12|between-before:.32
39|between-before:.4
22|between-before:.4%
10|between-before:.8
14|between-before:.9
8|between-before:.9万
17|between-before:025
-10|between-before:03
-10|between-before:030
11|between-before:0・9
10|between-before:0億
9|between-before:0億ユ
8|between-before:0兆
8|between-before:0兆円
-11|between-before:0年
-23|between-before:1%
-15|between-before:1%,
-8|between-before:1.
8|between-before:1.9
9|between-before:10
8|between-before:10兆
8|between-before:16
-31|between-before:18
-10|between-before:18カ
-16|between-before:1・
-16|between-before:1・6
10|between-before:2%、
-16|between-before:2%を
27|between-before:2.4
-12|between-before:2.5
-10|between-before:203
-9|between-before:22
-10|between-before:23个
16|between-before:25
18|between-before:25财
-20|between-before:3%
35|between-before:3.
9|between-before:3.2
9|between-before:3.4
-10|between-before:30
-10|between-before:30年
15|between-before:32
12|between-before:32%
8|between-before:34
27|between-before:3・
9|between-before:3・5
-10|between-before:3个
-11|between-before:3个成
-10|between-before:3文
-10|between-before:3文書
28|between-before:4%
16|between-before:4%,
-8|between-before:4.
10|between-before:45%
-15|between-before:4年
-15|between-before:4年間
-19|between-before:5%
-14|between-before:5%,
11|between-before:5%、
-15|between-before:5%増
13|between-before:5.
9|between-before:5兆
18|between-before:5财
18|between-before:5财年
-11|between-before:6%
10|between-before:6%,
-16|between-before:6%か
-9|between-before:65
-14|between-before:65%
-11|between-before:7.
-17|between-before:8%
-16|between-before:8%,
-10|between-before:8カ
-10|between-before:8カ国
11|between-before:9万
11|between-before:9万亿
10|between-before::美
10|between-before::美国
-11|between-before:DP
10|between-before:DP_
9|between-before:DP只
15|between-before:DP最
20|between-before:DP比
-13|between-before:DP的
8|between-before:GD
-11|between-before:GDP
10|between-before:P_
10|between-before:Pの
9|between-before:P只
9|between-before:P只能
15|between-before:P最
15|between-before:P最多
17|between-before:P比
-23|between-before:P比2
8|between-before:P比3
-10|between-before:P比で
16|between-before:P比は
8|between-before:P比を
-13|between-before:P的
12|between-before:P的比
-9|between-before:_占
-13|between-before:_占比
11|between-before:、3
12|between-before:、3.
-11|between-before:、台
-11|between-before:、台湾
-9|between-before:、国
-8|between-before:、国防
-8|between-before:、米
-12|between-before:、韓
-12|between-before:、韓国
-13|between-before:いた防
-14|between-before:え、
-14|between-before:え、G
-54|between-before:から
-16|between-before:から6
-8|between-before:からの
-10|between-before:が国
-10|between-before:が国防
14|between-before:ごろ
-10|between-before:し、
-11|between-before:した
-17|between-before:して
-9|between-before:する
-13|between-before:たG
-13|between-before:たGD
-10|between-before:た防
-9|between-before:た防衛
-10|between-before:だっ
-10|between-before:だった
-11|between-before:った
-12|between-before:てい
-9|between-before:で、
9|between-before:で、G
-12|between-before:で、国
22|between-before:でに
-9|between-before:でに、
8|between-before:でに国
9|between-before:では
-14|between-before:とし
-15|between-before:として
-11|between-before:とす
-11|between-before:とする
9|between-before:とな
8|between-before:となる
8|between-before:なる
9|between-before:に1
8|between-before:に2
12|between-before:に2.
8|between-before:に3.
10|between-before:に6
-25|between-before:に、
-11|between-before:に、台
-11|between-before:には
9|between-before:に政
9|between-before:に政府
11|between-before:に達
11|between-before:に防
11|between-before:に防衛
-10|between-before:の1
-12|between-before:の1・
9|between-before:の2%
-11|between-before:の3
-13|between-before:のイ
9|between-before:の国防
10|between-before:の対
10|between-before:の対G
27|between-before:の防
27|between-before:の防衛
-19|between-before:は1
-11|between-before:は1.
-10|between-before:は18
10|between-before:は、
-8|between-before:は対
-8|between-before:は対G
20|between-before:は米
20|between-before:は米国
8|between-before:まで
22|between-before:までに
-16|between-before:ら6
-16|between-before:ら65
-8|between-before:らの
-8|between-before:るが
12|between-before:をG
12|between-before:をGD
8|between-before:を含
-14|between-before:を達
-23|between-before:を達成
-9|between-before:カ国
-9|between-before:カ国が
10|between-before:ユー
10|between-before:ユーロ
9|between-before:・5
-16|between-before:・6
-16|between-before:・6%
10|between-before:・8
10|between-before:・8%
10|between-before:・9
10|between-before:ーロ
-9|between-before:一年
23|between-before:万亿
11|between-before:上保
11|between-before:上保安
-9|between-before:上修
-9|between-before:上修至
11|between-before:上台
11|between-before:上台前
-10|between-before:不会
-10|between-before:不会跨
-14|between-before:与日
-14|between-before:与日本
8|between-before:中に
-16|between-before:中期
10|between-before:为1
10|between-before:为1.
26|between-before:为2
25|between-before:为2.
12|between-before:为5
8|between-before:为5.
-9|between-before:为64
8|between-before:为国
-10|between-before:之前
-12|between-before:之前不
-9|between-before:乌克
-9|between-before:乌克兰
11|between-before:也只
11|between-before:也只有
-12|between-before:书,
-12|between-before:书,首
-15|between-before:予算で
-12|between-before:予算は
11|between-before:予算を
11|between-before:二次
11|between-before:二次安
8|between-before:于国
-8|between-before:产总
-15|between-before:今年
-18|between-before:仍可
-18|between-before:仍可占
-9|between-before:以前台
8|between-before:以前将
-11|between-before:以来
-9|between-before:以降
-13|between-before:以降に
-9|between-before:以降は
-11|between-before:会上
-10|between-before:会跨
-10|between-before:会跨过
8|between-before:会达
8|between-before:会达到
9|between-before:係費
9|between-before:係費は
-8|between-before:保3
-8|between-before:保3文
11|between-before:保安
-9|between-before:修至
11|between-before:倍内
11|between-before:倍内阁
-11|between-before:值的
10|between-before:億ユ
10|between-before:億ユー
-14|between-before:充预
-14|between-before:充预算
15|between-before:兆円
-9|between-before:克兰
-19|between-before:兑现
15|between-before:入的
11|between-before:关经
8|between-before:关经费
22|between-before:内生
-8|between-before:内総
8|between-before:内阁
11|between-before:内阁上
9|between-before:写着
27|between-before:军费
9|between-before:军费增
10|between-before:军费由
10|between-before:军费达
8|between-before:军费预
-8|between-before:减总
-8|between-before:减总预
-18|between-before:出仍
-18|between-before:出仍可
23|between-before:出占
26|between-before:出占G
8|between-before:出将升
-22|between-before:出约
-23|between-before:出约占
-22|between-before:列G
-22|between-before:列GD
8|between-before:列的
9|between-before:初始预
-8|between-before:删减
-8|between-before:删减总
8|between-before:別予
8|between-before:別予算
11|between-before:别预
11|between-before:别预算
-16|between-before:到2
-24|between-before:到2.
16|between-before:到20
13|between-before:到G
8|between-before:到GD
13|between-before:到国内
-9|between-before:到国民
-12|between-before:前不
-10|between-before:前不会
-9|between-before:前台
-9|between-before:前台湾
14|between-before:前将
13|between-before:前将国
14|between-before:前把
-11|between-before:加1
-8|between-before:加1.
12|between-before:加8
12|between-before:加8.
10|between-before:北约
9|between-before:升到
11|between-before:升至2
-14|between-before:协议
-14|between-before:协议,
18|between-before:南韩
18|between-before:南韩为
20|between-before:占G
19|between-before:占GD
16|between-before:占国
10|between-before:占国内
-24|between-before:占比
-12|between-before:占比已
-10|between-before:占比接
-20|between-before:卫白
-20|between-before:卫白皮
13|between-before:卫费占
8|between-before:卫费约
9|between-before:及相
9|between-before:及相关
-9|between-before:只占
18|between-before:只有
8|between-before:只有1
9|between-before:只能
-18|between-before:可占
-18|between-before:可占G
11|between-before:台前
-22|between-before:台湾
-11|between-before:台湾は
-9|between-before:台湾常
-11|between-before:后,
31|between-before:国3
8|between-before:国3.
15|between-before:国3・
-10|between-before:国が国
-9|between-before:国は
40|between-before:国内
22|between-before:国内生
-10|between-before:国国
9|between-before:国民收
27|between-before:国防
-9|between-before:基本
-22|between-before:増え
-16|between-before:増え、
-9|between-before:增7
-11|between-before:增8
-11|between-before:增8.
-13|between-before:增加
-11|between-before:增加1
12|between-before:增加8
10|between-before:增长
9|between-before:始预
9|between-before:始预算
-12|between-before:安保
-8|between-before:安保3
23|between-before:安倍
11|between-before:安倍内
-8|between-before:定为
36|between-before:实际
-12|between-before:宣布
-9|between-before:宣布提
20|between-before:将升
20|between-before:将升至
11|between-before:将国
9|between-before:将国内
-9|between-before:将由
11|between-before:将超
11|between-before:将超过
13|between-before:将达
8|between-before:将达G
-22|between-before:小泉
-9|between-before:就要
-12|between-before:峰会
-10|between-before:峰会上
-14|between-before:左右
-15|between-before:已有
-13|between-before:已由
-9|between-before:布提
-9|between-before:布提前
-9|between-before:常年
-9|between-before:常年在
18|between-before:年,
19|between-before:年,日
-12|between-before:年で
-9|between-before:年在
-10|between-before:年增
-14|between-before:年实
-9|between-before:年度
-16|between-before:年間
-8|between-before:年間の
9|between-before:府目
9|between-before:府目標
-12|between-before:度以
-12|between-before:度占
-19|between-before:度达
-19|between-before:度达到
23|between-before:开支
9|between-before:开支占
8|between-before:当于
-13|between-before:当時
-13|between-before:当時の
10|between-before:怕也
10|between-before:怕也只
-11|between-before:总值的
-8|between-before:总理
11|between-before:恐怕
10|between-before:恐怕也
-25|between-before:成的
-11|between-before:成长
-10|between-before:成长率
-13|between-before:承诺
-9|between-before:承诺国
10|between-before:把军
10|between-before:把军费
16|between-before:把防
16|between-before:把防卫
8|between-before:投入
-9|between-before:拨款
-9|between-before:持G
-9|between-before:持GD
10|between-before:据:
10|between-before:据:美
-10|between-before:接近
-9|between-before:提前
-14|between-before:提升
-15|between-before:提升至
8|between-before:提至国
9|between-before:提高
22|between-before:支出
-18|between-before:支出仍
23|between-before:支出占
-22|between-before:支出约
9|between-before:支占
10|between-before:支占G
15|between-before:收入
15|between-before:收入的
-21|between-before:政府
9|between-before:政府目
11|between-before:政権
10|between-before:数据
10|between-before:数据:
-10|between-before:文書
-8|between-before:日本
-9|between-before:日本军
-10|between-before:日本防
10|between-before:时占G
-13|between-before:時の
10|between-before:時点
13|between-before:時点で
15|between-before:最多
8|between-before:有1.
-10|between-before:有2
-10|between-before:有23
-9|between-before:本军
-9|between-before:本军费
-10|between-before:本防
-10|between-before:本防卫
-12|between-before:来年
-13|between-before:标,
-9|between-before:案で、
11|between-before:案の防
23|between-before:次安
23|between-before:次安倍
-23|between-before:比2
-25|between-before:比2%
8|between-before:比3
-10|between-before:比で
16|between-before:比は
15|between-before:比は米
8|between-before:比を
25|between-before:比例
-12|between-before:比已
-13|between-before:比已由
-10|between-before:比接
-10|between-before:比接近
9|between-before:民收
9|between-before:民收入
10|between-before:求で
10|between-before:求で、
-9|between-before:法院
-9|between-before:法院删
-9|between-before:济成
-9|between-before:济成长
11|between-before:海上
11|between-before:海上保
-11|between-before:海牙
-11|between-before:海牙峰
-11|between-before:湾は
-11|between-before:湾は域
-9|between-before:湾常
-9|between-before:湾常年
13|between-before:点で
-16|between-before:版防
-16|between-before:版防卫
-11|between-before:牙峰
-11|between-before:牙峰会
8|between-before:特別予
12|between-before:特别
11|between-before:特别预
-10|between-before:率上
-9|between-before:率上修
-8|between-before:生产总
14|between-before:由2
14|between-before:由2.
-15|between-before:电)
-20|between-before:白皮
-20|between-before:白皮书
-12|between-before:的\"
-12|between-before:的1
-11|between-before:的1.
-13|between-before:的3
-18|between-before:的3.
16|between-before:的军
14|between-before:的军费
9|between-before:的国
9|between-before:的国防
26|between-before:的比
16|between-before:的比例
13|between-before:的防
10|between-before:的防卫
-20|between-before:皮书
-12|between-before:皮书,
-23|between-before:目标
-13|between-before:目标,
26|between-before:相关
11|between-before:相关经
-21|between-before:相当
8|between-before:相当于
-8|between-before:示,
-9|between-before:立法
-9|between-before:立法院
11|between-before:第二
11|between-before:第二次
-15|between-before:算で
-12|between-before:算は
-23|between-before:算はG
8|between-before:算は域
11|between-before:算を
8|between-before:算中
13|between-before:算为
9|between-before:算为1
8|between-before:算增
8|between-before:算将
16|between-before:算案
-9|between-before:算案で
12|between-before:算案の
-9|between-before:算维
-9|between-before:算维持
-20|between-before:算编
-20|between-before:算编列
-14|between-before:算达
25|between-before:米国
23|between-before:米国3
8|between-before:経費
-8|between-before:続け
-8|between-before:続けて
9|between-before:约1.
21|between-before:约为
-29|between-before:约占
-27|between-before:约占G
-12|between-before:经济
-9|between-before:经济成
14|between-before:经费
-8|between-before:维持
-9|between-before:维持G
-10|between-before:编列
-22|between-before:编列G
8|between-before:编列的
8|between-before:美国3
-8|between-before:美国国
11|between-before:至2.
10|between-before:至国内
10|between-before:衛費
8|between-before:衛費と
-9|between-before:衛費の
8|between-before:衛費は
11|between-before:衛費を
10|between-before:衛関
9|between-before:衛関係
-14|between-before:补充
-14|between-before:补充预
12|between-before:補正
-12|between-before:要求
10|between-before:要求で
-8|between-before:見直
-16|between-before:议,
-9|between-before:说,
-9|between-before:诺国
-9|between-before:诺国防
-36|between-before:调1
-9|between-before:費が
-9|between-before:費がG
9|between-before:費と
-8|between-before:費に
8|between-before:費のG
25|between-before:費は
10|between-before:費はG
-8|between-before:費は対
19|between-before:費を
10|between-before:費をG
16|between-before:财年
19|between-before:财年,
14|between-before:财政
10|between-before:费为
13|between-before:费占
13|between-before:费占国
11|between-before:费增
-17|between-before:费提升
8|between-before:费提至
11|between-before:费提高
10|between-before:费由
10|between-before:费由现
15|between-before:费约
14|between-before:费约为
12|between-before:费达
10|between-before:费达到
8|between-before:费预
8|between-before:费预算
33|between-before:超过
14|between-before:超过G
-10|between-before:跨过
8|between-before:达3
8|between-before:达3.
14|between-before:达G
14|between-before:达GD
32|between-before:达到
-24|between-before:达到2
-23|between-before:达成
14|between-before:过G
14|between-before:过GD
-11|between-before:通过
8|between-before:連経
8|between-before:連経費
-20|between-before:達成
9|between-before:采北
9|between-before:采北约
-10|between-before:长率
-10|between-before:长率上
-8|between-before:間の
9|between-before:関係
9|between-before:関係費
10|between-before:関連
8|between-before:関連経
11|between-before:阁上
11|between-before:阁上台
-11|between-before:防卫
-20|between-before:防卫白
17|between-before:防衛
10|between-before:防衛費
10|between-before:防衛関
-9|between-before:防費が
-9|between-before:防費に
8|between-before:防費の
8|between-before:防費は
-13|between-before:降に
-9|between-before:降は
-9|between-before:院删
-9|between-before:院删减
-11|between-before:韓国
-12|between-before:韓国は
18|between-before:韩为
18|between-before:韩为2
8|between-before:韩国
36|between-before:预算
8|between-before:预算中
13|between-before:预算为
8|between-before:预算增
8|between-before:预算将
9|between-before:预算案
-9|between-before:预算维
-20|between-before:预算编
-14|between-before:预算达
-13|between-before:首度
-12|between-before:首度以
13|between-before:高于
11|between-before:高到国
29|between-end:after (|
-21|between-end:after ,|
-13|between-end:after 2%を|
-30|between-end:after _|
10|between-end:after 、|
-8|between-end:after から|
23|between-end:after しし、|
25|between-end:after ずれも|
13|between-end:after だった|
-12|between-end:after で、|
14|between-end:after などと|
-14|between-end:after に_|
63|between-end:after を|
9|between-end:after 上げを|
-16|between-end:after 主张在|
18|between-end:after 合意_|
10|between-end:after 届いた|
12|between-end:after 度から|
23|between-end:after 提前到|
-13|between-end:after 明し、|
-19|between-end:after 時期を|
-9|between-end:after 期を、|
9|between-end:after 期限为|
14|between-end:after 標を、|
-8|between-end:after 画で、|
19|between-end:after 的|
-23|between-end:after 目标从|
9|between-end:after 目标由|
11|between-end:after 要等到|
12|between-end:after 间点是|
9|between-end:before %升到|
29|between-end:before %升至|
-12|between-end:before %弹回|
8|between-end:before %降至|
-9|between-end:before )は約|
8|between-end:before )比で|
12|between-end:before 5%、|
-8|between-end:before DPの|
11|between-end:before DP的|
-12|between-end:before P)比|
21|between-end:before |
16|between-end:before から|
-16|between-end:before で|
40|between-end:before に|
-24|between-end:before には|
11|between-end:before の|
19|between-end:before は|
14|between-end:before ぶりに|
13|between-end:before までに|
10|between-end:before 为|
-8|between-end:before 予算で|
-15|between-end:before 产毛额|
12|between-end:before 仍不到|
-15|between-end:before 仍维持|
-13|between-end:before 以降に|
-10|between-end:before 会跨过|
10|between-end:before 写着\"|
-9|between-end:before 到通往|
10|between-end:before 占比约|
-9|between-end:before 后升至|
-10|between-end:before 国满足|
9|between-end:before 宣示的|
-8|between-end:before 年再往|
10|between-end:before 後半、|
46|between-end:before 总值的|
-15|between-end:before 提高到|
19|between-end:before 提高至|
-10|between-end:before 收入的|
-11|between-end:before 早期の|
-23|between-end:before 是|
8|between-end:before 時点で|
-14|between-end:before 来年で|
-11|between-end:before 比で約|
-13|between-end:before 比重由|
-8|between-end:before 略高于|
17|between-end:before 的|
15|between-end:before 达到|
-25|between-end:before 达成的|
-12|between-end:before 都守在|
-10|between-end:before 重将由|
-14|between-end:before 防卫费|
8|between-end:before 预估的|
29|between-start:after (|
-21|between-start:after ,|
-17|between-start:after ,但他|
15|between-start:after ,如今|
12|between-start:after ,期限|
-30|between-start:after _|
10|between-start:after 、|
18|between-start:after 、韓国|
-8|between-start:after から|
-12|between-start:after で、|
-21|between-start:after で合意|
-14|between-start:after に_|
12|between-start:after に到達|
10|between-start:after に届い|
-22|between-start:after の目標|
8|between-start:after へ増や|
63|between-start:after を|
-8|between-start:after 上下,|
19|between-start:after 的|
-12|between-start:after 的承诺|
-10|between-start:after 的目标|
11|between-start:after 的门槛|
13|between-start:after 目標を|
-12|between-start:after 程度で|
-9|between-start:before )は約|
-9|between-start:before ,日本|
-14|between-start:before 2.5|
-10|between-start:before GDP|
21|between-start:before |
20|between-start:before 、GD|
-16|between-start:before から6|
16|between-start:before から|
-8|between-start:before からの|
-16|between-start:before で|
13|between-start:before に2.|
40|between-start:before に|
-24|between-start:before には|
9|between-start:before に政府|
-15|between-start:before の1・|
-12|between-start:before のGD|
11|between-start:before の|
10|between-start:before の概算|
19|between-start:before の防衛|
13|between-start:before はGD|
19|between-start:before は|
22|between-start:before までに|
9|between-start:before 为2.|
10|between-start:before 为|
-12|between-start:before 之前不|
-9|between-start:before 以前台|
8|between-start:before 以前将|
-13|between-start:before 以降に|
-9|between-start:before 以降は|
8|between-start:before 会达到|
8|between-start:before 军费预|
9|between-start:before 初始预|
19|between-start:before 到20|
18|between-start:before 南韩为|
16|between-start:before 占GD|
-13|between-start:before 占比已|
-11|between-start:before 国内生|
9|between-start:before 国防开|
-8|between-start:before 国防支|
-11|between-start:before 增加1|
13|between-start:before 增加8|
12|between-start:before 将升至|
-19|between-start:before 度达到|
10|between-start:before 恐怕也|
-9|between-start:before 承诺国|
11|between-start:before 把防卫|
10|between-start:before 数据:|
-9|between-start:before 日本军|
-23|between-start:before 是|
9|between-start:before 時点で|
-14|between-start:before 版防卫|
17|between-start:before 的|
10|between-start:before 的比例|
-8|between-start:before 立法院|
11|between-start:before 第二次|
-9|between-start:before 经济成|
15|between-start:before 达到|
9|between-start:before 预算案|
-29|carried-aside:False aim
51|carried-aside:False level
-58|carried-aside:False no
-9|carried-aside:True aim
-82|carried-aside:True level
-18|carried-dated:False False aim 0
8|carried-dated:False False aim 2
13|carried-dated:False False level 0
36|carried-dated:False False level 2
19|carried-dated:True False aim 1
-24|carried-dated:True False aim 2
30|carried-dated:True False level 0
-19|carried-dated:True False level 2
-9|carried-dated:True False no 1
-26|carried-dated:True False no 2
28|carried-dated:True True aim 0
-37|carried-dated:True True aim 1
-34|carried-dated:True True aim 2
18|carried-dated:True True level 0
-20|carried-dated:True True level 1
-45|carried-dated:True True level 2
-19|carried-dated:True True no 1
28|carried-follows:aim 3%|
11|carried-follows:aim 、G|
-12|carried-follows:aim から|
10|carried-follows:aim にG|
21|carried-follows:aim の防|
10|carried-follows:aim 前倒|
16|carried-follows:aim 前每|
-20|carried-follows:aim 国防|
-11|carried-follows:aim 当初|
24|carried-follows:aim 每年|
17|carried-follows:aim 的军|
11|carried-follows:aim 结束|
27|carried-follows:aim 美国|
46|carried-follows:aim 補正|
-14|carried-follows:aim 达标|
30|carried-follows:level 2.|
-12|carried-follows:level 3%|
35|carried-follows:level 3.|
38|carried-follows:level 32|
-18|carried-follows:level 、2|
11|carried-follows:level 、加|
-12|carried-follows:level 、政|
-35|carried-follows:level から|
-10|carried-follows:level にG|
-11|carried-follows:level に、|
10|carried-follows:level に国|
10|carried-follows:level の9|
86|carried-follows:level の世|
9|carried-follows:level の中|
50|carried-follows:level の国|
-8|carried-follows:level の目|
-13|carried-follows:level の財|
-11|carried-follows:level の閣|
62|carried-follows:level の防|
20|carried-follows:level は1|
-10|carried-follows:level は2|
8|carried-follows:level は9|
-8|carried-follows:level はG|
10|carried-follows:level は加|
54|carried-follows:level は日|
11|carried-follows:level は米|
-19|carried-follows:level まで|
-9|carried-follows:level 不敢|
13|carried-follows:level 中に|
-14|carried-follows:level 中国|
19|carried-follows:level 中央|
103|carried-follows:level 予算|
-8|carried-follows:level 以降|
-14|carried-follows:level 全国|
67|carried-follows:level 全球|
-12|carried-follows:level 内就|
18|carried-follows:level 冲3|
11|carried-follows:level 创新|
11|carried-follows:level 升至|
-21|carried-follows:level 协议|
-25|carried-follows:level 占比|
-14|carried-follows:level 只占|
-15|carried-follows:level 含相|
-37|carried-follows:level 国防|
-9|carried-follows:level 增长|
12|carried-follows:level 对国|
-20|carried-follows:level 将防|
-12|carried-follows:level 就交|
-26|carried-follows:level 当初|
11|carried-follows:level 把防|
15|carried-follows:level 推計|
27|carried-follows:level 数据|
22|carried-follows:level 日本|
43|carried-follows:level 有2|
26|carried-follows:level 概算|
49|carried-follows:level 欧洲|
-37|carried-follows:level 比2|
-19|carried-follows:level 決ま|
-18|carried-follows:level 版《|
-43|carried-follows:level 版防|
-15|carried-follows:level 的7|
34|carried-follows:level 的军|
41|carried-follows:level 的占|
-48|carried-follows:level 的国|
17|carried-follows:level 的预|
21|carried-follows:level 经济|
-23|carried-follows:level 美国|
32|carried-follows:level 花足|
20|carried-follows:level 補正|
-25|carried-follows:level 達成|
-10|carried-follows:level 预算|
-14|carried-follows:level 预计|
23|carried-follows:no 2%|
-10|carried-opens:,「 aim 2
8|carried-opens:,乌 level 0
-12|carried-opens:,加 level 1
11|carried-opens:,占 level 1
11|carried-opens:,印 level 1
-8|carried-opens:,而 level 1
-8|carried-opens:,高 level 0
-12|carried-opens:19 level 2
14|carried-opens:1月 level 1
-21|carried-opens:A_ level 2
8|carried-opens:GD aim 1
16|carried-opens:GD level 1
21|carried-opens:GD level 2
10|carried-opens:GN level 1
12|carried-opens:GN level 2
27|carried-opens:NA aim 1
-11|carried-opens:、カ level 0
26|carried-opens:、カ level 1
-11|carried-opens:、合 level 2
-11|carried-opens:、澳 level 1
-9|carried-opens:、澳 level 2
-15|carried-opens:、英 level 2
-17|carried-opens:、韓 level 1
13|carried-opens:【ソ aim 0
16|carried-opens:うち aim 2
9|carried-opens:から aim 0
9|carried-opens:から level 1
18|carried-opens:これ aim 2
-8|carried-opens:これ level 1
-9|carried-opens:ただ level 0
-13|carried-opens:ただ level 1
53|carried-opens:ただ level 2
9|carried-opens:でで level 2
11|carried-opens:と、 level 2
-10|carried-opens:ウク level 2
13|carried-opens:ドイ level 1
13|carried-opens:ドイ level 2
-11|carried-opens:上下 level 1
-12|carried-opens:中国 level 0
-13|carried-opens:中国 level 1
-25|carried-opens:他特 level 2
-8|carried-opens:以上 aim 0
-19|carried-opens:以此 level 1
17|carried-opens:但加 level 1
-13|carried-opens:円安 level 2
-13|carried-opens:军事 level 2
-10|carried-opens:前の level 1
10|carried-opens:加拿 aim 0
21|carried-opens:加拿 level 0
23|carried-opens:加拿 level 2
18|carried-opens:北大 aim 0
-19|carried-opens:半面 level 2
-11|carried-opens:发言 level 1
-10|carried-opens:变成 level 2
-16|carried-opens:同国 level 1
-13|carried-opens:同国 level 2
13|carried-opens:同年 aim 1
9|carried-opens:和美 level 2
-9|carried-opens:国会 level 1
14|carried-opens:国民 level 1
10|carried-opens:国民 level 2
21|carried-opens:国防 aim 0
8|carried-opens:国防 level 0
-19|carried-opens:国防 level 1
16|carried-opens:国防 level 2
9|carried-opens:在野 level 1
-11|carried-opens:大会 level 1
-13|carried-opens:学者 level 1
23|carried-opens:官员 level 1
10|carried-opens:専門 level 2
10|carried-opens:居首 level 0
11|carried-opens:居首 level 1
16|carried-opens:左右 aim 1
9|carried-opens:左右 level 1
-9|carried-opens:左右 level 2
8|carried-opens:当初 level 2
9|carried-opens:当局 level 1
8|carried-opens:従来 level 0
-17|carried-opens:意大 level 1
-8|carried-opens:所要 level 1
18|carried-opens:按照 level 1
13|carried-opens:按现 level 1
25|carried-opens:提高 aim 2
-8|carried-opens:政府 aim 2
8|carried-opens:日本 aim 1
13|carried-opens:日本 aim 2
18|carried-opens:日本 level 1
-13|carried-opens:日本 level 2
-10|carried-opens:期間 level 1
24|carried-opens:欧州 aim 2
14|carried-opens:欧州 level 2
24|carried-opens:比利 aim 2
-8|carried-opens:法国 level 1
11|carried-opens:法国 level 2
16|carried-opens:法案 level 1
13|carried-opens:波兰 level 1
13|carried-opens:的国 level 1
13|carried-opens:的经 level 2
-9|carried-opens:程度 level 1
16|carried-opens:立法 level 0
16|carried-opens:立法 level 1
19|carried-opens:立法 level 2
-16|carried-opens:米国 level 1
-11|carried-opens:米国 level 2
-23|carried-opens:美国 level 2
17|carried-opens:若不 level 1
12|carried-opens:若获 level 1
-13|carried-opens:菲律 level 1
20|carried-opens:行政 level 0
9|carried-opens:要求 level 1
-9|carried-opens:财务 level 2
-8|carried-opens:过去 level 1
10|carried-opens:邻国 level 2
20|carried-opens:野党 no 2
14|carried-opens:関連 level 1
8|carried-opens:関連 level 2
19|carried-opens:防卫 level 0
8|carried-opens:防卫 level 1
18|carried-opens:防卫 level 2
10|carried-opens:防衛 aim 1
-12|carried-opens:防衛 level 0
14|carried-opens:防衛 level 1
41|carried-opens:降到 level 1
-8|carried-opens:隣の aim 1
-9|carried-opens:隣の aim 2
15|carried-opens:隣国 aim 2
-8|carried-opens:韓国 level 1
-9|carried-opens:韩国 level 2
15|carried-opens:顾立 level 2
21|carried-opens:首相 aim 0
21|carried-opens:首相 aim 1
10|carried-opens:高市 aim 0
15|carried-place:0 aim 0
-21|carried-place:0 aim 2
30|carried-place:0 level 0
-16|carried-place:0 level 2
-24|carried-place:0 no 1
-22|carried-place:0 no 2
-13|carried-place:1 aim 1
-23|carried-place:1 aim 2
8|carried-place:1 level 0
-23|carried-place:1 level 1
-10|carried-place:1 no 2
-9|carried-place:2 aim 1
23|carried-place:2 level 0
11|carried-place:2 level 1
-14|carried-shape:fine level far
-14|carried-shape:fine level long-past
63|carried-shape:fine level next
26|carried-shape:fine level now
43|carried-shape:fine level past
79|carried-shape:half aim far
-9|carried-shape:half aim next
-35|carried-shape:half aim now
-12|carried-shape:half aim past
15|carried-shape:half level next
-31|carried-shape:half level now
-12|carried-shape:half no now
-16|carried-shape:tenth aim far
-10|carried-shape:tenth aim now
-29|carried-shape:tenth level far
-23|carried-shape:tenth level long-past
24|carried-shape:tenth level next
-28|carried-shape:tenth level now
66|carried-shape:tenth level past
-27|carried-shape:whole aim far
43|carried-shape:whole aim next
-30|carried-shape:whole aim now
-37|carried-shape:whole level far
-24|carried-shape:whole level long-past
-15|carried-shape:whole level next
-43|carried-shape:whole level now
-24|carried-shape:whole level past
-28|carried-shape:whole no now
-14|carried-time:denial now day
-32|carried-time:level far fiscal
-72|carried-time:level far year
30|carried-time:level far years
-8|carried-time:level long-past fiscal
-54|carried-time:level long-past year
62|carried-time:level next fiscal
-14|carried-time:level next month
39|carried-time:level next year
-126|carried-time:level now day
51|carried-time:level now fiscal
-40|carried-time:level now month
43|carried-time:level now year
-28|carried-time:level past fiscal
110|carried-time:level past year
13|carried-time:other far fiscal
-13|carried-time:other now day
-18|carried-time:pledge far fiscal
43|carried-time:pledge far year
-11|carried-time:pledge next fiscal
8|carried-time:pledge next year
-39|carried-time:pledge now day
27|carried-time:pledge now fiscal
-10|carried-time:pledge past year
31|carried-time:proposal far fiscal
-8|carried-time:proposal far year
24|carried-time:proposal next fiscal
18|carried-time:proposal next year
-24|carried-time:proposal now day
-9|carried-time:proposal now year
-8|carried-time:proposal past fiscal
91|commas:after 0 aim
60|commas:after 0 level
-78|commas:after 1 aim
-79|commas:after 1 level
11|commas:after 2 aim
117|commas:before 0 aim
82|commas:before 0 level
16|commas:before 0 no
-61|commas:before 1 aim
-21|commas:before 1 level
-15|commas:before 1 no
-37|commas:before 2 aim
-26|commas:before 2 level
-10|commas:before 3 aim
-8|far-back-here:0 aim day
-24|far-back-here:0 level day
-14|far-back-here:0 level fiscal
44|far-back-here:0 level year
-12|far-back-here:1 aim fiscal
-17|far-back-here:1 level year
19|far-back-here:2 aim fiscal
-9|far-back-last:False aim day
-9|far-back-last:False aim fiscal
-9|far-back-last:False level day
9|far-back-last:False level fiscal
33|far-back-last:False level year
8|far-back-last:True aim fiscal
-22|far-back-last:True level day
-22|far-back-last:True level fiscal
27|far-back-last:True level year
-12|far-back-time:level far year
-13|far-back-time:level long-past year
-43|far-back-time:level next year
-31|far-back-time:level now day
-9|far-back-time:level now fiscal
-11|far-back-time:level now year
110|far-back-time:level past year
20|far-back-time:pledge far year
-9|far-back-time:pledge now day
21|far-back-time:pledge now fiscal
-14|far-back-told:False aim
31|far-back-told:False level
-9|far-back-told:False no
-41|far-back-told:True level
-9|far-back-told:True no
-16|far-back:aim
-21|far-back:level
-18|far-back:no
28|follows-aim:
-12|follows-aim:2
8|follows-aim:2%的
8|follows-aim:2%的目
14|follows-aim:3
11|follows-aim:3%
13|follows-aim:;
15|follows-aim:、G
15|follows-aim:、GD
15|follows-aim:、GDP
49|follows-aim:。
-10|follows-aim:か
-10|follows-aim:から
8|follows-aim:から2
-9|follows-aim:からの
-8|follows-aim:から今
-8|follows-aim:から今年
9|follows-aim:が
-19|follows-aim:で
-16|follows-aim:で3
-16|follows-aim:で3%
-16|follows-aim:で3%超
13|follows-aim:と
-12|follows-aim:と来
-12|follows-aim:と来年
-12|follows-aim:と来年で
11|follows-aim:に1
-16|follows-aim:に2
-8|follows-aim:に2%
-9|follows-aim:に3
9|follows-aim:に3%
-13|follows-aim:に3・
-13|follows-aim:に3・5
9|follows-aim:に6
9|follows-aim:に6兆
9|follows-aim:に6兆円
-14|follows-aim:に、
-10|follows-aim:に、韓
-10|follows-aim:に、韓国
-10|follows-aim:には5
-10|follows-aim:には5%
10|follows-aim:に前
10|follows-aim:に前倒
10|follows-aim:に前倒し
12|follows-aim:に早
12|follows-aim:に早め
12|follows-aim:に早める
-8|follows-aim:に約束
-8|follows-aim:に約束し
-8|follows-aim:に進
-28|follows-aim:に達
-28|follows-aim:に達成
-74|follows-aim:に達成し
46|follows-aim:に達成す
13|follows-aim:の
-10|follows-aim:の2
-9|follows-aim:の2%
-18|follows-aim:の2%を
10|follows-aim:の概
10|follows-aim:の概算
10|follows-aim:の概算要
8|follows-aim:の目
-49|follows-aim:の補
-49|follows-aim:の補正
-49|follows-aim:の補正予
18|follows-aim:の話
12|follows-aim:の話。
12|follows-aim:の話。2
22|follows-aim:の達
22|follows-aim:の達成
22|follows-aim:の達成を
9|follows-aim:の防
9|follows-aim:の防衛
9|follows-aim:の防衛費
-10|follows-aim:は
-14|follows-aim:は1
12|follows-aim:へ
-30|follows-aim:まで、
45|follows-aim:までに
11|follows-aim:までに3
-13|follows-aim:までに5
17|follows-aim:までに充
8|follows-aim:までに国
-19|follows-aim:までに米
12|follows-aim:までに達
-19|follows-aim:までの通
-11|follows-aim:よ
-13|follows-aim:より
-14|follows-aim:より前
14|follows-aim:より前に
-28|follows-aim:より前倒
18|follows-aim:を
20|follows-aim:中に前
20|follows-aim:中に前倒
19|follows-aim:中に実
19|follows-aim:中に実現
-16|follows-aim:中期
14|follows-aim:为
10|follows-aim:以
8|follows-aim:以前将
8|follows-aim:以前将国
-17|follows-aim:以降
19|follows-aim:前
-17|follows-aim:前可
18|follows-aim:前实
18|follows-aim:前实现
22|follows-aim:前把
13|follows-aim:前把军
13|follows-aim:前把军费
8|follows-aim:前把国
8|follows-aim:前把国防
-12|follows-aim:前提
-12|follows-aim:前提高
-12|follows-aim:前提高到
10|follows-aim:国防
27|follows-aim:国防支
27|follows-aim:国防支出
-13|follows-aim:国防预
-13|follows-aim:国防预算
-12|follows-aim:在
18|follows-aim:实
18|follows-aim:实现
15|follows-aim:实现。
15|follows-aim:将
8|follows-aim:将军
8|follows-aim:将军费
8|follows-aim:将军费占
12|follows-aim:将升
12|follows-aim:将升至
-12|follows-aim:将有
8|follows-aim:将达
8|follows-aim:将达到
8|follows-aim:就
-10|follows-aim:就要
-10|follows-aim:就要看
-10|follows-aim:就要看到
-19|follows-aim:度
-19|follows-aim:度达
-19|follows-aim:度达到
-19|follows-aim:度达到G
-19|follows-aim:才
-13|follows-aim:承
-13|follows-aim:承诺
19|follows-aim:把
9|follows-aim:把防
9|follows-aim:把防卫
9|follows-aim:把防卫费
-27|follows-aim:提
-17|follows-aim:提前
-8|follows-aim:有
-8|follows-aim:有2
-8|follows-aim:有23
-8|follows-aim:有23个
-13|follows-aim:检
-13|follows-aim:检讨
-9|follows-aim:检讨进
-9|follows-aim:检讨进度
-10|follows-aim:电
9|follows-aim:的目
9|follows-aim:的目标
20|follows-aim:目
13|follows-aim:目标
-12|follows-aim:目标,下
-9|follows-aim:经
-9|follows-aim:经济
-9|follows-aim:经济成
-9|follows-aim:经济成长
-15|follows-aim:花
-9|follows-aim:要求
20|follows-aim:起
11|follows-aim:起把
11|follows-aim:起把国
10|follows-aim:起把国防
36|follows-aim:达
12|follows-aim:达到G
12|follows-aim:达到GD
19|follows-aim:达标
-8|follows-aim:達成す
-8|follows-aim:達成する
-12|follows-aim:预
-10|follows-aim:预计
11|follows-form: fiscal after
17|follows-form: year after
23|follows-form:)だ year after
-9|follows-form:)は fiscal before
-9|follows-form:,日 fiscal before
13|follows-form:2% fiscal before
-43|follows-form:2% year before
9|follows-form:3% fiscal before
11|follows-form:;西 year after
-16|follows-form:GD fiscal before
18|follows-form:、G year before
-16|follows-form:、国 day before
18|follows-form:、国 year before
40|follows-form:。 fiscal after
-15|follows-form:から fiscal after
-16|follows-form:から fiscal before
-14|follows-form:から year before
14|follows-form:ごろ year before
8|follows-form:に1 year before
-16|follows-form:に2 fiscal after
29|follows-form:に2 fiscal before
17|follows-form:に3 fiscal before
-12|follows-form:にG year before
-11|follows-form:に、 year before
9|follows-form:には fiscal before
9|follows-form:に政 fiscal before
12|follows-form:に早 fiscal after
-8|follows-form:に進 year after
-17|follows-form:に達 fiscal after
17|follows-form:に達 year after
-11|follows-form:の1 fiscal before
-11|follows-form:の2 fiscal before
-28|follows-form:のG fiscal before
16|follows-form:のG year before
-8|follows-form:の予 fiscal before
14|follows-form:の数 year after
10|follows-form:の概 fiscal before
21|follows-form:の達 year after
18|follows-form:の防 fiscal before
-9|follows-form:は1 fiscal after
-9|follows-form:は1 year before
11|follows-form:はG fiscal before
-12|follows-form:まで day before
-56|follows-form:まで fiscal after
-8|follows-form:まで fiscal before
16|follows-form:まで year after
21|follows-form:まで year before
-13|follows-form:より year after
-17|follows-form:中期 years before
10|follows-form:为2 year before
-9|follows-form:之前 year before
-13|follows-form:予算 fiscal after
11|follows-form:予算 year after
20|follows-form:仍有 year after
8|follows-form:会达 year before
-28|follows-form:军费 fiscal before
18|follows-form:军费 year before
19|follows-form:到2 fiscal before
17|follows-form:前实 year after
9|follows-form:前把 year before
-16|follows-form:前提 fiscal after
18|follows-form:南韩 year before
16|follows-form:占G year before
-10|follows-form:占比 year before
-8|follows-form:国内 fiscal before
-11|follows-form:国防 fiscal before
13|follows-form:国防 year before
8|follows-form:国防 years before
-11|follows-form:增加 fiscal before
12|follows-form:增加 year before
12|follows-form:将升 years before
-19|follows-form:度达 year before
12|follows-form:当初 fiscal before
10|follows-form:恐怕 fiscal before
-9|follows-form:承诺 year before
9|follows-form:把防 fiscal before
-24|follows-form:提前 fiscal after
10|follows-form:数据 fiscal before
9|follows-form:日本 year before
-11|follows-form:是2 year before
9|follows-form:時点 year before
-13|follows-form:检讨 year after
-14|follows-form:版防 year before
-12|follows-form:电) day before
-11|follows-form:的3 year before
14|follows-form:的军 year before
11|follows-form:的比 year before
9|follows-form:的防 fiscal before
17|follows-form:目标 year after
-8|follows-form:立法 month before
11|follows-form:第二 year before
-9|follows-form:经济 year before
8|follows-form:编列 year before
-16|follows-form:达到 year after
-8|follows-form:达到 year before
15|follows-form:達成 fiscal after
-8|follows-form:達成 year after
27|follows-form:防卫 fiscal before
17|follows-form:预算 fiscal before
22|follows-level:)
16|follows-level:)だ
23|follows-level:)だっ
23|follows-level:)だった
-9|follows-level:)は
-9|follows-level:)は約
-9|follows-level:)は約1
11|follows-level:,
9|follows-level:,写
9|follows-level:,写着
9|follows-level:,写着\"
-10|follows-level:,日
-10|follows-level:,日本
-10|follows-level:,日本防
-28|follows-level:2
-26|follows-level:2%
-13|follows-level:2.5
-13|follows-level:2.5%
9|follows-level:3
-10|follows-level:G
-10|follows-level:GD
-10|follows-level:GDP
-8|follows-level:GDPの
9|follows-level:_
9|follows-level:、
-32|follows-level:か
-32|follows-level:から
-16|follows-level:から6
-16|follows-level:から65
-8|follows-level:に
11|follows-level:に2%
-13|follows-level:にG
-13|follows-level:にGD
-13|follows-level:にGDP
-23|follows-level:には
34|follows-level:に達
34|follows-level:に達成
38|follows-level:に達成し
33|follows-level:の
-14|follows-level:の1
-13|follows-level:の1・
-13|follows-level:の1・6
-9|follows-level:のG
-9|follows-level:のGD
-9|follows-level:のGDP
-8|follows-level:の予算は
-11|follows-level:の国防予
11|follows-level:の国防費
14|follows-level:の数
14|follows-level:の数値
14|follows-level:の数値を
12|follows-level:の防
12|follows-level:の防衛
12|follows-level:の防衛費
17|follows-level:は
-11|follows-level:は1.
-16|follows-level:は1.8
11|follows-level:はG
11|follows-level:はGD
11|follows-level:はGDP
-32|follows-level:ま
-32|follows-level:まで
-19|follows-level:までに
11|follows-level:一
11|follows-level:一度
11|follows-level:一度跌
11|follows-level:一度跌到
17|follows-level:为
10|follows-level:为2
10|follows-level:为2.
9|follows-level:为2.4
-9|follows-level:予算案で
10|follows-level:予算案の
-31|follows-level:以
-9|follows-level:以前
-9|follows-level:以前台
-9|follows-level:以前台湾
-8|follows-level:以来
-14|follows-level:以降
-9|follows-level:以降は
8|follows-level:会
8|follows-level:会达
8|follows-level:会达到
8|follows-level:会达到3
-9|follows-level:军
-9|follows-level:军费
19|follows-level:到
19|follows-level:到2
19|follows-level:到20
19|follows-level:到202
-25|follows-level:前
-15|follows-level:前把
18|follows-level:南
18|follows-level:南韩
18|follows-level:南韩为
18|follows-level:南韩为2
9|follows-level:占G
9|follows-level:占GD
9|follows-level:占GDP
-8|follows-level:占比
-13|follows-level:占比已
-13|follows-level:占比已由
-10|follows-level:国
-8|follows-level:国内
-8|follows-level:国内生
-8|follows-level:国内生产
11|follows-level:国防开
11|follows-level:国防开支
-35|follows-level:国防支
-35|follows-level:国防支出
12|follows-level:国防预
12|follows-level:国防预算
-23|follows-level:增
-11|follows-level:增加1
-8|follows-level:增加1.
13|follows-level:增加8
13|follows-level:增加8.
-14|follows-level:将军
-14|follows-level:将军费
-14|follows-level:将军费占
10|follows-level:度
17|follows-level:当
17|follows-level:当初
-12|follows-level:把国
-12|follows-level:把国防
10|follows-level:数
10|follows-level:数据
10|follows-level:数据:
10|follows-level:数据:美
-9|follows-level:日本军
-9|follows-level:日本军费
-26|follows-level:是
-13|follows-level:是2
-13|follows-level:是2.
-15|follows-level:是2.5
-17|follows-level:是4
-17|follows-level:是4.
-17|follows-level:是4.8
9|follows-level:時
9|follows-level:時点
9|follows-level:時点で
9|follows-level:概
9|follows-level:概算
9|follows-level:概算要
9|follows-level:概算要求
-21|follows-level:版
-14|follows-level:版防
-14|follows-level:版防卫
-14|follows-level:版防卫白
-9|follows-level:电
16|follows-level:的
-10|follows-level:的2%
-13|follows-level:的3
-11|follows-level:的3.
-11|follows-level:的3.3
8|follows-level:的军费增
11|follows-level:的比
10|follows-level:的比例
11|follows-level:第
11|follows-level:第二
11|follows-level:第二次
11|follows-level:第二次安
8|follows-level:编列
-9|follows-level:达
-8|follows-level:达到
35|follows-level:预
29|follows-level:预算
9|follows-level:预算案
-8|follows-no:、
24|follows-no:に
20|follows-no:に2
21|follows-no:に2.
21|follows-no:に2.5
12|follows-no:に3
-10|follows-no:の
11|follows-no:以
14|follows-no:以降
-16|follows-no:达
-16|follows-no:达到
-8|follows-no:达到G
-8|follows-no:达到GD
48|follows:after )|
16|follows:after )だ|
23|follows:after )だっ|
23|follows:after )だった|
-12|follows:after ,|
-11|follows:after 2|
13|follows:after ;|
11|follows:after ;西|
11|follows:after ;西班|
11|follows:after ;西班牙|
28|follows:after |
47|follows:after 。|
-14|follows:after か|
-14|follows:after から|
-8|follows:after から今|
-8|follows:after から今年|
25|follows:after と|
-8|follows:after に2.|
-19|follows:after に2|
-8|follows:after に3|
-15|follows:after に|
-10|follows:after には5%|
-10|follows:after には5|
12|follows:after に早|
12|follows:after に早め|
12|follows:after に早める|
-8|follows:after に進|
-38|follows:after に達成し|
38|follows:after に達成す|
9|follows:after のGDP|
9|follows:after のGD|
9|follows:after のG|
39|follows:after の|
14|follows:after の数|
14|follows:after の数値|
14|follows:after の数値を|
9|follows:after の目|
8|follows:after の目標|
18|follows:after の話|
21|follows:after の達|
21|follows:after の達成|
21|follows:after の達成を|
-9|follows:after は1.8|
-9|follows:after は1.|
-9|follows:after は1|
-15|follows:after は|
12|follows:after へ|
-39|follows:after ま|
-39|follows:after まで|
-30|follows:after まで、|
-11|follows:after までに2|
-14|follows:after までに5|
17|follows:after までに充|
-19|follows:after までに米|
12|follows:after までに達|
-13|follows:after よ|
-13|follows:after より|
-14|follows:after より前|
14|follows:after より前に|
-28|follows:after より前倒|
11|follows:after を|
20|follows:after 中に前|
20|follows:after 中に前倒|
19|follows:after 中に実|
19|follows:after 中に実現|
13|follows:after 为|
9|follows:after 予算案を|
20|follows:after 仍|
20|follows:after 仍有|
12|follows:after 分|
-12|follows:after 初|
-29|follows:after 前|
17|follows:after 前实|
17|follows:after 前实现|
-16|follows:after 前提|
-16|follows:after 前提高|
-16|follows:after 前提高到|
-8|follows:after 增|
15|follows:after 实|
15|follows:after 实现|
15|follows:after 实现。|
-10|follows:after 将|
-27|follows:after 提|
-20|follows:after 提前|
-13|follows:after 检|
-13|follows:after 检讨|
-9|follows:after 检讨进|
-9|follows:after 检讨进度|
-18|follows:after 的|
8|follows:after 的目|
8|follows:after 的目标|
29|follows:after 目|
10|follows:after 目标,|
22|follows:after 目标|
-10|follows:after 达到3|
-19|follows:after 达到|
19|follows:after 达标|
-10|follows:after 達成す|
-10|follows:after 達成する|
-27|follows:before )|
-9|follows:before )は|
-9|follows:before )は約1|
-9|follows:before )は約|
14|follows:before ,|
-9|follows:before ,日|
-9|follows:before ,日本|
-10|follows:before ,日本防|
-31|follows:before 2%|
8|follows:before 2%的|
8|follows:before 2%的目|
-10|follows:before 2.5%|
-10|follows:before 2.5|
-28|follows:before 2|
12|follows:before 3%|
29|follows:before 3|
-10|follows:before GDP|
-8|follows:before GDPの|
-10|follows:before GD|
-10|follows:before G|
20|follows:before 、GDP|
20|follows:before 、GD|
20|follows:before 、G|
-29|follows:before か|
-16|follows:before から65|
-16|follows:before から6|
-29|follows:before から|
-8|follows:before からの|
14|follows:before ご|
14|follows:before ごろ|
-11|follows:before で|
-12|follows:before と|
11|follows:before に1|
8|follows:before に2%|
16|follows:before に2.5|
19|follows:before に2.|
27|follows:before に2|
21|follows:before に3%|
15|follows:before に3|
-12|follows:before に3・5|
-12|follows:before に3・|
10|follows:before に6|
29|follows:before に|
-15|follows:before に、|
-15|follows:before には|
9|follows:before に政|
9|follows:before に政府|
9|follows:before に政府目|
-11|follows:before の1|
-13|follows:before の1・6|
-13|follows:before の1・|
-8|follows:before の2%|
-18|follows:before の2%を|
-12|follows:before のGDP|
-12|follows:before のGD|
-12|follows:before のG|
-8|follows:before の予算は|
12|follows:before の国防費|
10|follows:before の概|
10|follows:before の概算|
10|follows:before の概算要|
19|follows:before の防|
19|follows:before の防衛|
20|follows:before の防衛費|
-11|follows:before は1.8|
-9|follows:before は1|
13|follows:before はGDP|
13|follows:before はGD|
13|follows:before はG|
21|follows:before は|
11|follows:before までに3|
22|follows:before までに|
-9|follows:before までに、|
8|follows:before までに国|
8|follows:before 中に|
-16|follows:before 中期|
8|follows:before 为1.|
8|follows:before 为1|
9|follows:before 为2.4|
10|follows:before 为2.|
10|follows:before 为2|
18|follows:before 为|
-9|follows:before 之前|
-12|follows:before 之前不|
-10|follows:before 之前不会|
-10|follows:before 予算案で|
10|follows:before 予算案の|
-10|follows:before 以|
-9|follows:before 以前台|
-9|follows:before 以前台湾|
8|follows:before 以前将|
8|follows:before 以前将国|
-9|follows:before 以降|
-13|follows:before 以降に2|
-13|follows:before 以降に|
-9|follows:before 以降は|
12|follows:before 会|
8|follows:before 会达|
8|follows:before 会达到3|
8|follows:before 会达到|
-10|follows:before 军|
-10|follows:before 军费|
8|follows:before 军费预|
8|follows:before 军费预算|
8|follows:before 初|
9|follows:before 初始预|
9|follows:before 初始预算|
19|follows:before 到202|
19|follows:before 到20|
19|follows:before 到2|
19|follows:before 到|
22|follows:before 前|
8|follows:before 前把|
18|follows:before 南|
18|follows:before 南韩|
18|follows:before 南韩为2|
18|follows:before 南韩为|
16|follows:before 占GDP|
16|follows:before 占GD|
16|follows:before 占G|
-10|follows:before 占比|
-13|follows:before 占比已|
-13|follows:before 占比已由|
-11|follows:before 国内|
-11|follows:before 国内生|
-11|follows:before 国内生产|
10|follows:before 国防|
9|follows:before 国防开|
9|follows:before 国防开支|
-8|follows:before 国防支|
-8|follows:before 国防支出|
-16|follows:before 在|
-14|follows:before 增|
-8|follows:before 增加1.|
-11|follows:before 增加1|
13|follows:before 增加8.|
13|follows:before 增加8|
22|follows:before 将|
12|follows:before 将升|
12|follows:before 将升至2|
12|follows:before 将升至|
8|follows:before 将达|
12|follows:before 就|
-9|follows:before 就要|
-9|follows:before 度|
-19|follows:before 度达|
-19|follows:before 度达到G|
-19|follows:before 度达到|
9|follows:before 当|
12|follows:before 当初|
11|follows:before 恐|
11|follows:before 恐怕|
10|follows:before 恐怕也|
10|follows:before 恐怕也只|
-12|follows:before 才|
-14|follows:before 承|
-14|follows:before 承诺|
-9|follows:before 承诺国|
-9|follows:before 承诺国防|
16|follows:before 把|
11|follows:before 把防|
11|follows:before 把防卫|
11|follows:before 把防卫费|
10|follows:before 数|
10|follows:before 数据:|
10|follows:before 数据:美|
10|follows:before 数据|
-9|follows:before 日本军|
-9|follows:before 日本军费|
-10|follows:before 是2.|
-10|follows:before 是2|
-23|follows:before 是|
9|follows:before 時点で|
9|follows:before 曾|
-18|follows:before 版|
-14|follows:before 版防|
-14|follows:before 版防卫|
-14|follows:before 版防卫白|
-12|follows:before 电)|
-20|follows:before 电|
-11|follows:before 的3.3|
-11|follows:before 的3.|
-11|follows:before 的3|
30|follows:before 的|
8|follows:before 的军费增|
11|follows:before 的比|
10|follows:before 的比例|
9|follows:before 的防|
-9|follows:before 目|
-9|follows:before 目标|
-8|follows:before 立|
-8|follows:before 立法|
-8|follows:before 立法院|
-8|follows:before 立法院删|
11|follows:before 第|
11|follows:before 第二|
11|follows:before 第二次|
11|follows:before 第二次安|
-9|follows:before 经|
-9|follows:before 经济|
-9|follows:before 经济成|
-9|follows:before 经济成长|
8|follows:before 编列|
-20|follows:before 花|
8|follows:before 补|
-9|follows:before 要求|
20|follows:before 起|
13|follows:before 达|
8|follows:before 还|
23|follows:before 预|
26|follows:before 预算|
9|follows:before 预算案|
31|here
20|here:aim after
-17|here:level after
34|here:level before
-15|here:no after
-18|kind-by:as_told_before before next
-9|kind-by:as_told_before before now
-19|kind-by:ja_budget_headline after next
24|kind-by:ja_considered after far
13|kind-by:ja_considered before far
-9|kind-by:ja_considered before now
-9|kind-by:ja_considered before past
-24|kind-by:ja_decided after far
12|kind-by:ja_decided after next
26|kind-by:ja_decided before far
18|kind-by:ja_decided before next
-9|kind-by:ja_default after far
9|kind-by:ja_default after now
8|kind-by:ja_default after past
-70|kind-by:ja_default before long-past
8|kind-by:ja_default before next
8|kind-by:ja_default before past
18|kind-by:ja_example after past
-9|kind-by:ja_from after far
8|kind-by:ja_level after long-past
8|kind-by:ja_level after next
21|kind-by:ja_level before far
12|kind-by:ja_level before long-past
26|kind-by:ja_level before now
-17|kind-by:ja_level before past
10|kind-by:ja_no_verb after far
-10|kind-by:ja_opinion before far
12|kind-by:ja_proposal_noun before far
-17|kind-by:ja_relative_clause after far
-11|kind-by:ja_relative_clause before now
-28|kind-by:ja_target_moved after far
28|kind-by:ja_target_moved after now
-13|kind-by:ja_target_moved before far
38|kind-by:ja_target_noun after far
26|kind-by:ja_target_noun after now
-33|kind-by:ja_target_noun after past
-8|kind-by:ja_target_noun before long-past
-11|kind-by:ja_target_noun before past
-8|kind-by:level_to_come after far
19|kind-by:level_to_come before far
11|kind-by:listed after now
20|kind-by:listed after past
-54|kind-by:listed before now
54|kind-by:listed before past
20|kind-by:standing_figure after far
13|kind-by:standing_figure after now
21|kind-by:weighed after far
-21|kind-by:weighed after long-past
34|kind-by:weighed after past
65|kind-by:weighed before far
13|kind-by:weighed before next
-28|kind-by:weighed before now
-30|kind-by:weighed before past
-11|kind-by:weighed_of_a_party after far
-26|kind-by:zh_decided after far
16|kind-by:zh_decided before far
22|kind-by:zh_decided before next
9|kind-by:zh_decided before now
-17|kind-by:zh_default before long-past
-40|kind-by:zh_default before now
26|kind-by:zh_default before past
8|kind-by:zh_expected before far
17|kind-by:zh_expected before next
-12|kind-by:zh_from before far
19|kind-by:zh_from before long-past
-67|kind-by:zh_from before next
-11|kind-by:zh_from before now
-13|kind-by:zh_fulfils after far
32|kind-by:zh_fulfils after now
-10|kind-by:zh_fulfils before far
-12|kind-by:zh_level after now
-28|kind-by:zh_level before long-past
-13|kind-by:zh_level before next
-24|kind-by:zh_pledge_noun after far
8|kind-by:zh_pledge_noun after past
-10|kind-by:zh_pledge_noun before far
8|kind-by:zh_pledge_noun before past
-26|kind-by:zh_present after past
-8|kind-by:zh_present before far
63|kind-by:zh_present before next
21|kind-by:zh_present before now
-8|kind-by:zh_present before past
13|kind-by:zh_raises_it before far
8|kind-by:zh_reached before past
8|kind-by:zh_should before far
-14|kind-by:zh_supposed before far
-8|kind-by:zh_verb_before_pledge after far
21|kind-by:zh_verb_before_pledge before far
12|kind-by:zh_verb_before_proposal before far
-11|kind-by:zh_verb_demand before now
-23|kind-by:zh_verb_demand before past
30|kind-by:zh_verb_pledge before far
-16|kind-by:zh_verb_pledge before long-past
29|kind-by:zh_verb_pledge before next
30|kind-by:zh_verb_proposal after far
-19|kind-by:zh_verb_proposal before next
-9|kind-by:zh_verb_proposal before now
20|kind-by:zh_wants before now
-10|known-any:ALLIES 3.5 aim since-2025 False
10|known-any:ALLIES 3.5 aim since-2025 True
-18|known-any:ALLIES 5 aim since-2025 False
18|known-any:ALLIES 5 aim since-2025 True
17|known-any:ARM 1 aim since-2025 False
-11|known-any:AUS 1.9 level since-2025 False
11|known-any:AUS 1.9 level since-2025 True
-38|known-any:AUS 2 level since-2025 False
38|known-any:AUS 2 level since-2025 True
32|known-any:AUS 2.1 level to-2024 False
-32|known-any:AUS 2.1 level to-2024 True
10|known-any:AUS 2.4 aim since-2025 False
-10|known-any:AUS 2.4 aim since-2025 True
-8|known-any:AUS 2.8 level since-2025 False
8|known-any:AUS 2.8 level since-2025 True
8|known-any:AUS 3 aim since-2025 False
-8|known-any:AUS 3 aim since-2025 True
-20|known-any:AUS 3.5 aim since-2025 False
20|known-any:AUS 3.5 aim since-2025 True
23|known-any:AUT 2 aim since-2025 False
-23|known-any:AUT 2 aim since-2025 True
-15|known-any:AZE 5 level since-2025 False
-8|known-any:BEL 3.5 aim since-2025 False
8|known-any:BEL 3.5 aim since-2025 True
-12|known-any:CAN 1.3 level since-2025 False
16|known-any:CAN 1.3 level to-2024 False
-16|known-any:CAN 1.3 level to-2024 True
-9|known-any:CAN 1.37 level to-2024 False
9|known-any:CAN 1.37 level to-2024 True
-12|known-any:CAN 1.8 level to-1999 False
11|known-any:CAN 2 aim since-2025 False
-11|known-any:CAN 2 aim since-2025 True
-8|known-any:CHE 0.7 level since-2025 False
8|known-any:CHE 0.7 level since-2025 True
13|known-any:CHN 1.3 level since-2025 False
-13|known-any:CHN 1.3 level since-2025 True
-34|known-any:CHN 1.5 level since-2025 False
34|known-any:CHN 1.5 level since-2025 True
-11|known-any:CHN 1.5 level to-2024 False
11|known-any:CHN 1.5 level to-2024 True
-11|known-any:CHN 2 level since-2025 False
11|known-any:CHN 2 level since-2025 True
16|known-any:CHN 2-3 level since-2025 False
16|known-any:CZE 2 level since-2025 False
12|known-any:DEU 1.5 level to-2024 False
-12|known-any:DEU 1.5 level to-2024 True
15|known-any:DEU 2 level to-2024 False
-15|known-any:DEU 2 level to-2024 True
-9|known-any:DEU 3.3 level to-1999 False
11|known-any:DEU 3.5 aim since-2025 False
-11|known-any:DEU 3.5 aim since-2025 True
-9|known-any:DNK 1.4 level since-2025 False
-23|known-any:DNK 3 aim since-2025 False
23|known-any:DNK 3 aim since-2025 True
-9|known-any:ESP 1.3 level since-2025 False
9|known-any:ESP 1.3 level since-2025 True
12|known-any:ESP 1.4 level to-2024 False
-17|known-any:ESP 2.1 aim since-2025 False
17|known-any:ESP 2.1 aim since-2025 True
12|known-any:EST 1.94 level to-2021 False
8|known-any:EST 3.4 level to-2024 False
-8|known-any:EST 3.4 level to-2024 True
-17|known-any:EST 5.4 aim since-2025 False
17|known-any:EST 5.4 aim since-2025 True
9|known-any:EU 2.1 level since-2025 False
-9|known-any:EU 2.1 level since-2025 True
8|known-any:FIN 3 aim since-2025 False
-8|known-any:FIN 3 aim since-2025 True
-9|known-any:FRA 2 level since-2025 False
9|known-any:FRA 2 level since-2025 True
11|known-any:FRA 2.04 level to-2021 False
-30|known-any:FRA 2.1 level since-2025 False
30|known-any:FRA 2.1 level since-2025 True
13|known-any:FRA 2.5 aim since-2025 False
-13|known-any:FRA 2.5 aim since-2025 True
-25|known-any:GBR 2.3 level since-2025 False
25|known-any:GBR 2.3 level since-2025 True
17|known-any:GBR 2.5 aim since-2025 False
-17|known-any:GBR 2.5 aim since-2025 True
-8|known-any:GBR 2.5 aim to-2024 False
8|known-any:GBR 2.5 aim to-2024 True
-32|known-any:GBR 3 aim since-2025 False
32|known-any:GBR 3 aim since-2025 True
8|known-any:IDN 1 level since-2025 False
-8|known-any:IDN 1 level since-2025 True
-8|known-any:IND 1.9 level since-2025 False
8|known-any:IND 1.9 level since-2025 True
11|known-any:IND 2.3 level since-2025 False
-11|known-any:IND 2.3 level since-2025 True
-13|known-any:IRL 0.4 level since-2025 False
-19|known-any:ISR 5 level to-2024 False
-12|known-any:ITA 1.5 level since-2025 False
12|known-any:ITA 1.5 level since-2025 True
13|known-any:ITA 1.5 level to-2024 False
-13|known-any:ITA 1.5 level to-2024 True
-13|known-any:JPN 0.9 level since-2025 False
13|known-any:JPN 0.9 level since-2025 True
11|known-any:JPN 0.9 level to-1999 False
-11|known-any:JPN 0.9 level to-1999 True
12|known-any:JPN 0.97 level to-1999 False
8|known-any:JPN 0.98 level to-1999 False
-8|known-any:JPN 0.98 level to-1999 True
-9|known-any:JPN 1 aim since-2025 False
9|known-any:JPN 1 aim since-2025 True
-17|known-any:JPN 1 level to-2021 False
17|known-any:JPN 1 level to-2021 True
-40|known-any:JPN 1 level to-2024 False
40|known-any:JPN 1 level to-2024 True
-14|known-any:JPN 1 no since-2025 False
14|known-any:JPN 1 no since-2025 True
-13|known-any:JPN 1 no to-1999 False
13|known-any:JPN 1 no to-1999 True
8|known-any:JPN 1.004 level to-1999 False
-8|known-any:JPN 1.004 level to-1999 True
-28|known-any:JPN 1.038 level to-1999 False
28|known-any:JPN 1.038 level to-1999 True
9|known-any:JPN 1.2 aim to-2024 False
9|known-any:JPN 1.24 level to-2024 False
-9|known-any:JPN 1.24 level to-2024 True
23|known-any:JPN 1.3 level since-2025 False
-23|known-any:JPN 1.3 level since-2025 True
-15|known-any:JPN 1.3 level to-2024 False
29|known-any:JPN 1.4 level since-2025 False
-29|known-any:JPN 1.4 level since-2025 True
-11|known-any:JPN 1.4 level to-2024 False
11|known-any:JPN 1.4 level to-2024 True
8|known-any:JPN 1.5 level to-2024 False
-8|known-any:JPN 1.5 level to-2024 True
12|known-any:JPN 1.6 level since-2025 False
-12|known-any:JPN 1.6 level since-2025 True
8|known-any:JPN 1.6 level to-2024 False
-8|known-any:JPN 1.6 level to-2024 True
-14|known-any:JPN 1.8 level since-2025 False
14|known-any:JPN 1.8 level since-2025 True
16|known-any:JPN 1.9 level since-2025 False
-16|known-any:JPN 1.9 level since-2025 True
-10|known-any:JPN 2 aim since-2025 False
10|known-any:JPN 2 aim since-2025 True
-45|known-any:JPN 2 level since-2025 False
45|known-any:JPN 2 level since-2025 True
21|known-any:JPN 2 no to-2024 False
-21|known-any:JPN 2 no to-2024 True
11|known-any:JPN 2.1 level since-2025 False
-11|known-any:JPN 2.1 level since-2025 True
13|known-any:JPN 2.3 aim since-2025 False
-13|known-any:JPN 2.3 aim since-2025 True
10|known-any:JPN 2.5 aim since-2025 False
-10|known-any:JPN 2.5 aim since-2025 True
-14|known-any:JPN 2.5 aim to-2024 False
14|known-any:JPN 2.5 aim to-2024 True
-9|known-any:JPN 3 aim since-2025 False
9|known-any:JPN 3 aim since-2025 True
8|known-any:JPN 3.2 level since-2025 False
-23|known-any:JPN 3.5 aim since-2025 False
23|known-any:JPN 3.5 aim since-2025 True
-8|known-any:KHM 3 level since-2025 False
-20|known-any:KOR 2.3 level since-2025 False
20|known-any:KOR 2.3 level since-2025 True
8|known-any:KOR 2.3 level to-2024 False
-8|known-any:KOR 2.3 level to-2024 True
-14|known-any:KOR 2.32 level since-2025 False
14|known-any:KOR 2.32 level since-2025 True
10|known-any:KOR 2.4 level since-2025 False
-10|known-any:KOR 2.4 level since-2025 True
14|known-any:KOR 2.42 level since-2025 False
-14|known-any:KOR 2.42 level since-2025 True
12|known-any:KOR 2.6 level since-2025 False
-12|known-any:KOR 2.6 level since-2025 True
-15|known-any:KOR 2.8 level since-2025 False
15|known-any:KOR 2.8 level since-2025 True
-9|known-any:KOR 2.8 level to-2024 False
9|known-any:KOR 2.8 level to-2024 True
-56|known-any:KOR 3.5 aim since-2025 False
56|known-any:KOR 3.5 aim since-2025 True
11|known-any:KOR 3.5 no since-2025 False
-11|known-any:KOR 3.5 no since-2025 True
-18|known-any:KOR 3.8 aim since-2025 False
18|known-any:KOR 3.8 aim since-2025 True
-10|known-any:KOR 6 level to-1999 False
11|known-any:LTU 5-6 aim since-2025 False
-11|known-any:LTU 5-6 aim since-2025 True
-20|known-any:LVA 3.5 level since-2025 False
24|known-any:NATO 1.5 aim since-2025 False
-24|known-any:NATO 1.5 aim since-2025 True
-9|known-any:NATO 1.5 level since-2025 False
9|known-any:NATO 1.5 level since-2025 True
-22|known-any:NATO 2 aim since-2025 False
22|known-any:NATO 2 aim since-2025 True
-18|known-any:NATO 2 aim to-2021 False
18|known-any:NATO 2 aim to-2021 True
-42|known-any:NATO 2 aim to-2024 False
42|known-any:NATO 2 aim to-2024 True
19|known-any:NATO 2 level since-2025 False
-19|known-any:NATO 2 level since-2025 True
10|known-any:NATO 3 aim to-2024 False
-10|known-any:NATO 3 aim to-2024 True
28|known-any:NATO 3.5 aim since-2025 False
-28|known-any:NATO 3.5 aim since-2025 True
-10|known-any:NATO 5 aim since-2025 False
10|known-any:NATO 5 aim since-2025 True
20|known-any:NLD 3.5 aim since-2025 False
-20|known-any:NLD 3.5 aim since-2025 True
-9|known-any:NZL 1 level since-2025 False
9|known-any:NZL 1 level since-2025 True
-18|known-any:NZL 2 aim since-2025 False
18|known-any:NZL 2 aim since-2025 True
-8|known-any:PHL 1.3 level since-2025 False
8|known-any:PHL 1.3 level since-2025 True
16|known-any:POL 3 level to-2024 False
8|known-any:POL 4 aim to-2024 False
-8|known-any:POL 4 aim to-2024 True
13|known-any:POL 4.1 level to-2024 False
-13|known-any:POL 4.1 level to-2024 True
11|known-any:POL 4.3 level since-2025 False
-11|known-any:POL 4.3 level since-2025 True
-15|known-any:RUS 11-13 level to-1999 False
8|known-any:RUS 5.1 aim since-2025 False
-8|known-any:RUS 5.1 aim since-2025 True
11|known-any:RUS 7 level since-2025 False
-11|known-any:RUS 7 level since-2025 True
8|known-any:RUS 7.1 level since-2025 False
-8|known-any:RUS 7.1 level since-2025 True
-11|known-any:RUS 7.3 level since-2025 False
11|known-any:RUS 7.3 level since-2025 True
14|known-any:RUS 7.5 level since-2025 False
-14|known-any:RUS 7.5 level since-2025 True
-11|known-any:SAU 7.3 level since-2025 False
11|known-any:SAU 7.3 level since-2025 True
-12|known-any:SGP 3 level to-2024 False
12|known-any:SGP 3 level to-2024 True
12|known-any:SWE 1 level to-2024 False
-31|known-any:SWE 4 level to-2024 False
31|known-any:SWE 4 level to-2024 True
-18|known-any:TWN 0.6 level since-2025 False
-14|known-any:TWN 1E+1 aim since-2025 False
14|known-any:TWN 1E+1 aim since-2025 True
15|known-any:TWN 2.3 level since-2025 False
-15|known-any:TWN 2.3 level since-2025 True
16|known-any:TWN 2.38 level since-2025 False
-16|known-any:TWN 2.38 level since-2025 True
-12|known-any:TWN 2.45 level since-2025 False
12|known-any:TWN 2.45 level since-2025 True
-18|known-any:TWN 2.5 level to-2024 False
18|known-any:TWN 2.5 level to-2024 True
17|known-any:TWN 2.8 level since-2025 False
-17|known-any:TWN 2.8 level since-2025 True
10|known-any:TWN 2.84 level since-2025 False
-10|known-any:TWN 2.84 level since-2025 True
18|known-any:TWN 2.9 level since-2025 False
-18|known-any:TWN 2.9 level since-2025 True
27|known-any:TWN 3 aim since-2025 False
-27|known-any:TWN 3 aim since-2025 True
-8|known-any:TWN 3 aim to-2013 False
8|known-any:TWN 3 aim to-2013 True
24|known-any:TWN 3 level since-2025 False
-24|known-any:TWN 3 level since-2025 True
-12|known-any:TWN 3 level to-2013 False
15|known-any:TWN 3.1 level to-2013 False
-11|known-any:TWN 3.6 level since-2025 False
11|known-any:TWN 3.6 level since-2025 True
-18|known-any:TWN 4 aim since-2025 False
18|known-any:TWN 4 aim since-2025 True
9|known-any:UKR 34 level to-2024 False
-9|known-any:UKR 34 level to-2024 True
21|known-any:UKR 4E+1 level since-2025 False
-21|known-any:UKR 4E+1 level since-2025 True
-8|known-any:USA 3.1 level since-2025 False
8|known-any:USA 3.1 level since-2025 True
14|known-any:USA 3.3 level since-2025 False
-14|known-any:USA 3.3 level since-2025 True
10|known-any:USA 3.38 level since-2025 False
-10|known-any:USA 3.38 level since-2025 True
-21|known-any:USA 3.4 level since-2025 False
21|known-any:USA 3.4 level since-2025 True
18|known-any:USA 3.4 level to-2024 False
-18|known-any:USA 3.4 level to-2024 True
-13|known-any:USA 4 level since-2025 False
13|known-any:USA 4 level since-2025 True
41|known-any:USA 5 aim since-2025 False
-41|known-any:USA 5 aim since-2025 True
-9|known-any:USA 5.5 level to-1999 False
9|known-any:USA 5.5 level to-1999 True
-8|known:0.7 2032 level
16|known:0.7 None level
9|known:0.72 2023 level
30|known:0.8 None level
16|known:0.9 FY1978 level
16|known:0.96 FY2022 level
-14|known:0.97 None level
9|known:0.98 FY1983 level
-8|known:0.98 None level
-9|known:0.99 None level
8|known:1 2014 level
8|known:1 2021 level
-9|known:1 2022 level
-8|known:1 2032/2033 level
14|known:1 FY1990 level
29|known:1 FY2013 level
9|known:1 FY2022 level
-15|known:1 FY2023 level
-10|known:1 FY2025 level
-11|known:1 FY2027 level
-8|known:1 None aim
42|known:1 None level
43|known:1 None no
25|known:1.004 FY1987 level
-11|known:1.004 None level
-22|known:1.038 FY1986 level
28|known:1.038 None level
9|known:1.09 FY2021 level
10|known:1.1 2022 level
-8|known:1.1 None level
28|known:1.19 FY2023 level
-17|known:1.19 FY2025 level
22|known:1.2 2023 level
-13|known:1.2 2026 level
-9|known:1.2 None aim
12|known:1.2 None level
-9|known:1.24 None level
20|known:1.3 2023 level
11|known:1.3 2024 level
-29|known:1.3 2025 level
-20|known:1.3 2026 level
-20|known:1.3 FY2025 level
10|known:1.3 None level
9|known:1.37 2024 level
13|known:1.37 None level
35|known:1.4 2024 level
24|known:1.4 FY2023 level
-19|known:1.4 FY2024 level
-24|known:1.4 FY2025 level
19|known:1.4 FY2026 level
-13|known:1.4 None level
16|known:1.5 2023 level
-14|known:1.5 2024 level
-18|known:1.5 2026 level
-8|known:1.5 2029 aim
13|known:1.5 2032 aim
26|known:1.5 2035 aim
-8|known:1.5 FY2026 level
-21|known:1.5 None aim
36|known:1.5 None level
-9|known:1.6 2025 level
-16|known:1.6 FY2022 level
51|known:1.6 FY2024 level
9|known:1.6 FY2025 level
13|known:1.6 FY2026 level
-31|known:1.6 None level
-8|known:1.7 FY2026 level
-12|known:1.8 2025 level
-13|known:1.8 FY2022 level
-31|known:1.8 FY2024 level
74|known:1.8 FY2025 level
-24|known:1.8 FY2026 level
10|known:1.8 FY2027 level
25|known:1.8 None level
11|known:1.9 2024 level
-10|known:1.9 2025 level
-19|known:1.9 FY2022 level
-18|known:1.9 FY2025 level
62|known:1.9 FY2026 level
-35|known:1977 level to-1999
17|known:1985 level since-2025
-9|known:1989 level to-2024
-17|known:1992 level to-1999
-18|known:1992 level to-2013
-14|known:1994 level to-1999
-9|known:199X level since-2025
15|known:1E+1 None aim
-15|known:2 2014 aim
-14|known:2 2014 level
-12|known:2 2021 aim
-11|known:2 2022 aim
-23|known:2 2023 aim
25|known:2 2024 level
37|known:2 2025 aim
-27|known:2 2025 level
-10|known:2 2025-12 level
-15|known:2 2026 aim
-13|known:2 2026-12 level
-10|known:2 2027 level
-14|known:2 2030 aim
12|known:2 2032 aim
8|known:2 2032/2033 aim
-22|known:2 2033 aim
-19|known:2 2035 aim
-24|known:2 FY2022 aim
-20|known:2 FY2022 level
-15|known:2 FY2023 aim
102|known:2 FY2025 aim
85|known:2 FY2025 level
11|known:2 FY2026 level
72|known:2 FY2027 aim
34|known:2 FY2027 no
-12|known:2 FY2032 aim
47|known:2 None aim
33|known:2 None level
-15|known:2 None no
33|known:2.1 2033/2034 level
-9|known:2.1 2035 aim
17|known:2.1 None aim
-29|known:2.1 None level
-9|known:2.2 FY2025 level
15|known:2.2 FY2027 level
34|known:2.3 2025 level
-15|known:2.3 2026 level
-17|known:2.3 FY2025 level
13|known:2.3 FY2030 aim
-16|known:2.3 None aim
9|known:2.3 None level
-18|known:2.32 2026 level
14|known:2.32 None level
22|known:2.38 2025 level
-16|known:2.38 None level
8|known:2.4 2025 level
32|known:2.4 2026 level
-22|known:2.4 2027 level
22|known:2.4 2033/2034 aim
-10|known:2.4 None aim
-18|known:2.4 None level
15|known:2.42 2026 level
-14|known:2.42 None level
31|known:2.45 2025 level
-27|known:2.45 2026 level
11|known:2.45 None level
-12|known:2.5 2023 level
-8|known:2.5 2024 level
15|known:2.5 2025 level
-19|known:2.5 2026 level
26|known:2.5 2027 level
15|known:2.5 2027-04 aim
9|known:2.5 2030 aim
9|known:2.5 2030 level
11|known:2.5 2034 aim
24|known:2.5 FY2030 aim
-16|known:2.5 None aim
13|known:2.5 None level
8|known:2.6 2024 level
10|known:2.8 2023 level
26|known:2.8 2026 level
-10|known:2.8 None level
24|known:2.84 2026 level
-10|known:2.84 None level
-26|known:2.9 None level
-9|known:2000 level since-2025
-12|known:2003 level to-2013
25|known:2008 aim to-2013
17|known:2008 level to-2013
-15|known:2010 aim since-2025
-8|known:2010 aim to-2013
10|known:2010 level to-2013
11|known:2012 level since-2025
-13|known:2014 level since-2025
21|known:2014 level to-2021
-12|known:2015 level to-2021
-8|known:2017 level to-2021
26|known:2018 level to-2021
-11|known:2019 level to-2024
12|known:201X level since-2025
35|known:2020 level to-2021
-10|known:2021 aim to-2021
17|known:2021 level since-2025
-13|known:2021 level to-2021
-9|known:2022 aim since-2025
-10|known:2022 level since-2025
-11|known:2022-10-04 level to-2024
-18|known:2023 aim to-2024
68|known:2023 level to-2024
-42|known:2024 aim since-2025
85|known:2024 level since-2025
75|known:2024 level to-2024
21|known:2025 aim since-2025
-9|known:2025 aim to-2024
71|known:2025 level since-2025
8|known:2025 level to-2024
-9|known:2025 no since-2025
-14|known:2025-01 level since-2025
-9|known:2025-03 aim since-2025
-8|known:2025-05 aim since-2025
-19|known:2025-06 aim since-2025
-15|known:2025-12 level since-2025
9|known:2026 level since-2025
-11|known:2026-12 aim since-2025
-17|known:2026-12 level since-2025
12|known:2027 aim since-2025
-23|known:2027 aim to-2024
31|known:2027 level since-2025
11|known:2027-04 aim since-2025
8|known:2028 aim since-2025
-22|known:2028 level since-2025
-18|known:2029 aim since-2025
-12|known:2029 level since-2025
12|known:2030 aim to-2024
-8|known:2030 no since-2025
68|known:2032 aim since-2025
-9|known:2032 level since-2025
-8|known:2032/2033 level since-2025
-22|known:2033 aim since-2025
-10|known:2033 level since-2025
22|known:2033/2034 aim since-2025
32|known:2033/2034 level to-2024
19|known:2034 aim since-2025
67|known:2035 aim since-2025
-24|known:2035 level since-2025
13|known:203X aim since-2025
12|known:2E+1 None level
25|known:3 2008 aim
-8|known:3 2010 aim
-12|known:3 2022 level
-17|known:3 2023 level
13|known:3 2024 level
27|known:3 2025 aim
-15|known:3 2025 level
-9|known:3 2025-02 aim
-8|known:3 2025-03 aim
-15|known:3 2026 aim
48|known:3 2026 level
-24|known:3 2027 aim
-16|known:3 2029 aim
18|known:3 2030 aim
8|known:3 2030 level
14|known:3 2033 aim
9|known:3 2034 aim
23|known:3 203X aim
-16|known:3 FY2025 aim
-27|known:3 FY2027 aim
-13|known:3 FY2027 level
13|known:3 FY2030 aim
21|known:3 FY2031 aim
31|known:3 FY2032 aim
25|known:3 None aim
19|known:3 None level
-8|known:3.1 None level
19|known:3.2 2025 level
-8|known:3.2 2026 level
-8|known:3.2 FY2025 level
20|known:3.2 None level
10|known:3.3 2026 aim
-10|known:3.3 2030 aim
13|known:3.3 FY2027 level
-14|known:3.32 2025 level
43|known:3.32 2026 level
-22|known:3.32 FY2026 level
14|known:3.38 2024 level
-13|known:3.38 None level
36|known:3.4 2024 level
-16|known:3.4 2025 level
-8|known:3.5 2024 aim
-22|known:3.5 2025 aim
-16|known:3.5 2025 level
-13|known:3.5 2026 aim
-12|known:3.5 2027 aim
12|known:3.5 2027 level
22|known:3.5 2029 aim
-42|known:3.5 2030 aim
32|known:3.5 2032 aim
97|known:3.5 2035 aim
13|known:3.5 2035 no
-15|known:3.5 203X aim
-10|known:3.5 FY2025 aim
10|known:3.5 FY2030 no
8|known:3.5 FY2031 no
56|known:3.5 None aim
11|known:3.5 None no
-8|known:3.6 2027 level
-15|known:3.8 2024 aim
18|known:3.8 None aim
19|known:34 2022 level
16|known:34 2024 level
-12|known:34 None level
-10|known:37 None level
-15|known:4 2028 aim
10|known:4 None aim
39|known:4 None level
16|known:4.1 2024 level
-14|known:4.1 None level
11|known:4.3 2025 level
-11|known:4.3 None level
13|known:4.7 2025 level
-10|known:4.7 2026 level
11|known:4.7 None level
19|known:4.8 2026 level
11|known:4.8 None level
22|known:4E+1 2025 level
-21|known:4E+1 None level
-21|known:5 2025 aim
-9|known:5 2025-06 aim
19|known:5 2026 aim
9|known:5 2027 aim
54|known:5 2030 aim
11|known:5 2032 aim
-14|known:5 2035 aim
31|known:5 FY2027 aim
12|known:5 FY2027 level
-10|known:5 FY2030 aim
15|known:5 FY2035 aim
20|known:5 None level
15|known:5 None no
12|known:5-6 2026 aim
-11|known:5-6 None aim
8|known:5.1 2027 aim
-8|known:5.1 None aim
-12|known:5.4 2026 aim
17|known:5.4 None aim
26|known:6 None level
-11|known:7 None level
8|known:7.1 2024 level
-8|known:7.1 None level
8|known:7.3 2024 level
-19|known:7.3 2026 level
-14|known:7.3 2027 level
22|known:7.3 None level
15|known:7.5 2025 level
-14|known:7.5 None level
20|known:8 2026 level
-19|known:8 None level
11|known:8.8 2024 level
10|known:ALLIES 3.5 None aim
18|known:ALLIES 5 None aim
32|known:ALLIES None aim
-8|known:ARM 2028 level
8|known:ARM None level
-9|known:AUS 1.9 FY2025 level
10|known:AUS 1.9 None level
-28|known:AUS 2 2025 level
-8|known:AUS 2 FY2025 level
39|known:AUS 2 None level
33|known:AUS 2.1 2033/2034 level
-32|known:AUS 2.1 None level
22|known:AUS 2.4 2033/2034 aim
-10|known:AUS 2.4 None aim
8|known:AUS 2.8 None level
-8|known:AUS 2025 aim
-38|known:AUS 2025 level
12|known:AUS 2033 aim
23|known:AUS 2033/2034 aim
30|known:AUS 2033/2034 level
13|known:AUS 3 2033 aim
20|known:AUS 3.5 None aim
10|known:AUS FY2024 level
-17|known:AUS FY2025 level
27|known:AUS None level
23|known:AUT 2 2032 aim
-23|known:AUT 2 None aim
23|known:AUT 2032 aim
-23|known:AUT None aim
11|known:BEL 2.5 2034 aim
9|known:BEL 2025 level
11|known:BEL 2034 aim
10|known:BEL 2035 aim
11|known:BEL 3.5 2035 aim
8|known:BEL 3.5 None aim
20|known:CAN 1.3 2023 level
9|known:CAN 1.37 2024 level
13|known:CAN 1.37 None level
-9|known:CAN 2 2032 aim
27|known:CAN 2 FY2025 aim
-13|known:CAN 2 None aim
20|known:CAN 2023 level
9|known:CAN 2024 level
-9|known:CAN 2032 aim
24|known:CAN FY2025 aim
-13|known:CAN FY2025 level
-12|known:CAN None aim
17|known:CAN None level
-8|known:CHE 0.7 2032 level
8|known:CHE 0.7 None level
-8|known:CHE 2032 level
9|known:CHE None level
17|known:CHN 1.3 2025 level
-21|known:CHN 1.3 2026 level
-14|known:CHN 1.3 None level
-9|known:CHN 1.5 2024 level
-12|known:CHN 1.5 2025 level
-8|known:CHN 1.5 2026 level
-8|known:CHN 1.5 FY2026 level
44|known:CHN 1.5 None level
-8|known:CHN 2 FY2025 level
11|known:CHN 2 None level
9|known:CHN 2025 level
-16|known:CHN 2026 level
27|known:CHN 2027 level
-16|known:CHN FY2025 level
-8|known:CHN FY2026 level
19|known:CHN None level
-21|known:CZE 2025 level
42|known:CZE 2026 level
-20|known:CZE None level
-9|known:DEU 1.5 None level
8|known:DEU 1.9 2024 level
-9|known:DEU 2 2014 level
13|known:DEU 2 2024 aim
26|known:DEU 2 2024 level
-21|known:DEU 2 None level
12|known:DEU 2.4 2025 level
10|known:DEU 2.8 2026 level
-9|known:DEU 2014 level
13|known:DEU 2023 level
35|known:DEU 2024 level
15|known:DEU 2025 level
23|known:DEU 2029 aim
-8|known:DEU 2029 level
24|known:DEU 3.5 2029 aim
-11|known:DEU 3.5 None aim
-13|known:DEU FY1981 level
-10|known:DEU None aim
-21|known:DEU None level
9|known:DEU None no
-8|known:DNK 2025 level
-8|known:DNK 2026 aim
-13|known:DNK 3 2026 aim
23|known:DNK 3 None aim
18|known:DNK None aim
9|known:ESP 1.3 None level
13|known:ESP 1.4 2024 level
-12|known:ESP 1.4 None level
14|known:ESP 2 2025 aim
8|known:ESP 2 2025 level
-9|known:ESP 2.1 2035 aim
17|known:ESP 2.1 None aim
17|known:ESP 2024 level
13|known:ESP 2025 aim
-9|known:ESP 2035 aim
14|known:ESP None aim
-16|known:ESP None level
27|known:EST 2014 level
16|known:EST 2024 level
-8|known:EST 2026 aim
12|known:EST 3.4 2024 level
-8|known:EST 3.4 None level
-12|known:EST 5.4 2026 aim
17|known:EST 5.4 None aim
15|known:EST None aim
-25|known:EST None level
9|known:EU 2.1 2025 level
-9|known:EU 2.1 None level
-8|known:EU None level
8|known:FIN 2029 aim
8|known:FIN 3 2029 aim
-8|known:FIN 3 None aim
-8|known:FIN None aim
-12|known:FRA 2.1 2024 level
30|known:FRA 2.1 None level
18|known:FRA 2.5 2030 aim
-13|known:FRA 2.5 None aim
-14|known:FRA 2024 level
22|known:FRA 2030 aim
8|known:FRA 3 2030 aim
-10|known:FRA None aim
17|known:FRA None level
16|known:FY1978 level to-1999
-16|known:FY1981 level to-1999
20|known:FY1983 level to-1999
-22|known:FY1986 level to-1999
12|known:FY1988 level to-1999
13|known:FY1991 level to-1999
-8|known:FY2006 level to-2013
12|known:FY2012 level to-2013
29|known:FY2013 level to-2013
9|known:FY2017 level to-2021
-15|known:FY2019 level to-2021
-11|known:FY2021 level to-2021
-23|known:FY2022 aim since-2025
-8|known:FY2022 aim to-2024
-48|known:FY2022 level since-2025
-15|known:FY2022 level to-2024
24|known:FY2023 level since-2025
9|known:FY2023 level to-2024
24|known:FY2024 level since-2025
30|known:FY2024 level to-2024
62|known:FY2025 aim since-2025
64|known:FY2025 level since-2025
-23|known:FY2025 level to-2024
-11|known:FY2027 aim since-2025
66|known:FY2027 aim to-2024
-10|known:FY2027 no since-2025
31|known:FY2027 no to-2024
34|known:FY2030 aim since-2025
15|known:FY2030 level since-2025
18|known:FY2030 no since-2025
22|known:FY2031 aim since-2025
8|known:FY2031 no since-2025
21|known:FY2032 aim since-2025
26|known:GBR 2.3 None level
15|known:GBR 2.5 2027-04 aim
-8|known:GBR 2.5 2030 aim
-9|known:GBR 2.5 None aim
-14|known:GBR 2027 aim
12|known:GBR 2027-04 aim
-23|known:GBR 2029 aim
9|known:GBR 2034 aim
-22|known:GBR 3 2027 aim
-21|known:GBR 3 2029 aim
8|known:GBR 3 2030 aim
9|known:GBR 3 2034 aim
33|known:GBR 3 None aim
-11|known:GBR FY2025 level
21|known:GBR None aim
33|known:GBR None level
-18|known:GRC None level
30|known:IDN 0.8 None level
24|known:IDN None level
8|known:IND 1.9 None level
11|known:IND 2.3 2025 level
-11|known:IND 2.3 None level
13|known:IRL None level
-11|known:ISR 2024 level
11|known:ISR 8.8 2024 level
11|known:ISR None level
21|known:ITA 2023 level
-8|known:ITA 2024 level
-8|known:ITA None level
16|known:JPN 0.9 FY1978 level
16|known:JPN 0.96 FY2022 level
-14|known:JPN 0.97 None level
9|known:JPN 0.98 FY1983 level
-8|known:JPN 0.98 None level
-9|known:JPN 0.99 None level
8|known:JPN 1 2021 level
-9|known:JPN 1 2022 level
14|known:JPN 1 FY1990 level
29|known:JPN 1 FY2013 level
9|known:JPN 1 FY2022 level
-15|known:JPN 1 FY2023 level
-10|known:JPN 1 FY2025 level
-10|known:JPN 1 FY2027 level
9|known:JPN 1 None aim
49|known:JPN 1 None level
35|known:JPN 1 None no
25|known:JPN 1.004 FY1987 level
-11|known:JPN 1.004 None level
-22|known:JPN 1.038 FY1986 level
28|known:JPN 1.038 None level
9|known:JPN 1.09 FY2021 level
10|known:JPN 1.1 2022 level
28|known:JPN 1.19 FY2023 level
-17|known:JPN 1.19 FY2025 level
22|known:JPN 1.2 2023 level
-9|known:JPN 1.2 None aim
-9|known:JPN 1.24 None level
-15|known:JPN 1.3 2025 level
22|known:JPN 1.4 2024 level
12|known:JPN 1.4 2025 level
24|known:JPN 1.4 FY2023 level
-19|known:JPN 1.4 FY2024 level
-24|known:JPN 1.4 FY2025 level
19|known:JPN 1.4 FY2026 level
-15|known:JPN 1.4 None level
10|known:JPN 1.5 FY2027 level
-17|known:JPN 1.6 2025 level
-16|known:JPN 1.6 FY2022 level
51|known:JPN 1.6 FY2024 level
9|known:JPN 1.6 FY2025 level
13|known:JPN 1.6 FY2026 level
-20|known:JPN 1.6 None level
-8|known:JPN 1.7 FY2026 level
-8|known:JPN 1.8 2026 level
-13|known:JPN 1.8 FY2022 level
-31|known:JPN 1.8 FY2024 level
74|known:JPN 1.8 FY2025 level
-24|known:JPN 1.8 FY2026 level
10|known:JPN 1.8 FY2027 level
13|known:JPN 1.8 None level
-19|known:JPN 1.9 FY2022 level
-10|known:JPN 1.9 FY2025 level
63|known:JPN 1.9 FY2026 level
-16|known:JPN 1.9 None level
-15|known:JPN 1976 level
-11|known:JPN 2 2022 aim
-10|known:JPN 2 2023 aim
8|known:JPN 2 2025 aim
-29|known:JPN 2 2025 level
-10|known:JPN 2 2025-12 level
-10|known:JPN 2 2026 aim
-37|known:JPN 2 2026 level
-13|known:JPN 2 2026-12 level
-10|known:JPN 2 2027 aim
-15|known:JPN 2 2030 aim
-23|known:JPN 2 FY2022 aim
-20|known:JPN 2 FY2022 level
-8|known:JPN 2 FY2023 aim
75|known:JPN 2 FY2025 aim
103|known:JPN 2 FY2025 level
11|known:JPN 2 FY2026 level
68|known:JPN 2 FY2027 aim
34|known:JPN 2 FY2027 no
-12|known:JPN 2 FY2032 aim
13|known:JPN 2 None aim
39|known:JPN 2 None level
-16|known:JPN 2 None no
-11|known:JPN 2.1 None level
-9|known:JPN 2.2 FY2025 level
15|known:JPN 2.2 FY2027 level
13|known:JPN 2.3 FY2030 aim
-13|known:JPN 2.3 None aim
24|known:JPN 2.5 FY2030 aim
11|known:JPN 2012 level
-13|known:JPN 2014 level
12|known:JPN 201X level
8|known:JPN 2021 level
-11|known:JPN 2022 aim
-15|known:JPN 2022 level
-10|known:JPN 2023 aim
11|known:JPN 2023 level
13|known:JPN 2024 level
-42|known:JPN 2025 level
-9|known:JPN 2025-06 aim
-10|known:JPN 2025-12 level
-40|known:JPN 2026 aim
-60|known:JPN 2026 level
-15|known:JPN 2026-12 aim
-13|known:JPN 2026-12 level
-14|known:JPN 2027 aim
-19|known:JPN 2028 aim
18|known:JPN 2032 aim
9|known:JPN 2035 aim
9|known:JPN 203X aim
-22|known:JPN 3 2026 aim
-10|known:JPN 3 2026-12 aim
23|known:JPN 3 203X aim
-16|known:JPN 3 FY2025 aim
-26|known:JPN 3 FY2027 aim
13|known:JPN 3 FY2030 aim
21|known:JPN 3 FY2031 aim
31|known:JPN 3 FY2032 aim
11|known:JPN 3 None aim
18|known:JPN 3.5 2030 aim
17|known:JPN 3.5 2032 aim
12|known:JPN 3.5 2035 aim
-14|known:JPN 3.5 203X aim
10|known:JPN 3.5 FY2030 no
8|known:JPN 3.5 FY2031 no
23|known:JPN 3.5 None aim
-10|known:JPN 5 FY2030 aim
16|known:JPN FY1978 level
20|known:JPN FY1983 level
-22|known:JPN FY1986 level
15|known:JPN FY1987 level
18|known:JPN FY1988 level
18|known:JPN FY1991 level
-8|known:JPN FY2006 level
22|known:JPN FY2013 level
-11|known:JPN FY2016 level
9|known:JPN FY2017 level
-10|known:JPN FY2019 level
-29|known:JPN FY2022 aim
-42|known:JPN FY2022 level
33|known:JPN FY2023 level
36|known:JPN FY2024 level
51|known:JPN FY2025 aim
117|known:JPN FY2025 level
68|known:JPN FY2026 level
29|known:JPN FY2027 aim
10|known:JPN FY2027 level
21|known:JPN FY2027 no
-14|known:JPN FY2028 aim
38|known:JPN FY2030 aim
17|known:JPN FY2030 level
18|known:JPN FY2030 no
23|known:JPN FY2031 aim
8|known:JPN FY2031 no
26|known:JPN FY2032 aim
9|known:JPN FY2035 aim
36|known:JPN None aim
-32|known:JPN None level
38|known:JPN None no
-9|known:KHM FY2027 level
11|known:KHM None level
18|known:KOR 2.3 2025 level
-14|known:KOR 2.3 2026 level
-9|known:KOR 2.3 FY2025 level
12|known:KOR 2.3 None level
-18|known:KOR 2.32 2026 level
14|known:KOR 2.32 None level
37|known:KOR 2.4 2026 level
-22|known:KOR 2.4 2027 level
-10|known:KOR 2.4 None level
15|known:KOR 2.42 2026 level
-14|known:KOR 2.42 None level
26|known:KOR 2.5 2027 level
-9|known:KOR 2.5 None level
8|known:KOR 2.6 2024 level
10|known:KOR 2.8 2023 level
-16|known:KOR 2.8 2025 level
24|known:KOR 2.8 None level
9|known:KOR 2022 level
-15|known:KOR 2024 aim
-11|known:KOR 2027 aim
8|known:KOR 2027 level
-28|known:KOR 2030 aim
17|known:KOR 2035 aim
-9|known:KOR 2035 level
14|known:KOR 2035 no
-11|known:KOR 3.5 2027 aim
-32|known:KOR 3.5 2030 aim
21|known:KOR 3.5 2035 aim
56|known:KOR 3.5 None aim
-11|known:KOR 3.5 None no
-15|known:KOR 3.8 2024 aim
18|known:KOR 3.8 None aim
-21|known:KOR FY2022 level
-12|known:KOR FY2025 level
8|known:KOR FY2026 level
60|known:KOR None aim
29|known:KOR None level
16|known:LTU 2026 aim
8|known:LTU 2026 level
12|known:LTU 5-6 2026 aim
-11|known:LTU 5-6 None aim
-16|known:LTU None aim
-17|known:LTU None level
9|known:LUX 0.72 2023 level
9|known:LUX 2023 level
18|known:LVA None level
-8|known:NATO 1.5 2029 aim
12|known:NATO 1.5 2032 aim
26|known:NATO 1.5 2035 aim
-24|known:NATO 1.5 None aim
9|known:NATO 1.5 None level
-15|known:NATO 1992 level
-14|known:NATO 2 2014 aim
-10|known:NATO 2 2021 aim
-13|known:NATO 2 2023 aim
-17|known:NATO 2 2024 aim
11|known:NATO 2 2024 level
15|known:NATO 2 2025 level
84|known:NATO 2 None aim
-25|known:NATO 2 None level
14|known:NATO 2.5 None level
-14|known:NATO 2014 aim
-10|known:NATO 2021 aim
-13|known:NATO 2023 aim
-19|known:NATO 2024 aim
8|known:NATO 2024 level
-19|known:NATO 2025 aim
27|known:NATO 2025 level
17|known:NATO 2026 aim
-14|known:NATO 2026 level
-8|known:NATO 2027 aim
-10|known:NATO 2029 aim
43|known:NATO 2030 aim
34|known:NATO 2032 aim
39|known:NATO 2035 aim
-10|known:NATO 3 2025 aim
20|known:NATO 3 2030 aim
-13|known:NATO 3 None aim
11|known:NATO 3.5 2032 aim
32|known:NATO 3.5 2035 aim
-27|known:NATO 3.5 None aim
20|known:NATO 5 2026 aim
23|known:NATO 5 2030 aim
12|known:NATO 5 2032 aim
-12|known:NATO 5 2035 aim
11|known:NATO 5 None aim
35|known:NATO None aim
27|known:NLD 2035 aim
27|known:NLD 3.5 2035 aim
-20|known:NLD 3.5 None aim
-20|known:NLD None aim
-8|known:NZL 1 2032/2033 level
9|known:NZL 1 None level
8|known:NZL 2 2032/2033 aim
-22|known:NZL 2 2033 aim
18|known:NZL 2 None aim
-8|known:NZL 2032/2033 level
-22|known:NZL 2033 aim
19|known:NZL None aim
17|known:NZL None level
20|known:None aim since-2025
9|known:None aim to-2013
12|known:None aim to-2021
41|known:None aim to-2024
63|known:None level to-1999
12|known:None level to-2013
-9|known:None level to-2021
-48|known:None level to-2024
70|known:None no since-2025
13|known:None no to-1999
-11|known:None no to-2024
28|known:PAK FY2025 level
8|known:PHL 1.3 None level
8|known:PHL 2024 level
9|known:PHL None level
-16|known:POL 2022 level
44|known:POL 2024 level
27|known:POL 2025 level
8|known:POL 2026 level
16|known:POL 4.1 2024 level
-14|known:POL 4.1 None level
11|known:POL 4.3 2025 level
-11|known:POL 4.3 None level
13|known:POL 4.7 2025 level
-10|known:POL 4.7 2026 level
19|known:POL 4.8 2026 level
-11|known:POL FY2026 level
-9|known:POL None aim
-48|known:POL None level
8|known:RUS 2024 level
29|known:RUS 2025 level
8|known:RUS 2027 aim
-11|known:RUS 2027 level
8|known:RUS 5.1 2027 aim
-8|known:RUS 5.1 None aim
-11|known:RUS 7 None level
8|known:RUS 7.1 2024 level
-8|known:RUS 7.1 None level
-14|known:RUS 7.3 2027 level
11|known:RUS 7.3 None level
15|known:RUS 7.5 2025 level
-14|known:RUS 7.5 None level
-8|known:RUS None aim
-10|known:RUS None level
8|known:SAU 2024 level
8|known:SAU 7.3 2024 level
11|known:SAU 7.3 None level
-13|known:SAU None level
-13|known:SGP 2024 level
-13|known:SGP 3 2024 level
16|known:SGP 3 None level
18|known:SGP None level
11|known:SWE 2014 level
23|known:SWE 2028 aim
-18|known:SWE 2030 aim
23|known:SWE 3.5 2028 aim
-18|known:SWE 3.5 2030 aim
31|known:SWE 4 None level
20|known:SWE None level
12|known:THA None level
-17|known:TWN 1992 level
15|known:TWN 1E+1 None aim
13|known:TWN 2 None level
16|known:TWN 2.3 2025 level
-16|known:TWN 2.3 None level
22|known:TWN 2.38 2025 level
-16|known:TWN 2.38 None level
31|known:TWN 2.45 2025 level
-27|known:TWN 2.45 2026 level
11|known:TWN 2.45 None level
-12|known:TWN 2.5 2023 level
16|known:TWN 2.5 2025 level
12|known:TWN 2.5 None level
18|known:TWN 2.8 2026 level
-17|known:TWN 2.8 None level
24|known:TWN 2.84 2026 level
-10|known:TWN 2.84 None level
-18|known:TWN 2.9 None level
-9|known:TWN 2000 level
25|known:TWN 2008 aim
25|known:TWN 2008 level
-8|known:TWN 2009 level
-8|known:TWN 2010 aim
10|known:TWN 2010 level
-11|known:TWN 2022-10-04 level
-8|known:TWN 2023 level
-8|known:TWN 2024 level
24|known:TWN 2025 aim
56|known:TWN 2025 level
-14|known:TWN 2025-01 level
24|known:TWN 2026 aim
84|known:TWN 2026 level
-9|known:TWN 2027 aim
21|known:TWN 2027 level
-9|known:TWN 2028 aim
25|known:TWN 3 2008 aim
-8|known:TWN 3 2010 aim
34|known:TWN 3 2025 aim
-10|known:TWN 3 2025 level
23|known:TWN 3 2026 aim
51|known:TWN 3 2026 level
-20|known:TWN 3 2030 aim
-15|known:TWN 3 None aim
-12|known:TWN 3 None level
-17|known:TWN 3.1 None level
10|known:TWN 3.3 2026 aim
-10|known:TWN 3.3 2030 aim
-14|known:TWN 3.32 2025 level
42|known:TWN 3.32 2026 level
-22|known:TWN 3.32 FY2026 level
12|known:TWN 3.5 2027 level
-8|known:TWN 3.6 2027 level
11|known:TWN 3.6 None level
-15|known:TWN 4 2028 aim
18|known:TWN 4 None aim
-13|known:TWN 5 2026 aim
-14|known:TWN 5 2027 aim
40|known:TWN 5 2030 aim
-10|known:TWN FY2025 level
-27|known:TWN FY2026 level
16|known:TWN None aim
-39|known:TWN None level
16|known:UKR 2024 level
22|known:UKR 2025 level
19|known:UKR 34 2022 level
16|known:UKR 34 2024 level
-12|known:UKR 34 None level
22|known:UKR 4E+1 2025 level
-21|known:UKR 4E+1 None level
-26|known:UKR None level
9|known:USA 2022 level
37|known:USA 2024 level
-17|known:USA 2026 level
9|known:USA 3 FY2026 level
10|known:USA 3 None level
8|known:USA 3.1 None level
18|known:USA 3.2 2025 level
-8|known:USA 3.2 FY2025 level
9|known:USA 3.2 None level
13|known:USA 3.3 FY2027 level
-14|known:USA 3.3 None level
14|known:USA 3.38 2024 level
-13|known:USA 3.38 None level
24|known:USA 3.4 2024 level
-16|known:USA 3.4 2025 level
-16|known:USA 3.5 None level
13|known:USA 4 None level
34|known:USA 5 FY2027 aim
12|known:USA 5 FY2027 level
-41|known:USA 5 None aim
9|known:USA 5.5 None level
10|known:USA 6 None level
-10|known:USA FY2025 level
34|known:USA FY2027 aim
13|known:USA FY2027 level
-39|known:USA None aim
14|known:USA None level
-8|last-dates:0 aim before False
-13|last-dates:0 aim before True
43|last-dates:0 level before False
14|last-dates:0 level before True
8|last-dates:0 level far False
18|last-dates:0 level far True
24|last-dates:0 level here False
-8|last-dates:0 no before True
-8|last-dates:1 aim before False
-14|last-dates:1 aim before True
20|last-dates:1 aim far False
30|last-dates:1 aim far True
-16|last-dates:1 aim here False
-24|last-dates:1 aim here True
-21|last-dates:1 level before False
-46|last-dates:1 level here False
22|last-dates:2 aim before True
-17|last-dates:2 aim far True
-9|last-dates:2 aim here False
-22|last-dates:2 aim here True
-12|last-dates:2 level far True
-9|last-time:demand far fiscal here
9|last-time:level far fiscal before
-23|last-time:level far fiscal far
11|last-time:level far fiscal here
-18|last-time:level far year before
-15|last-time:level far year far
25|last-time:level far years before
-19|last-time:level long-past year here
-13|last-time:level next fiscal before
-17|last-time:level next fiscal here
23|last-time:level next year before
-8|last-time:level next year far
29|last-time:level next year here
-27|last-time:level now fiscal before
-30|last-time:level now fiscal here
57|last-time:level now year before
55|last-time:level now year far
-34|last-time:level now year here
18|last-time:level past fiscal before
-11|last-time:level past fiscal here
-20|last-time:level past year before
39|last-time:level past year here
-25|last-time:pledge far year before
24|last-time:pledge far year far
8|last-time:pledge far year here
16|last-time:pledge far years here
16|last-time:pledge next year far
-8|last-time:pledge next year here
-10|last-time:pledge now fiscal far
-19|last-time:pledge now fiscal here
11|last-time:pledge now year before
-16|last-time:pledge now year here
11|last-time:pledge past fiscal far
11|last-time:proposal far fiscal before
-11|last-time:proposal far fiscal here
-9|last-time:proposal far year here
-8|last:aim level before False
-9|last:aim level before True
18|last:aim pledge far False
20|last:aim pledge far True
-17|last:aim pledge here False
-38|last:aim pledge here True
17|last:aim proposal before True
-13|last:aim proposal here True
34|last:level level before False
25|last:level level before True
18|last:level level far False
12|last:level level far True
-16|last:level level here False
-21|last:level level here True
-11|last:level pledge before True
-13|last:level pledge far False
-8|last:level pledge here False
17|last:level pledge here True
-11|last:level proposal far True
10|leads-aim:\"
-10|leads-aim:%,
-36|leads-aim:%_
10|leads-aim:%、
-10|leads-aim:%で、
-24|leads-aim:%は
10|leads-aim:%を
17|leads-aim:%を、
-15|leads-aim:%要花
13|leads-aim:,到
12|leads-aim:,即
8|leads-aim:,政府
-36|leads-aim:2%_
-39|leads-aim:2%は
8|leads-aim:3%,
-10|leads-aim:5%,
13|leads-aim:5%、
15|leads-aim:5%は
-37|leads-aim:=
-9|leads-aim:_
20|leads-aim:「
8|leads-aim:」_
12|leads-aim:いて、
-9|leads-aim:え、
15|leads-aim:から
-23|leads-aim:が
9|leads-aim:げを
12|leads-aim:し、
23|leads-aim:しし、
9|leads-aim:た
11|leads-aim:て
17|leads-aim:て、
-25|leads-aim:で、
-36|leads-aim:と
-19|leads-aim:ともと
10|leads-aim:に
12|leads-aim:に_
9|leads-aim:には
10|leads-aim:の
-21|leads-aim:は
-15|leads-aim:は、
16|leads-aim:へ_
10|leads-aim:も
-19|leads-aim:もと
15|leads-aim:ら
32|leads-aim:を、
-12|leads-aim:クは
-12|leads-aim:ークは
9|leads-aim:上げを
9|leads-aim:下
23|leads-aim:为
-13|leads-aim:主张
-23|leads-aim:主张在
21|leads-aim:于
-16|leads-aim:今年と
-30|leads-aim:从
10|leads-aim:以
18|leads-aim:会在
-8|leads-aim:党
20|leads-aim:划
-9|leads-aim:划在
-19|leads-aim:划的最
52|leads-aim:到
24|leads-aim:前到
-12|leads-aim:南韩
12|leads-aim:即
8|leads-aim:可在
18|leads-aim:合意_
8|leads-aim:员国在
-11|leads-aim:国
18|leads-aim:国が
9|leads-aim:国は
9|leads-aim:国在
37|leads-aim:在
-9|leads-aim:塞斯
10|leads-aim:宣布,
10|leads-aim:布,
-16|leads-aim:年と
10|leads-aim:并以
11|leads-aim:府は
-8|leads-aim:府在
12|leads-aim:度から
-13|leads-aim:张
-23|leads-aim:张在
18|leads-aim:意_
24|leads-aim:提前到
11|leads-aim:政府は
-8|leads-aim:政府在
-12|leads-aim:斯
8|leads-aim:斯计划
-13|leads-aim:明し、
11|leads-aim:是
-19|leads-aim:時期を
-19|leads-aim:最
-12|leads-aim:月、
-19|leads-aim:期を
-9|leads-aim:期を、
10|leads-aim:期限为
-23|leads-aim:标从
9|leads-aim:标由
-9|leads-aim:格塞斯
14|leads-aim:標を、
21|leads-aim:模,
-10|leads-aim:次主张
12|leads-aim:点是
10|leads-aim:現行の
-8|leads-aim:画で、
-19|leads-aim:的最
-23|leads-aim:目标从
9|leads-aim:目标由
-19|leads-aim:相が
-38|leads-aim:相は、
15|leads-aim:省は
-18|leads-aim:示,
12|leads-aim:算
10|leads-aim:算,到
8|leads-aim:算,在
-15|leads-aim:至
-15|leads-aim:花
10|leads-aim:行の
18|leads-aim:衛省は
-23|leads-aim:衛費を
-20|leads-aim:表示,
11|leads-aim:要等到
-15|leads-aim:要花
21|leads-aim:规模,
8|leads-aim:説し、
-9|leads-aim:議で、
19|leads-aim:计划
-9|leads-aim:计划在
-9|leads-aim:说,
-9|leads-aim:費を
-8|leads-aim:超え、
12|leads-aim:间点是
12|leads-aim:防費を
12|leads-aim:防预算
10|leads-aim:限为
-12|leads-aim:韩
12|leads-aim:预算
-18|leads-aim:首相が
15|leads-level:
-15|leads-level:%,
-8|leads-level:%から
-21|leads-level:%に_
12|leads-level:%は
13|leads-level:%を
14|leads-level:,
-10|leads-level:,台湾
8|leads-level:,德国
10|leads-level:,日本
-25|leads-level:,河内
12|leads-level:2%は
-44|leads-level:3%,
-10|leads-level:6%,
33|leads-level:8%,
-18|leads-level:_
10|leads-level:いた
-15|leads-level:から
8|leads-level:が
-20|leads-level:が、
13|leads-level:し、
25|leads-level:ずれも
29|leads-level:た
-20|leads-level:たが、
13|leads-level:だった
13|leads-level:った
-8|leads-level:っとも
9|leads-level:では
9|leads-level:では、
12|leads-level:と
9|leads-level:と、
-8|leads-level:とも
14|leads-level:どと
14|leads-level:などと
-21|leads-level:に_
-11|leads-level:め、
17|leads-level:も
-9|leads-level:ら
8|leads-level:ると、
25|leads-level:れも
17|leads-level:中国
10|leads-level:了
-16|leads-level:事費は
-13|leads-level:于
9|leads-level:从
11|leads-level:估算,
-14|leads-level:依
-11|leads-level:元,较
10|leads-level:兰
-25|leads-level:内
10|leads-level:刊登了
-15|leads-level:划
-28|leads-level:到
8|leads-level:加拿大
8|leads-level:北说
-11|leads-level:占比从
11|leads-level:发现,
8|leads-level:台北说
-13|leads-level:台湾の
9|leads-level:右边是
-11|leads-level:含め、
44|leads-level:国
9|leads-level:国は
11|leads-level:国防,
9|leads-level:在
8|leads-level:大
-12|leads-level:天核定
-12|leads-level:官は
-11|leads-level:定
-14|leads-level:将在
10|leads-level:届いた
-17|leads-level:年到
9|leads-level:府
-16|leads-level:府は
-13|leads-level:府将在
11|leads-level:德国
-22|leads-level:把
8|leads-level:拿大
-13|leads-level:指
9|leads-level:政府
-16|leads-level:政府は
-14|leads-level:斯计划
24|leads-level:是
9|leads-level:显示,
-18|leads-level:本,
-12|leads-level:核定
13|leads-level:案,较
-16|leads-level:比は、
-11|leads-level:比从
-25|leads-level:河内
-13|leads-level:湾の
-18|leads-level:版本,
11|leads-level:现,
10|leads-level:登了
13|leads-level:的
-9|leads-level:直到
17|leads-level:示,
-17|leads-level:算
13|leads-level:算,
8|leads-level:表示,
-14|leads-level:计划
12|leads-level:说,
9|leads-level:費が
-17|leads-level:财年到
15|leads-level:較し、
14|leads-level:边是
14|leads-level:通过
-12|leads-level:長官は
11|leads-level:防,
24|leads-level:防費は
-13|leads-level:防预算
-13|leads-level:预算
21|leads-no:P比を
15|leads-no:、
-15|leads-no:は
14|leads-no:ば、
26|leads-no:を
-8|leads-no:卫费在
-15|leads-no:在
21|leads-no:比を
-8|leads-no:费在
-40|long:after
-104|long:before
173|none
9|none-after:\",
-11|none-after:\"2
22|none-after:\"。
-22|none-after:\"在
-10|none-after:\"毫
-10|none-after:\"毫无
49|none-after:%,
22|none-after:%,再
-14|none-after:%だ
-11|none-after:%とす
20|none-after:%へ
-8|none-after:%を下
19|none-after:%上
19|none-after:%上下
-8|none-after:%不
11|none-after:%以
-9|none-after:%程
-9|none-after:%程度
-16|none-after:(2
14|none-after:,\"
10|none-after:,「
8|none-after:,三
8|none-after:,三菱
-14|none-after:,下
-21|none-after:,为
11|none-after:,主
11|none-after:,主张
-9|none-after:,今
-9|none-after:,今年
27|none-after:,但
12|none-after:,但不
18|none-after:,但他
14|none-after:,再
10|none-after:,加
10|none-after:,加拿
-19|none-after:,占
-10|none-after:,印度
9|none-after:,却
23|none-after:,台
8|none-after:,台北
15|none-after:,台湾
12|none-after:,国
13|none-after:,国防
-10|none-after:,实
-10|none-after:,实现
13|none-after:,对
-23|none-after:,将
42|none-after:,并
29|none-after:,并妄
-10|none-after:,意
-11|none-after:,意大
12|none-after:,成
10|none-after:,提
11|none-after:,提高
8|none-after:,政府
19|none-after:,新
-10|none-after:,时
-10|none-after:,时间
8|none-after:,明
18|none-after:,是
12|none-after:,最
12|none-after:,最终
-8|none-after:,期
-8|none-after:,期限
-9|none-after:,比
-12|none-after:,目
9|none-after:,美
9|none-after:,美国
18|none-after:,而
8|none-after:,菲
9|none-after:,菲律
9|none-after:,要
13|none-after:,解
13|none-after:,解放
-13|none-after:,赤
-13|none-after:,赤字
10|none-after:,远
8|none-after:,面
8|none-after:,面对
20|none-after:,马
9|none-after:.1
13|none-after:.1%
17|none-after:.2
13|none-after:.3
21|none-after:.32
-9|none-after:.4%
9|none-after:.42
-12|none-after:.5
-11|none-after:.5%
-19|none-after:.6
-20|none-after:.6%
12|none-after:0.
12|none-after:0.8
13|none-after:01
10|none-after:014
-15|none-after:02
-20|none-after:025
17|none-after:028
-18|none-after:029
-22|none-after:03
-16|none-after:030
-8|none-after:035
18|none-after:0年。
-8|none-after:0年ま
11|none-after:0年内
21|none-after:1%。
-20|none-after:1.
-15|none-after:1.3
28|none-after:10
30|none-after:10年
10|none-after:14
10|none-after:14年
-31|none-after:1・
-16|none-after:1・3
-16|none-after:1兆
-16|none-after:1兆円
-8|none-after:1年度
41|none-after:2%
28|none-after:2%,
9|none-after:2%以
11|none-after:2.4
-18|none-after:2.6
-8|none-after:20
13|none-after:201
-15|none-after:202
-22|none-after:203
11|none-after:23
-22|none-after:24
-19|none-after:24年
-12|none-after:25
17|none-after:25年
-16|none-after:25财
-14|none-after:27
-41|none-after:27年
29|none-after:27财
-18|none-after:29
-18|none-after:29年
-8|none-after:2・
-37|none-after:2年
-14|none-after:2年前
-15|none-after:2年早
9|none-after:3%,
17|none-after:3%、
-9|none-after:3%。
19|none-after:3.
9|none-after:3.2
23|none-after:3.3
-8|none-after:3.5
-9|none-after:30
-15|none-after:30年
18|none-after:32
-10|none-after:32年
9|none-after:34
18|none-after:34%
-26|none-after:35
-47|none-after:35年
-15|none-after:38
-11|none-after:38%
-10|none-after:39
-8|none-after:3案
-8|none-after:4%。
9|none-after:42
9|none-after:42%
8|none-after:49
-8|none-after:4年
8|none-after:5%
8|none-after:5%,
-9|none-after:5%。
-11|none-after:5%と
14|none-after:5.
14|none-after:5.1
-39|none-after:5年
12|none-after:5年ま
-9|none-after:5年前
-16|none-after:5财
-16|none-after:5财年
-24|none-after:6%
-40|none-after:7年
-9|none-after:7年ま
-19|none-after:7年度
29|none-after:7财
25|none-after:8%
8|none-after:8%。
-20|none-after:90
-20|none-after:90年
-21|none-after:9年
38|none-after:=3
10|none-after:DP
9|none-after:DP的
10|none-after:GDP
9|none-after:P的
-26|none-after:_2
-26|none-after:_3
-18|none-after:_35
36|none-after:_今
36|none-after:_今年
22|none-after:_来
22|none-after:_来年
-16|none-after:、1
-8|none-after:、2
8|none-after:、20
-16|none-after:、25
-8|none-after:、27
-30|none-after:、3
-10|none-after:、3.
-18|none-after:、35
9|none-after:、「
-12|none-after:、こ
-10|none-after:、す
-24|none-after:、イ
-16|none-after:、イン
-16|none-after:、カ
-16|none-after:、カナ
10|none-after:、シ
10|none-after:、シン
-12|none-after:、ド
-11|none-after:、ドイ
-10|none-after:、フ
-10|none-after:、フラ
-8|none-after:、ロ
-8|none-after:、ロシ
-9|none-after:、今
-10|none-after:、今年
10|none-after:、台
10|none-after:、台湾
-13|none-after:、日
-11|none-after:、次
-10|none-after:、次期
9|none-after:、澳
11|none-after:、澳洲
16|none-after:、米
17|none-after:、米国
14|none-after:、英
14|none-after:、英国
-8|none-after:、補
-8|none-after:、補正
22|none-after:、豪
22|none-after:、豪州
-14|none-after:〇三
-15|none-after:「不
-23|none-after:」_
32|none-after:」。
-8|none-after:」が
29|none-after:」と
9|none-after:」と主
9|none-after:」と話
22|none-after:あた
24|none-after:あたり
14|none-after:ある
13|none-after:ある。
-8|none-after:いう。
13|none-after:いが
13|none-after:いが、
8|none-after:いた
10|none-after:いて
12|none-after:いて「
-13|none-after:いま
-13|none-after:います
12|none-after:いる
9|none-after:い状
-10|none-after:う。
22|none-after:えた
22|none-after:える
19|none-after:える。
10|none-after:かった
25|none-after:かな
36|none-after:から
21|none-after:から3
14|none-after:が、
9|none-after:が、「
-8|none-after:がる
9|none-after:がる。
-17|none-after:がると
-16|none-after:が出
-16|none-after:が出た
9|none-after:が十
9|none-after:が十分
36|none-after:が報
-8|none-after:が既
-8|none-after:が既定
8|none-after:が続
-20|none-after:き、
9|none-after:きた
-29|none-after:く。
-27|none-after:くと
-24|none-after:くに
-14|none-after:くに達
13|none-after:けで
12|none-after:けでは
13|none-after:げた
11|none-after:げただ
8|none-after:げる。
9|none-after:げると
8|none-after:げる方
-9|none-after:げる時
10|none-after:こと
11|none-after:ことを
9|none-after:これ
8|none-after:さら
10|none-after:され
9|none-after:し、
8|none-after:し、2
26|none-after:しか
-10|none-after:した
-22|none-after:した。
-15|none-after:してい
9|none-after:してき
-14|none-after:す。
-11|none-after:すが
-11|none-after:すが、
23|none-after:すに
14|none-after:すよ
14|none-after:すよう
-11|none-after:する
-9|none-after:する2
-8|none-after:する3
8|none-after:する。
8|none-after:するこ
22|none-after:すると
-19|none-after:する三
18|none-after:する加
23|none-after:する時
-17|none-after:する目
-11|none-after:する防
-16|none-after:する首
-13|none-after:た5
-13|none-after:た5年
-29|none-after:た。
11|none-after:たこ
12|none-after:ただ
11|none-after:ただけ
11|none-after:たな
9|none-after:たない
19|none-after:たの
18|none-after:たのは
17|none-after:たり
-9|none-after:たる
-9|none-after:たる。
-16|none-after:た予
8|none-after:た場
8|none-after:た場合
8|none-after:た防
10|none-after:だ」
9|none-after:だ」と
13|none-after:だけ
13|none-after:だけで
-24|none-after:だっ
-19|none-after:だった
11|none-after:だと
-8|none-after:った
-13|none-after:った5
-11|none-after:った。
12|none-after:って
9|none-after:ついて
-8|none-after:つの
-14|none-after:て2
12|none-after:て「
10|none-after:てい
-14|none-after:ていま
14|none-after:ている
12|none-after:てき
9|none-after:てきた
8|none-after:てて
10|none-after:ててい
-10|none-after:てる
-9|none-after:で1
-8|none-after:で2
25|none-after:で、
17|none-after:でき
-23|none-after:です
-12|none-after:です。
11|none-after:でと
-22|none-after:でに
-21|none-after:での
21|none-after:では
-17|none-after:でも
-8|none-after:で上
12|none-after:で低
18|none-after:で合
20|none-after:で合意
18|none-after:で推
18|none-after:で推移
-17|none-after:で達
12|none-after:と2
9|none-after:とさ
9|none-after:とされ
-15|none-after:とし
-9|none-after:とした
-39|none-after:とす
-39|none-after:とする
-26|none-after:とな
-12|none-after:となっ
-23|none-after:となる
15|none-after:とは
-12|none-after:とみ
-9|none-after:とみら
13|none-after:とも
11|none-after:とを
8|none-after:とを決
21|none-after:と並
21|none-after:と並べ
11|none-after:と主
11|none-after:と主張
10|none-after:と対
-11|none-after:と最
-11|none-after:と最も
17|none-after:と表
17|none-after:と表明
9|none-after:と話
9|none-after:と話し
-12|none-after:と説
-12|none-after:と説明
13|none-after:どう
-8|none-after:どだ
18|none-after:どで
-18|none-after:どと
-14|none-after:どまり
9|none-after:ない状
12|none-after:なか
12|none-after:なかっ
-9|none-after:なっ
-10|none-after:なって
-38|none-after:なる
-36|none-after:なる。
16|none-after:なる」
-9|none-after:なると
-11|none-after:なる見
-8|none-after:に_2
23|none-after:に、
-11|none-after:に」
-11|none-after:に」_
25|none-after:にあ
22|none-after:にあた
22|none-after:にす
9|none-after:にする
-11|none-after:につ
-13|none-after:にな
-16|none-after:になる
-13|none-after:には
20|none-after:に上
18|none-after:に上が
-14|none-after:に下
-14|none-after:に下が
-10|none-after:に入
-14|none-after:に到
-14|none-after:に到達
-9|none-after:に前
-9|none-after:に前倒
-23|none-after:に定
-11|none-after:に実
-38|none-after:に届
-8|none-after:に届い
-31|none-after:に届く
13|none-after:に引き
-14|none-after:に当
-14|none-after:に当た
10|none-after:に戻
13|none-after:に比
11|none-after:に比べ
-16|none-after:に減
-16|none-after:に減ら
-11|none-after:に相
-11|none-after:に相当
12|none-after:に約
-23|none-after:に置
-25|none-after:に置く
-11|none-after:に行
-12|none-after:に跳
-12|none-after:に跳ね
8|none-after:に近
12|none-after:に近い
-26|none-after:に達す
23|none-after:に達成
-33|none-after:に高
-16|none-after:に高ま
-16|none-after:に高め
9|none-after:ね上
9|none-after:ね上が
-9|none-after:の1
-9|none-after:の1・
-21|none-after:の2
-9|none-after:の2・
-18|none-after:の4
-8|none-after:のG
18|none-after:のは
-10|none-after:のケ
-10|none-after:のケー
-10|none-after:の中
-16|none-after:の指
9|none-after:の次
10|none-after:の水
10|none-after:の水準
-27|none-after:の決
8|none-after:の現
8|none-after:の目
9|none-after:の目標
-20|none-after:の約
-20|none-after:の約束
51|none-after:の補
-9|none-after:の見通
-12|none-after:の話
-15|none-after:は1
-16|none-after:は1・
35|none-after:は2
43|none-after:は25
-8|none-after:は35
-13|none-after:は、
-14|none-after:は、補
11|none-after:はじ
16|none-after:は先
15|none-after:は先送
-15|none-after:は年
15|none-after:は数
-16|none-after:は消
-13|none-after:は約
-22|none-after:へ_
-13|none-after:へ_2
12|none-after:への
13|none-after:へ増
14|none-after:へ増や
10|none-after:べき
9|none-after:べた
9|none-after:べた。
12|none-after:べれ
12|none-after:べれば
-8|none-after:ほどだ
18|none-after:ほどで
-17|none-after:まし
-17|none-after:ました
-17|none-after:ます
12|none-after:まっ
11|none-after:まって
8|none-after:まで
31|none-after:まで、
11|none-after:までと
-22|none-after:までに
-8|none-after:まで上
-10|none-after:まり
-12|none-after:まり、
-11|none-after:まる
-21|none-after:まると
11|none-after:まる国
-10|none-after:みだ
-9|none-after:みら
-9|none-after:みられ
-14|none-after:めて2
11|none-after:めてい
8|none-after:めら
-10|none-after:める
-14|none-after:める。
-13|none-after:も2
19|none-after:もと
-10|none-after:も高
-10|none-after:も高い
10|none-after:やし
23|none-after:やすに
36|none-after:よう
-9|none-after:より
8|none-after:ら20
22|none-after:ら3
-14|none-after:らし
-8|none-after:られる
-21|none-after:り、
-9|none-after:り、1
9|none-after:り、2
10|none-after:り、三
12|none-after:りす
12|none-after:りする
-14|none-after:りな
-14|none-after:りない
-10|none-after:る2
-8|none-after:る3
-8|none-after:る3案
-14|none-after:る。
16|none-after:る」
16|none-after:る」と
8|none-after:るが
11|none-after:るが、
-8|none-after:ると
-22|none-after:るとい
-8|none-after:るとし
17|none-after:るとの
14|none-after:ると表
9|none-after:るべ
9|none-after:るべき
-19|none-after:る三
-19|none-after:る三つ
11|none-after:る余
18|none-after:る加
11|none-after:る加盟
14|none-after:る国
14|none-after:る国防
14|none-after:る時
14|none-after:る時期
12|none-after:る案
9|none-after:る案も
-21|none-after:る目
-20|none-after:る目標
-16|none-after:る見
-14|none-after:る見込
-8|none-after:る計
-11|none-after:る防
-11|none-after:る防衛
-16|none-after:る首
11|none-after:れた
21|none-after:れば
12|none-after:れるが
17|none-after:わる
18|none-after:わる。
8|none-after:を20
22|none-after:を27
-24|none-after:を2年
-10|none-after:を3
10|none-after:を、
-11|none-after:を下
-15|none-after:を保
-24|none-after:を同
13|none-after:を国
9|none-after:を国防
-22|none-after:を念
-22|none-after:を念頭
18|none-after:を手
19|none-after:を手本
9|none-after:を掲
9|none-after:を掲げ
-16|none-after:を提
9|none-after:を新
12|none-after:を明
11|none-after:を明記
10|none-after:を検
9|none-after:を検討
12|none-after:を求め
9|none-after:を決
9|none-after:を決め
12|none-after:を目
9|none-after:を目指
16|none-after:を示
9|none-after:を維
9|none-after:を維持
-16|none-after:を補
-16|none-after:を補正
26|none-after:を計
8|none-after:を議
29|none-after:を超
23|none-after:を超え
-13|none-after:を軸
-13|none-after:を軸に
13|none-after:を達
13|none-after:を達成
-8|none-after:んだ
-8|none-after:んだ。
-9|none-after:んで
-13|none-after:アは
-8|none-after:イナ
-15|none-after:イン
-15|none-after:インフ
-9|none-after:ウク
-9|none-after:ウクラ
-16|none-after:カナ
-16|none-after:カナダ
-9|none-after:クラ
-10|none-after:ケー
-10|none-after:ケース
-8|none-after:シア
10|none-after:シン
-9|none-after:ダは
-9|none-after:ダは1
-8|none-after:ドイ
-16|none-after:ナダ
-9|none-after:ナダは
-27|none-after:フラ
-8|none-after:ロシ
-8|none-after:ロシア
-15|none-after:ンフ
-16|none-after:ンフラ
-12|none-after:・2
-10|none-after:・2%
-11|none-after:・3
-12|none-after:・4
-8|none-after:・4%
-10|none-after:・5
-10|none-after:・5%
-8|none-after:・6
9|none-after:・8%
-12|none-after:ース
16|none-after:一度
-11|none-after:万亿
-12|none-after:万亿日
-19|none-after:三つ
8|none-after:三菱
8|none-after:三菱重
36|none-after:上,
26|none-after:上。
19|none-after:上が
8|none-after:上がる
13|none-after:上げた
-8|none-after:上した
10|none-after:上下
8|none-after:上下。
8|none-after:上下为
14|none-after:上再
-13|none-after:下が
-14|none-after:下がる
8|none-after:下为
-10|none-after:下回る
23|none-after:不到
18|none-after:不到2
18|none-after:不及
-16|none-after:不必
10|none-after:不是
16|none-after:世界
10|none-after:世界平
-16|none-after:世纪
21|none-after:並べ
-10|none-after:並ん
26|none-after:中に
-8|none-after:中に実
21|none-after:为\"
-14|none-after:为2
-12|none-after:为2.
11|none-after:主张
15|none-after:主張
12|none-after:主張し
10|none-after:之一
29|none-after:之上
14|none-after:之上再
-26|none-after:了。
19|none-after:予算
-23|none-after:予算で
-15|none-after:争取
-10|none-after:事,
-16|none-after:二〇
-14|none-after:二〇三
-10|none-after:亿日
-12|none-after:亿日圆
-8|none-after:今年
19|none-after:今年度
-13|none-after:今年目
-19|none-after:仍有
21|none-after:从2
21|none-after:从20
18|none-after:他\"
-12|none-after:以2
-13|none-after:以20
47|none-after:以上
22|none-after:以上,
26|none-after:以上。
11|none-after:以内
9|none-after:以内。
8|none-after:以内に
15|none-after:以来
-9|none-after:以来の
10|none-after:会計
12|none-after:但不
18|none-after:但他
-12|none-after:位。
13|none-after:低于
10|none-after:倍。
-9|none-after:倒し
8|none-after:充てて
-10|none-after:充てる
-12|none-after:兆円
15|none-after:先送
15|none-after:先送り
9|none-after:内。
11|none-after:内可
-9|none-after:再往
-10|none-after:军事
15|none-after:军备
47|none-after:军费
26|none-after:军费目
17|none-after:冷战
8|none-after:准。
8|none-after:出2
-16|none-after:出た
-9|none-after:出头
-9|none-after:出头。
10|none-after:分之
10|none-after:分之一
14|none-after:分摊
14|none-after:列,
19|none-after:则认
19|none-after:则认为
11|none-after:利息
-8|none-after:别预
-8|none-after:别预算
14|none-after:到2
13|none-after:到2%
11|none-after:到20
18|none-after:到3
21|none-after:到3.
-9|none-after:到8
8|none-after:到G
8|none-after:到GD
-11|none-after:到達
-20|none-after:制化
-17|none-after:前の
-29|none-after:前倒
-9|none-after:前倒し
-9|none-after:前半
-9|none-after:前半に
31|none-after:前後
16|none-after:前後だ
-16|none-after:前後と
-9|none-after:前後に
8|none-after:前後の
11|none-after:前後を
22|none-after:前达
10|none-after:加拿
10|none-after:加拿大
9|none-after:加盟
26|none-after:加码
13|none-after:劣り
13|none-after:劣りす
16|none-after:势。
-20|none-after:動き
18|none-after:北约
8|none-after:北约承
14|none-after:十分
9|none-after:十分か
-25|none-after:十年
26|none-after:升到
-8|none-after:升到2
22|none-after:升到3
26|none-after:升至
11|none-after:升至2
-9|none-after:半に
-9|none-after:半にな
-13|none-after:占2
-13|none-after:占2.
11|none-after:占3
-19|none-after:占G
15|none-after:印尼
-9|none-after:印度
-10|none-after:印度为
13|none-after:参考
-9|none-after:另提
-11|none-after:可行
-11|none-after:可行,
-8|none-after:台前
-8|none-after:台前半
8|none-after:台北
32|none-after:台湾
-8|none-after:台湾の
19|none-after:台湾も
15|none-after:右,
15|none-after:右,「
-15|none-after:右。
-20|none-after:右的
8|none-after:合、
20|none-after:合意
-18|none-after:合意_
-16|none-after:周边
12|none-after:和平
14|none-after:回し
-16|none-after:回る
-18|none-after:回る。
14|none-after:国2
14|none-after:国2.
12|none-after:国か
8|none-after:国に
-8|none-after:国の
30|none-after:国家
23|none-after:国防
12|none-after:国防部
11|none-after:在1
11|none-after:在10
38|none-after:在2
39|none-after:在20
13|none-after:均水
36|none-after:報告
8|none-after:場合
8|none-after:場合、
13|none-after:増や
9|none-after:増やし
-9|none-after:增税
8|none-after:增约
8|none-after:增约7
12|none-after:外,
-8|none-after:大統
-9|none-after:大統領
-9|none-after:头。
-8|none-after:委員
-13|none-after:字占
-23|none-after:定め
-8|none-after:定路
-8|none-after:定路線
-17|none-after:实现
-11|none-after:実現
-8|none-after:実現す
10|none-after:実際
14|none-after:导线
25|none-after:尚未
13|none-after:尼的
-16|none-after:居首
-32|none-after:届く
-11|none-after:届く。
-18|none-after:届くと
8|none-after:工的
18|none-after:左右
15|none-after:左右,
-15|none-after:左右。
-20|none-after:左右的
17|none-after:平均
13|none-after:平均水
-14|none-after:年)
-38|none-after:年の
-24|none-after:年の目
-14|none-after:年为
-19|none-after:年仍
-19|none-after:年仍有
-9|none-after:年以
-11|none-after:年以来
10|none-after:年内
11|none-after:年内可
-16|none-after:年前の
-14|none-after:年前倒
12|none-after:年将
10|none-after:年底
-26|none-after:年度
-9|none-after:年度)
13|none-after:年度の
30|none-after:年度ま
28|none-after:年度中
10|none-after:年度予
-16|none-after:年度達
-15|none-after:年早
-8|none-after:年早め
-12|none-after:年的
-18|none-after:年目
-18|none-after:年目标
13|none-after:年需
8|none-after:年需新
12|none-after:并不
-10|none-after:并以
-10|none-after:并以2
29|none-after:并妄
-8|none-after:府が
8|none-after:府每
8|none-after:府每年
-9|none-after:度)
-43|none-after:度。
14|none-after:度が
8|none-after:度で
13|none-after:度で、
-11|none-after:度です
-10|none-after:度に
10|none-after:度にと
-8|none-after:度に当
27|none-after:度に達
26|none-after:度の
23|none-after:度へ
23|none-after:度へ増
30|none-after:度ま
14|none-after:度まで
28|none-after:度中
31|none-after:度中に
-10|none-after:度为
-10|none-after:度为2
10|none-after:度予
9|none-after:度予算
-16|none-after:度達
-15|none-after:度達成
12|none-after:張し
9|none-after:張した
-11|none-after:当す
-11|none-after:当する
-14|none-after:当た
-8|none-after:当たる
11|none-after:徊。
16|none-after:後だ
-16|none-after:後と
-8|none-after:後に
13|none-after:後の
9|none-after:後の水
11|none-after:後を
10|none-after:徘徊
11|none-after:徘徊。
-19|none-after:念頭
-22|none-after:念頭に
-13|none-after:总统
-18|none-after:意_
-18|none-after:意_3
-11|none-after:意大
-11|none-after:意大利
-11|none-after:成し、
13|none-after:成した
-14|none-after:成へ
-13|none-after:成へ_
21|none-after:所有
-11|none-after:所需
-11|none-after:所需的
19|none-after:手本
19|none-after:手本に
14|none-after:承诺
14|none-after:承诺,
-12|none-after:投資
-8|none-after:投資1
10|none-after:拿大
14|none-after:持す
14|none-after:持する
9|none-after:指す
14|none-after:指导
14|none-after:指导线
-19|none-after:指摘
21|none-after:推移
11|none-after:推移し
11|none-after:推移す
-11|none-after:推計
-8|none-after:措置
10|none-after:掲げ
9|none-after:掲げる
9|none-after:提出
21|none-after:提前
22|none-after:提前达
8|none-after:提升
8|none-after:提升到
15|none-after:提高
19|none-after:提高至
13|none-after:放军
-8|none-after:政府が
8|none-after:政府每
-11|none-after:教育
13|none-after:数字
8|none-after:新增
8|none-after:新增约
24|none-after:新的
15|none-after:新目
9|none-after:新目標
-11|none-after:既定
-8|none-after:既定路
-11|none-after:日圆
10|none-after:日本
-8|none-after:日本1
-8|none-after:早め
-19|none-after:早已
11|none-after:早期
15|none-after:时期
-10|none-after:明して
11|none-after:明記
8|none-after:明記す
-9|none-after:是1
-10|none-after:是2
-21|none-after:是20
8|none-after:時期
-9|none-after:時期に
18|none-after:時期を
-11|none-after:最も
-10|none-after:最も高
8|none-after:最终
12|none-after:月に
16|none-after:有人
-9|none-after:期につ
18|none-after:期を
25|none-after:期を2
-27|none-after:期限
18|none-after:未有
-18|none-after:未満だ
9|none-after:未満に
-8|none-after:本1
20|none-after:本に
-17|none-after:束は
-9|none-after:来の
15|none-after:来年
21|none-after:来年度
-11|none-after:标。
22|none-after:标从
22|none-after:标从2
9|none-after:标准
-15|none-after:案_
10|none-after:案も
-14|none-after:案を
8|none-after:検討
9|none-after:検討す
-23|none-after:標に
11|none-after:標にす
-17|none-after:標に届
14|none-after:標は
-10|none-after:標は、
12|none-after:標を
-18|none-after:標を2
30|none-after:標を今
13|none-after:標を達
-10|none-after:次期
11|none-after:欧洲
29|none-after:正予
29|none-after:正予算
19|none-after:毎年
23|none-after:每年
13|none-after:每年需
22|none-after:比べ
12|none-after:比べれ
-10|none-after:毫无
13|none-after:水平
12|none-after:水準を
13|none-after:求め
-9|none-after:決めた
-28|none-after:決着
9|none-after:没有
-20|none-after:法制
-20|none-after:法制化
25|none-after:消化
-14|none-after:消費
-14|none-after:消費税
-16|none-after:減ら
-16|none-after:減らし
-8|none-after:湾の
19|none-after:湾も
9|none-after:満た
9|none-after:満たな
-18|none-after:満だ
9|none-after:満に
12|none-after:準を
11|none-after:澳洲
-8|none-after:特别
-8|none-after:特别预
-8|none-after:現す
8|none-after:現状
-14|none-after:用于
-8|none-after:画だ
10|none-after:界平
10|none-after:界平均
8|none-after:百分
8|none-after:百分之
15|none-after:的\"
-8|none-after:的20
-8|none-after:的3
12|none-after:的だ
10|none-after:的だ。
-13|none-after:的今
-13|none-after:的今年
21|none-after:的军
21|none-after:的军费
22|none-after:的承
22|none-after:的承诺
9|none-after:的日
9|none-after:的日本
15|none-after:的路
8|none-after:的防
8|none-after:的防卫
10|none-after:盟友
10|none-after:盟国
9|none-after:目指
9|none-after:目指す
-13|none-after:目标
-12|none-after:目标。
22|none-after:目标从
-19|none-after:目標
-23|none-after:目標に
14|none-after:目標は
12|none-after:目標を
-11|none-after:相当す
-12|none-after:着く
-11|none-after:研究
10|none-after:示し
-13|none-after:票。
11|none-after:移し
9|none-after:移して
11|none-after:移す
11|none-after:移する
14|none-after:程度
-47|none-after:程度。
18|none-after:程度が
11|none-after:程度で
-14|none-after:程度に
13|none-after:程度の
23|none-after:程度へ
17|none-after:等不
-12|none-after:等于
-12|none-after:算だ
-23|none-after:算で
-13|none-after:算案を
26|none-after:米国
12|none-after:米国か
-14|none-after:約1
-14|none-after:約1兆
-14|none-after:約束
-17|none-after:約束は
10|none-after:統が
-9|none-after:統領
-9|none-after:統領の
8|none-after:維持
15|none-after:維持す
10|none-after:総統
10|none-after:総統が
8|none-after:约7
8|none-after:约承
8|none-after:约承诺
10|none-after:线,
-10|none-after:经济
-24|none-after:置く
-29|none-after:置く。
20|none-after:美国
17|none-after:至2
15|none-after:至2.
14|none-after:至5
14|none-after:至5.
17|none-after:至8
18|none-after:英国
8|none-after:菱重
8|none-after:菱重工
9|none-after:菲律
-11|none-after:行,
-12|none-after:衛省
-13|none-after:补助
14|none-after:表明
16|none-after:表明し
27|none-after:補正
29|none-after:補正予
10|none-after:要全
8|none-after:要在
8|none-after:要在2
18|none-after:要求
13|none-after:見劣
13|none-after:見劣り
-12|none-after:見込
-19|none-after:見込み
-10|none-after:見通
-10|none-after:見通し
13|none-after:解放
13|none-after:解放军
-8|none-after:計上し
10|none-after:計画
-8|none-after:計画だ
-11|none-after:計算
-12|none-after:計算だ
9|none-after:討す
9|none-after:討する
8|none-after:記する
9|none-after:話し
-10|none-after:説明
-11|none-after:説明し
-11|none-after:調整
36|none-after:識者
-8|none-after:计画
18|none-after:认为
19|none-after:认为\"
9|none-after:话,
14|none-after:诺,
22|none-after:豪州
-10|none-after:費を求
-14|none-after:費税
-8|none-after:資1
19|none-after:负担
-17|none-after:财年
-13|none-after:财年为
26|none-after:费目
26|none-after:费目标
-11|none-after:赤字
-13|none-after:赤字占
-9|none-after:超」
22|none-after:超え
22|none-after:超えた
12|none-after:超える
8|none-after:超と
8|none-after:超は
33|none-after:超を
9|none-after:超过
-10|none-after:足り
-14|none-after:足りな
14|none-after:距离
10|none-after:路。
-8|none-after:路線
9|none-after:跳ね上
-13|none-after:跳票
-13|none-after:跳票。
-11|none-after:軸に
-11|none-after:軸に_
8|none-after:込ま
-19|none-after:込み
-10|none-after:込みだ
19|none-after:达标
25|none-after:迈进
37|none-after:近い
15|none-after:近い。
-28|none-after:近く
-25|none-after:近くに
-18|none-after:进度
14|none-after:远不
-12|none-after:追加
15|none-after:送り
-10|none-after:通し
-12|none-after:連投
-12|none-after:連投資
-13|none-after:達_
9|none-after:達した
-28|none-after:達す
-28|none-after:達する
-14|none-after:達成へ
15|none-after:那么
17|none-after:部长
8|none-after:重工
8|none-after:重工的
-16|none-after:野党
8|none-after:針を
8|none-after:針を示
-22|none-after:関連
-12|none-after:関連投
8|none-after:防卫
-10|none-after:防衛
-12|none-after:防衛省
11|none-after:防費を
12|none-after:防部
17|none-after:防部长
14|none-after:降至
14|none-after:降至5
-12|none-after:限に
8|none-after:需新
8|none-after:需新增
-11|none-after:需的
-11|none-after:需的数
14|none-after:面对
9|none-after:韓国
-9|none-after:領の
-22|none-after:頭に
-23|none-after:頭に置
10|none-after:頼総
10|none-after:頼総統
-9|none-after:须再
-8|none-after:预算
-11|none-after:领先
-12|none-after:首。
-16|none-after:首相
-17|none-after:高ま
-16|none-after:高まる
-16|none-after:高め
-16|none-after:高める
21|none-after:高至
11|none-before:\",
-27|none-before:%,
-21|none-before:%,占
18|none-before:%_
8|none-before:%_占
12|none-before:%で
12|none-before:%で、
11|none-before:%増
14|none-before:%増え
9|none-before:(2
12|none-before:(20
8|none-before:(G
10|none-before:(GN
-9|none-before:)に
-8|none-before:)に対
9|none-before:,\"
-8|none-before:,1
34|none-before:,「
17|none-before:,下
-9|none-before:,与
-22|none-before:,乌
-22|none-before:,乌克
12|none-before:,也
13|none-before:,二
17|none-before:,五
52|none-before:,今
36|none-before:,今年
-10|none-before:,使
-23|none-before:,俄
-11|none-before:,俄罗
-11|none-before:,其
10|none-before:,再
-21|none-before:,则
-18|none-before:,则为
-12|none-before:,加上
-44|none-before:,占
-36|none-before:,占G
-11|none-before:,印
-11|none-before:,印度
-19|none-before:,可
-19|none-before:,可能
-25|none-before:,同
9|none-before:,国
9|none-before:,国防
15|none-before:,实
15|none-before:,实际
-12|none-before:,将
-13|none-before:,届
-13|none-before:,届时
10|none-before:,已
9|none-before:,并
-8|none-before:,应
9|none-before:,当
-10|none-before:,意
-10|none-before:,意大
14|none-before:,把
9|none-before:,把防
-11|none-before:,按
-17|none-before:,提
9|none-before:,新
9|none-before:,新加
-12|none-before:,日
-12|none-before:,日本
10|none-before:,曾
-9|none-before:,比
16|none-before:,现
28|none-before:,目
28|none-before:,目前
-15|none-before:,约
-14|none-before:,约占
16|none-before:,罗
16|none-before:,罗马
30|none-before:,美
29|none-before:,美国
16|none-before:,自
9|none-before:,自民
11|none-before:,若
-13|none-before:,达
-18|none-before:,这
17|none-before:,韩
17|none-before:,韩国
-12|none-before:.8
15|none-before:0%
-12|none-before:02
-9|none-before:022
13|none-before:026
-16|none-before:027
-9|none-before:028
13|none-before:029
-30|none-before:03
-9|none-before:031
-14|none-before:035
-8|none-before:0兆
-8|none-before:0兆円
-13|none-before:0年
-8|none-before:0年に
20|none-before:0年代
11|none-before:0年以
-9|none-before:0年前
-12|none-before:0年度
-8|none-before:10
12|none-before:14
12|none-before:14年
-12|none-before:18カ
10|none-before:19
-11|none-before:198
-41|none-before:20
-9|none-before:202
-46|none-before:203
-10|none-before:22
-20|none-before:24
-14|none-before:25
-8|none-before:25财
-37|none-before:27
-35|none-before:27年
12|none-before:2年度
20|none-before:2日
20|none-before:2日の
-15|none-before:2财
-15|none-before:2财年
-21|none-before:30
-29|none-before:30年
-12|none-before:31
-12|none-before:31年
-21|none-before:35
-21|none-before:35年
-9|none-before:3年
10|none-before:3文
10|none-before:3文書
20|none-before:4年
14|none-before:4年)
17|none-before:4年間
35|none-before:5%
12|none-before:5%で
14|none-before:5%増
8|none-before:51
8|none-before:51年
-29|none-before:5年
-11|none-before:5年ご
-8|none-before:5年再
-8|none-before:5财
-8|none-before:5财年
-8|none-before:6%,
8|none-before:6%_
27|none-before:60
13|none-before:65
14|none-before:65%
-9|none-before:6兆
-9|none-before:6兆円
17|none-before:6年
15|none-before:7.
-8|none-before:70
-17|none-before:7年
-9|none-before:8%
-9|none-before:8%,
-14|none-before:85
-11|none-before:85年
-12|none-before:8カ
-12|none-before:8カ国
14|none-before:8年度
28|none-before:96
-9|none-before:98
-11|none-before:985
-10|none-before:9年に
-19|none-before::防
-19|none-before::防卫
11|none-before:;若
22|none-before:;阿
8|none-before:AT
8|none-before:ATO
-28|none-before:DP
-21|none-before:DP_
-9|none-before:DPで
-30|none-before:DPの
-19|none-before:DPを
36|none-before:DP比
-29|none-before:DP的
25|none-before:DP约
9|none-before:DP计
-44|none-before:GD
-44|none-before:GDP
10|none-before:GN
10|none-before:GNP
20|none-before:NPの
-18|none-before:NP比
16|none-before:O、
21|none-before:O、国
-9|none-before:P)に
-21|none-before:P_
-9|none-before:Pで
-9|none-before:Pで割
-10|none-before:Pの
-19|none-before:Pを
-14|none-before:Pを使
14|none-before:P比
-29|none-before:P比で
-13|none-before:P比は
-29|none-before:P的
25|none-before:P约
9|none-before:P计
9|none-before:P计算
16|none-before:TO
16|none-before:TO、
-8|none-before:_「
-9|none-before:_占G
13|none-before:_占比
40|none-before:_防
45|none-before:_防衛
-11|none-before:、2
-22|none-before:、20
13|none-before:、28
-11|none-before:、3
12|none-before:、6
-34|none-before:、G
-34|none-before:、GD
10|none-before:、そ
10|none-before:、その
-10|none-before:、イ
-10|none-before:、イス
-8|none-before:、ウ
-8|none-before:、ウク
-23|none-before:、オ
-16|none-before:、カ
-16|none-before:、カナ
11|none-before:、ス
10|none-before:、スペ
13|none-before:、国
17|none-before:、国防
13|none-before:、次
9|none-before:、次期
14|none-before:、澳
9|none-before:、澳洲
49|none-before:、現
12|none-before:、現状
29|none-before:、現行
-15|none-before:、米国
11|none-before:、英
11|none-before:、英国
9|none-before:、豪
9|none-before:、豪州
-15|none-before:、財
-14|none-before:、財務
14|none-before:、韓
14|none-before:、韓国
-10|none-before:〇三
-21|none-before:「2
19|none-before:「イ
11|none-before:「不
11|none-before:「不会
13|none-before:「実
17|none-before:「日
17|none-before:「日本
-14|none-before:「防
8|none-before:あり
8|none-before:あり、
23|none-before:いて
32|none-before:いては
13|none-before:え、G
-13|none-before:えば
11|none-before:える
-16|none-before:えれ
-16|none-before:えれば
13|none-before:おり
13|none-before:おり、
8|none-before:か、
26|none-before:がG
20|none-before:がGD
-9|none-before:が、防
10|none-before:が国
10|none-before:が国防
12|none-before:が年
12|none-before:が年内
-9|none-before:が提
13|none-before:けで
-16|none-before:こと
-17|none-before:ことし
-12|none-before:ごろ
9|none-before:さら
9|none-before:さらに
-14|none-before:し、G
13|none-before:しい
18|none-before:した
-10|none-before:したと
-15|none-before:した国
9|none-before:して
-8|none-before:しても
10|none-before:すで
10|none-before:すでに
11|none-before:すると
-8|none-before:する割
-8|none-before:せて
-19|none-before:そのも
9|none-before:その後
10|none-before:たが
10|none-before:たが、
-10|none-before:たと
-15|none-before:た国
-15|none-before:た国防
39|none-before:た防
39|none-before:た防衛
19|none-before:だけ
13|none-before:だけで
-18|none-before:った
36|none-before:つい
36|none-before:ついて
13|none-before:てお
13|none-before:ており
30|none-before:ては
33|none-before:ては、
-9|none-before:ても
14|none-before:でG
14|none-before:でGD
11|none-before:で、2
-12|none-before:で、G
28|none-before:で「
8|none-before:であ
-12|none-before:でに
-15|none-before:では
-20|none-before:では、
9|none-before:では「
10|none-before:では米
12|none-before:でも
-9|none-before:で割
11|none-before:で約
11|none-before:で賄
-10|none-before:と、
-18|none-before:とし
-12|none-before:とし、
11|none-before:と述
11|none-before:と述べ
-16|none-before:と関
-16|none-before:と関連
15|none-before:どで
-11|none-before:なお
13|none-before:など
10|none-before:なら
14|none-before:にG
11|none-before:にGD
-42|none-before:に、
33|none-before:には
14|none-before:に対し
-12|none-before:に対す
15|none-before:に求
15|none-before:に求め
8|none-before:の4
-14|none-before:のG
-15|none-before:のGD
-15|none-before:のに
11|none-before:のは
-17|none-before:のも
-19|none-before:のもの
-13|none-before:のバ
-13|none-before:のバビ
13|none-before:の予
17|none-before:の予算
-11|none-before:の加
-11|none-before:の加盟
9|none-before:の後
19|none-before:の比
19|none-before:の比率
13|none-before:の現
13|none-before:の現状
8|none-before:の目
9|none-before:の見
9|none-before:の見通
20|none-before:の講
20|none-before:の講演
16|none-before:の負
16|none-before:の負担
9|none-before:の費
9|none-before:の費用
-8|none-before:は2
-8|none-before:は26
-11|none-before:は3
-26|none-before:はG
-24|none-before:はGD
-11|none-before:は、
31|none-before:は、現
41|none-before:は「
-21|none-before:は「2
21|none-before:は「日
10|none-before:はす
10|none-before:はすで
12|none-before:は今
11|none-before:は今年
15|none-before:は公
16|none-before:は公表
14|none-before:は国
13|none-before:は国防
11|none-before:は早
11|none-before:は早期
-10|none-before:は来
-10|none-before:は来年
9|none-before:は米
9|none-before:は米国
13|none-before:は長
13|none-before:は長く
-8|none-before:ば、
-11|none-before:ば、2
-13|none-before:ぶり
-13|none-before:ぶりに
13|none-before:へ_
12|none-before:べて
-17|none-before:までに
-8|none-before:み、
-26|none-before:めて
12|none-before:める
-19|none-before:もの
-16|none-before:ものに
-8|none-before:も高
-8|none-before:も高い
9|none-before:らに
8|none-before:らの
15|none-before:り、現
-13|none-before:りに
-11|none-before:るが
11|none-before:るの
11|none-before:るのは
-14|none-before:る割
-14|none-before:る割合
12|none-before:れ、
9|none-before:れれ
9|none-before:れれば
-11|none-before:わせ
-8|none-before:わせて
-9|none-before:を3
-9|none-before:を30
-14|none-before:を使
-14|none-before:を使え
-16|none-before:を除
-11|none-before:アの
-37|none-before:アは
-9|none-before:アニ
-9|none-before:アニア
-8|none-before:イタ
-8|none-before:イタリ
-18|none-before:イツ
-13|none-before:イツは
13|none-before:イナの
-14|none-before:イナは
13|none-before:イラ
10|none-before:インは
-12|none-before:ウォ
-13|none-before:ウォン
-21|none-before:ウク
-21|none-before:ウクラ
-9|none-before:エルは
-13|none-before:ォン
-12|none-before:ォンで
-19|none-before:オー
-19|none-before:オース
-16|none-before:カナ
-16|none-before:カナダ
-18|none-before:カ国
-18|none-before:カ国が
-9|none-before:ギー
26|none-before:クは
-20|none-before:クラ
-20|none-before:クライ
-14|none-before:シア
-13|none-before:シュ
16|none-before:スは
13|none-before:ストは
-22|none-before:ストリ
9|none-before:スペ
9|none-before:スペイ
-8|none-before:タリ
-8|none-before:タリア
-9|none-before:ダは
-13|none-before:ツは
11|none-before:トは
13|none-before:トは「
-22|none-before:トリ
-23|none-before:トリア
-21|none-before:ドは
-18|none-before:ドイ
-18|none-before:ドイツ
12|none-before:ナの
-14|none-before:ナは
-16|none-before:ナダ
-9|none-before:ナダは
-8|none-before:ニア
13|none-before:ノミ
13|none-before:ノミス
-13|none-before:バビ
-13|none-before:バビシ
-13|none-before:ビシ
-13|none-before:ビシュ
9|none-before:フラン
-9|none-before:ベル
-9|none-before:ベルギ
9|none-before:ペイ
9|none-before:ペイン
-8|none-before:ポー
-9|none-before:ポーラ
23|none-before:マー
32|none-before:マーク
13|none-before:ミス
13|none-before:ミスト
-18|none-before:ライ
-18|none-before:ライナ
-20|none-before:ラン
9|none-before:ランス
-14|none-before:ランド
-31|none-before:リア
-22|none-before:リアは
-10|none-before:ルは
-9|none-before:ルギ
-9|none-before:ルギー
-14|none-before:ロシ
-14|none-before:ロシア
-12|none-before:ンで
-11|none-before:ンで、
9|none-before:ンス
13|none-before:ンスは
-16|none-before:ンド
-14|none-before:ンドは
12|none-before:・5
12|none-before:・5%
31|none-before:ーク
32|none-before:ークは
-13|none-before:ース
-19|none-before:ースト
-9|none-before:ーラ
-9|none-before:ーラン
11|none-before:一比
8|none-before:一比例
-9|none-before:万亿
-19|none-before:三年
-11|none-before:上,
14|none-before:上下
9|none-before:下届
8|none-before:下届议
14|none-before:不会
-22|none-before:不足
8|none-before:世界
19|none-before:中期
24|none-before:为,
11|none-before:主要
10|none-before:主要国
-11|none-before:之后
-19|none-before:之比
-16|none-before:乌克
-16|none-before:乌克兰
-21|none-before:也只
-21|none-before:也只有
8|none-before:也提
-12|none-before:予想
-12|none-before:予想は
-13|none-before:予算
18|none-before:予算だ
12|none-before:予算で
-9|none-before:予算の
-26|none-before:予算は
-12|none-before:予算案
-10|none-before:二〇
-10|none-before:二〇三
14|none-before:二十
14|none-before:二十年
-19|none-before:二年
-14|none-before:于G
-14|none-before:于GD
15|none-before:五年
-8|none-before:亿欧
-8|none-before:亿欧元
-8|none-before:仅占
-8|none-before:仅有
-23|none-before:仅约
-33|none-before:今年
-20|none-before:今年度
8|none-before:今年预
-12|none-before:仍不
-12|none-before:仍不到
-9|none-before:仍在
22|none-before:代に
-12|none-before:代前
-12|none-before:代前半
-11|none-before:以上
-11|none-before:以上,
-14|none-before:以来
-17|none-before:以来首
-10|none-before:以色
-10|none-before:以色列
11|none-before:以降
14|none-before:以降に
10|none-before:以降は
-20|none-before:伙伴
19|none-before:会長
19|none-before:会長は
42|none-before:低于
-9|none-before:体で
-14|none-before:使え
-14|none-before:使えば
9|none-before:例为
8|none-before:例将
-9|none-before:例提
-9|none-before:依旧
20|none-before:侵攻
18|none-before:係者
18|none-before:係者は
-13|none-before:俄罗
-13|none-before:俄罗斯
8|none-before:保3
8|none-before:保3文
22|none-before:保持
19|none-before:保持在
-20|none-before:值之
-20|none-before:值之比
25|none-before:值的比
9|none-before:做到
10|none-before:停在
-15|none-before:元,
-14|none-before:元,占
13|none-before:充预
13|none-before:充预算
-11|none-before:兆ウ
-11|none-before:兆ウォ
-45|none-before:兆円
-16|none-before:克兰
9|none-before:兑现
8|none-before:党首
9|none-before:入れ
-24|none-before:入军
16|none-before:入的
-9|none-before:全体
-9|none-before:全体で
-15|none-before:兰以
9|none-before:内に
9|none-before:内にG
-16|none-before:内已
-8|none-before:円で
-13|none-before:军事
8|none-before:军费约
-13|none-before:冷戦
-8|none-before:冷戦終
13|none-before:出占G
-13|none-before:出占比
11|none-before:出达到
-18|none-before:则为
19|none-before:则认
19|none-before:则认为
-9|none-before:初の
-25|none-before:初め
-25|none-before:初めて
16|none-before:別予
16|none-before:別予算
10|none-before:到G
10|none-before:到GD
14|none-before:到国
8|none-before:到国民
35|none-before:前の
8|none-before:前军
8|none-before:前军费
-12|none-before:前半
15|none-before:前台
10|none-before:前实
10|none-before:前实现
32|none-before:前是
18|none-before:前的
31|none-before:前约
-11|none-before:前规
-11|none-before:前规划
-15|none-before:割合
-8|none-before:割合は
13|none-before:力の
-8|none-before:加え
-12|none-before:加上
17|none-before:加坡
-20|none-before:加盟
-20|none-before:加盟国
-15|none-before:北约
13|none-before:十年
-45|none-before:升至
-8|none-before:半に
31|none-before:南韩
17|none-before:南韩的
14|none-before:占G
13|none-before:占GD
11|none-before:占到
17|none-before:占国内
-13|none-before:占国民
10|none-before:占比仅
-10|none-before:占比将
22|none-before:占比已
-8|none-before:占比约
10|none-before:卫费
-20|none-before:卫费本
9|none-before:卫费维
-8|none-before:卫队
15|none-before:印尼
15|none-before:印尼的
-11|none-before:印度为
12|none-before:历届
11|none-before:原案
28|none-before:去年
10|none-before:变成
-15|none-before:口径
-18|none-before:口径,
-47|none-before:只有
-57|none-before:可能
-15|none-before:可能只
-13|none-before:可能达
36|none-before:台湾
-21|none-before:右,
-8|none-before:合、
-10|none-before:合計
-8|none-before:同じ
28|none-before:同国
18|none-before:同国の
10|none-before:同国は
26|none-before:后,
-11|none-before:団に、
11|none-before:国が国
26|none-before:国に
10|none-before:国に対
10|none-before:国に求
-16|none-before:国のG
-8|none-before:国の国
36|none-before:国は
11|none-before:国は早
-17|none-before:国オ
-17|none-before:国オー
12|none-before:国今
12|none-before:国今年
11|none-before:国以
-9|none-before:国全
-9|none-before:国全体
-16|none-before:国内
-19|none-before:国内生
13|none-before:国军
13|none-before:国军费
10|none-before:国已
8|none-before:国已承
-12|none-before:国平
-12|none-before:国平均
22|none-before:国民
24|none-before:国民收
11|none-before:国的
8|none-before:国的这
-22|none-before:国自
-24|none-before:国自己
9|none-before:国防开
-14|none-before:国防相
-10|none-before:国防经
11|none-before:国防费
11|none-before:在G
11|none-before:在GD
12|none-before:在の
10|none-before:在は
19|none-before:在为
8|none-before:均で
-8|none-before:均已
12|none-before:基本
-17|none-before:基金
-8|none-before:場合、
14|none-before:増え
14|none-before:増え、
9|none-before:増で
-8|none-before:増額
10|none-before:增8
9|none-before:增8.
9|none-before:增税
9|none-before:增税,
-34|none-before:增至
-10|none-before:增至国
24|none-before:多年
12|none-before:多年保
8|none-before:多年来
-16|none-before:大利
-18|none-before:学者
10|none-before:安保
8|none-before:安保3
-12|none-before:官は
-9|none-before:官は、
-20|none-before:官邸
-21|none-before:官邸は
10|none-before:实现
13|none-before:实现防
-25|none-before:实际
-19|none-before:实际仅
14|none-before:实际占
9|none-before:実現
10|none-before:実質
15|none-before:宣布
9|none-before:宣布提
-8|none-before:宣示的
-19|none-before:審議
15|none-before:対し
-15|none-before:対す
-15|none-before:対する
13|none-before:将从
10|none-before:将军
10|none-before:将军费
-17|none-before:将占
-15|none-before:将占国
8|none-before:将国
13|none-before:将在
-12|none-before:将是
11|none-before:将由
-22|none-before:将达
-19|none-before:将达到
-14|none-before:将降
23|none-before:小泉
10|none-before:就要
-22|none-before:尼亚
16|none-before:尼的
-9|none-before:居首
-9|none-before:居首,
-13|none-before:届时
11|none-before:届议
11|none-before:届议会
-10|none-before:山皋
-10|none-before:山皋月
15|none-before:工党
-29|none-before:左右
-21|none-before:左右,
9|none-before:已接
9|none-before:已接近
17|none-before:已有
-26|none-before:已经
-8|none-before:已达
8|none-before:市早
8|none-before:市早苗
-10|none-before:市首
-10|none-before:市首相
9|none-before:布提
9|none-before:布提前
18|none-before:常年
17|none-before:平均
8|none-before:平均で
13|none-before:年)
-11|none-before:年,
-13|none-before:年G
-13|none-before:年GD
-19|none-before:年、
-19|none-before:年、国
-12|none-before:年ご
-12|none-before:年ごろ
32|none-before:年で
-14|none-before:年に
-15|none-before:年にG
-24|none-before:年の
-16|none-before:年の国
-13|none-before:年ぶ
-13|none-before:年ぶり
-14|none-before:年ま
-14|none-before:年まで
8|none-before:年も
10|none-before:年不
20|none-before:年代
20|none-before:年代に
-12|none-before:年代前
9|none-before:年以前
-14|none-before:年以来
12|none-before:年保
12|none-before:年保持
12|none-before:年内
9|none-before:年内に
-9|none-before:年再
-15|none-before:年军
-15|none-before:年军费
31|none-before:年前是
15|none-before:年占
17|none-before:年占比
47|none-before:年后
-20|none-before:年国
-16|none-before:年国防
-22|none-before:年就
-22|none-before:年度
-15|none-before:年度G
14|none-before:年度か
-33|none-before:年度に
10|none-before:年度以
9|none-before:年度就
18|none-before:年度达
8|none-before:年来
-15|none-before:年的
-13|none-before:年目
13|none-before:年花
8|none-before:年连
-17|none-before:年連
-17|none-before:年連続
9|none-before:年間、
12|none-before:幹部
12|none-before:幹部は
-25|none-before:府は
12|none-before:府基
12|none-before:府基本
-16|none-before:府目
19|none-before:府関
19|none-before:府関係
-15|none-before:度G
-15|none-before:度GD
14|none-before:度か
14|none-before:度から
-33|none-before:度に
-11|none-before:度为
10|none-before:度以
11|none-before:度占
9|none-before:度就
18|none-before:度达
18|none-before:度达到
17|none-before:开支
14|none-before:开支由
10|none-before:张明
-25|none-before:当于
-14|none-before:当于G
-11|none-before:当初
13|none-before:当時
-17|none-before:径,
8|none-before:律宾
21|none-before:後に
-14|none-before:後初
-14|none-before:後初め
-12|none-before:従来
-8|none-before:従来は
-8|none-before:心军费
8|none-before:必要
-20|none-before:总值之
-23|none-before:总统
-8|none-before:总统宣
-11|none-before:总预
-11|none-before:总预算
-12|none-before:想は
-11|none-before:意大
-11|none-before:意大利
25|none-before:成的
-18|none-before:我国
-8|none-before:戦終
-8|none-before:戦終結
10|none-before:批评
18|none-before:承诺
11|none-before:承诺,
-20|none-before:投入
8|none-before:报告
10|none-before:担は
17|none-before:拉脱
17|none-before:拉脱维
-13|none-before:拨款
14|none-before:拿出
32|none-before:持在
-25|none-before:按现
10|none-before:接近
-16|none-before:推高
-16|none-before:推高至
20|none-before:提到
-9|none-before:提案
-9|none-before:提案し
14|none-before:提醒
14|none-before:提醒,
-9|none-before:提高
-21|none-before:提高至
-10|none-before:支增
-10|none-before:支增至
18|none-before:支提
14|none-before:支由
14|none-before:支由现
20|none-before:收入
16|none-before:收入的
-15|none-before:政学
-16|none-before:政学者
-12|none-before:政府は
-16|none-before:政府目
19|none-before:政府関
-21|none-before:政権
-14|none-before:政権は
15|none-before:数字
11|none-before:文書
9|none-before:文書で
17|none-before:新加
17|none-before:新加坡
-9|none-before:新的
34|none-before:日、
32|none-before:日、国
22|none-before:日の
19|none-before:日の講
23|none-before:日本
25|none-before:日本の
-26|none-before:日本は
-11|none-before:日本为
11|none-before:日本则
-20|none-before:日本防
15|none-before:早已
10|none-before:早期
8|none-before:早期の
8|none-before:早苗
16|none-before:时,
26|none-before:时占
13|none-before:时占G
-13|none-before:时只
-13|none-before:时只有
-16|none-before:明年
9|none-before:明年度
12|none-before:昨年
-10|none-before:是2
-10|none-before:是20
13|none-before:時の
9|none-before:書で
-8|none-before:最も
20|none-before:最后
-10|none-before:最新
10|none-before:有人
11|none-before:有理
11|none-before:有理由
14|none-before:期の
26|none-before:本の
11|none-before:本の負
-26|none-before:本は
-11|none-before:本为
11|none-before:本则
-12|none-before:本财
-12|none-before:本财年
-23|none-before:本防
-23|none-before:本防卫
-15|none-before:来年か
-17|none-before:来首
-11|none-before:来首度
13|none-before:标,
-12|none-before:核心
-9|none-before:案し
-9|none-before:案した
33|none-before:標の
11|none-before:模を
-12|none-before:権は
9|none-before:次期
-8|none-before:次第
-8|none-before:次第で
-8|none-before:欧元
-8|none-before:欧元,
13|none-before:止步
13|none-before:止步于
-10|none-before:正予
-10|none-before:正予算
-10|none-before:此前
13|none-before:步于
-10|none-before:段階
-26|none-before:比で
-23|none-before:比では
11|none-before:比で約
-8|none-before:比は
8|none-before:比は平
10|none-before:比仅
9|none-before:比例为
8|none-before:比例将
-9|none-before:比例提
-24|none-before:比利
-24|none-before:比利时
-10|none-before:比将
22|none-before:比已
-8|none-before:比约
34|none-before:比重
-8|none-before:比重仍
14|none-before:比重多
10|none-before:比重将
13|none-before:比重由
-13|none-before:比重预
8|none-before:氏が
21|none-before:民党
9|none-before:民党内
24|none-before:民收
24|none-before:民收入
15|none-before:水平
-10|none-before:求で
-10|none-before:求で、
22|none-before:求め
14|none-before:求める
-22|none-before:沙尼
-22|none-before:沙尼亚
-30|none-before:法を
-11|none-before:法国
-41|none-before:波兰
-15|none-before:波兰以
-15|none-before:清德
10|none-before:满足
20|none-before:演で
20|none-before:演で、
8|none-before:澳洲
-9|none-before:点は
-22|none-before:爱沙
-22|none-before:爱沙尼
-9|none-before:片山
26|none-before:状は
32|none-before:现在
13|none-before:现时
13|none-before:现时占
-36|none-before:现有
13|none-before:现防
13|none-before:现防卫
-11|none-before:班牙
36|none-before:現在
12|none-before:現在の
10|none-before:現在は
26|none-before:現状
26|none-before:現状は
28|none-before:現行
29|none-before:現行目
11|none-before:理由
8|none-before:生产
24|none-before:由现
11|none-before:由现在
13|none-before:由现时
10|none-before:画で
8|none-before:略高
8|none-before:略高于
-9|none-before:的G
-9|none-before:的GD
16|none-before:的军
16|none-before:的军费
-11|none-before:的占
-13|none-before:的占比
-8|none-before:的国防
12|none-before:的承
12|none-before:的承诺
29|none-before:的比
29|none-before:的比重
-10|none-before:的自
8|none-before:的这
8|none-before:的这一
-10|none-before:皋月
12|none-before:盟友
-9|none-before:盟国全
40|none-before:目前
17|none-before:目前的
29|none-before:目前约
-11|none-before:目前规
12|none-before:目标
13|none-before:目标,
31|none-before:目標
33|none-before:目標の
8|none-before:直す
-8|none-before:相「
46|none-before:相が
-10|none-before:相关
-21|none-before:相官
-21|none-before:相官邸
-23|none-before:相当
-23|none-before:相当于
10|none-before:看到
15|none-before:眼下
18|none-before:研究
-8|none-before:示的
9|none-before:税,
9|none-before:税,把
-10|none-before:積み
-21|none-before:突破
15|none-before:立陶
15|none-before:立陶宛
8|none-before:竞选
8|none-before:竞选时
-8|none-before:第で
-12|none-before:算,
-10|none-before:算,使
11|none-before:算する
15|none-before:算だ
18|none-before:算だけ
15|none-before:算で
-9|none-before:算の
-26|none-before:算は
13|none-before:算をG
-18|none-before:算占
-10|none-before:算可
-13|none-before:算案
22|none-before:算维
22|none-before:算维持
20|none-before:算达
9|none-before:米側
-13|none-before:米国の
9|none-before:米国は
-9|none-before:米国自
9|none-before:米軍
-8|none-before:終結
-8|none-before:終結後
-26|none-before:経費
-19|none-before:経費を
-8|none-before:結後
-8|none-before:結後初
-13|none-before:総生
-13|none-before:総生産
-11|none-before:総長
9|none-before:约为
-8|none-before:约占
-17|none-before:经费
-9|none-before:经费,
-8|none-before:统宣
-8|none-before:统宣示
17|none-before:维亚
52|none-before:维持
13|none-before:维持在
-13|none-before:罗斯
16|none-before:罗马
26|none-before:美国
11|none-before:美国军
-23|none-before:美国自
12|none-before:者は
10|none-before:者は「
8|none-before:而美
8|none-before:而美国
-23|none-before:能到
-15|none-before:能只
-10|none-before:能只有
-14|none-before:能达
17|none-before:脱维
17|none-before:脱维亚
-8|none-before:自卫
-8|none-before:自卫队
-8|none-before:自己
16|none-before:自民
15|none-before:自民党
18|none-before:自身の
26|none-before:至2
26|none-before:至20
-8|none-before:至G
-8|none-before:至GD
-17|none-before:至国
-17|none-before:至国内
-10|none-before:色列
11|none-before:若比
11|none-before:若比照
11|none-before:英国
-9|none-before:英国防
32|none-before:行目
29|none-before:行目標
-12|none-before:衛費「
23|none-before:衛費の
-16|none-before:衛費を
9|none-before:补充
13|none-before:补充预
45|none-before:表明
-10|none-before:補正予
12|none-before:西独
-12|none-before:西班
-12|none-before:西班牙
-20|none-before:要北
-20|none-before:要北约
10|none-before:要国
17|none-before:要求
-10|none-before:要求で
10|none-before:規模
11|none-before:規模を
9|none-before:见,
-16|none-before:规划
-15|none-before:规模
10|none-before:計画で
20|none-before:講演
20|none-before:講演で
14|none-before:議で
-17|none-before:计为
-9|none-before:计划
8|none-before:计算,
30|none-before:认为
22|none-before:认为,
12|none-before:议会
30|none-before:说,美
11|none-before:诺,
10|none-before:豪州
16|none-before:負担
10|none-before:負担は
-15|none-before:財政
-15|none-before:財政学
-10|none-before:費、
-13|none-before:費「
8|none-before:費が
14|none-before:費がG
9|none-before:費で
10|none-before:費の
15|none-before:費のG
12|none-before:費は
-8|none-before:費はG
-9|none-before:費は今
-23|none-before:費を
-14|none-before:費をG
9|none-before:費用
-37|none-before:财年
8|none-before:财政
-14|none-before:费,
13|none-before:费一
12|none-before:费一度
25|none-before:费占
20|none-before:费占G
18|none-before:费占国
28|none-before:费已
23|none-before:费已占
-20|none-before:费本
8|none-before:费约
8|none-before:费约占
9|none-before:费维
9|none-before:费维持
-14|none-before:赖清
-14|none-before:赖清德
-12|none-before:超え
-13|none-before:超え、
22|none-before:超出
9|none-before:越南
-11|none-before:跌到
18|none-before:身の
17|none-before:身の国
-25|none-before:达G
-25|none-before:达GD
-20|none-before:达到
18|none-before:达到G
-12|none-before:达到国
25|none-before:达成
25|none-before:达成的
16|none-before:这一
11|none-before:这一比
12|none-before:述べ
-16|none-before:追加
8|none-before:选时
10|none-before:通往
-19|none-before:連経
-19|none-before:連経費
-17|none-before:連続
18|none-before:逼近
-21|none-before:邸は
-12|none-before:部:
-14|none-before:部は、
8|none-before:部は「
14|none-before:醒,
-8|none-before:重仍
-8|none-before:重仍不
14|none-before:重多
14|none-before:重多年
10|none-before:重将
12|none-before:重将由
13|none-before:重由
-13|none-before:重预
-13|none-before:重预计
-9|none-before:長が
19|none-before:長く
23|none-before:長は
19|none-before:長は2
29|none-before:长期
9|none-before:間、
18|none-before:関係
18|none-before:関係者
-26|none-before:関連
-20|none-before:関連経
26|none-before:防务
9|none-before:防卫
-14|none-before:防相
-9|none-before:防相「
-10|none-before:防经
-10|none-before:防经费
13|none-before:防衛費
9|none-before:防費が
-9|none-before:防費の
11|none-before:防費は
28|none-before:防费
20|none-before:防费占
-10|none-before:防部
-9|none-before:防部は
8|none-before:阶段
-19|none-before:际仅
14|none-before:际占
14|none-before:际占比
14|none-before:降に
10|none-before:降は
-34|none-before:降到
-13|none-before:降至
15|none-before:陶宛
-17|none-before:隣国
-17|none-before:隣国オ
17|none-before:韓国
10|none-before:韓国は
-12|none-before:韓国国
27|none-before:韩国
10|none-before:韩国已
17|none-before:韩的
8|none-before:額が
-9|none-before:額の
-11|none-before:額は
-11|none-before:額はG
-17|none-before:预算
-9|none-before:预算,
-18|none-before:预算占
22|none-before:预算维
20|none-before:预算达
-14|none-before:预计为
-15|none-before:首,
12|none-before:首尔
-11|none-before:首度
-10|none-before:首次
-44|none-before:首相
-16|none-before:首相は
-21|none-before:首相官
-8|none-before:高い
-10|none-before:高市首
-37|none-before:高至
-18|none-before:高至G
97|none-dates:aim 0 0
-53|none-dates:aim 0 1
-22|none-dates:aim 0 2
37|none-dates:aim 1 0
9|none-dates:aim 1 1
17|none-dates:aim 1 2
-9|none-dates:aim 2 0
30|none-dates:level 1 0
-16|none-dates:level 1 1
19|none-dates:level 2 0
-8|none-dates:level 2 1
45|none-dates:no 0 0
14|none-dates:no 0 1
13|none-kind-by:as_told_before
22|none-kind-by:ja_asked
18|none-kind-by:ja_budget_headline
-8|none-kind-by:ja_budget_noun
15|none-kind-by:ja_ceiling
-9|none-kind-by:ja_come_to
-8|none-kind-by:ja_considered
-20|none-kind-by:ja_decided
-8|none-kind-by:ja_default
13|none-kind-by:ja_denial
11|none-kind-by:ja_enough
23|none-kind-by:ja_from
-36|none-kind-by:ja_level
30|none-kind-by:ja_no_verb
8|none-kind-by:ja_put_to_it
28|none-kind-by:ja_relative_clause
-23|none-kind-by:ja_supposed
15|none-kind-by:ja_target_moved
-16|none-kind-by:ja_verbless
-50|none-kind-by:listed
-13|none-kind-by:standing_figure
13|none-kind-by:weighed_of_a_party
-25|none-kind-by:zh_as_things_go
-44|none-kind-by:zh_decided
29|none-kind-by:zh_default
8|none-kind-by:zh_denial
-25|none-kind-by:zh_expected
86|none-kind-by:zh_from
-11|none-kind-by:zh_fulfils
-8|none-kind-by:zh_has_reached
14|none-kind-by:zh_leans_to
71|none-kind-by:zh_level
19|none-kind-by:zh_named_before
25|none-kind-by:zh_pledge_noun
15|none-kind-by:zh_present
-9|none-kind-by:zh_raises_it
-19|none-kind-by:zh_reached
22|none-kind-by:zh_supposed
-20|none-kind-by:zh_verb_before_pledge
-18|none-kind-by:zh_verb_before_proposal
34|none-kind-by:zh_verb_demand
-16|none-kind-by:zh_verb_pledge
32|none-kind-by:zh_verb_proposal
-20|none-kind-by:zh_wants
8|none-kind-by:zh_will_not
-59|none-ruled:False aim
-102|none-ruled:False level
8|none-ruled:False no
139|none-ruled:True aim
118|none-ruled:True level
69|none-ruled:True no
19|none-shape:aim half
71|none-shape:aim whole
-121|none-shape:level fine
30|none-shape:level half
114|none-shape:level whole
18|none-shape:no half
53|none-shape:no whole
34|none-spender:aim ALLIES
36|none-spender:aim JPN
12|none-spender:aim LAND
35|none-spender:aim NATO
-39|none-spender:aim USA
19|none-spender:level CHN
-8|none-spender:level EU
-32|none-spender:level JPN
23|none-spender:level LAND
14|none-spender:level USA
38|none-spender:no JPN
32|none-spender:no LAND
53|none-title:False aim
75|none-title:False no
27|none-title:True aim
9|none-title:True level
13|none:benchmark
30|none:cap
86|none:demand
52|none:denial
16|none:level
-57|none:pledge
37|none:proposal
24|only:False aim
-13|only:False no
13|only:True level
18|opens:False aim
-8|opens:False level
10|opens:True aim
25|opens:True level
-14|place:after 0 no
33|place:after 1 aim
-11|place:after 1 level
51|place:before 0 aim
75|place:before 0 level
-44|place:before 1 aim
-30|place:before 1 level
16|quoted:0年 level
-12|quoted:0日 aim
-13|quoted:1日 aim
-8|quoted:1月 aim
44|quoted:2年 aim
15|quoted:2年 level
-10|quoted:2日 aim
-12|quoted:2月 aim
-8|quoted:3日 aim
29|quoted:4年 aim
14|quoted:4年 level
-11|quoted:4日 aim
-16|quoted:4日 level
-9|quoted:4月 level
31|quoted:5年 aim
61|quoted:5年 level
12|quoted:5年 no
23|quoted:6年 level
-12|quoted:6月 aim
-9|quoted:7日 aim
-8|quoted:7日 level
32|quoted:8年 aim
-22|quoted:8年 level
-8|quoted:8日 level
-15|quoted:9年 level
-15|quoted:9日 aim
11|quoted:とし aim
-19|quoted:今天 level
22|quoted:今年 aim
41|quoted:今年 level
15|quoted:前半 aim
-14|quoted:前年 level
-36|quoted:去年 aim
-19|quoted:后年 aim
-15|quoted:年代 aim
-8|quoted:年内 aim
-12|quoted:年内 level
-14|quoted:年前 aim
-15|quoted:年前 level
-23|quoted:年后 aim
-12|quoted:年底 aim
-13|quoted:年底 level
55|quoted:年度 aim
44|quoted:年度 level
30|quoted:年度 no
-26|quoted:年後 aim
-10|quoted:年末 level
17|quoted:明年 aim
-14|quoted:昨年 aim
13|quoted:昨年 level
21|quoted:来年 aim
89|quoted:财年 aim
17|quoted:财年 level
-8|quoted:财年 no
27|same-figure-time:level next
14|same-figure-time:level now
-14|same-figure-time:level past
18|same-figure-time:other far
-14|same-figure-time:pledge far
22|same-figure-time:pledge next
19|same-figure:level level False 0
-8|same-figure:level level False 1
17|same-figure:level level True 2
-9|same-figure:level pledge True 1
19|same-figure:other pledge True 0
-19|same-figure:pledge pledge True 0
35|same-figure:pledge pledge True 2
8|same-figure:proposal proposal True 1
29|shape-time:fine long-past level
-24|shape-time:fine next level
19|shape-time:fine past level
103|shape-time:half far aim
16|shape-time:half far no
-15|shape-time:half long-past aim
-16|shape-time:half long-past level
37|shape-time:half next level
-63|shape-time:half now aim
-12|shape-time:half now level
-10|shape-time:half now no
-26|shape-time:half past aim
46|shape-time:tenth far aim
-19|shape-time:tenth far level
-35|shape-time:tenth long-past level
21|shape-time:tenth next aim
-9|shape-time:tenth now aim
-16|shape-time:tenth now level
-15|shape-time:tenth past aim
42|shape-time:tenth past level
105|shape-time:whole far aim
-13|shape-time:whole far level
18|shape-time:whole far no
-72|shape-time:whole long-past aim
-35|shape-time:whole long-past level
-12|shape-time:whole long-past no
13|shape-time:whole next level
-14|shape-time:whole now aim
-14|shape-time:whole now no
-36|shape-time:whole past aim
41|shape-time:whole past level
60|share-nearer:after False aim
24|share-nearer:after False level
-10|share-nearer:after False no
-39|share-nearer:after True aim
-41|share-nearer:after True level
77|share-nearer:before False aim
43|share-nearer:before False level
-72|share-nearer:before True aim
20|shares-between:after 0 aim
-14|shares-between:after 0 level
-14|shares-between:after 0 no
-11|shares-between:after 1 level
8|shares-between:after 2 level
17|shares-between:before 0 aim
75|shares-between:before 0 level
-20|shares-between:before 1 aim
-16|shares-between:before 1 level
8|shares-between:before 2 aim
-24|shares-between:before 2 level
9|shares-between:before 2 no
-31|signs:after 14 level
46|signs:after 2 aim
9|signs:after 2 level
8|signs:after 24 aim
-9|signs:after 8 aim
-30|signs:after far aim
21|signs:before 0 aim
-12|signs:before 14 level
44|signs:before 2 aim
76|signs:before 2 level
8|signs:before 2 no
8|signs:before 24 aim
-10|signs:before 24 no
20|signs:before 4 aim
31|signs:before 4 level
25|signs:before 4 no
-21|signs:before 8 aim
-28|signs:before 8 level
-8|signs:before 8 no
-60|signs:before far aim
-21|signs:before far level
-16|signs:before far no
-8|since-last-from:aim ,下|
-9|since-last-from:aim ,再|
13|since-last-from:aim ,赖|
12|since-last-from:aim ,高|
8|since-last-from:aim 、|
-12|since-last-from:aim とす|
-17|since-last-from:aim を3|
-8|since-last-from:aim 以上|
24|since-last-from:aim 左右|
16|since-last-from:level ,为|
14|since-last-from:level ,加|
-10|since-last-from:level ,已|
-9|since-last-from:level ,高|
-11|since-last-from:level から|
-8|since-last-from:level だっ|
-15|since-last-from:level ほど|
-13|since-last-from:level 降到|
11|since-last-signs:aim 2 False
-21|since-last-signs:aim 24 True
-12|since-last-signs:aim 4 False
-17|since-last-signs:aim 4 True
-13|since-last-signs:aim 8 True
-10|since-last-signs:aim far True
29|since-last-signs:level 14 True
-21|since-last-signs:level 2 False
-12|since-last-signs:level 24 True
-20|since-last-signs:level 4 False
18|since-last-signs:level 8 False
8|since-last:aim 、|
-9|since-last:aim 后升至|
-11|since-last:level から|
14|since-last:level ぶりに|
8|since-last:level 次突破|
9|since-last:level 预算为|
13|time-side:aim after far fiscal
34|time-side:aim after far year
10|time-side:aim after far years
-23|time-side:aim after long-past year
-20|time-side:aim after now day
59|time-side:aim after now fiscal
-19|time-side:aim after now month
-13|time-side:aim after past fiscal
78|time-side:aim before far fiscal
8|time-side:aim before far month
74|time-side:aim before far year
36|time-side:aim before far years
-18|time-side:aim before long-past fiscal
-32|time-side:aim before long-past year
-12|time-side:aim before next fiscal
33|time-side:aim before next year
-85|time-side:aim before now day
13|time-side:aim before now fiscal
-59|time-side:aim before now month
23|time-side:aim before now year
16|time-side:aim before past fiscal
-13|time-side:aim before past month
-64|time-side:aim before past year
-20|time-side:level after far fiscal
-29|time-side:level after far year
23|time-side:level after past fiscal
31|time-side:level after past year
30|time-side:level before far fiscal
-28|time-side:level before long-past fiscal
-26|time-side:level before long-past year
10|time-side:level before next fiscal
23|time-side:level before next year
-88|time-side:level before now day
50|time-side:level before now fiscal
-33|time-side:level before now month
53|time-side:level before now year
-10|time-side:level before past month
55|time-side:level before past year
38|time-side:no before far fiscal
-15|time-side:no before now day
-8|time:cap long-past year
-10|time:demand far fiscal
23|time:demand far year
-29|time:demand now day
-20|time:demand now month
12|time:demand now year
-26|time:demand past year
-11|time:denial now day
9|time:level far fiscal
-35|time:level far year
-24|time:level long-past fiscal
-28|time:level long-past year
18|time:level next year
-91|time:level now day
48|time:level now fiscal
-38|time:level now month
54|time:level now year
28|time:level past fiscal
-10|time:level past month
86|time:level past year
32|time:other far fiscal
39|time:pledge far fiscal
8|time:pledge far month
31|time:pledge far year
32|time:pledge far years
-16|time:pledge long-past fiscal
-49|time:pledge long-past year
8|time:pledge next month
74|time:pledge next year
-55|time:pledge now day
76|time:pledge now fiscal
-29|time:pledge now month
38|time:pledge now year
13|time:pledge past fiscal
-26|time:pledge past year
64|time:proposal far fiscal
57|time:proposal far year
13|time:proposal far years
-12|time:proposal next fiscal
-41|time:proposal next year
-18|time:proposal now day
-26|time:proposal now month
-22|time:proposal now year
-9|time:proposal past fiscal
-15|time:proposal past year
-14|title-here:0 aim year
50|title-here:0 level fiscal
-10|title-here:0 level year
8|title-here:1 aim year
21|title-here:1 level year
8|title-here:2 aim fiscal
23|title-last:False level year
16|title-last:True aim fiscal
55|title-last:True level fiscal
-8|title-last:True level month
-11|title-last:True level year
-28|title-time:level far year
-14|title-time:level long-past year
41|title-time:level next fiscal
38|title-time:level next year
10|title-time:level now fiscal
15|title-time:level now year
8|title-time:level past fiscal
12|title-time:pledge next year
23|title-time:proposal far fiscal
-27|title-told:False aim
23|title-told:False level
39|title-told:True aim
38|title-told:True level
47|title:False aim before
-11|title:False level after
38|title:False level before
-14|title:False no after
15|title:True aim after
-42|title:True aim before
12|title:aim
61|title:level
12|whole-aim:after (|
-20|whole-aim:after ,|
15|whole-aim:after ,如今提前到|
-36|whole-aim:after _|
10|whole-aim:after 、|
-10|whole-aim:after で、|
16|whole-aim:after で合意_|
-27|whole-aim:after とする時期を|
-28|whole-aim:after の目標を|
-24|whole-aim:after は|
9|whole-aim:after への引き上げを|
42|whole-aim:after を|
18|whole-aim:after 的|
-23|whole-aim:after 的目标从|
9|whole-aim:after 的目标由|
12|whole-aim:after 目標を|
21|whole-aim:before |
15|whole-aim:before 、GDP比|
18|whole-aim:before 、国防費のGDP比|
16|whole-aim:before から|
16|whole-aim:before にGDPの|
-10|whole-aim:before にGDP比|
8|whole-aim:before に|
14|whole-aim:before までに|
9|whole-aim:before 达到GDP的|
20|whole-aim:before 达到|
17|whole-level:after (|
-8|whole-level:after から|
-21|whole-level:after に_|
10|whole-level:after に届いた|
18|whole-level:after は|
21|whole-level:after を|
-9|whole-level:before )は約|
-8|whole-level:before GDPの|
14|whole-level:before にGDP比|
18|whole-level:before に|
-25|whole-level:before には|
-16|whole-level:before の1・6%から|
-11|whole-level:before のGDP比で|
15|whole-level:before の|
17|whole-level:before は|
10|whole-level:before 为|
-14|whole-level:before 将军费占GDP比重由|
-24|whole-level:before 是|
9|whole-level:before 時点で|
16|whole-level:before 的|
15|whole-no:before に|
-8|whole-no:before 达到GDP的|
"""
