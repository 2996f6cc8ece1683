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
-42|1-back-here:0 level day
-21|1-back-here:0 level month
32|1-back-here:0 level year
23|1-back-here:0 level years
-10|1-back-here:0 no fiscal
-10|1-back-here:1 aim day
-13|1-back-here:1 level day
10|1-back-here:1 level fiscal
-18|1-back-here:1 level year
21|1-back-here:2 level fiscal
-12|1-back-last:False aim day
-36|1-back-last:False level day
50|1-back-last:False level fiscal
17|1-back-last:False level year
-26|1-back-last:True aim day
35|1-back-last:True aim fiscal
-9|1-back-last:True aim month
-23|1-back-last:True level day
-18|1-back-last:True level fiscal
-25|1-back-last:True level month
14|1-back-last:True level year
22|1-back-last:True level years
-8|1-back-last:True no fiscal
-10|1-back-last:True no year
-24|1-back-time:level far year
23|1-back-time:level far years
-19|1-back-time:level long-past year
47|1-back-time:level next fiscal
15|1-back-time:level next year
-57|1-back-time:level now day
8|1-back-time:level now fiscal
-23|1-back-time:level now month
40|1-back-time:level now year
-21|1-back-time:level past fiscal
9|1-back-time:level past year
-10|1-back-time:pledge far fiscal
-8|1-back-time:pledge next year
-19|1-back-time:pledge now day
-8|1-back-time:pledge now fiscal
10|1-back-time:pledge past fiscal
35|1-back-time:proposal far fiscal
31|1-back-time:proposal next fiscal
19|1-back-time:proposal next year
-13|1-back-time:proposal now day
46|1-back-told:False aim
37|1-back-told:False level
-8|1-back-told:False no
-67|1-back-told:True aim
-54|1-back-told:True level
-26|1-back-told:True no
-20|1-back:aim
-17|1-back:level
-34|1-back:no
-10|2-back-here:0 aim day
-21|2-back-here:0 aim fiscal
-30|2-back-here:0 aim year
-30|2-back-here:0 level day
18|2-back-here:0 level fiscal
-10|2-back-here:0 level month
34|2-back-here:0 level year
-12|2-back-here:0 no day
15|2-back-here:0 no fiscal
-8|2-back-here:0 no year
17|2-back-here:1 aim fiscal
22|2-back-here:1 aim year
-11|2-back-here:1 level day
17|2-back-here:1 level fiscal
-11|2-back-last:False aim year
-16|2-back-last:False level day
23|2-back-last:False level year
-9|2-back-last:False no day
-10|2-back-last:True aim day
-26|2-back-last:True level day
33|2-back-last:True level fiscal
-15|2-back-last:True level month
-8|2-back-last:True no day
15|2-back-last:True no fiscal
-9|2-back-last:True no year
-29|2-back-time:level far fiscal
-17|2-back-time:level far year
-8|2-back-time:level long-past year
9|2-back-time:level next fiscal
-41|2-back-time:level now day
61|2-back-time:level now fiscal
-9|2-back-time:level now month
19|2-back-time:level now year
-12|2-back-time:level past fiscal
28|2-back-time:level past year
20|2-back-time:other far fiscal
-8|2-back-time:other now day
18|2-back-time:pledge far year
-10|2-back-time:pledge next year
-8|2-back-time:pledge now day
13|2-back-time:pledge now fiscal
29|2-back-told:False level
-8|2-back-told:False no
-34|2-back-told:True aim
-34|2-back-told:True level
-34|2-back:aim
-16|2-back:no
54|alike-dates:0 level False
31|alike-dates:0 level True
-9|alike-dates:1 aim False
33|alike-dates:1 aim True
-17|alike-dates:1 level False
-21|alike-dates:1 level True
15|alike-dates:2 aim True
-30|alike-dates:2 level True
22|alike-time:level far
-29|alike-time:level long-past
-16|alike-time:level next
-18|alike-time:level now
60|alike-time:level past
-10|alike-time:pledge far
18|alike-time:pledge next
15|alike-time:proposal far
35|alike:level 0 False before
20|alike:level 0 False far
-10|alike:level 0 False here
20|alike:level 0 True before
16|alike:level 0 True far
-26|alike:level 0 True here
10|alike:level 1 False before
-21|alike:level 1 False far
-23|alike:level 1 True before
-12|alike:level 2 False before
19|alike:level 3 False far
19|alike:pledge 0 False far
-18|alike:pledge 0 False here
23|alike:pledge 0 True far
18|alike:pledge 1 False far
12|alike:pledge 1 True far
-10|alike:pledge 3 False far
18|alike:proposal 0 True before
25|aside:False aim
89|aside:False level
-73|aside:True level
-23|between-after:\",
-8|between-after:\"不
-8|between-after:\"不是
-19|between-after:\"等
-19|between-after:\"等不
-8|between-after:%,
-11|between-after:,\"
-8|between-after:,为
-8|between-after:,为上
-22|between-after:,但
-19|between-after:,但他
9|between-after:,到
11|between-after:,即
-12|between-after:,原
-14|between-after:,台
18|between-after:,后
18|between-after:,后者
16|between-after:,如
16|between-after:,如今
-22|between-after:,并
21|between-after:,时
16|between-after:,时间
8|between-after:,期
8|between-after:,期限
-8|between-after:,比
-24|between-after:,而
-12|between-after:,较
25|between-after:02
9|between-after:027
-13|between-after:03
-19|between-after:2%
13|between-after:2.
13|between-after:20
25|between-after:202
-13|between-after:203
-8|between-after:5年
12|between-after:6%
-9|between-after:8%
10|between-after:、フ
12|between-after:、フラ
20|between-after:、韓
20|between-after:、韓国
-12|between-after:え、
-29|between-after:から
9|between-after:き上
9|between-after:き上げ
-13|between-after:げると
9|between-after:げる時
23|between-after:しし
-8|between-after:して
-8|between-after:すよ
-8|between-after:すよう
11|between-after:する
-24|between-after:する時
12|between-after:する目
10|between-after:する計
-8|between-after:だと
-16|between-after:で、
10|between-after:でも
-19|between-after:で合
-19|between-after:で合意
-10|between-after:とも
-13|between-after:と表
-13|between-after:と表明
15|between-after:など
13|between-after:につ
-8|between-after:には
15|between-after:に到
15|between-after:に到達
8|between-after:に対
8|between-after:に対し
9|between-after:に届
9|between-after:に届い
12|between-after:の国
12|between-after:の国防
15|between-after:の引
15|between-after:の引き
-12|between-after:の目
-12|between-after:の目標
8|between-after:の達
8|between-after:の達成
15|between-after:へ_
16|between-after:への
10|between-after:へ増
12|between-after:まで
13|between-after:めて
-11|between-after:やし
11|between-after:やす
-14|between-after:よう
-8|between-after:り、
-16|between-after:ると
-13|between-after:ると表
-15|between-after:る時
-15|between-after:る時期
12|between-after:る目
12|between-after:る目標
10|between-after:る計画
-9|between-after:れた
-9|between-after:を20
8|between-after:を2年
12|between-after:を、
22|between-after:を前
22|between-after:を前倒
-21|between-after:を決
-20|between-after:を決定
28|between-after:フラ
8|between-after:・5
8|between-after:・5%
9|between-after:上げ
-13|between-after:上下
-8|between-after:上下,
-8|between-after:上世
-8|between-after:上世纪
-8|between-after:下,
-19|between-after:不到
-8|between-after:不是
-8|between-after:世纪
-8|between-after:为上
-8|between-after:为上世
8|between-after:予算
16|between-after:今提
16|between-after:今提前
9|between-after:从2
9|between-after:从20
-19|between-after:他\"
-19|between-after:他\"等
-19|between-after:但他
-19|between-after:但他\"
11|between-after:例,
23|between-after:倒し
23|between-after:倒しし
13|between-after:军费
12|between-after:到2
12|between-after:到20
11|between-after:到達
23|between-after:前倒
23|between-after:前倒し
21|between-after:前到
-14|between-after:台湾
-19|between-after:合意
20|between-after:合意_
18|between-after:后者
11|between-after:国が
11|between-after:国防費
-12|between-after:国防部
-10|between-after:増やし
11|between-after:増やす
16|between-after:如今
16|between-after:如今提
8|between-after:対し
9|between-after:届い
9|between-after:届いた
9|between-after:左右
12|between-after:年早
-12|between-after:度で
9|between-after:引き
9|between-after:引き上
9|between-after:必要
20|between-after:意_
11|between-after:所需
11|between-after:所需的
-20|between-after:承诺
-8|between-after:承诺,
18|between-after:提前
21|between-after:提前到
-8|between-after:日本
-8|between-after:早期
18|between-after:时间
-13|between-after:明し
10|between-after:時期に
-11|between-after:時期を
16|between-after:最迟
10|between-after:期につ
-11|between-after:期を
20|between-after:期限
-23|between-after:标从
-11|between-after:検討
10|between-after:槛,
13|between-after:標を、
8|between-after:正予
8|between-after:正予算
11|between-after:比例
-21|between-after:決定
18|between-after:画を
22|between-after:画を前
13|between-after:的军
13|between-after:的军费
-12|between-after:的承
-12|between-after:的承诺
11|between-after:的数
-13|between-after:的目
-13|between-after:的目标
12|between-after:目标
-23|between-after:目标从
16|between-after:目標
-24|between-after:程度
-12|between-after:程度で
-19|between-after:等不
-19|between-after:等不到
11|between-after:等到
8|between-after:筋を
-13|between-after:表明
-13|between-after:表明し
8|between-after:補正
8|between-after:補正予
-8|between-after:要在
11|between-after:要等
11|between-after:要等到
12|between-after:計画
18|between-after:計画を
-8|between-after:诺,
-10|between-after:財源
8|between-after:道筋
8|between-after:道筋を
17|between-after:達成
10|between-after:门槛,
20|between-after:防衛
11|between-after:防費
-12|between-after:防部
11|between-after:需的
11|between-after:需的数
19|between-after:韓国
-15|between-before:%,
11|between-before:%,占
-9|between-before:%,总
15|between-before:%,日
8|between-before:%,韩
-15|between-before:%_
-9|between-before:%_占
23|between-before:%、
11|between-before:%、3
-12|between-before:%か
-12|between-before:%から
-11|between-before:%だ
-11|between-before:%だっ
9|between-before:%は
-15|between-before:%を達
-12|between-before:%増
-12|between-before:%増え
-15|between-before:%左右
-8|between-before:)は
-8|between-before:)は約
-11|between-before:,今
-10|between-before:,今年
16|between-before:,军
16|between-before:,军费
10|between-before:,占
10|between-before:,占G
9|between-before:,国
19|between-before:,国防
9|between-before:,按
-8|between-before:,政
-8|between-before:,政府
23|between-before:,日
24|between-before:,日本
-13|between-before:,每
-13|between-before:,每年
10|between-before:,这
8|between-before:,韩
8|between-before:,韩国
-11|between-before:,首
-11|between-before:,首度
12|between-before:,高
-8|between-before:.1%
9|between-before:.2
8|between-before:.2%
13|between-before:.32
37|between-before:.4
17|between-before:.4%
-9|between-before:.5%
16|between-before:.9
8|between-before:.9万
17|between-before:025
-9|between-before:03
-8|between-before:030
12|between-before:0・9
11|between-before:0億
10|between-before:0億ユ
9|between-before:0兆
9|between-before:0兆円
-11|between-before:0年
-25|between-before:1%
-17|between-before:1%,
8|between-before:1.9
12|between-before:10
9|between-before:10兆
-8|between-before:15
9|between-before:16
-32|between-before:18
-9|between-before:18カ
-15|between-before:1・
-17|between-before:1・6
10|between-before:2%、
-16|between-before:2%を
23|between-before:2.4
-11|between-before:2.5
11|between-before:20
-9|between-before:203
-10|between-before:22
-8|between-before:23
-11|between-before:23个
16|between-before:25
19|between-before:25财
-11|between-before:2倍近
-17|between-before:3%
30|between-before:3.
8|between-before:3.2
8|between-before:3.4
-9|between-before:30
-9|between-before:30年
16|between-before:32
13|between-before:32%
29|between-before:3・
8|between-before:3・5
-11|between-before:3个
-12|between-before:3个成
-10|between-before:3文
-10|between-before:3文書
23|between-before:4%
15|between-before:4%,
-9|between-before:4.
10|between-before:45%
-17|between-before:4年
-17|between-before:4年間
-20|between-before:5%
-14|between-before:5%,
13|between-before:5%、
8|between-before:5%を
-12|between-before:5%増
14|between-before:5.
8|between-before:5兆
19|between-before:5财
19|between-before:5财年
-11|between-before:6%
11|between-before:6%,
-17|between-before:6%か
-11|between-before:65%
-11|between-before:7.
-13|between-before:8%
-12|between-before:8%,
-9|between-before:8カ
-9|between-before:8カ国
10|between-before:9万
10|between-before:9万亿
10|between-before::美
10|between-before::美国
13|between-before:DP_
9|between-before:DP只
14|between-before:DP最
16|between-before:DP比
8|between-before:GD
13|between-before:P_
9|between-before:P只
9|between-before:P只能
14|between-before:P最
14|between-before:P最多
13|between-before:P比
-26|between-before:P比2
8|between-before:P比3
-10|between-before:P比で
18|between-before:P比は
8|between-before:P比を
11|between-before:P的比
-8|between-before:_占
-13|between-before:_占比
12|between-before:、3
14|between-before:、3.
-11|between-before:、台
-11|between-before:、台湾
-15|between-before:、国
-13|between-before:、国防
-12|between-before:、政
-12|between-before:、政府
-9|between-before:、日
-8|between-before:、日本
-8|between-before:、米
9|between-before:、補
9|between-before:、補正
-12|between-before:、韓
-11|between-before:、韓国
-10|between-before:いた
-9|between-before:いた防
-24|between-before:え、
-23|between-before:え、G
-48|between-before:から
-13|between-before:から6
-14|between-before:がG
-13|between-before:がGD
-15|between-before:が、
11|between-before:が去
11|between-before:が去年
-11|between-before:が国
-11|between-before:が国防
-11|between-before:くに
-11|between-before:くに増
11|between-before:ごろ
-11|between-before:した
-21|between-before:して
-10|between-before:してい
-11|between-before:する
-18|between-before:たG
-17|between-before:たGD
-8|between-before:だっ
-8|between-before:だった
-9|between-before:った
-17|between-before:てい
-13|between-before:ていた
-12|between-before:で、
-12|between-before:で、国
-8|between-before:で「
-15|between-before:です
27|between-before:でに
-9|between-before:でに、
8|between-before:でに国
8|between-before:では
-16|between-before:とし
-19|between-before:として
-11|between-before:とす
-11|between-before:とする
9|between-before:とな
8|between-before:となる
8|between-before:なる
11|between-before:に1
9|between-before:に2
13|between-before:に2.
8|between-before:に3
9|between-before:に3.
10|between-before:に6
-23|between-before:に、
-11|between-before:に、台
-12|between-before:には
-11|between-before:に増
-11|between-before:に増え
9|between-before:に政
9|between-before:に政府
11|between-before:に達
12|between-before:に防
12|between-before:に防衛
-9|between-before:の1
-12|between-before:の1・
10|between-before:の2%
-9|between-before:の3
-10|between-before:のG
-12|between-before:のイ
11|between-before:の国
20|between-before:の国防
9|between-before:の対
9|between-before:の対G
25|between-before:の防
25|between-before:の防衛
-18|between-before:は1
-11|between-before:は1.
-9|between-before:は18
-8|between-before:はGD
10|between-before:は、
21|between-before:は米
21|between-before:は米国
9|between-before:まで
27|between-before:までに
-13|between-before:ら6
-13|between-before:ら65
-8|between-before:るが
8|between-before:を含
-15|between-before:を達
-24|between-before:を達成
-9|between-before:カ国
-9|between-before:カ国が
11|between-before:ユー
11|between-before:ユーロ
8|between-before:・5
-17|between-before:・6
-17|between-before:・6%
11|between-before:・8
11|between-before:・8%
12|between-before:・9
11|between-before:ーロ
-9|between-before:一年
24|between-before:万亿
-9|between-before:三木
-8|between-before:三木内
11|between-before:上保
11|between-before:上保安
-8|between-before:上修
-8|between-before:上修至
10|between-before:上台
10|between-before:上台前
-11|between-before:不会
-10|between-before:不会跨
-15|between-before:与日
-15|between-before:与日本
-8|between-before:个成
-8|between-before:个成员
-16|between-before:中期
-19|between-before:中期防
12|between-before:为1
11|between-before:为1.
25|between-before:为2
25|between-before:为2.
12|between-before:为5
-9|between-before:为64
-11|between-before:之前
-15|between-before:之前不
-11|between-before:之后
-11|between-before:之后,
-9|between-before:乌克
-9|between-before:乌克兰
11|between-before:也只
11|between-before:也只有
-11|between-before:书,
-11|between-before:书,首
10|between-before:予算
-14|between-before:予算で
8|between-before:予算の
-8|between-before:予算は
11|between-before:予算を
10|between-before:二次
10|between-before:二次安
-9|between-before:于国内
-8|between-before:产总值
24|between-before:仅及
24|between-before:仅及G
-9|between-before:仅等
-9|between-before:仅等于
-22|between-before:仍可
-22|between-before:仍可占
-9|between-before:以前台
-12|between-before:以来
-8|between-before:以降
-12|between-before:以降に
-9|between-before:以降は
-13|between-before:会上
-10|between-before:会跨
-10|between-before:会跨过
9|between-before:会达
8|between-before:会达到
10|between-before:係費
10|between-before:係費は
-8|between-before:保3
-8|between-before:保3文
11|between-before:保安
-8|between-before:修至
10|between-before:倍内
10|between-before:倍内阁
-11|between-before:倍近
-11|between-before:倍近く
11|between-before:億ユ
11|between-before:億ユー
-14|between-before:充预
-14|between-before:充预算
16|between-before:兆円
-9|between-before:克兰
-19|between-before:兑现
14|between-before:入的
12|between-before:关经
10|between-before:关经费
30|between-before:内生
-8|between-before:内総
10|between-before:内阁上
9|between-before:写着
36|between-before:军费
10|between-before:军费增
10|between-before:军费由
9|between-before:军费达
24|between-before:出仅
24|between-before:出仅及
-22|between-before:出仍
-22|between-before:出仍可
16|between-before:出占
24|between-before:出占G
-25|between-before:出约
-26|between-before:出约占
-22|between-before:列G
-22|between-before:列GD
8|between-before:列的
10|between-before:初始预
11|between-before:别预
11|between-before:别预算
-13|between-before:到2
-20|between-before:到2.
15|between-before:到20
9|between-before:到G
8|between-before:到国
13|between-before:到国内
-15|between-before:前不
-10|between-before:前不会
-9|between-before:前台
-9|between-before:前台湾
13|between-before:前将
12|between-before:前将国
20|between-before:前把
9|between-before:前把国
-10|between-before:加1
15|between-before:加8
15|between-before:加8.
12|between-before:升至2
-8|between-before:升至G
18|between-before:南韩
18|between-before:南韩为
16|between-before:占G
15|between-before:占GD
-10|between-before:占到
-10|between-before:占到国
22|between-before:占国
16|between-before:占国内
-24|between-before:占比
-17|between-before:占比已
-12|between-before:占比接
-19|between-before:卫白
-19|between-before:卫白皮
12|between-before:卫费占
8|between-before:卫费及
-8|between-before:卫费提
8|between-before:卫费约
9|between-before:去年
11|between-before:去年の
24|between-before:及G
24|between-before:及GD
9|between-before:及相
9|between-before:及相关
-10|between-before:只占
19|between-before:只有
9|between-before:只有1
9|between-before:只能
-22|between-before:可占
-22|between-before:可占G
10|between-before:台前
-21|between-before:台湾
-11|between-before:台湾は
-9|between-before:台湾常
-19|between-before:后,
32|between-before:国3
8|between-before:国3.
16|between-before:国3・
-11|between-before:国が国
-8|between-before:国は
43|between-before:国内
30|between-before:国内生
8|between-before:国民收
34|between-before:国防
17|between-before:国防支
9|between-before:国防经
-10|between-before:国防预
-31|between-before:増え
-24|between-before:増え、
-9|between-before:增7
-11|between-before:增8
-11|between-before:增8.
-10|between-before:增加1
15|between-before:增加8
9|between-before:增长
10|between-before:始预
10|between-before:始预算
-11|between-before:安保
-8|between-before:安保3
24|between-before:安倍
10|between-before:安倍内
-8|between-before:定为
33|between-before:实际
-14|between-before:宣布
-9|between-before:宣布提
8|between-before:対G
8|between-before:対GD
19|between-before:将升
19|between-before:将升至
12|between-before:将国
-13|between-before:将由
11|between-before:将超
11|between-before:将超过
11|between-before:将达
-22|between-before:小泉
-10|between-before:就要
-13|between-before:峰会
-11|between-before:峰会上
-15|between-before:左右
-15|between-before:已有
-13|between-before:已由
-9|between-before:布提
-9|between-before:布提前
-9|between-before:常年
-9|between-before:常年在
18|between-before:年,
19|between-before:年,日
8|between-before:年G
8|between-before:年GD
-14|between-before:年で
12|between-before:年と
11|between-before:年の
11|between-before:年の2
-9|between-before:年在
-8|between-before:年增
-13|between-before:年实
-10|between-before:年度
-18|between-before:年間
-8|between-before:年間の
-8|between-before:府定
9|between-before:府目
9|between-before:府目標
-11|between-before:度以
-10|between-before:度占
-19|between-before:度达
-19|between-before:度达到
22|between-before:开支
-12|between-before:当時
-12|between-before:当時の
11|between-before:怕也
11|between-before:怕也只
-8|between-before:总值
-8|between-before:总理
11|between-before:恐怕
11|between-before:恐怕也
-26|between-before:成的
-11|between-before:成长
-9|between-before:成长率
-13|between-before:承诺
-9|between-before:承诺国
17|between-before:把防
18|between-before:把防卫
11|between-before:投入
-9|between-before:拿出
-9|between-before:持G
-9|between-before:持GD
10|between-before:据:
10|between-before:据:美
-11|between-before:接近
12|between-before:推到
-11|between-before:提前
-14|between-before:提升
-15|between-before:提升至
9|between-before:提高
31|between-before:支出
24|between-before:支出仅
-22|between-before:支出仍
16|between-before:支出占
-25|between-before:支出约
8|between-before:支占G
14|between-before:收入
14|between-before:收入的
-31|between-before:政府
-8|between-before:政府定
9|between-before:政府目
14|between-before:政権
10|between-before:数据
10|between-before:数据:
-10|between-before:文書
-8|between-before:新目
-11|between-before:日本
-9|between-before:日本の
-9|between-before:日本防
10|between-before:时占G
-12|between-before:時の
10|between-before:時点
13|between-before:時点で
-8|between-before:書で
14|between-before:最多
9|between-before:有1.
-11|between-before:有2
-11|between-before:有23
-19|between-before:期防
-8|between-before:木内
-9|between-before:本の
-8|between-before:本の防
-9|between-before:本防
-9|between-before:本防卫
-14|between-before:来年
-13|between-before:标,
-9|between-before:案で、
11|between-before:案の防
25|between-before:次安
25|between-before:次安倍
-8|between-before:欧盟
8|between-before:正予
8|between-before:正予算
-26|between-before:比2
-26|between-before:比2%
8|between-before:比3
-10|between-before:比で
18|between-before:比は
17|between-before:比は米
8|between-before:比を
25|between-before:比例
-17|between-before:比已
-13|between-before:比已由
-12|between-before:比接
-12|between-before:比接近
8|between-before:民收
8|between-before:民收入
10|between-before:求で
10|between-before:求で、
-8|between-before:法院
-8|between-before:法院删
-8|between-before:济成
-8|between-before:济成长
11|between-before:海上
11|between-before:海上保
-12|between-before:海牙
-12|between-before:海牙峰
-11|between-before:湾は
-11|between-before:湾は域
-9|between-before:湾常
-9|between-before:湾常年
13|between-before:点で
-15|between-before:版防
-15|between-before:版防卫
-12|between-before:牙峰
-12|between-before:牙峰会
13|between-before:特别
11|between-before:特别预
-9|between-before:率上
-8|between-before:率上修
16|between-before:由2
16|between-before:由2.
-9|between-before:由现
-14|between-before:电)
-19|between-before:白皮
-19|between-before:白皮书
-12|between-before:的\"
-12|between-before:的1
-11|between-before:的1.
-13|between-before:的3
-19|between-before:的3.
15|between-before:的军
12|between-before:的军费
24|between-before:的实
24|between-before:的实际
25|between-before:的比
17|between-before:的比例
12|between-before:的防
11|between-before:的防卫
-19|between-before:皮书
-11|between-before:皮书,
8|between-before:目前
-24|between-before:目标
-13|between-before:目标,
28|between-before:相关
12|between-before:相关经
-23|between-before:相当
-12|between-before:称,
-8|between-before:立法
-8|between-before:立法院
10|between-before:第二
10|between-before:第二次
-9|between-before:等于
-9|between-before:等于国
-14|between-before:算で
8|between-before:算の
-8|between-before:算は
-28|between-before:算はG
11|between-before:算を
15|between-before:算为
10|between-before:算为1
-9|between-before:算仅
-9|between-before:算仅等
8|between-before:算增
8|between-before:算将
13|between-before:算案
-9|between-before:算案で
12|between-before:算案の
-9|between-before:算维
-9|between-before:算维持
-20|between-before:算编
-20|between-before:算编列
-8|between-before:算达成
25|between-before:米国
24|between-before:米国3
-8|between-before:続け
-8|between-before:続けて
9|between-before:约1.
18|between-before:约为
-29|between-before:约占
-29|between-before:约占G
-12|between-before:经济
-8|between-before:经济成
23|between-before:经费
-9|between-before:维持G
-10|between-before:编列
-22|between-before:编列G
8|between-before:编列的
8|between-before:美国3
9|between-before:至2
12|between-before:至2.
9|between-before:至国内
24|between-before:花费
13|between-before:衛費
13|between-before:衛費を
10|between-before:衛関
10|between-before:衛関係
-14|between-before:补充
-14|between-before:补充预
12|between-before:补足
-9|between-before:表示
14|between-before:補正
8|between-before:補正予
-15|between-before:要求
10|between-before:要求で
-10|between-before:说,
-9|between-before:诺国
-9|between-before:诺国防
-37|between-before:调1
-13|between-before:費がG
11|between-before:費が去
8|between-before:費と
-8|between-before:費に
20|between-before:費は
11|between-before:費はG
17|between-before:費を
17|between-before:财年
19|between-before:财年,
15|between-before:财政
9|between-before:费为
14|between-before:费占
8|between-before:费占比
8|between-before:费及
8|between-before:费及相
11|between-before:费增
-17|between-before:费提升
9|between-before:费提高
10|between-before:费由
10|between-before:费由现
11|between-before:费达
9|between-before:费达到
35|between-before:超过
14|between-before:超过G
-9|between-before:跨过
8|between-before:达3
8|between-before:达3.
13|between-before:达G
13|between-before:达GD
34|between-before:达到
-22|between-before:达到2
14|between-before:过G
14|between-before:过GD
8|between-before:过国内
-11|between-before:近く
-11|between-before:近くに
-8|between-before:通过
8|between-before:連経
8|between-before:連経費
-21|between-before:達成
8|between-before:采北
8|between-before:采北约
-9|between-before:长率
-9|between-before:长率上
-8|between-before:間の
10|between-before:関係
10|between-before:関係費
10|between-before:関連
8|between-before:関連経
10|between-before:阁上
10|between-before:阁上台
-10|between-before:防卫
-19|between-before:防卫白
17|between-before:防支
17|between-before:防支出
9|between-before:防经
13|between-before:防经费
20|between-before:防衛
13|between-before:防衛費
10|between-before:防衛関
-8|between-before:防費に
-10|between-before:防预
-10|between-before:防预算
-12|between-before:降に
-9|between-before:降は
-8|between-before:院删
-8|between-before:院删减
-10|between-before:韓国
-10|between-before:韓国は
18|between-before:韩为
18|between-before:韩为2
8|between-before:韩国
40|between-before:预算
15|between-before:预算为
-9|between-before:预算仅
8|between-before:预算增
8|between-before:预算将
-9|between-before:预算维
-20|between-before:预算编
-12|between-before:首度
-11|between-before:首度以
14|between-before:高于
8|between-before:高到国
25|between-end:after (|
-9|between-end:after ,|
14|between-end:after ,到|
-14|between-end:after ,而|
-10|between-end:after ,较|
-11|between-end:after 2%を|
-27|between-end:after _|
-15|between-end:after から|
23|between-end:after しし、|
26|between-end:after ずれも|
13|between-end:after だった|
-13|between-end:after で、|
15|between-end:after などと|
-11|between-end:after に_|
29|between-end:after に|
19|between-end:after へ|
17|between-end:after まで|
68|between-end:after を|
8|between-end:after 上げを|
-8|between-end:after 上世纪|
-14|between-end:after 主张在|
-8|between-end:after 台湾は|
10|between-end:after 台阶,|
20|between-end:after 合意_|
16|between-end:after 在|
11|between-end:after 届いた|
8|between-end:after 度から|
24|between-end:after 提前到|
-13|between-end:after 明し、|
-14|between-end:after 時期を|
-9|between-end:after 期を、|
10|between-end:after 期限为|
14|between-end:after 標を、|
-9|between-end:after 画で、|
25|between-end:after 的|
-23|between-end:after 目标从|
9|between-end:after 目标由|
-11|between-end:after 目標を|
11|between-end:after 要等到|
8|between-end:after 计的是|
11|between-end:after 间点是|
-8|between-end:after 防費を|
10|between-end:before %升到|
27|between-end:before %升至|
-16|between-end:before %弹回|
-8|between-end:before )は約|
13|between-end:before 5%、|
10|between-end:before DP的|
-8|between-end:before DP约|
-11|between-end:before P)比|
24|between-end:before |
14|between-end:before から|
8|between-end:before すれば|
-17|between-end:before で|
36|between-end:before に|
-24|between-end:before には|
11|between-end:before の|
22|between-end:before は|
14|between-end:before ぶりに|
14|between-end:before までに|
9|between-end:before 为|
10|between-end:before 也只有|
-8|between-end:before 予算で|
23|between-end:before 产总值|
-14|between-end:before 产毛额|
-9|between-end:before 今年的|
12|between-end:before 仍不到|
-15|between-end:before 仍维持|
-12|between-end:before 以降に|
-10|between-end:before 会跨过|
10|between-end:before 写着\"|
12|between-end:before 出推到|
-10|between-end:before 到通往|
9|between-end:before 占比约|
-8|between-end:before 后升至|
-12|between-end:before 国满足|
9|between-end:before 宣示的|
10|between-end:before 後半、|
40|between-end:before 总值的|
-11|between-end:before 提高到|
18|between-end:before 提高至|
-12|between-end:before 收入的|
-9|between-end:before 早期の|
-24|between-end:before 是|
8|between-end:before 時点で|
-15|between-end:before 来年で|
-11|between-end:before 比で約|
-14|between-end:before 比重由|
-8|between-end:before 略高于|
23|between-end:before 的|
18|between-end:before 达到|
-26|between-end:before 达成的|
-9|between-end:before 都守在|
-10|between-end:before 重将由|
-14|between-end:before 防卫费|
8|between-end:before 防費を|
25|between-start:after (|
-9|between-start:after ,|
-19|between-start:after ,但他|
14|between-start:after ,到|
16|between-start:after ,如今|
12|between-start:after ,期限|
-14|between-start:after ,而|
-10|between-start:after ,较|
-27|between-start:after _|
20|between-start:after 、韓国|
-15|between-start:after から|
-13|between-start:after で、|
-20|between-start:after で合意|
-11|between-start:after に_|
29|between-start:after に|
15|between-start:after に到達|
9|between-start:after に届い|
-21|between-start:after の目標|
19|between-start:after へ|
17|between-start:after まで|
68|between-start:after を|
-8|between-start:after 上下,|
16|between-start:after 在|
25|between-start:after 的|
13|between-start:after 的军费|
-12|between-start:after 的承诺|
-13|between-start:after 的目标|
10|between-start:after 的门槛|
-12|between-start:after 程度で|
-8|between-start:before )は約|
-8|between-start:before ,日本|
-15|between-start:before 2.5|
-9|between-start:before GDP|
24|between-start:before |
23|between-start:before 、GD|
-13|between-start:before から6|
14|between-start:before から|
-17|between-start:before で|
14|between-start:before に2.|
36|between-start:before に|
-24|between-start:before には|
9|between-start:before に政府|
-16|between-start:before の1・|
-11|between-start:before の2倍|
-10|between-start:before のGD|
11|between-start:before の|
15|between-start:before の国防|
10|between-start:before の概算|
21|between-start:before の防衛|
13|between-start:before はGD|
22|between-start:before は|
27|between-start:before までに|
9|between-start:before 为2.|
9|between-start:before 为|
-15|between-start:before 之前不|
-9|between-start:before 以前台|
-12|between-start:before 以降に|
-9|between-start:before 以降は|
8|between-start:before 会达到|
-8|between-start:before 军费约|
10|between-start:before 初始预|
19|between-start:before 到20|
18|between-start:before 南韩为|
16|between-start:before 占GD|
-13|between-start:before 占比已|
-10|between-start:before 国内生|
12|between-start:before 国防开|
-8|between-start:before 国防支|
-10|between-start:before 增加1|
14|between-start:before 增加8|
13|between-start:before 将升至|
-19|between-start:before 度达到|
11|between-start:before 恐怕也|
-9|between-start:before 承诺国|
10|between-start:before 把防卫|
10|between-start:before 数据:|
-24|between-start:before 是|
8|between-start:before 時点で|
-14|between-start:before 版防卫|
23|between-start:before 的|
9|between-start:before 的军费|
11|between-start:before 的比例|
10|between-start:before 第二次|
-8|between-start:before 经济成|
-8|between-start:before 达到2|
18|between-start:before 达到|
8|between-start:before 预算案|
-30|carried-aside:False aim
52|carried-aside:False level
-53|carried-aside:False no
-9|carried-aside:True aim
-85|carried-aside:True level
-18|carried-dated:False False aim 0
11|carried-dated:False False level 0
34|carried-dated:False False level 2
19|carried-dated:True False aim 1
-24|carried-dated:True False aim 2
29|carried-dated:True False level 0
-16|carried-dated:True False level 2
-10|carried-dated:True False no 1
-27|carried-dated:True False no 2
30|carried-dated:True True aim 0
-35|carried-dated:True True aim 1
-32|carried-dated:True True aim 2
17|carried-dated:True True level 0
-26|carried-dated:True True level 1
-49|carried-dated:True True level 2
-20|carried-dated:True True no 1
28|carried-follows:aim 3%|
9|carried-follows:aim 、G|
-12|carried-follows:aim から|
10|carried-follows:aim にG|
20|carried-follows:aim の防|
9|carried-follows:aim 前倒|
-8|carried-follows:aim 前把|
14|carried-follows:aim 前每|
-20|carried-follows:aim 国防|
-11|carried-follows:aim 当初|
25|carried-follows:aim 每年|
19|carried-follows:aim 的军|
11|carried-follows:aim 结束|
21|carried-follows:aim 美国|
47|carried-follows:aim 補正|
-8|carried-follows:aim 达到|
-14|carried-follows:aim 达标|
29|carried-follows:level 2.|
-31|carried-follows:level 2・|
-11|carried-follows:level 3%|
35|carried-follows:level 3.|
36|carried-follows:level 32|
-12|carried-follows:level GD|
-17|carried-follows:level 、2|
9|carried-follows:level 、加|
-12|carried-follows:level 、政|
-34|carried-follows:level から|
-11|carried-follows:level にG|
-11|carried-follows:level に、|
12|carried-follows:level に国|
-16|carried-follows:level の2|
11|carried-follows:level の9|
91|carried-follows:level の世|
8|carried-follows:level の中|
54|carried-follows:level の国|
-9|carried-follows:level の目|
-13|carried-follows:level の財|
19|carried-follows:level の軍|
-11|carried-follows:level の閣|
62|carried-follows:level の防|
18|carried-follows:level は1|
-9|carried-follows:level は2|
9|carried-follows:level は9|
-8|carried-follows:level はG|
54|carried-follows:level は日|
12|carried-follows:level は米|
-20|carried-follows:level まで|
-8|carried-follows:level 不敢|
14|carried-follows:level 中に|
-15|carried-follows:level 中国|
19|carried-follows:level 中央|
124|carried-follows:level 予算|
-13|carried-follows:level 全国|
70|carried-follows:level 全球|
-9|carried-follows:level 内就|
19|carried-follows:level 冲3|
11|carried-follows:level 创新|
14|carried-follows:level 升至|
-21|carried-follows:level 协议|
-27|carried-follows:level 占比|
-14|carried-follows:level 只占|
-14|carried-follows:level 含相|
-35|carried-follows:level 国防|
-9|carried-follows:level 增长|
10|carried-follows:level 对国|
-18|carried-follows:level 将防|
-9|carried-follows:level 就交|
-24|carried-follows:level 当初|
12|carried-follows:level 把防|
14|carried-follows:level 推計|
26|carried-follows:level 数据|
22|carried-follows:level 日本|
38|carried-follows:level 有2|
27|carried-follows:level 概算|
51|carried-follows:level 欧洲|
-34|carried-follows:level 比2|
-21|carried-follows:level 決ま|
-18|carried-follows:level 版《|
-48|carried-follows:level 版防|
-13|carried-follows:level 的7|
34|carried-follows:level 的军|
39|carried-follows:level 的占|
-48|carried-follows:level 的国|
16|carried-follows:level 的预|
20|carried-follows:level 经济|
-24|carried-follows:level 美国|
29|carried-follows:level 花足|
20|carried-follows:level 補正|
-26|carried-follows:level 達成|
-14|carried-follows:level 预计|
24|carried-follows:no 2%|
-10|carried-opens:,「 aim 2
8|carried-opens:,乌 level 0
-13|carried-opens:,加 level 1
11|carried-opens:,占 level 1
10|carried-opens:,印 level 1
-8|carried-opens:,而 level 1
-8|carried-opens:,这 level 2
-10|carried-opens:,高 level 0
-11|carried-opens:19 level 2
12|carried-opens:1月 level 1
-20|carried-opens:A_ level 2
11|carried-opens:GD aim 1
14|carried-opens:GD level 1
20|carried-opens:GD level 2
9|carried-opens:GN level 1
12|carried-opens:GN level 2
26|carried-opens:NA aim 1
-11|carried-opens:、カ level 0
26|carried-opens:、カ level 1
-11|carried-opens:、合 level 2
-10|carried-opens:、澳 level 1
-9|carried-opens:、澳 level 2
-14|carried-opens:、英 level 2
-17|carried-opens:、韓 level 1
12|carried-opens:【ソ aim 0
15|carried-opens:うち aim 2
9|carried-opens:から aim 0
8|carried-opens:から level 1
18|carried-opens:これ aim 2
-8|carried-opens:これ level 1
-16|carried-opens:ただ level 1
52|carried-opens:ただ level 2
8|carried-opens:で、 level 2
10|carried-opens:でで level 2
10|carried-opens:と、 level 2
-14|carried-opens:の先 level 1
-9|carried-opens:ウク level 2
13|carried-opens:ドイ level 1
10|carried-opens:ドイ level 2
-12|carried-opens:上下 level 1
-12|carried-opens:中国 level 0
-12|carried-opens:中国 level 1
-26|carried-opens:他特 level 2
-19|carried-opens:以此 level 1
17|carried-opens:但加 level 1
-13|carried-opens:円安 level 2
-13|carried-opens:军事 level 2
8|carried-opens:分母 level 2
-10|carried-opens:前の level 1
10|carried-opens:加拿 aim 0
21|carried-opens:加拿 level 0
22|carried-opens:加拿 level 2
15|carried-opens:北大 aim 0
-8|carried-opens:北约 level 0
-8|carried-opens:北约 level 1
25|carried-opens:升到 level 0
-20|carried-opens:半面 level 2
-11|carried-opens:发言 level 1
-9|carried-opens:变成 level 2
-20|carried-opens:同国 level 1
-14|carried-opens:同国 level 2
15|carried-opens:同年 aim 1
8|carried-opens:和美 level 2
-10|carried-opens:国会 level 1
15|carried-opens:国民 level 1
10|carried-opens:国民 level 2
21|carried-opens:国防 aim 0
14|carried-opens:国防 level 0
-21|carried-opens:国防 level 1
19|carried-opens:国防 level 2
8|carried-opens:在野 level 0
8|carried-opens:在野 level 1
-8|carried-opens:大会 level 0
-11|carried-opens:大会 level 1
-12|carried-opens:学者 level 1
22|carried-opens:官员 level 1
37|carried-opens:対す level 1
9|carried-opens:専門 level 2
9|carried-opens:居首 level 0
10|carried-opens:居首 level 1
18|carried-opens:左右 aim 1
9|carried-opens:左右 level 1
-8|carried-opens:左右 level 2
8|carried-opens:当初 level 2
10|carried-opens:当局 level 1
9|carried-opens:従来 level 0
8|carried-opens:従来 level 1
-18|carried-opens:意大 level 1
-8|carried-opens:所要 level 1
18|carried-opens:按照 level 1
14|carried-opens:按现 level 1
23|carried-opens:提高 aim 2
8|carried-opens:日本 aim 1
12|carried-opens:日本 aim 2
15|carried-opens:日本 level 1
-11|carried-opens:日本 level 2
-10|carried-opens:期間 level 1
24|carried-opens:欧州 aim 2
14|carried-opens:欧州 level 2
24|carried-opens:比利 aim 2
-8|carried-opens:法国 level 1
10|carried-opens:法国 level 2
17|carried-opens:法案 level 1
12|carried-opens:波兰 level 1
13|carried-opens:的国 level 1
13|carried-opens:的经 level 2
-8|carried-opens:程度 level 1
14|carried-opens:立法 level 0
14|carried-opens:立法 level 1
18|carried-opens:立法 level 2
-17|carried-opens:米国 level 1
-11|carried-opens:米国 level 2
-24|carried-opens:美国 level 2
18|carried-opens:若不 level 1
13|carried-opens:若获 level 1
-11|carried-opens:菲律 level 1
21|carried-opens:行政 level 0
9|carried-opens:要求 level 1
-8|carried-opens:财务 level 2
-8|carried-opens:过去 level 1
11|carried-opens:邻国 level 2
20|carried-opens:野党 no 2
14|carried-opens:関連 level 1
23|carried-opens:防卫 level 0
22|carried-opens:防卫 level 2
11|carried-opens:防衛 aim 1
-14|carried-opens:防衛 level 0
13|carried-opens:防衛 level 1
39|carried-opens:降到 level 1
-8|carried-opens:隣の aim 1
-9|carried-opens:隣の aim 2
14|carried-opens:隣国 aim 2
-11|carried-opens:韓国 level 0
-9|carried-opens:韓国 level 1
-11|carried-opens:韩国 level 2
16|carried-opens:顾立 level 2
21|carried-opens:首相 aim 0
21|carried-opens:首相 aim 1
10|carried-opens:首相 no 0
9|carried-opens:高市 aim 0
19|carried-place:0 aim 0
-20|carried-place:0 aim 2
26|carried-place:0 level 0
-18|carried-place:0 level 2
-26|carried-place:0 no 1
-23|carried-place:0 no 2
-11|carried-place:1 aim 1
-25|carried-place:1 aim 2
-25|carried-place:1 level 1
-8|carried-place:1 level 2
-10|carried-place:1 no 2
-8|carried-place:2 aim 1
27|carried-place:2 level 0
-15|carried-shape:fine level far
-15|carried-shape:fine level long-past
62|carried-shape:fine level next
27|carried-shape:fine level now
46|carried-shape:fine level past
84|carried-shape:half aim far
-9|carried-shape:half aim next
-37|carried-shape:half aim now
-12|carried-shape:half aim past
13|carried-shape:half level next
-31|carried-shape:half level now
-15|carried-shape:half level past
-12|carried-shape:half no now
-16|carried-shape:tenth aim far
-12|carried-shape:tenth aim now
-31|carried-shape:tenth level far
-23|carried-shape:tenth level long-past
21|carried-shape:tenth level next
-33|carried-shape:tenth level now
57|carried-shape:tenth level past
-30|carried-shape:whole aim far
40|carried-shape:whole aim next
-27|carried-shape:whole aim now
-36|carried-shape:whole level far
-22|carried-shape:whole level long-past
-15|carried-shape:whole level next
-34|carried-shape:whole level now
-17|carried-shape:whole level past
-29|carried-shape:whole no now
-15|carried-time:denial now day
-32|carried-time:level far fiscal
-74|carried-time:level far year
28|carried-time:level far years
-8|carried-time:level long-past fiscal
-53|carried-time:level long-past year
60|carried-time:level next fiscal
-13|carried-time:level next month
34|carried-time:level next year
-128|carried-time:level now day
53|carried-time:level now fiscal
-40|carried-time:level now month
47|carried-time:level now year
-29|carried-time:level past fiscal
101|carried-time:level past year
15|carried-time:other far fiscal
-8|carried-time:other far year
-13|carried-time:other now day
-15|carried-time:pledge far fiscal
43|carried-time:pledge far year
-12|carried-time:pledge next fiscal
8|carried-time:pledge next year
-37|carried-time:pledge now day
26|carried-time:pledge now fiscal
-9|carried-time:pledge past year
30|carried-time:proposal far fiscal
-8|carried-time:proposal far year
26|carried-time:proposal next fiscal
14|carried-time:proposal next year
-24|carried-time:proposal now day
-8|carried-time:proposal now year
-8|carried-time:proposal past fiscal
99|commas:after 0 aim
78|commas:after 0 level
13|commas:after 0 no
-76|commas:after 1 aim
-95|commas:after 1 level
8|commas:after 2 aim
-14|commas:after 3 aim
124|commas:before 0 aim
84|commas:before 0 level
33|commas:before 0 no
-64|commas:before 1 aim
-25|commas:before 1 level
-27|commas:before 1 no
-43|commas:before 2 aim
-30|commas:before 2 level
-10|commas:before 3 aim
-8|far-back-here:0 aim day
-8|far-back-here:0 aim fiscal
-23|far-back-here:0 level day
-13|far-back-here:0 level fiscal
43|far-back-here:0 level year
-12|far-back-here:1 aim fiscal
8|far-back-here:1 aim year
-18|far-back-here:1 level year
18|far-back-here:2 aim fiscal
-9|far-back-last:False aim day
-8|far-back-last:False aim fiscal
-9|far-back-last:False level day
8|far-back-last:False level fiscal
35|far-back-last:False level year
-22|far-back-last:True level day
-21|far-back-last:True level fiscal
28|far-back-last:True level year
-13|far-back-time:level far year
-13|far-back-time:level long-past year
-45|far-back-time:level next year
-30|far-back-time:level now day
-13|far-back-time:level now year
112|far-back-time:level past year
20|far-back-time:pledge far year
-9|far-back-time:pledge now day
19|far-back-time:pledge now fiscal
-15|far-back-told:False aim
33|far-back-told:False level
-8|far-back-told:False no
-42|far-back-told:True level
-10|far-back-told:True no
-16|far-back:aim
-22|far-back:level
-18|far-back:no
32|follows-aim:
12|follows-aim:2%目
11|follows-aim:2%目標
12|follows-aim:3
11|follows-aim:3%
13|follows-aim:;
-9|follows-aim:、
14|follows-aim:、G
14|follows-aim:、GD
14|follows-aim:、GDP
9|follows-aim:、国防費
44|follows-aim:。
-8|follows-aim:か
-8|follows-aim:から
-8|follows-aim:から今
-8|follows-aim:から今年
10|follows-aim:が
-20|follows-aim:で
-17|follows-aim:で3
-17|follows-aim:で3%
-17|follows-aim:で3%超
10|follows-aim:と
-13|follows-aim:と来
-13|follows-aim:と来年
-13|follows-aim:と来年で
12|follows-aim:に1
-15|follows-aim:に2
-9|follows-aim:に2%
10|follows-aim:に3%
-13|follows-aim:に3・
-13|follows-aim:に3・5
9|follows-aim:に6
9|follows-aim:に6兆
9|follows-aim:に6兆円
-13|follows-aim:に、
-9|follows-aim:に、韓
-9|follows-aim:に、韓国
-27|follows-aim:に」
-9|follows-aim:には5
-9|follows-aim:には5%
11|follows-aim:に前
11|follows-aim:に前倒
11|follows-aim:に前倒し
14|follows-aim:に早
14|follows-aim:に早め
12|follows-aim:に早める
-8|follows-aim:に約束
-8|follows-aim:に約束し
-9|follows-aim:に進
-28|follows-aim:に達
-28|follows-aim:に達成
-73|follows-aim:に達成し
45|follows-aim:に達成す
8|follows-aim:に間
8|follows-aim:に間に
8|follows-aim:に間に合
17|follows-aim:の
-9|follows-aim:の2
-8|follows-aim:の2%
-17|follows-aim:の2%を
12|follows-aim:の予
8|follows-aim:の予算
10|follows-aim:の概
10|follows-aim:の概算
10|follows-aim:の概算要
-50|follows-aim:の補
-50|follows-aim:の補正
-50|follows-aim:の補正予
15|follows-aim:の話
10|follows-aim:の話。
10|follows-aim:の話。2
22|follows-aim:の達
22|follows-aim:の達成
22|follows-aim:の達成を
10|follows-aim:の防
10|follows-aim:の防衛
10|follows-aim:の防衛費
-11|follows-aim:は
-14|follows-aim:は1
13|follows-aim:へ
-15|follows-aim:ま
-15|follows-aim:まで
-29|follows-aim:まで、
8|follows-aim:まで、対
45|follows-aim:までに
12|follows-aim:までに3
-13|follows-aim:までに5
17|follows-aim:までに充
9|follows-aim:までに国
-19|follows-aim:までに米
10|follows-aim:までに達
-19|follows-aim:までの通
-13|follows-aim:よ
-14|follows-aim:より
-16|follows-aim:より前
16|follows-aim:より前に
-32|follows-aim:より前倒
18|follows-aim:を
16|follows-aim:中に前
16|follows-aim:中に前倒
19|follows-aim:中に実
19|follows-aim:中に実現
-15|follows-aim:中期
13|follows-aim:为
13|follows-aim:为期
9|follows-aim:之
10|follows-aim:之前办
10|follows-aim:之前办妥
-8|follows-aim:予
-18|follows-aim:以降
15|follows-aim:前
-21|follows-aim:前可
18|follows-aim:前实
18|follows-aim:前实现
17|follows-aim:前把
12|follows-aim:前把军
12|follows-aim:前把军费
-11|follows-aim:前提
-11|follows-aim:前提高
-11|follows-aim:前提高到
8|follows-aim:占G
8|follows-aim:占GD
8|follows-aim:占GDP
20|follows-aim:国防支
20|follows-aim:国防支出
-11|follows-aim:国防预
-11|follows-aim:国防预算
-14|follows-aim:在
17|follows-aim:实
17|follows-aim:实现
14|follows-aim:实现。
16|follows-aim:将
13|follows-aim:将升
13|follows-aim:将升至
-12|follows-aim:将有
8|follows-aim:将达
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
21|follows-aim:把
9|follows-aim:把国
9|follows-aim:把国防
8|follows-aim:把防
8|follows-aim:把防卫
8|follows-aim:把防卫费
-28|follows-aim:提
-16|follows-aim:提前
-9|follows-aim:有
-9|follows-aim:有2
-9|follows-aim:有23
-9|follows-aim:有23个
-15|follows-aim:检
-15|follows-aim:检讨
-11|follows-aim:检讨进
-11|follows-aim:检讨进度
-9|follows-aim:电
9|follows-aim:的目
9|follows-aim:的目标
22|follows-aim:目
11|follows-aim:目标
-12|follows-aim:目标,下
10|follows-aim:目標
-9|follows-aim:经
-9|follows-aim:经济
-8|follows-aim:经济成
-8|follows-aim:经济成长
-16|follows-aim:花
12|follows-aim:落
12|follows-aim:落实
14|follows-aim:补
-10|follows-aim:要求
26|follows-aim:起
11|follows-aim:起把
11|follows-aim:起把国
10|follows-aim:起把国防
28|follows-aim:达
-8|follows-aim:达G
-8|follows-aim:达GD
-8|follows-aim:达GDP
12|follows-aim:达到G
12|follows-aim:达到GD
9|follows-aim:达成
19|follows-aim:达标
10|follows-aim:達
11|follows-aim:達成
-11|follows-aim:達成す
-11|follows-aim:達成する
-15|follows-aim:预
-12|follows-aim:预计
11|follows-form: fiscal after
21|follows-form: year after
25|follows-form:)だ year after
-8|follows-form:)は fiscal before
8|follows-form:,并 year after
-8|follows-form:,日 fiscal before
9|follows-form:2% fiscal before
-41|follows-form:2% year before
9|follows-form:2・ year before
9|follows-form:3% fiscal before
11|follows-form:;西 year after
-16|follows-form:GD fiscal before
9|follows-form:、G fiscal before
18|follows-form:、G year before
-20|follows-form:、国 day before
16|follows-form:、国 year before
39|follows-form:。 fiscal after
-15|follows-form:から fiscal after
-16|follows-form:から fiscal before
-10|follows-form:から year before
11|follows-form:ごろ year before
-22|follows-form:に2 fiscal after
29|follows-form:に2 fiscal before
14|follows-form:に3 fiscal before
-11|follows-form:にG year before
-9|follows-form:に、 year before
-18|follows-form:に」 year after
8|follows-form:には fiscal before
9|follows-form:には year before
8|follows-form:に前 fiscal after
9|follows-form:に政 fiscal before
14|follows-form:に早 fiscal after
-9|follows-form:に進 year after
-16|follows-form:に達 fiscal after
16|follows-form:に達 year after
8|follows-form:に間 year after
-10|follows-form:の1 fiscal before
-10|follows-form:の2 fiscal before
-31|follows-form:のG fiscal before
21|follows-form:のG year before
-8|follows-form:の予 fiscal before
10|follows-form:の予 year after
13|follows-form:の国 year before
15|follows-form:の数 year after
10|follows-form:の概 fiscal before
22|follows-form:の達 year after
20|follows-form:の防 fiscal before
9|follows-form:は0 fiscal before
-10|follows-form:は1 fiscal after
-8|follows-form:は1 year before
11|follows-form:はG fiscal before
-11|follows-form:まで day before
-52|follows-form:まで fiscal after
20|follows-form:まで year after
19|follows-form:まで year before
-14|follows-form:より year after
-17|follows-form:中期 years before
10|follows-form:为2 year before
13|follows-form:为期 fiscal after
9|follows-form:之前 year after
-12|follows-form:之前 year before
-23|follows-form:予算 fiscal after
14|follows-form:予算 year after
20|follows-form:仍有 year after
-8|follows-form:以降 year after
8|follows-form:会达 year before
-27|follows-form:军费 fiscal before
23|follows-form:军费 year before
19|follows-form:到2 fiscal before
18|follows-form:前实 year after
18|follows-form:前把 year before
-14|follows-form:前提 fiscal after
18|follows-form:南韩 year before
16|follows-form:占G year before
-10|follows-form:占比 year before
-12|follows-form:国防 fiscal before
19|follows-form:国防 year before
-10|follows-form:增加 fiscal before
13|follows-form:增加 year before
16|follows-form:完成 year after
13|follows-form:将升 years before
-19|follows-form:度达 year before
14|follows-form:当初 fiscal before
11|follows-form:恐怕 fiscal before
-9|follows-form:承诺 year before
8|follows-form:把防 fiscal before
-26|follows-form:提前 fiscal after
10|follows-form:数据 fiscal before
9|follows-form:日本 year before
-11|follows-form:是2 year before
8|follows-form:時点 year before
-15|follows-form:检讨 year after
-14|follows-form:版防 year before
-12|follows-form:电) day before
-11|follows-form:的3 year before
-8|follows-form:的军 fiscal before
17|follows-form:的军 year before
8|follows-form:的国 year before
-9|follows-form:的国 years before
12|follows-form:的比 year before
9|follows-form:的防 fiscal before
15|follows-form:目标 year after
10|follows-form:目標 fiscal after
10|follows-form:第二 year before
-8|follows-form:经济 year before
8|follows-form:编列 year before
-14|follows-form:达到 year after
9|follows-form:达成 fiscal before
18|follows-form:達成 fiscal after
-8|follows-form:達成 year after
28|follows-form:防卫 fiscal before
15|follows-form:预算 fiscal before
20|follows-form:预算 year before
24|follows-level:)
18|follows-level:)だ
25|follows-level:)だっ
25|follows-level:)だった
-8|follows-level:)は
-8|follows-level:)は約
-8|follows-level:)は約1
8|follows-level:)や
8|follows-level:)やポ
8|follows-level:)やポー
10|follows-level:,写
10|follows-level:,写着
10|follows-level:,写着\"
8|follows-level:,并
8|follows-level:,并且
8|follows-level:,并且不
-9|follows-level:,日
-9|follows-level:,日本
-9|follows-level:,日本防
-31|follows-level:2
-35|follows-level:2%
-14|follows-level:2.5
-14|follows-level:2.5%
9|follows-level:2・
10|follows-level:3
-8|follows-level:G
-8|follows-level:GD
-8|follows-level:GDP
12|follows-level:_
10|follows-level:、G
10|follows-level:、GD
10|follows-level:、GDP
-30|follows-level:か
-30|follows-level:から
-13|follows-level:から6
-13|follows-level:から65
-43|follows-level:と
-14|follows-level:にG
-14|follows-level:にGD
-14|follows-level:にGDP
-24|follows-level:には
35|follows-level:に達
34|follows-level:に達成
37|follows-level:に達成し
37|follows-level:の
-14|follows-level:の1
-13|follows-level:の1・
-14|follows-level:の1・6
-11|follows-level:の2
-8|follows-level:の予算は
9|follows-level:の国
10|follows-level:の国防
-8|follows-level:の国防予
17|follows-level:の国防費
15|follows-level:の数
15|follows-level:の数値
15|follows-level:の数値を
12|follows-level:の防
12|follows-level:の防衛
12|follows-level:の防衛費
19|follows-level:は
9|follows-level:は0
8|follows-level:は0・
8|follows-level:は0・9
-12|follows-level:は1.
-15|follows-level:は1.8
12|follows-level:はG
12|follows-level:はGD
12|follows-level:はGDP
-27|follows-level:ま
-27|follows-level:まで
-12|follows-level:までに
-9|follows-level:までに2
-11|follows-level:までに、
10|follows-level:一
10|follows-level:一度
10|follows-level:一度跌
10|follows-level:一度跌到
-12|follows-level:中国
16|follows-level:为
10|follows-level:为2
10|follows-level:为2.
9|follows-level:为2.4
-9|follows-level:予算案で
10|follows-level:予算案の
8|follows-level:仅
-35|follows-level:以
-9|follows-level:以前
-9|follows-level:以前台
-9|follows-level:以前台湾
-12|follows-level:以来
-8|follows-level:以来の
-13|follows-level:以降
-9|follows-level:以降は
11|follows-level:会
8|follows-level:会达
8|follows-level:会达到
8|follows-level:会达到3
-14|follows-level:军
-15|follows-level:军费
-8|follows-level:军费占国
-8|follows-level:军费约为
15|follows-level:到
19|follows-level:到2
19|follows-level:到20
19|follows-level:到202
-28|follows-level:前
-15|follows-level:前把
18|follows-level:南
18|follows-level:南韩
18|follows-level:南韩为
18|follows-level:南韩为2
8|follows-level:占G
8|follows-level:占GD
8|follows-level:占GDP
-8|follows-level:占比
-13|follows-level:占比已
-13|follows-level:占比已由
-14|follows-level:受
-14|follows-level:受访
13|follows-level:可
-9|follows-level:国内
-9|follows-level:国内生
-9|follows-level:国内生产
-29|follows-level:国防支
-29|follows-level:国防支出
8|follows-level:国防预
8|follows-level:国防预算
-25|follows-level:增
-10|follows-level:增加1
14|follows-level:增加8
14|follows-level:增加8.
12|follows-level:完
12|follows-level:完成
12|follows-level:完成。
-15|follows-level:将军
-15|follows-level:将军费
-15|follows-level:将军费占
-10|follows-level:将有2
-10|follows-level:将有23
10|follows-level:已
9|follows-level:度
17|follows-level:当
17|follows-level:当初
-9|follows-level:把国
-15|follows-level:把国防
10|follows-level:数
10|follows-level:数据
10|follows-level:数据:
10|follows-level:数据:美
-28|follows-level:是
-13|follows-level:是2
-13|follows-level:是2.
-15|follows-level:是2.5
-18|follows-level:是4
-18|follows-level:是4.
-18|follows-level:是4.8
8|follows-level:時
8|follows-level:時点
8|follows-level:時点で
17|follows-level:曾
9|follows-level:曾有
9|follows-level:曾有1
9|follows-level:曾有1.
9|follows-level:概
9|follows-level:概算
9|follows-level:概算要
9|follows-level:概算要求
-22|follows-level:版
-14|follows-level:版防
-14|follows-level:版防卫
-14|follows-level:版防卫白
-9|follows-level:电
13|follows-level:的
-14|follows-level:的3
-11|follows-level:的3.
-11|follows-level:的3.3
9|follows-level:的军
9|follows-level:的军费
-8|follows-level:的军费占
8|follows-level:的军费增
13|follows-level:的比
11|follows-level:的比例
8|follows-level:的防
8|follows-level:的防卫
8|follows-level:的防卫费
10|follows-level:第
10|follows-level:第二
10|follows-level:第二次
10|follows-level:第二次安
-10|follows-level:达到
-8|follows-level:达到6
-8|follows-level:达到6.
28|follows-level:预
22|follows-level:预算
8|follows-level:预算案
-15|follows-no:、
23|follows-no:に
20|follows-no:に2
22|follows-no:に2.
22|follows-no:に2.5
-16|follows-no:の
19|follows-no:ま
19|follows-no:まで
19|follows-no:までに
9|follows-no:以
13|follows-no:以降
9|follows-no:军
9|follows-no:军费
-9|follows-no:的
-17|follows-no:达
-17|follows-no:达到
-9|follows-no:达到G
-9|follows-no:达到GD
47|follows:after )|
18|follows:after )だ|
25|follows:after )だっ|
25|follows:after )だった|
-9|follows:after ,|
8|follows:after ,并|
8|follows:after ,并且|
8|follows:after ,并且不|
-13|follows:after 2|
13|follows:after ;|
11|follows:after ;西|
11|follows:after ;西班|
11|follows:after ;西班牙|
32|follows:after |
43|follows:after 。|
-14|follows:after か|
-14|follows:after から|
-8|follows:after から今|
-8|follows:after から今年|
23|follows:after と|
-12|follows:after に2%|
-10|follows:after に2.|
-27|follows:after に2|
-8|follows:after に3.5|
-8|follows:after に3.|
-12|follows:after に3|
-16|follows:after に|
-18|follows:after に」|
-9|follows:after には5%|
-9|follows:after には5|
8|follows:after に前|
8|follows:after に前倒|
8|follows:after に前倒し|
8|follows:after に実|
8|follows:after に実現|
14|follows:after に早|
14|follows:after に早め|
12|follows:after に早める|
-9|follows:after に進|
-39|follows:after に達成し|
38|follows:after に達成す|
8|follows:after に間|
8|follows:after に間に|
8|follows:after に間に合|
9|follows:after のGDP|
9|follows:after のGD|
9|follows:after のG|
42|follows:after の|
13|follows:after の予|
10|follows:after の予算|
15|follows:after の数|
15|follows:after の数値|
15|follows:after の数値を|
15|follows:after の話|
22|follows:after の達|
22|follows:after の達成|
22|follows:after の達成を|
-9|follows:after は1.8|
-9|follows:after は1.|
-10|follows:after は1|
-16|follows:after は|
13|follows:after へ|
-31|follows:after ま|
-31|follows:after まで|
-29|follows:after まで、|
8|follows:after まで、対|
-15|follows:after までに2|
-14|follows:after までに5|
25|follows:after までに|
17|follows:after までに充|
17|follows:after までに引|
14|follows:after までに拡|
-19|follows:after までに米|
10|follows:after までに達|
-13|follows:after よ|
-14|follows:after より|
-16|follows:after より前|
16|follows:after より前に|
-32|follows:after より前倒|
13|follows:after を|
-8|follows:after 中|
16|follows:after 中に前|
16|follows:after 中に前倒|
19|follows:after 中に実|
19|follows:after 中に実現|
12|follows:after 为|
13|follows:after 为期|
13|follows:after 之|
13|follows:after 之前|
10|follows:after 之前办|
10|follows:after 之前办妥|
-9|follows:after 予|
-9|follows:after 予算|
20|follows:after 仍|
20|follows:after 仍有|
-10|follows:after 以降|
15|follows:after 分|
-13|follows:after 初|
-31|follows:after 前|
18|follows:after 前实|
18|follows:after 前实现|
-14|follows:after 前提|
-14|follows:after 前提高|
-14|follows:after 前提高到|
-12|follows:after 增|
19|follows:after 完|
19|follows:after 完成|
16|follows:after 完成。|
13|follows:after 实|
13|follows:after 实现|
14|follows:after 实现。|
-14|follows:after 将|
-27|follows:after 提|
-19|follows:after 提前|
-15|follows:after 检|
-15|follows:after 检讨|
-11|follows:after 检讨进|
-11|follows:after 检讨进度|
-10|follows:after 的2|
-26|follows:after 的|
9|follows:after 的目|
9|follows:after 的目标|
30|follows:after 目|
9|follows:after 目标,|
20|follows:after 目标|
10|follows:after 目標|
11|follows:after 落|
11|follows:after 落实|
-13|follows:after 达|
-8|follows:after 达到2|
-9|follows:after 达到3|
-21|follows:after 达到|
19|follows:after 达标|
11|follows:after 達|
10|follows:after 達成|
-13|follows:after 達成す|
-13|follows:after 達成する|
-25|follows:before )|
-8|follows:before )は|
-8|follows:before )は約1|
-8|follows:before )は約|
9|follows:before ,|
-8|follows:before ,日|
-8|follows:before ,日本|
-9|follows:before ,日本防|
-32|follows:before 2%|
12|follows:before 2%目|
11|follows:before 2%目標|
-11|follows:before 2.5%|
-11|follows:before 2.5|
-25|follows:before 2|
10|follows:before 2・|
12|follows:before 3%|
28|follows:before 3|
-9|follows:before GDP|
-9|follows:before GD|
-9|follows:before G|
10|follows:before _|
23|follows:before 、GDP|
23|follows:before 、GD|
23|follows:before 、G|
-17|follows:before 、|
-24|follows:before か|
-13|follows:before から65|
-13|follows:before から6|
-24|follows:before から|
11|follows:before ご|
11|follows:before ごろ|
-12|follows:before で|
-55|follows:before と|
10|follows:before に1|
8|follows:before に2%|
17|follows:before に2.5|
22|follows:before に2.|
29|follows:before に2|
19|follows:before に3%|
12|follows:before に3|
-12|follows:before に3・5|
-12|follows:before に3・|
10|follows:before に6|
31|follows:before に|
-14|follows:before に、|
-16|follows:before には|
9|follows:before に政|
9|follows:before に政府|
9|follows:before に政府目|
-10|follows:before の1|
-14|follows:before の1・6|
-13|follows:before の1・|
-17|follows:before の2%を|
-15|follows:before の2|
-11|follows:before の2倍|
-11|follows:before の2倍近|
-10|follows:before のGDP|
-10|follows:before のGD|
-10|follows:before のG|
-8|follows:before の予算は|
15|follows:before の国防|
17|follows:before の国防費|
10|follows:before の概|
10|follows:before の概算|
10|follows:before の概算要|
21|follows:before の防|
21|follows:before の防衛|
21|follows:before の防衛費|
9|follows:before は0|
8|follows:before は0・9|
8|follows:before は0・|
-10|follows:before は1.8|
-11|follows:before は1|
13|follows:before はGDP|
13|follows:before はGD|
13|follows:before はG|
24|follows:before は|
12|follows:before までに3|
27|follows:before までに|
-9|follows:before までに、|
8|follows:before までに国|
-15|follows:before 中期|
9|follows:before 为2.4|
10|follows:before 为2.|
10|follows:before 为2|
17|follows:before 为|
-9|follows:before 之|
-11|follows:before 之前|
-15|follows:before 之前不|
-10|follows:before 之前不会|
-10|follows:before 予算案で|
10|follows:before 予算案の|
11|follows:before 仅|
-15|follows:before 以|
-9|follows:before 以前台|
-9|follows:before 以前台湾|
-8|follows:before 以降|
-12|follows:before 以降に2|
-12|follows:before 以降に|
-9|follows:before 以降は|
13|follows:before 会|
8|follows:before 会达|
8|follows:before 会达到3|
8|follows:before 会达到|
-8|follows:before 军费约|
-8|follows:before 军费约为|
9|follows:before 初|
10|follows:before 初始预|
10|follows:before 初始预算|
19|follows:before 到202|
19|follows:before 到20|
19|follows:before 到2|
13|follows:before 到|
30|follows:before 前|
14|follows:before 前把|
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
-10|follows:before 国内|
-10|follows:before 国内生|
-10|follows:before 国内生产|
13|follows:before 国防|
12|follows:before 国防开|
12|follows:before 国防开支|
-8|follows:before 国防支|
-8|follows:before 国防支出|
-21|follows:before 在|
-13|follows:before 增|
-10|follows:before 增加1|
14|follows:before 增加8.|
14|follows:before 增加8|
9|follows:before 实|
22|follows:before 将|
13|follows:before 将升|
13|follows:before 将升至2|
13|follows:before 将升至|
12|follows:before 就|
-10|follows:before 就要|
-10|follows:before 度|
-19|follows:before 度达|
-19|follows:before 度达到G|
-19|follows:before 度达到|
11|follows:before 当|
14|follows:before 当初|
11|follows:before 恐|
11|follows:before 恐怕|
11|follows:before 恐怕也|
11|follows:before 恐怕也只|
-13|follows:before 才|
-14|follows:before 承|
-14|follows:before 承诺|
-9|follows:before 承诺国|
-9|follows:before 承诺国防|
19|follows:before 把|
10|follows:before 把防|
10|follows:before 把防卫|
10|follows:before 把防卫费|
10|follows:before 数|
10|follows:before 数据:|
10|follows:before 数据:美|
10|follows:before 数据|
-10|follows:before 是2.|
-10|follows:before 是2|
-25|follows:before 是|
8|follows:before 時点で|
16|follows:before 曾|
-18|follows:before 版|
-14|follows:before 版防|
-14|follows:before 版防卫|
-14|follows:before 版防卫白|
-12|follows:before 电)|
-20|follows:before 电|
-11|follows:before 的3.3|
-11|follows:before 的3.|
-11|follows:before 的3|
27|follows:before 的|
9|follows:before 的军|
9|follows:before 的军费|
-8|follows:before 的军费占|
8|follows:before 的军费增|
12|follows:before 的比|
11|follows:before 的比例|
9|follows:before 的防|
-8|follows:before 目|
-8|follows:before 目标|
10|follows:before 第|
10|follows:before 第二|
10|follows:before 第二次|
10|follows:before 第二次安|
-8|follows:before 经|
-8|follows:before 经济|
-8|follows:before 经济成|
-8|follows:before 经济成长|
8|follows:before 编列|
-18|follows:before 花|
18|follows:before 补|
-10|follows:before 要求|
24|follows:before 起|
21|follows:before 达|
-8|follows:before 达到6.|
-8|follows:before 达到6|
10|follows:before 达成|
33|follows:before 预|
38|follows:before 预算|
8|follows:before 预算案|
46|here
16|here:aim after
-15|here:level after
30|here:level before
12|kind-by:as_told_before before far
-18|kind-by:as_told_before before next
-13|kind-by:as_told_before before now
11|kind-by:ja_asked_that after far
-19|kind-by:ja_budget_headline after next
-8|kind-by:ja_ceiling before long-past
32|kind-by:ja_considered after far
-11|kind-by:ja_considered after next
14|kind-by:ja_considered before far
-10|kind-by:ja_considered before now
-9|kind-by:ja_considered before past
9|kind-by:ja_copula before now
-9|kind-by:ja_copula before past
-17|kind-by:ja_decided after far
11|kind-by:ja_decided after next
26|kind-by:ja_decided before far
22|kind-by:ja_decided before next
-11|kind-by:ja_decided before now
10|kind-by:ja_default after now
-67|kind-by:ja_default before long-past
14|kind-by:ja_default before next
28|kind-by:ja_denial after far
-11|kind-by:ja_denial before now
20|kind-by:ja_example after past
-21|kind-by:ja_from after far
-11|kind-by:ja_from after past
8|kind-by:ja_level after long-past
20|kind-by:ja_level before far
16|kind-by:ja_level before long-past
29|kind-by:ja_level before now
-12|kind-by:ja_level before past
13|kind-by:ja_no_verb after far
-9|kind-by:ja_opinion before far
12|kind-by:ja_proposal_noun before far
-19|kind-by:ja_relative_clause after far
-11|kind-by:ja_relative_clause before now
-33|kind-by:ja_target_moved after far
25|kind-by:ja_target_moved after now
-9|kind-by:ja_target_moved before far
27|kind-by:ja_target_noun after far
24|kind-by:ja_target_noun after now
-32|kind-by:ja_target_noun after past
-9|kind-by:ja_target_noun before long-past
-11|kind-by:ja_target_noun before next
12|kind-by:ja_target_noun before now
-12|kind-by:ja_target_noun before past
-11|kind-by:level_to_come after far
20|kind-by:level_to_come before far
9|kind-by:listed after now
20|kind-by:listed after past
-55|kind-by:listed before now
52|kind-by:listed before past
20|kind-by:standing_figure after far
12|kind-by:standing_figure after now
8|kind-by:standing_figure before far
36|kind-by:weighed after far
-24|kind-by:weighed after long-past
26|kind-by:weighed after past
56|kind-by:weighed before far
11|kind-by:weighed before next
-35|kind-by:weighed before now
-45|kind-by:weighed before past
-18|kind-by:weighed_of_a_party after far
28|kind-by:zh_cap_noun before next
-28|kind-by:zh_decided after far
16|kind-by:zh_decided before far
22|kind-by:zh_decided before next
13|kind-by:zh_decided before now
-20|kind-by:zh_default before long-past
-48|kind-by:zh_default before now
37|kind-by:zh_default before past
24|kind-by:zh_expected before next
-8|kind-by:zh_expected before now
-8|kind-by:zh_from after far
-12|kind-by:zh_from before far
19|kind-by:zh_from before long-past
-70|kind-by:zh_from before next
-8|kind-by:zh_from before now
-8|kind-by:zh_fulfils after far
33|kind-by:zh_fulfils after now
-10|kind-by:zh_fulfils before far
-17|kind-by:zh_level after now
-31|kind-by:zh_level before long-past
-11|kind-by:zh_level before next
-20|kind-by:zh_pledge_noun after far
-9|kind-by:zh_pledge_noun before far
8|kind-by:zh_pledge_noun before past
-24|kind-by:zh_present after past
-9|kind-by:zh_present before far
63|kind-by:zh_present before next
19|kind-by:zh_present before now
12|kind-by:zh_raises_it before far
10|kind-by:zh_reached before past
8|kind-by:zh_should before next
-8|kind-by:zh_supposed before far
18|kind-by:zh_verb_before_pledge before far
15|kind-by:zh_verb_before_proposal after far
11|kind-by:zh_verb_before_proposal before far
12|kind-by:zh_verb_demand after far
-12|kind-by:zh_verb_demand before now
-24|kind-by:zh_verb_demand before past
34|kind-by:zh_verb_pledge before far
-14|kind-by:zh_verb_pledge before long-past
29|kind-by:zh_verb_pledge before next
18|kind-by:zh_verb_proposal after far
-21|kind-by:zh_verb_proposal before next
-10|kind-by:zh_verb_proposal before now
18|kind-by:zh_wants before now
-10|known-any:ALLIES 3.5 aim since-2025 False
10|known-any:ALLIES 3.5 aim since-2025 True
-18|known-any:ALLIES 5 aim since-2025 False
18|known-any:ALLIES 5 aim since-2025 True
-12|known-any:AUS 1.9 level since-2025 False
12|known-any:AUS 1.9 level since-2025 True
-31|known-any:AUS 2 level since-2025 False
31|known-any:AUS 2 level since-2025 True
31|known-any:AUS 2.1 level to-2024 False
-31|known-any:AUS 2.1 level to-2024 True
10|known-any:AUS 2.4 aim since-2025 False
-10|known-any:AUS 2.4 aim since-2025 True
-13|known-any:AUS 2.8 level since-2025 False
13|known-any:AUS 2.8 level since-2025 True
-21|known-any:AUS 3.5 aim since-2025 False
21|known-any:AUS 3.5 aim since-2025 True
21|known-any:AUT 2 aim since-2025 False
-21|known-any:AUT 2 aim since-2025 True
-15|known-any:AZE 5 level since-2025 False
-13|known-any:CAN 1.3 level since-2025 False
16|known-any:CAN 1.3 level to-2024 False
-16|known-any:CAN 1.3 level to-2024 True
-10|known-any:CAN 1.37 level to-2024 False
10|known-any:CAN 1.37 level to-2024 True
-13|known-any:CAN 1.8 level to-1999 False
12|known-any:CAN 2 aim since-2025 False
-12|known-any:CAN 2 aim since-2025 True
-10|known-any:CHE 0.7 level since-2025 False
10|known-any:CHE 0.7 level since-2025 True
15|known-any:CHN 1.3 level since-2025 False
-15|known-any:CHN 1.3 level since-2025 True
-34|known-any:CHN 1.5 level since-2025 False
34|known-any:CHN 1.5 level since-2025 True
-10|known-any:CHN 1.5 level to-2024 False
10|known-any:CHN 1.5 level to-2024 True
-11|known-any:CHN 2 level since-2025 False
11|known-any:CHN 2 level since-2025 True
18|known-any:CHN 2-3 level since-2025 False
11|known-any:COL 3.4 no since-2025 False
15|known-any:CZE 2 level since-2025 False
-15|known-any:CZE 2 level since-2025 True
-8|known-any:DEU 1 no since-2025 False
8|known-any:DEU 1 no since-2025 True
12|known-any:DEU 1.5 level to-2024 False
-12|known-any:DEU 1.5 level to-2024 True
8|known-any:DEU 1.57 level to-2024 False
8|known-any:DEU 2 aim to-2024 False
-8|known-any:DEU 2 aim to-2024 True
12|known-any:DEU 2 level to-2024 False
-12|known-any:DEU 2 level to-2024 True
-9|known-any:DEU 3.3 level to-1999 False
13|known-any:DEU 3.5 aim since-2025 False
-13|known-any:DEU 3.5 aim since-2025 True
-9|known-any:DNK 1.4 level since-2025 False
-11|known-any:DNK 3 aim since-2025 False
11|known-any:DNK 3 aim since-2025 True
-10|known-any:ESP 1.3 level since-2025 False
10|known-any:ESP 1.3 level since-2025 True
11|known-any:ESP 1.4 level to-2024 False
11|known-any:ESP 2 level since-2025 False
-11|known-any:ESP 2 level since-2025 True
-17|known-any:ESP 2.1 aim since-2025 False
17|known-any:ESP 2.1 aim since-2025 True
13|known-any:EST 1.94 level to-2021 False
8|known-any:EST 3.4 level to-2024 False
-8|known-any:EST 3.4 level to-2024 True
12|known-any:EST 3.5 no since-2025 False
-15|known-any:EST 5.4 aim since-2025 False
15|known-any:EST 5.4 aim since-2025 True
8|known-any:EU 2.1 level since-2025 False
-8|known-any:EU 2.1 level since-2025 True
8|known-any:FIN 3 aim since-2025 False
-8|known-any:FIN 3 aim since-2025 True
-9|known-any:FRA 2 level since-2025 False
9|known-any:FRA 2 level since-2025 True
10|known-any:FRA 2.04 level to-2021 False
-30|known-any:FRA 2.1 level since-2025 False
30|known-any:FRA 2.1 level since-2025 True
15|known-any:FRA 2.5 aim since-2025 False
-15|known-any:FRA 2.5 aim since-2025 True
-12|known-any:FRA 3.5 no since-2025 False
12|known-any:FRA 3.5 no since-2025 True
-25|known-any:GBR 2.3 level since-2025 False
25|known-any:GBR 2.3 level since-2025 True
18|known-any:GBR 2.5 aim since-2025 False
-18|known-any:GBR 2.5 aim since-2025 True
-27|known-any:GBR 2.5 aim to-2024 False
27|known-any:GBR 2.5 aim to-2024 True
-28|known-any:GBR 3 aim since-2025 False
28|known-any:GBR 3 aim since-2025 True
-14|known-any:IDN 0.8 level since-2025 False
14|known-any:IDN 0.8 level since-2025 True
11|known-any:IND 2.3 level since-2025 False
-11|known-any:IND 2.3 level since-2025 True
-15|known-any:IRL 0.4 level since-2025 False
-19|known-any:ISR 5 level to-2024 False
8|known-any:ISR 8.8 level since-2025 False
-8|known-any:ISR 8.8 level since-2025 True
-12|known-any:ITA 1.5 level since-2025 False
12|known-any:ITA 1.5 level since-2025 True
8|known-any:ITA 3.5 no since-2025 False
-8|known-any:ITA 3.5 no since-2025 True
-12|known-any:JPN 0.9 level since-2025 False
12|known-any:JPN 0.9 level since-2025 True
14|known-any:JPN 0.9 level to-1999 False
-14|known-any:JPN 0.9 level to-1999 True
13|known-any:JPN 0.97 level to-1999 False
-8|known-any:JPN 1 aim since-2025 False
8|known-any:JPN 1 aim since-2025 True
-17|known-any:JPN 1 level to-2021 False
17|known-any:JPN 1 level to-2021 True
-37|known-any:JPN 1 level to-2024 False
37|known-any:JPN 1 level to-2024 True
-18|known-any:JPN 1 no since-2025 False
18|known-any:JPN 1 no since-2025 True
-16|known-any:JPN 1 no to-1999 False
16|known-any:JPN 1 no to-1999 True
-8|known-any:JPN 1 no to-2024 False
8|known-any:JPN 1 no to-2024 True
8|known-any:JPN 1.004 level to-1999 False
-8|known-any:JPN 1.004 level to-1999 True
-28|known-any:JPN 1.038 level to-1999 False
28|known-any:JPN 1.038 level to-1999 True
9|known-any:JPN 1.2 aim to-2024 False
10|known-any:JPN 1.2 level to-2024 False
-10|known-any:JPN 1.2 level to-2024 True
9|known-any:JPN 1.24 level to-2024 False
-9|known-any:JPN 1.24 level to-2024 True
24|known-any:JPN 1.3 level since-2025 False
-24|known-any:JPN 1.3 level since-2025 True
-11|known-any:JPN 1.3 level to-2024 False
30|known-any:JPN 1.4 level since-2025 False
-30|known-any:JPN 1.4 level since-2025 True
-12|known-any:JPN 1.4 level to-2024 False
12|known-any:JPN 1.4 level to-2024 True
8|known-any:JPN 1.5 level to-2024 False
-8|known-any:JPN 1.5 level to-2024 True
15|known-any:JPN 1.6 level since-2025 False
-15|known-any:JPN 1.6 level since-2025 True
9|known-any:JPN 1.6 level to-2024 False
-9|known-any:JPN 1.6 level to-2024 True
-16|known-any:JPN 1.8 level since-2025 False
16|known-any:JPN 1.8 level since-2025 True
16|known-any:JPN 1.9 level since-2025 False
-16|known-any:JPN 1.9 level since-2025 True
-12|known-any:JPN 2 aim since-2025 False
12|known-any:JPN 2 aim since-2025 True
-45|known-any:JPN 2 level since-2025 False
45|known-any:JPN 2 level since-2025 True
24|known-any:JPN 2 no to-2024 False
-24|known-any:JPN 2 no to-2024 True
11|known-any:JPN 2.1 level since-2025 False
-11|known-any:JPN 2.1 level since-2025 True
12|known-any:JPN 2.3 aim since-2025 False
-12|known-any:JPN 2.3 aim since-2025 True
12|known-any:JPN 2.5 aim since-2025 False
-12|known-any:JPN 2.5 aim since-2025 True
-12|known-any:JPN 2.5 aim to-2024 False
12|known-any:JPN 2.5 aim to-2024 True
-14|known-any:JPN 2.7 level since-2025 False
14|known-any:JPN 2.7 level since-2025 True
-16|known-any:JPN 3 aim since-2025 False
16|known-any:JPN 3 aim since-2025 True
-9|known-any:JPN 3.2 aim since-2025 False
9|known-any:JPN 3.2 aim since-2025 True
8|known-any:JPN 3.2 level since-2025 False
-17|known-any:JPN 3.5 aim since-2025 False
17|known-any:JPN 3.5 aim since-2025 True
-13|known-any:JPN 3.5 no since-2025 False
13|known-any:JPN 3.5 no since-2025 True
-8|known-any:KAZ 0.7 level since-2025 False
8|known-any:KAZ 0.7 level since-2025 True
16|known-any:KAZ 1 aim since-2025 False
-19|known-any:KOR 2.3 level since-2025 False
19|known-any:KOR 2.3 level since-2025 True
-12|known-any:KOR 2.32 level since-2025 False
12|known-any:KOR 2.32 level since-2025 True
8|known-any:KOR 2.4 level since-2025 False
-8|known-any:KOR 2.4 level since-2025 True
14|known-any:KOR 2.42 level since-2025 False
-14|known-any:KOR 2.42 level since-2025 True
13|known-any:KOR 2.6 level since-2025 False
-13|known-any:KOR 2.6 level since-2025 True
-19|known-any:KOR 2.8 level since-2025 False
19|known-any:KOR 2.8 level since-2025 True
-8|known-any:KOR 2.8 level to-2024 False
8|known-any:KOR 2.8 level to-2024 True
-56|known-any:KOR 3.5 aim since-2025 False
56|known-any:KOR 3.5 aim since-2025 True
8|known-any:KOR 3.5 no since-2025 False
-8|known-any:KOR 3.5 no since-2025 True
-18|known-any:KOR 3.8 aim since-2025 False
18|known-any:KOR 3.8 aim since-2025 True
-11|known-any:KOR 6 level to-1999 False
12|known-any:LKA 1.5 level since-2025 False
11|known-any:LTU 5-6 aim since-2025 False
-11|known-any:LTU 5-6 aim since-2025 True
8|known-any:LUX 0.72 level to-2024 False
-8|known-any:LUX 0.72 level to-2024 True
24|known-any:NATO 1.5 aim since-2025 False
-24|known-any:NATO 1.5 aim since-2025 True
-9|known-any:NATO 1.5 level since-2025 False
9|known-any:NATO 1.5 level since-2025 True
-13|known-any:NATO 2 aim since-2025 False
13|known-any:NATO 2 aim since-2025 True
-21|known-any:NATO 2 aim to-2021 False
21|known-any:NATO 2 aim to-2021 True
-44|known-any:NATO 2 aim to-2024 False
44|known-any:NATO 2 aim to-2024 True
19|known-any:NATO 2 level since-2025 False
-19|known-any:NATO 2 level since-2025 True
9|known-any:NATO 3 aim to-2024 False
-9|known-any:NATO 3 aim to-2024 True
25|known-any:NATO 3.5 aim since-2025 False
-25|known-any:NATO 3.5 aim since-2025 True
-13|known-any:NATO 3.5 level since-2025 False
13|known-any:NATO 3.5 level since-2025 True
-9|known-any:NATO 5 aim since-2025 False
9|known-any:NATO 5 aim since-2025 True
20|known-any:NLD 3.5 aim since-2025 False
-20|known-any:NLD 3.5 aim since-2025 True
-9|known-any:NZL 1 level since-2025 False
9|known-any:NZL 1 level since-2025 True
-14|known-any:NZL 2 aim since-2025 False
14|known-any:NZL 2 aim since-2025 True
-9|known-any:PHL 1.3 level since-2025 False
9|known-any:PHL 1.3 level since-2025 True
15|known-any:POL 3 level to-2024 False
11|known-any:POL 4.1 level to-2024 False
-11|known-any:POL 4.1 level to-2024 True
11|known-any:POL 4.3 level since-2025 False
-11|known-any:POL 4.3 level since-2025 True
-13|known-any:RUS 11-13 level to-1999 False
10|known-any:RUS 7 level since-2025 False
-10|known-any:RUS 7 level since-2025 True
8|known-any:RUS 7.1 level since-2025 False
-8|known-any:RUS 7.1 level since-2025 True
-11|known-any:RUS 7.3 level since-2025 False
11|known-any:RUS 7.3 level since-2025 True
15|known-any:RUS 7.5 level since-2025 False
-15|known-any:RUS 7.5 level since-2025 True
-11|known-any:SAU 7.3 level since-2025 False
11|known-any:SAU 7.3 level since-2025 True
-11|known-any:SGP 3 level to-2024 False
11|known-any:SGP 3 level to-2024 True
11|known-any:SWE 1 level to-2024 False
-8|known-any:SWE 2.4 level since-2025 False
8|known-any:SWE 2.4 level since-2025 True
-34|known-any:SWE 4 level to-2024 False
34|known-any:SWE 4 level to-2024 True
-14|known-any:THA 1.2 level since-2025 False
14|known-any:THA 1.2 level since-2025 True
-17|known-any:TWN 0.6 level since-2025 False
-15|known-any:TWN 1E+1 aim since-2025 False
15|known-any:TWN 1E+1 aim since-2025 True
8|known-any:TWN 2.1 level since-2025 False
-8|known-any:TWN 2.1 level since-2025 True
16|known-any:TWN 2.3 level since-2025 False
-16|known-any:TWN 2.3 level since-2025 True
15|known-any:TWN 2.38 level since-2025 False
-15|known-any:TWN 2.38 level since-2025 True
-12|known-any:TWN 2.45 level since-2025 False
12|known-any:TWN 2.45 level since-2025 True
-15|known-any:TWN 2.5 level to-2024 False
15|known-any:TWN 2.5 level to-2024 True
17|known-any:TWN 2.8 level since-2025 False
-17|known-any:TWN 2.8 level since-2025 True
10|known-any:TWN 2.84 level since-2025 False
-10|known-any:TWN 2.84 level since-2025 True
18|known-any:TWN 2.9 level since-2025 False
-18|known-any:TWN 2.9 level since-2025 True
24|known-any:TWN 3 aim since-2025 False
-24|known-any:TWN 3 aim since-2025 True
24|known-any:TWN 3 level since-2025 False
-24|known-any:TWN 3 level since-2025 True
-16|known-any:TWN 3 level to-2013 False
15|known-any:TWN 3.1 level to-2013 False
-11|known-any:TWN 3.6 level since-2025 False
11|known-any:TWN 3.6 level since-2025 True
-16|known-any:TWN 4 aim since-2025 False
16|known-any:TWN 4 aim since-2025 True
8|known-any:UKR 34 level to-2024 False
-8|known-any:UKR 34 level to-2024 True
16|known-any:UKR 3E+1 no since-2025 False
22|known-any:UKR 4E+1 level since-2025 False
-22|known-any:UKR 4E+1 level since-2025 True
-8|known-any:USA 3.1 level since-2025 False
8|known-any:USA 3.1 level since-2025 True
14|known-any:USA 3.3 level since-2025 False
-14|known-any:USA 3.3 level since-2025 True
10|known-any:USA 3.38 level since-2025 False
-10|known-any:USA 3.38 level since-2025 True
-18|known-any:USA 3.4 level since-2025 False
18|known-any:USA 3.4 level since-2025 True
16|known-any:USA 3.4 level to-2024 False
-16|known-any:USA 3.4 level to-2024 True
-12|known-any:USA 4 level since-2025 False
12|known-any:USA 4 level since-2025 True
37|known-any:USA 5 aim since-2025 False
-37|known-any:USA 5 aim since-2025 True
-10|known-any:USA 5.5 level to-1999 False
10|known-any:USA 5.5 level to-1999 True
18|known:0.6 None level
-10|known:0.7 2032 level
20|known:0.7 None level
9|known:0.72 2023 level
-8|known:0.72 None level
-18|known:0.8 2026 level
19|known:0.8 None level
16|known:0.9 FY1978 level
15|known:0.96 FY2022 level
-15|known:0.97 None level
9|known:0.98 FY1983 level
-8|known:0.99 None level
-10|known:1 1976 level
-12|known:1 1976 no
-9|known:1 2032/2033 level
14|known:1 FY1990 level
27|known:1 FY2013 level
10|known:1 FY2022 level
-15|known:1 FY2023 level
-18|known:1 FY2025 level
-14|known:1 FY2027 level
-9|known:1 None aim
44|known:1 None level
56|known:1 None no
23|known:1.004 FY1987 level
-12|known:1.004 None level
-21|known:1.038 FY1986 level
28|known:1.038 None level
8|known:1.09 FY2021 level
10|known:1.1 2022 level
8|known:1.1 2026 level
-12|known:1.1 None level
29|known:1.19 FY2023 level
-18|known:1.19 FY2025 level
28|known:1.2 2023 level
-13|known:1.2 2026 level
-9|known:1.2 None aim
9|known:1.2 None level
-9|known:1.24 None level
21|known:1.3 2023 level
9|known:1.3 2024 level
-35|known:1.3 2025 level
-12|known:1.3 2026 level
-20|known:1.3 FY2025 level
14|known:1.37 None level
36|known:1.4 2024 level
24|known:1.4 FY2023 level
-20|known:1.4 FY2024 level
-24|known:1.4 FY2025 level
18|known:1.4 FY2026 level
-14|known:1.4 None level
8|known:1.5 2023 level
-13|known:1.5 2024 level
-8|known:1.5 2025 level
-18|known:1.5 2026 level
-8|known:1.5 2029 aim
15|known:1.5 2030 level
11|known:1.5 2032 aim
29|known:1.5 2035 aim
-24|known:1.5 None aim
33|known:1.5 None level
-8|known:1.57 None level
-9|known:1.6 2025 level
-16|known:1.6 FY2022 level
54|known:1.6 FY2024 level
11|known:1.6 FY2025 level
14|known:1.6 FY2026 level
-8|known:1.6 FY2027 level
-33|known:1.6 None level
-10|known:1.7 2024 level
9|known:1.7 2025 level
-8|known:1.7 FY2026 level
13|known:1.7 FY2027 level
-13|known:1.8 2025 level
-13|known:1.8 FY2022 level
-30|known:1.8 FY2024 level
75|known:1.8 FY2025 level
-25|known:1.8 FY2026 level
10|known:1.8 FY2027 level
18|known:1.8 None level
-12|known:1.9 2025 level
-20|known:1.9 FY2022 level
-17|known:1.9 FY2025 level
61|known:1.9 FY2026 level
-9|known:1.9 None level
-10|known:1976 level since-2025
-34|known:1977 level to-1999
14|known:1985 level since-2025
-9|known:1989 level to-2024
-18|known:1992 level to-1999
-18|known:1992 level to-2013
-14|known:1994 level to-1999
-8|known:199X aim since-2025
-8|known:199X level since-2025
15|known:1E+1 None aim
-15|known:2 2014 aim
-12|known:2 2014 level
-14|known:2 2021 aim
-11|known:2 2022 aim
-24|known:2 2023 aim
-28|known:2 2023 level
52|known:2 2024 level
42|known:2 2025 aim
-10|known:2 2025 level
-8|known:2 2025-12 level
-21|known:2 2026 aim
-10|known:2 2026 level
-13|known:2 2026-12 level
-9|known:2 2027 level
14|known:2 2032 aim
-21|known:2 2033 aim
-17|known:2 2035 aim
-24|known:2 FY2022 aim
-20|known:2 FY2022 level
-16|known:2 FY2023 aim
103|known:2 FY2025 aim
86|known:2 FY2025 level
10|known:2 FY2026 level
76|known:2 FY2027 aim
35|known:2 FY2027 no
-11|known:2 FY2032 aim
37|known:2 None aim
25|known:2 None level
-14|known:2 None no
-11|known:2.1 2023 level
8|known:2.1 2024 level
32|known:2.1 2033/2034 level
-9|known:2.1 2035 aim
17|known:2.1 None aim
-28|known:2.1 None level
13|known:2.2 FY2027 level
-8|known:2.2 None level
37|known:2.3 2025 level
-16|known:2.3 2026 level
-8|known:2.3 2027 level
-16|known:2.3 FY2025 level
13|known:2.3 FY2030 aim
-15|known:2.3 None aim
13|known:2.3 None level
10|known:2.32 2025 level
-19|known:2.32 2026 level
12|known:2.32 None level
20|known:2.38 2025 level
-15|known:2.38 None level
8|known:2.4 2025 level
33|known:2.4 2026 level
-21|known:2.4 2027 level
22|known:2.4 2033/2034 aim
-11|known:2.4 None aim
-9|known:2.4 None level
15|known:2.42 2026 level
-14|known:2.42 None level
31|known:2.45 2025 level
-27|known:2.45 2026 level
11|known:2.45 None level
-11|known:2.5 2023 level
15|known:2.5 2025 level
-18|known:2.5 2026 level
12|known:2.5 2027 aim
23|known:2.5 2027 level
17|known:2.5 2027-04 aim
-15|known:2.5 2030 aim
8|known:2.5 2030 level
11|known:2.5 2034 aim
25|known:2.5 FY2030 aim
12|known:2.5 None level
-8|known:2.7 2025 level
8|known:2.7 None level
11|known:2.8 2023 level
28|known:2.8 2026 level
24|known:2.84 2026 level
-10|known:2.84 None level
-27|known:2.9 None level
-9|known:2000 level since-2025
-16|known:2003 level to-2013
25|known:2008 aim to-2013
18|known:2008 level to-2013
-15|known:2010 aim since-2025
-8|known:2010 aim to-2013
10|known:2010 level to-2013
10|known:2012 level since-2025
-11|known:2014 level since-2025
22|known:2014 level to-2021
-12|known:2015 level to-2021
9|known:2016 level since-2025
-10|known:2017 level to-2021
23|known:2018 level to-2021
-10|known:2019 level to-2024
14|known:201X level since-2025
36|known:2020 level to-2021
-12|known:2021 aim to-2021
16|known:2021 level since-2025
-14|known:2021 level to-2021
-9|known:2022 aim since-2025
11|known:2022 level to-2024
-11|known:2022-10-04 level to-2024
-20|known:2023 aim to-2024
38|known:2023 level to-2024
-44|known:2024 aim since-2025
87|known:2024 level since-2025
103|known:2024 level to-2024
26|known:2025 aim since-2025
68|known:2025 level since-2025
9|known:2025 no since-2025
-12|known:2025-01 level since-2025
-9|known:2025-03 aim since-2025
-9|known:2025-05 aim since-2025
-19|known:2025-06 aim since-2025
-12|known:2025-07 level since-2025
-15|known:2025-12 level since-2025
-8|known:2025/2026 level since-2025
19|known:2026 level since-2025
29|known:2026 no since-2025
-10|known:2026-12 aim since-2025
-17|known:2026-12 level since-2025
10|known:2027 aim since-2025
-19|known:2027 aim to-2024
27|known:2027 level since-2025
12|known:2027-04 aim since-2025
8|known:2028 aim since-2025
-16|known:2028 level since-2025
-17|known:2029 aim since-2025
-12|known:2029 level since-2025
26|known:2030 level since-2025
14|known:2030 no since-2025
75|known:2032 aim since-2025
-11|known:2032 level since-2025
-9|known:2032 no since-2025
-9|known:2032/2033 level since-2025
-21|known:2033 aim since-2025
-11|known:2033 level since-2025
23|known:2033/2034 aim since-2025
30|known:2033/2034 level to-2024
18|known:2034 aim since-2025
64|known:2035 aim since-2025
-24|known:2035 level since-2025
12|known:203X aim since-2025
10|known:2E+1 None level
25|known:3 2008 aim
-8|known:3 2010 aim
-10|known:3 2022 level
-15|known:3 2023 level
10|known:3 2024 level
34|known:3 2025 aim
-14|known:3 2025 level
-9|known:3 2025-02 aim
-8|known:3 2025-03 aim
-13|known:3 2026 aim
46|known:3 2026 level
-26|known:3 2027 aim
-19|known:3 2029 aim
26|known:3 2030 aim
13|known:3 2033 aim
8|known:3 2034 aim
23|known:3 203X aim
-15|known:3 FY2025 aim
-26|known:3 FY2027 aim
-11|known:3 FY2027 level
-10|known:3 FY2027 no
22|known:3 FY2031 aim
33|known:3 FY2032 aim
-11|known:3 FY2035 aim
21|known:3 None aim
21|known:3 None level
-9|known:3.1 2025 level
15|known:3.1 2026 level
-9|known:3.1 None level
18|known:3.2 2025 level
-9|known:3.2 FY2025 level
-9|known:3.2 FY2027 aim
9|known:3.2 None aim
24|known:3.2 None level
9|known:3.3 2026 aim
-9|known:3.3 2030 aim
13|known:3.3 FY2027 level
-14|known:3.32 2025 level
43|known:3.32 2026 level
-21|known:3.32 FY2026 level
13|known:3.38 2024 level
-12|known:3.38 None level
35|known:3.4 2024 level
-16|known:3.4 2025 level
-8|known:3.5 2024 aim
-25|known:3.5 2025 aim
-14|known:3.5 2025 level
-13|known:3.5 2026 aim
-12|known:3.5 2027 aim
14|known:3.5 2027 level
24|known:3.5 2029 aim
-43|known:3.5 2030 aim
18|known:3.5 2030 no
31|known:3.5 2032 aim
90|known:3.5 2035 aim
8|known:3.5 2035 no
-14|known:3.5 203X aim
-11|known:3.5 FY2025 aim
-8|known:3.5 FY2027 aim
10|known:3.5 FY2030 no
9|known:3.5 FY2035 aim
55|known:3.5 None aim
-12|known:3.5 None level
12|known:3.5 None no
-8|known:3.6 2027 level
-14|known:3.8 2024 aim
18|known:3.8 None aim
18|known:34 2022 level
17|known:34 2024 level
-11|known:34 None level
-9|known:37 None level
-12|known:4 2028 aim
42|known:4 None level
18|known:4.1 2024 level
-17|known:4.1 None level
11|known:4.3 2025 level
-11|known:4.3 None level
14|known:4.7 2025 level
-10|known:4.7 2026 level
11|known:4.7 None level
20|known:4.8 2026 level
12|known:4.8 None level
22|known:4E+1 2025 level
-22|known:4E+1 None level
-8|known:5 199X aim
-23|known:5 2025 aim
-9|known:5 2025-06 aim
14|known:5 2026 aim
55|known:5 2030 aim
19|known:5 2032 aim
-17|known:5 2035 aim
34|known:5 FY2027 aim
10|known:5 FY2027 level
-9|known:5 FY2030 aim
13|known:5 FY2035 aim
23|known:5 None level
23|known:5 None no
11|known:5-6 2026 aim
-11|known:5-6 None aim
-8|known:5.4 2026 aim
15|known:5.4 None aim
-8|known:6 2026 level
28|known:6 None level
9|known:6.3 2025 level
12|known:7 2025 level
11|known:7 None aim
-10|known:7 None level
8|known:7.1 2024 level
-8|known:7.1 None level
-19|known:7.3 2026 level
-15|known:7.3 2027 level
22|known:7.3 None level
16|known:7.5 2025 level
-15|known:7.5 None level
15|known:8 2026 level
-17|known:8 None level
13|known:8.8 2024 level
-8|known:8.8 None level
10|known:ALLIES 3.5 None aim
18|known:ALLIES 5 None aim
31|known:ALLIES None aim
-8|known:AUS 1.9 FY2025 level
12|known:AUS 1.9 None level
-14|known:AUS 2 2025 level
-9|known:AUS 2 FY2025 level
31|known:AUS 2 None level
32|known:AUS 2.1 2033/2034 level
-31|known:AUS 2.1 None level
22|known:AUS 2.4 2033/2034 aim
-11|known:AUS 2.4 None aim
13|known:AUS 2.8 None level
-9|known:AUS 2025 aim
-25|known:AUS 2025 level
10|known:AUS 2033 aim
-8|known:AUS 2033 level
23|known:AUS 2033/2034 aim
24|known:AUS 2033/2034 level
12|known:AUS 3 2033 aim
21|known:AUS 3.5 None aim
10|known:AUS FY2024 level
-17|known:AUS FY2025 level
-8|known:AUS FY2033 level
26|known:AUS None level
21|known:AUT 2 2032 aim
-21|known:AUT 2 None aim
21|known:AUT 2032 aim
-21|known:AUT None aim
11|known:BEL 2.5 2034 aim
8|known:BEL 2025 level
11|known:BEL 2034 aim
12|known:BEL 2035 aim
12|known:BEL 3.5 2035 aim
21|known:CAN 1.3 2023 level
14|known:CAN 1.37 None level
-8|known:CAN 2 2032 aim
25|known:CAN 2 FY2025 aim
-16|known:CAN 2 None aim
21|known:CAN 2023 level
-8|known:CAN 2032 aim
22|known:CAN FY2025 aim
-14|known:CAN FY2025 level
-14|known:CAN None aim
19|known:CAN None level
-10|known:CHE 0.7 2032 level
10|known:CHE 0.7 None level
-10|known:CHE 2032 level
11|known:CHE None level
13|known:CHL 2030 level
-13|known:CHL None level
17|known:CHN 1.3 2025 level
-19|known:CHN 1.3 2026 level
-15|known:CHN 1.3 None level
-9|known:CHN 1.5 2024 level
-13|known:CHN 1.5 2025 level
-8|known:CHN 1.5 2026 level
-8|known:CHN 1.5 FY2026 level
45|known:CHN 1.5 None level
-9|known:CHN 1.7 2024 level
-8|known:CHN 2 FY2025 level
11|known:CHN 2 None level
-17|known:CHN 2024 level
10|known:CHN 2025 level
-13|known:CHN 2026 level
26|known:CHN 2027 level
-16|known:CHN FY2025 level
-8|known:CHN FY2026 level
25|known:CHN None level
-15|known:CZE 2 None level
-22|known:CZE 2025 level
42|known:CZE 2026 level
-18|known:CZE None level
8|known:DEU 1 None no
-8|known:DEU 1.5 None level
14|known:DEU 2 2024 aim
21|known:DEU 2 2024 level
-17|known:DEU 2 None level
12|known:DEU 2.4 2025 level
10|known:DEU 2.8 2026 level
14|known:DEU 2023 level
8|known:DEU 2024 aim
31|known:DEU 2024 level
14|known:DEU 2025 level
26|known:DEU 2029 aim
-10|known:DEU 2035 aim
28|known:DEU 3.5 2029 aim
-10|known:DEU 3.5 2035 aim
-13|known:DEU 3.5 None aim
-13|known:DEU FY1981 level
-13|known:DEU None aim
-21|known:DEU None level
15|known:DEU None no
8|known:DNK 2025 aim
-8|known:DNK 2025 level
-9|known:DNK 2026 aim
8|known:DNK 3 2025 aim
-15|known:DNK 3 2026 aim
11|known:DNK 3 None aim
9|known:EGY 2016 level
-8|known:EGY 2024 level
10|known:ESP 1.3 None level
12|known:ESP 1.4 2024 level
-11|known:ESP 1.4 None level
14|known:ESP 2 2025 aim
14|known:ESP 2 2025 level
-11|known:ESP 2 None level
-9|known:ESP 2.1 2035 aim
17|known:ESP 2.1 None aim
16|known:ESP 2024 level
13|known:ESP 2025 aim
-9|known:ESP 2035 aim
13|known:ESP None aim
-16|known:ESP None level
10|known:ESP None no
28|known:EST 2014 level
14|known:EST 2024 level
11|known:EST 3.4 2024 level
-8|known:EST 3.4 None level
-8|known:EST 5.4 2026 aim
15|known:EST 5.4 None aim
14|known:EST None aim
-23|known:EST None level
9|known:EU 2.1 2025 level
-8|known:EU 2.1 None level
-8|known:EU None level
8|known:FIN 2029 aim
8|known:FIN 3 2029 aim
-8|known:FIN 3 None aim
-11|known:FRA 2.1 2024 level
30|known:FRA 2.1 None level
19|known:FRA 2.5 2030 aim
-15|known:FRA 2.5 None aim
-14|known:FRA 2024 level
23|known:FRA 2030 aim
-12|known:FRA 2030 no
-12|known:FRA 3.5 2030 no
12|known:FRA 3.5 None no
-11|known:FRA None aim
19|known:FRA None level
12|known:FRA None no
16|known:FY1978 level to-1999
-17|known:FY1981 level to-1999
19|known:FY1983 level to-1999
-22|known:FY1986 level to-1999
13|known:FY1988 level to-1999
14|known:FY1991 level to-1999
-8|known:FY2006 level to-2013
15|known:FY2012 level to-2013
28|known:FY2013 level to-2013
9|known:FY2017 level to-2021
-13|known:FY2019 level to-2021
-10|known:FY2021 level to-2021
-23|known:FY2022 aim since-2025
-8|known:FY2022 aim to-2024
-49|known:FY2022 level since-2025
-17|known:FY2022 level to-2024
23|known:FY2023 level since-2025
10|known:FY2023 level to-2024
22|known:FY2024 level since-2025
31|known:FY2024 level to-2024
65|known:FY2025 aim since-2025
64|known:FY2025 level since-2025
-23|known:FY2025 level to-2024
-8|known:FY2026 aim since-2025
-15|known:FY2027 aim since-2025
69|known:FY2027 aim to-2024
9|known:FY2027 level since-2025
-15|known:FY2027 no since-2025
29|known:FY2027 no to-2024
-9|known:FY2028 aim to-2024
10|known:FY2029 aim since-2025
25|known:FY2030 aim since-2025
15|known:FY2030 level since-2025
15|known:FY2030 no since-2025
21|known:FY2031 aim since-2025
-8|known:FY2031 level since-2025
19|known:FY2031 no since-2025
25|known:FY2032 aim since-2025
-8|known:FY2033 level since-2025
-8|known:GBR 2.3 2027 level
25|known:GBR 2.3 None level
12|known:GBR 2.5 2027 aim
17|known:GBR 2.5 2027-04 aim
-34|known:GBR 2.5 2030 aim
9|known:GBR 2.5 None aim
-11|known:GBR 2027 aim
13|known:GBR 2027-04 aim
-25|known:GBR 2029 aim
-16|known:GBR 2030 aim
9|known:GBR 2030 no
8|known:GBR 2034 aim
-23|known:GBR 3 2027 aim
-23|known:GBR 3 2029 aim
17|known:GBR 3 2030 aim
8|known:GBR 3 2034 aim
28|known:GBR 3 None aim
9|known:GBR 3.5 2030 no
-11|known:GBR FY2025 level
34|known:GBR None aim
32|known:GBR None level
9|known:GRC 2025 level
-19|known:GRC None level
-18|known:IDN 0.8 2026 level
33|known:IDN 0.8 None level
8|known:IDN 1.1 2026 level
28|known:IDN None level
-8|known:IND 2 None level
11|known:IND 2.3 2025 level
-11|known:IND 2.3 None level
-31|known:IND 2023 level
-14|known:IND None level
15|known:IRL None level
-9|known:ISR 2024 level
8|known:ISR 2025 level
13|known:ISR 8.8 2024 level
-8|known:ISR 8.8 None level
9|known:ISR None level
11|known:ITA 1.5 2023 level
13|known:ITA 2023 level
-8|known:ITA 3.5 None no
16|known:JPN 0.9 FY1978 level
15|known:JPN 0.96 FY2022 level
-15|known:JPN 0.97 None level
9|known:JPN 0.98 FY1983 level
-8|known:JPN 0.99 None level
-10|known:JPN 1 1976 level
-12|known:JPN 1 1976 no
14|known:JPN 1 FY1990 level
27|known:JPN 1 FY2013 level
10|known:JPN 1 FY2022 level
-15|known:JPN 1 FY2023 level
-18|known:JPN 1 FY2025 level
-13|known:JPN 1 FY2027 level
9|known:JPN 1 None aim
52|known:JPN 1 None level
45|known:JPN 1 None no
23|known:JPN 1.004 FY1987 level
-12|known:JPN 1.004 None level
-21|known:JPN 1.038 FY1986 level
28|known:JPN 1.038 None level
8|known:JPN 1.09 FY2021 level
10|known:JPN 1.1 2022 level
29|known:JPN 1.19 FY2023 level
-18|known:JPN 1.19 FY2025 level
28|known:JPN 1.2 2023 level
-9|known:JPN 1.2 None aim
-10|known:JPN 1.2 None level
-9|known:JPN 1.24 None level
-13|known:JPN 1.3 2025 level
23|known:JPN 1.4 2024 level
13|known:JPN 1.4 2025 level
24|known:JPN 1.4 FY2023 level
-20|known:JPN 1.4 FY2024 level
-24|known:JPN 1.4 FY2025 level
18|known:JPN 1.4 FY2026 level
-16|known:JPN 1.4 None level
8|known:JPN 1.5 2025 level
10|known:JPN 1.5 FY2027 level
-8|known:JPN 1.5 None level
-16|known:JPN 1.6 2025 level
-16|known:JPN 1.6 FY2022 level
54|known:JPN 1.6 FY2024 level
11|known:JPN 1.6 FY2025 level
14|known:JPN 1.6 FY2026 level
-23|known:JPN 1.6 None level
-8|known:JPN 1.7 FY2026 level
13|known:JPN 1.7 FY2027 level
-13|known:JPN 1.8 FY2022 level
-30|known:JPN 1.8 FY2024 level
76|known:JPN 1.8 FY2025 level
-25|known:JPN 1.8 FY2026 level
10|known:JPN 1.8 FY2027 level
16|known:JPN 1.8 None level
-20|known:JPN 1.9 FY2022 level
-10|known:JPN 1.9 FY2025 level
62|known:JPN 1.9 FY2026 level
-16|known:JPN 1.9 None level
-18|known:JPN 1976 level
-12|known:JPN 1976 no
-11|known:JPN 2 2022 aim
-10|known:JPN 2 2023 aim
-29|known:JPN 2 2025 level
-8|known:JPN 2 2025-12 level
-10|known:JPN 2 2026 aim
-41|known:JPN 2 2026 level
-13|known:JPN 2 2026-12 level
-10|known:JPN 2 2027 aim
-14|known:JPN 2 2030 aim
-23|known:JPN 2 FY2022 aim
-20|known:JPN 2 FY2022 level
-8|known:JPN 2 FY2023 aim
77|known:JPN 2 FY2025 aim
104|known:JPN 2 FY2025 level
10|known:JPN 2 FY2026 level
73|known:JPN 2 FY2027 aim
35|known:JPN 2 FY2027 no
-12|known:JPN 2 FY2032 aim
13|known:JPN 2 None aim
39|known:JPN 2 None level
-18|known:JPN 2 None no
-11|known:JPN 2.1 None level
13|known:JPN 2.2 FY2027 level
13|known:JPN 2.3 FY2030 aim
-13|known:JPN 2.3 None aim
25|known:JPN 2.5 FY2030 aim
14|known:JPN 2.7 None level
10|known:JPN 2012 level
-12|known:JPN 2014 level
14|known:JPN 201X level
-11|known:JPN 2022 aim
-10|known:JPN 2022 level
-10|known:JPN 2023 aim
17|known:JPN 2023 level
-49|known:JPN 2025 level
-9|known:JPN 2025-06 aim
-8|known:JPN 2025-12 level
-40|known:JPN 2026 aim
-68|known:JPN 2026 level
-14|known:JPN 2026-12 aim
-14|known:JPN 2026-12 level
-15|known:JPN 2027 aim
-8|known:JPN 2027 level
-19|known:JPN 2028 aim
9|known:JPN 2031 aim
17|known:JPN 2032 aim
9|known:JPN 2035 aim
10|known:JPN 203X aim
-21|known:JPN 3 2026 aim
-10|known:JPN 3 2026-12 aim
23|known:JPN 3 203X aim
-14|known:JPN 3 FY2025 aim
-24|known:JPN 3 FY2027 aim
-10|known:JPN 3 FY2027 no
22|known:JPN 3 FY2031 aim
33|known:JPN 3 FY2032 aim
-11|known:JPN 3 FY2035 aim
18|known:JPN 3 None aim
-9|known:JPN 3.2 FY2027 aim
9|known:JPN 3.2 None aim
-10|known:JPN 3.5 2025 aim
-9|known:JPN 3.5 2026 aim
12|known:JPN 3.5 2030 aim
17|known:JPN 3.5 2032 aim
12|known:JPN 3.5 2035 aim
-14|known:JPN 3.5 203X aim
10|known:JPN 3.5 FY2030 no
11|known:JPN 3.5 FY2035 aim
17|known:JPN 3.5 None aim
13|known:JPN 3.5 None no
-9|known:JPN 5 FY2030 aim
16|known:JPN FY1978 level
19|known:JPN FY1983 level
-21|known:JPN FY1986 level
14|known:JPN FY1987 level
18|known:JPN FY1988 level
18|known:JPN FY1991 level
-8|known:JPN FY2006 level
21|known:JPN FY2013 level
9|known:JPN FY2017 level
-9|known:JPN FY2019 level
-30|known:JPN FY2022 aim
-44|known:JPN FY2022 level
34|known:JPN FY2023 level
36|known:JPN FY2024 level
54|known:JPN FY2025 aim
117|known:JPN FY2025 level
68|known:JPN FY2026 level
26|known:JPN FY2027 aim
13|known:JPN FY2027 level
14|known:JPN FY2027 no
-13|known:JPN FY2028 aim
10|known:JPN FY2029 aim
28|known:JPN FY2030 aim
18|known:JPN FY2030 level
15|known:JPN FY2030 no
22|known:JPN FY2031 aim
19|known:JPN FY2031 no
28|known:JPN FY2032 aim
8|known:JPN FY2035 aim
41|known:JPN None aim
-31|known:JPN None level
51|known:JPN None no
8|known:KAZ 0.7 None level
8|known:KAZ None level
-8|known:KHM 2025-07 level
-8|known:KHM FY2027 level
10|known:KHM None level
20|known:KOR 2.3 2025 level
-16|known:KOR 2.3 2026 level
-9|known:KOR 2.3 FY2025 level
12|known:KOR 2.3 None level
10|known:KOR 2.32 2025 level
-19|known:KOR 2.32 2026 level
12|known:KOR 2.32 None level
37|known:KOR 2.4 2026 level
-21|known:KOR 2.4 2027 level
-8|known:KOR 2.4 None level
15|known:KOR 2.42 2026 level
-14|known:KOR 2.42 None level
-16|known:KOR 2.5 2026 level
23|known:KOR 2.5 2027 level
-9|known:KOR 2.5 None level
11|known:KOR 2.8 2023 level
-21|known:KOR 2.8 2025 level
27|known:KOR 2.8 None level
8|known:KOR 2022 level
-14|known:KOR 2024 aim
11|known:KOR 2024 level
-11|known:KOR 2027 aim
-28|known:KOR 2030 aim
19|known:KOR 2035 aim
-8|known:KOR 2035 level
10|known:KOR 2035 no
-11|known:KOR 3.5 2027 aim
-32|known:KOR 3.5 2030 aim
22|known:KOR 3.5 2035 aim
56|known:KOR 3.5 None aim
-8|known:KOR 3.5 None no
-14|known:KOR 3.8 2024 aim
18|known:KOR 3.8 None aim
-23|known:KOR FY2022 level
-12|known:KOR FY2025 level
63|known:KOR None aim
29|known:KOR None level
16|known:LKA 2030 level
-12|known:LKA None level
16|known:LTU 2026 aim
11|known:LTU 5-6 2026 aim
-11|known:LTU 5-6 None aim
-17|known:LTU None aim
-15|known:LTU None level
9|known:LUX 0.72 2023 level
-8|known:LUX 0.72 None level
9|known:LUX 2023 level
-8|known:LUX None level
-8|known:NATO 1.5 2029 aim
11|known:NATO 1.5 2032 aim
29|known:NATO 1.5 2035 aim
-24|known:NATO 1.5 None aim
9|known:NATO 1.5 None level
-15|known:NATO 1992 level
-15|known:NATO 2 2014 aim
-12|known:NATO 2 2021 aim
-14|known:NATO 2 2023 aim
-17|known:NATO 2 2024 aim
11|known:NATO 2 2025 aim
17|known:NATO 2 2025 level
-8|known:NATO 2 FY2023 aim
80|known:NATO 2 None aim
-23|known:NATO 2 None level
14|known:NATO 2.5 None level
-15|known:NATO 2014 aim
-12|known:NATO 2021 aim
-14|known:NATO 2023 aim
-19|known:NATO 2024 aim
-9|known:NATO 2025 aim
19|known:NATO 2025 level
15|known:NATO 2026 aim
-17|known:NATO 2026 level
-12|known:NATO 2029 aim
41|known:NATO 2030 aim
38|known:NATO 2032 aim
40|known:NATO 2035 aim
-11|known:NATO 3 2025 aim
21|known:NATO 3 2030 aim
-11|known:NATO 3 None aim
10|known:NATO 3.5 2032 aim
32|known:NATO 3.5 2035 aim
-25|known:NATO 3.5 None aim
13|known:NATO 3.5 None level
17|known:NATO 5 2026 aim
20|known:NATO 5 2030 aim
19|known:NATO 5 2032 aim
-14|known:NATO 5 2035 aim
10|known:NATO 5 None aim
-8|known:NATO FY2023 aim
33|known:NATO None aim
8|known:NATO None level
28|known:NLD 2035 aim
28|known:NLD 3.5 2035 aim
-20|known:NLD 3.5 None aim
-20|known:NLD None aim
-9|known:NZL 1 2032/2033 level
9|known:NZL 1 None level
-20|known:NZL 2 2033 aim
14|known:NZL 2 None aim
-9|known:NZL 2032/2033 level
-20|known:NZL 2033 aim
15|known:NZL None aim
17|known:NZL None level
21|known:None aim since-2025
8|known:None aim to-2013
14|known:None aim to-2021
45|known:None aim to-2024
62|known:None level to-1999
12|known:None level to-2013
-8|known:None level to-2021
-47|known:None level to-2024
44|known:None no since-2025
17|known:None no to-1999
29|known:PAK FY2025 level
-21|known:PHL 1.3 2025 level
13|known:PHL 1.3 2026 level
9|known:PHL 1.3 None level
-21|known:PHL 2025 level
13|known:PHL 2026 level
-11|known:POL 2022 level
39|known:POL 2024 level
28|known:POL 2025 level
9|known:POL 2026 level
18|known:POL 4.1 2024 level
-17|known:POL 4.1 None level
11|known:POL 4.3 2025 level
-11|known:POL 4.3 None level
14|known:POL 4.7 2025 level
-10|known:POL 4.7 2026 level
20|known:POL 4.8 2026 level
-11|known:POL FY2026 level
-8|known:POL None aim
-48|known:POL None level
12|known:RUS 2024 level
31|known:RUS 2025 level
-12|known:RUS 2027 level
8|known:RUS 6.3 2025 level
12|known:RUS 7 2025 level
-10|known:RUS 7 None level
8|known:RUS 7.1 2024 level
-8|known:RUS 7.1 None level
-15|known:RUS 7.3 2027 level
11|known:RUS 7.3 None level
16|known:RUS 7.5 2025 level
-15|known:RUS 7.5 None level
-13|known:RUS None level
11|known:SAU 7.3 None level
-10|known:SAU None level
-14|known:SGP 2024 level
-14|known:SGP 3 2024 level
16|known:SGP 3 None level
18|known:SGP None level
-8|known:SVK 2035 aim
8|known:SVK None aim
-14|known:SWE 1 None level
8|known:SWE 2.4 None level
10|known:SWE 2014 level
23|known:SWE 2028 aim
-15|known:SWE 2030 aim
23|known:SWE 3.5 2028 aim
-15|known:SWE 3.5 2030 aim
34|known:SWE 4 None level
25|known:SWE None level
14|known:THA 1.2 None level
-13|known:THA 2026 level
15|known:THA None level
-18|known:TWN 1992 level
15|known:TWN 1E+1 None aim
13|known:TWN 2 None level
-8|known:TWN 2.1 None level
17|known:TWN 2.3 2025 level
-17|known:TWN 2.3 None level
20|known:TWN 2.38 2025 level
-15|known:TWN 2.38 None level
31|known:TWN 2.45 2025 level
-27|known:TWN 2.45 2026 level
11|known:TWN 2.45 None level
-10|known:TWN 2.5 2023 level
15|known:TWN 2.5 2025 level
9|known:TWN 2.5 None level
18|known:TWN 2.8 2026 level
-17|known:TWN 2.8 None level
24|known:TWN 2.84 2026 level
-10|known:TWN 2.84 None level
-18|known:TWN 2.9 None level
-9|known:TWN 2000 level
25|known:TWN 2008 aim
25|known:TWN 2008 level
-8|known:TWN 2010 aim
10|known:TWN 2010 level
-11|known:TWN 2022-10-04 level
-8|known:TWN 2024 aim
-8|known:TWN 2024 level
19|known:TWN 2025 aim
55|known:TWN 2025 level
-12|known:TWN 2025-01 level
21|known:TWN 2026 aim
83|known:TWN 2026 level
-9|known:TWN 2027 aim
23|known:TWN 2027 level
-11|known:TWN 2030 aim
-10|known:TWN 2030 level
25|known:TWN 3 2008 aim
-8|known:TWN 3 2010 aim
30|known:TWN 3 2025 aim
-10|known:TWN 3 2025 level
26|known:TWN 3 2026 aim
50|known:TWN 3 2026 level
-22|known:TWN 3 2030 aim
-14|known:TWN 3 None aim
-9|known:TWN 3 None level
-16|known:TWN 3.1 None level
9|known:TWN 3.3 2026 aim
-9|known:TWN 3.3 2030 aim
-14|known:TWN 3.32 2025 level
43|known:TWN 3.32 2026 level
-21|known:TWN 3.32 FY2026 level
14|known:TWN 3.5 2027 level
-8|known:TWN 3.6 2027 level
11|known:TWN 3.6 None level
-12|known:TWN 4 2028 aim
15|known:TWN 4 None aim
-16|known:TWN 5 2026 aim
-14|known:TWN 5 2027 aim
44|known:TWN 5 2030 aim
-10|known:TWN FY2025 level
-25|known:TWN FY2026 level
26|known:TWN None aim
-38|known:TWN None level
14|known:TWN None no
17|known:UKR 2024 level
21|known:UKR 2025 level
18|known:UKR 34 2022 level
17|known:UKR 34 2024 level
-11|known:UKR 34 None level
22|known:UKR 4E+1 2025 level
-22|known:UKR 4E+1 None level
-25|known:UKR None level
9|known:USA 2022 level
35|known:USA 2024 level
-12|known:USA 2026 level
-8|known:USA 3 2026 level
8|known:USA 3 FY2026 level
9|known:USA 3 None level
8|known:USA 3.1 None level
15|known:USA 3.2 2025 level
-9|known:USA 3.2 FY2025 level
13|known:USA 3.3 FY2027 level
-14|known:USA 3.3 None level
13|known:USA 3.38 2024 level
-12|known:USA 3.38 None level
24|known:USA 3.4 2024 level
-15|known:USA 3.4 2025 level
-12|known:USA 3.5 None level
12|known:USA 4 None level
37|known:USA 5 FY2027 aim
10|known:USA 5 FY2027 level
-37|known:USA 5 None aim
10|known:USA 5.5 None level
9|known:USA 6 None level
-9|known:USA FY2025 level
8|known:USA FY2026 level
36|known:USA FY2027 aim
13|known:USA FY2027 level
-36|known:USA None aim
10|known:USA None level
-8|last-dates:0 aim before False
-13|last-dates:0 aim before True
44|last-dates:0 level before False
15|last-dates:0 level before True
8|last-dates:0 level far False
21|last-dates:0 level far True
23|last-dates:0 level here False
-9|last-dates:0 no before True
-8|last-dates:1 aim before False
-13|last-dates:1 aim before True
21|last-dates:1 aim far False
30|last-dates:1 aim far True
-20|last-dates:1 aim here False
-25|last-dates:1 aim here True
-19|last-dates:1 level before False
-39|last-dates:1 level here False
25|last-dates:2 aim before True
-18|last-dates:2 aim far True
-11|last-dates:2 aim here False
-21|last-dates:2 aim here True
-8|last-dates:2 level far True
-12|last-dates:2 level here True
-9|last-time:demand far fiscal here
10|last-time:denial far year far
10|last-time:level far fiscal before
-22|last-time:level far fiscal far
19|last-time:level far fiscal here
-21|last-time:level far year before
-14|last-time:level far year far
-10|last-time:level far year here
25|last-time:level far years before
-20|last-time:level long-past year here
-19|last-time:level next fiscal before
-15|last-time:level next fiscal here
23|last-time:level next year before
21|last-time:level next year here
-24|last-time:level now fiscal before
-20|last-time:level now fiscal here
47|last-time:level now year before
54|last-time:level now year far
-30|last-time:level now year here
16|last-time:level past fiscal before
-11|last-time:level past fiscal here
-10|last-time:level past year before
45|last-time:level past year here
-22|last-time:pledge far year before
25|last-time:pledge far year far
16|last-time:pledge far years here
17|last-time:pledge next year far
-10|last-time:pledge now fiscal far
-17|last-time:pledge now fiscal here
12|last-time:pledge now year before
-23|last-time:pledge now year here
11|last-time:pledge past fiscal far
10|last-time:proposal far fiscal before
-9|last-time:proposal far fiscal here
-10|last-time:proposal far year here
-8|last:aim demand before True
-9|last:aim level before False
-8|last:aim level before True
19|last:aim pledge far False
20|last:aim pledge far True
-21|last:aim pledge here False
-33|last:aim pledge here True
17|last:aim proposal before True
-12|last:aim proposal here True
35|last:level level before False
20|last:level level before True
20|last:level level far False
16|last:level level far True
-10|last:level level here False
-26|last:level level here True
-13|last:level pledge before True
-16|last:level pledge far False
9|last:level pledge far True
-11|last:level pledge here False
18|last:level pledge here True
-11|last:level proposal far True
-8|last:no level here True
11|leads-aim:\"
-11|leads-aim:%,
-32|leads-aim:%_
-10|leads-aim:%で、
9|leads-aim:%に_
9|leads-aim:%の
-22|leads-aim:%は
8|leads-aim:%を
17|leads-aim:%を、
12|leads-aim:%的
-15|leads-aim:%要花
12|leads-aim:,到
8|leads-aim:,即
-8|leads-aim:1日、
-33|leads-aim:2%_
-38|leads-aim:2%は
8|leads-aim:3%,
-11|leads-aim:5%,
16|leads-aim:5%は
8|leads-aim:8%,
-38|leads-aim:=
-21|leads-aim:_
17|leads-aim:「
9|leads-aim:」_
11|leads-aim:いて、
-8|leads-aim:え、
16|leads-aim:から
-16|leads-aim:が
8|leads-aim:げを
11|leads-aim:し、
23|leads-aim:しし、
8|leads-aim:した
16|leads-aim:た
11|leads-aim:て
17|leads-aim:て、
-24|leads-aim:で、
-36|leads-aim:と
-19|leads-aim:ともと
16|leads-aim:に_
10|leads-aim:の
-22|leads-aim:は
-17|leads-aim:は、
15|leads-aim:へ_
10|leads-aim:も
-19|leads-aim:もと
16|leads-aim:ら
8|leads-aim:り
31|leads-aim:を、
28|leads-aim:カ国が
-13|leads-aim:クは
-13|leads-aim:ークは
8|leads-aim:上げを
25|leads-aim:为
-13|leads-aim:主张
-21|leads-aim:主张在
19|leads-aim:于
-17|leads-aim:今年と
-32|leads-aim:从
8|leads-aim:以
20|leads-aim:会在
-9|leads-aim:党
21|leads-aim:划
-10|leads-aim:划在
-19|leads-aim:划的最
50|leads-aim:到
24|leads-aim:前到
-13|leads-aim:南韩
8|leads-aim:即
9|leads-aim:可在
10|leads-aim:台阶,
20|leads-aim:合意_
-13|leads-aim:国
28|leads-aim:国が
9|leads-aim:国は
41|leads-aim:在
-9|leads-aim:塞斯
-9|leads-aim:官は
11|leads-aim:定,
10|leads-aim:宣布,
10|leads-aim:布,
-17|leads-aim:年と
10|leads-aim:府は
12|leads-aim:度から
-13|leads-aim:张
-21|leads-aim:张在
20|leads-aim:意_
11|leads-aim:意方
24|leads-aim:提前到
10|leads-aim:政府は
-12|leads-aim:斯
-13|leads-aim:明し、
12|leads-aim:是
-14|leads-aim:時期を
-19|leads-aim:最
13|leads-aim:最迟
-13|leads-aim:月、
-14|leads-aim:期を
-9|leads-aim:期を、
10|leads-aim:期限为
-23|leads-aim:标从
9|leads-aim:标由
-9|leads-aim:格塞斯
-10|leads-aim:標を
14|leads-aim:標を、
21|leads-aim:模,
-10|leads-aim:次主张
11|leads-aim:点是
8|leads-aim:現行の
-9|leads-aim:画で、
-19|leads-aim:的最
-23|leads-aim:目标从
9|leads-aim:目标由
-10|leads-aim:目標を
-18|leads-aim:相が
-34|leads-aim:相は、
14|leads-aim:省は
-18|leads-aim:示,
12|leads-aim:算
10|leads-aim:算,到
-16|leads-aim:至
-15|leads-aim:花
8|leads-aim:行の
17|leads-aim:衛省は
-23|leads-aim:衛費を
-21|leads-aim:表示,
11|leads-aim:要等到
-15|leads-aim:要花
21|leads-aim:规模,
8|leads-aim:記し、
20|leads-aim:计划
-10|leads-aim:计划在
-11|leads-aim:说,
8|leads-aim:诺
-12|leads-aim:调走,
-9|leads-aim:費を
-11|leads-aim:走,
13|leads-aim:迟
11|leads-aim:间点是
13|leads-aim:防費を
12|leads-aim:防预算
10|leads-aim:阶,
15|leads-aim:限为
-13|leads-aim:韩
12|leads-aim:预算
-18|leads-aim:首相が
19|leads-level:
-23|leads-level:%,
13|leads-level:%,到
-9|leads-level:%,而
-9|leads-level:%,较
-15|leads-level:%から
18|leads-level:%に
-20|leads-level:%に_
12|leads-level:%は
16|leads-level:%を
14|leads-level:%在
12|leads-level:,
18|leads-level:,到
-9|leads-level:,印度
-11|leads-level:,台湾
14|leads-level:,日本
-11|leads-level:,明
-26|leads-level:,河内
-9|leads-level:,而
12|leads-level:2%は
-54|leads-level:3%,
-9|leads-level:6%,
33|leads-level:8%,
-18|leads-level:_
9|leads-level:、
11|leads-level:いた
-25|leads-level:から
-21|leads-level:が、
18|leads-level:し、
26|leads-level:ずれも
28|leads-level:た
-21|leads-level:たが、
13|leads-level:だった
13|leads-level:った
-8|leads-level:っとも
15|leads-level:で
8|leads-level:では、
10|leads-level:と
-8|leads-level:とも
15|leads-level:どと
15|leads-level:などと
23|leads-level:に
-20|leads-level:に_
-27|leads-level:は
12|leads-level:は、
-12|leads-level:め、
8|leads-level:める
18|leads-level:も
-18|leads-level:ら
-8|leads-level:り、
9|leads-level:る
26|leads-level:れも
-29|leads-level:ドは
-29|leads-level:ンドは
16|leads-level:中国
10|leads-level:了
-13|leads-level:事費は
-14|leads-level:于
8|leads-level:从
11|leads-level:估算,
-13|leads-level:依
-10|leads-level:元,较
8|leads-level:兰
-26|leads-level:内
10|leads-level:刊登了
-16|leads-level:划
-8|leads-level:列出,
9|leads-level:利亚
-17|leads-level:到
10|leads-level:加拿大
8|leads-level:北说
-11|leads-level:占比从
-9|leads-level:印度
10|leads-level:发现,
8|leads-level:台北说
-19|leads-level:台湾の
10|leads-level:右边是
-12|leads-level:含め、
39|leads-level:国
19|leads-level:国は
10|leads-level:国防,
18|leads-level:在
10|leads-level:大
-11|leads-level:天核定
-12|leads-level:官は
-11|leads-level:定
25|leads-level:宾
-16|leads-level:将在
11|leads-level:届いた
-18|leads-level:年到
9|leads-level:府
-15|leads-level:府は
-15|leads-level:府将在
-9|leads-level:度
25|leads-level:律宾
11|leads-level:德国
-23|leads-level:把
10|leads-level:拿大
-14|leads-level:指
9|leads-level:政府
-15|leads-level:政府は
-15|leads-level:斯计划
19|leads-level:是
10|leads-level:显示,
-22|leads-level:本,
-11|leads-level:核定
14|leads-level:案,较
-16|leads-level:比は、
-11|leads-level:比从
-26|leads-level:河内
-19|leads-level:湾の
-22|leads-level:版本,
10|leads-level:现,
10|leads-level:登了
12|leads-level:的
8|leads-level:的是
17|leads-level:示,
-17|leads-level:算
13|leads-level:算,
-8|leads-level:美尼亚
-9|leads-level:而
25|leads-level:菲律宾
8|leads-level:衛費が
-15|leads-level:计划
8|leads-level:计的是
14|leads-level:说,
15|leads-level:費は
-11|leads-level:費を
-18|leads-level:财年到
17|leads-level:較し、
13|leads-level:边是
13|leads-level:通过
-12|leads-level:長官は
10|leads-level:防,
-9|leads-level:防費が
28|leads-level:防費は
-11|leads-level:防費を
-13|leads-level:防预算
8|leads-level:韓国は
-13|leads-level:预算
13|leads-no:,
22|leads-no:P比を
-26|leads-no:は
10|leads-no:ば、
31|leads-no:を
-10|leads-no:到
-9|leads-no:卫费在
-12|leads-no:在
14|leads-no:就
22|leads-no:比を
-12|leads-no:若要在
-12|leads-no:要在
-9|leads-no:费在
-55|long:after
-108|long:before
165|none
9|none-after:\",
-10|none-after:\"2
25|none-after:\"。
8|none-after:\"不是
-24|none-after:\"在
-9|none-after:\"毫
-9|none-after:\"毫无
51|none-after:%,
22|none-after:%,再
-13|none-after:%だ
-12|none-after:%とす
28|none-after:%へ
-9|none-after:%を下
18|none-after:%上
18|none-after:%上下
-8|none-after:%不
11|none-after:%以
-11|none-after:%程
-11|none-after:%程度
-14|none-after:(2
15|none-after:,\"
-20|none-after:,2
-21|none-after:,20
8|none-after:,「
8|none-after:,三
8|none-after:,三菱
-14|none-after:,下
-15|none-after:,为
-14|none-after:,为上
11|none-after:,主
11|none-after:,主张
-8|none-after:,今
30|none-after:,但
11|none-after:,但不
19|none-after:,但他
16|none-after:,再
-13|none-after:,到
-14|none-after:,到2
9|none-after:,加
9|none-after:,加拿
-20|none-after:,占
-9|none-after:,印度
9|none-after:,却
24|none-after:,台
9|none-after:,台北
15|none-after:,台湾
11|none-after:,国
12|none-after:,国防
-8|none-after:,在
-9|none-after:,实
-9|none-after:,实现
12|none-after:,对
-24|none-after:,将
8|none-after:,就
37|none-after:,并
29|none-after:,并妄
-10|none-after:,意
-10|none-after:,意大
13|none-after:,成
12|none-after:,提
12|none-after:,提高
10|none-after:,政府
19|none-after:,新
-13|none-after:,时
-8|none-after:,时间
19|none-after:,是
9|none-after:,最终
-8|none-after:,期
-8|none-after:,期限
-11|none-after:,比
12|none-after:,法
12|none-after:,法国
19|none-after:,税
-8|none-after:,等
-8|none-after:,等于
9|none-after:,美
9|none-after:,美国
27|none-after:,而
9|none-after:,菲
10|none-after:,菲律
8|none-after:,要
12|none-after:,解
12|none-after:,解放
-13|none-after:,赤
-13|none-after:,赤字
10|none-after:,远
21|none-after:,马
8|none-after:.1
13|none-after:.1%
14|none-after:.2
14|none-after:.3
22|none-after:.32
9|none-after:.42
-10|none-after:.5
-9|none-after:.5%
-20|none-after:.6
-20|none-after:.6%
8|none-after:.8%
14|none-after:0.
15|none-after:0.8
16|none-after:01
12|none-after:014
-19|none-after:02
-32|none-after:025
22|none-after:028
-19|none-after:029
-29|none-after:03
-24|none-after:030
-25|none-after:031
9|none-after:032
8|none-after:033
-10|none-after:034
19|none-after:0年。
-12|none-after:0年の
11|none-after:0年内
11|none-after:0年度
20|none-after:1%。
-21|none-after:1.
-14|none-after:1.3
25|none-after:10
30|none-after:10年
12|none-after:14
12|none-after:14年
-34|none-after:1・
-17|none-after:1・3
-17|none-after:1兆
-17|none-after:1兆円
-25|none-after:1年
-19|none-after:1年度
42|none-after:2%
27|none-after:2%,
8|none-after:2%。
9|none-after:2%へ
10|none-after:2%以
12|none-after:2.4
-19|none-after:2.6
-24|none-after:20
16|none-after:201
-19|none-after:202
-29|none-after:203
12|none-after:23
-22|none-after:24
-19|none-after:24年
-24|none-after:25
-14|none-after:25财
-8|none-after:26
-8|none-after:26年
-11|none-after:27
-40|none-after:27年
29|none-after:27财
-22|none-after:29
-22|none-after:29年
-9|none-after:2・
-34|none-after:2年
-15|none-after:2年前
-11|none-after:2年度
-15|none-after:2年早
8|none-after:2月
9|none-after:3%,
17|none-after:3%、
-9|none-after:3%。
20|none-after:3.
9|none-after:3.2
24|none-after:3.3
-8|none-after:3.5
-20|none-after:30年
-25|none-after:31
-25|none-after:31年
21|none-after:32
-8|none-after:32年
8|none-after:34
18|none-after:34%
-24|none-after:35
-50|none-after:35年
-16|none-after:38
-13|none-after:38%
-10|none-after:39
-9|none-after:3案
-8|none-after:4%。
9|none-after:42
9|none-after:42%
10|none-after:5%
8|none-after:5%,
-8|none-after:5%、
-11|none-after:5%と
15|none-after:5.
15|none-after:5.1
-51|none-after:5年
13|none-after:5年ま
-10|none-after:5年よ
-9|none-after:5年を
-9|none-after:5年前
9|none-after:5年度
-14|none-after:5财
-14|none-after:5财年
-25|none-after:6%
-37|none-after:7年
-8|none-after:7年ま
-13|none-after:7年度
29|none-after:7财
24|none-after:8%
8|none-after:8%。
-13|none-after:8年ま
-16|none-after:90
-16|none-after:90年
-25|none-after:9年
-8|none-after:9年度
38|none-after:=3
11|none-after:DP
10|none-after:DP的
11|none-after:GDP
10|none-after:P的
-18|none-after:_2
-11|none-after:_3
-20|none-after:_35
33|none-after:_今
33|none-after:_今年
21|none-after:_来
21|none-after:_来年
-10|none-after:_首
-9|none-after:_首相
-18|none-after:、1
12|none-after:、20
-19|none-after:、25
-9|none-after:、27
-19|none-after:、3
-10|none-after:、3.
25|none-after:、30
-25|none-after:、35
9|none-after:、「
-13|none-after:、こ
-10|none-after:、す
-25|none-after:、イ
-16|none-after:、イン
-8|none-after:、ウ
-8|none-after:、ウク
-17|none-after:、カ
-17|none-after:、カナ
10|none-after:、シ
10|none-after:、シン
-11|none-after:、ド
-11|none-after:、ドイ
-11|none-after:、フ
-11|none-after:、フラ
-9|none-after:、ロ
-9|none-after:、ロシ
-10|none-after:、今
-11|none-after:、今年
10|none-after:、台
10|none-after:、台湾
-8|none-after:、対
-8|none-after:、対外
-14|none-after:、日
-11|none-after:、次
-10|none-after:、次期
8|none-after:、澳
11|none-after:、澳洲
17|none-after:、米
17|none-after:、米国
14|none-after:、英
14|none-after:、英国
-8|none-after:、補
-8|none-after:、補正
24|none-after:、豪
24|none-after:、豪州
-14|none-after:〇三
-13|none-after:「不
-15|none-after:「不必
-9|none-after:「必
-9|none-after:「必要
-24|none-after:」_
33|none-after:」。
-8|none-after:」が
41|none-after:」と
10|none-after:」と主
14|none-after:」と言
8|none-after:」と話
-8|none-after:」は
21|none-after:あた
22|none-after:あたり
8|none-after:あり
10|none-after:ある
9|none-after:ある。
-11|none-after:いう
-12|none-after:いう3
-8|none-after:いう。
12|none-after:いが
12|none-after:いが、
15|none-after:いた
16|none-after:いて
11|none-after:いて「
15|none-after:いは
-13|none-after:いま
-13|none-after:います
12|none-after:いる
9|none-after:い状
-12|none-after:う3
-10|none-after:う。
22|none-after:えた
24|none-after:える
19|none-after:える。
-9|none-after:かけ
-10|none-after:かけて
11|none-after:かった
8|none-after:かど
8|none-after:かどう
26|none-after:かな
9|none-after:かなか
44|none-after:から
8|none-after:から2
20|none-after:から3
13|none-after:が、
9|none-after:が、「
-8|none-after:がり
-8|none-after:がり、
-11|none-after:がる
10|none-after:がる。
-16|none-after:がると
-16|none-after:が出
-16|none-after:が出た
9|none-after:が十
9|none-after:が十分
33|none-after:が報
-8|none-after:が既
-8|none-after:が既定
8|none-after:が続
-21|none-after:き、
8|none-after:きた
10|none-after:き上げ
8|none-after:ぎな
8|none-after:ぎない
-30|none-after:く。
-23|none-after:くと
-16|none-after:くとの
-25|none-after:くに
-14|none-after:くに達
14|none-after:くら
14|none-after:くらい
13|none-after:けで
11|none-after:けでは
13|none-after:げた
11|none-after:げただ
10|none-after:げると
-9|none-after:げる時
15|none-after:こと
9|none-after:ことは
10|none-after:ことを
9|none-after:これ
8|none-after:さら
8|none-after:され
9|none-after:し、
26|none-after:しか
-21|none-after:した。
11|none-after:して
-14|none-after:してい
8|none-after:してき
-14|none-after:す。
-11|none-after:すが
-11|none-after:すが、
8|none-after:すぎ
8|none-after:すぎな
8|none-after:すこ
8|none-after:すこと
22|none-after:すに
19|none-after:すよ
19|none-after:すよう
-8|none-after:する
-10|none-after:する2
-9|none-after:する3
10|none-after:する。
8|none-after:するこ
21|none-after:すると
-20|none-after:する三
22|none-after:する加
25|none-after:する時
-18|none-after:する目
-11|none-after:する防
-15|none-after:する首
-12|none-after:た2
-13|none-after:た5
-13|none-after:た5年
-31|none-after:た。
10|none-after:たこ
12|none-after:ただ
11|none-after:ただけ
11|none-after:たな
9|none-after:たない
19|none-after:たの
19|none-after:たのは
16|none-after:たり
-13|none-after:たる
-15|none-after:た予
10|none-after:た場
10|none-after:た場合
8|none-after:た防
10|none-after:だ」
8|none-after:だ」と
13|none-after:だけ
12|none-after:だけで
-21|none-after:だっ
-18|none-after:だった
21|none-after:だと
-9|none-after:った
-13|none-after:った5
-12|none-after:った。
11|none-after:って
9|none-after:ついて
-9|none-after:つの
-14|none-after:て2
11|none-after:て「
9|none-after:てい
-14|none-after:ていま
13|none-after:ている
10|none-after:てき
8|none-after:てきた
8|none-after:てて
9|none-after:ててい
-16|none-after:てる
-10|none-after:てる。
-8|none-after:で1
-9|none-after:で3
23|none-after:で、
-8|none-after:で、対
17|none-after:でき
-24|none-after:です
-13|none-after:です。
10|none-after:でと
-36|none-after:でに
-13|none-after:でに引
-21|none-after:での
20|none-after:では
-17|none-after:でも
-8|none-after:で上
13|none-after:で低
17|none-after:で合
18|none-after:で合意
8|none-after:で増
18|none-after:で推
18|none-after:で推移
10|none-after:で検
10|none-after:で検討
-16|none-after:で達
13|none-after:と2
-9|none-after:とい
-11|none-after:という
-15|none-after:とし
-8|none-after:とした
-8|none-after:として
-39|none-after:とす
-40|none-after:とする
-25|none-after:とな
-11|none-after:となっ
-23|none-after:となる
21|none-after:とは
10|none-after:とはじ
-12|none-after:とみ
-8|none-after:とみら
13|none-after:とも
10|none-after:とを
9|none-after:とを決
24|none-after:と並
24|none-after:と並べ
11|none-after:と主
11|none-after:と主張
-8|none-after:と安
-8|none-after:と安全
11|none-after:と対
-9|none-after:と最
-9|none-after:と最も
16|none-after:と表
16|none-after:と表明
20|none-after:と言
8|none-after:と話
12|none-after:どう
8|none-after:どうか
-8|none-after:どだ。
19|none-after:どで
-16|none-after:どと
-15|none-after:どまり
9|none-after:ない状
13|none-after:なか
13|none-after:なかっ
-9|none-after:なっ
-10|none-after:なって
-38|none-after:なる
-36|none-after:なる。
16|none-after:なる」
-9|none-after:なると
-10|none-after:なる見
-9|none-after:な水
-8|none-after:に28
-10|none-after:に_2
24|none-after:に、
-13|none-after:に」_
27|none-after:にあ
21|none-after:にあた
19|none-after:にす
8|none-after:にすぎ
-10|none-after:につ
-13|none-after:にな
-15|none-after:になる
-11|none-after:には
19|none-after:に上
18|none-after:に上が
-18|none-after:に下
-19|none-after:に下が
8|none-after:に倍
-8|none-after:に入
-16|none-after:に到
-16|none-after:に到達
-9|none-after:に前
-9|none-after:に前倒
8|none-after:に収
-8|none-after:に合
-21|none-after:に定
-11|none-after:に実
-8|none-after:に実現
-36|none-after:に届
-8|none-after:に届い
-29|none-after:に届く
8|none-after:に引き
-18|none-after:に当
-18|none-after:に当た
9|none-after:に戻
13|none-after:に比
11|none-after:に比べ
-15|none-after:に減
-15|none-after:に減ら
-11|none-after:に相
-11|none-after:に相当
11|none-after:に約
-23|none-after:に置
-24|none-after:に置く
-9|none-after:に行
-9|none-after:に計
-12|none-after:に跳
-12|none-after:に跳ね
13|none-after:に近
17|none-after:に近い
-26|none-after:に達す
22|none-after:に達成
-8|none-after:に間
-8|none-after:に間に
-33|none-after:に高
-17|none-after:に高ま
-15|none-after:に高め
8|none-after:ね上
8|none-after:ね上が
-11|none-after:の1
-10|none-after:の1・
-21|none-after:の2
-10|none-after:の2・
-18|none-after:の4
-9|none-after:のG
-8|none-after:のGD
19|none-after:のは
-10|none-after:のケ
-10|none-after:のケー
-8|none-after:の中
-10|none-after:の予
-10|none-after:の予算
-15|none-after:の指
8|none-after:の次
8|none-after:の水
8|none-after:の水準
-27|none-after:の決
8|none-after:の現
10|none-after:の目
11|none-after:の目標
-17|none-after:の約
-17|none-after:の約束
51|none-after:の補
-9|none-after:の話
-14|none-after:は1
-18|none-after:は1・
33|none-after:は2
44|none-after:は25
-10|none-after:は35
-11|none-after:は、
-14|none-after:は、補
10|none-after:は「
10|none-after:はじ
15|none-after:は先
14|none-after:は先送
-13|none-after:は年
-8|none-after:は拒
15|none-after:は数
-16|none-after:は消
-14|none-after:は約
-13|none-after:へ2
-12|none-after:へ20
-22|none-after:へ_
-12|none-after:へ_2
11|none-after:への
12|none-after:へ増
13|none-after:へ増や
8|none-after:べき
11|none-after:べた
11|none-after:べた。
11|none-after:べれ
11|none-after:べれば
19|none-after:ほどで
-17|none-after:まし
-17|none-after:ました
-17|none-after:ます
12|none-after:まっ
12|none-after:まって
-11|none-after:まで3
30|none-after:まで、
9|none-after:までと
-36|none-after:までに
-8|none-after:まで上
-12|none-after:まり
-13|none-after:まり、
-15|none-after:まる
-22|none-after:まると
11|none-after:まる国
-9|none-after:みだ
-8|none-after:みら
-8|none-after:みられ
-14|none-after:めて2
12|none-after:めてい
8|none-after:めら
-11|none-after:める
-15|none-after:める。
-12|none-after:も2
19|none-after:もと
17|none-after:やし
10|none-after:やして
22|none-after:やすに
40|none-after:よう
-14|none-after:より
8|none-after:ら2
12|none-after:ら20
20|none-after:ら3
16|none-after:らい
14|none-after:らいは
-12|none-after:らし
-19|none-after:り、
-9|none-after:り、1
12|none-after:り、2
9|none-after:り、三
10|none-after:りす
10|none-after:りする
-15|none-after:りな
-15|none-after:りない
-13|none-after:る2
-9|none-after:る3
-9|none-after:る3案
-17|none-after:る。
15|none-after:る」
15|none-after:る」と
9|none-after:るが
11|none-after:るが、
-21|none-after:るとい
15|none-after:るとの
14|none-after:ると表
-20|none-after:る三
-20|none-after:る三つ
10|none-after:る余
10|none-after:る余地
22|none-after:る加
13|none-after:る加盟
16|none-after:る国
16|none-after:る国防
16|none-after:る時
16|none-after:る時期
13|none-after:る案
9|none-after:る案も
-9|none-after:る水
-9|none-after:る水準
-19|none-after:る目
-19|none-after:る目標
-25|none-after:る見
-18|none-after:る見込
-8|none-after:る見通
-10|none-after:る計
-8|none-after:る計画
-10|none-after:る防
-10|none-after:る防衛
-15|none-after:る首
10|none-after:れた
22|none-after:れば
12|none-after:れるが
17|none-after:わる
17|none-after:わる。
16|none-after:を20
20|none-after:を27
-24|none-after:を2年
-20|none-after:を3
-15|none-after:を30
12|none-after:を、
16|none-after:を」
-11|none-after:を下
-15|none-after:を保
-13|none-after:を充
-13|none-after:を充て
-22|none-after:を同
12|none-after:を国
8|none-after:を国防
-21|none-after:を念
-21|none-after:を念頭
19|none-after:を手
19|none-after:を手本
8|none-after:を掲
9|none-after:を掲げ
-14|none-after:を提
10|none-after:を新
12|none-after:を明
11|none-after:を明記
9|none-after:を検
8|none-after:を検討
11|none-after:を求め
30|none-after:を決
10|none-after:を決め
20|none-after:を決定
8|none-after:を目
9|none-after:を目指
23|none-after:を示
11|none-after:を示す
8|none-after:を維
8|none-after:を維持
8|none-after:を自
-15|none-after:を補
-15|none-after:を補正
27|none-after:を計
9|none-after:を議
30|none-after:を超
25|none-after:を超え
-18|none-after:を軸
-18|none-after:を軸に
12|none-after:を達
12|none-after:を達成
-9|none-after:んで
-14|none-after:アは
-16|none-after:イン
-16|none-after:インフ
-9|none-after:ウク
-9|none-after:ウクラ
-17|none-after:カナ
-17|none-after:カナダ
-9|none-after:クラ
-9|none-after:クリ
-9|none-after:クリア
-10|none-after:ケー
-10|none-after:ケース
-9|none-after:シア
10|none-after:シン
-8|none-after:ダは
-8|none-after:ダは1
-17|none-after:ナダ
-8|none-after:ナダは
-28|none-after:フラ
-12|none-after:リア
-9|none-after:ロシ
-9|none-after:ロシア
-16|none-after:ンフ
-17|none-after:ンフラ
-13|none-after:・2
-11|none-after:・2%
-12|none-after:・3
-13|none-after:・4
-8|none-after:・4%
-11|none-after:・5
-11|none-after:・5%
-8|none-after:・6
-12|none-after:ース
16|none-after:一度
-11|none-after:万亿
-11|none-after:万亿日
-20|none-after:三つ
8|none-after:三菱
8|none-after:三菱重
34|none-after:上,
29|none-after:上。
19|none-after:上が
-8|none-after:上がり
9|none-after:上がる
8|none-after:上げ
13|none-after:上げた
17|none-after:上下
9|none-after:上下为
-17|none-after:上世
-17|none-after:上世纪
16|none-after:上再
-10|none-after:上限
-15|none-after:上限,
-18|none-after:下が
-19|none-after:下がる
9|none-after:下为
-9|none-after:下位
-9|none-after:下位に
-10|none-after:下回る
11|none-after:不会
25|none-after:不到
19|none-after:不到2
17|none-after:不及
-15|none-after:不必
12|none-after:不是
16|none-after:世界
11|none-after:世界平
-12|none-after:世纪
-16|none-after:世纪9
24|none-after:並べ
-9|none-after:並ん
23|none-after:中に
-9|none-after:中に実
18|none-after:中国
20|none-after:为\"
-13|none-after:为2
-11|none-after:为2.
-31|none-after:为上
-14|none-after:为上世
9|none-after:为准
11|none-after:主张
16|none-after:主張
12|none-after:主張し
10|none-after:之一
31|none-after:之上
16|none-after:之上再
-25|none-after:了。
23|none-after:予算
-22|none-after:予算で
-16|none-after:争取
-11|none-after:事,
-15|none-after:二〇
-14|none-after:二〇三
-10|none-after:亿日
-12|none-after:亿日圆
-14|none-after:今年
-10|none-after:今年の
22|none-after:今年度
-12|none-after:今年目
-19|none-after:仍有
22|none-after:从2
22|none-after:从20
20|none-after:他\"
-11|none-after:以2
-12|none-after:以20
44|none-after:以上
19|none-after:以上,
29|none-after:以上。
15|none-after:以内
9|none-after:以内。
9|none-after:以内に
15|none-after:以来
-8|none-after:以来の
10|none-after:会計
11|none-after:但不
19|none-after:但他
-17|none-after:位。
12|none-after:低。
12|none-after:低于
21|none-after:何来
10|none-after:余地
-8|none-after:作为
-10|none-after:例,
10|none-after:倍。
-11|none-after:倒し
-8|none-after:充て
8|none-after:充てて
-16|none-after:充てる
-14|none-after:兆円
14|none-after:先送
14|none-after:先送り
-15|none-after:党の
9|none-after:内。
11|none-after:内可
-14|none-after:内阁
-8|none-after:再往
-10|none-after:军事
13|none-after:军备
35|none-after:军费
-10|none-after:军费比
27|none-after:军费目
18|none-after:冷战
9|none-after:准。
-16|none-after:出た
-9|none-after:出头
-9|none-after:出头。
10|none-after:分之
10|none-after:分之一
14|none-after:分担
14|none-after:分摊
15|none-after:列,
19|none-after:则认
19|none-after:则认为
9|none-after:利息
-10|none-after:别人
11|none-after:到2%
19|none-after:到3
21|none-after:到3.
-8|none-after:到8
8|none-after:到G
8|none-after:到GD
-15|none-after:到達
-21|none-after:制化
-17|none-after:前の
-31|none-after:前倒
-11|none-after:前倒し
-8|none-after:前半に
32|none-after:前後
13|none-after:前後か
15|none-after:前後だ
-16|none-after:前後と
-8|none-after:前後に
8|none-after:前後の
12|none-after:前後を
22|none-after:前达
9|none-after:加拿
9|none-after:加拿大
11|none-after:加盟
27|none-after:加码
12|none-after:劣り
12|none-after:劣りす
15|none-after:势。
-21|none-after:動き
21|none-after:北约
8|none-after:北约承
13|none-after:十分
9|none-after:十分か
-26|none-after:十年
26|none-after:升到
-8|none-after:升到2
22|none-after:升到3
26|none-after:升至
11|none-after:升至2
-8|none-after:半に
-8|none-after:半にな
-13|none-after:占2
-13|none-after:占2.
10|none-after:占3
-20|none-after:占G
15|none-after:印尼
-8|none-after:印度
-9|none-after:印度为
14|none-after:去年
13|none-after:参考
-8|none-after:収まる
-9|none-after:另提
-19|none-after:可行
-12|none-after:可行,
9|none-after:台北
32|none-after:台湾
-9|none-after:台湾の
20|none-after:台湾も
-13|none-after:台阶
13|none-after:右,
11|none-after:右,「
-12|none-after:右。
-17|none-after:右的
10|none-after:合、
19|none-after:合意
-20|none-after:合意_
-21|none-after:同じ
-16|none-after:周边
12|none-after:和平
13|none-after:回し
-14|none-after:回る
-16|none-after:回る。
16|none-after:国2
14|none-after:国2.
13|none-after:国か
8|none-after:国に
34|none-after:国家
12|none-after:国每
12|none-after:国每年
22|none-after:国防
12|none-after:国防部
11|none-after:在1
11|none-after:在10
31|none-after:在2
32|none-after:在20
-8|none-after:在今
-8|none-after:在今年
13|none-after:均水
34|none-after:報告
10|none-after:場合
10|none-after:場合、
19|none-after:増や
17|none-after:増やし
-10|none-after:增税
9|none-after:增约
9|none-after:增约7
12|none-after:外,
12|none-after:多花
12|none-after:多花3
-8|none-after:大統
-9|none-after:大統領
-10|none-after:天花
-10|none-after:天花板
-9|none-after:头。
-8|none-after:委員
-12|none-after:字占
-17|none-after:完成
-19|none-after:完成。
16|none-after:官方
-21|none-after:定め
-8|none-after:定路
-8|none-after:定路線
-13|none-after:实现
-12|none-after:実現
-8|none-after:実現す
10|none-after:実際
15|none-after:导线
-8|none-after:専門
-8|none-after:専門家
25|none-after:尚未
13|none-after:尼的
-15|none-after:居首
-30|none-after:届く
-12|none-after:届く。
-16|none-after:届くと
8|none-after:工的
20|none-after:左右
13|none-after:左右,
-12|none-after:左右。
-17|none-after:左右的
-16|none-after:已接
-16|none-after:已接近
17|none-after:平均
13|none-after:平均水
-11|none-after:年)
-9|none-after:年に
18|none-after:年に」
-8|none-after:年に間
-51|none-after:年の
-10|none-after:年の予
-22|none-after:年の目
-12|none-after:年ま
-14|none-after:年まで
-11|none-after:年よ
-10|none-after:年より
-9|none-after:年を
-14|none-after:年为
-14|none-after:年之
-19|none-after:年仍
-19|none-after:年仍有
-8|none-after:年以
-10|none-after:年以来
-16|none-after:年全
8|none-after:年内
11|none-after:年内可
8|none-after:年前
-16|none-after:年前の
-15|none-after:年前倒
23|none-after:年加
-21|none-after:年完
-21|none-after:年完成
13|none-after:年将
9|none-after:年底
-22|none-after:年度
-9|none-after:年度)
9|none-after:年度に
11|none-after:年度の
32|none-after:年度ま
26|none-after:年度中
18|none-after:年度予
-11|none-after:年度目
-19|none-after:年度達
-15|none-after:年早
-12|none-after:年的
-16|none-after:年目
-16|none-after:年目标
9|none-after:年達
9|none-after:年達成
19|none-after:年需
12|none-after:年需多
9|none-after:年需新
12|none-after:并不
-8|none-after:并以
-8|none-after:并以2
29|none-after:并妄
9|none-after:府每
9|none-after:府每年
-9|none-after:度)
-43|none-after:度。
13|none-after:度が
14|none-after:度で、
-11|none-after:度です
10|none-after:度にと
-8|none-after:度に当
24|none-after:度に達
24|none-after:度の
22|none-after:度へ
22|none-after:度へ増
32|none-after:度ま
17|none-after:度まで
26|none-after:度中
28|none-after:度中に
-9|none-after:度为
-9|none-after:度为2
18|none-after:度予
17|none-after:度予算
-10|none-after:度目
-10|none-after:度目標
-19|none-after:度達
-18|none-after:度達成
12|none-after:張し
10|none-after:張した
-11|none-after:当す
-11|none-after:当する
-18|none-after:当た
-12|none-after:当たる
11|none-after:徊。
13|none-after:後か
13|none-after:後から
15|none-after:後だ
-16|none-after:後と
14|none-after:後の
9|none-after:後の水
12|none-after:後を
10|none-after:徘徊
11|none-after:徘徊。
-18|none-after:念頭
-21|none-after:念頭に
-10|none-after:总统
-20|none-after:意_
-20|none-after:意_3
-11|none-after:意大
-11|none-after:意大利
-19|none-after:成。
-12|none-after:成し、
13|none-after:成した
12|none-after:成する
-18|none-after:成へ
-12|none-after:成へ_
22|none-after:所有
-10|none-after:所需
-10|none-after:所需的
19|none-after:手本
19|none-after:手本に
10|none-after:批评
16|none-after:承诺
14|none-after:承诺,
-11|none-after:投資
14|none-after:担を
9|none-after:拿大
15|none-after:持す
15|none-after:持する
9|none-after:指す
15|none-after:指导
15|none-after:指导线
-16|none-after:指摘
-16|none-after:接近
20|none-after:推移
10|none-after:推移し
10|none-after:推移す
-12|none-after:推計
9|none-after:掲げ
8|none-after:掲げる
8|none-after:提出
22|none-after:提前
22|none-after:提前达
9|none-after:提升
9|none-after:提升到
17|none-after:提高
21|none-after:提高至
12|none-after:放军
9|none-after:政府每
-13|none-after:教育
13|none-after:数字
9|none-after:新增
9|none-after:新增约
25|none-after:新的
15|none-after:新目
9|none-after:新目標
-11|none-after:既定
-8|none-after:既定路
-11|none-after:日圆
-9|none-after:日本1
-8|none-after:日本は
-8|none-after:早めて
-15|none-after:早已
10|none-after:早期
15|none-after:时期
-8|none-after:时间
10|none-after:明し
-9|none-after:明して
12|none-after:明記
8|none-after:明記す
-11|none-after:是20
10|none-after:時期
-10|none-after:時期に
19|none-after:時期を
-9|none-after:最も
-16|none-after:最迟
-16|none-after:最迟2
11|none-after:月に
13|none-after:有2
17|none-after:有人
-10|none-after:期につ
19|none-after:期を
29|none-after:期を2
-21|none-after:期限
18|none-after:未有
-18|none-after:未満だ
8|none-after:未満で
8|none-after:未満に
-9|none-after:本1
20|none-after:本に
-8|none-after:本は
-8|none-after:本は1
-16|none-after:束は
-8|none-after:来の
13|none-after:来年
20|none-after:来年度
8|none-after:枠を
-9|none-after:标。
23|none-after:标从
23|none-after:标从2
9|none-after:标准
-19|none-after:案_
9|none-after:案も
-9|none-after:案を
15|none-after:検討
8|none-after:検討す
-9|none-after:標_
-8|none-after:標で
-18|none-after:標に
11|none-after:標にす
-14|none-after:標に届
14|none-after:標は
-9|none-after:標は、
12|none-after:標を
-19|none-after:標を2
32|none-after:標を今
14|none-after:標を達
-10|none-after:次期
15|none-after:欧洲
30|none-after:正予
30|none-after:正予算
9|none-after:段。
20|none-after:毎年
27|none-after:每年
19|none-after:每年需
22|none-after:比べ
11|none-after:比べれ
-11|none-after:比例,
-9|none-after:毫无
12|none-after:水平
11|none-after:水準を
15|none-after:求め
8|none-after:求めら
-9|none-after:決めた
19|none-after:決定
-32|none-after:決着
11|none-after:没有
-21|none-after:法制
-21|none-after:法制化
12|none-after:法国
12|none-after:法国每
25|none-after:消化
-13|none-after:消費
-14|none-after:消費税
-14|none-after:減ら
-14|none-after:減らし
-9|none-after:湾の
20|none-after:湾も
13|none-after:満た
9|none-after:満たな
-18|none-after:満だ
8|none-after:満で
8|none-after:満に
12|none-after:準を
11|none-after:澳洲
10|none-after:点名
-8|none-after:特别
-8|none-after:現す
8|none-after:現状
-11|none-after:用于
-9|none-after:画だ
-8|none-after:画だ。
11|none-after:界平
11|none-after:界平均
8|none-after:百分
15|none-after:的\"
-13|none-after:的2
-14|none-after:的20
13|none-after:的だ
11|none-after:的だ。
-12|none-after:的今
-12|none-after:的今年
22|none-after:的承
22|none-after:的承诺
8|none-after:的日
8|none-after:的日本
12|none-after:的话
14|none-after:的路
8|none-after:的防
8|none-after:的防卫
10|none-after:盟友
20|none-after:盟国
9|none-after:目指
9|none-after:目指す
-10|none-after:目标。
23|none-after:目标从
-31|none-after:目標
-9|none-after:目標_
-8|none-after:目標で
-18|none-after:目標に
14|none-after:目標は
12|none-after:目標を
-9|none-after:相「
-11|none-after:相当
-11|none-after:相当す
-9|none-after:着く
-11|none-after:研究
11|none-after:示し
-13|none-after:票。
10|none-after:移し
8|none-after:移して
10|none-after:移す
10|none-after:移する
12|none-after:程度
-46|none-after:程度。
17|none-after:程度が
-15|none-after:程度に
13|none-after:程度の
22|none-after:程度へ
19|none-after:等不
-22|none-after:等于
-10|none-after:算だ
-22|none-after:算で
-10|none-after:算案を
26|none-after:米国
13|none-after:米国か
-15|none-after:約1
-15|none-after:約1兆
-13|none-after:約束
-16|none-after:約束は
9|none-after:統が
-9|none-after:統領
-9|none-after:統領の
16|none-after:維持す
9|none-after:総統
9|none-after:総統が
9|none-after:约7
8|none-after:约承
8|none-after:约承诺
-16|none-after:纪9
-16|none-after:纪90
17|none-after:线,
-23|none-after:置く
-29|none-after:置く。
20|none-after:美国
-11|none-after:自己
18|none-after:至2
15|none-after:至2.
15|none-after:至5
15|none-after:至5.
17|none-after:至8
12|none-after:花3
12|none-after:花30
-10|none-after:花板
18|none-after:英国
8|none-after:英国2
8|none-after:菱重
8|none-after:菱重工
10|none-after:菲律
-12|none-after:行,
-15|none-after:衛省
-13|none-after:补助
14|none-after:表明
16|none-after:表明し
28|none-after:補正
30|none-after:補正予
11|none-after:要全
9|none-after:要在
9|none-after:要在2
18|none-after:要求
12|none-after:見劣
12|none-after:見劣り
-16|none-after:見込
8|none-after:見込ま
-17|none-after:見込み
-12|none-after:見通
-12|none-after:見通し
12|none-after:解放
12|none-after:解放军
-11|none-after:計上
10|none-after:計画
-9|none-after:計画だ
-9|none-after:計算
-10|none-after:計算だ
8|none-after:討す
8|none-after:討する
8|none-after:記する
-9|none-after:調整
33|none-after:識者
-9|none-after:计画
19|none-after:认为
19|none-after:认为\"
11|none-after:话,
14|none-after:诺,
24|none-after:豪州
-10|none-after:費を求
-14|none-after:費税
24|none-after:负担
-11|none-after:财年
-12|none-after:财年为
-10|none-after:费比
-10|none-after:费比例
27|none-after:费目
27|none-after:费目标
-11|none-after:赤字
-12|none-after:赤字占
-9|none-after:超」
24|none-after:超え
21|none-after:超えた
14|none-after:超える
8|none-after:超と
25|none-after:超を
8|none-after:超过
-12|none-after:足り
-15|none-after:足りな
11|none-after:距离
10|none-after:路。
-8|none-after:路線
8|none-after:跳ね上
-13|none-after:跳票
-13|none-after:跳票。
-15|none-after:軸に
-15|none-after:軸に_
9|none-after:込ま
8|none-after:込まれ
-17|none-after:込み
-9|none-after:込みだ
19|none-after:达标
24|none-after:迈进
44|none-after:近い
20|none-after:近い。
-27|none-after:近く
-25|none-after:近くに
19|none-after:还要
-13|none-after:进度
13|none-after:远不
-16|none-after:迟2
-16|none-after:迟20
-12|none-after:追加
14|none-after:送り
-15|none-after:适用
-12|none-after:通し
-11|none-after:連投
-11|none-after:連投資
-15|none-after:道筋
-15|none-after:達_
-28|none-after:達す
-28|none-after:達する
-18|none-after:達成へ
11|none-after:那么
15|none-after:部长
8|none-after:重工
8|none-after:重工的
-15|none-after:野党
-8|none-after:門家
-8|none-after:間に
-8|none-after:間に合
-21|none-after:関連
-11|none-after:関連投
13|none-after:防卫
-11|none-after:防衛
-15|none-after:防衛省
13|none-after:防費を
12|none-after:防部
15|none-after:防部长
15|none-after:降至
15|none-after:降至5
-14|none-after:限,
-10|none-after:限に
12|none-after:需多
12|none-after:需多花
9|none-after:需新
9|none-after:需新增
-10|none-after:需的
-10|none-after:需的数
13|none-after:面对
8|none-after:韓国
-9|none-after:領の
-21|none-after:頭に
-22|none-after:頭に置
9|none-after:頼総
9|none-after:頼総統
-10|none-after:须再
-9|none-after:预算
-12|none-after:领先
-12|none-after:首。
-19|none-after:首相
-17|none-after:高ま
-17|none-after:高まる
-17|none-after:高め
-17|none-after:高める
22|none-after:高至
-27|none-before:%,
-20|none-before:%,占
19|none-before:%_
8|none-before:%_占
11|none-before:%で
11|none-before:%で、
8|none-before:%増
12|none-before:%増え
9|none-before:(2
12|none-before:(20
8|none-before:(G
11|none-before:(GN
-9|none-before:)に
11|none-before:,\"
33|none-before:,「
17|none-before:,下
-9|none-before:,与
-22|none-before:,乌
-22|none-before:,乌克
11|none-before:,也
13|none-before:,二
16|none-before:,五
16|none-before:,五年
58|none-before:,今
47|none-before:,今年
-9|none-before:,使
-24|none-before:,俄
-11|none-before:,俄罗
-9|none-before:,其
16|none-before:,再
-21|none-before:,军
-21|none-before:,军费
-21|none-before:,则
-18|none-before:,则为
-13|none-before:,加上
-41|none-before:,占
-34|none-before:,占G
-10|none-before:,印
-10|none-before:,印度
-20|none-before:,可
-20|none-before:,可能
-26|none-before:,同
10|none-before:,国
10|none-before:,国防
14|none-before:,实
14|none-before:,实际
-13|none-before:,将
-13|none-before:,届
-13|none-before:,届时
11|none-before:,已
11|none-before:,并
-8|none-before:,应
9|none-before:,当
17|none-before:,把
12|none-before:,把防
-11|none-before:,按
-16|none-before:,提
9|none-before:,新
9|none-before:,新加
-23|none-before:,日
-22|none-before:,日本
11|none-before:,曾
-26|none-before:,澳
18|none-before:,现
30|none-before:,目
29|none-before:,目前
-14|none-before:,约
-13|none-before:,约占
18|none-before:,罗
18|none-before:,罗马
31|none-before:,美
31|none-before:,美国
14|none-before:,自
8|none-before:,自民
10|none-before:,若
-14|none-before:,达
-18|none-before:,这
16|none-before:,韩
16|none-before:,韩国
-11|none-before:.8
16|none-before:0%
9|none-before:00
-12|none-before:02
-9|none-before:022
13|none-before:026
-15|none-before:027
-8|none-before:028
12|none-before:029
-24|none-before:03
-13|none-before:035
-8|none-before:0兆
-8|none-before:0兆円
-22|none-before:0年
-8|none-before:0年に
23|none-before:0年代
11|none-before:0年以
-17|none-before:0年前
-11|none-before:0年度
-8|none-before:10
13|none-before:14
13|none-before:14年
-14|none-before:18
-20|none-before:18カ
16|none-before:19
-10|none-before:198
-9|none-before:1兆
-35|none-before:20
-8|none-before:202
-43|none-before:203
-10|none-before:22
-8|none-before:22财
-20|none-before:24
-16|none-before:25
-8|none-before:25年
-8|none-before:25财
-37|none-before:27
-35|none-before:27年
12|none-before:2年
11|none-before:2年度
21|none-before:2日
20|none-before:2日の
-14|none-before:2财
-14|none-before:2财年
-22|none-before:30
-31|none-before:30年
8|none-before:30财
-10|none-before:31
-10|none-before:31年
-19|none-before:35
-19|none-before:35年
9|none-before:3文
9|none-before:3文書
8|none-before:3月
27|none-before:4年
13|none-before:4年)
18|none-before:4年間
32|none-before:5%
11|none-before:5%で
12|none-before:5%増
8|none-before:51
8|none-before:51年
-30|none-before:5年
-9|none-before:5年ご
-8|none-before:5财
-8|none-before:5财年
-8|none-before:6%,
10|none-before:6%_
29|none-before:60
10|none-before:65
12|none-before:65%
-9|none-before:6兆
-9|none-before:6兆円
17|none-before:6年
8|none-before:6年将
15|none-before:7.
-18|none-before:7年
-9|none-before:8%
-9|none-before:8%,
8|none-before:8.
-13|none-before:85
-10|none-before:85年
-20|none-before:8カ
-20|none-before:8カ国
13|none-before:8年度
30|none-before:96
-8|none-before:98
-10|none-before:985
-9|none-before:9年に
-19|none-before::防
-19|none-before::防卫
12|none-before:;若
23|none-before:;阿
12|none-before:AT
12|none-before:ATO
-28|none-before:DP
-25|none-before:DP_
-9|none-before:DPで
-24|none-before:DPの
-21|none-before:DPを
29|none-before:DP比
-24|none-before:DP的
24|none-before:DP约
8|none-before:DP计
-43|none-before:GD
-43|none-before:GDP
13|none-before:GN
14|none-before:GNP
8|none-before:NP
19|none-before:NPの
-16|none-before:NP比
13|none-before:O、
20|none-before:O、国
8|none-before:O基
8|none-before:O基準
-9|none-before:P)に
-24|none-before:P_
-9|none-before:Pで
-8|none-before:Pで割
-21|none-before:Pを
-15|none-before:Pを使
9|none-before:P比
-24|none-before:P比で
-11|none-before:P比は
-24|none-before:P的
24|none-before:P约
8|none-before:P计
8|none-before:P计算
18|none-before:TO
13|none-before:TO、
8|none-before:TO基
-8|none-before:_「
-8|none-before:_占G
13|none-before:_占比
37|none-before:_防
42|none-before:_防衛
-11|none-before:、2
-21|none-before:、20
13|none-before:、28
-11|none-before:、3
12|none-before:、6
-32|none-before:、G
-32|none-before:、GD
9|none-before:、そ
9|none-before:、その
-10|none-before:、イ
-10|none-before:、イス
-8|none-before:、ウ
-8|none-before:、ウク
-24|none-before:、オ
-18|none-before:、カ
-17|none-before:、カナ
12|none-before:、ス
11|none-before:、スペ
-8|none-before:、今
-8|none-before:、今年
11|none-before:、国
14|none-before:、国防
8|none-before:、本
12|none-before:、次
9|none-before:、次期
14|none-before:、澳
9|none-before:、澳洲
47|none-before:、現
8|none-before:、現在
11|none-before:、現状
28|none-before:、現行
-15|none-before:、米国
10|none-before:、英
10|none-before:、英国
11|none-before:、豪
11|none-before:、豪州
-14|none-before:、財
-13|none-before:、財務
18|none-before:、韓
18|none-before:、韓国
-9|none-before:〇三
-20|none-before:「2
20|none-before:「イ
11|none-before:「不
11|none-before:「不会
13|none-before:「実
15|none-before:「日
15|none-before:「日本
-16|none-before:「防
8|none-before:あり
-8|none-before:いた防
22|none-before:いて
31|none-before:いては
9|none-before:いま
-12|none-before:うえ
-12|none-before:うえで
11|none-before:え、G
-12|none-before:えで
-12|none-before:えで、
-14|none-before:えば
10|none-before:える
-15|none-before:えれ
-15|none-before:えれば
12|none-before:おり
12|none-before:おり、
8|none-before:か、
18|none-before:がG
12|none-before:がGD
8|none-before:が、
-12|none-before:が今
-12|none-before:が今年
12|none-before:が国
11|none-before:が国防
10|none-before:が年
10|none-before:が年内
-8|none-before:が提
12|none-before:けで
-17|none-before:こと
-15|none-before:ことし
-9|none-before:ごろ
8|none-before:さら
8|none-before:さらに
-14|none-before:し、G
12|none-before:しい
12|none-before:した
-11|none-before:したう
-9|none-before:したと
-14|none-before:した国
54|none-before:した防
-9|none-before:しても
10|none-before:すで
10|none-before:すでに
11|none-before:すると
-8|none-before:する割
-8|none-before:せて
-19|none-before:そのも
8|none-before:その後
-11|none-before:たう
-11|none-before:たうえ
9|none-before:たが
9|none-before:たが、
-9|none-before:たと
-16|none-before:た国
-16|none-before:た国防
39|none-before:た防
39|none-before:た防衛
18|none-before:だけ
12|none-before:だけで
-20|none-before:った
35|none-before:つい
35|none-before:ついて
12|none-before:てお
12|none-before:ており
30|none-before:ては
32|none-before:ては、
-10|none-before:ても
12|none-before:でG
12|none-before:でGD
9|none-before:で、2
-12|none-before:で、G
-16|none-before:で、防
11|none-before:で、韓
30|none-before:で「
-12|none-before:でに
-14|none-before:では
-21|none-before:では、
8|none-before:では「
12|none-before:では米
10|none-before:でも
-9|none-before:で割
11|none-before:で約
12|none-before:で賄
-9|none-before:と、
-19|none-before:とし
-12|none-before:とし、
11|none-before:と述
11|none-before:と述べ
-15|none-before:と関
-15|none-before:と関連
20|none-before:どで
-10|none-before:なお
-10|none-before:なく
12|none-before:など
13|none-before:なら
-8|none-before:な国
18|none-before:にG
15|none-before:にGD
-46|none-before:に、
29|none-before:には
15|none-before:に対し
-12|none-before:に対す
15|none-before:に求
15|none-before:に求め
-8|none-before:に置
-8|none-before:に防
-8|none-before:に防衛
9|none-before:の4
-13|none-before:のG
-14|none-before:のGD
-16|none-before:のに
11|none-before:のは
-17|none-before:のも
-19|none-before:のもの
-12|none-before:のバ
-12|none-before:のバビ
11|none-before:の予
16|none-before:の予算
16|none-before:の先
-9|none-before:の到
-9|none-before:の到達
-10|none-before:の加
-10|none-before:の加盟
-8|none-before:の国防
8|none-before:の後
18|none-before:の比
18|none-before:の比率
15|none-before:の現
15|none-before:の現状
9|none-before:の見
8|none-before:の見通
20|none-before:の講
20|none-before:の講演
15|none-before:の負
15|none-before:の負担
10|none-before:の費
10|none-before:の費用
-8|none-before:は26
-12|none-before:は3
-8|none-before:は30
-25|none-before:はG
-22|none-before:はGD
30|none-before:は、現
39|none-before:は「
-20|none-before:は「2
22|none-before:は「日
10|none-before:はす
10|none-before:はすで
12|none-before:は今
10|none-before:は今年
15|none-before:は公
16|none-before:は公表
16|none-before:は国
15|none-before:は国防
10|none-before:は早
10|none-before:は早期
-9|none-before:は来
-9|none-before:は来年
8|none-before:は現
8|none-before:は現在
11|none-before:は米
11|none-before:は米国
14|none-before:は長
14|none-before:は長く
-9|none-before:ば、2
8|none-before:ば現
8|none-before:ば現在
-14|none-before:ぶり
-14|none-before:ぶりに
13|none-before:へ_
10|none-before:べて
8|none-before:まだ
-9|none-before:まで
-17|none-before:までに
8|none-before:めた
-24|none-before:めて
13|none-before:める
-19|none-before:もの
-17|none-before:ものに
-10|none-before:も高
-10|none-before:も高い
-8|none-before:ょう
8|none-before:らに
10|none-before:らの
14|none-before:り、現
-13|none-before:りに
-13|none-before:るが
11|none-before:るの
11|none-before:るのは
-15|none-before:る割
-15|none-before:る割合
11|none-before:れ、
8|none-before:れば現
10|none-before:れれ
10|none-before:れれば
-11|none-before:わせ
-8|none-before:わせて
-8|none-before:を3
-8|none-before:を30
23|none-before:を5
23|none-before:を5年
-10|none-before:をG
-13|none-before:をGD
-15|none-before:を使
-15|none-before:を使え
8|none-before:を現
8|none-before:を現在
-15|none-before:を除
-12|none-before:アの
-37|none-before:アは
-9|none-before:アニ
-9|none-before:アニア
-10|none-before:イタ
-10|none-before:イタリ
-17|none-before:イツ
-12|none-before:イツは
13|none-before:イナの
-13|none-before:イナは
12|none-before:イラ
9|none-before:インは
-12|none-before:ウォ
-12|none-before:ウォン
-21|none-before:ウク
-21|none-before:ウクラ
-8|none-before:エルは
-12|none-before:ォン
-12|none-before:ォンで
-17|none-before:オー
-17|none-before:オース
-17|none-before:カナ
-17|none-before:カナダ
-26|none-before:カ国
-26|none-before:カ国が
26|none-before:クは
-19|none-before:クラ
-19|none-before:クライ
-14|none-before:シア
-12|none-before:シュ
19|none-before:スは
13|none-before:ストは
-21|none-before:ストリ
-10|none-before:タリ
-10|none-before:タリア
-21|none-before:ダが
-8|none-before:ダの
-9|none-before:ダは
-12|none-before:ツは
11|none-before:トは
13|none-before:トは「
-8|none-before:トア
-8|none-before:トアニ
-21|none-before:トリ
-21|none-before:トリア
-27|none-before:ドは
-8|none-before:ドは2
-17|none-before:ドイ
-17|none-before:ドイツ
12|none-before:ナの
-13|none-before:ナは
-17|none-before:ナダ
-8|none-before:ナダの
-9|none-before:ナダは
-9|none-before:ニア
13|none-before:ノミ
13|none-before:ノミス
-12|none-before:バビ
-12|none-before:バビシ
-12|none-before:ビシ
-12|none-before:ビシュ
8|none-before:フラン
-8|none-before:ポーラ
25|none-before:マー
33|none-before:マーク
13|none-before:ミス
13|none-before:ミスト
-18|none-before:ライ
-18|none-before:ライナ
-22|none-before:ラン
8|none-before:ランス
-13|none-before:ランド
-31|none-before:リア
-21|none-before:リアは
-8|none-before:リト
-8|none-before:リトア
-9|none-before:ルは
-14|none-before:ロシ
-14|none-before:ロシア
-12|none-before:ンで
-11|none-before:ンで、
8|none-before:ンス
12|none-before:ンスは
-14|none-before:ンド
-13|none-before:ンドは
11|none-before:・5
11|none-before:・5%
33|none-before:ーク
33|none-before:ークは
-11|none-before:ース
-17|none-before:ースト
-8|none-before:ーラ
-8|none-before:ーラン
-13|none-before:一口
-13|none-before:一口气
-8|none-before:万亿
-18|none-before:三年
-8|none-before:上,
12|none-before:上下
11|none-before:下届
9|none-before:下届议
15|none-before:不会
9|none-before:不可
9|none-before:不可能
-22|none-before:不足
19|none-before:中期
28|none-before:为,
10|none-before:为G
10|none-before:为GD
13|none-before:主要
12|none-before:主要国
-13|none-before:之后
-14|none-before:之比
-16|none-before:乌克
-16|none-before:乌克兰
-17|none-before:也只
-17|none-before:也只有
-12|none-before:予想
-12|none-before:予想は
-15|none-before:予算
17|none-before:予算だ
13|none-before:予算で
-9|none-before:予算の
-25|none-before:予算は
-14|none-before:予算案
-9|none-before:二〇
-9|none-before:二〇三
14|none-before:二十
14|none-before:二十年
-18|none-before:二年
-13|none-before:于G
-13|none-before:于GD
-13|none-before:于国
-9|none-before:于国内
14|none-before:五年
16|none-before:五年前
-8|none-before:人士
-23|none-before:仅约
-33|none-before:今年
-19|none-before:今年就
-18|none-before:今年度
17|none-before:今年花
10|none-before:今年预
-12|none-before:仍不
-12|none-before:仍不到
-8|none-before:仍在
23|none-before:代に
-11|none-before:代前
-11|none-before:代前半
-8|none-before:以上
-8|none-before:以上,
9|none-before:以前
-12|none-before:以来
-15|none-before:以来首
-9|none-before:以色
-9|none-before:以色列
9|none-before:以降
13|none-before:以降に
9|none-before:以降は
-18|none-before:伙伴
20|none-before:会長
20|none-before:会長は
41|none-before:低于
-10|none-before:体で
-15|none-before:使え
-15|none-before:使えば
9|none-before:例为
8|none-before:例将
19|none-before:侵攻
17|none-before:係者
17|none-before:係者は
-14|none-before:俄罗
-14|none-before:俄罗斯
22|none-before:保持
19|none-before:保持在
-14|none-before:值之
-14|none-before:值之比
11|none-before:值的
29|none-before:值的比
9|none-before:做到
20|none-before:停在
-14|none-before:元,
-13|none-before:元,占
14|none-before:充预
14|none-before:充预算
-11|none-before:兆ウ
-11|none-before:兆ウォ
-47|none-before:兆円
-16|none-before:克兰
10|none-before:兑现
8|none-before:党首
10|none-before:入れ
-22|none-before:入军
18|none-before:入的
-10|none-before:全体
-10|none-before:全体で
21|none-before:八年
21|none-before:八年后
-15|none-before:兰以
17|none-before:兰防
10|none-before:内にG
-16|none-before:内已
-12|none-before:内补
-12|none-before:内补足
-13|none-before:军事
8|none-before:军费由
10|none-before:军费约
-11|none-before:冷戦
-12|none-before:出占比
12|none-before:出增
12|none-before:出增至
9|none-before:出达
13|none-before:出达到
12|none-before:分の
-18|none-before:则为
8|none-before:则以
23|none-before:则认
23|none-before:则认为
-10|none-before:初の
-23|none-before:初め
-23|none-before:初めて
16|none-before:別予
16|none-before:別予算
10|none-before:到G
10|none-before:到GD
18|none-before:到国
12|none-before:到国内
-9|none-before:到達
-9|none-before:到達点
-9|none-before:前に
34|none-before:前の
8|none-before:前军
8|none-before:前军费
-11|none-before:前半
15|none-before:前台
10|none-before:前实
10|none-before:前实现
-15|none-before:前把
-12|none-before:前把国
33|none-before:前是
23|none-before:前的
32|none-before:前约
-12|none-before:前规
-12|none-before:前规划
-16|none-before:割合
-9|none-before:割合は
12|none-before:力の
-13|none-before:加上
18|none-before:加坡
-27|none-before:加盟
-19|none-before:加盟国
-15|none-before:北约
13|none-before:十年
-36|none-before:升至
-8|none-before:半に
35|none-before:南韩
20|none-before:南韩的
11|none-before:占G
11|none-before:占GD
9|none-before:占到
10|none-before:占到国
20|none-before:占国内
-12|none-before:占国民
9|none-before:占比仅
-8|none-before:占比将
28|none-before:占比已
8|none-before:卫费
-8|none-before:卫费增
-18|none-before:卫费本
12|none-before:卫费维
-9|none-before:卫队
16|none-before:印尼
16|none-before:印尼的
-10|none-before:印度为
9|none-before:历届
10|none-before:原案
27|none-before:去年
9|none-before:变成
-17|none-before:口径
-18|none-before:口径,
-13|none-before:口气
-45|none-before:只有
-54|none-before:可能
-15|none-before:可能只
-11|none-before:可能达
43|none-before:台湾
-22|none-before:右,
-8|none-before:合計
-11|none-before:同じ
30|none-before:同国
18|none-before:同国の
11|none-before:同国は
-8|none-before:同年
25|none-before:后,
-10|none-before:员国接
-12|none-before:団に、
-14|none-before:国が
-8|none-before:国が今
12|none-before:国が国
27|none-before:国に
11|none-before:国に対
9|none-before:国に求
-17|none-before:国のG
-12|none-before:国の国
33|none-before:国は
10|none-before:国は早
-15|none-before:国オ
-15|none-before:国オー
12|none-before:国今
12|none-before:国今年
12|none-before:国以
-10|none-before:国全
-10|none-before:国全体
-16|none-before:国内
-20|none-before:国内生
18|none-before:国军
18|none-before:国军费
-8|none-before:国国防
9|none-before:国已
8|none-before:国已承
14|none-before:国巴
-12|none-before:国平
-12|none-before:国平均
-10|none-before:国接
-10|none-before:国接受
28|none-before:国民
26|none-before:国民收
11|none-before:国的
10|none-before:国的这
-19|none-before:国自
-21|none-before:国自己
10|none-before:国防
8|none-before:国防占
9|none-before:国防开
-16|none-before:国防相
-11|none-before:国防经
9|none-before:国防费
12|none-before:在G
12|none-before:在GD
14|none-before:在の
9|none-before:在は
21|none-before:在为
-17|none-before:在国
-17|none-before:在国内
-8|none-before:均は
-8|none-before:均已
11|none-before:坦言
9|none-before:基本
-16|none-before:基金
12|none-before:増え
12|none-before:増え、
9|none-before:増で
-9|none-before:増加
11|none-before:增8
10|none-before:增8.
12|none-before:增税
12|none-before:增税,
-21|none-before:增至
-8|none-before:增至国
23|none-before:多年
11|none-before:多年保
8|none-before:多年来
13|none-before:大統
13|none-before:大統領
-18|none-before:学者
8|none-before:安保
8|none-before:安保3
-11|none-before:官は
-8|none-before:官は、
-20|none-before:官邸
-21|none-before:官邸は
-17|none-before:定在
-17|none-before:定在国
10|none-before:实现
13|none-before:实现防
-23|none-before:实际
-19|none-before:实际仅
13|none-before:实际占
8|none-before:実現
11|none-before:実質
16|none-before:宣布
10|none-before:宣布提
-9|none-before:宣示的
8|none-before:宣称,
-18|none-before:審議
16|none-before:対し
8|none-before:対し、
-14|none-before:対す
-14|none-before:対する
15|none-before:将从
10|none-before:将军
10|none-before:将军费
-17|none-before:将占
-15|none-before:将占国
15|none-before:将在
-12|none-before:将是
13|none-before:将由
-21|none-before:将达
-18|none-before:将达到
-13|none-before:将降
22|none-before:小泉
10|none-before:就要
-24|none-before:尼亚
17|none-before:尼的
-9|none-before:居首
-9|none-before:居首,
9|none-before:届政
9|none-before:届政府
-13|none-before:届时
14|none-before:届议
14|none-before:届议会
-10|none-before:山皋
-10|none-before:山皋月
10|none-before:工党
-33|none-before:左右
-22|none-before:左右,
-21|none-before:己也
-21|none-before:己也只
12|none-before:已占
13|none-before:已占国
10|none-before:已接
10|none-before:已接近
14|none-before:已有
-25|none-before:已经
-9|none-before:已达
8|none-before:市早
8|none-before:市早苗
-11|none-before:市首
-11|none-before:市首相
10|none-before:布提
10|none-before:布提前
18|none-before:常年
15|none-before:平均
-8|none-before:平均は
13|none-before:年)
-10|none-before:年,
-13|none-before:年G
-13|none-before:年GD
-19|none-before:年、
-16|none-before:年、国
-9|none-before:年ご
-9|none-before:年ごろ
33|none-before:年で
25|none-before:年と
-16|none-before:年に
-14|none-before:年にG
-31|none-before:年の
-16|none-before:年の国
-14|none-before:年ぶ
-14|none-before:年ぶり
-15|none-before:年ま
-15|none-before:年まで
8|none-before:年も
9|none-before:年不
23|none-before:年代
22|none-before:年代に
-11|none-before:年代前
10|none-before:年以前
-13|none-before:年以来
11|none-before:年保
11|none-before:年保持
-15|none-before:年军
-15|none-before:年军费
-12|none-before:年前把
32|none-before:年前是
16|none-before:年占
18|none-before:年占比
47|none-before:年后
-18|none-before:年国
-14|none-before:年国防
-21|none-before:年就
8|none-before:年底
-21|none-before:年度
-16|none-before:年度G
14|none-before:年度か
-31|none-before:年度に
10|none-before:年度以
9|none-before:年度就
18|none-before:年度达
8|none-before:年来
-17|none-before:年的
-14|none-before:年目
13|none-before:年花
-17|none-before:年連
-17|none-before:年連続
10|none-before:年間、
9|none-before:年预计
12|none-before:幹部
11|none-before:幹部は
19|none-before:府、
19|none-before:府、防
-26|none-before:府は
9|none-before:府基
9|none-before:府基本
-16|none-before:府目
18|none-before:府関
18|none-before:府関係
-16|none-before:度G
-16|none-before:度GD
14|none-before:度か
14|none-before:度から
-32|none-before:度に
-10|none-before:度为
10|none-before:度以
9|none-before:度占
9|none-before:度就
18|none-before:度达
18|none-before:度达到
18|none-before:开支
15|none-before:开支由
10|none-before:张明
-26|none-before:当于
-14|none-before:当于G
-13|none-before:当初
12|none-before:当時
-17|none-before:径,
20|none-before:後に
-11|none-before:後初
-11|none-before:後初め
-12|none-before:従来
-8|none-before:従来は
9|none-before:必要
-14|none-before:总值之
10|none-before:总值的
-23|none-before:总统
-9|none-before:总统宣
-10|none-before:总预
-10|none-before:总预算
-12|none-before:想は
-13|none-before:意方
26|none-before:成的
-18|none-before:我国
10|none-before:批评
18|none-before:承诺
9|none-before:承诺,
8|none-before:承诺的
-19|none-before:投入
12|none-before:报告
9|none-before:担は
11|none-before:拉脱
11|none-before:拉脱维
-14|none-before:拨款
16|none-before:拿出
32|none-before:持在
-25|none-before:按现
9|none-before:接近
-8|none-before:推到
-15|none-before:推高
-15|none-before:推高至
8|none-before:提出
22|none-before:提到
-8|none-before:提案
-8|none-before:提案し
14|none-before:提醒
14|none-before:提醒,
-20|none-before:提高至
-12|none-before:支出占
9|none-before:支出达
-8|none-before:支增
17|none-before:支提
-8|none-before:支提高
15|none-before:支由
15|none-before:支由现
22|none-before:收入
18|none-before:收入的
-15|none-before:政学
-16|none-before:政学者
10|none-before:政府
19|none-before:政府、
-13|none-before:政府は
-16|none-before:政府目
18|none-before:政府関
-21|none-before:政権
-12|none-before:政権は
14|none-before:数字
10|none-before:文書
8|none-before:文書で
18|none-before:新加
18|none-before:新加坡
-10|none-before:新的
26|none-before:日、
21|none-before:日、国
22|none-before:日の
19|none-before:日の講
14|none-before:日本
26|none-before:日本の
-28|none-before:日本は
-11|none-before:日本为
11|none-before:日本则
-18|none-before:日本防
16|none-before:早已
10|none-before:早期
8|none-before:早期の
8|none-before:早苗
17|none-before:时,
28|none-before:时占
13|none-before:时占G
-13|none-before:时只
-14|none-before:时只有
-16|none-before:明年
10|none-before:明年度
10|none-before:昨年
-10|none-before:是2
-11|none-before:是20
12|none-before:時の
8|none-before:書で
-8|none-before:最も
19|none-before:最后
-11|none-before:最新
8|none-before:月の
9|none-before:有人
11|none-before:有理
11|none-before:有理由
13|none-before:期の
8|none-before:本が
26|none-before:本の
11|none-before:本の負
-28|none-before:本は
-11|none-before:本为
11|none-before:本则
-11|none-before:本财
-11|none-before:本财年
-19|none-before:本身
-22|none-before:本防
-22|none-before:本防卫
9|none-before:来年
-13|none-before:来年か
-15|none-before:来首
-10|none-before:来首度
13|none-before:标,
-13|none-before:核心
-8|none-before:核心军
-8|none-before:案し
-8|none-before:案した
32|none-before:標の
10|none-before:模を
-12|none-before:権は
9|none-before:次期
-8|none-before:次第
-8|none-before:次第で
13|none-before:止步
13|none-before:止步于
-9|none-before:正予
-9|none-before:正予算
13|none-before:步于
-13|none-before:段階
9|none-before:比,
-22|none-before:比で
-21|none-before:比では
11|none-before:比で約
8|none-before:比は平
9|none-before:比仅
9|none-before:比例为
8|none-before:比例将
-26|none-before:比利
-26|none-before:比利时
-15|none-before:比升
-8|none-before:比将
28|none-before:比已
34|none-before:比重
-8|none-before:比重仍
14|none-before:比重多
9|none-before:比重将
14|none-before:比重由
-14|none-before:比重预
8|none-before:氏が
22|none-before:民党
8|none-before:民党内
26|none-before:民收
26|none-before:民收入
16|none-before:水平
-10|none-before:求で
-10|none-before:求で、
24|none-before:求め
15|none-before:求める
-22|none-before:沙尼
-22|none-before:沙尼亚
11|none-before:没有理
-30|none-before:法を
-10|none-before:法国
-45|none-before:波兰
-15|none-before:波兰以
13|none-before:泰国
-14|none-before:清德
12|none-before:满足
20|none-before:演で
20|none-before:演で、
-14|none-before:澳洲
-8|none-before:点は
-22|none-before:爱沙
-22|none-before:爱沙尼
-10|none-before:片山
27|none-before:状は
34|none-before:现在
14|none-before:现时
13|none-before:现时占
-36|none-before:现有
13|none-before:现防
13|none-before:现防卫
-8|none-before:班牙
42|none-before:現在
14|none-before:現在の
9|none-before:現在は
27|none-before:現状
27|none-before:現状は
28|none-before:現行
29|none-before:現行目
11|none-before:理由
25|none-before:由现
12|none-before:由现在
13|none-before:由现时
10|none-before:画で
8|none-before:略高
8|none-before:略高于
-9|none-before:的G
-9|none-before:的GD
11|none-before:的军
11|none-before:的军费
-11|none-before:的占
-12|none-before:的占比
-9|none-before:的国防
12|none-before:的承
12|none-before:的承诺
11|none-before:的日
11|none-before:的日本
28|none-before:的比
27|none-before:的比重
-11|none-before:的自
-10|none-before:皋月
12|none-before:盟友
10|none-before:盟国
-10|none-before:盟国全
-8|none-before:盟国平
44|none-before:目前
20|none-before:目前的
30|none-before:目前约
-12|none-before:目前规
13|none-before:目标
12|none-before:目标,
30|none-before:目標
32|none-before:目標の
-12|none-before:相、
15|none-before:相「
42|none-before:相が
-12|none-before:相は「
-11|none-before:相关
-22|none-before:相官
-22|none-before:相官邸
-25|none-before:相当
-25|none-before:相当于
11|none-before:看到
17|none-before:眼下
24|none-before:研究
-9|none-before:示的
-8|none-before:私下
10|none-before:称,
8|none-before:称,\"
12|none-before:税,
12|none-before:税,把
-11|none-before:積み
-22|none-before:突破
10|none-before:立陶
10|none-before:立陶宛
9|none-before:竞选
8|none-before:竞选时
-8|none-before:第で
-11|none-before:算,
-9|none-before:算,使
12|none-before:算する
13|none-before:算だ
17|none-before:算だけ
17|none-before:算で
-9|none-before:算の
-24|none-before:算は
8|none-before:算をG
-8|none-before:算为
-19|none-before:算占
-11|none-before:算可
-15|none-before:算案
-9|none-before:算的
21|none-before:算维
21|none-before:算维持
21|none-before:算达
9|none-before:米側
-15|none-before:米国の
8|none-before:米国は
-8|none-before:米国自
10|none-before:米軍
-26|none-before:経費
-18|none-before:経費を
13|none-before:統領
8|none-before:統領は
-12|none-before:総生
-12|none-before:総生産
-9|none-before:総長
9|none-before:约为
-19|none-before:经费
-8|none-before:经费,
-8|none-before:统宣
-8|none-before:统宣示
11|none-before:维亚
52|none-before:维持
13|none-before:维持在
-14|none-before:罗斯
18|none-before:罗马
28|none-before:美国
10|none-before:美国军
-21|none-before:美国自
8|none-before:翻番
11|none-before:者は
10|none-before:者は「
-21|none-before:能到
-15|none-before:能只
-11|none-before:能只有
-11|none-before:能达
11|none-before:脱维
11|none-before:脱维亚
-9|none-before:自卫
-9|none-before:自卫队
-21|none-before:自己也
16|none-before:自民
15|none-before:自民党
19|none-before:自身の
27|none-before:至2
27|none-before:至20
-8|none-before:至G
-8|none-before:至GD
-9|none-before:色列
-23|none-before:花费
11|none-before:若比
11|none-before:若比照
12|none-before:若要
12|none-before:若要在
-9|none-before:英、
-8|none-before:英、国
11|none-before:英国
-8|none-before:英国防
27|none-before:英首
27|none-before:英首相
31|none-before:行目
29|none-before:行目標
12|none-before:衛費
-13|none-before:衛費「
21|none-before:衛費の
-9|none-before:衛費を
10|none-before:补充
14|none-before:补充预
-12|none-before:补足
43|none-before:表明
-8|none-before:補正
-9|none-before:補正予
17|none-before:西兰
17|none-before:西兰防
12|none-before:西独
-8|none-before:西班
-8|none-before:西班牙
-18|none-before:要北
-18|none-before:要北约
12|none-before:要国
11|none-before:要在
11|none-before:要在2
17|none-before:要求
-10|none-before:要求で
9|none-before:規模
10|none-before:規模を
10|none-before:见,
-16|none-before:规划
-17|none-before:规模
-9|none-before:言,
10|none-before:計画で
20|none-before:講演
20|none-before:講演で
12|none-before:議で
10|none-before:議で、
-19|none-before:计为
-8|none-before:计划
8|none-before:计算,
34|none-before:认为
26|none-before:认为,
14|none-before:议会
8|none-before:议的
8|none-before:许诺
33|none-before:说,美
9|none-before:诺,
8|none-before:诺的
12|none-before:豪州
15|none-before:負担
9|none-before:負担は
-8|none-before:財務
-14|none-before:財政
-15|none-before:財政学
-10|none-before:費、
-14|none-before:費「
11|none-before:費がG
9|none-before:費で
9|none-before:費の
14|none-before:費のG
14|none-before:費は
-9|none-before:費はG
-10|none-before:費は今
-24|none-before:費を
23|none-before:費を5
-17|none-before:費をG
10|none-before:費用
13|none-before:负担
-37|none-before:财年
-8|none-before:财年G
9|none-before:财政
-13|none-before:费,
10|none-before:费一
10|none-before:费一度
31|none-before:费占
17|none-before:费占G
24|none-before:费占国
-8|none-before:费增
-8|none-before:费增至
29|none-before:费已
25|none-before:费已占
-18|none-before:费本
8|none-before:费由
9|none-before:费约
10|none-before:费约占
12|none-before:费维
12|none-before:费维持
-13|none-before:赖清
-13|none-before:赖清德
-13|none-before:超え
-14|none-before:超え、
16|none-before:超出
9|none-before:越南
-9|none-before:跌到
13|none-before:身の
12|none-before:身の国
-25|none-before:达G
-25|none-before:达GD
-14|none-before:达到
20|none-before:达到G
-12|none-before:达到国
26|none-before:达成
26|none-before:达成的
8|none-before:过,
11|none-before:这一
11|none-before:述べ
-16|none-before:追加
8|none-before:选时
10|none-before:通往
-18|none-before:連経
-18|none-before:連経費
-17|none-before:連続
18|none-before:逼近
-9|none-before:達点
-21|none-before:邸は
14|none-before:邻国巴
-10|none-before:部:
-18|none-before:部は、
8|none-before:部は「
14|none-before:醒,
-8|none-before:重仍
-8|none-before:重仍不
14|none-before:重多
14|none-before:重多年
9|none-before:重将
12|none-before:重将由
14|none-before:重由
-14|none-before:重预
-14|none-before:重预计
-8|none-before:長が
20|none-before:長く
26|none-before:長は
19|none-before:長は2
25|none-before:长期
10|none-before:間、
-21|none-before:間を
17|none-before:関係
17|none-before:関係者
-25|none-before:関連
-19|none-before:関連経
23|none-before:防务
8|none-before:防占
8|none-before:防占比
9|none-before:防卫
-16|none-before:防相
-12|none-before:防相「
-11|none-before:防经
-11|none-before:防经费
19|none-before:防衛費
13|none-before:防費は
-13|none-before:防費を
28|none-before:防费
17|none-before:防费占
-13|none-before:防部
-11|none-before:防部は
-14|none-before:防长
9|none-before:阶段
-19|none-before:际仅
13|none-before:际占
13|none-before:际占比
13|none-before:降に
9|none-before:降は
-30|none-before:降到
-11|none-before:降至
10|none-before:陶宛
-15|none-before:隣国
-15|none-before:隣国オ
15|none-before:韓国
11|none-before:韓国の
-18|none-before:韓国国
23|none-before:韩国
8|none-before:韩国为
9|none-before:韩国已
20|none-before:韩的
9|none-before:領は
8|none-before:領は、
8|none-before:額が
-8|none-before:額の
-11|none-before:額は
-11|none-before:額はG
-19|none-before:预算
-9|none-before:预算,
-19|none-before:预算占
21|none-before:预算维
21|none-before:预算达
-15|none-before:预计为
-8|none-before:额约
-14|none-before:首,
12|none-before:首尔
-10|none-before:首度
-10|none-before:首次
-32|none-before:首相
-11|none-before:首相、
27|none-before:首相「
-17|none-before:首相は
-22|none-before:首相官
-10|none-before:高い
-11|none-before:高市首
-38|none-before:高至
-18|none-before:高至G
98|none-dates:aim 0 0
-36|none-dates:aim 0 1
-15|none-dates:aim 0 2
28|none-dates:aim 1 0
22|none-dates:aim 1 2
-9|none-dates:aim 2 0
-8|none-dates:aim 2 1
13|none-dates:level 0 1
17|none-dates:level 1 0
-35|none-dates:level 1 1
25|none-dates:level 2 0
48|none-dates:no 0 0
19|none-dates:no 0 1
15|none-dates:no 1 0
-17|none-dates:no 1 1
11|none-kind-by:as_told_before
11|none-kind-by:ja_asked
18|none-kind-by:ja_budget_headline
-8|none-kind-by:ja_budget_noun
18|none-kind-by:ja_ceiling
-11|none-kind-by:ja_come_to
-26|none-kind-by:ja_decided
-17|none-kind-by:ja_default
11|none-kind-by:ja_enough
36|none-kind-by:ja_from
-43|none-kind-by:ja_level
24|none-kind-by:ja_no_verb
9|none-kind-by:ja_put_to_it
31|none-kind-by:ja_relative_clause
8|none-kind-by:ja_said_to_be
-22|none-kind-by:ja_supposed
16|none-kind-by:ja_target_moved
-14|none-kind-by:ja_verbless
-47|none-kind-by:listed
-13|none-kind-by:standing_figure
-10|none-kind-by:urged_by_another_state
10|none-kind-by:weighed
21|none-kind-by:weighed_of_a_party
-25|none-kind-by:zh_as_things_go
-19|none-kind-by:zh_cap
-19|none-kind-by:zh_cap_noun
-45|none-kind-by:zh_decided
32|none-kind-by:zh_default
18|none-kind-by:zh_denial
-26|none-kind-by:zh_expected
89|none-kind-by:zh_from
-17|none-kind-by:zh_fulfils
-8|none-kind-by:zh_has_reached
11|none-kind-by:zh_impossible
14|none-kind-by:zh_leans_to
72|none-kind-by:zh_level
20|none-kind-by:zh_named_before
26|none-kind-by:zh_pledge_noun
15|none-kind-by:zh_present
-17|none-kind-by:zh_reached
19|none-kind-by:zh_supposed
-20|none-kind-by:zh_verb_before_pledge
-21|none-kind-by:zh_verb_before_proposal
28|none-kind-by:zh_verb_demand
-17|none-kind-by:zh_verb_pledge
45|none-kind-by:zh_verb_proposal
-18|none-kind-by:zh_wants
13|none-kind-by:zh_will_not
-51|none-ruled:False aim
-102|none-ruled:False level
137|none-ruled:True aim
120|none-ruled:True level
68|none-ruled:True no
27|none-shape:aim half
-9|none-shape:aim tenth
75|none-shape:aim whole
-124|none-shape:level fine
27|none-shape:level half
120|none-shape:level whole
20|none-shape:no half
-21|none-shape:no tenth
62|none-shape:no whole
34|none-spender:aim ALLIES
41|none-spender:aim JPN
9|none-spender:aim LAND
33|none-spender:aim NATO
-36|none-spender:aim USA
25|none-spender:level CHN
-8|none-spender:level EU
-31|none-spender:level JPN
8|none-spender:level LAND
8|none-spender:level NATO
10|none-spender:level USA
51|none-spender:no JPN
53|none-title:False aim
9|none-title:False level
66|none-title:False no
34|none-title:True aim
8|none-title:True level
12|none:benchmark
86|none:demand
61|none:denial
17|none:level
-44|none:pledge
33|none:proposal
23|only:False aim
15|only:False level
24|only:False no
-17|only:True no
16|opens:False aim
-8|opens:False level
14|opens:False no
9|opens:True aim
23|opens:True level
-8|place:after 0 aim
31|place:after 1 aim
-11|place:after 1 level
49|place:before 0 aim
60|place:before 0 level
10|place:before 0 no
-45|place:before 1 aim
-25|place:before 1 level
-9|place:before 1 no
-12|quoted:0年 aim
34|quoted:0年 level
17|quoted:0年 no
-10|quoted:0日 aim
-8|quoted:0日 level
-15|quoted:1日 aim
-8|quoted:1月 aim
52|quoted:2年 aim
14|quoted:2年 level
-10|quoted:2年 no
-10|quoted:2日 aim
-12|quoted:2日 level
-12|quoted:2月 aim
-8|quoted:3日 aim
21|quoted:4年 aim
15|quoted:4年 level
-9|quoted:4日 aim
-17|quoted:4日 level
-8|quoted:4月 level
26|quoted:5年 aim
62|quoted:5年 level
28|quoted:5年 no
-8|quoted:5日 aim
31|quoted:6年 level
-12|quoted:6月 aim
9|quoted:7年 aim
-15|quoted:7日 aim
-11|quoted:7日 level
-8|quoted:7月 level
34|quoted:8年 aim
-16|quoted:8年 level
-8|quoted:8日 level
-18|quoted:9年 level
-15|quoted:9日 aim
-8|quoted:9日 level
-8|quoted:9日 no
11|quoted:とし aim
14|quoted:とし level
-15|quoted:今天 level
16|quoted:今年 aim
35|quoted:今年 level
13|quoted:前半 aim
-42|quoted:前年 level
-37|quoted:去年 aim
-19|quoted:后年 aim
-11|quoted:后年 level
-14|quoted:年代 aim
-12|quoted:年内 level
-15|quoted:年前 aim
-13|quoted:年前 level
-24|quoted:年后 aim
-12|quoted:年底 aim
-15|quoted:年底 level
57|quoted:年度 aim
36|quoted:年度 level
24|quoted:年度 no
-28|quoted:年後 aim
-8|quoted:年末 level
25|quoted:明年 aim
15|quoted:明年 no
-15|quoted:昨年 aim
19|quoted:昨年 level
23|quoted:来年 aim
14|quoted:来年 level
11|quoted:来年 no
82|quoted:财年 aim
22|quoted:财年 level
-9|quoted:财年 no
35|same-figure-time:level next
8|same-figure-time:level now
-17|same-figure-time:level past
19|same-figure-time:other far
-10|same-figure-time:pledge far
22|same-figure-time:pledge next
17|same-figure:level level False 0
-9|same-figure:level level False 1
24|same-figure:level level True 2
-9|same-figure:level pledge True 1
21|same-figure:other pledge True 0
-18|same-figure:pledge pledge True 0
37|same-figure:pledge pledge True 2
8|same-figure:proposal proposal True 1
-11|shape-time:fine far level
32|shape-time:fine long-past level
-20|shape-time:fine next level
19|shape-time:fine past level
97|shape-time:half far aim
20|shape-time:half far level
21|shape-time:half far no
-15|shape-time:half long-past aim
-16|shape-time:half long-past level
34|shape-time:half next level
-71|shape-time:half now aim
-18|shape-time:half now level
-15|shape-time:half now no
-26|shape-time:half past aim
10|shape-time:half past level
54|shape-time:tenth far aim
-12|shape-time:tenth far level
-25|shape-time:tenth long-past level
20|shape-time:tenth next aim
11|shape-time:tenth next level
35|shape-time:tenth next no
-12|shape-time:tenth now aim
-32|shape-time:tenth now level
-10|shape-time:tenth now no
-14|shape-time:tenth past aim
37|shape-time:tenth past level
113|shape-time:whole far aim
-27|shape-time:whole far level
19|shape-time:whole far no
-73|shape-time:whole long-past aim
-36|shape-time:whole long-past level
-21|shape-time:whole long-past no
11|shape-time:whole next level
-8|shape-time:whole next no
-11|shape-time:whole now aim
14|shape-time:whole now level
-11|shape-time:whole now no
-40|shape-time:whole past aim
22|shape-time:whole past level
70|share-nearer:after False aim
30|share-nearer:after False level
23|share-nearer:after False no
-54|share-nearer:after True aim
-45|share-nearer:after True level
-19|share-nearer:after True no
82|share-nearer:before False aim
39|share-nearer:before False level
14|share-nearer:before False no
-77|share-nearer:before True aim
-12|share-nearer:before True no
22|shares-between:after 0 aim
-18|shares-between:after 1 level
9|shares-between:after 2 level
18|shares-between:before 0 aim
75|shares-between:before 0 level
-21|shares-between:before 1 aim
-14|shares-between:before 1 level
-31|shares-between:before 2 level
9|shares-between:before 2 no
17|signs:after 14 aim
-29|signs:after 14 level
-11|signs:after 14 no
48|signs:after 2 aim
29|signs:after 2 level
47|signs:after 2 no
-8|signs:after 24 no
-12|signs:after 4 level
-12|signs:after 8 aim
-17|signs:after 8 no
-33|signs:after far aim
28|signs:before 0 aim
-11|signs:before 14 aim
-18|signs:before 14 level
51|signs:before 2 aim
99|signs:before 2 level
8|signs:before 2 no
17|signs:before 4 aim
35|signs:before 4 level
19|signs:before 4 no
-18|signs:before 8 aim
-41|signs:before 8 level
-66|signs:before far aim
-31|signs:before far level
-26|signs:before far no
-9|since-last-from:aim ,下|
-14|since-last-from:aim ,再|
13|since-last-from:aim ,赖|
12|since-last-from:aim ,高|
9|since-last-from:aim 、|
-8|since-last-from:aim とい|
-11|since-last-from:aim とす|
-15|since-last-from:aim を3|
24|since-last-from:aim 左右|
-9|since-last-from:level ,2|
14|since-last-from:level ,为|
16|since-last-from:level ,加|
-10|since-last-from:level ,已|
-16|since-last-from:level ,比|
27|since-last-from:level ,澳|
-12|since-last-from:level ,高|
-12|since-last-from:level から|
-8|since-last-from:level だっ|
-20|since-last-from:level ほど|
8|since-last-from:level 左右|
-13|since-last-from:level 降到|
9|since-last-signs:aim 2 False
-19|since-last-signs:aim 24 True
-12|since-last-signs:aim 4 False
-21|since-last-signs:aim 4 True
-8|since-last-signs:aim 8 True
-17|since-last-signs:aim far True
24|since-last-signs:level 14 True
-27|since-last-signs:level 2 False
-8|since-last-signs:level 24 True
-21|since-last-signs:level 4 False
20|since-last-signs:level 8 False
9|since-last:aim 、|
-8|since-last:aim 后升至|
-12|since-last:level から|
14|since-last:level ぶりに|
8|since-last:level 初めて|
8|since-last:level 次突破|
10|since-last:level 预算为|
12|time-side:aim after far fiscal
38|time-side:aim after far year
9|time-side:aim after far years
-25|time-side:aim after long-past year
-13|time-side:aim after next fiscal
-18|time-side:aim after now day
60|time-side:aim after now fiscal
-20|time-side:aim after now month
-11|time-side:aim after past fiscal
83|time-side:aim before far fiscal
9|time-side:aim before far month
79|time-side:aim before far year
36|time-side:aim before far years
-18|time-side:aim before long-past fiscal
-32|time-side:aim before long-past year
-10|time-side:aim before next fiscal
37|time-side:aim before next year
-96|time-side:aim before now day
10|time-side:aim before now fiscal
-60|time-side:aim before now month
25|time-side:aim before now year
15|time-side:aim before past fiscal
-14|time-side:aim before past month
-67|time-side:aim before past year
-26|time-side:level after far fiscal
14|time-side:level after past fiscal
27|time-side:level after past year
36|time-side:level before far fiscal
-20|time-side:level before far year
-22|time-side:level before long-past fiscal
-16|time-side:level before long-past year
12|time-side:level before next fiscal
28|time-side:level before next year
-101|time-side:level before now day
58|time-side:level before now fiscal
-41|time-side:level before now month
60|time-side:level before now year
12|time-side:level before past fiscal
-8|time-side:level before past month
45|time-side:level before past year
32|time-side:no before far fiscal
9|time-side:no before far year
-9|time-side:no before long-past year
31|time-side:no before next year
-38|time-side:no before now day
-16|time:cap long-past year
35|time:cap next year
-11|time:cap now day
-10|time:demand far fiscal
37|time:demand far year
-30|time:demand now day
-21|time:demand now month
-27|time:demand past year
11|time:denial far year
-24|time:denial now day
10|time:level far fiscal
-26|time:level far year
-8|time:level far years
-18|time:level long-past fiscal
-20|time:level long-past year
27|time:level next year
-103|time:level now day
54|time:level now fiscal
-45|time:level now month
64|time:level now year
26|time:level past fiscal
-8|time:level past month
71|time:level past year
26|time:other far fiscal
33|time:pledge far fiscal
10|time:pledge far month
20|time:pledge far year
32|time:pledge far years
-17|time:pledge long-past fiscal
-50|time:pledge long-past year
8|time:pledge next month
73|time:pledge next year
-61|time:pledge now day
75|time:pledge now fiscal
-29|time:pledge now month
49|time:pledge now year
13|time:pledge past fiscal
-28|time:pledge past year
73|time:proposal far fiscal
62|time:proposal far year
13|time:proposal far years
-21|time:proposal next fiscal
-35|time:proposal next year
-21|time:proposal now day
-27|time:proposal now month
-24|time:proposal now year
-8|time:proposal past fiscal
-16|time:proposal past year
-12|title-here:0 aim year
53|title-here:0 level fiscal
9|title-here:1 aim year
21|title-here:1 level year
-16|title-here:2 level year
22|title-last:False level year
14|title-last:True aim fiscal
58|title-last:True level fiscal
-9|title-last:True level month
-17|title-last:True level year
9|title-time:denial far year
-28|title-time:level far year
-14|title-time:level long-past year
42|title-time:level next fiscal
42|title-time:level next year
9|title-time:level now fiscal
15|title-time:level now year
8|title-time:level past fiscal
-9|title-time:level past year
13|title-time:pledge next year
22|title-time:proposal far fiscal
-27|title-told:False aim
16|title-told:False level
41|title-told:True aim
40|title-told:True level
16|title:False aim after
40|title:False aim before
-12|title:False level after
35|title:False level before
-35|title:True aim before
14|title:aim
56|title:level
11|whole-aim:after (|
-21|whole-aim:after ,|
16|whole-aim:after ,如今提前到|
-32|whole-aim:after _|
-10|whole-aim:after で、|
18|whole-aim:after で合意_|
14|whole-aim:after という|
-31|whole-aim:after とする時期を|
9|whole-aim:after に_|
9|whole-aim:after の|
-27|whole-aim:after の目標を|
13|whole-aim:after の達成時期を|
-22|whole-aim:after は|
8|whole-aim:after への引き上げを|
37|whole-aim:after を|
24|whole-aim:after 的|
-23|whole-aim:after 的目标从|
9|whole-aim:after 的目标由|
28|whole-aim:before |
15|whole-aim:before 、GDP比|
15|whole-aim:before 、国防費のGDP比|
14|whole-aim:before から|
16|whole-aim:before にGDPの|
-10|whole-aim:before にGDP比|
8|whole-aim:before に国防費を|
14|whole-aim:before までに|
9|whole-aim:before 达到GDP的|
18|whole-aim:before 达到|
14|whole-level:after (|
-8|whole-level:after ,|
14|whole-level:after ,到|
-14|whole-level:after ,而|
-10|whole-level:after ,较|
-15|whole-level:after から|
-20|whole-level:after に_|
18|whole-level:after に|
11|whole-level:after に届いた|
18|whole-level:after は|
22|whole-level:after を|
14|whole-level:after 在|
-8|whole-level:before )は約|
9|whole-level:before 、GDPの|
16|whole-level:before にGDP比|
19|whole-level:before に|
-24|whole-level:before には|
-17|whole-level:before の1・6%から|
-12|whole-level:before のGDP比で|
15|whole-level:before の|
20|whole-level:before は|
9|whole-level:before 为|
-15|whole-level:before 将军费占GDP比重由|
-26|whole-level:before 是|
8|whole-level:before 時点で|
21|whole-level:before 的|
10|whole-no:before に|
-9|whole-no:before 达到GDP的|
"""
