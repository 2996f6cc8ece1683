"""What each cue of ``east_asian.when_cues`` speaks for; made by ``training/whens_cjk.py``, not by hand.

Each line: hundredths of the logarithm of odds, then ``|`` and the cue. What the cues of a
time weigh in sum is set against the sums of the other times.
"""

RULE = 50
"""Weight of what the rules say."""
TABLE = """\
-36|1-back-here:0 aim day
34|1-back-here:0 aim fiscal
14|1-back-here:0 aim year
-49|1-back-here:0 level day
-22|1-back-here:0 level month
20|1-back-here:0 level year
15|1-back-here:0 level years
-17|1-back-here:0 no day
-13|1-back-here:0 no fiscal
10|1-back-here:0 no year
-16|1-back-here:1 aim day
17|1-back-here:1 aim fiscal
17|1-back-here:1 aim year
-15|1-back-here:1 level day
9|1-back-here:1 level fiscal
-9|1-back-here:1 level month
-11|1-back-here:1 level year
-10|1-back-here:2 aim year
19|1-back-here:2 level fiscal
29|1-back-here:2 level year
-20|1-back-last:False aim day
27|1-back-last:False aim fiscal
17|1-back-last:False aim year
-37|1-back-last:False level day
52|1-back-last:False level fiscal
28|1-back-last:False level year
-11|1-back-last:False no day
-37|1-back-last:True aim day
20|1-back-last:True aim fiscal
-12|1-back-last:True aim month
-29|1-back-last:True level day
-12|1-back-last:True level fiscal
-28|1-back-last:True level month
30|1-back-last:True level year
14|1-back-last:True level years
-10|1-back-last:True no day
-13|1-back-last:True no fiscal
-9|1-back-time:demand far year
8|1-back-time:demand next year
-9|1-back-time:demand now day
30|1-back-time:demand now year
12|1-back-time:level far fiscal
-33|1-back-time:level far year
27|1-back-time:level far years
-13|1-back-time:level long-past fiscal
-8|1-back-time:level long-past year
-13|1-back-time:level long-past years
39|1-back-time:level next fiscal
-66|1-back-time:level now day
25|1-back-time:level now fiscal
-27|1-back-time:level now month
36|1-back-time:level now year
-29|1-back-time:level past fiscal
40|1-back-time:level past year
25|1-back-time:other next year
-10|1-back-time:other now day
10|1-back-time:pledge far year
-12|1-back-time:pledge next year
-29|1-back-time:pledge now day
11|1-back-time:pledge now fiscal
31|1-back-time:proposal far fiscal
14|1-back-time:proposal far year
37|1-back-time:proposal next fiscal
14|1-back-time:proposal next year
-15|1-back-time:proposal now day
62|1-back-told:False aim
47|1-back-told:False level
-68|1-back-told:True aim
-59|1-back-told:True level
-42|1-back-told:True no
-12|1-back:level
-35|1-back:no
-10|2-back-here:0 aim day
-20|2-back-here:0 aim fiscal
-36|2-back-here:0 aim year
-28|2-back-here:0 level day
-9|2-back-here:0 level month
48|2-back-here:0 level year
-12|2-back-here:0 no day
16|2-back-here:0 no fiscal
-9|2-back-here:0 no year
13|2-back-here:1 aim fiscal
30|2-back-here:1 aim year
-12|2-back-here:1 level day
24|2-back-here:1 level fiscal
-13|2-back-here:1 level year
-8|2-back-last:False aim day
-9|2-back-last:False aim year
-19|2-back-last:False level day
15|2-back-last:False level year
-9|2-back-last:False no day
-10|2-back-last:True aim day
-22|2-back-last:True level day
20|2-back-last:True level fiscal
-13|2-back-last:True level month
17|2-back-last:True level year
-8|2-back-last:True no day
17|2-back-last:True no fiscal
-13|2-back-last:True no year
-26|2-back-time:level far fiscal
-25|2-back-time:level far year
10|2-back-time:level long-past year
15|2-back-time:level next fiscal
-39|2-back-time:level now day
50|2-back-time:level now fiscal
10|2-back-time:level now year
-12|2-back-time:level past fiscal
34|2-back-time:level past year
21|2-back-time:other far fiscal
24|2-back-time:pledge far year
-9|2-back-time:pledge next year
16|2-back-time:pledge now fiscal
31|2-back-told:False level
-9|2-back-told:False no
-37|2-back-told:True aim
-34|2-back-told:True level
-8|2-back-told:True no
-35|2-back:aim
-17|2-back:no
22|alike-dates:0 aim False
-23|alike-dates:0 aim True
48|alike-dates:0 level False
8|alike-dates:0 level True
-22|alike-dates:1 aim False
51|alike-dates:1 aim True
15|alike-dates:2 aim False
24|alike-dates:2 level False
-46|alike-dates:2 level True
12|alike-dates:2 no True
18|alike-time:denial far
21|alike-time:level far
15|alike-time:level long-past
-26|alike-time:level next
-36|alike-time:level now
54|alike-time:level past
10|alike-time:pledge far
18|alike-time:pledge next
12|alike-time:proposal far
14|alike:denial 0 True before
48|alike:level 0 False before
20|alike:level 0 False far
-21|alike:level 0 False here
20|alike:level 0 True before
21|alike:level 0 True far
-30|alike:level 0 True here
11|alike:level 1 False far
-32|alike:level 1 True before
-12|alike:level 2 False before
-17|alike:level 2 True far
22|alike:level 3 False far
-17|alike:pledge 0 False before
17|alike:pledge 0 False far
15|alike:pledge 0 False here
22|alike:pledge 0 True far
-12|alike:pledge 0 True here
8|alike:pledge 1 False far
16|alike:pledge 1 False here
-11|alike:pledge 1 True before
16|alike:pledge 1 True far
-10|alike:pledge 3 False far
14|alike:proposal 0 True before
22|aside:False aim
119|aside:False level
18|aside:False no
-104|aside:True level
-24|between-after:\",
-17|between-after:\"等
-17|between-after:\"等不
8|between-after:%(
-8|between-after:%,
-10|between-after:%,期
10|between-after:%、
8|between-after:%と
-11|between-after:(2
-11|between-after:(20
11|between-after:(い
11|between-after:(いず
-19|between-after:,不
-11|between-after:,为
-11|between-after:,主
-11|between-after:,主张
-21|between-after:,但
-17|between-after:,但他
28|between-after:,即
-19|between-after:,台
18|between-after:,后
18|between-after:,后者
-16|between-after:,国
-16|between-after:,国防
17|between-after:,如
17|between-after:,如今
-35|between-after:,并
-18|between-after:,并在
-8|between-after:,总
-8|between-after:,总统
18|between-after:,时
15|between-after:,时间
14|between-after:,最
13|between-after:,最迟
15|between-after:,期
13|between-after:,期限
-12|between-after:,比
-9|between-after:,澳
10|between-after:,目
10|between-after:,目标
-47|between-after:,而
-8|between-after:,而不
-13|between-after:,而美
-9|between-after:,韩
-10|between-after:,高
11|between-after:.6
11|between-after:.6%
23|between-after:02
-12|between-after:022
11|between-after:027
-21|between-after:03
-9|between-after:035
22|between-after:1.
13|between-after:1.5
-11|between-after:2%
9|between-after:2.
23|between-after:202
-21|between-after:203
-12|between-after:22
10|between-after:27
9|between-after:27财
10|between-after:2年
-10|between-after:35
-10|between-after:35年
-9|between-after:5%,
-15|between-after:5年
-8|between-after:5年提
10|between-after:6%
9|between-after:7%、
9|between-after:7财
-9|between-after:8%
12|between-after:9%
12|between-after:_防
12|between-after:_防衛
11|between-after:、1
13|between-after:、1.
-9|between-after:、2
12|between-after:、イ
12|between-after:、イン
10|between-after:、フ
10|between-after:、フラ
17|between-after:、ル
13|between-after:、中
10|between-after:、并
8|between-after:、補
8|between-after:、補正
19|between-after:、韓
19|between-after:、韓国
9|between-after:」を
13|between-after:」明
13|between-after:」明記
11|between-after:あと
14|between-after:いう
12|between-after:いず
-9|between-after:え、
-33|between-after:から
-16|between-after:げると
13|between-after:げる時
9|between-after:こと
-13|between-after:し、
26|between-after:しし
-9|between-after:して
-12|between-after:すよ
-12|between-after:すよう
-12|between-after:すると
-19|between-after:する時
15|between-after:する目
8|between-after:する計
-9|between-after:た場
-9|between-after:た場合
8|between-after:だっ
8|between-after:だった
-37|between-after:で、
13|between-after:であ
11|between-after:でも
11|between-after:でも、
-21|between-after:で合
-21|between-after:で合意
11|between-after:と、
14|between-after:とい
14|between-after:という
-12|between-after:とも
-16|between-after:と表
-16|between-after:と表明
14|between-after:など
-14|between-after:に_
-13|between-after:に、
8|between-after:にする
12|between-after:につ
16|between-after:に到
16|between-after:に到達
-13|between-after:に増
-11|between-after:に増や
8|between-after:に届
-14|between-after:に引
-14|between-after:に引き
12|between-after:の国
12|between-after:の国防
17|between-after:の引
17|between-after:の引き
-13|between-after:の目
-13|between-after:の目標
17|between-after:の達
17|between-after:の達成
-24|between-after:は「
33|between-after:へ_
21|between-after:への
8|between-after:への引
14|between-after:まで
8|between-after:めて
10|between-after:も、
-16|between-after:やし
-11|between-after:やし、
11|between-after:やサ
11|between-after:やサイ
-16|between-after:よう
-9|between-after:られ
-30|between-after:ると
-16|between-after:ると表
15|between-after:る目
15|between-after:る目標
-11|between-after:れた
11|between-after:を1
-8|between-after:を20
9|between-after:を、
25|between-after:を前
25|between-after:を前倒
-9|between-after:を明
-9|between-after:を明記
-23|between-after:を決
-22|between-after:を決定
11|between-after:イバ
11|between-after:イバー
12|between-after:イン
12|between-after:インフ
11|between-after:サイ
11|between-after:サイバ
11|between-after:バー
22|between-after:フラ
12|between-after:ンフ
12|between-after:ンフラ
9|between-after:・5
-8|between-after:・8
-8|between-after:・8%
10|between-after:・9
-9|between-after:上と
-15|between-after:上とす
-15|between-after:上下
-10|between-after:上下,
-10|between-after:下,
-17|between-after:不到
-13|between-after:不是
-8|between-after:不是等
9|between-after:中国
-11|between-after:主张
-8|between-after:于国
-8|between-after:于国防
17|between-after:今提
17|between-after:今提前
11|between-after:从2
11|between-after:从20
-17|between-after:他\"
-17|between-after:他\"等
22|between-after:以上
-9|between-after:以上と
-11|between-after:但「
-17|between-after:但他
-17|between-after:但他\"
26|between-after:倒し
26|between-after:倒しし
18|between-after:其他
9|between-after:军事
8|between-after:军费、
-14|between-after:军费目
9|between-after:列为
-11|between-after:利时
13|between-after:到2
13|between-after:到20
12|between-after:到達
26|between-after:前倒
26|between-after:前倒し
28|between-after:前到
-8|between-after:前後
10|between-after:北约
-10|between-after:台北
-19|between-after:台湾
-8|between-after:台湾は
12|between-after:右(
-16|between-after:右,
-9|between-after:合、
-21|between-after:合意
15|between-after:合意_
18|between-after:后者
8|between-after:国が
-13|between-after:国会
-14|between-after:国国
-8|between-after:国防,
12|between-after:国防費
-12|between-after:国防部
-9|between-after:場合
-9|between-after:場合、
-13|between-after:増や
-16|between-after:増やし
-9|between-after:大利
17|between-after:如今
17|between-after:如今提
10|between-after:安全
-17|between-after:定_
-8|between-after:宣示
13|between-after:左右
12|between-after:左右(
-16|between-after:左右,
-11|between-after:年)
-8|between-after:年度ま
20|between-after:年早
16|between-after:年早め
11|between-after:年达
-18|between-after:并在
-16|between-after:度で
-10|between-after:度で、
-8|between-after:度ま
-8|between-after:度まで
-10|between-after:心军
-10|between-after:心军费
-8|between-after:总统
-8|between-after:总统宣
15|between-after:意_
10|between-after:成時
10|between-after:成時期
11|between-after:所需
11|between-after:所需的
-17|between-after:承诺
25|between-after:提前
28|between-after:提前到
-14|between-after:政府
16|between-after:早め
-12|between-after:早期
18|between-after:时间
-16|between-after:明し
10|between-after:是否
-8|between-after:是等
-8|between-after:是等到
12|between-after:時期に
16|between-after:最迟
11|between-after:期につ
22|between-after:期限
8|between-after:期限是
-10|between-after:枠を
-24|between-after:标从
15|between-after:标年
-8|between-after:标应
-9|between-after:标由2
-10|between-after:核心
-10|between-after:核心军
-10|between-after:検討
-10|between-after:検討_
12|between-after:槛,
9|between-after:標は
10|between-after:標は、
13|between-after:標を、
-11|between-after:比利
-11|between-after:比利时
-9|between-after:求め
-18|between-after:決定
-17|between-after:決定_
-10|between-after:没有
-8|between-after:湾は
-9|between-after:澳大
-9|between-after:澳大利
12|between-after:现在
9|between-after:用于
-8|between-after:用于国
21|between-after:画を
25|between-after:画を前
10|between-after:的军
10|between-after:的军费
9|between-after:的国
9|between-after:的国防
-8|between-after:的承
-8|between-after:的承诺
11|between-after:的数
-9|between-after:的目
-9|between-after:的目标
-9|between-after:的要
-9|between-after:的要求
9|between-after:的门
9|between-after:的门槛
-24|between-after:目标从
15|between-after:目标年
-8|between-after:目标应
15|between-after:目標
9|between-after:目標は
-9|between-after:相は
-21|between-after:程度
-16|between-after:程度で
-8|between-after:突破
-17|between-after:等不
-17|between-after:等不到
-8|between-after:统宣
-8|between-after:统宣示
-19|between-after:美国
-8|between-after:而不
-8|between-after:而不是
-13|between-after:而美
-13|between-after:而美国
10|between-after:衛費
8|between-after:衛費の
-12|between-after:表明
-16|between-after:表明し
9|between-after:補正
-10|between-after:要在
-9|between-after:要求
12|between-after:要等到
8|between-after:計画
21|between-after:計画を
-10|between-after:討_
-9|between-after:计划
-9|between-after:財源
17|between-after:費の
8|between-after:費の目
8|between-after:费、
8|between-after:费、1
-14|between-after:费目
-14|between-after:费目标
11|between-after:达成
9|between-after:達成
10|between-after:達成時
-12|between-after:部长
9|between-after:関連
9|between-after:门槛
12|between-after:门槛,
-8|between-after:防,
18|between-after:防衛
10|between-after:防衛費
12|between-after:防費
-12|between-after:防部
10|between-after:限是
11|between-after:需的
11|between-after:需的数
18|between-after:韓国
-12|between-after:韩国
-17|between-after:预算
-8|between-after:高于
-35|between-before:%,
16|between-before:%,日
-16|between-before:%_
-8|between-before:%_占
26|between-before:%、
11|between-before:%、3
-8|between-before:%、そ
-26|between-before:%か
-26|between-before:%から
-13|between-before:%だ
-13|between-before:%だっ
10|between-before:%と
9|between-before:%とな
9|between-before:%は
-18|between-before:%を達
-11|between-before:%升
-10|between-before:%后
-10|between-before:%后,
-16|between-before:%増
-15|between-before:%増え
-15|between-before:%左右
-9|between-before:%提
-9|between-before:%提高
-10|between-before:%的
-12|between-before:%程
-12|between-before:%程度
-28|between-before:)升
-28|between-before:)升至
-8|between-before:,3
-8|between-before:,31
-10|between-before:,下
-13|between-before:,与
-13|between-before:,与日
10|between-before:,两
-12|between-before:,今
-12|between-before:,今年
9|between-before:,使
10|between-before:,其
10|between-before:,其中
8|between-before:,北
8|between-before:,占
9|between-before:,国
15|between-before:,国防
15|between-before:,届
17|between-before:,届时
23|between-before:,日
23|between-before:,日本
-17|between-before:,每
-16|between-before:,每年
-16|between-before:,荷
-16|between-before:,荷兰
-8|between-before:,该
-12|between-before:,该比
20|between-before:,这
9|between-before:,这个
-13|between-before:,首
-12|between-before:,首度
-9|between-before:.3
9|between-before:.32
10|between-before:.4
10|between-before:.4%
-8|between-before:.4万
14|between-before:.7
-8|between-before:.7%
10|between-before:.8
-9|between-before:.9
-19|between-before:.9%
8|between-before:.9万
12|between-before:0%
-10|between-before:0.9
18|between-before:025
15|between-before:03
-14|between-before:030
31|between-before:035
10|between-before:0・9
10|between-before:0億
9|between-before:0億ユ
8|between-before:0兆
8|between-before:0兆円
-13|between-before:0年
-30|between-before:1%
-10|between-before:1%,
-9|between-before:1.5
17|between-before:1.7
12|between-before:10
8|between-before:10兆
8|between-before:16
-34|between-before:18
-13|between-before:18カ
-25|between-before:1・
-9|between-before:1・3
-18|between-before:1・6
-8|between-before:1个
-8|between-before:1个欧
11|between-before:1兆
-33|between-before:2%
9|between-before:2%、
-10|between-before:2%を
-8|between-before:2%前
-14|between-before:2%左
12|between-before:2.4
11|between-before:2.5
8|between-before:2.8
27|between-before:20
15|between-before:203
-13|between-before:22
16|between-before:25
21|between-before:25财
11|between-before:2・
8|between-before:2・4
-11|between-before:2倍近
-30|between-before:3%
-9|between-before:3%程
24|between-before:3.
8|between-before:3.1
-13|between-before:3.3
9|between-before:3.4
-9|between-before:30
-13|between-before:30年
-11|between-before:31
-8|between-before:31个
10|between-before:32
9|between-before:32%
8|between-before:34
30|between-before:35
30|between-before:35年
26|between-before:3・
-9|between-before:3文
-9|between-before:3文書
26|between-before:4%
16|between-before:4%,
8|between-before:4%左
-20|between-before:4.
-11|between-before:4.5
-9|between-before:4.8
-8|between-before:4万
-20|between-before:4年
-17|between-before:4年間
-17|between-before:5%
-28|between-before:5%,
-11|between-before:5%増
-8|between-before:5%左
-8|between-before:5.4
10|between-before:5兆
26|between-before:5年
21|between-before:5财
21|between-before:5财年
-10|between-before:6%
10|between-before:6%,
-18|between-before:6%か
-11|between-before:65%
-8|between-before:7%
-21|between-before:7.
-18|between-before:7兆
8|between-before:8.
-13|between-before:8カ
-13|between-before:8カ国
-18|between-before:8・
-8|between-before:8年
-18|between-before:9%
-18|between-before:9%,
11|between-before:9.
11|between-before:9万
11|between-before:9万亿
10|between-before::美
10|between-before::美国
9|between-before:DP_
8|between-before:DPの
8|between-before:DP之
10|between-before:DP只
13|between-before:DP最
18|between-before:DP比
12|between-before:GD
9|between-before:P_
15|between-before:Pの
8|between-before:P之
8|between-before:P之比
10|between-before:P只
9|between-before:P只能
13|between-before:P最
13|between-before:P最多
19|between-before:P比
-17|between-before:P比2
-9|between-before:P比で
14|between-before:P比は
14|between-before:P的0
11|between-before:P的2
17|between-before:P的比
9|between-before:_占G
-15|between-before:_占比
-11|between-before:_政
-11|between-before:_政府
14|between-before:、3
15|between-before:、3.
-8|between-before:、そ
-10|between-before:、国防
-10|between-before:、政
-9|between-before:、政府
-10|between-before:、米
10|between-before:、補
10|between-before:、補正
-10|between-before:、韓国
-17|between-before:いた
10|between-before:いて
14|between-before:いて、
-27|between-before:え、
-22|between-before:え、G
-66|between-before:から
-12|between-before:から6
-26|between-before:がG
-29|between-before:がGD
-11|between-before:が、
11|between-before:が去
11|between-before:が去年
-14|between-before:が国
-10|between-before:が国内
-8|between-before:が国防
-11|between-before:が現
-11|between-before:が現行
-11|between-before:くに
-11|between-before:くに増
-11|between-before:この
-9|between-before:し、
-13|between-before:した
-23|between-before:して
-13|between-before:してい
-14|between-before:ずに
-8|between-before:その
-19|between-before:たG
-18|between-before:たGD
-14|between-before:たず
-14|between-before:たずに
-10|between-before:た国
-10|between-before:た国防
9|between-before:て6
9|between-before:て6・
14|between-before:て、
-17|between-before:てい
-17|between-before:ていた
-12|between-before:で、
-8|between-before:で、国
-10|between-before:です
23|between-before:でに
-10|between-before:では
-18|between-before:で最
-15|between-before:とし
-18|between-before:として
10|between-before:とな
8|between-before:となる
8|between-before:なる
11|between-before:に1
9|between-before:に2.
11|between-before:に3
13|between-before:に3.
12|between-before:に6
9|between-before:にG
14|between-before:にGD
-20|between-before:に、
8|between-before:につ
-8|between-before:に国防
-13|between-before:に増
-11|between-before:に増え
8|between-before:に政
8|between-before:に政府
10|between-before:に達
14|between-before:に防
14|between-before:に防衛
-14|between-before:の1
-14|between-before:の1・
8|between-before:の2
9|between-before:の2%
-11|between-before:の3
-8|between-before:の4
-9|between-before:のG
-12|between-before:のイ
10|between-before:の割
10|between-before:の割合
28|between-before:の国
35|between-before:の国防
14|between-before:の対
14|between-before:の対G
-8|between-before:の平
12|between-before:の水
12|between-before:の水準
9|between-before:の目
9|between-before:の目標
28|between-before:の防
28|between-before:の防衛
-28|between-before:は1
-14|between-before:は18
-8|between-before:は1・
-14|between-before:は2
-11|between-before:はGD
11|between-before:はGN
12|between-before:は、
20|between-before:は米
20|between-before:は米国
11|between-before:は補
11|between-before:は補正
20|between-before:までに
-10|between-before:めた
10|between-before:めて
9|between-before:めて6
-14|between-before:める
-12|between-before:ら6
-12|between-before:ら65
-8|between-before:る計
-8|between-before:る計画
-13|between-before:をG
-12|between-before:をGD
9|between-before:を加
9|between-before:を加え
14|between-before:を含
12|between-before:を含め
-14|between-before:を待
-14|between-before:を待た
-18|between-before:を達
-27|between-before:を達成
-8|between-before:イン
-14|between-before:カ国
-13|between-before:カ国が
-11|between-before:シャ
10|between-before:ユー
10|between-before:ユーロ
-14|between-before:ント
-10|between-before:・3%
10|between-before:・4
10|between-before:・4%
-18|between-before:・6
-18|between-before:・6%
-15|between-before:・7
10|between-before:・9
10|between-before:ーロ
-13|between-before:一年
23|between-before:万亿
9|between-before:上保
9|between-before:上保安
10|between-before:上台
10|between-before:上台前
-13|between-before:下的
-11|between-before:不会跨
8|between-before:不到
31|between-before:不是
10|between-before:不足
-13|between-before:与日
-13|between-before:与日本
10|between-before:个北
-8|between-before:个欧
9|between-before:中に
11|between-before:中国
-23|between-before:中期
-23|between-before:中期防
31|between-before:为1
31|between-before:为1.
28|between-before:为2
28|between-before:为2.
9|between-before:为5
-8|between-before:为6
-13|between-before:为64
18|between-before:为G
17|between-before:为GD
-16|between-before:之前
-19|between-before:之前不
8|between-before:之比
-13|between-before:乌克
-13|between-before:乌克兰
12|between-before:也只
11|between-before:也只有
-12|between-before:书,
-12|between-before:书,首
8|between-before:了一
10|between-before:予算
-15|between-before:予算で
10|between-before:予算の
-17|between-before:予算は
17|between-before:予算を
10|between-before:二次
10|between-before:二次安
-9|between-before:于2
-9|between-before:于20
-9|between-before:于国内
-14|between-before:产总值
-19|between-before:产毛
-8|between-before:仅占国
20|between-before:仅及
20|between-before:仅及G
9|between-before:仍为
9|between-before:仍为G
-9|between-before:仍低
-21|between-before:仍可
-21|between-before:仍可占
-11|between-before:以前台
8|between-before:以前把
-16|between-before:以来
-14|between-before:以降
-13|between-before:以降に
-8|between-before:以降は
-8|between-before:件时
-17|between-before:会上
-9|between-before:会提
-10|between-before:会見
-10|between-before:会見で
-11|between-before:会跨
-11|between-before:会跨过
11|between-before:会达
11|between-before:会达到
9|between-before:低于
-9|between-before:例从
-10|between-before:例曾
14|between-before:依北
14|between-before:依北约
11|between-before:係費
11|between-before:係費は
-8|between-before:保3
-8|between-before:保3文
9|between-before:保安
-13|between-before:修订
-8|between-before:修订安
10|between-before:倍内
10|between-before:倍内阁
-11|between-before:倍近
-11|between-before:倍近く
-15|between-before:借补
-17|between-before:借补充
15|between-before:值的2
-18|between-before:值计
-18|between-before:值计算
9|between-before:停在
10|between-before:億ユ
10|between-before:億ユー
-9|between-before:充预
-9|between-before:充预算
-13|between-before:克兰
-14|between-before:兑现
16|between-before:入的
-14|between-before:公布
-8|between-before:公布数
10|between-before:关经费
10|between-before:其中
9|between-before:其中国
-8|between-before:其实
14|between-before:内生
10|between-before:内阁上
-11|between-before:再创
-11|between-before:再创新
9|between-before:写着
42|between-before:军费
-28|between-before:军费上
9|between-before:军费仍
16|between-before:军费以
-16|between-before:军费才
11|between-before:军费由
13|between-before:军费达
9|between-before:军费预
-10|between-before:军队
20|between-before:出仅
20|between-before:出仅及
-21|between-before:出仍
-21|between-before:出仍可
30|between-before:出占
21|between-before:出占G
8|between-before:出将升
-24|between-before:出约
-25|between-before:出约占
9|between-before:出计
9|between-before:出计划
-18|between-before:出预
-18|between-before:出预算
-8|between-before:分母
9|between-before:划,其
-28|between-before:列G
-28|between-before:列GD
8|between-before:列的
-15|between-before:刚刚
-16|between-before:刚刚达
-15|between-before:刚达
-15|between-before:刚达到
-11|between-before:创新
-11|between-before:创新高
8|between-before:初の
23|between-before:别为1
13|between-before:别预
12|between-before:别预算
-25|between-before:到2
-19|between-before:到2%
-17|between-before:到2.
12|between-before:到20
24|between-before:到G
21|between-before:到GD
-31|between-before:到占
-31|between-before:到占G
32|between-before:到国
26|between-before:到国内
31|between-before:前、
-11|between-before:前台
-11|between-before:前台湾
8|between-before:前实
8|between-before:前实现
13|between-before:前将
18|between-before:前年
17|between-before:前年度
8|between-before:前把军
-9|between-before:前把这
-10|between-before:前防
-11|between-before:前防卫
10|between-before:割合
10|between-before:割合は
-12|between-before:加1
-8|between-before:加1.
11|between-before:加8
11|between-before:加8.
9|between-before:加え
-10|between-before:务和
9|between-before:勉强
8|between-before:勉强达
16|between-before:北欧
13|between-before:北约
9|between-before:北约口
8|between-before:北约标
13|between-before:升到
-19|between-before:升至
13|between-before:升至2
-11|between-before:升至G
20|between-before:南韩
17|between-before:南韩为
13|between-before:占到G
-15|between-before:占到国
19|between-before:占国
20|between-before:占国内
-22|between-before:占比
-17|between-before:占比仍
-19|between-before:占比已
9|between-before:占比恐
-15|between-before:占比接
-15|between-before:占经
-20|between-before:卫白
-20|between-before:卫白皮
12|between-before:卫费
-14|between-before:卫费再
13|between-before:卫费占
-8|between-before:卫预
-8|between-before:卫预算
9|between-before:去年
11|between-before:去年の
20|between-before:及G
20|between-before:及GD
9|between-before:及相
9|between-before:及相关
-12|between-before:取消
-10|between-before:取消了
11|between-before:口径
9|between-before:口径占
-12|between-before:只占
-10|between-before:只占G
37|between-before:只有
13|between-before:只有1
9|between-before:只能
-21|between-before:可占
-21|between-before:可占G
10|between-before:台前
-17|between-before:台湾
-11|between-before:台湾常
9|between-before:合は
-17|between-before:后,
-20|between-before:后再
-9|between-before:向议
-9|between-before:向议会
12|between-before:含め
10|between-before:含めて
8|between-before:员国的
9|between-before:因为
30|between-before:国3
8|between-before:国3.
18|between-before:国3・
-12|between-before:国が
37|between-before:国内
14|between-before:国内生
9|between-before:国军
9|between-before:国军费
16|between-before:国家
9|between-before:国家支
19|between-before:国民
14|between-before:国民收
8|between-before:国的
10|between-before:国都
34|between-before:国防
10|between-before:国防开
14|between-before:国防支
14|between-before:国防費
12|between-before:地生
12|between-before:地生产
-31|between-before:増え
-26|between-before:増え、
-13|between-before:增2
-13|between-before:增2.
-10|between-before:增7
-10|between-before:增7.
-12|between-before:增8
-12|between-before:增8.
-14|between-before:增加
-12|between-before:增加1
11|between-before:增加8
18|between-before:增至
9|between-before:增至1
-12|between-before:增长
-12|between-before:增长7
10|between-before:增长9
-9|between-before:墨西
-21|between-before:安保
-8|between-before:安保3
25|between-before:安倍
10|between-before:安倍内
-8|between-before:定下
-8|between-before:定把
8|between-before:实现
25|between-before:实际
-11|between-before:実績が
-25|between-before:宣布
-9|between-before:宣布提
9|between-before:家支
9|between-before:家支出
20|between-before:対G
11|between-before:対GD
25|between-before:将升
25|between-before:将升至
9|between-before:将国
8|between-before:将是
-16|between-before:将由
8|between-before:将超
8|between-before:将超过
9|between-before:将达到
-14|between-before:小泉
17|between-before:届时
-15|between-before:峰会
-13|between-before:峰会上
-15|between-before:左右
-11|between-before:已有
-18|between-before:已由
-9|between-before:布提
-9|between-before:布提前
-8|between-before:布数
-8|between-before:布数据
-11|between-before:常年
-11|between-before:常年在
19|between-before:年,
21|between-before:年,日
-15|between-before:年で
11|between-before:年と
-8|between-before:年に
10|between-before:年の
11|between-before:年の2
-11|between-before:年在
-14|between-before:年增
-18|between-before:年实
10|between-before:年度
16|between-before:年度比
-17|between-before:年間
-8|between-before:年間の
10|between-before:应占
-11|between-before:府の
-9|between-before:府定
-8|between-before:府把
9|between-before:府目
9|between-before:府目標
-12|between-before:度以
16|between-before:度比
-17|between-before:度达
-17|between-before:度达到
-11|between-before:建议
24|between-before:开支
13|between-before:开支占
9|between-before:开支达
8|between-before:强达
8|between-before:强达到
-13|between-before:当時
-13|between-before:当時の
9|between-before:径占
-14|between-before:待た
-14|between-before:待たず
11|between-before:怕也
11|between-before:怕也只
-14|between-before:总值
-18|between-before:总值计
9|between-before:恐不
9|between-before:恐不足
11|between-before:恐怕
11|between-before:恐怕也
9|between-before:成す
9|between-before:成する
-20|between-before:成的
-8|between-before:成长率
21|between-before:战争
-13|between-before:戦争
-14|between-before:才达
-16|between-before:才达到
-23|between-before:承诺
-8|between-before:承诺国
8|between-before:把国内
-12|between-before:把国防
-14|between-before:把目
-14|between-before:把目标
-9|between-before:把这
-9|between-before:把这一
12|between-before:把防
14|between-before:把防卫
9|between-before:投入
-9|between-before:拒绝
-8|between-before:拨款
-8|between-before:持G
-8|between-before:持GD
10|between-before:据:
10|between-before:据:美
-13|between-before:接近
-12|between-before:提前
-11|between-before:提升
-12|between-before:提升至
-9|between-before:提至
-9|between-before:提过
37|between-before:支出
20|between-before:支出仅
-21|between-before:支出仍
30|between-before:支出占
-24|between-before:支出约
9|between-before:支出计
-18|between-before:支出预
13|between-before:支占
10|between-before:支占G
9|between-before:支达
9|between-before:支达到
17|between-before:收入
17|between-before:收入的
-36|between-before:政府
-11|between-before:政府の
-9|between-before:政府定
-8|between-before:政府把
9|between-before:政府目
14|between-before:政権
10|between-before:数据:
-15|between-before:文件
-8|between-before:文件时
-10|between-before:文書
-11|between-before:新高
-12|between-before:日本军
-11|between-before:日本防
11|between-before:时占G
33|between-before:是2
31|between-before:是20
-9|between-before:显示
-9|between-before:显示,
-13|between-before:時の
8|between-before:時点
8|between-before:時点で
-8|between-before:書で
-12|between-before:曾为
-9|between-before:曾向
20|between-before:最多
11|between-before:有1
13|between-before:有1.
-8|between-before:有公
-23|between-before:期防
-12|between-before:本军
-12|between-before:本军费
12|between-before:本地
12|between-before:本地生
-11|between-before:本防
-11|between-before:本防卫
-13|between-before:来年
-21|between-before:标,
8|between-before:标为
-15|between-before:案で
-8|between-before:案で、
-17|between-before:案では
9|between-before:案で国
9|between-before:案と
13|between-before:案の防
9|between-before:概算
15|between-before:概算要
-8|between-before:標の
10|between-before:標の2
25|between-before:次安
25|between-before:次安倍
11|between-before:正を
10|between-before:正を含
14|between-before:正予
15|between-before:正予算
-12|between-before:每年
-18|between-before:比2
-29|between-before:比2%
8|between-before:比2・
12|between-before:比6
-9|between-before:比で
14|between-before:比は
13|between-before:比は米
-11|between-before:比为3
-17|between-before:比仍
-17|between-before:比仍低
20|between-before:比例
-9|between-before:比例从
-10|between-before:比例曾
-19|between-before:比已
-18|between-before:比已由
9|between-before:比恐
9|between-before:比恐不
-15|between-before:比接
-15|between-before:比接近
14|between-before:比重
14|between-before:民收
14|between-before:民收入
12|between-before:水準
9|between-before:水準を
26|between-before:求で
9|between-before:求で、
-8|between-before:決め
-8|between-before:決めた
-11|between-before:没有
-8|between-before:没有公
-9|between-before:法院
10|between-before:济规
10|between-before:济规模
9|between-before:海上
9|between-before:海上保
-9|between-before:海牙
-13|between-before:海牙峰
-10|between-before:消了
-11|between-before:湾常
-11|between-before:湾常年
9|between-before:準を
8|between-before:点で
-16|between-before:版防
-16|between-before:版防卫
-13|between-before:牙峰
-13|between-before:牙峰会
16|between-before:特别
13|between-before:特别预
-8|between-before:率上
-9|between-before:现政
-9|between-before:现政府
-8|between-before:现的
-11|between-before:現行
-11|between-before:現行目
9|between-before:生产
-19|between-before:生产毛
9|between-before:生産の
9|between-before:産の
13|between-before:由2
13|between-before:由2.
-16|between-before:电)
-8|between-before:电_
-8|between-before:画で
-20|between-before:白皮
-20|between-before:白皮书
-12|between-before:的\"
9|between-before:的0
-19|between-before:的1
-18|between-before:的1.
9|between-before:的2
-14|between-before:的3
-19|between-before:的3.
12|between-before:的5
11|between-before:的5%
8|between-before:的G
8|between-before:的GD
12|between-before:的军
12|between-before:的军费
-18|between-before:的国内
20|between-before:的国防
20|between-before:的实
20|between-before:的实际
34|between-before:的比
16|between-before:的比例
10|between-before:的经
10|between-before:的经济
-8|between-before:的统
-8|between-before:的统计
-20|between-before:皮书
-12|between-before:皮书,
-14|between-before:目标
-12|between-before:目标,
-8|between-before:目標の
17|between-before:相关
-21|between-before:相当
-21|between-before:示,
-8|between-before:示,3
-8|between-before:称,
-12|between-before:程度
-9|between-before:立法
-9|between-before:立法院
10|between-before:第二
10|between-before:第二次
10|between-before:算,
-8|between-before:算がG
-15|between-before:算で
10|between-before:算の
-17|between-before:算は
-9|between-before:算は1
-26|between-before:算はG
17|between-before:算を
8|between-before:算を加
8|between-before:算中
21|between-before:算为
11|between-before:算为1
-24|between-before:算仅
-10|between-before:算估
13|between-before:算依
13|between-before:算依北
-8|between-before:算占国
-12|between-before:算增
-13|between-before:算增2
-14|between-before:算增长
8|between-before:算提
12|between-before:算案
-17|between-before:算案で
13|between-before:算案の
8|between-before:算的
-8|between-before:算维
-8|between-before:算维持
-26|between-before:算编
-26|between-before:算编列
10|between-before:算要
9|between-before:算要求
-8|between-before:算达成
15|between-before:米国
21|between-before:米国3
13|between-before:経費
11|between-before:経費を
-11|between-before:績が
-11|between-before:績が現
8|between-before:约1.
19|between-before:约为
-27|between-before:约占
-31|between-before:约占G
9|between-before:约口
9|between-before:约口径
8|between-before:约标
8|between-before:约标准
-14|between-before:经济
10|between-before:经济规
17|between-before:经费
-8|between-before:统计
-8|between-before:统计显
-8|between-before:维持G
-20|between-before:编列
-28|between-before:编列G
8|between-before:编列的
8|between-before:美国3
-8|between-before:美国防
-8|between-before:者会
31|between-before:而不
31|between-before:而不是
9|between-before:至1
9|between-before:至2
14|between-before:至2.
16|between-before:至国
10|between-before:至国内
18|between-before:花费
-17|between-before:荷兰
-11|between-before:行目
-11|between-before:行目標
9|between-before:衛費は
13|between-before:衛費を
15|between-before:衛関
15|between-before:衛関係
-9|between-before:补充
-9|between-before:补充预
9|between-before:补到
-15|between-before:表示
-12|between-before:表示,
28|between-before:補正
11|between-before:補正を
14|between-before:補正予
-13|between-before:要求
26|between-before:要求で
-10|between-before:見で
-9|between-before:見で、
15|between-before:规模
-15|between-before:計画
-8|between-before:計画で
-8|between-before:计显
-8|between-before:计显示
-16|between-before:计算
-18|between-before:计算,
-8|between-before:订安
-8|between-before:订安保
9|between-before:让国
9|between-before:让国防
-13|between-before:议会
-9|between-before:议会提
8|between-before:设定
-20|between-before:说,
-8|between-before:诺国
-8|between-before:诺国防
-28|between-before:调1
-8|between-before:費が
-9|between-before:費がG
11|between-before:費が去
-9|between-before:費が国
15|between-before:費の
10|between-before:費の対
36|between-before:費は
16|between-before:費はG
10|between-before:費を
-11|between-before:費をG
18|between-before:财年
21|between-before:财年,
12|between-before:财政
-28|between-before:费上
11|between-before:费不
-11|between-before:费为国
9|between-before:费仍
9|between-before:费仍为
16|between-before:费以
-13|between-before:费再
-13|between-before:费再创
21|between-before:费占
-11|between-before:费增7
-16|between-before:费才
-16|between-before:费才达
8|between-before:费推
-17|between-before:费提升
8|between-before:费提高
11|between-before:费由
11|between-before:费由现
9|between-before:费约
17|between-before:费达
14|between-before:费达到
9|between-before:费预
9|between-before:费预算
8|between-before:起占
8|between-before:起占G
39|between-before:超过
16|between-before:超过G
-11|between-before:跨过
9|between-before:达G
9|between-before:达GD
10|between-before:达到
-34|between-before:达到2
12|between-before:达到G
32|between-before:达到国
-9|between-before:达标
16|between-before:过G
16|between-before:过GD
-11|between-before:近く
-11|between-before:近くに
10|between-before:这一
10|between-before:这个
8|between-before:追加
-8|between-before:通过
13|between-before:連経
13|between-before:連経費
-27|between-before:達成
9|between-before:達成す
-15|between-before:邻国
-12|between-before:长7
-12|between-before:长7.
10|between-before:长9
10|between-before:长9.
-14|between-before:长期
-8|between-before:长率
-8|between-before:长率上
-8|between-before:間の
15|between-before:関係
11|between-before:関係費
18|between-before:関連
13|between-before:関連経
10|between-before:阁上
10|between-before:阁上台
-13|between-before:防卫
-20|between-before:防卫白
12|between-before:防卫费
-8|between-before:防卫预
10|between-before:防开
9|between-before:防开支
14|between-before:防支
13|between-before:防支出
9|between-before:防经费
15|between-before:防衛関
14|between-before:防費
-12|between-before:防費が
16|between-before:防費の
10|between-before:防費は
-10|between-before:防費を
-13|between-before:降に
-8|between-before:降は
-19|between-before:降到
-11|between-before:韓国
-10|between-before:韓国は
17|between-before:韩为
17|between-before:韩为2
28|between-before:预算
12|between-before:预算,
8|between-before:预算中
21|between-before:预算为
-25|between-before:预算仅
-10|between-before:预算估
13|between-before:预算依
-12|between-before:预算增
8|between-before:预算提
-8|between-before:预算维
-26|between-before:预算编
-14|between-before:首度
-12|between-before:首度以
-14|between-before:高_
17|between-before:高于
13|between-before:高到
11|between-before:高到国
20|between-end:after %を、|
23|between-end:after (|
-22|between-end:after ,|
-17|between-end:after ,并在|
13|between-end:after ,最迟|
-13|between-end:after ,美国|
-18|between-end:after ,而|
-15|between-end:after 2%を|
-19|between-end:after _|
19|between-end:after |
16|between-end:after 、|
17|between-end:after 「|
-13|between-end:after から|
9|between-end:after くとも|
26|between-end:after しし、|
-9|between-end:after すると|
41|between-end:after ずれも|
13|between-end:after だった|
-16|between-end:after で、|
11|between-end:after と、|
16|between-end:after という|
13|between-end:after などと|
-17|between-end:after に_|
24|between-end:after に|
9|between-end:after へ_|
18|between-end:after へ|
-10|between-end:after やし、|
9|between-end:after やせば|
52|between-end:after を|
-18|between-end:after 为|
-11|between-end:after 主张在|
-8|between-end:after 兵器を|
9|between-end:after 列为|
8|between-end:after 台阶,|
15|between-end:after 合意_|
12|between-end:after 在|
8|between-end:after 届いた|
12|between-end:after 左右(|
-9|between-end:after 左右,|
9|between-end:after 度から|
34|between-end:after 提前到|
8|between-end:after 提前至|
-16|between-end:after 明し、|
20|between-end:after 是|
-15|between-end:after 時期を|
-9|between-end:after 期を、|
10|between-end:after 期限为|
-10|between-end:after 検討_|
14|between-end:after 標を、|
-17|between-end:after 決定_|
17|between-end:after 的|
-9|between-end:after 目标,|
-25|between-end:after 目标从|
13|between-end:after 目标由|
12|between-end:after 要等到|
-8|between-end:after 計画を|
10|between-end:after 達成を|
8|between-end:after 间点是|
27|between-end:before %升至|
-18|between-end:before %弹回|
-18|between-end:before %降到|
-28|between-end:before )升至|
10|between-end:before 5%、|
8|between-end:before DP_|
22|between-end:before DP的|
-17|between-end:before P)比|
11|between-end:before P不到|
24|between-end:before P比は|
33|between-end:before |
12|between-end:before 、|
-12|between-end:before 、南韩|
9|between-end:before から|
11|between-end:before が|
-8|between-end:before その後|
-14|between-end:before たずに|
14|between-end:before だった|
-17|between-end:before で|
37|between-end:before に|
-14|between-end:before には|
20|between-end:before の|
28|between-end:before は|
9|between-end:before は逆に|
20|between-end:before ぶりに|
18|between-end:before までに|
-9|between-end:before シアの|
8|between-end:before 为|
18|between-end:before 产总值|
-16|between-end:before 产毛额|
-11|between-end:before 今年的|
16|between-end:before 仍不到|
-9|between-end:before 仍低于|
-14|between-end:before 仍维持|
-13|between-end:before 以降に|
-11|between-end:before 会跨过|
10|between-end:before 军费占|
-21|between-end:before 分别为|
-8|between-end:before 到北约|
-14|between-end:before 到通往|
8|between-end:before 前完成|
8|between-end:before 占比约|
22|between-end:before 同年为|
-12|between-end:before 国满足|
10|between-end:before 国防費|
17|between-end:before 宣示的|
8|between-end:before 将是|
-8|between-end:before 平均で|
-8|between-end:before 年将是|
9|between-end:before 强达到|
9|between-end:before 後半、|
57|between-end:before 总值的|
-9|between-end:before 戒线的|
10|between-end:before 提高到|
-10|between-end:before 支约为|
-10|between-end:before 日本的|
-9|between-end:before 早期の|
-30|between-end:before 是|
10|between-end:before 曾投入|
-14|between-end:before 来年で|
-12|between-end:before 标定为|
-21|between-end:before 案では|
-14|between-end:before 比重由|
-10|between-end:before 气升到|
8|between-end:before 水準を|
12|between-end:before 生産の|
-8|between-end:before 略高于|
33|between-end:before 的|
-19|between-end:before 目標の|
-8|between-end:before 算则占|
9|between-end:before 米国の|
-11|between-end:before 約束の|
8|between-end:before 经费为|
-8|between-end:before 能达到|
9|between-end:before 自国は|
-8|between-end:before 芬兰的|
8|between-end:before 花的是|
14|between-end:before 规划的|
10|between-end:before 計画を|
8|between-end:before 许下的|
15|between-end:before 达|
15|between-end:before 达到|
-20|between-end:before 达成的|
-8|between-end:before 都守在|
-14|between-end:before 重将由|
-15|between-end:before 防卫费|
-12|between-end:before 防衛費|
-13|between-end:before 韩国为|
8|between-end:before 预估的|
23|between-start:after (|
-22|between-start:after ,|
-17|between-start:after ,但他|
-14|between-start:after ,国防|
17|between-start:after ,如今|
-18|between-start:after ,并在|
-8|between-start:after ,总统|
14|between-start:after ,期限|
-18|between-start:after ,而|
-8|between-start:after ,而不|
-13|between-start:after ,而美|
-19|between-start:after _|
19|between-start:after |
16|between-start:after 、|
14|between-start:after 、イン|
19|between-start:after 、韓国|
17|between-start:after 「|
13|between-start:after 」明記|
-13|between-start:after から|
-8|between-start:after だった|
-16|between-start:after で、|
11|between-start:after でも、|
-22|between-start:after で合意|
11|between-start:after と、|
12|between-start:after という|
15|between-start:after とする|
-17|between-start:after に_|
24|between-start:after に|
16|between-start:after に到達|
-11|between-start:after に増や|
-22|between-start:after の目標|
16|between-start:after の達成|
9|between-start:after へ_|
18|between-start:after へ|
8|between-start:after への引|
52|between-start:after を|
-10|between-start:after 上下,|
-18|between-start:after 为|
-9|between-start:after 以上と|
9|between-start:after 列为|
12|between-start:after 在|
12|between-start:after 左右(|
-16|between-start:after 左右,|
20|between-start:after 是|
17|between-start:after 的|
18|between-start:after 的军费|
-8|between-start:after 的承诺|
-9|between-start:after 的目标|
12|between-start:after 的门槛|
12|between-start:after 目標を|
-16|between-start:after 程度で|
-28|between-start:before )升至|
-13|between-start:before ,日本|
9|between-start:before ,该国|
9|between-start:before ,这个|
-14|between-start:before 2.5|
-11|between-start:before _政府|
33|between-start:before |
21|between-start:before 、GD|
12|between-start:before 、|
-8|between-start:before 、国防|
8|between-start:before 、補正|
-12|between-start:before から6|
9|between-start:before から|
11|between-start:before が|
-17|between-start:before で|
-8|between-start:before として|
10|between-start:before に2.|
37|between-start:before に|
-14|between-start:before には|
8|between-start:before に政府|
-17|between-start:before の1・|
-11|between-start:before の2倍|
-10|between-start:before のGD|
20|between-start:before の|
22|between-start:before の国防|
10|between-start:before の概算|
11|between-start:before の水準|
9|between-start:before の目標|
35|between-start:before の防衛|
-13|between-start:before は1.|
-14|between-start:before は18|
28|between-start:before は|
10|between-start:before は補正|
20|between-start:before までに|
-14|between-start:before を待た|
12|between-start:before 为2.|
8|between-start:before 为|
-19|between-start:before 之前不|
8|between-start:before 予算の|
-11|between-start:before 以前台|
8|between-start:before 以前把|
-8|between-start:before 以来首|
-13|between-start:before 以降に|
-8|between-start:before 以降は|
9|between-start:before 会达到|
-17|between-start:before 借补充|
-10|between-start:before 军费增|
-16|between-start:before 刚刚达|
9|between-start:before 初始预|
21|between-start:before 到20|
8|between-start:before 前把军|
-9|between-start:before 前把这|
17|between-start:before 南韩为|
15|between-start:before 占GD|
-18|between-start:before 占比已|
-8|between-start:before 国内生|
9|between-start:before 国家支|
8|between-start:before 国防开|
-16|between-start:before 国防支|
-12|between-start:before 增加1|
14|between-start:before 增加8|
15|between-start:before 将升至|
8|between-start:before 将是|
8|between-start:before 将达到|
-17|between-start:before 度达到|
11|between-start:before 恐怕也|
-8|between-start:before 承诺国|
-10|between-start:before 把国防|
10|between-start:before 把防卫|
10|between-start:before 数据:|
-12|between-start:before 日本军|
-30|between-start:before 是|
-15|between-start:before 版防卫|
-8|between-start:before 的1.|
-10|between-start:before 的2.|
9|between-start:before 的GD|
33|between-start:before 的|
12|between-start:before 的军费|
-18|between-start:before 的国内|
12|between-start:before 的国防|
13|between-start:before 的比例|
10|between-start:before 的经济|
-8|between-start:before 的统计|
10|between-start:before 第二次|
8|between-start:before 编列的|
8|between-start:before 起占G|
15|between-start:before 达|
9|between-start:before 达到G|
15|between-start:before 达到|
16|between-start:before 达到国|
9|between-start:before 防卫费|
-16|between-start:before 防衛費|
-22|carried-aside:False aim
48|carried-aside:False level
-43|carried-aside:False no
-92|carried-aside:True level
-14|carried-dated:False False aim 0
-24|carried-dated:False False aim 1
13|carried-dated:False False level 0
60|carried-dated:False False level 2
13|carried-dated:False False no 1
-9|carried-dated:True False aim 0
53|carried-dated:True False aim 1
-28|carried-dated:True False aim 2
14|carried-dated:True False level 0
18|carried-dated:True False level 1
-27|carried-dated:True False level 2
-17|carried-dated:True False no 1
-25|carried-dated:True False no 2
37|carried-dated:True True aim 0
-36|carried-dated:True True aim 1
-26|carried-dated:True True aim 2
31|carried-dated:True True level 0
-35|carried-dated:True True level 1
-41|carried-dated:True True level 2
-31|carried-dated:True True no 1
-8|carried-dated:True True no 2
24|carried-follows:aim )の|
18|carried-follows:aim 2%|
27|carried-follows:aim 3%|
8|carried-follows:aim 、G|
16|carried-follows:aim 。|
-14|carried-follows:aim から|
16|carried-follows:aim に1|
11|carried-follows:aim に」|
44|carried-follows:aim の国|
11|carried-follows:aim の防|
9|carried-follows:aim は維|
44|carried-follows:aim 为3|
8|carried-follows:aim 军费|
9|carried-follows:aim 到期|
-11|carried-follows:aim 前把|
9|carried-follows:aim 前每|
-12|carried-follows:aim 前达|
28|carried-follows:aim 占比|
-29|carried-follows:aim 国防|
-11|carried-follows:aim 当初|
22|carried-follows:aim 每年|
17|carried-follows:aim 的军|
32|carried-follows:aim 的国|
9|carried-follows:aim 结束|
17|carried-follows:aim 美国|
55|carried-follows:aim 補正|
-14|carried-follows:aim 达到|
16|carried-follows:aim 达标|
9|carried-follows:level )は|
-10|carried-follows:level 18|
31|carried-follows:level 2.|
10|carried-follows:level 23|
-31|carried-follows:level 2・|
-12|carried-follows:level 3%|
38|carried-follows:level 3.|
31|carried-follows:level 32|
-12|carried-follows:level GD|
8|carried-follows:level _国|
29|carried-follows:level 、カ|
40|carried-follows:level 、三|
8|carried-follows:level 、加|
-11|carried-follows:level 、政|
-48|carried-follows:level から|
-9|carried-follows:level に3|
-8|carried-follows:level にG|
-11|carried-follows:level に、|
16|carried-follows:level に国|
27|carried-follows:level に達|
-9|carried-follows:level に防|
-19|carried-follows:level の1|
-17|carried-follows:level の2|
10|carried-follows:level の9|
99|carried-follows:level の世|
21|carried-follows:level の中|
-13|carried-follows:level の予|
-17|carried-follows:level の倍|
59|carried-follows:level の国|
-9|carried-follows:level の実|
10|carried-follows:level の対|
-10|carried-follows:level の支|
-9|carried-follows:level の目|
8|carried-follows:level の見|
-13|carried-follows:level の財|
52|carried-follows:level の軍|
-15|carried-follows:level の閣|
46|carried-follows:level の防|
31|carried-follows:level は1|
-14|carried-follows:level は2|
8|carried-follows:level は加|
57|carried-follows:level は日|
13|carried-follows:level は米|
-45|carried-follows:level まで|
-8|carried-follows:level も増|
-10|carried-follows:level 不敢|
-17|carried-follows:level 不过|
-22|carried-follows:level 中国|
17|carried-follows:level 中央|
9|carried-follows:level 为1|
-8|carried-follows:level 为2|
107|carried-follows:level 予算|
-9|carried-follows:level 以来|
90|carried-follows:level 全球|
-14|carried-follows:level 内就|
-21|carried-follows:level 军费|
27|carried-follows:level 冲3|
15|carried-follows:level 创新|
20|carried-follows:level 升至|
-20|carried-follows:level 协议|
33|carried-follows:level 占国|
-27|carried-follows:level 占比|
-8|carried-follows:level 受访|
-13|carried-follows:level 只占|
10|carried-follows:level 对国|
-20|carried-follows:level 将防|
-14|carried-follows:level 就交|
20|carried-follows:level 已达|
-22|carried-follows:level 当初|
-67|carried-follows:level 把国|
11|carried-follows:level 把防|
-9|carried-follows:level 持平|
13|carried-follows:level 推計|
30|carried-follows:level 数据|
8|carried-follows:level 料有|
8|carried-follows:level 料达|
25|carried-follows:level 日本|
42|carried-follows:level 有2|
42|carried-follows:level 概算|
40|carried-follows:level 欧洲|
-35|carried-follows:level 比2|
-23|carried-follows:level 決ま|
-17|carried-follows:level 版《|
-58|carried-follows:level 版防|
-8|carried-follows:level 电_|
-18|carried-follows:level 的7|
-10|carried-follows:level 的军|
44|carried-follows:level 的占|
-53|carried-follows:level 的国|
13|carried-follows:level 的实|
15|carried-follows:level 的预|
23|carried-follows:level 经济|
8|carried-follows:level 编列|
29|carried-follows:level 花足|
35|carried-follows:level 補正|
20|carried-follows:level 見込|
11|carried-follows:level 赤字|
-24|carried-follows:level 達成|
-9|carried-follows:level 防卫|
11|carried-follows:level 防衛|
-11|carried-follows:level 预计|
24|carried-follows:no 2%|
23|carried-follows:no 军费|
-10|carried-opens:,「 aim 2
-8|carried-opens:,不 level 1
18|carried-opens:,占 level 1
20|carried-opens:,总 aim 2
8|carried-opens:,日 level 2
-8|carried-opens:,波 level 2
25|carried-opens:,相 level 2
-10|carried-opens:,约 level 1
25|carried-opens:,约 level 2
-26|carried-opens:,而 level 1
13|carried-opens:,该 level 1
10|carried-opens:,达 level 1
-8|carried-opens:,这 level 2
-9|carried-opens:,韩 level 1
24|carried-opens:,马 level 1
28|carried-opens:10 aim 1
-12|carried-opens:19 level 2
10|carried-opens:1月 level 1
12|carried-opens:22 level 0
11|carried-opens:22 level 1
-8|carried-opens:3% aim 2
-19|carried-opens:97 level 1
-25|carried-opens:A_ level 2
39|carried-opens:GD level 2
8|carried-opens:GN level 2
30|carried-opens:NA aim 1
-12|carried-opens:、カ level 0
19|carried-opens:、カ level 1
-11|carried-opens:、ガ level 1
-12|carried-opens:、中 level 1
-12|carried-opens:、合 level 2
-11|carried-opens:、最 level 1
13|carried-opens:、最 level 2
-10|carried-opens:、澳 level 2
18|carried-opens:、続 aim 1
-15|carried-opens:、英 level 2
-24|carried-opens:、韓 level 1
8|carried-opens:「全 aim 1
17|carried-opens:【ソ aim 0
8|carried-opens:【台 level 0
13|carried-opens:うち aim 2
9|carried-opens:から aim 0
23|carried-opens:から level 1
24|carried-opens:これ aim 2
-8|carried-opens:これ level 1
-8|carried-opens:これ level 2
-20|carried-opens:ただ level 1
40|carried-opens:ただ level 2
8|carried-opens:で、 level 2
12|carried-opens:でで level 2
11|carried-opens:と、 level 2
-9|carried-opens:とさ level 1
-10|carried-opens:の先 level 1
15|carried-opens:を掲 aim 1
-11|carried-opens:アス level 1
-8|carried-opens:アメ level 1
-11|carried-opens:ウク level 2
25|carried-opens:ドイ level 1
16|carried-opens:ドイ level 2
9|carried-opens:ブリ aim 1
10|carried-opens:マク aim 0
10|carried-opens:マク aim 1
9|carried-opens:ロシ level 2
8|carried-opens:一方 level 1
-18|carried-opens:上下 level 1
-8|carried-opens:与尼 level 1
-13|carried-opens:与此 level 1
-10|carried-opens:专家 level 2
-9|carried-opens:中国 level 0
22|carried-opens:五角 no 1
-20|carried-opens:他寄 level 1
-29|carried-opens:他特 level 2
8|carried-opens:以色 level 1
15|carried-opens:但加 level 1
12|carried-opens:公表 level 1
-15|carried-opens:円安 level 2
-12|carried-opens:军事 level 2
-8|carried-opens:军方 level 1
-11|carried-opens:军费 level 1
10|carried-opens:分母 level 1
-11|carried-opens:前の level 1
-8|carried-opens:前後 level 1
9|carried-opens:加拿 aim 0
25|carried-opens:加拿 level 0
24|carried-opens:加拿 level 2
-17|carried-opens:北京 level 1
17|carried-opens:北大 aim 0
-9|carried-opens:北约 aim 0
-11|carried-opens:北约 level 0
-11|carried-opens:北约 level 1
20|carried-opens:升到 level 0
9|carried-opens:升至 level 0
-24|carried-opens:半面 level 2
-9|carried-opens:发言 level 1
-8|carried-opens:变成 level 2
8|carried-opens:口火 aim 1
15|carried-opens:台湾 level 1
15|carried-opens:同じ level 1
-9|carried-opens:同一 level 1
-25|carried-opens:同国 level 1
-15|carried-opens:同国 level 2
27|carried-opens:同年 aim 1
16|carried-opens:同期 level 0
16|carried-opens:同期 level 2
33|carried-opens:吕特 aim 1
18|carried-opens:国民 level 1
26|carried-opens:国防 aim 0
15|carried-opens:国防 level 0
17|carried-opens:国防 level 2
8|carried-opens:在亚 level 1
-10|carried-opens:外交 level 1
-10|carried-opens:大会 level 0
-17|carried-opens:大会 level 1
11|carried-opens:学者 level 0
10|carried-opens:学者 level 2
25|carried-opens:官员 level 1
8|carried-opens:実績 level 1
24|carried-opens:対G level 1
-9|carried-opens:対G level 2
42|carried-opens:対す level 1
14|carried-opens:居首 level 0
21|carried-opens:居首 level 1
18|carried-opens:岸田 aim 0
17|carried-opens:左右 aim 1
-8|carried-opens:左右 level 1
-14|carried-opens:左右 level 2
9|carried-opens:当初 level 2
9|carried-opens:当局 level 1
-21|carried-opens:总理 level 1
-16|carried-opens:意大 level 1
-12|carried-opens:所要 level 1
-20|carried-opens:报道 level 1
-10|carried-opens:按日 level 1
15|carried-opens:按现 level 1
16|carried-opens:按经 aim 1
18|carried-opens:提高 aim 2
10|carried-opens:政府 no 0
-8|carried-opens:数年 level 1
33|carried-opens:敵対 level 1
-9|carried-opens:日本 aim 0
14|carried-opens:日本 aim 2
28|carried-opens:日本 level 1
-15|carried-opens:日本 level 2
-8|carried-opens:昭和 level 2
16|carried-opens:最も level 1
-9|carried-opens:期間 level 1
22|carried-opens:欧州 aim 2
14|carried-opens:欧州 level 2
22|carried-opens:比利 aim 2
16|carried-opens:法国 level 1
8|carried-opens:法国 level 2
15|carried-opens:法案 level 1
11|carried-opens:波兰 level 0
26|carried-opens:波兰 level 1
9|carried-opens:波兰 level 2
12|carried-opens:海上 level 0
9|carried-opens:海上 level 2
37|carried-opens:爱沙 aim 1
-9|carried-opens:白宫 level 1
9|carried-opens:的国 level 1
13|carried-opens:的经 level 2
-12|carried-opens:相比 level 2
-8|carried-opens:程度 level 1
10|carried-opens:立法 level 0
10|carried-opens:立法 level 1
17|carried-opens:立法 level 2
-15|carried-opens:立院 level 1
-26|carried-opens:米国 level 1
-25|carried-opens:米国 level 2
11|carried-opens:美国 level 0
16|carried-opens:美国 level 1
-23|carried-opens:美国 level 2
24|carried-opens:若不 level 1
10|carried-opens:英政 aim 0
-11|carried-opens:菲律 level 1
8|carried-opens:行政 level 0
9|carried-opens:補正 level 1
11|carried-opens:要求 level 1
-12|carried-opens:財務 aim 0
-8|carried-opens:财务 level 2
-9|carried-opens:超、 level 2
-10|carried-opens:过去 level 1
24|carried-opens:邻国 level 1
11|carried-opens:邻国 level 2
22|carried-opens:野党 no 2
21|carried-opens:関連 level 1
17|carried-opens:防卫 level 0
14|carried-opens:防卫 level 1
28|carried-opens:防卫 level 2
16|carried-opens:防衛 aim 1
-15|carried-opens:防衛 level 0
31|carried-opens:防衛 level 1
34|carried-opens:降到 level 1
-9|carried-opens:隣の aim 1
-10|carried-opens:隣の aim 2
16|carried-opens:隣国 aim 2
11|carried-opens:韓国 level 2
-8|carried-opens:韩国 level 1
17|carried-opens:顾立 level 2
14|carried-opens:首位 level 2
23|carried-opens:首相 aim 0
22|carried-opens:首相 aim 1
11|carried-opens:高市 aim 0
29|carried-place:0 aim 0
-28|carried-place:0 aim 2
23|carried-place:0 level 0
15|carried-place:0 level 1
-14|carried-place:0 level 2
17|carried-place:0 no 0
-25|carried-place:0 no 1
-24|carried-place:0 no 2
-12|carried-place:1 aim 0
-25|carried-place:1 aim 1
-14|carried-place:1 aim 2
-16|carried-place:1 level 1
15|carried-place:1 level 2
-9|carried-place:1 no 1
-10|carried-place:1 no 2
11|carried-place:2 aim 1
33|carried-place:2 level 0
-11|carried-place:2 level 1
-8|carried-place:2 level 2
-40|carried-shape:fine level long-past
65|carried-shape:fine level next
16|carried-shape:fine level now
78|carried-shape:fine level past
67|carried-shape:half aim far
-9|carried-shape:half aim next
-17|carried-shape:half aim now
-13|carried-shape:half aim past
-44|carried-shape:half level now
-13|carried-shape:half no now
9|carried-shape:tenth aim far
-27|carried-shape:tenth aim now
-36|carried-shape:tenth level far
-25|carried-shape:tenth level long-past
27|carried-shape:tenth level next
-31|carried-shape:tenth level now
42|carried-shape:tenth level past
-12|carried-shape:tenth no now
-12|carried-shape:whole aim far
-9|carried-shape:whole aim long-past
37|carried-shape:whole aim next
-13|carried-shape:whole aim now
-23|carried-shape:whole aim past
-45|carried-shape:whole level far
-10|carried-shape:whole level long-past
-25|carried-shape:whole level next
-18|carried-shape:whole level now
-35|carried-shape:whole level past
28|carried-shape:whole no next
-33|carried-shape:whole no now
-14|carried-time:demand far year
-13|carried-time:demand now day
25|carried-time:demand now year
10|carried-time:denial next fiscal
-17|carried-time:denial now day
-18|carried-time:level far fiscal
-91|carried-time:level far year
30|carried-time:level far years
-18|carried-time:level long-past fiscal
-38|carried-time:level long-past year
-13|carried-time:level long-past years
69|carried-time:level next fiscal
-12|carried-time:level next month
17|carried-time:level next year
-141|carried-time:level now day
62|carried-time:level now fiscal
-39|carried-time:level now month
44|carried-time:level now year
-36|carried-time:level past fiscal
121|carried-time:level past year
15|carried-time:other far fiscal
-10|carried-time:other far year
22|carried-time:other next year
-20|carried-time:other now day
57|carried-time:pledge far year
-8|carried-time:pledge long-past year
-14|carried-time:pledge next fiscal
-45|carried-time:pledge now day
49|carried-time:pledge now fiscal
-9|carried-time:pledge now month
-13|carried-time:pledge past year
25|carried-time:proposal far fiscal
12|carried-time:proposal far year
31|carried-time:proposal next fiscal
8|carried-time:proposal next year
-27|carried-time:proposal now day
-9|carried-time:proposal now fiscal
-13|carried-time:proposal now year
-8|carried-time:proposal past fiscal
123|commas:after 0 aim
100|commas:after 0 level
45|commas:after 0 no
-68|commas:after 1 aim
-111|commas:after 1 level
-21|commas:after 1 no
-9|commas:after 2 no
-17|commas:after 3 aim
125|commas:before 0 aim
80|commas:before 0 level
67|commas:before 0 no
-68|commas:before 1 aim
-39|commas:before 1 level
-53|commas:before 1 no
-23|commas:before 2 aim
-22|commas:before 2 level
-9|commas:before 2 no
-14|commas:before 3 aim
26|commas:before 3 level
-8|far-back-here:0 aim fiscal
-24|far-back-here:0 level day
58|far-back-here:0 level year
-10|far-back-here:1 aim fiscal
-18|far-back-here:1 level year
20|far-back-here:2 aim fiscal
-10|far-back-here:2 level fiscal
-10|far-back-last:False level day
26|far-back-last:False level year
9|far-back-last:True aim fiscal
-20|far-back-last:True level day
49|far-back-last:True level year
-11|far-back-time:level far year
-16|far-back-time:level long-past year
-19|far-back-time:level next year
-29|far-back-time:level now day
97|far-back-time:level past year
20|far-back-time:pledge far year
19|far-back-time:pledge now fiscal
-13|far-back-told:False aim
45|far-back-told:False level
-37|far-back-told:True level
-11|far-back-told:True no
-13|far-back:aim
-17|far-back:no
29|follows-aim:
-14|follows-aim:\"
-14|follows-aim:\",
-21|follows-aim:2%の
-22|follows-aim:2%の目
20|follows-aim:2%目
20|follows-aim:2%目標
11|follows-aim:3
8|follows-aim:3・
14|follows-aim:;
-12|follows-aim:_
-11|follows-aim:_政
-11|follows-aim:_政府
16|follows-aim:、2
17|follows-aim:、2%
14|follows-aim:、G
14|follows-aim:、GD
14|follows-aim:、GDP
47|follows-aim:。
-14|follows-aim:か
-14|follows-aim:から
-9|follows-aim:から今
-9|follows-aim:から今年
27|follows-aim:が
8|follows-aim:が目
-18|follows-aim:で3
-18|follows-aim:で3%
-18|follows-aim:で3%超
15|follows-aim:と
8|follows-aim:とい
8|follows-aim:という
-8|follows-aim:としてい
20|follows-aim:とす
20|follows-aim:とする
-13|follows-aim:と来
-13|follows-aim:と来年
-13|follows-aim:と来年で
-18|follows-aim:に
-26|follows-aim:に2
-8|follows-aim:に2.
9|follows-aim:に3%
-17|follows-aim:に3・
-18|follows-aim:に3・5
9|follows-aim:に6
9|follows-aim:に6兆
9|follows-aim:に6兆円
12|follows-aim:にG
12|follows-aim:にGD
12|follows-aim:にGDP
-22|follows-aim:に」
-16|follows-aim:に」_
21|follows-aim:に前
21|follows-aim:に前倒
21|follows-aim:に前倒し
9|follows-aim:に実現す
17|follows-aim:に早
17|follows-aim:に早め
15|follows-aim:に早める
-9|follows-aim:に示
-23|follows-aim:に達
-23|follows-aim:に達成
-79|follows-aim:に達成し
56|follows-aim:に達成す
8|follows-aim:に防
8|follows-aim:に防衛
8|follows-aim:に防衛費
-11|follows-aim:の2
-10|follows-aim:の2%
-18|follows-aim:の2%を
8|follows-aim:の国防支
-12|follows-aim:の実
-12|follows-aim:の実績
-12|follows-aim:の実績が
10|follows-aim:の概
10|follows-aim:の概算
10|follows-aim:の概算要
18|follows-aim:の目
18|follows-aim:の目標
-8|follows-aim:の総
-40|follows-aim:の補
-40|follows-aim:の補正
-40|follows-aim:の補正予
13|follows-aim:の話
25|follows-aim:の達
25|follows-aim:の達成
25|follows-aim:の達成を
15|follows-aim:の防
15|follows-aim:の防衛
15|follows-aim:の防衛費
-11|follows-aim:は
-17|follows-aim:は1
-14|follows-aim:は18
-14|follows-aim:は18カ
14|follows-aim:へ
-35|follows-aim:まで、
63|follows-aim:までに
-20|follows-aim:までに5
9|follows-aim:までに、
10|follows-aim:までに」
13|follows-aim:までに充
8|follows-aim:までに実
11|follows-aim:までに支
-27|follows-aim:までに米
26|follows-aim:までに達
8|follows-aim:までの目
-23|follows-aim:までの通
-12|follows-aim:よ
-16|follows-aim:より
-19|follows-aim:より前
18|follows-aim:より前に
-37|follows-aim:より前倒
9|follows-aim:を
-9|follows-aim:を待
-9|follows-aim:を待た
-9|follows-aim:を待たず
8|follows-aim:を期
8|follows-aim:を期限
-9|follows-aim:不
15|follows-aim:中に前
15|follows-aim:中に前倒
15|follows-aim:中に実
15|follows-aim:中に実現
-19|follows-aim:中期
16|follows-aim:为
10|follows-aim:为期
8|follows-aim:为限
8|follows-aim:为限,
10|follows-aim:之
8|follows-aim:之前
-9|follows-aim:之前不
-9|follows-aim:之前不会
8|follows-aim:之前办
8|follows-aim:之前办妥
10|follows-aim:予算案
17|follows-aim:以
10|follows-aim:以前
8|follows-aim:以前把
-17|follows-aim:以降
-10|follows-aim:以降に
11|follows-aim:会
-13|follows-aim:修
-12|follows-aim:修订
13|follows-aim:兑
13|follows-aim:兑现
-8|follows-aim:冲
-10|follows-aim:冲上
-10|follows-aim:冲上5
-10|follows-aim:冲上5%
14|follows-aim:到
14|follows-aim:到位
13|follows-aim:到位。
26|follows-aim:前
-21|follows-aim:前可
19|follows-aim:前实
19|follows-aim:前实现
9|follows-aim:前实现。
17|follows-aim:前把
11|follows-aim:前把军
11|follows-aim:前把军费
-8|follows-aim:前把防
-8|follows-aim:前把防卫
-10|follows-aim:前提
-10|follows-aim:前提高
-10|follows-aim:前提高到
-12|follows-aim:前达
-11|follows-aim:前达到
-9|follows-aim:前达到2
-19|follows-aim:后
13|follows-aim:国
13|follows-aim:国防
21|follows-aim:国防支
21|follows-aim:国防支出
-20|follows-aim:在
9|follows-aim:如
22|follows-aim:实现。
-19|follows-aim:实现北
-19|follows-aim:实现北约
14|follows-aim:将升
14|follows-aim:将升至
-12|follows-aim:将有
9|follows-aim:将达到
24|follows-aim:就
-15|follows-aim:就要看
-15|follows-aim:就要看到
-11|follows-aim:已
-14|follows-aim:应
-17|follows-aim:度
-17|follows-aim:度达
-17|follows-aim:度达到
-17|follows-aim:度达到G
15|follows-aim:总
11|follows-aim:总统
-11|follows-aim:才
-12|follows-aim:承
-12|follows-aim:承诺
23|follows-aim:把
13|follows-aim:把国
13|follows-aim:把国防
8|follows-aim:把国防开
8|follows-aim:把防
8|follows-aim:把防卫
8|follows-aim:把防卫费
-27|follows-aim:提
-21|follows-aim:提前
-10|follows-aim:提前到
-10|follows-aim:提前到2
-9|follows-aim:改
-11|follows-aim:曾
-13|follows-aim:检
-13|follows-aim:检讨
-10|follows-aim:检讨进
-10|follows-aim:检讨进度
-18|follows-aim:概
-18|follows-aim:概算
-18|follows-aim:概算要
-18|follows-aim:概算要求
-9|follows-aim:电
16|follows-aim:的目
16|follows-aim:的目标
12|follows-aim:的目标。
21|follows-aim:目
13|follows-aim:目标
-10|follows-aim:目标,下
8|follows-aim:目標
8|follows-aim:能
-15|follows-aim:花
17|follows-aim:补
-13|follows-aim:補正で
-13|follows-aim:補正で前
8|follows-aim:補正予
8|follows-aim:補正予算
-8|follows-aim:要求
10|follows-aim:该
-14|follows-aim:财
38|follows-aim:起
8|follows-aim:起占
8|follows-aim:起占G
8|follows-aim:起占GD
8|follows-aim:起把
8|follows-aim:起把国
8|follows-aim:起把国防
11|follows-aim:达
12|follows-aim:达2
12|follows-aim:达2%
8|follows-aim:达3
-25|follows-aim:达到
-10|follows-aim:达到2.
-13|follows-aim:达到3%
13|follows-aim:达到3.
17|follows-aim:达到G
17|follows-aim:达到GD
12|follows-aim:达成
18|follows-aim:达标
-10|follows-aim:達成す
-10|follows-aim:達成する
-10|follows-aim:防
10|follows-aim:防卫
-20|follows-aim:防衛
-20|follows-aim:防衛費
-17|follows-aim:预
-16|follows-aim:预计
-14|follows-aim:预计有
8|follows-form: fiscal after
21|follows-form: year after
16|follows-form:)だ year after
15|follows-form:)を year after
-12|follows-form:,日 fiscal before
11|follows-form:,这 year before
8|follows-form:2% fiscal before
-37|follows-form:2% year before
8|follows-form:3% fiscal before
11|follows-form:3% year before
11|follows-form:3. year before
12|follows-form:;西 year after
-19|follows-form:GD fiscal before
16|follows-form:GD year before
9|follows-form:、G fiscal before
19|follows-form:、G year before
-24|follows-form:、国 day before
26|follows-form:、国 year before
8|follows-form:、補 fiscal before
39|follows-form:。 fiscal after
11|follows-form:。 year after
-18|follows-form:から fiscal after
-20|follows-form:から fiscal before
-12|follows-form:から year before
9|follows-form:が1 fiscal before
8|follows-form:が目 year after
8|follows-form:とい fiscal after
19|follows-form:とす year after
-66|follows-form:に year after
9|follows-form:に1 fiscal before
-16|follows-form:に2 fiscal after
26|follows-form:に2 fiscal before
-23|follows-form:に2 year after
16|follows-form:に3 fiscal before
-8|follows-form:に3 year after
12|follows-form:にG years before
-9|follows-form:に、 year before
-18|follows-form:に」 year after
13|follows-form:には year before
-21|follows-form:には years before
15|follows-form:に前 fiscal after
-8|follows-form:に国 year before
9|follows-form:に政 fiscal before
11|follows-form:に早 fiscal after
9|follows-form:に早 year after
-9|follows-form:に示 year after
-21|follows-form:に達 fiscal after
23|follows-form:に達 year after
-16|follows-form:の1 fiscal before
-11|follows-form:の2 fiscal before
13|follows-form:の4 year after
-28|follows-form:のG fiscal before
18|follows-form:のG year before
-12|follows-form:のイ year before
9|follows-form:の値 fiscal after
19|follows-form:の国 year before
-10|follows-form:の実 fiscal before
8|follows-form:の実 year after
16|follows-form:の数 year after
10|follows-form:の概 fiscal before
11|follows-form:の水 year before
9|follows-form:の目 fiscal after
8|follows-form:の目 fiscal before
-43|follows-form:の補 fiscal after
-8|follows-form:の計 year after
25|follows-form:の達 year after
36|follows-form:の防 fiscal before
-10|follows-form:の首 month after
-10|follows-form:は1 fiscal after
-13|follows-form:は1 year before
10|follows-form:は補 fiscal before
-8|follows-form:まで day before
-49|follows-form:まで fiscal after
-13|follows-form:まで fiscal before
24|follows-form:まで year after
24|follows-form:まで year before
-16|follows-form:より year after
-9|follows-form:中に fiscal after
-19|follows-form:中期 years before
-11|follows-form:为1 fiscal before
12|follows-form:为1 year before
13|follows-form:为2 year before
8|follows-form:为限 fiscal after
14|follows-form:之前 year after
-16|follows-form:之前 year before
-23|follows-form:予算 fiscal after
14|follows-form:予算 year after
13|follows-form:予算 year before
23|follows-form:仍有 year after
-12|follows-form:以来 year before
-11|follows-form:以降 fiscal before
9|follows-form:会达 year before
-11|follows-form:修订 year before
19|follows-form:做到 year after
-20|follows-form:军费 fiscal before
25|follows-form:军费 year before
-15|follows-form:刚刚 year before
21|follows-form:到2 fiscal before
12|follows-form:到位 year after
14|follows-form:前实 year after
-11|follows-form:前提 fiscal after
-12|follows-form:前达 month before
-10|follows-form:前达 year after
12|follows-form:前达 year before
17|follows-form:南韩 year before
11|follows-form:占G year before
-12|follows-form:占比 year before
-8|follows-form:只有 year after
9|follows-form:国家 year before
-26|follows-form:国防 fiscal before
25|follows-form:国防 year before
9|follows-form:国防 years before
-12|follows-form:增加 fiscal before
14|follows-form:增加 year before
14|follows-form:将升 years before
8|follows-form:将是 year before
-17|follows-form:度达 year before
11|follows-form:当初 fiscal before
12|follows-form:总统 year after
11|follows-form:恐怕 fiscal before
-9|follows-form:承诺 year before
-29|follows-form:提前 fiscal after
10|follows-form:数据 fiscal before
8|follows-form:日本 year before
-13|follows-form:是2 year before
-13|follows-form:检讨 year after
-15|follows-form:版防 year before
-14|follows-form:电) day before
-8|follows-form:电_ day before
-10|follows-form:的2 year after
-13|follows-form:的3 year before
-12|follows-form:的军 fiscal before
25|follows-form:的军 year before
14|follows-form:的比 year before
8|follows-form:的目 year after
-8|follows-form:的统 year before
19|follows-form:的预 year after
24|follows-form:目标 year after
8|follows-form:目標 fiscal after
10|follows-form:第二 year before
-21|follows-form:经济 year before
-8|follows-form:编列 year after
12|follows-form:落实 year after
-9|follows-form:補正 fiscal after
8|follows-form:赤字 year before
8|follows-form:起占 month before
12|follows-form:达2 year before
8|follows-form:达3 year before
-15|follows-form:达到 fiscal after
-18|follows-form:达到 year after
8|follows-form:达成 fiscal after
8|follows-form:達成 fiscal after
27|follows-form:防卫 fiscal before
-16|follows-form:防衛 fiscal before
18|follows-form:预算 fiscal before
-13|follows-form:预算 year after
21|follows-form:预算 year before
25|follows-level:)
9|follows-level:)だ
16|follows-level:)だっ
16|follows-level:)だった
16|follows-level:)を
15|follows-level:)を掲
15|follows-level:)を掲げ
-9|follows-level:)升
-9|follows-level:)升至
15|follows-level:)升至1
-24|follows-level:)升至3
24|follows-level:,
8|follows-level:,写
8|follows-level:,写着
8|follows-level:,写着\"
-13|follows-level:,日
-13|follows-level:,日本
-13|follows-level:,日本防
9|follows-level:,该
9|follows-level:,该国
10|follows-level:,该国军
12|follows-level:,这
9|follows-level:,这个
17|follows-level:0
17|follows-level:0・
17|follows-level:0・5
17|follows-level:0・56
14|follows-level:1
10|follows-level:1.
-27|follows-level:2
-28|follows-level:2%
-35|follows-level:2%左
-35|follows-level:2%左右
-13|follows-level:2.5
-13|follows-level:2.5%
16|follows-level:3
-10|follows-level:GDP的
12|follows-level:_
8|follows-level:、
8|follows-level:、1
10|follows-level:、G
10|follows-level:、GD
10|follows-level:、GDP
-39|follows-level:か
-39|follows-level:から
-12|follows-level:から6
-12|follows-level:から65
-8|follows-level:からG
-8|follows-level:からGD
-44|follows-level:と
-13|follows-level:に
10|follows-level:に1
8|follows-level:に2%と
-20|follows-level:にG
-20|follows-level:にGD
-20|follows-level:にGDP
-16|follows-level:には
-23|follows-level:には4
-23|follows-level:には4%
30|follows-level:に達
30|follows-level:に達成
32|follows-level:に達成し
30|follows-level:の
-17|follows-level:の1
-16|follows-level:の1・
-17|follows-level:の1・6
-12|follows-level:の2
-8|follows-level:の3%
12|follows-level:の4
-9|follows-level:のG
-9|follows-level:のGD
-9|follows-level:のGDP
-12|follows-level:のイ
-12|follows-level:の予算は
11|follows-level:の値
9|follows-level:の値だ
9|follows-level:の値だと
10|follows-level:の国
11|follows-level:の国防
-9|follows-level:の国防予
19|follows-level:の国防費
17|follows-level:の実
16|follows-level:の実績
9|follows-level:の実績に
17|follows-level:の数
13|follows-level:の数値
13|follows-level:の数値を
-8|follows-level:の水準を
16|follows-level:の防
16|follows-level:の防衛
17|follows-level:の防衛費
18|follows-level:は
-8|follows-level:は1
-11|follows-level:は1.
-15|follows-level:は1.8
9|follows-level:は補
9|follows-level:は補正
-39|follows-level:ま
-39|follows-level:まで
-25|follows-level:までに
-9|follows-level:までに2
8|follows-level:も
-8|follows-level:も3
-8|follows-level:も3.
-8|follows-level:も3.1
11|follows-level:一
8|follows-level:一度
8|follows-level:一度跌
8|follows-level:一度跌到
-10|follows-level:中国
18|follows-level:为
-11|follows-level:为1.9
13|follows-level:为2
13|follows-level:为2.
-9|follows-level:之
-9|follows-level:之前
-9|follows-level:之前长
-9|follows-level:之前长期
-10|follows-level:予算案
-16|follows-level:予算案で
12|follows-level:予算案の
-9|follows-level:予算案は
8|follows-level:仅
39|follows-level:仍
-41|follows-level:以
-18|follows-level:以前
-11|follows-level:以前台
-11|follows-level:以前台湾
-16|follows-level:以来
-8|follows-level:以来首
-12|follows-level:以降
-8|follows-level:以降は
8|follows-level:会
8|follows-level:会达
8|follows-level:会达到
8|follows-level:会达到3
-19|follows-level:借
-19|follows-level:借补
-8|follows-level:其
-8|follows-level:其实
-12|follows-level:军
-12|follows-level:军费
13|follows-level:军费占G
-14|follows-level:军费占国
-8|follows-level:军费增
9|follows-level:分
-15|follows-level:刚
-15|follows-level:刚刚
-16|follows-level:刚刚达
-16|follows-level:刚刚达到
-8|follows-level:初
17|follows-level:到
21|follows-level:到2
21|follows-level:到20
21|follows-level:到202
-33|follows-level:前
-23|follows-level:前把
17|follows-level:南
17|follows-level:南韩
17|follows-level:南韩为
17|follows-level:南韩为2
11|follows-level:占G
11|follows-level:占GD
11|follows-level:占GDP
-12|follows-level:占比
-18|follows-level:占比已
-18|follows-level:占比已由
-12|follows-level:受
-12|follows-level:受访
-12|follows-level:受访时
-14|follows-level:只
-9|follows-level:只花了1
19|follows-level:因
19|follows-level:因津
19|follows-level:因津巴
19|follows-level:因津巴布
-8|follows-level:国内
-8|follows-level:国内生
-8|follows-level:国内生产
9|follows-level:国家
9|follows-level:国家支
9|follows-level:国家支出
-36|follows-level:国防支
-36|follows-level:国防支出
8|follows-level:国防预
8|follows-level:国防预算
-20|follows-level:在
-12|follows-level:增加1
-8|follows-level:增加1.
14|follows-level:增加8
14|follows-level:增加8.
10|follows-level:增长
-12|follows-level:将军
-12|follows-level:将军费
-14|follows-level:将军费占
8|follows-level:将是
8|follows-level:将是1
8|follows-level:将是1.
-8|follows-level:将有2
-8|follows-level:将有23
15|follows-level:已
9|follows-level:已编
9|follows-level:已编列
11|follows-level:当
11|follows-level:当初
11|follows-level:当初予
11|follows-level:当初予算
-8|follows-level:成
-8|follows-level:成长
-10|follows-level:把国
-21|follows-level:把国防
-8|follows-level:按
10|follows-level:数
10|follows-level:数据
10|follows-level:数据:
10|follows-level:数据:美
-12|follows-level:日本军
-12|follows-level:日本军费
-33|follows-level:是
-15|follows-level:是2
-15|follows-level:是2.
-17|follows-level:是2.5
-21|follows-level:是4
-21|follows-level:是4.
-21|follows-level:是4.8
12|follows-level:曾
11|follows-level:概
11|follows-level:概算
11|follows-level:概算要
11|follows-level:概算要求
-28|follows-level:版
-9|follows-level:版の
-15|follows-level:版防
-15|follows-level:版防卫
-15|follows-level:版防卫白
-11|follows-level:电
-9|follows-level:电)
21|follows-level:的
-16|follows-level:的3
-14|follows-level:的3.
-14|follows-level:的3.3
13|follows-level:的军
13|follows-level:的军费
9|follows-level:的军费仍
-16|follows-level:的军费才
-21|follows-level:的国
-18|follows-level:的国内
-18|follows-level:的国内生
-8|follows-level:的国防支
15|follows-level:的比
13|follows-level:的比例
8|follows-level:的统
8|follows-level:的统计
-8|follows-level:的统计显
9|follows-level:的防
8|follows-level:的防卫
-10|follows-level:立
10|follows-level:第
10|follows-level:第二
10|follows-level:第二次
10|follows-level:第二次安
-16|follows-level:经
-16|follows-level:经济
-9|follows-level:编列2
-9|follows-level:编列2.
8|follows-level:编列的
-15|follows-level:起
18|follows-level:达
15|follows-level:达到
8|follows-level:达到4
8|follows-level:达到4%
-9|follows-level:达到6
-9|follows-level:达到6.
8|follows-level:達
12|follows-level:防
34|follows-level:预
22|follows-level:预算
12|follows-level:预计
-22|follows-no:、
17|follows-no:」
10|follows-no:か
10|follows-no:から
12|follows-no:に
18|follows-no:に2
19|follows-no:に2.
19|follows-no:に2.5
8|follows-no:の国防
8|follows-no:の国防費
10|follows-no:ま
10|follows-no:まで
10|follows-no:までに
11|follows-no:予算の
10|follows-no:军
10|follows-no:军费
41|follows-no:前
12|follows-no:概
12|follows-no:概算
12|follows-no:概算要
12|follows-no:概算要求
-16|follows-no:的
11|follows-no:的预
11|follows-no:的预算
-29|follows-no:达
-29|follows-no:达到
-8|follows-no:达到3
-8|follows-no:达到3.
69|follows:after )|
9|follows:after )だ|
16|follows:after )だっ|
16|follows:after )だった|
16|follows:after )を|
15|follows:after )を掲|
15|follows:after )を掲げ|
20|follows:after )升|
20|follows:after )升至|
-11|follows:after 2|
-10|follows:after 3|
14|follows:after ;|
12|follows:after ;西|
12|follows:after ;西班|
12|follows:after ;西班牙|
29|follows:after |
48|follows:after 。|
22|follows:after 」|
-13|follows:after か|
-13|follows:after から|
-9|follows:after から今|
-9|follows:after から今年|
22|follows:after が|
8|follows:after が目|
15|follows:after で|
32|follows:after と|
8|follows:after とい|
8|follows:after という|
20|follows:after とす|
20|follows:after とする|
-10|follows:after に2%|
-10|follows:after に2.|
-39|follows:after に2|
-8|follows:after に3.5|
-8|follows:after に3.|
-13|follows:after に3|
-9|follows:after にGDP|
-9|follows:after にGD|
-9|follows:after にG|
-58|follows:after に|
-16|follows:after に」_|
-18|follows:after に」|
19|follows:after に前|
19|follows:after に前倒|
19|follows:after に前倒し|
10|follows:after に実|
10|follows:after に実現|
8|follows:after に実現す|
20|follows:after に早|
20|follows:after に早め|
15|follows:after に早める|
-9|follows:after に示|
-44|follows:after に達成し|
45|follows:after に達成す|
-11|follows:after の2|
13|follows:after の4|
32|follows:after の|
9|follows:after の値|
9|follows:after の値だ|
9|follows:after の値だと|
8|follows:after の実|
8|follows:after の実績|
9|follows:after の実績に|
16|follows:after の数|
13|follows:after の数値|
13|follows:after の数値を|
14|follows:after の目|
14|follows:after の目標|
-43|follows:after の補|
-43|follows:after の補正|
-43|follows:after の補正予|
-8|follows:after の計画も|
13|follows:after の話|
25|follows:after の達|
25|follows:after の達成|
25|follows:after の達成を|
-10|follows:after の首|
-10|follows:after の首脳|
-10|follows:after の首脳会|
-10|follows:after は1|
-16|follows:after は|
14|follows:after へ|
-29|follows:after ま|
-29|follows:after まで|
-35|follows:after まで、|
-18|follows:after までに2|
-19|follows:after までに5|
28|follows:after までに|
10|follows:after までに」|
13|follows:after までに充|
8|follows:after までに実|
11|follows:after までに支|
-27|follows:after までに米|
26|follows:after までに達|
8|follows:after までの目|
-15|follows:after よ|
-16|follows:after より|
-19|follows:after より前|
18|follows:after より前に|
-37|follows:after より前倒|
19|follows:after を|
-12|follows:after 不|
-8|follows:after 中|
15|follows:after 中に前|
15|follows:after 中に前倒|
15|follows:after 中に実|
15|follows:after 中に実現|
13|follows:after 为|
10|follows:after 为期|
8|follows:after 为限,|
8|follows:after 为限|
15|follows:after 之|
16|follows:after 之前|
8|follows:after 之前办|
8|follows:after 之前办妥|
-9|follows:after 予|
-9|follows:after 予算|
-9|follows:after 予算案は|
28|follows:after 仍|
23|follows:after 仍有|
-11|follows:after 以降|
19|follows:after 做|
19|follows:after 做到|
9|follows:after 兑|
9|follows:after 兑现|
9|follows:after 分|
-12|follows:after 初|
14|follows:after 到|
14|follows:after 到位|
13|follows:after 到位。|
-48|follows:after 前|
17|follows:after 前实|
17|follows:after 前实现|
9|follows:after 前实现。|
-11|follows:after 前提|
-11|follows:after 前提高|
-11|follows:after 前提高到|
-10|follows:after 前达|
-10|follows:after 前达到|
-13|follows:after 只|
-8|follows:after 只有|
8|follows:after 如|
11|follows:after 完|
8|follows:after 完成,|
11|follows:after 完成|
22|follows:after 实现。|
-14|follows:after 将|
10|follows:after 总|
10|follows:after 总统|
12|follows:after 总统任|
12|follows:after 总统任期|
-9|follows:after 按|
-30|follows:after 提|
-22|follows:after 提前|
-8|follows:after 提前到2|
-8|follows:after 提前到|
-13|follows:after 检|
-13|follows:after 检讨|
-10|follows:after 检讨进|
-10|follows:after 检讨进度|
-10|follows:after 的2.5|
-11|follows:after 的2.|
-14|follows:after 的2|
-9|follows:after 的3|
-8|follows:after 的|
12|follows:after 的目|
12|follows:after 的目标|
12|follows:after 的目标。|
19|follows:after 的预|
19|follows:after 的预算|
37|follows:after 目|
29|follows:after 目标|
8|follows:after 目標|
-8|follows:after 编|
-8|follows:after 编列|
12|follows:after 落|
12|follows:after 落实|
-9|follows:after 補|
-9|follows:after 補正|
-11|follows:after 補正で|
-13|follows:after 補正で前|
-32|follows:after 达|
-8|follows:after 达到2%|
-10|follows:after 达到2.|
-18|follows:after 达到2|
-8|follows:after 达到3|
-11|follows:after 达到5%|
-11|follows:after 达到5|
-39|follows:after 达到|
9|follows:after 达成|
17|follows:after 达标|
15|follows:after 达标。|
9|follows:after 達|
-12|follows:after 達成す|
-12|follows:after 達成する|
-17|follows:after 预|
-14|follows:after 预算|
-41|follows:before )|
-28|follows:before )升|
-28|follows:before )升至|
23|follows:before ,|
-13|follows:before ,日|
-13|follows:before ,日本|
-12|follows:before ,日本防|
9|follows:before ,该|
9|follows:before ,该国|
10|follows:before ,该国军|
12|follows:before ,这|
9|follows:before ,这个|
-29|follows:before 2%|
-21|follows:before 2%の|
-22|follows:before 2%の目|
-35|follows:before 2%左|
-35|follows:before 2%左右|
20|follows:before 2%目|
20|follows:before 2%目標|
-11|follows:before 2.5%|
-11|follows:before 2.5|
-25|follows:before 2|
18|follows:before 3%|
11|follows:before 3.|
39|follows:before 3|
8|follows:before 3・|
9|follows:before 4|
-10|follows:before GDP的|
-11|follows:before _政|
-11|follows:before _政府|
21|follows:before 、GDP|
21|follows:before 、GD|
21|follows:before 、G|
-26|follows:before 、|
-8|follows:before 、国防|
8|follows:before 、補|
8|follows:before 、補正|
-30|follows:before か|
-12|follows:before から65|
-12|follows:before から6|
-30|follows:before から|
9|follows:before が1|
9|follows:before が1・|
11|follows:before が|
-18|follows:before で3%|
-18|follows:before で3|
-13|follows:before で|
-61|follows:before と|
-8|follows:before として|
-8|follows:before としてい|
-9|follows:before と同|
15|follows:before に1|
10|follows:before に2%|
12|follows:before に2.5|
20|follows:before に2.|
30|follows:before に2|
19|follows:before に3%|
10|follows:before に3.5|
10|follows:before に3.|
12|follows:before に3|
-17|follows:before に3・5|
-16|follows:before に3・|
9|follows:before に6|
38|follows:before に|
-12|follows:before に、|
-23|follows:before には4%|
-23|follows:before には4|
8|follows:before に政|
8|follows:before に政府|
9|follows:before に政府目|
-14|follows:before の1|
-17|follows:before の1・6|
-16|follows:before の1・|
-8|follows:before の2%|
-18|follows:before の2%を|
-13|follows:before の2|
-11|follows:before の2倍|
-11|follows:before の2倍近|
-10|follows:before のGDP|
-10|follows:before のGD|
-10|follows:before のG|
-12|follows:before のイ|
-12|follows:before の予算は|
14|follows:before の国|
22|follows:before の国防|
8|follows:before の国防支|
21|follows:before の国防費|
-11|follows:before の実績が|
10|follows:before の概|
10|follows:before の概算|
10|follows:before の概算要|
11|follows:before の水|
11|follows:before の水準|
8|follows:before の水準を|
9|follows:before の目|
9|follows:before の目標|
35|follows:before の防|
35|follows:before の防衛|
37|follows:before の防衛費|
12|follows:before は0|
-13|follows:before は1.8|
-8|follows:before は1.|
-14|follows:before は18|
-14|follows:before は18カ|
-19|follows:before は1|
8|follows:before はG|
24|follows:before は|
10|follows:before は補|
10|follows:before は補正|
9|follows:before は補正を|
13|follows:before までに2|
10|follows:before までに3|
20|follows:before までに|
-8|follows:before を|
-14|follows:before を待|
-14|follows:before を待た|
-14|follows:before を待たず|
-8|follows:before 三|
9|follows:before 中に|
-19|follows:before 中期|
-11|follows:before 为1.9|
13|follows:before 为2.|
13|follows:before 为2|
21|follows:before 为|
-16|follows:before 之|
-16|follows:before 之前|
-19|follows:before 之前不|
-11|follows:before 之前不会|
8|follows:before 予算|
8|follows:before 予算の|
-17|follows:before 予算案で|
12|follows:before 予算案の|
9|follows:before 仅|
17|follows:before 仍|
-17|follows:before 以|
-11|follows:before 以前台|
-11|follows:before 以前台湾|
8|follows:before 以前把|
-12|follows:before 以来|
-8|follows:before 以来首|
-14|follows:before 以降|
-13|follows:before 以降に2|
-13|follows:before 以降に|
-8|follows:before 以降は|
15|follows:before 会|
9|follows:before 会达|
9|follows:before 会达到3|
9|follows:before 会达到|
-12|follows:before 修|
-12|follows:before 修订|
-15|follows:before 借|
-15|follows:before 借补|
-17|follows:before 借补充|
-17|follows:before 借补充预|
-8|follows:before 其|
-8|follows:before 其实|
12|follows:before 军费占G|
-13|follows:before 军费占国|
-11|follows:before 军费增7|
-10|follows:before 军费增|
-15|follows:before 刚|
-15|follows:before 刚刚|
-16|follows:before 刚刚达|
-16|follows:before 刚刚达到|
9|follows:before 初始预|
9|follows:before 初始预算|
21|follows:before 到202|
21|follows:before 到20|
21|follows:before 到2|
18|follows:before 到|
82|follows:before 前|
8|follows:before 前把军|
8|follows:before 前把军费|
-9|follows:before 前把这|
-9|follows:before 前把这一|
-9|follows:before 前达到2|
8|follows:before 升|
17|follows:before 南|
17|follows:before 南韩|
17|follows:before 南韩为2|
17|follows:before 南韩为|
15|follows:before 占GDP|
15|follows:before 占GD|
15|follows:before 占G|
-12|follows:before 占比|
-18|follows:before 占比已|
-18|follows:before 占比已由|
-9|follows:before 只花了1|
11|follows:before 国|
-8|follows:before 国内|
-8|follows:before 国内生|
-8|follows:before 国内生产|
9|follows:before 国家|
9|follows:before 国家支|
9|follows:before 国家支出|
9|follows:before 国防|
8|follows:before 国防开|
8|follows:before 国防开支|
-16|follows:before 国防支|
-16|follows:before 国防支出|
-42|follows:before 在|
-8|follows:before 增加1.|
-12|follows:before 增加1|
14|follows:before 增加8.|
14|follows:before 增加8|
10|follows:before 增长|
11|follows:before 实|
23|follows:before 将|
15|follows:before 将升|
14|follows:before 将升至2|
15|follows:before 将升至|
8|follows:before 将是1.|
8|follows:before 将是1|
8|follows:before 将是|
8|follows:before 将达到|
24|follows:before 就|
-14|follows:before 应|
-10|follows:before 度|
-17|follows:before 度达|
-17|follows:before 度达到G|
-17|follows:before 度达到|
8|follows:before 当|
11|follows:before 当初|
11|follows:before 恐|
11|follows:before 恐怕|
11|follows:before 恐怕也|
11|follows:before 恐怕也只|
-8|follows:before 才|
-17|follows:before 承|
-17|follows:before 承诺|
-8|follows:before 承诺国|
-8|follows:before 承诺国防|
18|follows:before 把|
-10|follows:before 把国防|
11|follows:before 把防|
10|follows:before 把防卫|
10|follows:before 把防卫费|
-9|follows:before 改|
10|follows:before 数|
10|follows:before 数据:|
10|follows:before 数据:美|
10|follows:before 数据|
-12|follows:before 日本军|
-12|follows:before 日本军费|
10|follows:before 时|
-12|follows:before 是2.|
-12|follows:before 是2|
-30|follows:before 是|
-21|follows:before 版|
-15|follows:before 版防|
-15|follows:before 版防卫|
-15|follows:before 版防卫白|
-14|follows:before 电)|
-8|follows:before 电_|
-24|follows:before 电|
-14|follows:before 的3.3|
-13|follows:before 的3.|
-13|follows:before 的3|
9|follows:before 的GDP|
9|follows:before 的GD|
9|follows:before 的G|
9|follows:before 的|
13|follows:before 的军|
12|follows:before 的军费|
9|follows:before 的军费仍|
-16|follows:before 的军费才|
-18|follows:before 的国内|
-18|follows:before 的国内生|
12|follows:before 的国防|
15|follows:before 的比|
13|follows:before 的比例|
10|follows:before 的经|
10|follows:before 的经济|
10|follows:before 的经济规|
-8|follows:before 的统|
-8|follows:before 的统计|
-8|follows:before 的统计显|
11|follows:before 的防卫费|
-10|follows:before 的防卫预|
-11|follows:before 立|
10|follows:before 第|
10|follows:before 第二|
10|follows:before 第二次|
10|follows:before 第二次安|
-21|follows:before 经|
-21|follows:before 经济|
8|follows:before 编列的|
-17|follows:before 花|
20|follows:before 补|
-8|follows:before 要求|
10|follows:before 该|
-13|follows:before 财|
8|follows:before 赤|
8|follows:before 赤字|
19|follows:before 起|
8|follows:before 起占GD|
8|follows:before 起占G|
8|follows:before 起占|
12|follows:before 达2%|
12|follows:before 达2|
8|follows:before 达3|
31|follows:before 达|
-8|follows:before 达到3%|
-9|follows:before 达到6.|
-9|follows:before 达到6|
9|follows:before 达到GD|
9|follows:before 达到G|
16|follows:before 达到国|
16|follows:before 达到国内|
14|follows:before 防卫|
9|follows:before 防卫费|
-16|follows:before 防衛|
-16|follows:before 防衛費|
41|follows:before 预|
42|follows:before 预算|
51|here
18|here:aim after
-13|here:level after
34|here:level before
13|here:no after
9|kind-by:as_told_before before far
-21|kind-by:as_told_before before next
-13|kind-by:as_told_before before now
9|kind-by:ja_asked_that after far
-14|kind-by:ja_budget_headline after next
-14|kind-by:ja_ceiling before long-past
12|kind-by:ja_ceiling before next
-11|kind-by:ja_come_to after now
27|kind-by:ja_considered after far
-12|kind-by:ja_considered after next
17|kind-by:ja_considered before far
-8|kind-by:ja_considered before next
-9|kind-by:ja_considered before now
-9|kind-by:ja_copula after long-past
-8|kind-by:ja_copula after past
14|kind-by:ja_copula before now
-23|kind-by:ja_decided after far
22|kind-by:ja_decided before far
26|kind-by:ja_decided before next
10|kind-by:ja_decided before past
42|kind-by:ja_default after now
16|kind-by:ja_default after past
-65|kind-by:ja_default before long-past
-14|kind-by:ja_default before now
17|kind-by:ja_default before past
19|kind-by:ja_denial after far
-14|kind-by:ja_denial before now
-10|kind-by:ja_enough before far
19|kind-by:ja_example after past
-16|kind-by:ja_from after far
-9|kind-by:ja_from after past
-17|kind-by:ja_headline before next
16|kind-by:ja_level before far
21|kind-by:ja_level before now
-15|kind-by:ja_level before past
8|kind-by:ja_no_verb after far
-12|kind-by:ja_opinion before far
9|kind-by:ja_opinion before next
9|kind-by:ja_proposal_noun before far
-12|kind-by:ja_relative_clause after past
12|kind-by:ja_relative_clause before next
-14|kind-by:ja_relative_clause before past
15|kind-by:ja_supposed before far
-29|kind-by:ja_target_moved after far
23|kind-by:ja_target_moved after now
-10|kind-by:ja_target_moved before far
25|kind-by:ja_target_noun after far
37|kind-by:ja_target_noun after now
-31|kind-by:ja_target_noun after past
-9|kind-by:ja_target_noun before far
-15|kind-by:ja_target_noun before next
-9|kind-by:ja_target_noun before past
8|kind-by:ja_verbless before far
9|kind-by:ja_verbless before past
20|kind-by:level_to_come before far
8|kind-by:listed after long-past
20|kind-by:listed after past
-35|kind-by:listed before now
65|kind-by:listed before past
-20|kind-by:standing_figure after far
9|kind-by:standing_figure after now
8|kind-by:standing_figure after past
15|kind-by:standing_figure before far
36|kind-by:weighed after far
-31|kind-by:weighed after long-past
24|kind-by:weighed after next
27|kind-by:weighed after past
71|kind-by:weighed before far
20|kind-by:weighed before long-past
45|kind-by:weighed before next
-52|kind-by:weighed before now
-75|kind-by:weighed before past
-18|kind-by:weighed_of_a_party after far
8|kind-by:zh_as_things_go before far
-8|kind-by:zh_as_things_go before past
8|kind-by:zh_cap after now
9|kind-by:zh_cap before next
18|kind-by:zh_cap_noun before next
8|kind-by:zh_cap_noun before now
-18|kind-by:zh_decided after far
21|kind-by:zh_decided before far
24|kind-by:zh_decided before next
-8|kind-by:zh_default before long-past
-12|kind-by:zh_default before next
-50|kind-by:zh_default before now
33|kind-by:zh_default before past
-10|kind-by:zh_denial after next
-8|kind-by:zh_denial before now
8|kind-by:zh_expected before far
27|kind-by:zh_expected before next
-9|kind-by:zh_expected before now
-12|kind-by:zh_from after far
20|kind-by:zh_from after past
-21|kind-by:zh_from before far
20|kind-by:zh_from before long-past
-73|kind-by:zh_from before next
-13|kind-by:zh_from before now
35|kind-by:zh_fulfils after now
-11|kind-by:zh_fulfils before far
8|kind-by:zh_just_reached before now
-15|kind-by:zh_level after now
-15|kind-by:zh_level after past
-31|kind-by:zh_level before long-past
-8|kind-by:zh_pledge_noun after far
-15|kind-by:zh_pledge_noun before long-past
-14|kind-by:zh_pledge_noun before next
-16|kind-by:zh_pledge_noun before now
-14|kind-by:zh_present after far
-9|kind-by:zh_present after long-past
-9|kind-by:zh_present after next
-12|kind-by:zh_present after past
67|kind-by:zh_present before next
20|kind-by:zh_present before past
11|kind-by:zh_raises_it before far
11|kind-by:zh_reached before long-past
9|kind-by:zh_should after far
-24|kind-by:zh_supposed before far
9|kind-by:zh_verb_before_demand before far
-23|kind-by:zh_verb_before_demand before now
20|kind-by:zh_verb_before_pledge before far
15|kind-by:zh_verb_before_pledge before next
9|kind-by:zh_verb_before_pledge before now
17|kind-by:zh_verb_before_proposal after far
8|kind-by:zh_verb_before_proposal before far
26|kind-by:zh_verb_demand before far
-16|kind-by:zh_verb_demand before now
-20|kind-by:zh_verb_demand before past
-12|kind-by:zh_verb_pledge after far
-11|kind-by:zh_verb_pledge after now
45|kind-by:zh_verb_pledge before far
-13|kind-by:zh_verb_pledge before long-past
32|kind-by:zh_verb_pledge before next
17|kind-by:zh_verb_pledge before now
-8|kind-by:zh_verb_pledge before past
13|kind-by:zh_verb_proposal after far
-13|kind-by:zh_verb_proposal before now
15|kind-by:zh_wants before now
-10|known-any:AFG 6 level since-2025 False
-11|known-any:ALLIES 3.5 aim since-2025 False
11|known-any:ALLIES 3.5 aim since-2025 True
-25|known-any:ALLIES 5 aim since-2025 False
25|known-any:ALLIES 5 aim since-2025 True
11|known-any:ARG 0.6 level since-2025 False
-11|known-any:ARG 0.6 level since-2025 True
-8|known-any:AUS 1.9 level since-2025 False
8|known-any:AUS 1.9 level since-2025 True
-35|known-any:AUS 2 level since-2025 False
35|known-any:AUS 2 level since-2025 True
33|known-any:AUS 2.1 level to-2024 False
-33|known-any:AUS 2.1 level to-2024 True
10|known-any:AUS 2.8 aim since-2025 False
-13|known-any:AUS 2.8 level since-2025 False
13|known-any:AUS 2.8 level since-2025 True
-29|known-any:AUS 3.5 aim since-2025 False
29|known-any:AUS 3.5 aim since-2025 True
-8|known-any:AUS 3.5 no since-2025 False
8|known-any:AUS 3.5 no since-2025 True
23|known-any:AUT 2 aim since-2025 False
-23|known-any:AUT 2 aim since-2025 True
-14|known-any:AZE 5 level since-2025 False
14|known-any:AZE 5 level since-2025 True
11|known-any:BEL 2 level since-2025 False
-11|known-any:BEL 2 level since-2025 True
-8|known-any:BEL 3.5 aim since-2025 False
8|known-any:BEL 3.5 aim since-2025 True
9|known-any:BGD 1.7 aim since-2025 False
-10|known-any:CAN 1.3 level since-2025 False
18|known-any:CAN 1.3 level to-2024 False
-18|known-any:CAN 1.3 level to-2024 True
-11|known-any:CAN 1.8 level to-1999 False
13|known-any:CAN 2 aim since-2025 False
-13|known-any:CAN 2 aim since-2025 True
13|known-any:CAN+ESP 1.4 level to-2024 False
8|known-any:CHE 1 no since-2025 False
-8|known-any:CHE 1 no since-2025 True
9|known-any:CHL 6 level to-2024 False
-19|known-any:CHN 1.26 level since-2025 False
19|known-any:CHN 1.26 level since-2025 True
16|known-any:CHN 1.3 level since-2025 False
-16|known-any:CHN 1.3 level since-2025 True
-23|known-any:CHN 1.5 level since-2025 False
23|known-any:CHN 1.5 level since-2025 True
-9|known-any:CHN 1.5 level to-2024 False
9|known-any:CHN 1.5 level to-2024 True
-12|known-any:CHN 2 level since-2025 False
12|known-any:CHN 2 level since-2025 True
17|known-any:CHN 2-3 level since-2025 False
18|known-any:CIV 1.3 aim since-2025 False
-11|known-any:COG 3.1 level since-2025 False
-19|known-any:CRI 0.7 level to-2024 False
14|known-any:CZE 2 level since-2025 False
-14|known-any:CZE 2 level since-2025 True
15|known-any:DEU 1.5 level to-2024 False
-15|known-any:DEU 1.5 level to-2024 True
13|known-any:DEU 1.57 level to-2024 False
-13|known-any:DEU 1.57 level to-2024 True
9|known-any:DEU 1.9 level since-2025 False
-9|known-any:DEU 1.9 level since-2025 True
12|known-any:DEU 2 level since-2025 False
-12|known-any:DEU 2 level since-2025 True
17|known-any:DEU 2 level to-2024 False
-17|known-any:DEU 2 level to-2024 True
12|known-any:DEU 2.3 level since-2025 False
-12|known-any:DEU 2.3 level since-2025 True
-14|known-any:DEU 2.4 level to-2024 False
-8|known-any:DEU 3 level to-1999 False
8|known-any:DEU 3.4 level to-1999 False
-8|known-any:DEU 3.4 level to-1999 True
-30|known-any:DEU 3.5 level since-2025 False
9|known-any:DNK 2 level since-2025 False
-9|known-any:DNK 2 level since-2025 True
-14|known-any:DNK 3 aim since-2025 False
14|known-any:DNK 3 aim since-2025 True
9|known-any:DNK 3.5 aim since-2025 False
-9|known-any:DNK 3.5 aim since-2025 True
-8|known-any:ESP 1.3 level since-2025 False
8|known-any:ESP 1.3 level since-2025 True
8|known-any:ESP 2 level since-2025 False
-8|known-any:ESP 2 level since-2025 True
-26|known-any:ESP 2.1 aim since-2025 False
26|known-any:ESP 2.1 aim since-2025 True
-9|known-any:ESP 3.5 no since-2025 False
9|known-any:ESP 3.5 no since-2025 True
8|known-any:ESP 5 no since-2025 False
-8|known-any:ESP 5 no since-2025 True
12|known-any:EST 1.94 level to-2021 False
9|known-any:EST 3.4 level to-2024 False
-9|known-any:EST 3.4 level to-2024 True
8|known-any:EST 3.43 level to-2024 False
-8|known-any:EST 3.43 level to-2024 True
-16|known-any:EST 5.4 aim since-2025 False
16|known-any:EST 5.4 aim since-2025 True
-12|known-any:FIN 2 level to-2024 False
12|known-any:FIN 2 level to-2024 True
-13|known-any:FIN 2.8 level since-2025 False
13|known-any:FIN 2.8 level since-2025 True
40|known-any:FIN 5 aim since-2025 False
-40|known-any:FIN 5 aim since-2025 True
8|known-any:FRA 2.04 level to-2021 False
-25|known-any:FRA 2.1 level since-2025 False
25|known-any:FRA 2.1 level since-2025 True
19|known-any:FRA 2.4 level since-2025 False
20|known-any:FRA 2.5 aim since-2025 False
-20|known-any:FRA 2.5 aim since-2025 True
-9|known-any:FRA 2.8 level to-1999 False
-8|known-any:FRA 3.5 aim since-2025 False
8|known-any:FRA 3.5 aim since-2025 True
-12|known-any:FRA 3.5 no since-2025 False
12|known-any:FRA 3.5 no since-2025 True
-28|known-any:GBR 2.3 level since-2025 False
28|known-any:GBR 2.3 level since-2025 True
9|known-any:GBR 2.5 aim since-2025 False
-9|known-any:GBR 2.5 aim since-2025 True
-29|known-any:GBR 2.5 aim to-2024 False
29|known-any:GBR 2.5 aim to-2024 True
11|known-any:GBR 2.6 aim since-2025 False
-11|known-any:GBR 2.6 aim since-2025 True
-37|known-any:GBR 3 aim since-2025 False
37|known-any:GBR 3 aim since-2025 True
15|known-any:GBR 3.5 aim since-2025 False
-15|known-any:GBR 3.5 aim since-2025 True
14|known-any:GNQ 1.2 level to-2024 False
-22|known-any:GRC 4.4 level to-2024 False
22|known-any:GRC 4.4 level to-2024 True
-8|known-any:GUY 0.6 level since-2025 False
-8|known-any:HND 1.5 level to-2024 False
10|known-any:HRV 2.5 aim since-2025 False
-15|known-any:IDN 0.8 level since-2025 False
15|known-any:IDN 0.8 level since-2025 True
-10|known-any:IDN 0.8 level to-2024 False
10|known-any:IDN 0.8 level to-2024 True
-9|known-any:IND 2.2 aim since-2025 False
14|known-any:IND 2.3 level since-2025 False
-14|known-any:IND 2.3 level since-2025 True
-15|known-any:IRL 0.4 level since-2025 False
-14|known-any:ISR 5 level to-2024 False
14|known-any:ISR 5 level to-2024 True
14|known-any:ISR 8.8 level since-2025 False
-14|known-any:ISR 8.8 level since-2025 True
-15|known-any:ITA 1.5 level since-2025 False
15|known-any:ITA 1.5 level since-2025 True
21|known-any:ITA 1.6 level since-2025 False
-21|known-any:ITA 1.6 level since-2025 True
14|known-any:ITA 2 aim since-2025 False
-14|known-any:ITA 2 aim since-2025 True
20|known-any:ITA 3.5 aim since-2025 False
-20|known-any:ITA 3.5 aim since-2025 True
-11|known-any:JPN 0.9 level since-2025 False
11|known-any:JPN 0.9 level since-2025 True
14|known-any:JPN 0.9 level to-1999 False
-14|known-any:JPN 0.9 level to-1999 True
14|known-any:JPN 0.97-1.02 level to-1999 False
9|known-any:JPN 0.989 level to-1999 False
-27|known-any:JPN 1 level since-2025 False
27|known-any:JPN 1 level since-2025 True
-8|known-any:JPN 1 level to-1999 False
8|known-any:JPN 1 level to-1999 True
-8|known-any:JPN 1 level to-2021 False
8|known-any:JPN 1 level to-2021 True
-34|known-any:JPN 1 level to-2024 False
34|known-any:JPN 1 level to-2024 True
-25|known-any:JPN 1 no since-2025 False
25|known-any:JPN 1 no since-2025 True
-26|known-any:JPN 1 no to-1999 False
26|known-any:JPN 1 no to-1999 True
-11|known-any:JPN 1 no to-2024 False
11|known-any:JPN 1 no to-2024 True
13|known-any:JPN 1.004 level to-1999 False
-13|known-any:JPN 1.004 level to-1999 True
8|known-any:JPN 1.013 level to-1999 False
-8|known-any:JPN 1.013 level to-1999 True
-40|known-any:JPN 1.038 level to-1999 False
40|known-any:JPN 1.038 level to-1999 True
-10|known-any:JPN 1.1 level to-2021 False
8|known-any:JPN 1.1 level to-2024 False
-8|known-any:JPN 1.1 level to-2024 True
8|known-any:JPN 1.2 aim to-2024 False
-8|known-any:JPN 1.2 aim to-2024 True
10|known-any:JPN 1.2 level to-2024 False
-10|known-any:JPN 1.2 level to-2024 True
8|known-any:JPN 1.24 level to-2024 False
-8|known-any:JPN 1.24 level to-2024 True
25|known-any:JPN 1.3 level since-2025 False
-25|known-any:JPN 1.3 level since-2025 True
-12|known-any:JPN 1.3 level to-2021 False
12|known-any:JPN 1.3 level to-2021 True
-9|known-any:JPN 1.3 level to-2024 False
9|known-any:JPN 1.3 level to-2024 True
32|known-any:JPN 1.4 level since-2025 False
-32|known-any:JPN 1.4 level since-2025 True
-14|known-any:JPN 1.4 level to-2024 False
14|known-any:JPN 1.4 level to-2024 True
15|known-any:JPN 1.5 level to-2024 False
-15|known-any:JPN 1.5 level to-2024 True
22|known-any:JPN 1.6 level since-2025 False
-22|known-any:JPN 1.6 level since-2025 True
-10|known-any:JPN 1.6 level to-1999 False
10|known-any:JPN 1.6 level to-1999 True
8|known-any:JPN 1.6 level to-2024 False
-8|known-any:JPN 1.6 level to-2024 True
-13|known-any:JPN 1.8 level since-2025 False
13|known-any:JPN 1.8 level since-2025 True
17|known-any:JPN 1.9 level since-2025 False
-17|known-any:JPN 1.9 level since-2025 True
-19|known-any:JPN 2 aim since-2025 False
19|known-any:JPN 2 aim since-2025 True
15|known-any:JPN 2 aim to-2024 False
-15|known-any:JPN 2 aim to-2024 True
-54|known-any:JPN 2 level since-2025 False
54|known-any:JPN 2 level since-2025 True
-9|known-any:JPN 2 no since-2025 False
9|known-any:JPN 2 no since-2025 True
19|known-any:JPN 2 no to-2024 False
-19|known-any:JPN 2 no to-2024 True
31|known-any:JPN 2.1 level since-2025 False
-31|known-any:JPN 2.1 level since-2025 True
11|known-any:JPN 2.3 aim since-2025 False
-11|known-any:JPN 2.3 aim since-2025 True
13|known-any:JPN 2.3 level since-2025 False
-13|known-any:JPN 2.3 level since-2025 True
11|known-any:JPN 2.5 aim since-2025 False
-11|known-any:JPN 2.5 aim since-2025 True
-11|known-any:JPN 2.5 aim to-2024 False
11|known-any:JPN 2.5 aim to-2024 True
-9|known-any:JPN 3 no to-2024 False
9|known-any:JPN 3 no to-2024 True
-14|known-any:JPN 3-3.5 aim since-2025 False
14|known-any:JPN 3-3.5 aim since-2025 True
-17|known-any:JPN 3.2 aim since-2025 False
17|known-any:JPN 3.2 aim since-2025 True
9|known-any:JPN 3.2 level since-2025 False
-16|known-any:JPN 3.5 aim since-2025 False
16|known-any:JPN 3.5 aim since-2025 True
-13|known-any:JPN 3.5 no since-2025 False
13|known-any:JPN 3.5 no since-2025 True
14|known-any:KAZ 1 aim since-2025 False
-14|known-any:KAZ 1 aim since-2025 True
-21|known-any:KOR 2.3 level since-2025 False
21|known-any:KOR 2.3 level since-2025 True
17|known-any:KOR 2.3 level to-2024 False
-17|known-any:KOR 2.3 level to-2024 True
-13|known-any:KOR 2.32 level since-2025 False
13|known-any:KOR 2.32 level since-2025 True
8|known-any:KOR 2.4 level since-2025 False
-8|known-any:KOR 2.4 level since-2025 True
13|known-any:KOR 2.42 level since-2025 False
-13|known-any:KOR 2.42 level since-2025 True
9|known-any:KOR 2.5 level since-2025 False
-9|known-any:KOR 2.5 level since-2025 True
17|known-any:KOR 2.6 level since-2025 False
-17|known-any:KOR 2.6 level since-2025 True
-12|known-any:KOR 2.7 level to-2024 False
12|known-any:KOR 2.7 level to-2024 True
-23|known-any:KOR 2.8 level since-2025 False
23|known-any:KOR 2.8 level since-2025 True
-9|known-any:KOR 2.8 level to-2024 False
9|known-any:KOR 2.8 level to-2024 True
-68|known-any:KOR 3.5 aim since-2025 False
68|known-any:KOR 3.5 aim since-2025 True
-16|known-any:KOR 3.8 aim since-2025 False
16|known-any:KOR 3.8 aim since-2025 True
-11|known-any:KOR 5 no since-2025 False
11|known-any:KOR 5 no since-2025 True
-9|known-any:KOR 6 level to-1999 False
9|known-any:KOR 6 level to-1999 True
16|known-any:KWT 4.5 level to-2024 False
9|known-any:LTU 3.5 aim to-2024 False
-9|known-any:LTU 3.5 aim to-2024 True
14|known-any:LTU 5 aim since-2025 False
-14|known-any:LTU 5 aim since-2025 True
8|known-any:LTU 5-6 aim since-2025 False
-8|known-any:LTU 5-6 aim since-2025 True
-24|known-any:LTU+LVA+POL 3.5 level since-2025 False
8|known-any:LUX 0.72 level to-2024 False
-8|known-any:LUX 0.72 level to-2024 True
-15|known-any:LUX 2 aim since-2025 False
15|known-any:LUX 2 aim since-2025 True
9|known-any:LVA 4.9 level since-2025 False
-9|known-any:LVA 4.9 level since-2025 True
14|known-any:MAR 3.5 level since-2025 False
-14|known-any:MAR 3.5 level since-2025 True
15|known-any:MLI 4.4 aim since-2025 False
34|known-any:NATO 1.5 aim since-2025 False
-34|known-any:NATO 1.5 aim since-2025 True
-36|known-any:NATO 2 aim since-2025 False
36|known-any:NATO 2 aim since-2025 True
-16|known-any:NATO 2 aim to-2021 False
16|known-any:NATO 2 aim to-2021 True
-53|known-any:NATO 2 aim to-2024 False
53|known-any:NATO 2 aim to-2024 True
18|known-any:NATO 2 level since-2025 False
-18|known-any:NATO 2 level since-2025 True
14|known-any:NATO 3 aim to-2024 False
-14|known-any:NATO 3 aim to-2024 True
27|known-any:NATO 3.5 aim since-2025 False
-27|known-any:NATO 3.5 aim since-2025 True
-13|known-any:NATO 5 aim since-2025 False
13|known-any:NATO 5 aim since-2025 True
-10|known-any:NLD 2 level since-2025 False
10|known-any:NLD 2 level since-2025 True
-14|known-any:NLD 3 aim to-2024 False
-10|known-any:NZL 1 level since-2025 False
10|known-any:NZL 1 level since-2025 True
-8|known-any:NZL 1.3 level since-2025 False
8|known-any:NZL 1.3 level since-2025 True
-12|known-any:NZL 2 aim since-2025 False
12|known-any:NZL 2 aim since-2025 True
-8|known-any:PER 0.9 aim since-2025 False
14|known-any:PHL 1.5 level since-2025 False
-14|known-any:PHL 1.5 level since-2025 True
8|known-any:PHL 2 aim since-2025 False
-8|known-any:PHL 2 aim since-2025 True
-12|known-any:POL 2.1 level to-1999 False
12|known-any:POL 3 level to-2024 False
8|known-any:POL 4 aim to-2024 False
-8|known-any:POL 4 aim to-2024 True
-18|known-any:POL 4 level since-2025 False
15|known-any:POL 4 level to-2024 False
-15|known-any:POL 4 level to-2024 True
16|known-any:POL 4.1 level to-2024 False
-16|known-any:POL 4.1 level to-2024 True
14|known-any:POL 4.3 level since-2025 False
-14|known-any:POL 4.3 level since-2025 True
10|known-any:POL 4.7 level since-2025 False
-10|known-any:POL 4.7 level since-2025 True
9|known-any:POL 4.8 level since-2025 False
-9|known-any:POL 4.8 level since-2025 True
-12|known-any:PRK 2E+1-3E+1 level since-2025 False
-11|known-any:PRY 0.8 level since-2025 False
12|known-any:ROU 3 no since-2025 False
-9|known-any:ROU 3.5 no since-2025 False
-16|known-any:RUS 11-13 level to-1999 False
9|known-any:RUS 7 level since-2025 False
-9|known-any:RUS 7 level since-2025 True
9|known-any:RUS 7.1 level since-2025 False
-9|known-any:RUS 7.1 level since-2025 True
-11|known-any:RUS 7.3 level since-2025 False
11|known-any:RUS 7.3 level since-2025 True
18|known-any:RUS 7.5 level since-2025 False
-18|known-any:RUS 7.5 level since-2025 True
9|known-any:SAU 6.6 level to-2024 False
-11|known-any:SAU 7.3 level since-2025 False
11|known-any:SAU 7.3 level since-2025 True
8|known-any:SEN 1.7 aim since-2025 False
-9|known-any:SGP 3 level since-2025 False
9|known-any:SGP 3 level since-2025 True
-10|known-any:SGP 3 level to-2024 False
10|known-any:SGP 3 level to-2024 True
8|known-any:SVK 2 aim since-2025 False
-8|known-any:SVK 2 aim since-2025 True
9|known-any:SWE 1 level to-2024 False
-19|known-any:SWE 1.7 level to-2024 False
11|known-any:SWE 3.5 aim since-2025 False
-11|known-any:SWE 3.5 aim since-2025 True
-29|known-any:SWE 4 level to-2024 False
29|known-any:SWE 4 level to-2024 True
-10|known-any:SYR 4 level since-2025 False
-9|known-any:THA 1.1 level since-2025 False
9|known-any:THA 1.1 level since-2025 True
-13|known-any:THA 1.2 level since-2025 False
13|known-any:THA 1.2 level since-2025 True
11|known-any:THA 1.2 no since-2025 False
8|known-any:THA 1.5 no since-2025 False
-9|known-any:THA 2 level since-2025 False
-20|known-any:TTO 0.8 level since-2025 False
-8|known-any:TUR 2.1 level to-2024 False
8|known-any:TUR 2.1 level to-2024 True
-12|known-any:TWN 0.6 level since-2025 False
-11|known-any:TWN 1.5 level since-2025 False
-17|known-any:TWN 1E+1 aim since-2025 False
17|known-any:TWN 1E+1 aim since-2025 True
-11|known-any:TWN 1E+1 no since-2025 False
11|known-any:TWN 1E+1 no since-2025 True
8|known-any:TWN 2.1 level since-2025 False
-8|known-any:TWN 2.1 level since-2025 True
17|known-any:TWN 2.3 level since-2025 False
-17|known-any:TWN 2.3 level since-2025 True
21|known-any:TWN 2.38 level since-2025 False
-21|known-any:TWN 2.38 level since-2025 True
-17|known-any:TWN 2.45 level since-2025 False
17|known-any:TWN 2.45 level since-2025 True
9|known-any:TWN 2.5 level to-2024 False
-9|known-any:TWN 2.5 level to-2024 True
8|known-any:TWN 2.7 level since-2025 False
-8|known-any:TWN 2.7 level since-2025 True
24|known-any:TWN 2.8 level since-2025 False
-24|known-any:TWN 2.8 level since-2025 True
13|known-any:TWN 2.84 level since-2025 False
-13|known-any:TWN 2.84 level since-2025 True
36|known-any:TWN 3 aim since-2025 False
-36|known-any:TWN 3 aim since-2025 True
-24|known-any:TWN 3 aim to-2024 False
24|known-any:TWN 3 aim to-2024 True
22|known-any:TWN 3 level since-2025 False
-22|known-any:TWN 3 level since-2025 True
10|known-any:TWN 3 level to-1999 False
-18|known-any:TWN 3 level to-2013 False
17|known-any:TWN 3.1 level to-2013 False
-10|known-any:TWN 3.6 level since-2025 False
10|known-any:TWN 3.6 level since-2025 True
-14|known-any:TWN 4 aim since-2025 False
14|known-any:TWN 4 aim since-2025 True
11|known-any:TWN 4 no since-2025 False
-11|known-any:TWN 4 no since-2025 True
17|known-any:TWN 4.3 level to-1999 False
9|known-any:UKR 34 level to-2024 False
-9|known-any:UKR 34 level to-2024 True
11|known-any:UKR 37 level to-2024 False
-11|known-any:UKR 37 level to-2024 True
8|known-any:UKR 3E+1 no since-2025 False
22|known-any:UKR 4E+1 level since-2025 False
-22|known-any:UKR 4E+1 level since-2025 True
15|known-any:USA 2.9 level since-2025 False
-15|known-any:USA 2.9 level since-2025 True
-11|known-any:USA 3 level to-2024 False
11|known-any:USA 3 level to-2024 True
-12|known-any:USA 3.1 level since-2025 False
12|known-any:USA 3.1 level since-2025 True
10|known-any:USA 3.3 level since-2025 False
-10|known-any:USA 3.3 level since-2025 True
9|known-any:USA 3.38 level since-2025 False
-9|known-any:USA 3.38 level since-2025 True
8|known-any:USA 3.38 level to-2024 False
-8|known-any:USA 3.38 level to-2024 True
-20|known-any:USA 3.4 level since-2025 False
20|known-any:USA 3.4 level since-2025 True
20|known-any:USA 3.4 level to-2024 False
-20|known-any:USA 3.4 level to-2024 True
9|known-any:USA 3.42 level to-2021 False
10|known-any:USA 3.5 level to-2021 False
-10|known-any:USA 3.5 level to-2021 True
-12|known-any:USA 3.5 level to-2024 False
12|known-any:USA 3.5 level to-2024 True
-13|known-any:USA 4 level since-2025 False
13|known-any:USA 4 level since-2025 True
-8|known-any:USA 4 level to-2021 False
8|known-any:USA 4 level to-2021 True
-12|known-any:USA 4.6 level since-2025 False
37|known-any:USA 5 aim since-2025 False
-37|known-any:USA 5 aim since-2025 True
35|known-any:USA 5 level since-2025 False
-35|known-any:USA 5 level since-2025 True
19|known-any:USA 5 no since-2025 False
-19|known-any:USA 5 no since-2025 True
-10|known-any:USA 5.5 level to-1999 False
10|known-any:USA 5.5 level to-1999 True
-9|known-any:USA 6 level to-1999 False
9|known-any:USA 6 level to-1999 True
-12|known-any:VNM 2.3 level since-2025 False
10|known-any:ZMB 6 level since-2025 False
8|known:0.1 None no
20|known:0.25 None level
15|known:0.4 None level
11|known:0.5 None level
-10|known:0.6 2024 level
10|known:0.6 2025 level
-19|known:0.6 2026 level
21|known:0.6 None level
-8|known:0.6 None no
-8|known:0.7 2024 level
-9|known:0.7 2026 level
40|known:0.7 None level
9|known:0.72 2023 level
-8|known:0.72 None level
-29|known:0.8 2024 level
-25|known:0.8 2026 level
55|known:0.8 None level
14|known:0.9 FY1978 level
8|known:0.9 None aim
8|known:0.9 None level
32|known:0.96 FY2022 level
-8|known:1 1976 level
-15|known:1 1976 no
-8|known:1 1987 level
16|known:1 2014 level
-19|known:1 2022 level
10|known:1 2023 level
-13|known:1 2025 level
15|known:1 2026 level
14|known:1 2028 aim
12|known:1 2032 no
-9|known:1 2032/2033 level
-14|known:1 FY1987 no
20|known:1 FY1990 level
-8|known:1 FY1991 level
23|known:1 FY2013 level
-8|known:1 FY2014 level
18|known:1 FY2015 level
-8|known:1 FY2016 level
25|known:1 FY2022 level
-24|known:1 FY2023 level
-29|known:1 FY2025 level
-17|known:1 FY2027 level
68|known:1 None level
74|known:1 None no
31|known:1.004 FY1987 level
-16|known:1.004 None level
10|known:1.013 FY1988 level
-8|known:1.013 None level
-28|known:1.038 FY1986 level
40|known:1.038 None level
13|known:1.09 FY2021 level
-9|known:1.09 FY2022 level
22|known:1.1 2014 level
11|known:1.1 2022 level
-14|known:1.1 2024 level
-10|known:1.1 FY2026 level
34|known:1.19 FY2023 level
-20|known:1.19 FY2025 level
38|known:1.2 2023 level
-11|known:1.2 2026 level
-8|known:1.2 None aim
-11|known:1.2 None level
-8|known:1.2 None no
-8|known:1.24 None level
-14|known:1.26 2024 level
14|known:1.26 2026 level
14|known:1.26 None level
10|known:1.28 2024 level
-8|known:1.28 None level
23|known:1.3 2024 level
-34|known:1.3 2025 level
-23|known:1.3 2026 level
25|known:1.3 2027 level
-14|known:1.3 2028 level
20|known:1.3 2030 aim
-19|known:1.3 FY2025 level
10|known:1.3 FY2026 level
-8|known:1.3 None aim
26|known:1.3 None level
13|known:1.37 2024 level
9|known:1.37 None level
9|known:1.4 2014 level
30|known:1.4 2024 level
24|known:1.4 FY2023 level
-17|known:1.4 FY2024 level
-19|known:1.4 FY2025 level
13|known:1.4 FY2026 level
-28|known:1.4 None level
8|known:1.5 2023 level
-15|known:1.5 2024 level
-20|known:1.5 2025 level
-12|known:1.5 2026 level
8|known:1.5 2026 no
-9|known:1.5 2027 level
13|known:1.5 2028 level
16|known:1.5 2032 aim
32|known:1.5 2035 aim
-12|known:1.5 FY2027 aim
8|known:1.5 FY2027 level
-27|known:1.5 None aim
52|known:1.5 None level
27|known:1.57 2023 level
-12|known:1.57 2024 level
-14|known:1.57 None level
-8|known:1.6 2024 level
12|known:1.6 2025 level
-20|known:1.6 FY2022 level
59|known:1.6 FY2024 level
21|known:1.6 FY2025 level
14|known:1.6 FY2026 level
-47|known:1.6 None level
-28|known:1.7 2024 level
10|known:1.7 2025 level
-17|known:1.7 2026 level
15|known:1.7 2027 aim
11|known:1.7 2027 level
11|known:1.7 2030 aim
8|known:1.7 FY2025 level
-11|known:1.7 FY2026 level
-15|known:1.7 None aim
46|known:1.7 None level
-17|known:1.8 2025 level
-11|known:1.8 2026 level
-12|known:1.8 FY2022 level
-30|known:1.8 FY2024 level
77|known:1.8 FY2025 level
-24|known:1.8 FY2026 level
26|known:1.8 None level
-13|known:1.9 2024 level
-8|known:1.9 2025 level
13|known:1.9 2025/2026 level
-8|known:1.9 2026 level
-19|known:1.9 FY2022 level
-15|known:1.9 FY2025 level
53|known:1.9 FY2026 level
-13|known:193X level to-1999
-16|known:1948 level to-2024
-24|known:196X level to-2024
-13|known:1975 level to-2024
28|known:1976 level since-2025
-8|known:1976 level to-1999
-28|known:1977 level to-1999
19|known:1979 level since-2025
-13|known:1989 level to-2024
18|known:198X level since-2025
11|known:198X level to-2024
-20|known:1992 level to-2013
-10|known:1994 level to-1999
-11|known:1999 level to-1999
-9|known:199X aim since-2025
-16|known:199X level to-2024
-8|known:1E+1 2025 aim
-8|known:1E+1 2030 no
19|known:1E+1 None aim
16|known:1E+1 None no
-10|known:2 2014 aim
-17|known:2 2014 level
-8|known:2 2017 aim
-14|known:2 2021 aim
-26|known:2 2022 aim
-13|known:2 2022 level
-19|known:2 2023 aim
-26|known:2 2023 level
22|known:2 2024 aim
69|known:2 2024 level
37|known:2 2025 aim
-13|known:2 2025 level
-8|known:2 2025-04 aim
-10|known:2 2025-12 level
-14|known:2 2026 aim
20|known:2 2026-03 aim
-13|known:2 2026-12 level
-16|known:2 2027 level
19|known:2 2028 aim
-8|known:2 2029 aim
-14|known:2 2030 aim
-12|known:2 2033 aim
-37|known:2 2035 aim
-22|known:2 FY2022 aim
-20|known:2 FY2022 level
-14|known:2 FY2023 aim
96|known:2 FY2025 aim
82|known:2 FY2025 level
15|known:2 FY2026 level
93|known:2 FY2027 aim
36|known:2 FY2027 no
-11|known:2 FY2032 aim
28|known:2 None aim
34|known:2 None level
-11|known:2.1 2023 level
13|known:2.1 2027 level
34|known:2.1 2033/2034 level
-15|known:2.1 2035 aim
21|known:2.1 FY2025 level
26|known:2.1 None aim
-36|known:2.1 None level
-12|known:2.2 2023 level
-8|known:2.2 FY2026 level
30|known:2.2 FY2027 level
10|known:2.2 None level
58|known:2.3 2025 level
-9|known:2.3 2025/2026 level
-21|known:2.3 2026 level
-10|known:2.3 2027 level
-8|known:2.3 2027-04 level
-25|known:2.3 FY2025 level
21|known:2.3 FY2027 level
11|known:2.3 FY2030 aim
-13|known:2.3 None aim
-16|known:2.32 2026 level
13|known:2.32 None level
26|known:2.38 2025 level
-21|known:2.38 None level
9|known:2.4 2025 level
27|known:2.4 2026 level
-21|known:2.4 2027 level
16|known:2.4 2028 level
21|known:2.4 2033/2034 aim
-16|known:2.4 None level
21|known:2.42 2026 level
-13|known:2.42 None level
-8|known:2.45 2024 level
34|known:2.45 2025 level
-33|known:2.45 2026 level
17|known:2.45 None level
9|known:2.5 2024 level
34|known:2.5 2025 aim
15|known:2.5 2025 level
-20|known:2.5 2026 level
20|known:2.5 2027 aim
27|known:2.5 2027 level
20|known:2.5 2027-04 aim
-18|known:2.5 2029 aim
-18|known:2.5 2030 aim
12|known:2.5 2030 level
12|known:2.5 2034 aim
24|known:2.5 FY2030 aim
9|known:2.5 FY2031 aim
-10|known:2.5 FY2035 aim
-12|known:2.5 None level
9|known:2.6 2027-04 aim
8|known:2.6 FY2029 level
-14|known:2.6 None aim
11|known:2.6 None level
11|known:2.8 2023 level
40|known:2.8 2026 level
-13|known:2.8 None aim
27|known:2.84 2026 level
-13|known:2.84 None level
12|known:2.9 2023 aim
8|known:2.9 2023 level
32|known:2.9 FY2026 level
-30|known:2.9 None level
-11|known:2000 level since-2025
-18|known:2003 level to-2013
28|known:2008 aim to-2013
26|known:2008 level to-2013
-18|known:2010 aim since-2025
11|known:2012 level since-2025
8|known:2013 level to-2021
28|known:2014 level to-2021
-14|known:2015 level to-2021
-8|known:2017 aim to-2021
-9|known:2017 level to-2021
27|known:2018 level to-2021
16|known:2019 level to-2021
-13|known:2019 level to-2024
15|known:201X level since-2025
32|known:2020 level to-2021
-12|known:2021 aim to-2021
17|known:2021 level since-2025
-11|known:2021 level to-2021
-25|known:2022 aim since-2025
-21|known:2022 level since-2025
13|known:2022 level to-2024
-12|known:2023 aim to-2024
23|known:2023 level since-2025
38|known:2023 level to-2024
-31|known:2024 aim since-2025
13|known:2024 aim to-2021
70|known:2024 level since-2025
69|known:2024 level to-2024
-8|known:2024 no since-2025
14|known:2024 no to-2024
28|known:2025 aim since-2025
71|known:2025 level since-2025
53|known:2025 level to-2024
-11|known:2025-01 level since-2025
-8|known:2025-03 aim since-2025
-12|known:2025-04 aim since-2025
-23|known:2025-06 aim since-2025
-23|known:2025-12 aim since-2025
-16|known:2025-12 level since-2025
14|known:2026 level since-2025
36|known:2026 no since-2025
19|known:2026-03 aim since-2025
-13|known:2026-12 aim since-2025
-15|known:2026-12 level since-2025
11|known:2027 aim since-2025
-13|known:2027 aim to-2024
31|known:2027 no since-2025
19|known:2027-04 aim since-2025
-8|known:2027-04 level since-2025
22|known:2028 aim since-2025
19|known:2028 no since-2025
12|known:2029 aim since-2025
-10|known:2029 aim to-2024
-14|known:2029 level since-2025
35|known:2030 aim since-2025
12|known:2031 aim since-2025
58|known:2032 aim since-2025
-12|known:2032 level since-2025
-9|known:2032/2033 level since-2025
-17|known:2033 aim since-2025
-10|known:2033 level since-2025
25|known:2033/2034 aim since-2025
-12|known:2033/2034 level since-2025
33|known:2033/2034 level to-2024
21|known:2034 aim since-2025
55|known:2035 aim since-2025
-11|known:2035 aim to-2024
-30|known:2035 level since-2025
9|known:2035 no since-2025
14|known:203X aim since-2025
-12|known:2054 aim since-2025
16|known:2E+1 None level
11|known:3 1999 level
28|known:3 2008 aim
-17|known:3 2022 level
-20|known:3 2023 level
-16|known:3 2024 aim
10|known:3 2024 level
32|known:3 2025 aim
-12|known:3 2025 level
-9|known:3 2025-02 aim
-10|known:3 2026 aim
47|known:3 2026 level
-26|known:3 2027 aim
-9|known:3 2027-04 aim
-15|known:3 2028 aim
-17|known:3 2029 aim
21|known:3 2030 aim
8|known:3 2030 level
17|known:3 2030 no
12|known:3 2033 aim
-22|known:3 2035 aim
22|known:3 203X aim
-12|known:3 FY2025 aim
-31|known:3 FY2027 aim
15|known:3 FY2030 aim
20|known:3 FY2031 aim
44|known:3 FY2032 aim
50|known:3 None aim
34|known:3 None level
-12|known:3-3.5 2054 aim
18|known:3-3.5 None aim
-21|known:3.1 2025 level
9|known:3.1 2026 level
-13|known:3.1 FY2025 level
12|known:3.1 None level
29|known:3.2 2025 level
-18|known:3.2 2026 level
-11|known:3.2 FY2025 level
-10|known:3.2 FY2027 aim
17|known:3.2 None aim
22|known:3.2 None level
9|known:3.3 2024 level
14|known:3.3 2026 aim
-13|known:3.3 2030 aim
-16|known:3.32 2025 level
43|known:3.32 2026 level
-22|known:3.32 FY2026 level
17|known:3.38 2024 level
-16|known:3.38 None level
46|known:3.4 2024 level
-17|known:3.4 2025 level
-10|known:3.4 FY2027 level
-35|known:3.4 None level
8|known:3.43 2024 level
-8|known:3.43 None level
-15|known:3.5 2010 aim
-9|known:3.5 2024 aim
-29|known:3.5 2024 level
-36|known:3.5 2025 aim
-26|known:3.5 2025 level
-25|known:3.5 2026 aim
-23|known:3.5 2027 aim
15|known:3.5 2029 aim
-27|known:3.5 2030 aim
13|known:3.5 2031 aim
25|known:3.5 2032 aim
98|known:3.5 2035 aim
-11|known:3.5 203X aim
-12|known:3.5 FY2025 aim
-11|known:3.5 FY2027 aim
-13|known:3.5 FY2027 no
10|known:3.5 FY2030 no
14|known:3.5 FY2031 no
24|known:3.5 FY2035 aim
62|known:3.5 None aim
28|known:3.5 None level
23|known:3.5 None no
9|known:3.6 None level
-12|known:3.8 2024 aim
16|known:3.8 None aim
23|known:34 2022 level
19|known:34 2024 level
-13|known:34 None level
12|known:37 2023 level
-12|known:37 None level
-11|known:4 2014 level
12|known:4 2024 level
12|known:4 2027 no
-10|known:4 2028 aim
41|known:4 None level
32|known:4.1 2024 level
-26|known:4.1 None level
14|known:4.3 2025 level
-30|known:4.3 None level
-13|known:4.4 1975 level
-8|known:4.4 2023 level
-16|known:4.4 None aim
22|known:4.4 None level
24|known:4.5 2022 level
-14|known:4.5 None level
29|known:4.7 2025 level
-8|known:4.7 2026 level
-16|known:4.8 1992 level
23|known:4.8 2026 level
9|known:4.9 2026 level
23|known:4E+1 2025 level
-22|known:4E+1 None level
-9|known:5 199X aim
-21|known:5 2024 level
-33|known:5 2025 aim
-15|known:5 2025-06 aim
11|known:5 2026 aim
-9|known:5 2026 no
26|known:5 2027 no
11|known:5 2028 no
38|known:5 2029 aim
57|known:5 2030 aim
-8|known:5 2030 no
10|known:5 2032 aim
8|known:5 2035 no
-9|known:5 FY2025 aim
48|known:5 FY2027 aim
16|known:5 FY2027 level
8|known:5 FY2035 aim
12|known:5 FY2035 no
-25|known:5 None aim
9|known:5-6 2026 aim
-8|known:5-6 None aim
8|known:5.4 2026 level
16|known:5.4 None aim
-8|known:5.4 None level
24|known:6 1979 level
-13|known:6 2025 level
-11|known:6 2026 level
8|known:6 None aim
10|known:6 None level
40|known:6.3 2025 level
-8|known:6.3 2026 level
-9|known:6.6 None level
9|known:6.7 2024 level
15|known:7 2025 level
-15|known:7 None level
9|known:7.1 2024 level
-9|known:7.1 None level
11|known:7.3 2024 level
-23|known:7.3 2026 level
-14|known:7.3 2027 level
22|known:7.3 None level
19|known:7.5 2025 level
-18|known:7.5 None level
17|known:8 2026 level
-22|known:8 None level
17|known:8.8 2024 level
-13|known:8.8 None level
-19|known:ALLIES 2024 level
11|known:ALLIES 3.5 None aim
-9|known:ALLIES 5 2030 aim
25|known:ALLIES 5 None aim
42|known:ALLIES None aim
22|known:ALLIES None level
-11|known:ARG 0.6 None level
-10|known:ARG 0.6 None no
-10|known:ARG None no
-14|known:AUS 2 2025 level
-13|known:AUS 2 FY2025 level
36|known:AUS 2 None level
34|known:AUS 2.1 2033/2034 level
-34|known:AUS 2.1 None level
21|known:AUS 2.4 2033/2034 aim
13|known:AUS 2.8 None level
-20|known:AUS 2025 level
30|known:AUS 2033/2034 aim
23|known:AUS 2033/2034 level
12|known:AUS 3 2033 aim
29|known:AUS 3.5 None aim
8|known:AUS 3.5 None no
8|known:AUS FY2024 level
-18|known:AUS FY2025 level
15|known:AUS None aim
24|known:AUS None level
23|known:AUT 2 2032 aim
-23|known:AUT 2 None aim
23|known:AUT 2032 aim
-23|known:AUT None aim
21|known:AZE 5 None level
21|known:AZE None level
9|known:BEL 2 2025 aim
14|known:BEL 2 2026 level
-11|known:BEL 2 None level
12|known:BEL 2.5 2034 aim
9|known:BEL 2025 aim
14|known:BEL 2026 level
12|known:BEL 2034 aim
11|known:BEL 3.5 2035 aim
8|known:BEL 3.5 None aim
-13|known:BEL None level
-9|known:BGD None aim
9|known:BGD None level
26|known:CAN 1.3 2023 level
-8|known:CAN 1.3 None level
13|known:CAN 1.37 2024 level
9|known:CAN 1.37 None level
19|known:CAN 2 2026-03 aim
-18|known:CAN 2 2032 aim
20|known:CAN 2 FY2025 aim
-18|known:CAN 2 None aim
26|known:CAN 2023 level
14|known:CAN 2024 level
18|known:CAN 2026-03 aim
-18|known:CAN 2032 aim
18|known:CAN FY2025 aim
-10|known:CAN FY2025 level
-20|known:CAN None aim
-8|known:CHE 1 None no
12|known:CHE 2032 no
-10|known:CHE None no
12|known:CHL 2030 aim
-19|known:CHN 1.26 2026 level
19|known:CHN 1.26 None level
18|known:CHN 1.3 2025 level
-16|known:CHN 1.3 2026 level
26|known:CHN 1.3 2027 level
-9|known:CHN 1.3 FY2025 level
-13|known:CHN 1.3 None level
-8|known:CHN 1.5 2024 level
33|known:CHN 1.5 None level
-8|known:CHN 1.7 2024 level
9|known:CHN 1.7 2025 level
12|known:CHN 2 None level
-14|known:CHN 2024 level
24|known:CHN 2025 level
-18|known:CHN 2026 level
20|known:CHN 2027 level
-21|known:CHN FY2025 level
26|known:CHN None level
-18|known:CIV None aim
-11|known:COG 2025 level
20|known:COG None level
-14|known:CZE 2 None level
-24|known:CZE 2025 level
42|known:CZE 2026 level
-17|known:CZE None level
9|known:DEU 1.5 2022 level
-13|known:DEU 1.5 None level
27|known:DEU 1.57 2023 level
-13|known:DEU 1.57 None level
11|known:DEU 1.9 2024 level
-9|known:DEU 1.9 None level
16|known:DEU 1976 level
-10|known:DEU 2 2014 level
12|known:DEU 2 2024 aim
30|known:DEU 2 2024 level
17|known:DEU 2 2025 level
-29|known:DEU 2 None level
13|known:DEU 2.3 2025 level
-12|known:DEU 2.3 None level
8|known:DEU 2.4 2025 level
16|known:DEU 2.4 None level
14|known:DEU 2.8 2026 level
-9|known:DEU 2014 level
9|known:DEU 2022 level
35|known:DEU 2023 level
27|known:DEU 2025 level
-16|known:DEU 2027 aim
8|known:DEU 2027 level
24|known:DEU 2029 aim
9|known:DEU 2032 aim
-15|known:DEU 2035 aim
-24|known:DEU 3.4 None level
-16|known:DEU 3.5 2027 aim
25|known:DEU 3.5 2029 aim
9|known:DEU 3.5 2032 aim
-15|known:DEU 3.5 2035 aim
-10|known:DEU FY1981 level
15|known:DEU None aim
-43|known:DEU None level
11|known:DEU None no
-9|known:DNK 2 None level
-8|known:DNK 3 2026 aim
14|known:DNK 3 None aim
10|known:DNK 3.5 2026 aim
-9|known:DNK 3.5 None aim
-14|known:DNK None level
-9|known:EGY None level
10|known:ESP 1.28 2024 level
-8|known:ESP 1.28 None level
14|known:ESP 1.3 2024 level
18|known:ESP 2 2025 aim
10|known:ESP 2 2025 level
-8|known:ESP 2 None aim
-8|known:ESP 2 None level
-15|known:ESP 2.1 2035 aim
26|known:ESP 2.1 None aim
9|known:ESP 2024 level
16|known:ESP 2025 aim
-15|known:ESP 2035 aim
15|known:ESP 2035 no
9|known:ESP 3.5 None no
16|known:ESP 5 2035 no
-8|known:ESP 5 None no
18|known:ESP None aim
-15|known:ESP None level
31|known:EST 2014 level
22|known:EST 2024 level
13|known:EST 3.4 2024 level
-8|known:EST 3.4 None level
8|known:EST 3.43 2024 level
-8|known:EST 3.43 None level
16|known:EST 5.4 None aim
17|known:EST None aim
-34|known:EST None level
8|known:EU 2.1 2025 level
-9|known:EU 2024 level
-12|known:FIN 2 2022 level
12|known:FIN 2 None level
13|known:FIN 2.8 None level
-12|known:FIN 2022 level
-11|known:FIN 2026 level
50|known:FIN 2029 aim
44|known:FIN 5 2029 aim
-40|known:FIN 5 None aim
-45|known:FIN None aim
26|known:FIN None level
9|known:FRA 2 2025 aim
-11|known:FRA 2.1 2024 level
-8|known:FRA 2.1 2025 level
22|known:FRA 2.1 None level
23|known:FRA 2.5 2030 aim
-20|known:FRA 2.5 None aim
16|known:FRA 2020 level
8|known:FRA 2022 level
-11|known:FRA 2024 level
9|known:FRA 2025 aim
19|known:FRA 2028 level
26|known:FRA 2030 aim
-12|known:FRA 2030 no
8|known:FRA 3 2030 aim
-12|known:FRA 3.5 2030 no
8|known:FRA 3.5 None aim
12|known:FRA 3.5 None no
-16|known:FRA None aim
-10|known:FRA None level
13|known:FRA None no
14|known:FY1978 level to-1999
-16|known:FY1981 level to-1999
14|known:FY1983 level to-1999
-34|known:FY1986 level to-1999
26|known:FY1987 level to-1999
27|known:FY1988 level to-1999
11|known:FY1999 level to-1999
-19|known:FY2000 level to-1999
-8|known:FY2007 level to-2013
-9|known:FY2008 level to-2013
13|known:FY2012 level to-2013
21|known:FY2013 level to-2013
-8|known:FY2014 level to-2021
19|known:FY2015 level to-2021
9|known:FY2017 level to-2021
-24|known:FY2019 level to-2021
-12|known:FY2021 level to-2021
24|known:FY2021 level to-2024
-18|known:FY2022 aim since-2025
-49|known:FY2022 level since-2025
25|known:FY2023 level since-2025
14|known:FY2023 level to-2024
13|known:FY2024 level since-2025
27|known:FY2024 level to-2024
69|known:FY2025 aim since-2025
-20|known:FY2025 aim to-2024
54|known:FY2025 level since-2025
-47|known:FY2025 level to-2024
-14|known:FY2026 aim since-2025
-10|known:FY2027 aim since-2025
72|known:FY2027 aim to-2024
30|known:FY2027 level since-2025
-10|known:FY2027 level to-2024
-8|known:FY2027 no since-2025
24|known:FY2027 no to-2024
-10|known:FY2028 aim to-2024
11|known:FY2029 level since-2025
38|known:FY2030 aim since-2025
20|known:FY2030 level since-2025
12|known:FY2030 no since-2025
35|known:FY2031 aim since-2025
17|known:FY2031 no since-2025
29|known:FY2032 aim since-2025
-8|known:FY2032 level since-2025
15|known:FY2035 aim since-2025
-10|known:GBR 2.3 2025 level
-10|known:GBR 2.3 2027 level
-8|known:GBR 2.3 2027-04 level
29|known:GBR 2.3 None level
21|known:GBR 2.5 2027 aim
20|known:GBR 2.5 2027-04 aim
-19|known:GBR 2.5 2029 aim
-34|known:GBR 2.5 2030 aim
20|known:GBR 2.5 None aim
9|known:GBR 2.6 2027-04 aim
-11|known:GBR 2.6 None aim
-10|known:GBR 2025 level
-10|known:GBR 2026 no
-11|known:GBR 2027 level
20|known:GBR 2027-04 aim
-8|known:GBR 2027-04 level
-24|known:GBR 2029 aim
-18|known:GBR 2030 aim
16|known:GBR 2030 no
8|known:GBR 2034 aim
-8|known:GBR 2035 aim
-10|known:GBR 3 2026 no
-22|known:GBR 3 2027 aim
-9|known:GBR 3 2027-04 aim
12|known:GBR 3 2030 aim
9|known:GBR 3 2030 no
-19|known:GBR 3 2035 aim
37|known:GBR 3 None aim
11|known:GBR 3.5 2035 aim
-15|known:GBR 3.5 None aim
29|known:GBR None aim
27|known:GBR None level
24|known:GEO None level
-13|known:GNQ 2026 level
-13|known:GRC 1975 level
-8|known:GRC 2023 level
17|known:GRC 2025 level
-12|known:GRC 3.1 2025 level
-13|known:GRC 4.4 1975 level
22|known:GRC 4.4 None level
8|known:HND None level
-10|known:IDN 0.8 2024 level
-14|known:IDN 0.8 2026 level
25|known:IDN 0.8 None level
-13|known:IDN 2024 level
25|known:IDN None level
-12|known:IND 1.9 2024 level
13|known:IND 1.9 2025/2026 level
13|known:IND 2.3 2025 level
-14|known:IND 2.3 None level
-35|known:IND 2023 level
29|known:IND 2024 level
12|known:IND 2025 level
11|known:IND 2025/2026 level
17|known:IND None aim
-16|known:IND None level
-15|known:IRL 2028 level
16|known:IRL None level
8|known:ISR 2025 level
9|known:ISR 2026 aim
-15|known:ISR 5 2024 level
14|known:ISR 5 None level
17|known:ISR 8.8 2024 level
-14|known:ISR 8.8 None level
-8|known:ISR None aim
13|known:ITA 1.5 2023 level
8|known:ITA 1.5 None level
23|known:ITA 1.6 2025 level
-22|known:ITA 1.6 None level
14|known:ITA 2 2025 aim
9|known:ITA 2 2025 level
-17|known:ITA 2 None aim
15|known:ITA 2023 level
-8|known:ITA 2024 level
13|known:ITA 2025 aim
31|known:ITA 2025 level
20|known:ITA 2035 aim
20|known:ITA 3.5 2035 aim
-20|known:ITA 3.5 None aim
-36|known:ITA None aim
-23|known:ITA None level
-8|known:JOR 4.8 None level
-8|known:JOR None level
14|known:JPN 0.9 FY1978 level
32|known:JPN 0.96 FY2022 level
-8|known:JPN 1 1976 level
-15|known:JPN 1 1976 no
-8|known:JPN 1 1987 level
-19|known:JPN 1 2022 level
-14|known:JPN 1 FY1987 no
20|known:JPN 1 FY1990 level
-8|known:JPN 1 FY1991 level
23|known:JPN 1 FY2013 level
-8|known:JPN 1 FY2014 level
18|known:JPN 1 FY2015 level
-8|known:JPN 1 FY2016 level
25|known:JPN 1 FY2022 level
-24|known:JPN 1 FY2023 level
-17|known:JPN 1 FY2025 level
-16|known:JPN 1 FY2027 level
73|known:JPN 1 None level
68|known:JPN 1 None no
31|known:JPN 1.004 FY1987 level
-16|known:JPN 1.004 None level
10|known:JPN 1.013 FY1988 level
-8|known:JPN 1.013 None level
-28|known:JPN 1.038 FY1986 level
40|known:JPN 1.038 None level
13|known:JPN 1.09 FY2021 level
-10|known:JPN 1.09 FY2022 level
10|known:JPN 1.1 2022 level
34|known:JPN 1.19 FY2023 level
-20|known:JPN 1.19 FY2025 level
23|known:JPN 1.2 2023 level
-8|known:JPN 1.2 None aim
-10|known:JPN 1.2 None level
-8|known:JPN 1.24 None level
-13|known:JPN 1.3 2025 level
10|known:JPN 1.3 FY2026 level
19|known:JPN 1.4 2024 level
15|known:JPN 1.4 2025 level
24|known:JPN 1.4 FY2023 level
-17|known:JPN 1.4 FY2024 level
-19|known:JPN 1.4 FY2025 level
13|known:JPN 1.4 FY2026 level
-16|known:JPN 1.4 None level
-11|known:JPN 1.5 FY2027 aim
9|known:JPN 1.5 FY2027 level
-8|known:JPN 1.6 2024 level
-12|known:JPN 1.6 2025 level
-20|known:JPN 1.6 FY2022 level
59|known:JPN 1.6 FY2024 level
21|known:JPN 1.6 FY2025 level
14|known:JPN 1.6 FY2026 level
-20|known:JPN 1.6 None level
8|known:JPN 1.7 FY2025 level
-11|known:JPN 1.7 FY2026 level
-12|known:JPN 1.8 FY2022 level
-30|known:JPN 1.8 FY2024 level
77|known:JPN 1.8 FY2025 level
-24|known:JPN 1.8 FY2026 level
12|known:JPN 1.8 None level
-8|known:JPN 1.9 2026 level
-19|known:JPN 1.9 FY2022 level
-13|known:JPN 1.9 FY2025 level
65|known:JPN 1.9 FY2026 level
-17|known:JPN 1.9 None level
-25|known:JPN 193X level
-28|known:JPN 1976 level
-16|known:JPN 1976 no
-10|known:JPN 1987 level
-10|known:JPN 1999 level
-24|known:JPN 2 2022 aim
-8|known:JPN 2 2023 aim
-26|known:JPN 2 2025 level
-10|known:JPN 2 2025-12 level
-9|known:JPN 2 2026 aim
-50|known:JPN 2 2026 level
-13|known:JPN 2 2026-12 level
-8|known:JPN 2 2027 aim
-11|known:JPN 2 2027 level
-19|known:JPN 2 2030 aim
-21|known:JPN 2 FY2022 aim
-20|known:JPN 2 FY2022 level
-8|known:JPN 2 FY2023 aim
88|known:JPN 2 FY2025 aim
101|known:JPN 2 FY2025 level
23|known:JPN 2 FY2026 level
97|known:JPN 2 FY2027 aim
36|known:JPN 2 FY2027 no
-11|known:JPN 2 FY2032 aim
52|known:JPN 2 None level
-8|known:JPN 2 None no
17|known:JPN 2.1 2027 level
22|known:JPN 2.1 FY2025 level
-31|known:JPN 2.1 None level
-8|known:JPN 2.2 FY2026 level
30|known:JPN 2.2 FY2027 level
-14|known:JPN 2.3 FY2025 level
22|known:JPN 2.3 FY2027 level
11|known:JPN 2.3 FY2030 aim
-11|known:JPN 2.3 None aim
-13|known:JPN 2.3 None level
24|known:JPN 2.5 FY2030 aim
9|known:JPN 2.5 FY2031 aim
-10|known:JPN 2.5 FY2035 aim
8|known:JPN 2.6 FY2029 level
10|known:JPN 2012 level
-13|known:JPN 2014 level
15|known:JPN 201X level
-24|known:JPN 2022 aim
-41|known:JPN 2022 level
-8|known:JPN 2023 aim
13|known:JPN 2023 level
-71|known:JPN 2025 level
-8|known:JPN 2025-06 aim
-10|known:JPN 2025-12 level
-51|known:JPN 2026 aim
-37|known:JPN 2026 level
-17|known:JPN 2026-12 aim
-13|known:JPN 2026-12 level
-20|known:JPN 2027 aim
-10|known:JPN 2027 level
-18|known:JPN 2028 aim
13|known:JPN 2031 aim
14|known:JPN 2032 aim
11|known:JPN 203X aim
-12|known:JPN 2054 aim
-28|known:JPN 3 2026 aim
-8|known:JPN 3 2026-12 aim
22|known:JPN 3 203X aim
-9|known:JPN 3 FY2025 aim
-30|known:JPN 3 FY2027 aim
15|known:JPN 3 FY2030 aim
20|known:JPN 3 FY2031 aim
44|known:JPN 3 FY2032 aim
10|known:JPN 3 None no
-12|known:JPN 3-3.5 2054 aim
14|known:JPN 3-3.5 None aim
-10|known:JPN 3.2 FY2027 aim
17|known:JPN 3.2 None aim
-8|known:JPN 3.5 2025 aim
-8|known:JPN 3.5 2026 aim
-17|known:JPN 3.5 2028 aim
12|known:JPN 3.5 2030 aim
14|known:JPN 3.5 2031 aim
13|known:JPN 3.5 2032 aim
-11|known:JPN 3.5 203X aim
-13|known:JPN 3.5 FY2027 no
10|known:JPN 3.5 FY2030 no
14|known:JPN 3.5 FY2031 no
27|known:JPN 3.5 FY2035 aim
16|known:JPN 3.5 None aim
13|known:JPN 3.5 None no
8|known:JPN 5 FY2035 aim
12|known:JPN 5 FY2035 no
14|known:JPN FY1978 level
14|known:JPN FY1983 level
-33|known:JPN FY1986 level
36|known:JPN FY1987 level
31|known:JPN FY1988 level
11|known:JPN FY1991 level
21|known:JPN FY1999 level
17|known:JPN FY2013 level
-8|known:JPN FY2014 level
22|known:JPN FY2015 level
9|known:JPN FY2017 level
-18|known:JPN FY2019 level
8|known:JPN FY2020 level
-25|known:JPN FY2022 aim
-30|known:JPN FY2022 level
37|known:JPN FY2023 level
40|known:JPN FY2024 level
66|known:JPN FY2025 aim
122|known:JPN FY2025 level
74|known:JPN FY2026 level
31|known:JPN FY2027 aim
38|known:JPN FY2027 level
21|known:JPN FY2027 no
-12|known:JPN FY2028 aim
11|known:JPN FY2029 level
41|known:JPN FY2030 aim
22|known:JPN FY2030 level
12|known:JPN FY2030 no
30|known:JPN FY2031 aim
17|known:JPN FY2031 no
32|known:JPN FY2032 aim
19|known:JPN FY2035 aim
52|known:JPN None aim
-39|known:JPN None level
59|known:JPN None no
-14|known:KAZ 1 None aim
14|known:KAZ 2028 aim
-14|known:KAZ None aim
27|known:KOR 2.3 2025 level
-9|known:KOR 2.3 2026 level
-8|known:KOR 2.3 FY2025 level
-16|known:KOR 2.32 2026 level
13|known:KOR 2.32 None level
36|known:KOR 2.4 2026 level
-20|known:KOR 2.4 2027 level
21|known:KOR 2.42 2026 level
-13|known:KOR 2.42 None level
-15|known:KOR 2.5 2026 level
28|known:KOR 2.5 2027 level
-12|known:KOR 2.5 None level
8|known:KOR 2.7 None level
11|known:KOR 2.8 2023 level
-22|known:KOR 2.8 2025 level
32|known:KOR 2.8 None level
12|known:KOR 2.9 2023 aim
12|known:KOR 2023 aim
-12|known:KOR 2024 aim
-11|known:KOR 2025 aim
-18|known:KOR 2026 aim
18|known:KOR 2026 level
-12|known:KOR 2027 aim
11|known:KOR 2028 aim
-16|known:KOR 2032 aim
-8|known:KOR 2035 level
-9|known:KOR 3.5 2025 aim
-19|known:KOR 3.5 2026 aim
-12|known:KOR 3.5 2027 aim
8|known:KOR 3.5 2028 aim
-14|known:KOR 3.5 2030 aim
-17|known:KOR 3.5 2032 aim
8|known:KOR 3.5 2035 aim
68|known:KOR 3.5 None aim
-12|known:KOR 3.8 2024 aim
16|known:KOR 3.8 None aim
11|known:KOR 5 None no
9|known:KOR 6 None level
-26|known:KOR FY2022 level
-16|known:KOR FY2025 level
71|known:KOR None aim
34|known:KOR None level
9|known:KOR None no
-15|known:KWT None level
10|known:LTU 2025 aim
28|known:LTU 2026 aim
9|known:LTU 3.5 2025 aim
-9|known:LTU 3.5 None aim
8|known:LTU 4 2025 level
18|known:LTU 5 2026 aim
-14|known:LTU 5 None aim
9|known:LTU 5-6 2026 aim
-8|known:LTU 5-6 None aim
-35|known:LTU None aim
-16|known:LTU None level
9|known:LUX 0.72 2023 level
-8|known:LUX 0.72 None level
-16|known:LUX 2 2025 aim
15|known:LUX 2 None aim
9|known:LUX 2023 level
-16|known:LUX 2025 aim
15|known:LUX None aim
-11|known:LUX None level
8|known:LVA 2026 aim
9|known:LVA 2026 level
9|known:LVA 4.9 2026 level
-9|known:LVA 4.9 None level
-13|known:LVA None level
14|known:MAR 2024 level
14|known:MAR 3.5 2024 level
-14|known:MAR 3.5 None level
-15|known:MAR None level
15|known:MDA 0.6 None level
15|known:MDA None level
9|known:MEX 0.7 None level
9|known:MEX None level
12|known:MKD 2.2 None level
12|known:MKD None level
-13|known:MYS 1 2025 level
19|known:MYS 1 2026 level
-18|known:MYS 2025 level
19|known:MYS 2026 level
19|known:NATO 1.5 2032 aim
30|known:NATO 1.5 2035 aim
-34|known:NATO 1.5 None aim
13|known:NATO 1.5 None level
-17|known:NATO 1992 level
-9|known:NATO 2 2014 aim
-8|known:NATO 2 2017 aim
-13|known:NATO 2 2021 aim
-11|known:NATO 2 2023 aim
16|known:NATO 2 2024 level
-12|known:NATO 2 2025 aim
10|known:NATO 2 2025 level
-10|known:NATO 2 2035 aim
-12|known:NATO 2 FY2025 aim
106|known:NATO 2 None aim
-25|known:NATO 2 None level
16|known:NATO 2.5 None level
-10|known:NATO 2014 aim
-8|known:NATO 2017 aim
-13|known:NATO 2021 aim
-11|known:NATO 2023 aim
-9|known:NATO 2024 aim
13|known:NATO 2024 level
-34|known:NATO 2025 aim
28|known:NATO 2025 level
-11|known:NATO 2025-06 aim
10|known:NATO 2026 aim
-15|known:NATO 2026 level
-20|known:NATO 2029 aim
29|known:NATO 2030 aim
50|known:NATO 2032 aim
56|known:NATO 2035 aim
-13|known:NATO 3 2025 aim
27|known:NATO 3 2030 aim
-15|known:NATO 3 None aim
-11|known:NATO 3.5 2029 aim
22|known:NATO 3.5 2032 aim
37|known:NATO 3.5 2035 aim
-27|known:NATO 3.5 None aim
-10|known:NATO 5 2025-06 aim
13|known:NATO 5 2026 aim
14|known:NATO 5 2030 aim
10|known:NATO 5 2032 aim
14|known:NATO 5 None aim
-17|known:NATO FY2025 aim
52|known:NATO None aim
-10|known:NLD 2 2024 level
10|known:NLD 2 None level
-10|known:NLD 2024 level
-19|known:NLD 2025 aim
-18|known:NLD 2029 aim
24|known:NLD 2035 aim
-19|known:NLD 3.5 2025 aim
24|known:NLD 3.5 2035 aim
17|known:NLD None aim
15|known:NOR 2 2024 aim
-11|known:NOR 2 2035 aim
15|known:NOR 2024 aim
-10|known:NOR 2035 aim
-9|known:NZL 1 2032/2033 level
10|known:NZL 1 None level
8|known:NZL 1.3 None level
-17|known:NZL 2 2033 aim
12|known:NZL 2 None aim
-9|known:NZL 2032/2033 level
-18|known:NZL 2033 aim
13|known:NZL None aim
18|known:NZL None level
12|known:None aim since-2025
8|known:None aim to-2013
10|known:None aim to-2021
69|known:None aim to-2024
72|known:None level to-1999
17|known:None level to-2013
-21|known:None level to-2021
-34|known:None level to-2024
33|known:None no since-2025
11|known:None no to-1999
25|known:PAK FY2025 level
-34|known:PAK FY2026 level
14|known:PAK None level
-19|known:PHL 1.3 2025 level
22|known:PHL 1.3 2026 level
-13|known:PHL 1.3 2028 level
-14|known:PHL 1.5 None level
11|known:PHL 1.7 2027 level
16|known:PHL 2 2028 aim
-10|known:PHL 2 None aim
-18|known:PHL 2025 level
19|known:PHL 2026 level
11|known:PHL 2028 aim
-9|known:PHL None aim
-13|known:PHL None level
-19|known:POL 2022 level
61|known:POL 2024 level
-8|known:POL 2025 aim
44|known:POL 2025 level
8|known:POL 2026 level
10|known:POL 2027 level
32|known:POL 4.1 2024 level
-24|known:POL 4.1 None level
14|known:POL 4.3 2025 level
-14|known:POL 4.3 None level
29|known:POL 4.7 2025 level
-8|known:POL 4.7 2026 level
-10|known:POL 4.7 None level
23|known:POL 4.8 2026 level
-9|known:POL 4.8 None level
-9|known:POL 5 2025 aim
-11|known:POL FY2026 level
-63|known:POL None level
13|known:PRK None level
-8|known:PRT 1.8 2025 level
8|known:PRT 1.8 2030 level
9|known:PRT 2 2025 aim
9|known:PRT 2025 aim
8|known:PRT 2030 level
-10|known:PRT None level
18|known:RUS 2024 level
66|known:RUS 2025 level
-8|known:RUS 2027 level
39|known:RUS 6.3 2025 level
-8|known:RUS 6.3 2026 level
9|known:RUS 6.7 2024 level
14|known:RUS 7 2025 level
-9|known:RUS 7 None level
9|known:RUS 7.1 2024 level
-9|known:RUS 7.1 None level
-14|known:RUS 7.3 2027 level
11|known:RUS 7.3 None level
19|known:RUS 7.5 2025 level
-18|known:RUS 7.5 None level
-20|known:RUS FY2025 level
-21|known:RUS None level
11|known:SAU 2024 level
11|known:SAU 7.3 2024 level
11|known:SAU 7.3 None level
-24|known:SAU None level
-8|known:SEN None aim
-11|known:SGP 2024 level
-11|known:SGP 2025 level
14|known:SGP 2026 level
-13|known:SGP 3 2024 level
-8|known:SGP 3 2025 level
19|known:SGP 3 None level
14|known:SGP None level
18|known:SRB 2.6 None level
18|known:SRB None level
-8|known:SVK 2 None aim
-8|known:SVK None aim
-10|known:SWE 1 None level
11|known:SWE 2014 level
-19|known:SWE 2024 level
26|known:SWE 2028 aim
9|known:SWE 2029 aim
-23|known:SWE 2030 aim
26|known:SWE 3.5 2028 aim
9|known:SWE 3.5 2029 aim
-22|known:SWE 3.5 2030 aim
-11|known:SWE 3.5 None aim
29|known:SWE 4 None level
-12|known:SWE None aim
32|known:SWE None level
8|known:TGO None level
-10|known:THA 1.1 FY2026 level
9|known:THA 1.1 None level
-13|known:THA 1.2 2026 level
13|known:THA 1.2 None level
-9|known:THA 2025 level
11|known:THA 2025 no
-13|known:THA 2026 level
-10|known:THA FY2026 level
33|known:THA None level
-17|known:THA None no
-20|known:TTO 2024 level
18|known:TTO None level
8|known:TUR 2.1 None level
-11|known:TUR 2023 level
-8|known:TWN 1E+1 2030 no
17|known:TWN 1E+1 None aim
14|known:TWN 1E+1 None no
-8|known:TWN 2.1 None level
18|known:TWN 2.3 2025 level
-17|known:TWN 2.3 None level
26|known:TWN 2.38 2025 level
-21|known:TWN 2.38 None level
-8|known:TWN 2.45 2024 level
34|known:TWN 2.45 2025 level
-33|known:TWN 2.45 2026 level
17|known:TWN 2.45 None level
14|known:TWN 2.5 2024 level
10|known:TWN 2.5 2025 level
-8|known:TWN 2.5 None level
-8|known:TWN 2.7 None level
26|known:TWN 2.8 2026 level
-24|known:TWN 2.8 None level
27|known:TWN 2.84 2026 level
-13|known:TWN 2.84 None level
-11|known:TWN 2000 level
28|known:TWN 2008 aim
31|known:TWN 2008 level
-17|known:TWN 2024 aim
39|known:TWN 2025 aim
53|known:TWN 2025 level
-11|known:TWN 2025-01 level
19|known:TWN 2026 aim
89|known:TWN 2026 level
-9|known:TWN 2027 aim
12|known:TWN 2027 no
-24|known:TWN 2028 aim
11|known:TWN 2028 no
-17|known:TWN 2030 aim
-12|known:TWN 2030 no
28|known:TWN 3 2008 aim
-13|known:TWN 3 2024 aim
48|known:TWN 3 2025 aim
30|known:TWN 3 2026 aim
50|known:TWN 3 2026 level
-30|known:TWN 3 2030 aim
-14|known:TWN 3 None level
-19|known:TWN 3.1 None level
14|known:TWN 3.3 2026 aim
-13|known:TWN 3.3 2030 aim
-16|known:TWN 3.32 2025 level
43|known:TWN 3.32 2026 level
-22|known:TWN 3.32 FY2026 level
-8|known:TWN 3.5 2030 aim
10|known:TWN 3.6 None level
-10|known:TWN 4 2028 aim
13|known:TWN 4 None aim
-11|known:TWN 4 None no
-29|known:TWN 5 2026 aim
-19|known:TWN 5 2027 aim
11|known:TWN 5 2028 no
58|known:TWN 5 2030 aim
-10|known:TWN FY2025 level
-28|known:TWN FY2026 level
44|known:TWN None aim
-67|known:TWN None level
11|known:TWN None no
12|known:UKR 2023 level
19|known:UKR 2024 level
18|known:UKR 2025 level
23|known:UKR 34 2022 level
19|known:UKR 34 2024 level
-13|known:UKR 34 None level
12|known:UKR 37 2023 level
-11|known:UKR 37 None level
23|known:UKR 4E+1 2025 level
-22|known:UKR 4E+1 None level
-33|known:UKR None level
-8|known:UKR None no
8|known:URY None level
23|known:USA 1976 level
32|known:USA 2.9 FY2026 level
-15|known:USA 2.9 None level
-16|known:USA 2014 level
16|known:USA 2019 level
25|known:USA 2024 level
10|known:USA 2025 level
-8|known:USA 3 2023 level
-8|known:USA 3 2026 level
27|known:USA 3 None level
11|known:USA 3.1 None level
27|known:USA 3.2 2025 level
-11|known:USA 3.2 FY2025 level
8|known:USA 3.3 2024 level
-10|known:USA 3.3 None level
17|known:USA 3.38 2024 level
-16|known:USA 3.38 None level
32|known:USA 3.4 2024 level
-15|known:USA 3.4 2025 level
-9|known:USA 3.4 FY2027 level
-18|known:USA 3.5 2024 level
21|known:USA 4 None level
51|known:USA 5 FY2027 aim
16|known:USA 5 FY2027 level
-37|known:USA 5 None aim
-30|known:USA 5 None level
-19|known:USA 5 None no
10|known:USA 5.5 None level
14|known:USA 6 None level
-8|known:USA FY1981 level
-17|known:USA FY2024 level
-20|known:USA FY2025 level
31|known:USA FY2026 level
51|known:USA FY2027 aim
-39|known:USA None aim
-16|known:USA None no
11|known:VNM 2.3 None level
-10|known:VNM 2026 level
20|known:VNM None level
19|known:ZMB 1979 level
-8|known:ZMB 2025 level
-11|known:ZMB None level
-25|last-dates:0 aim before False
19|last-dates:0 aim here False
28|last-dates:0 level before False
13|last-dates:0 level before True
23|last-dates:0 level far True
10|last-dates:0 level here True
-12|last-dates:0 no before True
21|last-dates:1 aim before False
-14|last-dates:1 aim before True
19|last-dates:1 aim far False
29|last-dates:1 aim far True
-32|last-dates:1 aim here False
-22|last-dates:1 aim here True
-8|last-dates:1 level before True
-45|last-dates:1 level here False
23|last-dates:1 level here True
-8|last-dates:1 no here False
-22|last-dates:1 no here True
21|last-dates:2 aim before True
-16|last-dates:2 aim far True
9|last-dates:2 aim here False
-36|last-dates:2 aim here True
9|last-dates:2 level here False
-32|last-dates:2 level here True
-10|last-dates:2 no here True
-10|last-time:demand far fiscal here
-9|last-time:demand far year here
30|last-time:demand now year before
-19|last-time:denial far year here
-24|last-time:level far fiscal far
16|last-time:level far fiscal here
-20|last-time:level far year before
-14|last-time:level far year far
-8|last-time:level far year here
29|last-time:level far years before
9|last-time:level long-past fiscal here
-10|last-time:level long-past year before
9|last-time:level long-past year far
-9|last-time:level next fiscal before
-30|last-time:level next fiscal here
19|last-time:level next year before
-15|last-time:level next year here
-12|last-time:level now fiscal before
-35|last-time:level now fiscal here
44|last-time:level now year before
42|last-time:level now year far
-17|last-time:level now year here
10|last-time:level past fiscal before
-11|last-time:level past fiscal here
-9|last-time:level past year before
8|last-time:level past year far
64|last-time:level past year here
-37|last-time:pledge far year before
17|last-time:pledge far year far
25|last-time:pledge far year here
19|last-time:pledge far years here
19|last-time:pledge next year far
-12|last-time:pledge next year here
-8|last-time:pledge now fiscal before
-10|last-time:pledge now fiscal far
-19|last-time:pledge now fiscal here
16|last-time:pledge now year before
-25|last-time:pledge now year here
9|last-time:pledge past fiscal far
-16|last-time:proposal far fiscal here
35|last-time:proposal far year before
-9|last-time:proposal far year here
10|last-time:proposal far years here
-8|last:aim demand before True
-14|last:aim level before False
-22|last:aim level before True
-9|last:aim level far True
14|last:aim pledge before False
20|last:aim pledge before True
17|last:aim pledge far False
19|last:aim pledge far True
-45|last:aim pledge here True
23|last:aim proposal before True
48|last:level level before False
20|last:level level before True
20|last:level level far False
21|last:level level far True
-21|last:level level here False
-30|last:level level here True
-18|last:level pledge far False
-17|last:level pledge here False
27|last:level pledge here True
-10|last:level proposal before True
-10|last:level proposal far True
13|last:no denial before True
-10|last:no level here True
-8|last:no pledge before True
-8|last:no pledge here False
-19|last:no pledge here True
9|leads-aim:\"
19|leads-aim:%
-13|leads-aim:%,
-29|leads-aim:%_
8|leads-aim:%「
-8|leads-aim:%から
-11|leads-aim:%で、
9|leads-aim:%の
-14|leads-aim:%は
9|leads-aim:%へ_
-17|leads-aim:%を
20|leads-aim:%を、
-18|leads-aim:%为
9|leads-aim:%列为
-15|leads-aim:%要花
13|leads-aim:,
-8|leads-aim:,为
14|leads-aim:,到
9|leads-aim:,即
-10|leads-aim:,并在
13|leads-aim:,最迟
-13|leads-aim:1日、
-8|leads-aim:2%,
-35|leads-aim:2%_
-42|leads-aim:2%は
12|leads-aim:3%
14|leads-aim:3%,
-8|leads-aim:4日、
-9|leads-aim:5%,
8|leads-aim:5%「
28|leads-aim:5%は
-24|leads-aim:5%を
8|leads-aim:8日、
-41|leads-aim:=
10|leads-aim:_
14|leads-aim:」を
9|leads-aim:いう
10|leads-aim:う
-9|leads-aim:え、
20|leads-aim:から
-20|leads-aim:が
15|leads-aim:く、
9|leads-aim:くとも
26|leads-aim:しし、
9|leads-aim:せば
17|leads-aim:た
13|leads-aim:て
14|leads-aim:て、
-25|leads-aim:で、
-42|leads-aim:と
9|leads-aim:という
9|leads-aim:とも
-23|leads-aim:ともと
8|leads-aim:に_
-12|leads-aim:に、
-13|leads-aim:は
-21|leads-aim:は「
9|leads-aim:ば
35|leads-aim:へ_
10|leads-aim:も
-23|leads-aim:もと
9|leads-aim:やせば
20|leads-aim:ら
34|leads-aim:を、
15|leads-aim:イツは
18|leads-aim:カ国が
-11|leads-aim:クは
15|leads-aim:ツは
-11|leads-aim:ークは
-20|leads-aim:上,
-34|leads-aim:不是
31|leads-aim:为
-19|leads-aim:主张在
20|leads-aim:于
-18|leads-aim:今年と
-28|leads-aim:从
9|leads-aim:以
-8|leads-aim:会
19|leads-aim:会在
-16|leads-aim:例
-8|leads-aim:党
-8|leads-aim:兵器を
-9|leads-aim:军费
17|leads-aim:划
-14|leads-aim:划在
-17|leads-aim:划的最
9|leads-aim:列为
52|leads-aim:到
30|leads-aim:前到
-10|leads-aim:前政府
8|leads-aim:前至
-9|leads-aim:北约
-10|leads-aim:北要在
-12|leads-aim:南韩
11|leads-aim:卫费
10|leads-aim:即
8|leads-aim:台阶,
15|leads-aim:合意_
8|leads-aim:同国は
9|leads-aim:后,
-8|leads-aim:器を
-15|leads-aim:国
18|leads-aim:国が
15|leads-aim:国は
-8|leads-aim:国军费
38|leads-aim:国在
77|leads-aim:在
11|leads-aim:威
-8|leads-aim:官は
-17|leads-aim:定_
22|leads-aim:宣布,
-14|leads-aim:対し、
21|leads-aim:布,
15|leads-aim:年,
-18|leads-aim:年と
-10|leads-aim:并在
-19|leads-aim:府
-10|leads-aim:府在
14|leads-aim:度から
-19|leads-aim:张在
15|leads-aim:意_
9|leads-aim:承诺
22|leads-aim:把
8|leads-aim:拟
11|leads-aim:挪威
30|leads-aim:提前到
8|leads-aim:提前至
-17|leads-aim:政府
-10|leads-aim:政府在
-10|leads-aim:斯
-16|leads-aim:明し、
-11|leads-aim:昨年、
-15|leads-aim:時期を
-17|leads-aim:最
23|leads-aim:最迟
-10|leads-aim:月、
-15|leads-aim:期を
-9|leads-aim:期を、
10|leads-aim:期限为
-12|leads-aim:本政府
9|leads-aim:标
-8|leads-aim:标,
-25|leads-aim:标从
8|leads-aim:标将在
9|leads-aim:标是
13|leads-aim:标由
-10|leads-aim:検討_
14|leads-aim:標を、
19|leads-aim:模,
-15|leads-aim:次主张
-16|leads-aim:比例
-17|leads-aim:決定_
-12|leads-aim:演で、
8|leads-aim:点是
10|leads-aim:版で、
-8|leads-aim:画を
-9|leads-aim:的
-17|leads-aim:的最
-12|leads-aim:盟国
9|leads-aim:目标
-8|leads-aim:目标,
-25|leads-aim:目标从
9|leads-aim:目标是
13|leads-aim:目标由
8|leads-aim:相「
-19|leads-aim:相が
-34|leads-aim:相は、
15|leads-aim:省は
-22|leads-aim:示,
-18|leads-aim:等
-22|leads-aim:等到
10|leads-aim:算
10|leads-aim:算,到
-8|leads-aim:統領は
-9|leads-aim:约
-9|leads-aim:至
-15|leads-aim:花
15|leads-aim:衛省は
-22|leads-aim:衛費を
-23|leads-aim:表示,
13|leads-aim:要等到
-15|leads-aim:要花
19|leads-aim:规模,
-8|leads-aim:計画を
-10|leads-aim:討_
-8|leads-aim:議で、
9|leads-aim:議は、
16|leads-aim:计划
-14|leads-aim:计划在
-13|leads-aim:讨论
-13|leads-aim:议
-13|leads-aim:论
-14|leads-aim:说,
10|leads-aim:诺
-11|leads-aim:过在
-14|leads-aim:连
23|leads-aim:迟
8|leads-aim:部门,
8|leads-aim:门,
8|leads-aim:间点是
11|leads-aim:防卫费
16|leads-aim:防費を
10|leads-aim:防预算
8|leads-aim:阶,
13|leads-aim:限为
-12|leads-aim:韩
-8|leads-aim:領は
10|leads-aim:预算
-18|leads-aim:首相が
8|leads-level:
-28|leads-level:%,
16|leads-level:%,而
10|leads-level:%_
-10|leads-level:%から
9|leads-level:%と
13|leads-level:%に
-22|leads-level:%に_
10|leads-level:%は
12|leads-level:%を
9|leads-level:,不丹
9|leads-level:,到
-8|leads-level:,印度
-16|leads-level:,台湾
-9|leads-level:,并在
-11|leads-level:,德国
15|leads-level:,日本
-14|leads-level:,明
-25|leads-level:,河内
-9|leads-level:,美国
14|leads-level:,荷兰
-15|leads-level:,该国
11|leads-level:2%に
10|leads-level:2%は
8|leads-level:2%を
-57|leads-level:3%,
37|leads-level:8%,
11|leads-level:9%と
-9|leads-level:9%の
8|leads-level::马里
-14|leads-level:;该国
-9|leads-level:P比は
-17|leads-level:_
9|leads-level:いた
-20|leads-level:から
-8|leads-level:が
-20|leads-level:が、
11|leads-level:し、
41|leads-level:ずれも
33|leads-level:た
-20|leads-level:たが、
15|leads-level:だった
15|leads-level:った
13|leads-level:て
-8|leads-level:で、
21|leads-level:と
19|leads-level:と、
13|leads-level:どと
13|leads-level:などと
19|leads-level:に
-22|leads-level:に_
-15|leads-level:の
-39|leads-level:は
12|leads-level:は、
-10|leads-level:へ
-11|leads-level:め、
34|leads-level:も
-16|leads-level:ら
10|leads-level:ると、
41|leads-level:れも
-17|leads-level:アの
18|leads-level:クは
-20|leads-level:シアの
11|leads-level:シャの
10|leads-level:チリが
-29|leads-level:ドは
-9|leads-level:ニアは
11|leads-level:ャの
-8|leads-level:ャは、
10|leads-level:リが
17|leads-level:ルクは
-29|leads-level:ンドは
9|leads-level:不丹
33|leads-level:中国
9|leads-level:丹
10|leads-level:了
-9|leads-level:予算は
-11|leads-level:事費は
-20|leads-level:于
8|leads-level:亚
10|leads-level:交
16|leads-level:以
9|leads-level:会提交
12|leads-level:估算,
-16|leads-level:依
-13|leads-level:元,较
30|leads-level:兰
-15|leads-level:典
-26|leads-level:内
-9|leads-level:军费
10|leads-level:刊登了
-16|leads-level:划
8|leads-level:利亚
-24|leads-level:到
11|leads-level:前的
-10|leads-level:加
8|leads-level:北说
-8|leads-level:华
-8|leads-level:占
-15|leads-level:占比从
10|leads-level:发现,
8|leads-level:台北说
-12|leads-level:台湾
-20|leads-level:台湾の
-16|leads-level:右(
-9|leads-level:右,
8|leads-level:右边是
-8|leads-level:同国の
-9|leads-level:后,
-11|leads-level:含め、
-17|leads-level:员瑞典
-8|leads-level:国では
11|leads-level:国は
10|leads-level:国防,
18|leads-level:在
-12|leads-level:天核定
-8|leads-level:太华
-9|leads-level:官は
-13|leads-level:定
21|leads-level:宾
-18|leads-level:将在
8|leads-level:届いた
-16|leads-level:左右(
-9|leads-level:左右,
-20|leads-level:年到
-9|leads-level:并在
11|leads-level:庁は、
-16|leads-level:府将在
8|leads-level:度,
-14|leads-level:度から
10|leads-level:开支
-9|leads-level:当于
21|leads-level:律宾
-20|leads-level:德国
9|leads-level:执政的
12|leads-level:承诺
-16|leads-level:把
-13|leads-level:指
-10|leads-level:按
10|leads-level:提交
10|leads-level:支
9|leads-level:政的
-14|leads-level:斯计划
-9|leads-level:明
34|leads-level:是
13|leads-level:显示,
-9|leads-level:显高于
-19|leads-level:本,
-9|leads-level:本国
-11|leads-level:核定
16|leads-level:案,较
-14|leads-level:比
-9|leads-level:比は
-18|leads-level:比は、
-15|leads-level:比从
12|leads-level:沙尼亚
-25|leads-level:河内
9|leads-level:法では
12|leads-level:波兰
-8|leads-level:渥太华
-12|leads-level:湾
-20|leads-level:湾の
-21|leads-level:版本,
10|leads-level:现,
-16|leads-level:瑞典
-10|leads-level:由
10|leads-level:登了
43|leads-level:的
-26|leads-level:相は
11|leads-level:相は、
-9|leads-level:相当于
15|leads-level:示,
15|leads-level:算,
-9|leads-level:算は
-11|leads-level:美国
-9|leads-level:美尼亚
-16|leads-level:自
14|leads-level:荷兰
21|leads-level:菲律宾
-16|leads-level:计划
-9|leads-level:认本国
-17|leads-level:该国
12|leads-level:诺
-8|leads-level:費が
9|leads-level:費は
-9|leads-level:費を
-20|leads-level:财年到
-13|leads-level:超过
13|leads-level:較し、
8|leads-level:进度,
-17|leads-level:透露,
12|leads-level:通过
-8|leads-level:部指
9|leads-level:里
-9|leads-level:長官は
10|leads-level:防,
9|leads-level:防开支
-13|leads-level:防費が
23|leads-level:防費は
-9|leads-level:防費を
-8|leads-level:防部指
-17|leads-level:露,
8|leads-level:马里
-9|leads-level:高于
-13|leads-no:
15|leads-no:%、
9|leads-no:%へ
10|leads-no:%を
12|leads-no:%是
-8|leads-no:,
15|leads-no:5%、
19|leads-no:P比を
16|leads-no:、
21|leads-no:「
21|leads-no:が
-25|leads-no:は
9|leads-no:へ
44|leads-no:を
10|leads-no:会
-12|leads-no:到
-12|leads-no:卫费在
21|leads-no:在
17|leads-no:定
9|leads-no:就
19|leads-no:比を
-12|leads-no:的是
-12|leads-no:若要在
-12|leads-no:要在
16|leads-no:費を
-62|long:after
-115|long:before
178|none
15|none-after:\",
41|none-after:\"。
-23|none-after:\"在
18|none-after:\"这
52|none-after:%,
26|none-after:%,再
12|none-after:%,期
9|none-after:%、
16|none-after:%。
-17|none-after:%だ
-9|none-after:%だっ
-10|none-after:%とす
12|none-after:%にな
26|none-after:%へ
15|none-after:%を
-11|none-after:%を下
22|none-after:%上
22|none-after:%上下
13|none-after:%以
-10|none-after:%前
-17|none-after:%前後
-11|none-after:%左
10|none-after:%的
-9|none-after:%相
-9|none-after:%程
-9|none-after:%程度
-23|none-after:(2
-13|none-after:(20
-9|none-after:(3
-8|none-after:(33
-9|none-after:(い
-9|none-after:(いず
16|none-after:,\"
17|none-after:,\"这
-23|none-after:,2
-23|none-after:,20
13|none-after:,「
10|none-after:,三
11|none-after:,三菱
-9|none-after:,下
17|none-after:,不
-10|none-after:,与上
-10|none-after:,为上
-9|none-after:,主
12|none-after:,主张
-21|none-after:,主要
-8|none-after:,乌
20|none-after:,也
-21|none-after:,仅
11|none-after:,今
11|none-after:,今年
-13|none-after:,他
28|none-after:,但
11|none-after:,但不
17|none-after:,但他
18|none-after:,再
8|none-after:,前
8|none-after:,加
8|none-after:,加拿
8|none-after:,北
8|none-after:,北约
-25|none-after:,占
-23|none-after:,即
-18|none-after:,即便
25|none-after:,台
10|none-after:,台北
12|none-after:,台湾
-8|none-after:,后
-8|none-after:,后者
-9|none-after:,周
-9|none-after:,周边
19|none-after:,国
12|none-after:,国际
13|none-after:,在
9|none-after:,在北
-14|none-after:,地
-10|none-after:,均
15|none-after:,实际
-24|none-after:,将
8|none-after:,就
20|none-after:,巴
49|none-after:,并
18|none-after:,并在
27|none-after:,并妄
11|none-after:,总
8|none-after:,总统
-9|none-after:,意
-9|none-after:,意大
11|none-after:,成
8|none-after:,我
17|none-after:,提
17|none-after:,提高
13|none-after:,政
17|none-after:,政府
17|none-after:,新
-13|none-after:,时
-10|none-after:,时间
15|none-after:,最终
-13|none-after:,最迟
-13|none-after:,期
-11|none-after:,期限
14|none-after:,此
14|none-after:,此后
-14|none-after:,比
13|none-after:,法
13|none-after:,法国
8|none-after:,澳大
8|none-after:,现
18|none-after:,税
53|none-after:,而
23|none-after:,而不
11|none-after:,而去
-8|none-after:,而美
8|none-after:,菲
10|none-after:,菲律
9|none-after:,被
12|none-after:,解
12|none-after:,解放
-16|none-after:,赤
-16|none-after:,赤字
-12|none-after:,超
-13|none-after:,达
-8|none-after:,达到
16|none-after:,远
-9|none-after:,那
-9|none-after:,那是
21|none-after:,钱
8|none-after:,面
8|none-after:,面对
9|none-after:,马
-10|none-after:,马来
31|none-after:.1
35|none-after:.1%
8|none-after:.3
24|none-after:.32
-8|none-after:.38
-15|none-after:.4%
10|none-after:.42
9|none-after:.45
-19|none-after:.5
14|none-after:.6
-11|none-after:.6%
11|none-after:.7%
8|none-after:.8
15|none-after:0%
41|none-after:0.
22|none-after:0.6
11|none-after:0.8
8|none-after:0.9
8|none-after:00
10|none-after:01
12|none-after:014
-41|none-after:02
-21|none-after:025
-21|none-after:026
18|none-after:027
10|none-after:028
-28|none-after:029
-32|none-after:03
-14|none-after:030
-22|none-after:031
14|none-after:033
8|none-after:0亿
17|none-after:0年。
17|none-after:0年に
-8|none-after:0年の
-12|none-after:0年ま
11|none-after:0年内
-8|none-after:0年实
14|none-after:1%
30|none-after:1%。
12|none-after:1%に
-10|none-after:1%左
-15|none-after:1.2
26|none-after:10
29|none-after:10年
12|none-after:14
12|none-after:14年
-8|none-after:19
-36|none-after:1・
-18|none-after:1・3
8|none-after:1・8
-15|none-after:1兆
-21|none-after:1兆円
-40|none-after:1年
-16|none-after:1年度
35|none-after:2%
28|none-after:2%,
15|none-after:2%。
-11|none-after:2%に
-8|none-after:2%を
11|none-after:2%以
25|none-after:2.
12|none-after:2.1
10|none-after:2.2
12|none-after:2.4
-33|none-after:20
9|none-after:20%
15|none-after:201
-41|none-after:202
-32|none-after:203
8|none-after:23
-34|none-after:24
-40|none-after:24年
-13|none-after:25
-10|none-after:25财
-26|none-after:26
-27|none-after:26年
-42|none-after:27年
41|none-after:27财
-12|none-after:2・
-33|none-after:2年
14|none-after:2年に
-21|none-after:2年前
-13|none-after:2年度
-10|none-after:2年早
10|none-after:2月
-8|none-after:3%
8|none-after:3%,
16|none-after:3%、
-15|none-after:3%。
17|none-after:3.
19|none-after:3.3
-23|none-after:30年
-31|none-after:31
-31|none-after:31年
13|none-after:32
24|none-after:32%
-13|none-after:32年
9|none-after:34
15|none-after:34%
-33|none-after:35
-55|none-after:35年
-21|none-after:38
-17|none-after:38%
-16|none-after:3カ
12|none-after:3国
-12|none-after:3年
11|none-after:3月
-8|none-after:3案
-19|none-after:4%
-13|none-after:4%。
-9|none-after:4.5
10|none-after:42
10|none-after:42%
10|none-after:45
-27|none-after:4年
-14|none-after:4年ま
8|none-after:5%,
-9|none-after:5%と
13|none-after:5.
14|none-after:5.1
-52|none-after:5年
17|none-after:5年ま
-12|none-after:5年よ
-10|none-after:5财
-9|none-after:5财年
10|none-after:6%。
23|none-after:6%を
-26|none-after:6年
-8|none-after:6年に
-42|none-after:7年
41|none-after:7财
19|none-after:7财年
18|none-after:8%
-9|none-after:8年
-9|none-after:9%と
10|none-after:9%的
-11|none-after:90
-13|none-after:90年
33|none-after:9年に
-8|none-after::没
41|none-after:=3
10|none-after:DP的
10|none-after:P的
-22|none-after:_2
-16|none-after:_3
14|none-after:_30
-24|none-after:_35
30|none-after:_今
30|none-after:_今年
18|none-after:_国
-9|none-after:_政
9|none-after:_来
9|none-after:_来年
-12|none-after:_防
-12|none-after:_防衛
-13|none-after:…政
-13|none-after:…政府
-24|none-after:、1
-16|none-after:、1.
-17|none-after:、2
-12|none-after:、25
-15|none-after:、27
-30|none-after:、3
-8|none-after:、3.
25|none-after:、30
-10|none-after:、32
-28|none-after:、35
-22|none-after:、か
-9|none-after:、こ
-8|none-after:、す
-29|none-after:、イ
-10|none-after:、イタ
-14|none-after:、イン
-9|none-after:、ウ
-9|none-after:、ウク
-10|none-after:、カ
-18|none-after:、カナ
13|none-after:、ガ
-11|none-after:、ク
-11|none-after:、クウ
9|none-after:、シ
9|none-after:、シン
-9|none-after:、ド
-8|none-after:、ドイ
24|none-after:、モ
-12|none-after:、ロ
-12|none-after:、ロシ
11|none-after:、与
11|none-after:、与党
11|none-after:、中央
-19|none-after:、今
-20|none-after:、今年
-9|none-after:、前
-9|none-after:、前年
15|none-after:、同
-10|none-after:、対
11|none-after:、島
-8|none-after:、并
-13|none-after:、日
10|none-after:、昨
10|none-after:、昨年
-23|none-after:、最
8|none-after:、澳洲
-11|none-after:、米
-11|none-after:、米国
11|none-after:、英国
8|none-after:、西
28|none-after:、豪
23|none-after:、豪州
-12|none-after:、防
-9|none-after:、革
-8|none-after:、首
-12|none-after:〇三
15|none-after:「32
-8|none-after:「不
-9|none-after:「不必
19|none-after:「先
-12|none-after:」_
23|none-after:」。
-8|none-after:」が
40|none-after:」と
18|none-after:」と主
11|none-after:」と言
-11|none-after:」は
-13|none-after:」明
-13|none-after:」明記
21|none-after:あた
23|none-after:あたり
-9|none-after:あった
-10|none-after:あと
13|none-after:ある
13|none-after:ある。
12|none-after:い。
11|none-after:い」
11|none-after:い」と
-14|none-after:いう
-8|none-after:いう3
-8|none-after:いう。
14|none-after:いが
12|none-after:いが、
10|none-after:いた。
20|none-after:いて
11|none-after:いて「
12|none-after:いで
11|none-after:いと
8|none-after:いとい
10|none-after:いは
-11|none-after:いま
-11|none-after:います
38|none-after:いる
23|none-after:いる。
15|none-after:いると
-22|none-after:う2
-8|none-after:う3
-9|none-after:う。
16|none-after:う訴
31|none-after:えた
18|none-after:える。
-12|none-after:える見
-21|none-after:かつ
15|none-after:かな
-14|none-after:かない
53|none-after:から
26|none-after:から3
-8|none-after:が2.
8|none-after:が、
8|none-after:がある
-16|none-after:がると
-12|none-after:が出
-13|none-after:が出た
8|none-after:が十
8|none-after:が十分
24|none-after:が報
-8|none-after:が既
-8|none-after:が既定
-20|none-after:き、
-11|none-after:きく
8|none-after:きた
8|none-after:きだ
15|none-after:ぎな
18|none-after:ぎない
-12|none-after:く、
-24|none-after:く。
-17|none-after:くと
-17|none-after:くとの
-9|none-after:くとも
-10|none-after:くに
-9|none-after:くに達
10|none-after:くら
10|none-after:くらい
8|none-after:くを
14|none-after:けて
19|none-after:けてい
18|none-after:けで
13|none-after:けでは
9|none-after:け入
8|none-after:け入れ
-13|none-after:げ、
18|none-after:げた
13|none-after:げただ
-9|none-after:げる
8|none-after:げる。
13|none-after:げる方
-13|none-after:げる時
-10|none-after:げる案
16|none-after:ことを
12|none-after:さら
17|none-after:し、
-9|none-after:し、こ
10|none-after:し、米
16|none-after:しか
-9|none-after:しかな
-13|none-after:しが
-16|none-after:した
-23|none-after:した。
8|none-after:したの
11|none-after:した防
10|none-after:して
-15|none-after:してい
8|none-after:してき
8|none-after:し合
8|none-after:し合わ
-19|none-after:じて
-19|none-after:じてい
-24|none-after:す。
-12|none-after:すが
-12|none-after:すが、
15|none-after:すぎ
15|none-after:すぎな
10|none-after:すこ
10|none-after:すこと
23|none-after:すに
-14|none-after:する
-8|none-after:する3
-10|none-after:するた
16|none-after:すると
23|none-after:するよ
-19|none-after:する三
29|none-after:する加
20|none-after:する時
-19|none-after:する目
-9|none-after:する見
-10|none-after:する防
-13|none-after:する首
-9|none-after:た5
-9|none-after:た5年
-31|none-after:た。
11|none-after:たこ
12|none-after:たこと
8|none-after:たす
8|none-after:たすと
14|none-after:ただ
13|none-after:ただけ
15|none-after:たな
12|none-after:たない
22|none-after:たの
22|none-after:たのは
21|none-after:たり
-14|none-after:た予
-10|none-after:た今
-10|none-after:た今年
12|none-after:た時
12|none-after:た時代
13|none-after:た防
11|none-after:た防衛
12|none-after:だ」
11|none-after:だ」と
8|none-after:だが
9|none-after:だが、
14|none-after:だけ
18|none-after:だけで
-24|none-after:だっ
-16|none-after:だった
17|none-after:だと
-21|none-after:った
-9|none-after:った5
-29|none-after:った。
12|none-after:った時
8|none-after:って
11|none-after:つい
13|none-after:ついて
-9|none-after:つの
-9|none-after:て2
11|none-after:て「
-19|none-after:ていた
-13|none-after:ていま
26|none-after:ている
12|none-after:てき
8|none-after:てきた
-22|none-after:ての
-20|none-after:てる
-9|none-after:てる。
11|none-after:て以
16|none-after:で、
-8|none-after:で、前
8|none-after:で、同
-10|none-after:で、対
8|none-after:で、昨
-12|none-after:で、首
8|none-after:でい
12|none-after:でいる
19|none-after:でき
-32|none-after:です
-21|none-after:です。
8|none-after:でと
-36|none-after:でに
-9|none-after:でに」
-28|none-after:での
19|none-after:では
11|none-after:でも足
10|none-after:で低
19|none-after:で合
20|none-after:で合意
8|none-after:で増
19|none-after:で推
19|none-after:で推移
9|none-after:で最も
11|none-after:で検
11|none-after:で検討
18|none-after:で残
18|none-after:で残り
10|none-after:で説
-17|none-after:で達
-21|none-after:と、
-10|none-after:と、今
-11|none-after:とい
-14|none-after:という
9|none-after:とさ
-39|none-after:とし
-20|none-after:とした
-9|none-after:として
-34|none-after:とす
-35|none-after:とする
-8|none-after:とど
-29|none-after:とな
-32|none-after:となる
-10|none-after:とにな
13|none-after:とは
8|none-after:とはじ
-13|none-after:とみ
-11|none-after:とみら
11|none-after:とも
21|none-after:ともと
16|none-after:とを
9|none-after:とを決
-9|none-after:と上
-9|none-after:と上院
22|none-after:と並
22|none-after:と並べ
22|none-after:と主
21|none-after:と主張
-10|none-after:と反
10|none-after:と国
-8|none-after:と安
-8|none-after:と安全
9|none-after:と対
-8|none-after:と推計
-9|none-after:と明
-18|none-after:と最
-18|none-after:と最も
13|none-after:と比
13|none-after:と比べ
-8|none-after:と決
8|none-after:と申
8|none-after:と申し
17|none-after:と表
17|none-after:と表明
9|none-after:と見込
15|none-after:と言
-11|none-after:と説
-10|none-after:と説明
-9|none-after:と述
-9|none-after:と述べ
11|none-after:どう
15|none-after:どで
-11|none-after:どま
-15|none-after:どまり
17|none-after:ない
11|none-after:ない」
10|none-after:ないと
-17|none-after:なっ
-10|none-after:なって
10|none-after:などと
9|none-after:なり、
-39|none-after:なる
-31|none-after:なる。
12|none-after:なる」
-10|none-after:なる見
-16|none-after:なる計
9|none-after:に2.
13|none-after:に、
10|none-after:に「
23|none-after:にあ
20|none-after:にあた
15|none-after:にすぎ
-17|none-after:にする
11|none-after:につい
-10|none-after:にと
-9|none-after:にとど
-10|none-after:にな
-9|none-after:になっ
-9|none-after:になる
-19|none-after:には約
-10|none-after:に上
12|none-after:に上が
-11|none-after:に上昇
-24|none-after:に下
-17|none-after:に下が
-8|none-after:に下げ
-18|none-after:に到
-18|none-after:に到達
-12|none-after:に前
-11|none-after:に前倒
-21|none-after:に動
10|none-after:に収ま
-8|none-after:に向
-9|none-after:に増
-9|none-after:に増や
-22|none-after:に定
-16|none-after:に実
-13|none-after:に実現
-27|none-after:に届
-15|none-after:に届く
9|none-after:に引
9|none-after:に引き
-9|none-after:に当
-9|none-after:に当た
18|none-after:に戻
12|none-after:に戻る
-15|none-after:に投
-17|none-after:に投じ
-9|none-after:に次
-8|none-after:に次ぐ
11|none-after:に比
10|none-after:に比べ
-14|none-after:に減
-14|none-after:に減ら
20|none-after:に満
20|none-after:に満た
-9|none-after:に相
-9|none-after:に相当
18|none-after:に約
-25|none-after:に置
-28|none-after:に置く
13|none-after:に近
20|none-after:に近い
-16|none-after:に達
-18|none-after:に達す
10|none-after:に達成
-24|none-after:に高
-13|none-after:に高ま
-11|none-after:に高め
19|none-after:ね上
19|none-after:ね上が
-13|none-after:の1
-11|none-after:の1・
-23|none-after:の2
-11|none-after:の2・
-20|none-after:の4
24|none-after:のは
24|none-after:のイ
-10|none-after:のケ
-10|none-after:のケー
-9|none-after:の中
8|none-after:の先
8|none-after:の増
8|none-after:の増額
-11|none-after:の工
-10|none-after:の工程
-11|none-after:の指
-20|none-after:の政
-20|none-after:の政府
-9|none-after:の枠
9|none-after:の次
17|none-after:の水
17|none-after:の水準
-28|none-after:の決
9|none-after:の現
9|none-after:の現状
12|none-after:の目標
-12|none-after:の約
-12|none-after:の約束
42|none-after:の補
43|none-after:の補正
-9|none-after:の見
-16|none-after:の見通
-8|none-after:の話
-8|none-after:の順
10|none-after:の首
31|none-after:は0
34|none-after:は0.
10|none-after:は1
23|none-after:は1.
-18|none-after:は1・
28|none-after:は2
42|none-after:は25
-10|none-after:は27
-18|none-after:は3
-9|none-after:は30
-10|none-after:は35
-19|none-after:は4
-18|none-after:は4.
-14|none-after:は5
-16|none-after:は5%
-9|none-after:は、補
28|none-after:は「
24|none-after:は「3
9|none-after:はじ
8|none-after:はな
21|none-after:はも
9|none-after:は今
9|none-after:は今年
18|none-after:は先
18|none-after:は先送
-11|none-after:は年
16|none-after:は数
-13|none-after:は昨
-13|none-after:は昨年
-12|none-after:は消
-15|none-after:は約
-18|none-after:は約1
-10|none-after:へ2
-37|none-after:へ_
-18|none-after:へ_2
-9|none-after:へ_3
10|none-after:への
8|none-after:への増
9|none-after:へ増
10|none-after:へ増や
8|none-after:へ近
8|none-after:へ近づ
10|none-after:べき
24|none-after:べた
25|none-after:べた。
-15|none-after:べて
9|none-after:べれ
9|none-after:べれば
15|none-after:ほどで
-18|none-after:まし
-19|none-after:ました
-17|none-after:ます
11|none-after:まっ
14|none-after:まって
21|none-after:まで
37|none-after:まで、
8|none-after:までと
-36|none-after:までに
18|none-after:まで残
-11|none-after:まり
-13|none-after:まり、
-14|none-after:まる
-14|none-after:まると
10|none-after:まれる
-8|none-after:み。
-9|none-after:みだ
-11|none-after:みで
-10|none-after:みで、
-11|none-after:みら
-11|none-after:みられ
-9|none-after:めて2
12|none-after:めてい
12|none-after:めら
-9|none-after:める
-11|none-after:める。
-11|none-after:も2
-9|none-after:も20
13|none-after:も5
13|none-after:も5%
-10|none-after:も、
21|none-after:もと
21|none-after:もとも
-10|none-after:も前
10|none-after:も同
9|none-after:も同様
11|none-after:も足
11|none-after:も足り
-9|none-after:も高い
-9|none-after:も高く
25|none-after:やし
18|none-after:やし、
8|none-after:やすこ
22|none-after:やすに
-13|none-after:やすよ
-11|none-after:やサ
-11|none-after:やサイ
37|none-after:よう
16|none-after:よう訴
-15|none-after:より
11|none-after:ら20
26|none-after:ら3
10|none-after:らい
10|none-after:らいは
-11|none-after:らし
-10|none-after:られる
-18|none-after:り、
10|none-after:り、2
8|none-after:り、三
12|none-after:りす
12|none-after:りする
-8|none-after:りな
-8|none-after:りない
-9|none-after:り前
19|none-after:り続
19|none-after:り続け
-8|none-after:り込ん
-8|none-after:る3
-8|none-after:る3案
-19|none-after:る。
-8|none-after:るため
13|none-after:ると
-19|none-after:るとい
10|none-after:るとさ
-24|none-after:るとし
13|none-after:るとの
8|none-after:ると申
16|none-after:ると表
17|none-after:るよ
18|none-after:るよう
-19|none-after:る三
-19|none-after:る三つ
10|none-after:る余
10|none-after:る余地
29|none-after:る加
22|none-after:る加盟
10|none-after:る国
10|none-after:る国防
8|none-after:る案が
-18|none-after:る案の
-13|none-after:る水
-13|none-after:る水準
-22|none-after:る目
-22|none-after:る目標
-32|none-after:る見
-26|none-after:る見込
-10|none-after:る防
-10|none-after:る防衛
-15|none-after:る首
-15|none-after:る首相
15|none-after:れた
21|none-after:れば
12|none-after:れる
8|none-after:れると
11|none-after:わる
12|none-after:わる。
-15|none-after:を1
20|none-after:を2
8|none-after:を20
13|none-after:を24
-10|none-after:を25
36|none-after:を29
-29|none-after:を2年
-29|none-after:を3
-12|none-after:を30
-9|none-after:を32
10|none-after:を」
11|none-after:を」と
-16|none-after:をこ
-15|none-after:をこと
-8|none-after:を下
8|none-after:を並
10|none-after:を今
-11|none-after:を保
-14|none-after:を充
-14|none-after:を充て
-9|none-after:を割
-8|none-after:を割り
-24|none-after:を同
-11|none-after:を大
-11|none-after:を大き
10|none-after:を定
10|none-after:を定め
13|none-after:を実
13|none-after:を実現
12|none-after:を年
14|none-after:を年内
-16|none-after:を念
-16|none-after:を念頭
14|none-after:を手
13|none-after:を手本
16|none-after:を払
-8|none-after:を掲
-8|none-after:を掲げ
-14|none-after:を提
11|none-after:を新
15|none-after:を明
14|none-after:を明記
-11|none-after:を来
-11|none-after:を来年
15|none-after:を検
25|none-after:を検討
17|none-after:を求め
32|none-after:を決
11|none-after:を決め
22|none-after:を決定
15|none-after:を目
12|none-after:を目指
-8|none-after:を確
-8|none-after:を確保
17|none-after:を示
12|none-after:を示す
9|none-after:を突
8|none-after:を突破
12|none-after:を維
12|none-after:を維持
-17|none-after:を補
-17|none-after:を補正
8|none-after:を要
30|none-after:を計
9|none-after:を議
10|none-after:を費
22|none-after:を超
18|none-after:を超え
-20|none-after:を軍
-18|none-after:を軍に
12|none-after:を軍事
-13|none-after:を軸
-13|none-after:を軸に
10|none-after:を達
10|none-after:を達成
-8|none-after:んで
12|none-after:アイ
8|none-after:アフ
8|none-after:アフリ
-9|none-after:イツ2
-11|none-after:イバ
-11|none-after:イバー
-14|none-after:イン
-15|none-after:インフ
-11|none-after:ウェ
-11|none-after:ウェー
-10|none-after:ウク
-10|none-after:ウクラ
-11|none-after:ェー
-11|none-after:ェート
-9|none-after:エル
-18|none-after:カナ
-18|none-after:カナダ
-19|none-after:カ国
-19|none-after:カ国の
11|none-after:ガボ
11|none-after:ガボン
9|none-after:ギリ
9|none-after:ギリシ
-11|none-after:クウ
-11|none-after:クウェ
-10|none-after:クラ
-19|none-after:クリ
-19|none-after:クリア
-10|none-after:ケー
-10|none-after:ケース
-11|none-after:サイ
-11|none-after:サイバ
9|none-after:シャ
9|none-after:シン
-9|none-after:スラエ
-9|none-after:セン
-9|none-after:ダの
-9|none-after:ダは
-9|none-after:ダは1
-9|none-after:ツ2
-9|none-after:ツ2・
-11|none-after:トは
-11|none-after:トは4
-18|none-after:ナダ
-9|none-after:ナダは
-11|none-after:バー
-17|none-after:フラ
8|none-after:フリ
8|none-after:フリカ
11|none-after:ボン
11|none-after:ボンは
-9|none-after:ラエ
-9|none-after:ラエル
32|none-after:ラン
11|none-after:ランド
-22|none-after:リア
8|none-after:リカ
9|none-after:リシ
9|none-after:リシャ
24|none-after:ルド
8|none-after:ルー
-12|none-after:ロシ
-12|none-after:ロシア
15|none-after:ンは
8|none-after:ンは1
16|none-after:ンド
-15|none-after:ンフ
-16|none-after:ンフラ
-15|none-after:・2
-13|none-after:・2%
-13|none-after:・3
-9|none-after:・38
-13|none-after:・4
-11|none-after:・4%
-14|none-after:・5
-8|none-after:・5%
-9|none-after:・6
-8|none-after:・6%
8|none-after:・8%
-18|none-after:ート
-11|none-after:ートは
8|none-after:ーン
8|none-after:ーンは
9|none-after:一大
9|none-after:一大截
16|none-after:一度
15|none-after:一截
15|none-after:一截。
-9|none-after:一步
-9|none-after:一步。
15|none-after:一路
-11|none-after:万亿
-11|none-after:万亿日
8|none-after:三%
-19|none-after:三つ
11|none-after:三菱
11|none-after:三菱重
34|none-after:上,
30|none-after:上。
25|none-after:上が
16|none-after:上がる
17|none-after:上げた
9|none-after:上と
14|none-after:上とす
-14|none-after:上に
-15|none-after:上にす
9|none-after:上を念
32|none-after:上下
8|none-after:上下,
12|none-after:上下为
-12|none-after:上世
-12|none-after:上世纪
16|none-after:上再
-10|none-after:上回
-10|none-after:上年
-11|none-after:上昇
-11|none-after:上昇す
13|none-after:上调
-9|none-after:上限,
-9|none-after:上院
11|none-after:下,
-22|none-after:下が
-22|none-after:下がる
12|none-after:下为
-8|none-after:下位
19|none-after:下回り
-10|none-after:下回る
15|none-after:下滑
9|none-after:不会
31|none-after:不到
17|none-after:不到2
10|none-after:不到。
8|none-after:不到的
26|none-after:不及
17|none-after:不属
16|none-after:不属于
-9|none-after:不必
19|none-after:不是
11|none-after:不过
-10|none-after:与上
-10|none-after:与上年
12|none-after:与党
12|none-after:与党内
15|none-after:世界
13|none-after:世界平
-10|none-after:世纪
-12|none-after:世纪9
8|none-after:两年
30|none-after:並べ
19|none-after:並べた
-9|none-after:並ん
10|none-after:个国
12|none-after:中で最
26|none-after:中に
24|none-after:中国
11|none-after:中央
20|none-after:为\"
-11|none-after:为1
-10|none-after:为2
12|none-after:为2%
-16|none-after:为2.
-9|none-after:为4
-21|none-after:为上
-10|none-after:为上世
-11|none-after:为上限
12|none-after:为准
12|none-after:主张
27|none-after:主張
12|none-after:主張し
-24|none-after:主要
13|none-after:之一
31|none-after:之上
16|none-after:之上再
-8|none-after:之前
-13|none-after:之间
-14|none-after:之间。
-11|none-after:九年
-27|none-after:了。
31|none-after:予算
-20|none-after:予算で
-17|none-after:争取
-19|none-after:事,
12|none-after:事に
19|none-after:事援
19|none-after:事援助
-12|none-after:二〇
-12|none-after:二〇三
8|none-after:于世
8|none-after:于世界
-9|none-after:于军
18|none-after:于北
18|none-after:于北约
8|none-after:于国
8|none-after:于国防
-9|none-after:人士
-10|none-after:亿日
-11|none-after:亿日圆
11|none-after:仅百
11|none-after:仅百分
-21|none-after:今年
-9|none-after:今年中
-10|none-after:今年已
27|none-after:今年度
9|none-after:今年预
-11|none-after:仍有
11|none-after:仍有距
18|none-after:从2
18|none-after:从20
9|none-after:从来
17|none-after:他\"
9|none-after:他们
12|none-after:代に
12|none-after:代に戻
-13|none-after:以2
-13|none-after:以20
30|none-after:以上
21|none-after:以上,
30|none-after:以上。
9|none-after:以上と
-14|none-after:以上に
15|none-after:以内
12|none-after:以内,
10|none-after:以内。
-13|none-after:以内を
8|none-after:们的
9|none-after:会で
10|none-after:会で説
11|none-after:会計
25|none-after:会議
11|none-after:但「
11|none-after:但不
17|none-after:但他
-16|none-after:位。
-8|none-after:位に並
-10|none-after:低い
15|none-after:低于
8|none-after:低于世
22|none-after:何来
10|none-after:余地
-13|none-after:使い
-10|none-after:保つ
-10|none-after:修正
16|none-after:倍。
-12|none-after:倒し
-15|none-after:倒没
8|none-after:债务
8|none-after:债务率
10|none-after:值得
9|none-after:做到
-16|none-after:僚に
-13|none-after:充て
-20|none-after:充てる
-19|none-after:兆円
18|none-after:先送
18|none-after:先送り
-12|none-after:党の
11|none-after:党内
14|none-after:入れ
8|none-after:入れる
12|none-after:入军备
-19|none-after:其他
12|none-after:内,
14|none-after:内。
19|none-after:内に
8|none-after:内に収
-13|none-after:内に達
-13|none-after:内を
11|none-after:内可
8|none-after:内閣以
8|none-after:写入
-12|none-after:军事,
19|none-after:军事援
12|none-after:军备
48|none-after:军费
-8|none-after:军费、
-8|none-after:军费比
33|none-after:军费目
-9|none-after:军队
8|none-after:决定
19|none-after:准。
-9|none-after:出した
8|none-after:出して
-13|none-after:出た
8|none-after:出占
-11|none-after:出现
-11|none-after:出现在
18|none-after:分之
13|none-after:分之一
10|none-after:分担
16|none-after:分摊
13|none-after:列,
-12|none-after:则是
17|none-after:则认
17|none-after:则认为
9|none-after:则说
12|none-after:刚刚
-8|none-after:初計
-8|none-after:初計画
9|none-after:利息
11|none-after:到\"
16|none-after:到2
8|none-after:到2%
-9|none-after:到2.
12|none-after:到20
23|none-after:到3
25|none-after:到3.
8|none-after:到5
8|none-after:到5%
9|none-after:到G
9|none-after:到GD
9|none-after:到的
-17|none-after:到達
-20|none-after:制化
-17|none-after:前の
-40|none-after:前倒
-12|none-after:前倒し
-12|none-after:前到
-8|none-after:前到2
-9|none-after:前半
-9|none-after:前半に
-18|none-after:前年
-9|none-after:前年の
15|none-after:前後
19|none-after:前後か
13|none-after:前後だ
9|none-after:前後で
-8|none-after:前後に
11|none-after:前後の
-24|none-after:前後を
22|none-after:前达
19|none-after:前达标
-8|none-after:割り
-8|none-after:割り込
-16|none-after:加。
19|none-after:加盟
8|none-after:加盟国
25|none-after:加码
8|none-after:务率
13|none-after:劣り
13|none-after:劣りす
-15|none-after:助占
17|none-after:势。
23|none-after:動か
-21|none-after:動き
17|none-after:北约
19|none-after:北约的
12|none-after:十分
8|none-after:十分か
-18|none-after:十年
29|none-after:升到
-8|none-after:升到2
26|none-after:升到3
31|none-after:升至
11|none-after:升至2
-9|none-after:半に
-8|none-after:半にな
11|none-after:华盛
11|none-after:华盛顿
-16|none-after:占2
-16|none-after:占2.
9|none-after:占3
9|none-after:占3.
-16|none-after:占G
8|none-after:占GD
8|none-after:占国
8|none-after:占国内
17|none-after:印尼
-12|none-after:印度为
-18|none-after:即便
15|none-after:却是
15|none-after:去年
10|none-after:参考
-22|none-after:友该
-22|none-after:友该做
8|none-after:反对
8|none-after:収まっ
9|none-after:受け
9|none-after:受け入
-9|none-after:受到
-8|none-after:另提
-10|none-after:只有
-13|none-after:可行
-11|none-after:可行,
11|none-after:台北
26|none-after:台湾
-10|none-after:台湾の
14|none-after:台湾も
-11|none-after:台阶
-8|none-after:右(
-8|none-after:右(2
8|none-after:右,「
8|none-after:右,今
15|none-after:右;
-19|none-after:右。
-20|none-after:右的
20|none-after:合意
-15|none-after:合意_
8|none-after:同,
-19|none-after:同じ
10|none-after:同様
8|none-after:同盟
14|none-after:后一
-13|none-after:后年
-8|none-after:后者
-12|none-after:否会
25|none-after:告書
-9|none-after:周边
-9|none-after:周边国
8|none-after:味着
20|none-after:和1
21|none-after:和1.
9|none-after:和平
17|none-after:回し
-12|none-after:回っ
19|none-after:回り
19|none-after:回り続
-16|none-after:回る
-30|none-after:回る。
-22|none-after:回避
22|none-after:国2
19|none-after:国2.
9|none-after:国。
9|none-after:国か
-9|none-after:国が2
8|none-after:国に
-12|none-after:国の
-9|none-after:国为
9|none-after:国今
9|none-after:国今年
8|none-after:国会
23|none-after:国家
12|none-after:国每
12|none-after:国每年
14|none-after:国的
8|none-after:国的要
18|none-after:国防
9|none-after:国防,
10|none-after:国防費
11|none-after:在1
10|none-after:在10
34|none-after:在2
35|none-after:在20
9|none-after:在北
9|none-after:在北约
-22|none-after:在十
-22|none-after:在十年
13|none-after:均水
-11|none-after:基金
-10|none-after:堅持
19|none-after:報告
25|none-after:報告書
-15|none-after:場を
12|none-after:塞尔
14|none-after:増や
18|none-after:増やし
12|none-after:增约
12|none-after:增约7
10|none-after:增至
8|none-after:增速
10|none-after:外,
13|none-after:多花
12|none-after:多花3
-11|none-after:大きく
9|none-after:大截
10|none-after:大截,
-14|none-after:天花
-13|none-after:天花板
8|none-after:威胁
-15|none-after:字占
-10|none-after:守る
-9|none-after:守るよ
-8|none-after:安全
-8|none-after:完成
16|none-after:官方
17|none-after:定_
17|none-after:定_3
12|none-after:定さ
12|none-after:定され
11|none-after:定めて
-8|none-after:定路
-8|none-after:定路線
-8|none-after:实现。
22|none-after:实际
10|none-after:对台
8|none-after:对韩
8|none-after:对韩国
13|none-after:导线
-8|none-after:封顶
19|none-after:尚未
13|none-after:尼的
-10|none-after:居首
-15|none-after:届く
-10|none-after:届くと
11|none-after:属于
11|none-after:島に
-8|none-after:川普
11|none-after:工的
-12|none-after:工程
-11|none-after:工程表
-12|none-after:左右
-8|none-after:左右(
15|none-after:左右;
-19|none-after:左右。
-20|none-after:左右的
-9|none-after:差一步
-18|none-after:已接
-18|none-after:已接近
14|none-after:已提
14|none-after:已提前
18|none-after:平均
13|none-after:平均水
-26|none-after:年)
-13|none-after:年か
-13|none-after:年から
30|none-after:年に
11|none-after:年に2
18|none-after:年に」
-51|none-after:年の
-26|none-after:年の目
-19|none-after:年ま
-20|none-after:年まで
-11|none-after:年も
-12|none-after:年よ
-12|none-after:年より
-22|none-after:年を
12|none-after:年不
-9|none-after:年中に
-14|none-after:年为
-19|none-after:年之
-8|none-after:年之前
-27|none-after:年仍
-22|none-after:年仍有
-9|none-after:年以来
10|none-after:年份
-8|none-after:年全
22|none-after:年内
10|none-after:年内に
11|none-after:年内可
13|none-after:年前
-12|none-after:年前の
-20|none-after:年前倒
17|none-after:年加
12|none-after:年只
-12|none-after:年完
-12|none-after:年完成
16|none-after:年实
11|none-after:年实现
10|none-after:年将
-10|none-after:年已
9|none-after:年底
-34|none-after:年度
-9|none-after:年度)
-20|none-after:年度」
-18|none-after:年度で
40|none-after:年度ま
34|none-after:年度中
14|none-after:年度予
-8|none-after:年度達
-12|none-after:年总
-17|none-after:年早
-11|none-after:年早め
-8|none-after:年检
-8|none-after:年检讨
-34|none-after:年的
-13|none-after:年的预
-24|none-after:年目
-24|none-after:年目标
-13|none-after:年达
-11|none-after:年达成
23|none-after:年需
12|none-after:年需多
12|none-after:年需新
11|none-after:并不
13|none-after:并列
18|none-after:并在
18|none-after:并在2
27|none-after:并妄
-12|none-after:并无
-11|none-after:府・
12|none-after:府每
12|none-after:府每年
-9|none-after:度)
10|none-after:度、
-44|none-after:度。
-21|none-after:度」
10|none-after:度が
-27|none-after:度で
-12|none-after:度です
-10|none-after:度とみ
14|none-after:度にと
23|none-after:度に達
23|none-after:度の
-9|none-after:度の目
43|none-after:度の補
22|none-after:度へ
22|none-after:度へ増
35|none-after:度ま
18|none-after:度まで
-10|none-after:度を確
34|none-after:度中
35|none-after:度中に
-12|none-after:度为
-12|none-after:度为2
14|none-after:度予
19|none-after:度予算
-8|none-after:度達
-8|none-after:度達成
-8|none-after:开支
-8|none-after:开支今
12|none-after:張し
8|none-after:張した
-8|none-after:当す
-8|none-after:当する
-9|none-after:当た
-9|none-after:当初
-8|none-after:当初計
14|none-after:徊。
19|none-after:後か
19|none-after:後から
13|none-after:後だ
9|none-after:後で
-8|none-after:後に
9|none-after:後の水
-24|none-after:後を
-34|none-after:後を軍
15|none-after:徘徊
14|none-after:徘徊。
10|none-after:心军
10|none-after:心军费
-15|none-after:念頭
-16|none-after:念頭に
9|none-after:总支
9|none-after:总支出
8|none-after:总理
-20|none-after:总统
12|none-after:恐怕
10|none-after:想。
-15|none-after:意_
-15|none-after:意_3
8|none-after:意味着
-10|none-after:意大
-10|none-after:意大利
-11|none-after:成,
10|none-after:成」
-9|none-after:成し、
15|none-after:成した
-21|none-after:成へ
-18|none-after:成へ_
-11|none-after:成を
-12|none-after:成员
-8|none-after:成长
19|none-after:我国
10|none-after:截,
15|none-after:截。
12|none-after:戻る
19|none-after:所有
-10|none-after:所需
-10|none-after:所需的
13|none-after:手本
13|none-after:手本に
9|none-after:批评
28|none-after:承诺
12|none-after:承诺,
24|none-after:承诺是
-21|none-after:投じ
-20|none-after:投じて
-11|none-after:投資
11|none-after:担を
-9|none-after:持」
21|none-after:持す
21|none-after:持する
9|none-after:指す
9|none-after:指す。
13|none-after:指导
13|none-after:指导线
-13|none-after:指摘
-10|none-after:採用
-18|none-after:接近
20|none-after:推移
11|none-after:推移し
9|none-after:推移す
-14|none-after:推計
-8|none-after:推計さ
-15|none-after:掲げ、
-14|none-after:提。
15|none-after:提前
-11|none-after:提前到
22|none-after:提前达
9|none-after:提升
9|none-after:提升到
8|none-after:提言し
19|none-after:提高
9|none-after:提高到
10|none-after:提高至
14|none-after:援助
-8|none-after:支今
13|none-after:支出
8|none-after:支出占
10|none-after:改变
12|none-after:放军
-13|none-after:政府
-11|none-after:政府・
12|none-after:政府每
-8|none-after:政院
-9|none-after:教育
-11|none-after:数十
10|none-after:数字
-11|none-after:文書
11|none-after:斯德
12|none-after:新增
12|none-after:新增约
21|none-after:新的
19|none-after:新目
11|none-after:新目标
-11|none-after:既定
-8|none-after:既定路
-11|none-after:日圆
-14|none-after:早め
-17|none-after:早已
14|none-after:早期
8|none-after:早期に
15|none-after:时期
-9|none-after:时间
-11|none-after:昇す
-11|none-after:昇する
9|none-after:明し
-11|none-after:明して
-12|none-after:明年目
-8|none-after:昨年
-17|none-after:是1
20|none-after:是「
-12|none-after:是去
-12|none-after:是去年
-10|none-after:是否
-12|none-after:是否会
15|none-after:是我
-14|none-after:是明
-13|none-after:是明年
14|none-after:時代
12|none-after:時代に
-12|none-after:時期に
15|none-after:時期を
21|none-after:智库
-8|none-after:最も
-18|none-after:最後
13|none-after:最终
-16|none-after:最迟
-13|none-after:最迟2
17|none-after:月に
9|none-after:月の
10|none-after:有2
22|none-after:有3
17|none-after:有人
-17|none-after:有提
11|none-after:有改
10|none-after:有改变
25|none-after:有識
25|none-after:有識者
11|none-after:有距
11|none-after:有距离
-11|none-after:期につ
15|none-after:期を
30|none-after:期を2
-39|none-after:期限
19|none-after:未満
8|none-after:未満と
8|none-after:未満に
15|none-after:本に
-8|none-after:本年
-8|none-after:本年度
-8|none-after:本财
-8|none-after:本财年
8|none-after:束し
-14|none-after:束は
10|none-after:来不
18|none-after:来年度
-13|none-after:板。
10|none-after:构想
13|none-after:枠を
17|none-after:标,
-12|none-after:标。
11|none-after:标仍
11|none-after:标仍有
24|none-after:标从
24|none-after:标从2
21|none-after:标准
-14|none-after:标年
8|none-after:标应
10|none-after:核心军
-18|none-after:案の
-14|none-after:案を提
-9|none-after:案を検
9|none-after:案を議
-8|none-after:检讨
32|none-after:検討
10|none-after:検討_
11|none-after:標にす
-11|none-after:標の
13|none-after:標は
-10|none-after:標は、
10|none-after:標を
-13|none-after:標を2
-15|none-after:標をこ
23|none-after:標を今
10|none-after:標を定
19|none-after:標を達
-8|none-after:次ぐ
23|none-after:正予
29|none-after:正予算
14|none-after:此后
-9|none-after:步。
18|none-after:残り
11|none-after:段。
14|none-after:毎年
29|none-after:每年
23|none-after:每年需
21|none-after:比べ
9|none-after:比べれ
11|none-after:比率
30|none-after:水平
11|none-after:水準を
18|none-after:求め
12|none-after:求めら
8|none-after:求相
-8|none-after:決めた
15|none-after:決定
17|none-after:決定_
-16|none-after:決断
-26|none-after:決着
-17|none-after:没有提
11|none-after:没有改
-20|none-after:法制
-20|none-after:法制化
14|none-after:法国
12|none-after:法国每
20|none-after:消化
-10|none-after:消費
-10|none-after:消費税
-13|none-after:減ら
-13|none-after:減らし
-10|none-after:湾の
14|none-after:湾も
24|none-after:満た
14|none-after:満たす
12|none-after:満たな
8|none-after:満と
8|none-after:満に
12|none-after:準を
9|none-after:澳大利
8|none-after:澳洲
9|none-after:点名
10|none-after:率则
10|none-after:現する
9|none-after:現状
8|none-after:用了
-14|none-after:用于
-9|none-after:用于军
8|none-after:用于国
8|none-after:申し
8|none-after:申し合
-9|none-after:画だ
13|none-after:界平
13|none-after:界平均
13|none-after:百分
12|none-after:百分之
9|none-after:的\"
-23|none-after:的2
-16|none-after:的20
-8|none-after:的3
10|none-after:的だ
9|none-after:的だ。
-14|none-after:的今
-14|none-after:的今年
11|none-after:的军
10|none-after:的军费
22|none-after:的加
8|none-after:的可能
-13|none-after:的天
-13|none-after:的天花
31|none-after:的承
31|none-after:的承诺
13|none-after:的新
10|none-after:的新目
14|none-after:的是
12|none-after:的是2
10|none-after:的构
10|none-after:的构想
20|none-after:的水
20|none-after:的水平
-17|none-after:的目
-15|none-after:的目标
-11|none-after:的经
-11|none-after:的经济
-9|none-after:的统
-9|none-after:的统计
11|none-after:的要
11|none-after:的要求
9|none-after:的话
11|none-after:的该
14|none-after:的路
14|none-after:的路。
11|none-after:的防
11|none-after:的防卫
-13|none-after:的预
11|none-after:盛顿
-13|none-after:盟友
-22|none-after:盟友该
23|none-after:盟国
8|none-after:目指
9|none-after:目指す
14|none-after:目标,
-15|none-after:目标。
11|none-after:目标仍
24|none-after:目标从
-14|none-after:目标年
8|none-after:目标应
-28|none-after:目標
-11|none-after:目標の
13|none-after:目標は
10|none-after:目標を
9|none-after:直す
-13|none-after:相の
8|none-after:相同
-8|none-after:相当す
-17|none-after:研究
-9|none-after:確保
-10|none-after:票。
11|none-after:离。
11|none-after:移し
9|none-after:移して
9|none-after:移す
9|none-after:移する
8|none-after:程度、
-49|none-after:程度。
12|none-after:程度が
-9|none-after:程度で
17|none-after:程度の
22|none-after:程度へ
-11|none-after:程表
-11|none-after:程表の
-12|none-after:税率
12|none-after:突破
11|none-after:立委
-8|none-after:第三
17|none-after:等不
-9|none-after:等于
-8|none-after:筋に
-9|none-after:算だ
-9|none-after:算だ。
-20|none-after:算で
-9|none-after:算案を
9|none-after:米国か
-13|none-after:米国は
-18|none-after:約1
-18|none-after:約1兆
8|none-after:約束し
-14|none-after:約束は
11|none-after:統が
8|none-after:統計
-8|none-after:続く
20|none-after:続け
20|none-after:続けて
16|none-after:維持
22|none-after:維持す
11|none-after:総統
11|none-after:総統が
12|none-after:约7
11|none-after:约为2
8|none-after:约合
19|none-after:约的
-12|none-after:纪9
-12|none-after:纪90
13|none-after:线,
-10|none-after:统计
10|none-after:继续
-24|none-after:置く
-31|none-after:置く。
9|none-after:美国
-8|none-after:美国的
14|none-after:翻倍
25|none-after:者会
25|none-after:者会議
19|none-after:而不
16|none-after:而不属
11|none-after:而去
11|none-after:而去年
-8|none-after:而美
-8|none-after:而美国
20|none-after:至2
22|none-after:至2.
13|none-after:至5
14|none-after:至5.
21|none-after:至8
12|none-after:花3
12|none-after:花30
-13|none-after:花板
-13|none-after:花板。
21|none-after:英国
11|none-after:菱重
11|none-after:菱重工
10|none-after:菲律
-8|none-after:落地
-11|none-after:行,
-8|none-after:衛省
-14|none-after:补助
-11|none-after:表の
12|none-after:表明
17|none-after:表明し
18|none-after:補正
23|none-after:補正予
-10|none-after:西亚则
11|none-after:要全
10|none-after:要在
10|none-after:要在2
35|none-after:要求
8|none-after:要求相
18|none-after:要花
-21|none-after:要靠
16|none-after:見劣
13|none-after:見劣り
-27|none-after:見込
-29|none-after:見込み
-17|none-after:見通
-17|none-after:見通し
12|none-after:解放
12|none-after:解放军
10|none-after:言し
11|none-after:言した
-8|none-after:計さ
-8|none-after:計され
17|none-after:計画
-9|none-after:計画だ
-9|none-after:計算だ
10|none-after:討_
21|none-after:訴え
16|none-after:訴えた
-8|none-after:説明し
-10|none-after:調整
25|none-after:識者
25|none-after:識者会
24|none-after:議が
8|none-after:计划
35|none-after:认为
17|none-after:认为\"
-22|none-after:许可
9|none-after:评。
9|none-after:话,
-22|none-after:该做
9|none-after:该比
11|none-after:该水
11|none-after:该水平
11|none-after:说该
12|none-after:诺,
24|none-after:诺是
26|none-after:豪州
-9|none-after:費を求
-10|none-after:費税
22|none-after:负担
-8|none-after:财年)
-8|none-after:费、
-8|none-after:费、1
-8|none-after:费比
-8|none-after:费比例
32|none-after:费目
32|none-after:费目标
-16|none-after:赤字
-15|none-after:赤字占
-8|none-after:超」
16|none-after:超え
16|none-after:超えた
9|none-after:超は
36|none-after:超を
-11|none-after:超支
-8|none-after:足りな
20|none-after:距离
11|none-after:距离。
14|none-after:路。
-8|none-after:路線
17|none-after:跳ね
19|none-after:跳ね上
-12|none-after:跳票
-12|none-after:跳票。
-18|none-after:軍に
-24|none-after:軍に投
15|none-after:軍事
12|none-after:軍事に
30|none-after:軍備
-11|none-after:軸に
-10|none-after:軸に_
-9|none-after:边国
-9|none-after:边国家
8|none-after:込ま
-29|none-after:込み
-8|none-after:込み。
-9|none-after:込みだ
-11|none-after:込みで
-8|none-after:込ん
-12|none-after:达成
-11|none-after:达成,
18|none-after:达标
26|none-after:迈进
9|none-after:近2
9|none-after:近20
22|none-after:近。
47|none-after:近い
22|none-after:近い。
-11|none-after:近くに
8|none-after:近くを
14|none-after:还要
10|none-after:这一
27|none-after:这个
-8|none-after:进2
-8|none-after:进20
-9|none-after:进度
14|none-after:远不
-13|none-after:迟2
-13|none-after:迟20
-8|none-after:述べ
-15|none-after:述べて
-12|none-after:追加
10|none-after:送り
-8|none-after:适用
-17|none-after:通し
-11|none-after:連投
-11|none-after:連投資
-8|none-after:道筋
-8|none-after:道筋に
-9|none-after:道路
-9|none-after:達_
-20|none-after:達す
-20|none-after:達する
10|none-after:達成」
-21|none-after:達成へ
-11|none-after:達成を
8|none-after:那么
16|none-after:部长
11|none-after:重工
11|none-after:重工的
-12|none-after:野党
-12|none-after:野党の
14|none-after:金额
14|none-after:金额却
9|none-after:針を示
38|none-after:钱从
-22|none-after:関連
-11|none-after:関連投
8|none-after:閣以
8|none-after:閣以来
-16|none-after:閣僚
-16|none-after:閣僚に
-28|none-after:间。
9|none-after:防,
12|none-after:防卫
-17|none-after:防衛
-8|none-after:防衛省
10|none-after:防費
12|none-after:防費を
15|none-after:防部长
-8|none-after:阿拉
14|none-after:降至
14|none-after:降至5
-11|none-after:限に
8|none-after:限を示
-12|none-after:限是2
-9|none-after:院で
12|none-after:需多
12|none-after:需多花
12|none-after:需新
12|none-after:需新增
-10|none-after:需的
-10|none-after:需的数
13|none-after:面对
11|none-after:韓国
12|none-after:韩国
9|none-after:韩国2
8|none-after:韩国的
-8|none-after:順位
-16|none-after:頭に
-24|none-after:頭に置
11|none-after:頼総
11|none-after:頼総統
11|none-after:額は
-24|none-after:预算
-8|none-after:领先
14|none-after:额却
14|none-after:额却是
-8|none-after:首,
-25|none-after:首相
-13|none-after:首相の
-9|none-after:高い。
-12|none-after:高く
-12|none-after:高く、
-13|none-after:高ま
-13|none-after:高まる
-12|none-after:高め
-12|none-after:高める
9|none-after:高到
11|none-after:高至
-34|none-before:%,
-34|none-before:%,占
-16|none-before:%,约
20|none-before:%_
8|none-before:%_占
13|none-before:%_朝
9|none-before:%で
8|none-before:%で、
11|none-before:%増え
35|none-before:(2
38|none-before:(20
30|none-before:)升
30|none-before:)升至
-11|none-before:)比で
19|none-before:)比は
19|none-before:,\"
29|none-before:,「
9|none-before:,一
16|none-before:,下
10|none-before:,不
-24|none-before:,乌
-22|none-before:,乌克
11|none-before:,也
15|none-before:,二
18|none-before:,五
18|none-before:,五年
-11|none-before:,仅
-8|none-before:,仅约
41|none-before:,今
30|none-before:,今年
18|none-before:,会
-26|none-before:,俄
-12|none-before:,俄罗
-9|none-before:,其
16|none-before:,再
-8|none-before:,则
-18|none-before:,加上
11|none-before:,加拿
17|none-before:,北
17|none-before:,北约
-53|none-before:,占
-39|none-before:,占G
-8|none-before:,占国
-11|none-before:,去
-11|none-before:,去年
-16|none-before:,可
-21|none-before:,可能
-29|none-before:,同
12|none-before:,国
9|none-before:,国防
17|none-before:,外
16|none-before:,外界
11|none-before:,如
10|none-before:,如今
17|none-before:,实
17|none-before:,实际
-28|none-before:,届
-28|none-before:,届时
12|none-before:,已
-38|none-before:,年
15|none-before:,并
-10|none-before:,德
-10|none-before:,德国
10|none-before:,意
12|none-before:,意大
11|none-before:,把
9|none-before:,把防
-11|none-before:,按
-14|none-before:,提
14|none-before:,新
14|none-before:,新加
-17|none-before:,日
-16|none-before:,日本
10|none-before:,曾
9|none-before:,欧
11|none-before:,每
8|none-before:,每年
-8|none-before:,比例
-24|none-before:,澳
-20|none-before:,澳洲
10|none-before:,现
23|none-before:,盟
19|none-before:,盟友
29|none-before:,目
29|none-before:,目前
-42|none-before:,约
-25|none-before:,约为
-13|none-before:,约占
14|none-before:,罗
14|none-before:,罗马
29|none-before:,美
28|none-before:,美国
15|none-before:,而
12|none-before:,而美
14|none-before:,自
9|none-before:,自民
12|none-before:,荷
12|none-before:,荷兰
8|none-before:,该
14|none-before:,该比
-11|none-before:,赖
11|none-before:,越
11|none-before:,越南
-9|none-before:,距
-23|none-before:,达
-10|none-before:,达不
-8|none-before:,达到
-35|none-before:,这
-20|none-before:,这一
-16|none-before:,这仅
26|none-before:,韩
26|none-before:,韩国
-15|none-before:,马
-24|none-before:,马来
-10|none-before:.2
-10|none-before:.2%
10|none-before:0%
10|none-before:00
-16|none-before:02
18|none-before:024
15|none-before:026
-17|none-before:027
-25|none-before:028
-30|none-before:03
-16|none-before:035
-8|none-before:0兆
-8|none-before:0兆円
-36|none-before:0年
-11|none-before:0年に
-9|none-before:0年之
19|none-before:0年代
-14|none-before:0年前
9|none-before:0年达
10|none-before:0财
10|none-before:0财年
26|none-before:14
26|none-before:14年
8|none-before:16
10|none-before:19
19|none-before:196
-8|none-before:198
-9|none-before:1兆
-9|none-before:1兆円
-8|none-before:2%,
-44|none-before:20
-55|none-before:203
14|none-before:22年
-8|none-before:22财
8|none-before:24年
-18|none-before:25
-9|none-before:25年
-8|none-before:25财
-40|none-before:27
-36|none-before:27年
19|none-before:2年之
22|none-before:2日
22|none-before:2日の
-12|none-before:2财
-12|none-before:2财年
-26|none-before:30
-38|none-before:30年
11|none-before:30财
-9|none-before:31
-9|none-before:31年
-12|none-before:33
-11|none-before:33年
-27|none-before:35
-18|none-before:35年
-9|none-before:35财
-14|none-before:3年
9|none-before:3文
9|none-before:3文書
58|none-before:4年
39|none-before:4年)
-16|none-before:4年ま
15|none-before:4年的
19|none-before:4年間
9|none-before:4月
44|none-before:5%
18|none-before:5%,
9|none-before:5%で
11|none-before:5%増
9|none-before:51
9|none-before:51年
-9|none-before:5年
-10|none-before:5年度
-17|none-before:5财
-17|none-before:5财年
-8|none-before:6%,
10|none-before:6%_
27|none-before:60
9|none-before:65
11|none-before:65%
-8|none-before:6兆
-8|none-before:6兆円
8|none-before:6年
-8|none-before:6年は
-12|none-before:6年军
26|none-before:6年占
10|none-before:6年将
11|none-before:7.
-23|none-before:7年
-8|none-before:8年就
13|none-before:8年度
-8|none-before:90
-8|none-before:90年
18|none-before:96
-11|none-before:98
-12|none-before:99
-11|none-before:990
-15|none-before:9年
-9|none-before:9年に
-9|none-before::2
-9|none-before::20
-12|none-before::防
-11|none-before::防卫
13|none-before:;若
22|none-before:;阿
13|none-before:AT
13|none-before:ATO
-24|none-before:DP
-9|none-before:DP_
-13|none-before:DPで
-18|none-before:DPの
-28|none-before:DPを
10|none-before:DP不
-10|none-before:DP之
-9|none-before:DP仍
28|none-before:DP比
-20|none-before:DP的
21|none-before:DP约
8|none-before:DP计
-32|none-before:GD
-32|none-before:GDP
14|none-before:NA
14|none-before:NAT
19|none-before:NPの
-31|none-before:NP比
17|none-before:O、
27|none-before:O、国
9|none-before:Oの
-18|none-before:O加
-18|none-before:O加盟
9|none-before:O基
9|none-before:O基準
-8|none-before:P)に
-9|none-before:P_
-13|none-before:Pで
-12|none-before:Pで割
-29|none-before:Pを
-18|none-before:Pを使
-9|none-before:Pを分
10|none-before:P不
18|none-before:P不足
-10|none-before:P之
-10|none-before:P之比
-9|none-before:P仍
-13|none-before:P比で
-26|none-before:P比は
26|none-before:P比重
-20|none-before:P的
-14|none-before:P的比
21|none-before:P约
8|none-before:P计
8|none-before:P计算
19|none-before:TO
17|none-before:TO、
9|none-before:TO基
-8|none-before:_G
-8|none-before:_GD
8|none-before:_「
-13|none-before:_占G
15|none-before:_占比
11|none-before:_政
11|none-before:_政府
13|none-before:_朝
34|none-before:_防
39|none-before:_防衛
-16|none-before:、2
-14|none-before:、20
-8|none-before:、26
13|none-before:、28
15|none-before:、35
9|none-before:、6
-36|none-before:、G
-31|none-before:、GD
12|none-before:、N
12|none-before:、NA
15|none-before:、そ
15|none-before:、その
-12|none-before:、な
-13|none-before:、なお
-16|none-before:、イ
-8|none-before:、ウク
-23|none-before:、オ
-8|none-before:、カ
-18|none-before:、カナ
11|none-before:、ガ
-16|none-before:、ク
-16|none-before:、クウ
10|none-before:、コ
13|none-before:、ス
15|none-before:、モ
-9|none-before:、ル
-12|none-before:、ロ
-12|none-before:、ロシ
11|none-before:、主
11|none-before:、主要
-13|none-before:、初
-13|none-before:、初め
14|none-before:、南
14|none-before:、南韩
-9|none-before:、同
14|none-before:、国
19|none-before:、国民
15|none-before:、実
-17|none-before:、当
-17|none-before:、当初
9|none-before:、日
9|none-before:、日本
-18|none-before:、最
11|none-before:、次
8|none-before:、次期
13|none-before:、澳
10|none-before:、澳洲
55|none-before:、現
9|none-before:、現在
13|none-before:、現状
33|none-before:、現行
-21|none-before:、米
8|none-before:、米側
-30|none-before:、米国
10|none-before:、英
11|none-before:、英国
-24|none-before:、西
-11|none-before:、西ド
11|none-before:、豪
11|none-before:、豪州
-30|none-before:、財
-16|none-before:、財務
13|none-before:、防
13|none-before:、防衛
25|none-before:、韓
25|none-before:、韓国
-9|none-before:〇三
-16|none-before:「2
-12|none-before:「27
14|none-before:「イ
11|none-before:「不
11|none-before:「不会
-8|none-before:「今年
16|none-before:「実
16|none-before:「日
16|none-before:「日本
11|none-before:「約
-12|none-before:「防
12|none-before:あり
11|none-before:あり、
13|none-before:いて
28|none-before:いては
-12|none-before:いる
-9|none-before:いるの
-8|none-before:い予
-9|none-before:うえ
-9|none-before:うえで
18|none-before:うち
24|none-before:うち1
10|none-before:え、G
-15|none-before:え、米
-9|none-before:えで
-9|none-before:えで、
-18|none-before:えば
8|none-before:える
-14|none-before:えれ
-14|none-before:えれば
14|none-before:おり
14|none-before:おり、
9|none-before:か、
-10|none-before:から
16|none-before:がG
12|none-before:がGD
29|none-before:が、
14|none-before:が「
9|none-before:が年
9|none-before:が年内
-8|none-before:が提
10|none-before:が現
-14|none-before:が防
-14|none-before:が防衛
-8|none-before:く、
-18|none-before:くコ
10|none-before:けで
-18|none-before:けば
-21|none-before:こと
-18|none-before:ことし
8|none-before:この
29|none-before:し、
14|none-before:し、3
-16|none-before:し、G
14|none-before:し、ス
10|none-before:し、国
-9|none-before:し、自
11|none-before:しい
22|none-before:した
-8|none-before:したう
11|none-before:したが
-10|none-before:したと
-11|none-before:した国
49|none-before:した防
13|none-before:して
-8|none-before:しても
-8|none-before:しで
-14|none-before:じる
-37|none-before:じ年
-11|none-before:じ年の
14|none-before:すで
14|none-before:すでに
22|none-before:すると
14|none-before:ずに
-9|none-before:せて
-16|none-before:そのも
11|none-before:その後
12|none-before:たG
11|none-before:たGD
-8|none-before:たうえ
18|none-before:たが
13|none-before:たず
14|none-before:たずに
-10|none-before:たと
-13|none-before:た国
-13|none-before:た国防
37|none-before:た防
37|none-before:た防衛
14|none-before:だけ
10|none-before:だけで
-12|none-before:だ予
-12|none-before:だ予算
24|none-before:ち1
24|none-before:ち18
-21|none-before:った
30|none-before:つい
30|none-before:ついて
-18|none-before:てG
-18|none-before:てGD
-9|none-before:てい
13|none-before:てお
13|none-before:ており
26|none-before:ては
31|none-before:ては、
-10|none-before:ても
8|none-before:でG
8|none-before:でGD
-9|none-before:で、
-11|none-before:で、G
-13|none-before:で、初
11|none-before:で、韓
22|none-before:で「
14|none-before:であ
8|none-before:でこ
-17|none-before:でに
-20|none-before:では、
8|none-before:では「
11|none-before:ではな
15|none-before:でも
-17|none-before:で割
-8|none-before:で割る
11|none-before:で合
11|none-before:で合意
-13|none-before:で増
18|none-before:で最
-8|none-before:で記
-8|none-before:で記者
12|none-before:で賄
-16|none-before:と、
-31|none-before:とし
-17|none-before:とし、
-16|none-before:とす
-16|none-before:とする
15|none-before:と述
15|none-before:と述べ
-14|none-before:と関
-14|none-before:と関連
22|none-before:どで
8|none-before:ない
12|none-before:など
-13|none-before:な国
-10|none-before:な国防
-8|none-before:に6
19|none-before:にG
15|none-before:にGD
-27|none-before:に、
-8|none-before:に、「
10|none-before:にする
26|none-before:には
-11|none-before:に国
16|none-before:に求
16|none-before:に求め
-15|none-before:に迫
-15|none-before:に防
-15|none-before:に防衛
9|none-before:の4
10|none-before:のGN
17|none-before:のう
18|none-before:のうち
-20|none-before:のに
-8|none-before:のに対
13|none-before:のは
-9|none-before:のも
-16|none-before:のもの
12|none-before:のイ
13|none-before:のイラ
-11|none-before:のバ
-11|none-before:のバビ
16|none-before:の予
20|none-before:の予算
13|none-before:の先
-9|none-before:の到
-9|none-before:の到達
-9|none-before:の割
-9|none-before:の割合
10|none-before:の国防
11|none-before:の実
11|none-before:の実績
11|none-before:の平
11|none-before:の平均
11|none-before:の後
8|none-before:の数
8|none-before:の数字
-8|none-before:の水
-8|none-before:の水準
15|none-before:の現
14|none-before:の現状
8|none-before:の総
8|none-before:の見
8|none-before:の見通
-10|none-before:の計
-10|none-before:の計画
22|none-before:の講
22|none-before:の講演
13|none-before:の負
13|none-before:の負担
8|none-before:は18
-9|none-before:は3
-8|none-before:はGD
-9|none-before:は、
-11|none-before:は、国
34|none-before:は、現
8|none-before:は、自
37|none-before:は「
-15|none-before:は「2
23|none-before:は「日
-15|none-before:はこ
-15|none-before:はこと
14|none-before:はす
14|none-before:はすで
13|none-before:はな
11|none-before:はなお
-9|none-before:はス
13|none-before:は今
17|none-before:は公
17|none-before:は公表
17|none-before:は国
19|none-before:は国防
-10|none-before:は域
-10|none-before:は域内
-8|none-before:は対
-8|none-before:は対G
12|none-before:は平
12|none-before:は平均
9|none-before:は早
9|none-before:は早期
-19|none-before:は来
-19|none-before:は来年
20|none-before:は議
20|none-before:は議会
-9|none-before:は逆
-9|none-before:は逆に
11|none-before:は長
10|none-before:は長く
-19|none-before:ぶり
-19|none-before:ぶりに
17|none-before:へ_
-11|none-before:まず
-25|none-before:までに
-45|none-before:めて
-19|none-before:めてG
16|none-before:める
-19|none-before:める防
-16|none-before:もの
-12|none-before:ものに
-14|none-before:も高
-13|none-before:も高い
-19|none-before:らG
9|none-before:らの
8|none-before:り、
14|none-before:り、現
-16|none-before:りな
-16|none-before:りなら
-19|none-before:りに
8|none-before:るG
8|none-before:るGD
-10|none-before:るが
13|none-before:ると
-14|none-before:るのに
10|none-before:るのは
-12|none-before:る割
-12|none-before:る割合
8|none-before:る比
8|none-before:る比率
8|none-before:る計
8|none-before:る計画
-17|none-before:る防
-17|none-before:る防衛
-10|none-before:わせ
-9|none-before:わせて
-8|none-before:を3
22|none-before:を5
22|none-before:を5年
-15|none-before:をG
-18|none-before:をGD
-18|none-before:を使
-19|none-before:を使え
-10|none-before:を分
-10|none-before:を分母
-8|none-before:を加
-8|none-before:を加え
-20|none-before:を含
-19|none-before:を含め
9|none-before:を国
10|none-before:を国内
14|none-before:を待
14|none-before:を待た
-13|none-before:を掲
-13|none-before:を掲げ
8|none-before:を現
8|none-before:を現在
-18|none-before:を除
-17|none-before:を除け
-11|none-before:ア、
-11|none-before:ア、国
-10|none-before:アに
-9|none-before:アにも
8|none-before:アは
-10|none-before:アニ
-12|none-before:アニア
9|none-before:アン
8|none-before:イジ
-11|none-before:イタ
-11|none-before:イタリ
11|none-before:イツは
12|none-before:イナの
-12|none-before:イナは
-9|none-before:イラン
-13|none-before:ウェ
-13|none-before:ウェー
-14|none-before:ウォ
-15|none-before:ウォン
-20|none-before:ウク
-20|none-before:ウクラ
-14|none-before:ウジ
-13|none-before:ェー
-16|none-before:ェート
9|none-before:エルの
-15|none-before:ォン
-14|none-before:ォンで
-18|none-before:オラ
-18|none-before:オラン
-17|none-before:オー
-17|none-before:オース
15|none-before:カは
-23|none-before:カナ
-23|none-before:カナダ
-13|none-before:カ国
-12|none-before:カ国が
-22|none-before:ガル
-14|none-before:ガルは
11|none-before:ギニ
11|none-before:ギニア
11|none-before:ギリ
11|none-before:ギリシ
-12|none-before:ギー
24|none-before:クは
34|none-before:クは今
-16|none-before:クウ
-16|none-before:クウェ
-8|none-before:クセ
-8|none-before:クセン
-19|none-before:クラ
-19|none-before:クライ
13|none-before:ク戦
-10|none-before:グラ
-14|none-before:コの
-11|none-before:コは
-14|none-before:サウ
-14|none-before:サウジ
11|none-before:シャ
11|none-before:シャの
-20|none-before:シュ
19|none-before:ジア
23|none-before:ジアは
9|none-before:スが
10|none-before:スは
16|none-before:ストは
-22|none-before:ストリ
-8|none-before:セン
-8|none-before:センブ
-11|none-before:タリ
-11|none-before:タリア
-21|none-before:ダが
-10|none-before:ダの
-8|none-before:ダは
11|none-before:ツは
16|none-before:トは「
-12|none-before:トア
-12|none-before:トアニ
-10|none-before:トガ
-10|none-before:トガル
9|none-before:トラ
-22|none-before:トリ
-23|none-before:トリア
8|none-before:トー
8|none-before:トーゴ
-20|none-before:ドは
15|none-before:ドは同
15|none-before:ドバ
15|none-before:ドバは
10|none-before:ナの
-23|none-before:ナダ
-11|none-before:ナダの
-8|none-before:ナダは
11|none-before:ニアは
15|none-before:ノミ
15|none-before:ノミス
15|none-before:バは
8|none-before:バイ
-11|none-before:バビ
-11|none-before:バビシ
-9|none-before:バン
-11|none-before:ビシ
-11|none-before:ビシュ
-23|none-before:ファ
11|none-before:フラ
13|none-before:フラン
-10|none-before:ブル
13|none-before:ブルク
-10|none-before:ベル
-10|none-before:ベルギ
-18|none-before:ポー
-20|none-before:ポーラ
-18|none-before:マリ
28|none-before:マー
32|none-before:マーク
16|none-before:ミス
16|none-before:ミスト
11|none-before:メル
11|none-before:ャの
9|none-before:ラの
-16|none-before:ライ
-16|none-before:ライナ
13|none-before:ラク
13|none-before:ラク戦
13|none-before:ランス
-18|none-before:ランダ
-11|none-before:ランド
-15|none-before:リは
-30|none-before:リア
-9|none-before:リアの
-21|none-before:リアは
14|none-before:リカは
11|none-before:リシ
11|none-before:リシャ
-12|none-before:リト
-12|none-before:リトア
11|none-before:ルの
-34|none-before:ルは
-12|none-before:ルギ
-12|none-before:ルギー
13|none-before:ルク
-8|none-before:ルクは
-8|none-before:ルクセ
-9|none-before:ルト
15|none-before:ルド
15|none-before:ルドバ
8|none-before:ルバ
10|none-before:ルー
-17|none-before:ロシ
-17|none-before:ロシア
-11|none-before:ロッ
-10|none-before:ンが
-13|none-before:ンで、
16|none-before:ンの
13|none-before:ンの国
14|none-before:ンは
8|none-before:ンカ
-9|none-before:ング
11|none-before:ンゴ
13|none-before:ンス
9|none-before:ンスが
-18|none-before:ンダ
-10|none-before:ンド
-8|none-before:ンドは
-8|none-before:ンブ
-8|none-before:ンブル
12|none-before:ン前
9|none-before:・5
9|none-before:・5%
32|none-before:ーク
32|none-before:ークは
8|none-before:ーゴ
8|none-before:ーゴは
20|none-before:ージ
-12|none-before:ース
-16|none-before:ースト
-33|none-before:ート
-16|none-before:ートは
-12|none-before:ーラ
-12|none-before:ーラン
-8|none-before:ール
-18|none-before:ールは
9|none-before:ーン
9|none-before:ーンは
-9|none-before:一度跌
-10|none-before:一比率
14|none-before:一直
-8|none-before:一部
-8|none-before:万亿
8|none-before:三年内
-17|none-before:上,
21|none-before:上下
9|none-before:上限
8|none-before:下げ
-15|none-before:下位
14|none-before:下届
13|none-before:下届议
19|none-before:不会
10|none-before:不低
10|none-before:不低于
-12|none-before:不到
9|none-before:不及
11|none-before:不可
11|none-before:不可能
10|none-before:不愿
-10|none-before:不计
20|none-before:不足G
16|none-before:东京
9|none-before:个比
9|none-before:个比例
14|none-before:中、
8|none-before:中のG
21|none-before:中期
34|none-before:为,
-8|none-before:为国
-8|none-before:为国内
-9|none-before:为美
-9|none-before:为美国
16|none-before:主张
12|none-before:主要
11|none-before:主要国
10|none-before:之前
8|none-before:之前不
-15|none-before:之后
-30|none-before:之比
-9|none-before:之比为
-14|none-before:之比将
-14|none-before:乌克
-14|none-before:乌克兰
-22|none-before:也只
-22|none-before:也只有
12|none-before:了\"
-12|none-before:予想
-12|none-before:予想は
-36|none-before:予算
12|none-before:予算だ
10|none-before:予算で
-10|none-before:予算の
-32|none-before:予算は
-16|none-before:予算案
-13|none-before:事,
-10|none-before:二〇
-9|none-before:二〇三
16|none-before:二十
16|none-before:二十年
-20|none-before:二年
18|none-before:于北
18|none-before:于北约
-10|none-before:于国
-14|none-before:于政
-14|none-before:于政府
-13|none-before:于本
41|none-before:五年
18|none-before:五年前
25|none-before:五年后
-12|none-before:亚为
-13|none-before:亚以
-27|none-before:亚则
-15|none-before:亚同
-15|none-before:亚同年
-9|none-before:亚总
-9|none-before:亚总理
-9|none-before:产总
-8|none-before:产总值
9|none-before:仅为
-10|none-before:仅占
-16|none-before:仅有
-15|none-before:仅约
9|none-before:今天
10|none-before:今已
-50|none-before:今年
-11|none-before:今年の
-18|none-before:今年就
-16|none-before:今年度
-8|none-before:今年的
14|none-before:今年花
-10|none-before:今年该
10|none-before:今年预
-16|none-before:仍不
-16|none-before:仍不到
11|none-before:仍低
11|none-before:仍低于
-11|none-before:仍在
10|none-before:从目
10|none-before:从目前
19|none-before:代,
13|none-before:代に
22|none-before:代には
12|none-before:代初
-11|none-before:代前
-11|none-before:代前半
17|none-before:以前
19|none-before:以占
19|none-before:以占G
-12|none-before:以本
-16|none-before:以来
-20|none-before:以来首
-10|none-before:以色
-10|none-before:以色列
14|none-before:以降
13|none-before:以降に
9|none-before:以降は
8|none-before:件时
10|none-before:任中
-9|none-before:任内阁
-9|none-before:伊朗
-9|none-before:伐克
-15|none-before:伙伴
20|none-before:会が
13|none-before:会で
11|none-before:会で、
-13|none-before:会は
14|none-before:会提
23|none-before:会期
23|none-before:会期间
22|none-before:会長
22|none-before:会長は
-8|none-before:估的
-11|none-before:估计
-17|none-before:估计为
-13|none-before:位の
10|none-before:低,
66|none-before:低于
-11|none-before:体で
-8|none-before:体では
-19|none-before:使え
-19|none-before:使えば
11|none-before:例从
14|none-before:例则
-8|none-before:例升
-8|none-before:例升至
-13|none-before:例只
-13|none-before:例只有
-9|none-before:例在
8|none-before:例将从
-10|none-before:例提
-8|none-before:例提高
12|none-before:例曾
-15|none-before:例约
-15|none-before:例约为
19|none-before:侵攻
-27|none-before:便要
21|none-before:係者
21|none-before:係者は
-18|none-before:俄罗
-18|none-before:俄罗斯
18|none-before:保持
16|none-before:保持在
38|none-before:信表
38|none-before:信表明
17|none-before:借补
17|none-before:借补充
-21|none-before:值之
-21|none-before:值之比
36|none-before:值的比
-19|none-before:做到
25|none-before:停在
-10|none-before:元,
-9|none-before:元,占
8|none-before:充预
8|none-before:充预算
-13|none-before:兆ウ
-13|none-before:兆ウォ
-32|none-before:兆円
11|none-before:兆円で
-16|none-before:兆円に
-15|none-before:兆円台
-15|none-before:克兰
11|none-before:兑现
13|none-before:党は
10|none-before:党内
-8|none-before:党团
8|none-before:党首
-24|none-before:入军
10|none-before:入的
-11|none-before:全体
-11|none-before:全体で
22|none-before:八年
22|none-before:八年后
8|none-before:公布数
-8|none-before:公开
-32|none-before:兰也
-20|none-before:兰以
-10|none-before:兰则
-9|none-before:兰已
12|none-before:兰的
17|none-before:兰防
11|none-before:共和
10|none-before:共和国
-12|none-before:关经
-12|none-before:关经费
18|none-before:其G
18|none-before:其GD
-10|none-before:其占
9|none-before:其实
9|none-before:内にG
-28|none-before:内便
-27|none-before:内便要
-20|none-before:内做
-20|none-before:内做到
8|none-before:内增
8|none-before:内增至
-15|none-before:内已
-12|none-before:内総
-12|none-before:内総生
-14|none-before:内补
8|none-before:内閣
17|none-before:内阁
-10|none-before:円で、
-16|none-before:円に
-16|none-before:円に迫
-15|none-before:円台
12|none-before:再创
12|none-before:再创新
-14|none-before:军事
18|none-before:军费
-9|none-before:军费仅
-15|none-before:军费以
15|none-before:军费则
28|none-before:军费占
-21|none-before:军费已
18|none-before:军费相
15|none-before:军费约
8|none-before:决定
11|none-before:冷戦末
-11|none-before:出,
11|none-before:出占G
-13|none-before:出占比
8|none-before:出约
10|none-before:出约为
8|none-before:出达
11|none-before:出达到
21|none-before:分别
20|none-before:分别为
-10|none-before:分母に
-14|none-before:划的
-16|none-before:则为
8|none-before:则占
18|none-before:则坦
18|none-before:则坦言
-30|none-before:则是
22|none-before:则认
22|none-before:则认为
12|none-before:则说
12|none-before:创新
12|none-before:创新高
-13|none-before:初の
-31|none-before:初め
-32|none-before:初めて
16|none-before:別予
16|none-before:別予算
-8|none-before:利亚
-8|none-before:利时
20|none-before:别为
-10|none-before:别条
-10|none-before:别条例
8|none-before:到G
8|none-before:到GD
9|none-before:到北
9|none-before:到北约
8|none-before:到国
8|none-before:到国内
-20|none-before:到核
-20|none-before:到核心
-9|none-before:到達
-9|none-before:到達点
34|none-before:前の
8|none-before:前不
13|none-before:前军
13|none-before:前军费
-11|none-before:前半
15|none-before:前台
11|none-before:前国
11|none-before:前国防
9|none-before:前实
9|none-before:前实现
12|none-before:前後
12|none-before:前後で
38|none-before:前是
25|none-before:前的
32|none-before:前约
-14|none-before:前规
-14|none-before:前规划
-18|none-before:前达
-18|none-before:前达到
-8|none-before:割る
-8|none-before:割ると
-22|none-before:割合
-16|none-before:割合は
-10|none-before:割合を
12|none-before:力の
-17|none-before:加,
-14|none-before:加え
-18|none-before:加上
8|none-before:加坡
-11|none-before:加拿
-11|none-before:加拿大
-36|none-before:加盟
-17|none-before:加盟国
13|none-before:北朝
13|none-before:北朝鮮
23|none-before:北约
25|none-before:北约的
31|none-before:十年
15|none-before:十年代
16|none-before:十年前
24|none-before:升到
-15|none-before:升至
-9|none-before:半に
33|none-before:南韩
20|none-before:南韩的
11|none-before:占G
11|none-before:占GD
-19|none-before:占め
-19|none-before:占める
23|none-before:占其
23|none-before:占其G
-14|none-before:占到G
15|none-before:占到国
25|none-before:占国
30|none-before:占国内
-14|none-before:占比为
8|none-before:占比仅
17|none-before:占比仍
17|none-before:占比只
30|none-before:占比已
-8|none-before:占比由
-8|none-before:占比约
-11|none-before:占比达
15|none-before:占经
-9|none-before:卫费不
-23|none-before:卫费本
9|none-before:卫费维
8|none-before:卫费长
-8|none-before:卫队
17|none-before:印尼
16|none-before:印尼的
18|none-before:印度
-12|none-before:印度为
9|none-before:历届
9|none-before:历届政
-9|none-before:原来
-9|none-before:原来的
10|none-before:原案
-13|none-before:去年的
-22|none-before:及是
-22|none-before:及是否
-8|none-before:发言
-8|none-before:发言人
-23|none-before:取っ
-23|none-before:取った
-8|none-before:受国
-8|none-before:受国内
8|none-before:变成
-26|none-before:口径
-24|none-before:口径,
10|none-before:口气升
-15|none-before:只剩
-56|none-before:只有
-52|none-before:可能
-13|none-before:可能只
-8|none-before:可能达
32|none-before:台湾
14|none-before:台湾、
-18|none-before:右,
8|none-before:右,而
-14|none-before:合は
-10|none-before:合を
11|none-before:合意
12|none-before:合意し
-8|none-before:合計
-33|none-before:同じ
-37|none-before:同じ年
-10|none-before:同一
-10|none-before:同一比
20|none-before:同国
16|none-before:同国の
-57|none-before:同年
-18|none-before:同年为
13|none-before:同时
-68|none-before:同期
31|none-before:后,
21|none-before:后再
12|none-before:后年
15|none-before:后应
11|none-before:后达
11|none-before:后达到
-8|none-before:否应
-20|none-before:含め
-17|none-before:含めて
8|none-before:告认
8|none-before:告认为
-10|none-before:员会
-13|none-before:员国
-8|none-before:员国接
10|none-before:和国
-8|none-before:員会は
9|none-before:哥的
-8|none-before:団に、
10|none-before:国,
-11|none-before:国G
-11|none-before:国GD
10|none-before:国がG
21|none-before:国に
10|none-before:国に求
-9|none-before:国の国
8|none-before:国は
9|none-before:国はG
9|none-before:国は公
-9|none-before:国は国
9|none-before:国は早
10|none-before:国や
-17|none-before:国オ
-16|none-before:国オー
11|none-before:国以
9|none-before:国会
-9|none-before:国全
-9|none-before:国全体
-19|none-before:国内
-22|none-before:国内生
-13|none-before:国占
-13|none-before:国占比
-23|none-before:国同
-14|none-before:国国
-10|none-before:国国防
-9|none-before:国家
9|none-before:国已
8|none-before:国巴
-11|none-before:国平
-11|none-before:国平均
-8|none-before:国接
-8|none-before:国接受
18|none-before:国民
14|none-before:国民收
22|none-before:国民総
14|none-before:国的
8|none-before:国的这
9|none-before:国约
-21|none-before:国自
-24|none-before:国自己
8|none-before:国达
8|none-before:国达到
-9|none-before:国防
-8|none-before:国防,
8|none-before:国防予
10|none-before:国防支
-10|none-before:国防经
-17|none-before:国防費
-10|none-before:国防部
-8|none-before:在2
-8|none-before:在20
15|none-before:在の
12|none-before:在为
13|none-before:在任
-8|none-before:在国内
-17|none-before:地生
-17|none-before:地生产
8|none-before:均で
14|none-before:坦言
-9|none-before:域内
-9|none-before:域内総
13|none-before:基本
-12|none-before:基金
18|none-before:塞尔
14|none-before:塞拜
14|none-before:塞拜疆
11|none-before:増え
11|none-before:増え、
9|none-before:増で
-12|none-before:増加
11|none-before:增7
11|none-before:增8
10|none-before:增8.
9|none-before:增税
9|none-before:增税,
-28|none-before:增至
-8|none-before:复到
17|none-before:外界
52|none-before:多年
28|none-before:多年低
8|none-before:多年保
15|none-before:多年来
9|none-before:大統
9|none-before:大統領
8|none-before:如今
10|none-before:如今已
-10|none-before:委员
-11|none-before:委员会
16|none-before:字,
16|none-before:字,外
-14|none-before:学者
11|none-before:守内
11|none-before:守内阁
10|none-before:安保
-9|none-before:安全
-12|none-before:官は
-9|none-before:官は、
-21|none-before:官邸
-22|none-before:官邸は
11|none-before:定め
12|none-before:定める
12|none-before:定下
9|none-before:定下的
8|none-before:定为国
-15|none-before:定在国
-18|none-before:实现
16|none-before:实现防
-12|none-before:实际
-22|none-before:实际仅
10|none-before:实际占
10|none-before:实际支
15|none-before:実現
13|none-before:実現す
12|none-before:実績が
-9|none-before:実績は
13|none-before:実質
-24|none-before:宣布,
10|none-before:宣布提
-9|none-before:宣示
-17|none-before:宣示的
-16|none-before:審議
-24|none-before:対G
-16|none-before:対GD
-9|none-before:対GN
9|none-before:将军
9|none-before:将军费
-9|none-before:将占
10|none-before:将国
-16|none-before:将是
18|none-before:将由
-22|none-before:将达
-19|none-before:将达到
-10|none-before:将降
15|none-before:小泉
9|none-before:尔已
-9|none-before:尔摩
18|none-before:尔维
9|none-before:尔茨
8|none-before:就要
-29|none-before:尼亚
17|none-before:尼的
-13|none-before:居首
-13|none-before:居首,
10|none-before:届政
10|none-before:届政府
-28|none-before:届时
15|none-before:届议
15|none-before:届议会
-8|none-before:峰会
-8|none-before:峰会上
13|none-before:工党
8|none-before:工党政
-18|none-before:左右,
-24|none-before:己也
-24|none-before:己也只
15|none-before:己的
19|none-before:已占
19|none-before:已占国
10|none-before:已接
10|none-before:已接近
-8|none-before:已是
11|none-before:已有
-25|none-before:已经
20|none-before:已超
20|none-before:已超过
13|none-before:已达到
9|none-before:已连
-8|none-before:市首
-8|none-before:市首相
-19|none-before:布,
9|none-before:布提
9|none-before:布提前
8|none-before:布数
8|none-before:布数字
-28|none-before:希腊
18|none-before:常年
25|none-before:平均
8|none-before:平均で
36|none-before:年)
30|none-before:年)升
-12|none-before:年,
-11|none-before:年G
-11|none-before:年GD
11|none-before:年_
-40|none-before:年、
-26|none-before:年、国
37|none-before:年で
25|none-before:年と
-31|none-before:年に
-9|none-before:年にG
9|none-before:年に、
-8|none-before:年には
-45|none-before:年の
-14|none-before:年の国
-15|none-before:年は
-19|none-before:年ぶ
-19|none-before:年ぶり
-29|none-before:年ま
-29|none-before:年まで
14|none-before:年を
-9|none-before:年一
-9|none-before:年一度
11|none-before:年不
12|none-before:年不到
-21|none-before:年为
9|none-before:年之
10|none-before:年之前
-8|none-before:年仍
30|none-before:年代
11|none-before:年代に
12|none-before:年代初
-11|none-before:年代前
18|none-before:年以前
-20|none-before:年以来
28|none-before:年低
28|none-before:年低于
8|none-before:年保
8|none-before:年保持
-13|none-before:年内补
-32|none-before:年军
-32|none-before:年军费
37|none-before:年前是
19|none-before:年占比
65|none-before:年后
-20|none-before:年国
-18|none-before:年国防
15|none-before:年在
-34|none-before:年就
-10|none-before:年底前
-40|none-before:年度
-16|none-before:年度G
9|none-before:年度か
-28|none-before:年度に
-12|none-before:年度の
11|none-before:年度以
-28|none-before:年度内
14|none-before:年度就
17|none-before:年度概
15|none-before:年度达
-10|none-before:年把国
10|none-before:年曾
15|none-before:年来
8|none-before:年来不
-15|none-before:年的
-13|none-before:年的军
-14|none-before:年目
10|none-before:年花
-10|none-before:年该
-16|none-before:年起
-19|none-before:年連
-19|none-before:年連続
9|none-before:年間
9|none-before:年間、
14|none-before:年間の
8|none-before:年预
10|none-before:年预计
9|none-before:幹部
9|none-before:幹部は
11|none-before:库建
11|none-before:库建议
-10|none-before:应占到
-8|none-before:应把军
15|none-before:应提
-12|none-before:底前
13|none-before:府、
13|none-before:府、防
10|none-before:府の
-25|none-before:府は
10|none-before:府はす
8|none-before:府基
8|none-before:府基本
-11|none-before:府承
-11|none-before:府承诺
-17|none-before:府目
21|none-before:府関
21|none-before:府関係
-16|none-before:度G
-16|none-before:度GD
9|none-before:度か
9|none-before:度から
-32|none-before:度に
-8|none-before:度の
11|none-before:度の実
-12|none-before:度为
11|none-before:度以
8|none-before:度以降
-28|none-before:度内
10|none-before:度则
9|none-before:度前
-10|none-before:度占国
14|none-before:度就
17|none-before:度概
17|none-before:度概算
8|none-before:度约
-9|none-before:度跌
-9|none-before:度跌到
15|none-before:度达
15|none-before:度达到
25|none-before:建议
11|none-before:建议五
32|none-before:开支
8|none-before:开支占
12|none-before:开支由
20|none-before:开支约
14|none-before:张明
17|none-before:强调
-23|none-before:当于
-14|none-before:当初
-11|none-before:当初の
-9|none-before:当年
13|none-before:当時
-14|none-before:径,
13|none-before:待た
13|none-before:待たず
12|none-before:後で
12|none-before:後で、
19|none-before:後に
-17|none-before:後の
-12|none-before:後初
-12|none-before:後初め
-10|none-before:従来
15|none-before:得の
25|none-before:徘徊
-23|none-before:心军
-23|none-before:心军费
9|none-before:必要
-22|none-before:总值之
-14|none-before:总理
-9|none-before:总理:
-24|none-before:总统
-8|none-before:总统宣
-11|none-before:总统许
-8|none-before:恢复
-8|none-before:恢复到
-10|none-before:情报
-12|none-before:想は
12|none-before:意し
12|none-before:意した
8|none-before:意大
8|none-before:意大利
20|none-before:成的
8|none-before:我们
11|none-before:戦末
11|none-before:戦末期
38|none-before:所信
38|none-before:所信表
13|none-before:所得
15|none-before:所得の
10|none-before:批评
8|none-before:承认
18|none-before:承诺
9|none-before:承诺,
8|none-before:把G
8|none-before:把GD
-9|none-before:把国
-13|none-before:把比
-10|none-before:把比例
12|none-before:把这
12|none-before:把这一
-29|none-before:投入
-17|none-before:投入军
29|none-before:报告
8|none-before:报告认
9|none-before:担は
-9|none-before:拉伯
8|none-before:拉斯
10|none-before:拉脱
10|none-before:拉脱维
11|none-before:拒绝
14|none-before:拜疆
-24|none-before:拨款
32|none-before:拿出
-11|none-before:拿大
27|none-before:持在
-20|none-before:指出
-20|none-before:指出,
-30|none-before:按现
-16|none-before:掉到
-8|none-before:接受国
-17|none-before:推高
-15|none-before:推高至
-14|none-before:掲げ
-15|none-before:掲げ、
20|none-before:提出
20|none-before:提到
17|none-before:提到国
-8|none-before:提案し
16|none-before:提至
10|none-before:提过
-12|none-before:提高至
8|none-before:支出
9|none-before:支出约
10|none-before:支占
8|none-before:支持
13|none-before:支提
17|none-before:支提到
12|none-before:支由
12|none-before:支由现
20|none-before:支约
19|none-before:支约为
-10|none-before:支达到
10|none-before:收入
8|none-before:收入的
-12|none-before:政学
-12|none-before:政学者
11|none-before:政府
13|none-before:政府、
11|none-before:政府の
-10|none-before:政府は
-11|none-before:政府承
-17|none-before:政府目
21|none-before:政府関
-21|none-before:政権
-11|none-before:政権は
11|none-before:数え
16|none-before:数字,
14|none-before:数年
9|none-before:文件
8|none-before:文件时
11|none-before:文書
8|none-before:文書で
-10|none-before:斯洛
18|none-before:新加
18|none-before:新加坡
-15|none-before:新政
-15|none-before:新政権
-12|none-before:新的
12|none-before:新高
10|none-before:方に
13|none-before:方面
36|none-before:日、
26|none-before:日、国
24|none-before:日の
22|none-before:日の講
33|none-before:日本
28|none-before:日本の
-24|none-before:日本は
10|none-before:日本も
-9|none-before:日本为
14|none-before:日本则
11|none-before:日本的
-23|none-before:日本防
14|none-before:早已
10|none-before:早期
26|none-before:时,
22|none-before:时占
-14|none-before:时只
-15|none-before:时只有
9|none-before:时的
-8|none-before:明年
33|none-before:明年度
-8|none-before:是2
-8|none-before:是20
-25|none-before:是否
-8|none-before:是否应
14|none-before:時の
9|none-before:普遍
12|none-before:智库
11|none-before:智库建
9|none-before:書で
8|none-before:書では
10|none-before:曾向
10|none-before:曾建
10|none-before:曾建议
-11|none-before:最も
-11|none-before:最も高
18|none-before:最后
-8|none-before:最多
-15|none-before:最後
-14|none-before:最新
12|none-before:月の
10|none-before:有人
10|none-before:有理
10|none-before:有理由
8|none-before:有讨
8|none-before:有讨论
9|none-before:朔尔
9|none-before:朔尔茨
8|none-before:朗普
13|none-before:朝鮮
13|none-before:朝鮮は
18|none-before:期に
14|none-before:期にG
11|none-before:期の
8|none-before:期只
8|none-before:期在
14|none-before:期徘
14|none-before:期徘徊
9|none-before:期维
9|none-before:期维持
-40|none-before:期达
-40|none-before:期达到
8|none-before:期間
23|none-before:期间
-13|none-before:期限
9|none-before:期限を
8|none-before:木内
14|none-before:末期
14|none-before:末期に
8|none-before:本に
29|none-before:本の
8|none-before:本の負
-24|none-before:本は
10|none-before:本も
-9|none-before:本为
14|none-before:本则
-17|none-before:本地
-17|none-before:本地生
11|none-before:本的
-13|none-before:本财
-13|none-before:本财年
-23|none-before:本身
-25|none-before:本防
-25|none-before:本防卫
13|none-before:条件
-10|none-before:条例
8|none-before:来不
-9|none-before:来年か
-8|none-before:来年度
-9|none-before:来的
-22|none-before:来西
-22|none-before:来西亚
-20|none-before:来首
-8|none-before:来首度
-11|none-before:来首次
-8|none-before:标为
8|none-before:标从
-12|none-before:标定
-14|none-before:标定为
11|none-before:标提
11|none-before:标提高
-8|none-before:标的
-28|none-before:核心
-23|none-before:核心军
-8|none-before:案し
-8|none-before:案した
27|none-before:標の
13|none-before:模を
-11|none-before:権の
-10|none-before:権の計
-8|none-before:権は
8|none-before:次期
-11|none-before:次突
-11|none-before:次突破
9|none-before:欧盟
11|none-before:止步
11|none-before:止步于
-11|none-before:正予
-11|none-before:正予算
10|none-before:此后
11|none-before:步于
-10|none-before:段階
-10|none-before:母に
34|none-before:每年
12|none-before:比,
-24|none-before:比で
-11|none-before:比では
-23|none-before:比为
8|none-before:比仅
17|none-before:比仍
17|none-before:比仍低
32|none-before:比例
11|none-before:比例从
14|none-before:比例则
-8|none-before:比例升
-13|none-before:比例只
8|none-before:比例将
-10|none-before:比例提
12|none-before:比例曾
-15|none-before:比例约
-26|none-before:比利
-26|none-before:比利时
-12|none-before:比升
-11|none-before:比升至
17|none-before:比只
17|none-before:比只有
-20|none-before:比将
30|none-before:比已
9|none-before:比照
-8|none-before:比率
16|none-before:比率が
-10|none-before:比率是
-8|none-before:比由
-8|none-before:比约
-11|none-before:比达
-9|none-before:比达到
43|none-before:比重
-9|none-before:比重不
-8|none-before:比重仍
37|none-before:比重多
14|none-before:比重由
17|none-before:比重还
-10|none-before:比重降
-14|none-before:比重预
15|none-before:民党
9|none-before:民党内
14|none-before:民收
14|none-before:民收入
23|none-before:民総
18|none-before:民総所
10|none-before:气升
10|none-before:气升到
21|none-before:水平
-8|none-before:水準
-9|none-before:水準を
-10|none-before:求で
-10|none-before:求で、
27|none-before:求め
15|none-before:求める
-22|none-before:沙尼
-22|none-before:沙尼亚
-10|none-before:沙特
12|none-before:没有
9|none-before:没有理
-14|none-before:沿用
-33|none-before:法を
-30|none-before:法国
-39|none-before:波兰
-20|none-before:波兰以
-8|none-before:波兰则
-9|none-before:波兰已
-10|none-before:波及
14|none-before:泰国
-10|none-before:海牙
-8|none-before:海牙峰
-12|none-before:清德
9|none-before:湾、
-9|none-before:準を
12|none-before:满足
22|none-before:演で
22|none-before:演で、
-9|none-before:澳洲
-9|none-before:点は
-22|none-before:爱沙
-22|none-before:爱沙尼
-13|none-before:牙仍
-8|none-before:牙利
-10|none-before:特别条
27|none-before:状は
-16|none-before:独は
16|none-before:率が
-10|none-before:率是
11|none-before:现为
28|none-before:现在
15|none-before:现时
-39|none-before:现有
16|none-before:现防
16|none-before:现防卫
-14|none-before:班牙
-13|none-before:班牙仍
13|none-before:現す
36|none-before:現在
15|none-before:現在の
28|none-before:現状
27|none-before:現状は
23|none-before:現行
30|none-before:現行目
-11|none-before:現行計
-9|none-before:理:
9|none-before:理由
-13|none-before:生产总
-10|none-before:用于
23|none-before:由现
16|none-before:由现在
-9|none-before:申请
8|none-before:画で
-10|none-before:画では
-10|none-before:画を
8|none-before:略高
8|none-before:略高于
8|none-before:白書
-11|none-before:的G
-11|none-before:的GD
-10|none-before:的な
-10|none-before:的な国
11|none-before:的今
11|none-before:的今年
37|none-before:的军
37|none-before:的军费
-8|none-before:的加
-8|none-before:的加拿
-15|none-before:的占
-16|none-before:的占比
-10|none-before:的同
-10|none-before:的同一
13|none-before:的承
13|none-before:的承诺
12|none-before:的报
12|none-before:的报告
9|none-before:的日
9|none-before:的日本
26|none-before:的比
19|none-before:的比重
-9|none-before:的自
21|none-before:的该
21|none-before:的该比
9|none-before:的这
11|none-before:的这个
30|none-before:盟友
21|none-before:盟国
-9|none-before:盟国全
9|none-before:盟的
-8|none-before:目に
69|none-before:目前
14|none-before:目前军
25|none-before:目前的
31|none-before:目前约
-14|none-before:目前规
14|none-before:目标
-11|none-before:目标定
11|none-before:目标提
25|none-before:目標
27|none-before:目標の
-18|none-before:直近
-18|none-before:直近の
-10|none-before:相、
-8|none-before:相「今
28|none-before:相が
-15|none-before:相が防
-16|none-before:相は「
-8|none-before:相は今
-10|none-before:相关
-22|none-before:相官
-22|none-before:相官邸
-21|none-before:相当
-21|none-before:相当于
15|none-before:看到
15|none-before:眼下
37|none-before:研究
-17|none-before:示的
8|none-before:示要
8|none-before:示要以
8|none-before:程度
9|none-before:税,
9|none-before:税,把
20|none-before:稳定
20|none-before:稳定在
-20|none-before:突破
15|none-before:立陶
15|none-before:立陶宛
-9|none-before:答,
-12|none-before:算,
12|none-before:算する
10|none-before:算だ
12|none-before:算だけ
14|none-before:算で
-10|none-before:算の
-32|none-before:算は
13|none-before:算をG
-19|none-before:算を含
-11|none-before:算为
10|none-before:算估
8|none-before:算则占
-12|none-before:算占
-10|none-before:算可
-10|none-before:算委
-17|none-before:算案
-20|none-before:算的
-14|none-before:算的比
20|none-before:算达
11|none-before:米側
-11|none-before:米国
-13|none-before:米国の
12|none-before:約束
9|none-before:経済
-19|none-before:経費
-15|none-before:経費を
9|none-before:統領
9|none-before:続いた
18|none-before:総所
18|none-before:総所得
-11|none-before:総生
-11|none-before:総生産
-9|none-before:総長
-8|none-before:総長が
12|none-before:績が
-9|none-before:績は
17|none-before:约为
-16|none-before:约为国
25|none-before:约的
9|none-before:线的
-28|none-before:经费
-8|none-before:经费为
-11|none-before:给出
-8|none-before:统宣
-8|none-before:统宣示
-11|none-before:统许
27|none-before:维亚
44|none-before:维持
12|none-before:维持在
-14|none-before:缩水
-18|none-before:罗斯
14|none-before:罗马
11|none-before:美国
-11|none-before:美国G
10|none-before:美国军
9|none-before:美国约
-23|none-before:美国自
9|none-before:美方
17|none-before:者は
15|none-before:者は「
10|none-before:而美
15|none-before:而美国
-23|none-before:能到
-13|none-before:能只
-10|none-before:能只有
-9|none-before:能达
8|none-before:能达到
9|none-before:脱维
9|none-before:脱维亚
-8|none-before:自卫
-8|none-before:自卫队
-24|none-before:自己也
15|none-before:自己的
16|none-before:自民
15|none-before:自民党
10|none-before:自称
18|none-before:自身の
-9|none-before:自身は
19|none-before:至2
19|none-before:至20
-14|none-before:至G
-14|none-before:至GD
-12|none-before:至国
-13|none-before:至多
-10|none-before:色列
-27|none-before:芬兰
-27|none-before:花费
11|none-before:若比
11|none-before:若比照
12|none-before:若要
12|none-before:若要在
-8|none-before:英国防
26|none-before:英首
26|none-before:英首相
23|none-before:荷兰
11|none-before:营智
11|none-before:营智库
32|none-before:行目
30|none-before:行目標
-11|none-before:行計
-11|none-before:行計画
8|none-before:衛白
8|none-before:衛白書
-11|none-before:衛費、
-27|none-before:衛費「
-9|none-before:衛費が
8|none-before:补充预
-9|none-before:补到
38|none-before:表明
-8|none-before:被问
-10|none-before:被问到
-11|none-before:補正
-11|none-before:補正予
-11|none-before:西ド
-11|none-before:西ドイ
-30|none-before:西亚
-26|none-before:西亚则
17|none-before:西兰
17|none-before:西兰防
-14|none-before:西班
-14|none-before:西班牙
8|none-before:要以
8|none-before:要以特
-15|none-before:要北
-15|none-before:要北约
11|none-before:要国
12|none-before:要在
12|none-before:要在2
-27|none-before:要实
-27|none-before:要实现
26|none-before:要求
-10|none-before:要求で
10|none-before:規模
13|none-before:規模を
-20|none-before:规划
-14|none-before:规划的
-12|none-before:规模
9|none-before:视为
-8|none-before:言人
8|none-before:計画で
-10|none-before:計画を
8|none-before:設け
8|none-before:話で
18|none-before:調整
22|none-before:講演
22|none-before:講演で
9|none-before:議で
10|none-before:議で、
28|none-before:議会
19|none-before:議会が
-13|none-before:计,
-13|none-before:计,届
-33|none-before:计为
42|none-before:认为
33|none-before:认为,
10|none-before:讨论
11|none-before:议五
11|none-before:议五年
46|none-before:议会
14|none-before:议会提
23|none-before:议会期
14|none-before:议台
14|none-before:议台湾
-8|none-before:许下
-8|none-before:许下的
13|none-before:许诺
-17|none-before:该国
-25|none-before:该数
-25|none-before:该数字
38|none-before:该比
36|none-before:该比例
27|none-before:说,
-9|none-before:说,政
20|none-before:说,盟
29|none-before:说,美
8|none-before:诺,
11|none-before:豪州
13|none-before:負担
9|none-before:負担は
-9|none-before:財務
-25|none-before:財政
-12|none-before:財政学
-15|none-before:費、
-29|none-before:費「
63|none-before:費で
-8|none-before:費に
-16|none-before:費の
10|none-before:費のG
20|none-before:費は
8|none-before:費は公
22|none-before:費を5
-26|none-before:費をG
12|none-before:費を国
11|none-before:负担
-44|none-before:财年
-8|none-before:财年G
-11|none-before:财年前
-8|none-before:财年的
9|none-before:财年达
20|none-before:财源
-8|none-before:费,
16|none-before:费一
16|none-before:费一度
-15|none-before:费不
-9|none-before:费为
-15|none-before:费以
15|none-before:费则
49|none-before:费占
18|none-before:费占G
27|none-before:费占国
11|none-before:费增7
12|none-before:费已
29|none-before:费已占
8|none-before:费提
-23|none-before:费本
18|none-before:费相
18|none-before:费相当
14|none-before:费约
14|none-before:费约占
11|none-before:费长
11|none-before:费长期
-12|none-before:赖清
-12|none-before:赖清德
9|none-before:超、
-11|none-before:超え
-12|none-before:超え、
26|none-before:超出
13|none-before:超过
19|none-before:越南
20|none-before:足G
20|none-before:足GD
21|none-before:足し
14|none-before:身の
12|none-before:身の国
-9|none-before:身は
18|none-before:边防
-29|none-before:达G
-29|none-before:达GD
-10|none-before:达不
-10|none-before:达不到
-17|none-before:达到
37|none-before:达到G
8|none-before:达到北
-18|none-before:达到国
17|none-before:达成
20|none-before:达成的
-11|none-before:达标
-8|none-before:达标的
9|none-before:过,
-18|none-before:近の
-18|none-before:近のG
18|none-before:还在
13|none-before:这一
12|none-before:这一比
11|none-before:这个
9|none-before:这个比
-16|none-before:这仅
15|none-before:述べ
12|none-before:述べて
-22|none-before:追加
16|none-before:追赶
-8|none-before:逆に
-17|none-before:通り
-16|none-before:通りな
15|none-before:通往
-14|none-before:連経
-14|none-before:連経費
-19|none-before:連続
-9|none-before:達点
11|none-before:那样
-22|none-before:邸は
8|none-before:邻国
8|none-before:邻国巴
-14|none-before:部は、
-9|none-before:重不
-8|none-before:重仍
-8|none-before:重仍不
37|none-before:重多
37|none-before:重多年
15|none-before:重将由
14|none-before:重由
17|none-before:重还
-10|none-before:重降
-14|none-before:重预
-14|none-before:重预计
-8|none-before:锁定
-8|none-before:锁定在
-8|none-before:長が
20|none-before:長く
30|none-before:長は
21|none-before:長は2
-9|none-before:长:
13|none-before:长年
56|none-before:长期
8|none-before:长期只
8|none-before:长期在
14|none-before:长期徘
9|none-before:长期维
10|none-before:間、
14|none-before:間の
11|none-before:間の平
-22|none-before:間を
11|none-before:間中
8|none-before:間中の
20|none-before:関係
21|none-before:関係者
-25|none-before:関連
-14|none-before:関連経
-10|none-before:问到
22|none-before:防务
-10|none-before:防占G
10|none-before:防占比
15|none-before:防卫
17|none-before:防开
17|none-before:防开支
9|none-before:防支
9|none-before:防支出
-19|none-before:防相「
15|none-before:防相は
-10|none-before:防经
-10|none-before:防经费
44|none-before:防費
63|none-before:防費で
-8|none-before:防費に
-15|none-before:防費の
23|none-before:防費は
19|none-before:防费
13|none-before:防费占
-19|none-before:防部
-9|none-before:防部は
-8|none-before:防长
12|none-before:防预
12|none-before:防预算
8|none-before:阶段
14|none-before:阿塞
14|none-before:阿塞拜
-9|none-before:阿拉
-9|none-before:阿拉伯
-22|none-before:际仅
10|none-before:际占
10|none-before:际占比
10|none-before:际支
10|none-before:际支出
13|none-before:降に
9|none-before:降は
-28|none-before:降到
-11|none-before:降至
9|none-before:限を
13|none-before:限定
12|none-before:限定为
-17|none-before:除け
-17|none-before:除けば
14|none-before:陶宛
-15|none-before:隣国
-16|none-before:隣国オ
21|none-before:韓国
17|none-before:韓国の
9|none-before:韓国は
-16|none-before:韓国国
26|none-before:韩国
10|none-before:韩国为
20|none-before:韩的
-9|none-before:額の
-9|none-before:額は
-9|none-before:額はG
-8|none-before:预估
-34|none-before:预算
-8|none-before:预算,
11|none-before:预算不
10|none-before:预算估
-12|none-before:预算占
-10|none-before:预算可
-15|none-before:预算的
20|none-before:预算达
-12|none-before:预计
-15|none-before:预计为
-18|none-before:首,
14|none-before:首尔
9|none-before:首尔已
-8|none-before:首度
-19|none-before:首次
-13|none-before:首次突
-22|none-before:首相
21|none-before:首相「
-12|none-before:首相は
-23|none-before:首相官
-22|none-before:马来
-22|none-before:马来西
14|none-before:高_
-13|none-before:高い
10|none-before:高于
-8|none-before:高市首
-22|none-before:高至
-18|none-before:高至G
13|none-before:鮮は
93|none-dates:aim 0 0
-47|none-dates:aim 0 1
-19|none-dates:aim 0 2
38|none-dates:aim 1 0
39|none-dates:aim 1 2
-8|none-dates:aim 2 0
-8|none-dates:aim 2 1
29|none-dates:level 0 0
-13|none-dates:level 0 2
29|none-dates:level 1 0
-18|none-dates:level 1 1
13|none-dates:level 2 0
44|none-dates:no 0 0
22|none-dates:no 0 1
-9|none-dates:no 0 2
17|none-dates:no 1 0
-12|none-dates:no 1 1
17|none-kind-by:as_before_in_sentence
31|none-kind-by:as_told_before
8|none-kind-by:ja_arithmetic
13|none-kind-by:ja_budget_headline
30|none-kind-by:ja_ceiling
-53|none-kind-by:ja_decided
-16|none-kind-by:ja_default
8|none-kind-by:ja_demand_noun
14|none-kind-by:ja_denial
18|none-kind-by:ja_enough
-24|none-kind-by:ja_example
42|none-kind-by:ja_from
-46|none-kind-by:ja_level
22|none-kind-by:ja_no_verb
11|none-kind-by:ja_opinion
29|none-kind-by:ja_relative_clause
-25|none-kind-by:ja_supposed
-19|none-kind-by:ja_supposed_before
9|none-kind-by:ja_target_moved
15|none-kind-by:ja_target_noun
-23|none-kind-by:ja_verbless
-12|none-kind-by:level_to_come
-86|none-kind-by:listed
13|none-kind-by:standing_figure
21|none-kind-by:weighed_of_a_party
-30|none-kind-by:zh_as_things_go
-16|none-kind-by:zh_cap_noun
-58|none-kind-by:zh_decided
56|none-kind-by:zh_default
25|none-kind-by:zh_denial
-9|none-kind-by:zh_denial_after
-47|none-kind-by:zh_expected
94|none-kind-by:zh_from
-18|none-kind-by:zh_fulfils
13|none-kind-by:zh_impossible
-9|none-kind-by:zh_just_reached
14|none-kind-by:zh_leans_to
60|none-kind-by:zh_level
19|none-kind-by:zh_named_before
41|none-kind-by:zh_pledge_noun
12|none-kind-by:zh_present
13|none-kind-by:zh_proposal_noun
-9|none-kind-by:zh_raises_it
10|none-kind-by:zh_reached
37|none-kind-by:zh_supposed
-16|none-kind-by:zh_verb_before_demand
-33|none-kind-by:zh_verb_before_pledge
-60|none-kind-by:zh_verb_before_proposal
23|none-kind-by:zh_verb_demand
-8|none-kind-by:zh_verb_pledge
34|none-kind-by:zh_verb_proposal
-21|none-kind-by:zh_wants
-49|none-ruled:False aim
-79|none-ruled:False level
-23|none-ruled:False no
141|none-ruled:True aim
109|none-ruled:True level
78|none-ruled:True no
34|none-shape:aim half
-30|none-shape:aim tenth
94|none-shape:aim whole
-146|none-shape:level fine
50|none-shape:level half
19|none-shape:level tenth
106|none-shape:level whole
-10|none-shape:no fine
22|none-shape:no half
-22|none-shape:no tenth
66|none-shape:no whole
43|none-spender:aim ALLIES
53|none-spender:aim JPN
-21|none-spender:aim LAND
52|none-spender:aim NATO
-39|none-spender:aim USA
22|none-spender:level ALLIES
26|none-spender:level CHN
-39|none-spender:level JPN
27|none-spender:level LAND
59|none-spender:no JPN
-16|none-spender:no USA
57|none-title:False aim
10|none-title:False level
75|none-title:False no
35|none-title:True aim
20|none-title:True level
-19|none-title:True no
16|none:benchmark
75|none:demand
47|none:denial
30|none:level
8|none:other
-40|none:pledge
41|none:proposal
23|only:False aim
30|only:False no
10|only:True level
-14|only:True no
17|opens:False aim
35|opens:False no
8|opens:True aim
22|opens:True level
-20|opens:True no
-9|place:after 0 aim
16|place:after 0 level
16|place:after 0 no
48|place:after 1 aim
-28|place:after 1 level
42|place:before 0 aim
86|place:before 0 level
11|place:before 0 no
-25|place:before 1 aim
-24|place:before 1 level
-11|place:before 1 no
-16|place:before 2 level
-11|quoted:0日 aim
-9|quoted:0日 level
8|quoted:1年 aim
9|quoted:1年 level
-17|quoted:1日 aim
32|quoted:2年 aim
13|quoted:2年 level
-15|quoted:2日 aim
-14|quoted:2日 level
-16|quoted:2月 aim
9|quoted:3年 aim
31|quoted:3年 level
-10|quoted:3日 aim
-12|quoted:3日 level
8|quoted:3月 aim
21|quoted:4年 aim
15|quoted:4年 level
-10|quoted:4日 aim
-14|quoted:4日 level
-10|quoted:4月 level
18|quoted:5年 aim
58|quoted:5年 level
33|quoted:5年 no
-16|quoted:5日 aim
17|quoted:6年 aim
26|quoted:6年 level
16|quoted:6年 no
-8|quoted:6日 level
-9|quoted:6月 aim
35|quoted:7年 aim
12|quoted:7年 level
-9|quoted:7年 no
-17|quoted:7日 aim
-11|quoted:7日 level
-10|quoted:7日 no
51|quoted:8年 aim
-31|quoted:8年 level
20|quoted:8年 no
-10|quoted:8日 aim
-14|quoted:8日 level
-9|quoted:8日 no
-11|quoted:9年 aim
11|quoted:9年 level
-13|quoted:9日 aim
31|quoted:とし aim
13|quoted:とし level
-13|quoted:今天 level
18|quoted:今年 aim
46|quoted:今年 level
19|quoted:前半 aim
-9|quoted:前年 aim
-40|quoted:前年 level
-58|quoted:去年 aim
13|quoted:去年 level
-17|quoted:后年 aim
-14|quoted:后年 level
-16|quoted:年代 aim
-14|quoted:年代 level
-12|quoted:年内 level
-19|quoted:年前 aim
-26|quoted:年前 level
-48|quoted:年后 aim
-29|quoted:年底 aim
-17|quoted:年底 level
73|quoted:年度 aim
12|quoted:年度 level
36|quoted:年度 no
-25|quoted:年後 aim
-10|quoted:年末 level
39|quoted:明年 aim
9|quoted:明年 level
8|quoted:明年 no
-15|quoted:昨年 aim
43|quoted:昨年 level
34|quoted:来年 aim
8|quoted:来年 level
78|quoted:财年 aim
33|quoted:财年 level
-12|quoted:财年 no
11|same-figure-time:denial far
33|same-figure-time:level next
16|same-figure-time:level now
-14|same-figure-time:level past
16|same-figure-time:other far
-22|same-figure-time:pledge far
25|same-figure-time:pledge next
12|same-figure:denial denial True 2
16|same-figure:level level False 0
-13|same-figure:level level True 0
8|same-figure:level level True 1
27|same-figure:level level True 2
21|same-figure:other pledge True 0
-32|same-figure:pledge pledge True 0
17|same-figure:pledge pledge True 1
36|same-figure:pledge pledge True 2
29|shape-time:fine long-past level
-11|shape-time:fine next level
9|shape-time:fine now level
108|shape-time:half far aim
22|shape-time:half far level
24|shape-time:half far no
-20|shape-time:half long-past aim
-19|shape-time:half long-past level
37|shape-time:half next level
-89|shape-time:half now aim
-12|shape-time:half now level
-27|shape-time:half now no
-34|shape-time:half past aim
-9|shape-time:half past level
76|shape-time:tenth far aim
-49|shape-time:tenth far level
-9|shape-time:tenth long-past aim
-30|shape-time:tenth long-past level
25|shape-time:tenth next aim
8|shape-time:tenth next level
43|shape-time:tenth next no
-20|shape-time:tenth now aim
-17|shape-time:tenth now level
-12|shape-time:tenth past aim
71|shape-time:tenth past level
105|shape-time:whole far aim
-43|shape-time:whole far level
46|shape-time:whole far no
-88|shape-time:whole long-past aim
-12|shape-time:whole long-past level
-33|shape-time:whole long-past no
28|shape-time:whole next aim
-15|shape-time:whole now aim
-44|shape-time:whole now no
-46|shape-time:whole past aim
36|shape-time:whole past level
-17|shape-time:whole past no
89|share-nearer:after False aim
30|share-nearer:after False level
45|share-nearer:after False no
-57|share-nearer:after True aim
-42|share-nearer:after True level
-33|share-nearer:after True no
90|share-nearer:before False aim
41|share-nearer:before False level
35|share-nearer:before False no
-72|share-nearer:before True aim
-32|share-nearer:before True no
16|shares-between:after 0 aim
-17|shares-between:after 0 level
19|shares-between:after 0 no
-11|shares-between:after 1 level
16|shares-between:after 2 level
44|shares-between:before 0 aim
83|shares-between:before 0 level
19|shares-between:before 0 no
-43|shares-between:before 1 aim
-28|shares-between:before 1 no
18|shares-between:before 2 aim
-40|shares-between:before 2 level
11|shares-between:before 2 no
19|signs:after 0 aim
-16|signs:after 14 level
57|signs:after 2 aim
16|signs:after 2 level
71|signs:after 2 no
-20|signs:after 24 aim
-12|signs:after 24 level
-14|signs:after 24 no
14|signs:after 4 level
-16|signs:after 4 no
-16|signs:after 8 level
-15|signs:after 8 no
-15|signs:after far aim
31|signs:before 0 aim
24|signs:before 14 no
70|signs:before 2 aim
134|signs:before 2 level
8|signs:before 2 no
-17|signs:before 24 aim
-21|signs:before 24 level
-27|signs:before 24 no
31|signs:before 4 aim
22|signs:before 4 level
24|signs:before 4 no
-44|signs:before 8 aim
-50|signs:before 8 level
-57|signs:before far aim
-37|signs:before far level
-33|signs:before far no
-8|since-last-from:aim ,下|
-11|since-last-from:aim ,与|
-11|since-last-from:aim ,再|
8|since-last-from:aim ,国|
14|since-last-from:aim ,赖|
13|since-last-from:aim ,高|
9|since-last-from:aim 、|
-8|since-last-from:aim とす|
-12|since-last-from:aim を2|
-16|since-last-from:aim を3|
20|since-last-from:aim 左右|
-12|since-last-from:level ,不|
12|since-last-from:level ,为|
15|since-last-from:level ,但|
15|since-last-from:level ,加|
-12|since-last-from:level ,已|
-9|since-last-from:level ,意|
-18|since-last-from:level ,比|
26|since-last-from:level ,澳|
-8|since-last-from:level ,目|
-33|since-last-from:level ,而|
11|since-last-from:level ,达|
-9|since-last-from:level ,韩|
-18|since-last-from:level ,高|
-8|since-last-from:level ;按|
-10|since-last-from:level 、カ|
-12|since-last-from:level 、南|
8|since-last-from:level 、英|
-26|since-last-from:level から|
-12|since-last-from:level だっ|
11|since-last-from:level とさ|
-22|since-last-from:level ほど|
-8|since-last-from:level 与|
-8|since-last-from:level 后,|
26|since-last-from:level 和|
18|since-last-from:level 居首|
-13|since-last-from:level 左右|
-12|since-last-from:level 程度|
-16|since-last-from:level 降到|
-8|since-last-from:no ,|
-10|since-last-signs:aim 14 True
28|since-last-signs:aim 2 False
-16|since-last-signs:aim 24 False
-21|since-last-signs:aim 24 True
-12|since-last-signs:aim 4 False
-25|since-last-signs:aim 4 True
9|since-last-signs:aim 8 False
-17|since-last-signs:aim far True
11|since-last-signs:level 14 True
-28|since-last-signs:level 2 False
-31|since-last-signs:level 4 False
16|since-last-signs:level 4 True
19|since-last-signs:level 8 False
-16|since-last-signs:level far True
-13|since-last-signs:no 14 True
-8|since-last-signs:no 2 True
9|since-last:aim 、|
-12|since-last:level 、南韩|
-26|since-last:level から|
20|since-last:level ぶりに|
-9|since-last:level シアの|
-10|since-last:level ーンは|
-8|since-last:level 与|
14|since-last:level 初めて|
22|since-last:level 同年为|
26|since-last:level 和|
-8|since-last:level 年将是|
-9|since-last:level 日本的|
9|since-last:level 米国の|
12|since-last:level 美国的|
-12|since-last:level 韩国为|
11|since-last:level 预算为|
-8|since-last:no ,|
20|time-side:aim after far fiscal
32|time-side:aim after far year
-18|time-side:aim after long-past year
-9|time-side:aim after next fiscal
30|time-side:aim after next year
-20|time-side:aim after now day
66|time-side:aim after now fiscal
-21|time-side:aim after now month
-15|time-side:aim after now year
-21|time-side:aim after past fiscal
81|time-side:aim before far fiscal
16|time-side:aim before far month
89|time-side:aim before far year
51|time-side:aim before far years
-13|time-side:aim before long-past fiscal
-67|time-side:aim before long-past year
-10|time-side:aim before next fiscal
13|time-side:aim before next month
43|time-side:aim before next year
-119|time-side:aim before now day
19|time-side:aim before now fiscal
-83|time-side:aim before now month
52|time-side:aim before now year
21|time-side:aim before past fiscal
-15|time-side:aim before past month
-72|time-side:aim before past year
-25|time-side:level after far fiscal
-43|time-side:level after far year
-8|time-side:level after far years
-10|time-side:level after next fiscal
-11|time-side:level after now fiscal
38|time-side:level after now year
26|time-side:level after past fiscal
32|time-side:level after past year
28|time-side:level before far fiscal
-14|time-side:level before far year
-8|time-side:level before far years
-24|time-side:level before long-past fiscal
9|time-side:level before long-past year
-10|time-side:level before long-past years
-9|time-side:level before next fiscal
55|time-side:level before next year
-124|time-side:level before now day
61|time-side:level before now fiscal
-36|time-side:level before now month
51|time-side:level before now year
10|time-side:level before now years
13|time-side:level before past fiscal
-12|time-side:level before past month
48|time-side:level before past year
-13|time-side:no after far fiscal
44|time-side:no after far year
-11|time-side:no after long-past year
14|time-side:no after now year
28|time-side:no before far fiscal
12|time-side:no before far year
-22|time-side:no before long-past year
27|time-side:no before next fiscal
40|time-side:no before next year
-61|time-side:no before now day
-15|time-side:no before now month
16|time:cap far year
-32|time:cap long-past year
-10|time:cap next fiscal
47|time:cap next year
-17|time:cap now day
-8|time:cap now month
36|time:cap now year
-13|time:demand far fiscal
47|time:demand far year
18|time:demand next year
-33|time:demand now day
-44|time:demand now month
14|time:demand now year
-27|time:demand past year
14|time:denial far fiscal
38|time:denial far year
14|time:denial next fiscal
-36|time:denial now day
-10|time:denial now year
-9|time:denial past month
-57|time:level far year
-16|time:level far years
-27|time:level long-past fiscal
9|time:level long-past year
-13|time:level long-past years
-19|time:level next fiscal
56|time:level next year
-126|time:level now day
51|time:level now fiscal
-40|time:level now month
87|time:level now year
10|time:level now years
38|time:level past fiscal
-12|time:level past month
77|time:level past year
22|time:other next fiscal
-13|time:other now day
38|time:pledge far fiscal
17|time:pledge far month
16|time:pledge far year
31|time:pledge far years
-15|time:pledge long-past fiscal
-62|time:pledge long-past year
11|time:pledge next month
74|time:pledge next year
-54|time:pledge now day
92|time:pledge now fiscal
-35|time:pledge now month
51|time:pledge now year
8|time:pledge past fiscal
-10|time:pledge past month
-40|time:pledge past year
76|time:proposal far fiscal
59|time:proposal far year
24|time:proposal far years
-18|time:proposal long-past year
-11|time:proposal next fiscal
-20|time:proposal next year
-47|time:proposal now day
-21|time:proposal now month
-29|time:proposal now year
-11|time:proposal past year
-12|title-here:0 aim fiscal
-9|title-here:0 aim year
60|title-here:0 level fiscal
20|title-here:0 level year
24|title-here:1 aim fiscal
18|title-here:1 aim year
-14|title-here:2 level year
14|title-here:2 no fiscal
24|title-last:False level year
10|title-last:True aim fiscal
12|title-last:True aim year
-8|title-last:True level day
61|title-last:True level fiscal
-12|title-last:True level year
11|title-last:True no fiscal
30|title-time:demand now year
10|title-time:denial far year
10|title-time:denial next fiscal
-31|title-time:level far year
-24|title-time:level long-past year
40|title-time:level next fiscal
43|title-time:level next year
-8|title-time:level now day
11|title-time:level now fiscal
27|title-time:level now year
12|title-time:level past fiscal
15|title-time:proposal far fiscal
-27|title-told:False aim
23|title-told:False level
41|title-told:True aim
35|title-told:True level
17|title-told:True no
23|title:False aim after
32|title:False aim before
-11|title:False level after
53|title:False level before
-30|title:True aim before
-19|title:True level before
12|title:True no after
14|title:aim
58|title:level
12|title:no
8|whole-aim:after (|
-20|whole-aim:after ,|
17|whole-aim:after ,如今提前到|
-17|whole-aim:after ,并在|
8|whole-aim:after ,期限是|
-29|whole-aim:after _|
19|whole-aim:after |
8|whole-aim:after 「|
-11|whole-aim:after で、|
14|whole-aim:after で合意_|
16|whole-aim:after という|
-33|whole-aim:after とする時期を|
10|whole-aim:after の|
-23|whole-aim:after の目標を|
15|whole-aim:after の達成時期を|
-12|whole-aim:after は|
9|whole-aim:after へ_|
9|whole-aim:after へ|
18|whole-aim:after を|
-18|whole-aim:after 为|
9|whole-aim:after 列为|
17|whole-aim:after 的|
-25|whole-aim:after 的目标从|
13|whole-aim:after 的目标由|
11|whole-aim:after 目標を|
31|whole-aim:before |
15|whole-aim:before 、GDP比|
16|whole-aim:before 、国防費のGDP比|
-8|whole-aim:before 、国防費をGDPの|
9|whole-aim:before から|
15|whole-aim:before にGDPの|
-14|whole-aim:before にGDP比|
12|whole-aim:before に|
8|whole-aim:before に国防費|
20|whole-aim:before までに|
-14|whole-aim:before を待たずに|
8|whole-aim:before 军费占|
15|whole-aim:before 达|
9|whole-aim:before 达到GDP的|
21|whole-aim:before 达到|
15|whole-level:after (|
-16|whole-level:after ,而|
10|whole-level:after _|
-13|whole-level:after から|
11|whole-level:after と、|
-22|whole-level:after に_|
13|whole-level:after に|
8|whole-level:after に届いた|
16|whole-level:after は|
22|whole-level:after を|
23|whole-level:after 左右(|
-9|whole-level:after 左右,|
-28|whole-level:before )升至|
-8|whole-level:before GDPの|
-10|whole-level:before GDP的|
9|whole-level:before 、GDPの|
10|whole-level:before 、|
-8|whole-level:before からGDP比|
11|whole-level:before が|
8|whole-level:before にGDP比|
24|whole-level:before に|
-14|whole-level:before には|
-18|whole-level:before の1・6%から|
-11|whole-level:before のGDP比で|
21|whole-level:before の|
16|whole-level:before は|
-18|whole-level:before 予算案では|
-8|whole-level:before 国内生产总值的|
-14|whole-level:before 将军费占GDP比重由|
8|whole-level:before 将是|
-31|whole-level:before 是|
31|whole-level:before 的|
15|whole-no:after 、|
9|whole-no:after へ|
12|whole-no:after を|
-12|whole-no:before 达到GDP的|
-8|whole-no:before 达到|
"""
