"""What each cue of ``east_asian.when_cues`` speaks for; made by ``training/whens_cjk.py``, not by hand.

Each line: hundredths of the logarithm of odds, then ``|`` and the cue. What the cues of a
time weigh in sum is set against the sums of the other times.
"""

RULE = 50
"""Weight of what the rules say."""
TABLE = """\
-36|1-back-here:0 aim day
59|1-back-here:0 aim fiscal
-9|1-back-here:0 aim year
-51|1-back-here:0 level day
-14|1-back-here:0 level fiscal
-32|1-back-here:0 level month
38|1-back-here:0 level year
33|1-back-here:0 level years
-8|1-back-here:0 no day
-14|1-back-here:0 no fiscal
-16|1-back-here:1 aim day
-16|1-back-here:1 aim year
-16|1-back-here:1 level day
23|1-back-here:1 level fiscal
-9|1-back-here:1 level month
-27|1-back-here:1 level year
35|1-back-here:2 level fiscal
13|1-back-here:2 level year
-19|1-back-last:False aim day
12|1-back-last:False aim fiscal
-43|1-back-last:False level day
61|1-back-last:False level fiscal
-36|1-back-last:True aim day
46|1-back-last:True aim fiscal
-13|1-back-last:True aim month
-13|1-back-last:True aim year
-30|1-back-last:True level day
-11|1-back-last:True level fiscal
-39|1-back-last:True level month
20|1-back-last:True level year
32|1-back-last:True level years
-9|1-back-last:True no fiscal
-10|1-back-last:True no year
-30|1-back-time:level far year
33|1-back-time:level far years
-17|1-back-time:level long-past fiscal
-31|1-back-time:level long-past year
63|1-back-time:level next fiscal
-9|1-back-time:level next month
42|1-back-time:level next year
-71|1-back-time:level now day
16|1-back-time:level now fiscal
-31|1-back-time:level now month
43|1-back-time:level now year
-24|1-back-time:level past fiscal
12|1-back-time:pledge far fiscal
-9|1-back-time:pledge next year
-33|1-back-time:pledge now day
20|1-back-time:pledge now year
19|1-back-time:pledge past fiscal
9|1-back-time:proposal far fiscal
42|1-back-time:proposal next fiscal
-14|1-back-time:proposal now day
25|1-back-told:False aim
50|1-back-told:False level
-11|1-back-told:False no
-57|1-back-told:True aim
-66|1-back-told:True level
-27|1-back-told:True no
-32|1-back:aim
-16|1-back:level
-38|1-back:no
-18|2-back-here:0 aim day
-23|2-back-here:0 aim fiscal
-33|2-back-here:0 level day
21|2-back-here:0 level fiscal
-12|2-back-here:0 level month
36|2-back-here:0 level year
-13|2-back-here:0 no day
21|2-back-here:0 no fiscal
-9|2-back-here:0 no year
-12|2-back-here:1 aim day
19|2-back-here:1 aim fiscal
22|2-back-here:1 aim year
-12|2-back-here:1 level day
23|2-back-here:1 level fiscal
-9|2-back-here:1 level month
-15|2-back-here:2 level fiscal
-9|2-back-here:2 level year
-18|2-back-last:False aim day
-23|2-back-last:False aim year
-19|2-back-last:False level day
-9|2-back-last:False level fiscal
35|2-back-last:False level year
-11|2-back-last:False no day
-16|2-back-last:True aim day
46|2-back-last:True aim year
-28|2-back-last:True level day
34|2-back-last:True level fiscal
-18|2-back-last:True level month
-9|2-back-last:True no day
20|2-back-last:True no fiscal
-10|2-back-last:True no year
-49|2-back-time:level far fiscal
-20|2-back-time:level far year
-11|2-back-time:level long-past year
8|2-back-time:level next fiscal
-19|2-back-time:level next year
-46|2-back-time:level now day
91|2-back-time:level now fiscal
-12|2-back-time:level now month
32|2-back-time:level now year
-20|2-back-time:level past fiscal
49|2-back-time:level past year
27|2-back-time:other far fiscal
-10|2-back-time:other now day
17|2-back-time:pledge far year
-8|2-back-time:pledge next fiscal
-17|2-back-time:pledge next year
-16|2-back-time:pledge now day
19|2-back-time:pledge now fiscal
-14|2-back-time:pledge past year
-8|2-back-time:proposal far year
37|2-back-time:proposal next year
-11|2-back-time:proposal now day
28|2-back-time:proposal now year
10|2-back-told:False aim
19|2-back-told:False level
-13|2-back-told:False no
-36|2-back-told:True aim
-28|2-back-told:True level
-26|2-back:aim
-10|2-back:level
-15|2-back:no
57|alike-dates:0 level False
32|alike-dates:0 level True
46|alike-dates:1 aim True
-29|alike-dates:1 level False
-13|alike-dates:1 level True
-28|alike-dates:2 level True
18|alike-time:level far
-29|alike-time:level long-past
-43|alike-time:level now
74|alike-time:level past
-8|alike-time:pledge far
18|alike-time:pledge next
15|alike-time:pledge now
12|alike-time:pledge past
24|alike-time:proposal far
37|alike:level 0 False before
17|alike:level 0 False far
-16|alike:level 0 False here
14|alike:level 0 True before
-20|alike:level 0 True here
16|alike:level 1 False before
-26|alike:level 1 False far
-17|alike:level 1 True before
25|alike:level 1 True far
-24|alike:level 2 False before
-8|alike:level 2 True far
12|alike:level 3 False far
17|alike:pledge 0 False far
-21|alike:pledge 0 False here
16|alike:pledge 0 True before
19|alike:pledge 0 True far
-8|alike:pledge 0 True here
22|alike:pledge 1 False far
27|alike:pledge 1 True far
-8|alike:pledge 2 True far
-9|alike:pledge 3 False far
21|alike:proposal 0 True before
8|alike:proposal 0 True here
28|aside:False aim
113|aside:False level
-19|aside:False no
-10|aside:True aim
-93|aside:True level
-15|between-after:\",
-18|between-after:\"等
-18|between-after:\"等不
-12|between-after:%,
-10|between-after:%,期
-10|between-after:,\"
-20|between-after:,但
-18|between-after:,但他
-9|between-after:,低
-9|between-after:,低于
18|between-after:,即
-20|between-after:,原
-13|between-after:,原来
-23|between-after:,台
24|between-after:,后
24|between-after:,后者
18|between-after:,如
18|between-after:,如今
-31|between-after:,并
-14|between-after:,并在
21|between-after:,时
19|between-after:,时间
-9|between-after:,比
-10|between-after:,澳
-19|between-after:,而
-11|between-after:,较
30|between-after:02
11|between-after:027
-17|between-after:03
9|between-after:1.
-15|between-after:2%
13|between-after:2.
16|between-after:20
30|between-after:202
-17|between-after:203
11|between-after:2年
19|between-after:2年早
-12|between-after:5%,
-17|between-after:5年
-10|between-after:5年提
12|between-after:6%
-8|between-after:8%
9|between-after:、1
-9|between-after:、3
11|between-after:、フ
11|between-after:、フラ
19|between-after:、韓
19|between-after:、韓国
12|between-after:いた
-9|between-after:え、
-11|between-after:から
8|between-after:が、
12|between-after:き上
12|between-after:き上げ
-12|between-after:げると
-12|between-after:げる方
10|between-after:げる時
8|between-after:げを
-9|between-after:され
-16|between-after:し、
29|between-after:しし
-14|between-after:して
10|between-after:する
-21|between-after:する時
9|between-after:する目
15|between-after:する計
-8|between-after:た場
-8|between-after:た場合
-10|between-after:だけ
-11|between-after:だと
-23|between-after:で、
-20|between-after:で合
-20|between-after:で合意
10|between-after:とす
10|between-after:とする
-10|between-after:となり
-8|between-after:とも
-12|between-after:と表
-12|between-after:と表明
16|between-after:など
-10|between-after:なり
-11|between-after:に_
-8|between-after:に、
19|between-after:につ
18|between-after:に到
18|between-after:に到達
-14|between-after:に増
-11|between-after:に増や
8|between-after:に対
8|between-after:に対し
13|between-after:に届
13|between-after:に届い
9|between-after:に達
10|between-after:の国
10|between-after:の国防
17|between-after:の引
17|between-after:の引き
-11|between-after:の目
-11|between-after:の目標
-9|between-after:の話。
-9|between-after:は27
11|between-after:へ_
19|between-after:への
23|between-after:めて
-21|between-after:やし
-13|between-after:やし、
-11|between-after:よう
-11|between-after:り、
-10|between-after:るだ
-10|between-after:るだけ
-16|between-after:ると
-12|between-after:ると表
-8|between-after:るよ
-8|between-after:るよう
-16|between-after:る方
-11|between-after:る時
-11|between-after:る時期
10|between-after:る目
10|between-after:る目標
11|between-after:る計
15|between-after:る計画
-8|between-after:れた
14|between-after:を2
-9|between-after:を20
21|between-after:を2年
16|between-after:を、
27|between-after:を前
27|between-after:を前倒
-12|between-after:を明
-12|between-after:を明記
13|between-after:を達
13|between-after:を達成
28|between-after:フラ
9|between-after:・5
9|between-after:・5%
13|between-after:上げ
8|between-after:上げを
-8|between-after:上下
-18|between-after:不到
12|between-after:予算
18|between-after:今提
18|between-after:今提前
13|between-after:从2
13|between-after:从20
-18|between-after:他\"
-18|between-after:他\"等
-18|between-after:但他
-18|between-after:但他\"
-9|between-after:低于
29|between-after:倒し
29|between-after:倒しし
14|between-after:到2
14|between-after:到20
29|between-after:前倒
29|between-after:前倒し
24|between-after:前到
-10|between-after:原定
-13|between-after:原来
-17|between-after:台湾
-8|between-after:台湾は
-8|between-after:合、
-20|between-after:合意
18|between-after:合意_
24|between-after:后者
15|between-after:国が
-11|between-after:国防
13|between-after:国防費
-17|between-after:国防部
-8|between-after:場合
-8|between-after:場合、
-14|between-after:増や
-21|between-after:増やし
18|between-after:如今
18|between-after:如今提
8|between-after:対し
13|between-after:届い
13|between-after:届いた
-9|between-after:年度の
-10|between-after:年提
19|between-after:年早
10|between-after:并以
-14|between-after:并在
-16|between-after:度で
-9|between-after:度の
-9|between-after:度の話
12|between-after:引き
12|between-after:引き上
15|between-after:总统
18|between-after:意_
13|between-after:成す
15|between-after:所需
15|between-after:所需的
-27|between-after:承诺
-10|between-after:承诺,
13|between-after:投資
23|between-after:提前
24|between-after:提前到
-10|between-after:提高
-10|between-after:提高到
-19|between-after:日本
-15|between-after:早期
-11|between-after:早期に
18|between-after:时间
-11|between-after:明し
-12|between-after:明記
10|between-after:時期に
-16|between-after:時期を
10|between-after:期につ
-11|between-after:期に引
-16|between-after:期を
34|between-after:期限
-22|between-after:标从
-10|between-after:标由2
13|between-after:槛,
14|between-after:標を、
12|between-after:正予
12|between-after:正予算
-8|between-after:湾は
-8|between-after:由2
-8|between-after:由20
16|between-after:画を
27|between-after:画を前
-15|between-after:的承
-15|between-after:的承诺
15|between-after:的数
9|between-after:的是
-12|between-after:的期
-8|between-after:的期限
-11|between-after:的目
-11|between-after:的目标
13|between-after:的门
13|between-after:的门槛
15|between-after:目标
-22|between-after:目标从
13|between-after:目標
-27|between-after:程度
-16|between-after:程度で
-18|between-after:等不
-18|between-after:等不到
15|between-after:等到
8|between-after:筋を
-10|between-after:維持
-12|between-after:表明
-11|between-after:表明し
12|between-after:補正
12|between-after:補正予
-16|between-after:要在
13|between-after:要等
13|between-after:要等到
11|between-after:計画
16|between-after:計画を
-9|between-after:話。
-10|between-after:诺,
13|between-after:連投
13|between-after:連投資
8|between-after:道筋
8|between-after:道筋を
11|between-after:達成
13|between-after:達成す
12|between-after:関連
13|between-after:関連投
13|between-after:门槛
13|between-after:门槛,
23|between-after:防衛
13|between-after:防費
-17|between-after:防部
15|between-after:需的
15|between-after:需的数
17|between-after:韓国
-10|between-after:高到
-30|between-before:%,
10|between-before:%,占
-10|between-before:%,总
12|between-before:%,日
10|between-before:%,韩
11|between-before:%:
11|between-before:%:直
-19|between-before:%_
-15|between-before:%_占
9|between-before:%、
-15|between-before:%か
-15|between-before:%から
8|between-before:%とな
-8|between-before:%に
19|between-before:%は
-9|between-before:%へ
-13|between-before:%を
-19|between-before:%を達
-13|between-before:%増
-14|between-before:%増え
-11|between-before:%左右
8|between-before:%近
8|between-before:%近い
-13|between-before:)は
-13|between-before:)は約
-8|between-before:)美
-8|between-before:)美国
-13|between-before:,今
-13|between-before:,今年
14|between-before:,占
10|between-before:,占G
-9|between-before:,含
11|between-before:,国
29|between-before:,国防
29|between-before:,日
31|between-before:,日本
9|between-before:,这
10|between-before:,韩
10|between-before:,韩国
-15|between-before:,首
-14|between-before:,首度
10|between-before:,高
-20|between-before:.0
-11|between-before:.0%
-9|between-before:.1%
23|between-before:.32
37|between-before:.4
18|between-before:.4%
15|between-before:.45
-9|between-before:.5
-13|between-before:.5%
-11|between-before:.7
-11|between-before:.7%
21|between-before:.8
13|between-before:.8%
19|between-before:.9
21|between-before:025
8|between-before:0・9
8|between-before:0亿
13|between-before:0億
12|between-before:0億ユ
16|between-before:0兆
15|between-before:0兆円
-29|between-before:1%
-19|between-before:1%,
16|between-before:1.8
17|between-before:10
16|between-before:10兆
-9|between-before:15
10|between-before:16
-37|between-before:18
-11|between-before:18カ
-20|between-before:1・
-25|between-before:1・6
11|between-before:1・8
8|between-before:2%、
8|between-before:2%は
-21|between-before:2%を
-17|between-before:2.
29|between-before:2.4
-25|between-before:2.5
17|between-before:20
9|between-before:20%
-10|between-before:22
-12|between-before:23
-14|between-before:23个
18|between-before:25
23|between-before:25财
-25|between-before:3%
42|between-before:3.
11|between-before:3.4
11|between-before:3.5
26|between-before:32
23|between-before:32%
40|between-before:3・
13|between-before:3・5
-14|between-before:3个
-20|between-before:3个成
-10|between-before:3文
-10|between-before:3文書
24|between-before:4%
14|between-before:4%,
9|between-before:4%近
-13|between-before:4.
-9|between-before:4.7
15|between-before:45
17|between-before:45%
-16|between-before:4年
-15|between-before:4年間
-25|between-before:5%
-16|between-before:5%,
11|between-before:5%:
-9|between-before:5%に
11|between-before:5%を
-14|between-before:5%増
-8|between-before:5年
23|between-before:5财
23|between-before:5财年
-26|between-before:6%
10|between-before:6%,
-25|between-before:6%か
-9|between-before:65
-12|between-before:65%
-9|between-before:7%
-13|between-before:7.
-18|between-before:8%,
-11|between-before:8.2
-11|between-before:8カ
-11|between-before:8カ国
11|between-before::直
11|between-before::直接
-14|between-before:DP
27|between-before:DP_
-10|between-before:DPで
12|between-before:DP只
20|between-before:DP最
21|between-before:DP比
-31|between-before:DP的
12|between-before:GD
-14|between-before:GDP
27|between-before:P_
21|between-before:P_3
-10|between-before:Pで
8|between-before:Pの4
12|between-before:P只
12|between-before:P只能
20|between-before:P最
20|between-before:P最多
18|between-before:P比
-32|between-before:P比2
12|between-before:P比3
-16|between-before:P比で
27|between-before:P比は
-31|between-before:P的
11|between-before:P的比
21|between-before:_3
16|between-before:_3.
-14|between-before:_占
-16|between-before:_占比
10|between-before:、3.
11|between-before:、G
10|between-before:、GD
-9|between-before:、台
-9|between-before:、台湾
-15|between-before:、国
-14|between-before:、国防
-9|between-before:、日
-9|between-before:、日本
-10|between-before:、米
14|between-before:、補
14|between-before:、補正
8|between-before:、財
8|between-before:、財務
-12|between-before:、韓
-12|between-before:、韓国
-13|between-before:いた防
-8|between-before:いるが
9|between-before:い落
-13|between-before:え、
-13|between-before:え、G
-8|between-before:え続
-8|between-before:え続け
-54|between-before:から
-14|between-before:から6
-10|between-before:からの
-8|between-before:から増
11|between-before:が3
-11|between-before:がG
-10|between-before:がGD
-14|between-before:が国
-13|between-before:が国防
-8|between-before:けてい
-10|between-before:し、
-8|between-before:した
-13|between-before:して
-14|between-before:たG
-13|between-before:たGD
-9|between-before:た防
-8|between-before:た防衛
-10|between-before:てい
-8|between-before:で1
-12|between-before:で、
8|between-before:で、G
-14|between-before:で、国
-14|between-before:で「
29|between-before:でに
11|between-before:でに3
8|between-before:でに国
15|between-before:では
-10|between-before:とし
-12|between-before:として
-8|between-before:とす
-8|between-before:とする
11|between-before:とな
9|between-before:となる
9|between-before:なる
12|between-before:に1
15|between-before:に3
16|between-before:に3.
9|between-before:に6
-22|between-before:に、
-9|between-before:に、台
14|between-before:に達
-19|between-before:の1
-16|between-before:の1・
14|between-before:の2%
-11|between-before:の3
9|between-before:の4%
-24|between-before:のG
-10|between-before:のGD
-14|between-before:のイ
14|between-before:の国防
10|between-before:の水
10|between-before:の水準
-8|between-before:の番
-8|between-before:の番組
9|between-before:の見
22|between-before:の防
22|between-before:の防衛
-17|between-before:は1
-16|between-before:は18
8|between-before:は、
-8|between-before:は域
-8|between-before:は域内
9|between-before:は特
9|between-before:は特別
27|between-before:は米
27|between-before:は米国
29|between-before:までに
-11|between-before:よう
-14|between-before:ら6
-14|between-before:ら65
-10|between-before:らの
-8|between-before:ら増
-8|between-before:ら増え
-8|between-before:るが
11|between-before:をG
12|between-before:をGD
8|between-before:を加
8|between-before:を加え
11|between-before:を含
-19|between-before:を達
-25|between-before:を達成
15|between-before:イン
-10|between-before:カ国
-11|between-before:カ国が
13|between-before:ユー
13|between-before:ユーロ
14|between-before:・5
-25|between-before:・6
-25|between-before:・6%
14|between-before:・8
14|between-before:・8%
13|between-before:ーロ
-8|between-before:一年
17|between-before:一度
19|between-before:万亿
8|between-before:万亿日
-9|between-before:三读
18|between-before:上保
18|between-before:上保安
-8|between-before:上修
-8|between-before:上修至
12|between-before:上台
12|between-before:上台前
-21|between-before:下的
-12|between-before:不会
-11|between-before:不会跨
-11|between-before:与日
-11|between-before:与日本
-14|between-before:个成
-14|between-before:个成员
13|between-before:中に
-22|between-before:中期
8|between-before:中核
13|between-before:为1
13|between-before:为1.
26|between-before:为2
26|between-before:为2.
-9|between-before:为3
-9|between-before:为3.
9|between-before:为5
-8|between-before:为64
-9|between-before:义G
-9|between-before:义GD
-12|between-before:之前
-14|between-before:之前不
-8|between-before:乌克
-8|between-before:乌克兰
13|between-before:也只
13|between-before:也只有
-14|between-before:书,
-14|between-before:书,首
-21|between-before:予算で
-23|between-before:予算は
16|between-before:予算を
11|between-before:予算案
12|between-before:二次
12|between-before:二次安
-12|between-before:产总
-15|between-before:产总值
-8|between-before:产毛
8|between-before:亿日
-19|between-before:今年
-20|between-before:仍可
-20|between-before:仍可占
8|between-before:以前把
-8|between-before:以来
8|between-before:以特别
-14|between-before:以降に
-11|between-before:以降は
-12|between-before:会上
-10|between-before:会把
-11|between-before:会跨
-11|between-before:会跨过
10|between-before:会达
10|between-before:会达到
8|between-before:使国
8|between-before:係費
8|between-before:係費は
-8|between-before:保3
-8|between-before:保3文
18|between-before:保安
-8|between-before:修至
12|between-before:倍内
12|between-before:倍内阁
-20|between-before:值的
13|between-before:億ユ
13|between-before:億ユー
-14|between-before:充预
-14|between-before:充预算
21|between-before:兆円
-8|between-before:克兰
-19|between-before:兑现
12|between-before:入的
8|between-before:全开
8|between-before:全开支
9|between-before:关开
9|between-before:关开支
18|between-before:关经
15|between-before:关经费
22|between-before:内生
-13|between-before:内総
8|between-before:内阁
12|between-before:内阁上
18|between-before:写着
30|between-before:军费
-12|between-before:军费占
13|between-before:军费增
14|between-before:军费由
14|between-before:军费达
8|between-before:军费预
-9|between-before:决定
-11|between-before:减总
-11|between-before:减总预
-20|between-before:出仍
-20|between-before:出仍可
16|between-before:出占
26|between-before:出占G
9|between-before:出将
12|between-before:出将升
16|between-before:出将达
-35|between-before:出约
-37|between-before:出约占
8|between-before:出达
-11|between-before:分母
-8|between-before:划,军
-23|between-before:列G
-23|between-before:列GD
11|between-before:列的
14|between-before:初始预
-9|between-before:删减
-11|between-before:删减总
10|between-before:別予
10|between-before:別予算
14|between-before:别预
14|between-before:别预算
-19|between-before:到2
-30|between-before:到2.
20|between-before:到20
-9|between-before:到3%
8|between-before:到3.
15|between-before:到G
9|between-before:到GD
15|between-before:到国
17|between-before:到国内
13|between-before:削减
-14|between-before:前不
-11|between-before:前不会
11|between-before:前将
10|between-before:前将国
16|between-before:前把
9|between-before:前要
8|between-before:前要超
-15|between-before:加1
-11|between-before:加1.
10|between-before:加8
10|between-before:加8.
8|between-before:加え
-9|between-before:加拿
-9|between-before:加拿大
18|between-before:务预
18|between-before:务预算
8|between-before:務省
16|between-before:北约
12|between-before:北约标
14|between-before:升至
9|between-before:升至2
17|between-before:南韩
17|between-before:南韩为
35|between-before:占G
38|between-before:占GD
16|between-before:占国
18|between-before:占国内
-27|between-before:占比
-13|between-before:占比为
-15|between-before:占比已
-16|between-before:占比接
-21|between-before:卫白
-21|between-before:卫白皮
9|between-before:卫相
9|between-before:卫相关
8|between-before:卫费为
19|between-before:卫费占
14|between-before:卫费及
-10|between-before:卫预
-10|between-before:卫预算
17|between-before:及相
17|between-before:及相关
20|between-before:只有
9|between-before:只有1
12|between-before:只能
-20|between-before:可占
-20|between-before:可占G
8|between-before:可望
8|between-before:可达
12|between-before:台前
-18|between-before:台湾
-9|between-before:台湾は
-9|between-before:名义
-9|between-before:名义G
-15|between-before:后,
-11|between-before:后的
-10|between-before:员国
-8|between-before:员国军
20|between-before:员国的
-9|between-before:和加
-10|between-before:和加拿
33|between-before:国3
23|between-before:国3・
-8|between-before:国が
-13|between-before:国が国
-8|between-before:国は
49|between-before:国内
22|between-before:国内生
-9|between-before:国和
-9|between-before:国和加
8|between-before:国民总
-8|between-before:国民生
24|between-before:国的
11|between-before:国的军
13|between-before:国的国
-14|between-before:国达
-14|between-before:国达到
38|between-before:国防
-10|between-before:国防予
13|between-before:国防支
9|between-before:国防相
-8|between-before:域内
-8|between-before:域内総
-22|between-before:増え
-14|between-before:増え、
-8|between-before:増え続
-15|between-before:增7
-20|between-before:增8
-20|between-before:增8.
-15|between-before:增加1
10|between-before:增加8
9|between-before:增长
-9|between-before:大军
-9|between-before:大军费
15|between-before:始预
15|between-before:始预算
-12|between-before:安保
-8|between-before:安保3
24|between-before:安倍
12|between-before:安倍内
8|between-before:安全开
-11|between-before:定下
-11|between-before:定下的
-8|between-before:定为
8|between-before:实现
35|between-before:实际
16|between-before:実質
-12|between-before:宣布
-8|between-before:宣布提
22|between-before:将升
22|between-before:将升至
-19|between-before:将由
8|between-before:将超
8|between-before:将超过
20|between-before:将达
16|between-before:将达G
-16|between-before:小泉
-13|between-before:就要
-8|between-before:尽快
-8|between-before:尽快把
-8|between-before:履行
-13|between-before:峰会
-10|between-before:峰会上
-11|between-before:左右
-14|between-before:已有
-11|between-before:已由
-8|between-before:布提
-8|between-before:布提前
23|between-before:年,
24|between-before:年,日
-13|between-before:年で
-10|between-before:年增
-13|between-before:年度
-19|between-before:年間
-9|between-before:年間の
-14|between-before:度以
10|between-before:度总
10|between-before:度总预
-23|between-before:度达
-23|between-before:度达到
23|between-before:开支
12|between-before:当于
-13|between-before:当時
-13|between-before:当時の
8|between-before:德国
12|between-before:心军
12|between-before:心军费
-8|between-before:快把
13|between-before:怕也
13|between-before:怕也只
-15|between-before:总值
-20|between-before:总值的
8|between-before:总收
8|between-before:总收入
-9|between-before:总理
13|between-before:恐怕
13|between-before:恐怕也
11|between-before:成5
11|between-before:成5%
-8|between-before:成员
-10|between-before:成员国
-35|between-before:成的
-10|between-before:成长
-9|between-before:成长率
9|between-before:所有
-13|between-before:承诺
-9|between-before:承诺国
10|between-before:把军
10|between-before:把军费
-10|between-before:把国
-13|between-before:把国防
27|between-before:把防
28|between-before:把防卫
12|between-before:投入
-10|between-before:拨款
13|between-before:拨款被
-10|between-before:拿出
-9|between-before:拿大
-9|between-before:拿大军
-9|between-before:持G
-9|between-before:持GD
11|between-before:接军
11|between-before:接军费
-16|between-before:接近
-9|between-before:提出
-8|between-before:提到2
-8|between-before:提前
-21|between-before:提升
-16|between-before:提升至
8|between-before:提至
14|between-before:提至国
27|between-before:支出
-20|between-before:支出仍
16|between-before:支出占
9|between-before:支出将
-35|between-before:支出约
8|between-before:支出达
12|between-before:收入
12|between-before:收入的
-24|between-before:政府
11|between-before:政権
-8|between-before:文件
-10|between-before:文書
-8|between-before:新计
-8|between-before:新计划
-11|between-before:日本の
14|between-before:时占G
-13|between-before:時の
9|between-before:時点
14|between-before:時点で
20|between-before:最多
9|between-before:有1.
-14|between-before:有2
-14|between-before:有23
-8|between-before:朗普
-11|between-before:本の
-13|between-before:来年
-21|between-before:标,
11|between-before:标准
12|between-before:核心
12|between-before:核心军
-10|between-before:案,
-9|between-before:案で、
10|between-before:案の防
8|between-before:案中
25|between-before:次安
25|between-before:次安倍
-10|between-before:欧洲
-10|between-before:欧洲盟
13|between-before:款被
13|between-before:款被削
8|between-before:正を
17|between-before:正予
17|between-before:正予算
8|between-before:正后
-32|between-before:比2
-27|between-before:比2%
11|between-before:比3
9|between-before:比3%
-16|between-before:比で
27|between-before:比は
25|between-before:比は米
-13|between-before:比为
25|between-before:比例
-15|between-before:比已
-11|between-before:比已由
-16|between-before:比接
-16|between-before:比接近
8|between-before:民总
8|between-before:民总收
-8|between-before:民生
-8|between-before:民生产
10|between-before:水準
10|between-before:水準が
9|between-before:求で
9|between-before:求で、
-12|between-before:法院
-12|between-before:法院删
-12|between-before:洲盟
-10|between-before:洲盟国
-8|between-before:济成
-8|between-before:济成长
18|between-before:海上
18|between-before:海上保
-11|between-before:海牙
-11|between-before:海牙峰
-9|between-before:湾は
-9|between-before:湾は域
10|between-before:準が
14|between-before:点で
-17|between-before:版防
-17|between-before:版防卫
-11|between-before:牙峰
-11|between-before:牙峰会
8|between-before:特別
10|between-before:特別予
14|between-before:特别
14|between-before:特别预
-8|between-before:特朗
-8|between-before:特朗普
-9|between-before:率上
-8|between-before:率上修
-12|between-before:生产总
-8|between-before:生产毛
17|between-before:由2
17|between-before:由2.
-10|between-before:由现
-18|between-before:电)
-8|between-before:番組
-8|between-before:番組で
-21|between-before:白皮
-21|between-before:白皮书
-13|between-before:的\"
-12|between-before:的1
-12|between-before:的1.
12|between-before:的2%
-13|between-before:的3
-22|between-before:的3.
-9|between-before:的4
-9|between-before:的4.
19|between-before:的军
9|between-before:的军费
13|between-before:的国
13|between-before:的国防
-8|between-before:的新
-8|between-before:的新计
23|between-before:的比
13|between-before:的比例
-21|between-before:皮书
-14|between-before:皮书,
-11|between-before:盟国
-10|between-before:盟国和
14|between-before:目前
-33|between-before:目标
-21|between-before:目标,
11|between-before:直接
11|between-before:直接军
43|between-before:相关
9|between-before:相关开
18|between-before:相关经
-20|between-before:相当
12|between-before:相当于
9|between-before:突破
-12|between-before:立法
-12|between-before:立法院
12|between-before:第二
12|between-before:第二次
19|between-before:算,
-21|between-before:算で
-23|between-before:算は
-26|between-before:算はG
16|between-before:算を
9|between-before:算を含
10|between-before:算中
17|between-before:算为
13|between-before:算为1
-14|between-before:算占
9|between-before:算占G
-8|between-before:算占国
-15|between-before:算占比
16|between-before:算案
10|between-before:算案の
8|between-before:算案中
-9|between-before:算维
-9|between-before:算维持
-21|between-before:算编
-21|between-before:算编列
-23|between-before:算达
28|between-before:米国
28|between-before:米国3
-8|between-before:組で
-9|between-before:続け
-9|between-before:続けて
8|between-before:约1.
18|between-before:约为
-44|between-before:约占
-39|between-before:约占G
12|between-before:约标
11|between-before:约标准
-10|between-before:经济
-8|between-before:经济成
25|between-before:经费
9|between-before:结束
-9|between-before:维持
-9|between-before:维持G
-23|between-before:编列G
11|between-before:编列的
8|between-before:美国军
-8|between-before:美国国
9|between-before:至2.
13|between-before:至国
17|between-before:至国内
9|between-before:衛費
9|between-before:衛費と
8|between-before:衛費は
8|between-before:衛費を
9|between-before:衛関
9|between-before:衛関係
-15|between-before:补充
-14|between-before:补充预
9|between-before:补正
8|between-before:补正后
-23|between-before:表示
13|between-before:被削
13|between-before:被削减
27|between-before:補正
8|between-before:補正を
17|between-before:補正予
-12|between-before:要求
9|between-before:要求で
8|between-before:要超
8|between-before:要超过
8|between-before:要达
8|between-before:見通
8|between-before:見通し
11|between-before:计达
9|between-before:让国
9|between-before:让国防
-10|between-before:说,
-9|between-before:诺国
-9|between-before:诺国防
-40|between-before:调1
8|between-before:財務省
-12|between-before:費が
-12|between-before:費がG
12|between-before:費と
24|between-before:費は
17|between-before:費を
10|between-before:費をG
19|between-before:财年
24|between-before:财年,
11|between-before:费为
10|between-before:费占
-9|between-before:费占G
13|between-before:费占国
10|between-before:费占比
14|between-before:费及
14|between-before:费及相
13|between-before:费增
-26|between-before:费提升
15|between-before:费提至
14|between-before:费提高
14|between-before:费由
14|between-before:费由现
10|between-before:费约
18|between-before:费达
13|between-before:费达到
8|between-before:费预
8|between-before:费预算
-8|between-before:起的
-8|between-before:起的新
39|between-before:超过
16|between-before:超过G
-11|between-before:跨过
9|between-before:达3
10|between-before:达3.
29|between-before:达G
29|between-before:达GD
34|between-before:达到
-30|between-before:达到2
13|between-before:达到G
-22|between-before:达成
11|between-before:达成5
16|between-before:过G
16|between-before:过GD
-8|between-before:过的
8|between-before:近い
9|between-before:近い落
10|between-before:还是
8|between-before:通し
-13|between-before:通过
-8|between-before:通过的
9|between-before:連経
9|between-before:連経費
-16|between-before:達成
13|between-before:采北
13|between-before:采北约
-9|between-before:长率
-9|between-before:长率上
-9|between-before:間の
9|between-before:関係
8|between-before:関係費
12|between-before:関連
9|between-before:関連経
12|between-before:阁上
12|between-before:阁上台
-10|between-before:防予
-10|between-before:防予算
22|between-before:防务
18|between-before:防务预
-12|between-before:防卫
-21|between-before:防卫白
9|between-before:防卫相
-10|between-before:防卫预
-8|between-before:防拨款
13|between-before:防支
13|between-before:防支出
9|between-before:防相
9|between-before:防经费
14|between-before:防衛
9|between-before:防衛費
9|between-before:防衛関
-12|between-before:防費が
-14|between-before:降に
-11|between-before:降は
-12|between-before:院删
-12|between-before:院删减
-10|between-before:韓国
-11|between-before:韓国は
17|between-before:韩为
16|between-before:韩为2
10|between-before:韩国
54|between-before:预算
19|between-before:预算,
10|between-before:预算中
17|between-before:预算为
-14|between-before:预算占
-9|between-before:预算维
-21|between-before:预算编
-23|between-before:预算达
11|between-before:预计达
-9|between-before:首尔
-15|between-before:首度
-14|between-before:首度以
12|between-before:首次
11|between-before:高于
10|between-before:高到G
8|between-before:高到国
36|between-end:after (|
-29|between-end:after ,|
11|between-end:after ,可在|
-14|between-end:after ,并在|
-8|between-end:after ,较|
-12|between-end:after 2%を|
10|between-end:after 5%を|
-26|between-end:after _|
10|between-end:after 、|
-11|between-end:after から|
-8|between-end:after ことが|
29|between-end:after しし、|
27|between-end:after ずれも|
13|between-end:after だった|
-11|between-end:after で、|
16|between-end:after などと|
-19|between-end:after に_|
-12|between-end:after は|
60|between-end:after を|
8|between-end:after 上げを|
-15|between-end:after 主张在|
-16|between-end:after 兵器を|
-8|between-end:after 台湾は|
18|between-end:after 合意_|
13|between-end:after 届いた|
11|between-end:after 度から|
29|between-end:after 提前到|
-11|between-end:after 明し、|
9|between-end:after 是|
-19|between-end:after 時期を|
-8|between-end:after 期を、|
8|between-end:after 期限为|
-8|between-end:after 期限是|
15|between-end:after 標を、|
-10|between-end:after 画で、|
21|between-end:after 的|
-23|between-end:after 目标从|
12|between-end:after 目标由|
-11|between-end:after 目標を|
13|between-end:after 要等到|
9|between-end:after 计的是|
12|between-end:after 间点是|
31|between-end:before %升至|
13|between-end:before %增至|
-20|between-end:before %弹回|
14|between-end:before %降至|
-13|between-end:before )は約|
-8|between-end:before DPの|
31|between-end:before DP的|
-11|between-end:before DP约|
-10|between-end:before P)比|
-13|between-end:before P比で|
22|between-end:before |
8|between-end:before 、|
19|between-end:before から|
10|between-end:before が|
-17|between-end:before で|
42|between-end:before に|
-30|between-end:before には|
12|between-end:before の|
19|between-end:before は|
10|between-end:before は実質|
11|between-end:before ぶりに|
11|between-end:before までに|
-12|between-end:before も|
9|between-end:before を含め|
-11|between-end:before 不低于|
9|between-end:before 中に|
11|between-end:before 为|
-10|between-end:before 予算で|
-17|between-end:before 仍维持|
-14|between-end:before 以降に|
-8|between-end:before 以降は|
-11|between-end:before 会跨过|
15|between-end:before 写的是|
21|between-end:before 写着\"|
10|between-end:before 军费,|
-8|between-end:before 况升至|
-14|between-end:before 到通往|
10|between-end:before 占比约|
-8|between-end:before 后升至|
-12|between-end:before 国实现|
-23|between-end:before 国满足|
10|between-end:before 国防費|
-11|between-end:before 定下的|
12|between-end:before 宣示的|
8|between-end:before 将升至|
8|between-end:before 将达到|
10|between-end:before 度越过|
9|between-end:before 後半、|
48|between-end:before 总值的|
-21|between-end:before 提高到|
26|between-end:before 提高至|
-12|between-end:before 收入的|
-11|between-end:before 早期の|
-26|between-end:before 是|
10|between-end:before 時点で|
-16|between-end:before 来年で|
11|between-end:before 次突破|
8|between-end:before 次达到|
-9|between-end:before 比で約|
-16|between-end:before 比重由|
15|between-end:before 法则是|
-9|between-end:before 略高于|
22|between-end:before 的|
-10|between-end:before 議会で|
9|between-end:before 费占比|
16|between-end:before 达到|
-35|between-end:before 达成的|
-10|between-end:before 都守在|
-15|between-end:before 都达到|
-16|between-end:before 重将由|
-17|between-end:before 防卫费|
11|between-end:before 防費を|
12|between-end:before 预估的|
9|between-end:before 预算为|
36|between-start:after (|
-29|between-start:after ,|
-18|between-start:after ,但他|
18|between-start:after ,如今|
-14|between-start:after ,并在|
11|between-start:after ,期限|
-8|between-start:after ,较|
-26|between-start:after _|
10|between-start:after 、|
19|between-start:after 、韓国|
-11|between-start:after から|
-11|between-start:after で、|
-21|between-start:after で合意|
-19|between-start:after に_|
18|between-start:after に到達|
-11|between-start:after に増や|
13|between-start:after に届い|
-20|between-start:after の目標|
-9|between-start:after は27|
-12|between-start:after は|
60|between-start:after を|
13|between-start:after を達成|
-10|between-start:after 提高到|
9|between-start:after 是|
21|between-start:after 的|
-14|between-start:after 的承诺|
-10|between-start:after 的目标|
13|between-start:after 的门槛|
11|between-start:after 目標を|
-16|between-start:after 程度で|
-13|between-start:before )は約|
-11|between-start:before 2.5|
-21|between-start:before GDP|
22|between-start:before |
30|between-start:before 、GD|
8|between-start:before 、|
-14|between-start:before から6|
19|between-start:before から|
-10|between-start:before からの|
-8|between-start:before から増|
10|between-start:before が|
-17|between-start:before で|
42|between-start:before に|
-30|between-start:before には|
-8|between-start:before に国防|
-20|between-start:before の1・|
8|between-start:before の2%|
-22|between-start:before のGD|
12|between-start:before の|
9|between-start:before の国防|
9|between-start:before の概算|
10|between-start:before の水準|
21|between-start:before の防衛|
14|between-start:before はGD|
19|between-start:before は|
28|between-start:before までに|
-12|between-start:before も|
9|between-start:before 中に|
11|between-start:before 为2.|
11|between-start:before 为|
-14|between-start:before 之前不|
8|between-start:before 以前把|
-14|between-start:before 以降に|
-11|between-start:before 以降は|
10|between-start:before 会达到|
12|between-start:before 军费达|
8|between-start:before 军费预|
14|between-start:before 初始预|
24|between-start:before 到20|
8|between-start:before 前要超|
17|between-start:before 南韩为|
20|between-start:before 占GD|
-11|between-start:before 占比已|
-16|between-start:before 国内生|
-11|between-start:before 国防支|
-15|between-start:before 增加1|
15|between-start:before 增加8|
-10|between-start:before 定下的|
10|between-start:before 将升至|
8|between-start:before 将达到|
10|between-start:before 度总预|
-23|between-start:before 度达到|
13|between-start:before 恐怕也|
-9|between-start:before 承诺国|
-8|between-start:before 把国防|
12|between-start:before 把防卫|
-26|between-start:before 是|
10|between-start:before 時点で|
-12|between-start:before 有23|
-10|between-start:before 欧洲盟|
-15|between-start:before 版防卫|
-9|between-start:before 的4.|
22|between-start:before 的|
10|between-start:before 的比例|
10|between-start:before 的防卫|
-11|between-start:before 立法院|
12|between-start:before 第二次|
-8|between-start:before 经济成|
10|between-start:before 编列的|
8|between-start:before 美国军|
14|between-start:before 补充预|
8|between-start:before 让国防|
-8|between-start:before 起的新|
-13|between-start:before 达到2|
16|between-start:before 达到|
11|between-start:before 达成5|
11|between-start:before 预算,|
11|between-start:before 预算案|
-36|carried-aside:False aim
66|carried-aside:False level
-60|carried-aside:False no
-104|carried-aside:True level
-9|carried-aside:True no
-23|carried-dated:False False aim 0
12|carried-dated:False False level 0
23|carried-dated:False False level 2
-10|carried-dated:True False aim 0
9|carried-dated:True False aim 1
-31|carried-dated:True False aim 2
36|carried-dated:True False level 0
-12|carried-dated:True False level 2
-11|carried-dated:True False no 1
-31|carried-dated:True False no 2
41|carried-dated:True True aim 0
-37|carried-dated:True True aim 1
-14|carried-dated:True True aim 2
18|carried-dated:True True level 0
-23|carried-dated:True True level 1
-47|carried-dated:True True level 2
-22|carried-dated:True True no 1
33|carried-follows:aim 3%|
15|carried-follows:aim 、G|
-15|carried-follows:aim から|
-12|carried-follows:aim に2|
12|carried-follows:aim にG|
-8|carried-follows:aim には|
9|carried-follows:aim の国|
41|carried-follows:aim の防|
25|carried-follows:aim は加|
-9|carried-follows:aim 中に|
36|carried-follows:aim 予算|
8|carried-follows:aim 前倒|
31|carried-follows:aim 前每|
-11|carried-follows:aim 当初|
-11|carried-follows:aim 总预|
31|carried-follows:aim 每年|
26|carried-follows:aim 的军|
20|carried-follows:aim 结束|
69|carried-follows:aim 補正|
-12|carried-follows:aim 达到|
-20|carried-follows:aim 达标|
-16|carried-follows:aim 预算|
10|carried-follows:level 2%|
39|carried-follows:level 2.|
-13|carried-follows:level 3%|
39|carried-follows:level 3.|
40|carried-follows:level 32|
-10|carried-follows:level GD|
-8|carried-follows:level |
8|carried-follows:level 、1|
-28|carried-follows:level 、2|
17|carried-follows:level 、加|
-13|carried-follows:level 、政|
-51|carried-follows:level から|
15|carried-follows:level に2|
-13|carried-follows:level にG|
-12|carried-follows:level に、|
12|carried-follows:level に国|
-9|carried-follows:level に防|
18|carried-follows:level の9|
96|carried-follows:level の世|
9|carried-follows:level の中|
-10|carried-follows:level の予|
59|carried-follows:level の国|
-17|carried-follows:level の実|
8|carried-follows:level の補|
9|carried-follows:level の見|
-10|carried-follows:level の訪|
-20|carried-follows:level の財|
-11|carried-follows:level の閣|
79|carried-follows:level の防|
-19|carried-follows:level は0|
28|carried-follows:level は1|
-13|carried-follows:level は2|
13|carried-follows:level は9|
-14|carried-follows:level はG|
16|carried-follows:level は加|
73|carried-follows:level は日|
20|carried-follows:level は米|
24|carried-follows:level は補|
-31|carried-follows:level まで|
-10|carried-follows:level より|
-13|carried-follows:level 不敢|
-17|carried-follows:level 中国|
32|carried-follows:level 中央|
98|carried-follows:level 予算|
-12|carried-follows:level 全国|
86|carried-follows:level 全球|
-8|carried-follows:level 公表|
-11|carried-follows:level 内就|
26|carried-follows:level 冲3|
11|carried-follows:level 创新|
-9|carried-follows:level 前国|
18|carried-follows:level 升至|
-45|carried-follows:level 协议|
-15|carried-follows:level 占G|
-38|carried-follows:level 占比|
-13|carried-follows:level 只占|
-27|carried-follows:level 含相|
-43|carried-follows:level 国防|
-10|carried-follows:level 增7|
-10|carried-follows:level 增至|
-24|carried-follows:level 增长|
14|carried-follows:level 对国|
19|carried-follows:level 将有|
-25|carried-follows:level 将防|
-11|carried-follows:level 就交|
-13|carried-follows:level 当初|
12|carried-follows:level 把防|
14|carried-follows:level 推計|
38|carried-follows:level 数据|
20|carried-follows:level 日本|
71|carried-follows:level 有2|
11|carried-follows:level 概算|
44|carried-follows:level 欧洲|
-49|carried-follows:level 比2|
-22|carried-follows:level 決ま|
-31|carried-follows:level 版《|
-63|carried-follows:level 版防|
-17|carried-follows:level 的7|
52|carried-follows:level 的军|
54|carried-follows:level 的占|
-45|carried-follows:level 的国|
29|carried-follows:level 的预|
38|carried-follows:level 经济|
25|carried-follows:level 编列|
18|carried-follows:level 美国|
49|carried-follows:level 花足|
44|carried-follows:level 補正|
8|carried-follows:level 让国|
-8|carried-follows:level 起对|
-25|carried-follows:level 達成|
-13|carried-follows:level 预算|
-24|carried-follows:level 预计|
31|carried-follows:no 2%|
-9|carried-opens:,「 aim 2
14|carried-opens:,乌 level 0
13|carried-opens:,乌 level 1
-9|carried-opens:,分 aim 2
-30|carried-opens:,加 level 1
8|carried-opens:,北 level 2
14|carried-opens:,占 level 1
16|carried-opens:,印 level 1
-8|carried-opens:,外 level 1
-8|carried-opens:,新 level 2
-9|carried-opens:,而 level 1
-8|carried-opens:,这 level 2
-10|carried-opens:,高 level 0
-19|carried-opens:19 level 2
17|carried-opens:1月 level 1
9|carried-opens:20 aim 0
-21|carried-opens:A_ level 2
20|carried-opens:GD aim 1
38|carried-opens:GD level 2
18|carried-opens:GN level 2
29|carried-opens:NA aim 1
-16|carried-opens:、カ level 0
32|carried-opens:、カ level 1
-12|carried-opens:、合 level 2
-14|carried-opens:、澳 level 1
-11|carried-opens:、澳 level 2
-28|carried-opens:、英 level 2
-19|carried-opens:、韓 level 1
-10|carried-opens:「1 level 2
11|carried-opens:【ソ aim 0
15|carried-opens:【台 aim 0
20|carried-opens:うち aim 2
11|carried-opens:から aim 0
18|carried-opens:から level 1
11|carried-opens:から level 2
27|carried-opens:これ aim 2
-8|carried-opens:これ level 1
40|carried-opens:ただ aim 2
32|carried-opens:ただ level 2
8|carried-opens:で、 level 1
15|carried-opens:でで level 2
11|carried-opens:と、 level 2
9|carried-opens:に跳 level 2
8|carried-opens:に達 aim 0
-9|carried-opens:ウク level 2
22|carried-opens:ドイ level 2
8|carried-opens:ポー level 1
10|carried-opens:ロシ level 2
-25|carried-opens:上下 level 1
-12|carried-opens:中国 level 0
-13|carried-opens:中国 level 1
-8|carried-opens:中国 level 2
-15|carried-opens:今の level 1
13|carried-opens:今の level 2
-15|carried-opens:他忆 level 1
-24|carried-opens:他特 level 2
-8|carried-opens:以上 aim 0
30|carried-opens:但加 level 1
-11|carried-opens:円安 level 2
12|carried-opens:分母 level 2
-23|carried-opens:前の level 1
23|carried-opens:加上 level 1
15|carried-opens:加拿 aim 0
29|carried-opens:加拿 level 0
31|carried-opens:加拿 level 2
11|carried-opens:北大 aim 0
-9|carried-opens:北约 aim 0
-10|carried-opens:北约 level 0
-10|carried-opens:北约 level 1
-22|carried-opens:半面 level 2
-8|carried-opens:发言 level 1
-8|carried-opens:变成 level 2
10|carried-opens:台湾 level 2
-18|carried-opens:同国 level 1
-12|carried-opens:同国 level 2
14|carried-opens:和美 level 2
-13|carried-opens:国会 level 1
14|carried-opens:国民 level 0
27|carried-opens:国民 level 1
18|carried-opens:国民 level 2
51|carried-opens:国防 aim 0
26|carried-opens:国防 aim 2
-8|carried-opens:国防 level 0
-30|carried-opens:国防 level 1
9|carried-opens:在亚 level 1
9|carried-opens:在野 level 1
-12|carried-opens:多降 level 2
-14|carried-opens:大会 level 0
-18|carried-opens:大会 level 1
-16|carried-opens:学者 level 1
9|carried-opens:学者 level 2
-10|carried-opens:安倍 level 2
8|carried-opens:安全 level 1
39|carried-opens:官员 level 1
15|carried-opens:専門 level 2
9|carried-opens:居次 level 1
12|carried-opens:居首 level 0
20|carried-opens:居首 level 1
27|carried-opens:左右 aim 1
9|carried-opens:左右 level 0
10|carried-opens:左右 level 1
-12|carried-opens:左右 level 2
16|carried-opens:年度 level 2
-23|carried-opens:当初 level 1
34|carried-opens:当初 level 2
9|carried-opens:当局 level 1
15|carried-opens:従来 level 0
14|carried-opens:従来 level 1
-19|carried-opens:意大 level 1
-18|carried-opens:所要 level 1
29|carried-opens:按照 level 1
20|carried-opens:按现 level 1
39|carried-opens:提高 aim 2
-11|carried-opens:政府 aim 2
8|carried-opens:日本 aim 0
17|carried-opens:日本 aim 1
10|carried-opens:日本 aim 2
15|carried-opens:日本 level 1
-16|carried-opens:日本 level 2
-20|carried-opens:期間 level 1
18|carried-opens:欧州 aim 1
37|carried-opens:欧州 aim 2
23|carried-opens:欧州 level 2
29|carried-opens:比利 aim 2
8|carried-opens:比利 level 2
-10|carried-opens:法国 level 1
9|carried-opens:法国 level 2
16|carried-opens:法案 level 1
9|carried-opens:波兰 level 0
9|carried-opens:波兰 level 1
13|carried-opens:海上 level 0
11|carried-opens:海上 level 2
-11|carried-opens:現在 level 0
-10|carried-opens:現在 level 1
8|carried-opens:由于 level 1
22|carried-opens:的国 level 1
22|carried-opens:的经 level 2
-13|carried-opens:目前 level 2
-12|carried-opens:程度 level 1
-11|carried-opens:程度 level 2
26|carried-opens:立法 level 0
26|carried-opens:立法 level 1
25|carried-opens:立法 level 2
-17|carried-opens:米国 level 2
-12|carried-opens:総額 level 1
-8|carried-opens:美国 aim 2
-25|carried-opens:美国 level 2
-10|carried-opens:自民 aim 1
25|carried-opens:若不 level 1
9|carried-opens:若获 level 1
-17|carried-opens:菲律 level 1
31|carried-opens:行政 level 0
10|carried-opens:補正 level 1
-11|carried-opens:西独 level 2
-9|carried-opens:财务 level 2
-11|carried-opens:过去 level 1
12|carried-opens:邻国 level 2
25|carried-opens:野党 no 2
8|carried-opens:関連 level 0
40|carried-opens:関連 level 1
8|carried-opens:防卫 level 0
15|carried-opens:防卫 level 1
8|carried-opens:防卫 level 2
13|carried-opens:防衛 aim 1
-26|carried-opens:防衛 level 0
22|carried-opens:防衛 level 1
-13|carried-opens:防衛 level 2
-12|carried-opens:陆军 level 1
44|carried-opens:降到 level 1
-14|carried-opens:隣の aim 2
20|carried-opens:隣国 aim 2
-14|carried-opens:韓国 level 0
-12|carried-opens:韓国 level 1
-12|carried-opens:韩国 level 1
-16|carried-opens:韩国 level 2
23|carried-opens:顾立 level 2
25|carried-opens:首相 aim 0
24|carried-opens:首相 aim 1
11|carried-place:0 aim 0
-23|carried-place:0 aim 1
-18|carried-place:0 aim 2
22|carried-place:0 level 0
14|carried-place:0 level 1
-12|carried-place:0 level 2
-29|carried-place:0 no 1
-27|carried-place:0 no 2
-11|carried-place:1 aim 0
-23|carried-place:1 aim 2
18|carried-place:1 level 0
-30|carried-place:1 level 1
-10|carried-place:1 level 2
-8|carried-place:1 no 1
-9|carried-place:1 no 2
9|carried-place:2 aim 0
26|carried-place:2 level 0
-14|carried-place:2 level 2
-18|carried-shape:fine level far
-11|carried-shape:fine level long-past
71|carried-shape:fine level next
39|carried-shape:fine level now
53|carried-shape:fine level past
102|carried-shape:half aim far
-16|carried-shape:half aim next
-44|carried-shape:half aim now
-16|carried-shape:half aim past
16|carried-shape:half level next
-46|carried-shape:half level now
-8|carried-shape:half no far
-13|carried-shape:half no now
-30|carried-shape:tenth aim far
-12|carried-shape:tenth aim now
-27|carried-shape:tenth level far
-45|carried-shape:tenth level long-past
37|carried-shape:tenth level next
66|carried-shape:tenth level past
-32|carried-shape:whole aim far
-14|carried-shape:whole aim long-past
57|carried-shape:whole aim next
-18|carried-shape:whole aim now
-50|carried-shape:whole level far
-40|carried-shape:whole level long-past
-51|carried-shape:whole level next
-32|carried-shape:whole level now
-16|carried-shape:whole level past
13|carried-shape:whole no far
-36|carried-shape:whole no now
-9|carried-shape:whole no past
-11|carried-time:demand now day
-15|carried-time:denial now day
-44|carried-time:level far fiscal
-89|carried-time:level far year
44|carried-time:level far years
-26|carried-time:level long-past fiscal
-68|carried-time:level long-past year
69|carried-time:level next fiscal
-18|carried-time:level next month
21|carried-time:level next year
-153|carried-time:level now day
101|carried-time:level now fiscal
-56|carried-time:level now month
69|carried-time:level now year
-24|carried-time:level past fiscal
129|carried-time:level past year
22|carried-time:other far fiscal
-15|carried-time:other now day
50|carried-time:pledge far year
-8|carried-time:pledge long-past year
-23|carried-time:pledge next fiscal
-68|carried-time:pledge now day
55|carried-time:pledge now fiscal
-14|carried-time:pledge now month
14|carried-time:pledge past fiscal
-20|carried-time:pledge past year
8|carried-time:proposal far fiscal
34|carried-time:proposal next fiscal
46|carried-time:proposal next year
-30|carried-time:proposal now day
-8|carried-time:proposal now month
21|carried-time:proposal now year
95|commas:after 0 aim
68|commas:after 0 level
-89|commas:after 1 aim
-85|commas:after 1 level
-11|commas:after 1 no
19|commas:after 2 aim
109|commas:before 0 aim
106|commas:before 0 level
31|commas:before 0 no
-62|commas:before 1 aim
-46|commas:before 1 level
-24|commas:before 1 no
-47|commas:before 2 aim
-18|commas:before 2 level
-15|far-back-here:0 aim day
-29|far-back-here:0 level day
53|far-back-here:0 level year
-8|far-back-here:0 no fiscal
-9|far-back-here:1 aim day
-13|far-back-here:1 aim fiscal
10|far-back-here:1 aim year
-27|far-back-here:1 level year
21|far-back-here:2 aim fiscal
-15|far-back-last:False aim day
-11|far-back-last:False aim fiscal
-11|far-back-last:False level day
9|far-back-last:False level fiscal
41|far-back-last:False level year
-10|far-back-last:True aim day
13|far-back-last:True aim fiscal
12|far-back-last:True aim year
-26|far-back-last:True level day
-8|far-back-last:True level fiscal
-9|far-back-last:True level month
28|far-back-last:True level year
-22|far-back-time:level far year
-8|far-back-time:level long-past fiscal
-12|far-back-time:level long-past year
-51|far-back-time:level next year
-37|far-back-time:level now day
13|far-back-time:level now fiscal
122|far-back-time:level past year
35|far-back-time:pledge far year
-9|far-back-time:pledge next fiscal
-18|far-back-time:pledge now day
34|far-back-time:pledge now fiscal
-23|far-back-told:False aim
34|far-back-told:False level
-10|far-back-told:False no
-43|far-back-told:True level
-12|far-back-told:True no
-22|far-back:aim
-21|far-back:level
-21|far-back:no
21|follows-aim:
-10|follows-aim:,共
-10|follows-aim:,共同
-10|follows-aim:,共同民
-8|follows-aim:2
-13|follows-aim:2%
13|follows-aim:2%的
12|follows-aim:2%的目
8|follows-aim:2%目
8|follows-aim:2%目標
19|follows-aim:3
18|follows-aim:3%
10|follows-aim:3%」
10|follows-aim:3%」、
17|follows-aim:;
-10|follows-aim:、
13|follows-aim:、G
13|follows-aim:、GD
13|follows-aim:、GDP
54|follows-aim:。
-10|follows-aim:か
-10|follows-aim:から
10|follows-aim:から2
9|follows-aim:から2%
-11|follows-aim:からの
-8|follows-aim:からの5
-8|follows-aim:から今
-8|follows-aim:から今年
12|follows-aim:が
-21|follows-aim:で
-17|follows-aim:で3
-17|follows-aim:で3%
-17|follows-aim:で3%超
21|follows-aim:と
-12|follows-aim:と来
-12|follows-aim:と来年
-12|follows-aim:と来年で
9|follows-aim:に
14|follows-aim:に1
-32|follows-aim:に2
-30|follows-aim:に2・
-31|follows-aim:に2・3
-21|follows-aim:に3
9|follows-aim:に3%
-12|follows-aim:に3.
-12|follows-aim:に3.5
-18|follows-aim:に3・
-18|follows-aim:に3・5
9|follows-aim:に6
9|follows-aim:に6兆
9|follows-aim:に6兆円
-15|follows-aim:に、
-10|follows-aim:に、韓
-10|follows-aim:に、韓国
15|follows-aim:に前
15|follows-aim:に前倒
15|follows-aim:に前倒し
-8|follows-aim:に国防費
15|follows-aim:に早
15|follows-aim:に早め
14|follows-aim:に早める
11|follows-aim:に約
-8|follows-aim:に進
-50|follows-aim:に達成し
47|follows-aim:に達成す
8|follows-aim:の
9|follows-aim:の2%は
-21|follows-aim:の2%を
9|follows-aim:の概
9|follows-aim:の概算
9|follows-aim:の概算要
13|follows-aim:の目
11|follows-aim:の目標
-9|follows-aim:の目標を
-54|follows-aim:の補
-54|follows-aim:の補正
-54|follows-aim:の補正予
20|follows-aim:の話
13|follows-aim:の話。
13|follows-aim:の話。2
29|follows-aim:の達
29|follows-aim:の達成
29|follows-aim:の達成を
8|follows-aim:の防
8|follows-aim:の防衛
8|follows-aim:の防衛費
-18|follows-aim:は
-23|follows-aim:は1
16|follows-aim:へ
-27|follows-aim:まで、
9|follows-aim:まで、対
48|follows-aim:までに
-18|follows-aim:までに2
16|follows-aim:までに3
-12|follows-aim:までに5
21|follows-aim:までに充
9|follows-aim:までに国
-28|follows-aim:までに米
20|follows-aim:までに達
-19|follows-aim:までの通
-8|follows-aim:も
-12|follows-aim:も2
-12|follows-aim:も2%
-12|follows-aim:よ
-12|follows-aim:より
-17|follows-aim:より前
13|follows-aim:より前に
-30|follows-aim:より前倒
21|follows-aim:を
18|follows-aim:中に
23|follows-aim:中に前
23|follows-aim:中に前倒
22|follows-aim:中に実
22|follows-aim:中に実現
10|follows-aim:中の
10|follows-aim:中の達
10|follows-aim:中の達成
-22|follows-aim:中期
15|follows-aim:为
-10|follows-aim:予
8|follows-aim:以前把
-19|follows-aim:以降
9|follows-aim:使
-8|follows-aim:修
8|follows-aim:内达
8|follows-aim:内达成
-14|follows-aim:冲上
-14|follows-aim:冲上5
-14|follows-aim:冲上5%
-8|follows-aim:决
-8|follows-aim:决定
10|follows-aim:分
23|follows-aim:前
-21|follows-aim:前可
27|follows-aim:前实
27|follows-aim:前实现
11|follows-aim:前实现。
8|follows-aim:前将
26|follows-aim:前把
16|follows-aim:前把军
16|follows-aim:前把军费
8|follows-aim:前把国
-12|follows-aim:前提
-12|follows-aim:前提高
-12|follows-aim:前提高到
9|follows-aim:前要
8|follows-aim:前要超
8|follows-aim:前要超过
-9|follows-aim:前达到
19|follows-aim:占
18|follows-aim:占G
18|follows-aim:占GD
18|follows-aim:占GDP
-11|follows-aim:国
9|follows-aim:国防支
9|follows-aim:国防支出
-11|follows-aim:国防预
-11|follows-aim:国防预算
-14|follows-aim:在
23|follows-aim:实
23|follows-aim:实现
18|follows-aim:实现。
21|follows-aim:将
15|follows-aim:将军
15|follows-aim:将军费
14|follows-aim:将军费占
10|follows-aim:将升
10|follows-aim:将升至
10|follows-aim:将升至2
-16|follows-aim:将有
10|follows-aim:将达
9|follows-aim:将达到
8|follows-aim:就
-14|follows-aim:就要
-15|follows-aim:就要看
-15|follows-aim:就要看到
-8|follows-aim:底
-23|follows-aim:度
-23|follows-aim:度达
-23|follows-aim:度达到
-23|follows-aim:度达到G
-19|follows-aim:才
-15|follows-aim:承
-15|follows-aim:承诺
9|follows-aim:把
9|follows-aim:把国防开
12|follows-aim:把防
12|follows-aim:把防卫
12|follows-aim:把防卫费
-29|follows-aim:提
-14|follows-aim:提前
-15|follows-aim:有
-13|follows-aim:有2
-13|follows-aim:有23
-13|follows-aim:有23个
-16|follows-aim:检
-16|follows-aim:检讨
-12|follows-aim:检讨进
-12|follows-aim:检讨进度
-12|follows-aim:版
-10|follows-aim:电
-9|follows-aim:的数
-9|follows-aim:的数字
-9|follows-aim:的数字;
13|follows-aim:的目
13|follows-aim:的目标
20|follows-aim:目
9|follows-aim:目标
-16|follows-aim:目标,下
11|follows-aim:目標
-8|follows-aim:经
-8|follows-aim:经济
-8|follows-aim:经济成
-8|follows-aim:经济成长
9|follows-aim:结
9|follows-aim:结束
-38|follows-aim:花
10|follows-aim:补
10|follows-aim:补充
10|follows-aim:补充预
10|follows-aim:补充预算
-9|follows-aim:要求
28|follows-aim:起
16|follows-aim:起把
16|follows-aim:起把国
-8|follows-aim:起的
-8|follows-aim:起的新
-8|follows-aim:起的新计
45|follows-aim:达
8|follows-aim:达3
12|follows-aim:达到G
12|follows-aim:达到GD
16|follows-aim:达成
11|follows-aim:达成5
11|follows-aim:达成5%
23|follows-aim:达标
-11|follows-aim:達成す
-11|follows-aim:達成する
-12|follows-aim:防
-12|follows-aim:防卫
-14|follows-aim:防卫费
9|follows-aim:预
9|follows-aim:预算
10|follows-aim:预算,
10|follows-aim:预算,国
9|follows-form: fiscal after
12|follows-form: year after
22|follows-form:)だ year after
-13|follows-form:)は fiscal before
9|follows-form:,并 year after
21|follows-form:2% fiscal before
-62|follows-form:2% year before
12|follows-form:3% fiscal before
8|follows-form:3. year before
-10|follows-form:5% year after
13|follows-form:;西 year after
-36|follows-form:GD fiscal before
15|follows-form:GD year before
21|follows-form:、G fiscal before
18|follows-form:、G year before
-15|follows-form:、国 day before
11|follows-form:、国 year before
9|follows-form:、関 fiscal after
43|follows-form:。 fiscal after
8|follows-form:。 years after
-18|follows-form:から fiscal after
-18|follows-form:から fiscal before
-10|follows-form:から year before
-9|follows-form:が1 fiscal after
9|follows-form:が1 fiscal before
11|follows-form:に1 year before
-40|follows-form:に2 fiscal after
22|follows-form:に2 fiscal before
-8|follows-form:に3 fiscal after
18|follows-form:に3 fiscal before
-8|follows-form:に3 year after
-10|follows-form:に3 year before
10|follows-form:にG fiscal before
-26|follows-form:にG year before
10|follows-form:にG years before
-11|follows-form:に、 year before
18|follows-form:には fiscal before
9|follows-form:には year before
13|follows-form:に前 fiscal after
15|follows-form:に早 fiscal after
-8|follows-form:に進 year after
17|follows-form:に達 year after
-18|follows-form:の1 fiscal before
8|follows-form:の2 year before
-11|follows-form:の3 fiscal before
-51|follows-form:のG fiscal before
29|follows-form:のG year before
-10|follows-form:の予 fiscal before
-8|follows-form:の国 fiscal before
16|follows-form:の数 year after
9|follows-form:の概 fiscal before
10|follows-form:の水 year before
10|follows-form:の目 fiscal after
9|follows-form:の見 year before
-9|follows-form:の計 year after
27|follows-form:の達 year after
20|follows-form:の防 fiscal before
-14|follows-form:は1 year before
14|follows-form:はG fiscal before
-10|follows-form:まで day before
-60|follows-form:まで fiscal after
-18|follows-form:まで fiscal before
15|follows-form:まで year after
28|follows-form:まで year before
-12|follows-form:より year after
-9|follows-form:三读 month before
9|follows-form:中に fiscal before
10|follows-form:中の fiscal after
-23|follows-form:中期 years before
13|follows-form:为2 year before
-11|follows-form:之前 year before
-18|follows-form:予算 fiscal after
11|follows-form:予算 year after
21|follows-form:仍有 year after
9|follows-form:以前 year before
-9|follows-form:以降 year after
10|follows-form:会达 year before
8|follows-form:内达 fiscal after
-30|follows-form:军费 fiscal before
21|follows-form:军费 year before
24|follows-form:到2 fiscal before
27|follows-form:前实 year after
13|follows-form:前把 year before
-15|follows-form:前提 fiscal after
8|follows-form:前要 month before
-8|follows-form:前达 year after
17|follows-form:南韩 year before
20|follows-form:占G year before
-10|follows-form:占比 year before
-10|follows-form:国内 fiscal before
-16|follows-form:国防 fiscal before
12|follows-form:国防 years before
-15|follows-form:增加 fiscal before
14|follows-form:增加 year before
-10|follows-form:定下 year before
8|follows-form:实际 year before
10|follows-form:将升 years before
8|follows-form:将达 year before
10|follows-form:度总 year before
-23|follows-form:度达 year before
12|follows-form:当初 fiscal before
13|follows-form:恐怕 fiscal before
-9|follows-form:承诺 year before
11|follows-form:把军 month before
-24|follows-form:提前 fiscal after
8|follows-form:提前 year after
-10|follows-form:是2 year before
10|follows-form:時点 year before
-12|follows-form:有2 year before
-16|follows-form:检讨 year after
-10|follows-form:欧洲 year before
-15|follows-form:版防 year before
-14|follows-form:电) day before
-10|follows-form:的3 year before
-9|follows-form:的军 fiscal before
13|follows-form:的军 year before
9|follows-form:的比 year before
14|follows-form:的防 fiscal before
16|follows-form:目标 year after
11|follows-form:目標 fiscal after
-11|follows-form:立法 month before
12|follows-form:第二 year before
-8|follows-form:经济 year before
10|follows-form:编列 year before
8|follows-form:美国 year before
14|follows-form:补充 fiscal before
8|follows-form:让国 year before
-8|follows-form:起的 year before
8|follows-form:达3 year before
-18|follows-form:达到 year after
-17|follows-form:达到 year before
11|follows-form:达成 year before
-11|follows-form:通过 day before
12|follows-form:達成 fiscal after
-11|follows-form:達成 year after
18|follows-form:防务 year before
18|follows-form:防卫 fiscal before
23|follows-form:预算 fiscal before
-8|follows-form:预计 year before
27|follows-level:)
14|follows-level:)だ
22|follows-level:)だっ
22|follows-level:)だった
-13|follows-level:)は
-13|follows-level:)は約
-13|follows-level:)は約1
11|follows-level:)や
11|follows-level:)やポ
11|follows-level:)やポー
9|follows-level:,
9|follows-level:,并
9|follows-level:,并且
9|follows-level:,并且不
-34|follows-level:2
-33|follows-level:2%
9|follows-level:2%に
9|follows-level:2%に届
-8|follows-level:2.5
-8|follows-level:2.5%
10|follows-level:3
-20|follows-level:G
-20|follows-level:GD
-20|follows-level:GDP
-17|follows-level:GDPの
31|follows-level:、
9|follows-level:、1
19|follows-level:、G
19|follows-level:、GD
19|follows-level:、GDP
9|follows-level:、関
9|follows-level:、関連
9|follows-level:、関連経
-30|follows-level:か
-30|follows-level:から
-14|follows-level:から6
-14|follows-level:から65
-8|follows-level:から増
-8|follows-level:から増え
9|follows-level:が1・4
-8|follows-level:に
13|follows-level:に2
14|follows-level:に2%
-17|follows-level:にG
-17|follows-level:にGD
-17|follows-level:にGDP
-20|follows-level:には
-9|follows-level:に届
24|follows-level:に達
21|follows-level:に達成
25|follows-level:に達成し
35|follows-level:の
-23|follows-level:の1
-17|follows-level:の1・
-22|follows-level:の1・6
-11|follows-level:の3
-14|follows-level:のG
-14|follows-level:のGD
-14|follows-level:のGDP
-10|follows-level:の予算は
-9|follows-level:の国防予
11|follows-level:の国防費
16|follows-level:の数
16|follows-level:の数値
16|follows-level:の数値を
10|follows-level:の水
10|follows-level:の水準
10|follows-level:の水準が
16|follows-level:の防
16|follows-level:の防衛
20|follows-level:の防衛費
30|follows-level:は
14|follows-level:はG
14|follows-level:はGD
14|follows-level:はGDP
-43|follows-level:ま
-43|follows-level:まで
-23|follows-level:までに
15|follows-level:一
15|follows-level:一度
15|follows-level:一度跌
15|follows-level:一度跌到
-10|follows-level:三
-9|follows-level:三读
19|follows-level:为
13|follows-level:为2
13|follows-level:为2.
11|follows-level:为2.4
-8|follows-level:主
-8|follows-level:主动
-8|follows-level:主动下
-8|follows-level:主动下调
-14|follows-level:予算案
9|follows-level:予算案の
-12|follows-level:予算案は
-28|follows-level:以
-16|follows-level:以降
-12|follows-level:以降は
-8|follows-level:以降は1
10|follows-level:会
10|follows-level:会达
10|follows-level:会达到
10|follows-level:会达到3
-9|follows-level:军
-9|follows-level:军费
10|follows-level:军费达
10|follows-level:军费达到
-12|follows-level:初以
-12|follows-level:初以来
-12|follows-level:初以来所
11|follows-level:初始
11|follows-level:初始预
11|follows-level:初始预算
24|follows-level:到
24|follows-level:到2
24|follows-level:到20
24|follows-level:到202
-36|follows-level:前
-19|follows-level:前把
-9|follows-level:前把军
-9|follows-level:前把军费
17|follows-level:南
17|follows-level:南韩
17|follows-level:南韩为
17|follows-level:南韩为2
-8|follows-level:占比
-11|follows-level:占比已
-11|follows-level:占比已由
-10|follows-level:国内
-10|follows-level:国内生
-10|follows-level:国内生产
-21|follows-level:国防支
-21|follows-level:国防支出
9|follows-level:国防预
9|follows-level:国防预算
-29|follows-level:增
-15|follows-level:增加1
-11|follows-level:增加1.
15|follows-level:增加8
15|follows-level:增加8.
-10|follows-level:定
-10|follows-level:定下
-10|follows-level:定下的
-10|follows-level:定下的1
8|follows-level:实
8|follows-level:实际
-18|follows-level:将军
-18|follows-level:将军费
-18|follows-level:将军费占
8|follows-level:将有1
8|follows-level:将有18
17|follows-level:度
10|follows-level:度总
10|follows-level:度总预
10|follows-level:度总预算
20|follows-level:当
20|follows-level:当初
-30|follows-level:是
-13|follows-level:是2
-13|follows-level:是2.
-16|follows-level:是2.5
-23|follows-level:是4
-23|follows-level:是4.
-23|follows-level:是4.8
9|follows-level:時
9|follows-level:時点
10|follows-level:時点で
-13|follows-level:欧
-10|follows-level:欧洲
-10|follows-level:欧洲盟
-10|follows-level:欧洲盟国
-16|follows-level:版
-14|follows-level:版防
-14|follows-level:版防卫
-14|follows-level:版防卫白
-12|follows-level:电
-8|follows-level:电)
33|follows-level:的
-12|follows-level:的3
-11|follows-level:的3.
-11|follows-level:的3.3
-10|follows-level:的军费占
11|follows-level:的比
11|follows-level:的比例
11|follows-level:的防
11|follows-level:的防卫
10|follows-level:的防卫费
12|follows-level:第
12|follows-level:第二
12|follows-level:第二次
12|follows-level:第二次安
10|follows-level:编
10|follows-level:编列
10|follows-level:编列的
8|follows-level:美
8|follows-level:美国
8|follows-level:美国军
8|follows-level:美国军费
8|follows-level:补
-13|follows-level:达
-11|follows-level:达到
-8|follows-level:达到6
-8|follows-level:达到6.
11|follows-level:还
11|follows-level:还是
11|follows-level:还是2
11|follows-level:还是2.
-10|follows-level:通
-10|follows-level:通过
-8|follows-level:通过补
-8|follows-level:通过补充
16|follows-level:防
15|follows-level:防卫
13|follows-level:防卫费
17|follows-level:预
26|follows-level:预算
11|follows-level:预算案
8|follows-level:预算案中
-9|follows-level:预计
-9|follows-no:、
16|follows-no:に3
10|follows-no:に3.
10|follows-no:に3.5
-9|follows-no:の
22|follows-no:以
24|follows-no:以降
-20|follows-no:达
-20|follows-no:达到
-8|follows-no:达到3
-8|follows-no:达到3.
-9|follows-no:达到G
-9|follows-no:达到GD
16|follows-no:防
62|follows:after )|
14|follows:after )だ|
22|follows:after )だっ|
22|follows:after )だった|
-15|follows:after ,|
9|follows:after ,并|
9|follows:after ,并且|
9|follows:after ,并且不|
-11|follows:after 2|
-10|follows:after 5%|
-10|follows:after 5|
17|follows:after ;|
13|follows:after ;西|
13|follows:after ;西班|
13|follows:after ;西班牙|
21|follows:after |
11|follows:after 、|
9|follows:after 、関|
9|follows:after 、関連|
9|follows:after 、関連経|
52|follows:after 。|
-14|follows:after か|
-14|follows:after から|
-8|follows:after から今|
-8|follows:after から今年|
-9|follows:after が1|
-9|follows:after が1・|
29|follows:after と|
-42|follows:after に2|
-31|follows:after に2・|
-14|follows:after に3.5|
-14|follows:after に3.|
-17|follows:after に3|
-22|follows:after に|
-10|follows:after には2|
13|follows:after に前|
13|follows:after に前倒|
13|follows:after に前倒し|
15|follows:after に早|
15|follows:after に早め|
14|follows:after に早める|
14|follows:after に約|
-8|follows:after に進|
13|follows:after に達|
10|follows:after に達成|
-31|follows:after に達成し|
41|follows:after に達成す|
11|follows:after のGDP|
11|follows:after のGD|
11|follows:after のG|
43|follows:after の|
16|follows:after の数|
16|follows:after の数値|
16|follows:after の数値を|
14|follows:after の目|
12|follows:after の目標|
-9|follows:after の計|
-9|follows:after の計画|
-9|follows:after の計画も|
20|follows:after の話|
27|follows:after の達|
27|follows:after の達成|
27|follows:after の達成を|
-17|follows:after は|
16|follows:after へ|
-46|follows:after ま|
-46|follows:after まで|
-27|follows:after まで、|
9|follows:after まで、対|
-25|follows:after までに2|
-14|follows:after までに5|
21|follows:after までに充|
-28|follows:after までに米|
20|follows:after までに達|
-12|follows:after よ|
-12|follows:after より|
-17|follows:after より前|
13|follows:after より前に|
-30|follows:after より前倒|
10|follows:after を|
15|follows:after 中|
23|follows:after 中に前|
23|follows:after 中に前倒|
22|follows:after 中に実|
22|follows:after 中に実現|
10|follows:after 中の|
10|follows:after 中の達|
10|follows:after 中の達成|
13|follows:after 为|
-12|follows:after 予算案|
-12|follows:after 予算案は|
10|follows:after 予算案を|
21|follows:after 仍|
21|follows:after 仍有|
8|follows:after 内达|
8|follows:after 内达成|
19|follows:after 分|
-9|follows:after 初|
-31|follows:after 前|
27|follows:after 前实|
27|follows:after 前实现|
11|follows:after 前实现。|
-16|follows:after 前提|
-16|follows:after 前提高|
-16|follows:after 前提高到|
-8|follows:after 前达|
-8|follows:after 前达到|
-10|follows:after 增|
18|follows:after 实|
18|follows:after 实现|
18|follows:after 实现。|
-28|follows:after 提|
-17|follows:after 提前|
-16|follows:after 检|
-16|follows:after 检讨|
-12|follows:after 检讨进|
-12|follows:after 检讨进度|
-8|follows:after 的|
13|follows:after 的目|
13|follows:after 的目标|
32|follows:after 目|
12|follows:after 目标,|
21|follows:after 目标|
11|follows:after 目標|
-10|follows:after 达到3%|
-13|follows:after 达到3|
-23|follows:after 达到|
23|follows:after 达标|
-17|follows:after 達成す|
-17|follows:after 達成する|
-31|follows:before )|
-13|follows:before )は|
-13|follows:before )は約1|
-13|follows:before )は約|
25|follows:before ,|
-41|follows:before 2%|
9|follows:before 2%に|
9|follows:before 2%に届|
13|follows:before 2%的|
12|follows:before 2%的目|
8|follows:before 2%目|
8|follows:before 2%目標|
-34|follows:before 2|
18|follows:before 3%|
10|follows:before 3%」|
10|follows:before 3%」、|
8|follows:before 3.|
35|follows:before 3|
-21|follows:before GDP|
-17|follows:before GDPの|
-21|follows:before GD|
-21|follows:before G|
30|follows:before 、GDP|
30|follows:before 、GD|
30|follows:before 、G|
-27|follows:before か|
9|follows:before から2%|
10|follows:before から2|
-14|follows:before から65|
-14|follows:before から6|
-27|follows:before から|
-10|follows:before からの|
-8|follows:before から増|
-8|follows:before から増え|
9|follows:before が1|
9|follows:before が1・4|
9|follows:before が1・|
9|follows:before が|
-9|follows:before で|
-8|follows:before と|
14|follows:before に1|
11|follows:before に2%|
8|follows:before に2.|
21|follows:before に2|
17|follows:before に3%|
12|follows:before に3.5|
12|follows:before に3.|
11|follows:before に3|
-17|follows:before に3・5|
-17|follows:before に3・|
9|follows:before に6|
28|follows:before に|
-17|follows:before に、|
-9|follows:before には|
-8|follows:before に国防|
-8|follows:before に国防費|
-18|follows:before の1|
-22|follows:before の1・6|
-17|follows:before の1・|
9|follows:before の2%は|
-21|follows:before の2%を|
-9|follows:before の3%|
-10|follows:before の3|
-22|follows:before のGDP|
-22|follows:before のGD|
-22|follows:before のG|
-9|follows:before の|
-10|follows:before の予算は|
9|follows:before の国防|
-11|follows:before の国防予|
18|follows:before の国防費|
9|follows:before の概|
9|follows:before の概算|
9|follows:before の概算要|
10|follows:before の水|
10|follows:before の水準|
10|follows:before の水準が|
-9|follows:before の目標を|
9|follows:before の見|
21|follows:before の防|
21|follows:before の防衛|
25|follows:before の防衛費|
-8|follows:before は1|
14|follows:before はGDP|
14|follows:before はGD|
14|follows:before はG|
29|follows:before は|
16|follows:before までに3|
28|follows:before までに|
8|follows:before までに国|
-12|follows:before も2%|
-12|follows:before も2|
-8|follows:before も|
-10|follows:before 三|
-9|follows:before 三读|
13|follows:before 中に|
-22|follows:before 中期|
8|follows:before 为1.|
8|follows:before 为1|
11|follows:before 为2.4|
13|follows:before 为2.|
13|follows:before 为2|
21|follows:before 为|
-11|follows:before 之前|
-14|follows:before 之前不|
-11|follows:before 之前不会|
9|follows:before 予算案の|
-15|follows:before 以|
8|follows:before 以前把|
-14|follows:before 以降に2|
-14|follows:before 以降に|
-11|follows:before 以降は|
15|follows:before 会|
10|follows:before 会达|
10|follows:before 会达到3|
10|follows:before 会达到|
9|follows:before 使|
-8|follows:before 修|
-8|follows:before 公|
-8|follows:before 再|
-9|follows:before 军|
-9|follows:before 军费|
12|follows:before 军费达|
9|follows:before 军费达到|
8|follows:before 军费预|
8|follows:before 军费预算|
14|follows:before 初始预|
14|follows:before 初始预算|
24|follows:before 到202|
24|follows:before 到20|
24|follows:before 到2|
24|follows:before 到|
17|follows:before 前|
8|follows:before 前将|
9|follows:before 前要|
8|follows:before 前要超|
8|follows:before 前要超过|
17|follows:before 南|
17|follows:before 南韩|
17|follows:before 南韩为2|
17|follows:before 南韩为|
20|follows:before 占GDP|
20|follows:before 占GD|
20|follows:before 占G|
15|follows:before 占|
-10|follows:before 占比|
-11|follows:before 占比已|
-11|follows:before 占比已由|
-13|follows:before 国|
-16|follows:before 国内|
-16|follows:before 国内生|
-16|follows:before 国内生产|
-11|follows:before 国防支|
-11|follows:before 国防支出|
-18|follows:before 在|
-19|follows:before 增|
-11|follows:before 增加1.|
-15|follows:before 增加1|
15|follows:before 增加8.|
15|follows:before 增加8|
-10|follows:before 定|
-10|follows:before 定下|
-10|follows:before 定下的1|
-10|follows:before 定下的|
12|follows:before 实|
8|follows:before 实际|
21|follows:before 将|
10|follows:before 将升|
10|follows:before 将升至2|
10|follows:before 将升至|
9|follows:before 将达|
8|follows:before 将达到|
13|follows:before 就|
-13|follows:before 就要|
10|follows:before 度总|
10|follows:before 度总预|
10|follows:before 度总预算|
-23|follows:before 度达|
-23|follows:before 度达到G|
-23|follows:before 度达到|
10|follows:before 当|
12|follows:before 当初|
13|follows:before 恐|
13|follows:before 恐怕|
13|follows:before 恐怕也|
13|follows:before 恐怕也只|
-10|follows:before 才|
-16|follows:before 承|
-16|follows:before 承诺|
-9|follows:before 承诺国|
-9|follows:before 承诺国防|
14|follows:before 把|
-8|follows:before 把国|
-8|follows:before 把国防|
9|follows:before 把国防开|
12|follows:before 把防|
12|follows:before 把防卫|
12|follows:before 把防卫费|
8|follows:before 投入|
-10|follows:before 是2.|
-10|follows:before 是2|
-27|follows:before 是|
10|follows:before 時点で|
11|follows:before 曾|
-12|follows:before 有23|
-12|follows:before 有23个|
-12|follows:before 有2|
-12|follows:before 有|
-13|follows:before 欧|
-10|follows:before 欧洲|
-10|follows:before 欧洲盟|
-10|follows:before 欧洲盟国|
-19|follows:before 版|
-15|follows:before 版防|
-15|follows:before 版防卫|
-15|follows:before 版防卫白|
-14|follows:before 电)|
-23|follows:before 电|
-11|follows:before 的3.3|
-11|follows:before 的3.|
-10|follows:before 的3|
38|follows:before 的|
-10|follows:before 的军费占|
10|follows:before 的军费增|
11|follows:before 的比|
10|follows:before 的比例|
14|follows:before 的防|
10|follows:before 的防卫|
9|follows:before 的防卫费|
-12|follows:before 目|
-12|follows:before 目标|
-11|follows:before 立|
-11|follows:before 立法|
-11|follows:before 立法院|
-11|follows:before 立法院删|
12|follows:before 第|
12|follows:before 第二|
12|follows:before 第二次|
12|follows:before 第二次安|
-8|follows:before 经|
-8|follows:before 经济|
-8|follows:before 经济成|
-8|follows:before 经济成长|
9|follows:before 结|
9|follows:before 结束|
10|follows:before 编|
10|follows:before 编列|
10|follows:before 编列的|
8|follows:before 美|
8|follows:before 美国|
8|follows:before 美国军|
8|follows:before 美国军费|
-44|follows:before 花|
21|follows:before 补|
14|follows:before 补充|
14|follows:before 补充预|
14|follows:before 补充预算|
-9|follows:before 要求|
11|follows:before 让|
8|follows:before 让国|
8|follows:before 让国防|
8|follows:before 让国防支|
23|follows:before 起|
-8|follows:before 起的|
-8|follows:before 起的新|
-8|follows:before 起的新计|
8|follows:before 达3|
15|follows:before 达|
-8|follows:before 达到6.|
-8|follows:before 达到6|
-10|follows:before 达到|
11|follows:before 达成5%|
11|follows:before 达成5|
11|follows:before 达成|
12|follows:before 还|
20|follows:before 防|
18|follows:before 防务|
26|follows:before 预|
11|follows:before 预算,|
11|follows:before 预算,国|
33|follows:before 预算|
11|follows:before 预算案|
8|follows:before 预算案中|
-8|follows:before 预计|
17|here
18|here:aim after
-18|here:level after
37|here:level before
-19|here:no after
8|kind-by:as_told_before after far
22|kind-by:as_told_before before far
-18|kind-by:as_told_before before next
-10|kind-by:as_told_before before now
-24|kind-by:ja_budget_headline after next
28|kind-by:ja_considered after far
17|kind-by:ja_considered before far
-20|kind-by:ja_considered before next
-13|kind-by:ja_considered before now
-11|kind-by:ja_considered before past
-8|kind-by:ja_copula after now
-10|kind-by:ja_counted_in before long-past
-58|kind-by:ja_decided after far
20|kind-by:ja_decided after next
9|kind-by:ja_decided after now
31|kind-by:ja_decided after past
49|kind-by:ja_decided before far
-11|kind-by:ja_decided before long-past
24|kind-by:ja_decided before next
-18|kind-by:ja_decided before now
-13|kind-by:ja_default after far
17|kind-by:ja_default after now
-82|kind-by:ja_default before long-past
11|kind-by:ja_default before next
18|kind-by:ja_default before now
9|kind-by:ja_default before past
19|kind-by:ja_example after past
-14|kind-by:ja_from after far
8|kind-by:ja_head_noun before now
10|kind-by:ja_level after next
19|kind-by:ja_level before far
39|kind-by:ja_level before now
16|kind-by:ja_no_verb after far
12|kind-by:ja_no_verb before far
-12|kind-by:ja_opinion before far
14|kind-by:ja_proposal_noun before far
-16|kind-by:ja_relative_clause after far
9|kind-by:ja_relative_clause after now
-10|kind-by:ja_relative_clause before now
-31|kind-by:ja_target_moved after far
34|kind-by:ja_target_moved after now
-13|kind-by:ja_target_moved before far
50|kind-by:ja_target_noun after far
19|kind-by:ja_target_noun after now
-35|kind-by:ja_target_noun after past
8|kind-by:ja_target_noun before far
-17|kind-by:ja_target_noun before long-past
-16|kind-by:ja_target_noun before next
-12|kind-by:ja_target_noun before now
-13|kind-by:ja_target_noun before past
8|kind-by:ja_verbless before far
8|kind-by:ja_verbless before now
27|kind-by:level_to_come before far
19|kind-by:listed after now
18|kind-by:listed after past
-59|kind-by:listed before now
48|kind-by:listed before past
26|kind-by:standing_figure after far
-11|kind-by:standing_figure after long-past
14|kind-by:standing_figure after now
13|kind-by:standing_figure before far
21|kind-by:weighed after far
-12|kind-by:weighed after long-past
-17|kind-by:weighed after now
9|kind-by:weighed after past
45|kind-by:weighed before far
-10|kind-by:weighed before long-past
49|kind-by:weighed before next
-13|kind-by:weighed before now
-32|kind-by:zh_decided after far
8|kind-by:zh_decided before far
28|kind-by:zh_decided before next
9|kind-by:zh_decided before now
20|kind-by:zh_default after past
-11|kind-by:zh_default before long-past
-10|kind-by:zh_default before next
-51|kind-by:zh_default before now
32|kind-by:zh_default before past
11|kind-by:zh_expected before far
-11|kind-by:zh_expected before now
-19|kind-by:zh_from before far
28|kind-by:zh_from before long-past
-89|kind-by:zh_from before next
-13|kind-by:zh_fulfils after far
41|kind-by:zh_fulfils after now
-11|kind-by:zh_fulfils before far
8|kind-by:zh_just_reached before now
-24|kind-by:zh_level before long-past
-9|kind-by:zh_level before next
-10|kind-by:zh_named_before after far
-22|kind-by:zh_pledge_noun after far
9|kind-by:zh_pledge_noun after past
-12|kind-by:zh_pledge_noun before far
-11|kind-by:zh_pledge_noun before long-past
-8|kind-by:zh_pledge_noun before now
15|kind-by:zh_pledge_noun before past
-9|kind-by:zh_present after far
-9|kind-by:zh_present after long-past
-8|kind-by:zh_present after next
-30|kind-by:zh_present after past
-18|kind-by:zh_present before far
-10|kind-by:zh_present before long-past
71|kind-by:zh_present before next
-8|kind-by:zh_present before past
20|kind-by:zh_raises_it before far
8|kind-by:zh_reached before past
8|kind-by:zh_should before far
-14|kind-by:zh_verb_before_pledge after far
8|kind-by:zh_verb_before_pledge before far
17|kind-by:zh_verb_before_pledge before next
8|kind-by:zh_verb_before_pledge before now
10|kind-by:zh_verb_demand before far
-14|kind-by:zh_verb_demand before now
-27|kind-by:zh_verb_demand before past
36|kind-by:zh_verb_pledge before far
-20|kind-by:zh_verb_pledge before long-past
36|kind-by:zh_verb_pledge before next
15|kind-by:zh_verb_pledge before now
-10|kind-by:zh_verb_pledge before past
34|kind-by:zh_verb_proposal after far
-8|kind-by:zh_verb_proposal after now
-19|kind-by:zh_verb_proposal before far
-23|kind-by:zh_verb_proposal before next
23|kind-by:zh_wants before now
-8|kind-by:zh_will_reach before far
-12|last-dates:0 aim before False
21|last-dates:0 aim far False
-20|last-dates:0 aim far True
43|last-dates:0 level before False
31|last-dates:0 level before True
16|last-dates:0 level far False
26|last-dates:0 level far True
38|last-dates:0 level here False
8|last-dates:0 level here True
-9|last-dates:0 no before True
20|last-dates:1 aim far False
38|last-dates:1 aim far True
-15|last-dates:1 aim here False
-23|last-dates:1 aim here True
-23|last-dates:1 level before False
-59|last-dates:1 level here False
-14|last-dates:1 level here True
17|last-dates:2 aim before True
-19|last-dates:2 aim far True
-13|last-dates:2 aim here False
-9|last-dates:2 level before True
-23|last-dates:2 level far True
9|last-dates:2 no here True
-15|last-time:demand far fiscal here
22|last-time:level far fiscal before
-33|last-time:level far fiscal far
-30|last-time:level far year before
-19|last-time:level far year far
36|last-time:level far years before
11|last-time:level far years here
-22|last-time:level long-past year here
-25|last-time:level next fiscal before
11|last-time:level next fiscal far
-22|last-time:level next fiscal here
22|last-time:level next year before
-20|last-time:level next year far
33|last-time:level next year here
-41|last-time:level now fiscal before
25|last-time:level now fiscal far
-39|last-time:level now fiscal here
-9|last-time:level now month before
77|last-time:level now year before
56|last-time:level now year far
-15|last-time:level now year here
29|last-time:level past fiscal before
-15|last-time:level past fiscal here
-23|last-time:level past year before
35|last-time:level past year here
-10|last-time:pledge far fiscal before
12|last-time:pledge far fiscal here
-23|last-time:pledge far year before
11|last-time:pledge far year far
14|last-time:pledge far years here
9|last-time:pledge next year far
-14|last-time:pledge next year here
-10|last-time:pledge now fiscal far
-19|last-time:pledge now fiscal here
23|last-time:pledge now year before
-10|last-time:pledge now year here
19|last-time:pledge past fiscal far
-9|last-time:pledge past fiscal here
-8|last-time:pledge past year far
18|last-time:proposal far fiscal before
19|last-time:proposal next year before
8|last-time:proposal now year here
-9|last:aim demand before True
-9|last:aim level before False
27|last:aim level far False
-11|last:aim level far True
10|last:aim level here True
14|last:aim pledge far False
14|last:aim pledge far True
-22|last:aim pledge here False
-31|last:aim pledge here True
20|last:aim proposal before True
37|last:level level before False
14|last:level level before True
17|last:level level far False
-16|last:level level here False
-20|last:level level here True
-9|last:level pledge before True
23|last:level pledge far True
-11|last:level pledge here False
15|last:level pledge here True
23|last:level proposal before True
-14|last:level proposal far True
8|last:no pledge here True
10|leads-aim:\"
-11|leads-aim:%,
-37|leads-aim:%_
12|leads-aim:%、
11|leads-aim:%に_
9|leads-aim:%の
-12|leads-aim:%は
21|leads-aim:%を、
9|leads-aim:%是
-21|leads-aim:%要花
25|leads-aim:,
21|leads-aim:,到
18|leads-aim:,即
11|leads-aim:,可在
8|leads-aim:,在
9|leads-aim:,政府
-12|leads-aim:,日本
-18|leads-aim:,明
-37|leads-aim:2%_
-28|leads-aim:2%は
-10|leads-aim:2%を
-10|leads-aim:2%的
11|leads-aim:3%,
-26|leads-aim:5%,
16|leads-aim:5%は
14|leads-aim:5%を
8|leads-aim:8%,
-36|leads-aim:=
8|leads-aim:Oは
10|leads-aim:P比を
8|leads-aim:TOは
8|leads-aim:、在
-8|leads-aim:。
23|leads-aim:「
8|leads-aim:」_
12|leads-aim:いて、
8|leads-aim:う
19|leads-aim:から
-29|leads-aim:が
8|leads-aim:げを
29|leads-aim:しし、
9|leads-aim:した
-8|leads-aim:して
8|leads-aim:して、
16|leads-aim:た
21|leads-aim:て、
-32|leads-aim:で、
-8|leads-aim:でも
-36|leads-aim:と
-19|leads-aim:ともと
9|leads-aim:に
18|leads-aim:に_
11|leads-aim:には
22|leads-aim:の
-8|leads-aim:の話。
-19|leads-aim:は、
-8|leads-aim:は「
11|leads-aim:へ_
-19|leads-aim:もと
-11|leads-aim:やし、
19|leads-aim:ら
14|leads-aim:り
-14|leads-aim:を
38|leads-aim:を、
-12|leads-aim:クは
-12|leads-aim:ークは
8|leads-aim:上げを
17|leads-aim:下
22|leads-aim:为
-17|leads-aim:主张
-24|leads-aim:主张在
32|leads-aim:于
-9|leads-aim:亚提出
-17|leads-aim:今年と
-39|leads-aim:从
15|leads-aim:以
23|leads-aim:会在
10|leads-aim:例到
10|leads-aim:価高で
-13|leads-aim:党
-16|leads-aim:兵器を
-8|leads-aim:军费从
-13|leads-aim:出
28|leads-aim:划
8|leads-aim:划,
-10|leads-aim:划在
-23|leads-aim:划的最
54|leads-aim:到
30|leads-aim:前到
-14|leads-aim:北要在
-17|leads-aim:南韩
-11|leads-aim:占
18|leads-aim:即
13|leads-aim:可在
18|leads-aim:合意_
-16|leads-aim:器を
-37|leads-aim:国
15|leads-aim:国が
32|leads-aim:在
-8|leads-aim:塞斯
-9|leads-aim:官は
12|leads-aim:宣布,
-11|leads-aim:将在
-18|leads-aim:就
-9|leads-aim:已是
11|leads-aim:布,
-17|leads-aim:年と
10|leads-aim:并以
9|leads-aim:府は
11|leads-aim:度から
11|leads-aim:建议于
-17|leads-aim:张
-24|leads-aim:张在
12|leads-aim:总统:
10|leads-aim:意,到
18|leads-aim:意_
8|leads-aim:承诺
12|leads-aim:拟的
-9|leads-aim:提出
30|leads-aim:提前到
9|leads-aim:政府は
-10|leads-aim:斯
14|leads-aim:斯计划
16|leads-aim:日、
-30|leads-aim:日本
-8|leads-aim:日本在
-9|leads-aim:早已是
-15|leads-aim:明
-11|leads-aim:明し、
41|leads-aim:是
-19|leads-aim:時期を
-23|leads-aim:最
-22|leads-aim:月、
-19|leads-aim:期を
-8|leads-aim:期を、
10|leads-aim:期限为
-8|leads-aim:期限是
-30|leads-aim:本
-8|leads-aim:本在
-23|leads-aim:标从
12|leads-aim:标由
-8|leads-aim:格塞斯
-11|leads-aim:標を
15|leads-aim:標を、
31|leads-aim:模,
-15|leads-aim:次主张
10|leads-aim:比を
10|leads-aim:比例到
12|leads-aim:点是
8|leads-aim:现
15|leads-aim:現行の
8|leads-aim:由
-10|leads-aim:画で、
-23|leads-aim:的最
-23|leads-aim:目标从
12|leads-aim:目标由
-11|leads-aim:目標を
-21|leads-aim:相が
-44|leads-aim:相は、
10|leads-aim:省「
12|leads-aim:省は
-22|leads-aim:示,
-11|leads-aim:称
16|leads-aim:算
12|leads-aim:算,到
13|leads-aim:算,在
12|leads-aim:统:
8|leads-aim:维亚
8|leads-aim:脱维亚
-24|leads-aim:至
-21|leads-aim:花
15|leads-aim:行の
10|leads-aim:衛省「
18|leads-aim:衛省は
10|leads-aim:衛費は
-32|leads-aim:衛費を
-25|leads-aim:表示,
-8|leads-aim:要在
13|leads-aim:要等到
-21|leads-aim:要花
31|leads-aim:规模,
-8|leads-aim:話。
25|leads-aim:计划
8|leads-aim:计划,
-10|leads-aim:计划在
11|leads-aim:议于
-9|leads-aim:说,
11|leads-aim:诺
-9|leads-aim:诺的
10|leads-aim:費、
13|leads-aim:費は
-11|leads-aim:費を
-8|leads-aim:费从
21|leads-aim:边是
-9|leads-aim:过到
-9|leads-aim:通过到
12|leads-aim:重拟的
12|leads-aim:间点是
20|leads-aim:防費を
16|leads-aim:防预算
10|leads-aim:限为
-8|leads-aim:限是
-17|leads-aim:韩
-8|leads-aim:韩国
8|leads-aim:額を
16|leads-aim:预算
-21|leads-aim:首相が
10|leads-aim:高で
12|leads-level:
11|leads-level:%(
-31|leads-level:%,
-8|leads-level:%,较
10|leads-level:%_
-10|leads-level:%から
-30|leads-level:%に_
17|leads-level:%を
-8|leads-level:%后,
9|leads-level:,
11|leads-level:,到
-17|leads-level:,台湾
15|leads-level:,日本
-38|leads-level:,河内
13|leads-level:2%,
10|leads-level:23国
-54|leads-level:3%,
10|leads-level:3国
12|leads-level:5%,
11|leads-level:6%(
23|leads-level:8%,
8|leads-level:9%_
10|leads-level:P比は
-20|leads-level:_
20|leads-level:、
13|leads-level:いた
-27|leads-level:から
14|leads-level:が
-11|leads-level:が、
26|leads-level:し、
27|leads-level:ずれも
36|leads-level:た
-11|leads-level:たが、
13|leads-level:だった
14|leads-level:った
-10|leads-level:っとも
13|leads-level:と
-10|leads-level:とも
16|leads-level:どと
16|leads-level:などと
-8|leads-level:なり、
9|leads-level:に
-30|leads-level:に_
-17|leads-level:め、
17|leads-level:も
-23|leads-level:ら
-8|leads-level:り、
8|leads-level:る
27|leads-level:れも
-12|leads-level:上世纪
-12|leads-level:世纪
11|leads-level:中国
-14|leads-level:事費は
14|leads-level:从
-8|leads-level:以
-9|leads-level:会
12|leads-level:估算,
-11|leads-level:元,较
-10|leads-level:兆円は
14|leads-level:兰
-38|leads-level:内
-9|leads-level:円で、
-10|leads-level:円は
8|leads-level:出,
-21|leads-level:划
-28|leads-level:到
-11|leads-level:割合は
12|leads-level:加拿大
10|leads-level:北说
-11|leads-level:占比从
12|leads-level:发现,
10|leads-level:台北说
-14|leads-level:台湾の
-11|leads-level:合は
-8|leads-level:后,
-17|leads-level:含め、
35|leads-level:国
9|leads-level:国は
-8|leads-level:国会
15|leads-level:国防,
9|leads-level:在
12|leads-level:大
-14|leads-level:天核定
-12|leads-level:官は
-14|leads-level:定
13|leads-level:届いた
-21|leads-level:年到
-17|leads-level:府は
10|leads-level:德国
-27|leads-level:把
12|leads-level:拿大
-8|leads-level:指
8|leads-level:指出,
-17|leads-level:政府は
-18|leads-level:斯计划
11|leads-level:日本
9|leads-level:日通过
10|leads-level:昨通过
9|leads-level:是
9|leads-level:显示,
11|leads-level:本
-20|leads-level:本,
-8|leads-level:本国会
-14|leads-level:核定
15|leads-level:案,较
10|leads-level:比は
-24|leads-level:比は、
-11|leads-level:比从
-38|leads-level:河内
-9|leads-level:法院
10|leads-level:波兰
-14|leads-level:湾の
-20|leads-level:版本,
12|leads-level:现,
9|leads-level:現に
12|leads-level:的
9|leads-level:的是
17|leads-level:示,
-9|leads-level:立法院
-21|leads-level:算
14|leads-level:算,
12|leads-level:米国は
-12|leads-level:纪
-8|leads-level:美尼亚
13|leads-level:衛費が
8|leads-level:表示,
-19|leads-level:计划
9|leads-level:计的是
8|leads-level:说
16|leads-level:費が
-21|leads-level:财年到
25|leads-level:較し、
11|leads-level:通过
10|leads-level:部は
-8|leads-level:部指
-12|leads-level:長官は
15|leads-level:防,
22|leads-level:防費は
10|leads-level:防部は
-8|leads-level:防部指
-16|leads-level:防预算
-10|leads-level:院
-16|leads-level:预算
12|leads-no:,
24|leads-no:「
-16|leads-no:は
-9|leads-no:卫费在
9|leads-no:合、
-11|leads-no:在
9|leads-no:場合、
-9|leads-no:费在
-46|long:after
-106|long:before
198|none
-9|none-after:\"2
43|none-after:\"。
-28|none-after:\"在
-10|none-after:\"毫
-10|none-after:\"毫无
53|none-after:%,
25|none-after:%,再
10|none-after:%,期
8|none-after:%、澳
10|none-after:%。
-13|none-after:%だ
-9|none-after:%の
24|none-after:%へ
13|none-after:%を
-8|none-after:%を下
9|none-after:%を超
26|none-after:%上
26|none-after:%上下
13|none-after:%以
-10|none-after:%用
-13|none-after:%程
-13|none-after:%程度
-14|none-after:(2
-9|none-after:)を
19|none-after:,\"
15|none-after:,「
14|none-after:,「这
13|none-after:,三
13|none-after:,三菱
-24|none-after:,下
11|none-after:,不
-29|none-after:,为
11|none-after:,主
11|none-after:,主张
8|none-after:,五
8|none-after:,五年
-11|none-after:,今
-10|none-after:,今年
11|none-after:,他
10|none-after:,他表
17|none-after:,但
11|none-after:,但不
19|none-after:,但他
11|none-after:,再
12|none-after:,前
17|none-after:,加
17|none-after:,加拿
8|none-after:,北约
-22|none-after:,占
-8|none-after:,印
-15|none-after:,印度
-11|none-after:,即
-12|none-after:,即2
36|none-after:,台
18|none-after:,台北
18|none-after:,台湾
19|none-after:,国
20|none-after:,国防
-13|none-after:,实
-13|none-after:,实现
14|none-after:,对
-33|none-after:,将
8|none-after:,就
54|none-after:,并
10|none-after:,并在
37|none-after:,并妄
-9|none-after:,意
-9|none-after:,意大
9|none-after:,成
18|none-after:,提
18|none-after:,提高
9|none-after:,政府
28|none-after:,新
-13|none-after:,时
-12|none-after:,时间
12|none-after:,明
20|none-after:,是
-13|none-after:,比
-18|none-after:,民
-18|none-after:,民众
8|none-after:,法
8|none-after:,法国
10|none-after:,澳大
-16|none-after:,目
33|none-after:,而
15|none-after:,而2
10|none-after:,菲
12|none-after:,菲律
9|none-after:,要
9|none-after:,解
9|none-after:,解放
-19|none-after:,赤
-19|none-after:,赤字
11|none-after:,远
12|none-after:,遭
12|none-after:,遭总
16|none-after:,马
14|none-after:.1
16|none-after:.1%
23|none-after:.2
17|none-after:.3
24|none-after:.32
12|none-after:.42
-26|none-after:.6
-27|none-after:.6%
9|none-after:.8%
9|none-after:0%
13|none-after:0.
15|none-after:0.8
28|none-after:01
25|none-after:014
-24|none-after:02
8|none-after:022
-25|none-after:025
-8|none-after:027
21|none-after:028
-30|none-after:029
-19|none-after:03
-11|none-after:030
-8|none-after:035
19|none-after:0亿
21|none-after:0年。
11|none-after:0年内
-10|none-after:0年度
-9|none-after:0年的
10|none-after:1%
27|none-after:1%。
-10|none-after:1%の
-24|none-after:1.
-10|none-after:1.3
-9|none-after:1.5
30|none-after:10
33|none-after:10年
-8|none-after:12%
15|none-after:13
25|none-after:14
25|none-after:14年
8|none-after:15
-45|none-after:1・
-22|none-after:1・3
-22|none-after:1兆
-22|none-after:1兆円
-10|none-after:1年度
42|none-after:2%
29|none-after:2%,
10|none-after:2%。
10|none-after:2%以
8|none-after:2.
17|none-after:2.4
-24|none-after:2.6
28|none-after:201
-24|none-after:202
-19|none-after:203
14|none-after:22
14|none-after:22年
-20|none-after:24
-14|none-after:24年
-30|none-after:25
12|none-after:25年
-24|none-after:25财
-22|none-after:27
-55|none-after:27年
34|none-after:27财
11|none-after:28年
-33|none-after:29
-33|none-after:29年
16|none-after:2・
27|none-after:2・3
-36|none-after:2年
-18|none-after:2年前
-9|none-after:2年度
-20|none-after:2年早
8|none-after:2月
11|none-after:3%
18|none-after:3%、
-8|none-after:3%。
-8|none-after:3%だ
30|none-after:3.
16|none-after:3.2
23|none-after:3.3
-9|none-after:3.4
13|none-after:30
16|none-after:30亿
-12|none-after:30年
22|none-after:32
-11|none-after:32年
18|none-after:33
22|none-after:33年
13|none-after:34
21|none-after:34%
-27|none-after:35
-54|none-after:35年
-17|none-after:38
-17|none-after:38%
-9|none-after:39
22|none-after:3年
24|none-after:3年度
12|none-after:42
12|none-after:42%
12|none-after:4年
18|none-after:5%,
-15|none-after:5%。
-10|none-after:5%用
19|none-after:5.
18|none-after:5.1
-47|none-after:5年
-10|none-after:5年の
8|none-after:5年ま
-10|none-after:5年よ
-9|none-after:5年前
-24|none-after:5财
-24|none-after:5财年
-31|none-after:6%
11|none-after:6兆
-12|none-after:6年度
-54|none-after:7年
-8|none-after:7年ま
-25|none-after:7年度
34|none-after:7财
28|none-after:8%
12|none-after:8%。
-9|none-after:9%に
-28|none-after:90
-28|none-after:90年
-39|none-after:9年
38|none-after:=3
13|none-after:DP
12|none-after:DP的
13|none-after:GDP
12|none-after:P的
-29|none-after:_2
-8|none-after:_20
-11|none-after:_27
-31|none-after:_3
-18|none-after:_35
37|none-after:_今
37|none-after:_今年
32|none-after:_来
32|none-after:_来年
-8|none-after:_首
-24|none-after:、1
-10|none-after:、1%
-11|none-after:、1.
-12|none-after:、2
16|none-after:、20
-22|none-after:、25
-11|none-after:、27
-23|none-after:、3
-16|none-after:、35
8|none-after:、「
-14|none-after:、こ
-17|none-after:、す
-29|none-after:、イ
-17|none-after:、イン
-8|none-after:、ウ
-8|none-after:、ウク
-22|none-after:、カ
-22|none-after:、カナ
11|none-after:、シ
11|none-after:、シン
-12|none-after:、ド
-12|none-after:、ドイ
-11|none-after:、フ
-11|none-after:、フラ
-12|none-after:、ロ
-12|none-after:、ロシ
9|none-after:、世
9|none-after:、世界
-13|none-after:、今
-13|none-after:、今年
-9|none-after:、対
-9|none-after:、対外
-8|none-after:、政府
-14|none-after:、日
-17|none-after:、次
-15|none-after:、次期
-10|none-after:、欧
-10|none-after:、欧州
13|none-after:、澳
14|none-after:、澳洲
-8|none-after:、現
24|none-after:、米
24|none-after:、米国
18|none-after:、英
18|none-after:、英国
-12|none-after:、補
-12|none-after:、補正
9|none-after:、西
27|none-after:、豪
26|none-after:、豪州
-22|none-after:〇三
-17|none-after:〇三〇
-13|none-after:「不
14|none-after:「这
-27|none-after:」_
35|none-after:」。
-15|none-after:」が
33|none-after:」と
13|none-after:」と主
11|none-after:」と話
8|none-after:」と語
29|none-after:あた
31|none-after:あたり
18|none-after:ある
17|none-after:ある。
8|none-after:いい
-17|none-after:いう
-30|none-after:いう。
12|none-after:いが
11|none-after:いが、
9|none-after:いた
11|none-after:いた。
11|none-after:いて
11|none-after:いて「
-8|none-after:いま
-10|none-after:います
18|none-after:いる
11|none-after:い状
-32|none-after:う。
36|none-after:えた
13|none-after:えたば
10|none-after:える
24|none-after:える。
-8|none-after:えると
-16|none-after:える水
12|none-after:かった
33|none-after:かな
-8|none-after:かない
34|none-after:から
-10|none-after:から2
25|none-after:から3
16|none-after:かり
15|none-after:が、
9|none-after:が、「
-15|none-after:がる
16|none-after:がる。
-31|none-after:がると
-21|none-after:が出
-22|none-after:が出た
8|none-after:が十
8|none-after:が十分
39|none-after:が報
-15|none-after:が既
-15|none-after:が既定
9|none-after:が続
8|none-after:が続い
-32|none-after:き、
11|none-after:きた
12|none-after:きだ
8|none-after:ぎな
8|none-after:ぎない
-37|none-after:く。
-32|none-after:くと
-32|none-after:くに
-24|none-after:くに達
19|none-after:けで
14|none-after:けでも
9|none-after:ける
8|none-after:げた
8|none-after:げただ
8|none-after:げると
11|none-after:げる方
-10|none-after:げる時
9|none-after:ことを
9|none-after:これ
15|none-after:ころ
11|none-after:さら
14|none-after:され
19|none-after:し、2
30|none-after:しか
-27|none-after:した。
8|none-after:したの
10|none-after:した防
19|none-after:して
11|none-after:して3
-21|none-after:してい
11|none-after:してき
-15|none-after:す。
-11|none-after:すが
-11|none-after:すが、
8|none-after:すぎ
8|none-after:すぎな
8|none-after:すと
27|none-after:すに
17|none-after:すよ
16|none-after:すよう
-12|none-after:する
-12|none-after:する2
-10|none-after:する」
12|none-after:するこ
11|none-after:するだ
24|none-after:すると
33|none-after:する加
25|none-after:する時
10|none-after:する案
-21|none-after:する目
-9|none-after:する見
-10|none-after:する防
-20|none-after:する首
-8|none-after:せて
-12|none-after:た2
-13|none-after:た5
-13|none-after:た5年
-34|none-after:た。
12|none-after:たこ
8|none-after:ただ
8|none-after:ただけ
15|none-after:たな
11|none-after:たない
28|none-after:たの
28|none-after:たのは
13|none-after:たば
13|none-after:たばか
23|none-after:たり
-8|none-after:たる
-8|none-after:たる。
-17|none-after:た予
9|none-after:た場
9|none-after:た場合
13|none-after:た防
11|none-after:た防衛
15|none-after:だ。
15|none-after:だ」
13|none-after:だ」と
20|none-after:だけ
19|none-after:だけで
-22|none-after:だっ
-18|none-after:だった
12|none-after:だと
9|none-after:だとい
-13|none-after:った5
-18|none-after:った。
10|none-after:ったこ
17|none-after:って
8|none-after:つい
9|none-after:ついて
-19|none-after:て2
8|none-after:て3
11|none-after:て「
14|none-after:てい
-10|none-after:ていま
20|none-after:ている
15|none-after:てき
11|none-after:てきた
14|none-after:てて
16|none-after:ててい
-15|none-after:てる
-8|none-after:で1
-9|none-after:で2
19|none-after:で、
10|none-after:で、3
-9|none-after:で、対
8|none-after:である
15|none-after:でき
-11|none-after:でし
-20|none-after:です
-9|none-after:です。
11|none-after:でと
-24|none-after:でに
-26|none-after:での
16|none-after:では
-12|none-after:でも
10|none-after:でも3
-10|none-after:でも、
-14|none-after:で上
15|none-after:で低
19|none-after:で合
20|none-after:で合意
15|none-after:で推
15|none-after:で推移
11|none-after:で足
8|none-after:で足り
-21|none-after:で達
15|none-after:と2
-8|none-after:と、
-14|none-after:とい
-17|none-after:という
12|none-after:とさ
12|none-after:とされ
-14|none-after:とし
-10|none-after:とした
-49|none-after:とす
-49|none-after:とする
-26|none-after:とな
-12|none-after:となっ
-27|none-after:となる
8|none-after:との
14|none-after:とは
-21|none-after:とみ
-13|none-after:とみら
15|none-after:とも
9|none-after:とを
11|none-after:とを決
32|none-after:と並
32|none-after:と並べ
14|none-after:と主
14|none-after:と主張
-8|none-after:と定
12|none-after:と対
-12|none-after:と推
-12|none-after:と推計
-20|none-after:と最
-20|none-after:と最も
17|none-after:と表
17|none-after:と表明
8|none-after:と見
14|none-after:と見込
10|none-after:と試
10|none-after:と試算
11|none-after:と話
11|none-after:と話し
8|none-after:と語
-12|none-after:と説
-12|none-after:と説明
8|none-after:どう
-12|none-after:どだ
-11|none-after:どだ。
25|none-after:どで
9|none-after:どで、
-45|none-after:どと
8|none-after:どに
9|none-after:どにな
-8|none-after:どま
-17|none-after:どまり
9|none-after:どまる
11|none-after:ない状
16|none-after:なか
17|none-after:なかっ
-8|none-after:なって
9|none-after:なり、
-42|none-after:なる
-42|none-after:なる。
23|none-after:なる」
-10|none-after:なると
26|none-after:に2
31|none-after:に2・
-13|none-after:に_2
-8|none-after:に」_
29|none-after:にあ
25|none-after:にあた
25|none-after:にす
8|none-after:にすぎ
13|none-after:にする
-13|none-after:につ
8|none-after:につい
-11|none-after:にな
-15|none-after:になる
-23|none-after:には
29|none-after:に上
27|none-after:に上が
-22|none-after:に下
-22|none-after:に下が
8|none-after:に充
8|none-after:に充て
-9|none-after:に入
-21|none-after:に到
-21|none-after:に到達
-10|none-after:に前
-12|none-after:に前倒
10|none-after:に収
10|none-after:に収ま
-8|none-after:に増
-9|none-after:に増や
-31|none-after:に定
-16|none-after:に実
-13|none-after:に実現
-52|none-after:に届
-12|none-after:に届い
-45|none-after:に届く
10|none-after:に引き
-13|none-after:に当
-13|none-after:に当た
11|none-after:に戻
8|none-after:に改
-10|none-after:に次
-10|none-after:に次ぐ
21|none-after:に比
13|none-after:に比べ
-16|none-after:に減
-16|none-after:に減ら
-10|none-after:に相
-10|none-after:に相当
12|none-after:に約
-23|none-after:に置
-27|none-after:に置く
-13|none-after:に跳
-13|none-after:に跳ね
11|none-after:に近
11|none-after:に近い
-15|none-after:に達
-36|none-after:に達す
20|none-after:に達成
-44|none-after:に高
-18|none-after:に高ま
-26|none-after:に高め
12|none-after:ね上
12|none-after:ね上が
-14|none-after:の1
-14|none-after:の1・
-26|none-after:の2
-10|none-after:の2・
-18|none-after:の4
-10|none-after:のG
-9|none-after:のGD
26|none-after:のは
-15|none-after:の中
-9|none-after:の今
-9|none-after:の今年
-44|none-after:の指
9|none-after:の次
8|none-after:の水
8|none-after:の水準
-33|none-after:の決
11|none-after:の目
13|none-after:の目標
-23|none-after:の約
-23|none-after:の約束
53|none-after:の補
-8|none-after:の計
-10|none-after:の話
13|none-after:の道
13|none-after:の道筋
-16|none-after:は1
-21|none-after:は1・
41|none-after:は2
45|none-after:は25
12|none-after:は6
-12|none-after:は、
-18|none-after:は、補
13|none-after:は「
12|none-after:はじ
23|none-after:は先
23|none-after:は先送
-18|none-after:は年
22|none-after:は数
-25|none-after:は消
-15|none-after:は約
13|none-after:ばか
13|none-after:ばかり
-23|none-after:へ_
22|none-after:への
13|none-after:への道
14|none-after:へ増
16|none-after:へ増や
-8|none-after:へ引
-8|none-after:へ引き
11|none-after:べ、
14|none-after:べき
11|none-after:べきだ
13|none-after:べた
14|none-after:べた。
11|none-after:べれ
11|none-after:べれば
-29|none-after:ほど
-12|none-after:ほどだ
25|none-after:ほどで
-14|none-after:まし
-15|none-after:ました
-19|none-after:ます
-9|none-after:ます。
13|none-after:まっ
12|none-after:まって
29|none-after:まで、
11|none-after:までと
-24|none-after:までに
-14|none-after:まで上
-15|none-after:まり
-15|none-after:まり、
-9|none-after:まる
-23|none-after:まると
9|none-after:まる国
16|none-after:まれ
16|none-after:まれる
-13|none-after:みら
-13|none-after:みられ
-9|none-after:む。
-19|none-after:めて2
15|none-after:めてい
-17|none-after:める
-24|none-after:める。
-9|none-after:も2
10|none-after:も3
-9|none-after:も、
17|none-after:もと
-15|none-after:も高
-15|none-after:も高い
29|none-after:やし
15|none-after:やし、
11|none-after:やして
27|none-after:やすに
45|none-after:よう
-11|none-after:より
-10|none-after:ら2
9|none-after:ら20
25|none-after:ら3
-16|none-after:らし
-11|none-after:られる
-13|none-after:り、
-12|none-after:り、1
11|none-after:り、2
19|none-after:り、三
-8|none-after:り、現
-18|none-after:りな
-18|none-after:りない
13|none-after:りの
8|none-after:りる
-20|none-after:る2
-8|none-after:る20
-8|none-after:る26
-15|none-after:る。
17|none-after:る」
19|none-after:る」と
20|none-after:るが
21|none-after:るが、
12|none-after:るだ
12|none-after:るだけ
-23|none-after:ると
-27|none-after:るとい
-9|none-after:るとし
13|none-after:るとの
-10|none-after:るとみ
12|none-after:ると表
13|none-after:るべ
13|none-after:るべき
9|none-after:るよう
13|none-after:る余
33|none-after:る加
20|none-after:る加盟
15|none-after:る国
15|none-after:る国防
15|none-after:る時
15|none-after:る時期
15|none-after:る案
11|none-after:る案も
-16|none-after:る水
-16|none-after:る水準
-25|none-after:る目
-25|none-after:る目標
-16|none-after:る見
-11|none-after:る見込
-10|none-after:る計
-10|none-after:る防
-10|none-after:る防衛
-19|none-after:る首
8|none-after:れた
22|none-after:れば
13|none-after:れる
22|none-after:れるが
19|none-after:わる
19|none-after:わる。
-11|none-after:を2
8|none-after:を20
27|none-after:を27
-30|none-after:を2年
13|none-after:を3
27|none-after:を33
10|none-after:を、
-11|none-after:を上
-12|none-after:を上回
8|none-after:を伝
9|none-after:を伝え
-24|none-after:を保
-10|none-after:を充
-10|none-after:を充て
-33|none-after:を同
18|none-after:を国
15|none-after:を国防
8|none-after:を年内
-19|none-after:を念
-19|none-after:を念頭
9|none-after:を掲
9|none-after:を掲げ
-14|none-after:を提
14|none-after:を新
19|none-after:を明
19|none-after:を明記
12|none-after:を検
12|none-after:を検討
13|none-after:を求め
15|none-after:を決
14|none-after:を決め
17|none-after:を目
14|none-after:を目指
17|none-after:を示
11|none-after:を示す
17|none-after:を維
17|none-after:を維持
-19|none-after:を補
-19|none-after:を補正
30|none-after:を計
9|none-after:を議
35|none-after:を超
23|none-after:を超え
-16|none-after:を軸
-16|none-after:を軸に
14|none-after:を達
14|none-after:を達成
-8|none-after:を関
-8|none-after:を関連
-16|none-after:アは
8|none-after:イツは
-9|none-after:イナ
-18|none-after:イン
-17|none-after:インフ
-10|none-after:ウク
-10|none-after:ウクラ
-22|none-after:カナ
-22|none-after:カナダ
-10|none-after:クラ
-12|none-after:シア
-10|none-after:シアは
11|none-after:シン
-10|none-after:ダは
-10|none-after:ダは1
8|none-after:ツは
8|none-after:トラン
-22|none-after:ナダ
-10|none-after:ナダは
-29|none-after:フラ
8|none-after:ランプ
-12|none-after:ロシ
-12|none-after:ロシア
-17|none-after:ンフ
-18|none-after:ンフラ
8|none-after:ンプ
11|none-after:・0
-13|none-after:・2
-12|none-after:・2%
17|none-after:・3%
-13|none-after:・4
-11|none-after:・4%
-11|none-after:・5
-11|none-after:・5%
-10|none-after:・6
-8|none-after:・9
-11|none-after:一个
8|none-after:一半
12|none-after:一度
-13|none-after:万亿
-14|none-after:万亿日
9|none-after:三%
-17|none-after:三〇
12|none-after:三分
12|none-after:三分之
13|none-after:三菱
13|none-after:三菱重
8|none-after:上\"
38|none-after:上,
-10|none-after:上,「
23|none-after:上。
25|none-after:上が
9|none-after:上がる
8|none-after:上げた
8|none-after:上に
9|none-after:上を念
-22|none-after:上下,
15|none-after:上下为
14|none-after:上再
-10|none-after:上回
-8|none-after:上回る
9|none-after:上调
9|none-after:上限
-17|none-after:下,
-21|none-after:下が
-22|none-after:下がる
15|none-after:下为
-11|none-after:下回る
-8|none-after:不会动
27|none-after:不到
18|none-after:不到2
9|none-after:不到的
17|none-after:不及
-9|none-after:不变
-15|none-after:不必
9|none-after:不是
8|none-after:不能
11|none-after:不足
17|none-after:世界
13|none-after:世界平
-24|none-after:世纪
32|none-after:並べ
-8|none-after:並ん
21|none-after:中に
-9|none-after:中に前
-12|none-after:中に実
24|none-after:为\"
-8|none-after:为1
15|none-after:为准
10|none-after:为度
9|none-after:为度。
11|none-after:主张
20|none-after:主張
14|none-after:主張し
-10|none-after:主要
25|none-after:之一
24|none-after:之上
14|none-after:之上再
-45|none-after:了。
8|none-after:了三
8|none-after:了三年
10|none-after:予算
-25|none-after:予算で
-8|none-after:予算の
-21|none-after:争取
-14|none-after:事,
-23|none-after:二〇
-22|none-after:二〇三
-10|none-after:于军
10|none-after:于国
10|none-after:于国防
-9|none-after:于基
-9|none-after:于基础
19|none-after:五年
20|none-after:五年前
-13|none-after:亿日
-16|none-after:亿日圆
-30|none-after:今年
8|none-after:今年度
-14|none-after:今年目
-20|none-after:仍有
20|none-after:从2
20|none-after:从20
19|none-after:他\"
10|none-after:他表
10|none-after:他表示
-11|none-after:以2
-12|none-after:以20
66|none-after:以上
27|none-after:以上,
23|none-after:以上。
8|none-after:以上に
13|none-after:以内
10|none-after:以内。
9|none-after:以内に
-14|none-after:以来の
-8|none-after:会动
-8|none-after:会动摇
9|none-after:伝え
11|none-after:但不
19|none-after:但他
-14|none-after:位。
14|none-after:低于
10|none-after:例为
-9|none-after:保障
10|none-after:修订
10|none-after:倍。
-10|none-after:倒し
14|none-after:充てて
-15|none-after:充てる
-14|none-after:兆円
23|none-after:先送
23|none-after:先送り
-10|none-after:全保
-10|none-after:全保障
10|none-after:内。
11|none-after:内可
14|none-after:内閣以
-11|none-after:再加
-9|none-after:再往
8|none-after:写入
-14|none-after:军事
60|none-after:军费
36|none-after:军费目
-10|none-after:军队
10|none-after:准\"
10|none-after:准\"。
16|none-after:准。
13|none-after:出2
-8|none-after:出し
-9|none-after:出した
-22|none-after:出た
10|none-after:出占
22|none-after:分之
25|none-after:分之一
14|none-after:分摊
11|none-after:列,
23|none-after:则认
23|none-after:则认为
8|none-after:利亚
20|none-after:利息
-13|none-after:别预
-13|none-after:别预算
10|none-after:到2%
10|none-after:到20
21|none-after:到3
23|none-after:到3.
10|none-after:到5
10|none-after:到5%
-11|none-after:到8
9|none-after:到G
9|none-after:到GD
9|none-after:到的
-32|none-after:制化
-15|none-after:前の
12|none-after:前不
-35|none-after:前倒
-10|none-after:前倒し
39|none-after:前後
9|none-after:前後、
21|none-after:前後だ
-18|none-after:前後と
-12|none-after:前後に
8|none-after:前後の
12|none-after:前後を
15|none-after:前达
17|none-after:加拿
17|none-after:加拿大
15|none-after:加盟
-11|none-after:加盟国
36|none-after:加码
14|none-after:劣り
14|none-after:劣りす
-8|none-after:动摇
8|none-after:努力
-33|none-after:動き
23|none-after:北约
10|none-after:北约承
13|none-after:十分
8|none-after:十分か
-38|none-after:十年
-9|none-after:十年前
27|none-after:升到
-10|none-after:升到2
25|none-after:升到3
32|none-after:升至
12|none-after:升至2
-20|none-after:占2
-20|none-after:占2.
18|none-after:占3
-20|none-after:占G
20|none-after:印尼
-14|none-after:印度
-15|none-after:印度为
-12|none-after:即2
-12|none-after:即20
8|none-after:却有
16|none-after:原则
18|none-after:参考
10|none-after:収ま
-13|none-after:另提
-18|none-after:可行
-17|none-after:可行,
8|none-after:台が
8|none-after:台が続
18|none-after:台北
20|none-after:台湾
8|none-after:台湾は
11|none-after:右,
11|none-after:右,「
-15|none-after:右。
-20|none-after:右的
9|none-after:合、
21|none-after:合意
-18|none-after:合意_
11|none-after:合计
13|none-after:后的
-13|none-after:周边
18|none-after:和平
21|none-after:回し
-20|none-after:回る
-25|none-after:回る。
8|none-after:国,
24|none-after:国2
23|none-after:国2.
15|none-after:国か
8|none-after:国に
8|none-after:国に比
-8|none-after:国の
8|none-after:国は
38|none-after:国家
8|none-after:国每
8|none-after:国每年
-9|none-after:国的
46|none-after:国防
13|none-after:国防に
19|none-after:国防部
9|none-after:在1
9|none-after:在10
52|none-after:在2
56|none-after:在20
11|none-after:均水
9|none-after:基準
-13|none-after:基础
-13|none-after:基础设
39|none-after:報告
9|none-after:場合
9|none-after:場合、
22|none-after:増や
28|none-after:増やし
-12|none-after:增税
9|none-after:增约
9|none-after:增约7
12|none-after:增至
11|none-after:增至2
16|none-after:外,
-10|none-after:外援助
9|none-after:多花
8|none-after:多花3
8|none-after:大利亚
-13|none-after:大統
-14|none-after:大統領
-11|none-after:委員
-10|none-after:威尔
-10|none-after:威尔士
-20|none-after:字占
8|none-after:守防
-9|none-after:安全
-10|none-after:安全保
-9|none-after:安排
-31|none-after:定め
-15|none-after:定路
-15|none-after:定路線
-22|none-after:实现
-9|none-after:实现。
-19|none-after:実現
-12|none-after:実現す
9|none-after:実際
27|none-after:导线
8|none-after:少な
8|none-after:少ない
-10|none-after:尔士
35|none-after:尚未
8|none-after:就喊
17|none-after:就是
-9|none-after:尼亚
15|none-after:尼的
-15|none-after:居首
-13|none-after:居首,
8|none-after:届か
8|none-after:届かな
-46|none-after:届く
-15|none-after:届く。
-28|none-after:届くと
13|none-after:工的
18|none-after:左右
11|none-after:左右,
-15|none-after:左右。
-20|none-after:左右的
-14|none-after:已承
8|none-after:已是
8|none-after:希望
18|none-after:平均
11|none-after:平均水
-10|none-after:年)
-8|none-after:年に
-46|none-after:年の
-33|none-after:年の目
-13|none-after:年ま
-16|none-after:年まで
-10|none-after:年よ
-10|none-after:年より
-16|none-after:年为
-20|none-after:年仍
-20|none-after:年仍有
-12|none-after:年以来
20|none-after:年内
-9|none-after:年内に
11|none-after:年内可
14|none-after:年前
-15|none-after:年前の
-18|none-after:年前倒
-10|none-after:年应
16|none-after:年底
-48|none-after:年度
-12|none-after:年度)
9|none-after:年度に
13|none-after:年度の
34|none-after:年度ま
26|none-after:年度中
8|none-after:年度予
-8|none-after:年度的
-11|none-after:年度目
-12|none-after:年度達
-20|none-after:年早
-10|none-after:年早め
-22|none-after:年的
-19|none-after:年目
-18|none-after:年目标
-17|none-after:年要
8|none-after:年達
8|none-after:年達成
17|none-after:年需
8|none-after:年需多
9|none-after:年需新
16|none-after:并不
-9|none-after:并以
-9|none-after:并以2
10|none-after:并在
10|none-after:并在2
37|none-after:并妄
-9|none-after:府が
9|none-after:府每
9|none-after:府每年
-12|none-after:度)
-39|none-after:度。
16|none-after:度が
12|none-after:度で、
-11|none-after:度です
-12|none-after:度とみ
-16|none-after:度に
27|none-after:度に2
17|none-after:度にと
-11|none-after:度に当
25|none-after:度に達
25|none-after:度の
27|none-after:度へ
27|none-after:度へ増
35|none-after:度ま
21|none-after:度まで
26|none-after:度中
30|none-after:度中に
-15|none-after:度为
-15|none-after:度为2
8|none-after:度予
-11|none-after:度目
-11|none-after:度目標
-12|none-after:度達
-12|none-after:度達成
15|none-after:弃。
14|none-after:張し
13|none-after:張した
-10|none-after:当す
-10|none-after:当する
-13|none-after:当た
-8|none-after:当たり
-8|none-after:当初
15|none-after:徊。
9|none-after:後、
21|none-after:後だ
-18|none-after:後と
-11|none-after:後に
-10|none-after:後に下
27|none-after:後の
10|none-after:後の水
12|none-after:後を
14|none-after:徘徊
15|none-after:徘徊。
-14|none-after:念頭
-18|none-after:念頭に
18|none-after:总理
-21|none-after:总统
-18|none-after:意_
-18|none-after:意_3
-9|none-after:意大
-9|none-after:意大利
-10|none-after:成し
-14|none-after:成し、
10|none-after:成した
8|none-after:成す
-8|none-after:成すべ
17|none-after:成する
-8|none-after:成は
-10|none-after:成へ
-8|none-after:成度
-11|none-after:成绩
-8|none-after:我国
-9|none-after:或以
-9|none-after:或以上
23|none-after:所有
-15|none-after:所需
-14|none-after:所需的
9|none-after:手が
9|none-after:承诺
18|none-after:承诺,
-14|none-after:承诺2
9|none-after:承诺。
8|none-after:把它
-17|none-after:投入
-21|none-after:投資
-13|none-after:投資1
17|none-after:拿大
22|none-after:持す
22|none-after:持する
14|none-after:指す
9|none-after:指す。
27|none-after:指导
27|none-after:指导线
-46|none-after:指摘
20|none-after:推移
15|none-after:推移し
-16|none-after:推計
-12|none-after:推計さ
-9|none-after:措置
9|none-after:掲げ
8|none-after:掲げる
15|none-after:提出
11|none-after:提前
16|none-after:提前达
14|none-after:提升
9|none-after:提升到
29|none-after:提高
30|none-after:提高至
-10|none-after:援助
10|none-after:支出
10|none-after:支出占
8|none-after:改定
-9|none-after:攻防
9|none-after:放军
-9|none-after:政府が
9|none-after:政府每
-15|none-after:教育
17|none-after:数字
-8|none-after:整し
-8|none-after:整して
9|none-after:新增
9|none-after:新增约
31|none-after:新的
20|none-after:新目
13|none-after:新目標
-16|none-after:既定
-15|none-after:既定路
-14|none-after:日圆
28|none-after:日本
-8|none-after:日本1
-8|none-after:日本は
-10|none-after:早め
-14|none-after:早已
19|none-after:早期
15|none-after:早期に
-9|none-after:时承
-9|none-after:时承诺
11|none-after:时期
-9|none-after:时间
-11|none-after:明して
11|none-after:明显
19|none-after:明記
9|none-after:明記す
-9|none-after:昨年
-12|none-after:昨年度
11|none-after:是1
-10|none-after:是2
-26|none-after:是20
9|none-after:是五
9|none-after:是五年
-11|none-after:是将
8|none-after:時期
-10|none-after:時期に
21|none-after:時期を
-20|none-after:最も
-15|none-after:最も高
12|none-after:月に
19|none-after:有人
-10|none-after:期につ
12|none-after:期に引
21|none-after:期を
30|none-after:期を2
-36|none-after:期限
12|none-after:未満
-18|none-after:未満だ
10|none-after:未満で
10|none-after:未満に
-8|none-after:本1
-8|none-after:本は
-8|none-after:本は1
-8|none-after:本年
-8|none-after:本年度
10|none-after:束し
-22|none-after:束は
-14|none-after:来の
20|none-after:来年
29|none-after:来年度
8|none-after:枠を
-16|none-after:标。
22|none-after:标从
22|none-after:标从2
24|none-after:标准
10|none-after:标准\"
-13|none-after:案_
13|none-after:案も
-15|none-after:案を
11|none-after:検討
11|none-after:検討す
10|none-after:槛。
-8|none-after:標_
-19|none-after:標に
15|none-after:標にす
16|none-after:標は
-15|none-after:標は、
22|none-after:標を
-21|none-after:標を2
33|none-after:標を今
24|none-after:標を達
-10|none-after:次ぐ
-15|none-after:次期
-8|none-after:欧州
15|none-after:欧洲
26|none-after:正予
26|none-after:正予算
22|none-after:毎年
9|none-after:每年
17|none-after:每年需
22|none-after:比べ
11|none-after:比べれ
10|none-after:比例
10|none-after:比例为
-9|none-after:毫无
-18|none-after:民众
11|none-after:水平
-14|none-after:水準に
10|none-after:水準を
15|none-after:求め
-11|none-after:決めた
-36|none-after:決着
-9|none-after:沙尼
-9|none-after:沙尼亚
28|none-after:没有
-32|none-after:法制
-32|none-after:法制化
9|none-after:法国
8|none-after:法国每
12|none-after:洲盟
-11|none-after:海外
-11|none-after:海外援
35|none-after:消化
-22|none-after:消費
-22|none-after:消費税
-16|none-after:減ら
-16|none-after:減らし
8|none-after:湾は
9|none-after:満た
11|none-after:満たな
-18|none-after:満だ
10|none-after:満で
10|none-after:満に
-13|none-after:準に
12|none-after:準を
8|none-after:澳大利
15|none-after:澳洲
-9|none-after:爱沙
-9|none-after:爱沙尼
-13|none-after:特别
-13|none-after:特别预
-9|none-after:现。
-12|none-after:現す
-15|none-after:用于
-10|none-after:用于军
10|none-after:用于国
-9|none-after:用于基
-13|none-after:画だ
-12|none-after:画だ。
9|none-after:画を伝
13|none-after:界平
13|none-after:界平均
10|none-after:百分
10|none-after:百分之
21|none-after:的\"
-9|none-after:的20
-11|none-after:的3
-10|none-after:的3.
13|none-after:的だ
12|none-after:的だ。
8|none-after:的两
-14|none-after:的今
-14|none-after:的今年
22|none-after:的军
22|none-after:的军费
-9|none-after:的国防
-8|none-after:的安排
27|none-after:的承
27|none-after:的承诺
13|none-after:的日
13|none-after:的日本
11|none-after:的标
10|none-after:的标准
-9|none-after:的目
21|none-after:的路
16|none-after:的门
16|none-after:的门槛
13|none-after:的防
13|none-after:的防卫
13|none-after:盟友
11|none-after:盟国
14|none-after:目指
14|none-after:目指す
-17|none-after:目标。
22|none-after:目标从
-8|none-after:目標_
-19|none-after:目標に
16|none-after:目標は
21|none-after:目標を
-9|none-after:相关
-10|none-after:相当す
-11|none-after:研究
-13|none-after:础设
-13|none-after:础设施
9|none-after:示し
-19|none-after:票。
8|none-after:称,
15|none-after:移し
11|none-after:移して
9|none-after:程度
8|none-after:程度、
-48|none-after:程度。
19|none-after:程度が
11|none-after:程度で
-25|none-after:程度に
12|none-after:程度の
27|none-after:程度へ
-9|none-after:竞选
-9|none-after:竞选时
-9|none-after:第三
18|none-after:等不
-17|none-after:等于
11|none-after:算さ
11|none-after:算され
-25|none-after:算で
-8|none-after:算の
-12|none-after:算案を
35|none-after:米国
15|none-after:米国か
8|none-after:米国に
9|none-after:米国は
-19|none-after:約1
-19|none-after:約1兆
-14|none-after:約束
10|none-after:約束し
-22|none-after:約束は
9|none-after:統が
-14|none-after:統領
-14|none-after:統領の
8|none-after:続い
8|none-after:続いた
12|none-after:維持
25|none-after:維持す
9|none-after:総統
9|none-after:総統が
9|none-after:约7
10|none-after:约承
10|none-after:约承诺
24|none-after:线,
-14|none-after:经济
-25|none-after:置く
-33|none-after:置く。
15|none-after:美国
15|none-after:而2
9|none-after:能力
23|none-after:至2
23|none-after:至2.
20|none-after:至5
18|none-after:至5.
26|none-after:至8
8|none-after:花3
8|none-after:花30
27|none-after:英国
10|none-after:英国2
13|none-after:菱重
13|none-after:菱重工
12|none-after:菲律
-10|none-after:落差
-17|none-after:行,
-18|none-after:衛省
-18|none-after:补助
8|none-after:表。
12|none-after:表明
18|none-after:表明し
17|none-after:表示
25|none-after:補正
26|none-after:補正予
10|none-after:要全
8|none-after:要加
16|none-after:要在
16|none-after:要在2
-17|none-after:要多
17|none-after:要求
14|none-after:見劣
14|none-after:見劣り
16|none-after:見込ま
-16|none-after:見込み
9|none-after:解放
9|none-after:解放军
-12|none-after:計さ
-12|none-after:計され
11|none-after:計画
-13|none-after:計画だ
11|none-after:討す
11|none-after:討する
8|none-after:記す
9|none-after:記する
11|none-after:試算さ
11|none-after:話し
12|none-after:語っ
12|none-after:語った
-12|none-after:説明
-12|none-after:説明し
-13|none-after:調整
-8|none-after:調整し
39|none-after:識者
24|none-after:认为
23|none-after:认为\"
-13|none-after:设施
-16|none-after:说是
18|none-after:诺,
-14|none-after:诺2
-14|none-after:诺20
9|none-after:诺。
8|none-after:调1
8|none-after:调15
26|none-after:豪州
-11|none-after:財政
-8|none-after:費を求
-22|none-after:費税
-13|none-after:資1
24|none-after:负担
-25|none-after:财年
-13|none-after:财年为
-13|none-after:财年的
12|none-after:财政
36|none-after:费目
36|none-after:费目标
-19|none-after:赤字
-20|none-after:赤字占
-17|none-after:超」
23|none-after:超え
36|none-after:超えた
35|none-after:超を
8|none-after:超过
-10|none-after:足り
-18|none-after:足りな
8|none-after:足りる
10|none-after:距离
14|none-after:路。
-15|none-after:路線
12|none-after:跳ね上
-19|none-after:跳票
-19|none-after:跳票。
-14|none-after:軸に
-13|none-after:軸に_
18|none-after:込ま
16|none-after:込まれ
-16|none-after:込み
-10|none-after:达3
-9|none-after:达3%
-8|none-after:达成
10|none-after:达标
13|none-after:过一
34|none-after:迈进
12|none-after:近。
40|none-after:近い
16|none-after:近い。
-36|none-after:近く
-32|none-after:近くに
15|none-after:还没
8|none-after:还要
9|none-after:这一
18|none-after:这个
-15|none-after:进2
-15|none-after:进20
-30|none-after:进度
15|none-after:远不
-18|none-after:追加
23|none-after:送り
-9|none-after:选时
-9|none-after:选时承
-21|none-after:連投
-21|none-after:連投資
-20|none-after:達_
9|none-after:達した
-37|none-after:達す
-37|none-after:達する
15|none-after:達成
-8|none-after:達成は
-10|none-after:達成へ
12|none-after:遭总
12|none-after:遭总理
9|none-after:那么
25|none-after:部长
13|none-after:重工
13|none-after:重工的
-44|none-after:野党
-32|none-after:関連
-21|none-after:関連投
14|none-after:閣以
14|none-after:閣以来
9|none-after:门槛
10|none-after:门槛。
8|none-after:间表。
13|none-after:防に
11|none-after:防に充
14|none-after:防卫
-18|none-after:防衛省
8|none-after:防費を
19|none-after:防部
25|none-after:防部长
-9|none-after:阿拉
-15|none-after:降到
18|none-after:降至
18|none-after:降至5
-14|none-after:限に
13|none-after:隊員
8|none-after:需多
8|none-after:需多花
9|none-after:需新
9|none-after:需新增
-14|none-after:需的
-14|none-after:需的数
14|none-after:面对
13|none-after:韓国
8|none-after:韩国2
-14|none-after:領の
-18|none-after:頭に
-22|none-after:頭に置
9|none-after:頼総
9|none-after:頼総統
-11|none-after:须再
-14|none-after:预算
-12|none-after:领先
-13|none-after:首,
-18|none-after:首相
-19|none-after:高ま
-18|none-after:高まる
-26|none-after:高め
-26|none-after:高める
9|none-after:高到5
33|none-after:高至
13|none-before:\",
11|none-before:\"到
-29|none-before:%,
-30|none-before:%,占
27|none-before:%_
14|none-before:%_占
15|none-before:%で
14|none-before:%で、
13|none-before:%増え
14|none-before:(20
10|none-before:(G
18|none-before:(GN
-10|none-before:)に
-9|none-before:)に対
12|none-before:)比は
13|none-before:,\"
32|none-before:,「
24|none-before:,下
23|none-before:,不
18|none-before:,不会
-12|none-before:,与
10|none-before:,主
10|none-before:,主张
-38|none-before:,乌
-38|none-before:,乌克
17|none-before:,也
13|none-before:,二
23|none-before:,五
-15|none-before:,仅
-14|none-before:,仅约
61|none-before:,今
51|none-before:,今年
-12|none-before:,使
-35|none-before:,俄
-15|none-before:,俄罗
-15|none-before:,其
17|none-before:,再
8|none-before:,再视
-28|none-before:,则
-25|none-before:,则为
17|none-before:,加
-13|none-before:,加上
-45|none-before:,占
-38|none-before:,占G
-16|none-before:,印
-16|none-before:,印度
-27|none-before:,可
-27|none-before:,可能
-8|none-before:,台
-8|none-before:,台湾
-45|none-before:,同
8|none-before:,否
18|none-before:,国
18|none-before:,国防
28|none-before:,实
28|none-before:,实际
-10|none-before:,将
-20|none-before:,届
-20|none-before:,届时
12|none-before:,已
16|none-before:,并
-10|none-before:,应
16|none-before:,当
-13|none-before:,意
-13|none-before:,意大
-10|none-before:,所
-10|none-before:,所有
10|none-before:,把
-18|none-before:,按
-23|none-before:,提
10|none-before:,新
10|none-before:,新加
-9|none-before:,日
-8|none-before:,明
-8|none-before:,明年
8|none-before:,更
28|none-before:,曾
-10|none-before:,核
-10|none-before:,核心
-16|none-before:,比
-8|none-before:,比例
-9|none-before:,爱
-8|none-before:,爱沙
18|none-before:,现
23|none-before:,目
23|none-before:,目前
-19|none-before:,约
-18|none-before:,约占
19|none-before:,罗
19|none-before:,罗马
24|none-before:,美
23|none-before:,美国
13|none-before:,自
9|none-before:,自民
-14|none-before:,若照
-10|none-before:,该
-10|none-before:,该国
-17|none-before:,达
-15|none-before:,这
21|none-before:,韩
21|none-before:,韩国
9|none-before:,高
10|none-before:,高市
-15|none-before:.8
29|none-before:0%
13|none-before:0%,
-23|none-before:02
-13|none-before:022
-20|none-before:027
-8|none-before:028
20|none-before:029
-33|none-before:03
-11|none-before:031
-9|none-before:032
-9|none-before:033
-16|none-before:0兆
-16|none-before:0兆円
-25|none-before:0年
-11|none-before:0年に
24|none-before:0年代
9|none-before:0年以
-14|none-before:0年前
-12|none-before:0年度
12|none-before:0日
8|none-before:0财
8|none-before:0财年
-15|none-before:10
17|none-before:14
17|none-before:14年
-8|none-before:18カ
10|none-before:18个
35|none-before:19
8|none-before:197
-9|none-before:1兆
-8|none-before:1兆円
11|none-before:2%
-28|none-before:20
-21|none-before:202
-54|none-before:203
-16|none-before:22
-9|none-before:22财
-21|none-before:24
-20|none-before:25
-12|none-before:25财
-10|none-before:26
-8|none-before:26年
-51|none-before:27
-49|none-before:27年
12|none-before:2年
21|none-before:2年度
19|none-before:2日
19|none-before:2日の
-17|none-before:2财
-17|none-before:2财年
-29|none-before:30
-38|none-before:30年
8|none-before:30财
-13|none-before:31
-13|none-before:31年
-13|none-before:33
-9|none-before:33年
-15|none-before:35
-15|none-before:35年
-14|none-before:3年
10|none-before:3文
10|none-before:3文書
8|none-before:3月
29|none-before:4年
17|none-before:4年)
-8|none-before:4年の
21|none-before:4年間
35|none-before:5%
15|none-before:5%で
13|none-before:5%増
8|none-before:51
8|none-before:51年
-18|none-before:5年
9|none-before:5年に
-9|none-before:5年再
-13|none-before:5财
-13|none-before:5财年
-8|none-before:6%,
13|none-before:6%_
34|none-before:60
12|none-before:65
13|none-before:65%
15|none-before:6年
-9|none-before:6年に
14|none-before:6年定
13|none-before:6年将
-9|none-before:6年起
18|none-before:7.
-11|none-before:70
17|none-before:76
17|none-before:76年
-26|none-before:7年
-11|none-before:7年度
-12|none-before:8%
-12|none-before:8%,
15|none-before:8.
-8|none-before:8カ
-8|none-before:8カ国
10|none-before:8个
15|none-before:8年度
34|none-before:96
8|none-before:97
17|none-before:976
-9|none-before:9兆
-8|none-before:9兆円
-9|none-before:9年
-17|none-before:9年に
-11|none-before::明
-11|none-before::明年
-21|none-before::防
-21|none-before::防卫
10|none-before:;若
21|none-before:;阿
-36|none-before:DP
-13|none-before:DP)
-25|none-before:DP_
-15|none-before:DPで
-25|none-before:DPの
-28|none-before:DPを
48|none-before:DP比
-24|none-before:DP的
32|none-before:DP约
9|none-before:DP计
-8|none-before:DP达
-54|none-before:GD
-54|none-before:GDP
27|none-before:GN
27|none-before:GNP
19|none-before:NP
10|none-before:NP)
28|none-before:NPの
-22|none-before:NP比
13|none-before:O、
21|none-before:O、国
-11|none-before:Oの
-10|none-before:P)に
-25|none-before:P_
-15|none-before:Pで
-14|none-before:Pで割
9|none-before:Pに
-28|none-before:Pを
-19|none-before:Pを使
-8|none-before:Pを分
20|none-before:P比
-32|none-before:P比で
-13|none-before:P比は
-24|none-before:P的
32|none-before:P约
9|none-before:P计
9|none-before:P计算
-8|none-before:P达
19|none-before:TO
13|none-before:TO、
-13|none-before:TOの
-9|none-before:_G
-8|none-before:_GD
-16|none-before:_「
11|none-before:_占
16|none-before:_占比
-10|none-before:_国
-10|none-before:_国防
39|none-before:_防
-9|none-before:_防卫
48|none-before:_防衛
-10|none-before:、2
-13|none-before:、20
14|none-before:、28
-10|none-before:、29
-12|none-before:、3
-10|none-before:、30
14|none-before:、6
-27|none-before:、G
-27|none-before:、GD
9|none-before:、「
10|none-before:、そ
10|none-before:、その
-14|none-before:、ウ
-14|none-before:、ウク
-36|none-before:、オ
-19|none-before:、カ
-19|none-before:、カナ
15|none-before:、ス
11|none-before:、スペ
-18|none-before:、初
-18|none-before:、初め
10|none-before:、合
10|none-before:、合算
14|none-before:、国
19|none-before:、国防
-10|none-before:、当
-10|none-before:、当初
-9|none-before:、日
-9|none-before:、日本
11|none-before:、次
-8|none-before:、比
22|none-before:、澳
11|none-before:、澳大
11|none-before:、澳洲
69|none-before:、現
11|none-before:、現在
18|none-before:、現状
40|none-before:、現行
-11|none-before:、米国
10|none-before:、自
25|none-before:、英
25|none-before:、英国
9|none-before:、西独
13|none-before:、豪
13|none-before:、豪州
-21|none-before:、財
-19|none-before:、財務
-8|none-before:、関
-8|none-before:、関連
18|none-before:、韓
18|none-before:、韓国
8|none-before:、首
-27|none-before:「2
13|none-before:「不
13|none-before:「不会
9|none-before:「世
9|none-before:「世界
11|none-before:「実
19|none-before:「日
19|none-before:「日本
9|none-before:「次
9|none-before:「次は
-11|none-before:「防
-12|none-before:」,
-9|none-before:」、
-9|none-before:いた防
39|none-before:いて
38|none-before:いては
-22|none-before:い予
-10|none-before:うち2
12|none-before:え、G
-18|none-before:えば
13|none-before:える
-24|none-before:えれ
-24|none-before:えれば
19|none-before:おり
19|none-before:おり、
-15|none-before:から
20|none-before:がG
15|none-before:がGD
11|none-before:が、
-9|none-before:が、防
-9|none-before:がり
-9|none-before:がり、
18|none-before:が国
17|none-before:が国防
16|none-before:が年
16|none-before:が年内
-13|none-before:が提
8|none-before:くG
8|none-before:くGD
12|none-before:け、
13|none-before:けで
9|none-before:け早
-16|none-before:こと
-18|none-before:ことし
10|none-before:さら
10|none-before:さらに
-18|none-before:し、G
8|none-before:し、「
9|none-before:し、次
19|none-before:しい
13|none-before:した
-8|none-before:したと
-19|none-before:した国
15|none-before:して
12|none-before:すで
12|none-before:すでに
-10|none-before:する
13|none-before:すると
-12|none-before:する割
-8|none-before:する比
-11|none-before:せて
-21|none-before:そのも
14|none-before:たが
14|none-before:たが、
-8|none-before:たと
-19|none-before:た国
-20|none-before:た国防
42|none-before:た防
42|none-before:た防衛
24|none-before:だけ
13|none-before:だけで
9|none-before:だけ早
-10|none-before:ち2
-30|none-before:った
40|none-before:つい
40|none-before:ついて
-17|none-before:てG
-17|none-before:てGD
19|none-before:てお
19|none-before:ており
37|none-before:ては
39|none-before:ては、
-8|none-before:ても
22|none-before:でG
22|none-before:でGD
12|none-before:で、2
-18|none-before:で、初
-10|none-before:で、防
8|none-before:で、韓
19|none-before:で「
-23|none-before:では
-28|none-before:では、
9|none-before:では「
9|none-before:では米
-16|none-before:で割
-8|none-before:で割れ
8|none-before:で算
9|none-before:で約
12|none-before:で賄
-8|none-before:とG
-10|none-before:とGD
-11|none-before:とし
-11|none-before:とし、
16|none-before:と述
16|none-before:と述べ
-20|none-before:と関
-20|none-before:と関連
16|none-before:どで
-8|none-before:どに
8|none-before:ない
-11|none-before:なお
8|none-before:など
13|none-before:なら
-16|none-before:な国
-8|none-before:な国防
30|none-before:にG
27|none-before:にGD
-52|none-before:に、
9|none-before:につ
9|none-before:につい
40|none-before:には
15|none-before:によ
14|none-before:による
8|none-before:に国
8|none-before:に国防
25|none-before:に対し
-20|none-before:に対す
11|none-before:に当
18|none-before:に求
18|none-before:に求め
-12|none-before:に置
9|none-before:に言
10|none-before:の4
-8|none-before:の9
-8|none-before:の9兆
-15|none-before:のG
-16|none-before:のGD
-16|none-before:のに
12|none-before:のは
-20|none-before:のも
-21|none-before:のもの
-15|none-before:のバ
-15|none-before:のバビ
16|none-before:の予算
-19|none-before:の加
-19|none-before:の加盟
8|none-before:の支
8|none-before:の支出
22|none-before:の比
22|none-before:の比率
13|none-before:の現
13|none-before:の現状
16|none-before:の見
16|none-before:の見通
20|none-before:の講
20|none-before:の講演
11|none-before:の議
23|none-before:の負
23|none-before:の負担
13|none-before:の費
13|none-before:の費用
-8|none-before:は2
-12|none-before:は26
-8|none-before:は29
-13|none-before:は3
-8|none-before:は30
-18|none-before:はG
-14|none-before:はGD
-14|none-before:は、
34|none-before:は、現
40|none-before:は「
-27|none-before:は「2
25|none-before:は「日
9|none-before:は「次
12|none-before:はす
12|none-before:はすで
18|none-before:は公
18|none-before:は公表
17|none-before:は国
15|none-before:は国防
10|none-before:は平
10|none-before:は平均
13|none-before:は早
13|none-before:は早期
10|none-before:は昨
-11|none-before:は来
-11|none-before:は来年
8|none-before:は米
8|none-before:は米国
17|none-before:は長
16|none-before:は長く
-11|none-before:ぶり
-11|none-before:ぶりに
19|none-before:へ_
17|none-before:べて
-16|none-before:までに
-10|none-before:み、
8|none-before:め、G
-54|none-before:めて
-18|none-before:めてG
15|none-before:める
-8|none-before:める割
12|none-before:める比
8|none-before:もGD
-21|none-before:もの
-17|none-before:ものに
-24|none-before:も高
-24|none-before:も高い
14|none-before:よる
14|none-before:よると
10|none-before:らに
10|none-before:らの
22|none-before:り、現
-10|none-before:りに
-11|none-before:るが
9|none-before:るだ
9|none-before:るだけ
15|none-before:ると
12|none-before:ると、
12|none-before:るの
12|none-before:るのは
-20|none-before:る割
-20|none-before:る割合
20|none-before:れ、
13|none-before:れれ
13|none-before:れれば
-16|none-before:わせ
-11|none-before:わせて
-10|none-before:を3
-9|none-before:を30
-19|none-before:を使
-19|none-before:を使え
-9|none-before:を分
-9|none-before:を分母
-13|none-before:を加
-13|none-before:を加え
-9|none-before:を含
-44|none-before:を除
-21|none-before:アの
-47|none-before:アは
-9|none-before:アニ
-9|none-before:アニア
-9|none-before:イスラ
-13|none-before:イタ
-13|none-before:イタリ
-21|none-before:イツ
-13|none-before:イツは
13|none-before:イナの
-21|none-before:イナは
14|none-before:イラ
12|none-before:インは
-9|none-before:ウォ
-9|none-before:ウォン
-32|none-before:ウク
-32|none-before:ウクラ
-9|none-before:エル
-9|none-before:ォン
-9|none-before:ォンで
-23|none-before:オー
-23|none-before:オース
-19|none-before:カナ
-19|none-before:カナダ
-19|none-before:カ国
-19|none-before:カ国が
-12|none-before:ギー
24|none-before:クは
-28|none-before:クラ
-28|none-before:クライ
-23|none-before:シア
-8|none-before:シアは
-15|none-before:シュ
8|none-before:スで
26|none-before:スは
-10|none-before:スト
12|none-before:ストは
8|none-before:ストラ
-30|none-before:ストリ
11|none-before:スペ
11|none-before:スペイ
-9|none-before:スラ
-9|none-before:スラエ
-11|none-before:セン
-13|none-before:タリ
-13|none-before:タリア
-9|none-before:ダの
-10|none-before:ダは
-13|none-before:ツは
9|none-before:トは
11|none-before:トは「
-8|none-before:トア
-8|none-before:トアニ
-30|none-before:トリ
-31|none-before:トリア
-32|none-before:ドは
-11|none-before:ドは2
-21|none-before:ドイ
-21|none-before:ドイツ
11|none-before:ナの
-21|none-before:ナは
-19|none-before:ナダ
-9|none-before:ナダの
-10|none-before:ナダは
-8|none-before:ニア
11|none-before:ノミ
11|none-before:ノミス
-15|none-before:バビ
-15|none-before:バビシ
-15|none-before:ビシ
-15|none-before:ビシュ
8|none-before:フラ
19|none-before:フラン
-11|none-before:ブル
-11|none-before:ベル
-11|none-before:ベルギ
8|none-before:ベー
8|none-before:ベース
10|none-before:ペイ
10|none-before:ペイン
-13|none-before:ポー
-15|none-before:ポーラ
28|none-before:マー
34|none-before:マーク
11|none-before:ミス
11|none-before:ミスト
-26|none-before:ライ
-26|none-before:ライナ
-9|none-before:ラエ
-9|none-before:ラエル
-31|none-before:ラン
19|none-before:ランス
-21|none-before:ランド
-42|none-before:リア
-27|none-before:リアは
-8|none-before:リト
-8|none-before:リトア
-12|none-before:ルギ
-12|none-before:ルギー
-23|none-before:ロシ
-23|none-before:ロシア
-9|none-before:ンで
-8|none-before:ンで、
11|none-before:ンは
19|none-before:ンス
19|none-before:ンスは
-22|none-before:ンド
-21|none-before:ンドは
15|none-before:・5
15|none-before:・5%
34|none-before:ーク
34|none-before:ークは
-14|none-before:ース
8|none-before:ースで
-23|none-before:ースト
-15|none-before:ーラ
-15|none-before:ーラン
-15|none-before:一度
8|none-before:一数
8|none-before:一数字
8|none-before:一方
-18|none-before:一旦
-8|none-before:万亿
-16|none-before:三年
-12|none-before:上,
-9|none-before:上が
-9|none-before:上がり
16|none-before:上下
12|none-before:上下,
8|none-before:上月
-8|none-before:上补
-8|none-before:上补充
16|none-before:下届
13|none-before:下届议
32|none-before:不会
9|none-before:不及
8|none-before:不及美
-25|none-before:不足
12|none-before:世界
8|none-before:世界の
21|none-before:东京
12|none-before:个盟
12|none-before:个盟国
-8|none-before:中に
-8|none-before:中写
-8|none-before:中写入
25|none-before:中期
10|none-before:丹麦
36|none-before:为,
-10|none-before:为核
-10|none-before:为核心
11|none-before:主张
10|none-before:主张以
16|none-before:主要
15|none-before:主要国
-15|none-before:之后
-31|none-before:之比
-32|none-before:乌克
-32|none-before:乌克兰
-26|none-before:也只
-26|none-before:也只有
9|none-before:也提
-33|none-before:予想
-33|none-before:予想は
-61|none-before:予算
19|none-before:予算だ
25|none-before:予算で
-20|none-before:予算の
-35|none-before:予算は
-17|none-before:予算案
14|none-before:二十
14|none-before:二十年
-16|none-before:二年
-13|none-before:于G
-13|none-before:于GD
-18|none-before:于国
-12|none-before:于国内
17|none-before:五年
-8|none-before:亿欧
-8|none-before:亿欧元
-12|none-before:仅占
-13|none-before:仅有
-45|none-before:仅约
-29|none-before:今年
-8|none-before:今年已
-22|none-before:今年度
17|none-before:今年预
-17|none-before:仍在
24|none-before:代に
-15|none-before:代前
-15|none-before:代前半
-13|none-before:以上
-13|none-before:以上,
-8|none-before:以下
-17|none-before:以来
-22|none-before:以来首
-11|none-before:以色
-11|none-before:以色列
15|none-before:以降に
12|none-before:以降は
-11|none-before:任内
-23|none-before:伙伴
13|none-before:会で
-8|none-before:会上
9|none-before:会任
10|none-before:会把
8|none-before:会提
8|none-before:会提高
18|none-before:会長
18|none-before:会長は
62|none-before:低于
-11|none-before:低于国
-11|none-before:体で
-19|none-before:使え
-19|none-before:使えば
11|none-before:例将
-14|none-before:例提
-13|none-before:例提高
-16|none-before:依北
-16|none-before:依北约
-12|none-before:依旧
23|none-before:侵攻
17|none-before:係者
18|none-before:係者は
-19|none-before:俄罗
-19|none-before:俄罗斯
25|none-before:保持
23|none-before:保持在
-34|none-before:值之
-34|none-before:值之比
-8|none-before:值的
25|none-before:值的比
12|none-before:停在
9|none-before:側の
-19|none-before:元,
-15|none-before:元,占
21|none-before:充预
21|none-before:充预算
-55|none-before:兆円
-8|none-before:兆円_
18|none-before:先定
-32|none-before:克兰
8|none-before:党幹
8|none-before:党幹部
13|none-before:入れ
-34|none-before:入军
16|none-before:入的
-11|none-before:全体
-11|none-before:全体で
14|none-before:全部
-12|none-before:公式
9|none-before:公明
9|none-before:公明党
-15|none-before:兰以
-13|none-before:关经
-13|none-before:关经费
14|none-before:内に
14|none-before:内にG
-24|none-before:内已
-10|none-before:内生
-10|none-before:内生产
-9|none-before:円_
-8|none-before:円_G
-10|none-before:円で
-8|none-before:円で、
8|none-before:再视
8|none-before:再视情
-9|none-before:写的
-9|none-before:写的是
-13|none-before:写着
-13|none-before:写着\"
-22|none-before:军事
-9|none-before:军费,
-11|none-before:军费提
9|none-before:军费由
11|none-before:军费约
8|none-before:况升
8|none-before:况升至
-17|none-before:冷戦
-11|none-before:冷戦終
9|none-before:出は
18|none-before:出占G
-22|none-before:出占比
-9|none-before:出达G
-9|none-before:分母に
-26|none-before:则为
10|none-before:则以
-15|none-before:则是
23|none-before:则认
23|none-before:则认为
-18|none-before:初の
-8|none-before:初の9
-10|none-before:初は
-59|none-before:初め
-60|none-before:初めて
14|none-before:別予
14|none-before:別予算
-20|none-before:别预
-20|none-before:别预算
-12|none-before:到不
8|none-before:到了
13|none-before:到国
18|none-before:到国内
37|none-before:前の
8|none-before:前为
-12|none-before:前仅
10|none-before:前军
10|none-before:前军费
-15|none-before:前半
-9|none-before:前半に
11|none-before:前台
-11|none-before:前把
-9|none-before:前政
38|none-before:前是
27|none-before:前的
27|none-before:前约
-8|none-before:前要
-8|none-before:前要超
-10|none-before:前规
-10|none-before:前规划
-8|none-before:割れ
-8|none-before:割れば
-21|none-before:割合
-16|none-before:割合は
19|none-before:力の
-13|none-before:加え
-11|none-before:加えれ
-13|none-before:加上
-8|none-before:加上补
17|none-before:加坡
11|none-before:加拿
11|none-before:加拿大
-27|none-before:加盟
-28|none-before:加盟国
-17|none-before:务预
-17|none-before:务预算
-9|none-before:務省
-22|none-before:北约
-9|none-before:北约定
-8|none-before:北约标
12|none-before:十年
17|none-before:升到
-62|none-before:升至
-10|none-before:半に
-8|none-before:半にG
28|none-before:南韩
16|none-before:南韩的
17|none-before:占G
17|none-before:占GD
12|none-before:占国
9|none-before:占国民
15|none-before:占比仅
-18|none-before:占比将
25|none-before:占比已
12|none-before:占比拉
-9|none-before:占比约
-10|none-before:占比达
-9|none-before:卫费增
-25|none-before:卫费本
-8|none-before:卫队
23|none-before:印尼
23|none-before:印尼的
-16|none-before:印度为
26|none-before:历届
-10|none-before:原本
-8|none-before:原来
-8|none-before:原来的
11|none-before:原案
36|none-before:去年
8|none-before:及美
8|none-before:变成
-19|none-before:口径
-24|none-before:口径,
-54|none-before:只有
-85|none-before:可能
-27|none-before:可能只
-27|none-before:可能达
22|none-before:台湾
-8|none-before:台湾今
-24|none-before:右,
-10|none-before:合、
-14|none-before:合は
-9|none-before:合わ
-9|none-before:合わせ
9|none-before:合理
10|none-before:合算
10|none-before:合算す
-23|none-before:合計
-11|none-before:同じ
30|none-before:同国
17|none-before:同国の
13|none-before:同国は
-9|none-before:同年
-9|none-before:同年度
22|none-before:后,
9|none-before:员国
-10|none-before:団に
-14|none-before:団に、
18|none-before:国が国
35|none-before:国に
12|none-before:国に対
10|none-before:国に求
-16|none-before:国のG
-9|none-before:国の国
58|none-before:国は
13|none-before:国は早
8|none-before:国は昨
-20|none-before:国オ
-20|none-before:国オー
31|none-before:国今
31|none-before:国今年
14|none-before:国以
-12|none-before:国全
-12|none-before:国全体
-25|none-before:国内
-28|none-before:国内生
22|none-before:国军
22|none-before:国军费
13|none-before:国国
-8|none-before:国家安
19|none-before:国已
14|none-before:国已承
-17|none-before:国平
-17|none-before:国平均
25|none-before:国民
29|none-before:国民收
10|none-before:国的这
-29|none-before:国自
-31|none-before:国自己
17|none-before:国达
17|none-before:国达到
10|none-before:国防开
-17|none-before:国防经
13|none-before:国防费
-8|none-before:在2
-8|none-before:在20
16|none-before:在G
16|none-before:在GD
37|none-before:在の
19|none-before:在は
22|none-before:在为
10|none-before:在明
11|none-before:均で
11|none-before:均占国
-12|none-before:均已
11|none-before:基本
-45|none-before:基金
-8|none-before:場合
-10|none-before:場合、
13|none-before:増え
13|none-before:増え、
9|none-before:増で
14|none-before:增8
13|none-before:增8.
-50|none-before:增至
-10|none-before:增至国
30|none-before:多年
13|none-before:多年保
9|none-before:多年来
-10|none-before:大利
-25|none-before:学者
9|none-before:安保
-16|none-before:安全
-10|none-before:官は
-23|none-before:官邸
-25|none-before:官邸は
15|none-before:定下的
-10|none-before:定为
-9|none-before:定义
12|none-before:实现
12|none-before:实现防
-25|none-before:实际
-33|none-before:实际仅
29|none-before:实际占
9|none-before:実現
28|none-before:宣布
9|none-before:宣布提
-12|none-before:宣示的
-25|none-before:審議
25|none-before:対し
10|none-before:対し、
-23|none-before:対す
-23|none-before:対する
20|none-before:将从
12|none-before:将军
12|none-before:将军费
-13|none-before:将占
-10|none-before:将占国
12|none-before:将在
-19|none-before:将是
10|none-before:将有1
15|none-before:将由
-27|none-before:将达
-24|none-before:将达到
10|none-before:将防
10|none-before:将防卫
-24|none-before:将降
17|none-before:小泉
15|none-before:就任
12|none-before:就是
13|none-before:就要
-27|none-before:尼亚
25|none-before:尼的
-16|none-before:居首
-16|none-before:居首,
-20|none-before:届时
19|none-before:届议
19|none-before:届议会
-12|none-before:山皋
-12|none-before:山皋月
-9|none-before:峰会上
12|none-before:工党
-40|none-before:左右
-25|none-before:左右,
-8|none-before:已占
9|none-before:已承
9|none-before:已承诺
15|none-before:已有
-45|none-before:已经
-9|none-before:已达
8|none-before:市早
8|none-before:市早苗
-13|none-before:市首
-13|none-before:市首相
9|none-before:布提
9|none-before:布提前
22|none-before:布的
12|none-before:常年
27|none-before:平均
11|none-before:平均で
17|none-before:年)
-19|none-before:年,
-22|none-before:年G
-22|none-before:年GD
-14|none-before:年、
-12|none-before:年、国
35|none-before:年で
-10|none-before:年に
-27|none-before:年の
-12|none-before:年の国
-8|none-before:年は
-11|none-before:年ぶ
-11|none-before:年ぶり
-12|none-before:年ま
-12|none-before:年まで
12|none-before:年も
11|none-before:年不
24|none-before:年代
23|none-before:年代に
-15|none-before:年代前
-20|none-before:年以
-20|none-before:年以来
13|none-before:年保
13|none-before:年保持
-9|none-before:年兑
-9|none-before:年兑现
15|none-before:年内
13|none-before:年内に
-9|none-before:年再
-19|none-before:年军
-19|none-before:年军费
-9|none-before:年冲
36|none-before:年前是
18|none-before:年占
22|none-before:年占比
68|none-before:年后
-24|none-before:年国
-18|none-before:年国防
14|none-before:年定
14|none-before:年定下
-26|none-before:年就
-8|none-before:年已
23|none-before:年底
9|none-before:年底前
-27|none-before:年度
-17|none-before:年度G
14|none-before:年度か
-39|none-before:年度に
13|none-before:年度ま
8|none-before:年度予
13|none-before:年度就
-10|none-before:年度当
22|none-before:年度达
-8|none-before:年提
-9|none-before:年是
11|none-before:年末
9|none-before:年来
8|none-before:年来保
-17|none-before:年的
-21|none-before:年目
-9|none-before:年结
-9|none-before:年结束
36|none-before:年花
-10|none-before:年起
9|none-before:年连
-15|none-before:年連
-15|none-before:年連続
10|none-before:年間、
15|none-before:年预
16|none-before:年预计
16|none-before:幹部
15|none-before:幹部は
9|none-before:底前
-8|none-before:底前要
-28|none-before:府は
11|none-before:府基
11|none-before:府基本
-11|none-before:府的
-16|none-before:府目
19|none-before:府関
19|none-before:府関係
-17|none-before:度G
-17|none-before:度GD
-10|none-before:度、
14|none-before:度か
14|none-before:度から
-38|none-before:度に
-8|none-before:度の
13|none-before:度ま
13|none-before:度まで
-16|none-before:度为
8|none-before:度予
8|none-before:度予算
13|none-before:度就
-10|none-before:度当
-10|none-before:度当初
22|none-before:度达
22|none-before:度达到
8|none-before:建议
26|none-before:开支
15|none-before:开支占
-8|none-before:开支将
20|none-before:开支由
10|none-before:张以
14|none-before:张明
-27|none-before:当于
-13|none-before:当于G
-27|none-before:当初
-10|none-before:当初の
-10|none-before:当初は
15|none-before:当時
8|none-before:当面
8|none-before:当面要
-23|none-before:径,
9|none-before:徊在
11|none-before:律宾
9|none-before:後、
25|none-before:後に
-17|none-before:後初
-17|none-before:後初め
-13|none-before:従来
-10|none-before:従来の
9|none-before:徘徊
9|none-before:徘徊在
-15|none-before:心军
-15|none-before:心军费
9|none-before:必要
13|none-before:总值
-34|none-before:总值之
-9|none-before:总值的
-32|none-before:总统
-12|none-before:总统宣
-11|none-before:总预
-11|none-before:总预算
8|none-before:情况
8|none-before:情况升
-33|none-before:想は
-14|none-before:意大
-14|none-before:意大利
8|none-before:成员
35|none-before:成的
8|none-before:我们
-25|none-before:我国
-9|none-before:战略
-8|none-before:戦略が
-11|none-before:戦終
-11|none-before:戦終結
-9|none-before:所有
-10|none-before:所有成
9|none-before:所谓
14|none-before:批评
24|none-before:承诺
12|none-before:承诺,
-8|none-before:承诺提
8|none-before:承诺的
10|none-before:把军
10|none-before:把军费
11|none-before:把国
15|none-before:把国内
-9|none-before:把目
-9|none-before:把目标
-28|none-before:投入
18|none-before:担は
12|none-before:拉脱
12|none-before:拉脱维
11|none-before:拉高
-19|none-before:拨款
19|none-before:拿出
11|none-before:拿大
30|none-before:持在
-9|none-before:指す
-9|none-before:指出
-38|none-before:按现
8|none-before:接近
-27|none-before:推高
-28|none-before:推高至
10|none-before:提出
25|none-before:提到
10|none-before:提到G
-13|none-before:提案
-13|none-before:提案し
9|none-before:提至G
-11|none-before:提至国
16|none-before:提醒
16|none-before:提醒,
9|none-before:提高到
-22|none-before:提高至
-17|none-before:撑,
-8|none-before:支出
9|none-before:支出は
-11|none-before:支出占
15|none-before:支占
12|none-before:支占G
-11|none-before:支增
-9|none-before:支增至
-8|none-before:支将
8|none-before:支持
18|none-before:支提
-8|none-before:支提高
-16|none-before:支撑
20|none-before:支由
20|none-before:支由现
24|none-before:收入
16|none-before:收入的
-20|none-before:政学
-21|none-before:政学者
-17|none-before:政府
-12|none-before:政府は
-11|none-before:政府的
-16|none-before:政府目
19|none-before:政府関
-19|none-before:政権
-12|none-before:政権は
15|none-before:数字
10|none-before:文書
8|none-before:文書で
17|none-before:新加
17|none-before:新加坡
-16|none-before:新的
48|none-before:日、
37|none-before:日、国
21|none-before:日の
19|none-before:日の講
30|none-before:日本
8|none-before:日本に
24|none-before:日本の
-24|none-before:日本は
19|none-before:日本则
8|none-before:日本在
-24|none-before:日本防
-8|none-before:旧制
14|none-before:早已
18|none-before:早期
8|none-before:早期に
10|none-before:早期の
8|none-before:早苗
32|none-before:时,
41|none-before:时占
20|none-before:时占G
-20|none-before:时只
-20|none-before:时只有
8|none-before:时曾
9|none-before:明党
-24|none-before:明年
14|none-before:明年度
24|none-before:昨年
-21|none-before:是2
-22|none-before:是20
14|none-before:時の
-8|none-before:時点
8|none-before:書で
-24|none-before:最も
24|none-before:最后
-20|none-before:最新
-8|none-before:最高
10|none-before:有1
10|none-before:有18
11|none-before:有人
-10|none-before:有成
-10|none-before:有成员
10|none-before:有理
10|none-before:有理由
8|none-before:有盟
8|none-before:有盟友
9|none-before:期に
8|none-before:期にG
16|none-before:期の
11|none-before:期内
9|none-before:期待
8|none-before:期徘
8|none-before:期徘徊
9|none-before:末、
8|none-before:本に
25|none-before:本の
11|none-before:本の負
-24|none-before:本は
19|none-before:本则
8|none-before:本在
-10|none-before:本年度
-17|none-before:本财
-17|none-before:本财年
-32|none-before:本防
-32|none-before:本防卫
-9|none-before:来の
8|none-before:来保
8|none-before:来保持
-17|none-before:来年か
-8|none-before:来的
-22|none-before:来首
-16|none-before:来首度
21|none-before:标,
-9|none-before:标定
-9|none-before:标定为
-22|none-before:核心
-15|none-before:核心军
-13|none-before:案し
-13|none-before:案した
9|none-before:检讨
11|none-before:概算
11|none-before:概算要
31|none-before:標の
-11|none-before:権は
8|none-before:次の
9|none-before:次は
-11|none-before:次突
-11|none-before:次突破
-14|none-before:次第
-14|none-before:次第で
-8|none-before:欧元
-8|none-before:欧元,
13|none-before:止步
13|none-before:止步于
-16|none-before:正予
-16|none-before:正予算
-16|none-before:此前
13|none-before:步于
-17|none-before:段階
-9|none-before:母に
13|none-before:毎年
-10|none-before:比(
-10|none-before:比(2
-33|none-before:比で
-20|none-before:比では
9|none-before:比で約
18|none-before:比は平
15|none-before:比仅
11|none-before:比例将
-14|none-before:比例提
8|none-before:比例首
-30|none-before:比利
-30|none-before:比利时
-18|none-before:比将
25|none-before:比已
12|none-before:比拉
-9|none-before:比约
-10|none-before:比达
-10|none-before:比达到
43|none-before:比重
20|none-before:比重多
10|none-before:比重将
16|none-before:比重由
-18|none-before:比重预
22|none-before:民党
9|none-before:民党内
29|none-before:民收
29|none-before:民收入
-13|none-before:水」
27|none-before:水平
-9|none-before:求で
-9|none-before:求で、
20|none-before:求め
12|none-before:求める
-28|none-before:沙尼
-28|none-before:沙尼亚
-34|none-before:法を
-9|none-before:法国
-51|none-before:波兰
-15|none-before:波兰以
-23|none-before:清德
-8|none-before:湾今
-8|none-before:湾今年
23|none-before:满足
20|none-before:演で
19|none-before:演で、
8|none-before:澳洲
-14|none-before:照旧
-28|none-before:爱沙
-28|none-before:爱沙尼
-11|none-before:片山
31|none-before:状は
39|none-before:现在
20|none-before:现时
20|none-before:现时占
-50|none-before:现有
12|none-before:现防
12|none-before:现防卫
-18|none-before:班牙
73|none-before:現在
37|none-before:現在の
19|none-before:現在は
32|none-before:現状
31|none-before:現状は
40|none-before:現行
11|none-before:現行の
31|none-before:現行目
10|none-before:理由
-14|none-before:生産
-19|none-before:生産(
33|none-before:由现
14|none-before:由现在
20|none-before:由现时
8|none-before:界の
-8|none-before:略が
10|none-before:略高
10|none-before:略高于
-12|none-before:的G
-12|none-before:的GD
-8|none-before:的な
-8|none-before:的な国
24|none-before:的军
24|none-before:的军费
-23|none-before:的占
-24|none-before:的占比
-15|none-before:的国
-15|none-before:的国防
15|none-before:的承
15|none-before:的承诺
-8|none-before:的数
-8|none-before:的数字
22|none-before:的比
-16|none-before:的比例
34|none-before:的比重
-16|none-before:的算
-16|none-before:的算法
-11|none-before:的自
-9|none-before:的草
-9|none-before:的草案
10|none-before:的这
10|none-before:的这一
-12|none-before:皋月
17|none-before:盟友
23|none-before:盟国
-9|none-before:盟国の
-8|none-before:盟国は
-12|none-before:盟国全
43|none-before:目前
8|none-before:目前为
-12|none-before:目前仅
25|none-before:目前的
26|none-before:目前约
-10|none-before:目前规
23|none-before:目标
21|none-before:目标,
-9|none-before:目标定
31|none-before:目標
31|none-before:目標の
-10|none-before:相「
48|none-before:相が
14|none-before:相は
8|none-before:相は2
11|none-before:相は、
-15|none-before:相关
-9|none-before:相关经
-24|none-before:相官
-24|none-before:相官邸
-24|none-before:相当
-24|none-before:相当于
-10|none-before:省「
15|none-before:看到
17|none-before:眼下
-13|none-before:着\"
16|none-before:研究
10|none-before:示,
-12|none-before:示的
11|none-before:称,
-8|none-before:積み
-28|none-before:突破
9|none-before:立陶
9|none-before:立陶宛
8|none-before:竞选
8|none-before:竞选时
-14|none-before:第で
-22|none-before:算,
-12|none-before:算,使
9|none-before:算す
14|none-before:算する
17|none-before:算だ
19|none-before:算だけ
31|none-before:算で
-20|none-before:算の
-35|none-before:算は
11|none-before:算をG
-8|none-before:算を加
-8|none-before:算を含
-9|none-before:算为
-20|none-before:算占
8|none-before:算只
-10|none-before:算可
9|none-before:算定
9|none-before:算提
-18|none-before:算案
-16|none-before:算法
-10|none-before:算的
23|none-before:算维
23|none-before:算维持
11|none-before:算要
11|none-before:算要求
26|none-before:算达
11|none-before:米側
9|none-before:米側の
-8|none-before:米国の
12|none-before:米国は
-13|none-before:米国自
13|none-before:米軍
-11|none-before:終結
-11|none-before:終結後
-28|none-before:経費
-23|none-before:経費を
-11|none-before:結後
-11|none-before:結後初
-24|none-before:総生
-24|none-before:総生産
-10|none-before:総統
-14|none-before:総長
-8|none-before:约占国
-9|none-before:约定义
-8|none-before:约标
-8|none-before:约标准
-31|none-before:经费
-16|none-before:经费,
-9|none-before:结束
-12|none-before:统宣
-12|none-before:统宣示
12|none-before:维亚
53|none-before:维持
-19|none-before:罗斯
19|none-before:罗马
23|none-before:美国
19|none-before:美国军
-30|none-before:美国自
8|none-before:美方
-9|none-before:者団
-10|none-before:者団に
-27|none-before:能到
-27|none-before:能只
-11|none-before:能只有
-28|none-before:能达
12|none-before:脱维
12|none-before:脱维亚
-8|none-before:自卫
-8|none-before:自卫队
19|none-before:自民
17|none-before:自民党
28|none-before:自身の
-12|none-before:自身は
36|none-before:至2
36|none-before:至20
-21|none-before:至国
-21|none-before:至国内
-11|none-before:色列
8|none-before:花G
8|none-before:花GD
10|none-before:若比
10|none-before:若比照
-15|none-before:若照
9|none-before:若要
8|none-before:若要在
-10|none-before:英、
-9|none-before:英、国
33|none-before:英国
-9|none-before:英国防
-10|none-before:草案
11|none-before:行の
34|none-before:行目
31|none-before:行目標
-15|none-before:衛費「
25|none-before:衛費の
-15|none-before:衛費を
14|none-before:补充
21|none-before:补充预
49|none-before:表明
8|none-before:表示
-15|none-before:補正
-16|none-before:補正予
19|none-before:西独
-17|none-before:西班
-17|none-before:西班牙
-23|none-before:要北
-23|none-before:要北约
15|none-before:要国
25|none-before:要求
-9|none-before:要求で
-8|none-before:要超
-8|none-before:要超过
17|none-before:见,
-18|none-before:规划
-28|none-before:规模
8|none-before:视情
8|none-before:视情况
8|none-before:言及
-9|none-before:記者
-10|none-before:記者団
8|none-before:設け
13|none-before:試算
20|none-before:講演
20|none-before:講演で
18|none-before:議で
13|none-before:議会
11|none-before:議会で
-23|none-before:计为
-13|none-before:计划
39|none-before:认为
34|none-before:认为,
21|none-before:议会
8|none-before:议会提
14|none-before:许诺
26|none-before:说,
35|none-before:说,美
12|none-before:诺,
-8|none-before:诺提
8|none-before:诺的
14|none-before:豪州
23|none-before:負担
18|none-before:負担は
-8|none-before:財務
-9|none-before:財務省
-21|none-before:財政
-20|none-before:財政学
-16|none-before:費、
-8|none-before:費、3
-17|none-before:費「
8|none-before:費がG
9|none-before:費で
21|none-before:費の
29|none-before:費のG
22|none-before:費は
-11|none-before:費は今
-25|none-before:費を
-16|none-before:費をG
13|none-before:費用
-53|none-before:财年
-9|none-before:财年G
-9|none-before:财年结
17|none-before:财政
-11|none-before:质疑
-25|none-before:费,
9|none-before:费不
23|none-before:费占
25|none-before:费占G
22|none-before:费占国
-14|none-before:费占比
-9|none-before:费增
-9|none-before:费增至
25|none-before:费已
22|none-before:费已占
-25|none-before:费本
9|none-before:费由
11|none-before:费约
11|none-before:费约占
-11|none-before:费达
-8|none-before:费达到
10|none-before:费长
10|none-before:费长期
-21|none-before:赖清
-21|none-before:赖清德
-12|none-before:超え
-12|none-before:超え、
18|none-before:超出
-20|none-before:超过
9|none-before:越南
-15|none-before:跌到
-8|none-before:跨过
28|none-before:身の
27|none-before:身の国
-12|none-before:身は
12|none-before:车,
-44|none-before:达G
-44|none-before:达GD
-25|none-before:达到
-11|none-before:达到国
34|none-before:达成
35|none-before:达成的
16|none-before:这一
8|none-before:这一数
8|none-before:这样
16|none-before:述べ
-12|none-before:追加
8|none-before:选时
-9|none-before:通し
14|none-before:通往
-18|none-before:連経
-18|none-before:連経費
-15|none-before:連続
-8|none-before:達成
-25|none-before:邸は
-8|none-before:邻国
-12|none-before:部:
-19|none-before:部は、
12|none-before:部は「
-12|none-before:部分
32|none-before:部长
12|none-before:都达
13|none-before:都达到
16|none-before:醒,
20|none-before:重多
20|none-before:重多年
10|none-before:重将
17|none-before:重将由
16|none-before:重由
-18|none-before:重预
-18|none-before:重预计
-13|none-before:長が
24|none-before:長く
29|none-before:長は
18|none-before:長は2
8|none-before:長は「
32|none-before:长期
8|none-before:长期徘
11|none-before:間、
17|none-before:関係
17|none-before:関係者
-35|none-before:関連
-23|none-before:関連経
37|none-before:防务
19|none-before:防卫
-10|none-before:防卫费
9|none-before:防开
9|none-before:防开支
-11|none-before:防相「
13|none-before:防相は
-17|none-before:防经
-17|none-before:防经费
9|none-before:防衛費
-10|none-before:防費、
12|none-before:防費が
28|none-before:防費は
36|none-before:防费
23|none-before:防费占
8|none-before:防费提
-9|none-before:防部:
-13|none-before:防部は
16|none-before:防部长
13|none-before:阶段
-33|none-before:际仅
29|none-before:际占
29|none-before:际占比
15|none-before:降に
12|none-before:降は
-40|none-before:降到
-19|none-before:降至
9|none-before:陶宛
-20|none-before:隣国
-20|none-before:隣国オ
8|none-before:面要
8|none-before:面要求
40|none-before:韓国
9|none-before:韓国の
18|none-before:韓国は
-11|none-before:韓国国
49|none-before:韩国
19|none-before:韩国已
16|none-before:韩的
8|none-before:額が
-11|none-before:額は
-11|none-before:額はG
-46|none-before:预算
-12|none-before:预算,
9|none-before:预算不
-8|none-before:预算为
-21|none-before:预算占
9|none-before:预算提
23|none-before:预算维
26|none-before:预算达
-19|none-before:预计为
-8|none-before:额约
-23|none-before:首,
29|none-before:首尔
-16|none-before:首度
-11|none-before:首次突
-47|none-before:首相
-20|none-before:首相は
-24|none-before:首相官
-24|none-before:高い
12|none-before:高于
8|none-before:高到
-13|none-before:高市首
-37|none-before:高至
-23|none-before:高至G
16|none-before:高达
70|none-dates:aim 0 0
-38|none-dates:aim 0 1
-16|none-dates:aim 0 2
44|none-dates:aim 1 0
15|none-dates:aim 1 1
16|none-dates:aim 1 2
8|none-dates:level 0 0
-27|none-dates:level 0 1
27|none-dates:level 1 0
-28|none-dates:level 1 1
30|none-dates:level 2 1
54|none-dates:no 0 0
19|none-dates:no 0 1
16|none-dates:no 1 0
-19|none-kind-by:as_told_before
8|none-kind-by:ja_arithmetic
19|none-kind-by:ja_asked
-33|none-kind-by:ja_asked_of_its_members
22|none-kind-by:ja_budget_headline
19|none-kind-by:ja_ceiling
-16|none-kind-by:ja_considered
-11|none-kind-by:ja_copula
-31|none-kind-by:ja_decided
16|none-kind-by:ja_denial
17|none-kind-by:ja_enough
24|none-kind-by:ja_from
-35|none-kind-by:ja_level
21|none-kind-by:ja_no_verb
10|none-kind-by:ja_put_to_it
27|none-kind-by:ja_relative_clause
8|none-kind-by:ja_replaced
9|none-kind-by:ja_said_to_be
-33|none-kind-by:ja_supposed
16|none-kind-by:ja_target_moved
13|none-kind-by:ja_target_noun
-30|none-kind-by:ja_verbless
-11|none-kind-by:level_to_come
-38|none-kind-by:listed
-11|none-kind-by:standing_figure
-11|none-kind-by:weighed
24|none-kind-by:weighed_of_a_party
-39|none-kind-by:zh_as_things_go
-52|none-kind-by:zh_decided
56|none-kind-by:zh_default
9|none-kind-by:zh_denial
-8|none-kind-by:zh_expected
105|none-kind-by:zh_from
-11|none-kind-by:zh_just_reached
17|none-kind-by:zh_leans_to
84|none-kind-by:zh_level
29|none-kind-by:zh_named_before
22|none-kind-by:zh_pledge_noun
32|none-kind-by:zh_present
-25|none-kind-by:zh_raises_it
-15|none-kind-by:zh_reached
11|none-kind-by:zh_relative_clause
-9|none-kind-by:zh_verb_before_pledge
-11|none-kind-by:zh_verb_before_proposal
40|none-kind-by:zh_verb_demand
-12|none-kind-by:zh_verb_pledge
21|none-kind-by:zh_verb_proposal
-23|none-kind-by:zh_wants
11|none-kind-by:zh_will_not
13|none-kind-by:zh_will_reach
-55|none-ruled:False aim
-102|none-ruled:False level
13|none-ruled:False no
149|none-ruled:True aim
110|none-ruled:True level
84|none-ruled:True no
46|none-shape:aim half
56|none-shape:aim whole
-147|none-shape:level fine
52|none-shape:level half
-39|none-shape:level tenth
143|none-shape:level whole
43|none-shape:no half
51|none-shape:no whole
34|none-spender:aim ALLIES
68|none-spender:aim JPN
14|none-spender:aim LAND
30|none-spender:aim NATO
-54|none-spender:aim USA
62|none-spender:level CHN
-14|none-spender:level EU
-42|none-spender:level JPN
11|none-spender:level NATO
59|none-spender:no JPN
30|none-spender:no LAND
48|none-title:False aim
14|none-title:False level
93|none-title:False no
45|none-title:True aim
12|none:benchmark
40|none:cap
101|none:demand
55|none:denial
8|none:level
-50|none:pledge
32|none:proposal
14|only:False aim
23|only:True level
-14|only:True no
-12|opens:False no
15|opens:True aim
20|opens:True level
-8|opens:True no
-8|place:after 0 aim
-17|place:after 0 no
35|place:after 1 aim
-13|place:after 1 level
53|place:before 0 aim
78|place:before 0 level
-44|place:before 1 aim
-31|place:before 1 level
-13|quoted:0年 aim
15|quoted:0年 no
-17|quoted:0日 aim
-11|quoted:1年 aim
-13|quoted:1日 aim
-12|quoted:1月 aim
64|quoted:2年 aim
-12|quoted:2日 aim
-9|quoted:2日 level
-12|quoted:2月 aim
-19|quoted:3年 aim
14|quoted:3年 level
-9|quoted:3日 aim
-8|quoted:3月 aim
35|quoted:4年 level
-12|quoted:4日 aim
-16|quoted:4日 level
12|quoted:4月 aim
-12|quoted:4月 level
75|quoted:5年 aim
40|quoted:5年 level
-8|quoted:5日 level
18|quoted:6年 aim
-8|quoted:6日 aim
-12|quoted:6日 level
-15|quoted:6月 aim
-10|quoted:7年 level
-11|quoted:7日 aim
-9|quoted:7日 level
22|quoted:8年 aim
-12|quoted:8年 level
-13|quoted:8日 level
-8|quoted:9年 aim
-17|quoted:9年 level
-15|quoted:9日 aim
16|quoted:〇年 aim
-8|quoted:上月 aim
-9|quoted:上月 level
-17|quoted:今天 level
28|quoted:今年 aim
49|quoted:今年 level
17|quoted:前半 aim
-13|quoted:前年 level
-40|quoted:去年 aim
-41|quoted:后年 aim
-15|quoted:年代 aim
-18|quoted:年内 aim
-13|quoted:年内 level
-13|quoted:年前 aim
-13|quoted:年前 level
-35|quoted:年后 aim
-25|quoted:年底 aim
-17|quoted:年底 level
98|quoted:年度 aim
59|quoted:年度 level
21|quoted:年度 no
-35|quoted:年後 aim
-9|quoted:年末 level
19|quoted:明年 aim
-10|quoted:明年 level
-10|quoted:昨天 aim
-23|quoted:昨年 aim
15|quoted:昨年 level
27|quoted:来年 aim
12|quoted:来年 level
125|quoted:财年 aim
34|quoted:财年 level
-9|quoted:财年 no
32|same-figure-time:level next
35|same-figure-time:level now
-15|same-figure-time:level past
35|same-figure-time:other far
-30|same-figure-time:pledge far
20|same-figure-time:pledge next
18|same-figure-time:pledge now
15|same-figure-time:pledge past
18|same-figure-time:proposal next
35|same-figure:level level False 0
-9|same-figure:level level False 1
-9|same-figure:level level True 0
12|same-figure:level level True 1
19|same-figure:level level True 2
-9|same-figure:level pledge True 1
30|same-figure:other pledge True 0
8|same-figure:pledge pledge False 2
27|same-figure:pledge pledge True 2
-8|same-figure:proposal pledge True 0
10|same-figure:proposal proposal True 1
-11|shape-time:fine far level
43|shape-time:fine long-past level
-39|shape-time:fine next level
12|shape-time:fine past level
124|shape-time:half far aim
-16|shape-time:half long-past level
43|shape-time:half next level
-83|shape-time:half now aim
-15|shape-time:half now level
-10|shape-time:half now no
-33|shape-time:half past aim
36|shape-time:tenth far aim
-25|shape-time:tenth far level
-47|shape-time:tenth long-past level
33|shape-time:tenth next aim
-13|shape-time:tenth next level
-20|shape-time:tenth past aim
52|shape-time:tenth past level
111|shape-time:whole far aim
39|shape-time:whole far no
-108|shape-time:whole long-past aim
-63|shape-time:whole long-past level
-15|shape-time:whole long-past no
-17|shape-time:whole next aim
30|shape-time:whole next level
-10|shape-time:whole now level
-19|shape-time:whole now no
-9|shape-time:whole past aim
68|shape-time:whole past level
65|share-nearer:after False aim
31|share-nearer:after False level
-12|share-nearer:after False no
-48|share-nearer:after True aim
-49|share-nearer:after True level
73|share-nearer:before False aim
32|share-nearer:before False level
9|share-nearer:before False no
-76|share-nearer:before True aim
8|share-nearer:before True level
-11|share-nearer:before True no
18|shares-between:after 0 aim
-8|shares-between:after 0 level
-17|shares-between:after 0 no
-18|shares-between:after 1 level
9|shares-between:after 2 level
69|shares-between:before 0 level
-21|shares-between:before 1 aim
22|shares-between:before 2 aim
-26|shares-between:before 2 level
-37|signs:after 14 level
57|signs:after 2 aim
-10|signs:after 2 level
12|signs:after 4 aim
20|signs:after 4 level
-13|signs:after 8 aim
10|signs:after 8 level
-30|signs:after far aim
31|signs:before 0 aim
-9|signs:before 0 level
16|signs:before 14 no
51|signs:before 2 aim
84|signs:before 2 level
-30|signs:before 24 aim
19|signs:before 24 level
-10|signs:before 24 no
33|signs:before 4 aim
25|signs:before 4 level
21|signs:before 4 no
-8|signs:before 8 aim
-56|signs:before 8 level
-20|signs:before 8 no
-65|signs:before far aim
-15|signs:before far level
-16|signs:before far no
-13|since-last-from:aim ,下|
-15|since-last-from:aim ,再|
14|since-last-from:aim ,而|
18|since-last-from:aim ,赖|
10|since-last-from:aim ,高|
13|since-last-from:aim 、|
-13|since-last-from:aim とす|
9|since-last-from:aim に達|
-17|since-last-from:aim を3|
8|since-last-from:aim を国|
10|since-last-from:aim 为核|
-8|since-last-from:aim 以上|
24|since-last-from:aim 左右|
20|since-last-from:level ,为|
18|since-last-from:level ,加|
-11|since-last-from:level ,已|
10|since-last-from:level ,意|
-15|since-last-from:level ,目|
-15|since-last-from:level ,高|
-15|since-last-from:level から|
9|since-last-from:level で、|
-16|since-last-from:level ほど|
-10|since-last-from:level 前後|
12|since-last-from:level 居首|
14|since-last-from:level 左右|
-11|since-last-from:level 程度|
-13|since-last-from:level 降到|
8|since-last-signs:aim 2 False
-9|since-last-signs:aim 24 False
-14|since-last-signs:aim 24 True
-26|since-last-signs:aim 4 True
-10|since-last-signs:aim far True
51|since-last-signs:level 14 True
-28|since-last-signs:level 2 False
-10|since-last-signs:level 24 True
-23|since-last-signs:level 4 False
-15|since-last-signs:level 4 True
16|since-last-signs:level 8 False
13|since-last:aim 、|
10|since-last:aim 军费,|
-8|since-last:aim 况升至|
-8|since-last:aim 后升至|
-10|since-last:aim 提高到|
-10|since-last:aim 議会で|
-14|since-last:level から|
11|since-last:level ぶりに|
19|since-last:level 初めて|
-9|since-last:level 日本の|
11|since-last:level 次突破|
13|since-last:level 预算为|
-9|time-side:aim after far fiscal
35|time-side:aim after far year
18|time-side:aim after far years
-8|time-side:aim after long-past fiscal
-29|time-side:aim after long-past year
-30|time-side:aim after now day
89|time-side:aim after now fiscal
-25|time-side:aim after now month
-12|time-side:aim after now year
19|time-side:aim after past fiscal
-14|time-side:aim after past year
93|time-side:aim before far fiscal
14|time-side:aim before far month
88|time-side:aim before far year
33|time-side:aim before far years
-34|time-side:aim before long-past fiscal
-49|time-side:aim before long-past year
-11|time-side:aim before next fiscal
13|time-side:aim before next month
21|time-side:aim before next year
-98|time-side:aim before now day
36|time-side:aim before now fiscal
-78|time-side:aim before now month
39|time-side:aim before now year
33|time-side:aim before past fiscal
-23|time-side:aim before past month
-77|time-side:aim before past year
-14|time-side:level after far fiscal
-37|time-side:level after far year
11|time-side:level after long-past fiscal
-8|time-side:level after next year
8|time-side:level after now fiscal
9|time-side:level after now year
12|time-side:level after past fiscal
30|time-side:level after past year
20|time-side:level before far fiscal
-55|time-side:level before long-past fiscal
-34|time-side:level before long-past year
40|time-side:level before next year
-103|time-side:level before now day
66|time-side:level before now fiscal
-44|time-side:level before now month
54|time-side:level before now year
31|time-side:level before past fiscal
-9|time-side:level before past month
68|time-side:level before past year
-8|time-side:no after far fiscal
30|time-side:no before far fiscal
11|time-side:no before far year
-8|time-side:no before long-past year
-17|time-side:no before now day
-11|time:cap long-past year
-16|time:demand far fiscal
44|time:demand far year
-29|time:demand now day
-23|time:demand now month
12|time:demand now year
-30|time:demand past year
-13|time:denial now day
-35|time:level far year
-44|time:level long-past fiscal
-39|time:level long-past year
-13|time:level next fiscal
32|time:level next year
-106|time:level now day
75|time:level now fiscal
-49|time:level now month
62|time:level now year
43|time:level past fiscal
-9|time:level past month
98|time:level past year
22|time:other far fiscal
15|time:other far year
47|time:pledge far fiscal
15|time:pledge far month
17|time:pledge far year
40|time:pledge far years
-36|time:pledge long-past fiscal
-75|time:pledge long-past year
12|time:pledge next month
72|time:pledge next year
-75|time:pledge now day
129|time:pledge now fiscal
-53|time:pledge now month
38|time:pledge now year
63|time:pledge past fiscal
-14|time:pledge past month
-43|time:pledge past year
53|time:proposal far fiscal
62|time:proposal far year
11|time:proposal far years
-9|time:proposal next fiscal
-55|time:proposal next year
-21|time:proposal now day
-24|time:proposal now month
-22|time:proposal now year
-11|time:proposal past fiscal
-16|time:proposal past year
-10|title-here:0 aim year
59|title-here:0 level fiscal
-8|title-here:0 level month
10|title-here:0 level year
19|title-here:1 aim fiscal
19|title-here:1 aim year
9|title-here:1 level year
-15|title-here:2 aim year
32|title-last:False level year
25|title-last:True aim fiscal
-10|title-last:True aim month
57|title-last:True level fiscal
-14|title-last:True level month
-16|title-last:True level year
-34|title-time:level far year
11|title-time:level far years
-19|title-time:level long-past year
37|title-time:level next fiscal
52|title-time:level next year
-10|title-time:level now month
11|title-time:level now year
21|title-time:level past fiscal
-15|title-time:pledge far year
-19|title-time:pledge now year
18|title-time:pledge past fiscal
28|title-time:proposal far fiscal
30|title-time:proposal now year
-40|title-told:False aim
24|title-told:False level
48|title-told:True aim
42|title-told:True level
9|title:False aim after
52|title:False aim before
-19|title:False level after
34|title:False level before
-17|title:False no after
9|title:True aim after
-54|title:True aim before
9|title:aim
66|title:level
15|whole-aim:after (|
-39|whole-aim:after ,|
18|whole-aim:after ,如今提前到|
-14|whole-aim:after ,并在|
-37|whole-aim:after _|
12|whole-aim:after 、|
-8|whole-aim:after で、|
17|whole-aim:after で合意_|
8|whole-aim:after とする|
-29|whole-aim:after とする時期を|
11|whole-aim:after に_|
11|whole-aim:after の|
-29|whole-aim:after の目標を|
-12|whole-aim:after は|
8|whole-aim:after への引き上げを|
37|whole-aim:after を|
9|whole-aim:after 是|
19|whole-aim:after 的|
-23|whole-aim:after 的目标从|
12|whole-aim:after 的目标由|
9|whole-aim:after 目標を|
31|whole-aim:before |
14|whole-aim:before 、GDP比|
11|whole-aim:before 、国防費のGDP比|
19|whole-aim:before から|
20|whole-aim:before にGDPの|
-13|whole-aim:before にGDP比|
8|whole-aim:before に|
11|whole-aim:before に国防費を|
8|whole-aim:before のGDP比|
11|whole-aim:before までに|
-12|whole-aim:before も|
9|whole-aim:before 中に|
8|whole-aim:before 前要超过GDP的|
10|whole-aim:before 达到GDP的|
22|whole-aim:before 达到|
21|whole-level:after (|
9|whole-level:after ,|
-8|whole-level:after ,较|
10|whole-level:after _|
-11|whole-level:after から|
-30|whole-level:after に_|
13|whole-level:after に届いた|
23|whole-level:after を|
-13|whole-level:before )は約|
-17|whole-level:before GDPの|
-9|whole-level:before |
21|whole-level:before 、GDPの|
10|whole-level:before が|
12|whole-level:before にGDP比|
18|whole-level:before に|
-30|whole-level:before には|
-24|whole-level:before の1・6%から|
-17|whole-level:before のGDP比で|
15|whole-level:before の|
15|whole-level:before は|
11|whole-level:before 为|
-18|whole-level:before 将军费占GDP比重由|
-27|whole-level:before 是|
10|whole-level:before 時点で|
20|whole-level:before 的|
15|whole-no:before に|
-9|whole-no:before 达到GDP的|
-8|whole-no:before 达到|
"""
