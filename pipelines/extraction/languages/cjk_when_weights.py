"""What each cue of ``east_asian.when_cues`` speaks for; made by ``training/whens_cjk.py``, not by hand.

Each line: hundredths of the logarithm of odds, then ``|`` and the cue. What the cues of a
time weigh in sum is set against the sums of the other times.
"""

TABLE = """\
-39|1-back-here:0 aim day
22|1-back-here:0 aim fiscal
-12|1-back-here:0 aim month
16|1-back-here:0 aim year
-53|1-back-here:0 level day
15|1-back-here:0 level fiscal
-26|1-back-here:0 level month
15|1-back-here:0 level year
16|1-back-here:0 level years
-18|1-back-here:0 no day
-13|1-back-here:0 no fiscal
9|1-back-here:0 no year
-17|1-back-here:1 aim day
21|1-back-here:1 aim fiscal
21|1-back-here:1 aim year
-13|1-back-here:1 level day
8|1-back-here:1 level fiscal
-10|1-back-here:1 level month
-10|1-back-here:1 level year
-10|1-back-here:2 aim year
9|1-back-here:2 level fiscal
26|1-back-here:2 level year
-20|1-back-last:False aim day
26|1-back-last:False aim fiscal
17|1-back-last:False aim year
-35|1-back-last:False level day
44|1-back-last:False level fiscal
16|1-back-last:False level year
-11|1-back-last:False no day
-41|1-back-last:True aim day
14|1-back-last:True aim fiscal
-14|1-back-last:True aim month
9|1-back-last:True aim year
-33|1-back-last:True level day
-32|1-back-last:True level month
32|1-back-last:True level year
15|1-back-last:True level years
-12|1-back-last:True no day
-13|1-back-last:True no fiscal
-13|1-back-time:demand far year
-11|1-back-time:demand now day
31|1-back-time:demand now year
-8|1-back-time:denial now day
15|1-back-time:level far fiscal
-37|1-back-time:level far year
19|1-back-time:level far years
-8|1-back-time:level long-past fiscal
-17|1-back-time:level long-past year
36|1-back-time:level next fiscal
-68|1-back-time:level now day
15|1-back-time:level now fiscal
-31|1-back-time:level now month
38|1-back-time:level now year
-27|1-back-time:level past fiscal
50|1-back-time:level past year
24|1-back-time:other next year
-11|1-back-time:other now day
-8|1-back-time:pledge far fiscal
44|1-back-time:pledge far year
-9|1-back-time:pledge next year
-28|1-back-time:pledge now day
11|1-back-time:pledge now fiscal
-10|1-back-time:pledge now month
30|1-back-time:proposal far fiscal
36|1-back-time:proposal next fiscal
10|1-back-time:proposal next year
-18|1-back-time:proposal now day
-10|1-back-time:proposal now year
49|1-back-told:False aim
46|1-back-told:False level
-66|1-back-told:True aim
-75|1-back-told:True level
-44|1-back-told:True no
-17|1-back:aim
-29|1-back:level
-39|1-back:no
-14|2-back-here:0 aim day
-23|2-back-here:0 aim fiscal
-44|2-back-here:0 aim year
-29|2-back-here:0 level day
21|2-back-here:0 level year
-13|2-back-here:0 no day
16|2-back-here:0 no fiscal
-11|2-back-here:0 no year
19|2-back-here:1 aim fiscal
22|2-back-here:1 aim year
-11|2-back-here:1 level day
31|2-back-here:1 level fiscal
-8|2-back-last:False aim year
-20|2-back-last:False level day
-9|2-back-last:False no day
-12|2-back-last:True aim day
-14|2-back-last:True aim year
-21|2-back-last:True level day
19|2-back-last:True level fiscal
-8|2-back-last:True level month
13|2-back-last:True level year
-8|2-back-last:True no day
18|2-back-last:True no fiscal
-14|2-back-last:True no year
-27|2-back-time:level far fiscal
-20|2-back-time:level far year
18|2-back-time:level next fiscal
-40|2-back-time:level now day
51|2-back-time:level now fiscal
-14|2-back-time:level past fiscal
21|2-back-time:level past year
21|2-back-time:other far fiscal
-10|2-back-time:pledge next year
18|2-back-time:pledge now fiscal
-8|2-back-time:proposal now day
18|2-back-told:False level
-9|2-back-told:False no
-48|2-back-told:True aim
-35|2-back-told:True level
-11|2-back-told:True no
-47|2-back:aim
-17|2-back:level
-20|2-back:no
25|alike-dates:0 aim True
56|alike-dates:0 level False
36|alike-dates:0 level True
57|alike-dates:1 aim True
-22|alike-dates:1 level False
-10|alike-dates:1 level True
23|alike-dates:1 no True
-11|alike-dates:2 aim False
-12|alike-dates:2 level False
-23|alike-dates:2 level True
24|alike-dates:2 no True
19|alike-time:demand far
19|alike-time:denial far
20|alike-time:level far
-14|alike-time:level next
-32|alike-time:level now
47|alike-time:level past
17|alike-time:other far
33|alike-time:pledge far
24|alike-time:pledge next
8|alike-time:pledge past
18|alike:demand 0 True here
24|alike:denial 0 True before
56|alike:level 0 False before
14|alike:level 0 False far
103|alike:level 0 False here
36|alike:level 0 True before
39|alike:level 0 True far
-9|alike:level 0 True here
-36|alike:level 1 False before
-15|alike:level 1 False far
-30|alike:level 1 False here
-40|alike:level 1 True before
-16|alike:level 2 False before
-16|alike:level 2 False far
-19|alike:level 2 True far
-17|alike:level 3 False before
-15|alike:level 3 False far
19|alike:other 0 True here
-27|alike:pledge 0 False before
28|alike:pledge 0 False far
52|alike:pledge 0 True before
19|alike:pledge 0 True far
17|alike:pledge 0 True here
-12|alike:pledge 1 False before
25|alike:pledge 1 False far
-11|alike:pledge 1 True before
-11|alike:pledge 2 True far
15|alike:proposal 0 True here
26|aside:False aim
115|aside:False level
17|aside:False no
-15|aside:True aim
-114|aside:True level
-23|between-after:\",
-17|between-after:\"等
-17|between-after:\"等不
-8|between-after:%,
-13|between-after:%,期
17|between-after:%、
-10|between-after:(2
-10|between-after:(20
-10|between-after:,\"
-16|between-after:,不
-12|between-after:,为
-8|between-after:,主
-8|between-after:,主张
-20|between-after:,但
-17|between-after:,但他
25|between-after:,即
-20|between-after:,台
-9|between-after:,台湾
19|between-after:,后
19|between-after:,后者
-14|between-after:,国
-14|between-after:,国防
17|between-after:,如
17|between-after:,如今
-36|between-after:,并
-18|between-after:,并在
-8|between-after:,政
-8|between-after:,政府
15|between-after:,时
13|between-after:,时间
14|between-after:,最
11|between-after:,最迟
13|between-after:,期
12|between-after:,期限
-13|between-after:,比
10|between-after:,目
10|between-after:,目标
-42|between-after:,而
-9|between-after:,高
12|between-after:.6
12|between-after:.6%
27|between-after:02
-12|between-after:022
12|between-after:027
-18|between-after:03
-10|between-after:035
8|between-after:1%,
17|between-after:1.
8|between-after:1.1
10|between-after:1.5
-14|between-after:2%
11|between-after:2.
11|between-after:20
27|between-after:202
-18|between-after:203
-12|between-after:22
11|between-after:27
10|between-after:27财
10|between-after:2・
10|between-after:2・5
-11|between-after:32
-11|between-after:32年
-10|between-after:35
-10|between-after:35年
-8|between-after:5%,
-15|between-after:5年
-8|between-after:5年提
11|between-after:6%
8|between-after:7%
13|between-after:7%、
10|between-after:7财
-8|between-after:8%
9|between-after:9%
12|between-after:_防
12|between-after:_防衛
9|between-after:、1
11|between-after:、1.
-9|between-after:、2
-11|between-after:、3
8|between-after:、フ
9|between-after:、フラ
19|between-after:、ル
9|between-after:、ロ
9|between-after:、ロシ
11|between-after:、中
8|between-after:、并
12|between-after:、補
12|between-after:、補正
23|between-after:、韓
23|between-after:、韓国
8|between-after:」を
18|between-after:」明
18|between-after:」明記
13|between-after:いう
-12|between-after:え、
-35|between-after:から
-19|between-after:げると
-8|between-after:げる方
18|between-after:げる時
11|between-after:こと
-10|between-after:され
-15|between-after:し、
31|between-after:しし
-10|between-after:して
-12|between-after:すよ
-12|between-after:すよう
-14|between-after:すると
-22|between-after:する時
19|between-after:する目
12|between-after:する計
-12|between-after:た場
-12|between-after:た場合
10|between-after:だっ
10|between-after:だった
-32|between-after:で、
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
-12|between-after:に_
-18|between-after:に、
10|between-after:にす
10|between-after:にする
11|between-after:につ
10|between-after:に到
10|between-after:に到達
10|between-after:に向
9|between-after:に向け
-11|between-after:に増
-9|between-after:に増や
9|between-after:に届
-13|between-after:に引
-13|between-after:に引き
11|between-after:の国
11|between-after:の国防
17|between-after:の引
17|between-after:の引き
-13|between-after:の目
-13|between-after:の目標
18|between-after:の達
18|between-after:の達成
-26|between-after:は「
31|between-after:へ_
22|between-after:への
9|between-after:への引
9|between-after:へ増
9|between-after:まで
8|between-after:めて
8|between-after:も、
-16|between-after:やし
-10|between-after:やし、
8|between-after:やサ
8|between-after:やサイ
-20|between-after:よう
-10|between-after:られ
-35|between-after:ると
-19|between-after:ると表
-8|between-after:るよ
-8|between-after:るよう
-8|between-after:る方
19|between-after:る目
19|between-after:る目標
9|between-after:る計
12|between-after:る計画
-16|between-after:れた
8|between-after:を2年
8|between-after:を、
28|between-after:を前
28|between-after:を前倒
-9|between-after:を念
-9|between-after:を念頭
-12|between-after:を明
-12|between-after:を明記
-24|between-after:を決
-22|between-after:を決定
-19|between-after:を計
8|between-after:イバ
8|between-after:イバー
8|between-after:サイ
8|between-after:サイバ
9|between-after:シア
8|between-after:バー
12|between-after:フラ
9|between-after:ロシ
9|between-after:ロシア
11|between-after:・5
-11|between-after:上と
-15|between-after:上とす
11|between-after:上を
-17|between-after:上下
-11|between-after:上下,
-11|between-after:下,
-17|between-after:不到
-14|between-after:不是
-8|between-after:主张
9|between-after:予算
-9|between-after:于国
-9|between-after:于国防
18|between-after:今提
18|between-after:今提前
13|between-after:从2
13|between-after:从20
-17|between-after:他\"
-17|between-after:他\"等
23|between-after:以上
-11|between-after:以上と
11|between-after:以上を
-14|between-after:但「
-17|between-after:但他
-17|between-after:但他\"
32|between-after:倒し
31|between-after:倒しし
16|between-after:其他
-8|between-after:军费
-12|between-after:军费目
9|between-after:列为
-8|between-after:到1
17|between-after:到2
17|between-after:到20
32|between-after:前倒
32|between-after:前倒し
31|between-after:前到
10|between-after:前至
10|between-after:北约
-9|between-after:变,
8|between-after:只有
-8|between-after:台北
-16|between-after:台湾
11|between-after:右(
-15|between-after:右,
-12|between-after:合、
-16|between-after:合意
18|between-after:合意_
19|between-after:后者
9|between-after:向け
9|between-after:国が
-8|between-after:国国
-8|between-after:国防
-9|between-after:国防,
11|between-after:国防費
-10|between-after:国防部
-12|between-after:場合
-12|between-after:場合、
-10|between-after:増や
-16|between-after:増やし
8|between-after:増額
17|between-after:如今
18|between-after:如今提
-16|between-after:定_
12|between-after:将在
12|between-after:左右
11|between-after:左右(
-15|between-after:左右,
9|between-after:已于
-10|between-after:年)
-12|between-after:年度ま
15|between-after:年早
12|between-after:年早め
10|between-after:年达
-18|between-after:并在
-14|between-after:度で
-10|between-after:度で、
-12|between-after:度ま
-12|between-after:度まで
8|between-after:当初
-11|between-after:心军
-11|between-after:心军费
-10|between-after:念頭
-9|between-after:念頭に
-11|between-after:总统
18|between-after:意_
8|between-after:成時
8|between-after:成時期
11|between-after:所需
11|between-after:所需的
-23|between-after:承诺
-8|between-after:承诺,
8|between-after:指标
10|between-after:指标,
32|between-after:提前
31|between-after:提前到
10|between-after:提前至
-14|between-after:政府
-9|between-after:日本
12|between-after:早め
-14|between-after:早期
-9|between-after:早期に
17|between-after:时间
-19|between-after:明し
9|between-after:是否
10|between-after:時期に
14|between-after:最迟
9|between-after:期につ
-8|between-after:期に引
19|between-after:期限
-12|between-after:枠を
11|between-after:标,
-24|between-after:标从
9|between-after:标已于
17|between-after:标年
-8|between-after:标由2
-11|between-after:核心
-11|between-after:核心军
-15|between-after:検討
-14|between-after:検討_
12|between-after:槛,
8|between-after:標は
11|between-after:標は、
13|between-after:標を、
9|between-after:正予
9|between-after:正予算
-8|between-after:求め
-17|between-after:決定
-16|between-after:決定_
-12|between-after:没有
13|between-after:现在
-9|between-after:用于国
8|between-after:画よ
25|between-after:画を
29|between-after:画を前
12|between-after:的军
12|between-after:的军费
-12|between-after:的承
-12|between-after:的承诺
11|between-after:的数
-9|between-after:的目
-9|between-after:的目标
-10|between-after:的要
-10|between-after:的要求
9|between-after:的门
9|between-after:的门槛
-24|between-after:目标从
17|between-after:目标年
23|between-after:目標
8|between-after:目標は
-10|between-after:相は
-20|between-after:程度
-14|between-after:程度で
-8|between-after:突破
-17|between-after:等不
-17|between-after:等不到
-13|between-after:美国
12|between-after:衛費
8|between-after:衛費の
-12|between-after:表明
-19|between-after:表明し
14|between-after:補正
9|between-after:補正予
-11|between-after:要求
13|between-after:要等到
8|between-after:計画よ
25|between-after:計画を
-14|between-after:討_
-12|between-after:计划
-8|between-after:诺,
-8|between-after:財源
16|between-after:費の
8|between-after:費の目
-12|between-after:费目
-12|between-after:费目标
10|between-after:达成
11|between-after:達成
8|between-after:達成時
-10|between-after:部长
9|between-after:门槛
12|between-after:门槛,
-9|between-after:防,
18|between-after:防衛
12|between-after:防衛費
11|between-after:防費
-10|between-after:防部
-8|between-after:降到
-8|between-after:降到1
11|between-after:需的
11|between-after:需的数
22|between-after:韓国
-12|between-after:韩国
-9|between-after:頭に
-10|between-after:预算
-38|between-before:%,
11|between-before:%,占
14|between-before:%,日
-9|between-before:%,约
-19|between-before:%_
-9|between-before:%_占
-8|between-before:%_目
26|between-before:%、
11|between-before:%、3
-13|between-before:%、そ
8|between-before:%」
-33|between-before:%か
-33|between-before:%から
-16|between-before:%だ
-16|between-before:%だっ
10|between-before:%とな
10|between-before:%は
-11|between-before:%を達
-14|between-before:%升
-8|between-before:%升至
-12|between-before:%后
-11|between-before:%后,
-20|between-before:%増
-18|between-before:%増え
-15|between-before:%左右
-14|between-before:%提
-14|between-before:%提高
-11|between-before:%的
-13|between-before:%程
-13|between-before:%程度
-33|between-before:)升
-33|between-before:)升至
-11|between-before:,3
-11|between-before:,31
-10|between-before:,与
-9|between-before:,与日
15|between-before:,两
-12|between-before:,今
-12|between-before:,今年
15|between-before:,使
17|between-before:,其
17|between-before:,其中
8|between-before:,加
10|between-before:,北
14|between-before:,占
11|between-before:,占G
15|between-before:,届
17|between-before:,届时
-8|between-before:,政
-8|between-before:,政府
22|between-before:,日
21|between-before:,日本
-18|between-before:,每
-17|between-before:,每年
-9|between-before:,约占
-16|between-before:,荷
-16|between-before:,荷兰
-9|between-before:,该
-12|between-before:,该比
22|between-before:,这
9|between-before:,这个
9|between-before:,防
9|between-before:,防卫
-12|between-before:,首
-11|between-before:,首度
10|between-before:.2
12|between-before:.2%
-14|between-before:.3
-9|between-before:.4万
8|between-before:.5
9|between-before:.7
-9|between-before:.7%
-15|between-before:.9%
12|between-before:.9万
12|between-before:0%
-11|between-before:0.9
20|between-before:025
14|between-before:03
-16|between-before:030
31|between-before:035
8|between-before:0億
9|between-before:0兆
8|between-before:0兆円
-17|between-before:0年
-36|between-before:1%
-15|between-before:1%,
-9|between-before:1.5
12|between-before:1.7
15|between-before:10
9|between-before:10兆
-8|between-before:177
-35|between-before:18
-12|between-before:18カ
-25|between-before:1・
-9|between-before:1・3
-22|between-before:1・6
8|between-before:1・8
-11|between-before:1个
-11|between-before:1个欧
12|between-before:1兆
-32|between-before:2%
-8|between-before:2%,
11|between-before:2%、
-8|between-before:2%升
-18|between-before:2%左
14|between-before:2.5
9|between-before:2.8
28|between-before:20
14|between-before:203
-13|between-before:22
18|between-before:25
22|between-before:25财
-10|between-before:2倍近
-32|between-before:3%
-9|between-before:3%程
29|between-before:3.
9|between-before:3.2
-16|between-before:3.3
11|between-before:3.4
-14|between-before:30
-16|between-before:30年
-12|between-before:31
-11|between-before:31个
30|between-before:35
30|between-before:35年
19|between-before:3・
-10|between-before:3文
-10|between-before:3文書
14|between-before:4%
14|between-before:4%,
-12|between-before:4%提
-22|between-before:4.
-11|between-before:4.5
-13|between-before:4.8
-9|between-before:4万
-19|between-before:4年
-14|between-before:4年間
-10|between-before:5%
-25|between-before:5%,
8|between-before:5%と
-15|between-before:5%増
9|between-before:5%用
-9|between-before:5.4
13|between-before:5兆
28|between-before:5年
22|between-before:5财
22|between-before:5财年
-16|between-before:6%
11|between-before:6%,
-22|between-before:6%か
-10|between-before:6.
-8|between-before:65
-14|between-before:65%
9|between-before:6兆
8|between-before:6兆円
-9|between-before:7%
-13|between-before:7.
-8|between-before:77
-8|between-before:77亿
-8|between-before:7亿
-8|between-before:7亿令
-18|between-before:7兆
-16|between-before:8%
-8|between-before:8%_
-12|between-before:8カ
-12|between-before:8カ国
-18|between-before:8・
-8|between-before:8年
-16|between-before:9%
-14|between-before:9%,
11|between-before:9.
14|between-before:9万
14|between-before:9万亿
12|between-before::美
12|between-before::美国
8|between-before:DP_
13|between-before:DP只
12|between-before:DP最
10|between-before:DP比
8|between-before:P_
10|between-before:P_3
11|between-before:Pの
8|between-before:Pの0
13|between-before:P只
11|between-before:P只能
12|between-before:P最
12|between-before:P最多
10|between-before:P比
-14|between-before:P比2
-18|between-before:P比で
11|between-before:P比は
12|between-before:P的0
13|between-before:P的2
10|between-before:P的5
21|between-before:P的比
8|between-before:P的百
9|between-before:_3
-13|between-before:_占比
-11|between-before:_政
-11|between-before:_政府
-8|between-before:_目
-8|between-before:_目標
12|between-before:、3
14|between-before:、3.
-13|between-before:、そ
-9|between-before:、米
15|between-before:、補
15|between-before:、補正
8|between-before:、財
8|between-before:、財務
-10|between-before:、韓国
-19|between-before:いた
-8|between-before:いた防
13|between-before:いて
16|between-before:いて、
-8|between-before:いるが
-28|between-before:え、
-24|between-before:え、G
8|between-before:えて
-8|between-before:え続
-8|between-before:え続け
-76|between-before:から
-16|between-before:から6
-8|between-before:から増
-30|between-before:がG
-31|between-before:がGD
-8|between-before:が、
10|between-before:が去
10|between-before:が去年
-15|between-before:が国
-11|between-before:が国内
-10|between-before:が現
-10|between-before:が現行
-10|between-before:くに
-10|between-before:くに増
-9|between-before:けて
-8|between-before:けてい
-9|between-before:この
-8|between-before:し、
-17|between-before:した
-23|between-before:して
-14|between-before:してい
-13|between-before:ずに
-13|between-before:その
-18|between-before:たG
-16|between-before:たGD
-13|between-before:たず
-13|between-before:たずに
-10|between-before:た国
-10|between-before:た国防
16|between-before:て、
-22|between-before:てい
-19|between-before:ていた
-12|between-before:で「
21|between-before:でに
-12|between-before:では
-18|between-before:で最
10|between-before:とさ
10|between-before:とされ
-15|between-before:とし
-17|between-before:として
12|between-before:とな
8|between-before:となる
8|between-before:どに防
8|between-before:なる
10|between-before:に1
9|between-before:に3
11|between-before:に3.
11|between-before:に6
13|between-before:にGD
-14|between-before:に、
9|between-before:につ
-12|between-before:に増
-10|between-before:に増え
9|between-before:に政
9|between-before:に政府
11|between-before:に達
18|between-before:に防
18|between-before:に防衛
-16|between-before:の1
-16|between-before:の1・
11|between-before:の2%
-19|between-before:の3
-8|between-before:の3%
-8|between-before:の3.
-11|between-before:の4
-18|between-before:のG
-10|between-before:のイ
9|between-before:の割
9|between-before:の割合
32|between-before:の国
36|between-before:の国防
15|between-before:の対
16|between-before:の対G
8|between-before:の支
8|between-before:の支出
8|between-before:の概
8|between-before:の概算
13|between-before:の水
13|between-before:の水準
11|between-before:の目
11|between-before:の目標
-10|between-before:の総
-8|between-before:の総選
11|between-before:の軍
11|between-before:の軍事
29|between-before:の防
29|between-before:の防衛
-30|between-before:は1
-11|between-before:は1.
-13|between-before:は18
-14|between-before:は2
10|between-before:はGN
13|between-before:は、
-9|between-before:は対
-9|between-before:は対G
14|between-before:は米
14|between-before:は米国
9|between-before:は補
9|between-before:は補正
9|between-before:は関
9|between-before:は関連
18|between-before:までに
-12|between-before:めた
8|between-before:めて
8|between-before:めど
8|between-before:めどに
-13|between-before:める
-16|between-before:ら6
-16|between-before:ら65
-8|between-before:ら増
-8|between-before:ら増え
-9|between-before:るが
-13|between-before:をG
-16|between-before:をGD
9|between-before:をめ
8|between-before:をめど
10|between-before:を加
10|between-before:を加え
10|between-before:を含
8|between-before:を含め
-13|between-before:を待
-13|between-before:を待た
-11|between-before:を達
-21|between-before:を達成
-14|between-before:カ国
-12|between-before:カ国が
-12|between-before:シャ
8|between-before:ユー
8|between-before:ユーロ
-12|between-before:ント
-11|between-before:・3%
9|between-before:・4%
-22|between-before:・6
-22|between-before:・6%
-16|between-before:・7
10|between-before:・8
10|between-before:・8%
8|between-before:ーロ
-13|between-before:一年
23|between-before:万亿
10|between-before:上台
10|between-before:上台前
-9|between-before:下的
-11|between-before:不会跨
9|between-before:不到
31|between-before:不是
11|between-before:不足
-9|between-before:与日
-9|between-before:与日本
11|between-before:个北
-11|between-before:个欧
8|between-before:中に
14|between-before:中国
-22|between-before:中期
-27|between-before:中期防
34|between-before:为1
34|between-before:为1.
25|between-before:为2
25|between-before:为2.
-12|between-before:为64
18|between-before:为G
16|between-before:为GD
-10|between-before:为国
-10|between-before:为国内
-13|between-before:之前
-19|between-before:之前不
-13|between-before:乌克
-13|between-before:乌克兰
13|between-before:也只
12|between-before:也只有
-12|between-before:书,
-11|between-before:书,首
11|between-before:予算
-16|between-before:予算で
8|between-before:予算の
-15|between-before:予算は
20|between-before:予算を
8|between-before:事費は
10|between-before:二次
10|between-before:二次安
-11|between-before:于2
-11|between-before:于20
-8|between-before:于国内
-19|between-before:产总值
-14|between-before:产毛
-8|between-before:亿令
-8|between-before:仅占国
15|between-before:仅及
15|between-before:仅及G
8|between-before:仍为
8|between-before:仍为G
-8|between-before:仍低
-20|between-before:仍可
-20|between-before:仍可占
-11|between-before:以前台
8|between-before:以前将
8|between-before:以前把
-22|between-before:以来
-10|between-before:以来首
8|between-before:以特
9|between-before:以特别
-23|between-before:以降
-16|between-before:以降に
-12|between-before:以降は
-8|between-before:件时
-20|between-before:会上
-8|between-before:会提
-12|between-before:会見
-11|between-before:会見で
-11|between-before:会跨
-11|between-before:会跨过
11|between-before:会达
11|between-before:会达到
10|between-before:低于
8|between-before:使国
-10|between-before:例从
8|between-before:例提
8|between-before:例提高
8|between-before:例是
-9|between-before:例曾
15|between-before:依北
15|between-before:依北约
9|between-before:係費
9|between-before:係費は
-11|between-before:修订
10|between-before:倍内
10|between-before:倍内阁
-10|between-before:倍近
-10|between-before:倍近く
-16|between-before:借补
-17|between-before:借补充
16|between-before:值的2
-17|between-before:值计
-17|between-before:值计算
10|between-before:停在
8|between-before:億ユ
8|between-before:億ユー
-10|between-before:充预
-10|between-before:充预算
9|between-before:兆円台
-13|between-before:克兰
-15|between-before:兑现
14|between-before:入的
-21|between-before:公布
-11|between-before:公布数
10|between-before:关开
10|between-before:关开支
9|between-before:关经费
17|between-before:其中
13|between-before:其中国
-14|between-before:其实
13|between-before:内生
-11|between-before:内生产
10|between-before:内阁上
9|between-before:円台
9|between-before:円台後
-10|between-before:再创
-10|between-before:再创新
42|between-before:军费
-33|between-before:军费上
-12|between-before:军费为
8|between-before:军费仍
17|between-before:军费以
-17|between-before:军费才
9|between-before:军费由
10|between-before:军费达
8|between-before:军费预
-8|between-before:军队
15|between-before:出仅
15|between-before:出仅及
-20|between-before:出仍
-20|between-before:出仍可
9|between-before:出占
8|between-before:出将升
-17|between-before:出约
-19|between-before:出约占
12|between-before:出计
12|between-before:出计划
-12|between-before:出预
-12|between-before:出预算
13|between-before:划,其
-8|between-before:列2
-8|between-before:列2.
-28|between-before:列G
-28|between-before:列GD
8|between-before:列的
-17|between-before:刚刚
-19|between-before:刚刚达
-17|between-before:刚达
-17|between-before:刚达到
-10|between-before:创新
-10|between-before:创新高
8|between-before:初予
8|between-before:初予算
18|between-before:别为1
14|between-before:别预
14|between-before:别预算
-24|between-before:到2
-23|between-before:到2%
-14|between-before:到2.
15|between-before:到20
23|between-before:到G
18|between-before:到GD
9|between-before:到了
-30|between-before:到占
-30|between-before:到占G
37|between-before:到国
25|between-before:到国内
31|between-before:前、
-11|between-before:前台
-11|between-before:前台湾
-9|between-before:前后
-9|between-before:前后把
10|between-before:前实
10|between-before:前实现
16|between-before:前将
8|between-before:前将国
15|between-before:前年
14|between-before:前年度
-10|between-before:前把这
8|between-before:前要
-8|between-before:前防卫
10|between-before:割合
9|between-before:割合は
-13|between-before:加1
-8|between-before:加1.
10|between-before:加え
8|between-before:加えて
9|between-before:加上
-8|between-before:务和
8|between-before:勉强
8|between-before:勉强达
8|between-before:務省
16|between-before:北欧
13|between-before:北约
11|between-before:北约口
14|between-before:升到
-30|between-before:升至
14|between-before:升至2
-12|between-before:升至G
19|between-before:南韩
16|between-before:南韩为
11|between-before:占到G
-13|between-before:占到国
18|between-before:占国
20|between-before:占国内
-17|between-before:占比
-16|between-before:占比仍
-18|between-before:占比已
10|between-before:占比恐
-16|between-before:占比接
-12|between-before:占经
-19|between-before:卫白
-19|between-before:卫白皮
10|between-before:卫相
10|between-before:卫相关
14|between-before:卫费
9|between-before:卫费不
-13|between-before:卫费再
13|between-before:卫费占
-10|between-before:卫费提
11|between-before:卫费目
10|between-before:去年の
15|between-before:及G
15|between-before:及GD
9|between-before:及相
9|between-before:及相关
-13|between-before:取消
-8|between-before:取消了
13|between-before:口径
11|between-before:口径占
-16|between-before:只占
-18|between-before:只占G
38|between-before:只有
14|between-before:只有1
11|between-before:只能
-9|between-before:只花了
-20|between-before:可占
-20|between-before:可占G
10|between-before:台前
9|between-before:台後
-14|between-before:台湾
-11|between-before:台湾常
9|between-before:合は
-17|between-before:后,
-23|between-before:后再
-9|between-before:后把
-9|between-before:后把防
8|between-before:含め
8|between-before:含めて
8|between-before:员国的
-8|between-before:四年
9|between-before:回落
9|between-before:因为
24|between-before:国3
10|between-before:国3.
12|between-before:国3・
-12|between-before:国が
36|between-before:国内
13|between-before:国内生
12|between-before:国军
12|between-before:国军费
19|between-before:国家
13|between-before:国家支
19|between-before:国民
11|between-before:国民收
15|between-before:国都
32|between-before:国防
-9|between-before:国防予
-8|between-before:国防务
8|between-before:国防支
18|between-before:国防費
14|between-before:地生
14|between-before:地生产
-37|between-before:増え
-29|between-before:増え、
-8|between-before:増え続
-12|between-before:增2
-12|between-before:增2.
-11|between-before:增7
-9|between-before:增7.
-11|between-before:增8
-11|between-before:增8.
-24|between-before:增加
-13|between-before:增加1
10|between-before:增幅
20|between-before:增至
11|between-before:增至1
10|between-before:增长9
-12|between-before:墨西
-19|between-before:安保
28|between-before:安倍
10|between-before:安倍内
-8|between-before:定为
12|between-before:实现
33|between-before:实际
-10|between-before:実績が
9|between-before:実質
-29|between-before:宣布
-9|between-before:宣布,
-10|between-before:宣布提
13|between-before:家支
13|between-before:家支出
19|between-before:対G
10|between-before:対GD
26|between-before:将升
25|between-before:将升至
10|between-before:将国
8|between-before:将是
-12|between-before:将由
8|between-before:将超
8|between-before:将超过
8|between-before:将达
10|between-before:将达到
-13|between-before:小泉
-9|between-before:就任
17|between-before:届时
-17|between-before:峰会
-13|between-before:峰会上
-15|between-before:左右
-15|between-before:已有
-20|between-before:已由
-9|between-before:布,
-10|between-before:布提
-10|between-before:布提前
-11|between-before:布数
-11|between-before:布数据
-11|between-before:常年
-11|between-before:常年在
19|between-before:年,
22|between-before:年,日
10|between-before:年G
8|between-before:年GD
-17|between-before:年で
-8|between-before:年に
9|between-before:年の
10|between-before:年の2
-11|between-before:年在
-13|between-before:年增
-18|between-before:年实
-8|between-before:年平
9|between-before:年度
14|between-before:年度比
-8|between-before:年的
-15|between-before:年間
9|between-before:应占
-11|between-before:府の
-11|between-before:府定
-10|between-before:府把
11|between-before:府目
11|between-before:府目標
-11|between-before:度以
14|between-before:度比
-18|between-before:度达
-18|between-before:度达到
-12|between-before:建议
27|between-before:开支
-8|between-before:开支会
18|between-before:开支占
-8|between-before:开支推
8|between-before:开支达
8|between-before:强达
8|between-before:强达到
-10|between-before:当初
8|between-before:当初予
9|between-before:当年
9|between-before:当年G
-13|between-before:当時
-13|between-before:当時の
11|between-before:径占
-13|between-before:待た
-13|between-before:待たず
11|between-before:怕也
11|between-before:怕也只
-19|between-before:总值
-17|between-before:总值计
-9|between-before:总统
12|between-before:总额
10|between-before:恐不
10|between-before:恐不足
12|between-before:恐怕
11|between-before:恐怕也
-8|between-before:成し
9|between-before:成す
9|between-before:成する
-21|between-before:成的
24|between-before:战争
-13|between-before:戦争
-13|between-before:才达
-16|between-before:才达到
-9|between-before:批准
-23|between-before:承诺
9|between-before:把国内
-9|between-before:把国防
-14|between-before:把目
-14|between-before:把目标
-9|between-before:把这
-9|between-before:把这一
9|between-before:把防卫
-9|between-before:拒绝
12|between-before:据:
12|between-before:据:美
-15|between-before:接近
8|between-before:推高
8|between-before:推高到
-11|between-before:提出
-9|between-before:提到
-11|between-before:提到2
-13|between-before:提前
-9|between-before:提升
-12|between-before:提升至
-8|between-before:提过
8|between-before:提高到
-8|between-before:支会
-8|between-before:支会升
40|between-before:支出
15|between-before:支出仅
-20|between-before:支出仍
9|between-before:支出占
-17|between-before:支出约
13|between-before:支出计
-12|between-before:支出预
18|between-before:支占
13|between-before:支占G
-8|between-before:支推
-8|between-before:支推上
8|between-before:支达
15|between-before:收入
15|between-before:收入的
-33|between-before:政府
-11|between-before:政府の
-11|between-before:政府定
-10|between-before:政府把
11|between-before:政府目
18|between-before:政権
12|between-before:数据:
-14|between-before:文件
-8|between-before:文件时
-10|between-before:文書
8|between-before:料为
-10|between-before:新高
-8|between-before:日本
-11|between-before:日本军
-11|between-before:日本防
9|between-before:时占G
33|between-before:是2
31|between-before:是20
-9|between-before:显示
-9|between-before:显示,
-13|between-before:時の
12|between-before:時点
12|between-before:時点で
-12|between-before:曾为
19|between-before:最多
15|between-before:有1
14|between-before:有1.
-11|between-before:有公
-8|between-before:朗普
-27|between-before:期防
-10|between-before:未来
-11|between-before:本军
-11|between-before:本军费
14|between-before:本地
14|between-before:本地生
-11|between-before:本防
-11|between-before:本防卫
-16|between-before:来年
-10|between-before:来首
-12|between-before:标,
9|between-before:标为
-10|between-before:案で
-21|between-before:案では
9|between-before:案で国
10|between-before:案と
11|between-before:案の防
14|between-before:概算
17|between-before:概算要
-10|between-before:標の
10|between-before:標の2
28|between-before:次安
28|between-before:次安倍
9|between-before:正を
8|between-before:正を含
14|between-before:正予
14|between-before:正予算
-11|between-before:每年
-17|between-before:比2
-25|between-before:比2%
11|between-before:比6
-18|between-before:比で
11|between-before:比は
9|between-before:比は米
-11|between-before:比为3
-16|between-before:比仍
-16|between-before:比仍低
20|between-before:比例
-10|between-before:比例从
8|between-before:比例提
8|between-before:比例是
-9|between-before:比例曾
-18|between-before:比已
-20|between-before:比已由
10|between-before:比恐
10|between-before:比恐不
-16|between-before:比接
-16|between-before:比接近
8|between-before:比率
13|between-before:比重
11|between-before:民收
11|between-before:民收入
12|between-before:水準
10|between-before:水準を
25|between-before:求で
11|between-before:求で、
-12|between-before:決め
-12|between-before:決めた
-12|between-before:没有
-11|between-before:没有公
9|between-before:济规
9|between-before:济规模
-11|between-before:海牙
-14|between-before:海牙峰
-8|between-before:消了
-11|between-before:湾常
-11|between-before:湾常年
10|between-before:準を
12|between-before:点で
-15|between-before:版防
-15|between-before:版防卫
-14|between-before:牙峰
-14|between-before:牙峰会
18|between-before:特别
14|between-before:特别预
-8|between-before:特朗
-8|between-before:特朗普
-11|between-before:现政
-11|between-before:现政府
-10|between-before:现的
8|between-before:现防
8|between-before:现防卫
-10|between-before:現行
-10|between-before:現行目
-14|between-before:生产毛
8|between-before:生産の
8|between-before:産の
16|between-before:由2
16|between-before:由2.
-8|between-before:由现
-18|between-before:电)
-12|between-before:电_
-19|between-before:白皮
-19|between-before:白皮书
-15|between-before:的\"
-25|between-before:的1
-24|between-before:的1.
8|between-before:的2
-12|between-before:的3.
14|between-before:的5
12|between-before:的5%
8|between-before:的G
8|between-before:的GD
9|between-before:的军
9|between-before:的军费
-17|between-before:的国内
19|between-before:的国防
26|between-before:的实
26|between-before:的实际
39|between-before:的比
15|between-before:的比例
8|between-before:的百
9|between-before:的经
9|between-before:的经济
-11|between-before:的统
-11|between-before:的统计
10|between-before:的防
8|between-before:的防卫
-19|between-before:皮书
-11|between-before:皮书,
8|between-before:目前
8|between-before:目标为
-10|between-before:目標の
25|between-before:相关
10|between-before:相关开
-23|between-before:相当
-22|between-before:示,
-11|between-before:示,3
-10|between-before:称,
-13|between-before:程度
10|between-before:第二
10|between-before:第二次
-20|between-before:算,国
-11|between-before:算がG
-16|between-before:算で
-9|between-before:算で国
8|between-before:算の
-15|between-before:算は
-9|between-before:算は1
-24|between-before:算はG
20|between-before:算を
9|between-before:算を加
10|between-before:算中
23|between-before:算为
14|between-before:算为1
-22|between-before:算仅
-10|between-before:算估
14|between-before:算依
13|between-before:算依北
8|between-before:算加
8|between-before:算加上
11|between-before:算占G
-9|between-before:算占国
-10|between-before:算只
-10|between-before:算只占
-14|between-before:算增
-12|between-before:算增2
-11|between-before:算增加
10|between-before:算提
13|between-before:算案
-13|between-before:算案で
12|between-before:算案の
8|between-before:算约
-26|between-before:算编
-26|between-before:算编列
14|between-before:算要
13|between-before:算要求
-8|between-before:算达成
10|between-before:米国
14|between-before:米国3
12|between-before:経費
10|between-before:経費を
-9|between-before:続け
-9|between-before:続けて
-9|between-before:総選
-9|between-before:総選挙
-10|between-before:績が
-10|between-before:績が現
12|between-before:约1.
-8|between-before:约17
27|between-before:约为
-22|between-before:约占
-27|between-before:约占G
11|between-before:约口
11|between-before:约口径
-13|between-before:经济
9|between-before:经济规
15|between-before:经费
-10|between-before:统计
-11|between-before:统计显
-21|between-before:编列
-8|between-before:编列2
-28|between-before:编列G
8|between-before:编列的
10|between-before:美国3
8|between-before:美国军
-9|between-before:美国防
-10|between-before:者会
-8|between-before:者会見
31|between-before:而不
31|between-before:而不是
-8|between-before:脳会
11|between-before:至1
9|between-before:至2
14|between-before:至2.
17|between-before:至国
12|between-before:至国内
25|between-before:花费
-17|between-before:荷兰
-10|between-before:行目
-10|between-before:行目標
8|between-before:衛費と
19|between-before:衛費を
13|between-before:衛関
13|between-before:衛関係
-10|between-before:补充
-10|between-before:补充预
10|between-before:补到
-15|between-before:表示
-12|between-before:表示,
27|between-before:補正
9|between-before:補正を
14|between-before:補正予
-14|between-before:要求
25|between-before:要求で
8|between-before:要达
-11|between-before:見で
-10|between-before:見で、
15|between-before:规模
-11|between-before:計画
-8|between-before:記者
-8|between-before:記者会
-11|between-before:计显
-11|between-before:计显示
-15|between-before:计算
-17|between-before:计算,
10|between-before:让国
10|between-before:让国防
-12|between-before:议会
-8|between-before:议会提
-10|between-before:记者
-26|between-before:说,
-33|between-before:调1
8|between-before:財務
8|between-before:財務省
-11|between-before:費が
-10|between-before:費がG
10|between-before:費が去
-11|between-before:費が国
9|between-before:費と
11|between-before:費の
12|between-before:費の対
42|between-before:費は
19|between-before:費はG
8|between-before:費は国
-9|between-before:費は対
14|between-before:費を
-12|between-before:費をG
17|between-before:财年
22|between-before:财年,
22|between-before:财政
-33|between-before:费上
14|between-before:费不
-9|between-before:费为
-21|between-before:费为国
8|between-before:费仍
8|between-before:费仍为
17|between-before:费以
-13|between-before:费再
-13|between-before:费再创
23|between-before:费占
-10|between-before:费增7
-17|between-before:费才
-17|between-before:费才达
-9|between-before:费提
-9|between-before:费提到
-17|between-before:费提升
8|between-before:费提至
9|between-before:费由
9|between-before:费由现
11|between-before:费目
11|between-before:费目标
10|between-before:费约
15|between-before:费达
12|between-before:费达到
8|between-before:费预
8|between-before:费预算
11|between-before:赤字
9|between-before:起占
9|between-before:起占G
34|between-before:超过
16|between-before:超过G
-11|between-before:跨过
10|between-before:达3
10|between-before:达3.
12|between-before:达G
12|between-before:达GD
11|between-before:达到
-28|between-before:达到2
10|between-before:达到G
9|between-before:达到了
31|between-before:达到国
16|between-before:过G
16|between-before:过GD
-10|between-before:近く
-10|between-before:近くに
8|between-before:这一
10|between-before:这个
-10|between-before:通过
13|between-before:連経
13|between-before:連経費
-21|between-before:達成
-8|between-before:達成し
9|between-before:達成す
-10|between-before:選挙
-9|between-before:邻国
10|between-before:长9
10|between-before:长9.
-14|between-before:长期
13|between-before:関係
9|between-before:関係費
23|between-before:関連
13|between-before:関連経
10|between-before:阁上
10|between-before:阁上台
-9|between-before:防予
-9|between-before:防予算
-19|between-before:防卫白
10|between-before:防卫相
14|between-before:防卫费
8|between-before:防支
8|between-before:防经费
13|between-before:防衛関
18|between-before:防費
-14|between-before:防費が
11|between-before:防費の
18|between-before:防費は
-11|between-before:防費を
-16|between-before:降に
-12|between-before:降は
-16|between-before:降到
-12|between-before:韓国
-9|between-before:韓国は
16|between-before:韩为
15|between-before:韩为2
29|between-before:预算
10|between-before:预算中
23|between-before:预算为
-24|between-before:预算仅
-10|between-before:预算估
14|between-before:预算依
-10|between-before:预算只
-14|between-before:预算增
10|between-before:预算提
8|between-before:预算约
-26|between-before:预算编
-16|between-before:首度
-11|between-before:首度以
-8|between-before:首相
-8|between-before:首脳
-8|between-before:首脳会
-13|between-before:高_
21|between-before:高于
19|between-before:高到
14|between-before:高到国
11|between-end:after %を、|
31|between-end:after (|
-26|between-end:after ,|
-18|between-end:after ,并在|
11|between-end:after ,最迟|
-20|between-end:after ,而|
-19|between-end:after 2%を|
-21|between-end:after _|
19|between-end:after |
16|between-end:after 、|
20|between-end:after 「|
-14|between-end:after から|
10|between-end:after が|
13|between-end:after くとも|
32|between-end:after しし、|
-11|between-end:after すると|
34|between-end:after ずれも|
14|between-end:after だった|
-14|between-end:after で、|
8|between-end:after と、|
17|between-end:after という|
13|between-end:after などと|
-13|between-end:after に_|
21|between-end:after に|
9|between-end:after の|
20|between-end:after へ|
10|between-end:after まで|
-9|between-end:after やし、|
56|between-end:after を|
-23|between-end:after 为|
-9|between-end:after 主张在|
-10|between-end:after 兵器を|
9|between-end:after 列为|
11|between-end:after 台阶,|
18|between-end:after 合意_|
15|between-end:after 在|
8|between-end:after 届いた|
11|between-end:after 左右(|
-10|between-end:after 左右,|
36|between-end:after 提前到|
11|between-end:after 提前至|
-19|between-end:after 明し、|
16|between-end:after 是|
-17|between-end:after 時期を|
-8|between-end:after 期を、|
12|between-end:after 期限为|
9|between-end:after 标已于|
10|between-end:after 样都是|
-14|between-end:after 検討_|
15|between-end:after 標を、|
-16|between-end:after 決定_|
14|between-end:after 的|
-25|between-end:after 目标从|
-9|between-end:after 目标是|
13|between-end:after 目标由|
13|between-end:after 要等到|
11|between-end:after 達成を|
-8|between-end:after 防費を|
-14|between-end:before %から|
20|between-end:before %升到|
28|between-end:before %升至|
-13|between-end:before %弹回|
-15|between-end:before %降到|
14|between-end:before %降至|
-33|between-end:before )升至|
8|between-end:before ,其中|
12|between-end:before ,则为|
-8|between-end:before 0年に|
12|between-end:before 5%、|
9|between-end:before 7%和|
18|between-end:before DP比|
-19|between-end:before P)比|
14|between-end:before P不到|
-14|between-end:before P比で|
22|between-end:before P比は|
38|between-end:before |
13|between-end:before 、|
15|between-end:before から|
11|between-end:before が|
-13|between-end:before その後|
-13|between-end:before たずに|
13|between-end:before だった|
-22|between-end:before で|
36|between-end:before に|
-14|between-end:before には|
20|between-end:before の|
32|between-end:before は|
-11|between-end:before は米国|
10|between-end:before は逆に|
17|between-end:before ぶりに|
22|between-end:before までに|
8|between-end:before までの|
-9|between-end:before シアの|
19|between-end:before 产总值|
-19|between-end:before 产毛额|
-16|between-end:before 今年的|
18|between-end:before 仍不到|
-8|between-end:before 仍低于|
-14|between-end:before 仍维持|
-16|between-end:before 以降に|
-8|between-end:before 以降は|
-11|between-end:before 会跨过|
9|between-end:before 军费占|
-11|between-end:before 况升至|
-18|between-end:before 分别为|
-8|between-end:before 到北约|
-15|between-end:before 到通往|
11|between-end:before 前完成|
9|between-end:before 占比约|
23|between-end:before 同年为|
-8|between-end:before 后升至|
-13|between-end:before 国满足|
9|between-end:before 国防費|
21|between-end:before 宣示的|
8|between-end:before 将是|
8|between-end:before 将达到|
9|between-end:before 尼亚为|
-17|between-end:before 已接近|
-8|between-end:before 年将是|
8|between-end:before 强达到|
9|between-end:before 後半、|
60|between-end:before 总值的|
-9|between-end:before 战时的|
20|between-end:before 提高到|
9|between-end:before 提高至|
-8|between-end:before 支约为|
8|between-end:before 料为|
-11|between-end:before 日本的|
-33|between-end:before 是|
13|between-end:before 曾投入|
-17|between-end:before 来年で|
-12|between-end:before 标定为|
-23|between-end:before 案では|
-8|between-end:before 比率は|
-24|between-end:before 比重由|
-21|between-end:before 气升到|
8|between-end:before 水準を|
-8|between-end:before 決めた|
15|between-end:before 生産の|
35|between-end:before 的|
-20|between-end:before 目標の|
-11|between-end:before 算则占|
10|between-end:before 米国の|
-11|between-end:before 約束の|
9|between-end:before 经费为|
8|between-end:before 自国は|
-9|between-end:before 芬兰的|
14|between-end:before 规划的|
8|between-end:before 計画を|
11|between-end:before 达|
14|between-end:before 达到|
-21|between-end:before 达成的|
-8|between-end:before 都守在|
-24|between-end:before 重将由|
-18|between-end:before 防卫费|
-13|between-end:before 防衛費|
-16|between-end:before 韩国为|
8|between-end:before 预估的|
11|between-end:before 预算为|
31|between-start:after (|
-26|between-start:after ,|
-17|between-start:after ,但他|
-9|between-start:after ,台湾|
-12|between-start:after ,国防|
18|between-start:after ,如今|
-18|between-start:after ,并在|
19|between-start:after ,期限|
-20|between-start:after ,而|
-21|between-start:after _|
19|between-start:after |
16|between-start:after 、|
9|between-start:after 、ロシ|
23|between-start:after 、韓国|
20|between-start:after 「|
18|between-start:after 」明記|
-14|between-start:after から|
10|between-start:after が|
-14|between-start:after で、|
9|between-start:after でも、|
-17|between-start:after で合意|
8|between-start:after と、|
12|between-start:after という|
19|between-start:after とする|
-13|between-start:after に_|
21|between-start:after に|
10|between-start:after に到達|
9|between-start:after に向け|
-9|between-start:after に増や|
9|between-start:after の|
-22|between-start:after の目標|
17|between-start:after の達成|
20|between-start:after へ|
9|between-start:after への引|
10|between-start:after まで|
56|between-start:after を|
-11|between-start:after 上下,|
-23|between-start:after 为|
-11|between-start:after 以上と|
11|between-start:after 以上を|
9|between-start:after 列为|
15|between-start:after 在|
11|between-start:after 左右(|
-15|between-start:after 左右,|
10|between-start:after 指标,|
16|between-start:after 是|
14|between-start:after 的|
16|between-start:after 的军费|
-12|between-start:after 的承诺|
-8|between-start:after 的目标|
12|between-start:after 的门槛|
14|between-start:after 目標を|
-14|between-start:after 程度で|
-33|between-start:before )升至|
-14|between-start:before ,日本|
9|between-start:before ,该国|
9|between-start:before ,这个|
-8|between-start:before 1.8|
-12|between-start:before 2.5|
-11|between-start:before _政府|
38|between-start:before |
21|between-start:before 、GD|
13|between-start:before 、|
-11|between-start:before 、国防|
10|between-start:before 、補正|
-16|between-start:before から6|
15|between-start:before から|
-8|between-start:before から増|
11|between-start:before が|
-22|between-start:before で|
-9|between-start:before として|
8|between-start:before に3.|
8|between-start:before にGD|
36|between-start:before に|
-14|between-start:before には|
9|between-start:before に政府|
-20|between-start:before の1・|
-10|between-start:before の2倍|
-17|between-start:before のGD|
20|between-start:before の|
20|between-start:before の国防|
8|between-start:before の支出|
11|between-start:before の概算|
11|between-start:before の水準|
11|between-start:before の目標|
-8|between-start:before の総選|
37|between-start:before の防衛|
-16|between-start:before は1.|
-13|between-start:before は18|
13|between-start:before はGD|
32|between-start:before は|
8|between-start:before は補正|
18|between-start:before までに|
8|between-start:before をめど|
-13|between-start:before を待た|
10|between-start:before 为2.|
-19|between-start:before 之前不|
-11|between-start:before 以前台|
8|between-start:before 以前将|
8|between-start:before 以前把|
-10|between-start:before 以来首|
9|between-start:before 以特别|
-16|between-start:before 以降に|
-12|between-start:before 以降は|
10|between-start:before 会达到|
-17|between-start:before 借补充|
-8|between-start:before 军费增|
-19|between-start:before 刚刚达|
10|between-start:before 初始预|
22|between-start:before 到20|
-9|between-start:before 前后把|
-10|between-start:before 前把这|
16|between-start:before 南韩为|
16|between-start:before 占GD|
-20|between-start:before 占比已|
-9|between-start:before 只花了|
13|between-start:before 国家支|
-13|between-start:before 增加1|
14|between-start:before 增加8|
15|between-start:before 将升至|
8|between-start:before 将是|
8|between-start:before 将达到|
-18|between-start:before 度达到|
8|between-start:before 当初予|
11|between-start:before 恐怕也|
12|between-start:before 把防卫|
12|between-start:before 数据:|
8|between-start:before 料为|
-11|between-start:before 日本军|
-33|between-start:before 是|
-15|between-start:before 版防卫|
-12|between-start:before 的1.|
-11|between-start:before 的2.|
11|between-start:before 的GD|
35|between-start:before 的|
-17|between-start:before 的国内|
12|between-start:before 的国防|
14|between-start:before 的比例|
9|between-start:before 的经济|
-11|between-start:before 的统计|
10|between-start:before 第二次|
-8|between-start:before 编列2|
8|between-start:before 编列的|
8|between-start:before 美国军|
-8|between-start:before 美国防|
8|between-start:before 补充预|
9|between-start:before 起占G|
11|between-start:before 达|
14|between-start:before 达到|
18|between-start:before 达到国|
9|between-start:before 防卫费|
-17|between-start:before 防衛費|
-12|between-start:before 预算,|
8|between-start:before 预算案|
-60|carried-aside:False aim
-54|carried-aside:False no
-9|carried-aside:True aim
-98|carried-aside:True level
-23|carried-dated:False False aim 1
8|carried-dated:False False aim 2
24|carried-dated:False False level 0
17|carried-dated:False False level 1
57|carried-dated:False False level 2
11|carried-dated:False False no 1
-16|carried-dated:True False aim 0
32|carried-dated:True False aim 1
-36|carried-dated:True False aim 2
-23|carried-dated:True False level 0
-47|carried-dated:True False level 1
-88|carried-dated:True False level 2
-16|carried-dated:True False no 1
-26|carried-dated:True False no 2
35|carried-dated:True True aim 0
-26|carried-dated:True True aim 1
-39|carried-dated:True True aim 2
47|carried-dated:True True level 0
-9|carried-dated:True True level 2
15|carried-dated:True True no 0
-34|carried-dated:True True no 1
-12|carried-dated:True True no 2
16|carried-follows:aim )の|
18|carried-follows:aim 2%|
28|carried-follows:aim 3%|
-19|carried-follows:aim |
13|carried-follows:aim 、G|
13|carried-follows:aim 。|
-13|carried-follows:aim から|
18|carried-follows:aim に1|
-14|carried-follows:aim に2|
18|carried-follows:aim に」|
39|carried-follows:aim の国|
15|carried-follows:aim の防|
37|carried-follows:aim まで|
46|carried-follows:aim 为3|
-8|carried-follows:aim 公共|
11|carried-follows:aim 到期|
-10|carried-follows:aim 前把|
-12|carried-follows:aim 前达|
-8|carried-follows:aim 占国|
27|carried-follows:aim 占比|
-31|carried-follows:aim 国防|
-10|carried-follows:aim 当初|
-11|carried-follows:aim 成长|
-10|carried-follows:aim 把军|
-8|carried-follows:aim 把国|
-10|carried-follows:aim 期限|
17|carried-follows:aim 每年|
17|carried-follows:aim 的军|
36|carried-follows:aim 的国|
8|carried-follows:aim 结束|
19|carried-follows:aim 美国|
57|carried-follows:aim 補正|
-19|carried-follows:aim 达到|
17|carried-follows:aim 达标|
-8|carried-follows:level 1.|
-12|carried-follows:level 18|
40|carried-follows:level 2.|
27|carried-follows:level 3.|
34|carried-follows:level 32|
-11|carried-follows:level GD|
11|carried-follows:level _国|
-11|carried-follows:level 、2|
19|carried-follows:level 、カ|
29|carried-follows:level 、三|
-14|carried-follows:level 、政|
-54|carried-follows:level から|
-12|carried-follows:level に3|
-13|carried-follows:level に、|
16|carried-follows:level に国|
9|carried-follows:level に平|
8|carried-follows:level に達|
-9|carried-follows:level に防|
-22|carried-follows:level の1|
-15|carried-follows:level の2|
81|carried-follows:level の世|
28|carried-follows:level の中|
-9|carried-follows:level の予|
-13|carried-follows:level の倍|
61|carried-follows:level の国|
-10|carried-follows:level の実|
10|carried-follows:level の対|
-9|carried-follows:level の支|
-9|carried-follows:level の目|
-10|carried-follows:level の財|
41|carried-follows:level の軍|
-11|carried-follows:level の閣|
56|carried-follows:level の防|
30|carried-follows:level は1|
-15|carried-follows:level は2|
-15|carried-follows:level は3|
30|carried-follows:level は日|
8|carried-follows:level は米|
9|carried-follows:level は補|
-36|carried-follows:level まで|
-9|carried-follows:level も増|
-20|carried-follows:level 不过|
-24|carried-follows:level 中国|
17|carried-follows:level 中央|
-8|carried-follows:level 为2|
123|carried-follows:level 予算|
-10|carried-follows:level 以来|
10|carried-follows:level 全国|
84|carried-follows:level 全球|
-20|carried-follows:level 公布|
-8|carried-follows:level 公表|
-10|carried-follows:level 内就|
-17|carried-follows:level 军费|
9|carried-follows:level 冲3|
14|carried-follows:level 创新|
-9|carried-follows:level 初始|
18|carried-follows:level 升至|
-10|carried-follows:level 协议|
21|carried-follows:level 占国|
-22|carried-follows:level 占比|
-10|carried-follows:level 受访|
8|carried-follows:level 国防|
-13|carried-follows:level 增长|
14|carried-follows:level 对国|
-20|carried-follows:level 将防|
-10|carried-follows:level 就交|
22|carried-follows:level 已达|
-14|carried-follows:level 当初|
-41|carried-follows:level 把国|
15|carried-follows:level 把防|
-8|carried-follows:level 持平|
30|carried-follows:level 数据|
32|carried-follows:level 日本|
22|carried-follows:level 有2|
35|carried-follows:level 概算|
26|carried-follows:level 欧洲|
-22|carried-follows:level 比2|
-15|carried-follows:level 決ま|
-17|carried-follows:level 版《|
-39|carried-follows:level 版防|
-9|carried-follows:level 电_|
-10|carried-follows:level 的7|
-30|carried-follows:level 的军|
41|carried-follows:level 的占|
-39|carried-follows:level 的国|
11|carried-follows:level 的实|
22|carried-follows:level 经济|
-8|carried-follows:level 美国|
-10|carried-follows:level 自卫|
14|carried-follows:level 花足|
44|carried-follows:level 補正|
15|carried-follows:level 見込|
10|carried-follows:level 赤字|
-23|carried-follows:level 達成|
-13|carried-follows:level 防卫|
-8|carried-follows:level 预计|
24|carried-follows:no 2%|
23|carried-follows:no 军费|
-10|carried-opens:,为 level 1
13|carried-opens:,乌 level 0
14|carried-opens:,乌 level 1
21|carried-opens:,占 level 1
19|carried-opens:,总 aim 2
-12|carried-opens:,日 level 2
-8|carried-opens:,波 level 2
32|carried-opens:,相 level 2
-8|carried-opens:,约 level 1
22|carried-opens:,约 level 2
-18|carried-opens:,而 level 1
12|carried-opens:,该 level 1
-8|carried-opens:,这 level 2
-8|carried-opens:,随 aim 2
14|carried-opens:,马 level 1
27|carried-opens:10 aim 1
-10|carried-opens:19 level 2
13|carried-opens:1月 level 1
11|carried-opens:22 level 0
11|carried-opens:22 level 1
-17|carried-opens:97 level 1
-27|carried-opens:A_ level 2
16|carried-opens:GD level 1
43|carried-opens:GD level 2
13|carried-opens:GN level 1
9|carried-opens:GN level 2
33|carried-opens:NA aim 1
14|carried-opens:、イ aim 1
-8|carried-opens:、ガ level 1
-8|carried-opens:、中 level 1
-9|carried-opens:、合 level 2
16|carried-opens:、続 aim 1
-16|carried-opens:、韓 level 1
10|carried-opens:「全 aim 1
9|carried-opens:【ソ aim 0
15|carried-opens:うち aim 1
13|carried-opens:うち aim 2
-8|carried-opens:から aim 1
28|carried-opens:から level 1
13|carried-opens:から level 2
12|carried-opens:この aim 1
22|carried-opens:これ aim 2
-8|carried-opens:これ level 1
8|carried-opens:それ level 1
-23|carried-opens:ただ level 1
40|carried-opens:ただ level 2
-16|carried-opens:で、 level 1
15|carried-opens:でで level 2
-11|carried-opens:とさ level 1
11|carried-opens:とな level 0
9|carried-opens:を上 level 1
14|carried-opens:を掲 aim 1
-16|carried-opens:アス level 1
-9|carried-opens:アメ level 1
10|carried-opens:ウク level 1
-14|carried-opens:ウク level 2
9|carried-opens:スペ level 1
12|carried-opens:ドイ level 1
17|carried-opens:ドイ level 2
9|carried-opens:ブリ aim 1
-9|carried-opens:ポー level 1
8|carried-opens:マク aim 0
8|carried-opens:マク aim 1
9|carried-opens:ロシ level 2
-11|carried-opens:上下 level 1
-11|carried-opens:与尼 level 1
-10|carried-opens:与此 level 1
-12|carried-opens:专家 level 2
-11|carried-opens:中国 level 0
-8|carried-opens:主要 level 2
21|carried-opens:五角 no 1
-25|carried-opens:他寄 level 1
-12|carried-opens:他特 level 2
17|carried-opens:以色 level 1
8|carried-opens:但加 level 1
12|carried-opens:公表 level 1
13|carried-opens:内訳 aim 1
-17|carried-opens:円安 level 2
11|carried-opens:军事 level 1
-9|carried-opens:军事 level 2
-9|carried-opens:军费 level 1
-10|carried-opens:前の level 1
-9|carried-opens:前国 level 2
-14|carried-opens:前後 level 1
-13|carried-opens:加1 aim 2
11|carried-opens:加上 level 1
8|carried-opens:加拿 aim 0
10|carried-opens:加拿 level 0
10|carried-opens:加拿 level 2
-16|carried-opens:北京 level 1
12|carried-opens:北大 aim 0
-8|carried-opens:北约 level 0
-9|carried-opens:北约 level 1
25|carried-opens:升到 level 0
10|carried-opens:升至 level 0
-16|carried-opens:半面 level 2
12|carried-opens:口火 aim 1
11|carried-opens:台湾 level 1
17|carried-opens:同じ level 1
-8|carried-opens:同一 level 1
-21|carried-opens:同国 level 1
-17|carried-opens:同国 level 2
23|carried-opens:同年 aim 1
17|carried-opens:同期 level 0
16|carried-opens:同期 level 2
38|carried-opens:吕特 aim 1
-12|carried-opens:国会 level 1
-10|carried-opens:国民 aim 1
8|carried-opens:国民 level 1
30|carried-opens:国防 aim 0
13|carried-opens:国防 level 0
13|carried-opens:国防 level 2
11|carried-opens:増で level 1
-12|carried-opens:外交 level 1
-13|carried-opens:大会 level 1
-10|carried-opens:学者 aim 1
15|carried-opens:学者 level 0
12|carried-opens:学者 level 2
34|carried-opens:官员 level 1
27|carried-opens:対G level 1
39|carried-opens:対す level 1
19|carried-opens:岸田 aim 0
18|carried-opens:左右 aim 1
-19|carried-opens:左右 level 1
-10|carried-opens:左右 level 2
10|carried-opens:当初 level 2
11|carried-opens:従来 level 0
10|carried-opens:従来 level 1
-23|carried-opens:意大 level 1
-12|carried-opens:所要 level 1
-25|carried-opens:报道 level 1
-9|carried-opens:按日 level 1
14|carried-opens:按现 level 1
17|carried-opens:按经 aim 1
11|carried-opens:提高 aim 2
-9|carried-opens:政府 level 1
8|carried-opens:政府 no 0
34|carried-opens:敵対 level 1
8|carried-opens:新德 level 1
-16|carried-opens:日本 aim 0
19|carried-opens:日本 aim 2
29|carried-opens:日本 level 1
-17|carried-opens:日本 level 2
-9|carried-opens:昭和 level 2
16|carried-opens:最も level 1
-8|carried-opens:期間 level 1
-8|carried-opens:柏林 level 1
15|carried-opens:欧州 aim 2
18|carried-opens:比利 aim 2
-12|carried-opens:民防 aim 1
12|carried-opens:法国 level 1
10|carried-opens:法国 level 2
16|carried-opens:法案 level 1
11|carried-opens:波兰 level 0
19|carried-opens:波兰 level 1
8|carried-opens:波兰 level 2
38|carried-opens:爱沙 aim 1
-10|carried-opens:用于 aim 0
-8|carried-opens:白宫 level 1
8|carried-opens:的国 level 1
-14|carried-opens:相比 level 2
-8|carried-opens:眼下 level 1
-18|carried-opens:程度 level 1
9|carried-opens:立法 level 0
9|carried-opens:立法 level 1
16|carried-opens:立法 level 2
-18|carried-opens:立院 level 1
-21|carried-opens:米国 level 1
-22|carried-opens:米国 level 2
-9|carried-opens:経済 aim 2
-9|carried-opens:総額 level 1
-9|carried-opens:经济 level 1
-8|carried-opens:美国 aim 1
12|carried-opens:美国 level 0
8|carried-opens:美国 level 1
-22|carried-opens:美国 level 2
-8|carried-opens:自民 aim 1
24|carried-opens:若不 level 1
-10|carried-opens:菲律 level 1
13|carried-opens:補正 level 1
9|carried-opens:要求 level 1
-19|carried-opens:財務 aim 0
-9|carried-opens:财务 level 2
-8|carried-opens:超、 level 2
9|carried-opens:足元 level 0
8|carried-opens:足元 level 1
13|carried-opens:足元 level 2
-16|carried-opens:过去 level 1
23|carried-opens:邻国 level 1
23|carried-opens:野党 no 2
35|carried-opens:関連 level 1
21|carried-opens:防卫 level 0
29|carried-opens:防卫 level 2
17|carried-opens:防衛 aim 1
-12|carried-opens:防衛 level 0
34|carried-opens:防衛 level 1
38|carried-opens:降到 level 1
-9|carried-opens:隣の aim 1
13|carried-opens:隣国 aim 2
10|carried-opens:韓国 aim 0
-11|carried-opens:韓国 level 1
17|carried-opens:韓国 level 2
-13|carried-opens:韩国 level 1
17|carried-opens:顾立 level 2
-13|carried-opens:首位 level 1
22|carried-opens:首位 level 2
24|carried-opens:首相 aim 0
23|carried-opens:首相 aim 1
9|carried-opens:高市 aim 0
8|carried-opens:高市 aim 2
21|carried-place:0 aim 0
-34|carried-place:0 aim 2
13|carried-place:0 level 0
23|carried-place:0 level 1
-14|carried-place:0 level 2
15|carried-place:0 no 0
-27|carried-place:0 no 1
-26|carried-place:0 no 2
-20|carried-place:1 aim 1
-27|carried-place:1 aim 2
-25|carried-place:1 level 1
-10|carried-place:1 level 2
-11|carried-place:1 no 1
-12|carried-place:1 no 2
9|carried-place:2 aim 1
38|carried-place:2 level 0
-28|carried-place:2 level 1
-15|carried-place:2 level 2
-29|carried-shape:fine level long-past
74|carried-shape:fine level next
24|carried-shape:fine level now
53|carried-shape:fine level past
67|carried-shape:half aim far
-12|carried-shape:half aim next
-29|carried-shape:half aim now
-16|carried-shape:half aim past
-53|carried-shape:half level now
-14|carried-shape:half level past
-14|carried-shape:half no now
-30|carried-shape:tenth aim now
-36|carried-shape:tenth level far
-11|carried-shape:tenth level long-past
19|carried-shape:tenth level next
-37|carried-shape:tenth level now
53|carried-shape:tenth level past
-14|carried-shape:tenth no now
-27|carried-shape:whole aim far
-10|carried-shape:whole aim long-past
43|carried-shape:whole aim next
-17|carried-shape:whole aim now
-24|carried-shape:whole aim past
-49|carried-shape:whole level far
-20|carried-shape:whole level long-past
-30|carried-shape:whole level next
-27|carried-shape:whole level now
-36|carried-shape:whole level past
27|carried-shape:whole no next
-34|carried-shape:whole no now
-16|carried-time:demand far year
-15|carried-time:demand now day
28|carried-time:demand now year
9|carried-time:denial next fiscal
-19|carried-time:denial now day
-16|carried-time:level far fiscal
-87|carried-time:level far year
24|carried-time:level far years
-17|carried-time:level long-past fiscal
-39|carried-time:level long-past year
70|carried-time:level next fiscal
-12|carried-time:level next month
-140|carried-time:level now day
57|carried-time:level now fiscal
-41|carried-time:level now month
35|carried-time:level now year
-37|carried-time:level past fiscal
94|carried-time:level past year
15|carried-time:other far fiscal
-11|carried-time:other far year
21|carried-time:other next year
-21|carried-time:other now day
49|carried-time:pledge far year
-9|carried-time:pledge long-past year
-12|carried-time:pledge next fiscal
-44|carried-time:pledge now day
37|carried-time:pledge now fiscal
-11|carried-time:pledge now month
-9|carried-time:pledge past fiscal
-13|carried-time:pledge past year
20|carried-time:proposal far fiscal
8|carried-time:proposal far year
32|carried-time:proposal next fiscal
9|carried-time:proposal next year
-33|carried-time:proposal now day
-8|carried-time:proposal now fiscal
-16|carried-time:proposal now year
-8|carried-time:proposal past fiscal
-9|carried-time:proposal past year
131|commas:after 0 aim
95|commas:after 0 level
48|commas:after 0 no
-76|commas:after 1 aim
-120|commas:after 1 level
-26|commas:after 1 no
-14|commas:after 2 aim
-8|commas:after 2 no
-14|commas:after 3 aim
140|commas:before 0 aim
96|commas:before 0 level
69|commas:before 0 no
-71|commas:before 1 aim
-49|commas:before 1 level
-52|commas:before 1 no
-25|commas:before 2 aim
-28|commas:before 2 level
-12|commas:before 2 no
-21|commas:before 3 aim
22|commas:before 3 level
-8|far-back-here:0 aim day
-9|far-back-here:0 aim fiscal
-22|far-back-here:0 level day
36|far-back-here:0 level year
-14|far-back-here:1 aim fiscal
-14|far-back-here:1 level year
24|far-back-here:2 aim fiscal
-8|far-back-here:2 level fiscal
-8|far-back-last:False aim day
-12|far-back-last:False aim fiscal
-10|far-back-last:False level day
-8|far-back-last:True aim day
12|far-back-last:True aim fiscal
-16|far-back-last:True level day
41|far-back-last:True level year
-8|far-back-time:level far year
-10|far-back-time:level long-past year
-13|far-back-time:level next year
-25|far-back-time:level now day
-8|far-back-time:level past fiscal
63|far-back-time:level past year
15|far-back-time:pledge far year
19|far-back-time:pledge now fiscal
-13|far-back-told:False aim
24|far-back-told:False level
-9|far-back-told:True aim
-31|far-back-told:True level
-12|far-back-told:True no
-23|far-back:aim
-15|far-back:level
-19|far-back:no
31|follows-aim:
-15|follows-aim:\"
-15|follows-aim:\",
-8|follows-aim:1
-8|follows-aim:1.
-8|follows-aim:1.8
-8|follows-aim:1.8%
-23|follows-aim:2%の
-23|follows-aim:2%の目
20|follows-aim:2%目
20|follows-aim:2%目標
14|follows-aim:3
8|follows-aim:3%」
8|follows-aim:3%」、
10|follows-aim:3・
8|follows-aim:3・3
15|follows-aim:;
-12|follows-aim:_
-11|follows-aim:_政
-11|follows-aim:_政府
-17|follows-aim:、
18|follows-aim:、2
19|follows-aim:、2%
13|follows-aim:、G
13|follows-aim:、GD
13|follows-aim:、GDP
43|follows-aim:。
11|follows-aim:から2
10|follows-aim:から2%
-8|follows-aim:からの
-8|follows-aim:から今
-8|follows-aim:から今年
29|follows-aim:が
9|follows-aim:が目
-14|follows-aim:で
-23|follows-aim:で3
-23|follows-aim:で3%
-23|follows-aim:で3%超
10|follows-aim:と
-9|follows-aim:として
-9|follows-aim:としてい
18|follows-aim:とす
18|follows-aim:とする
-15|follows-aim:と来
-15|follows-aim:と来年
-15|follows-aim:と来年で
-8|follows-aim:に1.
-24|follows-aim:に2
-12|follows-aim:に2.
-12|follows-aim:に2.5
11|follows-aim:に3%
-21|follows-aim:に3・
-23|follows-aim:に3・5
9|follows-aim:に6
9|follows-aim:に6兆
9|follows-aim:に6兆円
11|follows-aim:にG
11|follows-aim:にGD
11|follows-aim:にGDP
-15|follows-aim:に」
-15|follows-aim:に」_
-10|follows-aim:には5
-10|follows-aim:には5%
21|follows-aim:に前
21|follows-aim:に前倒
21|follows-aim:に前倒し
-9|follows-aim:に同
-9|follows-aim:に同じ
-9|follows-aim:に同じ2
10|follows-aim:に実現す
19|follows-aim:に早
19|follows-aim:に早め
17|follows-aim:に早める
-9|follows-aim:に示
-18|follows-aim:に達
-18|follows-aim:に達成
-78|follows-aim:に達成し
60|follows-aim:に達成す
10|follows-aim:に間
10|follows-aim:に間に
10|follows-aim:に間に合
8|follows-aim:の
-12|follows-aim:の2
-11|follows-aim:の2%
-21|follows-aim:の2%を
9|follows-aim:の予
10|follows-aim:の国防支
-11|follows-aim:の実
-11|follows-aim:の実績
-10|follows-aim:の実績が
11|follows-aim:の概
11|follows-aim:の概算
11|follows-aim:の概算要
23|follows-aim:の目
23|follows-aim:の目標
-11|follows-aim:の総
-9|follows-aim:の総選
-9|follows-aim:の総選挙
-37|follows-aim:の補
-37|follows-aim:の補正
-37|follows-aim:の補正予
8|follows-aim:の話
29|follows-aim:の達
29|follows-aim:の達成
29|follows-aim:の達成を
21|follows-aim:の防
21|follows-aim:の防衛
21|follows-aim:の防衛費
-24|follows-aim:は
-14|follows-aim:は1
-13|follows-aim:は18
-13|follows-aim:は18カ
-17|follows-aim:は3
-14|follows-aim:は3%
-14|follows-aim:は3%を
19|follows-aim:へ
13|follows-aim:ま
13|follows-aim:まで
-33|follows-aim:まで、
49|follows-aim:までに
-10|follows-aim:までに4
-21|follows-aim:までに5
8|follows-aim:までに、
11|follows-aim:までに支
-30|follows-aim:までに米
26|follows-aim:までに達
8|follows-aim:までの
-21|follows-aim:までの通
-27|follows-aim:よ
-31|follows-aim:より
-32|follows-aim:より前
14|follows-aim:より前に
-46|follows-aim:より前倒
10|follows-aim:を
8|follows-aim:をめ
8|follows-aim:をめど
8|follows-aim:をめどに
-10|follows-aim:を待
-10|follows-aim:を待た
-10|follows-aim:を待たず
9|follows-aim:を期
9|follows-aim:を期限
-13|follows-aim:不
13|follows-aim:中に
20|follows-aim:中に前
20|follows-aim:中に前倒
17|follows-aim:中に実
17|follows-aim:中に実現
9|follows-aim:中の
8|follows-aim:中の達
8|follows-aim:中の達成
-17|follows-aim:中期
16|follows-aim:为
9|follows-aim:为限
9|follows-aim:为限,
8|follows-aim:之
-8|follows-aim:之前不
-8|follows-aim:之前不会
11|follows-aim:之前办
11|follows-aim:之前办妥
-10|follows-aim:予
-9|follows-aim:予算
10|follows-aim:仍
16|follows-aim:以
13|follows-aim:以前
8|follows-aim:以前将
8|follows-aim:以前把
9|follows-aim:以特
9|follows-aim:以特别
9|follows-aim:以特别预
-24|follows-aim:以降
-14|follows-aim:以降に
9|follows-aim:会
-12|follows-aim:修
-12|follows-aim:修订
12|follows-aim:兑
12|follows-aim:兑现
13|follows-aim:到
13|follows-aim:到位
13|follows-aim:到位。
30|follows-aim:前
-24|follows-aim:前可
-9|follows-aim:前后
-9|follows-aim:前后把
-9|follows-aim:前后把防
23|follows-aim:前实
23|follows-aim:前实现
16|follows-aim:前实现。
18|follows-aim:前把
12|follows-aim:前把军
12|follows-aim:前把军费
-8|follows-aim:前把防
-9|follows-aim:前把防卫
-9|follows-aim:前提
-9|follows-aim:前提高
-9|follows-aim:前提高到
-12|follows-aim:前达
-13|follows-aim:前达到
-8|follows-aim:前达到2
-22|follows-aim:后
11|follows-aim:国
12|follows-aim:国防
26|follows-aim:国防支
26|follows-aim:国防支出
-10|follows-aim:国防预
-10|follows-aim:国防预算
-26|follows-aim:在
-11|follows-aim:大
9|follows-aim:如
10|follows-aim:完
10|follows-aim:完成
9|follows-aim:实
9|follows-aim:实现
25|follows-aim:实现。
-19|follows-aim:实现北
-19|follows-aim:实现北约
11|follows-aim:将
14|follows-aim:将军
14|follows-aim:将军费
14|follows-aim:将军费占
14|follows-aim:将升
14|follows-aim:将升至
-14|follows-aim:将有
8|follows-aim:将达到
30|follows-aim:就
-15|follows-aim:就要看
-15|follows-aim:就要看到
-13|follows-aim:已
-13|follows-aim:应
-18|follows-aim:度
-18|follows-aim:度达
-18|follows-aim:度达到
-18|follows-aim:度达到G
19|follows-aim:总
14|follows-aim:总统
-17|follows-aim:才
-8|follows-aim:批
-8|follows-aim:批准
-15|follows-aim:承
-15|follows-aim:承诺
25|follows-aim:把
-11|follows-aim:把军费提
16|follows-aim:把国
16|follows-aim:把国防
9|follows-aim:把国防开
10|follows-aim:把防
9|follows-aim:把防卫
9|follows-aim:把防卫费
-24|follows-aim:提
-16|follows-aim:提前
-10|follows-aim:提前到
-10|follows-aim:提前到2
-9|follows-aim:改
-10|follows-aim:曾
-12|follows-aim:检
-12|follows-aim:检讨
-8|follows-aim:检讨进
-8|follows-aim:检讨进度
-17|follows-aim:概
-17|follows-aim:概算
-17|follows-aim:概算要
-17|follows-aim:概算要求
-12|follows-aim:电
-9|follows-aim:的
16|follows-aim:的目
16|follows-aim:的目标
12|follows-aim:的目标。
25|follows-aim:目
14|follows-aim:目标
12|follows-aim:目標
-18|follows-aim:花
20|follows-aim:补
-12|follows-aim:補正で
-12|follows-aim:補正で前
8|follows-aim:補正予
8|follows-aim:補正予算
-9|follows-aim:要求
10|follows-aim:该
-17|follows-aim:财
9|follows-aim:赤
9|follows-aim:赤字
46|follows-aim:起
9|follows-aim:起占
9|follows-aim:起占G
9|follows-aim:起占GD
9|follows-aim:起把
9|follows-aim:起把国
8|follows-aim:起把国防
24|follows-aim:达
8|follows-aim:达2
8|follows-aim:达2%
11|follows-aim:达3
10|follows-aim:达3.
9|follows-aim:达3.4
-18|follows-aim:达到
-11|follows-aim:达到3%
12|follows-aim:达到3.
17|follows-aim:达到G
17|follows-aim:达到GD
11|follows-aim:达成
23|follows-aim:达标
-10|follows-aim:達成す
-10|follows-aim:達成する
15|follows-aim:防卫
-20|follows-aim:防衛
-20|follows-aim:防衛費
-18|follows-aim:预
-18|follows-aim:预计
-15|follows-aim:预计有
8|follows-form: fiscal after
24|follows-form: year after
10|follows-form:)だ year after
14|follows-form:)を year after
-14|follows-form:,日 fiscal before
12|follows-form:,这 year before
-35|follows-form:2% year before
10|follows-form:3% fiscal before
10|follows-form:3% year before
11|follows-form:3. year before
8|follows-form:3・ year before
12|follows-form:;西 year after
-22|follows-form:GD fiscal before
18|follows-form:GD year before
9|follows-form:、1 year before
8|follows-form:、G fiscal before
19|follows-form:、G year before
-24|follows-form:、国 day before
19|follows-form:、国 year before
10|follows-form:、補 fiscal before
11|follows-form:、関 fiscal after
43|follows-form:。 fiscal after
-18|follows-form:から fiscal after
-25|follows-form:から fiscal before
9|follows-form:が1 fiscal before
9|follows-form:が目 year after
16|follows-form:とす year after
-70|follows-form:に year after
13|follows-form:に1 fiscal before
-16|follows-form:に2 fiscal after
24|follows-form:に2 fiscal before
-22|follows-form:に2 year after
18|follows-form:に3 fiscal before
13|follows-form:にG years before
-11|follows-form:に」 year after
-8|follows-form:には fiscal after
14|follows-form:には year before
-23|follows-form:には years before
16|follows-form:に前 fiscal after
10|follows-form:に政 fiscal before
10|follows-form:に早 fiscal after
11|follows-form:に早 year after
-9|follows-form:に示 year after
-24|follows-form:に達 fiscal after
26|follows-form:に達 year after
10|follows-form:に間 year after
-16|follows-form:の1 fiscal before
-10|follows-form:の2 fiscal before
15|follows-form:の4 year after
-33|follows-form:のG fiscal before
16|follows-form:のG year before
-10|follows-form:のイ year before
10|follows-form:の予 year after
10|follows-form:の値 fiscal after
14|follows-form:の国 year before
-8|follows-form:の実 fiscal before
8|follows-form:の実 year after
16|follows-form:の数 year after
11|follows-form:の概 fiscal before
11|follows-form:の水 year before
11|follows-form:の目 fiscal after
8|follows-form:の目 fiscal before
9|follows-form:の目 year after
-9|follows-form:の総 month before
-40|follows-form:の補 fiscal after
-12|follows-form:の計 year after
29|follows-form:の達 year after
38|follows-form:の防 fiscal before
-12|follows-form:の首 month after
-8|follows-form:は1 fiscal after
-8|follows-form:は1 fiscal before
-12|follows-form:は1 year before
-17|follows-form:は3 year after
8|follows-form:は3 year before
11|follows-form:はG fiscal before
8|follows-form:は補 fiscal before
-36|follows-form:まで fiscal after
-12|follows-form:まで fiscal before
17|follows-form:まで year after
20|follows-form:まで year before
-31|follows-form:より year after
8|follows-form:をめ fiscal before
8|follows-form:中に year after
8|follows-form:中の fiscal after
-17|follows-form:中期 years before
13|follows-form:为1 year before
12|follows-form:为2 year before
9|follows-form:为限 fiscal after
15|follows-form:之前 year after
-13|follows-form:之前 year before
-28|follows-form:予算 fiscal after
-10|follows-form:予算 fiscal before
18|follows-form:予算 year after
13|follows-form:予算 year before
20|follows-form:仍有 year after
-8|follows-form:以前 year after
-15|follows-form:以来 year before
9|follows-form:以特 year before
-17|follows-form:以降 fiscal before
-10|follows-form:以降 year after
10|follows-form:会达 year before
-11|follows-form:修订 year before
17|follows-form:做到 year after
-24|follows-form:军费 fiscal before
24|follows-form:军费 year before
-18|follows-form:刚刚 year before
9|follows-form:初始 fiscal before
22|follows-form:到2 fiscal before
11|follows-form:到位 year after
-9|follows-form:前后 fiscal before
11|follows-form:前实 year after
-9|follows-form:前提 fiscal after
-11|follows-form:前达 month before
-8|follows-form:前达 year after
8|follows-form:前达 year before
16|follows-form:南韩 year before
13|follows-form:占G year before
-14|follows-form:占比 year before
13|follows-form:国家 year before
-26|follows-form:国防 fiscal before
34|follows-form:国防 year before
8|follows-form:国防 years before
-13|follows-form:增加 fiscal before
13|follows-form:增加 year before
15|follows-form:将升 years before
8|follows-form:将是 year before
-18|follows-form:度达 year before
8|follows-form:当初 fiscal before
16|follows-form:总统 year after
11|follows-form:恐怕 fiscal before
-12|follows-form:承诺 month before
8|follows-form:把防 fiscal before
-27|follows-form:提前 fiscal after
11|follows-form:提前 year after
12|follows-form:数据 fiscal before
8|follows-form:料为 year before
8|follows-form:日本 year before
-14|follows-form:是2 year before
8|follows-form:時点 year before
-12|follows-form:检讨 year after
-15|follows-form:版防 year before
-15|follows-form:电) day before
-12|follows-form:电_ day before
-10|follows-form:的2 year after
-9|follows-form:的3 year before
-9|follows-form:的军 fiscal before
17|follows-form:的军 year before
15|follows-form:的比 year before
9|follows-form:的目 year after
-11|follows-form:的统 year before
22|follows-form:的预 year after
20|follows-form:目标 year after
12|follows-form:目標 fiscal after
10|follows-form:第二 year before
-19|follows-form:经济 year before
-9|follows-form:编列 year after
10|follows-form:落实 year after
8|follows-form:补充 fiscal before
-8|follows-form:補正 fiscal after
-8|follows-form:说, day before
11|follows-form:赤字 year before
9|follows-form:起占 month before
8|follows-form:达2 year before
11|follows-form:达3 year before
-12|follows-form:达到 fiscal after
-17|follows-form:达到 year after
-9|follows-form:达到 year before
32|follows-form:防卫 fiscal before
-17|follows-form:防衛 fiscal before
-16|follows-form:预算 year after
37|follows-form:预算 year before
13|follows-level:)
10|follows-level:)だっ
10|follows-level:)だった
18|follows-level:)を
14|follows-level:)を掲
14|follows-level:)を掲げ
-15|follows-level:)升
-15|follows-level:)升至
13|follows-level:)升至1
-28|follows-level:)升至3
26|follows-level:,
-15|follows-level:,日
-15|follows-level:,日本
-15|follows-level:,日本防
8|follows-level:,该
8|follows-level:,该国
10|follows-level:,该国军
12|follows-level:,这
9|follows-level:,这个
19|follows-level:0
19|follows-level:0・
19|follows-level:0・5
19|follows-level:0・56
15|follows-level:1
10|follows-level:1.
-25|follows-level:2
-27|follows-level:2%
9|follows-level:2%に
9|follows-level:2%に届
-40|follows-level:2%左
-40|follows-level:2%左右
-11|follows-level:2.5
-11|follows-level:2.5%
15|follows-level:3
8|follows-level:3.
-9|follows-level:GDP的
15|follows-level:_
19|follows-level:、
10|follows-level:、1
8|follows-level:、1.
11|follows-level:、G
11|follows-level:、GD
11|follows-level:、GDP
11|follows-level:、関
11|follows-level:、関連
11|follows-level:、関連経
-48|follows-level:か
-48|follows-level:から
-16|follows-level:から6
-16|follows-level:から65
-10|follows-level:からG
-10|follows-level:からGD
-8|follows-level:から増
-8|follows-level:から増え
-40|follows-level:と
-14|follows-level:に
13|follows-level:に1
-9|follows-level:に2
-14|follows-level:にG
-14|follows-level:にGD
-14|follows-level:にGDP
-18|follows-level:には
-25|follows-level:には4
-25|follows-level:には4%
-8|follows-level:に補正予
26|follows-level:に達
25|follows-level:に達成
28|follows-level:に達成し
28|follows-level:の
-17|follows-level:の1
-18|follows-level:の1・
-21|follows-level:の1・6
-9|follows-level:の2
-8|follows-level:の3
-9|follows-level:の3%
10|follows-level:の4
-16|follows-level:のG
-16|follows-level:のGD
-16|follows-level:のGDP
-10|follows-level:のイ
-10|follows-level:の予算は
11|follows-level:の値
10|follows-level:の値だ
10|follows-level:の値だと
-15|follows-level:の国防予
22|follows-level:の国防費
16|follows-level:の実
16|follows-level:の実績
8|follows-level:の実績に
18|follows-level:の数
13|follows-level:の数値
13|follows-level:の数値を
-9|follows-level:の水準を
12|follows-level:の防
12|follows-level:の防衛
13|follows-level:の防衛費
20|follows-level:は
-10|follows-level:は1
-15|follows-level:は1.
-18|follows-level:は1.8
-8|follows-level:は4
-8|follows-level:は4%
-8|follows-level:は4%を
12|follows-level:はG
12|follows-level:はGD
12|follows-level:はGDP
-40|follows-level:ま
-40|follows-level:まで
-28|follows-level:までに
-11|follows-level:までに2
12|follows-level:も
-11|follows-level:も3
-11|follows-level:も3.
-11|follows-level:も3.1
10|follows-level:一
-12|follows-level:中国
20|follows-level:为
-8|follows-level:为1.9
11|follows-level:为2
11|follows-level:为2.
-9|follows-level:之
-9|follows-level:之前
-9|follows-level:之前长
-9|follows-level:之前长期
-9|follows-level:予算で国
-12|follows-level:予算案で
9|follows-level:予算案の
-12|follows-level:予算案は
8|follows-level:予算案を
9|follows-level:仅
37|follows-level:仍
-49|follows-level:以
-18|follows-level:以前
-11|follows-level:以前台
-11|follows-level:以前台湾
-19|follows-level:以来
-10|follows-level:以来首
-18|follows-level:以降
-12|follows-level:以降は
-8|follows-level:以降は1
11|follows-level:会
9|follows-level:会达
9|follows-level:会达到
9|follows-level:会达到3
8|follows-level:使
-20|follows-level:借
-20|follows-level:借补
-14|follows-level:其
-14|follows-level:其实
-13|follows-level:军
-14|follows-level:军费
14|follows-level:军费占G
-16|follows-level:军费占国
-17|follows-level:刚
-17|follows-level:刚刚
-19|follows-level:刚刚达
-19|follows-level:刚刚达到
-8|follows-level:初
19|follows-level:到
22|follows-level:到2
22|follows-level:到20
22|follows-level:到202
-33|follows-level:前
-24|follows-level:前把
16|follows-level:南
16|follows-level:南韩
16|follows-level:南韩为
16|follows-level:南韩为2
10|follows-level:占G
10|follows-level:占GD
10|follows-level:占GDP
-13|follows-level:占比
-20|follows-level:占比已
-20|follows-level:占比已由
-10|follows-level:受
-10|follows-level:受访
-10|follows-level:受访时
-9|follows-level:只花了
-12|follows-level:只花了1
21|follows-level:因
21|follows-level:因津
21|follows-level:因津巴
21|follows-level:因津巴布
13|follows-level:国
13|follows-level:国家
13|follows-level:国家支
13|follows-level:国家支出
-27|follows-level:国防支
-27|follows-level:国防支出
9|follows-level:国防预
9|follows-level:国防预算
-25|follows-level:在
-13|follows-level:增加1
-8|follows-level:增加1.
14|follows-level:增加8
14|follows-level:增加8.
10|follows-level:增长
-21|follows-level:将军
-21|follows-level:将军费
-23|follows-level:将军费占
8|follows-level:将是
8|follows-level:将是1
8|follows-level:将是1.
-13|follows-level:将有2
-13|follows-level:将有23
12|follows-level:已
10|follows-level:当
10|follows-level:当初
14|follows-level:当初予
14|follows-level:当初予算
8|follows-level:才
-11|follows-level:把国
-19|follows-level:把国防
-10|follows-level:按
11|follows-level:数
11|follows-level:数据
12|follows-level:数据:
12|follows-level:数据:美
8|follows-level:料
8|follows-level:料为
-11|follows-level:日本军
-11|follows-level:日本军费
11|follows-level:时
11|follows-level:时,
11|follows-level:时,两
11|follows-level:时,两国
-36|follows-level:是
-16|follows-level:是2
-16|follows-level:是2.
-19|follows-level:是2.5
-23|follows-level:是4
-23|follows-level:是4.
-23|follows-level:是4.8
9|follows-level:時
9|follows-level:時点
8|follows-level:時点で
9|follows-level:曾
12|follows-level:概
12|follows-level:概算
12|follows-level:概算要
12|follows-level:概算要求
-28|follows-level:版
-10|follows-level:版の
-15|follows-level:版防
-15|follows-level:版防卫
-15|follows-level:版防卫白
-16|follows-level:电
-9|follows-level:电)
23|follows-level:的
-9|follows-level:的2
-14|follows-level:的3
-10|follows-level:的3.
-10|follows-level:的3.3
8|follows-level:的军
8|follows-level:的军费
-15|follows-level:的军费为
8|follows-level:的军费仍
9|follows-level:的军费增
-17|follows-level:的军费才
-14|follows-level:的国
-17|follows-level:的国内
-17|follows-level:的国内生
16|follows-level:的比
14|follows-level:的比例
10|follows-level:的统
10|follows-level:的统计
-11|follows-level:的统计显
8|follows-level:的防
10|follows-level:的预算数
10|follows-level:第
10|follows-level:第二
10|follows-level:第二次
10|follows-level:第二次安
-15|follows-level:经
-15|follows-level:经济
-14|follows-level:编列2
-14|follows-level:编列2.
8|follows-level:编列的
-8|follows-level:美国防
-8|follows-level:美国防务
-24|follows-level:起
15|follows-level:达
10|follows-level:达到
8|follows-level:达到4
8|follows-level:达到4%
-11|follows-level:达到6
-11|follows-level:达到6.
8|follows-level:这
13|follows-level:防
28|follows-level:预
14|follows-level:预算
-12|follows-level:预算,
-17|follows-level:预算,国
9|follows-level:预算案
14|follows-level:预计
-24|follows-no:、
16|follows-no:」
9|follows-no:か
9|follows-no:から
17|follows-no:に2
19|follows-no:に2.
19|follows-no:に2.5
8|follows-no:の水
8|follows-no:の水準
8|follows-no:の目
8|follows-no:の目標
14|follows-no:ま
14|follows-no:まで
11|follows-no:までに
8|follows-no:之前
-8|follows-no:之前不
11|follows-no:予算の
10|follows-no:军
10|follows-no:军费
46|follows-no:前
10|follows-no:概
10|follows-no:概算
10|follows-no:概算要
10|follows-no:概算要求
-14|follows-no:的
11|follows-no:的预
11|follows-no:的预算
11|follows-no:目
11|follows-no:目标
-32|follows-no:达
-32|follows-no:达到
-11|follows-no:达到3
-11|follows-no:达到3.
-8|follows-no:达到G
-8|follows-no:达到GD
8|follows-no:预
8|follows-no:预算
62|follows:after )|
10|follows:after )だっ|
10|follows:after )だった|
18|follows:after )を|
14|follows:after )を掲|
14|follows:after )を掲げ|
18|follows:after )升|
18|follows:after )升至|
-10|follows:after ,|
-8|follows:after 2%|
-11|follows:after 2|
-8|follows:after 3|
15|follows:after ;|
12|follows:after ;西|
12|follows:after ;西班|
12|follows:after ;西班牙|
31|follows:after |
13|follows:after 、|
11|follows:after 、関|
11|follows:after 、関連|
11|follows:after 、関連経|
42|follows:after 。|
20|follows:after 」|
-13|follows:after か|
-13|follows:after から|
-8|follows:after から今|
-8|follows:after から今年|
24|follows:after が|
9|follows:after が目|
8|follows:after で|
28|follows:after と|
18|follows:after とす|
18|follows:after とする|
-11|follows:after に2%|
-38|follows:after に2|
-8|follows:after に3.5|
-8|follows:after に3.|
-11|follows:after に3|
-42|follows:after に|
-15|follows:after に」_|
-11|follows:after に」|
-10|follows:after には5%|
-10|follows:after には5|
19|follows:after に前|
19|follows:after に前倒|
19|follows:after に前倒し|
-10|follows:after に同|
-10|follows:after に同じ|
9|follows:after に実|
9|follows:after に実現|
10|follows:after に実現す|
22|follows:after に早|
22|follows:after に早め|
17|follows:after に早める|
-9|follows:after に示|
-49|follows:after に達成し|
50|follows:after に達成す|
10|follows:after に間|
10|follows:after に間に|
10|follows:after に間に合|
-8|follows:after の2|
15|follows:after の4|
34|follows:after の|
13|follows:after の予|
8|follows:after の予算|
10|follows:after の値|
10|follows:after の値だ|
10|follows:after の値だと|
8|follows:after の実|
8|follows:after の実績|
8|follows:after の実績に|
16|follows:after の数|
13|follows:after の数値|
13|follows:after の数値を|
19|follows:after の目|
19|follows:after の目標|
10|follows:after の目標と|
-40|follows:after の補|
-40|follows:after の補正|
-40|follows:after の補正予|
-11|follows:after の計|
-11|follows:after の計画|
-12|follows:after の計画も|
8|follows:after の話|
29|follows:after の達|
29|follows:after の達成|
29|follows:after の達成を|
-12|follows:after の首|
-12|follows:after の首脳|
-12|follows:after の首脳会|
-8|follows:after は1|
-19|follows:after は3%|
-19|follows:after は3%を|
-17|follows:after は3|
-34|follows:after は|
19|follows:after へ|
-23|follows:after ま|
-23|follows:after まで|
-33|follows:after まで、|
-22|follows:after までに2|
-19|follows:after までに5|
14|follows:after までに|
11|follows:after までに支|
-30|follows:after までに米|
26|follows:after までに達|
8|follows:after も|
-30|follows:after よ|
-31|follows:after より|
-32|follows:after より前|
14|follows:after より前に|
-46|follows:after より前倒|
18|follows:after を|
8|follows:after を期|
8|follows:after を期限|
-18|follows:after 不|
20|follows:after 中に前|
20|follows:after 中に前倒|
17|follows:after 中に実|
17|follows:after 中に実現|
8|follows:after 中の|
8|follows:after 中の達|
8|follows:after 中の達成|
14|follows:after 为|
9|follows:after 为限,|
9|follows:after 为限|
17|follows:after 之|
18|follows:after 之前|
11|follows:after 之前办|
11|follows:after 之前办妥|
-10|follows:after 予|
-10|follows:after 予算|
-12|follows:after 予算案は|
8|follows:after 予算案を|
30|follows:after 仍|
20|follows:after 仍有|
-10|follows:after 以|
-9|follows:after 以前|
-15|follows:after 以降|
8|follows:after 使|
17|follows:after 做|
17|follows:after 做到|
9|follows:after 兑|
9|follows:after 兑现|
-16|follows:after 初|
12|follows:after 到|
12|follows:after 到位|
13|follows:after 到位。|
-46|follows:after 前|
21|follows:after 前实|
21|follows:after 前实现|
16|follows:after 前实现。|
-10|follows:after 前提|
-9|follows:after 前提高|
-9|follows:after 前提高到|
-8|follows:after 前达|
-8|follows:after 前达到|
-8|follows:after 却|
-11|follows:after 只|
8|follows:after 如|
13|follows:after 完|
10|follows:after 完成,|
13|follows:after 完成|
25|follows:after 实现。|
-21|follows:after 将|
14|follows:after 总|
14|follows:after 总统|
16|follows:after 总统任|
16|follows:after 总统任期|
-11|follows:after 按|
-25|follows:after 提|
-16|follows:after 提前|
-8|follows:after 提前到2|
-8|follows:after 提前到|
-12|follows:after 检|
-12|follows:after 检讨|
-8|follows:after 检讨进|
-8|follows:after 检讨进度|
-10|follows:after 的2.5|
-11|follows:after 的2.|
-14|follows:after 的2|
-8|follows:after 的3.|
-12|follows:after 的3|
13|follows:after 的目|
13|follows:after 的目标|
12|follows:after 的目标。|
22|follows:after 的预|
22|follows:after 的预算|
10|follows:after 的预算数|
37|follows:after 目|
25|follows:after 目标|
12|follows:after 目標|
-9|follows:after 编|
-9|follows:after 编列|
10|follows:after 落|
10|follows:after 落实|
-8|follows:after 補|
-8|follows:after 補正|
-11|follows:after 補正で|
-12|follows:after 補正で前|
-20|follows:after 达|
-8|follows:after 达到2%|
-8|follows:after 达到2.|
-16|follows:after 达到2|
-11|follows:after 达到5%|
-11|follows:after 达到5|
-34|follows:after 达到|
8|follows:after 达成|
22|follows:after 达标|
18|follows:after 达标。|
13|follows:after 達|
11|follows:after 達成|
-12|follows:after 達成す|
-12|follows:after 達成する|
13|follows:after 達成を|
-20|follows:after 预|
-16|follows:after 预算|
-46|follows:before )|
-33|follows:before )升|
-33|follows:before )升至|
35|follows:before ,|
-14|follows:before ,日|
-14|follows:before ,日本|
-14|follows:before ,日本防|
9|follows:before ,该|
9|follows:before ,该国|
10|follows:before ,该国军|
13|follows:before ,这|
9|follows:before ,这个|
-8|follows:before 1.8%|
-8|follows:before 1.8|
-29|follows:before 2%|
10|follows:before 2%に|
9|follows:before 2%に届|
-23|follows:before 2%の|
-23|follows:before 2%の目|
-40|follows:before 2%左|
-40|follows:before 2%左右|
20|follows:before 2%目|
20|follows:before 2%目標|
-11|follows:before 2.5%|
-11|follows:before 2.5|
-26|follows:before 2|
20|follows:before 3%|
8|follows:before 3%」|
8|follows:before 3%」、|
11|follows:before 3.|
42|follows:before 3|
8|follows:before 3・3|
10|follows:before 3・|
8|follows:before 4|
10|follows:before GDP比|
-9|follows:before GDP的|
-11|follows:before _政|
-11|follows:before _政府|
8|follows:before 、1.|
9|follows:before 、1|
21|follows:before 、GDP|
21|follows:before 、GD|
21|follows:before 、G|
-36|follows:before 、|
-8|follows:before 、国|
-11|follows:before 、国防|
10|follows:before 、補|
10|follows:before 、補正|
9|follows:before 、補正予|
-29|follows:before か|
10|follows:before から2%|
10|follows:before から2|
-16|follows:before から65|
-16|follows:before から6|
-29|follows:before から|
-8|follows:before から増|
-8|follows:before から増え|
9|follows:before が1|
9|follows:before が1・|
11|follows:before が|
-22|follows:before で3%|
-22|follows:before で3|
-16|follows:before で|
-58|follows:before と|
-9|follows:before として|
-9|follows:before としてい|
15|follows:before に1|
8|follows:before に2%|
8|follows:before に2.5|
15|follows:before に2.|
22|follows:before に2|
22|follows:before に3%|
10|follows:before に3.5|
11|follows:before に3.|
12|follows:before に3|
-22|follows:before に3・5|
-21|follows:before に3・|
9|follows:before に6|
8|follows:before にGDP|
8|follows:before にGD|
34|follows:before に|
-8|follows:before に、|
-25|follows:before には4%|
-25|follows:before には4|
-8|follows:before には|
9|follows:before に政|
9|follows:before に政府|
10|follows:before に政府目|
-8|follows:before に補正予|
8|follows:before に達成す|
-13|follows:before の1|
-21|follows:before の1・6|
-18|follows:before の1・|
-21|follows:before の2%を|
-13|follows:before の2|
-10|follows:before の2倍|
-10|follows:before の2倍近|
-17|follows:before のGDP|
-17|follows:before のGD|
-17|follows:before のG|
-10|follows:before のイ|
-10|follows:before の予算は|
10|follows:before の国|
20|follows:before の国防|
-11|follows:before の国防予|
10|follows:before の国防支|
22|follows:before の国防費|
-10|follows:before の実績が|
8|follows:before の支|
8|follows:before の支出|
11|follows:before の概|
11|follows:before の概算|
11|follows:before の概算要|
11|follows:before の水|
11|follows:before の水準|
8|follows:before の水準を|
11|follows:before の目|
11|follows:before の目標|
-11|follows:before の総|
-8|follows:before の総選|
-8|follows:before の総選挙|
37|follows:before の防|
37|follows:before の防衛|
38|follows:before の防衛費|
12|follows:before は0|
-16|follows:before は1.8|
-12|follows:before は1.|
-13|follows:before は18|
-13|follows:before は18カ|
-20|follows:before は1|
13|follows:before はGDP|
13|follows:before はGD|
13|follows:before はG|
28|follows:before は|
8|follows:before は補|
8|follows:before は補正|
10|follows:before ま|
10|follows:before まで|
15|follows:before までに2|
8|follows:before までに3|
18|follows:before までに|
8|follows:before をめ|
8|follows:before をめど|
8|follows:before をめどに|
-13|follows:before を待|
-13|follows:before を待た|
-13|follows:before を待たず|
-8|follows:before 三|
8|follows:before 中に|
-17|follows:before 中期|
-8|follows:before 为1.9|
8|follows:before 为2.4|
12|follows:before 为2.|
12|follows:before 为2|
22|follows:before 为|
-12|follows:before 之|
-13|follows:before 之前|
-19|follows:before 之前不|
-11|follows:before 之前不会|
10|follows:before 也|
-9|follows:before 予算で国|
-13|follows:before 予算案で|
9|follows:before 予算案の|
11|follows:before 仅|
17|follows:before 仍|
-21|follows:before 以|
-11|follows:before 以前台|
-11|follows:before 以前台湾|
8|follows:before 以前将|
8|follows:before 以前把|
-15|follows:before 以来|
-10|follows:before 以来首|
9|follows:before 以特|
9|follows:before 以特别|
9|follows:before 以特别预|
-23|follows:before 以降|
-16|follows:before 以降に2|
-16|follows:before 以降に|
-12|follows:before 以降は|
17|follows:before 会|
10|follows:before 会达|
10|follows:before 会达到3|
10|follows:before 会达到|
-12|follows:before 修|
-11|follows:before 修订|
-16|follows:before 借|
-16|follows:before 借补|
-17|follows:before 借补充|
-17|follows:before 借补充预|
8|follows:before 先|
-8|follows:before 公|
-14|follows:before 其|
-14|follows:before 其实|
16|follows:before 军费占G|
-16|follows:before 军费占国|
-10|follows:before 军费增7|
-8|follows:before 军费增|
-17|follows:before 刚|
-17|follows:before 刚刚|
-19|follows:before 刚刚达|
-19|follows:before 刚刚达到|
9|follows:before 初始|
10|follows:before 初始预|
10|follows:before 初始预算|
22|follows:before 到202|
22|follows:before 到20|
22|follows:before 到2|
21|follows:before 到|
89|follows:before 前|
-9|follows:before 前后|
-9|follows:before 前后把|
-9|follows:before 前后把防|
-10|follows:before 前把这|
-10|follows:before 前把这一|
-8|follows:before 前达到2|
16|follows:before 南|
16|follows:before 南韩|
16|follows:before 南韩为2|
16|follows:before 南韩为|
16|follows:before 占GDP|
16|follows:before 占GD|
16|follows:before 占G|
-14|follows:before 占比|
-20|follows:before 占比已|
-20|follows:before 占比已由|
-12|follows:before 只花了1|
-9|follows:before 只花了|
23|follows:before 国|
13|follows:before 国家|
13|follows:before 国家支|
13|follows:before 国家支出|
16|follows:before 国防|
-53|follows:before 在|
-8|follows:before 增加1.|
-13|follows:before 增加1|
14|follows:before 增加8.|
14|follows:before 增加8|
10|follows:before 增长|
9|follows:before 实|
-10|follows:before 宣|
-10|follows:before 宣布|
24|follows:before 将|
-9|follows:before 将军费占|
15|follows:before 将升|
15|follows:before 将升至2|
15|follows:before 将升至|
8|follows:before 将是1.|
8|follows:before 将是1|
8|follows:before 将是|
8|follows:before 将达到|
36|follows:before 就|
-13|follows:before 应|
-11|follows:before 度|
-18|follows:before 度达|
-18|follows:before 度达到G|
-18|follows:before 度达到|
8|follows:before 当初|
8|follows:before 当初予|
8|follows:before 当初予算|
12|follows:before 恐|
12|follows:before 恐怕|
11|follows:before 恐怕也|
11|follows:before 恐怕也只|
-10|follows:before 才|
-13|follows:before 批|
-9|follows:before 批准|
-18|follows:before 承|
-18|follows:before 承诺|
20|follows:before 把|
-10|follows:before 把军费提|
13|follows:before 把防|
12|follows:before 把防卫|
12|follows:before 把防卫费|
-9|follows:before 改|
12|follows:before 数|
12|follows:before 数据:|
12|follows:before 数据:美|
12|follows:before 数据|
8|follows:before 料|
8|follows:before 料为|
-11|follows:before 日本军|
-11|follows:before 日本军费|
14|follows:before 时|
-13|follows:before 是2.|
-13|follows:before 是2|
-32|follows:before 是|
-19|follows:before 版|
-15|follows:before 版防|
-15|follows:before 版防卫|
-15|follows:before 版防卫白|
-15|follows:before 电)|
-12|follows:before 电_|
-32|follows:before 电|
-10|follows:before 的3.3|
-10|follows:before 的3.|
-9|follows:before 的3|
11|follows:before 的GDP|
11|follows:before 的GD|
11|follows:before 的G|
8|follows:before 的军|
-15|follows:before 的军费为|
8|follows:before 的军费仍|
9|follows:before 的军费增|
-17|follows:before 的军费才|
-17|follows:before 的国内|
-17|follows:before 的国内生|
12|follows:before 的国防|
9|follows:before 的国防开|
16|follows:before 的比|
14|follows:before 的比例|
9|follows:before 的经|
9|follows:before 的经济|
9|follows:before 的经济规|
-11|follows:before 的统|
-11|follows:before 的统计|
-11|follows:before 的统计显|
10|follows:before 的防卫费|
10|follows:before 第|
10|follows:before 第二|
10|follows:before 第二次|
10|follows:before 第二次安|
-19|follows:before 经|
-19|follows:before 经济|
-8|follows:before 编列2.|
-8|follows:before 编列2|
8|follows:before 编列的|
8|follows:before 美国军|
8|follows:before 美国军费|
-8|follows:before 美国防|
-8|follows:before 美国防务|
-18|follows:before 花|
23|follows:before 补|
8|follows:before 补充|
8|follows:before 补充预|
8|follows:before 补充预算|
-9|follows:before 被|
-9|follows:before 要求|
8|follows:before 让|
11|follows:before 该|
-8|follows:before 说,|
-8|follows:before 说|
-15|follows:before 财|
11|follows:before 赤|
11|follows:before 赤字|
19|follows:before 起|
9|follows:before 起占GD|
9|follows:before 起占G|
9|follows:before 起占|
8|follows:before 达2%|
8|follows:before 达2|
9|follows:before 达3.4|
10|follows:before 达3.|
11|follows:before 达3|
27|follows:before 达|
8|follows:before 达到2|
-8|follows:before 达到3%|
-11|follows:before 达到6.|
-11|follows:before 达到6|
18|follows:before 达到国|
18|follows:before 达到国内|
9|follows:before 达成|
8|follows:before 这|
8|follows:before 防|
19|follows:before 防卫|
9|follows:before 防卫费|
-17|follows:before 防衛|
-17|follows:before 防衛費|
39|follows:before 预|
-12|follows:before 预算,|
-17|follows:before 预算,国|
39|follows:before 预算|
8|follows:before 预算案|
26|here
11|here:aim after
-17|here:level after
28|here:level before
12|here:no after
-16|known-any:AFG 6 level since-2025 False
-16|known-any:ALLIES 3.5 aim since-2025 False
16|known-any:ALLIES 3.5 aim since-2025 True
-24|known-any:ALLIES 5 aim since-2025 False
24|known-any:ALLIES 5 aim since-2025 True
-9|known-any:ARG 0.5 level since-2025 False
9|known-any:ARG 0.5 level since-2025 True
9|known-any:ARG 0.6 level since-2025 False
-9|known-any:ARG 0.6 level since-2025 True
-9|known-any:AUS 1.9 level since-2025 False
9|known-any:AUS 1.9 level since-2025 True
-39|known-any:AUS 2 level since-2025 False
39|known-any:AUS 2 level since-2025 True
32|known-any:AUS 2.1 level to-2024 False
-32|known-any:AUS 2.1 level to-2024 True
-8|known-any:AUS 2.4 aim since-2025 False
8|known-any:AUS 2.4 aim since-2025 True
12|known-any:AUS 2.5 aim since-2025 False
-12|known-any:AUS 2.5 aim since-2025 True
8|known-any:AUS 2.8 aim since-2025 False
23|known-any:AUS 3 aim since-2025 False
-23|known-any:AUS 3 aim since-2025 True
-34|known-any:AUS 3.5 aim since-2025 False
34|known-any:AUS 3.5 aim since-2025 True
-8|known-any:AUS 3.5 no since-2025 False
8|known-any:AUS 3.5 no since-2025 True
22|known-any:AUT 2 aim since-2025 False
-22|known-any:AUT 2 aim since-2025 True
-13|known-any:AZE 5 level since-2025 False
13|known-any:AZE 5 level since-2025 True
15|known-any:BEL 2 level since-2025 False
-15|known-any:BEL 2 level since-2025 True
-11|known-any:BEL 3.5 aim since-2025 False
11|known-any:BEL 3.5 aim since-2025 True
-11|known-any:BGD 1 level since-2025 False
10|known-any:BGD 1.7 aim since-2025 False
-11|known-any:CAN 1.37 level to-2024 False
11|known-any:CAN 1.37 level to-2024 True
15|known-any:CAN 2 aim since-2025 False
-15|known-any:CAN 2 aim since-2025 True
9|known-any:CAN 2 level since-2025 False
-9|known-any:CAN 2 level since-2025 True
9|known-any:CHE 1 no since-2025 False
-9|known-any:CHE 1 no since-2025 True
9|known-any:CHL 6 level to-2024 False
-12|known-any:CHN 1.26 level since-2025 False
12|known-any:CHN 1.26 level since-2025 True
10|known-any:CHN 1.3 level since-2025 False
-10|known-any:CHN 1.3 level since-2025 True
-38|known-any:CHN 1.5 level since-2025 False
38|known-any:CHN 1.5 level since-2025 True
-17|known-any:CHN 1.5 level to-2024 False
17|known-any:CHN 1.5 level to-2024 True
-12|known-any:CHN 2 level since-2025 False
12|known-any:CHN 2 level since-2025 True
12|known-any:CHN 2-3 level since-2025 False
16|known-any:CIV 1.3 aim since-2025 False
-23|known-any:COD 3.1 level since-2025 False
-19|known-any:CRI 0.7 level to-2024 False
11|known-any:CZE 2 level since-2025 False
-11|known-any:CZE 2 level since-2025 True
-8|known-any:DEU 1 level since-2025 False
-8|known-any:DEU 1 no since-2025 False
8|known-any:DEU 1 no since-2025 True
-8|known-any:DEU 1.5 level to-2013 False
8|known-any:DEU 1.5 level to-2013 True
13|known-any:DEU 1.5 level to-2024 False
-13|known-any:DEU 1.5 level to-2024 True
15|known-any:DEU 1.57 level to-2024 False
-15|known-any:DEU 1.57 level to-2024 True
9|known-any:DEU 1.9 level since-2025 False
-9|known-any:DEU 1.9 level since-2025 True
11|known-any:DEU 2 level since-2025 False
-11|known-any:DEU 2 level since-2025 True
19|known-any:DEU 2 level to-2024 False
-19|known-any:DEU 2 level to-2024 True
19|known-any:DEU 2.1 level to-2024 False
-19|known-any:DEU 2.1 level to-2024 True
12|known-any:DEU 2.3 level since-2025 False
-12|known-any:DEU 2.3 level since-2025 True
-15|known-any:DEU 2.4 level to-2024 False
9|known-any:DEU 2.8 level since-2025 False
-9|known-any:DEU 2.8 level since-2025 True
-32|known-any:DEU 3.5 level since-2025 False
-10|known-any:DNK 1.4 level since-2025 False
8|known-any:DNK 2 level since-2025 False
-8|known-any:DNK 2 level since-2025 True
8|known-any:DNK 3 level since-2025 False
-8|known-any:DNK 3 level since-2025 True
11|known-any:DNK 3.5 aim since-2025 False
-11|known-any:DNK 3.5 aim since-2025 True
-9|known-any:ECU 2.2 level since-2025 False
9|known-any:ECU 2.2 level since-2025 True
-10|known-any:ESP 1.3 level since-2025 False
10|known-any:ESP 1.3 level since-2025 True
10|known-any:ESP 2 aim since-2025 False
-10|known-any:ESP 2 aim since-2025 True
12|known-any:ESP 2 level since-2025 False
-12|known-any:ESP 2 level since-2025 True
-36|known-any:ESP 2.1 aim since-2025 False
36|known-any:ESP 2.1 aim since-2025 True
8|known-any:EST 1.94 level to-2021 False
-9|known-any:EST 3.4 level since-2025 False
9|known-any:EST 3.4 level since-2025 True
10|known-any:EST 5 level since-2025 False
-18|known-any:EST 5.4 aim since-2025 False
18|known-any:EST 5.4 aim since-2025 True
-11|known-any:EU 1.9 level to-2024 False
11|known-any:EU 1.9 level to-2024 True
-10|known-any:FIN 2 level to-2024 False
10|known-any:FIN 2 level to-2024 True
-17|known-any:FIN 2.8 level since-2025 False
17|known-any:FIN 2.8 level since-2025 True
42|known-any:FIN 5 aim since-2025 False
-42|known-any:FIN 5 aim since-2025 True
-8|known-any:FRA 2 level since-2025 False
8|known-any:FRA 2 level since-2025 True
10|known-any:FRA 2.04 level to-2021 False
-23|known-any:FRA 2.1 level since-2025 False
23|known-any:FRA 2.1 level since-2025 True
19|known-any:FRA 2.4 level since-2025 False
13|known-any:FRA 2.5 aim since-2025 False
-13|known-any:FRA 2.5 aim since-2025 True
-8|known-any:FRA 2.8 level to-1999 False
-10|known-any:FRA 3.5 aim since-2025 False
10|known-any:FRA 3.5 aim since-2025 True
-16|known-any:FRA 3.5 no since-2025 False
16|known-any:FRA 3.5 no since-2025 True
11|known-any:FRA 6 level to-1999 False
-11|known-any:FRA 6 level to-1999 True
-28|known-any:GBR 2.3 level since-2025 False
28|known-any:GBR 2.3 level since-2025 True
-29|known-any:GBR 2.5 aim to-2024 False
29|known-any:GBR 2.5 aim to-2024 True
14|known-any:GBR 2.6 aim since-2025 False
-14|known-any:GBR 2.6 aim since-2025 True
-47|known-any:GBR 3 aim since-2025 False
47|known-any:GBR 3 aim since-2025 True
15|known-any:GBR 3.5 aim since-2025 False
-15|known-any:GBR 3.5 aim since-2025 True
12|known-any:GNQ 1.2 level to-2024 False
-24|known-any:GRC 4.4 level to-2024 False
24|known-any:GRC 4.4 level to-2024 True
16|known-any:HRV 2.5 aim since-2025 False
9|known-any:HTI+MUS 0.1 level to-2024 False
11|known-any:HUN 1.5 level to-1999 False
-11|known-any:HUN 1.5 level to-1999 True
-8|known-any:IDN 0.8 level to-2024 False
8|known-any:IDN 0.8 level to-2024 True
-8|known-any:IND 2.2 aim since-2025 False
-12|known-any:IRL 0.4 level since-2025 False
8|known-any:IRL 2 aim since-2025 False
-8|known-any:IRL 2 aim since-2025 True
-11|known-any:ISR 5 level to-2024 False
11|known-any:ISR 5 level to-2024 True
13|known-any:ISR 8.8 level since-2025 False
-13|known-any:ISR 8.8 level since-2025 True
-17|known-any:ITA 1.5 level since-2025 False
17|known-any:ITA 1.5 level since-2025 True
25|known-any:ITA 1.6 level since-2025 False
-25|known-any:ITA 1.6 level since-2025 True
15|known-any:ITA 2 aim since-2025 False
-15|known-any:ITA 2 aim since-2025 True
19|known-any:ITA 3.5 aim since-2025 False
-19|known-any:ITA 3.5 aim since-2025 True
-13|known-any:JPN 0.9 level since-2025 False
13|known-any:JPN 0.9 level since-2025 True
21|known-any:JPN 0.9 level to-1999 False
-21|known-any:JPN 0.9 level to-1999 True
10|known-any:JPN 0.97-1.02 level to-1999 False
-23|known-any:JPN 1 level since-2025 False
23|known-any:JPN 1 level since-2025 True
-19|known-any:JPN 1 level to-1999 False
19|known-any:JPN 1 level to-1999 True
-31|known-any:JPN 1 level to-2024 False
31|known-any:JPN 1 level to-2024 True
-28|known-any:JPN 1 no since-2025 False
28|known-any:JPN 1 no since-2025 True
-28|known-any:JPN 1 no to-1999 False
28|known-any:JPN 1 no to-1999 True
-11|known-any:JPN 1 no to-2024 False
11|known-any:JPN 1 no to-2024 True
12|known-any:JPN 1.004 level to-1999 False
-12|known-any:JPN 1.004 level to-1999 True
8|known-any:JPN 1.006 level to-1999 False
-8|known-any:JPN 1.006 level to-1999 True
8|known-any:JPN 1.013 level to-1999 False
-8|known-any:JPN 1.013 level to-1999 True
-44|known-any:JPN 1.038 level to-1999 False
44|known-any:JPN 1.038 level to-1999 True
-13|known-any:JPN 1.1 level to-2021 False
9|known-any:JPN 1.1 level to-2024 False
-9|known-any:JPN 1.1 level to-2024 True
9|known-any:JPN 1.2 aim to-2024 False
-9|known-any:JPN 1.2 aim to-2024 True
9|known-any:JPN 1.2 level to-2024 False
-9|known-any:JPN 1.2 level to-2024 True
29|known-any:JPN 1.3 level since-2025 False
-29|known-any:JPN 1.3 level since-2025 True
-12|known-any:JPN 1.3 level to-2021 False
12|known-any:JPN 1.3 level to-2021 True
-15|known-any:JPN 1.3 level to-2024 False
15|known-any:JPN 1.3 level to-2024 True
28|known-any:JPN 1.4 level since-2025 False
-28|known-any:JPN 1.4 level since-2025 True
-14|known-any:JPN 1.4 level to-2024 False
14|known-any:JPN 1.4 level to-2024 True
-8|known-any:JPN 1.5 aim to-2024 False
8|known-any:JPN 1.5 aim to-2024 True
16|known-any:JPN 1.5 level to-2024 False
-16|known-any:JPN 1.5 level to-2024 True
15|known-any:JPN 1.6 aim to-2024 False
-15|known-any:JPN 1.6 aim to-2024 True
18|known-any:JPN 1.6 level since-2025 False
-18|known-any:JPN 1.6 level since-2025 True
-11|known-any:JPN 1.6 level to-1999 False
11|known-any:JPN 1.6 level to-1999 True
10|known-any:JPN 1.6 level to-2024 False
-10|known-any:JPN 1.6 level to-2024 True
-23|known-any:JPN 1.8 level since-2025 False
23|known-any:JPN 1.8 level since-2025 True
22|known-any:JPN 1.9 level since-2025 False
-22|known-any:JPN 1.9 level since-2025 True
-15|known-any:JPN 2 aim since-2025 False
15|known-any:JPN 2 aim since-2025 True
9|known-any:JPN 2 aim to-2024 False
-9|known-any:JPN 2 aim to-2024 True
-56|known-any:JPN 2 level since-2025 False
56|known-any:JPN 2 level since-2025 True
-10|known-any:JPN 2 no since-2025 False
10|known-any:JPN 2 no since-2025 True
19|known-any:JPN 2 no to-2024 False
-19|known-any:JPN 2 no to-2024 True
27|known-any:JPN 2.1 level since-2025 False
-27|known-any:JPN 2.1 level since-2025 True
13|known-any:JPN 2.3 aim since-2025 False
-13|known-any:JPN 2.3 aim since-2025 True
13|known-any:JPN 2.3 level since-2025 False
-13|known-any:JPN 2.3 level since-2025 True
9|known-any:JPN 2.4 level since-2025 False
-9|known-any:JPN 2.4 level since-2025 True
12|known-any:JPN 2.5 aim since-2025 False
-12|known-any:JPN 2.5 aim since-2025 True
-15|known-any:JPN 2.5 aim to-2024 False
15|known-any:JPN 2.5 aim to-2024 True
-16|known-any:JPN 2E+1 level since-2025 False
-12|known-any:JPN 3 no to-2024 False
12|known-any:JPN 3 no to-2024 True
-14|known-any:JPN 3-3.5 aim since-2025 False
14|known-any:JPN 3-3.5 aim since-2025 True
-20|known-any:JPN 3.2 aim since-2025 False
20|known-any:JPN 3.2 aim since-2025 True
12|known-any:JPN 3.2 level since-2025 False
-18|known-any:JPN 3.5 aim since-2025 False
18|known-any:JPN 3.5 aim since-2025 True
-14|known-any:JPN 3.5 no since-2025 False
14|known-any:JPN 3.5 no since-2025 True
-9|known-any:KAZ 0.7 level since-2025 False
9|known-any:KAZ 0.7 level since-2025 True
15|known-any:KAZ 1 aim since-2025 False
-15|known-any:KAZ 1 aim since-2025 True
-34|known-any:KOR 2.3 level since-2025 False
34|known-any:KOR 2.3 level since-2025 True
21|known-any:KOR 2.3 level to-2024 False
-21|known-any:KOR 2.3 level to-2024 True
-19|known-any:KOR 2.32 level since-2025 False
19|known-any:KOR 2.32 level since-2025 True
23|known-any:KOR 2.42 level since-2025 False
-23|known-any:KOR 2.42 level since-2025 True
21|known-any:KOR 2.5 level since-2025 False
-21|known-any:KOR 2.5 level since-2025 True
8|known-any:KOR 2.6 level since-2025 False
-8|known-any:KOR 2.6 level since-2025 True
-15|known-any:KOR 2.6 level to-2024 False
15|known-any:KOR 2.6 level to-2024 True
-9|known-any:KOR 2.7 level to-2024 False
9|known-any:KOR 2.7 level to-2024 True
-23|known-any:KOR 2.8 level since-2025 False
23|known-any:KOR 2.8 level since-2025 True
-17|known-any:KOR 2.8 level to-2024 False
17|known-any:KOR 2.8 level to-2024 True
-74|known-any:KOR 3.5 aim since-2025 False
74|known-any:KOR 3.5 aim since-2025 True
12|known-any:KOR 3.5 no since-2025 False
-12|known-any:KOR 3.5 no since-2025 True
-16|known-any:KOR 3.8 aim since-2025 False
16|known-any:KOR 3.8 aim since-2025 True
-13|known-any:KOR 5 no since-2025 False
13|known-any:KOR 5 no since-2025 True
8|known-any:KWT 4.5 level to-2024 False
18|known-any:LTU 5 aim since-2025 False
-18|known-any:LTU 5 aim since-2025 True
8|known-any:LTU 5-6 aim since-2025 False
-8|known-any:LTU 5-6 aim since-2025 True
-25|known-any:LTU+LVA+POL 3.5 level since-2025 False
-13|known-any:LUX 2 aim since-2025 False
13|known-any:LUX 2 aim since-2025 True
8|known-any:LVA 1.45 level to-2021 False
14|known-any:LVA 2.4 aim to-2024 False
-9|known-any:LVA 5 aim since-2025 False
9|known-any:LVA 5 aim since-2025 True
15|known-any:MAR 3.5 level since-2025 False
-15|known-any:MAR 3.5 level since-2025 True
14|known-any:MLI 4.4 aim since-2025 False
-8|known-any:MYS 0.9 level since-2025 False
8|known-any:MYS 0.9 level since-2025 True
58|known-any:NATO 1.5 aim since-2025 False
-58|known-any:NATO 1.5 aim since-2025 True
-45|known-any:NATO 2 aim since-2025 False
45|known-any:NATO 2 aim since-2025 True
-17|known-any:NATO 2 aim to-2021 False
17|known-any:NATO 2 aim to-2021 True
-57|known-any:NATO 2 aim to-2024 False
57|known-any:NATO 2 aim to-2024 True
14|known-any:NATO 2 level since-2025 False
-14|known-any:NATO 2 level since-2025 True
-9|known-any:NATO 2.5 aim to-2024 False
9|known-any:NATO 2.5 aim to-2024 True
15|known-any:NATO 3 aim to-2024 False
-15|known-any:NATO 3 aim to-2024 True
50|known-any:NATO 3.5 aim since-2025 False
-50|known-any:NATO 3.5 aim since-2025 True
-28|known-any:NATO 5 aim since-2025 False
28|known-any:NATO 5 aim since-2025 True
-12|known-any:NLD 2 level since-2025 False
12|known-any:NLD 2 level since-2025 True
-13|known-any:NLD 3 aim to-2024 False
-10|known-any:NZL 1 level since-2025 False
10|known-any:NZL 1 level since-2025 True
-12|known-any:NZL 1.3 level since-2025 False
12|known-any:NZL 1.3 level since-2025 True
-9|known-any:NZL 2 aim since-2025 False
9|known-any:NZL 2 aim since-2025 True
-10|known-any:PER 0.9 aim since-2025 False
12|known-any:PHL 1.5 level since-2025 False
-12|known-any:PHL 1.5 level since-2025 True
-12|known-any:POL 2.1 level to-1999 False
8|known-any:POL 4 aim to-2024 False
-8|known-any:POL 4 aim to-2024 True
-20|known-any:POL 4 level since-2025 False
22|known-any:POL 4 level to-2024 False
-22|known-any:POL 4 level to-2024 True
17|known-any:POL 4.1 level to-2024 False
-17|known-any:POL 4.1 level to-2024 True
11|known-any:POL 4.3 level since-2025 False
-11|known-any:POL 4.3 level since-2025 True
8|known-any:POL 4.7 level since-2025 False
-8|known-any:POL 4.7 level since-2025 True
13|known-any:POL 4.8 level since-2025 False
-13|known-any:POL 4.8 level since-2025 True
-9|known-any:PRK 2E+1-3E+1 level since-2025 False
-16|known-any:PRY 0.8 level since-2025 False
11|known-any:ROU 3 no since-2025 False
-9|known-any:ROU 3.5 no since-2025 False
14|known-any:RUS 5.1 aim since-2025 False
-14|known-any:RUS 5.1 aim since-2025 True
11|known-any:RUS 7 level since-2025 False
-11|known-any:RUS 7 level since-2025 True
9|known-any:RUS 7.1 level since-2025 False
-9|known-any:RUS 7.1 level since-2025 True
-20|known-any:RUS 7.3 level since-2025 False
20|known-any:RUS 7.3 level since-2025 True
16|known-any:RUS 7.5 level since-2025 False
-16|known-any:RUS 7.5 level since-2025 True
8|known-any:SAU 6.6 level to-2024 False
-14|known-any:SAU 7.3 level since-2025 False
14|known-any:SAU 7.3 level since-2025 True
12|known-any:SEN 1.7 aim since-2025 False
9|known-any:SGP 2.8 level since-2025 False
-9|known-any:SGP 2.8 level since-2025 True
-11|known-any:SGP 3 level since-2025 False
11|known-any:SGP 3 level since-2025 True
-12|known-any:SGP 3 level to-2024 False
12|known-any:SGP 3 level to-2024 True
-17|known-any:SUN 11-13 level to-1999 False
8|known-any:SWE 1 level to-2024 False
9|known-any:SWE 1.1 level to-2024 False
-17|known-any:SWE 1.7 level to-2024 False
-9|known-any:SWE 2.4 level since-2025 False
9|known-any:SWE 2.4 level since-2025 True
10|known-any:SWE 3.5 aim since-2025 False
-10|known-any:SWE 3.5 aim since-2025 True
-30|known-any:SWE 4 level to-2024 False
30|known-any:SWE 4 level to-2024 True
-16|known-any:THA 1.2 level since-2025 False
16|known-any:THA 1.2 level since-2025 True
11|known-any:THA 1.2 no since-2025 False
-9|known-any:THA 1.3 level since-2025 False
9|known-any:THA 1.3 level since-2025 True
10|known-any:THA 1.5 no since-2025 False
-25|known-any:TTO 0.8 level since-2025 False
-10|known-any:TUR 2.1 level to-2024 False
10|known-any:TUR 2.1 level to-2024 True
8|known-any:TUR 2.2 no to-2024 False
-18|known-any:TWN 0.6 level since-2025 False
-22|known-any:TWN 1E+1 aim since-2025 False
22|known-any:TWN 1E+1 aim since-2025 True
-11|known-any:TWN 1E+1 no since-2025 False
11|known-any:TWN 1E+1 no since-2025 True
9|known-any:TWN 2 level to-2013 False
19|known-any:TWN 2.3 level since-2025 False
-19|known-any:TWN 2.3 level since-2025 True
16|known-any:TWN 2.38 level since-2025 False
-16|known-any:TWN 2.38 level since-2025 True
-24|known-any:TWN 2.45 level since-2025 False
24|known-any:TWN 2.45 level since-2025 True
10|known-any:TWN 2.7 level since-2025 False
-10|known-any:TWN 2.7 level since-2025 True
15|known-any:TWN 2.8 level since-2025 False
-15|known-any:TWN 2.8 level since-2025 True
10|known-any:TWN 2.84 level since-2025 False
-10|known-any:TWN 2.84 level since-2025 True
36|known-any:TWN 3 aim since-2025 False
-36|known-any:TWN 3 aim since-2025 True
-8|known-any:TWN 3 aim to-2013 False
8|known-any:TWN 3 aim to-2013 True
-24|known-any:TWN 3 aim to-2024 False
24|known-any:TWN 3 aim to-2024 True
19|known-any:TWN 3 level since-2025 False
-19|known-any:TWN 3 level since-2025 True
9|known-any:TWN 3 level to-1999 False
-14|known-any:TWN 3 level to-2013 False
10|known-any:TWN 3.1 level to-2013 False
-8|known-any:TWN 3.6 level since-2025 False
8|known-any:TWN 3.6 level since-2025 True
-15|known-any:TWN 4 aim since-2025 False
15|known-any:TWN 4 aim since-2025 True
11|known-any:TWN 4 no since-2025 False
-11|known-any:TWN 4 no since-2025 True
12|known-any:TWN 4.3 level to-1999 False
16|known-any:UKR 34 level to-2024 False
-16|known-any:UKR 34 level to-2024 True
16|known-any:UKR 37 level to-2024 False
-16|known-any:UKR 37 level to-2024 True
9|known-any:UKR 3E+1 no since-2025 False
19|known-any:UKR 4E+1 level since-2025 False
-19|known-any:UKR 4E+1 level since-2025 True
-8|known-any:URY 2.1 level since-2025 False
8|known-any:URY 2.1 level since-2025 True
14|known-any:USA 2.9 level since-2025 False
-14|known-any:USA 2.9 level since-2025 True
-8|known-any:USA 3 level to-1999 False
-15|known-any:USA 3.1 level since-2025 False
15|known-any:USA 3.1 level since-2025 True
13|known-any:USA 3.3 level since-2025 False
-13|known-any:USA 3.3 level since-2025 True
11|known-any:USA 3.38 level since-2025 False
-11|known-any:USA 3.38 level since-2025 True
-20|known-any:USA 3.4 level since-2025 False
20|known-any:USA 3.4 level since-2025 True
10|known-any:USA 3.4 level to-2024 False
-10|known-any:USA 3.4 level to-2024 True
12|known-any:USA 3.42 level to-2021 False
8|known-any:USA 3.5 level since-2025 False
-8|known-any:USA 3.5 level since-2025 True
-11|known-any:USA 3.5 level to-2024 False
11|known-any:USA 3.5 level to-2024 True
-13|known-any:USA 4 level since-2025 False
13|known-any:USA 4 level since-2025 True
-15|known-any:USA 4 level to-2021 False
15|known-any:USA 4 level to-2021 True
35|known-any:USA 5 aim since-2025 False
-35|known-any:USA 5 aim since-2025 True
23|known-any:USA 5 level since-2025 False
-23|known-any:USA 5 level since-2025 True
18|known-any:USA 5 no since-2025 False
-18|known-any:USA 5 no since-2025 True
-12|known-any:USA 5.5 level to-1999 False
12|known-any:USA 5.5 level to-1999 True
-10|known-any:USA 6 level since-2025 False
10|known-any:USA 6 level since-2025 True
8|known-any:USA 9 level since-2025 False
-8|known-any:USA 9 level since-2025 True
-10|known-any:VNM 2.3 level since-2025 False
13|known-any:ZMB 6 level since-2025 False
8|known:0.1 None no
8|known:0.2 None no
11|known:0.4 None level
16|known:0.5 None level
9|known:0.6 2025 level
-23|known:0.6 2026 level
23|known:0.6 None level
-11|known:0.7 2024 level
8|known:0.7 2025 level
-9|known:0.7 2026 level
-8|known:0.7 2032 level
48|known:0.7 None level
-32|known:0.8 2024 level
-26|known:0.8 2026 level
55|known:0.8 None level
-8|known:0.9 2025 level
21|known:0.9 FY1978 level
-8|known:0.9 FY2013 level
10|known:0.9 None aim
8|known:0.95 FY2021 level
33|known:0.96 FY2022 level
-10|known:1 1976 level
-16|known:1 1976 no
-12|known:1 1987 level
-8|known:1 1987 no
14|known:1 2014 level
9|known:1 2023 level
-10|known:1 2025 level
16|known:1 2028 aim
14|known:1 2032 no
-16|known:1 FY1987 no
17|known:1 FY1990 level
20|known:1 FY2013 level
-8|known:1 FY2014 level
17|known:1 FY2015 level
-10|known:1 FY2016 level
36|known:1 FY2022 level
-29|known:1 FY2023 level
-27|known:1 FY2025 level
-9|known:1 FY2026 level
-18|known:1 FY2027 level
-8|known:1 None aim
81|known:1 None level
80|known:1 None no
36|known:1.004 FY1987 level
-19|known:1.004 None level
12|known:1.006 FY1989 level
-8|known:1.006 None level
11|known:1.013 FY1988 level
-8|known:1.013 None level
-31|known:1.038 FY1986 level
44|known:1.038 None level
14|known:1.09 FY2021 level
18|known:1.1 2014 level
11|known:1.1 2022 level
9|known:1.1 2026 level
-10|known:1.19 FY2022 level
38|known:1.19 FY2023 level
-21|known:1.19 FY2025 level
-16|known:1.2 2022 level
40|known:1.2 2023 level
-12|known:1.2 2026 level
-9|known:1.2 None aim
-9|known:1.2 None no
11|known:1.26 2026 level
12|known:1.26 None level
9|known:1.28 2024 level
14|known:1.3 2024 level
-37|known:1.3 2025 level
-10|known:1.3 2026 level
14|known:1.3 2027 level
-16|known:1.3 2028 level
18|known:1.3 2030 aim
-13|known:1.3 FY2025 level
16|known:1.3 FY2026 level
32|known:1.3 None level
12|known:1.37 None level
12|known:1.4 2014 level
25|known:1.4 2024 level
27|known:1.4 FY2023 level
-19|known:1.4 FY2024 level
-24|known:1.4 FY2025 level
13|known:1.4 FY2026 level
-20|known:1.4 None level
8|known:1.5 1999 level
-15|known:1.5 2024 level
-19|known:1.5 2025 level
10|known:1.5 2026 no
-9|known:1.5 2027 level
-11|known:1.5 2028 aim
15|known:1.5 2028 level
37|known:1.5 2032 aim
61|known:1.5 2035 aim
-8|known:1.5 FY2025 aim
-9|known:1.5 FY2026 level
-17|known:1.5 FY2027 aim
10|known:1.5 FY2027 level
-40|known:1.5 None aim
32|known:1.5 None level
30|known:1.57 2023 level
-13|known:1.57 2024 level
-15|known:1.57 None level
-11|known:1.6 2024 level
11|known:1.6 2025 level
-16|known:1.6 FY2022 level
70|known:1.6 FY2024 level
18|known:1.6 FY2026 level
16|known:1.6 FY2027 aim
-10|known:1.6 FY2027 level
-15|known:1.6 None aim
-46|known:1.6 None level
-21|known:1.7 2024 level
16|known:1.7 2025 level
-16|known:1.7 2026 level
16|known:1.7 2027 aim
18|known:1.7 2027 level
14|known:1.7 2030 aim
10|known:1.7 FY2025 level
-12|known:1.7 FY2026 level
11|known:1.7 FY2027 level
-16|known:1.7 None aim
19|known:1.7 None level
-13|known:1.8 2025 level
-11|known:1.8 2026 level
-17|known:1.8 FY2022 level
-43|known:1.8 FY2024 level
77|known:1.8 FY2025 level
-15|known:1.8 FY2026 level
25|known:1.8 None level
11|known:1.9 2025/2026 level
-16|known:1.9 FY2022 level
-18|known:1.9 FY2025 level
54|known:1.9 FY2026 level
-18|known:1.9 None level
11|known:1933 level to-2024
-9|known:1948 level to-2024
12|known:1955 level to-1999
-8|known:1958 level since-2025
8|known:1962 level since-2025
9|known:1963 level to-2024
-26|known:196X level to-2024
-13|known:1975 level to-2024
18|known:1976 level since-2025
-9|known:1976 level to-2024
-20|known:1977 level to-1999
21|known:1979 level since-2025
-13|known:1989 level to-2024
24|known:198X level since-2025
11|known:198X level to-2024
-20|known:1992 level to-2013
-9|known:1994 level to-1999
-11|known:199X aim since-2025
-9|known:199X level since-2025
-16|known:199X level to-2024
-9|known:1E+1 2025 aim
-8|known:1E+1 2030 no
25|known:1E+1 None aim
15|known:1E+1 None no
11|known:2 2012 level
-11|known:2 2014 aim
-18|known:2 2014 level
-9|known:2 2017 aim
-15|known:2 2021 aim
-24|known:2 2022 aim
-11|known:2 2022 level
-21|known:2 2023 aim
-18|known:2 2023 level
23|known:2 2024 aim
76|known:2 2024 level
33|known:2 2025 aim
-11|known:2 2025 level
-10|known:2 2025-04 aim
-16|known:2 2025-12 level
-16|known:2 2026 aim
-14|known:2 2026 level
28|known:2 2026-03 aim
-13|known:2 2026-12 level
9|known:2 2027 aim
-15|known:2 2027 level
25|known:2 2028 aim
-19|known:2 2030 aim
-9|known:2 2033 aim
-11|known:2 2033/2034 level
-45|known:2 2035 aim
-25|known:2 FY2022 aim
-30|known:2 FY2022 level
-15|known:2 FY2023 aim
95|known:2 FY2025 aim
97|known:2 FY2025 level
29|known:2 FY2026 level
86|known:2 FY2027 aim
38|known:2 FY2027 no
-10|known:2 FY2032 aim
40|known:2 None aim
19|known:2 None level
-10|known:2.1 2023 level
21|known:2.1 2024 level
11|known:2.1 2027 level
33|known:2.1 2033/2034 level
-21|known:2.1 2035 aim
19|known:2.1 FY2025 level
36|known:2.1 None aim
-49|known:2.1 None level
-10|known:2.2 FY2026 level
25|known:2.2 FY2027 level
-8|known:2.2 None no
-31|known:2.3 2024 level
72|known:2.3 2025 level
-8|known:2.3 2025/2026 level
-20|known:2.3 2026 level
-15|known:2.3 2027 level
-11|known:2.3 2027-04 level
-16|known:2.3 FY2025 level
20|known:2.3 FY2027 level
13|known:2.3 FY2030 aim
-11|known:2.3 None aim
16|known:2.3 None level
8|known:2.32 2025 level
-23|known:2.32 2026 level
19|known:2.32 None level
21|known:2.38 2025 level
-16|known:2.38 None level
-20|known:2.4 2025 aim
11|known:2.4 2025 level
27|known:2.4 2026 level
-20|known:2.4 2027 level
14|known:2.4 2028 level
22|known:2.4 2033/2034 aim
-18|known:2.4 2035 aim
-19|known:2.4 None level
24|known:2.42 2026 level
12|known:2.42 FY2026 level
-23|known:2.42 None level
32|known:2.45 2025 level
-40|known:2.45 2026 level
24|known:2.45 None level
38|known:2.5 2025 aim
15|known:2.5 2025 level
-19|known:2.5 2026 level
24|known:2.5 2027 aim
29|known:2.5 2027 level
19|known:2.5 2027-04 aim
-20|known:2.5 2029 aim
9|known:2.5 2030 aim
14|known:2.5 2030 level
12|known:2.5 2034 aim
-25|known:2.5 2035 aim
25|known:2.5 FY2030 aim
10|known:2.5 FY2031 aim
-10|known:2.5 FY2035 aim
-10|known:2.5 None level
-11|known:2.6 2023 level
13|known:2.6 2024 level
12|known:2.6 2027-04 aim
-8|known:2.6 FY2024 level
-17|known:2.6 None aim
-10|known:2.7 FY2022 level
-20|known:2.7 None level
22|known:2.8 2025/2026 level
32|known:2.8 2026 level
-8|known:2.8 2033/2034 level
-10|known:2.8 None aim
23|known:2.84 2026 level
-10|known:2.84 None level
16|known:2.9 2023 aim
8|known:2.9 2023 level
14|known:2.9 2026 level
25|known:2.9 FY2026 level
-8|known:2.9 None aim
-34|known:2.9 None level
-11|known:2000 level since-2025
-12|known:2003 level to-2013
8|known:2006 level to-2013
33|known:2008 aim to-2013
9|known:2008 level to-2013
-21|known:2010 aim since-2025
11|known:2012 level since-2025
12|known:2012 level to-2013
-8|known:2014 level since-2025
20|known:2014 level to-2021
-12|known:2015 level to-2021
8|known:2016 level to-2021
-9|known:2017 aim to-2021
-8|known:2017 level to-2021
23|known:2018 level to-2021
-8|known:2019 aim since-2025
16|known:2019 level to-2021
18|known:201X level since-2025
29|known:2020 level to-2021
-9|known:2020 level to-2024
-13|known:2021 aim to-2021
17|known:2021 level since-2025
-24|known:2022 aim since-2025
-20|known:2022 level since-2025
22|known:2022 level to-2024
8|known:2023 aim to-2021
-13|known:2023 aim to-2024
26|known:2023 level since-2025
36|known:2023 level to-2024
-33|known:2024 aim since-2025
13|known:2024 aim to-2021
31|known:2024 aim to-2024
40|known:2024 level since-2025
97|known:2024 level to-2024
-9|known:2024 no since-2025
14|known:2024 no to-2024
26|known:2025 aim since-2025
-24|known:2025 aim to-2024
70|known:2025 level since-2025
45|known:2025 level to-2024
-10|known:2025-01 level since-2025
-10|known:2025-02 aim since-2025
-8|known:2025-02 aim to-2024
-12|known:2025-03 aim since-2025
-19|known:2025-04 aim since-2025
-15|known:2025-05 aim since-2025
-32|known:2025-06 aim since-2025
-8|known:2025-11 aim since-2025
-23|known:2025-12 aim since-2025
-24|known:2025-12 level since-2025
28|known:2025/2026 aim since-2025
31|known:2025/2026 level since-2025
45|known:2026 level since-2025
33|known:2026 no since-2025
28|known:2026-03 aim since-2025
-9|known:2026-04 level since-2025
-14|known:2026-12 aim since-2025
-14|known:2026-12 level since-2025
17|known:2027 aim since-2025
-12|known:2027 aim to-2024
8|known:2027 level since-2025
31|known:2027 no since-2025
20|known:2027-04 aim since-2025
-11|known:2027-04 level since-2025
28|known:2028 aim since-2025
21|known:2028 no since-2025
15|known:2029 aim since-2025
-9|known:2029 level since-2025
41|known:2030 aim since-2025
10|known:2030 level since-2025
13|known:2030 no since-2025
14|known:2031 aim since-2025
66|known:2032 aim since-2025
-13|known:2032 level since-2025
-16|known:2033 aim since-2025
-14|known:2033 level since-2025
18|known:2033/2034 aim since-2025
-13|known:2033/2034 level since-2025
25|known:2033/2034 level to-2024
19|known:2034 aim since-2025
85|known:2035 aim since-2025
-8|known:2035 aim to-2024
-29|known:2035 level since-2025
8|known:2035 no since-2025
20|known:203X aim since-2025
-12|known:2054 aim since-2025
16|known:2E+1 None level
10|known:3 1999 level
33|known:3 2008 aim
-8|known:3 2012 aim
-23|known:3 2022 level
-19|known:3 2023 level
-17|known:3 2024 aim
13|known:3 2024 level
30|known:3 2025 aim
-15|known:3 2025 level
-12|known:3 2025-02 aim
-11|known:3 2025-03 aim
-10|known:3 2025-05 aim
28|known:3 2025/2026 aim
-12|known:3 2026 aim
55|known:3 2026 level
-29|known:3 2027 aim
-11|known:3 2027-04 aim
-13|known:3 2028 aim
-12|known:3 2029 aim
12|known:3 2030 aim
9|known:3 2030 level
20|known:3 2030 no
-8|known:3 2033/2034 aim
25|known:3 2035 aim
27|known:3 203X aim
-13|known:3 FY2025 aim
-27|known:3 FY2027 aim
24|known:3 FY2031 aim
41|known:3 FY2032 aim
34|known:3 None aim
31|known:3 None level
-12|known:3-3.5 2054 aim
21|known:3-3.5 None aim
-29|known:3.1 2025 level
-15|known:3.1 FY2025 level
33|known:3.1 None level
35|known:3.2 2025 level
-20|known:3.2 2026 level
-18|known:3.2 FY2025 level
-14|known:3.2 FY2027 aim
20|known:3.2 None aim
19|known:3.2 None level
13|known:3.3 2024 level
15|known:3.3 2026 aim
-13|known:3.3 2030 aim
-18|known:3.32 2025 level
39|known:3.32 2026 level
-21|known:3.32 FY2026 level
12|known:3.38 2024 level
-12|known:3.38 None level
28|known:3.4 2024 level
-24|known:3.4 2025 level
-12|known:3.4 FY2027 level
-17|known:3.4 None level
-17|known:3.5 2010 aim
-11|known:3.5 2024 aim
-33|known:3.5 2024 level
-38|known:3.5 2025 aim
-27|known:3.5 2025 level
-11|known:3.5 2025-06 aim
-8|known:3.5 2025-11 aim
-24|known:3.5 2026 aim
-27|known:3.5 2027 aim
8|known:3.5 2028 aim
14|known:3.5 2029 aim
-30|known:3.5 2030 aim
8|known:3.5 2030 no
15|known:3.5 2031 aim
18|known:3.5 2032 aim
112|known:3.5 2035 aim
-10|known:3.5 203X aim
-15|known:3.5 FY2025 aim
8|known:3.5 FY2026 level
-13|known:3.5 FY2027 aim
-12|known:3.5 FY2027 no
10|known:3.5 FY2030 no
13|known:3.5 FY2031 no
27|known:3.5 FY2035 aim
75|known:3.5 None aim
26|known:3.5 None level
26|known:3.5 None no
9|known:3.6 None level
-9|known:3.8 2024 aim
16|known:3.8 None aim
-8|known:3.8 None level
29|known:34 2022 level
16|known:34 2024 level
-19|known:34 None level
18|known:37 2023 level
-17|known:37 None level
9|known:4 1963 level
-18|known:4 2014 level
10|known:4 2024 level
13|known:4 2027 no
-12|known:4 2028 aim
9|known:4 None aim
49|known:4 None level
38|known:4.1 2024 level
-25|known:4.1 None level
8|known:4.2 2024 level
-9|known:4.2 None level
11|known:4.3 2025 level
-23|known:4.3 None level
-13|known:4.4 1975 level
-11|known:4.4 2023 level
-14|known:4.4 None aim
25|known:4.4 None level
12|known:4.5 2022 level
-10|known:4.7 2024 level
31|known:4.7 2025 level
-8|known:4.7 2026 level
-17|known:4.8 1992 level
42|known:4.8 2026 level
-32|known:4.8 FY2026 level
20|known:4E+1 2025 level
-19|known:4E+1 None level
-11|known:5 199X aim
-21|known:5 2024 level
-30|known:5 2025 aim
-8|known:5 2025 no
-16|known:5 2025-06 aim
23|known:5 2026 aim
15|known:5 2026 level
-9|known:5 2026 no
26|known:5 2027 no
8|known:5 2028 aim
14|known:5 2028 no
39|known:5 2029 aim
60|known:5 2030 aim
-8|known:5 2030 no
-9|known:5 2035 aim
9|known:5 2035 no
-10|known:5 FY2025 aim
50|known:5 FY2027 aim
21|known:5 FY2027 level
15|known:5 FY2035 no
-14|known:5 None aim
9|known:5-6 2026 aim
-8|known:5-6 None aim
14|known:5.1 2027 aim
-14|known:5.1 None aim
18|known:5.4 None aim
11|known:6 1955 level
27|known:6 1979 level
-16|known:6 2025 level
-25|known:6 2026 level
9|known:6 None aim
11|known:6 None level
41|known:6.3 2025 level
-10|known:6.3 2026 level
-8|known:6.6 None level
14|known:7 2025 level
-15|known:7 None level
9|known:7.1 2024 level
-9|known:7.1 None level
13|known:7.3 2024 level
-27|known:7.3 2026 level
-23|known:7.3 2027 level
34|known:7.3 None level
17|known:7.5 2025 level
-16|known:7.5 None level
18|known:8 2026 level
-25|known:8 None level
17|known:8.8 2024 level
-12|known:8.8 None level
8|known:9 1962 level
-8|known:ALLIES 2030 aim
16|known:ALLIES 3.5 None aim
-8|known:ALLIES 5 2030 aim
24|known:ALLIES 5 None aim
53|known:ALLIES None aim
14|known:ARG 0.5 None level
-9|known:ARG 0.6 None level
-8|known:ARG 0.6 None no
-8|known:ARG None no
8|known:AUS 1.9 None level
8|known:AUS 2 2023 level
-24|known:AUS 2 2025 level
-11|known:AUS 2 2033/2034 level
-8|known:AUS 2 FY2025 level
40|known:AUS 2 None level
33|known:AUS 2.1 2033/2034 level
-32|known:AUS 2.1 None level
22|known:AUS 2.4 2033/2034 aim
-17|known:AUS 2.4 2035 aim
8|known:AUS 2.4 None aim
-13|known:AUS 2.5 None aim
22|known:AUS 2.8 2025/2026 level
-8|known:AUS 2.8 2033/2034 level
10|known:AUS 2023 level
-30|known:AUS 2025 level
-10|known:AUS 2025-05 aim
27|known:AUS 2025/2026 level
26|known:AUS 2030 aim
-10|known:AUS 2033 level
22|known:AUS 2033/2034 aim
14|known:AUS 2033/2034 level
14|known:AUS 2035 aim
-8|known:AUS 3 2025-05 aim
-13|known:AUS 3 2030 aim
-23|known:AUS 3 None aim
34|known:AUS 3.5 None aim
8|known:AUS 3.5 None no
8|known:AUS FY2024 level
-13|known:AUS FY2025 level
12|known:AUS None level
22|known:AUT 2 2032 aim
-22|known:AUT 2 None aim
22|known:AUT 2032 aim
-23|known:AUT None aim
-10|known:AZE 2024 level
-10|known:AZE 5 2024 level
25|known:AZE 5 None level
25|known:AZE None level
10|known:BEL 2 2025 aim
8|known:BEL 2 2025 level
10|known:BEL 2 2026 level
-15|known:BEL 2 None level
13|known:BEL 2.5 2034 aim
10|known:BEL 2025 aim
8|known:BEL 2025 level
10|known:BEL 2026 level
13|known:BEL 2034 aim
9|known:BEL 3.5 2035 aim
11|known:BEL 3.5 None aim
-16|known:BEL None level
-10|known:BGD None aim
10|known:BGD None level
12|known:CAN 1.37 None level
26|known:CAN 2 2026-03 aim
-15|known:CAN 2 2032 aim
-13|known:CAN 2 2035 aim
21|known:CAN 2 FY2025 aim
-21|known:CAN 2 None aim
-9|known:CAN 2 None level
26|known:CAN 2026-03 aim
-15|known:CAN 2032 aim
-10|known:CAN 2035 aim
17|known:CAN FY2025 aim
-8|known:CAN FY2025 level
-24|known:CAN None aim
11|known:CAN None level
-8|known:CHE 0.7 2032 level
-8|known:CHE 1 None no
-9|known:CHE 2032 level
13|known:CHE 2032 no
9|known:CHE None level
-9|known:CHE None no
15|known:CHL 2030 aim
-8|known:CHL None level
11|known:CHN 1.26 2026 level
12|known:CHN 1.26 None level
18|known:CHN 1.3 2025 level
-17|known:CHN 1.3 2026 level
15|known:CHN 1.3 2027 level
-8|known:CHN 1.3 None level
-11|known:CHN 1.5 2024 level
-16|known:CHN 1.5 2025 level
-9|known:CHN 1.5 FY2026 level
55|known:CHN 1.5 None level
12|known:CHN 1.7 2025 level
12|known:CHN 2 None level
11|known:CHN 2014 level
-11|known:CHN 2023 level
-13|known:CHN 2024 level
9|known:CHN 2027 level
-23|known:CHN FY2025 level
-9|known:CHN FY2026 level
43|known:CHN None level
-16|known:CIV None aim
23|known:COD None level
-24|known:COL 2026 level
22|known:COL None level
-8|known:CZE 1.9 None level
-11|known:CZE 2 None level
-15|known:CZE 2025 level
32|known:CZE 2026 level
8|known:CZE None aim
-23|known:CZE None level
8|known:DEU 1 None level
8|known:DEU 1 None no
30|known:DEU 1.57 2023 level
-15|known:DEU 1.57 None level
12|known:DEU 1.9 2024 level
-9|known:DEU 1.9 None level
20|known:DEU 1976 level
-10|known:DEU 2 2014 level
12|known:DEU 2 2024 aim
40|known:DEU 2 2024 level
9|known:DEU 2 2025 level
-29|known:DEU 2 None level
23|known:DEU 2.1 2024 level
-20|known:DEU 2.1 None level
17|known:DEU 2.3 2025 level
-12|known:DEU 2.3 None level
8|known:DEU 2.4 2025 level
15|known:DEU 2.4 None level
17|known:DEU 2.8 2026 level
-9|known:DEU 2.8 None level
-10|known:DEU 2014 level
40|known:DEU 2023 level
8|known:DEU 2024 aim
18|known:DEU 2024 level
25|known:DEU 2025 level
-8|known:DEU 2025-02 aim
-19|known:DEU 2027 aim
9|known:DEU 2027 level
30|known:DEU 2029 aim
10|known:DEU 2032 aim
-18|known:DEU 2035 aim
-28|known:DEU 3.4 None level
-18|known:DEU 3.5 2027 aim
32|known:DEU 3.5 2029 aim
-17|known:DEU 3.5 2035 aim
20|known:DEU None aim
-47|known:DEU None level
15|known:DEU None no
-8|known:DNK 2 None level
9|known:DNK 3 2025 level
-11|known:DNK 3 2026 aim
-8|known:DNK 3 None level
11|known:DNK 3.5 2026 aim
-11|known:DNK 3.5 None aim
-14|known:DNK None aim
-17|known:DNK None level
9|known:ECU 2.2 None level
9|known:ECU None level
-14|known:EGY None level
9|known:ESP 1.28 2024 level
9|known:ESP 1.3 None level
20|known:ESP 2 2025 aim
13|known:ESP 2 2025 level
-8|known:ESP 2 2025-04 aim
-12|known:ESP 2 None aim
-12|known:ESP 2 None level
-21|known:ESP 2.1 2035 aim
36|known:ESP 2.1 None aim
10|known:ESP 2024 level
17|known:ESP 2025 aim
-8|known:ESP 2025-04 aim
-21|known:ESP 2035 aim
12|known:ESP 2035 no
14|known:ESP 5 2035 no
25|known:ESP None aim
-9|known:ESP None level
25|known:EST 2014 level
10|known:EST 2024 level
-9|known:EST 2025 level
14|known:EST 2026 level
-9|known:EST 3.4 2025 level
18|known:EST 5.4 None aim
18|known:EST None aim
-18|known:EST None level
-8|known:EU 1.9 2024 level
9|known:EU 1.9 None level
-14|known:EU 2024 level
-10|known:FIN 2 2022 level
10|known:FIN 2 None level
17|known:FIN 2.8 None level
-10|known:FIN 2022 level
-15|known:FIN 2026 level
53|known:FIN 2029 aim
46|known:FIN 5 2029 aim
-42|known:FIN 5 None aim
-48|known:FIN None aim
28|known:FIN None level
8|known:FJI None aim
11|known:FRA 1955 level
8|known:FRA 2 2025 aim
-9|known:FRA 2.1 2024 level
-8|known:FRA 2.1 2025 level
16|known:FRA 2.1 None level
14|known:FRA 2.5 2030 aim
-13|known:FRA 2.5 None aim
29|known:FRA 2020 level
-9|known:FRA 2024 level
8|known:FRA 2025 aim
19|known:FRA 2028 level
16|known:FRA 2030 aim
-16|known:FRA 2030 no
-16|known:FRA 3.5 2030 no
10|known:FRA 3.5 None aim
16|known:FRA 3.5 None no
11|known:FRA 6 1955 level
-11|known:FRA 6 None level
-20|known:FRA None level
17|known:FRA None no
-8|known:FY1967 level to-2024
-8|known:FY1976 level to-1999
21|known:FY1978 level to-1999
-15|known:FY1981 level to-1999
13|known:FY1983 level to-1999
-36|known:FY1986 level to-1999
15|known:FY1987 level to-1999
22|known:FY1988 level to-1999
10|known:FY1989 level to-1999
-10|known:FY1995 level to-1999
-17|known:FY2000 level to-1999
23|known:FY2012 level to-2013
-8|known:FY2013 level since-2025
20|known:FY2013 level to-2013
-8|known:FY2014 level to-2021
18|known:FY2015 level to-2021
-29|known:FY2019 level to-2021
-12|known:FY2021 level to-2021
25|known:FY2021 level to-2024
-22|known:FY2022 aim since-2025
-56|known:FY2022 level since-2025
-12|known:FY2022 level to-2024
28|known:FY2023 level since-2025
11|known:FY2023 level to-2024
21|known:FY2024 level to-2024
61|known:FY2025 aim since-2025
-23|known:FY2025 aim to-2024
61|known:FY2025 level since-2025
-48|known:FY2025 level to-2024
-13|known:FY2026 aim since-2025
8|known:FY2026 level since-2025
-10|known:FY2027 aim since-2025
71|known:FY2027 aim to-2024
36|known:FY2027 level since-2025
-13|known:FY2027 level to-2024
-8|known:FY2027 no since-2025
24|known:FY2027 no to-2024
-14|known:FY2028 aim to-2024
37|known:FY2030 aim since-2025
23|known:FY2030 level since-2025
11|known:FY2030 no since-2025
37|known:FY2031 aim since-2025
-10|known:FY2031 level since-2025
16|known:FY2031 no since-2025
32|known:FY2032 aim since-2025
17|known:FY2035 aim since-2025
-15|known:GBR 2.3 2027 level
-11|known:GBR 2.3 2027-04 level
30|known:GBR 2.3 None level
24|known:GBR 2.5 2027 aim
19|known:GBR 2.5 2027-04 aim
-20|known:GBR 2.5 2029 aim
-34|known:GBR 2.5 2030 aim
22|known:GBR 2.5 None aim
12|known:GBR 2.6 2027-04 aim
-14|known:GBR 2.6 None aim
-12|known:GBR 2026 no
-18|known:GBR 2027 level
20|known:GBR 2027-04 aim
-11|known:GBR 2027-04 level
-22|known:GBR 2029 aim
-14|known:GBR 2030 aim
16|known:GBR 2030 no
-13|known:GBR 2035 aim
-12|known:GBR 3 2026 no
-30|known:GBR 3 2027 aim
-11|known:GBR 3 2027-04 aim
11|known:GBR 3 2030 aim
9|known:GBR 3 2030 no
-19|known:GBR 3 2035 aim
46|known:GBR 3 None aim
9|known:GBR 3.5 2030 aim
-15|known:GBR 3.5 None aim
37|known:GBR None aim
24|known:GBR None level
-13|known:GRC 1975 level
-11|known:GRC 2023 level
18|known:GRC 2025 level
-8|known:GRC 3.1 2025 level
-13|known:GRC 4.4 1975 level
24|known:GRC 4.4 None level
11|known:HUN 1.5 1999 level
-11|known:HUN 1.5 None level
11|known:HUN 1999 level
-10|known:HUN None level
-10|known:IDN 0.8 2026 level
14|known:IDN 0.8 None level
9|known:IDN 1.1 2026 level
-11|known:IDN 2024 level
8|known:IDN 2026 level
8|known:IDN None level
11|known:IND 1.9 2025/2026 level
-34|known:IND 2023 level
31|known:IND 2024 level
11|known:IND 2025/2026 level
17|known:IND None aim
-9|known:IND None level
8|known:IRL 2 2027 aim
-8|known:IRL 2 None aim
8|known:IRL 2027 aim
-12|known:IRL 2028 level
-9|known:IRL None aim
15|known:IRL None level
17|known:IRN 2 2024 level
-9|known:IRN 2 2025 level
17|known:IRN 2024 level
-9|known:IRN 2025 level
10|known:ISR 2025 level
12|known:ISR 2026 aim
-11|known:ISR 5 2024 level
10|known:ISR 5 2026 aim
11|known:ISR 5 None level
17|known:ISR 8.8 2024 level
-13|known:ISR 8.8 None level
16|known:ITA 1.5 None level
26|known:ITA 1.6 2025 level
-25|known:ITA 1.6 None level
13|known:ITA 2 2025 aim
13|known:ITA 2 2025 level
-19|known:ITA 2 None aim
-10|known:ITA 2024 level
13|known:ITA 2025 aim
36|known:ITA 2025 level
19|known:ITA 2035 aim
19|known:ITA 3.5 2035 aim
-19|known:ITA 3.5 None aim
-37|known:ITA None aim
-15|known:ITA None level
-9|known:JOR 4.8 None level
-9|known:JOR None level
21|known:JPN 0.9 FY1978 level
-8|known:JPN 0.9 FY2013 level
-10|known:JPN 0.9 None level
8|known:JPN 0.95 FY2021 level
33|known:JPN 0.96 FY2022 level
-10|known:JPN 1 1976 level
-16|known:JPN 1 1976 no
-12|known:JPN 1 1987 level
-8|known:JPN 1 1987 no
-16|known:JPN 1 FY1987 no
17|known:JPN 1 FY1990 level
20|known:JPN 1 FY2013 level
-8|known:JPN 1 FY2014 level
17|known:JPN 1 FY2015 level
-10|known:JPN 1 FY2016 level
36|known:JPN 1 FY2022 level
-29|known:JPN 1 FY2023 level
-19|known:JPN 1 FY2025 level
-18|known:JPN 1 FY2027 level
81|known:JPN 1 None level
73|known:JPN 1 None no
36|known:JPN 1.004 FY1987 level
-19|known:JPN 1.004 None level
12|known:JPN 1.006 FY1989 level
-8|known:JPN 1.006 None level
11|known:JPN 1.013 FY1988 level
-8|known:JPN 1.013 None level
-31|known:JPN 1.038 FY1986 level
44|known:JPN 1.038 None level
14|known:JPN 1.09 FY2021 level
10|known:JPN 1.1 2022 level
-10|known:JPN 1.19 FY2022 level
38|known:JPN 1.19 FY2023 level
-21|known:JPN 1.19 FY2025 level
28|known:JPN 1.2 2023 level
-9|known:JPN 1.2 None aim
-9|known:JPN 1.2 None level
16|known:JPN 1.3 FY2026 level
24|known:JPN 1.4 2024 level
10|known:JPN 1.4 2025 level
27|known:JPN 1.4 FY2023 level
-19|known:JPN 1.4 FY2024 level
-24|known:JPN 1.4 FY2025 level
13|known:JPN 1.4 FY2026 level
-14|known:JPN 1.4 None level
-15|known:JPN 1.5 FY2027 aim
11|known:JPN 1.5 FY2027 level
11|known:JPN 1.5 None aim
-19|known:JPN 1.5 None level
-11|known:JPN 1.6 2024 level
-18|known:JPN 1.6 2025 level
-16|known:JPN 1.6 FY2022 level
70|known:JPN 1.6 FY2024 level
18|known:JPN 1.6 FY2026 level
16|known:JPN 1.6 FY2027 aim
-10|known:JPN 1.6 FY2027 level
-15|known:JPN 1.6 None aim
-17|known:JPN 1.6 None level
10|known:JPN 1.7 FY2025 level
-12|known:JPN 1.7 FY2026 level
11|known:JPN 1.7 FY2027 level
-17|known:JPN 1.8 FY2022 level
-43|known:JPN 1.8 FY2024 level
77|known:JPN 1.8 FY2025 level
-15|known:JPN 1.8 FY2026 level
21|known:JPN 1.8 None level
-16|known:JPN 1.9 FY2022 level
-15|known:JPN 1.9 FY2025 level
63|known:JPN 1.9 FY2026 level
-22|known:JPN 1.9 None level
-16|known:JPN 193X level
-25|known:JPN 1976 level
-16|known:JPN 1976 no
-13|known:JPN 1987 level
-8|known:JPN 1987 no
-8|known:JPN 1999 level
-8|known:JPN 2 2014 level
-22|known:JPN 2 2022 aim
-31|known:JPN 2 2025 level
-16|known:JPN 2 2025-12 level
-10|known:JPN 2 2026 aim
-45|known:JPN 2 2026 level
-13|known:JPN 2 2026-12 level
-10|known:JPN 2 2027 level
-24|known:JPN 2 2030 aim
-24|known:JPN 2 FY2022 aim
-30|known:JPN 2 FY2022 level
-13|known:JPN 2 FY2023 aim
96|known:JPN 2 FY2025 aim
111|known:JPN 2 FY2025 level
32|known:JPN 2 FY2026 level
96|known:JPN 2 FY2027 aim
38|known:JPN 2 FY2027 no
-10|known:JPN 2 FY2032 aim
55|known:JPN 2 None level
17|known:JPN 2.1 2027 level
20|known:JPN 2.1 FY2025 level
-27|known:JPN 2.1 None level
-10|known:JPN 2.2 FY2026 level
25|known:JPN 2.2 FY2027 level
-12|known:JPN 2.3 FY2025 level
21|known:JPN 2.3 FY2027 level
13|known:JPN 2.3 FY2030 aim
-13|known:JPN 2.3 None aim
-13|known:JPN 2.3 None level
-9|known:JPN 2.4 None level
25|known:JPN 2.5 FY2030 aim
10|known:JPN 2.5 FY2031 aim
-10|known:JPN 2.5 FY2035 aim
10|known:JPN 2012 level
-14|known:JPN 2014 level
18|known:JPN 201X level
-22|known:JPN 2022 aim
-33|known:JPN 2022 level
26|known:JPN 2023 level
-10|known:JPN 2025 aim
-52|known:JPN 2025 level
-8|known:JPN 2025-03 aim
-11|known:JPN 2025-06 aim
-16|known:JPN 2025-12 level
-50|known:JPN 2026 aim
-63|known:JPN 2026 level
-20|known:JPN 2026-12 aim
-13|known:JPN 2026-12 level
-13|known:JPN 2027 aim
-18|known:JPN 2028 aim
-10|known:JPN 2029 aim
17|known:JPN 2031 aim
18|known:JPN 203X aim
-12|known:JPN 2054 aim
-8|known:JPN 3 2025-03 aim
-26|known:JPN 3 2026 aim
-12|known:JPN 3 2026-12 aim
27|known:JPN 3 203X aim
-9|known:JPN 3 FY2025 aim
-26|known:JPN 3 FY2027 aim
24|known:JPN 3 FY2031 aim
42|known:JPN 3 FY2032 aim
12|known:JPN 3 None aim
12|known:JPN 3 None no
-12|known:JPN 3-3.5 2054 aim
14|known:JPN 3-3.5 None aim
-14|known:JPN 3.2 FY2027 aim
20|known:JPN 3.2 None aim
-8|known:JPN 3.5 2025 aim
-8|known:JPN 3.5 2026 aim
-18|known:JPN 3.5 2028 aim
16|known:JPN 3.5 2030 aim
18|known:JPN 3.5 2031 aim
-9|known:JPN 3.5 203X aim
-8|known:JPN 3.5 FY2025 aim
-12|known:JPN 3.5 FY2027 no
10|known:JPN 3.5 FY2030 no
13|known:JPN 3.5 FY2031 no
30|known:JPN 3.5 FY2035 aim
18|known:JPN 3.5 None aim
14|known:JPN 3.5 None no
15|known:JPN 5 FY2035 no
21|known:JPN FY1978 level
13|known:JPN FY1983 level
-35|known:JPN FY1986 level
31|known:JPN FY1987 level
24|known:JPN FY1988 level
11|known:JPN FY1989 level
10|known:JPN FY1991 level
-8|known:JPN FY1995 level
16|known:JPN FY1999 level
11|known:JPN FY2013 level
-8|known:JPN FY2014 level
21|known:JPN FY2015 level
-20|known:JPN FY2019 level
8|known:JPN FY2020 level
-26|known:JPN FY2022 aim
-29|known:JPN FY2022 level
38|known:JPN FY2023 level
37|known:JPN FY2024 level
74|known:JPN FY2025 aim
122|known:JPN FY2025 level
89|known:JPN FY2026 level
41|known:JPN FY2027 aim
37|known:JPN FY2027 level
22|known:JPN FY2027 no
-18|known:JPN FY2028 aim
40|known:JPN FY2030 aim
26|known:JPN FY2030 level
11|known:JPN FY2030 no
35|known:JPN FY2031 aim
-9|known:JPN FY2031 level
16|known:JPN FY2031 no
35|known:JPN FY2032 aim
20|known:JPN FY2035 aim
57|known:JPN None aim
-40|known:JPN None level
65|known:JPN None no
9|known:KAZ 0.7 None level
-15|known:KAZ 1 None aim
-15|known:KAZ None aim
9|known:KAZ None level
-30|known:KOR 2.3 2024 level
41|known:KOR 2.3 2025 level
-10|known:KOR 2.3 2026 level
13|known:KOR 2.3 None level
8|known:KOR 2.32 2025 level
-23|known:KOR 2.32 2026 level
19|known:KOR 2.32 None level
33|known:KOR 2.4 2026 level
-19|known:KOR 2.4 2027 level
24|known:KOR 2.42 2026 level
12|known:KOR 2.42 FY2026 level
-23|known:KOR 2.42 None level
29|known:KOR 2.5 2027 level
-21|known:KOR 2.5 None level
13|known:KOR 2.6 2024 level
-8|known:KOR 2.6 FY2024 level
-22|known:KOR 2.8 2025 level
41|known:KOR 2.8 None level
16|known:KOR 2.9 2023 aim
-8|known:KOR 2.9 None aim
-8|known:KOR 2019 aim
13|known:KOR 2022 level
16|known:KOR 2023 aim
-9|known:KOR 2024 aim
-13|known:KOR 2024 level
-11|known:KOR 2025 aim
12|known:KOR 2025 level
-16|known:KOR 2026 aim
18|known:KOR 2026 level
-11|known:KOR 2027 aim
9|known:KOR 2027 level
12|known:KOR 2028 aim
-16|known:KOR 2030 aim
13|known:KOR 2030 no
-9|known:KOR 3.5 2025 aim
-16|known:KOR 3.5 2026 aim
-11|known:KOR 3.5 2027 aim
9|known:KOR 3.5 2028 aim
-22|known:KOR 3.5 2030 aim
12|known:KOR 3.5 2030 no
74|known:KOR 3.5 None aim
-12|known:KOR 3.5 None no
-9|known:KOR 3.8 2024 aim
16|known:KOR 3.8 None aim
13|known:KOR 5 None no
-34|known:KOR FY2022 level
75|known:KOR None aim
36|known:KOR None level
8|known:LTU 2025 aim
8|known:LTU 2025 level
31|known:LTU 2026 aim
11|known:LTU 2026 level
8|known:LTU 4 2025 level
21|known:LTU 5 2026 aim
-18|known:LTU 5 None aim
9|known:LTU 5-6 2026 aim
-8|known:LTU 5-6 None aim
-35|known:LTU None aim
-23|known:LTU None level
-13|known:LUX 2 2025 aim
13|known:LUX 2 None aim
-13|known:LUX 2025 aim
13|known:LUX None aim
-9|known:LUX None level
36|known:LVA 2024 aim
-15|known:LVA 2025 aim
9|known:LVA 2026 aim
-8|known:LVA 4 None aim
9|known:LVA 5 None aim
-20|known:LVA None aim
-19|known:LVA None level
15|known:MAR 2024 level
15|known:MAR 3.5 2024 level
-15|known:MAR 3.5 None level
-15|known:MAR None level
9|known:MDA 0.6 None level
8|known:MDA None level
10|known:MEX 0.7 None level
10|known:MEX None level
8|known:MYS 0.9 None level
-10|known:MYS 1 2025 level
10|known:MYS 1 2026 level
-18|known:MYS 2025 level
10|known:MYS 2026 level
9|known:MYS None level
42|known:NATO 1.5 2032 aim
58|known:NATO 1.5 2035 aim
-58|known:NATO 1.5 None aim
-19|known:NATO 1992 level
-11|known:NATO 2 2014 aim
-9|known:NATO 2 2017 aim
-14|known:NATO 2 2021 aim
-10|known:NATO 2 2023 aim
9|known:NATO 2 2024 level
-10|known:NATO 2 2025 aim
11|known:NATO 2 2025 level
-12|known:NATO 2 2035 aim
-20|known:NATO 2 FY2025 aim
-11|known:NATO 2 FY2027 aim
118|known:NATO 2 None aim
-16|known:NATO 2 None level
9|known:NATO 2.5 None aim
17|known:NATO 2.5 None level
-11|known:NATO 2014 aim
-9|known:NATO 2017 aim
-14|known:NATO 2021 aim
-10|known:NATO 2023 aim
-11|known:NATO 2024 aim
-37|known:NATO 2025 aim
29|known:NATO 2025 level
-16|known:NATO 2025-06 aim
9|known:NATO 2026 aim
-9|known:NATO 2027 aim
-26|known:NATO 2029 aim
27|known:NATO 2030 aim
67|known:NATO 2032 aim
113|known:NATO 2035 aim
-13|known:NATO 3 2025 aim
30|known:NATO 3 2030 aim
-15|known:NATO 3 None aim
-18|known:NATO 3.5 2029 aim
23|known:NATO 3.5 2032 aim
78|known:NATO 3.5 2035 aim
-50|known:NATO 3.5 None aim
-9|known:NATO 5 2025 aim
-9|known:NATO 5 2025-06 aim
16|known:NATO 5 2026 aim
15|known:NATO 5 2030 aim
29|known:NATO 5 None aim
-31|known:NATO FY2025 aim
-13|known:NATO FY2027 aim
37|known:NATO None aim
-12|known:NLD 2 2024 level
12|known:NLD 2 None level
-12|known:NLD 2024 level
-18|known:NLD 2025 aim
-17|known:NLD 2029 aim
16|known:NLD 2035 aim
-18|known:NLD 3.5 2025 aim
16|known:NLD 3.5 2035 aim
22|known:NLD None aim
10|known:NOR 2 2024 aim
10|known:NOR 2024 aim
10|known:NZL 1 None level
12|known:NZL 1.3 None level
-8|known:NZL 2 2033 aim
9|known:NZL 2 None aim
-13|known:NZL 2025 level
-8|known:NZL 2033 aim
12|known:NZL None aim
23|known:NZL None level
14|known:None aim since-2025
11|known:None aim to-2013
11|known:None aim to-2021
67|known:None aim to-2024
54|known:None level to-1999
-11|known:None level to-2021
-37|known:None level to-2024
38|known:None no since-2025
16|known:None no to-1999
10|known:None no to-2024
13|known:OMN None level
32|known:PAK FY2025 level
-37|known:PAK FY2026 level
8|known:PAK None level
-16|known:PHL 1.3 2025 level
23|known:PHL 1.3 2026 level
-14|known:PHL 1.3 2028 level
-12|known:PHL 1.5 None level
18|known:PHL 1.7 2027 level
20|known:PHL 2 2028 aim
-9|known:PHL 2 None aim
-16|known:PHL 2025 level
21|known:PHL 2026 level
8|known:PHL 2027 level
16|known:PHL 2028 aim
-17|known:PHL None level
-29|known:POL 2022 level
-12|known:POL 2023 level
78|known:POL 2024 level
45|known:POL 2025 level
25|known:POL 2026 level
16|known:POL 2027 level
12|known:POL 4 2024 level
38|known:POL 4.1 2024 level
-21|known:POL 4.1 None level
11|known:POL 4.3 2025 level
-11|known:POL 4.3 None level
-10|known:POL 4.7 2024 level
31|known:POL 4.7 2025 level
-8|known:POL 4.7 2026 level
-8|known:POL 4.7 None level
42|known:POL 4.8 2026 level
-32|known:POL 4.8 FY2026 level
-13|known:POL 4.8 None level
-8|known:POL FY2024 level
-32|known:POL FY2026 level
-8|known:POL None aim
-60|known:POL None level
10|known:PRK None level
-8|known:PRT 1.8 2025 level
8|known:PRT 1.8 2030 level
12|known:PRT 2 2025 aim
-8|known:PRT 2 None aim
12|known:PRT 2025 aim
8|known:PRT 2030 level
-8|known:PRT None aim
-9|known:PRT None level
14|known:RUS 2024 level
60|known:RUS 2025 level
14|known:RUS 2027 aim
-13|known:RUS 2027 level
14|known:RUS 5.1 2027 aim
-14|known:RUS 5.1 None aim
41|known:RUS 6.3 2025 level
-10|known:RUS 6.3 2026 level
13|known:RUS 7 2025 level
-11|known:RUS 7 None level
9|known:RUS 7.1 2024 level
-9|known:RUS 7.1 None level
-23|known:RUS 7.3 2027 level
20|known:RUS 7.3 None level
17|known:RUS 7.5 2025 level
-16|known:RUS 7.5 None level
-24|known:RUS FY2025 level
-13|known:RUS None aim
-27|known:RUS None level
13|known:SAU 2024 level
13|known:SAU 7.3 2024 level
14|known:SAU 7.3 None level
-20|known:SAU None level
-12|known:SEN None aim
9|known:SGP 2.8 2026 level
-9|known:SGP 2.8 None level
-10|known:SGP 2023 level
-9|known:SGP 2024 level
-9|known:SGP 2025 level
14|known:SGP 2026 level
-10|known:SGP 3 2023 level
-11|known:SGP 3 2024 level
23|known:SGP 3 None level
19|known:SGP None level
11|known:SRB 2.6 None level
11|known:SRB None level
17|known:SUN None level
-9|known:SVN None no
-9|known:SWE 1 None level
8|known:SWE 2014 level
-12|known:SWE 2024 level
30|known:SWE 2028 aim
-24|known:SWE 2030 aim
30|known:SWE 3.5 2028 aim
-22|known:SWE 3.5 2030 aim
-10|known:SWE 3.5 None aim
30|known:SWE 4 None level
-11|known:SWE None aim
31|known:SWE None level
-15|known:THA 1.2 2026 level
16|known:THA 1.2 None level
12|known:THA 2025 no
-15|known:THA 2026 level
28|known:THA None level
-19|known:THA None no
24|known:TTO None level
9|known:TUR 2.1 None level
-10|known:TUR 2023 level
-9|known:TWN 1992 level
-8|known:TWN 1E+1 2025 aim
-8|known:TWN 1E+1 2030 no
22|known:TWN 1E+1 None aim
13|known:TWN 1E+1 None no
-9|known:TWN 2 None level
22|known:TWN 2.3 2025 level
-19|known:TWN 2.3 None level
21|known:TWN 2.38 2025 level
-16|known:TWN 2.38 None level
32|known:TWN 2.45 2025 level
-40|known:TWN 2.45 2026 level
24|known:TWN 2.45 None level
8|known:TWN 2.5 2024 level
10|known:TWN 2.5 2025 level
-9|known:TWN 2.5 2026 level
-10|known:TWN 2.7 None level
17|known:TWN 2.8 2026 level
-15|known:TWN 2.8 None level
23|known:TWN 2.84 2026 level
-10|known:TWN 2.84 None level
15|known:TWN 2.9 2026 level
-11|known:TWN 2000 level
33|known:TWN 2008 aim
19|known:TWN 2008 level
-11|known:TWN 2009 level
12|known:TWN 2012 level
-18|known:TWN 2024 aim
40|known:TWN 2025 aim
49|known:TWN 2025 level
-10|known:TWN 2025-01 level
-9|known:TWN 2025-02 aim
21|known:TWN 2026 aim
96|known:TWN 2026 level
-11|known:TWN 2027 aim
12|known:TWN 2027 no
-24|known:TWN 2028 aim
13|known:TWN 2028 no
-12|known:TWN 2030 aim
-14|known:TWN 2030 no
33|known:TWN 3 2008 aim
-14|known:TWN 3 2024 aim
48|known:TWN 3 2025 aim
-15|known:TWN 3 2025 level
-9|known:TWN 3 2025-02 aim
30|known:TWN 3 2026 aim
56|known:TWN 3 2026 level
-27|known:TWN 3 2030 aim
-14|known:TWN 3 None level
-12|known:TWN 3.1 None level
15|known:TWN 3.3 2026 aim
-13|known:TWN 3.3 2030 aim
-18|known:TWN 3.32 2025 level
39|known:TWN 3.32 2026 level
-21|known:TWN 3.32 FY2026 level
-8|known:TWN 3.5 2030 aim
8|known:TWN 3.6 None level
-12|known:TWN 4 2028 aim
15|known:TWN 4 None aim
-11|known:TWN 4 None no
-29|known:TWN 5 2026 aim
-21|known:TWN 5 2027 aim
14|known:TWN 5 2028 no
57|known:TWN 5 2030 aim
-13|known:TWN FY2025 level
-32|known:TWN FY2026 level
50|known:TWN None aim
-63|known:TWN None level
11|known:TWN None no
18|known:UKR 2023 level
16|known:UKR 2024 level
16|known:UKR 2025 level
29|known:UKR 34 2022 level
16|known:UKR 34 2024 level
-19|known:UKR 34 None level
18|known:UKR 37 2023 level
-16|known:UKR 37 None level
20|known:UKR 4E+1 2025 level
-19|known:UKR 4E+1 None level
-36|known:UKR None level
-9|known:UKR None no
8|known:URY 2.1 None level
11|known:URY None level
8|known:USA 1962 level
9|known:USA 1976 level
33|known:USA 2.9 FY2026 level
-14|known:USA 2.9 None level
-22|known:USA 2014 level
19|known:USA 2019 level
8|known:USA 2023 level
19|known:USA 2024 level
12|known:USA 2025 level
-9|known:USA 2026 level
26|known:USA 3 None level
13|known:USA 3.1 None level
32|known:USA 3.2 2025 level
-18|known:USA 3.2 FY2025 level
12|known:USA 3.3 2024 level
-13|known:USA 3.3 None level
12|known:USA 3.38 2024 level
-12|known:USA 3.38 None level
23|known:USA 3.4 2024 level
-15|known:USA 3.4 2025 level
-12|known:USA 3.4 FY2027 level
10|known:USA 3.4 None level
-19|known:USA 3.5 2024 level
8|known:USA 3.5 FY2026 level
-10|known:USA 3.5 None level
28|known:USA 4 None level
52|known:USA 5 FY2027 aim
21|known:USA 5 FY2027 level
-35|known:USA 5 None aim
-21|known:USA 5 None level
-18|known:USA 5 None no
12|known:USA 5.5 None level
-10|known:USA 6 2026 level
17|known:USA 6 None level
8|known:USA 9 1962 level
-8|known:USA 9 None level
-8|known:USA FY1981 level
-9|known:USA FY2019 level
-16|known:USA FY2024 level
-28|known:USA FY2025 level
39|known:USA FY2026 level
52|known:USA FY2027 aim
-38|known:USA None aim
-13|known:USA None no
9|known:VNM 2.3 None level
-10|known:VNM 2026 level
18|known:VNM None level
21|known:ZMB 1979 level
-8|known:ZMB 2025 level
-13|known:ZMB None level
-44|last-dates:0 aim before False
-14|last-dates:0 aim far True
32|last-dates:0 aim here False
24|last-dates:0 aim here True
-11|last-dates:0 level before False
-15|last-dates:0 level before True
19|last-dates:0 level far True
134|last-dates:0 level here False
54|last-dates:0 level here True
-15|last-dates:0 no before True
33|last-dates:1 aim before False
-24|last-dates:1 aim before True
31|last-dates:1 aim far False
32|last-dates:1 aim far True
-16|last-dates:1 aim here False
-40|last-dates:1 aim here True
40|last-dates:1 level before False
-35|last-dates:1 level here False
34|last-dates:1 level here True
-8|last-dates:1 no here False
34|last-dates:2 aim before True
-13|last-dates:2 aim far True
-16|last-dates:2 aim here False
-51|last-dates:2 aim here True
43|last-dates:2 level before True
-24|last-dates:2 level here False
-49|last-dates:2 level here True
17|last-dates:2 no before True
-10|last-dates:2 no here True
-13|last-time:demand far fiscal here
-8|last-time:demand far year before
9|last-time:demand next year before
35|last-time:demand now year before
-9|last-time:demand past year here
-22|last-time:denial far year here
10|last-time:denial next fiscal before
-36|last-time:level far fiscal far
13|last-time:level far fiscal here
-25|last-time:level far year before
-16|last-time:level far year far
-8|last-time:level far year here
19|last-time:level far years before
-8|last-time:level long-past fiscal far
9|last-time:level long-past fiscal here
-20|last-time:level next fiscal before
13|last-time:level next fiscal far
-22|last-time:level next fiscal here
27|last-time:level next year before
43|last-time:level next year here
-21|last-time:level now fiscal before
53|last-time:level now year before
54|last-time:level now year far
13|last-time:level now year here
-12|last-time:level now years here
15|last-time:level past year before
23|last-time:level past year far
60|last-time:level past year here
23|last-time:level past years here
18|last-time:other far fiscal here
10|last-time:pledge far fiscal here
-13|last-time:pledge far year before
20|last-time:pledge far year far
14|last-time:pledge far year here
15|last-time:pledge far years here
25|last-time:pledge next year far
-15|last-time:pledge next year here
-27|last-time:pledge now fiscal before
-13|last-time:pledge now fiscal far
-23|last-time:pledge now fiscal here
21|last-time:pledge now year before
11|last-time:pledge now year here
28|last-time:pledge now years before
8|last-time:pledge past fiscal far
-18|last-time:proposal far fiscal here
-13|last-time:proposal far year here
-8|last-time:proposal far years before
8|last-time:proposal far years here
-8|last-time:proposal now year before
9|last:aim cap before False
12|last:aim demand here True
-8|last:aim denial before True
-20|last:aim level before False
-19|last:aim level before True
-10|last:aim level far True
23|last:aim level here False
-41|last:aim level here True
44|last:aim pledge before True
27|last:aim pledge far False
15|last:aim pledge far True
-16|last:aim pledge here False
-33|last:aim pledge here True
-8|last:aim proposal before True
34|last:level cap before False
56|last:level level before False
36|last:level level before True
14|last:level level far False
39|last:level level far True
103|last:level level here False
-9|last:level level here True
-58|last:level pledge before False
-15|last:level pledge far False
-28|last:level pledge here False
47|last:level pledge here True
-13|last:level proposal far True
23|last:no denial before True
-8|last:no level before True
-10|last:no level here True
19|last:no other here True
-9|last:no pledge before True
-11|last:no pledge here False
-21|last:no pledge here True
14|leads-aim:%
-33|leads-aim:%_
11|leads-aim:%「
-12|leads-aim:%から
-13|leads-aim:%で、
10|leads-aim:%の
-14|leads-aim:%は
8|leads-aim:%へ
-16|leads-aim:%を
11|leads-aim:%を、
-23|leads-aim:%为
9|leads-aim:%列为
8|leads-aim:%在
8|leads-aim:%的
-17|leads-aim:%要花
23|leads-aim:,
-9|leads-aim:,为
16|leads-aim:,到
8|leads-aim:,即
-15|leads-aim:,并在
11|leads-aim:,最迟
-16|leads-aim:1日、
-10|leads-aim:2%,
-38|leads-aim:2%_
9|leads-aim:2%、
9|leads-aim:2%の
-37|leads-aim:2%は
17|leads-aim:3%,
11|leads-aim:5%「
22|leads-aim:5%は
-27|leads-aim:5%を
8|leads-aim:8日、
-41|leads-aim:=
14|leads-aim:_
-8|leads-aim:、
9|leads-aim:「
8|leads-aim:」_
17|leads-aim:」を
9|leads-aim:い
9|leads-aim:いう
11|leads-aim:う
-14|leads-aim:え、
10|leads-aim:から
-31|leads-aim:が
18|leads-aim:く、
13|leads-aim:くとも
-15|leads-aim:し
32|leads-aim:しし、
8|leads-aim:した
10|leads-aim:して、
16|leads-aim:た
23|leads-aim:て
15|leads-aim:て、
-31|leads-aim:で、
-44|leads-aim:と
9|leads-aim:という
13|leads-aim:とも
-21|leads-aim:ともと
10|leads-aim:に
8|leads-aim:に_
-17|leads-aim:に、
10|leads-aim:には、
-13|leads-aim:は
-20|leads-aim:は「
8|leads-aim:へ
34|leads-aim:へ_
13|leads-aim:も
-21|leads-aim:もと
10|leads-aim:ら
8|leads-aim:り
27|leads-aim:を、
17|leads-aim:イツは
13|leads-aim:カ国が
-13|leads-aim:クは
17|leads-aim:ツは
8|leads-aim:ドは、
-13|leads-aim:ークは
-20|leads-aim:上,
-37|leads-aim:不是
22|leads-aim:为
-21|leads-aim:主张在
31|leads-aim:于
-8|leads-aim:亚政府
-23|leads-aim:今年と
-24|leads-aim:从
-9|leads-aim:会
24|leads-aim:会在
-14|leads-aim:例
-12|leads-aim:党
-8|leads-aim:党は
-10|leads-aim:兵器を
29|leads-aim:划
-13|leads-aim:划在
-18|leads-aim:划的最
9|leads-aim:列为
9|leads-aim:别计划
72|leads-aim:到
34|leads-aim:前到
-11|leads-aim:前政府
11|leads-aim:前至
-11|leads-aim:北约
-12|leads-aim:南韩
10|leads-aim:卫费
9|leads-aim:即
11|leads-aim:台阶,
18|leads-aim:合意_
12|leads-aim:后,
-9|leads-aim:员会
-10|leads-aim:器を
-15|leads-aim:国
15|leads-aim:国が
17|leads-aim:国は
39|leads-aim:国在
90|leads-aim:在
-9|leads-aim:委员会
-8|leads-aim:官は
-16|leads-aim:定_
10|leads-aim:定于
20|leads-aim:宣布,
-13|leads-aim:対し、
9|leads-aim:将在
9|leads-aim:已于
19|leads-aim:布,
13|leads-aim:年,
-23|leads-aim:年と
9|leads-aim:年早い
-15|leads-aim:并在
-21|leads-aim:府
-9|leads-aim:府在
13|leads-aim:度から
-21|leads-aim:张在
18|leads-aim:意_
9|leads-aim:成を
18|leads-aim:承诺
29|leads-aim:把
34|leads-aim:提前到
11|leads-aim:提前至
-19|leads-aim:政府
-9|leads-aim:政府在
-10|leads-aim:斯
14|leads-aim:斯计划
-9|leads-aim:日、
-9|leads-aim:日说,
9|leads-aim:早い
-19|leads-aim:明し、
-10|leads-aim:昨年、
-8|leads-aim:是
-17|leads-aim:時期を
-18|leads-aim:最
21|leads-aim:最迟
-9|leads-aim:月、
-17|leads-aim:期を
-8|leads-aim:期を、
13|leads-aim:期限为
-9|leads-aim:本政府
-25|leads-aim:标从
9|leads-aim:标已于
9|leads-aim:标是
13|leads-aim:标由
-14|leads-aim:検討_
15|leads-aim:標を、
19|leads-aim:模,
-15|leads-aim:次主张
-14|leads-aim:比例
-8|leads-aim:民党は
-16|leads-aim:決定_
-10|leads-aim:演で、
8|leads-aim:版で、
-8|leads-aim:率
-15|leads-aim:画し
-18|leads-aim:的最
-16|leads-aim:盟国
10|leads-aim:盟国は
-25|leads-aim:目标从
9|leads-aim:目标是
13|leads-aim:目标由
-22|leads-aim:相が
-38|leads-aim:相は、
8|leads-aim:省「
17|leads-aim:省は
-27|leads-aim:示,
-14|leads-aim:等
-22|leads-aim:等到
12|leads-aim:算
11|leads-aim:算,到
-8|leads-aim:統領は
-11|leads-aim:约
8|leads-aim:自
-9|leads-aim:至
-17|leads-aim:花
8|leads-aim:衛省「
16|leads-aim:衛省は
-23|leads-aim:衛費を
-30|leads-aim:表示,
13|leads-aim:要等到
-17|leads-aim:要花
-9|leads-aim:规定
19|leads-aim:规模,
-15|leads-aim:計画し
-14|leads-aim:討_
-13|leads-aim:議で、
10|leads-aim:議は、
28|leads-aim:计划
-13|leads-aim:计划在
-13|leads-aim:讨论
-13|leads-aim:议
-13|leads-aim:论
-9|leads-aim:论过在
-15|leads-aim:说,
19|leads-aim:诺
-14|leads-aim:过在
-17|leads-aim:连
21|leads-aim:迟
9|leads-aim:達成を
9|leads-aim:部门,
9|leads-aim:门,
10|leads-aim:防卫费
15|leads-aim:防費を
12|leads-aim:防预算
11|leads-aim:阶,
14|leads-aim:限为
-12|leads-aim:韩
-8|leads-aim:領は
-9|leads-aim:頭に、
12|leads-aim:预算
-22|leads-aim:首相が
10|leads-level:
15|leads-level:%(
-30|leads-level:%,
19|leads-level:%,而
12|leads-level:%_
-12|leads-level:%から
10|leads-level:%と
8|leads-level:%に
-20|leads-level:%に_
-9|leads-level:%の
9|leads-level:%は
-8|leads-level:%へ
14|leads-level:%を
8|leads-level:,不丹
-10|leads-level:,为
-18|leads-level:,台湾
-13|leads-level:,德国
-12|leads-level:,指
12|leads-level:,日本
-21|leads-level:,河内
-37|leads-level:,该国
-10|leads-level:2%,
9|leads-level:2%は
-62|leads-level:3%,
10|leads-level:4%を
17|leads-level:6%(
-8|leads-level:6%,
46|leads-level:8%,
11|leads-level:9%と
-12|leads-level:9%の
8|leads-level::马里
-13|leads-level:;该国
-11|leads-level:_
10|leads-level:いた
-20|leads-level:から
-27|leads-level:が、
34|leads-level:ずれも
36|leads-level:た
-27|leads-level:たが、
18|leads-level:だった
18|leads-level:った
10|leads-level:て
11|leads-level:で
22|leads-level:と
23|leads-level:と、
13|leads-level:どと
13|leads-level:などと
13|leads-level:に
-20|leads-level:に_
-18|leads-level:の
-31|leads-level:は
13|leads-level:は、
-10|leads-level:へ
-22|leads-level:め、
30|leads-level:も
-16|leads-level:ら
14|leads-level:ると、
34|leads-level:れも
-20|leads-level:アの
-9|leads-level:アは
19|leads-level:クは
-22|leads-level:シアの
8|leads-level:チリが
-30|leads-level:ドは
-12|leads-level:ニアは
-11|leads-level:ャは、
8|leads-level:リが
19|leads-level:ルクは
-30|leads-level:ンドは
8|leads-level:不丹
40|leads-level:中国
8|leads-level:丹
-10|leads-level:为
12|leads-level:了
-14|leads-level:事費は
-18|leads-level:于
13|leads-level:交
13|leads-level:从
15|leads-level:以
-9|leads-level:会
13|leads-level:会提交
-9|leads-level:伯说,
11|leads-level:估算,
-17|leads-level:依
8|leads-level:俄罗斯
-16|leads-level:元,较
-10|leads-level:兆円は
20|leads-level:兰
-21|leads-level:内
-10|leads-level:円は
8|leads-level:出は
12|leads-level:刊登了
-28|leads-level:划
9|leads-level:利
8|leads-level:利亚
-30|leads-level:到
9|leads-level:前的
-8|leads-level:割合は
-8|leads-level:加
9|leads-level:北说
-9|leads-level:华
-10|leads-level:占比从
10|leads-level:发现,
9|leads-level:台北说
-16|leads-level:台湾
-19|leads-level:台湾の
-21|leads-level:右(
-10|leads-level:右,
-8|leads-level:合は
-8|leads-level:同国の
8|leads-level:同国は
-8|leads-level:后,
-22|leads-level:含め、
-12|leads-level:告,指
-8|leads-level:员瑞典
-11|leads-level:国
-11|leads-level:国では
14|leads-level:国は
-9|leads-level:国会
8|leads-level:国自己
30|leads-level:在
9|leads-level:大利
-11|leads-level:天核定
-9|leads-level:太华
-8|leads-level:定
17|leads-level:宾
-15|leads-level:将在
8|leads-level:届いた
-21|leads-level:左右(
-10|leads-level:左右,
9|leads-level:己
-21|leads-level:年到
11|leads-level:庁は、
11|leads-level:府
-12|leads-level:府将在
8|leads-level:度,
-13|leads-level:度から
8|leads-level:开支
8|leads-level:开支在
17|leads-level:律宾
-23|leads-level:德国
9|leads-level:执政的
13|leads-level:承诺
-23|leads-level:把
-19|leads-level:指
-10|leads-level:按
13|leads-level:提交
8|leads-level:支
8|leads-level:支出は
8|leads-level:支在
11|leads-level:政府
9|leads-level:政的
-23|leads-level:斯计划
34|leads-level:是
15|leads-level:显示,
-9|leads-level:显高于
-19|leads-level:本,
-12|leads-level:本国
-8|leads-level:来西亚
10|leads-level:样都是
-9|leads-level:核定
17|leads-level:案,较
-20|leads-level:比
-22|leads-level:比は、
-10|leads-level:比从
11|leads-level:沙尼亚
-21|leads-level:河内
10|leads-level:法では
12|leads-level:波兰
-9|leads-level:渥太华
-16|leads-level:湾
-19|leads-level:湾の
-20|leads-level:版本,
10|leads-level:现,
-14|leads-level:由
12|leads-level:登了
45|leads-level:的
-30|leads-level:相は
12|leads-level:相は、
21|leads-level:示,
13|leads-level:算,
-8|leads-level:統領は
8|leads-level:罗斯
-11|leads-level:美尼亚
-18|leads-level:自
9|leads-level:自己
17|leads-level:菲律宾
-8|leads-level:落实,
-8|leads-level:西亚
-8|leads-level:記し、
-27|leads-level:计划
-12|leads-level:认本国
-36|leads-level:该国
13|leads-level:诺
-28|leads-level:读通过
12|leads-level:費は
-12|leads-level:費を
-21|leads-level:财年到
-9|leads-level:费比
-13|leads-level:超过
9|leads-level:較し、
-21|leads-level:过
8|leads-level:进度,
-15|leads-level:透露,
-9|leads-level:通过
-9|leads-level:部指
10|leads-level:都是
8|leads-level:里
-8|leads-level:長は
8|leads-level:防开支
-9|leads-level:防費が
33|leads-level:防費は
-12|leads-level:防費を
-9|leads-level:防部指
-15|leads-level:露,
9|leads-level:韓国は
11|leads-level:韩国
-8|leads-level:領は
8|leads-level:马里
-8|leads-level:高于
-15|leads-no:
15|leads-no:%、
9|leads-no:%が
10|leads-no:%へ
9|leads-no:%を
11|leads-no:%是
-8|leads-no:,
15|leads-no:5%、
10|leads-no::
19|leads-no:P比を
-8|leads-no:_
15|leads-no:、
23|leads-no:「
20|leads-no:が
-31|leads-no:は
10|leads-no:へ
40|leads-no:を
8|leads-no:于
10|leads-no:会
-10|leads-no:到
-16|leads-no:卫费在
23|leads-no:在
15|leads-no:定
11|leads-no:就
10|leads-no:日、
19|leads-no:比を
-10|leads-no:的是
-16|leads-no:若要在
-16|leads-no:要在
14|leads-no:費を
-63|long:after
-119|long:before
180|none
15|none-after:\",
52|none-after:\"。
-21|none-after:\"在
-8|none-after:\"比
19|none-after:\"这
51|none-after:%,
27|none-after:%,再
15|none-after:%,期
-9|none-after:%,澳
25|none-after:%。
-15|none-after:%だ
-12|none-after:%だっ
-14|none-after:%と
-11|none-after:%とす
10|none-after:%にな
32|none-after:%へ
9|none-after:%を
26|none-after:%上
26|none-after:%上下
13|none-after:%以
-17|none-after:%前
-21|none-after:%前後
-10|none-after:%左
13|none-after:%的
-13|none-after:%程
-9|none-after:%程度
-20|none-after:(2
-10|none-after:(20
21|none-after:,\"
-8|none-after:,\"比
19|none-after:,\"这
-14|none-after:,2
-14|none-after:,20
12|none-after:,「
9|none-after:,三
9|none-after:,三菱
-9|none-after:,下
15|none-after:,不
-10|none-after:,与
-8|none-after:,与上
-9|none-after:,为上
-8|none-after:,主
10|none-after:,主张
-18|none-after:,主要
-11|none-after:,乌
-8|none-after:,乌克
-19|none-after:,仅
21|none-after:,今
21|none-after:,今年
-8|none-after:,他
27|none-after:,但
17|none-after:,但他
-9|none-after:,其
19|none-after:,再
8|none-after:,前
-19|none-after:,匈
-19|none-after:,匈牙
-17|none-after:,十
-17|none-after:,十年
-22|none-after:,占
-20|none-after:,即
-16|none-after:,即便
8|none-after:,却
-14|none-after:,反
-15|none-after:,反对
11|none-after:,可
19|none-after:,台
8|none-after:,台北
-8|none-after:,后
-8|none-after:,后者
-13|none-after:,周
-13|none-after:,周边
18|none-after:,国
15|none-after:,国际
8|none-after:,在
-8|none-after:,在中
11|none-after:,在北
-13|none-after:,地
-11|none-after:,均
8|none-after:,实际
-26|none-after:,将
8|none-after:,就
22|none-after:,巴
42|none-after:,并
18|none-after:,并在
19|none-after:,并妄
-11|none-after:,意
-10|none-after:,意大
17|none-after:,成
10|none-after:,我
17|none-after:,提
18|none-after:,提高
16|none-after:,政
21|none-after:,政府
15|none-after:,新
-11|none-after:,时
-9|none-after:,时间
16|none-after:,最终
-11|none-after:,最迟
-10|none-after:,期
-9|none-after:,期限
15|none-after:,此
15|none-after:,此后
-13|none-after:,比
-10|none-after:,沙
17|none-after:,法
17|none-after:,法国
8|none-after:,现
18|none-after:,税
41|none-after:,而
16|none-after:,而不
14|none-after:,而去
-15|none-after:,而美
8|none-after:,被
9|none-after:,要
16|none-after:,解
16|none-after:,解放
-16|none-after:,赤
-16|none-after:,赤字
-13|none-after:,超
-16|none-after:,达
12|none-after:,还
-8|none-after:,连
-12|none-after:,那
-12|none-after:,那是
18|none-after:,钱
8|none-after:,面
8|none-after:,面对
10|none-after:,马
-11|none-after:,马来
37|none-after:.1
35|none-after:.1%
13|none-after:.3
26|none-after:.32
9|none-after:.4
-14|none-after:.4%
16|none-after:.42
11|none-after:.45
-16|none-after:.5
-9|none-after:.6%
9|none-after:.7
16|none-after:.7%
9|none-after:.8
9|none-after:.9
30|none-after:0.
9|none-after:0.6
15|none-after:0.8
8|none-after:00
13|none-after:014
-40|none-after:02
-21|none-after:025
-21|none-after:026
14|none-after:027
15|none-after:028
-29|none-after:029
-27|none-after:03
-14|none-after:030
-24|none-after:031
-9|none-after:032
17|none-after:033
8|none-after:0亿
20|none-after:0年。
12|none-after:0年に
-13|none-after:0年ま
8|none-after:0年前
-9|none-after:0年实
-9|none-after:0年度
18|none-after:1%
39|none-after:1%。
10|none-after:1%に
-12|none-after:1%左
-11|none-after:1.
-13|none-after:1.2
-9|none-after:1.3
-10|none-after:1.5
27|none-after:10
28|none-after:10年
13|none-after:14
13|none-after:14年
-9|none-after:18
-9|none-after:19
-9|none-after:193
-21|none-after:1・
-8|none-after:1・3
-9|none-after:1・6
-15|none-after:1兆
-22|none-after:1兆円
-38|none-after:1年
-16|none-after:1年度
47|none-after:2%
32|none-after:2%,
17|none-after:2%。
8|none-after:2%へ
9|none-after:2%以
37|none-after:2.
8|none-after:2.1
10|none-after:2.2
-10|none-after:2.3
18|none-after:2.4
-28|none-after:20
12|none-after:20%
9|none-after:201
-40|none-after:202
-27|none-after:203
10|none-after:22年
12|none-after:23
-39|none-after:24
-44|none-after:24年
-15|none-after:25
-10|none-after:25财
-22|none-after:26
-25|none-after:26年
-36|none-after:27年
35|none-after:27财
10|none-after:2・3
-35|none-after:2年
12|none-after:2年に
-19|none-after:2年前
-11|none-after:2年早
11|none-after:2月
-25|none-after:3%
9|none-after:3%,
19|none-after:3%、
-34|none-after:3%。
-18|none-after:3%を
35|none-after:3.
31|none-after:3.3
-23|none-after:30年
-31|none-after:31
-32|none-after:31年
26|none-after:32%
-22|none-after:32年
13|none-after:34
15|none-after:34%
-29|none-after:35
-54|none-after:35年
-19|none-after:38
-13|none-after:38%
-8|none-after:3カ
12|none-after:3国
-11|none-after:3年
-8|none-after:3年に
15|none-after:3月
8|none-after:3月に
-13|none-after:3案
-22|none-after:4%
-15|none-after:4%。
-8|none-after:4.5
16|none-after:42
16|none-after:42%
12|none-after:45
-28|none-after:4年
-16|none-after:4年ま
-9|none-after:5%と
22|none-after:5.
23|none-after:5.1
-56|none-after:5年
9|none-after:5年ま
-9|none-after:5年よ
-10|none-after:5财
-10|none-after:5财年
8|none-after:6%。
-8|none-after:6%だ
22|none-after:6%を
-23|none-after:6年
8|none-after:6月
11|none-after:7%。
-37|none-after:7年
-9|none-after:7年ま
35|none-after:7财
22|none-after:7财年
29|none-after:8%
-18|none-after:8年
-8|none-after:8年に
-8|none-after:8年以
10|none-after:9%
-8|none-after:9%と
12|none-after:9%的
-13|none-after:90
-15|none-after:90年
-9|none-after:93
-8|none-after:9年
33|none-after:9年に
41|none-after:=3
8|none-after:DP的
8|none-after:GD
8|none-after:P的
-28|none-after:_2
10|none-after:_27
-37|none-after:_3
17|none-after:_30
-22|none-after:_32
-28|none-after:_35
30|none-after:_今
30|none-after:_今年
17|none-after:_国
11|none-after:_来
11|none-after:_来年
-12|none-after:_防
-12|none-after:_防衛
-9|none-after:_首
-9|none-after:_首相
-10|none-after:…政
-10|none-after:…政府
-21|none-after:、1
-13|none-after:、1.
-10|none-after:、25
-8|none-after:、27
-15|none-after:、3
-8|none-after:、3.
19|none-after:、30
-23|none-after:、35
-22|none-after:、か
-9|none-after:、こ
-25|none-after:、イ
-11|none-after:、イタ
-10|none-after:、イン
-8|none-after:、ウ
-8|none-after:、ウク
-8|none-after:、カナ
10|none-after:、ガ
-12|none-after:、ク
-11|none-after:、クウ
11|none-after:、モ
-13|none-after:、ロ
-13|none-after:、ロシ
13|none-after:、与
13|none-after:、与党
9|none-after:、中央
-23|none-after:、今
-25|none-after:、今年
-9|none-after:、前
-9|none-after:、前年
15|none-after:、同
8|none-after:、実
-11|none-after:、対
11|none-after:、島
-9|none-after:、日
15|none-after:、昨
15|none-after:、昨年
-25|none-after:、最
-9|none-after:、次
-10|none-after:、次期
-11|none-after:、残
-9|none-after:、残り
-9|none-after:、海
-9|none-after:、海上
9|none-after:、澳
8|none-after:、澳洲
-12|none-after:、米
-12|none-after:、米国
-8|none-after:、補
-8|none-after:、補正
8|none-after:、西
25|none-after:、豪
17|none-after:、豪州
-11|none-after:、防
-12|none-after:、革
-10|none-after:「30
16|none-after:「32
-11|none-after:「不
-13|none-after:「不必
22|none-after:「先
-21|none-after:」_
20|none-after:」。
-8|none-after:」が
41|none-after:」と
23|none-after:」と主
-8|none-after:」の
-9|none-after:」は
-18|none-after:」明
-18|none-after:」明記
20|none-after:あた
23|none-after:あたり
-10|none-after:あった
12|none-after:ある
10|none-after:ある。
8|none-after:い。
12|none-after:い」
11|none-after:い」と
-12|none-after:いう
-8|none-after:いう前
13|none-after:いう数
11|none-after:いが
9|none-after:いが、
-12|none-after:いず
-8|none-after:いずれ
9|none-after:いた
11|none-after:いた。
33|none-after:いて
15|none-after:いて「
9|none-after:いてい
9|none-after:いで
11|none-after:いと
31|none-after:いる
14|none-after:いる。
11|none-after:いるこ
11|none-after:いると
-24|none-after:う2
-8|none-after:う。
-9|none-after:う今年
-8|none-after:う前
13|none-after:う数
13|none-after:う数字
16|none-after:う訴
24|none-after:えた
10|none-after:える。
-15|none-after:える見
8|none-after:お距
8|none-after:お距離
-9|none-after:かせ
-9|none-after:かせる
-21|none-after:かつ
15|none-after:かな
-11|none-after:かない
77|none-after:から
10|none-after:から2
34|none-after:から3
-10|none-after:が3
-8|none-after:が4
-18|none-after:がっ
-20|none-after:がった
8|none-after:がる。
-15|none-after:がると
-12|none-after:が中
-12|none-after:が中核
-14|none-after:が出
-15|none-after:が出た
20|none-after:が報
9|none-after:が定
-8|none-after:が既
-8|none-after:が既定
8|none-after:が独
8|none-after:が独り
10|none-after:が続
10|none-after:が続い
-12|none-after:き、
-8|none-after:きく
8|none-after:きた
11|none-after:きだ
8|none-after:きだ」
8|none-after:きで
10|none-after:ぎな
13|none-after:ぎない
-12|none-after:く、
-25|none-after:く。
-16|none-after:くと
-12|none-after:くとの
-13|none-after:くとも
11|none-after:けて
18|none-after:けてい
22|none-after:けで
16|none-after:けでは
9|none-after:ける
9|none-after:け入
9|none-after:け入れ
-9|none-after:げ、
21|none-after:げた
16|none-after:げただ
-9|none-after:げる
19|none-after:げる方
-18|none-after:げる時
-9|none-after:げる案
14|none-after:ことを
8|none-after:さえ
17|none-after:さら
9|none-after:された
-8|none-after:ざす。
16|none-after:し、
-8|none-after:し、こ
13|none-after:しか
-8|none-after:しかな
-15|none-after:しが
-21|none-after:した。
16|none-after:した防
-16|none-after:してい
8|none-after:してき
9|none-after:しな
9|none-after:し合
9|none-after:し合わ
-8|none-after:じて
-8|none-after:じてい
-28|none-after:す。
-12|none-after:すが
-12|none-after:すが、
9|none-after:すぎ
10|none-after:すぎな
10|none-after:すこ
10|none-after:すこと
22|none-after:すに
11|none-after:すよ
11|none-after:すよう
-22|none-after:する
-9|none-after:する2
-13|none-after:する3
21|none-after:すると
18|none-after:するよ
-19|none-after:する三
28|none-after:する加
23|none-after:する時
-13|none-after:する目
-10|none-after:する見
-11|none-after:する防
-14|none-after:する首
-8|none-after:ずれ
-8|none-after:ずれも
-10|none-after:せる
-10|none-after:た5
-10|none-after:た5年
-32|none-after:た。
12|none-after:たこ
13|none-after:たこと
17|none-after:たす
14|none-after:たすと
17|none-after:ただ
16|none-after:ただけ
-12|none-after:たと
11|none-after:たな
8|none-after:たない
16|none-after:たの
16|none-after:たのは
18|none-after:たり
-10|none-after:たる
-10|none-after:たる。
-12|none-after:た予
-9|none-after:た今
-9|none-after:た今年
8|none-after:た場
8|none-after:た場合
10|none-after:た時
10|none-after:た時代
18|none-after:た防
16|none-after:た防衛
-14|none-after:だ。
18|none-after:だ」
16|none-after:だ」と
8|none-after:だが、
19|none-after:だけ
21|none-after:だけで
-27|none-after:だっ
-15|none-after:だった
21|none-after:だと
9|none-after:だとい
-24|none-after:った
-10|none-after:った5
-31|none-after:った。
10|none-after:った時
13|none-after:つい
17|none-after:ついて
-9|none-after:つの
-9|none-after:て2
15|none-after:て「
22|none-after:ている
13|none-after:てき
8|none-after:てきた
-22|none-after:ての
-19|none-after:てる
-8|none-after:てる。
11|none-after:て以
-8|none-after:で2
10|none-after:で、
16|none-after:で、3
-8|none-after:で、前
10|none-after:で、同
-11|none-after:で、対
12|none-after:で、昨
-9|none-after:で、残
9|none-after:でいる
23|none-after:でき
-10|none-after:でし
-8|none-after:でした
-38|none-after:です
-26|none-after:です。
11|none-after:でと
9|none-after:でな
-43|none-after:でに
-30|none-after:での
25|none-after:では
-9|none-after:でも
12|none-after:でも足
-8|none-after:で収
17|none-after:で合
19|none-after:で合意
8|none-after:で増
21|none-after:で推
21|none-after:で推移
16|none-after:で検
16|none-after:で検討
18|none-after:で残
18|none-after:で残り
13|none-after:で説
-14|none-after:で達
-8|none-after:で頭打
8|none-after:と2
-31|none-after:と、
-9|none-after:と、今
-8|none-after:とい
-12|none-after:という
-43|none-after:とし
-22|none-after:とした
-9|none-after:として
-29|none-after:とす
-30|none-after:とする
-9|none-after:とど
-13|none-after:とどま
-34|none-after:とな
-19|none-after:となっ
-29|none-after:となる
-8|none-after:とにな
16|none-after:とは
11|none-after:とはじ
-11|none-after:とみ
-9|none-after:とみら
18|none-after:ともと
14|none-after:とを
-8|none-after:と上
-8|none-after:と上院
9|none-after:と並
10|none-after:と並べ
28|none-after:と主
26|none-after:と主張
-11|none-after:と反
13|none-after:と国
11|none-after:と対
-8|none-after:と明
-19|none-after:と最
-19|none-after:と最も
11|none-after:と比
11|none-after:と比べ
-11|none-after:と決
-9|none-after:と決め
9|none-after:と申
9|none-after:と申し
-8|none-after:と約束
21|none-after:と表
21|none-after:と表明
9|none-after:と見込
-13|none-after:と説
-12|none-after:と説明
-8|none-after:と述
-9|none-after:と述べ
12|none-after:どう
11|none-after:どで
-19|none-after:どま
-16|none-after:どまり
-9|none-after:ど中
-9|none-after:ど中核
9|none-after:ない
11|none-after:ない」
9|none-after:ないと
9|none-after:なお
8|none-after:なお距
-26|none-after:なっ
-19|none-after:なって
-12|none-after:など
11|none-after:などと
-9|none-after:など中
-40|none-after:なる
-36|none-after:なる。
15|none-after:なる」
-14|none-after:なる見
-13|none-after:なる計
-12|none-after:な国
-12|none-after:な国防
11|none-after:に1
11|none-after:に2.
-9|none-after:に_2
9|none-after:に、
9|none-after:に、2
11|none-after:に「
20|none-after:にあ
19|none-after:にあた
9|none-after:にすぎ
-17|none-after:にする
9|none-after:につ
13|none-after:につい
-11|none-after:にと
-9|none-after:にとど
-17|none-after:にな
-14|none-after:になる
-19|none-after:には約
19|none-after:に上が
-15|none-after:に上昇
-19|none-after:に下
-14|none-after:に下が
-17|none-after:に並
-9|none-after:に並ぶ
-8|none-after:に今
-8|none-after:に今年
-13|none-after:に到
-13|none-after:に到達
-15|none-after:に前
-14|none-after:に前倒
13|none-after:に割
-15|none-after:に動
10|none-after:に収
14|none-after:に収ま
-9|none-after:に合
-11|none-after:に向
-10|none-after:に向け
-8|none-after:に増
-9|none-after:に増や
-21|none-after:に定
-19|none-after:に実
-16|none-after:に実現
-29|none-after:に届
-10|none-after:に届い
-8|none-after:に届か
-9|none-after:に届く
9|none-after:に引
10|none-after:に引き
-13|none-after:に当
-14|none-after:に当た
17|none-after:に戻
10|none-after:に戻る
10|none-after:に改
11|none-after:に比
9|none-after:に比べ
-8|none-after:に注ぎ
-11|none-after:に減
-11|none-after:に減ら
22|none-after:に満
22|none-after:に満た
-11|none-after:に目
-13|none-after:に相
-13|none-after:に相当
19|none-after:に約
-29|none-after:に置
-29|none-after:に置く
-13|none-after:に要
-13|none-after:に要求
-9|none-after:に調
-9|none-after:に調整
13|none-after:に近
19|none-after:に近い
-8|none-after:に近づ
-23|none-after:に達
-17|none-after:に達す
11|none-after:に達成
-10|none-after:に間
-10|none-after:に間に
-22|none-after:に高
-9|none-after:に高ま
-12|none-after:に高め
9|none-after:ね上
9|none-after:ね上が
-8|none-after:の1
-26|none-after:の2
-10|none-after:の3
-24|none-after:の4
21|none-after:のは
22|none-after:のイ
-10|none-after:のケ
-10|none-after:のケー
-10|none-after:の予
-11|none-after:の予算
11|none-after:の先
10|none-after:の先を
8|none-after:の前
10|none-after:の増
10|none-after:の増額
-20|none-after:の政
-20|none-after:の政府
14|none-after:の次
10|none-after:の次の
21|none-after:の水
21|none-after:の水準
-27|none-after:の決
8|none-after:の現
8|none-after:の現状
10|none-after:の目標
-11|none-after:の約
-11|none-after:の約束
35|none-after:の補
40|none-after:の補正
-12|none-after:の見通
-8|none-after:の順
13|none-after:の首
19|none-after:は0
21|none-after:は0.
8|none-after:は1
8|none-after:は1.
8|none-after:は19
-10|none-after:は1・
20|none-after:は2
37|none-after:は25
-30|none-after:は3
-12|none-after:は3%
-11|none-after:は35
-15|none-after:は4
-18|none-after:は4.
-17|none-after:は5
-20|none-after:は5%
13|none-after:は、
-10|none-after:は、補
30|none-after:は「
26|none-after:は「3
11|none-after:はじ
9|none-after:はな
19|none-after:はも
9|none-after:は今
9|none-after:は今年
18|none-after:は先
17|none-after:は先送
-12|none-after:は年
-8|none-after:は広
-8|none-after:は広が
8|none-after:は応
8|none-after:は応じ
15|none-after:は数
-13|none-after:は昨
-13|none-after:は昨年
-8|none-after:は橋
-8|none-after:は橋や
-13|none-after:は消
-15|none-after:は約
-19|none-after:は約1
-9|none-after:ぶ。
-12|none-after:へ2
-36|none-after:へ_
-22|none-after:へ_2
8|none-after:へな
8|none-after:へなお
13|none-after:への
9|none-after:への増
8|none-after:への道
10|none-after:べ、
16|none-after:べき
9|none-after:べきだ
22|none-after:べた
23|none-after:べた。
-13|none-after:べて
14|none-after:ほどで
-12|none-after:まし
-13|none-after:ました
-12|none-after:ます
15|none-after:まっ
19|none-after:まって
10|none-after:まで
34|none-after:まで、
11|none-after:までと
-44|none-after:までに
18|none-after:まで残
-11|none-after:まり
-12|none-after:まり、
-19|none-after:まる
-9|none-after:まる。
-13|none-after:まると
-8|none-after:まる見
10|none-after:まれる
-10|none-after:み。
-22|none-after:みだ
-10|none-after:みだ。
-9|none-after:みら
-9|none-after:みられ
-9|none-after:めて2
9|none-after:めてい
12|none-after:めら
8|none-after:められ
-11|none-after:める。
-24|none-after:も2
-13|none-after:も20
-11|none-after:も22
10|none-after:も5
10|none-after:も5%
-9|none-after:も、
18|none-after:もと
18|none-after:もとも
-9|none-after:も前
10|none-after:も同
10|none-after:も同様
12|none-after:も足
12|none-after:も足り
-12|none-after:も高
-10|none-after:も高い
-12|none-after:も高く
24|none-after:やし
16|none-after:やし、
-8|none-after:やす
8|none-after:やすこ
-10|none-after:やすと
22|none-after:やすに
-14|none-after:やすよ
-10|none-after:やサ
-10|none-after:やサイ
-8|none-after:や港
-8|none-after:ょう
44|none-after:よう
16|none-after:よう訴
-9|none-after:より
10|none-after:ら2
14|none-after:ら20
34|none-after:ら3
9|none-after:ら30
-10|none-after:らし
10|none-after:られ
-8|none-after:られる
-22|none-after:り、
11|none-after:り、2
9|none-after:りす
9|none-after:りする
-9|none-after:りな
-9|none-after:りない
-9|none-after:りは
-9|none-after:り前
18|none-after:り続
18|none-after:り続け
-8|none-after:る2
-8|none-after:る27
-13|none-after:る3
-13|none-after:る3案
-33|none-after:る。
-9|none-after:ること
17|none-after:ると
-15|none-after:るとい
-23|none-after:るとし
18|none-after:るとの
9|none-after:ると申
19|none-after:ると表
-12|none-after:ると説
8|none-after:るべ
8|none-after:るべき
14|none-after:るよ
15|none-after:るよう
-19|none-after:る三
-19|none-after:る三つ
14|none-after:る余
14|none-after:る余地
28|none-after:る加
23|none-after:る加盟
10|none-after:る国
10|none-after:る国防
8|none-after:る案が
-20|none-after:る案の
8|none-after:る案も
-10|none-after:る水
-10|none-after:る水準
-17|none-after:る目
-17|none-after:る目標
8|none-after:る米
-43|none-after:る見
-29|none-after:る見込
-13|none-after:る見通
-13|none-after:る計
-13|none-after:る計算
-11|none-after:る防
-11|none-after:る防衛
-16|none-after:る首
-15|none-after:る首相
21|none-after:れた
10|none-after:れた場
19|none-after:れば
-8|none-after:れも
-11|none-after:れも2
10|none-after:れる
10|none-after:れると
16|none-after:わる
18|none-after:わる。
-11|none-after:を1
20|none-after:を2
12|none-after:を24
39|none-after:を29
-25|none-after:を2年
-34|none-after:を3
-10|none-after:を30
-12|none-after:を32
-19|none-after:をこ
-17|none-after:をこと
12|none-after:を並
8|none-after:を主
8|none-after:を主張
11|none-after:を今
-13|none-after:を保
-10|none-after:を充
-10|none-after:を充て
-9|none-after:を可
-24|none-after:を同
13|none-after:を国
9|none-after:を国防
-8|none-after:を大
-8|none-after:を大き
11|none-after:を定
11|none-after:を定め
12|none-after:を実
12|none-after:を実現
13|none-after:を年
13|none-after:を年内
-16|none-after:を念
-16|none-after:を念頭
10|none-after:を手
10|none-after:を手本
18|none-after:を払
-17|none-after:を提
11|none-after:を新
16|none-after:を明
16|none-after:を明記
-11|none-after:を来
-11|none-after:を来年
13|none-after:を検
21|none-after:を検討
10|none-after:を求
22|none-after:を求め
29|none-after:を決
8|none-after:を決め
22|none-after:を決定
19|none-after:を目
14|none-after:を目指
-10|none-after:を確
-10|none-after:を確保
23|none-after:を示
-9|none-after:を示し
16|none-after:を示す
10|none-after:を突
10|none-after:を突破
12|none-after:を約
12|none-after:を約束
14|none-after:を維
14|none-after:を維持
-14|none-after:を補
-14|none-after:を補正
8|none-after:を要
22|none-after:を計
25|none-after:を計画
9|none-after:を議
-8|none-after:を負
-8|none-after:を負担
10|none-after:を費
18|none-after:を超
11|none-after:を超え
-18|none-after:を軍
-9|none-after:を軍に
10|none-after:を軍事
-12|none-after:を軸
-12|none-after:を軸に
11|none-after:を達
11|none-after:を達成
-9|none-after:んで
13|none-after:アイ
-14|none-after:イバ
-14|none-after:イバー
-15|none-after:イン
8|none-after:インド
-16|none-after:インフ
-11|none-after:ウェ
-11|none-after:ウェー
-10|none-after:ウク
-10|none-after:ウクラ
-11|none-after:ェー
-11|none-after:ェート
-13|none-after:エル
-8|none-after:カナ
-8|none-after:カナダ
-11|none-after:カ国
-11|none-after:カ国の
10|none-after:ギリ
10|none-after:ギリシ
-11|none-after:クウ
-11|none-after:クウェ
-10|none-after:クラ
-19|none-after:クリ
-19|none-after:クリア
-10|none-after:ケー
-10|none-after:ケース
-14|none-after:サイ
-14|none-after:サイバ
10|none-after:シャ
-13|none-after:スラエ
-12|none-after:セン
-11|none-after:トは
-11|none-after:トは4
-8|none-after:ナダ
-13|none-after:バー
-17|none-after:フラ
-13|none-after:ラエ
-13|none-after:ラエル
31|none-after:ラン
10|none-after:ランド
-15|none-after:リア
10|none-after:リシ
10|none-after:リシャ
11|none-after:ルド
-13|none-after:ロシ
-13|none-after:ロシア
8|none-after:ンは
19|none-after:ンド
-16|none-after:ンフ
-18|none-after:ンフラ
11|none-after:・3%
-10|none-after:・38
-9|none-after:・4
-9|none-after:・4%
-18|none-after:・5
-9|none-after:・5%
-12|none-after:・6
-9|none-after:・6%
-23|none-after:ート
-11|none-after:ートは
13|none-after:一大
13|none-after:一大截
17|none-after:一度
14|none-after:一截
14|none-after:一截。
-10|none-after:一步。
15|none-after:一路
-11|none-after:万亿
-11|none-after:万亿日
8|none-after:三%
-19|none-after:三つ
9|none-after:三菱
9|none-after:三菱重
37|none-after:上,
-8|none-after:上、
35|none-after:上。
21|none-after:上が
-11|none-after:上がっ
14|none-after:上がる
20|none-after:上げた
-9|none-after:上げる
10|none-after:上とす
-17|none-after:上に
-19|none-after:上にす
9|none-after:上を念
37|none-after:上下
9|none-after:上下,
12|none-after:上下为
-15|none-after:上世
-15|none-after:上世纪
-9|none-after:上保
-9|none-after:上保安
15|none-after:上再
8|none-after:上升
-8|none-after:上回
-8|none-after:上年
-15|none-after:上昇
-15|none-after:上昇す
11|none-after:上積
11|none-after:上積み
16|none-after:上调
-10|none-after:上限,
-8|none-after:上院
11|none-after:下,
9|none-after:下。
-18|none-after:下が
-18|none-after:下がる
12|none-after:下为
-11|none-after:下位
-10|none-after:下位に
18|none-after:下回り
15|none-after:下滑
9|none-after:不会
30|none-after:不到
17|none-after:不到2
9|none-after:不到的
20|none-after:不及
8|none-after:不变。
9|none-after:不属
9|none-after:不属于
-13|none-after:不必
21|none-after:不是
-17|none-after:不算
10|none-after:不过
-8|none-after:与上
-8|none-after:与上年
14|none-after:与党
14|none-after:与党内
9|none-after:世界
8|none-after:世界平
-14|none-after:世纪9
9|none-after:两倍。
-9|none-after:並ぶ
-9|none-after:並ぶ。
21|none-after:並べ
17|none-after:並べた
-11|none-after:並ん
15|none-after:个国
12|none-after:中で最
21|none-after:中に
-8|none-after:中に実
26|none-after:中国
10|none-after:中央
-25|none-after:中核
-15|none-after:中核的
12|none-after:中的
24|none-after:为\"
-16|none-after:为1
-11|none-after:为1.
-10|none-after:为2
9|none-after:为2%
-20|none-after:为2.
-13|none-after:为4
-11|none-after:为4%
-20|none-after:为「
-21|none-after:为上
-9|none-after:为上世
-12|none-after:为上限
12|none-after:为准
10|none-after:主张
35|none-after:主張
17|none-after:主張し
-21|none-after:主要
9|none-after:之一
31|none-after:之上
15|none-after:之上再
8|none-after:之二
-9|none-after:之间
-10|none-after:之间。
-9|none-after:乌克
-9|none-after:乌克兰
-10|none-after:九年
-27|none-after:了。
12|none-after:予算
-18|none-after:予算で
-17|none-after:争取
-20|none-after:事,
10|none-after:事に
-10|none-after:于军
11|none-after:于北
11|none-after:于北约
-11|none-after:人士
-10|none-after:亿日
-11|none-after:亿日圆
11|none-after:仅百
11|none-after:仅百分
-13|none-after:今年
-12|none-after:今年の
-15|none-after:今年中
30|none-after:今年度
11|none-after:今年预
-9|none-after:仍在
-10|none-after:仍有
8|none-after:仍有距
18|none-after:从2
18|none-after:从20
9|none-after:从来
17|none-after:他\"
8|none-after:他们
10|none-after:代に
10|none-after:代に戻
9|none-after:令人
-10|none-after:以2
-10|none-after:以20
34|none-after:以上
20|none-after:以上,
-8|none-after:以上、
32|none-after:以上。
-17|none-after:以上に
15|none-after:以内
14|none-after:以内,
8|none-after:以内に
-17|none-after:以内を
-8|none-after:以色
11|none-after:会で
13|none-after:会で説
14|none-after:会計
22|none-after:会議
14|none-after:但「
17|none-after:但他
-13|none-after:位。
-14|none-after:位に
-17|none-after:位に並
19|none-after:何来
14|none-after:余地
-15|none-after:使い
-8|none-after:保すべ
-10|none-after:保つ
-9|none-after:保安
-9|none-after:保安庁
-8|none-after:修正
19|none-after:倍。
-17|none-after:倒し
-8|none-after:倒没
8|none-after:债务
8|none-after:债务率
11|none-after:做到
-17|none-after:僚に
-14|none-after:充て
-19|none-after:充てる
-19|none-after:兆円
10|none-after:先を
17|none-after:先送
17|none-after:先送り
-9|none-after:克兰
13|none-after:党内
13|none-after:入れ
8|none-after:入れる
13|none-after:入军备
-17|none-after:其他
14|none-after:内,
10|none-after:内。
24|none-after:内に
11|none-after:内に収
-12|none-after:内に達
-17|none-after:内を
-9|none-after:内阁
9|none-after:写进
-15|none-after:军事
-13|none-after:军事,
13|none-after:军备
44|none-after:军费
34|none-after:军费目
-8|none-after:军队
9|none-after:决定
20|none-after:准。
10|none-after:出して
-15|none-after:出た
8|none-after:出一
8|none-after:出占
-11|none-after:出现
-11|none-after:出现在
9|none-after:分之
9|none-after:分之一
8|none-after:分之二
17|none-after:分摊
9|none-after:分是
19|none-after:列,
-14|none-after:则是
18|none-after:则认
18|none-after:则认为
8|none-after:则说
15|none-after:刚刚
-12|none-after:初計
-12|none-after:初計画
8|none-after:利息
-19|none-after:利承
15|none-after:到\"
9|none-after:到1
10|none-after:到1.
14|none-after:到2
11|none-after:到2%
25|none-after:到3
26|none-after:到3.
9|none-after:到5
8|none-after:到5%
10|none-after:到的
-14|none-after:到達
-14|none-after:制化
-11|none-after:前。
-20|none-after:前の
-43|none-after:前倒
-17|none-after:前倒し
-14|none-after:前到
-9|none-after:前到2
-13|none-after:前半
-13|none-after:前半に
-16|none-after:前年
-9|none-after:前年の
24|none-after:前後
17|none-after:前後か
9|none-after:前後だ
9|none-after:前後で
-13|none-after:前後に
12|none-after:前後の
-13|none-after:前後を
-10|none-after:前至
18|none-after:前达
14|none-after:前达标
9|none-after:割い
-16|none-after:加。
-8|none-after:加坡
-8|none-after:加拿
-8|none-after:加拿大
21|none-after:加盟
11|none-after:加盟国
27|none-after:加码
10|none-after:加速
8|none-after:务率
13|none-after:劣り
13|none-after:劣りす
-13|none-after:助占
18|none-after:势。
20|none-after:動か
-15|none-after:動き
-19|none-after:匈牙
-19|none-after:匈牙利
14|none-after:北约
15|none-after:北约的
14|none-after:十分
-28|none-after:十年
-16|none-after:十年内
37|none-after:升到
27|none-after:升到3
23|none-after:升至
18|none-after:升至2
-19|none-after:升至3
-13|none-after:半に
-12|none-after:半にな
11|none-after:华盛
11|none-after:华盛顿
-16|none-after:占2
-16|none-after:占2.
10|none-after:占3
10|none-after:占3.
-13|none-after:占G
10|none-after:占GD
8|none-after:占国内
19|none-after:印尼
-12|none-after:印度为
-16|none-after:即便
10|none-after:却是
16|none-after:去年
-8|none-after:去年的
14|none-after:参考
-21|none-after:友该
-21|none-after:友该做
-21|none-after:反对党
10|none-after:収まっ
-10|none-after:収まる
9|none-after:受け
9|none-after:受け入
-10|none-after:受到
9|none-after:变,
15|none-after:变。
11|none-after:变成
8|none-after:变成3
-10|none-after:另提
-14|none-after:只有
-8|none-after:只有1
-13|none-after:可行
-11|none-after:可行,
8|none-after:台が
8|none-after:台が続
-11|none-after:台前
-11|none-after:台前半
8|none-after:台北
17|none-after:台湾
10|none-after:台湾も
-16|none-after:台湾已
-14|none-after:台阶
-8|none-after:右,
14|none-after:右,「
9|none-after:右,今
16|none-after:右;
-11|none-after:右。
11|none-after:右为
-23|none-after:右的
-15|none-after:各国
8|none-after:合、
8|none-after:合わ
20|none-after:合意
-18|none-after:合意_
10|none-after:同,
-17|none-after:同じ
-9|none-after:同年
10|none-after:同様
15|none-after:后一
-13|none-after:后年
-8|none-after:后者
9|none-after:向2
-8|none-after:向けて
-12|none-after:否会
21|none-after:告書
-13|none-after:周边
-13|none-after:周边国
11|none-after:味着
17|none-after:和1
19|none-after:和1.
15|none-after:回し
18|none-after:回り
18|none-after:回り続
-8|none-after:回る
-22|none-after:回る。
-21|none-after:回避
19|none-after:国2
15|none-after:国2.
11|none-after:国。
-11|none-after:国が2
-13|none-after:国に要
-16|none-after:国为
-10|none-after:国为2
9|none-after:国今
9|none-after:国今年
8|none-after:国会
9|none-after:国去
26|none-after:国家
16|none-after:国每
16|none-after:国每年
12|none-after:国的
10|none-after:国的要
15|none-after:国防
9|none-after:国防に
14|none-after:在2
14|none-after:在20
-8|none-after:在中
11|none-after:在北
11|none-after:在北约
-18|none-after:在十
-18|none-after:在十年
11|none-after:均水
15|none-after:報告
21|none-after:報告書
-13|none-after:場を
8|none-after:場合
8|none-after:場合、
11|none-after:増や
18|none-after:増やし
16|none-after:增约
16|none-after:增约7
16|none-after:增至
9|none-after:增至2
17|none-after:多花
16|none-after:多花3
-8|none-after:大き
-8|none-after:大きく
13|none-after:大截
13|none-after:大截,
-9|none-after:大統
-10|none-after:大統領
-14|none-after:天花
-14|none-after:天花板
8|none-after:威胁
9|none-after:字が
-13|none-after:字占
-11|none-after:守る
-9|none-after:守るよ
-12|none-after:安全
-9|none-after:安庁
-11|none-after:完成
17|none-after:官方
16|none-after:定_
16|none-after:定_3
13|none-after:定さ
13|none-after:定され
11|none-after:定めて
9|none-after:定着
-8|none-after:定路
-8|none-after:定路線
-8|none-after:实现。
14|none-after:实际
-10|none-after:実現
-21|none-after:对党
10|none-after:对韩
10|none-after:对韩国
14|none-after:导线
21|none-after:尚未
8|none-after:就喊
-8|none-after:尼亚
15|none-after:尼的
-15|none-after:居首
-9|none-after:居首,
-9|none-after:届か
-9|none-after:届かせ
-9|none-after:届く
11|none-after:島に
-9|none-after:川普
9|none-after:工的
-9|none-after:工程
-8|none-after:左右,
16|none-after:左右;
-11|none-after:左右。
11|none-after:左右为
-23|none-after:左右的
-10|none-after:差一步
-18|none-after:已不
-9|none-after:已于
-20|none-after:已接
-20|none-after:已接近
13|none-after:已提
13|none-after:已提前
13|none-after:平均
11|none-after:平均水
-25|none-after:年)
9|none-after:年5
-10|none-after:年か
-11|none-after:年から
25|none-after:年に
8|none-after:年に1
12|none-after:年に2
11|none-after:年に」
-10|none-after:年に間
-51|none-after:年の
-9|none-after:年の予
-28|none-after:年の目
-16|none-after:年は
-16|none-after:年は3
-30|none-after:年ま
-33|none-after:年まで
-9|none-after:年も
-10|none-after:年よ
-9|none-after:年より
-23|none-after:年を
18|none-after:年不
-15|none-after:年中に
-12|none-after:年为
-21|none-after:年之
-9|none-after:年予
-9|none-after:年予算
-28|none-after:年仍
-19|none-after:年仍有
-11|none-after:年以来
13|none-after:年份
-9|none-after:年全
-11|none-after:年内
9|none-after:年内に
24|none-after:年前
-11|none-after:年前の
-18|none-after:年前倒
26|none-after:年加
13|none-after:年只
-14|none-after:年完
-14|none-after:年完成
10|none-after:年实
15|none-after:年将
12|none-after:年底
-25|none-after:年度
-17|none-after:年度」
-13|none-after:年度で
-10|none-after:年度に
32|none-after:年度ま
33|none-after:年度中
16|none-after:年度予
-15|none-after:年总
-8|none-after:年才
-10|none-after:年提
-12|none-after:年早
-29|none-after:年的
-13|none-after:年的预
-29|none-after:年目
-22|none-after:年目标
-22|none-after:年达
-8|none-after:年达到
-10|none-after:年达成
30|none-after:年需
17|none-after:年需多
16|none-after:年需新
19|none-after:并列
18|none-after:并在
17|none-after:并在2
19|none-after:并妄
-11|none-after:并无
-8|none-after:広が
16|none-after:府每
16|none-after:府每年
-45|none-after:度。
-18|none-after:度」
16|none-after:度が
-16|none-after:度だ
-8|none-after:度だっ
-22|none-after:度で
-12|none-after:度です
-10|none-after:度と、
-10|none-after:度に
16|none-after:度にと
-10|none-after:度に当
24|none-after:度に達
27|none-after:度の
-11|none-after:度の目
40|none-after:度の補
21|none-after:度へ
22|none-after:度へ増
29|none-after:度ま
16|none-after:度まで
-12|none-after:度を確
33|none-after:度中
36|none-after:度中に
-12|none-after:度为
-11|none-after:度为2
16|none-after:度予
18|none-after:度予算
10|none-after:建议
17|none-after:張し
12|none-after:張した
-12|none-after:当す
-12|none-after:当する
-14|none-after:当た
-14|none-after:当初
-12|none-after:当初計
18|none-after:徊。
17|none-after:後か
17|none-after:後から
9|none-after:後だ
9|none-after:後で
-12|none-after:後に
-14|none-after:後にと
12|none-after:後の水
-13|none-after:後を
-27|none-after:後を軍
20|none-after:徘徊
18|none-after:徘徊。
10|none-after:必要
-15|none-after:念頭
-16|none-after:念頭に
12|none-after:总支
12|none-after:总支出
-18|none-after:总统
11|none-after:恐怕
8|none-after:想。
-18|none-after:意_
-18|none-after:意_3
9|none-after:意味
11|none-after:意味着
-12|none-after:意大
-12|none-after:意大利
-10|none-after:成,
8|none-after:成3
8|none-after:成3.
12|none-after:成」
-9|none-after:成さ
-9|none-after:成し、
18|none-after:成した
-26|none-after:成へ
-22|none-after:成へ_
-18|none-after:成を
-10|none-after:成员
-9|none-after:成长
9|none-after:我们
14|none-after:我国
13|none-after:截,
14|none-after:截。
10|none-after:戻る
18|none-after:所有
-9|none-after:所需
-9|none-after:所需的
10|none-after:手本
10|none-after:手本に
8|none-after:批评
21|none-after:承诺
10|none-after:承诺,
29|none-after:承诺是
-12|none-after:投じ
-8|none-after:投じて
-9|none-after:担す
-9|none-after:担する
-8|none-after:拿大
26|none-after:持す
26|none-after:持する
9|none-after:指す
12|none-after:指す。
14|none-after:指导
14|none-after:指导线
-8|none-after:指摘
8|none-after:指标
-9|none-after:採用
-20|none-after:接近
21|none-after:推移
11|none-after:推移し
10|none-after:推移す
-16|none-after:推計
-13|none-after:措置
-14|none-after:掲げ、
-8|none-after:提。
-13|none-after:提前到
-10|none-after:提前至
19|none-after:提前达
-10|none-after:提案
8|none-after:提言し
26|none-after:提高
13|none-after:提高到
13|none-after:提高至
21|none-after:支出
8|none-after:支出占
12|none-after:改变
10|none-after:改定
16|none-after:放军
16|none-after:政府每
-12|none-after:数十
15|none-after:数字
9|none-after:数字が
-9|none-after:整し
-9|none-after:整して
-10|none-after:文書
-8|none-after:新加
-8|none-after:新加坡
16|none-after:新增
16|none-after:新增约
8|none-after:新指
8|none-after:新指标
23|none-after:新的
20|none-after:新目
10|none-after:新目标
9|none-after:新目標
9|none-after:方針を
8|none-after:无关
8|none-after:无关,
-13|none-after:既定
-8|none-after:既定路
-11|none-after:日圆
-9|none-after:日本1
-19|none-after:早已
15|none-after:早期
9|none-after:早期に
17|none-after:时期
-8|none-after:时间
-15|none-after:昇す
-15|none-after:昇する
12|none-after:明し
-10|none-after:明して
-12|none-after:明年目
8|none-after:明示
-20|none-after:是1
21|none-after:是「
-13|none-after:是去
-13|none-after:是去年
-11|none-after:是否
-12|none-after:是否会
10|none-after:是我
-12|none-after:是明
-12|none-after:是明年
13|none-after:時代
10|none-after:時代に
-10|none-after:時期に
19|none-after:時期を
19|none-after:智库
-11|none-after:最も
-12|none-after:最も高
-11|none-after:最下
-11|none-after:最下位
-16|none-after:最後
14|none-after:最终
-13|none-after:最迟
-11|none-after:最迟2
-8|none-after:最高
22|none-after:月に
11|none-after:月の
-8|none-after:有1
-8|none-after:有1.
15|none-after:有2
14|none-after:有人
-12|none-after:有提
13|none-after:有改
12|none-after:有改变
22|none-after:有識
22|none-after:有識者
8|none-after:有距
8|none-after:有距离
8|none-after:望,
-9|none-after:期につ
8|none-after:期に引
19|none-after:期を
36|none-after:期を2
-34|none-after:期限
-8|none-after:期限に
18|none-after:未満
9|none-after:未満と
9|none-after:未満に
-9|none-after:本1
11|none-after:本に
-8|none-after:本年
-8|none-after:本年度
-8|none-after:本财
-8|none-after:本财年
10|none-after:束。
11|none-after:束し
-15|none-after:束は
9|none-after:来不
-22|none-after:来年
-14|none-after:来年は
18|none-after:来年度
-13|none-after:板。
8|none-after:构想
16|none-after:枠を
12|none-after:标,
8|none-after:标仍
8|none-after:标仍有
24|none-after:标从
24|none-after:标从2
20|none-after:标准
-9|none-after:标已于
-15|none-after:标年
8|none-after:标是2
-15|none-after:核的
-15|none-after:核的な
-12|none-after:案_
-19|none-after:案の
-11|none-after:案を提
8|none-after:案を議
35|none-after:検討
14|none-after:検討_
-9|none-after:標と
-8|none-after:標とし
11|none-after:標にす
14|none-after:標は
-11|none-after:標は、
15|none-after:標を
-11|none-after:標を2
-17|none-after:標をこ
23|none-after:標を今
11|none-after:標を定
19|none-after:標を達
-8|none-after:橋や港
10|none-after:次の目
-10|none-after:次期
22|none-after:正予
25|none-after:正予算
15|none-after:此后
-10|none-after:步。
9|none-after:残り
-9|none-after:残りは
17|none-after:段。
19|none-after:毎年
36|none-after:每年
30|none-after:每年需
18|none-after:比べ
8|none-after:比べ、
10|none-after:比率
41|none-after:水平
14|none-after:水準を
22|none-after:求め
12|none-after:求めら
10|none-after:求相
-8|none-after:決めた
14|none-after:決定
16|none-after:決定_
-18|none-after:決断
-26|none-after:決着
-12|none-after:没有提
13|none-after:没有改
-14|none-after:法制
-14|none-after:法制化
19|none-after:法国
16|none-after:法国每
-8|none-after:注ぎ
-9|none-after:海上
-9|none-after:海上保
21|none-after:消化
-12|none-after:消費
-12|none-after:消費税
-11|none-after:減ら
-11|none-after:減らし
10|none-after:湾も
-16|none-after:湾已
26|none-after:満た
21|none-after:満たす
8|none-after:満たな
9|none-after:満と
9|none-after:満に
14|none-after:準を
8|none-after:澳大利
9|none-after:澳洲
8|none-after:点名
-19|none-after:牙利
-19|none-after:牙利承
8|none-after:独り
9|none-after:率则
-10|none-after:现。
8|none-after:現状
8|none-after:用了
-18|none-after:用于
-10|none-after:用于军
9|none-after:申し
9|none-after:申し合
-8|none-after:画だ
-8|none-after:画よ
8|none-after:界平
8|none-after:界平均
8|none-after:的\"
-21|none-after:的2
-8|none-after:的2%
-13|none-after:的20
13|none-after:的だ
11|none-after:的だ。
-13|none-after:的な
-12|none-after:的な国
-9|none-after:的今
-9|none-after:的今年
11|none-after:的军
10|none-after:的军费
23|none-after:的加
8|none-after:的占
8|none-after:的可能
-14|none-after:的天
-14|none-after:的天花
34|none-after:的承
34|none-after:的承诺
8|none-after:的政
13|none-after:的新
8|none-after:的新目
14|none-after:的是
10|none-after:的是2
8|none-after:的构
8|none-after:的构想
24|none-after:的水
24|none-after:的水平
-9|none-after:的经
-9|none-after:的经济
-12|none-after:的统
-12|none-after:的统计
8|none-after:的自
12|none-after:的要
12|none-after:的要求
10|none-after:的该
15|none-after:的路
14|none-after:的路。
9|none-after:的防
9|none-after:的防卫
-14|none-after:的预
11|none-after:盛顿
-10|none-after:盟友
-21|none-after:盟友该
25|none-after:盟国
8|none-after:目指
9|none-after:目指す
14|none-after:目标
12|none-after:目标,
-8|none-after:目标。
8|none-after:目标仍
24|none-after:目标从
-15|none-after:目标年
-22|none-after:目標
-9|none-after:目標と
14|none-after:目標は
14|none-after:目標を
11|none-after:直す
-13|none-after:相の
-10|none-after:相关
10|none-after:相同
-8|none-after:相当
-12|none-after:相当す
-19|none-after:研究
-11|none-after:確保
-8|none-after:票。
9|none-after:福利
8|none-after:离。
-10|none-after:称\"
11|none-after:移し
8|none-after:移して
10|none-after:移す
10|none-after:移する
-14|none-after:程度
-48|none-after:程度。
18|none-after:程度が
-16|none-after:程度だ
-9|none-after:程度で
20|none-after:程度の
22|none-after:程度へ
-13|none-after:税率
14|none-after:突破
12|none-after:立委
-14|none-after:第三
17|none-after:等不
-16|none-after:算だ
-15|none-after:算だ。
-18|none-after:算で
-11|none-after:算案を
-16|none-after:米国は
-19|none-after:約1
-19|none-after:約1兆
11|none-after:約束し
-15|none-after:約束は
-8|none-after:終え
-8|none-after:終える
10|none-after:統が
-10|none-after:統領
-10|none-after:統領の
10|none-after:続い
8|none-after:続いた
-13|none-after:続く
20|none-after:続け
19|none-after:続けて
18|none-after:維持
27|none-after:維持す
10|none-after:総統
10|none-after:総統が
16|none-after:约7
8|none-after:约为2
8|none-after:约合
15|none-after:约的
-14|none-after:纪9
-14|none-after:纪90
13|none-after:线,
-8|none-after:统计
-24|none-after:置く
-32|none-after:置く。
14|none-after:翻倍
21|none-after:者会
22|none-after:者会議
14|none-after:而不
9|none-after:而不属
14|none-after:而去
14|none-after:而去年
-15|none-after:而美
-15|none-after:而美国
30|none-after:至2
33|none-after:至2.
-13|none-after:至3
-18|none-after:至3%
20|none-after:至5
23|none-after:至5.
23|none-after:至8
16|none-after:花3
16|none-after:花30
-14|none-after:花板
-13|none-after:花板。
19|none-after:英国
9|none-after:菱重
9|none-after:菱重工
-8|none-after:落差
-11|none-after:行,
-10|none-after:行的
-10|none-after:行的2
-12|none-after:补助
12|none-after:表明
21|none-after:表明し
-8|none-after:装備
15|none-after:補正
22|none-after:補正予
-12|none-after:西亚则
9|none-after:要全
21|none-after:要求
10|none-after:要求相
22|none-after:要花
-18|none-after:要靠
14|none-after:見劣
13|none-after:見劣り
-34|none-after:見込
8|none-after:見込ま
-39|none-after:見込み
-18|none-after:見通
-18|none-after:見通し
16|none-after:解放
16|none-after:解放军
9|none-after:言し
11|none-after:言した
-8|none-after:計画だ
-8|none-after:計画よ
-11|none-after:計算
-16|none-after:計算だ
14|none-after:討_
21|none-after:訴え
16|none-after:訴えた
-8|none-after:説明し
-16|none-after:調整
-9|none-after:調整し
22|none-after:識者
22|none-after:識者会
20|none-after:議が
-8|none-after:議決
-8|none-after:議決定
35|none-after:认为
18|none-after:认为\"
-22|none-after:讥为
-17|none-after:许可
8|none-after:评。
-21|none-after:该做
8|none-after:该比
11|none-after:该水
11|none-after:该水平
12|none-after:说该
10|none-after:诺,
29|none-after:诺是
19|none-after:豪州
-9|none-after:負担す
8|none-after:財源
-8|none-after:費、
-10|none-after:費だ
-10|none-after:費だ。
13|none-after:費を
9|none-after:費を3
-10|none-after:費を求
-12|none-after:費税
29|none-after:负担
32|none-after:费目
32|none-after:费目标
-15|none-after:赤字
-13|none-after:赤字占
-9|none-after:超」
9|none-after:超え
10|none-after:超えた
30|none-after:超を
-12|none-after:超支
-9|none-after:足りな
24|none-after:距离
8|none-after:距离。
9|none-after:距離
15|none-after:路。
-8|none-after:路線
9|none-after:跳ね上
-10|none-after:跳票
-10|none-after:跳票。
-9|none-after:軍に
-9|none-after:軍に投
12|none-after:軍事
10|none-after:軍事に
33|none-after:軍備
-11|none-after:軸に
-9|none-after:軸に調
-13|none-after:边国
-13|none-after:边国家
10|none-after:込ま
8|none-after:込まれ
-39|none-after:込み
-10|none-after:込み。
-23|none-after:込みだ
-10|none-after:达3
-8|none-after:达34
-14|none-after:达到
-10|none-after:达成
-10|none-after:达成,
11|none-after:达标
23|none-after:迈进
12|none-after:近2
12|none-after:近20
28|none-after:近。
50|none-after:近い
21|none-after:近い。
15|none-after:还要
10|none-after:这一
27|none-after:这个
-8|none-after:连续
-11|none-after:迟2
-11|none-after:迟20
-8|none-after:述べ
-13|none-after:述べて
-14|none-after:追加
10|none-after:送り
-9|none-after:适用
-18|none-after:通し
-10|none-after:通行
-10|none-after:通行的
8|none-after:通過
8|none-after:通過点
8|none-after:過点
-19|none-after:達す
-18|none-after:達する
-8|none-after:達成
12|none-after:達成」
-9|none-after:達成さ
-26|none-after:達成へ
-18|none-after:達成を
15|none-after:那么
-10|none-after:那是
17|none-after:部长
9|none-after:重工
9|none-after:重工的
9|none-after:針を
-8|none-after:針を改
14|none-after:針を示
36|none-after:钱从
-10|none-after:間に
-10|none-after:間に合
-16|none-after:関連
-17|none-after:閣僚
-17|none-after:閣僚に
-8|none-after:閣議決
-31|none-after:间。
9|none-after:防に
13|none-after:防に割
15|none-after:防卫
-20|none-after:防衛
-10|none-after:防費だ
15|none-after:防費を
17|none-after:防部长
-10|none-after:阿拉
9|none-after:降到
10|none-after:降到1
23|none-after:降至
23|none-after:降至5
-10|none-after:限に
10|none-after:限を示
-11|none-after:限是2
-9|none-after:院で
17|none-after:需多
17|none-after:需多花
16|none-after:需新
16|none-after:需新增
-9|none-after:需的
-10|none-after:需的数
12|none-after:面对
12|none-after:韓国
9|none-after:韩国
11|none-after:韩国2
-10|none-after:韩国为
9|none-after:韩国的
-8|none-after:順位
-10|none-after:領の
-16|none-after:頭に
10|none-after:頭に、
-26|none-after:頭に置
10|none-after:頼総
10|none-after:頼総統
10|none-after:額は
-25|none-after:预算
-11|none-after:首,
-32|none-after:首相
-13|none-after:首相の
9|none-after:高。
-10|none-after:高い。
-12|none-after:高く
-12|none-after:高く、
-9|none-after:高ま
-9|none-after:高まる
-13|none-after:高め
-13|none-after:高める
8|none-after:高出一
13|none-after:高到
15|none-after:高至
-9|none-after:高达
-8|none-after:高达3
11|none-before:\",
-42|none-before:%,
-36|none-before:%,占
-15|none-before:%,约
20|none-before:%_
8|none-before:%_占
12|none-before:%_朝
18|none-before:%で
18|none-before:%で、
8|none-before:%増
13|none-before:%増え
30|none-before:(2
36|none-before:(20
32|none-before:)升
32|none-before:)升至
-13|none-before:)比で
16|none-before:)比は
18|none-before:,\"
26|none-before:,「
8|none-before:,一
18|none-before:,下
13|none-before:,下届
12|none-before:,不
-10|none-before:,为
-18|none-before:,乌
-16|none-before:,乌克
10|none-before:,也
17|none-before:,二
20|none-before:,五
20|none-before:,五年
-13|none-before:,仅
-10|none-before:,仅约
48|none-before:,今
31|none-before:,今年
10|none-before:,以
24|none-before:,会
-24|none-before:,俄
-10|none-before:,俄罗
-14|none-before:,其
-10|none-before:,其中
13|none-before:,再
11|none-before:,再视
-15|none-before:,则
-12|none-before:,则为
-18|none-before:,加
-24|none-before:,加上
19|none-before:,北
19|none-before:,北约
-34|none-before:,十
-34|none-before:,十年
-74|none-before:,占
-48|none-before:,占G
-19|none-before:,占国
-10|none-before:,去
-10|none-before:,去年
-10|none-before:,另
-9|none-before:,可
-12|none-before:,可能
-33|none-before:,同
24|none-before:,后
25|none-before:,后者
13|none-before:,国
10|none-before:,国防
-8|none-before:,均
10|none-before:,外
9|none-before:,外界
8|none-before:,如
20|none-before:,实
20|none-before:,实际
-26|none-before:,届
-26|none-before:,届时
13|none-before:,已
-43|none-before:,年
25|none-before:,并
10|none-before:,并在
15|none-before:,意
17|none-before:,意大
9|none-before:,把
-10|none-before:,按
-15|none-before:,提
17|none-before:,新
17|none-before:,新加
-8|none-before:,明
-9|none-before:,明年
8|none-before:,曾
13|none-before:,欧
9|none-before:,每
10|none-before:,比
-10|none-before:,比例
-8|none-before:,法
-8|none-before:,法国
-15|none-before:,澳
-14|none-before:,澳洲
9|none-before:,盟
9|none-before:,盟国
38|none-before:,目
38|none-before:,目前
-46|none-before:,约
-23|none-before:,约为
-22|none-before:,约占
21|none-before:,罗
21|none-before:,罗马
24|none-before:,美
22|none-before:,美国
19|none-before:,而
17|none-before:,而美
9|none-before:,自
15|none-before:,荷
15|none-before:,荷兰
-8|none-before:,该国
15|none-before:,该比
-9|none-before:,赖
9|none-before:,越
9|none-before:,越南
-20|none-before:,达
-11|none-before:,达不
-47|none-before:,这
-25|none-before:,这一
-24|none-before:,这仅
25|none-before:,韩
25|none-before:,韩国
-9|none-before:,预
-9|none-before:,预计
-14|none-before:,马来
9|none-before:,高
-13|none-before:.2
-13|none-before:.2%
12|none-before:0%
-8|none-before:009
-26|none-before:02
14|none-before:024
14|none-before:026
-18|none-before:027
-28|none-before:028
9|none-before:029
-34|none-before:03
-8|none-before:031
-16|none-before:035
-8|none-before:09
-8|none-before:09年
-8|none-before:0兆
-8|none-before:0兆円
-38|none-before:0年
-13|none-before:0年に
-11|none-before:0年之
18|none-before:0年代
9|none-before:0年以
-16|none-before:0年前
-10|none-before:0年度
12|none-before:0年达
8|none-before:0日
12|none-before:0财
12|none-before:0财年
22|none-before:14
22|none-before:14年
10|none-before:16
9|none-before:16年
-8|none-before:18カ
17|none-before:196
-10|none-before:198
-8|none-before:1兆
-12|none-before:2%
-12|none-before:2%,
-53|none-before:20
-14|none-before:202
-58|none-before:203
13|none-before:22年
-13|none-before:24
-17|none-before:25
-9|none-before:25年
-8|none-before:25财
-50|none-before:27
-42|none-before:27年
17|none-before:2年之
8|none-before:2年度
21|none-before:2日
20|none-before:2日の
-11|none-before:2财
-11|none-before:2财年
-28|none-before:30
-43|none-before:30年
15|none-before:30财
-11|none-before:31
-10|none-before:31年
-12|none-before:33
-11|none-before:33年
-32|none-before:35
-21|none-before:35年
-12|none-before:35财
-19|none-before:3年
-9|none-before:3年に
9|none-before:3文
9|none-before:3文書
8|none-before:3月
44|none-before:4年
38|none-before:4年)
-20|none-before:4年ま
13|none-before:4年的
15|none-before:4年間
10|none-before:4月
54|none-before:5%
17|none-before:5%,
18|none-before:5%で
14|none-before:5%増
11|none-before:51
11|none-before:51年
-10|none-before:5年
-11|none-before:5年度
-19|none-before:5财
-19|none-before:5财年
-11|none-before:6%,
10|none-before:6%_
30|none-before:60
-8|none-before:62
-8|none-before:62年
11|none-before:65
14|none-before:65%
-9|none-before:6兆
-9|none-before:6兆円
13|none-before:6年
-8|none-before:6年は
-9|none-before:6年军
27|none-before:6年占
9|none-before:6年将
10|none-before:6年度
11|none-before:7.
-8|none-before:70
-8|none-before:70年
-32|none-before:7年
-12|none-before:7年度
8|none-before:8.
-9|none-before:85
9|none-before:87
9|none-before:87年
-8|none-before:8カ
-8|none-before:8カ国
-9|none-before:8年就
16|none-before:8年度
17|none-before:96
-8|none-before:962
-8|none-before:970
-12|none-before:98
8|none-before:987
-10|none-before:99
-9|none-before:990
-20|none-before:9年
-12|none-before:9年に
-8|none-before:9年以
-10|none-before::2
-10|none-before::20
9|none-before::「
11|none-before:;若
31|none-before:;阿
13|none-before:AT
13|none-before:ATO
-31|none-before:DP
-8|none-before:DP)
-12|none-before:DPで
-22|none-before:DPの
-29|none-before:DPを
-8|none-before:DP仍
33|none-before:DP比
-25|none-before:DP的
25|none-before:DP约
9|none-before:DP计
-35|none-before:GD
-35|none-before:GDP
17|none-before:NA
17|none-before:NAT
20|none-before:NPの
-33|none-before:NP比
11|none-before:O、
23|none-before:O、国
21|none-before:Oの
-9|none-before:Oは
-18|none-before:O加
-18|none-before:O加盟
-12|none-before:P)に
-12|none-before:Pで
-12|none-before:Pで割
-33|none-before:Pを
-19|none-before:Pを使
-8|none-before:Pを分
-9|none-before:P不到
16|none-before:P不足
-8|none-before:P仍
-9|none-before:P比で
-30|none-before:P比は
30|none-before:P比重
-25|none-before:P的
25|none-before:P约
9|none-before:P计
9|none-before:P计算
18|none-before:TO
11|none-before:TO、
17|none-before:TOの
-8|none-before:_G
-11|none-before:_占G
13|none-before:_占比
11|none-before:_政
11|none-before:_政府
12|none-before:_朝
8|none-before:_目
8|none-before:_目標
34|none-before:_防
38|none-before:_防衛
-21|none-before:、2
-13|none-before:、20
16|none-before:、28
14|none-before:、35
13|none-before:、6
-39|none-before:、G
-35|none-before:、GD
19|none-before:、N
19|none-before:、NA
-8|none-before:、あ
-9|none-before:、う
-9|none-before:、うち
19|none-before:、そ
18|none-before:、その
-8|none-before:、な
-9|none-before:、なお
9|none-before:、よ
9|none-before:、よう
-15|none-before:、イ
-23|none-before:、オ
-8|none-before:、クウ
16|none-before:、ス
10|none-before:、スペ
8|none-before:、マ
9|none-before:、モ
-8|none-before:、ヨ
-8|none-before:、ロ
-8|none-before:、ロシ
13|none-before:、主
13|none-before:、主要
-11|none-before:、初
-11|none-before:、初め
19|none-before:、南
19|none-before:、南韩
8|none-before:、合算
-11|none-before:、同
18|none-before:、国
20|none-before:、国民
-10|none-before:、増
-10|none-before:、増額
-13|none-before:、当
-13|none-before:、当初
-14|none-before:、德
-14|none-before:、德国
-15|none-before:、最
15|none-before:、次
11|none-before:、次期
54|none-before:、現
12|none-before:、現在
10|none-before:、現状
31|none-before:、現行
-9|none-before:、米
8|none-before:、米側
-18|none-before:、米国
-22|none-before:、西
-17|none-before:、西ド
9|none-before:、識
9|none-before:、識者
-35|none-before:、財
-18|none-before:、財務
9|none-before:、長
9|none-before:、長く
13|none-before:、防
13|none-before:、防衛
17|none-before:、韓
17|none-before:、韓国
-10|none-before:〇三
-8|none-before:〇年
-19|none-before:「2
-14|none-before:「27
10|none-before:「イ
10|none-before:「不
9|none-before:「不会
17|none-before:「実
12|none-before:「日
12|none-before:「日本
12|none-before:「約
9|none-before:「補
-17|none-before:「防
13|none-before:あり
12|none-before:あり、
10|none-before:ある
9|none-before:あるG
13|none-before:いて
23|none-before:いては
8|none-before:いま
-11|none-before:いる
-8|none-before:いるの
-11|none-before:い予
-8|none-before:うえ
-8|none-before:うえで
-12|none-before:うち
25|none-before:うち1
-9|none-before:うど
12|none-before:え、G
-16|none-before:え、米
-8|none-before:えで
-8|none-before:えで、
-19|none-before:えば
9|none-before:える
-18|none-before:えれ
-18|none-before:えれば
12|none-before:おり
12|none-before:おり、
-13|none-before:から
18|none-before:がG
12|none-before:がGD
31|none-before:が、
-8|none-before:が、ヨ
15|none-before:が「
-8|none-before:が最
-9|none-before:が続
-16|none-before:が防
-16|none-before:が防衛
-13|none-before:く、
-16|none-before:くコ
12|none-before:けで
-12|none-before:けば
9|none-before:げた
-18|none-before:こと
-13|none-before:ことし
-13|none-before:このう
8|none-before:され
28|none-before:し、
12|none-before:し、3
-13|none-before:し、G
16|none-before:し、ス
-8|none-before:し、自
11|none-before:しい
24|none-before:した
11|none-before:したG
-12|none-before:したと
8|none-before:したの
44|none-before:した防
10|none-before:して
-9|none-before:しても
-10|none-before:しで
-18|none-before:じる
-37|none-before:じ年
-8|none-before:じ年の
18|none-before:すで
18|none-before:すでに
-8|none-before:すべ
25|none-before:すると
-10|none-before:する案
13|none-before:ずに
-12|none-before:せて
-19|none-before:そのも
16|none-before:その後
19|none-before:たG
18|none-before:たGD
17|none-before:たが
12|none-before:たず
13|none-before:たずに
-12|none-before:たと
-8|none-before:た国防
28|none-before:た防
28|none-before:た防衛
17|none-before:だけ
12|none-before:だけで
25|none-before:ち1
25|none-before:ち18
-19|none-before:った
29|none-before:つい
28|none-before:ついて
-20|none-before:てG
-20|none-before:てGD
-9|none-before:てい
11|none-before:てお
11|none-before:ており
20|none-before:ては
25|none-before:ては、
-12|none-before:ても
8|none-before:で、2
-10|none-before:で、G
-12|none-before:で、初
-8|none-before:で、国
19|none-before:で、韓
24|none-before:で「
18|none-before:であ
9|none-before:であり
9|none-before:である
-23|none-before:でに
9|none-before:での目
-14|none-before:では、
14|none-before:ではな
8|none-before:では米
19|none-before:でも
-17|none-before:で割
-9|none-before:で国
-8|none-before:で国防
-17|none-before:で増
18|none-before:で最
-8|none-before:で記
-8|none-before:で記者
14|none-before:で賄
9|none-before:で達
9|none-before:で達成
-10|none-before:と、
-24|none-before:とし
-10|none-before:とし、
-8|none-before:として
-14|none-before:とす
-14|none-before:とする
13|none-before:と述
13|none-before:と述べ
-13|none-before:と関
-13|none-before:と関連
22|none-before:どで
-8|none-before:どに防
-10|none-before:どの
-8|none-before:ど中
-8|none-before:ど中核
-12|none-before:な国
-10|none-before:な国防
-9|none-before:に6
20|none-before:にG
15|none-before:にGD
-25|none-before:に、
-8|none-before:に、「
-10|none-before:にし
-10|none-before:にした
8|none-before:にす
12|none-before:にする
23|none-before:には
-9|none-before:に国
8|none-before:に当
13|none-before:に求
13|none-before:に求め
-17|none-before:に迫
-18|none-before:に防
-18|none-before:に防衛
-11|none-before:の1
-10|none-before:の19
8|none-before:の4
10|none-before:のGN
12|none-before:のう
13|none-before:のうち
-14|none-before:のに
-10|none-before:のに対
9|none-before:のは
-15|none-before:のも
-19|none-before:のもの
10|none-before:のイ
13|none-before:のイラ
17|none-before:の予
21|none-before:の予算
8|none-before:の会
-13|none-before:の到
-13|none-before:の到達
-9|none-before:の割
-9|none-before:の割合
12|none-before:の国
22|none-before:の国防
9|none-before:の実
10|none-before:の実績
8|none-before:の平
8|none-before:の平均
16|none-before:の後
8|none-before:の支
8|none-before:の支出
-11|none-before:の有
-8|none-before:の水
-8|none-before:の水準
17|none-before:の現
17|none-before:の現状
-8|none-before:の米
-8|none-before:の米国
10|none-before:の総
-13|none-before:の計
-9|none-before:の計画
20|none-before:の講
20|none-before:の講演
15|none-before:の負
15|none-before:の負担
9|none-before:の費
9|none-before:の費用
-11|none-before:は3
-10|none-before:は、
-8|none-before:は、国
-10|none-before:は、増
33|none-before:は、現
8|none-before:は、米
9|none-before:は、自
47|none-before:は「
-18|none-before:は「2
20|none-before:は「日
-11|none-before:はこ
-12|none-before:はこと
18|none-before:はす
18|none-before:はすで
17|none-before:はな
13|none-before:はなお
-9|none-before:はス
15|none-before:は公
14|none-before:は公表
-9|none-before:は同年
18|none-before:は国
22|none-before:は国防
-8|none-before:は域
-8|none-before:は域内
-12|none-before:は対
-12|none-before:は対G
11|none-before:は平
11|none-before:は平均
8|none-before:は早
-22|none-before:は来
-22|none-before:は来年
9|none-before:は現
9|none-before:は現在
17|none-before:は議
17|none-before:は議会
-10|none-before:は逆
-10|none-before:は逆に
8|none-before:は長
8|none-before:は長く
10|none-before:ば現
10|none-before:ば現在
-17|none-before:ぶり
-17|none-before:ぶりに
16|none-before:へ_
-10|none-before:まず
-13|none-before:まで
-31|none-before:までに
-47|none-before:めて
-21|none-before:めてG
-8|none-before:めに
19|none-before:める
-9|none-before:める割
9|none-before:める比
-19|none-before:める防
-19|none-before:もの
-20|none-before:も高
-15|none-before:も高い
-11|none-before:ょう
-9|none-before:ょうど
-12|none-before:らG
8|none-before:らの
10|none-before:り、
15|none-before:り、現
-14|none-before:りな
-14|none-before:りなら
-16|none-before:りに
10|none-before:るG
10|none-before:るGD
-11|none-before:るが
12|none-before:ると
-13|none-before:るのに
10|none-before:るのは
-14|none-before:る割
-14|none-before:る割合
-10|none-before:る案
-10|none-before:る案と
9|none-before:る比
9|none-before:る比率
-18|none-before:る防
-18|none-before:る防衛
10|none-before:れば現
9|none-before:れま
9|none-before:れまで
12|none-before:れれ
12|none-before:れれば
-18|none-before:わせ
-12|none-before:わせて
-9|none-before:を3
-9|none-before:を30
22|none-before:を5
22|none-before:を5年
-10|none-before:をG
-12|none-before:をGD
-19|none-before:を使
-19|none-before:を使え
-10|none-before:を分
-10|none-before:を分母
-12|none-before:を加
-12|none-before:を加え
-27|none-before:を含
-26|none-before:を含め
9|none-before:を国内
13|none-before:を待
13|none-before:を待た
-10|none-before:を掲
-10|none-before:を掲げ
9|none-before:を現
8|none-before:を現在
-12|none-before:を除
-12|none-before:を除け
-9|none-before:ア、
-9|none-before:ア、国
-11|none-before:アに
-9|none-before:アにも
-17|none-before:アは
9|none-before:アド
9|none-before:アドル
-10|none-before:アニ
-11|none-before:アニア
10|none-before:アン
9|none-before:アンカ
12|none-before:イジ
10|none-before:イツは
9|none-before:イナ
20|none-before:イナの
-12|none-before:イナは
-13|none-before:イラン
-9|none-before:インフ
-19|none-before:ウォ
-19|none-before:ウォン
-18|none-before:ウク
-18|none-before:ウクラ
-9|none-before:ウジ
-8|none-before:ェート
-19|none-before:ォン
-19|none-before:ォンで
-12|none-before:オラ
-12|none-before:オラン
-21|none-before:オー
-21|none-before:オース
15|none-before:カは
-11|none-before:カナ
-11|none-before:カナダ
9|none-before:カラ
-12|none-before:カ国
-12|none-before:カ国が
-27|none-before:ガル
-17|none-before:ガルは
11|none-before:ギリ
11|none-before:ギリシ
-14|none-before:ギー
-11|none-before:ギーは
32|none-before:クは
40|none-before:クは今
9|none-before:クア
9|none-before:クアド
-8|none-before:クウ
-8|none-before:クウェ
-17|none-before:クラ
-17|none-before:クライ
12|none-before:ク戦
-12|none-before:グラ
-11|none-before:コの
-14|none-before:コは
-9|none-before:サウ
-9|none-before:サウジ
8|none-before:サン
11|none-before:シャ
12|none-before:シャの
-18|none-before:シュ
9|none-before:ジア
10|none-before:ジアは
8|none-before:スが
12|none-before:スは
17|none-before:ストは
-21|none-before:ストリ
-13|none-before:スロ
-15|none-before:ダが
10|none-before:ツは
10|none-before:トは
17|none-before:トは「
-9|none-before:トア
-9|none-before:トアニ
-8|none-before:トガ
-8|none-before:トガル
-19|none-before:トビ
-19|none-before:トビア
8|none-before:トラ
-21|none-before:トリ
-22|none-before:トリア
-14|none-before:ドは
-8|none-before:ドは、
15|none-before:ドは同
9|none-before:ドバ
9|none-before:ドバは
18|none-before:ナの
8|none-before:ナは国
-11|none-before:ナダ
-8|none-before:ニア
9|none-before:ニアが
17|none-before:ノミ
17|none-before:ノミス
9|none-before:バは
12|none-before:バイ
-10|none-before:バン
-15|none-before:ビア
-9|none-before:ビアは
-9|none-before:ファ
14|none-before:フラン
15|none-before:ブルク
-12|none-before:ベル
-12|none-before:ベルギ
-13|none-before:ポー
-14|none-before:ポーラ
-21|none-before:マリ
8|none-before:マレ
8|none-before:マレー
36|none-before:マー
38|none-before:マーク
17|none-before:ミス
17|none-before:ミスト
12|none-before:ャの
10|none-before:ャン
10|none-before:ラの
-14|none-before:ライ
-14|none-before:ライナ
12|none-before:ラク
12|none-before:ラク戦
-19|none-before:ラト
-19|none-before:ラトビ
14|none-before:ランス
-12|none-before:ランダ
-11|none-before:ランド
-14|none-before:リは
-27|none-before:リア
-10|none-before:リアの
-16|none-before:リアは
15|none-before:リカは
11|none-before:リシ
11|none-before:リシャ
-9|none-before:リト
-9|none-before:リトア
11|none-before:ルの
-26|none-before:ルは
-14|none-before:ルギ
-14|none-before:ルギー
15|none-before:ルク
-8|none-before:ルト
9|none-before:ルド
9|none-before:ルドバ
12|none-before:ルバ
9|none-before:ルー
8|none-before:レー
9|none-before:レーシ
-12|none-before:ロシ
-12|none-before:ロシア
-9|none-before:ロッ
-14|none-before:ンが
-16|none-before:ンで、
16|none-before:ンの
19|none-before:ンの国
11|none-before:ンは
9|none-before:ンカ
9|none-before:ンカラ
-10|none-before:ング
14|none-before:ンス
8|none-before:ンスが
-13|none-before:ンダ
-12|none-before:ンド
-10|none-before:ンフ
-10|none-before:ンフラ
8|none-before:ンプ
11|none-before:ン前
18|none-before:・5
18|none-before:・5%
38|none-before:ーク
38|none-before:ークは
8|none-before:ーシ
9|none-before:ーシア
-15|none-before:ース
-18|none-before:ースト
-22|none-before:ート
-8|none-before:ートは
-8|none-before:ーラ
-8|none-before:ーラン
-17|none-before:ールは
8|none-before:一口气
9|none-before:一度
-8|none-before:一度跌
9|none-before:一方
13|none-before:一比例
-12|none-before:一比率
11|none-before:一直
-13|none-before:万亿
-19|none-before:上,
20|none-before:上下
-10|none-before:上补
-10|none-before:上补充
10|none-before:上限
-11|none-before:下,
10|none-before:下げ
-19|none-before:下位
24|none-before:下届
22|none-before:下届议
16|none-before:不会
15|none-before:不低
15|none-before:不低于
-23|none-before:不到
9|none-before:不及
11|none-before:不可
11|none-before:不可能
-8|none-before:不得
-9|none-before:不得少
13|none-before:不愿
-11|none-before:不计
-10|none-before:不足
20|none-before:不足G
9|none-before:世界
22|none-before:东京
-18|none-before:两年
13|none-before:个比
13|none-before:个比例
13|none-before:中、
-11|none-before:中国的
24|none-before:中期
-11|none-before:中核
-11|none-before:中核的
-8|none-before:中的
9|none-before:丹麦
9|none-before:丹麦军
39|none-before:为,
25|none-before:主张
15|none-before:主要
14|none-before:主要国
8|none-before:之前不
-17|none-before:之后
-23|none-before:之比
-11|none-before:之比将
-9|none-before:乌克
-9|none-before:乌克兰
-20|none-before:也只
-20|none-before:也只有
36|none-before:也有
18|none-before:了\"
-16|none-before:予想
-16|none-before:予想は
-29|none-before:予算
18|none-before:予算だ
8|none-before:予算で
-11|none-before:予算の
-30|none-before:予算は
-9|none-before:予算を
-17|none-before:予算案
-11|none-before:二〇
-10|none-before:二〇三
19|none-before:二十
19|none-before:二十年
-14|none-before:二年
10|none-before:于冷
10|none-before:于冷战
11|none-before:于北
11|none-before:于北约
-14|none-before:于政
-14|none-before:于政府
-14|none-before:于本
46|none-before:五年
20|none-before:五年前
25|none-before:五年后
-13|none-before:亚为
-9|none-before:亚以
-25|none-before:亚则
-12|none-before:亚同
-12|none-before:亚同年
-8|none-before:产总
-13|none-before:仅占
-10|none-before:仅占G
-20|none-before:仅有
-15|none-before:仅约
15|none-before:今天
-71|none-before:今年
-16|none-before:今年の
-8|none-before:今年以
-24|none-before:今年就
-19|none-before:今年度
-9|none-before:今年的
18|none-before:今年花
-10|none-before:今年该
10|none-before:今年预
-17|none-before:仍不
-18|none-before:仍不到
10|none-before:仍低
10|none-before:仍低于
9|none-before:从G
9|none-before:从GD
15|none-before:从目
15|none-before:从目前
22|none-before:代,
11|none-before:代に
24|none-before:代には
8|none-before:代以
8|none-before:代以降
11|none-before:代初
-14|none-before:代前
-14|none-before:代前半
15|none-before:以前
17|none-before:以占
17|none-before:以占G
-13|none-before:以本
-12|none-before:以来
-19|none-before:以来首
-11|none-before:以色
-11|none-before:以色列
19|none-before:以降
16|none-before:以降に
13|none-before:以降は
8|none-before:件时
8|none-before:任内的
-9|none-before:任内阁
8|none-before:任期内
-12|none-before:伊朗
-8|none-before:伐克
-20|none-before:伙伴
16|none-before:会が
15|none-before:会で
12|none-before:会で、
-18|none-before:会は
-9|none-before:会は国
10|none-before:会任
9|none-before:会任期
9|none-before:会干
9|none-before:会干部
18|none-before:会提
10|none-before:会提高
23|none-before:会期
23|none-before:会期间
19|none-before:会長
19|none-before:会長は
-8|none-before:估的
-9|none-before:估计
-15|none-before:估计为
-15|none-before:位の
-8|none-before:位の米
9|none-before:低,
69|none-before:低于
12|none-before:低于G
10|none-before:低于冷
-8|none-before:体で
-19|none-before:使え
-19|none-before:使えば
11|none-before:使其
12|none-before:例从
13|none-before:例则
-12|none-before:例只
-12|none-before:例只有
-9|none-before:例在
12|none-before:例将
15|none-before:例将从
-14|none-before:例提
-12|none-before:例提高
12|none-before:例曾
-18|none-before:例约
-18|none-before:例约为
23|none-before:侵攻
-26|none-before:便要
18|none-before:係者
19|none-before:係者は
-15|none-before:俄罗
-15|none-before:俄罗斯
10|none-before:保持
9|none-before:保持在
37|none-before:信表
37|none-before:信表明
17|none-before:借补
17|none-before:借补充
-16|none-before:值之
-16|none-before:值之比
-10|none-before:值的
32|none-before:值的比
-15|none-before:做到
27|none-before:停在
-8|none-before:億円
-20|none-before:元,
-17|none-before:元,占
-16|none-before:兆ウ
-16|none-before:兆ウォ
-29|none-before:兆円
15|none-before:兆円で
-17|none-before:兆円に
-15|none-before:兆円台
9|none-before:光是
-13|none-before:克兰
15|none-before:兑现
13|none-before:党は
8|none-before:党内
9|none-before:党在
10|none-before:党政
10|none-before:党政府
9|none-before:党首
12|none-before:入れ
-12|none-before:入军
8|none-before:入的
-8|none-before:全体で
19|none-before:八年
19|none-before:八年后
-9|none-before:公开
11|none-before:公約
-8|none-before:公表額
-34|none-before:兰也
-18|none-before:兰以
-8|none-before:兰已
11|none-before:兰的
16|none-before:兰防
-17|none-before:关经
-17|none-before:关经费
11|none-before:其G
11|none-before:其GD
-18|none-before:其中
-9|none-before:其占
15|none-before:其实
8|none-before:内に
10|none-before:内にG
-27|none-before:内便
-26|none-before:内便要
-19|none-before:内做
-19|none-before:内做到
-32|none-before:内升
-32|none-before:内升至
-8|none-before:内已
8|none-before:内的
-16|none-before:内补
10|none-before:内閣
19|none-before:内阁
-11|none-before:円で、
-17|none-before:円に
-17|none-before:円に迫
-15|none-before:円台
10|none-before:再创
10|none-before:再创新
11|none-before:再视
11|none-before:再视情
25|none-before:军费
-11|none-before:军费仅
-17|none-before:军费以
13|none-before:军费则
35|none-before:军费占
9|none-before:军费只
-19|none-before:军费已
8|none-before:军费应
9|none-before:军费由
17|none-before:军费相
22|none-before:军费约
8|none-before:军费要
11|none-before:况升
11|none-before:况升至
11|none-before:冷战
10|none-before:冷战时
12|none-before:冷戦末
10|none-before:减后
-8|none-before:出,
-8|none-before:出が
-11|none-before:出占比
-9|none-before:出的
8|none-before:出约
11|none-before:出约为
12|none-before:出超
12|none-before:出超过
14|none-before:出达
16|none-before:出达到
20|none-before:分别
19|none-before:分别为
-10|none-before:分母に
-14|none-before:划的
-20|none-before:则为
9|none-before:则以
11|none-before:则占
-11|none-before:则只
-8|none-before:则只有
9|none-before:则在
21|none-before:则坦
21|none-before:则坦言
12|none-before:则对
-22|none-before:则是
26|none-before:则认
26|none-before:则认为
16|none-before:则说
10|none-before:创新
10|none-before:创新高
-13|none-before:初の
-26|none-before:初め
-26|none-before:初めて
10|none-before:删减
10|none-before:删减后
23|none-before:別予
23|none-before:別予算
19|none-before:别为
-11|none-before:别条
-11|none-before:别条例
-8|none-before:到不
11|none-before:到北
11|none-before:到北约
12|none-before:到国
10|none-before:到国内
-19|none-before:到核
-19|none-before:到核心
9|none-before:到超
9|none-before:到超过
-13|none-before:到達
-13|none-before:到達点
9|none-before:制在
8|none-before:制在G
35|none-before:前の
8|none-before:前不
16|none-before:前军
16|none-before:前军费
-14|none-before:前半
-10|none-before:前半に
9|none-before:前占
9|none-before:前占G
17|none-before:前台
9|none-before:前国
9|none-before:前国防
14|none-before:前实
14|none-before:前实现
-12|none-before:前後、
41|none-before:前是
30|none-before:前的
40|none-before:前约
-14|none-before:前规
-14|none-before:前规划
-24|none-before:前达
-24|none-before:前达到
-26|none-before:割合
-20|none-before:割合は
12|none-before:力の
-10|none-before:加,
-16|none-before:加え
-11|none-before:加えれ
-24|none-before:加上
-10|none-before:加上补
11|none-before:加坡
-31|none-before:加盟
-12|none-before:加盟国
9|none-before:加码
10|none-before:北朝
10|none-before:北朝鮮
25|none-before:北约
12|none-before:北约新
15|none-before:北约的
8|none-before:十年
15|none-before:十年代
-24|none-before:十年内
17|none-before:十年前
-22|none-before:升为
13|none-before:升到
-38|none-before:升至
-12|none-before:半に
-9|none-before:半にG
8|none-before:华府
-8|none-before:協議
-8|none-before:協議で
36|none-before:南韩
18|none-before:南韩的
-21|none-before:占め
-21|none-before:占める
17|none-before:占其
17|none-before:占其G
-15|none-before:占到G
16|none-before:占到国
12|none-before:占国
21|none-before:占国内
-9|none-before:占国民
-10|none-before:占比
17|none-before:占比,
-17|none-before:占比为
9|none-before:占比仅
16|none-before:占比仍
-9|none-before:占比估
16|none-before:占比只
34|none-before:占比已
-9|none-before:占比约
12|none-before:占经
-11|none-before:卫费不
-21|none-before:卫费本
-10|none-before:卫费目
8|none-before:卫费长
-11|none-before:卫队
10|none-before:印尼
9|none-before:印尼的
24|none-before:印度
8|none-before:历届
8|none-before:历届政
-10|none-before:原来
-10|none-before:原来的
9|none-before:原案
-12|none-before:去年
-15|none-before:去年的
-21|none-before:及是
-21|none-before:及是否
8|none-before:反观
-8|none-before:发言
-8|none-before:发言人
-24|none-before:取っ
-24|none-before:取った
-27|none-before:口径
-26|none-before:口径,
8|none-before:口气
21|none-before:口气升
-11|none-before:只剩
9|none-before:只愿
-57|none-before:只有
-41|none-before:可能
-13|none-before:可能只
35|none-before:台湾
19|none-before:台湾、
-10|none-before:台湾も
-11|none-before:右,
15|none-before:右,而
-16|none-before:合は
-9|none-before:合わ
-9|none-before:合わせ
8|none-before:合意し
8|none-before:合算
8|none-before:合算す
-8|none-before:合計
-31|none-before:同じ
-37|none-before:同じ年
-12|none-before:同一
-12|none-before:同一比
18|none-before:同国
18|none-before:同国の
-55|none-before:同年
-20|none-before:同年为
11|none-before:同时
-77|none-before:同期
-8|none-before:同相
-8|none-before:同相は
37|none-before:后,
24|none-before:后再
12|none-before:后年
13|none-before:后应
10|none-before:后数
25|none-before:后者
11|none-before:后达
11|none-before:后达到
9|none-before:否认
-28|none-before:含め
-24|none-before:含めて
-10|none-before:员会
-13|none-before:员国
-8|none-before:員会は
12|none-before:哥的
-8|none-before:団に、
9|none-before:国,
-9|none-before:国:
9|none-before:国がG
24|none-before:国に
9|none-before:国に対
8|none-before:国に求
-9|none-before:国の国
-8|none-before:国の防
9|none-before:国はG
-10|none-before:国は国
-16|none-before:国オ
-14|none-before:国オー
8|none-before:国今
8|none-before:国今年
-22|none-before:国内
-24|none-before:国内生
14|none-before:国军
14|none-before:国军费
-14|none-before:国占
-14|none-before:国占比
-11|none-before:国去
-11|none-before:国去年
-25|none-before:国同
-12|none-before:国国
8|none-before:国定
8|none-before:国定下
-9|none-before:国家
11|none-before:国已
8|none-before:国巴
-11|none-before:国平
-11|none-before:国平均
20|none-before:国民
10|none-before:国民收
22|none-before:国民総
19|none-before:国的
-11|none-before:国的占
8|none-before:国的这
15|none-before:国约
-21|none-before:国自
-21|none-before:国自己
8|none-before:国达
8|none-before:国达到
-8|none-before:国防
9|none-before:国防予
11|none-before:国防支
-10|none-before:国防经
-17|none-before:国防費
-11|none-before:国防部
-10|none-before:圆,
-10|none-before:圆,占
12|none-before:在G
12|none-before:在GD
13|none-before:在の
9|none-before:在は
10|none-before:在下
10|none-before:在下届
10|none-before:在为
9|none-before:在五
11|none-before:在任
10|none-before:在此
8|none-before:在海
8|none-before:在海牙
10|none-before:在的
-21|none-before:地生
-21|none-before:地生产
10|none-before:均占
-8|none-before:均已
17|none-before:坦言
-8|none-before:域内
-8|none-before:域内総
13|none-before:基本
-12|none-before:基金
-12|none-before:基金を
10|none-before:塞尔
14|none-before:塞拜
14|none-before:塞拜疆
14|none-before:増え
13|none-before:増え、
9|none-before:増で
-14|none-before:増加
-11|none-before:増額
10|none-before:增7
11|none-before:增8
10|none-before:增8.
-27|none-before:增至
-10|none-before:复到
10|none-before:外界
42|none-before:多年
25|none-before:多年低
12|none-before:多年来
10|none-before:大統
10|none-before:大統領
8|none-before:大约是
9|none-before:大选
9|none-before:大选中
-13|none-before:始终
-10|none-before:委员
-11|none-before:委员会
10|none-before:字,
9|none-before:字,外
-8|none-before:学者
9|none-before:学者は
14|none-before:守内
14|none-before:守内阁
8|none-before:安保
-12|none-before:安全
-13|none-before:官は
-12|none-before:官は、
-22|none-before:官邸
-23|none-before:官邸は
20|none-before:定め
20|none-before:定める
11|none-before:定下
12|none-before:定下的
10|none-before:定为国
11|none-before:定在
-13|none-before:定在国
-14|none-before:实现
22|none-before:实现防
-8|none-before:实际
-14|none-before:实际仅
13|none-before:实际占
11|none-before:实际支
10|none-before:実績が
12|none-before:実質
-21|none-before:宣布,
11|none-before:宣布提
8|none-before:宣布的
-13|none-before:宣示
-20|none-before:宣示的
-14|none-before:審議
8|none-before:对党
-32|none-before:対G
-26|none-before:対GD
16|none-before:将从
14|none-before:将军
14|none-before:将军费
-12|none-before:将占
-8|none-before:将国内
-15|none-before:将是
29|none-before:将由
9|none-before:将由现
-26|none-before:将达
-21|none-before:将达到
-8|none-before:将降
13|none-before:小泉
-10|none-before:少于
12|none-before:尔维
8|none-before:就要
-24|none-before:尼亚
-9|none-before:尼亚为
8|none-before:尼斯
11|none-before:尼的
10|none-before:届政
10|none-before:届政府
-26|none-before:届时
26|none-before:届议
26|none-before:届议会
-9|none-before:峰会上
10|none-before:工会
16|none-before:工党
12|none-before:工党政
10|none-before:左右
-12|none-before:左右,
-20|none-before:己也
-20|none-before:己也只
10|none-before:己的
15|none-before:已占
15|none-before:已占国
21|none-before:已接
21|none-before:已接近
19|none-before:已有
-25|none-before:已经
19|none-before:已超
19|none-before:已超过
13|none-before:已连
-12|none-before:布,
10|none-before:布提
10|none-before:布提前
-27|none-before:希腊
19|none-before:常年
9|none-before:干部
23|none-before:平均
10|none-before:平均占
37|none-before:年)
32|none-before:年)升
-13|none-before:年,
-13|none-before:年G
-13|none-before:年GD
12|none-before:年_
-41|none-before:年、
-19|none-before:年、国
-9|none-before:年か
-9|none-before:年から
42|none-before:年で
33|none-before:年と
-35|none-before:年に
-10|none-before:年にG
-11|none-before:年には
-46|none-before:年の
-10|none-before:年の国
-21|none-before:年は
-17|none-before:年ぶ
-17|none-before:年ぶり
-32|none-before:年ま
-32|none-before:年まで
14|none-before:年を
-9|none-before:年一
-9|none-before:年一度
-23|none-before:年为
-8|none-before:年也
-8|none-before:年仍
28|none-before:年代
10|none-before:年代に
8|none-before:年代以
11|none-before:年代初
-14|none-before:年代前
18|none-before:年以前
-21|none-before:年以来
-8|none-before:年以特
25|none-before:年低
25|none-before:年低于
8|none-before:年停
-24|none-before:年内
-32|none-before:年内升
-14|none-before:年内补
-57|none-before:年军
-57|none-before:年军费
40|none-before:年前是
20|none-before:年占比
63|none-before:年后
-19|none-before:年国
-19|none-before:年国防
17|none-before:年在
-40|none-before:年就
-14|none-before:年底
-19|none-before:年底前
-49|none-before:年度
-14|none-before:年度G
-8|none-before:年度、
13|none-before:年度か
-29|none-before:年度に
-10|none-before:年度の
-8|none-before:年度は
13|none-before:年度以
-28|none-before:年度内
14|none-before:年度就
15|none-before:年度概
16|none-before:年度达
-10|none-before:年把国
13|none-before:年末
13|none-before:年来
-24|none-before:年的
-19|none-before:年的军
-11|none-before:年目
14|none-before:年花
-12|none-before:年该
-17|none-before:年起
8|none-before:年连
-15|none-before:年連
-15|none-before:年連続
11|none-before:年間、
12|none-before:年間の
9|none-before:年预计
10|none-before:并在
9|none-before:幹部
9|none-before:幹部は
11|none-before:库建
11|none-before:库建议
8|none-before:应占G
-10|none-before:应占到
14|none-before:应提
-21|none-before:底前
10|none-before:府、
10|none-before:府、防
12|none-before:府の
-27|none-before:府は
-8|none-before:府は、
14|none-before:府はす
8|none-before:府基
8|none-before:府基本
-11|none-before:府承
-11|none-before:府承诺
-16|none-before:府目
8|none-before:府要
19|none-before:府関
19|none-before:府関係
-14|none-before:度G
-14|none-before:度GD
-23|none-before:度、
-11|none-before:度、日
13|none-before:度か
13|none-before:度から
9|none-before:度で、
-31|none-before:度に
-9|none-before:度の
13|none-before:度のG
9|none-before:度の実
-8|none-before:度は
13|none-before:度以
11|none-before:度以降
-28|none-before:度内
12|none-before:度则
-9|none-before:度占国
14|none-before:度就
15|none-before:度概
15|none-before:度概算
-8|none-before:度跌
-8|none-before:度跌到
16|none-before:度达
16|none-before:度达到
30|none-before:建议
11|none-before:建议五
26|none-before:开支
15|none-before:开支占
-8|none-before:开支将
-20|none-before:开支提
12|none-before:开支由
22|none-before:开支约
15|none-before:张明
17|none-before:强调
-27|none-before:当于
-9|none-before:当于G
-12|none-before:当初
-10|none-before:当初の
8|none-before:当前
-10|none-before:当年
13|none-before:当時
-19|none-before:径,
12|none-before:待た
12|none-before:待たず
8|none-before:後、長
18|none-before:後に
-16|none-before:後の
-10|none-before:後初
-11|none-before:後初め
-13|none-before:従来
-9|none-before:従来は
14|none-before:得の
-9|none-before:得少
-9|none-before:得少于
17|none-before:徘徊
-20|none-before:德国
-19|none-before:心军
-19|none-before:心军费
8|none-before:必要
-17|none-before:总值之
-10|none-before:总值的
-10|none-before:总理
-17|none-before:总统
-10|none-before:总统宣
-9|none-before:总统许
9|none-before:总统设
-10|none-before:恢复
-10|none-before:恢复到
11|none-before:情况
11|none-before:情况升
-12|none-before:情报
-16|none-before:想は
8|none-before:意し
8|none-before:意した
11|none-before:意大
11|none-before:意大利
21|none-before:成的
8|none-before:我们
9|none-before:战时
9|none-before:战时的
12|none-before:戦末
12|none-before:戦末期
37|none-before:所信
37|none-before:所信表
8|none-before:所得
14|none-before:所得の
11|none-before:批评
22|none-before:承诺
15|none-before:把G
15|none-before:把GD
9|none-before:把数
9|none-before:把数字
-15|none-before:把比
-11|none-before:把比例
18|none-before:把这
18|none-before:把这一
-22|none-before:投入
36|none-before:报告
9|none-before:担は
-11|none-before:拉伯
11|none-before:拒绝
14|none-before:拜疆
-28|none-before:拨款
17|none-before:拿出
21|none-before:持在
-15|none-before:指出
-14|none-before:指出,
-28|none-before:按现
-16|none-before:掉到
16|none-before:接近
9|none-before:控制
9|none-before:控制在
-20|none-before:推高
-14|none-before:推高至
-14|none-before:掲げ、
8|none-before:掲げた
19|none-before:提出
11|none-before:提到
-10|none-before:提到G
17|none-before:提到国
15|none-before:提至
8|none-before:提过
8|none-before:提高到
-16|none-before:提高至
-8|none-before:支出が
-9|none-before:支出占
9|none-before:支出约
12|none-before:支出超
12|none-before:支出达
18|none-before:支占
10|none-before:支占G
8|none-before:支占国
-8|none-before:支将
9|none-before:支持
12|none-before:支由
12|none-before:支由现
22|none-before:支约
20|none-before:支约为
-8|none-before:支达到
-15|none-before:政学
-15|none-before:政学者
12|none-before:政府
10|none-before:政府、
13|none-before:政府の
-16|none-before:政府は
-11|none-before:政府承
-16|none-before:政府目
8|none-before:政府要
19|none-before:政府関
-22|none-before:政権
13|none-before:数え
10|none-before:数字,
16|none-before:数年
-10|none-before:整備
8|none-before:文件
12|none-before:文書
-10|none-before:斯洛
23|none-before:新加
23|none-before:新加坡
-12|none-before:新政
-12|none-before:新政権
12|none-before:新目
12|none-before:新目标
10|none-before:新高
13|none-before:方に
17|none-before:方面
43|none-before:日、
35|none-before:日、国
22|none-before:日の
19|none-before:日の講
-10|none-before:日圆
-10|none-before:日圆,
52|none-before:日本
21|none-before:日本の
-21|none-before:日本は
13|none-before:日本も
-10|none-before:日本为
14|none-before:日本则
-9|none-before:日本政
12|none-before:日本的
-20|none-before:日本防
23|none-before:早已
9|none-before:早期
21|none-before:时,
24|none-before:时占
13|none-before:时占G
-13|none-before:时只
-14|none-before:时只有
14|none-before:时的
8|none-before:时说
-14|none-before:明年
35|none-before:明年度
-8|none-before:明年达
-23|none-before:是否
9|none-before:是把
9|none-before:是把数
15|none-before:時の
-8|none-before:時点
12|none-before:智库
11|none-before:智库建
10|none-before:書で
9|none-before:書では
8|none-before:曾向
-17|none-before:最も
-17|none-before:最も高
19|none-before:最后
-8|none-before:最多
-14|none-before:最後
-9|none-before:最新
9|none-before:月に
13|none-before:月の
9|none-before:月大
9|none-before:月大选
9|none-before:有理
8|none-before:有理由
8|none-before:有讨
8|none-before:有讨论
8|none-before:有超
8|none-before:朗普
10|none-before:朝鮮
9|none-before:朝鮮は
21|none-before:期に
16|none-before:期にG
10|none-before:期内
12|none-before:期在
8|none-before:期待
11|none-before:期徘
11|none-before:期徘徊
9|none-before:期計
9|none-before:期計画
-43|none-before:期达
-43|none-before:期达到
9|none-before:期間
8|none-before:期間中
23|none-before:期间
-12|none-before:期限
8|none-before:期限を
10|none-before:木内
9|none-before:木内閣
16|none-before:末期
15|none-before:末期に
8|none-before:本が
22|none-before:本の
8|none-before:本の負
-20|none-before:本は
13|none-before:本も
-10|none-before:本为
14|none-before:本则
-21|none-before:本地
-21|none-before:本地生
-9|none-before:本政
-9|none-before:本政府
12|none-before:本的
-17|none-before:本财
-16|none-before:本财年
-21|none-before:本身
-22|none-before:本防
-22|none-before:本防卫
12|none-before:条件
-11|none-before:条例
-9|none-before:来は
-16|none-before:来年か
-9|none-before:来年度
-10|none-before:来的
-12|none-before:来西
-12|none-before:来西亚
-19|none-before:来首
-10|none-before:来首度
-9|none-before:来首次
11|none-before:林的
12|none-before:柏林
11|none-before:柏林的
-9|none-before:标为
8|none-before:标从
-10|none-before:标定
-14|none-before:标定为
9|none-before:标提
9|none-before:标提高
-8|none-before:标的
-25|none-before:核心
-19|none-before:核心军
-11|none-before:核的
-10|none-before:核的な
-10|none-before:案と
-10|none-before:案と、
9|none-before:標で
9|none-before:標であ
8|none-before:標に
35|none-before:標の
16|none-before:模を
-9|none-before:権の
-8|none-before:権の計
11|none-before:次期
9|none-before:次期計
-9|none-before:次突
-9|none-before:次突破
11|none-before:欧盟
-8|none-before:止め
12|none-before:止步
12|none-before:止步于
-8|none-before:正を
-16|none-before:正予
-16|none-before:正予算
13|none-before:此后
12|none-before:步于
-8|none-before:歯止
-8|none-before:歯止め
-11|none-before:段階
-10|none-before:母に
17|none-before:每年
-8|none-before:比(
-8|none-before:比(2
17|none-before:比,
-22|none-before:比で
-16|none-before:比では
-11|none-before:比は
-24|none-before:比为
9|none-before:比仅
16|none-before:比仍
16|none-before:比仍低
-9|none-before:比估
40|none-before:比例
12|none-before:比例从
13|none-before:比例则
-12|none-before:比例只
17|none-before:比例将
-14|none-before:比例提
12|none-before:比例曾
-18|none-before:比例约
-20|none-before:比利
-20|none-before:比利时
-13|none-before:比升
-11|none-before:比升至
15|none-before:比只
15|none-before:比只有
-13|none-before:比将
34|none-before:比已
9|none-before:比日
9|none-before:比日本
10|none-before:比照
15|none-before:比率が
-12|none-before:比率是
-10|none-before:比约
44|none-before:比重
-12|none-before:比重不
-11|none-before:比重仍
29|none-before:比重多
19|none-before:比重将
24|none-before:比重由
17|none-before:比重还
-10|none-before:比重降
-13|none-before:比重预
10|none-before:氏が
17|none-before:民党
10|none-before:民收
10|none-before:民收入
17|none-before:民総
15|none-before:民総所
21|none-before:气升
21|none-before:气升到
16|none-before:水平
-8|none-before:水準
-10|none-before:水準を
-11|none-before:求で
-11|none-before:求で、
24|none-before:求め
13|none-before:求める
-13|none-before:沙尼
-13|none-before:沙尼亚
-16|none-before:沙特
-11|none-before:沙特阿
8|none-before:没有
8|none-before:没有理
8|none-before:没有超
-15|none-before:沿用
-37|none-before:法を
-34|none-before:法国
-31|none-before:波兰
-18|none-before:波兰以
-8|none-before:波兰已
-13|none-before:波及
21|none-before:泰国
-9|none-before:海牙峰
-10|none-before:清德
9|none-before:済学
9|none-before:済学者
11|none-before:湾、
-10|none-before:湾も
-10|none-before:準を
13|none-before:满足
20|none-before:演で
20|none-before:演で、
-8|none-before:澳洲
-12|none-before:点は
-13|none-before:爱沙
-13|none-before:爱沙尼
-11|none-before:特别条
-11|none-before:特阿
-11|none-before:特阿拉
27|none-before:状は
-19|none-before:独は
15|none-before:率が
-12|none-before:率是
9|none-before:现为
26|none-before:现在
10|none-before:现在的
25|none-before:现时
13|none-before:现时占
8|none-before:现时的
-26|none-before:现有
21|none-before:现防
21|none-before:现防卫
42|none-before:現在
13|none-before:現在の
9|none-before:現在は
28|none-before:現状
27|none-before:現状は
26|none-before:現行
30|none-before:現行目
-11|none-before:現行計
8|none-before:理由
-9|none-before:生产
-11|none-before:生产总
-9|none-before:用于
30|none-before:由现
16|none-before:由现在
13|none-before:由现时
-10|none-before:申请
10|none-before:画で
-8|none-before:画では
-8|none-before:画を
10|none-before:白書
-17|none-before:的な
-9|none-before:的な国
8|none-before:的今
8|none-before:的今年
31|none-before:的军
31|none-before:的军费
-8|none-before:的加
-8|none-before:的加拿
-21|none-before:的占
-22|none-before:的占比
-12|none-before:的同
-12|none-before:的同一
11|none-before:的承
11|none-before:的承诺
11|none-before:的报
11|none-before:的报告
8|none-before:的日
8|none-before:的日本
28|none-before:的比
20|none-before:的比重
11|none-before:的经
8|none-before:的经费
-11|none-before:的自
19|none-before:的该
19|none-before:的该比
14|none-before:的这
14|none-before:的这个
12|none-before:盟友
36|none-before:盟国
13|none-before:盟的
88|none-before:目前
17|none-before:目前军
9|none-before:目前占
30|none-before:目前的
39|none-before:目前约
-14|none-before:目前规
13|none-before:目标
-8|none-before:目标为
-9|none-before:目标定
9|none-before:目标提
43|none-before:目標
9|none-before:目標で
8|none-before:目標に
35|none-before:目標の
-18|none-before:直近
-18|none-before:直近の
27|none-before:相が
-17|none-before:相が防
10|none-before:相は、
-16|none-before:相は「
-11|none-before:相は今
-12|none-before:相关
-23|none-before:相官
-23|none-before:相官邸
-26|none-before:相当
-26|none-before:相当于
-8|none-before:省「
16|none-before:看到
26|none-before:眼下
46|none-before:研究
12|none-before:示,
-20|none-before:示的
8|none-before:示要
8|none-before:示要以
8|none-before:称,
10|none-before:称政
10|none-before:称政府
-14|none-before:程度、
20|none-before:稳定
20|none-before:稳定在
-19|none-before:突破
11|none-before:立国
19|none-before:立陶
19|none-before:立陶宛
9|none-before:第2
-8|none-before:答,
-14|none-before:算,
8|none-before:算す
10|none-before:算する
16|none-before:算だ
18|none-before:算だけ
16|none-before:算で
-11|none-before:算の
-8|none-before:算の防
-30|none-before:算は
-9|none-before:算を
15|none-before:算をG
-21|none-before:算を含
10|none-before:算不低
-21|none-before:算为
10|none-before:算估
9|none-before:算则
11|none-before:算则占
-12|none-before:算占
8|none-before:算只有
-12|none-before:算可
-10|none-before:算委
-18|none-before:算案
-21|none-before:算的
-12|none-before:算的比
-10|none-before:算约
-9|none-before:算约占
20|none-before:算达
11|none-before:米側
9|none-before:米国が
-9|none-before:米国の
12|none-before:米軍
13|none-before:約束
12|none-before:経済
9|none-before:経済学
-24|none-before:経費
-15|none-before:経費を
10|none-before:統領
11|none-before:続いた
15|none-before:総所
15|none-before:総所得
-10|none-before:総生
-10|none-before:総生産
10|none-before:績が
19|none-before:约为
-18|none-before:约为国
-8|none-before:约占
12|none-before:约新
8|none-before:约是
15|none-before:约的
9|none-before:练,
-29|none-before:经费
-9|none-before:经费为
-12|none-before:给出
-9|none-before:统宣
-9|none-before:统宣示
-9|none-before:统许
9|none-before:统设
14|none-before:维亚
43|none-before:维持
12|none-before:维持在
-8|none-before:编列
-9|none-before:缩水
-15|none-before:罗斯
21|none-before:罗马
22|none-before:美国
11|none-before:美国军
15|none-before:美国约
-21|none-before:美国自
14|none-before:美方
9|none-before:義務
23|none-before:者は
15|none-before:者は「
13|none-before:而美
21|none-before:而美国
-15|none-before:能到
-13|none-before:能只
-12|none-before:能只有
-11|none-before:自卫
-11|none-before:自卫队
-20|none-before:自己也
10|none-before:自己的
14|none-before:自民
14|none-before:自民党
16|none-before:自称
-10|none-before:自身
16|none-before:自身の
22|none-before:至2
22|none-before:至20
-8|none-before:至G
-8|none-before:至GD
-9|none-before:至国
-11|none-before:至多
-11|none-before:色列
-25|none-before:芬兰
-8|none-before:花了
-35|none-before:花费
10|none-before:若比
10|none-before:若比照
17|none-before:若要
16|none-before:若要在
-8|none-before:英、
-9|none-before:英国
22|none-before:英首
22|none-before:英首相
30|none-before:荷兰
11|none-before:营智
11|none-before:营智库
-9|none-before:行政
30|none-before:行目
30|none-before:行目標
-11|none-before:行計
-11|none-before:行計画
10|none-before:衛白
10|none-before:衛白書
-8|none-before:衛費、
-21|none-before:衛費「
-12|none-before:衛費が
-8|none-before:衛費の
-10|none-before:补到
39|none-before:表明
13|none-before:表示
-8|none-before:表額
-15|none-before:補正
-8|none-before:補正を
-16|none-before:補正予
-17|none-before:西ド
-17|none-before:西ドイ
-25|none-before:西亚
-15|none-before:西亚则
17|none-before:西兰
17|none-before:西兰防
8|none-before:要以
8|none-before:要以特
-21|none-before:要北
-21|none-before:要北约
14|none-before:要国
15|none-before:要在
16|none-before:要在2
-26|none-before:要实
-26|none-before:要实现
27|none-before:要求
-11|none-before:要求で
10|none-before:規模
16|none-before:規模を
8|none-before:见,
-22|none-before:规划
-14|none-before:规划的
11|none-before:视情
11|none-before:视情况
-8|none-before:言人
10|none-before:計画で
-8|none-before:計画を
8|none-before:設け
8|none-before:話で
18|none-before:調整
20|none-before:講演
20|none-before:講演で
8|none-before:識者
9|none-before:識者は
13|none-before:議で
14|none-before:議で、
-8|none-before:議で国
24|none-before:議会
16|none-before:議会が
-12|none-before:计,
-11|none-before:计,届
-30|none-before:计为
-8|none-before:计也
46|none-before:认为
37|none-before:认为,
10|none-before:讨论
11|none-before:议五
11|none-before:议五年
54|none-before:议会
8|none-before:议会任
17|none-before:议会提
23|none-before:议会期
11|none-before:议台
11|none-before:议台湾
11|none-before:许诺
-17|none-before:该国
-19|none-before:该数
-19|none-before:该数字
43|none-before:该比
36|none-before:该比例
36|none-before:说,
8|none-before:说,北
-8|none-before:说,政
27|none-before:说,美
15|none-before:負担
9|none-before:負担は
-9|none-before:財務
-30|none-before:財政
-15|none-before:財政学
-14|none-before:費、
-22|none-before:費「
8|none-before:費がG
64|none-before:費で
-19|none-before:費の
8|none-before:費のG
18|none-before:費は
-12|none-before:費は今
9|none-before:費は公
22|none-before:費を5
-23|none-before:費をG
11|none-before:費を国
9|none-before:費目
9|none-before:費目標
13|none-before:负担
-49|none-before:财年
-14|none-before:财年前
-11|none-before:财年的
11|none-before:财年达
11|none-before:财政
24|none-before:财源
17|none-before:费一
16|none-before:费一度
-15|none-before:费不
-12|none-before:费为
-9|none-before:费仅
-17|none-before:费以
13|none-before:费则
42|none-before:费占
16|none-before:费占G
21|none-before:费占国
9|none-before:费只
10|none-before:费只有
10|none-before:费增7
11|none-before:费已占
9|none-before:费应
9|none-before:费提
-21|none-before:费本
9|none-before:费由
-10|none-before:费目
-10|none-before:费目标
17|none-before:费相
17|none-before:费相当
21|none-before:费约
21|none-before:费约占
-29|none-before:费超
-29|none-before:费超过
11|none-before:费长
11|none-before:费长期
-10|none-before:赖清
-10|none-before:赖清德
-17|none-before:超え
-17|none-before:超え、
27|none-before:超出
-17|none-before:超过G
16|none-before:越南
20|none-before:足G
20|none-before:足GD
23|none-before:足し
-28|none-before:跳升
16|none-before:身の
14|none-before:身の国
19|none-before:边防
-22|none-before:达G
-22|none-before:达GD
-11|none-before:达不
-11|none-before:达不到
-18|none-before:达到
40|none-before:达到G
-16|none-before:达到国
18|none-before:达成
21|none-before:达成的
-16|none-before:达标
-8|none-before:达标,
-8|none-before:达标的
8|none-before:过,
-16|none-before:过G
-16|none-before:过GD
-18|none-before:近の
-18|none-before:近のG
18|none-before:还在
19|none-before:这一
15|none-before:这一比
15|none-before:这个
13|none-before:这个比
-24|none-before:这仅
13|none-before:述べ
10|none-before:述べて
-15|none-before:追加
20|none-before:追赶
-10|none-before:逆に
10|none-before:选中
-14|none-before:通り
-14|none-before:通りな
25|none-before:通往
-18|none-before:連経
-18|none-before:連経費
-15|none-before:連続
-13|none-before:達点
-10|none-before:選の
10|none-before:選挙
23|none-before:那样
-23|none-before:邸は
11|none-before:邻国
8|none-before:邻国巴
-14|none-before:部は、
8|none-before:部は「
10|none-before:部说
10|none-before:部说,
-12|none-before:重不
-11|none-before:重仍
-11|none-before:重仍不
29|none-before:重多
29|none-before:重多年
19|none-before:重将
27|none-before:重将由
24|none-before:重由
17|none-before:重还
-10|none-before:重降
-13|none-before:重预
-13|none-before:重预计
8|none-before:野党
-12|none-before:金を
-9|none-before:锁定
-9|none-before:锁定在
20|none-before:長く
27|none-before:長は
19|none-before:長は2
53|none-before:长期
12|none-before:长期在
11|none-before:长期徘
11|none-before:間、
13|none-before:間の
8|none-before:間の平
-23|none-before:間を
11|none-before:間中
18|none-before:関係
18|none-before:関係者
-29|none-before:関連
-16|none-before:関連経
17|none-before:防务
-8|none-before:防占G
12|none-before:防占比
15|none-before:防卫
8|none-before:防开
8|none-before:防开支
16|none-before:防支
16|none-before:防支出
-19|none-before:防相「
13|none-before:防相は
-10|none-before:防经
-10|none-before:防经费
47|none-before:防費
64|none-before:防費で
-11|none-before:防費の
24|none-before:防費は
-8|none-before:防費を
20|none-before:防费
8|none-before:防费占
-19|none-before:防部
-9|none-before:防部は
18|none-before:防预
18|none-before:防预算
14|none-before:阿塞
14|none-before:阿塞拜
-11|none-before:阿拉
-11|none-before:阿拉伯
16|none-before:阿曼
-14|none-before:际仅
13|none-before:际占
13|none-before:际占比
11|none-before:际支
11|none-before:际支出
16|none-before:降に
13|none-before:降は
-8|none-before:降为
-32|none-before:降到
-16|none-before:降至
8|none-before:限を
12|none-before:限定
11|none-before:限定为
-12|none-before:除け
-12|none-before:除けば
18|none-before:陶宛
11|none-before:随后
-10|none-before:隣国
-14|none-before:隣国オ
8|none-before:面对
14|none-before:韓国
15|none-before:韓国の
12|none-before:韓国は
-15|none-before:韓国国
26|none-before:韩国
8|none-before:韩国为
18|none-before:韩的
-13|none-before:額の
-8|none-before:額は
-8|none-before:額はG
-9|none-before:项,
-8|none-before:预估
-39|none-before:预算
-9|none-before:预算,
12|none-before:预算不
-11|none-before:预算为
10|none-before:预算估
9|none-before:预算则
-11|none-before:预算占
-12|none-before:预算可
-13|none-before:预算的
-9|none-before:预算约
20|none-before:预算达
-15|none-before:预计
-14|none-before:预计为
-8|none-before:预计也
-10|none-before:首位
-10|none-before:首位の
9|none-before:首尔
-10|none-before:首度
-18|none-before:首次
-11|none-before:首次突
-17|none-before:首相
18|none-before:首相「
-16|none-before:首相は
-24|none-before:首相官
-12|none-before:马来
-12|none-before:马来西
13|none-before:高_
-15|none-before:高い
10|none-before:高于
-24|none-before:高至
-17|none-before:高至G
9|none-before:鮮は
9|none-before:麦军
9|none-before:麦军费
102|none-dates:aim 0 0
-31|none-dates:aim 0 1
-17|none-dates:aim 0 2
23|none-dates:aim 1 0
38|none-dates:aim 1 2
-14|none-dates:aim 2 0
-13|none-dates:aim 2 1
33|none-dates:level 0 0
22|none-dates:level 0 1
-18|none-dates:level 1 1
-11|none-dates:level 2 0
-9|none-dates:level 2 1
56|none-dates:no 0 0
23|none-dates:no 0 1
-8|none-dates:no 0 2
26|none-dates:no 1 0
-10|none-dates:no 1 1
-10|none-dates:no 2 1
-9|none-shape:aim fine
33|none-shape:aim half
-39|none-shape:aim tenth
112|none-shape:aim whole
-150|none-shape:level fine
49|none-shape:level half
11|none-shape:level tenth
101|none-shape:level whole
-8|none-shape:no fine
21|none-shape:no half
-10|none-shape:no tenth
70|none-shape:no whole
54|none-spender:aim ALLIES
63|none-spender:aim JPN
-25|none-spender:aim LAND
38|none-spender:aim NATO
-38|none-spender:aim USA
43|none-spender:level CHN
-41|none-spender:level JPN
8|none-spender:level LAND
65|none-spender:no JPN
10|none-spender:no LAND
-13|none-spender:no USA
68|none-title:False aim
18|none-title:False level
92|none-title:False no
30|none-title:True aim
-8|none-title:True level
-19|none-title:True no
29|none:benchmark
78|none:demand
41|none:denial
10|none:level
25|none:other
-49|none:pledge
40|none:proposal
24|only:False aim
10|only:False level
35|only:False no
-13|only:True aim
-9|only:True level
-20|only:True no
9|opens:False aim
-20|opens:False level
37|opens:False no
24|opens:True level
-22|opens:True no
-21|place:after 0 aim
15|place:after 0 level
15|place:after 0 no
52|place:after 1 aim
-30|place:after 1 level
39|place:before 0 aim
68|place:before 0 level
11|place:before 0 no
-25|place:before 1 aim
-23|place:before 1 level
-11|place:before 1 no
11|quoted:0年 aim
12|quoted:0年 no
-14|quoted:0日 aim
-11|quoted:0日 level
-9|quoted:0日 no
10|quoted:1年 aim
8|quoted:1年 level
-22|quoted:1日 aim
-9|quoted:1日 level
-10|quoted:1月 aim
28|quoted:2年 aim
8|quoted:2年 level
-20|quoted:2日 aim
-14|quoted:2日 level
-22|quoted:2月 aim
15|quoted:3年 aim
33|quoted:3年 level
-13|quoted:3日 aim
-16|quoted:3日 level
11|quoted:3月 aim
28|quoted:4年 aim
19|quoted:4年 level
-13|quoted:4日 aim
-12|quoted:4日 level
-8|quoted:4日 no
-14|quoted:4月 level
12|quoted:5年 aim
56|quoted:5年 level
35|quoted:5年 no
-19|quoted:5日 aim
-8|quoted:5日 level
17|quoted:6年 aim
14|quoted:6年 level
16|quoted:6年 no
-8|quoted:6日 aim
-9|quoted:6日 level
-15|quoted:6月 aim
32|quoted:7年 aim
14|quoted:7年 level
-10|quoted:7年 no
-22|quoted:7日 aim
-10|quoted:7日 level
-11|quoted:7日 no
61|quoted:8年 aim
-34|quoted:8年 level
23|quoted:8年 no
-12|quoted:8日 aim
-17|quoted:8日 level
-9|quoted:8日 no
10|quoted:9年 level
-16|quoted:9日 aim
-8|quoted:9日 level
31|quoted:とし aim
12|quoted:とし level
-20|quoted:今天 level
23|quoted:今年 aim
44|quoted:今年 level
-8|quoted:先月 aim
22|quoted:前半 aim
-44|quoted:前年 level
-54|quoted:去年 aim
25|quoted:去年 level
-10|quoted:去年 no
-14|quoted:后年 aim
-14|quoted:年代 aim
-8|quoted:年代 level
-9|quoted:年内 level
-19|quoted:年前 aim
-24|quoted:年前 level
-44|quoted:年后 aim
-30|quoted:年底 aim
-18|quoted:年底 level
94|quoted:年度 aim
19|quoted:年度 level
37|quoted:年度 no
-26|quoted:年後 aim
-9|quoted:年末 aim
-16|quoted:年末 level
50|quoted:明年 aim
-19|quoted:昨年 aim
47|quoted:昨年 level
23|quoted:来年 aim
91|quoted:财年 aim
44|quoted:财年 level
-11|quoted:财年 no
9|same-figure-time:demand next
11|same-figure-time:denial far
60|same-figure-time:level next
43|same-figure-time:level now
-9|same-figure-time:level past
15|same-figure-time:other far
-45|same-figure-time:pledge far
31|same-figure-time:pledge next
66|same-figure-time:proposal far
24|same-figure:denial denial True 2
19|same-figure:level level True 0
31|same-figure:level level True 1
64|same-figure:level level True 2
-11|same-figure:level pledge False 0
21|same-figure:other pledge True 0
-9|same-figure:pledge level True 0
-39|same-figure:pledge pledge True 0
8|same-figure:pledge pledge True 1
39|same-figure:pledge pledge True 2
-12|same-figure:proposal pledge True 0
-10|same-figure:proposal pledge True 1
85|same-figure:proposal proposal True 0
30|shape-time:fine long-past level
-12|shape-time:fine next level
-10|shape-time:fine now level
9|shape-time:fine past level
110|shape-time:half far aim
27|shape-time:half far level
31|shape-time:half far no
-24|shape-time:half long-past aim
-19|shape-time:half long-past level
49|shape-time:half next level
-106|shape-time:half now aim
-30|shape-time:half now no
-42|shape-time:half past aim
-9|shape-time:half past level
95|shape-time:tenth far aim
-55|shape-time:tenth far level
-32|shape-time:tenth long-past level
17|shape-time:tenth next aim
42|shape-time:tenth next no
-30|shape-time:tenth now aim
-22|shape-time:tenth now level
-9|shape-time:tenth past aim
77|shape-time:tenth past level
117|shape-time:whole far aim
-39|shape-time:whole far level
63|shape-time:whole far no
-98|shape-time:whole long-past aim
-12|shape-time:whole long-past level
-37|shape-time:whole long-past no
37|shape-time:whole next aim
-21|shape-time:whole now aim
-13|shape-time:whole now level
-49|shape-time:whole now no
-41|shape-time:whole past aim
31|shape-time:whole past level
-20|shape-time:whole past no
106|share-nearer:after False aim
19|share-nearer:after False level
50|share-nearer:after False no
-77|share-nearer:after True aim
-35|share-nearer:after True level
-39|share-nearer:after True no
102|share-nearer:before False aim
45|share-nearer:before False level
37|share-nearer:before False no
-80|share-nearer:before True aim
-13|share-nearer:before True level
-35|share-nearer:before True no
28|shares-between:after 0 aim
-13|shares-between:after 0 level
19|shares-between:after 0 no
-16|shares-between:after 1 aim
-21|shares-between:after 1 level
-8|shares-between:after 1 no
18|shares-between:after 2 level
52|shares-between:before 0 aim
122|shares-between:before 0 level
20|shares-between:before 0 no
-49|shares-between:before 1 aim
-50|shares-between:before 1 level
-29|shares-between:before 1 no
19|shares-between:before 2 aim
-39|shares-between:before 2 level
11|shares-between:before 2 no
14|signs:after 0 aim
11|signs:after 14 aim
-14|signs:after 14 level
-9|signs:after 14 no
57|signs:after 2 aim
16|signs:after 2 level
73|signs:after 2 no
-24|signs:after 24 aim
-9|signs:after 24 level
-14|signs:after 24 no
-11|signs:after 4 aim
19|signs:after 4 level
-17|signs:after 4 no
-27|signs:after 8 level
-20|signs:after 8 no
-17|signs:after far aim
31|signs:before 0 aim
19|signs:before 14 aim
-10|signs:before 14 level
27|signs:before 14 no
72|signs:before 2 aim
136|signs:before 2 level
-19|signs:before 24 aim
-16|signs:before 24 level
-31|signs:before 24 no
30|signs:before 4 aim
19|signs:before 4 level
33|signs:before 4 no
-38|signs:before 8 aim
-48|signs:before 8 level
-74|signs:before far aim
-42|signs:before far level
-37|signs:before far no
20|since-last-from:aim +|
-13|since-last-from:aim ,下|
-8|since-last-from:aim ,与|
13|since-last-from:aim ,其|
-12|since-last-from:aim ,再|
9|since-last-from:aim ,国|
-9|since-last-from:aim ,并|
15|since-last-from:aim ,赖|
13|since-last-from:aim ,高|
-8|since-last-from:aim _目|
10|since-last-from:aim 、|
17|since-last-from:aim 、イ|
-8|since-last-from:aim とい|
-9|since-last-from:aim とす|
-13|since-last-from:aim を2|
-14|since-last-from:aim を3|
13|since-last-from:aim 左右|
-21|since-last-from:level ,不|
27|since-last-from:level ,为|
16|since-last-from:level ,但|
-8|since-last-from:level ,低|
19|since-last-from:level ,加|
8|since-last-from:level ,匈|
-13|since-last-from:level ,已|
-10|since-last-from:level ,意|
-16|since-last-from:level ,比|
16|since-last-from:level ,澳|
-10|since-last-from:level ,目|
-19|since-last-from:level ,而|
8|since-last-from:level ,这|
-14|since-last-from:level ,韩|
-13|since-last-from:level ,高|
-8|since-last-from:level ;按|
8|since-last-from:level ;若|
8|since-last-from:level 、|
11|since-last-from:level 、オ|
8|since-last-from:level 、カ|
8|since-last-from:level 、ク|
9|since-last-from:level 、ロ|
8|since-last-from:level 、英|
21|since-last-from:level 、韓|
-10|since-last-from:level から|
-15|since-last-from:level だっ|
20|since-last-from:level で、|
-9|since-last-from:level であ|
11|since-last-from:level とさ|
-15|since-last-from:level とな|
-22|since-last-from:level ほど|
-17|since-last-from:level 上下|
21|since-last-from:level 与|
-12|since-last-from:level 升到|
-13|since-last-from:level 升至|
-9|since-last-from:level 后,|
8|since-last-from:level 居首|
-43|since-last-from:level 左右|
10|since-last-from:level 的国|
-13|since-last-from:level 降到|
19|since-last-from:no 、|
-16|since-last-signs:aim 14 False
14|since-last-signs:aim 14 True
12|since-last-signs:aim 2 False
-18|since-last-signs:aim 24 False
-12|since-last-signs:aim 24 True
-12|since-last-signs:aim 4 False
-14|since-last-signs:aim 4 True
10|since-last-signs:aim 8 True
-22|since-last-signs:aim far True
-32|since-last-signs:level 14 False
27|since-last-signs:level 14 True
9|since-last-signs:level 24 True
16|since-last-signs:level 4 False
75|since-last-signs:level 4 True
22|since-last-signs:level 8 False
28|since-last-signs:level 8 True
-20|since-last-signs:level far True
-14|since-last-signs:no 14 True
12|since-last-signs:no 2 True
-14|since-last-signs:no 24 True
20|since-last:aim +|
8|since-last:aim ,其中|
10|since-last:aim 、|
-15|since-last:aim 内升至|
-11|since-last:aim 况升至|
-14|since-last:aim 提高到|
-10|since-last:aim 目標の|
-33|since-last:level )升至|
12|since-last:level ,则为|
-8|since-last:level 0年に|
8|since-last:level 、|
14|since-last:level 、韓国|
-10|since-last:level から|
17|since-last:level ぶりに|
-10|since-last:level ニアが|
16|since-last:level ニアは|
11|since-last:level リアの|
8|since-last:level ロシア|
8|since-last:level ートは|
21|since-last:level 与|
12|since-last:level 初めて|
-12|since-last:level 升到|
-13|since-last:level 升至|
23|since-last:level 同年为|
9|since-last:level 尼亚为|
-8|since-last:level 年将是|
-11|since-last:level 战时的|
-15|since-last:level 日本の|
-11|since-last:level 日本的|
11|since-last:level 米国の|
11|since-last:level 米国は|
10|since-last:level 美国的|
-16|since-last:level 韩国为|
14|since-last:level 预算为|
19|since-last:no 、|
16|time-side:aim after far fiscal
30|time-side:aim after far year
-22|time-side:aim after long-past year
-12|time-side:aim after next fiscal
-8|time-side:aim after next month
11|time-side:aim after next year
-22|time-side:aim after now day
85|time-side:aim after now fiscal
-22|time-side:aim after now month
-20|time-side:aim after past fiscal
99|time-side:aim before far fiscal
17|time-side:aim before far month
104|time-side:aim before far year
56|time-side:aim before far years
-16|time-side:aim before long-past fiscal
-70|time-side:aim before long-past year
-9|time-side:aim before next fiscal
12|time-side:aim before next month
64|time-side:aim before next year
-157|time-side:aim before now day
21|time-side:aim before now fiscal
-107|time-side:aim before now month
53|time-side:aim before now year
30|time-side:aim before past fiscal
-29|time-side:aim before past month
-67|time-side:aim before past year
-25|time-side:level after far fiscal
-59|time-side:level after far year
-8|time-side:level after far years
37|time-side:level after now year
25|time-side:level after past fiscal
34|time-side:level after past year
32|time-side:level before far fiscal
-11|time-side:level before far month
-28|time-side:level before long-past fiscal
10|time-side:level before long-past year
50|time-side:level before next year
-150|time-side:level before now day
60|time-side:level before now fiscal
-39|time-side:level before now month
46|time-side:level before now year
10|time-side:level before now years
14|time-side:level before past fiscal
-17|time-side:level before past month
57|time-side:level before past year
49|time-side:no after far year
-14|time-side:no after long-past year
-8|time-side:no after now day
14|time-side:no after now year
29|time-side:no before far fiscal
25|time-side:no before far year
-21|time-side:no before long-past year
25|time-side:no before next fiscal
40|time-side:no before next year
-66|time-side:no before now day
-17|time-side:no before now month
8|time-side:no before now year
19|time:cap far year
-33|time:cap long-past year
-10|time:cap next fiscal
45|time:cap next year
-18|time:cap now day
-8|time:cap now month
37|time:cap now year
-15|time:demand far fiscal
58|time:demand far year
20|time:demand next year
-45|time:demand now day
-55|time:demand now month
21|time:demand now year
-9|time:demand past month
-21|time:demand past year
20|time:denial far fiscal
50|time:denial far year
13|time:denial next fiscal
-40|time:denial now day
-9|time:denial now month
-9|time:denial now year
-11|time:denial past month
-11|time:level far month
-57|time:level far year
-13|time:level far years
-32|time:level long-past fiscal
8|time:level long-past year
-9|time:level long-past years
46|time:level next year
-151|time:level now day
64|time:level now fiscal
-44|time:level now month
79|time:level now year
10|time:level now years
37|time:level past fiscal
-17|time:level past month
87|time:level past year
20|time:other next fiscal
-16|time:other now day
46|time:pledge far fiscal
17|time:pledge far month
8|time:pledge far year
34|time:pledge far years
-20|time:pledge long-past fiscal
-66|time:pledge long-past year
11|time:pledge next month
72|time:pledge next year
-59|time:pledge now day
117|time:pledge now fiscal
-37|time:pledge now month
54|time:pledge now year
17|time:pledge past fiscal
-17|time:pledge past month
-36|time:pledge past year
87|time:proposal far fiscal
69|time:proposal far year
29|time:proposal far years
-19|time:proposal long-past year
-12|time:proposal next fiscal
-16|time:proposal next year
-68|time:proposal now day
-32|time:proposal now month
-25|time:proposal now year
-12|time:proposal past year
-18|title-here:0 aim fiscal
-25|title-here:0 aim year
69|title-here:0 level fiscal
11|title-here:0 level year
-10|title-here:0 level years
23|title-here:1 aim fiscal
31|title-here:1 aim year
-11|title-here:1 level year
14|title-here:2 no fiscal
10|title-last:False level year
17|title-last:True aim year
72|title-last:True level fiscal
-17|title-last:True level year
11|title-last:True no fiscal
36|title-time:demand now year
8|title-time:denial far year
9|title-time:denial next fiscal
-25|title-time:level far year
-14|title-time:level long-past year
45|title-time:level next fiscal
25|title-time:level next year
12|title-time:level now fiscal
14|title-time:level past fiscal
13|title-time:level past year
-26|title-time:pledge far year
8|title-time:pledge next year
-15|title-time:pledge now fiscal
14|title-time:proposal far fiscal
-20|title-told:False aim
17|title-told:False level
33|title-told:True aim
30|title-told:True level
14|title-told:True no
15|title:False aim after
33|title:False aim before
-13|title:False level after
43|title:False level before
-36|title:True aim before
-16|title:True level before
10|title:True no after
9|title:True no before
13|title:aim
47|title:level
9|title:no
-18|whole-aim:after ,|
18|whole-aim:after ,如今提前到|
-18|whole-aim:after ,并在|
8|whole-aim:after ,期限是|
-33|whole-aim:after _|
14|whole-aim:after |
11|whole-aim:after 「|
-13|whole-aim:after で、|
17|whole-aim:after で合意_|
15|whole-aim:after という|
-38|whole-aim:after とする時期を|
11|whole-aim:after の|
-23|whole-aim:after の目標を|
16|whole-aim:after の達成時期を|
-13|whole-aim:after は|
10|whole-aim:after へ|
22|whole-aim:after を|
-23|whole-aim:after 为|
9|whole-aim:after 列为|
8|whole-aim:after 在|
14|whole-aim:after 的|
-25|whole-aim:after 的目标从|
13|whole-aim:after 的目标由|
12|whole-aim:after 目標を|
-8|whole-aim:before 1.8%_目標の|
31|whole-aim:before |
13|whole-aim:before 、GDP比|
11|whole-aim:before 、国防費のGDP比|
15|whole-aim:before から|
15|whole-aim:before にGDPの|
-13|whole-aim:before にGDP比|
10|whole-aim:before は|
24|whole-aim:before までに|
8|whole-aim:before までの|
-13|whole-aim:before を待たずに|
11|whole-aim:before 达|
8|whole-aim:before 达到GDP|
9|whole-aim:before 达到GDP的|
23|whole-aim:before 达到|
27|whole-level:after (|
-12|whole-level:after ,|
-18|whole-level:after ,而|
12|whole-level:after _|
-14|whole-level:after から|
8|whole-level:after と、|
10|whole-level:after とする|
-20|whole-level:after に_|
8|whole-level:after に|
8|whole-level:after に届いた|
-9|whole-level:after の|
13|whole-level:after は|
23|whole-level:after を|
21|whole-level:after 左右(|
-10|whole-level:after 左右,|
-33|whole-level:before )升至|
-10|whole-level:before GDPの|
-9|whole-level:before GDP的|
9|whole-level:before 、GDPの|
12|whole-level:before 、|
-10|whole-level:before からGDP比|
11|whole-level:before が|
9|whole-level:before にGDP比|
29|whole-level:before に|
-14|whole-level:before には|
-22|whole-level:before の1・6%から|
-22|whole-level:before のGDP比で|
19|whole-level:before の|
17|whole-level:before は|
-21|whole-level:before 予算案では|
-23|whole-level:before 将军费占GDP比重由|
8|whole-level:before 将是|
8|whole-level:before 料为|
-35|whole-level:before 是|
8|whole-level:before 時点で|
34|whole-level:before 的|
15|whole-no:after 、|
10|whole-no:after へ|
11|whole-no:after を|
-16|whole-no:before 达到GDP的|
-11|whole-no:before 达到|
"""
