"""What each cue of ``east_asian.when_cues`` speaks for; made by ``training/whens_cjk.py``, not by hand.

Each line: hundredths of the logarithm of odds, then ``|`` and the cue. What the cues of a
time weigh in sum is set against the sums of the other times.
"""

RULE = 50
"""Weight of what the rules say."""
TABLE = """\
-31|1-back-here:0 aim day
40|1-back-here:0 aim fiscal
-44|1-back-here:0 level day
-21|1-back-here:0 level month
24|1-back-here:0 level year
26|1-back-here:0 level years
-17|1-back-here:0 no day
-10|1-back-here:0 no fiscal
9|1-back-here:0 no year
-13|1-back-here:1 aim day
11|1-back-here:1 aim year
-13|1-back-here:1 level day
-12|1-back-here:1 level year
24|1-back-here:2 level fiscal
10|1-back-here:2 level year
-17|1-back-last:False aim day
-35|1-back-last:False level day
46|1-back-last:False level fiscal
10|1-back-last:False level year
-12|1-back-last:False no day
-31|1-back-last:True aim day
31|1-back-last:True aim fiscal
-10|1-back-last:True aim month
15|1-back-last:True aim year
-25|1-back-last:True level day
-13|1-back-last:True level fiscal
-26|1-back-last:True level month
22|1-back-last:True level year
26|1-back-last:True level years
-10|1-back-last:True no day
-11|1-back-last:True no fiscal
-8|1-back-time:level far fiscal
-24|1-back-time:level far year
26|1-back-time:level far years
-28|1-back-time:level long-past year
51|1-back-time:level next fiscal
8|1-back-time:level next year
-59|1-back-time:level now day
-24|1-back-time:level now month
39|1-back-time:level now year
-15|1-back-time:level past fiscal
26|1-back-time:level past year
22|1-back-time:other next year
-11|1-back-time:other now day
-9|1-back-time:pledge far fiscal
23|1-back-time:pledge far year
-25|1-back-time:pledge now day
-11|1-back-time:pledge now fiscal
11|1-back-time:pledge past fiscal
36|1-back-time:proposal far fiscal
29|1-back-time:proposal next fiscal
15|1-back-time:proposal next year
-14|1-back-time:proposal now day
65|1-back-told:False aim
36|1-back-told:False level
-75|1-back-told:True aim
-50|1-back-told:True level
-41|1-back-told:True no
-10|1-back:aim
-13|1-back:level
-36|1-back:no
-10|2-back-here:0 aim day
-22|2-back-here:0 aim fiscal
-32|2-back-here:0 aim year
-31|2-back-here:0 level day
11|2-back-here:0 level fiscal
-9|2-back-here:0 level month
44|2-back-here:0 level year
-12|2-back-here:0 no day
17|2-back-here:0 no fiscal
-9|2-back-here:0 no year
19|2-back-here:1 aim fiscal
20|2-back-here:1 aim year
-14|2-back-here:1 level day
21|2-back-here:1 level fiscal
-10|2-back-here:1 level year
-10|2-back-last:False aim year
-18|2-back-last:False level day
21|2-back-last:False level year
-9|2-back-last:False no day
-11|2-back-last:True aim day
-27|2-back-last:True level day
26|2-back-last:True level fiscal
-14|2-back-last:True level month
17|2-back-last:True level year
-9|2-back-last:True no day
17|2-back-last:True no fiscal
-12|2-back-last:True no year
-24|2-back-time:level far fiscal
-19|2-back-time:level far year
12|2-back-time:level long-past year
-42|2-back-time:level now day
55|2-back-time:level now fiscal
-8|2-back-time:level now month
13|2-back-time:level now year
-11|2-back-time:level past fiscal
30|2-back-time:level past year
21|2-back-time:other far fiscal
14|2-back-time:pledge far year
-10|2-back-time:pledge next year
-8|2-back-time:pledge now day
15|2-back-time:pledge now fiscal
29|2-back-told:False level
-9|2-back-told:False no
-39|2-back-told:True aim
-30|2-back-told:True level
-9|2-back-told:True no
-36|2-back:aim
-17|2-back:no
26|alike-dates:0 aim False
-8|alike-dates:0 aim True
61|alike-dates:0 level False
17|alike-dates:0 level True
-9|alike-dates:1 aim False
39|alike-dates:1 aim True
-9|alike-dates:1 level False
-11|alike-dates:1 level True
11|alike-dates:2 aim True
13|alike-dates:2 level False
-42|alike-dates:2 level True
9|alike-dates:2 no True
16|alike-time:denial far
25|alike-time:level far
-9|alike-time:level next
-20|alike-time:level now
40|alike-time:level past
8|alike-time:pledge far
21|alike-time:pledge next
11|alike-time:pledge now
17|alike-time:proposal far
10|alike:denial 0 True before
41|alike:level 0 False before
27|alike:level 0 False far
20|alike:level 0 True before
13|alike:level 0 True far
-32|alike:level 0 True here
-21|alike:level 1 True before
-19|alike:level 2 True far
19|alike:level 3 False far
-10|alike:pledge 0 False before
20|alike:pledge 0 False far
27|alike:pledge 0 True far
-15|alike:pledge 0 True here
17|alike:pledge 1 False here
18|alike:pledge 1 True far
-10|alike:pledge 3 False far
18|alike:proposal 0 True before
27|aside:False aim
96|aside:False level
17|aside:False no
-78|aside:True level
-25|between-after:\",
-18|between-after:\"等
-18|between-after:\"等不
-8|between-after:%,期
9|between-after:%と
-24|between-after:,但
-18|between-after:,但他
-9|between-after:,低
-9|between-after:,低于
25|between-after:,即
-13|between-after:,原
-8|between-after:,原来
-17|between-after:,台
18|between-after:,后
18|between-after:,后者
-12|between-after:,国
-12|between-after:,国防
14|between-after:,如
14|between-after:,如今
-30|between-after:,并
-8|between-after:,并在
21|between-after:,时
17|between-after:,时间
13|between-after:,最
13|between-after:,最迟
10|between-after:,期
10|between-after:,期限
-9|between-after:,比
-13|between-after:,澳
-12|between-after:,澳大
13|between-after:,目
13|between-after:,目标
-31|between-after:,而
-11|between-after:,较
28|between-after:02
-15|between-after:03
-19|between-after:2%
8|between-after:2.
14|between-after:20
28|between-after:202
-15|between-after:203
8|between-after:4.
10|between-after:6%
-8|between-after:8%
14|between-after:9%
-10|between-after:、2
-8|between-after:、3
9|between-after:、フ
10|between-after:、フラ
20|between-after:、ル
13|between-after:、并
17|between-after:、韓
17|between-after:、韓国
9|between-after:いう
-10|between-after:え、
-28|between-after:から
8|between-after:き上
8|between-after:き上げ
-14|between-after:げると
10|between-after:げる時
-10|between-after:し、
23|between-after:しし
-10|between-after:して
-8|between-after:すよ
-8|between-after:すよう
-11|between-after:すると
-22|between-after:する時
8|between-after:する目
11|between-after:する計
-8|between-after:た場
-8|between-after:た場合
9|between-after:だっ
9|between-after:だった
-8|between-after:だと
-24|between-after:で、
10|between-after:でも
-18|between-after:で合
-18|between-after:で合意
9|between-after:とい
9|between-after:という
-13|between-after:とも
-14|between-after:と表
-14|between-after:と表明
13|between-after:など
16|between-after:につ
13|between-after:に到
13|between-after:に到達
10|between-after:に届
8|between-after:に届い
14|between-after:の国
14|between-after:の国防
15|between-after:の引
15|between-after:の引き
-9|between-after:の目
-9|between-after:の目標
11|between-after:の達
11|between-after:の達成
16|between-after:へ_
19|between-after:への
8|between-after:へ増
11|between-after:めて
-13|between-after:やし
10|between-after:やす
-16|between-after:よう
-8|between-after:られ
-8|between-after:り、
-28|between-after:ると
-14|between-after:ると表
-12|between-after:る時
-12|between-after:る時期
8|between-after:る目
8|between-after:る目標
8|between-after:る計
11|between-after:る計画
-8|between-after:れた
-9|between-after:を20
8|between-after:を2年
11|between-after:を、
22|between-after:を前
22|between-after:を前倒
-8|between-after:を明
-8|between-after:を明記
-21|between-after:を決
-20|between-after:を決定
27|between-after:フラ
9|between-after:上げ
-13|between-after:上と
-12|between-after:上とす
-12|between-after:上下
-18|between-after:不到
-8|between-after:不是
9|between-after:予算
14|between-after:今提
14|between-after:今提前
8|between-after:从2
8|between-after:从20
-18|between-after:他\"
-18|between-after:他\"等
-13|between-after:以上と
-18|between-after:但他
-18|between-after:但他\"
-9|between-after:低于
8|between-after:例,
23|between-after:倒し
23|between-after:倒しし
-12|between-after:利亚
12|between-after:到2
12|between-after:到20
10|between-after:到達
23|between-after:前倒
23|between-after:前倒し
25|between-after:前到
-8|between-after:原来
-9|between-after:变,
-14|between-after:台湾
-8|between-after:台湾は
-8|between-after:合、
-18|between-after:合意
21|between-after:合意_
18|between-after:后者
9|between-after:国が
14|between-after:国防費
-12|between-after:国防部
-8|between-after:場合
-8|between-after:場合、
-13|between-after:増やし
10|between-after:増やす
-12|between-after:大利
-12|between-after:大利亚
14|between-after:如今
14|between-after:如今提
8|between-after:届い
8|between-after:届いた
16|between-after:左右
-8|between-after:年度ま
13|between-after:年早
-8|between-after:并在
-13|between-after:度で
-8|between-after:度ま
-8|between-after:度まで
8|between-after:引き
8|between-after:引き上
21|between-after:意_
10|between-after:所需
10|between-after:所需的
-19|between-after:承诺
8|between-after:投資
24|between-after:提前
25|between-after:提前到
-8|between-after:政府
-10|between-after:日本
-9|between-after:早期
18|between-after:时间
-14|between-after:明し
-8|between-after:明記
8|between-after:是否
10|between-after:時期に
-9|between-after:時期を
19|between-after:最迟
10|between-after:期につ
-9|between-after:期を
24|between-after:期限
-10|between-after:枠を
-24|between-after:标从
-12|between-after:検討
11|between-after:槛,
13|between-after:標を、
9|between-after:正予
9|between-after:正予算
8|between-after:比例
-21|between-after:決定
-9|between-after:没有
-8|between-after:湾は
-12|between-after:澳大
-12|between-after:澳大利
21|between-after:画を
22|between-after:画を前
-10|between-after:的承
-10|between-after:的承诺
-9|between-after:的政
10|between-after:的数
-13|between-after:的目
-13|between-after:的目标
-24|between-after:目标从
12|between-after:目標
-9|between-after:相は
-24|between-after:程度
-13|between-after:程度で
-18|between-after:等不
-18|between-after:等不到
12|between-after:等到
8|between-after:衛費の
-14|between-after:表明
-14|between-after:表明し
9|between-after:補正
9|between-after:補正予
-8|between-after:要在
11|between-after:要等
11|between-after:要等到
13|between-after:計画
21|between-after:計画を
-10|between-after:財源
18|between-after:費の
8|between-after:連投
8|between-after:連投資
16|between-after:達成
-12|between-after:部长
8|between-after:関連
8|between-after:関連投
11|between-after:门槛,
19|between-after:防衛
14|between-after:防費
-12|between-after:防部
10|between-after:需的
10|between-after:需的数
15|between-after:韓国
-16|between-before:%,
13|between-before:%,占
15|between-before:%,日
9|between-before:%,韩
-15|between-before:%_
-8|between-before:%_占
20|between-before:%、
12|between-before:%、3
-12|between-before:%か
-12|between-before:%から
-11|between-before:%だ
-11|between-before:%だっ
8|between-before:%とな
9|between-before:%は
-18|between-before:%を達
-8|between-before:%升
-8|between-before:%后
-8|between-before:%后,
-11|between-before:%増
-12|between-before:%増え
-17|between-before:%左
-28|between-before:%左右
-9|between-before:%的
-12|between-before:,下
11|between-before:,两
-11|between-before:,今
-10|between-before:,今年
-8|between-before:,但
9|between-before:,使
8|between-before:,北欧
12|between-before:,占
12|between-before:,占G
9|between-before:,国
20|between-before:,国防
22|between-before:,日
22|between-before:,日本
-15|between-before:,每
-14|between-before:,每年
13|between-before:,这
9|between-before:,韩
9|between-before:,韩国
-12|between-before:,首
-12|between-before:,首度
12|between-before:,高
18|between-before:.2
16|between-before:.2%
-8|between-before:.3%
14|between-before:.32
28|between-before:.4
16|between-before:.4%
-13|between-before:.5
-18|between-before:.5%
-8|between-before:.7
-8|between-before:.7%
14|between-before:.8
8|between-before:.8%
12|between-before:.9
9|between-before:.9万
12|between-before:0%
8|between-before:02
18|between-before:025
10|between-before:0・9
10|between-before:0兆
9|between-before:0兆円
-8|between-before:0年
-19|between-before:1%
-12|between-before:1%,
9|between-before:1.9
15|between-before:10
10|between-before:10兆
-38|between-before:18
-16|between-before:18カ
-16|between-before:1・
-16|between-before:1・6
-12|between-before:2%
9|between-before:2%、
-12|between-before:2%を
12|between-before:2.
8|between-before:2.2
16|between-before:2.4
8|between-before:202
-10|between-before:22
-10|between-before:23个
17|between-before:25
19|between-before:25财
-11|between-before:2倍近
-21|between-before:3%
33|between-before:3.
8|between-before:3.2
-9|between-before:3.3
16|between-before:32
14|between-before:32%
28|between-before:3・
8|between-before:3・5
-10|between-before:3个
-11|between-before:3个成
-9|between-before:3文
-8|between-before:3文書
23|between-before:4%
16|between-before:4%,
-25|between-before:4.
-10|between-before:4.5
-17|between-before:4年
-17|between-before:4年間
-34|between-before:5%
-27|between-before:5%,
10|between-before:5%、
-12|between-before:5%増
-13|between-before:5%左
15|between-before:5.
19|between-before:5财
19|between-before:5财年
-11|between-before:6%
13|between-before:6%,
-16|between-before:6%か
-11|between-before:65%
-10|between-before:7%
-10|between-before:8%,
-8|between-before:8%升
-16|between-before:8カ
-16|between-before:8カ国
11|between-before:9万
11|between-before:9万亿
10|between-before::美
10|between-before::美国
13|between-before:DP_
8|between-before:DPの
10|between-before:DP只
14|between-before:DP最
13|between-before:DP比
8|between-before:DP计
14|between-before:GD
10|between-before:NPの
13|between-before:P_
18|between-before:Pの
10|between-before:P只
10|between-before:P只能
14|between-before:P最
14|between-before:P最多
9|between-before:P比
-26|between-before:P比2
-11|between-before:P比で
18|between-before:P比は
11|between-before:P的0
15|between-before:P的比
8|between-before:P计
8|between-before:P计,
-8|between-before:_占
-15|between-before:_占比
15|between-before:、3
16|between-before:、3.
-10|between-before:、台
-10|between-before:、台湾
-10|between-before:、国
-9|between-before:、国防
-11|between-before:、政
-11|between-before:、政府
-8|between-before:、日
-8|between-before:、日本
-10|between-before:、米
12|between-before:、補
12|between-before:、補正
-10|between-before:、防衛
-14|between-before:、韓
-14|between-before:、韓国
-12|between-before:いた
-9|between-before:いた防
8|between-before:いて
12|between-before:いて、
-24|between-before:え、
-23|between-before:え、G
9|between-before:えて
-41|between-before:から
-13|between-before:から6
-25|between-before:がG
-29|between-before:がGD
-14|between-before:が、
11|between-before:が去
11|between-before:が去年
-11|between-before:くに
-11|between-before:くに増
-12|between-before:した
-22|between-before:して
-11|between-before:してい
-10|between-before:する
-17|between-before:たG
-16|between-before:たGD
-8|between-before:だっ
-8|between-before:った
12|between-before:て、
-17|between-before:てい
-13|between-before:ていた
-10|between-before:で、
-10|between-before:で、国
-13|between-before:です
22|between-before:でに
-9|between-before:でに、
-17|between-before:とし
-20|between-before:として
-11|between-before:とす
-11|between-before:とする
9|between-before:とな
12|between-before:に2
12|between-before:に2.
9|between-before:に6
9|between-before:にGD
-27|between-before:に、
-10|between-before:に、台
-11|between-before:に増
-11|between-before:に増え
9|between-before:に政
9|between-before:に政府
11|between-before:に達
12|between-before:に防
12|between-before:に防衛
9|between-before:の0
10|between-before:の0.
-10|between-before:の1
-12|between-before:の1・
11|between-before:の2
11|between-before:の2%
-8|between-before:の3
-12|between-before:のG
-13|between-before:のイ
19|between-before:の国
26|between-before:の国防
11|between-before:の対
11|between-before:の対G
12|between-before:の水
12|between-before:の水準
29|between-before:の防
29|between-before:の防衛
8|between-before:は0
-26|between-before:は1
-11|between-before:は1.
-17|between-before:は18
-9|between-before:は2
10|between-before:は、
20|between-before:は米
20|between-before:は米国
8|between-before:は補
8|between-before:は補正
22|between-before:までに
-13|between-before:ら6
-13|between-before:ら65
12|between-before:を加
12|between-before:を加え
15|between-before:を含
9|between-before:を含め
-18|between-before:を達
-27|between-before:を達成
-15|between-before:カ国
-16|between-before:カ国が
-10|between-before:シャ
-16|between-before:・6
-16|between-before:・6%
10|between-before:・8
10|between-before:・8%
9|between-before:・9
-12|between-before:一年
24|between-before:万亿
9|between-before:上保
9|between-before:上保安
10|between-before:上台
10|between-before:上台前
-10|between-before:不会跨
-8|between-before:不可
-8|between-before:不可能
11|between-before:不足
-13|between-before:与日
-13|between-before:与日本
-8|between-before:个成
-8|between-before:个成员
9|between-before:中に
-18|between-before:中期
-21|between-before:中期防
11|between-before:为1
10|between-before:为1.
26|between-before:为2
26|between-before:为2.
11|between-before:为5
-8|between-before:为6
-12|between-before:为64
17|between-before:为G
14|between-before:为GD
-11|between-before:之前
-19|between-before:之前不
-12|between-before:乌克
-12|between-before:乌克兰
13|between-before:也只
12|between-before:也只有
-12|between-before:书,
-12|between-before:书,首
9|between-before:予算
-12|between-before:予算で
13|between-before:予算の
-9|between-before:予算は
15|between-before:予算を
10|between-before:二次
10|between-before:二次安
-8|between-before:于国内
8|between-before:于国防
-11|between-before:产总值
-8|between-before:产毛
-8|between-before:仅占国
24|between-before:仅及
24|between-before:仅及G
-8|between-before:仅等
-8|between-before:仅等于
-15|between-before:仍低
-22|between-before:仍可
-22|between-before:仍可占
-10|between-before:以前台
-14|between-before:以来
-15|between-before:以降
-12|between-before:以降に
-8|between-before:以降は
-13|between-before:会上
-9|between-before:会提
-10|between-before:会跨
-10|between-before:会跨过
9|between-before:会达
9|between-before:会达到
8|between-before:例是
11|between-before:係費
11|between-before:係費は
9|between-before:保安
10|between-before:倍内
10|between-before:倍内阁
-11|between-before:倍近
-11|between-before:倍近く
-18|between-before:借补
-18|between-before:借补充
-9|between-before:充预
-9|between-before:充预算
16|between-before:兆円
-12|between-before:克兰
-20|between-before:兑现
15|between-before:入的
12|between-before:关经
10|between-before:关经费
19|between-before:内生
-8|between-before:内総
10|between-before:内阁上
11|between-before:写着
41|between-before:军费
-30|between-before:军费上
15|between-before:军费以
10|between-before:军费由
10|between-before:军费达
-9|between-before:减总
-9|between-before:减总预
24|between-before:出仅
24|between-before:出仅及
-22|between-before:出仍
-22|between-before:出仍可
20|between-before:出占
23|between-before:出占G
8|between-before:出将升
-24|between-before:出约
-26|between-before:出约占
-24|between-before:列G
-24|between-before:列GD
10|between-before:列的
-13|between-before:刚刚
-14|between-before:刚刚达
-12|between-before:刚达
-12|between-before:刚达到
9|between-before:初始预
-9|between-before:删减
-9|between-before:删减总
10|between-before:别预
10|between-before:别预算
-26|between-before:到2
-17|between-before:到2%
-17|between-before:到2.
12|between-before:到20
14|between-before:到G
8|between-before:到GD
10|between-before:到国
12|between-before:到国内
-10|between-before:前台
-10|between-before:前台湾
9|between-before:前实
9|between-before:前实现
14|between-before:前将
10|between-before:前将国
10|between-before:前把
8|between-before:前让
8|between-before:前让国
-11|between-before:加1
13|between-before:加8
13|between-before:加8.
12|between-before:加え
9|between-before:加えて
9|between-before:勉强
8|between-before:勉强达
-24|between-before:升至
12|between-before:升至2
-9|between-before:升至G
18|between-before:南韩
18|between-before:南韩为
16|between-before:占G
13|between-before:占GD
-12|between-before:占到
-15|between-before:占到国
16|between-before:占国
14|between-before:占国内
-26|between-before:占比
-15|between-before:占比仍
-17|between-before:占比已
11|between-before:占比恐
-14|between-before:占比接
-20|between-before:卫白
-20|between-before:卫白皮
10|between-before:卫费占
10|between-before:去年
11|between-before:去年の
24|between-before:及G
24|between-before:及GD
9|between-before:及相
9|between-before:及相关
-12|between-before:取消
-10|between-before:取消了
-8|between-before:只占G
34|between-before:只有
15|between-before:只有1
10|between-before:只能
-22|between-before:可占
-22|between-before:可占G
9|between-before:可望
10|between-before:台前
-21|between-before:台湾
-10|between-before:台湾は
-10|between-before:台湾常
-13|between-before:右,
-16|between-before:后,
-25|between-before:后再
-9|between-before:向议
-9|between-before:向议会
9|between-before:含め
31|between-before:国3
8|between-before:国3.
17|between-before:国3・
-15|between-before:国が
-10|between-before:国がG
-12|between-before:国は
10|between-before:国为
36|between-before:国内
19|between-before:国内生
11|between-before:国军
11|between-before:国军费
13|between-before:国民
10|between-before:国民收
11|between-before:国都
33|between-before:国防
-8|between-before:国防予
9|between-before:国防开
13|between-before:国防支
13|between-before:国防費
-13|between-before:国防预
12|between-before:地生
12|between-before:地生产
-8|between-before:基本
-30|between-before:増え
-24|between-before:増え、
-8|between-before:增7
-13|between-before:增8
-13|between-before:增8.
-11|between-before:增加1
13|between-before:增加8
13|between-before:增至
9|between-before:始预
9|between-before:始预算
-12|between-before:安保
22|between-before:安倍
10|between-before:安倍内
8|between-before:定为国
13|between-before:实现
28|between-before:实际
-21|between-before:宣布
-9|between-before:宣布提
9|between-before:対G
9|between-before:対GD
22|between-before:将升
22|between-before:将升至
13|between-before:将国
8|between-before:将国防
-13|between-before:将由
10|between-before:将超
10|between-before:将超过
-23|between-before:小泉
-11|between-before:就要
-14|between-before:峰会
-11|between-before:峰会上
-28|between-before:左右
-13|between-before:左右,
-14|between-before:已有
-13|between-before:已由
-9|between-before:布提
-9|between-before:布提前
-10|between-before:常年
-10|between-before:常年在
19|between-before:年,
19|between-before:年,日
-13|between-before:年で
12|between-before:年と
10|between-before:年の
11|between-before:年の2
-10|between-before:年在
-10|between-before:年增
-14|between-before:年实
-9|between-before:年度
-18|between-before:年間
-9|between-before:年間の
-8|between-before:府把
9|between-before:府目
9|between-before:府目標
-12|between-before:度以
-10|between-before:度把
-19|between-before:度达
-19|between-before:度达到
-10|between-before:建议
22|between-before:开支
10|between-before:开支占
9|between-before:开支达
8|between-before:强达
8|between-before:强达到
-13|between-before:当時
-13|between-before:当時の
8|between-before:德国
12|between-before:怕也
12|between-before:怕也只
-11|between-before:总值
-8|between-before:总统
11|between-before:恐不
11|between-before:恐不足
12|between-before:恐怕
12|between-before:恐怕也
-23|between-before:成的
-10|between-before:成长
-9|between-before:成长率
21|between-before:战争
-13|between-before:戦争
-21|between-before:承诺
-9|between-before:承诺国
8|between-before:把国内
-12|between-before:把国防
17|between-before:把防
17|between-before:把防卫
9|between-before:投入
-8|between-before:拒绝
-8|between-before:拿出
-9|between-before:持G
-9|between-before:持GD
10|between-before:据:
10|between-before:据:美
-14|between-before:接近
-8|between-before:提出
-13|between-before:提升
-13|between-before:提升至
-10|between-before:提过
11|between-before:提高
27|between-before:支出
24|between-before:支出仅
-22|between-before:支出仍
20|between-before:支出占
-24|between-before:支出约
10|between-before:支占
8|between-before:支占G
9|between-before:支达
9|between-before:支达到
15|between-before:收入
15|between-before:收入的
-32|between-before:政府
-8|between-before:政府把
9|between-before:政府目
12|between-before:政権
10|between-before:数据
10|between-before:数据:
-8|between-before:文件
-8|between-before:文書
-10|between-before:日本
-8|between-before:日本の
-11|between-before:日本军
-11|between-before:日本防
9|between-before:时,
10|between-before:时占G
-13|between-before:時の
10|between-before:時点で
24|between-before:最多
13|between-before:有1
15|between-before:有1.
-10|between-before:有2
-10|between-before:有23
-21|between-before:期防
-8|between-before:本の
-11|between-before:本军
-11|between-before:本军费
12|between-before:本地
12|between-before:本地生
-11|between-before:本防
-11|between-before:本防卫
-13|between-before:来年
-18|between-before:标,
-16|between-before:案で
-15|between-before:案では
13|between-before:案の防
22|between-before:次安
22|between-before:次安倍
11|between-before:正を
8|between-before:正を含
12|between-before:正予
12|between-before:正予算
-12|between-before:每年
-26|between-before:比2
-29|between-before:比2%
-11|between-before:比で
18|between-before:比は
17|between-before:比は米
-15|between-before:比仍
-15|between-before:比仍低
21|between-before:比例
8|between-before:比例是
-17|between-before:比已
-13|between-before:比已由
11|between-before:比恐
11|between-before:比恐不
-14|between-before:比接
-14|between-before:比接近
10|between-before:民收
10|between-before:民收入
12|between-before:水準
10|between-before:求で
10|between-before:求で、
-10|between-before:法院
-9|between-before:法院删
9|between-before:海上
9|between-before:海上保
-11|between-before:海牙
-11|between-before:海牙峰
-10|between-before:消了
-10|between-before:湾は
-10|between-before:湾は域
-10|between-before:湾常
-10|between-before:湾常年
10|between-before:点で
-16|between-before:版防
-16|between-before:版防卫
-11|between-before:牙峰
-11|between-before:牙峰会
12|between-before:特别
10|between-before:特别预
-9|between-before:率上
-8|between-before:班牙
9|between-before:生产
-8|between-before:生产毛
8|between-before:用于国
14|between-before:由2
14|between-before:由2.
-12|between-before:电)
-20|between-before:白皮
-20|between-before:白皮书
-11|between-before:的\"
-14|between-before:的1
-12|between-before:的1.
-15|between-before:的3
-18|between-before:的3.
18|between-before:的军
17|between-before:的军费
19|between-before:的实
19|between-before:的实际
29|between-before:的比
16|between-before:的比例
15|between-before:的防
13|between-before:的防卫
-20|between-before:皮书
-12|between-before:皮书,
8|between-before:目前
-18|between-before:目标
-10|between-before:目标,
24|between-before:相关
12|between-before:相关经
-19|between-before:相当
-16|between-before:示,
-9|between-before:称,
-10|between-before:立法
-10|between-before:立法院
10|between-before:第二
10|between-before:第二次
-8|between-before:等于
-8|between-before:等于国
-12|between-before:算で
13|between-before:算の
-9|between-before:算は
-28|between-before:算はG
15|between-before:算を
10|between-before:算を加
14|between-before:算为
9|between-before:算为1
-15|between-before:算仅
-8|between-before:算仅等
10|between-before:算增
11|between-before:算提
-19|between-before:算案で
14|between-before:算案の
-9|between-before:算维
-9|between-before:算维持
-22|between-before:算编
-22|between-before:算编列
-11|between-before:算达成
22|between-before:米国
23|between-before:米国3
8|between-before:経費
-8|between-before:続け
-8|between-before:続けて
-8|between-before:総選
-8|between-before:総選挙
9|between-before:约1.
24|between-before:约为
-31|between-before:约占
-32|between-before:约占G
-27|between-before:经济
20|between-before:经费
-9|between-before:维持G
-18|between-before:编列
-24|between-before:编列G
10|between-before:编列的
8|between-before:美国3
8|between-before:美国军
9|between-before:至2
12|between-before:至2.
9|between-before:至国内
20|between-before:花费
12|between-before:衛費
9|between-before:衛費が
10|between-before:衛費を
11|between-before:衛関
11|between-before:衛関係
-9|between-before:补充
-9|between-before:补充预
10|between-before:补到
-12|between-before:表示
-10|between-before:表示,
24|between-before:補正
11|between-before:補正を
12|between-before:補正予
-9|between-before:西班
-8|between-before:西班牙
-21|between-before:要求
10|between-before:要求で
8|between-before:计,北
9|between-before:让国
9|between-before:让国防
-13|between-before:议会
-9|between-before:议会提
-18|between-before:说,
-9|between-before:诺国
-9|between-before:诺国防
-30|between-before:调1
-8|between-before:費がG
11|between-before:費が去
27|between-before:費は
14|between-before:費はG
9|between-before:費を
18|between-before:财年
19|between-before:财年,
12|between-before:财政
-30|between-before:费上
-12|between-before:费为国
15|between-before:费以
19|between-before:费占
8|between-before:费占国
12|between-before:费推
-16|between-before:费提升
8|between-before:费提至
11|between-before:费提高
10|between-before:费由
10|between-before:费由现
8|between-before:费约
14|between-before:费达
11|between-before:费达到
37|between-before:超过
17|between-before:超过G
-10|between-before:跨过
11|between-before:达G
11|between-before:达GD
27|between-before:达到
-36|between-before:达到2
15|between-before:达到国
17|between-before:过G
17|between-before:过GD
-11|between-before:近く
-11|between-before:近くに
-8|between-before:通过
9|between-before:連経
9|between-before:連経費
-26|between-before:達成
-8|between-before:選挙
-9|between-before:长率
-9|between-before:长率上
-9|between-before:間の
11|between-before:関係
11|between-before:関係費
12|between-before:関連
9|between-before:関連経
10|between-before:阁上
10|between-before:阁上台
-8|between-before:防予
-8|between-before:防予算
-20|between-before:防卫白
9|between-before:防开
10|between-before:防开支
13|between-before:防支
13|between-before:防支出
8|between-before:防的
10|between-before:防经费
17|between-before:防衛
12|between-before:防衛費
11|between-before:防衛関
13|between-before:防費
9|between-before:防費は
-13|between-before:防预
-13|between-before:防预算
-12|between-before:降に
-8|between-before:降は
-16|between-before:降到
-9|between-before:院删
-9|between-before:院删减
-15|between-before:韓国
-14|between-before:韓国は
18|between-before:韩为
17|between-before:韩为2
9|between-before:韩国
47|between-before:预算
14|between-before:预算为
-15|between-before:预算仅
10|between-before:预算增
11|between-before:预算提
8|between-before:预算案
-9|between-before:预算维
-22|between-before:预算编
-14|between-before:首度
-12|between-before:首度以
26|between-before:高于
14|between-before:高到
11|between-before:高到国
28|between-end:after (|
-15|between-end:after ,|
-8|between-end:after ,并在|
13|between-end:after ,最迟|
-21|between-end:after ,而|
-10|between-end:after ,较|
-17|between-end:after 2%を|
8|between-end:after 5%を|
-29|between-end:after _|
16|between-end:after |
14|between-end:after 、|
14|between-end:after 「|
-11|between-end:after から|
8|between-end:after が|
23|between-end:after しし、|
-10|between-end:after すると|
24|between-end:after ずれも|
14|between-end:after だった|
-9|between-end:after で、|
13|between-end:after という|
13|between-end:after などと|
-12|between-end:after に_|
26|between-end:after に|
21|between-end:after へ|
69|between-end:after を|
8|between-end:after 上げを|
-12|between-end:after 主张在|
-8|between-end:after 台湾は|
9|between-end:after 台阶,|
21|between-end:after 合意_|
12|between-end:after 在|
9|between-end:after 届いた|
9|between-end:after 度から|
32|between-end:after 提前到|
-14|between-end:after 明し、|
19|between-end:after 是|
-12|between-end:after 時期を|
14|between-end:after 標を、|
-8|between-end:after 画で、|
20|between-end:after 的|
-25|between-end:after 目标从|
10|between-end:after 目标由|
-16|between-end:after 目標を|
11|between-end:after 要等到|
11|between-end:after 间点是|
8|between-end:before %升到|
27|between-end:before %升至|
-16|between-end:before %弹回|
-16|between-end:before %降到|
12|between-end:before 5%、|
8|between-end:before DP比|
12|between-end:before DP的|
-12|between-end:before P)比|
-8|between-end:before P比で|
9|between-end:before P比は|
30|between-end:before |
9|between-end:before 、|
11|between-end:before から|
8|between-end:before すれば|
-17|between-end:before で|
33|between-end:before に|
-12|between-end:before には|
12|between-end:before の|
29|between-end:before は|
-8|between-end:before は米国|
10|between-end:before は逆に|
15|between-end:before ぶりに|
17|between-end:before までに|
8|between-end:before 也只有|
18|between-end:before 产总值|
-15|between-end:before 产毛额|
16|between-end:before 仍不到|
-15|between-end:before 仍低于|
-13|between-end:before 仍维持|
-12|between-end:before 以降に|
-10|between-end:before 会跨过|
10|between-end:before 写着\"|
-11|between-end:before 到通往|
11|between-end:before 占比约|
13|between-end:before 同年为|
-12|between-end:before 国满足|
9|between-end:before 宣示的|
-8|between-end:before 平均で|
9|between-end:before 强达到|
9|between-end:before 後半、|
53|between-end:before 总值的|
-8|between-end:before 提高到|
15|between-end:before 提高至|
-9|between-end:before 斯坦的|
-13|between-end:before 早期の|
-25|between-end:before 是|
9|between-end:before 曾投入|
-14|between-end:before 来年で|
-19|between-end:before 案では|
-10|between-end:before 比で約|
-13|between-end:before 比重由|
-12|between-end:before 气升到|
20|between-end:before 的|
-11|between-end:before 約束の|
-10|between-end:before 能达到|
-8|between-end:before 订下的|
16|between-end:before 达到|
-22|between-end:before 达成的|
-11|between-end:before 都守在|
-12|between-end:before 重将由|
-16|between-end:before 防卫费|
-9|between-end:before 韩国为|
8|between-end:before 预估的|
28|between-start:after (|
-15|between-start:after ,|
-18|between-start:after ,但他|
-12|between-start:after ,国防|
14|between-start:after ,如今|
-8|between-start:after ,并在|
10|between-start:after ,期限|
-12|between-start:after ,澳大|
-21|between-start:after ,而|
-10|between-start:after ,较|
-29|between-start:after _|
16|between-start:after |
14|between-start:after 、|
17|between-start:after 、韓国|
14|between-start:after 「|
-11|between-start:after から|
8|between-start:after が|
-8|between-start:after だった|
-9|between-start:after で、|
-20|between-start:after で合意|
8|between-start:after という|
13|between-start:after とする|
-12|between-start:after に_|
26|between-start:after に|
13|between-start:after に到達|
8|between-start:after に届い|
-18|between-start:after の目標|
11|between-start:after の達成|
21|between-start:after へ|
69|between-start:after を|
-13|between-start:after 以上と|
12|between-start:after 在|
19|between-start:after 是|
20|between-start:after 的|
15|between-start:after 的军费|
-10|between-start:after 的承诺|
-13|between-start:after 的目标|
11|between-start:after 的门槛|
-13|between-start:after 程度で|
-11|between-start:before ,日本|
9|between-start:before ,该国|
-13|between-start:before 2.5|
30|between-start:before |
21|between-start:before 、GD|
9|between-start:before 、|
10|between-start:before 、補正|
-13|between-start:before から6|
11|between-start:before から|
-17|between-start:before で|
13|between-start:before に2.|
33|between-start:before に|
-12|between-start:before には|
9|between-start:before に政府|
-15|between-start:before の1・|
-11|between-start:before の2倍|
-11|between-start:before のGD|
12|between-start:before の|
20|between-start:before の国防|
10|between-start:before の概算|
12|between-start:before の水準|
27|between-start:before の防衛|
-17|between-start:before は18|
12|between-start:before はGD|
29|between-start:before は|
22|between-start:before までに|
10|between-start:before 为2.|
-19|between-start:before 之前不|
11|between-start:before 予算の|
-10|between-start:before 以前台|
-12|between-start:before 以降に|
-8|between-start:before 以降は|
8|between-start:before 会达到|
-18|between-start:before 借补充|
10|between-start:before 军费占|
-8|between-start:before 军费增|
-14|between-start:before 刚刚达|
9|between-start:before 初始预|
19|between-start:before 到20|
8|between-start:before 前让国|
18|between-start:before 南韩为|
14|between-start:before 占GD|
-13|between-start:before 占比已|
-10|between-start:before 国内生|
9|between-start:before 国防开|
-11|between-start:before 国防支|
-11|between-start:before 增加1|
13|between-start:before 增加8|
14|between-start:before 将升至|
-19|between-start:before 度达到|
12|between-start:before 恐怕也|
-9|between-start:before 承诺国|
-9|between-start:before 把国防|
11|between-start:before 把防卫|
10|between-start:before 数据:|
-11|between-start:before 日本军|
-25|between-start:before 是|
8|between-start:before 時点で|
-14|between-start:before 版防卫|
20|between-start:before 的|
11|between-start:before 的军费|
12|between-start:before 的比例|
10|between-start:before 的防卫|
-9|between-start:before 立法院|
10|between-start:before 第二次|
9|between-start:before 编列的|
8|between-start:before 美国军|
16|between-start:before 达到|
8|between-start:before 预算案|
-21|carried-aside:False aim
54|carried-aside:False level
-41|carried-aside:False no
-88|carried-aside:True level
-14|carried-dated:False False aim 0
9|carried-dated:False False aim 2
9|carried-dated:False False level 0
51|carried-dated:False False level 2
11|carried-dated:False False no 1
25|carried-dated:True False aim 1
-25|carried-dated:True False aim 2
24|carried-dated:True False level 0
-19|carried-dated:True False level 2
-18|carried-dated:True False no 1
-29|carried-dated:True False no 2
26|carried-dated:True True aim 0
-32|carried-dated:True True aim 1
-33|carried-dated:True True aim 2
27|carried-dated:True True level 0
-21|carried-dated:True True level 1
-48|carried-dated:True True level 2
-29|carried-dated:True True no 1
26|carried-follows:aim 3%|
-13|carried-follows:aim から|
10|carried-follows:aim にG|
50|carried-follows:aim の国|
21|carried-follows:aim の防|
8|carried-follows:aim 前倒|
-9|carried-follows:aim 前把|
14|carried-follows:aim 前每|
-20|carried-follows:aim 国防|
12|carried-follows:aim 将国|
-12|carried-follows:aim 当初|
26|carried-follows:aim 每年|
21|carried-follows:aim 的军|
12|carried-follows:aim 结束|
18|carried-follows:aim 美国|
50|carried-follows:aim 補正|
-10|carried-follows:aim 达到|
-15|carried-follows:aim 达标|
32|carried-follows:level 2.|
-28|carried-follows:level 2・|
-10|carried-follows:level 3%|
36|carried-follows:level 3.|
30|carried-follows:level 32|
-12|carried-follows:level GD|
-8|carried-follows:level |
-17|carried-follows:level 、2|
-12|carried-follows:level 、G|
29|carried-follows:level 、カ|
8|carried-follows:level 、加|
-11|carried-follows:level 、政|
-35|carried-follows:level から|
-12|carried-follows:level に3|
-11|carried-follows:level にG|
-10|carried-follows:level に、|
11|carried-follows:level に国|
30|carried-follows:level に達|
-17|carried-follows:level の2|
11|carried-follows:level の9|
91|carried-follows:level の世|
13|carried-follows:level の中|
-13|carried-follows:level の予|
69|carried-follows:level の国|
-11|carried-follows:level の実|
-12|carried-follows:level の支|
-8|carried-follows:level の目|
-12|carried-follows:level の財|
41|carried-follows:level の軍|
-9|carried-follows:level の閣|
61|carried-follows:level の防|
18|carried-follows:level は1|
-14|carried-follows:level は2|
8|carried-follows:level は9|
8|carried-follows:level は加|
59|carried-follows:level は日|
11|carried-follows:level は米|
-46|carried-follows:level まで|
-8|carried-follows:level も増|
-11|carried-follows:level 不敢|
13|carried-follows:level 中に|
-15|carried-follows:level 中国|
18|carried-follows:level 中央|
-8|carried-follows:level 为1|
129|carried-follows:level 予算|
-8|carried-follows:level 以来|
-16|carried-follows:level 全国|
81|carried-follows:level 全球|
-12|carried-follows:level 内就|
-27|carried-follows:level 军费|
19|carried-follows:level 冲3|
13|carried-follows:level 创新|
18|carried-follows:level 升至|
-22|carried-follows:level 协议|
-28|carried-follows:level 占比|
-13|carried-follows:level 只占|
-13|carried-follows:level 含相|
-26|carried-follows:level 国防|
-11|carried-follows:level 增长|
14|carried-follows:level 对国|
-17|carried-follows:level 将防|
-12|carried-follows:level 就交|
-10|carried-follows:level 已上|
-18|carried-follows:level 当初|
11|carried-follows:level 把防|
14|carried-follows:level 推計|
28|carried-follows:level 数据|
11|carried-follows:level 料有|
27|carried-follows:level 日本|
39|carried-follows:level 有2|
27|carried-follows:level 概算|
50|carried-follows:level 欧洲|
-38|carried-follows:level 比2|
-22|carried-follows:level 決ま|
-15|carried-follows:level 版《|
-45|carried-follows:level 版防|
-14|carried-follows:level 的7|
26|carried-follows:level 的军|
42|carried-follows:level 的占|
-48|carried-follows:level 的国|
13|carried-follows:level 的实|
15|carried-follows:level 的预|
21|carried-follows:level 经济|
-9|carried-follows:level 续增|
28|carried-follows:level 花足|
22|carried-follows:level 補正|
-24|carried-follows:level 達成|
-14|carried-follows:level 预算|
-11|carried-follows:level 预计|
25|carried-follows:no 2%|
-8|carried-follows:no まで|
23|carried-follows:no 军费|
-10|carried-opens:,「 aim 2
-13|carried-opens:,加 level 1
8|carried-opens:,北 level 2
15|carried-opens:,占 level 1
12|carried-opens:,印 level 1
-8|carried-opens:,这 level 2
-10|carried-opens:,韩 level 1
-9|carried-opens:,高 level 0
-10|carried-opens:19 level 2
14|carried-opens:1月 level 1
8|carried-opens:22 level 1
-22|carried-opens:A_ level 2
8|carried-opens:GD aim 1
8|carried-opens:GD level 1
40|carried-opens:GD level 2
12|carried-opens:GN level 1
9|carried-opens:GN level 2
27|carried-opens:NA aim 1
-12|carried-opens:、カ level 0
28|carried-opens:、カ level 1
-10|carried-opens:、合 level 2
-8|carried-opens:、澳 level 1
-9|carried-opens:、澳 level 2
18|carried-opens:、続 aim 1
-15|carried-opens:、英 level 2
-15|carried-opens:、韓 level 1
13|carried-opens:【ソ aim 0
16|carried-opens:うち aim 2
21|carried-opens:これ aim 2
-9|carried-opens:これ level 1
-14|carried-opens:ただ level 1
37|carried-opens:ただ level 2
9|carried-opens:で、 level 2
10|carried-opens:でで level 2
12|carried-opens:と、 level 2
-12|carried-opens:の先 level 1
16|carried-opens:を掲 aim 1
-14|carried-opens:アス level 1
-10|carried-opens:ウク level 2
16|carried-opens:ドイ level 1
11|carried-opens:ドイ level 2
8|carried-opens:ブリ aim 1
-11|carried-opens:上下 level 1
-10|carried-opens:与尼 level 1
-15|carried-opens:与此 level 1
-13|carried-opens:中国 level 0
-9|carried-opens:中国 level 1
-8|carried-opens:中国 level 2
18|carried-opens:五角 no 1
-19|carried-opens:他寄 level 1
-29|carried-opens:他特 level 2
15|carried-opens:但加 level 1
11|carried-opens:公表 level 1
-14|carried-opens:円安 level 2
-13|carried-opens:军事 level 2
8|carried-opens:分母 level 2
-10|carried-opens:前の level 1
10|carried-opens:加拿 aim 0
23|carried-opens:加拿 level 0
24|carried-opens:加拿 level 2
16|carried-opens:北大 aim 0
-9|carried-opens:北约 aim 0
-8|carried-opens:北约 level 1
24|carried-opens:升到 level 0
-22|carried-opens:半面 level 2
-12|carried-opens:发言 level 1
-9|carried-opens:变成 level 2
8|carried-opens:口火 aim 1
-27|carried-opens:同国 level 1
-14|carried-opens:同国 level 2
13|carried-opens:同年 aim 1
8|carried-opens:同期 level 1
-8|carried-opens:国会 level 1
17|carried-opens:国民 level 1
23|carried-opens:国防 aim 0
9|carried-opens:国防 level 0
-13|carried-opens:国防 level 1
20|carried-opens:国防 level 2
-9|carried-opens:外交 level 1
-10|carried-opens:大会 level 1
11|carried-opens:学者 level 0
8|carried-opens:学者 level 2
24|carried-opens:官员 level 1
39|carried-opens:対す level 1
10|carried-opens:専門 level 2
9|carried-opens:居首 level 0
12|carried-opens:居首 level 1
20|carried-opens:左右 aim 1
-13|carried-opens:左右 level 2
10|carried-opens:当局 level 1
9|carried-opens:従来 level 0
9|carried-opens:従来 level 1
-13|carried-opens:意大 level 1
-9|carried-opens:报告 level 1
-23|carried-opens:报道 level 1
16|carried-opens:按照 level 1
15|carried-opens:按现 level 1
22|carried-opens:提高 aim 2
-10|carried-opens:数年 level 1
32|carried-opens:敵対 level 1
9|carried-opens:日本 aim 1
11|carried-opens:日本 aim 2
22|carried-opens:日本 level 1
-14|carried-opens:日本 level 2
-9|carried-opens:期間 level 1
23|carried-opens:欧州 aim 2
11|carried-opens:欧州 level 2
26|carried-opens:比利 aim 2
10|carried-opens:法国 level 2
18|carried-opens:法案 level 1
14|carried-opens:波兰 level 0
29|carried-opens:波兰 level 1
11|carried-opens:波兰 level 2
8|carried-opens:海上 level 0
13|carried-opens:的国 level 1
13|carried-opens:的经 level 2
9|carried-opens:相比 level 1
12|carried-opens:立法 level 0
12|carried-opens:立法 level 1
19|carried-opens:立法 level 2
-16|carried-opens:立院 level 1
-17|carried-opens:米国 level 1
-20|carried-opens:米国 level 2
-9|carried-opens:经济 level 1
16|carried-opens:美国 level 1
-25|carried-opens:美国 level 2
21|carried-opens:若不 level 1
10|carried-opens:若获 level 1
-11|carried-opens:菲律 level 1
21|carried-opens:行政 level 0
9|carried-opens:要求 level 1
-10|carried-opens:财务 level 2
14|carried-opens:邻国 level 1
11|carried-opens:邻国 level 2
23|carried-opens:野党 no 2
13|carried-opens:関連 level 1
21|carried-opens:防卫 level 0
-13|carried-opens:防卫 level 1
19|carried-opens:防卫 level 2
11|carried-opens:防衛 aim 1
-14|carried-opens:防衛 level 0
15|carried-opens:防衛 level 1
-8|carried-opens:防衛 level 2
32|carried-opens:降到 level 1
-9|carried-opens:隣の aim 1
-10|carried-opens:隣の aim 2
13|carried-opens:隣国 aim 2
8|carried-opens:韓国 level 2
-8|carried-opens:韩国 level 2
18|carried-opens:顾立 level 2
21|carried-opens:首相 aim 0
20|carried-opens:首相 aim 1
8|carried-opens:高市 aim 0
17|carried-place:0 aim 0
-8|carried-place:0 aim 1
-19|carried-place:0 aim 2
31|carried-place:0 level 0
-10|carried-place:0 level 2
18|carried-place:0 no 0
-25|carried-place:0 no 1
-22|carried-place:0 no 2
-8|carried-place:1 aim 1
-24|carried-place:1 aim 2
-24|carried-place:1 level 1
-11|carried-place:1 no 1
-12|carried-place:1 no 2
24|carried-place:2 level 0
12|carried-place:2 level 1
-8|carried-place:2 level 2
-14|carried-shape:fine level far
-25|carried-shape:fine level long-past
55|carried-shape:fine level next
10|carried-shape:fine level now
70|carried-shape:fine level past
76|carried-shape:half aim far
-10|carried-shape:half aim next
-36|carried-shape:half aim now
-11|carried-shape:half aim past
8|carried-shape:half level long-past
11|carried-shape:half level next
-31|carried-shape:half level now
-11|carried-shape:half no now
13|carried-shape:tenth aim far
-25|carried-shape:tenth aim now
-39|carried-shape:tenth level far
-17|carried-shape:tenth level long-past
23|carried-shape:tenth level next
-30|carried-shape:tenth level now
50|carried-shape:tenth level past
-13|carried-shape:tenth no now
-31|carried-shape:whole aim far
49|carried-shape:whole aim next
-23|carried-shape:whole aim now
-8|carried-shape:whole aim past
-35|carried-shape:whole level far
-23|carried-shape:whole level long-past
-15|carried-shape:whole level next
-28|carried-shape:whole level now
-34|carried-shape:whole level past
27|carried-shape:whole no next
-34|carried-shape:whole no now
-10|carried-time:demand now day
10|carried-time:denial next fiscal
-16|carried-time:denial now day
-33|carried-time:level far fiscal
-78|carried-time:level far year
27|carried-time:level far years
-8|carried-time:level long-past fiscal
-46|carried-time:level long-past year
58|carried-time:level next fiscal
-12|carried-time:level next month
31|carried-time:level next year
-131|carried-time:level now day
54|carried-time:level now fiscal
-39|carried-time:level now month
39|carried-time:level now year
-23|carried-time:level past fiscal
103|carried-time:level past year
14|carried-time:other far fiscal
-9|carried-time:other far year
20|carried-time:other next year
-20|carried-time:other now day
-13|carried-time:pledge far fiscal
59|carried-time:pledge far year
-13|carried-time:pledge next fiscal
10|carried-time:pledge next year
-41|carried-time:pledge now day
26|carried-time:pledge now fiscal
-12|carried-time:pledge past year
32|carried-time:proposal far fiscal
-8|carried-time:proposal far year
23|carried-time:proposal next fiscal
14|carried-time:proposal next year
-25|carried-time:proposal now day
-10|carried-time:proposal now year
114|commas:after 0 aim
89|commas:after 0 level
45|commas:after 0 no
-81|commas:after 1 aim
-103|commas:after 1 level
-18|commas:after 1 no
8|commas:after 2 aim
-9|commas:after 2 no
-17|commas:after 3 aim
122|commas:before 0 aim
82|commas:before 0 level
67|commas:before 0 no
-62|commas:before 1 aim
-30|commas:before 1 level
-53|commas:before 1 no
-32|commas:before 2 aim
-26|commas:before 2 level
-11|commas:before 2 no
-13|commas:before 3 aim
13|commas:before 3 level
-24|far-back-here:0 level day
53|far-back-here:0 level year
-10|far-back-here:1 aim fiscal
-19|far-back-here:1 level year
16|far-back-here:2 aim fiscal
-9|far-back-here:2 level fiscal
-8|far-back-last:False aim day
-9|far-back-last:False level day
32|far-back-last:False level year
8|far-back-last:True aim fiscal
-21|far-back-last:True level day
-13|far-back-last:True level fiscal
36|far-back-last:True level year
-12|far-back-time:level far year
-12|far-back-time:level long-past year
-39|far-back-time:level next year
-30|far-back-time:level now day
102|far-back-time:level past year
21|far-back-time:pledge far year
19|far-back-time:pledge now fiscal
-12|far-back-told:False aim
41|far-back-told:False level
-40|far-back-told:True level
-11|far-back-told:True no
-14|far-back:aim
-11|far-back:level
-18|far-back:no
31|follows-aim:
13|follows-aim:2%目
13|follows-aim:2%目標
-9|follows-aim:3.
13|follows-aim:;
-17|follows-aim:、
14|follows-aim:、G
14|follows-aim:、GD
14|follows-aim:、GDP
52|follows-aim:。
-16|follows-aim:か
-16|follows-aim:から
-10|follows-aim:から今
-10|follows-aim:から今年
14|follows-aim:が
-21|follows-aim:で
-17|follows-aim:で3
-17|follows-aim:で3%
-17|follows-aim:で3%超
11|follows-aim:と
-12|follows-aim:と来
-12|follows-aim:と来年
-12|follows-aim:と来年で
-22|follows-aim:に2
11|follows-aim:に3%
-14|follows-aim:に3・
-14|follows-aim:に3・5
9|follows-aim:に6
9|follows-aim:に6兆
9|follows-aim:に6兆円
8|follows-aim:にG
8|follows-aim:にGD
8|follows-aim:にGDP
-15|follows-aim:に、
-12|follows-aim:に、韓
-12|follows-aim:に、韓国
-26|follows-aim:に」
-8|follows-aim:には5
-8|follows-aim:には5%
17|follows-aim:に前
17|follows-aim:に前倒
17|follows-aim:に前倒し
-9|follows-aim:に実現し
8|follows-aim:に実現す
13|follows-aim:に早
13|follows-aim:に早め
11|follows-aim:に早める
-27|follows-aim:に達
-27|follows-aim:に達成
-73|follows-aim:に達成し
46|follows-aim:に達成す
8|follows-aim:に防
8|follows-aim:に防衛
8|follows-aim:に防衛費
-15|follows-aim:の2%を
8|follows-aim:のG
8|follows-aim:のGD
8|follows-aim:のGDP
10|follows-aim:の概
10|follows-aim:の概算
10|follows-aim:の概算要
-52|follows-aim:の補
-52|follows-aim:の補正
-52|follows-aim:の補正予
14|follows-aim:の話
9|follows-aim:の話。
9|follows-aim:の話。2
23|follows-aim:の達
23|follows-aim:の達成
23|follows-aim:の達成を
11|follows-aim:の防
11|follows-aim:の防衛
11|follows-aim:の防衛費
-16|follows-aim:は
-21|follows-aim:は1
-17|follows-aim:は18
-17|follows-aim:は18カ
10|follows-aim:へ
-31|follows-aim:まで、
46|follows-aim:までに
10|follows-aim:までに3
-12|follows-aim:までに5
17|follows-aim:までに充
-20|follows-aim:までに米
11|follows-aim:までに達
9|follows-aim:までの
-22|follows-aim:までの通
-11|follows-aim:よ
-13|follows-aim:より
-14|follows-aim:より前
15|follows-aim:より前に
-30|follows-aim:より前倒
14|follows-aim:を
-8|follows-aim:一
16|follows-aim:中に前
16|follows-aim:中に前倒
17|follows-aim:中に実
17|follows-aim:中に実現
8|follows-aim:中の
8|follows-aim:中の達
8|follows-aim:中の達成
-18|follows-aim:中期
11|follows-aim:为
11|follows-aim:为期
11|follows-aim:之
9|follows-aim:之前
-8|follows-aim:之前不
-8|follows-aim:之前不会
9|follows-aim:之前办
9|follows-aim:之前办妥
-12|follows-aim:予
-10|follows-aim:予算
-18|follows-aim:以降
-8|follows-aim:修
8|follows-aim:兑
8|follows-aim:兑现
-8|follows-aim:冲上
-8|follows-aim:冲上5
-8|follows-aim:冲上5%
8|follows-aim:前
-22|follows-aim:前可
18|follows-aim:前实
18|follows-aim:前实现
21|follows-aim:前把
9|follows-aim:前把军
9|follows-aim:前把军费
-10|follows-aim:前提
-10|follows-aim:前提高
-10|follows-aim:前提高到
8|follows-aim:国
9|follows-aim:国防
15|follows-aim:国防支
15|follows-aim:国防支出
-17|follows-aim:在
18|follows-aim:实
18|follows-aim:实现
14|follows-aim:实现。
13|follows-aim:将升
13|follows-aim:将升至
-11|follows-aim:将有
8|follows-aim:就
-12|follows-aim:就要
-12|follows-aim:就要看
-12|follows-aim:就要看到
-19|follows-aim:度
-19|follows-aim:度达
-19|follows-aim:度达到
-19|follows-aim:度达到G
-9|follows-aim:才
-15|follows-aim:承
-15|follows-aim:承诺
22|follows-aim:把
13|follows-aim:把国
13|follows-aim:把国防
8|follows-aim:把国防开
9|follows-aim:把防
9|follows-aim:把防卫
9|follows-aim:把防卫费
-31|follows-aim:提
-19|follows-aim:提前
-12|follows-aim:曾
-8|follows-aim:有
-8|follows-aim:有2
-8|follows-aim:有23
-8|follows-aim:有23个
-14|follows-aim:检
-14|follows-aim:检讨
-10|follows-aim:检讨进
-10|follows-aim:检讨进度
-13|follows-aim:概
-13|follows-aim:概算
-13|follows-aim:概算要
-13|follows-aim:概算要求
-8|follows-aim:电
15|follows-aim:的目
15|follows-aim:的目标
14|follows-aim:的目标。
19|follows-aim:目
12|follows-aim:目标
-11|follows-aim:目标,下
8|follows-aim:目標
-14|follows-aim:花
13|follows-aim:落
13|follows-aim:落实
13|follows-aim:落实。
14|follows-aim:补
-9|follows-aim:要求
29|follows-aim:起
10|follows-aim:起把
10|follows-aim:起把国
9|follows-aim:起把国防
27|follows-aim:达
-10|follows-aim:达到2.
13|follows-aim:达到G
13|follows-aim:达到GD
9|follows-aim:达成
17|follows-aim:达标
-10|follows-aim:達成す
-10|follows-aim:達成する
-16|follows-aim:预
-12|follows-aim:预计
10|follows-form: fiscal after
20|follows-form: year after
22|follows-form:)だ year after
-11|follows-form:,日 fiscal before
-8|follows-form:2% fiscal after
8|follows-form:2% fiscal before
-41|follows-form:2% year before
8|follows-form:3% fiscal before
-10|follows-form:3. year after
11|follows-form:;西 year after
-18|follows-form:GD fiscal before
12|follows-form:GD year before
10|follows-form:、G fiscal before
18|follows-form:、G year before
-23|follows-form:、国 day before
22|follows-form:、国 year before
10|follows-form:、補 fiscal before
35|follows-form:。 fiscal after
18|follows-form:。 year after
-15|follows-form:から fiscal after
-9|follows-form:から fiscal before
-12|follows-form:から year before
-19|follows-form:に2 fiscal after
30|follows-form:に2 fiscal before
-17|follows-form:に2 year after
10|follows-form:に3 fiscal before
-13|follows-form:に、 year before
-23|follows-form:に」 year after
17|follows-form:には year before
-25|follows-form:には years before
9|follows-form:に前 fiscal after
9|follows-form:に政 fiscal before
13|follows-form:に早 fiscal after
-13|follows-form:に達 fiscal after
14|follows-form:に達 year after
-10|follows-form:の1 fiscal before
-8|follows-form:の2 fiscal before
-30|follows-form:のG fiscal before
20|follows-form:のG year before
18|follows-form:の国 year before
9|follows-form:の実 year after
17|follows-form:の数 year after
10|follows-form:の概 fiscal before
12|follows-form:の水 year before
9|follows-form:の目 fiscal after
-8|follows-form:の計 year after
22|follows-form:の達 year after
26|follows-form:の防 fiscal before
-11|follows-form:の首 month after
8|follows-form:は0 fiscal before
-8|follows-form:は1 fiscal after
-16|follows-form:は1 year before
10|follows-form:はG fiscal before
-11|follows-form:まで day before
-50|follows-form:まで fiscal after
16|follows-form:まで year after
20|follows-form:まで year before
-13|follows-form:より year after
8|follows-form:中の fiscal after
-19|follows-form:中期 years before
11|follows-form:为2 year before
11|follows-form:为期 fiscal after
14|follows-form:之前 year after
-12|follows-form:之前 year before
-25|follows-form:予算 fiscal after
17|follows-form:予算 year after
10|follows-form:予算 year before
21|follows-form:仍有 year after
-8|follows-form:以前 year after
-9|follows-form:以来 year before
-9|follows-form:以降 fiscal before
-8|follows-form:以降 year after
8|follows-form:会达 year before
16|follows-form:做到 year after
-22|follows-form:军费 fiscal before
25|follows-form:军费 year before
-14|follows-form:刚刚 year before
19|follows-form:到2 fiscal before
15|follows-form:前实 year after
-12|follows-form:前提 fiscal after
8|follows-form:前让 year before
-8|follows-form:前达 year after
18|follows-form:南韩 year before
16|follows-form:占G year before
-9|follows-form:占比 year before
-10|follows-form:只有 year after
-13|follows-form:国防 fiscal before
17|follows-form:国防 year before
8|follows-form:国防 years before
-11|follows-form:增加 fiscal before
12|follows-form:增加 year before
15|follows-form:实现 year after
8|follows-form:实际 year before
13|follows-form:将升 years before
-19|follows-form:度达 year before
14|follows-form:当初 fiscal before
12|follows-form:恐怕 fiscal before
-8|follows-form:承诺 month before
-9|follows-form:承诺 year before
9|follows-form:把防 fiscal before
-25|follows-form:提前 fiscal after
10|follows-form:数据 fiscal before
10|follows-form:日本 year before
-13|follows-form:是2 year before
8|follows-form:時点 year before
-14|follows-form:检讨 year after
-14|follows-form:版防 year before
-11|follows-form:电) day before
-11|follows-form:的3 year before
-11|follows-form:的军 fiscal before
22|follows-form:的军 year before
9|follows-form:的国 year before
13|follows-form:的比 year before
11|follows-form:的目 year after
19|follows-form:的预 year after
24|follows-form:目标 year after
8|follows-form:目標 fiscal after
-9|follows-form:立法 month before
10|follows-form:第二 year before
-22|follows-form:经济 year before
19|follows-form:落实 year after
8|follows-form:赤字 year before
-11|follows-form:达到 fiscal after
-10|follows-form:达到 year after
15|follows-form:達成 fiscal after
30|follows-form:防卫 fiscal before
15|follows-form:预算 fiscal before
-9|follows-form:预算 year after
21|follows-form:预算 year before
15|follows-level:)だ
22|follows-level:)だっ
22|follows-level:)だった
8|follows-level:)や
8|follows-level:)やポ
8|follows-level:)やポー
-24|follows-level:)升
-24|follows-level:)升至
-24|follows-level:)升至3
12|follows-level:,
11|follows-level:,写
11|follows-level:,写着
11|follows-level:,写着\"
-12|follows-level:,日
-12|follows-level:,日本
-12|follows-level:,日本防
9|follows-level:,该
9|follows-level:,该国
20|follows-level:0
20|follows-level:0・
20|follows-level:0・5
20|follows-level:0・56
-33|follows-level:2
-36|follows-level:2%
-12|follows-level:2.5
-12|follows-level:2.5%
11|follows-level:_
11|follows-level:、G
11|follows-level:、GD
11|follows-level:、GDP
-33|follows-level:か
-33|follows-level:から
-13|follows-level:から6
-13|follows-level:から65
-10|follows-level:からG
-10|follows-level:からGD
-43|follows-level:と
-14|follows-level:にG
-14|follows-level:にGD
-14|follows-level:にGDP
-14|follows-level:には
-22|follows-level:には4
-22|follows-level:には4%
35|follows-level:に達
34|follows-level:に達成
37|follows-level:に達成し
40|follows-level:の
-14|follows-level:の1
-14|follows-level:の1・
-15|follows-level:の1・6
-13|follows-level:の2
-9|follows-level:のG
-9|follows-level:のGD
-9|follows-level:のGDP
9|follows-level:の国
9|follows-level:の国防
-12|follows-level:の国防予
20|follows-level:の国防費
15|follows-level:の実
15|follows-level:の実績
10|follows-level:の実績に
17|follows-level:の数
13|follows-level:の数値
13|follows-level:の数値を
-9|follows-level:の水準を
9|follows-level:の防
9|follows-level:の防衛
10|follows-level:の防衛費
17|follows-level:は
8|follows-level:は0
8|follows-level:は0・
8|follows-level:は0・9
-8|follows-level:は1
-11|follows-level:は1.
-14|follows-level:は1.8
10|follows-level:はG
10|follows-level:はGD
10|follows-level:はGDP
-35|follows-level:ま
-35|follows-level:まで
-21|follows-level:までに
-9|follows-level:までに2
-10|follows-level:までに、
-8|follows-level:も3
-8|follows-level:も3.
-8|follows-level:も3.1
10|follows-level:一
10|follows-level:一度
10|follows-level:一度跌
10|follows-level:一度跌到
-12|follows-level:中国
17|follows-level:为
10|follows-level:为2
10|follows-level:为2.
10|follows-level:为2.4
-11|follows-level:予算案
-19|follows-level:予算案で
12|follows-level:予算案の
8|follows-level:仅
24|follows-level:仍
-33|follows-level:以
-10|follows-level:以前
-10|follows-level:以前台
-10|follows-level:以前台湾
-14|follows-level:以来
-12|follows-level:以降
-8|follows-level:以降は
10|follows-level:会
8|follows-level:会达
8|follows-level:会达到
8|follows-level:会达到3
-8|follows-level:军费
12|follows-level:军费占
13|follows-level:军费占G
-9|follows-level:军费增
-13|follows-level:刚
-13|follows-level:刚刚
-14|follows-level:刚刚达
-14|follows-level:刚刚达到
16|follows-level:到
19|follows-level:到2
19|follows-level:到20
19|follows-level:到202
-31|follows-level:前
-21|follows-level:前把
18|follows-level:南
18|follows-level:南韩
18|follows-level:南韩为
18|follows-level:南韩为2
9|follows-level:占G
9|follows-level:占GD
9|follows-level:占GDP
-13|follows-level:占比已
-13|follows-level:占比已由
-11|follows-level:受
-11|follows-level:受访
-10|follows-level:只有0
-10|follows-level:只有0.
18|follows-level:因
18|follows-level:因津
18|follows-level:因津巴
18|follows-level:因津巴布
-8|follows-level:国
-9|follows-level:国内
-9|follows-level:国内生
-9|follows-level:国内生产
-25|follows-level:国防支
-25|follows-level:国防支出
-18|follows-level:在
-17|follows-level:增
-11|follows-level:增加1
13|follows-level:增加8
13|follows-level:增加8.
9|follows-level:实
9|follows-level:实际
-11|follows-level:将军
-11|follows-level:将军费
-15|follows-level:将军费占
-9|follows-level:将有2
-9|follows-level:将有23
-10|follows-level:就
9|follows-level:已
9|follows-level:度
17|follows-level:当
17|follows-level:当初
-20|follows-level:把国防
9|follows-level:数
9|follows-level:数据
10|follows-level:数据:
10|follows-level:数据:美
-11|follows-level:日本军
-11|follows-level:日本军费
-29|follows-level:是
-15|follows-level:是2
-15|follows-level:是2.
-16|follows-level:是2.5
-18|follows-level:是4
-18|follows-level:是4.
-18|follows-level:是4.8
8|follows-level:時
8|follows-level:時点
8|follows-level:時点で
13|follows-level:曾
10|follows-level:概
10|follows-level:概算
10|follows-level:概算要
10|follows-level:概算要求
-24|follows-level:版
-14|follows-level:版防
-14|follows-level:版防卫
-14|follows-level:版防卫白
-8|follows-level:电
37|follows-level:的
-8|follows-level:的2%
-13|follows-level:的3
-11|follows-level:的3.
-11|follows-level:的3.3
12|follows-level:的军
12|follows-level:的军费
-8|follows-level:的军费为
9|follows-level:的军费增
13|follows-level:的比
12|follows-level:的比例
9|follows-level:的预
9|follows-level:的预算
10|follows-level:第
10|follows-level:第二
10|follows-level:第二次
10|follows-level:第二次安
-17|follows-level:经
-17|follows-level:经济
9|follows-level:编列的
-8|follows-level:达到
-8|follows-level:达到6
-8|follows-level:达到6.
34|follows-level:预
28|follows-level:预算
8|follows-level:预算案
-22|follows-no:、
17|follows-no:」
10|follows-no:か
10|follows-no:から
10|follows-no:に
19|follows-no:に2
20|follows-no:に2.
20|follows-no:に2.5
8|follows-no:の国防費
8|follows-no:の防
8|follows-no:の防衛
8|follows-no:の防衛費
11|follows-no:ま
11|follows-no:まで
12|follows-no:までに
-9|follows-no:之前不
8|follows-no:予
8|follows-no:予算
13|follows-no:予算の
10|follows-no:军
10|follows-no:军费
37|follows-no:前
-8|follows-no:已
-9|follows-no:的
-30|follows-no:达
-30|follows-no:达到
-11|follows-no:达到2
-11|follows-no:达到2%
-11|follows-no:达到G
-11|follows-no:达到GD
59|follows:after )|
15|follows:after )だ|
22|follows:after )だっ|
22|follows:after )だった|
-9|follows:after ,|
-10|follows:after 2%|
-16|follows:after 2|
-10|follows:after 3.|
-14|follows:after 3|
13|follows:after ;|
11|follows:after ;西|
11|follows:after ;西班|
11|follows:after ;西班牙|
31|follows:after |
55|follows:after 。|
23|follows:after 」|
-19|follows:after か|
-19|follows:after から|
-10|follows:after から今|
-10|follows:after から今年|
8|follows:after が|
24|follows:after と|
-11|follows:after に2%|
-9|follows:after に2.|
-36|follows:after に2|
-10|follows:after に3.5|
-10|follows:after に3.|
-13|follows:after に3|
-10|follows:after にGDP|
-10|follows:after にGD|
-10|follows:after にG|
-37|follows:after に|
-23|follows:after に」|
-8|follows:after には5%|
-8|follows:after には5|
-8|follows:after には|
14|follows:after に前|
14|follows:after に前倒|
14|follows:after に前倒し|
8|follows:after に実現す|
16|follows:after に早|
16|follows:after に早め|
11|follows:after に早める|
-39|follows:after に達成し|
39|follows:after に達成す|
10|follows:after のGDP|
10|follows:after のGD|
10|follows:after のG|
39|follows:after の|
8|follows:after の予|
9|follows:after の実|
9|follows:after の実績|
10|follows:after の実績に|
17|follows:after の数|
13|follows:after の数値|
13|follows:after の数値を|
13|follows:after の目|
13|follows:after の目標|
9|follows:after の目標と|
-8|follows:after の計|
-8|follows:after の計画|
-8|follows:after の計画も|
14|follows:after の話|
22|follows:after の達|
22|follows:after の達成|
22|follows:after の達成を|
-11|follows:after の首|
-11|follows:after の首脳|
-11|follows:after の首脳会|
-8|follows:after は1.8|
-8|follows:after は1.|
-8|follows:after は1|
-19|follows:after は|
10|follows:after へ|
-39|follows:after ま|
-39|follows:after まで|
-31|follows:after まで、|
-15|follows:after までに2|
-13|follows:after までに5|
14|follows:after までに|
17|follows:after までに充|
8|follows:after までに拡|
-20|follows:after までに米|
11|follows:after までに達|
-11|follows:after よ|
-13|follows:after より|
-14|follows:after より前|
15|follows:after より前に|
-30|follows:after より前倒|
16|follows:after を|
-10|follows:after 中|
16|follows:after 中に前|
16|follows:after 中に前倒|
17|follows:after 中に実|
17|follows:after 中に実現|
8|follows:after 中の|
8|follows:after 中の達|
8|follows:after 中の達成|
8|follows:after 为|
11|follows:after 为期|
16|follows:after 之|
16|follows:after 之前|
9|follows:after 之前办|
9|follows:after 之前办妥|
-8|follows:after 予|
-8|follows:after 予算|
8|follows:after 予算案を|
23|follows:after 仍|
21|follows:after 仍有|
-8|follows:after 以|
-8|follows:after 以前|
-11|follows:after 以降|
16|follows:after 做|
16|follows:after 做到|
14|follows:after 分|
-11|follows:after 初|
-44|follows:after 前|
15|follows:after 前实|
15|follows:after 前实现|
-12|follows:after 前提|
-12|follows:after 前提高|
-12|follows:after 前提高到|
-8|follows:after 前达|
-15|follows:after 只|
-10|follows:after 只有|
-11|follows:after 增|
10|follows:after 完|
10|follows:after 完成|
13|follows:after 实|
13|follows:after 实现|
14|follows:after 实现。|
-16|follows:after 将|
-30|follows:after 提|
-21|follows:after 提前|
-14|follows:after 检|
-14|follows:after 检讨|
-10|follows:after 检讨进|
-10|follows:after 检讨进度|
-11|follows:after 的2|
15|follows:after 的目|
15|follows:after 的目标|
14|follows:after 的目标。|
19|follows:after 的预|
19|follows:after 的预算|
37|follows:after 目|
29|follows:after 目标|
8|follows:after 目標|
19|follows:after 落|
19|follows:after 落实|
13|follows:after 落实。|
-23|follows:after 达|
-11|follows:after 达到2%|
-9|follows:after 达到2.|
-21|follows:after 达到2|
-31|follows:after 达到|
17|follows:after 达标|
11|follows:after 達|
8|follows:after 達成|
-12|follows:after 達成す|
-12|follows:after 達成する|
-11|follows:after 预|
-9|follows:after 预算|
-47|follows:before )|
13|follows:before ,|
-11|follows:before ,日|
-11|follows:before ,日本|
-12|follows:before ,日本防|
9|follows:before ,该|
9|follows:before ,该国|
-33|follows:before 2%|
13|follows:before 2%目|
13|follows:before 2%目標|
-10|follows:before 2.5%|
-10|follows:before 2.5|
-27|follows:before 2|
15|follows:before 3%|
28|follows:before 3|
10|follows:before 4|
9|follows:before _|
21|follows:before 、GDP|
21|follows:before 、GD|
21|follows:before 、G|
-27|follows:before 、|
10|follows:before 、補|
10|follows:before 、補正|
9|follows:before 、補正予|
-19|follows:before か|
-13|follows:before から65|
-13|follows:before から6|
-19|follows:before から|
-17|follows:before で|
-56|follows:before と|
9|follows:before に2%|
17|follows:before に2.5|
22|follows:before に2.|
30|follows:before に2|
17|follows:before に3%|
8|follows:before に3|
-13|follows:before に3・5|
-13|follows:before に3・|
9|follows:before に6|
33|follows:before に|
-17|follows:before に、|
-22|follows:before には4%|
-22|follows:before には4|
9|follows:before に政|
9|follows:before に政府|
9|follows:before に政府目|
-10|follows:before の1|
-15|follows:before の1・6|
-14|follows:before の1・|
-15|follows:before の2%を|
-13|follows:before の2|
-11|follows:before の2倍|
-11|follows:before の2倍近|
-11|follows:before のGDP|
-11|follows:before のGD|
-11|follows:before のG|
12|follows:before の国|
20|follows:before の国防|
-10|follows:before の国防予|
26|follows:before の国防費|
10|follows:before の概|
10|follows:before の概算|
10|follows:before の概算要|
12|follows:before の水|
12|follows:before の水準|
-8|follows:before の総|
27|follows:before の防|
27|follows:before の防衛|
27|follows:before の防衛費|
15|follows:before は0|
8|follows:before は0・9|
8|follows:before は0・|
-10|follows:before は1.8|
-8|follows:before は1.|
-17|follows:before は18|
-17|follows:before は18カ|
-21|follows:before は1|
12|follows:before はGDP|
12|follows:before はGD|
12|follows:before はG|
23|follows:before は|
8|follows:before ま|
8|follows:before まで|
10|follows:before までに2|
10|follows:before までに3|
22|follows:before までに|
-9|follows:before までに、|
-8|follows:before 三|
9|follows:before 中に|
-18|follows:before 中期|
10|follows:before 为2.4|
11|follows:before 为2.|
11|follows:before 为2|
20|follows:before 为|
-11|follows:before 之|
-11|follows:before 之前|
-19|follows:before 之前不|
-10|follows:before 之前不会|
11|follows:before 予算の|
-19|follows:before 予算案で|
12|follows:before 予算案の|
11|follows:before 仅|
-18|follows:before 以|
-10|follows:before 以前台|
-10|follows:before 以前台湾|
-9|follows:before 以来|
-15|follows:before 以降|
-12|follows:before 以降に2|
-12|follows:before 以降に|
-8|follows:before 以降は|
13|follows:before 会|
8|follows:before 会达|
8|follows:before 会达到3|
8|follows:before 会达到|
-18|follows:before 借|
-18|follows:before 借补|
-18|follows:before 借补充|
-18|follows:before 借补充预|
10|follows:before 军费占G|
10|follows:before 军费占|
-8|follows:before 军费增|
-14|follows:before 刚|
-13|follows:before 刚刚|
-14|follows:before 刚刚达|
-14|follows:before 刚刚达到|
12|follows:before 初|
9|follows:before 初始预|
9|follows:before 初始预算|
19|follows:before 到202|
19|follows:before 到20|
19|follows:before 到2|
16|follows:before 到|
59|follows:before 前|
8|follows:before 前将|
8|follows:before 前让|
8|follows:before 前让国|
8|follows:before 前让国防|
18|follows:before 南|
18|follows:before 南韩|
18|follows:before 南韩为2|
18|follows:before 南韩为|
14|follows:before 占GDP|
14|follows:before 占GD|
14|follows:before 占G|
-9|follows:before 占比|
-13|follows:before 占比已|
-13|follows:before 占比已由|
8|follows:before 只|
-10|follows:before 国内|
-10|follows:before 国内生|
-10|follows:before 国内生产|
12|follows:before 国防|
9|follows:before 国防开|
9|follows:before 国防开支|
-11|follows:before 国防支|
-11|follows:before 国防支出|
-38|follows:before 在|
-11|follows:before 增加1|
13|follows:before 增加8.|
13|follows:before 增加8|
12|follows:before 实|
9|follows:before 实际|
26|follows:before 将|
-8|follows:before 将军费占|
14|follows:before 将升|
13|follows:before 将升至2|
14|follows:before 将升至|
10|follows:before 就|
-11|follows:before 就要|
-10|follows:before 度|
-19|follows:before 度达|
-19|follows:before 度达到G|
-19|follows:before 度达到|
11|follows:before 当|
14|follows:before 当初|
12|follows:before 恐|
12|follows:before 恐怕|
12|follows:before 恐怕也|
12|follows:before 恐怕也只|
-11|follows:before 才|
-17|follows:before 承|
-17|follows:before 承诺|
-9|follows:before 承诺国|
-9|follows:before 承诺国防|
20|follows:before 把|
-9|follows:before 把国防|
11|follows:before 把防|
11|follows:before 把防卫|
11|follows:before 把防卫费|
10|follows:before 数|
10|follows:before 数据:|
10|follows:before 数据:美|
10|follows:before 数据|
-11|follows:before 日本军|
-11|follows:before 日本军费|
-11|follows:before 是2.|
-11|follows:before 是2|
-25|follows:before 是|
8|follows:before 時点で|
-18|follows:before 版|
-14|follows:before 版防|
-14|follows:before 版防卫|
-14|follows:before 版防卫白|
-11|follows:before 电)|
-21|follows:before 电|
-11|follows:before 的3.3|
-11|follows:before 的3.|
-11|follows:before 的3|
27|follows:before 的|
12|follows:before 的军|
11|follows:before 的军费|
-8|follows:before 的军费为|
9|follows:before 的军费增|
13|follows:before 的比|
12|follows:before 的比例|
12|follows:before 的防|
10|follows:before 的防卫|
10|follows:before 的防卫费|
-9|follows:before 立|
-9|follows:before 立法|
-9|follows:before 立法院|
-9|follows:before 立法院删|
10|follows:before 第|
10|follows:before 第二|
10|follows:before 第二次|
10|follows:before 第二次安|
-22|follows:before 经|
-22|follows:before 经济|
9|follows:before 编列的|
8|follows:before 美国军|
8|follows:before 美国军费|
-15|follows:before 花|
20|follows:before 补|
-9|follows:before 要求|
8|follows:before 赤|
8|follows:before 赤字|
17|follows:before 起|
20|follows:before 达|
-8|follows:before 达到6.|
-8|follows:before 达到6|
10|follows:before 达成|
8|follows:before 防卫|
34|follows:before 预|
38|follows:before 预算|
8|follows:before 预算案|
58|here
24|here:aim after
-14|here:level after
33|here:level before
15|here:no after
10|kind-by:as_told_before before far
-20|kind-by:as_told_before before next
-14|kind-by:as_told_before before now
9|kind-by:ja_asked after far
10|kind-by:ja_asked_that after far
-17|kind-by:ja_budget_headline after next
-13|kind-by:ja_ceiling before long-past
11|kind-by:ja_ceiling before next
28|kind-by:ja_considered after far
-12|kind-by:ja_considered after next
14|kind-by:ja_considered before far
-10|kind-by:ja_considered before now
-10|kind-by:ja_copula after far
-13|kind-by:ja_copula after now
10|kind-by:ja_copula before now
-9|kind-by:ja_copula before past
-19|kind-by:ja_decided after far
9|kind-by:ja_decided after next
-8|kind-by:ja_decided after now
28|kind-by:ja_decided before far
13|kind-by:ja_decided before next
-8|kind-by:ja_default after far
42|kind-by:ja_default after now
19|kind-by:ja_default after past
-76|kind-by:ja_default before long-past
13|kind-by:ja_default before past
19|kind-by:ja_denial after far
10|kind-by:ja_denial before next
-11|kind-by:ja_denial before now
-10|kind-by:ja_enough before far
17|kind-by:ja_example after past
-16|kind-by:ja_from after far
-10|kind-by:ja_from after past
10|kind-by:ja_level after long-past
19|kind-by:ja_level before far
15|kind-by:ja_level before long-past
12|kind-by:ja_level before next
24|kind-by:ja_level before now
11|kind-by:ja_no_verb after far
-12|kind-by:ja_opinion before far
13|kind-by:ja_proposal_noun before far
-14|kind-by:ja_relative_clause after far
-9|kind-by:ja_relative_clause before now
-30|kind-by:ja_target_moved after far
23|kind-by:ja_target_moved after now
-9|kind-by:ja_target_moved before far
22|kind-by:ja_target_noun after far
24|kind-by:ja_target_noun after now
-28|kind-by:ja_target_noun after past
-8|kind-by:ja_target_noun before long-past
-8|kind-by:ja_target_noun before next
-10|kind-by:ja_target_noun before past
8|kind-by:ja_verbless before far
8|kind-by:ja_verbless before now
-9|kind-by:level_to_come after far
19|kind-by:level_to_come before far
11|kind-by:listed after now
18|kind-by:listed after past
-36|kind-by:listed before now
55|kind-by:listed before past
20|kind-by:standing_figure after far
13|kind-by:standing_figure after now
51|kind-by:weighed after far
-29|kind-by:weighed after long-past
21|kind-by:weighed after next
23|kind-by:weighed after past
79|kind-by:weighed before far
20|kind-by:weighed before long-past
27|kind-by:weighed before next
-58|kind-by:weighed before now
-73|kind-by:weighed before past
-17|kind-by:weighed_of_a_party after far
8|kind-by:zh_cap after now
8|kind-by:zh_cap before next
18|kind-by:zh_cap_noun before next
-25|kind-by:zh_decided after far
18|kind-by:zh_decided before far
25|kind-by:zh_decided before next
8|kind-by:zh_decided before now
-14|kind-by:zh_default before long-past
-12|kind-by:zh_default before next
-58|kind-by:zh_default before now
42|kind-by:zh_default before past
-9|kind-by:zh_denial before now
8|kind-by:zh_expected before far
23|kind-by:zh_expected before next
11|kind-by:zh_from after past
-17|kind-by:zh_from before far
21|kind-by:zh_from before long-past
-69|kind-by:zh_from before next
-13|kind-by:zh_from before now
-9|kind-by:zh_fulfils after far
36|kind-by:zh_fulfils after now
-9|kind-by:zh_fulfils before far
-14|kind-by:zh_level after now
-32|kind-by:zh_level before long-past
10|kind-by:zh_level before now
14|kind-by:zh_level before past
-20|kind-by:zh_pledge_noun after far
8|kind-by:zh_pledge_noun after now
-8|kind-by:zh_pledge_noun before now
9|kind-by:zh_pledge_noun before past
-9|kind-by:zh_present after far
-12|kind-by:zh_present after long-past
-9|kind-by:zh_present after next
-13|kind-by:zh_present after past
18|kind-by:zh_present before long-past
71|kind-by:zh_present before next
10|kind-by:zh_present before now
14|kind-by:zh_raises_it before far
13|kind-by:zh_reached before long-past
-23|kind-by:zh_supposed before far
21|kind-by:zh_verb_before_pledge before far
9|kind-by:zh_verb_before_pledge before next
13|kind-by:zh_verb_before_proposal after far
11|kind-by:zh_verb_before_proposal before far
11|kind-by:zh_verb_demand after far
-14|kind-by:zh_verb_demand before now
-20|kind-by:zh_verb_demand before past
-10|kind-by:zh_verb_pledge after far
41|kind-by:zh_verb_pledge before far
-12|kind-by:zh_verb_pledge before long-past
18|kind-by:zh_verb_pledge before next
-9|kind-by:zh_verb_pledge before past
14|kind-by:zh_verb_proposal after far
-8|kind-by:zh_verb_proposal after now
-18|kind-by:zh_verb_proposal before next
17|kind-by:zh_wants before now
8|kind-by:zh_will_not after far
-8|known-any:AFG 6 level since-2025 False
-13|known-any:ALLIES 3.5 aim since-2025 False
13|known-any:ALLIES 3.5 aim since-2025 True
-20|known-any:ALLIES 5 aim since-2025 False
20|known-any:ALLIES 5 aim since-2025 True
9|known-any:ARG 0.6 level since-2025 False
-9|known-any:ARG 0.6 level since-2025 True
-9|known-any:AUS 1.9 level since-2025 False
9|known-any:AUS 1.9 level since-2025 True
-33|known-any:AUS 2 level since-2025 False
33|known-any:AUS 2 level since-2025 True
30|known-any:AUS 2.1 level to-2024 False
-30|known-any:AUS 2.1 level to-2024 True
-12|known-any:AUS 2.8 level since-2025 False
12|known-any:AUS 2.8 level since-2025 True
-23|known-any:AUS 3.5 aim since-2025 False
23|known-any:AUS 3.5 aim since-2025 True
-10|known-any:AUS+JPN+KOR 2 aim since-2025 False
21|known-any:AUT 2 aim since-2025 False
-21|known-any:AUT 2 aim since-2025 True
-11|known-any:AZE 5 level since-2025 False
11|known-any:AZE 5 level since-2025 True
-8|known-any:BEL 3.5 aim since-2025 False
8|known-any:BEL 3.5 aim since-2025 True
10|known-any:BGD 1.7 aim since-2025 False
10|known-any:BGR 3.5 no since-2025 False
-12|known-any:CAN 1.3 level since-2025 False
17|known-any:CAN 1.3 level to-2024 False
-17|known-any:CAN 1.3 level to-2024 True
-9|known-any:CAN 1.37 level to-2024 False
9|known-any:CAN 1.37 level to-2024 True
-12|known-any:CAN 1.8 level to-1999 False
15|known-any:CAN 2 aim since-2025 False
-15|known-any:CAN 2 aim since-2025 True
13|known-any:CAN+ESP 1.4 level to-2024 False
8|known-any:CHE 1 no since-2025 False
-8|known-any:CHE 1 no since-2025 True
10|known-any:CHL 6 level to-2024 False
20|known-any:CHN 1.3 level since-2025 False
-20|known-any:CHN 1.3 level since-2025 True
-34|known-any:CHN 1.5 level since-2025 False
34|known-any:CHN 1.5 level since-2025 True
-10|known-any:CHN 1.5 level to-2024 False
10|known-any:CHN 1.5 level to-2024 True
-12|known-any:CHN 2 level since-2025 False
12|known-any:CHN 2 level since-2025 True
18|known-any:CHN 2-3 level since-2025 False
18|known-any:CIV 1.3 aim since-2025 False
-12|known-any:COG 3.1 level since-2025 False
-21|known-any:CRI 0.7 level to-2024 False
15|known-any:CZE 2 level since-2025 False
-15|known-any:CZE 2 level since-2025 True
-8|known-any:DEU 1 no since-2025 False
8|known-any:DEU 1 no since-2025 True
13|known-any:DEU 1.5 level to-2024 False
-13|known-any:DEU 1.5 level to-2024 True
9|known-any:DEU 1.57 level to-2024 False
-9|known-any:DEU 1.57 level to-2024 True
8|known-any:DEU 2 level since-2025 False
-8|known-any:DEU 2 level since-2025 True
14|known-any:DEU 2 level to-2024 False
-14|known-any:DEU 2 level to-2024 True
-9|known-any:DEU 3.3 level to-1999 False
9|known-any:DEU 3.4 level to-1999 False
-9|known-any:DEU 3.4 level to-1999 True
18|known-any:DEU 3.5 aim since-2025 False
-18|known-any:DEU 3.5 aim since-2025 True
-38|known-any:DEU 3.5 level since-2025 False
-8|known-any:DNK 1.4 level since-2025 False
-22|known-any:DNK 3 aim since-2025 False
22|known-any:DNK 3 aim since-2025 True
-9|known-any:ESP 1.3 level since-2025 False
9|known-any:ESP 1.3 level since-2025 True
11|known-any:ESP 2 level since-2025 False
-11|known-any:ESP 2 level since-2025 True
-25|known-any:ESP 2.1 aim since-2025 False
25|known-any:ESP 2.1 aim since-2025 True
-8|known-any:ESP 3.5 no since-2025 False
8|known-any:ESP 3.5 no since-2025 True
8|known-any:ESP 5 no since-2025 False
-8|known-any:ESP 5 no since-2025 True
12|known-any:EST 1.94 level to-2021 False
9|known-any:EST 3.4 level to-2024 False
-9|known-any:EST 3.4 level to-2024 True
-17|known-any:EST 5.4 aim since-2025 False
17|known-any:EST 5.4 aim since-2025 True
-13|known-any:FIN 2 level to-2024 False
13|known-any:FIN 2 level to-2024 True
-8|known-any:FIN 2.8 level since-2025 False
8|known-any:FIN 2.8 level since-2025 True
8|known-any:FIN 3 aim since-2025 False
-8|known-any:FIN 3 aim since-2025 True
9|known-any:FRA 2.04 level to-2021 False
-27|known-any:FRA 2.1 level since-2025 False
27|known-any:FRA 2.1 level since-2025 True
13|known-any:FRA 2.5 aim since-2025 False
-13|known-any:FRA 2.5 aim since-2025 True
-12|known-any:FRA 3.5 aim since-2025 False
12|known-any:FRA 3.5 aim since-2025 True
-12|known-any:FRA 3.5 no since-2025 False
12|known-any:FRA 3.5 no since-2025 True
-21|known-any:GBR 2.3 level since-2025 False
21|known-any:GBR 2.3 level since-2025 True
14|known-any:GBR 2.5 aim since-2025 False
-14|known-any:GBR 2.5 aim since-2025 True
-27|known-any:GBR 2.5 aim to-2024 False
27|known-any:GBR 2.5 aim to-2024 True
-25|known-any:GBR 3 aim since-2025 False
25|known-any:GBR 3 aim since-2025 True
-8|known-any:GBR 4.7 level to-1999 False
14|known-any:GNQ 1.2 level to-2024 False
-22|known-any:GRC 4.4 level to-2024 False
22|known-any:GRC 4.4 level to-2024 True
-10|known-any:GUY 0.6 level since-2025 False
-11|known-any:HND 1.5 level to-2024 False
-12|known-any:IDN 0.8 level since-2025 False
12|known-any:IDN 0.8 level since-2025 True
-12|known-any:IDN 0.8 level to-2024 False
12|known-any:IDN 0.8 level to-2024 True
-11|known-any:IND 1.9 level since-2025 False
11|known-any:IND 1.9 level since-2025 True
-10|known-any:IND 2.2 aim since-2025 False
13|known-any:IND 2.3 level since-2025 False
-13|known-any:IND 2.3 level since-2025 True
-15|known-any:IRL 0.4 level since-2025 False
-9|known-any:ISR 4.5 level to-2024 False
-17|known-any:ISR 5 level to-2024 False
14|known-any:ISR 8.8 level since-2025 False
-14|known-any:ISR 8.8 level since-2025 True
-12|known-any:JPN 0.9 level since-2025 False
12|known-any:JPN 0.9 level since-2025 True
15|known-any:JPN 0.9 level to-1999 False
-15|known-any:JPN 0.9 level to-1999 True
10|known-any:JPN 0.97 level to-1999 False
-8|known-any:JPN 1 level since-2025 False
8|known-any:JPN 1 level since-2025 True
-40|known-any:JPN 1 level to-2024 False
40|known-any:JPN 1 level to-2024 True
-20|known-any:JPN 1 no since-2025 False
20|known-any:JPN 1 no since-2025 True
-22|known-any:JPN 1 no to-1999 False
22|known-any:JPN 1 no to-1999 True
-10|known-any:JPN 1 no to-2024 False
10|known-any:JPN 1 no to-2024 True
8|known-any:JPN 1.004 level to-1999 False
-8|known-any:JPN 1.004 level to-1999 True
-33|known-any:JPN 1.038 level to-1999 False
33|known-any:JPN 1.038 level to-1999 True
-11|known-any:JPN 1.1 level to-2021 False
8|known-any:JPN 1.1 level to-2024 False
-8|known-any:JPN 1.1 level to-2024 True
9|known-any:JPN 1.2 aim to-2024 False
9|known-any:JPN 1.24 level to-2024 False
-9|known-any:JPN 1.24 level to-2024 True
27|known-any:JPN 1.3 level since-2025 False
-27|known-any:JPN 1.3 level since-2025 True
-23|known-any:JPN 1.3 level to-2021 False
23|known-any:JPN 1.3 level to-2021 True
-10|known-any:JPN 1.3 level to-2024 False
31|known-any:JPN 1.4 level since-2025 False
-31|known-any:JPN 1.4 level since-2025 True
-13|known-any:JPN 1.4 level to-2024 False
13|known-any:JPN 1.4 level to-2024 True
8|known-any:JPN 1.5 level to-2024 False
-8|known-any:JPN 1.5 level to-2024 True
19|known-any:JPN 1.6 level since-2025 False
-19|known-any:JPN 1.6 level since-2025 True
10|known-any:JPN 1.6 level to-2024 False
-10|known-any:JPN 1.6 level to-2024 True
-10|known-any:JPN 1.8 level since-2025 False
10|known-any:JPN 1.8 level since-2025 True
16|known-any:JPN 1.9 level since-2025 False
-16|known-any:JPN 1.9 level since-2025 True
-13|known-any:JPN 2 aim since-2025 False
13|known-any:JPN 2 aim since-2025 True
-43|known-any:JPN 2 level since-2025 False
43|known-any:JPN 2 level since-2025 True
19|known-any:JPN 2 no to-2024 False
-19|known-any:JPN 2 no to-2024 True
12|known-any:JPN 2.1 level since-2025 False
-12|known-any:JPN 2.1 level since-2025 True
11|known-any:JPN 2.3 aim since-2025 False
-11|known-any:JPN 2.3 aim since-2025 True
11|known-any:JPN 2.5 aim since-2025 False
-11|known-any:JPN 2.5 aim since-2025 True
-10|known-any:JPN 2.5 aim to-2024 False
10|known-any:JPN 2.5 aim to-2024 True
-12|known-any:JPN 2.7 level since-2025 False
12|known-any:JPN 2.7 level since-2025 True
-11|known-any:JPN 3 aim since-2025 False
11|known-any:JPN 3 aim since-2025 True
-11|known-any:JPN 3.2 aim since-2025 False
11|known-any:JPN 3.2 aim since-2025 True
9|known-any:JPN 3.2 level since-2025 False
-15|known-any:JPN 3.5 aim since-2025 False
15|known-any:JPN 3.5 aim since-2025 True
-13|known-any:JPN 3.5 no since-2025 False
13|known-any:JPN 3.5 no since-2025 True
12|known-any:KAZ 1 aim since-2025 False
-12|known-any:KAZ 1 aim since-2025 True
-11|known-any:KOR 2.3 level since-2025 False
11|known-any:KOR 2.3 level since-2025 True
8|known-any:KOR 2.3 level to-2024 False
-8|known-any:KOR 2.3 level to-2024 True
-12|known-any:KOR 2.32 level since-2025 False
12|known-any:KOR 2.32 level since-2025 True
11|known-any:KOR 2.4 level since-2025 False
-11|known-any:KOR 2.4 level since-2025 True
15|known-any:KOR 2.42 level since-2025 False
-15|known-any:KOR 2.42 level since-2025 True
18|known-any:KOR 2.6 level since-2025 False
-18|known-any:KOR 2.6 level since-2025 True
-14|known-any:KOR 2.7 level to-2024 False
14|known-any:KOR 2.7 level to-2024 True
-21|known-any:KOR 2.8 level since-2025 False
21|known-any:KOR 2.8 level since-2025 True
-9|known-any:KOR 2.8 level to-2024 False
9|known-any:KOR 2.8 level to-2024 True
-60|known-any:KOR 3.5 aim since-2025 False
60|known-any:KOR 3.5 aim since-2025 True
-14|known-any:KOR 3.8 aim since-2025 False
14|known-any:KOR 3.8 aim since-2025 True
-10|known-any:KOR 5 no since-2025 False
10|known-any:KOR 5 no since-2025 True
-10|known-any:KOR 6 level to-1999 False
10|known-any:KOR 6 level to-1999 True
16|known-any:KWT 4.5 level to-2024 False
14|known-any:LTU 5 aim since-2025 False
-14|known-any:LTU 5 aim since-2025 True
8|known-any:LTU 5-6 aim since-2025 False
-8|known-any:LTU 5-6 aim since-2025 True
-20|known-any:LTU+LVA+POL 3.5 level since-2025 False
14|known-any:MAR 3.5 level since-2025 False
-14|known-any:MAR 3.5 level since-2025 True
16|known-any:MLI 4.4 aim since-2025 False
-19|known-any:MYS 1 level since-2025 False
19|known-any:MYS 1 level since-2025 True
25|known-any:NATO 1.5 aim since-2025 False
-25|known-any:NATO 1.5 aim since-2025 True
-8|known-any:NATO 1.5 level since-2025 False
8|known-any:NATO 1.5 level since-2025 True
-28|known-any:NATO 2 aim since-2025 False
28|known-any:NATO 2 aim since-2025 True
-18|known-any:NATO 2 aim to-2021 False
18|known-any:NATO 2 aim to-2021 True
-41|known-any:NATO 2 aim to-2024 False
41|known-any:NATO 2 aim to-2024 True
16|known-any:NATO 2 level since-2025 False
-16|known-any:NATO 2 level since-2025 True
9|known-any:NATO 3 aim to-2024 False
-9|known-any:NATO 3 aim to-2024 True
26|known-any:NATO 3.5 aim since-2025 False
-26|known-any:NATO 3.5 aim since-2025 True
-16|known-any:NATO 5 aim since-2025 False
16|known-any:NATO 5 aim since-2025 True
16|known-any:NLD 3.5 aim since-2025 False
-16|known-any:NLD 3.5 aim since-2025 True
-8|known-any:NZL 1 level since-2025 False
8|known-any:NZL 1 level since-2025 True
-8|known-any:NZL 1.3 level since-2025 False
8|known-any:NZL 1.3 level since-2025 True
-13|known-any:NZL 2 aim since-2025 False
13|known-any:NZL 2 aim since-2025 True
-10|known-any:PAK 2.3 level since-2025 False
10|known-any:PAK 2.3 level since-2025 True
-11|known-any:PHL 1.3 level since-2025 False
11|known-any:PHL 1.3 level since-2025 True
14|known-any:POL 3 level to-2024 False
9|known-any:POL 4 aim to-2024 False
-9|known-any:POL 4 aim to-2024 True
-16|known-any:POL 4 level since-2025 False
9|known-any:POL 4 level to-2024 False
-9|known-any:POL 4 level to-2024 True
10|known-any:POL 4.1 level since-2025 False
-10|known-any:POL 4.1 level since-2025 True
10|known-any:POL 4.1 level to-2024 False
-10|known-any:POL 4.1 level to-2024 True
16|known-any:POL 4.3 level since-2025 False
-16|known-any:POL 4.3 level since-2025 True
8|known-any:POL 4.8 level since-2025 False
-8|known-any:POL 4.8 level since-2025 True
-14|known-any:PRY 0.8 level since-2025 False
12|known-any:ROU 3 no since-2025 False
-11|known-any:ROU 3.5 no since-2025 False
-14|known-any:RUS 11-13 level to-1999 False
10|known-any:RUS 7 level since-2025 False
-10|known-any:RUS 7 level since-2025 True
10|known-any:RUS 7.1 level since-2025 False
-10|known-any:RUS 7.1 level since-2025 True
-10|known-any:RUS 7.3 level since-2025 False
10|known-any:RUS 7.3 level since-2025 True
16|known-any:RUS 7.5 level since-2025 False
-16|known-any:RUS 7.5 level since-2025 True
9|known-any:SAU 6.6 level to-2024 False
-10|known-any:SAU 7.3 level since-2025 False
10|known-any:SAU 7.3 level since-2025 True
8|known-any:SEN 1.7 aim since-2025 False
-13|known-any:SGP 3 level to-2024 False
13|known-any:SGP 3 level to-2024 True
11|known-any:SWE 1 level to-2024 False
-27|known-any:SWE 4 level to-2024 False
27|known-any:SWE 4 level to-2024 True
-11|known-any:SYR 4 level since-2025 False
-14|known-any:THA 1.2 level since-2025 False
14|known-any:THA 1.2 level since-2025 True
11|known-any:THA 1.2 no since-2025 False
-8|known-any:THA 1.3 level since-2025 False
8|known-any:THA 1.3 level since-2025 True
11|known-any:THA 1.5 aim since-2025 False
-11|known-any:THA 1.5 aim since-2025 True
-19|known-any:TTO 0.8 level since-2025 False
-9|known-any:TUR 2.1 level to-2024 False
9|known-any:TUR 2.1 level to-2024 True
-14|known-any:TWN 0.6 level since-2025 False
-16|known-any:TWN 1E+1 aim since-2025 False
16|known-any:TWN 1E+1 aim since-2025 True
8|known-any:TWN 2.1 level since-2025 False
-8|known-any:TWN 2.1 level since-2025 True
18|known-any:TWN 2.3 level since-2025 False
-18|known-any:TWN 2.3 level since-2025 True
15|known-any:TWN 2.38 level since-2025 False
-15|known-any:TWN 2.38 level since-2025 True
-13|known-any:TWN 2.45 level since-2025 False
13|known-any:TWN 2.45 level since-2025 True
8|known-any:TWN 2.7 level since-2025 False
19|known-any:TWN 2.8 level since-2025 False
-19|known-any:TWN 2.8 level since-2025 True
9|known-any:TWN 2.84 level since-2025 False
-9|known-any:TWN 2.84 level since-2025 True
17|known-any:TWN 2.9 level since-2025 False
-17|known-any:TWN 2.9 level since-2025 True
28|known-any:TWN 3 aim since-2025 False
-28|known-any:TWN 3 aim since-2025 True
22|known-any:TWN 3 level since-2025 False
-22|known-any:TWN 3 level since-2025 True
-16|known-any:TWN 3 level to-2013 False
17|known-any:TWN 3.1 level to-2013 False
8|known-any:TWN 3.5 level since-2025 False
-8|known-any:TWN 3.5 level since-2025 True
-10|known-any:TWN 3.6 level since-2025 False
10|known-any:TWN 3.6 level since-2025 True
-14|known-any:TWN 4 aim since-2025 False
14|known-any:TWN 4 aim since-2025 True
10|known-any:TWN 4 no since-2025 False
-10|known-any:TWN 4 no since-2025 True
8|known-any:UKR 34 level to-2024 False
-8|known-any:UKR 34 level to-2024 True
8|known-any:UKR 3E+1 no since-2025 False
21|known-any:UKR 4E+1 level since-2025 False
-21|known-any:UKR 4E+1 level since-2025 True
-8|known-any:USA 3 level to-2024 False
8|known-any:USA 3 level to-2024 True
9|known-any:USA 3.3 level since-2025 False
-9|known-any:USA 3.3 level since-2025 True
9|known-any:USA 3.38 level since-2025 False
-9|known-any:USA 3.38 level since-2025 True
-18|known-any:USA 3.4 level since-2025 False
18|known-any:USA 3.4 level since-2025 True
17|known-any:USA 3.4 level to-2024 False
-17|known-any:USA 3.4 level to-2024 True
11|known-any:USA 3.42 level to-2021 False
-13|known-any:USA 4 level since-2025 False
13|known-any:USA 4 level since-2025 True
-9|known-any:USA 4 level to-2021 False
9|known-any:USA 4 level to-2021 True
36|known-any:USA 5 aim since-2025 False
-36|known-any:USA 5 aim since-2025 True
14|known-any:USA 5 level since-2025 False
-14|known-any:USA 5 level since-2025 True
15|known-any:USA 5 no since-2025 False
-15|known-any:USA 5 no since-2025 True
-11|known-any:USA 5.5 level to-1999 False
11|known-any:USA 5.5 level to-1999 True
-8|known-any:USA 6 level to-1999 False
8|known-any:USA 6 level to-1999 True
-15|known-any:VNM 2.3 level since-2025 False
9|known-any:ZMB 6 level since-2025 False
15|known:0.4 None level
8|known:0.6 2025 level
-24|known:0.6 2026 level
15|known:0.6 None level
-10|known:0.7 2024 level
32|known:0.7 None level
-29|known:0.8 2024 level
-30|known:0.8 2026 level
55|known:0.8 None level
16|known:0.9 FY1978 level
13|known:0.96 FY2022 level
-13|known:0.97 None level
-8|known:0.99 None level
-8|known:1 1976 level
-16|known:1 1976 no
-8|known:1 1987 level
-8|known:1 1987 no
8|known:1 2014 level
8|known:1 2021 level
-9|known:1 2022 level
-13|known:1 2025 level
12|known:1 2032 no
-9|known:1 2032/2033 level
-9|known:1 FY1987 no
15|known:1 FY1990 level
24|known:1 FY2013 level
19|known:1 FY2015 level
-10|known:1 FY2016 level
11|known:1 FY2022 level
-14|known:1 FY2023 level
-15|known:1 FY2025 level
-13|known:1 FY2027 level
59|known:1 None level
65|known:1 None no
23|known:1.004 FY1987 level
-12|known:1.004 None level
-27|known:1.038 FY1986 level
33|known:1.038 None level
14|known:1.09 FY2021 level
10|known:1.1 2022 level
10|known:1.1 2026 level
30|known:1.19 FY2023 level
-18|known:1.19 FY2025 level
-13|known:1.2 2022 level
39|known:1.2 2023 level
-14|known:1.2 2026 level
-9|known:1.2 None aim
-10|known:1.24 None level
-13|known:1.26 2024 level
11|known:1.3 2023 level
16|known:1.3 2024 level
-36|known:1.3 2025 level
23|known:1.3 2027 level
-11|known:1.3 2028 level
21|known:1.3 2030 aim
-20|known:1.3 FY2025 level
8|known:1.3 FY2026 level
-11|known:1.3 None aim
25|known:1.3 None level
9|known:1.37 2024 level
11|known:1.37 None level
34|known:1.4 2024 level
22|known:1.4 FY2023 level
-19|known:1.4 FY2024 level
-24|known:1.4 FY2025 level
17|known:1.4 FY2026 level
-25|known:1.4 None level
8|known:1.5 2023 level
-12|known:1.5 2024 level
11|known:1.5 2026 aim
-17|known:1.5 2026 level
11|known:1.5 2032 aim
25|known:1.5 2035 aim
-8|known:1.5 FY2026 level
8|known:1.5 FY2027 level
-37|known:1.5 None aim
46|known:1.5 None level
23|known:1.57 2023 level
-12|known:1.57 2024 level
-9|known:1.57 None level
-10|known:1.6 2025 level
-17|known:1.6 FY2022 level
56|known:1.6 FY2024 level
12|known:1.6 FY2025 level
17|known:1.6 FY2026 level
-41|known:1.6 None level
-11|known:1.7 2024 level
15|known:1.7 2027 aim
12|known:1.7 2030 aim
-13|known:1.7 FY2026 level
12|known:1.7 FY2027 level
-12|known:1.7 None aim
-12|known:1.8 2025 level
-13|known:1.8 FY2022 level
-29|known:1.8 FY2024 level
73|known:1.8 FY2025 level
-24|known:1.8 FY2026 level
8|known:1.8 FY2027 level
17|known:1.8 None level
-18|known:1.9 FY2022 level
-16|known:1.9 FY2025 level
60|known:1.9 FY2026 level
-12|known:1.9 None level
-16|known:1948 level to-2024
11|known:1963 level to-2024
-13|known:1975 level to-2024
-27|known:1977 level to-1999
18|known:1979 level since-2025
11|known:1985 level since-2025
-12|known:1989 level to-2024
-18|known:1992 level to-1999
-18|known:1992 level to-2013
-18|known:1994 level to-1999
16|known:1E+1 None aim
8|known:1E+1 None no
-14|known:2 2014 aim
-13|known:2 2014 level
-13|known:2 2021 aim
-12|known:2 2022 aim
-12|known:2 2022 level
-26|known:2 2023 aim
-32|known:2 2023 level
62|known:2 2024 level
47|known:2 2025 aim
-16|known:2 2025 level
-9|known:2 2025-12 level
-20|known:2 2026 aim
9|known:2 2026-03 aim
-15|known:2 2026-12 level
-9|known:2 2027 level
8|known:2 2028 aim
-10|known:2 2029 aim
-11|known:2 2030 aim
13|known:2 2032 aim
8|known:2 2032/2033 aim
-14|known:2 2033 aim
-9|known:2 2033/2034 aim
-24|known:2 2035 aim
-23|known:2 FY2022 aim
-21|known:2 FY2022 level
-16|known:2 FY2023 aim
105|known:2 FY2025 aim
84|known:2 FY2025 level
16|known:2 FY2026 level
77|known:2 FY2027 aim
36|known:2 FY2027 no
-10|known:2 FY2032 aim
36|known:2 None aim
31|known:2 None level
-8|known:2 None no
-11|known:2.1 2023 level
11|known:2.1 2024 level
31|known:2.1 2033/2034 level
-16|known:2.1 2035 aim
10|known:2.1 FY2025 level
25|known:2.1 None aim
-28|known:2.1 None level
-8|known:2.2 FY2025 level
15|known:2.2 FY2027 level
12|known:2.2 None aim
43|known:2.3 2025 level
-25|known:2.3 2026 level
-16|known:2.3 FY2025 level
11|known:2.3 FY2030 aim
-12|known:2.3 None aim
13|known:2.3 None level
-17|known:2.32 2026 level
12|known:2.32 None level
19|known:2.38 2025 level
-15|known:2.38 None level
8|known:2.4 2025 level
35|known:2.4 2026 level
-20|known:2.4 2027 level
21|known:2.4 2033/2034 aim
-14|known:2.4 None level
14|known:2.42 2026 level
-15|known:2.42 None level
34|known:2.45 2025 level
-29|known:2.45 2026 level
13|known:2.45 None level
20|known:2.5 2025 level
-21|known:2.5 2026 level
8|known:2.5 2027 aim
23|known:2.5 2027 level
17|known:2.5 2027-04 aim
-20|known:2.5 2030 aim
12|known:2.5 2030 level
11|known:2.5 2034 aim
23|known:2.5 FY2030 aim
8|known:2.6 2024 level
-8|known:2.6 None aim
10|known:2.7 None level
11|known:2.8 2023 level
26|known:2.8 2026 level
23|known:2.84 2026 level
-9|known:2.84 None level
14|known:2.9 2023 aim
-29|known:2.9 None level
-10|known:2000 level since-2025
-17|known:2003 level to-2013
26|known:2008 aim to-2013
19|known:2008 level to-2013
-19|known:2010 aim since-2025
9|known:2010 level to-2013
10|known:2012 level since-2025
-11|known:2014 level since-2025
15|known:2014 level to-2021
-10|known:2015 level to-2021
24|known:2018 level to-2021
18|known:2019 level to-2021
-14|known:2019 level to-2024
12|known:201X level since-2025
36|known:2020 level to-2021
-12|known:2021 aim to-2021
16|known:2021 level since-2025
-10|known:2021 level to-2021
-8|known:2022 aim since-2025
25|known:2022 level to-2024
-10|known:2022-10-04 level to-2024
-20|known:2023 aim to-2024
55|known:2023 level to-2024
-48|known:2024 aim since-2025
9|known:2024 aim to-2024
81|known:2024 level since-2025
75|known:2024 level to-2024
13|known:2024 no to-2024
23|known:2025 aim since-2025
67|known:2025 level since-2025
35|known:2025 level to-2024
-14|known:2025-01 level since-2025
-8|known:2025-02 aim since-2025
-10|known:2025-03 aim since-2025
-22|known:2025-06 aim since-2025
-14|known:2025-12 level since-2025
28|known:2026 no since-2025
9|known:2026-03 aim since-2025
-11|known:2026-12 aim since-2025
-18|known:2026-12 level since-2025
22|known:2027 aim since-2025
-17|known:2027 aim to-2024
24|known:2027 level since-2025
29|known:2027 no since-2025
12|known:2027-04 aim since-2025
-31|known:2028 level since-2025
17|known:2028 no since-2025
-18|known:2029 aim since-2025
-14|known:2029 level since-2025
30|known:2030 aim since-2025
11|known:2030 level since-2025
14|known:2030 no since-2025
68|known:2032 aim since-2025
-9|known:2032/2033 level since-2025
-22|known:2033 aim since-2025
-10|known:2033 level since-2025
13|known:2033/2034 aim since-2025
29|known:2033/2034 level to-2024
21|known:2034 aim since-2025
55|known:2035 aim since-2025
-21|known:2035 level since-2025
10|known:2035 no since-2025
14|known:203X aim since-2025
15|known:2E+1 None level
26|known:3 2008 aim
-11|known:3 2022 level
-20|known:3 2023 level
11|known:3 2024 level
32|known:3 2025 aim
-12|known:3 2025 level
-11|known:3 2025-02 aim
-9|known:3 2025-03 aim
-18|known:3 2026 aim
49|known:3 2026 level
-27|known:3 2027 aim
-13|known:3 2029 aim
23|known:3 2030 aim
19|known:3 2030 no
9|known:3 2033 aim
9|known:3 2034 aim
23|known:3 203X aim
-12|known:3 FY2025 aim
-27|known:3 FY2027 aim
-9|known:3 FY2027 level
19|known:3 FY2031 aim
31|known:3 FY2032 aim
30|known:3 None aim
26|known:3 None level
-9|known:3 None no
-24|known:3.1 2025 level
16|known:3.1 2026 level
9|known:3.1 None level
24|known:3.2 2025 level
-10|known:3.2 FY2025 level
-11|known:3.2 FY2027 aim
11|known:3.2 None aim
12|known:3.2 None level
12|known:3.3 2026 aim
-12|known:3.3 2030 aim
-8|known:3.3 None aim
-13|known:3.32 2025 level
43|known:3.32 2026 level
-20|known:3.32 FY2026 level
12|known:3.38 2024 level
-11|known:3.38 None level
37|known:3.4 2024 level
-14|known:3.4 2025 level
-17|known:3.4 None level
-8|known:3.5 2024 aim
-21|known:3.5 2024 level
-27|known:3.5 2025 aim
-20|known:3.5 2025 level
-18|known:3.5 2026 aim
-13|known:3.5 2027 aim
15|known:3.5 2027 level
10|known:3.5 2028 no
22|known:3.5 2029 aim
-48|known:3.5 2030 aim
32|known:3.5 2032 aim
93|known:3.5 2035 aim
-12|known:3.5 203X aim
-11|known:3.5 FY2025 aim
-8|known:3.5 FY2027 aim
-13|known:3.5 FY2027 no
10|known:3.5 FY2030 no
18|known:3.5 FY2031 no
62|known:3.5 None aim
17|known:3.5 None level
18|known:3.5 None no
-8|known:3.6 2027 level
8|known:3.7 None level
-8|known:3.8 2024 aim
14|known:3.8 None aim
21|known:34 2022 level
16|known:34 2024 level
-12|known:34 None level
-8|known:37 None level
11|known:4 1963 level
-11|known:4 2014 level
-8|known:4 2025 level
12|known:4 2027 no
-11|known:4 2028 aim
9|known:4 None aim
53|known:4 None level
21|known:4.1 2024 level
-20|known:4.1 None level
17|known:4.3 2025 level
-16|known:4.3 None level
-13|known:4.4 1975 level
-9|known:4.4 2023 level
-17|known:4.4 None aim
22|known:4.4 None level
-9|known:4.5 None level
11|known:4.7 2025 level
-8|known:4.7 2026 level
11|known:4.7 None level
18|known:4.8 2026 level
24|known:4E+1 2025 level
-21|known:4E+1 None level
-14|known:5 2024 level
-25|known:5 2025 aim
-15|known:5 2025-06 aim
20|known:5 2026 aim
-8|known:5 2026 no
25|known:5 2027 no
52|known:5 2030 aim
10|known:5 2032 aim
-12|known:5 2035 aim
8|known:5 2035 no
36|known:5 FY2027 aim
21|known:5 FY2027 level
-8|known:5 FY2030 aim
13|known:5 FY2035 aim
11|known:5 None level
11|known:5 None no
9|known:5-6 2026 aim
-8|known:5-6 None aim
-9|known:5.4 2026 aim
16|known:5.4 None aim
23|known:6 1979 level
-10|known:6 2025 level
-10|known:6 2026 level
38|known:6.3 2025 level
-8|known:6.3 2026 level
12|known:7 2025 level
11|known:7 None aim
-16|known:7 None level
11|known:7.1 2024 level
-11|known:7.1 None level
10|known:7.3 2024 level
-20|known:7.3 2026 level
-15|known:7.3 2027 level
20|known:7.3 None level
17|known:7.5 2025 level
-16|known:7.5 None level
17|known:8 2026 level
-25|known:8 None level
17|known:8.8 2024 level
-13|known:8.8 None level
-8|known:ALLIES 2030 aim
13|known:ALLIES 3.5 None aim
-8|known:ALLIES 5 2030 aim
20|known:ALLIES 5 None aim
41|known:ALLIES None aim
-9|known:ARG 0.6 None level
-9|known:ARG 0.6 None no
-8|known:ARG None level
-9|known:ARG None no
8|known:AUS 1.9 None level
-17|known:AUS 2 2025 level
-11|known:AUS 2 FY2025 level
34|known:AUS 2 None level
31|known:AUS 2.1 2033/2034 level
-30|known:AUS 2.1 None level
21|known:AUS 2.4 2033/2034 aim
12|known:AUS 2.8 None level
-9|known:AUS 2025 aim
-27|known:AUS 2025 level
12|known:AUS 2033 aim
-8|known:AUS 2033 level
23|known:AUS 2033/2034 aim
24|known:AUS 2033/2034 level
9|known:AUS 3 2033 aim
23|known:AUS 3.5 None aim
8|known:AUS FY2024 level
-18|known:AUS FY2025 level
12|known:AUS None aim
28|known:AUS None level
10|known:AUS+JPN+KOR None aim
21|known:AUT 2 2032 aim
-21|known:AUT 2 None aim
21|known:AUT 2032 aim
-21|known:AUT None aim
11|known:AZE 5 None level
11|known:AZE None level
11|known:BEL 2.5 2034 aim
11|known:BEL 2034 aim
8|known:BEL 2035 aim
13|known:BEL 3.5 2035 aim
8|known:BEL 3.5 None aim
8|known:BEL None aim
-10|known:BGD None aim
22|known:CAN 1.3 2023 level
9|known:CAN 1.37 2024 level
11|known:CAN 1.37 None level
-9|known:CAN 2 2032 aim
27|known:CAN 2 FY2025 aim
-18|known:CAN 2 None aim
22|known:CAN 2023 level
9|known:CAN 2024 level
-9|known:CAN 2032 aim
-8|known:CAN 2035 aim
26|known:CAN FY2025 aim
-12|known:CAN FY2025 level
-17|known:CAN None aim
15|known:CAN None level
-8|known:CHE 1 None no
-10|known:CHE None no
10|known:CHL 2030 aim
-9|known:CHL None level
19|known:CHN 1.3 2025 level
-17|known:CHN 1.3 2026 level
-20|known:CHN 1.3 None level
-8|known:CHN 1.5 2024 level
-12|known:CHN 1.5 2025 level
-10|known:CHN 1.5 2026 level
-8|known:CHN 1.5 FY2026 level
45|known:CHN 1.5 None level
-11|known:CHN 1.7 2024 level
9|known:CHN 1.7 None level
12|known:CHN 2 None level
-17|known:CHN 2024 level
9|known:CHN 2025 level
-14|known:CHN 2026 level
24|known:CHN 2027 level
-13|known:CHN FY2025 level
-8|known:CHN FY2026 level
22|known:CHN None level
-18|known:CIV None aim
-12|known:COG 2025 level
12|known:COG None level
-15|known:CZE 2 None level
-23|known:CZE 2025 level
43|known:CZE 2026 level
-19|known:CZE None level
8|known:DEU 1 None no
8|known:DEU 1.5 2022 level
-10|known:DEU 1.5 None level
23|known:DEU 1.57 2023 level
-9|known:DEU 1.57 None level
9|known:DEU 1.9 2024 level
27|known:DEU 2 2024 level
-23|known:DEU 2 None level
13|known:DEU 2.1 2024 level
11|known:DEU 2.4 2025 level
13|known:DEU 2.8 2026 level
31|known:DEU 2023 level
9|known:DEU 2025 level
35|known:DEU 2029 aim
-8|known:DEU 2029 level
-12|known:DEU 2035 aim
-9|known:DEU 3.4 None level
36|known:DEU 3.5 2029 aim
-12|known:DEU 3.5 2035 aim
-18|known:DEU 3.5 None aim
-13|known:DEU FY1981 level
-9|known:DEU None level
13|known:DEU None no
-13|known:DNK 3 2026 aim
22|known:DNK 3 None aim
16|known:DNK None aim
-9|known:EGY None level
9|known:ESP 1.3 None level
19|known:ESP 2 2025 aim
13|known:ESP 2 2025 level
-11|known:ESP 2 None level
-16|known:ESP 2.1 2035 aim
25|known:ESP 2.1 None aim
18|known:ESP 2025 aim
-16|known:ESP 2035 aim
12|known:ESP 2035 no
8|known:ESP 3.5 None no
13|known:ESP 5 2035 no
-8|known:ESP 5 None no
17|known:ESP None aim
-11|known:ESP None level
27|known:EST 2014 level
17|known:EST 2024 level
-9|known:EST 2026 aim
14|known:EST 3.4 2024 level
-9|known:EST 3.4 None level
-10|known:EST 5.4 2026 aim
17|known:EST 5.4 None aim
16|known:EST None aim
-26|known:EST None level
-9|known:EU None level
-13|known:FIN 2 2022 level
13|known:FIN 2 None level
8|known:FIN 2.8 None level
-13|known:FIN 2022 level
8|known:FIN 2029 aim
8|known:FIN 3 2029 aim
-8|known:FIN 3 None aim
-8|known:FIN None aim
20|known:FIN None level
-11|known:FRA 2.1 2024 level
22|known:FRA 2.1 None level
16|known:FRA 2.5 2030 aim
-13|known:FRA 2.5 None aim
18|known:FRA 2020 level
-10|known:FRA 2024 level
18|known:FRA 2030 aim
-12|known:FRA 2030 no
9|known:FRA 3 2030 aim
-12|known:FRA 3.5 2030 no
12|known:FRA 3.5 None aim
12|known:FRA 3.5 None no
-10|known:FRA None aim
13|known:FRA None no
16|known:FY1978 level to-1999
-18|known:FY1981 level to-1999
16|known:FY1983 level to-1999
-27|known:FY1986 level to-1999
12|known:FY1988 level to-1999
12|known:FY1991 level to-1999
14|known:FY2012 level to-2013
24|known:FY2013 level to-2013
15|known:FY2015 level to-2021
10|known:FY2017 level to-2021
-23|known:FY2019 level to-2021
-8|known:FY2021 level to-2021
11|known:FY2021 level to-2024
-21|known:FY2022 aim since-2025
-49|known:FY2022 level since-2025
-23|known:FY2022 level to-2024
25|known:FY2023 level since-2025
12|known:FY2023 level to-2024
22|known:FY2024 level since-2025
33|known:FY2024 level to-2024
70|known:FY2025 aim since-2025
74|known:FY2025 level since-2025
-45|known:FY2025 level to-2024
-9|known:FY2026 aim since-2025
18|known:FY2026 level since-2025
-17|known:FY2027 aim since-2025
69|known:FY2027 aim to-2024
18|known:FY2027 level since-2025
-11|known:FY2027 no since-2025
30|known:FY2027 no to-2024
-9|known:FY2028 aim to-2024
8|known:FY2029 aim since-2025
26|known:FY2030 aim since-2025
20|known:FY2030 level since-2025
15|known:FY2030 no since-2025
19|known:FY2031 aim since-2025
22|known:FY2031 no since-2025
26|known:FY2032 aim since-2025
13|known:FY2035 aim since-2025
-14|known:FY2035 no since-2025
-8|known:GBR 2.3 2025 level
22|known:GBR 2.3 None level
9|known:GBR 2.5 2027 aim
17|known:GBR 2.5 2027-04 aim
-35|known:GBR 2.5 2030 aim
13|known:GBR 2.5 None aim
-12|known:GBR 2026 no
-10|known:GBR 2027 aim
13|known:GBR 2027-04 aim
-19|known:GBR 2029 aim
-23|known:GBR 2030 aim
17|known:GBR 2030 no
8|known:GBR 2034 aim
-12|known:GBR 3 2026 no
-22|known:GBR 3 2027 aim
-17|known:GBR 3 2029 aim
13|known:GBR 3 2030 aim
10|known:GBR 3 2030 no
9|known:GBR 3 2034 aim
25|known:GBR 3 None aim
-10|known:GBR FY2025 level
34|known:GBR None aim
22|known:GBR None level
-13|known:GRC 1975 level
-8|known:GRC 2023 level
11|known:GRC 2025 level
-15|known:GRC 3.1 2025 level
-13|known:GRC 4.4 1975 level
22|known:GRC 4.4 None level
9|known:GUY None level
-11|known:IDN 0.8 2024 level
-16|known:IDN 0.8 2026 level
24|known:IDN 0.8 None level
10|known:IDN 1.1 2026 level
-11|known:IDN 2024 level
18|known:IDN None level
-12|known:IND 1.9 2024 level
10|known:IND 1.9 None level
-8|known:IND 2 None level
13|known:IND 2.3 2025 level
-13|known:IND 2.3 None level
-33|known:IND 2023 level
-11|known:IND 2024 aim
25|known:IND 2024 level
15|known:IND 2025 level
14|known:IND None aim
-15|known:IND None level
-15|known:IRL 2028 level
15|known:IRL None level
9|known:ISR 2025 level
9|known:ISR 2026 aim
16|known:ISR 8.8 2024 level
-14|known:ISR 8.8 None level
-10|known:ISR None aim
11|known:ITA 1.5 2023 level
-10|known:ITA 2 None aim
14|known:ITA 2023 level
-10|known:ITA None aim
-8|known:ITA None level
16|known:JPN 0.9 FY1978 level
13|known:JPN 0.96 FY2022 level
-13|known:JPN 0.97 None level
-8|known:JPN 0.99 None level
-8|known:JPN 1 1976 level
-16|known:JPN 1 1976 no
-8|known:JPN 1 1987 level
-8|known:JPN 1 1987 no
8|known:JPN 1 2021 level
-9|known:JPN 1 2022 level
-9|known:JPN 1 FY1987 no
15|known:JPN 1 FY1990 level
24|known:JPN 1 FY2013 level
19|known:JPN 1 FY2015 level
-10|known:JPN 1 FY2016 level
11|known:JPN 1 FY2022 level
-14|known:JPN 1 FY2023 level
-15|known:JPN 1 FY2025 level
-12|known:JPN 1 FY2027 level
8|known:JPN 1 None aim
50|known:JPN 1 None level
58|known:JPN 1 None no
23|known:JPN 1.004 FY1987 level
-12|known:JPN 1.004 None level
-27|known:JPN 1.038 FY1986 level
33|known:JPN 1.038 None level
14|known:JPN 1.09 FY2021 level
-8|known:JPN 1.09 FY2022 level
10|known:JPN 1.1 2022 level
30|known:JPN 1.19 FY2023 level
-18|known:JPN 1.19 FY2025 level
25|known:JPN 1.2 2023 level
-9|known:JPN 1.2 None aim
-9|known:JPN 1.24 None level
-13|known:JPN 1.3 2025 level
8|known:JPN 1.3 FY2026 level
23|known:JPN 1.4 2024 level
14|known:JPN 1.4 2025 level
22|known:JPN 1.4 FY2023 level
-19|known:JPN 1.4 FY2024 level
-24|known:JPN 1.4 FY2025 level
17|known:JPN 1.4 FY2026 level
-18|known:JPN 1.4 None level
9|known:JPN 1.5 2025 level
10|known:JPN 1.5 FY2027 level
-10|known:JPN 1.5 None level
-16|known:JPN 1.6 2025 level
-17|known:JPN 1.6 FY2022 level
56|known:JPN 1.6 FY2024 level
12|known:JPN 1.6 FY2025 level
17|known:JPN 1.6 FY2026 level
-28|known:JPN 1.6 None level
-13|known:JPN 1.7 FY2026 level
12|known:JPN 1.7 FY2027 level
-13|known:JPN 1.8 FY2022 level
-29|known:JPN 1.8 FY2024 level
74|known:JPN 1.8 FY2025 level
-24|known:JPN 1.8 FY2026 level
8|known:JPN 1.8 FY2027 level
9|known:JPN 1.8 None level
-18|known:JPN 1.9 FY2022 level
-12|known:JPN 1.9 FY2025 level
61|known:JPN 1.9 FY2026 level
-16|known:JPN 1.9 None level
-15|known:JPN 1976 level
-16|known:JPN 1976 no
-8|known:JPN 1987 level
-8|known:JPN 1987 no
-10|known:JPN 2 2022 aim
-12|known:JPN 2 2023 aim
9|known:JPN 2 2025 aim
-28|known:JPN 2 2025 level
-9|known:JPN 2 2025-12 level
-16|known:JPN 2 2026 aim
-43|known:JPN 2 2026 level
-15|known:JPN 2 2026-12 level
-14|known:JPN 2 2027 aim
-14|known:JPN 2 2030 aim
-22|known:JPN 2 FY2022 aim
-21|known:JPN 2 FY2022 level
-8|known:JPN 2 FY2023 aim
77|known:JPN 2 FY2025 aim
103|known:JPN 2 FY2025 level
16|known:JPN 2 FY2026 level
75|known:JPN 2 FY2027 aim
36|known:JPN 2 FY2027 no
-11|known:JPN 2 FY2032 aim
10|known:JPN 2 None aim
39|known:JPN 2 None level
-11|known:JPN 2 None no
10|known:JPN 2.1 FY2025 level
-12|known:JPN 2.1 None level
-8|known:JPN 2.2 FY2025 level
15|known:JPN 2.2 FY2027 level
11|known:JPN 2.3 FY2030 aim
-11|known:JPN 2.3 None aim
23|known:JPN 2.5 FY2030 aim
12|known:JPN 2.7 None level
10|known:JPN 2012 level
-11|known:JPN 2014 level
12|known:JPN 201X level
8|known:JPN 2021 level
-10|known:JPN 2022 aim
-12|known:JPN 2022 level
-12|known:JPN 2023 aim
12|known:JPN 2023 level
-43|known:JPN 2025 level
-8|known:JPN 2025-06 aim
-9|known:JPN 2025-12 level
-51|known:JPN 2026 aim
-65|known:JPN 2026 level
-15|known:JPN 2026-12 aim
-15|known:JPN 2026-12 level
-19|known:JPN 2027 aim
-8|known:JPN 2027 level
-19|known:JPN 2028 aim
10|known:JPN 2031 aim
17|known:JPN 2032 aim
11|known:JPN 203X aim
-25|known:JPN 3 2026 aim
-9|known:JPN 3 2026-12 aim
23|known:JPN 3 203X aim
-11|known:JPN 3 FY2025 aim
-26|known:JPN 3 FY2027 aim
19|known:JPN 3 FY2031 aim
31|known:JPN 3 FY2032 aim
15|known:JPN 3 None aim
-11|known:JPN 3.2 FY2027 aim
11|known:JPN 3.2 None aim
-9|known:JPN 3.5 2025 aim
-10|known:JPN 3.5 2026 aim
12|known:JPN 3.5 2030 aim
17|known:JPN 3.5 2032 aim
11|known:JPN 3.5 2035 aim
-11|known:JPN 3.5 203X aim
-13|known:JPN 3.5 FY2027 no
10|known:JPN 3.5 FY2030 no
18|known:JPN 3.5 FY2031 no
9|known:JPN 3.5 FY2035 aim
15|known:JPN 3.5 None aim
13|known:JPN 3.5 None no
-8|known:JPN 5 FY2030 aim
16|known:JPN FY1978 level
16|known:JPN FY1983 level
-27|known:JPN FY1986 level
15|known:JPN FY1987 level
-9|known:JPN FY1987 no
18|known:JPN FY1988 level
16|known:JPN FY1991 level
18|known:JPN FY2013 level
19|known:JPN FY2015 level
10|known:JPN FY2017 level
-18|known:JPN FY2019 level
9|known:JPN FY2020 level
-28|known:JPN FY2022 aim
-51|known:JPN FY2022 level
24|known:JPN FY2023 level
40|known:JPN FY2024 level
57|known:JPN FY2025 aim
121|known:JPN FY2025 level
71|known:JPN FY2026 level
26|known:JPN FY2027 aim
18|known:JPN FY2027 level
22|known:JPN FY2027 no
-12|known:JPN FY2028 aim
8|known:JPN FY2029 aim
28|known:JPN FY2030 aim
22|known:JPN FY2030 level
15|known:JPN FY2030 no
20|known:JPN FY2031 aim
22|known:JPN FY2031 no
28|known:JPN FY2032 aim
15|known:JPN FY2035 aim
-14|known:JPN FY2035 no
39|known:JPN None aim
-25|known:JPN None level
63|known:JPN None no
-12|known:KAZ 1 None aim
12|known:KAZ 2028 aim
-12|known:KAZ None aim
21|known:KOR 2.3 2025 level
-10|known:KOR 2.3 2026 level
-10|known:KOR 2.3 FY2025 level
-17|known:KOR 2.32 2026 level
12|known:KOR 2.32 None level
38|known:KOR 2.4 2026 level
-20|known:KOR 2.4 2027 level
14|known:KOR 2.42 2026 level
-15|known:KOR 2.42 None level
-13|known:KOR 2.5 2026 level
23|known:KOR 2.5 2027 level
-10|known:KOR 2.5 None level
8|known:KOR 2.6 2024 level
8|known:KOR 2.7 None level
11|known:KOR 2.8 2023 level
-22|known:KOR 2.8 2025 level
30|known:KOR 2.8 None level
14|known:KOR 2.9 2023 aim
-10|known:KOR 2019 aim
9|known:KOR 2022 level
14|known:KOR 2023 aim
-8|known:KOR 2024 aim
11|known:KOR 2026 level
-12|known:KOR 2027 aim
-29|known:KOR 2030 aim
-8|known:KOR 2031 aim
14|known:KOR 2035 aim
-9|known:KOR 2035 level
-12|known:KOR 3.5 2027 aim
-32|known:KOR 3.5 2030 aim
-8|known:KOR 3.5 2031 aim
17|known:KOR 3.5 2035 aim
60|known:KOR 3.5 None aim
-8|known:KOR 3.8 2024 aim
14|known:KOR 3.8 None aim
10|known:KOR 5 None no
10|known:KOR 6 None level
-23|known:KOR FY2022 level
-12|known:KOR FY2025 level
63|known:KOR None aim
29|known:KOR None level
-15|known:KWT None level
25|known:LTU 2026 aim
16|known:LTU 5 2026 aim
-14|known:LTU 5 None aim
9|known:LTU 5-6 2026 aim
-8|known:LTU 5-6 None aim
-28|known:LTU None aim
-9|known:LTU None level
-9|known:LUX None level
14|known:MAR 2024 level
14|known:MAR 3.5 2024 level
-14|known:MAR 3.5 None level
-16|known:MAR None level
16|known:MYS 1 None level
-15|known:MYS 2025 level
19|known:MYS None level
13|known:NATO 1.5 2032 aim
25|known:NATO 1.5 2035 aim
-25|known:NATO 1.5 None aim
8|known:NATO 1.5 None level
-16|known:NATO 1992 level
-14|known:NATO 2 2014 aim
-11|known:NATO 2 2021 aim
-14|known:NATO 2 2023 aim
-16|known:NATO 2 2024 aim
16|known:NATO 2 2025 level
87|known:NATO 2 None aim
-20|known:NATO 2 None level
15|known:NATO 2.5 None level
-14|known:NATO 2014 aim
-11|known:NATO 2021 aim
-14|known:NATO 2023 aim
-18|known:NATO 2024 aim
-24|known:NATO 2025 aim
31|known:NATO 2025 level
-8|known:NATO 2025-06 aim
-14|known:NATO 2026 level
-8|known:NATO 2027 aim
-19|known:NATO 2029 aim
40|known:NATO 2030 aim
34|known:NATO 2032 aim
46|known:NATO 2035 aim
-11|known:NATO 3 2025 aim
21|known:NATO 3 2030 aim
-12|known:NATO 3 None aim
-11|known:NATO 3.5 2029 aim
12|known:NATO 3.5 2032 aim
37|known:NATO 3.5 2035 aim
-26|known:NATO 3.5 None aim
19|known:NATO 5 2030 aim
10|known:NATO 5 2032 aim
-9|known:NATO 5 2035 aim
16|known:NATO 5 None aim
46|known:NATO None aim
26|known:NLD 2035 aim
27|known:NLD 3.5 2035 aim
-16|known:NLD 3.5 None aim
-16|known:NLD None aim
-9|known:NZL 1 2032/2033 level
8|known:NZL 1 None level
8|known:NZL 1.3 None level
8|known:NZL 2 2032/2033 aim
-20|known:NZL 2 2033 aim
13|known:NZL 2 None aim
-9|known:NZL 2032/2033 level
-20|known:NZL 2033 aim
14|known:NZL None aim
17|known:NZL None level
23|known:None aim since-2025
8|known:None aim to-2013
14|known:None aim to-2021
46|known:None aim to-2024
60|known:None level to-1999
16|known:None level to-2013
-52|known:None level to-2024
24|known:None no since-2025
25|known:None no to-1999
10|known:PAK 2.3 None level
26|known:PAK FY2025 level
-24|known:PAK FY2026 level
-22|known:PHL 1.3 2025 level
17|known:PHL 1.3 2026 level
-11|known:PHL 1.3 2028 level
11|known:PHL 1.3 None level
8|known:PHL 2024 level
-22|known:PHL 2025 level
18|known:PHL 2026 level
-8|known:PHL 2028 level
-11|known:POL 2022 level
41|known:POL 2024 level
31|known:POL 2025 level
9|known:POL 2026 level
21|known:POL 4.1 2024 level
-20|known:POL 4.1 None level
16|known:POL 4.3 2025 level
-16|known:POL 4.3 None level
11|known:POL 4.7 2025 level
-8|known:POL 4.7 2026 level
18|known:POL 4.8 2026 level
-8|known:POL 4.8 None level
-9|known:POL FY2026 level
-9|known:POL None aim
-53|known:POL None level
-8|known:RUS 2023 level
14|known:RUS 2024 level
60|known:RUS 2025 level
-11|known:RUS 2027 level
37|known:RUS 6.3 2025 level
-8|known:RUS 6.3 2026 level
12|known:RUS 7 2025 level
-10|known:RUS 7 None level
11|known:RUS 7.1 2024 level
-10|known:RUS 7.1 None level
-15|known:RUS 7.3 2027 level
10|known:RUS 7.3 None level
17|known:RUS 7.5 2025 level
-16|known:RUS 7.5 None level
-13|known:RUS None level
10|known:SAU 2024 level
10|known:SAU 7.3 2024 level
10|known:SAU 7.3 None level
-25|known:SAU None level
-8|known:SEN None aim
-12|known:SGP 2024 level
-12|known:SGP 3 2024 level
17|known:SGP 3 None level
19|known:SGP None level
-13|known:SWE 1 None level
10|known:SWE 2014 level
23|known:SWE 2028 aim
-17|known:SWE 2030 aim
23|known:SWE 3.5 2028 aim
-17|known:SWE 3.5 2030 aim
27|known:SWE 4 None level
16|known:SWE None level
-15|known:THA 1.2 2026 level
14|known:THA 1.2 None level
-11|known:THA 1.5 None aim
11|known:THA 2025 no
-15|known:THA 2026 level
-10|known:THA None aim
18|known:THA None level
-9|known:THA None no
-19|known:TTO 2024 level
19|known:TTO None level
9|known:TUR 2.1 None level
-18|known:TWN 1992 level
16|known:TWN 1E+1 None aim
12|known:TWN 2 None level
-8|known:TWN 2.1 None level
18|known:TWN 2.3 2025 level
-18|known:TWN 2.3 None level
19|known:TWN 2.38 2025 level
-15|known:TWN 2.38 None level
34|known:TWN 2.45 2025 level
-29|known:TWN 2.45 2026 level
13|known:TWN 2.45 None level
14|known:TWN 2.5 2025 level
20|known:TWN 2.8 2026 level
-19|known:TWN 2.8 None level
23|known:TWN 2.84 2026 level
-9|known:TWN 2.84 None level
-17|known:TWN 2.9 None level
-10|known:TWN 2000 level
26|known:TWN 2008 aim
26|known:TWN 2008 level
-8|known:TWN 2009 level
9|known:TWN 2010 level
-10|known:TWN 2022-10-04 level
33|known:TWN 2025 aim
60|known:TWN 2025 level
-14|known:TWN 2025-01 level
-8|known:TWN 2025-02 aim
23|known:TWN 2026 aim
87|known:TWN 2026 level
-12|known:TWN 2027 aim
23|known:TWN 2027 level
-8|known:TWN 2028 aim
-15|known:TWN 2030 aim
26|known:TWN 3 2008 aim
43|known:TWN 3 2025 aim
-10|known:TWN 3 2025 level
-8|known:TWN 3 2025-02 aim
25|known:TWN 3 2026 aim
52|known:TWN 3 2026 level
-24|known:TWN 3 2030 aim
-13|known:TWN 3 None aim
-20|known:TWN 3.1 None level
12|known:TWN 3.3 2026 aim
-12|known:TWN 3.3 2030 aim
-13|known:TWN 3.32 2025 level
43|known:TWN 3.32 2026 level
-20|known:TWN 3.32 FY2026 level
15|known:TWN 3.5 2027 level
-8|known:TWN 3.5 None level
-8|known:TWN 3.6 2027 level
10|known:TWN 3.6 None level
-11|known:TWN 4 2028 aim
13|known:TWN 4 None aim
-10|known:TWN 4 None no
-17|known:TWN 5 2026 aim
-15|known:TWN 5 2027 aim
45|known:TWN 5 2030 aim
-10|known:TWN FY2025 level
-25|known:TWN FY2026 level
28|known:TWN None aim
-64|known:TWN None level
16|known:UKR 2024 level
22|known:UKR 2025 level
21|known:UKR 34 2022 level
16|known:UKR 34 2024 level
-12|known:UKR 34 None level
24|known:UKR 4E+1 2025 level
-21|known:UKR 4E+1 None level
-24|known:UKR None level
-14|known:USA 2014 level
19|known:USA 2019 level
30|known:USA 2024 level
-10|known:USA 2026 level
17|known:USA 3 None level
23|known:USA 3.2 2025 level
-10|known:USA 3.2 FY2025 level
-9|known:USA 3.3 None level
12|known:USA 3.38 2024 level
-11|known:USA 3.38 None level
23|known:USA 3.4 2024 level
-13|known:USA 3.4 2025 level
-15|known:USA 3.5 None level
22|known:USA 4 None level
38|known:USA 5 FY2027 aim
21|known:USA 5 FY2027 level
-36|known:USA 5 None aim
-10|known:USA 5 None level
-15|known:USA 5 None no
11|known:USA 5.5 None level
13|known:USA 6 None level
-10|known:USA FY2025 level
9|known:USA FY2026 level
38|known:USA FY2027 aim
16|known:USA FY2027 level
-35|known:USA None aim
-15|known:USA None no
14|known:VNM 2.3 None level
-10|known:VNM 2026 level
16|known:VNM None level
18|known:ZMB 1979 level
-8|known:ZMB 2025 level
-10|known:ZMB None level
-17|last-dates:0 aim before False
-14|last-dates:0 aim before True
19|last-dates:0 aim here False
20|last-dates:0 level before False
16|last-dates:0 level before True
17|last-dates:0 level far False
17|last-dates:0 level far True
26|last-dates:0 level here False
-11|last-dates:0 no before True
-9|last-dates:1 aim before False
23|last-dates:1 aim far False
33|last-dates:1 aim far True
-22|last-dates:1 aim here False
-25|last-dates:1 aim here True
-50|last-dates:1 level here False
10|last-dates:1 level here True
-20|last-dates:1 no here True
23|last-dates:2 aim before True
-16|last-dates:2 aim far True
-26|last-dates:2 aim here True
-9|last-dates:2 level before True
-20|last-dates:2 level here True
-8|last-dates:2 no here True
-8|last-time:demand far fiscal here
8|last-time:denial far year before
-16|last-time:denial far year here
13|last-time:level far fiscal before
-19|last-time:level far fiscal far
18|last-time:level far fiscal here
-19|last-time:level far year before
-14|last-time:level far year far
-9|last-time:level far year here
28|last-time:level far years before
-9|last-time:level long-past year before
8|last-time:level long-past year far
-22|last-time:level long-past year here
-19|last-time:level next fiscal before
-21|last-time:level next fiscal here
20|last-time:level next year before
18|last-time:level next year here
-21|last-time:level now fiscal before
-25|last-time:level now fiscal here
46|last-time:level now year before
48|last-time:level now year far
-34|last-time:level now year here
21|last-time:level past fiscal before
-12|last-time:level past fiscal here
-21|last-time:level past year before
56|last-time:level past year here
-33|last-time:pledge far year before
25|last-time:pledge far year far
22|last-time:pledge far year here
17|last-time:pledge far years here
18|last-time:pledge next year far
-9|last-time:pledge now fiscal far
-18|last-time:pledge now fiscal here
16|last-time:pledge now year before
-22|last-time:pledge now year here
12|last-time:pledge past fiscal far
10|last-time:proposal far fiscal before
-13|last-time:proposal far fiscal here
-11|last-time:proposal far year here
-12|last:aim level before False
-11|last:aim level before True
-8|last:aim level far True
-12|last:aim pledge before False
20|last:aim pledge far False
24|last:aim pledge far True
-49|last:aim pledge here True
25|last:aim proposal before True
-10|last:aim proposal here True
41|last:level level before False
20|last:level level before True
27|last:level level far False
13|last:level level far True
-32|last:level level here True
-9|last:level pledge before False
-9|last:level pledge before True
-17|last:level pledge far False
-19|last:level pledge here False
26|last:level pledge here True
-10|last:level proposal far True
10|last:no denial before True
-18|last:no pledge here True
9|leads-aim:\"
16|leads-aim:%
-17|leads-aim:%,
-35|leads-aim:%_
8|leads-aim:%、
-10|leads-aim:%で、
-18|leads-aim:%は
9|leads-aim:%へ
8|leads-aim:%を
17|leads-aim:%を、
8|leads-aim:%的
-18|leads-aim:%要花
18|leads-aim:,到
10|leads-aim:,即
-9|leads-aim:,日本
13|leads-aim:,最迟
-10|leads-aim:1日、
-36|leads-aim:2%_
-44|leads-aim:2%は
10|leads-aim:3%
8|leads-aim:3%,
-14|leads-aim:5%,
27|leads-aim:5%は
-12|leads-aim::
-38|leads-aim:=
-23|leads-aim:_
14|leads-aim:「
8|leads-aim:」_
9|leads-aim:いて、
17|leads-aim:から
-12|leads-aim:が
8|leads-aim:げを
13|leads-aim:し、
23|leads-aim:しし、
10|leads-aim:た
11|leads-aim:て
15|leads-aim:て、
-22|leads-aim:で、
-39|leads-aim:と
-22|leads-aim:ともと
14|leads-aim:に_
-13|leads-aim:は
-14|leads-aim:は、
9|leads-aim:へ
16|leads-aim:へ_
8|leads-aim:も
-22|leads-aim:もと
17|leads-aim:ら
9|leads-aim:り
33|leads-aim:を、
30|leads-aim:カ国が
-13|leads-aim:クは
-12|leads-aim:ークは
8|leads-aim:上げを
31|leads-aim:为
-15|leads-aim:主张
-18|leads-aim:主张在
15|leads-aim:于
-17|leads-aim:今年と
-28|leads-aim:从
8|leads-aim:以
20|leads-aim:会在
-9|leads-aim:党
19|leads-aim:划
-10|leads-aim:划在
-19|leads-aim:划的最
53|leads-aim:到
24|leads-aim:前到
-13|leads-aim:前政府
-8|leads-aim:北要在
-13|leads-aim:南韩
10|leads-aim:即
-8|leads-aim:台湾は
9|leads-aim:台阶,
21|leads-aim:合意_
10|leads-aim:后,
-10|leads-aim:国
29|leads-aim:国が
14|leads-aim:国は
8|leads-aim:国在
52|leads-aim:在
-9|leads-aim:坚持到
14|leads-aim:宣布,
14|leads-aim:布,
-11|leads-aim:年、
-17|leads-aim:年と
-15|leads-aim:府
9|leads-aim:府は
-9|leads-aim:府在
12|leads-aim:度から
17|leads-aim:建议
-15|leads-aim:张
-18|leads-aim:张在
8|leads-aim:従来は
21|leads-aim:意_
16|leads-aim:把
-9|leads-aim:持到
24|leads-aim:提前到
-12|leads-aim:政府
9|leads-aim:政府は
-9|leads-aim:政府在
-11|leads-aim:斯
-12|leads-aim:日、
-11|leads-aim:日本
-8|leads-aim:日说,
-14|leads-aim:明し、
-11|leads-aim:昨年、
20|leads-aim:是
-12|leads-aim:時期を
-19|leads-aim:最
18|leads-aim:最迟
-14|leads-aim:月、
-12|leads-aim:期を
8|leads-aim:期限为
-11|leads-aim:本
8|leads-aim:来は
-25|leads-aim:标从
10|leads-aim:标由
-16|leads-aim:標を
14|leads-aim:標を、
22|leads-aim:模,
-12|leads-aim:次主张
-8|leads-aim:湾は
11|leads-aim:点是
8|leads-aim:現行の
-8|leads-aim:画で、
-19|leads-aim:的最
-14|leads-aim:盟国
-25|leads-aim:目标从
10|leads-aim:目标由
-16|leads-aim:目標を
-16|leads-aim:相が
-35|leads-aim:相は、
14|leads-aim:省は
-20|leads-aim:示,
-8|leads-aim:称
11|leads-aim:算
11|leads-aim:算,到
10|leads-aim:自
-12|leads-aim:至
-18|leads-aim:花
8|leads-aim:行の
16|leads-aim:衛省は
-25|leads-aim:衛費を
-22|leads-aim:表示,
12|leads-aim:要等到
-18|leads-aim:要花
22|leads-aim:规模,
8|leads-aim:記し、
18|leads-aim:计划
-10|leads-aim:计划在
-11|leads-aim:说,
8|leads-aim:诺
-11|leads-aim:调走,
-10|leads-aim:走,
18|leads-aim:迟
11|leads-aim:间点是
21|leads-aim:防費を
11|leads-aim:防预算
9|leads-aim:阶,
12|leads-aim:限为
-13|leads-aim:韩
10|leads-aim:预算
-16|leads-aim:首相が
19|leads-level:
11|leads-level:%(
-26|leads-level:%,
11|leads-level:%,而
-9|leads-level:%,较
-11|leads-level:%から
9|leads-level:%と
14|leads-level:%に
-19|leads-level:%に_
13|leads-level:%は
13|leads-level:%を
-14|leads-level:(
9|leads-level:,
11|leads-level:,到
-8|leads-level:,印度
-12|leads-level:,台湾
9|leads-level:,德国
15|leads-level:,日本
-12|leads-level:,明
-26|leads-level:,河内
11|leads-level:,而
-15|leads-level:,该国
8|leads-level:2%に
13|leads-level:2%は
-57|leads-level:3%,
12|leads-level:6%(
-10|leads-level:6%,
33|leads-level:8%,
12|leads-level:9%と
-15|leads-level:;该国
-17|leads-level:_
11|leads-level:いた
-19|leads-level:から
-18|leads-level:が、
17|leads-level:し、
24|leads-level:ずれも
33|leads-level:た
-18|leads-level:たが、
14|leads-level:だった
14|leads-level:った
20|leads-level:と
13|leads-level:どと
13|leads-level:などと
19|leads-level:に
-19|leads-level:に_
-25|leads-level:は
-13|leads-level:め、
17|leads-level:も
-13|leads-level:ら
24|leads-level:れも
-16|leads-level:アの
20|leads-level:クは
-19|leads-level:シアの
12|leads-level:シャの
8|leads-level:チリが
-30|leads-level:ドは
12|leads-level:ャの
-8|leads-level:ャは、
8|leads-level:リが
20|leads-level:ルクは
-30|leads-level:ンドは
21|leads-level:中国
10|leads-level:了
-11|leads-level:予算は
-12|leads-level:事費は
-15|leads-level:于
9|leads-level:从
11|leads-level:估算,
-14|leads-level:依
-12|leads-level:元,较
-26|leads-level:内
10|leads-level:刊登了
-16|leads-level:划
9|leads-level:利亚
-25|leads-level:到
-10|leads-level:加
8|leads-level:加拿大
8|leads-level:北说
-11|leads-level:占比从
-8|leads-level:印度
8|leads-level:及利亚
10|leads-level:发现,
8|leads-level:台北说
-9|leads-level:台湾
-20|leads-level:台湾の
-24|leads-level:右(
11|leads-level:右边是
-13|leads-level:含め、
15|leads-level:国
12|leads-level:国は
10|leads-level:国防,
13|leads-level:在
8|leads-level:大
-12|leads-level:天核定
-11|leads-level:官は
-13|leads-level:定
25|leads-level:宾
-16|leads-level:将在
9|leads-level:届いた
-24|leads-level:左右(
-18|leads-level:年到
9|leads-level:府
-10|leads-level:府は
-15|leads-level:府将在
-8|leads-level:度
25|leads-level:律宾
-21|leads-level:把
8|leads-level:拿大
-15|leads-level:指
9|leads-level:政府
-10|leads-level:政府は
-15|leads-level:斯计划
9|leads-level:方
-8|leads-level:时说,
38|leads-level:是
11|leads-level:显示,
-22|leads-level:本,
-12|leads-level:核定
15|leads-level:案,较
-16|leads-level:比は、
-11|leads-level:比从
-26|leads-level:河内
-9|leads-level:湾
-20|leads-level:湾の
-22|leads-level:版本,
10|leads-level:现,
10|leads-level:登了
20|leads-level:的
-9|leads-level:直到
-25|leads-level:相は
17|leads-level:示,
-12|leads-level:算
13|leads-level:算,
-11|leads-level:算は
-8|leads-level:美尼亚
11|leads-level:而
8|leads-level:若以
25|leads-level:菲律宾
-16|leads-level:计划
-18|leads-level:该国
9|leads-level:費は
-18|leads-level:财年到
-12|leads-level:超过
17|leads-level:較し、
11|leads-level:边是
12|leads-level:通过
-11|leads-level:長官は
10|leads-level:防,
-9|leads-level:防費が
28|leads-level:防費は
8|leads-level:韓国は
12|leads-no:%へ
12|leads-no:%是
20|leads-no:P比を
18|leads-no:、
24|leads-no:「
-23|leads-no:は
12|leads-no:へ
42|leads-no:を
10|leads-no:会
-12|leads-no:到
8|leads-no:前到
-11|leads-no:卫费在
-8|leads-no:国
24|leads-no:在
14|leads-no:定
9|leads-no:就
8|leads-no:提前到
8|leads-no:日、
20|leads-no:比を
-12|leads-no:若要在
-12|leads-no:要在
16|leads-no:費を
-48|long:after
-112|long:before
171|none
12|none-after:\",
-9|none-after:\"2
33|none-after:\"。
-25|none-after:\"在
45|none-after:%,
23|none-after:%,再
9|none-after:%,期
11|none-after:%。
-14|none-after:%だ
-10|none-after:%と
-11|none-after:%とす
28|none-after:%へ
15|none-after:%を
-10|none-after:%を下
20|none-after:%上
20|none-after:%上下
-8|none-after:%不
10|none-after:%以
-11|none-after:%程
-11|none-after:%程度
-18|none-after:(2
-12|none-after:(20
-9|none-after:(3
-9|none-after:(33
11|none-after:,\"
-16|none-after:,2
-16|none-after:,20
10|none-after:,「
10|none-after:,三
10|none-after:,三菱
-13|none-after:,下
8|none-after:,与
-14|none-after:,为上
10|none-after:,主
10|none-after:,主张
-18|none-after:,仅
-8|none-after:,今
-9|none-after:,今年
32|none-after:,但
11|none-after:,但不
18|none-after:,但他
17|none-after:,再
8|none-after:,前
9|none-after:,加
10|none-after:,加拿
8|none-after:,北
9|none-after:,北约
-20|none-after:,占
-12|none-after:,印度
-20|none-after:,即
-15|none-after:,即便
8|none-after:,却
23|none-after:,台
9|none-after:,台北
10|none-after:,台湾
-9|none-after:,后
-8|none-after:,后者
8|none-after:,国
8|none-after:,国防
-13|none-after:,均
-9|none-after:,实
-9|none-after:,实现
12|none-after:,对
-24|none-after:,将
9|none-after:,就
41|none-after:,并
27|none-after:,并妄
-9|none-after:,意
-9|none-after:,意大
12|none-after:,成
12|none-after:,提
12|none-after:,提高
11|none-after:,政府
17|none-after:,新
-14|none-after:,时
-9|none-after:,时间
9|none-after:,明
14|none-after:,最终
-13|none-after:,最迟
-8|none-after:,期
-8|none-after:,期限
-9|none-after:,欧
-9|none-after:,欧洲
-11|none-after:,比
12|none-after:,法
12|none-after:,法国
8|none-after:,澳
12|none-after:,澳大
-10|none-after:,目
-11|none-after:,目标
19|none-after:,税
10|none-after:,美
10|none-after:,美国
20|none-after:,而
8|none-after:,菲
9|none-after:,菲律
12|none-after:,被
13|none-after:,解
13|none-after:,解放
-14|none-after:,赤
-14|none-after:,赤字
-12|none-after:,超
15|none-after:,远
-8|none-after:,那
-8|none-after:,那是
20|none-after:,马
10|none-after:.1%
12|none-after:.2
13|none-after:.3
23|none-after:.32
-8|none-after:.4%
11|none-after:.42
-26|none-after:.5
-13|none-after:.5%
-10|none-after:.6
-12|none-after:.6%
14|none-after:.7
19|none-after:.7%
13|none-after:0%
16|none-after:0.
13|none-after:0.8
15|none-after:01
12|none-after:014
-29|none-after:02
-24|none-after:025
-14|none-after:026
17|none-after:028
-26|none-after:029
-31|none-after:03
-17|none-after:030
-18|none-after:031
14|none-after:033
20|none-after:0年。
19|none-after:0年に
-9|none-after:0年の
11|none-after:0年内
13|none-after:1%。
-25|none-after:1.
-9|none-after:1.1
-12|none-after:1.3
30|none-after:10
33|none-after:10年
12|none-after:14
12|none-after:14年
-8|none-after:19
-35|none-after:1・
-17|none-after:1・3
-20|none-after:1兆
-20|none-after:1兆円
-27|none-after:1年
-21|none-after:1年度
40|none-after:2%
25|none-after:2%,
9|none-after:2%以
12|none-after:2.
8|none-after:2.2
12|none-after:2.4
-8|none-after:2.6
8|none-after:2.7
-19|none-after:20
15|none-after:201
-29|none-after:202
-31|none-after:203
9|none-after:22
9|none-after:22年
10|none-after:23
-20|none-after:24
-26|none-after:24年
-14|none-after:25
10|none-after:25年
-10|none-after:25财
-25|none-after:26
-24|none-after:26年
-14|none-after:27
-43|none-after:27年
32|none-after:27财
-26|none-after:29
-26|none-after:29年
-10|none-after:2・
-38|none-after:2年
-17|none-after:2年前
-13|none-after:2年早
8|none-after:2月
10|none-after:3%,
15|none-after:3%、
-10|none-after:3%。
18|none-after:3.
24|none-after:3.3
-8|none-after:3.5
-12|none-after:30年
-27|none-after:31
-27|none-after:31年
17|none-after:32
-15|none-after:32年
-9|none-after:33年
13|none-after:34
19|none-after:34%
-21|none-after:35
-45|none-after:35年
-16|none-after:38
-13|none-after:38%
-17|none-after:3カ
-13|none-after:3年
-9|none-after:3案
-15|none-after:4.
-9|none-after:4.5
-9|none-after:4.9
11|none-after:42
11|none-after:42%
-15|none-after:4年
-10|none-after:5%と
15|none-after:5.
15|none-after:5.1
-44|none-after:5年
11|none-after:5年ま
-9|none-after:5年よ
-10|none-after:5年前
15|none-after:5年度
-10|none-after:5财
-10|none-after:5财年
21|none-after:6%を
-21|none-after:6年
-43|none-after:7年
-10|none-after:7年ま
-16|none-after:7年度
32|none-after:7财
10|none-after:7财年
21|none-after:8%
-8|none-after:8年。
-8|none-after:9%
-11|none-after:9%と
-15|none-after:90
-17|none-after:90年
-31|none-after:9年
39|none-after:=3
10|none-after:DP
9|none-after:DP的
10|none-after:GDP
9|none-after:P的
-13|none-after:_2
-11|none-after:_3
-21|none-after:_35
36|none-after:_今
36|none-after:_今年
-10|none-after:_政
21|none-after:_来
21|none-after:_来年
-8|none-after:_首
-8|none-after:_首相
-18|none-after:、1
-8|none-after:、1%
-8|none-after:、1.
-18|none-after:、2
-18|none-after:、25
-9|none-after:、27
-24|none-after:、3
-8|none-after:、3.
27|none-after:、30
-19|none-after:、35
-23|none-after:、か
-12|none-after:、こ
-10|none-after:、す
-27|none-after:、イ
-17|none-after:、イン
-8|none-after:、ウ
-9|none-after:、ウク
-17|none-after:、カ
-17|none-after:、カナ
-11|none-after:、ク
-10|none-after:、クウ
8|none-after:、シ
8|none-after:、シン
-12|none-after:、ド
-12|none-after:、ドイ
-9|none-after:、フ
-9|none-after:、フラ
-9|none-after:、ル
-9|none-after:、ロ
-9|none-after:、ロシ
10|none-after:、与
10|none-after:、与党
-9|none-after:、今
-9|none-after:、今年
-8|none-after:、前
-8|none-after:、前年
9|none-after:、同
-9|none-after:、并
-13|none-after:、日
-17|none-after:、最
-10|none-after:、次
-9|none-after:、次期
10|none-after:、澳洲
13|none-after:、米
13|none-after:、米国
-9|none-after:、自
14|none-after:、英国
-9|none-after:、補
-9|none-after:、補正
24|none-after:、豪
23|none-after:、豪州
-9|none-after:、関
-9|none-after:、関連
-11|none-after:、防
-9|none-after:、革
-12|none-after:〇三
-8|none-after:「3
-8|none-after:「不
-9|none-after:「不必
-8|none-after:「必
-8|none-after:「必要
-21|none-after:」_
31|none-after:」。
-9|none-after:」が
42|none-after:」と
19|none-after:」と主
12|none-after:」と言
-8|none-after:」は
21|none-after:あた
23|none-after:あたり
10|none-after:ある
10|none-after:ある。
8|none-after:い」
8|none-after:い」と
-9|none-after:いう3
-9|none-after:いう。
13|none-after:いが
13|none-after:いが、
8|none-after:いた
17|none-after:いて
11|none-after:いて「
12|none-after:いと
10|none-after:いとい
13|none-after:いは
-12|none-after:いま
-12|none-after:います
13|none-after:いる
8|none-after:い状
-9|none-after:う3
-10|none-after:う。
-8|none-after:う今年
19|none-after:えた
12|none-after:える
17|none-after:える。
-8|none-after:えるの
-22|none-after:かつ
-8|none-after:かと問
16|none-after:かな
-12|none-after:かない
57|none-after:から
21|none-after:から3
-8|none-after:が3
13|none-after:が、
-10|none-after:がる
11|none-after:がる。
-16|none-after:がると
-14|none-after:が出
-14|none-after:が出た
27|none-after:が報
-8|none-after:が既
-8|none-after:が既定
-18|none-after:き、
9|none-after:きた
-14|none-after:く、
-32|none-after:く。
-11|none-after:くと
-16|none-after:くとの
-20|none-after:くに
-12|none-after:くに達
12|none-after:くら
12|none-after:くらい
12|none-after:けで
11|none-after:けでは
-15|none-after:げ、
14|none-after:げた
11|none-after:げただ
11|none-after:げる。
10|none-after:げると
9|none-after:げる方
-10|none-after:げる時
-11|none-after:げる案
16|none-after:こと
11|none-after:ことを
9|none-after:さら
9|none-after:し、
8|none-after:し、2
18|none-after:しか
-13|none-after:した
-24|none-after:した。
8|none-after:した防
8|none-after:して
-17|none-after:してい
9|none-after:してき
-16|none-after:す。
-12|none-after:すが
-12|none-after:すが、
8|none-after:すこ
8|none-after:すこと
-9|none-after:すと
23|none-after:すに
19|none-after:すよ
20|none-after:すよう
-10|none-after:する
-8|none-after:する2
-10|none-after:する3
27|none-after:すると
8|none-after:するよ
-20|none-after:する三
22|none-after:する加
23|none-after:する時
9|none-after:する案
-14|none-after:する目
-11|none-after:する防
-17|none-after:する首
-10|none-after:た2
-14|none-after:た5
-14|none-after:た5年
-36|none-after:た。
8|none-after:たこ
12|none-after:ただ
11|none-after:ただけ
19|none-after:たな
18|none-after:たない
18|none-after:たの
18|none-after:たのは
19|none-after:たり
-11|none-after:たる
-15|none-after:た予
9|none-after:た場
9|none-after:た場合
13|none-after:た時
13|none-after:た時代
11|none-after:た防
9|none-after:た防衛
11|none-after:だ」
9|none-after:だ」と
11|none-after:だが
12|none-after:だが、
9|none-after:だけ
12|none-after:だけで
-22|none-after:だっ
-17|none-after:だった
19|none-after:だと
-8|none-after:った
-14|none-after:った5
-20|none-after:った。
13|none-after:った時
13|none-after:って
10|none-after:つい
13|none-after:ついて
-10|none-after:つの
-13|none-after:て2
11|none-after:て「
-12|none-after:ていま
13|none-after:ている
12|none-after:てき
9|none-after:てきた
9|none-after:てて
9|none-after:ててい
-23|none-after:ての
-20|none-after:てる
-10|none-after:てる。
-9|none-after:で1
8|none-after:で、2
-9|none-after:で、3
9|none-after:で、同
19|none-after:でき
-25|none-after:です
-14|none-after:です。
9|none-after:でと
-29|none-after:でに
-22|none-after:での
17|none-after:では
11|none-after:でも足
-8|none-after:で上
-8|none-after:で上が
12|none-after:で低
15|none-after:で合
16|none-after:で合意
19|none-after:で推
19|none-after:で推移
-8|none-after:で最
11|none-after:で検
12|none-after:で検討
11|none-after:で説
-17|none-after:で達
12|none-after:と2
-14|none-after:と、
-28|none-after:とし
-14|none-after:として
-38|none-after:とす
-39|none-after:とする
-10|none-after:とど
-27|none-after:とな
-13|none-after:となっ
-23|none-after:となる
15|none-after:とは
8|none-after:とはじ
-12|none-after:とみ
-9|none-after:とみら
11|none-after:とも
11|none-after:とを
9|none-after:とを決
24|none-after:と並
24|none-after:と並べ
21|none-after:と主
21|none-after:と主張
-8|none-after:と問
-8|none-after:と問わ
-9|none-after:と安
-9|none-after:と安全
10|none-after:と対
-18|none-after:と最
-18|none-after:と最も
14|none-after:と比
14|none-after:と比べ
-8|none-after:と決め
10|none-after:と発表
17|none-after:と表
17|none-after:と表明
17|none-after:と言
-11|none-after:と説
-8|none-after:と説明
-12|none-after:と述
-12|none-after:と述べ
11|none-after:どう
18|none-after:どで
-15|none-after:どと
-11|none-after:どま
-15|none-after:どまり
15|none-after:ない
8|none-after:ない」
11|none-after:ないと
8|none-after:ない状
12|none-after:なか
12|none-after:なかっ
-10|none-after:なっ
-12|none-after:なって
-32|none-after:なる
-38|none-after:なる。
12|none-after:なる」
-11|none-after:なる見
-8|none-after:な水
-8|none-after:に2
-8|none-after:に_2
19|none-after:に、
8|none-after:に「
11|none-after:に」
-11|none-after:に」_
26|none-after:にあ
21|none-after:にあた
19|none-after:にす
8|none-after:にする
10|none-after:につい
-11|none-after:にと
-11|none-after:にとど
-10|none-after:にな
-9|none-after:になる
15|none-after:に上
18|none-after:に上が
-18|none-after:に下
-17|none-after:に下が
-8|none-after:に並
-15|none-after:に到
-15|none-after:に到達
-8|none-after:に前
-8|none-after:に前倒
10|none-after:に収ま
-21|none-after:に定
-10|none-after:に実
-33|none-after:に届
-8|none-after:に届い
-21|none-after:に届く
-14|none-after:に当
-14|none-after:に当た
21|none-after:に戻
-8|none-after:に次
-8|none-after:に次ぐ
15|none-after:に比
13|none-after:に比べ
-15|none-after:に減
-15|none-after:に減ら
16|none-after:に満
16|none-after:に満た
-12|none-after:に相
-12|none-after:に相当
15|none-after:に約
-22|none-after:に置
-24|none-after:に置く
-11|none-after:に跳
-11|none-after:に跳ね
12|none-after:に近
19|none-after:に近い
-8|none-after:に近づ
-26|none-after:に達す
24|none-after:に達成
-26|none-after:に高
-11|none-after:に高ま
-16|none-after:に高め
11|none-after:ね上
11|none-after:ね上が
-13|none-after:の1
-11|none-after:の1・
-23|none-after:の2
-10|none-after:の2・
-21|none-after:の4
-9|none-after:のG
-8|none-after:のGD
22|none-after:のは
20|none-after:のイ
-10|none-after:のケ
-10|none-after:のケー
-23|none-after:の中
-14|none-after:の指
-23|none-after:の政
9|none-after:の次
16|none-after:の水
16|none-after:の水準
-26|none-after:の決
9|none-after:の現
8|none-after:の現状
-17|none-after:の約
-17|none-after:の約束
53|none-after:の補
-11|none-after:の見通
-9|none-after:の話
9|none-after:の韓
9|none-after:の韓国
-8|none-after:の順
11|none-after:の首
-12|none-after:は1
-16|none-after:は1・
36|none-after:は2
44|none-after:は25
-15|none-after:は3
-11|none-after:は30
-9|none-after:は35
-21|none-after:は4
-19|none-after:は4.
-14|none-after:は、補
10|none-after:は「
8|none-after:はじ
11|none-after:は今
10|none-after:は今年
14|none-after:は先
13|none-after:は先送
-16|none-after:は年
15|none-after:は数
-13|none-after:は消
-18|none-after:は約
-19|none-after:は約1
-13|none-after:へ2
-22|none-after:へ_
-13|none-after:へ_2
11|none-after:への
8|none-after:へ増や
16|none-after:べた
16|none-after:べた。
-16|none-after:べて
10|none-after:べれ
10|none-after:べれば
18|none-after:ほどで
-16|none-after:まし
-16|none-after:ました
-16|none-after:ます
14|none-after:まっ
14|none-after:まって
16|none-after:まで
32|none-after:まで、
8|none-after:までと
-30|none-after:までに
-8|none-after:まで上
-12|none-after:まり
-13|none-after:まり、
-11|none-after:まる
-20|none-after:まると
9|none-after:まる国
-11|none-after:みだ
-9|none-after:みら
-9|none-after:みられ
-13|none-after:めて2
14|none-after:めてい
9|none-after:めら
-16|none-after:める
-14|none-after:める。
-11|none-after:も2
17|none-after:も5
17|none-after:も5%
21|none-after:もと
11|none-after:も同
11|none-after:も同様
11|none-after:も足
11|none-after:も足り
-19|none-after:も高
-11|none-after:も高く
16|none-after:やし
9|none-after:やして
-8|none-after:やすと
23|none-after:やすに
37|none-after:よう
-13|none-after:より
8|none-after:ら20
21|none-after:ら3
8|none-after:ら、
12|none-after:らい
12|none-after:らいは
-12|none-after:らし
-8|none-after:られる
-20|none-after:り、
-8|none-after:り、1
12|none-after:り、2
12|none-after:りす
12|none-after:りする
-8|none-after:りな
-8|none-after:りない
-8|none-after:り込
-8|none-after:り込ん
-18|none-after:る2
-8|none-after:る27
-10|none-after:る3
-9|none-after:る3案
-23|none-after:る。
9|none-after:る」
8|none-after:る」と
-23|none-after:るとい
-14|none-after:るとし
11|none-after:るとの
14|none-after:ると表
-20|none-after:る三
-20|none-after:る三つ
9|none-after:る余
9|none-after:る余地
22|none-after:る加
13|none-after:る加盟
13|none-after:る国
13|none-after:る国防
13|none-after:る時
13|none-after:る時期
-12|none-after:る案の
-10|none-after:る水
-10|none-after:る水準
-16|none-after:る目
-16|none-after:る目標
8|none-after:る米
8|none-after:る米国
-29|none-after:る見
-18|none-after:る見込
-10|none-after:る見通
-8|none-after:る計
-10|none-after:る防
-10|none-after:る防衛
-16|none-after:る首
8|none-after:れた
20|none-after:れば
14|none-after:わる
14|none-after:わる。
13|none-after:を20
11|none-after:を24
11|none-after:を27
-25|none-after:を2年
-16|none-after:を3
-8|none-after:を30
11|none-after:を、
14|none-after:を」
-15|none-after:を下
-10|none-after:を下回
-12|none-after:を保
-14|none-after:を充
-14|none-after:を充て
-9|none-after:を割
-8|none-after:を割り
-24|none-after:を同
12|none-after:を国
-21|none-after:を念
-21|none-after:を念頭
17|none-after:を手
17|none-after:を手本
16|none-after:を払
-15|none-after:を提
10|none-after:を新
12|none-after:を明
11|none-after:を明記
-9|none-after:を来
-9|none-after:を来年
25|none-after:を検
24|none-after:を検討
14|none-after:を求め
30|none-after:を決
10|none-after:を決め
20|none-after:を決定
10|none-after:を目
9|none-after:を目指
22|none-after:を示
10|none-after:を示す
13|none-after:を維
13|none-after:を維持
-16|none-after:を補
-16|none-after:を補正
26|none-after:を計
10|none-after:を議
29|none-after:を超
26|none-after:を超え
9|none-after:を軍
8|none-after:を軍事
-16|none-after:を軸
-16|none-after:を軸に
-9|none-after:んだ
-9|none-after:んだ。
-8|none-after:んで
-9|none-after:アは
11|none-after:アイ
-19|none-after:イン
-18|none-after:インフ
-10|none-after:ウェ
-10|none-after:ウェー
-10|none-after:ウク
-10|none-after:ウクラ
-10|none-after:ェー
-10|none-after:ェート
-17|none-after:カナ
-17|none-after:カナダ
-22|none-after:カ国
-10|none-after:クウ
-10|none-after:クウェ
-10|none-after:クラ
-10|none-after:クリ
-10|none-after:クリア
-10|none-after:ケー
-10|none-after:ケース
-9|none-after:シア
-8|none-after:シアは
-9|none-after:ダの
-8|none-after:ダは
-8|none-after:ダは1
-10|none-after:トは
-10|none-after:トは4
-17|none-after:ナダ
-8|none-after:ナダは
-25|none-after:フラ
23|none-after:ラン
9|none-after:ランド
-16|none-after:リア
-9|none-after:ロシ
-9|none-after:ロシア
8|none-after:ンド
-18|none-after:ンフ
-19|none-after:ンフラ
-13|none-after:・2
-12|none-after:・2%
-12|none-after:・3
-12|none-after:・4
-9|none-after:・4%
-11|none-after:・5
-11|none-after:・5%
-10|none-after:・6
-8|none-after:・6%
8|none-after:・8%
-12|none-after:ース
-19|none-after:ート
-10|none-after:ートは
9|none-after:一大
9|none-after:一大截
16|none-after:一度
-10|none-after:万亿
-10|none-after:万亿日
-20|none-after:三つ
10|none-after:三菱
10|none-after:三菱重
33|none-after:上,
-10|none-after:上、
32|none-after:上。
21|none-after:上が
8|none-after:上がる
14|none-after:上げた
-13|none-after:上げる
11|none-after:上と
10|none-after:上とす
17|none-after:上下
10|none-after:上下为
-16|none-after:上世
-16|none-after:上世纪
17|none-after:上再
10|none-after:上调
-8|none-after:上限,
-17|none-after:下が
-17|none-after:下がる
10|none-after:下为
-8|none-after:下位
-8|none-after:下位に
-8|none-after:下回
-10|none-after:下回る
14|none-after:不会
30|none-after:不到
18|none-after:不到2
16|none-after:不及
-10|none-after:不必
11|none-after:不是
10|none-after:与党
11|none-after:与党内
14|none-after:世界
11|none-after:世界平
-13|none-after:世纪
-16|none-after:世纪9
24|none-after:並べ
-10|none-after:並ん
28|none-after:中に
19|none-after:中国
22|none-after:为\"
-12|none-after:为2
-15|none-after:为2.
-25|none-after:为上
-14|none-after:为上世
-11|none-after:为上限
10|none-after:为准
10|none-after:主张
26|none-after:主張
11|none-after:主張し
10|none-after:之一
32|none-after:之上
17|none-after:之上再
-27|none-after:了。
29|none-after:予算
-22|none-after:予算で
-17|none-after:争取
-14|none-after:事,
8|none-after:事に
-14|none-after:二〇
-12|none-after:二〇三
8|none-after:于世
8|none-after:于世界
10|none-after:亚则
-9|none-after:亿日
-10|none-after:亿日圆
-25|none-after:今年
22|none-after:今年度
-9|none-after:今年目
-20|none-after:仍有
18|none-after:从2
18|none-after:从20
18|none-after:他\"
-9|none-after:以2
-10|none-after:以20
49|none-after:以上
19|none-after:以上,
-10|none-after:以上、
32|none-after:以上。
11|none-after:以上と
19|none-after:以内
11|none-after:以内,
9|none-after:以内。
8|none-after:以内に
-8|none-after:以来の
10|none-after:会で
8|none-after:会排
8|none-after:会排挤
11|none-after:会計
11|none-after:但不
18|none-after:但他
-18|none-after:位。
-8|none-after:位に並
9|none-after:低。
-8|none-after:低い
17|none-after:低于
8|none-after:低于世
23|none-after:何来
9|none-after:余地
-14|none-after:使い
10|none-after:倍。
-11|none-after:倒し
-11|none-after:充て
9|none-after:充てて
-20|none-after:充てる
-19|none-after:兆円
13|none-after:先送
13|none-after:先送り
-14|none-after:党の
8|none-after:党内
8|none-after:党团
9|none-after:入军备
-15|none-after:其他
11|none-after:内,
14|none-after:内。
13|none-after:内に
10|none-after:内に収
11|none-after:内可
-12|none-after:内阁
-8|none-after:再加
-17|none-after:军事
-11|none-after:军事,
8|none-after:军备
53|none-after:军费
-8|none-after:军费比
23|none-after:军费目
-9|none-after:军队
8|none-after:准,
9|none-after:准。
-14|none-after:出た
-10|none-after:出头
-10|none-after:出头。
-10|none-after:出现
-10|none-after:出现在
11|none-after:分之
10|none-after:分之一
12|none-after:分担
15|none-after:分摊
12|none-after:列,
19|none-after:则认
19|none-after:则认为
8|none-after:利息
-8|none-after:别预
-8|none-after:别预算
17|none-after:到2
8|none-after:到2%
18|none-after:到3
21|none-after:到3.
8|none-after:到G
8|none-after:到GD
-8|none-after:到位
8|none-after:到的
-13|none-after:到達
-18|none-after:制化
-19|none-after:前の
-33|none-after:前倒
-11|none-after:前倒し
-11|none-after:前到
-9|none-after:前到2
-9|none-after:前半
-9|none-after:前半に
-8|none-after:前年
-8|none-after:前年の
34|none-after:前後
20|none-after:前後か
12|none-after:前後だ
-17|none-after:前後と
-11|none-after:前後に
12|none-after:前後の
9|none-after:前後を
22|none-after:前达
-8|none-after:割り
-8|none-after:割り込
10|none-after:加盟
23|none-after:加码
13|none-after:劣り
13|none-after:劣りす
15|none-after:势。
21|none-after:動か
-19|none-after:動き
10|none-after:北约
11|none-after:十分
-20|none-after:十年
27|none-after:升到
-8|none-after:升到2
23|none-after:升到3
27|none-after:升至
10|none-after:升至2
-9|none-after:半に
-9|none-after:半にな
-12|none-after:占2
-12|none-after:占2.
9|none-after:占3
8|none-after:占3.
-21|none-after:占G
19|none-after:印尼
-11|none-after:印度
-12|none-after:印度为
-15|none-after:即便
14|none-after:去年
-9|none-after:去年的
13|none-after:参考
-18|none-after:友该
-18|none-after:友该做
9|none-after:双方
8|none-after:反而
8|none-after:収ま
10|none-after:収まっ
9|none-after:变,
-9|none-after:另提
-8|none-after:只有
-18|none-after:可行
-14|none-after:可行,
-8|none-after:台前
-8|none-after:台前半
10|none-after:台北
24|none-after:台湾
-9|none-after:台湾の
17|none-after:台湾も
-13|none-after:台阶
8|none-after:史上
-9|none-after:右,
10|none-after:右,「
13|none-after:右;
-14|none-after:右。
-12|none-after:右的
-9|none-after:各国
-10|none-after:各国。
9|none-after:合、
17|none-after:合意
-21|none-after:合意_
-18|none-after:同じ
11|none-after:同様
-8|none-after:后者
-11|none-after:否会
28|none-after:告書
-10|none-after:周边
11|none-after:和平
-8|none-after:問わ
-8|none-after:問われ
15|none-after:回し
-15|none-after:回る
-17|none-after:回る。
-18|none-after:回避
23|none-after:国2
20|none-after:国2.
11|none-after:国か
9|none-after:国に
-22|none-after:国の
-9|none-after:国为
9|none-after:国今
9|none-after:国今年
12|none-after:国会
37|none-after:国家
12|none-after:国每
12|none-after:国每年
20|none-after:国防
9|none-after:国防費
11|none-after:在1
10|none-after:在10
33|none-after:在2
34|none-after:在20
12|none-after:均水
-11|none-after:堅持
22|none-after:報告
28|none-after:報告書
-16|none-after:場を
9|none-after:場合
9|none-after:場合、
14|none-after:増や
14|none-after:増やし
-9|none-after:增税
11|none-after:增约
11|none-after:增约7
9|none-after:增至
-9|none-after:変更
12|none-after:外,
12|none-after:多花
12|none-after:多花3
10|none-after:大利亚
9|none-after:大截
9|none-after:大截,
-8|none-after:大統領
-13|none-after:天花
-13|none-after:天花板
-8|none-after:太华
-10|none-after:头。
-12|none-after:字占
-10|none-after:守る
-8|none-after:守るよ
18|none-after:官方
-15|none-after:定め
-8|none-after:定路
-8|none-after:定路線
-18|none-after:实现
-9|none-after:実現
11|none-after:对台
14|none-after:导线
-8|none-after:封顶
8|none-after:少な
22|none-after:尚未
15|none-after:尼的
-9|none-after:居首
-21|none-after:届く
-13|none-after:届く。
10|none-after:工的
-9|none-after:左右,
13|none-after:左右;
-14|none-after:左右。
-12|none-after:左右的
-18|none-after:已接
-18|none-after:已接近
17|none-after:平均
12|none-after:平均水
-21|none-after:年)
8|none-after:年5
23|none-after:年に」
-49|none-after:年の
-23|none-after:年の目
-9|none-after:年ま
-12|none-after:年まで
-11|none-after:年よ
-9|none-after:年より
-13|none-after:年を
10|none-after:年中
-16|none-after:年为
-19|none-after:年之
-23|none-after:年仍
-20|none-after:年仍有
-9|none-after:年以
-12|none-after:年以来
13|none-after:年份
-8|none-after:年全
9|none-after:年内
11|none-after:年内可
11|none-after:年前
-18|none-after:年前の
-17|none-after:年前倒
19|none-after:年加
-11|none-after:年完
-11|none-after:年完成
11|none-after:年将
10|none-after:年底
-24|none-after:年度
-9|none-after:年度)
-19|none-after:年度」
10|none-after:年度の
36|none-after:年度ま
29|none-after:年度中
19|none-after:年度予
-8|none-after:年度目
-16|none-after:年度達
-13|none-after:年早
-31|none-after:年的
-14|none-after:年的预
-24|none-after:年目
-24|none-after:年目标
21|none-after:年需
12|none-after:年需多
11|none-after:年需新
12|none-after:并不
12|none-after:并列
27|none-after:并妄
11|none-after:府每
11|none-after:府每年
-9|none-after:度)
-45|none-after:度。
-19|none-after:度」
12|none-after:度が
-8|none-after:度で
-12|none-after:度です
10|none-after:度にと
24|none-after:度に達
24|none-after:度の
-8|none-after:度の目
22|none-after:度へ
23|none-after:度へ増
36|none-after:度ま
21|none-after:度まで
29|none-after:度中
32|none-after:度中に
-12|none-after:度为
-12|none-after:度为2
19|none-after:度予
18|none-after:度予算
-16|none-after:度達
-15|none-after:度達成
11|none-after:張し
8|none-after:張した
-12|none-after:当す
-12|none-after:当する
-14|none-after:当た
-10|none-after:当たる
11|none-after:徊。
20|none-after:後か
20|none-after:後から
12|none-after:後だ
-17|none-after:後と
-10|none-after:後に
-8|none-after:後にと
9|none-after:後の水
9|none-after:後を
11|none-after:徘徊
11|none-after:徘徊。
-19|none-after:念頭
-21|none-after:念頭に
-10|none-after:总统
10|none-after:恐怕
10|none-after:想。
-21|none-after:意_
-21|none-after:意_3
-10|none-after:意大
-10|none-after:意大利
-11|none-after:成し、
14|none-after:成した
-17|none-after:成へ
-13|none-after:成へ_
-9|none-after:成员
9|none-after:截,
21|none-after:所有
-9|none-after:所需
-9|none-after:所需的
17|none-after:手本
17|none-after:手本に
13|none-after:批评
12|none-after:承诺
13|none-after:承诺,
-13|none-after:投資
-8|none-after:投資1
12|none-after:担を
-11|none-after:持」
20|none-after:持す
20|none-after:持する
9|none-after:指す
14|none-after:指导
14|none-after:指导线
-15|none-after:指摘
9|none-after:挤社
9|none-after:挤社福
8|none-after:排挤
9|none-after:排挤社
-11|none-after:採用
-19|none-after:接近
21|none-after:推移
11|none-after:推移し
9|none-after:推移す
-11|none-after:推計
-8|none-after:措置
-18|none-after:掲げ、
11|none-after:掲げる
14|none-after:提前
-10|none-after:提前到
22|none-after:提前达
8|none-after:提升
8|none-after:提升到
16|none-after:提高
18|none-after:提高至
13|none-after:放军
-10|none-after:政府
11|none-after:政府每
-19|none-after:教育
15|none-after:数字
-13|none-after:文書
11|none-after:新增
11|none-after:新增约
23|none-after:新的
12|none-after:新目
9|none-after:新目標
-10|none-after:既定
-8|none-after:既定路
-10|none-after:日圆
-9|none-after:早め
-8|none-after:早めて
-16|none-after:早已
11|none-after:早期
15|none-after:时期
-8|none-after:时间
9|none-after:明し
-10|none-after:明して
-12|none-after:明年目
13|none-after:明記
-11|none-after:昨年
-11|none-after:是去
-11|none-after:是去年
-8|none-after:是否
-11|none-after:是否会
16|none-after:時代
9|none-after:時期
-10|none-after:時期に
16|none-after:時期を
-19|none-after:最も
-19|none-after:最も高
-18|none-after:最後
11|none-after:最终
-18|none-after:最迟
-14|none-after:最迟2
12|none-after:月に
11|none-after:有2
17|none-after:有人
-10|none-after:期につ
16|none-after:期を
26|none-after:期を2
-22|none-after:期限
24|none-after:未満
9|none-after:未満に
17|none-after:本に
-8|none-after:本财
-18|none-after:束は
-8|none-after:来の
21|none-after:来年度
-12|none-after:板。
10|none-after:枠を
24|none-after:标从
24|none-after:标从2
20|none-after:标准
8|none-after:标准,
-16|none-after:案_
-12|none-after:案の
33|none-after:検討
-8|none-after:標_
-14|none-after:標に
11|none-after:標にす
12|none-after:標は
-10|none-after:標は、
16|none-after:標を
-12|none-after:標を2
27|none-after:標を今
14|none-after:標を達
-8|none-after:次ぐ
-9|none-after:次期
31|none-after:正予
31|none-after:正予算
9|none-after:段。
16|none-after:毎年
26|none-after:每年
21|none-after:每年需
26|none-after:比べ
10|none-after:比べれ
-8|none-after:比例,
32|none-after:水平
11|none-after:水準を
13|none-after:求め
9|none-after:求めら
-8|none-after:決めた
19|none-after:決定
-28|none-after:決着
-18|none-after:法制
-18|none-after:法制化
13|none-after:法国
12|none-after:法国每
22|none-after:消化
-11|none-after:消費
-12|none-after:消費税
-14|none-after:減ら
-14|none-after:減らし
-8|none-after:渥太
-8|none-after:渥太华
-9|none-after:湾の
17|none-after:湾も
20|none-after:満た
18|none-after:満たな
-8|none-after:満だっ
9|none-after:満に
11|none-after:準を
8|none-after:澳大
10|none-after:澳大利
10|none-after:澳洲
12|none-after:点名
-9|none-after:特别
-8|none-after:特别预
-10|none-after:现在
8|none-after:現状
-9|none-after:用于
-8|none-after:画だ
11|none-after:界平
11|none-after:界平均
10|none-after:発表
10|none-after:発表し
9|none-after:百分
8|none-after:百分之
13|none-after:的\"
-9|none-after:的2
-11|none-after:的20
12|none-after:的だ
10|none-after:的だ。
-9|none-after:的今
-9|none-after:的今年
16|none-after:的军
16|none-after:的军费
-13|none-after:的天
-13|none-after:的天花
20|none-after:的承
20|none-after:的承诺
10|none-after:的政
9|none-after:的是
23|none-after:的水
23|none-after:的水平
9|none-after:的话
13|none-after:的路
11|none-after:的防
11|none-after:的防卫
-15|none-after:的预
-10|none-after:盟友
-18|none-after:盟友该
18|none-after:盟国
9|none-after:目指
9|none-after:目指す
-13|none-after:目标
-8|none-after:目标。
24|none-after:目标从
-29|none-after:目標
-8|none-after:目標_
-14|none-after:目標に
12|none-after:目標は
15|none-after:目標を
-8|none-after:相「
8|none-after:相は
-10|none-after:相当
-12|none-after:相当す
-19|none-after:研究
11|none-after:示し
9|none-after:社福
-11|none-after:票。
11|none-after:移し
10|none-after:移して
9|none-after:移す
9|none-after:移する
-49|none-after:程度。
15|none-after:程度が
14|none-after:程度の
22|none-after:程度へ
18|none-after:等不
-10|none-after:等于
-22|none-after:算で
-10|none-after:算案を
22|none-after:米国
11|none-after:米国か
-18|none-after:約1
-19|none-after:約1兆
-12|none-after:約束
-18|none-after:約束は
10|none-after:統が
10|none-after:統計
-8|none-after:統領
-9|none-after:統領の
-8|none-after:続く
15|none-after:維持
21|none-after:維持す
10|none-after:総統
10|none-after:総統が
11|none-after:约7
-16|none-after:纪9
-16|none-after:纪90
12|none-after:线,
-9|none-after:统计
12|none-after:继续
-21|none-after:置く
-27|none-after:置く。
17|none-after:美国
11|none-after:翻倍
27|none-after:者会
8|none-after:而在
22|none-after:至2
24|none-after:至2.
15|none-after:至5
15|none-after:至5.
17|none-after:至8
12|none-after:花3
12|none-after:花30
-13|none-after:花板
-12|none-after:花板。
15|none-after:英国
10|none-after:菱重
10|none-after:菱重工
9|none-after:菲律
-8|none-after:落实
-8|none-after:落差
-14|none-after:行,
-13|none-after:衛省
-15|none-after:补助
10|none-after:表し
14|none-after:表明
17|none-after:表明し
29|none-after:補正
31|none-after:補正予
9|none-after:要全
9|none-after:要在
9|none-after:要在2
20|none-after:要求
17|none-after:見劣
13|none-after:見劣り
-21|none-after:見込
-20|none-after:見込み
-17|none-after:見通
-17|none-after:見通し
9|none-after:见。
13|none-after:解放
13|none-after:解放军
12|none-after:計画
-8|none-after:計画だ
27|none-after:識者
27|none-after:議が
-8|none-after:计画
22|none-after:认为
19|none-after:认为\"
8|none-after:话,
-18|none-after:该做
13|none-after:诺,
26|none-after:豪州
-10|none-after:費を求
-12|none-after:費税
-8|none-after:資1
24|none-after:负担
-10|none-after:财年为
-8|none-after:费比
-8|none-after:费比例
23|none-after:费目
23|none-after:费目标
-13|none-after:赤字
-12|none-after:赤字占
-9|none-after:超」
25|none-after:超え
19|none-after:超えた
12|none-after:超える
8|none-after:超と
9|none-after:超とす
9|none-after:超は
33|none-after:超を
-11|none-after:超支
-8|none-after:足りな
9|none-after:距离
12|none-after:路。
-8|none-after:路線
8|none-after:跳ね
11|none-after:跳ね上
-13|none-after:跳票
-13|none-after:跳票。
11|none-after:軍事
8|none-after:軍事に
32|none-after:軍備
-12|none-after:軸に
-12|none-after:軸に_
-20|none-after:込み
-11|none-after:込みだ
-8|none-after:込ん
20|none-after:达标
25|none-after:迈进
23|none-after:近。
46|none-after:近い
21|none-after:近い。
-21|none-after:近く
-20|none-after:近くに
15|none-after:还要
10|none-after:这一
-13|none-after:进度
12|none-after:远不
-14|none-after:迟2
-14|none-after:迟20
-11|none-after:述べ
-16|none-after:述べて
-13|none-after:追加
8|none-after:送り
-8|none-after:适用
-17|none-after:通し
-13|none-after:連投
-13|none-after:連投資
-11|none-after:道筋
-8|none-after:道路
-14|none-after:達_
-29|none-after:達す
-29|none-after:達する
-17|none-after:達成へ
10|none-after:那么
16|none-after:部长
10|none-after:重工
10|none-after:重工的
-14|none-after:野党
-25|none-after:関連
-13|none-after:関連投
-15|none-after:间。
12|none-after:防卫
-15|none-after:防衛
-13|none-after:防衛省
9|none-after:防費
14|none-after:防費を
15|none-after:防部长
-9|none-after:阿拉
15|none-after:降至
15|none-after:降至5
-15|none-after:限に
9|none-after:限を
-8|none-after:院で
12|none-after:需多
12|none-after:需多花
11|none-after:需新
11|none-after:需新增
-9|none-after:需的
-9|none-after:需的数
12|none-after:面对
13|none-after:韓国
11|none-after:韩国2
-8|none-after:順位
-9|none-after:領の
-21|none-after:頭に
-22|none-after:頭に置
10|none-after:頼総
10|none-after:頼総統
-9|none-after:须再
-9|none-after:预算
-8|none-after:领先
-20|none-after:首相
-14|none-after:高く
-14|none-after:高く、
-11|none-after:高ま
-11|none-after:高まる
-17|none-after:高め
-17|none-after:高める
19|none-after:高至
-24|none-before:%,
-22|none-before:%,占
19|none-before:%_
8|none-before:%_占
10|none-before:%で
10|none-before:%で、
8|none-before:%増
12|none-before:%増え
37|none-before:(2
42|none-before:(20
11|none-before:(GN
17|none-before:,\"
33|none-before:,「
17|none-before:,下
-9|none-before:,与
-8|none-before:,为
-22|none-before:,乌
-20|none-before:,乌克
11|none-before:,也
14|none-before:,二
15|none-before:,五
15|none-before:,五年
-11|none-before:,仅
55|none-before:,今
45|none-before:,今年
15|none-before:,会
-24|none-before:,俄
-12|none-before:,俄罗
-10|none-before:,其
16|none-before:,再
-19|none-before:,则
-17|none-before:,则为
-11|none-before:,加上
8|none-before:,北
8|none-before:,北约
-43|none-before:,占
-34|none-before:,占G
-13|none-before:,印
-12|none-before:,印度
-23|none-before:,可
-23|none-before:,可能
-29|none-before:,同
8|none-before:,国
8|none-before:,国防
12|none-before:,外
11|none-before:,外界
13|none-before:,实
13|none-before:,实际
-14|none-before:,将
-15|none-before:,届
-15|none-before:,届时
13|none-before:,已
9|none-before:,并
11|none-before:,把
8|none-before:,把防
-10|none-before:,按
-12|none-before:,提
11|none-before:,新
11|none-before:,新加
-26|none-before:,日
-26|none-before:,日本
11|none-before:,曾
15|none-before:,每
-9|none-before:,比例
-9|none-before:,波
-9|none-before:,波兰
-25|none-before:,澳
13|none-before:,现
26|none-before:,目
26|none-before:,目前
-19|none-before:,约
-14|none-before:,约占
13|none-before:,罗
13|none-before:,罗马
35|none-before:,美
34|none-before:,美国
12|none-before:,而
11|none-before:,而美
15|none-before:,自
8|none-before:,自民
14|none-before:,越
14|none-before:,越南
-18|none-before:,达
-20|none-before:,这
-15|none-before:,这仅
25|none-before:,韩
25|none-before:,韩国
-8|none-before:.8
8|none-before:0%
10|none-before:00
-9|none-before:02
-11|none-before:022
23|none-before:024
15|none-before:026
-14|none-before:027
-20|none-before:028
10|none-before:029
-26|none-before:03
-12|none-before:035
-8|none-before:0兆
-8|none-before:0兆円
-21|none-before:0年
-10|none-before:0年に
22|none-before:0年代
10|none-before:0年以
-8|none-before:0年前
-9|none-before:0年度
8|none-before:0年达
9|none-before:0财
9|none-before:0财年
14|none-before:14
14|none-before:14年
8|none-before:16
9|none-before:16年
-11|none-before:18カ
13|none-before:19
22|none-before:196
-9|none-before:198
-9|none-before:1兆
-30|none-before:20
-49|none-before:203
-14|none-before:22
-9|none-before:22财
14|none-before:24年
-16|none-before:25
-9|none-before:25年
-43|none-before:27
-41|none-before:27年
22|none-before:2日
22|none-before:2日の
-14|none-before:2财
-14|none-before:2财年
-23|none-before:30
-34|none-before:30年
10|none-before:30财
-9|none-before:31
-8|none-before:31年
-9|none-before:33
-20|none-before:35
-19|none-before:35年
-17|none-before:3年
8|none-before:3文
8|none-before:3文書
8|none-before:3月
44|none-before:4年
44|none-before:4年)
-14|none-before:4年ま
8|none-before:4年订
19|none-before:4年間
9|none-before:4月
35|none-before:5%
8|none-before:5%,
10|none-before:5%で
12|none-before:5%増
8|none-before:51
8|none-before:51年
-16|none-before:5年
-8|none-before:5财
-8|none-before:5财年
-9|none-before:6%,
11|none-before:6%_
29|none-before:60
9|none-before:65
12|none-before:65%
-8|none-before:6兆
-8|none-before:6兆円
14|none-before:6年
10|none-before:6年将
9|none-before:6年度
8|none-before:7.
8|none-before:76
8|none-before:76年
-25|none-before:7年
-14|none-before:7年度
8|none-before:8.
-11|none-before:85
-9|none-before:85年
-11|none-before:8カ
-11|none-before:8カ国
12|none-before:8年度
22|none-before:96
8|none-before:976
-9|none-before:985
-9|none-before:9年に
10|none-before::日
10|none-before::日本
-18|none-before::防
-18|none-before::防卫
12|none-before:;若
20|none-before:;阿
9|none-before:AT
9|none-before:ATO
-21|none-before:DP
-9|none-before:DP)
-10|none-before:DP_
-9|none-before:DPで
-22|none-before:DPの
-24|none-before:DPを
26|none-before:DP比
-20|none-before:DP的
21|none-before:DP约
9|none-before:DP计
-39|none-before:GD
-39|none-before:GDP
13|none-before:GN
14|none-before:GNP
10|none-before:NP
17|none-before:NPの
-16|none-before:NP比
13|none-before:O、
20|none-before:O、国
-9|none-before:O加
-9|none-before:O加盟
-9|none-before:P_
-9|none-before:Pで
-8|none-before:Pで割
-24|none-before:Pを
-20|none-before:Pを使
-17|none-before:P比で
-12|none-before:P比は
-20|none-before:P的
21|none-before:P约
9|none-before:P计
9|none-before:P计算
13|none-before:TO
13|none-before:TO、
-8|none-before:_「
-11|none-before:_占G
15|none-before:_占比
39|none-before:_防
44|none-before:_防衛
-12|none-before:、2
-15|none-before:、20
12|none-before:、28
-10|none-before:、3
10|none-before:、6
-34|none-before:、G
-33|none-before:、GD
12|none-before:、そ
12|none-before:、その
-19|none-before:、イ
-8|none-before:、イス
-8|none-before:、ウク
-22|none-before:、オ
-18|none-before:、カ
-17|none-before:、カナ
-16|none-before:、ク
-17|none-before:、クウ
12|none-before:、ス
-10|none-before:、同
14|none-before:、国
17|none-before:、国防
-16|none-before:、最
11|none-before:、次
8|none-before:、次期
-8|none-before:、比
13|none-before:、澳
9|none-before:、澳洲
47|none-before:、現
11|none-before:、現状
30|none-before:、現行
8|none-before:、米側
-13|none-before:、米国
10|none-before:、英
11|none-before:、英国
12|none-before:、豪
12|none-before:、豪州
-16|none-before:、財
-15|none-before:、財務
9|none-before:、防
9|none-before:、防衛
22|none-before:、韓
22|none-before:、韓国
-8|none-before:〇三
-18|none-before:「2
17|none-before:「イ
11|none-before:「不
11|none-before:「不会
14|none-before:「実
15|none-before:「日
15|none-before:「日本
11|none-before:「約
-14|none-before:「防
19|none-before:いて
33|none-before:いては
8|none-before:いま
-8|none-before:いる
-9|none-before:い予
-9|none-before:うえ
-9|none-before:うえで
11|none-before:え、G
-17|none-before:え、米
-9|none-before:えで
-9|none-before:えで、
-19|none-before:えば
12|none-before:える
-15|none-before:えれ
-15|none-before:えれば
12|none-before:おり
12|none-before:おり、
23|none-before:がG
22|none-before:がGD
29|none-before:が、
14|none-before:が「
-15|none-before:が今
-15|none-before:が今年
9|none-before:が年
9|none-before:が年内
-9|none-before:が提
-18|none-before:くコ
11|none-before:けで
-9|none-before:げ、
-19|none-before:こと
-16|none-before:ことし
-14|none-before:し、G
15|none-before:し、ス
9|none-before:し、国
12|none-before:しい
22|none-before:した
-9|none-before:したう
11|none-before:したが
-9|none-before:したと
-14|none-before:した国
56|none-before:した防
9|none-before:して
-8|none-before:しても
-12|none-before:じ年
-12|none-before:じ年の
13|none-before:すで
13|none-before:すでに
16|none-before:する
26|none-before:すると
-9|none-before:せて
-20|none-before:そのも
8|none-before:その後
-8|none-before:たう
-9|none-before:たうえ
17|none-before:たが
-9|none-before:たと
-16|none-before:た国
-16|none-before:た国防
41|none-before:た防
41|none-before:た防衛
16|none-before:だけ
11|none-before:だけで
-14|none-before:だ予
-14|none-before:だ予算
-20|none-before:った
33|none-before:つい
33|none-before:ついて
12|none-before:てお
12|none-before:ており
32|none-before:ては
35|none-before:ては、
-9|none-before:ても
-16|none-before:で、
9|none-before:で、2
-14|none-before:で、G
11|none-before:で、韓
26|none-before:で「
-18|none-before:でに
-27|none-before:では、
8|none-before:ではな
12|none-before:では米
10|none-before:でも
-8|none-before:で割
12|none-before:で合
12|none-before:で合意
10|none-before:で約
12|none-before:で賄
-21|none-before:とし
-12|none-before:とし、
13|none-before:と述
13|none-before:と述べ
-17|none-before:と関
-17|none-before:と関連
21|none-before:どで
8|none-before:など
11|none-before:なら
-8|none-before:な国
26|none-before:にG
23|none-before:にGD
-37|none-before:に、
8|none-before:にす
11|none-before:にする
24|none-before:には
-8|none-before:に対
-9|none-before:に対す
15|none-before:に求
15|none-before:に求め
-8|none-before:に置
-14|none-before:に防
-14|none-before:に防衛
-8|none-before:の1
9|none-before:の4
-15|none-before:のG
-17|none-before:のGD
-26|none-before:のに
-9|none-before:のに対
9|none-before:のは
-18|none-before:のも
-20|none-before:のもの
13|none-before:のイ
13|none-before:のイラ
-11|none-before:のバ
-11|none-before:のバビ
12|none-before:の予
17|none-before:の予算
15|none-before:の先
-8|none-before:の到
-8|none-before:の到達
-9|none-before:の割
-9|none-before:の割合
8|none-before:の後
13|none-before:の現
13|none-before:の現状
11|none-before:の総
8|none-before:の見
8|none-before:の見通
22|none-before:の講
22|none-before:の講演
14|none-before:の負
14|none-before:の負担
8|none-before:の費
8|none-before:の費用
12|none-before:は1
-11|none-before:は3
-16|none-before:はG
-18|none-before:はGD
-9|none-before:は、
32|none-before:は、現
45|none-before:は「
-18|none-before:は「2
21|none-before:は「日
-14|none-before:はこ
-14|none-before:はこと
10|none-before:はす
10|none-before:はすで
11|none-before:はな
11|none-before:はなお
15|none-before:は公
14|none-before:は公表
16|none-before:は国
15|none-before:は国防
-8|none-before:は対
-8|none-before:は対G
13|none-before:は早
13|none-before:は早期
-11|none-before:は来
-11|none-before:は来年
11|none-before:は米
11|none-before:は米国
20|none-before:は議
20|none-before:は議会
-9|none-before:は逆
-9|none-before:は逆に
13|none-before:は長
12|none-before:は長く
-14|none-before:ぶり
-14|none-before:ぶりに
12|none-before:へ_
9|none-before:べて
-23|none-before:までに
-26|none-before:めて
-20|none-before:める防
-19|none-before:もの
-17|none-before:ものに
-13|none-before:も高
-12|none-before:も高い
-8|none-before:ょう
10|none-before:らの
14|none-before:り、現
-14|none-before:りに
-10|none-before:るが
18|none-before:ると
-11|none-before:るのに
9|none-before:るのは
-12|none-before:る割
-12|none-before:る割合
-19|none-before:る防
-19|none-before:る防衛
9|none-before:れ、
-13|none-before:わせ
-9|none-before:わせて
-8|none-before:を3
-8|none-before:を30
23|none-before:を5
23|none-before:を5年
-20|none-before:を使
-20|none-before:を使え
-8|none-before:を加
-8|none-before:を加え
-14|none-before:を掲
-14|none-before:を掲げ
10|none-before:を現
10|none-before:を現在
-14|none-before:を除
-10|none-before:アに
-8|none-before:アにも
-10|none-before:アの
-19|none-before:アは
-8|none-before:アニ
-8|none-before:アニア
11|none-before:アン
9|none-before:アンカ
-11|none-before:イタ
-11|none-before:イタリ
-20|none-before:イツ
-15|none-before:イツは
14|none-before:イナの
-14|none-before:イナは
-9|none-before:イラン
-13|none-before:ウェ
-13|none-before:ウェー
-13|none-before:ウォ
-13|none-before:ウォン
-22|none-before:ウク
-22|none-before:ウクラ
-13|none-before:ウジ
-14|none-before:ェー
-17|none-before:ェート
-13|none-before:ォン
-13|none-before:ォンで
-18|none-before:オラ
-18|none-before:オラン
-17|none-before:オー
-17|none-before:オース
-18|none-before:カナ
-18|none-before:カナダ
9|none-before:カラ
-17|none-before:カ国
-16|none-before:カ国が
-12|none-before:ガル
10|none-before:ギリ
10|none-before:ギリシ
-8|none-before:ギー
27|none-before:クは
32|none-before:クは今
-17|none-before:クウ
-17|none-before:クウェ
-20|none-before:クラ
-20|none-before:クライ
-10|none-before:グラ
-12|none-before:コは
-13|none-before:サウ
-13|none-before:サウジ
8|none-before:サン
-9|none-before:シア
10|none-before:シャ
10|none-before:シャの
-20|none-before:シュ
14|none-before:スは
14|none-before:ストは
-21|none-before:ストリ
-11|none-before:タリ
-11|none-before:タリア
-19|none-before:ダが
-8|none-before:ダの
-10|none-before:ダは
-15|none-before:ツは
14|none-before:トは「
-21|none-before:トリ
-21|none-before:トリア
-28|none-before:ドは
-20|none-before:ドイ
-20|none-before:ドイツ
12|none-before:ナの
-10|none-before:ナは
-18|none-before:ナダ
-9|none-before:ナダの
-9|none-before:ナダは
14|none-before:ノミ
14|none-before:ノミス
-11|none-before:バビ
-11|none-before:バビシ
-11|none-before:ビシ
-11|none-before:ビシュ
-14|none-before:ファ
10|none-before:フラン
-20|none-before:ブル
-8|none-before:ポー
-9|none-before:ポーラ
-19|none-before:マリ
26|none-before:マー
33|none-before:マーク
14|none-before:ミス
14|none-before:ミスト
10|none-before:ャの
11|none-before:ラの
-19|none-before:ライ
-19|none-before:ライナ
10|none-before:ランス
-18|none-before:ランダ
-16|none-before:ランド
-16|none-before:リは
-29|none-before:リア
-20|none-before:リアは
10|none-before:リシ
10|none-before:リシャ
18|none-before:ルの
-29|none-before:ルは
-8|none-before:ルギ
-8|none-before:ルギー
-11|none-before:ロシ
-11|none-before:ロシア
-9|none-before:ンが
-11|none-before:ンで、
15|none-before:ンの
15|none-before:ンの国
10|none-before:ンカ
9|none-before:ンカラ
-9|none-before:ング
10|none-before:ンス
12|none-before:ンスは
-17|none-before:ンダ
-20|none-before:ンド
-15|none-before:ンドは
15|none-before:ン前
10|none-before:・5
10|none-before:・5%
33|none-before:ーク
33|none-before:ークは
-10|none-before:ース
-16|none-before:ースト
-33|none-before:ート
-17|none-before:ートは
-11|none-before:ーラ
-11|none-before:ーラン
-10|none-before:ール
-18|none-before:ールは
9|none-before:一方
9|none-before:一比
-10|none-before:一部
-8|none-before:万亿
-11|none-before:三年
-8|none-before:上,
13|none-before:上下
12|none-before:下届
11|none-before:下届议
15|none-before:不会
8|none-before:不低
8|none-before:不低于
-12|none-before:不到
14|none-before:不可
14|none-before:不可能
-9|none-before:不足
8|none-before:与党
13|none-before:中、
21|none-before:中期
28|none-before:为,
15|none-before:为G
15|none-before:为GD
13|none-before:主要
12|none-before:主要国
11|none-before:之前不
-13|none-before:之后
-13|none-before:之比
-14|none-before:乌克
-14|none-before:乌克兰
-19|none-before:也只
-19|none-before:也只有
11|none-before:了\"
-15|none-before:予想
-15|none-before:予想は
-16|none-before:予算
14|none-before:予算だ
11|none-before:予算で
-25|none-before:予算は
-17|none-before:予算案
-13|none-before:事,
-8|none-before:二〇
-8|none-before:二〇三
15|none-before:二十
15|none-before:二十年
-17|none-before:二年
-23|none-before:于G
-23|none-before:于GD
-12|none-before:于本
14|none-before:五年
15|none-before:五年前
-10|none-before:亚为
-13|none-before:亚以
-14|none-before:亚同
13|none-before:仅为
-12|none-before:仅占
-18|none-before:仅有
-25|none-before:仅约
-53|none-before:今年
-9|none-before:今年の
-22|none-before:今年就
-16|none-before:今年度
13|none-before:今年花
9|none-before:今年预
-16|none-before:仍不
-16|none-before:仍不到
15|none-before:仍低
15|none-before:仍低于
-11|none-before:仍在
18|none-before:代に
26|none-before:代には
-11|none-before:代前
-11|none-before:代前半
-8|none-before:以上
-8|none-before:以上,
10|none-before:以前
-12|none-before:以本
-13|none-before:以来
-15|none-before:以来首
-9|none-before:以色
-9|none-before:以色列
12|none-before:以降
12|none-before:以降に
9|none-before:以降は
-11|none-before:任内
-13|none-before:任内阁
-17|none-before:伙伴
19|none-before:会が
-9|none-before:会は
16|none-before:会提
21|none-before:会長
21|none-before:会長は
-17|none-before:估计
-17|none-before:估计为
45|none-before:低于
-13|none-before:体で
-10|none-before:体では
-20|none-before:使え
-20|none-before:使えば
14|none-before:例则
-10|none-before:例在
-8|none-before:例提
11|none-before:例是
-8|none-before:依北
-8|none-before:依北约
20|none-before:侵攻
17|none-before:係者
17|none-before:係者は
-16|none-before:俄罗
-16|none-before:俄罗斯
23|none-before:保持
20|none-before:保持在
18|none-before:借补
18|none-before:借补充
-13|none-before:值之
-13|none-before:值之比
28|none-before:值的比
31|none-before:停在
-12|none-before:元,
-13|none-before:元,占
10|none-before:充预
10|none-before:充预算
-12|none-before:兆ウ
-12|none-before:兆ウォ
-51|none-before:兆円
-14|none-before:克兰
11|none-before:兑现
9|none-before:党は
8|none-before:党首
8|none-before:入れ
-26|none-before:入军
13|none-before:入的
-13|none-before:全体
-13|none-before:全体で
23|none-before:八年
23|none-before:八年后
-20|none-before:兰以
-14|none-before:兰则
-11|none-before:兰已
19|none-before:兰防
-11|none-before:关经
-11|none-before:关经费
8|none-before:内に
8|none-before:内にG
-14|none-before:内已
-13|none-before:内补
-8|none-before:円で
-8|none-before:円で、
-18|none-before:军事
18|none-before:军费
-8|none-before:军费仅
-15|none-before:军费以
20|none-before:军费占
12|none-before:冷戦末
-14|none-before:出,
9|none-before:出占G
-13|none-before:出占比
10|none-before:出增
10|none-before:出增至
15|none-before:出已
10|none-before:出达
13|none-before:出达到
-16|none-before:则为
24|none-before:则认
24|none-before:则认为
-10|none-before:初の
-25|none-before:初め
-26|none-before:初めて
15|none-before:別予
15|none-before:別予算
-8|none-before:到不
9|none-before:到国
-8|none-before:到達
-8|none-before:到達点
9|none-before:制在
36|none-before:前の
11|none-before:前不
-10|none-before:前任
-11|none-before:前半
15|none-before:前台
13|none-before:前国
13|none-before:前国防
33|none-before:前是
22|none-before:前的
29|none-before:前约
-12|none-before:前规
-12|none-before:前规划
-21|none-before:割合
-14|none-before:割合は
12|none-before:力の
-17|none-before:加,
-8|none-before:加え
-11|none-before:加上
17|none-before:加坡
-27|none-before:加盟
-17|none-before:加盟国
-16|none-before:北约
14|none-before:十年
14|none-before:升到
-14|none-before:升至
-8|none-before:半に
34|none-before:南韩
21|none-before:南韩的
-18|none-before:占め
-18|none-before:占める
12|none-before:占到
15|none-before:占到国
16|none-before:占国
25|none-before:占国内
-9|none-before:占国民
-14|none-before:占比
-17|none-before:占比为
11|none-before:占比仅
15|none-before:占比仍
-10|none-before:占比将
26|none-before:占比已
-9|none-before:占比约
-9|none-before:占比达
15|none-before:卫支
15|none-before:卫支出
-8|none-before:卫费增
-22|none-before:卫费本
9|none-before:卫费维
-8|none-before:卫队
18|none-before:印尼
16|none-before:印尼的
-12|none-before:印度为
12|none-before:历届
11|none-before:原案
13|none-before:去年
8|none-before:去年要
-18|none-before:及是
-18|none-before:及是否
-21|none-before:取っ
-21|none-before:取った
-8|none-before:受国
-8|none-before:受国内
9|none-before:变成
-18|none-before:口径
-17|none-before:口径,
-55|none-before:只有
-8|none-before:可否
-8|none-before:可否,
-53|none-before:可能
-14|none-before:可能只
39|none-before:台湾
10|none-before:台湾、
-10|none-before:右,
-12|none-before:合は
-8|none-before:合わ
-8|none-before:合わせ
14|none-before:合意
13|none-before:合意し
-8|none-before:合計
-18|none-before:同じ
-12|none-before:同じ年
19|none-before:同国
13|none-before:同国の
-28|none-before:同年
-8|none-before:同年为
15|none-before:同时
33|none-before:后,
25|none-before:后再
15|none-before:后年
-8|none-before:否,
-9|none-before:员会
-8|none-before:员国接
-11|none-before:団に、
-10|none-before:国が
13|none-before:国がG
-10|none-before:国が今
28|none-before:国に
10|none-before:国に対
9|none-before:国に求
-18|none-before:国のG
-11|none-before:国の国
20|none-before:国は
13|none-before:国は早
12|none-before:国や
-15|none-before:国オ
-14|none-before:国オー
12|none-before:国以
-12|none-before:国全
-12|none-before:国全体
-19|none-before:国内
-21|none-before:国内生
17|none-before:国军
17|none-before:国军费
-17|none-before:国占
-17|none-before:国占比
-8|none-before:国国防
13|none-before:国已
12|none-before:国巴
-11|none-before:国平
-11|none-before:国平均
-8|none-before:国接
-8|none-before:国接受
15|none-before:国民
20|none-before:国民收
12|none-before:国的
10|none-before:国约
-19|none-before:国自
-22|none-before:国自己
12|none-before:国防
8|none-before:国防占
11|none-before:国防支
-9|none-before:国防经
-18|none-before:国防部
-9|none-before:在2
-9|none-before:在20
8|none-before:在G
8|none-before:在GD
15|none-before:在の
9|none-before:在は
15|none-before:在为
14|none-before:在任
-10|none-before:在国内
-16|none-before:地生
-16|none-before:地生产
-9|none-before:均已
9|none-before:坦的
16|none-before:坦言
11|none-before:基本
-15|none-before:基金
11|none-before:塞拜
11|none-before:塞拜疆
12|none-before:増え
12|none-before:増え、
8|none-before:増で
-8|none-before:増加
12|none-before:增8
11|none-before:增8.
8|none-before:增税
8|none-before:增税,
-28|none-before:增至
12|none-before:外界
22|none-before:多年
12|none-before:多年保
14|none-before:大統
14|none-before:大統領
-13|none-before:始终
-11|none-before:委员
-11|none-before:委员会
12|none-before:字,
-8|none-before:字则
-18|none-before:学者
9|none-before:安保
-10|none-before:官は
-21|none-before:官邸
-21|none-before:官邸は
9|none-before:定下的
-13|none-before:定在国
11|none-before:实现防
-24|none-before:实际
-21|none-before:实际仅
13|none-before:实际占
11|none-before:実質
21|none-before:宣布
10|none-before:宣布提
-9|none-before:宣示的
-18|none-before:審議
-14|none-before:対G
-14|none-before:対GD
-12|none-before:対す
-12|none-before:対する
14|none-before:将从
8|none-before:将军
8|none-before:将军费
-14|none-before:将占
-12|none-before:将占国
8|none-before:将国
17|none-before:将在
-14|none-before:将是
14|none-before:将由
-20|none-before:将达
-18|none-before:将达到
-14|none-before:将降
23|none-before:小泉
8|none-before:尔茨
11|none-before:就要
-28|none-before:尼亚
17|none-before:尼的
-10|none-before:居首
-10|none-before:居首,
13|none-before:届政
13|none-before:届政府
-15|none-before:届时
15|none-before:届议
15|none-before:届议会
-10|none-before:山皋
-10|none-before:山皋月
13|none-before:工党
8|none-before:工党政
-11|none-before:左右,
-21|none-before:己也
-21|none-before:己也只
20|none-before:己的
16|none-before:已占
18|none-before:已占国
10|none-before:已接
10|none-before:已接近
12|none-before:已有
-27|none-before:已经
16|none-before:已超
16|none-before:已超过
-10|none-before:已达
12|none-before:已连
8|none-before:市早
8|none-before:市早苗
-13|none-before:市首
-13|none-before:市首相
10|none-before:布提
10|none-before:布提前
-24|none-before:希腊
19|none-before:常年
8|none-before:平为
14|none-before:平均
43|none-before:年)
-12|none-before:年,
8|none-before:年;
-14|none-before:年G
-14|none-before:年GD
-16|none-before:年、
-22|none-before:年、国
33|none-before:年で
25|none-before:年と
-15|none-before:年に
-13|none-before:年にG
-12|none-before:年には
-46|none-before:年の
-17|none-before:年の国
-15|none-before:年は
-14|none-before:年ぶ
-14|none-before:年ぶり
-23|none-before:年ま
-23|none-before:年まで
-12|none-before:年一
-12|none-before:年一度
9|none-before:年不
-9|none-before:年为
22|none-before:年代
16|none-before:年代に
-11|none-before:年代前
-8|none-before:年以
11|none-before:年以前
-15|none-before:年以来
12|none-before:年保
12|none-before:年保持
-12|none-before:年内补
-8|none-before:年再
-24|none-before:年军
-24|none-before:年军费
11|none-before:年前
32|none-before:年前是
15|none-before:年占
17|none-before:年占比
46|none-before:年后
-17|none-before:年国
-15|none-before:年国防
-30|none-before:年就
-26|none-before:年度
-16|none-before:年度G
-28|none-before:年度に
10|none-before:年度以
11|none-before:年度就
18|none-before:年度达
-10|none-before:年把国
11|none-before:年曾
8|none-before:年末
8|none-before:年来
-22|none-before:年的
-16|none-before:年目
9|none-before:年花
8|none-before:年要求
9|none-before:年订
9|none-before:年订下
-17|none-before:年連
-17|none-before:年連続
10|none-before:年間、
15|none-before:年間の
9|none-before:年预计
11|none-before:幹部
11|none-before:幹部は
19|none-before:府、
19|none-before:府、防
-27|none-before:府は
11|none-before:府基
11|none-before:府基本
-15|none-before:府目
18|none-before:府関
18|none-before:府関係
-16|none-before:度G
-16|none-before:度GD
-31|none-before:度に
-17|none-before:度の
-9|none-before:度の防
-12|none-before:度为
10|none-before:度以
10|none-before:度前
11|none-before:度就
18|none-before:度达
18|none-before:度达到
28|none-before:开支
9|none-before:开支占
13|none-before:开支由
20|none-before:开支约
12|none-before:张明
-33|none-before:当于
-24|none-before:当于G
-11|none-before:当初
9|none-before:当前
13|none-before:当時
-16|none-before:径,
20|none-before:後に
-17|none-before:後の
-13|none-before:後初
-13|none-before:後初め
-12|none-before:従来
8|none-before:徘徊
8|none-before:必要
-13|none-before:总值之
-21|none-before:总统
-9|none-before:总统宣
-15|none-before:想は
13|none-before:意し
13|none-before:意した
22|none-before:成的
8|none-before:我们
-16|none-before:我国
12|none-before:戦末
12|none-before:戦末期
8|none-before:批评
8|none-before:承认
23|none-before:承诺
9|none-before:承诺,
10|none-before:把G
10|none-before:把GD
15|none-before:把军
15|none-before:把军费
-13|none-before:把比
-14|none-before:把比例
13|none-before:把这
13|none-before:把这一
-31|none-before:投入
-17|none-before:投入军
22|none-before:报告
10|none-before:担は
-9|none-before:拉伯
11|none-before:拉斯
18|none-before:拉脱
18|none-before:拉脱维
12|none-before:拒绝
11|none-before:拜疆
-22|none-before:拨款
17|none-before:拿出
28|none-before:持在
-16|none-before:指出
-15|none-before:指出,
-29|none-before:按现
-8|none-before:接受国
9|none-before:接近
9|none-before:控制
9|none-before:控制在
-18|none-before:推高
-16|none-before:推高至
-13|none-before:掲げ
-16|none-before:掲げ、
11|none-before:提出
20|none-before:提到
18|none-before:提到国
-9|none-before:提案
-9|none-before:提案し
8|none-before:提至G
10|none-before:提过
8|none-before:提高到
-18|none-before:提高至
13|none-before:支出
-9|none-before:支出占
10|none-before:支出增
15|none-before:支出已
10|none-before:支出达
9|none-before:支占
9|none-before:支持
13|none-before:支提
18|none-before:支提到
-8|none-before:支提高
13|none-before:支由
13|none-before:支由现
20|none-before:支约
18|none-before:支约为
-10|none-before:支达到
17|none-before:收入
13|none-before:收入的
-14|none-before:政学
-14|none-before:政学者
19|none-before:政府、
-13|none-before:政府は
-15|none-before:政府目
18|none-before:政府関
-20|none-before:政権
-13|none-before:政権は
12|none-before:数え
18|none-before:数字
12|none-before:数字,
-8|none-before:数字则
10|none-before:数年
9|none-before:文書
8|none-before:斯坦
9|none-before:斯坦的
17|none-before:新加
17|none-before:新加坡
-16|none-before:新政
-16|none-before:新政権
-13|none-before:新的
12|none-before:方に
8|none-before:方面
36|none-before:日、
29|none-before:日、国
23|none-before:日の
21|none-before:日の講
30|none-before:日本
23|none-before:日本の
-26|none-before:日本は
12|none-before:日本も
-10|none-before:日本为
13|none-before:日本则
-21|none-before:日本防
14|none-before:早已
13|none-before:早期
11|none-before:早期の
8|none-before:早苗
28|none-before:时,
23|none-before:时占
8|none-before:时占G
-15|none-before:时只
-15|none-before:时只有
-20|none-before:明年
11|none-before:明年度
-10|none-before:是2
-11|none-before:是20
-13|none-before:是否
13|none-before:時の
10|none-before:曾向
-9|none-before:最も
19|none-before:最后
-11|none-before:最多
-16|none-before:最後
-14|none-before:最新
11|none-before:月の
9|none-before:有人
11|none-before:有理
11|none-before:有理由
8|none-before:朔尔
8|none-before:朔尔茨
17|none-before:期に
13|none-before:期にG
17|none-before:期の
10|none-before:期在
8|none-before:期待
15|none-before:末期
14|none-before:末期に
9|none-before:本が
24|none-before:本の
11|none-before:本の負
-26|none-before:本は
11|none-before:本も
-10|none-before:本为
13|none-before:本则
-16|none-before:本地
-16|none-before:本地生
8|none-before:本的目
-11|none-before:本财
-11|none-before:本财年
-22|none-before:本身
-24|none-before:本防
-24|none-before:本防卫
-9|none-before:来は
-8|none-before:来は2
9|none-before:来年
-10|none-before:来年か
-15|none-before:来首
-9|none-before:来首度
-9|none-before:标定
-9|none-before:标定为
-11|none-before:核心
-9|none-before:案し
-9|none-before:案した
34|none-before:標の
10|none-before:模を
-11|none-before:権は
8|none-before:次期
-8|none-before:次第
-8|none-before:次第で
-9|none-before:次达
12|none-before:止步
12|none-before:止步于
-10|none-before:正予
-10|none-before:正予算
-9|none-before:此前
12|none-before:步于
-12|none-before:段階
8|none-before:毎年
14|none-before:每年
10|none-before:比,
-18|none-before:比で
-17|none-before:比では
10|none-before:比で約
-8|none-before:比は
-17|none-before:比为
11|none-before:比仅
15|none-before:比仍
15|none-before:比仍低
14|none-before:比例则
-8|none-before:比例提
11|none-before:比例是
-26|none-before:比利
-26|none-before:比利时
-15|none-before:比升
-10|none-before:比将
26|none-before:比已
-16|none-before:比率
-12|none-before:比率は
-9|none-before:比约
-9|none-before:比达
-9|none-before:比达到
34|none-before:比重
-9|none-before:比重仍
14|none-before:比重多
12|none-before:比重将
13|none-before:比重由
-16|none-before:比重预
17|none-before:民党
9|none-before:民党内
20|none-before:民收
20|none-before:民收入
14|none-before:水平
8|none-before:水平为
-10|none-before:求で
-10|none-before:求で、
24|none-before:求め
14|none-before:求める
-22|none-before:沙尼
-22|none-before:沙尼亚
-10|none-before:沙特
10|none-before:没有理
-13|none-before:沿用
-30|none-before:法を
-14|none-before:法国
-50|none-before:波兰
-20|none-before:波兰以
-12|none-before:波兰则
-11|none-before:波兰已
-9|none-before:波兰的
21|none-before:泰国
-14|none-before:清德
10|none-before:湾、
12|none-before:满足
22|none-before:演で
22|none-before:演で、
-12|none-before:澳洲
-22|none-before:爱沙
-22|none-before:爱沙尼
-9|none-before:片山
25|none-before:状は
-12|none-before:率は
28|none-before:现在
14|none-before:现时
8|none-before:现时占
-38|none-before:现有
11|none-before:现防
11|none-before:现防卫
-13|none-before:班牙
38|none-before:現在
15|none-before:現在の
9|none-before:現在は
25|none-before:現状
25|none-before:現状は
32|none-before:現行
30|none-before:現行目
11|none-before:理由
-8|none-before:生产总
20|none-before:由现
12|none-before:由现在
8|none-before:由现时
-12|none-before:申请
9|none-before:画で
-11|none-before:的G
-11|none-before:的GD
11|none-before:的军
11|none-before:的军费
-13|none-before:的占
-14|none-before:的占比
-9|none-before:的国
-11|none-before:的国防
11|none-before:的承
11|none-before:的承诺
10|none-before:的日
10|none-before:的日本
45|none-before:的比
17|none-before:的比例
25|none-before:的比重
-10|none-before:的自
-10|none-before:皋月
12|none-before:盟友
19|none-before:盟国
-12|none-before:盟国全
-10|none-before:目に
46|none-before:目前
20|none-before:目前的
29|none-before:目前约
-12|none-before:目前规
15|none-before:目标
8|none-before:目标,
-9|none-before:目标定
33|none-before:目標
34|none-before:目標の
17|none-before:相「
46|none-before:相が
-13|none-before:相は「
-11|none-before:相は今
-11|none-before:相关
-21|none-before:相官
-21|none-before:相官邸
-32|none-before:相当
-32|none-before:相当于
12|none-before:看到
13|none-before:眼下
35|none-before:研究
9|none-before:示,
-9|none-before:示的
8|none-before:税,
8|none-before:税,把
13|none-before:稳定
13|none-before:稳定在
-11|none-before:積み
-20|none-before:突破
16|none-before:立陶
16|none-before:立陶宛
9|none-before:竞选
9|none-before:竞选时
-8|none-before:第で
11|none-before:算する
11|none-before:算だ
14|none-before:算だけ
15|none-before:算で
-25|none-before:算は
8|none-before:算をG
-17|none-before:算占
-10|none-before:算可
-10|none-before:算委
-18|none-before:算案
-8|none-before:算的
8|none-before:算维
8|none-before:算维持
22|none-before:算达
11|none-before:米側
-15|none-before:米国の
8|none-before:米軍
13|none-before:約束
-28|none-before:経費
-20|none-before:経費を
14|none-before:統領
9|none-before:続いた
-13|none-before:総生
-13|none-before:総生産
-11|none-before:総長
52|none-before:约为
12|none-before:约为G
-9|none-before:约占
-21|none-before:经费
-8|none-before:统宣
-8|none-before:统宣示
18|none-before:维亚
38|none-before:维持
8|none-before:维持在
-16|none-before:罗斯
13|none-before:罗马
-8|none-before:置可
-8|none-before:置可否
23|none-before:美国
9|none-before:美国军
10|none-before:美国约
-21|none-before:美国自
12|none-before:者は
11|none-before:者は「
13|none-before:而美
13|none-before:而美国
-23|none-before:能到
-14|none-before:能只
-10|none-before:能只有
-8|none-before:能达
10|none-before:能达到
18|none-before:脱维
18|none-before:脱维亚
-8|none-before:自卫
-8|none-before:自卫队
-21|none-before:自己也
20|none-before:自己的
17|none-before:自民
16|none-before:自民党
8|none-before:自称
18|none-before:自身の
23|none-before:至2
23|none-before:至20
-10|none-before:至G
-10|none-before:至GD
-11|none-before:至国
-11|none-before:至国内
-9|none-before:色列
9|none-before:色列为
8|none-before:芬兰
-20|none-before:花费
10|none-before:若比
10|none-before:若比照
12|none-before:若要
12|none-before:若要在
-8|none-before:英、
28|none-before:英首
28|none-before:英首相
33|none-before:行目
30|none-before:行目標
-17|none-before:衛費「
8|none-before:补充
10|none-before:补充预
-10|none-before:补到
45|none-before:表明
-8|none-before:被问到
-9|none-before:装備
-9|none-before:補正
-10|none-before:補正予
20|none-before:西兰
20|none-before:西兰防
-14|none-before:西班
-14|none-before:西班牙
-17|none-before:要北
-17|none-before:要北约
12|none-before:要国
11|none-before:要在
11|none-before:要在2
20|none-before:要求
-10|none-before:要求で
8|none-before:規模
10|none-before:規模を
8|none-before:见,
-21|none-before:规划
-18|none-before:规模
9|none-before:計画で
22|none-before:講演
22|none-before:講演で
12|none-before:議で
9|none-before:議で、
27|none-before:議会
18|none-before:議会が
-34|none-before:计为
8|none-before:计算,
36|none-before:认为
27|none-before:认为,
25|none-before:议会
16|none-before:议会提
8|none-before:议的
-12|none-before:许下
9|none-before:许诺
12|none-before:该国军
16|none-before:说,
8|none-before:说,北
30|none-before:说,美
9|none-before:诺,
12|none-before:豪州
14|none-before:負担
10|none-before:負担は
-13|none-before:財務
-10|none-before:財務省
-13|none-before:財政
-14|none-before:財政学
-21|none-before:費「
-10|none-before:費な
-10|none-before:費など
-10|none-before:費の
16|none-before:費のG
28|none-before:費は
-8|none-before:費は今
-8|none-before:費を
23|none-before:費を5
-12|none-before:費をG
8|none-before:費を現
8|none-before:費用
14|none-before:负担
-35|none-before:财年
-9|none-before:财年G
9|none-before:财年达
8|none-before:财政
-11|none-before:费,
15|none-before:费一
15|none-before:费一度
-15|none-before:费以
40|none-before:费占
23|none-before:费占G
23|none-before:费占国
-9|none-before:费增至
30|none-before:费已
27|none-before:费已占
8|none-before:费提
-22|none-before:费本
8|none-before:费长
8|none-before:费长期
-13|none-before:赖清
-13|none-before:赖清德
-10|none-before:超え
-15|none-before:超え、
22|none-before:超出
16|none-before:超过
22|none-before:越南
-10|none-before:跌到
13|none-before:身の
11|none-before:身の国
21|none-before:边防
-25|none-before:达G
-25|none-before:达GD
-8|none-before:达到
20|none-before:达到G
-18|none-before:达到国
22|none-before:达成
22|none-before:达成的
9|none-before:过,
13|none-before:这一
9|none-before:这一比
-15|none-before:这仅
13|none-before:述べ
-22|none-before:追加
-9|none-before:逆に
9|none-before:选时
-8|none-before:通し
12|none-before:通往
-21|none-before:連経
-21|none-before:連経費
-17|none-before:連続
-8|none-before:達点
13|none-before:那样
-21|none-before:邸は
12|none-before:邻国巴
-9|none-before:部:
-18|none-before:部は、
9|none-before:部は「
-9|none-before:重仍
-9|none-before:重仍不
14|none-before:重多
14|none-before:重多年
12|none-before:重将
14|none-before:重将由
13|none-before:重由
-16|none-before:重预
-16|none-before:重预计
-9|none-before:長が
19|none-before:長く
27|none-before:長は
21|none-before:長は2
-8|none-before:长:
35|none-before:长期
10|none-before:长期在
10|none-before:間、
15|none-before:間の
-20|none-before:間を
17|none-before:関係
17|none-before:関係者
-29|none-before:関連
-20|none-before:関連経
-8|none-before:问到
25|none-before:防务
8|none-before:防占
8|none-before:防占比
9|none-before:防卫
16|none-before:防开
16|none-before:防开支
9|none-before:防支
9|none-before:防支出
-10|none-before:防相「
18|none-before:防相は
-9|none-before:防经
-9|none-before:防经费
10|none-before:防衛費
-10|none-before:防費の
25|none-before:防費は
23|none-before:防费
16|none-before:防费占
-29|none-before:防部
-11|none-before:防部は
9|none-before:阶段
11|none-before:阿塞
11|none-before:阿塞拜
-9|none-before:阿拉
-9|none-before:阿拉伯
8|none-before:阿曼
-21|none-before:际仅
13|none-before:际占
13|none-before:际占比
12|none-before:降に
9|none-before:降は
-27|none-before:降到
-12|none-before:降至
16|none-before:陶宛
-10|none-before:隣国
-14|none-before:隣国オ
20|none-before:韓国
15|none-before:韓国の
9|none-before:韓国は
-14|none-before:韓国国
27|none-before:韩国
21|none-before:韩的
-25|none-before:预算
10|none-before:预算不
-18|none-before:预算占
8|none-before:预算维
22|none-before:预算达
-9|none-before:预计
-17|none-before:预计为
-15|none-before:首,
13|none-before:首尔
-9|none-before:首度
-17|none-before:首次
-8|none-before:首次突
-9|none-before:首次达
-25|none-before:首相
26|none-before:首相「
-18|none-before:首相は
-21|none-before:首相官
-12|none-before:高い
-8|none-before:高市
-13|none-before:高市首
-33|none-before:高至
-18|none-before:高至G
86|none-dates:aim 0 0
-39|none-dates:aim 0 1
-14|none-dates:aim 0 2
41|none-dates:aim 1 0
23|none-dates:aim 1 2
-13|none-dates:aim 2 0
10|none-dates:level 0 0
34|none-dates:level 1 0
-24|none-dates:level 1 1
20|none-dates:level 2 0
44|none-dates:no 0 0
27|none-dates:no 0 1
-12|none-dates:no 0 2
14|none-dates:no 1 0
-18|none-dates:no 1 1
21|none-kind-by:as_told_before
16|none-kind-by:ja_budget_headline
-10|none-kind-by:ja_budget_noun
26|none-kind-by:ja_ceiling
-18|none-kind-by:ja_copula
-24|none-kind-by:ja_decided
-28|none-kind-by:ja_default
9|none-kind-by:ja_denial
20|none-kind-by:ja_enough
-15|none-kind-by:ja_example
40|none-kind-by:ja_from
-46|none-kind-by:ja_level
30|none-kind-by:ja_no_verb
11|none-kind-by:ja_opinion
9|none-kind-by:ja_put_to_it
26|none-kind-by:ja_relative_clause
8|none-kind-by:ja_said_to_be
-25|none-kind-by:ja_supposed
17|none-kind-by:ja_target_moved
-11|none-kind-by:ja_verbless
-10|none-kind-by:level_to_come
-72|none-kind-by:listed
-8|none-kind-by:standing_figure
-11|none-kind-by:urged_by_another_state
8|none-kind-by:weighed
21|none-kind-by:weighed_of_a_party
-29|none-kind-by:zh_as_things_go
12|none-kind-by:zh_benchmark_noun_of_its_own
-8|none-kind-by:zh_cap
-15|none-kind-by:zh_cap_noun
-45|none-kind-by:zh_decided
41|none-kind-by:zh_default
26|none-kind-by:zh_denial
-9|none-kind-by:zh_denial_after
-46|none-kind-by:zh_expected
93|none-kind-by:zh_from
-18|none-kind-by:zh_fulfils
16|none-kind-by:zh_impossible
-10|none-kind-by:zh_just_reached
12|none-kind-by:zh_leans_to
71|none-kind-by:zh_level
23|none-kind-by:zh_named_before
27|none-kind-by:zh_pledge_noun
13|none-kind-by:zh_proposal_noun
-11|none-kind-by:zh_raises_it
14|none-kind-by:zh_relative_clause
37|none-kind-by:zh_supposed
-25|none-kind-by:zh_verb_before_pledge
-19|none-kind-by:zh_verb_before_proposal
24|none-kind-by:zh_verb_demand
-9|none-kind-by:zh_verb_pledge
36|none-kind-by:zh_verb_proposal
-17|none-kind-by:zh_wants
-54|none-ruled:False aim
-96|none-ruled:False level
-21|none-ruled:False no
144|none-ruled:True aim
122|none-ruled:True level
77|none-ruled:True no
28|none-shape:aim half
-21|none-shape:aim tenth
88|none-shape:aim whole
-132|none-shape:level fine
45|none-shape:level half
12|none-shape:level tenth
100|none-shape:level whole
24|none-shape:no half
-20|none-shape:no tenth
52|none-shape:no whole
43|none-spender:aim ALLIES
50|none-spender:aim JPN
-17|none-spender:aim LAND
46|none-spender:aim NATO
-35|none-spender:aim USA
22|none-spender:level CHN
-9|none-spender:level EU
-25|none-spender:level JPN
34|none-spender:level LAND
64|none-spender:no JPN
-15|none-spender:no USA
54|none-title:False aim
13|none-title:False level
72|none-title:False no
35|none-title:True aim
13|none-title:True level
-16|none-title:True no
18|none:benchmark
-10|none:cap
70|none:demand
51|none:denial
26|none:level
15|none:other
-40|none:pledge
42|none:proposal
21|only:False aim
11|only:False level
32|only:False no
-17|only:True no
15|opens:False aim
-17|opens:False level
26|opens:False no
12|opens:True aim
35|opens:True level
-11|opens:True no
-8|place:after 0 aim
18|place:after 0 no
38|place:after 1 aim
-18|place:after 1 level
50|place:before 0 aim
67|place:before 0 level
10|place:before 0 no
-37|place:before 1 aim
-29|place:before 1 level
-12|place:before 1 no
-16|quoted:0年 aim
17|quoted:0年 level
16|quoted:0年 no
-9|quoted:0日 aim
-18|quoted:1日 aim
46|quoted:2年 aim
23|quoted:2年 level
-17|quoted:2日 aim
-14|quoted:2日 level
-19|quoted:2月 aim
27|quoted:3年 level
-11|quoted:3日 aim
27|quoted:4年 aim
-9|quoted:4年 level
-11|quoted:4日 aim
-16|quoted:4日 level
37|quoted:5年 aim
55|quoted:5年 level
32|quoted:5年 no
-14|quoted:5日 aim
11|quoted:6年 aim
36|quoted:6年 level
15|quoted:6年 no
-9|quoted:6日 level
-10|quoted:6月 aim
23|quoted:7年 aim
-11|quoted:7年 no
-15|quoted:7日 aim
-8|quoted:7日 level
-10|quoted:7日 no
35|quoted:8年 aim
-37|quoted:8年 level
19|quoted:8年 no
-12|quoted:8日 level
-9|quoted:8日 no
-8|quoted:9年 aim
-13|quoted:9日 aim
12|quoted:とし aim
15|quoted:とし level
-13|quoted:今天 level
23|quoted:今年 aim
33|quoted:今年 level
18|quoted:前半 aim
-9|quoted:前年 aim
-37|quoted:前年 level
-45|quoted:去年 aim
11|quoted:去年 level
-14|quoted:后年 aim
-12|quoted:后年 level
-12|quoted:年代 aim
-16|quoted:年前 aim
-19|quoted:年前 level
-23|quoted:年后 aim
-17|quoted:年底 level
53|quoted:年度 aim
22|quoted:年度 level
31|quoted:年度 no
-28|quoted:年後 aim
-9|quoted:年末 level
29|quoted:明年 aim
-11|quoted:昨年 aim
33|quoted:昨年 level
28|quoted:来年 aim
18|quoted:来年 level
74|quoted:财年 aim
17|quoted:财年 level
-14|quoted:财年 no
9|same-figure-time:denial far
35|same-figure-time:level next
12|same-figure-time:level now
-16|same-figure-time:level past
17|same-figure-time:other far
-25|same-figure-time:pledge far
23|same-figure-time:pledge next
9|same-figure:denial denial True 2
21|same-figure:level level False 0
-8|same-figure:level level True 0
22|same-figure:level level True 2
21|same-figure:other pledge True 0
-21|same-figure:pledge pledge True 0
11|same-figure:pledge pledge True 1
34|same-figure:pledge pledge True 2
-8|shape-time:fine far level
31|shape-time:fine long-past level
-18|shape-time:fine next level
9|shape-time:fine now level
22|shape-time:fine past level
96|shape-time:half far aim
9|shape-time:half far level
23|shape-time:half far no
-18|shape-time:half long-past aim
-15|shape-time:half long-past level
35|shape-time:half next level
-66|shape-time:half now aim
-14|shape-time:half now level
-23|shape-time:half now no
-28|shape-time:half past aim
-15|shape-time:half past level
68|shape-time:tenth far aim
-30|shape-time:tenth far level
-35|shape-time:tenth long-past level
19|shape-time:tenth next aim
45|shape-time:tenth next no
-26|shape-time:tenth now aim
-21|shape-time:tenth now level
-18|shape-time:tenth past aim
57|shape-time:tenth past level
107|shape-time:whole far aim
-27|shape-time:whole far level
51|shape-time:whole far no
-70|shape-time:whole long-past aim
-11|shape-time:whole long-past level
-32|shape-time:whole long-past no
10|shape-time:whole next aim
10|shape-time:whole next level
9|shape-time:whole next no
-15|shape-time:whole now aim
-37|shape-time:whole now no
-45|shape-time:whole past aim
34|shape-time:whole past level
-15|shape-time:whole past no
83|share-nearer:after False aim
30|share-nearer:after False level
52|share-nearer:after False no
-59|share-nearer:after True aim
-44|share-nearer:after True level
-38|share-nearer:after True no
87|share-nearer:before False aim
33|share-nearer:before False level
30|share-nearer:before False no
-77|share-nearer:before True aim
-30|share-nearer:before True no
24|shares-between:after 0 aim
-9|shares-between:after 0 level
23|shares-between:after 0 no
-14|shares-between:after 1 level
-8|shares-between:after 1 no
8|shares-between:after 2 level
30|shares-between:before 0 aim
89|shares-between:before 0 level
13|shares-between:before 0 no
-29|shares-between:before 1 aim
-21|shares-between:before 1 level
-24|shares-between:before 1 no
9|shares-between:before 2 aim
-34|shares-between:before 2 level
11|shares-between:before 2 no
16|signs:after 0 aim
10|signs:after 14 aim
-21|signs:after 14 level
54|signs:after 2 aim
17|signs:after 2 level
63|signs:after 2 no
-18|signs:after 24 aim
-17|signs:after 24 no
-11|signs:after 4 no
-16|signs:after 8 aim
-15|signs:after 8 level
-8|signs:after 8 no
-24|signs:after far aim
30|signs:before 0 aim
-15|signs:before 14 aim
-19|signs:before 14 level
27|signs:before 14 no
55|signs:before 2 aim
113|signs:before 2 level
16|signs:before 2 no
-9|signs:before 24 aim
-21|signs:before 24 no
23|signs:before 4 aim
18|signs:before 4 level
27|signs:before 4 no
-18|signs:before 8 aim
-43|signs:before 8 level
-8|signs:before 8 no
-51|signs:before far aim
-27|signs:before far level
-46|signs:before far no
-9|since-last-from:aim ,下|
-12|since-last-from:aim ,再|
9|since-last-from:aim ,国|
14|since-last-from:aim ,赖|
12|since-last-from:aim ,高|
10|since-last-from:aim 、|
-21|since-last-from:aim とす|
-19|since-last-from:aim を3|
24|since-last-from:aim 左右|
13|since-last-from:level ,为|
15|since-last-from:level ,加|
-12|since-last-from:level ,已|
-13|since-last-from:level ,比|
26|since-last-from:level ,澳|
-13|since-last-from:level ,而|
-11|since-last-from:level ,高|
-12|since-last-from:level から|
-10|since-last-from:level だっ|
-21|since-last-from:level ほど|
8|since-last-from:level 居首|
-19|since-last-from:level 左右|
-13|since-last-from:level 降到|
9|since-last-signs:aim 2 False
-14|since-last-signs:aim 24 False
-9|since-last-signs:aim 4 False
-21|since-last-signs:aim 4 True
-11|since-last-signs:aim far True
29|since-last-signs:level 14 True
-27|since-last-signs:level 2 False
-8|since-last-signs:level 2 True
-14|since-last-signs:level 24 True
-19|since-last-signs:level 4 False
17|since-last-signs:level 8 False
8|since-last-signs:level 8 True
-15|since-last-signs:level far True
-11|since-last-signs:no 14 True
10|since-last:aim 、|
-12|since-last:level から|
15|since-last:level ぶりに|
8|since-last:level 初めて|
13|since-last:level 同年为|
-9|since-last:level 斯坦的|
9|since-last:level 次突破|
-8|since-last:level 韩国为|
9|since-last:level 预算为|
8|time-side:aim after far fiscal
44|time-side:aim after far year
-19|time-side:aim after long-past year
-16|time-side:aim after next fiscal
27|time-side:aim after next year
-20|time-side:aim after now day
53|time-side:aim after now fiscal
-23|time-side:aim after now month
-10|time-side:aim after past fiscal
-8|time-side:aim after past year
88|time-side:aim before far fiscal
8|time-side:aim before far month
86|time-side:aim before far year
41|time-side:aim before far years
-17|time-side:aim before long-past fiscal
-39|time-side:aim before long-past year
-10|time-side:aim before next fiscal
32|time-side:aim before next year
-111|time-side:aim before now day
17|time-side:aim before now fiscal
-61|time-side:aim before now month
33|time-side:aim before now year
15|time-side:aim before past fiscal
-16|time-side:aim before past month
-74|time-side:aim before past year
-24|time-side:level after far fiscal
-34|time-side:level after far year
-10|time-side:level after long-past year
-10|time-side:level after next fiscal
21|time-side:level after now year
16|time-side:level after past fiscal
45|time-side:level after past year
34|time-side:level before far fiscal
-16|time-side:level before far year
-25|time-side:level before long-past fiscal
35|time-side:level before next year
-110|time-side:level before now day
52|time-side:level before now fiscal
-36|time-side:level before now month
63|time-side:level before now year
12|time-side:level before past fiscal
-9|time-side:level before past month
35|time-side:level before past year
-8|time-side:no after far fiscal
47|time-side:no after far year
-14|time-side:no after long-past year
12|time-side:no after now year
19|time-side:no before far fiscal
14|time-side:no before far year
-15|time-side:no before long-past year
16|time-side:no before next fiscal
39|time-side:no before next year
-59|time-side:no before now day
-15|time-side:no before now month
9|time-side:no before now year
21|time:cap far year
-27|time:cap long-past year
46|time:cap next year
-18|time:cap now day
-8|time:cap now month
32|time:cap now year
-11|time:demand far fiscal
49|time:demand far year
11|time:demand next year
-35|time:demand now day
-21|time:demand now month
8|time:demand now year
-25|time:demand past year
38|time:denial far year
15|time:denial next fiscal
-9|time:denial next year
-30|time:denial now day
9|time:level far fiscal
-51|time:level far year
-11|time:level far years
-21|time:level long-past fiscal
-8|time:level next fiscal
34|time:level next year
-112|time:level now day
52|time:level now fiscal
-41|time:level now month
83|time:level now year
28|time:level past fiscal
-9|time:level past month
80|time:level past year
9|time:other far fiscal
-13|time:other now day
31|time:pledge far fiscal
9|time:pledge far month
19|time:pledge far year
26|time:pledge far years
-16|time:pledge long-past fiscal
-51|time:pledge long-past year
9|time:pledge next month
66|time:pledge next year
-49|time:pledge now day
74|time:pledge now fiscal
-34|time:pledge now month
53|time:pledge now year
10|time:pledge past fiscal
-9|time:pledge past month
-31|time:pledge past year
78|time:proposal far fiscal
64|time:proposal far year
14|time:proposal far years
-18|time:proposal next fiscal
-18|time:proposal next year
-43|time:proposal now day
-24|time:proposal now month
-24|time:proposal now year
-25|time:proposal past year
-16|title-here:0 aim year
53|title-here:0 level fiscal
20|title-here:0 level year
13|title-here:1 aim year
11|title-here:1 level year
-16|title-here:2 level year
12|title-here:2 no fiscal
27|title-last:False level year
17|title-last:True aim fiscal
54|title-last:True level fiscal
-11|title-last:True level year
10|title-last:True no fiscal
12|title-time:denial far year
10|title-time:denial next fiscal
-32|title-time:level far year
-21|title-time:level long-past year
40|title-time:level next fiscal
43|title-time:level next year
25|title-time:level now year
8|title-time:level past fiscal
11|title-time:pledge next year
9|title-time:pledge now year
8|title-time:pledge past fiscal
21|title-time:proposal far fiscal
-23|title-told:False aim
15|title-told:False level
36|title-told:True aim
45|title-told:True level
18|title-told:True no
17|title:False aim after
40|title:False aim before
-10|title:False level after
42|title:False level before
-42|title:True aim before
-9|title:True level before
16|title:True no after
13|title:aim
60|title:level
14|title:no
-23|whole-aim:after ,|
14|whole-aim:after ,如今提前到|
-8|whole-aim:after ,并在|
-35|whole-aim:after _|
16|whole-aim:after |
8|whole-aim:after 、|
-10|whole-aim:after で、|
19|whole-aim:after で合意_|
11|whole-aim:after という|
-29|whole-aim:after とする時期を|
9|whole-aim:after の|
-26|whole-aim:after の目標を|
13|whole-aim:after の達成時期を|
-18|whole-aim:after は|
9|whole-aim:after へ|
8|whole-aim:after への引き上げを|
41|whole-aim:after を|
19|whole-aim:after 的|
-25|whole-aim:after 的目标从|
10|whole-aim:after 的目标由|
30|whole-aim:before |
15|whole-aim:before 、GDP比|
15|whole-aim:before 、国防費のGDP比|
-8|whole-aim:before 、国防費をGDPの|
11|whole-aim:before から|
13|whole-aim:before にGDPの|
-11|whole-aim:before にGDP比|
11|whole-aim:before に|
17|whole-aim:before までに|
10|whole-aim:before 达到GDP的|
20|whole-aim:before 达到|
21|whole-level:after (|
-21|whole-level:after ,而|
-10|whole-level:after ,较|
-11|whole-level:after から|
8|whole-level:after とする|
-19|whole-level:after に_|
14|whole-level:after に|
9|whole-level:after に届いた|
19|whole-level:after は|
19|whole-level:after を|
-8|whole-level:before GDPの|
9|whole-level:before 、GDPの|
-10|whole-level:before からGDP比|
14|whole-level:before にGDP比|
18|whole-level:before に|
-12|whole-level:before には|
-16|whole-level:before の1・6%から|
-13|whole-level:before のGDP比で|
14|whole-level:before の|
17|whole-level:before は|
-15|whole-level:before 予算案では|
-15|whole-level:before 将军费占GDP比重由|
-27|whole-level:before 是|
8|whole-level:before 時点で|
19|whole-level:before 的|
12|whole-no:after へ|
9|whole-no:after を|
-11|whole-no:before 达到GDP的|
"""
