"""What each cue of ``east_asian.party_cues`` speaks for an actor; made by ``training/parties_cjk.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim that they hold in (none:
any), ``/`` and the cue.
"""

TABLE = """\
-19|/after-far:1 False
-6|/after-far:1 True
10|/after-far:18 False
-14|/after-far:18 True
16|/after-far:9 False
7|/after-follows:
6|/after-follows: False
4|/after-follows:\"
3|/after-follows:\"早 True
-6|/after-follows:「
-3|/after-follows:「5 False
-4|/after-follows:「不 False
-4|/after-follows:か
-4|/after-follows:から True
-5|/after-follows:が「 True
-5|/after-follows:が自 False
4|/after-follows:が試 False
-3|/after-follows:と
-6|/after-follows:に
3|/after-follows:に対 False
-17|/after-follows:に要 False
6|/after-follows:に高 False
-8|/after-follows:の
-3|/after-follows:の全 False
3|/after-follows:不肯 True
4|/after-follows:予
4|/after-follows:予以 True
3|/after-follows:内却 True
-4|/after-follows:军
3|/after-follows:副
3|/after-follows:副院 True
3|/after-follows:国防 True
7|/after-follows:外
7|/after-follows:外務 False
-3|/after-follows:安
-3|/after-follows:安全 False
5|/after-follows:将\" True
-7|/after-follows:开
-7|/after-follows:开价 True
4|/after-follows:强
3|/after-follows:强调 True
-3|/after-follows:拟
-3|/after-follows:拟课 True
3|/after-follows:未
3|/after-follows:未理 False
-3|/after-follows:条
-3|/after-follows:条约 False
-4|/after-follows:桑
-4|/after-follows:桑切 True
13|/after-follows:氏
5|/after-follows:氏、 False
7|/after-follows:氏の False
4|/after-follows:的
6|/after-follows:的讯 True
12|/after-follows:米
5|/after-follows:米大 False
3|/after-follows:自
-5|/after-follows:达
-5|/after-follows:达到 True
-3|/after-follows:間
9|/after-follows:首
9|/after-follows:首相 False
4|/after-leads:%,
-3|/after-leads:%に
-3|/after-leads:%は
-12|/after-leads:%を
-3|/after-leads:%对
-3|/after-leads:,但
3|/after-leads:,称
3|/after-leads:?」
13|/after-leads:」_
-4|/after-leads:い。
6|/after-leads:いう
-11|/after-leads:が、
3|/after-leads:げる
5|/after-leads:ず=
8|/after-leads:ず_
4|/after-leads:と、
9|/after-leads:める
11|/after-leads:よう
6|/after-leads:を_
6|/after-leads:んだ
-4|/after-leads:写进
-3|/after-leads:后,
5|/after-leads:域,
4|/after-leads:壁_
-18|/after-leads:字を
-3|/after-leads:总理
-5|/after-leads:成为
-3|/after-leads:推动
5|/after-leads:方、
-7|/after-leads:有给
3|/after-leads:案,
-5|/after-leads:準」
-3|/after-leads:论,
3|/after-leads:闻,
-3|/after:\"
3|/after:\"。
-4|/after:\"是
-4|/after:\"是一
-4|/after:\"是一个
-4|/after:\"是一个危
-3|/after:)
5|/after:,
-3|/after:,仍
-3|/after:,仍以
-3|/after:,仍以GDP
-3|/after:,仍以GDP为
-3|/after:,再
-3|/after:,双
-3|/after:,双方
-3|/after:,双方仍
-3|/after:,双方仍有
3|/after:,只
3|/after:,只是
5|/after:,台
5|/after:,台厂
5|/after:,台厂无
5|/after:,台厂无人
-3|/after:,她
3|/after:,将
7|/after:,并
3|/after:,并接
3|/after:,并接管
3|/after:,并接管外
-4|/after:,时
-4|/after:,时限
-4|/after:,时限为
-4|/after:,时限为DATE
3|/after:,而不是
-5|/after:,遭LAND
-3|/after:,遭LAND和
-3|/after:,遭LAND和LAND
3|/after:,遭总
3|/after:,遭总理
3|/after::
-3|/after:?
-3|/after:DEFENCE\"
-3|/after:DEFENCE\",
-3|/after:DEFENCE\",LAND
-3|/after:DEFENCE\",LAND内
3|/after:DEFENCE?
-3|/after:DEFENCE换
-3|/after:DEFENCE换和
-3|/after:DEFENCE换和平
-3|/after:DEFENCE换和平\"
11|/after:_
6|/after:_卓
6|/after:_卓揆
6|/after:_卓揆:
6|/after:_卓揆:不
7|/after:_折
7|/after:_折衷
7|/after:_折衷方
7|/after:_折衷方案
11|/after:named False
-4|/after:named True
-5|/after:patient False
-14|/after:patient True
3|/after:—
3|/after:——
-3|/after:、
-3|/after:、DATE
-3|/after:、場
-3|/after:、場合
-3|/after:、場合に
-3|/after:、場合によ
-8|/after:。
3|/after:「
3|/after:「DATE
3|/after:「DATEに
3|/after:「DATEに」
4|/after:「や
4|/after:「やむ
3|/after:「やむを
3|/after:「やむを得
-14|/after:」
4|/after:」_公
4|/after:」_公表
4|/after:」_公表へ
-3|/after:」_外
-3|/after:」_外相
-3|/after:」_外相は
-3|/after:」か
-3|/after:」か_
-3|/after:」か_DEFENCE
-3|/after:」か_DEFENCEの
3|/after:」に前
3|/after:」に前向
3|/after:」に前向き
3|/after:」に賛
3|/after:」に賛成
3|/after:」に賛成#
-4|/after:」に金
-4|/after:」に金利
-4|/after:」に金利の
5|/after:」は非
5|/after:」は非現
5|/after:」は非現実
-3|/after:」世
-3|/after:」世論
-3|/after:」世論調
-3|/after:」世論調査
-4|/after:」断
-4|/after:」断念
-4|/after:」断念せ
-4|/after:」断念せよ
-4|/after:」明
-4|/after:」明記
-3|/after:」明記へ
-3|/after:」明記へ調
-3|/after:」複
-3|/after:」複数
-3|/after:」複数案
-3|/after:」複数案を
3|/after:」財源見
3|/after:」財源見え
-3|/after:あた
-3|/after:あたり
-3|/after:あたりは
-3|/after:あたりは議
5|/after:あり
5|/after:ありき
3|/after:ありき」に
3|/after:ありきの
3|/after:ありきの議
4|/after:か
10|/after:が
-3|/after:がALLIES
-3|/after:がALLIESに
-3|/after:がALLIESに共
-3|/after:がALLIESに共通
9|/after:がDEFENCE
9|/after:がDEFENCEの
4|/after:がDEFENCEの「
4|/after:がDEFENCEの「世
5|/after:がDEFENCEの新
5|/after:がDEFENCEの新し
7|/after:が世
7|/after:が世界
7|/after:が世界標
7|/after:が世界標準
-3|/after:が新
3|/after:が要ると
3|/after:が要ると言
3|/after:すら「
3|/after:すら「出
3|/after:すら「出発
-3|/after:だ。
5|/after:で
-4|/after:であ
-4|/after:である
-4|/after:である。
5|/after:でも
-3|/after:で手
-3|/after:で手を
-3|/after:で手を打
-3|/after:で手を打つ
-4|/after:で高
-4|/after:で高止
-4|/after:で高止ま
-4|/after:で高止まり
-3|/after:と
6|/after:とい
7|/after:という
-3|/after:という案
-4|/after:という案に
3|/after:という水
3|/after:という水準
-8|/after:とす
-9|/after:とする
4|/after:とするこ
4|/after:とすること
-3|/after:とするな
-3|/after:とするなら
5|/after:とする公
5|/after:とする公約
-3|/after:とする案
-4|/after:とする案が
3|/after:とする案の
-4|/after:と主
-4|/after:と主張
-4|/after:と主張し
-4|/after:と主張して
5|/after:など
4|/after:など論
4|/after:など論外
4|/after:など論外だ
-4|/after:なの
-4|/after:なのか
-3|/after:なら
-3|/after:なら0
3|/after:に」
3|/after:に」_
-4|/after:にす
-5|/after:にする
-4|/after:にする案
-4|/after:にする案で
3|/after:について、
7|/after:には
6|/after:には及
6|/after:には及び
6|/after:には及び腰
-3|/after:に上
-3|/after:に上げ
-3|/after:に上げる
-6|/after:に増
-7|/after:に増や
-8|/after:に増やす
-5|/after:に増やす案
-3|/after:に近づ
-3|/after:に近づけ
-3|/after:に近づける
9|/after:の
3|/after:の「
3|/after:の「世
3|/after:の「世界
3|/after:の「世界標
3|/after:のこ
3|/after:のこと
3|/after:のこと。
5|/after:の下
5|/after:の下限
5|/after:の下限を
5|/after:の下限を書
-5|/after:の中
-5|/after:の中身
-3|/after:の中身焦
-3|/after:の中身焦点
-3|/after:の明記「
-3|/after:の明記「排
3|/after:の検
3|/after:の検討
4|/after:の検討を
3|/after:の水
3|/after:の水増
3|/after:の水増し
3|/after:の水増しだ
-3|/after:の要
-3|/after:の要求
8|/after:は
-5|/after:は「
3|/after:は「DATE
3|/after:は「DATEに
3|/after:は「DATEに」
-5|/after:は「世
-5|/after:は「世界
-4|/after:は「世界標
-3|/after:は「早
-3|/after:は「早晩
-3|/after:は「早晩避
3|/after:は「求
3|/after:は「求め
3|/after:は「求めな
4|/after:はな
4|/after:はない
4|/after:はないと
4|/after:はないとい
6|/after:は世
6|/after:は世界
3|/after:は世界の標
4|/after:は世界標
4|/after:は世界標準
3|/after:は党
3|/after:は党の
3|/after:は党の考
3|/after:は党の考え
5|/after:は全
5|/after:は全ALLIES
5|/after:は全ALLIESの
5|/after:は全ALLIESの基
4|/after:は必
4|/after:は必要
3|/after:は必要」
-5|/after:は欲
-5|/after:は欲し
-5|/after:は欲しい
-5|/after:は欲しい」
-4|/after:へ
-3|/after:へDATE
-3|/after:へDATEま
-3|/after:へDATEまで
-3|/after:へDATEまでに
-4|/after:への
-4|/after:への増
-4|/after:への増額
-3|/after:への増額は
3|/after:へ下
3|/after:へ下げ
3|/after:へ下げる
3|/after:へ下げるよ
-3|/after:まで必
-3|/after:まで必要
-3|/after:まで必要と
-3|/after:も
3|/after:も、
3|/after:も、政
3|/after:も、政府
3|/after:も、政府内
-3|/after:もあ
-4|/after:もあり
-4|/after:もあり得
-4|/after:もあり得る
-3|/after:よ
-3|/after:より
-3|/after:より地
-3|/after:より地方
-3|/after:より地方の
-3|/after:をALLIES
-4|/after:をDATEに
4|/after:をDATEま
4|/after:をDATEまで
4|/after:をDATEまでに
-3|/after:をLAND
-3|/after:をLANDに
-3|/after:をLANDに求
-3|/after:をLANDに求め
-3|/after:を「DATE
-3|/after:を「DATEな
-3|/after:を「DATEなら
3|/after:を」
-3|/after:をすべ
-3|/after:をすべて
-3|/after:をすべての
-3|/after:を上回る
-3|/after:を上回るの
3|/after:を主
3|/after:を主張
-4|/after:を主張し、
3|/after:を主張して
5|/after:を主張す
5|/after:を主張する
3|/after:を唱
3|/after:を唱え
3|/after:を唱える
-3|/after:を念
-3|/after:を念頭
-3|/after:を念頭に
-3|/after:を念頭に置
3|/after:を掲げる考
-5|/after:を提案
-4|/after:を提案し
-5|/after:を提案して
3|/after:を提言
-4|/after:を検
-4|/after:を検討
-3|/after:を検討する
-3|/after:を求
-3|/after:を求め
-3|/after:を求める
-3|/after:を求める意
-3|/after:を目
-3|/after:を目指
4|/after:を示
3|/after:を示し、
3|/after:を示し、LAND
-3|/after:を約
-3|/after:を約束
-3|/after:を約束し
-3|/after:を約束した
-3|/after:を落
-3|/after:を落と
-3|/after:を落とし
-3|/after:を落としど
5|/after:を議
5|/after:を議論
4|/after:を議論し
4|/after:を議論した
-3|/after:を超える新
-6|/after:を軸
-6|/after:を軸に
-3|/after:を軸に調
-3|/after:を軸に調整
-3|/after:を達成し
-3|/after:を達成し、
-4|/after:上
-4|/after:上下
-7|/after:不
-4|/after:不一
-4|/after:不一而
-4|/after:不一而足
-4|/after:不一而足。
4|/after:为\"
-4|/after:为努
-4|/after:为努力
-4|/after:为努力方
-4|/after:为努力方向
-3|/after:为阶
-3|/after:为阶段
-3|/after:为阶段目
-3|/after:为阶段目标
3|/after:乃
3|/after:乃至
3|/after:乃至#
15|/after:以
3|/after:以上とす
3|/after:以上とする
6|/after:以上に
-6|/after:以上も
-6|/after:以上も念
-6|/after:以上も念頭
-5|/after:以上を提
-5|/after:以上を提言
-6|/after:以上を明
-7|/after:以上方
-7|/after:以上方案
-7|/after:以上方案浮
-4|/after:以上的
-5|/after:以上的新
-5|/after:以上的新目
16|/after:以内
-3|/after:以内」主
-3|/after:以内」主張
3|/after:以内」条
3|/after:以内」条件
3|/after:以内と
3|/after:以内とす
3|/after:以内とする
4|/after:以内な
4|/after:以内なら
4|/after:以内ならば
5|/after:以内に
3|/after:以内に」
3|/after:以内に」_
6|/after:再
5|/after:再说
5|/after:再说\"
5|/after:再说\"的
5|/after:再说\"的劝
-3|/after:前
-3|/after:前後
-3|/after:前後と
-3|/after:前後とす
-3|/after:前後とする
3|/after:务
3|/after:务实
-5|/after:只
-4|/after:可
3|/after:台
3|/after:台」
3|/after:台」に
3|/after:台」に_
3|/after:台」に_自
3|/after:国
3|/after:国家
3|/after:国家\"
3|/after:国家\"?
-4|/after:在
-3|/after:在DATE
-3|/after:報
-3|/after:報道
-3|/after:報道で
-3|/after:報道で財
-3|/after:報道で財政
3|/after:对
3|/after:对LAND
4|/after:对LAND「
4|/after:对LAND「不
4|/after:对LAND「不是
3|/after:将成
3|/after:将成为
3|/after:将成为USA
3|/after:将成为USA安
3|/after:尚可
3|/after:尚可接
3|/after:尚可接受
4|/after:就
-9|/after:左
-9|/after:左右
-7|/after:左右。
-6|/after:并
3|/after:应
5|/after:应成
5|/after:应成为
4|/after:应成为新
4|/after:应成为新的
7|/after:形
-3|/after:成
-3|/after:成\"
-3|/after:成\"全
-3|/after:成\"全球
-3|/after:成\"全球标
3|/after:才
-3|/after:换
3|/after:支
-3|/after:方
-3|/after:方案
-5|/after:是
-3|/after:是全
-3|/after:是全球
5|/after:更
5|/after:更是
5|/after:更是天
5|/after:更是天方
5|/after:更是天方夜
3|/after:框
3|/after:框架
-13|/after:案
-5|/after:案、
-3|/after:案、専
-3|/after:案、専守
-3|/after:案、専守防
5|/after:案が
7|/after:案が取
7|/after:案が取り
7|/after:案が取り沙
-5|/after:案に
3|/after:構
3|/after:構想
4|/after:決
3|/after:法
3|/after:法案
3|/after:法案を
3|/after:法案を審
3|/after:法案を審議
-3|/after:用
-9|/after:的
4|/after:的DEFENCE占
3|/after:的DEFENCE占比
3|/after:的DEFENCE占比。
3|/after:的主
3|/after:的主张
3|/after:的声
3|/after:的声音
4|/after:的建
4|/after:的建议
4|/after:的建议。
-3|/after:的新目标造
-4|/after:的方案,
5|/after:的方案。
-3|/after:的构想。
3|/after:的盘
3|/after:的盘子
3|/after:的盘子。
3|/after:的要求。
-6|/after:目
-6|/after:目標
-3|/after:目標、
-3|/after:目標、賛
-3|/after:目標、賛否
5|/after:程
5|/after:程度
8|/after:程度を
3|/after:程度を新
3|/after:程度を新目
-8|/after:要
-3|/after:要不
-3|/after:要不要
-3|/after:要不要加
-3|/after:要不要加税
-4|/after:要求
-3|/after:視
-3|/after:視野
9|/after:論
4|/after:論_
4|/after:論_歳
4|/after:論_歳出
4|/after:論_歳出は
3|/after:論浮
3|/after:論浮上
3|/after:論浮上_
3|/after:論浮上_連
4|/after:超
3|/after:超_
3|/after:超_自
3|/after:超_自民
3|/after:超_自民提
4|/after:超」
-4|/after:超へ、
-4|/after:超へ、政
-4|/after:超へ、政府
3|/after:超への
3|/after:超への引
3|/after:超への引き
-6|/after:超も視野_
-3|/after:超必
-3|/after:超必要
-3|/after:超必要」
-3|/after:超必要」_
-4|/after:超案
-4|/after:超案が
-4|/after:超案が浮
-4|/after:超案が浮上
3|/after:过
3|/after:过关
3|/after:过关?
-3|/after:迈进,但
-3|/after:迈进,但会
-8|/after:近
-8|/after:近く
-5|/after:近くに
-4|/after:近くに達
-4|/after:近くに達す
8|/after:还
8|/after:还不
8|/after:还不够
8|/after:还不够?
3|/after:还很
3|/after:还很远
-3|/after:还是#
-6|/any-after:ask
-4|/any-after:ask foreign=False
-5|/any-after:deny
3|/any-after:deny foreign=False
-9|/any-after:deny foreign=True
-7|/any-after:not
-8|/any-after:not foreign=True
18|/any-after:party
17|/any-after:party foreign=False
-5|/any-after:raise
-5|/any-after:raise foreign=False
-5|/any-after:reach
-6|/any-after:reach foreign=False
13|/any-after:should
9|/any-after:should foreign=False
4|/any-after:should foreign=True
-7|/any-after:think
-3|/any-after:think foreign=False
-5|/any-after:think foreign=True
8|/any-before:ask foreign=False
-8|/any-before:ask foreign=True
3|/any-before:cap
-5|/any-before:deny
-4|/any-before:deny foreign=True
83|/any-before:party
75|/any-before:party foreign=False
8|/any-before:party foreign=True
-3|/any-before:plan foreign=False
3|/any-before:plan foreign=True
6|/any-before:raise
7|/any-before:raise foreign=True
-8|/any-before:reach
-8|/any-before:reach foreign=False
22|/any-before:should
4|/any-before:should foreign=False
18|/any-before:should foreign=True
-7|/any-before:think
-19|/any-before:think foreign=False
13|/any-before:think foreign=True
17|/before-commas:0 0
15|/before-commas:1 0
-18|/before-commas:1 1
11|/before-commas:2 0
10|/before-commas:2 1
-5|/before-commas:2 2
9|/before-commas:3 0
-3|/before-commas:3 1
-4|/before-commas:3 2
-6|/before-far:1 0
-8|/before-far:18 1
12|/before-far:36 0
-6|/before-far:36 1
-5|/before-far:36 2
12|/before-far:4 0
4|/before-far:9 0
29|/before-far:far 0
-7|/before-far:far 2
4|/before-follows-rank:\" 1 0
-3|/before-follows-rank:( 2 0
4|/before-follows-rank:) 2 0
7|/before-follows-rank:, 0 0
4|/before-follows-rank:1 0 0
3|/before-follows-rank:2 2 0
-5|/before-follows-rank:5 0 0
7|/before-follows-rank:5 2 0
5|/before-follows-rank:7 0 0
4|/before-follows-rank:7 1 0
-5|/before-follows-rank:8 1 0
4|/before-follows-rank:: 1 0
-6|/before-follows-rank:_ 0 0
-3|/before-follows-rank:_ 1 0
-6|/before-follows-rank:| 1 0
6|/before-follows-rank:、 0 0
-3|/before-follows-rank:、 1 1
-3|/before-follows-rank:、 3 0
5|/before-follows-rank:「 1 0
-11|/before-follows-rank:か 0 0
-3|/before-follows-rank:か 1 0
10|/before-follows-rank:が 0 0
-5|/before-follows-rank:が 0 1
-3|/before-follows-rank:が 0 2
-6|/before-follows-rank:が 1 0
-4|/before-follows-rank:が 1 1
-9|/before-follows-rank:き 0 0
-3|/before-follows-rank:で 1 0
-6|/before-follows-rank:と 0 0
-4|/before-follows-rank:と 1 0
-13|/before-follows-rank:に 0 0
4|/before-follows-rank:の 0 0
-6|/before-follows-rank:の 0 1
10|/before-follows-rank:の 1 0
3|/before-follows-rank:の 1 1
-3|/before-follows-rank:の 2 0
-9|/before-follows-rank:の 2 1
3|/before-follows-rank:の 3 0
9|/before-follows-rank:は 0 0
-3|/before-follows-rank:は 0 1
17|/before-follows-rank:は 1 0
-3|/before-follows-rank:は 2 0
-3|/before-follows-rank:も 0 0
-12|/before-follows-rank:や 1 0
-5|/before-follows-rank:を 0 0
-6|/before-follows-rank:上 0 0
7|/before-follows-rank:不 0 0
5|/before-follows-rank:不 1 0
-3|/before-follows-rank:主 1 0
-3|/before-follows-rank:之 2 0
-3|/before-follows-rank:也 0 0
7|/before-follows-rank:事 0 0
7|/before-follows-rank:事 1 0
6|/before-follows-rank:从 0 0
-6|/before-follows-rank:从 1 0
5|/before-follows-rank:代 0 0
4|/before-follows-rank:以 0 0
3|/before-follows-rank:任 0 0
-4|/before-follows-rank:会 0 0
-5|/before-follows-rank:保 0 0
-3|/before-follows-rank:修 0 0
4|/before-follows-rank:側 0 0
-4|/before-follows-rank:党 0 0
-3|/before-follows-rank:全 0 0
3|/before-follows-rank:军 1 0
3|/before-follows-rank:则 0 1
-3|/before-follows-rank:别 1 0
-6|/before-follows-rank:前 1 0
-3|/before-follows-rank:参 0 0
-7|/before-follows-rank:发 0 0
6|/before-follows-rank:发 1 0
-6|/before-follows-rank:各 0 0
3|/before-follows-rank:同 0 0
7|/before-follows-rank:否 0 0
3|/before-follows-rank:周 0 0
3|/before-follows-rank:周 1 0
-6|/before-follows-rank:周 2 0
4|/before-follows-rank:和 0 0
-14|/before-follows-rank:和 1 0
-7|/before-follows-rank:团 0 0
5|/before-follows-rank:团 1 0
-8|/before-follows-rank:国 0 0
8|/before-follows-rank:国 0 1
5|/before-follows-rank:国 1 0
3|/before-follows-rank:国 1 1
-3|/before-follows-rank:国 1 2
13|/before-follows-rank:在 1 0
-4|/before-follows-rank:基 0 0
-3|/before-follows-rank:報 0 0
7|/before-follows-rank:報 1 0
3|/before-follows-rank:增 0 0
10|/before-follows-rank:外 0 0
6|/before-follows-rank:外 0 1
-5|/before-follows-rank:外 1 0
9|/before-follows-rank:大 1 0
-4|/before-follows-rank:大 1 1
4|/before-follows-rank:大 2 1
5|/before-follows-rank:大 3 0
-6|/before-follows-rank:安 0 0
-3|/before-follows-rank:安 1 0
-3|/before-follows-rank:安 1 1
14|/before-follows-rank:官 0 0
4|/before-follows-rank:室 3 1
-5|/before-follows-rank:将 0 0
-3|/before-follows-rank:尚 1 0
4|/before-follows-rank:已 0 1
3|/before-follows-rank:已 1 0
7|/before-follows-rank:希 0 0
7|/before-follows-rank:幹 0 0
3|/before-follows-rank:幹 0 1
3|/before-follows-rank:幹 0 2
-10|/before-follows-rank:应 0 0
-6|/before-follows-rank:建 0 0
7|/before-follows-rank:开 1 0
3|/before-follows-rank:必 0 0
13|/before-follows-rank:总 0 0
-3|/before-follows-rank:总 0 1
7|/before-follows-rank:总 1 0
-3|/before-follows-rank:愿 2 0
-6|/before-follows-rank:执 0 0
-3|/before-follows-rank:把 0 1
3|/before-follows-rank:投 0 0
4|/before-follows-rank:抛 1 0
3|/before-follows-rank:拒 0 0
13|/before-follows-rank:拟 0 0
3|/before-follows-rank:拟 1 0
4|/before-follows-rank:探 0 0
-4|/before-follows-rank:接 0 0
-5|/before-follows-rank:提 0 0
-9|/before-follows-rank:放 1 0
-5|/before-follows-rank:政 0 0
9|/before-follows-rank:政 1 0
6|/before-follows-rank:新 0 0
-6|/before-follows-rank:新 1 0
3|/before-follows-rank:新 1 1
-4|/before-follows-rank:日 1 0
-3|/before-follows-rank:智 0 1
-6|/before-follows-rank:有 0 0
-7|/before-follows-rank:核 0 0
-4|/before-follows-rank:欧 1 0
14|/before-follows-rank:正 0 0
5|/before-follows-rank:正 0 1
-4|/before-follows-rank:正 1 0
3|/before-follows-rank:武 1 1
12|/before-follows-rank:氏 0 0
8|/before-follows-rank:氏 1 0
-4|/before-follows-rank:民 0 0
-3|/before-follows-rank:海 0 0
7|/before-follows-rank:的 0 0
5|/before-follows-rank:的 2 1
4|/before-follows-rank:相 0 0
-6|/before-follows-rank:着 0 0
4|/before-follows-rank:研 0 0
3|/before-follows-rank:确 0 0
6|/before-follows-rank:称 0 0
-4|/before-follows-rank:称 1 0
-3|/before-follows-rank:竞 0 0
3|/before-follows-rank:答 0 0
4|/before-follows-rank:答 1 0
-5|/before-follows-rank:維 0 0
-3|/before-follows-rank:維 0 1
-4|/before-follows-rank:総 0 0
-5|/before-follows-rank:经 0 0
3|/before-follows-rank:给 1 0
-4|/before-follows-rank:维 0 0
7|/before-follows-rank:考 0 0
4|/before-follows-rank:自 0 0
-3|/before-follows-rank:若 0 0
-3|/before-follows-rank:获 0 0
3|/before-follows-rank:表 1 0
3|/before-follows-rank:要 0 0
11|/before-follows-rank:要 1 0
-5|/before-follows-rank:議 0 0
-9|/before-follows-rank:订 0 0
-5|/before-follows-rank:议 0 0
-4|/before-follows-rank:许 0 0
4|/before-follows-rank:设 0 0
3|/before-follows-rank:访 1 1
-3|/before-follows-rank:说 0 0
4|/before-follows-rank:说 2 0
-4|/before-follows-rank:谈 0 0
-3|/before-follows-rank:财 0 0
7|/before-follows-rank:贸 0 0
4|/before-follows-rank:费 0 0
-3|/before-follows-rank:达 0 0
3|/before-follows-rank:近 0 0
-4|/before-follows-rank:选 0 0
3|/before-follows-rank:遭 0 0
4|/before-follows-rank:酝 0 0
4|/before-follows-rank:長 0 0
-8|/before-follows-rank:開 1 0
8|/before-follows-rank:防 0 0
-4|/before-follows-rank:防 0 1
8|/before-follows-rank:防 1 0
-3|/before-follows-rank:防 2 0
-4|/before-follows-rank:阵 0 0
-3|/before-follows-rank:面 0 0
3|/before-follows-rank:首 0 1
3|/before-follows-rank:首 1 0
4|/before-follows-rank:首 1 1
-3|/before-follows-rank:高 0 0
-3|/before-follows-rank:齐 0 0
-3|/before-follows:\"5
-3|/before-follows:\"5%\"
-3|/before-follows:(戦
-3|/before-follows:(戦争長
3|/before-follows:)
5|/before-follows:)は
4|/before-follows:)はオー
6|/before-follows:,
6|/before-follows:,却
6|/before-follows:,却还要
6|/before-follows:,在
6|/before-follows:,在20
-3|/before-follows:,把
-3|/before-follows:,把国防
9|/before-follows:1
5|/before-follows:2
3|/before-follows:26
3|/before-follows:26日在
-3|/before-follows:3%
4|/before-follows:3.
4|/before-follows:3.5%
-7|/before-follows:5%
-5|/before-follows:5%要求
11|/before-follows:5日
7|/before-follows:5日公布
3|/before-follows:5日在北
-3|/before-follows:5月
8|/before-follows:7
8|/before-follows:7日
4|/before-follows:7日提议
4|/before-follows:7日敦促
-5|/before-follows:8
-5|/before-follows:8日
-5|/before-follows:8日在参
3|/before-follows:9
3|/before-follows:9日
3|/before-follows:9日在伦
4|/before-follows::
-5|/before-follows::与
-5|/before-follows::与其谈
-3|/before-follows::战
-3|/before-follows::战后也
3|/before-follows::日
3|/before-follows::日本应
-9|/before-follows:_
-3|/before-follows:_ア
-3|/before-follows:_アジア
-6|/before-follows:|
-6|/before-follows:|特
-6|/before-follows:|特朗普
3|/before-follows:、
4|/before-follows:、3
3|/before-follows:、3.5
-6|/before-follows:、5
-7|/before-follows:、5%要
3|/before-follows:、オ
3|/before-follows:、オマー
5|/before-follows:、ト
6|/before-follows:、トルコ
-3|/before-follows:、拉
-3|/before-follows:、拉脱维
3|/before-follows:、日
3|/before-follows:、日本に
-5|/before-follows:、波
-5|/before-follows:、波兰齐
7|/before-follows:、湾
7|/before-follows:、湾岸諸
-3|/before-follows:、葡
-3|/before-follows:、葡萄牙
-4|/before-follows:、議
-4|/before-follows:、議会で
3|/before-follows:、豪
3|/before-follows:、豪州の
-5|/before-follows:、駐
-5|/before-follows:、駐留経
6|/before-follows:「
3|/before-follows:「2
10|/before-follows:「3
9|/before-follows:「3・5
-3|/before-follows:「4
-3|/before-follows:「4%」
-7|/before-follows:「5
-9|/before-follows:「5%が
-5|/before-follows:「冷
-5|/before-follows:「冷戦期
5|/before-follows:「日
-3|/before-follows:「日本の
4|/before-follows:「日本を
3|/before-follows:「防
3|/before-follows:「防衛費
-15|/before-follows:か
-15|/before-follows:から
-3|/before-follows:から3・
-3|/before-follows:からGD
-5|/before-follows:からも国
-7|/before-follows:が
-4|/before-follows:が1
-4|/before-follows:が10%
5|/before-follows:が2%を
-4|/before-follows:が23日
-4|/before-follows:が35年
9|/before-follows:が6
3|/before-follows:が6日、
5|/before-follows:が6日議
-4|/before-follows:がG
-4|/before-follows:がGDP
-9|/before-follows:がハ
-9|/before-follows:がハーグ
-3|/before-follows:が国
-3|/before-follows:が国内総
-4|/before-follows:が定
-4|/before-follows:が提
-4|/before-follows:が提言し
8|/before-follows:が日
-4|/before-follows:が日本に
12|/before-follows:が日韓両
5|/before-follows:が検
3|/before-follows:が検討し
3|/before-follows:が落
3|/before-follows:が落とし
-9|/before-follows:き
-9|/before-follows:きょ
-9|/before-follows:きょう開
-6|/before-follows:で
3|/before-follows:では
4|/before-follows:では、国
-11|/before-follows:と
-7|/before-follows:との
4|/before-follows:とフ
4|/before-follows:とフラン
-3|/before-follows:とマ
-3|/before-follows:とマルタ
-15|/before-follows:に
-4|/before-follows:に1
-5|/before-follows:に1.3
4|/before-follows:に5
6|/before-follows:に5%が
-4|/before-follows:に5%を
5|/before-follows:に、
5|/before-follows:に、国防
3|/before-follows:にな
3|/before-follows:にならっ
6|/before-follows:にはまだ
-4|/before-follows:にも
-5|/before-follows:に国
-4|/before-follows:に国防費
-4|/before-follows:に対しG
-4|/before-follows:に防
-4|/before-follows:に防衛費
3|/before-follows:の
-3|/before-follows:の3.5
5|/before-follows:の3・5
5|/before-follows:のサ
5|/before-follows:のサンド
3|/before-follows:のシャカ
-3|/before-follows:のシンク
3|/before-follows:のハ
3|/before-follows:のハリド
8|/before-follows:のブ
8|/before-follows:のブレー
4|/before-follows:の事
4|/before-follows:の事情を
6|/before-follows:の交
6|/before-follows:の交渉担
-5|/before-follows:の元
-3|/before-follows:の元将官
4|/before-follows:の各
4|/before-follows:の各国が
-3|/before-follows:の呼
-3|/before-follows:の呼びか
8|/before-follows:の国
-4|/before-follows:の国防支
16|/before-follows:の国防相
-6|/before-follows:の国防費
10|/before-follows:の外
10|/before-follows:の外相は
-4|/before-follows:の審
-4|/before-follows:の審議会
-6|/before-follows:の小
-5|/before-follows:の小野寺
-3|/before-follows:の式
-3|/before-follows:の式典後
3|/before-follows:の演
3|/before-follows:の演説に
-4|/before-follows:の目
-4|/before-follows:の目標を
-10|/before-follows:の算
-10|/before-follows:の算定方
3|/before-follows:の緑
3|/before-follows:の緑の党
3|/before-follows:の軍
-5|/before-follows:の関
-5|/before-follows:の関係者
-9|/before-follows:の防
-7|/before-follows:の防衛費
-5|/before-follows:の首
-6|/before-follows:の首脳会
4|/before-follows:の高
3|/before-follows:の高官は
20|/before-follows:は
-7|/before-follows:は1
-3|/before-follows:は1.4
-5|/before-follows:は10%
9|/before-follows:は2
3|/before-follows:は27年
3|/before-follows:は2・5
5|/before-follows:は3
-6|/before-follows:は3.5
13|/before-follows:は3・5
-8|/before-follows:は5
-4|/before-follows:は5%を
-4|/before-follows:は5日、
-3|/before-follows:はG
-5|/before-follows:は、
7|/before-follows:は、2%
-14|/before-follows:は、国防
3|/before-follows:は、日本
-4|/before-follows:は、防衛
-3|/before-follows:は「GD
4|/before-follows:はス
-3|/before-follows:はト
-3|/before-follows:はトラン
-5|/before-follows:は不
-5|/before-follows:は不足分
9|/before-follows:は両
8|/before-follows:は両国に
-4|/before-follows:は会
-4|/before-follows:は会談に
4|/before-follows:は国
6|/before-follows:は国防費
-3|/before-follows:は憲
-3|/before-follows:は憲法に
3|/before-follows:は日
3|/before-follows:は日本に
4|/before-follows:は最
4|/before-follows:は最大で
6|/before-follows:は米
7|/before-follows:は米国に
-3|/before-follows:は素
-3|/before-follows:は素晴ら
-3|/before-follows:も
-5|/before-follows:も1
-4|/before-follows:も1.3
3|/before-follows:も2.5
4|/before-follows:もい
4|/before-follows:もいずれ
-13|/before-follows:や
-6|/before-follows:やイ
-6|/before-follows:やイタリ
-6|/before-follows:や韓
-5|/before-follows:や韓国に
-7|/before-follows:を
-4|/before-follows:を信
-4|/before-follows:を信頼」
6|/before-follows:一名
7|/before-follows:一名官员
-7|/before-follows:一家
-4|/before-follows:一家智库
-6|/before-follows:上
-5|/before-follows:上院
-3|/before-follows:上院、国
12|/before-follows:不
5|/before-follows:不会
5|/before-follows:不会要求
6|/before-follows:不必
6|/before-follows:不必付5
6|/before-follows:不排
6|/before-follows:不排除以
-5|/before-follows:不是
-5|/before-follows:与葡
-5|/before-follows:与葡萄牙
-4|/before-follows:並
-4|/before-follows:並み
-3|/before-follows:为何离2
-6|/before-follows:主席
-3|/before-follows:主席容克
-3|/before-follows:主席郑丽
4|/before-follows:主张
3|/before-follows:主张先以
3|/before-follows:主张冻结
-9|/before-follows:主张把4
3|/before-follows:主张最多
-4|/before-follows:之
-5|/before-follows:之声
-5|/before-follows:之声中文
3|/before-follows:也要
3|/before-follows:也要把军
-4|/before-follows:也达
-4|/before-follows:也达到5
16|/before-follows:事
17|/before-follows:事務
17|/before-follows:事務総長
3|/before-follows:今年的比
6|/before-follows:从未期待
5|/before-follows:代
5|/before-follows:代表
5|/before-follows:代表建议
3|/before-follows:以
4|/before-follows:以3
4|/before-follows:以3.5
3|/before-follows:任
3|/before-follows:任期
3|/before-follows:任期内使
3|/before-follows:会前
3|/before-follows:会前公布
-4|/before-follows:会議
-4|/before-follows:会議見送
-6|/before-follows:保
-4|/before-follows:保守
-3|/before-follows:保守党领
-3|/before-follows:修
-3|/before-follows:修订
-3|/before-follows:修订安保
4|/before-follows:側
5|/before-follows:側から3
-4|/before-follows:党
-4|/before-follows:党首
-3|/before-follows:党首は、
-3|/before-follows:全
-3|/before-follows:全体
-3|/before-follows:全体でも
-3|/before-follows:内已
13|/before-follows:内部
3|/before-follows:内部仍以
3|/before-follows:内部正在
3|/before-follows:内部正就
4|/before-follows:内部评估
3|/before-follows:军费垫底
-5|/before-follows:军费新目
-3|/before-follows:军费订下
5|/before-follows:则
-3|/before-follows:别
-3|/before-follows:别再
-3|/before-follows:别再拖延
-8|/before-follows:前
-3|/before-follows:前国
3|/before-follows:前年
3|/before-follows:前年曾向
-3|/before-follows:前总
-3|/before-follows:前总理莫
3|/before-follows:去年宣布
-6|/before-follows:参
-5|/before-follows:参议
3|/before-follows:发言人2
-9|/before-follows:发言人卡
3|/before-follows:发言人说
3|/before-follows:可考虑把
-6|/before-follows:各
-3|/before-follows:各国
3|/before-follows:同
3|/before-follows:向
10|/before-follows:否
10|/before-follows:否认
6|/before-follows:否认曾承
-5|/before-follows:周二
-5|/before-follows:周二再度
-10|/before-follows:和
4|/before-follows:和执
4|/before-follows:和执政党
-3|/before-follows:和瑞
-4|/before-follows:和瑞典也
-7|/before-follows:和韩
-7|/before-follows:和韩国增
-3|/before-follows:团
3|/before-follows:团队
-3|/before-follows:团队「1
5|/before-follows:团队看中
6|/before-follows:国
-3|/before-follows:国会
-4|/before-follows:国民
-4|/before-follows:国民党籍
16|/before-follows:国防
4|/before-follows:国防拨款
-3|/before-follows:国防支出
7|/before-follows:国防相、
-10|/before-follows:国防相会
7|/before-follows:国防省筋
-5|/before-follows:国防研究
-3|/before-follows:国防費3
-3|/before-follows:国防费占
-3|/before-follows:国防部会
4|/before-follows:国防部周
3|/before-follows:国防部建
4|/before-follows:国防部日
-3|/before-follows:国防部退
11|/before-follows:国防部长
3|/before-follows:国防長官
-3|/before-follows:国防预算
11|/before-follows:在
4|/before-follows:在为
4|/before-follows:在为年底
4|/before-follows:在会
4|/before-follows:在会谈中
4|/before-follows:在伦
4|/before-follows:在伦敦:
-4|/before-follows:在内
-3|/before-follows:在内的亚
7|/before-follows:在回
7|/before-follows:在回答有
-5|/before-follows:在远
-5|/before-follows:在远东的
-4|/before-follows:基
-4|/before-follows:基準
4|/before-follows:報
4|/before-follows:報道
4|/before-follows:報道官は
3|/before-follows:增
3|/before-follows:增至
3|/before-follows:增至5%
11|/before-follows:外
-10|/before-follows:外相
-5|/before-follows:外相は1
-3|/before-follows:外相は、
20|/before-follows:外长
6|/before-follows:外长:其
8|/before-follows:外长商讨
4|/before-follows:外长查克
16|/before-follows:大
16|/before-follows:大統
5|/before-follows:大統領、
6|/before-follows:大統領が
-5|/before-follows:大統領と
21|/before-follows:大統領は
-8|/before-follows:大統領選
4|/before-follows:大胜
5|/before-follows:大胜_防
-5|/before-follows:大选
-3|/before-follows:学
-3|/before-follows:学者
-13|/before-follows:安
-5|/before-follows:安全
-5|/before-follows:安全保障
-5|/before-follows:安塔
-5|/before-follows:安塔利亚
15|/before-follows:官
13|/before-follows:官员
3|/before-follows:官房
3|/before-follows:官房長官
-3|/before-follows:官邸设置
5|/before-follows:室
4|/before-follows:室の
4|/before-follows:室の高官
-4|/before-follows:将
-5|/before-follows:将国
3|/before-follows:将国内生
-8|/before-follows:将国防开
-3|/before-follows:尚
-3|/before-follows:尚未
-3|/before-follows:尚未正式
-3|/before-follows:尽快把国
10|/before-follows:已
5|/before-follows:已致
5|/before-follows:已致函各
3|/before-follows:已要
3|/before-follows:已要求台
7|/before-follows:希
7|/before-follows:希望
6|/before-follows:希望廷布
12|/before-follows:幹
13|/before-follows:幹部
3|/before-follows:幹部は2
4|/before-follows:幹部は、
6|/before-follows:幹部は「
-9|/before-follows:应
-3|/before-follows:应在
-6|/before-follows:建
-6|/before-follows:建议
-6|/before-follows:建议再补
6|/before-follows:开
7|/before-follows:开火
7|/before-follows:开火,称
3|/before-follows:强推
3|/before-follows:强推\"3
3|/before-follows:必须投入
17|/before-follows:总
14|/before-follows:总理
3|/before-follows:总理内坦
3|/before-follows:总理施托
6|/before-follows:总理西利
5|/before-follows:总统
4|/before-follows:总统在联
3|/before-follows:总统帕维
-4|/before-follows:总统武契
-5|/before-follows:总统选举
-3|/before-follows:想当
-3|/before-follows:想当\"4
-4|/before-follows:愿
-4|/before-follows:愿意
-3|/before-follows:愿意支持
-6|/before-follows:执
-6|/before-follows:执政
-5|/before-follows:把
3|/before-follows:把3
3|/before-follows:把3.5
3|/before-follows:把G
3|/before-follows:把GDP
3|/before-follows:把军费提
-5|/before-follows:把国
9|/before-follows:把国内生
-3|/before-follows:把国防开
-6|/before-follows:把国防支
-4|/before-follows:把国防预
-3|/before-follows:把核
-3|/before-follows:把核心国
-4|/before-follows:把防
-6|/before-follows:把防务支
-3|/before-follows:把防卫费
3|/before-follows:投
3|/before-follows:投入
3|/before-follows:投入国内
4|/before-follows:抛
5|/before-follows:抛出
4|/before-follows:抛出\"重
-3|/before-follows:报
4|/before-follows:拒
3|/before-follows:拒绝
18|/before-follows:拟
3|/before-follows:拟在
3|/before-follows:拟在北约
7|/before-follows:拟将
6|/before-follows:拟将防卫
4|/before-follows:探
4|/before-follows:探讨
4|/before-follows:探讨修订
-3|/before-follows:接
-4|/before-follows:接受
-5|/before-follows:接受5%
-6|/before-follows:提
-6|/before-follows:提交
-4|/before-follows:提交报告
-3|/before-follows:提出
-8|/before-follows:提出任何
3|/before-follows:提出过3
3|/before-follows:提出防卫
-9|/before-follows:放
-9|/before-follows:放话
-10|/before-follows:放话\"准
3|/before-follows:政
10|/before-follows:政府
4|/before-follows:政府がオ
4|/before-follows:政府有意
3|/before-follows:敦
3|/before-follows:敦促
4|/before-follows:新
7|/before-follows:新政
7|/before-follows:新政府国
-4|/before-follows:新版《国
-5|/before-follows:新目
-5|/before-follows:新目標巡
3|/before-follows:新闻
3|/before-follows:新闻》援
-3|/before-follows:新首
-3|/before-follows:新首相「
-3|/before-follows:日
3|/before-follows:是否要求
-7|/before-follows:智
-7|/before-follows:智库
-6|/before-follows:有
-3|/before-follows:朝
-3|/before-follows:朝野
-3|/before-follows:朝野有声
-7|/before-follows:核
-7|/before-follows:核心
-7|/before-follows:核心军费
-5|/before-follows:欧
-5|/before-follows:欧洲
-4|/before-follows:欧洲盟友
15|/before-follows:正
-4|/before-follows:正\"
-4|/before-follows:正\"大幅
8|/before-follows:正在
5|/before-follows:正在研究
-3|/before-follows:正研究让
6|/before-follows:正考
3|/before-follows:正考虑在
3|/before-follows:武
5|/before-follows:武装
5|/before-follows:武装部队
21|/before-follows:氏
6|/before-follows:氏、
7|/before-follows:氏、国防
9|/before-follows:氏「
8|/before-follows:氏「3・
-5|/before-follows:氏と
-5|/before-follows:氏との会
-4|/before-follows:氏に
-3|/before-follows:氏に3・
-4|/before-follows:氏の
-3|/before-follows:氏の側近
19|/before-follows:氏は
5|/before-follows:氏はスタ
5|/before-follows:氏は共同
3|/before-follows:氏は欧州
8|/before-follows:氏は駐留
-4|/before-follows:民
-3|/before-follows:民调
-3|/before-follows:民调》3
-4|/before-follows:没
-4|/before-follows:没有
-4|/before-follows:没有就防
7|/before-follows:没有承诺
-5|/before-follows:海
-4|/before-follows:海牙
-4|/before-follows:海牙峰会
11|/before-follows:的
9|/before-follows:的5
5|/before-follows:的5%要
5|/before-follows:的军费占
-3|/before-follows:的军费应
-3|/before-follows:的国
4|/before-follows:的外
4|/before-follows:的外交团
3|/before-follows:的期
3|/before-follows:的期望,
4|/before-follows:的比
5|/before-follows:的比例改
-3|/before-follows:的顾
-3|/before-follows:的顾问团
4|/before-follows:相
3|/before-follows:相仿
3|/before-follows:相仿的4
-6|/before-follows:着
-6|/before-follows:着眼
-6|/before-follows:着眼3.
4|/before-follows:研
3|/before-follows:确
3|/before-follows:确定
3|/before-follows:确定5%
3|/before-follows:称
6|/before-follows:称,
4|/before-follows:立委质问
-6|/before-follows:立委马文
-4|/before-follows:竞
-4|/before-follows:竞选
-3|/before-follows:竞选时主
6|/before-follows:答
4|/before-follows:答称
4|/before-follows:答称,行
-5|/before-follows:米防
-5|/before-follows:米防衛相
3|/before-follows:米首
3|/before-follows:米首脳会
-9|/before-follows:維
-9|/before-follows:維新
-9|/before-follows:維新の会
-4|/before-follows:総
-3|/before-follows:総選
-5|/before-follows:经
-5|/before-follows:经济
5|/before-follows:给
3|/before-follows:给北
3|/before-follows:给北约秘
-5|/before-follows:维
-5|/before-follows:维新
7|/before-follows:考
7|/before-follows:考虑
3|/before-follows:自
6|/before-follows:自己
6|/before-follows:自己需要
-4|/before-follows:若
-4|/before-follows:若能
-3|/before-follows:获
-3|/before-follows:获美
-3|/before-follows:获美豁免
-3|/before-follows:表示,\"
3|/before-follows:表示,北
15|/before-follows:要
-5|/before-follows:要5
-5|/before-follows:要5%,
-3|/before-follows:要不
-3|/before-follows:要不要3
3|/before-follows:要为
3|/before-follows:要为自己
7|/before-follows:要北
7|/before-follows:要北约盟
-3|/before-follows:要把
-3|/before-follows:要把军费
14|/before-follows:要求
5|/before-follows:要求改为
-5|/before-follows:要求日本
3|/before-follows:要求柬泰
9|/before-follows:要求美国
-7|/before-follows:要求豁免
4|/before-follows:要求贝尔
-3|/before-follows:要求防卫
-5|/before-follows:議
-3|/before-follows:議員
-3|/before-follows:議員団、
-9|/before-follows:订
-6|/before-follows:订下
-6|/before-follows:订下3.
-3|/before-follows:订出
-3|/before-follows:订出3%
-3|/before-follows:讨论过3
-7|/before-follows:议
-5|/before-follows:议会
-4|/before-follows:许
-4|/before-follows:许诺
-4|/before-follows:许诺2.
4|/before-follows:设
6|/before-follows:设立
6|/before-follows:设立的专
6|/before-follows:访
3|/before-follows:访东
3|/before-follows:访东盟:
3|/before-follows:访问
3|/before-follows:访问布鲁
3|/before-follows:说
-4|/before-follows:说,5%
3|/before-follows:说,国防
-5|/before-follows:谈
-4|/before-follows:谈5
-4|/before-follows:谈5%:
-4|/before-follows:财
-3|/before-follows:财政制度
6|/before-follows:财政部长
-5|/before-follows:财界
-3|/before-follows:财界人士
7|/before-follows:贸
7|/before-follows:贸易
7|/before-follows:贸易代表
4|/before-follows:费
3|/before-follows:费推
3|/before-follows:费推高到
-3|/before-follows:达
-3|/before-follows:达到
-3|/before-follows:达到5%
4|/before-follows:近
4|/before-follows:近日
-6|/before-follows:选
-4|/before-follows:透
-4|/before-follows:透露
-4|/before-follows:透露,秘
3|/before-follows:遭
3|/before-follows:遭到
3|/before-follows:遭到冷遇
4|/before-follows:酝
4|/before-follows:酝酿
4|/before-follows:酝酿的\"
4|/before-follows:長
4|/before-follows:長官
-6|/before-follows:长
-3|/before-follows:长皮
-3|/before-follows:长皮斯托
-8|/before-follows:開
-8|/before-follows:開幕
-8|/before-follows:開幕_日
8|/before-follows:防
-7|/before-follows:防卫
-12|/before-follows:防衛相と
10|/before-follows:防衛相は
21|/before-follows:防长
5|/before-follows:防长则催
3|/before-follows:防长呼吁
3|/before-follows:防长斯普
5|/before-follows:防长海凯
4|/before-follows:防长金龙
-4|/before-follows:阵
-4|/before-follows:阵营
-3|/before-follows:面
-3|/before-follows:预
-3|/before-follows:预算
-3|/before-follows:预算案:
12|/before-follows:首
15|/before-follows:首相
6|/before-follows:首相は1
4|/before-follows:首相は3
9|/before-follows:首相は、
-10|/before-follows:首相は「
-3|/before-follows:高官は昨
-3|/before-follows:齐
-3|/before-follows:齐声
-3|/before-follows:齐声:支
38|/before-leads:
-3|/before-leads:\"
-4|/before-leads:%、
-3|/before-leads:)は
23|/before-leads:,
-3|/before-leads:,为
3|/before-leads:,据
3|/before-leads:,若
-7|/before-leads:,要
4|/before-leads:,让
5|/before-leads:-_
17|/before-leads::
6|/before-leads:;
4|/before-leads:Oの
12|/before-leads:_
-9|/before-leads:、
-8|/before-leads:、「
4|/before-leads:、全
-21|/before-leads:「
-5|/before-leads:」
22|/before-leads:】
14|/before-leads:が、
-10|/before-leads:し、
7|/before-leads:した
3|/before-leads:して
4|/before-leads:ず、
12|/before-leads:た
-3|/before-leads:で
5|/before-leads:で、
-5|/before-leads:と
8|/before-leads:と、
7|/before-leads:に、
7|/before-leads:の
-13|/before-leads:は
-22|/before-leads:は、
6|/before-leads:は「
7|/before-leads:ぶ
-6|/before-leads:も
-7|/before-leads:ら「
-3|/before-leads:らは
-5|/before-leads:らも
3|/before-leads:り、
-8|/before-leads:る
4|/before-leads:れ、
5|/before-leads:れた
-4|/before-leads:を
4|/before-leads:を、
-3|/before-leads:アの
4|/before-leads:ス】
3|/before-leads:スの
3|/before-leads:ズ
-5|/before-leads:ツの
5|/before-leads:ドの
5|/before-leads:ナの
-5|/before-leads:ビー
-6|/before-leads:プ
-4|/before-leads:ル、
3|/before-leads:ルズ
-5|/before-leads:ンで
-3|/before-leads:ンの
-6|/before-leads:ンプ
-5|/before-leads:ー
6|/before-leads:ーの
3|/before-leads:上,
3|/before-leads:下,
-4|/before-leads:与
8|/before-leads:个
-3|/before-leads:中
4|/before-leads:中の
5|/before-leads:为
12|/before-leads:书长
4|/before-leads:事】
-5|/before-leads:事长
-3|/before-leads:于
8|/before-leads:亚:
-3|/before-leads:亚、
-4|/before-leads:人
5|/before-leads:他
-5|/before-leads:付
6|/before-leads:例如
-7|/before-leads:促
-3|/before-leads:促各
5|/before-leads:全
-4|/before-leads:兰、
-4|/before-leads:关于
5|/before-leads:其他
-3|/before-leads:准:
-6|/before-leads:划照
3|/before-leads:判的
-4|/before-leads:到
3|/before-leads:到与
6|/before-leads:前,
-4|/before-leads:包括
-3|/before-leads:即_
-5|/before-leads:友」
6|/before-leads:吁
-3|/before-leads:各
3|/before-leads:合
4|/before-leads:合(
9|/before-leads:同】
-4|/before-leads:听说
6|/before-leads:呼吁
-12|/before-leads:和
6|/before-leads:回应
-3|/before-leads:国と
-3|/before-leads:国の
-3|/before-leads:国は
3|/before-leads:国学
-17|/before-leads:在
-5|/before-leads:声:
5|/before-leads:大臣
3|/before-leads:如
6|/before-leads:媒:
4|/before-leads:字;
-3|/before-leads:存在
3|/before-leads:学
3|/before-leads:官
5|/before-leads:官「
-3|/before-leads:官は
-5|/before-leads:宛、
7|/before-leads:家:
5|/before-leads:导,
-6|/before-leads:州
-3|/before-leads:席
4|/before-leads:应
-5|/before-leads:应付
-5|/before-leads:府は
7|/before-leads:度向
3|/before-leads:引
-3|/before-leads:张,
4|/before-leads:後、
14|/before-leads:总理
22|/before-leads:总统
-7|/before-leads:所有
3|/before-leads:批
-4|/before-leads:括
5|/before-leads:持
3|/before-leads:持_
3|/before-leads:援引
5|/before-leads:支持
-3|/before-leads:收到
-4|/before-leads:敦促
-6|/before-leads:日
4|/before-leads:日、
-8|/before-leads:日在
-9|/before-leads:日本
3|/before-leads:是,
5|/before-leads:普:
-3|/before-leads:普要
-4|/before-leads:曾向
-7|/before-leads:有
-3|/before-leads:有与
-9|/before-leads:本
3|/before-leads:本《
4|/before-leads:本は
-3|/before-leads:析:
-4|/before-leads:林和
-6|/before-leads:欧州
-4|/before-leads:欧洲
-11|/before-leads:欧盟
8|/before-leads:每个
-3|/before-leads:比照
4|/before-leads:氏は
-3|/before-leads:水;
-9|/before-leads:求
-4|/before-leads:洲
3|/before-leads:点:
3|/before-leads:点名
-9|/before-leads:照
-6|/before-leads:特在
14|/before-leads:理
-4|/before-leads:电)
-11|/before-leads:盟
7|/before-leads:相
-5|/before-leads:相、
-4|/before-leads:省「
-3|/before-leads:看中
-17|/before-leads:示,
7|/before-leads:結ぶ
-3|/before-leads:给
22|/before-leads:统
-3|/before-leads:缺席
3|/before-leads:网)
-4|/before-leads:美国
5|/before-leads:臣
3|/before-leads:若
-11|/before-leads:要
3|/before-leads:要把
-5|/before-leads:要求
3|/before-leads:言人
8|/before-leads:談_
6|/before-leads:談で
3|/before-leads:議で
7|/before-leads:认为
3|/before-leads:让
3|/before-leads:议在
4|/before-leads:讯】
3|/before-leads:许
-6|/before-leads:论请
4|/before-leads:评:
-5|/before-leads:说
6|/before-leads:说,
-5|/before-leads:请
-4|/before-leads:请求
5|/before-leads:调,
-3|/before-leads:費を
3|/before-leads:转述
-3|/before-leads:远:
-5|/before-leads:迫
3|/before-leads:述
-3|/before-leads:送る
-6|/before-leads:选人
-5|/before-leads:逼迫
10|/before-leads:道,
-3|/before-leads:選で
3|/before-leads:部批
14|/before-leads:部长
-8|/before-leads:针对
5|/before-leads:長は
3|/before-leads:長国
28|/before-leads:长
3|/before-leads:长官
11|/before-leads:露,
-3|/before-leads:領、
6|/before-leads:領「
-4|/before-leads:顾问
3|/before-leads:预计
6|/before-leads:首相
3|/before-leads:驳,
4|/before-opens:False agent
5|/before-opens:False named
-5|/before-opens:False patient
14|/before-opens:True agent
18|/before-opens:True named
-7|/before-opens:True patient
17|/before-rank:0 0 agent
-12|/before-rank:0 0 patient
-8|/before-rank:0 1 agent
-4|/before-rank:0 1 named
-3|/before-rank:0 2 agent
20|/before-rank:1 0 agent
23|/before-rank:1 0 named
-3|/before-rank:1 0 patient
-6|/before-rank:1 1 agent
5|/before-rank:1 1 named
-8|/before-rank:1 2 named
-3|/before-rank:2 0 agent
5|/before-rank:2 0 patient
5|/before-rank:3 0 named
4|/before-rank:3 1 named
-4|/before:
-3|/before:\"不要用
5|/before:\"先答应USA
-3|/before:\"至少
6|/before:#,LAND着眼
-3|/before:#,提高至
-4|/before:#,还是
4|/before:#か
-3|/before:#から
3|/before:#不如LAND
-4|/before:#到
-3|/before:#升到
-5|/before:#还是
-3|/before:(GDP)比
-3|/before:)比
4|/before:)的至少
5|/before:,
6|/before:,LAND着眼
-3|/before:,提高至
3|/before:,整体拉到
-6|/before:,约为GDP的
-5|/before:,腹案为DATE
-4|/before:,还是
-9|/before::
4|/before::\"
-3|/before::\"不要用
3|/before::#还是
3|/before::ALLIES至少要
3|/before::DEFENCE
3|/before::LAND为何离
3|/before::LAND要不要
-5|/before::「
3|/before::不接受
3|/before:ALLIES至少要
-8|/before:DATE
4|/before:DATEに
-3|/before:DATEにGDP比
3|/before:DATEの
-3|/before:DATE内便达到
3|/before:DATE实现
-4|/before:DATE应当增至
5|/before:DATE推到
-4|/before:DATE提出
-3|/before:DATE敲定
3|/before:DATE至少达到
-6|/before:DATE补到
-5|/before:DEFENCE
-3|/before:DEFENCEGDP比
-4|/before:DEFENCE、
-4|/before:DEFENCE「
3|/before:DEFENCE「GDP
5|/before:DEFENCE「対GDP比
4|/before:DEFENCEが
-4|/before:DEFENCEがGDPの
-4|/before:DEFENCEだけで
-4|/before:DEFENCEのGDP比
6|/before:DEFENCEは
-4|/before:DEFENCEを
4|/before:DEFENCEをGDP比
3|/before:DEFENCEをGDP比で
3|/before:DEFENCEを対GDP比
4|/before:DEFENCE减至GDP的
-3|/before:DEFENCE占
-6|/before:DEFENCE占GDP
3|/before:DEFENCE压回GDP的
-3|/before:DEFENCE增至GDP_
4|/before:DEFENCE抬到GDP的
3|/before:DEFENCE推到
-3|/before:DEFENCE提到
-3|/before:DEFENCE提至GDP
3|/before:DEFENCE新目标:
3|/before:DEFENCE达到GDP的
-3|/before:DEFENCE降到
-3|/before:EUの各国が
5|/before:F要求的是
-10|/before:GDP
-3|/before:GDP(GDP)比
-3|/before:GDP)比
4|/before:GDP)的至少
3|/before:GDP_
-5|/before:GDPの
-6|/before:GDP应否超过
-3|/before:GDP比#から
-8|/before:GDP的
4|/before:LAND
3|/before:LAND#不如LAND
-4|/before:LAND:
-3|/before:LANDDEFENCE占
-5|/before:LAND「
-4|/before:LANDに
3|/before:LANDには
-3|/before:LANDは
6|/before:LANDもDEFENCEの
3|/before:LAND上院、DEFENCE
3|/before:LAND为何离
-3|/before:LAND主张最多
-4|/before:LAND以
-3|/before:LAND内には
-3|/before:LAND幹部は
-3|/before:LAND强推\"
3|/before:LAND想当\"
3|/before:LAND新首相「
-3|/before:LAND氏、DEFENCE「
3|/before:LAND民调》
6|/before:LAND着眼
3|/before:LAND要不要
-4|/before:LAND要求改为
4|/before:LAND说,
-4|/before:LAND酝酿的\"
7|/before:NATO核心DEFENCE
5|/before:NATO要
9|/before:USA「
-3|/before:USAから
-3|/before:_
4|/before:_DEFENCE
4|/before:_DEFENCE「
-4|/before:_GDP比
-3|/before:_なぜ
-3|/before:_大蔵「
18|/before:agent
23|/before:named
-12|/before:patient
12|/before:、
3|/before:、DATEまでに
-4|/before:、DEFENCEがGDPの
-4|/before:、DEFENCEの
4|/before:、DEFENCEは
-3|/before:、DEFENCEはGDP比
-3|/before:、DEFENCEを
5|/before:、DEFENCEをGDP比
-4|/before:、GDP比
3|/before:、LANDには
-3|/before:、仮にDEFENCEを
-3|/before:、政府のDEFENCE
3|/before:》
12|/before:「
4|/before:「DATEに
-3|/before:「LANDに
6|/before:「LANDは
-3|/before:「LANDも
4|/before:「党として
6|/before:「対GDP比
-4|/before:」と語り、
-3|/before:い。
-3|/before:いずれ
-3|/before:いて「
-3|/before:いて「GDPの
3|/before:いとして、
4|/before:いる。
-3|/before:えて
3|/before:える
5|/before:え方に」_
3|/before:か
3|/before:かす
-8|/before:から
3|/before:がDATEにGDP比
-4|/before:がGDPの
-3|/before:が急落、DEFENCE
5|/before:くとも
-6|/before:けで
3|/before:げている。
-3|/before:ころとみる
-3|/before:さらに、
4|/before:した計
3|/before:して、
3|/before:す
3|/before:するGDP比
4|/before:するのは
6|/before:する一方、
3|/before:する案と、
-3|/before:ず
-3|/before:ずれ
-4|/before:ぜ
-3|/before:た「GDP比
4|/before:た計
3|/before:だGDP比
-6|/before:だけで
-3|/before:った「GDP比
3|/before:って唱える
-3|/before:ついて「
7|/before:て
-4|/before:てDEFENCEをGDP比
3|/before:てGDP比
3|/before:て、
-5|/before:て「
-3|/before:て「GDPの
3|/before:ている。
-3|/before:ては
3|/before:て唱える
-10|/before:で
-3|/before:でDEFENCEをGDP比
5|/before:で、
3|/before:で「
3|/before:でにGDP比
7|/before:では
3|/before:で明かす
4|/before:と、
3|/before:としてGDP比
4|/before:として、
3|/before:とするGDP比
-3|/before:とみる
5|/before:とも
-4|/before:と語り、
-3|/before:ない。
5|/before:なくとも
-4|/before:なぜ
-10|/before:に
-3|/before:にDEFENCEを
4|/before:にDEFENCEをGDP比
3|/before:にGDPの
-3|/before:に、GDP比
5|/before:に」_
-3|/before:について「
-9|/before:には
-4|/before:のDEFENCE
-4|/before:のDEFENCEだけで
-4|/before:のDEFENCEをGDP比
-4|/before:のGDP比
4|/before:のは
-3|/before:の一人は
-3|/before:の各国が
4|/before:の声明で、
-3|/before:の標準
4|/before:の目標、
3|/before:の間では
21|/before:は
3|/before:は#か
3|/before:はDATEの
3|/before:はDEFENCEをGDPの
7|/before:はDEFENCEをGDP比
8|/before:は、
-3|/before:は、DEFENCEの
-3|/before:は、DEFENCEを
12|/before:は「
-3|/before:は「LANDも
-3|/before:はさらに、
-3|/before:はない。
3|/before:は憲法に
-4|/before:は最大でも
3|/before:び_「
-3|/before:へ調整_
3|/before:までにGDP比
-3|/before:みる
-3|/before:め_大蔵「
4|/before:めて
-3|/before:めて「
6|/before:も
6|/before:もDEFENCEの
6|/before:やLANDもDEFENCEの
-6|/before:ら
-3|/before:らに、
-5|/before:り、
7|/before:る
-6|/before:るDEFENCEのGDP比
3|/before:るGDP比
4|/before:る。
-3|/before:る「
4|/before:るのは
5|/before:る一方、
3|/before:る案と、
-3|/before:れ
4|/before:れて
-3|/before:ろとみる
-4|/before:を
3|/before:をGDP比で
-3|/before:を含めて「
3|/before:を対GDP比
3|/before:を念頭に「
3|/before:を示し、
3|/before:んだGDP比
-3|/before:アの標準
-3|/before:ジアの標準
-3|/before:一人は
5|/before:一方、
-3|/before:上调至
3|/before:上院、DEFENCE
-3|/before:不低于GDP的
3|/before:不如LAND
-3|/before:不排除向
3|/before:不接受
3|/before:不要
-3|/before:不要用
3|/before:与\"
3|/before:与党内では
5|/before:且吃力,
-3|/before:中に
-19|/before:为
-3|/before:为DATE
-4|/before:为DATE提出
-3|/before:为DATE敲定
-5|/before:为GDP的
3|/before:为何离
-4|/before:主张LAND以
-3|/before:主张先以DATE
-3|/before:主张最多
-4|/before:之比提高到
3|/before:也要把
3|/before:于
-4|/before:于GDP的
3|/before:人士:
-5|/before:今后应达
3|/before:今提
-3|/before:从
-4|/before:从#到
-3|/before:以
-3|/before:以DATE
-3|/before:以内にGDP比
3|/before:以支撑
-3|/before:仮にDEFENCEを
-3|/before:件时考虑
-5|/before:任期内达到
4|/before:任首相升至
6|/before:众提出
-3|/before:会で
4|/before:会は
-4|/before:会主张
3|/before:会幹部は、
-3|/before:会提过
-4|/before:会期に
3|/before:会议今提
-3|/before:低于GDP的
3|/before:体拉到
3|/before:何离
-6|/before:例在DATE补到
-5|/before:例改定为
-3|/before:便达到
4|/before:係者は「
3|/before:保障費
3|/before:候補、DEFENCE
3|/before:候補は
3|/before:做到
-3|/before:元代表「
-3|/before:先以DATE
5|/before:先答应USA
4|/before:党として
3|/before:党は
3|/before:党内では
3|/before:党内谈过
3|/before:全保障費
-4|/before:公約、DEFENCE「
3|/before:内
-3|/before:内にGDP比
-3|/before:内には
-3|/before:内便达到
3|/before:内就达到
3|/before:内谈过
-3|/before:内首長「
3|/before:冈方提高到
3|/before:再び_「
-4|/before:军方曾要求
-5|/before:况升至
4|/before:减至GDP的
-3|/before:出的
-4|/before:则主张LAND以
3|/before:到
10|/before:到GDP的
5|/before:力,
-3|/before:力はない。
3|/before:力候補、DEFENCE
-3|/before:加码到
-3|/before:务战略:
-3|/before:務相、
-4|/before:升到
-3|/before:升至
-5|/before:占GDP
3|/before:占GDP_
3|/before:压回GDP的
5|/before:反调:\"
-3|/before:可多花
5|/before:吃力,
-3|/before:各国が
4|/before:合意した計
3|/before:同样是
3|/before:后也要把
-5|/before:后应达
-3|/before:向议会提过
-5|/before:否超过
-3|/before:否达到GDP的
-3|/before:含めて「
3|/before:吹
-3|/before:哄:「
4|/before:員は「
3|/before:員会は
3|/before:唱える
5|/before:唱反调:\"
6|/before:回
3|/before:回GDP的
-3|/before:国が
-3|/before:国不排除向
-4|/before:国会主张
-3|/before:国或可多花
-4|/before:国防部坚持
7|/before:在
5|/before:在DATE推到
-6|/before:在DATE补到
3|/before:在GDP的
-4|/before:在为DATE提出
-3|/before:在为DATE敲定
3|/before:在党内谈过
-4|/before:在国会主张
3|/before:在讨论
-3|/before:场起哄:「
-4|/before:坚持
-3|/before:增至GDP_
3|/before:士:
4|/before:声明で、
-3|/before:多提高到
-3|/before:多花
3|/before:大
-4|/before:大でも
-3|/before:大蔵「
3|/before:如LAND
3|/before:委員会は
3|/before:安として
3|/before:安全保障費
-3|/before:官の一人は
-5|/before:定
-8|/before:定为
3|/before:定在
4|/before:实现
3|/before:審建議「DEFENCE
3|/before:寺氏「
10|/before:対GDP比
-3|/before:将DEFENCE提至GDP
-3|/before:将来は
3|/before:小野寺氏「
5|/before:少なくとも
3|/before:少要
5|/before:少达到
3|/before:少需要考虑
5|/before:尚且吃力,
-3|/before:就
3|/before:就达到
-3|/before:局者は「
3|/before:已在讨论
3|/before:年内达到
3|/before:幹部は、
3|/before:幹部は「
4|/before:应USA
6|/before:应占GDP_
-5|/before:应否超过
-4|/before:应当增至
-4|/before:应达
-3|/before:应降到GDP的
-4|/before:府のDEFENCE
3|/before:建議「DEFENCE
3|/before:建议以
-3|/before:建议把
-4|/before:张LAND以
-5|/before:张今后应达
-3|/before:张先以DATE
-3|/before:张最多
-3|/before:强推\"
3|/before:当\"
6|/before:当众提出
-4|/before:当增至
-3|/before:当局者は「
-3|/before:当面はDATEに
7|/before:心DEFENCE
3|/before:念頭に「
-3|/before:急落、DEFENCE
-3|/before:总统建议把
-5|/before:情况升至
3|/before:想当\"
4|/before:意した計
4|/before:意見書_DEFENCE
3|/before:憲法に
4|/before:成
-3|/before:或可多花
3|/before:战后也要把
-3|/before:战略:
3|/before:把DEFENCE推到
-3|/before:把DEFENCE提到
-3|/before:把DEFENCE降到
4|/before:抬到GDP的
-3|/before:抬高到
3|/before:拉到
-3|/before:拉高到GDP的
3|/before:持
3|/before:持超过
3|/before:指
-3|/before:排除向
-3|/before:推\"
6|/before:推到
5|/before:提
-3|/before:提出的
-6|/before:提至
-3|/before:提至GDP
-6|/before:提言「
-3|/before:提过
6|/before:提高到
5|/before:提高到GDP的
3|/before:撑
5|/before:支在DATE推到
3|/before:支持超过
3|/before:支撑
-7|/before:改为
-5|/before:改定为
-4|/before:政府のDEFENCE
3|/before:政界正酝酿
3|/before:政难以支撑
-3|/before:敲定
-3|/before:整_
3|/before:整体拉到
-3|/before:文件时考虑
3|/before:新目标:
3|/before:新首相「
5|/before:方、
4|/before:方、LANDには
5|/before:方に」_
3|/before:方提高到
-4|/before:方曾要求
3|/before:日で明かす
3|/before:时主张把
-3|/before:时考虑
3|/before:明かす
4|/before:明で、
-3|/before:明元代表「
-3|/before:是
4|/before:書_DEFENCE
-4|/before:曾要求
-3|/before:最多
-3|/before:最多提高到
3|/before:最大
-4|/before:最大でも
6|/before:有当众提出
4|/before:朝
-4|/before:期に
-3|/before:期には
-3|/before:期中に
3|/before:期内就达到
-4|/before:期内达到
-3|/before:来は
3|/before:标:
3|/before:标:#还是
-7|/before:标上调至
-7|/before:标为
3|/before:标同样是
3|/before:样是
7|/before:核心DEFENCE
4|/before:案「DATEに
3|/before:案と、
-5|/before:案为DATE
-3|/before:標_なぜ
3|/before:標、
4|/before:次の目標、
3|/before:正酝酿
-3|/before:步提高到
-3|/before:比#から
-5|/before:比例改定为
-5|/before:比提高到
-3|/before:比由#升到
4|/before:氏「
-6|/before:民提言「
4|/before:民案「DATEに
3|/before:民调》
-5|/before:求
-4|/before:求改为
5|/before:求的是
4|/before:没说要砍到
3|/before:法に
-7|/before:测该目标为
3|/before:独で
-3|/before:独財務相、
3|/before:现
-3|/before:用
-3|/before:用へ調整_
-3|/before:由#升到
-3|/before:由#调高到
3|/before:界人士:
3|/before:界正酝酿
-3|/before:略:
-7|/before:的
-4|/before:的\"
-4|/before:的#,还是
-3|/before:的DEFENCE占GDP
6|/before:的是
3|/before:目安として
3|/before:目标:
-7|/before:目标上调至
-7|/before:目标为
3|/before:目标同样是
-3|/before:目標_なぜ
3|/before:目標、
5|/before:直言,
-5|/before:相、
-3|/before:相は
-3|/before:相は「LANDも
4|/before:相升至
4|/before:看
6|/before:眼
6|/before:着眼
-3|/before:码到
4|/before:砍到
3|/before:破
3|/before:离
3|/before:突破
4|/before:答应USA
-4|/before:約、DEFENCE「
-3|/before:経費をGDPの
-6|/before:约为GDP的
-3|/before:统建议把
5|/before:维持
-3|/before:考に、GDP比
3|/before:脳の間では
-5|/before:腹案为DATE
-6|/before:自民提言「
-10|/before:至
-4|/before:至GDP
3|/before:至少要
5|/before:至少达到
-6|/before:花
-3|/before:落、DEFENCE
-3|/before:蔵「
-6|/before:补到
3|/before:表し、GDP比
3|/before:補、DEFENCE
3|/before:補は
13|/before:要
3|/before:要不要
-3|/before:要加码到
3|/before:要把DEFENCE推到
-5|/before:要求
-4|/before:要求改为
5|/before:要求的是
-3|/before:要用
4|/before:要砍到
3|/before:要考虑
4|/before:見書_DEFENCE
-5|/before:视情况升至
3|/before:解を示し、
3|/before:言,
-6|/before:言「
4|/before:言したGDP比
-4|/before:語り、
-3|/before:調整_
3|/before:論再び_「
3|/before:議「DEFENCE
-3|/before:議会で
4|/before:議員は「
4|/before:认为
3|/before:议今提
3|/before:议以
-3|/before:议会提过
-5|/before:设
3|/before:询会议今提
-7|/before:该目标为
3|/before:说,
4|/before:说要砍到
3|/before:诺支持超过
5|/before:调:\"
3|/before:调》
-3|/before:调至
-3|/before:財務相、
3|/before:财界人士:
-3|/before:起哄:「
3|/before:込んだGDP比
-6|/before:达
5|/before:达到
-7|/before:过
-9|/before:还是
-3|/before:还要加码到
3|/before:退回
3|/before:选时主张把
-4|/before:选项从#到
-3|/before:逐步提高到
4|/before:通するのは
-3|/before:道内首長「
3|/before:部は、
-3|/before:部は、DEFENCEの
3|/before:部は「
-4|/before:部坚持
-3|/before:都把DEFENCE降到
3|/before:酝酿
-4|/before:酝酿的\"
3|/before:酿
-4|/before:酿的\"
3|/before:野:不接受
3|/before:野寺氏「
-3|/before:長「
3|/before:間では
4|/before:関係者は「
4|/before:问LAND说,
3|/before:队已在讨论
-3|/before:防务战略:
-4|/before:防部坚持
-3|/before:降到GDP的
-3|/before:降至
3|/before:院、DEFENCE
-3|/before:除向
3|/before:障費
3|/before:难以支撑
3|/before:需要考虑
-3|/before:面はDATEに
3|/before:領は憲法に
3|/before:頭に「
-4|/before:项从#到
4|/before:顾问LAND说,
4|/before:首相升至
-3|/before:首長「
-5|/before:高至GDP的
3|/before:鼓吹
-3|/clause-ending:
5|/clause-ending:\"的劝进
3|/clause-ending:%か
-5|/clause-ending:.5%?
3|/clause-ending:0年に」
-6|/clause-ending:5年以内
6|/clause-ending::不可能
-3|/clause-ending:?
-3|/clause-ending:」
-3|/clause-ending:」とした
-3|/clause-ending:」と話す
4|/clause-ending:」と説明
-3|/clause-ending:」主張
3|/clause-ending:」条件
-3|/clause-ending:い」
-7|/clause-ending:いう
3|/clause-ending:いが、
4|/clause-ending:いだ
3|/clause-ending:いるが、
3|/clause-ending:い構えだ
8|/clause-ending:える
4|/clause-ending:か
3|/clause-ending:かけた
-4|/clause-ending:かした
-3|/clause-ending:かず
6|/clause-ending:が、
-3|/clause-ending:がある
3|/clause-ending:がつく
3|/clause-ending:が報告書
-4|/clause-ending:が抗議
3|/clause-ending:が提案
3|/clause-ending:が提言
-3|/clause-ending:が有力だ
-4|/clause-ending:が試算
3|/clause-ending:が講演
3|/clause-ending:きかけた
5|/clause-ending:きた
6|/clause-ending:きだ
5|/clause-ending:きである
4|/clause-ending:き込んだ
-4|/clause-ending:ける
3|/clause-ending:げた
4|/clause-ending:こと
3|/clause-ending:された
-7|/clause-ending:した
-7|/clause-ending:している
4|/clause-ending:してきた
-4|/clause-ending:しない」
-3|/clause-ending:しを」
-4|/clause-ending:し戻した
-3|/clause-ending:すが、
4|/clause-ending:すべきだ
3|/clause-ending:ず」
-5|/clause-ending:せず
5|/clause-ending:たい
3|/clause-ending:た一方、
-3|/clause-ending:だ
-7|/clause-ending:った
3|/clause-ending:つく
-3|/clause-ending:づけた
3|/clause-ending:ていた
-3|/clause-ending:ています
5|/clause-ending:てきた
4|/clause-ending:てだ
-4|/clause-ending:でいた
-3|/clause-ending:です
3|/clause-ending:でない」
-6|/clause-ending:で政府
-7|/clause-ending:という
-4|/clause-ending:とどめた
-5|/clause-ending:となる
-3|/clause-ending:とみる
-4|/clause-ending:と漏らす
4|/clause-ending:と記した
3|/clause-ending:と評した
3|/clause-ending:と語る
4|/clause-ending:と説明
4|/clause-ending:と述べた
4|/clause-ending:と退けた
-4|/clause-ending:どめた
-5|/clause-ending:ない
3|/clause-ending:ないが、
-11|/clause-ending:なる
4|/clause-ending:に」
-4|/clause-ending:になる
-5|/clause-ending:に入った
3|/clause-ending:に委ねた
3|/clause-ending:に慎重だ
-4|/clause-ending:に提出
-3|/clause-ending:に示した
-3|/clause-ending:に置く
6|/clause-ending:に聞く
-4|/clause-ending:に触れた
4|/clause-ending:に言及
-4|/clause-ending:に語った
-4|/clause-ending:に達する
3|/clause-ending:ねた
-3|/clause-ending:ねない」
3|/clause-ending:のこと
5|/clause-ending:の声
4|/clause-ending:の検討を
-3|/clause-ending:の範囲論
-3|/clause-ending:はない
-4|/clause-ending:は先送り
6|/clause-ending:び腰だ
6|/clause-ending:べきだ
-4|/clause-ending:べた
-3|/clause-ending:ます
-3|/clause-ending:みる
3|/clause-ending:めている
3|/clause-ending:もむ
-4|/clause-ending:も念頭」
5|/clause-ending:も視野
6|/clause-ending:も語った
-3|/clause-ending:も議論
-6|/clause-ending:も述べた
-3|/clause-ending:らしを」
-3|/clause-ending:らす
-3|/clause-ending:ら可能」
4|/clause-ending:り沙汰
3|/clause-ending:るか
5|/clause-ending:るが、
-6|/clause-ending:るという
-3|/clause-ending:る一方、
-4|/clause-ending:る案です
-3|/clause-ending:れる
-3|/clause-ending:ろとみる
3|/clause-ending:をもむ
4|/clause-ending:を削減
3|/clause-ending:を唱える
-8|/clause-ending:を示した
-3|/clause-ending:を続ける
-3|/clause-ending:を訴えた
-4|/clause-ending:んでいた
-6|/clause-ending:一而足
-4|/clause-ending:上下
-6|/clause-ending:不一而足
4|/clause-ending:不可能
5|/clause-ending:不合理
8|/clause-ending:不够?
-3|/clause-ending:不安
-3|/clause-ending:两案
-3|/clause-ending:中身焦点
5|/clause-ending:主張した
5|/clause-ending:主張する
3|/clause-ending:予想した
3|/clause-ending:于国防?
3|/clause-ending:交錯する
-3|/clause-ending:以内
3|/clause-ending:会議
3|/clause-ending:会議控え
-4|/clause-ending:余地
3|/clause-ending:併記した
-4|/clause-ending:信号
-3|/clause-ending:做到
-3|/clause-ending:傘も議論
-5|/clause-ending:先送り
-5|/clause-ending:入った
3|/clause-ending:入り
3|/clause-ending:入场券\"
-3|/clause-ending:入宪法
3|/clause-ending:全球标准
3|/clause-ending:关?
-3|/clause-ending:内」主張
3|/clause-ending:内」条件
-3|/clause-ending:写入宪法
-3|/clause-ending:军费
-3|/clause-ending:军费\"
3|/clause-ending:军费占比
-7|/clause-ending:准\"
5|/clause-ending:出ている
3|/clause-ending:券\"
4|/clause-ending:削減
-4|/clause-ending:割れる
-3|/clause-ending:力だ
-3|/clause-ending:力方向
5|/clause-ending:劝进
4|/clause-ending:务实
-3|/clause-ending:努力方向
3|/clause-ending:占比
-4|/clause-ending:危险信号
6|/clause-ending:及び腰だ
-3|/clause-ending:反応せず
4|/clause-ending:取り沙汰
-3|/clause-ending:受け
3|/clause-ending:可接受
4|/clause-ending:可能
-4|/clause-ending:可能」
-3|/clause-ending:可行
5|/clause-ending:合理
-3|/clause-ending:否割れる
-4|/clause-ending:否定した
3|/clause-ending:告書
-3|/clause-ending:和平\"
3|/clause-ending:唱える
-3|/clause-ending:囲論
3|/clause-ending:国家\"?
3|/clause-ending:国防?
5|/clause-ending:国防総省
3|/clause-ending:场券\"
3|/clause-ending:報告書
5|/clause-ending:夜谭
8|/clause-ending:够?
5|/clause-ending:天方夜谭
3|/clause-ending:委ねた
3|/clause-ending:字」
6|/clause-ending:官に聞く
-5|/clause-ending:官房長官
-4|/clause-ending:定した
-3|/clause-ending:宪法
3|/clause-ending:家\"?
3|/clause-ending:審議入り
3|/clause-ending:尚可接受
-6|/clause-ending:左右
-3|/clause-ending:市未理会
-3|/clause-ending:平\"
3|/clause-ending:年に」
-6|/clause-ending:年以内
3|/clause-ending:建议
-3|/clause-ending:开支
5|/clause-ending:張した
5|/clause-ending:張する
-3|/clause-ending:強調した
3|/clause-ending:很远
-3|/clause-ending:応せず
-4|/clause-ending:念頭」
3|/clause-ending:想した
3|/clause-ending:慎重だ
-3|/clause-ending:戦略
-4|/clause-ending:戻した
-5|/clause-ending:房長官
-4|/clause-ending:抗議
-3|/clause-ending:指标
3|/clause-ending:挙へ
-3|/clause-ending:换和平\"
3|/clause-ending:控え
-4|/clause-ending:提出
3|/clause-ending:提出した
8|/clause-ending:提言
5|/clause-ending:提言した
4|/clause-ending:提言へ
-3|/clause-ending:提言受け
3|/clause-ending:提言案
-4|/clause-ending:改定
-3|/clause-ending:政不安
-8|/clause-ending:政府
3|/clause-ending:政见
3|/clause-ending:数字」
-4|/clause-ending:整する
3|/clause-ending:文した
-4|/clause-ending:文書改定
-3|/clause-ending:方向
5|/clause-ending:方夜谭
-4|/clause-ending:方案
-4|/clause-ending:明かした
3|/clause-ending:明がつく
-8|/clause-ending:明した
3|/clause-ending:是5%?
-4|/clause-ending:書改定
4|/clause-ending:最終調整
-3|/clause-ending:有力だ
-3|/clause-ending:未理会
3|/clause-ending:条件
5|/clause-ending:标准
-7|/clause-ending:标准\"
-3|/clause-ending:标造势
3|/clause-ending:框架
-3|/clause-ending:案がある
-4|/clause-ending:案です
5|/clause-ending:検討を
3|/clause-ending:構えだ
7|/clause-ending:標準」
4|/clause-ending:標準だ
4|/clause-ending:次いだ
-3|/clause-ending:段目标
-4|/clause-ending:民が抗議
3|/clause-ending:民提言へ
3|/clause-ending:民提言案
3|/clause-ending:気をもむ
3|/clause-ending:求めた
3|/clause-ending:汰された
4|/clause-ending:沙汰
-3|/clause-ending:注文
3|/clause-ending:注文した
3|/clause-ending:源見えず
7|/clause-ending:準」
4|/clause-ending:準だ
-3|/clause-ending:漏らす
-3|/clause-ending:点となる
3|/clause-ending:球标准
-7|/clause-ending:球标准\"
-3|/clause-ending:理会
7|/clause-ending:界標準」
4|/clause-ending:界標準だ
-4|/clause-ending:留余地
-6|/clause-ending:略で政府
4|/clause-ending:療を削減
5|/clause-ending:的劝进
4|/clause-ending:的建议
4|/clause-ending:的数字」
3|/clause-ending:的盘子
3|/clause-ending:的要求
3|/clause-ending:盘子
-3|/clause-ending:目标造势
-4|/clause-ending:相に提出
4|/clause-ending:相次いだ
-4|/clause-ending:省が試算
-13|/clause-ending:示した
4|/clause-ending:立てだ
-3|/clause-ending:範囲論
4|/clause-ending:終調整
-3|/clause-ending:続ける
5|/clause-ending:総省
3|/clause-ending:総選挙へ
3|/clause-ending:线\"
-3|/clause-ending:置く
-3|/clause-ending:置づけた
3|/clause-ending:者の声
-6|/clause-ending:而足
6|/clause-ending:聞く
-4|/clause-ending:能」
6|/clause-ending:腰だ
-4|/clause-ending:要になる
3|/clause-ending:見えず
-3|/clause-ending:見がある
4|/clause-ending:見立てだ
3|/clause-ending:視野
-4|/clause-ending:触れた
3|/clause-ending:言した
4|/clause-ending:言へ
-3|/clause-ending:言受け
3|/clause-ending:言案
5|/clause-ending:討を
7|/clause-ending:記した
3|/clause-ending:訴える
3|/clause-ending:評した
-4|/clause-ending:試算
3|/clause-ending:語る
4|/clause-ending:説明
-6|/clause-ending:説明した
3|/clause-ending:読者の声
-3|/clause-ending:調した
-4|/clause-ending:調整する
-3|/clause-ending:警告した
3|/clause-ending:議入り
3|/clause-ending:議控え
-3|/clause-ending:議論
-3|/clause-ending:財政不安
-3|/clause-ending:费\"
3|/clause-ending:费占比
5|/clause-ending:超も視野
-3|/clause-ending:身焦点
3|/clause-ending:过关?
8|/clause-ending:还不够?
3|/clause-ending:还很远
-5|/clause-ending:述べた
4|/clause-ending:退けた
-3|/clause-ending:造势
-4|/clause-ending:達する
3|/clause-ending:選挙へ
3|/clause-ending:重だ
3|/clause-ending:錯する
-4|/clause-ending:長官
3|/clause-ending:関が提案
3|/clause-ending:防?
5|/clause-ending:防総省
-3|/clause-ending:阶段目标
-4|/clause-ending:险信号
-4|/clause-ending:頭」
-3|/clause-ending:頭に置く
-4|/clause-ending:预留余地
57|/demander:other
35|/demander:spender
5|/ending:\"的劝进
-8|/ending:%?
-3|/ending:%」
8|/ending:%か
-3|/ending:%だ
-4|/ending:%である
3|/ending:%のこと
3|/ending:%务实
-7|/ending:%左右
3|/ending:%框架
3|/ending:%構想
4|/ending:%的建议
5|/ending:%的方案
-3|/ending:%的构想
3|/ending:%的盘子
3|/ending:%的要求
3|/ending:%过关?
3|/ending:%还很远
-5|/ending:.1%
-16|/ending:.2%
3|/ending:.3%
4|/ending:.3%か
-5|/ending:.5%
-9|/ending:.5%?
4|/ending:.5%か
-3|/ending:.6%
4|/ending:.7%
8|/ending:0%
-4|/ending:0.6%
-4|/ending:028年
3|/ending:0年に」
-4|/ending:1%
6|/ending:1.3%
-5|/ending:1.5%
5|/ending:1.7%
6|/ending:10%
-3|/ending:2%
-5|/ending:2.1%
-8|/ending:2.2%
-5|/ending:2.5%
3|/ending:2.7%
-4|/ending:28年
22|/ending:3%
4|/ending:3%か
-4|/ending:3%以上
3|/ending:3%务实
-10|/ending:3%左右
-3|/ending:3.2%
-3|/ending:3.3%
6|/ending:3.5%
3|/ending:4%構想
-13|/ending:5%
-11|/ending:5%?
4|/ending:5%か
3|/ending:5%左右
3|/ending:5%框架
-6|/ending:5年以内
-5|/ending:6%
5|/ending:7%
-3|/ending:7.7%
-4|/ending:8年
6|/ending::不可能
7|/ending:P的3%
-3|/ending:P的5%
-3|/ending:」とした
-5|/ending:」と話す
4|/ending:」と説明
-3|/ending:」主張
3|/ending:」条件
-3|/ending:い」
-3|/ending:いう
4|/ending:いだ
6|/ending:いない
-4|/ending:います
3|/ending:い構えだ
3|/ending:えだ
8|/ending:える
3|/ending:かけた
-4|/ending:かした
-3|/ending:かず
3|/ending:かった
-3|/ending:がある
3|/ending:が報告書
-4|/ending:が抗議
3|/ending:が提案
3|/ending:が提言
-3|/ending:が有力だ
-4|/ending:が試算
3|/ending:が講演
3|/ending:きかけた
5|/ending:きた
6|/ending:きだ
5|/ending:きである
4|/ending:き込んだ
-4|/ending:ける
3|/ending:げた
4|/ending:こと
3|/ending:された
-10|/ending:した
-6|/ending:している
4|/ending:してきた
-4|/ending:しない」
-3|/ending:しを」
-4|/ending:し戻した
4|/ending:す」
4|/ending:すべきだ
3|/ending:ず」
-5|/ending:せず
5|/ending:たい
6|/ending:たという
-7|/ending:った
-3|/ending:づけた
3|/ending:ていた
6|/ending:ていない
-4|/ending:ています
5|/ending:てきた
4|/ending:てだ
-4|/ending:でいた
-5|/ending:です
3|/ending:です」
3|/ending:でない」
-6|/ending:で政府
-3|/ending:という
-4|/ending:とどめた
-6|/ending:となる
-3|/ending:とみる
-4|/ending:と漏らす
4|/ending:と記した
3|/ending:と評した
-4|/ending:と話す
3|/ending:と語る
4|/ending:と説明
7|/ending:と述べた
4|/ending:と退けた
3|/ending:どです」
-4|/ending:どめた
6|/ending:ない
-3|/ending:なった
-11|/ending:なる
4|/ending:に」
-4|/ending:になる
-5|/ending:に入った
3|/ending:に委ねた
-3|/ending:に慎重だ
-4|/ending:に提出
-3|/ending:に示した
-3|/ending:に置く
6|/ending:に聞く
-4|/ending:に触れた
4|/ending:に言及
-4|/ending:に語った
-4|/ending:に達する
-3|/ending:ねない」
3|/ending:のこと
5|/ending:の声
4|/ending:の検討を
-3|/ending:の範囲論
-4|/ending:は先送り
6|/ending:び腰だ
6|/ending:べきだ
-4|/ending:ます
-3|/ending:みる
3|/ending:めている
3|/ending:もむ
-4|/ending:も念頭」
5|/ending:も視野
6|/ending:も語った
-3|/ending:も議論
-6|/ending:も述べた
-3|/ending:らしを」
-3|/ending:らす
-3|/ending:ら可能」
4|/ending:り沙汰
3|/ending:るか
-6|/ending:るという
-4|/ending:る案です
-8|/ending:れる
-3|/ending:ろとみる
3|/ending:をもむ
4|/ending:を削減
3|/ending:を唱える
-11|/ending:を示した
-3|/ending:を続ける
-3|/ending:を訴えた
-4|/ending:んでいた
-3|/ending:・5%?
-5|/ending:一点五
-6|/ending:一而足
-6|/ending:不一而足
4|/ending:不可能
8|/ending:不够?
-3|/ending:不安
3|/ending:不要3%
-3|/ending:中身焦点
-11|/ending:为3%
-3|/ending:为5%
-3|/ending:为准
-4|/ending:主张3%
5|/ending:主張した
5|/ending:主張する
3|/ending:乃至5%
-5|/ending:之一点五
-3|/ending:之三
3|/ending:予想した
3|/ending:于国防?
3|/ending:交錯する
-3|/ending:仍有拉锯
-3|/ending:以上
-5|/ending:以内
3|/ending:会議
3|/ending:会議控え
-4|/ending:余地
3|/ending:併記した
-4|/ending:信号
-3|/ending:值为准
-9|/ending:值的5%
-3|/ending:做到
3|/ending:做到3%
-3|/ending:傘も議論
-5|/ending:先送り
-5|/ending:入った
3|/ending:入り
3|/ending:入场券\"
4|/ending:全球标准
3|/ending:关?
-3|/ending:内」主張
3|/ending:内」条件
-3|/ending:内却嫌少
-3|/ending:军费
3|/ending:军费占比
-5|/ending:准\"
5|/ending:出ている
-3|/ending:分之三
-3|/ending:列反对
9|/ending:到3%
4|/ending:到5%
3|/ending:券\"
4|/ending:削減
-4|/ending:割れる
-3|/ending:力だ
-3|/ending:力方向
5|/ending:劝进
3|/ending:加而得
4|/ending:务实
-3|/ending:努力方向
-3|/ending:升至3%
3|/ending:占比
-4|/ending:危险信号
-3|/ending:却嫌少
6|/ending:及び腰だ
-3|/ending:反応せず
4|/ending:取り沙汰
-3|/ending:受け
3|/ending:可接受
4|/ending:可能
-4|/ending:可能」
-3|/ending:可行
5|/ending:合理
-3|/ending:否割れる
-5|/ending:否定した
-4|/ending:否认
3|/ending:告書
-3|/ending:和平\"
3|/ending:唱える
5|/ending:商机
-3|/ending:囲論
3|/ending:国家\"?
3|/ending:国防?
5|/ending:国防総省
6|/ending:在3%
3|/ending:场券\"
-4|/ending:坚持6%
3|/ending:報告書
5|/ending:夜谭
8|/ending:够?
-3|/ending:大落
-3|/ending:大起大落
5|/ending:天方夜谭
3|/ending:委ねた
-3|/ending:嫌少
4|/ending:完成
6|/ending:官に聞く
-5|/ending:官房長官
-5|/ending:定した
-3|/ending:定为5%
-3|/ending:宪法
3|/ending:家\"?
3|/ending:審議入り
3|/ending:少要4%
3|/ending:尚可接受
-7|/ending:左右
-3|/ending:市未理会
-3|/ending:平\"
3|/ending:年3%
3|/ending:年に」
-6|/ending:年以内
-5|/ending:年度3%
-5|/ending:度3%
3|/ending:建议
-4|/ending:张3%
5|/ending:張した
5|/ending:張する
-3|/ending:強調した
3|/ending:很远
-3|/ending:応せず
-4|/ending:念頭」
-3|/ending:总值为准
-4|/ending:想される
3|/ending:想した
3|/ending:成5%
-3|/ending:戦略
-4|/ending:戻した
-5|/ending:房長官
-4|/ending:抗議
5|/ending:抢商机
-3|/ending:拉锯
-3|/ending:拍板
4|/ending:持2%
-4|/ending:持6%
3|/ending:持在3%
-3|/ending:指摘した
-3|/ending:指标
3|/ending:挙へ
-3|/ending:换和平\"
3|/ending:换成5%
3|/ending:控え
4|/ending:推到5%
-4|/ending:提出
3|/ending:提出した
8|/ending:提言
5|/ending:提言した
4|/ending:提言へ
-3|/ending:提言受け
3|/ending:提言案
-3|/ending:摘した
-5|/ending:改为3%
-4|/ending:改定
-3|/ending:政不安
-8|/ending:政府
3|/ending:政见
-4|/ending:整する
3|/ending:文した
3|/ending:文件
-4|/ending:文書改定
5|/ending:方夜谭
-4|/ending:明かした
-8|/ending:明した
6|/ending:是5%?
-4|/ending:書改定
4|/ending:最終調整
-3|/ending:有力だ
-3|/ending:有拉锯
-3|/ending:未拍板
-3|/ending:未理会
5|/ending:机抢商机
-3|/ending:构想
-7|/ending:标为3%
6|/ending:标准
-5|/ending:标准\"
-3|/ending:标造势
3|/ending:框架
-3|/ending:案がある
-4|/ending:案です
5|/ending:検討を
3|/ending:構えだ
7|/ending:標準」
4|/ending:次いだ
-3|/ending:段目标
-4|/ending:民が抗議
3|/ending:民提言へ
3|/ending:民提言案
3|/ending:気をもむ
3|/ending:求めた
3|/ending:汰された
4|/ending:沙汰
-3|/ending:注文
3|/ending:注文した
3|/ending:源見えず
7|/ending:準」
-3|/ending:漏らす
-3|/ending:点となる
-3|/ending:点五
4|/ending:球标准
-4|/ending:球标准\"
-3|/ending:理会
7|/ending:界標準」
-4|/ending:留余地
-6|/ending:略で政府
4|/ending:療を削減
-3|/ending:百分之三
4|/ending:的10%
6|/ending:的3%
-10|/ending:的5%
-3|/ending:的5%?
5|/ending:的劝进
4|/ending:的建议
4|/ending:的数字」
5|/ending:的方案
-3|/ending:的构想
3|/ending:的盘子
3|/ending:的要求
3|/ending:的防区
3|/ending:盘子
-3|/ending:目标造势
-4|/ending:相に提出
3|/ending:相加而得
4|/ending:相次いだ
-4|/ending:省が試算
-3|/ending:码到5%
4|/ending:砍到3%
-3|/ending:研究
3|/ending:破2%
-16|/ending:示した
3|/ending:突破2%
4|/ending:立てだ
-3|/ending:範囲論
4|/ending:終調整
-3|/ending:続ける
5|/ending:総省
3|/ending:総選挙へ
3|/ending:线\"
6|/ending:经费
-3|/ending:结在2%
4|/ending:维持2%
-3|/ending:置く
-3|/ending:置づけた
3|/ending:者の声
3|/ending:而得
-6|/ending:而足
6|/ending:聞く
-4|/ending:能」
6|/ending:腰だ
-3|/ending:至1%
3|/ending:至2%
-3|/ending:至4%
-3|/ending:色列反对
-6|/ending:补到3%
4|/ending:表态
3|/ending:要3%
3|/ending:要4%
-4|/ending:要になる
3|/ending:見えず
-3|/ending:見がある
4|/ending:見立てだ
3|/ending:視野
-4|/ending:触れた
3|/ending:言した
4|/ending:言へ
-3|/ending:言受け
3|/ending:言案
5|/ending:討を
7|/ending:記した
3|/ending:訴える
3|/ending:評した
-4|/ending:試算
-4|/ending:話す
3|/ending:語る
4|/ending:説明
-6|/ending:説明した
3|/ending:読者の声
-3|/ending:調した
-4|/ending:調整する
-3|/ending:警告した
3|/ending:議入り
3|/ending:議控え
-3|/ending:議論
-3|/ending:財政不安
3|/ending:费占比
-3|/ending:起大落
5|/ending:超も視野
-4|/ending:超过2%
-3|/ending:身焦点
6|/ending:达到3%
-4|/ending:过2%
3|/ending:过关?
8|/ending:还不够?
3|/ending:还很远
4|/ending:退けた
-3|/ending:造势
-4|/ending:達する
3|/ending:選挙へ
3|/ending:錯する
-4|/ending:長官
3|/ending:関が提案
3|/ending:队的防区
3|/ending:防?
3|/ending:防区
5|/ending:防総省
-3|/ending:阶段目标
-4|/ending:险信号
-4|/ending:頭」
-3|/ending:頭に置く
-4|/ending:预留余地
-3|/ending:高至1%
-3|/foreign=False:ask deny
-3|/foreign=False:ask not
-4|/foreign=False:deny ask
-3|/foreign=False:deny not
3|/foreign=False:deny party
6|/foreign=False:deny think
6|/foreign=False:not
3|/foreign=False:not ask
5|/foreign=False:not deny
-4|/foreign=False:not not
-6|/foreign=False:not plan
9|/foreign=False:not should
3|/foreign=False:party
4|/foreign=False:plan ask
-3|/foreign=False:plan plan
3|/foreign=False:plan reach
3|/foreign=False:plan should
-3|/foreign=False:plan think
-4|/foreign=False:raise ask
4|/foreign=False:raise should
5|/foreign=False:raise think
-7|/foreign=False:reach not
4|/foreign=False:reach should
-3|/foreign=False:reach think
-5|/foreign=False:should
-3|/foreign=False:should raise
-5|/foreign=False:should think
3|/foreign=False:standard not
3|/foreign=False:standard raise
3|/foreign=False:think ask
-4|/foreign=False:think not
3|/foreign=False:think party
3|/foreign=False:think raise
-3|/foreign=False:think reach
5|/foreign=True:
4|/foreign=True:ask plan
-3|/foreign=True:deny
-4|/foreign=True:not
-4|/foreign=True:not deny
6|/foreign=True:not think
4|/foreign=True:plan think
4|/foreign=True:should standard
-4|/foreign=True:should think
-4|/foreign=True:standard
3|/foreign=True:standard reach
-3|/foreign=True:think
-3|/foreign=True:think not
-5|/known:- ALLIES 1.5
-5|/known:- ALLIES 1.5 since-2025
3|/known:- ALLIES 2
3|/known:- ALLIES 2 since-2025
4|/known:- ALLIES 3
4|/known:- ALLIES 3 to-2024
-5|/known:- ALLIES 3.5
-4|/known:- ALLIES 3.5 since-2025
-3|/known:- ALLIES 4
-3|/known:- ALLIES 4 since-2025
-10|/known:- ALLIES since-2025
4|/known:- ALLIES to-2024
11|/known:- AUS 3
11|/known:- AUS 3 since-2025
-6|/known:- AUS 3.5
-6|/known:- AUS 3.5 since-2025
5|/known:- AUS since-2025
6|/known:- BEL+ITA 5
6|/known:- BEL+ITA 5 since-2025
6|/known:- BEL+ITA since-2025
-4|/known:- BGD 2.2
-4|/known:- BGD 2.2 to-2024
-4|/known:- BGD to-2024
-9|/known:- BRA 2
-9|/known:- BRA 2 since-2025
-9|/known:- BRA since-2025
3|/known:- CAN 2
3|/known:- CAN 2 since-2025
4|/known:- CAN 3.5
4|/known:- CAN 3.5 since-2025
6|/known:- CAN since-2025
3|/known:- CHL 2
3|/known:- CHL 2 since-2025
6|/known:- CHL since-2025
-3|/known:- CHN 5
-3|/known:- CHN 5 since-2025
3|/known:- CZE 3.5
3|/known:- CZE 3.5 since-2025
4|/known:- DEU 2
3|/known:- DEU 2 to-2024
8|/known:- DEU 3
6|/known:- DEU 3 since-2025
-5|/known:- DEU 3.5
-3|/known:- DEU 3.5 since-2025
-3|/known:- DEU 3.5 to-2024
7|/known:- DEU 5
7|/known:- DEU 5 since-2025
11|/known:- DEU since-2025
-5|/known:- ESP 2.1
-5|/known:- ESP 2.1 since-2025
-6|/known:- ESP 5
-6|/known:- ESP 5 since-2025
-12|/known:- ESP since-2025
-6|/known:- EU 1.5
-6|/known:- EU 1.5 since-2025
-11|/known:- EU 3
-7|/known:- EU 3 since-2025
-4|/known:- EU 3 to-2024
-14|/known:- EU since-2025
-4|/known:- EU to-2024
3|/known:- FIN 2
3|/known:- FIN 3
3|/known:- FIN 3 since-2025
3|/known:- FIN since-2025
3|/known:- FRA 2
3|/known:- FRA 2 since-2025
-8|/known:- FRA 3-3.5
-8|/known:- FRA 3-3.5 since-2025
-5|/known:- FRA since-2025
5|/known:- GBR 2
5|/known:- GBR 2 since-2025
-15|/known:- GBR 3
-16|/known:- GBR 3 since-2025
-10|/known:- GBR since-2025
3|/known:- GHA 0.6
3|/known:- GHA 0.6 to-2024
3|/known:- GHA to-2024
3|/known:- GMB 1
3|/known:- GMB 1 to-2024
3|/known:- GMB to-2024
-4|/known:- GTM 0.6
-4|/known:- GTM 0.6 since-2025
-4|/known:- GTM since-2025
-3|/known:- IDN 1.5
-3|/known:- IND 2.2
-3|/known:- IND 2.2 since-2025
10|/known:- IND 3
7|/known:- IND 3 since-2025
3|/known:- IND 3 to-2024
5|/known:- IND since-2025
-4|/known:- ISL since-2025
-3|/known:- ISR 4.4
-3|/known:- ISR 4.4 since-2025
-4|/known:- ISR 5
-4|/known:- ISR 5 since-2025
-7|/known:- ISR 6
-7|/known:- ISR 6 since-2025
-14|/known:- ISR since-2025
3|/known:- ISR to-2024
4|/known:- ITA 3.5
4|/known:- ITA 3.5 since-2025
3|/known:- ITA since-2025
5|/known:- JPN 1
8|/known:- JPN 1 since-2025
-3|/known:- JPN 1 to-1999
3|/known:- JPN 1.1
3|/known:- JPN 1.1 to-1999
-4|/known:- JPN 1.3 since-2025
4|/known:- JPN 1.5
3|/known:- JPN 1.5 since-2025
16|/known:- JPN 2
5|/known:- JPN 2 since-2025
3|/known:- JPN 2 to-2021
8|/known:- JPN 2 to-2024
-3|/known:- JPN 2.4
-3|/known:- JPN 2.4 since-2025
-8|/known:- JPN 2.5 since-2025
6|/known:- JPN 2.5 to-2024
-3|/known:- JPN 2.5-3.5
-3|/known:- JPN 2.5-3.5 since-2025
10|/known:- JPN 3
9|/known:- JPN 3 to-2024
5|/known:- JPN 3-3.5
5|/known:- JPN 3-3.5 since-2025
6|/known:- JPN 3.5
6|/known:- JPN 3.5 since-2025
-4|/known:- JPN 3.9
-4|/known:- JPN 3.9 since-2025
4|/known:- JPN 4
4|/known:- JPN 4 since-2025
-4|/known:- JPN 6
-4|/known:- JPN 6 since-2025
4|/known:- JPN since-2025
3|/known:- JPN to-2021
29|/known:- JPN to-2024
-4|/known:- KAZ 1.7
-4|/known:- KAZ 1.7 since-2025
-4|/known:- KAZ since-2025
5|/known:- KEN 1.3
5|/known:- KEN 1.3 to-2024
6|/known:- KEN to-2024
3|/known:- KOR 2.7
3|/known:- KOR 2.7 since-2025
5|/known:- KOR 3
9|/known:- KOR 3 since-2025
-3|/known:- KOR 3.2
-3|/known:- KOR 3.2 to-2013
-4|/known:- KOR 3.5
-5|/known:- KOR 3.5 since-2025
-3|/known:- KOR 3.8
-3|/known:- KOR 3.8 since-2025
-4|/known:- KOR 5
-4|/known:- KOR 5 since-2025
-3|/known:- KOR to-2013
5|/known:- LKA 1.3
5|/known:- LKA 1.3 to-2024
5|/known:- LKA to-2024
-3|/known:- LTU 3.3
-3|/known:- LTU 3.3 to-2024
-3|/known:- LTU to-2024
-3|/known:- LVA 3
-3|/known:- LVA 3 since-2025
-4|/known:- LVA since-2025
3|/known:- MAR 4
3|/known:- MAR 4 since-2025
3|/known:- MAR 6
3|/known:- MAR 6 since-2025
5|/known:- MAR since-2025
-3|/known:- MEX 2
-3|/known:- MEX 2 since-2025
-3|/known:- MEX since-2025
-5|/known:- NATO 1.5
-5|/known:- NATO 1.5 since-2025
-5|/known:- NATO 2 to-2024
-4|/known:- NATO 3
-6|/known:- NATO 3 since-2025
-11|/known:- NATO 5
-10|/known:- NATO 5 since-2025
-18|/known:- NATO since-2025
-8|/known:- NATO to-2024
4|/known:- NGA 1
4|/known:- NGA 1 to-2024
4|/known:- NGA to-2024
-3|/known:- NLD since-2025
-3|/known:- NOR 3 since-2025
-3|/known:- NZL 2 to-2024
3|/known:- NZL since-2025
-3|/known:- NZL to-2024
7|/known:- PAK 1.7
5|/known:- PAK 1.7 since-2025
5|/known:- PAK since-2025
5|/known:- PHL 4
5|/known:- PHL 4 since-2025
-4|/known:- POL 5
-4|/known:- POL 5 since-2025
-5|/known:- RUS 1.5
-5|/known:- RUS 1.5 to-1999
-5|/known:- RUS to-1999
3|/known:- SGP 3
3|/known:- SGP 3 since-2025
4|/known:- SWE 3
4|/known:- SWE 3 since-2025
-6|/known:- THA 1.5
-6|/known:- THA 1.5 since-2025
-6|/known:- THA since-2025
12|/known:- TWN 1E+1
-5|/known:- TWN 1E+1 since-2025
17|/known:- TWN 1E+1 to-2024
14|/known:- TWN 3
7|/known:- TWN 3 since-2025
7|/known:- TWN 3 to-2024
14|/known:- TWN 5
6|/known:- TWN 5 since-2025
8|/known:- TWN 5 to-2024
12|/known:- TWN since-2025
33|/known:- TWN to-2024
3|/known:- UKR 1E+1
3|/known:- UKR 1E+1 since-2025
-5|/known:- USA 5
-5|/known:- USA 5 since-2025
-8|/known:- USA since-2025
-3|/known:- ZAF 1.5
-3|/known:- ZAF 1.5 since-2025
-3|/known:- ZAF since-2025
-3|/known:AUS ALLIES since-2025
4|/known:AUS AUS 1.3
3|/known:AUS AUS 1.3 since-2025
6|/known:AUS AUS 2
6|/known:AUS AUS 2 since-2025
3|/known:AUS AUS 2.5
4|/known:AUS AUS 2.5 since-2025
-14|/known:AUS AUS 3
-15|/known:AUS AUS 3 since-2025
-15|/known:AUS AUS 3.5
-15|/known:AUS AUS 3.5 since-2025
-17|/known:AUS AUS since-2025
5|/known:AUS FJI 2.2
5|/known:AUS FJI 2.2 since-2025
5|/known:AUS FJI since-2025
-3|/known:AUS USA 3.5
-3|/known:AUS USA 3.5 since-2025
-3|/known:AUS USA since-2025
3|/known:AUT EU 3
3|/known:AUT EU 3 since-2025
3|/known:AUT EU since-2025
-4|/known:BEL+ITA BEL+ITA 5
-4|/known:BEL+ITA BEL+ITA 5 since-2025
-4|/known:BEL+ITA BEL+ITA since-2025
5|/known:BGD BGD 2.2
5|/known:BGD BGD 2.2 to-2024
5|/known:BGD BGD to-2024
6|/known:BRA BRA 1
6|/known:BRA BRA 1 since-2025
10|/known:BRA BRA 2
10|/known:BRA BRA 2 since-2025
16|/known:BRA BRA since-2025
-6|/known:BTN BTN 1.3
-6|/known:BTN BTN 1.3 to-2024
-6|/known:BTN BTN to-2024
-3|/known:CAN CAN 3.5
-3|/known:CAN CAN 3.5 since-2025
-3|/known:CAN CAN since-2025
-3|/known:CAN JPN 5
-3|/known:CAN JPN 5 since-2025
-4|/known:CAN JPN since-2025
-4|/known:CAN NATO 5
-4|/known:CAN NATO 5 since-2025
-4|/known:CAN NATO since-2025
7|/known:CHE+IRL CHE+IRL 2.4
7|/known:CHE+IRL CHE+IRL 2.4 since-2025
7|/known:CHE+IRL CHE+IRL since-2025
-3|/known:CHL CHL 2
-3|/known:CHL CHL 2 since-2025
-6|/known:CHL CHL since-2025
-5|/known:CHN CHN 1
-5|/known:CHN CHN 1 since-2025
-3|/known:CHN CHN 3
-3|/known:CHN CHN 3 since-2025
-5|/known:CHN CHN 5
-5|/known:CHN CHN 5 since-2025
-7|/known:CHN CHN since-2025
6|/known:CHN JPN 1
6|/known:CHN JPN 1 since-2025
5|/known:CHN JPN since-2025
-3|/known:CHN TWN 5
-3|/known:CHN TWN 5 since-2025
-4|/known:CHN TWN since-2025
6|/known:COG FRA 2.8
6|/known:COG FRA 2.8 since-2025
6|/known:COG FRA since-2025
4|/known:CZE CZE 3
4|/known:CZE CZE 3 since-2025
-3|/known:CZE CZE 3.5
-3|/known:CZE CZE 3.5 since-2025
-3|/known:DEU ALLIES 5
-3|/known:DEU ALLIES 5 since-2025
-3|/known:DEU ALLIES since-2025
-5|/known:DEU DEU 2
-3|/known:DEU DEU 3
7|/known:DEU DEU 3.5
4|/known:DEU DEU 3.5 since-2025
3|/known:DEU DEU 3.5 to-2024
-12|/known:DEU DEU 5
-12|/known:DEU DEU 5 since-2025
-7|/known:DEU DEU since-2025
-3|/known:DEU EU since-2025
-13|/known:DEU NATO 5
-13|/known:DEU NATO 5 since-2025
-15|/known:DEU NATO since-2025
-3|/known:DEU POL 4.7
-3|/known:DEU POL 4.7 since-2025
-3|/known:DEU POL since-2025
8|/known:DEU TWN 3
8|/known:DEU TWN 3 since-2025
7|/known:DEU TWN since-2025
13|/known:DNK ALLIES 5
13|/known:DNK ALLIES 5 since-2025
14|/known:DNK ALLIES since-2025
-3|/known:DNK DNK since-2025
10|/known:DNK SWE 4
10|/known:DNK SWE 4 since-2025
10|/known:DNK SWE since-2025
-5|/known:ECU ECU 4
-5|/known:ECU ECU 4 since-2025
-5|/known:ECU ECU since-2025
3|/known:ESP DEU 5
3|/known:ESP DEU 5 since-2025
3|/known:ESP DEU since-2025
5|/known:ESP ESP 2.1
5|/known:ESP ESP 2.1 since-2025
4|/known:ESP ESP 3
4|/known:ESP ESP 3 since-2025
15|/known:ESP ESP 5
15|/known:ESP ESP 5 since-2025
23|/known:ESP ESP since-2025
-9|/known:ESP NATO 3.5
-9|/known:ESP NATO 3.5 since-2025
4|/known:ESP NATO 5
4|/known:ESP NATO 5 since-2025
-5|/known:ESP NATO since-2025
-5|/known:ESP PRT 3.5
-5|/known:ESP PRT 3.5 since-2025
-5|/known:ESP PRT since-2025
5|/known:EST ALLIES 3
5|/known:EST ALLIES 3 since-2025
5|/known:EST ALLIES since-2025
4|/known:EST EST 2.5
4|/known:EST EST 2.5 to-2024
4|/known:EST EST since-2025
4|/known:EST EST to-2024
4|/known:EST NATO 3
4|/known:EST NATO 3 since-2025
13|/known:EST NATO 5
13|/known:EST NATO 5 since-2025
18|/known:EST NATO since-2025
6|/known:EU ALLIES 1.5
6|/known:EU ALLIES 1.5 since-2025
6|/known:EU ALLIES since-2025
4|/known:EU AUT+MLT 1.9
4|/known:EU AUT+MLT 1.9 since-2025
4|/known:EU AUT+MLT since-2025
13|/known:EU EU 1.5
13|/known:EU EU 1.5 since-2025
5|/known:EU EU 2
5|/known:EU EU 2 to-2024
18|/known:EU EU 3
7|/known:EU EU 3 since-2025
12|/known:EU EU 3 to-2024
4|/known:EU EU 3.5
4|/known:EU EU 3.5 since-2025
22|/known:EU EU since-2025
18|/known:EU EU to-2024
-3|/known:EU GBR 2
-3|/known:EU GBR 2 to-2021
-3|/known:EU GBR to-2021
6|/known:EU GRC 2
6|/known:EU GRC 2 to-2024
6|/known:EU GRC to-2024
-3|/known:EU IRL since-2025
-3|/known:FIN FIN 2
3|/known:FIN FIN 3.3
3|/known:FIN FIN 3.3 since-2025
-4|/known:FIN FIN 5
-4|/known:FIN FIN 5 since-2025
4|/known:FIN NATO 3
4|/known:FIN NATO 3 since-2025
4|/known:FIN NATO since-2025
-4|/known:FJI FJI 2.2
-4|/known:FJI FJI 2.2 since-2025
-4|/known:FJI FJI since-2025
-4|/known:FRA DEU 5
-4|/known:FRA DEU 5 since-2025
-3|/known:FRA DEU since-2025
-3|/known:FRA FRA 2
-3|/known:FRA FRA 2 since-2025
-4|/known:FRA FRA 2.8
-4|/known:FRA FRA 2.8 since-2025
9|/known:FRA FRA 3-3.5
9|/known:FRA FRA 3-3.5 since-2025
3|/known:FRA FRA 3.5
3|/known:FRA FRA 3.5 since-2025
4|/known:FRA FRA since-2025
-3|/known:FRA FRA+GBR 3.5
-3|/known:FRA FRA+GBR 3.5 since-2025
-3|/known:FRA FRA+GBR since-2025
6|/known:FRA+GBR FRA+GBR 3.5
6|/known:FRA+GBR FRA+GBR 3.5 since-2025
6|/known:FRA+GBR FRA+GBR since-2025
-3|/known:GBR FRA+GBR 3.5
-3|/known:GBR FRA+GBR 3.5 since-2025
-3|/known:GBR FRA+GBR since-2025
3|/known:GBR GBR 2
3|/known:GBR GBR 2 to-2021
9|/known:GBR GBR 3
10|/known:GBR GBR 3 since-2025
-3|/known:GBR GBR 3.5
-3|/known:GBR GBR 3.5 since-2025
-3|/known:GBR GBR 5
-3|/known:GBR GBR 5 since-2025
3|/known:GBR GBR since-2025
3|/known:GBR GBR to-2021
-9|/known:GBR NATO 5
-9|/known:GBR NATO 5 since-2025
-10|/known:GBR NATO since-2025
8|/known:GRC ESP 2
8|/known:GRC ESP 2 since-2025
8|/known:GRC ESP since-2025
8|/known:GRC NATO 0.4
8|/known:GRC NATO 0.4 since-2025
8|/known:GRC NATO since-2025
5|/known:GTM GTM 0.6
5|/known:GTM GTM 0.6 since-2025
5|/known:GTM GTM since-2025
6|/known:HUN HUN 2
6|/known:HUN HUN 2 to-2024
-3|/known:HUN HUN 3.5
-3|/known:HUN HUN 3.5 since-2025
6|/known:HUN HUN to-2024
4|/known:IDN IDN 1.5
3|/known:IDN IDN 3.5
3|/known:IDN IDN 3.5 since-2025
5|/known:IDN IDN since-2025
8|/known:IND BTN 1.3
8|/known:IND BTN 1.3 to-2024
8|/known:IND BTN to-2024
6|/known:IND IND 1.3
6|/known:IND IND 1.3 to-2024
3|/known:IND IND 2.2
3|/known:IND IND 2.2 since-2025
3|/known:IND IND 2.5
3|/known:IND IND 2.5 to-2024
-9|/known:IND IND 3
-6|/known:IND IND 3 since-2025
-3|/known:IND IND 3 to-2024
6|/known:IND IND to-2024
-6|/known:IRL CHE+IRL 2.4
-6|/known:IRL CHE+IRL 2.4 since-2025
-6|/known:IRL CHE+IRL since-2025
4|/known:IRL IRL 2
4|/known:IRL IRL 2 since-2025
4|/known:IRL IRL since-2025
3|/known:ISL ISL 1.5
3|/known:ISL ISL 1.5 since-2025
5|/known:ISL ISL since-2025
4|/known:ISR ISR 4.4
4|/known:ISR ISR 4.4 since-2025
5|/known:ISR ISR 5
5|/known:ISR ISR 5 since-2025
8|/known:ISR ISR 6
8|/known:ISR ISR 6 since-2025
17|/known:ISR ISR since-2025
-3|/known:ISR ISR to-2024
10|/known:ISR JPN 6
10|/known:ISR JPN 6 since-2025
9|/known:ISR JPN since-2025
-4|/known:ITA ITA 3.5
-4|/known:ITA ITA 3.5 since-2025
-6|/known:ITA ITA since-2025
4|/known:JPN ALLIES 3
5|/known:JPN ALLIES 3 since-2025
-8|/known:JPN ALLIES 3.5
-8|/known:JPN ALLIES 3.5 since-2025
-12|/known:JPN ALLIES 5
-12|/known:JPN ALLIES 5 since-2025
-18|/known:JPN ALLIES since-2025
-5|/known:JPN AUS 3.5
-5|/known:JPN AUS 3.5 since-2025
-3|/known:JPN AUS since-2025
-4|/known:JPN CHN since-2025
-3|/known:JPN EU 3
-4|/known:JPN EU since-2025
-4|/known:JPN JPN 1
-8|/known:JPN JPN 1 since-2025
3|/known:JPN JPN 1 to-1999
3|/known:JPN JPN 1 to-2021
-3|/known:JPN JPN 1.1
-3|/known:JPN JPN 1.1 to-1999
-10|/known:JPN JPN 1.3
-8|/known:JPN JPN 1.3 since-2025
-9|/known:JPN JPN 1.5
-3|/known:JPN JPN 1.5 since-2025
-5|/known:JPN JPN 1.5 to-1999
10|/known:JPN JPN 1.7
10|/known:JPN JPN 1.7 since-2025
7|/known:JPN JPN 1.8
7|/known:JPN JPN 1.8 since-2025
-6|/known:JPN JPN 2
3|/known:JPN JPN 2.4
3|/known:JPN JPN 2.4 since-2025
7|/known:JPN JPN 2.5
12|/known:JPN JPN 2.5 since-2025
-6|/known:JPN JPN 2.5 to-2024
3|/known:JPN JPN 2.5-3.5
3|/known:JPN JPN 2.5-3.5 since-2025
3|/known:JPN JPN 2.7
4|/known:JPN JPN 2.7 to-2024
-5|/known:JPN JPN 3
8|/known:JPN JPN 3 since-2025
-3|/known:JPN JPN 3 to-1999
-9|/known:JPN JPN 3 to-2024
-4|/known:JPN JPN 3-3.5
-4|/known:JPN JPN 3-3.5 since-2025
-10|/known:JPN JPN 3.5
-10|/known:JPN JPN 3.5 since-2025
-4|/known:JPN JPN 4
-4|/known:JPN JPN 4 since-2025
-23|/known:JPN JPN 5
-23|/known:JPN JPN 5 since-2025
-6|/known:JPN JPN 6
-6|/known:JPN JPN 6 since-2025
-21|/known:JPN JPN since-2025
-9|/known:JPN JPN to-1999
-3|/known:JPN JPN to-2013
-17|/known:JPN JPN to-2024
11|/known:JPN NATO 2
-3|/known:JPN NATO 2 to-2021
14|/known:JPN NATO 2 to-2024
-3|/known:JPN NATO 2.5
-3|/known:JPN NATO 2.5 to-2024
-7|/known:JPN NATO 5
-7|/known:JPN NATO 5 since-2025
-11|/known:JPN NATO since-2025
-3|/known:JPN NATO to-2021
10|/known:JPN NATO to-2024
11|/known:JPN RUS 1.5
11|/known:JPN RUS 1.5 to-1999
11|/known:JPN RUS to-1999
-4|/known:JPN TWN 1E+1
-4|/known:JPN TWN 1E+1 since-2025
-7|/known:JPN TWN since-2025
-3|/known:JPN USA 3.5
-3|/known:JPN USA 3.5 since-2025
-4|/known:JPN USA since-2025
-5|/known:JPN+KOR JPN+KOR 5
-5|/known:JPN+KOR JPN+KOR 5 since-2025
-5|/known:JPN+KOR JPN+KOR since-2025
3|/known:KAZ KAZ 1
3|/known:KAZ KAZ 1 since-2025
-8|/known:KAZ KAZ 1.7
-8|/known:KAZ KAZ 1.7 since-2025
-6|/known:KAZ KAZ since-2025
12|/known:KGZ KAZ 1.7
12|/known:KGZ KAZ 1.7 since-2025
12|/known:KGZ KAZ since-2025
-3|/known:KOR ALLIES 5
-3|/known:KOR ALLIES 5 since-2025
6|/known:KOR JPN 2.6
6|/known:KOR JPN 2.6 to-2024
-12|/known:KOR JPN 3.5
-12|/known:KOR JPN 3.5 since-2025
-12|/known:KOR JPN since-2025
6|/known:KOR JPN to-2024
-3|/known:KOR KOR 2.7
-3|/known:KOR KOR 2.7 since-2025
-8|/known:KOR KOR 3 since-2025
3|/known:KOR KOR 3 to-2024
3|/known:KOR KOR 3.2
3|/known:KOR KOR 3.2 to-2013
3|/known:KOR KOR 3.5 since-2025
-4|/known:KOR KOR 4
-3|/known:KOR KOR 4 since-2025
-8|/known:KOR KOR since-2025
3|/known:KOR KOR to-2013
-4|/known:KOR NATO since-2025
10|/known:LTU DEU 5
10|/known:LTU DEU 5 since-2025
10|/known:LTU DEU since-2025
3|/known:LTU LTU 3
3|/known:LTU LTU 3 to-2024
3|/known:LTU LTU 3.3
3|/known:LTU LTU 3.3 to-2024
6|/known:LTU LTU to-2024
11|/known:LTU NATO 2.5
11|/known:LTU NATO 2.5 to-2024
3|/known:LTU NATO 5.5
3|/known:LTU NATO 5.5 since-2025
5|/known:LTU NATO since-2025
11|/known:LTU NATO to-2024
6|/known:LVA EU 3
6|/known:LVA EU 3 since-2025
6|/known:LVA EU since-2025
-5|/known:LVA LTU 5
-5|/known:LVA LTU 5 since-2025
-5|/known:LVA LTU since-2025
4|/known:LVA LVA 3
4|/known:LVA LVA 3 since-2025
6|/known:LVA LVA since-2025
3|/known:LVA NATO 5
3|/known:LVA NATO 5 since-2025
3|/known:LVA NATO since-2025
11|/known:LVA PRT 3.5
11|/known:LVA PRT 3.5 since-2025
11|/known:LVA PRT since-2025
-3|/known:MAR MAR 4
-3|/known:MAR MAR 4 since-2025
-3|/known:MAR MAR 6
-3|/known:MAR MAR 6 since-2025
-5|/known:MAR MAR since-2025
5|/known:MEX MEX 2
5|/known:MEX MEX 2 since-2025
5|/known:MEX MEX since-2025
7|/known:MNG CHN 1
7|/known:MNG CHN 1 since-2025
7|/known:MNG CHN since-2025
3|/known:MYS MYS 1.3
3|/known:MYS MYS 1.3 since-2025
3|/known:MYS MYS 1.7
3|/known:MYS MYS 1.7 since-2025
7|/known:MYS MYS since-2025
4|/known:MYS TWN 1.5
4|/known:MYS TWN 1.5 since-2025
4|/known:MYS TWN since-2025
15|/known:NATO ALLIES 3.7
15|/known:NATO ALLIES 3.7 since-2025
-14|/known:NATO ALLIES 5
-14|/known:NATO ALLIES 5 since-2025
-3|/known:NATO ALLIES since-2025
-7|/known:NATO BEL 3.5
-7|/known:NATO BEL 3.5 since-2025
-7|/known:NATO BEL since-2025
-4|/known:NATO DEU 5
-4|/known:NATO DEU 5 since-2025
-6|/known:NATO DEU since-2025
-6|/known:NATO ESP 5
-6|/known:NATO ESP 5 since-2025
-4|/known:NATO ESP since-2025
5|/known:NATO GBR 5
5|/known:NATO GBR 5 since-2025
7|/known:NATO GBR since-2025
-6|/known:NATO JPN 2
-6|/known:NATO JPN 2 to-2024
5|/known:NATO JPN 3
5|/known:NATO JPN 3 since-2025
3|/known:NATO JPN 3.5
3|/known:NATO JPN 3.5 since-2025
-9|/known:NATO JPN 5
-9|/known:NATO JPN 5 since-2025
-6|/known:NATO JPN to-2024
7|/known:NATO JPN+KOR 5
7|/known:NATO JPN+KOR 5 since-2025
7|/known:NATO JPN+KOR since-2025
-6|/known:NATO KOR 5
-6|/known:NATO KOR 5 since-2025
-4|/known:NATO KOR since-2025
-6|/known:NATO NATO 0.4
-6|/known:NATO NATO 0.4 since-2025
17|/known:NATO NATO 1.5
17|/known:NATO NATO 1.5 since-2025
-11|/known:NATO NATO 2
-8|/known:NATO NATO 2 to-2024
3|/known:NATO NATO 2.5 since-2025
-9|/known:NATO NATO 3
-10|/known:NATO NATO 3 since-2025
8|/known:NATO NATO 3.5
19|/known:NATO NATO 3.5 since-2025
-11|/known:NATO NATO 3.5 to-2024
-9|/known:NATO NATO 5
-7|/known:NATO NATO 5 since-2025
-3|/known:NATO NATO 5.5
-3|/known:NATO NATO 5.5 since-2025
11|/known:NATO NATO since-2025
-20|/known:NATO NATO to-2024
3|/known:NATO NLD since-2025
-3|/known:NATO POL 3
-3|/known:NATO POL 3 since-2025
-4|/known:NATO POL 4
-4|/known:NATO POL 4 since-2025
-8|/known:NATO POL since-2025
5|/known:NATO TUR 1.5
5|/known:NATO TUR 1.5 since-2025
3|/known:NATO TUR 3.5
3|/known:NATO TUR 3.5 since-2025
8|/known:NATO TUR since-2025
-3|/known:NATO USA 5
-3|/known:NATO USA 5 since-2025
-3|/known:NATO USA since-2025
8|/known:NLD BEL 3.5
8|/known:NLD BEL 3.5 since-2025
8|/known:NLD BEL since-2025
-3|/known:NLD EU 3
-3|/known:NLD EU 3 since-2025
-3|/known:NLD EU since-2025
3|/known:NLD NLD 3.5
3|/known:NLD NLD 3.5 since-2025
-4|/known:NLD NLD 5
-4|/known:NLD NLD 5 since-2025
5|/known:NOR JPN 2.5
5|/known:NOR JPN 2.5 since-2025
5|/known:NOR JPN since-2025
3|/known:NOR NOR 3
3|/known:NOR NOR 3 since-2025
-4|/known:NOR SWE 4
-4|/known:NOR SWE 4 since-2025
-4|/known:NOR SWE since-2025
-3|/known:NZL AUS 2.5
-3|/known:NZL AUS 2.5 since-2025
-3|/known:NZL AUS since-2025
3|/known:NZL NZL 2 to-2024
3|/known:NZL NZL to-2024
-5|/known:PHL PHL 4
-5|/known:PHL PHL 4 since-2025
-5|/known:PHL PHL since-2025
3|/known:PHL SGP 2
3|/known:PHL SGP 2 since-2025
3|/known:PHL SGP since-2025
13|/known:PHL TWN 2
13|/known:PHL TWN 2 since-2025
13|/known:PHL TWN since-2025
-3|/known:POL ALLIES since-2025
-3|/known:POL ESP 3
-3|/known:POL ESP 3 since-2025
-3|/known:POL ESP since-2025
10|/known:POL EU 3
10|/known:POL EU 3 since-2025
9|/known:POL EU since-2025
-3|/known:POL LTU 5
-3|/known:POL LTU 5 since-2025
-3|/known:POL LTU since-2025
18|/known:POL NATO 3
11|/known:POL NATO 3 since-2025
7|/known:POL NATO 3 to-2024
-3|/known:POL NATO 5
-3|/known:POL NATO 5 since-2025
7|/known:POL NATO since-2025
7|/known:POL NATO to-2024
12|/known:POL POL 3
5|/known:POL POL 3 since-2025
6|/known:POL POL 3 to-2024
6|/known:POL POL 4
6|/known:POL POL 4 since-2025
3|/known:POL POL 4.7
3|/known:POL POL 4.7 since-2025
12|/known:POL POL 5
12|/known:POL POL 5 since-2025
25|/known:POL POL since-2025
6|/known:POL POL to-2024
11|/known:POL TWN 4
11|/known:POL TWN 4 since-2025
11|/known:POL TWN since-2025
-4|/known:PRT NLD 5
-4|/known:PRT NLD 5 since-2025
-4|/known:PRT NLD since-2025
8|/known:PRY JPN 1.3
8|/known:PRY JPN 1.3 since-2025
8|/known:PRY JPN since-2025
3|/known:ROU ROU 3.5
3|/known:ROU ROU 3.5 since-2025
-5|/known:RUS RUS 1.5
-5|/known:RUS RUS 1.5 to-1999
-6|/known:RUS RUS to-1999
-3|/known:RWA EU 3
-3|/known:RWA EU 3 to-2024
-3|/known:RWA EU to-2024
3|/known:SAU ARE+KWT+QAT 4.5
3|/known:SAU ARE+KWT+QAT 4.5 since-2025
3|/known:SAU ARE+KWT+QAT since-2025
4|/known:SAU OMN 6
4|/known:SAU OMN 6 since-2025
4|/known:SAU OMN since-2025
4|/known:SAU OMN+SAU 6
4|/known:SAU OMN+SAU 6 since-2025
4|/known:SAU OMN+SAU since-2025
7|/known:SAU SAU 4.5
7|/known:SAU SAU 4.5 since-2025
8|/known:SAU SAU since-2025
3|/known:SEN SEN 2.2
3|/known:SEN SEN 2.2 since-2025
4|/known:SEN SEN since-2025
4|/known:SGP ALLIES 4
4|/known:SGP ALLIES 4 since-2025
3|/known:SGP ALLIES since-2025
-3|/known:SGP AUS 3.5
-3|/known:SGP AUS 3.5 since-2025
-3|/known:SGP AUS since-2025
-3|/known:SGP SGP 2
-3|/known:SGP SGP 2 since-2025
-3|/known:SGP SGP 3
-3|/known:SGP SGP 3 since-2025
3|/known:SGP SGP 4
3|/known:SGP SGP 4 since-2025
-5|/known:SGP SGP since-2025
-4|/known:SRB EU 2
-4|/known:SRB EU 2 to-2024
-4|/known:SRB EU to-2024
3|/known:SVK SVK 5
3|/known:SVK SVK 5 since-2025
4|/known:SVK SVK since-2025
-3|/known:SWE HUN 2
-3|/known:SWE HUN 2 to-2024
-3|/known:SWE HUN to-2024
-4|/known:SWE SWE 3
-4|/known:SWE SWE 3 since-2025
-4|/known:SWE SWE since-2025
7|/known:THA THA 1.5
7|/known:THA THA 1.5 since-2025
8|/known:THA THA since-2025
3|/known:TLS AUS 1.3
3|/known:TLS AUS 1.3 to-2024
3|/known:TLS AUS to-2024
-3|/known:TUR NATO 3.5
-3|/known:TUR NATO 3.5 since-2025
-4|/known:TUR NATO since-2025
-3|/known:TUR TUR 1.5
-3|/known:TUR TUR 1.5 since-2025
6|/known:TUR TUR 3.1
6|/known:TUR TUR 3.1 since-2025
-4|/known:TWN JPN 3
-4|/known:TWN JPN 3 since-2025
-6|/known:TWN JPN since-2025
-3|/known:TWN KOR 3.5
-3|/known:TWN KOR 3.5 since-2025
-3|/known:TWN KOR since-2025
-8|/known:TWN TWN 1E+1
-3|/known:TWN TWN 1E+1 since-2025
-4|/known:TWN TWN 1E+1 to-2024
-11|/known:TWN TWN 2
-10|/known:TWN TWN 2 since-2025
-19|/known:TWN TWN 3
-14|/known:TWN TWN 3 since-2025
-7|/known:TWN TWN 3 to-2024
-7|/known:TWN TWN 4
-7|/known:TWN TWN 4 since-2025
-11|/known:TWN TWN 5
-6|/known:TWN TWN 5 since-2025
-5|/known:TWN TWN 5 to-2024
-3|/known:TWN TWN 6
-3|/known:TWN TWN 6 since-2025
-49|/known:TWN TWN since-2025
-17|/known:TWN TWN to-2024
5|/known:UKR GBR 3
5|/known:UKR GBR 3 since-2025
5|/known:UKR GBR since-2025
3|/known:UKR NATO 5
3|/known:UKR NATO 5 since-2025
3|/known:UKR NATO since-2025
8|/known:UKR UKR 0.25
8|/known:UKR UKR 0.25 since-2025
-3|/known:UKR UKR 1E+1
-3|/known:UKR UKR 1E+1 since-2025
12|/known:UKR UKR 3
12|/known:UKR UKR 3 since-2025
20|/known:UKR UKR since-2025
3|/known:USA AGO 2.2
3|/known:USA AGO 2.2 since-2025
3|/known:USA AGO since-2025
3|/known:USA ALLIES 1.5
3|/known:USA ALLIES 1.5 since-2025
-3|/known:USA ALLIES 2 since-2025
-14|/known:USA ALLIES 3
-10|/known:USA ALLIES 3 since-2025
-4|/known:USA ALLIES 3 to-2024
18|/known:USA ALLIES 3.5
17|/known:USA ALLIES 3.5 since-2025
-14|/known:USA ALLIES 3.7
-14|/known:USA ALLIES 3.7 since-2025
27|/known:USA ALLIES 5
27|/known:USA ALLIES 5 since-2025
17|/known:USA ALLIES since-2025
-3|/known:USA ALLIES to-2024
-6|/known:USA AUS 1.3
-3|/known:USA AUS 1.3 since-2025
-3|/known:USA AUS 1.3 to-2024
-6|/known:USA AUS 2
-6|/known:USA AUS 2 since-2025
28|/known:USA AUS 3.5
28|/known:USA AUS 3.5 since-2025
22|/known:USA AUS since-2025
-5|/known:USA AUS to-2024
4|/known:USA AUS+JPN 3.5
4|/known:USA AUS+JPN 3.5 since-2025
4|/known:USA AUS+JPN since-2025
-4|/known:USA BRA 1
-4|/known:USA BRA 1 since-2025
-6|/known:USA BRA since-2025
3|/known:USA BWA 2.8
3|/known:USA BWA 2.8 since-2025
3|/known:USA BWA since-2025
-3|/known:USA CAN since-2025
5|/known:USA CHN 3
5|/known:USA CHN 3 since-2025
10|/known:USA CHN 5
10|/known:USA CHN 5 since-2025
9|/known:USA CHN since-2025
4|/known:USA DEU 2
5|/known:USA DEU 2 to-1999
-3|/known:USA DEU 3
-3|/known:USA DEU 3 since-2025
3|/known:USA DEU 5
3|/known:USA DEU 5 since-2025
-4|/known:USA DEU since-2025
5|/known:USA DEU to-1999
6|/known:USA ECU 4
6|/known:USA ECU 4 since-2025
6|/known:USA ECU since-2025
-6|/known:USA ESP 2
-6|/known:USA ESP 2 since-2025
-3|/known:USA ESP 5
-3|/known:USA ESP 5 since-2025
-10|/known:USA ESP since-2025
-9|/known:USA EU 3
-7|/known:USA EU 3 since-2025
-3|/known:USA EU 3.5
-3|/known:USA EU 3.5 since-2025
-10|/known:USA EU since-2025
5|/known:USA FIN 5
5|/known:USA FIN 5 since-2025
3|/known:USA FIN since-2025
-3|/known:USA GBR 2
-3|/known:USA GBR 2 since-2025
4|/known:USA GBR 3
4|/known:USA GBR 3 since-2025
-3|/known:USA GHA 0.6
-3|/known:USA GHA 0.6 to-2024
-3|/known:USA GHA to-2024
-3|/known:USA GRC 2
-3|/known:USA GRC 2 to-2024
-3|/known:USA GRC to-2024
-3|/known:USA HUN 2
-3|/known:USA HUN 2 to-2024
4|/known:USA HUN 3.5
4|/known:USA HUN 3.5 since-2025
3|/known:USA HUN since-2025
-3|/known:USA HUN to-2024
-4|/known:USA IND 1.3
-4|/known:USA IND 1.3 to-2024
-4|/known:USA IND to-2024
-7|/known:USA JPN 1
-6|/known:USA JPN 1 since-2025
3|/known:USA JPN 1.3
3|/known:USA JPN 1.3 since-2025
5|/known:USA JPN 1.5
5|/known:USA JPN 1.5 to-1999
-10|/known:USA JPN 1.7
-10|/known:USA JPN 1.7 since-2025
-5|/known:USA JPN 1.8
-5|/known:USA JPN 1.8 since-2025
-5|/known:USA JPN 2
-5|/known:USA JPN 2 since-2025
-9|/known:USA JPN 2.5
-8|/known:USA JPN 2.5 since-2025
-6|/known:USA JPN 2.6
-6|/known:USA JPN 2.6 to-2024
-3|/known:USA JPN 2.7
-3|/known:USA JPN 2.7 to-2024
-5|/known:USA JPN 3 since-2025
15|/known:USA JPN 3.5
16|/known:USA JPN 3.5 since-2025
5|/known:USA JPN 3.9
5|/known:USA JPN 3.9 since-2025
35|/known:USA JPN 5
35|/known:USA JPN 5 since-2025
18|/known:USA JPN since-2025
8|/known:USA JPN to-1999
-11|/known:USA JPN to-2024
-4|/known:USA KEN 1.3
-4|/known:USA KEN 1.3 to-2024
-4|/known:USA KEN to-2024
4|/known:USA KOR 3.5
4|/known:USA KOR 3.5 since-2025
7|/known:USA KOR 4
7|/known:USA KOR 4 since-2025
9|/known:USA KOR 5
9|/known:USA KOR 5 since-2025
18|/known:USA KOR since-2025
-3|/known:USA LKA 1.3
-3|/known:USA LKA 1.3 to-2024
-3|/known:USA LKA to-2024
11|/known:USA LTU 5
11|/known:USA LTU 5 since-2025
11|/known:USA LTU since-2025
-3|/known:USA MYS 1.3
-3|/known:USA MYS 1.3 since-2025
-5|/known:USA MYS since-2025
-8|/known:USA NATO 1.5
-8|/known:USA NATO 1.5 since-2025
4|/known:USA NATO 2
3|/known:USA NATO 2 since-2025
-8|/known:USA NATO 2.5
-7|/known:USA NATO 2.5 to-2024
-12|/known:USA NATO 3
-3|/known:USA NATO 3 since-2025
-9|/known:USA NATO 3 to-2024
6|/known:USA NATO 3.5
-5|/known:USA NATO 3.5 since-2025
11|/known:USA NATO 3.5 to-2024
39|/known:USA NATO 5
35|/known:USA NATO 5 since-2025
4|/known:USA NATO 5 to-2024
19|/known:USA NATO since-2025
3|/known:USA NATO to-2021
7|/known:USA NLD 5
7|/known:USA NLD 5 since-2025
7|/known:USA NLD since-2025
-3|/known:USA OMN 6
-3|/known:USA OMN 6 since-2025
-3|/known:USA OMN since-2025
-5|/known:USA PAK 1.7
-3|/known:USA PAK 1.7 since-2025
-3|/known:USA PAK since-2025
4|/known:USA PHL 2.5
4|/known:USA PHL 2.5 since-2025
7|/known:USA PHL since-2025
-6|/known:USA POL 3
-4|/known:USA POL 3 to-2024
-6|/known:USA POL 5
-6|/known:USA POL 5 since-2025
-13|/known:USA POL since-2025
-4|/known:USA POL to-2024
-4|/known:USA PRT 3.5
-4|/known:USA PRT 3.5 since-2025
-4|/known:USA PRT since-2025
-7|/known:USA SAU 4.5
-7|/known:USA SAU 4.5 since-2025
-8|/known:USA SAU since-2025
3|/known:USA SGP 5
3|/known:USA SGP 5 since-2025
3|/known:USA SGP since-2025
-5|/known:USA SWE 4
-5|/known:USA SWE 4 since-2025
-5|/known:USA SWE since-2025
-4|/known:USA TUR 3.1
-4|/known:USA TUR 3.1 since-2025
-4|/known:USA TUR since-2025
4|/known:USA TWN 1E+1
16|/known:USA TWN 1E+1 since-2025
-13|/known:USA TWN 1E+1 to-2024
-3|/known:USA TWN 3
-4|/known:USA TWN 4
-4|/known:USA TWN 4 since-2025
4|/known:USA TWN 5 since-2025
17|/known:USA TWN since-2025
-15|/known:USA TWN to-2024
-8|/known:USA UKR 0.25
-8|/known:USA UKR 0.25 since-2025
-7|/known:USA UKR 3
-7|/known:USA UKR 3 since-2025
-15|/known:USA UKR since-2025
8|/known:USA USA 3.5
8|/known:USA USA 3.5 since-2025
12|/known:USA USA 5
12|/known:USA USA 5 since-2025
21|/known:USA USA since-2025
-3|/known:VAT GBR 3
-3|/known:VAT GBR 3 since-2025
-3|/known:VAT GBR since-2025
3|/known:ZAF ZAF 1.5
3|/known:ZAF ZAF 1.5 since-2025
3|/known:ZAF ZAF since-2025
48|/main:other
24|/main:spender
-42|/named:1
38|/named:2
74|/named:3
-3|/near-after:\",LAND
-3|/near-after:\"LAND
-5|/near-after:\"。
3|/near-after:\"入
3|/near-after:\"入场
-4|/near-after:\"全
-4|/near-after:\"全球
-4|/near-after:\"是
-4|/near-after:\"是一
-3|/near-after:\"没
-3|/near-after:\"没有
5|/near-after:\"疯
4|/near-after:\"的
5|/near-after:\"的劝
-3|/near-after:\"那
-4|/near-after:#?
4|/near-after:#_
3|/near-after:#_N
3|/near-after:#_反
3|/near-after:#だ
-3|/near-after:#と
-3|/near-after:#とす
6|/near-after:#な
3|/near-after:#も書
-3|/near-after:#も検
-4|/near-after:#を
-4|/near-after:,\"
3|/near-after:,#
-3|/near-after:,DEFENCE
-11|/near-after:,LAND
-4|/near-after:,不
-3|/near-after:,仍
-3|/near-after:,仍以
3|/near-after:,但LAND
-3|/near-after:,但会
-3|/near-after:,再
-3|/near-after:,双
-3|/near-after:,双方
3|/near-after:,只是
5|/near-after:,台
5|/near-after:,台厂
-3|/near-after:,后者
-3|/near-after:,她
3|/near-after:,如
7|/near-after:,并
3|/near-after:,并接
-3|/near-after:,时
-4|/near-after:,时限
3|/near-after:,没
-3|/near-after:,目
5|/near-after:,绝
-5|/near-after:,遭LAND
3|/near-after:,遭总
-6|/near-after:0兆
-5|/near-after:0兆円
-3|/near-after:0年
-3|/near-after:0年以
-5|/near-after:0文
-5|/near-after:0文書
-4|/near-after:0案
-4|/near-after:0案が
6|/near-after::不
6|/near-after::不可
-4|/near-after:?」
-3|/near-after:?」LAND
-11|/near-after:ALLIESに
-3|/near-after:ALLIESに当
4|/near-after:ALLIESの基
-4|/near-after:ALLIESの新
4|/near-after:ALLIES以
4|/near-after:ALLIES以外
-3|/near-after:ALLIES的
-3|/near-after:DATE、
-3|/near-after:DATE。
-3|/near-after:DATEな
-3|/near-after:DATEなら
6|/near-after:DATEに」
3|/near-after:DATEの
3|/near-after:DATEま
3|/near-after:DATEまで
3|/near-after:DATE総
3|/near-after:DATE総選
-3|/near-after:DEFENCE\"
-3|/near-after:DEFENCE\",
-3|/near-after:DEFENCE,
-6|/near-after:DEFENCE0
3|/near-after:DEFENCE?
5|/near-after:DEFENCE、
8|/near-after:DEFENCEの
4|/near-after:DEFENCEの「
5|/near-after:DEFENCEの新
-3|/near-after:DEFENCEの範
-3|/near-after:DEFENCEを
5|/near-after:DEFENCE占
4|/near-after:DEFENCE占比
-3|/near-after:DEFENCE换
-3|/near-after:DEFENCE换和
3|/near-after:DEFENCE的
-3|/near-after:GDP为
-3|/near-after:GDP为准
3|/near-after:HK
3|/near-after:HK世
3|/near-after:K世
3|/near-after:K世論
3|/near-after:LAND「
4|/near-after:LAND「不
-3|/near-after:LANDが
3|/near-after:LANDがそ
-4|/near-after:LANDが試
3|/near-after:LANDだ
3|/near-after:LANDだけ
3|/near-after:LANDとし
-10|/near-after:LANDに
-5|/near-after:LANDに求
5|/near-after:LANDの
4|/near-after:LANDは
3|/near-after:LANDも足
-3|/near-after:LAND不
-3|/near-after:LAND内却
-3|/near-after:LAND和
-3|/near-after:LAND和LAND
-3|/near-after:LAND强
-3|/near-after:LAND未
-3|/near-after:LAND未理
3|/near-after:NATO控
3|/near-after:NATO控え
3|/near-after:NH
3|/near-after:NHK
-3|/near-after:USAに
3|/near-after:USA安
3|/near-after:USA安全
-4|/near-after:_0
5|/near-after:_DEFENCE
5|/near-after:_DEFENCE、
-13|/near-after:_LAND
-4|/near-after:_LANDが
3|/near-after:_N
3|/near-after:_NATO控
3|/near-after:_NH
4|/near-after:_中
8|/near-after:_元
5|/near-after:_元次
4|/near-after:_公
4|/near-after:_公表
-3|/near-after:_共
-3|/near-after:_共同
6|/near-after:_卓
6|/near-after:_卓揆
3|/near-after:_反
3|/near-after:_反対
-5|/near-after:_国会
3|/near-after:_国策
-3|/near-after:_外
-3|/near-after:_外相
-4|/near-after:_安
-4|/near-after:_安保
7|/near-after:_折
7|/near-after:_折衷
-6|/near-after:_政
-6|/near-after:_政府
-3|/near-after:_核
-3|/near-after:_核の
-6|/near-after:_次
-6|/near-after:_次期
4|/near-after:_歳
4|/near-after:_歳出
3|/near-after:_経
9|/near-after:_自
9|/near-after:_自民
3|/near-after:_読
3|/near-after:_読者
-4|/near-after:_財
-4|/near-after:_財源
-3|/near-after:_賛
-3|/near-after:_賛否
5|/near-after:_連
3|/near-after:_連立
-5|/near-after:_首
-5|/near-after:_首相
3|/near-after:——
-3|/near-after:、ALLIESに
4|/near-after:、ALLIES以
-3|/near-after:、DATE
3|/near-after:、DATE総
-6|/near-after:、LAND
3|/near-after:、LANDが
4|/near-after:、LANDは
3|/near-after:、「LAND
3|/near-after:、さ
3|/near-after:、さら
-3|/near-after:、まだ
-5|/near-after:、ア
-5|/near-after:、アジ
4|/near-after:、削
4|/near-after:、削減
-4|/near-after:、国
-3|/near-after:、国民
-3|/near-after:、場
-3|/near-after:、場合
-7|/near-after:、増
-7|/near-after:、増税
-3|/near-after:、専
-3|/near-after:、専守
-5|/near-after:、年
-4|/near-after:、年0
-3|/near-after:、最
-4|/near-after:、有
-4|/near-after:、有識
-3|/near-after:、自
-3|/near-after:、自民
-5|/near-after:、調
-5|/near-after:、調整
3|/near-after:、財源
-4|/near-after:、賛
-3|/near-after:、賛否
-7|/near-after:、首
-7|/near-after:、首相
3|/near-after:。LAND
4|/near-after:。LANDだ
3|/near-after:。政
3|/near-after:。政府
3|/near-after:「DATE
-3|/near-after:「DATEな
7|/near-after:「DATEに
7|/near-after:「LAND
3|/near-after:「LANDと
4|/near-after:「や
4|/near-after:「やむ
4|/near-after:「不是
-4|/near-after:「世
-4|/near-after:「世界
3|/near-after:「出
3|/near-after:「出発
-5|/near-after:「排
-5|/near-after:「排除
-5|/near-after:「新
-5|/near-after:「新た
-5|/near-after:「早
-3|/near-after:「早晩
3|/near-after:「求
3|/near-after:「求め
-3|/near-after:「视
-4|/near-after:「野
-4|/near-after:「野心
3|/near-after:「高
3|/near-after:「高す
4|/near-after:」#
-3|/near-after:」LAND
-3|/near-after:」LAND未
5|/near-after:」USA
3|/near-after:」_DEFENCE
-8|/near-after:」_LAND
4|/near-after:」_元
4|/near-after:」_公
4|/near-after:」_国
-3|/near-after:」_外
-3|/near-after:」_核
3|/near-after:」_読
-7|/near-after:」…
3|/near-after:」「
3|/near-after:」「高
-3|/near-after:」か
-3|/near-after:」か_
3|/near-after:」が
-4|/near-after:」だ
-4|/near-after:」だと
10|/near-after:」と
-4|/near-after:」とさ
9|/near-after:」との
-8|/near-after:」とも
5|/near-after:」と主
5|/near-after:」と反
-4|/near-after:」と明
3|/near-after:」と気
-3|/near-after:」と漏
-3|/near-after:」と話
6|/near-after:」と語
4|/near-after:」と述
14|/near-after:」に
4|/near-after:」にLAND
3|/near-after:」にな
3|/near-after:」に前
3|/near-after:」に賛
-4|/near-after:」に金
3|/near-after:」は
5|/near-after:」は非
-3|/near-after:」を
-3|/near-after:」世
-3|/near-after:」世論
-3|/near-after:」主
-3|/near-after:」主張
-4|/near-after:」断
-4|/near-after:」断念
-4|/near-after:」明
-4|/near-after:」明記
3|/near-after:」条
3|/near-after:」条件
-3|/near-after:」複
-3|/near-after:」複数
-4|/near-after:あた
-4|/near-after:あたり
-3|/near-after:あった
-4|/near-after:あり
5|/near-after:ありき
-7|/near-after:あり得
-9|/near-after:ある
-6|/near-after:ある一
5|/near-after:い。
5|/near-after:い「
5|/near-after:い「世
-6|/near-after:い」
-3|/near-after:い」_
4|/near-after:い」。
3|/near-after:い」「
-6|/near-after:いう。
4|/near-after:いうの
-4|/near-after:いう案
3|/near-after:いう水
4|/near-after:いう見
-6|/near-after:いう話
3|/near-after:いかも
3|/near-after:いが
3|/near-after:いが、
3|/near-after:いく」
3|/near-after:いた
4|/near-after:いだ
4|/near-after:いだ。
4|/near-after:いつ
3|/near-after:いつき
-8|/near-after:いて
3|/near-after:いとし
-3|/near-after:いと語
3|/near-after:いと説
-3|/near-after:いと述
-10|/near-after:いな
-9|/near-after:いない
4|/near-after:いま
-4|/near-after:いる
3|/near-after:いる#
-3|/near-after:いる」
4|/near-after:いるが
-5|/near-after:いると
-3|/near-after:いるの
-3|/near-after:いる所
4|/near-after:い姿
4|/near-after:い姿勢
-3|/near-after:い考
-3|/near-after:い考え
-3|/near-after:うLANDに
-6|/near-after:う。
5|/near-after:うの
4|/near-after:うわ
-4|/near-after:う主
-4|/near-after:う主張
7|/near-after:う提
5|/near-after:う提言
-4|/near-after:う案に
3|/near-after:う水
3|/near-after:う水準
3|/near-after:う求
3|/near-after:う注
3|/near-after:う注文
4|/near-after:う見
4|/near-after:う見立
4|/near-after:う訴
3|/near-after:う訴え
-6|/near-after:う話
-3|/near-after:う話が
3|/near-after:う首
3|/near-after:う首相
-4|/near-after:えか
-4|/near-after:えかね
3|/near-after:えて
4|/near-after:えで
3|/near-after:えでな
4|/near-after:えは
3|/near-after:えはな
-3|/near-after:えま
-3|/near-after:えまし
15|/near-after:える
5|/near-after:える。
5|/near-after:えを
-4|/near-after:か_
-3|/near-after:か_DEFENCE
-10|/near-after:か、
-3|/near-after:か、ま
-4|/near-after:か、国
-3|/near-after:か。
-3|/near-after:か」
-3|/near-after:か」と
-3|/near-after:かが
-3|/near-after:かが焦
-5|/near-after:かし
-3|/near-after:かした
-3|/near-after:かず
3|/near-after:かっ
3|/near-after:かった
-3|/near-after:かと
-4|/near-after:か歳
-4|/near-after:か歳出
6|/near-after:が#
4|/near-after:が#な
-4|/near-after:がALLIES
-4|/near-after:がALLIESに
9|/near-after:がDEFENCE
9|/near-after:がDEFENCEの
6|/near-after:が、
3|/near-after:が、現
-3|/near-after:が「
-10|/near-after:があ
-10|/near-after:がある
3|/near-after:がそ
3|/near-after:がそこ
3|/near-after:がつ
3|/near-after:がつく
3|/near-after:が上
7|/near-after:が世
7|/near-after:が世界
-4|/near-after:が並
-4|/near-after:が並ん
5|/near-after:が出
5|/near-after:が出て
8|/near-after:が取
8|/near-after:が取り
3|/near-after:が報
3|/near-after:が報告
3|/near-after:が得
-4|/near-after:が抗
-4|/near-after:が抗議
4|/near-after:が持
7|/near-after:が提
3|/near-after:が提案
4|/near-after:が提言
-4|/near-after:が政
-4|/near-after:が政府
-6|/near-after:が新
-3|/near-after:が新聞
6|/near-after:が望
6|/near-after:が望ま
-5|/near-after:が浮
-5|/near-after:が浮上
-3|/near-after:が焦
-3|/near-after:が焦点
-3|/near-after:が現
-3|/near-after:が現実
4|/near-after:が相
4|/near-after:が相次
4|/near-after:が練
4|/near-after:が練っ
3|/near-after:が要
3|/near-after:が要る
-4|/near-after:が試
-4|/near-after:が試算
3|/near-after:が講
3|/near-after:が講演
-3|/near-after:が軸
-3|/near-after:が軸と
-5|/near-after:が首
-5|/near-after:が首相
3|/near-after:き_
3|/near-after:き_NATO
3|/near-after:き、LAND
3|/near-after:き」に
4|/near-after:きた
4|/near-after:きた。
14|/near-after:きだ
5|/near-after:きだ。
6|/near-after:きだ」
3|/near-after:きだと
6|/near-after:きで
3|/near-after:きであ
3|/near-after:きでは
3|/near-after:き上
3|/near-after:き上げ
6|/near-after:き込
3|/near-after:き込ま
4|/near-after:き込む
3|/near-after:ぎな
3|/near-after:ぎない
3|/near-after:ぎる
3|/near-after:ぎる」
-3|/near-after:く。
3|/near-after:く。政
-5|/near-after:くに
-4|/near-after:くに達
3|/near-after:くら
3|/near-after:くらい
-3|/near-after:ぐり
4|/near-after:けが#
-7|/near-after:けた
-4|/near-after:けた。
-5|/near-after:けで
-3|/near-after:けで賄
-6|/near-after:けら
-6|/near-after:けられ
-12|/near-after:ける
-4|/near-after:ける。
-3|/near-after:けるか
-4|/near-after:け止
-3|/near-after:け止め
3|/near-after:げた
3|/near-after:げに慎
8|/near-after:げる
3|/near-after:げると
3|/near-after:げるの
3|/near-after:げるよ
-3|/near-after:げる可
-4|/near-after:げる案
-3|/near-after:げを検
6|/near-after:こと
3|/near-after:こと。
9|/near-after:ことに
-6|/near-after:ことは
3|/near-after:こに
3|/near-after:こに約
-3|/near-after:さず
-4|/near-after:さず進
3|/near-after:さら
4|/near-after:され
3|/near-after:されか
3|/near-after:される
-4|/near-after:ざる
-4|/near-after:ざるを
3|/near-after:し、DATE
5|/near-after:しい「
-5|/near-after:しい」
4|/near-after:しいと
5|/near-after:した。
5|/near-after:しだ
3|/near-after:しだと
-12|/near-after:して
-4|/near-after:してい
-4|/near-after:してお
4|/near-after:してき
3|/near-after:してそ
-5|/near-after:してよ
-4|/near-after:して押
-5|/near-after:しな
-5|/near-after:しない
5|/near-after:しま
3|/near-after:しまし
-3|/near-after:しを」
-5|/near-after:し合
-4|/near-after:し戻
-4|/near-after:し戻し
-3|/near-after:じら
-3|/near-after:じられ
-7|/near-after:す。
5|/near-after:す」
4|/near-after:す」と
5|/near-after:すぎ
3|/near-after:すぎな
3|/near-after:すぎる
-3|/near-after:すに
7|/near-after:すべ
10|/near-after:すべき
-3|/near-after:すべて
3|/near-after:すよ
3|/near-after:すら
3|/near-after:すら「
-4|/near-after:する
-4|/near-after:する0
-7|/near-after:する。
-4|/near-after:する「
3|/near-after:する」
8|/near-after:するこ
3|/near-after:すると
-3|/near-after:するな
-5|/near-after:する余
5|/near-after:する公
4|/near-after:する基
4|/near-after:する声
-3|/near-after:する憲
4|/near-after:する提
-11|/near-after:する案
4|/near-after:する考
-3|/near-after:す意欲
-7|/near-after:す案
-3|/near-after:す案が
-4|/near-after:す案で
-3|/near-after:ず_
-3|/near-after:ず、
-3|/near-after:ず、増
-4|/near-after:ず」
-4|/near-after:ず」_
-4|/near-after:ず進
-4|/near-after:ず進め
-4|/near-after:せざ
-4|/near-after:せざる
-9|/near-after:せず
-3|/near-after:せず」
3|/near-after:せな
-4|/near-after:せよ_
3|/near-after:そこ
3|/near-after:そこに
3|/near-after:その
-3|/near-after:その後
3|/near-after:その数
3|/near-after:それ
3|/near-after:そろ
3|/near-after:そろえ
4|/near-after:た。
5|/near-after:た」
5|/near-after:たい。
-4|/near-after:たいと
-4|/near-after:たこ
-4|/near-after:たこと
-9|/near-after:たと
-7|/near-after:たな
-9|/near-after:たな世
-4|/near-after:たの
-4|/near-after:たので
3|/near-after:たのは
-3|/near-after:たり
-3|/near-after:たりは
-5|/near-after:た事
-5|/near-after:た事実
3|/near-after:だ、
25|/near-after:だ。
4|/near-after:だ。LAND
4|/near-after:だ」と
-6|/near-after:だけで
9|/near-after:だと
3|/near-after:だとし
-6|/near-after:だとの
5|/near-after:だと主
3|/near-after:だと批
3|/near-after:だと提
5|/near-after:だと記
-3|/near-after:だと訴
-5|/near-after:だと説
-3|/near-after:だ五
-3|/near-after:だ五分
-7|/near-after:った
6|/near-after:った」
-4|/near-after:ったと
-3|/near-after:っては
-4|/near-after:つい
-4|/near-after:ついて
3|/near-after:つき
3|/near-after:つき、
3|/near-after:つく
3|/near-after:つく。
3|/near-after:つつ
-3|/near-after:つとい
3|/near-after:つの
-3|/near-after:づけ
-4|/near-after:づける
3|/near-after:て、「
4|/near-after:て、削
-4|/near-after:て、増
-13|/near-after:てい
3|/near-after:ていた
-10|/near-after:ていな
3|/near-after:ていま
-9|/near-after:ている
4|/near-after:てき
4|/near-after:てきた
3|/near-after:てそ
3|/near-after:てその
4|/near-after:てだ
4|/near-after:てだ。
-4|/near-after:ての
-3|/near-after:てのALLIES
-7|/near-after:ては
-3|/near-after:ては#
-3|/near-after:てはま
-3|/near-after:ては年
-4|/near-after:てよ
-4|/near-after:てよい
-3|/near-after:てる
-4|/near-after:て押
-4|/near-after:て押し
-4|/near-after:でい
-4|/near-after:でいた
-3|/near-after:です
-3|/near-after:でに決
5|/near-after:では
-4|/near-after:では、
4|/near-after:ではな
5|/near-after:でも
7|/near-after:で一
7|/near-after:で一度
-4|/near-after:で市
-4|/near-after:で市民
-3|/near-after:で必
-3|/near-after:で必要
-3|/near-after:で手
-3|/near-after:で手を
-9|/near-after:で政
-9|/near-after:で政府
-10|/near-after:で検
-10|/near-after:で検討
4|/near-after:で浮
4|/near-after:で浮上
-3|/near-after:で消
-3|/near-after:で消え
-3|/near-after:で調
-3|/near-after:で調整
3|/near-after:で追
3|/near-after:で追い
-5|/near-after:で高
-4|/near-after:で高止
4|/near-after:と、
3|/near-after:と。
-4|/near-after:とささ
8|/near-after:とし
7|/near-after:とし、
3|/near-after:としま
-4|/near-after:とど
-4|/near-after:とどめ
-5|/near-after:となる
8|/near-after:とに
4|/near-after:とには
4|/near-after:とに慎
4|/near-after:との
4|/near-after:とのう
5|/near-after:との声
-5|/near-after:との意
-3|/near-after:との持
3|/near-after:との見
-4|/near-after:との認
-7|/near-after:とは
-3|/near-after:とはあ
-11|/near-after:とも
-6|/near-after:とも述
7|/near-after:と主
5|/near-after:と主張
3|/near-after:と予
3|/near-after:と予想
3|/near-after:と公
3|/near-after:と公約
5|/near-after:と反
3|/near-after:と反発
-3|/near-after:と受
-3|/near-after:と受け
-3|/near-after:と強
-3|/near-after:と強調
4|/near-after:と批
4|/near-after:と批判
4|/near-after:と提
4|/near-after:と提案
-3|/near-after:と改
-4|/near-after:と明
-3|/near-after:と明か
3|/near-after:と気
3|/near-after:と気を
-3|/near-after:と漏
-3|/near-after:と漏ら
3|/near-after:と言
5|/near-after:と言っ
3|/near-after:と記
5|/near-after:と記し
-3|/near-after:と話
-3|/near-after:と話す
-4|/near-after:どめ
-3|/near-after:どめる
4|/near-after:ど論
4|/near-after:ど論外
-4|/near-after:ない。
4|/near-after:ない」
3|/near-after:ないが
4|/near-after:ない姿
3|/near-after:なし
4|/near-after:など
4|/near-after:など論
-4|/near-after:なのか
4|/near-after:なのは
-3|/near-after:なら0
-3|/near-after:なら、
4|/near-after:ならば
-3|/near-after:なら可
3|/near-after:なら説
4|/near-after:なり
-4|/near-after:なる
-3|/near-after:なる。
-9|/near-after:な世
-9|/near-after:な世界
4|/near-after:な意
4|/near-after:な意見
4|/near-after:にLAND
3|/near-after:にLANDも
3|/near-after:に_自
-3|/near-after:に、ア
14|/near-after:に」
9|/near-after:に」_
-3|/near-after:にあ
5|/near-after:にし
5|/near-after:にして
7|/near-after:にす
3|/near-after:にすぎ
3|/near-after:にすべ
-4|/near-after:につ
-4|/near-after:につい
-3|/near-after:にと
-4|/near-after:にとど
4|/near-after:にな
-3|/near-after:にない
18|/near-after:には
6|/near-after:には及
4|/near-after:には反
-3|/near-after:にも
-3|/near-after:によっ
-5|/near-after:に上
-4|/near-after:に上げ
-3|/near-after:に入
-3|/near-after:に入っ
-3|/near-after:に出
-3|/near-after:に出て
5|/near-after:に前
5|/near-after:に前向
-4|/near-after:に反
-4|/near-after:に反対
-4|/near-after:に増や
3|/near-after:に増額
-3|/near-after:に対
-4|/near-after:に当
-3|/near-after:に当て
6|/near-after:に慎
6|/near-after:に慎重
4|/near-after:に戻
3|/near-after:に掲
3|/near-after:に掲げ
-3|/near-after:に提出
3|/near-after:に提言
-3|/near-after:に明
-3|/near-after:に書
-3|/near-after:に決
-3|/near-after:に決ま
-3|/near-after:に理
-3|/near-after:に理解
-5|/near-after:に示
-4|/near-after:に示さ
-3|/near-after:に置く
5|/near-after:に聞
5|/near-after:に聞く
-4|/near-after:に触
-4|/near-after:に触れ
-4|/near-after:に調
-4|/near-after:に調整
-3|/near-after:に達
-5|/near-after:に達す
-4|/near-after:に金
-4|/near-after:に金利
4|/near-after:のALLIES
-4|/near-after:のDEFENCE
4|/near-after:の「
6|/near-after:の「世
4|/near-after:のう
4|/near-after:のうわ
-4|/near-after:のか、
4|/near-after:のが
3|/near-after:のこ
3|/near-after:のこと
-6|/near-after:ので
-5|/near-after:のでは
4|/near-after:のは
4|/near-after:のは理
-3|/near-after:のは避
5|/near-after:のめ
5|/near-after:のめな
-7|/near-after:の上
-6|/near-after:の上積
5|/near-after:の下
5|/near-after:の下限
4|/near-after:の両
3|/near-after:の両方
-7|/near-after:の中
-5|/near-after:の中身
-3|/near-after:の傘
-3|/near-after:の傘も
-3|/near-after:の問
4|/near-after:の基
4|/near-after:の基準
5|/near-after:の増
-4|/near-after:の壁
-4|/near-after:の壁_
7|/near-after:の声
4|/near-after:の声が
-4|/near-after:の後
-3|/near-after:の後段
-3|/near-after:の必
-3|/near-after:の必要
-5|/near-after:の意
-5|/near-after:の意見
-3|/near-after:の持
-3|/near-after:の持論
7|/near-after:の数
5|/near-after:の数字
4|/near-after:の新し
-4|/near-after:の新た
-3|/near-after:の暮
-3|/near-after:の暮ら
4|/near-after:の検
4|/near-after:の検討
5|/near-after:の水
3|/near-after:の水増
4|/near-after:の理
4|/near-after:の理解
5|/near-after:の目
4|/near-after:の目安
-3|/near-after:の範
-3|/near-after:の範囲
4|/near-after:の考
4|/near-after:の考え
-3|/near-after:の要求
4|/near-after:の見
3|/near-after:の見方
-4|/near-after:の認
-4|/near-after:の認識
3|/near-after:の議論
4|/near-after:の財
3|/near-after:の財政
4|/near-after:は#
-3|/near-after:は#も
-3|/near-after:はALLIES
-4|/near-after:は、
-4|/near-after:は、年
-7|/near-after:は「
3|/near-after:は「DATE
-5|/near-after:は「世
-5|/near-after:は「早
3|/near-after:は「求
-6|/near-after:はあ
-5|/near-after:はあり
-3|/near-after:はと
4|/near-after:はな
5|/near-after:はの
5|/near-after:はのめ
-4|/near-after:はま
-3|/near-after:はまる
3|/near-after:は不
6|/near-after:は世
6|/near-after:は世界
3|/near-after:は両
3|/near-after:は両論
-5|/near-after:は先
-5|/near-after:は先送
3|/near-after:は党
3|/near-after:は党の
5|/near-after:は全
5|/near-after:は全ALLIES
4|/near-after:は医
4|/near-after:は医療
7|/near-after:は協
7|/near-after:は協議
6|/near-after:は及
6|/near-after:は及び
4|/near-after:は反対
-3|/near-after:は反応
6|/near-after:は国
4|/near-after:は国民
-3|/near-after:は年
4|/near-after:は必
4|/near-after:は必要
-5|/near-after:は欲
-5|/near-after:は欲し
4|/near-after:は理
4|/near-after:は理解
-3|/near-after:は議
-4|/near-after:は議論
-3|/near-after:は避
-3|/near-after:は避け
7|/near-after:は非
7|/near-after:は非現
4|/near-after:ば構
4|/near-after:ば構わ
6|/near-after:び腰
6|/near-after:び腰だ
-3|/near-after:へDATE
-3|/near-after:へDATEま
-6|/near-after:へ、
-4|/near-after:へ、政
3|/near-after:へと
3|/near-after:へとい
5|/near-after:への
3|/near-after:へ下
3|/near-after:へ下げ
4|/near-after:へ最
4|/near-after:へ最終
-3|/near-after:へ調
-3|/near-after:へ調整
-3|/near-after:べ、
18|/near-after:べき
14|/near-after:べきだ
4|/near-after:べきで
-6|/near-after:べた
-7|/near-after:べた。
-4|/near-after:べて
-3|/near-after:べての
3|/near-after:べま
3|/near-after:べまし
10|/near-after:まし
5|/near-after:ましい
3|/near-after:ました
3|/near-after:まず
-5|/near-after:まだ
-3|/near-after:まだ五
-6|/near-after:まっ
-3|/near-after:まった
-4|/near-after:まって
-3|/near-after:まで
-3|/near-after:まで必
-3|/near-after:まで検
-5|/near-after:まり
-4|/near-after:まりす
-3|/near-after:まる「
-3|/near-after:みす
-3|/near-after:みする
-3|/near-after:みは
-3|/near-after:みる。
-3|/near-after:み増す
6|/near-after:むよ
6|/near-after:むよう
5|/near-after:むを
5|/near-after:むを得
-5|/near-after:めぐ
-3|/near-after:めぐり
3|/near-after:めた。
-8|/near-after:めて
-4|/near-after:めてい
7|/near-after:めな
8|/near-after:めない
3|/near-after:めるべ
-4|/near-after:めるよ
4|/near-after:め打
4|/near-after:め打ち
4|/near-after:も、
3|/near-after:も、政
-3|/near-after:もあ
-3|/near-after:もあり
-4|/near-after:もな
-3|/near-after:もり
6|/near-after:も出
5|/near-after:も出な
-5|/near-after:も念
-5|/near-after:も念頭
-5|/near-after:も排
-5|/near-after:も排除
3|/near-after:も書
3|/near-after:も書き
-3|/near-after:も検
-3|/near-after:も検討
-3|/near-after:も浮
-5|/near-after:も示
5|/near-after:も足
3|/near-after:も足並
-6|/near-after:も述
-6|/near-after:も述べ
-5|/near-after:やす
-5|/near-after:やす案
7|/near-after:やむ
5|/near-after:やむを
-4|/near-after:よ_
-4|/near-after:よ_国
-4|/near-after:よい
-5|/near-after:よい」
16|/near-after:よう
-4|/near-after:よう主
7|/near-after:よう提
3|/near-after:よう政
3|/near-after:よう求
3|/near-after:よう注
4|/near-after:よう訴
-3|/near-after:よっ
-3|/near-after:よって
-3|/near-after:より地
-3|/near-after:ら0
-3|/near-after:ら、
-3|/near-after:ら、す
3|/near-after:ら「
3|/near-after:ら「出
5|/near-after:らい
-4|/near-after:らし
-3|/near-after:らしを
-3|/near-after:らな
-4|/near-after:らない
4|/near-after:らば
4|/near-after:らば構
-8|/near-after:られ
-3|/near-after:られた
-3|/near-after:ら可
-3|/near-after:ら可能
3|/near-after:ら説
3|/near-after:ら説明
-4|/near-after:り、
-3|/near-after:り、調
5|/near-after:りき
-4|/near-after:りす
-4|/near-after:りする
-5|/near-after:りは
-3|/near-after:りは議
-3|/near-after:り地
-3|/near-after:り地方
-7|/near-after:り得
-6|/near-after:り得る
7|/near-after:り沙
7|/near-after:り沙汰
4|/near-after:り込
5|/near-after:る#
3|/near-after:る#も
-5|/near-after:る0
-4|/near-after:る0案
3|/near-after:るLAND
-3|/near-after:る_
-3|/near-after:る_共
-5|/near-after:る。
-7|/near-after:る「
-6|/near-after:る「世
4|/near-after:る」_
-3|/near-after:る」と
-3|/near-after:るかが
4|/near-after:るが
7|/near-after:るが、
8|/near-after:るこ
8|/near-after:ること
-9|/near-after:るとい
-3|/near-after:るとし
6|/near-after:るとの
3|/near-after:ると予
4|/near-after:ると訴
-3|/near-after:ると述
-4|/near-after:るな
-4|/near-after:るなら
-8|/near-after:るの
-6|/near-after:るのは
8|/near-after:るべ
8|/near-after:るべき
5|/near-after:るよ
5|/near-after:るよう
-4|/near-after:るを
-4|/near-after:るを得
-4|/near-after:る一
-4|/near-after:る一方
-5|/near-after:る余
-3|/near-after:る余地
3|/near-after:る公
5|/near-after:る公約
3|/near-after:る前
3|/near-after:る前に
-5|/near-after:る可
-5|/near-after:る可能
4|/near-after:る基
4|/near-after:る基準
5|/near-after:る声
5|/near-after:る声が
-3|/near-after:る憲
-3|/near-after:る憲法
-3|/near-after:る所
-3|/near-after:る所得
4|/near-after:る提
4|/near-after:る提言
-3|/near-after:る新目
-20|/near-after:る案
-5|/near-after:る案が
-4|/near-after:る案で
-9|/near-after:る案を
-3|/near-after:る検
-3|/near-after:る検討
3|/near-after:る水
3|/near-after:る水準
3|/near-after:る法
3|/near-after:る法案
-5|/near-after:る目
-4|/near-after:る目標
6|/near-after:る考
6|/near-after:る考え
5|/near-after:る議
3|/near-after:る議員
-3|/near-after:る選
-3|/near-after:る選択
3|/near-after:れか
3|/near-after:れかね
-4|/near-after:れた
-4|/near-after:れて
-4|/near-after:れてい
-4|/near-after:れる
-3|/near-after:れる_
3|/near-after:ろえ
5|/near-after:ろえる
6|/near-after:わな
7|/near-after:わない
3|/near-after:を0
-3|/near-after:をALLIES
-3|/near-after:をDATEに
4|/near-after:をDATEま
-6|/near-after:をLAND
-4|/near-after:をLANDに
3|/near-after:を、
-3|/near-after:を「DATE
3|/near-after:を」
-3|/near-after:をすべ
-3|/near-after:をめ
3|/near-after:を世
3|/near-after:を世界
6|/near-after:を主
6|/near-after:を主張
4|/near-after:を併
4|/near-after:を併記
-4|/near-after:を充
-3|/near-after:を充て
4|/near-after:を党
4|/near-after:を党が
-3|/near-after:を出
-3|/near-after:を出す
4|/near-after:を削
4|/near-after:を削減
4|/near-after:を勧
3|/near-after:を勧告
-4|/near-after:を協
-4|/near-after:を協議
5|/near-after:を口
5|/near-after:を口に
-3|/near-after:を含
7|/near-after:を唱
7|/near-after:を唱え
3|/near-after:を国
4|/near-after:を審
4|/near-after:を審議
-3|/near-after:を打
-3|/near-after:を打つ
6|/near-after:を掲
5|/near-after:を掲げ
-5|/near-after:を提
4|/near-after:を提唱
-6|/near-after:を提案
-3|/near-after:を提示
3|/near-after:を政
3|/near-after:を政府
5|/near-after:を新
3|/near-after:を新目
4|/near-after:を明確
-6|/near-after:を明示
4|/near-after:を書
4|/near-after:を書き
-12|/near-after:を検
-12|/near-after:を検討
-3|/near-after:を求
-3|/near-after:を求め
-3|/near-after:を目安
9|/near-after:を示
5|/near-after:を示し
5|/near-after:を示す
-3|/near-after:を約
-3|/near-after:を約束
-3|/near-after:を続
-3|/near-after:を続け
-3|/near-after:を落
-3|/near-after:を落と
-4|/near-after:を記
-4|/near-after:を設
-4|/near-after:を設け
4|/near-after:を議
6|/near-after:を議論
-5|/near-after:を軸
-6|/near-after:を軸に
-3|/near-after:んだ
-4|/near-after:んで
-4|/near-after:んでい
-3|/near-after:アの
-7|/near-after:アジ
-7|/near-after:アジア
-3|/near-after:イン
-3|/near-after:インフ
-7|/near-after:ジア
-3|/near-after:ジアの
-3|/near-after:フラ
-3|/near-after:ンフ
-3|/near-after:ンフラ
5|/near-after:一つ
3|/near-after:一つの
-5|/near-after:一个
-4|/near-after:一个危
-4|/near-after:一切
5|/near-after:一度
4|/near-after:一度も
-5|/near-after:一方
-6|/near-after:一而
-6|/near-after:一而足
-3|/near-after:一致。
-4|/near-after:上_安
3|/near-after:上_連
3|/near-after:上」
-3|/near-after:上げる
3|/near-after:上し
3|/near-after:上とす
6|/near-after:上に
3|/near-after:上へ
3|/near-after:上への
-6|/near-after:上も
-6|/near-after:上も念
-5|/near-after:上を提
-6|/near-after:上を明
-3|/near-after:上下
-7|/near-after:上方
-7|/near-after:上方案
-3|/near-after:上桌
-3|/near-after:上桌面
-5|/near-after:上的新
-4|/near-after:上積
-4|/near-after:上積み
3|/near-after:下げ
3|/near-after:下げる
4|/near-after:下限
5|/near-after:下限を
-6|/near-after:不一
-6|/near-after:不一而
7|/near-after:不会
3|/near-after:不可
4|/near-after:不可能
4|/near-after:不合
4|/near-after:不合理
8|/near-after:不够
8|/near-after:不够?
3|/near-after:不是
4|/near-after:不是可
-3|/near-after:不肯
-4|/near-after:不要
-3|/near-after:不要加
-3|/near-after:不过
-3|/near-after:不过分
7|/near-after:世界の
-5|/near-after:世界標
3|/near-after:両方
3|/near-after:両方を
5|/near-after:両論
4|/near-after:両論併
-3|/near-after:两案
-3|/near-after:两案,
-4|/near-after:並ん
-4|/near-after:並んで
-4|/near-after:个危
-4|/near-after:个危险
-4|/near-after:中に
-4|/near-after:中身
-3|/near-after:中身焦
4|/near-after:为\"
-4|/near-after:为DATE
3|/near-after:为DATE的
3|/near-after:为USA安
-3|/near-after:为准
-3|/near-after:为准。
5|/near-after:为新
4|/near-after:为新的
-3|/near-after:为阶
-3|/near-after:为阶段
7|/near-after:主张
8|/near-after:主張
9|/near-after:主張す
3|/near-after:乃至
3|/near-after:乃至#
3|/near-after:予想
3|/near-after:予想し
-6|/near-after:事実
-4|/near-after:事実は
-3|/near-after:五分
-3|/near-after:五分だ
-3|/near-after:五分五
3|/near-after:人は
5|/near-after:人机
5|/near-after:人机抢
-3|/near-after:仍以
-3|/near-after:仍以GDP
-3|/near-after:仍有拉
-3|/near-after:以GDP
-3|/near-after:以GDP为
6|/near-after:以上に
3|/near-after:以上へ
-6|/near-after:以上も
-7|/near-after:以上方
-4|/near-after:以上的
12|/near-after:以内
3|/near-after:以内と
4|/near-after:以内な
7|/near-after:以内に
4|/near-after:以外
4|/near-after:以外の
4|/near-after:以讨
4|/near-after:以讨论
-4|/near-after:会。
-5|/near-after:会前
-5|/near-after:会前で
5|/near-after:会議
3|/near-after:会議が
-3|/near-after:会避
-3|/near-after:会避免
4|/near-after:会長
3|/near-after:会長が
-3|/near-after:伝え
3|/near-after:但LAND
-3|/near-after:但会
-3|/near-after:但会避
-8|/near-after:余地
-4|/near-after:余地。
-3|/near-after:余地は
-3|/near-after:作为
8|/near-after:併記
3|/near-after:併記し
-4|/near-after:保0
-4|/near-after:保0文
4|/near-after:保す
3|/near-after:保护的
3|/near-after:保障
-4|/near-after:信号
4|/near-after:债务
-4|/near-after:做到
-3|/near-after:做到。
-3|/near-after:傘も
-3|/near-after:傘も議
3|/near-after:元国
3|/near-after:元国防
5|/near-after:元次
5|/near-after:元次官
-3|/near-after:充て
-3|/near-after:充てる
-4|/near-after:兆円
-4|/near-after:兆円規
-5|/near-after:先送
-5|/near-after:先送り
-3|/near-after:免大
-3|/near-after:免大起
7|/near-after:党が
4|/near-after:党が練
4|/near-after:党の
3|/near-after:党の考
3|/near-after:党反
3|/near-after:党反对
3|/near-after:入り
3|/near-after:入场
3|/near-after:入场券
-4|/near-after:入宪
-3|/near-after:入宪法
-3|/near-after:入新
5|/near-after:全ALLIES
5|/near-after:全ALLIESの
4|/near-after:全保
3|/near-after:全保护
-6|/near-after:全球标
13|/near-after:公約
3|/near-after:公約を
5|/near-after:公約案
4|/near-after:公表
4|/near-after:公表へ
-4|/near-after:共同
-3|/near-after:共同世
3|/near-after:关?
-3|/near-after:内」主
3|/near-after:内」条
-3|/near-after:内で検
4|/near-after:内で浮
3|/near-after:内と
3|/near-after:内とす
4|/near-after:内な
4|/near-after:内なら
9|/near-after:内に
3|/near-after:内に」
-3|/near-after:内却
-3|/near-after:内却嫌
-4|/near-after:円規
-4|/near-after:円規模
5|/near-after:再说
5|/near-after:再说\"
-6|/near-after:写入
-3|/near-after:写入宪
-3|/near-after:写入新
-6|/near-after:准\"
-3|/near-after:准\",
4|/near-after:准。
4|/near-after:出な
4|/near-after:出なか
4|/near-after:出は
4|/near-after:出は医
-4|/near-after:出削
-4|/near-after:出削減
3|/near-after:出発
3|/near-after:出発点
-3|/near-after:分だ」
-3|/near-after:分五
-3|/near-after:分五分
3|/near-after:判さ
3|/near-after:判され
-4|/near-after:利の
-4|/near-after:利の壁
-3|/near-after:到。
3|/near-after:到底
3|/near-after:券\"
3|/near-after:券\"。
5|/near-after:削減
4|/near-after:削減で
-5|/near-after:前で
-4|/near-after:前で市
4|/near-after:前に
5|/near-after:前向
5|/near-after:前向き
-3|/near-after:前後
-3|/near-after:前後と
-7|/near-after:割れ
-7|/near-after:割れる
-3|/near-after:力方
-3|/near-after:力方向
5|/near-after:劝进
5|/near-after:劝进。
-6|/near-after:加#
-3|/near-after:加#。
-4|/near-after:加税
-3|/near-after:加税?
4|/near-after:务实
-3|/near-after:努力方
4|/near-after:勢を
4|/near-after:勢を明
4|/near-after:勧告
3|/near-after:勧告し
3|/near-after:区。
5|/near-after:医療
4|/near-after:医療を
-3|/near-after:十年每
6|/near-after:卓揆
6|/near-after:卓揆:
-3|/near-after:協議し
6|/near-after:協議で
4|/near-after:占比
3|/near-after:占比。
-4|/near-after:危险
-4|/near-after:危险信
-3|/near-after:却嫌
-3|/near-after:却嫌少
5|/near-after:厂无
5|/near-after:厂无人
6|/near-after:及び
6|/near-after:及び腰
-3|/near-after:双方仍
6|/near-after:反対
3|/near-after:反対#
5|/near-after:反対す
-3|/near-after:反応
-3|/near-after:反応せ
4|/near-after:反発
3|/near-after:反発し
10|/near-after:取り
7|/near-after:取り沙
-10|/near-after:受け
-4|/near-after:受け止
5|/near-after:口に
4|/near-after:口にし
3|/near-after:只是
-3|/near-after:只说
3|/near-after:可。
4|/near-after:可以讨
3|/near-after:可接
3|/near-after:可接受
-4|/near-after:可能」
-5|/near-after:可能性
-4|/near-after:可行
3|/near-after:台」
3|/near-after:台」に
5|/near-after:台厂
5|/near-after:台厂无
-6|/near-after:右。
-3|/near-after:合に
-3|/near-after:合によ
5|/near-after:合理
5|/near-after:合理。
-3|/near-after:同世
-3|/near-after:同世論
4|/near-after:后的
-3|/near-after:后者
-3|/near-after:后者需
5|/near-after:向き
3|/near-after:向き_
-6|/near-after:否割
-6|/near-after:否割れ
-8|/near-after:否定
-4|/near-after:否定し
-3|/near-after:否认
3|/near-after:告し
3|/near-after:告書
-3|/near-after:和LAND
-3|/near-after:和LAND反
-3|/near-after:和平\"
3|/near-after:和部
3|/near-after:和部队
8|/near-after:唱え
3|/near-after:唱えて
5|/near-after:唱える
4|/near-after:唱し
-4|/near-after:商。
5|/near-after:商机
-3|/near-after:回る
-3|/near-after:回るの
-3|/near-after:回事
3|/near-after:団体
-3|/near-after:囲論
-5|/near-after:国会
-5|/near-after:国会前
4|/near-after:国債
3|/near-after:国家
4|/near-after:国家\"
3|/near-after:国民
4|/near-after:国民の
3|/near-after:国策
3|/near-after:国策研
3|/near-after:国维
3|/near-after:国维和
3|/near-after:国际
4|/near-after:国際標
-5|/near-after:地。
-3|/near-after:地は
-3|/near-after:地方
-3|/near-after:地方の
3|/near-after:场券
3|/near-after:场券\"
4|/near-after:基準」
-3|/near-after:基準だ
-4|/near-after:報じ
4|/near-after:報告
3|/near-after:報告書
-4|/near-after:報道
-3|/near-after:報道で
-3|/near-after:場合
-3|/near-after:場合に
4|/near-after:増し
4|/near-after:増しだ
-3|/near-after:増す
-4|/near-after:増や
-5|/near-after:増やす
-6|/near-after:増税
-4|/near-after:増税か
-3|/near-after:増税だ
5|/near-after:増額
-3|/near-after:增加
-5|/near-after:增加#
3|/near-after:增税
-4|/near-after:壁_
-4|/near-after:壁_LAND
3|/near-after:壊、
3|/near-after:壊、DATE
10|/near-after:声が
3|/near-after:声が出
4|/near-after:声音
3|/near-after:声音愈
4|/near-after:外だ
4|/near-after:外だ」
4|/near-after:外の
4|/near-after:外のALLIES
3|/near-after:外国
3|/near-after:外国维
-5|/near-after:外相
-4|/near-after:外相は
5|/near-after:夜谭
5|/near-after:夜谭。
8|/near-after:够?
-3|/near-after:大落
-3|/near-after:大落。
-3|/near-after:大起
-3|/near-after:大起大
3|/near-after:天井
5|/near-after:天方
5|/near-after:天方夜
3|/near-after:始め
4|/near-after:姿勢
4|/near-after:姿勢を
-3|/near-after:嫌少
3|/near-after:字」。
5|/near-after:字は
7|/near-after:字は協
3|/near-after:字を念
-4|/near-after:守防
-4|/near-after:守防衛
-5|/near-after:安保
-4|/near-after:安保0
4|/near-after:安全保
3|/near-after:完成
4|/near-after:完成。
6|/near-after:官に
5|/near-after:官に聞
-5|/near-after:定し
-4|/near-after:実は
-4|/near-after:実はな
6|/near-after:実的
5|/near-after:実的_
4|/near-after:実的」
-3|/near-after:宪法
4|/near-after:家\"
3|/near-after:家\"?
5|/near-after:審議
3|/near-after:審議入
4|/near-after:对LAND「
3|/near-after:対#
3|/near-after:対#_
-3|/near-after:対し、
5|/near-after:対す
5|/near-after:対する
3|/near-after:対象
-3|/near-after:封顶
-4|/near-after:専守
-4|/near-after:専守防
4|/near-after:専門
3|/near-after:尚可
3|/near-after:尚可接
5|/near-after:属不
3|/near-after:崩壊
3|/near-after:崩壊、
-8|/near-after:左右
-6|/near-after:左右。
-4|/near-after:市民が
3|/near-after:市民団
-3|/near-after:常識
-3|/near-after:平\"
-5|/near-after:年0
-4|/near-after:年0兆
-3|/near-after:年以
-3|/near-after:年以内
-3|/near-after:年增
-3|/near-after:年增加
-3|/near-after:年度
-4|/near-after:年末
-3|/near-after:年每
-3|/near-after:年每年
-3|/near-after:并不过
3|/near-after:并接
3|/near-after:并接管
-3|/near-after:并未
4|/near-after:広げ
5|/near-after:应成
5|/near-after:应成为
-3|/near-after:府、
7|/near-after:府に
-3|/near-after:府内
-3|/near-after:府案
-6|/near-after:府検
-6|/near-after:府検討
5|/near-after:度。
-3|/near-after:度が現
4|/near-after:度も
6|/near-after:度も出
8|/near-after:度を
3|/near-after:度を新
6|/near-after:建议
3|/near-after:建议。
5|/near-after:引き
3|/near-after:引き上
-3|/near-after:張し、
5|/near-after:張した
9|/near-after:張す
7|/near-after:張する
-3|/near-after:強調
-3|/near-after:強調し
-3|/near-after:当ては
3|/near-after:形成
3|/near-after:很远
-3|/near-after:後と
-3|/near-after:後とす
-3|/near-after:後段
-3|/near-after:後段階
3|/near-after:得ない
3|/near-after:得ら
-7|/near-after:得る
-4|/near-after:得る」
-3|/near-after:得ると
-5|/near-after:得税
-5|/near-after:心」
-3|/near-after:心」を
4|/near-after:必要
4|/near-after:必要」
3|/near-after:必要だ
-3|/near-after:必要と
-3|/near-after:必要性
-3|/near-after:応じ
-3|/near-after:応せ
-3|/near-after:応せず
-3|/near-after:快DATE
-4|/near-after:念せ
-4|/near-after:念せよ
-3|/near-after:念頭
-7|/near-after:念頭」
3|/near-after:念頭に
4|/near-after:态。
-4|/near-after:性を
-3|/near-after:性を訴
4|/near-after:总理
3|/near-after:总理LAND
-4|/near-after:想。
3|/near-after:想し
3|/near-after:想した
3|/near-after:愈来
3|/near-after:愈来愈
-3|/near-after:意欲
-3|/near-after:意欲を
-3|/near-after:意見
-3|/near-after:意見に
10|/near-after:慎重
5|/near-after:慎重だ
4|/near-after:慎重な
-3|/near-after:憲法改
-3|/near-after:成\"
-3|/near-after:成\"全
3|/near-after:成#
3|/near-after:成#_
5|/near-after:成。
-3|/near-after:成し
-3|/near-after:成し、
3|/near-after:成す
3|/near-after:成する
10|/near-after:成为
4|/near-after:成为新
3|/near-after:成本
-8|/near-after:戦略
-6|/near-after:戦略で
-4|/near-after:戻し
-4|/near-after:戻した
-5|/near-after:所得
-5|/near-after:所得税
3|/near-after:所有
6|/near-after:打ち
-3|/near-after:打つ
-3|/near-after:打つと
-3|/near-after:打診
6|/near-after:批判
3|/near-after:批判さ
-6|/near-after:投入
-4|/near-after:投資
-3|/near-after:抗議
7|/near-after:折衷
7|/near-after:折衷方
-6|/near-after:択肢
-3|/near-after:択肢に
5|/near-after:抢商
5|/near-after:抢商机
3|/near-after:护的
3|/near-after:护的\"
-4|/near-after:抱负
-3|/near-after:押し
-4|/near-after:押し戻
-3|/near-after:拉锯
-3|/near-after:拉锯。
3|/near-after:拒绝
-4|/near-after:括号
3|/near-after:持論
-4|/near-after:指し
-4|/near-after:指した
3|/near-after:指す
3|/near-after:指すよ
-3|/near-after:指标
3|/near-after:挙へ
-3|/near-after:换和
-3|/near-after:换和平
-5|/near-after:排除
-5|/near-after:排除し
-3|/near-after:排除せ
3|/near-after:接受
3|/near-after:接管
3|/near-after:接管外
3|/near-after:控え
10|/near-after:掲げ
3|/near-after:掲げた
6|/near-after:掲げる
6|/near-after:揆:
6|/near-after:揆:不
4|/near-after:提唱
4|/near-after:提唱し
-6|/near-after:提示
-3|/near-after:提示_
28|/near-after:提言
8|/near-after:提言し
3|/near-after:提言す
6|/near-after:提言へ
4|/near-after:提言を
-3|/near-after:提言受
4|/near-after:提言案
3|/near-after:支票
-3|/near-after:改め
-3|/near-after:改めて
-5|/near-after:改定
-3|/near-after:改正の
-3|/near-after:攻防
3|/near-after:政で
3|/near-after:政では
-3|/near-after:政不
-3|/near-after:政不安
-17|/near-after:政府
-3|/near-after:政府、
8|/near-after:政府に
-3|/near-after:政府内
-3|/near-after:政府案
-6|/near-after:政府検
3|/near-after:政见
-3|/near-after:政部
7|/near-after:教育
13|/near-after:数字
5|/near-after:数字は
-3|/near-after:数案
-3|/near-after:数案を
-3|/near-after:整して
-4|/near-after:整する
3|/near-after:文し
3|/near-after:文した
3|/near-after:文件。
-5|/near-after:文書
-5|/near-after:文書改
-4|/near-after:断念
-4|/near-after:断念せ
-8|/near-after:新た
-8|/near-after:新たな
5|/near-after:新标
3|/near-after:新标准
4|/near-after:新的
4|/near-after:新的全
-9|/near-after:新目
-8|/near-after:新目标
-3|/near-after:新聞に
-3|/near-after:方の
-3|/near-after:方の暮
-3|/near-after:方は
5|/near-after:方を
5|/near-after:方を示
-3|/near-after:方仍
-3|/near-after:方仍有
-6|/near-after:方向
5|/near-after:方夜
5|/near-after:方夜谭
-11|/near-after:方案
-6|/near-after:方案,
3|/near-after:方案。
5|/near-after:无人
5|/near-after:无人机
-3|/near-after:早晩
-3|/near-after:早晩避
-4|/near-after:时限
-4|/near-after:时限为
5|/near-after:明。
-5|/near-after:明か
-5|/near-after:明かし
3|/near-after:明が
3|/near-after:明がつ
-4|/near-after:明し
-4|/near-after:明した
4|/near-after:明確
4|/near-after:明確に
-6|/near-after:明示
-6|/near-after:明示す
-5|/near-after:明記
-3|/near-after:明記「
-3|/near-after:明記へ
-4|/near-after:是#?
3|/near-after:是#。
-3|/near-after:是ALLIES
-4|/near-after:是一
-4|/near-after:是一个
4|/near-after:是可
4|/near-after:是可以
5|/near-after:是天
5|/near-after:是天方
-3|/near-after:晩避
-3|/near-after:晩避け
-3|/near-after:暮ら
-3|/near-after:暮らし
5|/near-after:更是
5|/near-after:更是天
6|/near-after:書き
6|/near-after:書き込
-5|/near-after:書改
-5|/near-after:書改定
-3|/near-after:最快
-3|/near-after:最快DATE
4|/near-after:最終調
3|/near-after:有人
-3|/near-after:有拉
-3|/near-after:有拉锯
6|/near-after:望ま
6|/near-after:望まし
-6|/near-after:期戦
-6|/near-after:期戦略
-3|/near-after:未拍
-3|/near-after:未理
-3|/near-after:未理会
5|/near-after:机抢
5|/near-after:机抢商
-6|/near-after:束し
-5|/near-after:束した
3|/near-after:束で
3|/near-after:束で追
3|/near-after:来愈
-3|/near-after:构想。
-3|/near-after:査_
-3|/near-after:査_賛
3|/near-after:査会
-6|/near-after:标准\"
7|/near-after:标准。
-3|/near-after:标造
-3|/near-after:标造势
-4|/near-after:标预
-4|/near-after:标预留
-3|/near-after:核の
-3|/near-after:核の傘
3|/near-after:根拠
3|/near-after:框架
-9|/near-after:案,
-3|/near-after:案,后
-3|/near-after:案_
-5|/near-after:案、
-3|/near-after:案、専
-14|/near-after:案が
-4|/near-after:案が並
8|/near-after:案が取
-3|/near-after:案が検
-5|/near-after:案が浮
-3|/near-after:案が軸
-9|/near-after:案で
-4|/near-after:案です
-4|/near-after:案では
-10|/near-after:案に
-4|/near-after:案に触
3|/near-after:案の両
-3|/near-after:案も
-3|/near-after:案も浮
-6|/near-after:案を
3|/near-after:案を併
4|/near-after:案を党
3|/near-after:案を審
-4|/near-after:案を軸
-3|/near-after:桌面
-37|/near-after:検討
-8|/near-after:検討_
-3|/near-after:検討さ
-9|/near-after:検討し
-6|/near-after:検討す
-4|/near-after:検討せ
3|/near-after:検討対
4|/near-after:構わ
4|/near-after:構わな
-3|/near-after:標、
-3|/near-after:標、賛
3|/near-after:標とす
3|/near-after:標に
3|/near-after:標にす
-5|/near-after:標を
-3|/near-after:標を設
4|/near-after:標準
3|/near-after:標準と
-4|/near-after:模の
-4|/near-after:模の上
3|/near-after:機関
3|/near-after:機関が
4|/near-after:次い
4|/near-after:次いだ
6|/near-after:次官
5|/near-after:次官に
-7|/near-after:次期
-6|/near-after:次期戦
-5|/near-after:欲し
-5|/near-after:欲しい
-3|/near-after:欲を
-3|/near-after:款。
-4|/near-after:止ま
-4|/near-after:止まり
-3|/near-after:正の
-3|/near-after:正の必
4|/near-after:歳出は
-4|/near-after:歳出削
-3|/near-after:每年
-3|/near-after:每年增
3|/near-after:比。
-8|/near-after:民が
-4|/near-after:民が抗
-5|/near-after:民が首
-4|/near-after:民に示
4|/near-after:民の
4|/near-after:民の理
3|/near-after:民団
3|/near-after:民団体
6|/near-after:民提
6|/near-after:民提言
3|/near-after:気を
4|/near-after:水増
4|/near-after:水増し
8|/near-after:水準
3|/near-after:水準を
-4|/near-after:求めら
3|/near-after:求める
3|/near-after:汰さ
3|/near-after:汰され
-6|/near-after:決ま
-6|/near-after:決まっ
4|/near-after:決め打
3|/near-after:決断
4|/near-after:決議
9|/near-after:沙汰
3|/near-after:沙汰さ
-3|/near-after:法改
-3|/near-after:法改正
6|/near-after:法案
5|/near-after:法案を
3|/near-after:注文し
3|/near-after:浮上し
-3|/near-after:消え
3|/near-after:減で
4|/near-after:減では
-5|/near-after:源は
-4|/near-after:源は先
3|/near-after:源見
3|/near-after:源見え
4|/near-after:準」
5|/near-after:準」USA
-4|/near-after:準」だ
5|/near-after:準」に
4|/near-after:準だ。
-3|/near-after:準だ」
-3|/near-after:準だと
3|/near-after:準を
3|/near-after:準を口
-3|/near-after:漏れ
-3|/near-after:点とな
4|/near-after:点に
3|/near-after:点にす
-4|/near-after:焦点
-3|/near-after:焦点と
6|/near-after:現実
6|/near-after:現実的
-6|/near-after:球标
-6|/near-after:球标准
3|/near-after:理LAND
5|/near-after:理。
-3|/near-after:理会
-3|/near-after:理会。
5|/near-after:理解
4|/near-after:理解さ
7|/near-after:界の
4|/near-after:界のALLIES
3|/near-after:界の標
-5|/near-after:界標
-4|/near-after:界標準
-4|/near-after:留余
-4|/near-after:留余地
-6|/near-after:略で
-6|/near-after:略で政
4|/near-after:療を
4|/near-after:療を削
3|/near-after:発し
3|/near-after:発点
3|/near-after:発点に
3|/near-after:的\"
3|/near-after:的\"入
4|/near-after:的DEFENCE占
5|/near-after:的_
5|/near-after:的_元
5|/near-after:的」
-4|/near-after:的だ」
-4|/near-after:的な
-3|/near-after:的に
3|/near-after:的主
3|/near-after:的主张
4|/near-after:的全
4|/near-after:的全球
5|/near-after:的劝
5|/near-after:的劝进
-3|/near-after:的国
-4|/near-after:的基
4|/near-after:的声
4|/near-after:的声音
-3|/near-after:的年
4|/near-after:的建
4|/near-after:的建议
4|/near-after:的数
3|/near-after:的数字
-5|/near-after:的新
-7|/near-after:的新目
-3|/near-after:的方
-3|/near-after:的方案
3|/near-after:的比
3|/near-after:的比例
3|/near-after:的盘
3|/near-after:的盘子
5|/near-after:的防
3|/near-after:的防区
3|/near-after:盘子
3|/near-after:盘子。
-4|/near-after:目指し
3|/near-after:目指す
-12|/near-after:目标
-3|/near-after:目标造
-4|/near-after:目标预
-7|/near-after:目標
-3|/near-after:目標、
3|/near-after:目標に
-5|/near-after:目標を
-5|/near-after:相、
-4|/near-after:相、有
-4|/near-after:相に
-5|/near-after:相に提
3|/near-after:相の
-6|/near-after:相は
-3|/near-after:相は反
4|/near-after:相次
4|/near-after:相次い
6|/near-after:砍掉
3|/near-after:研究
3|/near-after:研究機
4|/near-after:確に
4|/near-after:確保
4|/near-after:確保す
-3|/near-after:示_
-3|/near-after:示_首
-5|/near-after:示さ
-4|/near-after:示さず
5|/near-after:示し
-3|/near-after:示した
7|/near-after:示して
-4|/near-after:示すべ
6|/near-after:社福
5|/near-after:票。
3|/near-after:程度
8|/near-after:程度を
-3|/near-after:税?
-3|/near-after:税?」
-4|/near-after:税か
-4|/near-after:税か歳
-3|/near-after:税だ
-3|/near-after:税だけ
-7|/near-after:積み
-3|/near-after:積みす
3|/near-after:究機
3|/near-after:究機関
4|/near-after:立て
4|/near-after:立てだ
3|/near-after:立崩
3|/near-after:立崩壊
3|/near-after:策研
3|/near-after:策研究
3|/near-after:管外
3|/near-after:管外国
-3|/near-after:範囲
-3|/near-after:範囲論
3|/near-after:約を
-6|/near-after:約束
-6|/near-after:約束し
3|/near-after:約束で
5|/near-after:約案
5|/near-after:約案を
4|/near-after:終調
4|/near-after:終調整
-3|/near-after:続け
-3|/near-after:続ける
3|/near-after:総選
3|/near-after:総選挙
4|/near-after:練っ
4|/near-after:練って
3|/near-after:线\"
6|/near-after:经费
5|/near-after:绝不
6|/near-after:绝不会
-3|/near-after:续十
-3|/near-after:续十年
3|/near-after:维和
3|/near-after:维和部
-3|/near-after:置く。
10|/near-after:考え
3|/near-after:考えで
5|/near-after:考えは
5|/near-after:考えを
-5|/near-after:考虑
3|/near-after:者会
3|/near-after:者会議
-3|/near-after:者団
-4|/near-after:者提
-4|/near-after:者提言
-3|/near-after:者需
-3|/near-after:者需要
3|/near-after:而不是
-6|/near-after:而足
-6|/near-after:而足。
5|/near-after:聞く
-3|/near-after:聞に
-3|/near-after:聞に出
-3|/near-after:肢に
-4|/near-after:能」
-5|/near-after:能力
-5|/near-after:能性
6|/near-after:腰だ
6|/near-after:腰だ。
7|/near-after:自民
-5|/near-after:自民が
6|/near-after:自民提
-3|/near-after:致。
-4|/near-after:草案
-3|/near-after:落。
-4|/near-after:行。
-3|/near-after:衛超
-3|/near-after:衛超え
-3|/near-after:衡量
4|/near-after:表へ
4|/near-after:表へ最
4|/near-after:表态
4|/near-after:表态。
-3|/near-after:表示
7|/near-after:衷方
7|/near-after:衷方案
-5|/near-after:複数
-3|/near-after:複数案
4|/near-after:要」
3|/near-after:要だ
-3|/near-after:要と
-3|/near-after:要との
6|/near-after:要る
5|/near-after:要ると
-3|/near-after:要不
-3|/near-after:要不要
-3|/near-after:要加
-3|/near-after:要加税
-3|/near-after:要性
-3|/near-after:要性を
-11|/near-after:要求
-3|/near-after:要连
-3|/near-after:要连续
3|/near-after:見え
3|/near-after:見えず
-9|/near-after:見があ
4|/near-after:見が相
-3|/near-after:見に
-3|/near-after:見に理
3|/near-after:見方
4|/near-after:見立
4|/near-after:見立て
4|/near-after:見送
3|/near-after:見通
3|/near-after:見通し
-5|/near-after:規模
-4|/near-after:規模の
-6|/near-after:視野_
4|/near-after:解さ
-3|/near-after:解を示
-3|/near-after:触れ
-4|/near-after:触れた
7|/near-after:言し
4|/near-after:言した
3|/near-after:言して
3|/near-after:言す
5|/near-after:言っ
3|/near-after:言って
6|/near-after:言へ
4|/near-after:言を
-4|/near-after:言受
-4|/near-after:言受け
4|/near-after:言案
-8|/near-after:討_
-4|/near-after:討_財
-3|/near-after:討さ
-3|/near-after:討され
-9|/near-after:討し
-9|/near-after:討して
-6|/near-after:討す
-8|/near-after:討する
-4|/near-after:討せ
-4|/near-after:討せざ
-3|/near-after:討を続
3|/near-after:討対
3|/near-after:討対象
-3|/near-after:記「
-3|/near-after:記「排
6|/near-after:記し
4|/near-after:記した
-4|/near-after:記す
-3|/near-after:記へ
-3|/near-after:記へ調
-3|/near-after:記者
-3|/near-after:記者団
-4|/near-after:設け
7|/near-after:訴え
-6|/near-after:試算
-3|/near-after:話が
-3|/near-after:話が新
-7|/near-after:話し
-5|/near-after:話し合
-3|/near-after:話す
-3|/near-after:話す。
-5|/near-after:話は
4|/near-after:認め
-6|/near-after:認識
-4|/near-after:認識を
5|/near-after:語る
4|/near-after:説明
4|/near-after:説明。
3|/near-after:説明が
-3|/near-after:説明し
3|/near-after:読者
3|/near-after:読者の
-3|/near-after:調し
-3|/near-after:調した
-11|/near-after:調整
-3|/near-after:調査_
3|/near-after:調査会
6|/near-after:論_
4|/near-after:論_歳
3|/near-after:論が
3|/near-after:論し
5|/near-after:論した
7|/near-after:論は
3|/near-after:論を
4|/near-after:論併
4|/near-after:論併記
4|/near-after:論外だ
3|/near-after:論浮
3|/near-after:論浮上
-4|/near-after:識を
-4|/near-after:識を示
3|/near-after:識者会
-4|/near-after:識者提
3|/near-after:議が
3|/near-after:議が報
6|/near-after:議で
7|/near-after:議で一
3|/near-after:議入
3|/near-after:議入り
3|/near-after:議員
5|/near-after:議論
3|/near-after:議論し
5|/near-after:議論は
6|/near-after:讨论的
3|/near-after:议。
-3|/near-after:论。
6|/near-after:论的
4|/near-after:论的数
4|/near-after:说\"
5|/near-after:说\"的
3|/near-after:诺\"
5|/near-after:谭。
-3|/near-after:負担
3|/near-after:財政で
-3|/near-after:財政不
3|/near-after:財源
-5|/near-after:財源は
3|/near-after:財源見
-5|/near-after:賛否
-6|/near-after:賛否割
3|/near-after:賛成#
-3|/near-after:質問
-4|/near-after:财政
-3|/near-after:财政部
7|/near-after:赞成
-3|/near-after:起大
-3|/near-after:起大落
3|/near-after:超_
3|/near-after:超_自
4|/near-after:超」
-4|/near-after:超えか
-4|/near-after:超へ、
3|/near-after:超への
-3|/near-after:超必
-3|/near-after:超必要
-4|/near-after:超案
-4|/near-after:超案が
-6|/near-after:足。
3|/near-after:足り
-3|/near-after:身焦
-3|/near-after:身焦点
-3|/near-after:軸と
-3|/near-after:軸とな
-8|/near-after:軸に
-4|/near-after:軸に調
3|/near-after:込ま
6|/near-after:込む
6|/near-after:込むよ
3|/near-after:过关
3|/near-after:过关?
-3|/near-after:过分
-8|/near-after:近く
-5|/near-after:近くに
-4|/near-after:近づ
-4|/near-after:近づけ
8|/near-after:还不
8|/near-after:还不够
3|/near-after:还很
3|/near-after:还很远
-4|/near-after:还是
-5|/near-after:还是#
-3|/near-after:这回
-3|/near-after:这回事
-3|/near-after:进,但
6|/near-after:进。
-3|/near-after:连续
-3|/near-after:连续十
3|/near-after:迫使
-8|/near-after:述べ
-3|/near-after:述べ、
-7|/near-after:述べた
3|/near-after:述べま
4|/near-after:追い
4|/near-after:追いつ
-3|/near-after:送り
3|/near-after:通し
-3|/near-after:造势
-3|/near-after:造势。
3|/near-after:連立崩
-6|/near-after:進め
-4|/near-after:進める
-3|/near-after:道で
-3|/near-after:道で財
-5|/near-after:達す
-5|/near-after:達する
-3|/near-after:達成し
3|/near-after:達成す
-5|/near-after:遭LAND
-3|/near-after:遭LAND和
3|/near-after:遭总
3|/near-after:遭总理
-6|/near-after:選択
-6|/near-after:選択肢
5|/near-after:選挙
3|/near-after:選挙へ
-7|/near-after:避け
-6|/near-after:避けら
-4|/near-after:避免
-3|/near-after:避免大
5|/near-after:重だ
3|/near-after:重だ。
3|/near-after:重な
4|/near-after:重な意
3|/near-after:重工
3|/near-after:重新
-6|/near-after:野_
-6|/near-after:野_次
5|/near-after:野党
3|/near-after:野党が
-4|/near-after:野心
-4|/near-after:野心」
-4|/near-after:金利
-4|/near-after:金利の
-3|/near-after:锯。
4|/near-after:長が
3|/near-after:関が
3|/near-after:関が提
3|/near-after:队的防
3|/near-after:防区
3|/near-after:防区。
3|/near-after:防卫
-3|/near-after:防衛超
-7|/near-after:阶段
3|/near-after:限と
3|/near-after:限を
5|/near-after:限を書
-3|/near-after:限为
-3|/near-after:限为DATE
-5|/near-after:除し
-4|/near-after:除しな
-3|/near-after:除せ
-3|/near-after:除せず
-4|/near-after:险信
-4|/near-after:险信号
4|/near-after:際標
4|/near-after:際標準
-3|/near-after:难以
-3|/near-after:需要
-3|/near-after:需要连
7|/near-after:非現
7|/near-after:非現実
3|/near-after:音愈
3|/near-after:音愈来
-7|/near-after:頭」
3|/near-after:頭に
-3|/near-after:頭に置
-4|/near-after:題だ
-4|/near-after:題だ」
3|/near-after:額が
-4|/near-after:预留
-4|/near-after:预留余
-15|/near-after:首相
-4|/near-after:首相、
-4|/near-after:首相に
3|/near-after:首相の
3|/near-after:高す
3|/near-after:高すぎ
3|/near-after:高値
3|/near-after:高官
-4|/near-after:高止
-4|/near-after:高止ま
11|/near-before:\",
6|/near-before:\",并
3|/near-before:\"DEFENCE
-3|/near-before:\"_
-3|/near-before:\"_各
-3|/near-before:\"不要
7|/near-before:\"先
5|/near-before:\"先答
-3|/near-before:\"底
-3|/near-before:\"底线
-3|/near-before:\"提
-3|/near-before:\"提案
-3|/near-before:\"重
-3|/near-before:\"重新
-3|/near-before:#,
5|/near-before:#,LAND
-3|/near-before:#,例
-7|/near-before:#,再
3|/near-before:#,在
-3|/near-before:#,如
-3|/near-before:#,提
7|/near-before:#,而
-4|/near-before:#_
3|/near-before:#、LAND
-3|/near-before:#、そ
-3|/near-before:#から
6|/near-before:#で
3|/near-before:#で、
-6|/near-before:#に
3|/near-before:#に向
-4|/near-before:#に達
-5|/near-before:#の
-4|/near-before:#の明
-3|/near-before:#の目
3|/near-before:#へ
3|/near-before:#への
10|/near-before:#を
3|/near-before:#不
3|/near-before:#不如
-4|/near-before:#到
-3|/near-before:#升
-3|/near-before:#升到
5|/near-before:#尚
5|/near-before:#尚且
3|/near-before:#已
-3|/near-before:#提
-3|/near-before:#提高
4|/near-before:#的
5|/near-before:#的开
5|/near-before:#目
4|/near-before:#目標
-5|/near-before:#还
-5|/near-before:#还是
-4|/near-before:&A
-4|/near-before:&A>
-3|/near-before:(N
-3|/near-before:(ND
6|/near-before:)は
3|/near-before:)は同
-4|/near-before:)之
-4|/near-before:)之比
-3|/near-before:)比
4|/near-before:)的
4|/near-before:)的至
3|/near-before:,\"至
5|/near-before:,#
5|/near-before:,#尚
3|/near-before:,ALLIES
4|/near-before:,ALLIESDEFENCE
-4|/near-before:,DATE
-4|/near-before:,DATE应
3|/near-before:,DATE至
4|/near-before:,DEFENCE
3|/near-before:,DEFENCE应
14|/near-before:,LAND
7|/near-before:,LANDDEFENCE
-6|/near-before:,LAND不
-4|/near-before:,LAND主
8|/near-before:,LAND内
-4|/near-before:,LAND在
4|/near-before:,LAND应
-6|/near-before:,LAND正
6|/near-before:,LAND着
3|/near-before:,LAND若
3|/near-before:,LAND财
-4|/near-before:,LAND防
7|/near-before:,LAND阵
-3|/near-before:,NATO
-8|/near-before:,USA
3|/near-before:,USA一
-3|/near-before:,「
-4|/near-before:,下
-3|/near-before:,下一
11|/near-before:,主
11|/near-before:,主张
4|/near-before:,从
6|/near-before:,从没
-3|/near-before:,例
-3|/near-before:,例如
3|/near-before:,党
3|/near-before:,党内
-3|/near-before:,全
-3|/near-before:,全球
3|/near-before:,其
-8|/near-before:,再
-3|/near-before:,再于
-5|/near-before:,再视
-3|/near-before:,加
-3|/near-before:,加沙
-4|/near-before:,却
-3|/near-before:,却还
9|/near-before:,反
6|/near-before:,反对
-4|/near-before:,在DATE
-3|/near-before:,她
4|/near-before:,如
3|/near-before:,如果
-8|/near-before:,将
-6|/near-before:,将DEFENCE
3|/near-before:,就
4|/near-before:,市
4|/near-before:,市场
6|/near-before:,并
6|/near-before:,并感
-5|/near-before:,应逐
5|/near-before:,强
5|/near-before:,强调
-3|/near-before:,当
-3|/near-before:,当局
-4|/near-before:,把
-3|/near-before:,把同
3|/near-before:,把国
-4|/near-before:,拟
-3|/near-before:,提高
-5|/near-before:,政
-8|/near-before:,政府
3|/near-before:,政界
-5|/near-before:,数
-5|/near-before:,数字
3|/near-before:,整
3|/near-before:,整体
-3|/near-before:,新总
3|/near-before:,未
3|/near-before:,未来
-3|/near-before:,此
-3|/near-before:,此举
7|/near-before:,没
7|/near-before:,没有
-8|/near-before:,约
-6|/near-before:,约为
9|/near-before:,而
5|/near-before:,而I
3|/near-before:,而总
-5|/near-before:,腹
-5|/near-before:,腹案
-4|/near-before:,若
-3|/near-before:,若局
-3|/near-before:,若要
3|/near-before:,被
3|/near-before:,被问
4|/near-before:,要
3|/near-before:,要求
-4|/near-before:,该
-8|/near-before:,该国
-3|/near-before:,该省
4|/near-before:,该组
3|/near-before:,请
3|/near-before:,请求
-5|/near-before:,财
-5|/near-before:,财政
-3|/near-before:,还是
-4|/near-before:,面
-4|/near-before:,面对
-4|/near-before:0万
-3|/near-before:0万亿
-5|/near-before:0兆
-3|/near-before:0年程
-8|/near-before:0文
-6|/near-before:0文書
-3|/near-before::\"不
3|/near-before::#
3|/near-before::#还
3|/near-before::ALLIES至
-6|/near-before::DEFENCE到
3|/near-before::DEFENCE应
-3|/near-before::DEFENCE能
3|/near-before::LAND#
5|/near-before::LANDDEFENCE
3|/near-before::LAND为
-3|/near-before::LAND拟
3|/near-before::LAND竞
-3|/near-before::LAND考
3|/near-before::LAND要
-4|/near-before::LAND酝
-3|/near-before::NATO
-5|/near-before::「
3|/near-before::不接
3|/near-before::先
-4|/near-before::在
-4|/near-before::在DATE
3|/near-before::战
3|/near-before::战后
4|/near-before::没说
5|/near-before::都
5|/near-before::都支
3|/near-before:;LAND主
-4|/near-before:<Q
-4|/near-before:<Q&
3|/near-before:<正
3|/near-before:<正論
-3|/near-before:>DEFENCE
-3|/near-before:>DEFENCEの
-4|/near-before:A>
-3|/near-before:A>DEFENCE
-5|/near-before:ALLIES\"
-3|/near-before:ALLIES\"_
3|/near-before:ALLIESDEFENCE
4|/near-before:ALLIESDEFENCE达
4|/near-before:ALLIESの
3|/near-before:ALLIES至
3|/near-before:ALLIES至少
-6|/near-before:A_
-4|/near-before:A_0
3|/near-before:BC
3|/near-before:BC日
3|/near-before:C日
3|/near-before:C日興
6|/near-before:DATEDEFENCE案
-3|/near-before:DATEGDP
6|/near-before:DATE、
3|/near-before:DATE、ア
-3|/near-before:DATE、ケ
3|/near-before:DATE、与
3|/near-before:DATE、債
5|/near-before:DATE、新
-3|/near-before:DATEにDEFENCE
-7|/near-before:DATEの
-5|/near-before:DATEのDEFENCE
-4|/near-before:DATEの予
-3|/near-before:DATEの会
4|/near-before:DATEの声
-3|/near-before:DATEの安
-4|/near-before:DATEの首
3|/near-before:DATEま
3|/near-before:DATEまで
-3|/near-before:DATE中
-3|/near-before:DATE中期
11|/near-before:DATE以
7|/near-before:DATE以前
3|/near-before:DATE以来
-4|/near-before:DATE修
-3|/near-before:DATE修订
3|/near-before:DATE先到
-3|/near-before:DATE内
-3|/near-before:DATE内便
3|/near-before:DATE再
-8|/near-before:DATE前
-4|/near-before:DATE前,
-5|/near-before:DATE前后
-9|/near-before:DATE前把
5|/near-before:DATE前提
4|/near-before:DATE占
4|/near-before:DATE占GDP
-3|/near-before:DATE受
-3|/near-before:DATE受访
4|/near-before:DATE合
4|/near-before:DATE合意
5|/near-before:DATE在参
3|/near-before:DATE实
3|/near-before:DATE实现
-3|/near-before:DATE将DEFENCE
-7|/near-before:DATE应
-4|/near-before:DATE应当
-5|/near-before:DATE把
-5|/near-before:DATE把DEFENCE
5|/near-before:DATE推
5|/near-before:DATE推到
-4|/near-before:DATE提
-5|/near-before:DATE提出
-3|/near-before:DATE敲
-3|/near-before:DATE敲定
-3|/near-before:DATE曾
-3|/near-before:DATE曾向
3|/near-before:DATE至
3|/near-before:DATE至少
-6|/near-before:DATE补
-6|/near-before:DATE补到
-7|/near-before:DATE达
-5|/near-before:DATE达到
-3|/near-before:DEFENCE\"底
-4|/near-before:DEFENCEGDP
-3|/near-before:DEFENCEGDP比
-3|/near-before:DEFENCE_
3|/near-before:DEFENCE、基
8|/near-before:DEFENCE「
4|/near-before:DEFENCE「GDP
-3|/near-before:DEFENCE「NATO
5|/near-before:DEFENCE「対
-5|/near-before:DEFENCEがGDP
-4|/near-before:DEFENCEだ
-4|/near-before:DEFENCEだけ
-6|/near-before:DEFENCEに
-8|/near-before:DEFENCEの新
4|/near-before:DEFENCEの次
-3|/near-before:DEFENCEの歯
3|/near-before:DEFENCEの水
3|/near-before:DEFENCEの目
7|/near-before:DEFENCEは
3|/near-before:DEFENCEをLAND
3|/near-before:DEFENCEを対
3|/near-before:DEFENCE不
4|/near-before:DEFENCE不会
-6|/near-before:DEFENCE从
-3|/near-before:DEFENCE会
5|/near-before:DEFENCE减
4|/near-before:DEFENCE减至
-5|/near-before:DEFENCE到
-6|/near-before:DEFENCE到底
-3|/near-before:DEFENCE升到
-12|/near-before:DEFENCE占
-8|/near-before:DEFENCE占GDP
3|/near-before:DEFENCE卡
3|/near-before:DEFENCE卡关
4|/near-before:DEFENCE压
4|/near-before:DEFENCE压回
-3|/near-before:DEFENCE增至
12|/near-before:DEFENCE应
5|/near-before:DEFENCE应提
-3|/near-before:DEFENCE应降
-3|/near-before:DEFENCE拉高
7|/near-before:DEFENCE推
6|/near-before:DEFENCE推到
-13|/near-before:DEFENCE提
-3|/near-before:DEFENCE提到
-5|/near-before:DEFENCE提高
5|/near-before:DEFENCE新
5|/near-before:DEFENCE新目
6|/near-before:DEFENCE案
6|/near-before:DEFENCE案增
3|/near-before:DEFENCE比
-3|/near-before:DEFENCE由
-3|/near-before:DEFENCE由现
-3|/near-before:DEFENCE目
-3|/near-before:DEFENCE目标
6|/near-before:DEFENCE相
6|/near-before:DEFENCE相当
-3|/near-before:DEFENCE能
-3|/near-before:DEFENCE能否
3|/near-before:DEFENCE至少
-3|/near-before:DEFENCE达GDP
-3|/near-before:DEFENCE降
-3|/near-before:DEFENCE降到
-3|/near-before:DS
-3|/near-before:DS)
-4|/near-before:EUの
-3|/near-before:EUの各
-3|/near-before:EU抛
-3|/near-before:EU抛出
3|/near-before:F、
3|/near-before:F、LAND
3|/near-before:Fは
3|/near-before:FはDATE
5|/near-before:F要
5|/near-before:F要求
3|/near-before:GDP#
-4|/near-before:GDP#,
6|/near-before:GDP#的
-4|/near-before:GDP)之
-3|/near-before:GDP)比
4|/near-before:GDP)的
4|/near-before:GDP_
4|/near-before:GDPの
8|/near-before:GDPの#
-3|/near-before:GDP应
-6|/near-before:GDP应否
3|/near-before:GDP比
-4|/near-before:GDP比#
4|/near-before:GDP比例
3|/near-before:GDP比率
-11|/near-before:GDP的
-3|/near-before:GDP约
8|/near-before:IM
8|/near-before:IMF
3|/near-before:LAND#
3|/near-before:LAND#不
4|/near-before:LAND,把
-3|/near-before:LAND,新
-8|/near-before:LAND:
3|/near-before:LAND:战
4|/near-before:LANDDATEDEFENCE
-3|/near-before:LANDDATE曾
-3|/near-before:LANDDATE的
15|/near-before:LANDDEFENCE
6|/near-before:LANDDEFENCE应
6|/near-before:LANDDEFENCE新
4|/near-before:LAND_
-8|/near-before:LAND、
-5|/near-before:LAND「
9|/near-before:LANDが
3|/near-before:LANDがDEFENCE
5|/near-before:LANDが提
-3|/near-before:LANDが検
-3|/near-before:LANDが落
3|/near-before:LANDでも
4|/near-before:LANDとLAND
-4|/near-before:LANDとの
12|/near-before:LANDの
3|/near-before:LANDのDEFENCE
-3|/near-before:LANDのLAND
4|/near-before:LANDの審
4|/near-before:LANDの小
-17|/near-before:LANDは
-4|/near-before:LANDは、
-4|/near-before:LANDは最
4|/near-before:LANDも
6|/near-before:LANDもDEFENCE
7|/near-before:LANDや
7|/near-before:LANDやLAND
3|/near-before:LANDを念
5|/near-before:LAND上
5|/near-before:LAND上院
-6|/near-before:LAND不排
5|/near-before:LAND不是
4|/near-before:LAND为
3|/near-before:LAND为何
-10|/near-before:LAND主
4|/near-before:LAND主席
-13|/near-before:LAND主张
-3|/near-before:LAND代
-3|/near-before:LAND代表
-4|/near-before:LAND以
3|/near-before:LAND修
3|/near-before:LAND修订
10|/near-before:LAND内
3|/near-before:LAND内已
-4|/near-before:LAND内部
6|/near-before:LAND前
4|/near-before:LAND前LAND
3|/near-before:LAND前总
3|/near-before:LAND国
-9|/near-before:LAND在
-4|/near-before:LAND在为
-5|/near-before:LAND在远
-5|/near-before:LAND外
-3|/near-before:LAND外长
-4|/near-before:LAND大胜
3|/near-before:LAND大选
-8|/near-before:LAND官
-8|/near-before:LAND官员
-7|/near-before:LAND幹
-8|/near-before:LAND幹部
6|/near-before:LAND应
-3|/near-before:LAND强推
-9|/near-before:LAND总
-7|/near-before:LAND总统
3|/near-before:LAND想当
-12|/near-before:LAND拟
-6|/near-before:LAND拟将
-4|/near-before:LAND探
-4|/near-before:LAND探讨
-3|/near-before:LAND提
-3|/near-before:LAND提出
-4|/near-before:LAND新版
3|/near-before:LAND新首
3|/near-before:LAND有
-10|/near-before:LAND正
-4|/near-before:LAND正在
-3|/near-before:LAND正考
6|/near-before:LAND氏
5|/near-before:LAND氏は
3|/near-before:LAND民
3|/near-before:LAND民调
3|/near-before:LAND的
-5|/near-before:LAND的比
3|/near-before:LAND的顾
6|/near-before:LAND着
6|/near-before:LAND着眼
-4|/near-before:LAND研
3|/near-before:LAND竞
3|/near-before:LAND竞选
4|/near-before:LAND総
3|/near-before:LAND総選
-6|/near-before:LAND考
-6|/near-before:LAND考虑
4|/near-before:LAND若
4|/near-before:LAND若能
3|/near-before:LAND要不
3|/near-before:LAND要把
-5|/near-before:LAND要求
4|/near-before:LAND議
3|/near-before:LAND議員
3|/near-before:LAND议
3|/near-before:LAND议会
-6|/near-before:LAND设
-6|/near-before:LAND设立
3|/near-before:LAND说
4|/near-before:LAND说,
8|/near-before:LAND财
4|/near-before:LAND财政
5|/near-before:LAND财界
3|/near-before:LAND选
-4|/near-before:LAND酝
-4|/near-before:LAND酝酿
-8|/near-before:LAND长
-5|/near-before:LAND长皮
-7|/near-before:LAND防
5|/near-before:LAND防卫
-3|/near-before:LAND防衛
-9|/near-before:LAND防长
7|/near-before:LAND阵
7|/near-before:LAND阵营
-3|/near-before:LAND首
-3|/near-before:LAND首相
3|/near-before:MB
3|/near-before:MBC
11|/near-before:MF
3|/near-before:MF、
3|/near-before:MFは
5|/near-before:MF要
3|/near-before:NATO#
-4|/near-before:NATODEFENCE
4|/near-before:NATO「
5|/near-before:NATO「冷
3|/near-before:NATOに倣
-3|/near-before:NATOの算
3|/near-before:NATOの首
-3|/near-before:NATO在
-3|/near-before:NATO基
-3|/near-before:NATO基準
-4|/near-before:NATO外
-3|/near-before:NATO外长
-4|/near-before:NATO建
-3|/near-before:NATO建言
-5|/near-before:NATO把
7|/near-before:NATO核
7|/near-before:NATO核心
4|/near-before:NATO要
-3|/near-before:ND
-3|/near-before:NDS
-4|/near-before:Q&
-4|/near-before:Q&A
-3|/near-before:S)
3|/near-before:SM
3|/near-before:SMB
-3|/near-before:USA,
-3|/near-before:USA,却
-4|/near-before:USADATE
8|/near-before:USA「
-5|/near-before:USAか
-5|/near-before:USAから
3|/near-before:USAがALLIES
3|/near-before:USAがNATO
4|/near-before:USAに言
7|/near-before:USAの
3|/near-before:USAのUSA
4|/near-before:USAの関
-4|/near-before:USAは
4|/near-before:USA一
4|/near-before:USA一家
4|/near-before:USA前
3|/near-before:USA前国
-3|/near-before:USA提
-3|/near-before:USA提出
3|/near-before:USA新
3|/near-before:USA新版
4|/near-before:USA日
4|/near-before:USA日前
6|/near-before:USA武
6|/near-before:USA武器
-3|/near-before:USA没
-3|/near-before:USA没有
5|/near-before:USA称
-3|/near-before:USA要
-4|/near-before:_0
-4|/near-before:_0年
3|/near-before:_DEFENCE
6|/near-before:_DEFENCE「
-7|/near-before:_DEFENCE目
-4|/near-before:_GDP
-4|/near-before:_GDP比
5|/near-before:_LAND
-3|/near-before:_な
-3|/near-before:_なぜ
-3|/near-before:_各
-3|/near-before:_各国
3|/near-before:_咨
3|/near-before:_咨询
3|/near-before:_在
3|/near-before:_在野
-3|/near-before:_大蔵
3|/near-before:_学
3|/near-before:_学者
-3|/near-before:_政
-3|/near-before:_政府
4|/near-before:_蓝
4|/near-before:_蓝营
-3|/near-before:——
-6|/near-before:、DATEの
6|/near-before:、DATEま
-3|/near-before:、DEFENCE「
-3|/near-before:、DEFENCEに
4|/near-before:、DEFENCEは
4|/near-before:、DEFENCEを
-5|/near-before:、EU
-3|/near-before:、EUの
-4|/near-before:、GDP比
10|/near-before:、LAND
4|/near-before:、LANDが
4|/near-before:、LANDと
4|/near-before:、LANDに
8|/near-before:、「
3|/near-before:、「世
3|/near-before:、「金
-5|/near-before:、そ
-3|/near-before:、そし
3|/near-before:、アジ
-4|/near-before:、アス
-3|/near-before:、ケ
-3|/near-before:、ケー
10|/near-before:、与
10|/near-before:、与党
-3|/near-before:、仮
-3|/near-before:、仮に
3|/near-before:、債
3|/near-before:、債務
5|/near-before:、党
3|/near-before:、党と
4|/near-before:、国
3|/near-before:、国家
3|/near-before:、基準
3|/near-before:、少
3|/near-before:、少な
-17|/near-before:、政
-19|/near-before:、政府
4|/near-before:、新
4|/near-before:、新た
3|/near-before:、来
3|/near-before:、来日
-4|/near-before:、次の
3|/near-before:、永
3|/near-before:、永田
6|/near-before:、自
6|/near-before:、自民
3|/near-before:、解
3|/near-before:、解禁
4|/near-before:、議
-3|/near-before:《产
-3|/near-before:《产经
3|/near-before:《国
3|/near-before:《国防
4|/near-before:》宣
4|/near-before:》宣称
3|/near-before:》报道
3|/near-before:》披
3|/near-before:》披露
3|/near-before:「#
4|/near-before:「DATEに
-7|/near-before:「DEFENCE
6|/near-before:「GDP
-4|/near-before:「LANDに
7|/near-before:「LANDは
-3|/near-before:「NATO基
-3|/near-before:「い
3|/near-before:「せ
-3|/near-before:「ア
-3|/near-before:「アジ
3|/near-before:「世
3|/near-before:「世界
3|/near-before:「中
3|/near-before:「中核
4|/near-before:「党
4|/near-before:「党と
5|/near-before:「冷
5|/near-before:「冷戦
-4|/near-before:「初
-4|/near-before:「初め
-3|/near-before:「国防
3|/near-before:「安
3|/near-before:「安全
7|/near-before:「対
7|/near-before:「対GDP
3|/near-before:「少
3|/near-before:「少な
3|/near-before:「最
3|/near-before:「金
3|/near-before:「金額
4|/near-before:」,
3|/near-before:」_
4|/near-before:」と
3|/near-before:」とし
5|/near-before:」とす
-3|/near-before:」と語
-3|/near-before:」採
-3|/near-before:」採用
-4|/near-before:あっ
-4|/near-before:あった
10|/near-before:ある
5|/near-before:あるLAND
-3|/near-before:い。
3|/near-before:い」と
3|/near-before:いう政
-4|/near-before:いが
-4|/near-before:いが、
-5|/near-before:いず
-5|/near-before:いずれ
3|/near-before:いた
-6|/near-before:いて
3|/near-before:いて、
-5|/near-before:いては
5|/near-before:いと
3|/near-before:いとし
4|/near-before:いる。
3|/near-before:う政
3|/near-before:う政府
6|/near-before:え、
3|/near-before:え、与
-3|/near-before:えて
-3|/near-before:えで
-3|/near-before:えで、
-3|/near-before:える#
5|/near-before:え方
5|/near-before:え方に
-3|/near-before:か、
-6|/near-before:かけ
-4|/near-before:かけて
3|/near-before:かす
-8|/near-before:から
3|/near-before:が#
3|/near-before:がALLIESに
3|/near-before:がDATE
4|/near-before:がDATE合
-4|/near-before:がDEFENCEを
-4|/near-before:がGDP
-5|/near-before:がGDPの
3|/near-before:がNATO
3|/near-before:がNATOに
-4|/near-before:が、ア
3|/near-before:がも
3|/near-before:がもた
-3|/near-before:が前
-3|/near-before:が年
-3|/near-before:が年末
-3|/near-before:が急
-3|/near-before:が急落
4|/near-before:が意
4|/near-before:が意見
7|/near-before:が提
6|/near-before:が提言
-7|/near-before:が検
-7|/near-before:が検討
-4|/near-before:が示
-4|/near-before:が示し
-3|/near-before:が落
-3|/near-before:が落と
3|/near-before:きだ
3|/near-before:きだと
6|/near-before:くと
6|/near-before:くとも
4|/near-before:くる
3|/near-before:くる政
-4|/near-before:けて
-4|/near-before:けてDEFENCE
-4|/near-before:けで
3|/near-before:け着
3|/near-before:け着実
4|/near-before:げて
4|/near-before:げてい
-4|/near-before:こと
-3|/near-before:ころ
-3|/near-before:ころと
15|/near-before:し、
5|/near-before:し、「
3|/near-before:し、国
-3|/near-before:した
-3|/near-before:したが
4|/near-before:した国
-4|/near-before:した紙
4|/near-before:した計
-3|/near-before:してLAND
5|/near-before:して、
-5|/near-before:してい
-3|/near-before:しど
-3|/near-before:しどこ
3|/near-before:しに
16|/near-before:する
3|/near-before:するGDP
4|/near-before:すると
5|/near-before:するの
5|/near-before:する一
-3|/near-before:する余
-3|/near-before:する安
3|/near-before:すれ
3|/near-before:すれば
-4|/near-before:ず、
-3|/near-before:ず、EU
-5|/near-before:ずれ
3|/near-before:せば
3|/near-before:せば財
-3|/near-before:そし
-3|/near-before:そして
-3|/near-before:た#
-3|/near-before:た#に
-3|/near-before:たDATE
-3|/near-before:たDATEの
-3|/near-before:た「
-3|/near-before:た「GDP
-3|/near-before:たこ
-3|/near-before:たこと
3|/near-before:ただ
4|/near-before:たと
3|/near-before:たとの
3|/near-before:たない
3|/near-before:たな国
3|/near-before:た国
3|/near-before:た国家
-4|/near-before:た紙
-4|/near-before:た紙に
4|/near-before:た計
3|/near-before:だGDP
3|/near-before:だGDP比
-5|/near-before:だけ
-4|/near-before:だけで
-7|/near-before:った
-4|/near-before:ったDATE
-3|/near-before:った「
3|/near-before:ったが
3|/near-before:って唱
-5|/near-before:つい
-5|/near-before:ついて
-4|/near-before:てDEFENCEを
4|/near-before:てGDP比
-3|/near-before:てLAND
-3|/near-before:てLANDが
8|/near-before:て、
-3|/near-before:て、DATE
3|/near-before:て、DEFENCE
-4|/near-before:て「
-4|/near-before:ては
3|/near-before:て唱
3|/near-before:て唱え
3|/near-before:で#
3|/near-before:でGDP
4|/near-before:でLAND
3|/near-before:でLANDが
4|/near-before:で、
4|/near-before:で、LAND
3|/near-before:で、USA
-5|/near-before:で、政
3|/near-before:でに
5|/near-before:では
3|/near-before:ではDEFENCE
-4|/near-before:では、
3|/near-before:で増
3|/near-before:で増額
3|/near-before:で明
3|/near-before:で明か
-3|/near-before:で首
-3|/near-before:で首相
4|/near-before:とLAND
3|/near-before:とLANDを
-3|/near-before:と、
-4|/near-before:と、政
4|/near-before:とい
3|/near-before:という
11|/near-before:とし
8|/near-before:とし、
-4|/near-before:とした
9|/near-before:として
-3|/near-before:としど
7|/near-before:とす
6|/near-before:とする
-4|/near-before:との
-4|/near-before:との会
3|/near-before:との報
6|/near-before:とは
3|/near-before:とは_
3|/near-before:とは、
-3|/near-before:とみ
-3|/near-before:とみる
4|/near-before:とめ
7|/near-before:とも
-4|/near-before:と呼
5|/near-before:と記
3|/near-before:と記し
-3|/near-before:と語
-3|/near-before:と語り
-3|/near-before:どころ
-3|/near-before:ない。
-4|/near-before:ないが
4|/near-before:ないと
6|/near-before:なく
6|/near-before:なくと
-4|/near-before:なぜ
-3|/near-before:など
4|/near-before:なら
3|/near-before:な国
3|/near-before:な国家
3|/near-before:に#と
-5|/near-before:にDEFENCE
-3|/near-before:にDEFENCEと
3|/near-before:にGDPの
-7|/near-before:に、
-3|/near-before:に、GDP
-5|/near-before:に「
-3|/near-before:に「ア
3|/near-before:に「安
5|/near-before:に」
5|/near-before:に」_
-4|/near-before:にあっ
4|/near-before:にある
-5|/near-before:につ
-5|/near-before:につい
4|/near-before:にと
-7|/near-before:には
5|/near-before:にはDEFENCE
-3|/near-before:には、
3|/near-before:には理
-4|/near-before:にも
-12|/near-before:によ
-8|/near-before:による
3|/near-before:に倣
3|/near-before:に倣っ
6|/near-before:に向
6|/near-before:に向け
-3|/near-before:に改
-3|/near-before:に改定
4|/near-before:に求
4|/near-before:に求め
-4|/near-before:に決
-4|/near-before:に決め
4|/near-before:に盛
4|/near-before:に盛り
3|/near-before:に積
3|/near-before:に積み
3|/near-before:に言
3|/near-before:に言わ
-3|/near-before:に達し
11|/near-before:の#
3|/near-before:の#へ
-7|/near-before:のDEFENCE
6|/near-before:のDEFENCE、
-4|/near-before:のDEFENCEだ
-3|/near-before:のDEFENCEに
3|/near-before:のDEFENCEは
-4|/near-before:のDEFENCEを
-5|/near-before:のGDP
-3|/near-before:のGDP比
-5|/near-before:のLAND
-3|/near-before:のLANDは
5|/near-before:のUSA
3|/near-before:のUSA報
4|/near-before:の「
3|/near-before:のに
3|/near-before:のには
7|/near-before:のは
-5|/near-before:のハ
-5|/near-before:のハベ
-6|/near-before:の一人
4|/near-before:の一部
-4|/near-before:の上
-4|/near-before:の上で
-3|/near-before:の世界
-5|/near-before:の予
-5|/near-before:の予算
4|/near-before:の会は
-6|/near-before:の会見
3|/near-before:の会議
3|/near-before:の例
3|/near-before:の例外
4|/near-before:の候
4|/near-before:の候補
3|/near-before:の側
3|/near-before:の側近
3|/near-before:の元
-4|/near-before:の党の
3|/near-before:の前
-3|/near-before:の原
-3|/near-before:の原案
-3|/near-before:の各
-3|/near-before:の各国
3|/near-before:の国
3|/near-before:の国防
4|/near-before:の報
5|/near-before:の増
5|/near-before:の増額
5|/near-before:の声
4|/near-before:の声明
4|/near-before:の委
4|/near-before:の委員
3|/near-before:の安全
4|/near-before:の審
4|/near-before:の審議
-4|/near-before:の小川
4|/near-before:の小野
5|/near-before:の提
5|/near-before:の提言
-4|/near-before:の改
-4|/near-before:の改定
-11|/near-before:の新
-7|/near-before:の新た
-4|/near-before:の新目
-3|/near-before:の方
-3|/near-before:の方針
-4|/near-before:の明
-4|/near-before:の明記
3|/near-before:の書
3|/near-before:の書簡
7|/near-before:の有
3|/near-before:の有力
3|/near-before:の有識
-3|/near-before:の標
-3|/near-before:の標準
5|/near-before:の次
4|/near-before:の次の
-3|/near-before:の歯
-3|/near-before:の歯止
3|/near-before:の目
3|/near-before:の目安
5|/near-before:の研
5|/near-before:の研究
-3|/near-before:の算
-3|/near-before:の算定
-3|/near-before:の結
-3|/near-before:の結果
3|/near-before:の維
3|/near-before:の維持
3|/near-before:の総
5|/near-before:の考
5|/near-before:の考え
3|/near-before:の衆
3|/near-before:の衆院
5|/near-before:の調
5|/near-before:の調査
-13|/near-before:の議
-13|/near-before:の議会
3|/near-before:の野
3|/near-before:の野田
4|/near-before:の関
4|/near-before:の関係
7|/near-before:は#
3|/near-before:は#か
8|/near-before:はDATE
3|/near-before:はDATE、
4|/near-before:はDATEの
3|/near-before:はDATE以
9|/near-before:はDEFENCE
-4|/near-before:はDEFENCEの
9|/near-before:はDEFENCEを
7|/near-before:はGDP
3|/near-before:はGDPの
3|/near-before:はGDP比
3|/near-before:は_
19|/near-before:は、
3|/near-before:は、DATE
-7|/near-before:は、DEFENCE
-3|/near-before:は、仮
3|/near-before:は、少
5|/near-before:は「
4|/near-before:は「GDP
-5|/near-before:は「LAND
-3|/near-before:は「い
3|/near-before:は「せ
4|/near-before:は「党
-3|/near-before:は「年
-3|/near-before:はさ
-3|/near-before:はさら
-3|/near-before:はな
3|/near-before:は同
3|/near-before:は同会
3|/near-before:は憲
3|/near-before:は憲法
-4|/near-before:は最
-4|/near-before:は最大
3|/near-before:は理
3|/near-before:は理解
-4|/near-before:は要
-4|/near-before:は要る
3|/near-before:ば財
3|/near-before:ば財政
3|/near-before:び_
3|/near-before:び_「
-4|/near-before:へ_
4|/near-before:への
3|/near-before:への増
-3|/near-before:へ調
-3|/near-before:へ調整
3|/near-before:べ、
3|/near-before:べきだ
7|/near-before:まで
3|/near-before:までの
4|/near-before:まと
4|/near-before:まとめ
3|/near-before:み、
3|/near-before:み、永
-3|/near-before:みる
5|/near-before:み上
5|/near-before:み上げ
-3|/near-before:め_
-3|/near-before:め_大
3|/near-before:め、
-3|/near-before:めて「
-3|/near-before:める目
-3|/near-before:め論
-3|/near-before:め論議
6|/near-before:もDEFENCE
6|/near-before:もDEFENCEの
3|/near-before:もた
3|/near-before:もたな
3|/near-before:もの
7|/near-before:やLAND
7|/near-before:やLANDも
-5|/near-before:やす
3|/near-before:やせば
-4|/near-before:より
-4|/near-before:よりは
-8|/near-before:よる
-8|/near-before:よると
-3|/near-before:らに、
3|/near-before:らみ、
-5|/near-before:り、
3|/near-before:りきで
-3|/near-before:りず
-3|/near-before:りず、
-4|/near-before:りは
-4|/near-before:りは要
5|/near-before:り込
3|/near-before:り込ん
-4|/near-before:る#
-3|/near-before:る#、
-3|/near-before:る#の
-5|/near-before:るDEFENCE
-5|/near-before:るDEFENCEの
3|/near-before:るGDP
3|/near-before:るGDP比
5|/near-before:るLAND
3|/near-before:るLANDに
5|/near-before:る。
-4|/near-before:る「
-8|/near-before:ると、
3|/near-before:ると記
6|/near-before:るの
7|/near-before:るのは
3|/near-before:るべ
3|/near-before:るべき
3|/near-before:る一
3|/near-before:る一方
-3|/near-before:る余
-3|/near-before:る余力
3|/near-before:る前
3|/near-before:る前に
-3|/near-before:る安
-3|/near-before:る安保
6|/near-before:る政
6|/near-before:る政府
3|/near-before:る条
3|/near-before:る条件
3|/near-before:る案と
-3|/near-before:る目
-3|/near-before:る目標
-4|/near-before:れ、
-3|/near-before:れ、「
4|/near-before:れて
3|/near-before:れば
8|/near-before:れる
3|/near-before:れる前
3|/near-before:れ以
3|/near-before:れ以上
-3|/near-before:ろと
-3|/near-before:ろとみ
3|/near-before:われて
-3|/near-before:をDATE
-4|/near-before:をDATEに
-4|/near-before:をGDP(
3|/near-before:をGDPの
3|/near-before:をLAND
3|/near-before:をLANDに
-4|/near-before:を、
-4|/near-before:を、LAND
4|/near-before:をに
-3|/near-before:を参
-3|/near-before:を参考
-8|/near-before:を含
-6|/near-before:を含め
3|/near-before:を基
3|/near-before:を基本
3|/near-before:を対
3|/near-before:を対GDP
3|/near-before:を念
3|/near-before:を念頭
3|/near-before:を明
3|/near-before:を明記
7|/near-before:を示
3|/near-before:を示し
4|/near-before:を示す
-6|/near-before:を要
-4|/near-before:を要望
-4|/near-before:を設
-4|/near-before:を設け
3|/near-before:を訴
3|/near-before:を訴え
3|/near-before:んだGDP
3|/near-before:アのDEFENCE
-3|/near-before:アの標
-4|/near-before:アス
-4|/near-before:アスタ
-3|/near-before:ウン
-3|/near-before:ウンの
-3|/near-before:オ国
-3|/near-before:オ国防
3|/near-before:クは
3|/near-before:クはDATE
4|/near-before:クタ
4|/near-before:クタン
-5|/near-before:ク経
-5|/near-before:ク経済
-3|/near-before:ケープ
-3|/near-before:シオ
-3|/near-before:シオ国
-4|/near-before:スタ
-4|/near-before:スタナ
4|/near-before:スト
-3|/near-before:タウ
-3|/near-before:タウン
-4|/near-before:タナ
-4|/near-before:タナよ
4|/near-before:タン
4|/near-before:タンク
-4|/near-before:ック
-5|/near-before:ック経
-4|/near-before:ナよ
-4|/near-before:ナより
-5|/near-before:ハベ
-5|/near-before:ハベッ
-3|/near-before:プタ
-3|/near-before:プタウ
-4|/near-before:ベッ
-4|/near-before:ベック
-3|/near-before:ムシ
-3|/near-before:ムシオ
4|/near-before:リス
3|/near-before:リスト
-3|/near-before:ンの
-3|/near-before:ンの議
4|/near-before:ンク
3|/near-before:ンクは
-3|/near-before:ング
3|/near-before:ン元
4|/near-before:ン氏
3|/near-before:ン氏は
-7|/near-before:・与
-7|/near-before:・与党
3|/near-before:・小
3|/near-before:・小野
-5|/near-before:・研
-5|/near-before:・研究
-3|/near-before:ープ
-3|/near-before:ープタ
3|/near-before:一些
-6|/near-before:一人
-6|/near-before:一人は
-3|/near-before:一份
5|/near-before:一口
5|/near-before:一口回
6|/near-before:一家
4|/near-before:一家智
4|/near-before:一方
7|/near-before:一方、
-3|/near-before:一方で
-6|/near-before:一道
-6|/near-before:一道算
5|/near-before:一部
-3|/near-before:万亿
-4|/near-before:万亿美
3|/near-before:上,
3|/near-before:上,LAND
5|/near-before:上げ
3|/near-before:上げて
-3|/near-before:上で
5|/near-before:上一
5|/near-before:上一口
3|/near-before:上台
3|/near-before:上増
3|/near-before:上増や
-3|/near-before:上调
-3|/near-before:上调至
3|/near-before:上限
6|/near-before:上院
3|/near-before:上院、
-3|/near-before:下一
-9|/near-before:下届
-8|/near-before:下届议
-3|/near-before:不写
5|/near-before:不如
4|/near-before:不如LAND
-3|/near-before:不得
-3|/near-before:不得超
-14|/near-before:不排
-14|/near-before:不排除
4|/near-before:不接
4|/near-before:不接受
6|/near-before:不是
3|/near-before:不满
-3|/near-before:不要用
-3|/near-before:不设
-4|/near-before:不足
-4|/near-before:不足#
3|/near-before:与\"
18|/near-before:与党
5|/near-before:与党の
6|/near-before:与党内
4|/near-before:与党協
3|/near-before:与党幹
-5|/near-before:专家
-7|/near-before:专家会
3|/near-before:专家认
5|/near-before:且吃
5|/near-before:且吃力
3|/near-before:世界
3|/near-before:世界標
4|/near-before:业股
-5|/near-before:东的
-5|/near-before:东的扩
-3|/near-before:両国
4|/near-before:两步
4|/near-before:两步走
-3|/near-before:两阶
-3|/near-before:两阶段
-3|/near-before:中に
3|/near-before:中主
3|/near-before:中主张
3|/near-before:中央
4|/near-before:中提
4|/near-before:中提出
3|/near-before:中核で
-4|/near-before:中核の
3|/near-before:中間
3|/near-before:中間目
4|/near-before:为,
-3|/near-before:为,此
-11|/near-before:为DATE
-4|/near-before:为DATE提
-3|/near-before:为DATE敲
-5|/near-before:为GDP
-6|/near-before:为GDP的
-5|/near-before:为了
-5|/near-before:为了应
3|/near-before:为何离
3|/near-before:主义
3|/near-before:主义者
-3|/near-before:主党议
3|/near-before:主动
14|/near-before:主席
5|/near-before:主席萨
4|/near-before:主席郑
38|/near-before:主张
7|/near-before:主张,
9|/near-before:主张DEFENCE
-5|/near-before:主张今
6|/near-before:主张将
9|/near-before:主张把
-6|/near-before:主张最
-3|/near-before:主张每
4|/near-before:主张的
3|/near-before:主張
5|/near-before:丽文
3|/near-before:丽文则
-3|/near-before:举意
-3|/near-before:举意在
3|/near-before:义者
3|/near-before:义者也
-6|/near-before:之比
-4|/near-before:之比提
3|/near-before:乐主
3|/near-before:乐主义
-4|/near-before:也代
-4|/near-before:也代表
3|/near-before:也算
3|/near-before:也算进
4|/near-before:也要
3|/near-before:也要把
3|/near-before:也谈
3|/near-before:也谈标
4|/near-before:了\"
5|/near-before:了\"先
3|/near-before:了#
3|/near-before:了#,
-5|/near-before:了应
-5|/near-before:了应付
-15|/near-before:予算
-3|/near-before:予算な
-3|/near-before:予算委
-4|/near-before:予算教
3|/near-before:争長
3|/near-before:争長官
5|/near-before:事长
5|/near-before:事长LAND
-4|/near-before:于DATE
4|/near-before:于GDP
3|/near-before:于GDP的
-3|/near-before:于政
-3|/near-before:于政府
6|/near-before:五典
4|/near-before:五典政
5|/near-before:五年
6|/near-before:五年内
4|/near-before:交顾
4|/near-before:交顾问
4|/near-before:产业
4|/near-before:产业股
-3|/near-before:产经
-3|/near-before:产经新
3|/near-before:人USA
4|/near-before:人USA日
-4|/near-before:人は
6|/near-before:人主
6|/near-before:人主张
3|/near-before:人在
3|/near-before:人在党
-15|/near-before:人士
3|/near-before:人士:
-3|/near-before:人士的
-5|/near-before:人士称
-3|/near-before:人士认
-3|/near-before:人士说
4|/near-before:人要
3|/near-before:人选LAND
-4|/near-before:亿美
-4|/near-before:亿美元
-5|/near-before:什么
-3|/near-before:今后
-5|/near-before:今后应
3|/near-before:今提
-5|/near-before:从#
-4|/near-before:从#到
-6|/near-before:从未
5|/near-before:从没
3|/near-before:从没承
4|/near-before:他没
4|/near-before:他没有
-3|/near-before:他补
-3|/near-before:他补充
-4|/near-before:他说
-3|/near-before:他说,
-5|/near-before:他还
-4|/near-before:他还希
-5|/near-before:付LAND
-5|/near-before:付LAND在
5|/near-before:代表は
-3|/near-before:代表建
-4|/near-before:以DATE
5|/near-before:以上
3|/near-before:以上増
7|/near-before:以前
4|/near-before:以前把
3|/near-before:以支
3|/near-before:以支撑
3|/near-before:以来
3|/near-before:以来、
-5|/near-before:以特
-5|/near-before:以特别
-3|/near-before:仮に
-3|/near-before:仮にDEFENCE
-4|/near-before:件,
-4|/near-before:件,将
3|/near-before:件_
3|/near-before:件_咨
5|/near-before:件と
5|/near-before:件とし
-7|/near-before:件时
-3|/near-before:件时,
-3|/near-before:件时考
-7|/near-before:任期
-5|/near-before:任期内
4|/near-before:任首
4|/near-before:任首相
-3|/near-before:伊斯
-3|/near-before:伊斯兰
6|/near-before:众提
6|/near-before:众提出
-3|/near-before:会:\"
-3|/near-before:会でDEFENCE
6|/near-before:会では
6|/near-before:会の
3|/near-before:会の委
13|/near-before:会は
4|/near-before:会はGDP
5|/near-before:会上一
-4|/near-before:会任
-4|/near-before:会任期
-4|/near-before:会会
-5|/near-before:会会期
3|/near-before:会党
4|/near-before:会前任
-3|/near-before:会合
3|/near-before:会委
3|/near-before:会小
3|/near-before:会小组
3|/near-before:会幹
3|/near-before:会幹部
-6|/near-before:会提
-4|/near-before:会提出
-3|/near-before:会提过
-9|/near-before:会期
-5|/near-before:会期に
3|/near-before:会民
3|/near-before:会民主
-9|/near-before:会見
-7|/near-before:会見で
-3|/near-before:会談で
15|/near-before:会議
4|/near-before:会議が
6|/near-before:会議は
3|/near-before:会议今
-6|/near-before:会议将
3|/near-before:会议建
9|/near-before:会長
9|/near-before:会長は
-3|/near-before:估过
3|/near-before:体拉
3|/near-before:体拉到
-7|/near-before:体普
-7|/near-before:体普遍
-4|/near-before:体称
-4|/near-before:体称,
3|/near-before:体近
3|/near-before:体近日
3|/near-before:何离
-3|/near-before:余力
-3|/near-before:余力は
3|/near-before:佳彦
3|/near-before:佳彦共
-4|/near-before:使DEFENCE
-3|/near-before:使DEFENCE占
4|/near-before:例卡
4|/near-before:例卡关
-6|/near-before:例在
-6|/near-before:例在DATE
3|/near-before:例外と
-3|/near-before:例如
-3|/near-before:例如USA
-5|/near-before:例改
-5|/near-before:例改定
-3|/near-before:便达
-3|/near-before:便达到
-10|/near-before:保0
-10|/near-before:保0文
-5|/near-before:保・
-5|/near-before:保・研
-3|/near-before:保予
-3|/near-before:保予算
-5|/near-before:保文
-5|/near-before:保文件
-3|/near-before:保障战
5|/near-before:保障費
3|/near-before:信,
3|/near-before:信,请
-7|/near-before:修订
-4|/near-before:修订文
3|/near-before:倍元
3|/near-before:倍元首
14|/near-before:候補
3|/near-before:候補、
7|/near-before:候補は
4|/near-before:候选
4|/near-before:候选人
3|/near-before:倡议
3|/near-before:倣っ
3|/near-before:倣って
4|/near-before:做到
-3|/near-before:停火
-3|/near-before:停火后
3|/near-before:側近
4|/near-before:債、
3|/near-before:債、解
-3|/near-before:債が
-3|/near-before:債が急
3|/near-before:債務
3|/near-before:債務危
-3|/near-before:元DEFENCE_
-3|/near-before:元代
-3|/near-before:元代表
10|/near-before:元首
10|/near-before:元首相
-3|/near-before:充,
-3|/near-before:充,若
-3|/near-before:先以DATE
4|/near-before:先看
5|/near-before:先答
5|/near-before:先答应
-4|/near-before:克早
-4|/near-before:克早前
7|/near-before:党と
7|/near-before:党とし
12|/near-before:党の
-5|/near-before:党のハ
3|/near-before:党の一
9|/near-before:党は
11|/near-before:党主
5|/near-before:党主席
6|/near-before:党主张
7|/near-before:党党
6|/near-before:党党首
18|/near-before:党内
6|/near-before:党内で
3|/near-before:党内に
3|/near-before:党内谈
3|/near-before:党内部
4|/near-before:党则
4|/near-before:党協
4|/near-before:党協議
9|/near-before:党幹
9|/near-before:党幹部
4|/near-before:党影
4|/near-before:党影子
6|/near-before:党批
6|/near-before:党批评
5|/near-before:党提
-3|/near-before:党正
-5|/near-before:党消
-5|/near-before:党消息
3|/near-before:党要
3|/near-before:党要求
-3|/near-before:党质
12|/near-before:党首
4|/near-before:党首は
3|/near-before:党魁
-3|/near-before:全球所
-3|/near-before:公室
6|/near-before:公开
5|/near-before:公开唱
-3|/near-before:公明元
3|/near-before:公明党
3|/near-before:公約
4|/near-before:公約_
-4|/near-before:公約、
3|/near-before:公約で
-3|/near-before:兰马
-3|/near-before:兰马巴
3|/near-before:共体
3|/near-before:共体近
7|/near-before:共同
6|/near-before:共同代
4|/near-before:共通す
7|/near-before:关_
3|/near-before:关_在
4|/near-before:关_蓝
6|/near-before:其采
6|/near-before:其采购
4|/near-before:典政
4|/near-before:典政調
-3|/near-before:内で
-3|/near-before:内にGDP
-3|/near-before:内人
-4|/near-before:内使
-4|/near-before:内使DEFENCE
-3|/near-before:内便达
3|/near-before:内就
3|/near-before:内就达
4|/near-before:内已
3|/near-before:内提
3|/near-before:内有
3|/near-before:内谈
3|/near-before:内谈过
-9|/near-before:内部
-3|/near-before:内部正
-3|/near-before:内部评
-3|/near-before:内阁
-3|/near-before:内首
-3|/near-before:内首長
3|/near-before:冈方
3|/near-before:冈方提
3|/near-before:再び
3|/near-before:再び_
-3|/near-before:再于
-3|/near-before:再于DATE
-3|/near-before:再提
-5|/near-before:再视
-5|/near-before:再视情
3|/near-before:再谈
-7|/near-before:写入
-8|/near-before:军方
-4|/near-before:军方曾
4|/near-before:军购
4|/near-before:军购条
3|/near-before:况下
-5|/near-before:况升
-5|/near-before:况升至
5|/near-before:冷戦
5|/near-before:冷戦期
3|/near-before:准,
3|/near-before:准:
3|/near-before:准:LAND
4|/near-before:减至
4|/near-before:减至GDP
-3|/near-before:出\"重
-5|/near-before:出,
-3|/near-before:出,加
3|/near-before:出,应
-4|/near-before:出,面
3|/near-before:出DATE
3|/near-before:出的
3|/near-before:出的目
3|/near-before:分两
4|/near-before:分两步
3|/near-before:分析:
-3|/near-before:分析人
-3|/near-before:划的
-3|/near-before:则反
-3|/near-before:则反驳
3|/near-before:则声
3|/near-before:则声称
3|/near-before:则认
3|/near-before:则认为
3|/near-before:则说
3|/near-before:则说,
-4|/near-before:初め
-5|/near-before:别条
-5|/near-before:别条例
-3|/near-before:到#,
-10|/near-before:到DATE
-4|/near-before:到DATE将
-3|/near-before:到DATE把
6|/near-before:到GDP
3|/near-before:到GDP(
7|/near-before:到GDP的
-6|/near-before:到底
-6|/near-before:到底该
3|/near-before:制の
3|/near-before:制の例
3|/near-before:券は
3|/near-before:券は、
-6|/near-before:前,
-5|/near-before:前,LAND
-4|/near-before:前,把
4|/near-before:前任
4|/near-before:前任首
-4|/near-before:前则
-4|/near-before:前则主
-5|/near-before:前后
-6|/near-before:前后把
4|/near-before:前国
3|/near-before:前国安
5|/near-before:前干
5|/near-before:前干事
3|/near-before:前总
3|/near-before:前总理
-5|/near-before:前把
-4|/near-before:前把DEFENCE
6|/near-before:前提
6|/near-before:前提高
3|/near-before:前达
3|/near-before:前达成
3|/near-before:割れ
5|/near-before:力,
-3|/near-before:力は
-3|/near-before:力はな
3|/near-before:力候
3|/near-before:力候補
-3|/near-before:加沙
-3|/near-before:加沙停
-3|/near-before:加码到
4|/near-before:加速
3|/near-before:加速す
-3|/near-before:务战
-3|/near-before:务战略
-4|/near-before:务省
-4|/near-before:务省人
3|/near-before:动把
3|/near-before:动把DEFENCE
-5|/near-before:势恶
-5|/near-before:势恶化
3|/near-before:務危
3|/near-before:務危機
3|/near-before:務抑
3|/near-before:務抑制
-9|/near-before:務相
-3|/near-before:務相、
-6|/near-before:化,
-3|/near-before:化,该
5|/near-before:十年
4|/near-before:十年内
-4|/near-before:升至
-3|/near-before:升至GDP
4|/near-before:協議
3|/near-before:協議で
4|/near-before:博沃
3|/near-before:博沃竞
-10|/near-before:占GDP
3|/near-before:占GDP#
-5|/near-before:占GDP(
3|/near-before:占GDP_
-3|/near-before:占GDP应
5|/near-before:占GDP比
-8|/near-before:占GDP的
3|/near-before:占比升
-3|/near-before:占比由
7|/near-before:卡关
7|/near-before:卡关_
4|/near-before:卫产
4|/near-before:卫产业
3|/near-before:卫省
3|/near-before:卫省研
-4|/near-before:印度
-4|/near-before:印度媒
3|/near-before:危機
3|/near-before:危機に
-3|/near-before:即场
-3|/near-before:即场起
-3|/near-before:却还
-3|/near-before:却还要
5|/near-before:压回
3|/near-before:压回GDP
-5|/near-before:原案
-5|/near-before:原案に
3|/near-before:去,
3|/near-before:去,整
-4|/near-before:去一
-4|/near-before:去一个
6|/near-before:参政
3|/near-before:参政は
3|/near-before:参照
3|/near-before:参照NATO
-3|/near-before:参考
-3|/near-before:参考に
10|/near-before:参选
5|/near-before:参选人
5|/near-before:参选记
-3|/near-before:参院予
4|/near-before:参院選
-3|/near-before:又在
4|/near-before:友会
7|/near-before:反对
6|/near-before:反对把
-3|/near-before:反观
-3|/near-before:反观LAND
5|/near-before:反调
5|/near-before:反调:
-3|/near-before:反驳
-3|/near-before:反驳,
-4|/near-before:发言
-4|/near-before:发言人
5|/near-before:受访
5|/near-before:口回
5|/near-before:口回绝
-4|/near-before:可以
-3|/near-before:可多
-3|/near-before:可多花
3|/near-before:吁冈
3|/near-before:吁冈方
5|/near-before:吃力
5|/near-before:吃力,
-6|/near-before:各国
-3|/near-before:各国が
-3|/near-before:各国或
-3|/near-before:合で、
3|/near-before:合の
-4|/near-before:合の小
4|/near-before:合は
4|/near-before:合意
6|/near-before:同代
6|/near-before:同代表
3|/near-before:同会
3|/near-before:同会議
4|/near-before:同友
4|/near-before:同友会
-3|/near-before:同国
-4|/near-before:同国の
5|/near-before:同样
3|/near-before:同样是
-3|/near-before:同盟的
-3|/near-before:同省
-3|/near-before:同省は
-5|/near-before:同社引
4|/near-before:同社评
3|/near-before:名致
3|/near-before:名致信
-3|/near-before:后DEFENCE应
3|/near-before:后也要
3|/near-before:后升
-5|/near-before:后应
-5|/near-before:后应达
-7|/near-before:后把
-7|/near-before:后把DEFENCE
-4|/near-before:向LAND
-3|/near-before:向NATO
-3|/near-before:向NATO建
-4|/near-before:向USA
6|/near-before:向け
3|/near-before:向け着
-3|/near-before:向议
-3|/near-before:向议会
-4|/near-before:否已
-10|/near-before:否认
-3|/near-before:否认曾
-5|/near-before:否超
-5|/near-before:否超过
-4|/near-before:否达
-4|/near-before:否达到
-4|/near-before:含め
5|/near-before:告建
5|/near-before:告建议
6|/near-before:告書
4|/near-before:告書で
4|/near-before:员主
4|/near-before:员主张
5|/near-before:员会
-3|/near-before:员即
-3|/near-before:员即场
4|/near-before:员提
3|/near-before:员鼓
3|/near-before:员鼓吹
-8|/near-before:周辺
-6|/near-before:周辺は
5|/near-before:呼吁
3|/near-before:呼吁冈
3|/near-before:咨询
3|/near-before:咨询会
-3|/near-before:哄:
-3|/near-before:哄:「
9|/near-before:員は
3|/near-before:員は、
4|/near-before:員は「
4|/near-before:員会
5|/near-before:員会は
5|/near-before:唱え
4|/near-before:唱える
5|/near-before:唱反
5|/near-before:唱反调
3|/near-before:喜明
3|/near-before:喜明:
6|/near-before:器,
6|/near-before:器,没
3|/near-before:回GDP
3|/near-before:回GDP的
-4|/near-before:回应
6|/near-before:回绝
5|/near-before:回绝了
-4|/near-before:团,
-4|/near-before:团,DATE
3|/near-before:团队已
3|/near-before:団、来
5|/near-before:団連
4|/near-before:団連が
3|/near-before:固定
-3|/near-before:国が
-3|/near-before:国の
-4|/near-before:国のLAND
-3|/near-before:国不
-3|/near-before:国不排
-10|/near-before:国会
-4|/near-before:国会主
-4|/near-before:国会提
4|/near-before:国債
4|/near-before:国債、
-4|/near-before:国军
-4|/near-before:国军方
-4|/near-before:国家安
-4|/near-before:国家都
9|/near-before:国家防
-3|/near-before:国或
-3|/near-before:国或可
7|/near-before:国民
4|/near-before:国民連
-14|/near-before:国防
6|/near-before:国防应
5|/near-before:国防族
-15|/near-before:国防相
3|/near-before:国防科
-18|/near-before:国防部
-4|/near-before:国际问
4|/near-before:国際
3|/near-before:国際基
-5|/near-before:在DATE
7|/near-before:在DATE以
-3|/near-before:在DATE内
-6|/near-before:在DATE前
-5|/near-before:在DATE把
5|/near-before:在DATE推
-6|/near-before:在DATE补
4|/near-before:在GDP
3|/near-before:在GDP的
-3|/near-before:在LAND
-3|/near-before:在NATO
-7|/near-before:在下
-6|/near-before:在下届
-8|/near-before:在为
-8|/near-before:在为DATE
4|/near-before:在党
4|/near-before:在党内
5|/near-before:在参
5|/near-before:在参选
-9|/near-before:在国
-9|/near-before:在国会
-9|/near-before:在研
-9|/near-before:在研究
3|/near-before:在竞
3|/near-before:在竞选
3|/near-before:在讨
3|/near-before:在讨论
-5|/near-before:在远
-5|/near-before:在远东
9|/near-before:在野
3|/near-before:在野:
3|/near-before:在野党
-3|/near-before:场起
-3|/near-before:场起哄
-6|/near-before:坚持
-4|/near-before:坦言
-3|/near-before:坦言,
3|/near-before:基:
3|/near-before:基:ALLIES
3|/near-before:基本と
-3|/near-before:基準」
4|/near-before:基準は
6|/near-before:報告
6|/near-before:報告書
3|/near-before:報道
3|/near-before:報道に
3|/near-before:場は
-4|/near-before:増やす
8|/near-before:増額
3|/near-before:増額そ
5|/near-before:増額を
6|/near-before:增#
6|/near-before:增#,
-3|/near-before:增加
3|/near-before:士:
-3|/near-before:士的
-3|/near-before:士的话
-5|/near-before:士称
-5|/near-before:士称,
-3|/near-before:士认
-3|/near-before:士认为
-3|/near-before:士说
-3|/near-before:士说,
4|/near-before:声明
4|/near-before:声明で
3|/near-before:声称,
3|/near-before:声音
3|/near-before:声音主
3|/near-before:外と
3|/near-before:外とし
3|/near-before:外交
4|/near-before:外交顾
-8|/near-before:外长
-3|/near-before:多提
-3|/near-before:多提高
-3|/near-before:多花
-4|/near-before:大で
-4|/near-before:大でも
-4|/near-before:大統
-4|/near-before:大統領
-5|/near-before:大胜_
-3|/near-before:大蔵
-3|/near-before:大蔵「
-3|/near-before:大詰
-3|/near-before:大詰め
6|/near-before:大选
-3|/near-before:太の
-3|/near-before:太の方
4|/near-before:如LAND
-3|/near-before:如USA
-3|/near-before:如USA,
3|/near-before:如果
-3|/near-before:妥当
-3|/near-before:妥当な
9|/near-before:委员
5|/near-before:委员会
9|/near-before:委員
4|/near-before:委員会
4|/near-before:委員長
-3|/near-before:委质
-3|/near-before:委质问
6|/near-before:委马
6|/near-before:委马文
-7|/near-before:媒:
-6|/near-before:媒:LAND
-12|/near-before:媒体
-7|/near-before:媒体普
-4|/near-before:媒体称
-8|/near-before:媒披
-8|/near-before:媒披露
3|/near-before:媒还
3|/near-before:媒还披
3|/near-before:子委
3|/near-before:子委員
4|/near-before:子防
4|/near-before:子防长
-4|/near-before:字:
-4|/near-before:字:在
3|/near-before:学家
-4|/near-before:学者认
-11|/near-before:安保
-8|/near-before:安保0
-7|/near-before:安保文
6|/near-before:安倍
3|/near-before:安倍元
3|/near-before:安全保
3|/near-before:官)
3|/near-before:官)は
-4|/near-before:官の
-3|/near-before:官の一
-7|/near-before:官は
-10|/near-before:官员
-5|/near-before:官房
4|/near-before:定、自
-3|/near-before:定す
-3|/near-before:定する
-3|/near-before:定に触
-3|/near-before:定め
3|/near-before:定を
3|/near-before:定をに
-6|/near-before:定为
5|/near-before:定在
-4|/near-before:定後
-4|/near-before:定後の
-3|/near-before:定方
-3|/near-before:定方法
3|/near-before:宜分
3|/near-before:宜分两
4|/near-before:实现
4|/near-before:実に
3|/near-before:実に積
5|/near-before:宣称
5|/near-before:宣称,
-5|/near-before:宪民
-5|/near-before:宪民主
-4|/near-before:宪法
-3|/near-before:宪法日
-4|/near-before:家:
-7|/near-before:家会
-7|/near-before:家会议
-4|/near-before:家安
-4|/near-before:家安全
-3|/near-before:家明
-3|/near-before:家明明
4|/near-before:家智
4|/near-before:家智库
3|/near-before:家认
3|/near-before:家认为
-4|/near-before:家都
-3|/near-before:家都把
9|/near-before:家防
9|/near-before:家防衛
-5|/near-before:審「
-3|/near-before:審「DEFENCE
3|/near-before:審建
3|/near-before:審建議
7|/near-before:審議
6|/near-before:審議会
6|/near-before:对党
3|/near-before:对党影
6|/near-before:对把
6|/near-before:对把DEFENCE
-4|/near-before:对贩
-4|/near-before:对贩毒
6|/near-before:寺五
6|/near-before:寺五典
3|/near-before:寺氏
3|/near-before:寺氏「
-3|/near-before:导,
11|/near-before:対GDP
10|/near-before:対GDP比
-9|/near-before:将DEFENCE
-13|/near-before:将DEFENCE提
4|/near-before:将DEFENCE目
-4|/near-before:将来は
-8|/near-before:将讨
-8|/near-before:将讨论
5|/near-before:将领
3|/near-before:将领联
-4|/near-before:小川
-4|/near-before:小川淳
3|/near-before:小林
3|/near-before:小林氏
5|/near-before:小组
10|/near-before:小野
9|/near-before:小野寺
6|/near-before:少な
6|/near-before:少なく
4|/near-before:少要
5|/near-before:少达
5|/near-before:少达到
3|/near-before:少需
3|/near-before:少需要
5|/near-before:尔维
5|/near-before:尔维尼
5|/near-before:尚且
5|/near-before:尚且吃
3|/near-before:就把
3|/near-before:就把DEFENCE
3|/near-before:就达
3|/near-before:就达到
5|/near-before:尼公
5|/near-before:尼公开
-5|/near-before:局势
-5|/near-before:局势恶
-3|/near-before:局研
-3|/near-before:局研究
-3|/near-before:局者
-3|/near-before:局者は
-4|/near-before:届议
-4|/near-before:届议会
-4|/near-before:峰会
-4|/near-before:川淳
-4|/near-before:川淳也
5|/near-before:工党
4|/near-before:左派
7|/near-before:左翼
6|/near-before:左翼党
4|/near-before:已在
3|/near-before:已在讨
3|/near-before:已有
3|/near-before:已有人
-3|/near-before:已超
-3|/near-before:已超过
-3|/near-before:巴德则
3|/near-before:巴德诺
4|/near-before:市场
4|/near-before:市場
3|/near-before:市場は
4|/near-before:市早
4|/near-before:市早苗
-4|/near-before:希望
-5|/near-before:希望在
3|/near-before:希望走
-4|/near-before:带去
-4|/near-before:带去一
5|/near-before:席萨
5|/near-before:席萨尔
4|/near-before:席郑
4|/near-before:席郑丽
5|/near-before:幕僚
5|/near-before:干事
5|/near-before:干事长
-3|/near-before:年不
-3|/near-before:年不低
12|/near-before:年内
3|/near-before:年内提
3|/near-before:年内达
-5|/near-before:年末
-5|/near-before:年末に
-3|/near-before:年程
-3|/near-before:年程度
6|/near-before:并感
6|/near-before:并感谢
3|/near-before:幹事
4|/near-before:幹部
-3|/near-before:幹部の
6|/near-before:幹部は
3|/near-before:库预
3|/near-before:库预测
4|/near-before:应USA
-5|/near-before:应付
-5|/near-before:应付LAND
9|/near-before:应占
7|/near-before:应占GDP
-5|/near-before:应否
-5|/near-before:应否超
3|/near-before:应在
3|/near-before:应在DATE
-3|/near-before:应当
-4|/near-before:应当增
5|/near-before:应把
3|/near-before:应把DEFENCE
7|/near-before:应提
7|/near-before:应提高
-5|/near-before:应达
-5|/near-before:应逐
-5|/near-before:应逐步
-3|/near-before:应降
-3|/near-before:应降到
-3|/near-before:底线
-3|/near-before:底线\"
-6|/near-before:底该
-6|/near-before:底该占
6|/near-before:府,
5|/near-before:府,反
-9|/near-before:府が
-3|/near-before:府が年
-5|/near-before:府が検
4|/near-before:府の
-4|/near-before:府のDEFENCE
3|/near-before:府の会
3|/near-before:府の有
-4|/near-before:府は
-3|/near-before:府はDEFENCE
-4|/near-before:府は、
-8|/near-before:府・
-7|/near-before:府・与
-21|/near-before:府内
-12|/near-before:府内で
-6|/near-before:府内部
3|/near-before:府分
3|/near-before:府分阶
5|/near-before:府将
5|/near-before:府将DEFENCE
9|/near-before:府把
5|/near-before:府把DEFENCE
3|/near-before:府本
3|/near-before:府本届
-7|/near-before:府正
-4|/near-before:府正在
-5|/near-before:府筋
-3|/near-before:府筋は
-6|/near-before:府関
-6|/near-before:府関係
-4|/near-before:度か
-4|/near-before:度かけ
-4|/near-before:度媒
-4|/near-before:度媒体
3|/near-before:座長
-3|/near-before:建言
-3|/near-before:建言,
4|/near-before:建議
3|/near-before:建議「
31|/near-before:建议
6|/near-before:建议DEFENCE
3|/near-before:建议中
-4|/near-before:建议把
10|/near-before:建议政
3|/near-before:建议新
5|/near-before:开唱
5|/near-before:开唱反
6|/near-before:开支
5|/near-before:开支在
-5|/near-before:引LAND
-7|/near-before:引述
-7|/near-before:引述执
4|/near-before:张,LAND
-5|/near-before:张,应
3|/near-before:张DATE
9|/near-before:张DEFENCE
4|/near-before:张DEFENCE占
-4|/near-before:张LAND以
-5|/near-before:张今
-5|/near-before:张今后
-3|/near-before:张先以
6|/near-before:张将
5|/near-before:张将DEFENCE
9|/near-before:张把
8|/near-before:张把DEFENCE
-6|/near-before:张最
-6|/near-before:张最多
-3|/near-before:张每
-3|/near-before:张每年
4|/near-before:张的
-3|/near-before:强推
-3|/near-before:强推\"
5|/near-before:强调LAND
3|/near-before:当\"
-4|/near-before:当な
5|/near-before:当于
6|/near-before:当于GDP
6|/near-before:当众
6|/near-before:当众提
-5|/near-before:当初
-4|/near-before:当增
-4|/near-before:当增至
-6|/near-before:当局
-3|/near-before:当局研
-3|/near-before:当局者
-3|/near-before:当面
3|/near-before:彦共
3|/near-before:彦共同
4|/near-before:影子
4|/near-before:影子防
-8|/near-before:後、
-3|/near-before:後の
-3|/near-before:後の水
3|/near-before:得更
3|/near-before:得更远
-3|/near-before:得超
-3|/near-before:得超过
-3|/near-before:德则
-3|/near-before:德则反
4|/near-before:德诺
3|/near-before:德诺赫
5|/near-before:必要
3|/near-before:念頭
3|/near-before:念頭に
-3|/near-before:急落
-3|/near-before:急落、
-4|/near-before:总理
-5|/near-before:总理LAND
3|/near-before:总理人
3|/near-before:总理莫
-11|/near-before:总统
-4|/near-before:总统:
-3|/near-before:总统LAND
-3|/near-before:总统建
3|/near-before:总统普
3|/near-before:总裁
-6|/near-before:恐不
-6|/near-before:恐不足
-5|/near-before:息人
-5|/near-before:息人士
-5|/near-before:恶化
-5|/near-before:恶化,
3|/near-before:情况下
-5|/near-before:情况升
3|/near-before:想当
3|/near-before:想当\"
-3|/near-before:意在
-3|/near-before:意在为
4|/near-before:意見
4|/near-before:意見書
6|/near-before:感谢
6|/near-before:感谢其
4|/near-before:憲法
3|/near-before:憲法に
-3|/near-before:或可
-3|/near-before:或可多
3|/near-before:战后
3|/near-before:战后也
-6|/near-before:战略
-3|/near-before:战略:
3|/near-before:战略》
-3|/near-before:战略中
5|/near-before:戦期
5|/near-before:戦期の
-3|/near-before:戦略(
3|/near-before:戦略に
3|/near-before:戴高
3|/near-before:戴高乐
4|/near-before:所は
3|/near-before:所报
3|/near-before:所报告
-3|/near-before:所有
-3|/near-before:所有国
4|/near-before:所的
-5|/near-before:托瑞
-5|/near-before:托瑞斯
6|/near-before:执政
5|/near-before:执政联
-5|/near-before:扩张
-5|/near-before:扩张,
6|/near-before:批评
4|/near-before:批评政
3|/near-before:承诺
3|/near-before:承诺支
3|/near-before:把\"
3|/near-before:把\"DEFENCE
5|/near-before:把DATE占
3|/near-before:把DEFENCE
5|/near-before:把DEFENCE减
3|/near-before:把DEFENCE增
-3|/near-before:把DEFENCE拉
7|/near-before:把DEFENCE推
-4|/near-before:把DEFENCE由
3|/near-before:把DEFENCE目
-3|/near-before:把DEFENCE降
-3|/near-before:把同
-3|/near-before:把同盟
3|/near-before:把国
3|/near-before:把国防
3|/near-before:抑制
3|/near-before:抑制の
3|/near-before:投书
-3|/near-before:投資
-6|/near-before:折算
-6|/near-before:折算,
-3|/near-before:抛出
-3|/near-before:抛出\"
10|/near-before:报告
5|/near-before:报告建
-4|/near-before:报导
-3|/near-before:报导,
-5|/near-before:报道
-5|/near-before:报道称
6|/near-before:披露,
-6|/near-before:披露的
4|/near-before:抬到GDP
-3|/near-before:抬高
-3|/near-before:抬高到
4|/near-before:押注
3|/near-before:拉到
4|/near-before:拉博
4|/near-before:拉博沃
3|/near-before:拉维
3|/near-before:拉维茨
-3|/near-before:拉高
-3|/near-before:拉高到
-3|/near-before:拒绝
-3|/near-before:拟「
-6|/near-before:拟在
-7|/near-before:拟将
-7|/near-before:拟将DEFENCE
-3|/near-before:持た
3|/near-before:持を
3|/near-before:持を基
4|/near-before:持把
5|/near-before:持把DATE
3|/near-before:持超
3|/near-before:持超过
4|/near-before:指出
3|/near-before:指出,
-6|/near-before:按经
-6|/near-before:按经济
-14|/near-before:排除
-3|/near-before:排除DATE
-6|/near-before:排除以
-3|/near-before:排除向
-3|/near-before:採用
-3|/near-before:採用へ
-7|/near-before:探讨
-4|/near-before:探讨修
-3|/near-before:推\"
-3|/near-before:推DEFENCE
-3|/near-before:推DEFENCE\"
9|/near-before:推到
3|/near-before:掲げた
-4|/near-before:提出
-7|/near-before:提出,
-5|/near-before:提到#
4|/near-before:提到GDP
3|/near-before:提前
-4|/near-before:提升
-3|/near-before:提升至
3|/near-before:提案
-3|/near-before:提案,
3|/near-before:提案把
5|/near-before:提款
5|/near-before:提款机
-8|/near-before:提至
12|/near-before:提言
-5|/near-before:提言「
6|/near-before:提言し
3|/near-before:提言に
6|/near-before:提高到
-4|/near-before:提高至
-5|/near-before:援引
-5|/near-before:援引LAND
3|/near-before:撤回
-3|/near-before:支出
5|/near-before:支在
5|/near-before:支在DATE
5|/near-before:支持
4|/near-before:支持把
3|/near-before:支持超
4|/near-before:支撑
-7|/near-before:改为
-15|/near-before:改定
-3|/near-before:改定す
3|/near-before:改定を
-5|/near-before:改定为
-4|/near-before:改定後
-4|/near-before:改革連
3|/near-before:政が
3|/near-before:政がも
3|/near-before:政は
-5|/near-before:政党消
3|/near-before:政客
3|/near-before:政審建
-27|/near-before:政府
6|/near-before:政府,
-3|/near-before:政府DATE
-7|/near-before:政府が
-5|/near-before:政府は
-7|/near-before:政府・
-18|/near-before:政府内
3|/near-before:政府分
5|/near-before:政府将
9|/near-before:政府把
3|/near-before:政府本
-6|/near-before:政府正
-5|/near-before:政府筋
-6|/near-before:政府関
3|/near-before:政界
3|/near-before:政界正
4|/near-before:政策
3|/near-before:政策研
5|/near-before:政联
5|/near-before:政联盟
3|/near-before:政见
7|/near-before:政調
5|/near-before:政調会
-9|/near-before:政部
3|/near-before:政难
3|/near-before:政难以
3|/near-before:效果
-4|/near-before:教書
-4|/near-before:教書は
3|/near-before:教育
-3|/near-before:数値
-8|/near-before:数字
-4|/near-before:数字:
-3|/near-before:敲定
-3|/near-before:整_
3|/near-before:整体
3|/near-before:整体拉
-15|/near-before:文件
-4|/near-before:文件,
3|/near-before:文件_
-5|/near-before:文件时
3|/near-before:文则
3|/near-before:文则说
6|/near-before:文君
-4|/near-before:文書に
4|/near-before:文書改
3|/near-before:文武
3|/near-before:文武共
-5|/near-before:斯主
-5|/near-before:斯主张
-3|/near-before:斯兰
-3|/near-before:斯兰马
-5|/near-before:斯托
-5|/near-before:斯托瑞
4|/near-before:斯方
4|/near-before:斯方在
4|/near-before:新会
5|/near-before:新党
-3|/near-before:新总理
5|/near-before:新政
5|/near-before:新政府
-3|/near-before:新武
-3|/near-before:新武装
-3|/near-before:新版
4|/near-before:新版《
-4|/near-before:新版防
-6|/near-before:新闻
-4|/near-before:新闻》
3|/near-before:新首
3|/near-before:新首相
7|/near-before:方、
3|/near-before:方、LAND
-3|/near-before:方で
-3|/near-before:方で、
5|/near-before:方に
5|/near-before:方に」
4|/near-before:方在
4|/near-before:方在DATE
3|/near-before:方提
3|/near-before:方提高
-4|/near-before:方曾
-4|/near-before:方曾要
-6|/near-before:方案
-4|/near-before:方案提
-3|/near-before:方法
-3|/near-before:方法を
-3|/near-before:方針
-3|/near-before:方針の
4|/near-before:日_
3|/near-before:日で
3|/near-before:日で明
3|/near-before:日呼
3|/near-before:日呼吁
-13|/near-before:日媒
-3|/near-before:日媒:
-8|/near-before:日媒披
3|/near-before:日媒还
-4|/near-before:日新
-4|/near-before:日新闻
-6|/near-before:日本
-6|/near-before:日本媒
3|/near-before:日興
3|/near-before:日興証
-3|/near-before:日集
-3|/near-before:日集会
-4|/near-before:早前则
4|/near-before:早苗
3|/near-before:时,应
6|/near-before:时主
6|/near-before:时主张
-3|/near-before:时写
-3|/near-before:时写入
-3|/near-before:时占
-3|/near-before:时占GDP
-3|/near-before:时考
-3|/near-before:时考虑
-3|/near-before:时还
-3|/near-before:时还向
-3|/near-before:时间
3|/near-before:明:
3|/near-before:明:LAND
3|/near-before:明か
3|/near-before:明かす
-3|/near-before:明し
4|/near-before:明で
4|/near-before:明で、
-3|/near-before:明元
-3|/near-before:明元代
3|/near-before:明党
3|/near-before:明党の
-3|/near-before:明已
-3|/near-before:明已超
-3|/near-before:明明
-3|/near-before:明明已
5|/near-before:明确
3|/near-before:明确提
3|/near-before:明記す
-4|/near-before:明記を
5|/near-before:是#
5|/near-before:是#,
-3|/near-before:是DATE
5|/near-before:是「
-6|/near-before:是否
-4|/near-before:是否已
-4|/near-before:显曾
-4|/near-before:显曾在
3|/near-before:显示,
4|/near-before:普拉
4|/near-before:普拉博
-7|/near-before:普遍
-7|/near-before:普遍预
3|/near-before:智子
8|/near-before:智库
3|/near-before:智库预
3|/near-before:更远
3|/near-before:更远:
4|/near-before:書_
4|/near-before:書_DEFENCE
4|/near-before:書で
4|/near-before:書で、
-4|/near-before:書は
-4|/near-before:書は、
4|/near-before:書改
4|/near-before:書改定
3|/near-before:書簡
3|/near-before:書簡で
3|/near-before:曾主
3|/near-before:曾主张
-4|/near-before:曾向
-3|/near-before:曾向议
-3|/near-before:曾在
-4|/near-before:曾在国
-6|/near-before:曾要
-6|/near-before:曾要求
-4|/near-before:最多
-3|/near-before:最多提
-4|/near-before:最大で
3|/near-before:有USA
14|/near-before:有人
3|/near-before:有人在
4|/near-before:有人要
3|/near-before:有力
3|/near-before:有力候
-3|/near-before:有国
-3|/near-before:有国家
3|/near-before:有声
3|/near-before:有声音
3|/near-before:有委
3|/near-before:有委员
6|/near-before:有当
6|/near-before:有当众
3|/near-before:有必
3|/near-before:有必要
3|/near-before:有执
3|/near-before:有执政
-4|/near-before:有方
-4|/near-before:有方案
5|/near-before:有理
4|/near-before:有理会
9|/near-before:有識
9|/near-before:有識者
4|/near-before:有识
4|/near-before:有识者
-4|/near-before:望し
-4|/near-before:望した
-5|/near-before:望在
-5|/near-before:望在下
3|/near-before:望走
3|/near-before:望走得
-3|/near-before:朝日
-3|/near-before:朝日新
3|/near-before:朝野
-6|/near-before:期に
-3|/near-before:期には
5|/near-before:期の
5|/near-before:期の考
-3|/near-before:期中
-3|/near-before:期中に
-3|/near-before:期債
-3|/near-before:期債が
-4|/near-before:期内
-3|/near-before:期内\"
3|/near-before:期内就
-4|/near-before:期内达
3|/near-before:期連
3|/near-before:期連立
-7|/near-before:期限
4|/near-before:未来
-5|/near-before:末に
-3|/near-before:末に改
-4|/near-before:末に決
3|/near-before:本と
3|/near-before:本とし
-6|/near-before:本媒
-6|/near-before:本媒体
6|/near-before:本届
4|/near-before:本届议
-3|/near-before:术题
-3|/near-before:术题:
5|/near-before:机」
5|/near-before:机」,
3|/near-before:李喜
3|/near-before:李喜明
3|/near-before:村智
3|/near-before:村智子
4|/near-before:条例卡
-6|/near-before:条例在
-3|/near-before:条款
3|/near-before:来、
3|/near-before:来、「
-4|/near-before:来は
3|/near-before:来日
3|/near-before:来日で
3|/near-before:析:
3|/near-before:析:LAND
-3|/near-before:析人
-3|/near-before:析人士
3|/near-before:林氏
4|/near-before:查会
7|/near-before:査会
3|/near-before:査会幹
5|/near-before:标:
3|/near-before:标:#
-7|/near-before:标上
-7|/near-before:标上调
-7|/near-before:标为
3|/near-before:标准,
3|/near-before:标准:
3|/near-before:标同
3|/near-before:标同样
4|/near-before:标提
5|/near-before:标提高
3|/near-before:标设
3|/near-before:样是
3|/near-before:核で
-4|/near-before:核の
-4|/near-before:核のDEFENCE
4|/near-before:案「
4|/near-before:案「DATE
3|/near-before:案と
3|/near-before:案と、
-4|/near-before:案に
-4|/near-before:案にあ
-5|/near-before:案为
-5|/near-before:案为DATE
6|/near-before:案增
6|/near-before:案增#
5|/near-before:案把
4|/near-before:案把DEFENCE
-3|/near-before:案提
-4|/near-before:案提出
-12|/near-before:検討
-6|/near-before:検討す
-4|/near-before:検討の
3|/near-before:極右
-3|/near-before:概算
-3|/near-before:概算要
-3|/near-before:槛由
-3|/near-before:槛由#
-4|/near-before:標_
-3|/near-before:標_な
4|/near-before:標、
-3|/near-before:標では
-4|/near-before:標と
-4|/near-before:標とし
-4|/near-before:標に
4|/near-before:標の
3|/near-before:標準」
-6|/near-before:模折
-6|/near-before:模折算
3|/near-before:機に
3|/near-before:機にあ
-9|/near-before:次の
-10|/near-before:次の議
3|/near-before:次官
3|/near-before:次期連
-3|/near-before:款,
5|/near-before:款机
5|/near-before:款机」
-4|/near-before:止め
-3|/near-before:止め論
3|/near-before:止步
3|/near-before:止步于
-13|/near-before:正在
-7|/near-before:正在研
-9|/near-before:正研
-7|/near-before:正研究
-3|/near-before:正考
-3|/near-before:正考虑
3|/near-before:正論
3|/near-before:正論>
-3|/near-before:正讨
-3|/near-before:正讨论
-3|/near-before:正预
-3|/near-before:正预算
-3|/near-before:此举
-3|/near-before:此举意
-4|/near-before:此前,
3|/near-before:步于
-3|/near-before:步提
-3|/near-before:步提高
4|/near-before:步走,
3|/near-before:武共
3|/near-before:武共同
6|/near-before:武器
6|/near-before:武器,
-3|/near-before:武装
-3|/near-before:武装ALLIES
-3|/near-before:歯止
-3|/near-before:歯止め
3|/near-before:段调
3|/near-before:段调高
-3|/near-before:每年
-3|/near-before:每年不
-4|/near-before:毒集
-4|/near-before:毒集团
-10|/near-before:比#
-3|/near-before:比#、
-3|/near-before:比#か
-5|/near-before:比#に
-5|/near-before:比#の
4|/near-before:比#目
-5|/near-before:比例改
3|/near-before:比升
-3|/near-before:比提
-3|/near-before:比提高
5|/near-before:比照
3|/near-before:比照LAND
4|/near-before:比率
4|/near-before:比率是
-3|/near-before:比由
3|/near-before:比重宜
5|/near-before:氏「
3|/near-before:氏の
3|/near-before:氏の側
9|/near-before:氏は
6|/near-before:民の
3|/near-before:民の調
4|/near-before:民・
3|/near-before:民・小
-5|/near-before:民提
-5|/near-before:民提言
4|/near-before:民案
4|/near-before:民案「
6|/near-before:民调
3|/near-before:民调》
4|/near-before:民連
4|/near-before:民連合
3|/near-before:民間
3|/near-before:水準
5|/near-before:水準に
3|/near-before:永田
3|/near-before:永田町
-7|/near-before:求LAND
-3|/near-before:求LAND把
-3|/near-before:求NATO把
6|/near-before:求め
4|/near-before:求めた
-4|/near-before:求改
-4|/near-before:求改为
4|/near-before:求斯
4|/near-before:求斯方
3|/near-before:求新
3|/near-before:求新政
4|/near-before:求的
5|/near-before:求的是
-3|/near-before:決める
3|/near-before:沃竞
3|/near-before:沃竞选
-3|/near-before:沙停
-3|/near-before:沙停火
3|/near-before:没承
3|/near-before:没承诺
3|/near-before:没有人
6|/near-before:没有当
5|/near-before:没有理
4|/near-before:没说
4|/near-before:没说要
3|/near-before:法に
-3|/near-before:法を
-3|/near-before:法を参
-3|/near-before:法日
-3|/near-before:法日集
4|/near-before:波及
3|/near-before:洲》报
4|/near-before:测,
3|/near-before:测,DEFENCE
-7|/near-before:测该
-7|/near-before:测该目
3|/near-before:济学
3|/near-before:济学家
-6|/near-before:济规
-6|/near-before:济规模
-3|/near-before:浮上
-8|/near-before:海保
-5|/near-before:海保・
-3|/near-before:海保予
4|/near-before:海外
-5|/near-before:消息
-5|/near-before:消息人
-4|/near-before:淳也
-4|/near-before:淳也代
4|/near-before:済同
4|/near-before:済同友
3|/near-before:済安
-5|/near-before:済相
-5|/near-before:済相は
-3|/near-before:準」採
-3|/near-before:準とし
4|/near-before:準とは
5|/near-before:準に
5|/near-before:準につ
-3|/near-before:準を
-4|/near-before:準を、
3|/near-before:演で
3|/near-before:演で、
-3|/near-before:演説
-3|/near-before:火后
-3|/near-before:火后DEFENCE
3|/near-before:照LAND
3|/near-before:照LAND,
4|/near-before:照NATO
4|/near-before:版《
4|/near-before:版《国
-4|/near-before:版防
-3|/near-before:版防务
-5|/near-before:特别
-5|/near-before:特别条
-3|/near-before:特里
-3|/near-before:特里赫
3|/near-before:独で
-3|/near-before:独家
-3|/near-before:独家:
-3|/near-before:独財
-3|/near-before:独財務
4|/near-before:率是
4|/near-before:率是#
-3|/near-before:现时
-3|/near-before:现时占
-3|/near-before:球所
-3|/near-before:球所有
-4|/near-before:理LAND
-3|/near-before:理LAND主
4|/near-before:理は
3|/near-before:理は、
3|/near-before:理人
3|/near-before:理人选
4|/near-before:理会
4|/near-before:理会前
3|/near-before:理莫
3|/near-before:理莫拉
6|/near-before:理解
3|/near-before:理解を
-5|/near-before:瑞斯
-5|/near-before:瑞斯主
-3|/near-before:用へ
-3|/near-before:用へ調
3|/near-before:田佳
3|/near-before:田佳彦
3|/near-before:田文
3|/near-before:田文武
3|/near-before:田村
3|/near-before:田村智
3|/near-before:田町
3|/near-before:田町で
-6|/near-before:由#
-3|/near-before:由#升
-3|/near-before:由#调
4|/near-before:由党
-5|/near-before:由现
-3|/near-before:由现时
3|/near-before:电视
3|/near-before:町で
3|/near-before:町では
3|/near-before:画の
-5|/near-before:界で
-5|/near-before:界では
3|/near-before:界人
3|/near-before:界人士
3|/near-before:界正
3|/near-before:界正酝
-3|/near-before:略(
-3|/near-before:略(N
-3|/near-before:略:
3|/near-before:略》
4|/near-before:略》宣
3|/near-before:略に
3|/near-before:略に盛
3|/near-before:略を公
-3|/near-before:略中
3|/near-before:略政
3|/near-before:略政策
-3|/near-before:発を
-3|/near-before:発を含
-5|/near-before:的\"
-3|/near-before:的DEFENCE目
5|/near-before:的DEFENCE相
5|/near-before:的LAND
3|/near-before:的一
-5|/near-before:的专
-5|/near-before:的专家
-3|/near-before:的国家
4|/near-before:的外
4|/near-before:的外交
4|/near-before:的建
4|/near-before:的建议
5|/near-before:的开
5|/near-before:的开支
3|/near-before:的情
3|/near-before:的情况
-5|/near-before:的扩
-5|/near-before:的扩张
-3|/near-before:的政府
7|/near-before:的是
3|/near-before:的最
-3|/near-before:的比
-7|/near-before:的比例
3|/near-before:的比重
6|/near-before:的目
6|/near-before:的目标
-7|/near-before:的话
-3|/near-before:的话称
-3|/near-before:的话说
-6|/near-before:的选
-6|/near-before:的选项
4|/near-before:的顾
4|/near-before:的顾问
-5|/near-before:皮斯
-5|/near-before:皮斯托
-3|/near-before:盘算
5|/near-before:盛り
5|/near-before:盛り込
6|/near-before:盟党
5|/near-before:盟党主
-3|/near-before:盟的门
4|/near-before:目安
4|/near-before:目标
5|/near-before:目标:
-7|/near-before:目标上
-7|/near-before:目标为
3|/near-before:目标同
5|/near-before:目标提
3|/near-before:目标设
-6|/near-before:目標
-4|/near-before:目標_
3|/near-before:目標、
-4|/near-before:目標と
-5|/near-before:目標に
3|/near-before:目標の
5|/near-before:直言
5|/near-before:直言,
-3|/near-before:相LAND
-10|/near-before:相、
-3|/near-before:相「
-6|/near-before:相が
-24|/near-before:相は
-15|/near-before:相はDATE
-4|/near-before:相はDEFENCE
-5|/near-before:相は「
-3|/near-before:相会
4|/near-before:相升
4|/near-before:相升至
-6|/near-before:相周
-6|/near-before:相周辺
3|/near-before:相当
5|/near-before:相当于
-3|/near-before:省は
-3|/near-before:省はさ
-3|/near-before:省主
-3|/near-before:省主张
-4|/near-before:省人
-4|/near-before:省人士
3|/near-before:省研
3|/near-before:省研究
5|/near-before:着USA
4|/near-before:着実
4|/near-before:着実に
6|/near-before:着眼
-3|/near-before:码到
4|/near-before:砍到
3|/near-before:研也
3|/near-before:研也算
-12|/near-before:研究
-3|/near-before:研究五
-4|/near-before:研究到
11|/near-before:研究所
-3|/near-before:研究把
3|/near-before:研究者
-3|/near-before:研究透
-3|/near-before:研究開
-4|/near-before:研究院
-4|/near-before:研议
3|/near-before:确提
3|/near-before:确提出
3|/near-before:示,LAND
-6|/near-before:示した
4|/near-before:示す
3|/near-before:社DATE
5|/near-before:社会
3|/near-before:社会民
-7|/near-before:社引
-7|/near-before:社引述
-3|/near-before:社评:
4|/near-before:社评论
3|/near-before:禁論
3|/near-before:禁論再
-7|/near-before:私下
3|/near-before:科研
3|/near-before:科研也
-13|/near-before:称,
4|/near-before:称,ALLIES
-3|/near-before:称,LAND
3|/near-before:称,没
-5|/near-before:称,腹
-4|/near-before:称,该
6|/near-before:称LAND
-4|/near-before:程度か
5|/near-before:積み
5|/near-before:積み上
-3|/near-before:究五
-3|/near-before:究五年
-4|/near-before:究到
-4|/near-before:究到DATE
12|/near-before:究所
3|/near-before:究所は
3|/near-before:究所报
-3|/near-before:究把
3|/near-before:究者
3|/near-before:究者は
-3|/near-before:究透
-3|/near-before:究透过
-3|/near-before:究開
-3|/near-before:究開発
-4|/near-before:究院学
3|/near-before:究院建
3|/near-before:突破
3|/near-before:立与
3|/near-before:立与党
3|/near-before:立委
-3|/near-before:立委质
6|/near-before:立委马
-4|/near-before:立宪
-4|/near-before:立宪民
-6|/near-before:立的
-6|/near-before:立的专
12|/near-before:竞选
7|/near-before:竞选时
3|/near-before:竞选纲
-3|/near-before:筋は
-3|/near-before:筋は「
4|/near-before:答应USA
3|/near-before:策研
3|/near-before:策研究
-7|/near-before:算,
-3|/near-before:算,在
-6|/near-before:算,约
-3|/near-before:算な
-3|/near-before:算など
-4|/near-before:算入
-3|/near-before:算委
-3|/near-before:算定
-3|/near-before:算定方
-4|/near-before:算教
-4|/near-before:算教書
-3|/near-before:算术
-3|/near-before:算术题
-3|/near-before:算要
-3|/near-before:算要求
3|/near-before:算进
3|/near-before:算进去
3|/near-before:簡で
3|/near-before:簡で増
4|/near-before:約_
3|/near-before:約_DEFENCE
-4|/near-before:約、
-4|/near-before:約、DEFENCE
3|/near-before:約で
-6|/near-before:紙に
-4|/near-before:紙には
5|/near-before:経団
5|/near-before:経団連
3|/near-before:経済
4|/near-before:経済同
3|/near-before:経済安
-5|/near-before:経済相
3|/near-before:経験
3|/near-before:経験者
-3|/near-before:結果
-4|/near-before:統領
-7|/near-before:統領は
8|/near-before:統領選
3|/near-before:維持
3|/near-before:維持を
7|/near-before:維新
9|/near-before:総裁
7|/near-before:総裁選
3|/near-before:総選
3|/near-before:総選挙
-3|/near-before:约#,
-6|/near-before:约为
-6|/near-before:约为GDP
-4|/near-before:约占
4|/near-before:纲领
-3|/near-before:线\"提
4|/near-before:组织
4|/near-before:组织要
4|/near-before:织要
4|/near-before:织要求
-6|/near-before:经济
3|/near-before:经济学
-6|/near-before:经济规
4|/near-before:经费在
5|/near-before:绝了
5|/near-before:绝了\"
-4|/near-before:统:
-3|/near-before:统LAND
-3|/near-before:统建
-3|/near-before:统建议
3|/near-before:统普
3|/near-before:统普拉
5|/near-before:维尼
5|/near-before:维尼公
7|/near-before:维持
4|/near-before:维新
4|/near-before:维新会
3|/near-before:维茨
3|/near-before:维茨基
-6|/near-before:美元
-3|/near-before:美元,
-3|/near-before:美元DEFENCE
-3|/near-before:美新
-3|/near-before:美新版
6|/near-before:翼党
6|/near-before:考え
5|/near-before:考え方
-3|/near-before:考に
-3|/near-before:考に、
-21|/near-before:考虑
-3|/near-before:考虑写
-4|/near-before:考虑将
-6|/near-before:考虑把
-4|/near-before:者に
-4|/near-before:者によ
7|/near-before:者は
3|/near-before:者は、
3|/near-before:者也
3|/near-before:者也谈
19|/near-before:者会
5|/near-before:者会上
11|/near-before:者会議
4|/near-before:者会议
-4|/near-before:者认
-4|/near-before:者认为
5|/near-before:而I
5|/near-before:而IM
3|/near-before:而总
3|/near-before:而总理
3|/near-before:联名
3|/near-before:联名致
12|/near-before:联盟
6|/near-before:联盟党
5|/near-before:胎:
5|/near-before:胎:都
-5|/near-before:胜_
-5|/near-before:胜_DEFENCE
5|/near-before:胞胎
5|/near-before:胞胎:
-3|/near-before:能否
-3|/near-before:能否达
3|/near-before:脳の
3|/near-before:脳の間
-5|/near-before:脳会
-4|/near-before:脳会議
-5|/near-before:腹案
-5|/near-before:腹案为
12|/near-before:自民
4|/near-before:自民の
3|/near-before:自民・
-5|/near-before:自民提
4|/near-before:自民案
5|/near-before:自由
4|/near-before:自由党
-7|/near-before:至GDP
15|/near-before:至少
4|/near-before:至少要
5|/near-before:至少达
3|/near-before:至少需
3|/near-before:致信
3|/near-before:致信,
3|/near-before:興証
3|/near-before:興証券
3|/near-before:节目
-3|/near-before:若局
-3|/near-before:若局势
4|/near-before:若能
-3|/near-before:若要
3|/near-before:茨基
3|/near-before:茨基:
-4|/near-before:草案
3|/near-before:莫拉
3|/near-before:莫拉维
4|/near-before:营:
4|/near-before:营:没
5|/near-before:营的
4|/near-before:营的外
5|/near-before:萨尔
5|/near-before:萨尔维
-3|/near-before:落、
-3|/near-before:落、DEFENCE
-3|/near-before:落と
-3|/near-before:落とし
4|/near-before:蓝营
4|/near-before:蓝营:
-3|/near-before:蔵「
4|/near-before:藤田
3|/near-before:藤田文
-3|/near-before:虑写
-3|/near-before:虑写入
-3|/near-before:虑在
-5|/near-before:虑将
-4|/near-before:虑将DEFENCE
-6|/near-before:虑把
-5|/near-before:虑把DEFENCE
6|/near-before:衆院
6|/near-before:衆院選
3|/near-before:衛国
3|/near-before:衛国債
8|/near-before:衛戦
8|/near-before:衛戦略
-6|/near-before:衛相
-4|/near-before:衛相は
-3|/near-before:补充
-3|/near-before:补充,
-6|/near-before:补到
-3|/near-before:补正
-3|/near-before:补正预
4|/near-before:表し
5|/near-before:表は
4|/near-before:表は、
-3|/near-before:表建
-3|/near-before:表建议
7|/near-before:裁選
5|/near-before:裁選で
-3|/near-before:装ALLIES
-3|/near-before:装ALLIES\"
3|/near-before:補、
3|/near-before:補、DEFENCE
6|/near-before:補は
3|/near-before:西共
3|/near-before:西共体
-3|/near-before:要る
-4|/near-before:要る」
3|/near-before:要不
3|/near-before:要不要
-3|/near-before:要加
-3|/near-before:要加码
3|/near-before:要占
3|/near-before:要把
-4|/near-before:要望
-4|/near-before:要望し
-9|/near-before:要求
-7|/near-before:要求LAND
-4|/near-before:要求改
4|/near-before:要求斯
4|/near-before:要求的
-3|/near-before:要用
3|/near-before:要砍
4|/near-before:要砍到
3|/near-before:要考
3|/near-before:要考虑
-7|/near-before:見で
-5|/near-before:見で、
4|/near-before:見書
4|/near-before:見書_
-3|/near-before:規模
-3|/near-before:观LAND
-3|/near-before:观LAND,
-6|/near-before:规模
-6|/near-before:规模折
-5|/near-before:视情
-5|/near-before:视情况
3|/near-before:视节
3|/near-before:视节目
3|/near-before:解を
3|/near-before:解を示
3|/near-before:解禁
3|/near-before:解禁論
-3|/near-before:言,把
-5|/near-before:言「
6|/near-before:言し
6|/near-before:言した
3|/near-before:言に
4|/near-before:言わ
3|/near-before:言われ
-4|/near-before:言人
3|/near-before:計画
3|/near-before:計画の
-6|/near-before:討す
-6|/near-before:討する
-4|/near-before:討の
3|/near-before:討論
3|/near-before:討論会
3|/near-before:記した
4|/near-before:記す
3|/near-before:記する
-4|/near-before:記を
-4|/near-before:記を要
-4|/near-before:設け
4|/near-before:訴え
4|/near-before:訴え、
4|/near-before:証券
3|/near-before:証券は
-3|/near-before:詰め
-3|/near-before:詰め_
-4|/near-before:語り
-4|/near-before:語り、
-3|/near-before:説明
-3|/near-before:説明し
5|/near-before:調会
5|/near-before:調会長
-5|/near-before:調整
-3|/near-before:調整_
10|/near-before:調査
7|/near-before:調査会
3|/near-before:談し、
-3|/near-before:談で
3|/near-before:論>
3|/near-before:論会
3|/near-before:論再
3|/near-before:論再び
-3|/near-before:論議
-3|/near-before:論議大
3|/near-before:講演
3|/near-before:講演で
11|/near-before:識者
9|/near-before:識者会
3|/near-before:議「
3|/near-before:議「DEFENCE
5|/near-before:議が
6|/near-before:議で、
6|/near-before:議は
5|/near-before:議は、
-7|/near-before:議会
-5|/near-before:議会会
9|/near-before:議員
6|/near-before:議員は
-3|/near-before:議大
-3|/near-before:議大詰
-5|/near-before:计划
-3|/near-before:计划的
-3|/near-before:订下
-4|/near-before:订文
-4|/near-before:订文件
7|/near-before:认为
4|/near-before:认为,
-3|/near-before:认曾
-4|/near-before:讨修
-4|/near-before:讨修订
-11|/near-before:讨论
-6|/near-before:讨论DEFENCE
-4|/near-before:讨论把
-4|/near-before:讨论过
-5|/near-before:让DEFENCE
3|/near-before:议,
-3|/near-before:议,全
-4|/near-before:议DATE
-3|/near-before:议DATE前
8|/near-before:议DEFENCE
4|/near-before:议LAND
-5|/near-before:议LAND的
3|/near-before:议中
3|/near-before:议中,
3|/near-before:议今
3|/near-before:议今提
-3|/near-before:议会提
6|/near-before:议员
3|/near-before:议员主
-3|/near-before:议员即
3|/near-before:议员提
-7|/near-before:议将
-6|/near-before:议将讨
3|/near-before:议建
3|/near-before:议建议
-5|/near-before:议把
10|/near-before:议政
10|/near-before:议政府
3|/near-before:议新
3|/near-before:议新政
5|/near-before:记者会
-6|/near-before:论DEFENCE
-6|/near-before:论DEFENCE占
-6|/near-before:论一
-6|/near-before:论一道
4|/near-before:论坛
-4|/near-before:论把
5|/near-before:论说
5|/near-before:论说,
-9|/near-before:论过
-6|/near-before:论过在
-6|/near-before:设立
-6|/near-before:设立的
4|/near-before:访时说
-3|/near-before:评:
-4|/near-before:评:LAND
-3|/near-before:评估
-3|/near-before:评估过
4|/near-before:评政
4|/near-before:评政府
4|/near-before:评论
5|/near-before:评论说
4|/near-before:识者
4|/near-before:识者会
-3|/near-before:话称
-3|/near-before:话称,
-3|/near-before:话说
-3|/near-before:话说,
3|/near-before:询会
3|/near-before:询会议
-3|/near-before:询时
-6|/near-before:该占
-6|/near-before:该占GDP
-8|/near-before:该国
-3|/near-before:该国不
-4|/near-before:该国军
-7|/near-before:该目
-7|/near-before:该目标
-3|/near-before:该省
-3|/near-before:该省主
4|/near-before:该组
4|/near-before:该组织
-7|/near-before:说,
5|/near-before:说,#
-3|/near-before:说,USA
3|/near-before:说,从
3|/near-before:说,党
-3|/near-before:说,该
4|/near-before:说要
4|/near-before:说要砍
3|/near-before:请求新
3|/near-before:诺支
3|/near-before:诺支持
3|/near-before:诺赫
3|/near-before:诺赫要
5|/near-before:调:
5|/near-before:调:\"
5|/near-before:调LAND
3|/near-before:调》
4|/near-before:调查
4|/near-before:调查会
-3|/near-before:调至
3|/near-before:调高,
3|/near-before:谈标
3|/near-before:谈标准
6|/near-before:谢其
6|/near-before:谢其采
-7|/near-before:財務
-7|/near-before:財務相
3|/near-before:財政が
-3|/near-before:費を含
-4|/near-before:贝克早
-4|/near-before:财务
-4|/near-before:财务省
-3|/near-before:财政
-8|/near-before:财政部
3|/near-before:财政难
5|/near-before:财界
3|/near-before:财界人
-7|/near-before:质疑
-5|/near-before:质问
-3|/near-before:质问:
-4|/near-before:贩毒
-4|/near-before:贩毒集
6|/near-before:购USA
6|/near-before:购USA武
4|/near-before:购条
4|/near-before:购条例
4|/near-before:费在
4|/near-before:费在DATE
4|/near-before:赞成
-3|/near-before:赫DATE
-3|/near-before:赫DATE提
3|/near-before:赫要
3|/near-before:赫要求
8|/near-before:走,
3|/near-before:走,DATE
3|/near-before:走得
3|/near-before:走得更
-3|/near-before:起哄
-3|/near-before:起哄:
-6|/near-before:超过
-4|/near-before:超过#
-3|/near-before:超長
-3|/near-before:超長期
-4|/near-before:足#
-4|/near-before:足#,
-3|/near-before:足りず
5|/near-before:跟着
5|/near-before:跟着USA
-6|/near-before:辺は
-5|/near-before:辺は「
3|/near-before:込ん
3|/near-before:込んだ
-3|/near-before:达#
-3|/near-before:达GDP
-5|/near-before:达到
-7|/near-before:达到GDP
4|/near-before:达成
3|/near-before:达顿
-6|/near-before:过#
-3|/near-before:过#,
-3|/near-before:过一
-6|/near-before:过在
-6|/near-before:过在DATE
-3|/near-before:过补
-3|/near-before:过补正
3|/near-before:近日
3|/near-before:近日呼
-3|/near-before:还向
-3|/near-before:还向NATO
-4|/near-before:还希
-4|/near-before:还希望
3|/near-before:还披
3|/near-before:还披露
-9|/near-before:还是
-3|/near-before:还要
-3|/near-before:还要加
3|/near-before:进去
3|/near-before:进去,
3|/near-before:远:
3|/near-before:远:LAND
-5|/near-before:远东
-5|/near-before:远东的
3|/near-before:述べ、
-7|/near-before:述执
-7|/near-before:述执政
-3|/near-before:追问是
3|/near-before:退回
-4|/near-before:送っ
-4|/near-before:送った
3|/near-before:选LAND的
7|/near-before:选举
12|/near-before:选人
4|/near-before:选人USA
3|/near-before:选将
7|/near-before:选时
4|/near-before:选时主
3|/near-before:选时提
3|/near-before:选纲
3|/near-before:选纲领
5|/near-before:选记
5|/near-before:选记者
-6|/near-before:选项
-6|/near-before:选项从
-3|/near-before:透过补
-6|/near-before:透露
-3|/near-before:透露,
-7|/near-before:逐步
-4|/near-before:逐步提
4|/near-before:通す
4|/near-before:通する
-4|/near-before:通信
3|/near-before:速す
3|/near-before:速する
4|/near-before:連が
4|/near-before:連が意
4|/near-before:連合は
5|/near-before:連立
3|/near-before:連立与
-3|/near-before:連経
-3|/near-before:連経費
-7|/near-before:遍预
-7|/near-before:遍预测
3|/near-before:道,
3|/near-before:道に
3|/near-before:道に関
-3|/near-before:道内
-3|/near-before:道内首
-4|/near-before:道改
-4|/near-before:道改革
-5|/near-before:道称
-5|/near-before:道称,
-6|/near-before:道算
-6|/near-before:道算术
-3|/near-before:達し
6|/near-before:選、
6|/near-before:選、DEFENCE
8|/near-before:選で
3|/near-before:選でLAND
4|/near-before:選の
3|/near-before:選の有
4|/near-before:選公
4|/near-before:選公約
5|/near-before:選挙
-3|/near-before:避け
-3|/near-before:邻国
5|/near-before:郑丽
5|/near-before:郑丽文
3|/near-before:部が
-3|/near-before:部の一
6|/near-before:部は
3|/near-before:部はDATE
5|/near-before:部は「
5|/near-before:部会
-6|/near-before:部坚
-6|/near-before:部坚持
-6|/near-before:部正
-4|/near-before:部正在
-3|/near-before:部评
-3|/near-before:部评估
-10|/near-before:部长
-3|/near-before:都把
-3|/near-before:都把DEFENCE
5|/near-before:都支
5|/near-before:都支持
-7|/near-before:酝酿
-5|/near-before:酝酿的
-5|/near-before:酿的
-4|/near-before:酿的\"
8|/near-before:采购
6|/near-before:采购USA
-3|/near-before:里赫
-3|/near-before:里赫DATE
3|/near-before:重宜
3|/near-before:重宜分
3|/near-before:重提
-3|/near-before:重新
-3|/near-before:重新武
3|/near-before:野:
3|/near-before:野:不
5|/near-before:野党
5|/near-before:野党批
9|/near-before:野寺
6|/near-before:野寺五
3|/near-before:野寺氏
3|/near-before:野有
3|/near-before:野有声
5|/near-before:野田
3|/near-before:野田佳
3|/near-before:野的
3|/near-before:金額
3|/near-before:金額あ
-4|/near-before:金龙
-4|/near-before:金龙显
-3|/near-before:針の
-3|/near-before:針の原
-3|/near-before:長「
11|/near-before:長は
5|/near-before:長はDATE
-4|/near-before:長官
3|/near-before:長官)
-3|/near-before:長官が
-3|/near-before:長官は
-5|/near-before:長期
-3|/near-before:長期債
-6|/near-before:长:
3|/near-before:长LAND表
3|/near-before:长则
3|/near-before:长则声
-5|/near-before:长皮
-5|/near-before:长皮斯
-4|/near-before:长金
-4|/near-before:长金龙
-3|/near-before:開発
-3|/near-before:開発を
3|/near-before:間で
3|/near-before:間では
3|/near-before:間目
3|/near-before:間目標
-6|/near-before:関連
-3|/near-before:関連経
3|/near-before:閣僚
-6|/near-before:门槛
-3|/near-before:门槛由
-3|/near-before:问:
-3|/near-before:问:DEFENCE
4|/near-before:问LAND
4|/near-before:问LAND说
3|/near-before:问团
3|/near-before:问团队
-3|/near-before:问是
-3|/near-before:问是否
-5|/near-before:问题
-4|/near-before:问题研
-3|/near-before:闻》
3|/near-before:队已
3|/near-before:队已在
-3|/near-before:防务
-3|/near-before:防务战
5|/near-before:防卫
4|/near-before:防卫产
3|/near-before:防卫省
6|/near-before:防应
5|/near-before:防族
-15|/near-before:防相
-4|/near-before:防相、
-8|/near-before:防相は
3|/near-before:防科
3|/near-before:防科研
6|/near-before:防衛
3|/near-before:防衛国
8|/near-before:防衛戦
-5|/near-before:防衛相
-19|/near-before:防部
-6|/near-before:防部坚
-3|/near-before:防部正
-4|/near-before:防部长
-11|/near-before:防长
-4|/near-before:防长:
3|/near-before:防长则
-4|/near-before:防长金
8|/near-before:阵营
5|/near-before:阵营的
3|/near-before:阶段调
5|/near-before:阿肯
-4|/near-before:际问
-4|/near-before:际问题
-4|/near-before:降到
-3|/near-before:降到GDP
-3|/near-before:降至
-3|/near-before:限的
3|/near-before:院、
3|/near-before:院、DEFENCE
-4|/near-before:院学
-4|/near-before:院学者
3|/near-before:院建
3|/near-before:院建议
4|/near-before:院选
3|/near-before:院选举
11|/near-before:院選
3|/near-before:院選で
3|/near-before:院選公
4|/near-before:陣営
-3|/near-before:除DATE
-6|/near-before:除以
-6|/near-before:除以特
-3|/near-before:除向
3|/near-before:際基
3|/near-before:際基準
-3|/near-before:障战
-3|/near-before:障战略
5|/near-before:障費
3|/near-before:难以
3|/near-before:难以支
-3|/near-before:集会:
-5|/near-before:集团
-4|/near-before:集团,
4|/near-before:需要
3|/near-before:需要考
5|/near-before:露,
5|/near-before:露,LAND
-6|/near-before:露的
-6|/near-before:露的选
-3|/near-before:面はDATE
-4|/near-before:面对贩
3|/near-before:革新
3|/near-before:革新党
-4|/near-before:革連
-4|/near-before:革連合
3|/near-before:音主
3|/near-before:音主张
-7|/near-before:領は
3|/near-before:領は憲
8|/near-before:領選
4|/near-before:領選、
3|/near-before:領選の
3|/near-before:頭に
3|/near-before:頭に「
3|/near-before:額あ
3|/near-before:額あり
3|/near-before:額そ
3|/near-before:額その
4|/near-before:額を
3|/near-before:額を明
-6|/near-before:项从
-4|/near-before:项从#
10|/near-before:顾问
4|/near-before:顾问LAND
3|/near-before:顾问团
4|/near-before:预测,
-7|/near-before:预测该
3|/near-before:领联
3|/near-before:领联名
-3|/near-before:题:
-3|/near-before:题:DEFENCE
-4|/near-before:题研
-4|/near-before:题研究
6|/near-before:首は
4|/near-before:首は、
-11|/near-before:首相
-3|/near-before:首相、
-3|/near-before:首相が
4|/near-before:首相升
-6|/near-before:首相周
-5|/near-before:首脳
3|/near-before:首脳の
-5|/near-before:首脳会
-3|/near-before:首長
-3|/near-before:首長「
3|/near-before:験者
3|/near-before:験者は
-3|/near-before:马巴
-3|/near-before:马巴德
6|/near-before:马文
6|/near-before:马文君
-3|/near-before:驳,
-3|/near-before:驳,LAND
-5|/near-before:骨太
-3|/near-before:骨太の
4|/near-before:高,
3|/near-before:高,DATE
3|/near-before:高乐
3|/near-before:高乐主
-4|/near-before:高官
-3|/near-before:高官の
4|/near-before:高市
4|/near-before:高市早
-6|/near-before:高至
-6|/near-before:高至GDP
10|/near-before:鼓吹
-4|/near-before:龙显
-4|/near-before:龙显曾
25|/nobody-named:False
-19|/nobody-named:True
3|/opens:\"3
3|/opens:\"3.
8|/opens:(中
8|/opens:(中央
4|/opens:2
4|/opens:2%
3|/opens:2%を
-3|/opens:203
-11|/opens:3
-4|/opens:3%
-4|/opens:3%还
-4|/opens:3.
-4|/opens:3.5
-6|/opens:5
-4|/opens:5%
-4|/opens:5年以
-4|/opens:<Q
-4|/opens:<Q&
3|/opens:<正
3|/opens:<正論
-5|/opens:A
-6|/opens:A_
-4|/opens:A_1
-5|/opens:G
-5|/opens:GD
-5|/opens:GDP
8|/opens:I
8|/opens:IM
8|/opens:IMF
-11|/opens:N
-10|/opens:NA
-10|/opens:NAT
3|/opens:S
3|/opens:SM
3|/opens:SMB
-3|/opens:[
-3|/opens:—
-3|/opens:——
-8|/opens:《
-3|/opens:《产
-3|/opens:《产经
8|/opens:「
5|/opens:「2
3|/opens:「2・
-4|/opens:「3
-9|/opens:「3%
5|/opens:「3・
6|/opens:「5
6|/opens:「5%
3|/opens:「中
3|/opens:「中核
-4|/opens:「国
-3|/opens:「防
-3|/opens:「防衛
3|/opens:あ
3|/opens:ある
3|/opens:イ
4|/opens:イン
4|/opens:インド
3|/opens:エ
-3|/opens:オ
3|/opens:コ
4|/opens:コル
4|/opens:コルビ
-4|/opens:シ
-4|/opens:ジ
-4|/opens:ジャ
-4|/opens:ジャパ
-3|/opens:ス
4|/opens:チ
4|/opens:チリ
4|/opens:チリ大
-3|/opens:ト
-3|/opens:ドゥ
-3|/opens:ドゥダ
3|/opens:ドッ
3|/opens:ドッズ
5|/opens:ナ
3|/opens:フ
5|/opens:フィ
3|/opens:フィン
7|/opens:ベ
7|/opens:ベル
6|/opens:ベルギ
-3|/opens:ポ
-3|/opens:ポー
-4|/opens:マ
-4|/opens:マク
-4|/opens:マクロ
-3|/opens:ム
-3|/opens:ムシ
-3|/opens:ムシオ
3|/opens:ワ
3|/opens:ワシ
3|/opens:ワシン
4|/opens:一
5|/opens:一方、
-3|/opens:一方で
-3|/opens:三位
-3|/opens:三位知
-4|/opens:上海
-4|/opens:上海国
12|/opens:与
4|/opens:与会
3|/opens:与会业
8|/opens:与党
3|/opens:与党の
7|/opens:与党内
3|/opens:专
3|/opens:专家
3|/opens:专家认
9|/opens:世
4|/opens:世界
4|/opens:世界標
3|/opens:世論
3|/opens:世論調
3|/opens:东
3|/opens:东京
-3|/opens:中新
-3|/opens:中新社
-4|/opens:中核
-4|/opens:中核の
3|/opens:中間
3|/opens:中間目
-16|/opens:他
3|/opens:他没
3|/opens:他没有
-3|/opens:他补
-3|/opens:他补充
-3|/opens:他说
-3|/opens:他说,
-8|/opens:他还
-4|/opens:他还希
-10|/opens:以
-8|/opens:以色
-8|/opens:以色列
-3|/opens:伊
-3|/opens:伊斯
-3|/opens:伊斯兰
3|/opens:候
6|/opens:元
4|/opens:元防
4|/opens:元防衛
9|/opens:党
4|/opens:党内
5|/opens:党幹
5|/opens:党幹部
-3|/opens:公明元
-7|/opens:共同
-3|/opens:共同社
-4|/opens:共同通
4|/opens:共通
4|/opens:共通す
-3|/opens:内
4|/opens:军购
4|/opens:军购条
-3|/opens:冯
-3|/opens:冯德
-3|/opens:冯德莱
4|/opens:出
4|/opens:出席
3|/opens:分析:
-3|/opens:分析人
8|/opens:前
-3|/opens:前外
5|/opens:前干
5|/opens:前干事
7|/opens:北约核
-6|/opens:北约秘
5|/opens:北约要
-3|/opens:南ア
-3|/opens:南アフ
6|/opens:印
6|/opens:印度
5|/opens:印度《
4|/opens:印度国
-4|/opens:印度媒
15|/opens:参
4|/opens:参政
3|/opens:参政党
5|/opens:参考
5|/opens:参考消
5|/opens:参院
4|/opens:参院選
4|/opens:反对
4|/opens:反对党
-3|/opens:反观
-3|/opens:反观捷
-5|/opens:台
-4|/opens:台湾
-3|/opens:台湾立
-4|/opens:同
-4|/opens:同国
-4|/opens:同国の
-3|/opens:同省
-3|/opens:同省は
-3|/opens:吕
-3|/opens:吕特
19|/opens:国
22|/opens:国民
17|/opens:国民党
-7|/opens:国防
3|/opens:国防特
7|/opens:国防総
-19|/opens:国防部
3|/opens:国際
-3|/opens:土
-3|/opens:土耳
-3|/opens:土耳其
5|/opens:在
5|/opens:在野
3|/opens:在野党
-3|/opens:墨
-3|/opens:墨西
-3|/opens:墨西哥
-7|/opens:外
-6|/opens:外務
-6|/opens:外務省
-4|/opens:多位
-4|/opens:多位熟
3|/opens:多年
3|/opens:多年来
-3|/opens:大会
-3|/opens:大会发
-4|/opens:她
-3|/opens:委員の
-3|/opens:安保
6|/opens:安倍
3|/opens:安倍元
-3|/opens:宪法日
-3|/opens:对
-3|/opens:对于
-4|/opens:将
-4|/opens:将来
-4|/opens:将来は
6|/opens:小
3|/opens:小泉
4|/opens:小泉進
3|/opens:小野
3|/opens:小野田
-3|/opens:就
-6|/opens:就在
-6|/opens:就在9
-4|/opens:岩
-4|/opens:岩国
3|/opens:岸
4|/opens:岸田
3|/opens:岸田文
10|/opens:川
10|/opens:川普
6|/opens:工
6|/opens:工党
3|/opens:工党党
7|/opens:左
6|/opens:左翼
5|/opens:左翼党
-6|/opens:巴
-6|/opens:巴西
-5|/opens:巴西国
4|/opens:市
4|/opens:市場
3|/opens:市場は
-3|/opens:平
-3|/opens:平和
6|/opens:年
5|/opens:年内
5|/opens:年内の
-3|/opens:幹
-3|/opens:幹部
-3|/opens:幹部の
3|/opens:座
3|/opens:座長
3|/opens:座長が
-5|/opens:当
-4|/opens:当局
-4|/opens:当局者
-3|/opens:当面は
-5|/opens:彭
-5|/opens:彭博
-5|/opens:彭博社
-4|/opens:德
-4|/opens:德国
6|/opens:总统府
-3|/opens:总统建
3|/opens:总统普
3|/opens:戴
3|/opens:戴高
3|/opens:戴高乐
7|/opens:执
7|/opens:执政
3|/opens:执政党
-4|/opens:报道称
-3|/opens:拉
-3|/opens:拉脱
-3|/opens:拉脱维
-8|/opens:按
-6|/opens:按经
-6|/opens:按经济
3|/opens:据
3|/opens:据《日
-3|/opens:据《读
4|/opens:据科
4|/opens:据科伦
4|/opens:提
4|/opens:提言
5|/opens:摩
5|/opens:摩洛
5|/opens:摩洛哥
3|/opens:支
3|/opens:支撑
3|/opens:支撑这
-4|/opens:改定
-4|/opens:改定後
4|/opens:改革
-26|/opens:政
-32|/opens:政府
-5|/opens:政府が
3|/opens:政府の
-5|/opens:政府は
-7|/opens:政府・
-10|/opens:政府内
-3|/opens:政府筋
-6|/opens:政府関
-4|/opens:新
-4|/opens:新任
-4|/opens:新任国
-12|/opens:日媒
-3|/opens:日媒:
-8|/opens:日媒披
3|/opens:日媒还
-4|/opens:日拟
-3|/opens:日拟将
5|/opens:日本
3|/opens:日本修
6|/opens:日本军
-3|/opens:日本外
-3|/opens:日本媒
-3|/opens:日本广
3|/opens:日本执
-7|/opens:日本拟
-24|/opens:日本政
3|/opens:日本朝
3|/opens:日本民
8|/opens:日本維
3|/opens:日本维
5|/opens:日本自
3|/opens:日本要
3|/opens:日本财
-3|/opens:日本防
-4|/opens:日本首
4|/opens:日防
5|/opens:日防卫
4|/opens:有
-4|/opens:有方
-4|/opens:有方案
4|/opens:有識
4|/opens:有識者
5|/opens:李
3|/opens:李喜
3|/opens:李喜明
-3|/opens:杜
-3|/opens:杜达
-3|/opens:杜达访
3|/opens:柏
3|/opens:柏林
3|/opens:柏林方
-4|/opens:次の
3|/opens:次の目
-5|/opens:次の議
-9|/opens:欧
-8|/opens:欧盟
-4|/opens:欧盟委
-4|/opens:此
-4|/opens:此前
-4|/opens:此前,
3|/opens:比
3|/opens:民
-3|/opens:法
-3|/opens:法国
-4|/opens:波
-4|/opens:波兰
3|/opens:波兰前
-4|/opens:波兰总
-3|/opens:泰
-3|/opens:泰国
-7|/opens:海
-7|/opens:海保
-3|/opens:海保・
-4|/opens:演
-4|/opens:演説
-4|/opens:演説後
3|/opens:澳
5|/opens:澳大
5|/opens:澳大利
4|/opens:特
4|/opens:特朗
4|/opens:特朗普
3|/opens:独で
3|/opens:独で3
-3|/opens:独家
-3|/opens:独家:
-3|/opens:独財
-3|/opens:独財務
3|/opens:社会
-3|/opens:社评:
-4|/opens:立
-3|/opens:立宪
-3|/opens:立宪民
5|/opens:立憲
4|/opens:立憲民
3|/opens:立法
3|/opens:立法院
-4|/opens:立院
-6|/opens:立院审
-6|/opens:立陶
-6|/opens:立陶宛
-3|/opens:米側
9|/opens:米国
10|/opens:米国防
-4|/opens:米大
-4|/opens:米大統
-3|/opens:米政
11|/opens:経
5|/opens:経団
5|/opens:経団連
5|/opens:経済
4|/opens:経済同
6|/opens:維
6|/opens:維新
3|/opens:総
3|/opens:総裁
3|/opens:総裁選
-4|/opens:经济部
4|/opens:美国前
-3|/opens:美新
-3|/opens:美新版
5|/opens:联
5|/opens:联盟
5|/opens:联盟党
44|/opens:自
39|/opens:自民
4|/opens:自民の
3|/opens:自民・
34|/opens:自民党
-5|/opens:自民提
3|/opens:自由
3|/opens:自由民
3|/opens:自衛
3|/opens:自衛隊
3|/opens:英国保
5|/opens:茂
5|/opens:茂木
5|/opens:茂木敏
3|/opens:衆
3|/opens:衆院
4|/opens:衆院選
-4|/opens:複
-4|/opens:複数
-4|/opens:複数の
3|/opens:西共
3|/opens:西共体
-4|/opens:记
-4|/opens:记者
4|/opens:该
-3|/opens:读
-3|/opens:读卖
3|/opens:豪
-17|/opens:財
-15|/opens:財務
-5|/opens:財務相
-9|/opens:財務省
-13|/opens:财
-12|/opens:财务
-12|/opens:财务省
-3|/opens:超
-3|/opens:超長
-3|/opens:超長期
3|/opens:連
-3|/opens:道
-3|/opens:道内
-3|/opens:道内首
5|/opens:野
4|/opens:野村
-11|/opens:防
-5|/opens:防卫
-5|/opens:防卫厅
-7|/opens:防衛
3|/opens:防衛力
3|/opens:防衛国
-8|/opens:防衛省
-5|/opens:韓
-5|/opens:韓国
7|/opens:韩国
4|/opens:韩国今
-3|/opens:韩国政
6|/opens:韩国明
-3|/opens:韩联
-3|/opens:韩联社
-18|/opens:首
-19|/opens:首相
-4|/opens:首相、
-5|/opens:首相は
-6|/opens:首相周
-4|/opens:马
-3|/opens:马克
-3|/opens:马克龙
-5|/opens:骨
-6|/opens:骨太
7|/opens:高
-3|/opens:高官
-3|/opens:高官の
10|/opens:高市
-3|/opens:高市:
8|/opens:高市早
4|/opens:高市氏
4|/opens:默
4|/opens:默茨
-4|/other after-far:1 False
-3|/other after-far:1 True
6|/other after-far:18 False
-10|/other after-far:18 True
9|/other after-far:4 False
-3|/other after-far:4 True
6|/other after-far:9 False
-7|/other after-far:9 True
4|/other after-follows:\"
3|/other after-follows:\"早 True
-3|/other after-follows:「
-3|/other after-follows:「5 False
-4|/other after-follows:か
-4|/other after-follows:から True
-4|/other after-follows:が
-5|/other after-follows:が「 True
-3|/other after-follows:と
3|/other after-follows:に
3|/other after-follows:に対 False
-3|/other after-follows:は
-3|/other after-follows:不
7|/other after-follows:外
7|/other after-follows:外務 False
4|/other after-follows:将
5|/other after-follows:将\" True
-3|/other after-follows:拟
-3|/other after-follows:拟课 True
-3|/other after-follows:条
-3|/other after-follows:条约 False
11|/other after-follows:氏
5|/other after-follows:氏、 False
6|/other after-follows:氏の False
4|/other after-follows:的
6|/other after-follows:的讯 True
7|/other after-follows:米
5|/other after-follows:米大 False
-3|/other after-follows:間
4|/other after-follows:首
5|/other after-follows:首相 False
5|/other after-leads:%,
-3|/other after-leads:%に
3|/other after-leads:,称
4|/other after-leads:」_
6|/other after-leads:いう
-9|/other after-leads:が、
3|/other after-leads:げる
7|/other after-leads:ず_
10|/other after-leads:める
6|/other after-leads:を_
-4|/other after-leads:写进
-3|/other after-leads:后,
5|/other after-leads:域,
-5|/other after-leads:成为
-5|/other after-leads:準」
-3|/other after-leads:论,
-8|/other after:agent True
11|/other after:named False
-14|/other after:named True
5|/other after:patient False
-3|/other after:patient True
22|/other before-commas:0 0
5|/other before-commas:0 1
19|/other before-commas:1 0
-17|/other before-commas:1 1
-3|/other before-commas:2 2
7|/other before-far:1 0
9|/other before-far:18 0
-8|/other before-far:18 1
-5|/other before-far:36 0
-6|/other before-far:36 1
16|/other before-far:9 0
14|/other before-far:far 0
3|/other before-far:far 1
-4|/other before-far:far 2
4|/other before-follows-rank:\" 1 0
-3|/other before-follows-rank:( 2 0
4|/other before-follows-rank:) 2 0
4|/other before-follows-rank:, 0 0
3|/other before-follows-rank:2 2 0
7|/other before-follows-rank:5 2 0
4|/other before-follows-rank:7 0 0
4|/other before-follows-rank:: 1 0
-3|/other before-follows-rank:_ 0 0
-3|/other before-follows-rank:_ 1 0
-4|/other before-follows-rank:、 0 0
7|/other before-follows-rank:、 1 0
-3|/other before-follows-rank:、 1 1
4|/other before-follows-rank:、 2 0
-3|/other before-follows-rank:、 3 0
5|/other before-follows-rank:「 1 0
-8|/other before-follows-rank:か 0 0
-3|/other before-follows-rank:か 1 0
5|/other before-follows-rank:が 0 0
-9|/other before-follows-rank:が 1 0
-4|/other before-follows-rank:が 1 1
-3|/other before-follows-rank:で 1 0
-5|/other before-follows-rank:と 0 0
-11|/other before-follows-rank:と 1 0
-5|/other before-follows-rank:に 0 0
-4|/other before-follows-rank:の 0 0
10|/other before-follows-rank:の 1 0
4|/other before-follows-rank:の 1 1
-3|/other before-follows-rank:の 2 0
-9|/other before-follows-rank:の 2 1
3|/other before-follows-rank:の 3 0
8|/other before-follows-rank:は 0 0
-4|/other before-follows-rank:は 0 1
12|/other before-follows-rank:は 1 0
-3|/other before-follows-rank:は 2 0
6|/other before-follows-rank:不 0 0
5|/other before-follows-rank:不 1 0
-6|/other before-follows-rank:与 1 0
-3|/other before-follows-rank:主 1 0
7|/other before-follows-rank:事 1 0
5|/other before-follows-rank:从 0 0
-6|/other before-follows-rank:从 1 0
-4|/other before-follows-rank:会 0 0
-3|/other before-follows-rank:别 1 0
-3|/other before-follows-rank:前 1 0
3|/other before-follows-rank:去 0 0
6|/other before-follows-rank:发 1 0
-3|/other before-follows-rank:各 0 0
6|/other before-follows-rank:否 0 0
3|/other before-follows-rank:周 1 0
-6|/other before-follows-rank:周 2 0
-7|/other before-follows-rank:和 1 0
-3|/other before-follows-rank:团 0 0
5|/other before-follows-rank:团 1 0
4|/other before-follows-rank:国 0 1
5|/other before-follows-rank:国 1 0
10|/other before-follows-rank:在 1 0
-4|/other before-follows-rank:基 0 0
-3|/other before-follows-rank:報 0 0
7|/other before-follows-rank:報 1 0
3|/other before-follows-rank:外 0 0
5|/other before-follows-rank:外 0 1
-7|/other before-follows-rank:外 1 0
-3|/other before-follows-rank:大 0 0
9|/other before-follows-rank:大 1 0
-5|/other before-follows-rank:大 1 1
4|/other before-follows-rank:大 2 1
4|/other before-follows-rank:室 3 1
-10|/other before-follows-rank:将 0 0
-3|/other before-follows-rank:尚 1 0
3|/other before-follows-rank:已 1 0
7|/other before-follows-rank:开 1 0
5|/other before-follows-rank:总 1 0
-4|/other before-follows-rank:把 0 0
4|/other before-follows-rank:抛 1 0
3|/other before-follows-rank:拟 1 0
-9|/other before-follows-rank:放 1 0
8|/other before-follows-rank:政 1 0
-6|/other before-follows-rank:新 1 0
3|/other before-follows-rank:新 1 1
-4|/other before-follows-rank:日 1 0
-3|/other before-follows-rank:是 0 0
-4|/other before-follows-rank:欧 1 0
17|/other before-follows-rank:氏 0 0
6|/other before-follows-rank:氏 1 0
5|/other before-follows-rank:的 0 0
5|/other before-follows-rank:的 2 1
-5|/other before-follows-rank:称 1 0
4|/other before-follows-rank:答 1 0
3|/other before-follows-rank:给 1 0
6|/other before-follows-rank:自 0 0
3|/other before-follows-rank:表 1 0
3|/other before-follows-rank:访 1 1
4|/other before-follows-rank:说 2 0
-4|/other before-follows-rank:谈 0 0
7|/other before-follows-rank:贸 0 0
4|/other before-follows-rank:费 0 0
-8|/other before-follows-rank:開 1 0
-3|/other before-follows-rank:防 2 0
3|/other before-follows-rank:首 1 1
-3|/other before-follows-rank:高 0 0
-3|/other before-follows-rank:齐 0 0
4|/other before-follows:\"
-3|/other before-follows:(戦
-3|/other before-follows:(戦争長
3|/other before-follows:)
4|/other before-follows:)は
4|/other before-follows:)はオー
3|/other before-follows:,
6|/other before-follows:,却
6|/other before-follows:,却还要
4|/other before-follows:1
4|/other before-follows:2
3|/other before-follows:26
3|/other before-follows:26日在
8|/other before-follows:5
3|/other before-follows:5%要求
7|/other before-follows:5日
7|/other before-follows:5日公布
4|/other before-follows:7
4|/other before-follows:7日
4|/other before-follows:7日提议
3|/other before-follows:9
3|/other before-follows:9日
3|/other before-follows:9日在伦
4|/other before-follows::
3|/other before-follows::日
3|/other before-follows::日本应
-6|/other before-follows:_
-3|/other before-follows:_ア
-3|/other before-follows:_アジア
4|/other before-follows:、オ
4|/other before-follows:、オマー
6|/other before-follows:、ト
6|/other before-follows:、トルコ
-3|/other before-follows:、国
-3|/other before-follows:、国防費
3|/other before-follows:、日
3|/other before-follows:、日本に
-5|/other before-follows:、波
-5|/other before-follows:、波兰齐
3|/other before-follows:、豪
3|/other before-follows:、豪州の
-5|/other before-follows:、駐
-5|/other before-follows:、駐留経
7|/other before-follows:「
8|/other before-follows:「3
8|/other before-follows:「3・5
-8|/other before-follows:「5
-9|/other before-follows:「5%が
5|/other before-follows:「日
-3|/other before-follows:「日本の
4|/other before-follows:「日本を
-12|/other before-follows:か
-12|/other before-follows:から
-3|/other before-follows:から3・
-3|/other before-follows:からGD
-8|/other before-follows:が
-4|/other before-follows:が1
-4|/other before-follows:が10%
5|/other before-follows:が2%を
-4|/other before-follows:が23日
-7|/other before-follows:が3
-3|/other before-follows:が3.5
-4|/other before-follows:が35年
-6|/other before-follows:が5
-3|/other before-follows:が5%を
5|/other before-follows:が6
5|/other before-follows:が6日議
-4|/other before-follows:がG
-4|/other before-follows:がGDP
-9|/other before-follows:がハ
-9|/other before-follows:がハーグ
6|/other before-follows:が合
6|/other before-follows:が合意し
-4|/other before-follows:が定
8|/other before-follows:が日
-4|/other before-follows:が日本に
12|/other before-follows:が日韓両
-5|/other before-follows:で
-17|/other before-follows:と
-6|/other before-follows:との
-3|/other before-follows:とス
-3|/other before-follows:とスイス
-3|/other before-follows:とフ
-3|/other before-follows:とフラン
-8|/other before-follows:に
3|/other before-follows:にな
3|/other before-follows:にならっ
-7|/other before-follows:に国
-7|/other before-follows:に国防費
3|/other before-follows:に防
3|/other before-follows:に防衛費
-3|/other before-follows:の3
-3|/other before-follows:のコ
-3|/other before-follows:のコリン
5|/other before-follows:のサ
5|/other before-follows:のサンド
3|/other before-follows:のシャカ
-3|/other before-follows:のシンク
4|/other before-follows:のハ
3|/other before-follows:のハリド
8|/other before-follows:のブ
8|/other before-follows:のブレー
6|/other before-follows:の交
6|/other before-follows:の交渉担
-3|/other before-follows:の式
-3|/other before-follows:の式典後
3|/other before-follows:の演
3|/other before-follows:の演説に
-4|/other before-follows:の関
-4|/other before-follows:の関係者
-9|/other before-follows:の首
-3|/other before-follows:の首相は
-6|/other before-follows:の首脳会
12|/other before-follows:は
-3|/other before-follows:は1.4
-3|/other before-follows:は2
8|/other before-follows:は3
-4|/other before-follows:は3.5
12|/other before-follows:は3・5
-4|/other before-follows:は、
-8|/other before-follows:は、国防
3|/other before-follows:は、日本
4|/other before-follows:はス
-5|/other before-follows:は不
-5|/other before-follows:は不足分
-4|/other before-follows:は会
-4|/other before-follows:は会談に
6|/other before-follows:は国
6|/other before-follows:は国防費
3|/other before-follows:は日
3|/other before-follows:は日本に
-3|/other before-follows:や
5|/other before-follows:一名
5|/other before-follows:一名官员
-4|/other before-follows:一家
-4|/other before-follows:一家智库
11|/other before-follows:不
5|/other before-follows:不会
5|/other before-follows:不会要求
6|/other before-follows:不必
6|/other before-follows:不必付5
-6|/other before-follows:与
-5|/other before-follows:与葡
-5|/other before-follows:与葡萄牙
-4|/other before-follows:並
-4|/other before-follows:並み
-3|/other before-follows:主
-3|/other before-follows:主席
-3|/other before-follows:主席容克
-3|/other before-follows:之
-3|/other before-follows:之声
-3|/other before-follows:之声中文
3|/other before-follows:也要
3|/other before-follows:也要把军
-4|/other before-follows:也达
-4|/other before-follows:也达到5
8|/other before-follows:事
8|/other before-follows:事務
8|/other before-follows:事務総長
6|/other before-follows:从未期待
-4|/other before-follows:会
-4|/other before-follows:会議
-4|/other before-follows:会議見送
5|/other before-follows:側から3
3|/other before-follows:内部仍以
-3|/other before-follows:别
-3|/other before-follows:别再
-3|/other before-follows:别再拖延
-6|/other before-follows:前
-3|/other before-follows:前国
3|/other before-follows:去年宣布
8|/other before-follows:发
7|/other before-follows:发言
3|/other before-follows:发言人2
3|/other before-follows:发言人说
-3|/other before-follows:各
6|/other before-follows:否
6|/other before-follows:否认
6|/other before-follows:否认曾承
-3|/other before-follows:周
-5|/other before-follows:周二
-5|/other before-follows:周二再度
-7|/other before-follows:和
-7|/other before-follows:和瑞
-4|/other before-follows:和瑞典也
-3|/other before-follows:和瑞士均
-3|/other before-follows:回
-3|/other before-follows:团队「1
5|/other before-follows:团队看中
8|/other before-follows:国
-4|/other before-follows:国民
-4|/other before-follows:国民党籍
13|/other before-follows:国防
4|/other before-follows:国防拨款
5|/other before-follows:国防相、
9|/other before-follows:在
4|/other before-follows:在伦
4|/other before-follows:在伦敦:
-3|/other before-follows:在内
-3|/other before-follows:在内的亚
7|/other before-follows:在回
7|/other before-follows:在回答有
-4|/other before-follows:基
-4|/other before-follows:基準
4|/other before-follows:報
4|/other before-follows:報道
4|/other before-follows:報道官は
-8|/other before-follows:外相
-5|/other before-follows:外相は1
-3|/other before-follows:外相は、
8|/other before-follows:外长
8|/other before-follows:外长商讨
8|/other before-follows:大
8|/other before-follows:大統
5|/other before-follows:大統領、
-5|/other before-follows:大統領と
13|/other before-follows:大統領は
3|/other before-follows:官
4|/other before-follows:官员
4|/other before-follows:室
4|/other before-follows:室の
4|/other before-follows:室の高官
-10|/other before-follows:将
-8|/other before-follows:将国
-8|/other before-follows:将国防开
-3|/other before-follows:尚
-3|/other before-follows:尚未
-3|/other before-follows:尚未正式
3|/other before-follows:已
3|/other before-follows:已要
3|/other before-follows:已要求台
6|/other before-follows:开
7|/other before-follows:开火
7|/other before-follows:开火,称
6|/other before-follows:总
10|/other before-follows:总理
3|/other before-follows:总理施托
6|/other before-follows:总理西利
-4|/other before-follows:总统
-4|/other before-follows:总统武契
-4|/other before-follows:把
-3|/other before-follows:把G
-3|/other before-follows:把GDP
4|/other before-follows:抛
4|/other before-follows:抛出
4|/other before-follows:抛出\"重
3|/other before-follows:拟
3|/other before-follows:拟在
3|/other before-follows:拟在北约
-9|/other before-follows:放
-9|/other before-follows:放话
-10|/other before-follows:放话\"准
8|/other before-follows:政
8|/other before-follows:政府
4|/other before-follows:政府がオ
4|/other before-follows:政府有意
7|/other before-follows:新政
7|/other before-follows:新政府国
-3|/other before-follows:新版
-4|/other before-follows:新版《国
-5|/other before-follows:新目
-5|/other before-follows:新目標巡
-3|/other before-follows:日
-3|/other before-follows:日前
3|/other before-follows:是否要求
-3|/other before-follows:曾
-5|/other before-follows:欧
-5|/other before-follows:欧洲
-4|/other before-follows:欧洲盟友
21|/other before-follows:氏
4|/other before-follows:氏、
4|/other before-follows:氏、国防
9|/other before-follows:氏「
8|/other before-follows:氏「3・
-5|/other before-follows:氏と
-5|/other before-follows:氏との会
-4|/other before-follows:氏に
-3|/other before-follows:氏に3・
19|/other before-follows:氏は
5|/other before-follows:氏はスタ
5|/other before-follows:氏は共同
8|/other before-follows:氏は駐留
-3|/other before-follows:没
-3|/other before-follows:没有
-4|/other before-follows:没有就防
9|/other before-follows:的
3|/other before-follows:的5
3|/other before-follows:的5%要
3|/other before-follows:的军
4|/other before-follows:的外
4|/other before-follows:的外交团
-3|/other before-follows:称
3|/other before-follows:答
4|/other before-follows:答称
4|/other before-follows:答称,行
3|/other before-follows:给
3|/other before-follows:给北
3|/other before-follows:给北约秘
6|/other before-follows:自
6|/other before-follows:自己
6|/other before-follows:自己需要
3|/other before-follows:要
3|/other before-follows:要为
3|/other before-follows:要为自己
7|/other before-follows:要北
7|/other before-follows:要北约盟
-8|/other before-follows:要求
-5|/other before-follows:要求日本
-7|/other before-follows:要求豁免
-3|/other before-follows:要求防卫
3|/other before-follows:访
3|/other before-follows:访问
3|/other before-follows:访问布鲁
6|/other before-follows:说
7|/other before-follows:说,
3|/other before-follows:说,国防
-4|/other before-follows:谈
-4|/other before-follows:谈5
-4|/other before-follows:谈5%:
7|/other before-follows:贸
7|/other before-follows:贸易
7|/other before-follows:贸易代表
4|/other before-follows:费
3|/other before-follows:费推
3|/other before-follows:费推高到
-4|/other before-follows:透
-4|/other before-follows:透露
-4|/other before-follows:透露,秘
3|/other before-follows:長
3|/other before-follows:長官
-8|/other before-follows:開
-8|/other before-follows:開幕
-8|/other before-follows:開幕_日
-6|/other before-follows:防
3|/other before-follows:防长斯普
3|/other before-follows:首相
3|/other before-follows:首相は1
-3|/other before-follows:高官は昨
-3|/other before-follows:齐
-3|/other before-follows:齐声
-3|/other before-follows:齐声:支
32|/other before-leads:
-3|/other before-leads:\"
5|/other before-leads:)
23|/other before-leads:,
-7|/other before-leads:,要
19|/other before-leads::
5|/other before-leads:Oの
9|/other before-leads:_
4|/other before-leads:、
-4|/other before-leads:、「
-9|/other before-leads:「
-5|/other before-leads:」
14|/other before-leads:】
-3|/other before-leads:が
-3|/other before-leads:し、
3|/other before-leads:した
-3|/other before-leads:で
12|/other before-leads:で、
-5|/other before-leads:と
6|/other before-leads:と、
8|/other before-leads:に、
3|/other before-leads:の
-13|/other before-leads:は
-3|/other before-leads:は、
-3|/other before-leads:らは
-5|/other before-leads:る
3|/other before-leads:アの
4|/other before-leads:ス】
-5|/other before-leads:ツの
-5|/other before-leads:ビー
-6|/other before-leads:プ
-5|/other before-leads:ンで
-6|/other before-leads:ンプ
-4|/other before-leads:ー
7|/other before-leads:上,
4|/other before-leads:下,
-4|/other before-leads:与
4|/other before-leads:中の
8|/other before-leads:为
3|/other before-leads:书长
4|/other before-leads:事】
-4|/other before-leads:于
8|/other before-leads:亚:
-3|/other before-leads:亚、
6|/other before-leads:例如
-3|/other before-leads:促各
-4|/other before-leads:兰、
-4|/other before-leads:关于
-3|/other before-leads:到
-3|/other before-leads:包括
-5|/other before-leads:友」
-3|/other before-leads:各
3|/other before-leads:合
4|/other before-leads:合(
5|/other before-leads:向
-11|/other before-leads:和
-4|/other before-leads:国
-3|/other before-leads:国と
-3|/other before-leads:国は
-15|/other before-leads:在
5|/other before-leads:如
-3|/other before-leads:存在
-5|/other before-leads:宛、
5|/other before-leads:家:
-3|/other before-leads:对
-3|/other before-leads:席
-5|/other before-leads:府は
7|/other before-leads:度向
5|/other before-leads:强调
7|/other before-leads:後、
4|/other before-leads:总理
9|/other before-leads:总统
-3|/other before-leads:括
7|/other before-leads:持
7|/other before-leads:支持
-3|/other before-leads:收到
-6|/other before-leads:日
-6|/other before-leads:日在
6|/other before-leads:普:
4|/other before-leads:本は
-4|/other before-leads:林和
-12|/other before-leads:求
3|/other before-leads:点:
-3|/other before-leads:特在
4|/other before-leads:理
3|/other before-leads:相
-5|/other before-leads:相、
-13|/other before-leads:示,
-3|/other before-leads:称,
9|/other before-leads:统
-3|/other before-leads:缺席
3|/other before-leads:网)
-4|/other before-leads:美国
-9|/other before-leads:要
3|/other before-leads:要把
-8|/other before-leads:要求
8|/other before-leads:談_
6|/other before-leads:談で
8|/other before-leads:认为
4|/other before-leads:讯】
10|/other before-leads:说,
-4|/other before-leads:请求
5|/other before-leads:调
-3|/other before-leads:送る
-4|/other before-leads:选人
9|/other before-leads:道,
4|/other before-leads:部长
-8|/other before-leads:针对
10|/other before-leads:长
6|/other before-leads:露,
3|/other before-leads:首相
-5|/other before-opens:False patient
9|/other before-opens:True agent
12|/other before-opens:True named
3|/other before-opens:True patient
11|/other before-rank:0 0 agent
3|/other before-rank:0 0 named
-11|/other before-rank:0 0 patient
-4|/other before-rank:0 1 agent
-3|/other before-rank:0 1 named
10|/other before-rank:1 0 agent
9|/other before-rank:1 0 named
6|/other before-rank:1 0 patient
-6|/other before-rank:1 1 agent
-3|/other before-rank:1 1 named
-4|/other before-rank:1 2 named
-3|/other before-rank:2 0 agent
10|/other before-rank:2 0 named
5|/other before-rank:2 0 patient
4|/other before-rank:3 1 named
10|/other before:agent
14|/other before:named
-22|/other named:1
25|/other named:2
27|/other named:3
3|/other right-before::日本应退回
4|/other right-before:、オマーンに
3|/other right-before:、日本に
-3|/other right-before:「日本の
-7|/other right-before:から
-3|/other right-before:が
-3|/other right-before:とフランスは
-4|/other right-before:の関係者は「
10|/other right-before:は
5|/other right-before:一名官员称,
6|/other right-before:不必付
-4|/other right-before:也达到
6|/other right-before:从未期待过
-4|/other right-before:会議見送り_
5|/other right-before:側から
3|/other right-before:内部仍以
-4|/other right-before:和瑞典也升到
-3|/other right-before:团队「
4|/other right-before:在伦敦:不花
3|/other right-before:外长商讨\"
-3|/other right-before:把GDP的
3|/other right-before:拟在北约推
-4|/other right-before:欧洲盟友花
8|/other right-before:氏「
-5|/other right-before:氏との会談で
-3|/other right-before:氏に
3|/other right-before:的
6|/other right-before:自己需要做到
3|/other right-before:要为自己设定
-4|/other right-before:谈
-3|/other right-before:齐声:支持
-46|/other unnamed
-21|/other unnamed-beside-others
-4|/right-before:
-3|/right-before:\"
4|/right-before::
-5|/right-before::与其谈
-3|/right-before::战后也要把
3|/right-before::日本应退回
-3|/right-before:、
3|/right-before:、オマーンに
3|/right-before:、日本に
7|/right-before:、湾岸諸国に
-3|/right-before:、葡萄牙谈
-4|/right-before:、議会で
-3|/right-before:「日本の
3|/right-before:「防衛費
-5|/right-before:から
4|/right-before:とフランスは
-3|/right-before:に
-6|/right-before:には
6|/right-before:にはまだ
3|/right-before:の
4|/right-before:の各国が
-3|/right-before:の呼びかけに
-4|/right-before:の関係者は「
4|/right-before:の首相は「
8|/right-before:は、
8|/right-before:は両国に
4|/right-before:は最大でも
-6|/right-before:も
4|/right-before:もいずれ
-5|/right-before:や韓国に
-4|/right-before:を信頼」_
5|/right-before:一名官员称,
-3|/right-before:上院、国防費
6|/right-before:不必付
-3|/right-before:为何离
3|/right-before:主张冻结在
-9|/right-before:主张把
3|/right-before:主张最多
-4|/right-before:也达到
6|/right-before:从未期待过
4|/right-before:以
-4|/right-before:会議見送り_
5|/right-before:側から
-3|/right-before:全体でも
3|/right-before:内には
3|/right-before:内部仍以
3|/right-before:内部正就
-3|/right-before:军费新目标:
-4|/right-before:和瑞典也升到
-3|/right-before:团队「
-6|/right-before:国防相会合_
-5|/right-before:国防相会合、
-3|/right-before:国防費
4|/right-before:在为年底提出
4|/right-before:在伦敦:不花
3|/right-before:增至
3|/right-before:外长商讨\"
3|/right-before:幹部は
3|/right-before:强推\"
5|/right-before:总统:
-3|/right-before:想当\"
4|/right-before:把
3|/right-before:把GDP的
3|/right-before:拒绝
3|/right-before:拟在北约推
-5|/right-before:接受
3|/right-before:提出过
-3|/right-before:新首相「
-7|/right-before:核心军费
-4|/right-before:欧洲盟友花
3|/right-before:氏、国防費「
7|/right-before:氏「
-5|/right-before:氏との会談で
-3|/right-before:氏に
-3|/right-before:民调》
8|/right-before:的
5|/right-before:的比例改定为
3|/right-before:相仿的
-6|/right-before:着眼
3|/right-before:确定
-3|/right-before:竞选时主张把
6|/right-before:自己需要做到
-5|/right-before:要
-3|/right-before:要不要
3|/right-before:要为自己设定
-3|/right-before:要把军费推到
5|/right-before:要求改为
-6|/right-before:订下
-3|/right-before:订出
-3|/right-before:讨论过
-4|/right-before:许诺
-4|/right-before:说,
-4|/right-before:谈
-3|/right-before:财界人士:
-3|/right-before:达到
4|/right-before:酝酿的\"
-3|/right-before:齐声:支持
5|/role-class-of:CHN JPN
-4|/role-class-of:CHN TWN
6|/role-class-of:EU ALLIES
5|/role-class-of:EU land
4|/role-class-of:EU member
-21|/role-class-of:JPN ALLIES
-4|/role-class-of:JPN CHN
-5|/role-class-of:JPN EU
-3|/role-class-of:JPN NATO
-7|/role-class-of:JPN TWN
-4|/role-class-of:JPN USA
11|/role-class-of:JPN foe
-3|/role-class-of:JPN land
-3|/role-class-of:JPN member
-4|/role-class-of:KOR ALLIES
-9|/role-class-of:KOR JPN
-4|/role-class-of:KOR NATO
-3|/role-class-of:NATO ALLIES
-4|/role-class-of:NATO KOR
-3|/role-class-of:NATO USA
-13|/role-class-of:NATO member
-6|/role-class-of:TWN JPN
-3|/role-class-of:TWN KOR
19|/role-class-of:USA ALLIES
9|/role-class-of:USA CHN
-13|/role-class-of:USA EU
19|/role-class-of:USA JPN
16|/role-class-of:USA KOR
20|/role-class-of:USA NATO
-16|/role-class-of:USA foe
-27|/role-class-of:USA land
-35|/role-class-of:USA member
5|/role-class-of:foe member
6|/role-class-of:land CHN
-7|/role-class-of:land EU
12|/role-class-of:land JPN
15|/role-class-of:land TWN
-4|/role-class-of:land USA
-3|/role-class-of:land land
14|/role-class-of:member ALLIES
4|/role-class-of:member EU
24|/role-class-of:member NATO
18|/role-class-of:member TWN
-3|/role-class-of:member USA
-5|/role-class-of:member foe
-10|/role-class-of:member member
14|/role-class:EU
-43|/role-class:JPN
-20|/role-class:KOR
-25|/role-class:NATO
-15|/role-class:TWN
-7|/role-class:USA
5|/role-class:foe
15|/role-class:land
42|/role-class:member
6|/role:nobody
-36|/role:other
30|/role:spender
61|/ruled
3|/ruled:no_government
3|/ruled:no_government nobody
13|/ruled:of_a_party
13|/ruled:of_a_party nobody
3|/ruled:own_leader
3|/ruled:own_leader spender
3|/ruled:own_opinion
3|/ruled:own_opinion nobody
13|/ruled:voices
27|/ruled:voices nobody
-14|/ruled:voices other
15|/ruled:who_asks
-10|/ruled:who_asks other
25|/ruled:who_asks spender
5|/ruled:who_considers
6|/ruled:who_considers spender
11|/ruled:who_sets
14|/ruled:who_sets nobody
-4|/ruled:who_sets other
-4|/said-after-too:ask deny
-5|/said-after-too:ask not
5|/said-after-too:ask plan
3|/said-after-too:ask think
-4|/said-after-too:deny ask
3|/said-after-too:deny party
6|/said-after-too:deny think
-8|/said-after-too:not plan
10|/said-after-too:not should
7|/said-after-too:not think
3|/said-after-too:party think
4|/said-after-too:plan ask
-4|/said-after-too:plan not
-8|/said-after-too:plan plan
-5|/said-after-too:plan raise
-3|/said-after-too:plan standard
7|/said-after-too:plan think
-3|/said-after-too:raise deny
-8|/said-after-too:raise think
-6|/said-after-too:reach not
5|/said-after-too:reach should
-4|/said-after-too:should ask
5|/said-after-too:should not
-3|/said-after-too:should raise
-3|/said-after-too:should reach
5|/said-after-too:should should
4|/said-after-too:should standard
-7|/said-after-too:should think
3|/said-after-too:standard not
4|/said-after-too:standard raise
3|/said-after-too:think ask
-6|/said-after-too:think deny
-5|/said-after-too:think not
-9|/said-after-too:think reach
-4|/said-after-too:think think
-4|/said-after:
-4|/said-after:ask deny
-3|/said-after:ask not
5|/said-after:ask plan
11|/said-after:deny
3|/said-after:deny not
3|/said-after:deny party
6|/said-after:deny think
8|/said-after:not
-8|/said-after:not plan
4|/said-after:not should
7|/said-after:not think
11|/said-after:party
-4|/said-after:plan
4|/said-after:plan ask
-3|/said-after:plan not
4|/said-after:plan not should
-4|/said-after:plan plan
-3|/said-after:plan raise
-3|/said-after:plan standard
6|/said-after:plan think
9|/said-after:plan think not
-7|/said-after:raise
-3|/said-after:raise ask
3|/said-after:raise ask think
-3|/said-after:raise deny
-3|/said-after:raise plan plan
7|/said-after:raise should
-4|/said-after:raise think
-3|/said-after:raise think not
-4|/said-after:raise think raise
-3|/said-after:raise think think
-4|/said-after:reach
-3|/said-after:reach plan think
5|/said-after:reach should
-3|/said-after:reach think
5|/said-after:should not
3|/said-after:should not should
3|/said-after:should should
4|/said-after:should standard
-4|/said-after:should think
6|/said-after:standard
-3|/said-after:standard raise ask
3|/said-after:standard reach
-3|/said-after:standard think
-11|/said-after:think
-9|/said-after:think not
-3|/said-after:think not plan
-5|/said-after:think reach
-3|/said-after:think reach not
-3|/said-after:think should
-8|/said-after:think think think
-6|/said-before-too:ask reach
7|/said-before-too:ask think
-3|/said-before-too:deny raise
-3|/said-before-too:not not
3|/said-before-too:not party
8|/said-before-too:not plan
3|/said-before-too:not raise
5|/said-before-too:party ask
14|/said-before-too:party not
10|/said-before-too:party party
4|/said-before-too:party plan
9|/said-before-too:party raise
3|/said-before-too:party reach
4|/said-before-too:party should
3|/said-before-too:party standard
13|/said-before-too:party think
-8|/said-before-too:plan not
9|/said-before-too:plan plan
-3|/said-before-too:plan should
7|/said-before-too:plan think
7|/said-before-too:raise not
4|/said-before-too:raise plan
6|/said-before-too:raise should
-4|/said-before-too:reach raise
-3|/said-before-too:reach reach
-4|/said-before-too:should plan
11|/said-before-too:should raise
-5|/said-before-too:should should
6|/said-before-too:should think
4|/said-before-too:standard not
5|/said-before-too:think ask
-8|/said-before-too:think plan
-6|/said-before-too:think raise
4|/said-before-too:think should
-3|/said-before-too:think standard
24|/said-before-too:think think
-9|/said-before:
-3|/said-before:ask reach reach
5|/said-before:ask think
-3|/said-before:deny raise
-11|/said-before:not
-3|/said-before:not not
4|/said-before:not plan reach
3|/said-before:not raise
3|/said-before:not should raise
27|/said-before:party
3|/said-before:party ask
3|/said-before:party deny
6|/said-before:party not
3|/said-before:party not think
7|/said-before:party party
3|/said-before:party plan
5|/said-before:party raise
3|/said-before:party standard
9|/said-before:party think
4|/said-before:party think raise
10|/said-before:plan
-10|/said-before:plan not
4|/said-before:plan plan think
-5|/said-before:plan raise
-10|/said-before:raise
8|/said-before:raise not
4|/said-before:raise plan
4|/said-before:raise should raise
-6|/said-before:reach
-3|/said-before:reach reach
3|/said-before:reach should raise
-5|/said-before:reach should reach
8|/said-before:should
-6|/said-before:should plan
10|/said-before:should raise
-5|/said-before:should should plan
3|/said-before:should think
-3|/said-before:standard
4|/said-before:standard not
-4|/said-before:think party
-7|/said-before:think plan
-7|/said-before:think raise
-3|/said-before:think raise reach
6|/said-before:think should
-3|/said-before:think standard
4|/said-before:think think plan
9|/said-before:think think raise
8|/said-last:
-6|/said-last:ask
-4|/said-last:ask deny
-4|/said-last:ask not
4|/said-last:ask plan
3|/said-last:cap
-11|/said-last:deny
-4|/said-last:deny ask
-4|/said-last:deny not
3|/said-last:deny party
6|/said-last:deny think
-21|/said-last:not
-4|/said-last:not deny ask
-4|/said-last:not not
-7|/said-last:not plan
3|/said-last:not plan think
9|/said-last:not should
7|/said-last:not think
11|/said-last:party
3|/said-last:party think
-9|/said-last:plan
3|/said-last:plan ask
4|/said-last:plan not should
-4|/said-last:plan plan
-4|/said-last:plan plan think
3|/said-last:plan should
6|/said-last:plan think not
-3|/said-last:plan think reach
7|/said-last:raise
-5|/said-last:raise ask
4|/said-last:raise ask plan
3|/said-last:raise ask think
3|/said-last:raise plan think
4|/said-last:raise should
5|/said-last:raise think
-5|/said-last:raise think not
-4|/said-last:raise think think
-7|/said-last:reach not
4|/said-last:reach should
-3|/said-last:reach think
24|/said-last:should
-3|/said-last:should ask
3|/said-last:should not should
-3|/said-last:should raise
4|/said-last:should should
4|/said-last:should standard
-9|/said-last:should think
5|/said-last:standard not
3|/said-last:standard raise
3|/said-last:think
-3|/said-last:think deny not
-7|/said-last:think not
3|/said-last:think not deny
3|/said-last:think plan not
3|/said-last:think raise
-3|/said-last:think reach
-3|/said-last:think reach not
-3|/said-last:think think
-6|/said-last:think think think
-16|/spender after-far:1 False
-3|/spender after-far:1 True
4|/spender after-far:18 False
-4|/spender after-far:18 True
3|/spender after-far:36 True
-8|/spender after-far:4 False
11|/spender after-far:9 False
8|/spender after-far:9 True
8|/spender after-follows:
8|/spender after-follows: False
-3|/spender after-follows:「
-4|/spender after-follows:「不 False
4|/spender after-follows:が
-5|/spender after-follows:が自 False
4|/spender after-follows:が試 False
-9|/spender after-follows:に
3|/spender after-follows:に求 False
-18|/spender after-follows:に要 False
6|/spender after-follows:に高 False
-9|/spender after-follows:の
-3|/spender after-follows:の全 False
4|/spender after-follows:は
4|/spender after-follows:不
3|/spender after-follows:不肯 True
4|/spender after-follows:予
4|/spender after-follows:予以 True
3|/spender after-follows:内却 True
3|/spender after-follows:副
3|/spender after-follows:副院 True
3|/spender after-follows:国
3|/spender after-follows:国防 True
-7|/spender after-follows:开
-7|/spender after-follows:开价 True
4|/spender after-follows:强
3|/spender after-follows:强调 True
3|/spender after-follows:未
3|/spender after-follows:未理 False
-4|/spender after-follows:桑
-4|/spender after-follows:桑切 True
6|/spender after-follows:米
3|/spender after-follows:自
-5|/spender after-follows:达
-5|/spender after-follows:达到 True
5|/spender after-follows:首
5|/spender after-follows:首相 False
3|/spender after-leads:\",
-11|/spender after-leads:%を
-3|/spender after-leads:%对
3|/spender after-leads:,\"
-3|/spender after-leads:,但
3|/spender after-leads:?」
9|/spender after-leads:」_
-4|/spender after-leads:い。
5|/spender after-leads:ず=
3|/spender after-leads:て「
4|/spender after-leads:と、
9|/spender after-leads:よう
6|/spender after-leads:んだ
4|/spender after-leads:壁_
-18|/spender after-leads:字を
-3|/spender after-leads:总理
-3|/spender after-leads:推动
5|/spender after-leads:方、
-7|/spender after-leads:有给
3|/spender after-leads:案,
3|/spender after-leads:闻,
3|/spender after-leads:額を
6|/spender after:agent True
10|/spender after:named True
-10|/spender after:patient False
-11|/spender after:patient True
-5|/spender before-commas:0 0
-5|/spender before-commas:0 1
-4|/spender before-commas:1 0
12|/spender before-commas:2 0
8|/spender before-commas:2 1
8|/spender before-commas:3 0
-3|/spender before-commas:3 2
-13|/spender before-far:1 0
-7|/spender before-far:18 0
17|/spender before-far:36 0
-3|/spender before-far:36 2
11|/spender before-far:4 0
-12|/spender before-far:9 0
4|/spender before-far:9 1
15|/spender before-far:far 0
-3|/spender before-far:far 2
3|/spender before-follows-rank:, 0 0
4|/spender before-follows-rank:1 0 0
-6|/spender before-follows-rank:5 0 0
4|/spender before-follows-rank:7 1 0
-5|/spender before-follows-rank:8 1 0
-3|/spender before-follows-rank:_ 0 0
-6|/spender before-follows-rank:| 1 0
9|/spender before-follows-rank:、 0 0
-6|/spender before-follows-rank:、 1 0
-3|/spender before-follows-rank:、 2 0
-3|/spender before-follows-rank:か 0 0
5|/spender before-follows-rank:が 0 0
-4|/spender before-follows-rank:が 0 1
-3|/spender before-follows-rank:が 0 2
3|/spender before-follows-rank:が 1 0
-9|/spender before-follows-rank:き 0 0
7|/spender before-follows-rank:と 1 0
-8|/spender before-follows-rank:に 0 0
9|/spender before-follows-rank:の 0 0
-4|/spender before-follows-rank:の 0 1
6|/spender before-follows-rank:は 1 0
-3|/spender before-follows-rank:も 0 0
-10|/spender before-follows-rank:や 1 0
-5|/spender before-follows-rank:を 0 0
-4|/spender before-follows-rank:上 0 0
4|/spender before-follows-rank:与 1 0
-3|/spender before-follows-rank:也 0 0
7|/spender before-follows-rank:事 0 0
5|/spender before-follows-rank:代 0 0
4|/spender before-follows-rank:以 0 0
3|/spender before-follows-rank:任 0 0
-3|/spender before-follows-rank:保 0 0
-3|/spender before-follows-rank:修 0 0
-4|/spender before-follows-rank:党 0 0
-3|/spender before-follows-rank:全 0 0
-3|/spender before-follows-rank:内 0 0
3|/spender before-follows-rank:军 1 0
3|/spender before-follows-rank:则 0 1
-4|/spender before-follows-rank:前 1 0
-3|/spender before-follows-rank:参 0 0
-8|/spender before-follows-rank:发 0 0
-3|/spender before-follows-rank:各 0 0
3|/spender before-follows-rank:同 0 0
3|/spender before-follows-rank:周 0 0
4|/spender before-follows-rank:和 0 0
-7|/spender before-follows-rank:和 1 0
-4|/spender before-follows-rank:团 0 0
-7|/spender before-follows-rank:国 0 0
5|/spender before-follows-rank:国 0 1
3|/spender before-follows-rank:国 1 1
-3|/spender before-follows-rank:国 1 2
3|/spender before-follows-rank:在 1 0
3|/spender before-follows-rank:增 0 0
7|/spender before-follows-rank:外 0 0
3|/spender before-follows-rank:外 1 0
3|/spender before-follows-rank:大 0 0
5|/spender before-follows-rank:大 3 0
-6|/spender before-follows-rank:安 0 0
-3|/spender before-follows-rank:安 1 0
-3|/spender before-follows-rank:安 1 1
12|/spender before-follows-rank:官 0 0
5|/spender before-follows-rank:将 0 0
4|/spender before-follows-rank:已 0 1
7|/spender before-follows-rank:希 0 0
7|/spender before-follows-rank:幹 0 0
3|/spender before-follows-rank:幹 0 1
3|/spender before-follows-rank:幹 0 2
-10|/spender before-follows-rank:应 0 0
-6|/spender before-follows-rank:建 0 0
3|/spender before-follows-rank:必 0 0
13|/spender before-follows-rank:总 0 0
-3|/spender before-follows-rank:总 0 1
-3|/spender before-follows-rank:愿 2 0
-6|/spender before-follows-rank:执 0 0
-3|/spender before-follows-rank:把 0 1
3|/spender before-follows-rank:投 0 0
3|/spender before-follows-rank:拒 0 0
13|/spender before-follows-rank:拟 0 0
4|/spender before-follows-rank:探 0 0
-4|/spender before-follows-rank:接 0 0
-4|/spender before-follows-rank:提 0 0
-5|/spender before-follows-rank:政 0 0
5|/spender before-follows-rank:新 0 0
-3|/spender before-follows-rank:智 0 1
-5|/spender before-follows-rank:有 0 0
-7|/spender before-follows-rank:核 0 0
14|/spender before-follows-rank:正 0 0
5|/spender before-follows-rank:正 0 1
-4|/spender before-follows-rank:正 1 0
3|/spender before-follows-rank:武 1 1
-4|/spender before-follows-rank:氏 0 0
3|/spender before-follows-rank:氏 1 0
-4|/spender before-follows-rank:民 0 0
3|/spender before-follows-rank:的 0 0
4|/spender before-follows-rank:相 0 0
-6|/spender before-follows-rank:着 0 0
4|/spender before-follows-rank:研 0 0
3|/spender before-follows-rank:确 0 0
5|/spender before-follows-rank:称 0 0
-3|/spender before-follows-rank:竞 0 0
3|/spender before-follows-rank:答 0 0
-5|/spender before-follows-rank:維 0 0
-3|/spender before-follows-rank:維 0 1
-4|/spender before-follows-rank:総 0 0
-5|/spender before-follows-rank:经 0 0
-4|/spender before-follows-rank:维 0 0
7|/spender before-follows-rank:考 0 0
-3|/spender before-follows-rank:若 0 0
-3|/spender before-follows-rank:获 0 0
3|/spender before-follows-rank:要 0 0
9|/spender before-follows-rank:要 1 0
-5|/spender before-follows-rank:議 0 0
-9|/spender before-follows-rank:订 0 0
-5|/spender before-follows-rank:议 0 0
-4|/spender before-follows-rank:许 0 0
4|/spender before-follows-rank:设 0 0
-3|/spender before-follows-rank:说 0 0
-3|/spender before-follows-rank:财 0 0
3|/spender before-follows-rank:近 0 0
-4|/spender before-follows-rank:选 0 0
3|/spender before-follows-rank:遭 0 0
4|/spender before-follows-rank:酝 0 0
10|/spender before-follows-rank:防 0 0
-3|/spender before-follows-rank:防 0 1
9|/spender before-follows-rank:防 1 0
-3|/spender before-follows-rank:面 0 0
3|/spender before-follows-rank:首 0 0
3|/spender before-follows-rank:首 0 1
3|/spender before-follows-rank:首 1 0
-3|/spender before-follows:\"5
-3|/spender before-follows:\"5%\"
3|/spender before-follows:,
6|/spender before-follows:,在
6|/spender before-follows:,在20
5|/spender before-follows:1
-3|/spender before-follows:3%
4|/spender before-follows:3.
4|/spender before-follows:3.5%
-7|/spender before-follows:5
-8|/spender before-follows:5%
-8|/spender before-follows:5%要求
3|/spender before-follows:5日
3|/spender before-follows:5日在北
4|/spender before-follows:7
4|/spender before-follows:7日
4|/spender before-follows:7日敦促
-5|/spender before-follows:8
-5|/spender before-follows:8日
-5|/spender before-follows:8日在参
-5|/spender before-follows::与
-5|/spender before-follows::与其谈
-3|/spender before-follows::战
-3|/spender before-follows::战后也
-3|/spender before-follows:_
-6|/spender before-follows:|
-6|/spender before-follows:|特
-6|/spender before-follows:|特朗普
4|/spender before-follows:、3
3|/spender before-follows:、3.5
-6|/spender before-follows:、5
-7|/spender before-follows:、5%要
-3|/spender before-follows:、拉
-3|/spender before-follows:、拉脱维
7|/spender before-follows:、湾
7|/spender before-follows:、湾岸諸
-3|/spender before-follows:、葡
-3|/spender before-follows:、葡萄牙
-4|/spender before-follows:、議
-4|/spender before-follows:、議会で
3|/spender before-follows:「2
-3|/spender before-follows:「4
-3|/spender before-follows:「4%」
-5|/spender before-follows:「冷
-5|/spender before-follows:「冷戦期
3|/spender before-follows:「防
3|/spender before-follows:「防衛費
-3|/spender before-follows:か
-3|/spender before-follows:から
-5|/spender before-follows:からも国
5|/spender before-follows:が3
4|/spender before-follows:が5
3|/spender before-follows:が5%を
3|/spender before-follows:が6
3|/spender before-follows:が6日、
-6|/spender before-follows:が合
-6|/spender before-follows:が合意し
-3|/spender before-follows:が国内総
-4|/spender before-follows:が提
-4|/spender before-follows:が提言し
5|/spender before-follows:が検
3|/spender before-follows:が検討し
3|/spender before-follows:が落
3|/spender before-follows:が落とし
-9|/spender before-follows:き
-9|/spender before-follows:きょ
-9|/spender before-follows:きょう開
5|/spender before-follows:では
4|/spender before-follows:では、国
6|/spender before-follows:と
3|/spender before-follows:とス
3|/spender before-follows:とスイス
6|/spender before-follows:とフ
6|/spender before-follows:とフラン
-7|/spender before-follows:に
-4|/spender before-follows:に1
-5|/spender before-follows:に1.3
4|/spender before-follows:に5
6|/spender before-follows:に5%が
-4|/spender before-follows:に5%を
5|/spender before-follows:に、
5|/spender before-follows:に、国防
6|/spender before-follows:にはまだ
-4|/spender before-follows:に対しG
-6|/spender before-follows:に防
-6|/spender before-follows:に防衛費
4|/spender before-follows:の
4|/spender before-follows:の3
5|/spender before-follows:の3・5
4|/spender before-follows:の事
4|/spender before-follows:の事情を
-4|/spender before-follows:の元
-3|/spender before-follows:の元将官
4|/spender before-follows:の各
4|/spender before-follows:の各国が
-3|/spender before-follows:の呼
-3|/spender before-follows:の呼びか
7|/spender before-follows:の国
-4|/spender before-follows:の国防支
15|/spender before-follows:の国防相
-4|/spender before-follows:の国防費
10|/spender before-follows:の外
10|/spender before-follows:の外相は
-4|/spender before-follows:の審
-4|/spender before-follows:の審議会
-6|/spender before-follows:の小
-5|/spender before-follows:の小野寺
-3|/spender before-follows:の目
-3|/spender before-follows:の目標を
-10|/spender before-follows:の算
-10|/spender before-follows:の算定方
3|/spender before-follows:の緑
3|/spender before-follows:の緑の党
3|/spender before-follows:の軍
-9|/spender before-follows:の防
-7|/spender before-follows:の防衛費
4|/spender before-follows:の首
6|/spender before-follows:の首相は
3|/spender before-follows:の高
3|/spender before-follows:の高官は
7|/spender before-follows:は
-5|/spender before-follows:は1
-5|/spender before-follows:は10%
11|/spender before-follows:は2
3|/spender before-follows:は27年
3|/spender before-follows:は2・5
-4|/spender before-follows:は3
-7|/spender before-follows:は5
-5|/spender before-follows:は5%を
-3|/spender before-follows:はG
7|/spender before-follows:は、2%
-6|/spender before-follows:は、国防
-4|/spender before-follows:は、防衛
-3|/spender before-follows:は「GD
-3|/spender before-follows:はト
-3|/spender before-follows:はトラン
9|/spender before-follows:は両
8|/spender before-follows:は両国に
-3|/spender before-follows:は憲
-3|/spender before-follows:は憲法に
4|/spender before-follows:は最
4|/spender before-follows:は最大で
6|/spender before-follows:は米
7|/spender before-follows:は米国に
-3|/spender before-follows:は素
-3|/spender before-follows:は素晴ら
-3|/spender before-follows:も
-5|/spender before-follows:も1
-4|/spender before-follows:も1.3
3|/spender before-follows:も2.5
4|/spender before-follows:もい
4|/spender before-follows:もいずれ
-10|/spender before-follows:や
-4|/spender before-follows:やイ
-4|/spender before-follows:やイタリ
-5|/spender before-follows:や韓
-5|/spender before-follows:や韓国に
-6|/spender before-follows:を
-4|/spender before-follows:を信
-4|/spender before-follows:を信頼」
-3|/spender before-follows:一家
-4|/spender before-follows:上
-5|/spender before-follows:上院
-3|/spender before-follows:上院、国
6|/spender before-follows:不排
6|/spender before-follows:不排除以
-5|/spender before-follows:不是
4|/spender before-follows:与
-3|/spender before-follows:为何离2
-3|/spender before-follows:主席
-3|/spender before-follows:主席郑丽
4|/spender before-follows:主张
3|/spender before-follows:主张先以
3|/spender before-follows:主张冻结
-9|/spender before-follows:主张把4
3|/spender before-follows:主张最多
-3|/spender before-follows:也
8|/spender before-follows:事
8|/spender before-follows:事務
8|/spender before-follows:事務総長
3|/spender before-follows:今年的比
5|/spender before-follows:代
5|/spender before-follows:代表
5|/spender before-follows:代表建议
4|/spender before-follows:以
4|/spender before-follows:以3
4|/spender before-follows:以3.5
3|/spender before-follows:任
3|/spender before-follows:任期
3|/spender before-follows:任期内使
3|/spender before-follows:会
3|/spender before-follows:会前
3|/spender before-follows:会前公布
-4|/spender before-follows:保
-4|/spender before-follows:保守
-3|/spender before-follows:保守党领
-3|/spender before-follows:修
-3|/spender before-follows:修订
-3|/spender before-follows:修订安保
-4|/spender before-follows:党
-4|/spender before-follows:党首
-3|/spender before-follows:党首は、
-3|/spender before-follows:全
-3|/spender before-follows:全体
-3|/spender before-follows:全体でも
-3|/spender before-follows:内已
13|/spender before-follows:内部
3|/spender before-follows:内部正在
3|/spender before-follows:内部正就
4|/spender before-follows:内部评估
3|/spender before-follows:军费垫底
-5|/spender before-follows:军费新目
-3|/spender before-follows:军费订下
5|/spender before-follows:则
3|/spender before-follows:前年
3|/spender before-follows:前年曾向
-3|/spender before-follows:前总
-3|/spender before-follows:前总理莫
-6|/spender before-follows:参
-6|/spender before-follows:参议
-8|/spender before-follows:发
-8|/spender before-follows:发言
-9|/spender before-follows:发言人卡
3|/spender before-follows:可考虑把
-3|/spender before-follows:各
3|/spender before-follows:同
4|/spender before-follows:否
4|/spender before-follows:否认
3|/spender before-follows:周
4|/spender before-follows:和执
4|/spender before-follows:和执政党
4|/spender before-follows:和瑞
4|/spender before-follows:和瑞士均
-7|/spender before-follows:和韩
-7|/spender before-follows:和韩国增
-5|/spender before-follows:团
-3|/spender before-follows:国会
3|/spender before-follows:国防
-3|/spender before-follows:国防支出
-10|/spender before-follows:国防相会
4|/spender before-follows:国防省は
7|/spender before-follows:国防省筋
-4|/spender before-follows:国防研究
-3|/spender before-follows:国防費3
-3|/spender before-follows:国防费占
-3|/spender before-follows:国防部会
4|/spender before-follows:国防部周
3|/spender before-follows:国防部建
4|/spender before-follows:国防部日
-3|/spender before-follows:国防部退
10|/spender before-follows:国防部长
-3|/spender before-follows:国防预算
4|/spender before-follows:在为
4|/spender before-follows:在为年底
4|/spender before-follows:在会
4|/spender before-follows:在会谈中
-5|/spender before-follows:在远
-5|/spender before-follows:在远东的
3|/spender before-follows:增
3|/spender before-follows:增至
3|/spender before-follows:增至5%
11|/spender before-follows:外
12|/spender before-follows:外长
6|/spender before-follows:外长:其
4|/spender before-follows:外长查克
8|/spender before-follows:大
8|/spender before-follows:大統
7|/spender before-follows:大統領が
9|/spender before-follows:大統領は
-8|/spender before-follows:大統領選
4|/spender before-follows:大胜
5|/spender before-follows:大胜_防
-5|/spender before-follows:大选
-3|/spender before-follows:学
-3|/spender before-follows:学者
-13|/spender before-follows:安
-5|/spender before-follows:安全
-5|/spender before-follows:安全保障
-5|/spender before-follows:安塔
-5|/spender before-follows:安塔利亚
12|/spender before-follows:官
10|/spender before-follows:官员
4|/spender before-follows:官房
4|/spender before-follows:官房長官
-3|/spender before-follows:官邸设置
6|/spender before-follows:将
3|/spender before-follows:将国
3|/spender before-follows:将国内生
8|/spender before-follows:已
5|/spender before-follows:已致
5|/spender before-follows:已致函各
7|/spender before-follows:希
7|/spender before-follows:希望
6|/spender before-follows:希望廷布
13|/spender before-follows:幹
13|/spender before-follows:幹部
3|/spender before-follows:幹部は2
4|/spender before-follows:幹部は、
7|/spender before-follows:幹部は「
-9|/spender before-follows:应
-3|/spender before-follows:应在
-6|/spender before-follows:建
-6|/spender before-follows:建议
-6|/spender before-follows:建议再补
3|/spender before-follows:强推
3|/spender before-follows:强推\"3
3|/spender before-follows:必须投入
11|/spender before-follows:总
4|/spender before-follows:总理
3|/spender before-follows:总理内坦
9|/spender before-follows:总统
4|/spender before-follows:总统在联
3|/spender before-follows:总统帕维
-5|/spender before-follows:总统选举
-3|/spender before-follows:想当
-3|/spender before-follows:想当\"4
-4|/spender before-follows:愿
-4|/spender before-follows:愿意
-3|/spender before-follows:愿意支持
-6|/spender before-follows:执
-6|/spender before-follows:执政
3|/spender before-follows:把3
3|/spender before-follows:把3.5
6|/spender before-follows:把G
6|/spender before-follows:把GDP
4|/spender before-follows:把军费提
-4|/spender before-follows:把国
9|/spender before-follows:把国内生
-6|/spender before-follows:把国防支
-4|/spender before-follows:把国防预
-3|/spender before-follows:把核
-3|/spender before-follows:把核心国
-4|/spender before-follows:把防
-6|/spender before-follows:把防务支
-3|/spender before-follows:把防卫费
3|/spender before-follows:投
3|/spender before-follows:投入
3|/spender before-follows:投入国内
4|/spender before-follows:拒
3|/spender before-follows:拒绝
15|/spender before-follows:拟
7|/spender before-follows:拟将
6|/spender before-follows:拟将防卫
4|/spender before-follows:探
4|/spender before-follows:探讨
4|/spender before-follows:探讨修订
-4|/spender before-follows:接
-4|/spender before-follows:接受
-5|/spender before-follows:接受5%
-4|/spender before-follows:提
-6|/spender before-follows:提交
-4|/spender before-follows:提交报告
-8|/spender before-follows:提出任何
3|/spender before-follows:提出过3
3|/spender before-follows:提出防卫
-5|/spender before-follows:政
3|/spender before-follows:政府
5|/spender before-follows:新
4|/spender before-follows:新版
3|/spender before-follows:新闻
3|/spender before-follows:新闻》援
-3|/spender before-follows:新首
-3|/spender before-follows:新首相「
-5|/spender before-follows:智
-5|/spender before-follows:智库
-5|/spender before-follows:有
-3|/spender before-follows:朝
-3|/spender before-follows:朝野
-3|/spender before-follows:朝野有声
-7|/spender before-follows:核
-7|/spender before-follows:核心
-7|/spender before-follows:核心军费
15|/spender before-follows:正
-4|/spender before-follows:正\"
-4|/spender before-follows:正\"大幅
8|/spender before-follows:正在
5|/spender before-follows:正在研究
-3|/spender before-follows:正研究让
6|/spender before-follows:正考
3|/spender before-follows:正考虑在
5|/spender before-follows:武
5|/spender before-follows:武装
5|/spender before-follows:武装部队
3|/spender before-follows:氏、国防
3|/spender before-follows:氏は欧州
-4|/spender before-follows:民
-3|/spender before-follows:民调
-3|/spender before-follows:民调》3
-4|/spender before-follows:海
-4|/spender before-follows:海牙
-4|/spender before-follows:海牙峰会
6|/spender before-follows:的5
-3|/spender before-follows:的军费应
-3|/spender before-follows:的国
3|/spender before-follows:的期
3|/spender before-follows:的期望,
5|/spender before-follows:的比
5|/spender before-follows:的比例改
-3|/spender before-follows:的顾
-3|/spender before-follows:的顾问团
4|/spender before-follows:相
3|/spender before-follows:相仿
3|/spender before-follows:相仿的4
-6|/spender before-follows:着
-6|/spender before-follows:着眼
-6|/spender before-follows:着眼3.
4|/spender before-follows:研
3|/spender before-follows:确
3|/spender before-follows:确定
3|/spender before-follows:确定5%
6|/spender before-follows:称
6|/spender before-follows:称,
4|/spender before-follows:立委质问
-6|/spender before-follows:立委马文
-3|/spender before-follows:竞
-3|/spender before-follows:竞选
-3|/spender before-follows:竞选时主
3|/spender before-follows:答
-5|/spender before-follows:米防
-5|/spender before-follows:米防衛相
3|/spender before-follows:米首
3|/spender before-follows:米首脳会
-8|/spender before-follows:維
-8|/spender before-follows:維新
-8|/spender before-follows:維新の会
-4|/spender before-follows:総
-3|/spender before-follows:総選
-5|/spender before-follows:经
-5|/spender before-follows:经济
-5|/spender before-follows:维
-5|/spender before-follows:维新
7|/spender before-follows:考
7|/spender before-follows:考虑
-4|/spender before-follows:若
-4|/spender before-follows:若能
-3|/spender before-follows:获
-3|/spender before-follows:获美
-3|/spender before-follows:获美豁免
-3|/spender before-follows:表示,\"
12|/spender before-follows:要
-5|/spender before-follows:要5
-5|/spender before-follows:要5%,
-3|/spender before-follows:要不
-3|/spender before-follows:要不要3
-3|/spender before-follows:要把
-3|/spender before-follows:要把军费
21|/spender before-follows:要求
5|/spender before-follows:要求改为
3|/spender before-follows:要求柬泰
9|/spender before-follows:要求美国
4|/spender before-follows:要求贝尔
-5|/spender before-follows:議
-3|/spender before-follows:議員
-3|/spender before-follows:議員団、
-9|/spender before-follows:订
-6|/spender before-follows:订下
-6|/spender before-follows:订下3.
-3|/spender before-follows:订出
-3|/spender before-follows:订出3%
-3|/spender before-follows:讨论过3
-6|/spender before-follows:议
-5|/spender before-follows:议会
-4|/spender before-follows:许
-4|/spender before-follows:许诺
-4|/spender before-follows:许诺2.
4|/spender before-follows:设
6|/spender before-follows:设立
6|/spender before-follows:设立的专
3|/spender before-follows:访
3|/spender before-follows:访东
3|/spender before-follows:访东盟:
-3|/spender before-follows:说
-5|/spender before-follows:说,
-4|/spender before-follows:说,5%
-4|/spender before-follows:财
-3|/spender before-follows:财政制度
6|/spender before-follows:财政部长
-5|/spender before-follows:财界
-3|/spender before-follows:财界人士
4|/spender before-follows:近
4|/spender before-follows:近日
-6|/spender before-follows:选
3|/spender before-follows:遭
3|/spender before-follows:遭到
3|/spender before-follows:遭到冷遇
4|/spender before-follows:酝
4|/spender before-follows:酝酿
4|/spender before-follows:酝酿的\"
-4|/spender before-follows:长
-3|/spender before-follows:长皮
-3|/spender before-follows:长皮斯托
15|/spender before-follows:防
-6|/spender before-follows:防卫
-12|/spender before-follows:防衛相と
11|/spender before-follows:防衛相は
21|/spender before-follows:防长
5|/spender before-follows:防长则催
3|/spender before-follows:防长呼吁
5|/spender before-follows:防长海凯
4|/spender before-follows:防长金龙
-3|/spender before-follows:面
-3|/spender before-follows:预
-3|/spender before-follows:预算
-3|/spender before-follows:预算案:
11|/spender before-follows:首
11|/spender before-follows:首相
3|/spender before-follows:首相は1
4|/spender before-follows:首相は3
7|/spender before-follows:首相は、
-10|/spender before-follows:首相は「
6|/spender before-leads:
-4|/spender before-leads:%、
-5|/spender before-leads:)
-3|/spender before-leads:,为
3|/spender before-leads:,据
3|/spender before-leads:,若
4|/spender before-leads:,让
5|/spender before-leads:-_
6|/spender before-leads:;
3|/spender before-leads:_
-14|/spender before-leads:、
-4|/spender before-leads:、「
4|/spender before-leads:、全
3|/spender before-leads:《
-12|/spender before-leads:「
8|/spender before-leads:】
12|/spender before-leads:が、
-7|/spender before-leads:し、
4|/spender before-leads:した
3|/spender before-leads:して
4|/spender before-leads:ず、
10|/spender before-leads:た
-7|/spender before-leads:で、
4|/spender before-leads:の
-19|/spender before-leads:は、
5|/spender before-leads:は「
7|/spender before-leads:ぶ
-6|/spender before-leads:も
-8|/spender before-leads:ら「
-5|/spender before-leads:らも
3|/spender before-leads:り、
-3|/spender before-leads:る
4|/spender before-leads:れ、
6|/spender before-leads:れた
-3|/spender before-leads:を
4|/spender before-leads:を、
-7|/spender before-leads:アの
3|/spender before-leads:スの
3|/spender before-leads:ズ
3|/spender before-leads:ダの
5|/spender before-leads:ドの
5|/spender before-leads:ナの
-3|/spender before-leads:ル、
3|/spender before-leads:ルズ
6|/spender before-leads:ーの
-3|/spender before-leads:上,
8|/spender before-leads:个
-3|/spender before-leads:中
-3|/spender before-leads:为
9|/spender before-leads:书长
-5|/spender before-leads:事长
-3|/spender before-leads:人选
5|/spender before-leads:他
-5|/spender before-leads:付
-7|/spender before-leads:促
5|/spender before-leads:全
5|/spender before-leads:其他
-3|/spender before-leads:准:
-6|/spender before-leads:划照
3|/spender before-leads:判的
3|/spender before-leads:到与
3|/spender before-leads:前
6|/spender before-leads:前,
-3|/spender before-leads:即_
6|/spender before-leads:吁
8|/spender before-leads:同】
-4|/spender before-leads:向
-4|/spender before-leads:听说
6|/spender before-leads:呼吁
3|/spender before-leads:回应
3|/spender before-leads:国
-3|/spender before-leads:国の
3|/spender before-leads:国学
-5|/spender before-leads:声:
5|/spender before-leads:大臣
6|/spender before-leads:媒:
4|/spender before-leads:字;
3|/spender before-leads:学
3|/spender before-leads:官
5|/spender before-leads:官「
-3|/spender before-leads:官は
5|/spender before-leads:导,
-6|/spender before-leads:州
3|/spender before-leads:应
-5|/spender before-leads:应付
3|/spender before-leads:引
-3|/spender before-leads:张,
-4|/spender before-leads:强调
-3|/spender before-leads:後、
10|/spender before-leads:总理
13|/spender before-leads:总统
-7|/spender before-leads:所有
3|/spender before-leads:批
-3|/spender before-leads:持
3|/spender before-leads:持_
3|/spender before-leads:援引
-3|/spender before-leads:支持
-4|/spender before-leads:敦促
-9|/spender before-leads:日本
3|/spender before-leads:是,
-4|/spender before-leads:曾向
-7|/spender before-leads:有
-3|/spender before-leads:有与
-9|/spender before-leads:本
3|/spender before-leads:本《
-3|/spender before-leads:析:
-6|/spender before-leads:欧州
-4|/spender before-leads:欧洲
-11|/spender before-leads:欧盟
8|/spender before-leads:每个
-3|/spender before-leads:比照
4|/spender before-leads:氏は
-3|/spender before-leads:水;
3|/spender before-leads:求
-4|/spender before-leads:洲
3|/spender before-leads:点名
-8|/spender before-leads:照
-3|/spender before-leads:特在
10|/spender before-leads:理
-4|/spender before-leads:电)
-11|/spender before-leads:盟
4|/spender before-leads:相
-4|/spender before-leads:省「
-3|/spender before-leads:看中
-5|/spender before-leads:示,
7|/spender before-leads:結ぶ
-3|/spender before-leads:给
13|/spender before-leads:统
5|/spender before-leads:臣
3|/spender before-leads:若
3|/spender before-leads:要求
3|/spender before-leads:議で
3|/spender before-leads:让
3|/spender before-leads:议在
-6|/spender before-leads:论请
4|/spender before-leads:评:
-4|/spender before-leads:说
-3|/spender before-leads:说,
-5|/spender before-leads:请
-4|/spender before-leads:调
4|/spender before-leads:调,
3|/spender before-leads:转述
-3|/spender before-leads:远:
-5|/spender before-leads:迫
3|/spender before-leads:述
-5|/spender before-leads:逼迫
-3|/spender before-leads:選で
3|/spender before-leads:部批
10|/spender before-leads:部长
6|/spender before-leads:長は
3|/spender before-leads:長国
18|/spender before-leads:长
3|/spender before-leads:长官
-4|/spender before-leads:问
5|/spender before-leads:露,
-3|/spender before-leads:領、
6|/spender before-leads:領「
-4|/spender before-leads:顾问
3|/spender before-leads:预计
3|/spender before-leads:首相
3|/spender before-leads:驳,
3|/spender before-opens:False agent
3|/spender before-opens:False named
5|/spender before-opens:True agent
6|/spender before-opens:True named
-10|/spender before-opens:True patient
6|/spender before-rank:0 0 agent
-5|/spender before-rank:0 0 named
-4|/spender before-rank:0 1 agent
-3|/spender before-rank:0 2 agent
9|/spender before-rank:1 0 agent
14|/spender before-rank:1 0 named
-8|/spender before-rank:1 0 patient
8|/spender before-rank:1 1 named
-3|/spender before-rank:1 2 named
-9|/spender before-rank:2 0 named
5|/spender before-rank:3 0 named
8|/spender before:agent
9|/spender before:named
-10|/spender before:patient
-20|/spender named:1
13|/spender named:2
46|/spender named:3
-6|/spender right-before:
-3|/spender right-before:\"
4|/spender right-before::
-5|/spender right-before::与其谈
-3|/spender right-before::战后也要把
-3|/spender right-before:、
7|/spender right-before:、湾岸諸国に
-3|/spender right-before:、葡萄牙谈
-4|/spender right-before:、議会で
3|/spender right-before:「防衛費
5|/spender right-before:が
6|/spender right-before:とフランスは
-6|/spender right-before:には
6|/spender right-before:にはまだ
4|/spender right-before:の各国が
-3|/spender right-before:の呼びかけに
4|/spender right-before:の首相は「
-9|/spender right-before:は
7|/spender right-before:は、
8|/spender right-before:は両国に
4|/spender right-before:は最大でも
-6|/spender right-before:も
4|/spender right-before:もいずれ
-5|/spender right-before:や韓国に
-4|/spender right-before:を信頼」_
-3|/spender right-before:上院、国防費
-3|/spender right-before:为何离
3|/spender right-before:主张冻结在
-9|/spender right-before:主张把
3|/spender right-before:主张最多
4|/spender right-before:以
-3|/spender right-before:全体でも
3|/spender right-before:内には
3|/spender right-before:内部正就
-3|/spender right-before:军费新目标:
-6|/spender right-before:国防相会合_
-5|/spender right-before:国防相会合、
-3|/spender right-before:国防費
4|/spender right-before:在为年底提出
3|/spender right-before:增至
3|/spender right-before:幹部は
3|/spender right-before:强推\"
5|/spender right-before:总统:
-3|/spender right-before:想当\"
6|/spender right-before:把GDP的
3|/spender right-before:拒绝
-5|/spender right-before:接受
3|/spender right-before:提出过
-3|/spender right-before:新首相「
-7|/spender right-before:核心军费
3|/spender right-before:氏、国防費「
-3|/spender right-before:民调》
5|/spender right-before:的
5|/spender right-before:的比例改定为
3|/spender right-before:相仿的
-6|/spender right-before:着眼
3|/spender right-before:确定
-3|/spender right-before:竞选时主张把
-5|/spender right-before:要
-3|/spender right-before:要不要
-3|/spender right-before:要把军费推到
5|/spender right-before:要求改为
-6|/spender right-before:订下
-3|/spender right-before:订出
-3|/spender right-before:讨论过
-4|/spender right-before:许诺
-4|/spender right-before:说,
-3|/spender right-before:财界人士:
4|/spender right-before:酝酿的\"
14|/spender unnamed
-23|/spender unnamed-beside-others
-3|/title-after:\"
-4|/title-after:\"是
5|/title-after:,台
-3|/title-after:DEFENCE\"
3|/title-after:DEFENCE?
-3|/title-after:DEFENCE换
6|/title-after:_卓
7|/title-after:_折
3|/title-after:「DATE
4|/title-after:「や
-3|/title-after:」か
3|/title-after:」が
-3|/title-after:」世
-4|/title-after:」断
-4|/title-after:」明
-3|/title-after:」複
3|/title-after:あり
5|/title-after:か
3|/title-after:か#
5|/title-after:が世
3|/title-after:に」
-3|/title-after:の中
-3|/title-after:の明
3|/title-after:の検
3|/title-after:は党
5|/title-after:は全
-6|/title-after:への
-3|/title-after:より
-4|/title-after:を「
3|/title-after:を」
-20|/title-after:以上
4|/title-after:以内
3|/title-after:务实
3|/title-after:台」
3|/title-after:国家
-3|/title-after:報道
3|/title-after:尚可
-3|/title-after:成\"
-3|/title-after:方案
3|/title-after:框架
-5|/title-after:案、
4|/title-after:案が
-5|/title-after:案に
3|/title-after:構想
3|/title-after:法案
-6|/title-after:目標
-4|/title-after:要求
-3|/title-after:視野
4|/title-after:論_
3|/title-after:論浮
3|/title-after:超_
4|/title-after:超」
-3|/title-after:超へ
-3|/title-after:超必
-4|/title-after:超案
3|/title-after:过关
8|/title-after:还不
3|/title-after:还很
-32|/unnamed
-44|/unnamed-beside-others
-4|benchmark/after-far:18 True
3|benchmark/after-follows:に対 False
5|benchmark/after-follows:将
5|benchmark/after-follows:将\" True
-5|benchmark/after-follows:达
-5|benchmark/after-follows:达到 True
3|benchmark/after-leads:げる
5|benchmark/after-leads:域,
-3|benchmark/after-leads:推动
-5|benchmark/after-leads:準」
3|benchmark/after::
-4|benchmark/after:named False
-4|benchmark/after:patient True
-4|benchmark/after:」
-4|benchmark/after:」_
-3|benchmark/after:」_外
-3|benchmark/after:」_外相
-3|benchmark/after:」_外相は
4|benchmark/after:か
9|benchmark/after:が
-3|benchmark/after:がALLIES
-3|benchmark/after:がALLIESに
-3|benchmark/after:がALLIESに共
-3|benchmark/after:がALLIESに共通
9|benchmark/after:がDEFENCE
9|benchmark/after:がDEFENCEの
4|benchmark/after:がDEFENCEの「
4|benchmark/after:がDEFENCEの「世
5|benchmark/after:がDEFENCEの新
5|benchmark/after:がDEFENCEの新し
7|benchmark/after:が世
7|benchmark/after:が世界
7|benchmark/after:が世界標
7|benchmark/after:が世界標準
-3|benchmark/after:が新
-4|benchmark/after:で
-4|benchmark/after:であ
-4|benchmark/after:である
-4|benchmark/after:である。
3|benchmark/after:という水
3|benchmark/after:という水準
4|benchmark/after:につ
4|benchmark/after:につい
4|benchmark/after:について
3|benchmark/after:について、
6|benchmark/after:の
3|benchmark/after:の「
3|benchmark/after:の「世
3|benchmark/after:の「世界
3|benchmark/after:の「世界標
3|benchmark/after:のこ
3|benchmark/after:のこと
3|benchmark/after:のこと。
-3|benchmark/after:は、
-5|benchmark/after:は「
-5|benchmark/after:は「世
-5|benchmark/after:は「世界
-4|benchmark/after:は「世界標
6|benchmark/after:は世
6|benchmark/after:は世界
3|benchmark/after:は世界の標
4|benchmark/after:は世界標
4|benchmark/after:は世界標準
5|benchmark/after:は全
5|benchmark/after:は全ALLIES
5|benchmark/after:は全ALLIESの
5|benchmark/after:は全ALLIESの基
-3|benchmark/after:をALLIES
-3|benchmark/after:をすべ
-3|benchmark/after:をすべて
-3|benchmark/after:をすべての
3|benchmark/after:を示し、
3|benchmark/after:を示し、LAND
3|benchmark/after:将
3|benchmark/after:将成
3|benchmark/after:将成为
3|benchmark/after:将成为USA
3|benchmark/after:将成为USA安
3|benchmark/after:应
4|benchmark/after:应成
4|benchmark/after:应成为
4|benchmark/after:应成为新
4|benchmark/after:应成为新的
-3|benchmark/after:成
-3|benchmark/after:成\"
-3|benchmark/after:成\"全
-3|benchmark/after:成\"全球
-3|benchmark/after:成\"全球标
-5|benchmark/after:是
-3|benchmark/after:是全
-3|benchmark/after:是全球
3|benchmark/after:的
3|benchmark/any-after:ask
-4|benchmark/any-after:ask foreign=False
6|benchmark/any-after:ask foreign=True
3|benchmark/any-after:plan foreign=True
3|benchmark/any-after:raise
-8|benchmark/any-after:reach
-6|benchmark/any-after:reach foreign=False
3|benchmark/any-after:should foreign=True
8|benchmark/any-after:standard
3|benchmark/any-after:standard foreign=False
5|benchmark/any-after:standard foreign=True
3|benchmark/any-after:think
5|benchmark/any-after:think foreign=False
10|benchmark/any-before:party
3|benchmark/any-before:party foreign=False
6|benchmark/any-before:party foreign=True
3|benchmark/any-before:plan foreign=True
5|benchmark/any-before:reach
4|benchmark/any-before:reach foreign=True
5|benchmark/any-before:standard
3|benchmark/any-before:standard foreign=False
3|benchmark/any-before:think
8|benchmark/before-commas:0 0
-7|benchmark/before-commas:1 0
-3|benchmark/before-commas:1 2
-5|benchmark/before-commas:2 0
-6|benchmark/before-far:1 0
-3|benchmark/before-far:18 1
-6|benchmark/before-far:36 0
-3|benchmark/before-far:36 2
8|benchmark/before-far:4 0
5|benchmark/before-far:9 0
-7|benchmark/before-far:far 0
-3|benchmark/before-follows-rank:( 2 0
-7|benchmark/before-follows-rank:「 0 0
-3|benchmark/before-follows-rank:が 0 2
-5|benchmark/before-follows-rank:が 1 0
-3|benchmark/before-follows-rank:で 0 0
-4|benchmark/before-follows-rank:の 1 0
-5|benchmark/before-follows-rank:一 0 0
3|benchmark/before-follows-rank:内 0 0
7|benchmark/before-follows-rank:国 0 0
-3|benchmark/before-follows-rank:報 0 0
7|benchmark/before-follows-rank:总 0 0
-4|benchmark/before-follows-rank:新 1 0
4|benchmark/before-follows-rank:称 0 0
-3|benchmark/before-follows-rank:高 0 0
-3|benchmark/before-follows:(
-3|benchmark/before-follows:(戦
-3|benchmark/before-follows:(戦争長
-7|benchmark/before-follows:「
-9|benchmark/before-follows:「5
-9|benchmark/before-follows:「5%が
-9|benchmark/before-follows:が
-4|benchmark/before-follows:が2
-4|benchmark/before-follows:が23日
-3|benchmark/before-follows:がN
-3|benchmark/before-follows:がNAT
-6|benchmark/before-follows:が合
-6|benchmark/before-follows:が合意し
-3|benchmark/before-follows:で
-7|benchmark/before-follows:の
-3|benchmark/before-follows:のコ
-3|benchmark/before-follows:のコリン
-3|benchmark/before-follows:のシ
-3|benchmark/before-follows:のシンク
-5|benchmark/before-follows:の関
-5|benchmark/before-follows:の関係者
3|benchmark/before-follows:の高
3|benchmark/before-follows:の高官は
3|benchmark/before-follows:は
-4|benchmark/before-follows:は2
-3|benchmark/before-follows:は29日
-5|benchmark/before-follows:一
-6|benchmark/before-follows:一家
-4|benchmark/before-follows:一家智库
3|benchmark/before-follows:内
3|benchmark/before-follows:内部
3|benchmark/before-follows:内部仍以
3|benchmark/before-follows:去年宣布
7|benchmark/before-follows:国
7|benchmark/before-follows:国防
7|benchmark/before-follows:国防省筋
7|benchmark/before-follows:总
7|benchmark/before-follows:总统
3|benchmark/before-follows:总统帕维
-3|benchmark/before-follows:新
-3|benchmark/before-follows:新版
-4|benchmark/before-follows:新版《国
-4|benchmark/before-follows:海
-4|benchmark/before-follows:海牙
-4|benchmark/before-follows:海牙峰会
4|benchmark/before-follows:称
3|benchmark/before-follows:称,
-3|benchmark/before-follows:高官は昨
-10|benchmark/before-leads:
6|benchmark/before-leads:、
3|benchmark/before-leads:した
3|benchmark/before-leads:た
-3|benchmark/before-leads:で
-3|benchmark/before-leads:ビー
-3|benchmark/before-leads:ー
3|benchmark/before-leads:为,
-3|benchmark/before-leads:事】
-4|benchmark/before-leads:国
7|benchmark/before-leads:日、
-3|benchmark/before-leads:省の
-4|benchmark/before-leads:称,
-4|benchmark/before-leads:美国
3|benchmark/before-leads:说,
-4|benchmark/before-leads:道,
3|benchmark/before-leads:长
-6|benchmark/before-opens:True agent
9|benchmark/before-rank:0 0 named
-5|benchmark/before-rank:0 1 named
-3|benchmark/before-rank:0 2 agent
-7|benchmark/before-rank:1 0 agent
-6|benchmark/before-rank:1 0 named
-4|benchmark/before:
3|benchmark/before:#か
-4|benchmark/before::
-4|benchmark/before:DEFENCEだけで
4|benchmark/before:DEFENCE达到GDP的
4|benchmark/before:GDP比
5|benchmark/before:GDP的
9|benchmark/before:USA「
4|benchmark/before:_
-7|benchmark/before:agent
-3|benchmark/before:named
20|benchmark/before:「
-3|benchmark/before:いて「GDPの
3|benchmark/before:える
3|benchmark/before:か
-4|benchmark/before:けで
-3|benchmark/before:さらに、
-4|benchmark/before:したGDP比
4|benchmark/before:した計
3|benchmark/before:してGDP比
3|benchmark/before:するGDP比
-3|benchmark/before:た
-4|benchmark/before:たGDP比
4|benchmark/before:た計
3|benchmark/before:だGDP比
-4|benchmark/before:だけで
3|benchmark/before:って唱える
3|benchmark/before:てGDP比
-3|benchmark/before:て「GDPの
3|benchmark/before:て唱える
-6|benchmark/before:で
3|benchmark/before:で、
3|benchmark/before:としてGDP比
3|benchmark/before:とするGDP比
-3|benchmark/before:に、
-4|benchmark/before:のDEFENCEだけで
-3|benchmark/before:の一人は
4|benchmark/before:の声明で、
-3|benchmark/before:の標準
4|benchmark/before:は「
-3|benchmark/before:はさらに、
-3|benchmark/before:らに、
6|benchmark/before:る
4|benchmark/before:るGDP比
3|benchmark/before:を念頭に「
3|benchmark/before:んだGDP比
-3|benchmark/before:アの標準
-3|benchmark/before:ジアの標準
-3|benchmark/before:一人は
-3|benchmark/before:人は
5|benchmark/before:係者は「
4|benchmark/before:到GDP的
-3|benchmark/before:务战略:
4|benchmark/before:合意した計
3|benchmark/before:唱える
4|benchmark/before:声明で、
3|benchmark/before:安として
-3|benchmark/before:官の一人は
3|benchmark/before:念頭に「
4|benchmark/before:意した計
-3|benchmark/before:战略:
4|benchmark/before:明で、
-3|benchmark/before:略:
6|benchmark/before:的
3|benchmark/before:目安として
5|benchmark/before:者は「
3|benchmark/before:表し、GDP比
4|benchmark/before:計
3|benchmark/before:込んだGDP比
4|benchmark/before:达到GDP的
5|benchmark/before:関係者は「
-3|benchmark/before:防务战略:
3|benchmark/before:頭に「
-5|benchmark/clause-ending:ある
-3|benchmark/clause-ending:いる
3|benchmark/clause-ending:えた
3|benchmark/clause-ending:か
3|benchmark/clause-ending:かけた
3|benchmark/clause-ending:きかけた
4|benchmark/clause-ending:きた
4|benchmark/clause-ending:き込んだ
3|benchmark/clause-ending:こと
-6|benchmark/clause-ending:した
4|benchmark/clause-ending:してきた
-3|benchmark/clause-ending:せず
-5|benchmark/clause-ending:った
-3|benchmark/clause-ending:づけた
-3|benchmark/clause-ending:ている
4|benchmark/clause-ending:てきた
-6|benchmark/clause-ending:である
3|benchmark/clause-ending:と答えた
4|benchmark/clause-ending:と記した
3|benchmark/clause-ending:と評した
-4|benchmark/clause-ending:と語った
3|benchmark/clause-ending:と述べた
3|benchmark/clause-ending:のこと
3|benchmark/clause-ending:べた
3|benchmark/clause-ending:んだ
3|benchmark/clause-ending:入场券\"
3|benchmark/clause-ending:全球标准
-7|benchmark/clause-ending:准\"
3|benchmark/clause-ending:券\"
-3|benchmark/clause-ending:反応せず
5|benchmark/clause-ending:国防総省
3|benchmark/clause-ending:场券\"
-3|benchmark/clause-ending:応せず
-3|benchmark/clause-ending:戦略
-5|benchmark/clause-ending:明した
5|benchmark/clause-ending:标准
-7|benchmark/clause-ending:标准\"
7|benchmark/clause-ending:標準」
4|benchmark/clause-ending:標準だ
7|benchmark/clause-ending:準」
4|benchmark/clause-ending:準だ
3|benchmark/clause-ending:球标准
-7|benchmark/clause-ending:球标准\"
7|benchmark/clause-ending:界標準」
4|benchmark/clause-ending:界標準だ
-4|benchmark/clause-ending:示した
3|benchmark/clause-ending:答えた
5|benchmark/clause-ending:総省
-3|benchmark/clause-ending:置づけた
4|benchmark/clause-ending:記した
3|benchmark/clause-ending:評した
-4|benchmark/clause-ending:語った
-5|benchmark/clause-ending:説明した
3|benchmark/clause-ending:込んだ
3|benchmark/clause-ending:述べた
5|benchmark/clause-ending:防総省
12|benchmark/demander:other
4|benchmark/ending:%か
-4|benchmark/ending:%である
3|benchmark/ending:%のこと
4|benchmark/ending:.5%か
3|benchmark/ending:5%
4|benchmark/ending:5%か
-5|benchmark/ending:ある
5|benchmark/ending:いう
-3|benchmark/ending:いる
3|benchmark/ending:えた
3|benchmark/ending:かけた
3|benchmark/ending:きかけた
4|benchmark/ending:きた
4|benchmark/ending:き込んだ
3|benchmark/ending:こと
-6|benchmark/ending:した
4|benchmark/ending:してきた
-3|benchmark/ending:せず
5|benchmark/ending:たという
-5|benchmark/ending:った
-3|benchmark/ending:づけた
-3|benchmark/ending:ている
4|benchmark/ending:てきた
-6|benchmark/ending:である
5|benchmark/ending:という
3|benchmark/ending:と答えた
4|benchmark/ending:と記した
3|benchmark/ending:と評した
-4|benchmark/ending:と語った
3|benchmark/ending:と述べた
3|benchmark/ending:のこと
3|benchmark/ending:べた
3|benchmark/ending:んだ
3|benchmark/ending:入场券\"
4|benchmark/ending:全球标准
-5|benchmark/ending:准\"
3|benchmark/ending:券\"
3|benchmark/ending:加而得
-3|benchmark/ending:反応せず
5|benchmark/ending:国防総省
3|benchmark/ending:场券\"
-3|benchmark/ending:応せず
3|benchmark/ending:成5%
-3|benchmark/ending:戦略
3|benchmark/ending:换成5%
-5|benchmark/ending:明した
5|benchmark/ending:标准
-5|benchmark/ending:标准\"
7|benchmark/ending:標準」
7|benchmark/ending:準」
4|benchmark/ending:球标准
-4|benchmark/ending:球标准\"
7|benchmark/ending:界標準」
3|benchmark/ending:相加而得
-4|benchmark/ending:示した
3|benchmark/ending:答えた
5|benchmark/ending:総省
-3|benchmark/ending:置づけた
3|benchmark/ending:而得
4|benchmark/ending:記した
3|benchmark/ending:評した
-4|benchmark/ending:語った
-5|benchmark/ending:説明した
3|benchmark/ending:込んだ
3|benchmark/ending:述べた
5|benchmark/ending:防総省
15|benchmark/foreign=False:
-5|benchmark/foreign=False:not
-5|benchmark/foreign=False:reach
3|benchmark/foreign=False:standard not
3|benchmark/foreign=True:ask not
4|benchmark/foreign=True:ask plan
3|benchmark/foreign=True:plan
4|benchmark/foreign=True:should standard
-4|benchmark/foreign=True:standard
3|benchmark/foreign=True:standard reach
3|benchmark/known:- ALLIES 2
3|benchmark/known:- ALLIES 2 since-2025
-3|benchmark/known:- ALLIES 3.5
-3|benchmark/known:- ALLIES 3.5 since-2025
3|benchmark/known:- ALLIES 5
3|benchmark/known:- ALLIES 5 since-2025
4|benchmark/known:- ALLIES since-2025
3|benchmark/known:- CAN since-2025
3|benchmark/known:- GBR 2
3|benchmark/known:- GBR 2 since-2025
6|benchmark/known:- GBR since-2025
3|benchmark/known:- JPN 2
4|benchmark/known:- JPN 3.5
4|benchmark/known:- JPN 3.5 since-2025
4|benchmark/known:- JPN 5
4|benchmark/known:- JPN 5 since-2025
9|benchmark/known:- JPN since-2025
4|benchmark/known:- KOR since-2025
-3|benchmark/known:- LVA 3
-3|benchmark/known:- LVA 3 since-2025
-3|benchmark/known:- LVA since-2025
-3|benchmark/known:- NATO since-2025
6|benchmark/known:AUS AUS 2.5
7|benchmark/known:AUS AUS 2.5 since-2025
7|benchmark/known:AUS AUS since-2025
3|benchmark/known:CZE CZE 3
3|benchmark/known:CZE CZE 3 since-2025
3|benchmark/known:CZE CZE since-2025
3|benchmark/known:GBR GBR 2.5
3|benchmark/known:GBR GBR 2.5 to-2024
-4|benchmark/known:GBR GBR since-2025
3|benchmark/known:GBR GBR to-2024
-5|benchmark/known:JPN ALLIES 3.5
-5|benchmark/known:JPN ALLIES 3.5 since-2025
-3|benchmark/known:JPN ALLIES 5
-3|benchmark/known:JPN ALLIES 5 since-2025
-9|benchmark/known:JPN ALLIES since-2025
-9|benchmark/known:JPN JPN 3.5
-9|benchmark/known:JPN JPN 3.5 since-2025
-3|benchmark/known:JPN JPN 5
-3|benchmark/known:JPN JPN 5 since-2025
-12|benchmark/known:JPN JPN since-2025
-4|benchmark/known:JPN NATO since-2025
-4|benchmark/known:KOR ALLIES 3.5
-4|benchmark/known:KOR ALLIES 3.5 since-2025
-6|benchmark/known:KOR ALLIES since-2025
4|benchmark/known:LVA LVA 3
4|benchmark/known:LVA LVA 3 since-2025
4|benchmark/known:LVA LVA since-2025
-3|benchmark/known:NATO ALLIES 5
-3|benchmark/known:NATO ALLIES 5 since-2025
-5|benchmark/known:NATO ALLIES since-2025
-4|benchmark/known:NATO NATO 1.5
-4|benchmark/known:NATO NATO 1.5 since-2025
-4|benchmark/known:NATO NATO 3.5
-4|benchmark/known:NATO NATO 3.5 since-2025
-10|benchmark/known:NATO NATO 5
-10|benchmark/known:NATO NATO 5 since-2025
-17|benchmark/known:NATO NATO since-2025
-3|benchmark/known:NZL AUS 2.5
-3|benchmark/known:NZL AUS 2.5 since-2025
-3|benchmark/known:NZL AUS since-2025
-3|benchmark/known:USA ALLIES 2
-3|benchmark/known:USA ALLIES 2 since-2025
16|benchmark/known:USA ALLIES 3.5
16|benchmark/known:USA ALLIES 3.5 since-2025
6|benchmark/known:USA ALLIES 5
6|benchmark/known:USA ALLIES 5 since-2025
18|benchmark/known:USA ALLIES since-2025
5|benchmark/known:USA JPN 3.5
5|benchmark/known:USA JPN 3.5 since-2025
4|benchmark/known:USA JPN since-2025
6|benchmark/known:USA NATO 1.5
6|benchmark/known:USA NATO 1.5 since-2025
7|benchmark/known:USA NATO 3.5
7|benchmark/known:USA NATO 3.5 since-2025
14|benchmark/known:USA NATO 5
14|benchmark/known:USA NATO 5 since-2025
27|benchmark/known:USA NATO since-2025
3|benchmark/known:USA SGP 5
3|benchmark/known:USA SGP 5 since-2025
3|benchmark/known:USA SGP since-2025
-25|benchmark/main:other
-10|benchmark/main:spender
-8|benchmark/named:2
3|benchmark/near-after:\"入
3|benchmark/near-after:\"入场
-4|benchmark/near-after:\"全
-4|benchmark/near-after:\"全球
4|benchmark/near-after:#な
4|benchmark/near-after:#なの
-10|benchmark/near-after:ALLIESに
-3|benchmark/near-after:ALLIESに当
4|benchmark/near-after:ALLIESの基
-4|benchmark/near-after:ALLIESの新
4|benchmark/near-after:ALLIES以
4|benchmark/near-after:ALLIES以外
-3|benchmark/near-after:ALLIES的
8|benchmark/near-after:DEFENCEの
4|benchmark/near-after:DEFENCEの「
5|benchmark/near-after:DEFENCEの新
3|benchmark/near-after:DEFENCE的
3|benchmark/near-after:LANDが
3|benchmark/near-after:LANDがそ
3|benchmark/near-after:LANDだ
3|benchmark/near-after:LANDだけ
3|benchmark/near-after:LANDと
3|benchmark/near-after:LANDとし
3|benchmark/near-after:LANDも
3|benchmark/near-after:LANDも足
-3|benchmark/near-after:NATOの
3|benchmark/near-after:USA安
3|benchmark/near-after:USA安全
-3|benchmark/near-after:_USA
-3|benchmark/near-after:_外
-3|benchmark/near-after:_外相
-3|benchmark/near-after:、ALLIESに
4|benchmark/near-after:、ALLIES以
3|benchmark/near-after:、LANDが
3|benchmark/near-after:、「LAND
-3|benchmark/near-after:、ア
-3|benchmark/near-after:、アジ
4|benchmark/near-after:。LAND
4|benchmark/near-after:。LANDだ
3|benchmark/near-after:「LAND
3|benchmark/near-after:「LANDと
-3|benchmark/near-after:「世
-3|benchmark/near-after:「世界
-5|benchmark/near-after:「新
-5|benchmark/near-after:「新た
5|benchmark/near-after:」USA
-4|benchmark/near-after:」_
-3|benchmark/near-after:」_外
-4|benchmark/near-after:」だ
-4|benchmark/near-after:」だと
-4|benchmark/near-after:」とし
4|benchmark/near-after:」と述
7|benchmark/near-after:」に
3|benchmark/near-after:」にLAND
3|benchmark/near-after:」にな
-3|benchmark/near-after:ある。
5|benchmark/near-after:い「
5|benchmark/near-after:い「世
3|benchmark/near-after:いう水
3|benchmark/near-after:いつ
3|benchmark/near-after:いつき
4|benchmark/near-after:いて
3|benchmark/near-after:いて、
-3|benchmark/near-after:いる
3|benchmark/near-after:う水
3|benchmark/near-after:う水準
4|benchmark/near-after:える
4|benchmark/near-after:が#
4|benchmark/near-after:が#な
-4|benchmark/near-after:がALLIES
-4|benchmark/near-after:がALLIESに
9|benchmark/near-after:がDEFENCE
9|benchmark/near-after:がDEFENCEの
3|benchmark/near-after:がそ
3|benchmark/near-after:がそこ
7|benchmark/near-after:が世
7|benchmark/near-after:が世界
-3|benchmark/near-after:が新
3|benchmark/near-after:き、
3|benchmark/near-after:き、LAND
3|benchmark/near-after:きた
3|benchmark/near-after:きた。
3|benchmark/near-after:けが
4|benchmark/near-after:けが#
-3|benchmark/near-after:けた
3|benchmark/near-after:こと。
3|benchmark/near-after:こに
3|benchmark/near-after:こに約
3|benchmark/near-after:し、LAND
5|benchmark/near-after:しい「
-3|benchmark/near-after:した
-4|benchmark/near-after:した。
4|benchmark/near-after:して
3|benchmark/near-after:してき
3|benchmark/near-after:してそ
-4|benchmark/near-after:すべ
-3|benchmark/near-after:すべて
-3|benchmark/near-after:する「
4|benchmark/near-after:する基
-3|benchmark/near-after:せず
3|benchmark/near-after:そこ
3|benchmark/near-after:そこに
3|benchmark/near-after:その
3|benchmark/near-after:その数
3|benchmark/near-after:た」
3|benchmark/near-after:た」と
-9|benchmark/near-after:たな
-9|benchmark/near-after:たな世
4|benchmark/near-after:だ。
4|benchmark/near-after:だ。LAND
-3|benchmark/near-after:だ」
-3|benchmark/near-after:だ」と
3|benchmark/near-after:だけ
3|benchmark/near-after:だけが
-8|benchmark/near-after:だと
5|benchmark/near-after:だと記
-4|benchmark/near-after:だと語
-5|benchmark/near-after:だと説
-4|benchmark/near-after:った
3|benchmark/near-after:った」
4|benchmark/near-after:つい
4|benchmark/near-after:ついて
3|benchmark/near-after:つき
3|benchmark/near-after:つき、
3|benchmark/near-after:て、
3|benchmark/near-after:て、「
-3|benchmark/near-after:てい
-3|benchmark/near-after:ている
3|benchmark/near-after:てき
3|benchmark/near-after:てきた
3|benchmark/near-after:てそ
3|benchmark/near-after:てその
-3|benchmark/near-after:ての
-3|benchmark/near-after:てのALLIES
-3|benchmark/near-after:ては
-3|benchmark/near-after:てはま
-4|benchmark/near-after:であ
-4|benchmark/near-after:である
3|benchmark/near-after:で追
3|benchmark/near-after:で追い
3|benchmark/near-after:と。
5|benchmark/near-after:と記
5|benchmark/near-after:と記し
-7|benchmark/near-after:と語
-4|benchmark/near-after:と語っ
-5|benchmark/near-after:と説
-4|benchmark/near-after:と説明
3|benchmark/near-after:と述
3|benchmark/near-after:と述べ
4|benchmark/near-after:なの
4|benchmark/near-after:なのは
3|benchmark/near-after:なり
-9|benchmark/near-after:な世
-9|benchmark/near-after:な世界
3|benchmark/near-after:にLAND
3|benchmark/near-after:にLANDも
-3|benchmark/near-after:に、
-3|benchmark/near-after:に、ア
3|benchmark/near-after:にし
3|benchmark/near-after:にして
4|benchmark/near-after:につ
4|benchmark/near-after:につい
5|benchmark/near-after:にな
-3|benchmark/near-after:にも
-3|benchmark/near-after:に当
-3|benchmark/near-after:に当て
3|benchmark/near-after:に約
3|benchmark/near-after:に約束
4|benchmark/near-after:のALLIES
5|benchmark/near-after:の「
6|benchmark/near-after:の「世
3|benchmark/near-after:のこ
3|benchmark/near-after:のこと
4|benchmark/near-after:のは
4|benchmark/near-after:のは理
4|benchmark/near-after:の基
4|benchmark/near-after:の基準
3|benchmark/near-after:の数
3|benchmark/near-after:の数字
4|benchmark/near-after:の新し
-4|benchmark/near-after:の新た
3|benchmark/near-after:の目
3|benchmark/near-after:の目安
-3|benchmark/near-after:は、
-4|benchmark/near-after:は「
-5|benchmark/near-after:は「世
-3|benchmark/near-after:はま
-3|benchmark/near-after:はまる
6|benchmark/near-after:は世
6|benchmark/near-after:は世界
5|benchmark/near-after:は全
5|benchmark/near-after:は全ALLIES
-3|benchmark/near-after:は反
-3|benchmark/near-after:は反応
4|benchmark/near-after:は理
4|benchmark/near-after:は理解
-4|benchmark/near-after:べて
-3|benchmark/near-after:べての
-3|benchmark/near-after:まる
-3|benchmark/near-after:まる「
3|benchmark/near-after:も足
3|benchmark/near-after:も足並
-6|benchmark/near-after:る。
-7|benchmark/near-after:る「
-6|benchmark/near-after:る「世
4|benchmark/near-after:る基
4|benchmark/near-after:る基準
3|benchmark/near-after:ろえる
-3|benchmark/near-after:をALLIES
-3|benchmark/near-after:をすべ
3|benchmark/near-after:を世
3|benchmark/near-after:を世界
3|benchmark/near-after:を口
3|benchmark/near-after:を口に
3|benchmark/near-after:を念
3|benchmark/near-after:を念頭
-4|benchmark/near-after:アジ
-4|benchmark/near-after:アジア
-4|benchmark/near-after:ジア
7|benchmark/near-after:世界の
-3|benchmark/near-after:世界標
3|benchmark/near-after:为USA安
4|benchmark/near-after:为新
4|benchmark/near-after:为新的
-3|benchmark/near-after:付け
4|benchmark/near-after:以外
4|benchmark/near-after:以外の
3|benchmark/near-after:保护
3|benchmark/near-after:保护的
3|benchmark/near-after:入场
3|benchmark/near-after:入场券
5|benchmark/near-after:全ALLIES
5|benchmark/near-after:全ALLIESの
3|benchmark/near-after:全保
3|benchmark/near-after:全保护
-5|benchmark/near-after:全球标
-6|benchmark/near-after:准\"
-3|benchmark/near-after:准\",
5|benchmark/near-after:准。
3|benchmark/near-after:券\"
3|benchmark/near-after:券\"。
-3|benchmark/near-after:反応
-3|benchmark/near-after:反応せ
3|benchmark/near-after:口に
3|benchmark/near-after:口にし
4|benchmark/near-after:国際標
3|benchmark/near-after:场券
3|benchmark/near-after:场券\"
6|benchmark/near-after:基準」
-3|benchmark/near-after:基準だ
4|benchmark/near-after:外の
4|benchmark/near-after:外のALLIES
-4|benchmark/near-after:外相
-4|benchmark/near-after:外相は
3|benchmark/near-after:字を
3|benchmark/near-after:字を念
3|benchmark/near-after:安全保
3|benchmark/near-after:将成
3|benchmark/near-after:将成为
-3|benchmark/near-after:常識
4|benchmark/near-after:应成
4|benchmark/near-after:应成为
-3|benchmark/near-after:当て
-3|benchmark/near-after:当ては
-3|benchmark/near-after:応せ
-3|benchmark/near-after:応せず
3|benchmark/near-after:念頭
3|benchmark/near-after:念頭に
-3|benchmark/near-after:成\"
-3|benchmark/near-after:成\"全
9|benchmark/near-after:成为
3|benchmark/near-after:成为USA
4|benchmark/near-after:成为新
-3|benchmark/near-after:所有
3|benchmark/near-after:护的
3|benchmark/near-after:护的\"
3|benchmark/near-after:数字
3|benchmark/near-after:数字を
-9|benchmark/near-after:新た
-9|benchmark/near-after:新たな
5|benchmark/near-after:新标
3|benchmark/near-after:新标准
4|benchmark/near-after:新的
4|benchmark/near-after:新的全
-4|benchmark/near-after:明し
-4|benchmark/near-after:明した
-3|benchmark/near-after:是ALLIES
3|benchmark/near-after:束で
3|benchmark/near-after:束で追
-6|benchmark/near-after:标准\"
5|benchmark/near-after:标准。
6|benchmark/near-after:標準
3|benchmark/near-after:標準と
3|benchmark/near-after:水準
3|benchmark/near-after:水準を
7|benchmark/near-after:準」
5|benchmark/near-after:準」USA
-4|benchmark/near-after:準」だ
5|benchmark/near-after:準」に
4|benchmark/near-after:準だ。
-3|benchmark/near-after:準だ」
-3|benchmark/near-after:準だと
3|benchmark/near-after:準を口
-5|benchmark/near-after:球标
-5|benchmark/near-after:球标准
4|benchmark/near-after:理解
4|benchmark/near-after:理解さ
7|benchmark/near-after:界の
4|benchmark/near-after:界のALLIES
3|benchmark/near-after:界の標
-3|benchmark/near-after:界標
3|benchmark/near-after:的\"
3|benchmark/near-after:的\"入
4|benchmark/near-after:的全
4|benchmark/near-after:的全球
3|benchmark/near-after:目安
-4|benchmark/near-after:相は
-3|benchmark/near-after:相は反
3|benchmark/near-after:示し、
-3|benchmark/near-after:示した
3|benchmark/near-after:約束
3|benchmark/near-after:約束で
-3|benchmark/near-after:衡量
4|benchmark/near-after:解さ
5|benchmark/near-after:記し
5|benchmark/near-after:記した
-4|benchmark/near-after:語っ
-6|benchmark/near-after:語った
-4|benchmark/near-after:説明
-4|benchmark/near-after:説明し
3|benchmark/near-after:述べ
3|benchmark/near-after:追い
3|benchmark/near-after:追いつ
4|benchmark/near-after:際標
4|benchmark/near-after:際標準
3|benchmark/near-after:頭に
-3|benchmark/near-before:(N
-3|benchmark/near-before:(ND
3|benchmark/near-before:)は
3|benchmark/near-before:)は同
4|benchmark/near-before:,ALLIES
4|benchmark/near-before:,ALLIESDEFENCE
3|benchmark/near-before:,USA一
3|benchmark/near-before:<正
3|benchmark/near-before:<正論
4|benchmark/near-before:ALLIESDEFENCE
4|benchmark/near-before:ALLIESDEFENCE达
-4|benchmark/near-before:ALLIESに
3|benchmark/near-before:DATE、ア
3|benchmark/near-before:DATE、新
3|benchmark/near-before:DATEの
4|benchmark/near-before:DATEの声
3|benchmark/near-before:DATE以
3|benchmark/near-before:DATE以来
4|benchmark/near-before:DATE合
4|benchmark/near-before:DATE合意
3|benchmark/near-before:DEFENCE、
3|benchmark/near-before:DEFENCE、基
-4|benchmark/near-before:DEFENCEだ
-4|benchmark/near-before:DEFENCEだけ
5|benchmark/near-before:DEFENCEの
3|benchmark/near-before:DEFENCEは
4|benchmark/near-before:DEFENCE达
4|benchmark/near-before:DEFENCE达到
-3|benchmark/near-before:DS
-3|benchmark/near-before:DS)
5|benchmark/near-before:GDP比
6|benchmark/near-before:GDP的
3|benchmark/near-before:LANDと
3|benchmark/near-before:LANDとLAND
-3|benchmark/near-before:LANDに「
3|benchmark/near-before:LANDを
3|benchmark/near-before:LANDを念
-5|benchmark/near-before:LAND总
-5|benchmark/near-before:LAND总统
4|benchmark/near-before:NATOがDATE
3|benchmark/near-before:NATOに
3|benchmark/near-before:NATOに倣
-3|benchmark/near-before:ND
-3|benchmark/near-before:NDS
-3|benchmark/near-before:S)
6|benchmark/near-before:USA「
3|benchmark/near-before:USAがNATO
5|benchmark/near-before:USAの
3|benchmark/near-before:USAのUSA
4|benchmark/near-before:USAの関
-4|benchmark/near-before:USAは
4|benchmark/near-before:USA一
4|benchmark/near-before:USA一家
3|benchmark/near-before:USA報
3|benchmark/near-before:USA報道
3|benchmark/near-before:USA新
3|benchmark/near-before:USA新版
3|benchmark/near-before:、LAND
3|benchmark/near-before:、LANDと
4|benchmark/near-before:、NATO
4|benchmark/near-before:、NATOが
3|benchmark/near-before:、USAが
3|benchmark/near-before:、「
3|benchmark/near-before:、「世
3|benchmark/near-before:、ア
3|benchmark/near-before:、アジ
4|benchmark/near-before:、国
3|benchmark/near-before:、国家
3|benchmark/near-before:、基
3|benchmark/near-before:、基準
3|benchmark/near-before:、新
3|benchmark/near-before:、新た
3|benchmark/near-before:《国
3|benchmark/near-before:《国防
4|benchmark/near-before:》宣
4|benchmark/near-before:》宣称
3|benchmark/near-before:》报
3|benchmark/near-before:》报道
-3|benchmark/near-before:「GDP
-3|benchmark/near-before:「ア
-3|benchmark/near-before:「アジ
3|benchmark/near-before:「世
3|benchmark/near-before:「世界
-3|benchmark/near-before:「国
-3|benchmark/near-before:「国防
3|benchmark/near-before:」とし
3|benchmark/near-before:」とす
-4|benchmark/near-before:いて
-3|benchmark/near-before:いて「
4|benchmark/near-before:がDATE
4|benchmark/near-before:がDATE合
3|benchmark/near-before:がNATO
3|benchmark/near-before:がNATOに
-4|benchmark/near-before:けで
5|benchmark/near-before:し、
4|benchmark/near-before:し、国
-6|benchmark/near-before:した
-5|benchmark/near-before:したGDP
4|benchmark/near-before:した国
4|benchmark/near-before:した計
3|benchmark/near-before:してGDP
3|benchmark/near-before:する
3|benchmark/near-before:するGDP
-5|benchmark/near-before:たGDP
-5|benchmark/near-before:たGDP比
3|benchmark/near-before:たな国
3|benchmark/near-before:た国
3|benchmark/near-before:た国家
4|benchmark/near-before:た計
3|benchmark/near-before:だGDP
3|benchmark/near-before:だGDP比
-4|benchmark/near-before:だけ
-4|benchmark/near-before:だけで
4|benchmark/near-before:って
3|benchmark/near-before:って唱
-4|benchmark/near-before:つい
-4|benchmark/near-before:ついて
3|benchmark/near-before:てGDP比
-3|benchmark/near-before:て「
-3|benchmark/near-before:て「GDP
3|benchmark/near-before:て唱
3|benchmark/near-before:て唱え
8|benchmark/near-before:で、
3|benchmark/near-before:で、LAND
3|benchmark/near-before:とLAND
3|benchmark/near-before:とLANDを
-3|benchmark/near-before:とした
3|benchmark/near-before:として
4|benchmark/near-before:とは
3|benchmark/near-before:とは、
-4|benchmark/near-before:と呼
3|benchmark/near-before:な国
3|benchmark/near-before:な国家
-3|benchmark/near-before:に、
-3|benchmark/near-before:に「ア
-4|benchmark/near-before:につ
-4|benchmark/near-before:につい
3|benchmark/near-before:に倣
3|benchmark/near-before:に倣っ
3|benchmark/near-before:に盛
3|benchmark/near-before:に盛り
3|benchmark/near-before:のDEFENCE、
-4|benchmark/near-before:のDEFENCEだ
3|benchmark/near-before:のUSA
3|benchmark/near-before:のUSA報
4|benchmark/near-before:の「
-3|benchmark/near-before:の一
-3|benchmark/near-before:の一人
4|benchmark/near-before:の声
4|benchmark/near-before:の声明
-3|benchmark/near-before:の新
-3|benchmark/near-before:の標
-3|benchmark/near-before:の標準
3|benchmark/near-before:の目
3|benchmark/near-before:の目安
4|benchmark/near-before:の関
4|benchmark/near-before:の関係
6|benchmark/near-before:はDATE
3|benchmark/near-before:はDATEの
3|benchmark/near-before:はDATE以
4|benchmark/near-before:は、NATO
6|benchmark/near-before:は「
-3|benchmark/near-before:はさ
-3|benchmark/near-before:はさら
3|benchmark/near-before:は同
3|benchmark/near-before:は同会
-3|benchmark/near-before:らに、
3|benchmark/near-before:り込
3|benchmark/near-before:り込ん
4|benchmark/near-before:るGDP
4|benchmark/near-before:るGDP比
4|benchmark/near-before:れる
3|benchmark/near-before:を念
3|benchmark/near-before:を念頭
3|benchmark/near-before:んだGDP
3|benchmark/near-before:アのDEFENCE
-3|benchmark/near-before:アの標
3|benchmark/near-before:クは
3|benchmark/near-before:クはDATE
3|benchmark/near-before:クタ
3|benchmark/near-before:クタン
3|benchmark/near-before:タン
3|benchmark/near-before:タンク
3|benchmark/near-before:ンク
3|benchmark/near-before:ンクは
-3|benchmark/near-before:一人
-3|benchmark/near-before:一人は
5|benchmark/near-before:一家
4|benchmark/near-before:一家智
5|benchmark/near-before:世界
3|benchmark/near-before:世界標
-6|benchmark/near-before:中核
-4|benchmark/near-before:中核の
-3|benchmark/near-before:为,
3|benchmark/near-before:争長
3|benchmark/near-before:争長官
-3|benchmark/near-before:人は
3|benchmark/near-before:以来
3|benchmark/near-before:以来、
3|benchmark/near-before:会で
3|benchmark/near-before:会で、
3|benchmark/near-before:会談
3|benchmark/near-before:会談し
3|benchmark/near-before:会議
3|benchmark/near-before:会議で
5|benchmark/near-before:係者
5|benchmark/near-before:係者は
3|benchmark/near-before:倣っ
3|benchmark/near-before:倣って
4|benchmark/near-before:到GDP
4|benchmark/near-before:到GDP的
-3|benchmark/near-before:务战
-3|benchmark/near-before:务战略
3|benchmark/near-before:同会
3|benchmark/near-before:同会議
-3|benchmark/near-before:同省
-3|benchmark/near-before:同省は
9|benchmark/near-before:国家
9|benchmark/near-before:国家防
4|benchmark/near-before:国際
3|benchmark/near-before:国際基
4|benchmark/near-before:基準
4|benchmark/near-before:基準は
4|benchmark/near-before:声明
4|benchmark/near-before:声明で
3|benchmark/near-before:官)
3|benchmark/near-before:官)は
-4|benchmark/near-before:官の
-3|benchmark/near-before:官の一
5|benchmark/near-before:官はDATE
4|benchmark/near-before:宣称
4|benchmark/near-before:宣称,
4|benchmark/near-before:家智
4|benchmark/near-before:家智库
9|benchmark/near-before:家防
9|benchmark/near-before:家防衛
3|benchmark/near-before:库预
3|benchmark/near-before:库预测
3|benchmark/near-before:念頭
3|benchmark/near-before:念頭に
-5|benchmark/near-before:总统
-3|benchmark/near-before:战略:
3|benchmark/near-before:战略》
4|benchmark/near-before:戦略
-3|benchmark/near-before:戦略(
3|benchmark/near-before:戦略に
3|benchmark/near-before:戦略を
3|benchmark/near-before:报道
3|benchmark/near-before:报道,
4|benchmark/near-before:新版《
-3|benchmark/near-before:新版防
4|benchmark/near-before:明で
4|benchmark/near-before:明で、
5|benchmark/near-before:智库
3|benchmark/near-before:智库预
3|benchmark/near-before:来、
3|benchmark/near-before:来、「
-4|benchmark/near-before:核の
-4|benchmark/near-before:核のDEFENCE
3|benchmark/near-before:標準」
3|benchmark/near-before:正論
3|benchmark/near-before:正論>
3|benchmark/near-before:洲》报
3|benchmark/near-before:测,
3|benchmark/near-before:测,DEFENCE
-3|benchmark/near-before:準とし
4|benchmark/near-before:準とは
4|benchmark/near-before:版《
4|benchmark/near-before:版《国
-3|benchmark/near-before:版防
-3|benchmark/near-before:版防务
3|benchmark/near-before:界標
3|benchmark/near-before:界標準
-3|benchmark/near-before:略(
-3|benchmark/near-before:略(N
-3|benchmark/near-before:略:
3|benchmark/near-before:略》
4|benchmark/near-before:略》宣
3|benchmark/near-before:略に
3|benchmark/near-before:略に盛
3|benchmark/near-before:略を
3|benchmark/near-before:略を公
3|benchmark/near-before:盛り
3|benchmark/near-before:盛り込
4|benchmark/near-before:目安
-3|benchmark/near-before:省は
-3|benchmark/near-before:省はさ
4|benchmark/near-before:称,ALLIES
-3|benchmark/near-before:美新
-3|benchmark/near-before:美新版
5|benchmark/near-before:者は
5|benchmark/near-before:者は「
8|benchmark/near-before:衛戦
8|benchmark/near-before:衛戦略
3|benchmark/near-before:談し
3|benchmark/near-before:談し、
3|benchmark/near-before:論>
3|benchmark/near-before:議で
4|benchmark/near-before:議で、
-3|benchmark/near-before:认为
-3|benchmark/near-before:认为,
3|benchmark/near-before:込ん
3|benchmark/near-before:込んだ
4|benchmark/near-before:达到
4|benchmark/near-before:达到GDP
3|benchmark/near-before:道,
3|benchmark/near-before:道,USA
3|benchmark/near-before:長官)
5|benchmark/near-before:関係
5|benchmark/near-before:関係者
-3|benchmark/near-before:防务
-3|benchmark/near-before:防务战
6|benchmark/near-before:防衛
8|benchmark/near-before:防衛戦
3|benchmark/near-before:際基
3|benchmark/near-before:際基準
3|benchmark/near-before:頭に
3|benchmark/near-before:頭に「
3|benchmark/near-before:预测
3|benchmark/near-before:预测,
-3|benchmark/near-before:高官
-3|benchmark/near-before:高官の
3|benchmark/near-before:高官は
8|benchmark/nobody-named:False
13|benchmark/nobody-named:True
-4|benchmark/opens:3
-4|benchmark/opens:3.
-4|benchmark/opens:3.5
3|benchmark/opens:<
3|benchmark/opens:<正
3|benchmark/opens:<正論
-3|benchmark/opens:N
-3|benchmark/opens:NA
-3|benchmark/opens:NAT
5|benchmark/opens:「5
5|benchmark/opens:「5%
-4|benchmark/opens:「国
-4|benchmark/opens:【
3|benchmark/opens:コ
3|benchmark/opens:コル
3|benchmark/opens:コルビ
3|benchmark/opens:ワ
3|benchmark/opens:ワシ
3|benchmark/opens:ワシン
6|benchmark/opens:世
4|benchmark/opens:世界
4|benchmark/opens:世界標
-4|benchmark/opens:中
-4|benchmark/opens:中核
-4|benchmark/opens:中核の
4|benchmark/opens:参
4|benchmark/opens:参考
4|benchmark/opens:参考消
-3|benchmark/opens:同
-3|benchmark/opens:同省
-3|benchmark/opens:同省は
11|benchmark/opens:国
11|benchmark/opens:国防
7|benchmark/opens:国防総
3|benchmark/opens:多年
3|benchmark/opens:多年来
3|benchmark/opens:小
3|benchmark/opens:小泉
3|benchmark/opens:小泉進
-3|benchmark/opens:拉
-3|benchmark/opens:拉脱
-3|benchmark/opens:拉脱维
3|benchmark/opens:据
3|benchmark/opens:据《
3|benchmark/opens:据《日
3|benchmark/opens:支
3|benchmark/opens:支撑
3|benchmark/opens:支撑这
-3|benchmark/opens:新
3|benchmark/opens:欧州の
3|benchmark/opens:米
6|benchmark/opens:米国
10|benchmark/opens:米国防
-7|benchmark/opens:美
-4|benchmark/opens:美国
-3|benchmark/opens:美新
-3|benchmark/opens:美新版
4|benchmark/opens:防
4|benchmark/opens:防衛
4|benchmark/opens:防衛費
-3|benchmark/opens:高官
-3|benchmark/opens:高官の
5|benchmark/other after-far:36 True
3|benchmark/other after-follows:に対 False
5|benchmark/other after-follows:将
5|benchmark/other after-follows:将\" True
3|benchmark/other after-leads:げる
5|benchmark/other after-leads:域,
-5|benchmark/other after-leads:準」
-4|benchmark/other after:named False
5|benchmark/other after:named True
7|benchmark/other before-commas:0 0
-10|benchmark/other before-commas:1 0
-4|benchmark/other before-commas:2 0
-6|benchmark/other before-far:1 0
-11|benchmark/other before-far:36 0
7|benchmark/other before-far:4 0
8|benchmark/other before-far:9 0
-6|benchmark/other before-far:far 0
-3|benchmark/other before-follows-rank:( 2 0
-6|benchmark/other before-follows-rank:「 0 0
3|benchmark/other before-follows-rank:が 0 0
-5|benchmark/other before-follows-rank:が 1 0
-5|benchmark/other before-follows-rank:の 0 0
-3|benchmark/other before-follows-rank:の 1 0
-3|benchmark/other before-follows-rank:は 1 0
-4|benchmark/other before-follows-rank:一 0 0
3|benchmark/other before-follows-rank:内 0 0
3|benchmark/other before-follows-rank:去 0 0
-3|benchmark/other before-follows-rank:報 0 0
-4|benchmark/other before-follows-rank:新 1 0
-3|benchmark/other before-follows-rank:高 0 0
-3|benchmark/other before-follows:(
-3|benchmark/other before-follows:(戦
-3|benchmark/other before-follows:(戦争長
-6|benchmark/other before-follows:「
-9|benchmark/other before-follows:「5
-9|benchmark/other before-follows:「5%が
-3|benchmark/other before-follows:が
-4|benchmark/other before-follows:が2
-4|benchmark/other before-follows:が23日
-3|benchmark/other before-follows:がN
-3|benchmark/other before-follows:がNAT
-7|benchmark/other before-follows:の
-3|benchmark/other before-follows:のコ
-3|benchmark/other before-follows:のコリン
-3|benchmark/other before-follows:のシ
-3|benchmark/other before-follows:のシンク
-4|benchmark/other before-follows:の関
-4|benchmark/other before-follows:の関係者
-4|benchmark/other before-follows:は2
-3|benchmark/other before-follows:は29日
-4|benchmark/other before-follows:一
-4|benchmark/other before-follows:一家
-4|benchmark/other before-follows:一家智库
3|benchmark/other before-follows:内
3|benchmark/other before-follows:内部
3|benchmark/other before-follows:内部仍以
3|benchmark/other before-follows:去
3|benchmark/other before-follows:去年
3|benchmark/other before-follows:去年宣布
-3|benchmark/other before-follows:新
-3|benchmark/other before-follows:新版
-4|benchmark/other before-follows:新版《国
-3|benchmark/other before-follows:高官は昨
4|benchmark/other before-leads:,
-3|benchmark/other before-leads:で
-3|benchmark/other before-leads:ビー
-3|benchmark/other before-leads:ー
3|benchmark/other before-leads:为,
-3|benchmark/other before-leads:事】
-4|benchmark/other before-leads:国
-3|benchmark/other before-leads:省の
-4|benchmark/other before-leads:美国
3|benchmark/other before-leads:说,
-4|benchmark/other before-opens:False named
4|benchmark/other before-rank:0 0 agent
-8|benchmark/other before-rank:1 0 agent
-4|benchmark/other before:named
3|benchmark/other named:1
-6|benchmark/other named:2
-9|benchmark/other right-before:「
-4|benchmark/other right-before:の関係者は「
3|benchmark/other right-before:内部仍以
9|benchmark/other unnamed
-3|benchmark/other unnamed-beside-others
-9|benchmark/right-before:「
-4|benchmark/right-before:の関係者は「
3|benchmark/right-before:内部仍以
-9|benchmark/role-class-of:JPN ALLIES
-4|benchmark/role-class-of:JPN NATO
-6|benchmark/role-class-of:KOR ALLIES
-5|benchmark/role-class-of:NATO ALLIES
18|benchmark/role-class-of:USA ALLIES
3|benchmark/role-class-of:USA JPN
27|benchmark/role-class-of:USA NATO
-5|benchmark/role-class-of:USA member
-5|benchmark/role-class-of:land land
-14|benchmark/role-class:JPN
-8|benchmark/role-class:KOR
-5|benchmark/role-class:NATO
41|benchmark/role-class:USA
-7|benchmark/role-class:land
21|benchmark/role:nobody
5|benchmark/role:other
-25|benchmark/role:spender
11|benchmark/ruled
11|benchmark/ruled:who_sets
14|benchmark/ruled:who_sets nobody
-4|benchmark/ruled:who_sets other
3|benchmark/said-after-too:ask not
3|benchmark/said-after-too:ask plan
-3|benchmark/said-after-too:plan standard
4|benchmark/said-after-too:should standard
4|benchmark/said-after-too:standard not
4|benchmark/said-after-too:standard raise
16|benchmark/said-after:
3|benchmark/said-after:ask
3|benchmark/said-after:ask not
-7|benchmark/said-after:not
-3|benchmark/said-after:plan standard
-5|benchmark/said-after:reach
3|benchmark/said-after:should
4|benchmark/said-after:should standard
9|benchmark/said-after:standard
-3|benchmark/said-after:standard raise ask
3|benchmark/said-after:standard reach
4|benchmark/said-before-too:party reach
3|benchmark/said-before-too:party standard
3|benchmark/said-before-too:standard think
3|benchmark/said-before:party
4|benchmark/said-before:party reach
3|benchmark/said-before:party standard
3|benchmark/said-before:plan
5|benchmark/said-before:reach
3|benchmark/said-before:standard think
4|benchmark/said-before:think
15|benchmark/said-last:
-3|benchmark/said-last:ask
3|benchmark/said-last:ask not
4|benchmark/said-last:ask plan
6|benchmark/said-last:plan
4|benchmark/said-last:raise
4|benchmark/said-last:raise ask plan
-6|benchmark/said-last:reach
4|benchmark/said-last:should standard
5|benchmark/said-last:standard not
5|benchmark/said-last:think
-3|benchmark/spender after-far:36 True
-5|benchmark/spender after-follows:达
-5|benchmark/spender after-follows:达到 True
-3|benchmark/spender after-leads:推动
-3|benchmark/spender after:named True
-3|benchmark/spender after:patient True
3|benchmark/spender before-commas:1 0
-3|benchmark/spender before-commas:1 2
-4|benchmark/spender before-commas:2 1
-3|benchmark/spender before-far:18 1
5|benchmark/spender before-far:36 0
-3|benchmark/spender before-far:36 2
-3|benchmark/spender before-far:9 0
-3|benchmark/spender before-follows-rank:が 0 2
-3|benchmark/spender before-follows-rank:で 0 0
3|benchmark/spender before-follows-rank:の 0 0
7|benchmark/spender before-follows-rank:国 0 0
7|benchmark/spender before-follows-rank:总 0 0
-7|benchmark/spender before-follows:が
-6|benchmark/spender before-follows:が合
-6|benchmark/spender before-follows:が合意し
-3|benchmark/spender before-follows:で
3|benchmark/spender before-follows:の高
3|benchmark/spender before-follows:の高官は
7|benchmark/spender before-follows:国
7|benchmark/spender before-follows:国防
7|benchmark/spender before-follows:国防省筋
7|benchmark/spender before-follows:总
7|benchmark/spender before-follows:总统
3|benchmark/spender before-follows:总统帕维
-4|benchmark/spender before-follows:海
-4|benchmark/spender before-follows:海牙
-4|benchmark/spender before-follows:海牙峰会
-10|benchmark/spender before-leads:
-6|benchmark/spender before-leads:,
7|benchmark/spender before-leads:、
3|benchmark/spender before-leads:した
3|benchmark/spender before-leads:た
7|benchmark/spender before-leads:日、
-4|benchmark/spender before-leads:称,
3|benchmark/spender before-opens:False named
-5|benchmark/spender before-opens:True agent
-3|benchmark/spender before-opens:True named
10|benchmark/spender before-rank:0 0 named
-5|benchmark/spender before-rank:0 1 named
-3|benchmark/spender before-rank:0 2 agent
-4|benchmark/spender before-rank:1 0 named
-5|benchmark/spender before:agent
-5|benchmark/spender named:1
-16|benchmark/spender unnamed
-4|benchmark/title-after:」_
3|benchmark/title-after:か
5|benchmark/title-after:が世
5|benchmark/title-after:は全
-3|benchmark/title-after:成\"
-7|benchmark/unnamed
-4|benchmark/unnamed-beside-others
-8|demand/after-far:1 True
10|demand/after-far:18 False
-7|demand/after-far:4 True
20|demand/after-far:9 False
-4|demand/after-far:9 True
-3|demand/after-follows:「
-3|demand/after-follows:「5 False
3|demand/after-follows:か
3|demand/after-follows:から False
12|demand/after-follows:に
14|demand/after-follows:に求 False
-3|demand/after-follows:の全 False
-3|demand/after-follows:は
-3|demand/after-follows:条
-3|demand/after-follows:条约 False
-4|demand/after-follows:桑
-4|demand/after-follows:桑切 True
11|demand/after-follows:氏
5|demand/after-follows:氏、 False
6|demand/after-follows:氏の False
6|demand/after-follows:的
6|demand/after-follows:的讯 True
5|demand/after-follows:米
5|demand/after-follows:米大 False
3|demand/after-follows:首
4|demand/after-follows:首相 False
-3|demand/after-leads:%に
3|demand/after-leads:」_
6|demand/after-leads:いう
10|demand/after-leads:める
12|demand/after-leads:よう
6|demand/after-leads:を_
-4|demand/after-leads:写进
-4|demand/after:
3|demand/after:,并
3|demand/after:,并接
3|demand/after:,并接管
3|demand/after:,并接管外
4|demand/after:_
6|demand/after:_卓
6|demand/after:_卓揆
6|demand/after:_卓揆:
6|demand/after:_卓揆:不
14|demand/after:named False
-12|demand/after:named True
15|demand/after:patient False
-4|demand/after:patient True
4|demand/after:。
-6|demand/after:」
-6|demand/after:に
-3|demand/after:の
3|demand/after:へ下
3|demand/after:へ下げ
3|demand/after:へ下げる
3|demand/after:へ下げるよ
-9|demand/after:を
7|demand/after:以
-3|demand/after:以上
10|demand/after:以内
3|demand/after:以内」
3|demand/after:以内」条
3|demand/after:以内」条件
4|demand/after:以内な
4|demand/after:以内なら
4|demand/after:以内ならば
-5|demand/after:的
-3|demand/after:要
-15|demand/any-after:ask
-9|demand/any-after:ask foreign=False
-6|demand/any-after:ask foreign=True
-3|demand/any-after:not foreign=False
4|demand/any-after:not foreign=True
-7|demand/any-after:plan
-5|demand/any-after:plan foreign=False
-6|demand/any-after:raise
-4|demand/any-after:raise foreign=False
-4|demand/any-after:reach
-3|demand/any-after:reach foreign=False
-6|demand/any-after:should
-4|demand/any-after:should foreign=False
-4|demand/any-after:think foreign=False
5|demand/any-after:think foreign=True
-7|demand/any-before:ask
-4|demand/any-before:ask foreign=True
-5|demand/any-before:not
-4|demand/any-before:not foreign=False
-5|demand/any-before:party
-7|demand/any-before:party foreign=False
-6|demand/any-before:plan
-5|demand/any-before:plan foreign=False
-4|demand/any-before:reach foreign=False
4|demand/any-before:reach foreign=True
3|demand/any-before:should
-4|demand/any-before:should foreign=False
8|demand/any-before:should foreign=True
-3|demand/any-before:think
22|demand/before-commas:0 0
-15|demand/before-commas:1 0
-6|demand/before-commas:1 1
14|demand/before-commas:2 0
-6|demand/before-commas:2 1
6|demand/before-commas:3 0
-12|demand/before-far:1 0
9|demand/before-far:18 0
-8|demand/before-far:18 1
7|demand/before-far:36 0
-3|demand/before-far:36 1
9|demand/before-far:4 0
-14|demand/before-far:9 0
29|demand/before-far:far 0
-3|demand/before-far:far 1
-5|demand/before-follows-rank:\" 0 0
4|demand/before-follows-rank:) 2 0
6|demand/before-follows-rank:, 0 0
3|demand/before-follows-rank:2 2 0
5|demand/before-follows-rank:3 0 0
-5|demand/before-follows-rank:5 0 0
-3|demand/before-follows-rank:5 1 0
4|demand/before-follows-rank:7 1 0
-5|demand/before-follows-rank:: 0 0
4|demand/before-follows-rank:: 1 0
-3|demand/before-follows-rank:_ 0 0
-3|demand/before-follows-rank:_ 1 0
-4|demand/before-follows-rank:、 1 0
-3|demand/before-follows-rank:、 1 1
-3|demand/before-follows-rank:、 3 0
7|demand/before-follows-rank:か 0 0
-3|demand/before-follows-rank:が 0 1
3|demand/before-follows-rank:が 1 0
-9|demand/before-follows-rank:き 0 0
-5|demand/before-follows-rank:と 1 0
9|demand/before-follows-rank:の 0 0
8|demand/before-follows-rank:の 1 0
9|demand/before-follows-rank:の 1 1
-9|demand/before-follows-rank:の 2 1
3|demand/before-follows-rank:の 3 0
16|demand/before-follows-rank:は 1 0
-4|demand/before-follows-rank:は 1 1
-4|demand/before-follows-rank:も 0 0
-6|demand/before-follows-rank:与 1 0
-6|demand/before-follows-rank:也 0 0
4|demand/before-follows-rank:事 0 0
-4|demand/before-follows-rank:会 0 0
5|demand/before-follows-rank:側 0 0
-3|demand/before-follows-rank:全 0 0
-3|demand/before-follows-rank:别 1 0
3|demand/before-follows-rank:发 1 0
-3|demand/before-follows-rank:各 0 0
3|demand/before-follows-rank:同 0 0
-7|demand/before-follows-rank:和 1 0
-16|demand/before-follows-rank:国 0 0
4|demand/before-follows-rank:在 1 0
3|demand/before-follows-rank:增 0 0
-6|demand/before-follows-rank:外 1 0
5|demand/before-follows-rank:大 0 0
-5|demand/before-follows-rank:大 1 1
5|demand/before-follows-rank:大 2 1
5|demand/before-follows-rank:大 3 0
-9|demand/before-follows-rank:将 0 0
6|demand/before-follows-rank:希 0 0
-3|demand/before-follows-rank:应 0 0
3|demand/before-follows-rank:必 0 0
6|demand/before-follows-rank:总 0 0
-3|demand/before-follows-rank:愿 2 0
-6|demand/before-follows-rank:把 0 0
3|demand/before-follows-rank:投 0 0
-4|demand/before-follows-rank:接 0 0
-9|demand/before-follows-rank:放 1 0
4|demand/before-follows-rank:政 1 0
-4|demand/before-follows-rank:日 1 0
-4|demand/before-follows-rank:欧 1 0
10|demand/before-follows-rank:氏 1 0
6|demand/before-follows-rank:的 0 0
3|demand/before-follows-rank:相 0 0
-5|demand/before-follows-rank:称 1 0
-3|demand/before-follows-rank:获 0 0
10|demand/before-follows-rank:要 0 0
20|demand/before-follows-rank:要 1 0
4|demand/before-follows-rank:说 2 0
-4|demand/before-follows-rank:谈 0 0
-3|demand/before-follows-rank:达 0 0
-8|demand/before-follows-rank:開 1 0
11|demand/before-follows-rank:防 0 0
10|demand/before-follows-rank:防 1 0
-5|demand/before-follows-rank:首 0 0
3|demand/before-follows-rank:首 1 1
-3|demand/before-follows-rank:齐 0 0
-5|demand/before-follows:\"
-5|demand/before-follows:\"5
-5|demand/before-follows:\"5%\"
4|demand/before-follows:)
4|demand/before-follows:)は
4|demand/before-follows:)はオー
5|demand/before-follows:,
6|demand/before-follows:,在
6|demand/before-follows:,在20
3|demand/before-follows:1
5|demand/before-follows:2
3|demand/before-follows:26
3|demand/before-follows:26日在
5|demand/before-follows:3
5|demand/before-follows:3.
5|demand/before-follows:3.5%
-8|demand/before-follows:5
-5|demand/before-follows:5%
-5|demand/before-follows:5%要求
-3|demand/before-follows:5月
4|demand/before-follows:7
4|demand/before-follows:7日
4|demand/before-follows:7日敦促
-5|demand/before-follows::与
-5|demand/before-follows::与其谈
3|demand/before-follows::日
3|demand/before-follows::日本应
-6|demand/before-follows:_
-3|demand/before-follows:_ア
-3|demand/before-follows:_アジア
-8|demand/before-follows:、
3|demand/before-follows:、3.5
-7|demand/before-follows:、5
-7|demand/before-follows:、5%要
3|demand/before-follows:、オ
3|demand/before-follows:、オマー
5|demand/before-follows:、ト
6|demand/before-follows:、トルコ
-3|demand/before-follows:、国
-3|demand/before-follows:、国防費
-3|demand/before-follows:、拉
-3|demand/before-follows:、拉脱维
3|demand/before-follows:、日
3|demand/before-follows:、日本に
-5|demand/before-follows:、波
-5|demand/before-follows:、波兰齐
7|demand/before-follows:、湾
7|demand/before-follows:、湾岸諸
-3|demand/before-follows:、葡
-3|demand/before-follows:、葡萄牙
-4|demand/before-follows:、議
-4|demand/before-follows:、議会で
5|demand/before-follows:「
3|demand/before-follows:「防
3|demand/before-follows:「防衛費
7|demand/before-follows:か
7|demand/before-follows:から
-5|demand/before-follows:が
-3|demand/before-follows:が3
-4|demand/before-follows:が35年
3|demand/before-follows:が6
3|demand/before-follows:が6日、
-9|demand/before-follows:がハ
-9|demand/before-follows:がハーグ
-4|demand/before-follows:が国
-3|demand/before-follows:が国内総
-9|demand/before-follows:き
-9|demand/before-follows:きょ
-9|demand/before-follows:きょう開
-7|demand/before-follows:と
-3|demand/before-follows:とマ
-3|demand/before-follows:とマルタ
-3|demand/before-follows:に
5|demand/before-follows:に、
5|demand/before-follows:に、国防
3|demand/before-follows:にな
3|demand/before-follows:にならっ
-8|demand/before-follows:には
-4|demand/before-follows:にも
-4|demand/before-follows:に国
-4|demand/before-follows:に国防費
3|demand/before-follows:に防
3|demand/before-follows:に防衛費
16|demand/before-follows:の
-3|demand/before-follows:の3
5|demand/before-follows:のサ
5|demand/before-follows:のサンド
3|demand/before-follows:のシャカ
4|demand/before-follows:のハ
3|demand/before-follows:のハリド
8|demand/before-follows:のブ
8|demand/before-follows:のブレー
7|demand/before-follows:の国
-4|demand/before-follows:の国防支
13|demand/before-follows:の国防相
10|demand/before-follows:の外
10|demand/before-follows:の外相は
-3|demand/before-follows:の式
-3|demand/before-follows:の式典後
-7|demand/before-follows:の首
-7|demand/before-follows:の首脳会
16|demand/before-follows:は
-3|demand/before-follows:は1
-3|demand/before-follows:は1.4
-5|demand/before-follows:は5
-5|demand/before-follows:は5%を
7|demand/before-follows:は、
7|demand/before-follows:は、2%
-3|demand/before-follows:はト
-3|demand/before-follows:はトラン
8|demand/before-follows:は両
8|demand/before-follows:は両国に
-4|demand/before-follows:は国
-3|demand/before-follows:は国防費
3|demand/before-follows:は日
3|demand/before-follows:は日本に
6|demand/before-follows:は米
7|demand/before-follows:は米国に
-3|demand/before-follows:は素
-3|demand/before-follows:は素晴ら
-4|demand/before-follows:も
-6|demand/before-follows:与
-5|demand/before-follows:与葡
-5|demand/before-follows:与葡萄牙
-6|demand/before-follows:也
-4|demand/before-follows:也达
-4|demand/before-follows:也达到5
8|demand/before-follows:事
7|demand/before-follows:事務
7|demand/before-follows:事務総長
-4|demand/before-follows:会
-4|demand/before-follows:会議
-4|demand/before-follows:会議見送
5|demand/before-follows:側
-3|demand/before-follows:全
-3|demand/before-follows:全体
-3|demand/before-follows:全体でも
-3|demand/before-follows:别
-3|demand/before-follows:别再
-3|demand/before-follows:别再拖延
4|demand/before-follows:发
4|demand/before-follows:发言
3|demand/before-follows:发言人2
-3|demand/before-follows:各
-3|demand/before-follows:各国
3|demand/before-follows:同
-7|demand/before-follows:和
-4|demand/before-follows:和瑞
-4|demand/before-follows:和瑞典也
-19|demand/before-follows:国
-4|demand/before-follows:国民
-4|demand/before-follows:国民党籍
-15|demand/before-follows:国防
5|demand/before-follows:国防相、
-3|demand/before-follows:国防相は
-10|demand/before-follows:国防相会
6|demand/before-follows:在
4|demand/before-follows:在会
4|demand/before-follows:在会谈中
-4|demand/before-follows:在内
-3|demand/before-follows:在内的亚
3|demand/before-follows:在海
3|demand/before-follows:在海牙峰
3|demand/before-follows:增
3|demand/before-follows:增至
3|demand/before-follows:增至5%
-6|demand/before-follows:外
-10|demand/before-follows:外相
-5|demand/before-follows:外相は1
-3|demand/before-follows:外相は、
4|demand/before-follows:外长
6|demand/before-follows:外长:其
14|demand/before-follows:大
14|demand/before-follows:大統
5|demand/before-follows:大統領が
-5|demand/before-follows:大統領と
13|demand/before-follows:大統領は
-9|demand/before-follows:将
-7|demand/before-follows:将国
3|demand/before-follows:将国内生
-9|demand/before-follows:将国防开
-3|demand/before-follows:尽快把国
7|demand/before-follows:希
7|demand/before-follows:希望
6|demand/before-follows:希望廷布
-3|demand/before-follows:应
3|demand/before-follows:必须投入
6|demand/before-follows:总
3|demand/before-follows:总理
3|demand/before-follows:总统
4|demand/before-follows:总统在联
-4|demand/before-follows:总统武契
-4|demand/before-follows:愿
-4|demand/before-follows:愿意
-3|demand/before-follows:愿意支持
-5|demand/before-follows:把
-3|demand/before-follows:把国
8|demand/before-follows:把国内生
-8|demand/before-follows:把国防开
-7|demand/before-follows:把防
-9|demand/before-follows:把防务支
3|demand/before-follows:投
3|demand/before-follows:投入
3|demand/before-follows:投入国内
-3|demand/before-follows:接
-4|demand/before-follows:接受
-5|demand/before-follows:接受5%
-9|demand/before-follows:放
-9|demand/before-follows:放话
-10|demand/before-follows:放话\"准
4|demand/before-follows:政府
4|demand/before-follows:政府がオ
3|demand/before-follows:敦
3|demand/before-follows:敦促
-3|demand/before-follows:日
-4|demand/before-follows:欧
-4|demand/before-follows:欧洲
-4|demand/before-follows:欧洲盟友
13|demand/before-follows:氏
11|demand/before-follows:氏は
5|demand/before-follows:氏はスタ
3|demand/before-follows:氏は欧州
3|demand/before-follows:的
9|demand/before-follows:的5
5|demand/before-follows:的5%要
-4|demand/before-follows:的军
-3|demand/before-follows:的军费应
3|demand/before-follows:的期
3|demand/before-follows:的期望,
3|demand/before-follows:相
3|demand/before-follows:相仿
3|demand/before-follows:相仿的4
-5|demand/before-follows:称
-3|demand/before-follows:获
-3|demand/before-follows:获美
-3|demand/before-follows:获美豁免
33|demand/before-follows:要
7|demand/before-follows:要北
7|demand/before-follows:要北约盟
25|demand/before-follows:要求
4|demand/before-follows:要求日本
3|demand/before-follows:要求柬泰
9|demand/before-follows:要求美国
-7|demand/before-follows:要求豁免
4|demand/before-follows:要求贝尔
3|demand/before-follows:访东
3|demand/before-follows:访东盟:
3|demand/before-follows:说,
-4|demand/before-follows:谈
-4|demand/before-follows:谈5
-4|demand/before-follows:谈5%:
-3|demand/before-follows:达
-3|demand/before-follows:达到
-3|demand/before-follows:达到5%
-8|demand/before-follows:開
-8|demand/before-follows:開幕
-8|demand/before-follows:開幕_日
21|demand/before-follows:防
6|demand/before-follows:防衛
7|demand/before-follows:防衛相は
15|demand/before-follows:防长
5|demand/before-follows:防长则催
3|demand/before-follows:防长呼吁
3|demand/before-follows:防长斯普
5|demand/before-follows:防长海凯
-3|demand/before-follows:首相
3|demand/before-follows:首相は3
6|demand/before-follows:首相は、
-10|demand/before-follows:首相は「
-3|demand/before-follows:齐
-3|demand/before-follows:齐声
-3|demand/before-follows:齐声:支
14|demand/before-leads:
5|demand/before-leads:)
-3|demand/before-leads:)は
10|demand/before-leads:,
-7|demand/before-leads:,要
-8|demand/before-leads::
6|demand/before-leads:_
4|demand/before-leads:、全
-7|demand/before-leads:「
-5|demand/before-leads:」
12|demand/before-leads:】
9|demand/before-leads:が、
-3|demand/before-leads:し、
6|demand/before-leads:た
-6|demand/before-leads:で
6|demand/before-leads:と、
8|demand/before-leads:に、
-6|demand/before-leads:は
-5|demand/before-leads:は、
-4|demand/before-leads:は「
7|demand/before-leads:ぶ
-4|demand/before-leads:る
6|demand/before-leads:れた
-5|demand/before-leads:アの
3|demand/before-leads:ズ
-5|demand/before-leads:ツの
5|demand/before-leads:ドの
5|demand/before-leads:ナの
3|demand/before-leads:ルズ
-5|demand/before-leads:ンで
-5|demand/before-leads:ンの
6|demand/before-leads:ーの
8|demand/before-leads:个
4|demand/before-leads:为,
7|demand/before-leads:书长
5|demand/before-leads:事】
-3|demand/before-leads:亚、
-3|demand/before-leads:人
5|demand/before-leads:他
-3|demand/before-leads:促各
5|demand/before-leads:全
-4|demand/before-leads:兰、
5|demand/before-leads:其他
3|demand/before-leads:判的
3|demand/before-leads:到与
-4|demand/before-leads:包括
-5|demand/before-leads:友」
6|demand/before-leads:吁
-3|demand/before-leads:各
4|demand/before-leads:合(
6|demand/before-leads:同】
6|demand/before-leads:呼吁
-11|demand/before-leads:和
6|demand/before-leads:回应
3|demand/before-leads:国
-3|demand/before-leads:国は
3|demand/before-leads:国学
-8|demand/before-leads:在
-5|demand/before-leads:声:
4|demand/before-leads:大臣
3|demand/before-leads:学
-5|demand/before-leads:宛、
-3|demand/before-leads:对
-7|demand/before-leads:州
-3|demand/before-leads:席
6|demand/before-leads:应
7|demand/before-leads:後、
15|demand/before-leads:总统
-7|demand/before-leads:所有
-4|demand/before-leads:括
7|demand/before-leads:持
3|demand/before-leads:持_
7|demand/before-leads:支持
3|demand/before-leads:敦促
4|demand/before-leads:日、
-3|demand/before-leads:日在
-3|demand/before-leads:普要
-8|demand/before-leads:有
4|demand/before-leads:本は
-4|demand/before-leads:林和
-7|demand/before-leads:欧州
-3|demand/before-leads:欧洲
-9|demand/before-leads:欧盟
8|demand/before-leads:每个
-10|demand/before-leads:求
-3|demand/before-leads:洲
-3|demand/before-leads:特在
4|demand/before-leads:的
-9|demand/before-leads:盟
-4|demand/before-leads:相、
-5|demand/before-leads:示,
7|demand/before-leads:結ぶ
15|demand/before-leads:统
-3|demand/before-leads:缺席
3|demand/before-leads:网)
4|demand/before-leads:臣
-11|demand/before-leads:要
-6|demand/before-leads:要求
4|demand/before-leads:说,
-4|demand/before-leads:请求
3|demand/before-leads:转述
-5|demand/before-leads:迫
3|demand/before-leads:述
-3|demand/before-leads:送る
-4|demand/before-leads:选人
-5|demand/before-leads:逼迫
-7|demand/before-leads:针对
5|demand/before-leads:長は
3|demand/before-leads:長国
12|demand/before-leads:长
5|demand/before-leads:露,
9|demand/before-opens:False agent
-3|demand/before-opens:False named
7|demand/before-opens:True named
-6|demand/before-rank:0 0 agent
-15|demand/before-rank:0 0 named
-4|demand/before-rank:0 1 agent
-3|demand/before-rank:0 1 named
23|demand/before-rank:1 0 agent
12|demand/before-rank:1 0 named
-5|demand/before-rank:1 0 patient
-6|demand/before-rank:1 1 agent
6|demand/before-rank:1 1 named
3|demand/before-rank:2 0 named
6|demand/before-rank:2 0 patient
-4|demand/before-rank:2 1 named
5|demand/before-rank:3 0 named
-4|demand/before:DEFENCE
4|demand/before:DEFENCE减至GDP的
5|demand/before:F要求的是
5|demand/before:GDP_
4|demand/before:_
9|demand/before:agent
3|demand/before:named
-3|demand/before:、
3|demand/before:、LANDには
-5|demand/before:「
-5|demand/before:に
-4|demand/before:は
3|demand/before:保障費
3|demand/before:全保障費
3|demand/before:冈方提高到
4|demand/before:减至GDP的
-5|demand/before:到
6|demand/before:占GDP_
3|demand/before:安全保障費
4|demand/before:方、LANDには
3|demand/before:方提高到
4|demand/before:是
5|demand/before:求的是
4|demand/before:的是
4|demand/before:至GDP的
5|demand/before:要求的是
3|demand/before:費
3|demand/before:障費
6|demand/clause-ending::不可能
3|demand/clause-ending:」条件
-3|demand/clause-ending:した
-3|demand/clause-ending:った
4|demand/clause-ending:めた
3|demand/clause-ending:を求めた
6|demand/clause-ending:不可能
3|demand/clause-ending:内」条件
6|demand/clause-ending:可能
3|demand/clause-ending:文した
3|demand/clause-ending:条件
5|demand/clause-ending:求めた
3|demand/clause-ending:注文した
61|demand/demander:other
24|demand/demander:spender
4|demand/ending:.3%
-3|demand/ending:.5%
4|demand/ending:.7%
4|demand/ending:1.3%
5|demand/ending:1.7%
-3|demand/ending:3.5%
-6|demand/ending:5%
4|demand/ending:7%
6|demand/ending::不可能
3|demand/ending:」条件
-4|demand/ending:した
-4|demand/ending:った
4|demand/ending:めた
3|demand/ending:を求めた
6|demand/ending:不可能
3|demand/ending:内」条件
6|demand/ending:可能
3|demand/ending:文した
3|demand/ending:条件
5|demand/ending:求めた
3|demand/ending:注文した
3|demand/ending:的10%
3|demand/ending:的防区
3|demand/ending:队的防区
3|demand/ending:防区
-14|demand/foreign=False:
-6|demand/foreign=False:ask
-3|demand/foreign=False:not
4|demand/foreign=False:not ask
-3|demand/foreign=False:plan
-4|demand/foreign=True:
6|demand/foreign=True:not think
-4|demand/known:- ALLIES 5
-4|demand/known:- ALLIES 5 since-2025
-8|demand/known:- ALLIES since-2025
-4|demand/known:- AUS 3.5
-4|demand/known:- AUS 3.5 since-2025
-5|demand/known:- AUS since-2025
3|demand/known:- GHA 0.6
3|demand/known:- GHA 0.6 to-2024
3|demand/known:- GHA to-2024
3|demand/known:- GMB 1
3|demand/known:- GMB 1 to-2024
3|demand/known:- GMB to-2024
-8|demand/known:- JPN 3
-6|demand/known:- JPN 3 since-2025
-10|demand/known:- JPN 3.5
-10|demand/known:- JPN 3.5 since-2025
-20|demand/known:- JPN since-2025
5|demand/known:- KEN 1.3
5|demand/known:- KEN 1.3 to-2024
5|demand/known:- KEN to-2024
-5|demand/known:- KOR since-2025
4|demand/known:- LKA 1.3
4|demand/known:- LKA 1.3 to-2024
4|demand/known:- LKA to-2024
-4|demand/known:- NATO 5
-4|demand/known:- NATO 5 since-2025
-5|demand/known:- NATO since-2025
-3|demand/known:- NATO to-2024
4|demand/known:- NGA 1
4|demand/known:- NGA 1 to-2024
4|demand/known:- NGA to-2024
7|demand/known:- PAK 1.7
5|demand/known:- PAK 1.7 since-2025
5|demand/known:- PAK since-2025
-8|demand/known:- TWN 1E+1 since-2025
10|demand/known:- TWN 1E+1 to-2024
-11|demand/known:- TWN since-2025
10|demand/known:- TWN to-2024
-3|demand/known:AUS ALLIES since-2025
7|demand/known:AUS AUS 1.3
3|demand/known:AUS AUS 1.3 since-2025
3|demand/known:AUS AUS 1.3 to-2024
7|demand/known:AUS AUS 2
7|demand/known:AUS AUS 2 since-2025
-22|demand/known:AUS AUS 3.5
-22|demand/known:AUS AUS 3.5 since-2025
-14|demand/known:AUS AUS since-2025
3|demand/known:AUS AUS to-2024
3|demand/known:AUS FJI 2.2
3|demand/known:AUS FJI 2.2 since-2025
3|demand/known:AUS FJI since-2025
-3|demand/known:AUS USA 3.5
-3|demand/known:AUS USA 3.5 since-2025
-3|demand/known:AUS USA since-2025
6|demand/known:BRA BRA 1
6|demand/known:BRA BRA 1 since-2025
6|demand/known:BRA BRA since-2025
-3|demand/known:CAN NATO 5
-3|demand/known:CAN NATO 5 since-2025
-3|demand/known:CAN NATO since-2025
6|demand/known:CHN JPN 1
6|demand/known:CHN JPN 1 since-2025
7|demand/known:CHN JPN since-2025
-3|demand/known:CHN TWN 5
-3|demand/known:CHN TWN 5 since-2025
-4|demand/known:CHN TWN since-2025
-3|demand/known:DEU ALLIES 5
-3|demand/known:DEU ALLIES 5 since-2025
-3|demand/known:DEU ALLIES since-2025
5|demand/known:DEU DEU 3
5|demand/known:DEU DEU 3 since-2025
-5|demand/known:DEU DEU 5
-5|demand/known:DEU DEU 5 since-2025
-13|demand/known:DEU NATO 5
-13|demand/known:DEU NATO 5 since-2025
-13|demand/known:DEU NATO since-2025
-3|demand/known:DEU POL 4.7
-3|demand/known:DEU POL 4.7 since-2025
-3|demand/known:DEU POL since-2025
13|demand/known:DNK ALLIES 5
13|demand/known:DNK ALLIES 5 since-2025
13|demand/known:DNK ALLIES since-2025
10|demand/known:DNK SWE 4
10|demand/known:DNK SWE 4 since-2025
10|demand/known:DNK SWE since-2025
-6|demand/known:ESP ESP 5
-6|demand/known:ESP ESP 5 since-2025
-8|demand/known:ESP ESP since-2025
-10|demand/known:ESP NATO 3.5
-10|demand/known:ESP NATO 3.5 since-2025
-11|demand/known:ESP NATO since-2025
-5|demand/known:ESP PRT 3.5
-5|demand/known:ESP PRT 3.5 since-2025
-5|demand/known:ESP PRT since-2025
5|demand/known:EST ALLIES 3
5|demand/known:EST ALLIES 3 since-2025
5|demand/known:EST ALLIES since-2025
4|demand/known:EST NATO 3
4|demand/known:EST NATO 3 since-2025
11|demand/known:EST NATO 5
11|demand/known:EST NATO 5 since-2025
16|demand/known:EST NATO since-2025
4|demand/known:EU AUT+MLT 1.9
4|demand/known:EU AUT+MLT 1.9 since-2025
4|demand/known:EU AUT+MLT since-2025
5|demand/known:EU EU 2
5|demand/known:EU EU 2 to-2024
8|demand/known:EU EU 3
7|demand/known:EU EU 3 to-2024
4|demand/known:EU EU since-2025
12|demand/known:EU EU to-2024
6|demand/known:EU GRC 2
6|demand/known:EU GRC 2 to-2024
6|demand/known:EU GRC to-2024
5|demand/known:FIN FIN 3
5|demand/known:FIN FIN 3 since-2025
-5|demand/known:FIN FIN 5
-5|demand/known:FIN FIN 5 since-2025
4|demand/known:FIN NATO 3
4|demand/known:FIN NATO 3 since-2025
4|demand/known:FIN NATO since-2025
-4|demand/known:FRA DEU 5
-4|demand/known:FRA DEU 5 since-2025
-3|demand/known:FRA DEU since-2025
5|demand/known:GBR GBR 2
5|demand/known:GBR GBR 2 since-2025
-9|demand/known:GBR GBR 3
-9|demand/known:GBR GBR 3 since-2025
-6|demand/known:GBR GBR since-2025
-9|demand/known:GBR NATO 5
-8|demand/known:GBR NATO 5 since-2025
-9|demand/known:GBR NATO since-2025
8|demand/known:GRC ESP 2
8|demand/known:GRC ESP 2 since-2025
8|demand/known:GRC ESP since-2025
6|demand/known:HUN HUN 2
6|demand/known:HUN HUN 2 to-2024
-3|demand/known:HUN HUN 3.5
-3|demand/known:HUN HUN 3.5 since-2025
-3|demand/known:HUN HUN since-2025
6|demand/known:HUN HUN to-2024
6|demand/known:IND IND 1.3
6|demand/known:IND IND 1.3 to-2024
6|demand/known:IND IND to-2024
-3|demand/known:ITA ITA 5
-3|demand/known:ITA ITA 5 since-2025
-3|demand/known:ITA ITA since-2025
-3|demand/known:JPN ALLIES 3.5
-3|demand/known:JPN ALLIES 3.5 since-2025
-8|demand/known:JPN ALLIES 5
-8|demand/known:JPN ALLIES 5 since-2025
-13|demand/known:JPN ALLIES since-2025
-4|demand/known:JPN AUS 3.5
-4|demand/known:JPN AUS 3.5 since-2025
-6|demand/known:JPN AUS since-2025
-3|demand/known:JPN CHN since-2025
10|demand/known:JPN JPN 1.7
10|demand/known:JPN JPN 1.7 since-2025
7|demand/known:JPN JPN 1.8
7|demand/known:JPN JPN 1.8 since-2025
-3|demand/known:JPN JPN 2
4|demand/known:JPN JPN 2.7
4|demand/known:JPN JPN 2.7 to-2024
-20|demand/known:JPN JPN 3
-16|demand/known:JPN JPN 3 since-2025
-26|demand/known:JPN JPN 3.5
-26|demand/known:JPN JPN 3.5 since-2025
-9|demand/known:JPN JPN 5
-9|demand/known:JPN JPN 5 since-2025
-32|demand/known:JPN JPN since-2025
-4|demand/known:JPN JPN to-1999
3|demand/known:JPN JPN to-2024
-3|demand/known:JPN NATO 5
-3|demand/known:JPN NATO 5 since-2025
-3|demand/known:JPN NATO since-2025
-4|demand/known:JPN TWN 1E+1
-4|demand/known:JPN TWN 1E+1 since-2025
-5|demand/known:JPN TWN since-2025
-3|demand/known:JPN USA since-2025
-3|demand/known:KOR ALLIES since-2025
6|demand/known:KOR JPN 2.6
6|demand/known:KOR JPN 2.6 to-2024
6|demand/known:KOR JPN to-2024
-9|demand/known:KOR KOR 3.5
-9|demand/known:KOR KOR 3.5 since-2025
-5|demand/known:KOR KOR 3.8
-5|demand/known:KOR KOR 3.8 since-2025
-8|demand/known:KOR KOR 5
-8|demand/known:KOR KOR 5 since-2025
-21|demand/known:KOR KOR since-2025
10|demand/known:LTU DEU 5
10|demand/known:LTU DEU 5 since-2025
10|demand/known:LTU DEU since-2025
3|demand/known:LTU LTU 3
3|demand/known:LTU LTU 3 to-2024
-3|demand/known:LTU LTU 5
-3|demand/known:LTU LTU 5 since-2025
-3|demand/known:LTU LTU since-2025
3|demand/known:LTU LTU to-2024
11|demand/known:LTU NATO 2.5
11|demand/known:LTU NATO 2.5 to-2024
3|demand/known:LTU NATO 5.5
3|demand/known:LTU NATO 5.5 since-2025
4|demand/known:LTU NATO since-2025
11|demand/known:LTU NATO to-2024
-5|demand/known:LVA LTU 5
-5|demand/known:LVA LTU 5 since-2025
-5|demand/known:LVA LTU since-2025
3|demand/known:LVA NATO 5
3|demand/known:LVA NATO 5 since-2025
3|demand/known:LVA NATO since-2025
11|demand/known:LVA PRT 3.5
11|demand/known:LVA PRT 3.5 since-2025
11|demand/known:LVA PRT since-2025
3|demand/known:MYS MYS 1.3
3|demand/known:MYS MYS 1.3 since-2025
3|demand/known:MYS MYS 1.7
3|demand/known:MYS MYS 1.7 since-2025
6|demand/known:MYS MYS since-2025
15|demand/known:NATO ALLIES 3.7
15|demand/known:NATO ALLIES 3.7 since-2025
-11|demand/known:NATO ALLIES 5
-11|demand/known:NATO ALLIES 5 since-2025
3|demand/known:NATO ALLIES since-2025
-7|demand/known:NATO BEL 3.5
-7|demand/known:NATO BEL 3.5 since-2025
-7|demand/known:NATO BEL since-2025
-3|demand/known:NATO DEU 5
-3|demand/known:NATO DEU 5 since-2025
-3|demand/known:NATO DEU since-2025
3|demand/known:NATO ESP since-2025
4|demand/known:NATO JPN 3.5
4|demand/known:NATO JPN 3.5 since-2025
-12|demand/known:NATO JPN 5
-12|demand/known:NATO JPN 5 since-2025
-6|demand/known:NATO JPN since-2025
3|demand/known:NATO KOR 3.5
3|demand/known:NATO KOR 3.5 since-2025
4|demand/known:NATO KOR since-2025
14|demand/known:NATO NATO 1.5
14|demand/known:NATO NATO 1.5 since-2025
-3|demand/known:NATO NATO 2.5
3|demand/known:NATO NATO 2.5 since-2025
-6|demand/known:NATO NATO 2.5 to-2024
-3|demand/known:NATO NATO 3
16|demand/known:NATO NATO 3.5
22|demand/known:NATO NATO 3.5 since-2025
-7|demand/known:NATO NATO 3.5 to-2024
-3|demand/known:NATO NATO 5.5
-3|demand/known:NATO NATO 5.5 since-2025
33|demand/known:NATO NATO since-2025
-12|demand/known:NATO NATO to-2024
-4|demand/known:NATO POL 4
-4|demand/known:NATO POL 4 since-2025
-7|demand/known:NATO POL since-2025
-3|demand/known:NATO USA 5
-3|demand/known:NATO USA 5 since-2025
-3|demand/known:NATO USA since-2025
8|demand/known:NLD BEL 3.5
8|demand/known:NLD BEL 3.5 since-2025
8|demand/known:NLD BEL since-2025
-3|demand/known:NLD EU 3
-3|demand/known:NLD EU 3 since-2025
-3|demand/known:NLD EU since-2025
-3|demand/known:NLD NLD 5
-3|demand/known:NLD NLD 5 since-2025
-3|demand/known:NLD NLD since-2025
5|demand/known:NOR JPN 2.5
5|demand/known:NOR JPN 2.5 since-2025
5|demand/known:NOR JPN since-2025
-4|demand/known:NOR SWE 4
-4|demand/known:NOR SWE 4 since-2025
-4|demand/known:NOR SWE since-2025
-3|demand/known:PHL PHL 2
-3|demand/known:PHL PHL 2 since-2025
-7|demand/known:PHL PHL since-2025
10|demand/known:POL EU 3
10|demand/known:POL EU 3 since-2025
10|demand/known:POL EU since-2025
-3|demand/known:POL LTU 5
-3|demand/known:POL LTU 5 since-2025
-3|demand/known:POL LTU since-2025
7|demand/known:POL NATO 3
7|demand/known:POL NATO 3 to-2024
-3|demand/known:POL NATO 5
-3|demand/known:POL NATO 5 since-2025
-3|demand/known:POL NATO since-2025
7|demand/known:POL NATO to-2024
9|demand/known:POL POL 3
4|demand/known:POL POL 3 since-2025
5|demand/known:POL POL 3 to-2024
6|demand/known:POL POL 4
6|demand/known:POL POL 4 since-2025
3|demand/known:POL POL 4.7
3|demand/known:POL POL 4.7 since-2025
8|demand/known:POL POL 5
8|demand/known:POL POL 5 since-2025
21|demand/known:POL POL since-2025
5|demand/known:POL POL to-2024
-4|demand/known:PRT NLD 5
-4|demand/known:PRT NLD 5 since-2025
-4|demand/known:PRT NLD since-2025
-3|demand/known:RWA EU 3
-3|demand/known:RWA EU 3 to-2024
-3|demand/known:RWA EU to-2024
3|demand/known:SAU ARE+KWT+QAT 4.5
3|demand/known:SAU ARE+KWT+QAT 4.5 since-2025
3|demand/known:SAU ARE+KWT+QAT since-2025
4|demand/known:SAU OMN 6
4|demand/known:SAU OMN 6 since-2025
4|demand/known:SAU OMN since-2025
4|demand/known:SAU OMN+SAU 6
4|demand/known:SAU OMN+SAU 6 since-2025
4|demand/known:SAU OMN+SAU since-2025
7|demand/known:SAU SAU 4.5
7|demand/known:SAU SAU 4.5 since-2025
7|demand/known:SAU SAU since-2025
-4|demand/known:SRB EU 2
-4|demand/known:SRB EU 2 to-2024
-4|demand/known:SRB EU to-2024
-3|demand/known:SWE HUN 2
-3|demand/known:SWE HUN 2 to-2024
-3|demand/known:SWE HUN to-2024
6|demand/known:TUR TUR 3.1
6|demand/known:TUR TUR 3.1 since-2025
5|demand/known:TUR TUR since-2025
-3|demand/known:TWN JPN since-2025
-11|demand/known:TWN TWN 1E+1
-11|demand/known:TWN TWN 1E+1 since-2025
-3|demand/known:TWN TWN 5
-17|demand/known:TWN TWN since-2025
5|demand/known:UKR GBR 3
5|demand/known:UKR GBR 3 since-2025
5|demand/known:UKR GBR since-2025
3|demand/known:UKR NATO 5
3|demand/known:UKR NATO 5 since-2025
3|demand/known:UKR NATO since-2025
8|demand/known:UKR UKR 0.25
8|demand/known:UKR UKR 0.25 since-2025
13|demand/known:UKR UKR 3
13|demand/known:UKR UKR 3 since-2025
22|demand/known:UKR UKR since-2025
3|demand/known:USA AGO 2.2
3|demand/known:USA AGO 2.2 since-2025
3|demand/known:USA AGO since-2025
4|demand/known:USA ALLIES 1.5
4|demand/known:USA ALLIES 1.5 since-2025
-5|demand/known:USA ALLIES 3
-5|demand/known:USA ALLIES 3 since-2025
10|demand/known:USA ALLIES 3.5
9|demand/known:USA ALLIES 3.5 since-2025
-14|demand/known:USA ALLIES 3.7
-14|demand/known:USA ALLIES 3.7 since-2025
21|demand/known:USA ALLIES 5
21|demand/known:USA ALLIES 5 since-2025
13|demand/known:USA ALLIES since-2025
-6|demand/known:USA AUS 1.3
-3|demand/known:USA AUS 1.3 since-2025
-3|demand/known:USA AUS 1.3 to-2024
-6|demand/known:USA AUS 2
-6|demand/known:USA AUS 2 since-2025
3|demand/known:USA AUS 3
3|demand/known:USA AUS 3 since-2025
32|demand/known:USA AUS 3.5
32|demand/known:USA AUS 3.5 since-2025
28|demand/known:USA AUS since-2025
-3|demand/known:USA AUS to-2024
4|demand/known:USA AUS+JPN 3.5
4|demand/known:USA AUS+JPN 3.5 since-2025
4|demand/known:USA AUS+JPN since-2025
-4|demand/known:USA BRA 1
-4|demand/known:USA BRA 1 since-2025
-5|demand/known:USA BRA since-2025
3|demand/known:USA BWA 2.8
3|demand/known:USA BWA 2.8 since-2025
3|demand/known:USA BWA since-2025
5|demand/known:USA CHN 3
5|demand/known:USA CHN 3 since-2025
4|demand/known:USA CHN 5
4|demand/known:USA CHN 5 since-2025
6|demand/known:USA CHN since-2025
4|demand/known:USA DEU 2
5|demand/known:USA DEU 2 to-1999
-3|demand/known:USA DEU 3
-3|demand/known:USA DEU 3 since-2025
4|demand/known:USA DEU 5
4|demand/known:USA DEU 5 since-2025
5|demand/known:USA DEU to-1999
-6|demand/known:USA ESP 2
-6|demand/known:USA ESP 2 since-2025
5|demand/known:USA ESP 5
5|demand/known:USA ESP 5 since-2025
-8|demand/known:USA EU 3
-6|demand/known:USA EU 3 since-2025
-8|demand/known:USA EU since-2025
6|demand/known:USA FIN 5
6|demand/known:USA FIN 5 since-2025
3|demand/known:USA FIN since-2025
8|demand/known:USA GBR 3
8|demand/known:USA GBR 3 since-2025
5|demand/known:USA GBR since-2025
-3|demand/known:USA GHA 0.6
-3|demand/known:USA GHA 0.6 to-2024
-3|demand/known:USA GHA to-2024
-3|demand/known:USA GRC 2
-3|demand/known:USA GRC 2 to-2024
-3|demand/known:USA GRC to-2024
-3|demand/known:USA HUN 2
-3|demand/known:USA HUN 2 to-2024
4|demand/known:USA HUN 3.5
4|demand/known:USA HUN 3.5 since-2025
4|demand/known:USA HUN since-2025
-3|demand/known:USA HUN to-2024
-4|demand/known:USA IND 1.3
-4|demand/known:USA IND 1.3 to-2024
-4|demand/known:USA IND to-2024
3|demand/known:USA ITA 5
3|demand/known:USA ITA 5 since-2025
3|demand/known:USA ITA since-2025
-6|demand/known:USA JPN 1
-6|demand/known:USA JPN 1 since-2025
-3|demand/known:USA JPN 1.3
-3|demand/known:USA JPN 1.3 since-2025
-10|demand/known:USA JPN 1.7
-10|demand/known:USA JPN 1.7 since-2025
-5|demand/known:USA JPN 1.8
-5|demand/known:USA JPN 1.8 since-2025
-4|demand/known:USA JPN 2.5
-4|demand/known:USA JPN 2.5 since-2025
-6|demand/known:USA JPN 2.6
-6|demand/known:USA JPN 2.6 to-2024
-3|demand/known:USA JPN 2.7
-3|demand/known:USA JPN 2.7 to-2024
31|demand/known:USA JPN 3
24|demand/known:USA JPN 3 since-2025
3|demand/known:USA JPN 3 to-1999
35|demand/known:USA JPN 3.5
35|demand/known:USA JPN 3.5 since-2025
3|demand/known:USA JPN 4
3|demand/known:USA JPN 4 since-2025
23|demand/known:USA JPN 5
23|demand/known:USA JPN 5 since-2025
54|demand/known:USA JPN since-2025
5|demand/known:USA JPN to-1999
-7|demand/known:USA JPN to-2024
-4|demand/known:USA KEN 1.3
-4|demand/known:USA KEN 1.3 to-2024
-4|demand/known:USA KEN to-2024
8|demand/known:USA KOR 3.5
8|demand/known:USA KOR 3.5 since-2025
7|demand/known:USA KOR 3.8
7|demand/known:USA KOR 3.8 since-2025
10|demand/known:USA KOR 5
10|demand/known:USA KOR 5 since-2025
23|demand/known:USA KOR since-2025
-3|demand/known:USA LKA 1.3
-3|demand/known:USA LKA 1.3 to-2024
-3|demand/known:USA LKA to-2024
11|demand/known:USA LTU 5
11|demand/known:USA LTU 5 since-2025
11|demand/known:USA LTU since-2025
-3|demand/known:USA MYS 1.3
-3|demand/known:USA MYS 1.3 since-2025
-5|demand/known:USA MYS since-2025
-13|demand/known:USA NATO 1.5
-13|demand/known:USA NATO 1.5 since-2025
5|demand/known:USA NATO 2
3|demand/known:USA NATO 2 since-2025
-7|demand/known:USA NATO 2.5
-6|demand/known:USA NATO 2.5 to-2024
-11|demand/known:USA NATO 3
-5|demand/known:USA NATO 3 since-2025
-7|demand/known:USA NATO 3 to-2024
-10|demand/known:USA NATO 3.5 since-2025
8|demand/known:USA NATO 3.5 to-2024
21|demand/known:USA NATO 5
21|demand/known:USA NATO 5 since-2025
-6|demand/known:USA NATO since-2025
3|demand/known:USA NATO to-2021
-4|demand/known:USA NATO to-2024
7|demand/known:USA NLD 5
7|demand/known:USA NLD 5 since-2025
7|demand/known:USA NLD since-2025
-3|demand/known:USA OMN 6
-3|demand/known:USA OMN 6 since-2025
-3|demand/known:USA OMN since-2025
-5|demand/known:USA PAK 1.7
-3|demand/known:USA PAK 1.7 since-2025
-3|demand/known:USA PAK since-2025
3|demand/known:USA PHL 2
3|demand/known:USA PHL 2 since-2025
4|demand/known:USA PHL 2.5
4|demand/known:USA PHL 2.5 since-2025
8|demand/known:USA PHL since-2025
-6|demand/known:USA POL 3
-4|demand/known:USA POL 3 to-2024
-6|demand/known:USA POL 5
-6|demand/known:USA POL 5 since-2025
-12|demand/known:USA POL since-2025
-4|demand/known:USA POL to-2024
-4|demand/known:USA PRT 3.5
-4|demand/known:USA PRT 3.5 since-2025
-4|demand/known:USA PRT since-2025
-7|demand/known:USA SAU 4.5
-7|demand/known:USA SAU 4.5 since-2025
-7|demand/known:USA SAU since-2025
-5|demand/known:USA SWE 4
-5|demand/known:USA SWE 4 since-2025
-5|demand/known:USA SWE since-2025
-4|demand/known:USA TUR 3.1
-4|demand/known:USA TUR 3.1 since-2025
-3|demand/known:USA TUR since-2025
17|demand/known:USA TWN 1E+1
27|demand/known:USA TWN 1E+1 since-2025
-10|demand/known:USA TWN 1E+1 to-2024
3|demand/known:USA TWN 3
3|demand/known:USA TWN 3.5
3|demand/known:USA TWN 3.5 since-2025
8|demand/known:USA TWN 5
7|demand/known:USA TWN 5 since-2025
40|demand/known:USA TWN since-2025
-9|demand/known:USA TWN to-2024
-8|demand/known:USA UKR 0.25
-8|demand/known:USA UKR 0.25 since-2025
-7|demand/known:USA UKR 3
-7|demand/known:USA UKR 3 since-2025
-15|demand/known:USA UKR since-2025
7|demand/known:USA USA 3.5
7|demand/known:USA USA 3.5 since-2025
6|demand/known:USA USA 5
6|demand/known:USA USA 5 since-2025
13|demand/known:USA USA since-2025
-3|demand/known:VAT GBR 3
-3|demand/known:VAT GBR 3 since-2025
-3|demand/known:VAT GBR since-2025
14|demand/main:other
-27|demand/main:spender
7|demand/named:1
15|demand/named:2
29|demand/named:3
3|demand/near-after:,并接
6|demand/near-after::不
6|demand/near-after::不可
6|demand/near-after:_卓
6|demand/near-after:_卓揆
4|demand/near-after:、削
4|demand/near-after:、削減
-3|demand/near-after:」と
3|demand/near-after:」条
3|demand/near-after:」条件
-3|demand/near-after:ある
3|demand/near-after:いと
4|demand/near-after:いとし
3|demand/near-after:う注
3|demand/near-after:う注文
4|demand/near-after:して、
-4|demand/near-after:た。
-3|demand/near-after:だと
3|demand/near-after:て、
4|demand/near-after:て、削
-3|demand/near-after:てい
3|demand/near-after:では
3|demand/near-after:ではな
3|demand/near-after:とし
3|demand/near-after:として
3|demand/near-after:ない
3|demand/near-after:ないと
3|demand/near-after:なら
4|demand/near-after:ならば
3|demand/near-after:はな
4|demand/near-after:ば構
4|demand/near-after:ば構わ
3|demand/near-after:へ下
3|demand/near-after:へ下げ
-4|demand/near-after:める
3|demand/near-after:よう注
4|demand/near-after:らば
4|demand/near-after:らば構
-3|demand/near-after:る。
3|demand/near-after:わな
4|demand/near-after:わない
-4|demand/near-after:を求
-4|demand/near-after:を求め
3|demand/near-after:下げ
3|demand/near-after:下げる
6|demand/near-after:不可
6|demand/near-after:不可能
-3|demand/near-after:以上
10|demand/near-after:以内
3|demand/near-after:以内」
4|demand/near-after:以内な
3|demand/near-after:内」
3|demand/near-after:内」条
4|demand/near-after:内な
4|demand/near-after:内なら
3|demand/near-after:削減
4|demand/near-after:削減で
3|demand/near-after:区。
6|demand/near-after:卓揆
6|demand/near-after:卓揆:
5|demand/near-after:可能
3|demand/near-after:和部
3|demand/near-after:和部队
3|demand/near-after:国维
3|demand/near-after:国维和
3|demand/near-after:外国
3|demand/near-after:外国维
3|demand/near-after:并接
3|demand/near-after:并接管
3|demand/near-after:接管
3|demand/near-after:接管外
6|demand/near-after:揆:
6|demand/near-after:揆:不
3|demand/near-after:文し
3|demand/near-after:文した
3|demand/near-after:条件
4|demand/near-after:構わ
4|demand/near-after:構わな
-4|demand/near-after:求め
3|demand/near-after:注文し
4|demand/near-after:減で
4|demand/near-after:減では
3|demand/near-after:的防
3|demand/near-after:的防区
3|demand/near-after:管外
3|demand/near-after:管外国
3|demand/near-after:维和
3|demand/near-after:维和部
-7|demand/near-after:要求
3|demand/near-after:部队
3|demand/near-after:部队的
3|demand/near-after:队的
3|demand/near-after:队的防
3|demand/near-after:防区
3|demand/near-after:防区。
3|demand/near-before:#,
5|demand/near-before:#,而
4|demand/near-before:,LANDDEFENCE
5|demand/near-before:,而
5|demand/near-before:,而I
4|demand/near-before:,该
4|demand/near-before:,该组
3|demand/near-before:DATE、債
4|demand/near-before:DATE以
4|demand/near-before:DATE以前
5|demand/near-before:DATE的
5|demand/near-before:DATE的DEFENCE
4|demand/near-before:DEFENCE减
4|demand/near-before:DEFENCE减至
3|demand/near-before:DEFENCE应
4|demand/near-before:DEFENCE应提
-4|demand/near-before:DEFENCE提
-4|demand/near-before:DEFENCE提高
5|demand/near-before:DEFENCE相
5|demand/near-before:DEFENCE相当
3|demand/near-before:F、
3|demand/near-before:F、LAND
3|demand/near-before:Fは
3|demand/near-before:FはDATE
5|demand/near-before:F要
5|demand/near-before:F要求
5|demand/near-before:GDP_
5|demand/near-before:GDP的
4|demand/near-before:GDP的#
8|demand/near-before:IM
8|demand/near-before:IMF
4|demand/near-before:LANDDEFENCE应
3|demand/near-before:LANDに「
-3|demand/near-before:LANDは
5|demand/near-before:LAND国
5|demand/near-before:LAND国防
11|demand/near-before:MF
3|demand/near-before:MF、
3|demand/near-before:MFは
5|demand/near-before:MF要
4|demand/near-before:USA日
4|demand/near-before:USA日前
6|demand/near-before:USA称
4|demand/near-before:、LANDに
3|demand/near-before:、債
3|demand/near-before:、債務
3|demand/near-before:「安
3|demand/near-before:「安全
3|demand/near-before:ある
3|demand/near-before:あるLAND
-3|demand/near-before:し、
4|demand/near-before:して
4|demand/near-before:して、
4|demand/near-before:て、
3|demand/near-before:とし
4|demand/near-before:として
3|demand/near-before:に「安
3|demand/near-before:にあ
3|demand/near-before:にある
-3|demand/near-before:はLAND
-3|demand/near-before:は、
-3|demand/near-before:は「
3|demand/near-before:るLAND
3|demand/near-before:るLANDに
3|demand/near-before:一方
3|demand/near-before:一方、
5|demand/near-before:于GDP
5|demand/near-before:于GDP的
4|demand/near-before:人USA
4|demand/near-before:人USA日
4|demand/near-before:以前
4|demand/near-before:以前把
5|demand/near-before:件と
5|demand/near-before:件とし
3|demand/near-before:体近
3|demand/near-before:体近日
4|demand/near-before:保障
5|demand/near-before:保障費
3|demand/near-before:債務
3|demand/near-before:債務危
4|demand/near-before:全保
4|demand/near-before:全保障
3|demand/near-before:共体
3|demand/near-before:共体近
3|demand/near-before:冈方
3|demand/near-before:冈方提
4|demand/near-before:减至
4|demand/near-before:减至GDP
4|demand/near-before:前把
4|demand/near-before:前把DEFENCE
3|demand/near-before:務危
3|demand/near-before:務危機
5|demand/near-before:占GDP
6|demand/near-before:占GDP_
3|demand/near-before:危機
3|demand/near-before:危機に
4|demand/near-before:受访
4|demand/near-before:受访时
3|demand/near-before:吁冈
3|demand/near-before:吁冈方
3|demand/near-before:呼吁冈
6|demand/near-before:国防应
3|demand/near-before:在DATE
4|demand/near-before:在DATE以
4|demand/near-before:安全
4|demand/near-before:安全保
6|demand/near-before:应占
6|demand/near-before:应占GDP
4|demand/near-before:应提
4|demand/near-before:应提高
5|demand/near-before:当于
5|demand/near-before:当于GDP
4|demand/near-before:把DEFENCE减
-3|demand/near-before:把DEFENCE提
-3|demand/near-before:敦促
4|demand/near-before:斯方
4|demand/near-before:斯方在
3|demand/near-before:方、
3|demand/near-before:方、LAND
4|demand/near-before:方在
4|demand/near-before:方在DATE
3|demand/near-before:方提
3|demand/near-before:方提高
4|demand/near-before:日前
3|demand/near-before:日呼
3|demand/near-before:日呼吁
4|demand/near-before:时说
4|demand/near-before:时说,
3|demand/near-before:機に
3|demand/near-before:機にあ
4|demand/near-before:求斯
4|demand/near-before:求斯方
4|demand/near-before:求的
5|demand/near-before:求的是
4|demand/near-before:的#
4|demand/near-before:的#,
4|demand/near-before:的DEFENCE
5|demand/near-before:的DEFENCE相
4|demand/near-before:的是
5|demand/near-before:相当
5|demand/near-before:相当于
6|demand/near-before:称LAND
4|demand/near-before:组织
4|demand/near-before:组织要
4|demand/near-before:织要
4|demand/near-before:织要求
5|demand/near-before:而I
5|demand/near-before:而IM
4|demand/near-before:至GDP
4|demand/near-before:至GDP的
3|demand/near-before:西共
3|demand/near-before:西共体
4|demand/near-before:要求斯
4|demand/near-before:要求的
-3|demand/near-before:议员
4|demand/near-before:访时
4|demand/near-before:访时说
4|demand/near-before:该组
4|demand/near-before:该组织
4|demand/near-before:说,LAND
-3|demand/near-before:达到
3|demand/near-before:近日
3|demand/near-before:近日呼
4|demand/near-before:选人
4|demand/near-before:选人USA
6|demand/near-before:防应
5|demand/near-before:障費
-15|demand/nobody-named:False
-32|demand/nobody-named:True
3|demand/opens:(
4|demand/opens:(中
4|demand/opens:(中央
8|demand/opens:I
8|demand/opens:IM
8|demand/opens:IMF
-4|demand/opens:「
3|demand/opens:一
3|demand/opens:一方
3|demand/opens:一方、
-4|demand/opens:他
5|demand/opens:印
5|demand/opens:印度
5|demand/opens:印度《
6|demand/opens:川
6|demand/opens:川普
4|demand/opens:据
4|demand/opens:据科
4|demand/opens:据科伦
-6|demand/opens:美
3|demand/opens:西
3|demand/opens:西共
3|demand/opens:西共体
11|demand/other after-far:18 False
3|demand/other after-far:18 True
7|demand/other after-far:4 False
-5|demand/other after-far:4 True
13|demand/other after-far:9 False
-3|demand/other after-follows:「
-3|demand/other after-follows:「5 False
3|demand/other after-follows:か
3|demand/other after-follows:から False
3|demand/other after-follows:の
-3|demand/other after-follows:は
-3|demand/other after-follows:条
-3|demand/other after-follows:条约 False
12|demand/other after-follows:氏
5|demand/other after-follows:氏、 False
6|demand/other after-follows:氏の False
6|demand/other after-follows:的
6|demand/other after-follows:的讯 True
5|demand/other after-follows:米
5|demand/other after-follows:米大 False
4|demand/other after-follows:首
5|demand/other after-follows:首相 False
6|demand/other after-leads:%,
-3|demand/other after-leads:%に
5|demand/other after-leads:」_
6|demand/other after-leads:いう
10|demand/other after-leads:める
3|demand/other after-leads:よう
6|demand/other after-leads:を_
-4|demand/other after-leads:写进
25|demand/other after:named False
4|demand/other after:patient False
16|demand/other before-commas:0 0
8|demand/other before-commas:2 0
-6|demand/other before-commas:2 1
5|demand/other before-far:1 0
4|demand/other before-far:18 0
-6|demand/other before-far:18 1
10|demand/other before-far:4 0
-6|demand/other before-far:9 0
15|demand/other before-far:far 0
4|demand/other before-follows-rank:) 2 0
3|demand/other before-follows-rank:2 2 0
3|demand/other before-follows-rank:5 0 0
4|demand/other before-follows-rank:: 1 0
-3|demand/other before-follows-rank:_ 0 0
-3|demand/other before-follows-rank:_ 1 0
-3|demand/other before-follows-rank:、 1 1
4|demand/other before-follows-rank:、 2 0
-3|demand/other before-follows-rank:、 3 0
5|demand/other before-follows-rank:か 0 0
-5|demand/other before-follows-rank:が 0 0
3|demand/other before-follows-rank:が 1 0
-3|demand/other before-follows-rank:と 1 0
-4|demand/other before-follows-rank:に 0 0
8|demand/other before-follows-rank:の 1 0
9|demand/other before-follows-rank:の 1 1
-9|demand/other before-follows-rank:の 2 1
3|demand/other before-follows-rank:の 3 0
13|demand/other before-follows-rank:は 1 0
-3|demand/other before-follows-rank:は 1 1
-6|demand/other before-follows-rank:与 1 0
-4|demand/other before-follows-rank:也 0 0
-4|demand/other before-follows-rank:会 0 0
5|demand/other before-follows-rank:側 0 0
-3|demand/other before-follows-rank:别 1 0
3|demand/other before-follows-rank:发 1 0
-4|demand/other before-follows-rank:和 1 0
-8|demand/other before-follows-rank:外 1 0
-5|demand/other before-follows-rank:大 1 1
5|demand/other before-follows-rank:大 2 1
-10|demand/other before-follows-rank:将 0 0
-6|demand/other before-follows-rank:把 0 0
-9|demand/other before-follows-rank:放 1 0
4|demand/other before-follows-rank:政 1 0
-4|demand/other before-follows-rank:日 1 0
-4|demand/other before-follows-rank:欧 1 0
7|demand/other before-follows-rank:氏 1 0
3|demand/other before-follows-rank:的 0 0
-5|demand/other before-follows-rank:称 1 0
11|demand/other before-follows-rank:要 1 0
4|demand/other before-follows-rank:说 2 0
-4|demand/other before-follows-rank:谈 0 0
-8|demand/other before-follows-rank:開 1 0
3|demand/other before-follows-rank:防 1 0
3|demand/other before-follows-rank:首 1 1
-3|demand/other before-follows-rank:齐 0 0
4|demand/other before-follows:)
4|demand/other before-follows:)は
4|demand/other before-follows:)はオー
5|demand/other before-follows:2
3|demand/other before-follows:26
3|demand/other before-follows:26日在
3|demand/other before-follows:5
3|demand/other before-follows:5%
3|demand/other before-follows:5%要求
4|demand/other before-follows::
3|demand/other before-follows::日
3|demand/other before-follows::日本应
-6|demand/other before-follows:_
-3|demand/other before-follows:_ア
-3|demand/other before-follows:_アジア
4|demand/other before-follows:、オ
4|demand/other before-follows:、オマー
6|demand/other before-follows:、ト
6|demand/other before-follows:、トルコ
-3|demand/other before-follows:、国
-3|demand/other before-follows:、国防費
3|demand/other before-follows:、日
3|demand/other before-follows:、日本に
-5|demand/other before-follows:、波
-5|demand/other before-follows:、波兰齐
5|demand/other before-follows:か
5|demand/other before-follows:から
-4|demand/other before-follows:が
-3|demand/other before-follows:が3
-4|demand/other before-follows:が35年
-9|demand/other before-follows:がハ
-9|demand/other before-follows:がハーグ
-3|demand/other before-follows:と
-6|demand/other before-follows:に
3|demand/other before-follows:にな
3|demand/other before-follows:にならっ
-7|demand/other before-follows:に国
-7|demand/other before-follows:に国防費
3|demand/other before-follows:に防
3|demand/other before-follows:に防衛費
8|demand/other before-follows:の
-3|demand/other before-follows:の3
5|demand/other before-follows:のサ
5|demand/other before-follows:のサンド
3|demand/other before-follows:のシ
3|demand/other before-follows:のシャカ
4|demand/other before-follows:のハ
3|demand/other before-follows:のハリド
8|demand/other before-follows:のブ
8|demand/other before-follows:のブレー
-3|demand/other before-follows:の式
-3|demand/other before-follows:の式典後
-7|demand/other before-follows:の首
-7|demand/other before-follows:の首脳会
13|demand/other before-follows:は
-3|demand/other before-follows:は1
-3|demand/other before-follows:は1.4
3|demand/other before-follows:は日
3|demand/other before-follows:は日本に
-6|demand/other before-follows:与
-5|demand/other before-follows:与葡
-5|demand/other before-follows:与葡萄牙
-4|demand/other before-follows:也
-4|demand/other before-follows:也达
-4|demand/other before-follows:也达到5
4|demand/other before-follows:事
3|demand/other before-follows:事務
3|demand/other before-follows:事務総長
-4|demand/other before-follows:会
-4|demand/other before-follows:会議
-4|demand/other before-follows:会議見送
5|demand/other before-follows:側
-3|demand/other before-follows:别
-3|demand/other before-follows:别再
-3|demand/other before-follows:别再拖延
4|demand/other before-follows:发
4|demand/other before-follows:发言
3|demand/other before-follows:发言人2
-4|demand/other before-follows:和
-4|demand/other before-follows:和瑞
-4|demand/other before-follows:和瑞典也
-4|demand/other before-follows:国民
-4|demand/other before-follows:国民党籍
4|demand/other before-follows:国防
5|demand/other before-follows:国防相、
-3|demand/other before-follows:在内
-3|demand/other before-follows:在内的亚
-8|demand/other before-follows:外
-8|demand/other before-follows:外相
-5|demand/other before-follows:外相は1
-3|demand/other before-follows:外相は、
5|demand/other before-follows:大
5|demand/other before-follows:大統
-5|demand/other before-follows:大統領と
9|demand/other before-follows:大統領は
-10|demand/other before-follows:将
-8|demand/other before-follows:将国
-8|demand/other before-follows:将国防开
4|demand/other before-follows:总理
-4|demand/other before-follows:总统
-4|demand/other before-follows:总统武契
-6|demand/other before-follows:把
-3|demand/other before-follows:把G
-3|demand/other before-follows:把GDP
-9|demand/other before-follows:放
-9|demand/other before-follows:放话
-10|demand/other before-follows:放话\"准
4|demand/other before-follows:政
4|demand/other before-follows:政府
4|demand/other before-follows:政府がオ
-3|demand/other before-follows:日
-4|demand/other before-follows:欧
-4|demand/other before-follows:欧洲
-4|demand/other before-follows:欧洲盟友
8|demand/other before-follows:氏
6|demand/other before-follows:氏は
5|demand/other before-follows:氏はスタ
3|demand/other before-follows:的5
3|demand/other before-follows:的5%要
-5|demand/other before-follows:称
16|demand/other before-follows:要
7|demand/other before-follows:要北
7|demand/other before-follows:要北约盟
8|demand/other before-follows:要求
4|demand/other before-follows:要求日本
-7|demand/other before-follows:要求豁免
3|demand/other before-follows:说,
-4|demand/other before-follows:谈
-4|demand/other before-follows:谈5
-4|demand/other before-follows:谈5%:
-8|demand/other before-follows:開
-8|demand/other before-follows:開幕
-8|demand/other before-follows:開幕_日
3|demand/other before-follows:防
3|demand/other before-follows:防长
3|demand/other before-follows:防长斯普
4|demand/other before-follows:首
4|demand/other before-follows:首相
3|demand/other before-follows:首相は1
-3|demand/other before-follows:齐
-3|demand/other before-follows:齐声
-3|demand/other before-follows:齐声:支
22|demand/other before-leads:
6|demand/other before-leads:)
7|demand/other before-leads:,
-7|demand/other before-leads:,要
4|demand/other before-leads:_
6|demand/other before-leads:、
-5|demand/other before-leads:」
6|demand/other before-leads:】
-6|demand/other before-leads:で
6|demand/other before-leads:と、
8|demand/other before-leads:に、
-4|demand/other before-leads:は
4|demand/other before-leads:は、
-3|demand/other before-leads:る
3|demand/other before-leads:アの
-5|demand/other before-leads:ツの
-5|demand/other before-leads:ンで
4|demand/other before-leads:书长
5|demand/other before-leads:事】
-3|demand/other before-leads:亚、
-3|demand/other before-leads:促各
-4|demand/other before-leads:兰、
-3|demand/other before-leads:包括
-5|demand/other before-leads:友」
-3|demand/other before-leads:各
4|demand/other before-leads:合(
-9|demand/other before-leads:和
-3|demand/other before-leads:国は
-7|demand/other before-leads:在
-5|demand/other before-leads:宛、
-3|demand/other before-leads:席
7|demand/other before-leads:後、
8|demand/other before-leads:总统
-3|demand/other before-leads:括
7|demand/other before-leads:持
7|demand/other before-leads:支持
7|demand/other before-leads:日、
-3|demand/other before-leads:日在
4|demand/other before-leads:本は
-4|demand/other before-leads:林和
-12|demand/other before-leads:求
-3|demand/other before-leads:特在
-4|demand/other before-leads:相、
8|demand/other before-leads:统
-3|demand/other before-leads:缺席
3|demand/other before-leads:网)
-9|demand/other before-leads:要
-8|demand/other before-leads:要求
3|demand/other before-leads:说,
-4|demand/other before-leads:请求
-3|demand/other before-leads:送る
-4|demand/other before-leads:选人
-7|demand/other before-leads:针对
8|demand/other before-leads:长
6|demand/other before-opens:False agent
-9|demand/other before-opens:False patient
6|demand/other before-opens:True agent
9|demand/other before-opens:True named
4|demand/other before-opens:True patient
-5|demand/other before-rank:0 0 agent
-6|demand/other before-rank:0 0 named
-8|demand/other before-rank:0 0 patient
20|demand/other before-rank:1 0 agent
5|demand/other before-rank:1 0 named
-5|demand/other before-rank:1 1 agent
5|demand/other before-rank:1 1 named
11|demand/other before-rank:2 0 named
6|demand/other before-rank:2 0 patient
-3|demand/other before-rank:2 1 named
12|demand/other before:agent
11|demand/other before:named
-5|demand/other before:patient
21|demand/other named:1
19|demand/other named:2
7|demand/other named:3
4|demand/other right-before:
3|demand/other right-before::日本应退回
4|demand/other right-before:、オマーンに
3|demand/other right-before:、日本に
-4|demand/other right-before:也达到
-4|demand/other right-before:会議見送り_
-4|demand/other right-before:和瑞典也升到
-3|demand/other right-before:把GDP的
-4|demand/other right-before:欧洲盟友花
3|demand/other right-before:的
-4|demand/other right-before:谈
-3|demand/other right-before:齐声:支持
6|demand/other unnamed-beside-others
-5|demand/right-before:\"
-5|demand/right-before::与其谈
3|demand/right-before::日本应退回
-6|demand/right-before:、
3|demand/right-before:、オマーンに
3|demand/right-before:、日本に
7|demand/right-before:、湾岸諸国に
-3|demand/right-before:、葡萄牙谈
-4|demand/right-before:、議会で
3|demand/right-before:「防衛費
4|demand/right-before:から
-6|demand/right-before:には
-7|demand/right-before:は
7|demand/right-before:は、
8|demand/right-before:は両国に
-4|demand/right-before:也达到
-4|demand/right-before:会議見送り_
-3|demand/right-before:全体でも
-4|demand/right-before:和瑞典也升到
-6|demand/right-before:国防相会合_
-5|demand/right-before:国防相会合、
3|demand/right-before:增至
-5|demand/right-before:接受
-4|demand/right-before:欧洲盟友花
8|demand/right-before:的
3|demand/right-before:相仿的
-4|demand/right-before:谈
-3|demand/right-before:达到
-3|demand/right-before:齐声:支持
7|demand/role-class-of:CHN JPN
-4|demand/role-class-of:CHN TWN
7|demand/role-class-of:EU land
7|demand/role-class-of:EU member
-16|demand/role-class-of:JPN ALLIES
-3|demand/role-class-of:JPN CHN
-4|demand/role-class-of:JPN NATO
-5|demand/role-class-of:JPN TWN
-3|demand/role-class-of:JPN USA
-4|demand/role-class-of:JPN land
-5|demand/role-class-of:KOR ALLIES
3|demand/role-class-of:NATO ALLIES
-6|demand/role-class-of:NATO JPN
4|demand/role-class-of:NATO KOR
-3|demand/role-class-of:NATO USA
-11|demand/role-class-of:NATO member
-3|demand/role-class-of:TWN JPN
19|demand/role-class-of:USA ALLIES
6|demand/role-class-of:USA CHN
-11|demand/role-class-of:USA EU
61|demand/role-class-of:USA JPN
23|demand/role-class-of:USA KOR
-7|demand/role-class-of:USA NATO
32|demand/role-class-of:USA TWN
-15|demand/role-class-of:USA foe
-9|demand/role-class-of:USA land
5|demand/role-class-of:foe member
-4|demand/role-class-of:land ALLIES
-8|demand/role-class-of:land EU
-4|demand/role-class-of:land JPN
-4|demand/role-class-of:land USA
-7|demand/role-class-of:land land
-5|demand/role-class-of:land member
13|demand/role-class-of:member ALLIES
7|demand/role-class-of:member EU
4|demand/role-class-of:member JPN
-3|demand/role-class-of:member USA
-5|demand/role-class-of:member foe
11|demand/role-class-of:member member
3|demand/role-class:CHN
14|demand/role-class:EU
-38|demand/role-class:JPN
-7|demand/role-class:KOR
-14|demand/role-class:NATO
-6|demand/role-class:TWN
97|demand/role-class:USA
7|demand/role-class:foe
-32|demand/role-class:land
30|demand/role-class:member
-47|demand/role:nobody
55|demand/role:other
-8|demand/role:spender
15|demand/ruled
15|demand/ruled:who_asks
-10|demand/ruled:who_asks other
25|demand/ruled:who_asks spender
3|demand/said-after-too:not ask
5|demand/said-after-too:not think
-4|demand/said-after-too:raise ask
-19|demand/said-after:
-12|demand/said-after:ask
4|demand/said-after:not
3|demand/said-after:not ask
5|demand/said-after:not think
-5|demand/said-after:plan
-5|demand/said-after:raise
-4|demand/said-after:raise ask
-3|demand/said-after:reach
-3|demand/said-after:should
-3|demand/said-after:think
3|demand/said-before-too:ask raise
-3|demand/said-before-too:ask reach
-3|demand/said-before-too:party ask
4|demand/said-before-too:party raise
3|demand/said-before-too:raise should
5|demand/said-before-too:should reach
-27|demand/said-before:
-5|demand/said-before:ask
3|demand/said-before:ask raise
-3|demand/said-before:ask reach
-6|demand/said-before:party
-4|demand/said-before:plan
3|demand/said-before:raise
4|demand/said-before:raise should raise
-3|demand/said-before:should
5|demand/said-before:should reach
-18|demand/said-last:
-9|demand/said-last:ask
-7|demand/said-last:not
3|demand/said-last:not ask
5|demand/said-last:not think
-4|demand/said-last:plan
-3|demand/said-last:raise ask
-3|demand/said-last:reach
-3|demand/said-last:should
-6|demand/spender after-far:1 True
-3|demand/spender after-far:18 True
-5|demand/spender after-far:4 False
7|demand/spender after-far:9 False
10|demand/spender after-follows:に
14|demand/spender after-follows:に求 False
-5|demand/spender after-follows:の
-3|demand/spender after-follows:の全 False
-4|demand/spender after-follows:桑
-4|demand/spender after-follows:桑切 True
-6|demand/spender after-leads:%,
9|demand/spender after-leads:よう
-11|demand/spender after:named False
-11|demand/spender after:named True
11|demand/spender after:patient False
6|demand/spender before-commas:0 0
-3|demand/spender before-commas:0 1
-14|demand/spender before-commas:1 0
-4|demand/spender before-commas:1 1
6|demand/spender before-commas:2 0
5|demand/spender before-commas:3 0
-17|demand/spender before-far:1 0
5|demand/spender before-far:18 0
9|demand/spender before-far:36 0
-5|demand/spender before-far:36 1
-8|demand/spender before-far:9 0
15|demand/spender before-far:far 0
-5|demand/spender before-follows-rank:\" 0 0
6|demand/spender before-follows-rank:, 0 0
4|demand/spender before-follows-rank:3 0 0
-8|demand/spender before-follows-rank:5 0 0
4|demand/spender before-follows-rank:7 1 0
-5|demand/spender before-follows-rank:: 0 0
-6|demand/spender before-follows-rank:、 1 0
-3|demand/spender before-follows-rank:、 2 0
-4|demand/spender before-follows-rank:が 0 1
-9|demand/spender before-follows-rank:き 0 0
10|demand/spender before-follows-rank:の 0 0
3|demand/spender before-follows-rank:は 1 0
-4|demand/spender before-follows-rank:も 0 0
-3|demand/spender before-follows-rank:也 0 0
4|demand/spender before-follows-rank:事 0 0
-3|demand/spender before-follows-rank:全 0 0
3|demand/spender before-follows-rank:同 0 0
-3|demand/spender before-follows-rank:和 1 0
-15|demand/spender before-follows-rank:国 0 0
3|demand/spender before-follows-rank:增 0 0
3|demand/spender before-follows-rank:外 1 0
5|demand/spender before-follows-rank:大 0 0
5|demand/spender before-follows-rank:大 3 0
6|demand/spender before-follows-rank:希 0 0
-3|demand/spender before-follows-rank:应 0 0
3|demand/spender before-follows-rank:必 0 0
6|demand/spender before-follows-rank:总 0 0
-3|demand/spender before-follows-rank:愿 2 0
3|demand/spender before-follows-rank:投 0 0
-4|demand/spender before-follows-rank:接 0 0
3|demand/spender before-follows-rank:氏 1 0
3|demand/spender before-follows-rank:的 0 0
3|demand/spender before-follows-rank:相 0 0
-3|demand/spender before-follows-rank:获 0 0
8|demand/spender before-follows-rank:要 0 0
9|demand/spender before-follows-rank:要 1 0
11|demand/spender before-follows-rank:防 0 0
7|demand/spender before-follows-rank:防 1 0
-5|demand/spender before-follows-rank:首 0 0
-5|demand/spender before-follows:\"
-5|demand/spender before-follows:\"5
-5|demand/spender before-follows:\"5%\"
6|demand/spender before-follows:,
6|demand/spender before-follows:,在
6|demand/spender before-follows:,在20
4|demand/spender before-follows:3
4|demand/spender before-follows:3.
4|demand/spender before-follows:3.5%
-10|demand/spender before-follows:5
-8|demand/spender before-follows:5%
-8|demand/spender before-follows:5%要求
4|demand/spender before-follows:7
4|demand/spender before-follows:7日
4|demand/spender before-follows:7日敦促
-5|demand/spender before-follows::
-5|demand/spender before-follows::与
-5|demand/spender before-follows::与其谈
-9|demand/spender before-follows:、
3|demand/spender before-follows:、3.5
-7|demand/spender before-follows:、5
-7|demand/spender before-follows:、5%要
-3|demand/spender before-follows:、拉
-3|demand/spender before-follows:、拉脱维
7|demand/spender before-follows:、湾
7|demand/spender before-follows:、湾岸諸
-3|demand/spender before-follows:、葡
-3|demand/spender before-follows:、葡萄牙
-4|demand/spender before-follows:、議
-4|demand/spender before-follows:、議会で
3|demand/spender before-follows:「
3|demand/spender before-follows:「防
3|demand/spender before-follows:「防衛費
3|demand/spender before-follows:が6
3|demand/spender before-follows:が6日、
-4|demand/spender before-follows:が国
-3|demand/spender before-follows:が国内総
-9|demand/spender before-follows:き
-9|demand/spender before-follows:きょ
-9|demand/spender before-follows:きょう開
-3|demand/spender before-follows:と
5|demand/spender before-follows:に、
5|demand/spender before-follows:に、国防
-7|demand/spender before-follows:には
3|demand/spender before-follows:に国
3|demand/spender before-follows:に国防費
8|demand/spender before-follows:の
5|demand/spender before-follows:の国
-4|demand/spender before-follows:の国防支
11|demand/spender before-follows:の国防相
10|demand/spender before-follows:の外
10|demand/spender before-follows:の外相は
3|demand/spender before-follows:は
-5|demand/spender before-follows:は5
-5|demand/spender before-follows:は5%を
7|demand/spender before-follows:は、
7|demand/spender before-follows:は、2%
-3|demand/spender before-follows:はト
-3|demand/spender before-follows:はトラン
8|demand/spender before-follows:は両
8|demand/spender before-follows:は両国に
-4|demand/spender before-follows:は国
-3|demand/spender before-follows:は国防費
6|demand/spender before-follows:は米
7|demand/spender before-follows:は米国に
-3|demand/spender before-follows:は素
-3|demand/spender before-follows:は素晴ら
-4|demand/spender before-follows:も
-3|demand/spender before-follows:也
4|demand/spender before-follows:事
4|demand/spender before-follows:事務
4|demand/spender before-follows:事務総長
-3|demand/spender before-follows:全
-3|demand/spender before-follows:全体
-3|demand/spender before-follows:全体でも
3|demand/spender before-follows:同
-3|demand/spender before-follows:和
-19|demand/spender before-follows:国
-18|demand/spender before-follows:国防
-4|demand/spender before-follows:国防相は
-10|demand/spender before-follows:国防相会
4|demand/spender before-follows:在
4|demand/spender before-follows:在会
4|demand/spender before-follows:在会谈中
3|demand/spender before-follows:在海
3|demand/spender before-follows:在海牙峰
3|demand/spender before-follows:增
3|demand/spender before-follows:增至
3|demand/spender before-follows:增至5%
3|demand/spender before-follows:外
4|demand/spender before-follows:外长
6|demand/spender before-follows:外长:其
9|demand/spender before-follows:大
9|demand/spender before-follows:大統
5|demand/spender before-follows:大統領が
5|demand/spender before-follows:大統領は
3|demand/spender before-follows:将国内生
6|demand/spender before-follows:希
6|demand/spender before-follows:希望
6|demand/spender before-follows:希望廷布
-3|demand/spender before-follows:应
3|demand/spender before-follows:必须投入
7|demand/spender before-follows:总
7|demand/spender before-follows:总统
4|demand/spender before-follows:总统在联
-4|demand/spender before-follows:愿
-4|demand/spender before-follows:愿意
-3|demand/spender before-follows:愿意支持
6|demand/spender before-follows:把G
6|demand/spender before-follows:把GDP
8|demand/spender before-follows:把国内生
-7|demand/spender before-follows:把国防开
-7|demand/spender before-follows:把防
-9|demand/spender before-follows:把防务支
3|demand/spender before-follows:投
3|demand/spender before-follows:投入
3|demand/spender before-follows:投入国内
-4|demand/spender before-follows:接
-4|demand/spender before-follows:接受
-5|demand/spender before-follows:接受5%
5|demand/spender before-follows:氏
5|demand/spender before-follows:氏は
3|demand/spender before-follows:氏は欧州
6|demand/spender before-follows:的5
-4|demand/spender before-follows:的军
-3|demand/spender before-follows:的军费应
3|demand/spender before-follows:的期
3|demand/spender before-follows:的期望,
3|demand/spender before-follows:相
3|demand/spender before-follows:相仿
3|demand/spender before-follows:相仿的4
-3|demand/spender before-follows:获
-3|demand/spender before-follows:获美
-3|demand/spender before-follows:获美豁免
17|demand/spender before-follows:要
17|demand/spender before-follows:要求
3|demand/spender before-follows:要求柬泰
9|demand/spender before-follows:要求美国
4|demand/spender before-follows:要求贝尔
3|demand/spender before-follows:访东
3|demand/spender before-follows:访东盟:
18|demand/spender before-follows:防
6|demand/spender before-follows:防衛
7|demand/spender before-follows:防衛相は
12|demand/spender before-follows:防长
5|demand/spender before-follows:防长则催
3|demand/spender before-follows:防长呼吁
5|demand/spender before-follows:防长海凯
-6|demand/spender before-follows:首
-6|demand/spender before-follows:首相
3|demand/spender before-follows:首相は3
5|demand/spender before-follows:首相は、
-10|demand/spender before-follows:首相は「
-8|demand/spender before-leads:
3|demand/spender before-leads:,
-8|demand/spender before-leads::
-8|demand/spender before-leads:、
4|demand/spender before-leads:、全
-9|demand/spender before-leads:「
6|demand/spender before-leads:】
7|demand/spender before-leads:が、
6|demand/spender before-leads:た
-9|demand/spender before-leads:は、
-4|demand/spender before-leads:は「
7|demand/spender before-leads:ぶ
5|demand/spender before-leads:れた
-8|demand/spender before-leads:アの
3|demand/spender before-leads:ズ
5|demand/spender before-leads:ドの
5|demand/spender before-leads:ナの
3|demand/spender before-leads:ルズ
-4|demand/spender before-leads:ンの
6|demand/spender before-leads:ーの
8|demand/spender before-leads:个
6|demand/spender before-leads:为,
4|demand/spender before-leads:书长
5|demand/spender before-leads:他
5|demand/spender before-leads:全
5|demand/spender before-leads:其他
3|demand/spender before-leads:判的
3|demand/spender before-leads:到与
6|demand/spender before-leads:吁
6|demand/spender before-leads:同】
6|demand/spender before-leads:呼吁
3|demand/spender before-leads:回应
3|demand/spender before-leads:国
3|demand/spender before-leads:国学
-5|demand/spender before-leads:声:
4|demand/spender before-leads:大臣
3|demand/spender before-leads:学
-7|demand/spender before-leads:州
3|demand/spender before-leads:应
7|demand/spender before-leads:总统
-7|demand/spender before-leads:所有
3|demand/spender before-leads:持_
3|demand/spender before-leads:敦促
-3|demand/spender before-leads:日、
-9|demand/spender before-leads:有
-7|demand/spender before-leads:欧州
-3|demand/spender before-leads:欧洲
-9|demand/spender before-leads:欧盟
8|demand/spender before-leads:每个
-3|demand/spender before-leads:洲
3|demand/spender before-leads:的
-9|demand/spender before-leads:盟
-5|demand/spender before-leads:示,
7|demand/spender before-leads:結ぶ
7|demand/spender before-leads:统
4|demand/spender before-leads:臣
3|demand/spender before-leads:转述
-5|demand/spender before-leads:迫
3|demand/spender before-leads:述
-5|demand/spender before-leads:逼迫
6|demand/spender before-leads:長は
3|demand/spender before-leads:長国
4|demand/spender before-leads:长
4|demand/spender before-leads:露,
3|demand/spender before-opens:False agent
-4|demand/spender before-opens:False named
10|demand/spender before-opens:False patient
-5|demand/spender before-opens:True agent
-3|demand/spender before-opens:True named
-5|demand/spender before-opens:True patient
-9|demand/spender before-rank:0 0 named
8|demand/spender before-rank:0 0 patient
-5|demand/spender before-rank:0 1 agent
-3|demand/spender before-rank:0 1 named
3|demand/spender before-rank:1 0 agent
8|demand/spender before-rank:1 0 named
-3|demand/spender before-rank:1 0 patient
-8|demand/spender before-rank:2 0 named
5|demand/spender before-rank:3 0 named
-3|demand/spender before:agent
-7|demand/spender before:named
5|demand/spender before:patient
-14|demand/spender named:1
-4|demand/spender named:2
22|demand/spender named:3
-4|demand/spender right-before:
-5|demand/spender right-before:\"
-5|demand/spender right-before::与其谈
-6|demand/spender right-before:、
7|demand/spender right-before:、湾岸諸国に
-3|demand/spender right-before:、葡萄牙谈
-4|demand/spender right-before:、議会で
3|demand/spender right-before:「防衛費
-6|demand/spender right-before:には
-7|demand/spender right-before:は
7|demand/spender right-before:は、
8|demand/spender right-before:は両国に
-3|demand/spender right-before:全体でも
-6|demand/spender right-before:国防相会合_
-5|demand/spender right-before:国防相会合、
3|demand/spender right-before:增至
6|demand/spender right-before:把GDP的
-5|demand/spender right-before:接受
5|demand/spender right-before:的
3|demand/spender right-before:相仿的
-7|demand/spender unnamed
-6|demand/spender unnamed-beside-others
-4|demand/title-after:
6|demand/title-after:_卓
3|demand/title-after:以内
-5|demand/unnamed
-14|denial/after-far:1 False
3|denial/after-far:1 True
-3|denial/after-far:36 True
6|denial/after-far:4 False
9|denial/after-far:4 True
-5|denial/after-far:9 False
5|denial/after-far:9 True
5|denial/after-follows:
5|denial/after-follows: False
3|denial/after-follows:\"
3|denial/after-follows:\"早 True
-3|denial/after-follows:「
-4|denial/after-follows:「不 False
-7|denial/after-follows:か
-3|denial/after-follows:から False
-4|denial/after-follows:から True
-5|denial/after-follows:が自 False
-3|denial/after-follows:と
-21|denial/after-follows:に
-11|denial/after-follows:に求 False
-18|denial/after-follows:に要 False
6|denial/after-follows:に高 False
3|denial/after-follows:は
4|denial/after-follows:予
4|denial/after-follows:予以 True
3|denial/after-follows:副
3|denial/after-follows:副院 True
7|denial/after-follows:外
7|denial/after-follows:外務 False
-7|denial/after-follows:开
-7|denial/after-follows:开价 True
3|denial/after-follows:强
3|denial/after-follows:强调 True
-3|denial/after-follows:拟
-3|denial/after-follows:拟课 True
6|denial/after-follows:米
3|denial/after-follows:自
7|denial/after-follows:首
5|denial/after-follows:首相 False
6|denial/after-leads:%,
-11|denial/after-leads:%を
-3|denial/after-leads:%对
3|denial/after-leads:,\"
3|denial/after-leads:,称
6|denial/after-leads:」_
-4|denial/after-leads:い。
-3|denial/after-leads:が、
5|denial/after-leads:ず=
8|denial/after-leads:ず_
3|denial/after-leads:て「
4|denial/after-leads:と、
6|denial/after-leads:んだ
-3|denial/after-leads:后,
-18|denial/after-leads:字を
-7|denial/after-leads:有给
3|denial/after-leads:闻,
3|denial/after-leads:額を
-8|denial/after:,
4|denial/after:agent True
10|denial/after:named False
16|denial/after:named True
-23|denial/after:patient False
-7|denial/after:patient True
-4|denial/after:。
-5|denial/after:「
5|denial/after:」は
5|denial/after:」は非
5|denial/after:」は非現
5|denial/after:」は非現実
3|denial/after:ありきの
3|denial/after:ありきの議
3|denial/after:が要
3|denial/after:が要る
3|denial/after:が要ると
3|denial/after:が要ると言
3|denial/after:と
3|denial/after:という
4|denial/after:とする公
4|denial/after:とする公約
5|denial/after:な
5|denial/after:など
4|denial/after:など論
4|denial/after:など論外
4|denial/after:など論外だ
6|denial/after:には
6|denial/after:には及
6|denial/after:には及び
6|denial/after:には及び腰
-5|denial/after:の
4|denial/after:は
3|denial/after:は「求
3|denial/after:は「求め
3|denial/after:は「求めな
4|denial/after:はな
4|denial/after:はない
4|denial/after:はないと
4|denial/after:はないとい
3|denial/after:は党
3|denial/after:は党の
3|denial/after:は党の考
3|denial/after:は党の考え
-4|denial/after:へ
-4|denial/after:への
-3|denial/after:への増
-3|denial/after:への増額
3|denial/after:や
-3|denial/after:を
-3|denial/after:をLAND
-3|denial/after:をLANDに
-3|denial/after:をLANDに求
-3|denial/after:をLANDに求め
3|denial/after:を受
3|denial/after:を受け
3|denial/after:を受け入
3|denial/after:を受け入れ
3|denial/after:を掲
3|denial/after:を掲げ
3|denial/after:を掲げる
3|denial/after:を掲げる考
-4|denial/after:を約
-4|denial/after:を約束
-3|denial/after:を約束し
-3|denial/after:を約束した
4|denial/after:を議
4|denial/after:を議論
4|denial/after:を議論し
4|denial/after:を議論した
-3|denial/after:不
4|denial/after:为
5|denial/after:再
5|denial/after:再说
5|denial/after:再说\"
5|denial/after:再说\"的
5|denial/after:再说\"的劝
4|denial/after:对
4|denial/after:对LAND
4|denial/after:对LAND「
4|denial/after:对LAND「不
4|denial/after:对LAND「不是
-3|denial/after:换
5|denial/after:更
5|denial/after:更是
5|denial/after:更是天
5|denial/after:更是天方
5|denial/after:更是天方夜
3|denial/after:框
3|denial/after:框架
4|denial/after:的
3|denial/after:的DEFENCE占比。
3|denial/after:的盘
3|denial/after:的盘子
3|denial/after:的盘子。
3|denial/after:的要
3|denial/after:的要求
4|denial/after:的要求。
-8|denial/any-after:ask
-10|denial/any-after:ask foreign=True
3|denial/any-after:cap
3|denial/any-after:cap foreign=False
-4|denial/any-after:deny
7|denial/any-after:deny foreign=False
-11|denial/any-after:deny foreign=True
-11|denial/any-after:not
7|denial/any-after:not foreign=False
-18|denial/any-after:not foreign=True
4|denial/any-after:party
4|denial/any-after:party foreign=False
-9|denial/any-after:plan
-7|denial/any-after:plan foreign=True
4|denial/any-after:should
6|denial/any-after:should foreign=False
7|denial/any-after:think
10|denial/any-after:think foreign=False
-7|denial/any-before:ask
-5|denial/any-before:ask foreign=True
-7|denial/any-before:deny
-5|denial/any-before:deny foreign=True
-7|denial/any-before:not
-7|denial/any-before:not foreign=False
33|denial/any-before:party
37|denial/any-before:party foreign=False
-4|denial/any-before:party foreign=True
-3|denial/any-before:plan
-10|denial/any-before:reach
-6|denial/any-before:reach foreign=False
-4|denial/any-before:reach foreign=True
-6|denial/any-before:should
-3|denial/any-before:should foreign=False
-3|denial/any-before:should foreign=True
-19|denial/before-commas:0 0
-4|denial/before-commas:0 1
28|denial/before-commas:1 0
-6|denial/before-commas:1 1
11|denial/before-commas:2 0
10|denial/before-commas:2 1
21|denial/before-far:36 0
-6|denial/before-far:36 1
-8|denial/before-far:4 0
5|denial/before-far:9 0
4|denial/before-far:far 1
4|denial/before-follows-rank:\" 1 0
7|denial/before-follows-rank:5 2 0
-5|denial/before-follows-rank:8 1 0
5|denial/before-follows-rank:: 0 0
-6|denial/before-follows-rank:| 1 0
-3|denial/before-follows-rank:、 0 0
4|denial/before-follows-rank:、 1 0
9|denial/before-follows-rank:「 0 0
6|denial/before-follows-rank:「 1 0
-17|denial/before-follows-rank:か 0 0
-3|denial/before-follows-rank:か 1 0
8|denial/before-follows-rank:が 0 0
-7|denial/before-follows-rank:が 1 0
4|denial/before-follows-rank:が 2 1
-3|denial/before-follows-rank:と 0 0
-8|denial/before-follows-rank:に 0 0
4|denial/before-follows-rank:の 1 0
-5|denial/before-follows-rank:の 1 1
3|denial/before-follows-rank:は 0 0
-6|denial/before-follows-rank:は 0 1
6|denial/before-follows-rank:は 1 0
-11|denial/before-follows-rank:や 1 0
-4|denial/before-follows-rank:を 0 0
7|denial/before-follows-rank:一 0 0
5|denial/before-follows-rank:不 1 0
5|denial/before-follows-rank:与 1 0
-3|denial/before-follows-rank:主 0 0
-3|denial/before-follows-rank:主 1 0
3|denial/before-follows-rank:也 0 0
5|denial/before-follows-rank:事 1 0
6|denial/before-follows-rank:从 0 0
-6|denial/before-follows-rank:从 1 0
3|denial/before-follows-rank:军 1 0
-8|denial/before-follows-rank:发 0 0
3|denial/before-follows-rank:发 1 0
7|denial/before-follows-rank:否 0 0
-5|denial/before-follows-rank:周 2 0
-7|denial/before-follows-rank:和 1 0
-6|denial/before-follows-rank:团 0 0
3|denial/before-follows-rank:国 1 0
6|denial/before-follows-rank:在 1 0
5|denial/before-follows-rank:報 1 0
4|denial/before-follows-rank:官 0 0
4|denial/before-follows-rank:室 3 1
4|denial/before-follows-rank:将 0 0
-3|denial/before-follows-rank:尚 1 0
3|denial/before-follows-rank:已 1 0
-6|denial/before-follows-rank:建 0 0
7|denial/before-follows-rank:开 1 0
3|denial/before-follows-rank:总 1 0
5|denial/before-follows-rank:把 0 0
3|denial/before-follows-rank:拒 0 0
-5|denial/before-follows-rank:新 1 0
-4|denial/before-follows-rank:正 1 0
14|denial/before-follows-rank:氏 0 0
4|denial/before-follows-rank:答 1 0
-4|denial/before-follows-rank:維 0 0
-3|denial/before-follows-rank:維 0 1
3|denial/before-follows-rank:给 1 0
6|denial/before-follows-rank:自 0 0
-9|denial/before-follows-rank:要 1 0
-9|denial/before-follows-rank:订 0 0
-3|denial/before-follows-rank:讨 0 0
-4|denial/before-follows-rank:许 0 0
-3|denial/before-follows-rank:说 0 0
7|denial/before-follows-rank:贸 0 0
3|denial/before-follows-rank:遭 0 0
-6|denial/before-follows-rank:防 0 0
3|denial/before-follows-rank:首 0 0
3|denial/before-follows-rank:首 1 0
4|denial/before-follows:\"
-3|denial/before-follows:3
6|denial/before-follows:5
7|denial/before-follows:5日
7|denial/before-follows:5日公布
-5|denial/before-follows:8
-5|denial/before-follows:8日
-5|denial/before-follows:8日在参
6|denial/before-follows::
-6|denial/before-follows:|
-6|denial/before-follows:|特
-6|denial/before-follows:|特朗普
3|denial/before-follows:、豪
3|denial/before-follows:、豪州の
-5|denial/before-follows:、駐
-5|denial/before-follows:、駐留経
15|denial/before-follows:「
8|denial/before-follows:「3
8|denial/before-follows:「3・5
6|denial/before-follows:「日
4|denial/before-follows:「日本を
-21|denial/before-follows:か
-21|denial/before-follows:から
-3|denial/before-follows:から3・
-3|denial/before-follows:からGD
-5|denial/before-follows:からも国
3|denial/before-follows:が
-4|denial/before-follows:が1
-4|denial/before-follows:が10%
5|denial/before-follows:が2
5|denial/before-follows:が2%を
-3|denial/before-follows:が3
-3|denial/before-follows:が3.5
-3|denial/before-follows:がG
-3|denial/before-follows:がGDP
6|denial/before-follows:が合
6|denial/before-follows:が合意し
8|denial/before-follows:が日
-4|denial/before-follows:が日本に
12|denial/before-follows:が日韓両
-4|denial/before-follows:と
-4|denial/before-follows:との
-8|denial/before-follows:に
-5|denial/before-follows:に1
-5|denial/before-follows:に1.3
3|denial/before-follows:に5
6|denial/before-follows:に5%が
-6|denial/before-follows:に5%を
6|denial/before-follows:には
6|denial/before-follows:にはまだ
-3|denial/before-follows:に対
-4|denial/before-follows:に対しG
-6|denial/before-follows:に防
-6|denial/before-follows:に防衛費
-3|denial/before-follows:の
6|denial/before-follows:の交
6|denial/before-follows:の交渉担
-3|denial/before-follows:の呼
-3|denial/before-follows:の呼びか
-4|denial/before-follows:の小
-4|denial/before-follows:の小野寺
3|denial/before-follows:の演
3|denial/before-follows:の演説に
-4|denial/before-follows:の防
-4|denial/before-follows:の防衛費
3|denial/before-follows:は
-3|denial/before-follows:は1
-4|denial/before-follows:は10%
3|denial/before-follows:は3
-12|denial/before-follows:は3.5
15|denial/before-follows:は3・5
-4|denial/before-follows:は、
-8|denial/before-follows:は、国防
3|denial/before-follows:は、日本
-3|denial/before-follows:は「GD
-4|denial/before-follows:は会
-4|denial/before-follows:は会談に
9|denial/before-follows:は国
9|denial/before-follows:は国防費
-11|denial/before-follows:や
-6|denial/before-follows:やイ
-6|denial/before-follows:やイタリ
-5|denial/before-follows:や韓
-5|denial/before-follows:や韓国に
-4|denial/before-follows:を
-4|denial/before-follows:を信
-4|denial/before-follows:を信頼」
7|denial/before-follows:一
7|denial/before-follows:一名
7|denial/before-follows:一名官员
7|denial/before-follows:不
5|denial/before-follows:不会
5|denial/before-follows:不会要求
6|denial/before-follows:不必
6|denial/before-follows:不必付5
5|denial/before-follows:与
-6|denial/before-follows:主
-6|denial/before-follows:主席
-3|denial/before-follows:主席容克
-3|denial/before-follows:主席郑丽
6|denial/before-follows:也
3|denial/before-follows:也要
3|denial/before-follows:也要把军
5|denial/before-follows:事
5|denial/before-follows:事務
5|denial/before-follows:事務総長
6|denial/before-follows:从未期待
-3|denial/before-follows:側か
5|denial/before-follows:军
5|denial/before-follows:军费
3|denial/before-follows:军费垫底
4|denial/before-follows:则
-5|denial/before-follows:发
-5|denial/before-follows:发言
-9|denial/before-follows:发言人卡
3|denial/before-follows:发言人说
8|denial/before-follows:否
8|denial/before-follows:否认
6|denial/before-follows:否认曾承
-5|denial/before-follows:周
-5|denial/before-follows:周二
-5|denial/before-follows:周二再度
-7|denial/before-follows:和
-7|denial/before-follows:和韩
-7|denial/before-follows:和韩国增
-6|denial/before-follows:团
-3|denial/before-follows:团队「1
7|denial/before-follows:国
7|denial/before-follows:国防
4|denial/before-follows:在
7|denial/before-follows:在回
7|denial/before-follows:在回答有
5|denial/before-follows:報
5|denial/before-follows:報道
5|denial/before-follows:報道官は
3|denial/before-follows:外
-3|denial/before-follows:大統
4|denial/before-follows:官
3|denial/before-follows:官房
3|denial/before-follows:官房長官
5|denial/before-follows:室
4|denial/before-follows:室の
4|denial/before-follows:室の高官
4|denial/before-follows:将
-3|denial/before-follows:尚
-3|denial/before-follows:尚未
-3|denial/before-follows:尚未正式
3|denial/before-follows:已
3|denial/before-follows:已要
3|denial/before-follows:已要求台
-6|denial/before-follows:建
-6|denial/before-follows:建议
-6|denial/before-follows:建议再补
6|denial/before-follows:开
7|denial/before-follows:开火
7|denial/before-follows:开火,称
3|denial/before-follows:总
3|denial/before-follows:总理
3|denial/before-follows:总理施托
5|denial/before-follows:把
3|denial/before-follows:把军
3|denial/before-follows:把军费提
-6|denial/before-follows:把国防支
4|denial/before-follows:把防
3|denial/before-follows:把防务支
4|denial/before-follows:拒
3|denial/before-follows:拒绝
-8|denial/before-follows:提出任何
3|denial/before-follows:提出过3
3|denial/before-follows:提出防卫
-6|denial/before-follows:新
-5|denial/before-follows:新目
-5|denial/before-follows:新目標巡
3|denial/before-follows:是否要求
-3|denial/before-follows:曾
-4|denial/before-follows:正
-4|denial/before-follows:正\"
-4|denial/before-follows:正\"大幅
14|denial/before-follows:氏
8|denial/before-follows:氏「
8|denial/before-follows:氏「3・
-5|denial/before-follows:氏と
-5|denial/before-follows:氏との会
-3|denial/before-follows:氏に
-3|denial/before-follows:氏に3・
15|denial/before-follows:氏は
5|denial/before-follows:氏は共同
8|denial/before-follows:氏は駐留
-4|denial/before-follows:没有就防
7|denial/before-follows:没有承诺
4|denial/before-follows:立委质问
4|denial/before-follows:答
4|denial/before-follows:答称
4|denial/before-follows:答称,行
-5|denial/before-follows:米防
-5|denial/before-follows:米防衛相
3|denial/before-follows:米首
3|denial/before-follows:米首脳会
-7|denial/before-follows:維
-7|denial/before-follows:維新
-7|denial/before-follows:維新の会
3|denial/before-follows:给
3|denial/before-follows:给北
3|denial/before-follows:给北约秘
6|denial/before-follows:自
6|denial/before-follows:自己
6|denial/before-follows:自己需要
-12|denial/before-follows:要
3|denial/before-follows:要为
3|denial/before-follows:要为自己
-16|denial/before-follows:要求
-9|denial/before-follows:要求日本
-3|denial/before-follows:要求防卫
-9|denial/before-follows:订
-6|denial/before-follows:订下
-6|denial/before-follows:订下3.
-3|denial/before-follows:订出
-3|denial/before-follows:订出3%
-3|denial/before-follows:讨
-3|denial/before-follows:讨论
-3|denial/before-follows:讨论过3
-4|denial/before-follows:许
-4|denial/before-follows:许诺
-4|denial/before-follows:许诺2.
-4|denial/before-follows:说,5%
-3|denial/before-follows:财政
7|denial/before-follows:贸
7|denial/before-follows:贸易
7|denial/before-follows:贸易代表
3|denial/before-follows:遭
3|denial/before-follows:遭到
3|denial/before-follows:遭到冷遇
-7|denial/before-follows:防
-7|denial/before-follows:防衛
-12|denial/before-follows:防衛相と
4|denial/before-follows:防衛相は
8|denial/before-follows:首
10|denial/before-follows:首相
4|denial/before-follows:首相は、
25|denial/before-leads:
7|denial/before-leads:,
5|denial/before-leads::
4|denial/before-leads:Oの
9|denial/before-leads:_
-25|denial/before-leads:、
-8|denial/before-leads:、「
-3|denial/before-leads:「
6|denial/before-leads:】
3|denial/before-leads:が
3|denial/before-leads:が、
-6|denial/before-leads:し、
4|denial/before-leads:した
4|denial/before-leads:た
8|denial/before-leads:で
14|denial/before-leads:の
-4|denial/before-leads:は
-16|denial/before-leads:は、
12|denial/before-leads:は「
-5|denial/before-leads:も
-8|denial/before-leads:ら「
-3|denial/before-leads:らは
-5|denial/before-leads:らも
-3|denial/before-leads:カの
4|denial/before-leads:ス】
-8|denial/before-leads:プ
-3|denial/before-leads:ル、
-8|denial/before-leads:ンプ
7|denial/before-leads:上,
4|denial/before-leads:下,
-4|denial/before-leads:与
4|denial/before-leads:中の
6|denial/before-leads:为
-3|denial/before-leads:书长
-4|denial/before-leads:于
-7|denial/before-leads:促
-4|denial/before-leads:关于
-6|denial/before-leads:划照
-4|denial/before-leads:到
3|denial/before-leads:名
4|denial/before-leads:向
-4|denial/before-leads:听说
-3|denial/before-leads:存在
7|denial/before-leads:度向
-3|denial/before-leads:後、
-3|denial/before-leads:收到
-7|denial/before-leads:敦促
-6|denial/before-leads:日
-5|denial/before-leads:日、
6|denial/before-leads:普:
-4|denial/before-leads:曾向
3|denial/before-leads:月の
-3|denial/before-leads:有与
-3|denial/before-leads:水;
3|denial/before-leads:点名
-6|denial/before-leads:照
6|denial/before-leads:相
-4|denial/before-leads:省「
-11|denial/before-leads:示,
-3|denial/before-leads:称,
8|denial/before-leads:談_
6|denial/before-leads:談で
6|denial/before-leads:认为
3|denial/before-leads:议在
-4|denial/before-leads:说
5|denial/before-leads:说,
6|denial/before-leads:道,
6|denial/before-leads:領「
-4|denial/before-leads:顾问
5|denial/before-leads:首相
-4|denial/before-opens:False patient
9|denial/before-opens:True agent
18|denial/before-opens:True named
-5|denial/before-opens:True patient
13|denial/before-rank:0 0 agent
6|denial/before-rank:0 0 named
-13|denial/before-rank:0 0 patient
-7|denial/before-rank:0 1 agent
12|denial/before-rank:1 0 named
3|denial/before-rank:1 0 patient
-3|denial/before-rank:1 1 named
4|denial/before-rank:2 1 agent
4|denial/before-rank:3 1 named
4|denial/before:\"
5|denial/before:\"先答应USA
13|denial/before:,
-4|denial/before::
5|denial/before::\"
3|denial/before::不接受
-9|denial/before:DEFENCE
-3|denial/before:DEFENCEGDP比
-5|denial/before:DEFENCE「
5|denial/before:DEFENCE「対GDP比
6|denial/before:DEFENCEの
-4|denial/before:GDP
-4|denial/before:GDP_
-4|denial/before:GDP的
-5|denial/before:LANDに
6|denial/before:LANDもDEFENCEの
4|denial/before:LAND说,
3|denial/before:USA
-3|denial/before:USAから
-8|denial/before:_
9|denial/before:agent
19|denial/before:named
-9|denial/before:patient
3|denial/before:、
3|denial/before:、DEFENCEをGDP比
8|denial/before:「
-3|denial/before:「DEFENCE
-3|denial/before:「LANDに
4|denial/before:「党として
5|denial/before:「対GDP比
3|denial/before:いる。
-5|denial/before:から
3|denial/before:げている。
4|denial/before:して
4|denial/before:するのは
6|denial/before:する一方、
6|denial/before:て
3|denial/before:ている。
4|denial/before:として
-8|denial/before:に
5|denial/before:の
4|denial/before:のは
3|denial/before:は
4|denial/before:は、
4|denial/before:は「
6|denial/before:もDEFENCEの
6|denial/before:やLANDもDEFENCEの
-5|denial/before:ら
3|denial/before:る。
4|denial/before:るのは
5|denial/before:る一方、
-3|denial/before:を
5|denial/before:一方、
3|denial/before:不接受
5|denial/before:且吃力,
3|denial/before:以支撑
6|denial/before:众提出
3|denial/before:会幹部は、
5|denial/before:先答应USA
4|denial/before:党として
3|denial/before:党内谈过
3|denial/before:内谈过
4|denial/before:出
-3|denial/before:到
-4|denial/before:到GDP的
5|denial/before:力,
5|denial/before:反调:\"
5|denial/before:吃力,
-3|denial/before:否达到GDP的
3|denial/before:員は「
5|denial/before:唱反调:\"
3|denial/before:在党内谈过
3|denial/before:寺氏「
5|denial/before:対GDP比
3|denial/before:小野寺氏「
5|denial/before:尚且吃力,
-3|denial/before:局者は「
3|denial/before:幹部は、
4|denial/before:应USA
6|denial/before:当众提出
-3|denial/before:当局者は「
3|denial/before:持超过
4|denial/before:提出
3|denial/before:撑
3|denial/before:支持超过
3|denial/before:支撑
3|denial/before:政难以支撑
5|denial/before:方、
6|denial/before:有当众提出
3|denial/before:氏「
4|denial/before:没说要砍到
-7|denial/before:的
5|denial/before:直言,
4|denial/before:砍到
4|denial/before:答应USA
-3|denial/before:者は「
4|denial/before:要砍到
5|denial/before:言,
3|denial/before:議員は「
4|denial/before:说要砍到
3|denial/before:诺支持超过
5|denial/before:调:\"
3|denial/before:超过
-3|denial/before:达到GDP的
4|denial/before:通するのは
3|denial/before:部は、
3|denial/before:野:不接受
3|denial/before:野寺氏「
4|denial/before:问LAND说,
3|denial/before:难以支撑
4|denial/before:顾问LAND说,
-11|denial/clause-ending:
5|denial/clause-ending:\"的劝进
4|denial/clause-ending:」と説明
5|denial/clause-ending:い」
3|denial/clause-ending:いが、
3|denial/clause-ending:けた
-5|denial/clause-ending:した
5|denial/clause-ending:する
-3|denial/clause-ending:せん
5|denial/clause-ending:った
4|denial/clause-ending:てだ
3|denial/clause-ending:でない」
4|denial/clause-ending:と説明
-4|denial/clause-ending:と述べた
4|denial/clause-ending:と退けた
-3|denial/clause-ending:ない
5|denial/clause-ending:ない」
3|denial/clause-ending:ないが、
-3|denial/clause-ending:なかった
5|denial/clause-ending:に聞く
6|denial/clause-ending:び腰だ
-5|denial/clause-ending:べた
3|denial/clause-ending:べました
5|denial/clause-ending:ました
-3|denial/clause-ending:ません
7|denial/clause-ending:も語った
5|denial/clause-ending:不合理
3|denial/clause-ending:军费占比
3|denial/clause-ending:分かった
5|denial/clause-ending:劝进
6|denial/clause-ending:及び腰だ
5|denial/clause-ending:合理
-4|denial/clause-ending:否定した
5|denial/clause-ending:夜谭
5|denial/clause-ending:天方夜谭
4|denial/clause-ending:字」
5|denial/clause-ending:官に聞く
-4|denial/clause-ending:定した
4|denial/clause-ending:数字」
5|denial/clause-ending:方夜谭
3|denial/clause-ending:框架
5|denial/clause-ending:的劝进
4|denial/clause-ending:的数字」
3|denial/clause-ending:的盘子
3|denial/clause-ending:的要求
3|denial/clause-ending:盘子
4|denial/clause-ending:立てだ
5|denial/clause-ending:聞く
6|denial/clause-ending:腰だ
4|denial/clause-ending:見立てだ
7|denial/clause-ending:語った
4|denial/clause-ending:説明
3|denial/clause-ending:费占比
-5|denial/clause-ending:述べた
4|denial/clause-ending:退けた
-27|denial/demander:other
-7|denial/demander:spender
5|denial/ending:\"的劝进
3|denial/ending:%框架
3|denial/ending:%的盘子
3|denial/ending:%的要求
4|denial/ending:.5%?
-3|denial/ending:0%
-3|denial/ending:10%
8|denial/ending:3%
-4|denial/ending:5%
3|denial/ending:5%框架
4|denial/ending:P的3%
4|denial/ending:」と説明
5|denial/ending:い」
3|denial/ending:けた
-5|denial/ending:した
5|denial/ending:する
-3|denial/ending:せん
4|denial/ending:った
4|denial/ending:てだ
3|denial/ending:でない」
4|denial/ending:と説明
4|denial/ending:と退けた
5|denial/ending:ない」
5|denial/ending:に聞く
6|denial/ending:び腰だ
3|denial/ending:べました
5|denial/ending:ました
-3|denial/ending:ません
7|denial/ending:も語った
3|denial/ending:军费占比
3|denial/ending:分かった
3|denial/ending:到3%
5|denial/ending:劝进
3|denial/ending:占比
6|denial/ending:及び腰だ
-5|denial/ending:否定した
-4|denial/ending:否认
5|denial/ending:夜谭
5|denial/ending:天方夜谭
4|denial/ending:字」
5|denial/ending:官に聞く
-5|denial/ending:定した
4|denial/ending:数字」
5|denial/ending:方夜谭
3|denial/ending:框架
4|denial/ending:的3%
-3|denial/ending:的5%?
5|denial/ending:的劝进
4|denial/ending:的数字」
3|denial/ending:的盘子
3|denial/ending:的要求
3|denial/ending:盘子
4|denial/ending:砍到3%
4|denial/ending:立てだ
5|denial/ending:聞く
6|denial/ending:腰だ
4|denial/ending:見立てだ
5|denial/ending:語った
4|denial/ending:説明
3|denial/ending:费占比
4|denial/ending:退けた
-8|denial/foreign=False:
7|denial/foreign=False:ask
-3|denial/foreign=False:ask not
3|denial/foreign=False:cap
-3|denial/foreign=False:deny
5|denial/foreign=False:deny think
7|denial/foreign=False:not
6|denial/foreign=False:not deny
-3|denial/foreign=False:not plan
6|denial/foreign=False:not should
-3|denial/foreign=False:plan
-4|denial/foreign=False:plan not
3|denial/foreign=False:plan think
-7|denial/foreign=True:
-5|denial/foreign=True:ask not
-3|denial/foreign=True:deny
-3|denial/foreign=True:not
-4|denial/foreign=True:not deny
-4|denial/known:- AUS 3.5
-4|denial/known:- AUS 3.5 since-2025
-5|denial/known:- AUS since-2025
6|denial/known:- BEL+ITA 5
6|denial/known:- BEL+ITA 5 since-2025
6|denial/known:- BEL+ITA since-2025
6|denial/known:- DEU 5
6|denial/known:- DEU 5 since-2025
5|denial/known:- DEU since-2025
-5|denial/known:- ESP 5
-5|denial/known:- ESP 5 since-2025
-6|denial/known:- ESP since-2025
4|denial/known:- ITA 3.5
4|denial/known:- ITA 3.5 since-2025
3|denial/known:- ITA since-2025
-3|denial/known:- JPN 2
-4|denial/known:- JPN 2 to-2024
3|denial/known:- JPN 2.5
3|denial/known:- JPN 2.5 to-2024
4|denial/known:- JPN 3
7|denial/known:- JPN 3 since-2025
-3|denial/known:- JPN 3 to-2024
-5|denial/known:- JPN 3.5
-5|denial/known:- JPN 3.5 since-2025
-4|denial/known:- JPN to-2024
-4|denial/known:- KOR 5
-4|denial/known:- KOR 5 since-2025
-4|denial/known:- KOR since-2025
-6|denial/known:- TWN 1E+1
-5|denial/known:- TWN 1E+1 since-2025
7|denial/known:- TWN 3
9|denial/known:- TWN 3 since-2025
-3|denial/known:- TWN 3.5
-3|denial/known:- TWN 3.5 since-2025
6|denial/known:- TWN 5
6|denial/known:- TWN 5 since-2025
6|denial/known:- TWN since-2025
-3|denial/known:AUS AUS 1.3
-3|denial/known:AUS AUS 1.3 to-2024
8|denial/known:AUS AUS 3.5
8|denial/known:AUS AUS 3.5 since-2025
7|denial/known:AUS AUS since-2025
3|denial/known:AUT EU 3
3|denial/known:AUT EU 3 since-2025
3|denial/known:AUT EU since-2025
-4|denial/known:BEL+ITA BEL+ITA 5
-4|denial/known:BEL+ITA BEL+ITA 5 since-2025
-4|denial/known:BEL+ITA BEL+ITA since-2025
-6|denial/known:BTN BTN 1.3
-6|denial/known:BTN BTN 1.3 to-2024
-6|denial/known:BTN BTN to-2024
-3|denial/known:CAN JPN 5
-3|denial/known:CAN JPN 5 since-2025
-4|denial/known:CAN JPN since-2025
7|denial/known:CHE+IRL CHE+IRL 2.4
7|denial/known:CHE+IRL CHE+IRL 2.4 since-2025
7|denial/known:CHE+IRL CHE+IRL since-2025
-5|denial/known:CHN CHN 1
-5|denial/known:CHN CHN 1 since-2025
-3|denial/known:CHN CHN since-2025
6|denial/known:COG FRA 2.8
6|denial/known:COG FRA 2.8 since-2025
6|denial/known:COG FRA since-2025
-6|denial/known:DEU DEU 5
-6|denial/known:DEU DEU 5 since-2025
-5|denial/known:DEU DEU since-2025
-5|denial/known:ECU ECU 4
-5|denial/known:ECU ECU 4 since-2025
-5|denial/known:ECU ECU since-2025
3|denial/known:ESP DEU 5
3|denial/known:ESP DEU 5 since-2025
3|denial/known:ESP DEU since-2025
4|denial/known:ESP ESP 3
4|denial/known:ESP ESP 3 since-2025
22|denial/known:ESP ESP 5
22|denial/known:ESP ESP 5 since-2025
27|denial/known:ESP ESP since-2025
7|denial/known:ESP NATO 5
7|denial/known:ESP NATO 5 since-2025
8|denial/known:ESP NATO since-2025
-3|denial/known:EU GBR 2
-3|denial/known:EU GBR 2 to-2021
-3|denial/known:EU GBR to-2021
-4|denial/known:FRA FRA 2.8
-4|denial/known:FRA FRA 2.8 since-2025
-6|denial/known:FRA FRA since-2025
3|denial/known:GBR GBR 2
3|denial/known:GBR GBR 2 to-2021
3|denial/known:GBR GBR since-2025
3|denial/known:GBR GBR to-2021
8|denial/known:GRC NATO 0.4
8|denial/known:GRC NATO 0.4 since-2025
8|denial/known:GRC NATO since-2025
3|denial/known:IDN IDN 3.5
3|denial/known:IDN IDN 3.5 since-2025
3|denial/known:IDN IDN since-2025
8|denial/known:IND BTN 1.3
8|denial/known:IND BTN 1.3 to-2024
8|denial/known:IND BTN to-2024
-6|denial/known:IRL CHE+IRL 2.4
-6|denial/known:IRL CHE+IRL 2.4 since-2025
-6|denial/known:IRL CHE+IRL since-2025
4|denial/known:IRL IRL 2
4|denial/known:IRL IRL 2 since-2025
5|denial/known:IRL IRL since-2025
-4|denial/known:ITA ITA 3.5
-4|denial/known:ITA ITA 3.5 since-2025
3|denial/known:JPN AUS 3
3|denial/known:JPN AUS 3 since-2025
3|denial/known:JPN AUS since-2025
3|denial/known:JPN JPN 1
3|denial/known:JPN JPN 1 to-2021
-6|denial/known:JPN JPN 1.3
-6|denial/known:JPN JPN 1.3 since-2025
-4|denial/known:JPN JPN 1.5
-5|denial/known:JPN JPN 1.5 to-1999
-3|denial/known:JPN JPN 2 since-2025
-3|denial/known:JPN JPN 2.5 to-2024
-4|denial/known:JPN JPN 3 since-2025
3|denial/known:JPN JPN 3 to-2024
14|denial/known:JPN JPN 3.5
14|denial/known:JPN JPN 3.5 since-2025
10|denial/known:JPN JPN 5
10|denial/known:JPN JPN 5 since-2025
13|denial/known:JPN JPN since-2025
5|denial/known:JPN JPN to-2021
-5|denial/known:JPN+KOR JPN+KOR 5
-5|denial/known:JPN+KOR JPN+KOR 5 since-2025
-5|denial/known:JPN+KOR JPN+KOR since-2025
-9|denial/known:KOR JPN 3.5
-9|denial/known:KOR JPN 3.5 since-2025
-8|denial/known:KOR JPN since-2025
7|denial/known:KOR KOR 3.8
7|denial/known:KOR KOR 3.8 since-2025
11|denial/known:KOR KOR 5
10|denial/known:KOR KOR 5 since-2025
17|denial/known:KOR KOR since-2025
7|denial/known:MNG CHN 1
7|denial/known:MNG CHN 1 since-2025
7|denial/known:MNG CHN since-2025
-6|denial/known:NATO ESP 5
-6|denial/known:NATO ESP 5 since-2025
-6|denial/known:NATO ESP since-2025
5|denial/known:NATO JPN 3
5|denial/known:NATO JPN 3 since-2025
3|denial/known:NATO JPN 5
3|denial/known:NATO JPN 5 since-2025
8|denial/known:NATO JPN since-2025
6|denial/known:NATO JPN+KOR 5
6|denial/known:NATO JPN+KOR 5 since-2025
6|denial/known:NATO JPN+KOR since-2025
-6|denial/known:NATO KOR 5
-6|denial/known:NATO KOR 5 since-2025
-6|denial/known:NATO KOR since-2025
-6|denial/known:NATO NATO 0.4
-6|denial/known:NATO NATO 0.4 since-2025
-10|denial/known:NATO NATO 5
-10|denial/known:NATO NATO 5 since-2025
-16|denial/known:NATO NATO since-2025
4|denial/known:PHL PHL since-2025
10|denial/known:PHL TWN 2
10|denial/known:PHL TWN 2 since-2025
10|denial/known:PHL TWN since-2025
-3|denial/known:POL ESP 3
-3|denial/known:POL ESP 3 since-2025
-3|denial/known:POL ESP since-2025
3|denial/known:SVK SVK 5
3|denial/known:SVK SVK 5 since-2025
4|denial/known:SVK SVK since-2025
3|denial/known:TLS AUS 1.3
3|denial/known:TLS AUS 1.3 to-2024
3|denial/known:TLS AUS to-2024
12|denial/known:TWN TWN 1E+1
11|denial/known:TWN TWN 1E+1 since-2025
-9|denial/known:TWN TWN 2
-9|denial/known:TWN TWN 2 since-2025
-4|denial/known:TWN TWN 3
-9|denial/known:TWN TWN 3 since-2025
3|denial/known:TWN TWN 3 to-2013
4|denial/known:TWN TWN 3.5
4|denial/known:TWN TWN 3.5 since-2025
-3|denial/known:TWN TWN 5
-3|denial/known:TWN TWN 5 since-2025
-5|denial/known:TWN TWN since-2025
3|denial/known:TWN TWN to-2013
3|denial/known:TWN TWN to-2024
-3|denial/known:USA AUS 3.5
-3|denial/known:USA AUS 3.5 since-2025
-4|denial/known:USA AUS since-2025
6|denial/known:USA ECU 4
6|denial/known:USA ECU 4 since-2025
6|denial/known:USA ECU since-2025
-10|denial/known:USA ESP 5
-10|denial/known:USA ESP 5 since-2025
-11|denial/known:USA ESP since-2025
6|denial/known:USA JPN 1.3
6|denial/known:USA JPN 1.3 since-2025
5|denial/known:USA JPN 1.5
6|denial/known:USA JPN 1.5 to-1999
4|denial/known:USA JPN 2
4|denial/known:USA JPN 2 to-2024
-9|denial/known:USA JPN 3
-8|denial/known:USA JPN 3 since-2025
-8|denial/known:USA JPN 5
-8|denial/known:USA JPN 5 since-2025
-8|denial/known:USA JPN since-2025
4|denial/known:USA JPN to-1999
-3|denial/known:USA JPN to-2021
3|denial/known:USA JPN to-2024
-5|denial/known:USA KOR 3.8
-5|denial/known:USA KOR 3.8 since-2025
-6|denial/known:USA KOR since-2025
-6|denial/known:USA TWN 1E+1
-6|denial/known:USA TWN 1E+1 since-2025
-3|denial/known:USA TWN 3
-4|denial/known:USA TWN 5
-4|denial/known:USA TWN 5 since-2025
-12|denial/known:USA TWN since-2025
17|denial/main:other
78|denial/main:spender
-28|denial/named:1
25|denial/named:2
33|denial/named:3
5|denial/near-after:\",
-6|denial/near-after:\"。
5|denial/near-after:\"疯
4|denial/near-after:\"的
5|denial/near-after:\"的劝
-3|denial/near-after:,\"
-5|denial/near-after:,LAND
5|denial/near-after:,绝
4|denial/near-after:DEFENCE占
4|denial/near-after:DEFENCE占比
4|denial/near-after:LAND「
4|denial/near-after:LAND「不
-5|denial/near-after:LANDに
-3|denial/near-after:LANDに求
-7|denial/near-after:_LAND
5|denial/near-after:_元
5|denial/near-after:_元次
3|denial/near-after:、現
3|denial/near-after:「不
4|denial/near-after:「不是
3|denial/near-after:「求
3|denial/near-after:「求め
-9|denial/near-after:」_
-4|denial/near-after:」_LAND
3|denial/near-after:」。
3|denial/near-after:」と
3|denial/near-after:」とし
-3|denial/near-after:」とも
3|denial/near-after:」と反
4|denial/near-after:」と語
-3|denial/near-after:」と述
3|denial/near-after:」は
5|denial/near-after:」は非
-3|denial/near-after:あっ
-3|denial/near-after:あった
-4|denial/near-after:い」_
4|denial/near-after:い」と
4|denial/near-after:いう
4|denial/near-after:いう見
-4|denial/near-after:いう話
-3|denial/near-after:いか
3|denial/near-after:いが
3|denial/near-after:いが、
-3|denial/near-after:いっ
-3|denial/near-after:いった
-4|denial/near-after:いて
4|denial/near-after:いとい
-3|denial/near-after:いと語
3|denial/near-after:いと説
-8|denial/near-after:いな
-7|denial/near-after:いない
4|denial/near-after:いる
3|denial/near-after:いると
4|denial/near-after:い姿
4|denial/near-after:い姿勢
4|denial/near-after:うわ
4|denial/near-after:う見
4|denial/near-after:う見立
-4|denial/near-after:う話
3|denial/near-after:えで
3|denial/near-after:えでな
4|denial/near-after:えは
3|denial/near-after:えはな
-3|denial/near-after:か。
-3|denial/near-after:か」
-3|denial/near-after:か」と
-3|denial/near-after:かと
3|denial/near-after:が、現
4|denial/near-after:が練
4|denial/near-after:が練っ
3|denial/near-after:が要
3|denial/near-after:が要る
4|denial/near-after:げる
3|denial/near-after:げるこ
3|denial/near-after:げる考
4|denial/near-after:ことに
-3|denial/near-after:され
3|denial/near-after:し、
7|denial/near-after:した。
-3|denial/near-after:したの
-4|denial/near-after:して
-4|denial/near-after:してい
3|denial/near-after:しま
3|denial/near-after:しまし
5|denial/near-after:する
3|denial/near-after:する」
4|denial/near-after:する公
-4|denial/near-after:た」と
-5|denial/near-after:たと
-6|denial/near-after:たの
-4|denial/near-after:たので
-5|denial/near-after:た事
-5|denial/near-after:た事実
16|denial/near-after:だ。
4|denial/near-after:だ」
4|denial/near-after:だ」と
-8|denial/near-after:った
3|denial/near-after:った」
-4|denial/near-after:ったと
7|denial/near-after:って
7|denial/near-after:ってい
-3|denial/near-after:つい
-3|denial/near-after:ついて
-4|denial/near-after:てい
-7|denial/near-after:ていな
4|denial/near-after:ている
4|denial/near-after:てだ
4|denial/near-after:てだ。
6|denial/near-after:で一
7|denial/near-after:で一度
4|denial/near-after:という
-3|denial/near-after:といっ
5|denial/near-after:とし
3|denial/near-after:としま
3|denial/near-after:とに
4|denial/near-after:とには
4|denial/near-after:とのう
-3|denial/near-after:とは
-4|denial/near-after:とも
3|denial/near-after:と反
3|denial/near-after:と反発
5|denial/near-after:と言っ
-3|denial/near-after:と話
-3|denial/near-after:と話し
4|denial/near-after:と説
4|denial/near-after:と説明
-4|denial/near-after:と述
4|denial/near-after:ど論
4|denial/near-after:ど論外
-3|denial/near-after:ないか
3|denial/near-after:ないが
4|denial/near-after:ない姿
-3|denial/near-after:なか
5|denial/near-after:など
4|denial/near-after:など論
-3|denial/near-after:にする
-3|denial/near-after:につ
-3|denial/near-after:につい
-4|denial/near-after:にな
-3|denial/near-after:にない
12|denial/near-after:には
6|denial/near-after:には及
5|denial/near-after:には反
-3|denial/near-after:に求
-3|denial/near-after:に求め
5|denial/near-after:に聞
5|denial/near-after:に聞く
4|denial/near-after:のう
4|denial/near-after:のうわ
-4|denial/near-after:ので
-3|denial/near-after:のでは
4|denial/near-after:のは
5|denial/near-after:のめ
5|denial/near-after:のめな
3|denial/near-after:の考
3|denial/near-after:の考え
3|denial/near-after:の財
3|denial/near-after:の財政
3|denial/near-after:は「求
-3|denial/near-after:はあ
5|denial/near-after:はの
5|denial/near-after:はのめ
-4|denial/near-after:は一
3|denial/near-after:は党
3|denial/near-after:は党の
7|denial/near-after:は協
7|denial/near-after:は協議
6|denial/near-after:は及
6|denial/near-after:は及び
5|denial/near-after:は反
5|denial/near-after:は反対
7|denial/near-after:は非
7|denial/near-after:は非現
6|denial/near-after:び腰
6|denial/near-after:び腰だ
-4|denial/near-after:べた
-3|denial/near-after:べた。
3|denial/near-after:べま
3|denial/near-after:べまし
6|denial/near-after:まし
6|denial/near-after:ました
-3|denial/near-after:めた
-3|denial/near-after:めて
7|denial/near-after:めな
8|denial/near-after:めない
4|denial/near-after:め打
4|denial/near-after:め打ち
-3|denial/near-after:もな
5|denial/near-after:も出
5|denial/near-after:も出な
-3|denial/near-after:よう
-3|denial/near-after:られた
3|denial/near-after:られな
3|denial/near-after:るこ
3|denial/near-after:ること
3|denial/near-after:ると
3|denial/near-after:ると言
4|denial/near-after:る公
4|denial/near-after:る公約
4|denial/near-after:る考
4|denial/near-after:る考え
-6|denial/near-after:れた
3|denial/near-after:れな
-3|denial/near-after:れる
-4|denial/near-after:をLAND
-3|denial/near-after:をLANDに
4|denial/near-after:を党
4|denial/near-after:を党が
3|denial/near-after:を掲
3|denial/near-after:を掲げ
-4|denial/near-after:を約
-4|denial/near-after:を約束
3|denial/near-after:を議
3|denial/near-after:を議論
-4|denial/near-after:一切
4|denial/near-after:一度
4|denial/near-after:一度も
4|denial/near-after:不会
4|denial/near-after:不合
4|denial/near-after:不合理
4|denial/near-after:不是可
-6|denial/near-after:事実
-4|denial/near-after:事実は
4|denial/near-after:以讨
4|denial/near-after:以讨论
5|denial/near-after:元次
5|denial/near-after:元次官
6|denial/near-after:党が
4|denial/near-after:党が練
3|denial/near-after:党の
3|denial/near-after:党の考
4|denial/near-after:公約
4|denial/near-after:公約案
5|denial/near-after:再说
5|denial/near-after:再说\"
4|denial/near-after:出な
4|denial/near-after:出なか
3|denial/near-after:到底
5|denial/near-after:劝进
5|denial/near-after:劝进。
4|denial/near-after:勢を
7|denial/near-after:協議
8|denial/near-after:協議で
4|denial/near-after:占比
3|denial/near-after:占比。
6|denial/near-after:及び
6|denial/near-after:及び腰
5|denial/near-after:反対
5|denial/near-after:反対す
3|denial/near-after:反発
3|denial/near-after:反発し
4|denial/near-after:可以
4|denial/near-after:可以讨
4|denial/near-after:合理
-5|denial/near-after:否定
-3|denial/near-after:否认
-3|denial/near-after:回事
4|denial/near-after:外だ
4|denial/near-after:外だ」
5|denial/near-after:夜谭
5|denial/near-after:夜谭。
5|denial/near-after:天方
5|denial/near-after:天方夜
4|denial/near-after:姿勢
4|denial/near-after:姿勢を
3|denial/near-after:子。
4|denial/near-after:字」
4|denial/near-after:字」。
4|denial/near-after:字は
7|denial/near-after:字は協
5|denial/near-after:官に
5|denial/near-after:官に聞
-4|denial/near-after:実は
-4|denial/near-after:実はな
6|denial/near-after:実的
5|denial/near-after:実的_
3|denial/near-after:对LAND
4|denial/near-after:对LAND「
5|denial/near-after:対す
5|denial/near-after:対する
-3|denial/near-after:幹部
4|denial/near-after:度も
6|denial/near-after:度も出
6|denial/near-after:所有
3|denial/near-after:打ち
3|denial/near-after:掲げ
3|denial/near-after:掲げる
3|denial/near-after:政で
3|denial/near-after:政では
-4|denial/near-after:政府
3|denial/near-after:数字
4|denial/near-after:数字」
4|denial/near-after:数字は
5|denial/near-after:方夜
5|denial/near-after:方夜谭
4|denial/near-after:明。
4|denial/near-after:是可
4|denial/near-after:是可以
5|denial/near-after:是天
5|denial/near-after:是天方
5|denial/near-after:更是
5|denial/near-after:更是天
-8|denial/near-after:束し
-6|denial/near-after:束した
3|denial/near-after:框架
4|denial/near-after:案を
4|denial/near-after:案を党
5|denial/near-after:次官
5|denial/near-after:次官に
3|denial/near-after:比。
-5|denial/near-after:求め
-3|denial/near-after:求めら
4|denial/near-after:決め打
-5|denial/near-after:没有
6|denial/near-after:現実
6|denial/near-after:現実的
3|denial/near-after:発し
5|denial/near-after:的_
5|denial/near-after:的_元
5|denial/near-after:的劝
5|denial/near-after:的劝进
3|denial/near-after:的盘
3|denial/near-after:的盘子
3|denial/near-after:的要
3|denial/near-after:的要求
3|denial/near-after:盘子
3|denial/near-after:盘子。
-3|denial/near-after:目标
-3|denial/near-after:目標
4|denial/near-after:票。
4|denial/near-after:立て
4|denial/near-after:立てだ
-10|denial/near-after:約束
-8|denial/near-after:約束し
4|denial/near-after:約案
4|denial/near-after:約案を
4|denial/near-after:練っ
4|denial/near-after:練って
4|denial/near-after:绝不
4|denial/near-after:考え
3|denial/near-after:考えで
5|denial/near-after:考えは
5|denial/near-after:聞く
6|denial/near-after:腰だ
6|denial/near-after:腰だ。
3|denial/near-after:要る
3|denial/near-after:要ると
-6|denial/near-after:要求
4|denial/near-after:見立
4|denial/near-after:見立て
5|denial/near-after:言っ
4|denial/near-after:言って
-3|denial/near-after:話し
-5|denial/near-after:話は
4|denial/near-after:説明
4|denial/near-after:説明。
3|denial/near-after:論し
3|denial/near-after:論した
4|denial/near-after:論外だ
8|denial/near-after:議で
7|denial/near-after:議で一
4|denial/near-after:議論
3|denial/near-after:議論し
4|denial/near-after:讨论的
4|denial/near-after:论的
4|denial/near-after:论的数
5|denial/near-after:说\"
5|denial/near-after:说\"的
5|denial/near-after:谭。
3|denial/near-after:財政で
-3|denial/near-after:这回
-3|denial/near-after:这回事
5|denial/near-after:进。
-3|denial/near-after:述べ
-4|denial/near-after:述べた
3|denial/near-after:述べま
7|denial/near-after:非現
7|denial/near-after:非現実
-4|denial/near-after:首相
6|denial/near-before:\",
6|denial/near-before:\",并
5|denial/near-before:\"先
5|denial/near-before:\"先答
4|denial/near-before:#,LAND
3|denial/near-before:#に向
3|denial/near-before:#へ
3|denial/near-before:#への
5|denial/near-before:#尚
5|denial/near-before:#尚且
4|denial/near-before:,#
5|denial/near-before:,#尚
4|denial/near-before:,LAND
3|denial/near-before:,LAND财
4|denial/near-before:,LAND阵
-5|denial/near-before:,USA
4|denial/near-before:,从
6|denial/near-before:,从没
5|denial/near-before:,反
5|denial/near-before:,反对
6|denial/near-before:,并
6|denial/near-before:,并感
5|denial/near-before:,强
5|denial/near-before:,强调
9|denial/near-before:,没
9|denial/near-before:,没有
4|denial/near-before::\"
-7|denial/near-before::DEFENCE
-3|denial/near-before::DEFENCE能
3|denial/near-before::不
3|denial/near-before::不接
4|denial/near-before::没说
3|denial/near-before:;LAND
3|denial/near-before:;LAND主
3|denial/near-before:DATE、
3|denial/near-before:DATE、DEFENCE
-4|denial/near-before:DATEの
4|denial/near-before:DATE在
5|denial/near-before:DATE在参
4|denial/near-before:DATE的
4|denial/near-before:DATE的比
-3|denial/near-before:DEFENCEGDP
-3|denial/near-before:DEFENCEGDP比
5|denial/near-before:DEFENCE「対
6|denial/near-before:DEFENCEの
3|denial/near-before:DEFENCEをLAND
-3|denial/near-before:DEFENCE会
-4|denial/near-before:DEFENCE占
-4|denial/near-before:DEFENCE占GDP
3|denial/near-before:DEFENCE卡
3|denial/near-before:DEFENCE卡关
-3|denial/near-before:DEFENCE能
-3|denial/near-before:DEFENCE能否
-4|denial/near-before:GDP_
4|denial/near-before:GDPの
6|denial/near-before:GDPの#
-6|denial/near-before:GDP的
-4|denial/near-before:LAND:
-6|denial/near-before:LANDに
3|denial/near-before:LANDに求
4|denial/near-before:LANDの小
6|denial/near-before:LANDも
6|denial/near-before:LANDもDEFENCE
6|denial/near-before:LANDや
6|denial/near-before:LANDやLAND
4|denial/near-before:LAND不
3|denial/near-before:LAND主
3|denial/near-before:LAND主席
-3|denial/near-before:LAND提
-3|denial/near-before:LAND提出
3|denial/near-before:LAND说
3|denial/near-before:LAND说,
-4|denial/near-before:LAND防
-3|denial/near-before:LAND防衛
4|denial/near-before:LAND阵
4|denial/near-before:LAND阵营
-5|denial/near-before:USAか
-5|denial/near-before:USAから
6|denial/near-before:USA武
6|denial/near-before:USA武器
-3|denial/near-before:USA没
-3|denial/near-before:USA没有
-3|denial/near-before:USA要
-3|denial/near-before:USA要求
3|denial/near-before:_在
3|denial/near-before:_在野
4|denial/near-before:_蓝
4|denial/near-before:_蓝营
-6|denial/near-before:、LAND
4|denial/near-before:、「
3|denial/near-before:、「金
-5|denial/near-before:「DEFENCE
3|denial/near-before:「GDPの
-5|denial/near-before:「LAND
-5|denial/near-before:「LANDに
4|denial/near-before:「党
4|denial/near-before:「党と
5|denial/near-before:「対
5|denial/near-before:「対GDP
3|denial/near-before:「金
3|denial/near-before:「金額
4|denial/near-before:」,
3|denial/near-before:ありき
-3|denial/near-before:いて
3|denial/near-before:いる
3|denial/near-before:いる。
-9|denial/near-before:から
3|denial/near-before:きで
3|denial/near-before:け着
3|denial/near-before:け着実
3|denial/near-before:げて
3|denial/near-before:げてい
3|denial/near-before:し、
5|denial/near-before:し、「
-4|denial/near-before:した
4|denial/near-before:して
9|denial/near-before:する
4|denial/near-before:するの
6|denial/near-before:する一
3|denial/near-before:たとの
3|denial/near-before:ている
-7|denial/near-before:で、
8|denial/near-before:とし
3|denial/near-before:とし、
6|denial/near-before:として
3|denial/near-before:との報
-3|denial/near-before:ない
-3|denial/near-before:には
3|denial/near-before:に向
3|denial/near-before:に向け
3|denial/near-before:に積
3|denial/near-before:に積み
6|denial/near-before:の#
3|denial/near-before:の#に
3|denial/near-before:の#へ
4|denial/near-before:のは
3|denial/near-before:の会は
3|denial/near-before:の増
3|denial/near-before:の増額
3|denial/near-before:の小
4|denial/near-before:の小野
3|denial/near-before:の維
3|denial/near-before:の維持
3|denial/near-before:の調
3|denial/near-before:の調査
3|denial/near-before:はDATE、
-3|denial/near-before:はDATEの
3|denial/near-before:はGDP
3|denial/near-before:はGDPの
-3|denial/near-before:は「DEFENCE
4|denial/near-before:は「党
3|denial/near-before:への
3|denial/near-before:への増
4|denial/near-before:み上
4|denial/near-before:み上げ
6|denial/near-before:もDEFENCE
6|denial/near-before:もDEFENCEの
6|denial/near-before:やLAND
6|denial/near-before:やLANDも
3|denial/near-before:りき
3|denial/near-before:りきで
3|denial/near-before:る。
4|denial/near-before:るの
4|denial/near-before:るのは
5|denial/near-before:る一
5|denial/near-before:る一方
3|denial/near-before:れて
3|denial/near-before:われて
3|denial/near-before:をLAND
3|denial/near-before:をLANDに
3|denial/near-before:を基
3|denial/near-before:を基本
3|denial/near-before:を明
3|denial/near-before:を明記
3|denial/near-before:・小
3|denial/near-before:・小野
5|denial/near-before:一口
5|denial/near-before:一口回
5|denial/near-before:一方
5|denial/near-before:一方、
4|denial/near-before:上げ
3|denial/near-before:上げて
5|denial/near-before:上一
5|denial/near-before:上一口
4|denial/near-before:不接
4|denial/near-before:不接受
4|denial/near-before:不是
3|denial/near-before:专家认
5|denial/near-before:且吃
5|denial/near-before:且吃力
3|denial/near-before:为,LAND
9|denial/near-before:主席
5|denial/near-before:主席萨
4|denial/near-before:主席郑
4|denial/near-before:丽文
3|denial/near-before:丽文则
4|denial/near-before:了\"
5|denial/near-before:了\"先
3|denial/near-before:五典
4|denial/near-before:五典政
4|denial/near-before:交顾
4|denial/near-before:交顾问
3|denial/near-before:人在
3|denial/near-before:人在党
-6|denial/near-before:从未
5|denial/near-before:从没
3|denial/near-before:从没承
7|denial/near-before:代表
8|denial/near-before:代表は
3|denial/near-before:以支
3|denial/near-before:以支撑
6|denial/near-before:众提
6|denial/near-before:众提出
3|denial/near-before:会は
3|denial/near-before:会はGDP
4|denial/near-before:会上
5|denial/near-before:会上一
3|denial/near-before:会幹
3|denial/near-before:会幹部
3|denial/near-before:会民
3|denial/near-before:会民主
-4|denial/near-before:会見
-4|denial/near-before:会見で
-4|denial/near-before:会談
-3|denial/near-before:会談で
4|denial/near-before:会長
4|denial/near-before:会長は
4|denial/near-before:例卡
4|denial/near-before:例卡关
5|denial/near-before:先答
5|denial/near-before:先答应
7|denial/near-before:党と
7|denial/near-before:党とし
8|denial/near-before:党の
5|denial/near-before:党主
5|denial/near-before:党主席
3|denial/near-before:党内
3|denial/near-before:党内谈
4|denial/near-before:党幹
4|denial/near-before:党幹部
3|denial/near-before:党影
3|denial/near-before:党影子
5|denial/near-before:党批
5|denial/near-before:党批评
-3|denial/near-before:党质
6|denial/near-before:公开
5|denial/near-before:公开唱
3|denial/near-before:公明
3|denial/near-before:公明党
9|denial/near-before:共同
5|denial/near-before:共同代
5|denial/near-before:共同社
4|denial/near-before:共通
4|denial/near-before:共通す
7|denial/near-before:关_
3|denial/near-before:关_在
4|denial/near-before:关_蓝
6|denial/near-before:其采
6|denial/near-before:其采购
4|denial/near-before:典政
4|denial/near-before:典政調
3|denial/near-before:内谈
3|denial/near-before:内谈过
4|denial/near-before:军购
4|denial/near-before:军购条
3|denial/near-before:则声
3|denial/near-before:则声称
3|denial/near-before:则说
3|denial/near-before:则说,
-6|denial/near-before:到GDP
-5|denial/near-before:到GDP的
5|denial/near-before:力,
-6|denial/near-before:占GDP
7|denial/near-before:卡关
7|denial/near-before:卡关_
5|denial/near-before:参选
5|denial/near-before:参选记
5|denial/near-before:反对
5|denial/near-before:反对把
5|denial/near-before:反调
5|denial/near-before:反调:
5|denial/near-before:口回
5|denial/near-before:口回绝
5|denial/near-before:吃力
5|denial/near-before:吃力,
5|denial/near-before:合の
5|denial/near-before:同代
5|denial/near-before:同代表
5|denial/near-before:同社
5|denial/near-before:同社评
-4|denial/near-before:向LAND
3|denial/near-before:向け
3|denial/near-before:向け着
-3|denial/near-before:否已
-8|denial/near-before:否认
-3|denial/near-before:否认曾
-3|denial/near-before:否达
-3|denial/near-before:否达到
3|denial/near-before:員は
3|denial/near-before:員は「
5|denial/near-before:唱反
5|denial/near-before:唱反调
6|denial/near-before:器,
6|denial/near-before:器,没
6|denial/near-before:回绝
5|denial/near-before:回绝了
3|denial/near-before:在党
3|denial/near-before:在党内
5|denial/near-before:在参
5|denial/near-before:在参选
6|denial/near-before:在野
3|denial/near-before:在野:
3|denial/near-before:在野党
3|denial/near-before:基本
3|denial/near-before:基本と
3|denial/near-before:報道に
3|denial/near-before:増額を
-3|denial/near-before:增加
-3|denial/near-before:增至
3|denial/near-before:声称
3|denial/near-before:声称,
3|denial/near-before:外交
4|denial/near-before:外交顾
-3|denial/near-before:大統
-3|denial/near-before:大統領
-3|denial/near-before:委质
-3|denial/near-before:委质问
3|denial/near-before:子防
3|denial/near-before:子防长
-5|denial/near-before:官は
-4|denial/near-before:官员
3|denial/near-before:実に
3|denial/near-before:実に積
3|denial/near-before:家认
3|denial/near-before:家认为
3|denial/near-before:对党
3|denial/near-before:对党影
5|denial/near-before:对把
5|denial/near-before:对把DEFENCE
3|denial/near-before:寺五
3|denial/near-before:寺五典
3|denial/near-before:寺氏
3|denial/near-before:寺氏「
5|denial/near-before:対GDP
5|denial/near-before:対GDP比
-3|denial/near-before:将DEFENCE提
6|denial/near-before:小野
6|denial/near-before:小野寺
5|denial/near-before:尔维
5|denial/near-before:尔维尼
5|denial/near-before:尚且
5|denial/near-before:尚且吃
5|denial/near-before:尼公
5|denial/near-before:尼公开
-4|denial/near-before:局者
-4|denial/near-before:局者は
3|denial/near-before:左派
5|denial/near-before:席萨
5|denial/near-before:席萨尔
4|denial/near-before:席郑
4|denial/near-before:席郑丽
6|denial/near-before:并感
6|denial/near-before:并感谢
7|denial/near-before:幹部
7|denial/near-before:幹部は
4|denial/near-before:应USA
5|denial/near-before:府,
5|denial/near-before:府,反
5|denial/near-before:开唱
5|denial/near-before:开唱反
5|denial/near-before:强调LAND
6|denial/near-before:当众
6|denial/near-before:当众提
-4|denial/near-before:当局
-4|denial/near-before:当局者
3|denial/near-before:影子
3|denial/near-before:影子防
6|denial/near-before:感谢
6|denial/near-before:感谢其
-3|denial/near-before:我们
5|denial/near-before:批评
5|denial/near-before:批评政
3|denial/near-before:承诺支
3|denial/near-before:持を
3|denial/near-before:持を基
3|denial/near-before:持超
3|denial/near-before:持超过
-3|denial/near-before:提高
3|denial/near-before:支持
3|denial/near-before:支持超
3|denial/near-before:支撑
-3|denial/near-before:政府
5|denial/near-before:政府,
3|denial/near-before:政府は
4|denial/near-before:政調
4|denial/near-before:政調会
3|denial/near-before:政难
3|denial/near-before:政难以
3|denial/near-before:文则
3|denial/near-before:文则说
5|denial/near-before:方、
-3|denial/near-before:方針
3|denial/near-before:明党
3|denial/near-before:明党の
3|denial/near-before:明記
3|denial/near-before:明記す
4|denial/near-before:是#
4|denial/near-before:是#,
5|denial/near-before:是「
-5|denial/near-before:是否
-3|denial/near-before:是否已
3|denial/near-before:有人
3|denial/near-before:有人在
6|denial/near-before:有当
6|denial/near-before:有当众
3|denial/near-before:本と
3|denial/near-before:本とし
4|denial/near-before:条例
4|denial/near-before:条例卡
3|denial/near-before:査会
3|denial/near-before:査会幹
6|denial/near-before:武器
6|denial/near-before:武器,
4|denial/near-before:比率
4|denial/near-before:比率是
3|denial/near-before:氏「
3|denial/near-before:民の
3|denial/near-before:民の調
3|denial/near-before:民・
3|denial/near-before:民・小
-6|denial/near-before:求LAND
3|denial/near-before:没承
3|denial/near-before:没承诺
-8|denial/near-before:没有
3|denial/near-before:没有人
6|denial/near-before:没有当
4|denial/near-before:没说
4|denial/near-before:没说要
4|denial/near-before:率是
4|denial/near-before:率是#
4|denial/near-before:的外
4|denial/near-before:的外交
4|denial/near-before:的比
4|denial/near-before:的比率
5|denial/near-before:盟党
5|denial/near-before:盟党主
4|denial/near-before:直言
5|denial/near-before:直言,
-4|denial/near-before:相「
-11|denial/near-before:相は
-3|denial/near-before:相は「
3|denial/near-before:着実
3|denial/near-before:着実に
4|denial/near-before:砍到
3|denial/near-before:社会
3|denial/near-before:社会民
5|denial/near-before:社评
5|denial/near-before:社评论
3|denial/near-before:称,没
4|denial/near-before:程度
4|denial/near-before:積み
4|denial/near-before:積み上
-3|denial/near-before:立委质
4|denial/near-before:答应USA
-3|denial/near-before:統領
3|denial/near-before:維持
3|denial/near-before:維持を
4|denial/near-before:維新
5|denial/near-before:绝了
5|denial/near-before:绝了\"
5|denial/near-before:维尼
5|denial/near-before:维尼公
-4|denial/near-before:者は
-5|denial/near-before:者は「
3|denial/near-before:者会
5|denial/near-before:者会上
5|denial/near-before:联盟
5|denial/near-before:联盟党
-3|denial/near-before:能否
-3|denial/near-before:能否达
8|denial/near-before:自民
3|denial/near-before:自民の
3|denial/near-before:自民・
-3|denial/near-before:至GDP
4|denial/near-before:营:
4|denial/near-before:营:没
4|denial/near-before:营的
4|denial/near-before:营的外
5|denial/near-before:萨尔
5|denial/near-before:萨尔维
4|denial/near-before:蓝营
4|denial/near-before:蓝营:
4|denial/near-before:藤田
-5|denial/near-before:衛相
-3|denial/near-before:衛相は
8|denial/near-before:表は
4|denial/near-before:表は、
4|denial/near-before:表は「
-10|denial/near-before:要求
-6|denial/near-before:要求LAND
4|denial/near-before:要砍
4|denial/near-before:要砍到
-4|denial/near-before:見で
-3|denial/near-before:見で、
4|denial/near-before:言,
3|denial/near-before:記す
3|denial/near-before:記する
-5|denial/near-before:記者
4|denial/near-before:調会
4|denial/near-before:調会長
3|denial/near-before:調査
3|denial/near-before:調査会
-3|denial/near-before:談で
3|denial/near-before:議員は
-3|denial/near-before:认曾
5|denial/near-before:记者会
5|denial/near-before:论说
5|denial/near-before:论说,
5|denial/near-before:评政
5|denial/near-before:评政府
5|denial/near-before:评论
5|denial/near-before:评论说
3|denial/near-before:说,
5|denial/near-before:说,#
3|denial/near-before:说,从
4|denial/near-before:说要
4|denial/near-before:说要砍
3|denial/near-before:诺支
3|denial/near-before:诺支持
4|denial/near-before:调:
5|denial/near-before:调:\"
5|denial/near-before:调LAND
6|denial/near-before:谢其
6|denial/near-before:谢其采
3|denial/near-before:财政难
-3|denial/near-before:质疑
-5|denial/near-before:质问
-3|denial/near-before:质问:
6|denial/near-before:购USA
6|denial/near-before:购USA武
4|denial/near-before:购条
4|denial/near-before:购条例
3|denial/near-before:超过
-5|denial/near-before:达到
-3|denial/near-before:达到GDP
5|denial/near-before:选记
5|denial/near-before:选记者
4|denial/near-before:通す
4|denial/near-before:通する
3|denial/near-before:道に
3|denial/near-before:道に関
3|denial/near-before:郑丽
4|denial/near-before:郑丽文
7|denial/near-before:部は
3|denial/near-before:部は、
5|denial/near-before:部は「
8|denial/near-before:采购
6|denial/near-before:采购USA
3|denial/near-before:野:
3|denial/near-before:野:不
4|denial/near-before:野党
5|denial/near-before:野党批
6|denial/near-before:野寺
3|denial/near-before:野寺五
3|denial/near-before:野寺氏
3|denial/near-before:野田
3|denial/near-before:金額
3|denial/near-before:金額あ
5|denial/near-before:長は
4|denial/near-before:長はDATE
3|denial/near-before:长则
3|denial/near-before:长则声
-3|denial/near-before:问:
-3|denial/near-before:问:DEFENCE
4|denial/near-before:问LAND
4|denial/near-before:问LAND说
-4|denial/near-before:防衛
-5|denial/near-before:防衛相
3|denial/near-before:防长则
4|denial/near-before:阵营
4|denial/near-before:阵营的
3|denial/near-before:难以
3|denial/near-before:难以支
3|denial/near-before:額あ
3|denial/near-before:額あり
3|denial/near-before:額を
3|denial/near-before:額を明
4|denial/near-before:顾问
4|denial/near-before:顾问LAND
-11|denial/near-before:首相
-3|denial/near-before:首相「
-6|denial/near-before:首相は
-3|denial/near-before:高到
12|denial/nobody-named:False
-33|denial/nobody-named:True
-3|denial/opens:\"
3|denial/opens:「
6|denial/opens:「2
3|denial/opens:「2・
3|denial/opens:「3
6|denial/opens:「3・
6|denial/opens:ベ
6|denial/opens:ベル
6|denial/opens:ベルギ
3|denial/opens:专
3|denial/opens:专家
3|denial/opens:专家认
-7|denial/opens:他
4|denial/opens:党
4|denial/opens:党幹
4|denial/opens:党幹部
3|denial/opens:公
3|denial/opens:公明
3|denial/opens:公明党
9|denial/opens:共
5|denial/opens:共同
5|denial/opens:共同社
4|denial/opens:共通
4|denial/opens:共通す
4|denial/opens:军购
4|denial/opens:军购条
-5|denial/opens:台
-4|denial/opens:台湾
-3|denial/opens:台湾立
17|denial/opens:国
18|denial/opens:国民
16|denial/opens:国民党
3|denial/opens:国防特
3|denial/opens:在野党
-4|denial/opens:对
-3|denial/opens:对于
-4|denial/opens:当
-4|denial/opens:当局
-4|denial/opens:当局者
-3|denial/opens:政
-3|denial/opens:政府
-3|denial/opens:日本外
8|denial/opens:日本維
6|denial/opens:特
6|denial/opens:特朗
6|denial/opens:特朗普
5|denial/opens:立
4|denial/opens:立憲
4|denial/opens:立憲民
-4|denial/opens:米
-3|denial/opens:米側
4|denial/opens:維
4|denial/opens:維新
5|denial/opens:联
5|denial/opens:联盟
5|denial/opens:联盟党
15|denial/opens:自
15|denial/opens:自民
3|denial/opens:自民の
3|denial/opens:自民・
7|denial/opens:自民党
5|denial/opens:茂
5|denial/opens:茂木
5|denial/opens:茂木敏
-6|denial/opens:防
-5|denial/opens:防衛
-4|denial/opens:防衛費
3|denial/opens:韩国
4|denial/opens:韩国今
-8|denial/opens:首
-8|denial/opens:首相
-4|denial/opens:首相は
-4|denial/other after-far:18 False
-3|denial/other after-far:18 True
-6|denial/other after-far:36 True
4|denial/other after-far:4 False
3|denial/other after-far:4 True
-4|denial/other after-far:9 False
-3|denial/other after-far:9 True
3|denial/other after-follows:\"
3|denial/other after-follows:\"早 True
-7|denial/other after-follows:か
-3|denial/other after-follows:から False
-4|denial/other after-follows:から True
-3|denial/other after-follows:と
7|denial/other after-follows:外
7|denial/other after-follows:外務 False
-3|denial/other after-follows:拟
-3|denial/other after-follows:拟课 True
3|denial/other after-leads:,称
-3|denial/other after-leads:が、
7|denial/other after-leads:ず_
-3|denial/other after-leads:后,
-6|denial/other after:named False
-9|denial/other after:named True
-9|denial/other before-commas:0 0
-4|denial/other before-commas:0 1
21|denial/other before-commas:1 0
-10|denial/other before-commas:1 1
3|denial/other before-commas:2 1
3|denial/other before-far:1 0
3|denial/other before-far:18 0
-5|denial/other before-far:18 1
17|denial/other before-far:36 0
-9|denial/other before-far:36 1
-11|denial/other before-far:4 0
4|denial/other before-far:9 0
-4|denial/other before-far:far 0
4|denial/other before-follows-rank:\" 1 0
7|denial/other before-follows-rank:5 2 0
-5|denial/other before-follows-rank:、 0 0
3|denial/other before-follows-rank:、 1 0
8|denial/other before-follows-rank:「 0 0
6|denial/other before-follows-rank:「 1 0
-13|denial/other before-follows-rank:か 0 0
-3|denial/other before-follows-rank:か 1 0
-7|denial/other before-follows-rank:が 1 0
4|denial/other before-follows-rank:が 2 1
-3|denial/other before-follows-rank:と 0 0
-4|denial/other before-follows-rank:と 1 0
4|denial/other before-follows-rank:の 0 0
4|denial/other before-follows-rank:の 1 0
-5|denial/other before-follows-rank:の 1 1
-4|denial/other before-follows-rank:は 0 1
4|denial/other before-follows-rank:は 1 0
5|denial/other before-follows-rank:一 0 0
6|denial/other before-follows-rank:不 0 0
5|denial/other before-follows-rank:不 1 0
-3|denial/other before-follows-rank:主 1 0
3|denial/other before-follows-rank:也 0 0
5|denial/other before-follows-rank:事 1 0
5|denial/other before-follows-rank:从 0 0
-6|denial/other before-follows-rank:从 1 0
-3|denial/other before-follows-rank:側 0 0
3|denial/other before-follows-rank:发 1 0
6|denial/other before-follows-rank:否 0 0
-5|denial/other before-follows-rank:周 2 0
-3|denial/other before-follows-rank:和 1 0
-3|denial/other before-follows-rank:团 0 0
3|denial/other before-follows-rank:国 1 0
5|denial/other before-follows-rank:在 1 0
5|denial/other before-follows-rank:報 1 0
4|denial/other before-follows-rank:室 3 1
-3|denial/other before-follows-rank:尚 1 0
3|denial/other before-follows-rank:已 1 0
7|denial/other before-follows-rank:开 1 0
3|denial/other before-follows-rank:总 1 0
-5|denial/other before-follows-rank:新 1 0
-3|denial/other before-follows-rank:是 0 0
13|denial/other before-follows-rank:氏 0 0
4|denial/other before-follows-rank:答 1 0
3|denial/other before-follows-rank:给 1 0
6|denial/other before-follows-rank:自 0 0
-9|denial/other before-follows-rank:要 1 0
7|denial/other before-follows-rank:贸 0 0
3|denial/other before-follows:\"
-3|denial/other before-follows:3
6|denial/other before-follows:5
7|denial/other before-follows:5日
7|denial/other before-follows:5日公布
3|denial/other before-follows:、豪
3|denial/other before-follows:、豪州の
-5|denial/other before-follows:、駐
-5|denial/other before-follows:、駐留経
14|denial/other before-follows:「
8|denial/other before-follows:「3
8|denial/other before-follows:「3・5
6|denial/other before-follows:「日
4|denial/other before-follows:「日本を
-17|denial/other before-follows:か
-17|denial/other before-follows:から
-3|denial/other before-follows:から3・
-3|denial/other before-follows:からGD
-4|denial/other before-follows:が1
-4|denial/other before-follows:が10%
5|denial/other before-follows:が2
5|denial/other before-follows:が2%を
-3|denial/other before-follows:が3
-3|denial/other before-follows:が3.5
-4|denial/other before-follows:が5
-3|denial/other before-follows:が5%を
-3|denial/other before-follows:がG
-3|denial/other before-follows:がGDP
6|denial/other before-follows:が合
6|denial/other before-follows:が合意し
8|denial/other before-follows:が日
-4|denial/other before-follows:が日本に
12|denial/other before-follows:が日韓両
-7|denial/other before-follows:と
-4|denial/other before-follows:との
-3|denial/other before-follows:とス
-3|denial/other before-follows:とスイス
6|denial/other before-follows:の交
6|denial/other before-follows:の交渉担
3|denial/other before-follows:の演
3|denial/other before-follows:の演説に
-4|denial/other before-follows:の首
-3|denial/other before-follows:の首相は
-12|denial/other before-follows:は3.5
15|denial/other before-follows:は3・5
-5|denial/other before-follows:は、
-8|denial/other before-follows:は、国防
3|denial/other before-follows:は、日本
-4|denial/other before-follows:は会
-4|denial/other before-follows:は会談に
6|denial/other before-follows:は国
6|denial/other before-follows:は国防費
5|denial/other before-follows:一
5|denial/other before-follows:一名
5|denial/other before-follows:一名官员
10|denial/other before-follows:不
5|denial/other before-follows:不会
5|denial/other before-follows:不会要求
6|denial/other before-follows:不必
6|denial/other before-follows:不必付5
-3|denial/other before-follows:主
-3|denial/other before-follows:主席
-3|denial/other before-follows:主席容克
5|denial/other before-follows:也
3|denial/other before-follows:也要
3|denial/other before-follows:也要把军
5|denial/other before-follows:事
5|denial/other before-follows:事務
5|denial/other before-follows:事務総長
6|denial/other before-follows:从未期待
-3|denial/other before-follows:側
-3|denial/other before-follows:側か
3|denial/other before-follows:发
3|denial/other before-follows:发言
3|denial/other before-follows:发言人说
6|denial/other before-follows:否
6|denial/other before-follows:否认
6|denial/other before-follows:否认曾承
-5|denial/other before-follows:周
-5|denial/other before-follows:周二
-5|denial/other before-follows:周二再度
-3|denial/other before-follows:和
-3|denial/other before-follows:和瑞
-3|denial/other before-follows:和瑞士均
-3|denial/other before-follows:团
-3|denial/other before-follows:团队
-3|denial/other before-follows:团队「1
4|denial/other before-follows:国
4|denial/other before-follows:国防
3|denial/other before-follows:在
7|denial/other before-follows:在回
7|denial/other before-follows:在回答有
5|denial/other before-follows:報
5|denial/other before-follows:報道
5|denial/other before-follows:報道官は
-3|denial/other before-follows:大
-3|denial/other before-follows:大統
4|denial/other before-follows:室
4|denial/other before-follows:室の
4|denial/other before-follows:室の高官
-3|denial/other before-follows:尚
-3|denial/other before-follows:尚未
-3|denial/other before-follows:尚未正式
3|denial/other before-follows:已
3|denial/other before-follows:已要
3|denial/other before-follows:已要求台
6|denial/other before-follows:开
7|denial/other before-follows:开火
7|denial/other before-follows:开火,称
3|denial/other before-follows:总理
3|denial/other before-follows:总理施托
-5|denial/other before-follows:新
-5|denial/other before-follows:新目
-5|denial/other before-follows:新目標巡
3|denial/other before-follows:是否要求
-3|denial/other before-follows:曾
13|denial/other before-follows:氏
8|denial/other before-follows:氏「
8|denial/other before-follows:氏「3・
-5|denial/other before-follows:氏と
-5|denial/other before-follows:氏との会
-3|denial/other before-follows:氏に
-3|denial/other before-follows:氏に3・
13|denial/other before-follows:氏は
5|denial/other before-follows:氏は共同
8|denial/other before-follows:氏は駐留
-3|denial/other before-follows:没
-3|denial/other before-follows:没有
-4|denial/other before-follows:没有就防
3|denial/other before-follows:答
4|denial/other before-follows:答称
4|denial/other before-follows:答称,行
3|denial/other before-follows:给
3|denial/other before-follows:给北
3|denial/other before-follows:给北约秘
6|denial/other before-follows:自
6|denial/other before-follows:自己
6|denial/other before-follows:自己需要
-13|denial/other before-follows:要
3|denial/other before-follows:要为
3|denial/other before-follows:要为自己
-16|denial/other before-follows:要求
-9|denial/other before-follows:要求日本
-3|denial/other before-follows:要求防卫
7|denial/other before-follows:贸
7|denial/other before-follows:贸易
7|denial/other before-follows:贸易代表
-3|denial/other before-follows:防
10|denial/other before-leads:
-3|denial/other before-leads:\"
3|denial/other before-leads:,
4|denial/other before-leads::
4|denial/other before-leads:Oの
5|denial/other before-leads:_
-4|denial/other before-leads:、「
-6|denial/other before-leads:「
6|denial/other before-leads:】
6|denial/other before-leads:で
7|denial/other before-leads:で、
7|denial/other before-leads:の
-6|denial/other before-leads:は
-3|denial/other before-leads:らは
-3|denial/other before-leads:カの
4|denial/other before-leads:ス】
-8|denial/other before-leads:プ
-8|denial/other before-leads:ンプ
7|denial/other before-leads:上,
4|denial/other before-leads:下,
4|denial/other before-leads:中の
6|denial/other before-leads:为
-3|denial/other before-leads:书长
-4|denial/other before-leads:于
-4|denial/other before-leads:关于
-4|denial/other before-leads:到
6|denial/other before-leads:向
-3|denial/other before-leads:在
-3|denial/other before-leads:存在
7|denial/other before-leads:度向
5|denial/other before-leads:强调
-3|denial/other before-leads:收到
-6|denial/other before-leads:日
-4|denial/other before-leads:日、
6|denial/other before-leads:普:
-12|denial/other before-leads:示,
-4|denial/other before-leads:称,
8|denial/other before-leads:談_
6|denial/other before-leads:談で
6|denial/other before-leads:认为
5|denial/other before-leads:调
5|denial/other before-leads:道,
-4|denial/other before-leads:长
-4|denial/other before-opens:False agent
-9|denial/other before-opens:False named
5|denial/other before-opens:False patient
5|denial/other before-opens:True named
3|denial/other before-rank:0 0 named
-4|denial/other before-rank:0 0 patient
-5|denial/other before-rank:0 1 agent
-8|denial/other before-rank:0 1 named
6|denial/other before-rank:1 0 named
7|denial/other before-rank:1 0 patient
-7|denial/other before-rank:1 1 named
4|denial/other before-rank:2 1 agent
4|denial/other before-rank:3 1 named
-4|denial/other before:named
3|denial/other before:patient
-34|denial/other named:1
7|denial/other named:2
18|denial/other named:3
8|denial/other right-before:「
-8|denial/other right-before:から
-5|denial/other right-before:が
3|denial/other right-before:は
5|denial/other right-before:一名官员称,
6|denial/other right-before:不必付
6|denial/other right-before:从未期待过
-3|denial/other right-before:团队「
8|denial/other right-before:氏「
-5|denial/other right-before:氏との会談で
-3|denial/other right-before:氏に
6|denial/other right-before:自己需要做到
3|denial/other right-before:要为自己设定
-26|denial/other unnamed
-3|denial/other unnamed-beside-others
9|denial/right-before:「
-8|denial/right-before:から
-4|denial/right-before:に
6|denial/right-before:にはまだ
-3|denial/right-before:の呼びかけに
4|denial/right-before:の首相は「
-5|denial/right-before:や韓国に
-4|denial/right-before:を信頼」_
5|denial/right-before:一名官员称,
6|denial/right-before:不必付
6|denial/right-before:从未期待过
-3|denial/right-before:团队「
3|denial/right-before:拒绝
3|denial/right-before:提出过
8|denial/right-before:氏「
-5|denial/right-before:氏との会談で
-3|denial/right-before:氏に
6|denial/right-before:自己需要做到
3|denial/right-before:要为自己设定
-6|denial/right-before:订下
-3|denial/right-before:订出
-3|denial/right-before:讨论过
-4|denial/right-before:许诺
-4|denial/right-before:说,
-3|denial/role-class-of:EU member
-8|denial/role-class-of:KOR JPN
13|denial/role-class-of:NATO JPN
-6|denial/role-class-of:NATO KOR
-10|denial/role-class-of:NATO member
-3|denial/role-class-of:USA JPN
-6|denial/role-class-of:USA KOR
-14|denial/role-class-of:USA TWN
-8|denial/role-class-of:USA land
-17|denial/role-class-of:USA member
7|denial/role-class-of:land CHN
10|denial/role-class-of:land TWN
5|denial/role-class-of:land land
6|denial/role-class-of:land member
-4|denial/role-class-of:member JPN
16|denial/role-class-of:member NATO
-4|denial/role-class-of:member member
-5|denial/role-class:EU
-8|denial/role-class:KOR
-3|denial/role-class:NATO
-53|denial/role-class:USA
29|denial/role-class:land
5|denial/role-class:member
-21|denial/role:nobody
-38|denial/role:other
59|denial/role:spender
3|denial/ruled:no_government
3|denial/ruled:no_government nobody
-3|denial/said-after-too:ask deny
-8|denial/said-after-too:ask not
5|denial/said-after-too:deny think
-3|denial/said-after-too:not ask
3|denial/said-after-too:not deny
-6|denial/said-after-too:not plan
6|denial/said-after-too:not should
-3|denial/said-after-too:plan deny
-6|denial/said-after-too:plan not
-3|denial/said-after-too:plan plan
8|denial/said-after-too:plan think
4|denial/said-after-too:raise plan
-3|denial/said-after-too:raise think
3|denial/said-after-too:think not
-17|denial/said-after:
-3|denial/said-after:ask deny
-6|denial/said-after:ask not
3|denial/said-after:cap
4|denial/said-after:deny
5|denial/said-after:deny think
-4|denial/said-after:not plan
-6|denial/said-after:plan
-3|denial/said-after:plan deny
4|denial/said-after:plan not should
5|denial/said-after:plan think
4|denial/said-after:plan think not
-3|denial/said-after:raise
3|denial/said-after:should not should
-3|denial/said-after:think
-4|denial/said-before-too:ask raise
3|denial/said-before-too:not party
12|denial/said-before-too:party not
-3|denial/said-before-too:party reach
-3|denial/said-before-too:plan not
5|denial/said-before-too:raise not
3|denial/said-before-too:raise plan
-12|denial/said-before:
-4|denial/said-before:ask raise
-3|denial/said-before:not
3|denial/said-before:not plan reach
20|denial/said-before:party
3|denial/said-before:party deny
4|denial/said-before:party not
3|denial/said-before:party not think
-3|denial/said-before:party reach
-8|denial/said-before:raise
5|denial/said-before:raise not
3|denial/said-before:raise plan
-9|denial/said-before:reach
-3|denial/said-before:should
-14|denial/said-last:
5|denial/said-last:ask
-3|denial/said-last:ask deny
-8|denial/said-last:ask not
3|denial/said-last:cap
-12|denial/said-last:deny
5|denial/said-last:deny think
-13|denial/said-last:not
-4|denial/said-last:not plan
6|denial/said-last:not should
4|denial/said-last:party
-7|denial/said-last:plan
-3|denial/said-last:plan deny
-4|denial/said-last:plan not
4|denial/said-last:plan not should
3|denial/said-last:plan think
3|denial/said-last:raise plan think
3|denial/said-last:reach
6|denial/said-last:should
3|denial/said-last:should not should
5|denial/said-last:think
3|denial/said-last:think not deny
-12|denial/spender after-far:1 False
4|denial/spender after-far:1 True
3|denial/spender after-far:18 False
3|denial/spender after-far:36 True
5|denial/spender after-far:4 True
8|denial/spender after-far:9 True
5|denial/spender after-follows:
5|denial/spender after-follows: False
-3|denial/spender after-follows:「
-4|denial/spender after-follows:「不 False
-5|denial/spender after-follows:が自 False
-20|denial/spender after-follows:に
-11|denial/spender after-follows:に求 False
-18|denial/spender after-follows:に要 False
6|denial/spender after-follows:に高 False
3|denial/spender after-follows:は
4|denial/spender after-follows:予
4|denial/spender after-follows:予以 True
3|denial/spender after-follows:副
3|denial/spender after-follows:副院 True
3|denial/spender after-follows:大
-7|denial/spender after-follows:开
-7|denial/spender after-follows:开价 True
3|denial/spender after-follows:强
3|denial/spender after-follows:强调 True
6|denial/spender after-follows:米
3|denial/spender after-follows:自
7|denial/spender after-follows:首
5|denial/spender after-follows:首相 False
6|denial/spender after-leads:%,
-11|denial/spender after-leads:%を
-3|denial/spender after-leads:%对
3|denial/spender after-leads:,\"
7|denial/spender after-leads:」_
-4|denial/spender after-leads:い。
5|denial/spender after-leads:ず=
3|denial/spender after-leads:て「
4|denial/spender after-leads:と、
6|denial/spender after-leads:んだ
-18|denial/spender after-leads:字を
-7|denial/spender after-leads:有给
3|denial/spender after-leads:闻,
3|denial/spender after-leads:額を
4|denial/spender after:agent True
15|denial/spender after:named False
24|denial/spender after:named True
-22|denial/spender after:patient False
-7|denial/spender after:patient True
-11|denial/spender before-commas:0 0
6|denial/spender before-commas:1 0
4|denial/spender before-commas:1 1
11|denial/spender before-commas:2 0
6|denial/spender before-commas:2 1
6|denial/spender before-far:18 1
3|denial/spender before-far:36 0
3|denial/spender before-far:36 1
4|denial/spender before-far:4 0
5|denial/spender before-far:far 0
-5|denial/spender before-follows-rank:8 1 0
5|denial/spender before-follows-rank:: 0 0
-6|denial/spender before-follows-rank:| 1 0
-4|denial/spender before-follows-rank:か 0 0
5|denial/spender before-follows-rank:が 0 0
3|denial/spender before-follows-rank:と 1 0
-7|denial/spender before-follows-rank:に 0 0
-5|denial/spender before-follows-rank:の 0 0
-9|denial/spender before-follows-rank:や 1 0
-4|denial/spender before-follows-rank:を 0 0
-4|denial/spender before-follows-rank:不 0 0
5|denial/spender before-follows-rank:与 1 0
-3|denial/spender before-follows-rank:主 0 0
3|denial/spender before-follows-rank:军 1 0
-8|denial/spender before-follows-rank:发 0 0
-3|denial/spender before-follows-rank:和 1 0
-4|denial/spender before-follows-rank:团 0 0
4|denial/spender before-follows-rank:官 0 0
4|denial/spender before-follows-rank:将 0 0
-6|denial/spender before-follows-rank:建 0 0
5|denial/spender before-follows-rank:把 0 0
3|denial/spender before-follows-rank:拒 0 0
-4|denial/spender before-follows-rank:正 1 0
-4|denial/spender before-follows-rank:維 0 0
-3|denial/spender before-follows-rank:維 0 1
-9|denial/spender before-follows-rank:订 0 0
-3|denial/spender before-follows-rank:讨 0 0
-4|denial/spender before-follows-rank:许 0 0
-3|denial/spender before-follows-rank:说 0 0
3|denial/spender before-follows-rank:遭 0 0
-6|denial/spender before-follows-rank:防 0 0
5|denial/spender before-follows-rank:首 0 0
3|denial/spender before-follows-rank:首 1 0
-5|denial/spender before-follows:8
-5|denial/spender before-follows:8日
-5|denial/spender before-follows:8日在参
7|denial/spender before-follows::
-6|denial/spender before-follows:|
-6|denial/spender before-follows:|特
-6|denial/spender before-follows:|特朗普
-4|denial/spender before-follows:か
-4|denial/spender before-follows:から
-5|denial/spender before-follows:からも国
6|denial/spender before-follows:が
3|denial/spender before-follows:が5
3|denial/spender before-follows:が5%を
3|denial/spender before-follows:と
3|denial/spender before-follows:とス
3|denial/spender before-follows:とスイス
-6|denial/spender before-follows:に
-5|denial/spender before-follows:に1
-5|denial/spender before-follows:に1.3
3|denial/spender before-follows:に5
6|denial/spender before-follows:に5%が
-6|denial/spender before-follows:に5%を
6|denial/spender before-follows:には
6|denial/spender before-follows:にはまだ
-4|denial/spender before-follows:に対しG
-6|denial/spender before-follows:に防
-6|denial/spender before-follows:に防衛費
-4|denial/spender before-follows:の
-3|denial/spender before-follows:の呼
-3|denial/spender before-follows:の呼びか
-4|denial/spender before-follows:の小
-4|denial/spender before-follows:の小野寺
-4|denial/spender before-follows:の防
-4|denial/spender before-follows:の防衛費
4|denial/spender before-follows:の首
4|denial/spender before-follows:の首相は
-4|denial/spender before-follows:は1
-4|denial/spender before-follows:は10%
-3|denial/spender before-follows:は「GD
3|denial/spender before-follows:は国
3|denial/spender before-follows:は国防費
-9|denial/spender before-follows:や
-4|denial/spender before-follows:やイ
-4|denial/spender before-follows:やイタリ
-5|denial/spender before-follows:や韓
-5|denial/spender before-follows:や韓国に
-4|denial/spender before-follows:を
-4|denial/spender before-follows:を信
-4|denial/spender before-follows:を信頼」
-4|denial/spender before-follows:不
5|denial/spender before-follows:与
-3|denial/spender before-follows:主
-3|denial/spender before-follows:主席
-3|denial/spender before-follows:主席郑丽
5|denial/spender before-follows:军
5|denial/spender before-follows:军费
3|denial/spender before-follows:军费垫底
4|denial/spender before-follows:则
-8|denial/spender before-follows:发
-8|denial/spender before-follows:发言
-9|denial/spender before-follows:发言人卡
3|denial/spender before-follows:否
3|denial/spender before-follows:否认
-3|denial/spender before-follows:和
4|denial/spender before-follows:和瑞
4|denial/spender before-follows:和瑞士均
-7|denial/spender before-follows:和韩
-7|denial/spender before-follows:和韩国增
-4|denial/spender before-follows:团
3|denial/spender before-follows:国
3|denial/spender before-follows:国防
4|denial/spender before-follows:官
3|denial/spender before-follows:官房
3|denial/spender before-follows:官房長官
5|denial/spender before-follows:将
-6|denial/spender before-follows:建
-6|denial/spender before-follows:建议
-6|denial/spender before-follows:建议再补
5|denial/spender before-follows:把
3|denial/spender before-follows:把军
3|denial/spender before-follows:把军费提
-6|denial/spender before-follows:把国防支
4|denial/spender before-follows:把防
3|denial/spender before-follows:把防务支
4|denial/spender before-follows:拒
3|denial/spender before-follows:拒绝
-8|denial/spender before-follows:提出任何
3|denial/spender before-follows:提出过3
3|denial/spender before-follows:提出防卫
-4|denial/spender before-follows:正
-4|denial/spender before-follows:正\"
-4|denial/spender before-follows:正\"大幅
4|denial/spender before-follows:立委质问
-5|denial/spender before-follows:米防
-5|denial/spender before-follows:米防衛相
3|denial/spender before-follows:米首
3|denial/spender before-follows:米首脳会
-7|denial/spender before-follows:維
-7|denial/spender before-follows:維新
-7|denial/spender before-follows:維新の会
-9|denial/spender before-follows:订
-6|denial/spender before-follows:订下
-6|denial/spender before-follows:订下3.
-3|denial/spender before-follows:订出
-3|denial/spender before-follows:订出3%
-3|denial/spender before-follows:讨
-3|denial/spender before-follows:讨论
-3|denial/spender before-follows:讨论过3
-4|denial/spender before-follows:许
-4|denial/spender before-follows:许诺
-4|denial/spender before-follows:许诺2.
-4|denial/spender before-follows:说,5%
3|denial/spender before-follows:遭
3|denial/spender before-follows:遭到
3|denial/spender before-follows:遭到冷遇
-4|denial/spender before-follows:防
-6|denial/spender before-follows:防衛
-12|denial/spender before-follows:防衛相と
4|denial/spender before-follows:防衛相は
9|denial/spender before-follows:首
9|denial/spender before-follows:首相
3|denial/spender before-follows:首相は、
15|denial/spender before-leads:
4|denial/spender before-leads:,
4|denial/spender before-leads:_
-23|denial/spender before-leads:、
-4|denial/spender before-leads:、「
3|denial/spender before-leads:。
3|denial/spender before-leads:「
3|denial/spender before-leads:が
4|denial/spender before-leads:が、
-4|denial/spender before-leads:し、
-8|denial/spender before-leads:で、
7|denial/spender before-leads:の
-14|denial/spender before-leads:は、
10|denial/spender before-leads:は「
-5|denial/spender before-leads:も
-8|denial/spender before-leads:ら「
-5|denial/spender before-leads:らも
3|denial/spender before-leads:る。
-3|denial/spender before-leads:ル、
-3|denial/spender before-leads:与
-7|denial/spender before-leads:促
-6|denial/spender before-leads:划照
3|denial/spender before-leads:名
-4|denial/spender before-leads:听说
4|denial/spender before-leads:在
-4|denial/spender before-leads:强调
-3|denial/spender before-leads:後、
-7|denial/spender before-leads:敦促
-4|denial/spender before-leads:曾向
3|denial/spender before-leads:月の
-3|denial/spender before-leads:有与
-3|denial/spender before-leads:水;
3|denial/spender before-leads:点名
-6|denial/spender before-leads:照
3|denial/spender before-leads:相
-4|denial/spender before-leads:省「
3|denial/spender before-leads:议在
-4|denial/spender before-leads:说
3|denial/spender before-leads:说,
-4|denial/spender before-leads:调
3|denial/spender before-leads:长
-4|denial/spender before-leads:问
6|denial/spender before-leads:領「
-4|denial/spender before-leads:顾问
3|denial/spender before-leads:首相
3|denial/spender before-opens:False agent
9|denial/spender before-opens:False named
-9|denial/spender before-opens:False patient
7|denial/spender before-opens:True agent
13|denial/spender before-opens:True named
-4|denial/spender before-opens:True patient
11|denial/spender before-rank:0 0 agent
3|denial/spender before-rank:0 0 named
-9|denial/spender before-rank:0 0 patient
8|denial/spender before-rank:0 1 named
6|denial/spender before-rank:1 0 named
-5|denial/spender before-rank:1 0 patient
5|denial/spender before-rank:1 1 named
11|denial/spender before:agent
22|denial/spender before:named
-12|denial/spender before:patient
6|denial/spender named:1
18|denial/spender named:2
15|denial/spender named:3
3|denial/spender right-before:が
-3|denial/spender right-before:に
6|denial/spender right-before:にはまだ
-3|denial/spender right-before:の呼びかけに
4|denial/spender right-before:の首相は「
-4|denial/spender right-before:は
-5|denial/spender right-before:や韓国に
-4|denial/spender right-before:を信頼」_
3|denial/spender right-before:拒绝
3|denial/spender right-before:提出过
-6|denial/spender right-before:订下
-3|denial/spender right-before:订出
-3|denial/spender right-before:讨论过
-4|denial/spender right-before:许诺
-4|denial/spender right-before:说,
24|denial/spender unnamed
-4|denial/spender unnamed-beside-others
-4|denial/title-after:?
5|denial/title-after:」は
3|denial/title-after:は党
3|denial/title-after:框架
-7|denial/unnamed-beside-others
-3|proposal/after-far:1 False
-9|proposal/after-far:18 True
4|proposal/after-far:36 True
-6|proposal/after-far:4 False
-4|proposal/after-far:4 True
3|proposal/after-follows:
3|proposal/after-follows: False
-5|proposal/after-follows:が「 True
4|proposal/after-follows:が試 False
-5|proposal/after-follows:の
3|proposal/after-follows:不肯 True
3|proposal/after-follows:内却 True
3|proposal/after-follows:国
3|proposal/after-follows:国防 True
-4|proposal/after-follows:将
3|proposal/after-follows:未
3|proposal/after-follows:未理 False
3|proposal/after-follows:氏
3|proposal/after-leads:\",
-3|proposal/after-leads:,但
3|proposal/after-leads:?」
4|proposal/after-leads:」_
-6|proposal/after-leads:が、
4|proposal/after-leads:壁_
-3|proposal/after-leads:总理
5|proposal/after-leads:方、
3|proposal/after-leads:案,
4|proposal/after:
3|proposal/after:\"。
-4|proposal/after:\"是
-4|proposal/after:\"是一
-4|proposal/after:\"是一个
-4|proposal/after:\"是一个危
15|proposal/after:,
-3|proposal/after:,仍
-3|proposal/after:,仍以
-3|proposal/after:,仍以GDP
-3|proposal/after:,仍以GDP为
-3|proposal/after:,再
-3|proposal/after:,双
-3|proposal/after:,双方
-3|proposal/after:,双方仍
-3|proposal/after:,双方仍有
5|proposal/after:,台
5|proposal/after:,台厂
5|proposal/after:,台厂无
5|proposal/after:,台厂无人
4|proposal/after:,将
5|proposal/after:,并
-4|proposal/after:,时
-4|proposal/after:,时限
-4|proposal/after:,时限为
-4|proposal/after:,时限为DATE
3|proposal/after:,而不是
-5|proposal/after:,遭LAND
-3|proposal/after:,遭LAND和
-3|proposal/after:,遭LAND和LAND
3|proposal/after:,遭总
3|proposal/after:,遭总理
-3|proposal/after:?
-3|proposal/after:DEFENCE\"
-3|proposal/after:DEFENCE\",
-3|proposal/after:DEFENCE\",LAND
-3|proposal/after:DEFENCE\",LAND内
3|proposal/after:DEFENCE?
-3|proposal/after:DEFENCE换
-3|proposal/after:DEFENCE换和
-3|proposal/after:DEFENCE换和平
-3|proposal/after:DEFENCE换和平\"
8|proposal/after:_
3|proposal/after:_LAND
7|proposal/after:_折
7|proposal/after:_折衷
7|proposal/after:_折衷方
7|proposal/after:_折衷方案
-4|proposal/after:agent True
-9|proposal/after:named False
-10|proposal/after:named True
-3|proposal/after:、DATE
-3|proposal/after:、場
-3|proposal/after:、場合
-3|proposal/after:、場合に
-3|proposal/after:、場合によ
-10|proposal/after:。
9|proposal/after:「
3|proposal/after:「DATE
3|proposal/after:「DATEに
3|proposal/after:「DATEに」
4|proposal/after:「や
4|proposal/after:「やむ
3|proposal/after:「やむを
3|proposal/after:「やむを得
-6|proposal/after:」
4|proposal/after:」_
4|proposal/after:」_公
4|proposal/after:」_公表
4|proposal/after:」_公表へ
-3|proposal/after:」か
-3|proposal/after:」か_
-3|proposal/after:」か_DEFENCE
-3|proposal/after:」か_DEFENCEの
3|proposal/after:」に前
3|proposal/after:」に前向
3|proposal/after:」に前向き
3|proposal/after:」に賛
3|proposal/after:」に賛成
3|proposal/after:」に賛成#
-4|proposal/after:」に金
-4|proposal/after:」に金利
-4|proposal/after:」に金利の
-3|proposal/after:」世
-3|proposal/after:」世論
-3|proposal/after:」世論調
-3|proposal/after:」世論調査
-4|proposal/after:」断
-4|proposal/after:」断念
-4|proposal/after:」断念せ
-4|proposal/after:」断念せよ
-4|proposal/after:」明
-4|proposal/after:」明記
-3|proposal/after:」明記へ
-3|proposal/after:」明記へ調
-3|proposal/after:」複
-3|proposal/after:」複数
-3|proposal/after:」複数案
-3|proposal/after:」複数案を
3|proposal/after:」財源見
3|proposal/after:」財源見え
-3|proposal/after:あた
-3|proposal/after:あたり
-3|proposal/after:あたりは
-3|proposal/after:あたりは議
3|proposal/after:す
3|proposal/after:すら
3|proposal/after:すら「
3|proposal/after:すら「出
3|proposal/after:すら「出発
-3|proposal/after:だ。
11|proposal/after:で
5|proposal/after:でも
-3|proposal/after:で手
-3|proposal/after:で手を
-3|proposal/after:で手を打
-3|proposal/after:で手を打つ
-4|proposal/after:で高
-4|proposal/after:で高止
-4|proposal/after:で高止ま
-4|proposal/after:で高止まり
-5|proposal/after:と
4|proposal/after:とい
3|proposal/after:という
-3|proposal/after:という案
-4|proposal/after:という案に
-10|proposal/after:とす
-11|proposal/after:とする
4|proposal/after:とするこ
4|proposal/after:とすること
-3|proposal/after:とするな
-3|proposal/after:とするなら
-3|proposal/after:とする案
-4|proposal/after:とする案が
3|proposal/after:とする案の
-4|proposal/after:と主
-4|proposal/after:と主張
-4|proposal/after:と主張し
-4|proposal/after:と主張して
-7|proposal/after:な
-4|proposal/after:なの
-4|proposal/after:なのか
-3|proposal/after:なら
-3|proposal/after:なら0
8|proposal/after:に
3|proposal/after:に」
3|proposal/after:に」_
-4|proposal/after:にする案
-4|proposal/after:にする案で
-4|proposal/after:に増
-5|proposal/after:に増や
-6|proposal/after:に増やす
-5|proposal/after:に増やす案
11|proposal/after:の
5|proposal/after:の下
5|proposal/after:の下限
5|proposal/after:の下限を
5|proposal/after:の下限を書
-5|proposal/after:の中
-5|proposal/after:の中身
-3|proposal/after:の中身焦
-3|proposal/after:の中身焦点
-3|proposal/after:の明記「
-3|proposal/after:の明記「排
3|proposal/after:の検
3|proposal/after:の検討
4|proposal/after:の検討を
3|proposal/after:の水
3|proposal/after:の水増
3|proposal/after:の水増し
3|proposal/after:の水増しだ
4|proposal/after:は
3|proposal/after:は「DATE
3|proposal/after:は「DATEに
3|proposal/after:は「DATEに」
-3|proposal/after:は「早
-3|proposal/after:は「早晩
-3|proposal/after:は「早晩避
4|proposal/after:は必
4|proposal/after:は必要
3|proposal/after:は必要」
-5|proposal/after:は欲
-5|proposal/after:は欲し
-5|proposal/after:は欲しい
-5|proposal/after:は欲しい」
-3|proposal/after:へDATE
-3|proposal/after:へDATEま
-3|proposal/after:へDATEまで
-3|proposal/after:へDATEまでに
-3|proposal/after:への増額は
-3|proposal/after:まで必
-3|proposal/after:まで必要
-3|proposal/after:まで必要と
-3|proposal/after:も
3|proposal/after:も、
3|proposal/after:も、政
3|proposal/after:も、政府
3|proposal/after:も、政府内
-3|proposal/after:もあ
-4|proposal/after:もあり
-4|proposal/after:もあり得
-4|proposal/after:もあり得る
-3|proposal/after:よ
-3|proposal/after:より
-3|proposal/after:より地
-3|proposal/after:より地方
-3|proposal/after:より地方の
10|proposal/after:を
3|proposal/after:をDATE
-4|proposal/after:をDATEに
4|proposal/after:をDATEま
4|proposal/after:をDATEまで
4|proposal/after:をDATEまでに
-3|proposal/after:を「DATE
-3|proposal/after:を「DATEな
-3|proposal/after:を「DATEなら
3|proposal/after:を」
-3|proposal/after:を上回る
-3|proposal/after:を上回るの
3|proposal/after:を主
3|proposal/after:を主張
-4|proposal/after:を主張し、
3|proposal/after:を主張して
5|proposal/after:を主張す
5|proposal/after:を主張する
3|proposal/after:を唱
3|proposal/after:を唱え
3|proposal/after:を唱える
-3|proposal/after:を念
-3|proposal/after:を念頭
-3|proposal/after:を念頭に
-3|proposal/after:を念頭に置
-5|proposal/after:を提案
-4|proposal/after:を提案し
-5|proposal/after:を提案して
3|proposal/after:を提言
-4|proposal/after:を検
-4|proposal/after:を検討
-3|proposal/after:を検討する
-3|proposal/after:を求める意
-3|proposal/after:を落
-3|proposal/after:を落と
-3|proposal/after:を落とし
-3|proposal/after:を落としど
-3|proposal/after:を超える新
-6|proposal/after:を軸
-6|proposal/after:を軸に
-3|proposal/after:を軸に調
-3|proposal/after:を軸に調整
-3|proposal/after:を達成し
-3|proposal/after:を達成し、
-4|proposal/after:上
-4|proposal/after:上下
-3|proposal/after:不
-4|proposal/after:不一
-4|proposal/after:不一而
-4|proposal/after:不一而足
-4|proposal/after:不一而足。
-4|proposal/after:为努
-4|proposal/after:为努力
-4|proposal/after:为努力方
-4|proposal/after:为努力方向
-3|proposal/after:为阶
-3|proposal/after:为阶段
-3|proposal/after:为阶段目
-3|proposal/after:为阶段目标
3|proposal/after:乃
3|proposal/after:乃至
3|proposal/after:乃至#
3|proposal/after:之
10|proposal/after:以
3|proposal/after:以上とす
3|proposal/after:以上とする
6|proposal/after:以上に
-6|proposal/after:以上も
-6|proposal/after:以上も念
-6|proposal/after:以上も念頭
-5|proposal/after:以上を提
-5|proposal/after:以上を提言
-6|proposal/after:以上を明
-7|proposal/after:以上方
-7|proposal/after:以上方案
-7|proposal/after:以上方案浮
-4|proposal/after:以上的
-5|proposal/after:以上的新
-5|proposal/after:以上的新目
7|proposal/after:以内
-3|proposal/after:以内」主
-3|proposal/after:以内」主張
5|proposal/after:以内に
3|proposal/after:以内に」
3|proposal/after:以内に」_
-3|proposal/after:前
-3|proposal/after:前後
-3|proposal/after:前後と
-3|proposal/after:前後とす
-3|proposal/after:前後とする
3|proposal/after:务
3|proposal/after:务实
-4|proposal/after:只
-3|proposal/after:可
4|proposal/after:台
3|proposal/after:台」
3|proposal/after:台」に
3|proposal/after:台」に_
3|proposal/after:台」に_自
3|proposal/after:国
3|proposal/after:国家
3|proposal/after:国家\"
3|proposal/after:国家\"?
-3|proposal/after:報
-3|proposal/after:報道
-3|proposal/after:報道で
-3|proposal/after:報道で財
-3|proposal/after:報道で財政
3|proposal/after:尚可
3|proposal/after:尚可接
3|proposal/after:尚可接受
4|proposal/after:就
-9|proposal/after:左
-9|proposal/after:左右
-7|proposal/after:左右。
-4|proposal/after:并
4|proposal/after:才
3|proposal/after:支
-3|proposal/after:方
-3|proposal/after:方案
-13|proposal/after:案
-5|proposal/after:案、
-3|proposal/after:案、専
-3|proposal/after:案、専守
-3|proposal/after:案、専守防
5|proposal/after:案が
7|proposal/after:案が取
7|proposal/after:案が取り
7|proposal/after:案が取り沙
-5|proposal/after:案に
3|proposal/after:構
3|proposal/after:構想
3|proposal/after:法
3|proposal/after:法案
3|proposal/after:法案を
3|proposal/after:法案を審
3|proposal/after:法案を審議
-11|proposal/after:的
3|proposal/after:的主
3|proposal/after:的主张
3|proposal/after:的声
3|proposal/after:的声音
4|proposal/after:的建
4|proposal/after:的建议
4|proposal/after:的建议。
-3|proposal/after:的新目标造
-4|proposal/after:的方案,
5|proposal/after:的方案。
-3|proposal/after:的构想。
-6|proposal/after:目
-6|proposal/after:目標
-3|proposal/after:目標、
-3|proposal/after:目標、賛
-3|proposal/after:目標、賛否
6|proposal/after:程
6|proposal/after:程度
8|proposal/after:程度を
3|proposal/after:程度を新
3|proposal/after:程度を新目
-3|proposal/after:要
-3|proposal/after:要不
-3|proposal/after:要不要
-3|proposal/after:要不要加
-3|proposal/after:要不要加税
-3|proposal/after:視
-3|proposal/after:視野
9|proposal/after:論
4|proposal/after:論_
4|proposal/after:論_歳
4|proposal/after:論_歳出
4|proposal/after:論_歳出は
3|proposal/after:論浮
3|proposal/after:論浮上
3|proposal/after:論浮上_
3|proposal/after:論浮上_連
4|proposal/after:超
3|proposal/after:超_
3|proposal/after:超_自
3|proposal/after:超_自民
3|proposal/after:超_自民提
4|proposal/after:超」
-4|proposal/after:超へ、
-4|proposal/after:超へ、政
-4|proposal/after:超へ、政府
3|proposal/after:超への
3|proposal/after:超への引
3|proposal/after:超への引き
-6|proposal/after:超も視野_
-3|proposal/after:超必
-3|proposal/after:超必要
-3|proposal/after:超必要」
-3|proposal/after:超必要」_
-4|proposal/after:超案
-4|proposal/after:超案が
-4|proposal/after:超案が浮
-4|proposal/after:超案が浮上
3|proposal/after:过
3|proposal/after:过关
3|proposal/after:过关?
-3|proposal/after:迈进,但
-3|proposal/after:迈进,但会
-8|proposal/after:近
-8|proposal/after:近く
-5|proposal/after:近くに
-4|proposal/after:近くに達
-4|proposal/after:近くに達す
8|proposal/after:还
8|proposal/after:还不
8|proposal/after:还不够
8|proposal/after:还不够?
3|proposal/after:还很
3|proposal/after:还很远
-3|proposal/after:还是#
15|proposal/any-after:ask
6|proposal/any-after:ask foreign=False
8|proposal/any-after:ask foreign=True
-3|proposal/any-after:deny foreign=False
-3|proposal/any-after:not foreign=False
5|proposal/any-after:not foreign=True
15|proposal/any-after:party
13|proposal/any-after:party foreign=False
12|proposal/any-after:plan
8|proposal/any-after:plan foreign=False
4|proposal/any-after:plan foreign=True
6|proposal/any-after:reach
4|proposal/any-after:reach foreign=True
13|proposal/any-after:should
8|proposal/any-after:should foreign=False
5|proposal/any-after:should foreign=True
-3|proposal/any-after:standard
-18|proposal/any-after:think
-13|proposal/any-after:think foreign=False
-5|proposal/any-after:think foreign=True
14|proposal/any-before:ask
13|proposal/any-before:ask foreign=False
3|proposal/any-before:cap
10|proposal/any-before:not
9|proposal/any-before:not foreign=False
46|proposal/any-before:party
42|proposal/any-before:party foreign=False
4|proposal/any-before:party foreign=True
8|proposal/any-before:plan
6|proposal/any-before:plan foreign=False
6|proposal/any-before:raise
-5|proposal/any-before:raise foreign=False
11|proposal/any-before:raise foreign=True
-4|proposal/any-before:reach
-5|proposal/any-before:reach foreign=True
24|proposal/any-before:should
11|proposal/any-before:should foreign=False
13|proposal/any-before:should foreign=True
-5|proposal/any-before:standard
-5|proposal/any-before:standard foreign=False
-4|proposal/any-before:think
-18|proposal/any-before:think foreign=False
14|proposal/any-before:think foreign=True
7|proposal/before-commas:0 0
6|proposal/before-commas:0 1
10|proposal/before-commas:1 0
-5|proposal/before-commas:1 1
-9|proposal/before-commas:2 0
8|proposal/before-commas:2 1
-3|proposal/before-commas:2 2
-3|proposal/before-commas:3 1
-4|proposal/before-commas:3 2
11|proposal/before-far:1 0
-9|proposal/before-far:18 0
-10|proposal/before-far:36 0
3|proposal/before-far:36 1
8|proposal/before-far:9 0
5|proposal/before-far:far 0
-5|proposal/before-far:far 2
4|proposal/before-follows-rank:\" 0 0
3|proposal/before-follows-rank:1 0 0
-3|proposal/before-follows-rank:3 0 0
5|proposal/before-follows-rank:7 0 0
-3|proposal/before-follows-rank:_ 0 0
9|proposal/before-follows-rank:、 0 0
-4|proposal/before-follows-rank:「 0 0
-3|proposal/before-follows-rank:「 1 0
4|proposal/before-follows-rank:が 0 0
3|proposal/before-follows-rank:が 1 0
3|proposal/before-follows-rank:で 0 0
5|proposal/before-follows-rank:は 0 1
-4|proposal/before-follows-rank:は 1 0
-5|proposal/before-follows-rank:は 2 0
-6|proposal/before-follows-rank:上 0 0
5|proposal/before-follows-rank:不 0 0
4|proposal/before-follows-rank:主 0 0
3|proposal/before-follows-rank:事 0 0
5|proposal/before-follows-rank:代 0 0
4|proposal/before-follows-rank:以 0 0
3|proposal/before-follows-rank:任 0 0
-3|proposal/before-follows-rank:保 0 0
-3|proposal/before-follows-rank:修 0 0
-3|proposal/before-follows-rank:党 0 0
-4|proposal/before-follows-rank:内 0 0
-3|proposal/before-follows-rank:军 0 0
-4|proposal/before-follows-rank:前 1 0
-3|proposal/before-follows-rank:参 0 0
3|proposal/before-follows-rank:周 0 0
4|proposal/before-follows-rank:和 0 0
5|proposal/before-follows-rank:团 1 0
8|proposal/before-follows-rank:国 0 1
3|proposal/before-follows-rank:国 1 1
-3|proposal/before-follows-rank:国 1 2
3|proposal/before-follows-rank:在 1 0
-4|proposal/before-follows-rank:基 0 0
9|proposal/before-follows-rank:外 0 0
5|proposal/before-follows-rank:外 0 1
-3|proposal/before-follows-rank:大 0 0
7|proposal/before-follows-rank:大 1 0
-6|proposal/before-follows-rank:安 0 0
-3|proposal/before-follows-rank:安 1 0
-3|proposal/before-follows-rank:安 1 1
10|proposal/before-follows-rank:官 0 0
4|proposal/before-follows-rank:已 0 1
7|proposal/before-follows-rank:幹 0 0
3|proposal/before-follows-rank:幹 0 2
-7|proposal/before-follows-rank:应 0 0
-3|proposal/before-follows-rank:总 0 1
4|proposal/before-follows-rank:总 1 0
-6|proposal/before-follows-rank:执 0 0
-3|proposal/before-follows-rank:把 0 0
-4|proposal/before-follows-rank:把 0 1
4|proposal/before-follows-rank:抛 1 0
13|proposal/before-follows-rank:拟 0 0
3|proposal/before-follows-rank:拟 1 0
4|proposal/before-follows-rank:探 0 0
-4|proposal/before-follows-rank:提 0 0
-4|proposal/before-follows-rank:政 0 0
5|proposal/before-follows-rank:政 1 0
6|proposal/before-follows-rank:新 0 0
3|proposal/before-follows-rank:新 1 0
3|proposal/before-follows-rank:新 1 1
-3|proposal/before-follows-rank:智 0 1
-3|proposal/before-follows-rank:有 0 0
-7|proposal/before-follows-rank:核 0 0
14|proposal/before-follows-rank:正 0 0
5|proposal/before-follows-rank:正 0 1
3|proposal/before-follows-rank:武 1 1
-4|proposal/before-follows-rank:氏 0 0
-3|proposal/before-follows-rank:氏 1 0
-4|proposal/before-follows-rank:民 0 0
4|proposal/before-follows-rank:的 2 1
-6|proposal/before-follows-rank:着 0 0
4|proposal/before-follows-rank:研 0 0
3|proposal/before-follows-rank:确 0 0
-3|proposal/before-follows-rank:竞 0 0
-4|proposal/before-follows-rank:総 0 0
-5|proposal/before-follows-rank:经 0 0
-4|proposal/before-follows-rank:维 0 0
7|proposal/before-follows-rank:考 0 0
-3|proposal/before-follows-rank:若 0 0
-3|proposal/before-follows-rank:表 0 0
-6|proposal/before-follows-rank:要 0 0
-5|proposal/before-follows-rank:議 0 0
3|proposal/before-follows-rank:讨 0 0
-5|proposal/before-follows-rank:议 0 0
6|proposal/before-follows-rank:设 0 0
3|proposal/before-follows-rank:访 1 1
4|proposal/before-follows-rank:说 1 0
4|proposal/before-follows-rank:费 0 0
3|proposal/before-follows-rank:近 0 0
-4|proposal/before-follows-rank:选 0 0
4|proposal/before-follows-rank:酝 0 0
-3|proposal/before-follows-rank:长 0 0
3|proposal/before-follows-rank:防 0 0
-4|proposal/before-follows-rank:防 0 1
-3|proposal/before-follows-rank:防 1 0
-4|proposal/before-follows-rank:阵 0 0
4|proposal/before-follows:\"
3|proposal/before-follows:\"5
3|proposal/before-follows:\"5%\"
6|proposal/before-follows:,却
6|proposal/before-follows:,却还要
-3|proposal/before-follows:,把
-3|proposal/before-follows:,把国防
3|proposal/before-follows:1
-3|proposal/before-follows:3
-3|proposal/before-follows:3%
3|proposal/before-follows:5日
3|proposal/before-follows:5日在北
5|proposal/before-follows:7
5|proposal/before-follows:7日
4|proposal/before-follows:7日提议
3|proposal/before-follows:9
3|proposal/before-follows:9日
3|proposal/before-follows:9日在伦
-3|proposal/before-follows::战
-3|proposal/before-follows::战后也
-4|proposal/before-follows:_
9|proposal/before-follows:、
3|proposal/before-follows:、3
-7|proposal/before-follows:「
-3|proposal/before-follows:「4
-3|proposal/before-follows:「4%」
-5|proposal/before-follows:「冷
-5|proposal/before-follows:「冷戦期
-3|proposal/before-follows:「日
-3|proposal/before-follows:「日本の
4|proposal/before-follows:が
4|proposal/before-follows:が3
5|proposal/before-follows:が6
5|proposal/before-follows:が6日議
-4|proposal/before-follows:が提
-4|proposal/before-follows:が提言し
5|proposal/before-follows:が検
3|proposal/before-follows:が検討し
3|proposal/before-follows:が落
3|proposal/before-follows:が落とし
3|proposal/before-follows:では
4|proposal/before-follows:では、国
4|proposal/before-follows:とフ
4|proposal/before-follows:とフラン
-3|proposal/before-follows:の
4|proposal/before-follows:の3
5|proposal/before-follows:の3・5
4|proposal/before-follows:の事
4|proposal/before-follows:の事情を
-4|proposal/before-follows:の元
-3|proposal/before-follows:の元将官
4|proposal/before-follows:の各
4|proposal/before-follows:の各国が
3|proposal/before-follows:の国防相
-4|proposal/before-follows:の国防費
-4|proposal/before-follows:の審
-4|proposal/before-follows:の審議会
-10|proposal/before-follows:の算
-10|proposal/before-follows:の算定方
3|proposal/before-follows:の緑
3|proposal/before-follows:の緑の党
-4|proposal/before-follows:の防
3|proposal/before-follows:の首
-3|proposal/before-follows:は
10|proposal/before-follows:は2
3|proposal/before-follows:は27年
3|proposal/before-follows:は2・5
6|proposal/before-follows:は3.5
-3|proposal/before-follows:は3・5
-4|proposal/before-follows:は5
-4|proposal/before-follows:は5日、
-9|proposal/before-follows:は、
-6|proposal/before-follows:は、国防
-4|proposal/before-follows:は、防衛
-5|proposal/before-follows:は不
-5|proposal/before-follows:は不足分
-3|proposal/before-follows:は憲
-3|proposal/before-follows:は憲法に
4|proposal/before-follows:は最
4|proposal/before-follows:は最大で
-5|proposal/before-follows:も1
-4|proposal/before-follows:も1.3
3|proposal/before-follows:も2.5
4|proposal/before-follows:もい
4|proposal/before-follows:もいずれ
-7|proposal/before-follows:上
-5|proposal/before-follows:上院
-3|proposal/before-follows:上院、国
5|proposal/before-follows:不
6|proposal/before-follows:不排
6|proposal/before-follows:不排除以
-3|proposal/before-follows:为何离2
4|proposal/before-follows:主
4|proposal/before-follows:主张
3|proposal/before-follows:主张先以
3|proposal/before-follows:主张冻结
-9|proposal/before-follows:主张把4
3|proposal/before-follows:主张最多
4|proposal/before-follows:事
4|proposal/before-follows:事務
4|proposal/before-follows:事務総長
3|proposal/before-follows:今年的比
5|proposal/before-follows:代
5|proposal/before-follows:代表
5|proposal/before-follows:代表建议
4|proposal/before-follows:以
4|proposal/before-follows:以3
4|proposal/before-follows:以3.5
3|proposal/before-follows:任
3|proposal/before-follows:任期
3|proposal/before-follows:任期内使
3|proposal/before-follows:会前
3|proposal/before-follows:会前公布
-4|proposal/before-follows:保
-4|proposal/before-follows:保守
-3|proposal/before-follows:保守党领
-3|proposal/before-follows:修
-3|proposal/before-follows:修订
-3|proposal/before-follows:修订安保
-3|proposal/before-follows:党
-3|proposal/before-follows:党首
-3|proposal/before-follows:党首は、
-3|proposal/before-follows:内已
13|proposal/before-follows:内部
3|proposal/before-follows:内部正在
3|proposal/before-follows:内部正就
4|proposal/before-follows:内部评估
-5|proposal/before-follows:军
-6|proposal/before-follows:军费
-5|proposal/before-follows:军费新目
-3|proposal/before-follows:军费订下
-4|proposal/before-follows:前
3|proposal/before-follows:前年
3|proposal/before-follows:前年曾向
-3|proposal/before-follows:前总
-3|proposal/before-follows:前总理莫
-6|proposal/before-follows:参
-6|proposal/before-follows:参议
3|proposal/before-follows:可考虑把
5|proposal/before-follows:周
4|proposal/before-follows:和
4|proposal/before-follows:和执
4|proposal/before-follows:和执政党
3|proposal/before-follows:团
5|proposal/before-follows:团队
5|proposal/before-follows:团队看中
10|proposal/before-follows:国
-3|proposal/before-follows:国会
16|proposal/before-follows:国防
4|proposal/before-follows:国防拨款
-3|proposal/before-follows:国防支出
3|proposal/before-follows:国防相は
4|proposal/before-follows:国防省は
-5|proposal/before-follows:国防研究
-3|proposal/before-follows:国防費3
-3|proposal/before-follows:国防费占
-3|proposal/before-follows:国防部会
4|proposal/before-follows:国防部周
3|proposal/before-follows:国防部建
4|proposal/before-follows:国防部日
-3|proposal/before-follows:国防部退
11|proposal/before-follows:国防部长
-3|proposal/before-follows:国防预算
3|proposal/before-follows:在203
4|proposal/before-follows:在为
4|proposal/before-follows:在为年底
4|proposal/before-follows:在伦
4|proposal/before-follows:在伦敦:
-5|proposal/before-follows:在远
-5|proposal/before-follows:在远东的
-4|proposal/before-follows:基
-4|proposal/before-follows:基準
15|proposal/before-follows:外
15|proposal/before-follows:外长
8|proposal/before-follows:外长商讨
4|proposal/before-follows:外长查克
4|proposal/before-follows:大
5|proposal/before-follows:大統
4|proposal/before-follows:大統領、
7|proposal/before-follows:大統領は
-8|proposal/before-follows:大統領選
4|proposal/before-follows:大胜
5|proposal/before-follows:大胜_防
-5|proposal/before-follows:大选
-13|proposal/before-follows:安
-5|proposal/before-follows:安全
-5|proposal/before-follows:安全保障
-5|proposal/before-follows:安塔
-5|proposal/before-follows:安塔利亚
10|proposal/before-follows:官
11|proposal/before-follows:官员
-3|proposal/before-follows:官邸设置
7|proposal/before-follows:已
5|proposal/before-follows:已致
5|proposal/before-follows:已致函各
12|proposal/before-follows:幹
13|proposal/before-follows:幹部
3|proposal/before-follows:幹部は2
4|proposal/before-follows:幹部は、
6|proposal/before-follows:幹部は「
-6|proposal/before-follows:应
3|proposal/before-follows:强推
3|proposal/before-follows:强推\"3
8|proposal/before-follows:总理
3|proposal/before-follows:总理内坦
4|proposal/before-follows:总理西利
-5|proposal/before-follows:总统
-5|proposal/before-follows:总统选举
-3|proposal/before-follows:想当
-3|proposal/before-follows:想当\"4
-6|proposal/before-follows:执
-6|proposal/before-follows:执政
-8|proposal/before-follows:把
-3|proposal/before-follows:把军
3|proposal/before-follows:把国防开
-6|proposal/before-follows:把国防预
-3|proposal/before-follows:把核
-3|proposal/before-follows:把核心国
4|proposal/before-follows:抛
5|proposal/before-follows:抛出
4|proposal/before-follows:抛出\"重
-3|proposal/before-follows:报
18|proposal/before-follows:拟
3|proposal/before-follows:拟在
3|proposal/before-follows:拟在北约
7|proposal/before-follows:拟将
6|proposal/before-follows:拟将防卫
4|proposal/before-follows:探
4|proposal/before-follows:探讨
4|proposal/before-follows:探讨修订
-5|proposal/before-follows:提
-6|proposal/before-follows:提交
-4|proposal/before-follows:提交报告
5|proposal/before-follows:政府
4|proposal/before-follows:政府有意
12|proposal/before-follows:新
7|proposal/before-follows:新政
7|proposal/before-follows:新政府国
4|proposal/before-follows:新版
3|proposal/before-follows:新闻
3|proposal/before-follows:新闻》援
-3|proposal/before-follows:新首
-3|proposal/before-follows:新首相「
-5|proposal/before-follows:智
-5|proposal/before-follows:智库
-3|proposal/before-follows:有
-3|proposal/before-follows:朝
-3|proposal/before-follows:朝野
-3|proposal/before-follows:朝野有声
-7|proposal/before-follows:核
-7|proposal/before-follows:核心
-7|proposal/before-follows:核心军费
19|proposal/before-follows:正
8|proposal/before-follows:正在
5|proposal/before-follows:正在研究
-3|proposal/before-follows:正研究让
6|proposal/before-follows:正考
3|proposal/before-follows:正考虑在
5|proposal/before-follows:武
5|proposal/before-follows:武装
5|proposal/before-follows:武装部队
-6|proposal/before-follows:氏
5|proposal/before-follows:氏、
7|proposal/before-follows:氏、国防
-4|proposal/before-follows:氏の
-3|proposal/before-follows:氏の側近
-6|proposal/before-follows:氏は
-4|proposal/before-follows:民
-3|proposal/before-follows:民调
-3|proposal/before-follows:民调》3
9|proposal/before-follows:的
5|proposal/before-follows:的军
5|proposal/before-follows:的军费占
4|proposal/before-follows:的外
4|proposal/before-follows:的外交团
5|proposal/before-follows:的比
5|proposal/before-follows:的比例改
-3|proposal/before-follows:的顾
-3|proposal/before-follows:的顾问团
-6|proposal/before-follows:着
-6|proposal/before-follows:着眼
-6|proposal/before-follows:着眼3.
4|proposal/before-follows:研
3|proposal/before-follows:确
3|proposal/before-follows:确定
3|proposal/before-follows:确定5%
-4|proposal/before-follows:竞
-4|proposal/before-follows:竞选
-3|proposal/before-follows:竞选时主
-4|proposal/before-follows:総
-3|proposal/before-follows:総選
-5|proposal/before-follows:经
-5|proposal/before-follows:经济
-5|proposal/before-follows:维
-5|proposal/before-follows:维新
7|proposal/before-follows:考
7|proposal/before-follows:考虑
-4|proposal/before-follows:若
-4|proposal/before-follows:若能
-3|proposal/before-follows:表示,\"
3|proposal/before-follows:表示,北
-6|proposal/before-follows:要
-5|proposal/before-follows:要5
-5|proposal/before-follows:要5%,
-3|proposal/before-follows:要不
-3|proposal/before-follows:要不要3
-3|proposal/before-follows:要把
-3|proposal/before-follows:要把军费
4|proposal/before-follows:要求
5|proposal/before-follows:要求改为
-5|proposal/before-follows:議
-3|proposal/before-follows:議員
-3|proposal/before-follows:議員団、
3|proposal/before-follows:讨
3|proposal/before-follows:讨论
-6|proposal/before-follows:议
-5|proposal/before-follows:议会
6|proposal/before-follows:设
6|proposal/before-follows:设立
6|proposal/before-follows:设立的专
3|proposal/before-follows:访
3|proposal/before-follows:访问
3|proposal/before-follows:访问布鲁
3|proposal/before-follows:说
3|proposal/before-follows:说,国防
-3|proposal/before-follows:财政制度
6|proposal/before-follows:财政部长
-5|proposal/before-follows:财界
-3|proposal/before-follows:财界人士
4|proposal/before-follows:费
3|proposal/before-follows:费推
3|proposal/before-follows:费推高到
4|proposal/before-follows:近
4|proposal/before-follows:近日
-7|proposal/before-follows:选
-4|proposal/before-follows:透
-4|proposal/before-follows:透露
-4|proposal/before-follows:透露,秘
4|proposal/before-follows:酝
4|proposal/before-follows:酝酿
4|proposal/before-follows:酝酿的\"
-6|proposal/before-follows:长
-3|proposal/before-follows:长皮
-3|proposal/before-follows:长皮斯托
-5|proposal/before-follows:防
-7|proposal/before-follows:防卫
5|proposal/before-follows:防长
4|proposal/before-follows:防长金龙
-4|proposal/before-follows:阵
-4|proposal/before-follows:阵营
5|proposal/before-follows:首
5|proposal/before-follows:首相
3|proposal/before-follows:首相は2
9|proposal/before-leads:
-3|proposal/before-leads:%、
-6|proposal/before-leads:)
9|proposal/before-leads:,
-3|proposal/before-leads:,为
3|proposal/before-leads:,若
4|proposal/before-leads:,让
4|proposal/before-leads:-_
20|proposal/before-leads::
6|proposal/before-leads:;
-4|proposal/before-leads:_
11|proposal/before-leads:、
3|proposal/before-leads:《
-10|proposal/before-leads:「
6|proposal/before-leads:】
-3|proposal/before-leads:が
3|proposal/before-leads:き、
3|proposal/before-leads:して
4|proposal/before-leads:ず、
3|proposal/before-leads:て
-3|proposal/before-leads:で
7|proposal/before-leads:で、
-3|proposal/before-leads:と
-5|proposal/before-leads:の
-4|proposal/before-leads:る
4|proposal/before-leads:れ、
4|proposal/before-leads:を、
3|proposal/before-leads:スの
-3|proposal/before-leads:上,
-3|proposal/before-leads:中
8|proposal/before-leads:书长
-5|proposal/before-leads:事长
8|proposal/before-leads:亚:
-3|proposal/before-leads:人
-3|proposal/before-leads:人选
-5|proposal/before-leads:付
6|proposal/before-leads:例如
-3|proposal/before-leads:准:
6|proposal/before-leads:前,
-4|proposal/before-leads:名
-3|proposal/before-leads:国と
-3|proposal/before-leads:国の
-11|proposal/before-leads:在
3|proposal/before-leads:如
7|proposal/before-leads:媒:
4|proposal/before-leads:字;
5|proposal/before-leads:官「
7|proposal/before-leads:家:
5|proposal/before-leads:导,
-5|proposal/before-leads:应付
5|proposal/before-leads:引
-3|proposal/before-leads:张,
11|proposal/before-leads:总理
8|proposal/before-leads:总统
3|proposal/before-leads:批
3|proposal/before-leads:把
-3|proposal/before-leads:持
5|proposal/before-leads:援引
-3|proposal/before-leads:支持
-5|proposal/before-leads:日在
-9|proposal/before-leads:日本
3|proposal/before-leads:是,
-9|proposal/before-leads:本
3|proposal/before-leads:本《
-3|proposal/before-leads:析:
-3|proposal/before-leads:比照
4|proposal/before-leads:氏は
3|proposal/before-leads:点:
-3|proposal/before-leads:照
11|proposal/before-leads:理
-5|proposal/before-leads:电)
-5|proposal/before-leads:的
-3|proposal/before-leads:看中
5|proposal/before-leads:称,
8|proposal/before-leads:统
3|proposal/before-leads:若
3|proposal/before-leads:要把
4|proposal/before-leads:让
4|proposal/before-leads:讯】
3|proposal/before-leads:许
-6|proposal/before-leads:论请
4|proposal/before-leads:评:
-5|proposal/before-leads:说,
-6|proposal/before-leads:请
-3|proposal/before-leads:远:
7|proposal/before-leads:道,
-3|proposal/before-leads:選で
3|proposal/before-leads:部批
11|proposal/before-leads:部长
14|proposal/before-leads:长
8|proposal/before-leads:露,
-3|proposal/before-leads:領、
3|proposal/before-leads:预计
3|proposal/before-leads:驳,
-4|proposal/before-opens:False agent
9|proposal/before-opens:False named
10|proposal/before-opens:True agent
-5|proposal/before-opens:True named
8|proposal/before-rank:0 0 agent
5|proposal/before-rank:0 1 agent
3|proposal/before-rank:0 1 named
-3|proposal/before-rank:0 1 patient
4|proposal/before-rank:1 0 agent
4|proposal/before-rank:1 0 named
-5|proposal/before-rank:1 2 named
-5|proposal/before-rank:2 0 agent
4|proposal/before-rank:2 1 named
-3|proposal/before:\"不要用
-3|proposal/before:\"至少
6|proposal/before:#,LAND着眼
-3|proposal/before:#,提高至
-4|proposal/before:#,还是
-3|proposal/before:#から
3|proposal/before:#不如LAND
-4|proposal/before:#到
-3|proposal/before:#升到
-5|proposal/before:#还是
4|proposal/before:)的至少
-5|proposal/before:,
6|proposal/before:,LAND着眼
-3|proposal/before:,提高至
3|proposal/before:,整体拉到
-6|proposal/before:,约为GDP的
-5|proposal/before:,腹案为DATE
-4|proposal/before:,还是
-3|proposal/before::\"不要用
3|proposal/before::#还是
3|proposal/before::ALLIES至少要
3|proposal/before::DEFENCE
3|proposal/before::LAND为何离
3|proposal/before::LAND要不要
-3|proposal/before::「
3|proposal/before:ALLIES至少要
-8|proposal/before:DATE
4|proposal/before:DATEに
-3|proposal/before:DATEにGDP比
3|proposal/before:DATEの
-3|proposal/before:DATE内便达到
3|proposal/before:DATE实现
-4|proposal/before:DATE应当增至
5|proposal/before:DATE推到
-4|proposal/before:DATE提出
-3|proposal/before:DATE敲定
3|proposal/before:DATE至少达到
-6|proposal/before:DATE补到
8|proposal/before:DEFENCE
-4|proposal/before:DEFENCE、
3|proposal/before:DEFENCE「GDP
4|proposal/before:DEFENCEが
-4|proposal/before:DEFENCEがGDPの
-5|proposal/before:DEFENCEの
-5|proposal/before:DEFENCEのGDP比
4|proposal/before:DEFENCEは
3|proposal/before:DEFENCEをGDPの
3|proposal/before:DEFENCEをGDP比
4|proposal/before:DEFENCEをGDP比で
-3|proposal/before:DEFENCE占
-3|proposal/before:DEFENCE占GDP_
4|proposal/before:DEFENCE抬到GDP的
3|proposal/before:DEFENCE推到
-3|proposal/before:DEFENCE提到
3|proposal/before:DEFENCE提到GDP的
-3|proposal/before:DEFENCE提至GDP
3|proposal/before:DEFENCE新目标:
-3|proposal/before:DEFENCE降到
-3|proposal/before:EUの各国が
-5|proposal/before:GDP
4|proposal/before:GDP)的至少
-6|proposal/before:GDP应否超过
-3|proposal/before:GDP比
-10|proposal/before:GDP的
4|proposal/before:LAND
3|proposal/before:LAND#不如LAND
-3|proposal/before:LAND:
-3|proposal/before:LANDDEFENCE占
-4|proposal/before:LAND「
3|proposal/before:LANDに
3|proposal/before:LAND上院、DEFENCE
3|proposal/before:LAND为何离
-3|proposal/before:LAND主张最多
-4|proposal/before:LAND以
-3|proposal/before:LAND内には
-3|proposal/before:LAND幹部は
-3|proposal/before:LAND强推\"
3|proposal/before:LAND想当\"
3|proposal/before:LAND新首相「
-3|proposal/before:LAND氏、DEFENCE「
3|proposal/before:LAND民调》
6|proposal/before:LAND着眼
3|proposal/before:LAND要不要
-4|proposal/before:LAND要求改为
-4|proposal/before:LAND酝酿的\"
7|proposal/before:NATO核心DEFENCE
5|proposal/before:NATO要
-3|proposal/before:_
4|proposal/before:_DEFENCE
4|proposal/before:_DEFENCE「
-4|proposal/before:_GDP比
-3|proposal/before:_なぜ
-3|proposal/before:_大蔵「
6|proposal/before:agent
5|proposal/before:named
12|proposal/before:、
3|proposal/before:、DATEまでに
3|proposal/before:、DEFENCE
-4|proposal/before:、DEFENCEがGDPの
-3|proposal/before:、DEFENCEの
4|proposal/before:、DEFENCEは
-3|proposal/before:、DEFENCEはGDP比
3|proposal/before:、DEFENCEをGDP比
-3|proposal/before:、GDP比
-3|proposal/before:、仮にDEFENCEを
-3|proposal/before:、政府のDEFENCE
3|proposal/before:》
-11|proposal/before:「
4|proposal/before:「DATEに
3|proposal/before:「GDP
6|proposal/before:「LANDは
-4|proposal/before:」と語り、
-3|proposal/before:い。
-3|proposal/before:いずれ
-3|proposal/before:いて「
3|proposal/before:いとして、
5|proposal/before:え方に」_
3|proposal/before:かす
-3|proposal/before:から
3|proposal/before:がDATEにGDP比
-4|proposal/before:がGDPの
-3|proposal/before:が急落、DEFENCE
6|proposal/before:くとも
-3|proposal/before:ころとみる
3|proposal/before:し、
3|proposal/before:した
4|proposal/before:したGDP比
-4|proposal/before:して
4|proposal/before:して、
3|proposal/before:す
3|proposal/before:する案と、
-3|proposal/before:ず
-3|proposal/before:ずれ
-3|proposal/before:ぜ
4|proposal/before:た
6|proposal/before:たGDP比
-3|proposal/before:た「GDP比
-3|proposal/before:った「GDP比
-3|proposal/before:ついて「
-4|proposal/before:てDEFENCEをGDP比
4|proposal/before:て、
-5|proposal/before:て「
-3|proposal/before:ては
-3|proposal/before:でDEFENCEをGDP比
3|proposal/before:で、
3|proposal/before:で「
3|proposal/before:でにGDP比
8|proposal/before:では
3|proposal/before:で明かす
4|proposal/before:と、
-4|proposal/before:として
4|proposal/before:として、
-3|proposal/before:とみる
6|proposal/before:とも
-4|proposal/before:と語り、
-3|proposal/before:ない。
6|proposal/before:なくとも
-3|proposal/before:なぜ
3|proposal/before:に
-3|proposal/before:にDEFENCEを
3|proposal/before:にDEFENCEをGDP比
3|proposal/before:にGDPの
-3|proposal/before:に、GDP比
5|proposal/before:に」_
-3|proposal/before:について「
-11|proposal/before:には
-4|proposal/before:のDEFENCE
-4|proposal/before:のDEFENCEをGDP比
-4|proposal/before:のGDP比
-3|proposal/before:の各国が
4|proposal/before:の目標、
3|proposal/before:の間では
21|proposal/before:は
3|proposal/before:はDATEの
3|proposal/before:はDEFENCEをGDPの
8|proposal/before:はDEFENCEをGDP比
5|proposal/before:は、
-3|proposal/before:は、DEFENCEの
4|proposal/before:は「
-3|proposal/before:は「LANDも
-3|proposal/before:はない。
3|proposal/before:は憲法に
-4|proposal/before:は最大でも
3|proposal/before:び_「
-3|proposal/before:へ調整_
3|proposal/before:までにGDP比
-3|proposal/before:みる
-3|proposal/before:め_大蔵「
5|proposal/before:めて
-3|proposal/before:めて「
9|proposal/before:も
-4|proposal/before:り、
-5|proposal/before:るDEFENCEのGDP比
3|proposal/before:る案と、
-3|proposal/before:れ
-3|proposal/before:ろとみる
4|proposal/before:をGDP比で
-3|proposal/before:を含めて「
3|proposal/before:を示し、
-3|proposal/before:上调至
3|proposal/before:上院、DEFENCE
3|proposal/before:下
-3|proposal/before:不低于GDP的
3|proposal/before:不如LAND
-3|proposal/before:不排除向
3|proposal/before:不要
-3|proposal/before:不要用
3|proposal/before:与\"
3|proposal/before:与党内では
-3|proposal/before:中に
-19|proposal/before:为
3|proposal/before:为,
-3|proposal/before:为DATE
-4|proposal/before:为DATE提出
-3|proposal/before:为DATE敲定
-5|proposal/before:为GDP的
3|proposal/before:为何离
-4|proposal/before:主张LAND以
-3|proposal/before:主张先以DATE
-3|proposal/before:主张最多
-4|proposal/before:之比提高到
3|proposal/before:也要把
3|proposal/before:于
-4|proposal/before:于GDP的
3|proposal/before:人士:
-5|proposal/before:今后应达
3|proposal/before:今提
-4|proposal/before:从#到
-3|proposal/before:以DATE
-3|proposal/before:以内にGDP比
-3|proposal/before:仮にDEFENCEを
-3|proposal/before:件时考虑
-4|proposal/before:任期内达到
4|proposal/before:任首相升至
4|proposal/before:会は
-4|proposal/before:会主张
-3|proposal/before:会提过
-4|proposal/before:会期に
3|proposal/before:会议今提
-3|proposal/before:低于GDP的
3|proposal/before:体拉到
3|proposal/before:何离
-6|proposal/before:例在DATE补到
-5|proposal/before:例改定为
-3|proposal/before:便达到
3|proposal/before:候補、DEFENCE
4|proposal/before:做到
-3|proposal/before:元代表「
-3|proposal/before:先以DATE
3|proposal/before:党は
3|proposal/before:党内では
-4|proposal/before:公約、DEFENCE「
3|proposal/before:内
-3|proposal/before:内にGDP比
-3|proposal/before:内には
-3|proposal/before:内便达到
3|proposal/before:内就达到
-3|proposal/before:内首長「
3|proposal/before:再び_「
-4|proposal/before:军方曾要求
-5|proposal/before:况升至
-4|proposal/before:则主张LAND以
11|proposal/before:到
10|proposal/before:到GDP的
-3|proposal/before:力はない。
3|proposal/before:力候補、DEFENCE
-3|proposal/before:加码到
-3|proposal/before:務相、
-3|proposal/before:升到
-3|proposal/before:占GDP_
-3|proposal/before:可多花
-3|proposal/before:各国が
3|proposal/before:同样是
3|proposal/before:后也要把
-5|proposal/before:后应达
-3|proposal/before:向议会提过
-5|proposal/before:否超过
-3|proposal/before:含めて「
3|proposal/before:吹
-3|proposal/before:哄:「
3|proposal/before:員会は
6|proposal/before:回
-3|proposal/before:国が
-3|proposal/before:国不排除向
-4|proposal/before:国会主张
-3|proposal/before:国或可多花
-4|proposal/before:国防部坚持
6|proposal/before:在
5|proposal/before:在DATE推到
-6|proposal/before:在DATE补到
3|proposal/before:在GDP的
-4|proposal/before:在为DATE提出
-3|proposal/before:在为DATE敲定
-4|proposal/before:在国会主张
3|proposal/before:在讨论
-3|proposal/before:场起哄:「
-4|proposal/before:坚持
3|proposal/before:士:
-3|proposal/before:多提高到
-3|proposal/before:多花
3|proposal/before:大
-4|proposal/before:大でも
-3|proposal/before:大蔵「
3|proposal/before:如LAND
3|proposal/before:委員会は
-5|proposal/before:定
-8|proposal/before:定为
3|proposal/before:定在
4|proposal/before:实现
3|proposal/before:審建議「DEFENCE
3|proposal/before:対GDP比
-3|proposal/before:将DEFENCE提至GDP
-3|proposal/before:将来は
6|proposal/before:少なくとも
3|proposal/before:少要
5|proposal/before:少达到
3|proposal/before:少需要考虑
3|proposal/before:就达到
3|proposal/before:已在讨论
3|proposal/before:年内达到
-5|proposal/before:应否超过
-4|proposal/before:应当增至
-4|proposal/before:应达
-3|proposal/before:应降到GDP的
-4|proposal/before:府のDEFENCE
-3|proposal/before:府は
3|proposal/before:建議「DEFENCE
3|proposal/before:建议以
-3|proposal/before:建议把
-4|proposal/before:张LAND以
-5|proposal/before:张今后应达
-3|proposal/before:张先以DATE
-3|proposal/before:张最多
-3|proposal/before:强推\"
3|proposal/before:当\"
-4|proposal/before:当增至
-3|proposal/before:当面はDATEに
7|proposal/before:心DEFENCE
-3|proposal/before:急落、DEFENCE
-3|proposal/before:总统建议把
-5|proposal/before:情况升至
3|proposal/before:想当\"
4|proposal/before:意見書_DEFENCE
3|proposal/before:憲法に
-3|proposal/before:或可多花
3|proposal/before:战后也要把
3|proposal/before:把
3|proposal/before:把DEFENCE推到
-3|proposal/before:把DEFENCE提到
-3|proposal/before:把DEFENCE降到
4|proposal/before:抬到GDP的
-3|proposal/before:抬高到
3|proposal/before:拉到
3|proposal/before:持
-3|proposal/before:排除向
-3|proposal/before:推\"
6|proposal/before:推到
5|proposal/before:提
3|proposal/before:提到GDP的
-6|proposal/before:提至
-3|proposal/before:提至GDP
-6|proposal/before:提言「
-3|proposal/before:提过
5|proposal/before:提高到
4|proposal/before:提高到GDP的
5|proposal/before:支在DATE推到
3|proposal/before:支持
-6|proposal/before:改为
-5|proposal/before:改定为
-4|proposal/before:政府のDEFENCE
-3|proposal/before:政府は
3|proposal/before:政界正酝酿
-3|proposal/before:敲定
-3|proposal/before:整_
3|proposal/before:整体拉到
-3|proposal/before:文件时考虑
3|proposal/before:新目标:
3|proposal/before:新首相「
5|proposal/before:方に」_
-4|proposal/before:方曾要求
3|proposal/before:日で明かす
3|proposal/before:时主张把
-3|proposal/before:时考虑
3|proposal/before:明かす
-3|proposal/before:明元代表「
-7|proposal/before:是
4|proposal/before:書_DEFENCE
-4|proposal/before:曾要求
-3|proposal/before:最多
-3|proposal/before:最多提高到
3|proposal/before:最大
-4|proposal/before:最大でも
4|proposal/before:朝
-4|proposal/before:期に
-3|proposal/before:期には
-3|proposal/before:期中に
3|proposal/before:期内就达到
-4|proposal/before:期内达到
-3|proposal/before:来は
3|proposal/before:标:
3|proposal/before:标:#还是
-7|proposal/before:标上调至
-7|proposal/before:标为
3|proposal/before:标同样是
3|proposal/before:样是
7|proposal/before:核心DEFENCE
4|proposal/before:案「DATEに
3|proposal/before:案と、
-5|proposal/before:案为DATE
-3|proposal/before:標_なぜ
3|proposal/before:標、
4|proposal/before:次の目標、
3|proposal/before:正酝酿
-3|proposal/before:步提高到
-3|proposal/before:比
-5|proposal/before:比例改定为
-5|proposal/before:比提高到
-3|proposal/before:比由#升到
-6|proposal/before:民提言「
4|proposal/before:民案「DATEに
3|proposal/before:民调》
-4|proposal/before:求
-4|proposal/before:求改为
3|proposal/before:法に
-7|proposal/before:测该目标为
3|proposal/before:独で
-3|proposal/before:独財務相、
4|proposal/before:现
-3|proposal/before:用
-3|proposal/before:用へ調整_
-3|proposal/before:由#升到
-3|proposal/before:由#调高到
3|proposal/before:界人士:
3|proposal/before:界正酝酿
-6|proposal/before:的
-4|proposal/before:的\"
-4|proposal/before:的#,还是
-3|proposal/before:的DEFENCE占GDP
3|proposal/before:目标:
-7|proposal/before:目标上调至
-7|proposal/before:目标为
3|proposal/before:目标同样是
-3|proposal/before:目標_なぜ
3|proposal/before:目標、
-5|proposal/before:相、
-3|proposal/before:相は「LANDも
4|proposal/before:相升至
4|proposal/before:看
6|proposal/before:眼
6|proposal/before:着眼
-3|proposal/before:码到
3|proposal/before:破
3|proposal/before:示し、
3|proposal/before:离
3|proposal/before:突破
-4|proposal/before:約、DEFENCE「
-3|proposal/before:経費をGDPの
-6|proposal/before:约为GDP的
-3|proposal/before:统建议把
5|proposal/before:维持
-3|proposal/before:考に、GDP比
3|proposal/before:脳の間では
-5|proposal/before:腹案为DATE
-6|proposal/before:自民提言「
-8|proposal/before:至
-3|proposal/before:至GDP
-5|proposal/before:至GDP的
3|proposal/before:至少要
5|proposal/before:至少达到
-4|proposal/before:花
-3|proposal/before:落、DEFENCE
-3|proposal/before:蔵「
-6|proposal/before:补到
3|proposal/before:補、DEFENCE
13|proposal/before:要
3|proposal/before:要不要
-3|proposal/before:要加码到
3|proposal/before:要把DEFENCE推到
-4|proposal/before:要求
-4|proposal/before:要求改为
-3|proposal/before:要用
3|proposal/before:要考虑
4|proposal/before:見書_DEFENCE
-5|proposal/before:视情况升至
3|proposal/before:解を示し、
-6|proposal/before:言「
4|proposal/before:言したGDP比
-4|proposal/before:語り、
-3|proposal/before:調整_
3|proposal/before:論再び_「
3|proposal/before:議「DEFENCE
3|proposal/before:认为
3|proposal/before:认为,
3|proposal/before:议今提
3|proposal/before:议以
-3|proposal/before:议会提过
-5|proposal/before:设
3|proposal/before:询会议今提
-7|proposal/before:该目标为
3|proposal/before:调》
-3|proposal/before:调至
-3|proposal/before:財務相、
-3|proposal/before:費をGDPの
3|proposal/before:财界人士:
-3|proposal/before:起哄:「
-5|proposal/before:超过
-5|proposal/before:达
8|proposal/before:达到
-3|proposal/before:达到GDP的
-9|proposal/before:过
-9|proposal/before:还是
-3|proposal/before:还要加码到
3|proposal/before:退回
3|proposal/before:选时主张把
-4|proposal/before:选项从#到
-3|proposal/before:逐步提高到
-3|proposal/before:道内首長「
-3|proposal/before:部は、DEFENCEの
-4|proposal/before:部坚持
-3|proposal/before:都把DEFENCE降到
3|proposal/before:酝酿
-4|proposal/before:酝酿的\"
3|proposal/before:酿
-4|proposal/before:酿的\"
-3|proposal/before:長「
3|proposal/before:間では
3|proposal/before:队已在讨论
-4|proposal/before:防部坚持
-3|proposal/before:降到GDP的
-3|proposal/before:降至
3|proposal/before:院、DEFENCE
-3|proposal/before:除向
3|proposal/before:需要考虑
-3|proposal/before:面はDATEに
3|proposal/before:領は憲法に
-4|proposal/before:项从#到
4|proposal/before:首相升至
-3|proposal/before:首長「
-5|proposal/before:高至GDP的
3|proposal/before:鼓吹
9|proposal/clause-ending:
-5|proposal/clause-ending:.5%?
3|proposal/clause-ending:0年に」
4|proposal/clause-ending:5%
-6|proposal/clause-ending:5年以内
-3|proposal/clause-ending:?
-3|proposal/clause-ending:」とした
-4|proposal/clause-ending:」と話す
-3|proposal/clause-ending:」主張
5|proposal/clause-ending:ある
-7|proposal/clause-ending:い」
-8|proposal/clause-ending:いう
4|proposal/clause-ending:いだ
5|proposal/clause-ending:いる
3|proposal/clause-ending:いるが、
3|proposal/clause-ending:い構えだ
3|proposal/clause-ending:えず
3|proposal/clause-ending:えだ
-3|proposal/clause-ending:えました
5|proposal/clause-ending:える
-3|proposal/clause-ending:かした
3|proposal/clause-ending:が、
-3|proposal/clause-ending:がある
3|proposal/clause-ending:がつく
3|proposal/clause-ending:が報告書
-4|proposal/clause-ending:が抗議
3|proposal/clause-ending:が提案
3|proposal/clause-ending:が提言
-3|proposal/clause-ending:が有力だ
-4|proposal/clause-ending:が試算
3|proposal/clause-ending:が講演
5|proposal/clause-ending:きである
-4|proposal/clause-ending:ける
3|proposal/clause-ending:げた
3|proposal/clause-ending:された
8|proposal/clause-ending:した
-5|proposal/clause-ending:している
-3|proposal/clause-ending:しない」
-3|proposal/clause-ending:しを」
-4|proposal/clause-ending:し戻した
-4|proposal/clause-ending:する
5|proposal/clause-ending:たい
3|proposal/clause-ending:た一方、
-3|proposal/clause-ending:だ
4|proposal/clause-ending:だった
-3|proposal/clause-ending:った
3|proposal/clause-ending:つく
4|proposal/clause-ending:ていた
3|proposal/clause-ending:ている
7|proposal/clause-ending:である
-4|proposal/clause-ending:でいた
-6|proposal/clause-ending:で政府
-8|proposal/clause-ending:という
-4|proposal/clause-ending:とどめた
-5|proposal/clause-ending:となる
-3|proposal/clause-ending:とみる
-3|proposal/clause-ending:と漏らす
3|proposal/clause-ending:と語る
5|proposal/clause-ending:と述べた
-4|proposal/clause-ending:どめた
-6|proposal/clause-ending:ない」
3|proposal/clause-ending:なかった
-10|proposal/clause-ending:なる
4|proposal/clause-ending:に」
-4|proposal/clause-ending:になる
-5|proposal/clause-ending:に入った
3|proposal/clause-ending:に委ねた
3|proposal/clause-ending:に慎重だ
-4|proposal/clause-ending:に提出
-3|proposal/clause-ending:に置く
-4|proposal/clause-ending:に触れた
4|proposal/clause-ending:に言及
-3|proposal/clause-ending:に語った
-4|proposal/clause-ending:に達する
3|proposal/clause-ending:ねた
-3|proposal/clause-ending:ねない」
5|proposal/clause-ending:の声
4|proposal/clause-ending:の検討を
-3|proposal/clause-ending:の範囲論
-4|proposal/clause-ending:は先送り
-4|proposal/clause-ending:ました
-3|proposal/clause-ending:みる
4|proposal/clause-ending:めている
3|proposal/clause-ending:もむ
-4|proposal/clause-ending:も念頭」
5|proposal/clause-ending:も視野
-3|proposal/clause-ending:も議論
-5|proposal/clause-ending:も述べた
-3|proposal/clause-ending:らしを」
-3|proposal/clause-ending:ら可能」
4|proposal/clause-ending:り沙汰
3|proposal/clause-ending:るが、
-5|proposal/clause-ending:るという
-4|proposal/clause-ending:る一方、
-4|proposal/clause-ending:る案です
-4|proposal/clause-ending:れる
-3|proposal/clause-ending:ろとみる
3|proposal/clause-ending:をもむ
4|proposal/clause-ending:を削減
3|proposal/clause-ending:を唱える
-5|proposal/clause-ending:を示した
-3|proposal/clause-ending:を続ける
-3|proposal/clause-ending:を訴えた
-4|proposal/clause-ending:んでいた
-6|proposal/clause-ending:一而足
-4|proposal/clause-ending:上下
-6|proposal/clause-ending:不一而足
8|proposal/clause-ending:不够?
-3|proposal/clause-ending:不安
-3|proposal/clause-ending:两案
-3|proposal/clause-ending:中身焦点
3|proposal/clause-ending:为目标
5|proposal/clause-ending:主張した
3|proposal/clause-ending:予想した
3|proposal/clause-ending:于国防?
3|proposal/clause-ending:交錯する
-3|proposal/clause-ending:以内
3|proposal/clause-ending:会議
3|proposal/clause-ending:会議控え
-4|proposal/clause-ending:余地
3|proposal/clause-ending:併記した
-4|proposal/clause-ending:信号
-3|proposal/clause-ending:傘も議論
-4|proposal/clause-ending:先送り
-5|proposal/clause-ending:入った
3|proposal/clause-ending:入り
-3|proposal/clause-ending:入宪法
3|proposal/clause-ending:关?
-3|proposal/clause-ending:内」主張
-3|proposal/clause-ending:写入宪法
-3|proposal/clause-ending:军费
-3|proposal/clause-ending:军费\"
5|proposal/clause-ending:出ている
4|proposal/clause-ending:削減
-4|proposal/clause-ending:割れる
-3|proposal/clause-ending:力だ
-3|proposal/clause-ending:力方向
4|proposal/clause-ending:务实
-3|proposal/clause-ending:努力方向
-4|proposal/clause-ending:危险信号
4|proposal/clause-ending:取り沙汰
-3|proposal/clause-ending:受け
3|proposal/clause-ending:可接受
-3|proposal/clause-ending:可能」
-3|proposal/clause-ending:否割れる
3|proposal/clause-ending:告書
-3|proposal/clause-ending:和平\"
3|proposal/clause-ending:唱える
-3|proposal/clause-ending:囲論
3|proposal/clause-ending:国家\"?
3|proposal/clause-ending:国防?
3|proposal/clause-ending:報告書
8|proposal/clause-ending:够?
3|proposal/clause-ending:委ねた
-3|proposal/clause-ending:官房長官
-3|proposal/clause-ending:宪法
3|proposal/clause-ending:家\"?
3|proposal/clause-ending:審議入り
3|proposal/clause-ending:尚可接受
-5|proposal/clause-ending:左右
-3|proposal/clause-ending:市未理会
-3|proposal/clause-ending:平\"
3|proposal/clause-ending:年に」
-6|proposal/clause-ending:年以内
4|proposal/clause-ending:建议
5|proposal/clause-ending:張した
3|proposal/clause-ending:強い
3|proposal/clause-ending:很远
-4|proposal/clause-ending:念頭」
3|proposal/clause-ending:想した
3|proposal/clause-ending:慎重だ
-4|proposal/clause-ending:戻した
-3|proposal/clause-ending:房長官
-4|proposal/clause-ending:抗議
3|proposal/clause-ending:挙へ
-3|proposal/clause-ending:换和平\"
3|proposal/clause-ending:接受
3|proposal/clause-ending:控え
-4|proposal/clause-ending:提出
3|proposal/clause-ending:提出した
8|proposal/clause-ending:提言
5|proposal/clause-ending:提言した
4|proposal/clause-ending:提言へ
-3|proposal/clause-ending:提言受け
3|proposal/clause-ending:提言案
-4|proposal/clause-ending:改定
-3|proposal/clause-ending:政不安
-7|proposal/clause-ending:政府
3|proposal/clause-ending:政见
-4|proposal/clause-ending:整する
-4|proposal/clause-ending:文書改定
-3|proposal/clause-ending:方向
-4|proposal/clause-ending:方案
-3|proposal/clause-ending:明かした
3|proposal/clause-ending:明がつく
-3|proposal/clause-ending:明した
3|proposal/clause-ending:是5%?
-4|proposal/clause-ending:書改定
4|proposal/clause-ending:最終調整
-3|proposal/clause-ending:有力だ
-3|proposal/clause-ending:未理会
-3|proposal/clause-ending:标造势
3|proposal/clause-ending:根強い
-3|proposal/clause-ending:案がある
-4|proposal/clause-ending:案です
5|proposal/clause-ending:検討を
3|proposal/clause-ending:構えだ
4|proposal/clause-ending:次いだ
-3|proposal/clause-ending:段目标
-4|proposal/clause-ending:民が抗議
3|proposal/clause-ending:民提言へ
3|proposal/clause-ending:民提言案
3|proposal/clause-ending:気をもむ
3|proposal/clause-ending:汰された
4|proposal/clause-ending:沙汰
3|proposal/clause-ending:源見えず
-3|proposal/clause-ending:点となる
-3|proposal/clause-ending:理会
-4|proposal/clause-ending:留余地
-6|proposal/clause-ending:略で政府
4|proposal/clause-ending:療を削減
4|proposal/clause-ending:的建议
-3|proposal/clause-ending:目标造势
-4|proposal/clause-ending:相に提出
4|proposal/clause-ending:相次いだ
-4|proposal/clause-ending:省が試算
-8|proposal/clause-ending:示した
-3|proposal/clause-ending:範囲論
4|proposal/clause-ending:終調整
-3|proposal/clause-ending:続ける
3|proposal/clause-ending:総選挙へ
-3|proposal/clause-ending:置く
3|proposal/clause-ending:者の声
-6|proposal/clause-ending:而足
-3|proposal/clause-ending:能」
-4|proposal/clause-ending:要になる
3|proposal/clause-ending:見えず
-3|proposal/clause-ending:見がある
3|proposal/clause-ending:視野
-4|proposal/clause-ending:触れた
5|proposal/clause-ending:言した
4|proposal/clause-ending:言へ
-3|proposal/clause-ending:言受け
3|proposal/clause-ending:言案
5|proposal/clause-ending:討を
-4|proposal/clause-ending:試算
3|proposal/clause-ending:語る
3|proposal/clause-ending:読者の声
-4|proposal/clause-ending:調整する
3|proposal/clause-ending:講演
-3|proposal/clause-ending:警告した
3|proposal/clause-ending:議入り
3|proposal/clause-ending:議控え
-3|proposal/clause-ending:議論
-3|proposal/clause-ending:財政不安
-3|proposal/clause-ending:费\"
5|proposal/clause-ending:超も視野
-3|proposal/clause-ending:身焦点
3|proposal/clause-ending:过关?
8|proposal/clause-ending:还不够?
3|proposal/clause-ending:还很远
-3|proposal/clause-ending:造势
-4|proposal/clause-ending:達する
3|proposal/clause-ending:選挙へ
3|proposal/clause-ending:重だ
3|proposal/clause-ending:錯する
3|proposal/clause-ending:関が提案
3|proposal/clause-ending:防?
-3|proposal/clause-ending:阶段目标
-4|proposal/clause-ending:险信号
-4|proposal/clause-ending:頭」
-3|proposal/clause-ending:頭に置く
-4|proposal/clause-ending:预留余地
11|proposal/demander:other
20|proposal/demander:spender
-7|proposal/ending:%?
4|proposal/ending:%か
-3|proposal/ending:%だ
3|proposal/ending:%务实
-6|proposal/ending:%左右
3|proposal/ending:%構想
4|proposal/ending:%的建议
5|proposal/ending:%的方案
-3|proposal/ending:%的构想
3|proposal/ending:%过关?
3|proposal/ending:%还很远
-5|proposal/ending:.1%
-15|proposal/ending:.2%
4|proposal/ending:.3%か
-13|proposal/ending:.5%?
-3|proposal/ending:.6%
9|proposal/ending:0%
-4|proposal/ending:0.6%
-3|proposal/ending:028年
3|proposal/ending:0年に」
-4|proposal/ending:1%
3|proposal/ending:1.3%
-5|proposal/ending:1.5%
6|proposal/ending:10%
-5|proposal/ending:2.1%
-6|proposal/ending:2.2%
-4|proposal/ending:2.5%
3|proposal/ending:2.7%
-3|proposal/ending:28年
12|proposal/ending:3%
4|proposal/ending:3%か
-3|proposal/ending:3%以上
3|proposal/ending:3%务实
-10|proposal/ending:3%左右
-3|proposal/ending:3.2%
-3|proposal/ending:3.3%
9|proposal/ending:3.5%
3|proposal/ending:4%構想
-6|proposal/ending:5%
-12|proposal/ending:5%?
3|proposal/ending:5%左右
-6|proposal/ending:5年以内
-5|proposal/ending:6%
-3|proposal/ending:7.7%
-3|proposal/ending:8年
3|proposal/ending:P的3%
-3|proposal/ending:」とした
-6|proposal/ending:」と話す
-3|proposal/ending:」主張
4|proposal/ending:ある
-7|proposal/ending:い」
-8|proposal/ending:いう
4|proposal/ending:いだ
5|proposal/ending:いない
-3|proposal/ending:います
6|proposal/ending:いる
3|proposal/ending:い構えだ
3|proposal/ending:えず
3|proposal/ending:えだ
-3|proposal/ending:えました
5|proposal/ending:える
-3|proposal/ending:かした
4|proposal/ending:かった
-3|proposal/ending:がある
3|proposal/ending:が報告書
-4|proposal/ending:が抗議
3|proposal/ending:が提案
3|proposal/ending:が提言
-3|proposal/ending:が有力だ
-4|proposal/ending:が試算
3|proposal/ending:が講演
5|proposal/ending:きである
-3|proposal/ending:ける
3|proposal/ending:げた
3|proposal/ending:された
6|proposal/ending:した
-4|proposal/ending:している
-3|proposal/ending:しない」
-3|proposal/ending:しを」
-4|proposal/ending:し戻した
4|proposal/ending:す」
-3|proposal/ending:する
5|proposal/ending:たい
4|proposal/ending:だった
-3|proposal/ending:った
4|proposal/ending:ていた
5|proposal/ending:ていない
4|proposal/ending:ている
7|proposal/ending:である
-4|proposal/ending:でいた
-4|proposal/ending:です
3|proposal/ending:です」
-6|proposal/ending:で政府
-8|proposal/ending:という
-4|proposal/ending:とどめた
-6|proposal/ending:となる
-3|proposal/ending:とみる
-3|proposal/ending:と漏らす
-4|proposal/ending:と話す
3|proposal/ending:と語った
3|proposal/ending:と語る
5|proposal/ending:と述べた
3|proposal/ending:どです」
-4|proposal/ending:どめた
7|proposal/ending:ない
-6|proposal/ending:ない」
5|proposal/ending:なかった
-3|proposal/ending:なった
-10|proposal/ending:なる
4|proposal/ending:に」
-4|proposal/ending:になる
-5|proposal/ending:に入った
3|proposal/ending:に委ねた
-3|proposal/ending:に慎重だ
-4|proposal/ending:に提出
-3|proposal/ending:に置く
-4|proposal/ending:に触れた
4|proposal/ending:に言及
-3|proposal/ending:に語った
-4|proposal/ending:に達する
3|proposal/ending:ねた
-3|proposal/ending:ねない」
5|proposal/ending:の声
4|proposal/ending:の検討を
-3|proposal/ending:の範囲論
-4|proposal/ending:は先送り
-4|proposal/ending:ました
-3|proposal/ending:ます
-3|proposal/ending:みる
4|proposal/ending:めている
3|proposal/ending:もむ
-4|proposal/ending:も念頭」
5|proposal/ending:も視野
-3|proposal/ending:も議論
-5|proposal/ending:も述べた
-3|proposal/ending:らしを」
-3|proposal/ending:ら可能」
4|proposal/ending:り沙汰
-5|proposal/ending:るという
-4|proposal/ending:る案です
-9|proposal/ending:れる
-3|proposal/ending:ろとみる
3|proposal/ending:をもむ
4|proposal/ending:を削減
3|proposal/ending:を唱える
-7|proposal/ending:を示した
-3|proposal/ending:を続ける
-3|proposal/ending:を訴えた
-4|proposal/ending:んでいた
-3|proposal/ending:・5%?
-5|proposal/ending:一点五
-6|proposal/ending:一而足
-6|proposal/ending:不一而足
8|proposal/ending:不够?
-3|proposal/ending:不安
3|proposal/ending:不要3%
-3|proposal/ending:中身焦点
-11|proposal/ending:为3%
-3|proposal/ending:为5%
-3|proposal/ending:为准
-4|proposal/ending:主张3%
5|proposal/ending:主張した
3|proposal/ending:乃至5%
-5|proposal/ending:之一点五
-3|proposal/ending:之三
3|proposal/ending:予想した
3|proposal/ending:于国防?
3|proposal/ending:交錯する
-3|proposal/ending:仍有拉锯
-4|proposal/ending:以内
3|proposal/ending:会議
3|proposal/ending:会議控え
-4|proposal/ending:余地
3|proposal/ending:併記した
-4|proposal/ending:信号
-3|proposal/ending:值为准
-8|proposal/ending:值的5%
3|proposal/ending:做到3%
-3|proposal/ending:傘も議論
-4|proposal/ending:先送り
-5|proposal/ending:入った
3|proposal/ending:入り
3|proposal/ending:关?
-3|proposal/ending:内」主張
-3|proposal/ending:内却嫌少
-3|proposal/ending:军费
5|proposal/ending:出ている
-3|proposal/ending:分之三
-3|proposal/ending:列反对
6|proposal/ending:到3%
4|proposal/ending:到5%
4|proposal/ending:削減
-4|proposal/ending:割れる
-3|proposal/ending:力だ
-3|proposal/ending:力方向
4|proposal/ending:务实
-3|proposal/ending:努力方向
-3|proposal/ending:升至3%
-4|proposal/ending:危险信号
-3|proposal/ending:却嫌少
4|proposal/ending:取り沙汰
-3|proposal/ending:受け
3|proposal/ending:可接受
-3|proposal/ending:可能」
3|proposal/ending:吗?
-3|proposal/ending:否割れる
3|proposal/ending:告書
-3|proposal/ending:和平\"
3|proposal/ending:唱える
5|proposal/ending:商机
-3|proposal/ending:囲論
3|proposal/ending:国家\"?
3|proposal/ending:国防?
4|proposal/ending:在3%
-4|proposal/ending:坚持6%
3|proposal/ending:報告書
8|proposal/ending:够?
-3|proposal/ending:大落
-3|proposal/ending:大起大落
3|proposal/ending:委ねた
-3|proposal/ending:嫌少
4|proposal/ending:完成
-3|proposal/ending:官房長官
-3|proposal/ending:定为5%
-3|proposal/ending:宪法
3|proposal/ending:家\"?
3|proposal/ending:審議入り
3|proposal/ending:少要4%
3|proposal/ending:尚可接受
-6|proposal/ending:左右
-3|proposal/ending:市未理会
-3|proposal/ending:平\"
3|proposal/ending:年3%
3|proposal/ending:年に」
-6|proposal/ending:年以内
-5|proposal/ending:年度3%
-5|proposal/ending:度3%
4|proposal/ending:建议
-4|proposal/ending:张3%
5|proposal/ending:張した
3|proposal/ending:強い
3|proposal/ending:很远
-4|proposal/ending:念頭」
-3|proposal/ending:总值为准
-4|proposal/ending:想される
3|proposal/ending:想した
-4|proposal/ending:戻した
-3|proposal/ending:房長官
-4|proposal/ending:抗議
5|proposal/ending:抢商机
-3|proposal/ending:拉锯
-3|proposal/ending:拍板
4|proposal/ending:持2%
-4|proposal/ending:持6%
3|proposal/ending:挙へ
-3|proposal/ending:换和平\"
3|proposal/ending:接受
3|proposal/ending:控え
4|proposal/ending:推到5%
-4|proposal/ending:提出
3|proposal/ending:提出した
8|proposal/ending:提言
5|proposal/ending:提言した
4|proposal/ending:提言へ
-3|proposal/ending:提言受け
3|proposal/ending:提言案
-4|proposal/ending:改为3%
-4|proposal/ending:改定
-3|proposal/ending:政不安
-7|proposal/ending:政府
3|proposal/ending:政见
-4|proposal/ending:整する
3|proposal/ending:文件
-4|proposal/ending:文書改定
-3|proposal/ending:明かした
-3|proposal/ending:明した
6|proposal/ending:是5%?
-4|proposal/ending:書改定
4|proposal/ending:最終調整
-3|proposal/ending:有力だ
-3|proposal/ending:有拉锯
-3|proposal/ending:未拍板
-3|proposal/ending:未理会
5|proposal/ending:机抢商机
-3|proposal/ending:构想
-7|proposal/ending:标为3%
-3|proposal/ending:标造势
3|proposal/ending:根強い
-3|proposal/ending:案がある
-4|proposal/ending:案です
5|proposal/ending:検討を
3|proposal/ending:構えだ
4|proposal/ending:次いだ
-3|proposal/ending:段目标
-4|proposal/ending:民が抗議
3|proposal/ending:民提言へ
3|proposal/ending:民提言案
3|proposal/ending:気をもむ
3|proposal/ending:汰された
4|proposal/ending:沙汰
3|proposal/ending:源見えず
-3|proposal/ending:点となる
-3|proposal/ending:点五
-3|proposal/ending:理会
-4|proposal/ending:留余地
-6|proposal/ending:略で政府
4|proposal/ending:療を削減
-3|proposal/ending:百分之三
3|proposal/ending:的2%
3|proposal/ending:的3%
-8|proposal/ending:的5%
4|proposal/ending:的建议
5|proposal/ending:的方案
-3|proposal/ending:的构想
-3|proposal/ending:目标造势
-4|proposal/ending:相に提出
4|proposal/ending:相次いだ
-4|proposal/ending:省が試算
-3|proposal/ending:码到5%
-3|proposal/ending:研究
3|proposal/ending:破2%
-11|proposal/ending:示した
3|proposal/ending:突破2%
-3|proposal/ending:範囲論
4|proposal/ending:終調整
-3|proposal/ending:続ける
3|proposal/ending:総選挙へ
-3|proposal/ending:结在2%
4|proposal/ending:维持2%
-3|proposal/ending:置く
3|proposal/ending:者の声
-6|proposal/ending:而足
-3|proposal/ending:能」
-3|proposal/ending:至1%
3|proposal/ending:至2%
-3|proposal/ending:色列反对
-6|proposal/ending:补到3%
5|proposal/ending:表态
3|proposal/ending:要3%
3|proposal/ending:要4%
-4|proposal/ending:要になる
3|proposal/ending:見えず
-3|proposal/ending:見がある
3|proposal/ending:視野
-4|proposal/ending:触れた
5|proposal/ending:言した
4|proposal/ending:言へ
-3|proposal/ending:言受け
3|proposal/ending:言案
5|proposal/ending:討を
-4|proposal/ending:試算
-4|proposal/ending:話す
3|proposal/ending:語る
3|proposal/ending:読者の声
-4|proposal/ending:調整する
3|proposal/ending:講演
-3|proposal/ending:警告した
3|proposal/ending:議入り
3|proposal/ending:議控え
-3|proposal/ending:議論
-3|proposal/ending:財政不安
-3|proposal/ending:起大落
5|proposal/ending:超も視野
-4|proposal/ending:超过2%
-3|proposal/ending:身焦点
6|proposal/ending:达到3%
-4|proposal/ending:过2%
3|proposal/ending:过关?
8|proposal/ending:还不够?
3|proposal/ending:还很远
-3|proposal/ending:造势
-4|proposal/ending:達する
3|proposal/ending:選挙へ
3|proposal/ending:錯する
3|proposal/ending:関が提案
3|proposal/ending:防?
-3|proposal/ending:阶段目标
-4|proposal/ending:险信号
-4|proposal/ending:頭」
-3|proposal/ending:頭に置く
-4|proposal/ending:预留余地
-3|proposal/ending:高至1%
9|proposal/foreign=False:
3|proposal/foreign=False:ask think
-4|proposal/foreign=False:deny ask
-4|proposal/foreign=False:deny not
7|proposal/foreign=False:not
-3|proposal/foreign=False:not not
-3|proposal/foreign=False:not plan
3|proposal/foreign=False:not should
4|proposal/foreign=False:plan ask
3|proposal/foreign=False:plan reach
3|proposal/foreign=False:plan should
-6|proposal/foreign=False:plan think
3|proposal/foreign=False:raise
4|proposal/foreign=False:raise should
6|proposal/foreign=False:raise think
-7|proposal/foreign=False:reach not
5|proposal/foreign=False:reach should
-5|proposal/foreign=False:reach think
-4|proposal/foreign=False:should
-3|proposal/foreign=False:should raise
-5|proposal/foreign=False:should think
3|proposal/foreign=False:think ask
-6|proposal/foreign=False:think not
3|proposal/foreign=False:think party
3|proposal/foreign=False:think raise
-3|proposal/foreign=False:think reach
16|proposal/foreign=True:
4|proposal/foreign=True:plan think
3|proposal/foreign=True:should
-3|proposal/foreign=True:should think
-3|proposal/foreign=True:think
-5|proposal/known:- ALLIES 1.5
-5|proposal/known:- ALLIES 1.5 since-2025
4|proposal/known:- ALLIES 3
4|proposal/known:- ALLIES 3 to-2024
-3|proposal/known:- ALLIES 4
-3|proposal/known:- ALLIES 4 since-2025
-8|proposal/known:- ALLIES since-2025
4|proposal/known:- ALLIES to-2024
3|proposal/known:- AUS 2.5
12|proposal/known:- AUS 3
12|proposal/known:- AUS 3 since-2025
18|proposal/known:- AUS since-2025
-4|proposal/known:- BGD 2.2
-4|proposal/known:- BGD 2.2 to-2024
-4|proposal/known:- BGD to-2024
-8|proposal/known:- BRA 2
-8|proposal/known:- BRA 2 since-2025
-8|proposal/known:- BRA since-2025
4|proposal/known:- CAN 2
5|proposal/known:- CAN 2 since-2025
4|proposal/known:- CAN since-2025
3|proposal/known:- CHL 2
3|proposal/known:- CHL 2 since-2025
6|proposal/known:- CHL since-2025
-3|proposal/known:- CHN 5
-3|proposal/known:- CHN 5 since-2025
3|proposal/known:- CZE 3.5
3|proposal/known:- CZE 3.5 since-2025
3|proposal/known:- CZE since-2025
5|proposal/known:- DEU 2
3|proposal/known:- DEU 2 to-2024
9|proposal/known:- DEU 3
7|proposal/known:- DEU 3 since-2025
-5|proposal/known:- DEU 3.5
-3|proposal/known:- DEU 3.5 since-2025
-3|proposal/known:- DEU 3.5 to-2024
7|proposal/known:- DEU since-2025
-5|proposal/known:- ESP 2.1
-5|proposal/known:- ESP 2.1 since-2025
-5|proposal/known:- ESP since-2025
-6|proposal/known:- EU 1.5
-6|proposal/known:- EU 1.5 since-2025
-9|proposal/known:- EU 3
-6|proposal/known:- EU 3 since-2025
-3|proposal/known:- EU 3 to-2024
-11|proposal/known:- EU since-2025
-3|proposal/known:- EU to-2024
3|proposal/known:- FIN 2
3|proposal/known:- FIN 3
3|proposal/known:- FIN 3 since-2025
4|proposal/known:- FIN since-2025
3|proposal/known:- FJI 2.2
3|proposal/known:- FJI 2.2 since-2025
3|proposal/known:- FJI since-2025
3|proposal/known:- FRA 2
3|proposal/known:- FRA 2 since-2025
-8|proposal/known:- FRA 3-3.5
-8|proposal/known:- FRA 3-3.5 since-2025
-6|proposal/known:- FRA since-2025
4|proposal/known:- GBR 2.5
3|proposal/known:- GBR 2.5 to-2024
-12|proposal/known:- GBR 3
-13|proposal/known:- GBR 3 since-2025
-12|proposal/known:- GBR since-2025
4|proposal/known:- GBR to-2024
-4|proposal/known:- GTM 0.6
-4|proposal/known:- GTM 0.6 since-2025
-4|proposal/known:- GTM since-2025
-3|proposal/known:- IDN 1.5
-3|proposal/known:- IND 2.2
-3|proposal/known:- IND 2.2 since-2025
10|proposal/known:- IND 3
7|proposal/known:- IND 3 since-2025
3|proposal/known:- IND 3 to-2024
5|proposal/known:- IND since-2025
-4|proposal/known:- ISL since-2025
-3|proposal/known:- ISR 4.4
-3|proposal/known:- ISR 4.4 since-2025
-4|proposal/known:- ISR 5
-4|proposal/known:- ISR 5 since-2025
-7|proposal/known:- ISR 6
-7|proposal/known:- ISR 6 since-2025
-14|proposal/known:- ISR since-2025
3|proposal/known:- ISR to-2024
8|proposal/known:- JPN 1
9|proposal/known:- JPN 1 since-2025
-3|proposal/known:- JPN 1 to-1999
3|proposal/known:- JPN 1.1
3|proposal/known:- JPN 1.1 to-1999
-3|proposal/known:- JPN 1.3 since-2025
5|proposal/known:- JPN 1.5
3|proposal/known:- JPN 1.5 since-2025
18|proposal/known:- JPN 2
4|proposal/known:- JPN 2 since-2025
3|proposal/known:- JPN 2 to-2021
10|proposal/known:- JPN 2 to-2024
-3|proposal/known:- JPN 2.4
-3|proposal/known:- JPN 2.4 since-2025
-4|proposal/known:- JPN 2.5
-8|proposal/known:- JPN 2.5 since-2025
3|proposal/known:- JPN 2.5 to-2024
-3|proposal/known:- JPN 2.5-3.5
-3|proposal/known:- JPN 2.5-3.5 since-2025
14|proposal/known:- JPN 3
13|proposal/known:- JPN 3 to-2024
5|proposal/known:- JPN 3-3.5
5|proposal/known:- JPN 3-3.5 since-2025
18|proposal/known:- JPN 3.5
17|proposal/known:- JPN 3.5 since-2025
-4|proposal/known:- JPN 3.9
-4|proposal/known:- JPN 3.9 since-2025
4|proposal/known:- JPN 4
4|proposal/known:- JPN 4 since-2025
-4|proposal/known:- JPN 6
-4|proposal/known:- JPN 6 since-2025
15|proposal/known:- JPN since-2025
4|proposal/known:- JPN to-1999
5|proposal/known:- JPN to-2021
32|proposal/known:- JPN to-2024
-4|proposal/known:- KAZ 1.7
-4|proposal/known:- KAZ 1.7 since-2025
-4|proposal/known:- KAZ since-2025
3|proposal/known:- KOR 2.7
3|proposal/known:- KOR 2.7 since-2025
3|proposal/known:- KOR 3
7|proposal/known:- KOR 3 since-2025
-3|proposal/known:- KOR 3.2
-3|proposal/known:- KOR 3.2 to-2013
-4|proposal/known:- KOR 3.5
-5|proposal/known:- KOR 3.5 since-2025
5|proposal/known:- KOR since-2025
-3|proposal/known:- KOR to-2013
-3|proposal/known:- LTU 3.3
-3|proposal/known:- LTU 3.3 to-2024
-3|proposal/known:- LTU to-2024
3|proposal/known:- MAR 4
3|proposal/known:- MAR 4 since-2025
3|proposal/known:- MAR 6
3|proposal/known:- MAR 6 since-2025
5|proposal/known:- MAR since-2025
-3|proposal/known:- MEX 2
-3|proposal/known:- MEX 2 since-2025
-3|proposal/known:- MEX since-2025
-4|proposal/known:- NATO 1.5
-4|proposal/known:- NATO 1.5 since-2025
-4|proposal/known:- NATO 2 to-2024
-3|proposal/known:- NATO 3
-5|proposal/known:- NATO 3 since-2025
4|proposal/known:- NATO 3.5
3|proposal/known:- NATO 3.5 since-2025
-9|proposal/known:- NATO 5
-7|proposal/known:- NATO 5 since-2025
-11|proposal/known:- NATO since-2025
-5|proposal/known:- NATO to-2024
-3|proposal/known:- NLD since-2025
-3|proposal/known:- NOR 3 since-2025
-3|proposal/known:- NZL 2
-3|proposal/known:- NZL 2 to-2024
-3|proposal/known:- NZL to-2024
6|proposal/known:- PHL 4
6|proposal/known:- PHL 4 since-2025
5|proposal/known:- PHL since-2025
-3|proposal/known:- POL 5
-3|proposal/known:- POL 5 since-2025
-5|proposal/known:- RUS 1.5
-5|proposal/known:- RUS 1.5 to-1999
-5|proposal/known:- RUS to-1999
3|proposal/known:- SGP 3
3|proposal/known:- SGP 3 since-2025
4|proposal/known:- SWE 3
4|proposal/known:- SWE 3 since-2025
3|proposal/known:- SWE since-2025
-6|proposal/known:- THA 1.5
-6|proposal/known:- THA 1.5 since-2025
-6|proposal/known:- THA since-2025
16|proposal/known:- TWN 1E+1
8|proposal/known:- TWN 1E+1 since-2025
7|proposal/known:- TWN 1E+1 to-2024
9|proposal/known:- TWN 3
9|proposal/known:- TWN 3 to-2024
4|proposal/known:- TWN 3.5
4|proposal/known:- TWN 3.5 since-2025
10|proposal/known:- TWN 5
8|proposal/known:- TWN 5 to-2024
16|proposal/known:- TWN since-2025
25|proposal/known:- TWN to-2024
3|proposal/known:- UKR 1E+1
3|proposal/known:- UKR 1E+1 since-2025
-5|proposal/known:- USA 5
-5|proposal/known:- USA 5 since-2025
-5|proposal/known:- USA since-2025
-3|proposal/known:- ZAF 1.5
-3|proposal/known:- ZAF 1.5 since-2025
-3|proposal/known:- ZAF since-2025
-3|proposal/known:AUS AUS 2.5
-12|proposal/known:AUS AUS 3
-12|proposal/known:AUS AUS 3 since-2025
-17|proposal/known:AUS AUS since-2025
5|proposal/known:BGD BGD 2.2
5|proposal/known:BGD BGD 2.2 to-2024
5|proposal/known:BGD BGD to-2024
9|proposal/known:BRA BRA 2
9|proposal/known:BRA BRA 2 since-2025
9|proposal/known:BRA BRA since-2025
-4|proposal/known:CAN CAN 2
-4|proposal/known:CAN CAN 2 since-2025
-3|proposal/known:CAN CAN since-2025
-3|proposal/known:CHL CHL 2
-3|proposal/known:CHL CHL 2 since-2025
-6|proposal/known:CHL CHL since-2025
-3|proposal/known:CHN CHN 5
-3|proposal/known:CHN CHN 5 since-2025
-5|proposal/known:CHN CHN since-2025
-3|proposal/known:CZE CZE 3.5
-3|proposal/known:CZE CZE 3.5 since-2025
-3|proposal/known:DEU DEU 2
-8|proposal/known:DEU DEU 3
-7|proposal/known:DEU DEU 3 since-2025
8|proposal/known:DEU DEU 3.5
5|proposal/known:DEU DEU 3.5 since-2025
3|proposal/known:DEU DEU 3.5 to-2024
8|proposal/known:DEU TWN 3
8|proposal/known:DEU TWN 3 since-2025
7|proposal/known:DEU TWN since-2025
5|proposal/known:ESP ESP 2.1
5|proposal/known:ESP ESP 2.1 since-2025
5|proposal/known:ESP ESP since-2025
4|proposal/known:EST EST 2.5
4|proposal/known:EST EST 2.5 to-2024
4|proposal/known:EST EST since-2025
4|proposal/known:EST EST to-2024
6|proposal/known:EU ALLIES 1.5
6|proposal/known:EU ALLIES 1.5 since-2025
6|proposal/known:EU ALLIES since-2025
13|proposal/known:EU EU 1.5
13|proposal/known:EU EU 1.5 since-2025
11|proposal/known:EU EU 3
5|proposal/known:EU EU 3 since-2025
5|proposal/known:EU EU 3 to-2024
16|proposal/known:EU EU since-2025
5|proposal/known:EU EU to-2024
-3|proposal/known:FIN FIN 2
-3|proposal/known:FIN FIN 3
-3|proposal/known:FIN FIN 3 since-2025
3|proposal/known:FIN FIN 3.3
3|proposal/known:FIN FIN 3.3 since-2025
-3|proposal/known:FIN FIN since-2025
-3|proposal/known:FJI FJI 2.2
-3|proposal/known:FJI FJI 2.2 since-2025
-3|proposal/known:FJI FJI since-2025
-3|proposal/known:FRA FRA 2
-3|proposal/known:FRA FRA 2 since-2025
9|proposal/known:FRA FRA 3-3.5
9|proposal/known:FRA FRA 3-3.5 since-2025
4|proposal/known:FRA FRA 3.5
4|proposal/known:FRA FRA 3.5 since-2025
10|proposal/known:FRA FRA since-2025
-3|proposal/known:FRA FRA+GBR 3.5
-3|proposal/known:FRA FRA+GBR 3.5 since-2025
-3|proposal/known:FRA FRA+GBR since-2025
6|proposal/known:FRA+GBR FRA+GBR 3.5
6|proposal/known:FRA+GBR FRA+GBR 3.5 since-2025
6|proposal/known:FRA+GBR FRA+GBR since-2025
-3|proposal/known:GBR FRA+GBR 3.5
-3|proposal/known:GBR FRA+GBR 3.5 since-2025
-3|proposal/known:GBR FRA+GBR since-2025
17|proposal/known:GBR GBR 3
18|proposal/known:GBR GBR 3 since-2025
11|proposal/known:GBR GBR since-2025
5|proposal/known:GTM GTM 0.6
5|proposal/known:GTM GTM 0.6 since-2025
5|proposal/known:GTM GTM since-2025
4|proposal/known:IDN IDN 1.5
3|proposal/known:IND IND 2.2
3|proposal/known:IND IND 2.2 since-2025
3|proposal/known:IND IND 2.5
3|proposal/known:IND IND 2.5 to-2024
-10|proposal/known:IND IND 3
-7|proposal/known:IND IND 3 since-2025
-3|proposal/known:IND IND 3 to-2024
-3|proposal/known:IND IND since-2025
3|proposal/known:ISL ISL 1.5
3|proposal/known:ISL ISL 1.5 since-2025
5|proposal/known:ISL ISL since-2025
4|proposal/known:ISR ISR 4.4
4|proposal/known:ISR ISR 4.4 since-2025
5|proposal/known:ISR ISR 5
5|proposal/known:ISR ISR 5 since-2025
8|proposal/known:ISR ISR 6
8|proposal/known:ISR ISR 6 since-2025
17|proposal/known:ISR ISR since-2025
-3|proposal/known:ISR ISR to-2024
10|proposal/known:ISR JPN 6
10|proposal/known:ISR JPN 6 since-2025
9|proposal/known:ISR JPN since-2025
5|proposal/known:JPN ALLIES 3
5|proposal/known:JPN ALLIES 3 since-2025
5|proposal/known:JPN ALLIES since-2025
-7|proposal/known:JPN JPN 1
-8|proposal/known:JPN JPN 1 since-2025
3|proposal/known:JPN JPN 1 to-1999
-3|proposal/known:JPN JPN 1.1
-3|proposal/known:JPN JPN 1.1 to-1999
-6|proposal/known:JPN JPN 1.3
-4|proposal/known:JPN JPN 1.3 since-2025
-5|proposal/known:JPN JPN 1.5
-3|proposal/known:JPN JPN 1.5 since-2025
3|proposal/known:JPN JPN 2.4
3|proposal/known:JPN JPN 2.4 since-2025
9|proposal/known:JPN JPN 2.5
12|proposal/known:JPN JPN 2.5 since-2025
-3|proposal/known:JPN JPN 2.5 to-2024
3|proposal/known:JPN JPN 2.5-3.5
3|proposal/known:JPN JPN 2.5-3.5 since-2025
15|proposal/known:JPN JPN 3
28|proposal/known:JPN JPN 3 since-2025
-11|proposal/known:JPN JPN 3 to-2024
-4|proposal/known:JPN JPN 3-3.5
-4|proposal/known:JPN JPN 3-3.5 since-2025
10|proposal/known:JPN JPN 3.5
11|proposal/known:JPN JPN 3.5 since-2025
-3|proposal/known:JPN JPN 4
-3|proposal/known:JPN JPN 4 since-2025
-21|proposal/known:JPN JPN 5
-21|proposal/known:JPN JPN 5 since-2025
-6|proposal/known:JPN JPN 6
-6|proposal/known:JPN JPN 6 since-2025
10|proposal/known:JPN JPN since-2025
-3|proposal/known:JPN JPN to-1999
-4|proposal/known:JPN JPN to-2021
-18|proposal/known:JPN JPN to-2024
12|proposal/known:JPN NATO 2
14|proposal/known:JPN NATO 2 to-2024
-3|proposal/known:JPN NATO 2.5
-3|proposal/known:JPN NATO 2.5 to-2024
-3|proposal/known:JPN NATO since-2025
10|proposal/known:JPN NATO to-2024
11|proposal/known:JPN RUS 1.5
11|proposal/known:JPN RUS 1.5 to-1999
11|proposal/known:JPN RUS to-1999
3|proposal/known:KAZ KAZ 1
3|proposal/known:KAZ KAZ 1 since-2025
-8|proposal/known:KAZ KAZ 1.7
-8|proposal/known:KAZ KAZ 1.7 since-2025
-6|proposal/known:KAZ KAZ since-2025
12|proposal/known:KGZ KAZ 1.7
12|proposal/known:KGZ KAZ 1.7 since-2025
12|proposal/known:KGZ KAZ since-2025
8|proposal/known:KOR ALLIES 3.5
8|proposal/known:KOR ALLIES 3.5 since-2025
8|proposal/known:KOR ALLIES since-2025
-3|proposal/known:KOR KOR 2.7
-3|proposal/known:KOR KOR 2.7 since-2025
-5|proposal/known:KOR KOR 3 since-2025
3|proposal/known:KOR KOR 3 to-2024
3|proposal/known:KOR KOR 3.2
3|proposal/known:KOR KOR 3.2 to-2013
11|proposal/known:KOR KOR 3.5
11|proposal/known:KOR KOR 3.5 since-2025
-4|proposal/known:KOR KOR 4
-3|proposal/known:KOR KOR 4 since-2025
3|proposal/known:KOR KOR to-2013
3|proposal/known:LTU LTU 3.3
3|proposal/known:LTU LTU 3.3 to-2024
3|proposal/known:LTU LTU to-2024
4|proposal/known:LVA EU 3
4|proposal/known:LVA EU 3 since-2025
4|proposal/known:LVA EU since-2025
-3|proposal/known:MAR MAR 4
-3|proposal/known:MAR MAR 4 since-2025
-3|proposal/known:MAR MAR 6
-3|proposal/known:MAR MAR 6 since-2025
-5|proposal/known:MAR MAR since-2025
5|proposal/known:MEX MEX 2
5|proposal/known:MEX MEX 2 since-2025
5|proposal/known:MEX MEX since-2025
4|proposal/known:MYS TWN 1.5
4|proposal/known:MYS TWN 1.5 since-2025
4|proposal/known:MYS TWN since-2025
4|proposal/known:NATO GBR 5
4|proposal/known:NATO GBR 5 since-2025
5|proposal/known:NATO GBR since-2025
-6|proposal/known:NATO JPN 2
-6|proposal/known:NATO JPN 2 to-2024
-6|proposal/known:NATO JPN to-2024
6|proposal/known:NATO NATO 1.5
6|proposal/known:NATO NATO 1.5 since-2025
-9|proposal/known:NATO NATO 2
-9|proposal/known:NATO NATO 2 to-2024
6|proposal/known:NATO NATO 2.5
6|proposal/known:NATO NATO 2.5 to-2024
-7|proposal/known:NATO NATO 3
-8|proposal/known:NATO NATO 3 since-2025
-3|proposal/known:NATO NATO 3.5
-4|proposal/known:NATO NATO 3.5 to-2024
11|proposal/known:NATO NATO 5
13|proposal/known:NATO NATO 5 since-2025
12|proposal/known:NATO NATO since-2025
-8|proposal/known:NATO NATO to-2024
5|proposal/known:NATO TUR 1.5
5|proposal/known:NATO TUR 1.5 since-2025
3|proposal/known:NATO TUR 3.5
3|proposal/known:NATO TUR 3.5 since-2025
8|proposal/known:NATO TUR since-2025
3|proposal/known:NLD NLD 3.5
3|proposal/known:NLD NLD 3.5 since-2025
3|proposal/known:NOR NOR 3
3|proposal/known:NOR NOR 3 since-2025
3|proposal/known:NOR NOR since-2025
3|proposal/known:NZL NZL 2
3|proposal/known:NZL NZL 2 to-2024
3|proposal/known:NZL NZL to-2024
-6|proposal/known:PHL PHL 4
-6|proposal/known:PHL PHL 4 since-2025
3|proposal/known:PHL SGP 2
3|proposal/known:PHL SGP 2 since-2025
3|proposal/known:PHL SGP since-2025
11|proposal/known:POL NATO 3
11|proposal/known:POL NATO 3 since-2025
10|proposal/known:POL NATO since-2025
3|proposal/known:POL POL 3
5|proposal/known:POL POL 5
5|proposal/known:POL POL 5 since-2025
3|proposal/known:POL POL since-2025
11|proposal/known:POL TWN 4
11|proposal/known:POL TWN 4 since-2025
11|proposal/known:POL TWN since-2025
8|proposal/known:PRY JPN 1.3
8|proposal/known:PRY JPN 1.3 since-2025
8|proposal/known:PRY JPN since-2025
3|proposal/known:ROU ROU 3.5
3|proposal/known:ROU ROU 3.5 since-2025
-5|proposal/known:RUS RUS 1.5
-5|proposal/known:RUS RUS 1.5 to-1999
-6|proposal/known:RUS RUS to-1999
3|proposal/known:SEN SEN 2.2
3|proposal/known:SEN SEN 2.2 since-2025
3|proposal/known:SEN SEN since-2025
4|proposal/known:SGP ALLIES 4
4|proposal/known:SGP ALLIES 4 since-2025
4|proposal/known:SGP ALLIES since-2025
-3|proposal/known:SGP SGP 2
-3|proposal/known:SGP SGP 2 since-2025
-3|proposal/known:SGP SGP 3
-3|proposal/known:SGP SGP 3 since-2025
3|proposal/known:SGP SGP 4
3|proposal/known:SGP SGP 4 since-2025
-3|proposal/known:SGP SGP since-2025
-4|proposal/known:SWE SWE 3
-4|proposal/known:SWE SWE 3 since-2025
-3|proposal/known:SWE SWE since-2025
7|proposal/known:THA THA 1.5
7|proposal/known:THA THA 1.5 since-2025
7|proposal/known:THA THA since-2025
-3|proposal/known:TUR NATO since-2025
-3|proposal/known:TUR TUR 1.5
-3|proposal/known:TUR TUR 1.5 since-2025
-5|proposal/known:TUR TUR since-2025
-3|proposal/known:TWN KOR 3.5
-3|proposal/known:TWN KOR 3.5 since-2025
-3|proposal/known:TWN KOR since-2025
-9|proposal/known:TWN TWN 1E+1
-4|proposal/known:TWN TWN 1E+1 since-2025
-5|proposal/known:TWN TWN 1E+1 to-2024
-14|proposal/known:TWN TWN 3
-5|proposal/known:TWN TWN 3 since-2025
-9|proposal/known:TWN TWN 3 to-2024
-3|proposal/known:TWN TWN 3.5
-3|proposal/known:TWN TWN 3.5 since-2025
-7|proposal/known:TWN TWN 4
-7|proposal/known:TWN TWN 4 since-2025
-6|proposal/known:TWN TWN 5
-5|proposal/known:TWN TWN 5 to-2024
-27|proposal/known:TWN TWN since-2025
-19|proposal/known:TWN TWN to-2024
-3|proposal/known:UKR UKR 1E+1
-3|proposal/known:UKR UKR 1E+1 since-2025
-9|proposal/known:USA ALLIES 3
-6|proposal/known:USA ALLIES 3 since-2025
-4|proposal/known:USA ALLIES 3 to-2024
-8|proposal/known:USA ALLIES 3.5
-8|proposal/known:USA ALLIES 3.5 since-2025
-14|proposal/known:USA ALLIES since-2025
-4|proposal/known:USA ALLIES to-2024
6|proposal/known:USA CHN 5
6|proposal/known:USA CHN 5 since-2025
6|proposal/known:USA CHN since-2025
-3|proposal/known:USA GBR 3
-3|proposal/known:USA GBR 3 since-2025
-3|proposal/known:USA GBR since-2025
-10|proposal/known:USA JPN 2
-5|proposal/known:USA JPN 2 since-2025
-4|proposal/known:USA JPN 2 to-2024
-4|proposal/known:USA JPN 2.5
-4|proposal/known:USA JPN 2.5 since-2025
-24|proposal/known:USA JPN 3
-21|proposal/known:USA JPN 3 since-2025
-26|proposal/known:USA JPN 3.5
-26|proposal/known:USA JPN 3.5 since-2025
5|proposal/known:USA JPN 3.9
5|proposal/known:USA JPN 3.9 since-2025
21|proposal/known:USA JPN 5
21|proposal/known:USA JPN 5 since-2025
-33|proposal/known:USA JPN since-2025
-7|proposal/known:USA JPN to-2024
-3|proposal/known:USA KOR 3
-3|proposal/known:USA KOR 3.5
7|proposal/known:USA KOR 4
7|proposal/known:USA KOR 4 since-2025
3|proposal/known:USA KOR since-2025
-3|proposal/known:USA NATO 3.5 since-2025
4|proposal/known:USA NATO 3.5 to-2024
3|proposal/known:USA NATO 5
3|proposal/known:USA NATO 5 to-2024
3|proposal/known:USA NATO to-2024
-7|proposal/known:USA TWN 1E+1
-4|proposal/known:USA TWN 1E+1 since-2025
-3|proposal/known:USA TWN 3
-3|proposal/known:USA TWN 5
-10|proposal/known:USA TWN since-2025
-5|proposal/known:USA TWN to-2024
6|proposal/known:USA USA 5
6|proposal/known:USA USA 5 since-2025
6|proposal/known:USA USA since-2025
3|proposal/known:ZAF ZAF 1.5
3|proposal/known:ZAF ZAF 1.5 since-2025
3|proposal/known:ZAF ZAF since-2025
42|proposal/main:other
-18|proposal/main:spender
-19|proposal/named:1
6|proposal/named:2
11|proposal/named:3
-4|proposal/near-after:\",
-3|proposal/near-after:\",LAND
-4|proposal/near-after:\"是
-4|proposal/near-after:\"是一
3|proposal/near-after:#,
-4|proposal/near-after:#?
4|proposal/near-after:#_
3|proposal/near-after:#_N
3|proposal/near-after:#_反
3|proposal/near-after:#。
3|proposal/near-after:#だ
-3|proposal/near-after:#とす
3|proposal/near-after:#も書
-3|proposal/near-after:#も検
-3|proposal/near-after:#を
-4|proposal/near-after:,LAND
-3|proposal/near-after:,不
-3|proposal/near-after:,仍
-3|proposal/near-after:,仍以
3|proposal/near-after:,但LAND
-3|proposal/near-after:,但会
-3|proposal/near-after:,再
-3|proposal/near-after:,双
-3|proposal/near-after:,双方
5|proposal/near-after:,台
5|proposal/near-after:,台厂
-3|proposal/near-after:,后者
3|proposal/near-after:,将
3|proposal/near-after:,并
-3|proposal/near-after:,时
-4|proposal/near-after:,时限
-3|proposal/near-after:,目
-5|proposal/near-after:,遭LAND
3|proposal/near-after:,遭总
-6|proposal/near-after:0兆
-5|proposal/near-after:0兆円
-3|proposal/near-after:0年
-3|proposal/near-after:0年以
-5|proposal/near-after:0文
-5|proposal/near-after:0文書
-4|proposal/near-after:0案
-4|proposal/near-after:0案が
-3|proposal/near-after:?」
-3|proposal/near-after:?」LAND
-3|proposal/near-after:DATEな
-3|proposal/near-after:DATEなら
6|proposal/near-after:DATEに」
3|proposal/near-after:DATEの
4|proposal/near-after:DATEま
4|proposal/near-after:DATEまで
3|proposal/near-after:DATE総
3|proposal/near-after:DATE総選
-3|proposal/near-after:DEFENCE\"
-3|proposal/near-after:DEFENCE\",
-6|proposal/near-after:DEFENCE0
3|proposal/near-after:DEFENCE?
-3|proposal/near-after:DEFENCEの範
-3|proposal/near-after:DEFENCE换
-3|proposal/near-after:DEFENCE换和
-3|proposal/near-after:GDP为
-3|proposal/near-after:GDP为准
3|proposal/near-after:HK
3|proposal/near-after:HK世
3|proposal/near-after:K世
3|proposal/near-after:K世論
-4|proposal/near-after:LANDが
-4|proposal/near-after:LANDが試
5|proposal/near-after:LANDの
5|proposal/near-after:LANDは
-3|proposal/near-after:LAND内却
-3|proposal/near-after:LAND和
-3|proposal/near-after:LAND和LAND
-3|proposal/near-after:LAND未
-3|proposal/near-after:LAND未理
3|proposal/near-after:NATO控
3|proposal/near-after:NATO控え
3|proposal/near-after:NH
3|proposal/near-after:NHK
-4|proposal/near-after:_0
-4|proposal/near-after:_LAND
-4|proposal/near-after:_LANDが
3|proposal/near-after:_N
3|proposal/near-after:_NATO
3|proposal/near-after:_NATO控
3|proposal/near-after:_NH
4|proposal/near-after:_USA
4|proposal/near-after:_中
4|proposal/near-after:_元
4|proposal/near-after:_公
4|proposal/near-after:_公表
-3|proposal/near-after:_共
-3|proposal/near-after:_共同
3|proposal/near-after:_反
3|proposal/near-after:_反対
-4|proposal/near-after:_国会
3|proposal/near-after:_国策
-4|proposal/near-after:_安
-4|proposal/near-after:_安保
7|proposal/near-after:_折
7|proposal/near-after:_折衷
-4|proposal/near-after:_政
-4|proposal/near-after:_政府
-3|proposal/near-after:_核
-3|proposal/near-after:_核の
-6|proposal/near-after:_次
-6|proposal/near-after:_次期
4|proposal/near-after:_歳
4|proposal/near-after:_歳出
3|proposal/near-after:_経
9|proposal/near-after:_自
9|proposal/near-after:_自民
3|proposal/near-after:_読
3|proposal/near-after:_読者
-4|proposal/near-after:_財
-4|proposal/near-after:_財源
-3|proposal/near-after:_賛
-3|proposal/near-after:_賛否
5|proposal/near-after:_連
3|proposal/near-after:_連立
-4|proposal/near-after:_首
-3|proposal/near-after:_首相
3|proposal/near-after:、DATE総
-3|proposal/near-after:、LAND
4|proposal/near-after:、LANDは
3|proposal/near-after:、「
-3|proposal/near-after:、まだ
-4|proposal/near-after:、国
-3|proposal/near-after:、国民
-3|proposal/near-after:、場
-3|proposal/near-after:、場合
-7|proposal/near-after:、増
-7|proposal/near-after:、増税
-3|proposal/near-after:、専
-3|proposal/near-after:、専守
-5|proposal/near-after:、年
-4|proposal/near-after:、年0
-3|proposal/near-after:、最
-3|proposal/near-after:、有
-3|proposal/near-after:、有識
-3|proposal/near-after:、自民
-5|proposal/near-after:、調
-5|proposal/near-after:、調整
3|proposal/near-after:、財源
-4|proposal/near-after:、賛
-3|proposal/near-after:、賛否
-6|proposal/near-after:、首
-6|proposal/near-after:、首相
3|proposal/near-after:。政
3|proposal/near-after:。政府
3|proposal/near-after:「DATE
-3|proposal/near-after:「DATEな
7|proposal/near-after:「DATEに
3|proposal/near-after:「LAND
4|proposal/near-after:「や
4|proposal/near-after:「やむ
3|proposal/near-after:「出
3|proposal/near-after:「出発
-5|proposal/near-after:「排
-5|proposal/near-after:「排除
-5|proposal/near-after:「早
-3|proposal/near-after:「早晩
-3|proposal/near-after:「视
-4|proposal/near-after:「野
-4|proposal/near-after:「野心
3|proposal/near-after:「高
3|proposal/near-after:「高す
4|proposal/near-after:」#
-3|proposal/near-after:」LAND未
16|proposal/near-after:」_
-3|proposal/near-after:」_LAND
3|proposal/near-after:」_USA
4|proposal/near-after:」_元
4|proposal/near-after:」_公
3|proposal/near-after:」_国
-3|proposal/near-after:」_核
3|proposal/near-after:」_読
3|proposal/near-after:」「
3|proposal/near-after:」「高
-3|proposal/near-after:」か
-3|proposal/near-after:」か_
4|proposal/near-after:」が
10|proposal/near-after:」と
-4|proposal/near-after:」とさ
7|proposal/near-after:」との
-5|proposal/near-after:」とも
-3|proposal/near-after:」と明
3|proposal/near-after:」と気
-3|proposal/near-after:」と漏
5|proposal/near-after:」と語
3|proposal/near-after:」と述
7|proposal/near-after:」に
3|proposal/near-after:」に_
3|proposal/near-after:」に前
3|proposal/near-after:」に賛
-4|proposal/near-after:」に金
5|proposal/near-after:」の
-3|proposal/near-after:」世
-3|proposal/near-after:」世論
-3|proposal/near-after:」主
-3|proposal/near-after:」主張
-4|proposal/near-after:」断
-4|proposal/near-after:」断念
-4|proposal/near-after:」明
-4|proposal/near-after:」明記
-3|proposal/near-after:」複
-3|proposal/near-after:」複数
-4|proposal/near-after:あた
-4|proposal/near-after:あたり
-3|proposal/near-after:あり
4|proposal/near-after:ありき
-6|proposal/near-after:あり得
-5|proposal/near-after:ある
4|proposal/near-after:ある。
-6|proposal/near-after:ある一
9|proposal/near-after:い。
-6|proposal/near-after:い」
3|proposal/near-after:い」「
-5|proposal/near-after:い」と
-6|proposal/near-after:いう
-7|proposal/near-after:いう。
-4|proposal/near-after:いう案
3|proposal/near-after:いか
3|proposal/near-after:いかも
3|proposal/near-after:いく
3|proposal/near-after:いく」
4|proposal/near-after:いた
4|proposal/near-after:いだ
4|proposal/near-after:いだ。
-8|proposal/near-after:いて
-3|proposal/near-after:いて、
-4|proposal/near-after:いと
-3|proposal/near-after:いない
3|proposal/near-after:いの
4|proposal/near-after:いま
-3|proposal/near-after:いる
3|proposal/near-after:いる#
5|proposal/near-after:いる。
-3|proposal/near-after:いる」
4|proposal/near-after:いるが
-8|proposal/near-after:いると
-3|proposal/near-after:いるの
-3|proposal/near-after:いる所
-6|proposal/near-after:う。
-4|proposal/near-after:う主
-4|proposal/near-after:う主張
7|proposal/near-after:う提
5|proposal/near-after:う提言
-4|proposal/near-after:う案に
5|proposal/near-after:う求
4|proposal/near-after:う求め
4|proposal/near-after:う訴
3|proposal/near-after:う訴え
-3|proposal/near-after:う話が
3|proposal/near-after:う首
3|proposal/near-after:う首相
-4|proposal/near-after:えか
-4|proposal/near-after:えかね
3|proposal/near-after:えず
3|proposal/near-after:えて
-3|proposal/near-after:えま
-3|proposal/near-after:えまし
13|proposal/near-after:える
5|proposal/near-after:える。
6|proposal/near-after:えを
3|proposal/near-after:えを示
-3|proposal/near-after:か_
-3|proposal/near-after:か_DEFENCE
-10|proposal/near-after:か、
-3|proposal/near-after:か、ま
-4|proposal/near-after:か、国
-3|proposal/near-after:かが
-3|proposal/near-after:かが焦
-5|proposal/near-after:かし
-3|proposal/near-after:かした
3|proposal/near-after:かっ
3|proposal/near-after:かった
5|proposal/near-after:から
-4|proposal/near-after:か歳
-4|proposal/near-after:か歳出
4|proposal/near-after:が、
-7|proposal/near-after:があ
-7|proposal/near-after:がある
3|proposal/near-after:がつ
3|proposal/near-after:がつく
3|proposal/near-after:が上
-4|proposal/near-after:が並
-4|proposal/near-after:が並ん
6|proposal/near-after:が出
5|proposal/near-after:が出て
8|proposal/near-after:が取
8|proposal/near-after:が取り
3|proposal/near-after:が報
3|proposal/near-after:が報告
-4|proposal/near-after:が抗
-4|proposal/near-after:が抗議
7|proposal/near-after:が提
3|proposal/near-after:が提案
4|proposal/near-after:が提言
-4|proposal/near-after:が政
-4|proposal/near-after:が政府
-3|proposal/near-after:が新
-3|proposal/near-after:が新聞
6|proposal/near-after:が望
6|proposal/near-after:が望ま
-5|proposal/near-after:が浮
-5|proposal/near-after:が浮上
-3|proposal/near-after:が焦
-3|proposal/near-after:が焦点
-3|proposal/near-after:が現
-3|proposal/near-after:が現実
4|proposal/near-after:が相
4|proposal/near-after:が相次
-4|proposal/near-after:が試
-4|proposal/near-after:が試算
3|proposal/near-after:が講
3|proposal/near-after:が講演
-3|proposal/near-after:が軸
-3|proposal/near-after:が軸と
-5|proposal/near-after:が首
-5|proposal/near-after:が首相
3|proposal/near-after:き_
3|proposal/near-after:き_NATO
13|proposal/near-after:きだ
6|proposal/near-after:きだ」
5|proposal/near-after:きだと
7|proposal/near-after:きで
3|proposal/near-after:きであ
3|proposal/near-after:きでは
5|proposal/near-after:き上
5|proposal/near-after:き上げ
6|proposal/near-after:き込
3|proposal/near-after:き込ま
4|proposal/near-after:き込む
3|proposal/near-after:ぎな
3|proposal/near-after:ぎない
3|proposal/near-after:ぎる
3|proposal/near-after:ぎる」
-3|proposal/near-after:く。
3|proposal/near-after:く。政
3|proposal/near-after:く」
-5|proposal/near-after:くに
-4|proposal/near-after:くに達
3|proposal/near-after:くら
3|proposal/near-after:くらい
-3|proposal/near-after:ぐり
-5|proposal/near-after:けで
-3|proposal/near-after:けで賄
-6|proposal/near-after:けら
-6|proposal/near-after:けられ
-11|proposal/near-after:ける
-4|proposal/near-after:ける。
-3|proposal/near-after:けるか
3|proposal/near-after:げた
3|proposal/near-after:げに慎
4|proposal/near-after:げる
4|proposal/near-after:げると
3|proposal/near-after:げるの
3|proposal/near-after:げるよ
-3|proposal/near-after:げる可
-4|proposal/near-after:げる案
-3|proposal/near-after:げを検
4|proposal/near-after:こと
6|proposal/near-after:ことに
-3|proposal/near-after:ことは
-3|proposal/near-after:さず
-4|proposal/near-after:さず進
3|proposal/near-after:さら
9|proposal/near-after:され
3|proposal/near-after:されか
4|proposal/near-after:された
4|proposal/near-after:される
-4|proposal/near-after:ざる
-4|proposal/near-after:ざるを
4|proposal/near-after:し、DATE
-3|proposal/near-after:し、LAND
-5|proposal/near-after:しい」
4|proposal/near-after:しいと
7|proposal/near-after:した
3|proposal/near-after:した。
5|proposal/near-after:しだ
3|proposal/near-after:しだと
-14|proposal/near-after:して
-4|proposal/near-after:して、
-4|proposal/near-after:してお
-5|proposal/near-after:してよ
-4|proposal/near-after:して押
-5|proposal/near-after:しな
-5|proposal/near-after:しない
3|proposal/near-after:しま
-3|proposal/near-after:しを
-3|proposal/near-after:しを」
-4|proposal/near-after:し合
-4|proposal/near-after:し戻
-4|proposal/near-after:し戻し
-8|proposal/near-after:す。
6|proposal/near-after:す」
4|proposal/near-after:す」と
5|proposal/near-after:すぎ
3|proposal/near-after:すぎな
3|proposal/near-after:すぎる
-3|proposal/near-after:すに
8|proposal/near-after:すべ
8|proposal/near-after:すべき
4|proposal/near-after:すよ
4|proposal/near-after:すよう
4|proposal/near-after:すら
3|proposal/near-after:すら「
-10|proposal/near-after:する
-4|proposal/near-after:する0
-7|proposal/near-after:する。
8|proposal/near-after:するこ
-3|proposal/near-after:するな
-4|proposal/near-after:する余
4|proposal/near-after:する声
-3|proposal/near-after:する憲
4|proposal/near-after:する提
-11|proposal/near-after:する案
3|proposal/near-after:する考
-3|proposal/near-after:す意
-3|proposal/near-after:す意欲
-7|proposal/near-after:す案
-3|proposal/near-after:す案が
-4|proposal/near-after:す案で
-3|proposal/near-after:ず、増
-3|proposal/near-after:ず」_
-4|proposal/near-after:ず進
-4|proposal/near-after:ず進め
-4|proposal/near-after:せざ
-4|proposal/near-after:せざる
-5|proposal/near-after:せず
-3|proposal/near-after:せず」
3|proposal/near-after:せな
-4|proposal/near-after:せよ_
-3|proposal/near-after:その後
5|proposal/near-after:た。
5|proposal/near-after:たい。
-4|proposal/near-after:たいと
3|proposal/near-after:たの
3|proposal/near-after:たのは
-3|proposal/near-after:たり
-3|proposal/near-after:たりは
8|proposal/near-after:だ。
3|proposal/near-after:だ」
5|proposal/near-after:だ」と
-4|proposal/near-after:だけ
-5|proposal/near-after:だけで
3|proposal/near-after:だっ
19|proposal/near-after:だと
-4|proposal/near-after:だとの
5|proposal/near-after:だと主
3|proposal/near-after:だと批
3|proposal/near-after:だと提
-3|proposal/near-after:だと訴
3|proposal/near-after:だと語
-3|proposal/near-after:だ五
-3|proposal/near-after:だ五分
7|proposal/near-after:った
7|proposal/near-after:った。
-5|proposal/near-after:って
-4|proposal/near-after:ってい
-3|proposal/near-after:っては
-5|proposal/near-after:つい
-5|proposal/near-after:ついて
3|proposal/near-after:つく
3|proposal/near-after:つく。
-3|proposal/near-after:つとい
3|proposal/near-after:つの
-4|proposal/near-after:づけ
-4|proposal/near-after:づける
-6|proposal/near-after:て、
-4|proposal/near-after:て、増
-3|proposal/near-after:てい
3|proposal/near-after:ていく
3|proposal/near-after:ていた
-3|proposal/near-after:ていな
4|proposal/near-after:ていま
-8|proposal/near-after:ている
-3|proposal/near-after:ては
-3|proposal/near-after:ては#
-3|proposal/near-after:ては年
-4|proposal/near-after:てよ
-4|proposal/near-after:てよい
-3|proposal/near-after:てる
-4|proposal/near-after:て押
-4|proposal/near-after:て押し
6|proposal/near-after:であ
4|proposal/near-after:である
-5|proposal/near-after:でい
-4|proposal/near-after:でいた
3|proposal/near-after:でな
-3|proposal/near-after:でに決
-4|proposal/near-after:では、
5|proposal/near-after:でも
-4|proposal/near-after:で市
-4|proposal/near-after:で市民
-3|proposal/near-after:で必
-3|proposal/near-after:で必要
-3|proposal/near-after:で手
-3|proposal/near-after:で手を
-9|proposal/near-after:で政
-9|proposal/near-after:で政府
-10|proposal/near-after:で検
-10|proposal/near-after:で検討
4|proposal/near-after:で浮
4|proposal/near-after:で浮上
-3|proposal/near-after:で消
-3|proposal/near-after:で消え
-3|proposal/near-after:で調
-3|proposal/near-after:で調整
-5|proposal/near-after:で高
-4|proposal/near-after:で高止
3|proposal/near-after:と、
-3|proposal/near-after:とい
-6|proposal/near-after:という
-4|proposal/near-after:とささ
5|proposal/near-after:とし、
-6|proposal/near-after:として
-4|proposal/near-after:とす
-5|proposal/near-after:とする
-3|proposal/near-after:とど
-4|proposal/near-after:とどめ
-3|proposal/near-after:とな
-5|proposal/near-after:となる
6|proposal/near-after:とに
4|proposal/near-after:とに慎
3|proposal/near-after:との
5|proposal/near-after:との声
-4|proposal/near-after:との意
-3|proposal/near-after:との持
4|proposal/near-after:との見
-3|proposal/near-after:との認
-7|proposal/near-after:とも
-5|proposal/near-after:とも述
5|proposal/near-after:と主
5|proposal/near-after:と主張
3|proposal/near-after:と予
3|proposal/near-after:と予想
3|proposal/near-after:と公
3|proposal/near-after:と公約
4|proposal/near-after:と批
4|proposal/near-after:と批判
4|proposal/near-after:と提
4|proposal/near-after:と提案
-6|proposal/near-after:と明
-3|proposal/near-after:と明か
3|proposal/near-after:と気
3|proposal/near-after:と気を
-3|proposal/near-after:と漏
-3|proposal/near-after:と漏ら
3|proposal/near-after:と答
3|proposal/near-after:と答え
3|proposal/near-after:と言
-3|proposal/near-after:と話す
7|proposal/near-after:と語
4|proposal/near-after:と語っ
3|proposal/near-after:と説
-4|proposal/near-after:どめ
3|proposal/near-after:ない」
3|proposal/near-after:ないか
-3|proposal/near-after:ないと
3|proposal/near-after:なか
3|proposal/near-after:なかっ
-4|proposal/near-after:なの
-4|proposal/near-after:なのか
-4|proposal/near-after:なら
-3|proposal/near-after:なら0
-3|proposal/near-after:なら、
-3|proposal/near-after:なら可
3|proposal/near-after:なら説
4|proposal/near-after:な意
4|proposal/near-after:な意見
3|proposal/near-after:に_
3|proposal/near-after:に_自
14|proposal/near-after:に」
9|proposal/near-after:に」_
-3|proposal/near-after:にあ
8|proposal/near-after:にす
3|proposal/near-after:にすぎ
3|proposal/near-after:にする
-5|proposal/near-after:につ
-5|proposal/near-after:につい
-3|proposal/near-after:にとど
4|proposal/near-after:にな
6|proposal/near-after:には
-3|proposal/near-after:によっ
-4|proposal/near-after:に上
-3|proposal/near-after:に上げ
-3|proposal/near-after:に入
-3|proposal/near-after:に出
-3|proposal/near-after:に出て
5|proposal/near-after:に前
5|proposal/near-after:に前向
-3|proposal/near-after:に反
-3|proposal/near-after:に反対
3|proposal/near-after:に増額
6|proposal/near-after:に慎
6|proposal/near-after:に慎重
4|proposal/near-after:に戻
3|proposal/near-after:に戻す
3|proposal/near-after:に掲
3|proposal/near-after:に掲げ
-3|proposal/near-after:に提出
3|proposal/near-after:に提言
-3|proposal/near-after:に明
-3|proposal/near-after:に決
-3|proposal/near-after:に決ま
-3|proposal/near-after:に理
-3|proposal/near-after:に理解
-3|proposal/near-after:に示
-4|proposal/near-after:に示さ
-4|proposal/near-after:に置く
-3|proposal/near-after:に触
-3|proposal/near-after:に触れ
3|proposal/near-after:に言
-4|proposal/near-after:に調
-4|proposal/near-after:に調整
-3|proposal/near-after:に達
-5|proposal/near-after:に達す
-4|proposal/near-after:に金
-4|proposal/near-after:に金利
-4|proposal/near-after:のか、
4|proposal/near-after:のが
-4|proposal/near-after:のは
-3|proposal/near-after:のは避
-6|proposal/near-after:の上
-5|proposal/near-after:の上積
5|proposal/near-after:の下
5|proposal/near-after:の下限
4|proposal/near-after:の両
3|proposal/near-after:の両方
-7|proposal/near-after:の中
-5|proposal/near-after:の中身
-3|proposal/near-after:の傘
-3|proposal/near-after:の傘も
3|proposal/near-after:の増
3|proposal/near-after:の増額
-4|proposal/near-after:の壁
-4|proposal/near-after:の壁_
7|proposal/near-after:の声
4|proposal/near-after:の声が
3|proposal/near-after:の引
3|proposal/near-after:の引き
-4|proposal/near-after:の後
-3|proposal/near-after:の後段
-3|proposal/near-after:の必
-3|proposal/near-after:の必要
-4|proposal/near-after:の意
-4|proposal/near-after:の意見
-3|proposal/near-after:の持
-3|proposal/near-after:の持論
3|proposal/near-after:の数
-3|proposal/near-after:の暮
-3|proposal/near-after:の暮ら
4|proposal/near-after:の検
4|proposal/near-after:の検討
5|proposal/near-after:の水
3|proposal/near-after:の水増
3|proposal/near-after:の目
-3|proposal/near-after:の範
-3|proposal/near-after:の範囲
6|proposal/near-after:の見
4|proposal/near-after:の見方
-3|proposal/near-after:の認
-3|proposal/near-after:の認識
4|proposal/near-after:は#
-3|proposal/near-after:は#も
-4|proposal/near-after:は、年
3|proposal/near-after:は「DATE
-5|proposal/near-after:は「早
-5|proposal/near-after:はあ
3|proposal/near-after:は両
3|proposal/near-after:は両論
-5|proposal/near-after:は先
-5|proposal/near-after:は先送
4|proposal/near-after:は医
4|proposal/near-after:は医療
4|proposal/near-after:は国
-3|proposal/near-after:は年
4|proposal/near-after:は必
4|proposal/near-after:は必要
-5|proposal/near-after:は欲
-5|proposal/near-after:は欲し
3|proposal/near-after:は見
3|proposal/near-after:は見送
-3|proposal/near-after:は議
-3|proposal/near-after:は議論
-3|proposal/near-after:は避
-3|proposal/near-after:は避け
-3|proposal/near-after:へDATE
-3|proposal/near-after:へDATEま
-6|proposal/near-after:へ、
-4|proposal/near-after:へ、政
3|proposal/near-after:へと
3|proposal/near-after:へとい
8|proposal/near-after:への
3|proposal/near-after:への引
4|proposal/near-after:へ最
4|proposal/near-after:へ最終
-3|proposal/near-after:へ調
-3|proposal/near-after:へ調整
17|proposal/near-after:べき
13|proposal/near-after:べきだ
4|proposal/near-after:べきで
-5|proposal/near-after:べた
-6|proposal/near-after:べた。
5|proposal/near-after:まし
5|proposal/near-after:ましい
-4|proposal/near-after:まだ
-3|proposal/near-after:まだ五
-5|proposal/near-after:まっ
-4|proposal/near-after:まって
-3|proposal/near-after:まで必
-3|proposal/near-after:まで検
-5|proposal/near-after:まり
-4|proposal/near-after:まりす
-3|proposal/near-after:みす
-3|proposal/near-after:みする
-3|proposal/near-after:みる。
6|proposal/near-after:むよ
6|proposal/near-after:むよう
5|proposal/near-after:むを
5|proposal/near-after:むを得
-5|proposal/near-after:めぐ
-3|proposal/near-after:めぐり
-4|proposal/near-after:めるの
3|proposal/near-after:めるべ
-3|proposal/near-after:めるよ
5|proposal/near-after:も、
3|proposal/near-after:も、政
-3|proposal/near-after:もあり
-5|proposal/near-after:も念
-5|proposal/near-after:も念頭
-5|proposal/near-after:も排
-5|proposal/near-after:も排除
3|proposal/near-after:も書
3|proposal/near-after:も書き
-3|proposal/near-after:も検
-3|proposal/near-after:も検討
-3|proposal/near-after:も浮
-5|proposal/near-after:も示
-5|proposal/near-after:も述
-5|proposal/near-after:も述べ
-3|proposal/near-after:やす
-5|proposal/near-after:やす案
7|proposal/near-after:やむ
5|proposal/near-after:やむを
-4|proposal/near-after:よ_
-4|proposal/near-after:よ_国
-4|proposal/near-after:よい
-5|proposal/near-after:よい」
19|proposal/near-after:よう
-4|proposal/near-after:よう主
7|proposal/near-after:よう提
3|proposal/near-after:よう政
5|proposal/near-after:よう求
4|proposal/near-after:よう訴
-3|proposal/near-after:よっ
-3|proposal/near-after:よって
-3|proposal/near-after:より地
-3|proposal/near-after:ら0
-3|proposal/near-after:ら、
-3|proposal/near-after:ら、す
3|proposal/near-after:ら「
3|proposal/near-after:ら「出
5|proposal/near-after:らい
-4|proposal/near-after:らし
-3|proposal/near-after:らしを
-6|proposal/near-after:られ
-3|proposal/near-after:られな
-3|proposal/near-after:ら可
-3|proposal/near-after:ら可能
3|proposal/near-after:ら説
3|proposal/near-after:ら説明
-3|proposal/near-after:り、調
4|proposal/near-after:りき
3|proposal/near-after:りきで
-4|proposal/near-after:りす
-4|proposal/near-after:りする
-3|proposal/near-after:りは議
-3|proposal/near-after:り地
-3|proposal/near-after:り地方
-6|proposal/near-after:り得
-6|proposal/near-after:り得る
7|proposal/near-after:り沙
7|proposal/near-after:り沙汰
4|proposal/near-after:り込
5|proposal/near-after:る#
3|proposal/near-after:る#も
-5|proposal/near-after:る0
-4|proposal/near-after:る0案
3|proposal/near-after:るLAND
-3|proposal/near-after:る_
-3|proposal/near-after:る_共
5|proposal/near-after:る。
4|proposal/near-after:る」_
-5|proposal/near-after:る」と
-3|proposal/near-after:るか
-3|proposal/near-after:るかが
4|proposal/near-after:るが
7|proposal/near-after:るが、
6|proposal/near-after:るこ
6|proposal/near-after:ること
-6|proposal/near-after:るとい
-3|proposal/near-after:るとし
3|proposal/near-after:ると予
4|proposal/near-after:ると訴
-3|proposal/near-after:ると述
-4|proposal/near-after:るな
-4|proposal/near-after:るなら
-8|proposal/near-after:るの
-7|proposal/near-after:るのは
8|proposal/near-after:るべ
8|proposal/near-after:るべき
5|proposal/near-after:るよ
6|proposal/near-after:るよう
-4|proposal/near-after:るを
-4|proposal/near-after:るを得
-4|proposal/near-after:る一
-4|proposal/near-after:る一方
-4|proposal/near-after:る余
3|proposal/near-after:る前
3|proposal/near-after:る前に
-4|proposal/near-after:る可
-4|proposal/near-after:る可能
5|proposal/near-after:る声
5|proposal/near-after:る声が
-3|proposal/near-after:る憲
-3|proposal/near-after:る憲法
-3|proposal/near-after:る所
-3|proposal/near-after:る所得
4|proposal/near-after:る提
4|proposal/near-after:る提言
-3|proposal/near-after:る新目
-20|proposal/near-after:る案
-5|proposal/near-after:る案が
-4|proposal/near-after:る案で
-9|proposal/near-after:る案を
-3|proposal/near-after:る検
-3|proposal/near-after:る検討
3|proposal/near-after:る水
3|proposal/near-after:る水準
3|proposal/near-after:る法
3|proposal/near-after:る法案
-4|proposal/near-after:る目
-3|proposal/near-after:る目標
3|proposal/near-after:る考
3|proposal/near-after:る考え
5|proposal/near-after:る議
3|proposal/near-after:る議員
-3|proposal/near-after:る選
-3|proposal/near-after:る選択
3|proposal/near-after:れか
3|proposal/near-after:れかね
-3|proposal/near-after:れてい
3|proposal/near-after:れば
-3|proposal/near-after:れる_
4|proposal/near-after:れると
3|proposal/near-after:を0
4|proposal/near-after:をDATE
-3|proposal/near-after:をDATEに
4|proposal/near-after:をDATEま
4|proposal/near-after:を、
-3|proposal/near-after:を「DATE
3|proposal/near-after:を」
-3|proposal/near-after:をめ
6|proposal/near-after:を主
6|proposal/near-after:を主張
4|proposal/near-after:を併
4|proposal/near-after:を併記
-4|proposal/near-after:を充
-3|proposal/near-after:を充て
-3|proposal/near-after:を出
-3|proposal/near-after:を出す
4|proposal/near-after:を削
4|proposal/near-after:を削減
4|proposal/near-after:を勧
3|proposal/near-after:を勧告
-4|proposal/near-after:を協
-4|proposal/near-after:を協議
8|proposal/near-after:を唱
8|proposal/near-after:を唱え
4|proposal/near-after:を国
4|proposal/near-after:を審
4|proposal/near-after:を審議
-4|proposal/near-after:を打
-3|proposal/near-after:を打つ
5|proposal/near-after:を掲
4|proposal/near-after:を掲げ
-5|proposal/near-after:を提
4|proposal/near-after:を提唱
-6|proposal/near-after:を提案
-3|proposal/near-after:を提示
3|proposal/near-after:を政
3|proposal/near-after:を政府
4|proposal/near-after:を新
3|proposal/near-after:を新目
-4|proposal/near-after:を明
-6|proposal/near-after:を明示
4|proposal/near-after:を書
4|proposal/near-after:を書き
-11|proposal/near-after:を検
-11|proposal/near-after:を検討
-3|proposal/near-after:を目安
9|proposal/near-after:を示
3|proposal/near-after:を示し
5|proposal/near-after:を示す
-3|proposal/near-after:を続
-3|proposal/near-after:を続け
-3|proposal/near-after:を落
-3|proposal/near-after:を落と
-4|proposal/near-after:を記
-4|proposal/near-after:を設
-4|proposal/near-after:を設け
3|proposal/near-after:を議論
-5|proposal/near-after:を軸
-6|proposal/near-after:を軸に
-5|proposal/near-after:んで
-5|proposal/near-after:んでい
-3|proposal/near-after:イン
-3|proposal/near-after:インフ
-3|proposal/near-after:フラ
-3|proposal/near-after:ンフ
-3|proposal/near-after:ンフラ
5|proposal/near-after:一つ
3|proposal/near-after:一つの
-4|proposal/near-after:一个
-4|proposal/near-after:一个危
-4|proposal/near-after:一方
-6|proposal/near-after:一而
-6|proposal/near-after:一而足
-4|proposal/near-after:上_安
3|proposal/near-after:上_連
3|proposal/near-after:上」
3|proposal/near-after:上し
3|proposal/near-after:上とす
6|proposal/near-after:上に
-6|proposal/near-after:上も
-6|proposal/near-after:上も念
-5|proposal/near-after:上を提
-6|proposal/near-after:上を明
-3|proposal/near-after:上下
-7|proposal/near-after:上方
-7|proposal/near-after:上方案
-5|proposal/near-after:上的新
-6|proposal/near-after:上積
-6|proposal/near-after:上積み
4|proposal/near-after:下限
5|proposal/near-after:下限を
-6|proposal/near-after:不一
-6|proposal/near-after:不一而
3|proposal/near-after:不会
8|proposal/near-after:不够
8|proposal/near-after:不够?
-3|proposal/near-after:不肯
-4|proposal/near-after:不要
-3|proposal/near-after:不要加
-3|proposal/near-after:不过
-3|proposal/near-after:不过分
3|proposal/near-after:両方
3|proposal/near-after:両方を
5|proposal/near-after:両論
4|proposal/near-after:両論併
-3|proposal/near-after:两案
-3|proposal/near-after:两案,
-4|proposal/near-after:並ん
-4|proposal/near-after:並んで
-4|proposal/near-after:个危
-4|proposal/near-after:个危险
-4|proposal/near-after:中に
-4|proposal/near-after:中身
-3|proposal/near-after:中身焦
-4|proposal/near-after:为DATE
3|proposal/near-after:为DATE的
-3|proposal/near-after:为准
-3|proposal/near-after:为准。
-3|proposal/near-after:为阶
-3|proposal/near-after:为阶段
5|proposal/near-after:主张
8|proposal/near-after:主張
9|proposal/near-after:主張す
3|proposal/near-after:乃至
3|proposal/near-after:乃至#
3|proposal/near-after:予想
3|proposal/near-after:予想し
-3|proposal/near-after:五分
-3|proposal/near-after:五分だ
-3|proposal/near-after:五分五
3|proposal/near-after:人は
5|proposal/near-after:人机
5|proposal/near-after:人机抢
-3|proposal/near-after:仍以
-3|proposal/near-after:仍以GDP
-4|proposal/near-after:仍有
-3|proposal/near-after:仍有拉
-3|proposal/near-after:以GDP
-3|proposal/near-after:以GDP为
3|proposal/near-after:以上
6|proposal/near-after:以上に
-6|proposal/near-after:以上も
-7|proposal/near-after:以上方
-4|proposal/near-after:以上的
3|proposal/near-after:以内
7|proposal/near-after:以内に
-4|proposal/near-after:会。
-5|proposal/near-after:会前
-4|proposal/near-after:会前で
5|proposal/near-after:会議
3|proposal/near-after:会議が
-3|proposal/near-after:会避
-3|proposal/near-after:会避免
4|proposal/near-after:会長
3|proposal/near-after:会長が
3|proposal/near-after:但LAND
-3|proposal/near-after:但会
-3|proposal/near-after:但会避
-7|proposal/near-after:余地
-4|proposal/near-after:余地。
8|proposal/near-after:併記
3|proposal/near-after:併記し
-4|proposal/near-after:保0
-4|proposal/near-after:保0文
4|proposal/near-after:保す
-4|proposal/near-after:信号
3|proposal/near-after:候補
4|proposal/near-after:债务
-3|proposal/near-after:傘も
-3|proposal/near-after:傘も議
3|proposal/near-after:元国
3|proposal/near-after:元国防
-3|proposal/near-after:充て
-3|proposal/near-after:充てる
-4|proposal/near-after:兆円
-4|proposal/near-after:兆円規
-5|proposal/near-after:先送
-5|proposal/near-after:先送り
-3|proposal/near-after:免大
-3|proposal/near-after:免大起
3|proposal/near-after:党反
3|proposal/near-after:党反对
3|proposal/near-after:入り
-4|proposal/near-after:入宪
-3|proposal/near-after:入宪法
-3|proposal/near-after:入新
9|proposal/near-after:公約
3|proposal/near-after:公約を
4|proposal/near-after:公表
4|proposal/near-after:公表へ
-3|proposal/near-after:共同世
3|proposal/near-after:关?
3|proposal/near-after:关税
-3|proposal/near-after:内」主
-3|proposal/near-after:内で検
4|proposal/near-after:内で浮
8|proposal/near-after:内に
3|proposal/near-after:内に」
-3|proposal/near-after:内却
-3|proposal/near-after:内却嫌
-4|proposal/near-after:円規
-4|proposal/near-after:円規模
-6|proposal/near-after:写入
-3|proposal/near-after:写入宪
-3|proposal/near-after:写入新
4|proposal/near-after:出は
4|proposal/near-after:出は医
-4|proposal/near-after:出削
-4|proposal/near-after:出削減
3|proposal/near-after:出発
3|proposal/near-after:出発点
-3|proposal/near-after:分だ」
-3|proposal/near-after:分五
-3|proposal/near-after:分五分
3|proposal/near-after:判さ
3|proposal/near-after:判され
-4|proposal/near-after:利の
-4|proposal/near-after:利の壁
3|proposal/near-after:到#。
-4|proposal/near-after:前で
-4|proposal/near-after:前で市
4|proposal/near-after:前に
5|proposal/near-after:前向
5|proposal/near-after:前向き
-3|proposal/near-after:前後
-3|proposal/near-after:前後と
-7|proposal/near-after:割れ
-7|proposal/near-after:割れる
-3|proposal/near-after:力方
-3|proposal/near-after:力方向
-6|proposal/near-after:加#
-3|proposal/near-after:加#。
-4|proposal/near-after:加税
-3|proposal/near-after:加税?
4|proposal/near-after:务实
-3|proposal/near-after:努力方
4|proposal/near-after:勧告
3|proposal/near-after:勧告し
5|proposal/near-after:医療
4|proposal/near-after:医療を
-3|proposal/near-after:十年每
-5|proposal/near-after:協議
-3|proposal/near-after:協議し
-4|proposal/near-after:危险
-4|proposal/near-after:危险信
-3|proposal/near-after:却嫌
-3|proposal/near-after:却嫌少
5|proposal/near-after:厂无
5|proposal/near-after:厂无人
-3|proposal/near-after:双方仍
3|proposal/near-after:反对
3|proposal/near-after:反対#
10|proposal/near-after:取り
7|proposal/near-after:取り沙
-7|proposal/near-after:受け
3|proposal/near-after:可。
3|proposal/near-after:可接
3|proposal/near-after:可接受
-3|proposal/near-after:可能
-3|proposal/near-after:可能」
-4|proposal/near-after:可能性
-3|proposal/near-after:可行
3|proposal/near-after:台」
3|proposal/near-after:台」に
5|proposal/near-after:台厂
5|proposal/near-after:台厂无
-6|proposal/near-after:右。
-3|proposal/near-after:合に
-3|proposal/near-after:合によ
-3|proposal/near-after:同世
-3|proposal/near-after:同世論
4|proposal/near-after:后的
-3|proposal/near-after:后者
-3|proposal/near-after:后者需
5|proposal/near-after:向き
3|proposal/near-after:向き_
-6|proposal/near-after:否割
-6|proposal/near-after:否割れ
-4|proposal/near-after:否定
3|proposal/near-after:告し
3|proposal/near-after:告書
-3|proposal/near-after:和LAND
-3|proposal/near-after:和LAND反
-3|proposal/near-after:和平
-3|proposal/near-after:和平\"
9|proposal/near-after:唱え
3|proposal/near-after:唱えて
5|proposal/near-after:唱える
4|proposal/near-after:唱し
-4|proposal/near-after:商。
5|proposal/near-after:商机
-3|proposal/near-after:回る
-3|proposal/near-after:回るの
3|proposal/near-after:団体
-3|proposal/near-after:囲論
-5|proposal/near-after:国会
-5|proposal/near-after:国会前
4|proposal/near-after:国債
5|proposal/near-after:国家
4|proposal/near-after:国家\"
3|proposal/near-after:国民
3|proposal/near-after:国策
3|proposal/near-after:国策研
-4|proposal/near-after:地。
-3|proposal/near-after:地方
-3|proposal/near-after:地方の
-4|proposal/near-after:報じ
4|proposal/near-after:報告
3|proposal/near-after:報告書
-4|proposal/near-after:報道
-3|proposal/near-after:報道で
-3|proposal/near-after:場合
-3|proposal/near-after:場合に
4|proposal/near-after:増し
4|proposal/near-after:増しだ
-3|proposal/near-after:増やす
-6|proposal/near-after:増税
-4|proposal/near-after:増税か
-3|proposal/near-after:増税だ
6|proposal/near-after:増額
4|proposal/near-after:増額を
-3|proposal/near-after:增加
-5|proposal/near-after:增加#
3|proposal/near-after:增税
-4|proposal/near-after:壁_
-4|proposal/near-after:壁_LAND
3|proposal/near-after:壊、
3|proposal/near-after:壊、DATE
10|proposal/near-after:声が
4|proposal/near-after:声音
3|proposal/near-after:声音愈
8|proposal/near-after:够?
-3|proposal/near-after:大落
-3|proposal/near-after:大落。
-3|proposal/near-after:大起
-3|proposal/near-after:大起大
3|proposal/near-after:天井
-3|proposal/near-after:嫌少
-4|proposal/near-after:守防
-4|proposal/near-after:守防衛
-5|proposal/near-after:安保
-4|proposal/near-after:安保0
4|proposal/near-after:完成
4|proposal/near-after:完成。
3|proposal/near-after:官员
-3|proposal/near-after:定し
4|proposal/near-after:実的」
-3|proposal/near-after:実的だ
-3|proposal/near-after:宪法
4|proposal/near-after:家\"
3|proposal/near-after:家\"?
5|proposal/near-after:審議
3|proposal/near-after:審議入
3|proposal/near-after:対#
3|proposal/near-after:対#_
3|proposal/near-after:対象
-3|proposal/near-after:封顶
-4|proposal/near-after:専守
-4|proposal/near-after:専守防
3|proposal/near-after:将来
3|proposal/near-after:尚可
3|proposal/near-after:尚可接
3|proposal/near-after:崩壊
3|proposal/near-after:崩壊、
-8|proposal/near-after:左右
-6|proposal/near-after:左右。
-4|proposal/near-after:市民が
3|proposal/near-after:市民団
-3|proposal/near-after:平\"
-5|proposal/near-after:年0
-4|proposal/near-after:年0兆
-3|proposal/near-after:年以
-3|proposal/near-after:年以内
-3|proposal/near-after:年增
-3|proposal/near-after:年增加
-3|proposal/near-after:年度
-4|proposal/near-after:年末
-3|proposal/near-after:年每
-3|proposal/near-after:年每年
-3|proposal/near-after:并不过
-3|proposal/near-after:并未
4|proposal/near-after:広げ
-3|proposal/near-after:府、
8|proposal/near-after:府に
-3|proposal/near-after:府内
-3|proposal/near-after:府案
-6|proposal/near-after:府検
-6|proposal/near-after:府検討
5|proposal/near-after:度。
-3|proposal/near-after:度が現
8|proposal/near-after:度を
3|proposal/near-after:度を新
7|proposal/near-after:建议
4|proposal/near-after:建议。
7|proposal/near-after:引き
5|proposal/near-after:引き上
-3|proposal/near-after:張し、
5|proposal/near-after:張した
9|proposal/near-after:張す
7|proposal/near-after:張する
3|proposal/near-after:強い
3|proposal/near-after:形成
3|proposal/near-after:很远
-3|proposal/near-after:後と
-3|proposal/near-after:後とす
-3|proposal/near-after:後段
-3|proposal/near-after:後段階
3|proposal/near-after:得ない
-7|proposal/near-after:得る
-4|proposal/near-after:得る」
-3|proposal/near-after:得ると
-5|proposal/near-after:得税
-5|proposal/near-after:心」
-3|proposal/near-after:心」を
6|proposal/near-after:必要
4|proposal/near-after:必要」
4|proposal/near-after:必要だ
-3|proposal/near-after:必要と
-3|proposal/near-after:必要性
-3|proposal/near-after:快DATE
-4|proposal/near-after:念せ
-4|proposal/near-after:念せよ
-5|proposal/near-after:念頭
-7|proposal/near-after:念頭」
5|proposal/near-after:态。
-4|proposal/near-after:性を
-3|proposal/near-after:性を訴
4|proposal/near-after:总理
3|proposal/near-after:总理LAND
-4|proposal/near-after:想。
3|proposal/near-after:想し
3|proposal/near-after:想した
3|proposal/near-after:愈来
3|proposal/near-after:愈来愈
-3|proposal/near-after:意欲
-3|proposal/near-after:意欲を
-3|proposal/near-after:意見が
-3|proposal/near-after:意見に
11|proposal/near-after:慎重
5|proposal/near-after:慎重だ
4|proposal/near-after:慎重な
-3|proposal/near-after:憲法改
3|proposal/near-after:成#
3|proposal/near-after:成#_
5|proposal/near-after:成。
-3|proposal/near-after:成し
-3|proposal/near-after:成し、
3|proposal/near-after:成す
3|proposal/near-after:成する
3|proposal/near-after:成本
-8|proposal/near-after:戦略
-6|proposal/near-after:戦略で
-4|proposal/near-after:戻し
-4|proposal/near-after:戻した
3|proposal/near-after:戻す
-5|proposal/near-after:所得
-5|proposal/near-after:所得税
-3|proposal/near-after:手を打
3|proposal/near-after:才是
-3|proposal/near-after:打つ
-3|proposal/near-after:打つと
-3|proposal/near-after:打診
4|proposal/near-after:批判
3|proposal/near-after:批判さ
3|proposal/near-after:承诺
-4|proposal/near-after:投入
-3|proposal/near-after:投資
-3|proposal/near-after:抗議
7|proposal/near-after:折衷
7|proposal/near-after:折衷方
-6|proposal/near-after:択肢
-3|proposal/near-after:択肢に
5|proposal/near-after:抢商
5|proposal/near-after:抢商机
-4|proposal/near-after:抱负
-3|proposal/near-after:押し
-4|proposal/near-after:押し戻
-3|proposal/near-after:拉锯
-3|proposal/near-after:拉锯。
-4|proposal/near-after:括号
3|proposal/near-after:持論
-4|proposal/near-after:指し
-4|proposal/near-after:指した
4|proposal/near-after:指す
3|proposal/near-after:指すよ
3|proposal/near-after:挙へ
-3|proposal/near-after:换和
-3|proposal/near-after:换和平
-5|proposal/near-after:排除
-5|proposal/near-after:排除し
-3|proposal/near-after:排除せ
5|proposal/near-after:接受
3|proposal/near-after:控え
9|proposal/near-after:掲げ
3|proposal/near-after:掲げた
3|proposal/near-after:掲げる
4|proposal/near-after:提唱
4|proposal/near-after:提唱し
-5|proposal/near-after:提示
-3|proposal/near-after:提示_
29|proposal/near-after:提言
8|proposal/near-after:提言し
3|proposal/near-after:提言す
6|proposal/near-after:提言へ
4|proposal/near-after:提言を
-3|proposal/near-after:提言受
4|proposal/near-after:提言案
3|proposal/near-after:支票
-3|proposal/near-after:改め
-5|proposal/near-after:改定
-3|proposal/near-after:改正の
-3|proposal/near-after:政不
-3|proposal/near-after:政不安
-12|proposal/near-after:政府
-3|proposal/near-after:政府、
9|proposal/near-after:政府に
-3|proposal/near-after:政府内
-3|proposal/near-after:政府案
-6|proposal/near-after:政府検
3|proposal/near-after:政见
-3|proposal/near-after:政部
8|proposal/near-after:数字
-3|proposal/near-after:数案
-3|proposal/near-after:数案を
-3|proposal/near-after:整して
-4|proposal/near-after:整する
3|proposal/near-after:文件。
-4|proposal/near-after:文書
-5|proposal/near-after:文書改
-4|proposal/near-after:断念
-4|proposal/near-after:断念せ
-9|proposal/near-after:新目
-8|proposal/near-after:新目标
-3|proposal/near-after:新聞に
-3|proposal/near-after:方の
-3|proposal/near-after:方の暮
5|proposal/near-after:方を
5|proposal/near-after:方を示
-3|proposal/near-after:方仍
-3|proposal/near-after:方仍有
-5|proposal/near-after:方向
-11|proposal/near-after:方案
-6|proposal/near-after:方案,
3|proposal/near-after:方案。
5|proposal/near-after:无人
5|proposal/near-after:无人机
-3|proposal/near-after:早晩
-3|proposal/near-after:早晩避
-4|proposal/near-after:时限
-4|proposal/near-after:时限为
-5|proposal/near-after:明か
-5|proposal/near-after:明かし
3|proposal/near-after:明が
3|proposal/near-after:明がつ
-6|proposal/near-after:明示
-6|proposal/near-after:明示す
-7|proposal/near-after:明記
-3|proposal/near-after:明記「
-3|proposal/near-after:明記へ
-4|proposal/near-after:是#?
3|proposal/near-after:是#。
-4|proposal/near-after:是一
-4|proposal/near-after:是一个
-3|proposal/near-after:晩避
-3|proposal/near-after:晩避け
-3|proposal/near-after:暮ら
-3|proposal/near-after:暮らし
6|proposal/near-after:書き
6|proposal/near-after:書き込
-5|proposal/near-after:書改
-5|proposal/near-after:書改定
-3|proposal/near-after:最快
-3|proposal/near-after:最快DATE
4|proposal/near-after:最終調
-3|proposal/near-after:有拉
-3|proposal/near-after:有拉锯
6|proposal/near-after:望ま
6|proposal/near-after:望まし
-6|proposal/near-after:期戦
-6|proposal/near-after:期戦略
-3|proposal/near-after:未拍
-3|proposal/near-after:未理
-3|proposal/near-after:未理会
5|proposal/near-after:机抢
5|proposal/near-after:机抢商
3|proposal/near-after:来愈
-3|proposal/near-after:构想。
-3|proposal/near-after:査_
-3|proposal/near-after:査_賛
3|proposal/near-after:査会
-3|proposal/near-after:标造
-3|proposal/near-after:标造势
-4|proposal/near-after:标预
-4|proposal/near-after:标预留
-3|proposal/near-after:核の
-3|proposal/near-after:核の傘
3|proposal/near-after:根強
3|proposal/near-after:根強い
-9|proposal/near-after:案,
-3|proposal/near-after:案,后
-3|proposal/near-after:案_
-5|proposal/near-after:案、
-3|proposal/near-after:案、専
-14|proposal/near-after:案が
-4|proposal/near-after:案が並
8|proposal/near-after:案が取
-3|proposal/near-after:案が検
-5|proposal/near-after:案が浮
-3|proposal/near-after:案が軸
-9|proposal/near-after:案で
-4|proposal/near-after:案です
-4|proposal/near-after:案では
-10|proposal/near-after:案に
-4|proposal/near-after:案に触
3|proposal/near-after:案の両
-3|proposal/near-after:案も
-3|proposal/near-after:案も浮
-9|proposal/near-after:案を
3|proposal/near-after:案を併
3|proposal/near-after:案を審
-4|proposal/near-after:案を軸
-36|proposal/near-after:検討
-8|proposal/near-after:検討_
-3|proposal/near-after:検討さ
-9|proposal/near-after:検討し
-6|proposal/near-after:検討す
-4|proposal/near-after:検討せ
3|proposal/near-after:検討対
-3|proposal/near-after:標、
-3|proposal/near-after:標、賛
3|proposal/near-after:標と
3|proposal/near-after:標とす
3|proposal/near-after:標に
3|proposal/near-after:標にす
-4|proposal/near-after:標を
-3|proposal/near-after:標を設
-4|proposal/near-after:模の
-4|proposal/near-after:模の上
3|proposal/near-after:機関
3|proposal/near-after:機関が
4|proposal/near-after:次い
4|proposal/near-after:次いだ
3|proposal/near-after:次官
-7|proposal/near-after:次期
-6|proposal/near-after:次期戦
-5|proposal/near-after:欲し
-5|proposal/near-after:欲しい
-3|proposal/near-after:欲を
-4|proposal/near-after:止ま
-4|proposal/near-after:止まり
-3|proposal/near-after:正の
-3|proposal/near-after:正の必
4|proposal/near-after:歳出は
-4|proposal/near-after:歳出削
-3|proposal/near-after:每年
-3|proposal/near-after:每年增
-8|proposal/near-after:民が
-4|proposal/near-after:民が抗
-5|proposal/near-after:民が首
-4|proposal/near-after:民に示
3|proposal/near-after:民団
3|proposal/near-after:民団体
6|proposal/near-after:民提
6|proposal/near-after:民提言
3|proposal/near-after:気を
4|proposal/near-after:水増
4|proposal/near-after:水増し
7|proposal/near-after:水準
9|proposal/near-after:求め
3|proposal/near-after:求めて
6|proposal/near-after:求める
3|proposal/near-after:汰さ
3|proposal/near-after:汰され
-6|proposal/near-after:決ま
-6|proposal/near-after:決まっ
3|proposal/near-after:決断
4|proposal/near-after:決議
7|proposal/near-after:沙汰
3|proposal/near-after:沙汰さ
3|proposal/near-after:没有
-3|proposal/near-after:法改
-3|proposal/near-after:法改正
6|proposal/near-after:法案
5|proposal/near-after:法案を
3|proposal/near-after:浮上し
-3|proposal/near-after:消え
-5|proposal/near-after:源は
-4|proposal/near-after:源は先
3|proposal/near-after:源見
3|proposal/near-after:源見え
-3|proposal/near-after:準」
-3|proposal/near-after:漏れ
-3|proposal/near-after:点とな
4|proposal/near-after:点に
3|proposal/near-after:点にす
-4|proposal/near-after:焦点
-3|proposal/near-after:焦点と
3|proposal/near-after:现在
3|proposal/near-after:理LAND
-3|proposal/near-after:理会
-3|proposal/near-after:理会。
-3|proposal/near-after:理解を
-4|proposal/near-after:留余
-4|proposal/near-after:留余地
-6|proposal/near-after:略で
-6|proposal/near-after:略で政
4|proposal/near-after:療を
4|proposal/near-after:療を削
3|proposal/near-after:発点
3|proposal/near-after:発点に
3|proposal/near-after:的LAND
5|proposal/near-after:的」
-3|proposal/near-after:的だ
-4|proposal/near-after:的だ」
3|proposal/near-after:的主
3|proposal/near-after:的主张
4|proposal/near-after:的声
4|proposal/near-after:的声音
-3|proposal/near-after:的年
4|proposal/near-after:的建
4|proposal/near-after:的建议
-6|proposal/near-after:的新
-7|proposal/near-after:的新目
-3|proposal/near-after:的方
-3|proposal/near-after:的方案
3|proposal/near-after:的比
3|proposal/near-after:的比例
-4|proposal/near-after:目指し
4|proposal/near-after:目指す
-8|proposal/near-after:目标
-3|proposal/near-after:目标造
-4|proposal/near-after:目标预
-4|proposal/near-after:目標
-3|proposal/near-after:目標、
3|proposal/near-after:目標と
3|proposal/near-after:目標に
-4|proposal/near-after:目標を
-3|proposal/near-after:相、
-3|proposal/near-after:相、有
-4|proposal/near-after:相に
-5|proposal/near-after:相に提
3|proposal/near-after:相の
-3|proposal/near-after:相关
4|proposal/near-after:相次
4|proposal/near-after:相次い
3|proposal/near-after:研究
3|proposal/near-after:研究機
4|proposal/near-after:確保
4|proposal/near-after:確保す
-3|proposal/near-after:示_
-3|proposal/near-after:示_首
-3|proposal/near-after:示さ
-4|proposal/near-after:示さず
6|proposal/near-after:示し
-3|proposal/near-after:示し、
7|proposal/near-after:示して
-4|proposal/near-after:示すべ
4|proposal/near-after:程度
8|proposal/near-after:程度を
-3|proposal/near-after:税?
-3|proposal/near-after:税?」
-4|proposal/near-after:税か
-4|proposal/near-after:税か歳
-3|proposal/near-after:税だ
-3|proposal/near-after:税だけ
-8|proposal/near-after:積み
-3|proposal/near-after:積みす
3|proposal/near-after:究機
3|proposal/near-after:究機関
3|proposal/near-after:立崩
3|proposal/near-after:立崩壊
3|proposal/near-after:答え
3|proposal/near-after:答えた
3|proposal/near-after:策研
3|proposal/near-after:策研究
-3|proposal/near-after:範囲
-3|proposal/near-after:範囲論
3|proposal/near-after:約を
4|proposal/near-after:終調
4|proposal/near-after:終調整
-3|proposal/near-after:続け
-3|proposal/near-after:続ける
3|proposal/near-after:総選
3|proposal/near-after:総選挙
-3|proposal/near-after:续十
-3|proposal/near-after:续十年
-3|proposal/near-after:置く。
5|proposal/near-after:考え
6|proposal/near-after:考えを
3|proposal/near-after:者の
3|proposal/near-after:者会
3|proposal/near-after:者会議
-3|proposal/near-after:者提
-3|proposal/near-after:者提言
-3|proposal/near-after:者需
-3|proposal/near-after:者需要
3|proposal/near-after:而不是
-6|proposal/near-after:而足
-6|proposal/near-after:而足。
-3|proposal/near-after:聞に
-3|proposal/near-after:聞に出
-3|proposal/near-after:肢に
-3|proposal/near-after:能」
-3|proposal/near-after:能力
-4|proposal/near-after:能性
7|proposal/near-after:自民
-5|proposal/near-after:自民が
6|proposal/near-after:自民提
-4|proposal/near-after:草案
-3|proposal/near-after:落。
-4|proposal/near-after:行。
-3|proposal/near-after:衛超
-3|proposal/near-after:衛超え
4|proposal/near-after:表へ
4|proposal/near-after:表へ最
5|proposal/near-after:表态
5|proposal/near-after:表态。
-3|proposal/near-after:表示
7|proposal/near-after:衷方
7|proposal/near-after:衷方案
-5|proposal/near-after:複数
-3|proposal/near-after:複数案
4|proposal/near-after:要」
4|proposal/near-after:要だ
3|proposal/near-after:要だと
-3|proposal/near-after:要と
-3|proposal/near-after:要との
-3|proposal/near-after:要不
-3|proposal/near-after:要不要
-3|proposal/near-after:要加
-3|proposal/near-after:要加税
-3|proposal/near-after:要性
-3|proposal/near-after:要性を
3|proposal/near-after:要求
-3|proposal/near-after:要连
-3|proposal/near-after:要连续
3|proposal/near-after:見え
3|proposal/near-after:見えず
-3|proposal/near-after:見が
-9|proposal/near-after:見があ
4|proposal/near-after:見が相
-3|proposal/near-after:見に
-3|proposal/near-after:見に理
4|proposal/near-after:見方
5|proposal/near-after:見送
3|proposal/near-after:見送り
3|proposal/near-after:見通
3|proposal/near-after:見通し
-5|proposal/near-after:規模
-4|proposal/near-after:規模の
-6|proposal/near-after:視野_
3|proposal/near-after:視野に
-3|proposal/near-after:解を示
-4|proposal/near-after:触れた
4|proposal/near-after:言い
7|proposal/near-after:言し
5|proposal/near-after:言した
3|proposal/near-after:言して
3|proposal/near-after:言す
6|proposal/near-after:言へ
4|proposal/near-after:言を
-3|proposal/near-after:言受
-3|proposal/near-after:言受け
4|proposal/near-after:言案
-8|proposal/near-after:討_
-4|proposal/near-after:討_財
-3|proposal/near-after:討さ
-3|proposal/near-after:討され
-9|proposal/near-after:討し
-9|proposal/near-after:討して
-6|proposal/near-after:討す
-8|proposal/near-after:討する
-4|proposal/near-after:討せ
-4|proposal/near-after:討せざ
-3|proposal/near-after:討を続
3|proposal/near-after:討対
3|proposal/near-after:討対象
-3|proposal/near-after:記「
-3|proposal/near-after:記「排
-4|proposal/near-after:記す
-3|proposal/near-after:記へ
-3|proposal/near-after:記へ調
-4|proposal/near-after:設け
5|proposal/near-after:訴え
-6|proposal/near-after:試算
-3|proposal/near-after:話が
-3|proposal/near-after:話が新
-4|proposal/near-after:話し
-4|proposal/near-after:話し合
-3|proposal/near-after:話す
-3|proposal/near-after:話す。
-5|proposal/near-after:認識
-3|proposal/near-after:認識を
5|proposal/near-after:語っ
5|proposal/near-after:語った
5|proposal/near-after:語る
5|proposal/near-after:説明
3|proposal/near-after:説明が
3|proposal/near-after:読者
3|proposal/near-after:読者の
-11|proposal/near-after:調整
-3|proposal/near-after:調査_
3|proposal/near-after:調査会
3|proposal/near-after:論_
4|proposal/near-after:論_歳
3|proposal/near-after:論が
5|proposal/near-after:論は
4|proposal/near-after:論併
4|proposal/near-after:論併記
3|proposal/near-after:論浮
3|proposal/near-after:論浮上
3|proposal/near-after:講演
-3|proposal/near-after:識を
-3|proposal/near-after:識を示
3|proposal/near-after:識者会
-3|proposal/near-after:識者提
3|proposal/near-after:議が
3|proposal/near-after:議が報
3|proposal/near-after:議入
3|proposal/near-after:議入り
3|proposal/near-after:議員
3|proposal/near-after:議論は
4|proposal/near-after:议。
-3|proposal/near-after:论。
3|proposal/near-after:诺\"
-3|proposal/near-after:財政
-3|proposal/near-after:財政不
3|proposal/near-after:財源
-5|proposal/near-after:財源は
3|proposal/near-after:財源見
-5|proposal/near-after:賛否
-6|proposal/near-after:賛否割
3|proposal/near-after:賛成#
-3|proposal/near-after:财政
-3|proposal/near-after:财政部
3|proposal/near-after:赞成
-3|proposal/near-after:起大
-3|proposal/near-after:起大落
3|proposal/near-after:超_
3|proposal/near-after:超_自
4|proposal/near-after:超」
-4|proposal/near-after:超えか
-4|proposal/near-after:超へ、
4|proposal/near-after:超への
-3|proposal/near-after:超必
-3|proposal/near-after:超必要
-4|proposal/near-after:超案
-4|proposal/near-after:超案が
-6|proposal/near-after:足。
3|proposal/near-after:足り
-3|proposal/near-after:身焦
-3|proposal/near-after:身焦点
-3|proposal/near-after:軸と
-3|proposal/near-after:軸とな
-8|proposal/near-after:軸に
-4|proposal/near-after:軸に調
3|proposal/near-after:込ま
6|proposal/near-after:込む
6|proposal/near-after:込むよ
3|proposal/near-after:过关
3|proposal/near-after:过关?
-3|proposal/near-after:过分
-8|proposal/near-after:近く
-5|proposal/near-after:近くに
-4|proposal/near-after:近づ
-4|proposal/near-after:近づけ
8|proposal/near-after:还不
8|proposal/near-after:还不够
3|proposal/near-after:还很
3|proposal/near-after:还很远
-4|proposal/near-after:还是
-5|proposal/near-after:还是#
3|proposal/near-after:这样
-3|proposal/near-after:进,但
-3|proposal/near-after:连续
-3|proposal/near-after:连续十
-7|proposal/near-after:述べ
-5|proposal/near-after:述べた
3|proposal/near-after:通し
-3|proposal/near-after:造势
-3|proposal/near-after:造势。
3|proposal/near-after:連立崩
-6|proposal/near-after:進め
-4|proposal/near-after:進める
-3|proposal/near-after:道で
-3|proposal/near-after:道で財
-5|proposal/near-after:達す
-5|proposal/near-after:達する
-3|proposal/near-after:達成し
3|proposal/near-after:達成す
-5|proposal/near-after:遭LAND
-3|proposal/near-after:遭LAND和
3|proposal/near-after:遭总
3|proposal/near-after:遭总理
-6|proposal/near-after:選択
-6|proposal/near-after:選択肢
5|proposal/near-after:選挙
3|proposal/near-after:選挙へ
-6|proposal/near-after:避け
-6|proposal/near-after:避けら
-4|proposal/near-after:避免
-3|proposal/near-after:避免大
5|proposal/near-after:重だ
3|proposal/near-after:重だ。
4|proposal/near-after:重な
4|proposal/near-after:重な意
3|proposal/near-after:重工
3|proposal/near-after:重新
-6|proposal/near-after:野_
-6|proposal/near-after:野_次
3|proposal/near-after:野に
3|proposal/near-after:野党
-4|proposal/near-after:野心
-4|proposal/near-after:野心」
-4|proposal/near-after:金利
-4|proposal/near-after:金利の
-3|proposal/near-after:锯。
4|proposal/near-after:長が
3|proposal/near-after:関が
3|proposal/near-after:関が提
3|proposal/near-after:防卫
-3|proposal/near-after:防衛超
-6|proposal/near-after:阶段
3|proposal/near-after:限と
4|proposal/near-after:限を
5|proposal/near-after:限を書
-3|proposal/near-after:限为
-3|proposal/near-after:限为DATE
-5|proposal/near-after:除し
-4|proposal/near-after:除しな
-3|proposal/near-after:除せ
-3|proposal/near-after:除せず
-4|proposal/near-after:险信
-4|proposal/near-after:险信号
-3|proposal/near-after:需要
-3|proposal/near-after:需要连
3|proposal/near-after:音愈
3|proposal/near-after:音愈来
-7|proposal/near-after:頭」
-3|proposal/near-after:頭に置
3|proposal/near-after:額が
5|proposal/near-after:額を
-4|proposal/near-after:预留
-4|proposal/near-after:预留余
-9|proposal/near-after:首相
-3|proposal/near-after:首相、
-4|proposal/near-after:首相に
3|proposal/near-after:首相の
3|proposal/near-after:高す
3|proposal/near-after:高すぎ
3|proposal/near-after:高値
3|proposal/near-after:高官
-4|proposal/near-after:高止
-4|proposal/near-after:高止ま
7|proposal/near-before:\",
3|proposal/near-before:\"DEFENCE
-3|proposal/near-before:\"_
-3|proposal/near-before:\"_各
-3|proposal/near-before:\"不要
-3|proposal/near-before:\"底
-3|proposal/near-before:\"底线
-3|proposal/near-before:\"提
-3|proposal/near-before:\"提案
-3|proposal/near-before:\"重
-3|proposal/near-before:\"重新
-8|proposal/near-before:#,
-3|proposal/near-before:#,例
-7|proposal/near-before:#,再
3|proposal/near-before:#,在
-3|proposal/near-before:#,如
-3|proposal/near-before:#,提
3|proposal/near-before:#,而
-4|proposal/near-before:#_
3|proposal/near-before:#、LAND
-3|proposal/near-before:#、そ
7|proposal/near-before:#で
3|proposal/near-before:#で、
3|proposal/near-before:#と
-7|proposal/near-before:#に
-4|proposal/near-before:#に達
-7|proposal/near-before:#の
-4|proposal/near-before:#の明
-3|proposal/near-before:#の目
10|proposal/near-before:#を
3|proposal/near-before:#不
3|proposal/near-before:#不如
-4|proposal/near-before:#到
-3|proposal/near-before:#升
-3|proposal/near-before:#升到
3|proposal/near-before:#已
-3|proposal/near-before:#提
4|proposal/near-before:#的
5|proposal/near-before:#的开
6|proposal/near-before:#目
4|proposal/near-before:#目標
-5|proposal/near-before:#还
-5|proposal/near-before:#还是
-3|proposal/near-before:&A
-3|proposal/near-before:&A>
3|proposal/near-before:)は
-4|proposal/near-before:)之
-4|proposal/near-before:)之比
5|proposal/near-before:)的
4|proposal/near-before:)的至
3|proposal/near-before:,\"至
-3|proposal/near-before:,DATE
-4|proposal/near-before:,DATE应
3|proposal/near-before:,DATE至
6|proposal/near-before:,DEFENCE
3|proposal/near-before:,DEFENCE应
8|proposal/near-before:,LAND
3|proposal/near-before:,LANDDEFENCE
-6|proposal/near-before:,LAND不
-4|proposal/near-before:,LAND主
8|proposal/near-before:,LAND内
-4|proposal/near-before:,LAND在
5|proposal/near-before:,LAND应
-6|proposal/near-before:,LAND正
6|proposal/near-before:,LAND着
3|proposal/near-before:,LAND若
-4|proposal/near-before:,LAND防
-4|proposal/near-before:,下
-3|proposal/near-before:,下一
11|proposal/near-before:,主
11|proposal/near-before:,主张
-3|proposal/near-before:,例
-3|proposal/near-before:,例如
3|proposal/near-before:,党
3|proposal/near-before:,党内
-3|proposal/near-before:,全
-3|proposal/near-before:,全球
3|proposal/near-before:,其
-7|proposal/near-before:,再
-3|proposal/near-before:,再于
-5|proposal/near-before:,再视
-3|proposal/near-before:,加
-3|proposal/near-before:,加沙
-4|proposal/near-before:,却
-3|proposal/near-before:,却还
-4|proposal/near-before:,在DATE
-3|proposal/near-before:,她
-3|proposal/near-before:,如今
3|proposal/near-before:,如果
-8|proposal/near-before:,将
-6|proposal/near-before:,将DEFENCE
3|proposal/near-before:,就
4|proposal/near-before:,市
4|proposal/near-before:,市场
3|proposal/near-before:,应
-5|proposal/near-before:,应逐
-3|proposal/near-before:,当
-3|proposal/near-before:,当局
-3|proposal/near-before:,把同
3|proposal/near-before:,把国
-4|proposal/near-before:,拟
-3|proposal/near-before:,提高
-3|proposal/near-before:,政
-6|proposal/near-before:,政府
3|proposal/near-before:,政界
-5|proposal/near-before:,数
-5|proposal/near-before:,数字
3|proposal/near-before:,整
3|proposal/near-before:,整体
-3|proposal/near-before:,新总
3|proposal/near-before:,有
3|proposal/near-before:,未
3|proposal/near-before:,未来
-3|proposal/near-before:,此
-3|proposal/near-before:,此举
-8|proposal/near-before:,约
-6|proposal/near-before:,约为
5|proposal/near-before:,而
3|proposal/near-before:,而总
-5|proposal/near-before:,腹
-5|proposal/near-before:,腹案
-3|proposal/near-before:,若
-3|proposal/near-before:,若局
-3|proposal/near-before:,若要
3|proposal/near-before:,被
3|proposal/near-before:,被问
5|proposal/near-before:,要
4|proposal/near-before:,要求
-8|proposal/near-before:,该
-8|proposal/near-before:,该国
-3|proposal/near-before:,该省
3|proposal/near-before:,请
3|proposal/near-before:,请求
-4|proposal/near-before:,财
-4|proposal/near-before:,财政
-3|proposal/near-before:,还是
-4|proposal/near-before:,面
-4|proposal/near-before:,面对
-4|proposal/near-before:0万
-3|proposal/near-before:0万亿
-5|proposal/near-before:0兆
-3|proposal/near-before:0年程
-8|proposal/near-before:0文
-6|proposal/near-before:0文書
-3|proposal/near-before::\"不
3|proposal/near-before::#
3|proposal/near-before::#还
3|proposal/near-before::ALLIES
3|proposal/near-before::ALLIES至
4|proposal/near-before::DEFENCE
-6|proposal/near-before::DEFENCE到
3|proposal/near-before::DEFENCE应
3|proposal/near-before::LAND#
6|proposal/near-before::LANDDEFENCE
3|proposal/near-before::LAND为
-3|proposal/near-before::LAND拟
3|proposal/near-before::LAND竞
-3|proposal/near-before::LAND考
3|proposal/near-before::LAND要
-4|proposal/near-before::LAND酝
-3|proposal/near-before::NATO
-3|proposal/near-before::「
-3|proposal/near-before::不
3|proposal/near-before::先
-4|proposal/near-before::在
-4|proposal/near-before::在DATE
3|proposal/near-before::战
3|proposal/near-before::战后
5|proposal/near-before::都
5|proposal/near-before::都支
-3|proposal/near-before:;LAND
-3|proposal/near-before:<Q
-3|proposal/near-before:<Q&
-3|proposal/near-before:>DEFENCE
-3|proposal/near-before:>DEFENCEの
-3|proposal/near-before:A>
-3|proposal/near-before:A>DEFENCE
-5|proposal/near-before:ALLIES\"
-3|proposal/near-before:ALLIES\"_
3|proposal/near-before:ALLIES至
3|proposal/near-before:ALLIES至少
-5|proposal/near-before:A_
-4|proposal/near-before:A_0
3|proposal/near-before:BC
3|proposal/near-before:BC日
3|proposal/near-before:C日
3|proposal/near-before:C日興
6|proposal/near-before:DATEDEFENCE案
-3|proposal/near-before:DATEGDP
-4|proposal/near-before:DATE、DEFENCE
3|proposal/near-before:DATE、「
-3|proposal/near-before:DATE、ケ
3|proposal/near-before:DATEに#
-3|proposal/near-before:DATEにDEFENCE
-5|proposal/near-before:DATEの
-5|proposal/near-before:DATEのDEFENCE
-4|proposal/near-before:DATEの予
-3|proposal/near-before:DATEの安
3|proposal/near-before:DATEの講
-4|proposal/near-before:DATEの首
4|proposal/near-before:DATEま
4|proposal/near-before:DATEまで
-3|proposal/near-before:DATE中
-3|proposal/near-before:DATE中期
3|proposal/near-before:DATE以
3|proposal/near-before:DATE以前
-4|proposal/near-before:DATE修
-3|proposal/near-before:DATE修订
3|proposal/near-before:DATE先到
-3|proposal/near-before:DATE内
-3|proposal/near-before:DATE内便
3|proposal/near-before:DATE再
-7|proposal/near-before:DATE前
-4|proposal/near-before:DATE前,
-5|proposal/near-before:DATE前后
-9|proposal/near-before:DATE前把
5|proposal/near-before:DATE前提
4|proposal/near-before:DATE占
4|proposal/near-before:DATE占GDP
-3|proposal/near-before:DATE受
-3|proposal/near-before:DATE受访
-4|proposal/near-before:DATE在
3|proposal/near-before:DATE实
3|proposal/near-before:DATE实现
-3|proposal/near-before:DATE将DEFENCE
-7|proposal/near-before:DATE应
-4|proposal/near-before:DATE应当
-5|proposal/near-before:DATE把
-5|proposal/near-before:DATE把DEFENCE
5|proposal/near-before:DATE推
5|proposal/near-before:DATE推到
-4|proposal/near-before:DATE提
-5|proposal/near-before:DATE提出
-3|proposal/near-before:DATE敲
-3|proposal/near-before:DATE敲定
-3|proposal/near-before:DATE曾
-3|proposal/near-before:DATE曾向
-8|proposal/near-before:DATE的
-3|proposal/near-before:DATE的DEFENCE
3|proposal/near-before:DATE至
3|proposal/near-before:DATE至少
-6|proposal/near-before:DATE补
-6|proposal/near-before:DATE补到
-6|proposal/near-before:DATE达
-4|proposal/near-before:DATE达到
-3|proposal/near-before:DEFENCE\"底
-3|proposal/near-before:DEFENCE_
-3|proposal/near-before:DEFENCE、
7|proposal/near-before:DEFENCE「
4|proposal/near-before:DEFENCE「GDP
-3|proposal/near-before:DEFENCE「NATO
-5|proposal/near-before:DEFENCEがGDP
-4|proposal/near-before:DEFENCEに
-8|proposal/near-before:DEFENCEの
-4|proposal/near-before:DEFENCEのGDP
-8|proposal/near-before:DEFENCEの新
4|proposal/near-before:DEFENCEの次
-3|proposal/near-before:DEFENCEの歯
4|proposal/near-before:DEFENCEの水
6|proposal/near-before:DEFENCEは
3|proposal/near-before:DEFENCEを
4|proposal/near-before:DEFENCE不
4|proposal/near-before:DEFENCE不会
-6|proposal/near-before:DEFENCE从
-5|proposal/near-before:DEFENCE到
-6|proposal/near-before:DEFENCE到底
-3|proposal/near-before:DEFENCE升到
-5|proposal/near-before:DEFENCE占
-4|proposal/near-before:DEFENCE占GDP
9|proposal/near-before:DEFENCE应
-3|proposal/near-before:DEFENCE应降
7|proposal/near-before:DEFENCE推
6|proposal/near-before:DEFENCE推到
-7|proposal/near-before:DEFENCE提
-3|proposal/near-before:DEFENCE提到
5|proposal/near-before:DEFENCE新
5|proposal/near-before:DEFENCE新目
6|proposal/near-before:DEFENCE案
6|proposal/near-before:DEFENCE案增
3|proposal/near-before:DEFENCE比
-3|proposal/near-before:DEFENCE由
-3|proposal/near-before:DEFENCE由现
-3|proposal/near-before:DEFENCE目
-3|proposal/near-before:DEFENCE目标
4|proposal/near-before:DEFENCE至少
-5|proposal/near-before:DEFENCE达
-3|proposal/near-before:DEFENCE达GDP
-3|proposal/near-before:DEFENCE达到
-3|proposal/near-before:DEFENCE降
-3|proposal/near-before:DEFENCE降到
-4|proposal/near-before:EUの
-3|proposal/near-before:EUの各
-3|proposal/near-before:EU抛
-3|proposal/near-before:EU抛出
3|proposal/near-before:GDP#
-4|proposal/near-before:GDP#,
6|proposal/near-before:GDP#的
-4|proposal/near-before:GDP)之
5|proposal/near-before:GDP)的
-3|proposal/near-before:GDP应
-6|proposal/near-before:GDP应否
3|proposal/near-before:GDP比率
-16|proposal/near-before:GDP的
-3|proposal/near-before:GDP的#
-3|proposal/near-before:GDP约
3|proposal/near-before:LAND#
3|proposal/near-before:LAND#不
4|proposal/near-before:LAND,把
-3|proposal/near-before:LAND,新
-4|proposal/near-before:LAND:
3|proposal/near-before:LAND:战
5|proposal/near-before:LANDDATEDEFENCE
-3|proposal/near-before:LANDDATE曾
-3|proposal/near-before:LANDDATE的
15|proposal/near-before:LANDDEFENCE
3|proposal/near-before:LANDDEFENCE应
6|proposal/near-before:LANDDEFENCE新
4|proposal/near-before:LAND_
-5|proposal/near-before:LAND、
-4|proposal/near-before:LAND「
10|proposal/near-before:LANDが
3|proposal/near-before:LANDがDEFENCE
5|proposal/near-before:LANDが提
-3|proposal/near-before:LANDが検
-3|proposal/near-before:LANDが落
3|proposal/near-before:LANDでも
-3|proposal/near-before:LANDとの
6|proposal/near-before:LANDに
14|proposal/near-before:LANDの
4|proposal/near-before:LANDのDEFENCE
4|proposal/near-before:LANDの審
-12|proposal/near-before:LANDは
-3|proposal/near-before:LANDは、
-4|proposal/near-before:LANDは最
5|proposal/near-before:LAND上
5|proposal/near-before:LAND上院
-4|proposal/near-before:LAND不
-6|proposal/near-before:LAND不排
3|proposal/near-before:LAND为
3|proposal/near-before:LAND为何
-13|proposal/near-before:LAND主
-13|proposal/near-before:LAND主张
-3|proposal/near-before:LAND代
-3|proposal/near-before:LAND代表
-4|proposal/near-before:LAND以
3|proposal/near-before:LAND修
3|proposal/near-before:LAND修订
10|proposal/near-before:LAND内
3|proposal/near-before:LAND内已
-4|proposal/near-before:LAND内部
8|proposal/near-before:LAND前
4|proposal/near-before:LAND前LAND
3|proposal/near-before:LAND前总
-6|proposal/near-before:LAND国防
-8|proposal/near-before:LAND在
-4|proposal/near-before:LAND在为
-5|proposal/near-before:LAND在远
-4|proposal/near-before:LAND大胜
4|proposal/near-before:LAND大选
-7|proposal/near-before:LAND官
-7|proposal/near-before:LAND官员
3|proposal/near-before:LAND希
3|proposal/near-before:LAND希望
-6|proposal/near-before:LAND幹
-7|proposal/near-before:LAND幹部
7|proposal/near-before:LAND应
-3|proposal/near-before:LAND强推
-3|proposal/near-before:LAND总
3|proposal/near-before:LAND想当
4|proposal/near-before:LAND把
3|proposal/near-before:LAND把DEFENCE
-12|proposal/near-before:LAND拟
-6|proposal/near-before:LAND拟将
-4|proposal/near-before:LAND探
-4|proposal/near-before:LAND探讨
-4|proposal/near-before:LAND新版
3|proposal/near-before:LAND新首
3|proposal/near-before:LAND有
-10|proposal/near-before:LAND正
-4|proposal/near-before:LAND正在
-3|proposal/near-before:LAND正考
7|proposal/near-before:LAND氏
6|proposal/near-before:LAND氏は
3|proposal/near-before:LAND民
3|proposal/near-before:LAND民调
-5|proposal/near-before:LAND的比
3|proposal/near-before:LAND的顾
6|proposal/near-before:LAND着
6|proposal/near-before:LAND着眼
-4|proposal/near-before:LAND研
3|proposal/near-before:LAND竞
3|proposal/near-before:LAND竞选
4|proposal/near-before:LAND総
3|proposal/near-before:LAND総選
-6|proposal/near-before:LAND考
-6|proposal/near-before:LAND考虑
4|proposal/near-before:LAND若
4|proposal/near-before:LAND若能
3|proposal/near-before:LAND要不
3|proposal/near-before:LAND要把
-4|proposal/near-before:LAND要求
4|proposal/near-before:LAND議
3|proposal/near-before:LAND議員
3|proposal/near-before:LAND议
3|proposal/near-before:LAND议会
-6|proposal/near-before:LAND设
-6|proposal/near-before:LAND设立
6|proposal/near-before:LAND财
5|proposal/near-before:LAND财界
3|proposal/near-before:LAND选
-4|proposal/near-before:LAND酝
-4|proposal/near-before:LAND酝酿
-7|proposal/near-before:LAND长
-5|proposal/near-before:LAND长皮
-3|proposal/near-before:LAND防
5|proposal/near-before:LAND防卫
-8|proposal/near-before:LAND防长
3|proposal/near-before:MB
3|proposal/near-before:MBC
3|proposal/near-before:NATO#
-3|proposal/near-before:NATODEFENCE
4|proposal/near-before:NATO「
5|proposal/near-before:NATO「冷
-3|proposal/near-before:NATOが
-4|proposal/near-before:NATOの
-3|proposal/near-before:NATOの算
3|proposal/near-before:NATOの首
-3|proposal/near-before:NATO在
-3|proposal/near-before:NATO基
-3|proposal/near-before:NATO基準
-4|proposal/near-before:NATO外
-3|proposal/near-before:NATO外长
-3|proposal/near-before:NATO建
-3|proposal/near-before:NATO建言
-4|proposal/near-before:NATO把
7|proposal/near-before:NATO核
7|proposal/near-before:NATO核心
5|proposal/near-before:NATO要
-3|proposal/near-before:Q&
-3|proposal/near-before:Q&A
3|proposal/near-before:SM
3|proposal/near-before:SMB
-3|proposal/near-before:USA,
-3|proposal/near-before:USA,却
-3|proposal/near-before:USADATE
3|proposal/near-before:USAの
3|proposal/near-before:USA防
-4|proposal/near-before:_0
-4|proposal/near-before:_0年
4|proposal/near-before:_DEFENCE
6|proposal/near-before:_DEFENCE「
-7|proposal/near-before:_DEFENCE目
-4|proposal/near-before:_GDP
-4|proposal/near-before:_GDP比
6|proposal/near-before:_LAND
3|proposal/near-before:_「
-3|proposal/near-before:_な
-3|proposal/near-before:_なぜ
-3|proposal/near-before:_各
-3|proposal/near-before:_各国
3|proposal/near-before:_咨
3|proposal/near-before:_咨询
-3|proposal/near-before:_大蔵
3|proposal/near-before:_学
3|proposal/near-before:_学者
-3|proposal/near-before:_政
-3|proposal/near-before:_政府
-6|proposal/near-before:、DATEの
6|proposal/near-before:、DATEま
-3|proposal/near-before:、DEFENCE「
3|proposal/near-before:、DEFENCEは
-5|proposal/near-before:、EU
-3|proposal/near-before:、EUの
-3|proposal/near-before:、GDP比
14|proposal/near-before:、LAND
4|proposal/near-before:、LANDが
3|proposal/near-before:、LANDの
3|proposal/near-before:、LAND国
-5|proposal/near-before:、NATO
3|proposal/near-before:、USA
-4|proposal/near-before:、そ
-3|proposal/near-before:、そし
-3|proposal/near-before:、ア
-4|proposal/near-before:、アス
-3|proposal/near-before:、ケ
-3|proposal/near-before:、ケー
8|proposal/near-before:、与
8|proposal/near-before:、与党
-3|proposal/near-before:、仮
-3|proposal/near-before:、仮に
3|proposal/near-before:、少
3|proposal/near-before:、少な
3|proposal/near-before:、当
-17|proposal/near-before:、政
-18|proposal/near-before:、政府
3|proposal/near-before:、来
3|proposal/near-before:、来日
-4|proposal/near-before:、次の
3|proposal/near-before:、永
3|proposal/near-before:、永田
6|proposal/near-before:、自
6|proposal/near-before:、自民
3|proposal/near-before:、解
3|proposal/near-before:、解禁
3|proposal/near-before:、議
3|proposal/near-before:、議会
-3|proposal/near-before:《产
-3|proposal/near-before:《产经
4|proposal/near-before:「#
4|proposal/near-before:「DATEに
7|proposal/near-before:「GDP
6|proposal/near-before:「LAND
8|proposal/near-before:「LANDは
-3|proposal/near-before:「NATO基
3|proposal/near-before:「せ
3|proposal/near-before:「中
3|proposal/near-before:「中核
5|proposal/near-before:「冷
5|proposal/near-before:「冷戦
3|proposal/near-before:「少
3|proposal/near-before:「少な
3|proposal/near-before:「最
4|proposal/near-before:」_
3|proposal/near-before:」と
-3|proposal/near-before:」と語
-3|proposal/near-before:」採
-3|proposal/near-before:」採用
-4|proposal/near-before:あっ
-4|proposal/near-before:あった
7|proposal/near-before:ある
4|proposal/near-before:い」と
3|proposal/near-before:いう
3|proposal/near-before:いう政
-4|proposal/near-before:いが
-4|proposal/near-before:いが、
-5|proposal/near-before:いず
-5|proposal/near-before:いずれ
3|proposal/near-before:いた
3|proposal/near-before:いてGDP
4|proposal/near-before:いて、
-5|proposal/near-before:いては
6|proposal/near-before:いと
4|proposal/near-before:いとし
3|proposal/near-before:う政
3|proposal/near-before:う政府
6|proposal/near-before:え、
3|proposal/near-before:え、与
3|proposal/near-before:えた
-3|proposal/near-before:えて
-3|proposal/near-before:える#
5|proposal/near-before:え方
5|proposal/near-before:え方に
-3|proposal/near-before:か、
-4|proposal/near-before:かけ
-4|proposal/near-before:かけて
3|proposal/near-before:かす
3|proposal/near-before:から
4|proposal/near-before:が#
3|proposal/near-before:がALLIES
3|proposal/near-before:がALLIESに
-3|proposal/near-before:がDEFENCEを
-4|proposal/near-before:がGDP
-5|proposal/near-before:がGDPの
-4|proposal/near-before:が、ア
3|proposal/near-before:がも
3|proposal/near-before:がもた
-3|proposal/near-before:が前
-3|proposal/near-before:が年
-3|proposal/near-before:が年末
-3|proposal/near-before:が急
-3|proposal/near-before:が急落
4|proposal/near-before:が意
4|proposal/near-before:が意見
7|proposal/near-before:が提
6|proposal/near-before:が提言
-7|proposal/near-before:が検
-7|proposal/near-before:が検討
-3|proposal/near-before:が示
-3|proposal/near-before:が示し
-3|proposal/near-before:が落
-3|proposal/near-before:が落と
3|proposal/near-before:きだ
3|proposal/near-before:きだと
7|proposal/near-before:くと
7|proposal/near-before:くとも
4|proposal/near-before:くる
3|proposal/near-before:くる政
-4|proposal/near-before:けて
-4|proposal/near-before:けてDEFENCE
3|proposal/near-before:げた
-3|proposal/near-before:ころ
-3|proposal/near-before:ころと
9|proposal/near-before:し、
3|proposal/near-before:しい
7|proposal/near-before:した
4|proposal/near-before:したGDP
-3|proposal/near-before:したが
-4|proposal/near-before:した紙
-12|proposal/near-before:して
-3|proposal/near-before:してLAND
-4|proposal/near-before:してい
-3|proposal/near-before:しど
-3|proposal/near-before:しどこ
3|proposal/near-before:しに
5|proposal/near-before:する
4|proposal/near-before:すると
-3|proposal/near-before:する余
-3|proposal/near-before:する安
3|proposal/near-before:すれ
3|proposal/near-before:すれば
-4|proposal/near-before:ず、
-3|proposal/near-before:ず、EU
-5|proposal/near-before:ずれ
3|proposal/near-before:せば
3|proposal/near-before:せば財
-3|proposal/near-before:そし
-3|proposal/near-before:そして
-3|proposal/near-before:たDATE
-3|proposal/near-before:たDATEの
6|proposal/near-before:たGDP
5|proposal/near-before:たGDP比
-3|proposal/near-before:た「
-3|proposal/near-before:た「GDP
3|proposal/near-before:ただ
3|proposal/near-before:たと
3|proposal/near-before:たない
-4|proposal/near-before:た紙
-4|proposal/near-before:た紙に
3|proposal/near-before:だと
-8|proposal/near-before:った
-4|proposal/near-before:ったDATE
-3|proposal/near-before:った「
-4|proposal/near-before:てDEFENCE
-4|proposal/near-before:てDEFENCEを
-3|proposal/near-before:てLAND
-3|proposal/near-before:てLANDが
5|proposal/near-before:て、
-3|proposal/near-before:て、DATE
4|proposal/near-before:て「GDP
-4|proposal/near-before:ている
-5|proposal/near-before:ては
3|proposal/near-before:でGDP
5|proposal/near-before:でLAND
3|proposal/near-before:でLANDが
4|proposal/near-before:で、
3|proposal/near-before:で、DEFENCE
4|proposal/near-before:で、LAND
-5|proposal/near-before:で、政
3|proposal/near-before:で「
4|proposal/near-before:でに
6|proposal/near-before:では
3|proposal/near-before:ではDEFENCE
-4|proposal/near-before:では、
3|proposal/near-before:で増
3|proposal/near-before:で増額
3|proposal/near-before:で明
3|proposal/near-before:で明か
-3|proposal/near-before:で首
-3|proposal/near-before:で首相
-4|proposal/near-before:と、政
5|proposal/near-before:とい
3|proposal/near-before:という
5|proposal/near-before:とし、
-3|proposal/near-before:として
-3|proposal/near-before:としど
3|proposal/near-before:とす
-5|proposal/near-before:との
3|proposal/near-before:とは
-3|proposal/near-before:とみ
-3|proposal/near-before:とみる
4|proposal/near-before:とめ
7|proposal/near-before:とも
5|proposal/near-before:と記
3|proposal/near-before:と記し
-3|proposal/near-before:と語
-3|proposal/near-before:と語り
3|proposal/near-before:と述
3|proposal/near-before:と述べ
-3|proposal/near-before:どころ
-4|proposal/near-before:ないが
5|proposal/near-before:ないと
7|proposal/near-before:なく
7|proposal/near-before:なくと
-3|proposal/near-before:なぜ
-3|proposal/near-before:など
4|proposal/near-before:なら
3|proposal/near-before:に#と
-3|proposal/near-before:にDEFENCE
-3|proposal/near-before:にDEFENCEと
3|proposal/near-before:にGDPの
-3|proposal/near-before:に、GDP
-4|proposal/near-before:に「
5|proposal/near-before:に」
5|proposal/near-before:に」_
-3|proposal/near-before:にあ
-4|proposal/near-before:にあっ
-5|proposal/near-before:には
5|proposal/near-before:にはDEFENCE
3|proposal/near-before:には理
-11|proposal/near-before:によ
-8|proposal/near-before:による
3|proposal/near-before:に向
3|proposal/near-before:に向け
-3|proposal/near-before:に改
-3|proposal/near-before:に改定
-4|proposal/near-before:に決
-4|proposal/near-before:に決め
-3|proposal/near-before:に達し
5|proposal/near-before:の#
-9|proposal/near-before:のDEFENCE
3|proposal/near-before:のDEFENCE、
-6|proposal/near-before:のDEFENCEを
-6|proposal/near-before:のGDP
-4|proposal/near-before:のGDP比
-3|proposal/near-before:のLANDは
3|proposal/near-before:のに
3|proposal/near-before:のには
3|proposal/near-before:のは
-5|proposal/near-before:のハ
-5|proposal/near-before:のハベ
4|proposal/near-before:の一部
-5|proposal/near-before:の予
-5|proposal/near-before:の予算
-4|proposal/near-before:の会見
3|proposal/near-before:の会議
3|proposal/near-before:の例
3|proposal/near-before:の例外
4|proposal/near-before:の候
4|proposal/near-before:の候補
3|proposal/near-before:の側
3|proposal/near-before:の側近
3|proposal/near-before:の元
-4|proposal/near-before:の党の
3|proposal/near-before:の前
-3|proposal/near-before:の各
-3|proposal/near-before:の各国
3|proposal/near-before:の国防
4|proposal/near-before:の委
4|proposal/near-before:の委員
-3|proposal/near-before:の安保
4|proposal/near-before:の審
4|proposal/near-before:の審議
-4|proposal/near-before:の小
-4|proposal/near-before:の小川
6|proposal/near-before:の提
6|proposal/near-before:の提言
-4|proposal/near-before:の改
-4|proposal/near-before:の改定
-9|proposal/near-before:の新
-4|proposal/near-before:の新た
-4|proposal/near-before:の新目
-4|proposal/near-before:の明
-4|proposal/near-before:の明記
3|proposal/near-before:の書
3|proposal/near-before:の書簡
7|proposal/near-before:の有
3|proposal/near-before:の有力
3|proposal/near-before:の有識
5|proposal/near-before:の次
4|proposal/near-before:の次の
-3|proposal/near-before:の歯
-3|proposal/near-before:の歯止
-3|proposal/near-before:の目標
5|proposal/near-before:の研
5|proposal/near-before:の研究
-3|proposal/near-before:の算
-3|proposal/near-before:の算定
-3|proposal/near-before:の結
-3|proposal/near-before:の結果
3|proposal/near-before:の総
5|proposal/near-before:の考
5|proposal/near-before:の考え
3|proposal/near-before:の衆
3|proposal/near-before:の衆院
4|proposal/near-before:の講
4|proposal/near-before:の講演
-12|proposal/near-before:の議
-13|proposal/near-before:の議会
6|proposal/near-before:は#
4|proposal/near-before:はDATEの
10|proposal/near-before:はDEFENCE
-5|proposal/near-before:はDEFENCEの
10|proposal/near-before:はDEFENCEを
4|proposal/near-before:はGDP
3|proposal/near-before:はGDP比
18|proposal/near-before:は、
3|proposal/near-before:は、DATE
-5|proposal/near-before:は、DEFENCE
3|proposal/near-before:は、LAND
-3|proposal/near-before:は、NATO
-3|proposal/near-before:は、仮
3|proposal/near-before:は、少
3|proposal/near-before:は、政
3|proposal/near-before:は「せ
-3|proposal/near-before:は「年
-3|proposal/near-before:はな
-3|proposal/near-before:はない
3|proposal/near-before:は憲
3|proposal/near-before:は憲法
-4|proposal/near-before:は最
-4|proposal/near-before:は最大
3|proposal/near-before:は理
3|proposal/near-before:は理解
-4|proposal/near-before:は要
-4|proposal/near-before:は要る
3|proposal/near-before:ば財
3|proposal/near-before:ば財政
3|proposal/near-before:び_
3|proposal/near-before:び_「
-4|proposal/near-before:へ_
-3|proposal/near-before:へ調
-3|proposal/near-before:へ調整
3|proposal/near-before:べ、
3|proposal/near-before:べきだ
8|proposal/near-before:まで
3|proposal/near-before:までに
3|proposal/near-before:までの
4|proposal/near-before:まと
4|proposal/near-before:まとめ
3|proposal/near-before:み、
3|proposal/near-before:み、永
-3|proposal/near-before:みる
-3|proposal/near-before:め_
-3|proposal/near-before:め_大
4|proposal/near-before:め、
-3|proposal/near-before:めて「
4|proposal/near-before:める
-3|proposal/near-before:める目
-3|proposal/near-before:め論
-3|proposal/near-before:め論議
3|proposal/near-before:もた
3|proposal/near-before:もたな
3|proposal/near-before:もの
-5|proposal/near-before:やす
3|proposal/near-before:やせ
3|proposal/near-before:やせば
-3|proposal/near-before:より
-4|proposal/near-before:よりは
-8|proposal/near-before:よる
-8|proposal/near-before:よると
3|proposal/near-before:らが
3|proposal/near-before:らは
3|proposal/near-before:らみ、
-5|proposal/near-before:り、
-3|proposal/near-before:りず
-3|proposal/near-before:りず、
-4|proposal/near-before:りは
-4|proposal/near-before:りは要
-4|proposal/near-before:る#
-3|proposal/near-before:る#、
-3|proposal/near-before:る#の
-5|proposal/near-before:るDEFENCE
-5|proposal/near-before:るDEFENCEの
-3|proposal/near-before:る」と
-7|proposal/near-before:ると、
3|proposal/near-before:ると記
3|proposal/near-before:るの
3|proposal/near-before:るのは
3|proposal/near-before:るべ
3|proposal/near-before:るべき
-3|proposal/near-before:る余
-3|proposal/near-before:る余力
3|proposal/near-before:る前
3|proposal/near-before:る前に
-3|proposal/near-before:る安
-3|proposal/near-before:る安保
6|proposal/near-before:る政
6|proposal/near-before:る政府
3|proposal/near-before:る案と
-3|proposal/near-before:る目
-3|proposal/near-before:る目標
4|proposal/near-before:れば
5|proposal/near-before:れる
3|proposal/near-before:れる前
3|proposal/near-before:れ以
3|proposal/near-before:れ以上
-3|proposal/near-before:ろと
-3|proposal/near-before:ろとみ
-4|proposal/near-before:をDATEに
-4|proposal/near-before:をGDP(
3|proposal/near-before:をGDPの
-4|proposal/near-before:を、
-4|proposal/near-before:を、LAND
4|proposal/near-before:をに
-3|proposal/near-before:を参
-3|proposal/near-before:を参考
-7|proposal/near-before:を含
-5|proposal/near-before:を含め
7|proposal/near-before:を示
3|proposal/near-before:を示し
4|proposal/near-before:を示す
-5|proposal/near-before:を要
-4|proposal/near-before:を要望
-4|proposal/near-before:を設
-4|proposal/near-before:を設け
3|proposal/near-before:を訴
3|proposal/near-before:を訴え
-4|proposal/near-before:アス
-4|proposal/near-before:アスタ
-3|proposal/near-before:ウン
-3|proposal/near-before:ウンの
-3|proposal/near-before:オ国
-3|proposal/near-before:オ国防
-5|proposal/near-before:ク経
-5|proposal/near-before:ク経済
-3|proposal/near-before:ケープ
-3|proposal/near-before:シオ
-3|proposal/near-before:シオ国
-4|proposal/near-before:スタ
-4|proposal/near-before:スタナ
4|proposal/near-before:スト
-3|proposal/near-before:タウ
-3|proposal/near-before:タウン
-4|proposal/near-before:タナ
-4|proposal/near-before:タナよ
-4|proposal/near-before:ック
-5|proposal/near-before:ック経
-4|proposal/near-before:ナよ
-4|proposal/near-before:ナより
-5|proposal/near-before:ハベ
-5|proposal/near-before:ハベッ
-3|proposal/near-before:プタ
-3|proposal/near-before:プタウ
-4|proposal/near-before:ベッ
-4|proposal/near-before:ベック
-3|proposal/near-before:ムシ
-3|proposal/near-before:ムシオ
4|proposal/near-before:リス
3|proposal/near-before:リスト
-3|proposal/near-before:ンの
-3|proposal/near-before:ンの議
3|proposal/near-before:ン元
-7|proposal/near-before:・与
-7|proposal/near-before:・与党
-5|proposal/near-before:・研
-5|proposal/near-before:・研究
-3|proposal/near-before:ープ
-3|proposal/near-before:ープタ
3|proposal/near-before:一些
-3|proposal/near-before:一份
3|proposal/near-before:一名
-4|proposal/near-before:一方
-3|proposal/near-before:一方で
-6|proposal/near-before:一道
-6|proposal/near-before:一道算
5|proposal/near-before:一部
-3|proposal/near-before:万亿
-4|proposal/near-before:万亿美
3|proposal/near-before:上,
3|proposal/near-before:上,LAND
3|proposal/near-before:上台
3|proposal/near-before:上増
3|proposal/near-before:上増や
-3|proposal/near-before:上调
-3|proposal/near-before:上调至
3|proposal/near-before:上限
7|proposal/near-before:上院
3|proposal/near-before:上院、
-3|proposal/near-before:下一
-9|proposal/near-before:下届
-8|proposal/near-before:下届议
4|proposal/near-before:不会
3|proposal/near-before:不切
3|proposal/near-before:不切实
5|proposal/near-before:不如
4|proposal/near-before:不如LAND
-3|proposal/near-before:不得
-3|proposal/near-before:不得超
-14|proposal/near-before:不排
-14|proposal/near-before:不排除
3|proposal/near-before:不满
-3|proposal/near-before:不要用
-3|proposal/near-before:不设
-5|proposal/near-before:不足
-4|proposal/near-before:不足#
3|proposal/near-before:与\"
17|proposal/near-before:与党
5|proposal/near-before:与党の
6|proposal/near-before:与党内
3|proposal/near-before:与党協
3|proposal/near-before:与党幹
-7|proposal/near-before:专家
-7|proposal/near-before:专家会
4|proposal/near-before:业股
-5|proposal/near-before:东的
-5|proposal/near-before:东的扩
4|proposal/near-before:两步
4|proposal/near-before:两步走
-3|proposal/near-before:两阶
-3|proposal/near-before:两阶段
-3|proposal/near-before:中に
3|proposal/near-before:中主
3|proposal/near-before:中主张
4|proposal/near-before:中央
4|proposal/near-before:中提
4|proposal/near-before:中提出
4|proposal/near-before:中核
3|proposal/near-before:中核で
3|proposal/near-before:中間
3|proposal/near-before:中間目
6|proposal/near-before:为,
-3|proposal/near-before:为,此
-11|proposal/near-before:为DATE
-4|proposal/near-before:为DATE提
-3|proposal/near-before:为DATE敲
-5|proposal/near-before:为GDP
-6|proposal/near-before:为GDP的
-5|proposal/near-before:为了
-5|proposal/near-before:为了应
3|proposal/near-before:为何离
3|proposal/near-before:主义
3|proposal/near-before:主义者
-3|proposal/near-before:主党议
3|proposal/near-before:主动
5|proposal/near-before:主席
38|proposal/near-before:主张
7|proposal/near-before:主张,
9|proposal/near-before:主张DEFENCE
-5|proposal/near-before:主张今
6|proposal/near-before:主张将
9|proposal/near-before:主张把
-6|proposal/near-before:主张最
-3|proposal/near-before:主张每
4|proposal/near-before:主张的
3|proposal/near-before:主張
-3|proposal/near-before:举意
-3|proposal/near-before:举意在
3|proposal/near-before:义者
3|proposal/near-before:义者也
-6|proposal/near-before:之比
-4|proposal/near-before:之比提
3|proposal/near-before:乐主
3|proposal/near-before:乐主义
-4|proposal/near-before:也代
-4|proposal/near-before:也代表
3|proposal/near-before:也算
3|proposal/near-before:也算进
4|proposal/near-before:也要
3|proposal/near-before:也要把
3|proposal/near-before:也谈
3|proposal/near-before:也谈标
3|proposal/near-before:了#
3|proposal/near-before:了#,
-5|proposal/near-before:了应
-5|proposal/near-before:了应付
-13|proposal/near-before:予算
-3|proposal/near-before:予算な
-4|proposal/near-before:予算教
5|proposal/near-before:事长
5|proposal/near-before:事长LAND
-4|proposal/near-before:于DATE
-3|proposal/near-before:于GDP的
-3|proposal/near-before:于政
-3|proposal/near-before:于政府
5|proposal/near-before:五年
6|proposal/near-before:五年内
4|proposal/near-before:产业
4|proposal/near-before:产业股
-3|proposal/near-before:产经
-3|proposal/near-before:产经新
6|proposal/near-before:人主
6|proposal/near-before:人主张
-13|proposal/near-before:人士
3|proposal/near-before:人士:
-5|proposal/near-before:人士称
-3|proposal/near-before:人士认
-3|proposal/near-before:人士说
4|proposal/near-before:人要
3|proposal/near-before:人选LAND
-4|proposal/near-before:亿美
-4|proposal/near-before:亿美元
-3|proposal/near-before:今后
-5|proposal/near-before:今后应
3|proposal/near-before:今提
-4|proposal/near-before:从#
-4|proposal/near-before:从#到
4|proposal/near-before:他没
4|proposal/near-before:他没有
-3|proposal/near-before:他补
-3|proposal/near-before:他补充
-3|proposal/near-before:他说
-3|proposal/near-before:他说,
-4|proposal/near-before:他还
-4|proposal/near-before:他还希
-5|proposal/near-before:付LAND
-5|proposal/near-before:付LAND在
-5|proposal/near-before:代表
-3|proposal/near-before:代表は
-3|proposal/near-before:代表建
-4|proposal/near-before:以DATE
6|proposal/near-before:以上
3|proposal/near-before:以上増
3|proposal/near-before:以前
-5|proposal/near-before:以特
-5|proposal/near-before:以特别
-3|proposal/near-before:仮に
-3|proposal/near-before:仮にDEFENCE
-4|proposal/near-before:件,
-4|proposal/near-before:件,将
3|proposal/near-before:件_
3|proposal/near-before:件_咨
-7|proposal/near-before:件时
-3|proposal/near-before:件时,
-3|proposal/near-before:件时考
-7|proposal/near-before:任期
-4|proposal/near-before:任期内
4|proposal/near-before:任首
4|proposal/near-before:任首相
-3|proposal/near-before:伊斯
-3|proposal/near-before:伊斯兰
-3|proposal/near-before:会:\"
-3|proposal/near-before:会でDEFENCE
6|proposal/near-before:会では
6|proposal/near-before:会の
3|proposal/near-before:会の委
10|proposal/near-before:会は
-4|proposal/near-before:会任
-4|proposal/near-before:会任期
-4|proposal/near-before:会会
-5|proposal/near-before:会会期
3|proposal/near-before:会党
4|proposal/near-before:会前任
3|proposal/near-before:会委
3|proposal/near-before:会小
3|proposal/near-before:会小组
-6|proposal/near-before:会提
-4|proposal/near-before:会提出
-3|proposal/near-before:会提过
-9|proposal/near-before:会期
-5|proposal/near-before:会期に
-5|proposal/near-before:会見
-3|proposal/near-before:会見で
13|proposal/near-before:会議
4|proposal/near-before:会議が
-3|proposal/near-before:会議で
6|proposal/near-before:会議は
3|proposal/near-before:会议今
-6|proposal/near-before:会议将
3|proposal/near-before:会议建
6|proposal/near-before:会長
5|proposal/near-before:会長は
-3|proposal/near-before:估过
3|proposal/near-before:体拉
3|proposal/near-before:体拉到
-7|proposal/near-before:体普
-7|proposal/near-before:体普遍
-4|proposal/near-before:体称
-4|proposal/near-before:体称,
3|proposal/near-before:何离
-3|proposal/near-before:余力
-3|proposal/near-before:余力は
-4|proposal/near-before:使DEFENCE
-3|proposal/near-before:使DEFENCE占
-6|proposal/near-before:例在
-6|proposal/near-before:例在DATE
3|proposal/near-before:例外と
-3|proposal/near-before:例如
-3|proposal/near-before:例如USA
-5|proposal/near-before:例改
-5|proposal/near-before:例改定
-3|proposal/near-before:便达
-3|proposal/near-before:便达到
-10|proposal/near-before:保0
-10|proposal/near-before:保0文
-5|proposal/near-before:保・
-5|proposal/near-before:保・研
-3|proposal/near-before:保予
-3|proposal/near-before:保予算
3|proposal/near-before:保守
-5|proposal/near-before:保文
-5|proposal/near-before:保文件
-3|proposal/near-before:保障战
3|proposal/near-before:信,
3|proposal/near-before:信,请
-7|proposal/near-before:修订
-4|proposal/near-before:修订文
3|proposal/near-before:倍元
3|proposal/near-before:倍元首
13|proposal/near-before:候補
3|proposal/near-before:候補、
5|proposal/near-before:候補は
4|proposal/near-before:候选
4|proposal/near-before:候选人
3|proposal/near-before:倡议
5|proposal/near-before:做到
-3|proposal/near-before:停火
-3|proposal/near-before:停火后
3|proposal/near-before:側近
4|proposal/near-before:債、
3|proposal/near-before:債、解
-3|proposal/near-before:債が
-3|proposal/near-before:債が急
-3|proposal/near-before:元DEFENCE_
-3|proposal/near-before:元代
-3|proposal/near-before:元代表
10|proposal/near-before:元首
10|proposal/near-before:元首相
-3|proposal/near-before:充,
-3|proposal/near-before:充,若
-3|proposal/near-before:先以DATE
4|proposal/near-before:先看
-4|proposal/near-before:克早
-4|proposal/near-before:克早前
5|proposal/near-before:党の
-5|proposal/near-before:党のハ
3|proposal/near-before:党の一
8|proposal/near-before:党は
6|proposal/near-before:党主
6|proposal/near-before:党主张
3|proposal/near-before:党党
14|proposal/near-before:党内
6|proposal/near-before:党内で
3|proposal/near-before:党内に
3|proposal/near-before:党内部
3|proposal/near-before:党则
3|proposal/near-before:党協
3|proposal/near-before:党協議
4|proposal/near-before:党幹
4|proposal/near-before:党幹部
5|proposal/near-before:党提
-3|proposal/near-before:党正
-5|proposal/near-before:党消
-5|proposal/near-before:党消息
3|proposal/near-before:党要
3|proposal/near-before:党要求
8|proposal/near-before:党首
4|proposal/near-before:党首は
3|proposal/near-before:党魁
-4|proposal/near-before:全球
-3|proposal/near-before:全球所
-3|proposal/near-before:公明元
4|proposal/near-before:公約
4|proposal/near-before:公約_
-4|proposal/near-before:公約、
3|proposal/near-before:公約で
-3|proposal/near-before:兰马
-3|proposal/near-before:兰马巴
-3|proposal/near-before:共同
-3|proposal/near-before:内で
-3|proposal/near-before:内にGDP
-3|proposal/near-before:内人
-4|proposal/near-before:内使
-4|proposal/near-before:内使DEFENCE
-3|proposal/near-before:内便达
3|proposal/near-before:内就
3|proposal/near-before:内就达
4|proposal/near-before:内已
3|proposal/near-before:内提
3|proposal/near-before:内有
-6|proposal/near-before:内部
-3|proposal/near-before:内部正
-3|proposal/near-before:内部评
-3|proposal/near-before:内阁
-3|proposal/near-before:内首
-3|proposal/near-before:内首長
3|proposal/near-before:再び
3|proposal/near-before:再び_
-3|proposal/near-before:再于
-3|proposal/near-before:再于DATE
-3|proposal/near-before:再提
-5|proposal/near-before:再视
-5|proposal/near-before:再视情
3|proposal/near-before:再谈
-6|proposal/near-before:写入
-8|proposal/near-before:军方
-4|proposal/near-before:军方曾
3|proposal/near-before:况下
-5|proposal/near-before:况升
-5|proposal/near-before:况升至
5|proposal/near-before:冷戦
5|proposal/near-before:冷戦期
3|proposal/near-before:准:
3|proposal/near-before:准:LAND
-3|proposal/near-before:出\"重
-6|proposal/near-before:出,
-3|proposal/near-before:出,加
3|proposal/near-before:出,应
-4|proposal/near-before:出,面
3|proposal/near-before:出DATE
6|proposal/near-before:出的
3|proposal/near-before:出的目
3|proposal/near-before:分两
4|proposal/near-before:分两步
3|proposal/near-before:分析:
-3|proposal/near-before:分析人
3|proposal/near-before:切实
3|proposal/near-before:切实际
-3|proposal/near-before:划的
-3|proposal/near-before:则反
-3|proposal/near-before:则反驳
-5|proposal/near-before:别条
-5|proposal/near-before:别条例
-10|proposal/near-before:到DATE
-4|proposal/near-before:到DATE将
-3|proposal/near-before:到DATE把
8|proposal/near-before:到GDP
3|proposal/near-before:到GDP(
8|proposal/near-before:到GDP的
-6|proposal/near-before:到底
-6|proposal/near-before:到底该
3|proposal/near-before:制の
3|proposal/near-before:制の例
3|proposal/near-before:制在
3|proposal/near-before:券は
3|proposal/near-before:券は、
-6|proposal/near-before:前,
-5|proposal/near-before:前,LAND
-4|proposal/near-before:前,把
4|proposal/near-before:前任
4|proposal/near-before:前任首
-4|proposal/near-before:前则
-4|proposal/near-before:前则主
-5|proposal/near-before:前后
-6|proposal/near-before:前后把
3|proposal/near-before:前国
3|proposal/near-before:前国安
5|proposal/near-before:前干
5|proposal/near-before:前干事
3|proposal/near-before:前总
3|proposal/near-before:前总理
-9|proposal/near-before:前把
-9|proposal/near-before:前把DEFENCE
7|proposal/near-before:前提
6|proposal/near-before:前提高
3|proposal/near-before:前达
3|proposal/near-before:割れ
-3|proposal/near-before:力は
-3|proposal/near-before:力はな
3|proposal/near-before:力候
3|proposal/near-before:力候補
-3|proposal/near-before:加沙
-3|proposal/near-before:加沙停
-3|proposal/near-before:加码到
4|proposal/near-before:加速
3|proposal/near-before:加速す
-3|proposal/near-before:务省
-3|proposal/near-before:务省人
3|proposal/near-before:动把
3|proposal/near-before:动把DEFENCE
-5|proposal/near-before:势恶
-5|proposal/near-before:势恶化
3|proposal/near-before:務抑
3|proposal/near-before:務抑制
-8|proposal/near-before:務相
-3|proposal/near-before:務相、
-6|proposal/near-before:化,
-3|proposal/near-before:化,该
5|proposal/near-before:十年
4|proposal/near-before:十年内
3|proposal/near-before:協議
4|proposal/near-before:博沃
3|proposal/near-before:博沃竞
-10|proposal/near-before:占GDP
4|proposal/near-before:占GDP#
-4|proposal/near-before:占GDP(
-3|proposal/near-before:占GDP应
5|proposal/near-before:占GDP比
-5|proposal/near-before:占GDP的
3|proposal/near-before:占比升
-3|proposal/near-before:占比由
4|proposal/near-before:卫产
4|proposal/near-before:卫产业
3|proposal/near-before:卫省
3|proposal/near-before:卫省研
-4|proposal/near-before:印度
-4|proposal/near-before:印度媒
-3|proposal/near-before:即场
-3|proposal/near-before:即场起
-3|proposal/near-before:却还
-3|proposal/near-before:却还要
-4|proposal/near-before:原案
-4|proposal/near-before:原案に
3|proposal/near-before:去,
3|proposal/near-before:去,整
-4|proposal/near-before:去一
-4|proposal/near-before:去一个
6|proposal/near-before:参政
3|proposal/near-before:参政は
3|proposal/near-before:参照
3|proposal/near-before:参照NATO
-3|proposal/near-before:参考
-3|proposal/near-before:参考に
5|proposal/near-before:参选
5|proposal/near-before:参选人
4|proposal/near-before:参院
4|proposal/near-before:参院選
-3|proposal/near-before:又在
4|proposal/near-before:友会
-3|proposal/near-before:反观
-3|proposal/near-before:反观LAND
-3|proposal/near-before:反驳
-3|proposal/near-before:反驳,
-4|proposal/near-before:可以
-3|proposal/near-before:可多
-3|proposal/near-before:可多花
3|proposal/near-before:可能
-7|proposal/near-before:各国
-3|proposal/near-before:各国が
-3|proposal/near-before:各国或
-3|proposal/near-before:合で、
-4|proposal/near-before:合の小
4|proposal/near-before:同友
4|proposal/near-before:同友会
-3|proposal/near-before:同国
-4|proposal/near-before:同国の
5|proposal/near-before:同样
3|proposal/near-before:同样是
-3|proposal/near-before:同盟的
-3|proposal/near-before:同社
-5|proposal/near-before:同社引
3|proposal/near-before:名致
3|proposal/near-before:名致信
-3|proposal/near-before:后DEFENCE应
3|proposal/near-before:后也要
3|proposal/near-before:后升
-5|proposal/near-before:后应
-5|proposal/near-before:后应达
-7|proposal/near-before:后把
-7|proposal/near-before:后把DEFENCE
-3|proposal/near-before:向NATO
-3|proposal/near-before:向NATO建
3|proposal/near-before:向け
-3|proposal/near-before:向议
-3|proposal/near-before:向议会
-5|proposal/near-before:否超
-5|proposal/near-before:否超过
-3|proposal/near-before:含め
3|proposal/near-before:告:
3|proposal/near-before:告:LAND
5|proposal/near-before:告建
5|proposal/near-before:告建议
6|proposal/near-before:告書
4|proposal/near-before:告書で
4|proposal/near-before:员主
4|proposal/near-before:员主张
5|proposal/near-before:员会
-3|proposal/near-before:员即
-3|proposal/near-before:员即场
5|proposal/near-before:员提
3|proposal/near-before:员鼓
3|proposal/near-before:员鼓吹
-7|proposal/near-before:周辺
-5|proposal/near-before:周辺は
4|proposal/near-before:呼吁
3|proposal/near-before:咨询
3|proposal/near-before:咨询会
-3|proposal/near-before:哄:
-3|proposal/near-before:哄:「
7|proposal/near-before:員は
3|proposal/near-before:員は、
5|proposal/near-before:員会
5|proposal/near-before:員会は
3|proposal/near-before:員団
3|proposal/near-before:員団、
3|proposal/near-before:唱え
3|proposal/near-before:喜明
3|proposal/near-before:喜明:
-4|proposal/near-before:团,
-4|proposal/near-before:团,DATE
3|proposal/near-before:团队已
3|proposal/near-before:団、
3|proposal/near-before:団、来
5|proposal/near-before:団連
4|proposal/near-before:団連が
3|proposal/near-before:固定
-3|proposal/near-before:国の
-4|proposal/near-before:国のLAND
-3|proposal/near-before:国不
-3|proposal/near-before:国不排
-9|proposal/near-before:国会
-4|proposal/near-before:国会主
-4|proposal/near-before:国会提
4|proposal/near-before:国債
4|proposal/near-before:国債、
-4|proposal/near-before:国军
-4|proposal/near-before:国军方
3|proposal/near-before:国安
-8|proposal/near-before:国家
-4|proposal/near-before:国家安
-3|proposal/near-before:国家都
-3|proposal/near-before:国或
-3|proposal/near-before:国或可
5|proposal/near-before:国民
-13|proposal/near-before:国防
5|proposal/near-before:国防族
4|proposal/near-before:国防次
-14|proposal/near-before:国防相
3|proposal/near-before:国防科
-17|proposal/near-before:国防部
-4|proposal/near-before:国际问
-8|proposal/near-before:在DATE
-3|proposal/near-before:在DATE内
-6|proposal/near-before:在DATE前
-5|proposal/near-before:在DATE把
5|proposal/near-before:在DATE推
-6|proposal/near-before:在DATE补
5|proposal/near-before:在GDP
4|proposal/near-before:在GDP的
-3|proposal/near-before:在NATO
-7|proposal/near-before:在下
-6|proposal/near-before:在下届
-8|proposal/near-before:在为
-8|proposal/near-before:在为DATE
-9|proposal/near-before:在国
-9|proposal/near-before:在国会
-9|proposal/near-before:在研
-9|proposal/near-before:在研究
3|proposal/near-before:在竞
3|proposal/near-before:在竞选
3|proposal/near-before:在讨
3|proposal/near-before:在讨论
-5|proposal/near-before:在远
-5|proposal/near-before:在远东
5|proposal/near-before:在野
3|proposal/near-before:在野的
-3|proposal/near-before:场起
-3|proposal/near-before:场起哄
-6|proposal/near-before:坚持
-4|proposal/near-before:坦言
3|proposal/near-before:基:
3|proposal/near-before:基:ALLIES
-4|proposal/near-before:基準
-3|proposal/near-before:基準」
6|proposal/near-before:報告
6|proposal/near-before:報告書
-4|proposal/near-before:増やす
3|proposal/near-before:増やせ
6|proposal/near-before:増額
3|proposal/near-before:増額そ
6|proposal/near-before:增#
6|proposal/near-before:增#,
3|proposal/near-before:士:
-5|proposal/near-before:士称
-5|proposal/near-before:士称,
-3|proposal/near-before:士认
-3|proposal/near-before:士认为
-3|proposal/near-before:士说
-3|proposal/near-before:士说,
3|proposal/near-before:声音
3|proposal/near-before:声音主
3|proposal/near-before:外と
3|proposal/near-before:外とし
-7|proposal/near-before:外长
-3|proposal/near-before:多提
-3|proposal/near-before:多提高
-3|proposal/near-before:多花
-4|proposal/near-before:大で
-4|proposal/near-before:大でも
-5|proposal/near-before:大胜_
-3|proposal/near-before:大蔵
-3|proposal/near-before:大蔵「
-3|proposal/near-before:大詰
-3|proposal/near-before:大詰め
6|proposal/near-before:大选
4|proposal/near-before:如LAND
-3|proposal/near-before:如USA
-3|proposal/near-before:如USA,
3|proposal/near-before:如果
9|proposal/near-before:委员
5|proposal/near-before:委员会
8|proposal/near-before:委員
5|proposal/near-before:委員会
-6|proposal/near-before:媒:
-6|proposal/near-before:媒:LAND
-10|proposal/near-before:媒体
-7|proposal/near-before:媒体普
-4|proposal/near-before:媒体称
-8|proposal/near-before:媒披
-8|proposal/near-before:媒披露
3|proposal/near-before:媒还
3|proposal/near-before:媒还披
-4|proposal/near-before:字:
-4|proposal/near-before:字:在
-4|proposal/near-before:学者认
-12|proposal/near-before:安保
-8|proposal/near-before:安保0
-7|proposal/near-before:安保文
6|proposal/near-before:安倍
3|proposal/near-before:安倍元
-3|proposal/near-before:官は
-3|proposal/near-before:官はDATE
-5|proposal/near-before:官员
-4|proposal/near-before:官房
4|proposal/near-before:定、自
-3|proposal/near-before:定す
-3|proposal/near-before:定する
-3|proposal/near-before:定に触
3|proposal/near-before:定を
3|proposal/near-before:定をに
-5|proposal/near-before:定为
5|proposal/near-before:定在
-4|proposal/near-before:定後
-4|proposal/near-before:定後の
-3|proposal/near-before:定方
-3|proposal/near-before:定方法
3|proposal/near-before:宜分
3|proposal/near-before:宜分两
4|proposal/near-before:实现
3|proposal/near-before:实际
-3|proposal/near-before:宪民
-3|proposal/near-before:宪民主
-4|proposal/near-before:宪法
-3|proposal/near-before:宪法日
-4|proposal/near-before:家:
-7|proposal/near-before:家会
-7|proposal/near-before:家会议
-4|proposal/near-before:家安
-4|proposal/near-before:家安全
-3|proposal/near-before:家明
-3|proposal/near-before:家明明
-3|proposal/near-before:家都
-3|proposal/near-before:家都把
-5|proposal/near-before:審「
-3|proposal/near-before:審「DEFENCE
3|proposal/near-before:審建
3|proposal/near-before:審建議
7|proposal/near-before:審議
6|proposal/near-before:審議会
3|proposal/near-before:对党
-4|proposal/near-before:对贩
-4|proposal/near-before:对贩毒
-3|proposal/near-before:导,
4|proposal/near-before:対GDP
3|proposal/near-before:対GDP比
-7|proposal/near-before:将DEFENCE
-10|proposal/near-before:将DEFENCE提
4|proposal/near-before:将DEFENCE目
-4|proposal/near-before:将来は
-8|proposal/near-before:将讨
-8|proposal/near-before:将讨论
5|proposal/near-before:将领
3|proposal/near-before:将领联
-4|proposal/near-before:小川
-4|proposal/near-before:小川淳
3|proposal/near-before:小林
3|proposal/near-before:小林氏
5|proposal/near-before:小组
4|proposal/near-before:小野
3|proposal/near-before:小野寺
7|proposal/near-before:少な
7|proposal/near-before:少なく
4|proposal/near-before:少要
5|proposal/near-before:少达
5|proposal/near-before:少达到
3|proposal/near-before:少需
3|proposal/near-before:少需要
3|proposal/near-before:就把
3|proposal/near-before:就把DEFENCE
3|proposal/near-before:就达
3|proposal/near-before:就达到
3|proposal/near-before:尽快
-5|proposal/near-before:局势
-5|proposal/near-before:局势恶
-3|proposal/near-before:局研
-3|proposal/near-before:局研究
-4|proposal/near-before:届议
-4|proposal/near-before:届议会
-4|proposal/near-before:川淳
-4|proposal/near-before:川淳也
6|proposal/near-before:工党
3|proposal/near-before:左翼
4|proposal/near-before:已在
3|proposal/near-before:已在讨
3|proposal/near-before:已有
3|proposal/near-before:已有人
-3|proposal/near-before:已超
-3|proposal/near-before:已超过
-3|proposal/near-before:巴德则
3|proposal/near-before:巴德诺
4|proposal/near-before:市场
5|proposal/near-before:市早
5|proposal/near-before:市早苗
-5|proposal/near-before:希望在
3|proposal/near-before:希望走
-4|proposal/near-before:带去
-4|proposal/near-before:带去一
5|proposal/near-before:幕僚
5|proposal/near-before:干事
5|proposal/near-before:干事长
-3|proposal/near-before:年不
-3|proposal/near-before:年不低
13|proposal/near-before:年内
3|proposal/near-before:年内提
3|proposal/near-before:年内达
-5|proposal/near-before:年末
-5|proposal/near-before:年末に
-3|proposal/near-before:年程
-3|proposal/near-before:年程度
3|proposal/near-before:幹事
-3|proposal/near-before:幹部
-3|proposal/near-before:幹部の
-5|proposal/near-before:应付
-5|proposal/near-before:应付LAND
3|proposal/near-before:应占
-5|proposal/near-before:应否
-5|proposal/near-before:应否超
3|proposal/near-before:应在
3|proposal/near-before:应在DATE
-4|proposal/near-before:应当增
7|proposal/near-before:应把
4|proposal/near-before:应把DEFENCE
3|proposal/near-before:应提
3|proposal/near-before:应提高
-5|proposal/near-before:应达
-5|proposal/near-before:应逐
-5|proposal/near-before:应逐步
-3|proposal/near-before:应降
-3|proposal/near-before:应降到
-3|proposal/near-before:底线
-3|proposal/near-before:底线\"
-6|proposal/near-before:底该
-6|proposal/near-before:底该占
-3|proposal/near-before:府DATE
-9|proposal/near-before:府が
-3|proposal/near-before:府が年
-5|proposal/near-before:府が検
4|proposal/near-before:府の
-4|proposal/near-before:府のDEFENCE
3|proposal/near-before:府の会
3|proposal/near-before:府の有
-7|proposal/near-before:府は
-3|proposal/near-before:府はDEFENCE
-4|proposal/near-before:府は、
-8|proposal/near-before:府・
-7|proposal/near-before:府・与
-20|proposal/near-before:府内
-11|proposal/near-before:府内で
-5|proposal/near-before:府内部
3|proposal/near-before:府分
3|proposal/near-before:府分阶
5|proposal/near-before:府将
5|proposal/near-before:府将DEFENCE
9|proposal/near-before:府把
5|proposal/near-before:府把DEFENCE
3|proposal/near-before:府本
3|proposal/near-before:府本届
-7|proposal/near-before:府正
-4|proposal/near-before:府正在
-3|proposal/near-before:府筋
-5|proposal/near-before:府関
-5|proposal/near-before:府関係
-4|proposal/near-before:度か
-4|proposal/near-before:度かけ
-4|proposal/near-before:度媒
-4|proposal/near-before:度媒体
3|proposal/near-before:座長
-3|proposal/near-before:建言
-3|proposal/near-before:建言,
4|proposal/near-before:建議
3|proposal/near-before:建議「
32|proposal/near-before:建议
6|proposal/near-before:建议DEFENCE
3|proposal/near-before:建议中
-4|proposal/near-before:建议把
10|proposal/near-before:建议政
3|proposal/near-before:建议新
3|proposal/near-before:开出
7|proposal/near-before:开支
5|proposal/near-before:开支在
-5|proposal/near-before:引LAND
-7|proposal/near-before:引述
-7|proposal/near-before:引述执
4|proposal/near-before:张,LAND
-5|proposal/near-before:张,应
3|proposal/near-before:张DATE
9|proposal/near-before:张DEFENCE
4|proposal/near-before:张DEFENCE占
-4|proposal/near-before:张LAND以
-5|proposal/near-before:张今
-5|proposal/near-before:张今后
-3|proposal/near-before:张先以
6|proposal/near-before:张将
5|proposal/near-before:张将DEFENCE
9|proposal/near-before:张把
8|proposal/near-before:张把DEFENCE
-6|proposal/near-before:张最
-6|proposal/near-before:张最多
-3|proposal/near-before:张每
-3|proposal/near-before:张每年
4|proposal/near-before:张的
-3|proposal/near-before:强推
-3|proposal/near-before:强推\"
3|proposal/near-before:当\"
-4|proposal/near-before:当初
-4|proposal/near-before:当增
-4|proposal/near-before:当增至
-3|proposal/near-before:当局研
-7|proposal/near-before:後、
-3|proposal/near-before:後の
-3|proposal/near-before:後の水
3|proposal/near-before:得更
3|proposal/near-before:得更远
-3|proposal/near-before:得超
-3|proposal/near-before:得超过
-3|proposal/near-before:德则
-3|proposal/near-before:德则反
4|proposal/near-before:德诺
3|proposal/near-before:德诺赫
5|proposal/near-before:必要
-3|proposal/near-before:急落
-3|proposal/near-before:急落、
-5|proposal/near-before:总理LAND
3|proposal/near-before:总理人
3|proposal/near-before:总理莫
-3|proposal/near-before:总统
-3|proposal/near-before:总统LAND
-3|proposal/near-before:总统建
3|proposal/near-before:总统普
3|proposal/near-before:总裁
-6|proposal/near-before:恐不
-6|proposal/near-before:恐不足
-5|proposal/near-before:息人
-5|proposal/near-before:息人士
-5|proposal/near-before:恶化
-5|proposal/near-before:恶化,
3|proposal/near-before:情况下
-5|proposal/near-before:情况升
3|proposal/near-before:想当
3|proposal/near-before:想当\"
-3|proposal/near-before:意在
-3|proposal/near-before:意在为
4|proposal/near-before:意見
4|proposal/near-before:意見書
4|proposal/near-before:憲法
3|proposal/near-before:憲法に
-3|proposal/near-before:或可
-3|proposal/near-before:或可多
3|proposal/near-before:战后
3|proposal/near-before:战后也
-5|proposal/near-before:战略
-3|proposal/near-before:战略中
5|proposal/near-before:戦期
5|proposal/near-before:戦期の
3|proposal/near-before:戴高
3|proposal/near-before:戴高乐
4|proposal/near-before:所は
3|proposal/near-before:所报
3|proposal/near-before:所报告
-3|proposal/near-before:所有
-3|proposal/near-before:所有国
4|proposal/near-before:所的
-5|proposal/near-before:托瑞
-5|proposal/near-before:托瑞斯
6|proposal/near-before:执政
5|proposal/near-before:执政联
-5|proposal/near-before:扩张
-5|proposal/near-before:扩张,
4|proposal/near-before:承诺
3|proposal/near-before:把\"
3|proposal/near-before:把\"DEFENCE
5|proposal/near-before:把DATE占
5|proposal/near-before:把DEFENCE
4|proposal/near-before:把DEFENCE占
3|proposal/near-before:把DEFENCE增
7|proposal/near-before:把DEFENCE推
-4|proposal/near-before:把DEFENCE由
3|proposal/near-before:把DEFENCE目
-3|proposal/near-before:把DEFENCE降
-3|proposal/near-before:把同
-3|proposal/near-before:把同盟
3|proposal/near-before:把国
3|proposal/near-before:把国防
3|proposal/near-before:抑制
3|proposal/near-before:抑制の
3|proposal/near-before:投书
-6|proposal/near-before:折算
-6|proposal/near-before:折算,
-3|proposal/near-before:抛出
-3|proposal/near-before:抛出\"
11|proposal/near-before:报告
3|proposal/near-before:报告:
5|proposal/near-before:报告建
-3|proposal/near-before:报导
-3|proposal/near-before:报导,
-7|proposal/near-before:报道
-4|proposal/near-before:报道称
6|proposal/near-before:披露,
-6|proposal/near-before:披露的
4|proposal/near-before:抬到GDP
-3|proposal/near-before:抬高
-3|proposal/near-before:抬高到
4|proposal/near-before:押注
-3|proposal/near-before:担当
4|proposal/near-before:拉到
4|proposal/near-before:拉博
4|proposal/near-before:拉博沃
3|proposal/near-before:拉维
3|proposal/near-before:拉维茨
-3|proposal/near-before:拟「
-6|proposal/near-before:拟在
-7|proposal/near-before:拟将
-7|proposal/near-before:拟将DEFENCE
-3|proposal/near-before:持た
4|proposal/near-before:持把
5|proposal/near-before:持把DATE
3|proposal/near-before:指出
-6|proposal/near-before:按经
-6|proposal/near-before:按经济
-14|proposal/near-before:排除
-3|proposal/near-before:排除DATE
-6|proposal/near-before:排除以
-3|proposal/near-before:排除向
-3|proposal/near-before:採用
-3|proposal/near-before:採用へ
-7|proposal/near-before:探讨
-4|proposal/near-before:探讨修
-3|proposal/near-before:推\"
-3|proposal/near-before:推DEFENCE
-3|proposal/near-before:推DEFENCE\"
9|proposal/near-before:推到
3|proposal/near-before:掲げ
3|proposal/near-before:掲げた
-7|proposal/near-before:提出,
-5|proposal/near-before:提到#
5|proposal/near-before:提到GDP
3|proposal/near-before:提前
-3|proposal/near-before:提升
3|proposal/near-before:提案
-3|proposal/near-before:提案,
3|proposal/near-before:提案把
-8|proposal/near-before:提至
13|proposal/near-before:提言
-5|proposal/near-before:提言「
6|proposal/near-before:提言し
3|proposal/near-before:提言に
3|proposal/near-before:提言は
-3|proposal/near-before:提过
6|proposal/near-before:提高到
-3|proposal/near-before:提高至
-5|proposal/near-before:援引
-5|proposal/near-before:援引LAND
3|proposal/near-before:撤回
5|proposal/near-before:支在
5|proposal/near-before:支在DATE
3|proposal/near-before:支持
4|proposal/near-before:支持把
-7|proposal/near-before:改为
-15|proposal/near-before:改定
-3|proposal/near-before:改定す
3|proposal/near-before:改定を
-5|proposal/near-before:改定为
-4|proposal/near-before:改定後
-4|proposal/near-before:改革
-4|proposal/near-before:改革連
3|proposal/near-before:政が
3|proposal/near-before:政がも
3|proposal/near-before:政は
-5|proposal/near-before:政党消
3|proposal/near-before:政客
3|proposal/near-before:政審建
-25|proposal/near-before:政府
-3|proposal/near-before:政府DATE
-7|proposal/near-before:政府が
-9|proposal/near-before:政府は
-7|proposal/near-before:政府・
-16|proposal/near-before:政府内
3|proposal/near-before:政府分
5|proposal/near-before:政府将
9|proposal/near-before:政府把
3|proposal/near-before:政府本
-6|proposal/near-before:政府正
-3|proposal/near-before:政府筋
-5|proposal/near-before:政府関
4|proposal/near-before:政権
3|proposal/near-before:政界
3|proposal/near-before:政界正
5|proposal/near-before:政策
3|proposal/near-before:政策研
5|proposal/near-before:政联
5|proposal/near-before:政联盟
3|proposal/near-before:政见
3|proposal/near-before:政調
-7|proposal/near-before:政部
3|proposal/near-before:效果
-4|proposal/near-before:教書
-4|proposal/near-before:教書は
3|proposal/near-before:教育
-3|proposal/near-before:数値
-9|proposal/near-before:数字
-4|proposal/near-before:数字:
-3|proposal/near-before:敲定
-3|proposal/near-before:整_
3|proposal/near-before:整体
3|proposal/near-before:整体拉
-15|proposal/near-before:文件
-4|proposal/near-before:文件,
3|proposal/near-before:文件_
-5|proposal/near-before:文件时
-3|proposal/near-before:文書
-4|proposal/near-before:文書に
4|proposal/near-before:文書改
-5|proposal/near-before:斯主
-5|proposal/near-before:斯主张
-3|proposal/near-before:斯兰
-3|proposal/near-before:斯兰马
-5|proposal/near-before:斯托
-5|proposal/near-before:斯托瑞
4|proposal/near-before:新会
-3|proposal/near-before:新总理
5|proposal/near-before:新政
5|proposal/near-before:新政府
-3|proposal/near-before:新武
-3|proposal/near-before:新武装
-3|proposal/near-before:新版
-6|proposal/near-before:新闻
-4|proposal/near-before:新闻》
3|proposal/near-before:新首
3|proposal/near-before:新首相
-3|proposal/near-before:方で
5|proposal/near-before:方に
5|proposal/near-before:方に」
-4|proposal/near-before:方曾
-4|proposal/near-before:方曾要
-6|proposal/near-before:方案
-4|proposal/near-before:方案提
-3|proposal/near-before:方法
-3|proposal/near-before:方法を
4|proposal/near-before:日_
3|proposal/near-before:日で
3|proposal/near-before:日で明
-3|proposal/near-before:日前
-11|proposal/near-before:日媒
-3|proposal/near-before:日媒:
-8|proposal/near-before:日媒披
3|proposal/near-before:日媒还
-4|proposal/near-before:日新
-4|proposal/near-before:日新闻
-6|proposal/near-before:日本
-6|proposal/near-before:日本媒
3|proposal/near-before:日興
3|proposal/near-before:日興証
-3|proposal/near-before:日集
-3|proposal/near-before:日集会
-4|proposal/near-before:早前则
5|proposal/near-before:早苗
3|proposal/near-before:时,应
6|proposal/near-before:时主
6|proposal/near-before:时主张
-3|proposal/near-before:时写
-3|proposal/near-before:时写入
-3|proposal/near-before:时占
-3|proposal/near-before:时占GDP
3|proposal/near-before:时提出
-3|proposal/near-before:时考
-3|proposal/near-before:时考虑
-3|proposal/near-before:时还
-3|proposal/near-before:时还向
-3|proposal/near-before:时间
3|proposal/near-before:明:
3|proposal/near-before:明:LAND
3|proposal/near-before:明か
3|proposal/near-before:明かす
-3|proposal/near-before:明元
-3|proposal/near-before:明元代
-3|proposal/near-before:明已
-3|proposal/near-before:明已超
-3|proposal/near-before:明明
-3|proposal/near-before:明明已
4|proposal/near-before:明确
3|proposal/near-before:明确提
-4|proposal/near-before:明記
-4|proposal/near-before:明記を
-3|proposal/near-before:是DATE
-4|proposal/near-before:显曾
-4|proposal/near-before:显曾在
3|proposal/near-before:显示,
4|proposal/near-before:普拉
4|proposal/near-before:普拉博
-7|proposal/near-before:普遍
-7|proposal/near-before:普遍预
4|proposal/near-before:智库
3|proposal/near-before:更远
3|proposal/near-before:更远:
4|proposal/near-before:書_
4|proposal/near-before:書_DEFENCE
4|proposal/near-before:書で
4|proposal/near-before:書で、
-4|proposal/near-before:書は
-4|proposal/near-before:書は、
4|proposal/near-before:書改
4|proposal/near-before:書改定
3|proposal/near-before:書簡
3|proposal/near-before:書簡で
3|proposal/near-before:曾主
3|proposal/near-before:曾主张
-3|proposal/near-before:曾向
-3|proposal/near-before:曾向议
-4|proposal/near-before:曾在国
-4|proposal/near-before:曾要
-4|proposal/near-before:曾要求
-4|proposal/near-before:最多
-3|proposal/near-before:最多提
-4|proposal/near-before:最大で
3|proposal/near-before:有USA
11|proposal/near-before:有人
4|proposal/near-before:有人要
3|proposal/near-before:有力
3|proposal/near-before:有力候
-3|proposal/near-before:有国
-3|proposal/near-before:有国家
3|proposal/near-before:有声
3|proposal/near-before:有声音
3|proposal/near-before:有委
3|proposal/near-before:有委员
3|proposal/near-before:有必
3|proposal/near-before:有必要
3|proposal/near-before:有执
3|proposal/near-before:有执政
-4|proposal/near-before:有方
-4|proposal/near-before:有方案
5|proposal/near-before:有理
4|proposal/near-before:有理会
9|proposal/near-before:有識
9|proposal/near-before:有識者
4|proposal/near-before:有识
4|proposal/near-before:有识者
-4|proposal/near-before:望し
-4|proposal/near-before:望した
-5|proposal/near-before:望在
-5|proposal/near-before:望在下
3|proposal/near-before:望走
3|proposal/near-before:望走得
-3|proposal/near-before:朝日
-3|proposal/near-before:朝日新
3|proposal/near-before:朝野
-6|proposal/near-before:期に
-3|proposal/near-before:期には
5|proposal/near-before:期の
5|proposal/near-before:期の考
-3|proposal/near-before:期中
-3|proposal/near-before:期中に
-3|proposal/near-before:期債
-3|proposal/near-before:期債が
-4|proposal/near-before:期内
-3|proposal/near-before:期内\"
3|proposal/near-before:期内就
-4|proposal/near-before:期内达
3|proposal/near-before:期連
3|proposal/near-before:期連立
-7|proposal/near-before:期限
4|proposal/near-before:未来
-5|proposal/near-before:末に
-3|proposal/near-before:末に改
-4|proposal/near-before:末に決
-6|proposal/near-before:本媒
-6|proposal/near-before:本媒体
6|proposal/near-before:本届
4|proposal/near-before:本届议
-3|proposal/near-before:术题
-3|proposal/near-before:术题:
3|proposal/near-before:李喜
3|proposal/near-before:李喜明
-5|proposal/near-before:条例
-6|proposal/near-before:条例在
-4|proposal/near-before:来は
3|proposal/near-before:来日
3|proposal/near-before:来日で
3|proposal/near-before:析:
3|proposal/near-before:析:LAND
-3|proposal/near-before:析人
-3|proposal/near-before:析人士
3|proposal/near-before:林氏
4|proposal/near-before:查会
4|proposal/near-before:査会
5|proposal/near-before:标:
3|proposal/near-before:标:#
-7|proposal/near-before:标上
-7|proposal/near-before:标上调
-7|proposal/near-before:标为
3|proposal/near-before:标准:
3|proposal/near-before:标同
3|proposal/near-before:标同样
4|proposal/near-before:标提
5|proposal/near-before:标提高
3|proposal/near-before:标设
3|proposal/near-before:样是
3|proposal/near-before:核で
4|proposal/near-before:案「
4|proposal/near-before:案「DATE
3|proposal/near-before:案と
3|proposal/near-before:案と、
-3|proposal/near-before:案に
-4|proposal/near-before:案にあ
-5|proposal/near-before:案为
-5|proposal/near-before:案为DATE
6|proposal/near-before:案增
6|proposal/near-before:案增#
5|proposal/near-before:案把
4|proposal/near-before:案把DEFENCE
-3|proposal/near-before:案提
-4|proposal/near-before:案提出
-12|proposal/near-before:検討
-6|proposal/near-before:検討す
-4|proposal/near-before:検討の
-3|proposal/near-before:概算
-3|proposal/near-before:概算要
-3|proposal/near-before:槛由
-3|proposal/near-before:槛由#
-4|proposal/near-before:標_
-3|proposal/near-before:標_な
4|proposal/near-before:標、
-3|proposal/near-before:標では
-4|proposal/near-before:標と
-4|proposal/near-before:標とし
-4|proposal/near-before:標に
4|proposal/near-before:標の
3|proposal/near-before:標はDATE
-6|proposal/near-before:模折
-6|proposal/near-before:模折算
-8|proposal/near-before:次の
-10|proposal/near-before:次の議
5|proposal/near-before:次官
3|proposal/near-before:次期連
-3|proposal/near-before:款,
-3|proposal/near-before:止め
-3|proposal/near-before:止め論
3|proposal/near-before:止步
3|proposal/near-before:止步于
-13|proposal/near-before:正在
-7|proposal/near-before:正在研
-9|proposal/near-before:正研
-7|proposal/near-before:正研究
-3|proposal/near-before:正考
-3|proposal/near-before:正考虑
-3|proposal/near-before:正讨
-3|proposal/near-before:正讨论
-3|proposal/near-before:正预
-3|proposal/near-before:正预算
-3|proposal/near-before:此举
-3|proposal/near-before:此举意
-4|proposal/near-before:此前,
3|proposal/near-before:步于
-3|proposal/near-before:步提
-3|proposal/near-before:步提高
4|proposal/near-before:步走,
-3|proposal/near-before:武装
-3|proposal/near-before:武装ALLIES
-3|proposal/near-before:歯止
-3|proposal/near-before:歯止め
3|proposal/near-before:段调
3|proposal/near-before:段调高
-3|proposal/near-before:每年
-3|proposal/near-before:每年不
-4|proposal/near-before:毒集
-4|proposal/near-before:毒集团
-7|proposal/near-before:比#
-3|proposal/near-before:比#、
-4|proposal/near-before:比#に
-4|proposal/near-before:比#の
4|proposal/near-before:比#目
-5|proposal/near-before:比例改
3|proposal/near-before:比升
-3|proposal/near-before:比提
-3|proposal/near-before:比提高
5|proposal/near-before:比照
3|proposal/near-before:比照LAND
-3|proposal/near-before:比由
3|proposal/near-before:比重宜
-3|proposal/near-before:氏、DEFENCE
3|proposal/near-before:氏の
3|proposal/near-before:氏の側
9|proposal/near-before:氏は
3|proposal/near-before:民の
-5|proposal/near-before:民提
-5|proposal/near-before:民提言
4|proposal/near-before:民案
4|proposal/near-before:民案「
6|proposal/near-before:民调
3|proposal/near-before:民调》
3|proposal/near-before:民間
5|proposal/near-before:水準
5|proposal/near-before:水準に
3|proposal/near-before:永田
3|proposal/near-before:永田町
6|proposal/near-before:求め
4|proposal/near-before:求める
-4|proposal/near-before:求改
-4|proposal/near-before:求改为
3|proposal/near-before:求新
3|proposal/near-before:求新政
3|proposal/near-before:沃竞
3|proposal/near-before:沃竞选
-3|proposal/near-before:沙停
-3|proposal/near-before:沙停火
7|proposal/near-before:没有
5|proposal/near-before:没有理
3|proposal/near-before:法に
-3|proposal/near-before:法を
-3|proposal/near-before:法を参
-3|proposal/near-before:法日
-3|proposal/near-before:法日集
-7|proposal/near-before:测该
-7|proposal/near-before:测该目
-6|proposal/near-before:济规
-6|proposal/near-before:济规模
-3|proposal/near-before:浮上
-8|proposal/near-before:海保
-5|proposal/near-before:海保・
-3|proposal/near-before:海保予
4|proposal/near-before:海外
-5|proposal/near-before:消息
-5|proposal/near-before:消息人
-4|proposal/near-before:淳也
-4|proposal/near-before:淳也代
4|proposal/near-before:済同
4|proposal/near-before:済同友
3|proposal/near-before:済安
-5|proposal/near-before:済相
-5|proposal/near-before:済相は
-3|proposal/near-before:準」
-3|proposal/near-before:準」採
5|proposal/near-before:準に
5|proposal/near-before:準につ
-4|proposal/near-before:準を、
4|proposal/near-before:演で
4|proposal/near-before:演で、
-3|proposal/near-before:火后
-3|proposal/near-before:火后DEFENCE
3|proposal/near-before:照LAND
3|proposal/near-before:照LAND,
5|proposal/near-before:照NATO
-5|proposal/near-before:特别
-5|proposal/near-before:特别条
-3|proposal/near-before:特里
-3|proposal/near-before:特里赫
3|proposal/near-before:独で
-3|proposal/near-before:独家
-3|proposal/near-before:独家:
-3|proposal/near-before:独財
-3|proposal/near-before:独財務
-3|proposal/near-before:现时
-3|proposal/near-before:现时占
-3|proposal/near-before:球所
-3|proposal/near-before:球所有
-4|proposal/near-before:理LAND
-3|proposal/near-before:理LAND主
4|proposal/near-before:理は
3|proposal/near-before:理は、
3|proposal/near-before:理人
3|proposal/near-before:理人选
4|proposal/near-before:理会
4|proposal/near-before:理会前
3|proposal/near-before:理莫
3|proposal/near-before:理莫拉
3|proposal/near-before:理解
3|proposal/near-before:理解を
-5|proposal/near-before:瑞斯
-5|proposal/near-before:瑞斯主
-3|proposal/near-before:用へ
-3|proposal/near-before:用へ調
3|proposal/near-before:田町
3|proposal/near-before:田町で
-6|proposal/near-before:由#
-3|proposal/near-before:由#升
-3|proposal/near-before:由#调
4|proposal/near-before:由党
-5|proposal/near-before:由现
-3|proposal/near-before:由现时
3|proposal/near-before:电视
3|proposal/near-before:町で
3|proposal/near-before:町では
3|proposal/near-before:画の
-5|proposal/near-before:界で
-5|proposal/near-before:界では
3|proposal/near-before:界人
3|proposal/near-before:界人士
3|proposal/near-before:界正
3|proposal/near-before:界正酝
-3|proposal/near-before:略中
3|proposal/near-before:略政
3|proposal/near-before:略政策
-3|proposal/near-before:発を
-3|proposal/near-before:発を含
-5|proposal/near-before:的\"
-5|proposal/near-before:的#
-4|proposal/near-before:的#,
-5|proposal/near-before:的DEFENCE
-3|proposal/near-before:的DEFENCE目
3|proposal/near-before:的GDP
5|proposal/near-before:的LAND
3|proposal/near-before:的に
3|proposal/near-before:的一
-5|proposal/near-before:的专
-5|proposal/near-before:的专家
-3|proposal/near-before:的国家
4|proposal/near-before:的建
4|proposal/near-before:的建议
5|proposal/near-before:的开
5|proposal/near-before:的开支
3|proposal/near-before:的情
3|proposal/near-before:的情况
-5|proposal/near-before:的扩
-5|proposal/near-before:的扩张
3|proposal/near-before:的最
-6|proposal/near-before:的比
-7|proposal/near-before:的比例
3|proposal/near-before:的比重
6|proposal/near-before:的目
6|proposal/near-before:的目标
-6|proposal/near-before:的话
-3|proposal/near-before:的话称
-3|proposal/near-before:的话说
-6|proposal/near-before:的选
-6|proposal/near-before:的选项
4|proposal/near-before:的顾
4|proposal/near-before:的顾问
-5|proposal/near-before:皮斯
-5|proposal/near-before:皮斯托
-3|proposal/near-before:盘算
-3|proposal/near-before:盟的门
6|proposal/near-before:目标
5|proposal/near-before:目标:
-7|proposal/near-before:目标上
-7|proposal/near-before:目标为
3|proposal/near-before:目标同
5|proposal/near-before:目标提
3|proposal/near-before:目标设
-6|proposal/near-before:目標
-4|proposal/near-before:目標_
3|proposal/near-before:目標、
-4|proposal/near-before:目標と
-5|proposal/near-before:目標に
3|proposal/near-before:目標の
-3|proposal/near-before:相LAND
-8|proposal/near-before:相、
-6|proposal/near-before:相が
3|proposal/near-before:相に
-10|proposal/near-before:相は
-12|proposal/near-before:相はDATE
-3|proposal/near-before:相はDEFENCE
-3|proposal/near-before:相会
4|proposal/near-before:相升
4|proposal/near-before:相升至
-5|proposal/near-before:相周
-5|proposal/near-before:相周辺
-3|proposal/near-before:省主
-3|proposal/near-before:省主张
-3|proposal/near-before:省人
-3|proposal/near-before:省人士
3|proposal/near-before:省研
3|proposal/near-before:省研究
6|proposal/near-before:着眼
-3|proposal/near-before:码到
3|proposal/near-before:研也
3|proposal/near-before:研也算
-13|proposal/near-before:研究
-3|proposal/near-before:研究五
-4|proposal/near-before:研究到
10|proposal/near-before:研究所
-3|proposal/near-before:研究把
4|proposal/near-before:研究者
-3|proposal/near-before:研究透
-3|proposal/near-before:研究開
-4|proposal/near-before:研究院
-4|proposal/near-before:研议
3|proposal/near-before:确提
3|proposal/near-before:确提出
6|proposal/near-before:示,
3|proposal/near-before:示,LAND
3|proposal/near-before:示し、
-3|proposal/near-before:示した
4|proposal/near-before:示す
3|proposal/near-before:社DATE
-7|proposal/near-before:社引
-7|proposal/near-before:社引述
-3|proposal/near-before:社评
-4|proposal/near-before:社评:
3|proposal/near-before:禁論
3|proposal/near-before:禁論再
-6|proposal/near-before:私下
3|proposal/near-before:科研
3|proposal/near-before:科研也
-14|proposal/near-before:称,
-3|proposal/near-before:称,LAND
-5|proposal/near-before:称,腹
-4|proposal/near-before:称,该
-4|proposal/near-before:程度
-4|proposal/near-before:程度か
-3|proposal/near-before:究五
-3|proposal/near-before:究五年
-4|proposal/near-before:究到
-4|proposal/near-before:究到DATE
11|proposal/near-before:究所
3|proposal/near-before:究所は
3|proposal/near-before:究所报
-3|proposal/near-before:究把
4|proposal/near-before:究者
3|proposal/near-before:究者は
-3|proposal/near-before:究透
-3|proposal/near-before:究透过
-3|proposal/near-before:究開
-3|proposal/near-before:究開発
-4|proposal/near-before:究院学
3|proposal/near-before:究院建
3|proposal/near-before:突破
3|proposal/near-before:立与
3|proposal/near-before:立与党
-3|proposal/near-before:立宪
-3|proposal/near-before:立宪民
-6|proposal/near-before:立的
-6|proposal/near-before:立的专
13|proposal/near-before:竞选
7|proposal/near-before:竞选时
3|proposal/near-before:竞选纲
3|proposal/near-before:策研
3|proposal/near-before:策研究
-6|proposal/near-before:算,
-3|proposal/near-before:算,在
-6|proposal/near-before:算,约
-3|proposal/near-before:算な
-3|proposal/near-before:算など
-4|proposal/near-before:算入
-3|proposal/near-before:算定
-3|proposal/near-before:算定方
-4|proposal/near-before:算教
-4|proposal/near-before:算教書
-3|proposal/near-before:算术
-3|proposal/near-before:算术题
-3|proposal/near-before:算要
-3|proposal/near-before:算要求
3|proposal/near-before:算进
3|proposal/near-before:算进去
3|proposal/near-before:簡で
3|proposal/near-before:簡で増
4|proposal/near-before:約_
3|proposal/near-before:約_DEFENCE
-4|proposal/near-before:約、
-4|proposal/near-before:約、DEFENCE
3|proposal/near-before:約で
-4|proposal/near-before:紙に
-4|proposal/near-before:紙には
5|proposal/near-before:経団
5|proposal/near-before:経団連
3|proposal/near-before:経済
4|proposal/near-before:経済同
3|proposal/near-before:経済安
-5|proposal/near-before:経済相
3|proposal/near-before:経験
3|proposal/near-before:経験者
-3|proposal/near-before:結果
-5|proposal/near-before:統領は
8|proposal/near-before:統領選
9|proposal/near-before:総裁
7|proposal/near-before:総裁選
4|proposal/near-before:総選
4|proposal/near-before:総選挙
-3|proposal/near-before:约#,
-6|proposal/near-before:约为
-6|proposal/near-before:约为GDP
-3|proposal/near-before:约占
4|proposal/near-before:纲领
-3|proposal/near-before:线\"
-3|proposal/near-before:线\"提
-6|proposal/near-before:经济
-6|proposal/near-before:经济规
4|proposal/near-before:经费在
-3|proposal/near-before:统LAND
-3|proposal/near-before:统建
-3|proposal/near-before:统建议
3|proposal/near-before:统普
3|proposal/near-before:统普拉
7|proposal/near-before:维持
4|proposal/near-before:维新
4|proposal/near-before:维新会
3|proposal/near-before:维茨
3|proposal/near-before:维茨基
-5|proposal/near-before:美元
-3|proposal/near-before:美元,
-3|proposal/near-before:美元DEFENCE
6|proposal/near-before:考え
5|proposal/near-before:考え方
-3|proposal/near-before:考に
-3|proposal/near-before:考に、
-21|proposal/near-before:考虑
-3|proposal/near-before:考虑写
-4|proposal/near-before:考虑将
-6|proposal/near-before:考虑把
-3|proposal/near-before:者に
-3|proposal/near-before:者によ
6|proposal/near-before:者は
4|proposal/near-before:者は、
3|proposal/near-before:者也
3|proposal/near-before:者也谈
16|proposal/near-before:者会
11|proposal/near-before:者会議
4|proposal/near-before:者会议
3|proposal/near-before:者団
-4|proposal/near-before:者认
-4|proposal/near-before:者认为
3|proposal/near-before:而总
3|proposal/near-before:而总理
3|proposal/near-before:联名
3|proposal/near-before:联名致
7|proposal/near-before:联盟
5|proposal/near-before:胎:
5|proposal/near-before:胎:都
-5|proposal/near-before:胜_
-5|proposal/near-before:胜_DEFENCE
5|proposal/near-before:胞胎
5|proposal/near-before:胞胎:
3|proposal/near-before:脳の
3|proposal/near-before:脳の間
-4|proposal/near-before:脳会
-4|proposal/near-before:脳会議
-5|proposal/near-before:腹案
-5|proposal/near-before:腹案为
4|proposal/near-before:自民
-5|proposal/near-before:自民提
4|proposal/near-before:自民案
5|proposal/near-before:自由
4|proposal/near-before:自由党
-8|proposal/near-before:至GDP
-5|proposal/near-before:至GDP的
16|proposal/near-before:至少
4|proposal/near-before:至少要
5|proposal/near-before:至少达
3|proposal/near-before:至少需
3|proposal/near-before:致信
3|proposal/near-before:致信,
3|proposal/near-before:興証
3|proposal/near-before:興証券
3|proposal/near-before:节目
-3|proposal/near-before:若局
-3|proposal/near-before:若局势
4|proposal/near-before:若能
-3|proposal/near-before:若要
3|proposal/near-before:茨基
3|proposal/near-before:茨基:
-4|proposal/near-before:草案
3|proposal/near-before:莫拉
3|proposal/near-before:莫拉维
-3|proposal/near-before:落、
-3|proposal/near-before:落、DEFENCE
-3|proposal/near-before:落と
-3|proposal/near-before:落とし
-3|proposal/near-before:蔵「
-3|proposal/near-before:虑写
-3|proposal/near-before:虑写入
-3|proposal/near-before:虑在
-5|proposal/near-before:虑将
-4|proposal/near-before:虑将DEFENCE
-6|proposal/near-before:虑把
-5|proposal/near-before:虑把DEFENCE
6|proposal/near-before:衆院
6|proposal/near-before:衆院選
3|proposal/near-before:衛国
3|proposal/near-before:衛国債
-3|proposal/near-before:补充
-3|proposal/near-before:补充,
-6|proposal/near-before:补到
-3|proposal/near-before:补正
-3|proposal/near-before:补正预
-3|proposal/near-before:表は
-4|proposal/near-before:表は「
-3|proposal/near-before:表建
-3|proposal/near-before:表建议
4|proposal/near-before:表示
3|proposal/near-before:表示,
3|proposal/near-before:被问
3|proposal/near-before:被问及
7|proposal/near-before:裁選
5|proposal/near-before:裁選で
-3|proposal/near-before:装ALLIES
-3|proposal/near-before:装ALLIES\"
3|proposal/near-before:補、
3|proposal/near-before:補、DEFENCE
5|proposal/near-before:補は
-3|proposal/near-before:要る
-4|proposal/near-before:要る」
3|proposal/near-before:要不
3|proposal/near-before:要不要
-3|proposal/near-before:要加
-3|proposal/near-before:要加码
4|proposal/near-before:要把
-4|proposal/near-before:要望
-4|proposal/near-before:要望し
-4|proposal/near-before:要求改
-3|proposal/near-before:要用
3|proposal/near-before:要考
3|proposal/near-before:要考虑
-3|proposal/near-before:見で
4|proposal/near-before:見書
4|proposal/near-before:見書_
-3|proposal/near-before:观LAND
-3|proposal/near-before:观LAND,
-6|proposal/near-before:规模
-6|proposal/near-before:规模折
-5|proposal/near-before:视情
-5|proposal/near-before:视情况
3|proposal/near-before:视节
3|proposal/near-before:视节目
3|proposal/near-before:解を
3|proposal/near-before:解を示
3|proposal/near-before:解禁
3|proposal/near-before:解禁論
-4|proposal/near-before:言,
-3|proposal/near-before:言,把
-5|proposal/near-before:言「
6|proposal/near-before:言し
6|proposal/near-before:言した
3|proposal/near-before:言に
3|proposal/near-before:言は
4|proposal/near-before:計画
3|proposal/near-before:計画の
-6|proposal/near-before:討す
-6|proposal/near-before:討する
-4|proposal/near-before:討の
3|proposal/near-before:討論
3|proposal/near-before:討論会
3|proposal/near-before:記し
3|proposal/near-before:記した
-4|proposal/near-before:記を
-4|proposal/near-before:記を要
5|proposal/near-before:記者
-4|proposal/near-before:設け
5|proposal/near-before:訴え
4|proposal/near-before:訴え、
4|proposal/near-before:証券
3|proposal/near-before:証券は
-3|proposal/near-before:詰め
-3|proposal/near-before:詰め_
-3|proposal/near-before:語り
-3|proposal/near-before:語り、
-5|proposal/near-before:調整
-3|proposal/near-before:調整_
7|proposal/near-before:調査
4|proposal/near-before:調査会
3|proposal/near-before:論会
3|proposal/near-before:論再
3|proposal/near-before:論再び
-3|proposal/near-before:論議
-3|proposal/near-before:論議大
4|proposal/near-before:講演
4|proposal/near-before:講演で
11|proposal/near-before:識者
9|proposal/near-before:識者会
3|proposal/near-before:議「
3|proposal/near-before:議「DEFENCE
5|proposal/near-before:議が
3|proposal/near-before:議で、
6|proposal/near-before:議は
5|proposal/near-before:議は、
-6|proposal/near-before:議会
-5|proposal/near-before:議会会
9|proposal/near-before:議員
4|proposal/near-before:議員は
3|proposal/near-before:議員団
-3|proposal/near-before:議大
-3|proposal/near-before:議大詰
-3|proposal/near-before:计划
-3|proposal/near-before:计划的
-4|proposal/near-before:订文
-4|proposal/near-before:订文件
9|proposal/near-before:认为
5|proposal/near-before:认为,
-4|proposal/near-before:讨修
-4|proposal/near-before:讨修订
-9|proposal/near-before:讨论
-6|proposal/near-before:讨论DEFENCE
-4|proposal/near-before:讨论把
-3|proposal/near-before:讨论过
-5|proposal/near-before:让DEFENCE
3|proposal/near-before:议,
-3|proposal/near-before:议,全
-4|proposal/near-before:议DATE
-3|proposal/near-before:议DATE前
8|proposal/near-before:议DEFENCE
4|proposal/near-before:议LAND
-5|proposal/near-before:议LAND的
3|proposal/near-before:议中
3|proposal/near-before:议中,
3|proposal/near-before:议今
3|proposal/near-before:议今提
-3|proposal/near-before:议会提
10|proposal/near-before:议员
3|proposal/near-before:议员主
-3|proposal/near-before:议员即
3|proposal/near-before:议员提
-7|proposal/near-before:议将
-6|proposal/near-before:议将讨
3|proposal/near-before:议建
3|proposal/near-before:议建议
-5|proposal/near-before:议把
10|proposal/near-before:议政
10|proposal/near-before:议政府
3|proposal/near-before:议新
3|proposal/near-before:议新政
-6|proposal/near-before:论DEFENCE
-6|proposal/near-before:论DEFENCE占
-6|proposal/near-before:论一
-6|proposal/near-before:论一道
4|proposal/near-before:论坛
-4|proposal/near-before:论把
-8|proposal/near-before:论过
-6|proposal/near-before:论过在
-6|proposal/near-before:设立
-6|proposal/near-before:设立的
-4|proposal/near-before:评:
-4|proposal/near-before:评:LAND
-3|proposal/near-before:评估
-3|proposal/near-before:评估过
4|proposal/near-before:识者
4|proposal/near-before:识者会
-3|proposal/near-before:话称
-3|proposal/near-before:话称,
-3|proposal/near-before:话说
-3|proposal/near-before:话说,
3|proposal/near-before:询会
3|proposal/near-before:询会议
-3|proposal/near-before:询时
-6|proposal/near-before:该占
-6|proposal/near-before:该占GDP
-8|proposal/near-before:该国
-3|proposal/near-before:该国不
-4|proposal/near-before:该国军
-7|proposal/near-before:该目
-7|proposal/near-before:该目标
-3|proposal/near-before:该省
-3|proposal/near-before:该省主
-10|proposal/near-before:说,
3|proposal/near-before:说,党
-3|proposal/near-before:说,该
3|proposal/near-before:请求
3|proposal/near-before:请求新
3|proposal/near-before:诺赫
3|proposal/near-before:诺赫要
3|proposal/near-before:调》
4|proposal/near-before:调查
4|proposal/near-before:调查会
-3|proposal/near-before:调至
3|proposal/near-before:调高,
3|proposal/near-before:谈标
3|proposal/near-before:谈标准
-7|proposal/near-before:財務
-7|proposal/near-before:財務相
3|proposal/near-before:財政
3|proposal/near-before:財政が
-4|proposal/near-before:費を
-3|proposal/near-before:費をGDP
-3|proposal/near-before:費を含
-4|proposal/near-before:贝克早
-3|proposal/near-before:财务
-3|proposal/near-before:财务省
-4|proposal/near-before:财政
-8|proposal/near-before:财政部
5|proposal/near-before:财界
3|proposal/near-before:财界人
-4|proposal/near-before:质疑
-4|proposal/near-before:贩毒
-4|proposal/near-before:贩毒集
4|proposal/near-before:费在
4|proposal/near-before:费在DATE
4|proposal/near-before:赞成
-3|proposal/near-before:赫DATE
-3|proposal/near-before:赫DATE提
3|proposal/near-before:赫要
3|proposal/near-before:赫要求
4|proposal/near-before:走,
3|proposal/near-before:走,DATE
3|proposal/near-before:走得
3|proposal/near-before:走得更
-3|proposal/near-before:起哄
-3|proposal/near-before:起哄:
-9|proposal/near-before:超过
-4|proposal/near-before:超过#
-3|proposal/near-before:超長
-3|proposal/near-before:超長期
-4|proposal/near-before:足#
-4|proposal/near-before:足#,
-3|proposal/near-before:足りず
-5|proposal/near-before:辺は
-5|proposal/near-before:辺は「
-3|proposal/near-before:达#
-8|proposal/near-before:达到GDP
4|proposal/near-before:达成
3|proposal/near-before:达顿
-5|proposal/near-before:过#
-3|proposal/near-before:过#,
-6|proposal/near-before:过在
-6|proposal/near-before:过在DATE
-3|proposal/near-before:过补
-3|proposal/near-before:过补正
-3|proposal/near-before:还向
-3|proposal/near-before:还向NATO
-4|proposal/near-before:还希
-4|proposal/near-before:还希望
3|proposal/near-before:还披
3|proposal/near-before:还披露
-9|proposal/near-before:还是
-3|proposal/near-before:还要
-3|proposal/near-before:还要加
3|proposal/near-before:进去
3|proposal/near-before:进去,
3|proposal/near-before:远:
3|proposal/near-before:远:LAND
-5|proposal/near-before:远东
-5|proposal/near-before:远东的
3|proposal/near-before:述べ
3|proposal/near-before:述べ、
-7|proposal/near-before:述执
-7|proposal/near-before:述执政
3|proposal/near-before:退回
-4|proposal/near-before:送っ
-4|proposal/near-before:送った
3|proposal/near-before:选LAND的
7|proposal/near-before:选举
8|proposal/near-before:选人
3|proposal/near-before:选将
7|proposal/near-before:选时
4|proposal/near-before:选时主
3|proposal/near-before:选时提
3|proposal/near-before:选纲
3|proposal/near-before:选纲领
-6|proposal/near-before:选项
-6|proposal/near-before:选项从
-3|proposal/near-before:透过补
-6|proposal/near-before:透露
-7|proposal/near-before:逐步
-4|proposal/near-before:逐步提
-4|proposal/near-before:通信
3|proposal/near-before:速す
3|proposal/near-before:速する
4|proposal/near-before:連が
4|proposal/near-before:連が意
3|proposal/near-before:連立
3|proposal/near-before:連立与
-7|proposal/near-before:遍预
-7|proposal/near-before:遍预测
-3|proposal/near-before:道内
-3|proposal/near-before:道内首
-4|proposal/near-before:道改
-4|proposal/near-before:道改革
-4|proposal/near-before:道称
-4|proposal/near-before:道称,
-6|proposal/near-before:道算
-6|proposal/near-before:道算术
-3|proposal/near-before:達し
6|proposal/near-before:選、
6|proposal/near-before:選、DEFENCE
8|proposal/near-before:選で
3|proposal/near-before:選でLAND
4|proposal/near-before:選の
3|proposal/near-before:選の有
4|proposal/near-before:選公
4|proposal/near-before:選公約
5|proposal/near-before:選挙
-3|proposal/near-before:邻国
3|proposal/near-before:部が
-3|proposal/near-before:部の一
3|proposal/near-before:部はDATE
-4|proposal/near-before:部は、
4|proposal/near-before:部会
-6|proposal/near-before:部坚
-6|proposal/near-before:部坚持
-6|proposal/near-before:部正
-4|proposal/near-before:部正在
-3|proposal/near-before:部评
-3|proposal/near-before:部评估
-9|proposal/near-before:部长
-3|proposal/near-before:都把
-3|proposal/near-before:都把DEFENCE
5|proposal/near-before:都支
5|proposal/near-before:都支持
-7|proposal/near-before:酝酿
-5|proposal/near-before:酝酿的
-5|proposal/near-before:酿的
-4|proposal/near-before:酿的\"
-3|proposal/near-before:里赫
-3|proposal/near-before:里赫DATE
3|proposal/near-before:重宜
3|proposal/near-before:重宜分
3|proposal/near-before:重提
-3|proposal/near-before:重新
-3|proposal/near-before:重新武
3|proposal/near-before:野党
3|proposal/near-before:野寺
3|proposal/near-before:野有
3|proposal/near-before:野有声
4|proposal/near-before:野的
-4|proposal/near-before:金龙
-4|proposal/near-before:金龙显
-3|proposal/near-before:長「
7|proposal/near-before:長は
-5|proposal/near-before:長期
-3|proposal/near-before:長期債
-4|proposal/near-before:长:
3|proposal/near-before:长LAND表
-5|proposal/near-before:长皮
-5|proposal/near-before:长皮斯
-4|proposal/near-before:长金
-4|proposal/near-before:长金龙
-3|proposal/near-before:開発
-3|proposal/near-before:開発を
3|proposal/near-before:間で
3|proposal/near-before:間では
3|proposal/near-before:間目
3|proposal/near-before:間目標
-3|proposal/near-before:関連
-7|proposal/near-before:门槛
-3|proposal/near-before:门槛由
3|proposal/near-before:问及
3|proposal/near-before:问团
3|proposal/near-before:问团队
-4|proposal/near-before:问题
-4|proposal/near-before:问题研
-3|proposal/near-before:闻》
3|proposal/near-before:队已
3|proposal/near-before:队已在
6|proposal/near-before:防卫
4|proposal/near-before:防卫产
3|proposal/near-before:防卫省
5|proposal/near-before:防族
4|proposal/near-before:防次
4|proposal/near-before:防次官
-14|proposal/near-before:防相
-4|proposal/near-before:防相、
-9|proposal/near-before:防相は
3|proposal/near-before:防科
3|proposal/near-before:防科研
5|proposal/near-before:防衛
3|proposal/near-before:防衛国
-18|proposal/near-before:防部
-6|proposal/near-before:防部坚
-3|proposal/near-before:防部正
-4|proposal/near-before:防部长
-12|proposal/near-before:防长
-3|proposal/near-before:防长:
-4|proposal/near-before:防长金
4|proposal/near-before:阵营
3|proposal/near-before:阶段调
-4|proposal/near-before:际问
-4|proposal/near-before:际问题
-4|proposal/near-before:降到
-3|proposal/near-before:降到GDP
-3|proposal/near-before:降至
-3|proposal/near-before:限的
3|proposal/near-before:院、
3|proposal/near-before:院、DEFENCE
-4|proposal/near-before:院学
-4|proposal/near-before:院学者
3|proposal/near-before:院建
3|proposal/near-before:院建议
4|proposal/near-before:院选
3|proposal/near-before:院选举
11|proposal/near-before:院選
3|proposal/near-before:院選で
4|proposal/near-before:院選公
4|proposal/near-before:陣営
-3|proposal/near-before:除DATE
-6|proposal/near-before:除以
-6|proposal/near-before:除以特
-3|proposal/near-before:除向
-3|proposal/near-before:障战
-3|proposal/near-before:障战略
-3|proposal/near-before:集会:
-4|proposal/near-before:集团
-4|proposal/near-before:集团,
4|proposal/near-before:需要
3|proposal/near-before:需要考
6|proposal/near-before:露,
5|proposal/near-before:露,LAND
-6|proposal/near-before:露的
-6|proposal/near-before:露的选
-3|proposal/near-before:面はDATE
-4|proposal/near-before:面对贩
-4|proposal/near-before:革連
-4|proposal/near-before:革連合
3|proposal/near-before:音主
3|proposal/near-before:音主张
-5|proposal/near-before:領は
3|proposal/near-before:領は憲
8|proposal/near-before:領選
4|proposal/near-before:領選、
3|proposal/near-before:領選の
3|proposal/near-before:額そ
3|proposal/near-before:額その
-6|proposal/near-before:项从
-4|proposal/near-before:项从#
6|proposal/near-before:顾问
3|proposal/near-before:顾问团
-5|proposal/near-before:预测
-7|proposal/near-before:预测该
3|proposal/near-before:预算
3|proposal/near-before:领联
3|proposal/near-before:领联名
-3|proposal/near-before:题:
-3|proposal/near-before:题:DEFENCE
-4|proposal/near-before:题研
-4|proposal/near-before:题研究
6|proposal/near-before:首は
4|proposal/near-before:首は、
3|proposal/near-before:首相「
6|proposal/near-before:首相は
4|proposal/near-before:首相升
-5|proposal/near-before:首相周
-4|proposal/near-before:首脳
3|proposal/near-before:首脳の
-4|proposal/near-before:首脳会
-3|proposal/near-before:首長
-3|proposal/near-before:首長「
3|proposal/near-before:験者
3|proposal/near-before:験者は
-3|proposal/near-before:马巴
-3|proposal/near-before:马巴德
-3|proposal/near-before:驳,
-3|proposal/near-before:驳,LAND
-3|proposal/near-before:骨太
4|proposal/near-before:高,
3|proposal/near-before:高,DATE
3|proposal/near-before:高乐
3|proposal/near-before:高乐主
5|proposal/near-before:高市
5|proposal/near-before:高市早
-5|proposal/near-before:高至
-5|proposal/near-before:高至GDP
10|proposal/near-before:鼓吹
-4|proposal/near-before:龙显
-4|proposal/near-before:龙显曾
20|proposal/nobody-named:False
34|proposal/nobody-named:True
5|proposal/opens:\"
3|proposal/opens:\"3
3|proposal/opens:\"3.
5|proposal/opens:(中
5|proposal/opens:(中央
3|proposal/opens:2
3|proposal/opens:2%
3|proposal/opens:2%を
-6|proposal/opens:3
-4|proposal/opens:3%
-4|proposal/opens:3%还
-3|proposal/opens:5
-4|proposal/opens:5年以
-3|proposal/opens:<Q
-3|proposal/opens:<Q&
-3|proposal/opens:A
-5|proposal/opens:A_
-4|proposal/opens:A_1
-3|proposal/opens:G
-3|proposal/opens:GD
-3|proposal/opens:GDP
-5|proposal/opens:N
-5|proposal/opens:NA
-5|proposal/opens:NAT
3|proposal/opens:S
3|proposal/opens:SM
3|proposal/opens:SMB
-3|proposal/opens:[
-8|proposal/opens:《
-3|proposal/opens:《产
-3|proposal/opens:《产经
7|proposal/opens:「
-7|proposal/opens:「3
-7|proposal/opens:「3%
3|proposal/opens:「中
3|proposal/opens:「中核
3|proposal/opens:「日
3|proposal/opens:「日本
9|proposal/opens:【
4|proposal/opens:あ
3|proposal/opens:ある
3|proposal/opens:エ
-4|proposal/opens:ジ
-4|proposal/opens:ジャ
-4|proposal/opens:ジャパ
4|proposal/opens:チ
4|proposal/opens:チリ
4|proposal/opens:チリ大
-3|proposal/opens:ドゥ
-3|proposal/opens:ドゥダ
3|proposal/opens:ドッ
3|proposal/opens:ドッズ
5|proposal/opens:ナ
4|proposal/opens:フ
6|proposal/opens:フィ
3|proposal/opens:フィリ
3|proposal/opens:フィン
-4|proposal/opens:マ
-4|proposal/opens:マク
-4|proposal/opens:マクロ
-3|proposal/opens:ム
-3|proposal/opens:ムシ
-3|proposal/opens:ムシオ
4|proposal/opens:一
-3|proposal/opens:一方で
-3|proposal/opens:三位
-3|proposal/opens:三位知
-4|proposal/opens:上海
-4|proposal/opens:上海国
11|proposal/opens:与
3|proposal/opens:与会
3|proposal/opens:与会业
8|proposal/opens:与党
3|proposal/opens:与党の
7|proposal/opens:与党内
3|proposal/opens:世
3|proposal/opens:世論
3|proposal/opens:世論調
3|proposal/opens:东
3|proposal/opens:东京
-3|proposal/opens:中新
-3|proposal/opens:中新社
3|proposal/opens:中間
3|proposal/opens:中間目
3|proposal/opens:今
3|proposal/opens:今年
-7|proposal/opens:他
4|proposal/opens:他没
4|proposal/opens:他没有
-3|proposal/opens:他补
-3|proposal/opens:他补充
-3|proposal/opens:他说
-3|proposal/opens:他说,
-7|proposal/opens:他还
-4|proposal/opens:他还希
-10|proposal/opens:以
-8|proposal/opens:以色
-8|proposal/opens:以色列
-3|proposal/opens:伊
-3|proposal/opens:伊斯
-3|proposal/opens:伊斯兰
3|proposal/opens:候
6|proposal/opens:元
4|proposal/opens:元防
4|proposal/opens:元防衛
3|proposal/opens:先
5|proposal/opens:党
4|proposal/opens:党内
-3|proposal/opens:公明元
-7|proposal/opens:共
-11|proposal/opens:共同
-8|proposal/opens:共同社
-4|proposal/opens:共同通
-3|proposal/opens:冯
-3|proposal/opens:冯德
-3|proposal/opens:冯德莱
3|proposal/opens:出
3|proposal/opens:出席
3|proposal/opens:分析:
-3|proposal/opens:分析人
8|proposal/opens:前
-3|proposal/opens:前外
5|proposal/opens:前干
5|proposal/opens:前干事
4|proposal/opens:北约
7|proposal/opens:北约核
-5|proposal/opens:北约秘
5|proposal/opens:北约要
-3|proposal/opens:南ア
-3|proposal/opens:南アフ
5|proposal/opens:印度国
-4|proposal/opens:印度媒
12|proposal/opens:参
4|proposal/opens:参政
3|proposal/opens:参政党
7|proposal/opens:参院
4|proposal/opens:参院選
-3|proposal/opens:反观
-3|proposal/opens:反观捷
-4|proposal/opens:同国
-4|proposal/opens:同国の
-3|proposal/opens:吕
-3|proposal/opens:吕特
-11|proposal/opens:国
4|proposal/opens:国民
-17|proposal/opens:国防
-3|proposal/opens:国防相
-18|proposal/opens:国防部
-3|proposal/opens:土
-3|proposal/opens:土耳
-3|proposal/opens:土耳其
6|proposal/opens:在
4|proposal/opens:在野
3|proposal/opens:在野的
-3|proposal/opens:墨
-3|proposal/opens:墨西
-3|proposal/opens:墨西哥
-5|proposal/opens:外
-4|proposal/opens:外務
-4|proposal/opens:外務省
-4|proposal/opens:多位
-4|proposal/opens:多位熟
-3|proposal/opens:大会
-3|proposal/opens:大会发
-3|proposal/opens:她
-3|proposal/opens:委員の
-3|proposal/opens:安保
6|proposal/opens:安倍
3|proposal/opens:安倍元
-3|proposal/opens:宪法日
-4|proposal/opens:将
-4|proposal/opens:将来
-4|proposal/opens:将来は
5|proposal/opens:小
4|proposal/opens:小野
3|proposal/opens:小野田
-3|proposal/opens:就
-6|proposal/opens:就在
-6|proposal/opens:就在9
4|proposal/opens:岸
4|proposal/opens:岸田
3|proposal/opens:岸田文
4|proposal/opens:川
4|proposal/opens:川普
5|proposal/opens:工
5|proposal/opens:工党
3|proposal/opens:左
-6|proposal/opens:巴
-6|proposal/opens:巴西
-5|proposal/opens:巴西国
3|proposal/opens:市
-3|proposal/opens:平
-3|proposal/opens:平和
6|proposal/opens:年
5|proposal/opens:年内
5|proposal/opens:年内の
-3|proposal/opens:幹
-3|proposal/opens:幹部
-3|proposal/opens:幹部の
3|proposal/opens:座
3|proposal/opens:座長
3|proposal/opens:座長が
-3|proposal/opens:当面は
-5|proposal/opens:彭
-5|proposal/opens:彭博
-5|proposal/opens:彭博社
-3|proposal/opens:德
-3|proposal/opens:德国
3|proposal/opens:总统府
-3|proposal/opens:总统建
3|proposal/opens:总统普
3|proposal/opens:戴
3|proposal/opens:戴高
3|proposal/opens:戴高乐
7|proposal/opens:执
7|proposal/opens:执政
3|proposal/opens:执政党
4|proposal/opens:报告
-4|proposal/opens:报道称
-8|proposal/opens:按
-6|proposal/opens:按经
-6|proposal/opens:按经济
-3|proposal/opens:据《读
4|proposal/opens:提
4|proposal/opens:提言
5|proposal/opens:摩
5|proposal/opens:摩洛
5|proposal/opens:摩洛哥
-4|proposal/opens:改定
-4|proposal/opens:改定後
-22|proposal/opens:政
-29|proposal/opens:政府
-5|proposal/opens:政府が
3|proposal/opens:政府の
-7|proposal/opens:政府は
-7|proposal/opens:政府・
-9|proposal/opens:政府内
-4|proposal/opens:政府関
-4|proposal/opens:新任
-4|proposal/opens:新任国
3|proposal/opens:日
-12|proposal/opens:日媒
-3|proposal/opens:日媒:
-8|proposal/opens:日媒披
3|proposal/opens:日媒还
-4|proposal/opens:日拟
-3|proposal/opens:日拟将
7|proposal/opens:日本
3|proposal/opens:日本修
6|proposal/opens:日本军
4|proposal/opens:日本前
-3|proposal/opens:日本媒
-3|proposal/opens:日本广
3|proposal/opens:日本执
-7|proposal/opens:日本拟
-24|proposal/opens:日本政
3|proposal/opens:日本朝
3|proposal/opens:日本民
3|proposal/opens:日本维
5|proposal/opens:日本自
3|proposal/opens:日本要
3|proposal/opens:日本财
-4|proposal/opens:日本首
5|proposal/opens:日防
5|proposal/opens:日防卫
5|proposal/opens:有
-4|proposal/opens:有方
-4|proposal/opens:有方案
4|proposal/opens:有識
4|proposal/opens:有識者
5|proposal/opens:李
3|proposal/opens:李喜
3|proposal/opens:李喜明
-3|proposal/opens:杜
-3|proposal/opens:杜达
-3|proposal/opens:杜达访
3|proposal/opens:柏
3|proposal/opens:柏林
3|proposal/opens:柏林方
-3|proposal/opens:次の
3|proposal/opens:次の目
-5|proposal/opens:次の議
-7|proposal/opens:欧
-6|proposal/opens:欧盟
-4|proposal/opens:欧盟委
-4|proposal/opens:此
-4|proposal/opens:此前
-4|proposal/opens:此前,
3|proposal/opens:比
4|proposal/opens:民
-3|proposal/opens:法
-3|proposal/opens:法国
-3|proposal/opens:波
-3|proposal/opens:波兰
3|proposal/opens:波兰前
-3|proposal/opens:波兰总
-3|proposal/opens:泰
-3|proposal/opens:泰国
-7|proposal/opens:海
-7|proposal/opens:海保
-3|proposal/opens:海保・
-4|proposal/opens:演
-4|proposal/opens:演説
-4|proposal/opens:演説後
6|proposal/opens:澳
5|proposal/opens:澳大
5|proposal/opens:澳大利
3|proposal/opens:独で
3|proposal/opens:独で3
-3|proposal/opens:独家
-3|proposal/opens:独家:
-3|proposal/opens:独財
-3|proposal/opens:独財務
-3|proposal/opens:社评
-4|proposal/opens:社评:
-8|proposal/opens:立
-3|proposal/opens:立宪
-3|proposal/opens:立宪民
3|proposal/opens:立法
3|proposal/opens:立法院
-4|proposal/opens:立院
-6|proposal/opens:立院审
-5|proposal/opens:立陶
-5|proposal/opens:立陶宛
5|proposal/opens:米
5|proposal/opens:米国
-4|proposal/opens:米大
-4|proposal/opens:米大統
11|proposal/opens:経
5|proposal/opens:経団
5|proposal/opens:経団連
5|proposal/opens:経済
4|proposal/opens:経済同
4|proposal/opens:総
4|proposal/opens:総裁
4|proposal/opens:総裁選
-4|proposal/opens:经
-4|proposal/opens:经济
-4|proposal/opens:经济部
12|proposal/opens:美
8|proposal/opens:美国
4|proposal/opens:美国前
28|proposal/opens:自
23|proposal/opens:自民
26|proposal/opens:自民党
-5|proposal/opens:自民提
3|proposal/opens:自由
3|proposal/opens:自由民
3|proposal/opens:自衛
3|proposal/opens:自衛隊
-3|proposal/opens:英
3|proposal/opens:英国保
4|proposal/opens:衆
4|proposal/opens:衆院
4|proposal/opens:衆院選
-4|proposal/opens:複
-4|proposal/opens:複数
-4|proposal/opens:複数の
5|proposal/opens:该
-3|proposal/opens:读
-3|proposal/opens:读卖
3|proposal/opens:豪
-17|proposal/opens:財
-15|proposal/opens:財務
-5|proposal/opens:財務相
-9|proposal/opens:財務省
-12|proposal/opens:财
-12|proposal/opens:财务
-12|proposal/opens:财务省
-3|proposal/opens:超
-3|proposal/opens:超長
-3|proposal/opens:超長期
-3|proposal/opens:道
-3|proposal/opens:道内
-3|proposal/opens:道内首
5|proposal/opens:野
4|proposal/opens:野村
-8|proposal/opens:防
-4|proposal/opens:防卫
-5|proposal/opens:防卫厅
-5|proposal/opens:防衛
3|proposal/opens:防衛力
3|proposal/opens:防衛国
-8|proposal/opens:防衛省
-4|proposal/opens:韓
-4|proposal/opens:韓国
4|proposal/opens:韩国
6|proposal/opens:韩国明
-3|proposal/opens:韩联
-3|proposal/opens:韩联社
-10|proposal/opens:首
-10|proposal/opens:首相
-3|proposal/opens:首相、
-5|proposal/opens:首相周
-4|proposal/opens:马
-3|proposal/opens:马克
-3|proposal/opens:马克龙
-3|proposal/opens:骨
-5|proposal/opens:骨太
10|proposal/opens:高
10|proposal/opens:高市
8|proposal/opens:高市早
4|proposal/opens:高市氏
4|proposal/opens:默
4|proposal/opens:默茨
-8|proposal/other after-far:18 True
-3|proposal/other after-far:9 False
-4|proposal/other after-far:9 True
-5|proposal/other after-follows:が
-5|proposal/other after-follows:が「 True
-5|proposal/other after-leads:が、
-6|proposal/other after:agent True
-5|proposal/other after:named False
-9|proposal/other after:named True
8|proposal/other before-commas:0 0
7|proposal/other before-commas:0 1
8|proposal/other before-commas:1 0
-5|proposal/other before-commas:1 1
-5|proposal/other before-commas:2 0
5|proposal/other before-far:1 0
3|proposal/other before-far:18 1
-9|proposal/other before-far:36 0
-5|proposal/other before-far:4 0
9|proposal/other before-far:9 0
10|proposal/other before-far:far 0
5|proposal/other before-follows-rank:, 0 0
4|proposal/other before-follows-rank:7 0 0
-3|proposal/other before-follows-rank:「 1 0
5|proposal/other before-follows-rank:が 0 0
-3|proposal/other before-follows-rank:と 1 0
5|proposal/other before-follows-rank:は 0 0
-3|proposal/other before-follows-rank:は 1 0
-5|proposal/other before-follows-rank:は 2 0
5|proposal/other before-follows-rank:团 1 0
4|proposal/other before-follows-rank:国 0 1
3|proposal/other before-follows-rank:在 1 0
-4|proposal/other before-follows-rank:基 0 0
3|proposal/other before-follows-rank:外 0 0
5|proposal/other before-follows-rank:外 0 1
7|proposal/other before-follows-rank:大 1 0
4|proposal/other before-follows-rank:总 1 0
4|proposal/other before-follows-rank:抛 1 0
3|proposal/other before-follows-rank:拟 1 0
4|proposal/other before-follows-rank:政 1 0
3|proposal/other before-follows-rank:新 1 0
3|proposal/other before-follows-rank:新 1 1
3|proposal/other before-follows-rank:氏 0 0
-3|proposal/other before-follows-rank:氏 1 0
4|proposal/other before-follows-rank:的 2 1
3|proposal/other before-follows-rank:访 1 1
4|proposal/other before-follows-rank:说 1 0
4|proposal/other before-follows-rank:费 0 0
-3|proposal/other before-follows-rank:防 1 0
5|proposal/other before-follows:,
6|proposal/other before-follows:,却
6|proposal/other before-follows:,却还要
4|proposal/other before-follows:7
4|proposal/other before-follows:7日
4|proposal/other before-follows:7日提议
3|proposal/other before-follows:9
3|proposal/other before-follows:9日
3|proposal/other before-follows:9日在伦
-3|proposal/other before-follows:「
-3|proposal/other before-follows:「日
-3|proposal/other before-follows:「日本の
5|proposal/other before-follows:が6
5|proposal/other before-follows:が6日議
-6|proposal/other before-follows:と
-3|proposal/other before-follows:とフ
-3|proposal/other before-follows:とフラン
-3|proposal/other before-follows:の
-3|proposal/other before-follows:は
6|proposal/other before-follows:は3
8|proposal/other before-follows:は3.5
-3|proposal/other before-follows:は3・5
-5|proposal/other before-follows:は不
-5|proposal/other before-follows:は不足分
5|proposal/other before-follows:团
5|proposal/other before-follows:团队
5|proposal/other before-follows:团队看中
4|proposal/other before-follows:国
5|proposal/other before-follows:国防
4|proposal/other before-follows:国防拨款
3|proposal/other before-follows:在
4|proposal/other before-follows:在伦
4|proposal/other before-follows:在伦敦:
-4|proposal/other before-follows:基
-4|proposal/other before-follows:基準
8|proposal/other before-follows:外
8|proposal/other before-follows:外长
8|proposal/other before-follows:外长商讨
6|proposal/other before-follows:大
7|proposal/other before-follows:大統
4|proposal/other before-follows:大統領、
3|proposal/other before-follows:大統領は
4|proposal/other before-follows:总
4|proposal/other before-follows:总理
4|proposal/other before-follows:总理西利
4|proposal/other before-follows:抛
4|proposal/other before-follows:抛出
4|proposal/other before-follows:抛出\"重
3|proposal/other before-follows:拟
3|proposal/other before-follows:拟在
3|proposal/other before-follows:拟在北约
4|proposal/other before-follows:政
4|proposal/other before-follows:政府
4|proposal/other before-follows:政府有意
7|proposal/other before-follows:新
7|proposal/other before-follows:新政
7|proposal/other before-follows:新政府国
4|proposal/other before-follows:氏、
4|proposal/other before-follows:氏、国防
-3|proposal/other before-follows:氏の
7|proposal/other before-follows:的
4|proposal/other before-follows:的外
4|proposal/other before-follows:的外交团
3|proposal/other before-follows:访
3|proposal/other before-follows:访问
3|proposal/other before-follows:访问布鲁
4|proposal/other before-follows:说
4|proposal/other before-follows:说,
3|proposal/other before-follows:说,国防
4|proposal/other before-follows:费
3|proposal/other before-follows:费推
3|proposal/other before-follows:费推高到
-4|proposal/other before-follows:透
-4|proposal/other before-follows:透露
-4|proposal/other before-follows:透露,秘
-5|proposal/other before-follows:防
9|proposal/other before-leads:,
15|proposal/other before-leads::
-5|proposal/other before-leads:「
3|proposal/other before-leads:】
7|proposal/other before-leads:で、
-3|proposal/other before-leads:と
-3|proposal/other before-leads:の
-3|proposal/other before-leads:は
-4|proposal/other before-leads:は、
3|proposal/other before-leads:书长
8|proposal/other before-leads:亚:
6|proposal/other before-leads:例如
-3|proposal/other before-leads:国と
-5|proposal/other before-leads:在
6|proposal/other before-leads:如
5|proposal/other before-leads:家:
3|proposal/other before-leads:把
3|proposal/other before-leads:点:
3|proposal/other before-leads:要把
4|proposal/other before-leads:讯】
4|proposal/other before-leads:道,
3|proposal/other before-leads:部长
5|proposal/other before-leads:长
7|proposal/other before-leads:露,
14|proposal/other before-opens:False named
-3|proposal/other before-opens:True named
10|proposal/other before-rank:0 0 agent
7|proposal/other before-rank:0 0 named
4|proposal/other before-rank:0 1 named
-5|proposal/other before-rank:2 0 agent
4|proposal/other before-rank:2 1 named
10|proposal/other before:named
-11|proposal/other named:1
5|proposal/other named:2
-3|proposal/other right-before:「日本の
-3|proposal/other right-before:とフランスは
6|proposal/other right-before:は
4|proposal/other right-before:在伦敦:不花
3|proposal/other right-before:外长商讨\"
3|proposal/other right-before:拟在北约推
-32|proposal/other unnamed
-22|proposal/other unnamed-beside-others
3|proposal/right-before:\"
3|proposal/right-before::
-3|proposal/right-before::战后也要把
3|proposal/right-before:、
-3|proposal/right-before:「日本の
4|proposal/right-before:とフランスは
4|proposal/right-before:の
4|proposal/right-before:の各国が
8|proposal/right-before:は
4|proposal/right-before:は最大でも
-5|proposal/right-before:も
4|proposal/right-before:もいずれ
-3|proposal/right-before:上院、国防費
-3|proposal/right-before:为何离
3|proposal/right-before:主张冻结在
-9|proposal/right-before:主张把
3|proposal/right-before:主张最多
4|proposal/right-before:以
3|proposal/right-before:内には
3|proposal/right-before:内部正就
-3|proposal/right-before:军费新目标:
-3|proposal/right-before:国防費
4|proposal/right-before:在为年底提出
4|proposal/right-before:在伦敦:不花
3|proposal/right-before:外长商讨\"
3|proposal/right-before:幹部は
3|proposal/right-before:强推\"
-3|proposal/right-before:想当\"
3|proposal/right-before:拟在北约推
-3|proposal/right-before:新首相「
-7|proposal/right-before:核心军费
3|proposal/right-before:氏、国防費「
-3|proposal/right-before:民调》
5|proposal/right-before:的比例改定为
-6|proposal/right-before:着眼
3|proposal/right-before:确定
-3|proposal/right-before:竞选时主张把
-5|proposal/right-before:要
-3|proposal/right-before:要不要
-3|proposal/right-before:要把军费推到
5|proposal/right-before:要求改为
-3|proposal/right-before:财界人士:
4|proposal/right-before:酝酿的\"
6|proposal/role-class-of:EU ALLIES
4|proposal/role-class-of:JPN ALLIES
-3|proposal/role-class-of:JPN EU
5|proposal/role-class-of:JPN NATO
11|proposal/role-class-of:JPN foe
-3|proposal/role-class-of:JPN member
8|proposal/role-class-of:KOR ALLIES
-7|proposal/role-class-of:NATO JPN
8|proposal/role-class-of:NATO member
-3|proposal/role-class-of:TWN JPN
-3|proposal/role-class-of:TWN KOR
-17|proposal/role-class-of:USA ALLIES
6|proposal/role-class-of:USA CHN
-42|proposal/role-class-of:USA JPN
-16|proposal/role-class-of:USA TWN
-10|proposal/role-class-of:USA land
-11|proposal/role-class-of:USA member
4|proposal/role-class-of:land ALLIES
16|proposal/role-class-of:land JPN
5|proposal/role-class-of:land TWN
4|proposal/role-class-of:land land
7|proposal/role-class-of:member NATO
18|proposal/role-class-of:member TWN
-16|proposal/role-class-of:member member
-4|proposal/role-class:CHN
5|proposal/role-class:EU
9|proposal/role-class:JPN
4|proposal/role-class:KOR
-3|proposal/role-class:NATO
-8|proposal/role-class:TWN
-92|proposal/role-class:USA
25|proposal/role-class:land
7|proposal/role-class:member
54|proposal/role:nobody
-58|proposal/role:other
4|proposal/role:spender
38|proposal/ruled
13|proposal/ruled:of_a_party
13|proposal/ruled:of_a_party nobody
3|proposal/ruled:own_leader
3|proposal/ruled:own_leader spender
3|proposal/ruled:own_opinion
3|proposal/ruled:own_opinion nobody
13|proposal/ruled:voices
27|proposal/ruled:voices nobody
-14|proposal/ruled:voices other
5|proposal/ruled:who_considers
6|proposal/ruled:who_considers spender
5|proposal/said-after-too:ask plan
4|proposal/said-after-too:ask think
-3|proposal/said-after-too:deny ask
-3|proposal/said-after-too:deny not
-5|proposal/said-after-too:not deny
4|proposal/said-after-too:not should
3|proposal/said-after-too:party think
5|proposal/said-after-too:plan ask
5|proposal/said-after-too:plan deny
3|proposal/said-after-too:plan not
-4|proposal/said-after-too:plan plan
-5|proposal/said-after-too:plan raise
5|proposal/said-after-too:plan reach
-5|proposal/said-after-too:raise plan
-5|proposal/said-after-too:raise think
-6|proposal/said-after-too:reach not
6|proposal/said-after-too:reach should
-3|proposal/said-after-too:reach think
-3|proposal/said-after-too:should raise
5|proposal/said-after-too:should should
-5|proposal/said-after-too:should think
3|proposal/said-after-too:think ask
-5|proposal/said-after-too:think deny
-7|proposal/said-after-too:think not
-8|proposal/said-after-too:think reach
4|proposal/said-after-too:think should
-4|proposal/said-after-too:think think
16|proposal/said-after:
11|proposal/said-after:ask
5|proposal/said-after:ask plan
-4|proposal/said-after:cap
7|proposal/said-after:deny
12|proposal/said-after:not
-3|proposal/said-after:not plan
4|proposal/said-after:not should
9|proposal/said-after:party
5|proposal/said-after:plan
4|proposal/said-after:plan ask
4|proposal/said-after:plan deny
-3|proposal/said-after:plan raise
6|proposal/said-after:plan think not
3|proposal/said-after:raise ask think
-3|proposal/said-after:raise plan
-3|proposal/said-after:raise plan plan
7|proposal/said-after:raise should
-4|proposal/said-after:raise think raise
-3|proposal/said-after:raise think think
3|proposal/said-after:reach
-3|proposal/said-after:reach plan think
5|proposal/said-after:reach should
-4|proposal/said-after:reach think
3|proposal/said-after:should not
-3|proposal/said-after:should think
-6|proposal/said-after:think
-11|proposal/said-after:think not
-3|proposal/said-after:think not plan
-4|proposal/said-after:think reach
-3|proposal/said-after:think reach not
-8|proposal/said-after:think think think
5|proposal/said-before-too:ask plan
7|proposal/said-before-too:ask think
7|proposal/said-before-too:not plan
3|proposal/said-before-too:not raise
8|proposal/said-before-too:party ask
5|proposal/said-before-too:party party
3|proposal/said-before-too:party plan
3|proposal/said-before-too:party raise
5|proposal/said-before-too:party should
13|proposal/said-before-too:party think
-5|proposal/said-before-too:plan not
12|proposal/said-before-too:plan plan
-4|proposal/said-before-too:plan raise
9|proposal/said-before-too:plan think
3|proposal/said-before-too:raise should
-3|proposal/said-before-too:reach raise
-3|proposal/said-before-too:reach reach
-3|proposal/said-before-too:should plan
9|proposal/said-before-too:should raise
-3|proposal/said-before-too:should reach
-5|proposal/said-before-too:should should
6|proposal/said-before-too:should think
3|proposal/said-before-too:standard not
-3|proposal/said-before-too:standard think
6|proposal/said-before-too:think ask
-7|proposal/said-before-too:think plan
-5|proposal/said-before-too:think raise
4|proposal/said-before-too:think should
-3|proposal/said-before-too:think standard
24|proposal/said-before-too:think think
28|proposal/said-before:
3|proposal/said-before:ask
3|proposal/said-before:ask plan
-3|proposal/said-before:ask reach reach
5|proposal/said-before:ask think
-7|proposal/said-before:not
3|proposal/said-before:not plan
3|proposal/said-before:not raise
3|proposal/said-before:not should raise
10|proposal/said-before:party
4|proposal/said-before:party ask
3|proposal/said-before:party raise
9|proposal/said-before:party think
4|proposal/said-before:party think raise
13|proposal/said-before:plan
-8|proposal/said-before:plan not
4|proposal/said-before:plan plan
4|proposal/said-before:plan plan think
-6|proposal/said-before:plan raise
3|proposal/said-before:plan think
-4|proposal/said-before:raise
3|proposal/said-before:raise not
-3|proposal/said-before:reach reach
3|proposal/said-before:reach should raise
-5|proposal/said-before:reach should reach
15|proposal/said-before:should
-6|proposal/said-before:should plan
8|proposal/said-before:should raise
-3|proposal/said-before:should reach
-5|proposal/said-before:should should plan
3|proposal/said-before:should think
-3|proposal/said-before:standard
3|proposal/said-before:standard not
-3|proposal/said-before:standard think
-4|proposal/said-before:think party
-6|proposal/said-before:think plan
-7|proposal/said-before:think raise
-3|proposal/said-before:think raise reach
6|proposal/said-before:think should
-3|proposal/said-before:think standard
4|proposal/said-before:think think plan
9|proposal/said-before:think think raise
25|proposal/said-last:
3|proposal/said-last:ask think
-4|proposal/said-last:deny ask
-4|proposal/said-last:deny not
-3|proposal/said-last:not
-4|proposal/said-last:not deny ask
-3|proposal/said-last:not plan
3|proposal/said-last:not plan think
3|proposal/said-last:not should
7|proposal/said-last:party
3|proposal/said-last:party think
-4|proposal/said-last:plan
4|proposal/said-last:plan ask
4|proposal/said-last:plan deny
-4|proposal/said-last:plan plan think
5|proposal/said-last:plan reach
4|proposal/said-last:plan should
6|proposal/said-last:plan think not
-3|proposal/said-last:plan think reach
5|proposal/said-last:raise
3|proposal/said-last:raise ask think
4|proposal/said-last:raise should
6|proposal/said-last:raise think
-3|proposal/said-last:raise think not
-4|proposal/said-last:raise think think
7|proposal/said-last:reach
-7|proposal/said-last:reach not
5|proposal/said-last:reach should
-5|proposal/said-last:reach think
22|proposal/said-last:should
-3|proposal/said-last:should raise
5|proposal/said-last:should should
-8|proposal/said-last:should think
-7|proposal/said-last:think
-3|proposal/said-last:think deny not
-7|proposal/said-last:think not
3|proposal/said-last:think party
3|proposal/said-last:think plan not
3|proposal/said-last:think raise
-3|proposal/said-last:think reach
-3|proposal/said-last:think reach not
-3|proposal/said-last:think think
-6|proposal/said-last:think think think
-3|proposal/spender after-far:1 False
4|proposal/spender after-far:36 True
-5|proposal/spender after-far:4 False
5|proposal/spender after-far:9 False
3|proposal/spender after-far:9 True
3|proposal/spender after-follows:
3|proposal/spender after-follows: False
4|proposal/spender after-follows:が
4|proposal/spender after-follows:が試 False
-3|proposal/spender after-follows:の
3|proposal/spender after-follows:不
3|proposal/spender after-follows:不肯 True
3|proposal/spender after-follows:内却 True
3|proposal/spender after-follows:国
3|proposal/spender after-follows:国防 True
3|proposal/spender after-follows:未
3|proposal/spender after-follows:未理 False
3|proposal/spender after-follows:氏
3|proposal/spender after-leads:\",
-3|proposal/spender after-leads:,但
3|proposal/spender after-leads:?」
4|proposal/spender after-leads:」_
4|proposal/spender after-leads:壁_
-3|proposal/spender after-leads:总理
5|proposal/spender after-leads:方、
3|proposal/spender after-leads:案,
-4|proposal/spender after:named False
-4|proposal/spender before-commas:2 0
6|proposal/spender before-commas:2 1
-3|proposal/spender before-commas:3 2
6|proposal/spender before-far:1 0
-11|proposal/spender before-far:18 0
-3|proposal/spender before-far:18 1
4|proposal/spender before-far:36 1
7|proposal/spender before-far:4 0
3|proposal/spender before-far:9 1
-4|proposal/spender before-far:far 0
-3|proposal/spender before-far:far 2
4|proposal/spender before-follows-rank:\" 0 0
-3|proposal/spender before-follows-rank:, 0 0
3|proposal/spender before-follows-rank:1 0 0
-3|proposal/spender before-follows-rank:3 0 0
-3|proposal/spender before-follows-rank:_ 0 0
9|proposal/spender before-follows-rank:、 0 0
-4|proposal/spender before-follows-rank:「 0 0
3|proposal/spender before-follows-rank:が 1 0
3|proposal/spender before-follows-rank:で 0 0
6|proposal/spender before-follows-rank:と 1 0
-3|proposal/spender before-follows-rank:は 0 0
5|proposal/spender before-follows-rank:は 0 1
-5|proposal/spender before-follows-rank:上 0 0
5|proposal/spender before-follows-rank:不 0 0
4|proposal/spender before-follows-rank:主 0 0
3|proposal/spender before-follows-rank:事 0 0
5|proposal/spender before-follows-rank:代 0 0
4|proposal/spender before-follows-rank:以 0 0
3|proposal/spender before-follows-rank:任 0 0
-3|proposal/spender before-follows-rank:保 0 0
-3|proposal/spender before-follows-rank:修 0 0
-3|proposal/spender before-follows-rank:党 0 0
-3|proposal/spender before-follows-rank:内 0 0
-3|proposal/spender before-follows-rank:军 0 0
-3|proposal/spender before-follows-rank:前 1 0
-3|proposal/spender before-follows-rank:参 0 0
3|proposal/spender before-follows-rank:周 0 0
4|proposal/spender before-follows-rank:和 0 0
5|proposal/spender before-follows-rank:国 0 1
3|proposal/spender before-follows-rank:国 1 1
-3|proposal/spender before-follows-rank:国 1 2
7|proposal/spender before-follows-rank:外 0 0
-3|proposal/spender before-follows-rank:大 0 0
-6|proposal/spender before-follows-rank:安 0 0
-3|proposal/spender before-follows-rank:安 1 0
-3|proposal/spender before-follows-rank:安 1 1
8|proposal/spender before-follows-rank:官 0 0
4|proposal/spender before-follows-rank:已 0 1
7|proposal/spender before-follows-rank:幹 0 0
3|proposal/spender before-follows-rank:幹 0 2
-7|proposal/spender before-follows-rank:应 0 0
-3|proposal/spender before-follows-rank:总 0 1
-6|proposal/spender before-follows-rank:执 0 0
-3|proposal/spender before-follows-rank:把 0 0
-4|proposal/spender before-follows-rank:把 0 1
13|proposal/spender before-follows-rank:拟 0 0
4|proposal/spender before-follows-rank:探 0 0
-4|proposal/spender before-follows-rank:提 0 0
-4|proposal/spender before-follows-rank:政 0 0
6|proposal/spender before-follows-rank:新 0 0
-3|proposal/spender before-follows-rank:智 0 1
-3|proposal/spender before-follows-rank:有 0 0
-7|proposal/spender before-follows-rank:核 0 0
14|proposal/spender before-follows-rank:正 0 0
5|proposal/spender before-follows-rank:正 0 1
3|proposal/spender before-follows-rank:武 1 1
-6|proposal/spender before-follows-rank:氏 0 0
-4|proposal/spender before-follows-rank:民 0 0
-6|proposal/spender before-follows-rank:着 0 0
4|proposal/spender before-follows-rank:研 0 0
3|proposal/spender before-follows-rank:确 0 0
-3|proposal/spender before-follows-rank:竞 0 0
-4|proposal/spender before-follows-rank:総 0 0
-5|proposal/spender before-follows-rank:经 0 0
-4|proposal/spender before-follows-rank:维 0 0
7|proposal/spender before-follows-rank:考 0 0
-3|proposal/spender before-follows-rank:若 0 0
-3|proposal/spender before-follows-rank:表 0 0
-6|proposal/spender before-follows-rank:要 0 0
-5|proposal/spender before-follows-rank:議 0 0
3|proposal/spender before-follows-rank:讨 0 0
-5|proposal/spender before-follows-rank:议 0 0
6|proposal/spender before-follows-rank:设 0 0
3|proposal/spender before-follows-rank:近 0 0
-4|proposal/spender before-follows-rank:选 0 0
4|proposal/spender before-follows-rank:酝 0 0
-3|proposal/spender before-follows-rank:长 0 0
4|proposal/spender before-follows-rank:防 0 0
-3|proposal/spender before-follows-rank:防 0 1
4|proposal/spender before-follows:\"
3|proposal/spender before-follows:\"5
3|proposal/spender before-follows:\"5%\"
-3|proposal/spender before-follows:,
3|proposal/spender before-follows:1
-3|proposal/spender before-follows:3
-3|proposal/spender before-follows:3%
3|proposal/spender before-follows:5
3|proposal/spender before-follows:5日
3|proposal/spender before-follows:5日在北
-3|proposal/spender before-follows::战
-3|proposal/spender before-follows::战后也
-3|proposal/spender before-follows:_
9|proposal/spender before-follows:、
3|proposal/spender before-follows:、3
-4|proposal/spender before-follows:「
-3|proposal/spender before-follows:「4
-3|proposal/spender before-follows:「4%」
-5|proposal/spender before-follows:「冷
-5|proposal/spender before-follows:「冷戦期
3|proposal/spender before-follows:が
4|proposal/spender before-follows:が3
-4|proposal/spender before-follows:が提
-4|proposal/spender before-follows:が提言し
5|proposal/spender before-follows:が検
3|proposal/spender before-follows:が検討し
3|proposal/spender before-follows:が落
3|proposal/spender before-follows:が落とし
5|proposal/spender before-follows:では
4|proposal/spender before-follows:では、国
6|proposal/spender before-follows:と
6|proposal/spender before-follows:とフ
6|proposal/spender before-follows:とフラン
4|proposal/spender before-follows:の3
5|proposal/spender before-follows:の3・5
4|proposal/spender before-follows:の事
4|proposal/spender before-follows:の事情を
-3|proposal/spender before-follows:の元
-3|proposal/spender before-follows:の元将官
4|proposal/spender before-follows:の各
4|proposal/spender before-follows:の各国が
3|proposal/spender before-follows:の国防相
-4|proposal/spender before-follows:の審
-4|proposal/spender before-follows:の審議会
-10|proposal/spender before-follows:の算
-10|proposal/spender before-follows:の算定方
3|proposal/spender before-follows:の緑
3|proposal/spender before-follows:の緑の党
-4|proposal/spender before-follows:の防
10|proposal/spender before-follows:は2
3|proposal/spender before-follows:は27年
3|proposal/spender before-follows:は2・5
-3|proposal/spender before-follows:は3
-3|proposal/spender before-follows:は5
-9|proposal/spender before-follows:は、
-6|proposal/spender before-follows:は、国防
-4|proposal/spender before-follows:は、防衛
-3|proposal/spender before-follows:は憲
-3|proposal/spender before-follows:は憲法に
4|proposal/spender before-follows:は最
4|proposal/spender before-follows:は最大で
-5|proposal/spender before-follows:も1
-4|proposal/spender before-follows:も1.3
3|proposal/spender before-follows:も2.5
4|proposal/spender before-follows:もい
4|proposal/spender before-follows:もいずれ
-5|proposal/spender before-follows:上
-5|proposal/spender before-follows:上院
-3|proposal/spender before-follows:上院、国
5|proposal/spender before-follows:不
6|proposal/spender before-follows:不排
6|proposal/spender before-follows:不排除以
-3|proposal/spender before-follows:为何离2
4|proposal/spender before-follows:主
4|proposal/spender before-follows:主张
3|proposal/spender before-follows:主张先以
3|proposal/spender before-follows:主张冻结
-9|proposal/spender before-follows:主张把4
3|proposal/spender before-follows:主张最多
4|proposal/spender before-follows:事
4|proposal/spender before-follows:事務
4|proposal/spender before-follows:事務総長
3|proposal/spender before-follows:今年的比
5|proposal/spender before-follows:代
5|proposal/spender before-follows:代表
5|proposal/spender before-follows:代表建议
4|proposal/spender before-follows:以
4|proposal/spender before-follows:以3
4|proposal/spender before-follows:以3.5
3|proposal/spender before-follows:任
3|proposal/spender before-follows:任期
3|proposal/spender before-follows:任期内使
3|proposal/spender before-follows:会前
3|proposal/spender before-follows:会前公布
-4|proposal/spender before-follows:保
-4|proposal/spender before-follows:保守
-3|proposal/spender before-follows:保守党领
-3|proposal/spender before-follows:修
-3|proposal/spender before-follows:修订
-3|proposal/spender before-follows:修订安保
-3|proposal/spender before-follows:党
-3|proposal/spender before-follows:党首
-3|proposal/spender before-follows:党首は、
-3|proposal/spender before-follows:内已
13|proposal/spender before-follows:内部
3|proposal/spender before-follows:内部正在
3|proposal/spender before-follows:内部正就
4|proposal/spender before-follows:内部评估
-5|proposal/spender before-follows:军
-6|proposal/spender before-follows:军费
-5|proposal/spender before-follows:军费新目
-3|proposal/spender before-follows:军费订下
3|proposal/spender before-follows:前年
3|proposal/spender before-follows:前年曾向
-3|proposal/spender before-follows:前总
-3|proposal/spender before-follows:前总理莫
-6|proposal/spender before-follows:参
-6|proposal/spender before-follows:参议
3|proposal/spender before-follows:可考虑把
3|proposal/spender before-follows:周
4|proposal/spender before-follows:和
4|proposal/spender before-follows:和执
4|proposal/spender before-follows:和执政党
6|proposal/spender before-follows:国
-3|proposal/spender before-follows:国会
11|proposal/spender before-follows:国防
-3|proposal/spender before-follows:国防支出
3|proposal/spender before-follows:国防相は
4|proposal/spender before-follows:国防省は
-4|proposal/spender before-follows:国防研究
-3|proposal/spender before-follows:国防費3
-3|proposal/spender before-follows:国防费占
-3|proposal/spender before-follows:国防部会
4|proposal/spender before-follows:国防部周
3|proposal/spender before-follows:国防部建
4|proposal/spender before-follows:国防部日
-3|proposal/spender before-follows:国防部退
10|proposal/spender before-follows:国防部长
-3|proposal/spender before-follows:国防预算
3|proposal/spender before-follows:在203
4|proposal/spender before-follows:在为
4|proposal/spender before-follows:在为年底
-5|proposal/spender before-follows:在远
-5|proposal/spender before-follows:在远东的
7|proposal/spender before-follows:外
7|proposal/spender before-follows:外长
4|proposal/spender before-follows:外长查克
4|proposal/spender before-follows:大統領は
-8|proposal/spender before-follows:大統領選
4|proposal/spender before-follows:大胜
5|proposal/spender before-follows:大胜_防
-5|proposal/spender before-follows:大选
-13|proposal/spender before-follows:安
-5|proposal/spender before-follows:安全
-5|proposal/spender before-follows:安全保障
-5|proposal/spender before-follows:安塔
-5|proposal/spender before-follows:安塔利亚
8|proposal/spender before-follows:官
9|proposal/spender before-follows:官员
-3|proposal/spender before-follows:官邸设置
7|proposal/spender before-follows:已
5|proposal/spender before-follows:已致
5|proposal/spender before-follows:已致函各
12|proposal/spender before-follows:幹
13|proposal/spender before-follows:幹部
3|proposal/spender before-follows:幹部は2
4|proposal/spender before-follows:幹部は、
6|proposal/spender before-follows:幹部は「
-6|proposal/spender before-follows:应
3|proposal/spender before-follows:强推
3|proposal/spender before-follows:强推\"3
-3|proposal/spender before-follows:总
4|proposal/spender before-follows:总理
3|proposal/spender before-follows:总理内坦
-5|proposal/spender before-follows:总统
-5|proposal/spender before-follows:总统选举
-3|proposal/spender before-follows:想当
-3|proposal/spender before-follows:想当\"4
-6|proposal/spender before-follows:执
-6|proposal/spender before-follows:执政
-7|proposal/spender before-follows:把
-3|proposal/spender before-follows:把军
3|proposal/spender before-follows:把国防开
-6|proposal/spender before-follows:把国防预
-3|proposal/spender before-follows:把核
-3|proposal/spender before-follows:把核心国
15|proposal/spender before-follows:拟
7|proposal/spender before-follows:拟将
6|proposal/spender before-follows:拟将防卫
4|proposal/spender before-follows:探
4|proposal/spender before-follows:探讨
4|proposal/spender before-follows:探讨修订
-4|proposal/spender before-follows:提
-6|proposal/spender before-follows:提交
-4|proposal/spender before-follows:提交报告
-4|proposal/spender before-follows:政
6|proposal/spender before-follows:新
4|proposal/spender before-follows:新版
3|proposal/spender before-follows:新闻
3|proposal/spender before-follows:新闻》援
-3|proposal/spender before-follows:新首
-3|proposal/spender before-follows:新首相「
-4|proposal/spender before-follows:智
-4|proposal/spender before-follows:智库
-3|proposal/spender before-follows:有
-3|proposal/spender before-follows:朝
-3|proposal/spender before-follows:朝野
-3|proposal/spender before-follows:朝野有声
-7|proposal/spender before-follows:核
-7|proposal/spender before-follows:核心
-7|proposal/spender before-follows:核心军费
19|proposal/spender before-follows:正
8|proposal/spender before-follows:正在
5|proposal/spender before-follows:正在研究
-3|proposal/spender before-follows:正研究让
6|proposal/spender before-follows:正考
3|proposal/spender before-follows:正考虑在
5|proposal/spender before-follows:武
5|proposal/spender before-follows:武装
5|proposal/spender before-follows:武装部队
-6|proposal/spender before-follows:氏
3|proposal/spender before-follows:氏、国防
-5|proposal/spender before-follows:氏は
-4|proposal/spender before-follows:民
-3|proposal/spender before-follows:民调
-3|proposal/spender before-follows:民调》3
5|proposal/spender before-follows:的比
5|proposal/spender before-follows:的比例改
-3|proposal/spender before-follows:的顾
-3|proposal/spender before-follows:的顾问团
-6|proposal/spender before-follows:着
-6|proposal/spender before-follows:着眼
-6|proposal/spender before-follows:着眼3.
4|proposal/spender before-follows:研
3|proposal/spender before-follows:确
3|proposal/spender before-follows:确定
3|proposal/spender before-follows:确定5%
-3|proposal/spender before-follows:竞
-3|proposal/spender before-follows:竞选
-3|proposal/spender before-follows:竞选时主
-4|proposal/spender before-follows:総
-3|proposal/spender before-follows:総選
-5|proposal/spender before-follows:经
-5|proposal/spender before-follows:经济
-5|proposal/spender before-follows:维
-5|proposal/spender before-follows:维新
7|proposal/spender before-follows:考
7|proposal/spender before-follows:考虑
-4|proposal/spender before-follows:若
-4|proposal/spender before-follows:若能
-3|proposal/spender before-follows:表示,\"
-6|proposal/spender before-follows:要
-5|proposal/spender before-follows:要5
-5|proposal/spender before-follows:要5%,
-3|proposal/spender before-follows:要不
-3|proposal/spender before-follows:要不要3
-3|proposal/spender before-follows:要把
-3|proposal/spender before-follows:要把军费
5|proposal/spender before-follows:要求
5|proposal/spender before-follows:要求改为
-5|proposal/spender before-follows:議
-3|proposal/spender before-follows:議員
-3|proposal/spender before-follows:議員団、
3|proposal/spender before-follows:讨
3|proposal/spender before-follows:讨论
-6|proposal/spender before-follows:议
-5|proposal/spender before-follows:议会
6|proposal/spender before-follows:设
6|proposal/spender before-follows:设立
6|proposal/spender before-follows:设立的专
-3|proposal/spender before-follows:说,
-3|proposal/spender before-follows:财政制度
6|proposal/spender before-follows:财政部长
-5|proposal/spender before-follows:财界
-3|proposal/spender before-follows:财界人士
4|proposal/spender before-follows:近
4|proposal/spender before-follows:近日
-7|proposal/spender before-follows:选
4|proposal/spender before-follows:酝
4|proposal/spender before-follows:酝酿
4|proposal/spender before-follows:酝酿的\"
-5|proposal/spender before-follows:长
-3|proposal/spender before-follows:长皮
-3|proposal/spender before-follows:长皮斯托
-6|proposal/spender before-follows:防卫
7|proposal/spender before-follows:防长
4|proposal/spender before-follows:防长金龙
6|proposal/spender before-follows:首
6|proposal/spender before-follows:首相
3|proposal/spender before-follows:首相は2
8|proposal/spender before-leads:
-3|proposal/spender before-leads:%、
-5|proposal/spender before-leads:)
-3|proposal/spender before-leads:,为
3|proposal/spender before-leads:,若
4|proposal/spender before-leads:,让
4|proposal/spender before-leads:-_
5|proposal/spender before-leads::
6|proposal/spender before-leads:;
-3|proposal/spender before-leads:_
11|proposal/spender before-leads:、
3|proposal/spender before-leads:《
-5|proposal/spender before-leads:「
3|proposal/spender before-leads:き、
3|proposal/spender before-leads:して
4|proposal/spender before-leads:ず、
3|proposal/spender before-leads:て
-3|proposal/spender before-leads:の
4|proposal/spender before-leads:は、
4|proposal/spender before-leads:れ、
4|proposal/spender before-leads:を、
3|proposal/spender before-leads:スの
-3|proposal/spender before-leads:上,
-3|proposal/spender before-leads:中
-3|proposal/spender before-leads:为
5|proposal/spender before-leads:书长
-5|proposal/spender before-leads:事长
-3|proposal/spender before-leads:人选
-5|proposal/spender before-leads:付
-3|proposal/spender before-leads:准:
3|proposal/spender before-leads:前
6|proposal/spender before-leads:前,
-4|proposal/spender before-leads:名
-3|proposal/spender before-leads:国の
-6|proposal/spender before-leads:在
7|proposal/spender before-leads:媒:
4|proposal/spender before-leads:字;
5|proposal/spender before-leads:官「
5|proposal/spender before-leads:导,
-5|proposal/spender before-leads:应付
5|proposal/spender before-leads:引
-3|proposal/spender before-leads:张,
9|proposal/spender before-leads:总理
6|proposal/spender before-leads:总统
3|proposal/spender before-leads:批
-3|proposal/spender before-leads:持
5|proposal/spender before-leads:援引
-3|proposal/spender before-leads:支持
-3|proposal/spender before-leads:日在
-9|proposal/spender before-leads:日本
3|proposal/spender before-leads:是,
-9|proposal/spender before-leads:本
3|proposal/spender before-leads:本《
-3|proposal/spender before-leads:析:
-3|proposal/spender before-leads:比照
4|proposal/spender before-leads:氏は
-3|proposal/spender before-leads:照
9|proposal/spender before-leads:理
-4|proposal/spender before-leads:电)
-4|proposal/spender before-leads:的
-3|proposal/spender before-leads:看中
5|proposal/spender before-leads:称,
6|proposal/spender before-leads:统
3|proposal/spender before-leads:若
4|proposal/spender before-leads:让
-6|proposal/spender before-leads:论请
4|proposal/spender before-leads:评:
-7|proposal/spender before-leads:说,
-6|proposal/spender before-leads:请
-3|proposal/spender before-leads:远:
3|proposal/spender before-leads:道,
-3|proposal/spender before-leads:選で
3|proposal/spender before-leads:部批
9|proposal/spender before-leads:部长
9|proposal/spender before-leads:长
-3|proposal/spender before-leads:領、
3|proposal/spender before-leads:预计
3|proposal/spender before-leads:驳,
-3|proposal/spender before-opens:False agent
-5|proposal/spender before-opens:False named
8|proposal/spender before-opens:True agent
-9|proposal/spender before-rank:0 0 named
3|proposal/spender before-rank:0 0 patient
5|proposal/spender before-rank:0 1 agent
-3|proposal/spender before-rank:0 1 patient
3|proposal/spender before-rank:1 0 agent
4|proposal/spender before-rank:1 0 named
3|proposal/spender before-rank:1 1 named
-3|proposal/spender before-rank:1 2 named
5|proposal/spender before:agent
-6|proposal/spender before:named
-8|proposal/spender named:1
10|proposal/spender named:3
3|proposal/spender right-before:\"
3|proposal/spender right-before::
-3|proposal/spender right-before::战后也要把
3|proposal/spender right-before:、
6|proposal/spender right-before:とフランスは
4|proposal/spender right-before:の
4|proposal/spender right-before:の各国が
4|proposal/spender right-before:は最大でも
-5|proposal/spender right-before:も
4|proposal/spender right-before:もいずれ
-3|proposal/spender right-before:上院、国防費
-3|proposal/spender right-before:为何离
3|proposal/spender right-before:主张冻结在
-9|proposal/spender right-before:主张把
3|proposal/spender right-before:主张最多
4|proposal/spender right-before:以
3|proposal/spender right-before:内には
3|proposal/spender right-before:内部正就
-3|proposal/spender right-before:军费新目标:
-3|proposal/spender right-before:国防費
4|proposal/spender right-before:在为年底提出
3|proposal/spender right-before:幹部は
3|proposal/spender right-before:强推\"
-3|proposal/spender right-before:想当\"
-3|proposal/spender right-before:新首相「
-7|proposal/spender right-before:核心军费
3|proposal/spender right-before:氏、国防費「
-3|proposal/spender right-before:民调》
5|proposal/spender right-before:的比例改定为
-6|proposal/spender right-before:着眼
3|proposal/spender right-before:确定
-3|proposal/spender right-before:竞选时主张把
-5|proposal/spender right-before:要
-3|proposal/spender right-before:要不要
-3|proposal/spender right-before:要把军费推到
5|proposal/spender right-before:要求改为
-3|proposal/spender right-before:财界人士:
4|proposal/spender right-before:酝酿的\"
13|proposal/spender unnamed
-12|proposal/spender unnamed-beside-others
4|proposal/title-after:
-3|proposal/title-after:\"
-4|proposal/title-after:\"是
5|proposal/title-after:,台
5|proposal/title-after:?
-3|proposal/title-after:DEFENCE\"
3|proposal/title-after:DEFENCE?
-3|proposal/title-after:DEFENCE换
3|proposal/title-after:_LAND
7|proposal/title-after:_折
3|proposal/title-after:「DATE
4|proposal/title-after:「や
4|proposal/title-after:」_
-3|proposal/title-after:」か
3|proposal/title-after:」が
4|proposal/title-after:」の
-3|proposal/title-after:」世
-4|proposal/title-after:」断
-4|proposal/title-after:」明
-3|proposal/title-after:」複
3|proposal/title-after:に」
-3|proposal/title-after:の中
-3|proposal/title-after:の明
3|proposal/title-after:の検
3|proposal/title-after:は「
-5|proposal/title-after:への
-3|proposal/title-after:より
-3|proposal/title-after:を「
3|proposal/title-after:を」
-19|proposal/title-after:以上
3|proposal/title-after:务实
3|proposal/title-after:台」
3|proposal/title-after:国家
-3|proposal/title-after:報道
3|proposal/title-after:尚可
-3|proposal/title-after:方案
-5|proposal/title-after:案、
4|proposal/title-after:案が
-5|proposal/title-after:案に
3|proposal/title-after:構想
3|proposal/title-after:法案
-6|proposal/title-after:目標
-3|proposal/title-after:視野
4|proposal/title-after:論_
3|proposal/title-after:論浮
3|proposal/title-after:超_
4|proposal/title-after:超」
-3|proposal/title-after:超へ
-3|proposal/title-after:超必
-4|proposal/title-after:超案
3|proposal/title-after:过关
8|proposal/title-after:还不
3|proposal/title-after:还很
-18|proposal/unnamed
-34|proposal/unnamed-beside-others
"""
