"""What each cue of ``east_asian.party_cues`` speaks for an actor; made by ``training/parties_cjk.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim that they hold in (none:
any), ``/`` and the cue.
"""

TABLE = """\
-3|/after-far:1 True
-4|/after-far:18 False
-12|/after-far:18 True
-6|/after-far:4 False
3|/after-far:4 True
27|/after-far:9 False
6|/after-follows:
5|/after-follows: False
-4|/after-follows:から True
-7|/after-follows:が
3|/after-follows:が5 True
-8|/after-follows:が「 True
-4|/after-follows:が自 False
3|/after-follows:が試 False
15|/after-follows:に
13|/after-follows:に求 False
6|/after-follows:に高 False
-6|/after-follows:の
4|/after-follows:予
4|/after-follows:予以 True
4|/after-follows:将\" True
-3|/after-follows:持
-3|/after-follows:持保 True
-4|/after-follows:措
-4|/after-follows:措手 False
9|/after-follows:氏
5|/after-follows:氏、 False
9|/after-follows:米
6|/after-follows:米大 False
3|/after-follows:自
3|/after-follows:说
3|/after-follows:说不 False
-4|/after-follows:达
-4|/after-follows:达到 True
-3|/after-leads:%,
3|/after-leads:%_
3|/after-leads:%」
-4|/after-leads:%は
-3|/after-leads:,但
-3|/after-leads:い。
-13|/after-leads:が、
4|/after-leads:ける
3|/after-leads:には
6|/after-leads:める
14|/after-leads:よう
4|/after-leads:を_
6|/after-leads:んだ
3|/after-leads:域,
3|/after-leads:壁_
5|/after-leads:方、
-4|/after-leads:求令
6|/after:
3|/after:\"
3|/after:\"派
5|/after:,将
-4|/after:?
-4|/after:DEFENCE
4|/after:_
6|/after:_卓
6|/after:_卓揆
6|/after:_卓揆:
6|/after:_卓揆:不
-6|/after:agent True
-3|/after:named True
16|/after:patient False
-3|/after:patient True
-9|/after:」
-3|/after:」に
-3|/after:」に金
-3|/after:」に金利
-3|/after:」に金利の
-5|/after:」の
5|/after:」は
5|/after:」は非
5|/after:」は非現
5|/after:」は非現実
3|/after:」論
3|/after:」論争
-3|/after:」議
-3|/after:」議論
-3|/after:」議論、
-3|/after:」議論、ア
3|/after:あ
3|/after:あり
3|/after:ありき
3|/after:ありきの
3|/after:ありきの議
3|/after:が横
3|/after:が横並
3|/after:が横並び
3|/after:が横並びの
4|/after:で
-3|/after:であ
-3|/after:である
-4|/after:と
3|/after:とい
5|/after:という
-6|/after:とす
-6|/after:とする
3|/after:とするこ
3|/after:とすること
-4|/after:とする案
-3|/after:とする目
-3|/after:とする目標
-3|/after:に
4|/after:に」
4|/after:に」_
-5|/after:にす
-5|/after:にする
-4|/after:にする案
-4|/after:にする案で
3|/after:にと
3|/after:にとど
3|/after:にとどめ
3|/after:にとどめる
5|/after:には
6|/after:には及
6|/after:には及び
6|/after:には及び腰
-3|/after:に上
-3|/after:に上げ
-3|/after:に上げる
-3|/after:に上げるべ
-3|/after:に増
-5|/after:に増や
-5|/after:に増やす
-7|/after:に増やす案
5|/after:の下
5|/after:の下限
5|/after:の下限を
5|/after:の下限を書
4|/after:の検
4|/after:の検討
4|/after:の検討を
-3|/after:の要
-3|/after:の要求
-5|/after:は
-6|/after:は「
4|/after:はな
4|/after:はない
4|/after:はないと
4|/after:はないとい
3|/after:は今
3|/after:は今の
3|/after:は今の財
3|/after:は今の財政
3|/after:は必
3|/after:は必要
-6|/after:は欲
-6|/after:は欲し
-6|/after:は欲しい
-6|/after:は欲しい」
-3|/after:は避
-3|/after:は避け
-4|/after:ま
-4|/after:まで
-4|/after:までに
-4|/after:までにと
-4|/after:までにとど
3|/after:も、
3|/after:も、政
3|/after:も、政府
3|/after:も、政府内
-3|/after:よ
-3|/after:より
-3|/after:より地
-3|/after:より地方
-3|/after:より地方の
-3|/after:をDATEに
4|/after:をDATEま
4|/after:をDATEまで
4|/after:をDATEまでに
-3|/after:を「
-4|/after:を主張し
-4|/after:を主張し、
4|/after:を主張す
4|/after:を主張する
3|/after:を受
3|/after:を受け
3|/after:を受け入
3|/after:を受け入れ
3|/after:を唱
3|/after:を唱え
3|/after:を掲げる考
-3|/after:を検
-3|/after:を検討
-3|/after:を検討し
-3|/after:を検討して
-3|/after:を目指し
-3|/after:を目指した
-3|/after:を落
-3|/after:を落と
-3|/after:を落とし
-3|/after:を落としど
5|/after:を議
5|/after:を議論
4|/after:を議論し
4|/after:を議論した
-3|/after:を超える新
-3|/after:を軸
-3|/after:を軸に
-3|/after:を達
-3|/after:を達成
-3|/after:を達成し
-3|/after:を達成し、
5|/after:以
3|/after:以上
4|/after:以上」
3|/after:以上と
4|/after:以上とす
4|/after:以上とする
4|/after:以上に
-6|/after:以上も
-6|/after:以上も念
-6|/after:以上も念頭
-4|/after:以上を
-3|/after:以上を提
-3|/after:以上を提言
-5|/after:以上方
-5|/after:以上方案
-5|/after:以上方案浮
3|/after:台」
3|/after:台」に
3|/after:台」に_
3|/after:台」に_自
3|/after:就
3|/after:就够
-7|/after:左
-7|/after:左右
-6|/after:左右。
-3|/after:并
-5|/after:成
5|/after:更
4|/after:更是
4|/after:更是天
4|/after:更是天方
4|/after:更是天方夜
-7|/after:案
-3|/after:案、
-3|/after:案、専
-3|/after:案、専守
-3|/after:案、専守防
4|/after:法
4|/after:法案
4|/after:法案を
4|/after:法案を審
4|/after:法案を審議
-9|/after:的
3|/after:的DEFENCE
3|/after:的DEFENCE占
3|/after:的DEFENCE占比
3|/after:的DEFENCE占比。
-3|/after:的中
-3|/after:的中间
-3|/after:的中间目
-3|/after:的中间目标
4|/after:的主
4|/after:的主张
3|/after:的主张占
3|/after:的主张占上
3|/after:的实
3|/after:的实质
3|/after:的实质标
3|/after:的实质标准
-5|/after:的新
-5|/after:的新目
-5|/after:的新目标
-3|/after:的新目标造
-4|/after:的方案,
8|/after:程
8|/after:程度
6|/after:程度を
3|/after:程度を新
3|/after:程度を新目
-3|/after:要
-3|/after:要求
4|/after:論
4|/after:論_
4|/after:論_歳
4|/after:論_歳出
4|/after:論_歳出は
3|/after:超
4|/after:超_
4|/after:超_自
4|/after:超_自民
4|/after:超_自民提
3|/after:超」
-4|/after:超へ、
-4|/after:超へ、政
-4|/after:超へ、政府
3|/after:超への
3|/after:超への引
3|/after:超への引き
-3|/after:超も
-5|/after:超も視
-5|/after:超も視野
-5|/after:超も視野_
-3|/after:超案
-3|/after:超案が
-3|/after:超案が浮
-3|/after:超案が浮上
-7|/after:近
-7|/after:近く
-5|/after:近くに
-5|/after:近くに達
-5|/after:近くに達す
5|/after:还
3|/after:还很
3|/after:还很远
3|/after:还是
3|/after:还是#
3|/after:还是#?
-3|/any-after:ask
5|/any-after:ask foreign=False
-8|/any-after:ask foreign=True
5|/any-after:deny foreign=False
-3|/any-after:deny foreign=True
5|/any-after:not foreign=False
-4|/any-after:not foreign=True
8|/any-after:party
6|/any-after:party foreign=False
-5|/any-after:plan
-5|/any-after:plan foreign=True
-8|/any-after:reach
-9|/any-after:reach foreign=False
12|/any-after:should
13|/any-after:should foreign=False
-6|/any-after:standard
-7|/any-after:standard foreign=True
-5|/any-after:think
-4|/any-after:think foreign=True
-6|/any-before:ask
-7|/any-before:ask foreign=True
-9|/any-before:deny
-4|/any-before:deny foreign=False
-5|/any-before:deny foreign=True
-3|/any-before:not foreign=False
4|/any-before:not foreign=True
68|/any-before:party
58|/any-before:party foreign=False
10|/any-before:party foreign=True
-4|/any-before:plan
-3|/any-before:plan foreign=True
-7|/any-before:raise foreign=False
5|/any-before:raise foreign=True
-9|/any-before:reach
-7|/any-before:reach foreign=False
17|/any-before:should
15|/any-before:should foreign=True
-7|/any-before:standard
-6|/any-before:standard foreign=False
-6|/any-before:think
-11|/any-before:think foreign=False
4|/any-before:think foreign=True
4|/before-commas:0 0
25|/before-commas:1 0
-3|/before-commas:1 1
4|/before-commas:2 0
10|/before-commas:2 1
-5|/before-commas:2 2
4|/before-far:1 0
7|/before-far:18 0
-4|/before-far:18 1
6|/before-far:36 0
3|/before-far:36 1
9|/before-far:4 0
3|/before-far:9 0
4|/before-far:9 1
6|/before-far:far 0
-6|/before-far:far 2
5|/before-follows-rank:\" 1 0
5|/before-follows-rank:, 0 0
3|/before-follows-rank:3 0 0
-3|/before-follows-rank:3 1 0
-6|/before-follows-rank:5 0 0
8|/before-follows-rank:5 2 0
-7|/before-follows-rank:_ 0 0
4|/before-follows-rank:、 0 0
3|/before-follows-rank:「 0 0
4|/before-follows-rank:「 0 1
3|/before-follows-rank:「 1 0
-10|/before-follows-rank:か 0 0
4|/before-follows-rank:が 2 1
-6|/before-follows-rank:と 0 0
3|/before-follows-rank:と 1 0
-3|/before-follows-rank:に 1 0
-5|/before-follows-rank:の 0 0
-4|/before-follows-rank:の 0 1
5|/before-follows-rank:は 0 0
8|/before-follows-rank:は 1 0
-4|/before-follows-rank:も 0 0
-11|/before-follows-rank:や 1 0
5|/before-follows-rank:一 0 0
-4|/before-follows-rank:上 0 0
-4|/before-follows-rank:不 0 0
6|/before-follows-rank:不 1 0
3|/before-follows-rank:事 1 0
3|/before-follows-rank:任 0 0
-3|/before-follows-rank:保 0 0
3|/before-follows-rank:側 0 0
4|/before-follows-rank:公 0 0
-3|/before-follows-rank:共 0 0
-5|/before-follows-rank:内 0 0
-3|/before-follows-rank:军 0 1
6|/before-follows-rank:则 0 0
-3|/before-follows-rank:前 1 0
4|/before-follows-rank:动 0 0
-3|/before-follows-rank:参 0 0
4|/before-follows-rank:发 1 0
5|/before-follows-rank:和 0 0
-6|/before-follows-rank:和 1 0
-9|/before-follows-rank:国 0 0
4|/before-follows-rank:国 1 0
-7|/before-follows-rank:在 0 0
4|/before-follows-rank:報 1 0
-6|/before-follows-rank:外 1 0
11|/before-follows-rank:大 0 0
12|/before-follows-rank:大 1 0
-4|/before-follows-rank:安 0 0
9|/before-follows-rank:官 0 0
3|/before-follows-rank:官 1 0
4|/before-follows-rank:将 0 0
3|/before-follows-rank:干 0 0
8|/before-follows-rank:幹 0 0
-6|/before-follows-rank:应 0 0
3|/before-follows-rank:必 0 0
6|/before-follows-rank:把 0 0
4|/before-follows-rank:拒 0 0
12|/before-follows-rank:拟 0 0
5|/before-follows-rank:探 0 0
-5|/before-follows-rank:提 0 0
-12|/before-follows-rank:放 1 0
5|/before-follows-rank:新 0 0
-3|/before-follows-rank:新 1 0
-3|/before-follows-rank:日 1 0
-5|/before-follows-rank:有 0 0
11|/before-follows-rank:正 0 0
14|/before-follows-rank:氏 0 0
3|/before-follows-rank:氏 1 0
-4|/before-follows-rank:消 0 0
4|/before-follows-rank:的 0 0
4|/before-follows-rank:的 0 1
3|/before-follows-rank:确 0 0
-6|/before-follows-rank:称 1 0
-4|/before-follows-rank:立 0 0
-7|/before-follows-rank:米 1 0
-3|/before-follows-rank:维 0 0
-5|/before-follows-rank:若 0 0
6|/before-follows-rank:要 0 0
-3|/before-follows-rank:要 0 1
-11|/before-follows-rank:订 0 0
-4|/before-follows-rank:讨 0 0
-3|/before-follows-rank:议 0 0
5|/before-follows-rank:设 0 0
3|/before-follows-rank:说 0 0
-3|/before-follows-rank:财 0 0
5|/before-follows-rank:贸 0 0
5|/before-follows-rank:费 0 0
-9|/before-follows-rank:长 0 0
-8|/before-follows-rank:防 0 0
3|/before-follows-rank:随 0 0
-5|/before-follows-rank:首 0 0
3|/before-follows-rank:首 0 1
6|/before-follows-rank:首 1 0
5|/before-follows:\"
5|/before-follows:\"没
5|/before-follows:\"没有正
5|/before-follows:,
6|/before-follows:,却
6|/before-follows:,却还要
3|/before-follows:3.
3|/before-follows:3.5%
-3|/before-follows:32
-3|/before-follows:32国里
-6|/before-follows:5%
-7|/before-follows:5%要求
8|/before-follows:5日
8|/before-follows:5日公布
-6|/before-follows:_
10|/before-follows:「
4|/before-follows:「2
4|/before-follows:「2%で
3|/before-follows:「5
3|/before-follows:「日
5|/before-follows:「日本に
-11|/before-follows:か
-11|/before-follows:から
-3|/before-follows:から3.
-3|/before-follows:からGD
4|/before-follows:が2
4|/before-follows:が2%を
4|/before-follows:が3
3|/before-follows:が32年
3|/before-follows:が検
3|/before-follows:が検討し
-3|/before-follows:で
4|/before-follows:では
4|/before-follows:では、国
-3|/before-follows:と
-5|/before-follows:との
-4|/before-follows:との会談
3|/before-follows:とフ
3|/before-follows:とフラン
-5|/before-follows:に
-4|/before-follows:に5%求
4|/before-follows:にはまだ
-3|/before-follows:に続
-3|/before-follows:に続き、
-9|/before-follows:の
3|/before-follows:の3・5
-3|/before-follows:の審
-3|/before-follows:の審議会
3|/before-follows:の軍
3|/before-follows:の軍事費
-7|/before-follows:の防
-5|/before-follows:の防衛費
15|/before-follows:は
-4|/before-follows:は1
-3|/before-follows:は10%
8|/before-follows:は2
4|/before-follows:は2・5
5|/before-follows:は3
4|/before-follows:は3%ま
-8|/before-follows:は3.5
11|/before-follows:は3・5
-5|/before-follows:は5
-4|/before-follows:は5%を
-5|/before-follows:は、国防
5|/before-follows:は、日本
-3|/before-follows:は「GD
3|/before-follows:は国防費
-4|/before-follows:も
-3|/before-follows:も3
-11|/before-follows:や
-6|/before-follows:やイ
-6|/before-follows:やイタリ
-5|/before-follows:や韓
-5|/before-follows:や韓国に
5|/before-follows:一
6|/before-follows:一名
5|/before-follows:一名官员
-4|/before-follows:上
-4|/before-follows:上院
-4|/before-follows:上院、国
7|/before-follows:不会
6|/before-follows:不会要求
3|/before-follows:主张
3|/before-follows:主张先设
4|/before-follows:事
5|/before-follows:事務
5|/before-follows:事務総長
3|/before-follows:任
3|/before-follows:任期
3|/before-follows:任期内使
-4|/before-follows:保
-4|/before-follows:保守
3|/before-follows:側
4|/before-follows:公
4|/before-follows:公开
4|/before-follows:公开抗拒
-3|/before-follows:共
-5|/before-follows:内
-3|/before-follows:内に
7|/before-follows:内部
5|/before-follows:内部评估
-6|/before-follows:军费新目
4|/before-follows:军费至少
8|/before-follows:则
-5|/before-follows:前
4|/before-follows:动
4|/before-follows:动用
4|/before-follows:动用豁免
-3|/before-follows:反
-3|/before-follows:反对
-3|/before-follows:反对党联
5|/before-follows:发
5|/before-follows:发言
4|/before-follows:发言人说
3|/before-follows:吁
5|/before-follows:同
5|/before-follows:向
4|/before-follows:周
5|/before-follows:和执
5|/before-follows:和执政党
-6|/before-follows:和韩
-6|/before-follows:和韩国增
-7|/before-follows:国
-3|/before-follows:国民
-3|/before-follows:国民党籍
-3|/before-follows:国防
5|/before-follows:国防相は
3|/before-follows:国防部长
-5|/before-follows:在
-6|/before-follows:在远
-6|/before-follows:在远东的
4|/before-follows:報
4|/before-follows:報道
4|/before-follows:報道官は
-6|/before-follows:外
-6|/before-follows:外相
-6|/before-follows:外相は1
24|/before-follows:大
21|/before-follows:大統
4|/before-follows:大統領、
17|/before-follows:大統領は
3|/before-follows:大胜
3|/before-follows:大胜_防
-5|/before-follows:安
-4|/before-follows:安全
-4|/before-follows:安全保障
11|/before-follows:官
9|/before-follows:官员
4|/before-follows:将
4|/before-follows:将防
4|/before-follows:将防卫费
3|/before-follows:干
3|/before-follows:干部
8|/before-follows:幹
8|/before-follows:幹部
3|/before-follows:幹部は2
3|/before-follows:幹部は、
3|/before-follows:幹部は「
-6|/before-follows:应
3|/before-follows:必
3|/before-follows:必须
3|/before-follows:必须投入
-3|/before-follows:总
-3|/before-follows:战略政策
6|/before-follows:把
6|/before-follows:把军
6|/before-follows:把军费提
-3|/before-follows:把防卫费
5|/before-follows:拒
5|/before-follows:拒绝
4|/before-follows:拒绝5%
12|/before-follows:拟
7|/before-follows:拟将
7|/before-follows:拟将防卫
5|/before-follows:探
5|/before-follows:探讨
5|/before-follows:探讨修订
-4|/before-follows:提
3|/before-follows:提\"
3|/before-follows:提\"3.
-6|/before-follows:提交
-4|/before-follows:提交报告
-4|/before-follows:提出3.
-12|/before-follows:放
-12|/before-follows:放话
-12|/before-follows:放话\"准
-3|/before-follows:新目
-3|/before-follows:新目標巡
3|/before-follows:新闻
3|/before-follows:新闻》援
-3|/before-follows:日
-3|/before-follows:日前
-5|/before-follows:有
13|/before-follows:正
6|/before-follows:正在
5|/before-follows:正在研究
5|/before-follows:正考
3|/before-follows:正考虑在
19|/before-follows:氏
8|/before-follows:氏「
7|/before-follows:氏「3・
11|/before-follows:氏は
5|/before-follows:氏は32
7|/before-follows:氏は共同
-5|/before-follows:没
-5|/before-follows:没有
-3|/before-follows:没有向日
-4|/before-follows:消
-4|/before-follows:消息
-4|/before-follows:消息人士
7|/before-follows:的
5|/before-follows:的军
5|/before-follows:的军费占
5|/before-follows:的支
5|/before-follows:的支出不
3|/before-follows:确
3|/before-follows:确定
3|/before-follows:确定5%
-5|/before-follows:称
-5|/before-follows:立
-4|/before-follows:立委
-6|/before-follows:立委马文
-7|/before-follows:米
-7|/before-follows:米防
-7|/before-follows:米防衛相
-3|/before-follows:维
-3|/before-follows:维新
-6|/before-follows:若
-4|/before-follows:若能
3|/before-follows:要
-3|/before-follows:要求提高
6|/before-follows:要求改为
-11|/before-follows:订
-7|/before-follows:订下
-7|/before-follows:订下3.
-4|/before-follows:订出
-4|/before-follows:订出3%
-4|/before-follows:讨
-4|/before-follows:讨论
-4|/before-follows:讨论过3
-3|/before-follows:议
5|/before-follows:设
5|/before-follows:设立
5|/before-follows:设立的专
3|/before-follows:说
-4|/before-follows:财
-4|/before-follows:财政
-3|/before-follows:财政难以
5|/before-follows:贸
5|/before-follows:贸易
5|/before-follows:贸易代表
5|/before-follows:费
5|/before-follows:费推
5|/before-follows:费推高到
-8|/before-follows:长
-8|/before-follows:长皮
-8|/before-follows:长皮斯托
-7|/before-follows:防
-3|/before-follows:防卫
-5|/before-follows:防衛
-12|/before-follows:防衛相と
5|/before-follows:防衛相は
3|/before-follows:随
3|/before-follows:随后
3|/before-follows:随后也提
3|/before-follows:首
4|/before-follows:首相
6|/before-follows:首相は、
-7|/before-follows:首相は「
19|/before-leads:
12|/before-leads:,
3|/before-leads:,若
14|/before-leads:_
-7|/before-leads:、
-5|/before-leads:、「
3|/before-leads:《
-4|/before-leads:し、
-4|/before-leads:で
11|/before-leads:で、
7|/before-leads:と、
6|/before-leads:の
-4|/before-leads:は
-12|/before-leads:は、
5|/before-leads:は「
-4|/before-leads:アの
3|/before-leads:ス
3|/before-leads:セス
-6|/before-leads:ツの
15|/before-leads:ドの
-6|/before-leads:プ
3|/before-leads:ンの
-6|/before-leads:ンプ
-3|/before-leads:上,
-4|/before-leads:与
4|/before-leads:为
-5|/before-leads:为,
3|/before-leads:书长
-3|/before-leads:于
3|/before-leads:于把
-6|/before-leads:付
3|/before-leads:会:
6|/before-leads:例如
-8|/before-leads:促
4|/before-leads:只有
10|/before-leads:吁
-4|/before-leads:否认
10|/before-leads:呼吁
3|/before-leads:夕_
5|/before-leads:如
3|/before-leads:委_
5|/before-leads:媒:
3|/before-leads:官「
3|/before-leads:导,
-6|/before-leads:应付
-4|/before-leads:式向
6|/before-leads:总理
8|/before-leads:总统
-3|/before-leads:憧憬
-3|/before-leads:憬
9|/before-leads:把
3|/before-leads:拟在
3|/before-leads:持_
-7|/before-leads:敦促
-4|/before-leads:日
-3|/before-leads:日在
-4|/before-leads:有与
4|/before-leads:有向
3|/before-leads:本《
-3|/before-leads:析:
3|/before-leads:林
-8|/before-leads:求
6|/before-leads:理
-5|/before-leads:相、
-5|/before-leads:示,
4|/before-leads:称,
8|/before-leads:统
3|/before-leads:若
5|/before-leads:要把
-8|/before-leads:要求
7|/before-leads:談_
-4|/before-leads:认
4|/before-leads:认为
4|/before-leads:议,
3|/before-leads:讯)
3|/before-leads:说,
-5|/before-leads:选人
7|/before-leads:道,
-4|/before-leads:長「
3|/before-leads:长
4|/before-leads:領「
8|/before-opens:False agent
4|/before-opens:True agent
26|/before-opens:True named
-6|/before-opens:True patient
4|/before-rank:0 0 named
4|/before-rank:0 0 patient
3|/before-rank:0 1 named
8|/before-rank:1 0 agent
13|/before-rank:1 0 named
-10|/before-rank:1 0 patient
12|/before-rank:2 0 named
4|/before-rank:2 1 agent
3|/before:#还是
4|/before:)的至少
15|/before:,
3|/before:,要求回归
3|/before:0年以内に
3|/before::#还是
3|/before::DEFENCE
3|/before::LAND为何离
4|/before:<正論>
4|/before:>
3|/before:DATEの
-3|/before:DATE敲定
-4|/before:DEFENCE
-3|/before:DEFENCE、
4|/before:DEFENCE「GDP比
5|/before:DEFENCE「対GDP比
3|/before:DEFENCEが
4|/before:DEFENCEの
-6|/before:DEFENCEのGDP比
4|/before:DEFENCEをGDP比
-6|/before:DEFENCE占GDP
3|/before:DEFENCE提到GDP的
-3|/before:DEFENCE提至GDP
3|/before:DEFENCE新目标:
3|/before:DEFENCE至少达到
-3|/before:DEFENCE达到GDP的
-10|/before:GDP
4|/before:GDP)的至少
3|/before:GDP_
-5|/before:GDP应否超过
-5|/before:GDP比
-3|/before:GDP比で
3|/before:GDP比率订于
6|/before:LANDもDEFENCEの
4|/before:LAND上院、DEFENCE
3|/before:LAND为何离
-3|/before:LAND主张先设
-3|/before:LAND幹部は
-6|/before:LAND要求改为
-6|/before:_
7|/before:_DEFENCE
-3|/before:_なぜ
12|/before:agent
24|/before:named
-8|/before:patient
11|/before:、
3|/before:、DATEまでに
-3|/before:、DEFENCEの
-5|/before:、DEFENCEを
5|/before:、DEFENCEをGDP比
4|/before:、LANDは
4|/before:。
-3|/before:「GDP比
-3|/before:「いずれ
4|/before:「党として
7|/before:「対GDP比
-3|/before:いずれ
3|/before:いとして、
3|/before:いる。
3|/before:か「
-4|/before:から
3|/before:がDATEにGDP比
-4|/before:がDEFENCEをGDP比
3|/before:くか「
3|/before:くとも
-3|/before:けで
3|/before:げている。
4|/before:するのは
-3|/before:ず
-3|/before:ずれ
-3|/before:ぜ
-3|/before:た
3|/before:たGDP比
-3|/before:だけで
9|/before:て
-4|/before:てDEFENCEをGDP比
3|/before:ている。
-9|/before:で
3|/before:で、LANDは
4|/before:で「
-3|/before:では、DEFENCEを
4|/before:でも
3|/before:とも
3|/before:なくとも
-3|/before:なぜ
-4|/before:に
-8|/before:には
3|/before:に響くか「
6|/before:の
-6|/before:のGDP比
4|/before:のは
-3|/before:の任期中に
13|/before:は
-3|/before:はDATEに
3|/before:はDATEの
4|/before:はDEFENCEをGDP比
6|/before:は、
-5|/before:は、DEFENCEを
8|/before:は「
-3|/before:は「いずれ
3|/before:は憲法に
4|/before:めて
10|/before:も
6|/before:もDEFENCEの
6|/before:やLANDもDEFENCEの
-3|/before:ら
-4|/before:るDEFENCEのGDP比
3|/before:る。
4|/before:るのは
-3|/before:れ
4|/before:れて
4|/before:上院、DEFENCE
4|/before:且吃力,
-4|/before:中に
-3|/before:为
-3|/before:为DATE敲定
3|/before:为何离
-3|/before:主张先设
3|/before:丽文:DEFENCE
-4|/before:之比提高到
-4|/before:于
-4|/before:今后应达
-3|/before:代表「
3|/before:以内に
-3|/before:以内にGDP比
3|/before:以支撑
-3|/before:任期中に
-6|/before:任期内达到
-4|/before:会で
4|/before:会は
-3|/before:会会期には
3|/before:会幹部は、
-4|/before:会期に
-3|/before:会期には
3|/before:何离
3|/before:候補は
-3|/before:元代表「
-3|/before:先设
4|/before:党として
-5|/before:公約、DEFENCE「
3|/before:内に
-3|/before:内にGDP比
-3|/before:内达到
-3|/before:内首長「
-3|/before:再提高GDP的
-4|/before:况升至
4|/before:到GDP的
4|/before:力,
-3|/before:加GDP的
-3|/before:加码到
-4|/before:升至
-7|/before:占GDP
5|/before:占GDP_
4|/before:吃力,
3|/before:同样是
-4|/before:后应达
-5|/before:否超过
3|/before:員は
4|/before:員会は
3|/before:回
3|/before:回归
4|/before:在
4|/before:在GDP的
-3|/before:在为DATE敲定
-3|/before:增加GDP的
-3|/before:多提高到
4|/before:委員会は
-4|/before:字是
-5|/before:定
7|/before:対GDP比
-3|/before:将DEFENCE提至GDP
3|/before:少なくとも
-3|/before:少增加GDP的
6|/before:少达到
4|/before:尚且吃力,
3|/before:年以内に
3|/before:年内达到
-3|/before:幹部は
3|/before:幹部は、
6|/before:应占GDP_
-5|/before:应否超过
3|/before:应提高到
-8|/before:应达
-4|/before:张今后应达
-3|/before:张先设
3|/before:归
-3|/before:当面はDATEに
-4|/before:情况升至
4|/before:意見書_DEFENCE
3|/before:憲法に
-4|/before:拉高到GDP的
3|/before:提到GDP的
-3|/before:提至GDP
-3|/before:提高GDP的
8|/before:提高到GDP的
3|/before:撑
3|/before:支撑
-6|/before:改为
3|/before:政难以支撑
-4|/before:数字是
-3|/before:敲定
3|/before:文:DEFENCE
3|/before:新目标:
-3|/before:明元代表「
4|/before:書_DEFENCE
-3|/before:最多提高到
-4|/before:期に
-3|/before:期には
-4|/before:期中に
-6|/before:期内达到
-4|/before:期議会で
3|/before:标:
3|/before:标:#还是
-5|/before:标上调至
3|/before:标同样是
3|/before:样是
-3|/before:標_なぜ
-4|/before:標をGDP比
-4|/before:次期議会で
4|/before:正論>
-5|/before:步提高到
-5|/before:比
-3|/before:比で
-5|/before:比提高到
3|/before:比率订于
3|/before:民幹部は「
3|/before:求回归
-6|/before:求改为
3|/before:法に
3|/before:率订于
-3|/before:的DEFENCE占GDP
3|/before:目标:
-5|/before:目标上调至
3|/before:目标同样是
-3|/before:目標_なぜ
-4|/before:目標をGDP比
6|/before:直言,
-3|/before:相「
-5|/before:相は
-3|/before:码到
3|/before:离
-5|/before:約、DEFENCE「
-3|/before:约
3|/before:者は「
-4|/before:至GDP的
-4|/before:至于
6|/before:至少达到
-3|/before:表「
3|/before:補は
-3|/before:要加码到
3|/before:要求回归
-6|/before:要求改为
4|/before:見書_DEFENCE
-4|/before:视情况升至
6|/before:言,
3|/before:言したGDP比
4|/before:論>
-4|/before:議会で
3|/before:議員は
3|/before:订于
3|/before:认为
4|/before:讨论
4|/before:论
-3|/before:设
-4|/before:超过
-6|/before:达
3|/before:达到
-4|/before:达到GDP的
-8|/before:过
3|/before:还是
-3|/before:还要加码到
-5|/before:逐步提高到
4|/before:通するのは
-3|/before:道内首長「
3|/before:郑丽文:DEFENCE
3|/before:部は、
-3|/before:長「
4|/before:院、DEFENCE
3|/before:难以支撑
-3|/before:面はDATEに
3|/before:響くか「
3|/before:領は憲法に
-3|/before:首長「
-3|/before:高GDP的
4|/before:高到GDP的
9|/clause-ending:
3|/clause-ending:\"派对立
3|/clause-ending:%?
3|/clause-ending:%だった
3|/clause-ending:5%?
-4|/clause-ending:5年以内
6|/clause-ending::不可能
-4|/clause-ending:?
4|/clause-ending:」と説明
3|/clause-ending:」論争
3|/clause-ending:ある
-3|/clause-ending:い」
4|/clause-ending:いた
4|/clause-ending:いだ
4|/clause-ending:いるが、
-3|/clause-ending:えました
4|/clause-ending:えよ
4|/clause-ending:える
-3|/clause-ending:かった
-3|/clause-ending:がある
3|/clause-ending:がつく
-3|/clause-ending:が有力だ
-3|/clause-ending:が続く
-3|/clause-ending:が試算
5|/clause-ending:きだ
5|/clause-ending:きである
-6|/clause-ending:している
-5|/clause-ending:しました
-3|/clause-ending:しを」
4|/clause-ending:すべきだ
3|/clause-ending:する
3|/clause-ending:たい
3|/clause-ending:たという
3|/clause-ending:だった
-7|/clause-ending:った
3|/clause-ending:つく
4|/clause-ending:ていた
4|/clause-ending:てだ
-3|/clause-ending:て述べた
4|/clause-ending:である
-5|/clause-ending:で政府
3|/clause-ending:とする
-3|/clause-ending:とどめた
-5|/clause-ending:となる
-3|/clause-ending:とみる
-5|/clause-ending:と漏らす
4|/clause-ending:と説明
3|/clause-ending:と述べた
-3|/clause-ending:どめた
-8|/clause-ending:なる
-3|/clause-ending:になる
4|/clause-ending:に備えよ
-6|/clause-ending:に入った
3|/clause-ending:に慎重だ
-3|/clause-ending:に提出
6|/clause-ending:に聞く
-5|/clause-ending:に達する
-3|/clause-ending:ねない」
4|/clause-ending:の検討を
-4|/clause-ending:は先送り
6|/clause-ending:び腰だ
5|/clause-ending:べきだ
-7|/clause-ending:べた
-6|/clause-ending:ました
-3|/clause-ending:みる
-3|/clause-ending:も示した
-7|/clause-ending:も述べた
-3|/clause-ending:らしを」
-5|/clause-ending:らす
3|/clause-ending:るが、
-4|/clause-ending:るという
-3|/clause-ending:る一方、
-4|/clause-ending:る案です
4|/clause-ending:れた
-3|/clause-ending:れる
-3|/clause-ending:ろとみる
-3|/clause-ending:われる
4|/clause-ending:を削減
-3|/clause-ending:一方、
3|/clause-ending:上风
5|/clause-ending:不可能
9|/clause-ending:不合理
-3|/clause-ending:两案
-3|/clause-ending:中间目标
3|/clause-ending:主張する
3|/clause-ending:予想した
3|/clause-ending:交錯する
-4|/clause-ending:以上
-4|/clause-ending:以内
4|/clause-ending:併記した
4|/clause-ending:備えよ
-4|/clause-ending:先送り
-6|/clause-ending:入った
4|/clause-ending:入り
-3|/clause-ending:入宪法
3|/clause-ending:公約した
-3|/clause-ending:写入宪法
3|/clause-ending:军费占比
-3|/clause-ending:准\"
3|/clause-ending:出ている
4|/clause-ending:削減
-3|/clause-ending:力だ
3|/clause-ending:力だが、
3|/clause-ending:占上风
3|/clause-ending:占比
6|/clause-ending:及び腰だ
5|/clause-ending:可能
-3|/clause-ending:合われる
9|/clause-ending:合理
4|/clause-ending:夜谭
4|/clause-ending:天方夜谭
6|/clause-ending:官に聞く
-3|/clause-ending:官房長官
3|/clause-ending:实质标准
-3|/clause-ending:宪法
4|/clause-ending:審議入り
3|/clause-ending:对立
3|/clause-ending:就够
-5|/clause-ending:左右
-4|/clause-ending:年以内
3|/clause-ending:张占上风
3|/clause-ending:張する
3|/clause-ending:很远
3|/clause-ending:想した
3|/clause-ending:慎重だ
3|/clause-ending:戒する
-3|/clause-ending:戒招く
-3|/clause-ending:房長官
-3|/clause-ending:招く
-3|/clause-ending:提出
5|/clause-ending:提言した
4|/clause-ending:提言へ
4|/clause-ending:提言案
-3|/clause-ending:改定
-5|/clause-ending:政府
-3|/clause-ending:整が続く
-3|/clause-ending:文書改定
-3|/clause-ending:方、
4|/clause-ending:方夜谭
-5|/clause-ending:方案浮现
3|/clause-ending:明がつく
3|/clause-ending:是5%?
-3|/clause-ending:是终点\"
-3|/clause-ending:書改定
-3|/clause-ending:有力だ
-3|/clause-ending:标准\"
-3|/clause-ending:标造势
-4|/clause-ending:案がある
-4|/clause-ending:案です
-5|/clause-ending:案浮现
5|/clause-ending:検討を
4|/clause-ending:次いだ
4|/clause-ending:民提言へ
3|/clause-ending:民提言案
3|/clause-ending:派对立
-5|/clause-ending:浮现
-5|/clause-ending:漏らす
-3|/clause-ending:点\"
-3|/clause-ending:点となる
-3|/clause-ending:球标准\"
-5|/clause-ending:略で政府
4|/clause-ending:療を削減
-5|/clause-ending:目标
-3|/clause-ending:目标造势
-3|/clause-ending:相に提出
4|/clause-ending:相次いだ
-3|/clause-ending:省が試算
-6|/clause-ending:示した
4|/clause-ending:立てだ
3|/clause-ending:約した
-3|/clause-ending:终点\"
6|/clause-ending:聞く
6|/clause-ending:腰だ
-3|/clause-ending:要になる
4|/clause-ending:見立てだ
4|/clause-ending:言した
4|/clause-ending:言へ
4|/clause-ending:言案
5|/clause-ending:討を
3|/clause-ending:訴えた
3|/clause-ending:訴える
-3|/clause-ending:試算
4|/clause-ending:説明
3|/clause-ending:論争
3|/clause-ending:警戒する
-3|/clause-ending:警戒招く
4|/clause-ending:議入り
3|/clause-ending:质标准
3|/clause-ending:费占比
3|/clause-ending:还很远
-7|/clause-ending:述べた
-4|/clause-ending:送り
-3|/clause-ending:造势
-5|/clause-ending:達する
3|/clause-ending:重だ
3|/clause-ending:錯する
-3|/clause-ending:间目标
51|/demander:other
48|/demander:spender
3|/ending:\"派对立
3|/ending:%」論争
3|/ending:%だった
-3|/ending:%以上
3|/ending:%就够
-5|/ending:%左右
3|/ending:%还很远
-12|/ending:.5%
-6|/ending:.5%?
11|/ending:0%
-5|/ending:1.5%
9|/ending:10%
5|/ending:2%
-3|/ending:2.5%
9|/ending:3%
-5|/ending:3%以上
3|/ending:3%就够
-10|/ending:3%左右
-5|/ending:3.5%
-3|/ending:4%
-14|/ending:5%
-5|/ending:5%?
3|/ending:5%左右
-4|/ending:5年以内
-3|/ending:7.7%
6|/ending::不可能
-3|/ending:DP3%
-3|/ending:P3%
7|/ending:P的3%
4|/ending:」と説明
3|/ending:」論争
-3|/ending:い」
5|/ending:いた
4|/ending:いだ
4|/ending:いない
-3|/ending:います
-3|/ending:えました
4|/ending:えよ
4|/ending:える
-3|/ending:がある
-3|/ending:が有力だ
-3|/ending:が続く
-3|/ending:が試算
5|/ending:きだ
5|/ending:きである
-4|/ending:される
-6|/ending:した
-5|/ending:している
-5|/ending:しました
-3|/ending:しを」
3|/ending:す」
4|/ending:すべきだ
4|/ending:する
3|/ending:たい
3|/ending:たという
3|/ending:だった
-5|/ending:った
4|/ending:ていた
4|/ending:ていない
4|/ending:てだ
-3|/ending:て述べた
4|/ending:である
3|/ending:です」
-5|/ending:で政府
3|/ending:とする
-3|/ending:とどめた
-5|/ending:となる
-3|/ending:とみる
-5|/ending:と漏らす
-3|/ending:と語った
4|/ending:と説明
3|/ending:と述べた
3|/ending:どです」
-3|/ending:どめた
5|/ending:ない
-9|/ending:なる
-3|/ending:になる
4|/ending:に備えよ
-6|/ending:に入った
-3|/ending:に慎重だ
-3|/ending:に提出
6|/ending:に聞く
-5|/ending:に達する
-3|/ending:ねない」
4|/ending:の検討を
-4|/ending:は先送り
3|/ending:は慎重だ
6|/ending:び腰だ
5|/ending:べきだ
-7|/ending:べた
-6|/ending:ました
-3|/ending:ます
-3|/ending:みる
-3|/ending:も示した
-7|/ending:も述べた
-3|/ending:らしを」
-5|/ending:らす
-4|/ending:るという
-4|/ending:る案です
4|/ending:れた
-7|/ending:れる
-3|/ending:ろとみる
-3|/ending:われる
4|/ending:を削減
-3|/ending:・5%?
-5|/ending:一点五
5|/ending:不可能
9|/ending:不合理
-3|/ending:中间目标
-6|/ending:为3%
3|/ending:主張する
3|/ending:乃至5%
-5|/ending:之一点五
3|/ending:之五
3|/ending:予想した
3|/ending:交錯する
-4|/ending:以上
-4|/ending:以内
4|/ending:併記した
3|/ending:保留态度
4|/ending:備えよ
-4|/ending:先送り
-6|/ending:入った
4|/ending:入り
-3|/ending:入宪法
3|/ending:公約した
-3|/ending:写入宪法
3|/ending:军费占比
3|/ending:出ている
3|/ending:分之五
5|/ending:到3%
-3|/ending:到5%
4|/ending:削減
-3|/ending:力だ
-4|/ending:升至3%
3|/ending:占比
6|/ending:及び腰だ
5|/ending:可能
-3|/ending:合われる
9|/ending:合理
-3|/ending:否定した
4|/ending:夜谭
4|/ending:天方夜谭
6|/ending:官に聞く
-3|/ending:官房長官
-3|/ending:定した
3|/ending:实质标准
-3|/ending:宪法
4|/ending:審議入り
3|/ending:对立
3|/ending:就够
-5|/ending:左右
-4|/ending:年以内
3|/ending:張する
3|/ending:很远
3|/ending:态度
-4|/ending:想される
3|/ending:想した
3|/ending:戒する
-3|/ending:戒招く
-3|/ending:房長官
-3|/ending:招く
-3|/ending:提出
5|/ending:提言した
4|/ending:提言へ
4|/ending:提言案
-6|/ending:改为3%
-3|/ending:改定
-5|/ending:政府
-3|/ending:整が続く
-3|/ending:文書改定
4|/ending:方夜谭
-5|/ending:方案浮现
6|/ending:是5%?
-3|/ending:是终点\"
-3|/ending:書改定
-3|/ending:有力だ
3|/ending:标准
-3|/ending:标造势
-4|/ending:案がある
-4|/ending:案です
-5|/ending:案浮现
5|/ending:検討を
4|/ending:次いだ
4|/ending:民提言へ
3|/ending:民提言案
3|/ending:派对立
-5|/ending:浮现
-5|/ending:漏らす
-3|/ending:点となる
-3|/ending:点五
3|/ending:留态度
-5|/ending:略で政府
4|/ending:療を削減
3|/ending:百分之五
6|/ending:的10%
3|/ending:的2%
5|/ending:的3%
3|/ending:的方案
-5|/ending:目标
-3|/ending:目标造势
-3|/ending:相に提出
4|/ending:相次いだ
-3|/ending:省が試算
-3|/ending:码到5%
-7|/ending:示した
4|/ending:立てだ
3|/ending:約した
-3|/ending:终点\"
6|/ending:聞く
6|/ending:腰だ
3|/ending:至5%
-3|/ending:要になる
4|/ending:見立てだ
4|/ending:言した
4|/ending:言へ
4|/ending:言案
5|/ending:討を
3|/ending:訴えた
3|/ending:訴える
-3|/ending:試算
4|/ending:説明
3|/ending:論争
3|/ending:警戒する
-3|/ending:警戒招く
4|/ending:議入り
3|/ending:质标准
3|/ending:费占比
-5|/ending:超过2%
4|/ending:达到3%
-5|/ending:过2%
3|/ending:还很远
-7|/ending:述べた
-4|/ending:送り
-3|/ending:造势
-5|/ending:達する
3|/ending:錯する
-3|/ending:间目标
8|/foreign=False:
-3|/foreign=False:ask deny
-3|/foreign=False:ask not
4|/foreign=False:ask think
5|/foreign=False:deny think
6|/foreign=False:not should
-5|/foreign=False:plan plan
3|/foreign=False:plan reach
3|/foreign=False:raise think
-3|/foreign=False:reach not
-6|/foreign=False:reach think
6|/foreign=False:should
-3|/foreign=False:should raise
-4|/foreign=False:should think
-4|/foreign=False:standard
3|/foreign=False:standard not
5|/foreign=False:standard raise
3|/foreign=False:think ask
-4|/foreign=True:ask
-3|/foreign=True:ask not
3|/foreign=True:ask reach
7|/foreign=True:not think
-4|/foreign=True:think
-23|/main:other
14|/main:spender
-28|/named:1
35|/named:2
45|/named:3
3|/near-after:\"#
-5|/near-after:\",
3|/near-after:\"派
3|/near-after:\"派对
3|/near-after:#?
3|/near-after:#だっ
3|/near-after:#は
3|/near-after:#も
3|/near-after:#も書
-3|/near-after:#を
-4|/near-after:,LAND
3|/near-after:,但LAND
-3|/near-after:,后
-3|/near-after:,后者
4|/near-after:,将
-3|/near-after:0兆
-4|/near-after:0兆円
-3|/near-after:0文
-3|/near-after:0文書
6|/near-after::不
6|/near-after::不可
-4|/near-after:ALLIESに
-4|/near-after:DATEに
3|/near-after:DATEま
3|/near-after:DATEまで
-3|/near-after:DATE中
-3|/near-after:DATE中に
3|/near-after:DEFENCE占
3|/near-after:DEFENCE占比
-3|/near-after:LANDが
-3|/near-after:LANDが試
3|/near-after:LANDは
3|/near-after:LANDは慎
3|/near-after:LAND持
3|/near-after:LAND持保
-3|/near-after:NATO氏
-3|/near-after:NATO氏の
-4|/near-after:USAが
3|/near-after:USAの
-3|/near-after:USA間
-3|/near-after:USA間の
5|/near-after:_DEFENCE
-8|/near-after:_LAND
-3|/near-after:_LANDが
6|/near-after:_元
5|/near-after:_元次
6|/near-after:_卓
6|/near-after:_卓揆
-3|/near-after:_安
-3|/near-after:_安保
-5|/near-after:_次
-5|/near-after:_次期
4|/near-after:_歳
4|/near-after:_歳出
10|/near-after:_自
10|/near-after:_自民
-4|/near-after:_財
-4|/near-after:_財源
-5|/near-after:、DATE
-3|/near-after:、DATE中
3|/near-after:、LANDは
3|/near-after:、USAの
-4|/near-after:、ア
-4|/near-after:、アジ
-3|/near-after:、専
-3|/near-after:、専守
-4|/near-after:、年
-3|/near-after:、年0
-6|/near-after:、調
-6|/near-after:、調整
3|/near-after:。政
3|/near-after:。政府
-5|/near-after:「世
-5|/near-after:「世界
3|/near-after:「反
3|/near-after:「反対
-3|/near-after:「早
-5|/near-after:「野
-5|/near-after:「野心
3|/near-after:」#
3|/near-after:」_
-3|/near-after:」_LAND
-5|/near-after:」…
-3|/near-after:」だ
-3|/near-after:」だと
9|/near-after:」と
-7|/near-after:」とも
3|/near-after:」と協
3|/near-after:」と反
-3|/near-after:」と漏
4|/near-after:」と説
3|/near-after:」と警
3|/near-after:」と述
3|/near-after:」に_
-3|/near-after:」に金
5|/near-after:」は
5|/near-after:」は非
-4|/near-after:」を
3|/near-after:」論
3|/near-after:」論争
-3|/near-after:」議
-3|/near-after:」議論
-4|/near-after:ある
-5|/near-after:ある一
6|/near-after:い。
-9|/near-after:い」
-4|/near-after:い」と
-4|/near-after:いう。
4|/near-after:いう見
6|/near-after:いた
5|/near-after:いた。
3|/near-after:いだ
3|/near-after:いだ。
-7|/near-after:いて
-4|/near-after:いて、
5|/near-after:いと
3|/near-after:いとい
-3|/near-after:いとし
3|/near-after:いと説
-5|/near-after:いな
-5|/near-after:いない
-3|/near-after:いま
-4|/near-after:います
-7|/near-after:いる
3|/near-after:いる#
4|/near-after:いるが
-6|/near-after:いると
3|/near-after:い姿
3|/near-after:い姿勢
-3|/near-after:い考
-3|/near-after:い考え
-3|/near-after:う。
5|/near-after:うの
-4|/near-after:う主
-4|/near-after:う主張
7|/near-after:う提
3|/near-after:う提案
4|/near-after:う提言
3|/near-after:う求
4|/near-after:う見
4|/near-after:う見立
-4|/near-after:えか
-4|/near-after:えかね
3|/near-after:えて
3|/near-after:えは
3|/near-after:えはな
-3|/near-after:えも
-3|/near-after:えも示
4|/near-after:えよ
7|/near-after:える
-3|/near-after:える新
3|/near-after:えを
-3|/near-after:か。
-3|/near-after:かが
-3|/near-after:かが焦
3|/near-after:が#
-9|/near-after:があ
-8|/near-after:がある
3|/near-after:がつ
3|/near-after:がつく
3|/near-after:が上
3|/near-after:が出
3|/near-after:が出て
-3|/near-after:が大き
3|/near-after:が得
3|/near-after:が得ら
3|/near-after:が望
3|/near-after:が望ま
3|/near-after:が横
3|/near-after:が横並
-4|/near-after:が浮
-4|/near-after:が浮上
-3|/near-after:が焦
-3|/near-after:が焦点
3|/near-after:が相
3|/near-after:が相次
-3|/near-after:が続
-3|/near-after:が続く
-3|/near-after:が試
-3|/near-after:が試算
-3|/near-after:が韓
-3|/near-after:が韓USA
-3|/near-after:が首
-3|/near-after:が首相
12|/near-after:きだ
5|/near-after:きだ。
4|/near-after:きだ」
3|/near-after:きだと
4|/near-after:きで
4|/near-after:きであ
9|/near-after:き込
7|/near-after:き込む
3|/near-after:く。政
-5|/near-after:くに
-5|/near-after:くに達
-3|/near-after:ぐり
-3|/near-after:け、
-8|/near-after:ける
-3|/near-after:けるNATO
-3|/near-after:けるか
-3|/near-after:げにつ
3|/near-after:げに慎
4|/near-after:げる
3|/near-after:げるの
3|/near-after:げるよ
3|/near-after:げる考
5|/near-after:こと
7|/near-after:ことに
-5|/near-after:ことは
-3|/near-after:ころ
-3|/near-after:ころと
-5|/near-after:し、
-3|/near-after:し、調
-6|/near-after:しい」
3|/near-after:しいと
-3|/near-after:した
4|/near-after:した。
-6|/near-after:したい
-12|/near-after:して
-9|/near-after:してい
-4|/near-after:してお
-3|/near-after:しど
-3|/near-after:しどこ
-3|/near-after:しを」
-4|/near-after:し合
-3|/near-after:じら
-3|/near-after:じられ
-10|/near-after:す。
-3|/near-after:すに
11|/near-after:すべ
11|/near-after:すべき
5|/near-after:すよ
4|/near-after:すよう
-12|/near-after:する
-3|/near-after:する。
8|/near-after:するこ
-4|/near-after:するよ
5|/near-after:する声
-12|/near-after:する案
-3|/near-after:する目
-3|/near-after:す意
-3|/near-after:す意欲
-8|/near-after:す案
-3|/near-after:す案が
-3|/near-after:す案で
3|/near-after:せな
3|/near-after:せない
6|/near-after:た。
-3|/near-after:たい
3|/near-after:たい。
-3|/near-after:たいと
-3|/near-after:たい考
-6|/near-after:たと
-3|/near-after:たな世
21|/near-after:だ。
7|/near-after:だ」
6|/near-after:だ」と
3|/near-after:だっ
5|/near-after:だと
3|/near-after:だとし
-3|/near-after:だと改
-9|/near-after:った
-7|/near-after:つい
-7|/near-after:ついて
3|/near-after:つく
3|/near-after:つく。
-4|/near-after:づけ
-3|/near-after:づける
-5|/near-after:て、
-12|/near-after:てい
4|/near-after:ていた
-5|/near-after:ていな
-8|/near-after:ている
4|/near-after:てだ
4|/near-after:てだ。
-3|/near-after:て述
-3|/near-after:て述べ
3|/near-after:であ
-3|/near-after:では
-3|/near-after:では、
-5|/near-after:ではな
3|/near-after:ではの
-6|/near-after:で政
-6|/near-after:で政府
-4|/near-after:で検
-4|/near-after:で検討
3|/near-after:で浮
3|/near-after:で浮上
-5|/near-after:で消
-5|/near-after:で消え
-3|/near-after:で話
-3|/near-after:で話し
3|/near-after:で退
3|/near-after:で退け
4|/near-after:と、
-4|/near-after:とし
-3|/near-after:としど
-5|/near-after:とす
-5|/near-after:とする
-3|/near-after:とな
-4|/near-after:となる
7|/near-after:とに
3|/near-after:とには
3|/near-after:とに慎
5|/near-after:との
3|/near-after:との声
-5|/near-after:との意
4|/near-after:との見
-6|/near-after:とは
-3|/near-after:とみ
-3|/near-after:とみる
-7|/near-after:とも
-3|/near-after:とも目
-7|/near-after:とも述
5|/near-after:と主
5|/near-after:と主張
3|/near-after:と予
3|/near-after:と予想
3|/near-after:と公
3|/near-after:と公約
3|/near-after:と協
3|/near-after:と協議
3|/near-after:と反
3|/near-after:と反発
-3|/near-after:と報
-3|/near-after:と報じ
-3|/near-after:と改
-3|/near-after:と改め
-4|/near-after:と明
-3|/near-after:と漏
-3|/near-after:と漏ら
-3|/near-after:と語っ
6|/near-after:と説
6|/near-after:と説明
3|/near-after:と警
3|/near-after:と警戒
-4|/near-after:どこ
-3|/near-after:どころ
5|/near-after:ない
5|/near-after:ないと
3|/near-after:ない姿
-3|/near-after:なった
3|/near-after:なら説
3|/near-after:なりか
-4|/near-after:なる
-3|/near-after:な世
-3|/near-after:な世界
3|/near-after:な意
3|/near-after:な意見
-3|/near-after:に#を
3|/near-after:に_
3|/near-after:に_自
-3|/near-after:に、
6|/near-after:に」
4|/near-after:に」_
3|/near-after:にすべ
-7|/near-after:につ
-7|/near-after:につい
8|/near-after:には
6|/near-after:には及
-6|/near-after:に上
-3|/near-after:に上げ
-3|/near-after:に上積
4|/near-after:に備
4|/near-after:に備え
-3|/near-after:に入
-4|/near-after:に入っ
-3|/near-after:に増や
4|/near-after:に増額
-3|/near-after:に安
-3|/near-after:に安保
6|/near-after:に慎
6|/near-after:に慎重
3|/near-after:に戻
-3|/near-after:に提出
5|/near-after:に聞
5|/near-after:に聞く
-3|/near-after:に調
-3|/near-after:に調整
-4|/near-after:に達
-5|/near-after:に達す
-3|/near-after:に金
-3|/near-after:に金利
-3|/near-after:のDEFENCE
4|/near-after:のが
3|/near-after:のが望
-5|/near-after:ので
-4|/near-after:のでは
5|/near-after:のは
6|/near-after:のめ
6|/near-after:のめな
-3|/near-after:の上
-3|/near-after:の上積
5|/near-after:の下
5|/near-after:の下限
3|/near-after:の基
3|/near-after:の基準
3|/near-after:の増
-3|/near-after:の壁
-3|/near-after:の壁_
6|/near-after:の声
-5|/near-after:の後
-3|/near-after:の後段
-3|/near-after:の後続
-5|/near-after:の意
-5|/near-after:の意見
-5|/near-after:の文
-3|/near-after:の暮
-3|/near-after:の暮ら
5|/near-after:の検
5|/near-after:の検討
4|/near-after:の見
3|/near-after:の見方
-3|/near-after:の警
-3|/near-after:の警戒
3|/near-after:の議論
4|/near-after:の財
4|/near-after:の財政
5|/near-after:は#
3|/near-after:は#だ
-5|/near-after:は、
-3|/near-after:は、年
-7|/near-after:は「
-3|/near-after:は「早
-5|/near-after:はあ
-3|/near-after:はあり
6|/near-after:はの
6|/near-after:はのめ
3|/near-after:は今
3|/near-after:は今の
-5|/near-after:は先
-5|/near-after:は先送
4|/near-after:は医
4|/near-after:は医療
6|/near-after:は及
6|/near-after:は及び
3|/near-after:は国
3|/near-after:は必
3|/near-after:は必要
3|/near-after:は慎
3|/near-after:は慎重
-6|/near-after:は欲
-6|/near-after:は欲し
-3|/near-after:は財
6|/near-after:は非
6|/near-after:は非現
3|/near-after:びの
3|/near-after:びの基
6|/near-after:び腰
6|/near-after:び腰だ
-4|/near-after:へ、
-4|/near-after:へ、政
6|/near-after:への
-5|/near-after:べ、
-3|/near-after:べ、DATE
16|/near-after:べき
12|/near-after:べきだ
4|/near-after:べきで
-8|/near-after:べた
-7|/near-after:べた。
3|/near-after:べま
3|/near-after:べまし
4|/near-after:ましい
-4|/near-after:ます
-4|/near-after:ます。
3|/near-after:まず
-3|/near-after:みす
-3|/near-after:みする
-3|/near-after:みる
-4|/near-after:みる。
5|/near-after:むよ
5|/near-after:むよう
-3|/near-after:めぐ
-3|/near-after:めぐり
-5|/near-after:めて
-3|/near-after:めてい
-3|/near-after:めて述
5|/near-after:めな
6|/near-after:めない
7|/near-after:める
3|/near-after:めるべ
3|/near-after:も、政
-5|/near-after:も念
-5|/near-after:も念頭
-3|/near-after:も浮
-3|/near-after:も浮上
-3|/near-after:も目
-3|/near-after:も目指
-5|/near-after:も示
-3|/near-after:も示し
-7|/near-after:も述
-7|/near-after:も述べ
-3|/near-after:も選
-3|/near-after:も選択
-3|/near-after:やす
5|/near-after:やすべ
-7|/near-after:やす案
11|/near-after:よう
-4|/near-after:よう主
7|/near-after:よう提
3|/near-after:よう求
-3|/near-after:より
-3|/near-after:より地
-3|/near-after:らしを
-4|/near-after:らす。
-5|/near-after:られ
3|/near-after:ら説
3|/near-after:ら説明
-5|/near-after:り、
-3|/near-after:り、調
3|/near-after:りか
3|/near-after:りかね
-3|/near-after:り向
-3|/near-after:り向け
-3|/near-after:り地
-3|/near-after:り地方
4|/near-after:る#
3|/near-after:る#も
-3|/near-after:るNATO
-3|/near-after:るNATO氏
-3|/near-after:る。
-3|/near-after:る「
-4|/near-after:るか
-3|/near-after:るかが
3|/near-after:るが
3|/near-after:るが、
6|/near-after:るこ
6|/near-after:ること
-8|/near-after:ると
-7|/near-after:るとい
3|/near-after:るとの
3|/near-after:ると予
-4|/near-after:ると述
5|/near-after:るべ
5|/near-after:るべき
-4|/near-after:る一
-3|/near-after:る一方
-3|/near-after:る公算
5|/near-after:る声
5|/near-after:る声が
-3|/near-after:る新
-3|/near-after:る新目
-17|/near-after:る案
-4|/near-after:る案が
-4|/near-after:る案で
-7|/near-after:る案を
-4|/near-after:る検
-4|/near-after:る検討
-3|/near-after:る目
-3|/near-after:る目標
3|/near-after:れた。
-3|/near-after:れない
-3|/near-after:れる公
-3|/near-after:ろと
-3|/near-after:ろとみ
4|/near-after:われる
3|/near-after:をDATE
-3|/near-after:をDATEに
4|/near-after:をDATEま
-3|/near-after:を「
3|/near-after:を併
3|/near-after:を併記
-3|/near-after:を充
-3|/near-after:を出
4|/near-after:を削
4|/near-after:を削減
4|/near-after:を勧
4|/near-after:を勧告
4|/near-after:を唱
4|/near-after:を唱え
4|/near-after:を審
4|/near-after:を審議
-3|/near-after:を打診
-3|/near-after:を振
-3|/near-after:を振り
6|/near-after:を掲
5|/near-after:を掲げ
3|/near-after:を新
3|/near-after:を新目
3|/near-after:を明確
5|/near-after:を書
5|/near-after:を書き
-9|/near-after:を検
-9|/near-after:を検討
-3|/near-after:を求
-3|/near-after:を求め
3|/near-after:を目
3|/near-after:を確
3|/near-after:を確保
4|/near-after:を示
3|/near-after:を示す
-3|/near-after:を落
-3|/near-after:を落と
-4|/near-after:を記
-5|/near-after:を設
-5|/near-after:を設け
4|/near-after:を訴
4|/near-after:を訴え
3|/near-after:を議
5|/near-after:を議論
-5|/near-after:を軸
-5|/near-after:を軸に
-3|/near-after:を達
-3|/near-after:を達成
-3|/near-after:アの
-3|/near-after:アの警
-4|/near-after:アジ
-4|/near-after:アジア
-4|/near-after:イン
-3|/near-after:インフ
-4|/near-after:ジア
-3|/near-after:ジアの
-3|/near-after:フラ
-3|/near-after:ンフ
-3|/near-after:ンフラ
-4|/near-after:一方
-4|/near-after:上_
-3|/near-after:上_安
-3|/near-after:上。
4|/near-after:上」
-4|/near-after:上げる
3|/near-after:上と
4|/near-after:上とす
4|/near-after:上に
-6|/near-after:上も
-6|/near-after:上も念
-4|/near-after:上を
-3|/near-after:上を提
-5|/near-after:上方
-5|/near-after:上方案
3|/near-after:上风
3|/near-after:上风,
6|/near-after:下限
5|/near-after:下限を
6|/near-after:不可
6|/near-after:不可能
6|/near-after:不合
6|/near-after:不合理
-3|/near-after:不是终
-9|/near-after:世界
-7|/near-after:世界標
-3|/near-after:两案
-3|/near-after:两案,
3|/near-after:並び
3|/near-after:並びの
-3|/near-after:中に
-3|/near-after:中に安
-3|/near-after:中间
-3|/near-after:中间目
5|/near-after:主张
3|/near-after:主张占
5|/near-after:主張
8|/near-after:主張す
3|/near-after:予想
3|/near-after:予想し
-3|/near-after:事実
3|/near-after:今の
3|/near-after:今の財
4|/near-after:代の
4|/near-after:以上」
3|/near-after:以上と
4|/near-after:以上に
-6|/near-after:以上も
-4|/near-after:以上を
-5|/near-after:以上方
3|/near-after:以内に
3|/near-after:会合
3|/near-after:但LAND
3|/near-after:但LAND持
4|/near-after:併記
-4|/near-after:保0
-4|/near-after:保0文
4|/near-after:保す
3|/near-after:保留
3|/near-after:保留态
3|/near-after:候補者
4|/near-after:備え
4|/near-after:備えよ
3|/near-after:元国
3|/near-after:元国防
5|/near-after:元次
5|/near-after:元次官
-4|/near-after:兆円
-3|/near-after:兆円規
-5|/near-after:先送
-5|/near-after:先送り
-4|/near-after:入っ
-4|/near-after:入った
4|/near-after:入り
5|/near-after:入れ
3|/near-after:入れな
-3|/near-after:入宪
-3|/near-after:入宪法
-4|/near-after:全球
-4|/near-after:全球标
-3|/near-after:公算
-3|/near-after:公算が
5|/near-after:公約
3|/near-after:公約し
-3|/near-after:共识
3|/near-after:内で浮
3|/near-after:内に
-3|/near-after:円規
-3|/near-after:円規模
-4|/near-after:写入
-3|/near-after:写入宪
-3|/near-after:准\"
3|/near-after:准。
4|/near-after:出は
4|/near-after:出は医
-3|/near-after:利の
-3|/near-after:利の壁
3|/near-after:到底
6|/near-after:削減
-3|/near-after:前提
3|/near-after:力だ
3|/near-after:力だが
-3|/near-after:加#
-3|/near-after:加税
-3|/near-after:势。
3|/near-after:勢を
3|/near-after:勢を明
5|/near-after:勧告
3|/near-after:勧告し
5|/near-after:医療
4|/near-after:医療を
-3|/near-after:十年每
6|/near-after:卓揆
6|/near-after:卓揆:
-3|/near-after:協議
3|/near-after:占上
3|/near-after:占上风
3|/near-after:占比
3|/near-after:占比。
6|/near-after:及び
6|/near-after:及び腰
3|/near-after:反対」
3|/near-after:反発
3|/near-after:反発し
-4|/near-after:只说
6|/near-after:可能
3|/near-after:台」
3|/near-after:台」に
-5|/near-after:右。
8|/near-after:合理
9|/near-after:合理。
4|/near-after:同盟
-3|/near-after:后者
-3|/near-after:后者需
-3|/near-after:向け
-3|/near-after:向ける
-3|/near-after:向で検
3|/near-after:告し
6|/near-after:唱え
3|/near-after:唱える
4|/near-after:問わ
4|/near-after:問われ
4|/near-after:国債
3|/near-after:国民
4|/near-after:国防
-3|/near-after:地方
-3|/near-after:地方の
3|/near-after:基準に
-4|/near-after:報じ
-3|/near-after:報じら
-4|/near-after:増や
-3|/near-after:増やす
4|/near-after:増額
-3|/near-after:增加#
-3|/near-after:壁_
-3|/near-after:壁_LAND
9|/near-after:声が
4|/near-after:夜谭
4|/near-after:夜谭。
-3|/near-after:大き
4|/near-after:天方
4|/near-after:天方夜
3|/near-after:姿勢
3|/near-after:姿勢を
-6|/near-after:字が
-4|/near-after:守防
-4|/near-after:守防衛
-8|/near-after:安保
-4|/near-after:安保0
6|/near-after:官に
5|/near-after:官に聞
3|/near-after:实质
3|/near-after:实质标
6|/near-after:実的
5|/near-after:実的_
-3|/near-after:宪法
-3|/near-after:宪法。
3|/near-after:家は
4|/near-after:審議
4|/near-after:審議入
3|/near-after:对立
3|/near-after:対」
-4|/near-after:専守
-4|/near-after:専守防
3|/near-after:就够
7|/near-after:属不
-6|/near-after:左右
-5|/near-after:左右。
-5|/near-after:年0
-4|/near-after:年0兆
-3|/near-after:年增
-3|/near-after:年增加
-3|/near-after:年每
-3|/near-after:年每年
3|/near-after:并不
4|/near-after:広げ
3|/near-after:広げる
-6|/near-after:府検
-6|/near-after:府検討
3|/near-after:度。
6|/near-after:度を
3|/near-after:度を新
3|/near-after:张占
3|/near-after:张占上
-4|/near-after:張し、
4|/near-after:張した
8|/near-after:張す
6|/near-after:張する
-3|/near-after:当面
3|/near-after:很远
-3|/near-after:後段
-3|/near-after:後段階
-3|/near-after:後続
-3|/near-after:後続協
-3|/near-after:得ると
-4|/near-after:心」
-4|/near-after:心」を
11|/near-after:必要
7|/near-after:必要」
-7|/near-after:念頭」
4|/near-after:念頭に
3|/near-after:态度
3|/near-after:态度。
3|/near-after:想し
3|/near-after:想した
-3|/near-after:意欲
-3|/near-after:意欲を
10|/near-after:慎重
5|/near-after:慎重だ
3|/near-after:慎重な
-3|/near-after:成し
-3|/near-after:成し、
-3|/near-after:戒招
-3|/near-after:戒招く
-7|/near-after:戦略
-5|/near-after:戦略で
5|/near-after:所有
-3|/near-after:打診
-3|/near-after:打診し
-4|/near-after:択肢
-3|/near-after:択肢に
-3|/near-after:招く
-4|/near-after:括号
3|/near-after:持保
3|/near-after:持保留
-5|/near-after:指し
-5|/near-after:指した
4|/near-after:指す
3|/near-after:指すよ
-3|/near-after:振り
-3|/near-after:振り向
4|/near-after:排除
10|/near-after:掲げ
6|/near-after:掲げる
6|/near-after:揆:
6|/near-after:揆:不
18|/near-after:提言
4|/near-after:提言し
3|/near-after:提言す
4|/near-after:提言へ
4|/near-after:提言案
-3|/near-after:改め
-3|/near-after:改めて
-4|/near-after:改定
4|/near-after:政で
4|/near-after:政では
-8|/near-after:政府
-6|/near-after:政府検
3|/near-after:政治家
-4|/near-after:数字
-3|/near-after:整が
-3|/near-after:整が続
-4|/near-after:文書
-5|/near-after:文書改
-5|/near-after:新目
-6|/near-after:新目标
-3|/near-after:方の
-3|/near-after:方の暮
3|/near-after:方を
3|/near-after:方を示
4|/near-after:方夜
4|/near-after:方夜谭
-7|/near-after:方案
-4|/near-after:方案,
3|/near-after:方案。
-5|/near-after:方案浮
4|/near-after:明。
3|/near-after:明が
3|/near-after:明がつ
3|/near-after:明確
-6|/near-after:明示
-4|/near-after:是\"
3|/near-after:是#
3|/near-after:是#?
5|/near-after:是天
4|/near-after:是天方
-3|/near-after:是终
-3|/near-after:是终点
-3|/near-after:時期
-3|/near-after:暮ら
-3|/near-after:暮らし
4|/near-after:更是
4|/near-after:更是天
9|/near-after:書き
9|/near-after:書き込
-5|/near-after:書改
-5|/near-after:書改定
3|/near-after:有力だ
3|/near-after:有識
3|/near-after:有識者
3|/near-after:望ま
3|/near-after:望まし
-5|/near-after:期戦
-5|/near-after:期戦略
-5|/near-after:束し
-4|/near-after:束した
-4|/near-after:标。
-3|/near-after:标准\"
3|/near-after:标准。
-3|/near-after:标造
-3|/near-after:标造势
-7|/near-after:案,
-3|/near-after:案,后
-3|/near-after:案、
-3|/near-after:案、専
-14|/near-after:案が
-3|/near-after:案があ
-4|/near-after:案が浮
-3|/near-after:案が韓
3|/near-after:案して
-7|/near-after:案で
-4|/near-after:案です
-3|/near-after:案では
-3|/near-after:案も浮
-3|/near-after:案を
4|/near-after:案を併
4|/near-after:案を審
-5|/near-after:案浮
-5|/near-after:案浮现
-21|/near-after:検討
-5|/near-after:検討_
-11|/near-after:検討し
-3|/near-after:検討す
5|/near-after:検討を
3|/near-after:標と
4|/near-after:標に
3|/near-after:標にす
-4|/near-after:標を
-3|/near-after:標を設
-3|/near-after:模の
-3|/near-after:模の上
3|/near-after:横並
3|/near-after:横並び
3|/near-after:次い
3|/near-after:次いだ
7|/near-after:次官
6|/near-after:次官に
-5|/near-after:次期
-5|/near-after:次期戦
-6|/near-after:欲し
-6|/near-after:欲しい
-3|/near-after:欲を
4|/near-after:歳出
4|/near-after:歳出は
-3|/near-after:每年
-3|/near-after:每年增
3|/near-after:比。
-3|/near-after:氏の
-5|/near-after:民が
-3|/near-after:民が首
7|/near-after:民提
7|/near-after:民提言
4|/near-after:求め
3|/near-after:求めて
-3|/near-after:没有
3|/near-after:治家
3|/near-after:治家は
-3|/near-after:法。
5|/near-after:法案
5|/near-after:法案を
3|/near-after:派对
3|/near-after:派对立
-5|/near-after:浮上
-4|/near-after:浮上_
-5|/near-after:浮现
-5|/near-after:消え
-4|/near-after:源は
-4|/near-after:源は先
4|/near-after:準」_
-3|/near-after:準」だ
-3|/near-after:漏ら
-4|/near-after:点と
-3|/near-after:点とな
-4|/near-after:焦点
-3|/near-after:焦点と
6|/near-after:現実
6|/near-after:現実的
-4|/near-after:球标
-4|/near-after:球标准
9|/near-after:理。
3|/near-after:理解が
-7|/near-after:界標
-7|/near-after:界標準
3|/near-after:留态
3|/near-after:留态度
-5|/near-after:略で
-5|/near-after:略で政
4|/near-after:療を
4|/near-after:療を削
3|/near-after:発し
3|/near-after:的DEFENCE
3|/near-after:的DEFENCE占
5|/near-after:的_
5|/near-after:的_元
-4|/near-after:的な
-3|/near-after:的に
-3|/near-after:的中间
4|/near-after:的主
4|/near-after:的主张
3|/near-after:的实
3|/near-after:的实质
-6|/near-after:的新
-6|/near-after:的新目
-5|/near-after:目指し
4|/near-after:目指す
-10|/near-after:目标
-4|/near-after:目标。
-3|/near-after:目标造
-4|/near-after:目標
3|/near-after:目標と
4|/near-after:目標に
-4|/near-after:目標を
3|/near-after:相次
3|/near-after:相次い
4|/near-after:確保
4|/near-after:確保す
-4|/near-after:示し
-4|/near-after:示した
-4|/near-after:示すべ
8|/near-after:程度
6|/near-after:程度を
-3|/near-after:積みす
4|/near-after:立て
4|/near-after:立てだ
-3|/near-after:算が
-3|/near-after:算が大
3|/near-after:約し
3|/near-after:約した
3|/near-after:約を
-6|/near-after:約束
-5|/near-after:約束し
-3|/near-after:続協
-3|/near-after:続協議
-3|/near-after:终点\"
-3|/near-after:续十
-3|/near-after:续十年
4|/near-after:考え
3|/near-after:考えは
-3|/near-after:考えも
3|/near-after:考えを
3|/near-after:者会
3|/near-after:者会議
-3|/near-after:者需
-3|/near-after:者需要
5|/near-after:聞く
-3|/near-after:肢に
6|/near-after:腰だ
6|/near-after:腰だ。
8|/near-after:自民
7|/near-after:自民提
-3|/near-after:落と
-3|/near-after:落とし
-3|/near-after:衛超
-3|/near-after:衛超え
3|/near-after:補者
7|/near-after:要」
3|/near-after:要」_
-11|/near-after:要求
-3|/near-after:要连
-3|/near-after:要连续
3|/near-after:見が相
3|/near-after:見方
3|/near-after:見方を
4|/near-after:見立
4|/near-after:見立て
-3|/near-after:規模
-3|/near-after:規模の
-5|/near-after:視野_
5|/near-after:視野に
3|/near-after:解が
3|/near-after:解が得
4|/near-after:言した
3|/near-after:言す
3|/near-after:言する
4|/near-after:言へ
4|/near-after:言案
-5|/near-after:討_
-4|/near-after:討_財
-11|/near-after:討し
-10|/near-after:討して
-3|/near-after:討す
-5|/near-after:討する
5|/near-after:討を
-4|/near-after:記す
-5|/near-after:設け
-3|/near-after:設ける
6|/near-after:訴え
-3|/near-after:診し
-3|/near-after:診した
-5|/near-after:試算
-5|/near-after:話し
-4|/near-after:話し合
10|/near-after:説明
4|/near-after:説明。
3|/near-after:説明が
-9|/near-after:調整
-3|/near-after:調整が
3|/near-after:調査
4|/near-after:論_
4|/near-after:論_歳
-3|/near-after:論、
-3|/near-after:論、ア
4|/near-after:論し
5|/near-after:論した
3|/near-after:論争
3|/near-after:識者
3|/near-after:識者会
-3|/near-after:警戒招
3|/near-after:議が
-3|/near-after:議で話
3|/near-after:議で退
4|/near-after:議入
4|/near-after:議入り
6|/near-after:議論
-3|/near-after:議論、
4|/near-after:議論し
-3|/near-after:论。
-5|/near-after:说是
4|/near-after:谭。
4|/near-after:財政で
-3|/near-after:財源
-4|/near-after:財源は
3|/near-after:质标
3|/near-after:质标准
4|/near-after:超_
4|/near-after:超_自
3|/near-after:超」
-4|/near-after:超えか
-4|/near-after:超へ、
3|/near-after:超への
-3|/near-after:超も
-5|/near-after:超も視
-3|/near-after:超案
-3|/near-after:超案が
-7|/near-after:軸に
-3|/near-after:軸に調
7|/near-after:込む
5|/near-after:込むよ
3|/near-after:迈进
-7|/near-after:近く
-5|/near-after:近くに
-3|/near-after:近づ
-3|/near-after:近づけ
3|/near-after:还很
3|/near-after:还很远
3|/near-after:还是
3|/near-after:还是#
-3|/near-after:连续
-3|/near-after:连续十
-10|/near-after:述べ
-5|/near-after:述べ、
-8|/near-after:述べた
3|/near-after:述べま
-4|/near-after:送り
3|/near-after:通用
-3|/near-after:造势
-3|/near-after:造势。
-5|/near-after:達す
-5|/near-after:達する
-3|/near-after:達成し
-4|/near-after:選択
-4|/near-after:選択肢
-4|/near-after:避け
5|/near-after:重だ
3|/near-after:重だ。
3|/near-after:重な
3|/near-after:重な意
3|/near-after:重新
-5|/near-after:野_
-5|/near-after:野_次
5|/near-after:野に
-5|/near-after:野心
-4|/near-after:野心」
-3|/near-after:金利
-3|/near-after:金利の
-3|/near-after:間の
-3|/near-after:間の後
-3|/near-after:间目
-3|/near-after:间目标
3|/near-after:防卫
-3|/near-after:防衛超
3|/near-after:限を
5|/near-after:限を書
-3|/near-after:需要
-3|/near-after:需要连
6|/near-after:非現
6|/near-after:非現実
-3|/near-after:韓USA
-3|/near-after:韓USA間
-7|/near-after:頭」
4|/near-after:頭に
3|/near-after:額を提
-4|/near-after:額を検
3|/near-after:风,
3|/near-after:风,但
-3|/near-before:\"不
-6|/near-before:#,
-3|/near-before:#,例
-5|/near-before:#,再
5|/near-before:#、
4|/near-before:#で
3|/near-before:#で、
-4|/near-before:#と
-4|/near-before:#とし
3|/near-before:#に
3|/near-before:#に向
7|/near-before:#を
3|/near-before:#以
3|/near-before:#以上
4|/near-before:#尚
4|/near-before:#尚且
3|/near-before:#还
3|/near-before:#还是
-3|/near-before:&A
-3|/near-before:&A>
-4|/near-before:)之
-4|/near-before:)之比
4|/near-before:)的至
4|/near-before:,#
4|/near-before:,#尚
4|/near-before:,DEFENCE
-3|/near-before:,EU
-3|/near-before:,EUDEFENCE
17|/near-before:,LAND
4|/near-before:,LANDDEFENCE
3|/near-before:,LAND财
-7|/near-before:,USA
7|/near-before:,主
7|/near-before:,主张
-3|/near-before:,例
-3|/near-before:,例如
-6|/near-before:,再
-4|/near-before:,再视
-3|/near-before:,却
-3|/near-before:,却还
7|/near-before:,反
7|/near-before:,反对
4|/near-before:,如
-4|/near-before:,将
-5|/near-before:,将DEFENCE
5|/near-before:,市
5|/near-before:,市场
-3|/near-before:,应
-6|/near-before:,应逐
3|/near-before:,建
3|/near-before:,建议
-3|/near-before:,执
-3|/near-before:,执政
7|/near-before:,把
4|/near-before:,把DEFENCE
-3|/near-before:,拟
-3|/near-before:,拟在
-8|/near-before:,政
-8|/near-before:,政府
-3|/near-before:,此
-3|/near-before:,此举
5|/near-before:,要
3|/near-before:,要求
-3|/near-before:,该
-3|/near-before:,该省
-3|/near-before:0兆
4|/near-before:0年
-3|/near-before::\"
3|/near-before::#
3|/near-before::#还
-3|/near-before::DEFENCE
-3|/near-before:<Q
-3|/near-before:<Q&
4|/near-before:<正
4|/near-before:<正論
-3|/near-before:>DEFENCE
-3|/near-before:>DEFENCEの
-3|/near-before:A>
-3|/near-before:A>DEFENCE
-5|/near-before:A_
-4|/near-before:A_0
3|/near-before:BC
3|/near-before:BC日
3|/near-before:C日
3|/near-before:C日興
-3|/near-before:DATE,
5|/near-before:DATE、
3|/near-before:DATE、与
-6|/near-before:DATEに
-3|/near-before:DATEを
4|/near-before:DATE以
3|/near-before:DATE以前
-9|/near-before:DATE前
-6|/near-before:DATE前后
-6|/near-before:DATE前把
6|/near-before:DATE前提
-3|/near-before:DATE将DEFENCE
-9|/near-before:DATE把
-9|/near-before:DATE把DEFENCE
-3|/near-before:DATE敲
-3|/near-before:DATE敲定
-3|/near-before:DEFENCEGDP
4|/near-before:DEFENCE_
7|/near-before:DEFENCE「
4|/near-before:DEFENCE「GDP
5|/near-before:DEFENCE「対
4|/near-before:DEFENCEが
5|/near-before:DEFENCEにつ
-6|/near-before:DEFENCEの
-4|/near-before:DEFENCEのGDP
-6|/near-before:DEFENCEの新
-3|/near-before:DEFENCEはDATE
3|/near-before:DEFENCEはGDP
3|/near-before:DEFENCEを
5|/near-before:DEFENCEをGDP
-3|/near-before:DEFENCE再
-3|/near-before:DEFENCE再提
-13|/near-before:DEFENCE占
-10|/near-before:DEFENCE占GDP
-3|/near-before:DEFENCE占比
9|/near-before:DEFENCE应
8|/near-before:DEFENCE应提
-3|/near-before:DEFENCE拉
-4|/near-before:DEFENCE拉高
-16|/near-before:DEFENCE提
-3|/near-before:DEFENCE提到
-5|/near-before:DEFENCE提至
-5|/near-before:DEFENCE提高
3|/near-before:DEFENCE财
3|/near-before:DEFENCE财源
-3|/near-before:DEFENCE达到
-3|/near-before:EUDEFENCE
-3|/near-before:EUDEFENCE至
-3|/near-before:EU主
-3|/near-before:EU主席
-3|/near-before:EU动
-3|/near-before:EU动用
-3|/near-before:EU建
-3|/near-before:EU建议
-3|/near-before:EU提
-3|/near-before:EU提议
-4|/near-before:GDP)之
5|/near-before:GDP_
4|/near-before:GDPの
5|/near-before:GDPの#
-5|/near-before:GDP应
-5|/near-before:GDP应否
3|/near-before:GDP比例
3|/near-before:GDP比率
-7|/near-before:GDP的
-3|/near-before:LAND:
17|/near-before:LANDDEFENCE
7|/near-before:LANDDEFENCE应
6|/near-before:LANDDEFENCE新
3|/near-before:LAND_
5|/near-before:LANDが
3|/near-before:LANDが提
-3|/near-before:LANDでは
4|/near-before:LANDでも
-3|/near-before:LANDと
10|/near-before:LANDの
5|/near-before:LANDのDEFENCE
3|/near-before:LANDの審
-10|/near-before:LANDは
8|/near-before:LANDも
6|/near-before:LANDもDEFENCE
6|/near-before:LANDや
6|/near-before:LANDやLAND
4|/near-before:LAND上
4|/near-before:LAND上院
5|/near-before:LAND不
-3|/near-before:LAND任
-3|/near-before:LAND任期
4|/near-before:LAND共
7|/near-before:LAND内
3|/near-before:LAND内に
3|/near-before:LAND内有
-5|/near-before:LAND内部
-3|/near-before:LAND则
-5|/near-before:LAND在
-6|/near-before:LAND在远
-7|/near-before:LAND大
-4|/near-before:LAND大統
-3|/near-before:LAND大胜
4|/near-before:LAND安
3|/near-before:LAND安全
-7|/near-before:LAND官
-6|/near-before:LAND官员
-3|/near-before:LAND干
-3|/near-before:LAND干部
-8|/near-before:LAND幹
-8|/near-before:LAND幹部
4|/near-before:LAND应
-6|/near-before:LAND总
-3|/near-before:LAND总理
-3|/near-before:LAND总统
4|/near-before:LAND把
4|/near-before:LAND把DEFENCE
-10|/near-before:LAND拟
-6|/near-before:LAND拟将
-4|/near-before:LAND探
-4|/near-before:LAND探讨
3|/near-before:LAND有
-4|/near-before:LAND正
3|/near-before:LAND氏
3|/near-before:LAND氏は
4|/near-before:LAND立
4|/near-before:LAND立委
5|/near-before:LAND若
5|/near-before:LAND若能
-6|/near-before:LAND要
-6|/near-before:LAND要求
-5|/near-before:LAND设
-5|/near-before:LAND设立
-3|/near-before:LAND说
3|/near-before:LAND财
3|/near-before:LAND财政
-4|/near-before:LAND长
-4|/near-before:LAND长皮
-3|/near-before:LAND防衛
3|/near-before:MB
3|/near-before:MBC
-3|/near-before:NATONATO
-4|/near-before:NATOが
-6|/near-before:NATOの
-3|/near-before:NATOの目
-4|/near-before:NATO提
-3|/near-before:Q&
-3|/near-before:Q&A
3|/near-before:SM
3|/near-before:SMB
-3|/near-before:USA,
-3|/near-before:USA,却
-4|/near-before:USAか
-4|/near-before:USAから
-3|/near-before:USAが
3|/near-before:USAに
-4|/near-before:USAは
5|/near-before:USA日
5|/near-before:USA日前
6|/near-before:USA称
-5|/near-before:USA要
-4|/near-before:USA要求
3|/near-before:_\"
-3|/near-before:_0
-3|/near-before:_0年
4|/near-before:_DEFENCE
-5|/near-before:_DEFENCE目
-3|/near-before:_な
-3|/near-before:_なぜ
3|/near-before:_比
3|/near-before:_比例
-3|/near-before:——
6|/near-before:、DATE
4|/near-before:、DATEま
3|/near-before:、DEFENCE
-5|/near-before:、DEFENCEの
3|/near-before:、DEFENCEを
3|/near-before:、GDP
7|/near-before:、LAND
-7|/near-before:、NATO
-3|/near-before:、USA
3|/near-before:、与
3|/near-before:、与党
3|/near-before:、委
3|/near-before:、委員
3|/near-before:、少
3|/near-before:、少な
-13|/near-before:、政
-13|/near-before:、政府
-6|/near-before:、次
-4|/near-before:、次の
-3|/near-before:、狭
-3|/near-before:、狭義
4|/near-before:》披
4|/near-before:》披露
-3|/near-before:》援
-3|/near-before:》援引
-5|/near-before:「DEFENCE
3|/near-before:「GDPの
-3|/near-before:「GDP比
3|/near-before:「LANDは
3|/near-before:「USA
-3|/near-before:「い
-3|/near-before:「いず
3|/near-before:「中
3|/near-before:「中核
4|/near-before:「党
4|/near-before:「党と
7|/near-before:「対
7|/near-before:「対GDP
6|/near-before:」,
-3|/near-before:いず
-3|/near-before:いずれ
3|/near-before:いた
6|/near-before:いと
4|/near-before:いとし
3|/near-before:いる。
3|/near-before:い水
3|/near-before:い水準
3|/near-before:え、LAND
3|/near-before:か「
-4|/near-before:かけ
-4|/near-before:かけて
-6|/near-before:から
4|/near-before:が#
-4|/near-before:がDEFENCEを
4|/near-before:が、
5|/near-before:が、LAND
3|/near-before:がも
3|/near-before:がもた
4|/near-before:が意
4|/near-before:が意見
5|/near-before:が提
5|/near-before:が提言
-4|/near-before:が検
-4|/near-before:が検討
3|/near-before:く_
3|/near-before:くか
3|/near-before:くか「
5|/near-before:くと
5|/near-before:くとも
-3|/near-before:けて
-4|/near-before:けてDEFENCE
-3|/near-before:けで
3|/near-before:け着
3|/near-before:け着実
3|/near-before:げて
3|/near-before:げてい
-6|/near-before:し、
-4|/near-before:し、次
3|/near-before:しい
3|/near-before:しい水
3|/near-before:したが
-3|/near-before:してい
5|/near-before:する
3|/near-before:すると
5|/near-before:するの
-3|/near-before:ずれ
3|/near-before:せば
3|/near-before:せば財
3|/near-before:たDEFENCE
3|/near-before:たが
3|/near-before:たが、
3|/near-before:たない
-3|/near-before:たな目
-4|/near-before:だけ
-3|/near-before:だけで
-7|/near-before:った
-4|/near-before:てDEFENCE
-4|/near-before:てDEFENCEを
3|/near-before:て「
-4|/near-before:で、
3|/near-before:で、LAND
-3|/near-before:で、政
5|/near-before:で「
3|/near-before:ではDEFENCE
6|/near-before:でも
-3|/near-before:と、LAND
-3|/near-before:と、政
-6|/near-before:とし
-3|/near-before:とした
5|/near-before:とも
3|/near-before:と記
3|/near-before:と記し
5|/near-before:ない
5|/near-before:ないと
4|/near-before:なく
5|/near-before:なくと
-3|/near-before:なぜ
-3|/near-before:な目
-3|/near-before:な目標
-7|/near-before:には
-9|/near-before:によ
-7|/near-before:による
5|/near-before:に向
5|/near-before:に向け
3|/near-before:に積
3|/near-before:に積み
3|/near-before:に言
3|/near-before:に言わ
3|/near-before:に響
3|/near-before:に響く
6|/near-before:の#
4|/near-before:の#に
3|/near-before:のDEFENCE、
-4|/near-before:のDEFENCEに
3|/near-before:のDEFENCEは
-6|/near-before:のGDP
-5|/near-before:のGDP比
5|/near-before:のは
-3|/near-before:の任
-3|/near-before:の任期
-3|/near-before:の基
-3|/near-before:の基準
3|/near-before:の委
3|/near-before:の委員
3|/near-before:の審
3|/near-before:の審議
3|/near-before:の斉
3|/near-before:の斉藤
-6|/near-before:の新
-4|/near-before:の新た
-3|/near-before:の概
-3|/near-before:の概算
3|/near-before:の田
3|/near-before:の田村
3|/near-before:の神
3|/near-before:の神谷
4|/near-before:の衆
4|/near-before:の衆院
3|/near-before:の調
3|/near-before:の調査
-10|/near-before:の議
-11|/near-before:の議会
3|/near-before:の部
3|/near-before:の部会
3|/near-before:の野
-4|/near-before:はDATE
-4|/near-before:はDATEに
-3|/near-before:はDATEを
3|/near-before:はDEFENCE
-3|/near-before:はDEFENCEの
4|/near-before:はDEFENCEを
-3|/near-before:はNATO
-3|/near-before:はNATOの
15|/near-before:は、
6|/near-before:は、DATE
4|/near-before:は、DEFENCE
-3|/near-before:は、NATO
3|/near-before:は、少
-3|/near-before:は、狭
12|/near-before:は「
3|/near-before:は「USA
-3|/near-before:は「い
4|/near-before:は「党
3|/near-before:は憲
3|/near-before:は憲法
3|/near-before:ば財
3|/near-before:ば財政
3|/near-before:まで
6|/near-before:み上
6|/near-before:み上げ
3|/near-before:めた
4|/near-before:めて
6|/near-before:もDEFENCE
6|/near-before:もDEFENCEの
3|/near-before:もた
3|/near-before:もたな
6|/near-before:やLAND
7|/near-before:やLANDも
3|/near-before:やせ
3|/near-before:やせば
-7|/near-before:よる
-7|/near-before:よると
3|/near-before:りな
-4|/near-before:るDEFENCE
-4|/near-before:るDEFENCEの
3|/near-before:る。
-4|/near-before:ると
-6|/near-before:ると、
3|/near-before:ると記
5|/near-before:るの
5|/near-before:るのは
5|/near-before:れて
3|/near-before:れ以
3|/near-before:れ以上
3|/near-before:われて
-5|/near-before:をDATE
-6|/near-before:をDATEに
3|/near-before:をGDP比
3|/near-before:を示
3|/near-before:を積
3|/near-before:を積み
3|/near-before:を組
3|/near-before:を組む
-3|/near-before:を設
-3|/near-before:を設け
-5|/near-before:・与
-5|/near-before:・与党
-3|/near-before:ーグ
3|/near-before:一个
-4|/near-before:一份
-3|/near-before:一方
4|/near-before:一部
4|/near-before:上,
5|/near-before:上げ
3|/near-before:上げて
3|/near-before:上増
3|/near-before:上増や
5|/near-before:上院
4|/near-before:上院、
4|/near-before:下一个
-6|/near-before:下届
-6|/near-before:下届议
5|/near-before:不是
3|/near-before:不满
-4|/near-before:不设
-3|/near-before:与党が
3|/near-before:与党の
5|/near-before:与党内
-3|/near-before:专家会
3|/near-before:专家认
4|/near-before:且吃
4|/near-before:且吃力
-6|/near-before:东的
-6|/near-before:东的扩
-4|/near-before:中に
4|/near-before:中提
4|/near-before:中提出
3|/near-before:中核で
8|/near-before:为,
4|/near-before:为,LAND
-3|/near-before:为,此
-3|/near-before:为DATE
-3|/near-before:为DATE敲
3|/near-before:为GDP
-6|/near-before:为了
-6|/near-before:为了应
3|/near-before:为何离
-3|/near-before:主席EU
25|/near-before:主张
4|/near-before:主张,
4|/near-before:主张DEFENCE
-4|/near-before:主张今
7|/near-before:主张将
3|/near-before:主张把
-3|/near-before:主张最
3|/near-before:丽文
3|/near-before:丽文:
-3|/near-before:举意
-3|/near-before:举意在
-4|/near-before:之比
-4|/near-before:之比提
3|/near-before:九州
3|/near-before:九州_
-3|/near-before:也提
-6|/near-before:了应
-6|/near-before:了应付
-5|/near-before:予算
-3|/near-before:予算委
3|/near-before:于GDP
3|/near-before:五典
4|/near-before:五年
3|/near-before:五年内
5|/near-before:人USA
5|/near-before:人USA日
-12|/near-before:人士
-4|/near-before:人士的
-3|/near-before:人士认
-3|/near-before:人士说
-4|/near-before:什么
-4|/near-before:今后
-4|/near-before:今后应
-6|/near-before:他还
-6|/near-before:他还希
-6|/near-before:付LAND
-6|/near-before:付LAND在
7|/near-before:代表
-3|/near-before:代表「
8|/near-before:代表は
6|/near-before:以上
3|/near-before:以上増
3|/near-before:以前
3|/near-before:以支
3|/near-before:以支撑
-4|/near-before:件,
-5|/near-before:件,将
-9|/near-before:任期
-3|/near-before:任期中
-6|/near-before:任期内
-4|/near-before:会:
-5|/near-before:会で
-3|/near-before:会で、
3|/near-before:会の
-3|/near-before:会の任
3|/near-before:会の委
10|/near-before:会は
3|/near-before:会はDEFENCE
-4|/near-before:会任
-4|/near-before:会任期
-6|/near-before:会会
-6|/near-before:会会期
4|/near-before:会委
3|/near-before:会幹
3|/near-before:会幹部
-3|/near-before:会报
-3|/near-before:会报告
-7|/near-before:会期
-6|/near-before:会期に
-3|/near-before:会見
-3|/near-before:会見で
8|/near-before:会議
-5|/near-before:会议将
4|/near-before:会议建
3|/near-before:会長
-3|/near-before:估过
3|/near-before:何离
4|/near-before:佳彦
4|/near-before:佳彦共
-3|/near-before:使DEFENCE达
4|/near-before:例に
3|/near-before:例に響
-3|/near-before:例如
-3|/near-before:例如USA
-4|/near-before:係者
-3|/near-before:保0
-3|/near-before:保0文
3|/near-before:保守
-3|/near-before:保文
-3|/near-before:保文件
4|/near-before:保障
-3|/near-before:信に
-3|/near-before:信によ
-5|/near-before:修订
-4|/near-before:修订文
4|/near-before:倍元
4|/near-before:倍元首
3|/near-before:候補は
-3|/near-before:元代
-3|/near-before:元代表
7|/near-before:元首
7|/near-before:元首相
-3|/near-before:先设
-3|/near-before:免条
-3|/near-before:免条款
-3|/near-before:党が
4|/near-before:党と
4|/near-before:党とし
16|/near-before:党の
3|/near-before:党の斉
3|/near-before:党の田
3|/near-before:党の部
4|/near-before:党は
4|/near-before:党主
4|/near-before:党主张
7|/near-before:党内
5|/near-before:党内で
3|/near-before:党内に
4|/near-before:党则
3|/near-before:党则承
3|/near-before:党启
3|/near-before:党启动
5|/near-before:党幹
5|/near-before:党幹部
5|/near-before:党批
5|/near-before:党批评
-3|/near-before:党正
3|/near-before:党首
4|/near-before:全保
4|/near-before:全保障
3|/near-before:公明
-3|/near-before:公明元
5|/near-before:公明党
-5|/near-before:公約、
3|/near-before:公約で
3|/near-before:公約に
7|/near-before:共同
4|/near-before:共同代
5|/near-before:共同社
5|/near-before:共産
4|/near-before:共産党
4|/near-before:共通
4|/near-before:共通す
-5|/near-before:内で
6|/near-before:内に
-3|/near-before:内にGDP
-3|/near-before:内使
-3|/near-before:内使DEFENCE
3|/near-before:内有
-3|/near-before:内达
-3|/near-before:内达到
3|/near-before:内部,
-3|/near-before:内部评
-3|/near-before:内首
-3|/near-before:内首長
-4|/near-before:再视
-4|/near-before:再视情
-3|/near-before:写入
-4|/near-before:况升
-4|/near-before:况升至
4|/near-before:出,
-3|/near-before:出把
-3|/near-before:出把DEFENCE
3|/near-before:出的目
-3|/near-before:分析人
4|/near-before:分阶
4|/near-before:分阶段
-3|/near-before:则建
-3|/near-before:则建议
3|/near-before:则承
3|/near-before:则承诺
-4|/near-before:到#,
-14|/near-before:到DATE
-3|/near-before:到DATE,
-3|/near-before:到DATE将
-5|/near-before:到DATE把
3|/near-before:券は
3|/near-before:券は、
3|/near-before:券报
3|/near-before:券报告
-6|/near-before:前后
-6|/near-before:前后把
-6|/near-before:前把
-5|/near-before:前把DEFENCE
5|/near-before:前提
6|/near-before:前提高
3|/near-before:前达成
4|/near-before:力,
-3|/near-before:加GDP
-3|/near-before:加GDP的
3|/near-before:加到GDP
-3|/near-before:加码
-3|/near-before:加码到
4|/near-before:加速
3|/near-before:加速す
-3|/near-before:务省
-3|/near-before:务省人
3|/near-before:动DEFENCE
3|/near-before:动DEFENCE财
-3|/near-before:动用
-3|/near-before:动用豁
4|/near-before:十年
4|/near-before:十年内
-5|/near-before:升至
3|/near-before:协商
3|/near-before:协商_
3|/near-before:博沃
3|/near-before:博沃竞
-8|/near-before:占GDP
-5|/near-before:占GDP(
7|/near-before:占GDP_
-5|/near-before:占GDP应
7|/near-before:占GDP比
-5|/near-before:占GDP的
-4|/near-before:占比
-3|/near-before:却还
-3|/near-before:却还要
-5|/near-before:原案
5|/near-before:参政
3|/near-before:参政党
-3|/near-before:参院予
3|/near-before:参院選
4|/near-before:友会
9|/near-before:反对
3|/near-before:反对党
7|/near-before:反对把
6|/near-before:受访
3|/near-before:受访时
4|/near-before:另有
4|/near-before:可能
3|/near-before:吁政
3|/near-before:吁政府
4|/near-before:吃力
4|/near-before:吃力,
3|/near-before:合の
3|/near-before:合は
4|/near-before:同代
4|/near-before:同代表
4|/near-before:同友
4|/near-before:同友会
3|/near-before:同样
3|/near-before:同样是
5|/near-before:同社
4|/near-before:同社评
-4|/near-before:后应
-4|/near-before:后应达
-6|/near-before:后把
-6|/near-before:后把DEFENCE
5|/near-before:向け
3|/near-before:向け着
-3|/near-before:向国
-3|/near-before:向国会
-3|/near-before:否已
-5|/near-before:否超
-5|/near-before:否超过
-3|/near-before:否达
-3|/near-before:否达到
3|/near-before:启动
3|/near-before:启动DEFENCE
-3|/near-before:告,拟
3|/near-before:告指
3|/near-before:告指,
4|/near-before:员主
4|/near-before:员主张
3|/near-before:员会
3|/near-before:员提
-4|/near-before:周辺
-4|/near-before:周辺は
4|/near-before:呼吁
3|/near-before:呼吁政
8|/near-before:員は
3|/near-before:員は「
3|/near-before:員会
-3|/near-before:員会で
5|/near-before:員会は
4|/near-before:員長
4|/near-before:員長は
3|/near-before:商_
3|/near-before:商_\"
3|/near-before:回归
4|/near-before:団連
4|/near-before:団連が
-3|/near-before:国会报
6|/near-before:国防应
-7|/near-before:国防相
-6|/near-before:在DATE
3|/near-before:在DATE以
-8|/near-before:在DATE前
-4|/near-before:在DATE把
5|/near-before:在GDP
4|/near-before:在GDP的
-3|/near-before:在LAND任
-7|/near-before:在下
-6|/near-before:在下届
-3|/near-before:在为
-3|/near-before:在为DATE
3|/near-before:在五
3|/near-before:在五年
4|/near-before:在内
3|/near-before:在电
3|/near-before:在电视
3|/near-before:在竞
3|/near-before:在竞选
-6|/near-before:在远
-6|/near-before:在远东
6|/near-before:在野
5|/near-before:在野党
3|/near-before:场憧
3|/near-before:场憧憬
-5|/near-before:基準
3|/near-before:増やせ
-3|/near-before:增加GDP
-4|/near-before:士的
-4|/near-before:士的话
-3|/near-before:士认
-3|/near-before:士认为
-3|/near-before:士说
-3|/near-before:士说,
3|/near-before:声音
3|/near-before:声音主
-3|/near-before:多提
-3|/near-before:多提高
-4|/near-before:大統
-4|/near-before:大統領
-3|/near-before:大胜
-3|/near-before:大胜_
-3|/near-before:如USA
-3|/near-before:如USA,
11|/near-before:委员
3|/near-before:委员会
9|/near-before:委員
3|/near-before:委員会
4|/near-before:委員長
3|/near-before:委批
3|/near-before:委批评
6|/near-before:委马
6|/near-before:委马文
-3|/near-before:媒:
-3|/near-before:媒:LAND
4|/near-before:子委
4|/near-before:子委員
-5|/near-before:字是
-7|/near-before:安保
-3|/near-before:安保0
-3|/near-before:安保文
5|/near-before:安倍
4|/near-before:安倍元
4|/near-before:安全
4|/near-before:安全保
-9|/near-before:官员
3|/near-before:定为
4|/near-before:定在
3|/near-before:定在GDP
3|/near-before:実に
3|/near-before:実に積
-3|/near-before:家会
-3|/near-before:家会议
-3|/near-before:家明
-3|/near-before:家明明
3|/near-before:家认
3|/near-before:家认为
3|/near-before:審議
3|/near-before:審議会
3|/near-before:对党
7|/near-before:对把
7|/near-before:对把DEFENCE
3|/near-before:寺五
3|/near-before:寺五典
-4|/near-before:导,
-3|/near-before:导,LAND
7|/near-before:対GDP
7|/near-before:対GDP比
-6|/near-before:将DEFENCE
3|/near-before:将DEFENCE占
-12|/near-before:将DEFENCE提
3|/near-before:将DEFENCE目
3|/near-before:将来
-5|/near-before:将讨
-5|/near-before:将讨论
3|/near-before:小野
3|/near-before:小野寺
5|/near-before:少な
5|/near-before:少なく
-3|/near-before:少增
-3|/near-before:少增加
5|/near-before:少达
5|/near-before:少达到
4|/near-before:尚且
4|/near-before:尚且吃
-5|/near-before:届议
-5|/near-before:届议会
3|/near-before:州_
3|/near-before:州_比
-3|/near-before:已超
-3|/near-before:已超过
4|/near-before:市场
3|/near-before:市场憧
-8|/near-before:希望
-7|/near-before:希望在
-3|/near-before:席EU
-3|/near-before:席EU提
3|/near-before:幕僚
8|/near-before:年内
3|/near-before:年内达
-6|/near-before:应付
-6|/near-before:应付LAND
7|/near-before:应占
6|/near-before:应占GDP
-5|/near-before:应否
-5|/near-before:应否超
3|/near-before:应把DEFENCE
8|/near-before:应提
8|/near-before:应提高
-9|/near-before:应达
-6|/near-before:应逐
-6|/near-before:应逐步
5|/near-before:府,
5|/near-before:府,反
-7|/near-before:府が
3|/near-before:府がDATE
-4|/near-before:府がDEFENCE
-5|/near-before:府・
-5|/near-before:府・与
-16|/near-before:府内
-11|/near-before:府内で
-3|/near-before:府内部
4|/near-before:府将
4|/near-before:府将DEFENCE
4|/near-before:府把
4|/near-before:府把DEFENCE
3|/near-before:府有
3|/near-before:府有识
-5|/near-before:府正
-4|/near-before:府正在
3|/near-before:府灌
3|/near-before:府灌水
-5|/near-before:府関
-5|/near-before:府関係
-4|/near-before:度か
-4|/near-before:度かけ
19|/near-before:建议
3|/near-before:建议DEFENCE
5|/near-before:建议LAND
-4|/near-before:建议把
5|/near-before:建议政
-3|/near-before:引LAND
-3|/near-before:引述
-3|/near-before:引述执
3|/near-before:张,DEFENCE
-6|/near-before:张,应
4|/near-before:张DEFENCE
-4|/near-before:张今
-4|/near-before:张今后
-3|/near-before:张先设
7|/near-before:张将
6|/near-before:张将DEFENCE
3|/near-before:张把
3|/near-before:张把DEFENCE
-3|/near-before:张最
-3|/near-before:张最多
5|/near-before:强调
6|/near-before:强调LAND
-4|/near-before:当初
-3|/near-before:当面
4|/near-before:彦共
4|/near-before:彦共同
3|/near-before:很可
3|/near-before:很可能
6|/near-before:必要
3|/near-before:必要な
-3|/near-before:总理
-3|/near-before:总统
-4|/near-before:总统LAND
3|/near-before:总统普
-4|/near-before:情况升
-3|/near-before:意在
-3|/near-before:意在为
4|/near-before:意見
4|/near-before:意見書
3|/near-before:憧憬
3|/near-before:憧憬LAND
3|/near-before:憬LAND
3|/near-before:憬LAND把
-3|/near-before:憲民
-3|/near-before:憲民主
3|/near-before:憲法
3|/near-before:憲法に
-3|/near-before:战略
3|/near-before:战略政
3|/near-before:所は
3|/near-before:所呼
3|/near-before:所呼吁
-4|/near-before:托瑞
-4|/near-before:托瑞斯
-3|/near-before:执政党
3|/near-before:执政联
-6|/near-before:扩张
-6|/near-before:扩张,
6|/near-before:批评
6|/near-before:批评政
4|/near-before:承诺
3|/near-before:承诺在
-3|/near-before:把DEFENCE再
-3|/near-before:把DEFENCE拉
4|/near-before:把DEFENCE目
-4|/near-before:把USA
4|/near-before:报告
3|/near-before:报告指
-4|/near-before:报导
-4|/near-before:报导,
4|/near-before:披露
4|/near-before:披露,
3|/near-before:拉博
3|/near-before:拉博沃
-3|/near-before:拉高
-3|/near-before:拉高到
-3|/near-before:拒绝
-4|/near-before:拟在
-3|/near-before:拟在LAND
-6|/near-before:拟将
-6|/near-before:拟将DEFENCE
3|/near-before:指,
3|/near-before:指,市
6|/near-before:指出
4|/near-before:指出,
-7|/near-before:探讨
-4|/near-before:探讨修
-4|/near-before:提出
-3|/near-before:提出把
-4|/near-before:提到#
3|/near-before:提到GDP
-3|/near-before:提升
-3|/near-before:提升到
-5|/near-before:提至
-5|/near-before:提至GDP
7|/near-before:提言
-4|/near-before:提言「
4|/near-before:提言し
-3|/near-before:提言を
-3|/near-before:提议,
3|/near-before:提议把
6|/near-before:提高
-3|/near-before:提高GDP
5|/near-before:提高到
3|/near-before:提高至
-3|/near-before:援引
-3|/near-before:援引LAND
-3|/near-before:支出
3|/near-before:支撑
-6|/near-before:改为
-3|/near-before:改定
3|/near-before:政が
3|/near-before:政がも
-3|/near-before:政党人
3|/near-before:政党启
-19|/near-before:政府
5|/near-before:政府,
-4|/near-before:政府が
-4|/near-before:政府は
-3|/near-before:政府・
-15|/near-before:政府内
4|/near-before:政府将
4|/near-before:政府把
3|/near-before:政府有
-5|/near-before:政府正
3|/near-before:政府灌
-5|/near-before:政府関
4|/near-before:政策
5|/near-before:政策研
3|/near-before:政联
3|/near-before:政联盟
3|/near-before:政难
3|/near-before:政难以
4|/near-before:数字
-5|/near-before:数字是
-3|/near-before:敲定
3|/near-before:文:
3|/near-before:文:DEFENCE
-7|/near-before:文件
-4|/near-before:文件,
6|/near-before:文君
-3|/near-before:文書
-3|/near-before:文書に
3|/near-before:斉藤
3|/near-before:斉藤代
-4|/near-before:斯主
-4|/near-before:斯主张
-4|/near-before:斯托
-4|/near-before:斯托瑞
-4|/near-before:新た
-4|/near-before:新たな
4|/near-before:新会
3|/near-before:新党
-5|/near-before:新版
-3|/near-before:新版防
-3|/near-before:新目
-4|/near-before:新目標
-10|/near-before:方案
-5|/near-before:方案,
-4|/near-before:方案提
-3|/near-before:方針
3|/near-before:日前
-7|/near-before:日媒
-3|/near-before:日媒:
-5|/near-before:日新
-5|/near-before:日新闻
3|/near-before:日興
3|/near-before:日興証
3|/near-before:时,
4|/near-before:时说
4|/near-before:时说,
-3|/near-before:明元
-3|/near-before:明元代
5|/near-before:明党
4|/near-before:明党の
-3|/near-before:明已
-3|/near-before:明已超
-3|/near-before:明明
-3|/near-before:明明已
3|/near-before:明确
5|/near-before:是「
-3|/near-before:是否已
3|/near-before:普拉
3|/near-before:普拉博
4|/near-before:智子
4|/near-before:智子委
3|/near-before:智库
4|/near-before:書_
4|/near-before:書_DEFENCE
-3|/near-before:書に
3|/near-before:曾主
3|/near-before:曾主张
-3|/near-before:最多提
7|/near-before:有人
3|/near-before:有声
3|/near-before:有声音
6|/near-before:有委
6|/near-before:有委员
3|/near-before:有必
3|/near-before:有必要
3|/near-before:有意
-4|/near-before:有方
-4|/near-before:有方案
7|/near-before:有識
7|/near-before:有識者
3|/near-before:有识
3|/near-before:有识者
-7|/near-before:望在
-7|/near-before:望在下
-4|/near-before:朝日
-4|/near-before:朝日新
-6|/near-before:期に
-3|/near-before:期には
-4|/near-before:期中
-4|/near-before:期中に
-4|/near-before:期内
-3|/near-before:期内使
-6|/near-before:期内达
-4|/near-before:期議
-4|/near-before:期議会
-8|/near-before:期限
3|/near-before:本届
3|/near-before:本届议
4|/near-before:村智
4|/near-before:村智子
-3|/near-before:条款
-3|/near-before:条款,
-3|/near-before:析人
-3|/near-before:析人士
3|/near-before:查会
4|/near-before:査会
3|/near-before:査会幹
4|/near-before:标:
3|/near-before:标:#
-5|/near-before:标上
-5|/near-before:标上调
3|/near-before:标同
3|/near-before:标同样
4|/near-before:标定
5|/near-before:标提
5|/near-before:标提高
3|/near-before:样是
3|/near-before:核で
-4|/near-before:案,
-4|/near-before:案に
-4|/near-before:案提
-4|/near-before:案提出
-8|/near-before:検討
-3|/near-before:検討す
-3|/near-before:概算
-3|/near-before:概算要
-3|/near-before:標_
-3|/near-before:標_な
-3|/near-before:標と
-3|/near-before:標とし
4|/near-before:標の
-3|/near-before:標を
-5|/near-before:標をGDP
-12|/near-before:次の
-11|/near-before:次の議
3|/near-before:次官
-4|/near-before:次期議
-3|/near-before:款,
-3|/near-before:款,把
3|/near-before:止步
3|/near-before:止步于
-5|/near-before:正在
-8|/near-before:正研
-6|/near-before:正研究
4|/near-before:正論
4|/near-before:正論>
-3|/near-before:此举
-3|/near-before:此举意
3|/near-before:步于
-4|/near-before:步提
-4|/near-before:步提高
3|/near-before:比#
4|/near-before:比例
3|/near-before:比例に
5|/near-before:比率
3|/near-before:比率订
3|/near-before:比重
5|/near-before:氏は
4|/near-before:民の
3|/near-before:民の調
3|/near-before:民主
-5|/near-before:民公
-5|/near-before:民公約
3|/near-before:民幹
3|/near-before:民幹部
-3|/near-before:民提
-3|/near-before:民提言
3|/near-before:民間
3|/near-before:水,
3|/near-before:水,要
3|/near-before:水準
3|/near-before:水準を
-4|/near-before:求LAND
3|/near-before:求回
3|/near-before:求回归
-6|/near-before:求改
-6|/near-before:求改为
3|/near-before:求政
3|/near-before:求政府
3|/near-before:沃竞
3|/near-before:沃竞选
-7|/near-before:没有
3|/near-before:法に
4|/near-before:済同
4|/near-before:済同友
3|/near-before:源协
3|/near-before:源协商
3|/near-before:灌水
3|/near-before:灌水,
-3|/near-before:版防
-3|/near-before:狭義
-3|/near-before:狭義の
3|/near-before:率订
3|/near-before:率订于
5|/near-before:理は
4|/near-before:理は、
-4|/near-before:瑞斯
-4|/near-before:瑞斯主
4|/near-before:産党
3|/near-before:産党の
-3|/near-before:用豁
-3|/near-before:用豁免
4|/near-before:田佳
4|/near-before:田佳彦
4|/near-before:田村
4|/near-before:田村智
4|/near-before:电视
4|/near-before:电视节
5|/near-before:略政
5|/near-before:略政策
-6|/near-before:的DEFENCE
-5|/near-before:的DEFENCE占
-5|/near-before:的专
-5|/near-before:的专家
-6|/near-before:的扩
-6|/near-before:的扩张
-5|/near-before:的方
-5|/near-before:的方案
-4|/near-before:的比例
3|/near-before:的目
3|/near-before:的目标
-7|/near-before:的话
-6|/near-before:的话说
-4|/near-before:皮斯
-4|/near-before:皮斯托
3|/near-before:盟党
3|/near-before:盟党则
3|/near-before:盟内
3|/near-before:盟内部
11|/near-before:目标
4|/near-before:目标:
-5|/near-before:目标上
3|/near-before:目标同
4|/near-before:目标定
5|/near-before:目标提
-5|/near-before:目標
-3|/near-before:目標_
-3|/near-before:目標と
4|/near-before:目標の
-3|/near-before:目標を
7|/near-before:直言
5|/near-before:直言,
-13|/near-before:相は
-3|/near-before:相はDEFENCE
-3|/near-before:相は、
-3|/near-before:相は「
-4|/near-before:相周
-4|/near-before:相周辺
-3|/near-before:省主
-3|/near-before:省主张
-3|/near-before:省人
-3|/near-before:省人士
3|/near-before:着実
3|/near-before:着実に
-3|/near-before:码到
-3|/near-before:研究到
6|/near-before:研究所
-3|/near-before:研议
-3|/near-before:磋商
3|/near-before:社会
-3|/near-before:社引
-3|/near-before:社引述
4|/near-before:社评
4|/near-before:社评论
3|/near-before:神谷
-3|/near-before:称,
6|/near-before:称LAND
-4|/near-before:程度か
6|/near-before:積み
6|/near-before:積み上
-3|/near-before:究到
-3|/near-before:究到DATE
6|/near-before:究所
3|/near-before:究所呼
3|/near-before:究院
3|/near-before:究院建
4|/near-before:立を
3|/near-before:立を組
4|/near-before:立委
6|/near-before:立委马
-3|/near-before:立憲民
-5|/near-before:立的
-5|/near-before:立的专
6|/near-before:竞选
3|/near-before:竞选时
5|/near-before:策研
5|/near-before:策研究
-3|/near-before:算委
-3|/near-before:算委員
-3|/near-before:算要
-3|/near-before:算要求
-5|/near-before:約、
-5|/near-before:約、DEFENCE
3|/near-before:約で
3|/near-before:約に
3|/near-before:組む
4|/near-before:経団
4|/near-before:経団連
6|/near-before:経済
4|/near-before:経済同
3|/near-before:経験
3|/near-before:経験者
-4|/near-before:統領
3|/near-before:維新
4|/near-before:经新
4|/near-before:经新闻
3|/near-before:经费
4|/near-before:经费在
-4|/near-before:统LAND
-3|/near-before:统LAND则
3|/near-before:统普
3|/near-before:统普拉
3|/near-before:维持
4|/near-before:维新
4|/near-before:维新会
-3|/near-before:義の
-3|/near-before:義のDEFENCE
-6|/near-before:考虑
-3|/near-before:考虑在
-3|/near-before:者に
-3|/near-before:者によ
9|/near-before:者会
7|/near-before:者会議
3|/near-before:者会议
5|/near-before:联盟
3|/near-before:联盟内
-3|/near-before:胜_
-3|/near-before:胜_DEFENCE
-3|/near-before:脳会
-3|/near-before:脳会議
3|/near-before:自民の
-5|/near-before:自民公
3|/near-before:自民幹
-3|/near-before:自民提
-9|/near-before:至GDP
-6|/near-before:至GDP的
-4|/near-before:至于
8|/near-before:至少
-3|/near-before:至少增
5|/near-before:至少达
3|/near-before:興証
3|/near-before:興証券
4|/near-before:节目
4|/near-before:若能
-4|/near-before:草案
3|/near-before:蓝委
3|/near-before:蓝委批
3|/near-before:藤代
3|/near-before:藤代表
-3|/near-before:虑在
3|/near-before:衆院
4|/near-before:衆院選
-5|/near-before:衛相
-4|/near-before:衛相は
-3|/near-before:表「
8|/near-before:表は
4|/near-before:表は、
4|/near-before:表は「
-3|/near-before:表示
3|/near-before:補は
3|/near-before:要な
-3|/near-before:要加
-3|/near-before:要加码
-10|/near-before:要求
-4|/near-before:要求LAND
3|/near-before:要求回
-6|/near-before:要求改
3|/near-before:要求政
-3|/near-before:見で
4|/near-before:見書
4|/near-before:見書_
-4|/near-before:视情
-4|/near-before:视情况
4|/near-before:视节
4|/near-before:视节目
7|/near-before:言,
-4|/near-before:言「
3|/near-before:言し
3|/near-before:言した
3|/near-before:言わ
3|/near-before:言われ
-3|/near-before:言を
-3|/near-before:討す
-3|/near-before:討する
3|/near-before:記した
-4|/near-before:記者
-3|/near-before:設け
4|/near-before:証券
3|/near-before:証券は
7|/near-before:調査
4|/near-before:調査会
4|/near-before:論>
8|/near-before:識者
7|/near-before:識者会
-3|/near-before:議で
-3|/near-before:議では
-7|/near-before:議会
-6|/near-before:議会会
6|/near-before:議員
7|/near-before:議員は
-3|/near-before:订DEFENCE
3|/near-before:订于
-4|/near-before:订文
-4|/near-before:订文件
9|/near-before:认为
7|/near-before:认为,
-4|/near-before:讨修
-4|/near-before:讨修订
-7|/near-before:讨论
-5|/near-before:讨论DEFENCE
-7|/near-before:讨论过
-3|/near-before:议,EU
5|/near-before:议DEFENCE
3|/near-before:议DEFENCE至
-3|/near-before:议EU动
6|/near-before:议LAND
-4|/near-before:议会
-4|/near-before:议会任
7|/near-before:议员
3|/near-before:议员提
-5|/near-before:议将
-5|/near-before:议将讨
4|/near-before:议建
4|/near-before:议建议
5|/near-before:议政
5|/near-before:议政府
-3|/near-before:记者
-5|/near-before:论DEFENCE
-5|/near-before:论DEFENCE占
4|/near-before:论说
4|/near-before:论说,
-11|/near-before:论过
-6|/near-before:论过在
-5|/near-before:设立
-5|/near-before:设立的
4|/near-before:访时
5|/near-before:访时说
-5|/near-before:评估
-3|/near-before:评估过
6|/near-before:评政
6|/near-before:评政府
4|/near-before:评论
4|/near-before:评论说
3|/near-before:识者
3|/near-before:识者会
-6|/near-before:话说
-6|/near-before:话说,
-3|/near-before:该省
-3|/near-before:该省主
-5|/near-before:说,
4|/near-before:说,#
3|/near-before:说,LAND
-3|/near-before:说,政
-3|/near-before:说,该
3|/near-before:诺在
3|/near-before:诺在五
6|/near-before:调LAND
3|/near-before:调查
3|/near-before:调查会
-3|/near-before:豁免
-3|/near-before:豁免条
3|/near-before:財政が
-3|/near-before:财务
-3|/near-before:财务省
3|/near-before:财政
3|/near-before:财政难
3|/near-before:财源
3|/near-before:财源协
-4|/near-before:质疑
4|/near-before:费在
4|/near-before:费在DATE
7|/near-before:走,
-7|/near-before:超过
-5|/near-before:超过#
-4|/near-before:辺は
-3|/near-before:辺は「
-4|/near-before:达到
-6|/near-before:达到GDP
4|/near-before:达成
-7|/near-before:过#
-3|/near-before:过#,
-4|/near-before:过一
-6|/near-before:过在
-6|/near-before:过在DATE
-6|/near-before:还希
-6|/near-before:还希望
3|/near-before:还是
-3|/near-before:还要
-3|/near-before:还要加
-6|/near-before:远东
-6|/near-before:远东的
-3|/near-before:述执
-3|/near-before:述执政
8|/near-before:选人
5|/near-before:选人USA
3|/near-before:选时
3|/near-before:选时提
-3|/near-before:逐步
-4|/near-before:逐步提
4|/near-before:通す
4|/near-before:通する
-5|/near-before:通信
-3|/near-before:通信に
3|/near-before:速す
3|/near-before:速する
4|/near-before:連が
4|/near-before:連が意
3|/near-before:連合
3|/near-before:連合は
4|/near-before:連立
4|/near-before:連立を
-3|/near-before:道内
-3|/near-before:道内首
3|/near-before:選で
3|/near-before:選九
3|/near-before:選九州
3|/near-before:選公
3|/near-before:選公約
3|/near-before:郑丽
3|/near-before:郑丽文
3|/near-before:部,
3|/near-before:部,把
3|/near-before:部は「
3|/near-before:部会
3|/near-before:部会は
-3|/near-before:部评
-3|/near-before:部评估
-3|/near-before:部长
-6|/near-before:酝酿
8|/near-before:野党
5|/near-before:野党批
3|/near-before:野寺
3|/near-before:野寺五
3|/near-before:野有
3|/near-before:野有声
4|/near-before:野田
4|/near-before:野田佳
-4|/near-before:長「
4|/near-before:長は
-4|/near-before:长皮
-4|/near-before:长皮斯
-4|/near-before:関係
-4|/near-before:関係者
-3|/near-before:防务
6|/near-before:防应
-7|/near-before:防相
-3|/near-before:防相は
-5|/near-before:防衛相
5|/near-before:阶段
4|/near-before:院、
4|/near-before:院、DEFENCE
-3|/near-before:院予
-3|/near-before:院予算
3|/near-before:院建
3|/near-before:院建议
8|/near-before:院選
3|/near-before:院選九
3|/near-before:难以
3|/near-before:难以支
3|/near-before:需要
3|/near-before:露,
5|/near-before:露,LAND
-3|/near-before:面はDATE
3|/near-before:革新
3|/near-before:革新党
3|/near-before:音主
3|/near-before:音主张
3|/near-before:響く
3|/near-before:響くか
-3|/near-before:領はNATO
3|/near-before:領は憲
-7|/near-before:首相
3|/near-before:首相「
-4|/near-before:首相は
-4|/near-before:首相周
-3|/near-before:首脳
-3|/near-before:首脳会
-3|/near-before:首長
-3|/near-before:首長「
3|/near-before:験者
3|/near-before:験者は
6|/near-before:马文
6|/near-before:马文君
3|/near-before:高,
-3|/near-before:高GDP
-3|/near-before:高GDP的
-3|/near-before:高官
4|/near-before:鼓吹
14|/nobody-named:False
-13|/nobody-named:True
4|/opens:(中
4|/opens:(中央
6|/opens:2
4|/opens:20
3|/opens:201
-4|/opens:3
-3|/opens:3.
-3|/opens:3.5
-3|/opens:5年以
-3|/opens:<Q
-3|/opens:<Q&
4|/opens:<正
4|/opens:<正論
-6|/opens:A
-5|/opens:A_
-4|/opens:A_1
-4|/opens:G
-4|/opens:GD
-4|/opens:GDP
-9|/opens:N
-9|/opens:NA
-9|/opens:NAT
3|/opens:S
3|/opens:SM
3|/opens:SMB
-3|/opens:—
-3|/opens:——
-4|/opens:《
-5|/opens:「
-10|/opens:「3
-7|/opens:「3%
-3|/opens:「3・
3|/opens:「中
3|/opens:「中核
5|/opens:イ
6|/opens:イン
6|/opens:インド
3|/opens:エ
3|/opens:エス
3|/opens:エスト
-5|/opens:オ
-4|/opens:オラ
-4|/opens:オラン
-6|/opens:ス
-3|/opens:スペ
-3|/opens:スペイ
-3|/opens:ドゥ
-3|/opens:ドゥダ
3|/opens:ナ
3|/opens:ナブ
3|/opens:ナブロ
5|/opens:フ
6|/opens:フィ
4|/opens:フィン
6|/opens:ベ
6|/opens:ベル
6|/opens:ベルギ
-3|/opens:三位
-3|/opens:三位知
8|/opens:与党内
3|/opens:专
3|/opens:专家
3|/opens:专家认
3|/opens:世
3|/opens:世論
3|/opens:世論調
-8|/opens:他
-7|/opens:他还
-6|/opens:他还希
7|/opens:元
4|/opens:元防
4|/opens:元防衛
7|/opens:党
5|/opens:党幹
5|/opens:党幹部
-3|/opens:公明元
5|/opens:共
-4|/opens:共同
-3|/opens:共同通
3|/opens:共産
4|/opens:共通
4|/opens:共通す
-3|/opens:分析人
-3|/opens:前外
-7|/opens:北
-6|/opens:北约
-3|/opens:北约秘
10|/opens:参
4|/opens:参政
3|/opens:参政党
5|/opens:参院
3|/opens:参院選
4|/opens:另
4|/opens:另有
9|/opens:国
16|/opens:国民
15|/opens:国民党
-9|/opens:国防
-5|/opens:国防費
-5|/opens:国防部
7|/opens:在
7|/opens:在野
6|/opens:在野党
-4|/opens:外
-4|/opens:外務
-4|/opens:外務省
-3|/opens:大会
-3|/opens:大会发
3|/opens:大和
3|/opens:大和证
-3|/opens:安保
4|/opens:安倍
4|/opens:安倍元
-3|/opens:对
-3|/opens:对于
7|/opens:川
7|/opens:川普
4|/opens:座
4|/opens:座長
4|/opens:座長が
-3|/opens:当
-3|/opens:当面は
-7|/opens:彭
-7|/opens:彭博
-7|/opens:彭博社
3|/opens:总统普
6|/opens:执
6|/opens:执政
3|/opens:执政党
3|/opens:执政联
3|/opens:报
4|/opens:提
4|/opens:提言
3|/opens:改
3|/opens:改革
-17|/opens:政
-19|/opens:政府
-4|/opens:政府が
-4|/opens:政府・
-8|/opens:政府内
3|/opens:政府有
-5|/opens:政府関
-7|/opens:日媒
-3|/opens:日媒:
3|/opens:日本で
5|/opens:日本に
3|/opens:日本共
6|/opens:日本军
-8|/opens:日本拟
-17|/opens:日本政
3|/opens:日本朝
3|/opens:日本維
3|/opens:日本维
3|/opens:有
-4|/opens:有方
-4|/opens:有方案
5|/opens:有識
5|/opens:有識者
-3|/opens:来
-3|/opens:来週
-3|/opens:来週の
-5|/opens:次
-5|/opens:次の
-5|/opens:次の議
-6|/opens:欧
-6|/opens:欧盟
-5|/opens:欧盟委
-3|/opens:波
-3|/opens:波兰
-3|/opens:波兰总
5|/opens:澳
6|/opens:澳大
6|/opens:澳大利
-3|/opens:石
-3|/opens:石破
-6|/opens:米
-4|/opens:米国
-3|/opens:米国防
9|/opens:経
4|/opens:経団
4|/opens:経団連
6|/opens:経済
4|/opens:経済同
3|/opens:美
4|/opens:美国
34|/opens:自
31|/opens:自民
3|/opens:自民の
29|/opens:自民党
-5|/opens:自民公
3|/opens:自民幹
-3|/opens:自民提
-8|/opens:英
-3|/opens:英国
3|/opens:蓝
3|/opens:蓝委
3|/opens:蓝委批
-4|/opens:记
-4|/opens:记者
3|/opens:豪
-8|/opens:財
-6|/opens:財務
-4|/opens:財務省
-9|/opens:财
-9|/opens:财务
-9|/opens:财务省
4|/opens:連
4|/opens:連立
4|/opens:連立を
-3|/opens:道
-3|/opens:道内
-3|/opens:道内首
3|/opens:郑
3|/opens:郑丽
3|/opens:郑丽文
4|/opens:野
-9|/opens:防
-5|/opens:防卫
-6|/opens:防卫厅
-4|/opens:防衛
-8|/opens:防衛省
-5|/opens:韓
-5|/opens:韓国
-3|/opens:韓国で
-3|/opens:韩国政
-3|/opens:韩联
-3|/opens:韩联社
-12|/opens:首
-12|/opens:首相
-5|/opens:首相は
-4|/opens:首相周
-4|/opens:马
-3|/opens:马克
-3|/opens:马克龙
6|/opens:高
7|/opens:高市
8|/opens:高市早
-11|/other after-far:18 True
6|/other after-far:9 False
-4|/other after-follows:から True
-6|/other after-follows:が
3|/other after-follows:が5 True
-8|/other after-follows:が「 True
-3|/other after-follows:と
3|/other after-follows:将
3|/other after-follows:将\" True
5|/other after-follows:氏
5|/other after-follows:氏、 False
7|/other after-follows:米
6|/other after-follows:米大 False
3|/other after-leads:%」
-11|/other after-leads:が、
3|/other after-leads:には
6|/other after-leads:める
4|/other after-leads:を_
3|/other after-leads:域,
-8|/other after:agent True
8|/other after:named False
-6|/other after:named True
6|/other before-commas:0 0
-3|/other before-commas:0 1
22|/other before-commas:1 0
5|/other before-commas:2 0
7|/other before-far:1 0
14|/other before-far:18 0
-6|/other before-far:18 1
3|/other before-far:36 0
9|/other before-far:9 0
5|/other before-follows-rank:\" 1 0
6|/other before-follows-rank:, 0 0
-3|/other before-follows-rank:3 1 0
8|/other before-follows-rank:5 2 0
3|/other before-follows-rank:「 1 0
-10|/other before-follows-rank:か 0 0
4|/other before-follows-rank:が 2 1
-4|/other before-follows-rank:と 0 0
-3|/other before-follows-rank:と 1 0
-3|/other before-follows-rank:に 1 0
5|/other before-follows-rank:は 1 0
5|/other before-follows-rank:一 0 0
6|/other before-follows-rank:不 1 0
3|/other before-follows-rank:事 1 0
3|/other before-follows-rank:側 0 0
-3|/other before-follows-rank:前 1 0
4|/other before-follows-rank:发 1 0
4|/other before-follows-rank:報 1 0
-6|/other before-follows-rank:外 1 0
12|/other before-follows-rank:大 1 0
-12|/other before-follows-rank:放 1 0
-3|/other before-follows-rank:新 1 0
-3|/other before-follows-rank:日 1 0
14|/other before-follows-rank:氏 0 0
3|/other before-follows-rank:氏 1 0
-3|/other before-follows-rank:没 0 0
5|/other before-follows-rank:的 0 0
-6|/other before-follows-rank:称 1 0
-3|/other before-follows-rank:要 0 0
-3|/other before-follows-rank:要 0 1
5|/other before-follows-rank:贸 0 0
5|/other before-follows-rank:费 0 0
5|/other before-follows-rank:首 1 0
5|/other before-follows:\"
5|/other before-follows:\"没
5|/other before-follows:\"没有正
6|/other before-follows:,
6|/other before-follows:,却
6|/other before-follows:,却还要
-3|/other before-follows:3
-3|/other before-follows:32
-3|/other before-follows:32国里
8|/other before-follows:5
8|/other before-follows:5日
8|/other before-follows:5日公布
-4|/other before-follows:_
-3|/other before-follows:、
4|/other before-follows:「
3|/other before-follows:「日
5|/other before-follows:「日本に
-10|/other before-follows:か
-10|/other before-follows:から
-3|/other before-follows:から3.
-3|/other before-follows:からGD
4|/other before-follows:が2
4|/other before-follows:が2%を
5|/other before-follows:が合
5|/other before-follows:が合意し
-7|/other before-follows:と
-4|/other before-follows:との
-3|/other before-follows:とフ
-3|/other before-follows:とフラン
-3|/other before-follows:に
-3|/other before-follows:に続
-3|/other before-follows:に続き、
9|/other before-follows:は
4|/other before-follows:は3
-5|/other before-follows:は3.5
9|/other before-follows:は3・5
-6|/other before-follows:は、国防
5|/other before-follows:は、日本
5|/other before-follows:一
5|/other before-follows:一名
5|/other before-follows:一名官员
6|/other before-follows:不
6|/other before-follows:不会
6|/other before-follows:不会要求
3|/other before-follows:事務
3|/other before-follows:事務総長
3|/other before-follows:側
-3|/other before-follows:前
5|/other before-follows:发
5|/other before-follows:发言
4|/other before-follows:发言人说
3|/other before-follows:吁
5|/other before-follows:向
-3|/other before-follows:国民
-3|/other before-follows:国民党籍
3|/other before-follows:在
4|/other before-follows:報
4|/other before-follows:報道
4|/other before-follows:報道官は
-6|/other before-follows:外
-6|/other before-follows:外相
-6|/other before-follows:外相は1
11|/other before-follows:大
12|/other before-follows:大統
4|/other before-follows:大統領、
8|/other before-follows:大統領は
-12|/other before-follows:放
-12|/other before-follows:放话
-12|/other before-follows:放话\"准
-3|/other before-follows:新
-3|/other before-follows:新目
-3|/other before-follows:新目標巡
-3|/other before-follows:日
-3|/other before-follows:日前
17|/other before-follows:氏
8|/other before-follows:氏「
7|/other before-follows:氏「3・
10|/other before-follows:氏は
7|/other before-follows:氏は共同
-5|/other before-follows:没
-5|/other before-follows:没有
-3|/other before-follows:没有向日
5|/other before-follows:的
5|/other before-follows:的支
5|/other before-follows:的支出不
-6|/other before-follows:称
-6|/other before-follows:要
-7|/other before-follows:要求
-3|/other before-follows:要求提高
5|/other before-follows:贸
5|/other before-follows:贸易
5|/other before-follows:贸易代表
5|/other before-follows:费
5|/other before-follows:费推
5|/other before-follows:费推高到
4|/other before-follows:首
4|/other before-follows:首相
5|/other before-follows:首相は、
18|/other before-leads:
8|/other before-leads:,
5|/other before-leads:_
8|/other before-leads:、
-3|/other before-leads:で
11|/other before-leads:で、
4|/other before-leads:と、
3|/other before-leads:は「
3|/other before-leads:ス
3|/other before-leads:セス
-6|/other before-leads:ツの
4|/other before-leads:ドの
-6|/other before-leads:プ
-6|/other before-leads:ンプ
5|/other before-leads:为
-3|/other before-leads:于
-3|/other before-leads:人
6|/other before-leads:例如
-4|/other before-leads:否认
-4|/other before-leads:在
6|/other before-leads:如
6|/other before-leads:强调
3|/other before-leads:总统
5|/other before-leads:把
-3|/other before-leads:日
-3|/other before-leads:日在
-5|/other before-leads:相、
-6|/other before-leads:示,
4|/other before-leads:称,
3|/other before-leads:统
5|/other before-leads:要把
7|/other before-leads:談_
-4|/other before-leads:认
5|/other before-leads:认为
6|/other before-leads:调
-5|/other before-leads:选人
6|/other before-leads:道,
11|/other before-opens:False agent
21|/other before-opens:True named
-3|/other before-opens:True patient
11|/other before-rank:0 0 named
-5|/other before-rank:0 1 named
5|/other before-rank:1 0 agent
6|/other before-rank:1 0 named
-3|/other before-rank:1 0 patient
-3|/other before-rank:1 1 named
12|/other before-rank:2 0 named
4|/other before-rank:2 1 agent
11|/other before:agent
20|/other before:named
-4|/other before:patient
-7|/other named:1
20|/other named:2
11|/other named:3
5|/other right-before:「日本に
-8|/other right-before:から
-3|/other right-before:からGDP比
-3|/other right-before:とフランスは
5|/other right-before:は
5|/other right-before:一名官员称,
7|/other right-before:氏「
-38|/other unnamed
-15|/other unnamed-beside-others
-3|/right-before:
3|/right-before:「
5|/right-before:「日本に
-8|/right-before:から
-3|/right-before:からGDP比
5|/right-before:が
3|/right-before:とフランスは
-3|/right-before:に
-3|/right-before:には
4|/right-before:にはまだ
3|/right-before:の
3|/right-before:の軍事費「
-3|/right-before:も
-5|/right-before:や韓国に
5|/right-before:一名官员称,
-4|/right-before:上院、国防費
3|/right-before:主张先设
4|/right-before:公开抗拒
3|/right-before:内部评估过
-3|/right-before:军费新目标:
3|/right-before:幹部は
4|/right-before:拒绝
-3|/right-before:提出
7|/right-before:氏「
3|/right-before:确定
6|/right-before:要求改为
3|/right-before:要求的
-7|/right-before:订下
-4|/right-before:订出
-4|/right-before:讨论过
-3|/right-before:财政难以支撑
3|/right-before:随后也提出
-3|/role-class-of:CHN TWN
-9|/role-class-of:JPN ALLIES
-4|/role-class-of:JPN EU
-9|/role-class-of:JPN NATO
-3|/role-class-of:JPN TWN
14|/role-class-of:JPN foe
-5|/role-class-of:KOR ALLIES
-16|/role-class-of:KOR JPN
-21|/role-class-of:NATO ALLIES
10|/role-class-of:NATO JPN
-5|/role-class-of:NATO KOR
-6|/role-class-of:NATO member
44|/role-class-of:USA ALLIES
7|/role-class-of:USA CHN
-16|/role-class-of:USA EU
7|/role-class-of:USA JPN
-6|/role-class-of:USA KOR
9|/role-class-of:USA NATO
4|/role-class-of:USA TWN
17|/role-class-of:USA land
-34|/role-class-of:USA member
10|/role-class-of:member ALLIES
14|/role-class-of:member TWN
-7|/role-class-of:member member
-3|/role-class:CHN
-17|/role-class:JPN
-21|/role-class:KOR
-23|/role-class:NATO
31|/role-class:USA
-5|/role-class:land
11|/role-class:member
-29|/role:other
29|/role:spender
60|/ruled
10|/ruled:of_a_party
10|/ruled:of_a_party nobody
-7|/ruled:own_government
-7|/ruled:own_government spender
3|/ruled:own_opinion
3|/ruled:own_opinion nobody
11|/ruled:voices
18|/ruled:voices nobody
-7|/ruled:voices other
27|/ruled:who_asks
7|/ruled:who_asks other
20|/ruled:who_asks spender
10|/ruled:who_considers
-6|/ruled:who_considers nobody
16|/ruled:who_considers spender
3|/ruled:who_sets
-7|/ruled:who_sets nobody
9|/ruled:who_sets other
-3|/said-after-too:ask deny
-7|/said-after-too:ask not
4|/said-after-too:ask plan
5|/said-after-too:ask think
3|/said-after-too:deny not
5|/said-after-too:deny think
-4|/said-after-too:not deny
7|/said-after-too:not should
5|/said-after-too:not think
3|/said-after-too:plan ask
-5|/said-after-too:plan plan
-3|/said-after-too:plan raise
3|/said-after-too:plan think
-4|/said-after-too:raise ask
-3|/said-after-too:raise plan
4|/said-after-too:raise should
-6|/said-after-too:raise think
-4|/said-after-too:reach not
3|/said-after-too:reach should
-5|/said-after-too:reach think
-3|/said-after-too:should raise
-3|/said-after-too:should think
5|/said-after-too:standard raise
3|/said-after-too:think ask
-5|/said-after-too:think not
-7|/said-after-too:think reach
-3|/said-after:ask deny
-6|/said-after:ask not
5|/said-after:ask plan
3|/said-after:ask plan think
3|/said-after:ask think
13|/said-after:deny
3|/said-after:deny not
5|/said-after:deny think
10|/said-after:not
3|/said-after:not should
6|/said-after:not think
4|/said-after:party
3|/said-after:plan not should
-5|/said-after:plan plan
-3|/said-after:plan raise think
5|/said-after:plan think not
-4|/said-after:raise
-4|/said-after:raise plan
-3|/said-after:raise plan not
7|/said-after:raise should
-4|/said-after:raise think not
-3|/said-after:raise think raise
-9|/said-after:reach
-3|/said-after:reach plan think
-6|/said-after:reach think
-4|/said-after:should think
5|/said-after:standard raise
-11|/said-after:think
-4|/said-after:think not
-3|/said-after:think reach not
-3|/said-after:think should
-4|/said-after:think think
-7|/said-after:think think think
-3|/said-before-too:ask raise
-5|/said-before-too:ask reach
3|/said-before-too:ask think
3|/said-before-too:not should
3|/said-before-too:not think
6|/said-before-too:party ask
7|/said-before-too:party not
8|/said-before-too:party party
5|/said-before-too:party plan
13|/said-before-too:party raise
3|/said-before-too:party should
9|/said-before-too:party think
3|/said-before-too:plan ask
5|/said-before-too:plan plan
-3|/said-before-too:plan reach
3|/said-before-too:raise party
3|/said-before-too:raise reach
6|/said-before-too:raise should
-5|/said-before-too:reach raise
-5|/said-before-too:reach reach
-5|/said-before-too:reach should
-5|/said-before-too:should plan
14|/said-before-too:should raise
-6|/said-before-too:should reach
-6|/said-before-too:should should
4|/said-before-too:should think
6|/said-before-too:think ask
-9|/said-before-too:think raise
-9|/said-before-too:think reach
-5|/said-before-too:think should
16|/said-before-too:think think
-8|/said-before:
-4|/said-before:ask raise
-4|/said-before:ask reach reach
-5|/said-before:deny
-3|/said-before:not
26|/said-before:party
3|/said-before:party ask
7|/said-before:party not
8|/said-before:party party
3|/said-before:party plan
7|/said-before:party raise
4|/said-before:party think
4|/said-before:party think raise
-3|/said-before:plan
3|/said-before:plan plan think
-3|/said-before:plan think
-8|/said-before:raise
3|/said-before:raise not
3|/said-before:raise reach
5|/said-before:raise should raise
-7|/said-before:reach
-4|/said-before:reach raise
-5|/said-before:reach reach
-6|/said-before:reach should reach
9|/said-before:should
-6|/said-before:should plan
13|/said-before:should raise
-6|/said-before:should reach
-6|/said-before:should should plan
4|/said-before:should think
-7|/said-before:standard
5|/said-before:think
3|/said-before:think ask
-11|/said-before:think raise
-3|/said-before:think reach raise
3|/said-before:think should
-3|/said-before:think should reach
3|/said-before:think think plan
3|/said-before:think think raise
6|/said-last:
-3|/said-last:ask
-3|/said-last:ask deny
-6|/said-last:ask not
3|/said-last:ask plan think
3|/said-last:ask reach
3|/said-last:ask think
-8|/said-last:deny
5|/said-last:deny think
-8|/said-last:not
-4|/said-last:not deny
6|/said-last:not should
5|/said-last:not think
4|/said-last:party
-11|/said-last:plan
3|/said-last:plan ask
-3|/said-last:plan deny
3|/said-last:plan not should
-5|/said-last:plan plan
5|/said-last:plan think not
-4|/said-last:plan think reach
7|/said-last:raise
-3|/said-last:raise plan not
3|/said-last:raise think
-4|/said-last:raise think not
-4|/said-last:raise think think
-3|/said-last:reach not
-6|/said-last:reach think
19|/said-last:should
-3|/said-last:should raise
-5|/said-last:should think
-7|/said-last:standard
5|/said-last:standard raise
3|/said-last:think ask
3|/said-last:think plan not
-3|/said-last:think reach not
-5|/spender after-far:18 False
-7|/spender after-far:4 False
4|/spender after-far:4 True
21|/spender after-far:9 False
4|/spender after-follows:
4|/spender after-follows: False
-4|/spender after-follows:が自 False
3|/spender after-follows:が試 False
16|/spender after-follows:に
13|/spender after-follows:に求 False
6|/spender after-follows:に高 False
-4|/spender after-follows:の
3|/spender after-follows:は
4|/spender after-follows:予
4|/spender after-follows:予以 True
-3|/spender after-follows:持
-3|/spender after-follows:持保 True
-4|/spender after-follows:措
-4|/spender after-follows:措手 False
5|/spender after-follows:氏
3|/spender after-follows:自
3|/spender after-follows:说
3|/spender after-follows:说不 False
-4|/spender after-follows:达
-4|/spender after-follows:达到 True
-3|/spender after-leads:%,
3|/spender after-leads:%_
-3|/spender after-leads:,但
3|/spender after-leads:」_
-3|/spender after-leads:い。
4|/spender after-leads:ける
13|/spender after-leads:よう
6|/spender after-leads:んだ
3|/spender after-leads:壁_
5|/spender after-leads:方、
-4|/spender after-leads:求令
3|/spender after:agent True
-6|/spender after:named False
16|/spender after:patient False
3|/spender before-commas:1 0
10|/spender before-commas:2 1
-4|/spender before-commas:2 2
-3|/spender before-far:1 0
-7|/spender before-far:18 0
3|/spender before-far:36 0
-3|/spender before-far:36 2
7|/spender before-far:4 0
-6|/spender before-far:9 0
5|/spender before-far:9 1
6|/spender before-far:far 0
-5|/spender before-far:far 2
3|/spender before-follows-rank:3 0 0
-6|/spender before-follows-rank:5 0 0
4|/spender before-follows-rank:、 0 0
3|/spender before-follows-rank:「 0 0
4|/spender before-follows-rank:「 0 1
6|/spender before-follows-rank:と 1 0
-5|/spender before-follows-rank:の 0 0
-4|/spender before-follows-rank:の 0 1
3|/spender before-follows-rank:は 1 0
-3|/spender before-follows-rank:も 0 0
-10|/spender before-follows-rank:や 1 0
-4|/spender before-follows-rank:上 0 0
-4|/spender before-follows-rank:不 0 0
3|/spender before-follows-rank:任 0 0
-3|/spender before-follows-rank:保 0 0
4|/spender before-follows-rank:公 0 0
-3|/spender before-follows-rank:共 0 0
-5|/spender before-follows-rank:内 0 0
-3|/spender before-follows-rank:军 0 1
6|/spender before-follows-rank:则 0 0
4|/spender before-follows-rank:动 0 0
-3|/spender before-follows-rank:参 0 0
5|/spender before-follows-rank:和 0 0
-6|/spender before-follows-rank:和 1 0
-9|/spender before-follows-rank:国 0 0
5|/spender before-follows-rank:国 1 0
-8|/spender before-follows-rank:在 0 0
12|/spender before-follows-rank:大 0 0
-4|/spender before-follows-rank:安 0 0
9|/spender before-follows-rank:官 0 0
3|/spender before-follows-rank:官 1 0
5|/spender before-follows-rank:将 0 0
3|/spender before-follows-rank:干 0 0
8|/spender before-follows-rank:幹 0 0
-6|/spender before-follows-rank:应 0 0
3|/spender before-follows-rank:必 0 0
6|/spender before-follows-rank:把 0 0
4|/spender before-follows-rank:拒 0 0
12|/spender before-follows-rank:拟 0 0
5|/spender before-follows-rank:探 0 0
-5|/spender before-follows-rank:提 0 0
5|/spender before-follows-rank:新 0 0
-5|/spender before-follows-rank:有 0 0
11|/spender before-follows-rank:正 0 0
-4|/spender before-follows-rank:消 0 0
4|/spender before-follows-rank:的 0 1
3|/spender before-follows-rank:确 0 0
-4|/spender before-follows-rank:立 0 0
-7|/spender before-follows-rank:米 1 0
-3|/spender before-follows-rank:维 0 0
-5|/spender before-follows-rank:若 0 0
9|/spender before-follows-rank:要 0 0
-11|/spender before-follows-rank:订 0 0
-4|/spender before-follows-rank:讨 0 0
-3|/spender before-follows-rank:议 0 0
5|/spender before-follows-rank:设 0 0
3|/spender before-follows-rank:说 0 0
-3|/spender before-follows-rank:财 0 0
-9|/spender before-follows-rank:长 0 0
-8|/spender before-follows-rank:防 0 0
3|/spender before-follows-rank:随 0 0
-5|/spender before-follows-rank:首 0 0
3|/spender before-follows-rank:首 0 1
3|/spender before-follows:3
3|/spender before-follows:3.
3|/spender before-follows:3.5%
-7|/spender before-follows:5
-6|/spender before-follows:5%
-7|/spender before-follows:5%要求
4|/spender before-follows:、
7|/spender before-follows:「
4|/spender before-follows:「2
4|/spender before-follows:「2%で
7|/spender before-follows:が3
3|/spender before-follows:が32年
-5|/spender before-follows:が合
-5|/spender before-follows:が合意し
3|/spender before-follows:が検
3|/spender before-follows:が検討し
4|/spender before-follows:では
4|/spender before-follows:では、国
5|/spender before-follows:と
6|/spender before-follows:とフ
6|/spender before-follows:とフラン
-4|/spender before-follows:に5%求
4|/spender before-follows:にはまだ
-8|/spender before-follows:の
3|/spender before-follows:の3
3|/spender before-follows:の3・5
-3|/spender before-follows:の審
-3|/spender before-follows:の審議会
3|/spender before-follows:の軍
3|/spender before-follows:の軍事費
-7|/spender before-follows:の防
-5|/spender before-follows:の防衛費
6|/spender before-follows:は
-5|/spender before-follows:は1
-4|/spender before-follows:は10%
7|/spender before-follows:は2
4|/spender before-follows:は2・5
4|/spender before-follows:は3%ま
-3|/spender before-follows:は5
-4|/spender before-follows:は5%を
-3|/spender before-follows:は「GD
3|/spender before-follows:は国防費
-4|/spender before-follows:も
-3|/spender before-follows:も3
-10|/spender before-follows:や
-6|/spender before-follows:やイ
-6|/spender before-follows:やイタリ
-5|/spender before-follows:や韓
-4|/spender before-follows:や韓国に
-3|/spender before-follows:上
-4|/spender before-follows:上院
-4|/spender before-follows:上院、国
-4|/spender before-follows:不
3|/spender before-follows:主张先设
3|/spender before-follows:任
3|/spender before-follows:任期
3|/spender before-follows:任期内使
-4|/spender before-follows:保
-4|/spender before-follows:保守
4|/spender before-follows:公
4|/spender before-follows:公开
4|/spender before-follows:公开抗拒
-3|/spender before-follows:共
-4|/spender before-follows:内
-3|/spender before-follows:内に
8|/spender before-follows:内部
5|/spender before-follows:内部评估
-6|/spender before-follows:军费新目
4|/spender before-follows:军费至少
8|/spender before-follows:则
4|/spender before-follows:动
4|/spender before-follows:动用
4|/spender before-follows:动用豁免
-3|/spender before-follows:参
-3|/spender before-follows:反
-3|/spender before-follows:反对
-3|/spender before-follows:反对党联
5|/spender before-follows:和执
5|/spender before-follows:和执政党
-6|/spender before-follows:和韩
-6|/spender before-follows:和韩国增
-4|/spender before-follows:国
-4|/spender before-follows:国防
5|/spender before-follows:国防相は
3|/spender before-follows:国防部长
-8|/spender before-follows:在
-6|/spender before-follows:在远
-6|/spender before-follows:在远东的
12|/spender before-follows:大
9|/spender before-follows:大統
9|/spender before-follows:大統領は
3|/spender before-follows:大胜
3|/spender before-follows:大胜_防
-5|/spender before-follows:安
-4|/spender before-follows:安全
-4|/spender before-follows:安全保障
11|/spender before-follows:官
9|/spender before-follows:官员
5|/spender before-follows:将
4|/spender before-follows:将防
4|/spender before-follows:将防卫费
3|/spender before-follows:干
3|/spender before-follows:干部
8|/spender before-follows:幹
8|/spender before-follows:幹部
3|/spender before-follows:幹部は2
3|/spender before-follows:幹部は、
3|/spender before-follows:幹部は「
-6|/spender before-follows:应
3|/spender before-follows:必
3|/spender before-follows:必须
3|/spender before-follows:必须投入
-3|/spender before-follows:战略政策
5|/spender before-follows:把
6|/spender before-follows:把军
6|/spender before-follows:把军费提
-3|/spender before-follows:把防卫费
5|/spender before-follows:拒
5|/spender before-follows:拒绝
4|/spender before-follows:拒绝5%
12|/spender before-follows:拟
7|/spender before-follows:拟将
7|/spender before-follows:拟将防卫
5|/spender before-follows:探
5|/spender before-follows:探讨
5|/spender before-follows:探讨修订
-4|/spender before-follows:提
3|/spender before-follows:提\"
3|/spender before-follows:提\"3.
-6|/spender before-follows:提交
-4|/spender before-follows:提交报告
-4|/spender before-follows:提出3.
5|/spender before-follows:新
3|/spender before-follows:新闻
3|/spender before-follows:新闻》援
-5|/spender before-follows:有
13|/spender before-follows:正
6|/spender before-follows:正在
5|/spender before-follows:正在研究
5|/spender before-follows:正考
3|/spender before-follows:正考虑在
5|/spender before-follows:氏は32
-4|/spender before-follows:消
-4|/spender before-follows:消息
-4|/spender before-follows:消息人士
5|/spender before-follows:的军
5|/spender before-follows:的军费占
3|/spender before-follows:确
3|/spender before-follows:确定
3|/spender before-follows:确定5%
-5|/spender before-follows:立
-4|/spender before-follows:立委
-6|/spender before-follows:立委马文
-7|/spender before-follows:米
-7|/spender before-follows:米防
-7|/spender before-follows:米防衛相
-3|/spender before-follows:维
-3|/spender before-follows:维新
-6|/spender before-follows:若
-4|/spender before-follows:若能
9|/spender before-follows:要
8|/spender before-follows:要求
6|/spender before-follows:要求改为
-11|/spender before-follows:订
-7|/spender before-follows:订下
-7|/spender before-follows:订下3.
-4|/spender before-follows:订出
-4|/spender before-follows:订出3%
-4|/spender before-follows:讨
-4|/spender before-follows:讨论
-4|/spender before-follows:讨论过3
-3|/spender before-follows:议
5|/spender before-follows:设
5|/spender before-follows:设立
5|/spender before-follows:设立的专
3|/spender before-follows:说
-4|/spender before-follows:财
-4|/spender before-follows:财政
-3|/spender before-follows:财政难以
-8|/spender before-follows:长
-8|/spender before-follows:长皮
-8|/spender before-follows:长皮斯托
-7|/spender before-follows:防
-3|/spender before-follows:防卫
-5|/spender before-follows:防衛
-12|/spender before-follows:防衛相と
5|/spender before-follows:防衛相は
3|/spender before-follows:随
3|/spender before-follows:随后
3|/spender before-follows:随后也提
-7|/spender before-follows:首相は「
4|/spender before-leads:,
3|/spender before-leads:,若
9|/spender before-leads:_
-15|/spender before-leads:、
-5|/spender before-leads:、「
3|/spender before-leads:《
-4|/spender before-leads:し、
3|/spender before-leads:と、
4|/spender before-leads:の
-11|/spender before-leads:は、
-6|/spender before-leads:アの
10|/spender before-leads:ドの
3|/spender before-leads:ンの
-5|/spender before-leads:为,
4|/spender before-leads:书长
3|/spender before-leads:于把
-6|/spender before-leads:付
3|/spender before-leads:会:
-8|/spender before-leads:促
4|/spender before-leads:只有
10|/spender before-leads:吁
10|/spender before-leads:呼吁
3|/spender before-leads:夕_
3|/spender before-leads:委_
5|/spender before-leads:媒:
3|/spender before-leads:官「
3|/spender before-leads:导,
-6|/spender before-leads:应付
-4|/spender before-leads:式向
-5|/spender before-leads:强调
6|/spender before-leads:总理
5|/spender before-leads:总统
-3|/spender before-leads:憧憬
-3|/spender before-leads:憬
3|/spender before-leads:把
3|/spender before-leads:拟在
3|/spender before-leads:持_
-7|/spender before-leads:敦促
-4|/spender before-leads:有与
4|/spender before-leads:有向
3|/spender before-leads:本《
-3|/spender before-leads:析:
3|/spender before-leads:林
-8|/spender before-leads:求
6|/spender before-leads:理
5|/spender before-leads:统
3|/spender before-leads:若
-8|/spender before-leads:要求
4|/spender before-leads:议,
3|/spender before-leads:讯)
-5|/spender before-leads:调
-4|/spender before-leads:長「
4|/spender before-leads:領「
-3|/spender before-opens:False agent
4|/spender before-opens:True agent
5|/spender before-opens:True named
-3|/spender before-opens:True patient
-7|/spender before-rank:0 0 named
5|/spender before-rank:0 0 patient
8|/spender before-rank:0 1 named
4|/spender before-rank:1 0 agent
7|/spender before-rank:1 0 named
-7|/spender before-rank:1 0 patient
-3|/spender before-rank:1 2 named
5|/spender before:named
-4|/spender before:patient
-21|/spender named:1
15|/spender named:2
34|/spender named:3
-4|/spender right-before:
4|/spender right-before:が
6|/spender right-before:とフランスは
-3|/spender right-before:に
-3|/spender right-before:には
4|/spender right-before:にはまだ
3|/spender right-before:の
3|/spender right-before:の軍事費「
-5|/spender right-before:は
-3|/spender right-before:も
-4|/spender right-before:や韓国に
-4|/spender right-before:上院、国防費
3|/spender right-before:主张先设
4|/spender right-before:公开抗拒
3|/spender right-before:内部评估过
-3|/spender right-before:军费新目标:
3|/spender right-before:幹部は
4|/spender right-before:拒绝
3|/spender right-before:确定
6|/spender right-before:要求改为
-7|/spender right-before:订下
-4|/spender right-before:订出
-4|/spender right-before:讨论过
-3|/spender right-before:财政难以支撑
3|/spender right-before:随后也提出
10|/spender unnamed
-9|/spender unnamed-beside-others
6|/title-after:
3|/title-after:\"派
6|/title-after:_卓
-3|/title-after:」に
5|/title-after:」は
3|/title-after:」論
-3|/title-after:」議
4|/title-after:に」
4|/title-after:の検
-3|/title-after:より
-14|/title-after:以上
3|/title-after:台」
3|/title-after:就够
-3|/title-after:案、
4|/title-after:法案
4|/title-after:論_
4|/title-after:超_
3|/title-after:超」
-3|/title-after:超へ
-3|/title-after:超も
-3|/title-after:超案
3|/title-after:还很
3|/title-after:还是
-28|/unnamed
-24|/unnamed-beside-others
-3|benchmark/after-far:18 True
3|benchmark/after-follows:将
3|benchmark/after-follows:将\" True
-4|benchmark/after-follows:达
-4|benchmark/after-follows:达到 True
3|benchmark/after-leads:域,
-3|benchmark/after:patient True
3|benchmark/after:が横
3|benchmark/after:が横並
3|benchmark/after:が横並び
3|benchmark/after:が横並びの
-4|benchmark/after:は
4|benchmark/any-after:not
5|benchmark/any-after:not foreign=False
-3|benchmark/any-after:plan
4|benchmark/any-after:raise
5|benchmark/any-after:raise foreign=False
-5|benchmark/any-after:reach
-4|benchmark/any-after:reach foreign=False
-5|benchmark/any-after:standard
-5|benchmark/any-after:standard foreign=True
-3|benchmark/any-before:standard
3|benchmark/before-far:18 0
-4|benchmark/before-follows-rank:が 0 0
-3|benchmark/before-follows-rank:で 0 0
-7|benchmark/before-follows:が
-5|benchmark/before-follows:が合
-5|benchmark/before-follows:が合意し
-3|benchmark/before-follows:で
4|benchmark/before-follows:は
-3|benchmark/before-leads:,
-4|benchmark/before-opens:False named
3|benchmark/before-opens:True named
7|benchmark/before:「
-3|benchmark/before:で
3|benchmark/before:係者は「
3|benchmark/before:者は「
3|benchmark/before:関係者は「
-3|benchmark/clause-ending:ある
-5|benchmark/clause-ending:した
3|benchmark/clause-ending:する
-3|benchmark/clause-ending:准\"
3|benchmark/clause-ending:戒する
-3|benchmark/clause-ending:标准\"
-3|benchmark/clause-ending:球标准\"
3|benchmark/clause-ending:警戒する
17|benchmark/demander:other
-3|benchmark/ending:ある
-5|benchmark/ending:した
3|benchmark/ending:する
3|benchmark/ending:戒する
3|benchmark/ending:警戒する
3|benchmark/foreign=False:
-5|benchmark/foreign=False:standard
3|benchmark/foreign=False:standard not
-20|benchmark/main:other
-12|benchmark/main:spender
-3|benchmark/named:2
-3|benchmark/near-after:ALLIESに
-3|benchmark/near-after:「世
-3|benchmark/near-after:「世界
5|benchmark/near-after:」_
-3|benchmark/near-after:」だ
-3|benchmark/near-after:」だと
3|benchmark/near-after:」と警
-3|benchmark/near-after:ある
-3|benchmark/near-after:ある。
3|benchmark/near-after:い」
3|benchmark/near-after:い」と
3|benchmark/near-after:かね
3|benchmark/near-after:かねな
3|benchmark/near-after:が横
3|benchmark/near-after:が横並
-3|benchmark/near-after:した
-3|benchmark/near-after:した。
-3|benchmark/near-after:た。
-3|benchmark/near-after:たな
-3|benchmark/near-after:たな世
-4|benchmark/near-after:だと
3|benchmark/near-after:と警
3|benchmark/near-after:と警戒
3|benchmark/near-after:ない
3|benchmark/near-after:ない」
3|benchmark/near-after:なり
3|benchmark/near-after:なりか
-3|benchmark/near-after:な世
-3|benchmark/near-after:な世界
3|benchmark/near-after:になり
3|benchmark/near-after:ねな
3|benchmark/near-after:ねない
3|benchmark/near-after:の基
3|benchmark/near-after:の基準
3|benchmark/near-after:びの
3|benchmark/near-after:びの基
3|benchmark/near-after:りか
3|benchmark/near-after:りかね
-3|benchmark/near-after:る。
4|benchmark/near-after:れる
-7|benchmark/near-after:世界
-5|benchmark/near-after:世界標
3|benchmark/near-after:並び
3|benchmark/near-after:並びの
-4|benchmark/near-after:全球
-4|benchmark/near-after:全球标
-3|benchmark/near-after:准\"
3|benchmark/near-after:基準に
-3|benchmark/near-after:新た
-3|benchmark/near-after:新たな
-4|benchmark/near-after:标准
-3|benchmark/near-after:标准\"
3|benchmark/near-after:横並
3|benchmark/near-after:横並び
5|benchmark/near-after:準」_
-3|benchmark/near-after:準」だ
-4|benchmark/near-after:球标
-4|benchmark/near-after:球标准
-5|benchmark/near-after:界標
-5|benchmark/near-after:界標準
3|benchmark/near-after:警戒
3|benchmark/near-after:通用
3|benchmark/near-before:,把
3|benchmark/near-before:LAND関
3|benchmark/near-before:LAND関係
-3|benchmark/near-before:した
-3|benchmark/near-before:中核
3|benchmark/near-before:係者
3|benchmark/near-before:係者は
3|benchmark/near-before:者は
3|benchmark/near-before:者は「
3|benchmark/near-before:関係
3|benchmark/near-before:関係者
4|benchmark/opens:<
8|benchmark/opens:日
8|benchmark/opens:日本
3|benchmark/opens:日本政
3|benchmark/other after-follows:将
3|benchmark/other after-follows:将\" True
3|benchmark/other after-leads:域,
4|benchmark/other before-commas:0 0
3|benchmark/other before-commas:1 0
4|benchmark/other before-far:9 0
3|benchmark/other before-follows:は
6|benchmark/other before-leads:
3|benchmark/other before-opens:False named
4|benchmark/other before-opens:True named
6|benchmark/other before-rank:0 0 named
7|benchmark/other before:named
7|benchmark/other named:1
14|benchmark/other unnamed
5|benchmark/other unnamed-beside-others
-10|benchmark/role-class-of:JPN ALLIES
-5|benchmark/role-class-of:JPN NATO
-3|benchmark/role-class-of:KOR ALLIES
-4|benchmark/role-class-of:NATO ALLIES
32|benchmark/role-class-of:USA ALLIES
21|benchmark/role-class-of:USA NATO
-16|benchmark/role-class:JPN
-4|benchmark/role-class:KOR
-4|benchmark/role-class:NATO
52|benchmark/role-class:USA
-5|benchmark/role:nobody
28|benchmark/role:other
-23|benchmark/role:spender
3|benchmark/ruled
3|benchmark/ruled:who_sets
-7|benchmark/ruled:who_sets nobody
9|benchmark/ruled:who_sets other
4|benchmark/said-after-too:standard raise
-3|benchmark/said-after:reach
-3|benchmark/said-after:standard
4|benchmark/said-after:standard raise
-3|benchmark/said-before:standard
4|benchmark/said-last:not
-3|benchmark/said-last:reach
-8|benchmark/said-last:standard
-4|benchmark/spender after-follows:达
-4|benchmark/spender after-follows:达到 True
-5|benchmark/spender before-commas:0 0
-3|benchmark/spender before-commas:1 0
-3|benchmark/spender before-far:36 0
-6|benchmark/spender before-far:9 0
-3|benchmark/spender before-follows-rank:が 0 0
-5|benchmark/spender before-follows:が
-5|benchmark/spender before-follows:が合
-5|benchmark/spender before-follows:が合意し
-6|benchmark/spender before-leads:
-4|benchmark/spender before-leads:,
-7|benchmark/spender before-opens:False named
-4|benchmark/spender before-opens:True agent
-3|benchmark/spender before-rank:0 0 agent
-6|benchmark/spender before-rank:0 0 named
-4|benchmark/spender before:agent
-8|benchmark/spender before:named
-9|benchmark/spender named:1
-4|benchmark/spender named:2
-9|benchmark/spender unnamed
5|benchmark/unnamed
4|benchmark/unnamed-beside-others
-3|demand/after-far:1 True
20|demand/after-far:9 False
3|demand/after-follows:が
3|demand/after-follows:が5 True
11|demand/after-follows:に
13|demand/after-follows:に求 False
-4|demand/after-follows:措
-4|demand/after-follows:措手 False
5|demand/after-follows:氏
5|demand/after-follows:氏、 False
6|demand/after-follows:米
6|demand/after-follows:米大 False
-3|demand/after-leads:%,
3|demand/after-leads:%」
3|demand/after-leads:には
7|demand/after-leads:める
14|demand/after-leads:よう
4|demand/after-leads:を_
-4|demand/after-leads:求令
-3|demand/after:,
5|demand/after:_
6|demand/after:_卓
6|demand/after:_卓揆
6|demand/after:_卓揆:
6|demand/after:_卓揆:不
11|demand/after:named False
-5|demand/after:named True
12|demand/after:patient False
-3|demand/after:に
-6|demand/after:を
-11|demand/any-after:ask
-8|demand/any-after:ask foreign=False
-4|demand/any-after:ask foreign=True
-4|demand/any-after:not foreign=False
4|demand/any-after:not foreign=True
-3|demand/any-after:plan
-5|demand/any-after:raise
-3|demand/any-after:raise foreign=False
-3|demand/any-after:reach
-5|demand/any-after:should
-3|demand/any-after:should foreign=False
3|demand/any-after:think
5|demand/any-after:think foreign=True
-7|demand/any-before:ask
-3|demand/any-before:ask foreign=False
-3|demand/any-before:ask foreign=True
3|demand/any-before:party
4|demand/any-before:party foreign=True
3|demand/any-before:reach
3|demand/any-before:reach foreign=True
5|demand/any-before:should
7|demand/any-before:should foreign=True
16|demand/before-commas:0 0
4|demand/before-commas:0 1
-11|demand/before-commas:1 0
-4|demand/before-commas:1 1
3|demand/before-commas:2 1
-8|demand/before-far:1 0
6|demand/before-far:18 0
4|demand/before-far:4 0
5|demand/before-far:9 0
3|demand/before-follows-rank:3 0 0
-7|demand/before-follows-rank:5 0 0
4|demand/before-follows-rank:「 0 1
-5|demand/before-follows-rank:に 0 0
-3|demand/before-follows-rank:に 1 0
5|demand/before-follows-rank:の 0 0
-3|demand/before-follows-rank:も 0 0
3|demand/before-follows-rank:事 1 0
3|demand/before-follows-rank:側 0 0
-3|demand/before-follows-rank:国 0 0
-6|demand/before-follows-rank:外 1 0
10|demand/before-follows-rank:大 0 0
4|demand/before-follows-rank:大 1 0
3|demand/before-follows-rank:必 0 0
5|demand/before-follows-rank:把 0 0
-12|demand/before-follows-rank:放 1 0
-5|demand/before-follows-rank:日 1 0
3|demand/before-follows-rank:氏 0 0
4|demand/before-follows-rank:氏 1 0
-4|demand/before-follows-rank:消 0 0
-6|demand/before-follows-rank:称 1 0
4|demand/before-follows-rank:要 0 0
-7|demand/before-follows-rank:首 0 0
3|demand/before-follows-rank:首 1 0
3|demand/before-follows:3
3|demand/before-follows:3.
3|demand/before-follows:3.5%
-8|demand/before-follows:5
-7|demand/before-follows:5%
-7|demand/before-follows:5%要求
-4|demand/before-follows:_
-4|demand/before-follows:、
4|demand/before-follows:「
4|demand/before-follows:「2
4|demand/before-follows:「2%で
5|demand/before-follows:が
-8|demand/before-follows:に
-3|demand/before-follows:には
-3|demand/before-follows:に続
-3|demand/before-follows:に続き、
5|demand/before-follows:の
5|demand/before-follows:の国
5|demand/before-follows:の国防費
3|demand/before-follows:は3
-4|demand/before-follows:は5
-4|demand/before-follows:は5%を
-3|demand/before-follows:も
4|demand/before-follows:事
4|demand/before-follows:事務
4|demand/before-follows:事務総長
3|demand/before-follows:側
3|demand/before-follows:吁
5|demand/before-follows:同
5|demand/before-follows:向
-6|demand/before-follows:国
-3|demand/before-follows:国民
-3|demand/before-follows:国民党籍
-3|demand/before-follows:国防
3|demand/before-follows:在
-6|demand/before-follows:外
-6|demand/before-follows:外相
-6|demand/before-follows:外相は1
14|demand/before-follows:大
14|demand/before-follows:大統
14|demand/before-follows:大統領は
3|demand/before-follows:必
3|demand/before-follows:必须
3|demand/before-follows:必须投入
4|demand/before-follows:把
7|demand/before-follows:把军
7|demand/before-follows:把军费提
-12|demand/before-follows:放
-12|demand/before-follows:放话
-12|demand/before-follows:放话\"准
-5|demand/before-follows:日
-5|demand/before-follows:日前
9|demand/before-follows:氏
9|demand/before-follows:氏は
5|demand/before-follows:氏は32
-4|demand/before-follows:消
-4|demand/before-follows:消息
-4|demand/before-follows:消息人士
-6|demand/before-follows:称
6|demand/before-follows:要
5|demand/before-follows:要求
-3|demand/before-follows:首
-3|demand/before-follows:首相
5|demand/before-follows:首相は、
-7|demand/before-follows:首相は「
-7|demand/before-leads:
6|demand/before-leads:,
6|demand/before-leads:_
6|demand/before-leads:、
-3|demand/before-leads:が
4|demand/before-leads:と、
4|demand/before-leads:は、
-6|demand/before-leads:アの
-6|demand/before-leads:ツの
15|demand/before-leads:ドの
4|demand/before-leads:书长
-3|demand/before-leads:人
10|demand/before-leads:吁
10|demand/before-leads:呼吁
-4|demand/before-leads:在
-4|demand/before-leads:引
3|demand/before-leads:总统
3|demand/before-leads:持_
-4|demand/before-leads:援引
-3|demand/before-leads:日在
-3|demand/before-leads:求
-5|demand/before-leads:相、
3|demand/before-leads:统
-3|demand/before-leads:要求
3|demand/before-leads:说,
-5|demand/before-leads:选人
5|demand/before-leads:长
5|demand/before-opens:False agent
5|demand/before-opens:False named
7|demand/before-opens:False patient
-6|demand/before-opens:True patient
-3|demand/before-rank:0 0 named
5|demand/before-rank:0 0 patient
6|demand/before-rank:0 1 named
3|demand/before-rank:1 0 agent
-4|demand/before-rank:1 0 patient
5|demand/before-rank:2 0 named
-3|demand/before:DEFENCE
5|demand/before:GDP_
-3|demand/before:GDP比
5|demand/before:_
4|demand/before:agent
5|demand/before:named
-5|demand/before:は
6|demand/before:占GDP_
3|demand/before:提高到GDP的
-3|demand/before:比
3|demand/before:高到GDP的
-4|demand/clause-ending:
6|demand/clause-ending::不可能
-4|demand/clause-ending:した
6|demand/clause-ending:不可能
6|demand/clause-ending:可能
55|demand/demander:other
21|demand/demander:spender
3|demand/ending:0%
3|demand/ending:10%
-3|demand/ending:5%
6|demand/ending::不可能
-5|demand/ending:した
6|demand/ending:不可能
6|demand/ending:可能
3|demand/ending:的10%
-10|demand/foreign=False:
-4|demand/foreign=False:ask
-4|demand/foreign=True:
6|demand/foreign=True:not think
-22|demand/main:other
-48|demand/main:spender
5|demand/named:1
16|demand/named:2
15|demand/named:3
-3|demand/near-after:,LAND
6|demand/near-after::不
6|demand/near-after::不可
6|demand/near-after:_卓
6|demand/near-after:_卓揆
-3|demand/near-after:ある
-3|demand/near-after:した
-5|demand/near-after:た。
6|demand/near-after:不可
6|demand/near-after:不可能
6|demand/near-after:卓揆
6|demand/near-after:卓揆:
5|demand/near-after:可能
6|demand/near-after:揆:
6|demand/near-after:揆:不
-3|demand/near-after:求め
-5|demand/near-after:要求
5|demand/near-before:,LANDDEFENCE
3|demand/near-before:DEFENCE应
5|demand/near-before:DEFENCE应提
-3|demand/near-before:DEFENCE提
5|demand/near-before:GDP_
-4|demand/near-before:GDP比
4|demand/near-before:LANDDEFENCE
4|demand/near-before:LANDDEFENCE应
-4|demand/near-before:LANDに
6|demand/near-before:LAND国
6|demand/near-before:LAND国防
5|demand/near-before:USA日
5|demand/near-before:USA日前
6|demand/near-before:USA称
-3|demand/near-before:には
5|demand/near-before:人USA
5|demand/near-before:人USA日
5|demand/near-before:占GDP
6|demand/near-before:占GDP_
5|demand/near-before:国防
6|demand/near-before:国防应
6|demand/near-before:应占
6|demand/near-before:应占GDP
5|demand/near-before:应提
5|demand/near-before:应提高
-3|demand/near-before:把DEFENCE
5|demand/near-before:日前
4|demand/near-before:时说
4|demand/near-before:时说,
6|demand/near-before:称LAND
-3|demand/near-before:要求
5|demand/near-before:访时
3|demand/near-before:说,
4|demand/near-before:说,LAND
5|demand/near-before:选人
5|demand/near-before:选人USA
6|demand/near-before:防应
3|demand/near-before:高到GDP
-15|demand/nobody-named:False
-17|demand/nobody-named:True
4|demand/opens:(
5|demand/opens:(中
5|demand/opens:(中央
5|demand/opens:川
5|demand/opens:川普
-4|demand/opens:美
3|demand/other after-far:1 False
5|demand/other after-far:4 False
9|demand/other after-far:9 False
3|demand/other after-follows:が
3|demand/other after-follows:が5 True
5|demand/other after-follows:氏
5|demand/other after-follows:氏、 False
6|demand/other after-follows:米
6|demand/other after-follows:米大 False
3|demand/other after-leads:%」
3|demand/other after-leads:には
7|demand/other after-leads:める
4|demand/other after-leads:を_
17|demand/other after:named False
19|demand/other before-commas:0 0
-6|demand/other before-commas:1 0
7|demand/other before-commas:2 0
4|demand/other before-far:1 0
5|demand/other before-far:18 0
7|demand/other before-far:36 0
5|demand/other before-far:4 0
3|demand/other before-follows-rank:が 0 0
-3|demand/other before-follows-rank:に 1 0
3|demand/other before-follows-rank:は 0 0
3|demand/other before-follows-rank:事 1 0
3|demand/other before-follows-rank:側 0 0
-6|demand/other before-follows-rank:外 1 0
4|demand/other before-follows-rank:大 1 0
-12|demand/other before-follows-rank:放 1 0
-5|demand/other before-follows-rank:日 1 0
4|demand/other before-follows-rank:氏 1 0
-6|demand/other before-follows-rank:称 1 0
5|demand/other before-follows-rank:首 1 0
-4|demand/other before-follows:_
-3|demand/other before-follows:、
5|demand/other before-follows:が
-3|demand/other before-follows:に
-3|demand/other before-follows:に続
-3|demand/other before-follows:に続き、
6|demand/other before-follows:は
4|demand/other before-follows:事
4|demand/other before-follows:事務
4|demand/other before-follows:事務総長
3|demand/other before-follows:側
3|demand/other before-follows:吁
5|demand/other before-follows:向
-3|demand/other before-follows:国民
-3|demand/other before-follows:国民党籍
3|demand/other before-follows:在
-6|demand/other before-follows:外
-6|demand/other before-follows:外相
-6|demand/other before-follows:外相は1
4|demand/other before-follows:大
4|demand/other before-follows:大統
4|demand/other before-follows:大統領は
-12|demand/other before-follows:放
-12|demand/other before-follows:放话
-12|demand/other before-follows:放话\"准
-5|demand/other before-follows:日
-5|demand/other before-follows:日前
4|demand/other before-follows:氏
4|demand/other before-follows:氏は
-6|demand/other before-follows:称
3|demand/other before-follows:要
3|demand/other before-follows:要求
5|demand/other before-follows:首
5|demand/other before-follows:首相
5|demand/other before-follows:首相は、
7|demand/other before-leads:
7|demand/other before-leads:,
3|demand/other before-leads:、
4|demand/other before-leads:と、
3|demand/other before-leads:の
-6|demand/other before-leads:ツの
4|demand/other before-leads:ドの
-3|demand/other before-leads:人
-4|demand/other before-leads:在
3|demand/other before-leads:总统
-3|demand/other before-leads:日在
-5|demand/other before-leads:相、
3|demand/other before-leads:统
-5|demand/other before-leads:选人
7|demand/other before-opens:False agent
7|demand/other before-opens:False named
5|demand/other before-opens:True agent
5|demand/other before-opens:True named
-3|demand/other before-opens:True patient
6|demand/other before-rank:0 0 agent
4|demand/other before-rank:1 0 agent
3|demand/other before-rank:1 0 named
-3|demand/other before-rank:1 0 patient
5|demand/other before-rank:2 0 named
12|demand/other before:agent
12|demand/other before:named
24|demand/other named:1
15|demand/other named:2
16|demand/other unnamed
7|demand/other unnamed-beside-others
-4|demand/right-before:
-3|demand/right-before:には
3|demand/right-before:要求的
-3|demand/role-class-of:CHN TWN
-8|demand/role-class-of:JPN ALLIES
-3|demand/role-class-of:JPN TWN
-5|demand/role-class-of:JPN land
-6|demand/role-class-of:KOR JPN
-16|demand/role-class-of:NATO ALLIES
6|demand/role-class-of:NATO member
22|demand/role-class-of:USA ALLIES
-13|demand/role-class-of:USA EU
86|demand/role-class-of:USA JPN
7|demand/role-class-of:USA KOR
-16|demand/role-class-of:USA NATO
12|demand/role-class-of:USA TWN
27|demand/role-class-of:USA land
-14|demand/role-class-of:USA member
9|demand/role-class-of:member ALLIES
-9|demand/role-class-of:member NATO
-3|demand/role-class:CHN
-22|demand/role-class:JPN
-7|demand/role-class:KOR
-13|demand/role-class:NATO
113|demand/role-class:USA
-5|demand/role-class:land
-33|demand/role:nobody
64|demand/role:other
-31|demand/role:spender
27|demand/ruled
27|demand/ruled:who_asks
7|demand/ruled:who_asks other
20|demand/ruled:who_asks spender
6|demand/said-after-too:not think
-3|demand/said-after-too:raise ask
-15|demand/said-after:
-8|demand/said-after:ask
6|demand/said-after:not think
-4|demand/said-after:raise
-3|demand/said-after:should
5|demand/said-before-too:party raise
4|demand/said-before-too:raise should
3|demand/said-before-too:should raise
4|demand/said-before-too:should reach
-25|demand/said-before:
-4|demand/said-before:ask
5|demand/said-before:raise should raise
3|demand/said-before:reach
3|demand/said-before:should raise
4|demand/said-before:should reach
-14|demand/said-last:
-8|demand/said-last:ask
-5|demand/said-last:not
6|demand/said-last:not think
-3|demand/said-last:should
3|demand/said-last:think
-5|demand/spender after-far:4 False
11|demand/spender after-far:9 False
11|demand/spender after-follows:に
13|demand/spender after-follows:に求 False
-4|demand/spender after-follows:措
-4|demand/spender after-follows:措手 False
-3|demand/spender after-leads:%,
13|demand/spender after-leads:よう
-4|demand/spender after-leads:求令
-6|demand/spender after:named False
-5|demand/spender after:named True
11|demand/spender after:patient False
-3|demand/spender before-commas:0 0
-5|demand/spender before-commas:1 0
-3|demand/spender before-commas:1 1
-7|demand/spender before-commas:2 0
-12|demand/spender before-far:1 0
-9|demand/spender before-far:36 0
5|demand/spender before-far:9 0
3|demand/spender before-follows-rank:3 0 0
-7|demand/spender before-follows-rank:5 0 0
4|demand/spender before-follows-rank:「 0 1
-5|demand/spender before-follows-rank:に 0 0
5|demand/spender before-follows-rank:の 0 0
-3|demand/spender before-follows-rank:も 0 0
-3|demand/spender before-follows-rank:国 0 0
10|demand/spender before-follows-rank:大 0 0
3|demand/spender before-follows-rank:必 0 0
5|demand/spender before-follows-rank:把 0 0
3|demand/spender before-follows-rank:氏 0 0
-4|demand/spender before-follows-rank:消 0 0
-7|demand/spender before-follows-rank:首 0 0
3|demand/spender before-follows:3
3|demand/spender before-follows:3.
3|demand/spender before-follows:3.5%
-8|demand/spender before-follows:5
-7|demand/spender before-follows:5%
-7|demand/spender before-follows:5%要求
4|demand/spender before-follows:「
4|demand/spender before-follows:「2
4|demand/spender before-follows:「2%で
-5|demand/spender before-follows:に
-3|demand/spender before-follows:には
5|demand/spender before-follows:の
5|demand/spender before-follows:の国
5|demand/spender before-follows:の国防費
-4|demand/spender before-follows:は
-4|demand/spender before-follows:は5
-4|demand/spender before-follows:は5%を
-3|demand/spender before-follows:も
-3|demand/spender before-follows:国
-3|demand/spender before-follows:国防
10|demand/spender before-follows:大
10|demand/spender before-follows:大統
10|demand/spender before-follows:大統領は
3|demand/spender before-follows:必
3|demand/spender before-follows:必须
3|demand/spender before-follows:必须投入
4|demand/spender before-follows:把
7|demand/spender before-follows:把军
7|demand/spender before-follows:把军费提
5|demand/spender before-follows:氏
5|demand/spender before-follows:氏は
5|demand/spender before-follows:氏は32
-4|demand/spender before-follows:消
-4|demand/spender before-follows:消息
-4|demand/spender before-follows:消息人士
-8|demand/spender before-follows:首
-8|demand/spender before-follows:首相
-7|demand/spender before-follows:首相は「
-14|demand/spender before-leads:
5|demand/spender before-leads:_
3|demand/spender before-leads:、
3|demand/spender before-leads:は、
-8|demand/spender before-leads:アの
10|demand/spender before-leads:ドの
4|demand/spender before-leads:书长
10|demand/spender before-leads:吁
10|demand/spender before-leads:呼吁
-4|demand/spender before-leads:引
3|demand/spender before-leads:持_
-4|demand/spender before-leads:援引
-3|demand/spender before-leads:求
-3|demand/spender before-leads:要求
3|demand/spender before-leads:长
5|demand/spender before-opens:False patient
-6|demand/spender before-opens:True agent
-5|demand/spender before-opens:True named
-3|demand/spender before-opens:True patient
-6|demand/spender before-rank:0 0 agent
-5|demand/spender before-rank:0 0 named
3|demand/spender before-rank:0 0 patient
4|demand/spender before-rank:0 1 named
-5|demand/spender before-rank:1 0 named
-8|demand/spender before:agent
-7|demand/spender before:named
-20|demand/spender named:1
13|demand/spender named:3
-5|demand/spender right-before:
-3|demand/spender right-before:には
-3|demand/spender right-before:は
-21|demand/spender unnamed
-4|demand/spender unnamed-beside-others
6|demand/title-after:_卓
-5|demand/unnamed
3|demand/unnamed-beside-others
3|denial/after-far:1 True
-4|denial/after-far:18 False
-3|denial/after-far:36 True
3|denial/after-far:4 True
3|denial/after-far:9 False
3|denial/after-far:9 True
4|denial/after-follows:
4|denial/after-follows: False
-4|denial/after-follows:か
-4|denial/after-follows:から True
-3|denial/after-follows:が
-4|denial/after-follows:が自 False
-3|denial/after-follows:と
4|denial/after-follows:に
6|denial/after-follows:に高 False
4|denial/after-follows:予
4|denial/after-follows:予以 True
3|denial/after-follows:自
3|denial/after-follows:说
3|denial/after-follows:说不 False
3|denial/after-leads:%,
3|denial/after-leads:%_
3|denial/after-leads:」_
-3|denial/after-leads:い。
6|denial/after-leads:んだ
-5|denial/after:,
-3|denial/after:agent False
-5|denial/after:named False
5|denial/after:named True
5|denial/after:patient False
-3|denial/after:「
4|denial/after:」
5|denial/after:」は
5|denial/after:」は非
5|denial/after:」は非現
5|denial/after:」は非現実
3|denial/after:あ
3|denial/after:あり
3|denial/after:ありき
3|denial/after:ありきの
3|denial/after:ありきの議
6|denial/after:には
6|denial/after:には及
6|denial/after:には及び
6|denial/after:には及び腰
-5|denial/after:の
3|denial/after:は
4|denial/after:はな
4|denial/after:はない
4|denial/after:はないと
4|denial/after:はないとい
3|denial/after:は今
3|denial/after:は今の
3|denial/after:は今の財
3|denial/after:は今の財政
3|denial/after:を受
3|denial/after:を受け
3|denial/after:を受け入
3|denial/after:を受け入れ
3|denial/after:を掲
3|denial/after:を掲げ
3|denial/after:を掲げる
3|denial/after:を掲げる考
4|denial/after:を議
4|denial/after:を議論
4|denial/after:を議論し
4|denial/after:を議論した
4|denial/after:更
4|denial/after:更是
4|denial/after:更是天
4|denial/after:更是天方
4|denial/after:更是天方夜
3|denial/after:的DEFENCE
3|denial/after:的DEFENCE占
3|denial/after:的DEFENCE占比
3|denial/after:的DEFENCE占比。
-7|denial/any-after:ask
-8|denial/any-after:ask foreign=True
5|denial/any-after:deny foreign=False
-3|denial/any-after:deny foreign=True
-8|denial/any-after:not
-7|denial/any-after:not foreign=True
-12|denial/any-after:plan
-8|denial/any-after:plan foreign=False
-4|denial/any-after:plan foreign=True
-4|denial/any-after:raise
-3|denial/any-after:raise foreign=False
4|denial/any-after:reach foreign=False
3|denial/any-after:should
3|denial/any-after:should foreign=False
3|denial/any-after:think foreign=False
-6|denial/any-before:ask
-4|denial/any-before:ask foreign=True
-9|denial/any-before:deny
-4|denial/any-before:deny foreign=False
-5|denial/any-before:deny foreign=True
-6|denial/any-before:not
-9|denial/any-before:not foreign=False
3|denial/any-before:not foreign=True
24|denial/any-before:party
21|denial/any-before:party foreign=False
3|denial/any-before:party foreign=True
-6|denial/any-before:plan
-4|denial/any-before:plan foreign=False
-4|denial/any-before:raise
-3|denial/any-before:raise foreign=True
-6|denial/any-before:reach
-5|denial/any-before:reach foreign=False
-3|denial/any-before:should
-12|denial/before-commas:0 0
-5|denial/before-commas:0 1
21|denial/before-commas:1 0
5|denial/before-commas:1 1
10|denial/before-commas:2 0
3|denial/before-commas:2 1
5|denial/before-far:1 0
12|denial/before-far:36 0
3|denial/before-far:36 1
4|denial/before-far:far 0
5|denial/before-follows-rank:\" 1 0
-3|denial/before-follows-rank:3 1 0
8|denial/before-follows-rank:5 2 0
5|denial/before-follows-rank:「 1 0
-11|denial/before-follows-rank:か 0 0
-3|denial/before-follows-rank:が 1 0
4|denial/before-follows-rank:が 2 1
-3|denial/before-follows-rank:と 0 0
6|denial/before-follows-rank:に 0 0
-3|denial/before-follows-rank:の 0 0
-3|denial/before-follows-rank:は 0 1
7|denial/before-follows-rank:は 1 0
-11|denial/before-follows-rank:や 1 0
5|denial/before-follows-rank:一 0 0
-4|denial/before-follows-rank:不 0 0
6|denial/before-follows-rank:不 1 0
4|denial/before-follows-rank:公 0 0
4|denial/before-follows-rank:发 1 0
-6|denial/before-follows-rank:和 1 0
4|denial/before-follows-rank:報 1 0
4|denial/before-follows-rank:将 0 0
4|denial/before-follows-rank:拒 0 0
-3|denial/before-follows-rank:新 1 0
14|denial/before-follows-rank:氏 0 0
-4|denial/before-follows-rank:立 0 0
-7|denial/before-follows-rank:米 1 0
-3|denial/before-follows-rank:要 0 0
-3|denial/before-follows-rank:要 0 1
-3|denial/before-follows-rank:要 1 0
-11|denial/before-follows-rank:订 0 0
-4|denial/before-follows-rank:讨 0 0
-3|denial/before-follows-rank:财 0 0
5|denial/before-follows-rank:贸 0 0
-7|denial/before-follows-rank:防 0 0
3|denial/before-follows-rank:首 1 0
5|denial/before-follows:\"
5|denial/before-follows:\"没
5|denial/before-follows:\"没有正
-3|denial/before-follows:3
-3|denial/before-follows:32
-3|denial/before-follows:32国里
7|denial/before-follows:5
8|denial/before-follows:5日
8|denial/before-follows:5日公布
7|denial/before-follows:「
5|denial/before-follows:「日
5|denial/before-follows:「日本に
-11|denial/before-follows:か
-11|denial/before-follows:から
-3|denial/before-follows:から3.
-3|denial/before-follows:からGD
4|denial/before-follows:が2
4|denial/before-follows:が2%を
5|denial/before-follows:が合
5|denial/before-follows:が合意し
-3|denial/before-follows:が日
-3|denial/before-follows:と
6|denial/before-follows:に
-4|denial/before-follows:に5%求
4|denial/before-follows:には
4|denial/before-follows:にはまだ
-3|denial/before-follows:の
-4|denial/before-follows:の防
-4|denial/before-follows:の防衛費
5|denial/before-follows:は
-4|denial/before-follows:は1
-4|denial/before-follows:は10%
4|denial/before-follows:は3
-6|denial/before-follows:は3.5
10|denial/before-follows:は3・5
-6|denial/before-follows:は、国防
5|denial/before-follows:は、日本
-3|denial/before-follows:は「GD
-11|denial/before-follows:や
-6|denial/before-follows:やイ
-6|denial/before-follows:やイタリ
-5|denial/before-follows:や韓
-5|denial/before-follows:や韓国に
6|denial/before-follows:一
6|denial/before-follows:一名
5|denial/before-follows:一名官员
7|denial/before-follows:不会
6|denial/before-follows:不会要求
4|denial/before-follows:公
4|denial/before-follows:公开
4|denial/before-follows:公开抗拒
3|denial/before-follows:则
4|denial/before-follows:发
4|denial/before-follows:发言
4|denial/before-follows:发言人说
-6|denial/before-follows:和
-6|denial/before-follows:和韩
-6|denial/before-follows:和韩国增
3|denial/before-follows:国
3|denial/before-follows:国防
4|denial/before-follows:報
4|denial/before-follows:報道
4|denial/before-follows:報道官は
3|denial/before-follows:官
4|denial/before-follows:将
4|denial/before-follows:将防
4|denial/before-follows:将防卫费
5|denial/before-follows:拒
5|denial/before-follows:拒绝
4|denial/before-follows:拒绝5%
-4|denial/before-follows:提出3.
-3|denial/before-follows:新
-3|denial/before-follows:新目
-3|denial/before-follows:新目標巡
14|denial/before-follows:氏
7|denial/before-follows:氏「
7|denial/before-follows:氏「3・
7|denial/before-follows:氏は
7|denial/before-follows:氏は共同
-4|denial/before-follows:没
-4|denial/before-follows:没有
-3|denial/before-follows:没有向日
-4|denial/before-follows:立
-3|denial/before-follows:立委
-5|denial/before-follows:米
-7|denial/before-follows:米防
-7|denial/before-follows:米防衛相
-9|denial/before-follows:要
-10|denial/before-follows:要求
-3|denial/before-follows:要求提高
-3|denial/before-follows:要求日本
-11|denial/before-follows:订
-7|denial/before-follows:订下
-7|denial/before-follows:订下3.
-4|denial/before-follows:订出
-4|denial/before-follows:订出3%
-4|denial/before-follows:讨
-4|denial/before-follows:讨论
-4|denial/before-follows:讨论过3
-3|denial/before-follows:财
-3|denial/before-follows:财政
-3|denial/before-follows:财政难以
5|denial/before-follows:贸
5|denial/before-follows:贸易
5|denial/before-follows:贸易代表
-5|denial/before-follows:防
-5|denial/before-follows:防衛
-12|denial/before-follows:防衛相と
5|denial/before-follows:防衛相は
7|denial/before-follows:首
8|denial/before-follows:首相
20|denial/before-leads:
9|denial/before-leads:_
-9|denial/before-leads:、
-5|denial/before-leads:、「
3|denial/before-leads:「
3|denial/before-leads:が
-4|denial/before-leads:し、
11|denial/before-leads:で、
6|denial/before-leads:の
-18|denial/before-leads:は、
6|denial/before-leads:は「
3|denial/before-leads:ス
3|denial/before-leads:セス
-6|denial/before-leads:プ
-6|denial/before-leads:ンプ
-4|denial/before-leads:与
-3|denial/before-leads:为,
-3|denial/before-leads:于
-6|denial/before-leads:促
4|denial/before-leads:只有
-4|denial/before-leads:否认
3|denial/before-leads:夕_
-4|denial/before-leads:式向
3|denial/before-leads:总理
-6|denial/before-leads:敦促
-3|denial/before-leads:日
4|denial/before-leads:有
-4|denial/before-leads:有与
4|denial/before-leads:有向
3|denial/before-leads:林
-5|denial/before-leads:求
3|denial/before-leads:理
4|denial/before-leads:相
-5|denial/before-leads:示,
3|denial/before-leads:称,
-5|denial/before-leads:要求
7|denial/before-leads:談_
-4|denial/before-leads:认
5|denial/before-leads:道,
-4|denial/before-leads:長「
4|denial/before-leads:領「
4|denial/before-leads:首相
8|denial/before-opens:False agent
-5|denial/before-opens:False named
-7|denial/before-opens:False patient
-3|denial/before-opens:True agent
26|denial/before-opens:True named
8|denial/before-rank:0 0 named
-3|denial/before-rank:0 1 agent
5|denial/before-rank:1 0 agent
7|denial/before-rank:1 0 named
-6|denial/before-rank:1 0 patient
7|denial/before-rank:2 0 named
4|denial/before-rank:2 1 agent
13|denial/before:,
-7|denial/before:DEFENCE
5|denial/before:DEFENCE「対GDP比
6|denial/before:DEFENCEの
-4|denial/before:GDP
6|denial/before:LANDもDEFENCEの
5|denial/before:agent
21|denial/before:named
-7|denial/before:patient
3|denial/before:。
-3|denial/before:「DEFENCE
4|denial/before:「党として
5|denial/before:「対GDP比
3|denial/before:いる。
-3|denial/before:から
3|denial/before:げている。
4|denial/before:して
4|denial/before:するのは
7|denial/before:て
3|denial/before:ている。
4|denial/before:として
5|denial/before:の
4|denial/before:のは
5|denial/before:は
4|denial/before:は、
3|denial/before:は「
6|denial/before:もDEFENCEの
6|denial/before:やLANDもDEFENCEの
-3|denial/before:ら
3|denial/before:る。
4|denial/before:るのは
4|denial/before:且吃力,
3|denial/before:以支撑
3|denial/before:会幹部は、
4|denial/before:党として
-4|denial/before:到
4|denial/before:力,
4|denial/before:吃力,
5|denial/before:対GDP比
4|denial/before:尚且吃力,
3|denial/before:幹部は、
3|denial/before:撑
3|denial/before:支撑
3|denial/before:政难以支撑
3|denial/before:民幹部は「
-4|denial/before:的
6|denial/before:直言,
-3|denial/before:相は
6|denial/before:言,
4|denial/before:通するのは
3|denial/before:部は、
3|denial/before:难以支撑
-8|denial/clause-ending:
4|denial/clause-ending:」と説明
3|denial/clause-ending:たという
-3|denial/clause-ending:った
4|denial/clause-ending:てだ
4|denial/clause-ending:と説明
5|denial/clause-ending:に聞く
6|denial/clause-ending:び腰だ
3|denial/clause-ending:べました
5|denial/clause-ending:ました
3|denial/clause-ending:军费占比
3|denial/clause-ending:占比
6|denial/clause-ending:及び腰だ
4|denial/clause-ending:夜谭
4|denial/clause-ending:天方夜谭
5|denial/clause-ending:官に聞く
-3|denial/clause-ending:官房長官
-3|denial/clause-ending:房長官
4|denial/clause-ending:方夜谭
4|denial/clause-ending:立てだ
5|denial/clause-ending:聞く
6|denial/clause-ending:腰だ
4|denial/clause-ending:見立てだ
4|denial/clause-ending:説明
3|denial/clause-ending:费占比
-3|denial/clause-ending:長官
-13|denial/demander:other
-4|denial/ending:.5%
5|denial/ending:3%
-4|denial/ending:3.5%
-6|denial/ending:5%
5|denial/ending:P的3%
4|denial/ending:」と説明
3|denial/ending:たという
-4|denial/ending:った
4|denial/ending:てだ
4|denial/ending:と説明
5|denial/ending:に聞く
6|denial/ending:び腰だ
3|denial/ending:べました
5|denial/ending:ました
3|denial/ending:军费占比
3|denial/ending:占比
6|denial/ending:及び腰だ
-3|denial/ending:否定した
4|denial/ending:夜谭
4|denial/ending:天方夜谭
5|denial/ending:官に聞く
-3|denial/ending:官房長官
-3|denial/ending:定した
-3|denial/ending:房長官
4|denial/ending:方夜谭
5|denial/ending:的3%
4|denial/ending:立てだ
5|denial/ending:聞く
6|denial/ending:腰だ
4|denial/ending:見立てだ
-3|denial/ending:語った
4|denial/ending:説明
3|denial/ending:费占比
-3|denial/ending:長官
-4|denial/foreign=False:
6|denial/foreign=False:ask
3|denial/foreign=False:deny
4|denial/foreign=False:deny think
3|denial/foreign=False:not should
-3|denial/foreign=False:plan deny
-4|denial/foreign=False:plan not
3|denial/foreign=False:reach
3|denial/foreign=False:think not
-5|denial/foreign=True:
-4|denial/foreign=True:ask not
-7|denial/main:other
78|denial/main:spender
-8|denial/named:1
18|denial/named:2
17|denial/named:3
3|denial/near-after:DEFENCE占
3|denial/near-after:DEFENCE占比
-5|denial/near-after:_LAND
5|denial/near-after:_元
5|denial/near-after:_元次
-7|denial/near-after:」_
-3|denial/near-after:」_LAND
3|denial/near-after:」と協
3|denial/near-after:」と反
4|denial/near-after:」と説
5|denial/near-after:」は
5|denial/near-after:」は非
4|denial/near-after:いう見
-3|denial/near-after:いて
3|denial/near-after:いと
3|denial/near-after:いとい
3|denial/near-after:いと説
-6|denial/near-after:いな
-5|denial/near-after:いない
3|denial/near-after:い姿
3|denial/near-after:い姿勢
4|denial/near-after:う見
4|denial/near-after:う見立
3|denial/near-after:えは
3|denial/near-after:えはな
-3|denial/near-after:か。
-3|denial/near-after:かっ
-3|denial/near-after:かった
3|denial/near-after:が得
3|denial/near-after:が得ら
3|denial/near-after:げる考
3|denial/near-after:ことに
-3|denial/near-after:ことは
-3|denial/near-after:され
5|denial/near-after:した。
-3|denial/near-after:する
3|denial/near-after:するこ
-4|denial/near-after:たと
-3|denial/near-after:たの
13|denial/near-after:だ。
3|denial/near-after:だ」
3|denial/near-after:だ」と
3|denial/near-after:だと
-8|denial/near-after:った
-6|denial/near-after:てい
-5|denial/near-after:ていな
4|denial/near-after:てだ
4|denial/near-after:てだ。
-3|denial/near-after:ではな
3|denial/near-after:ではの
3|denial/near-after:で退
3|denial/near-after:で退け
3|denial/near-after:とに
3|denial/near-after:とには
-3|denial/near-after:とは
3|denial/near-after:と協
3|denial/near-after:と協議
3|denial/near-after:と反
3|denial/near-after:と反発
7|denial/near-after:と説
7|denial/near-after:と説明
3|denial/near-after:ないと
3|denial/near-after:ない姿
-3|denial/near-after:なか
-3|denial/near-after:なかっ
8|denial/near-after:には
6|denial/near-after:には及
5|denial/near-after:に聞
5|denial/near-after:に聞く
3|denial/near-after:のは
6|denial/near-after:のめ
6|denial/near-after:のめな
4|denial/near-after:の財
4|denial/near-after:の財政
-3|denial/near-after:は「
-3|denial/near-after:はあ
6|denial/near-after:はの
6|denial/near-after:はのめ
3|denial/near-after:は今
3|denial/near-after:は今の
6|denial/near-after:は及
6|denial/near-after:は及び
6|denial/near-after:は非
6|denial/near-after:は非現
6|denial/near-after:び腰
6|denial/near-after:び腰だ
-3|denial/near-after:べた
3|denial/near-after:べま
3|denial/near-after:べまし
3|denial/near-after:まし
3|denial/near-after:ました
5|denial/near-after:めな
6|denial/near-after:めない
-3|denial/near-after:ると
-4|denial/near-after:れた
4|denial/near-after:れな
3|denial/near-after:を掲
3|denial/near-after:を掲げ
4|denial/near-after:を議
4|denial/near-after:を議論
3|denial/near-after:不合
3|denial/near-after:不合理
-3|denial/near-after:事実
3|denial/near-after:今の
3|denial/near-after:今の財
5|denial/near-after:元次
5|denial/near-after:元次官
3|denial/near-after:入れな
3|denial/near-after:到底
-3|denial/near-after:前提
3|denial/near-after:勢を
3|denial/near-after:協議で
3|denial/near-after:占比
3|denial/near-after:占比。
6|denial/near-after:及び
6|denial/near-after:及び腰
3|denial/near-after:反発
3|denial/near-after:反発し
3|denial/near-after:合理
4|denial/near-after:夜谭
4|denial/near-after:夜谭。
4|denial/near-after:天方
4|denial/near-after:天方夜
3|denial/near-after:姿勢
3|denial/near-after:姿勢を
5|denial/near-after:官に
5|denial/near-after:官に聞
5|denial/near-after:実的
5|denial/near-after:実的_
3|denial/near-after:掲げ
3|denial/near-after:掲げる
4|denial/near-after:政で
4|denial/near-after:政では
-4|denial/near-after:数字
4|denial/near-after:方夜
4|denial/near-after:方夜谭
4|denial/near-after:明。
3|denial/near-after:明し
3|denial/near-after:明した
4|denial/near-after:是天
4|denial/near-after:是天方
4|denial/near-after:更是
4|denial/near-after:更是天
-5|denial/near-after:束し
-4|denial/near-after:束した
5|denial/near-after:次官
5|denial/near-after:次官に
3|denial/near-after:比。
-4|denial/near-after:求め
-3|denial/near-after:没有
5|denial/near-after:現実
5|denial/near-after:現実的
3|denial/near-after:理解が
3|denial/near-after:発し
3|denial/near-after:的DEFENCE
3|denial/near-after:的DEFENCE占
5|denial/near-after:的_
5|denial/near-after:的_元
-4|denial/near-after:目標
4|denial/near-after:立て
4|denial/near-after:立てだ
-5|denial/near-after:約束
-5|denial/near-after:約束し
3|denial/near-after:考えは
5|denial/near-after:聞く
6|denial/near-after:腰だ
6|denial/near-after:腰だ。
-8|denial/near-after:要求
4|denial/near-after:見立
4|denial/near-after:見立て
3|denial/near-after:解が
3|denial/near-after:解が得
7|denial/near-after:説明
4|denial/near-after:説明。
3|denial/near-after:説明し
4|denial/near-after:論し
4|denial/near-after:論した
3|denial/near-after:議で
3|denial/near-after:議で退
4|denial/near-after:議論
4|denial/near-after:議論し
4|denial/near-after:谭。
4|denial/near-after:財政で
-3|denial/near-after:述べた
3|denial/near-after:述べま
6|denial/near-after:非現
6|denial/near-after:非現実
3|denial/near-before:#に向
4|denial/near-before:#尚
4|denial/near-before:#尚且
4|denial/near-before:,#
4|denial/near-before:,#尚
3|denial/near-before:,LAND财
-3|denial/near-before:,USA
5|denial/near-before:,反
5|denial/near-before:,反对
-5|denial/near-before::DEFENCE
4|denial/near-before:DEFENCE「
5|denial/near-before:DEFENCE「対
4|denial/near-before:DEFENCEの
-3|denial/near-before:DEFENCEを
-3|denial/near-before:DEFENCE占
-3|denial/near-before:DEFENCE占GDP
3|denial/near-before:GDPの#
-3|denial/near-before:GDP的
6|denial/near-before:LANDも
6|denial/near-before:LANDもDEFENCE
6|denial/near-before:LANDや
6|denial/near-before:LANDやLAND
5|denial/near-before:LAND不
4|denial/near-before:LAND立
4|denial/near-before:LAND立委
3|denial/near-before:LAND财
3|denial/near-before:LAND财政
-3|denial/near-before:LAND防
-3|denial/near-before:LAND防衛
-3|denial/near-before:USAか
-3|denial/near-before:USAから
-3|denial/near-before:USA要
-3|denial/near-before:USA要求
-3|denial/near-before:、DEFENCE
-4|denial/near-before:「DEFENCE
3|denial/near-before:「GDP
3|denial/near-before:「GDPの
3|denial/near-before:「USA
4|denial/near-before:「党
4|denial/near-before:「党と
5|denial/near-before:「対
5|denial/near-before:「対GDP
5|denial/near-before:」,
3|denial/near-before:いる
3|denial/near-before:いる。
-5|denial/near-before:から
3|denial/near-before:け着
3|denial/near-before:け着実
3|denial/near-before:げて
3|denial/near-before:げてい
3|denial/near-before:して
3|denial/near-before:する
4|denial/near-before:するの
3|denial/near-before:てい
3|denial/near-before:ている
-3|denial/near-before:で、
3|denial/near-before:とし
3|denial/near-before:として
3|denial/near-before:に向
3|denial/near-before:に向け
3|denial/near-before:に積
3|denial/near-before:に積み
3|denial/near-before:に言
3|denial/near-before:に言わ
3|denial/near-before:の#
3|denial/near-before:の#に
4|denial/near-before:のは
3|denial/near-before:の斉
3|denial/near-before:の斉藤
3|denial/near-before:の田
3|denial/near-before:の田村
3|denial/near-before:の調
3|denial/near-before:の調査
5|denial/near-before:は「
-3|denial/near-before:は「DEFENCE
3|denial/near-before:は「USA
4|denial/near-before:は「党
4|denial/near-before:み上
4|denial/near-before:み上げ
6|denial/near-before:もDEFENCE
6|denial/near-before:もDEFENCEの
6|denial/near-before:やLAND
6|denial/near-before:やLANDも
3|denial/near-before:る。
4|denial/near-before:るの
4|denial/near-before:るのは
3|denial/near-before:れて
3|denial/near-before:われて
3|denial/near-before:を組
3|denial/near-before:を組む
4|denial/near-before:上げ
3|denial/near-before:上げて
5|denial/near-before:不是
3|denial/near-before:专家
3|denial/near-before:专家认
4|denial/near-before:且吃
4|denial/near-before:且吃力
3|denial/near-before:为,
3|denial/near-before:为,LAND
7|denial/near-before:代表
7|denial/near-before:代表は
3|denial/near-before:以支
3|denial/near-before:以支撑
3|denial/near-before:会幹
3|denial/near-before:会幹部
-3|denial/near-before:係者
-3|denial/near-before:係者は
4|denial/near-before:党と
4|denial/near-before:党とし
10|denial/near-before:党の
3|denial/near-before:党の斉
3|denial/near-before:党の田
4|denial/near-before:党幹
4|denial/near-before:党幹部
5|denial/near-before:党批
5|denial/near-before:党批评
4|denial/near-before:公明
4|denial/near-before:公明党
7|denial/near-before:共同
4|denial/near-before:共同社
3|denial/near-before:共産
3|denial/near-before:共産党
4|denial/near-before:共通
4|denial/near-before:共通す
-3|denial/near-before:到GDP
4|denial/near-before:力,
-4|denial/near-before:占GDP
5|denial/near-before:反对
5|denial/near-before:反对把
4|denial/near-before:吃力
4|denial/near-before:吃力,
4|denial/near-before:同社
4|denial/near-before:同社评
3|denial/near-before:向け
3|denial/near-before:向け着
-3|denial/near-before:否已
3|denial/near-before:員長
3|denial/near-before:員長は
5|denial/near-before:在野
5|denial/near-before:在野党
3|denial/near-before:委員
3|denial/near-before:委員長
3|denial/near-before:子委
3|denial/near-before:子委員
3|denial/near-before:実に
3|denial/near-before:実に積
3|denial/near-before:家认
3|denial/near-before:家认为
5|denial/near-before:对把
5|denial/near-before:对把DEFENCE
5|denial/near-before:対GDP
5|denial/near-before:対GDP比
4|denial/near-before:尚且
4|denial/near-before:尚且吃
8|denial/near-before:幹部
8|denial/near-before:幹部は
5|denial/near-before:府,
5|denial/near-before:府,反
5|denial/near-before:强调
6|denial/near-before:强调LAND
5|denial/near-before:批评
5|denial/near-before:批评政
-5|denial/near-before:提出
3|denial/near-before:支撑
5|denial/near-before:政府,
3|denial/near-before:政难
3|denial/near-before:政难以
5|denial/near-before:数字
3|denial/near-before:斉藤
3|denial/near-before:斉藤代
4|denial/near-before:明党
4|denial/near-before:明党の
5|denial/near-before:是「
-3|denial/near-before:是否
-3|denial/near-before:是否已
3|denial/near-before:智子
3|denial/near-before:智子委
3|denial/near-before:村智
3|denial/near-before:村智子
3|denial/near-before:査会
3|denial/near-before:査会幹
3|denial/near-before:民の
3|denial/near-before:民の調
3|denial/near-before:民幹
3|denial/near-before:民幹部
-3|denial/near-before:求LAND
-9|denial/near-before:没有
3|denial/near-before:産党
3|denial/near-before:産党の
3|denial/near-before:田村
3|denial/near-before:田村智
5|denial/near-before:直言
5|denial/near-before:直言,
-11|denial/near-before:相は
3|denial/near-before:着実
3|denial/near-before:着実に
-3|denial/near-before:示,
4|denial/near-before:社评
4|denial/near-before:社评论
-3|denial/near-before:称,
4|denial/near-before:積み
4|denial/near-before:積み上
3|denial/near-before:立を
3|denial/near-before:立を組
4|denial/near-before:立委
3|denial/near-before:組む
-4|denial/near-before:者は
5|denial/near-before:自民
3|denial/near-before:自民の
3|denial/near-before:自民幹
3|denial/near-before:藤代
3|denial/near-before:藤代表
-5|denial/near-before:衛相
-4|denial/near-before:衛相は
7|denial/near-before:表は
4|denial/near-before:表は、
-3|denial/near-before:表示
-3|denial/near-before:表示,
-8|denial/near-before:要求
-3|denial/near-before:要求LAND
5|denial/near-before:言,
3|denial/near-before:言わ
3|denial/near-before:言われ
-3|denial/near-before:記者
3|denial/near-before:調査
3|denial/near-before:調査会
3|denial/near-before:认为,
-3|denial/near-before:记者
4|denial/near-before:论说
4|denial/near-before:论说,
5|denial/near-before:评政
5|denial/near-before:评政府
4|denial/near-before:评论
4|denial/near-before:评论说
4|denial/near-before:说,#
6|denial/near-before:调LAND
3|denial/near-before:财政
3|denial/near-before:财政难
-3|denial/near-before:达到
4|denial/near-before:通す
4|denial/near-before:通する
3|denial/near-before:連立
3|denial/near-before:連立を
8|denial/near-before:部は
3|denial/near-before:部は、
6|denial/near-before:部は「
5|denial/near-before:野党
5|denial/near-before:野党批
-3|denial/near-before:関係
-3|denial/near-before:関係者
-3|denial/near-before:防衛
-5|denial/near-before:防衛相
3|denial/near-before:难以
3|denial/near-before:难以支
-8|denial/near-before:首相
-5|denial/near-before:首相は
4|denial/nobody-named:False
-18|denial/nobody-named:True
-4|denial/opens:ス
-3|denial/opens:スペ
-3|denial/opens:スペイ
6|denial/opens:ベ
6|denial/opens:ベル
6|denial/opens:ベルギ
3|denial/opens:专
3|denial/opens:专家
3|denial/opens:专家认
4|denial/opens:党
4|denial/opens:党幹
4|denial/opens:党幹部
3|denial/opens:公
3|denial/opens:公明
3|denial/opens:公明党
10|denial/opens:共
4|denial/opens:共同
4|denial/opens:共同社
4|denial/opens:共通
4|denial/opens:共通す
-3|denial/opens:台
11|denial/opens:国
12|denial/opens:国民
12|denial/opens:国民党
5|denial/opens:在
5|denial/opens:在野
5|denial/opens:在野党
-3|denial/opens:日
-3|denial/opens:日本
9|denial/opens:自
9|denial/opens:自民
3|denial/opens:自民の
3|denial/opens:自民党
3|denial/opens:自民幹
3|denial/opens:連
3|denial/opens:連立
3|denial/opens:連立を
-5|denial/opens:首
-5|denial/opens:首相
-3|denial/other after-far:18 True
-3|denial/other after-far:36 True
-4|denial/other after-follows:か
-4|denial/other after-follows:から True
-3|denial/other after-follows:と
-7|denial/other after:named False
-7|denial/other after:named True
-12|denial/other before-commas:0 0
-5|denial/other before-commas:0 1
16|denial/other before-commas:1 0
4|denial/other before-far:1 0
-5|denial/other before-far:18 1
5|denial/other before-follows-rank:\" 1 0
-3|denial/other before-follows-rank:3 1 0
8|denial/other before-follows-rank:5 2 0
5|denial/other before-follows-rank:「 1 0
-11|denial/other before-follows-rank:か 0 0
-3|denial/other before-follows-rank:が 1 0
4|denial/other before-follows-rank:が 2 1
-3|denial/other before-follows-rank:と 0 0
5|denial/other before-follows-rank:は 1 0
5|denial/other before-follows-rank:一 0 0
6|denial/other before-follows-rank:不 1 0
4|denial/other before-follows-rank:发 1 0
4|denial/other before-follows-rank:報 1 0
-3|denial/other before-follows-rank:新 1 0
14|denial/other before-follows-rank:氏 0 0
-3|denial/other before-follows-rank:没 0 0
-4|denial/other before-follows-rank:要 0 0
-3|denial/other before-follows-rank:要 0 1
-3|denial/other before-follows-rank:要 1 0
5|denial/other before-follows-rank:贸 0 0
5|denial/other before-follows:\"
5|denial/other before-follows:\"没
5|denial/other before-follows:\"没有正
-3|denial/other before-follows:3
-3|denial/other before-follows:32
-3|denial/other before-follows:32国里
7|denial/other before-follows:5
8|denial/other before-follows:5日
8|denial/other before-follows:5日公布
5|denial/other before-follows:「
5|denial/other before-follows:「日
5|denial/other before-follows:「日本に
-11|denial/other before-follows:か
-11|denial/other before-follows:から
-3|denial/other before-follows:から3.
-3|denial/other before-follows:からGD
4|denial/other before-follows:が2
4|denial/other before-follows:が2%を
5|denial/other before-follows:が合
5|denial/other before-follows:が合意し
-3|denial/other before-follows:が日
-3|denial/other before-follows:と
3|denial/other before-follows:は
4|denial/other before-follows:は3
-6|denial/other before-follows:は3.5
10|denial/other before-follows:は3・5
-6|denial/other before-follows:は、国防
5|denial/other before-follows:は、日本
5|denial/other before-follows:一
5|denial/other before-follows:一名
5|denial/other before-follows:一名官员
6|denial/other before-follows:不
6|denial/other before-follows:不会
6|denial/other before-follows:不会要求
4|denial/other before-follows:发
4|denial/other before-follows:发言
4|denial/other before-follows:发言人说
4|denial/other before-follows:報
4|denial/other before-follows:報道
4|denial/other before-follows:報道官は
-3|denial/other before-follows:新
-3|denial/other before-follows:新目
-3|denial/other before-follows:新目標巡
13|denial/other before-follows:氏
7|denial/other before-follows:氏「
7|denial/other before-follows:氏「3・
7|denial/other before-follows:氏は
7|denial/other before-follows:氏は共同
-5|denial/other before-follows:没
-5|denial/other before-follows:没有
-3|denial/other before-follows:没有向日
-10|denial/other before-follows:要
-10|denial/other before-follows:要求
-3|denial/other before-follows:要求提高
-3|denial/other before-follows:要求日本
5|denial/other before-follows:贸
5|denial/other before-follows:贸易
5|denial/other before-follows:贸易代表
6|denial/other before-leads:
4|denial/other before-leads:_
7|denial/other before-leads:、
3|denial/other before-leads:「
11|denial/other before-leads:で、
-3|denial/other before-leads:は
3|denial/other before-leads:は「
3|denial/other before-leads:ス
3|denial/other before-leads:セス
-6|denial/other before-leads:プ
-6|denial/other before-leads:ンプ
-3|denial/other before-leads:于
-4|denial/other before-leads:否认
6|denial/other before-leads:强调
-3|denial/other before-leads:日
-6|denial/other before-leads:示,
3|denial/other before-leads:称,
7|denial/other before-leads:談_
-4|denial/other before-leads:认
6|denial/other before-leads:调
5|denial/other before-leads:道,
10|denial/other before-opens:False agent
-17|denial/other before-opens:False named
-8|denial/other before-opens:True agent
14|denial/other before-opens:True named
-4|denial/other before-rank:0 0 agent
-5|denial/other before-rank:0 0 named
-6|denial/other before-rank:0 1 named
6|denial/other before-rank:1 0 named
7|denial/other before-rank:2 0 named
4|denial/other before-rank:2 1 agent
-3|denial/other before:named
-20|denial/other named:1
5|denial/other named:3
5|denial/other right-before:「日本に
-8|denial/other right-before:から
-3|denial/other right-before:からGDP比
4|denial/other right-before:は
5|denial/other right-before:一名官员称,
7|denial/other right-before:氏「
-30|denial/other unnamed
-8|denial/other unnamed-beside-others
5|denial/right-before:「日本に
-8|denial/right-before:から
-3|denial/right-before:からGDP比
4|denial/right-before:にはまだ
-5|denial/right-before:や韓国に
5|denial/right-before:一名官员称,
4|denial/right-before:公开抗拒
4|denial/right-before:拒绝
-3|denial/right-before:提出
7|denial/right-before:氏「
-7|denial/right-before:订下
-4|denial/right-before:订出
-4|denial/right-before:讨论过
-3|denial/right-before:财政难以支撑
4|denial/role-class-of:JPN land
-9|denial/role-class-of:KOR JPN
16|denial/role-class-of:NATO JPN
-5|denial/role-class-of:NATO KOR
-11|denial/role-class-of:NATO member
-15|denial/role-class-of:USA JPN
-7|denial/role-class-of:USA KOR
-7|denial/role-class-of:USA land
-13|denial/role-class-of:USA member
3|denial/role-class:JPN
-9|denial/role-class:KOR
-43|denial/role-class:USA
-14|denial/role:nobody
-53|denial/role:other
67|denial/role:spender
-5|denial/ruled
-7|denial/ruled:own_government
-7|denial/ruled:own_government spender
-3|denial/said-after-too:ask deny
-7|denial/said-after-too:ask not
3|denial/said-after-too:deny not
4|denial/said-after-too:deny think
3|denial/said-after-too:not should
-4|denial/said-after-too:plan deny
-10|denial/said-after:
-5|denial/said-after:ask
-6|denial/said-after:ask not
13|denial/said-after:deny
3|denial/said-after:deny not
4|denial/said-after:deny think
-3|denial/said-after:not
-7|denial/said-after:plan
-4|denial/said-after:plan deny
3|denial/said-after:plan not should
-3|denial/said-after:raise
3|denial/said-after:think not
-3|denial/said-before-too:ask raise
7|denial/said-before-too:party not
4|denial/said-before-too:party raise
-8|denial/said-before:
-3|denial/said-before:ask raise
-5|denial/said-before:deny
16|denial/said-before:party
7|denial/said-before:party not
4|denial/said-before:party raise
-4|denial/said-before:plan
-4|denial/said-before:raise
-6|denial/said-before:reach
-9|denial/said-last:
3|denial/said-last:ask
-3|denial/said-last:ask deny
-6|denial/said-last:ask not
-6|denial/said-last:deny
4|denial/said-last:deny think
-6|denial/said-last:not
3|denial/said-last:not should
-4|denial/said-last:plan
-4|denial/said-last:plan deny
-4|denial/said-last:plan not
3|denial/said-last:plan not should
3|denial/said-last:should
3|denial/said-last:think not
3|denial/spender after-far:1 True
3|denial/spender after-far:4 True
5|denial/spender after-far:9 False
5|denial/spender after-far:9 True
4|denial/spender after-follows:
4|denial/spender after-follows: False
-3|denial/spender after-follows:が
-4|denial/spender after-follows:が自 False
5|denial/spender after-follows:に
6|denial/spender after-follows:に高 False
4|denial/spender after-follows:予
4|denial/spender after-follows:予以 True
3|denial/spender after-follows:自
3|denial/spender after-follows:说
3|denial/spender after-follows:说不 False
3|denial/spender after-leads:%,
3|denial/spender after-leads:%_
4|denial/spender after-leads:」_
-3|denial/spender after-leads:い。
6|denial/spender after-leads:んだ
-3|denial/spender after:agent False
12|denial/spender after:named True
5|denial/spender after:patient False
5|denial/spender before-commas:1 0
4|denial/spender before-commas:1 1
10|denial/spender before-commas:2 0
5|denial/spender before-commas:2 1
5|denial/spender before-far:18 1
12|denial/spender before-far:36 0
4|denial/spender before-far:far 0
6|denial/spender before-follows-rank:に 0 0
-3|denial/spender before-follows-rank:の 0 0
-3|denial/spender before-follows-rank:は 0 1
3|denial/spender before-follows-rank:は 1 0
-10|denial/spender before-follows-rank:や 1 0
-4|denial/spender before-follows-rank:不 0 0
4|denial/spender before-follows-rank:公 0 0
-6|denial/spender before-follows-rank:和 1 0
5|denial/spender before-follows-rank:将 0 0
4|denial/spender before-follows-rank:拒 0 0
-4|denial/spender before-follows-rank:立 0 0
-7|denial/spender before-follows-rank:米 1 0
-11|denial/spender before-follows-rank:订 0 0
-4|denial/spender before-follows-rank:讨 0 0
-3|denial/spender before-follows-rank:财 0 0
-7|denial/spender before-follows-rank:防 0 0
3|denial/spender before-follows-rank:首 0 0
3|denial/spender before-follows-rank:首 1 0
6|denial/spender before-follows:に
-4|denial/spender before-follows:に5%求
4|denial/spender before-follows:には
4|denial/spender before-follows:にはまだ
-3|denial/spender before-follows:の
-4|denial/spender before-follows:の防
-4|denial/spender before-follows:の防衛費
-4|denial/spender before-follows:は1
-4|denial/spender before-follows:は10%
3|denial/spender before-follows:は、
-3|denial/spender before-follows:は「GD
-10|denial/spender before-follows:や
-6|denial/spender before-follows:やイ
-6|denial/spender before-follows:やイタリ
-4|denial/spender before-follows:や韓
-4|denial/spender before-follows:や韓国に
-4|denial/spender before-follows:不
4|denial/spender before-follows:公
4|denial/spender before-follows:公开
4|denial/spender before-follows:公开抗拒
3|denial/spender before-follows:则
-6|denial/spender before-follows:和
-6|denial/spender before-follows:和韩
-6|denial/spender before-follows:和韩国增
3|denial/spender before-follows:国
3|denial/spender before-follows:国防
3|denial/spender before-follows:官
5|denial/spender before-follows:将
4|denial/spender before-follows:将防
4|denial/spender before-follows:将防卫费
5|denial/spender before-follows:拒
5|denial/spender before-follows:拒绝
4|denial/spender before-follows:拒绝5%
-4|denial/spender before-follows:提出3.
-4|denial/spender before-follows:立
-3|denial/spender before-follows:立委
-5|denial/spender before-follows:米
-7|denial/spender before-follows:米防
-7|denial/spender before-follows:米防衛相
-11|denial/spender before-follows:订
-7|denial/spender before-follows:订下
-7|denial/spender before-follows:订下3.
-4|denial/spender before-follows:订出
-4|denial/spender before-follows:订出3%
-4|denial/spender before-follows:讨
-4|denial/spender before-follows:讨论
-4|denial/spender before-follows:讨论过3
-3|denial/spender before-follows:财
-3|denial/spender before-follows:财政
-3|denial/spender before-follows:财政难以
-5|denial/spender before-follows:防
-5|denial/spender before-follows:防衛
-12|denial/spender before-follows:防衛相と
5|denial/spender before-follows:防衛相は
8|denial/spender before-follows:首
8|denial/spender before-follows:首相
14|denial/spender before-leads:
5|denial/spender before-leads:_
-16|denial/spender before-leads:、
-4|denial/spender before-leads:、「
3|denial/spender before-leads:が
-4|denial/spender before-leads:し、
7|denial/spender before-leads:の
-16|denial/spender before-leads:は、
3|denial/spender before-leads:は「
-4|denial/spender before-leads:与
-3|denial/spender before-leads:为,
-6|denial/spender before-leads:促
4|denial/spender before-leads:只有
3|denial/spender before-leads:夕_
-4|denial/spender before-leads:式向
-5|denial/spender before-leads:强调
3|denial/spender before-leads:总理
-6|denial/spender before-leads:敦促
4|denial/spender before-leads:有
-4|denial/spender before-leads:有与
4|denial/spender before-leads:有向
3|denial/spender before-leads:林
-5|denial/spender before-leads:求
3|denial/spender before-leads:理
5|denial/spender before-leads:相
-5|denial/spender before-leads:要求
-5|denial/spender before-leads:调
-4|denial/spender before-leads:長「
4|denial/spender before-leads:領「
4|denial/spender before-leads:首相
12|denial/spender before-opens:False named
-5|denial/spender before-opens:False patient
5|denial/spender before-opens:True agent
12|denial/spender before-opens:True named
4|denial/spender before-rank:0 0 agent
13|denial/spender before-rank:0 0 named
-3|denial/spender before-rank:0 1 agent
7|denial/spender before-rank:0 1 named
3|denial/spender before-rank:1 0 agent
-6|denial/spender before-rank:1 0 patient
3|denial/spender before-rank:1 1 named
4|denial/spender before:agent
24|denial/spender before:named
-5|denial/spender before:patient
12|denial/spender named:1
17|denial/spender named:2
12|denial/spender named:3
4|denial/spender right-before:にはまだ
-3|denial/spender right-before:は
-4|denial/spender right-before:や韓国に
4|denial/spender right-before:公开抗拒
4|denial/spender right-before:拒绝
-7|denial/spender right-before:订下
-4|denial/spender right-before:订出
-4|denial/spender right-before:讨论过
-3|denial/spender right-before:财政难以支撑
22|denial/spender unnamed
3|denial/spender unnamed-beside-others
5|denial/title-after:」は
-8|denial/unnamed
-5|denial/unnamed-beside-others
-3|proposal/after-far:1 True
-9|proposal/after-far:18 True
4|proposal/after-far:36 True
-3|proposal/after-far:4 False
3|proposal/after-far:9 False
-6|proposal/after-follows:が
-8|proposal/after-follows:が「 True
3|proposal/after-follows:が試 False
3|proposal/after-follows:は
-3|proposal/after-follows:将
-3|proposal/after-follows:持
-3|proposal/after-follows:持保 True
4|proposal/after-follows:氏
-3|proposal/after-leads:%,
-3|proposal/after-leads:,但
-10|proposal/after-leads:が、
4|proposal/after-leads:ける
3|proposal/after-leads:壁_
5|proposal/after-leads:方、
8|proposal/after:
4|proposal/after:\"
3|proposal/after:\"派
10|proposal/after:,
3|proposal/after:,LAND
5|proposal/after:,将
3|proposal/after:agent False
-6|proposal/after:agent True
-4|proposal/after:named False
-4|proposal/after:named True
4|proposal/after:、
3|proposal/after:「
-12|proposal/after:」
-3|proposal/after:」に
-3|proposal/after:」に金
-3|proposal/after:」に金利
-3|proposal/after:」に金利の
-4|proposal/after:」の
3|proposal/after:」論
3|proposal/after:」論争
-3|proposal/after:」議
-3|proposal/after:」議論
-3|proposal/after:」議論、
-3|proposal/after:」議論、ア
7|proposal/after:で
4|proposal/after:とい
4|proposal/after:という
-5|proposal/after:とす
-5|proposal/after:とする
3|proposal/after:とするこ
3|proposal/after:とすること
-4|proposal/after:とする案
-3|proposal/after:とする目
-3|proposal/after:とする目標
4|proposal/after:に」
4|proposal/after:に」_
-3|proposal/after:にす
-4|proposal/after:にする
-4|proposal/after:にする案
-4|proposal/after:にする案で
3|proposal/after:にと
3|proposal/after:にとど
3|proposal/after:にとどめ
3|proposal/after:にとどめる
-3|proposal/after:に上
-3|proposal/after:に上げ
-3|proposal/after:に上げる
-3|proposal/after:に上げるべ
-4|proposal/after:に増や
-4|proposal/after:に増やす
-7|proposal/after:に増やす案
9|proposal/after:の
5|proposal/after:の下
5|proposal/after:の下限
5|proposal/after:の下限を
5|proposal/after:の下限を書
4|proposal/after:の検
4|proposal/after:の検討
4|proposal/after:の検討を
-4|proposal/after:は
3|proposal/after:は必
3|proposal/after:は必要
-6|proposal/after:は欲
-6|proposal/after:は欲し
-6|proposal/after:は欲しい
-6|proposal/after:は欲しい」
-3|proposal/after:は避
-3|proposal/after:は避け
5|proposal/after:へ
3|proposal/after:への
-4|proposal/after:ま
-4|proposal/after:まで
-4|proposal/after:までに
-4|proposal/after:までにと
-4|proposal/after:までにとど
3|proposal/after:も、
3|proposal/after:も、政
3|proposal/after:も、政府
3|proposal/after:も、政府内
-3|proposal/after:よ
-3|proposal/after:より
-3|proposal/after:より地
-3|proposal/after:より地方
-3|proposal/after:より地方の
6|proposal/after:を
-3|proposal/after:をDATEに
4|proposal/after:をDATEま
4|proposal/after:をDATEまで
4|proposal/after:をDATEまでに
-4|proposal/after:を主張し
-4|proposal/after:を主張し、
4|proposal/after:を主張す
4|proposal/after:を主張する
3|proposal/after:を唱
3|proposal/after:を唱え
-3|proposal/after:を検
-3|proposal/after:を検討
-3|proposal/after:を検討し
-3|proposal/after:を検討して
-3|proposal/after:を目指し
-3|proposal/after:を目指した
-3|proposal/after:を落
-3|proposal/after:を落と
-3|proposal/after:を落とし
-3|proposal/after:を落としど
3|proposal/after:を超
3|proposal/after:を超え
3|proposal/after:を超える
-3|proposal/after:を超える新
-3|proposal/after:を軸
-3|proposal/after:を軸に
-3|proposal/after:を達
-3|proposal/after:を達成
-3|proposal/after:を達成し
-3|proposal/after:を達成し、
5|proposal/after:为
6|proposal/after:以
3|proposal/after:以上
4|proposal/after:以上」
3|proposal/after:以上と
4|proposal/after:以上とす
4|proposal/after:以上とする
3|proposal/after:以上に
-6|proposal/after:以上も
-6|proposal/after:以上も念
-6|proposal/after:以上も念頭
-4|proposal/after:以上を
-3|proposal/after:以上を提
-3|proposal/after:以上を提言
-5|proposal/after:以上方
-5|proposal/after:以上方案
-5|proposal/after:以上方案浮
3|proposal/after:台」
3|proposal/after:台」に
3|proposal/after:台」に_
3|proposal/after:台」に_自
3|proposal/after:就
3|proposal/after:就够
-6|proposal/after:左
-6|proposal/after:左右
-5|proposal/after:左右。
-7|proposal/after:案
-3|proposal/after:案、
-3|proposal/after:案、専
-3|proposal/after:案、専守
-3|proposal/after:案、専守防
4|proposal/after:法
4|proposal/after:法案
4|proposal/after:法案を
4|proposal/after:法案を審
4|proposal/after:法案を審議
-6|proposal/after:的
-3|proposal/after:的中
-3|proposal/after:的中间
-3|proposal/after:的中间目
-3|proposal/after:的中间目标
4|proposal/after:的主
4|proposal/after:的主张
3|proposal/after:的主张占
3|proposal/after:的主张占上
3|proposal/after:的实
3|proposal/after:的实质
3|proposal/after:的实质标
3|proposal/after:的实质标准
-5|proposal/after:的新
-5|proposal/after:的新目
-5|proposal/after:的新目标
-3|proposal/after:的新目标造
-4|proposal/after:的方案,
9|proposal/after:程
9|proposal/after:程度
6|proposal/after:程度を
3|proposal/after:程度を新
3|proposal/after:程度を新目
4|proposal/after:論
4|proposal/after:論_
4|proposal/after:論_歳
4|proposal/after:論_歳出
4|proposal/after:論_歳出は
4|proposal/after:超_
4|proposal/after:超_自
4|proposal/after:超_自民
4|proposal/after:超_自民提
-4|proposal/after:超へ、
-4|proposal/after:超へ、政
-4|proposal/after:超へ、政府
3|proposal/after:超への
3|proposal/after:超への引
3|proposal/after:超への引き
-3|proposal/after:超も
-5|proposal/after:超も視
-5|proposal/after:超も視野
-5|proposal/after:超も視野_
-3|proposal/after:超案
-3|proposal/after:超案が
-3|proposal/after:超案が浮
-3|proposal/after:超案が浮上
-7|proposal/after:近
-7|proposal/after:近く
-5|proposal/after:近くに
-5|proposal/after:近くに達
-5|proposal/after:近くに達す
5|proposal/after:还
3|proposal/after:还很
3|proposal/after:还很远
3|proposal/after:还是
3|proposal/after:还是#
3|proposal/after:还是#?
18|proposal/any-after:ask
13|proposal/any-after:ask foreign=False
5|proposal/any-after:ask foreign=True
5|proposal/any-after:not
5|proposal/any-after:not foreign=False
6|proposal/any-after:party
4|proposal/any-after:party foreign=False
13|proposal/any-after:plan
11|proposal/any-after:plan foreign=False
3|proposal/any-after:raise
-6|proposal/any-after:reach foreign=False
3|proposal/any-after:reach foreign=True
16|proposal/any-after:should
14|proposal/any-after:should foreign=False
-7|proposal/any-after:think
-6|proposal/any-after:think foreign=True
7|proposal/any-before:ask
7|proposal/any-before:ask foreign=False
9|proposal/any-before:not
7|proposal/any-before:not foreign=False
41|proposal/any-before:party
38|proposal/any-before:party foreign=False
3|proposal/any-before:party foreign=True
6|proposal/any-before:plan
6|proposal/any-before:plan foreign=False
4|proposal/any-before:raise
-5|proposal/any-before:raise foreign=False
8|proposal/any-before:raise foreign=True
-5|proposal/any-before:reach
-4|proposal/any-before:reach foreign=True
14|proposal/any-before:should
5|proposal/any-before:should foreign=False
9|proposal/any-before:should foreign=True
-4|proposal/any-before:standard
-4|proposal/any-before:standard foreign=False
-8|proposal/any-before:think foreign=False
6|proposal/any-before:think foreign=True
15|proposal/before-commas:1 0
-4|proposal/before-commas:1 1
-6|proposal/before-commas:2 0
5|proposal/before-commas:2 1
-3|proposal/before-commas:2 2
6|proposal/before-far:1 0
-4|proposal/before-far:18 1
-3|proposal/before-far:36 0
7|proposal/before-far:4 0
4|proposal/before-far:9 1
-5|proposal/before-far:far 2
5|proposal/before-follows-rank:, 0 0
3|proposal/before-follows-rank:、 0 0
3|proposal/before-follows-rank:と 1 0
-7|proposal/before-follows-rank:の 0 0
-4|proposal/before-follows-rank:の 0 1
5|proposal/before-follows-rank:は 0 1
-4|proposal/before-follows-rank:上 0 0
3|proposal/before-follows-rank:任 0 0
-3|proposal/before-follows-rank:保 0 0
-5|proposal/before-follows-rank:内 0 0
3|proposal/before-follows-rank:军 0 0
-3|proposal/before-follows-rank:军 0 1
3|proposal/before-follows-rank:则 0 0
4|proposal/before-follows-rank:动 0 0
-3|proposal/before-follows-rank:参 0 0
5|proposal/before-follows-rank:和 0 0
-9|proposal/before-follows-rank:国 0 0
5|proposal/before-follows-rank:国 1 0
-6|proposal/before-follows-rank:在 0 0
9|proposal/before-follows-rank:大 1 0
-4|proposal/before-follows-rank:安 0 0
7|proposal/before-follows-rank:官 0 0
8|proposal/before-follows-rank:幹 0 0
-4|proposal/before-follows-rank:应 0 0
12|proposal/before-follows-rank:拟 0 0
5|proposal/before-follows-rank:探 0 0
-5|proposal/before-follows-rank:提 0 0
5|proposal/before-follows-rank:新 0 0
-4|proposal/before-follows-rank:有 0 0
11|proposal/before-follows-rank:正 0 0
-3|proposal/before-follows-rank:氏 0 0
4|proposal/before-follows-rank:的 0 0
5|proposal/before-follows-rank:的 0 1
3|proposal/before-follows-rank:确 0 0
-3|proposal/before-follows-rank:维 0 0
-5|proposal/before-follows-rank:若 0 0
6|proposal/before-follows-rank:要 0 0
-3|proposal/before-follows-rank:议 0 0
5|proposal/before-follows-rank:设 0 0
5|proposal/before-follows-rank:费 0 0
-9|proposal/before-follows-rank:长 0 0
3|proposal/before-follows-rank:随 0 0
5|proposal/before-follows:,
6|proposal/before-follows:,却
6|proposal/before-follows:,却还要
4|proposal/before-follows:、
3|proposal/before-follows:が
6|proposal/before-follows:が3
3|proposal/before-follows:が32年
3|proposal/before-follows:が検
3|proposal/before-follows:が検討し
4|proposal/before-follows:では
4|proposal/before-follows:では、国
3|proposal/before-follows:とフ
3|proposal/before-follows:とフラン
-11|proposal/before-follows:の
3|proposal/before-follows:の3
3|proposal/before-follows:の3・5
-7|proposal/before-follows:の国
-6|proposal/before-follows:の国防費
-3|proposal/before-follows:の審
-3|proposal/before-follows:の審議会
3|proposal/before-follows:の軍
3|proposal/before-follows:の軍事費
4|proposal/before-follows:は
7|proposal/before-follows:は2
4|proposal/before-follows:は2・5
4|proposal/before-follows:は3%ま
-3|proposal/before-follows:は、防衛
-4|proposal/before-follows:上
-4|proposal/before-follows:上院
-4|proposal/before-follows:上院、国
3|proposal/before-follows:主张先设
3|proposal/before-follows:任
3|proposal/before-follows:任期
3|proposal/before-follows:任期内使
-4|proposal/before-follows:保
-4|proposal/before-follows:保守
-4|proposal/before-follows:内
-3|proposal/before-follows:内に
8|proposal/before-follows:内部
5|proposal/before-follows:内部评估
-6|proposal/before-follows:军费新目
4|proposal/before-follows:军费至少
3|proposal/before-follows:则
4|proposal/before-follows:动
4|proposal/before-follows:动用
4|proposal/before-follows:动用豁免
-3|proposal/before-follows:参
-3|proposal/before-follows:反
-3|proposal/before-follows:反对
-3|proposal/before-follows:反对党联
5|proposal/before-follows:和
5|proposal/before-follows:和执
5|proposal/before-follows:和执政党
-5|proposal/before-follows:国
-4|proposal/before-follows:国防
5|proposal/before-follows:国防相は
-7|proposal/before-follows:在
-6|proposal/before-follows:在远
-6|proposal/before-follows:在远东的
10|proposal/before-follows:大
7|proposal/before-follows:大統
4|proposal/before-follows:大統領、
3|proposal/before-follows:大統領は
3|proposal/before-follows:大胜
3|proposal/before-follows:大胜_防
-5|proposal/before-follows:安
-4|proposal/before-follows:安全
-4|proposal/before-follows:安全保障
9|proposal/before-follows:官
9|proposal/before-follows:官员
8|proposal/before-follows:幹
8|proposal/before-follows:幹部
3|proposal/before-follows:幹部は2
3|proposal/before-follows:幹部は、
-4|proposal/before-follows:应
-3|proposal/before-follows:总
-3|proposal/before-follows:战略政策
-3|proposal/before-follows:把防卫费
12|proposal/before-follows:拟
7|proposal/before-follows:拟将
7|proposal/before-follows:拟将防卫
5|proposal/before-follows:探
5|proposal/before-follows:探讨
5|proposal/before-follows:探讨修订
-4|proposal/before-follows:提
3|proposal/before-follows:提\"
3|proposal/before-follows:提\"3.
-6|proposal/before-follows:提交
-4|proposal/before-follows:提交报告
5|proposal/before-follows:新
3|proposal/before-follows:新闻
3|proposal/before-follows:新闻》援
-4|proposal/before-follows:有
13|proposal/before-follows:正
6|proposal/before-follows:正在
5|proposal/before-follows:正在研究
5|proposal/before-follows:正考
3|proposal/before-follows:正考虑在
-4|proposal/before-follows:氏
-5|proposal/before-follows:氏は
8|proposal/before-follows:的
5|proposal/before-follows:的军
5|proposal/before-follows:的军费占
5|proposal/before-follows:的支
5|proposal/before-follows:的支出不
3|proposal/before-follows:确
3|proposal/before-follows:确定
3|proposal/before-follows:确定5%
-3|proposal/before-follows:维
-3|proposal/before-follows:维新
-6|proposal/before-follows:若
-4|proposal/before-follows:若能
6|proposal/before-follows:要
6|proposal/before-follows:要求
6|proposal/before-follows:要求改为
-3|proposal/before-follows:议
5|proposal/before-follows:设
5|proposal/before-follows:设立
5|proposal/before-follows:设立的专
5|proposal/before-follows:费
5|proposal/before-follows:费推
5|proposal/before-follows:费推高到
-9|proposal/before-follows:长
-8|proposal/before-follows:长皮
-8|proposal/before-follows:长皮斯托
-3|proposal/before-follows:防卫
3|proposal/before-follows:随
3|proposal/before-follows:随后
3|proposal/before-follows:随后也提
5|proposal/before-leads:
8|proposal/before-leads:,
3|proposal/before-leads:,若
3|proposal/before-leads::
-4|proposal/before-leads:、
3|proposal/before-leads:《
3|proposal/before-leads:と、
4|proposal/before-leads:为
3|proposal/before-leads:于把
-6|proposal/before-leads:付
3|proposal/before-leads:会:
6|proposal/before-leads:例如
5|proposal/before-leads:如
5|proposal/before-leads:媒:
3|proposal/before-leads:官「
3|proposal/before-leads:导,
-6|proposal/before-leads:应付
3|proposal/before-leads:总理
5|proposal/before-leads:总统
-3|proposal/before-leads:憧憬
-3|proposal/before-leads:憬
9|proposal/before-leads:把
3|proposal/before-leads:拟在
3|proposal/before-leads:本《
3|proposal/before-leads:理
3|proposal/before-leads:称,
5|proposal/before-leads:统
3|proposal/before-leads:若
5|proposal/before-leads:要把
4|proposal/before-leads:认为
4|proposal/before-leads:议,
-4|proposal/before-opens:False agent
9|proposal/before-opens:True agent
-3|proposal/before-opens:True named
7|proposal/before-rank:0 1 agent
-3|proposal/before-rank:0 1 named
9|proposal/before-rank:1 0 named
-3|proposal/before-rank:1 2 named
3|proposal/before:
3|proposal/before:\"
3|proposal/before:#还是
4|proposal/before:)的至少
3|proposal/before:,
3|proposal/before:,要求回归
3|proposal/before:0年以内に
3|proposal/before::#还是
3|proposal/before::DEFENCE
3|proposal/before::LAND为何离
3|proposal/before:DATEの
-3|proposal/before:DATE敲定
6|proposal/before:DEFENCE
-3|proposal/before:DEFENCE、
4|proposal/before:DEFENCE「GDP比
4|proposal/before:DEFENCEが
-5|proposal/before:DEFENCEのGDP比
4|proposal/before:DEFENCEをGDP比
3|proposal/before:DEFENCEをGDP比で
-3|proposal/before:DEFENCE占GDP
3|proposal/before:DEFENCE提到GDP的
-3|proposal/before:DEFENCE提至GDP
3|proposal/before:DEFENCE新目标:
3|proposal/before:DEFENCE至少达到
-3|proposal/before:DEFENCE达到GDP的
-5|proposal/before:GDP
4|proposal/before:GDP)的至少
-5|proposal/before:GDP应否超过
3|proposal/before:GDP比率订于
4|proposal/before:LAND上院、DEFENCE
3|proposal/before:LAND为何离
-3|proposal/before:LAND主张先设
-3|proposal/before:LAND幹部は
-6|proposal/before:LAND要求改为
-10|proposal/before:_
8|proposal/before:_DEFENCE
-3|proposal/before:_なぜ
5|proposal/before:agent
11|proposal/before:、
3|proposal/before:、DATEまでに
4|proposal/before:、DEFENCE
-3|proposal/before:、DEFENCEを
4|proposal/before:、DEFENCEをGDP比
4|proposal/before:、LANDは
-3|proposal/before:「
-3|proposal/before:「いずれ
-3|proposal/before:いずれ
3|proposal/before:いとして、
3|proposal/before:か「
3|proposal/before:がDATEにGDP比
-4|proposal/before:がDEFENCEをGDP比
3|proposal/before:くか「
4|proposal/before:くとも
3|proposal/before:したGDP比
-3|proposal/before:して
3|proposal/before:して、
-3|proposal/before:ず
-3|proposal/before:ずれ
-3|proposal/before:ぜ
4|proposal/before:たGDP比
3|proposal/before:て
-4|proposal/before:てDEFENCEをGDP比
3|proposal/before:て、
-3|proposal/before:で
3|proposal/before:で、LANDは
-3|proposal/before:では、DEFENCEを
4|proposal/before:でも
-3|proposal/before:として
3|proposal/before:として、
4|proposal/before:とも
4|proposal/before:なくとも
-3|proposal/before:なぜ
-6|proposal/before:には
3|proposal/before:に響くか「
3|proposal/before:の
-5|proposal/before:のGDP比
-3|proposal/before:の任期中に
15|proposal/before:は
-3|proposal/before:はDATEに
3|proposal/before:はDATEの
4|proposal/before:はDEFENCEをGDP比
-3|proposal/before:は、DEFENCEを
3|proposal/before:は「
-3|proposal/before:は「いずれ
3|proposal/before:は憲法に
4|proposal/before:めて
11|proposal/before:も
-4|proposal/before:るDEFENCEのGDP比
-3|proposal/before:れ
3|proposal/before:をGDP比で
4|proposal/before:上院、DEFENCE
-4|proposal/before:中に
-3|proposal/before:为DATE敲定
3|proposal/before:为何离
-3|proposal/before:主张先设
3|proposal/before:丽文:DEFENCE
-4|proposal/before:之比提高到
-4|proposal/before:于
-4|proposal/before:今后应达
-3|proposal/before:代表「
4|proposal/before:以
3|proposal/before:以内に
-3|proposal/before:以内にGDP比
-3|proposal/before:任期中に
-6|proposal/before:任期内达到
-4|proposal/before:会で
4|proposal/before:会は
-3|proposal/before:会会期には
-4|proposal/before:会期に
-3|proposal/before:会期には
3|proposal/before:何离
-3|proposal/before:元代表「
-3|proposal/before:先设
-5|proposal/before:公約、DEFENCE「
4|proposal/before:内に
-3|proposal/before:内にGDP比
-3|proposal/before:内达到
-3|proposal/before:内首長「
-3|proposal/before:再提高GDP的
-4|proposal/before:况升至
4|proposal/before:到
3|proposal/before:到GDP的
-3|proposal/before:加GDP的
-3|proposal/before:加码到
-4|proposal/before:升至
-4|proposal/before:占GDP
3|proposal/before:同样是
-4|proposal/before:后应达
-5|proposal/before:否超过
3|proposal/before:員は
4|proposal/before:員会は
3|proposal/before:回
3|proposal/before:回归
4|proposal/before:在
4|proposal/before:在GDP的
-3|proposal/before:在为DATE敲定
-3|proposal/before:增加GDP的
-3|proposal/before:多提高到
4|proposal/before:委員会は
-5|proposal/before:定
3|proposal/before:対GDP比
-3|proposal/before:将DEFENCE提至GDP
4|proposal/before:少なくとも
-3|proposal/before:少增加GDP的
6|proposal/before:少达到
3|proposal/before:年以内に
3|proposal/before:年内达到
-3|proposal/before:幹部は
-5|proposal/before:应否超过
3|proposal/before:应提高到
-8|proposal/before:应达
-4|proposal/before:张今后应达
-3|proposal/before:张先设
3|proposal/before:归
-3|proposal/before:当面はDATEに
-4|proposal/before:情况升至
4|proposal/before:意見書_DEFENCE
3|proposal/before:憲法に
-4|proposal/before:拉高到GDP的
3|proposal/before:提到GDP的
-3|proposal/before:提至GDP
-3|proposal/before:提高GDP的
4|proposal/before:提高到GDP的
-6|proposal/before:改为
-3|proposal/before:敲定
3|proposal/before:文:DEFENCE
3|proposal/before:新目标:
-3|proposal/before:明元代表「
4|proposal/before:書_DEFENCE
-3|proposal/before:最多提高到
-4|proposal/before:期に
-3|proposal/before:期には
-4|proposal/before:期中に
-6|proposal/before:期内达到
-4|proposal/before:期議会で
3|proposal/before:标:
3|proposal/before:标:#还是
-5|proposal/before:标上调至
3|proposal/before:标同样是
3|proposal/before:样是
-3|proposal/before:標_なぜ
-4|proposal/before:標をGDP比
-4|proposal/before:次期議会で
-5|proposal/before:步提高到
-5|proposal/before:比提高到
3|proposal/before:比率订于
3|proposal/before:求回归
-6|proposal/before:求改为
3|proposal/before:法に
3|proposal/before:率订于
6|proposal/before:的
-3|proposal/before:的DEFENCE占GDP
3|proposal/before:目标:
-5|proposal/before:目标上调至
3|proposal/before:目标同样是
-3|proposal/before:目標_なぜ
-4|proposal/before:目標をGDP比
-3|proposal/before:码到
3|proposal/before:离
-5|proposal/before:約、DEFENCE「
-3|proposal/before:约
-4|proposal/before:至GDP的
6|proposal/before:至少达到
-3|proposal/before:表「
-3|proposal/before:要加码到
3|proposal/before:要求回归
-6|proposal/before:要求改为
4|proposal/before:見書_DEFENCE
-4|proposal/before:视情况升至
3|proposal/before:言したGDP比
-4|proposal/before:議会で
3|proposal/before:議員は
3|proposal/before:订于
3|proposal/before:认为
4|proposal/before:论
-3|proposal/before:设
-4|proposal/before:超过
-6|proposal/before:达
4|proposal/before:达到
-6|proposal/before:过
3|proposal/before:还是
-3|proposal/before:还要加码到
-5|proposal/before:逐步提高到
-3|proposal/before:道内首長「
3|proposal/before:郑丽文:DEFENCE
-3|proposal/before:長「
4|proposal/before:院、DEFENCE
-3|proposal/before:面はDATEに
3|proposal/before:響くか「
3|proposal/before:領は憲法に
-3|proposal/before:首長「
-3|proposal/before:高GDP的
20|proposal/clause-ending:
3|proposal/clause-ending:\"派对立
3|proposal/clause-ending:%?
3|proposal/clause-ending:%だった
3|proposal/clause-ending:5%?
-4|proposal/clause-ending:5年以内
3|proposal/clause-ending:」論争
5|proposal/clause-ending:ある
-4|proposal/clause-ending:い」
-3|proposal/clause-ending:いう
6|proposal/clause-ending:いた
4|proposal/clause-ending:いだ
4|proposal/clause-ending:いるが、
3|proposal/clause-ending:が、
-3|proposal/clause-ending:がある
3|proposal/clause-ending:がつく
-3|proposal/clause-ending:が有力だ
-3|proposal/clause-ending:が続く
-3|proposal/clause-ending:が試算
5|proposal/clause-ending:きである
7|proposal/clause-ending:した
3|proposal/clause-ending:していた
-5|proposal/clause-ending:している
-4|proposal/clause-ending:しました
-3|proposal/clause-ending:しを」
3|proposal/clause-ending:たい
4|proposal/clause-ending:だった
3|proposal/clause-ending:つく
5|proposal/clause-ending:ていた
-3|proposal/clause-ending:て述べた
7|proposal/clause-ending:である
-5|proposal/clause-ending:で政府
-3|proposal/clause-ending:という
3|proposal/clause-ending:とする
-5|proposal/clause-ending:となる
-3|proposal/clause-ending:とみる
-3|proposal/clause-ending:と漏らす
4|proposal/clause-ending:と述べた
4|proposal/clause-ending:ない
-3|proposal/clause-ending:ない」
-8|proposal/clause-ending:なる
-3|proposal/clause-ending:になる
-6|proposal/clause-ending:に入った
3|proposal/clause-ending:に慎重だ
-3|proposal/clause-ending:に提出
-5|proposal/clause-ending:に達する
-3|proposal/clause-ending:ねない」
3|proposal/clause-ending:のか
4|proposal/clause-ending:の検討を
-4|proposal/clause-ending:は先送り
-5|proposal/clause-ending:べた
-10|proposal/clause-ending:ました
-3|proposal/clause-ending:みる
3|proposal/clause-ending:めている
-3|proposal/clause-ending:も示した
-6|proposal/clause-ending:も述べた
-3|proposal/clause-ending:らしを」
-3|proposal/clause-ending:らす
4|proposal/clause-ending:るが、
-3|proposal/clause-ending:るという
-3|proposal/clause-ending:る一方、
-4|proposal/clause-ending:る案です
5|proposal/clause-ending:れた
-3|proposal/clause-ending:れる
-3|proposal/clause-ending:ろとみる
-3|proposal/clause-ending:われる
4|proposal/clause-ending:を削減
-3|proposal/clause-ending:一方、
3|proposal/clause-ending:上风
-3|proposal/clause-ending:两案
-3|proposal/clause-ending:中间目标
4|proposal/clause-ending:主張した
3|proposal/clause-ending:主張する
3|proposal/clause-ending:予想した
3|proposal/clause-ending:交錯する
-3|proposal/clause-ending:以上
-4|proposal/clause-ending:以内
4|proposal/clause-ending:併記した
-4|proposal/clause-ending:先送り
-6|proposal/clause-ending:入った
4|proposal/clause-ending:入り
-3|proposal/clause-ending:入宪法
3|proposal/clause-ending:公約した
-3|proposal/clause-ending:写入宪法
4|proposal/clause-ending:削減
-3|proposal/clause-ending:力だ
3|proposal/clause-ending:力だが、
3|proposal/clause-ending:占上风
-3|proposal/clause-ending:合われる
3|proposal/clause-ending:实质标准
-3|proposal/clause-ending:宪法
4|proposal/clause-ending:審議入り
3|proposal/clause-ending:对立
3|proposal/clause-ending:就够
-4|proposal/clause-ending:左右
-4|proposal/clause-ending:年以内
3|proposal/clause-ending:张占上风
4|proposal/clause-ending:張した
3|proposal/clause-ending:張する
3|proposal/clause-ending:很远
3|proposal/clause-ending:想した
3|proposal/clause-ending:慎重だ
-3|proposal/clause-ending:戒招く
-3|proposal/clause-ending:招く
-3|proposal/clause-ending:提出
5|proposal/clause-ending:提言した
4|proposal/clause-ending:提言へ
4|proposal/clause-ending:提言案
-3|proposal/clause-ending:改定
-5|proposal/clause-ending:政府
-3|proposal/clause-ending:整が続く
-3|proposal/clause-ending:文書改定
-3|proposal/clause-ending:方、
-5|proposal/clause-ending:方案浮现
3|proposal/clause-ending:明がつく
3|proposal/clause-ending:是5%?
-3|proposal/clause-ending:書改定
-3|proposal/clause-ending:有力だ
3|proposal/clause-ending:标准
-3|proposal/clause-ending:标造势
-4|proposal/clause-ending:案がある
-4|proposal/clause-ending:案です
-5|proposal/clause-ending:案浮现
5|proposal/clause-ending:検討を
4|proposal/clause-ending:次いだ
4|proposal/clause-ending:民提言へ
3|proposal/clause-ending:民提言案
3|proposal/clause-ending:派对立
-5|proposal/clause-ending:浮现
-3|proposal/clause-ending:漏らす
-3|proposal/clause-ending:点となる
-5|proposal/clause-ending:略で政府
4|proposal/clause-ending:療を削減
-3|proposal/clause-ending:目标
-3|proposal/clause-ending:目标造势
-3|proposal/clause-ending:相に提出
4|proposal/clause-ending:相次いだ
-3|proposal/clause-ending:省が試算
-5|proposal/clause-ending:示した
3|proposal/clause-ending:約した
-3|proposal/clause-ending:要になる
5|proposal/clause-ending:言した
4|proposal/clause-ending:言へ
4|proposal/clause-ending:言案
5|proposal/clause-ending:討を
3|proposal/clause-ending:訴えた
-3|proposal/clause-ending:試算
3|proposal/clause-ending:論争
-3|proposal/clause-ending:警戒招く
4|proposal/clause-ending:議入り
3|proposal/clause-ending:质标准
3|proposal/clause-ending:还很远
-5|proposal/clause-ending:述べた
-4|proposal/clause-ending:送り
-3|proposal/clause-ending:造势
-5|proposal/clause-ending:達する
3|proposal/clause-ending:重だ
3|proposal/clause-ending:錯する
-3|proposal/clause-ending:间目标
-8|proposal/demander:other
28|proposal/demander:spender
3|proposal/ending:\"派对立
3|proposal/ending:%?
3|proposal/ending:%」論争
3|proposal/ending:%だった
3|proposal/ending:%就够
-5|proposal/ending:%左右
3|proposal/ending:%还很远
-7|proposal/ending:.5%
8|proposal/ending:0%
-5|proposal/ending:1.5%
6|proposal/ending:10%
6|proposal/ending:2%
-3|proposal/ending:2.5%
5|proposal/ending:3%
-4|proposal/ending:3%以上
3|proposal/ending:3%就够
-10|proposal/ending:3%左右
-3|proposal/ending:4%
-5|proposal/ending:5%
4|proposal/ending:5%左右
-4|proposal/ending:5年以内
-3|proposal/ending:7.7%
-3|proposal/ending:DP3%
-3|proposal/ending:P3%
3|proposal/ending:」論争
3|proposal/ending:ある
-4|proposal/ending:い」
-3|proposal/ending:いう
6|proposal/ending:いた
4|proposal/ending:いだ
4|proposal/ending:いない
-3|proposal/ending:がある
-3|proposal/ending:が有力だ
-3|proposal/ending:が続く
-3|proposal/ending:が試算
5|proposal/ending:きである
-4|proposal/ending:される
6|proposal/ending:した
3|proposal/ending:していた
-5|proposal/ending:している
-4|proposal/ending:しました
-3|proposal/ending:しを」
3|proposal/ending:す」
3|proposal/ending:たい
4|proposal/ending:だった
5|proposal/ending:ていた
4|proposal/ending:ていない
-3|proposal/ending:て述べた
7|proposal/ending:である
3|proposal/ending:です」
-5|proposal/ending:で政府
-3|proposal/ending:という
3|proposal/ending:とする
-5|proposal/ending:となる
-3|proposal/ending:とみる
-3|proposal/ending:と漏らす
4|proposal/ending:と述べた
3|proposal/ending:どです」
7|proposal/ending:ない
-3|proposal/ending:ない」
-9|proposal/ending:なる
-3|proposal/ending:になる
-6|proposal/ending:に入った
-3|proposal/ending:に慎重だ
-3|proposal/ending:に提出
-5|proposal/ending:に達する
-3|proposal/ending:ねない」
3|proposal/ending:のか
4|proposal/ending:の検討を
-4|proposal/ending:は先送り
3|proposal/ending:は慎重だ
-5|proposal/ending:べた
-11|proposal/ending:ました
-3|proposal/ending:みる
3|proposal/ending:めている
-3|proposal/ending:も示した
-6|proposal/ending:も述べた
-3|proposal/ending:らしを」
-3|proposal/ending:らす
-3|proposal/ending:るという
-4|proposal/ending:る案です
5|proposal/ending:れた
-7|proposal/ending:れる
-3|proposal/ending:ろとみる
-3|proposal/ending:われる
4|proposal/ending:を削減
-3|proposal/ending:・5%?
-5|proposal/ending:一点五
-3|proposal/ending:中间目标
-6|proposal/ending:为3%
4|proposal/ending:主張した
3|proposal/ending:主張する
3|proposal/ending:乃至5%
-5|proposal/ending:之一点五
3|proposal/ending:之五
3|proposal/ending:予想した
3|proposal/ending:交錯する
-3|proposal/ending:以上
-4|proposal/ending:以内
4|proposal/ending:併記した
3|proposal/ending:保留态度
-4|proposal/ending:先送り
-6|proposal/ending:入った
4|proposal/ending:入り
-3|proposal/ending:入宪法
3|proposal/ending:公約した
-3|proposal/ending:写入宪法
3|proposal/ending:分之五
5|proposal/ending:到3%
-3|proposal/ending:到5%
4|proposal/ending:削減
-3|proposal/ending:力だ
-4|proposal/ending:升至3%
-3|proposal/ending:合われる
3|proposal/ending:实质标准
-3|proposal/ending:宪法
4|proposal/ending:審議入り
3|proposal/ending:对立
3|proposal/ending:就够
-5|proposal/ending:左右
-4|proposal/ending:年以内
4|proposal/ending:張した
3|proposal/ending:張する
3|proposal/ending:很远
3|proposal/ending:态度
-4|proposal/ending:想される
3|proposal/ending:想した
-3|proposal/ending:戒招く
-3|proposal/ending:招く
-3|proposal/ending:提出
5|proposal/ending:提言した
4|proposal/ending:提言へ
4|proposal/ending:提言案
-6|proposal/ending:改为3%
-3|proposal/ending:改定
-5|proposal/ending:政府
-3|proposal/ending:整が続く
-3|proposal/ending:文書改定
-5|proposal/ending:方案浮现
6|proposal/ending:是5%?
-3|proposal/ending:書改定
-3|proposal/ending:有力だ
3|proposal/ending:标准
-3|proposal/ending:标造势
-4|proposal/ending:案がある
-4|proposal/ending:案です
-5|proposal/ending:案浮现
5|proposal/ending:検討を
4|proposal/ending:次いだ
4|proposal/ending:民提言へ
3|proposal/ending:民提言案
3|proposal/ending:派对立
-5|proposal/ending:浮现
-3|proposal/ending:漏らす
-3|proposal/ending:点となる
-3|proposal/ending:点五
3|proposal/ending:留态度
-5|proposal/ending:略で政府
4|proposal/ending:療を削減
3|proposal/ending:百分之五
3|proposal/ending:的10%
3|proposal/ending:的2%
3|proposal/ending:的方案
-4|proposal/ending:目标
-3|proposal/ending:目标造势
-3|proposal/ending:相に提出
4|proposal/ending:相次いだ
-3|proposal/ending:省が試算
-3|proposal/ending:码到5%
-6|proposal/ending:示した
3|proposal/ending:約した
3|proposal/ending:至5%
-3|proposal/ending:要になる
5|proposal/ending:言した
4|proposal/ending:言へ
4|proposal/ending:言案
5|proposal/ending:討を
3|proposal/ending:訴えた
-3|proposal/ending:試算
3|proposal/ending:論争
-3|proposal/ending:警戒招く
4|proposal/ending:議入り
3|proposal/ending:质标准
-5|proposal/ending:超过2%
4|proposal/ending:达到3%
-5|proposal/ending:过2%
3|proposal/ending:还很远
-5|proposal/ending:述べた
-4|proposal/ending:送り
-3|proposal/ending:造势
-5|proposal/ending:達する
3|proposal/ending:錯する
-3|proposal/ending:间目标
19|proposal/foreign=False:
4|proposal/foreign=False:ask think
3|proposal/foreign=False:not should
4|proposal/foreign=False:plan not
-4|proposal/foreign=False:plan plan
3|proposal/foreign=False:plan reach
3|proposal/foreign=False:raise think
-3|proposal/foreign=False:reach not
-6|proposal/foreign=False:reach think
8|proposal/foreign=False:should
-3|proposal/foreign=False:should raise
-3|proposal/foreign=False:should think
3|proposal/foreign=False:think ask
-3|proposal/foreign=False:think not
9|proposal/foreign=True:
3|proposal/foreign=True:ask reach
-3|proposal/foreign=True:think
26|proposal/main:other
-4|proposal/main:spender
-23|proposal/named:1
3|proposal/named:2
14|proposal/named:3
3|proposal/near-after:\"#
-3|proposal/near-after:\",
3|proposal/near-after:\"派
3|proposal/near-after:\"派对
3|proposal/near-after:#?
3|proposal/near-after:#だ
3|proposal/near-after:#だっ
3|proposal/near-after:#で
3|proposal/near-after:#と
3|proposal/near-after:#は
3|proposal/near-after:#も
3|proposal/near-after:#も書
-4|proposal/near-after:#を
3|proposal/near-after:,但LAND
-3|proposal/near-after:,后
-3|proposal/near-after:,后者
4|proposal/near-after:,将
-3|proposal/near-after:0兆
-4|proposal/near-after:0兆円
-3|proposal/near-after:0文
-3|proposal/near-after:0文書
-3|proposal/near-after:DATEに
3|proposal/near-after:DATEま
3|proposal/near-after:DATEまで
-3|proposal/near-after:DATE中
-3|proposal/near-after:DATE中に
-3|proposal/near-after:LANDが試
4|proposal/near-after:LANDは
3|proposal/near-after:LANDは慎
3|proposal/near-after:LAND持
3|proposal/near-after:LAND持保
-3|proposal/near-after:NATO氏
-3|proposal/near-after:NATO氏の
3|proposal/near-after:USAの
-3|proposal/near-after:USA間
-3|proposal/near-after:USA間の
-3|proposal/near-after:_LAND
-3|proposal/near-after:_LANDが
-3|proposal/near-after:_安
-3|proposal/near-after:_安保
-5|proposal/near-after:_次
-5|proposal/near-after:_次期
4|proposal/near-after:_歳
4|proposal/near-after:_歳出
10|proposal/near-after:_自
10|proposal/near-after:_自民
-4|proposal/near-after:_財
-4|proposal/near-after:_財源
-4|proposal/near-after:、DATE
-3|proposal/near-after:、DATE中
3|proposal/near-after:、LANDは
3|proposal/near-after:、USAの
-3|proposal/near-after:、ア
-3|proposal/near-after:、アジ
-3|proposal/near-after:、専
-3|proposal/near-after:、専守
-4|proposal/near-after:、年
-3|proposal/near-after:、年0
-6|proposal/near-after:、調
-6|proposal/near-after:、調整
3|proposal/near-after:。政
3|proposal/near-after:。政府
3|proposal/near-after:「反
3|proposal/near-after:「反対
-3|proposal/near-after:「早
-5|proposal/near-after:「野
-5|proposal/near-after:「野心
3|proposal/near-after:」#
5|proposal/near-after:」_
3|proposal/near-after:」が#
9|proposal/near-after:」と
-6|proposal/near-after:」とも
3|proposal/near-after:」と主
4|proposal/near-after:」と述
3|proposal/near-after:」に_
-3|proposal/near-after:」に金
-4|proposal/near-after:」を
3|proposal/near-after:」論
3|proposal/near-after:」論争
-3|proposal/near-after:」議
-3|proposal/near-after:」議論
5|proposal/near-after:ある。
-5|proposal/near-after:ある一
8|proposal/near-after:い。
-11|proposal/near-after:い」
-8|proposal/near-after:い」と
-4|proposal/near-after:いう。
7|proposal/near-after:いた
6|proposal/near-after:いた。
3|proposal/near-after:いだ
3|proposal/near-after:いだ。
-4|proposal/near-after:いて
-3|proposal/near-after:いて、
-3|proposal/near-after:いとし
-3|proposal/near-after:いま
-3|proposal/near-after:います
3|proposal/near-after:いる#
4|proposal/near-after:いる。
4|proposal/near-after:いるが
-6|proposal/near-after:いると
-3|proposal/near-after:い考
-3|proposal/near-after:い考え
-4|proposal/near-after:う主
-4|proposal/near-after:う主張
7|proposal/near-after:う提
3|proposal/near-after:う提案
4|proposal/near-after:う提言
4|proposal/near-after:う求
3|proposal/near-after:う求め
-4|proposal/near-after:えか
-4|proposal/near-after:えかね
3|proposal/near-after:えた
3|proposal/near-after:えて
-3|proposal/near-after:えも
-3|proposal/near-after:えも示
7|proposal/near-after:える
-3|proposal/near-after:える新
4|proposal/near-after:えを
-3|proposal/near-after:かが
-3|proposal/near-after:かが焦
-4|proposal/near-after:かね
-4|proposal/near-after:かねな
3|proposal/near-after:が#
-6|proposal/near-after:があ
-6|proposal/near-after:がある
3|proposal/near-after:がつ
3|proposal/near-after:がつく
3|proposal/near-after:が上
3|proposal/near-after:が出
3|proposal/near-after:が望
3|proposal/near-after:が望ま
-4|proposal/near-after:が浮
-4|proposal/near-after:が浮上
-3|proposal/near-after:が焦
-3|proposal/near-after:が焦点
3|proposal/near-after:が相
3|proposal/near-after:が相次
-3|proposal/near-after:が続
-3|proposal/near-after:が続く
-3|proposal/near-after:が試
-3|proposal/near-after:が試算
-3|proposal/near-after:が韓
-3|proposal/near-after:が韓USA
-3|proposal/near-after:が首
-3|proposal/near-after:が首相
10|proposal/near-after:きだ
4|proposal/near-after:きだ」
4|proposal/near-after:きだと
4|proposal/near-after:きで
4|proposal/near-after:きであ
4|proposal/near-after:き上
4|proposal/near-after:き上げ
9|proposal/near-after:き込
7|proposal/near-after:き込む
3|proposal/near-after:く。政
-5|proposal/near-after:くに
-5|proposal/near-after:くに達
-3|proposal/near-after:ぐり
-7|proposal/near-after:ける
-3|proposal/near-after:けるNATO
-3|proposal/near-after:けるか
-3|proposal/near-after:げにつ
3|proposal/near-after:げに慎
4|proposal/near-after:げる
3|proposal/near-after:げるの
4|proposal/near-after:げるよ
6|proposal/near-after:こと
4|proposal/near-after:ことに
-3|proposal/near-after:ころ
-3|proposal/near-after:ころと
3|proposal/near-after:され
-6|proposal/near-after:し、
-3|proposal/near-after:し、調
-6|proposal/near-after:しい」
3|proposal/near-after:しいと
5|proposal/near-after:した。
-6|proposal/near-after:したい
-9|proposal/near-after:して
-6|proposal/near-after:してい
-4|proposal/near-after:してお
-3|proposal/near-after:しど
-3|proposal/near-after:しどこ
-3|proposal/near-after:しを」
-3|proposal/near-after:し合
-3|proposal/near-after:じら
-3|proposal/near-after:じられ
-9|proposal/near-after:す。
-3|proposal/near-after:すに
9|proposal/near-after:すべ
9|proposal/near-after:すべき
6|proposal/near-after:すよ
5|proposal/near-after:すよう
-8|proposal/near-after:する
-3|proposal/near-after:する。
6|proposal/near-after:するこ
-3|proposal/near-after:するよ
5|proposal/near-after:する声
-12|proposal/near-after:する案
-3|proposal/near-after:する目
-3|proposal/near-after:す意
-3|proposal/near-after:す意欲
-8|proposal/near-after:す案
-3|proposal/near-after:す案が
-3|proposal/near-after:す案で
3|proposal/near-after:せな
3|proposal/near-after:せない
13|proposal/near-after:た。
-3|proposal/near-after:たい
3|proposal/near-after:たい。
-3|proposal/near-after:たいと
-3|proposal/near-after:たい考
10|proposal/near-after:だ。
5|proposal/near-after:だ」
4|proposal/near-after:だ」と
4|proposal/near-after:だっ
3|proposal/near-after:だった
9|proposal/near-after:だと
-3|proposal/near-after:だと改
-4|proposal/near-after:つい
-4|proposal/near-after:ついて
3|proposal/near-after:つく
3|proposal/near-after:つく。
-3|proposal/near-after:づけ
-3|proposal/near-after:づける
-3|proposal/near-after:て、
4|proposal/near-after:ていた
-3|proposal/near-after:ている
-3|proposal/near-after:て述
-3|proposal/near-after:て述べ
6|proposal/near-after:であ
5|proposal/near-after:である
-3|proposal/near-after:では
-3|proposal/near-after:では、
-6|proposal/near-after:で政
-6|proposal/near-after:で政府
-4|proposal/near-after:で検
-4|proposal/near-after:で検討
3|proposal/near-after:で浮
3|proposal/near-after:で浮上
-5|proposal/near-after:で消
-5|proposal/near-after:で消え
-3|proposal/near-after:で話
-3|proposal/near-after:で話し
3|proposal/near-after:と、
-4|proposal/near-after:とし
-3|proposal/near-after:として
-3|proposal/near-after:としど
-4|proposal/near-after:とす
-5|proposal/near-after:とする
-3|proposal/near-after:とな
-4|proposal/near-after:となる
4|proposal/near-after:とに
3|proposal/near-after:とに慎
8|proposal/near-after:との
3|proposal/near-after:との声
-4|proposal/near-after:との意
5|proposal/near-after:との見
-3|proposal/near-after:とみ
-3|proposal/near-after:とみる
-6|proposal/near-after:とも
-3|proposal/near-after:とも目
-6|proposal/near-after:とも述
6|proposal/near-after:と主
6|proposal/near-after:と主張
3|proposal/near-after:と予
3|proposal/near-after:と予想
3|proposal/near-after:と公
3|proposal/near-after:と公約
-3|proposal/near-after:と報
-3|proposal/near-after:と報じ
-3|proposal/near-after:と改
-3|proposal/near-after:と改め
-3|proposal/near-after:と明
3|proposal/near-after:と語
-3|proposal/near-after:どこ
-3|proposal/near-after:どころ
3|proposal/near-after:ない
-3|proposal/near-after:ない」
4|proposal/near-after:なら
3|proposal/near-after:なら説
-4|proposal/near-after:なる
3|proposal/near-after:な意
3|proposal/near-after:な意見
-3|proposal/near-after:に#を
3|proposal/near-after:に_
3|proposal/near-after:に_自
7|proposal/near-after:に」
5|proposal/near-after:に」_
-4|proposal/near-after:につ
-4|proposal/near-after:につい
-5|proposal/near-after:に上
-3|proposal/near-after:に上積
-3|proposal/near-after:に入
-4|proposal/near-after:に入っ
3|proposal/near-after:に増
4|proposal/near-after:に増額
-3|proposal/near-after:に安
-3|proposal/near-after:に安保
6|proposal/near-after:に慎
6|proposal/near-after:に慎重
3|proposal/near-after:に戻
-3|proposal/near-after:に提出
3|proposal/near-after:に求
3|proposal/near-after:に求め
-3|proposal/near-after:に調
-3|proposal/near-after:に調整
-4|proposal/near-after:に達
-5|proposal/near-after:に達す
-3|proposal/near-after:に金
-3|proposal/near-after:に金利
-4|proposal/near-after:ねな
-3|proposal/near-after:ねない
3|proposal/near-after:のか
4|proposal/near-after:のが
3|proposal/near-after:のが望
-3|proposal/near-after:の上
-3|proposal/near-after:の上積
5|proposal/near-after:の下
5|proposal/near-after:の下限
-3|proposal/near-after:の壁
-3|proposal/near-after:の壁_
6|proposal/near-after:の声
-5|proposal/near-after:の後
-3|proposal/near-after:の後段
-3|proposal/near-after:の後続
-4|proposal/near-after:の意
-4|proposal/near-after:の意見
-3|proposal/near-after:の暮
-3|proposal/near-after:の暮ら
5|proposal/near-after:の検
5|proposal/near-after:の検討
5|proposal/near-after:の見
4|proposal/near-after:の見方
-3|proposal/near-after:の警
-3|proposal/near-after:の警戒
6|proposal/near-after:は#
3|proposal/near-after:は#だ
-3|proposal/near-after:は、
-3|proposal/near-after:は、年
-3|proposal/near-after:は「
-3|proposal/near-after:は「早
-5|proposal/near-after:は先
-5|proposal/near-after:は先送
4|proposal/near-after:は医
4|proposal/near-after:は医療
4|proposal/near-after:は必
3|proposal/near-after:は必要
3|proposal/near-after:は慎
3|proposal/near-after:は慎重
-6|proposal/near-after:は欲
-6|proposal/near-after:は欲し
-4|proposal/near-after:へ、
-4|proposal/near-after:へ、政
9|proposal/near-after:への
-3|proposal/near-after:べ、
-3|proposal/near-after:べ、DATE
15|proposal/near-after:べき
10|proposal/near-after:べきだ
4|proposal/near-after:べきで
-5|proposal/near-after:べた
-5|proposal/near-after:べた。
5|proposal/near-after:ましい
-5|proposal/near-after:ました
-3|proposal/near-after:ます
-3|proposal/near-after:ます。
-3|proposal/near-after:みす
-3|proposal/near-after:みする
-3|proposal/near-after:みる
-4|proposal/near-after:みる。
5|proposal/near-after:むよ
5|proposal/near-after:むよう
-3|proposal/near-after:めぐ
-3|proposal/near-after:めぐり
3|proposal/near-after:めた
-3|proposal/near-after:めて
-3|proposal/near-after:めて述
7|proposal/near-after:める
3|proposal/near-after:めるべ
3|proposal/near-after:も、
3|proposal/near-after:も、政
3|proposal/near-after:もあ
-5|proposal/near-after:も念
-5|proposal/near-after:も念頭
-3|proposal/near-after:も浮
-3|proposal/near-after:も浮上
-3|proposal/near-after:も目
-3|proposal/near-after:も目指
-5|proposal/near-after:も示
-3|proposal/near-after:も示し
-6|proposal/near-after:も述
-6|proposal/near-after:も述べ
-3|proposal/near-after:も選
-3|proposal/near-after:も選択
5|proposal/near-after:やすべ
-7|proposal/near-after:やす案
15|proposal/near-after:よう
-4|proposal/near-after:よう主
7|proposal/near-after:よう提
4|proposal/near-after:よう求
-3|proposal/near-after:より
-3|proposal/near-after:より地
3|proposal/near-after:らい
-3|proposal/near-after:らしを
-4|proposal/near-after:らす。
-3|proposal/near-after:られ
3|proposal/near-after:ら説
3|proposal/near-after:ら説明
-4|proposal/near-after:り、
-3|proposal/near-after:り、調
-3|proposal/near-after:り向
-3|proposal/near-after:り向け
-3|proposal/near-after:り地
-3|proposal/near-after:り地方
4|proposal/near-after:る#
3|proposal/near-after:る#も
-3|proposal/near-after:るNATO
-3|proposal/near-after:るNATO氏
3|proposal/near-after:る。
3|proposal/near-after:る」
3|proposal/near-after:る」と
-3|proposal/near-after:るか
-3|proposal/near-after:るかが
4|proposal/near-after:るが
4|proposal/near-after:るが、
4|proposal/near-after:るこ
4|proposal/near-after:ること
-3|proposal/near-after:ると
-5|proposal/near-after:るとい
3|proposal/near-after:るとの
3|proposal/near-after:ると予
-4|proposal/near-after:ると述
5|proposal/near-after:るべ
5|proposal/near-after:るべき
3|proposal/near-after:るよ
3|proposal/near-after:るよう
-3|proposal/near-after:る一
-3|proposal/near-after:る一方
5|proposal/near-after:る声
5|proposal/near-after:る声が
-3|proposal/near-after:る新
-3|proposal/near-after:る新目
-17|proposal/near-after:る案
-4|proposal/near-after:る案が
-4|proposal/near-after:る案で
-7|proposal/near-after:る案を
-4|proposal/near-after:る検
-4|proposal/near-after:る検討
-3|proposal/near-after:る目
-3|proposal/near-after:る目標
3|proposal/near-after:れた
4|proposal/near-after:れた。
-4|proposal/near-after:れな
-5|proposal/near-after:れない
3|proposal/near-after:れば
-3|proposal/near-after:ろと
-3|proposal/near-after:ろとみ
3|proposal/near-after:をDATE
-3|proposal/near-after:をDATEに
4|proposal/near-after:をDATEま
3|proposal/near-after:を併
3|proposal/near-after:を併記
-3|proposal/near-after:を充
4|proposal/near-after:を削
4|proposal/near-after:を削減
4|proposal/near-after:を勧
4|proposal/near-after:を勧告
4|proposal/near-after:を唱
4|proposal/near-after:を唱え
3|proposal/near-after:を国
4|proposal/near-after:を審
4|proposal/near-after:を審議
-3|proposal/near-after:を打診
-3|proposal/near-after:を振
-3|proposal/near-after:を振り
4|proposal/near-after:を掲
3|proposal/near-after:を掲げ
3|proposal/near-after:を新
3|proposal/near-after:を新目
-6|proposal/near-after:を明
5|proposal/near-after:を書
5|proposal/near-after:を書き
-9|proposal/near-after:を検
-9|proposal/near-after:を検討
3|proposal/near-after:を目
3|proposal/near-after:を確
3|proposal/near-after:を確保
5|proposal/near-after:を示
3|proposal/near-after:を示す
-3|proposal/near-after:を落
-3|proposal/near-after:を落と
-4|proposal/near-after:を記
-5|proposal/near-after:を設
-5|proposal/near-after:を設け
-5|proposal/near-after:を軸
-5|proposal/near-after:を軸に
-3|proposal/near-after:を達
-3|proposal/near-after:を達成
-3|proposal/near-after:アの
-3|proposal/near-after:アの警
-3|proposal/near-after:アジ
-3|proposal/near-after:アジア
-3|proposal/near-after:イン
-3|proposal/near-after:インフ
-3|proposal/near-after:ジア
-3|proposal/near-after:ジアの
-3|proposal/near-after:フラ
-3|proposal/near-after:ンフ
-3|proposal/near-after:ンフラ
-3|proposal/near-after:一方
-4|proposal/near-after:上_
-3|proposal/near-after:上_安
4|proposal/near-after:上」
3|proposal/near-after:上と
4|proposal/near-after:上とす
3|proposal/near-after:上に
-6|proposal/near-after:上も
-6|proposal/near-after:上も念
-4|proposal/near-after:上を
-3|proposal/near-after:上を提
-5|proposal/near-after:上方
-5|proposal/near-after:上方案
-5|proposal/near-after:上積
-5|proposal/near-after:上積み
3|proposal/near-after:上风
3|proposal/near-after:上风,
6|proposal/near-after:下限
5|proposal/near-after:下限を
-3|proposal/near-after:两案
-3|proposal/near-after:两案,
-3|proposal/near-after:中に
-3|proposal/near-after:中に安
-3|proposal/near-after:中间
-3|proposal/near-after:中间目
5|proposal/near-after:主张
3|proposal/near-after:主张占
6|proposal/near-after:主張
8|proposal/near-after:主張す
3|proposal/near-after:予想
3|proposal/near-after:予想し
4|proposal/near-after:以上」
3|proposal/near-after:以上と
3|proposal/near-after:以上に
-6|proposal/near-after:以上も
-4|proposal/near-after:以上を
-5|proposal/near-after:以上方
3|proposal/near-after:以内に
3|proposal/near-after:会合
3|proposal/near-after:但LAND
3|proposal/near-after:但LAND持
4|proposal/near-after:併記
-4|proposal/near-after:保0
-4|proposal/near-after:保0文
4|proposal/near-after:保す
3|proposal/near-after:保留
3|proposal/near-after:保留态
3|proposal/near-after:候補
3|proposal/near-after:候補者
3|proposal/near-after:元国
3|proposal/near-after:元国防
-4|proposal/near-after:兆円
-3|proposal/near-after:兆円規
-5|proposal/near-after:先送
-5|proposal/near-after:先送り
-4|proposal/near-after:入っ
-4|proposal/near-after:入った
4|proposal/near-after:入り
3|proposal/near-after:入れ
-3|proposal/near-after:入宪
-3|proposal/near-after:入宪法
5|proposal/near-after:公約
3|proposal/near-after:公約し
-3|proposal/near-after:共识
3|proposal/near-after:内で浮
3|proposal/near-after:内に
-3|proposal/near-after:円規
-3|proposal/near-after:円規模
-4|proposal/near-after:写入
-3|proposal/near-after:写入宪
3|proposal/near-after:准。
4|proposal/near-after:出は
4|proposal/near-after:出は医
-3|proposal/near-after:利の
-3|proposal/near-after:利の壁
6|proposal/near-after:削減
3|proposal/near-after:力だ
3|proposal/near-after:力だが
-3|proposal/near-after:加#
-3|proposal/near-after:加税
-3|proposal/near-after:势。
5|proposal/near-after:勧告
3|proposal/near-after:勧告し
5|proposal/near-after:医療
4|proposal/near-after:医療を
-3|proposal/near-after:十年每
-5|proposal/near-after:協議
-3|proposal/near-after:協議で
3|proposal/near-after:占上
3|proposal/near-after:占上风
3|proposal/near-after:反対」
3|proposal/near-after:台」
3|proposal/near-after:台」に
-5|proposal/near-after:右。
-3|proposal/near-after:后者
-3|proposal/near-after:后者需
-3|proposal/near-after:向け
-3|proposal/near-after:向ける
-3|proposal/near-after:向で検
3|proposal/near-after:告し
6|proposal/near-after:唱え
3|proposal/near-after:唱える
4|proposal/near-after:国債
4|proposal/near-after:国防
-3|proposal/near-after:地方
-3|proposal/near-after:地方の
-4|proposal/near-after:報じ
-3|proposal/near-after:報じら
6|proposal/near-after:増額
-3|proposal/near-after:增加#
-3|proposal/near-after:壁_
-3|proposal/near-after:壁_LAND
9|proposal/near-after:声が
-4|proposal/near-after:守防
-4|proposal/near-after:守防衛
-8|proposal/near-after:安保
-4|proposal/near-after:安保0
3|proposal/near-after:实质
3|proposal/near-after:实质标
-3|proposal/near-after:宪法
-3|proposal/near-after:宪法。
3|proposal/near-after:家は
4|proposal/near-after:審議
4|proposal/near-after:審議入
3|proposal/near-after:对立
3|proposal/near-after:対」
-4|proposal/near-after:専守
-4|proposal/near-after:専守防
3|proposal/near-after:就够
-6|proposal/near-after:左右
-5|proposal/near-after:左右。
-5|proposal/near-after:年0
-4|proposal/near-after:年0兆
-3|proposal/near-after:年增
-3|proposal/near-after:年增加
-3|proposal/near-after:年每
-3|proposal/near-after:年每年
4|proposal/near-after:広げ
3|proposal/near-after:広げる
-6|proposal/near-after:府検
-6|proposal/near-after:府検討
3|proposal/near-after:度。
6|proposal/near-after:度を
3|proposal/near-after:度を新
4|proposal/near-after:引き
4|proposal/near-after:引き上
3|proposal/near-after:张占
3|proposal/near-after:张占上
-4|proposal/near-after:張し、
4|proposal/near-after:張した
8|proposal/near-after:張す
7|proposal/near-after:張する
-3|proposal/near-after:当面
3|proposal/near-after:很远
-3|proposal/near-after:後段
-3|proposal/near-after:後段階
-3|proposal/near-after:後続
-3|proposal/near-after:後続協
-3|proposal/near-after:得ると
-4|proposal/near-after:心」
-4|proposal/near-after:心」を
12|proposal/near-after:必要
7|proposal/near-after:必要」
3|proposal/near-after:必要だ
-7|proposal/near-after:念頭」
4|proposal/near-after:念頭に
3|proposal/near-after:态度
3|proposal/near-after:态度。
3|proposal/near-after:想し
3|proposal/near-after:想した
-3|proposal/near-after:意欲
-3|proposal/near-after:意欲を
10|proposal/near-after:慎重
5|proposal/near-after:慎重だ
3|proposal/near-after:慎重な
-3|proposal/near-after:成し
-3|proposal/near-after:成し、
-3|proposal/near-after:戒招
-3|proposal/near-after:戒招く
-7|proposal/near-after:戦略
-5|proposal/near-after:戦略で
-3|proposal/near-after:打診
-3|proposal/near-after:打診し
-4|proposal/near-after:択肢
-3|proposal/near-after:択肢に
-3|proposal/near-after:招く
-4|proposal/near-after:括号
3|proposal/near-after:持保
3|proposal/near-after:持保留
-5|proposal/near-after:指し
-5|proposal/near-after:指した
4|proposal/near-after:指す
3|proposal/near-after:指すよ
-3|proposal/near-after:振り
-3|proposal/near-after:振り向
4|proposal/near-after:排除
7|proposal/near-after:掲げ
3|proposal/near-after:掲げる
18|proposal/near-after:提言
4|proposal/near-after:提言し
3|proposal/near-after:提言す
4|proposal/near-after:提言へ
4|proposal/near-after:提言案
-3|proposal/near-after:改め
-3|proposal/near-after:改めて
-4|proposal/near-after:改定
-6|proposal/near-after:政府
-6|proposal/near-after:政府検
3|proposal/near-after:政治
3|proposal/near-after:政治家
-3|proposal/near-after:整が
-3|proposal/near-after:整が続
-4|proposal/near-after:文書
-5|proposal/near-after:文書改
-5|proposal/near-after:新目
-6|proposal/near-after:新目标
-3|proposal/near-after:方の
-3|proposal/near-after:方の暮
3|proposal/near-after:方を
3|proposal/near-after:方を示
-7|proposal/near-after:方案
-4|proposal/near-after:方案,
3|proposal/near-after:方案。
-5|proposal/near-after:方案浮
3|proposal/near-after:明が
3|proposal/near-after:明がつ
-3|proposal/near-after:是\"
4|proposal/near-after:是#
3|proposal/near-after:是#?
-3|proposal/near-after:時期
-3|proposal/near-after:暮ら
-3|proposal/near-after:暮らし
9|proposal/near-after:書き
9|proposal/near-after:書き込
-5|proposal/near-after:書改
-5|proposal/near-after:書改定
3|proposal/near-after:有力だ
3|proposal/near-after:有識
3|proposal/near-after:有識者
3|proposal/near-after:望ま
3|proposal/near-after:望まし
-5|proposal/near-after:期戦
-5|proposal/near-after:期戦略
-4|proposal/near-after:标。
3|proposal/near-after:标准
3|proposal/near-after:标准。
-3|proposal/near-after:标造
-3|proposal/near-after:标造势
-7|proposal/near-after:案,
-3|proposal/near-after:案,后
-3|proposal/near-after:案、
-3|proposal/near-after:案、専
-14|proposal/near-after:案が
-3|proposal/near-after:案があ
-4|proposal/near-after:案が浮
-3|proposal/near-after:案が韓
3|proposal/near-after:案して
-7|proposal/near-after:案で
-4|proposal/near-after:案です
-3|proposal/near-after:案では
-3|proposal/near-after:案も浮
4|proposal/near-after:案を併
4|proposal/near-after:案を審
-5|proposal/near-after:案浮
-5|proposal/near-after:案浮现
-20|proposal/near-after:検討
-5|proposal/near-after:検討_
-10|proposal/near-after:検討し
-3|proposal/near-after:検討す
5|proposal/near-after:検討を
3|proposal/near-after:標と
4|proposal/near-after:標に
3|proposal/near-after:標にす
-3|proposal/near-after:標を
-3|proposal/near-after:標を設
-3|proposal/near-after:模の
-3|proposal/near-after:模の上
3|proposal/near-after:次い
3|proposal/near-after:次いだ
3|proposal/near-after:次官
-5|proposal/near-after:次期
-5|proposal/near-after:次期戦
-6|proposal/near-after:欲し
-6|proposal/near-after:欲しい
-3|proposal/near-after:欲を
4|proposal/near-after:歳出
4|proposal/near-after:歳出は
-3|proposal/near-after:每年
-3|proposal/near-after:每年增
-3|proposal/near-after:氏の
-5|proposal/near-after:民が
-3|proposal/near-after:民が首
7|proposal/near-after:民提
7|proposal/near-after:民提言
11|proposal/near-after:求め
4|proposal/near-after:求めて
4|proposal/near-after:求める
3|proposal/near-after:治家
3|proposal/near-after:治家は
-3|proposal/near-after:法。
5|proposal/near-after:法案
5|proposal/near-after:法案を
3|proposal/near-after:派对
3|proposal/near-after:派对立
-5|proposal/near-after:浮上
-4|proposal/near-after:浮上_
-5|proposal/near-after:浮现
-5|proposal/near-after:消え
-4|proposal/near-after:源は
-4|proposal/near-after:源は先
-3|proposal/near-after:準」
-4|proposal/near-after:点と
-3|proposal/near-after:点とな
-4|proposal/near-after:焦点
-3|proposal/near-after:焦点と
3|proposal/near-after:留态
3|proposal/near-after:留态度
-5|proposal/near-after:略で
-5|proposal/near-after:略で政
4|proposal/near-after:療を
4|proposal/near-after:療を削
-3|proposal/near-after:的中间
4|proposal/near-after:的主
4|proposal/near-after:的主张
3|proposal/near-after:的实
3|proposal/near-after:的实质
-6|proposal/near-after:的新
-6|proposal/near-after:的新目
-5|proposal/near-after:目指し
4|proposal/near-after:目指す
-7|proposal/near-after:目标
-4|proposal/near-after:目标。
-3|proposal/near-after:目标造
3|proposal/near-after:目標と
4|proposal/near-after:目標に
-3|proposal/near-after:目標を
3|proposal/near-after:相次
3|proposal/near-after:相次い
4|proposal/near-after:確保
4|proposal/near-after:確保す
-3|proposal/near-after:示した
-4|proposal/near-after:示すべ
9|proposal/near-after:程度
6|proposal/near-after:程度を
-6|proposal/near-after:積み
-3|proposal/near-after:積みす
3|proposal/near-after:約し
3|proposal/near-after:約した
3|proposal/near-after:約を
-3|proposal/near-after:続協
-3|proposal/near-after:続協議
-3|proposal/near-after:续十
-3|proposal/near-after:续十年
3|proposal/near-after:考え
-3|proposal/near-after:考えも
4|proposal/near-after:考えを
3|proposal/near-after:者会
3|proposal/near-after:者会議
-3|proposal/near-after:者需
-3|proposal/near-after:者需要
-3|proposal/near-after:肢に
8|proposal/near-after:自民
7|proposal/near-after:自民提
-3|proposal/near-after:落と
-3|proposal/near-after:落とし
-3|proposal/near-after:衛超
-3|proposal/near-after:衛超え
3|proposal/near-after:補者
7|proposal/near-after:要」
3|proposal/near-after:要」_
3|proposal/near-after:要だ
-3|proposal/near-after:要连
-3|proposal/near-after:要连续
3|proposal/near-after:見が相
4|proposal/near-after:見方
3|proposal/near-after:見方を
-3|proposal/near-after:規模
-3|proposal/near-after:規模の
-5|proposal/near-after:視野_
5|proposal/near-after:視野に
3|proposal/near-after:言し
4|proposal/near-after:言した
3|proposal/near-after:言す
3|proposal/near-after:言する
4|proposal/near-after:言へ
4|proposal/near-after:言案
-5|proposal/near-after:討_
-4|proposal/near-after:討_財
-10|proposal/near-after:討し
-9|proposal/near-after:討して
-3|proposal/near-after:討す
-5|proposal/near-after:討する
5|proposal/near-after:討を
-4|proposal/near-after:記す
-5|proposal/near-after:設け
-3|proposal/near-after:設ける
4|proposal/near-after:訴え
-3|proposal/near-after:診し
-3|proposal/near-after:診した
-5|proposal/near-after:試算
-3|proposal/near-after:話し
-3|proposal/near-after:話し合
5|proposal/near-after:説明
3|proposal/near-after:説明が
-9|proposal/near-after:調整
-3|proposal/near-after:調整が
3|proposal/near-after:調査
4|proposal/near-after:論_
4|proposal/near-after:論_歳
-3|proposal/near-after:論、
-3|proposal/near-after:論、ア
3|proposal/near-after:論争
3|proposal/near-after:識者
3|proposal/near-after:識者会
-3|proposal/near-after:警戒
-3|proposal/near-after:警戒招
-3|proposal/near-after:議で
-3|proposal/near-after:議で話
4|proposal/near-after:議入
4|proposal/near-after:議入り
-3|proposal/near-after:議論、
-3|proposal/near-after:论。
-5|proposal/near-after:说是
-3|proposal/near-after:財源
-4|proposal/near-after:財源は
3|proposal/near-after:质标
3|proposal/near-after:质标准
4|proposal/near-after:超_
4|proposal/near-after:超_自
-4|proposal/near-after:超えか
3|proposal/near-after:超える
-4|proposal/near-after:超へ、
3|proposal/near-after:超への
-3|proposal/near-after:超も
-5|proposal/near-after:超も視
-3|proposal/near-after:超案
-3|proposal/near-after:超案が
-7|proposal/near-after:軸に
-3|proposal/near-after:軸に調
7|proposal/near-after:込む
5|proposal/near-after:込むよ
3|proposal/near-after:迈进
-7|proposal/near-after:近く
-5|proposal/near-after:近くに
-3|proposal/near-after:近づ
-3|proposal/near-after:近づけ
3|proposal/near-after:还很
3|proposal/near-after:还很远
3|proposal/near-after:还是
3|proposal/near-after:还是#
-3|proposal/near-after:连续
-3|proposal/near-after:连续十
-8|proposal/near-after:述べ
-3|proposal/near-after:述べ、
-5|proposal/near-after:述べた
-4|proposal/near-after:送り
-3|proposal/near-after:造势
-3|proposal/near-after:造势。
-5|proposal/near-after:達す
-5|proposal/near-after:達する
-3|proposal/near-after:達成し
-4|proposal/near-after:選択
-4|proposal/near-after:選択肢
-4|proposal/near-after:避け
5|proposal/near-after:重だ
3|proposal/near-after:重だ。
3|proposal/near-after:重な
3|proposal/near-after:重な意
3|proposal/near-after:重新
-5|proposal/near-after:野_
-5|proposal/near-after:野_次
5|proposal/near-after:野に
-5|proposal/near-after:野心
-4|proposal/near-after:野心」
-3|proposal/near-after:金利
-3|proposal/near-after:金利の
-3|proposal/near-after:間の
-3|proposal/near-after:間の後
-3|proposal/near-after:间目
-3|proposal/near-after:间目标
3|proposal/near-after:防卫
-3|proposal/near-after:防衛超
3|proposal/near-after:限を
5|proposal/near-after:限を書
-3|proposal/near-after:需要
-3|proposal/near-after:需要连
-3|proposal/near-after:韓USA
-3|proposal/near-after:韓USA間
-7|proposal/near-after:頭」
4|proposal/near-after:頭に
3|proposal/near-after:額を提
-3|proposal/near-after:額を検
3|proposal/near-after:风,
3|proposal/near-after:风,但
3|proposal/near-before:\",
-3|proposal/near-before:\"不
3|proposal/near-before:#\"
-3|proposal/near-before:#,
-3|proposal/near-before:#,例
-5|proposal/near-before:#,再
6|proposal/near-before:#、
6|proposal/near-before:#で
3|proposal/near-before:#で、
-3|proposal/near-before:#と
-4|proposal/near-before:#とし
8|proposal/near-before:#を
3|proposal/near-before:#以
3|proposal/near-before:#以上
3|proposal/near-before:#还
3|proposal/near-before:#还是
-3|proposal/near-before:&A
-3|proposal/near-before:&A>
3|proposal/near-before:(GDP
3|proposal/near-before:(GDP)
-4|proposal/near-before:)之
-4|proposal/near-before:)之比
3|proposal/near-before:)比
4|proposal/near-before:)的
4|proposal/near-before:)的至
6|proposal/near-before:,DEFENCE
-3|proposal/near-before:,EU
-3|proposal/near-before:,EUDEFENCE
14|proposal/near-before:,LAND
4|proposal/near-before:,LAND应
7|proposal/near-before:,主
7|proposal/near-before:,主张
-3|proposal/near-before:,例
-3|proposal/near-before:,例如
-5|proposal/near-before:,再
-4|proposal/near-before:,再视
-3|proposal/near-before:,却
-3|proposal/near-before:,却还
4|proposal/near-before:,如
-4|proposal/near-before:,将
-5|proposal/near-before:,将DEFENCE
5|proposal/near-before:,市
5|proposal/near-before:,市场
3|proposal/near-before:,并
-3|proposal/near-before:,应
-6|proposal/near-before:,应逐
3|proposal/near-before:,建
3|proposal/near-before:,建议
-3|proposal/near-before:,执
-3|proposal/near-before:,执政
4|proposal/near-before:,把
4|proposal/near-before:,把DEFENCE
-3|proposal/near-before:,拟
-3|proposal/near-before:,拟在
-7|proposal/near-before:,政
-7|proposal/near-before:,政府
-3|proposal/near-before:,此
-3|proposal/near-before:,此举
5|proposal/near-before:,要
3|proposal/near-before:,要求
-3|proposal/near-before:,该
-3|proposal/near-before:,该省
4|proposal/near-before:0年
3|proposal/near-before::#
3|proposal/near-before::#还
3|proposal/near-before::LAND为
-3|proposal/near-before:<Q
-3|proposal/near-before:<Q&
-3|proposal/near-before:>DEFENCE
-3|proposal/near-before:>DEFENCEの
-3|proposal/near-before:A>
-3|proposal/near-before:A>DEFENCE
-4|proposal/near-before:A_
-4|proposal/near-before:A_0
3|proposal/near-before:BC
3|proposal/near-before:BC日
3|proposal/near-before:C日
3|proposal/near-before:C日興
-3|proposal/near-before:DATE,
5|proposal/near-before:DATE、
3|proposal/near-before:DATE、与
-4|proposal/near-before:DATEに
4|proposal/near-before:DATEの
-3|proposal/near-before:DATEを
4|proposal/near-before:DATE以
3|proposal/near-before:DATE以前
-9|proposal/near-before:DATE前
-6|proposal/near-before:DATE前后
-6|proposal/near-before:DATE前把
6|proposal/near-before:DATE前提
-3|proposal/near-before:DATE将DEFENCE
-9|proposal/near-before:DATE把
-9|proposal/near-before:DATE把DEFENCE
-3|proposal/near-before:DATE敲
-3|proposal/near-before:DATE敲定
4|proposal/near-before:DEFENCE_
4|proposal/near-before:DEFENCE「
4|proposal/near-before:DEFENCE「GDP
4|proposal/near-before:DEFENCEが
3|proposal/near-before:DEFENCEに
5|proposal/near-before:DEFENCEにつ
-9|proposal/near-before:DEFENCEの
-6|proposal/near-before:DEFENCEの新
-3|proposal/near-before:DEFENCEはDATE
3|proposal/near-before:DEFENCEはGDP
9|proposal/near-before:DEFENCEを
7|proposal/near-before:DEFENCEをGDP
3|proposal/near-before:DEFENCE不
-3|proposal/near-before:DEFENCE再
-3|proposal/near-before:DEFENCE再提
-9|proposal/near-before:DEFENCE占
-5|proposal/near-before:DEFENCE占GDP
-3|proposal/near-before:DEFENCE占比
3|proposal/near-before:DEFENCE增加
6|proposal/near-before:DEFENCE应
3|proposal/near-before:DEFENCE应提
-3|proposal/near-before:DEFENCE拉
-13|proposal/near-before:DEFENCE提
-3|proposal/near-before:DEFENCE提到
-5|proposal/near-before:DEFENCE提至
-3|proposal/near-before:DEFENCE提高
3|proposal/near-before:DEFENCE财
3|proposal/near-before:DEFENCE财源
-3|proposal/near-before:DEFENCE达到
-3|proposal/near-before:EUDEFENCE
-3|proposal/near-before:EUDEFENCE至
-3|proposal/near-before:EU主
-3|proposal/near-before:EU主席
-3|proposal/near-before:EU动
-3|proposal/near-before:EU动用
-3|proposal/near-before:EU建
-3|proposal/near-before:EU建议
-3|proposal/near-before:EU提
-3|proposal/near-before:EU提议
3|proposal/near-before:GDP(
3|proposal/near-before:GDP(GDP
4|proposal/near-before:GDP)
-4|proposal/near-before:GDP)之
3|proposal/near-before:GDP)比
4|proposal/near-before:GDP)的
3|proposal/near-before:GDPの
-5|proposal/near-before:GDP应
-5|proposal/near-before:GDP应否
8|proposal/near-before:GDP比
3|proposal/near-before:GDP比#
3|proposal/near-before:GDP比率
13|proposal/near-before:LANDDEFENCE
6|proposal/near-before:LANDDEFENCE新
3|proposal/near-before:LANDLAND
3|proposal/near-before:LAND_
5|proposal/near-before:LANDが
3|proposal/near-before:LANDが提
-3|proposal/near-before:LANDでは
4|proposal/near-before:LANDでも
3|proposal/near-before:LANDに
13|proposal/near-before:LANDの
5|proposal/near-before:LANDのDEFENCE
3|proposal/near-before:LANDの審
-6|proposal/near-before:LANDは
3|proposal/near-before:LANDも
4|proposal/near-before:LAND上
4|proposal/near-before:LAND上院
3|proposal/near-before:LAND为
3|proposal/near-before:LAND为何
-3|proposal/near-before:LAND任
-3|proposal/near-before:LAND任期
7|proposal/near-before:LAND内
3|proposal/near-before:LAND内に
3|proposal/near-before:LAND内有
-5|proposal/near-before:LAND内部
-3|proposal/near-before:LAND则
-4|proposal/near-before:LAND国防
-4|proposal/near-before:LAND在
-6|proposal/near-before:LAND在远
-7|proposal/near-before:LAND大
-4|proposal/near-before:LAND大統
-3|proposal/near-before:LAND大胜
4|proposal/near-before:LAND安
3|proposal/near-before:LAND安全
-6|proposal/near-before:LAND官
-6|proposal/near-before:LAND官员
-7|proposal/near-before:LAND幹
-7|proposal/near-before:LAND幹部
6|proposal/near-before:LAND应
-5|proposal/near-before:LAND总
-3|proposal/near-before:LAND总统
5|proposal/near-before:LAND把
5|proposal/near-before:LAND把DEFENCE
-10|proposal/near-before:LAND拟
-6|proposal/near-before:LAND拟将
-4|proposal/near-before:LAND探
-4|proposal/near-before:LAND探讨
3|proposal/near-before:LAND有
-4|proposal/near-before:LAND正
4|proposal/near-before:LAND氏
4|proposal/near-before:LAND氏は
3|proposal/near-before:LAND的
5|proposal/near-before:LAND若
5|proposal/near-before:LAND若能
-6|proposal/near-before:LAND要
-6|proposal/near-before:LAND要求
-5|proposal/near-before:LAND设
-5|proposal/near-before:LAND设立
-4|proposal/near-before:LAND长
-4|proposal/near-before:LAND长皮
3|proposal/near-before:MB
3|proposal/near-before:MBC
-3|proposal/near-before:NATONATO
-3|proposal/near-before:NATOが
-6|proposal/near-before:NATOの
-3|proposal/near-before:NATOの目
-4|proposal/near-before:NATO提
-3|proposal/near-before:Q&
-3|proposal/near-before:Q&A
3|proposal/near-before:SM
3|proposal/near-before:SMB
-3|proposal/near-before:USA,
-3|proposal/near-before:USA,却
3|proposal/near-before:_\"
-3|proposal/near-before:_0
-3|proposal/near-before:_0年
5|proposal/near-before:_DEFENCE
-5|proposal/near-before:_DEFENCE目
-3|proposal/near-before:_な
-3|proposal/near-before:_なぜ
3|proposal/near-before:_比
3|proposal/near-before:_比例
6|proposal/near-before:、DATE
4|proposal/near-before:、DATEま
8|proposal/near-before:、DEFENCE
-4|proposal/near-before:、DEFENCEの
4|proposal/near-before:、DEFENCEを
4|proposal/near-before:、GDP
12|proposal/near-before:、LAND
-6|proposal/near-before:、NATO
3|proposal/near-before:、与
3|proposal/near-before:、与党
3|proposal/near-before:、委
3|proposal/near-before:、委員
3|proposal/near-before:、少
3|proposal/near-before:、少な
-12|proposal/near-before:、政
-12|proposal/near-before:、政府
-6|proposal/near-before:、次
-4|proposal/near-before:、次の
-3|proposal/near-before:、狭
-3|proposal/near-before:、狭義
4|proposal/near-before:「LAND
3|proposal/near-before:「LANDは
-3|proposal/near-before:「い
-3|proposal/near-before:「いず
3|proposal/near-before:「中
3|proposal/near-before:「中核
-3|proposal/near-before:いず
-3|proposal/near-before:いずれ
4|proposal/near-before:いた
6|proposal/near-before:いと
4|proposal/near-before:いとし
-3|proposal/near-before:いる
3|proposal/near-before:い水
3|proposal/near-before:い水準
3|proposal/near-before:え、LAND
3|proposal/near-before:か「
-4|proposal/near-before:かけ
-4|proposal/near-before:かけて
4|proposal/near-before:が#
-4|proposal/near-before:がDEFENCEを
5|proposal/near-before:が、
5|proposal/near-before:が、LAND
3|proposal/near-before:がも
3|proposal/near-before:がもた
4|proposal/near-before:が意
4|proposal/near-before:が意見
5|proposal/near-before:が提
5|proposal/near-before:が提言
-4|proposal/near-before:が検
-4|proposal/near-before:が検討
3|proposal/near-before:く_
3|proposal/near-before:くか
3|proposal/near-before:くか「
5|proposal/near-before:くと
5|proposal/near-before:くとも
-3|proposal/near-before:けて
-4|proposal/near-before:けてDEFENCE
-3|proposal/near-before:し、
-4|proposal/near-before:し、次
3|proposal/near-before:しい
3|proposal/near-before:しい水
5|proposal/near-before:した
3|proposal/near-before:したが
-4|proposal/near-before:して
-3|proposal/near-before:してい
3|proposal/near-before:する
3|proposal/near-before:すると
-3|proposal/near-before:ずれ
3|proposal/near-before:せば
3|proposal/near-before:せば財
3|proposal/near-before:たDEFENCE
3|proposal/near-before:たGDP
3|proposal/near-before:たGDP比
3|proposal/near-before:たが
3|proposal/near-before:たが、
3|proposal/near-before:たない
-3|proposal/near-before:たな目
-7|proposal/near-before:った
-4|proposal/near-before:てDEFENCE
-4|proposal/near-before:てDEFENCEを
3|proposal/near-before:て、
3|proposal/near-before:て「
-3|proposal/near-before:ている
4|proposal/near-before:で、LAND
-3|proposal/near-before:で、政
4|proposal/near-before:で「
3|proposal/near-before:でに
3|proposal/near-before:ではDEFENCE
6|proposal/near-before:でも
-3|proposal/near-before:と、LAND
-3|proposal/near-before:と、政
-6|proposal/near-before:とし
-3|proposal/near-before:として
5|proposal/near-before:とも
3|proposal/near-before:と記
3|proposal/near-before:と記し
6|proposal/near-before:ない
5|proposal/near-before:ないと
5|proposal/near-before:なく
5|proposal/near-before:なくと
-3|proposal/near-before:なぜ
-3|proposal/near-before:な目
-3|proposal/near-before:な目標
-3|proposal/near-before:には
-8|proposal/near-before:によ
-6|proposal/near-before:による
3|proposal/near-before:に響
3|proposal/near-before:に響く
4|proposal/near-before:の#
3|proposal/near-before:のDEFENCE、
-3|proposal/near-before:のDEFENCEに
3|proposal/near-before:のDEFENCEは
-4|proposal/near-before:のGDP
-3|proposal/near-before:のGDP比
3|proposal/near-before:のLAND
3|proposal/near-before:の一
-3|proposal/near-before:の任
-3|proposal/near-before:の任期
3|proposal/near-before:の国
3|proposal/near-before:の委
3|proposal/near-before:の委員
3|proposal/near-before:の審
3|proposal/near-before:の審議
-6|proposal/near-before:の新
-3|proposal/near-before:の新た
-3|proposal/near-before:の概
-3|proposal/near-before:の概算
4|proposal/near-before:の衆
4|proposal/near-before:の衆院
-11|proposal/near-before:の議
-11|proposal/near-before:の議会
3|proposal/near-before:の部
3|proposal/near-before:の部会
-3|proposal/near-before:はDATE
-4|proposal/near-before:はDATEに
-3|proposal/near-before:はDATEを
5|proposal/near-before:はDEFENCE
5|proposal/near-before:はDEFENCEを
3|proposal/near-before:はGDP
-3|proposal/near-before:はNATO
-3|proposal/near-before:はNATOの
16|proposal/near-before:は、
6|proposal/near-before:は、DATE
5|proposal/near-before:は、DEFENCE
-3|proposal/near-before:は、NATO
3|proposal/near-before:は、少
-3|proposal/near-before:は、狭
7|proposal/near-before:は「
3|proposal/near-before:は「LAND
-3|proposal/near-before:は「い
3|proposal/near-before:は憲
3|proposal/near-before:は憲法
3|proposal/near-before:ば財
3|proposal/near-before:ば財政
4|proposal/near-before:まで
3|proposal/near-before:までに
3|proposal/near-before:めた
4|proposal/near-before:めて
3|proposal/near-before:もた
3|proposal/near-before:もたな
3|proposal/near-before:やせ
3|proposal/near-before:やせば
-6|proposal/near-before:よる
-6|proposal/near-before:よると
3|proposal/near-before:りな
-4|proposal/near-before:るDEFENCE
-4|proposal/near-before:るDEFENCEの
-5|proposal/near-before:ると、
3|proposal/near-before:ると記
3|proposal/near-before:れて
3|proposal/near-before:れ以
3|proposal/near-before:れ以上
-4|proposal/near-before:をDATE
-6|proposal/near-before:をDATEに
3|proposal/near-before:をGDP
5|proposal/near-before:をGDP比
3|proposal/near-before:を示
-3|proposal/near-before:を設
-3|proposal/near-before:を設け
-4|proposal/near-before:・与
-4|proposal/near-before:・与党
3|proposal/near-before:一个
-4|proposal/near-before:一份
-3|proposal/near-before:一方
4|proposal/near-before:一部
4|proposal/near-before:上,
3|proposal/near-before:上増
3|proposal/near-before:上増や
6|proposal/near-before:上院
4|proposal/near-before:上院、
4|proposal/near-before:下一个
-6|proposal/near-before:下届
-6|proposal/near-before:下届议
3|proposal/near-before:不满
-4|proposal/near-before:不设
-3|proposal/near-before:与党が
3|proposal/near-before:与党の
6|proposal/near-before:与党内
-3|proposal/near-before:专家
-3|proposal/near-before:专家会
-6|proposal/near-before:东的
-6|proposal/near-before:东的扩
-4|proposal/near-before:中に
4|proposal/near-before:中提
4|proposal/near-before:中提出
3|proposal/near-before:中核
3|proposal/near-before:中核で
5|proposal/near-before:为,
-3|proposal/near-before:为,此
-3|proposal/near-before:为DATE
-3|proposal/near-before:为DATE敲
3|proposal/near-before:为GDP
-6|proposal/near-before:为了
-6|proposal/near-before:为了应
3|proposal/near-before:为何
3|proposal/near-before:为何离
-3|proposal/near-before:主席EU
26|proposal/near-before:主张
5|proposal/near-before:主张,
4|proposal/near-before:主张DEFENCE
-4|proposal/near-before:主张今
7|proposal/near-before:主张将
3|proposal/near-before:主张把
-3|proposal/near-before:主张最
3|proposal/near-before:丽文
3|proposal/near-before:丽文:
-3|proposal/near-before:举意
-3|proposal/near-before:举意在
-4|proposal/near-before:之比
-4|proposal/near-before:之比提
3|proposal/near-before:九州
3|proposal/near-before:九州_
-3|proposal/near-before:也提
-6|proposal/near-before:了应
-6|proposal/near-before:了应付
-3|proposal/near-before:予算
3|proposal/near-before:于GDP
4|proposal/near-before:五典
4|proposal/near-before:五年
3|proposal/near-before:五年内
-10|proposal/near-before:人士
-3|proposal/near-before:人士的
-3|proposal/near-before:人士认
-3|proposal/near-before:人士说
-4|proposal/near-before:今后
-4|proposal/near-before:今后应
-6|proposal/near-before:他还
-6|proposal/near-before:他还希
-6|proposal/near-before:付LAND
-6|proposal/near-before:付LAND在
-3|proposal/near-before:代表「
6|proposal/near-before:以上
3|proposal/near-before:以上増
3|proposal/near-before:以前
-4|proposal/near-before:件,
-5|proposal/near-before:件,将
-9|proposal/near-before:任期
-3|proposal/near-before:任期中
-6|proposal/near-before:任期内
-4|proposal/near-before:会:
-3|proposal/near-before:会で
3|proposal/near-before:会の
-3|proposal/near-before:会の任
3|proposal/near-before:会の委
10|proposal/near-before:会は
3|proposal/near-before:会はDEFENCE
3|proposal/near-before:会主
-4|proposal/near-before:会任
-4|proposal/near-before:会任期
-6|proposal/near-before:会会
-6|proposal/near-before:会会期
4|proposal/near-before:会委
-3|proposal/near-before:会报
-3|proposal/near-before:会报告
-7|proposal/near-before:会期
-6|proposal/near-before:会期に
8|proposal/near-before:会議
-5|proposal/near-before:会议将
4|proposal/near-before:会议建
3|proposal/near-before:会長
-3|proposal/near-before:估过
3|proposal/near-before:何离
-3|proposal/near-before:使DEFENCE达
4|proposal/near-before:例に
3|proposal/near-before:例に響
-3|proposal/near-before:例如
-3|proposal/near-before:例如USA
-4|proposal/near-before:係者
-3|proposal/near-before:保0
-3|proposal/near-before:保0文
3|proposal/near-before:保守
-3|proposal/near-before:保文
-3|proposal/near-before:保文件
4|proposal/near-before:保障
-3|proposal/near-before:信に
-3|proposal/near-before:信によ
-5|proposal/near-before:修订
-4|proposal/near-before:修订文
4|proposal/near-before:倍元
4|proposal/near-before:倍元首
-3|proposal/near-before:元代
-3|proposal/near-before:元代表
7|proposal/near-before:元首
7|proposal/near-before:元首相
-3|proposal/near-before:先设
-3|proposal/near-before:免条
-3|proposal/near-before:免条款
-3|proposal/near-before:党が
5|proposal/near-before:党の
3|proposal/near-before:党の部
3|proposal/near-before:党は
4|proposal/near-before:党主
4|proposal/near-before:党主张
7|proposal/near-before:党内
5|proposal/near-before:党内で
3|proposal/near-before:党内に
4|proposal/near-before:党则
3|proposal/near-before:党则承
3|proposal/near-before:党启
3|proposal/near-before:党启动
-3|proposal/near-before:党正
3|proposal/near-before:党首
4|proposal/near-before:全保
4|proposal/near-before:全保障
-3|proposal/near-before:公明元
-5|proposal/near-before:公約、
3|proposal/near-before:公約で
3|proposal/near-before:公約に
-5|proposal/near-before:内で
6|proposal/near-before:内に
-3|proposal/near-before:内にGDP
-3|proposal/near-before:内使
-3|proposal/near-before:内使DEFENCE
3|proposal/near-before:内有
-3|proposal/near-before:内达
-3|proposal/near-before:内达到
3|proposal/near-before:内部,
-3|proposal/near-before:内部评
-3|proposal/near-before:内首
-3|proposal/near-before:内首長
-4|proposal/near-before:再视
-4|proposal/near-before:再视情
-3|proposal/near-before:写入
-4|proposal/near-before:况升
-4|proposal/near-before:况升至
-3|proposal/near-before:出把
-3|proposal/near-before:出把DEFENCE
3|proposal/near-before:出的
3|proposal/near-before:出的目
3|proposal/near-before:分析:
-3|proposal/near-before:分析人
4|proposal/near-before:分阶
4|proposal/near-before:分阶段
-3|proposal/near-before:则建
-3|proposal/near-before:则建议
3|proposal/near-before:则承
3|proposal/near-before:则承诺
-3|proposal/near-before:到#,
-14|proposal/near-before:到DATE
-3|proposal/near-before:到DATE,
-3|proposal/near-before:到DATE将
-5|proposal/near-before:到DATE把
3|proposal/near-before:到GDP
3|proposal/near-before:到GDP(
3|proposal/near-before:券は
3|proposal/near-before:券は、
3|proposal/near-before:券报
3|proposal/near-before:券报告
-6|proposal/near-before:前后
-6|proposal/near-before:前后把
-6|proposal/near-before:前把
-5|proposal/near-before:前把DEFENCE
5|proposal/near-before:前提
6|proposal/near-before:前提高
-3|proposal/near-before:加GDP
-3|proposal/near-before:加GDP的
4|proposal/near-before:加到
4|proposal/near-before:加到GDP
-3|proposal/near-before:加码
-3|proposal/near-before:加码到
4|proposal/near-before:加速
3|proposal/near-before:加速す
-3|proposal/near-before:务省
-3|proposal/near-before:务省人
3|proposal/near-before:动DEFENCE
3|proposal/near-before:动DEFENCE财
-3|proposal/near-before:动用
-3|proposal/near-before:动用豁
4|proposal/near-before:十年
4|proposal/near-before:十年内
-4|proposal/near-before:升至
3|proposal/near-before:协商
3|proposal/near-before:协商_
3|proposal/near-before:博沃
3|proposal/near-before:博沃竞
-9|proposal/near-before:占GDP
-4|proposal/near-before:占GDP(
-5|proposal/near-before:占GDP应
7|proposal/near-before:占GDP比
-3|proposal/near-before:占GDP的
-3|proposal/near-before:占比
-3|proposal/near-before:却还
-3|proposal/near-before:却还要
5|proposal/near-before:参政
3|proposal/near-before:参政党
3|proposal/near-before:参院
3|proposal/near-before:参院選
4|proposal/near-before:友会
3|proposal/near-before:反对
3|proposal/near-before:反对党
4|proposal/near-before:可能
3|proposal/near-before:吁政
3|proposal/near-before:吁政府
3|proposal/near-before:合は
4|proposal/near-before:同友
4|proposal/near-before:同友会
3|proposal/near-before:同样
3|proposal/near-before:同样是
-4|proposal/near-before:后应
-4|proposal/near-before:后应达
-6|proposal/near-before:后把
-6|proposal/near-before:后把DEFENCE
-3|proposal/near-before:向国
-3|proposal/near-before:向国会
-5|proposal/near-before:否超
-5|proposal/near-before:否超过
3|proposal/near-before:启动
3|proposal/near-before:启动DEFENCE
-3|proposal/near-before:告,拟
3|proposal/near-before:告指
3|proposal/near-before:告指,
4|proposal/near-before:员主
4|proposal/near-before:员主张
3|proposal/near-before:员会
3|proposal/near-before:员提
-3|proposal/near-before:周辺
-3|proposal/near-before:周辺は
4|proposal/near-before:呼吁
3|proposal/near-before:呼吁政
7|proposal/near-before:員は
4|proposal/near-before:員会
5|proposal/near-before:員会は
3|proposal/near-before:商_
3|proposal/near-before:商_\"
3|proposal/near-before:回归
4|proposal/near-before:団連
4|proposal/near-before:団連が
-3|proposal/near-before:国会报
-5|proposal/near-before:国防相
-6|proposal/near-before:在DATE
-8|proposal/near-before:在DATE前
-4|proposal/near-before:在DATE把
5|proposal/near-before:在GDP
4|proposal/near-before:在GDP的
-3|proposal/near-before:在LAND任
-7|proposal/near-before:在下
-6|proposal/near-before:在下届
-3|proposal/near-before:在为
-3|proposal/near-before:在为DATE
3|proposal/near-before:在五
3|proposal/near-before:在五年
3|proposal/near-before:在电
3|proposal/near-before:在电视
3|proposal/near-before:在竞
3|proposal/near-before:在竞选
-6|proposal/near-before:在远
-6|proposal/near-before:在远东
3|proposal/near-before:场憧
3|proposal/near-before:场憧憬
-3|proposal/near-before:基準
3|proposal/near-before:増やせ
-3|proposal/near-before:增加GDP
4|proposal/near-before:增加到
-3|proposal/near-before:士的
-3|proposal/near-before:士的话
-3|proposal/near-before:士认
-3|proposal/near-before:士认为
-3|proposal/near-before:士说
-3|proposal/near-before:士说,
3|proposal/near-before:声音
3|proposal/near-before:声音主
-3|proposal/near-before:多提
-3|proposal/near-before:多提高
-3|proposal/near-before:大統
-3|proposal/near-before:大統領
-3|proposal/near-before:大胜
-3|proposal/near-before:大胜_
-3|proposal/near-before:如USA
-3|proposal/near-before:如USA,
8|proposal/near-before:委员
3|proposal/near-before:委员会
7|proposal/near-before:委員
4|proposal/near-before:委員会
3|proposal/near-before:委批
3|proposal/near-before:委批评
-3|proposal/near-before:媒:
-3|proposal/near-before:媒:LAND
3|proposal/near-before:学者
-6|proposal/near-before:安保
-3|proposal/near-before:安保0
-3|proposal/near-before:安保文
5|proposal/near-before:安倍
4|proposal/near-before:安倍元
5|proposal/near-before:安全
4|proposal/near-before:安全保
-6|proposal/near-before:官员
3|proposal/near-before:定为
4|proposal/near-before:定在
3|proposal/near-before:定在GDP
-3|proposal/near-before:家会
-3|proposal/near-before:家会议
-3|proposal/near-before:家明
-3|proposal/near-before:家明明
3|proposal/near-before:審議
3|proposal/near-before:審議会
3|proposal/near-before:对党
4|proposal/near-before:寺五
4|proposal/near-before:寺五典
-4|proposal/near-before:导,
-3|proposal/near-before:导,LAND
3|proposal/near-before:対GDP
3|proposal/near-before:対GDP比
-4|proposal/near-before:将DEFENCE
3|proposal/near-before:将DEFENCE占
-10|proposal/near-before:将DEFENCE提
3|proposal/near-before:将DEFENCE目
3|proposal/near-before:将来
-5|proposal/near-before:将讨
-5|proposal/near-before:将讨论
4|proposal/near-before:小野
4|proposal/near-before:小野寺
5|proposal/near-before:少な
5|proposal/near-before:少なく
-3|proposal/near-before:少增
-3|proposal/near-before:少增加
6|proposal/near-before:少达
6|proposal/near-before:少达到
-5|proposal/near-before:届议
-5|proposal/near-before:届议会
3|proposal/near-before:州_
3|proposal/near-before:州_比
-3|proposal/near-before:已超
-3|proposal/near-before:已超过
4|proposal/near-before:市场
3|proposal/near-before:市场憧
-7|proposal/near-before:希望
-7|proposal/near-before:希望在
-3|proposal/near-before:席EU
-3|proposal/near-before:席EU提
3|proposal/near-before:幕僚
9|proposal/near-before:年内
3|proposal/near-before:年内达
-7|proposal/near-before:幹部
-7|proposal/near-before:幹部は
-6|proposal/near-before:应付
-6|proposal/near-before:应付LAND
-5|proposal/near-before:应否
-5|proposal/near-before:应否超
4|proposal/near-before:应把
4|proposal/near-before:应把DEFENCE
3|proposal/near-before:应提
3|proposal/near-before:应提高
-7|proposal/near-before:应达
-6|proposal/near-before:应逐
-6|proposal/near-before:应逐步
-7|proposal/near-before:府が
3|proposal/near-before:府がDATE
-4|proposal/near-before:府がDEFENCE
-4|proposal/near-before:府は
-4|proposal/near-before:府・
-4|proposal/near-before:府・与
-15|proposal/near-before:府内
-11|proposal/near-before:府内で
4|proposal/near-before:府将
4|proposal/near-before:府将DEFENCE
4|proposal/near-before:府把
4|proposal/near-before:府把DEFENCE
3|proposal/near-before:府有
3|proposal/near-before:府有识
-5|proposal/near-before:府正
-4|proposal/near-before:府正在
3|proposal/near-before:府灌
3|proposal/near-before:府灌水
-4|proposal/near-before:府関
-4|proposal/near-before:府関係
-4|proposal/near-before:度か
-4|proposal/near-before:度かけ
19|proposal/near-before:建议
3|proposal/near-before:建议DEFENCE
5|proposal/near-before:建议LAND
-4|proposal/near-before:建议把
5|proposal/near-before:建议政
-3|proposal/near-before:引述
-3|proposal/near-before:引述执
3|proposal/near-before:张,DEFENCE
-6|proposal/near-before:张,应
4|proposal/near-before:张DEFENCE
-4|proposal/near-before:张今
-4|proposal/near-before:张今后
-3|proposal/near-before:张先设
7|proposal/near-before:张将
6|proposal/near-before:张将DEFENCE
3|proposal/near-before:张把
3|proposal/near-before:张把DEFENCE
-3|proposal/near-before:张最
-3|proposal/near-before:张最多
-3|proposal/near-before:当初
3|proposal/near-before:很可
3|proposal/near-before:很可能
5|proposal/near-before:必要
-4|proposal/near-before:总统LAND
3|proposal/near-before:总统普
-4|proposal/near-before:情况升
-3|proposal/near-before:意在
-3|proposal/near-before:意在为
4|proposal/near-before:意見
4|proposal/near-before:意見書
3|proposal/near-before:憧憬
3|proposal/near-before:憧憬LAND
3|proposal/near-before:憬LAND
3|proposal/near-before:憬LAND把
3|proposal/near-before:憲法
3|proposal/near-before:憲法に
3|proposal/near-before:战略政
3|proposal/near-before:所は
3|proposal/near-before:所呼
3|proposal/near-before:所呼吁
-4|proposal/near-before:托瑞
-4|proposal/near-before:托瑞斯
-3|proposal/near-before:执政党
3|proposal/near-before:执政联
-6|proposal/near-before:扩张
-6|proposal/near-before:扩张,
6|proposal/near-before:承诺
3|proposal/near-before:承诺在
-3|proposal/near-before:把DEFENCE再
-3|proposal/near-before:把DEFENCE拉
4|proposal/near-before:把DEFENCE目
-4|proposal/near-before:把USA
4|proposal/near-before:报告
3|proposal/near-before:报告指
-4|proposal/near-before:报导
-4|proposal/near-before:报导,
3|proposal/near-before:拉博
3|proposal/near-before:拉博沃
-3|proposal/near-before:拉高
-3|proposal/near-before:拉高到
-4|proposal/near-before:拟在
-3|proposal/near-before:拟在LAND
-6|proposal/near-before:拟将
-6|proposal/near-before:拟将DEFENCE
3|proposal/near-before:指,
3|proposal/near-before:指,市
3|proposal/near-before:指出
-7|proposal/near-before:探讨
-4|proposal/near-before:探讨修
-3|proposal/near-before:提出把
-4|proposal/near-before:提到#
3|proposal/near-before:提到GDP
-5|proposal/near-before:提至
-5|proposal/near-before:提至GDP
7|proposal/near-before:提言
-4|proposal/near-before:提言「
4|proposal/near-before:提言し
-3|proposal/near-before:提言を
-3|proposal/near-before:提议,
3|proposal/near-before:提议把
5|proposal/near-before:提高
-3|proposal/near-before:提高GDP
4|proposal/near-before:提高到
3|proposal/near-before:提高至
-3|proposal/near-before:支出
-6|proposal/near-before:改为
-3|proposal/near-before:改定
3|proposal/near-before:政が
3|proposal/near-before:政がも
-3|proposal/near-before:政党人
3|proposal/near-before:政党启
-17|proposal/near-before:政府
-4|proposal/near-before:政府が
-6|proposal/near-before:政府は
-3|proposal/near-before:政府・
-14|proposal/near-before:政府内
4|proposal/near-before:政府将
4|proposal/near-before:政府把
3|proposal/near-before:政府有
-5|proposal/near-before:政府正
3|proposal/near-before:政府灌
-4|proposal/near-before:政府関
5|proposal/near-before:政策
5|proposal/near-before:政策研
3|proposal/near-before:政联
3|proposal/near-before:政联盟
-3|proposal/near-before:敲定
3|proposal/near-before:文:
3|proposal/near-before:文:DEFENCE
-7|proposal/near-before:文件
-4|proposal/near-before:文件,
-3|proposal/near-before:文書
-3|proposal/near-before:文書に
-4|proposal/near-before:斯主
-4|proposal/near-before:斯主张
-4|proposal/near-before:斯托
-4|proposal/near-before:斯托瑞
-3|proposal/near-before:新た
-3|proposal/near-before:新たな
4|proposal/near-before:新会
-3|proposal/near-before:新版
-3|proposal/near-before:新目
-4|proposal/near-before:新目標
-10|proposal/near-before:方案
-5|proposal/near-before:方案,
-4|proposal/near-before:方案提
-3|proposal/near-before:方針
-5|proposal/near-before:日媒
-3|proposal/near-before:日媒:
-5|proposal/near-before:日新
-5|proposal/near-before:日新闻
3|proposal/near-before:日興
3|proposal/near-before:日興証
3|proposal/near-before:时,
3|proposal/near-before:时提
3|proposal/near-before:时提出
-3|proposal/near-before:明元
-3|proposal/near-before:明元代
-3|proposal/near-before:明已
-3|proposal/near-before:明已超
-3|proposal/near-before:明明
-3|proposal/near-before:明明已
3|proposal/near-before:明确
3|proposal/near-before:普拉
3|proposal/near-before:普拉博
3|proposal/near-before:智库
4|proposal/near-before:書_
4|proposal/near-before:書_DEFENCE
-3|proposal/near-before:書に
3|proposal/near-before:曾主
3|proposal/near-before:曾主张
-3|proposal/near-before:最多提
7|proposal/near-before:有人
3|proposal/near-before:有声
3|proposal/near-before:有声音
3|proposal/near-before:有委
3|proposal/near-before:有委员
3|proposal/near-before:有必
3|proposal/near-before:有必要
3|proposal/near-before:有意
-4|proposal/near-before:有方
-4|proposal/near-before:有方案
7|proposal/near-before:有識
7|proposal/near-before:有識者
3|proposal/near-before:有识
3|proposal/near-before:有识者
-7|proposal/near-before:望在
-7|proposal/near-before:望在下
-4|proposal/near-before:朝日
-4|proposal/near-before:朝日新
-6|proposal/near-before:期に
-3|proposal/near-before:期には
-4|proposal/near-before:期中
-4|proposal/near-before:期中に
-4|proposal/near-before:期内
-3|proposal/near-before:期内使
-6|proposal/near-before:期内达
-4|proposal/near-before:期議
-4|proposal/near-before:期議会
-8|proposal/near-before:期限
3|proposal/near-before:本届
3|proposal/near-before:本届议
-3|proposal/near-before:条款
-3|proposal/near-before:条款,
3|proposal/near-before:析:
3|proposal/near-before:析:LAND
-3|proposal/near-before:析人
-3|proposal/near-before:析人士
3|proposal/near-before:查会
4|proposal/near-before:标:
3|proposal/near-before:标:#
-5|proposal/near-before:标上
-5|proposal/near-before:标上调
3|proposal/near-before:标同
3|proposal/near-before:标同样
4|proposal/near-before:标定
5|proposal/near-before:标提
5|proposal/near-before:标提高
3|proposal/near-before:样是
3|proposal/near-before:核で
-4|proposal/near-before:案,
-4|proposal/near-before:案に
-4|proposal/near-before:案提
-4|proposal/near-before:案提出
-7|proposal/near-before:検討
-3|proposal/near-before:検討す
-3|proposal/near-before:概算
-3|proposal/near-before:概算要
-3|proposal/near-before:標_
-3|proposal/near-before:標_な
-3|proposal/near-before:標と
-3|proposal/near-before:標とし
4|proposal/near-before:標の
-3|proposal/near-before:標を
-5|proposal/near-before:標をGDP
-12|proposal/near-before:次の
-11|proposal/near-before:次の議
4|proposal/near-before:次官
-4|proposal/near-before:次期議
-3|proposal/near-before:款,
-3|proposal/near-before:款,把
3|proposal/near-before:止步
3|proposal/near-before:止步于
-5|proposal/near-before:正在
-8|proposal/near-before:正研
-6|proposal/near-before:正研究
-3|proposal/near-before:此举
-3|proposal/near-before:此举意
3|proposal/near-before:步于
-4|proposal/near-before:步提
-4|proposal/near-before:步提高
5|proposal/near-before:比#
4|proposal/near-before:比例
3|proposal/near-before:比例に
5|proposal/near-before:比率
3|proposal/near-before:比率订
4|proposal/near-before:比重
6|proposal/near-before:氏は
-5|proposal/near-before:民公
-5|proposal/near-before:民公約
-3|proposal/near-before:民提
-3|proposal/near-before:民提言
3|proposal/near-before:民間
3|proposal/near-before:水,
3|proposal/near-before:水,要
3|proposal/near-before:水準
3|proposal/near-before:水準を
3|proposal/near-before:求め
3|proposal/near-before:求回
3|proposal/near-before:求回归
-6|proposal/near-before:求改
-6|proposal/near-before:求改为
3|proposal/near-before:求政
3|proposal/near-before:求政府
3|proposal/near-before:沃竞
3|proposal/near-before:沃竞选
3|proposal/near-before:法に
4|proposal/near-before:済同
4|proposal/near-before:済同友
3|proposal/near-before:源协
3|proposal/near-before:源协商
3|proposal/near-before:灌水
3|proposal/near-before:灌水,
-3|proposal/near-before:狭義
-3|proposal/near-before:狭義の
3|proposal/near-before:率订
3|proposal/near-before:率订于
5|proposal/near-before:理は
4|proposal/near-before:理は、
-4|proposal/near-before:瑞斯
-4|proposal/near-before:瑞斯主
-3|proposal/near-before:用豁
-3|proposal/near-before:用豁免
4|proposal/near-before:电视
4|proposal/near-before:电视节
5|proposal/near-before:略政
5|proposal/near-before:略政策
3|proposal/near-before:的#,
-5|proposal/near-before:的DEFENCE
-5|proposal/near-before:的DEFENCE占
-5|proposal/near-before:的专
-5|proposal/near-before:的专家
-6|proposal/near-before:的扩
-6|proposal/near-before:的扩张
-5|proposal/near-before:的方
-5|proposal/near-before:的方案
-4|proposal/near-before:的比例
3|proposal/near-before:的目
3|proposal/near-before:的目标
-6|proposal/near-before:的话
-6|proposal/near-before:的话说
-4|proposal/near-before:皮斯
-4|proposal/near-before:皮斯托
3|proposal/near-before:盟党
3|proposal/near-before:盟党则
3|proposal/near-before:盟内
3|proposal/near-before:盟内部
12|proposal/near-before:目标
4|proposal/near-before:目标:
-5|proposal/near-before:目标上
3|proposal/near-before:目标同
4|proposal/near-before:目标定
5|proposal/near-before:目标提
-4|proposal/near-before:目標
-3|proposal/near-before:目標_
-3|proposal/near-before:目標と
4|proposal/near-before:目標の
-3|proposal/near-before:目標を
-3|proposal/near-before:相はDEFENCE
-3|proposal/near-before:相周
-3|proposal/near-before:相周辺
-3|proposal/near-before:省主
-3|proposal/near-before:省主张
-3|proposal/near-before:省人
-3|proposal/near-before:省人士
-3|proposal/near-before:码到
-3|proposal/near-before:研究到
6|proposal/near-before:研究所
-3|proposal/near-before:研议
-3|proposal/near-before:磋商
3|proposal/near-before:示,
-3|proposal/near-before:社引
-3|proposal/near-before:社引述
-4|proposal/near-before:程度か
-3|proposal/near-before:究到
-3|proposal/near-before:究到DATE
6|proposal/near-before:究所
3|proposal/near-before:究所呼
3|proposal/near-before:究院
3|proposal/near-before:究院建
-5|proposal/near-before:立的
-5|proposal/near-before:立的专
7|proposal/near-before:竞选
4|proposal/near-before:竞选时
5|proposal/near-before:策研
5|proposal/near-before:策研究
-3|proposal/near-before:算要
-3|proposal/near-before:算要求
-5|proposal/near-before:約、
-5|proposal/near-before:約、DEFENCE
3|proposal/near-before:約で
3|proposal/near-before:約に
4|proposal/near-before:経団
4|proposal/near-before:経団連
6|proposal/near-before:経済
4|proposal/near-before:経済同
3|proposal/near-before:経験
3|proposal/near-before:経験者
-3|proposal/near-before:統領
3|proposal/near-before:維新
3|proposal/near-before:经费
4|proposal/near-before:经费在
-4|proposal/near-before:统LAND
-3|proposal/near-before:统LAND则
3|proposal/near-before:统普
3|proposal/near-before:统普拉
3|proposal/near-before:维持
4|proposal/near-before:维新
4|proposal/near-before:维新会
-3|proposal/near-before:義の
-3|proposal/near-before:義のDEFENCE
-6|proposal/near-before:考虑
-3|proposal/near-before:考虑在
-3|proposal/near-before:者に
-3|proposal/near-before:者によ
3|proposal/near-before:者は
10|proposal/near-before:者会
7|proposal/near-before:者会議
3|proposal/near-before:者会议
5|proposal/near-before:联盟
3|proposal/near-before:联盟内
-3|proposal/near-before:胜_
-3|proposal/near-before:胜_DEFENCE
-3|proposal/near-before:脳会
-3|proposal/near-before:脳会議
-3|proposal/near-before:自民
-5|proposal/near-before:自民公
-3|proposal/near-before:自民提
-7|proposal/near-before:至GDP
-5|proposal/near-before:至GDP的
8|proposal/near-before:至少
-3|proposal/near-before:至少增
6|proposal/near-before:至少达
3|proposal/near-before:興証
3|proposal/near-before:興証券
4|proposal/near-before:节目
5|proposal/near-before:若能
-4|proposal/near-before:草案
3|proposal/near-before:蓝委
3|proposal/near-before:蓝委批
-3|proposal/near-before:虑在
4|proposal/near-before:衆院
4|proposal/near-before:衆院選
-3|proposal/near-before:表「
-3|proposal/near-before:要加
-3|proposal/near-before:要加码
3|proposal/near-before:要求回
-6|proposal/near-before:要求改
3|proposal/near-before:要求政
4|proposal/near-before:見書
4|proposal/near-before:見書_
-4|proposal/near-before:视情
-4|proposal/near-before:视情况
4|proposal/near-before:视节
4|proposal/near-before:视节目
-4|proposal/near-before:言「
3|proposal/near-before:言し
3|proposal/near-before:言した
-3|proposal/near-before:言を
-3|proposal/near-before:討す
-3|proposal/near-before:討する
3|proposal/near-before:記し
3|proposal/near-before:記した
-3|proposal/near-before:設け
4|proposal/near-before:証券
3|proposal/near-before:証券は
4|proposal/near-before:調査
8|proposal/near-before:識者
7|proposal/near-before:識者会
-3|proposal/near-before:議で
-3|proposal/near-before:議では
-7|proposal/near-before:議会
-6|proposal/near-before:議会会
6|proposal/near-before:議員
5|proposal/near-before:議員は
-3|proposal/near-before:订DEFENCE
3|proposal/near-before:订于
-4|proposal/near-before:订文
-4|proposal/near-before:订文件
7|proposal/near-before:认为
4|proposal/near-before:认为,
-4|proposal/near-before:讨修
-4|proposal/near-before:讨修订
-6|proposal/near-before:讨论
-5|proposal/near-before:讨论DEFENCE
-6|proposal/near-before:讨论过
-3|proposal/near-before:议,EU
5|proposal/near-before:议DEFENCE
3|proposal/near-before:议DEFENCE至
-3|proposal/near-before:议EU动
6|proposal/near-before:议LAND
-4|proposal/near-before:议会
-4|proposal/near-before:议会任
8|proposal/near-before:议员
3|proposal/near-before:议员提
-5|proposal/near-before:议将
-5|proposal/near-before:议将讨
4|proposal/near-before:议建
4|proposal/near-before:议建议
5|proposal/near-before:议政
5|proposal/near-before:议政府
-5|proposal/near-before:论DEFENCE
-5|proposal/near-before:论DEFENCE占
-11|proposal/near-before:论过
-6|proposal/near-before:论过在
-5|proposal/near-before:设立
-5|proposal/near-before:设立的
-5|proposal/near-before:评估
-3|proposal/near-before:评估过
3|proposal/near-before:识者
3|proposal/near-before:识者会
-6|proposal/near-before:话说
-6|proposal/near-before:话说,
-3|proposal/near-before:该省
-3|proposal/near-before:该省主
-7|proposal/near-before:说,
-3|proposal/near-before:说,政
-3|proposal/near-before:说,该
3|proposal/near-before:诺在
3|proposal/near-before:诺在五
3|proposal/near-before:调查
3|proposal/near-before:调查会
3|proposal/near-before:调高
-3|proposal/near-before:豁免
-3|proposal/near-before:豁免条
3|proposal/near-before:財政が
-3|proposal/near-before:财务
-3|proposal/near-before:财务省
3|proposal/near-before:财源
3|proposal/near-before:财源协
-4|proposal/near-before:质疑
4|proposal/near-before:费在
4|proposal/near-before:费在DATE
-7|proposal/near-before:超过
-5|proposal/near-before:超过#
-3|proposal/near-before:辺は
3|proposal/near-before:达到#
-4|proposal/near-before:达到GDP
4|proposal/near-before:达成
-7|proposal/near-before:过#
-3|proposal/near-before:过#,
-6|proposal/near-before:过在
-6|proposal/near-before:过在DATE
-6|proposal/near-before:还希
-6|proposal/near-before:还希望
3|proposal/near-before:还是
-3|proposal/near-before:还要
-3|proposal/near-before:还要加
-6|proposal/near-before:远东
-6|proposal/near-before:远东的
-3|proposal/near-before:述执
-3|proposal/near-before:述执政
3|proposal/near-before:选人
4|proposal/near-before:选时
3|proposal/near-before:选时提
-3|proposal/near-before:逐步
-4|proposal/near-before:逐步提
-5|proposal/near-before:通信
-3|proposal/near-before:通信に
3|proposal/near-before:速す
3|proposal/near-before:速する
4|proposal/near-before:連が
4|proposal/near-before:連が意
3|proposal/near-before:連合
3|proposal/near-before:連合は
-3|proposal/near-before:道内
-3|proposal/near-before:道内首
3|proposal/near-before:選で
3|proposal/near-before:選九
3|proposal/near-before:選九州
3|proposal/near-before:選公
3|proposal/near-before:選公約
3|proposal/near-before:郑丽
3|proposal/near-before:郑丽文
3|proposal/near-before:部,
3|proposal/near-before:部,把
-7|proposal/near-before:部は
3|proposal/near-before:部会
3|proposal/near-before:部会は
-3|proposal/near-before:部评
-3|proposal/near-before:部评估
-6|proposal/near-before:酝酿
3|proposal/near-before:野党
4|proposal/near-before:野寺
4|proposal/near-before:野寺五
3|proposal/near-before:野有
3|proposal/near-before:野有声
-4|proposal/near-before:長「
-4|proposal/near-before:长皮
-4|proposal/near-before:长皮斯
-4|proposal/near-before:関係
-4|proposal/near-before:関係者
-5|proposal/near-before:防相
5|proposal/near-before:防衛
6|proposal/near-before:阶段
4|proposal/near-before:院、
4|proposal/near-before:院、DEFENCE
3|proposal/near-before:院建
3|proposal/near-before:院建议
8|proposal/near-before:院選
3|proposal/near-before:院選九
3|proposal/near-before:需要
4|proposal/near-before:露,
6|proposal/near-before:露,LAND
-3|proposal/near-before:面はDATE
3|proposal/near-before:音主
3|proposal/near-before:音主张
3|proposal/near-before:響く
3|proposal/near-before:響くか
-3|proposal/near-before:領はNATO
3|proposal/near-before:領は憲
3|proposal/near-before:首相
3|proposal/near-before:首相「
-3|proposal/near-before:首相周
-3|proposal/near-before:首脳
-3|proposal/near-before:首脳会
-3|proposal/near-before:首長
-3|proposal/near-before:首長「
3|proposal/near-before:験者
3|proposal/near-before:験者は
3|proposal/near-before:高,
-3|proposal/near-before:高GDP
-3|proposal/near-before:高GDP的
4|proposal/near-before:鼓吹
28|proposal/nobody-named:False
24|proposal/nobody-named:True
-4|proposal/opens:(
6|proposal/opens:2
4|proposal/opens:20
3|proposal/opens:201
-3|proposal/opens:5年以
-3|proposal/opens:<Q
-3|proposal/opens:<Q&
-4|proposal/opens:A
-4|proposal/opens:A_
-4|proposal/opens:A_1
-4|proposal/opens:G
-4|proposal/opens:GD
-4|proposal/opens:GDP
-6|proposal/opens:N
-6|proposal/opens:NA
-6|proposal/opens:NAT
3|proposal/opens:S
3|proposal/opens:SM
3|proposal/opens:SMB
3|proposal/opens:〈
-4|proposal/opens:《
-9|proposal/opens:「3
-6|proposal/opens:「3%
3|proposal/opens:「中
3|proposal/opens:「中核
4|proposal/opens:【
3|proposal/opens:イ
4|proposal/opens:イン
4|proposal/opens:インド
-4|proposal/opens:オ
-4|proposal/opens:オラ
-4|proposal/opens:オラン
-3|proposal/opens:ドゥ
-3|proposal/opens:ドゥダ
3|proposal/opens:ナ
3|proposal/opens:ナブ
3|proposal/opens:ナブロ
5|proposal/opens:フ
6|proposal/opens:フィ
4|proposal/opens:フィン
3|proposal/opens:一
-3|proposal/opens:三位
-3|proposal/opens:三位知
8|proposal/opens:与党内
3|proposal/opens:世
3|proposal/opens:世論
3|proposal/opens:世論調
3|proposal/opens:中
-5|proposal/opens:他
-7|proposal/opens:他还
-6|proposal/opens:他还希
7|proposal/opens:元
4|proposal/opens:元防
4|proposal/opens:元防衛
3|proposal/opens:先
-3|proposal/opens:公明元
-4|proposal/opens:共
-8|proposal/opens:共同
-5|proposal/opens:共同社
-3|proposal/opens:共同通
3|proposal/opens:分析:
-3|proposal/opens:分析人
-3|proposal/opens:前外
-6|proposal/opens:北
-5|proposal/opens:北约
-3|proposal/opens:北约秘
11|proposal/opens:参
4|proposal/opens:参政
3|proposal/opens:参政党
5|proposal/opens:参院
3|proposal/opens:参院選
4|proposal/opens:国民
3|proposal/opens:国民党
-8|proposal/opens:国防
-4|proposal/opens:国防費
-4|proposal/opens:国防部
-3|proposal/opens:外
-3|proposal/opens:外務
-3|proposal/opens:外務省
-3|proposal/opens:大会
-3|proposal/opens:大会发
3|proposal/opens:大和
3|proposal/opens:大和证
-3|proposal/opens:安保
5|proposal/opens:安倍
4|proposal/opens:安倍元
4|proposal/opens:座
4|proposal/opens:座長
4|proposal/opens:座長が
-3|proposal/opens:当面は
-7|proposal/opens:彭
-7|proposal/opens:彭博
-7|proposal/opens:彭博社
3|proposal/opens:总统普
6|proposal/opens:执
6|proposal/opens:执政
3|proposal/opens:执政党
3|proposal/opens:执政联
5|proposal/opens:报
3|proposal/opens:报告
3|proposal/opens:据《
4|proposal/opens:提
4|proposal/opens:提言
-15|proposal/opens:政
-17|proposal/opens:政府
-4|proposal/opens:政府が
-3|proposal/opens:政府は
-4|proposal/opens:政府・
-8|proposal/opens:政府内
3|proposal/opens:政府有
-3|proposal/opens:政府関
-4|proposal/opens:日
-7|proposal/opens:日媒
-3|proposal/opens:日媒:
3|proposal/opens:日本で
6|proposal/opens:日本军
-8|proposal/opens:日本拟
-18|proposal/opens:日本政
3|proposal/opens:日本朝
3|proposal/opens:日本維
3|proposal/opens:日本维
3|proposal/opens:有
-4|proposal/opens:有方
-4|proposal/opens:有方案
5|proposal/opens:有識
5|proposal/opens:有識者
-3|proposal/opens:来
-3|proposal/opens:来週
-3|proposal/opens:来週の
-5|proposal/opens:次
-5|proposal/opens:次の
-5|proposal/opens:次の議
-5|proposal/opens:欧
-5|proposal/opens:欧盟
-5|proposal/opens:欧盟委
-3|proposal/opens:波
-3|proposal/opens:波兰
-3|proposal/opens:波兰总
7|proposal/opens:澳
6|proposal/opens:澳大
6|proposal/opens:澳大利
9|proposal/opens:経
4|proposal/opens:経団
4|proposal/opens:経団連
6|proposal/opens:経済
4|proposal/opens:経済同
9|proposal/opens:美
8|proposal/opens:美国
25|proposal/opens:自
22|proposal/opens:自民
26|proposal/opens:自民党
-5|proposal/opens:自民公
-3|proposal/opens:自民提
-7|proposal/opens:英
3|proposal/opens:蓝
3|proposal/opens:蓝委
3|proposal/opens:蓝委批
3|proposal/opens:豪
-8|proposal/opens:財
-6|proposal/opens:財務
-4|proposal/opens:財務省
-9|proposal/opens:财
-9|proposal/opens:财务
-9|proposal/opens:财务省
-3|proposal/opens:道
-3|proposal/opens:道内
-3|proposal/opens:道内首
3|proposal/opens:郑
3|proposal/opens:郑丽
3|proposal/opens:郑丽文
4|proposal/opens:野
-6|proposal/opens:防
-4|proposal/opens:防卫
-6|proposal/opens:防卫厅
-7|proposal/opens:防衛省
4|proposal/opens:防衛費
-4|proposal/opens:韓
-4|proposal/opens:韓国
-3|proposal/opens:韓国で
-3|proposal/opens:韩国政
-3|proposal/opens:韩联
-3|proposal/opens:韩联社
-8|proposal/opens:首
-8|proposal/opens:首相
-3|proposal/opens:首相は
-3|proposal/opens:首相周
-3|proposal/opens:马
-3|proposal/opens:马克
-3|proposal/opens:马克龙
8|proposal/opens:高
8|proposal/opens:高市
8|proposal/opens:高市早
-9|proposal/other after-far:18 True
-9|proposal/other after-follows:が
-8|proposal/other after-follows:が「 True
-8|proposal/other after-leads:が、
-9|proposal/other after:agent True
-4|proposal/other before-commas:0 0
8|proposal/other before-commas:1 0
-3|proposal/other before-commas:2 0
8|proposal/other before-far:18 0
-6|proposal/other before-far:36 0
-3|proposal/other before-far:4 0
4|proposal/other before-far:9 0
6|proposal/other before-follows-rank:, 0 0
-3|proposal/other before-follows-rank:と 1 0
9|proposal/other before-follows-rank:大 1 0
4|proposal/other before-follows-rank:的 0 0
5|proposal/other before-follows-rank:费 0 0
6|proposal/other before-follows:,
6|proposal/other before-follows:,却
6|proposal/other before-follows:,却还要
-5|proposal/other before-follows:と
-3|proposal/other before-follows:とフ
-3|proposal/other before-follows:とフラン
-3|proposal/other before-follows:は
8|proposal/other before-follows:大
9|proposal/other before-follows:大統
4|proposal/other before-follows:大統領、
5|proposal/other before-follows:大統領は
4|proposal/other before-follows:的
5|proposal/other before-follows:的支
5|proposal/other before-follows:的支出不
5|proposal/other before-follows:费
5|proposal/other before-follows:费推
5|proposal/other before-follows:费推高到
-3|proposal/other before-leads:、
5|proposal/other before-leads:为
6|proposal/other before-leads:例如
6|proposal/other before-leads:如
5|proposal/other before-leads:把
5|proposal/other before-leads:要把
5|proposal/other before-leads:认为
-5|proposal/other before-opens:False agent
6|proposal/other before-opens:False named
8|proposal/other before-rank:0 0 named
-3|proposal/other before-rank:1 0 named
-5|proposal/other before:agent
4|proposal/other before:named
-19|proposal/other named:1
4|proposal/other named:3
-3|proposal/other right-before:とフランスは
-37|proposal/other unnamed
-18|proposal/other unnamed-beside-others
3|proposal/right-before:とフランスは
3|proposal/right-before:の
3|proposal/right-before:の軍事費「
-4|proposal/right-before:上院、国防費
3|proposal/right-before:主张先设
3|proposal/right-before:内部评估过
-3|proposal/right-before:军费新目标:
3|proposal/right-before:幹部は
3|proposal/right-before:确定
6|proposal/right-before:要求改为
3|proposal/right-before:随后也提出
10|proposal/role-class-of:JPN ALLIES
-3|proposal/role-class-of:JPN EU
14|proposal/role-class-of:JPN foe
-4|proposal/role-class-of:NATO JPN
-9|proposal/role-class-of:USA ALLIES
6|proposal/role-class-of:USA CHN
-64|proposal/role-class-of:USA JPN
-6|proposal/role-class-of:USA KOR
4|proposal/role-class-of:USA NATO
-7|proposal/role-class-of:USA TWN
-3|proposal/role-class-of:USA land
-7|proposal/role-class-of:USA member
7|proposal/role-class-of:member NATO
14|proposal/role-class-of:member TWN
-6|proposal/role-class-of:member member
18|proposal/role-class:JPN
-6|proposal/role-class:NATO
-92|proposal/role-class:USA
14|proposal/role-class:member
52|proposal/role:nobody
-68|proposal/role:other
16|proposal/role:spender
35|proposal/ruled
10|proposal/ruled:of_a_party
10|proposal/ruled:of_a_party nobody
3|proposal/ruled:own_opinion
3|proposal/ruled:own_opinion nobody
11|proposal/ruled:voices
18|proposal/ruled:voices nobody
-7|proposal/ruled:voices other
10|proposal/ruled:who_considers
-6|proposal/ruled:who_considers nobody
16|proposal/ruled:who_considers spender
6|proposal/said-after-too:ask plan
3|proposal/said-after-too:ask reach
5|proposal/said-after-too:ask think
4|proposal/said-after-too:not should
4|proposal/said-after-too:plan ask
4|proposal/said-after-too:plan not
3|proposal/said-after-too:plan reach
3|proposal/said-after-too:plan should
3|proposal/said-after-too:plan think
4|proposal/said-after-too:raise should
-5|proposal/said-after-too:raise think
-3|proposal/said-after-too:reach not
-5|proposal/said-after-too:reach think
-3|proposal/said-after-too:should raise
3|proposal/said-after-too:should should
3|proposal/said-after-too:think ask
-7|proposal/said-after-too:think not
-6|proposal/said-after-too:think reach
26|proposal/said-after:
12|proposal/said-after:ask
6|proposal/said-after:ask plan
3|proposal/said-after:ask plan think
4|proposal/said-after:ask think
8|proposal/said-after:not
3|proposal/said-after:not should
4|proposal/said-after:party
7|proposal/said-after:plan
-4|proposal/said-after:plan plan
-3|proposal/said-after:plan raise think
3|proposal/said-after:plan think
5|proposal/said-after:plan think not
4|proposal/said-after:raise
-3|proposal/said-after:raise plan
7|proposal/said-after:raise should
-3|proposal/said-after:raise think not
-3|proposal/said-after:raise think raise
-6|proposal/said-after:reach
-3|proposal/said-after:reach plan think
-6|proposal/said-after:reach think
3|proposal/said-after:should
-4|proposal/said-after:should think
-9|proposal/said-after:think
-7|proposal/said-after:think not
-3|proposal/said-after:think reach not
-4|proposal/said-after:think think
-7|proposal/said-after:think think think
-5|proposal/said-before-too:ask reach
3|proposal/said-before-too:ask think
3|proposal/said-before-too:not plan
3|proposal/said-before-too:not should
4|proposal/said-before-too:not think
6|proposal/said-before-too:party ask
6|proposal/said-before-too:party plan
4|proposal/said-before-too:party raise
3|proposal/said-before-too:party should
9|proposal/said-before-too:party think
3|proposal/said-before-too:plan ask
5|proposal/said-before-too:plan plan
-3|proposal/said-before-too:plan reach
3|proposal/said-before-too:raise party
3|proposal/said-before-too:raise raise
3|proposal/said-before-too:raise reach
-5|proposal/said-before-too:reach raise
-5|proposal/said-before-too:reach reach
-5|proposal/said-before-too:reach should
-5|proposal/said-before-too:should plan
11|proposal/said-before-too:should raise
-10|proposal/said-before-too:should reach
-6|proposal/said-before-too:should should
4|proposal/said-before-too:should think
6|proposal/said-before-too:think ask
-8|proposal/said-before-too:think raise
-9|proposal/said-before-too:think reach
-4|proposal/said-before-too:think should
17|proposal/said-before-too:think think
24|proposal/said-before:
5|proposal/said-before:ask
-4|proposal/said-before:ask reach reach
12|proposal/said-before:party
3|proposal/said-before:party ask
3|proposal/said-before:party plan
4|proposal/said-before:party raise
4|proposal/said-before:party think
4|proposal/said-before:party think raise
4|proposal/said-before:plan
3|proposal/said-before:plan plan think
-4|proposal/said-before:raise
3|proposal/said-before:raise not
3|proposal/said-before:raise raise
3|proposal/said-before:raise reach
-4|proposal/said-before:reach
-4|proposal/said-before:reach raise
-5|proposal/said-before:reach reach
-6|proposal/said-before:reach should reach
12|proposal/said-before:should
-6|proposal/said-before:should plan
9|proposal/said-before:should raise
-10|proposal/said-before:should reach
-6|proposal/said-before:should should plan
4|proposal/said-before:should think
-4|proposal/said-before:standard
8|proposal/said-before:think
3|proposal/said-before:think ask
-11|proposal/said-before:think raise
-3|proposal/said-before:think reach raise
3|proposal/said-before:think should
-3|proposal/said-before:think should reach
3|proposal/said-before:think think plan
3|proposal/said-before:think think raise
28|proposal/said-last:
4|proposal/said-last:ask
3|proposal/said-last:ask plan think
3|proposal/said-last:ask reach
4|proposal/said-last:ask think
3|proposal/said-last:not should
-4|proposal/said-last:plan
3|proposal/said-last:plan ask
4|proposal/said-last:plan not
-4|proposal/said-last:plan plan
3|proposal/said-last:plan reach
5|proposal/said-last:plan think not
-4|proposal/said-last:plan think reach
3|proposal/said-last:raise
3|proposal/said-last:raise think
-4|proposal/said-last:raise think not
-4|proposal/said-last:raise think think
-3|proposal/said-last:reach not
-6|proposal/said-last:reach think
21|proposal/said-last:should
-3|proposal/said-last:should raise
3|proposal/said-last:should should
-4|proposal/said-last:should think
-3|proposal/said-last:think
3|proposal/said-last:think ask
-5|proposal/said-last:think not
3|proposal/said-last:think plan not
-3|proposal/said-last:think reach not
-3|proposal/spender after-far:1 True
4|proposal/spender after-far:36 True
4|proposal/spender after-far:9 False
3|proposal/spender after-follows:が
3|proposal/spender after-follows:が試 False
3|proposal/spender after-follows:は
-3|proposal/spender after-follows:持
-3|proposal/spender after-follows:持保 True
4|proposal/spender after-follows:氏
-3|proposal/spender after-leads:%,
-3|proposal/spender after-leads:,但
4|proposal/spender after-leads:ける
3|proposal/spender after-leads:壁_
5|proposal/spender after-leads:方、
3|proposal/spender after:agent False
3|proposal/spender after:agent True
-3|proposal/spender after:named False
-3|proposal/spender after:named True
5|proposal/spender before-commas:0 0
6|proposal/spender before-commas:1 0
-3|proposal/spender before-commas:2 0
6|proposal/spender before-commas:2 1
-3|proposal/spender before-commas:2 2
7|proposal/spender before-far:1 0
-10|proposal/spender before-far:18 0
-3|proposal/spender before-far:18 1
3|proposal/spender before-far:36 0
10|proposal/spender before-far:4 0
-3|proposal/spender before-far:9 0
5|proposal/spender before-far:9 1
-5|proposal/spender before-far:far 2
3|proposal/spender before-follows-rank:、 0 0
6|proposal/spender before-follows-rank:と 1 0
-7|proposal/spender before-follows-rank:の 0 0
-4|proposal/spender before-follows-rank:の 0 1
3|proposal/spender before-follows-rank:は 0 0
5|proposal/spender before-follows-rank:は 0 1
-4|proposal/spender before-follows-rank:上 0 0
3|proposal/spender before-follows-rank:任 0 0
-3|proposal/spender before-follows-rank:保 0 0
-5|proposal/spender before-follows-rank:内 0 0
3|proposal/spender before-follows-rank:军 0 0
-3|proposal/spender before-follows-rank:军 0 1
3|proposal/spender before-follows-rank:则 0 0
4|proposal/spender before-follows-rank:动 0 0
-3|proposal/spender before-follows-rank:参 0 0
5|proposal/spender before-follows-rank:和 0 0
-8|proposal/spender before-follows-rank:国 0 0
5|proposal/spender before-follows-rank:国 1 0
-6|proposal/spender before-follows-rank:在 0 0
-4|proposal/spender before-follows-rank:安 0 0
7|proposal/spender before-follows-rank:官 0 0
8|proposal/spender before-follows-rank:幹 0 0
-4|proposal/spender before-follows-rank:应 0 0
12|proposal/spender before-follows-rank:拟 0 0
5|proposal/spender before-follows-rank:探 0 0
-5|proposal/spender before-follows-rank:提 0 0
5|proposal/spender before-follows-rank:新 0 0
-4|proposal/spender before-follows-rank:有 0 0
11|proposal/spender before-follows-rank:正 0 0
-3|proposal/spender before-follows-rank:氏 0 0
5|proposal/spender before-follows-rank:的 0 1
3|proposal/spender before-follows-rank:确 0 0
-3|proposal/spender before-follows-rank:维 0 0
-5|proposal/spender before-follows-rank:若 0 0
6|proposal/spender before-follows-rank:要 0 0
-3|proposal/spender before-follows-rank:议 0 0
5|proposal/spender before-follows-rank:设 0 0
-9|proposal/spender before-follows-rank:长 0 0
3|proposal/spender before-follows-rank:随 0 0
4|proposal/spender before-follows:、
4|proposal/spender before-follows:が
6|proposal/spender before-follows:が3
3|proposal/spender before-follows:が32年
3|proposal/spender before-follows:が検
3|proposal/spender before-follows:が検討し
4|proposal/spender before-follows:では
4|proposal/spender before-follows:では、国
6|proposal/spender before-follows:と
6|proposal/spender before-follows:とフ
6|proposal/spender before-follows:とフラン
-10|proposal/spender before-follows:の
3|proposal/spender before-follows:の3
3|proposal/spender before-follows:の3・5
-7|proposal/spender before-follows:の国
-6|proposal/spender before-follows:の国防費
-3|proposal/spender before-follows:の審
-3|proposal/spender before-follows:の審議会
3|proposal/spender before-follows:の軍
3|proposal/spender before-follows:の軍事費
7|proposal/spender before-follows:は
7|proposal/spender before-follows:は2
4|proposal/spender before-follows:は2・5
4|proposal/spender before-follows:は3%ま
-3|proposal/spender before-follows:は、防衛
-4|proposal/spender before-follows:上
-4|proposal/spender before-follows:上院
-4|proposal/spender before-follows:上院、国
3|proposal/spender before-follows:主张先设
3|proposal/spender before-follows:任
3|proposal/spender before-follows:任期
3|proposal/spender before-follows:任期内使
-4|proposal/spender before-follows:保
-4|proposal/spender before-follows:保守
-4|proposal/spender before-follows:内
-3|proposal/spender before-follows:内に
8|proposal/spender before-follows:内部
5|proposal/spender before-follows:内部评估
-6|proposal/spender before-follows:军费新目
4|proposal/spender before-follows:军费至少
3|proposal/spender before-follows:则
4|proposal/spender before-follows:动
4|proposal/spender before-follows:动用
4|proposal/spender before-follows:动用豁免
-3|proposal/spender before-follows:参
-3|proposal/spender before-follows:反
-3|proposal/spender before-follows:反对
-3|proposal/spender before-follows:反对党联
5|proposal/spender before-follows:和
5|proposal/spender before-follows:和执
5|proposal/spender before-follows:和执政党
-4|proposal/spender before-follows:国
-4|proposal/spender before-follows:国防
5|proposal/spender before-follows:国防相は
-7|proposal/spender before-follows:在
-6|proposal/spender before-follows:在远
-6|proposal/spender before-follows:在远东的
3|proposal/spender before-follows:大胜
3|proposal/spender before-follows:大胜_防
-5|proposal/spender before-follows:安
-4|proposal/spender before-follows:安全
-4|proposal/spender before-follows:安全保障
9|proposal/spender before-follows:官
9|proposal/spender before-follows:官员
8|proposal/spender before-follows:幹
8|proposal/spender before-follows:幹部
3|proposal/spender before-follows:幹部は2
3|proposal/spender before-follows:幹部は、
-4|proposal/spender before-follows:应
-3|proposal/spender before-follows:总
-3|proposal/spender before-follows:战略政策
-3|proposal/spender before-follows:把防卫费
12|proposal/spender before-follows:拟
7|proposal/spender before-follows:拟将
7|proposal/spender before-follows:拟将防卫
5|proposal/spender before-follows:探
5|proposal/spender before-follows:探讨
5|proposal/spender before-follows:探讨修订
-4|proposal/spender before-follows:提
3|proposal/spender before-follows:提\"
3|proposal/spender before-follows:提\"3.
-6|proposal/spender before-follows:提交
-4|proposal/spender before-follows:提交报告
5|proposal/spender before-follows:新
3|proposal/spender before-follows:新闻
3|proposal/spender before-follows:新闻》援
-4|proposal/spender before-follows:有
13|proposal/spender before-follows:正
6|proposal/spender before-follows:正在
5|proposal/spender before-follows:正在研究
5|proposal/spender before-follows:正考
3|proposal/spender before-follows:正考虑在
-3|proposal/spender before-follows:氏
-5|proposal/spender before-follows:氏は
5|proposal/spender before-follows:的
5|proposal/spender before-follows:的军
5|proposal/spender before-follows:的军费占
3|proposal/spender before-follows:确
3|proposal/spender before-follows:确定
3|proposal/spender before-follows:确定5%
-3|proposal/spender before-follows:维
-3|proposal/spender before-follows:维新
-6|proposal/spender before-follows:若
-4|proposal/spender before-follows:若能
6|proposal/spender before-follows:要
6|proposal/spender before-follows:要求
6|proposal/spender before-follows:要求改为
-3|proposal/spender before-follows:议
5|proposal/spender before-follows:设
5|proposal/spender before-follows:设立
5|proposal/spender before-follows:设立的专
-9|proposal/spender before-follows:长
-8|proposal/spender before-follows:长皮
-8|proposal/spender before-follows:长皮斯托
-3|proposal/spender before-follows:防卫
3|proposal/spender before-follows:随
3|proposal/spender before-follows:随后
3|proposal/spender before-follows:随后也提
7|proposal/spender before-leads:
9|proposal/spender before-leads:,
3|proposal/spender before-leads:,若
3|proposal/spender before-leads::
3|proposal/spender before-leads:《
3|proposal/spender before-leads:と、
3|proposal/spender before-leads:は、
3|proposal/spender before-leads:于把
-6|proposal/spender before-leads:付
3|proposal/spender before-leads:会:
5|proposal/spender before-leads:媒:
3|proposal/spender before-leads:官「
3|proposal/spender before-leads:导,
-6|proposal/spender before-leads:应付
3|proposal/spender before-leads:总理
4|proposal/spender before-leads:总统
-3|proposal/spender before-leads:憧憬
-3|proposal/spender before-leads:憬
3|proposal/spender before-leads:把
3|proposal/spender before-leads:拟在
3|proposal/spender before-leads:本《
3|proposal/spender before-leads:理
3|proposal/spender before-leads:称,
4|proposal/spender before-leads:统
3|proposal/spender before-leads:若
4|proposal/spender before-leads:议,
-4|proposal/spender before-opens:False named
9|proposal/spender before-opens:True agent
4|proposal/spender before-rank:0 0 agent
-8|proposal/spender before-rank:0 0 named
7|proposal/spender before-rank:0 1 agent
-3|proposal/spender before-rank:0 1 named
11|proposal/spender before-rank:1 0 named
-3|proposal/spender before-rank:1 2 named
9|proposal/spender before:agent
-4|proposal/spender before:named
-5|proposal/spender named:1
10|proposal/spender named:3
6|proposal/spender right-before:とフランスは
3|proposal/spender right-before:の
3|proposal/spender right-before:の軍事費「
-4|proposal/spender right-before:上院、国防費
3|proposal/spender right-before:主张先设
3|proposal/spender right-before:内部评估过
-3|proposal/spender right-before:军费新目标:
3|proposal/spender right-before:幹部は
3|proposal/spender right-before:确定
6|proposal/spender right-before:要求改为
3|proposal/spender right-before:随后也提出
17|proposal/spender unnamed
-7|proposal/spender unnamed-beside-others
8|proposal/title-after:
3|proposal/title-after:\"派
4|proposal/title-after:?
-3|proposal/title-after:」に
3|proposal/title-after:」論
-3|proposal/title-after:」議
4|proposal/title-after:に」
4|proposal/title-after:の検
-3|proposal/title-after:より
-14|proposal/title-after:以上
3|proposal/title-after:台」
3|proposal/title-after:就够
-3|proposal/title-after:案、
4|proposal/title-after:法案
4|proposal/title-after:論_
4|proposal/title-after:超_
-3|proposal/title-after:超へ
-3|proposal/title-after:超も
-3|proposal/title-after:超案
3|proposal/title-after:还很
3|proposal/title-after:还是
-20|proposal/unnamed
-25|proposal/unnamed-beside-others
"""
