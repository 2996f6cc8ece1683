"""What each cue of ``east_asian.when_cues`` speaks for; made by ``training/whens_cjk.py``, not by hand.

Each line: hundredths of the logarithm of odds, then ``|`` and the cue. What the cues of a
time weigh in sum is set against the sums of the other times.
"""

TABLE = """\
-41|1-back-here:0 aim day
29|1-back-here:0 aim fiscal
-12|1-back-here:0 aim month
13|1-back-here:0 aim year
-54|1-back-here:0 level day
9|1-back-here:0 level fiscal
-27|1-back-here:0 level month
21|1-back-here:0 level year
16|1-back-here:0 level years
-20|1-back-here:0 no day
-16|1-back-here:0 no fiscal
20|1-back-here:0 no year
-17|1-back-here:1 aim day
21|1-back-here:1 aim fiscal
23|1-back-here:1 aim year
-14|1-back-here:1 level day
9|1-back-here:1 level fiscal
-11|1-back-here:1 level month
-12|1-back-here:1 level year
-13|1-back-here:2 aim year
9|1-back-here:2 level fiscal
27|1-back-here:2 level year
-23|1-back-last:False aim day
25|1-back-last:False aim fiscal
13|1-back-last:False aim year
-37|1-back-last:False level day
43|1-back-last:False level fiscal
18|1-back-last:False level year
-12|1-back-last:False no day
-42|1-back-last:True aim day
21|1-back-last:True aim fiscal
-14|1-back-last:True aim month
9|1-back-last:True aim year
-33|1-back-last:True level day
-10|1-back-last:True level fiscal
-34|1-back-last:True level month
35|1-back-last:True level year
14|1-back-last:True level years
-14|1-back-last:True no day
-15|1-back-last:True no fiscal
14|1-back-last:True no year
-14|1-back-time:demand far year
-12|1-back-time:demand now day
32|1-back-time:demand now year
-8|1-back-time:denial far year
23|1-back-time:denial next year
-10|1-back-time:denial now day
18|1-back-time:level far fiscal
-43|1-back-time:level far year
18|1-back-time:level far years
-8|1-back-time:level long-past fiscal
-22|1-back-time:level long-past year
34|1-back-time:level next fiscal
-70|1-back-time:level now day
18|1-back-time:level now fiscal
-33|1-back-time:level now month
35|1-back-time:level now year
-35|1-back-time:level past fiscal
65|1-back-time:level past year
19|1-back-time:other next year
-11|1-back-time:other now day
-13|1-back-time:pledge far fiscal
43|1-back-time:pledge far year
-10|1-back-time:pledge long-past year
-31|1-back-time:pledge now day
9|1-back-time:pledge now fiscal
-10|1-back-time:pledge now month
-9|1-back-time:pledge past year
23|1-back-time:proposal far fiscal
62|1-back-time:proposal next fiscal
11|1-back-time:proposal next year
-18|1-back-time:proposal now day
-10|1-back-time:proposal now year
42|1-back-told:False aim
37|1-back-told:False level
-63|1-back-told:True aim
-69|1-back-told:True level
-37|1-back-told:True no
-21|1-back:aim
-31|1-back:level
-37|1-back:no
-14|2-back-here:0 aim day
-23|2-back-here:0 aim fiscal
-44|2-back-here:0 aim year
-29|2-back-here:0 level day
22|2-back-here:0 level year
-13|2-back-here:0 no day
17|2-back-here:0 no fiscal
-12|2-back-here:0 no year
18|2-back-here:1 aim fiscal
23|2-back-here:1 aim year
-12|2-back-here:1 level day
27|2-back-here:1 level fiscal
-20|2-back-last:False level day
-10|2-back-last:False no day
-13|2-back-last:True aim day
-15|2-back-last:True aim year
-22|2-back-last:True level day
18|2-back-last:True level fiscal
-9|2-back-last:True level month
13|2-back-last:True level year
-9|2-back-last:True no day
18|2-back-last:True no fiscal
-15|2-back-last:True no year
-9|2-back-time:denial now day
-29|2-back-time:level far fiscal
-22|2-back-time:level far year
14|2-back-time:level next fiscal
-41|2-back-time:level now day
53|2-back-time:level now fiscal
-13|2-back-time:level past fiscal
25|2-back-time:level past year
23|2-back-time:other far fiscal
-8|2-back-time:pledge next year
19|2-back-time:pledge now fiscal
-8|2-back-time:proposal now day
15|2-back-told:False level
-10|2-back-told:False no
-48|2-back-told:True aim
-34|2-back-told:True level
-12|2-back-told:True no
-48|2-back:aim
-20|2-back:level
-21|2-back:no
22|alike-dates:0 aim True
57|alike-dates:0 level False
40|alike-dates:0 level True
45|alike-dates:1 aim True
-27|alike-dates:1 level False
-12|alike-dates:1 level True
31|alike-dates:1 no True
-17|alike-dates:2 aim False
11|alike-dates:2 aim True
-18|alike-dates:2 level False
-39|alike-dates:2 level True
22|alike-dates:2 no True
17|alike-time:demand far
28|alike-time:denial far
24|alike-time:level far
-23|alike-time:level long-past
-12|alike-time:level next
-42|alike-time:level now
53|alike-time:level past
16|alike-time:other far
33|alike-time:pledge far
12|alike-time:pledge next
-15|alike-time:pledge now
9|alike-time:pledge past
16|alike:demand 0 True here
22|alike:denial 0 True before
56|alike:level 0 False before
14|alike:level 0 False far
99|alike:level 0 False here
37|alike:level 0 True before
34|alike:level 0 True far
-15|alike:level 0 True here
-35|alike:level 1 False before
-18|alike:level 1 False far
-32|alike:level 1 False here
-44|alike:level 1 True before
-14|alike:level 2 False before
-16|alike:level 2 False far
-18|alike:level 2 True far
-21|alike:level 3 False before
-15|alike:level 3 False far
17|alike:other 0 True here
-35|alike:pledge 0 False before
29|alike:pledge 0 False far
38|alike:pledge 0 True before
23|alike:pledge 0 True far
18|alike:pledge 0 True here
-13|alike:pledge 1 False before
24|alike:pledge 1 False far
-12|alike:pledge 1 True before
-11|alike:pledge 2 True far
14|alike:proposal 0 True here
23|aside:False aim
117|aside:False level
15|aside:False no
-16|aside:True aim
-117|aside:True level
-21|between-after:\",
-8|between-after:\"不
-8|between-after:\"不是
-16|between-after:\"等
-16|between-after:\"等不
-10|between-after:%,期
15|between-after:%、
8|between-after:%と
-9|between-after:(2
-9|between-after:(20
-11|between-after:,\"
-22|between-after:,不
-12|between-after:,为
-8|between-after:,主
-8|between-after:,主张
-26|between-after:,但
-16|between-after:,但他
27|between-after:,即
-20|between-after:,台
-8|between-after:,台湾
18|between-after:,后
18|between-after:,后者
-13|between-after:,国
-13|between-after:,国防
18|between-after:,如
18|between-after:,如今
8|between-after:,将
8|between-after:,将在
-34|between-after:,并
-18|between-after:,并在
-10|between-after:,政
-10|between-after:,政府
-9|between-after:,日
-9|between-after:,日本
17|between-after:,时
15|between-after:,时间
15|between-after:,最
11|between-after:,最迟
17|between-after:,期
16|between-after:,期限
-12|between-after:,比
-8|between-after:,瑞
13|between-after:,目
13|between-after:,目标
-44|between-after:,而
-10|between-after:,联
-10|between-after:,联邦
-9|between-after:,高
12|between-after:.6
12|between-after:.6%
9|between-after:.9
28|between-after:02
-11|between-after:022
13|between-after:027
-17|between-after:03
-9|between-after:035
18|between-after:1.
11|between-after:1.5
-11|between-after:2%
11|between-after:2.
14|between-after:20
28|between-after:202
-17|between-after:203
-11|between-after:22
15|between-after:27
12|between-after:27财
10|between-after:29
10|between-after:29年
10|between-after:2・
10|between-after:2・5
-12|between-after:32
-12|between-after:32年
-9|between-after:35
-9|between-after:35年
-21|between-after:5年
-8|between-after:5年前
11|between-after:6%
12|between-after:7%、
12|between-after:7财
9|between-after:9%
10|between-after:9年
12|between-after:_防
12|between-after:_防衛
9|between-after:、1
11|between-after:、1.
-8|between-after:、2
-12|between-after:、3
8|between-after:、フ
8|between-after:、フラ
18|between-after:、ル
8|between-after:、ロ
8|between-after:、ロシ
10|between-after:、中
8|between-after:、并
13|between-after:、補
13|between-after:、補正
23|between-after:、韓
23|between-after:、韓国
18|between-after:」明
18|between-after:」明記
13|between-after:いう
-11|between-after:え、
-32|between-after:から
8|between-after:き上
8|between-after:き上げ
18|between-after:く、
-19|between-after:げると
20|between-after:げる時
8|between-after:げを
11|between-after:こと
-10|between-after:され
-14|between-after:し、
26|between-after:しし
-8|between-after:しして
-16|between-after:して
-12|between-after:すよ
-12|between-after:すよう
-14|between-after:すると
-22|between-after:する時
17|between-after:する目
12|between-after:する計
-12|between-after:た場
-12|between-after:た場合
12|between-after:だっ
12|between-after:だった
-35|between-after:で、
9|between-after:であ
9|between-after:でも
9|between-after:でも、
-16|between-after:で合
-16|between-after:で合意
13|between-after:とい
13|between-after:という
-19|between-after:と表
-19|between-after:と表明
13|between-after:など
-8|between-after:に_
-17|between-after:に、
10|between-after:にす
11|between-after:にする
14|between-after:につ
9|between-after:に到
9|between-after:に到達
10|between-after:に向
9|between-after:に向け
-12|between-after:に増
-10|between-after:に増や
9|between-after:に届
8|between-after:に届い
-10|between-after:に引
-10|between-after:に引き
12|between-after:の国
12|between-after:の国防
18|between-after:の引
18|between-after:の引き
-12|between-after:の目
-12|between-after:の目標
18|between-after:の達
18|between-after:の達成
-26|between-after:は「
29|between-after:へ_
23|between-after:への
9|between-after:への引
9|between-after:へ増
12|between-after:まで
8|between-after:めて
9|between-after:も、
-16|between-after:やし
-12|between-after:やし、
-20|between-after:よう
-10|between-after:られ
-34|between-after:ると
-19|between-after:ると表
-8|between-after:るよ
-8|between-after:るよう
-8|between-after:る方
18|between-after:る目
18|between-after:る目標
9|between-after:る計
12|between-after:る計画
-15|between-after:れた
10|between-after:を2年
-8|between-after:を5
-8|between-after:を5年
8|between-after:を、
29|between-after:を前
29|between-after:を前倒
8|between-after:を当
8|between-after:を当初
-9|between-after:を念
-9|between-after:を念頭
-12|between-after:を明
-12|between-after:を明記
-24|between-after:を決
-23|between-after:を決定
-19|between-after:を計
8|between-after:シア
12|between-after:フラ
8|between-after:ロシ
8|between-after:ロシア
10|between-after:・5
8|between-after:上げ
8|between-after:上げを
-11|between-after:上と
-15|between-after:上とす
11|between-after:上を
-17|between-after:上下
-11|between-after:上下,
-11|between-after:下,
-16|between-after:不到
-14|between-after:不是
-8|between-after:主张
10|between-after:予算
-9|between-after:于国
-9|between-after:于国防
18|between-after:今提
18|between-after:今提前
14|between-after:从2
14|between-after:从20
-16|between-after:他\"
-16|between-after:他\"等
23|between-after:以上
-11|between-after:以上と
11|between-after:以上を
-14|between-after:但「
-16|between-after:但他
-16|between-after:但他\"
27|between-after:倒し
26|between-after:倒しし
16|between-after:其他
-9|between-after:军费
-11|between-after:军费目
8|between-after:列为
15|between-after:到2
15|between-after:到20
27|between-after:前倒
27|between-after:前倒し
30|between-after:前到
10|between-after:前至
11|between-after:北约
-8|between-after:变,
-8|between-after:台北
-16|between-after:台湾
10|between-after:右(
-15|between-after:右,
-12|between-after:合、
-16|between-after:合意
18|between-after:合意_
18|between-after:后者
9|between-after:向け
9|between-after:国が
-8|between-after:国国
-13|between-after:国防
-9|between-after:国防,
11|between-after:国防費
-9|between-after:国防部
-12|between-after:坚持
-12|between-after:場合
-12|between-after:場合、
-9|between-after:増や
-16|between-after:増やし
9|between-after:増額
-32|between-after:大利
18|between-after:如今
18|between-after:如今提
-10|between-after:委员
-16|between-after:定_
8|between-after:实现
12|between-after:将在
8|between-after:届い
8|between-after:届いた
12|between-after:左右
10|between-after:左右(
-15|between-after:左右,
9|between-after:已于
-26|between-after:希望
-9|between-after:年)
-12|between-after:年度ま
15|between-after:年早
11|between-after:年早め
9|between-after:年达
-18|between-after:并在
-11|between-after:度で
-12|between-after:度ま
-12|between-after:度まで
8|between-after:引き
8|between-after:引き上
8|between-after:当初
-11|between-after:心军
-11|between-after:心军费
-9|between-after:念頭
-9|between-after:念頭に
-12|between-after:总统
18|between-after:意_
-25|between-after:意大
-25|between-after:意大利
9|between-after:成時
9|between-after:成時期
13|between-after:所需
13|between-after:所需的
-21|between-after:承诺
-9|between-after:承诺,
9|between-after:指标
10|between-after:指标,
33|between-after:提前
30|between-after:提前到
10|between-after:提前至
-14|between-after:政府
-11|between-after:日本
11|between-after:早め
-14|between-after:早期
-8|between-after:早期に
21|between-after:时间
-19|between-after:明し
11|between-after:是否
8|between-after:時期
11|between-after:時期に
-8|between-after:時期を
13|between-after:最迟
10|between-after:期につ
-8|between-after:期を
18|between-after:期限
-11|between-after:枠を
9|between-after:标,原
-24|between-after:标从
9|between-after:标已于
19|between-after:标年
-11|between-after:核心
-11|between-after:核心军
-17|between-after:検討
-16|between-after:検討_
13|between-after:槛,
9|between-after:標は
11|between-after:標は、
14|between-after:標を、
10|between-after:正予
10|between-after:正予算
-9|between-after:求め
-17|between-after:決定
-16|between-after:決定_
-11|between-after:没有
13|between-after:现在
-9|between-after:用于国
26|between-after:画を
30|between-after:画を前
11|between-after:的军
11|between-after:的军费
-12|between-after:的承
-12|between-after:的承诺
13|between-after:的数
-10|between-after:的目
-9|between-after:的目标
-9|between-after:的要
-9|between-after:的要求
9|between-after:的门
9|between-after:的门槛
-24|between-after:目标从
19|between-after:目标年
24|between-after:目標
9|between-after:目標は
-10|between-after:相は
-18|between-after:程度
-11|between-after:程度で
-8|between-after:突破
-16|between-after:等不
-16|between-after:等不到
8|between-after:筋を
-12|between-after:美国
-10|between-after:联邦
14|between-after:衛費
9|between-after:衛費の
8|between-after:表从2
-11|between-after:表明
-19|between-after:表明し
15|between-after:補正
10|between-after:補正予
13|between-after:要等到
26|between-after:計画を
-16|between-after:討_
-11|between-after:计划
-9|between-after:诺,
-10|between-after:財源
18|between-after:費の
9|between-after:費の目
-11|between-after:费目
-11|between-after:费目标
10|between-after:达成
8|between-after:道筋
8|between-after:道筋を
11|between-after:達成
9|between-after:達成時
-9|between-after:部长
9|between-after:门槛
13|between-after:门槛,
-9|between-after:防,
19|between-after:防衛
14|between-after:防衛費
11|between-after:防費
-9|between-after:防部
-9|between-after:降至
13|between-after:需的
13|between-after:需的数
21|between-after:韓国
-10|between-after:韩国
-9|between-after:頭に
-11|between-after:预算
-8|between-after:高于
-44|between-before:%,
13|between-before:%,占
15|between-before:%,日
-8|between-before:%,明
-8|between-before:%,约
15|between-before:%;
-19|between-before:%_
-9|between-before:%_占
-9|between-before:%_目
25|between-before:%、
11|between-before:%、3
-12|between-before:%、そ
-33|between-before:%か
-33|between-before:%から
-17|between-before:%だ
-17|between-before:%だっ
10|between-before:%とな
10|between-before:%は
-11|between-before:%を達
9|between-before:%升到
-8|between-before:%升至
-11|between-before:%后
-10|between-before:%后,
-18|between-before:%増
-17|between-before:%増え
-14|between-before:%左右
-14|between-before:%提高
-13|between-before:%程
-13|between-before:%程度
-26|between-before:%降
-14|between-before:%降至
-33|between-before:)升
-33|between-before:)升至
-12|between-before:,3
-12|between-before:,31
-14|between-before:,与
-13|between-before:,与日
13|between-before:,两
13|between-before:,两国
-12|between-before:,今
-11|between-before:,今年
14|between-before:,使
18|between-before:,其
17|between-before:,其中
12|between-before:,北
9|between-before:,占
17|between-before:,届
19|between-before:,届时
-8|between-before:,政
-8|between-before:,政府
21|between-before:,日
21|between-before:,日本
-9|between-before:,明
-17|between-before:,每
-16|between-before:,每年
-8|between-before:,约占
-18|between-before:,荷
-18|between-before:,荷兰
-9|between-before:,该
-12|between-before:,该比
23|between-before:,这
10|between-before:,这个
9|between-before:,防
9|between-before:,防卫
-14|between-before:,首
-13|between-before:,首度
-8|between-before:.3
-9|between-before:.4万
16|between-before:.5
15|between-before:.5%
-18|between-before:.7%
-15|between-before:.9%
12|between-before:.9万
14|between-before:0%
18|between-before:0.5
-11|between-before:0.7
-11|between-before:0.9
13|between-before:02
17|between-before:025
11|between-before:03
-28|between-before:030
40|between-before:035
8|between-before:0億
8|between-before:0億ユ
10|between-before:0兆
9|between-before:0兆円
-30|between-before:0年
-8|between-before:0年间
-34|between-before:1%
-15|between-before:1%,
9|between-before:1.3
-8|between-before:1.5
14|between-before:1.7
-11|between-before:10.
10|between-before:10兆
8|between-before:11
-9|between-before:177
-38|between-before:18
-13|between-before:18カ
-23|between-before:1・
-10|between-before:1・3
-22|between-before:1・6
-11|between-before:1个
-12|between-before:1个欧
12|between-before:1兆
-31|between-before:2%
-12|between-before:2%,
10|between-before:2%、
-8|between-before:2%升
-18|between-before:2%左
10|between-before:2.4
9|between-before:2.8
28|between-before:20
13|between-before:202
11|between-before:203
-14|between-before:22
16|between-before:25
19|between-before:25财
-9|between-before:2倍近
-23|between-before:3%
-10|between-before:3%程
24|between-before:3.
-14|between-before:3.3
-27|between-before:30
-29|between-before:30年
-12|between-before:31
-12|between-before:31个
43|between-before:35
39|between-before:35年
9|between-before:37
17|between-before:3・
-9|between-before:3文
-9|between-before:3文書
16|between-before:4%
14|between-before:4%,
9|between-before:4%左
-22|between-before:4.
-12|between-before:4.5
-11|between-before:4.8
9|between-before:40
-10|between-before:4万
-21|between-before:4年
-16|between-before:4年間
-30|between-before:5%,
8|between-before:5%と
18|between-before:5%升
-15|between-before:5%増
9|between-before:5%用
-8|between-before:5%的
-9|between-before:5.4
12|between-before:5兆
35|between-before:5年
19|between-before:5财
19|between-before:5财年
-18|between-before:6%
12|between-before:6%,
-22|between-before:6%か
-10|between-before:6.
9|between-before:640
-14|between-before:65%
8|between-before:6兆
8|between-before:6兆円
-17|between-before:7%
-9|between-before:7%降
-16|between-before:7.
-9|between-before:77
-9|between-before:77亿
-9|between-before:7亿
-9|between-before:7亿令
-18|between-before:7兆
-15|between-before:8%
-9|between-before:8%_
-9|between-before:8%升
-13|between-before:8カ
-13|between-before:8カ国
-18|between-before:8・
-8|between-before:8年
-16|between-before:9%
-13|between-before:9%,
10|between-before:9.
14|between-before:9万
13|between-before:9万亿
13|between-before::美
13|between-before::美国
12|between-before:;若
9|between-before:DP_
8|between-before:DPの
14|between-before:DP只
12|between-before:DP最
9|between-before:P_
10|between-before:P_3
13|between-before:Pの
8|between-before:Pの0
14|between-before:P只
12|between-before:P只能
12|between-before:P最
12|between-before:P最多
-15|between-before:P比2
-19|between-before:P比で
10|between-before:P比は
10|between-before:P的0
12|between-before:P的2
17|between-before:P的3
16|between-before:P的5
21|between-before:P的比
10|between-before:_3
-13|between-before:_占比
-11|between-before:_政
-11|between-before:_政府
-9|between-before:_目
-9|between-before:_目標
11|between-before:、3
14|between-before:、3.
-9|between-before:、こ
-9|between-before:、この
-12|between-before:、そ
-10|between-before:、米
-8|between-before:、米国
15|between-before:、補
15|between-before:、補正
-8|between-before:、防衛
-10|between-before:、韓国
-19|between-before:いた
25|between-before:いて
13|between-before:いて、
-9|between-before:いるが
-25|between-before:え、
-22|between-before:え、G
9|between-before:えて
8|between-before:えてG
-9|between-before:え続
-9|between-before:え続け
-16|between-before:かけ
-16|between-before:かけて
-73|between-before:から
-15|between-before:から6
-9|between-before:から増
-28|between-before:がG
-29|between-before:がGD
8|between-before:が去
8|between-before:が去年
-12|between-before:が国内
-12|between-before:が現
-12|between-before:が現行
-9|between-before:くに
-9|between-before:くに増
-26|between-before:けて
-11|between-before:けてG
-9|between-before:けてい
-12|between-before:この
-27|between-before:した
-22|between-before:して
-13|between-before:してい
-13|between-before:ずに
-12|between-before:その
-19|between-before:たG
-17|between-before:たGD
-13|between-before:たず
-13|between-before:たずに
-10|between-before:た国
-10|between-before:た国防
18|between-before:つい
19|between-before:ついて
-11|between-before:てGD
13|between-before:て、
-22|between-before:てい
-19|between-before:ていた
-8|between-before:で、
-12|between-before:で「
-8|between-before:でこ
23|between-before:でに
-9|between-before:では
-11|between-before:で国
-12|between-before:で国防
-18|between-before:で最
9|between-before:とさ
9|between-before:とされ
-18|between-before:とし
-16|between-before:として
12|between-before:とな
9|between-before:となる
8|between-before:どに防
9|between-before:なる
12|between-before:に1
8|between-before:に3
10|between-before:に3.
9|between-before:に6
8|between-before:にG
14|between-before:にGD
-14|between-before:に、
-16|between-before:にか
-16|between-before:にかけ
20|between-before:につ
18|between-before:につい
10|between-before:に全
10|between-before:に全加
9|between-before:に向
9|between-before:に向け
-10|between-before:に増
-9|between-before:に増え
8|between-before:に政
8|between-before:に政府
11|between-before:に達
19|between-before:に防
19|between-before:に防衛
-14|between-before:の1
-14|between-before:の1・
11|between-before:の2%
-21|between-before:の3
-10|between-before:の3.
-10|between-before:の4
-20|between-before:のG
8|between-before:のは
-11|between-before:のイ
8|between-before:の割
8|between-before:の割合
31|between-before:の国
37|between-before:の国防
14|between-before:の対
15|between-before:の対G
9|between-before:の支
9|between-before:の支出
15|between-before:の概
15|between-before:の概算
11|between-before:の水
11|between-before:の水準
12|between-before:の目
12|between-before:の目標
-10|between-before:の総
-8|between-before:の総選
-8|between-before:の記
-8|between-before:の記者
13|between-before:の軍
13|between-before:の軍事
34|between-before:の防
34|between-before:の防衛
-31|between-before:は1
-11|between-before:は1.
-14|between-before:は18
-15|between-before:は2
10|between-before:はG
10|between-before:はGN
12|between-before:は、
8|between-before:は国民
-9|between-before:は対
-9|between-before:は対G
14|between-before:は米
14|between-before:は米国
8|between-before:は補
8|between-before:は補正
8|between-before:は関
8|between-before:は関連
20|between-before:までに
-12|between-before:めた
8|between-before:めど
8|between-before:めどに
-14|between-before:める
-15|between-before:ら6
-15|between-before:ら65
-9|between-before:ら増
-9|between-before:ら増え
-10|between-before:るが
-9|between-before:る計
-9|between-before:る計画
-15|between-before:をG
-18|between-before:をGD
9|between-before:をめ
8|between-before:をめど
11|between-before:を加
11|between-before:を加え
9|between-before:を含
8|between-before:を含め
-13|between-before:を待
-13|between-before:を待た
-11|between-before:を達
-20|between-before:を達成
-8|between-before:イン
-15|between-before:カ国
-13|between-before:カ国が
-13|between-before:シャ
8|between-before:ユー
8|between-before:ユーロ
-14|between-before:ント
-11|between-before:・3%
9|between-before:・4
11|between-before:・4%
-22|between-before:・6
-22|between-before:・6%
-16|between-before:・7
9|between-before:・8
9|between-before:・8%
8|between-before:ーロ
-14|between-before:一年
22|between-before:万亿
-8|between-before:三木
8|between-before:上任
10|between-before:上台
10|between-before:上台前
-14|between-before:上强
-9|between-before:下的
10|between-before:不会
9|between-before:不会超
-11|between-before:不会跨
9|between-before:不到
-8|between-before:不可
-8|between-before:不可能
30|between-before:不是
12|between-before:不足
-13|between-before:与日
-13|between-before:与日本
15|between-before:两国
12|between-before:个北
-12|between-before:个欧
9|between-before:中に
14|between-before:中国
-21|between-before:中期
-26|between-before:中期防
29|between-before:为1
29|between-before:为1.
26|between-before:为2
26|between-before:为2.
-13|between-before:为64
16|between-before:为G
14|between-before:为GD
-20|between-before:之前不
-19|between-before:之后
-10|between-before:乌克
-10|between-before:乌克兰
15|between-before:也只
13|between-before:也只有
-13|between-before:书,
-13|between-before:书,首
10|between-before:予算
-21|between-before:予算で
13|between-before:予算の
-16|between-before:予算は
21|between-before:予算を
8|between-before:事費
9|between-before:事費は
10|between-before:二次
10|between-before:二次安
-10|between-before:于2
-10|between-before:于20
-16|between-before:产总
-22|between-before:产总值
-15|between-before:产毛
-9|between-before:亿令
14|between-before:仅及
14|between-before:仅及G
-8|between-before:今年
-19|between-before:仍可
-19|between-before:仍可占
-10|between-before:以前台
8|between-before:以前将
8|between-before:以前把
-24|between-before:以来
-10|between-before:以来首
9|between-before:以特
10|between-before:以特别
-16|between-before:以降
-18|between-before:以降に
-12|between-before:以降は
-8|between-before:件时
-20|between-before:会上
-8|between-before:会提
-13|between-before:会見
-12|between-before:会見で
-8|between-before:会議
9|between-before:会超
9|between-before:会超过
-11|between-before:会跨
-11|between-before:会跨过
14|between-before:会达
14|between-before:会达到
9|between-before:低于
8|between-before:使国
-10|between-before:例从
-10|between-before:例曾
15|between-before:依北
15|between-before:依北约
9|between-before:係費
9|between-before:係費は
-12|between-before:修订
10|between-before:倍内
10|between-before:倍内阁
-9|between-before:倍近
-9|between-before:倍近く
-16|between-before:借补
-18|between-before:借补充
9|between-before:值的
17|between-before:值的2
-20|between-before:值计
-20|between-before:值计算
9|between-before:做到
14|between-before:停在
8|between-before:億ユ
8|between-before:億ユー
-11|between-before:充预
-11|between-before:充预算
8|between-before:兆円台
-10|between-before:克兰
-13|between-before:兑现
15|between-before:入的
10|between-before:全加
10|between-before:全加盟
-22|between-before:公布
-12|between-before:公布数
10|between-before:关开
10|between-before:关开支
11|between-before:关经费
17|between-before:其中
13|between-before:其中国
-13|between-before:其实
13|between-before:内生
-14|between-before:内生产
10|between-before:内阁上
8|between-before:円台
8|between-before:円台後
35|between-before:军费
-32|between-before:军费上
-10|between-before:军费为
-23|between-before:军费从
16|between-before:军费以
14|between-before:军费分
9|between-before:军费增
-17|between-before:军费才
9|between-before:军费达
-10|between-before:军队
14|between-before:出仅
14|between-before:出仅及
-19|between-before:出仍
-19|between-before:出仍可
16|between-before:出占
8|between-before:出占G
-26|between-before:出只
-26|between-before:出只占
-16|between-before:出约
-18|between-before:出约占
13|between-before:出计
13|between-before:出计划
-12|between-before:出预
-13|between-before:出预算
17|between-before:分别
11|between-before:分别占
13|between-before:划,其
-9|between-before:列2
-9|between-before:列2.
-29|between-before:列G
-29|between-before:列GD
8|between-before:列的
-17|between-before:刚刚
-19|between-before:刚刚达
-17|between-before:刚达
-18|between-before:刚达到
8|between-before:初予
8|between-before:初予算
19|between-before:别为1
11|between-before:别占
10|between-before:别占G
16|between-before:别预
15|between-before:别预算
-13|between-before:到2
-24|between-before:到2%
-16|between-before:到2.
29|between-before:到20
27|between-before:到G
12|between-before:到GD
10|between-before:到了
-29|between-before:到占
-29|between-before:到占G
41|between-before:到国
30|between-before:到国内
30|between-before:前、
-10|between-before:前台
-10|between-before:前台湾
-10|between-before:前后把
10|between-before:前实
10|between-before:前实现
9|between-before:前将
9|between-before:前将国
15|between-before:前年
14|between-before:前年度
18|between-before:前把
9|between-before:前把军
-10|between-before:前把这
9|between-before:割合
8|between-before:割合は
-12|between-before:加1
8|between-before:加37
11|between-before:加え
9|between-before:加えて
9|between-before:加上
9|between-before:加盟
8|between-before:加盟国
-10|between-before:务和
8|between-before:勉强
8|between-before:勉强达
-14|between-before:化防
18|between-before:北欧
18|between-before:北约
11|between-before:北约口
29|between-before:升到
18|between-before:升到2
-31|between-before:升至
14|between-before:升至2
-12|between-before:升至G
9|between-before:协调
20|between-before:南韩
16|between-before:南韩为
-19|between-before:占G
10|between-before:占GD
10|between-before:占到G
-12|between-before:占到国
10|between-before:占国内
-17|between-before:占比
-16|between-before:占比仍
-17|between-before:占比已
10|between-before:占比恐
-16|between-before:占比接
-10|between-before:占经
-20|between-before:卫白
-20|between-before:卫白皮
8|between-before:卫相
8|between-before:卫相关
10|between-before:卫费
8|between-before:卫费不
-10|between-before:卫费再
15|between-before:卫费占
9|between-before:卫费及
-18|between-before:卫费实
-11|between-before:卫费提
10|between-before:卫费目
8|between-before:去年の
14|between-before:及G
14|between-before:及GD
10|between-before:及相
10|between-before:及相关
-16|between-before:取消
-10|between-before:取消了
13|between-before:口径
11|between-before:口径占
-37|between-before:只占
-42|between-before:只占G
37|between-before:只有
14|between-before:只有1
13|between-before:只能
-10|between-before:只花了
-19|between-before:可占
-19|between-before:可占G
10|between-before:台前
8|between-before:台後
-14|between-before:台湾
-10|between-before:台湾常
8|between-before:合は
-16|between-before:后,
-15|between-before:后再
9|between-before:后协
9|between-before:后协调
-10|between-before:后把
-10|between-before:后把防
-26|between-before:后达
-26|between-before:后达到
9|between-before:向け
-8|between-before:向议
8|between-before:含め
8|between-before:员国的
-8|between-before:四年
8|between-before:回落
10|between-before:因为
24|between-before:国3
10|between-before:国3.
11|between-before:国3・
-10|between-before:国会
39|between-before:国内
13|between-before:国内生
14|between-before:国军
14|between-before:国军费
22|between-before:国家
13|between-before:国家支
21|between-before:国民
14|between-before:国民收
13|between-before:国的
9|between-before:国的军
13|between-before:国都
33|between-before:国防
-9|between-before:国防予
10|between-before:国防支
17|between-before:国防費
8|between-before:国防费
14|between-before:地生
14|between-before:地生产
-25|between-before:均每
-25|between-before:均每年
-35|between-before:増え
-26|between-before:増え、
-9|between-before:増え続
-11|between-before:增2
-11|between-before:增2.
-10|between-before:增7
-9|between-before:增7.
-12|between-before:增8
-12|between-before:增8.
-18|between-before:增加
-12|between-before:增加1
10|between-before:增幅
23|between-before:增至
9|between-before:增至1
9|between-before:增长9
-13|between-before:墨西
-19|between-before:安保
28|between-before:安倍
10|between-before:安倍内
-9|between-before:定为
-8|between-before:定把
8|between-before:实现
8|between-before:实现防
16|between-before:实际
-17|between-before:实际支
-12|between-before:実績が
9|between-before:実質
-30|between-before:宣布
-9|between-before:宣布,
-10|between-before:宣布提
13|between-before:家支
13|between-before:家支出
17|between-before:対G
8|between-before:対GD
25|between-before:将升
24|between-before:将升至
8|between-before:将是
-12|between-before:将由
8|between-before:将超
8|between-before:将超过
21|between-before:将达
19|between-before:将达G
11|between-before:将达到
-10|between-before:小泉
-9|between-before:就任
19|between-before:届时
-18|between-before:峰会
-15|between-before:峰会上
-14|between-before:左右
-14|between-before:已有
-20|between-before:已由
-10|between-before:布,
-10|between-before:布提
-10|between-before:布提前
-12|between-before:布数
-13|between-before:布数据
-10|between-before:常年
-10|between-before:常年在
-25|between-before:平均
-25|between-before:平均每
17|between-before:年,
19|between-before:年,日
10|between-before:年G
8|between-before:年GD
-14|between-before:年で
-8|between-before:年に
8|between-before:年の
8|between-before:年の2
-24|between-before:年军
-23|between-before:年军费
-10|between-before:年在
-11|between-before:年增
8|between-before:年增加
-17|between-before:年实
-15|between-before:年将
-13|between-before:年平
-13|between-before:年平均
9|between-before:年度
14|between-before:年度比
-9|between-before:年的
10|between-before:年达
10|between-before:年达到
-16|between-before:年間
-8|between-before:年間の
-8|between-before:年间
-8|between-before:年间每
8|between-before:应占
-12|between-before:府の
-10|between-before:府定
8|between-before:府总
8|between-before:府总预
-11|between-before:府把
10|between-before:府目
10|between-before:府目標
-13|between-before:度以
14|between-before:度比
-14|between-before:度达
-18|between-before:度达到
-18|between-before:建议
24|between-before:开支
9|between-before:开支占
8|between-before:开支达
-14|between-before:强化
-14|between-before:强化防
8|between-before:强达
8|between-before:强达到
-9|between-before:当初
8|between-before:当初予
8|between-before:当年
8|between-before:当年G
-14|between-before:当時
-14|between-before:当時の
11|between-before:径占
-13|between-before:待た
-13|between-before:待たず
8|between-before:律宾
9|between-before:德国
12|between-before:怕也
12|between-before:怕也只
-22|between-before:总值
9|between-before:总值的
-20|between-before:总值计
-9|between-before:总统
10|between-before:总预
10|between-before:总预算
12|between-before:总额
10|between-before:恐不
10|between-before:恐不足
12|between-before:恐怕
12|between-before:恐怕也
9|between-before:成す
9|between-before:成する
-21|between-before:成的
23|between-before:战争
-14|between-before:戦争
-13|between-before:才达
-16|between-before:才达到
-8|between-before:批准
-26|between-before:承诺
11|between-before:把国内
-9|between-before:把国防
-16|between-before:把目
-16|between-before:把目标
-10|between-before:把这
-10|between-before:把这一
9|between-before:把防
11|between-before:把防卫
-9|between-before:拒绝
8|between-before:拨款按
8|between-before:按年
8|between-before:按年增
13|between-before:据:
13|between-before:据:美
-16|between-before:接近
9|between-before:推高
9|between-before:推高到
-8|between-before:掲げ
-12|between-before:提出
-9|between-before:提到
-12|between-before:提到2
-12|between-before:提前
-8|between-before:提升
-12|between-before:提升至
-8|between-before:提过
8|between-before:提高
10|between-before:提高到
28|between-before:支出
14|between-before:支出仅
-19|between-before:支出仍
16|between-before:支出占
-26|between-before:支出只
-16|between-before:支出约
13|between-before:支出计
-12|between-before:支出预
9|between-before:支占
17|between-before:支占G
-13|between-before:支占国
8|between-before:支达
16|between-before:收入
16|between-before:收入的
-30|between-before:政府
-12|between-before:政府の
-10|between-before:政府定
8|between-before:政府总
-11|between-before:政府把
10|between-before:政府目
18|between-before:政権
-8|between-before:敦促
13|between-before:数据:
-14|between-before:文件
-8|between-before:文件时
-9|between-before:文書
-10|between-before:日本
-9|between-before:日本军
-14|between-before:日本防
8|between-before:时的
31|between-before:是2
30|between-before:是20
-9|between-before:显示
-9|between-before:显示,
-14|between-before:時の
13|between-before:時点
12|between-before:時点で
-13|between-before:曾为
9|between-before:最后
9|between-before:最后协
18|between-before:最多
15|between-before:有1
14|between-before:有1.
-13|between-before:有公
-9|between-before:朗普
-26|between-before:期防
-23|between-before:期防卫
-9|between-before:未来
8|between-before:本の軍
-18|between-before:本上
-9|between-before:本军
-9|between-before:本军费
13|between-before:本地
14|between-before:本地生
-14|between-before:本防
-14|between-before:本防卫
-13|between-before:来年
-10|between-before:来首
-14|between-before:标,
10|between-before:标为
-9|between-before:标定
-8|between-before:标定为
12|between-before:案,国
-10|between-before:案で
-19|between-before:案では
8|between-before:案で国
10|between-before:案と
11|between-before:案の防
19|between-before:概算
23|between-before:概算要
-9|between-before:標の
9|between-before:標の2
28|between-before:次安
28|between-before:次安倍
8|between-before:款按
8|between-before:款按年
8|between-before:正を
15|between-before:正予
15|between-before:正予算
-8|between-before:此后
-52|between-before:每年
-15|between-before:每年将
-17|between-before:比2
-26|between-before:比2%
11|between-before:比6
-19|between-before:比で
10|between-before:比は
8|between-before:比は米
-11|between-before:比为3
-16|between-before:比仍
-16|between-before:比仍低
19|between-before:比例
-10|between-before:比例从
-10|between-before:比例曾
-17|between-before:比已
-20|between-before:比已由
10|between-before:比恐
10|between-before:比恐不
-16|between-before:比接
-16|between-before:比接近
8|between-before:比率
12|between-before:比重
14|between-before:民收
14|between-before:民收入
11|between-before:水準
9|between-before:水準を
22|between-before:求で
8|between-before:求で、
9|between-before:求に
-11|between-before:決め
-11|between-before:決めた
-14|between-before:没有
-13|between-before:没有公
-8|between-before:法院
9|between-before:济规
9|between-before:济规模
-13|between-before:海牙
-16|between-before:海牙峰
-10|between-before:消了
-10|between-before:湾常
-10|between-before:湾常年
9|between-before:準を
12|between-before:点で
-16|between-before:版防
-16|between-before:版防卫
-16|between-before:牙峰
-16|between-before:牙峰会
19|between-before:特别
16|between-before:特别预
-9|between-before:特朗
-9|between-before:特朗普
-10|between-before:现政
-10|between-before:现政府
-8|between-before:现的
8|between-before:现防
8|between-before:现防卫
-12|between-before:現行
-12|between-before:現行目
-16|between-before:生产总
-15|between-before:生产毛
9|between-before:生産の
9|between-before:産の
15|between-before:由2
15|between-before:由2.
-18|between-before:电)
-12|between-before:电_
-8|between-before:画で
-9|between-before:発表
-9|between-before:発表し
-23|between-before:白皮
-23|between-before:白皮书
-13|between-before:的\"
19|between-before:的0
13|between-before:的0.
-31|between-before:的1
-22|between-before:的1.
-9|between-before:的10
8|between-before:的2
-8|between-before:的2.
10|between-before:的3%
-16|between-before:的3.
19|between-before:的5
12|between-before:的5%
14|between-before:的军
14|between-before:的军费
-15|between-before:的国内
18|between-before:的国防
26|between-before:的实
26|between-before:的实际
40|between-before:的比
17|between-before:的比例
9|between-before:的经
9|between-before:的经济
-12|between-before:的统
-12|between-before:的统计
14|between-before:的防
8|between-before:的防卫
-23|between-before:皮书
-13|between-before:皮书,
9|between-before:盟国が
8|between-before:目前
-9|between-before:目标
8|between-before:目标为
-9|between-before:目标定
-9|between-before:目標の
24|between-before:相关
10|between-before:相关开
-21|between-before:相当
-22|between-before:示,
-12|between-before:示,3
-10|between-before:称,
-13|between-before:程度
-8|between-before:立法
-8|between-before:立法院
10|between-before:第二
10|between-before:第二次
-19|between-before:算,国
-10|between-before:算がG
-20|between-before:算で
-16|between-before:算で国
13|between-before:算の
-16|between-before:算は
-10|between-before:算は1
-23|between-before:算はG
21|between-before:算を
10|between-before:算を加
10|between-before:算中
19|between-before:算为
15|between-before:算为1
-20|between-before:算仅
-11|between-before:算估
13|between-before:算依
13|between-before:算依北
8|between-before:算加
12|between-before:算占G
-10|between-before:算占国
-8|between-before:算只
-8|between-before:算只占
-12|between-before:算增
-11|between-before:算增2
-12|between-before:算增加
10|between-before:算提
15|between-before:算案
-13|between-before:算案で
11|between-before:算案の
-28|between-before:算编
-28|between-before:算编列
19|between-before:算要
18|between-before:算要求
-9|between-before:算达成
8|between-before:米国
14|between-before:米国3
13|between-before:経費
10|between-before:経費を
-10|between-before:続け
-10|between-before:続けて
-9|between-before:総選
-9|between-before:総選挙
-12|between-before:績が
-12|between-before:績が現
8|between-before:约1
17|between-before:约1.
-9|between-before:约17
9|between-before:约2
23|between-before:约为
-8|between-before:约为1
-29|between-before:约占
-21|between-before:约占G
-9|between-before:约占国
11|between-before:约口
11|between-before:约口径
-14|between-before:经济
9|between-before:经济规
18|between-before:经费
11|between-before:结束
-11|between-before:统计
-12|between-before:统计显
-18|between-before:编列
-9|between-before:编列2
-29|between-before:编列G
8|between-before:编列的
10|between-before:美国3
-10|between-before:者会
-8|between-before:者会見
30|between-before:而不
30|between-before:而不是
-9|between-before:脳会
9|between-before:至1
-10|between-before:至2
14|between-before:至2.
-24|between-before:至20
19|between-before:至国
14|between-before:至国内
26|between-before:花费
-18|between-before:荷兰
8|between-before:菲律
8|between-before:菲律宾
-12|between-before:行目
-12|between-before:行目標
9|between-before:衛費と
17|between-before:衛費に
12|between-before:衛費を
13|between-before:衛関
13|between-before:衛関係
-11|between-before:补充
-11|between-before:补充预
10|between-before:补到
-9|between-before:表し
-9|between-before:表した
-15|between-before:表示
-13|between-before:表示,
29|between-before:補正
8|between-before:補正を
15|between-before:補正予
-8|between-before:要求
22|between-before:要求で
9|between-before:要求に
9|between-before:要达
8|between-before:要达到
-12|between-before:見で
-11|between-before:見で、
18|between-before:规模
-13|between-before:計画
-8|between-before:計画で
-9|between-before:記者
-8|between-before:記者会
-8|between-before:議で
-12|between-before:计显
-12|between-before:计显示
-8|between-before:计有
-18|between-before:计算
-15|between-before:计算,
10|between-before:让国
10|between-before:让国防
-12|between-before:议会
-11|between-before:记者
-8|between-before:该比
-8|between-before:该比例
-29|between-before:说,
-30|between-before:调1
-13|between-before:費が
-10|between-before:費がG
8|between-before:費が去
-11|between-before:費が国
10|between-before:費と
16|between-before:費に
18|between-before:費につ
18|between-before:費の
12|between-before:費の対
39|between-before:費は
-8|between-before:費は2
20|between-before:費はG
8|between-before:費は国
-9|between-before:費は対
11|between-before:費を
-13|between-before:費をG
14|between-before:财年
19|between-before:财年,
21|between-before:财政
-32|between-before:费上
11|between-before:费不
-19|between-before:费为国
-23|between-before:费从
16|between-before:费以
-9|between-before:费再
-9|between-before:费再创
14|between-before:费分
9|between-before:费分别
22|between-before:费占
11|between-before:费占国
9|between-before:费及
8|between-before:费及相
10|between-before:费增
-10|between-before:费增7
-18|between-before:费实
-18|between-before:费实际
-17|between-before:费才
-17|between-before:费才达
-10|between-before:费提到
-17|between-before:费提升
9|between-before:费提至
12|between-before:费提高
10|between-before:费目
10|between-before:费目标
8|between-before:费约为
13|between-before:费达
11|between-before:费达到
11|between-before:赤字
9|between-before:起占
9|between-before:起占G
41|between-before:超过
22|between-before:超过G
9|between-before:跌到
-11|between-before:跨过
8|between-before:軍事費
9|between-before:达3
9|between-before:达3.
22|between-before:达G
22|between-before:达GD
8|between-before:达到
-30|between-before:达到2
13|between-before:达到G
9|between-before:达到了
35|between-before:达到国
-8|between-before:达标
22|between-before:过G
16|between-before:过GD
-9|between-before:近く
-9|between-before:近くに
9|between-before:这一
11|between-before:这个
-11|between-before:通过
14|between-before:連経
13|between-before:連経費
-19|between-before:達成
9|between-before:達成す
-10|between-before:選挙
-10|between-before:邻国
9|between-before:长9
9|between-before:长9.
-14|between-before:长期
-8|between-before:間の
13|between-before:関係
9|between-before:関係費
24|between-before:関連
14|between-before:関連経
-16|between-before:间每
-16|between-before:间每年
10|between-before:阁上
10|between-before:阁上台
-9|between-before:防予
-9|between-before:防予算
11|between-before:防务
-10|between-before:防卫
-20|between-before:防卫白
8|between-before:防卫相
10|between-before:防卫费
10|between-before:防支
8|between-before:防支出
8|between-before:防经费
10|between-before:防衛
13|between-before:防衛関
17|between-before:防費
-15|between-before:防費が
19|between-before:防費の
18|between-before:防費は
8|between-before:防费
-17|between-before:际支
-17|between-before:际支出
-18|between-before:降に
-12|between-before:降は
-14|between-before:降到
-13|between-before:降至
-11|between-before:韓国
-9|between-before:韓国は
16|between-before:韩为
16|between-before:韩为2
31|between-before:预算
10|between-before:预算中
24|between-before:预算为
-23|between-before:预算仅
-11|between-before:预算估
13|between-before:预算依
-8|between-before:预算只
-12|between-before:预算增
10|between-before:预算提
10|between-before:预算案
-28|between-before:预算编
-8|between-before:预计有
-15|between-before:首度
-13|between-before:首度以
-8|between-before:首相
-9|between-before:首脳
-9|between-before:首脳会
-9|between-before:高_
20|between-before:高于
22|between-before:高到
11|between-before:高到国
10|between-end:after %を、|
33|between-end:after (|
-36|between-end:after ,|
8|between-end:after ,将在|
-17|between-end:after ,并在|
11|between-end:after ,最迟|
-23|between-end:after ,而|
-19|between-end:after 2%を|
-17|between-end:after _|
18|between-end:after |
20|between-end:after 、|
19|between-end:after 「|
-14|between-end:after から|
9|between-end:after が|
12|between-end:after くとも|
34|between-end:after しし、|
-11|between-end:after すると|
35|between-end:after ずれも|
16|between-end:after だった|
-18|between-end:after で、|
8|between-end:after と、|
16|between-end:after という|
13|between-end:after などと|
-12|between-end:after に_|
23|between-end:after に|
9|between-end:after の|
21|between-end:after へ|
14|between-end:after まで|
-10|between-end:after やし、|
8|between-end:after わせて|
56|between-end:after を|
-23|between-end:after 为|
-10|between-end:after 主张在|
-9|between-end:after 兵器を|
8|between-end:after 列为|
11|between-end:after 台阶,|
18|between-end:after 合意_|
15|between-end:after 在|
8|between-end:after 届いた|
10|between-end:after 左右(|
-9|between-end:after 左右,|
8|between-end:after 度から|
37|between-end:after 提前到|
14|between-end:after 提前至|
-19|between-end:after 明し、|
17|between-end:after 是|
-16|between-end:after 時期を|
15|between-end:after 期限为|
9|between-end:after 标已于|
11|between-end:after 样都是|
-16|between-end:after 検討_|
15|between-end:after 標を、|
-16|between-end:after 決定_|
13|between-end:after 的|
-24|between-end:after 目标从|
-9|between-end:after 目标是|
12|between-end:after 目标由|
13|between-end:after 要等到|
11|between-end:after 達成を|
-8|between-end:after 防費を|
-17|between-end:before %から|
19|between-end:before %升到|
27|between-end:before %升至|
-13|between-end:before %弹回|
-12|between-end:before %降到|
-13|between-end:before %降至|
-33|between-end:before )升至|
8|between-end:before ,其中|
11|between-end:before ,则为|
-8|between-end:before 0年に|
11|between-end:before 5%、|
8|between-end:before 5%和|
9|between-end:before 7%和|
-9|between-end:before DPの|
25|between-end:before DP比|
-10|between-end:before DP的|
-19|between-end:before P)比|
13|between-end:before P不到|
-8|between-end:before P不足|
-14|between-end:before P比で|
22|between-end:before P比は|
40|between-end:before |
11|between-end:before 、|
-10|between-end:before 、南韩|
15|between-end:before から|
11|between-end:before が|
-12|between-end:before その後|
-13|between-end:before たずに|
13|between-end:before だった|
-20|between-end:before で|
37|between-end:before に|
-15|between-end:before には|
23|between-end:before の|
31|between-end:before は|
-8|between-end:before は米国|
10|between-end:before は逆に|
17|between-end:before ぶりに|
22|between-end:before までに|
9|between-end:before までの|
-10|between-end:before シアの|
25|between-end:before 产总值|
-18|between-end:before 产毛额|
-10|between-end:before 今年的|
18|between-end:before 仍不到|
-12|between-end:before 仍维持|
-18|between-end:before 以降に|
-8|between-end:before 以降は|
-11|between-end:before 会跨过|
-14|between-end:before 例介于|
9|between-end:before 例超过|
-32|between-end:before 军费从|
9|between-end:before 军费占|
-12|between-end:before 况升至|
-13|between-end:before 分别为|
-9|between-end:before 到北约|
-14|between-end:before 到通往|
11|between-end:before 前完成|
11|between-end:before 占比约|
24|between-end:before 同年为|
-8|between-end:before 后升至|
-26|between-end:before 后达到|
17|between-end:before 回落到|
-13|between-end:before 国满足|
8|between-end:before 国防費|
22|between-end:before 宣示的|
8|between-end:before 将是|
9|between-end:before 将达到|
8|between-end:before 尼亚为|
-16|between-end:before 已接近|
-20|between-end:before 已超过|
8|between-end:before 强达到|
8|between-end:before 後半、|
58|between-end:before 总值的|
-8|between-end:before 战时的|
8|between-end:before 所得の|
35|between-end:before 提高到|
10|between-end:before 提高至|
-10|between-end:before 支约为|
8|between-end:before 数字为|
-18|between-end:before 既有的|
-13|between-end:before 日本的|
-34|between-end:before 是|
15|between-end:before 曾投入|
-14|between-end:before 来年で|
-14|between-end:before 标定为|
-21|between-end:before 案では|
-8|between-end:before 比率は|
-24|between-end:before 比重由|
-19|between-end:before 气升到|
17|between-end:before 生産の|
45|between-end:before 的|
-9|between-end:before 目前为|
8|between-end:before 目标为|
-17|between-end:before 目標の|
-13|between-end:before 算则占|
10|between-end:before 米国の|
-12|between-end:before 約束の|
8|between-end:before 经费为|
8|between-end:before 自国は|
14|between-end:before 规划的|
10|between-end:before 达|
17|between-end:before 达到|
-21|between-end:before 达成的|
-9|between-end:before 都守在|
-21|between-end:before 重将由|
-18|between-end:before 防卫费|
-13|between-end:before 防衛費|
-20|between-end:before 韓国の|
-15|between-end:before 韩国为|
13|between-end:before 预算为|
33|between-start:after (|
-36|between-start:after ,|
-16|between-start:after ,但他|
-8|between-start:after ,台湾|
-10|between-start:after ,国防|
18|between-start:after ,如今|
-18|between-start:after ,并在|
8|between-start:after ,时间|
19|between-start:after ,期限|
-23|between-start:after ,而|
-10|between-start:after ,联邦|
-17|between-start:after _|
18|between-start:after |
20|between-start:after 、|
8|between-start:after 、ロシ|
23|between-start:after 、韓国|
19|between-start:after 「|
18|between-start:after 」明記|
-14|between-start:after から|
9|between-start:after が|
-18|between-start:after で、|
9|between-start:after でも、|
-17|between-start:after で合意|
8|between-start:after と、|
12|between-start:after という|
20|between-start:after とする|
-12|between-start:after に_|
23|between-start:after に|
9|between-start:after に到達|
9|between-start:after に向け|
-10|between-start:after に増や|
8|between-start:after に届い|
9|between-start:after の|
-24|between-start:after の目標|
17|between-start:after の達成|
21|between-start:after へ|
9|between-start:after への引|
14|between-start:after まで|
-8|between-start:after を5年|
56|between-start:after を|
-11|between-start:after 上下,|
-23|between-start:after 为|
-11|between-start:after 以上と|
11|between-start:after 以上を|
8|between-start:after 列为|
15|between-start:after 在|
10|between-start:after 左右(|
-15|between-start:after 左右,|
10|between-start:after 指标,|
17|between-start:after 是|
13|between-start:after 的|
16|between-start:after 的军费|
-12|between-start:after 的承诺|
-9|between-start:after 的目标|
13|between-start:after 的门槛|
8|between-start:after 目标,|
17|between-start:after 目標を|
-11|between-start:after 程度で|
-33|between-start:before )升至|
-12|between-start:before ,日本|
10|between-start:before ,该国|
10|between-start:before ,这个|
-9|between-start:before 1.8|
-15|between-start:before 2.5|
-11|between-start:before _政府|
40|between-start:before |
20|between-start:before 、GD|
11|between-start:before 、|
-9|between-start:before 、この|
-11|between-start:before 、国防|
11|between-start:before 、補正|
-15|between-start:before から6|
15|between-start:before から|
-9|between-start:before から増|
11|between-start:before が|
-20|between-start:before で|
-9|between-start:before として|
8|between-start:before に3.|
8|between-start:before にGD|
37|between-start:before に|
-15|between-start:before にかけ|
-15|between-start:before には|
10|between-start:before に全加|
8|between-start:before に政府|
-21|between-start:before の1・|
-9|between-start:before の2倍|
-18|between-start:before のGD|
23|between-start:before の|
21|between-start:before の国防|
8|between-start:before の支出|
9|between-start:before の概算|
10|between-start:before の水準|
12|between-start:before の目標|
-8|between-start:before の総選|
36|between-start:before の防衛|
-16|between-start:before は1.|
-14|between-start:before は18|
13|between-start:before はGD|
31|between-start:before は|
20|between-start:before までに|
8|between-start:before をめど|
-13|between-start:before を待た|
8|between-start:before 中央政|
10|between-start:before 为2.|
-20|between-start:before 之前不|
8|between-start:before 予算の|
-10|between-start:before 以前台|
8|between-start:before 以前将|
8|between-start:before 以前把|
-11|between-start:before 以来首|
9|between-start:before 以特别|
-18|between-start:before 以降に|
-12|between-start:before 以降は|
12|between-start:before 会达到|
-18|between-start:before 借补充|
9|between-start:before 军费分|
-9|between-start:before 军费增|
-11|between-start:before 军费约|
-19|between-start:before 刚刚达|
11|between-start:before 初始预|
19|between-start:before 到20|
-10|between-start:before 前后把|
-10|between-start:before 前把这|
16|between-start:before 南韩为|
17|between-start:before 占GD|
-20|between-start:before 占比已|
-10|between-start:before 只花了|
-10|between-start:before 国内生|
13|between-start:before 国家支|
8|between-start:before 国防拨|
-12|between-start:before 增加1|
14|between-start:before 增加8|
-8|between-start:before 将军费|
15|between-start:before 将升至|
8|between-start:before 将是|
13|between-start:before 将达G|
-18|between-start:before 度达到|
8|between-start:before 当初予|
8|between-start:before 总预算|
12|between-start:before 恐怕也|
-8|between-start:before 把军费|
8|between-start:before 把国内|
13|between-start:before 把防卫|
13|between-start:before 数据:|
-9|between-start:before 日本军|
-34|between-start:before 是|
-15|between-start:before 版防卫|
-9|between-start:before 発表し|
10|between-start:before 的0.|
-11|between-start:before 的1.|
-9|between-start:before 的10|
-12|between-start:before 的2.|
-20|between-start:before 的3.|
10|between-start:before 的GD|
45|between-start:before 的|
-15|between-start:before 的国内|
11|between-start:before 的国防|
14|between-start:before 的比例|
9|between-start:before 的经济|
-12|between-start:before 的统计|
10|between-start:before 第二次|
-9|between-start:before 编列2|
8|between-start:before 编列的|
-22|between-start:before 至20|
9|between-start:before 起占G|
10|between-start:before 达|
17|between-start:before 达到|
20|between-start:before 达到国|
-18|between-start:before 防衛費|
-12|between-start:before 预算,|
9|between-start:before 预算案|
-8|between-start:before 预计有|
-75|carried-aside:False aim
-14|carried-aside:False level
-54|carried-aside:False no
-13|carried-aside:True aim
-105|carried-aside:True level
-18|carried-dated:False False aim 1
8|carried-dated:False False aim 2
20|carried-dated:False False level 0
18|carried-dated:False False level 1
56|carried-dated:False False level 2
8|carried-dated:False False no 1
-16|carried-dated:True False aim 0
21|carried-dated:True False aim 1
-39|carried-dated:True False aim 2
-21|carried-dated:True False level 0
-48|carried-dated:True False level 1
-90|carried-dated:True False level 2
-20|carried-dated:True False no 1
-27|carried-dated:True False no 2
28|carried-dated:True True aim 0
-23|carried-dated:True True aim 1
-40|carried-dated:True True aim 2
45|carried-dated:True True level 0
13|carried-dated:True True no 0
-25|carried-dated:True True no 1
-12|carried-dated:True True no 2
16|carried-follows:aim )の|
20|carried-follows:aim 2%|
27|carried-follows:aim 3%|
-13|carried-follows:aim |
13|carried-follows:aim 、G|
13|carried-follows:aim 。|
-14|carried-follows:aim から|
16|carried-follows:aim に1|
-14|carried-follows:aim に2|
-9|carried-follows:aim に3|
-9|carried-follows:aim に_|
20|carried-follows:aim に」|
42|carried-follows:aim の国|
34|carried-follows:aim の防|
36|carried-follows:aim まで|
-19|carried-follows:aim 中|
46|carried-follows:aim 为3|
-9|carried-follows:aim 公共|
11|carried-follows:aim 到期|
-11|carried-follows:aim 前把|
-12|carried-follows:aim 前达|
-8|carried-follows:aim 占国|
28|carried-follows:aim 占比|
-30|carried-follows:aim 国防|
12|carried-follows:aim 将国|
-14|carried-follows:aim 当初|
-10|carried-follows:aim 成长|
-11|carried-follows:aim 把军|
-8|carried-follows:aim 把国|
-13|carried-follows:aim 期限|
8|carried-follows:aim 概算|
17|carried-follows:aim 每年|
11|carried-follows:aim 的军|
36|carried-follows:aim 的国|
9|carried-follows:aim 结束|
20|carried-follows:aim 美国|
58|carried-follows:aim 補正|
-12|carried-follows:aim 起军|
-19|carried-follows:aim 达到|
21|carried-follows:aim 达标|
-12|carried-follows:level 18|
42|carried-follows:level 2.|
27|carried-follows:level 3.|
36|carried-follows:level 32|
-11|carried-follows:level GD|
10|carried-follows:level _国|
-11|carried-follows:level 、2|
19|carried-follows:level 、カ|
29|carried-follows:level 、三|
-14|carried-follows:level 、政|
-13|carried-follows:level 。|
-51|carried-follows:level から|
-11|carried-follows:level に3|
-14|carried-follows:level に、|
17|carried-follows:level に国|
11|carried-follows:level に平|
-8|carried-follows:level に引|
-10|carried-follows:level に防|
-24|carried-follows:level の1|
-14|carried-follows:level の2|
8|carried-follows:level の9|
-8|carried-follows:level のG|
85|carried-follows:level の世|
29|carried-follows:level の中|
-9|carried-follows:level の予|
-14|carried-follows:level の倍|
65|carried-follows:level の国|
-9|carried-follows:level の実|
-8|carried-follows:level の支|
-8|carried-follows:level の目|
-10|carried-follows:level の財|
37|carried-follows:level の軍|
-12|carried-follows:level の閣|
55|carried-follows:level の防|
31|carried-follows:level は1|
-15|carried-follows:level は2|
-16|carried-follows:level は3|
27|carried-follows:level は日|
8|carried-follows:level は米|
-36|carried-follows:level まで|
-10|carried-follows:level も増|
-21|carried-follows:level 不过|
-14|carried-follows:level 中に|
-25|carried-follows:level 中国|
16|carried-follows:level 中央|
-12|carried-follows:level 为2|
124|carried-follows:level 予算|
-10|carried-follows:level 以来|
84|carried-follows:level 全球|
-19|carried-follows:level 公布|
-9|carried-follows:level 公表|
-9|carried-follows:level 内就|
-17|carried-follows:level 军费|
-26|carried-follows:level 决算|
16|carried-follows:level 创新|
-10|carried-follows:level 初始|
21|carried-follows:level 升至|
-10|carried-follows:level 协议|
-8|carried-follows:level 占G|
20|carried-follows:level 占国|
-19|carried-follows:level 占比|
-9|carried-follows:level 受访|
-13|carried-follows:level 增长|
21|carried-follows:level 实际|
13|carried-follows:level 对国|
-17|carried-follows:level 将防|
-8|carried-follows:level 就交|
23|carried-follows:level 已达|
-10|carried-follows:level 当初|
-42|carried-follows:level 把国|
14|carried-follows:level 把防|
26|carried-follows:level 数据|
31|carried-follows:level 日本|
30|carried-follows:level 有2|
36|carried-follows:level 概算|
29|carried-follows:level 欧洲|
-16|carried-follows:level 比2|
-15|carried-follows:level 決ま|
-14|carried-follows:level 版《|
-39|carried-follows:level 版防|
-9|carried-follows:level 电_|
-28|carried-follows:level 的军|
40|carried-follows:level 的占|
-40|carried-follows:level 的国|
10|carried-follows:level 的实|
8|carried-follows:level 的预|
24|carried-follows:level 经济|
-9|carried-follows:level 自卫|
15|carried-follows:level 花足|
45|carried-follows:level 補正|
16|carried-follows:level 見込|
10|carried-follows:level 赤字|
12|carried-follows:level 达3|
-24|carried-follows:level 達成|
-14|carried-follows:level 防卫|
26|carried-follows:no 2%|
24|carried-follows:no の国|
18|carried-follows:no 军费|
-9|carried-opens:,为 level 1
14|carried-opens:,乌 level 0
14|carried-opens:,乌 level 1
22|carried-opens:,占 level 1
18|carried-opens:,总 aim 2
-11|carried-opens:,日 level 2
30|carried-opens:,相 level 2
-10|carried-opens:,约 level 1
23|carried-opens:,约 level 2
12|carried-opens:,该 level 1
8|carried-opens:,达 level 1
-9|carried-opens:,这 level 2
14|carried-opens:,马 level 1
27|carried-opens:10 aim 1
-9|carried-opens:19 level 2
13|carried-opens:1月 level 1
12|carried-opens:22 level 0
11|carried-opens:22 level 1
-17|carried-opens:97 level 1
13|carried-opens:;若 level 0
-27|carried-opens:A_ level 2
27|carried-opens:GD level 1
42|carried-opens:GD level 2
15|carried-opens:GN level 1
8|carried-opens:GN level 2
32|carried-opens:NA aim 1
15|carried-opens:、イ aim 1
-9|carried-opens:、ガ level 1
-10|carried-opens:、中 level 1
-10|carried-opens:、合 level 2
17|carried-opens:、続 aim 1
-8|carried-opens:、英 level 2
-16|carried-opens:、韓 level 1
10|carried-opens:「全 aim 1
9|carried-opens:【ソ aim 0
14|carried-opens:うち aim 1
14|carried-opens:うち aim 2
8|carried-opens:から aim 0
30|carried-opens:から level 1
13|carried-opens:から level 2
13|carried-opens:この aim 1
22|carried-opens:これ aim 2
-8|carried-opens:これ level 1
9|carried-opens:それ level 1
-28|carried-opens:ただ level 1
41|carried-opens:ただ level 2
-16|carried-opens:で、 level 1
16|carried-opens:でで level 2
-10|carried-opens:とさ level 1
11|carried-opens:とな level 0
13|carried-opens:を掲 aim 1
-16|carried-opens:アス level 1
-9|carried-opens:アメ level 1
10|carried-opens:ウク level 1
-13|carried-opens:ウク level 2
-8|carried-opens:カナ aim 0
9|carried-opens:スペ level 1
12|carried-opens:ドイ level 1
17|carried-opens:ドイ level 2
8|carried-opens:ブリ aim 1
-10|carried-opens:ポー level 1
9|carried-opens:マク aim 0
9|carried-opens:マク aim 1
8|carried-opens:ロシ level 2
-9|carried-opens:上下 level 1
-9|carried-opens:与尼 level 1
-11|carried-opens:与此 level 1
-13|carried-opens:专家 level 2
-12|carried-opens:中国 level 0
-9|carried-opens:中国 level 2
19|carried-opens:五角 no 1
-27|carried-opens:他寄 level 1
-13|carried-opens:他特 level 2
18|carried-opens:以色 level 1
9|carried-opens:但加 level 1
11|carried-opens:公表 level 1
9|carried-opens:其中 aim 1
13|carried-opens:内訳 aim 1
-17|carried-opens:円安 level 2
-12|carried-opens:军事 level 0
-9|carried-opens:军费 level 1
8|carried-opens:分母 level 1
-10|carried-opens:前の level 1
-8|carried-opens:前国 level 2
-13|carried-opens:前後 level 1
-13|carried-opens:加1 aim 2
11|carried-opens:加上 level 1
11|carried-opens:加拿 level 0
10|carried-opens:加拿 level 2
-17|carried-opens:北京 level 1
13|carried-opens:北大 aim 0
26|carried-opens:升到 level 0
10|carried-opens:升至 level 0
-16|carried-opens:半面 level 2
10|carried-opens:口火 aim 1
-22|carried-opens:台湾 aim 0
10|carried-opens:台湾 level 1
17|carried-opens:同じ level 1
-8|carried-opens:同一 level 1
-21|carried-opens:同国 level 1
-17|carried-opens:同国 level 2
21|carried-opens:同年 aim 1
16|carried-opens:同期 level 0
15|carried-opens:同期 level 2
38|carried-opens:吕特 aim 1
-11|carried-opens:国会 level 1
-12|carried-opens:国民 aim 1
32|carried-opens:国防 aim 0
14|carried-opens:国防 level 0
-9|carried-opens:国防 level 1
13|carried-opens:国防 level 2
12|carried-opens:増で level 1
-13|carried-opens:外交 level 1
-12|carried-opens:大会 level 1
-10|carried-opens:学者 aim 1
15|carried-opens:学者 level 0
12|carried-opens:学者 level 2
33|carried-opens:官员 level 1
8|carried-opens:実績 level 1
29|carried-opens:対G level 1
-8|carried-opens:対G level 2
39|carried-opens:対す level 1
21|carried-opens:岸田 aim 0
13|carried-opens:左右 aim 1
-18|carried-opens:左右 level 1
-9|carried-opens:左右 level 2
8|carried-opens:当初 level 1
10|carried-opens:当初 level 2
13|carried-opens:従来 level 0
13|carried-opens:従来 level 1
-24|carried-opens:意大 level 1
-12|carried-opens:所要 level 1
-27|carried-opens:报道 level 1
-8|carried-opens:按日 level 1
13|carried-opens:按现 level 1
15|carried-opens:按经 aim 1
10|carried-opens:提高 aim 2
-10|carried-opens:政府 level 1
8|carried-opens:政府 no 0
30|carried-opens:敵対 level 1
-12|carried-opens:新华 aim 0
-13|carried-opens:日本 aim 0
20|carried-opens:日本 aim 2
-23|carried-opens:日本 level 0
28|carried-opens:日本 level 1
-14|carried-opens:日本 level 2
-10|carried-opens:昭和 level 2
15|carried-opens:最も level 1
-8|carried-opens:期間 level 1
16|carried-opens:欧州 aim 2
9|carried-opens:欧州 level 2
8|carried-opens:欧盟 level 1
18|carried-opens:比利 aim 2
-11|carried-opens:民防 aim 1
-22|carried-opens:沿岸 level 1
12|carried-opens:法国 level 1
14|carried-opens:法国 level 2
18|carried-opens:法案 level 1
11|carried-opens:波兰 level 0
20|carried-opens:波兰 level 1
9|carried-opens:波兰 level 2
38|carried-opens:爱沙 aim 1
-9|carried-opens:瑞典 level 0
-10|carried-opens:用于 aim 0
-8|carried-opens:白宫 level 1
8|carried-opens:的国 level 1
-16|carried-opens:相比 level 2
-8|carried-opens:眼下 level 1
-16|carried-opens:程度 level 1
10|carried-opens:立法 level 0
10|carried-opens:立法 level 1
15|carried-opens:立法 level 2
-18|carried-opens:立院 level 1
-21|carried-opens:米国 level 1
-23|carried-opens:米国 level 2
-9|carried-opens:経済 aim 2
-8|carried-opens:総額 level 1
-8|carried-opens:经济 level 1
14|carried-opens:美国 level 0
11|carried-opens:美国 level 1
-22|carried-opens:美国 level 2
-9|carried-opens:自民 aim 1
24|carried-opens:若不 level 1
-9|carried-opens:菲律 level 1
13|carried-opens:補正 level 1
-8|carried-opens:西独 level 2
10|carried-opens:要求 level 1
-27|carried-opens:財務 aim 0
13|carried-opens:財務 aim 1
29|carried-opens:財務 no 1
-10|carried-opens:财务 level 2
12|carried-opens:足元 level 0
17|carried-opens:足元 level 2
-17|carried-opens:过去 level 1
-12|carried-opens:近く level 1
22|carried-opens:邻国 level 1
24|carried-opens:野党 no 2
14|carried-opens:関連 aim 1
33|carried-opens:関連 level 1
19|carried-opens:防卫 level 0
10|carried-opens:防卫 level 1
27|carried-opens:防卫 level 2
17|carried-opens:防衛 aim 1
-11|carried-opens:防衛 level 0
34|carried-opens:防衛 level 1
37|carried-opens:降到 level 1
-9|carried-opens:隣の aim 1
-9|carried-opens:隣の aim 2
13|carried-opens:隣国 aim 2
10|carried-opens:韓国 aim 0
-13|carried-opens:韓国 level 1
18|carried-opens:韓国 level 2
-14|carried-opens:韩国 level 1
17|carried-opens:顾立 level 2
-14|carried-opens:首位 level 1
24|carried-opens:首位 level 2
24|carried-opens:首相 aim 0
24|carried-opens:首相 aim 1
14|carried-opens:高市 aim 0
9|carried-opens:高市 aim 2
20|carried-place:0 aim 0
-35|carried-place:0 aim 2
22|carried-place:0 level 1
-10|carried-place:0 level 2
12|carried-place:0 no 0
-21|carried-place:0 no 1
-28|carried-place:0 no 2
-8|carried-place:1 aim 0
-24|carried-place:1 aim 1
-29|carried-place:1 aim 2
-24|carried-place:1 level 1
-14|carried-place:1 level 2
-15|carried-place:1 no 1
-12|carried-place:1 no 2
-8|carried-place:2 aim 2
40|carried-place:2 level 0
-29|carried-place:2 level 1
-16|carried-place:2 level 2
-29|carried-shape:fine level long-past
78|carried-shape:fine level next
24|carried-shape:fine level now
58|carried-shape:fine level past
64|carried-shape:half aim far
-15|carried-shape:half aim next
-32|carried-shape:half aim now
-17|carried-shape:half aim past
-10|carried-shape:half level next
-51|carried-shape:half level now
-16|carried-shape:half level past
-16|carried-shape:half no now
-10|carried-shape:tenth aim far
29|carried-shape:tenth aim next
-37|carried-shape:tenth aim now
-30|carried-shape:tenth level far
-14|carried-shape:tenth level long-past
14|carried-shape:tenth level next
-42|carried-shape:tenth level now
42|carried-shape:tenth level past
-17|carried-shape:tenth no now
-30|carried-shape:whole aim far
-12|carried-shape:whole aim long-past
34|carried-shape:whole aim next
-21|carried-shape:whole aim now
-27|carried-shape:whole aim past
-52|carried-shape:whole level far
-21|carried-shape:whole level long-past
-24|carried-shape:whole level next
-27|carried-shape:whole level now
-44|carried-shape:whole level past
46|carried-shape:whole no next
-38|carried-shape:whole no now
-15|carried-time:demand far year
-17|carried-time:demand now day
29|carried-time:demand now year
9|carried-time:denial next fiscal
21|carried-time:denial next year
-23|carried-time:denial now day
-17|carried-time:level far fiscal
-83|carried-time:level far year
22|carried-time:level far years
-16|carried-time:level long-past fiscal
-45|carried-time:level long-past year
66|carried-time:level next fiscal
-11|carried-time:level next month
-143|carried-time:level now day
55|carried-time:level now fiscal
-44|carried-time:level now month
38|carried-time:level now year
-42|carried-time:level past fiscal
82|carried-time:level past year
16|carried-time:other far fiscal
-12|carried-time:other far year
17|carried-time:other next year
-21|carried-time:other now day
48|carried-time:pledge far year
-8|carried-time:pledge far years
-11|carried-time:pledge long-past year
-14|carried-time:pledge next fiscal
-47|carried-time:pledge now day
39|carried-time:pledge now fiscal
-12|carried-time:pledge now month
-9|carried-time:pledge now year
-12|carried-time:pledge past fiscal
-15|carried-time:pledge past year
10|carried-time:proposal far fiscal
9|carried-time:proposal far year
55|carried-time:proposal next fiscal
11|carried-time:proposal next year
-34|carried-time:proposal now day
-8|carried-time:proposal now fiscal
-15|carried-time:proposal now year
-9|carried-time:proposal past fiscal
-9|carried-time:proposal past year
137|commas:after 0 aim
95|commas:after 0 level
52|commas:after 0 no
-85|commas:after 1 aim
-125|commas:after 1 level
-33|commas:after 1 no
-15|commas:after 2 aim
-8|commas:after 2 no
-15|commas:after 3 aim
139|commas:before 0 aim
93|commas:before 0 level
84|commas:before 0 no
-72|commas:before 1 aim
-46|commas:before 1 level
-63|commas:before 1 no
-27|commas:before 2 aim
-27|commas:before 2 level
-14|commas:before 2 no
-23|commas:before 3 aim
24|commas:before 3 level
-8|far-back-here:0 aim day
-9|far-back-here:0 aim fiscal
-23|far-back-here:0 level day
-9|far-back-here:0 level fiscal
37|far-back-here:0 level year
-16|far-back-here:1 aim fiscal
8|far-back-here:1 level fiscal
-14|far-back-here:1 level year
26|far-back-here:2 aim fiscal
-9|far-back-here:2 level fiscal
-9|far-back-last:False aim day
-11|far-back-last:False aim fiscal
-11|far-back-last:False level day
-9|far-back-last:True aim day
13|far-back-last:True aim fiscal
-16|far-back-last:True level day
42|far-back-last:True level year
-9|far-back-time:level far year
-10|far-back-time:level long-past year
-15|far-back-time:level next year
-26|far-back-time:level now day
-8|far-back-time:level past fiscal
67|far-back-time:level past year
15|far-back-time:pledge far year
21|far-back-time:pledge now fiscal
-8|far-back-time:proposal now day
-16|far-back-told:False aim
22|far-back-told:False level
-10|far-back-told:True aim
-29|far-back-told:True level
-12|far-back-told:True no
-25|far-back:aim
-14|far-back:level
-19|far-back:no
32|follows-aim:
-13|follows-aim:\"
-13|follows-aim:\",
14|follows-aim:,但
-9|follows-aim:1
-9|follows-aim:1.
-9|follows-aim:1.8
-9|follows-aim:1.8%
-23|follows-aim:2%の
-23|follows-aim:2%の目
20|follows-aim:2%目
20|follows-aim:2%目標
13|follows-aim:3
9|follows-aim:3・
8|follows-aim:3・3
15|follows-aim:;
-12|follows-aim:_
-11|follows-aim:_政
-11|follows-aim:_政府
-16|follows-aim:、
19|follows-aim:、2
19|follows-aim:、2%
14|follows-aim:、G
14|follows-aim:、GD
14|follows-aim:、GDP
24|follows-aim:。
8|follows-aim:から2
10|follows-aim:から2%
42|follows-aim:が
15|follows-aim:が期
15|follows-aim:が期限
14|follows-aim:が期限。
9|follows-aim:が目
-15|follows-aim:で
-21|follows-aim:で3
-21|follows-aim:で3%
-21|follows-aim:で3%超
13|follows-aim:と
-8|follows-aim:として
-9|follows-aim:としてい
18|follows-aim:とす
18|follows-aim:とする
-13|follows-aim:と来
-13|follows-aim:と来年
-13|follows-aim:と来年で
-22|follows-aim:に2
-11|follows-aim:に2.
-11|follows-aim:に2.5
12|follows-aim:に3%
-22|follows-aim:に3・
-23|follows-aim:に3・5
8|follows-aim:に6
8|follows-aim:に6兆
8|follows-aim:に6兆円
11|follows-aim:にG
11|follows-aim:にGD
11|follows-aim:にGDP
-15|follows-aim:に」
-15|follows-aim:に」_
-13|follows-aim:にか
-13|follows-aim:にかけ
-13|follows-aim:にかけて
-8|follows-aim:には5
-8|follows-aim:には5%
10|follows-aim:に全
10|follows-aim:に全加
10|follows-aim:に全加盟
22|follows-aim:に前
22|follows-aim:に前倒
22|follows-aim:に前倒し
-9|follows-aim:に同
-9|follows-aim:に同じ
-8|follows-aim:に同じ2
10|follows-aim:に実現す
21|follows-aim:に早
21|follows-aim:に早め
19|follows-aim:に早める
-10|follows-aim:に示
-8|follows-aim:に約束
-8|follows-aim:に約束し
-15|follows-aim:に達
-16|follows-aim:に達成
-80|follows-aim:に達成し
64|follows-aim:に達成す
10|follows-aim:に間
10|follows-aim:に間に
10|follows-aim:に間に合
-13|follows-aim:の2
-12|follows-aim:の2%
-22|follows-aim:の2%を
8|follows-aim:の予
9|follows-aim:の国防支
-13|follows-aim:の実
-13|follows-aim:の実績
-12|follows-aim:の実績が
9|follows-aim:の概
9|follows-aim:の概算
9|follows-aim:の概算要
24|follows-aim:の目
24|follows-aim:の目標
-11|follows-aim:の総
-9|follows-aim:の総選
-9|follows-aim:の総選挙
-37|follows-aim:の補
-37|follows-aim:の補正
-37|follows-aim:の補正予
8|follows-aim:の話
30|follows-aim:の達
30|follows-aim:の達成
30|follows-aim:の達成を
21|follows-aim:の防
21|follows-aim:の防衛
21|follows-aim:の防衛費
-24|follows-aim:は
-15|follows-aim:は1
-14|follows-aim:は18
-14|follows-aim:は18カ
-16|follows-aim:は3
-14|follows-aim:は3%
-15|follows-aim:は3%を
20|follows-aim:へ
15|follows-aim:ま
15|follows-aim:まで
-34|follows-aim:まで、
50|follows-aim:までに
-9|follows-aim:までに4
-19|follows-aim:までに5
8|follows-aim:までに国
10|follows-aim:までに支
-31|follows-aim:までに米
26|follows-aim:までに達
10|follows-aim:までの
-20|follows-aim:までの通
-26|follows-aim:よ
-30|follows-aim:より
-31|follows-aim:より前
15|follows-aim:より前に
-46|follows-aim:より前倒
10|follows-aim:を
8|follows-aim:をめ
8|follows-aim:をめど
8|follows-aim:をめどに
-10|follows-aim:を待
-10|follows-aim:を待た
-10|follows-aim:を待たず
10|follows-aim:を期
10|follows-aim:を期限
-13|follows-aim:不
8|follows-aim:中
12|follows-aim:中に
20|follows-aim:中に前
20|follows-aim:中に前倒
17|follows-aim:中に実
17|follows-aim:中に実現
9|follows-aim:中の
8|follows-aim:中の達
8|follows-aim:中の達成
-17|follows-aim:中期
16|follows-aim:为
10|follows-aim:为限
10|follows-aim:为限,
13|follows-aim:之前
-9|follows-aim:之前不
-9|follows-aim:之前不会
11|follows-aim:之前办
11|follows-aim:之前办妥
10|follows-aim:仍
15|follows-aim:以
13|follows-aim:以前
8|follows-aim:以前将
8|follows-aim:以前把
9|follows-aim:以特
9|follows-aim:以特别
9|follows-aim:以特别预
-25|follows-aim:以降
-14|follows-aim:以降に
11|follows-aim:会
-13|follows-aim:修
-12|follows-aim:修订
-8|follows-aim:修订安
-8|follows-aim:修订安保
10|follows-aim:兑
10|follows-aim:兑现
-9|follows-aim:军费占国
13|follows-aim:到
13|follows-aim:到位
13|follows-aim:到位。
36|follows-aim:前
-24|follows-aim:前可
-10|follows-aim:前后把
-10|follows-aim:前后把防
23|follows-aim:前实
23|follows-aim:前实现
15|follows-aim:前实现。
10|follows-aim:前将
15|follows-aim:前把
11|follows-aim:前把军
11|follows-aim:前把军费
-8|follows-aim:前把防卫
-9|follows-aim:前提
-9|follows-aim:前提高
-9|follows-aim:前提高到
-12|follows-aim:前达
-13|follows-aim:前达到
-10|follows-aim:前达到2
-41|follows-aim:后
12|follows-aim:国
13|follows-aim:国防
23|follows-aim:国防支
23|follows-aim:国防支出
-11|follows-aim:国防预
-11|follows-aim:国防预算
-27|follows-aim:在
-11|follows-aim:大
8|follows-aim:如
10|follows-aim:完
10|follows-aim:完成
9|follows-aim:实
11|follows-aim:实现
27|follows-aim:实现。
-19|follows-aim:实现北
-19|follows-aim:实现北约
11|follows-aim:将
16|follows-aim:将军
16|follows-aim:将军费
14|follows-aim:将军费占
15|follows-aim:将升
15|follows-aim:将升至
-13|follows-aim:将有
8|follows-aim:将达到
29|follows-aim:就
-14|follows-aim:就要看
-14|follows-aim:就要看到
-14|follows-aim:已
-8|follows-aim:已达
-8|follows-aim:已达到
-19|follows-aim:平
-19|follows-aim:平均
-12|follows-aim:应
-18|follows-aim:度
-18|follows-aim:度达
-18|follows-aim:度达到
-18|follows-aim:度达到G
19|follows-aim:总
15|follows-aim:总统
-13|follows-aim:才
-8|follows-aim:批
-8|follows-aim:批准
-14|follows-aim:承
-14|follows-aim:承诺
41|follows-aim:把
-11|follows-aim:把军费提
26|follows-aim:把国
26|follows-aim:把国防
14|follows-aim:把国防和
9|follows-aim:把防
9|follows-aim:把防卫
9|follows-aim:把防卫费
-23|follows-aim:提
-17|follows-aim:提前
-10|follows-aim:提前到
-10|follows-aim:提前到2
-10|follows-aim:改
-9|follows-aim:曾
-11|follows-aim:检
-11|follows-aim:检讨
-8|follows-aim:检讨进
-8|follows-aim:检讨进度
-18|follows-aim:概
-18|follows-aim:概算
-18|follows-aim:概算要
-18|follows-aim:概算要求
-12|follows-aim:电
-8|follows-aim:的
16|follows-aim:的目
16|follows-aim:的目标
12|follows-aim:的目标。
26|follows-aim:目
14|follows-aim:目标
12|follows-aim:目標
11|follows-aim:结
11|follows-aim:结束
-20|follows-aim:至
-22|follows-aim:至2
-22|follows-aim:至20
-16|follows-aim:至203
-18|follows-aim:花
24|follows-aim:补
-13|follows-aim:補正で
-13|follows-aim:補正で前
10|follows-aim:補正予
10|follows-aim:補正予算
8|follows-aim:要
-9|follows-aim:要求
10|follows-aim:该
-17|follows-aim:财
9|follows-aim:赤
9|follows-aim:赤字
53|follows-aim:起
9|follows-aim:起占
9|follows-aim:起占G
9|follows-aim:起占GD
9|follows-aim:起把
9|follows-aim:起把国
8|follows-aim:起把国防
26|follows-aim:达
11|follows-aim:达3
10|follows-aim:达3.
9|follows-aim:达3.4
-15|follows-aim:达到
-8|follows-aim:达到3%
10|follows-aim:达到3.
12|follows-aim:达到G
12|follows-aim:达到GD
11|follows-aim:达成
21|follows-aim:达标
-11|follows-aim:達成す
-11|follows-aim:達成する
16|follows-aim:防卫
10|follows-aim:防卫费
-20|follows-aim:防衛
-20|follows-aim:防衛費
-18|follows-aim:预
-19|follows-aim:预计
-15|follows-aim:预计有
9|follows-form: fiscal after
26|follows-form: year after
9|follows-form:)だ year after
13|follows-form:)を year after
-12|follows-form:,日 fiscal before
13|follows-form:,这 year before
-36|follows-form:2% year before
8|follows-form:3% fiscal before
11|follows-form:3% year before
11|follows-form:3. year before
8|follows-form:3・ year before
13|follows-form:;西 year after
-24|follows-form:GD fiscal before
20|follows-form:GD year before
8|follows-form:、1 year before
8|follows-form:、G fiscal before
20|follows-form:、G year before
-25|follows-form:、国 day before
21|follows-form:、国 year before
11|follows-form:、補 fiscal before
11|follows-form:、関 fiscal after
47|follows-form:。 fiscal after
-22|follows-form:。 year after
-18|follows-form:から fiscal after
-26|follows-form:から fiscal before
9|follows-form:が1 fiscal before
15|follows-form:が期 year after
9|follows-form:が目 year after
8|follows-form:とい fiscal after
16|follows-form:とす year after
-69|follows-form:に year after
13|follows-form:に1 fiscal before
-16|follows-form:に2 fiscal after
23|follows-form:に2 fiscal before
-22|follows-form:に2 year after
17|follows-form:に3 fiscal before
12|follows-form:にG years before
-12|follows-form:に」 year after
-15|follows-form:にか year before
-8|follows-form:には fiscal after
8|follows-form:には fiscal before
15|follows-form:には year before
-23|follows-form:には years before
10|follows-form:に全 year before
15|follows-form:に前 fiscal after
9|follows-form:に政 fiscal before
11|follows-form:に早 fiscal after
12|follows-form:に早 year after
-10|follows-form:に示 year after
-25|follows-form:に達 fiscal after
29|follows-form:に達 year after
10|follows-form:に間 year after
-17|follows-form:の1 fiscal before
10|follows-form:の1 year before
-11|follows-form:の2 fiscal before
-9|follows-form:の2 year after
16|follows-form:の4 year after
-35|follows-form:のG fiscal before
16|follows-form:のG year before
-11|follows-form:のイ year before
9|follows-form:の予 year after
-8|follows-form:の予 year before
10|follows-form:の値 fiscal after
15|follows-form:の国 year before
-10|follows-form:の実 fiscal before
8|follows-form:の実 year after
16|follows-form:の数 year after
9|follows-form:の概 fiscal before
9|follows-form:の水 year before
11|follows-form:の目 fiscal after
10|follows-form:の目 fiscal before
8|follows-form:の目 year after
-9|follows-form:の総 month before
-41|follows-form:の補 fiscal after
-12|follows-form:の計 year after
30|follows-form:の達 year after
37|follows-form:の防 fiscal before
-12|follows-form:の首 month after
-8|follows-form:は1 fiscal after
-8|follows-form:は1 fiscal before
-13|follows-form:は1 year before
-17|follows-form:は3 year after
12|follows-form:はG fiscal before
-37|follows-form:まで fiscal after
-13|follows-form:まで fiscal before
19|follows-form:まで year after
18|follows-form:まで year before
-35|follows-form:より year after
8|follows-form:をめ fiscal before
8|follows-form:を終 year after
8|follows-form:中の fiscal after
8|follows-form:中央 year before
-17|follows-form:中期 years before
-8|follows-form:为1 fiscal before
15|follows-form:为1 year before
12|follows-form:为2 year before
10|follows-form:为限 fiscal after
15|follows-form:之前 year after
-10|follows-form:之前 year before
-30|follows-form:予算 fiscal after
20|follows-form:予算 year after
15|follows-form:予算 year before
23|follows-form:仍有 year after
-9|follows-form:以前 year after
8|follows-form:以前 year before
-16|follows-form:以来 year before
9|follows-form:以特 year before
-9|follows-form:以降 fiscal before
-12|follows-form:以降 year after
-8|follows-form:以降 years before
12|follows-form:会达 year before
-11|follows-form:修订 year before
14|follows-form:做到 year after
-22|follows-form:军费 fiscal before
22|follows-form:军费 year before
-18|follows-form:刚刚 year before
-10|follows-form:初始 fiscal after
10|follows-form:初始 fiscal before
19|follows-form:到2 fiscal before
12|follows-form:到位 year after
-9|follows-form:前后 fiscal before
10|follows-form:前实 year after
-10|follows-form:前提 fiscal after
-13|follows-form:前达 month before
8|follows-form:前达 year before
16|follows-form:南韩 year before
15|follows-form:占G year before
-14|follows-form:占比 year before
-8|follows-form:只花 year before
14|follows-form:国家 year before
-29|follows-form:国防 fiscal before
37|follows-form:国防 year before
8|follows-form:国防 years before
-12|follows-form:增加 fiscal before
13|follows-form:增加 year before
-8|follows-form:将军 year before
15|follows-form:将升 years before
8|follows-form:将是 year before
12|follows-form:将达 year before
-17|follows-form:平均 year before
-18|follows-form:度达 year before
9|follows-form:当初 fiscal before
16|follows-form:总统 year after
8|follows-form:总预 year before
12|follows-form:恐怕 fiscal before
-11|follows-form:承诺 month before
-11|follows-form:把军 year before
9|follows-form:把防 fiscal before
-27|follows-form:提前 fiscal after
9|follows-form:提前 year after
13|follows-form:数据 fiscal before
9|follows-form:日本 year before
-14|follows-form:是2 year before
9|follows-form:時点 year before
-11|follows-form:检讨 year after
-15|follows-form:版防 year before
-15|follows-form:电) day before
-12|follows-form:电_ day before
-9|follows-form:発表 day before
13|follows-form:的0 year before
-11|follows-form:的2 year after
-9|follows-form:的3 year before
-9|follows-form:的军 fiscal before
16|follows-form:的军 year before
15|follows-form:的比 year before
8|follows-form:的目 year after
-12|follows-form:的统 year before
24|follows-form:的预 year after
21|follows-form:目标 year after
12|follows-form:目標 fiscal after
10|follows-form:第二 year before
-19|follows-form:经济 year before
-8|follows-form:编列 year after
-22|follows-form:至2 year before
10|follows-form:落实 year after
-8|follows-form:说, day before
11|follows-form:赤字 year before
9|follows-form:起占 month before
11|follows-form:达3 year before
-13|follows-form:达到 fiscal after
-16|follows-form:达到 year after
-14|follows-form:达到 year before
8|follows-form:防务 year before
45|follows-form:防卫 fiscal before
-35|follows-form:防卫 year before
-17|follows-form:防衛 fiscal before
-20|follows-form:预算 year after
39|follows-form:预算 year before
15|follows-level:)
9|follows-level:)だっ
9|follows-level:)だった
17|follows-level:)を
12|follows-level:)を掲
12|follows-level:)を掲げ
-16|follows-level:)升
-16|follows-level:)升至
12|follows-level:)升至1
-28|follows-level:)升至3
26|follows-level:,
-13|follows-level:,日
-13|follows-level:,日本
-13|follows-level:,日本防
9|follows-level:,该
9|follows-level:,该国
10|follows-level:,该国军
13|follows-level:,这
10|follows-level:,这个
18|follows-level:0
18|follows-level:0・
18|follows-level:0・5
18|follows-level:0・56
15|follows-level:1
10|follows-level:1.
-26|follows-level:2
-28|follows-level:2%
9|follows-level:2%に
9|follows-level:2%に届
-40|follows-level:2%左
-40|follows-level:2%左右
-14|follows-level:2.5
-14|follows-level:2.5%
16|follows-level:3
8|follows-level:3.
-8|follows-level:GDP的
16|follows-level:_
24|follows-level:、
8|follows-level:、1
17|follows-level:、G
17|follows-level:、GD
17|follows-level:、GDP
11|follows-level:、関
11|follows-level:、関連
11|follows-level:、関連経
-49|follows-level:か
-49|follows-level:から
-15|follows-level:から6
-15|follows-level:から65
-10|follows-level:からG
-10|follows-level:からGD
-9|follows-level:から増
-9|follows-level:から増え
8|follows-level:で
-40|follows-level:と
-13|follows-level:に
12|follows-level:に1
-9|follows-level:に2
-13|follows-level:にG
-13|follows-level:にGD
-13|follows-level:にGDP
-18|follows-level:には
-25|follows-level:には4
-25|follows-level:には4%
-8|follows-level:に補正予
26|follows-level:に達
26|follows-level:に達成
28|follows-level:に達成し
36|follows-level:の
-11|follows-level:の1
8|follows-level:の1.3
-19|follows-level:の1・
-21|follows-level:の1・6
-11|follows-level:の2
-8|follows-level:の3%
12|follows-level:の4
-11|follows-level:のG
-11|follows-level:のGD
-11|follows-level:のGDP
-11|follows-level:のイ
-10|follows-level:の予算は
11|follows-level:の値
10|follows-level:の値だ
10|follows-level:の値だと
-15|follows-level:の国防予
19|follows-level:の国防費
18|follows-level:の実
17|follows-level:の実績
9|follows-level:の実績に
18|follows-level:の数
13|follows-level:の数値
13|follows-level:の数値を
-9|follows-level:の水準を
12|follows-level:の防
12|follows-level:の防衛
13|follows-level:の防衛費
22|follows-level:は
-10|follows-level:は1
-15|follows-level:は1.
-19|follows-level:は1.8
-8|follows-level:は4
-8|follows-level:は4%
-8|follows-level:は4%を
13|follows-level:はG
12|follows-level:はGD
12|follows-level:はGDP
-40|follows-level:ま
-40|follows-level:まで
-30|follows-level:までに
-10|follows-level:までに2
16|follows-level:も
-10|follows-level:も3
-10|follows-level:も3.
-10|follows-level:も3.1
8|follows-level:を終
8|follows-level:を終え
8|follows-level:を終える
11|follows-level:一
-15|follows-level:中国
8|follows-level:中央
8|follows-level:中央政
8|follows-level:中央政府
22|follows-level:为
9|follows-level:为1.5
-8|follows-level:为1.9
12|follows-level:为2
12|follows-level:为2.
8|follows-level:为2.4
-10|follows-level:之
-10|follows-level:之前
-10|follows-level:之前长
-10|follows-level:之前长期
-8|follows-level:予算で国
-12|follows-level:予算案で
9|follows-level:予算案の
-12|follows-level:予算案は
9|follows-level:予算案を
9|follows-level:仅
41|follows-level:仍
-52|follows-level:以
-17|follows-level:以前
-10|follows-level:以前台
-10|follows-level:以前台湾
-20|follows-level:以来
-8|follows-level:以来の
-11|follows-level:以来首
-21|follows-level:以降
-14|follows-level:以降は
-8|follows-level:以降は1
12|follows-level:会
9|follows-level:会达
9|follows-level:会达到
9|follows-level:会达到3
8|follows-level:使
-21|follows-level:借
-21|follows-level:借补
-12|follows-level:其
-13|follows-level:其实
9|follows-level:军费分
9|follows-level:军费分别
8|follows-level:军费占
16|follows-level:军费占G
-10|follows-level:军费占国
-10|follows-level:军费约
-9|follows-level:军费约占
-17|follows-level:刚
-18|follows-level:刚刚
-19|follows-level:刚刚达
-19|follows-level:刚刚达到
-10|follows-level:初
16|follows-level:到
19|follows-level:到2
19|follows-level:到20
19|follows-level:到202
-41|follows-level:前
-24|follows-level:前把
16|follows-level:南
16|follows-level:南韩
16|follows-level:南韩为
16|follows-level:南韩为2
12|follows-level:占G
12|follows-level:占GD
12|follows-level:占GDP
-13|follows-level:占比
-20|follows-level:占比已
-20|follows-level:占比已由
-9|follows-level:受
-9|follows-level:受访
-9|follows-level:受访时
-8|follows-level:只
-8|follows-level:只花
-10|follows-level:只花了
-13|follows-level:只花了1
21|follows-level:因
21|follows-level:因津
21|follows-level:因津巴
21|follows-level:因津巴布
8|follows-level:国
-9|follows-level:国内
-9|follows-level:国内生
-9|follows-level:国内生产
14|follows-level:国家
13|follows-level:国家支
13|follows-level:国家支出
-10|follows-level:国防开
-10|follows-level:国防开支
8|follows-level:国防拨
8|follows-level:国防拨款
-22|follows-level:国防支
-22|follows-level:国防支出
12|follows-level:国防预
12|follows-level:国防预算
-25|follows-level:在
-12|follows-level:增加1
14|follows-level:增加8
14|follows-level:增加8.
9|follows-level:增长
8|follows-level:实
8|follows-level:实际
-23|follows-level:将军
-23|follows-level:将军费
-21|follows-level:将军费占
8|follows-level:将是
8|follows-level:将是1
8|follows-level:将是1.
8|follows-level:将有1
8|follows-level:将有18
-13|follows-level:将有2
-13|follows-level:将有23
13|follows-level:将达
13|follows-level:已
13|follows-level:当
13|follows-level:当初
14|follows-level:当初予
14|follows-level:当初予算
8|follows-level:才
-30|follows-level:把
-15|follows-level:把军
-15|follows-level:把军费
-20|follows-level:把国
8|follows-level:把国内
8|follows-level:把国内生
-31|follows-level:把国防
-9|follows-level:按
12|follows-level:数
12|follows-level:数据
13|follows-level:数据:
13|follows-level:数据:美
-9|follows-level:日本军
-9|follows-level:日本军费
10|follows-level:时
10|follows-level:时,
10|follows-level:时,两
10|follows-level:时,两国
-36|follows-level:是
-16|follows-level:是2
-16|follows-level:是2.
-19|follows-level:是2.5
-24|follows-level:是4
-24|follows-level:是4.
-24|follows-level:是4.8
10|follows-level:時
10|follows-level:時点
9|follows-level:時点で
8|follows-level:曾
12|follows-level:概
12|follows-level:概算
12|follows-level:概算要
12|follows-level:概算要求
-30|follows-level:版
-11|follows-level:版の
-15|follows-level:版防
-15|follows-level:版防卫
-15|follows-level:版防卫白
-16|follows-level:电
-9|follows-level:电)
-8|follows-level:発
-8|follows-level:発表
-8|follows-level:発表し
-8|follows-level:発表した
20|follows-level:的
13|follows-level:的0
13|follows-level:的0.
19|follows-level:的0.5
-11|follows-level:的2
-13|follows-level:的3
-9|follows-level:的3.
-10|follows-level:的3.3
-9|follows-level:的7
-9|follows-level:的7.
-9|follows-level:的7.3
-13|follows-level:的军费为
9|follows-level:的军费增
-17|follows-level:的军费才
-13|follows-level:的国
-15|follows-level:的国内
-15|follows-level:的国内生
8|follows-level:的国防开
15|follows-level:的比
14|follows-level:的比例
-12|follows-level:的统计显
8|follows-level:的防
8|follows-level:的预
8|follows-level:的预算
11|follows-level:的预算数
10|follows-level:第
10|follows-level:第二
10|follows-level:第二次
10|follows-level:第二次安
-16|follows-level:经
-16|follows-level:经济
-14|follows-level:编列2
-14|follows-level:编列2.
-25|follows-level:起
13|follows-level:达
10|follows-level:达到4
10|follows-level:达到4%
-10|follows-level:达到6
-10|follows-level:达到6.
8|follows-level:这
8|follows-level:防务
-18|follows-level:防卫费实
25|follows-level:预
10|follows-level:预算
-12|follows-level:预算,
-17|follows-level:预算,国
10|follows-level:预算案
15|follows-level:预计
-26|follows-no:、
16|follows-no:」
8|follows-no:か
8|follows-no:から
16|follows-no:に2
18|follows-no:に2.
18|follows-no:に2.5
8|follows-no:の国
9|follows-no:の国防
9|follows-no:の国防費
13|follows-no:ま
13|follows-no:まで
12|follows-no:までに
-9|follows-no:之前不
12|follows-no:予算の
11|follows-no:以
14|follows-no:以降
8|follows-no:军
8|follows-no:军费
50|follows-no:前
9|follows-no:概
9|follows-no:概算
9|follows-no:概算要
9|follows-no:概算要求
-9|follows-no:的
12|follows-no:的预
12|follows-no:的预算
12|follows-no:目
12|follows-no:目标
-33|follows-no:达
-33|follows-no:达到
-11|follows-no:达到3
-11|follows-no:达到3.
-8|follows-no:达到G
-8|follows-no:达到GD
9|follows-no:预
9|follows-no:预算
63|follows:after )|
9|follows:after )だっ|
9|follows:after )だった|
17|follows:after )を|
12|follows:after )を掲|
12|follows:after )を掲げ|
17|follows:after )升|
17|follows:after )升至|
-11|follows:after ,|
14|follows:after ,但|
-8|follows:after 2%|
-11|follows:after 2|
15|follows:after ;|
13|follows:after ;西|
13|follows:after ;西班|
13|follows:after ;西班牙|
35|follows:after |
19|follows:after 、|
10|follows:after 、関|
11|follows:after 、関連|
11|follows:after 、関連経|
24|follows:after 。|
20|follows:after 」|
-19|follows:after か|
-18|follows:after から|
37|follows:after が|
15|follows:after が期|
15|follows:after が期限|
14|follows:after が期限。|
9|follows:after が目|
29|follows:after と|
8|follows:after とい|
8|follows:after という|
18|follows:after とす|
18|follows:after とする|
-11|follows:after に2%|
-37|follows:after に2|
-10|follows:after に3|
-37|follows:after に|
-15|follows:after に」_|
-12|follows:after に」|
-8|follows:after には5%|
-8|follows:after には5|
20|follows:after に前|
20|follows:after に前倒|
20|follows:after に前倒し|
-9|follows:after に同|
-9|follows:after に同じ|
9|follows:after に実|
9|follows:after に実現|
10|follows:after に実現す|
23|follows:after に早|
23|follows:after に早め|
19|follows:after に早める|
-10|follows:after に示|
-51|follows:after に達成し|
54|follows:after に達成す|
10|follows:after に間|
10|follows:after に間に|
10|follows:after に間に合|
-8|follows:after の2.|
-11|follows:after の2|
16|follows:after の4|
12|follows:after のGDP|
12|follows:after のGD|
12|follows:after のG|
37|follows:after の|
12|follows:after の予|
8|follows:after の予算|
10|follows:after の値|
10|follows:after の値だ|
10|follows:after の値だと|
8|follows:after の実|
8|follows:after の実績|
9|follows:after の実績に|
16|follows:after の数|
13|follows:after の数値|
13|follows:after の数値を|
19|follows:after の目|
19|follows:after の目標|
9|follows:after の目標と|
-41|follows:after の補|
-41|follows:after の補正|
-41|follows:after の補正予|
-12|follows:after の計|
-12|follows:after の計画|
-12|follows:after の計画も|
8|follows:after の話|
30|follows:after の達|
30|follows:after の達成|
30|follows:after の達成を|
-12|follows:after の首|
-12|follows:after の首脳|
-12|follows:after の首脳会|
-8|follows:after は1|
-19|follows:after は3%|
-19|follows:after は3%を|
-17|follows:after は3|
-35|follows:after は|
20|follows:after へ|
-21|follows:after ま|
-21|follows:after まで|
-34|follows:after まで、|
-22|follows:after までに2|
-17|follows:after までに5|
13|follows:after までに|
8|follows:after までに引|
10|follows:after までに支|
-31|follows:after までに米|
26|follows:after までに達|
12|follows:after も|
-34|follows:after よ|
-35|follows:after より|
-31|follows:after より前|
15|follows:after より前に|
-46|follows:after より前倒|
19|follows:after を|
8|follows:after を期|
8|follows:after を期限|
8|follows:after を終|
8|follows:after を終え|
8|follows:after を終える|
-18|follows:after 不|
20|follows:after 中に前|
20|follows:after 中に前倒|
16|follows:after 中に実|
16|follows:after 中に実現|
8|follows:after 中の|
8|follows:after 中の達|
8|follows:after 中の達成|
14|follows:after 为|
10|follows:after 为限,|
10|follows:after 为限|
17|follows:after 之|
17|follows:after 之前|
11|follows:after 之前办|
11|follows:after 之前办妥|
-10|follows:after 予|
-10|follows:after 予算|
-12|follows:after 予算案は|
9|follows:after 予算案を|
21|follows:after 仍|
23|follows:after 仍有|
-13|follows:after 以|
-9|follows:after 以前|
-16|follows:after 以降|
8|follows:after 使|
14|follows:after 做|
14|follows:after 做到|
-21|follows:after 初|
-10|follows:after 初始|
-10|follows:after 初始预|
-10|follows:after 初始预算|
12|follows:after 到|
12|follows:after 到位|
13|follows:after 到位。|
-48|follows:after 前|
20|follows:after 前实|
20|follows:after 前实现|
15|follows:after 前实现。|
-10|follows:after 前提|
-10|follows:after 前提高|
-10|follows:after 前提高到|
-8|follows:after 却|
-13|follows:after 只|
-8|follows:after 增|
13|follows:after 完|
10|follows:after 完成,|
13|follows:after 完成|
27|follows:after 实现。|
-20|follows:after 将|
15|follows:after 总|
15|follows:after 总统|
16|follows:after 总统任|
16|follows:after 总统任期|
-11|follows:after 按|
-25|follows:after 提|
-18|follows:after 提前|
-8|follows:after 提前到2|
-8|follows:after 提前到|
-11|follows:after 检|
-11|follows:after 检讨|
-8|follows:after 检讨进|
-8|follows:after 检讨进度|
-10|follows:after 的2.5|
-12|follows:after 的2.|
-15|follows:after 的2|
-8|follows:after 的3.|
-11|follows:after 的3|
-10|follows:after 的|
12|follows:after 的目|
12|follows:after 的目标|
12|follows:after 的目标。|
24|follows:after 的预|
24|follows:after 的预算|
11|follows:after 的预算数|
38|follows:after 目|
26|follows:after 目标|
12|follows:after 目標|
-8|follows:after 编|
-8|follows:after 编列|
11|follows:after 落|
11|follows:after 落实|
-12|follows:after 補正で|
-13|follows:after 補正で前|
-19|follows:after 达|
-8|follows:after 达到2%|
-15|follows:after 达到2|
-10|follows:after 达到5%|
-10|follows:after 达到5|
-32|follows:after 达到|
8|follows:after 达成|
20|follows:after 达标|
17|follows:after 达标。|
13|follows:after 達|
11|follows:after 達成|
-13|follows:after 達成す|
-13|follows:after 達成する|
12|follows:after 達成を|
-24|follows:after 预|
-20|follows:after 预算|
-46|follows:before )|
-33|follows:before )升|
-33|follows:before )升至|
40|follows:before ,|
-12|follows:before ,日|
-12|follows:before ,日本|
-12|follows:before ,日本防|
10|follows:before ,该|
10|follows:before ,该国|
10|follows:before ,该国军|
14|follows:before ,这|
10|follows:before ,这个|
-9|follows:before 1.8%|
-9|follows:before 1.8|
-29|follows:before 2%|
10|follows:before 2%に|
9|follows:before 2%に届|
-23|follows:before 2%の|
-23|follows:before 2%の目|
-40|follows:before 2%左|
-40|follows:before 2%左右|
20|follows:before 2%目|
20|follows:before 2%目標|
-13|follows:before 2.5%|
-13|follows:before 2.5|
-28|follows:before 2|
19|follows:before 3%|
11|follows:before 3.|
40|follows:before 3|
8|follows:before 3・3|
9|follows:before 3・|
8|follows:before 4|
10|follows:before GDP比|
-9|follows:before GDP的|
-11|follows:before _政|
-11|follows:before _政府|
8|follows:before 、1|
20|follows:before 、GDP|
20|follows:before 、GD|
20|follows:before 、G|
-38|follows:before 、|
-9|follows:before 、こ|
-9|follows:before 、この|
-11|follows:before 、国防|
11|follows:before 、補|
11|follows:before 、補正|
11|follows:before 、補正予|
-27|follows:before か|
10|follows:before から2%|
10|follows:before から2|
-15|follows:before から65|
-15|follows:before から6|
-27|follows:before から|
-9|follows:before から増|
-9|follows:before から増え|
9|follows:before が1|
9|follows:before が1・|
11|follows:before が|
-20|follows:before で3%|
-20|follows:before で3|
-13|follows:before で|
-55|follows:before と|
-9|follows:before として|
-9|follows:before としてい|
16|follows:before に1|
8|follows:before に2%|
8|follows:before に2.5|
15|follows:before に2.|
22|follows:before に2|
22|follows:before に3%|
12|follows:before に3.5|
12|follows:before に3.|
12|follows:before に3|
-23|follows:before に3・5|
-21|follows:before に3・|
8|follows:before に6|
8|follows:before にGDP|
8|follows:before にGD|
30|follows:before に|
-15|follows:before にか|
-15|follows:before にかけ|
-15|follows:before にかけて|
-25|follows:before には4%|
-25|follows:before には4|
-8|follows:before には|
10|follows:before に全|
10|follows:before に全加|
10|follows:before に全加盟|
8|follows:before に政|
8|follows:before に政府|
9|follows:before に政府目|
-8|follows:before に補正予|
8|follows:before に達成す|
8|follows:before の1.3|
10|follows:before の1.|
-21|follows:before の1・6|
-19|follows:before の1・|
-22|follows:before の2%を|
-13|follows:before の2|
-9|follows:before の2倍|
-9|follows:before の2倍近|
-18|follows:before のGDP|
-18|follows:before のGD|
-18|follows:before のG|
-11|follows:before のイ|
-10|follows:before の予算は|
11|follows:before の国|
21|follows:before の国防|
-11|follows:before の国防予|
9|follows:before の国防支|
24|follows:before の国防費|
-12|follows:before の実績が|
8|follows:before の支|
8|follows:before の支出|
9|follows:before の概|
9|follows:before の概算|
9|follows:before の概算要|
10|follows:before の水|
10|follows:before の水準|
12|follows:before の目|
12|follows:before の目標|
-11|follows:before の総|
-8|follows:before の総選|
-8|follows:before の総選挙|
36|follows:before の防|
36|follows:before の防衛|
37|follows:before の防衛費|
11|follows:before は0|
-16|follows:before は1.8|
-12|follows:before は1.|
-14|follows:before は18|
-14|follows:before は18カ|
-21|follows:before は1|
13|follows:before はGDP|
13|follows:before はGD|
14|follows:before はG|
30|follows:before は|
9|follows:before ま|
10|follows:before まで|
15|follows:before までに2|
8|follows:before までに3|
20|follows:before までに|
8|follows:before をめ|
8|follows:before をめど|
8|follows:before をめどに|
-13|follows:before を待|
-13|follows:before を待た|
-13|follows:before を待たず|
-8|follows:before 三|
9|follows:before 中に|
8|follows:before 中央|
8|follows:before 中央政|
8|follows:before 中央政府|
-17|follows:before 中期|
9|follows:before 为1.5|
-8|follows:before 为1.9|
8|follows:before 为2.4|
12|follows:before 为2.|
12|follows:before 为2|
24|follows:before 为|
-20|follows:before 之|
-20|follows:before 之前不|
-11|follows:before 之前不会|
-15|follows:before 之后|
11|follows:before 也|
10|follows:before 予|
11|follows:before 予算|
-8|follows:before 予算で国|
8|follows:before 予算の|
-13|follows:before 予算案で|
9|follows:before 予算案の|
12|follows:before 仅|
18|follows:before 仍|
-12|follows:before 以|
-10|follows:before 以前台|
-10|follows:before 以前台湾|
8|follows:before 以前将|
8|follows:before 以前把|
-16|follows:before 以来|
-11|follows:before 以来首|
9|follows:before 以特|
9|follows:before 以特别|
9|follows:before 以特别预|
-16|follows:before 以降|
-18|follows:before 以降に2|
-18|follows:before 以降に|
-12|follows:before 以降は|
20|follows:before 会|
12|follows:before 会达|
10|follows:before 会达到3|
12|follows:before 会达到|
-12|follows:before 修|
-11|follows:before 修订|
-16|follows:before 借|
-16|follows:before 借补|
-18|follows:before 借补充|
-18|follows:before 借补充预|
8|follows:before 先|
-8|follows:before 公|
-8|follows:before 公布|
-12|follows:before 其|
-13|follows:before 其实|
8|follows:before 内|
9|follows:before 军费分|
9|follows:before 军费分别|
20|follows:before 军费占G|
-19|follows:before 军费占国|
-10|follows:before 军费增7|
-9|follows:before 军费增|
-11|follows:before 军费约|
-9|follows:before 军费约占|
-18|follows:before 刚|
-18|follows:before 刚刚|
-19|follows:before 刚刚达|
-19|follows:before 刚刚达到|
8|follows:before 初|
10|follows:before 初始|
11|follows:before 初始预|
11|follows:before 初始预算|
19|follows:before 到202|
19|follows:before 到20|
19|follows:before 到2|
17|follows:before 到|
94|follows:before 前|
-10|follows:before 前后把|
-10|follows:before 前后把防|
-10|follows:before 前把这|
-10|follows:before 前把这一|
-10|follows:before 前达到2|
16|follows:before 南|
16|follows:before 南韩|
16|follows:before 南韩为2|
16|follows:before 南韩为|
17|follows:before 占GDP|
17|follows:before 占GD|
17|follows:before 占G|
-13|follows:before 占比|
-20|follows:before 占比已|
-20|follows:before 占比已由|
-8|follows:before 只花|
-13|follows:before 只花了1|
-10|follows:before 只花了|
-41|follows:before 后|
20|follows:before 国|
-10|follows:before 国内|
-10|follows:before 国内生|
-10|follows:before 国内生产|
14|follows:before 国家|
13|follows:before 国家支|
13|follows:before 国家支出|
16|follows:before 国防|
8|follows:before 国防拨|
8|follows:before 国防拨款|
-54|follows:before 在|
-12|follows:before 增加1|
14|follows:before 增加8.|
14|follows:before 增加8|
9|follows:before 增长|
12|follows:before 实|
8|follows:before 实际|
-11|follows:before 宣|
-11|follows:before 宣布|
30|follows:before 将|
-8|follows:before 将军|
-8|follows:before 将军费|
15|follows:before 将升|
15|follows:before 将升至2|
15|follows:before 将升至|
8|follows:before 将是1.|
8|follows:before 将是1|
8|follows:before 将是|
13|follows:before 将达GD|
13|follows:before 将达G|
12|follows:before 将达|
32|follows:before 就|
-17|follows:before 平|
-17|follows:before 平均|
-12|follows:before 应|
-12|follows:before 度|
-18|follows:before 度达|
-18|follows:before 度达到G|
-18|follows:before 度达到|
9|follows:before 当初|
8|follows:before 当初予|
8|follows:before 当初予算|
8|follows:before 总预|
8|follows:before 总预算|
12|follows:before 恐|
12|follows:before 恐怕|
12|follows:before 恐怕也|
12|follows:before 恐怕也只|
-8|follows:before 才|
-12|follows:before 批|
-8|follows:before 批准|
-18|follows:before 承|
-18|follows:before 承诺|
15|follows:before 把|
-8|follows:before 把军|
-8|follows:before 把军费|
-13|follows:before 把军费从|
8|follows:before 把国内|
8|follows:before 把国内生|
13|follows:before 把防|
13|follows:before 把防卫|
13|follows:before 把防卫费|
-10|follows:before 改|
13|follows:before 数|
13|follows:before 数据:|
13|follows:before 数据:美|
13|follows:before 数据|
-9|follows:before 日本军|
-9|follows:before 日本军费|
12|follows:before 时|
-13|follows:before 是2.|
-13|follows:before 是2|
-33|follows:before 是|
-20|follows:before 版|
-15|follows:before 版防|
-15|follows:before 版防卫|
-15|follows:before 版防卫白|
-15|follows:before 电)|
-12|follows:before 电_|
-31|follows:before 电|
-9|follows:before 発|
-9|follows:before 発表|
-9|follows:before 発表し|
-9|follows:before 発表した|
19|follows:before 的0.5|
13|follows:before 的0.|
13|follows:before 的0|
-10|follows:before 的3.3|
-9|follows:before 的3.|
-9|follows:before 的3|
10|follows:before 的GDP|
10|follows:before 的GD|
10|follows:before 的G|
13|follows:before 的|
-13|follows:before 的军费为|
9|follows:before 的军费增|
-17|follows:before 的军费才|
-15|follows:before 的国内|
-15|follows:before 的国内生|
11|follows:before 的国防|
10|follows:before 的国防开|
15|follows:before 的比|
14|follows:before 的比例|
9|follows:before 的经|
9|follows:before 的经济|
9|follows:before 的经济规|
-12|follows:before 的统|
-12|follows:before 的统计|
-12|follows:before 的统计显|
10|follows:before 的防|
9|follows:before 的防卫费|
10|follows:before 第|
10|follows:before 第二|
10|follows:before 第二次|
10|follows:before 第二次安|
-19|follows:before 经|
-19|follows:before 经济|
11|follows:before 结|
11|follows:before 结束|
-9|follows:before 编列2.|
-9|follows:before 编列2|
8|follows:before 编列的|
-16|follows:before 至203|
-22|follows:before 至20|
-22|follows:before 至2|
-21|follows:before 至|
-19|follows:before 花|
26|follows:before 补|
-9|follows:before 被|
-9|follows:before 要求|
13|follows:before 该|
-8|follows:before 说,|
-8|follows:before 说|
-15|follows:before 财|
11|follows:before 赤|
11|follows:before 赤字|
23|follows:before 起|
9|follows:before 起占GD|
9|follows:before 起占G|
9|follows:before 起占|
9|follows:before 达3.4|
10|follows:before 达3.|
11|follows:before 达3|
24|follows:before 达|
8|follows:before 达到2|
8|follows:before 达到4%|
8|follows:before 达到4|
-10|follows:before 达到6.|
-10|follows:before 达到6|
-8|follows:before 达到|
20|follows:before 达到国|
20|follows:before 达到国内|
9|follows:before 达成|
9|follows:before 这|
8|follows:before 防务|
10|follows:before 防卫|
-18|follows:before 防卫费实|
-17|follows:before 防衛|
-18|follows:before 防衛費|
40|follows:before 预|
-12|follows:before 预算,|
-17|follows:before 预算,国|
40|follows:before 预算|
9|follows:before 预算案|
-8|follows:before 预计有|
19|here
-10|here:aim before
-20|here:level after
32|here:level before
9|here:no after
-17|known-any:AFG 6 level since-2025 False
-17|known-any:ALLIES 3.5 aim since-2025 False
17|known-any:ALLIES 3.5 aim since-2025 True
-23|known-any:ALLIES 5 aim since-2025 False
23|known-any:ALLIES 5 aim since-2025 True
-8|known-any:ARG 0.5 level since-2025 False
8|known-any:ARG 0.5 level since-2025 True
9|known-any:ARG 0.6 level since-2025 False
-9|known-any:ARG 0.6 level since-2025 True
-9|known-any:AUS 1.9 level since-2025 False
9|known-any:AUS 1.9 level since-2025 True
-42|known-any:AUS 2 level since-2025 False
42|known-any:AUS 2 level since-2025 True
30|known-any:AUS 2.1 level to-2024 False
-30|known-any:AUS 2.1 level to-2024 True
-11|known-any:AUS 2.4 aim since-2025 False
11|known-any:AUS 2.4 aim since-2025 True
10|known-any:AUS 2.4 level since-2025 False
-10|known-any:AUS 2.4 level since-2025 True
13|known-any:AUS 2.5 aim since-2025 False
-13|known-any:AUS 2.5 aim since-2025 True
22|known-any:AUS 3 aim since-2025 False
-22|known-any:AUS 3 aim since-2025 True
-34|known-any:AUS 3.5 aim since-2025 False
34|known-any:AUS 3.5 aim since-2025 True
-9|known-any:AUS 3.5 no since-2025 False
9|known-any:AUS 3.5 no since-2025 True
22|known-any:AUT 2 aim since-2025 False
-22|known-any:AUT 2 aim since-2025 True
-11|known-any:AZE 5 level since-2025 False
11|known-any:AZE 5 level since-2025 True
16|known-any:BEL 2 level since-2025 False
-16|known-any:BEL 2 level since-2025 True
-11|known-any:BEL 3.5 aim since-2025 False
11|known-any:BEL 3.5 aim since-2025 True
-12|known-any:BGD 1 level since-2025 False
10|known-any:BGD 1.7 aim since-2025 False
-10|known-any:CAN 1.37 level to-2024 False
10|known-any:CAN 1.37 level to-2024 True
16|known-any:CAN 2 aim since-2025 False
-16|known-any:CAN 2 aim since-2025 True
9|known-any:CAN 2 level since-2025 False
-9|known-any:CAN 2 level since-2025 True
-12|known-any:CHL 2 no since-2025 False
9|known-any:CHL 6 level to-2024 False
-13|known-any:CHN 1.26 level since-2025 False
13|known-any:CHN 1.26 level since-2025 True
14|known-any:CHN 1.3 level since-2025 False
-14|known-any:CHN 1.3 level since-2025 True
8|known-any:CHN 1.3 level to-2013 False
-8|known-any:CHN 1.3 level to-2013 True
-41|known-any:CHN 1.5 level since-2025 False
41|known-any:CHN 1.5 level since-2025 True
-18|known-any:CHN 1.5 level to-2024 False
18|known-any:CHN 1.5 level to-2024 True
8|known-any:CHN 1.7 level since-2025 False
-8|known-any:CHN 1.7 level since-2025 True
-14|known-any:CHN 2 level since-2025 False
14|known-any:CHN 2 level since-2025 True
12|known-any:CHN 2-3 level since-2025 False
17|known-any:CIV 1.3 aim since-2025 False
-21|known-any:COD 3.1 level since-2025 False
-16|known-any:COL 3.4 level since-2025 False
16|known-any:COL 3.4 level since-2025 True
13|known-any:COL 3.8 aim since-2025 False
-20|known-any:CRI 0.7 level to-2024 False
12|known-any:CZE 2 level since-2025 False
-12|known-any:CZE 2 level since-2025 True
-9|known-any:DEU 1 no since-2025 False
9|known-any:DEU 1 no since-2025 True
-8|known-any:DEU 1.2 level to-2021 False
8|known-any:DEU 1.2 level to-2021 True
-8|known-any:DEU 1.5 level to-2013 False
8|known-any:DEU 1.5 level to-2013 True
13|known-any:DEU 1.5 level to-2024 False
-13|known-any:DEU 1.5 level to-2024 True
16|known-any:DEU 1.57 level to-2024 False
-16|known-any:DEU 1.57 level to-2024 True
10|known-any:DEU 1.9 level since-2025 False
-10|known-any:DEU 1.9 level since-2025 True
10|known-any:DEU 2 level since-2025 False
-10|known-any:DEU 2 level since-2025 True
19|known-any:DEU 2 level to-2024 False
-19|known-any:DEU 2 level to-2024 True
18|known-any:DEU 2.1 level to-2024 False
-18|known-any:DEU 2.1 level to-2024 True
12|known-any:DEU 2.3 level since-2025 False
-12|known-any:DEU 2.3 level since-2025 True
-15|known-any:DEU 2.4 level to-2024 False
9|known-any:DEU 2.8 level since-2025 False
-9|known-any:DEU 2.8 level since-2025 True
8|known-any:DEU 3.4 level to-1999 False
-8|known-any:DEU 3.4 level to-1999 True
-32|known-any:DEU 3.5 level since-2025 False
-10|known-any:DNK 1.4 level since-2025 False
9|known-any:DNK 2 level since-2025 False
-9|known-any:DNK 2 level since-2025 True
8|known-any:DNK 3 level since-2025 False
-8|known-any:DNK 3 level since-2025 True
12|known-any:DNK 3.5 aim since-2025 False
-12|known-any:DNK 3.5 aim since-2025 True
-8|known-any:ECU 2.2 level since-2025 False
8|known-any:ECU 2.2 level since-2025 True
-9|known-any:ESP 1.3 level since-2025 False
9|known-any:ESP 1.3 level since-2025 True
11|known-any:ESP 2 aim since-2025 False
-11|known-any:ESP 2 aim since-2025 True
11|known-any:ESP 2 level since-2025 False
-11|known-any:ESP 2 level since-2025 True
-41|known-any:ESP 2.1 aim since-2025 False
41|known-any:ESP 2.1 aim since-2025 True
-15|known-any:EST 5.4 aim since-2025 False
15|known-any:EST 5.4 aim since-2025 True
9|known-any:EST+LTU+LVA 5 aim since-2025 False
-9|known-any:EST+LTU+LVA 5 aim since-2025 True
10|known-any:EU 1.9 level since-2025 False
-10|known-any:EU 1.9 level since-2025 True
-13|known-any:EU 1.9 level to-2024 False
13|known-any:EU 1.9 level to-2024 True
-10|known-any:FIN 2 level to-2024 False
10|known-any:FIN 2 level to-2024 True
-15|known-any:FIN 2.4 level to-2024 False
15|known-any:FIN 2.4 level to-2024 True
-16|known-any:FIN 2.8 level since-2025 False
16|known-any:FIN 2.8 level since-2025 True
43|known-any:FIN 5 aim since-2025 False
-43|known-any:FIN 5 aim since-2025 True
-14|known-any:FRA 2 level since-2025 False
14|known-any:FRA 2 level since-2025 True
14|known-any:FRA 2.04 level to-2021 False
-24|known-any:FRA 2.1 level since-2025 False
24|known-any:FRA 2.1 level since-2025 True
20|known-any:FRA 2.4 level since-2025 False
14|known-any:FRA 2.5 aim since-2025 False
-14|known-any:FRA 2.5 aim since-2025 True
-9|known-any:FRA 3.5 aim since-2025 False
9|known-any:FRA 3.5 aim since-2025 True
-16|known-any:FRA 3.5 no since-2025 False
16|known-any:FRA 3.5 no since-2025 True
9|known-any:FRA 6 level to-1999 False
-9|known-any:FRA 6 level to-1999 True
-22|known-any:GBR 2.3 level since-2025 False
22|known-any:GBR 2.3 level since-2025 True
9|known-any:GBR 2.5 aim since-2025 False
-9|known-any:GBR 2.5 aim since-2025 True
-34|known-any:GBR 2.5 aim to-2024 False
34|known-any:GBR 2.5 aim to-2024 True
12|known-any:GBR 2.6 aim since-2025 False
-12|known-any:GBR 2.6 aim since-2025 True
-45|known-any:GBR 3 aim since-2025 False
45|known-any:GBR 3 aim since-2025 True
15|known-any:GBR 3.5 aim since-2025 False
-15|known-any:GBR 3.5 aim since-2025 True
-9|known-any:GEO 1.7 level to-2024 False
9|known-any:GEO 1.7 level to-2024 True
12|known-any:GNQ 1.2 level to-2024 False
-8|known-any:GRC 3 level to-2024 False
-24|known-any:GRC 4.4 level to-2024 False
24|known-any:GRC 4.4 level to-2024 True
17|known-any:HRV 2.5 aim since-2025 False
8|known-any:HTI+MUS 0.1 level to-2024 False
11|known-any:HUN 1.5 level to-1999 False
-11|known-any:HUN 1.5 level to-1999 True
11|known-any:HUN 2 no since-2025 False
-11|known-any:HUN 2 no since-2025 True
-8|known-any:IDN 0.8 level since-2025 False
8|known-any:IDN 0.8 level since-2025 True
-8|known-any:IDN 0.8 level to-2024 False
8|known-any:IDN 0.8 level to-2024 True
12|known-any:IDN 1 level since-2025 False
-12|known-any:IDN 1 level since-2025 True
-8|known-any:IND 2.2 aim since-2025 False
-12|known-any:IND 3 aim since-2025 False
12|known-any:IND 3 aim since-2025 True
-10|known-any:IRL 0.4 level since-2025 False
-18|known-any:IRQ 2.4 level since-2025 False
18|known-any:IRQ 2.4 level since-2025 True
-10|known-any:ISR 4.5 level to-2024 False
10|known-any:ISR 4.5 level to-2024 True
-12|known-any:ISR 5 level to-2024 False
12|known-any:ISR 5 level to-2024 True
16|known-any:ISR 8.8 level since-2025 False
-16|known-any:ISR 8.8 level since-2025 True
-16|known-any:ITA 1.5 level since-2025 False
16|known-any:ITA 1.5 level since-2025 True
-22|known-any:ITA 1.57 level since-2025 False
22|known-any:ITA 1.57 level since-2025 True
26|known-any:ITA 1.6 level since-2025 False
-26|known-any:ITA 1.6 level since-2025 True
14|known-any:ITA 2 aim since-2025 False
-14|known-any:ITA 2 aim since-2025 True
8|known-any:ITA 2 level since-2025 False
-8|known-any:ITA 2 level since-2025 True
17|known-any:ITA 3.5 aim since-2025 False
-17|known-any:ITA 3.5 aim since-2025 True
-14|known-any:JPN 0.9 level since-2025 False
14|known-any:JPN 0.9 level since-2025 True
22|known-any:JPN 0.9 level to-1999 False
-22|known-any:JPN 0.9 level to-1999 True
8|known-any:JPN 0.95 level to-2024 False
-8|known-any:JPN 0.95 level to-2024 True
10|known-any:JPN 0.97-1.02 level to-1999 False
8|known-any:JPN 0.989 level to-1999 False
-22|known-any:JPN 1 level since-2025 False
22|known-any:JPN 1 level since-2025 True
-21|known-any:JPN 1 level to-1999 False
21|known-any:JPN 1 level to-1999 True
-11|known-any:JPN 1 level to-2021 False
11|known-any:JPN 1 level to-2021 True
-35|known-any:JPN 1 level to-2024 False
35|known-any:JPN 1 level to-2024 True
-27|known-any:JPN 1 no since-2025 False
27|known-any:JPN 1 no since-2025 True
-28|known-any:JPN 1 no to-1999 False
28|known-any:JPN 1 no to-1999 True
-12|known-any:JPN 1 no to-2024 False
12|known-any:JPN 1 no to-2024 True
13|known-any:JPN 1.004 level to-1999 False
-13|known-any:JPN 1.004 level to-1999 True
-43|known-any:JPN 1.038 level to-1999 False
43|known-any:JPN 1.038 level to-1999 True
-12|known-any:JPN 1.1 level to-2021 False
9|known-any:JPN 1.1 level to-2024 False
-9|known-any:JPN 1.1 level to-2024 True
11|known-any:JPN 1.2 aim to-2024 False
-11|known-any:JPN 1.2 aim to-2024 True
10|known-any:JPN 1.2 level to-2024 False
-10|known-any:JPN 1.2 level to-2024 True
25|known-any:JPN 1.3 level since-2025 False
-25|known-any:JPN 1.3 level since-2025 True
-12|known-any:JPN 1.3 level to-2021 False
12|known-any:JPN 1.3 level to-2021 True
-15|known-any:JPN 1.3 level to-2024 False
15|known-any:JPN 1.3 level to-2024 True
30|known-any:JPN 1.4 level since-2025 False
-30|known-any:JPN 1.4 level since-2025 True
-13|known-any:JPN 1.4 level to-2024 False
13|known-any:JPN 1.4 level to-2024 True
-13|known-any:JPN 1.5 aim to-2024 False
13|known-any:JPN 1.5 aim to-2024 True
16|known-any:JPN 1.5 level to-2024 False
-16|known-any:JPN 1.5 level to-2024 True
15|known-any:JPN 1.6 aim to-2024 False
-15|known-any:JPN 1.6 aim to-2024 True
19|known-any:JPN 1.6 level since-2025 False
-19|known-any:JPN 1.6 level since-2025 True
-12|known-any:JPN 1.6 level to-1999 False
12|known-any:JPN 1.6 level to-1999 True
9|known-any:JPN 1.6 level to-2024 False
-9|known-any:JPN 1.6 level to-2024 True
-23|known-any:JPN 1.8 level since-2025 False
23|known-any:JPN 1.8 level since-2025 True
21|known-any:JPN 1.9 level since-2025 False
-21|known-any:JPN 1.9 level since-2025 True
-21|known-any:JPN 2 aim since-2025 False
21|known-any:JPN 2 aim since-2025 True
9|known-any:JPN 2 aim to-2024 False
-9|known-any:JPN 2 aim to-2024 True
-54|known-any:JPN 2 level since-2025 False
54|known-any:JPN 2 level since-2025 True
-10|known-any:JPN 2 no since-2025 False
10|known-any:JPN 2 no since-2025 True
16|known-any:JPN 2 no to-2024 False
-16|known-any:JPN 2 no to-2024 True
28|known-any:JPN 2.1 level since-2025 False
-28|known-any:JPN 2.1 level since-2025 True
10|known-any:JPN 2.3 aim since-2025 False
-10|known-any:JPN 2.3 aim since-2025 True
14|known-any:JPN 2.3 level since-2025 False
-14|known-any:JPN 2.3 level since-2025 True
10|known-any:JPN 2.4 level since-2025 False
-10|known-any:JPN 2.4 level since-2025 True
8|known-any:JPN 2.5 aim since-2025 False
-8|known-any:JPN 2.5 aim since-2025 True
-15|known-any:JPN 2.5 aim to-2024 False
15|known-any:JPN 2.5 aim to-2024 True
-16|known-any:JPN 2E+1 level since-2025 False
-18|known-any:JPN 3 aim since-2025 False
18|known-any:JPN 3 aim since-2025 True
-11|known-any:JPN 3 no to-2024 False
11|known-any:JPN 3 no to-2024 True
-16|known-any:JPN 3-3.5 aim since-2025 False
16|known-any:JPN 3-3.5 aim since-2025 True
-25|known-any:JPN 3.2 aim since-2025 False
25|known-any:JPN 3.2 aim since-2025 True
11|known-any:JPN 3.2 level since-2025 False
-20|known-any:JPN 3.5 aim since-2025 False
20|known-any:JPN 3.5 aim since-2025 True
-12|known-any:JPN 3.5 no since-2025 False
12|known-any:JPN 3.5 no since-2025 True
-9|known-any:KAZ 0.7 level since-2025 False
9|known-any:KAZ 0.7 level since-2025 True
14|known-any:KAZ 1 aim since-2025 False
-14|known-any:KAZ 1 aim since-2025 True
17|known-any:KEN 1 level to-2024 False
-8|known-any:KEN 1.1 level since-2025 False
8|known-any:KEN 1.1 level since-2025 True
-35|known-any:KOR 2.3 level since-2025 False
35|known-any:KOR 2.3 level since-2025 True
19|known-any:KOR 2.3 level to-2024 False
-19|known-any:KOR 2.3 level to-2024 True
-19|known-any:KOR 2.32 level since-2025 False
19|known-any:KOR 2.32 level since-2025 True
9|known-any:KOR 2.4 level since-2025 False
-9|known-any:KOR 2.4 level since-2025 True
24|known-any:KOR 2.42 level since-2025 False
-24|known-any:KOR 2.42 level since-2025 True
20|known-any:KOR 2.5 level since-2025 False
-20|known-any:KOR 2.5 level since-2025 True
13|known-any:KOR 2.6 level since-2025 False
-13|known-any:KOR 2.6 level since-2025 True
-17|known-any:KOR 2.6 level to-2024 False
17|known-any:KOR 2.6 level to-2024 True
-10|known-any:KOR 2.7 level to-2024 False
10|known-any:KOR 2.7 level to-2024 True
-20|known-any:KOR 2.8 level since-2025 False
20|known-any:KOR 2.8 level since-2025 True
-18|known-any:KOR 2.8 level to-2024 False
18|known-any:KOR 2.8 level to-2024 True
-72|known-any:KOR 3.5 aim since-2025 False
72|known-any:KOR 3.5 aim since-2025 True
12|known-any:KOR 3.5 no since-2025 False
-12|known-any:KOR 3.5 no since-2025 True
-20|known-any:KOR 3.8 aim since-2025 False
20|known-any:KOR 3.8 aim since-2025 True
-14|known-any:KOR 5 no since-2025 False
14|known-any:KOR 5 no since-2025 True
11|known-any:KWT 4.5 level to-2024 False
-11|known-any:KWT 4.5 level to-2024 True
20|known-any:LTU 5 aim since-2025 False
-20|known-any:LTU 5 aim since-2025 True
19|known-any:LTU 5-6 aim since-2025 False
-19|known-any:LTU 5-6 aim since-2025 True
-24|known-any:LTU+LVA+POL 3.5 level since-2025 False
-14|known-any:LUX 2 aim since-2025 False
14|known-any:LUX 2 aim since-2025 True
12|known-any:LVA 2.4 aim to-2024 False
-11|known-any:LVA 5 aim since-2025 False
11|known-any:LVA 5 aim since-2025 True
19|known-any:MAR 3.5 level since-2025 False
-19|known-any:MAR 3.5 level since-2025 True
13|known-any:MLI 4.4 aim since-2025 False
-8|known-any:MYS 1 level since-2025 False
8|known-any:MYS 1 level since-2025 True
59|known-any:NATO 1.5 aim since-2025 False
-59|known-any:NATO 1.5 aim since-2025 True
-44|known-any:NATO 2 aim since-2025 False
44|known-any:NATO 2 aim since-2025 True
-9|known-any:NATO 2 aim to-2021 False
9|known-any:NATO 2 aim to-2021 True
-65|known-any:NATO 2 aim to-2024 False
65|known-any:NATO 2 aim to-2024 True
15|known-any:NATO 2 level since-2025 False
-15|known-any:NATO 2 level since-2025 True
-8|known-any:NATO 2.5 aim to-2024 False
8|known-any:NATO 2.5 aim to-2024 True
16|known-any:NATO 3 aim to-2024 False
-16|known-any:NATO 3 aim to-2024 True
49|known-any:NATO 3.5 aim since-2025 False
-49|known-any:NATO 3.5 aim since-2025 True
-26|known-any:NATO 5 aim since-2025 False
26|known-any:NATO 5 aim since-2025 True
-14|known-any:NLD 2 level since-2025 False
14|known-any:NLD 2 level since-2025 True
-13|known-any:NLD 3 aim to-2024 False
-10|known-any:NZL 1 level since-2025 False
10|known-any:NZL 1 level since-2025 True
-12|known-any:NZL 1.3 level since-2025 False
12|known-any:NZL 1.3 level since-2025 True
-14|known-any:NZL 2 aim since-2025 False
14|known-any:NZL 2 aim since-2025 True
-9|known-any:PER 0.9 aim since-2025 False
12|known-any:PHL 1.5 level since-2025 False
-12|known-any:PHL 1.5 level since-2025 True
-12|known-any:POL 2.1 level to-1999 False
8|known-any:POL 4 aim to-2024 False
-8|known-any:POL 4 aim to-2024 True
-20|known-any:POL 4 level since-2025 False
21|known-any:POL 4 level to-2024 False
-21|known-any:POL 4 level to-2024 True
18|known-any:POL 4.1 level to-2024 False
-18|known-any:POL 4.1 level to-2024 True
11|known-any:POL 4.3 level since-2025 False
-11|known-any:POL 4.3 level since-2025 True
9|known-any:POL 4.7 level since-2025 False
-9|known-any:POL 4.7 level since-2025 True
14|known-any:POL 4.8 level since-2025 False
-14|known-any:POL 4.8 level since-2025 True
11|known-any:PRT 2 aim since-2025 False
-11|known-any:PRT 2 aim since-2025 True
-16|known-any:PRY 0.8 level since-2025 False
12|known-any:ROU 3 no since-2025 False
-9|known-any:ROU 3.5 no since-2025 False
14|known-any:RUS 5.1 aim since-2025 False
-14|known-any:RUS 5.1 aim since-2025 True
-8|known-any:RUS 6.3 level since-2025 False
8|known-any:RUS 6.3 level since-2025 True
9|known-any:RUS 6.3 level to-2024 False
-9|known-any:RUS 6.3 level to-2024 True
9|known-any:RUS 7 level since-2025 False
-9|known-any:RUS 7 level since-2025 True
9|known-any:RUS 7.1 level since-2025 False
-9|known-any:RUS 7.1 level since-2025 True
-18|known-any:RUS 7.3 level since-2025 False
18|known-any:RUS 7.3 level since-2025 True
16|known-any:RUS 7.5 level since-2025 False
-16|known-any:RUS 7.5 level since-2025 True
8|known-any:SAU 6.6 level to-2024 False
-21|known-any:SAU 7.3 level since-2025 False
21|known-any:SAU 7.3 level since-2025 True
10|known-any:SEN 1.7 aim since-2025 False
-9|known-any:SGP 3 level since-2025 False
9|known-any:SGP 3 level since-2025 True
-12|known-any:SGP 3 level to-2024 False
12|known-any:SGP 3 level to-2024 True
-16|known-any:SUN 11-13 level to-1999 False
9|known-any:SWE 1 level to-2024 False
9|known-any:SWE 1.1 level to-2024 False
-18|known-any:SWE 1.7 level to-2024 False
-9|known-any:SWE 2.4 level since-2025 False
9|known-any:SWE 2.4 level since-2025 True
11|known-any:SWE 3.5 aim since-2025 False
-11|known-any:SWE 3.5 aim since-2025 True
-31|known-any:SWE 4 level to-2024 False
31|known-any:SWE 4 level to-2024 True
-12|known-any:THA 1.2 level since-2025 False
12|known-any:THA 1.2 level since-2025 True
10|known-any:THA 1.2 no since-2025 False
-9|known-any:THA 1.3 level since-2025 False
9|known-any:THA 1.3 level since-2025 True
11|known-any:THA 1.5 no since-2025 False
-27|known-any:TTO 0.8 level since-2025 False
-9|known-any:TUR 2.1 level to-2024 False
9|known-any:TUR 2.1 level to-2024 True
-19|known-any:TWN 0.6 level since-2025 False
-22|known-any:TWN 1E+1 aim since-2025 False
22|known-any:TWN 1E+1 aim since-2025 True
-12|known-any:TWN 1E+1 no since-2025 False
12|known-any:TWN 1E+1 no since-2025 True
9|known-any:TWN 2 level to-2013 False
19|known-any:TWN 2.3 level since-2025 False
-19|known-any:TWN 2.3 level since-2025 True
18|known-any:TWN 2.38 level since-2025 False
-18|known-any:TWN 2.38 level since-2025 True
-22|known-any:TWN 2.45 level since-2025 False
22|known-any:TWN 2.45 level since-2025 True
10|known-any:TWN 2.7 level since-2025 False
-10|known-any:TWN 2.7 level since-2025 True
14|known-any:TWN 2.8 level since-2025 False
-14|known-any:TWN 2.8 level since-2025 True
11|known-any:TWN 2.84 level since-2025 False
-11|known-any:TWN 2.84 level since-2025 True
32|known-any:TWN 3 aim since-2025 False
-32|known-any:TWN 3 aim since-2025 True
-8|known-any:TWN 3 aim to-2013 False
8|known-any:TWN 3 aim to-2013 True
-23|known-any:TWN 3 aim to-2024 False
23|known-any:TWN 3 aim to-2024 True
20|known-any:TWN 3 level since-2025 False
-20|known-any:TWN 3 level since-2025 True
9|known-any:TWN 3 level to-1999 False
-14|known-any:TWN 3 level to-2013 False
10|known-any:TWN 3.1 level to-2013 False
-8|known-any:TWN 3.6 level since-2025 False
8|known-any:TWN 3.6 level since-2025 True
-16|known-any:TWN 4 aim since-2025 False
16|known-any:TWN 4 aim since-2025 True
11|known-any:TWN 4 no since-2025 False
-11|known-any:TWN 4 no since-2025 True
11|known-any:TWN 4.3 level to-1999 False
-21|known-any:UKR 3.2 level to-2024 False
19|known-any:UKR 34 level to-2024 False
-19|known-any:UKR 34 level to-2024 True
16|known-any:UKR 37 level to-2024 False
-16|known-any:UKR 37 level to-2024 True
11|known-any:UKR 3E+1 no since-2025 False
19|known-any:UKR 4E+1 level since-2025 False
-19|known-any:UKR 4E+1 level since-2025 True
-8|known-any:URY 2.1 level since-2025 False
8|known-any:URY 2.1 level since-2025 True
14|known-any:USA 2.9 level since-2025 False
-14|known-any:USA 2.9 level since-2025 True
-8|known-any:USA 3 level to-2021 False
8|known-any:USA 3 level to-2021 True
-12|known-any:USA 3 level to-2024 False
12|known-any:USA 3 level to-2024 True
-14|known-any:USA 3.1 level since-2025 False
14|known-any:USA 3.1 level since-2025 True
15|known-any:USA 3.3 level since-2025 False
-15|known-any:USA 3.3 level since-2025 True
10|known-any:USA 3.38 level since-2025 False
-10|known-any:USA 3.38 level since-2025 True
-20|known-any:USA 3.4 level since-2025 False
20|known-any:USA 3.4 level since-2025 True
10|known-any:USA 3.4 level to-2024 False
-10|known-any:USA 3.4 level to-2024 True
12|known-any:USA 3.42 level to-2021 False
8|known-any:USA 3.5 level since-2025 False
-8|known-any:USA 3.5 level since-2025 True
-13|known-any:USA 3.5 level to-2024 False
13|known-any:USA 3.5 level to-2024 True
-14|known-any:USA 4 level since-2025 False
14|known-any:USA 4 level since-2025 True
-14|known-any:USA 4 level to-2021 False
14|known-any:USA 4 level to-2021 True
8|known-any:USA 4.8 level to-1999 False
32|known-any:USA 5 aim since-2025 False
-32|known-any:USA 5 aim since-2025 True
23|known-any:USA 5 level since-2025 False
-23|known-any:USA 5 level since-2025 True
16|known-any:USA 5 no since-2025 False
-16|known-any:USA 5 no since-2025 True
-11|known-any:USA 5.5 level to-1999 False
11|known-any:USA 5.5 level to-1999 True
-10|known-any:USA 6 level since-2025 False
10|known-any:USA 6 level since-2025 True
-9|known-any:USA 6 level to-1999 False
9|known-any:USA 6 level to-1999 True
8|known-any:USA 9 level since-2025 False
-8|known-any:USA 9 level since-2025 True
-11|known-any:VNM 2.3 level since-2025 False
15|known-any:ZMB 6 level since-2025 False
9|known:0.1 None no
9|known:0.4 None level
12|known:0.5 None level
9|known:0.6 2025 level
-24|known:0.6 2026 level
21|known:0.6 None level
-9|known:0.7 2024 level
9|known:0.7 2025 level
-8|known:0.7 2026 level
47|known:0.7 None level
-34|known:0.8 2024 level
-25|known:0.8 2026 level
59|known:0.8 None level
-8|known:0.9 2025 level
22|known:0.9 FY1978 level
-9|known:0.9 FY2013 level
9|known:0.9 None aim
8|known:0.95 FY2021 level
-8|known:0.95 None level
33|known:0.96 FY2022 level
-10|known:0.99 None level
-10|known:1 1976 level
-16|known:1 1976 no
-14|known:1 1987 level
-9|known:1 1987 no
-8|known:1 199X level
14|known:1 2014 level
-14|known:1 2021 level
30|known:1 2022 level
-12|known:1 2025 level
16|known:1 2026 level
14|known:1 2028 aim
13|known:1 2030 aim
13|known:1 2032 no
-9|known:1 2035 aim
-16|known:1 FY1987 no
17|known:1 FY1990 level
19|known:1 FY2013 level
-10|known:1 FY2014 level
16|known:1 FY2015 level
-10|known:1 FY2016 level
34|known:1 FY2022 level
-28|known:1 FY2023 level
-30|known:1 FY2025 level
-9|known:1 FY2026 level
-18|known:1 FY2027 level
-10|known:1 None aim
69|known:1 None level
83|known:1 None no
36|known:1.004 FY1987 level
-20|known:1.004 None level
10|known:1.006 FY1989 level
11|known:1.013 FY1988 level
-30|known:1.038 FY1986 level
43|known:1.038 None level
13|known:1.09 FY2021 level
19|known:1.1 2014 level
11|known:1.1 2022 level
11|known:1.1 2026 level
35|known:1.19 FY2023 level
-18|known:1.19 FY2025 level
-48|known:1.2 2022 level
36|known:1.2 2023 level
-8|known:1.2 2026 level
-11|known:1.2 None aim
-11|known:1.2 None level
-8|known:1.2 None no
9|known:1.26 2026 level
13|known:1.26 None level
10|known:1.28 2024 level
-8|known:1.28 None level
10|known:1.3 2013 level
8|known:1.3 2014 level
25|known:1.3 2024 level
-35|known:1.3 2025 level
-16|known:1.3 2026 level
14|known:1.3 2027 level
-17|known:1.3 2028 level
18|known:1.3 2030 aim
28|known:1.3 FY2024 level
-15|known:1.3 FY2025 level
14|known:1.3 FY2026 level
25|known:1.3 None level
12|known:1.37 None level
10|known:1.4 2014 level
25|known:1.4 2024 level
27|known:1.4 FY2023 level
-17|known:1.4 FY2024 level
-25|known:1.4 FY2025 level
12|known:1.4 FY2026 level
-21|known:1.4 None level
8|known:1.5 1999 level
-19|known:1.5 2024 level
-19|known:1.5 2025 level
9|known:1.5 2026 level
10|known:1.5 2026 no
-9|known:1.5 2027 level
-11|known:1.5 2028 aim
16|known:1.5 2028 level
35|known:1.5 2032 aim
65|known:1.5 2035 aim
-10|known:1.5 FY2025 aim
-9|known:1.5 FY2026 level
-22|known:1.5 FY2027 aim
10|known:1.5 FY2027 level
-35|known:1.5 None aim
36|known:1.5 None level
30|known:1.57 2023 level
-11|known:1.57 2024 level
-22|known:1.57 2025 level
-14|known:1.6 2024 level
14|known:1.6 2025 level
-16|known:1.6 FY2022 level
74|known:1.6 FY2024 level
19|known:1.6 FY2026 level
17|known:1.6 FY2027 aim
-11|known:1.6 FY2027 level
-15|known:1.6 None aim
-47|known:1.6 None level
-18|known:1.7 2014 level
-15|known:1.7 2024 level
16|known:1.7 2025 level
-16|known:1.7 2026 level
16|known:1.7 2027 aim
16|known:1.7 2027 level
13|known:1.7 2030 aim
12|known:1.7 FY2025 level
-13|known:1.7 FY2026 level
11|known:1.7 FY2027 level
-13|known:1.7 None aim
18|known:1.7 None level
-12|known:1.8 2025 level
-10|known:1.8 2026 level
-18|known:1.8 FY2022 level
-41|known:1.8 FY2024 level
75|known:1.8 FY2025 level
-15|known:1.8 FY2026 level
22|known:1.8 None level
-30|known:1.9 2025 level
11|known:1.9 2025/2026 level
-16|known:1.9 FY2022 level
8|known:1.9 FY2026 aim
62|known:1.9 FY2026 level
-8|known:1.9 None aim
-20|known:1.9 None level
30|known:1.97 FY2025 level
14|known:10.7 2015 level
10|known:1933 level to-2024
-11|known:1948 level to-2024
11|known:1955 level to-1999
-9|known:1958 level since-2025
8|known:1962 level since-2025
-26|known:196X level to-2024
-20|known:1975 level to-2024
18|known:1976 level since-2025
-8|known:1976 level to-1999
-9|known:1976 level to-2024
-19|known:1977 level to-1999
20|known:1979 level since-2025
8|known:1985 level since-2025
-8|known:1987 level to-2024
-15|known:1989 level to-2024
25|known:198X level since-2025
10|known:198X level to-2024
-20|known:1992 level to-2013
-10|known:1994 level to-1999
-11|known:199X aim since-2025
-17|known:199X level to-2024
-8|known:1E+1 2025 aim
-8|known:1E+1 2030 no
25|known:1E+1 None aim
18|known:1E+1 None no
11|known:2 2012 level
-11|known:2 2014 aim
-17|known:2 2014 level
-10|known:2 2017 aim
-15|known:2 2021 aim
-24|known:2 2022 aim
-10|known:2 2022 level
-23|known:2 2023 aim
-18|known:2 2023 level
26|known:2 2024 aim
77|known:2 2024 level
38|known:2 2025 aim
-10|known:2 2025-04 aim
-16|known:2 2025-12 level
-17|known:2 2026 aim
-16|known:2 2026 level
26|known:2 2026-03 aim
-11|known:2 2026-12 level
11|known:2 2027 aim
-18|known:2 2027 level
26|known:2 2028 aim
-15|known:2 2030 aim
9|known:2 2032 aim
-10|known:2 2033/2034 level
-48|known:2 2035 aim
-26|known:2 FY2022 aim
-30|known:2 FY2022 level
-16|known:2 FY2023 aim
9|known:2 FY2024 level
88|known:2 FY2025 aim
89|known:2 FY2025 level
29|known:2 FY2026 level
77|known:2 FY2027 aim
37|known:2 FY2027 no
-10|known:2 FY2032 aim
47|known:2 None aim
25|known:2 None level
-9|known:2.1 2023 level
26|known:2.1 2024 level
11|known:2.1 2027 level
32|known:2.1 2033/2034 level
-22|known:2.1 2035 aim
20|known:2.1 FY2025 level
17|known:2.1 None aim
-54|known:2.1 None level
-8|known:2.2 2023 level
-11|known:2.2 FY2026 level
26|known:2.2 FY2027 level
-21|known:2.3 2024 level
73|known:2.3 2025 level
-22|known:2.3 2026 level
-17|known:2.3 2027 level
-11|known:2.3 2027-04 level
-19|known:2.3 FY2025 level
21|known:2.3 FY2027 level
10|known:2.3 FY2030 aim
10|known:2.3 None level
-23|known:2.32 2026 level
19|known:2.32 None level
22|known:2.38 2025 level
-18|known:2.38 None level
-15|known:2.4 2024 level
-20|known:2.4 2025 aim
13|known:2.4 2025 level
29|known:2.4 2026 level
-20|known:2.4 2027 level
14|known:2.4 2028 level
-15|known:2.4 2029 level
10|known:2.4 2033 level
23|known:2.4 2033/2034 aim
-19|known:2.4 2035 aim
25|known:2.42 2026 level
12|known:2.42 FY2026 level
-24|known:2.42 None level
-10|known:2.45 2024 level
36|known:2.45 2025 level
-40|known:2.45 2026 level
22|known:2.45 None level
37|known:2.5 2025 aim
16|known:2.5 2025 level
-20|known:2.5 2026 level
23|known:2.5 2027 aim
27|known:2.5 2027 level
20|known:2.5 2027-04 aim
-19|known:2.5 2029 aim
8|known:2.5 2030 aim
20|known:2.5 2030 level
13|known:2.5 2034 aim
-24|known:2.5 2035 aim
26|known:2.5 FY2030 aim
10|known:2.5 FY2031 aim
-13|known:2.5 FY2035 aim
-11|known:2.5 None level
-11|known:2.6 2023 level
14|known:2.6 2024 level
10|known:2.6 2027-04 aim
-14|known:2.6 None aim
-11|known:2.7 FY2022 level
-15|known:2.7 None level
22|known:2.8 2025/2026 level
31|known:2.8 2026 level
-8|known:2.8 2033/2034 level
8|known:2.8 FY2030 level
-9|known:2.8 None aim
24|known:2.84 2026 level
-11|known:2.84 None level
14|known:2.9 2023 aim
10|known:2.9 2023 level
17|known:2.9 2026 level
23|known:2.9 FY2026 level
-38|known:2.9 None level
-10|known:2000 level since-2025
-12|known:2003 level to-2013
35|known:2008 aim to-2013
-18|known:2010 aim since-2025
8|known:2010 level to-2013
-8|known:2012 aim to-2013
11|known:2012 level since-2025
11|known:2012 level to-2013
21|known:2014 level to-2021
-13|known:2015 level to-2021
8|known:2016 level to-2021
8|known:2016 level to-2024
-10|known:2017 aim to-2021
-8|known:2017 level to-2021
-10|known:2018 aim since-2025
22|known:2018 level to-2021
15|known:2019 level to-2021
18|known:201X level since-2025
31|known:2020 level to-2021
-10|known:2020 level to-2024
-14|known:2021 aim to-2021
18|known:2021 level since-2025
19|known:2021 level to-2024
-25|known:2022 aim since-2025
-31|known:2022 level since-2025
31|known:2022 level to-2024
-13|known:2023 aim to-2024
27|known:2023 level since-2025
36|known:2023 level to-2024
-40|known:2024 aim since-2025
24|known:2024 aim to-2021
25|known:2024 aim to-2024
59|known:2024 level since-2025
88|known:2024 level to-2024
-12|known:2024 no since-2025
11|known:2024 no to-2024
21|known:2025 aim since-2025
-24|known:2025 aim to-2024
62|known:2025 level since-2025
59|known:2025 level to-2024
28|known:2025 no to-2024
-11|known:2025-01 level since-2025
-11|known:2025-02 aim since-2025
-8|known:2025-02 aim to-2024
-11|known:2025-03 aim since-2025
-20|known:2025-04 aim since-2025
-15|known:2025-05 aim since-2025
-33|known:2025-06 aim since-2025
-8|known:2025-06-13 level since-2025
-8|known:2025-11 aim since-2025
-22|known:2025-12 aim since-2025
-25|known:2025-12 level since-2025
22|known:2025/2026 aim since-2025
31|known:2025/2026 level since-2025
41|known:2026 level since-2025
29|known:2026 no since-2025
25|known:2026-03 aim since-2025
-9|known:2026-04 level since-2025
-16|known:2026-12 aim since-2025
-13|known:2026-12 level since-2025
70|known:2026/2030 aim since-2025
17|known:2027 aim since-2025
-13|known:2027 aim to-2024
28|known:2027 no since-2025
18|known:2027-04 aim since-2025
-11|known:2027-04 level since-2025
27|known:2028 aim since-2025
21|known:2028 no since-2025
8|known:2029 aim since-2025
-10|known:2029 level since-2025
-17|known:2029 level to-2024
19|known:2030 aim since-2025
11|known:2030 aim to-2024
15|known:2030 no since-2025
14|known:2031 aim since-2025
66|known:2032 aim since-2025
-12|known:2032 level since-2025
-15|known:2033 aim since-2025
16|known:2033/2034 aim since-2025
-12|known:2033/2034 level since-2025
25|known:2033/2034 level to-2024
19|known:2034 aim since-2025
73|known:2035 aim since-2025
-16|known:2035 aim to-2024
-32|known:2035 level since-2025
8|known:2035 no since-2025
17|known:203X aim since-2025
-12|known:2054 aim since-2025
16|known:2E+1 None level
10|known:3 1999 level
35|known:3 2008 aim
-8|known:3 2012 aim
-9|known:3 2018 aim
-31|known:3 2022 level
-18|known:3 2023 level
-17|known:3 2024 aim
13|known:3 2024 level
26|known:3 2025 aim
-14|known:3 2025 level
-13|known:3 2025-02 aim
-10|known:3 2025-03 aim
-10|known:3 2025-05 aim
23|known:3 2025/2026 aim
54|known:3 2026 level
-33|known:3 2027 aim
-11|known:3 2027-04 aim
-11|known:3 2028 aim
12|known:3 2030 level
20|known:3 2030 no
-9|known:3 2033/2034 aim
23|known:3 2035 aim
21|known:3 203X aim
-13|known:3 FY2025 aim
-30|known:3 FY2027 aim
9|known:3 FY2030 aim
24|known:3 FY2031 aim
44|known:3 FY2032 aim
35|known:3 None aim
41|known:3 None level
-12|known:3-3.5 2054 aim
23|known:3-3.5 None aim
-27|known:3.1 2025 level
-15|known:3.1 FY2025 level
30|known:3.1 None level
37|known:3.2 2025 level
-16|known:3.2 2026 level
-15|known:3.2 FY2025 level
-17|known:3.2 FY2027 aim
-18|known:3.2 FY2027 level
25|known:3.2 None aim
14|known:3.2 None level
10|known:3.3 2024 level
12|known:3.3 2026 aim
-11|known:3.3 2030 aim
-16|known:3.32 2025 level
37|known:3.32 2026 level
-21|known:3.32 FY2026 level
12|known:3.38 2024 level
-12|known:3.38 None level
33|known:3.4 2024 level
-24|known:3.4 2025 level
-18|known:3.4 2026 level
-11|known:3.4 FY2027 level
-8|known:3.4 None level
-14|known:3.5 2010 aim
-11|known:3.5 2024 aim
-30|known:3.5 2024 level
-39|known:3.5 2025 aim
-26|known:3.5 2025 level
-10|known:3.5 2025-06 aim
-8|known:3.5 2025-11 aim
-24|known:3.5 2026 aim
-26|known:3.5 2027 aim
10|known:3.5 2028 aim
12|known:3.5 2029 aim
-23|known:3.5 2030 aim
16|known:3.5 2031 aim
18|known:3.5 2032 aim
116|known:3.5 2035 aim
-17|known:3.5 FY2025 aim
-16|known:3.5 FY2027 aim
-18|known:3.5 FY2027 no
10|known:3.5 FY2030 no
12|known:3.5 FY2031 no
26|known:3.5 FY2035 aim
72|known:3.5 None aim
23|known:3.5 None level
25|known:3.5 None no
8|known:3.6 None level
-10|known:3.8 2024 aim
13|known:3.8 2026 aim
-9|known:3.8 None level
37|known:34 2022 level
15|known:34 2024 level
-20|known:34 None level
18|known:37 2023 level
-17|known:37 None level
-16|known:4 2014 level
13|known:4 2027 no
-12|known:4 2028 aim
8|known:4 None aim
52|known:4 None level
38|known:4.1 2024 level
-26|known:4.1 None level
-9|known:4.2 None level
11|known:4.3 2025 level
-22|known:4.3 None level
-14|known:4.4 1975 level
-10|known:4.4 2023 level
-13|known:4.4 None aim
25|known:4.4 None level
15|known:4.5 2022 level
-10|known:4.7 2024 level
31|known:4.7 2025 level
-16|known:4.8 1992 level
41|known:4.8 2026 level
-31|known:4.8 FY2026 level
12|known:4.9 None level
21|known:4E+1 2025 level
-19|known:4E+1 None level
-11|known:5 199X aim
-21|known:5 2024 level
-30|known:5 2025 aim
20|known:5 2025 no
-17|known:5 2025-06 aim
30|known:5 2026 aim
15|known:5 2026 level
-11|known:5 2026 no
22|known:5 2027 no
14|known:5 2028 no
40|known:5 2029 aim
65|known:5 2030 aim
-10|known:5 2030 no
-20|known:5 2035 aim
8|known:5 2035 no
-10|known:5 FY2025 aim
-8|known:5 FY2026 aim
45|known:5 FY2027 aim
20|known:5 FY2027 level
13|known:5 FY2035 no
-8|known:5 None level
-9|known:5 None no
72|known:5-6 2026/2030 aim
-44|known:5-6 2030 aim
-19|known:5-6 None aim
14|known:5.1 2027 aim
-14|known:5.1 None aim
-13|known:5.4 2026 aim
15|known:5.4 None aim
9|known:6 1955 level
26|known:6 1979 level
-13|known:6 2025 level
-24|known:6 2026 level
9|known:6 None aim
11|known:6 None level
43|known:6.3 2025 level
-13|known:6.3 2026 level
-8|known:6.6 None level
8|known:7 2022 level
14|known:7 2025 level
-20|known:7 None level
9|known:7.1 2024 level
-9|known:7.1 None level
-11|known:7.3 2015 level
14|known:7.3 2024 level
-24|known:7.3 2026 level
-21|known:7.3 2027 level
40|known:7.3 None level
17|known:7.5 2025 level
-16|known:7.5 None level
16|known:8 2026 level
-26|known:8 None level
20|known:8.8 2024 level
-15|known:8.8 None level
8|known:9 1962 level
-8|known:ALLIES 2030 aim
17|known:ALLIES 3.5 None aim
-8|known:ALLIES 5 2030 aim
23|known:ALLIES 5 None aim
51|known:ALLIES None aim
13|known:ARG 0.5 None level
-9|known:ARG 0.6 None level
9|known:AUS 1.9 None level
-25|known:AUS 2 2025 level
-10|known:AUS 2 2033/2034 level
-8|known:AUS 2 FY2025 level
43|known:AUS 2 None level
32|known:AUS 2.1 2033/2034 level
-31|known:AUS 2.1 None level
10|known:AUS 2.4 2033 level
23|known:AUS 2.4 2033/2034 aim
-19|known:AUS 2.4 2035 aim
11|known:AUS 2.4 None aim
-10|known:AUS 2.4 None level
-13|known:AUS 2.5 None aim
22|known:AUS 2.8 2025/2026 level
-8|known:AUS 2.8 2033/2034 level
9|known:AUS 2023 level
-29|known:AUS 2025 level
-10|known:AUS 2025-05 aim
27|known:AUS 2025/2026 level
28|known:AUS 2030 aim
19|known:AUS 2033/2034 aim
14|known:AUS 2033/2034 level
12|known:AUS 2035 aim
-8|known:AUS 3 2025-05 aim
-11|known:AUS 3 2030 aim
-8|known:AUS 3 2033/2034 aim
-21|known:AUS 3 None aim
34|known:AUS 3.5 None aim
9|known:AUS 3.5 None no
-15|known:AUS FY2025 level
12|known:AUS None aim
8|known:AUS None no
22|known:AUT 2 2032 aim
-22|known:AUT 2 None aim
22|known:AUT 2032 aim
-23|known:AUT None aim
-32|known:AZE 2024 level
-10|known:AZE 5 2024 level
10|known:AZE 5 None level
32|known:AZE None level
8|known:BEL 2 2025 aim
8|known:BEL 2 2025 level
11|known:BEL 2 2026 level
-16|known:BEL 2 None level
13|known:BEL 2.5 2034 aim
8|known:BEL 2025 aim
8|known:BEL 2025 level
11|known:BEL 2026 level
13|known:BEL 2034 aim
11|known:BEL 3.5 None aim
-14|known:BEL None level
8|known:BGD 1 None level
-10|known:BGD None aim
11|known:BGD None level
8|known:CAN 1.3 2023 level
12|known:CAN 1.37 None level
23|known:CAN 2 2026-03 aim
-12|known:CAN 2 2032 aim
-13|known:CAN 2 2035 aim
21|known:CAN 2 FY2025 aim
-23|known:CAN 2 None aim
-9|known:CAN 2 None level
8|known:CAN 2023 level
23|known:CAN 2026-03 aim
-12|known:CAN 2032 aim
-9|known:CAN 2035 aim
18|known:CAN FY2025 aim
-8|known:CAN FY2025 level
-26|known:CAN None aim
10|known:CAN None level
8|known:CAN None no
11|known:CHE 1 2030 aim
-8|known:CHE 1 2035 aim
11|known:CHE 2030 aim
12|known:CHE 2032 no
-8|known:CHE 2035 aim
9|known:CHE None level
15|known:CHL 2030 aim
14|known:CHL None no
9|known:CHN 1.26 2026 level
13|known:CHN 1.26 None level
25|known:CHN 1.3 2024 level
16|known:CHN 1.3 2025 level
-26|known:CHN 1.3 2026 level
15|known:CHN 1.3 2027 level
-19|known:CHN 1.3 None level
-14|known:CHN 1.5 2024 level
-19|known:CHN 1.5 2025 level
-10|known:CHN 1.5 FY2026 level
59|known:CHN 1.5 None level
11|known:CHN 1.7 2025 level
-8|known:CHN 2 FY2025 level
14|known:CHN 2 None level
9|known:CHN 2014 level
-11|known:CHN 2023 level
10|known:CHN 2024 level
8|known:CHN 2027 level
-27|known:CHN FY2025 level
-10|known:CHN FY2026 level
37|known:CHN None level
-17|known:CIV None aim
21|known:COD None level
-38|known:COL 2026 level
-16|known:COL 3.4 2026 level
15|known:COL 3.4 None level
-14|known:COL None aim
34|known:COL None level
-12|known:CZE 2 None level
-8|known:CZE 2.1 None level
8|known:CZE 2024 level
-15|known:CZE 2025 level
32|known:CZE 2026 level
-29|known:CZE None level
9|known:DEU 1 None no
8|known:DEU 1.2 None level
30|known:DEU 1.57 2023 level
-16|known:DEU 1.57 None level
12|known:DEU 1.9 2024 level
-10|known:DEU 1.9 None level
19|known:DEU 1976 level
-9|known:DEU 2 2014 level
13|known:DEU 2 2024 aim
41|known:DEU 2 2024 level
-29|known:DEU 2 None level
22|known:DEU 2.1 2024 level
-20|known:DEU 2.1 None level
17|known:DEU 2.3 2025 level
-12|known:DEU 2.3 None level
9|known:DEU 2.4 2025 level
15|known:DEU 2.4 None level
18|known:DEU 2.8 2026 level
-9|known:DEU 2.8 None level
-9|known:DEU 2014 level
40|known:DEU 2023 level
9|known:DEU 2024 aim
20|known:DEU 2024 level
24|known:DEU 2025 level
-8|known:DEU 2025-02 aim
-17|known:DEU 2027 aim
8|known:DEU 2027 level
29|known:DEU 2029 aim
10|known:DEU 2032 aim
-19|known:DEU 2035 aim
-28|known:DEU 3.4 None level
-16|known:DEU 3.5 2027 aim
31|known:DEU 3.5 2029 aim
-19|known:DEU 3.5 2035 aim
19|known:DEU None aim
-49|known:DEU None level
16|known:DEU None no
-9|known:DNK 2 None level
9|known:DNK 3 2025 level
-9|known:DNK 3 2026 aim
-8|known:DNK 3 None level
12|known:DNK 3.5 2026 aim
-12|known:DNK 3.5 None aim
-15|known:DNK None aim
-18|known:DNK None level
8|known:ECU 2.2 None level
8|known:ECU None level
-14|known:EGY None level
10|known:ESP 1.28 2024 level
-8|known:ESP 1.28 None level
9|known:ESP 1.3 None level
25|known:ESP 2 2025 aim
14|known:ESP 2 2025 level
-8|known:ESP 2 2025-04 aim
-13|known:ESP 2 None aim
-11|known:ESP 2 None level
-22|known:ESP 2.1 2035 aim
41|known:ESP 2.1 None aim
11|known:ESP 2024 level
22|known:ESP 2025 aim
-8|known:ESP 2025-04 aim
-22|known:ESP 2035 aim
12|known:ESP 2035 no
13|known:ESP 5 2035 no
28|known:ESP None aim
-10|known:ESP None level
26|known:EST 2014 level
16|known:EST 2024 level
-8|known:EST 2025 level
12|known:EST 2026 level
10|known:EST 3.4 2024 level
-8|known:EST 3.4 2025 level
8|known:EST 5 2026 aim
-13|known:EST 5.4 2026 aim
15|known:EST 5.4 None aim
13|known:EST None aim
-21|known:EST None level
-9|known:EST+LTU+LVA 5 None aim
-8|known:EST+LTU+LVA None aim
8|known:EU 1.3 2014 level
8|known:EU 2014 level
-14|known:EU 2024 level
8|known:EU None no
-10|known:FIN 2 2022 level
10|known:FIN 2 None level
-15|known:FIN 2.4 2029 level
17|known:FIN 2.4 None level
16|known:FIN 2.8 None level
-10|known:FIN 2022 level
-15|known:FIN 2026 level
58|known:FIN 2029 aim
-15|known:FIN 2029 level
12|known:FIN 3 2029 aim
-11|known:FIN 3 None aim
46|known:FIN 5 2029 aim
-43|known:FIN 5 None aim
-53|known:FIN None aim
40|known:FIN None level
9|known:FJI None aim
9|known:FRA 1955 level
12|known:FRA 2 None level
-9|known:FRA 2.1 2024 level
-8|known:FRA 2.1 2025 level
17|known:FRA 2.1 None level
16|known:FRA 2.5 2030 aim
-14|known:FRA 2.5 None aim
32|known:FRA 2020 level
-8|known:FRA 2024 level
20|known:FRA 2028 level
22|known:FRA 2030 aim
-16|known:FRA 2030 no
9|known:FRA 3 2030 aim
-16|known:FRA 3.5 2030 no
9|known:FRA 3.5 None aim
16|known:FRA 3.5 None no
9|known:FRA 6 1955 level
-9|known:FRA 6 None level
-8|known:FRA None aim
-18|known:FRA None level
17|known:FRA None no
-9|known:FY1967 level to-2024
-8|known:FY1976 level to-1999
22|known:FY1978 level to-1999
-15|known:FY1981 level to-1999
12|known:FY1983 level to-1999
-35|known:FY1986 level to-1999
13|known:FY1987 level to-1999
21|known:FY1988 level to-1999
8|known:FY1989 level to-1999
-10|known:FY1995 level to-1999
9|known:FY1999 level to-1999
-18|known:FY2000 level to-1999
23|known:FY2012 level to-2013
-9|known:FY2013 level since-2025
18|known:FY2013 level to-2013
-9|known:FY2014 level to-2021
18|known:FY2015 level to-2021
8|known:FY2017 level to-2021
-28|known:FY2019 level to-2021
-12|known:FY2021 level to-2021
25|known:FY2021 level to-2024
-23|known:FY2022 aim since-2025
-58|known:FY2022 level since-2025
-8|known:FY2022 level to-2024
24|known:FY2023 level since-2025
13|known:FY2023 level to-2024
17|known:FY2024 level to-2024
52|known:FY2025 aim since-2025
-19|known:FY2025 aim to-2024
65|known:FY2025 level since-2025
-47|known:FY2025 level to-2024
13|known:FY2026 level since-2025
71|known:FY2027 aim to-2024
31|known:FY2027 level since-2025
-15|known:FY2027 level to-2024
-14|known:FY2027 no since-2025
23|known:FY2027 no to-2024
-14|known:FY2028 aim to-2024
14|known:FY2028 no since-2025
38|known:FY2030 aim since-2025
26|known:FY2030 level since-2025
10|known:FY2030 no since-2025
34|known:FY2031 aim since-2025
-10|known:FY2031 level since-2025
16|known:FY2031 no since-2025
32|known:FY2032 aim since-2025
14|known:FY2035 aim since-2025
15|known:GBR 2.3 2024 level
-16|known:GBR 2.3 2027 level
-11|known:GBR 2.3 2027-04 level
23|known:GBR 2.3 None level
23|known:GBR 2.5 2027 aim
20|known:GBR 2.5 2027-04 aim
-20|known:GBR 2.5 2029 aim
-37|known:GBR 2.5 2030 aim
25|known:GBR 2.5 None aim
10|known:GBR 2.6 2027-04 aim
-12|known:GBR 2.6 None aim
15|known:GBR 2024 level
-11|known:GBR 2026 no
-18|known:GBR 2027 level
19|known:GBR 2027-04 aim
-11|known:GBR 2027-04 level
-14|known:GBR 2029 aim
-16|known:GBR 2030 aim
15|known:GBR 2030 no
-12|known:GBR 2035 aim
-11|known:GBR 3 2026 no
-32|known:GBR 3 2027 aim
-11|known:GBR 3 2027-04 aim
13|known:GBR 3 2030 aim
9|known:GBR 3 2030 no
-19|known:GBR 3 2035 aim
45|known:GBR 3 None aim
8|known:GBR 3.5 2030 aim
-15|known:GBR 3.5 None aim
40|known:GBR None aim
17|known:GBR None level
-9|known:GEO 1.7 2024 level
9|known:GEO 1.7 None level
-9|known:GEO 2024 level
-14|known:GRC 1975 level
-10|known:GRC 2023 level
21|known:GRC 2025 level
-8|known:GRC 3.1 2025 level
-14|known:GRC 4.4 1975 level
24|known:GRC 4.4 None level
11|known:HUN 1.5 1999 level
-11|known:HUN 1.5 None level
11|known:HUN 1999 level
11|known:HUN 2 2026 no
-11|known:HUN 2 None no
13|known:HUN 2026 no
-11|known:HUN None no
-9|known:IDN 0.8 2026 level
16|known:IDN 0.8 None level
17|known:IDN 1 2026 level
-12|known:IDN 1 None level
11|known:IDN 1.1 2026 level
-13|known:IDN 2024 level
-8|known:IDN 2025 level
23|known:IDN 2026 level
-11|known:IND 1.9 2024 level
11|known:IND 1.9 2025/2026 level
-9|known:IND 2018 aim
-35|known:IND 2023 level
28|known:IND 2024 level
10|known:IND 2025/2026 level
-9|known:IND 3 2018 aim
12|known:IND 3 None aim
24|known:IND None aim
-10|known:IRL 2028 level
-9|known:IRL None aim
13|known:IRL None level
16|known:IRN 2 2024 level
16|known:IRN 2024 level
18|known:IRQ 2.4 None level
-17|known:IRQ 2024 level
17|known:IRQ None level
9|known:ISR 2025 level
12|known:ISR 2026 aim
9|known:ISR 4.5 None level
-12|known:ISR 5 2024 level
10|known:ISR 5 2026 aim
12|known:ISR 5 None level
20|known:ISR 8.8 2024 level
-16|known:ISR 8.8 None level
-9|known:ISR None aim
-41|known:ISR None no
16|known:ITA 1.5 None level
-22|known:ITA 1.57 2025 level
22|known:ITA 1.57 None level
28|known:ITA 1.6 2025 level
-26|known:ITA 1.6 None level
12|known:ITA 2 2025 aim
16|known:ITA 2 2025 level
-18|known:ITA 2 None aim
-8|known:ITA 2 None level
-12|known:ITA 2024 level
12|known:ITA 2025 aim
19|known:ITA 2025 level
21|known:ITA 2035 aim
18|known:ITA 3.5 2035 aim
-17|known:ITA 3.5 None aim
-38|known:ITA None aim
-8|known:JOR 4.8 None level
-8|known:JOR None level
22|known:JPN 0.9 FY1978 level
-9|known:JPN 0.9 FY2013 level
-11|known:JPN 0.9 None level
8|known:JPN 0.95 FY2021 level
-8|known:JPN 0.95 None level
33|known:JPN 0.96 FY2022 level
-10|known:JPN 0.99 None level
-10|known:JPN 1 1976 level
-16|known:JPN 1 1976 no
-14|known:JPN 1 1987 level
-9|known:JPN 1 1987 no
-8|known:JPN 1 199X level
-9|known:JPN 1 2022 level
-16|known:JPN 1 FY1987 no
17|known:JPN 1 FY1990 level
19|known:JPN 1 FY2013 level
-10|known:JPN 1 FY2014 level
16|known:JPN 1 FY2015 level
-10|known:JPN 1 FY2016 level
34|known:JPN 1 FY2022 level
-28|known:JPN 1 FY2023 level
-21|known:JPN 1 FY2025 level
-8|known:JPN 1 FY2026 level
-18|known:JPN 1 FY2027 level
8|known:JPN 1 None aim
92|known:JPN 1 None level
73|known:JPN 1 None no
36|known:JPN 1.004 FY1987 level
-20|known:JPN 1.004 None level
10|known:JPN 1.006 FY1989 level
11|known:JPN 1.013 FY1988 level
-30|known:JPN 1.038 FY1986 level
43|known:JPN 1.038 None level
13|known:JPN 1.09 FY2021 level
10|known:JPN 1.1 2022 level
35|known:JPN 1.19 FY2023 level
-18|known:JPN 1.19 FY2025 level
24|known:JPN 1.2 2023 level
-11|known:JPN 1.2 None aim
-10|known:JPN 1.2 None level
14|known:JPN 1.3 FY2026 level
24|known:JPN 1.4 2024 level
13|known:JPN 1.4 2025 level
27|known:JPN 1.4 FY2023 level
-17|known:JPN 1.4 FY2024 level
-25|known:JPN 1.4 FY2025 level
12|known:JPN 1.4 FY2026 level
-17|known:JPN 1.4 None level
-20|known:JPN 1.5 FY2027 aim
11|known:JPN 1.5 FY2027 level
16|known:JPN 1.5 None aim
-19|known:JPN 1.5 None level
-15|known:JPN 1.6 2024 level
-17|known:JPN 1.6 2025 level
-16|known:JPN 1.6 FY2022 level
74|known:JPN 1.6 FY2024 level
19|known:JPN 1.6 FY2026 level
17|known:JPN 1.6 FY2027 aim
-11|known:JPN 1.6 FY2027 level
-15|known:JPN 1.6 None aim
-16|known:JPN 1.6 None level
12|known:JPN 1.7 FY2025 level
-13|known:JPN 1.7 FY2026 level
11|known:JPN 1.7 FY2027 level
-18|known:JPN 1.8 FY2022 level
-41|known:JPN 1.8 FY2024 level
75|known:JPN 1.8 FY2025 level
-15|known:JPN 1.8 FY2026 level
20|known:JPN 1.8 None level
-26|known:JPN 1.9 2025 level
-16|known:JPN 1.9 FY2022 level
71|known:JPN 1.9 FY2026 level
-21|known:JPN 1.9 None level
-15|known:JPN 193X level
-27|known:JPN 1976 level
-16|known:JPN 1976 no
-15|known:JPN 1987 level
-9|known:JPN 1987 no
-9|known:JPN 1999 level
-8|known:JPN 199X level
-8|known:JPN 2 2014 level
-22|known:JPN 2 2022 aim
-8|known:JPN 2 2023 aim
-30|known:JPN 2 2025 level
-16|known:JPN 2 2025-12 level
-8|known:JPN 2 2026 aim
-43|known:JPN 2 2026 level
-11|known:JPN 2 2026-12 level
-10|known:JPN 2 2027 level
-23|known:JPN 2 2030 aim
-25|known:JPN 2 FY2022 aim
-30|known:JPN 2 FY2022 level
-14|known:JPN 2 FY2023 aim
98|known:JPN 2 FY2025 aim
106|known:JPN 2 FY2025 level
31|known:JPN 2 FY2026 level
87|known:JPN 2 FY2027 aim
37|known:JPN 2 FY2027 no
-10|known:JPN 2 FY2032 aim
14|known:JPN 2 None aim
53|known:JPN 2 None level
16|known:JPN 2.1 2027 level
21|known:JPN 2.1 FY2025 level
-28|known:JPN 2.1 None level
-11|known:JPN 2.2 FY2026 level
26|known:JPN 2.2 FY2027 level
-14|known:JPN 2.3 FY2025 level
21|known:JPN 2.3 FY2027 level
10|known:JPN 2.3 FY2030 aim
-10|known:JPN 2.3 None aim
-14|known:JPN 2.3 None level
-10|known:JPN 2.4 None level
26|known:JPN 2.5 FY2030 aim
10|known:JPN 2.5 FY2031 aim
-13|known:JPN 2.5 FY2035 aim
8|known:JPN 2.8 FY2030 level
10|known:JPN 2012 level
-14|known:JPN 2014 level
18|known:JPN 201X level
-22|known:JPN 2022 aim
-36|known:JPN 2022 level
22|known:JPN 2023 level
-10|known:JPN 2025 aim
-68|known:JPN 2025 level
-12|known:JPN 2025-06 aim
-16|known:JPN 2025-12 level
-51|known:JPN 2026 aim
-59|known:JPN 2026 level
-20|known:JPN 2026-12 aim
-11|known:JPN 2026-12 level
-12|known:JPN 2027 aim
-18|known:JPN 2028 aim
-9|known:JPN 2029 aim
-24|known:JPN 2030 aim
17|known:JPN 2031 aim
20|known:JPN 203X aim
-12|known:JPN 2054 aim
-26|known:JPN 3 2026 aim
-11|known:JPN 3 2026-12 aim
-25|known:JPN 3 2030 aim
26|known:JPN 3 203X aim
-8|known:JPN 3 FY2025 aim
-29|known:JPN 3 FY2027 aim
10|known:JPN 3 FY2030 aim
25|known:JPN 3 FY2031 aim
44|known:JPN 3 FY2032 aim
22|known:JPN 3 None aim
8|known:JPN 3 None no
-12|known:JPN 3-3.5 2054 aim
16|known:JPN 3-3.5 None aim
-17|known:JPN 3.2 FY2027 aim
25|known:JPN 3.2 None aim
-8|known:JPN 3.5 2025 aim
-9|known:JPN 3.5 2026 aim
-18|known:JPN 3.5 2028 aim
19|known:JPN 3.5 2030 aim
18|known:JPN 3.5 2031 aim
9|known:JPN 3.5 2035 aim
-10|known:JPN 3.5 FY2025 aim
-11|known:JPN 3.5 FY2027 aim
-18|known:JPN 3.5 FY2027 no
10|known:JPN 3.5 FY2030 no
12|known:JPN 3.5 FY2031 no
28|known:JPN 3.5 FY2035 aim
20|known:JPN 3.5 None aim
12|known:JPN 3.5 None no
13|known:JPN 5 FY2035 no
22|known:JPN FY1978 level
12|known:JPN FY1983 level
-35|known:JPN FY1986 level
31|known:JPN FY1987 level
25|known:JPN FY1988 level
9|known:JPN FY1989 level
10|known:JPN FY1991 level
-8|known:JPN FY1995 level
20|known:JPN FY1999 level
9|known:JPN FY2013 level
-10|known:JPN FY2014 level
21|known:JPN FY2015 level
8|known:JPN FY2017 level
-19|known:JPN FY2019 level
8|known:JPN FY2020 level
-28|known:JPN FY2022 aim
-28|known:JPN FY2022 level
37|known:JPN FY2023 level
39|known:JPN FY2024 level
80|known:JPN FY2025 aim
131|known:JPN FY2025 level
92|known:JPN FY2026 level
51|known:JPN FY2027 aim
38|known:JPN FY2027 level
15|known:JPN FY2027 no
-18|known:JPN FY2028 aim
15|known:JPN FY2028 no
42|known:JPN FY2030 aim
29|known:JPN FY2030 level
10|known:JPN FY2030 no
33|known:JPN FY2031 aim
-9|known:JPN FY2031 level
16|known:JPN FY2031 no
36|known:JPN FY2032 aim
16|known:JPN FY2035 aim
50|known:JPN None aim
-40|known:JPN None level
68|known:JPN None no
9|known:KAZ 0.7 None level
-16|known:KAZ 1 None aim
-16|known:KAZ None aim
10|known:KAZ None level
-19|known:KEN 1 None level
8|known:KEN 1.1 None level
19|known:KEN 2021 level
-14|known:KEN None level
-32|known:KOR 2.3 2024 level
42|known:KOR 2.3 2025 level
-10|known:KOR 2.3 2026 level
16|known:KOR 2.3 None level
-23|known:KOR 2.32 2026 level
19|known:KOR 2.32 None level
34|known:KOR 2.4 2026 level
-20|known:KOR 2.4 2027 level
25|known:KOR 2.42 2026 level
12|known:KOR 2.42 FY2026 level
-24|known:KOR 2.42 None level
27|known:KOR 2.5 2027 level
-19|known:KOR 2.5 None level
14|known:KOR 2.6 2024 level
-23|known:KOR 2.8 2025 level
40|known:KOR 2.8 None level
14|known:KOR 2.9 2023 aim
11|known:KOR 2022 level
14|known:KOR 2023 aim
-10|known:KOR 2024 aim
-15|known:KOR 2024 level
-12|known:KOR 2025 aim
13|known:KOR 2025 level
-16|known:KOR 2026 aim
18|known:KOR 2026 level
-12|known:KOR 2027 aim
9|known:KOR 2027 level
13|known:KOR 2028 aim
-13|known:KOR 2030 aim
11|known:KOR 2030 level
13|known:KOR 2030 no
-10|known:KOR 3.5 2025 aim
-16|known:KOR 3.5 2026 aim
-12|known:KOR 3.5 2027 aim
9|known:KOR 3.5 2028 aim
-20|known:KOR 3.5 2030 aim
12|known:KOR 3.5 2030 no
72|known:KOR 3.5 None aim
-12|known:KOR 3.5 None no
-10|known:KOR 3.8 2024 aim
20|known:KOR 3.8 None aim
14|known:KOR 5 None no
-35|known:KOR FY2022 level
78|known:KOR None aim
34|known:KOR None level
11|known:KWT 4.5 2022 level
-11|known:KWT 4.5 None level
-9|known:KWT None level
17|known:LTU 2026 aim
11|known:LTU 2026 level
72|known:LTU 2026/2030 aim
-43|known:LTU 2030 aim
23|known:LTU 5 2026 aim
-20|known:LTU 5 None aim
72|known:LTU 5-6 2026/2030 aim
-44|known:LTU 5-6 2030 aim
-19|known:LTU 5-6 None aim
-47|known:LTU None aim
-21|known:LTU None level
-15|known:LUX 2 2025 aim
14|known:LUX 2 None aim
-15|known:LUX 2025 aim
14|known:LUX None aim
-9|known:LUX None level
33|known:LVA 2024 aim
-15|known:LVA 2025 aim
9|known:LVA 2026 aim
-9|known:LVA 4 None aim
11|known:LVA 5 None aim
-17|known:LVA None aim
-21|known:LVA None level
20|known:MAR 2024 level
19|known:MAR 3.5 2024 level
-19|known:MAR 3.5 None level
-21|known:MAR None level
10|known:MEX 0.7 None level
10|known:MEX None level
-12|known:MYS 1 2025 level
8|known:MYS 1 2026 level
-19|known:MYS 2025 level
8|known:MYS 2026 level
12|known:MYS None level
40|known:NATO 1.5 2032 aim
60|known:NATO 1.5 2035 aim
-59|known:NATO 1.5 None aim
-19|known:NATO 1992 level
-11|known:NATO 2 2014 aim
-10|known:NATO 2 2017 aim
-14|known:NATO 2 2021 aim
-11|known:NATO 2 2023 aim
8|known:NATO 2 2024 level
13|known:NATO 2 2025 level
-10|known:NATO 2 2035 aim
-27|known:NATO 2 FY2025 aim
-10|known:NATO 2 FY2027 aim
118|known:NATO 2 None aim
-18|known:NATO 2 None level
8|known:NATO 2.5 None aim
17|known:NATO 2.5 None level
-11|known:NATO 2014 aim
-10|known:NATO 2017 aim
-14|known:NATO 2021 aim
-11|known:NATO 2023 aim
-11|known:NATO 2024 aim
8|known:NATO 2024 level
-31|known:NATO 2025 aim
29|known:NATO 2025 level
-16|known:NATO 2025-06 aim
9|known:NATO 2026 aim
-9|known:NATO 2027 aim
-23|known:NATO 2029 aim
30|known:NATO 2030 aim
63|known:NATO 2032 aim
126|known:NATO 2035 aim
-15|known:NATO 3 2025 aim
32|known:NATO 3 2030 aim
-15|known:NATO 3 None aim
-16|known:NATO 3.5 2029 aim
23|known:NATO 3.5 2032 aim
78|known:NATO 3.5 2035 aim
-49|known:NATO 3.5 None aim
-9|known:NATO 5 2025 aim
-10|known:NATO 5 2025-06 aim
15|known:NATO 5 2026 aim
-8|known:NATO 5 2027 aim
15|known:NATO 5 2030 aim
26|known:NATO 5 None aim
-38|known:NATO FY2025 aim
-12|known:NATO FY2027 aim
34|known:NATO None aim
-8|known:NATO None level
-14|known:NLD 2 2024 level
14|known:NLD 2 None level
-13|known:NLD 2024 level
-18|known:NLD 2025 aim
-17|known:NLD 2029 aim
17|known:NLD 2035 aim
-18|known:NLD 3.5 2025 aim
17|known:NLD 3.5 2035 aim
19|known:NLD None aim
11|known:NOR 2 2024 aim
10|known:NOR 2024 aim
-10|known:NOR None level
10|known:NZL 1 None level
12|known:NZL 1.3 None level
14|known:NZL 2 None aim
-13|known:NZL 2025 level
17|known:NZL None aim
22|known:NZL None level
11|known:None aim to-2013
63|known:None aim to-2024
53|known:None level to-1999
-10|known:None level to-2021
-41|known:None level to-2024
53|known:None no since-2025
16|known:None no to-1999
12|known:OMN None level
30|known:PAK 1.97 FY2025 level
30|known:PAK FY2025 level
-36|known:PAK FY2026 level
10|known:PAK None level
-17|known:PHL 1.3 2025 level
25|known:PHL 1.3 2026 level
-14|known:PHL 1.3 2028 level
-12|known:PHL 1.5 None level
16|known:PHL 1.7 2027 level
21|known:PHL 2 2028 aim
-10|known:PHL 2 None aim
-16|known:PHL 2025 level
23|known:PHL 2026 level
8|known:PHL 2027 level
16|known:PHL 2028 aim
-19|known:PHL None level
-27|known:POL 2022 level
-13|known:POL 2023 level
79|known:POL 2024 level
46|known:POL 2025 level
26|known:POL 2026 level
16|known:POL 2027 level
11|known:POL 4 2024 level
38|known:POL 4.1 2024 level
-21|known:POL 4.1 None level
11|known:POL 4.3 2025 level
-11|known:POL 4.3 None level
-10|known:POL 4.7 2024 level
31|known:POL 4.7 2025 level
-9|known:POL 4.7 None level
41|known:POL 4.8 2026 level
-31|known:POL 4.8 FY2026 level
-14|known:POL 4.8 None level
-8|known:POL FY2024 level
-31|known:POL FY2026 level
-64|known:POL None level
8|known:PRT 1.8 2030 level
10|known:PRT 2 2025 aim
-12|known:PRT 2 None aim
10|known:PRT 2025 aim
8|known:PRT 2030 level
-12|known:PRT None aim
-10|known:PRT None level
10|known:QAT 2022 level
8|known:QAT 7 2022 level
-8|known:QAT 7 None level
14|known:RUS 2024 level
61|known:RUS 2025 level
-8|known:RUS 2026 level
14|known:RUS 2027 aim
-12|known:RUS 2027 level
14|known:RUS 5.1 2027 aim
-14|known:RUS 5.1 None aim
43|known:RUS 6.3 2025 level
-13|known:RUS 6.3 2026 level
12|known:RUS 7 2025 level
-9|known:RUS 7 None level
9|known:RUS 7.1 2024 level
-9|known:RUS 7.1 None level
-21|known:RUS 7.3 2027 level
18|known:RUS 7.3 None level
17|known:RUS 7.5 2025 level
-16|known:RUS 7.5 None level
-22|known:RUS FY2025 level
-14|known:RUS None aim
-26|known:RUS None level
14|known:SAU 10.7 2015 level
-11|known:SAU 7.3 2015 level
14|known:SAU 7.3 2024 level
21|known:SAU 7.3 None level
-15|known:SAU None level
-10|known:SEN None aim
8|known:SGP 2.8 2026 level
-10|known:SGP 2023 level
-8|known:SGP 2024 level
-8|known:SGP 2025 level
12|known:SGP 2026 level
-10|known:SGP 3 2023 level
-9|known:SGP 3 2024 level
21|known:SGP 3 None level
17|known:SGP None level
11|known:SRB 2.6 None level
11|known:SRB None level
16|known:SUN None level
-17|known:SVN 2030 level
-10|known:SVN None aim
12|known:SVN None level
-8|known:SVN None no
-9|known:SWE 1 None level
8|known:SWE 2014 level
-12|known:SWE 2024 level
31|known:SWE 2028 aim
-22|known:SWE 2030 aim
31|known:SWE 3.5 2028 aim
-21|known:SWE 3.5 2030 aim
-11|known:SWE 3.5 None aim
31|known:SWE 4 None level
-12|known:SWE None aim
33|known:SWE None level
-12|known:THA 1.2 2026 level
12|known:THA 1.2 None level
8|known:THA 1.3 None level
11|known:THA 2025 no
-12|known:THA 2026 level
24|known:THA None level
-18|known:THA None no
25|known:TTO None level
9|known:TUR 2.1 None level
-9|known:TUR 2023 level
-11|known:TWN 1992 level
-8|known:TWN 1E+1 2025 aim
-8|known:TWN 1E+1 2030 no
22|known:TWN 1E+1 None aim
15|known:TWN 1E+1 None no
-8|known:TWN 2 None level
22|known:TWN 2.3 2025 level
-19|known:TWN 2.3 None level
22|known:TWN 2.38 2025 level
-18|known:TWN 2.38 None level
-10|known:TWN 2.45 2024 level
36|known:TWN 2.45 2025 level
-40|known:TWN 2.45 2026 level
22|known:TWN 2.45 None level
9|known:TWN 2.5 2024 level
10|known:TWN 2.5 2025 level
-9|known:TWN 2.5 2026 level
-10|known:TWN 2.7 None level
16|known:TWN 2.8 2026 level
-14|known:TWN 2.8 None level
24|known:TWN 2.84 2026 level
-11|known:TWN 2.84 None level
18|known:TWN 2.9 2026 level
-10|known:TWN 2000 level
35|known:TWN 2008 aim
17|known:TWN 2008 level
-12|known:TWN 2009 level
8|known:TWN 2010 level
11|known:TWN 2012 level
9|known:TWN 2016 level
-18|known:TWN 2024 aim
34|known:TWN 2025 aim
57|known:TWN 2025 level
-10|known:TWN 2025 no
-11|known:TWN 2025-01 level
-10|known:TWN 2025-02 aim
16|known:TWN 2026 aim
100|known:TWN 2026 level
-13|known:TWN 2027 aim
12|known:TWN 2027 no
-21|known:TWN 2028 aim
14|known:TWN 2028 no
-14|known:TWN 2030 no
35|known:TWN 3 2008 aim
-13|known:TWN 3 2024 aim
43|known:TWN 3 2025 aim
-15|known:TWN 3 2025 level
-10|known:TWN 3 2025-02 aim
31|known:TWN 3 2026 aim
56|known:TWN 3 2026 level
-8|known:TWN 3 2028 aim
-26|known:TWN 3 2030 aim
-15|known:TWN 3 None level
-11|known:TWN 3.1 None level
12|known:TWN 3.3 2026 aim
-11|known:TWN 3.3 2030 aim
-16|known:TWN 3.32 2025 level
37|known:TWN 3.32 2026 level
-21|known:TWN 3.32 FY2026 level
-9|known:TWN 3.5 2030 aim
8|known:TWN 3.6 None level
-12|known:TWN 4 2028 aim
15|known:TWN 4 None aim
-11|known:TWN 4 None no
-31|known:TWN 5 2026 aim
-21|known:TWN 5 2027 aim
14|known:TWN 5 2028 no
61|known:TWN 5 2030 aim
-13|known:TWN FY2025 level
-34|known:TWN FY2026 level
51|known:TWN None aim
-67|known:TWN None level
17|known:TWN None no
11|known:UKR 2022 level
18|known:UKR 2023 level
15|known:UKR 2024 level
17|known:UKR 2025 level
20|known:UKR 3.2 None level
37|known:UKR 34 2022 level
15|known:UKR 34 2024 level
-20|known:UKR 34 None level
18|known:UKR 37 2023 level
-16|known:UKR 37 None level
21|known:UKR 4E+1 2025 level
-19|known:UKR 4E+1 None level
-40|known:UKR None level
-11|known:UKR None no
8|known:URY 2.1 None level
10|known:URY None level
8|known:USA 1962 level
9|known:USA 1976 level
33|known:USA 2.9 FY2026 level
-14|known:USA 2.9 None level
-20|known:USA 2014 level
18|known:USA 2019 level
8|known:USA 2023 level
21|known:USA 2024 level
15|known:USA 2025 level
-11|known:USA 2026 level
32|known:USA 3 None level
12|known:USA 3.1 None level
34|known:USA 3.2 2025 level
-15|known:USA 3.2 FY2025 level
-18|known:USA 3.2 FY2027 level
9|known:USA 3.3 2024 level
-15|known:USA 3.3 None level
12|known:USA 3.38 2024 level
-12|known:USA 3.38 None level
25|known:USA 3.4 2024 level
-15|known:USA 3.4 2025 level
-10|known:USA 3.4 FY2027 level
10|known:USA 3.4 None level
-20|known:USA 3.5 2024 level
27|known:USA 4 None level
48|known:USA 5 FY2027 aim
20|known:USA 5 FY2027 level
-32|known:USA 5 None aim
-21|known:USA 5 None level
-16|known:USA 5 None no
11|known:USA 5.5 None level
-9|known:USA 6 2026 level
19|known:USA 6 None level
8|known:USA 9 1962 level
-8|known:USA 9 None level
-8|known:USA FY1981 level
-8|known:USA FY2019 level
-15|known:USA FY2024 level
-25|known:USA FY2025 level
39|known:USA FY2026 level
47|known:USA FY2027 aim
-35|known:USA None aim
-12|known:USA None no
10|known:VNM 2.3 None level
-11|known:VNM 2026 level
16|known:VNM None level
21|known:ZMB 1979 level
-15|known:ZMB None level
-47|last-dates:0 aim before False
-8|last-dates:0 aim before True
-13|last-dates:0 aim far True
32|last-dates:0 aim here False
26|last-dates:0 aim here True
-24|last-dates:0 level before True
19|last-dates:0 level far True
135|last-dates:0 level here False
53|last-dates:0 level here True
-10|last-dates:0 no before False
30|last-dates:1 aim before False
-29|last-dates:1 aim before True
32|last-dates:1 aim far False
35|last-dates:1 aim far True
-22|last-dates:1 aim here False
-52|last-dates:1 aim here True
36|last-dates:1 level before False
-35|last-dates:1 level here False
39|last-dates:1 level here True
-10|last-dates:1 no here False
-8|last-dates:2 aim before False
36|last-dates:2 aim before True
-11|last-dates:2 aim far True
-14|last-dates:2 aim here False
-54|last-dates:2 aim here True
38|last-dates:2 level before True
-31|last-dates:2 level here False
-61|last-dates:2 level here True
16|last-dates:2 no before True
-11|last-dates:2 no here True
-15|last-time:demand far fiscal here
-8|last-time:demand far year before
8|last-time:demand next year before
35|last-time:demand now year before
-10|last-time:demand past year here
-25|last-time:denial far year here
9|last-time:denial next fiscal before
27|last-time:denial next year before
-38|last-time:level far fiscal far
12|last-time:level far fiscal here
-27|last-time:level far year before
-16|last-time:level far year far
19|last-time:level far years before
10|last-time:level long-past fiscal here
8|last-time:level long-past year far
-29|last-time:level long-past year here
-21|last-time:level next fiscal before
14|last-time:level next fiscal far
-32|last-time:level next fiscal here
25|last-time:level next year before
44|last-time:level next year here
-22|last-time:level now fiscal before
48|last-time:level now year before
52|last-time:level now year far
17|last-time:level now year here
-11|last-time:level now years here
16|last-time:level past fiscal before
8|last-time:level past year before
18|last-time:level past year far
64|last-time:level past year here
24|last-time:level past years here
17|last-time:other far fiscal here
13|last-time:pledge far fiscal here
-8|last-time:pledge far year before
20|last-time:pledge far year far
18|last-time:pledge far year here
15|last-time:pledge far years here
-9|last-time:pledge next year before
29|last-time:pledge next year far
-17|last-time:pledge next year here
-26|last-time:pledge now fiscal before
-11|last-time:pledge now fiscal far
-23|last-time:pledge now fiscal here
12|last-time:pledge now year before
23|last-time:pledge now years before
9|last-time:pledge past fiscal far
-10|last-time:pledge past fiscal here
-13|last-time:proposal far fiscal before
-21|last-time:proposal far fiscal here
8|last-time:proposal far year before
-12|last-time:proposal far year here
-10|last-time:proposal far years before
17|last-time:proposal next fiscal before
-8|last-time:proposal now year before
8|last:aim cap before False
10|last:aim demand here True
-23|last:aim level before False
-25|last:aim level before True
-8|last:aim level far True
21|last:aim level here False
-50|last:aim level here True
46|last:aim pledge before True
27|last:aim pledge far False
19|last:aim pledge far True
-18|last:aim pledge here False
-35|last:aim pledge here True
-8|last:aim proposal before True
33|last:level cap before False
56|last:level level before False
37|last:level level before True
14|last:level level far False
34|last:level level far True
99|last:level level here False
-15|last:level level here True
-62|last:level pledge before False
-17|last:level pledge far False
-29|last:level pledge here False
55|last:level pledge here True
-9|last:level proposal before True
-14|last:level proposal far True
-8|last:level proposal here True
21|last:no denial before True
-14|last:no level before True
-11|last:no level here True
17|last:no other here True
-12|last:no pledge before True
-13|last:no pledge here False
-24|last:no pledge here True
28|last:no proposal before True
13|leads-aim:%
-35|leads-aim:%_
10|leads-aim:%「
-11|leads-aim:%から
-13|leads-aim:%で、
9|leads-aim:%に_
10|leads-aim:%の
-12|leads-aim:%は
11|leads-aim:%まで
-18|leads-aim:%を
10|leads-aim:%を、
-23|leads-aim:%为
8|leads-aim:%列为
8|leads-aim:%在
-14|leads-aim:%要花
10|leads-aim:)は、
27|leads-aim:,
-9|leads-aim:,为
18|leads-aim:,到
10|leads-aim:,即
-8|leads-aim:,宣布
8|leads-aim:,将在
-13|leads-aim:,并在
11|leads-aim:,最迟
-16|leads-aim:1日、
-10|leads-aim:2%,
-39|leads-aim:2%_
8|leads-aim:2%、
8|leads-aim:2%の
-33|leads-aim:2%は
19|leads-aim:3%,
10|leads-aim:5%「
20|leads-aim:5%は
-33|leads-aim:5%を
-44|leads-aim:6年至
-10|leads-aim:9%,
-40|leads-aim:=
13|leads-aim:_
8|leads-aim:」_
16|leads-aim:」を
9|leads-aim:い
9|leads-aim:いう
9|leads-aim:いて、
11|leads-aim:う
-13|leads-aim:え、
-27|leads-aim:が
17|leads-aim:く、
12|leads-aim:くとも
-15|leads-aim:し
34|leads-aim:しし、
8|leads-aim:した
9|leads-aim:して、
8|leads-aim:せて
17|leads-aim:た
21|leads-aim:て
18|leads-aim:て、
-31|leads-aim:で、
-41|leads-aim:と
9|leads-aim:という
12|leads-aim:とも
-20|leads-aim:ともと
12|leads-aim:に
10|leads-aim:に_
-16|leads-aim:に、
10|leads-aim:には、
-19|leads-aim:は「
12|leads-aim:へ
31|leads-aim:へ_
13|leads-aim:も
-20|leads-aim:もと
-9|leads-aim:やし、
8|leads-aim:り
8|leads-aim:わせて
27|leads-aim:を、
18|leads-aim:イツは
14|leads-aim:カ国が
-12|leads-aim:クは
18|leads-aim:ツは
-12|leads-aim:ークは
-18|leads-aim:上,
-37|leads-aim:不是
28|leads-aim:为
-20|leads-aim:主张在
35|leads-aim:于
-21|leads-aim:今年と
-10|leads-aim:仍坚持
-22|leads-aim:从
9|leads-aim:以
-8|leads-aim:会
23|leads-aim:会在
8|leads-aim:使
-14|leads-aim:例
15|leads-aim:例到
10|leads-aim:例在
-8|leads-aim:克
-12|leads-aim:党
-9|leads-aim:兵器を
31|leads-aim:划
8|leads-aim:划到
-14|leads-aim:划在
-18|leads-aim:划的最
8|leads-aim:列为
9|leads-aim:别计划
64|leads-aim:到
36|leads-aim:前到
-10|leads-aim:前政府
14|leads-aim:前至
-10|leads-aim:北约
-12|leads-aim:南韩
9|leads-aim:卫费
11|leads-aim:即
11|leads-aim:台阶,
18|leads-aim:合意_
11|leads-aim:后,
-8|leads-aim:员会
-10|leads-aim:喊
-9|leads-aim:器を
-16|leads-aim:国
17|leads-aim:国が
18|leads-aim:国は
38|leads-aim:国在
95|leads-aim:在
-10|leads-aim:坚持
-8|leads-aim:委员会
-9|leads-aim:官は
-8|leads-aim:定
-16|leads-aim:定_
9|leads-aim:定于
20|leads-aim:宣布,
-12|leads-aim:対し、
10|leads-aim:将在
9|leads-aim:已于
14|leads-aim:布,
13|leads-aim:年,
-12|leads-aim:年から
-21|leads-aim:年と
9|leads-aim:年早い
-42|leads-aim:年至
-13|leads-aim:并在
-18|leads-aim:府
-10|leads-aim:府在
14|leads-aim:度から
-22|leads-aim:延至
9|leads-aim:建议
-20|leads-aim:张在
18|leads-aim:意_
9|leads-aim:成を
21|leads-aim:承诺
29|leads-aim:把
-13|leads-aim:持
36|leads-aim:提前到
14|leads-aim:提前至
-16|leads-aim:政府
-10|leads-aim:政府在
-9|leads-aim:斯
14|leads-aim:斯计划
9|leads-aim:早い
-9|leads-aim:早在
-19|leads-aim:明し、
-12|leads-aim:昨年、
-16|leads-aim:時期を
-18|leads-aim:最
23|leads-aim:最迟
-10|leads-aim:月、
-16|leads-aim:期を
16|leads-aim:期限为
-9|leads-aim:本政府
-24|leads-aim:标从
9|leads-aim:标已于
12|leads-aim:标由
-16|leads-aim:検討_
15|leads-aim:標を、
20|leads-aim:模,
-14|leads-aim:次主张
-14|leads-aim:比例
15|leads-aim:比例到
-16|leads-aim:決定_
-12|leads-aim:演で、
8|leads-aim:版で、
-15|leads-aim:画し
-18|leads-aim:的最
-16|leads-aim:盟国
10|leads-aim:盟国は
-24|leads-aim:目标从
12|leads-aim:目标由
-23|leads-aim:相が
-38|leads-aim:相は、
22|leads-aim:省は
-26|leads-aim:示,
-14|leads-aim:等
-15|leads-aim:等到
10|leads-aim:算
11|leads-aim:算,到
-8|leads-aim:統領は
-10|leads-aim:约
12|leads-aim:自
-49|leads-aim:至
-14|leads-aim:花
22|leads-aim:衛省は
-22|leads-aim:衛費を
-26|leads-aim:表示,
14|leads-aim:要等到
-14|leads-aim:要花
-8|leads-aim:规定
20|leads-aim:规模,
-15|leads-aim:計画し
-16|leads-aim:討_
-13|leads-aim:議で、
10|leads-aim:議は、
30|leads-aim:计划
8|leads-aim:计划到
-14|leads-aim:计划在
-15|leads-aim:讨论
-12|leads-aim:议
-15|leads-aim:论
-10|leads-aim:论过在
-8|leads-aim:说,
21|leads-aim:诺
-14|leads-aim:过在
-17|leads-aim:连
23|leads-aim:迟
9|leads-aim:達成を
9|leads-aim:部门,
9|leads-aim:门,
9|leads-aim:防卫费
16|leads-aim:防費を
10|leads-aim:防预算
11|leads-aim:阶,
18|leads-aim:限为
-12|leads-aim:韩
-8|leads-aim:領は
-8|leads-aim:頭に、
9|leads-aim:額を
10|leads-aim:预算
-23|leads-aim:首相が
14|leads-level:
17|leads-level:%(
-34|leads-level:%,
14|leads-level:%,而
18|leads-level:%_
-11|leads-level:%から
9|leads-level:%と
8|leads-level:%に
-21|leads-level:%に_
-8|leads-level:%の
9|leads-level:%は
-10|leads-level:%へ
17|leads-level:%を
-9|leads-level:%降至
-12|leads-level:,
9|leads-level:,中国
-9|leads-level:,为
-11|leads-level:,伊朗
16|leads-level:,军费
-17|leads-level:,台湾
8|leads-level:,在
-14|leads-level:,德国
-11|leads-level:,指
12|leads-level:,日本
-18|leads-level:,河内
-36|leads-level:,该国
-10|leads-level:2%,
9|leads-level:2%は
-61|leads-level:3%,
11|leads-level:4%を
17|leads-level:6%(
-11|leads-level:6%,
48|leads-level:8%,
10|leads-level:9%_
11|leads-level:9%と
-12|leads-level:9%の
10|leads-level::马里
-14|leads-level:;该国
-8|leads-level:P比は
10|leads-level:いた
-19|leads-level:から
-27|leads-level:が、
35|leads-level:ずれも
39|leads-level:た
-27|leads-level:たが、
-10|leads-level:だが
20|leads-level:だった
20|leads-level:った
10|leads-level:て
12|leads-level:で
21|leads-level:と
22|leads-level:と、
13|leads-level:どと
13|leads-level:などと
13|leads-level:に
-18|leads-level:に_
-14|leads-level:の
-39|leads-level:は
10|leads-level:は、
-11|leads-level:へ
-25|leads-level:め、
30|leads-level:も
-14|leads-level:ら
14|leads-level:ると、
35|leads-level:れも
-18|leads-level:アの
18|leads-level:クは
-20|leads-level:シアの
8|leads-level:チリが
-30|leads-level:ドは
-11|leads-level:ニアは
-10|leads-level:ャは、
8|leads-level:リが
18|leads-level:ルクは
-30|leads-level:ンドは
40|leads-level:中国
-10|leads-level:为
13|leads-level:了
-12|leads-level:事費は
-20|leads-level:于
8|leads-level:亚
13|leads-level:交
13|leads-level:从
16|leads-level:以
9|leads-level:件说,
-11|leads-level:伊朗
-9|leads-level:会
13|leads-level:会提交
-8|leads-level:会由
-21|leads-level:会说,
-8|leads-level:伯说,
12|leads-level:估算,
-8|leads-level:例拟由
18|leads-level:例由
-16|leads-level:依
8|leads-level:俄罗斯
-15|leads-level:元,较
-10|leads-level:兆円は
8|leads-level:克
22|leads-level:兰
-18|leads-level:内
-10|leads-level:円は
8|leads-level:军费
13|leads-level:刊登了
-30|leads-level:划
-17|leads-level:划到
-9|leads-level:列出,
10|leads-level:利
10|leads-level:利亚
-42|leads-level:到
8|leads-level:前的
-10|leads-level:加
9|leads-level:北说
-10|leads-level:占比从
10|leads-level:卡塔尔
10|leads-level:及利亚
10|leads-level:发现,
9|leads-level:台北说
-17|leads-level:台湾
-19|leads-level:台湾の
-22|leads-level:右(
-9|leads-level:右,
-9|leads-level:同国の
-24|leads-level:含め、
-11|leads-level:告,指
-8|leads-level:员瑞典
-12|leads-level:国
-10|leads-level:国では
12|leads-level:国は
-9|leads-level:国会
8|leads-level:国自己
8|leads-level:国防,
22|leads-level:在
9|leads-level:塔尔
10|leads-level:大利
-13|leads-level:天核定
-9|leads-level:定
16|leads-level:宾
-15|leads-level:将在
12|leads-level:尔
8|leads-level:届いた
-22|leads-level:左右(
-9|leads-level:左右,
8|leads-level:己
-18|leads-level:年到
9|leads-level:庁は、
10|leads-level:府
-10|leads-level:府将在
8|leads-level:度,
-13|leads-level:度から
9|leads-level:开支
9|leads-level:开支在
16|leads-level:律宾
-24|leads-level:德国
8|leads-level:意大利
8|leads-level:执政的
14|leads-level:承诺
-22|leads-level:把
-8|leads-level:拟由
-19|leads-level:指
-13|leads-level:按
8|leads-level:捷克
13|leads-level:提交
9|leads-level:支
9|leads-level:支在
10|leads-level:政府
8|leads-level:政的
-21|leads-level:斯计划
13|leads-level:日本
31|leads-level:是
30|leads-level:显示,
-10|leads-level:显高于
-11|leads-level:朗
13|leads-level:本
-18|leads-level:本,
-12|leads-level:本国
-9|leads-level:来西亚
11|leads-level:样都是
-11|leads-level:核定
17|leads-level:案,较
-21|leads-level:比
-8|leads-level:比は
-22|leads-level:比は、
-10|leads-level:比从
18|leads-level:比例由
12|leads-level:沙尼亚
-18|leads-level:河内
9|leads-level:法では
12|leads-level:波兰
-17|leads-level:湾
-19|leads-level:湾の
-19|leads-level:版本,
10|leads-level:现,
13|leads-level:登了
44|leads-level:的
-29|leads-level:相は
11|leads-level:相は、
35|leads-level:示,
15|leads-level:算,
-8|leads-level:統領は
8|leads-level:罗斯
-10|leads-level:美尼亚
-20|leads-level:自
8|leads-level:自己
-11|leads-level:至
16|leads-level:菲律宾
-9|leads-level:西亚
8|leads-level:解释,
-8|leads-level:記し、
-29|leads-level:计划
-18|leads-level:计划到
-13|leads-level:认本国
-36|leads-level:该国
14|leads-level:诺
-26|leads-level:读通过
15|leads-level:費は
-12|leads-level:費を
-18|leads-level:财年到
12|leads-level:费
-8|leads-level:费比
-15|leads-level:超过
8|leads-level:較し、
-16|leads-level:过
8|leads-level:进度,
-15|leads-level:透露,
-10|leads-level:部指
11|leads-level:都是
8|leads-level:释,
10|leads-level:里
-8|leads-level:長は
8|leads-level:防,
9|leads-level:防开支
32|leads-level:防費は
-12|leads-level:防費を
-10|leads-level:防部指
-9|leads-level:降至
-15|leads-level:露,
9|leads-level:韓国は
10|leads-level:韩国
-8|leads-level:領は
10|leads-level:马里
-11|leads-level:高于
-16|leads-no:
16|leads-no:%、
8|leads-no:%が
10|leads-no:%へ
8|leads-no:%を
12|leads-no:%是
-10|leads-no:,
-12|leads-no:2%,
16|leads-no:5%、
8|leads-no::
18|leads-no:P比を
-8|leads-no:_
22|leads-no:、
20|leads-no:「
18|leads-no:が
-15|leads-no:で、
-29|leads-no:は
12|leads-no:は、
10|leads-no:へ
41|leads-no:を
8|leads-no:于
10|leads-no:会
-12|leads-no:到
8|leads-no:前到
-16|leads-no:卫费在
21|leads-no:在
18|leads-no:官は、
15|leads-no:定
11|leads-no:就
8|leads-no:提前到
10|leads-no:日、
18|leads-no:比を
-11|leads-no:的是
-16|leads-no:若要在
12|leads-no:衛費を
-16|leads-no:要在
15|leads-no:費を
-59|long:after
-131|long:before
161|none
13|none-after:\",
53|none-after:\"。
8|none-after:\"不是
-21|none-after:\"在
-8|none-after:\"比
19|none-after:\"这
61|none-after:%,
27|none-after:%,再
13|none-after:%,期
-8|none-after:%,澳
38|none-after:%。
-14|none-after:%だ
-11|none-after:%だっ
-20|none-after:%と
-9|none-after:%とす
13|none-after:%にな
33|none-after:%へ
11|none-after:%を
23|none-after:%上
23|none-after:%上下
12|none-after:%以
-17|none-after:%前
-21|none-after:%前後
-12|none-after:%程
-9|none-after:%程度
-20|none-after:(2
-10|none-after:(20
-8|none-after:(3
23|none-after:,\"
-8|none-after:,\"比
19|none-after:,\"这
-18|none-after:,2
-17|none-after:,20
11|none-after:,「
10|none-after:,三
10|none-after:,三菱
-9|none-after:,下
24|none-after:,不
10|none-after:,不会
-8|none-after:,与上
-9|none-after:,为上
-8|none-after:,主
10|none-after:,主张
-18|none-after:,主要
-11|none-after:,乌
-8|none-after:,乌克
-18|none-after:,仅
20|none-after:,今
20|none-after:,今年
-8|none-after:,他
31|none-after:,但
16|none-after:,但他
-11|none-after:,其
16|none-after:,再
-19|none-after:,匈
-19|none-after:,匈牙
-17|none-after:,十
-17|none-after:,十年
-23|none-after:,占
-22|none-after:,即
-16|none-after:,即便
-14|none-after:,反
-14|none-after:,反对
10|none-after:,可
18|none-after:,台
8|none-after:,台北
-9|none-after:,后
-8|none-after:,后者
-13|none-after:,周
-13|none-after:,周边
19|none-after:,国
16|none-after:,国际
10|none-after:,在
12|none-after:,在北
8|none-after:,在野
-13|none-after:,地
-12|none-after:,均
8|none-after:,如
8|none-after:,如今
-8|none-after:,实现
13|none-after:,实际
-27|none-after:,将
9|none-after:,就
20|none-after:,巴
40|none-after:,并
17|none-after:,并在
20|none-after:,并妄
9|none-after:,意
11|none-after:,意大
19|none-after:,成
10|none-after:,我
14|none-after:,提
15|none-after:,提高
17|none-after:,政
22|none-after:,政府
14|none-after:,新
-12|none-after:,时
-11|none-after:,时间
12|none-after:,明
12|none-after:,明年
16|none-after:,最终
-11|none-after:,最迟
-15|none-after:,期
-14|none-after:,期限
-10|none-after:,欧
-10|none-after:,欧洲
15|none-after:,此
15|none-after:,此后
-15|none-after:,比
-10|none-after:,沙
16|none-after:,法
16|none-after:,法国
-9|none-after:,目标
18|none-after:,税
8|none-after:,美
33|none-after:,而
17|none-after:,而不
17|none-after:,而去
-14|none-after:,而美
8|none-after:,被
8|none-after:,要
16|none-after:,解
16|none-after:,解放
-15|none-after:,赤
-15|none-after:,赤字
-12|none-after:,超
-16|none-after:,达
-9|none-after:,达到
11|none-after:,还
-12|none-after:,那
-12|none-after:,那是
17|none-after:,钱
9|none-after:,马
-10|none-after:,马来
-12|none-after:.0
31|none-after:.1
30|none-after:.1%
-14|none-after:.3%
26|none-after:.32
12|none-after:.4
17|none-after:.42
9|none-after:.45
-17|none-after:.5
-10|none-after:.6%
13|none-after:.7
17|none-after:.7%
12|none-after:.8
12|none-after:.8%
9|none-after:.9
21|none-after:0.
11|none-after:0.8
9|none-after:00
14|none-after:014
-41|none-after:02
-23|none-after:025
-21|none-after:026
11|none-after:027
15|none-after:028
-28|none-after:029
-29|none-after:03
-13|none-after:030
-24|none-after:031
-9|none-after:032
17|none-after:033
9|none-after:0亿
-8|none-after:0年
19|none-after:0年。
12|none-after:0年に
-8|none-after:0年の
-17|none-after:0年ま
8|none-after:0年前
-9|none-after:0年实
12|none-after:1%
29|none-after:1%。
12|none-after:1%に
-11|none-after:1%左
-19|none-after:1.
-9|none-after:1.2
-19|none-after:1.3
26|none-after:10
28|none-after:10年
14|none-after:14
14|none-after:14年
-8|none-after:18
-12|none-after:19
-10|none-after:193
-21|none-after:1・
-8|none-after:1・3
-9|none-after:1・6
-15|none-after:1兆
-22|none-after:1兆円
-38|none-after:1年
-16|none-after:1年度
40|none-after:2%
31|none-after:2%,
15|none-after:2%。
10|none-after:2%へ
9|none-after:2%以
34|none-after:2.
11|none-after:2.1
11|none-after:2.2
-9|none-after:2.3
16|none-after:2.4
-32|none-after:20
11|none-after:20%
9|none-after:201
-41|none-after:202
-29|none-after:203
9|none-after:22年
11|none-after:23
-47|none-after:24
-53|none-after:24年
-19|none-after:25
-11|none-after:25财
-22|none-after:26
-25|none-after:26年
-35|none-after:27年
34|none-after:27财
-35|none-after:2年
13|none-after:2年に
-20|none-after:2年前
-11|none-after:2年早
10|none-after:2月
-18|none-after:3%
25|none-after:3%,
17|none-after:3%、
-23|none-after:3%。
-15|none-after:3%を
34|none-after:3.
-9|none-after:3.1
27|none-after:3.3
-11|none-after:3.5
12|none-after:3.8
-12|none-after:30
-27|none-after:30年
-31|none-after:31
-32|none-after:31年
26|none-after:32%
-21|none-after:32年
12|none-after:34
13|none-after:34%
-29|none-after:35
-56|none-after:35年
-20|none-after:38
-13|none-after:38%
-10|none-after:39
12|none-after:3国
-11|none-after:3年
-8|none-after:3年に
13|none-after:3月
-13|none-after:3案
-15|none-after:4%
-17|none-after:4%。
-8|none-after:4.
-8|none-after:4.5
17|none-after:42
17|none-after:42%
9|none-after:45
-35|none-after:4年
-14|none-after:4年が
-12|none-after:4年ま
8|none-after:5%。
-15|none-after:5%と
21|none-after:5.
21|none-after:5.1
-51|none-after:5年
-9|none-after:5年。
9|none-after:5年ま
-10|none-after:5年よ
-11|none-after:5财
-10|none-after:5财年
8|none-after:6%。
-8|none-after:6%だ
22|none-after:6%を
-24|none-after:6年
8|none-after:7%
11|none-after:7%。
-12|none-after:7.
-34|none-after:7年
35|none-after:7财
21|none-after:7财年
33|none-after:8%
8|none-after:8%。
-19|none-after:8年
-10|none-after:8年以
11|none-after:9%
-9|none-after:9%と
12|none-after:9%的
-13|none-after:90
-15|none-after:90年
-10|none-after:93
-11|none-after:9年
33|none-after:9年に
40|none-after:=3
13|none-after:DP
21|none-after:DP的
13|none-after:GD
13|none-after:GDP
21|none-after:P的
16|none-after:P的3
-27|none-after:_2
-20|none-after:_24
-10|none-after:_25
8|none-after:_26
13|none-after:_27
-37|none-after:_3
16|none-after:_30
-20|none-after:_32
-28|none-after:_35
31|none-after:_今
31|none-after:_今年
-9|none-after:_前
-9|none-after:_前倒
17|none-after:_国
12|none-after:_来
12|none-after:_来年
-12|none-after:_防
-12|none-after:_防衛
-9|none-after:_首
-8|none-after:_首相
-11|none-after:…政
-11|none-after:…政府
-19|none-after:、1
-10|none-after:、1.
-10|none-after:、25
-9|none-after:、27
-19|none-after:、3
-11|none-after:、3.
18|none-after:、30
-22|none-after:、35
-23|none-after:、か
-9|none-after:、こ
-24|none-after:、イ
-11|none-after:、イタ
-9|none-after:、イン
-9|none-after:、カナ
12|none-after:、ガ
-12|none-after:、ク
-11|none-after:、クウ
10|none-after:、モ
13|none-after:、ルコ
-12|none-after:、ロ
-12|none-after:、ロシ
16|none-after:、与
16|none-after:、与党
10|none-after:、中央
-24|none-after:、今
-26|none-after:、今年
16|none-after:、同
8|none-after:、実
-10|none-after:、対
12|none-after:、島
-8|none-after:、日
15|none-after:、昨
15|none-after:、昨年
-25|none-after:、最
-8|none-after:、次
-10|none-after:、次期
-10|none-after:、残
-8|none-after:、残り
-9|none-after:、海
-9|none-after:、海上
9|none-after:、澳
9|none-after:、澳洲
-13|none-after:、現
-13|none-after:、現在
-11|none-after:、米
-12|none-after:、米国
-10|none-after:、補
-10|none-after:、補正
8|none-after:、西
22|none-after:、豪
15|none-after:、豪州
-11|none-after:、防
-12|none-after:、革
-10|none-after:「30
17|none-after:「32
-12|none-after:「不
-13|none-after:「不必
22|none-after:「先
-18|none-after:」_
19|none-after:」。
-9|none-after:」が
43|none-after:」と
24|none-after:」と主
-9|none-after:」の
-9|none-after:」は
-18|none-after:」明
-18|none-after:」明記
20|none-after:あた
23|none-after:あたり
-8|none-after:あっ
-11|none-after:あった
14|none-after:ある
11|none-after:ある。
13|none-after:い。
14|none-after:い」
13|none-after:い」と
-9|none-after:いう
13|none-after:いう数
10|none-after:いが
9|none-after:いが、
-9|none-after:いず
36|none-after:いて
14|none-after:いて「
8|none-after:いてい
8|none-after:いで
-11|none-after:いと述
-15|none-after:いな
-10|none-after:いない
35|none-after:いる
18|none-after:いる。
10|none-after:いるこ
9|none-after:いると
-25|none-after:う2
-9|none-after:う。
8|none-after:うや
-8|none-after:う今年
8|none-after:う必
8|none-after:う必要
9|none-after:う提
13|none-after:う数
13|none-after:う数字
16|none-after:う訴
8|none-after:え、
27|none-after:えた
-9|none-after:える
14|none-after:える。
-12|none-after:える見
-31|none-after:える額
9|none-after:お距
9|none-after:お距離
-9|none-after:かせ
-9|none-after:かせる
-21|none-after:かつ
15|none-after:かな
-10|none-after:かない
72|none-after:から
13|none-after:から2
32|none-after:から3
-8|none-after:が2.
-9|none-after:が3
-8|none-after:が4
8|none-after:が、
-19|none-after:がっ
-16|none-after:がった
10|none-after:がる。
-16|none-after:がると
-11|none-after:が中
-11|none-after:が中核
-15|none-after:が出
-16|none-after:が出た
20|none-after:が報
10|none-after:が定
-9|none-after:が既
-9|none-after:が既定
-14|none-after:が期
-14|none-after:が期限
10|none-after:が続
10|none-after:が続い
-13|none-after:き、
8|none-after:きた
10|none-after:きだ
8|none-after:きだ」
8|none-after:きで
8|none-after:ぎな
11|none-after:ぎない
-12|none-after:く、
-23|none-after:く。
-17|none-after:くと
-13|none-after:くとの
-12|none-after:くとも
-10|none-after:くに
11|none-after:けて
18|none-after:けてい
22|none-after:けで
17|none-after:けでは
9|none-after:ける
10|none-after:け入
9|none-after:け入れ
-10|none-after:げ、
21|none-after:げた
17|none-after:げただ
19|none-after:げると
17|none-after:げる方
-20|none-after:げる時
-9|none-after:げる案
14|none-after:ことを
8|none-after:さえ
17|none-after:さら
8|none-after:され
9|none-after:された
10|none-after:し、
8|none-after:し、2
-8|none-after:し、こ
13|none-after:しか
-8|none-after:しかな
-16|none-after:しが
-17|none-after:した。
16|none-after:した防
13|none-after:して
-14|none-after:してい
8|none-after:してき
8|none-after:して今
9|none-after:しな
9|none-after:し合
9|none-after:し合わ
-8|none-after:じてい
-27|none-after:す。
-12|none-after:すが
-12|none-after:すが、
8|none-after:すぎな
14|none-after:すこ
15|none-after:すこと
-10|none-after:すとの
22|none-after:すに
8|none-after:すべ
10|none-after:すよ
9|none-after:すよう
-25|none-after:する
-10|none-after:する2
-13|none-after:する3
-11|none-after:する。
17|none-after:すると
14|none-after:するよ
-17|none-after:する三
29|none-after:する加
23|none-after:する時
-11|none-after:する目
-9|none-after:する見
-9|none-after:する防
-14|none-after:する首
-13|none-after:せる
-12|none-after:た5
-12|none-after:た5年
-28|none-after:た。
11|none-after:たこ
12|none-after:たこと
9|none-after:たす
17|none-after:ただ
17|none-after:ただけ
-10|none-after:たと
-8|none-after:たとい
17|none-after:たな
14|none-after:たない
15|none-after:たの
15|none-after:たのは
19|none-after:たり
-10|none-after:たる
-8|none-after:たる。
-12|none-after:た予
-9|none-after:た今
-9|none-after:た今年
8|none-after:た場
8|none-after:た場合
10|none-after:た時
10|none-after:た時代
17|none-after:た防
16|none-after:た防衛
-16|none-after:だ。
18|none-after:だ」
15|none-after:だ」と
9|none-after:だが
10|none-after:だが、
20|none-after:だけ
22|none-after:だけで
-24|none-after:だっ
-14|none-after:だった
18|none-after:だと
-8|none-after:ちに
-8|none-after:ちにす
-22|none-after:った
-12|none-after:った5
-29|none-after:った。
10|none-after:った時
17|none-after:つい
21|none-after:ついて
-10|none-after:つの
-9|none-after:て2
14|none-after:て「
-8|none-after:ていた
-14|none-after:ていな
27|none-after:ている
14|none-after:てき
8|none-after:てきた
-23|none-after:ての
-18|none-after:てる
8|none-after:て今
8|none-after:て今年
13|none-after:て以
-8|none-after:で2
-8|none-after:で30
11|none-after:で、
18|none-after:で、3
9|none-after:で、同
-10|none-after:で、対
12|none-after:で、昨
-8|none-after:で、残
23|none-after:でき
-10|none-after:でし
-8|none-after:でした
-38|none-after:です
-27|none-after:です。
12|none-after:でと
9|none-after:でな
-40|none-after:でに
-29|none-after:での
26|none-after:では
-8|none-after:でも
13|none-after:でも足
19|none-after:で合
19|none-after:で合意
-8|none-after:で同
9|none-after:で増
21|none-after:で推
21|none-after:で推移
17|none-after:で検
18|none-after:で検討
18|none-after:で残
18|none-after:で残り
12|none-after:で説
8|none-after:で足
-14|none-after:で達
-8|none-after:で頭打
8|none-after:と2
-30|none-after:と、
-9|none-after:と、今
-9|none-after:という
-38|none-after:とし
-14|none-after:とした
-12|none-after:として
-27|none-after:とす
-28|none-after:とする
-12|none-after:とどま
-40|none-after:とな
-18|none-after:となっ
-33|none-after:となる
13|none-after:とにつ
-9|none-after:とにな
12|none-after:とは
11|none-after:とはじ
-10|none-after:とみ
-8|none-after:とみら
-12|none-after:とも
18|none-after:ともと
-18|none-after:とも決
14|none-after:とを
-8|none-after:と上
-8|none-after:と上院
11|none-after:と並
11|none-after:と並べ
29|none-after:と主
27|none-after:と主張
-11|none-after:と反
12|none-after:と国
12|none-after:と国会
10|none-after:と対
-10|none-after:と明
-19|none-after:と最
-19|none-after:と最も
10|none-after:と比
10|none-after:と比べ
-11|none-after:と決
-9|none-after:と決め
9|none-after:と申
9|none-after:と申し
-8|none-after:と約
-9|none-after:と約束
20|none-after:と表
20|none-after:と表明
9|none-after:と見込
21|none-after:と語
21|none-after:と語っ
-12|none-after:と説
-12|none-after:と説明
-21|none-after:と述
-11|none-after:と述べ
12|none-after:どう
12|none-after:どで
-17|none-after:どま
-11|none-after:どまり
-15|none-after:どまる
-8|none-after:ど中
-8|none-after:ど中核
13|none-after:ない」
10|none-after:なお
9|none-after:なお距
9|none-after:なか
8|none-after:なかっ
-27|none-after:なっ
-21|none-after:なって
-12|none-after:など
11|none-after:などと
-8|none-after:など中
-44|none-after:なる
-36|none-after:なる。
14|none-after:なる」
-14|none-after:なる見
-13|none-after:なる計
-11|none-after:な国
-11|none-after:な国防
11|none-after:に1
11|none-after:に2.
-8|none-after:に_
-10|none-after:に_2
9|none-after:に、
8|none-after:に、2
11|none-after:に「
20|none-after:にあ
19|none-after:にあた
8|none-after:にすぎ
-16|none-after:にする
12|none-after:につ
17|none-after:につい
-14|none-after:にな
-9|none-after:になっ
-15|none-after:になる
-20|none-after:には約
18|none-after:に上が
-15|none-after:に上昇
-21|none-after:に下
-16|none-after:に下が
-17|none-after:に並
-9|none-after:に並ぶ
-8|none-after:に今
-8|none-after:に今年
-16|none-after:に到
-16|none-after:に到達
-15|none-after:に前
-13|none-after:に前倒
12|none-after:に割
-15|none-after:に動
10|none-after:に収
14|none-after:に収ま
-8|none-after:に合
-11|none-after:に向
-10|none-after:に向け
-9|none-after:に増
-21|none-after:に定
-19|none-after:に実
-16|none-after:に実現
-31|none-after:に届
-10|none-after:に届い
-9|none-after:に届か
-11|none-after:に届く
12|none-after:に引
14|none-after:に引き
-13|none-after:に当
-13|none-after:に当た
19|none-after:に戻
10|none-after:に戻る
9|none-after:に改
11|none-after:に比
8|none-after:に比べ
-8|none-after:に注ぎ
-12|none-after:に減
-12|none-after:に減ら
28|none-after:に満
28|none-after:に満た
-10|none-after:に目
-23|none-after:に相
-23|none-after:に相当
19|none-after:に約
-27|none-after:に置
-28|none-after:に置く
-11|none-after:に要
-11|none-after:に要求
-8|none-after:に調
-8|none-after:に調整
13|none-after:に近
19|none-after:に近い
-9|none-after:に近づ
-20|none-after:に達
-12|none-after:に達す
12|none-after:に達成
-10|none-after:に間
-10|none-after:に間に
-23|none-after:に高
-9|none-after:に高ま
-14|none-after:に高め
9|none-after:ね上
9|none-after:ね上が
-9|none-after:の1
-28|none-after:の2
-10|none-after:の3
-24|none-after:の4
-13|none-after:のG
-12|none-after:のGD
21|none-after:のは
23|none-after:のイ
-10|none-after:のケ
-10|none-after:のケー
-10|none-after:の予
-10|none-after:の予算
-8|none-after:の今
-9|none-after:の今年
13|none-after:の先
12|none-after:の先を
8|none-after:の前
8|none-after:の国
9|none-after:の増
9|none-after:の増額
-21|none-after:の政
-21|none-after:の政府
8|none-after:の早
8|none-after:の早期
13|none-after:の次
10|none-after:の次の
22|none-after:の水
22|none-after:の水準
-27|none-after:の決
8|none-after:の目
14|none-after:の目標
-11|none-after:の約
-11|none-after:の約束
36|none-after:の補
41|none-after:の補正
-13|none-after:の見通
8|none-after:の韓
8|none-after:の韓国
13|none-after:の首
20|none-after:は0
22|none-after:は0.
10|none-after:は1
11|none-after:は1.
-10|none-after:は1・
16|none-after:は2
-14|none-after:は24
40|none-after:は25
-31|none-after:は3
-10|none-after:は3%
-11|none-after:は35
-16|none-after:は4
-19|none-after:は4.
-16|none-after:は5
-19|none-after:は5%
13|none-after:は、
-11|none-after:は、補
30|none-after:は「
26|none-after:は「3
11|none-after:はじ
19|none-after:はも
-8|none-after:はイ
-8|none-after:はイン
10|none-after:は今
10|none-after:は今年
19|none-after:は先
18|none-after:は先送
-13|none-after:は年
-8|none-after:は広
-8|none-after:は広が
8|none-after:は応
8|none-after:は応じ
15|none-after:は数
-13|none-after:は昨
-13|none-after:は昨年
-8|none-after:は橋
-8|none-after:は橋や
-12|none-after:は消
-16|none-after:は約
-19|none-after:は約1
-30|none-after:は認
-30|none-after:は認め
-9|none-after:ぶ。
-13|none-after:へ2
-34|none-after:へ_
-21|none-after:へ_2
9|none-after:へな
9|none-after:へなお
13|none-after:への
8|none-after:への増
8|none-after:への道
8|none-after:へ増や
9|none-after:べ、
15|none-after:べき
8|none-after:べきだ
21|none-after:べた
22|none-after:べた。
-13|none-after:べて
14|none-after:ほどで
-10|none-after:まし
-11|none-after:ました
-10|none-after:ます
16|none-after:まっ
23|none-after:まって
11|none-after:まで
-8|none-after:まで3
35|none-after:まで、
12|none-after:までと
-41|none-after:までに
8|none-after:まで増
18|none-after:まで残
-29|none-after:まる
-21|none-after:まる。
-11|none-after:まると
-8|none-after:まる見
10|none-after:まれる
-10|none-after:み。
-18|none-after:みだ
-8|none-after:みだ。
-8|none-after:みら
-8|none-after:みられ
-8|none-after:む。
10|none-after:め、
-9|none-after:めて2
-13|none-after:めら
-18|none-after:められ
-12|none-after:める。
-23|none-after:も2
-12|none-after:も20
-11|none-after:も22
10|none-after:も5
10|none-after:も5%
-9|none-after:も、
18|none-after:もと
18|none-after:もとも
10|none-after:も同
9|none-after:も同様
-18|none-after:も決
-18|none-after:も決め
13|none-after:も足
13|none-after:も足り
-12|none-after:も高
-10|none-after:も高い
-12|none-after:も高く
24|none-after:やし
18|none-after:やし、
12|none-after:やすこ
22|none-after:やすに
-16|none-after:やすよ
-8|none-after:やサ
-8|none-after:やサイ
-8|none-after:や港
-8|none-after:ょう
39|none-after:よう
8|none-after:ようや
9|none-after:よう提
16|none-after:よう訴
14|none-after:ら2
15|none-after:ら20
32|none-after:ら3
9|none-after:ら30
-10|none-after:らし
-14|none-after:られ
9|none-after:られた
-17|none-after:り、
11|none-after:り、2
10|none-after:りす
10|none-after:りする
-9|none-after:りは
-9|none-after:り前
18|none-after:り続
18|none-after:り続け
-9|none-after:る27
-13|none-after:る3
-13|none-after:る3案
-46|none-after:る。
-9|none-after:ること
27|none-after:ると
-16|none-after:るとい
-23|none-after:るとし
20|none-after:るとの
12|none-after:ると国
9|none-after:ると申
-8|none-after:ると約
18|none-after:ると表
19|none-after:ると語
-13|none-after:ると説
8|none-after:るの
11|none-after:るよ
12|none-after:るよう
-17|none-after:る三
-17|none-after:る三つ
15|none-after:る余
15|none-after:る余地
29|none-after:る加
24|none-after:る加盟
8|none-after:る国
9|none-after:る国防
-8|none-after:る来
-8|none-after:る来年
-21|none-after:る案の
8|none-after:る案も
-8|none-after:る水
-8|none-after:る水準
-14|none-after:る目
-14|none-after:る目標
8|none-after:る米
8|none-after:る米国
-38|none-after:る見
-25|none-after:る見込
-12|none-after:る見通
-14|none-after:る計
-13|none-after:る計算
-9|none-after:る防
-9|none-after:る防衛
-20|none-after:る額
-16|none-after:る首
-16|none-after:る首相
23|none-after:れた
9|none-after:れた場
21|none-after:れば
-11|none-after:れも2
11|none-after:れる
9|none-after:れると
18|none-after:わる
19|none-after:わる。
-11|none-after:を1
21|none-after:を2
8|none-after:を20
14|none-after:を24
38|none-after:を29
-27|none-after:を2年
-36|none-after:を3
-12|none-after:を30
-11|none-after:を32
8|none-after:を5
8|none-after:を5年
-19|none-after:をこ
-18|none-after:をこと
-13|none-after:を上回
12|none-after:を並
8|none-after:を主
8|none-after:を主張
11|none-after:を今
-11|none-after:を保
-10|none-after:を充
-10|none-after:を充て
-8|none-after:を協議
-10|none-after:を可
-23|none-after:を同
15|none-after:を国
11|none-after:を国防
-8|none-after:を大
-8|none-after:を大き
13|none-after:を定
13|none-after:を定め
13|none-after:を実
13|none-after:を実現
13|none-after:を年
13|none-after:を年内
-8|none-after:を当
-8|none-after:を当初
-15|none-after:を念
-15|none-after:を念頭
11|none-after:を手
10|none-after:を手本
19|none-after:を払
8|none-after:を払う
-17|none-after:を提
12|none-after:を新
17|none-after:を明
16|none-after:を明記
-11|none-after:を来
-11|none-after:を来年
14|none-after:を検
22|none-after:を検討
16|none-after:を求
25|none-after:を求め
31|none-after:を決
9|none-after:を決め
22|none-after:を決定
-8|none-after:を満
-8|none-after:を満た
17|none-after:を目
14|none-after:を目指
-9|none-after:を確
-9|none-after:を確保
21|none-after:を示
-10|none-after:を示し
15|none-after:を示す
10|none-after:を突
10|none-after:を突破
11|none-after:を約
11|none-after:を約束
16|none-after:を維
16|none-after:を維持
-12|none-after:を表
-12|none-after:を表明
-14|none-after:を補
-14|none-after:を補正
-13|none-after:を見込
22|none-after:を計
25|none-after:を計画
9|none-after:を議
-8|none-after:を負担
11|none-after:を費
8|none-after:を超
-17|none-after:を軍
-10|none-after:を軍に
11|none-after:を軍事
-12|none-after:を軸
-12|none-after:を軸に
12|none-after:を達
12|none-after:を達成
-9|none-after:んで
14|none-after:アイ
-12|none-after:イバ
-12|none-after:イバー
-16|none-after:イン
8|none-after:インド
-16|none-after:インフ
-11|none-after:ウェ
-11|none-after:ウェー
-9|none-after:ウク
-9|none-after:ウクラ
-11|none-after:ェー
-11|none-after:ェート
-11|none-after:エル
-9|none-after:カナ
-9|none-after:カナダ
-10|none-after:カ国
-10|none-after:カ国の
9|none-after:ギリ
9|none-after:ギリシ
-11|none-after:クウ
-11|none-after:クウェ
-9|none-after:クラ
-19|none-after:クリ
-19|none-after:クリア
-10|none-after:ケー
-10|none-after:ケース
8|none-after:コル
-12|none-after:サイ
-12|none-after:サイバ
9|none-after:シャ
-11|none-after:スラエ
-12|none-after:セン
-11|none-after:トは
-11|none-after:トは4
-9|none-after:ナダ
-12|none-after:バー
-17|none-after:フラ
-9|none-after:フラな
-9|none-after:ラな
-11|none-after:ラエ
-11|none-after:ラエル
31|none-after:ラン
11|none-after:ランド
-15|none-after:リア
9|none-after:リシ
9|none-after:リシャ
12|none-after:ルコ
9|none-after:ルド
-12|none-after:ロシ
-12|none-after:ロシア
11|none-after:ンは
20|none-after:ンド
-16|none-after:ンフ
-19|none-after:ンフラ
8|none-after:・3%
-10|none-after:・38
-8|none-after:・4
-8|none-after:・4%
-17|none-after:・5
-9|none-after:・5%
-11|none-after:・6
-9|none-after:・6%
-21|none-after:ート
-11|none-after:ートは
12|none-after:一大
12|none-after:一大截
17|none-after:一度
13|none-after:一截
13|none-after:一截。
-11|none-after:一步。
15|none-after:一路
-13|none-after:万亿
-13|none-after:万亿日
8|none-after:三%
-17|none-after:三つ
10|none-after:三菱
10|none-after:三菱重
39|none-after:上,
-9|none-after:上、
38|none-after:上。
20|none-after:上が
-10|none-after:上がっ
14|none-after:上がる
20|none-after:上げた
10|none-after:上とす
-19|none-after:上に
-19|none-after:上にす
9|none-after:上の
10|none-after:上を念
29|none-after:上下
8|none-after:上下,
12|none-after:上下为
-15|none-after:上世
-15|none-after:上世纪
-9|none-after:上保
-9|none-after:上保安
14|none-after:上再
9|none-after:上升
-15|none-after:上回
-13|none-after:上回る
-8|none-after:上年
-15|none-after:上昇
-15|none-after:上昇す
9|none-after:上積
9|none-after:上積み
15|none-after:上调
-9|none-after:上限,
-8|none-after:上院
10|none-after:下,
-20|none-after:下が
-18|none-after:下がる
12|none-after:下为
-11|none-after:下位
-10|none-after:下位に
18|none-after:下回り
15|none-after:下滑
17|none-after:不会
10|none-after:不会跟
20|none-after:不到
16|none-after:不到2
10|none-after:不到的
21|none-after:不及
8|none-after:不变
9|none-after:不变。
-8|none-after:不少
11|none-after:不属
11|none-after:不属于
-14|none-after:不必
22|none-after:不是
-16|none-after:不算
8|none-after:不过
-8|none-after:与上
-8|none-after:与上年
16|none-after:与党
16|none-after:与党内
11|none-after:与美
10|none-after:与美国
8|none-after:世界
8|none-after:世界平
-15|none-after:世纪9
9|none-after:两倍。
-8|none-after:並び
-9|none-after:並ぶ
-9|none-after:並ぶ。
23|none-after:並べ
19|none-after:並べた
-10|none-after:並ん
14|none-after:个国
12|none-after:中で最
21|none-after:中に
-8|none-after:中に実
-10|none-after:中东
21|none-after:中国
10|none-after:中央
-25|none-after:中核
-14|none-after:中核的
12|none-after:中的
24|none-after:为\"
-8|none-after:为2
9|none-after:为2%
-21|none-after:为2.
-14|none-after:为4
-10|none-after:为4%
-20|none-after:为「
-20|none-after:为上
-9|none-after:为上世
-11|none-after:为上限
12|none-after:为准
10|none-after:主张
36|none-after:主張
17|none-after:主張し
-20|none-after:主要
8|none-after:之一
30|none-after:之上
14|none-after:之上再
8|none-after:之二
-9|none-after:之间
-10|none-after:之间。
-9|none-after:乌克
-9|none-after:乌克兰
-10|none-after:九年
-27|none-after:了。
-8|none-after:予定
15|none-after:予算
-18|none-after:予算で
-8|none-after:予算の
-17|none-after:争取
-19|none-after:事,
11|none-after:事に
-8|none-after:二〇
-9|none-after:于军
12|none-after:于北
12|none-after:于北约
-8|none-after:亚则
-11|none-after:人士
8|none-after:亿元
-13|none-after:亿日
-14|none-after:亿日圆
11|none-after:仅百
11|none-after:仅百分
-12|none-after:今年
-10|none-after:今年の
-19|none-after:今年中
-8|none-after:今年已
28|none-after:今年度
14|none-after:今年预
9|none-after:仍为
-10|none-after:仍在
-13|none-after:仍有
8|none-after:仍有距
17|none-after:从2
17|none-after:从20
8|none-after:从来
16|none-after:他\"
8|none-after:他们
10|none-after:代に
10|none-after:代に戻
9|none-after:令人
-11|none-after:以2
-11|none-after:以20
38|none-after:以上
23|none-after:以上,
-9|none-after:以上、
35|none-after:以上。
-19|none-after:以上に
17|none-after:以内
14|none-after:以内,
10|none-after:以内に
-17|none-after:以内を
-8|none-after:以色
11|none-after:份。
10|none-after:会で
12|none-after:会で説
14|none-after:会計
22|none-after:会議
10|none-after:会跟
14|none-after:但「
8|none-after:但不
16|none-after:但他
-12|none-after:位。
-15|none-after:位に
-17|none-after:位に並
21|none-after:何来
15|none-after:余地
-16|none-after:使い
-8|none-after:保つ
11|none-after:保守
9|none-after:保守党
-9|none-after:保安
-9|none-after:保安庁
20|none-after:倍。
-15|none-after:倒し
15|none-after:债务
11|none-after:做到
-19|none-after:僚に
-16|none-after:充て
-18|none-after:充てる
-19|none-after:兆円
12|none-after:先を
18|none-after:先送
18|none-after:先送り
-9|none-after:克兰
15|none-after:党内
14|none-after:入れ
8|none-after:入れる
12|none-after:入军备
13|none-after:公共债
13|none-after:共债
13|none-after:共债务
-19|none-after:其他
14|none-after:内,
9|none-after:内。
30|none-after:内に
10|none-after:内に収
-13|none-after:内に達
-17|none-after:内を
-8|none-after:内阁
8|none-after:写进
-16|none-after:军事
-12|none-after:军事,
15|none-after:军备
36|none-after:军费
22|none-after:军费目
-8|none-after:军队
12|none-after:决定
20|none-after:准。
11|none-after:出して
-16|none-after:出た
8|none-after:出を
9|none-after:出占
-12|none-after:出现
-12|none-after:出现在
10|none-after:分之
8|none-after:分之一
8|none-after:分之二
17|none-after:分摊
9|none-after:分是
22|none-after:列,
8|none-after:则建
8|none-after:则建议
-19|none-after:则是
-11|none-after:则有
18|none-after:则认
18|none-after:则认为
16|none-after:刚刚
-10|none-after:初計
-10|none-after:初計画
9|none-after:利息
-18|none-after:利承
16|none-after:到\"
8|none-after:到1
11|none-after:到1.
30|none-after:到2
10|none-after:到2%
35|none-after:到3
40|none-after:到3.
11|none-after:到的
-16|none-after:到達
-14|none-after:制化
-10|none-after:前。
-21|none-after:前の
-40|none-after:前倒
-15|none-after:前倒し
-13|none-after:前到
-9|none-after:前到2
-16|none-after:前半
-16|none-after:前半に
-12|none-after:前年
16|none-after:前後
18|none-after:前後か
9|none-after:前後だ
9|none-after:前後で
-12|none-after:前後に
14|none-after:前後の
-24|none-after:前後を
-10|none-after:前至
14|none-after:前达
11|none-after:前达标
9|none-after:割い
-17|none-after:加。
-11|none-after:加坡
-10|none-after:加拿
-10|none-after:加拿大
22|none-after:加盟
12|none-after:加盟国
26|none-after:加码
10|none-after:加速
13|none-after:劣り
13|none-after:劣りす
-13|none-after:助占
18|none-after:势。
20|none-after:動か
-15|none-after:動き
-19|none-after:匈牙
-19|none-after:匈牙利
13|none-after:北约
-8|none-after:北约国
15|none-after:北约的
13|none-after:十分
-26|none-after:十年
-17|none-after:十年内
38|none-after:升到
27|none-after:升到3
35|none-after:升至
19|none-after:升至2
-21|none-after:升至3
-16|none-after:半に
-11|none-after:半にな
8|none-after:半世
8|none-after:半世纪
11|none-after:华盛
11|none-after:华盛顿
-15|none-after:占2
-15|none-after:占2.
11|none-after:占3
11|none-after:占3.
-12|none-after:占G
8|none-after:占GD
10|none-after:占め
8|none-after:占国
8|none-after:占国内
16|none-after:印尼
-11|none-after:印度为
-16|none-after:即便
10|none-after:却是
12|none-after:去年
-8|none-after:去年则
-10|none-after:去年的
14|none-after:参考
-19|none-after:友该
-19|none-after:友该做
-21|none-after:反对党
10|none-after:収まっ
-10|none-after:収まる
10|none-after:受け
10|none-after:受け入
-11|none-after:受到
8|none-after:变,
15|none-after:变。
11|none-after:变成
8|none-after:变成3
-10|none-after:另提
-23|none-after:只有
-17|none-after:只有1
-13|none-after:可行
-11|none-after:可行,
9|none-after:台が
9|none-after:台が続
12|none-after:台に
13|none-after:台にと
-10|none-after:台前
-10|none-after:台前半
8|none-after:台北
15|none-after:台湾
10|none-after:台湾も
-14|none-after:台湾已
-14|none-after:台阶
-8|none-after:右,
14|none-after:右,「
8|none-after:右,今
16|none-after:右;
-12|none-after:右。
12|none-after:右为
-24|none-after:右的
-14|none-after:各国
8|none-after:合、
20|none-after:合意
-18|none-after:合意_
8|none-after:同,
-17|none-after:同じ
-9|none-after:同年
10|none-after:同様
15|none-after:后一
-14|none-after:后年
-8|none-after:后者
8|none-after:向2
-13|none-after:否会
21|none-after:告書
-13|none-after:周边
-13|none-after:周边国
11|none-after:味着
16|none-after:和1
18|none-after:和1.
15|none-after:回し
18|none-after:回り
18|none-after:回り続
-14|none-after:回る
-34|none-after:回る。
-19|none-after:回避
16|none-after:国2
14|none-after:国2.
12|none-after:国。
-10|none-after:国が2
-11|none-after:国に要
-9|none-after:国の
-15|none-after:国为
-10|none-after:国为2
9|none-after:国今
9|none-after:国今年
-11|none-after:国则
-9|none-after:国则有
9|none-after:国去
24|none-after:国家
16|none-after:国每
16|none-after:国每年
18|none-after:国的
8|none-after:国的要
15|none-after:国防
11|none-after:国防に
13|none-after:在2
14|none-after:在20
12|none-after:在北
12|none-after:在北约
-18|none-after:在十
-18|none-after:在十年
8|none-after:在野
8|none-after:在野的
11|none-after:均水
16|none-after:報告
21|none-after:報告書
-12|none-after:場を
9|none-after:場合
8|none-after:場合、
8|none-after:塞尔
12|none-after:増や
18|none-after:増やし
16|none-after:增约
16|none-after:增约7
18|none-after:增至
10|none-after:增至2
16|none-after:多花
16|none-after:多花3
13|none-after:大利
12|none-after:大截
12|none-after:大截,
-8|none-after:大統
-9|none-after:大統領
-14|none-after:天花
-14|none-after:天花板
8|none-after:如今
8|none-after:威胁
8|none-after:字が
-13|none-after:字占
-11|none-after:守る
-8|none-after:守るよ
9|none-after:守党
-13|none-after:安全
-9|none-after:安庁
-11|none-after:完成
12|none-after:官方
16|none-after:定_
16|none-after:定_3
13|none-after:定さ
13|none-after:定され
14|none-after:定めて
10|none-after:定着
-9|none-after:定路
-9|none-after:定路線
-8|none-after:实现。
20|none-after:实际
-9|none-after:実現
-21|none-after:对党
8|none-after:对韩
8|none-after:对韩国
15|none-after:导线
15|none-after:少3
15|none-after:少3%
21|none-after:尚未
-8|none-after:尼亚
12|none-after:尼的
-15|none-after:居首
-9|none-after:居首,
-10|none-after:届か
-10|none-after:届かせ
-10|none-after:届く
12|none-after:島に
-10|none-after:川普
10|none-after:工的
-9|none-after:工程
-8|none-after:左右,
16|none-after:左右;
-12|none-after:左右。
12|none-after:左右为
-24|none-after:左右的
-11|none-after:差一步
-17|none-after:已不
-9|none-after:已于
-17|none-after:已接
-17|none-after:已接近
10|none-after:已提
10|none-after:已提前
26|none-after:希望
12|none-after:平均
11|none-after:平均水
-26|none-after:年)
9|none-after:年5
-11|none-after:年か
-11|none-after:年から
-18|none-after:年が
-14|none-after:年が期
25|none-after:年に
8|none-after:年に1
13|none-after:年に2
12|none-after:年に」
-10|none-after:年に間
-54|none-after:年の
-9|none-after:年の予
-27|none-after:年の目
-12|none-after:年は
-13|none-after:年は3
-29|none-after:年ま
-34|none-after:年まで
-9|none-after:年も
-23|none-after:年を
19|none-after:年不
-15|none-after:年中に
-12|none-after:年为
-20|none-after:年之
-10|none-after:年予
-10|none-after:年予算
-19|none-after:年仍
-21|none-after:年仍有
-8|none-after:年以
-12|none-after:年以来
11|none-after:年份
11|none-after:年份。
-11|none-after:年全
-10|none-after:年内
10|none-after:年内に
33|none-after:年前
-13|none-after:年前の
-12|none-after:年前倒
27|none-after:年加
14|none-after:年只
-14|none-after:年完
-14|none-after:年完成
11|none-after:年实
8|none-after:年实现
14|none-after:年将
-8|none-after:年已
12|none-after:年底
-23|none-after:年度
-8|none-after:年度)
-18|none-after:年度」
-10|none-after:年度で
-8|none-after:年度に
8|none-after:年度の
33|none-after:年度ま
33|none-after:年度中
18|none-after:年度予
-16|none-after:年总
-9|none-after:年才
-10|none-after:年提
-13|none-after:年早
-33|none-after:年的
-15|none-after:年的预
-30|none-after:年目
-23|none-after:年目标
-21|none-after:年达
-8|none-after:年达到
-10|none-after:年达成
29|none-after:年需
16|none-after:年需多
16|none-after:年需新
8|none-after:年预算
21|none-after:并列
17|none-after:并在
17|none-after:并在2
20|none-after:并妄
-12|none-after:并无
-8|none-after:広が
16|none-after:府每
16|none-after:府每年
-8|none-after:度)
-38|none-after:度。
-18|none-after:度」
19|none-after:度が
-17|none-after:度だ
-9|none-after:度だっ
-20|none-after:度で
-11|none-after:度です
-10|none-after:度と、
8|none-after:度とす
-13|none-after:度に
-9|none-after:度に当
25|none-after:度に達
27|none-after:度の
-11|none-after:度の目
41|none-after:度の補
21|none-after:度へ
22|none-after:度へ増
29|none-after:度ま
17|none-after:度まで
8|none-after:度を
-11|none-after:度を確
33|none-after:度中
35|none-after:度中に
-11|none-after:度为
-11|none-after:度为2
18|none-after:度予
20|none-after:度予算
11|none-after:建议
9|none-after:引き
17|none-after:張し
12|none-after:張した
-16|none-after:当す
-16|none-after:当する
-13|none-after:当た
-9|none-after:当と
-14|none-after:当初
-10|none-after:当初計
18|none-after:徊。
18|none-after:後か
18|none-after:後から
9|none-after:後だ
9|none-after:後で
-11|none-after:後に
-12|none-after:後にと
12|none-after:後の水
-24|none-after:後を
-26|none-after:後を軍
20|none-after:徘徊
18|none-after:徘徊。
14|none-after:必要
8|none-after:必要は
-14|none-after:念頭
-15|none-after:念頭に
13|none-after:总支
13|none-after:总支出
-19|none-after:总统
11|none-after:恐怕
8|none-after:想。
-18|none-after:意_
-18|none-after:意_3
10|none-after:意味
11|none-after:意味着
-10|none-after:成,
8|none-after:成3
8|none-after:成3.
13|none-after:成」
-9|none-after:成さ
-9|none-after:成し、
17|none-after:成した
-25|none-after:成へ
-21|none-after:成へ_
-17|none-after:成を
-11|none-after:成员
-9|none-after:成长
12|none-after:我们
14|none-after:我国
12|none-after:截,
13|none-after:截。
10|none-after:戻る
18|none-after:所有
-11|none-after:所需
-12|none-after:所需的
8|none-after:手が
10|none-after:手本
10|none-after:手本に
-8|none-after:打ち
-8|none-after:打ちに
8|none-after:払う
8|none-after:払う必
8|none-after:批评
19|none-after:承诺
10|none-after:承诺,
27|none-after:承诺是
-10|none-after:投じ
-8|none-after:投じて
-9|none-after:担す
-9|none-after:担する
-10|none-after:拿大
26|none-after:持す
26|none-after:持する
10|none-after:指す
11|none-after:指す。
15|none-after:指导
15|none-after:指导线
-9|none-after:採用
-18|none-after:接近
21|none-after:推移
11|none-after:推移し
10|none-after:推移す
-24|none-after:推計
-13|none-after:措置
-14|none-after:掲げ、
-12|none-after:提前到
-10|none-after:提前至
15|none-after:提前达
22|none-after:提升
17|none-after:提升至
-9|none-after:提案
9|none-after:提言
9|none-after:提言し
43|none-after:提高
33|none-after:提高到
11|none-after:提高至
23|none-after:支出
8|none-after:支出を
9|none-after:支出占
11|none-after:改变
9|none-after:改定
16|none-after:放军
16|none-after:政府每
-9|none-after:教育
-14|none-after:数十
14|none-after:数字
8|none-after:数字が
-9|none-after:整し
-9|none-after:整して
-9|none-after:文書
-17|none-after:断を
-11|none-after:新加
-11|none-after:新加坡
16|none-after:新增
16|none-after:新增约
23|none-after:新的
20|none-after:新目
10|none-after:新目标
9|none-after:新目標
8|none-after:无关
8|none-after:无关,
-14|none-after:既定
-9|none-after:既定路
-14|none-after:日圆
-9|none-after:日本1
-16|none-after:早已
16|none-after:早期
9|none-after:早期に
16|none-after:时期
-8|none-after:时间
-15|none-after:昇す
-15|none-after:昇する
-10|none-after:明して
14|none-after:明年
-13|none-after:明年目
8|none-after:明示
-18|none-after:是1
21|none-after:是「
-9|none-after:是今
-13|none-after:是去
-13|none-after:是去年
-12|none-after:是否
-13|none-after:是否会
10|none-after:是我
-13|none-after:是明
-13|none-after:是明年
13|none-after:時代
10|none-after:時代に
-11|none-after:時期に
19|none-after:時期を
19|none-after:智库
-8|none-after:更快
-11|none-after:最も
-12|none-after:最も高
-10|none-after:最下
-10|none-after:最下位
-16|none-after:最後
14|none-after:最终
-13|none-after:最迟
-10|none-after:最迟2
21|none-after:月に
11|none-after:月の
-27|none-after:有1
-27|none-after:有1.
14|none-after:有2
15|none-after:有人
-11|none-after:有提
12|none-after:有改
11|none-after:有改变
22|none-after:有識
22|none-after:有識者
8|none-after:有距
8|none-after:有距离
8|none-after:望,
-10|none-after:期につ
8|none-after:期に引
19|none-after:期を
35|none-after:期を2
-43|none-after:期限
-16|none-after:期限。
-8|none-after:期限に
20|none-after:未満
9|none-after:未満と
9|none-after:未満に
-9|none-after:本1
12|none-after:本に
-8|none-after:本年
-8|none-after:本年度
-8|none-after:本财
-8|none-after:本财年
11|none-after:束。
10|none-after:束し
-14|none-after:束は
9|none-after:来不
-19|none-after:来年
-12|none-after:来年は
18|none-after:来年度
-13|none-after:板。
8|none-after:构想
17|none-after:枠を
22|none-after:标,
-8|none-after:标,原
8|none-after:标仍
8|none-after:标仍有
24|none-after:标从
24|none-after:标从2
18|none-after:标准
-9|none-after:标已于
-18|none-after:标年
8|none-after:标是2
-14|none-after:核的
-14|none-after:核的な
-12|none-after:案_
28|none-after:案。
-21|none-after:案の
-12|none-after:案を提
9|none-after:案を議
38|none-after:検討
16|none-after:検討_
-9|none-after:標と
-8|none-after:標とし
11|none-after:標にす
8|none-after:標に達
14|none-after:標は
-11|none-after:標は、
11|none-after:標を
-12|none-after:標を2
-18|none-after:標をこ
24|none-after:標を今
13|none-after:標を定
-9|none-after:標を満
20|none-after:標を達
-8|none-after:橋や港
9|none-after:次の目
-10|none-after:次期
22|none-after:正予
28|none-after:正予算
15|none-after:此后
-11|none-after:步。
10|none-after:残り
-8|none-after:残りは
19|none-after:段。
21|none-after:毎年
35|none-after:每年
29|none-after:每年需
18|none-after:比べ
8|none-after:比べ、
10|none-after:比率
8|none-after:民党
40|none-after:水平
16|none-after:水準を
-13|none-after:求_
21|none-after:求め
16|none-after:求めら
8|none-after:求相
-20|none-after:決め
-8|none-after:決めた
15|none-after:決定
16|none-after:決定_
-17|none-after:決断
-17|none-after:決断を
-26|none-after:決着
-11|none-after:没有提
12|none-after:没有改
-14|none-after:法制
-14|none-after:法制化
19|none-after:法国
16|none-after:法国每
-8|none-after:注ぎ
-9|none-after:海上
-9|none-after:海上保
21|none-after:消化
-10|none-after:消費
-10|none-after:消費税
-11|none-after:減ら
-11|none-after:減らし
10|none-after:湾も
-14|none-after:湾已
23|none-after:満た
13|none-after:満たす
14|none-after:満たな
9|none-after:満と
9|none-after:満に
8|none-after:満に戻
16|none-after:準を
9|none-after:澳洲
8|none-after:点名
-19|none-after:牙利
-18|none-after:牙利承
8|none-after:率则
-9|none-after:现。
8|none-after:現する
-12|none-after:現在
8|none-after:現状
8|none-after:用了
-24|none-after:用于
-9|none-after:用于军
9|none-after:用意
9|none-after:申し
9|none-after:申し合
37|none-after:画す
37|none-after:画する
-9|none-after:画だ
8|none-after:界平
8|none-after:界平均
9|none-after:的\"
12|none-after:的0
12|none-after:的0.
-23|none-after:的2
-10|none-after:的2%
-12|none-after:的20
18|none-after:的3
15|none-after:的3%
12|none-after:的だ
10|none-after:的だ。
-11|none-after:的な
-11|none-after:的な国
-10|none-after:的今
-10|none-after:的今年
10|none-after:的军
8|none-after:的军费
23|none-after:的加
8|none-after:的占
-13|none-after:的天
-13|none-after:的天花
33|none-after:的承
33|none-after:的承诺
8|none-after:的政
13|none-after:的新
8|none-after:的新目
15|none-after:的是
12|none-after:的是2
8|none-after:的构
8|none-after:的构想
26|none-after:的水
26|none-after:的水平
-9|none-after:的经
-9|none-after:的经济
-12|none-after:的统
-12|none-after:的统计
8|none-after:的自
10|none-after:的该
14|none-after:的路
14|none-after:的路。
10|none-after:的防
10|none-after:的防卫
-16|none-after:的预
11|none-after:盛顿
-10|none-after:盟友
-19|none-after:盟友该
24|none-after:盟国
8|none-after:目指
10|none-after:目指す
13|none-after:目标
22|none-after:目标,
-10|none-after:目标。
8|none-after:目标仍
24|none-after:目标从
-18|none-after:目标年
-28|none-after:目標
-9|none-after:目標と
14|none-after:目標は
10|none-after:目標を
11|none-after:直す
-14|none-after:相の
-11|none-after:相关
8|none-after:相同
-29|none-after:相当
-16|none-after:相当す
-10|none-after:相当と
-17|none-after:研究
-8|none-after:础设施
-10|none-after:確保
-8|none-after:票。
8|none-after:福利
8|none-after:离。
-10|none-after:称\"
11|none-after:移し
8|none-after:移して
10|none-after:移す
10|none-after:移する
-10|none-after:程度
-41|none-after:程度。
19|none-after:程度が
-18|none-after:程度だ
-10|none-after:程度で
19|none-after:程度の
22|none-after:程度へ
-12|none-after:税率
13|none-after:突破
8|none-after:立委
-13|none-after:第三
16|none-after:等不
-8|none-after:等于
-16|none-after:算だ
-15|none-after:算だ。
-18|none-after:算で
-8|none-after:算の
-11|none-after:算案を
-15|none-after:米国は
-19|none-after:約1
-19|none-after:約1兆
10|none-after:約束し
-14|none-after:約束は
-8|none-after:終え
-8|none-after:終える
9|none-after:統が
-9|none-after:統領
-9|none-after:統領の
11|none-after:続い
8|none-after:続いた
-11|none-after:続く
20|none-after:続け
20|none-after:続けて
20|none-after:維持
27|none-after:維持す
9|none-after:総統
9|none-after:総統が
16|none-after:约7
8|none-after:约为2
-10|none-after:约为4
9|none-after:约合
-8|none-after:约国
-8|none-after:约国家
15|none-after:约的
-15|none-after:纪9
-15|none-after:纪90
14|none-after:线,
9|none-after:经济
8|none-after:继续
-23|none-after:置く
-30|none-after:置く。
13|none-after:翻倍
21|none-after:者会
22|none-after:者会議
14|none-after:而不
11|none-after:而不属
17|none-after:而去
17|none-after:而去年
-14|none-after:而美
-14|none-after:而美国
8|none-after:自民党
29|none-after:至2
33|none-after:至2.
-15|none-after:至3
-20|none-after:至3%
18|none-after:至5
21|none-after:至5.
20|none-after:至8
18|none-after:至G
18|none-after:至GD
15|none-after:至少
15|none-after:至少3
16|none-after:花3
16|none-after:花30
-14|none-after:花板
-13|none-after:花板。
19|none-after:英国
10|none-after:菱重
10|none-after:菱重工
-8|none-after:落差
-11|none-after:行,
16|none-after:行」
-9|none-after:行的
-9|none-after:行的2
-12|none-after:补助
16|none-after:表明し
-8|none-after:装備
14|none-after:補正
22|none-after:補正予
-10|none-after:西亚则
8|none-after:要は
8|none-after:要はな
9|none-after:要全
16|none-after:要求
-13|none-after:要求_
8|none-after:要求相
21|none-after:要花
-18|none-after:要靠
15|none-after:見劣
13|none-after:見劣り
-42|none-after:見込
8|none-after:見込ま
-35|none-after:見込み
-14|none-after:見込む
-17|none-after:見通
-17|none-after:見通し
16|none-after:解放
16|none-after:解放军
10|none-after:言し
11|none-after:言した
37|none-after:計画す
-9|none-after:計画だ
-10|none-after:計算
-16|none-after:計算だ
16|none-after:討_
22|none-after:訴え
17|none-after:訴えた
-26|none-after:認め
23|none-after:語っ
-9|none-after:説明し
-14|none-after:調整
-9|none-after:調整し
22|none-after:識者
22|none-after:識者会
20|none-after:議が
-8|none-after:議決定
37|none-after:认为
18|none-after:认为\"
-22|none-after:讥为
-18|none-after:许可
-8|none-after:设施
8|none-after:评。
-19|none-after:该做
8|none-after:该水
8|none-after:该水平
8|none-after:说该
10|none-after:诺,
27|none-after:诺是
18|none-after:豪州
-9|none-after:負担す
8|none-after:財源
-11|none-after:費、
-9|none-after:費だ
-9|none-after:費だ。
17|none-after:費を
9|none-after:費を3
-8|none-after:費を求
-10|none-after:費税
29|none-after:负担
20|none-after:费目
20|none-after:费目标
-8|none-after:赤字
-13|none-after:赤字占
-9|none-after:超」
12|none-after:超えた
-13|none-after:超える
15|none-after:超に
20|none-after:超に引
-10|none-after:超へ
26|none-after:超を
-12|none-after:超支
23|none-after:距离
8|none-after:距离。
9|none-after:距離
10|none-after:跟着
14|none-after:路。
-9|none-after:路線
9|none-after:跳ね上
-10|none-after:跳票
-10|none-after:跳票。
-10|none-after:軍に
-9|none-after:軍に投
13|none-after:軍事
11|none-after:軍事に
33|none-after:軍備
-10|none-after:軸に
-8|none-after:軸に調
-13|none-after:边国
-13|none-after:边国家
10|none-after:込ま
8|none-after:込まれ
-35|none-after:込み
-10|none-after:込み。
-19|none-after:込みだ
-10|none-after:达3
-8|none-after:达34
-17|none-after:达到
-10|none-after:达成
-10|none-after:达成,
8|none-after:达标
23|none-after:迈进
11|none-after:近2
11|none-after:近20
29|none-after:近。
48|none-after:近い
21|none-after:近い。
-10|none-after:近くに
14|none-after:还要
9|none-after:这一
26|none-after:这个
-10|none-after:迟2
-10|none-after:迟20
-9|none-after:述べ
-13|none-after:述べて
-12|none-after:追加
11|none-after:送り
-11|none-after:适用
-17|none-after:通し
-10|none-after:通行
-9|none-after:通行的
8|none-after:通過
-8|none-after:達し
-18|none-after:達す
-18|none-after:達する
13|none-after:達成」
-9|none-after:達成さ
-25|none-after:達成へ
-17|none-after:達成を
14|none-after:那么
-9|none-after:那是
17|none-after:部长
10|none-after:重工
10|none-after:重工的
8|none-after:野的
-20|none-after:金支
8|none-after:金额
8|none-after:金额却
13|none-after:針を示
35|none-after:钱从
-10|none-after:間に
-10|none-after:間に合
-14|none-after:関連
-19|none-after:閣僚
-19|none-after:閣僚に
-32|none-after:间。
11|none-after:防に
12|none-after:防に割
12|none-after:防卫
-19|none-after:防衛
-9|none-after:防費だ
17|none-after:防費を
17|none-after:防部长
-10|none-after:阿拉
8|none-after:降到
10|none-after:降到1
21|none-after:降至
21|none-after:降至5
-12|none-after:限。
-10|none-after:限に
9|none-after:限を示
-12|none-after:限是2
-8|none-after:院で
16|none-after:需多
16|none-after:需多花
16|none-after:需新
16|none-after:需新增
-12|none-after:需的
-12|none-after:需的数
11|none-after:面对
10|none-after:韓国
9|none-after:韩国2
-10|none-after:韩国为
8|none-after:韩国的
-9|none-after:領の
-15|none-after:頭に
9|none-after:頭に、
-25|none-after:頭に置
-8|none-after:頭打
-8|none-after:頭打ち
9|none-after:頼総
9|none-after:頼総統
-17|none-after:額は
8|none-after:額を
-25|none-after:预算
8|none-after:额却
8|none-after:额却是
-11|none-after:首,
-32|none-after:首相
-14|none-after:首相の
10|none-after:高。
-10|none-after:高い。
-12|none-after:高く
-12|none-after:高く、
-9|none-after:高ま
-9|none-after:高まる
-14|none-after:高め
-14|none-after:高める
33|none-after:高到
12|none-after:高到3
11|none-after:高至
-9|none-after:高达
-8|none-after:高达3
11|none-before:\",
-8|none-before:\"中
-8|none-before:\"中写
-43|none-before:%,
-37|none-before:%,占
-14|none-before:%,约
21|none-before:%_
8|none-before:%_占
13|none-before:%_朝
17|none-before:%で
16|none-before:%で、
14|none-before:%増え
31|none-before:(2
37|none-before:(20
32|none-before:)升
32|none-before:)升至
-13|none-before:)比で
16|none-before:)比は
17|none-before:,\"
25|none-before:,「
8|none-before:,一
19|none-before:,下
13|none-before:,下届
10|none-before:,不
-9|none-before:,中
-9|none-before:,中国
-10|none-before:,为
-17|none-before:,乌
-16|none-before:,乌克
11|none-before:,也
17|none-before:,二
21|none-before:,五
20|none-before:,五年
-12|none-before:,仅
-8|none-before:,仅约
45|none-before:,今
29|none-before:,今年
22|none-before:,以
14|none-before:,以及
23|none-before:,会
-24|none-before:,俄
-11|none-before:,俄罗
-16|none-before:,其
-11|none-before:,其中
13|none-before:,再
12|none-before:,再视
-13|none-before:,则
-11|none-before:,则为
-19|none-before:,加
-25|none-before:,加上
20|none-before:,北
20|none-before:,北约
-32|none-before:,十
-32|none-before:,十年
-74|none-before:,占
-48|none-before:,占G
-17|none-before:,占国
-12|none-before:,去
-12|none-before:,去年
-9|none-before:,另
-8|none-before:,可
-12|none-before:,可能
-34|none-before:,同
26|none-before:,后
27|none-before:,后者
14|none-before:,国
10|none-before:,国防
9|none-before:,外
9|none-before:,外界
15|none-before:,实
15|none-before:,实际
-26|none-before:,届
-26|none-before:,届时
14|none-before:,已
-44|none-before:,年
24|none-before:,并
10|none-before:,并在
8|none-before:,当前
16|none-before:,意
17|none-before:,意大
8|none-before:,把
-9|none-before:,按
-14|none-before:,提
18|none-before:,新
18|none-before:,新加
-9|none-before:,明年
8|none-before:,明显
8|none-before:,曾
8|none-before:,未
15|none-before:,欧
10|none-before:,每
8|none-before:,比
-11|none-before:,比例
-8|none-before:,法
-8|none-before:,法国
-14|none-before:,澳
-13|none-before:,澳洲
9|none-before:,盟
9|none-before:,盟国
37|none-before:,目
37|none-before:,目前
-44|none-before:,约
-20|none-before:,约为
-21|none-before:,约占
22|none-before:,罗
22|none-before:,罗马
24|none-before:,美
21|none-before:,美国
24|none-before:,而
15|none-before:,而美
9|none-before:,自
16|none-before:,荷
16|none-before:,荷兰
8|none-before:,该
15|none-before:,该比
-9|none-before:,赖
10|none-before:,越
10|none-before:,越南
-21|none-before:,达
-11|none-before:,达不
-48|none-before:,这
-27|none-before:,这一
-23|none-before:,这仅
25|none-before:,韩
25|none-before:,韩国
-8|none-before:,预
-8|none-before:,预计
-14|none-before:,马来
-13|none-before:.2
-13|none-before:.2%
11|none-before:0%
8|none-before:00
-26|none-before:02
-8|none-before:022
14|none-before:024
13|none-before:026
-20|none-before:027
-27|none-before:028
13|none-before:029
-29|none-before:03
9|none-before:030
-9|none-before:031
-20|none-before:035
-8|none-before:09
-8|none-before:09年
-9|none-before:0兆
-9|none-before:0兆円
-35|none-before:0年
-17|none-before:0年に
-8|none-before:0年ま
-13|none-before:0年之
15|none-before:0年代
8|none-before:0年以
-25|none-before:0年前
-10|none-before:0年度
15|none-before:0年把
8|none-before:0年达
12|none-before:0财
12|none-before:0财年
22|none-before:14
22|none-before:14年
9|none-before:16
8|none-before:16年
18|none-before:196
-8|none-before:198
-9|none-before:1兆
-13|none-before:2%
-11|none-before:2%,
-44|none-before:20
-14|none-before:202
-44|none-before:203
14|none-before:22年
-8|none-before:22财
-13|none-before:24
-16|none-before:25
-8|none-before:25年
-8|none-before:25财
-51|none-before:27
-42|none-before:27年
18|none-before:2年之
10|none-before:2年度
21|none-before:2日
20|none-before:2日の
-11|none-before:2财
-11|none-before:2财年
-21|none-before:30
-37|none-before:30年
14|none-before:30财
-12|none-before:31
-11|none-before:31年
-13|none-before:33
-11|none-before:33年
-38|none-before:35
-28|none-before:35年
-10|none-before:35财
-18|none-before:3年
-8|none-before:3年に
8|none-before:3文
8|none-before:3文書
46|none-before:4年
39|none-before:4年)
-20|none-before:4年ま
15|none-before:4年的
17|none-before:4年間
11|none-before:4月
51|none-before:5%
16|none-before:5%,
17|none-before:5%で
14|none-before:5%増
12|none-before:51
12|none-before:51年
-21|none-before:5年
-9|none-before:5年前
-10|none-before:5年度
-18|none-before:5财
-18|none-before:5财年
-10|none-before:6%,
10|none-before:6%_
29|none-before:60
-8|none-before:62
-8|none-before:62年
11|none-before:65
14|none-before:65%
-8|none-before:6兆
-8|none-before:6兆円
10|none-before:6年
-8|none-before:6年军
27|none-before:6年占
9|none-before:6年将
9|none-before:6年度
11|none-before:7.
-8|none-before:70
-8|none-before:70年
-32|none-before:7年
-11|none-before:7年度
-8|none-before:7财
-8|none-before:7财年
8|none-before:8.
-8|none-before:85
9|none-before:87
9|none-before:87年
17|none-before:8年度
17|none-before:96
-8|none-before:962
-8|none-before:970
-12|none-before:98
9|none-before:987
-12|none-before:99
-12|none-before:990
-17|none-before:9年
-11|none-before:9年に
9|none-before:9年前
-9|none-before::2
-9|none-before::20
10|none-before::「
12|none-before:;若
28|none-before:;阿
16|none-before:AT
16|none-before:ATO
-31|none-before:DP
-8|none-before:DP)
-11|none-before:DPで
-22|none-before:DPの
-28|none-before:DPを
-10|none-before:DP之
-8|none-before:DP仍
31|none-before:DP比
-30|none-before:DP的
24|none-before:DP约
10|none-before:DP计
-38|none-before:GD
-38|none-before:GDP
20|none-before:NA
20|none-before:NAT
21|none-before:NPの
-33|none-before:NP比
10|none-before:O、
23|none-before:O、国
21|none-before:Oの
-8|none-before:Oは
-18|none-before:O加
-18|none-before:O加盟
-11|none-before:P)に
-11|none-before:Pで
-11|none-before:Pで割
-33|none-before:Pを
-19|none-before:Pを使
13|none-before:P不足
-10|none-before:P之
-10|none-before:P之比
-8|none-before:P仍
-9|none-before:P比
-13|none-before:P比で
-30|none-before:P比は
29|none-before:P比重
-30|none-before:P的
24|none-before:P约
10|none-before:P计
10|none-before:P计算
21|none-before:TO
10|none-before:TO、
16|none-before:TOの
-10|none-before:_占G
13|none-before:_占比
11|none-before:_政
11|none-before:_政府
13|none-before:_朝
8|none-before:_目
9|none-before:_目標
35|none-before:_防
39|none-before:_防衛
-20|none-before:、2
-13|none-before:、20
18|none-before:、28
-8|none-before:、2年
15|none-before:、35
12|none-before:、6
-36|none-before:、G
-31|none-before:、GD
24|none-before:、N
24|none-before:、NA
-10|none-before:、う
-10|none-before:、うち
22|none-before:、そ
21|none-before:、その
9|none-before:、よ
9|none-before:、よう
-17|none-before:、イ
-24|none-before:、オ
16|none-before:、ス
9|none-before:、スペ
8|none-before:、マ
-13|none-before:、ラ
-13|none-before:、ラト
-8|none-before:、ロ
-8|none-before:、ロシ
11|none-before:、主
11|none-before:、主要
-8|none-before:、初
-8|none-before:、初め
21|none-before:、南
21|none-before:、南韩
10|none-before:、合
10|none-before:、合算
-11|none-before:、同
14|none-before:、国
21|none-before:、国民
-9|none-before:、増
-10|none-before:、増額
-12|none-before:、当
-12|none-before:、当初
21|none-before:、従
21|none-before:、従来
-12|none-before:、德
-12|none-before:、德国
-14|none-before:、最
14|none-before:、次
11|none-before:、次期
8|none-before:、澳
63|none-before:、現
21|none-before:、現在
10|none-before:、現状
32|none-before:、現行
-11|none-before:、米
-20|none-before:、米国
-23|none-before:、西
-17|none-before:、西ド
10|none-before:、識
10|none-before:、識者
-29|none-before:、財
-13|none-before:、財務
9|none-before:、長
8|none-before:、長く
10|none-before:、防
10|none-before:、防衛
18|none-before:、韓
18|none-before:、韓国
-9|none-before:〇三
-17|none-before:「2
-12|none-before:「27
-9|none-before:「3
10|none-before:「イ
11|none-before:「不
10|none-before:「不会
17|none-before:「実
13|none-before:「日
13|none-before:「日本
13|none-before:「約
9|none-before:「補
-16|none-before:「防
13|none-before:あり
13|none-before:あり、
9|none-before:ある
9|none-before:あるG
12|none-before:いて
24|none-before:いては
8|none-before:いま
-10|none-before:いる
-8|none-before:いるの
-11|none-before:い予
-8|none-before:うえ
-8|none-before:うえで
-13|none-before:うち
25|none-before:うち1
-9|none-before:うど
8|none-before:うに
12|none-before:え、G
-18|none-before:え、米
-8|none-before:えで
-9|none-before:えで、
-19|none-before:えば
11|none-before:える
-19|none-before:えれ
-19|none-before:えれば
11|none-before:おり
11|none-before:おり、
-8|none-before:から
20|none-before:がG
13|none-before:がGD
32|none-before:が、
17|none-before:が「
-23|none-before:が主
-23|none-before:が主張
-8|none-before:が国
8|none-before:が現
-18|none-before:が防
-18|none-before:が防衛
-12|none-before:く、
-16|none-before:くコ
13|none-before:けで
-12|none-before:けば
9|none-before:げた
-17|none-before:こと
-13|none-before:ことし
-14|none-before:このう
9|none-before:され
40|none-before:し、
12|none-before:し、3
-13|none-before:し、G
15|none-before:し、ス
12|none-before:し、現
-8|none-before:し、自
13|none-before:しい
10|none-before:した
12|none-before:したG
8|none-before:したが
-11|none-before:したと
47|none-before:した防
12|none-before:して
-8|none-before:しても
-10|none-before:しで
-9|none-before:し防
-9|none-before:し防衛
-18|none-before:じる
-38|none-before:じ年
-8|none-before:じ年の
18|none-before:すで
18|none-before:すでに
26|none-before:すると
-10|none-before:する案
13|none-before:ずに
-11|none-before:せて
-10|none-before:せる
-10|none-before:せると
-18|none-before:そのも
18|none-before:その後
19|none-before:たG
18|none-before:たGD
18|none-before:たが
12|none-before:たず
13|none-before:たずに
-11|none-before:たと
-8|none-before:た国防
31|none-before:た防
31|none-before:た防衛
19|none-before:だけ
13|none-before:だけで
25|none-before:ち1
25|none-before:ち18
-18|none-before:った
26|none-before:つい
26|none-before:ついて
-17|none-before:てG
-17|none-before:てGD
-9|none-before:てい
10|none-before:てお
10|none-before:ており
21|none-before:ては
26|none-before:ては、
-11|none-before:ても
9|none-before:でG
9|none-before:でGD
8|none-before:で、
-11|none-before:で、G
-9|none-before:で、初
-11|none-before:で、国
21|none-before:で、従
18|none-before:で、韓
25|none-before:で「
17|none-before:であ
9|none-before:であり
9|none-before:である
8|none-before:でこ
-28|none-before:でに
-10|none-before:でに国
8|none-before:での目
9|none-before:では
-14|none-before:では、
20|none-before:でも
-15|none-before:で割
8|none-before:で合
8|none-before:で合意
-17|none-before:で増
18|none-before:で最
-8|none-before:で記
-8|none-before:で記者
15|none-before:で賄
8|none-before:で達
8|none-before:で達成
-17|none-before:とG
-18|none-before:とGD
-22|none-before:とし
-9|none-before:とし、
-14|none-before:とす
-14|none-before:とする
-12|none-before:とも
-13|none-before:と合
-13|none-before:と合わ
12|none-before:と述
12|none-before:と述べ
-14|none-before:と関
-14|none-before:と関連
21|none-before:どで
-8|none-before:どに防
-9|none-before:どの
-8|none-before:なく
-11|none-before:な国
-10|none-before:な国防
-8|none-before:に6
18|none-before:にG
12|none-before:にGD
-24|none-before:に、
-8|none-before:に、「
-9|none-before:にし
-9|none-before:にした
11|none-before:にする
-8|none-before:につ
-8|none-before:につい
20|none-before:には
-11|none-before:に国
-9|none-before:に国防
-9|none-before:に対
13|none-before:に求
13|none-before:に求め
-18|none-before:に迫
-17|none-before:に防
-17|none-before:に防衛
-9|none-before:の1
-8|none-before:の19
8|none-before:の4
11|none-before:のGN
10|none-before:のう
12|none-before:のうち
-12|none-before:のに
-8|none-before:のに対
9|none-before:のは
-14|none-before:のも
-18|none-before:のもの
8|none-before:のよ
8|none-before:のよう
11|none-before:のイ
14|none-before:のイラ
-8|none-before:のバ
-8|none-before:のバビ
15|none-before:の予
21|none-before:の予算
8|none-before:の会
-13|none-before:の到
-13|none-before:の到達
10|none-before:の国
19|none-before:の国防
11|none-before:の実
11|none-before:の実績
-9|none-before:の対
-9|none-before:の対G
9|none-before:の平
9|none-before:の平均
18|none-before:の後
8|none-before:の支
8|none-before:の支出
-10|none-before:の有
-8|none-before:の水
-8|none-before:の水準
17|none-before:の現
17|none-before:の現状
-9|none-before:の米
-9|none-before:の米国
10|none-before:の約
11|none-before:の総
-10|none-before:の計画
17|none-before:の計算
20|none-before:の講
20|none-before:の講演
14|none-before:の負
14|none-before:の負担
8|none-before:の費
8|none-before:の費用
-12|none-before:は3
-8|none-before:は、
-11|none-before:は、国
-9|none-before:は、増
33|none-before:は、現
8|none-before:は、米
9|none-before:は、自
52|none-before:は「
-16|none-before:は「2
20|none-before:は「日
13|none-before:はい
-11|none-before:はこ
-12|none-before:はこと
19|none-before:はす
19|none-before:はすで
-8|none-before:はス
10|none-before:は公
8|none-before:は公表
-10|none-before:は同年
16|none-before:は国
20|none-before:は国防
-8|none-before:は域
-8|none-before:は域内
-10|none-before:は対
-10|none-before:は対G
11|none-before:は平
11|none-before:は平均
8|none-before:は早
-20|none-before:は来
-20|none-before:は来年
9|none-before:は現
9|none-before:は現在
16|none-before:は議
16|none-before:は議会
-10|none-before:は逆
-10|none-before:は逆に
11|none-before:は長
8|none-before:は長く
11|none-before:ば現
11|none-before:ば現在
-16|none-before:ぶり
-16|none-before:ぶりに
16|none-before:へ_
-9|none-before:まず
-18|none-before:まで
-33|none-before:までに
16|none-before:み、
18|none-before:み、国
8|none-before:め、
-43|none-before:めて
-19|none-before:めてG
-12|none-before:めに
-11|none-before:めには
17|none-before:める
-8|none-before:める割
8|none-before:める比
-19|none-before:める防
-18|none-before:もの
-19|none-before:も高
-15|none-before:も高い
-11|none-before:ょう
-9|none-before:ょうど
8|none-before:ように
-12|none-before:らG
8|none-before:らの
9|none-before:り、
13|none-before:り、現
-13|none-before:りな
-14|none-before:りなら
-16|none-before:りに
9|none-before:るG
9|none-before:るGD
-11|none-before:るが
-16|none-before:るとG
-11|none-before:るのに
11|none-before:るのは
-13|none-before:る割
-13|none-before:る割合
-10|none-before:る案
-10|none-before:る案と
9|none-before:る比
9|none-before:る比率
8|none-before:る計
8|none-before:る計画
-17|none-before:る防
-17|none-before:る防衛
-9|none-before:れで
11|none-before:れば現
8|none-before:れま
8|none-before:れまで
11|none-before:れれ
11|none-before:れれば
-24|none-before:わせ
-11|none-before:わせて
-11|none-before:わせる
-10|none-before:を3
23|none-before:を5
23|none-before:を5年
-19|none-before:を使
-20|none-before:を使え
-9|none-before:を分
-9|none-before:を分母
-13|none-before:を加
-13|none-before:を加え
-28|none-before:を含
-27|none-before:を含め
8|none-before:を国
10|none-before:を国内
13|none-before:を待
13|none-before:を待た
-10|none-before:を掲
-10|none-before:を掲げ
8|none-before:を現
8|none-before:を現在
-12|none-before:を除
-12|none-before:を除け
-10|none-before:ア、
-10|none-before:ア、国
-9|none-before:アに
-8|none-before:アの国
-18|none-before:アは
8|none-before:アド
8|none-before:アドル
-10|none-before:アニ
-11|none-before:アニア
10|none-before:アン
9|none-before:アンカ
10|none-before:イツは
8|none-before:イナ
18|none-before:イナの
-12|none-before:イナは
-13|none-before:イラン
10|none-before:インは
-10|none-before:インフ
-9|none-before:ウェ
-9|none-before:ウェー
-20|none-before:ウォ
-20|none-before:ウォン
-18|none-before:ウク
-18|none-before:ウクラ
-10|none-before:ウジ
-9|none-before:ェー
-14|none-before:ェート
8|none-before:エルの
-20|none-before:ォン
-20|none-before:ォンで
-13|none-before:オラ
-13|none-before:オラン
-21|none-before:オー
-21|none-before:オース
16|none-before:カは
-11|none-before:カナ
-11|none-before:カナダ
9|none-before:カラ
-10|none-before:カ国
-11|none-before:カ国が
-29|none-before:ガル
-15|none-before:ガルは
12|none-before:ギリ
12|none-before:ギリシ
-14|none-before:ギー
-12|none-before:ギーは
29|none-before:クは
35|none-before:クは今
8|none-before:クア
8|none-before:クアド
-14|none-before:クウ
-14|none-before:クウェ
-16|none-before:クラ
-16|none-before:クライ
13|none-before:ク戦
-11|none-before:グラ
-12|none-before:コの
-18|none-before:コは
-10|none-before:サウ
-10|none-before:サウジ
12|none-before:シャ
13|none-before:シャの
-18|none-before:シュ
9|none-before:ジアは
14|none-before:スは
17|none-before:ストは
-21|none-before:ストリ
-12|none-before:スロ
9|none-before:ター
-15|none-before:ダが
-12|none-before:ッコ
-12|none-before:ッコは
10|none-before:ツは
10|none-before:トは
17|none-before:トは「
-9|none-before:トア
-9|none-before:トアニ
-12|none-before:トガ
-12|none-before:トガル
-18|none-before:トビ
-18|none-before:トビア
9|none-before:トラ
8|none-before:トラン
-21|none-before:トリ
-21|none-before:トリア
-14|none-before:ドは
15|none-before:ドは同
17|none-before:ナの
8|none-before:ナは国
-11|none-before:ナダ
-11|none-before:ニア
-8|none-before:ニア、
9|none-before:ニアが
17|none-before:ノミ
17|none-before:ノミス
-8|none-before:バビ
-8|none-before:バビシ
-10|none-before:バン
-15|none-before:ビア
-9|none-before:ビアは
-8|none-before:ビシ
-8|none-before:ビシュ
-8|none-before:ファ
15|none-before:フラン
8|none-before:ブル
16|none-before:ブルク
-12|none-before:ベル
-12|none-before:ベルギ
-11|none-before:ポル
-11|none-before:ポルト
-13|none-before:ポー
-14|none-before:ポーラ
-19|none-before:マリ
8|none-before:マレ
8|none-before:マレー
34|none-before:マー
35|none-before:マーク
17|none-before:ミス
17|none-before:ミスト
-12|none-before:モロ
-12|none-before:モロッ
13|none-before:ャの
10|none-before:ラの
-14|none-before:ライ
-14|none-before:ライナ
13|none-before:ラク
13|none-before:ラク戦
-18|none-before:ラト
-18|none-before:ラトビ
15|none-before:ランス
-13|none-before:ランダ
-10|none-before:ランド
8|none-before:ランプ
-13|none-before:リは
-25|none-before:リア
-10|none-before:リアの
-15|none-before:リアは
8|none-before:リカ
16|none-before:リカは
12|none-before:リシ
12|none-before:リシャ
-9|none-before:リト
-9|none-before:リトア
13|none-before:ルの
-26|none-before:ルは
-14|none-before:ルギ
-14|none-before:ルギー
16|none-before:ルク
-13|none-before:ルト
-11|none-before:ルトガ
9|none-before:ルー
8|none-before:レー
9|none-before:レーシ
-15|none-before:ロシ
-15|none-before:ロシア
-13|none-before:ロッ
-12|none-before:ロッコ
-14|none-before:ンが
-18|none-before:ンで、
17|none-before:ンの
19|none-before:ンの国
9|none-before:ンカ
9|none-before:ンカラ
-10|none-before:ング
15|none-before:ンス
8|none-before:ンスは
-14|none-before:ンダ
-11|none-before:ンド
-11|none-before:ンフ
-11|none-before:ンフラ
8|none-before:ンプ
11|none-before:ン前
17|none-before:・5
17|none-before:・5%
-8|none-before:ーは同
35|none-before:ーク
35|none-before:ークは
8|none-before:ーシ
9|none-before:ーシア
-15|none-before:ース
-18|none-before:ースト
-28|none-before:ート
-17|none-before:ールは
9|none-before:一度
8|none-before:一度占
-8|none-before:一度跌
10|none-before:一方
15|none-before:一比例
-11|none-before:一比率
11|none-before:一直
-9|none-before:一部
-12|none-before:万亿
-21|none-before:上,
19|none-before:上下
9|none-before:上台
8|none-before:上台会
-13|none-before:上补
-13|none-before:上补充
11|none-before:上限
11|none-before:下,
9|none-before:下げ
-20|none-before:下位
24|none-before:下届
22|none-before:下届议
11|none-before:不会
-9|none-before:不会超
18|none-before:不低
18|none-before:不低于
-19|none-before:不到
8|none-before:不及
12|none-before:不可
12|none-before:不可能
-8|none-before:不得
-9|none-before:不得少
11|none-before:不愿
-12|none-before:不计
20|none-before:不足G
9|none-before:世界
20|none-before:东京
-14|none-before:两年
15|none-before:个比
15|none-before:个比例
13|none-before:中、
9|none-before:中のG
-18|none-before:中国
-10|none-before:中国的
23|none-before:中期
-14|none-before:中核
-10|none-before:中核的
9|none-before:丹麦
10|none-before:丹麦军
40|none-before:为,
22|none-before:主张
-21|none-before:主張
-22|none-before:主張し
13|none-before:主要
13|none-before:主要国
9|none-before:之前不
-17|none-before:之后
-26|none-before:之比
-11|none-before:之比将
-9|none-before:乌克
-9|none-before:乌克兰
-20|none-before:也只
-19|none-before:也只有
38|none-before:也有
18|none-before:了\"
-17|none-before:予想
-17|none-before:予想は
-30|none-before:予算
19|none-before:予算だ
-12|none-before:予算の
-29|none-before:予算は
-9|none-before:予算を
-16|none-before:予算案
-10|none-before:二〇
-9|none-before:二〇三
19|none-before:二十
19|none-before:二十年
-12|none-before:二年
-9|none-before:于G
-9|none-before:于GD
10|none-before:于冷
10|none-before:于冷战
11|none-before:于北
11|none-before:于北约
-14|none-before:于政
-14|none-before:于政府
-13|none-before:于本
46|none-before:五年
20|none-before:五年前
21|none-before:五年后
-13|none-before:亚为
-8|none-before:亚以
-26|none-before:亚则
-12|none-before:亚同
-12|none-before:亚同年
-8|none-before:亚总
-8|none-before:亚总理
-10|none-before:产总
-9|none-before:产总值
-13|none-before:仅占
-9|none-before:仅占G
-21|none-before:仅有
-13|none-before:仅约
15|none-before:今天
-72|none-before:今年
-14|none-before:今年の
-8|none-before:今年以
-23|none-before:今年就
-20|none-before:今年度
-8|none-before:今年的
18|none-before:今年花
-10|none-before:今年该
10|none-before:今年预
-17|none-before:仍不
-18|none-before:仍不到
10|none-before:仍低
10|none-before:仍低于
8|none-before:从G
8|none-before:从GD
17|none-before:从国
17|none-before:从国内
15|none-before:从目
15|none-before:从目前
22|none-before:代,
12|none-before:代に
25|none-before:代には
8|none-before:代以
8|none-before:代以降
-13|none-before:代前
-13|none-before:代前半
14|none-before:以前
17|none-before:以占
17|none-before:以占G
14|none-before:以及
-12|none-before:以本
-14|none-before:以来
8|none-before:以来、
-21|none-before:以来首
-12|none-before:以色
-12|none-before:以色列
16|none-before:以降
18|none-before:以降に
13|none-before:以降は
8|none-before:件时
9|none-before:任内的
-10|none-before:任内阁
8|none-before:任期内
-12|none-before:伊朗
-8|none-before:伐克
-20|none-before:伙伴
17|none-before:会が
21|none-before:会で
12|none-before:会で、
-18|none-before:会は
-10|none-before:会は国
10|none-before:会任
9|none-before:会任期
9|none-before:会保
8|none-before:会干
8|none-before:会干部
19|none-before:会提
11|none-before:会提高
23|none-before:会期
23|none-before:会期间
-9|none-before:会超
-9|none-before:会超过
19|none-before:会長
19|none-before:会長は
-11|none-before:伯为
-8|none-before:估计
-14|none-before:估计为
-17|none-before:位の
-9|none-before:位の米
9|none-before:低,
73|none-before:低于
8|none-before:低于G
10|none-before:低于冷
-9|none-before:体で
-20|none-before:使え
-20|none-before:使えば
11|none-before:使其
11|none-before:例从
16|none-before:例分
16|none-before:例分别
14|none-before:例则
-11|none-before:例只
-11|none-before:例只有
-9|none-before:例在
14|none-before:例将
16|none-before:例将从
-13|none-before:例提
-10|none-before:例提高
12|none-before:例曾
-15|none-before:例约
-15|none-before:例约为
-9|none-before:例超
-9|none-before:例超过
22|none-before:侵攻
-26|none-before:便要
18|none-before:係者
18|none-before:係者は
-16|none-before:俄罗
-16|none-before:俄罗斯
13|none-before:保持
12|none-before:保持在
37|none-before:信表
37|none-before:信表明
18|none-before:借补
18|none-before:借补充
11|none-before:值不
10|none-before:值不足
-17|none-before:值之
-17|none-before:值之比
-13|none-before:值的
25|none-before:值的比
-17|none-before:做到
27|none-before:停在
-18|none-before:元,
-15|none-before:元,占
-18|none-before:兆ウ
-18|none-before:兆ウォ
-29|none-before:兆円
14|none-before:兆円で
-19|none-before:兆円に
-13|none-before:兆円台
9|none-before:光是
-13|none-before:克兰
8|none-before:克龙
13|none-before:兑现
13|none-before:党は
8|none-before:党内
9|none-before:党在
11|none-before:党政
11|none-before:党政府
9|none-before:党首
12|none-before:入れ
-13|none-before:入军
-8|none-before:全体
-9|none-before:全体で
17|none-before:八年
17|none-before:八年后
-8|none-before:公开
11|none-before:公約
-9|none-before:公表値
-36|none-before:兰也
-18|none-before:兰以
10|none-before:兰的
25|none-before:兰都
14|none-before:兰防
-19|none-before:关经
-19|none-before:关经费
11|none-before:其G
11|none-before:其GD
-22|none-before:其中
-8|none-before:其占
14|none-before:其实
8|none-before:内に
11|none-before:内にG
-27|none-before:内便
-26|none-before:内便要
-18|none-before:内做
-18|none-before:内做到
-31|none-before:内升
-30|none-before:内升至
8|none-before:内的
-15|none-before:内补
10|none-before:内閣
15|none-before:内阁
9|none-before:円で
-9|none-before:円で、
-19|none-before:円に
-19|none-before:円に迫
-13|none-before:円台
8|none-before:再创
8|none-before:再创新
12|none-before:再视
12|none-before:再视情
-8|none-before:写着
31|none-before:军费
-11|none-before:军费仅
31|none-before:军费从
-16|none-before:军费以
14|none-before:军费则
23|none-before:军费占
9|none-before:军费只
-19|none-before:军费已
8|none-before:军费应
-13|none-before:军费提
8|none-before:军费由
15|none-before:军费相
21|none-before:军费约
8|none-before:军费要
-24|none-before:军费超
12|none-before:况升
12|none-before:况升至
11|none-before:冷战
10|none-before:冷战时
11|none-before:冷戦末
10|none-before:减后
-11|none-before:出占比
-15|none-before:出的
8|none-before:出约
12|none-before:出约为
12|none-before:出超
12|none-before:出超过
13|none-before:出达
16|none-before:出达到
12|none-before:分别
11|none-before:分别为
-9|none-before:分母に
11|none-before:划已
-14|none-before:划的
-32|none-before:则为
9|none-before:则以
13|none-before:则占
-11|none-before:则只
-8|none-before:则只有
8|none-before:则在
20|none-before:则坦
20|none-before:则坦言
12|none-before:则对
-21|none-before:则是
27|none-before:则认
27|none-before:则认为
16|none-before:则说
8|none-before:创新
8|none-before:创新高
-12|none-before:初の
-27|none-before:初め
-24|none-before:初めて
10|none-before:删减
10|none-before:删减后
23|none-before:別予
23|none-before:別予算
11|none-before:别为
-10|none-before:别条
-10|none-before:别条例
13|none-before:到2
13|none-before:到20
-8|none-before:到不
10|none-before:到北
10|none-before:到北约
16|none-before:到国
14|none-before:到国内
-18|none-before:到核
-18|none-before:到核心
9|none-before:到超
9|none-before:到超过
-13|none-before:到達
-13|none-before:到達点
9|none-before:前,
35|none-before:前の
9|none-before:前不
11|none-before:前为
14|none-before:前军
14|none-before:前军费
-13|none-before:前半
-9|none-before:前半に
9|none-before:前占
8|none-before:前占G
16|none-before:前台
9|none-before:前国
9|none-before:前国防
14|none-before:前实
14|none-before:前实现
9|none-before:前将
-11|none-before:前後、
42|none-before:前是
30|none-before:前的
41|none-before:前约
8|none-before:前约占
-14|none-before:前规
-14|none-before:前规划
-27|none-before:前达
-26|none-before:前达到
9|none-before:前这
9|none-before:前这一
-24|none-before:割合
-19|none-before:割合は
14|none-before:力,
14|none-before:力の
-9|none-before:加,
-16|none-before:加え
-11|none-before:加えれ
-25|none-before:加上
-13|none-before:加上补
11|none-before:加坡
8|none-before:加拉
8|none-before:加拉国
-30|none-before:加盟
-11|none-before:加盟国
-34|none-before:務省
-17|none-before:務省が
-16|none-before:務省は
8|none-before:北朝
8|none-before:北朝鮮
30|none-before:北约
11|none-before:北约新
16|none-before:北约的
10|none-before:十年
15|none-before:十年代
-22|none-before:十年内
17|none-before:十年前
-22|none-before:升为
14|none-before:升到
-44|none-before:升至
-11|none-before:半に
-9|none-before:半にG
8|none-before:华府
-8|none-before:協議
-9|none-before:協議で
39|none-before:南韩
19|none-before:南韩的
-21|none-before:占め
-21|none-before:占める
18|none-before:占其
18|none-before:占其G
-13|none-before:占到G
16|none-before:占到国
9|none-before:占国
16|none-before:占国内
-13|none-before:占比
18|none-before:占比,
-19|none-before:占比为
10|none-before:占比仅
16|none-before:占比仍
-8|none-before:占比估
16|none-before:占比只
34|none-before:占比已
-10|none-before:占比约
-8|none-before:占比达
10|none-before:占经
-10|none-before:卫费不
-20|none-before:卫费本
-9|none-before:卫费目
-10|none-before:卫队
10|none-before:印尼
10|none-before:印尼的
25|none-before:印度
9|none-before:历届
9|none-before:历届政
-15|none-before:原本
-8|none-before:原来
-8|none-before:原来的
9|none-before:原案
-17|none-before:去年
-16|none-before:去年的
14|none-before:及日
14|none-before:及日本
-19|none-before:及是
-19|none-before:及是否
9|none-before:反观
-8|none-before:发言
-8|none-before:发言人
-25|none-before:取っ
-25|none-before:取った
-38|none-before:口径
-27|none-before:口径,
19|none-before:口气升
-11|none-before:只剩
11|none-before:只愿
-66|none-before:只有
-40|none-before:可能
-12|none-before:可能只
8|none-before:台会
36|none-before:台湾
19|none-before:台湾、
-10|none-before:台湾も
-13|none-before:右,
14|none-before:右,而
-13|none-before:右推
-14|none-before:合は
-15|none-before:合わ
-15|none-before:合わせ
8|none-before:合意
10|none-before:合意し
10|none-before:合算
10|none-before:合算す
-32|none-before:同じ
-38|none-before:同じ年
-11|none-before:同一
-11|none-before:同一比
18|none-before:同国
18|none-before:同国の
-57|none-before:同年
-21|none-before:同年为
12|none-before:同时
-78|none-before:同期
36|none-before:后,
16|none-before:后再
12|none-before:后年
13|none-before:后应
10|none-before:后数
27|none-before:后者
34|none-before:后达
34|none-before:后达到
9|none-before:否认
-30|none-before:含め
-22|none-before:含めて
8|none-before:告认
8|none-before:告认为
-10|none-before:员会
-14|none-before:员国
8|none-before:呼吁
-10|none-before:和平
-11|none-before:和平研
-8|none-before:員会は
13|none-before:哥的
-18|none-before:回落
-17|none-before:回落到
-8|none-before:団に、
8|none-before:団に「
-10|none-before:国:
9|none-before:国がG
9|none-before:国が国
23|none-before:国に
9|none-before:国に対
8|none-before:国に求
-8|none-before:国のG
-9|none-before:国の国
9|none-before:国はG
-11|none-before:国は国
-15|none-before:国オ
-14|none-before:国オー
9|none-before:国今
9|none-before:国今年
9|none-before:国会
-14|none-before:国内
-16|none-before:国内生
16|none-before:国军
16|none-before:国军费
-8|none-before:国则有
-17|none-before:国占
-17|none-before:国占比
-10|none-before:国去
-10|none-before:国去年
-25|none-before:国同
-11|none-before:国国
8|none-before:国定
8|none-before:国定下
-10|none-before:国家
-8|none-before:国将达
11|none-before:国已
-11|none-before:国平
-11|none-before:国平均
16|none-before:国民
9|none-before:国民收
23|none-before:国民総
21|none-before:国的
-10|none-before:国的占
8|none-before:国的这
14|none-before:国约
-19|none-before:国自
-21|none-before:国自己
11|none-before:国防支
-8|none-before:国防相
-10|none-before:国防经
-20|none-before:国防費
-11|none-before:国防部
21|none-before:国阿
-9|none-before:圆,
-10|none-before:圆,占
-12|none-before:在2
-12|none-before:在20
9|none-before:在G
9|none-before:在GD
11|none-before:在の
19|none-before:在は
10|none-before:在下
10|none-before:在下届
10|none-before:在为
9|none-before:在五
11|none-before:在任
-8|none-before:在国内
11|none-before:在此
9|none-before:在的
-20|none-before:地生
-20|none-before:地生产
9|none-before:均占
-8|none-before:均已
17|none-before:坦言
-8|none-before:域内
-8|none-before:域内総
14|none-before:基本
-12|none-before:基金
-12|none-before:基金を
10|none-before:塞尔
10|none-before:塞尔维
33|none-before:塞拜
33|none-before:塞拜疆
14|none-before:増え
13|none-before:増え、
9|none-before:増で
-14|none-before:増加
-11|none-before:増額
10|none-before:增7
12|none-before:增8
11|none-before:增8.
-33|none-before:增至
-10|none-before:复到
9|none-before:外界
46|none-before:多年
25|none-before:多年低
14|none-before:多年来
11|none-before:大統
11|none-before:大統領
8|none-before:大约是
9|none-before:大选
9|none-before:大选中
-15|none-before:始终
-10|none-before:委员
-10|none-before:委员会
25|none-before:威和
9|none-before:字,
8|none-before:字,外
8|none-before:孟加
8|none-before:孟加拉
-8|none-before:学者
9|none-before:学者は
14|none-before:守内
14|none-before:守内阁
9|none-before:安保
-12|none-before:安全
-12|none-before:官は
-12|none-before:官は、
-10|none-before:官方
-23|none-before:官邸
-23|none-before:官邸は
20|none-before:定め
19|none-before:定める
12|none-before:定下
12|none-before:定下的
9|none-before:定为国
10|none-before:定在
-15|none-before:定在国
-17|none-before:实现
21|none-before:实现防
-13|none-before:实际
-14|none-before:实际仅
14|none-before:实际占
10|none-before:实际支
12|none-before:実績が
-9|none-before:実績は
12|none-before:実質
8|none-before:宣布
-21|none-before:宣布,
11|none-before:宣布提
-13|none-before:宣示
-20|none-before:宣示的
8|none-before:宣称
-13|none-before:審議
8|none-before:对党
-38|none-before:対G
-31|none-before:対GD
-9|none-before:対し
-9|none-before:対し防
18|none-before:将从
24|none-before:将军
24|none-before:将军费
-12|none-before:将占
-9|none-before:将国内
-15|none-before:将是
26|none-before:将由
9|none-before:将由现
-9|none-before:将降
10|none-before:小泉
-9|none-before:少于
13|none-before:尔维
10|none-before:尔维亚
9|none-before:尔茨
8|none-before:就要
-34|none-before:尼亚
-8|none-before:尼亚为
9|none-before:尼斯
12|none-before:尼的
11|none-before:届政
11|none-before:届政府
-26|none-before:届时
27|none-before:届议
27|none-before:届议会
-8|none-before:峰会上
9|none-before:工会
16|none-before:工党
13|none-before:工党政
11|none-before:左右
-13|none-before:左右,
-13|none-before:左右推
-20|none-before:己也
-20|none-before:己也只
12|none-before:己的
15|none-before:已占
16|none-before:已占国
21|none-before:已接
21|none-before:已接近
18|none-before:已有
-24|none-before:已经
19|none-before:已超
19|none-before:已超过
-8|none-before:已达
13|none-before:已连
-12|none-before:布,
10|none-before:布提
10|none-before:布提前
-29|none-before:希腊
19|none-before:常年
8|none-before:干部
23|none-before:平均
9|none-before:平均占
-11|none-before:平研
-11|none-before:平研究
37|none-before:年)
32|none-before:年)升
-13|none-before:年,
-14|none-before:年G
-14|none-before:年GD
12|none-before:年_
-41|none-before:年、
-21|none-before:年、国
37|none-before:年で
29|none-before:年と
-37|none-before:年に
-11|none-before:年にG
-12|none-before:年には
-57|none-before:年の
-10|none-before:年のG
-16|none-before:年の国
-21|none-before:年は
-16|none-before:年ぶ
-16|none-before:年ぶり
-34|none-before:年ま
-34|none-before:年まで
14|none-before:年を
-9|none-before:年一
-9|none-before:年一度
-24|none-before:年为
-8|none-before:年也
-9|none-before:年仍
24|none-before:年代
10|none-before:年代に
8|none-before:年代以
-13|none-before:年代前
-9|none-before:年以
17|none-before:年以前
-23|none-before:年以来
-8|none-before:年以特
25|none-before:年低
25|none-before:年低于
8|none-before:年停
-19|none-before:年内
-30|none-before:年内升
-13|none-before:年内补
-61|none-before:年军
-61|none-before:年军费
41|none-before:年前是
20|none-before:年占比
77|none-before:年后
35|none-before:年后达
-22|none-before:年国
-21|none-before:年国防
17|none-before:年在
-39|none-before:年就
-14|none-before:年底
-19|none-before:年底前
-48|none-before:年度
-12|none-before:年度G
-8|none-before:年度、
13|none-before:年度か
-29|none-before:年度に
-10|none-before:年度の
-9|none-before:年度は
17|none-before:年度以
-28|none-before:年度内
14|none-before:年度就
16|none-before:年度概
15|none-before:年度达
11|none-before:年把
11|none-before:年把军
-10|none-before:年把国
15|none-before:年末
14|none-before:年来
-24|none-before:年的
-19|none-before:年的军
-12|none-before:年目
14|none-before:年花
-12|none-before:年该
-20|none-before:年起
-10|none-before:年达
8|none-before:年连
-13|none-before:年連
-13|none-before:年連続
11|none-before:年間、
13|none-before:年間の
9|none-before:年预计
10|none-before:并在
11|none-before:幹部
10|none-before:幹部は
8|none-before:库建
8|none-before:库建议
8|none-before:应占G
14|none-before:应提
-21|none-before:底前
11|none-before:府、
11|none-before:府、防
12|none-before:府の
-29|none-before:府は
14|none-before:府はす
9|none-before:府只
9|none-before:府基
9|none-before:府基本
-11|none-before:府承
-11|none-before:府承诺
-17|none-before:府目
8|none-before:府要
18|none-before:府関
18|none-before:府関係
-12|none-before:度G
-12|none-before:度GD
-23|none-before:度、
-10|none-before:度、日
13|none-before:度か
13|none-before:度から
8|none-before:度で、
-32|none-before:度に
14|none-before:度のG
12|none-before:度の実
-9|none-before:度は
17|none-before:度以
14|none-before:度以降
-28|none-before:度内
11|none-before:度则
8|none-before:度前
-9|none-before:度占国
14|none-before:度就
16|none-before:度概
16|none-before:度概算
-8|none-before:度跌
-8|none-before:度跌到
19|none-before:度达
15|none-before:度达到
32|none-before:建议
8|none-before:建议五
34|none-before:开支
23|none-before:开支从
12|none-before:开支占
-8|none-before:开支将
-23|none-before:开支提
10|none-before:开支由
23|none-before:开支约
11|none-before:张明
11|none-before:张明年
-22|none-before:張し
-23|none-before:張した
18|none-before:强调
-29|none-before:当于
-9|none-before:当于G
-13|none-before:当初
-10|none-before:当初の
8|none-before:当前
-10|none-before:当年
14|none-before:当時
-19|none-before:径,
12|none-before:待た
12|none-before:待たず
18|none-before:後に
-16|none-before:後の
-11|none-before:後初
-11|none-before:後初め
15|none-before:従来の
-10|none-before:従来は
15|none-before:得の
-9|none-before:得少
-9|none-before:得少于
18|none-before:徘徊
-18|none-before:德国
-19|none-before:心军
-20|none-before:心军费
9|none-before:必要
-8|none-before:总值
10|none-before:总值不
-17|none-before:总值之
-17|none-before:总值的
-9|none-before:总理
-8|none-before:总理:
-18|none-before:总统
-10|none-before:总统宣
-9|none-before:总统许
8|none-before:总统设
-10|none-before:恢复
-10|none-before:恢复到
12|none-before:情况
12|none-before:情况升
-11|none-before:情报
-17|none-before:想は
10|none-before:意し
10|none-before:意した
10|none-before:意大
10|none-before:意大利
21|none-before:成的
8|none-before:我们
-10|none-before:战事
8|none-before:战时
8|none-before:战时的
11|none-before:戦末
11|none-before:戦末期
37|none-before:所信
37|none-before:所信表
9|none-before:所得
15|none-before:所得の
14|none-before:批评
9|none-before:承认
22|none-before:承诺
16|none-before:把G
16|none-before:把GD
11|none-before:把军
11|none-before:把军费
9|none-before:把数
9|none-before:把数字
-13|none-before:把比
-10|none-before:把比例
18|none-before:把这
18|none-before:把这一
-24|none-before:投入
35|none-before:报告
8|none-before:报告认
15|none-before:担は
-11|none-before:拉伯
-11|none-before:拉伯为
8|none-before:拉国
11|none-before:拒绝
33|none-before:拜疆
-27|none-before:拨款
15|none-before:拿出
21|none-before:持在
-8|none-before:持在G
-14|none-before:指出
-14|none-before:指出,
-27|none-before:按现
-17|none-before:掉到
14|none-before:接近
-15|none-before:推高
-8|none-before:推高至
-8|none-before:掲げ
-13|none-before:掲げ、
8|none-before:掲げた
23|none-before:提出
9|none-before:提到
-11|none-before:提到G
16|none-before:提到国
14|none-before:提至
8|none-before:提过
8|none-before:提高到
-18|none-before:提高至
-9|none-before:摩洛
-9|none-before:摩洛哥
23|none-before:支从
-8|none-before:支出占
9|none-before:支出约
12|none-before:支出超
11|none-before:支出达
15|none-before:支占
12|none-before:支占G
-8|none-before:支将
9|none-before:支持
10|none-before:支由
10|none-before:支由现
23|none-before:支约
20|none-before:支约为
-16|none-before:政学
-16|none-before:政学者
15|none-before:政府
11|none-before:政府、
13|none-before:政府の
-15|none-before:政府は
-11|none-before:政府承
-17|none-before:政府目
8|none-before:政府要
18|none-before:政府関
-21|none-before:政権
12|none-before:数え
9|none-before:数字,
16|none-before:数年
-8|none-before:整体
-10|none-before:整備
8|none-before:文件
11|none-before:文書
-14|none-before:斯洛
21|none-before:新加
21|none-before:新加坡
-12|none-before:新政
-12|none-before:新政権
14|none-before:新目
11|none-before:新目标
8|none-before:新高
12|none-before:方に
17|none-before:方面
12|none-before:既有
12|none-before:既有的
50|none-before:日、
8|none-before:日、N
36|none-before:日、国
22|none-before:日の
19|none-before:日の講
-9|none-before:日圆
-9|none-before:日圆,
57|none-before:日本
18|none-before:日本の
-23|none-before:日本は
12|none-before:日本も
-12|none-before:日本为
13|none-before:日本则
-9|none-before:日本政
12|none-before:日本的
-19|none-before:日本防
23|none-before:早已
11|none-before:早期
22|none-before:时,
22|none-before:时占
13|none-before:时占G
-13|none-before:时只
-13|none-before:时只有
12|none-before:时的
9|none-before:时说
-20|none-before:明年
34|none-before:明年度
8|none-before:明显
8|none-before:明显低
-20|none-before:是否
9|none-before:是把
9|none-before:是把数
8|none-before:显低
8|none-before:显低于
15|none-before:時の
-8|none-before:時点
10|none-before:智库
8|none-before:智库建
9|none-before:書で
8|none-before:書では
8|none-before:曾向
-16|none-before:最も
-17|none-before:最も高
19|none-before:最后
-13|none-before:最後
-8|none-before:最新
10|none-before:月に
12|none-before:月の
9|none-before:月大
9|none-before:月大选
9|none-before:有理
8|none-before:有理由
13|none-before:有的
9|none-before:有超
9|none-before:朔尔
9|none-before:朔尔茨
11|none-before:朗普
8|none-before:朝鮮
8|none-before:朝鮮は
23|none-before:期に
15|none-before:期にG
10|none-before:期内
12|none-before:期在
8|none-before:期待
12|none-before:期徘
12|none-before:期徘徊
8|none-before:期维
8|none-before:期维持
8|none-before:期計
8|none-before:期計画
-43|none-before:期达
-43|none-before:期达到
9|none-before:期間
23|none-before:期间
-13|none-before:期限
8|none-before:期限を
10|none-before:木内
9|none-before:木内閣
8|none-before:末、
14|none-before:末期
14|none-before:末期に
8|none-before:本が
20|none-before:本の
9|none-before:本の負
-23|none-before:本は
12|none-before:本も
-12|none-before:本为
13|none-before:本则
-20|none-before:本地
-20|none-before:本地生
-9|none-before:本政
-9|none-before:本政府
12|none-before:本的
-17|none-before:本财
-17|none-before:本财年
-20|none-before:本身
-21|none-before:本防
-21|none-before:本防卫
11|none-before:条件
-11|none-before:条例
8|none-before:来、
12|none-before:来の
17|none-before:来の計
-10|none-before:来は
-15|none-before:来年か
-8|none-before:来的
-12|none-before:来西
-12|none-before:来西亚
-21|none-before:来首
-12|none-before:来首度
-9|none-before:来首次
11|none-before:林的
13|none-before:柏林
11|none-before:柏林的
-12|none-before:标,
-9|none-before:标为
-11|none-before:标定
-14|none-before:标定为
10|none-before:标提
10|none-before:标提高
-8|none-before:标的
-28|none-before:核心
-20|none-before:核心军
-11|none-before:核的
-10|none-before:核的な
-10|none-before:案と
-10|none-before:案と、
9|none-before:標で
9|none-before:標であ
34|none-before:標の
17|none-before:模を
-10|none-before:権の
-9|none-before:権の計
10|none-before:次期
8|none-before:次期計
-9|none-before:次突
-9|none-before:次突破
-8|none-before:欧盟整
-9|none-before:止め
12|none-before:止步
12|none-before:止步于
-17|none-before:正予
-17|none-before:正予算
14|none-before:此后
12|none-before:步于
8|none-before:步增
8|none-before:步增至
-9|none-before:歯止
-9|none-before:歯止め
-11|none-before:段階
-9|none-before:母に
14|none-before:每年
16|none-before:比,
-25|none-before:比で
-26|none-before:比では
-12|none-before:比は
-26|none-before:比为
10|none-before:比仅
16|none-before:比仍
16|none-before:比仍低
-8|none-before:比估
40|none-before:比例
11|none-before:比例从
16|none-before:比例分
14|none-before:比例则
-11|none-before:比例只
18|none-before:比例将
-13|none-before:比例提
12|none-before:比例曾
-15|none-before:比例约
-9|none-before:比例超
-20|none-before:比利
-20|none-before:比利时
-13|none-before:比升
-11|none-before:比升至
16|none-before:比只
16|none-before:比只有
-13|none-before:比将
34|none-before:比已
8|none-before:比日
8|none-before:比日本
9|none-before:比照
15|none-before:比率が
-11|none-before:比率是
-11|none-before:比约
-8|none-before:比达
45|none-before:比重
-8|none-before:比重,
-11|none-before:比重不
-11|none-before:比重仍
32|none-before:比重多
16|none-before:比重将
24|none-before:比重由
16|none-before:比重还
-9|none-before:比重降
-13|none-before:比重预
10|none-before:氏が
18|none-before:民党
9|none-before:民收
9|none-before:民收入
18|none-before:民総
16|none-before:民総所
19|none-before:气升
19|none-before:气升到
15|none-before:水平
-8|none-before:水準
-9|none-before:水準を
-9|none-before:求で
-9|none-before:求で、
24|none-before:求め
12|none-before:求める
-17|none-before:沙尼
-17|none-before:沙尼亚
-15|none-before:沙特
-11|none-before:沙特阿
10|none-before:没有
8|none-before:没有理
9|none-before:没有超
-14|none-before:沿用
-35|none-before:法を
-12|none-before:法则
-38|none-before:法国
-29|none-before:波兰
-18|none-before:波兰以
-15|none-before:波及
19|none-before:泰国
-9|none-before:洛哥
-9|none-before:海牙峰
-10|none-before:清德
9|none-before:済学
9|none-before:済学者
11|none-before:湾、
-10|none-before:湾も
-9|none-before:準を
18|none-before:满足
20|none-before:演で
19|none-before:演で、
-19|none-before:澳洲
-12|none-before:点は
-17|none-before:爱沙
-17|none-before:爱沙尼
-10|none-before:特别条
9|none-before:特朗
9|none-before:特朗普
-11|none-before:特阿
-11|none-before:特阿拉
27|none-before:状は
-18|none-before:独は
15|none-before:率が
-11|none-before:率是
9|none-before:现为
23|none-before:现在
9|none-before:现在的
24|none-before:现时
13|none-before:现时占
-24|none-before:现有
20|none-before:现防
20|none-before:现防卫
51|none-before:現在
11|none-before:現在の
19|none-before:現在は
28|none-before:現状
27|none-before:現状は
19|none-before:現行
22|none-before:現行目
-10|none-before:現行計
-8|none-before:理:
8|none-before:理由
-11|none-before:生产
-13|none-before:生产总
-11|none-before:用于
26|none-before:由现
13|none-before:由现在
13|none-before:由现时
-11|none-before:申请
9|none-before:画で
-10|none-before:画では
-8|none-before:画を
11|none-before:白書
-16|none-before:的な
-9|none-before:的な国
28|none-before:的军
28|none-before:的军费
-8|none-before:的加
-8|none-before:的加拿
-19|none-before:的占
-20|none-before:的占比
-11|none-before:的同
-11|none-before:的同一
12|none-before:的承
12|none-before:的承诺
10|none-before:的报
10|none-before:的报告
8|none-before:的日
8|none-before:的日本
25|none-before:的比
22|none-before:的比重
12|none-before:的经
8|none-before:的经费
-11|none-before:的自
19|none-before:的该
19|none-before:的该比
16|none-before:的这
15|none-before:的这个
13|none-before:盟友
37|none-before:盟国
-8|none-before:盟整
-8|none-before:盟整体
15|none-before:盟的
90|none-before:目前
10|none-before:目前为
16|none-before:目前军
9|none-before:目前占
30|none-before:目前的
40|none-before:目前约
-14|none-before:目前规
-8|none-before:目标为
-10|none-before:目标定
10|none-before:目标提
39|none-before:目標
9|none-before:目標で
34|none-before:目標の
-19|none-before:直近
-19|none-before:直近の
25|none-before:相が
-19|none-before:相が防
11|none-before:相は、
-15|none-before:相は「
-9|none-before:相は今
-11|none-before:相关
-24|none-before:相官
-24|none-before:相官邸
-15|none-before:相当
-27|none-before:相当于
-13|none-before:省が
-14|none-before:省は
15|none-before:看到
26|none-before:眼下
36|none-before:研究
-9|none-before:研究所
11|none-before:示,
-20|none-before:示的
8|none-before:示要
8|none-before:示要以
10|none-before:称,
11|none-before:称政
11|none-before:称政府
-12|none-before:程度、
21|none-before:稳定
22|none-before:稳定在
-23|none-before:突破
12|none-before:立国
16|none-before:立陶
16|none-before:立陶宛
8|none-before:竞选
8|none-before:第2
-9|none-before:答,
-13|none-before:算,
10|none-before:算す
12|none-before:算する
17|none-before:算だ
19|none-before:算だけ
42|none-before:算で
21|none-before:算では
-12|none-before:算の
-8|none-before:算の防
-29|none-before:算は
-9|none-before:算を
15|none-before:算をG
-20|none-before:算を含
10|none-before:算不低
-23|none-before:算为
11|none-before:算估
11|none-before:算则
13|none-before:算则占
-11|none-before:算占
8|none-before:算只
8|none-before:算只有
-12|none-before:算可
-10|none-before:算委
-18|none-before:算案
-12|none-before:算法
-12|none-before:算法则
-21|none-before:算的
-12|none-before:算的比
-9|none-before:算约
-9|none-before:算约占
19|none-before:算达
11|none-before:米側
9|none-before:米国が
-13|none-before:米国の
8|none-before:米大
8|none-before:米大統
11|none-before:米軍
15|none-before:約束
13|none-before:経済
9|none-before:経済学
-23|none-before:経費
-15|none-before:経費を
11|none-before:統領
12|none-before:続いた
16|none-before:総所
16|none-before:総所得
-10|none-before:総生
-10|none-before:総生産
12|none-before:績が
-9|none-before:績は
20|none-before:约为
-16|none-before:约为国
-9|none-before:约占
-10|none-before:约占国
11|none-before:约新
8|none-before:约是
16|none-before:约的
8|none-before:练,
-30|none-before:经费
-8|none-before:经费为
8|none-before:经费提
-9|none-before:结束
-21|none-before:给出
-20|none-before:给出的
-9|none-before:统宣
-9|none-before:统宣示
-9|none-before:统许
8|none-before:统设
12|none-before:维亚
39|none-before:维持
10|none-before:维持在
-8|none-before:编列
-8|none-before:缩水
-16|none-before:罗斯
22|none-before:罗马
20|none-before:美国
12|none-before:美国军
11|none-before:美国的
14|none-before:美国约
-20|none-before:美国自
15|none-before:美方
9|none-before:義務
25|none-before:者は
17|none-before:者は「
11|none-before:而美
19|none-before:而美国
-14|none-before:能到
-12|none-before:能只
-12|none-before:能只有
8|none-before:能达到
-10|none-before:自卫
-10|none-before:自卫队
-20|none-before:自己也
12|none-before:自己的
14|none-before:自民
14|none-before:自民党
17|none-before:自称
-8|none-before:自身
16|none-before:自身の
14|none-before:至2
14|none-before:至20
10|none-before:至于
-10|none-before:至国
-12|none-before:至多
-12|none-before:色列
-8|none-before:花了
-37|none-before:花费
8|none-before:若上
8|none-before:若上台
-11|none-before:若按
10|none-before:若比
10|none-before:若比照
16|none-before:若要
16|none-before:若要在
-9|none-before:英国
21|none-before:英首
21|none-before:英首相
30|none-before:荷兰
8|none-before:营智
8|none-before:营智库
-18|none-before:落到
-9|none-before:行政
22|none-before:行目
22|none-before:行目標
-10|none-before:行計
-10|none-before:行計画
11|none-before:衛白
11|none-before:衛白書
-22|none-before:衛費「
-9|none-before:衛費が
-8|none-before:衛費だ
-10|none-before:补到
-9|none-before:表値
39|none-before:表明
35|none-before:表示
-15|none-before:補正
-17|none-before:補正予
-17|none-before:西ド
-17|none-before:西ドイ
-25|none-before:西亚
-14|none-before:西亚则
15|none-before:西兰
15|none-before:西兰防
8|none-before:要以
8|none-before:要以特
-20|none-before:要北
-20|none-before:要北约
13|none-before:要国
15|none-before:要在
15|none-before:要在2
-26|none-before:要实
-26|none-before:要实现
29|none-before:要求
-9|none-before:要求で
11|none-before:規模
17|none-before:規模を
-21|none-before:规划
-14|none-before:规划的
12|none-before:视情
12|none-before:视情况
9|none-before:計画で
-8|none-before:計画を
15|none-before:計算
22|none-before:計算で
18|none-before:調整
20|none-before:講演
20|none-before:講演で
9|none-before:識者
10|none-before:識者は
14|none-before:議で
14|none-before:議で、
-8|none-before:議で国
23|none-before:議会
16|none-before:議会が
-12|none-before:计,
-11|none-before:计,届
-29|none-before:计为
48|none-before:认为
38|none-before:认为,
10|none-before:讨论
8|none-before:议五
8|none-before:议五年
52|none-before:议会
8|none-before:议会任
18|none-before:议会提
23|none-before:议会期
9|none-before:议台
9|none-before:议台湾
8|none-before:许时
12|none-before:许诺
-15|none-before:该国
-19|none-before:该数
-19|none-before:该数字
45|none-before:该比
38|none-before:该比例
38|none-before:说,
8|none-before:说,北
-8|none-before:说,政
27|none-before:说,美
10|none-before:调整
8|none-before:豪州
22|none-before:負担
15|none-before:負担は
-41|none-before:財務
-36|none-before:財務省
-30|none-before:財政
-16|none-before:財政学
-16|none-before:費、
-23|none-before:費「
8|none-before:費がG
-8|none-before:費だ
-8|none-before:費だけ
66|none-before:費で
-21|none-before:費の
13|none-before:費のG
-9|none-before:費の対
17|none-before:費は
9|none-before:費はG
-11|none-before:費は今
10|none-before:費は公
-8|none-before:費は国
22|none-before:費を5
-17|none-before:費をG
12|none-before:費を国
8|none-before:費目
8|none-before:費目標
16|none-before:负担
-49|none-before:财年
-12|none-before:财年前
-10|none-before:财年的
10|none-before:财年达
11|none-before:财政
23|none-before:财源
17|none-before:费一
16|none-before:费一度
-12|none-before:费不
-11|none-before:费为
-9|none-before:费仅
32|none-before:费从
-16|none-before:费以
14|none-before:费则
38|none-before:费占
28|none-before:费占国
8|none-before:费只
10|none-before:费只有
10|none-before:费增7
11|none-before:费已占
9|none-before:费应
-20|none-before:费本
8|none-before:费由
-9|none-before:费目
-9|none-before:费目标
15|none-before:费相
15|none-before:费相当
16|none-before:费约
17|none-before:费约占
-25|none-before:费超
-24|none-before:费超过
-10|none-before:费达
-8|none-before:费达到
10|none-before:费长
10|none-before:费长期
-10|none-before:赖清
-10|none-before:赖清德
-19|none-before:超え
-19|none-before:超え、
25|none-before:超出
-18|none-before:超过G
15|none-before:越南
20|none-before:足G
20|none-before:足GD
23|none-before:足し
-28|none-before:跳升
16|none-before:身の
14|none-before:身の国
20|none-before:边防
-22|none-before:达G
-22|none-before:达GD
-11|none-before:达不
-11|none-before:达不到
-10|none-before:达到
30|none-before:达到G
8|none-before:达到北
-19|none-before:达到国
23|none-before:达成
21|none-before:达成的
-15|none-before:达标
-8|none-before:达标的
8|none-before:过,
-18|none-before:过G
-18|none-before:过GD
12|none-before:近く
-19|none-before:近の
-19|none-before:近のG
18|none-before:还在
18|none-before:这一
16|none-before:这一比
16|none-before:这个
15|none-before:这个比
-23|none-before:这仅
12|none-before:述べ
10|none-before:述べて
-18|none-before:追加
19|none-before:追赶
-10|none-before:逆に
11|none-before:选中
9|none-before:逐步增
-14|none-before:通り
-14|none-before:通りな
25|none-before:通往
-8|none-before:連支
-8|none-before:連支出
-17|none-before:連経
-17|none-before:連経費
-13|none-before:連続
-13|none-before:達点
-9|none-before:選の
10|none-before:選挙
21|none-before:那样
-23|none-before:邸は
31|none-before:邻国
21|none-before:邻国阿
-14|none-before:部は、
9|none-before:部は「
9|none-before:部说
9|none-before:部说,
29|none-before:酝酿
-11|none-before:重不
-11|none-before:重仍
-11|none-before:重仍不
32|none-before:重多
32|none-before:重多年
16|none-before:重将
24|none-before:重将由
24|none-before:重由
16|none-before:重还
-9|none-before:重降
-13|none-before:重预
-13|none-before:重预计
-12|none-before:金を
-11|none-before:锁定
-11|none-before:锁定在
19|none-before:長く
26|none-before:長は
18|none-before:長は2
55|none-before:长期
12|none-before:长期在
12|none-before:长期徘
8|none-before:长期维
11|none-before:間、
14|none-before:間の
9|none-before:間の平
-23|none-before:間を
12|none-before:間中
9|none-before:間中の
18|none-before:関係
18|none-before:関係者
-32|none-before:関連
-8|none-before:関連支
-17|none-before:関連経
15|none-before:防务
12|none-before:防占比
13|none-before:防卫
20|none-before:防支
20|none-before:防支出
-8|none-before:防相
-19|none-before:防相「
12|none-before:防相は
-10|none-before:防经
-10|none-before:防经费
44|none-before:防費
66|none-before:防費で
-15|none-before:防費の
29|none-before:防費は
22|none-before:防费
9|none-before:防费占
-20|none-before:防部
-9|none-before:防部は
19|none-before:防预
19|none-before:防预算
33|none-before:阿塞
33|none-before:阿塞拜
-11|none-before:阿拉
-11|none-before:阿拉伯
16|none-before:阿曼
-14|none-before:际仅
14|none-before:际占
14|none-before:际占比
-10|none-before:际和
-10|none-before:际和平
10|none-before:际支
10|none-before:际支出
18|none-before:降に
13|none-before:降は
-10|none-before:降为
-32|none-before:降到
10|none-before:降至
8|none-before:限を
13|none-before:限定
13|none-before:限定为
-12|none-before:除け
-12|none-before:除けば
16|none-before:陶宛
12|none-before:随后
-14|none-before:隣国
-14|none-before:隣国オ
8|none-before:面对
13|none-before:韓国
14|none-before:韓国の
11|none-before:韓国は
-15|none-before:韓国国
25|none-before:韩国
8|none-before:韩国为
19|none-before:韩的
-12|none-before:額の
-8|none-before:額は
-8|none-before:額はG
-9|none-before:项,
-43|none-before:预算
-9|none-before:预算,
11|none-before:预算不
-13|none-before:预算为
11|none-before:预算估
11|none-before:预算则
-10|none-before:预算占
-12|none-before:预算可
-13|none-before:预算的
-9|none-before:预算约
19|none-before:预算达
-14|none-before:预计
-14|none-before:预计为
11|none-before:飙升
-8|none-before:首,
-10|none-before:首位
-10|none-before:首位の
8|none-before:首尔
-8|none-before:首度
-18|none-before:首次
-11|none-before:首次突
-16|none-before:首相
17|none-before:首相「
-15|none-before:首相は
-24|none-before:首相官
8|none-before:马克
8|none-before:马克龙
-12|none-before:马来
-12|none-before:马来西
9|none-before:高_
-15|none-before:高い
8|none-before:高到G
9|none-before:高到国
-19|none-before:高至
-10|none-before:高至G
8|none-before:鮮は
10|none-before:麦军
10|none-before:麦军费
117|none-dates:aim 0 0
-10|none-dates:aim 0 1
-18|none-dates:aim 0 2
30|none-dates:aim 1 0
-9|none-dates:aim 1 1
34|none-dates:aim 1 2
-44|none-dates:aim 2 0
-25|none-dates:aim 2 1
42|none-dates:level 0 0
22|none-dates:level 0 1
-19|none-dates:level 1 1
-20|none-dates:level 2 0
-11|none-dates:level 2 1
53|none-dates:no 0 0
24|none-dates:no 0 1
-9|none-dates:no 0 2
23|none-dates:no 1 0
-17|none-dates:no 1 1
-9|none-shape:aim fine
40|none-shape:aim half
-63|none-shape:aim tenth
111|none-shape:aim whole
-142|none-shape:level fine
45|none-shape:level half
8|none-shape:level tenth
94|none-shape:level whole
22|none-shape:no half
66|none-shape:no whole
53|none-spender:aim ALLIES
56|none-spender:aim JPN
-31|none-spender:aim LAND
34|none-spender:aim NATO
-35|none-spender:aim USA
37|none-spender:level CHN
-40|none-spender:level JPN
14|none-spender:level LAND
-8|none-spender:level NATO
8|none-spender:no EU
69|none-spender:no JPN
-12|none-spender:no USA
53|none-title:False aim
16|none-title:False level
92|none-title:False no
27|none-title:True aim
-10|none-title:True level
-17|none-title:True no
28|none:benchmark
12|none:cap
78|none:demand
27|none:denial
36|none:other
-59|none:pledge
33|none:proposal
27|only:False no
-14|only:True no
-19|opens:False level
37|opens:False no
8|opens:True aim
22|opens:True level
-24|opens:True no
-34|place:after 0 aim
12|place:after 0 level
12|place:after 0 no
59|place:after 1 aim
-30|place:after 1 level
40|place:before 0 aim
58|place:before 0 level
10|place:before 0 no
-31|place:before 1 aim
-10|place:before 1 level
-9|place:before 1 no
-9|place:before 2 level
12|quoted:0年 no
-15|quoted:0日 aim
-10|quoted:0日 level
-8|quoted:0日 no
11|quoted:1年 aim
26|quoted:1年 level
-22|quoted:1日 aim
-10|quoted:1月 aim
31|quoted:2年 aim
12|quoted:2年 level
-21|quoted:2日 aim
-14|quoted:2日 level
-22|quoted:2月 aim
13|quoted:3年 aim
42|quoted:3年 level
-14|quoted:3日 aim
-22|quoted:3日 level
8|quoted:3月 aim
34|quoted:4年 aim
9|quoted:4年 level
-13|quoted:4日 aim
-12|quoted:4日 level
-8|quoted:4日 no
-14|quoted:4月 level
61|quoted:5年 level
39|quoted:5年 no
-19|quoted:5日 aim
14|quoted:6年 level
12|quoted:6年 no
-8|quoted:6日 aim
-10|quoted:6日 level
-16|quoted:6月 aim
32|quoted:7年 aim
12|quoted:7年 level
-10|quoted:7年 no
-24|quoted:7日 aim
-12|quoted:7日 level
-12|quoted:7日 no
55|quoted:8年 aim
-29|quoted:8年 level
24|quoted:8年 no
-12|quoted:8日 aim
-16|quoted:8日 level
-9|quoted:8日 no
-18|quoted:9日 aim
-8|quoted:9日 level
32|quoted:とし aim
9|quoted:とし level
-18|quoted:今天 level
21|quoted:今年 aim
61|quoted:今年 level
-8|quoted:先月 aim
24|quoted:前半 aim
-8|quoted:前年 aim
-51|quoted:前年 level
-52|quoted:去年 aim
32|quoted:去年 level
-12|quoted:去年 no
-14|quoted:后年 aim
-8|quoted:年内 level
-19|quoted:年前 aim
-29|quoted:年前 level
-39|quoted:年后 aim
-31|quoted:年底 aim
-17|quoted:年底 level
89|quoted:年度 aim
41|quoted:年度 no
-24|quoted:年後 aim
-11|quoted:年末 aim
-16|quoted:年末 level
64|quoted:明年 aim
-8|quoted:昨天 level
-21|quoted:昨年 aim
56|quoted:昨年 level
24|quoted:来年 aim
11|quoted:来年 no
95|quoted:财年 aim
45|quoted:财年 level
-11|quoted:财年 no
9|same-figure-time:demand next
60|same-figure-time:level next
40|same-figure-time:level now
8|same-figure-time:level past
15|same-figure-time:other far
-47|same-figure-time:pledge far
25|same-figure-time:pledge next
68|same-figure-time:proposal far
22|same-figure:denial denial True 2
20|same-figure:level level True 0
49|same-figure:level level True 1
65|same-figure:level level True 2
-13|same-figure:level pledge False 0
22|same-figure:other pledge True 0
-8|same-figure:pledge level True 0
-9|same-figure:pledge pledge False 2
-42|same-figure:pledge pledge True 0
41|same-figure:pledge pledge True 2
-12|same-figure:proposal pledge True 0
-10|same-figure:proposal pledge True 1
87|same-figure:proposal proposal True 0
10|same-figure:proposal proposal True 1
-21|shape-time:fine far level
31|shape-time:fine long-past level
-8|shape-time:fine next level
-10|shape-time:fine now level
10|shape-time:fine past level
122|shape-time:half far aim
34|shape-time:half far level
37|shape-time:half far no
-21|shape-time:half long-past aim
-16|shape-time:half long-past level
49|shape-time:half next level
-107|shape-time:half now aim
-30|shape-time:half now no
-40|shape-time:half past aim
-9|shape-time:half past level
75|shape-time:tenth far aim
-53|shape-time:tenth far level
-12|shape-time:tenth long-past level
25|shape-time:tenth next aim
38|shape-time:tenth next no
-35|shape-time:tenth now aim
-29|shape-time:tenth now level
-10|shape-time:tenth past aim
46|shape-time:tenth past level
119|shape-time:whole far aim
-34|shape-time:whole far level
60|shape-time:whole far no
-103|shape-time:whole long-past aim
-24|shape-time:whole long-past level
-37|shape-time:whole long-past no
35|shape-time:whole next aim
8|shape-time:whole next level
-16|shape-time:whole now aim
-10|shape-time:whole now level
-53|shape-time:whole now no
-45|shape-time:whole past aim
52|shape-time:whole past level
-22|shape-time:whole past no
104|share-nearer:after False aim
14|share-nearer:after False level
46|share-nearer:after False no
-81|share-nearer:after True aim
-33|share-nearer:after True level
-37|share-nearer:after True no
89|share-nearer:before False aim
41|share-nearer:before False level
43|share-nearer:before False no
-73|share-nearer:before True aim
-40|share-nearer:before True no
21|shares-between:after 0 aim
-18|shares-between:after 0 level
16|shares-between:after 0 no
-16|shares-between:after 1 aim
-23|shares-between:after 1 level
22|shares-between:after 2 level
44|shares-between:before 0 aim
108|shares-between:before 0 level
16|shares-between:before 0 no
-47|shares-between:before 1 aim
-64|shares-between:before 1 level
-24|shares-between:before 1 no
19|shares-between:before 2 aim
11|shares-between:before 2 no
13|signs:after 0 aim
-16|signs:after 14 level
-10|signs:after 14 no
65|signs:after 2 aim
10|signs:after 2 level
68|signs:after 2 no
-24|signs:after 24 aim
-11|signs:after 24 level
-13|signs:after 24 no
-11|signs:after 4 aim
22|signs:after 4 level
-16|signs:after 4 no
-29|signs:after 8 level
-18|signs:after 8 no
-20|signs:after far aim
32|signs:before 0 aim
16|signs:before 14 aim
-15|signs:before 14 level
39|signs:before 14 no
83|signs:before 2 aim
143|signs:before 2 level
-22|signs:before 24 aim
-34|signs:before 24 no
25|signs:before 4 aim
15|signs:before 4 level
29|signs:before 4 no
-49|signs:before 8 aim
-53|signs:before 8 level
-69|signs:before far aim
-54|signs:before far level
-39|signs:before far no
18|since-last-from:aim +|
-14|since-last-from:aim ,下|
-8|since-last-from:aim ,与|
12|since-last-from:aim ,其|
-12|since-last-from:aim ,再|
9|since-last-from:aim ,国|
-9|since-last-from:aim ,并|
16|since-last-from:aim ,赖|
14|since-last-from:aim ,高|
-9|since-last-from:aim _目|
10|since-last-from:aim 、|
18|since-last-from:aim 、イ|
-9|since-last-from:aim とい|
-11|since-last-from:aim とす|
-13|since-last-from:aim を2|
-13|since-last-from:aim を3|
9|since-last-from:aim 左右|
10|since-last-from:aim 用于|
-19|since-last-from:level ,不|
14|since-last-from:level ,中|
24|since-last-from:level ,为|
16|since-last-from:level ,但|
19|since-last-from:level ,加|
-13|since-last-from:level ,已|
-11|since-last-from:level ,意|
-10|since-last-from:level ,明|
12|since-last-from:level ,是|
-14|since-last-from:level ,比|
16|since-last-from:level ,澳|
-9|since-last-from:level ,目|
-35|since-last-from:level ,肯|
8|since-last-from:level ,达|
9|since-last-from:level ,这|
-15|since-last-from:level ,韩|
18|since-last-from:level ,马|
-10|since-last-from:level ,高|
19|since-last-from:level ;若|
13|since-last-from:level 、|
11|since-last-from:level 、オ|
8|since-last-from:level 、カ|
9|since-last-from:level 、ロ|
10|since-last-from:level 、中|
9|since-last-from:level 、英|
19|since-last-from:level 、韓|
-9|since-last-from:level から|
-15|since-last-from:level だっ|
19|since-last-from:level で、|
-8|since-last-from:level であ|
10|since-last-from:level とさ|
-13|since-last-from:level とな|
-21|since-last-from:level ほど|
-37|since-last-from:level 上下|
20|since-last-from:level 与|
-15|since-last-from:level 升到|
-13|since-last-from:level 升至|
-8|since-last-from:level 后,|
22|since-last-from:level 和|
8|since-last-from:level 居首|
-38|since-last-from:level 左右|
11|since-last-from:level 的国|
-12|since-last-from:level 降到|
-13|since-last-from:level 降至|
17|since-last-from:no 、|
-15|since-last-signs:aim 14 False
11|since-last-signs:aim 2 False
-20|since-last-signs:aim 24 False
-17|since-last-signs:aim 24 True
-14|since-last-signs:aim 4 False
-12|since-last-signs:aim 4 True
11|since-last-signs:aim 8 True
-24|since-last-signs:aim far True
-33|since-last-signs:level 14 False
26|since-last-signs:level 14 True
10|since-last-signs:level 24 True
79|since-last-signs:level 4 True
24|since-last-signs:level 8 False
16|since-last-signs:level 8 True
-13|since-last-signs:level far True
-14|since-last-signs:no 14 True
11|since-last-signs:no 2 False
10|since-last-signs:no 2 True
-16|since-last-signs:no 24 True
-8|since-last-signs:no far True
18|since-last:aim +|
8|since-last:aim ,其中|
10|since-last:aim 、|
-14|since-last:aim 内升至|
-12|since-last:aim 况升至|
-17|since-last:aim 提高到|
-10|since-last:aim 目標の|
-33|since-last:level )升至|
11|since-last:level ,则为|
13|since-last:level 、|
13|since-last:level 、韓国|
-9|since-last:level から|
17|since-last:level ぶりに|
-10|since-last:level ニアが|
15|since-last:level ニアは|
12|since-last:level リアの|
8|since-last:level ロシア|
20|since-last:level 与|
9|since-last:level 初めて|
-15|since-last:level 升到|
-13|since-last:level 升至|
24|since-last:level 同年为|
22|since-last:level 和|
-22|since-last:level 回落到|
12|since-last:level 国则有|
8|since-last:level 尼亚为|
-10|since-last:level 战时的|
-13|since-last:level 日本の|
-10|since-last:level 日本的|
-9|since-last:level 目前为|
11|since-last:level 米国の|
12|since-last:level 米国は|
-14|since-last:level 降至|
9|since-last:level 韓国は|
-15|since-last:level 韩国为|
15|since-last:level 预算为|
17|since-last:no 、|
102|span:aim before
102|span:pledge
12|time-side:aim after far fiscal
23|time-side:aim after far year
9|time-side:aim after far years
-20|time-side:aim after long-past year
-11|time-side:aim after next fiscal
14|time-side:aim after next year
-23|time-side:aim after now day
81|time-side:aim after now fiscal
-22|time-side:aim after now month
-20|time-side:aim after past fiscal
-12|time-side:aim after past year
96|time-side:aim before far fiscal
14|time-side:aim before far month
92|time-side:aim before far year
65|time-side:aim before far years
-16|time-side:aim before long-past fiscal
-72|time-side:aim before long-past year
11|time-side:aim before next month
64|time-side:aim before next year
-161|time-side:aim before now day
25|time-side:aim before now fiscal
-108|time-side:aim before now month
54|time-side:aim before now year
30|time-side:aim before past fiscal
-29|time-side:aim before past month
-66|time-side:aim before past year
-25|time-side:level after far fiscal
-56|time-side:level after far year
-8|time-side:level after far years
35|time-side:level after now year
21|time-side:level after past fiscal
31|time-side:level after past year
35|time-side:level before far fiscal
-11|time-side:level before far month
-23|time-side:level before long-past fiscal
15|time-side:level before long-past year
49|time-side:level before next year
-154|time-side:level before now day
63|time-side:level before now fiscal
-39|time-side:level before now month
47|time-side:level before now year
9|time-side:level before now years
12|time-side:level before past fiscal
-17|time-side:level before past month
56|time-side:level before past year
51|time-side:no after far year
-12|time-side:no after long-past year
17|time-side:no after now year
-8|time-side:no after past year
34|time-side:no before far fiscal
28|time-side:no before far year
-24|time-side:no before long-past year
22|time-side:no before next fiscal
48|time-side:no before next year
-71|time-side:no before now day
-19|time-side:no before now month
21|time:cap far year
-34|time:cap long-past year
-10|time:cap next fiscal
39|time:cap next year
-17|time:cap now day
-8|time:cap now month
38|time:cap now year
-16|time:demand far fiscal
64|time:demand far year
19|time:demand next year
-46|time:demand now day
-53|time:demand now month
21|time:demand now year
-8|time:demand past month
-23|time:demand past year
29|time:denial far fiscal
51|time:denial far year
13|time:denial next fiscal
-45|time:denial now day
-10|time:denial now month
-10|time:denial now year
-11|time:denial past month
10|time:level far fiscal
-11|time:level far month
-63|time:level far year
-11|time:level far years
-27|time:level long-past fiscal
14|time:level long-past year
-8|time:level long-past years
47|time:level next year
-155|time:level now day
66|time:level now fiscal
-43|time:level now month
77|time:level now year
9|time:level now years
31|time:level past fiscal
-17|time:level past month
83|time:level past year
19|time:other next fiscal
-15|time:other now day
41|time:pledge far fiscal
15|time:pledge far month
37|time:pledge far years
-20|time:pledge long-past fiscal
-61|time:pledge long-past year
10|time:pledge next month
63|time:pledge next year
-63|time:pledge now day
119|time:pledge now fiscal
-41|time:pledge now month
59|time:pledge now year
16|time:pledge past fiscal
-18|time:pledge past month
-40|time:pledge past year
87|time:proposal far fiscal
57|time:proposal far year
32|time:proposal far years
-24|time:proposal long-past year
-70|time:proposal now day
-9|time:proposal now fiscal
-31|time:proposal now month
-24|time:proposal now year
-11|time:proposal past year
-23|title-here:0 aim fiscal
-24|title-here:0 aim year
75|title-here:0 level fiscal
19|title-here:0 level year
-9|title-here:0 level years
29|title-here:1 aim fiscal
29|title-here:1 aim year
-30|title-here:1 level year
9|title-here:2 aim year
13|title-here:2 no fiscal
8|title-last:False level year
18|title-last:True aim year
76|title-last:True level fiscal
-22|title-last:True level year
10|title-last:True no fiscal
37|title-time:demand now year
9|title-time:denial next fiscal
-14|title-time:level far year
-15|title-time:level long-past year
45|title-time:level next fiscal
34|title-time:level next year
12|title-time:level now fiscal
15|title-time:level past fiscal
-15|title-time:level past year
-21|title-time:pledge far year
-14|title-time:pledge now fiscal
9|title-time:proposal far fiscal
-21|title-told:False aim
19|title-told:False level
29|title-told:True aim
26|title-told:True level
11|title-told:True no
8|title:False aim after
21|title:False aim before
-22|title:False level after
46|title:False level before
-31|title:True aim before
-14|title:True level before
10|title:True no after
8|title:aim
45|title:level
-17|whole-aim:after ,|
18|whole-aim:after ,如今提前到|
-17|whole-aim:after ,并在|
8|whole-aim:after ,期限是|
-35|whole-aim:after _|
13|whole-aim:after |
10|whole-aim:after 「|
-13|whole-aim:after で、|
17|whole-aim:after で合意_|
15|whole-aim:after という|
-38|whole-aim:after とする時期を|
9|whole-aim:after に_|
10|whole-aim:after の|
-25|whole-aim:after の目標を|
16|whole-aim:after の達成時期を|
-11|whole-aim:after は|
11|whole-aim:after へ|
11|whole-aim:after まで|
-8|whole-aim:after を5年前倒しして|
20|whole-aim:after を|
-23|whole-aim:after 为|
8|whole-aim:after 列为|
8|whole-aim:after 在|
13|whole-aim:after 的|
-24|whole-aim:after 的目标从|
12|whole-aim:after 的目标由|
14|whole-aim:after 目標を|
-9|whole-aim:before 1.8%_目標の|
32|whole-aim:before |
15|whole-aim:before 、GDP比|
13|whole-aim:before 、国防費のGDP比|
15|whole-aim:before から|
16|whole-aim:before にGDPの|
-13|whole-aim:before にGDP比|
8|whole-aim:before に|
10|whole-aim:before は|
24|whole-aim:before までに|
9|whole-aim:before までの|
-13|whole-aim:before を待たずに|
10|whole-aim:before 达|
9|whole-aim:before 达到GDP|
25|whole-aim:before 达到|
28|whole-level:after (|
-15|whole-level:after ,|
-21|whole-level:after ,而|
18|whole-level:after _|
-14|whole-level:after から|
8|whole-level:after と、|
11|whole-level:after とする|
-21|whole-level:after に_|
8|whole-level:after に|
8|whole-level:after に届いた|
-8|whole-level:after の|
-8|whole-level:after の国防費を|
14|whole-level:after は|
25|whole-level:after を|
20|whole-level:after 左右(|
-9|whole-level:after 左右,|
-33|whole-level:before )升至|
-10|whole-level:before GDPの|
-8|whole-level:before GDP的|
9|whole-level:before 、GDPの|
10|whole-level:before 、|
-10|whole-level:before からGDP比|
11|whole-level:before が|
8|whole-level:before にGDP比|
27|whole-level:before に|
-15|whole-level:before には|
-22|whole-level:before の1・6%から|
9|whole-level:before のGDP比|
-24|whole-level:before のGDP比で|
25|whole-level:before の|
17|whole-level:before は|
-20|whole-level:before 予算案では|
-21|whole-level:before 将军费占GDP比重由|
8|whole-level:before 将是|
-35|whole-level:before 是|
9|whole-level:before 時点で|
44|whole-level:before 的|
16|whole-no:after 、|
8|whole-no:after に|
10|whole-no:after へ|
11|whole-no:after を|
-16|whole-no:before 达到GDP的|
-11|whole-no:before 达到|
"""
