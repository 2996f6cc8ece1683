"""What each cue of ``east_asian.party_cues`` speaks for an actor; made by ``training/parties_cjk.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim that they hold in (none:
any), ``/`` and the cue.
"""

TABLE = """\
-19|/after-far:1 False
-6|/after-far:1 True
8|/after-far:18 False
-10|/after-far:18 True
-4|/after-far:36 False
6|/after-far:36 True
4|/after-far:4 False
-4|/after-far:4 True
15|/after-far:9 False
8|/after-follows:
6|/after-follows: False
-5|/after-follows:「
-4|/after-follows:「不 False
-4|/after-follows:か
-4|/after-follows:から True
5|/after-follows:が
-6|/after-follows:が自 False
5|/after-follows:が試 False
-3|/after-follows:と
-3|/after-follows:と話 False
-6|/after-follows:に
-3|/after-follows:には True
-16|/after-follows:に要 False
3|/after-follows:に言 False
8|/after-follows:に高 False
-7|/after-follows:の
3|/after-follows:は「 True
3|/after-follows:予
3|/after-follows:予以 True
-3|/after-follows:内
-5|/after-follows:军
-4|/after-follows:军费 True
3|/after-follows:国
4|/after-follows:国防 True
8|/after-follows:外
8|/after-follows:外務 False
4|/after-follows:大
-3|/after-follows:安
-3|/after-follows:安全 False
3|/after-follows:将\" True
-7|/after-follows:开
-7|/after-follows:开价 True
4|/after-follows:强
-5|/after-follows:新
-5|/after-follows:新目 False
5|/after-follows:未
4|/after-follows:未理 False
-4|/after-follows:桑
-4|/after-follows:桑切 True
8|/after-follows:氏
3|/after-follows:氏、 False
4|/after-follows:氏の False
5|/after-follows:的讯 True
11|/after-follows:米
4|/after-follows:米大 False
4|/after-follows:自
-3|/after-follows:达
-3|/after-follows:达到 True
-3|/after-follows:間
3|/after-follows:闪
3|/after-follows:闪烁 True
7|/after-follows:首
7|/after-follows:首相 False
4|/after-leads:%,
-3|/after-leads:%は
-13|/after-leads:%を
-3|/after-leads:%对
3|/after-leads:,\"
-4|/after-leads:,但
4|/after-leads:?」
14|/after-leads:」_
-5|/after-leads:い。
4|/after-leads:いう
-8|/after-leads:が、
4|/after-leads:ず=
8|/after-leads:ず_
3|/after-leads:だと
4|/after-leads:った
6|/after-leads:と、
7|/after-leads:める
9|/after-leads:よう
3|/after-leads:を_
4|/after-leads:んだ
-5|/after-leads:作为
3|/after-leads:域,
5|/after-leads:壁_
-19|/after-leads:字を
-3|/after-leads:总理
-5|/after-leads:成为
6|/after-leads:方、
-3|/after-leads:書を
-7|/after-leads:有给
-5|/after-leads:準」
-10|/after:
-5|/after:\"
3|/after:\"。
-3|/after:\"打
-3|/after:\"打上
-3|/after:\"打上括
-3|/after:\"打上括号
-3|/after:+
-3|/after:+#
5|/after:,
-3|/after:,\"
-3|/after:,\"USA
-3|/after:,\"USA不
-3|/after:,\"USA不会
3|/after:,「这
3|/after:,也
3|/after:,他
3|/after:,以换
3|/after:,以换取
3|/after:,以换取USA
-3|/after:,再
3|/after:,只
3|/after:,只是
4|/after:,台
4|/after:,台厂
4|/after:,台厂无
4|/after:,台厂无人
-4|/after:,她
3|/after:,将
7|/after:,并
3|/after:,并接
3|/after:,并接管
3|/after:,并接管外
-3|/after:,时限
-3|/after:,时限为
-3|/after:,时限为DATE
-5|/after:,遭LAND
-4|/after:,遭LAND和
-4|/after:,遭LAND和LAND
4|/after:,遭总
4|/after:,遭总理
3|/after:,遭总理LAND
5|/after::
3|/after::谁
3|/after::谁定
3|/after::谁定下
3|/after::谁定下的
-7|/after:?
3|/after:DEFENCE?
-3|/after:DEFENCE换
-3|/after:DEFENCE换和
-3|/after:DEFENCE换和平
-3|/after:DEFENCE换和平\"
10|/after:_
6|/after:_卓
6|/after:_卓揆
6|/after:_卓揆:
6|/after:_卓揆:不
7|/after:_折
7|/after:_折衷
7|/after:_折衷方
7|/after:_折衷方案
4|/after:agent True
10|/after:named False
-6|/after:named True
-6|/after:patient False
-13|/after:patient True
4|/after:—
4|/after:——
-3|/after:、DATE
3|/after:、そ
3|/after:「DATE
3|/after:「DATEに
3|/after:「DATEに」
4|/after:「や
4|/after:「やむ
3|/after:「太
3|/after:「太高
3|/after:「太高」
3|/after:「太高」_
-19|/after:」
3|/after:」_与
3|/after:」_与党
3|/after:」_与党内
3|/after:」_公
3|/after:」_公表
3|/after:」_公表へ
-3|/after:」か
-3|/after:」か_
-3|/after:」か_DEFENCE
-3|/after:」か_DEFENCEの
-3|/after:」とい
-3|/after:」という
-3|/after:」という声
4|/after:」に前
4|/after:」に前向
4|/after:」に前向き
-5|/after:」に金
-5|/after:」に金利
-5|/after:」に金利の
3|/after:」は
-3|/after:」はこ
-3|/after:」はこう
-3|/after:」はこうし
6|/after:」は非
6|/after:」は非現
6|/after:」は非現実
-3|/after:」世
-3|/after:」世論
-3|/after:」世論調
-3|/after:」世論調査
-4|/after:」断
-4|/after:」断念
-4|/after:」断念せ
-4|/after:」断念せよ
-5|/after:」明
-5|/after:」明記
-4|/after:」明記へ
-4|/after:」明記へ調
-3|/after:」議
-3|/after:」議論
-3|/after:」議論、
-3|/after:」議論、ア
-3|/after:」達
-3|/after:」達成
-3|/after:」達成の
-3|/after:」達成の枠
3|/after:あ
-3|/after:あたりは
-3|/after:あたりは議
4|/after:あり
4|/after:ありき
3|/after:ありき」に
3|/after:ありきの
3|/after:ありきの議
3|/after:か
-3|/after:か、
7|/after:が
-4|/after:がALLIES
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
-4|/after:が中
-4|/after:が中核
-4|/after:が中核的
-4|/after:が中核的な
-3|/after:が口
-3|/after:が口先
-3|/after:が口先だ
-3|/after:が口先だけ
-3|/after:が新
-3|/after:が現実的な
4|/after:が要ると
3|/after:が要ると言
-3|/after:だ。
7|/after:で
-3|/after:であ
-3|/after:である
-3|/after:である。
5|/after:でも
-3|/after:で高
-3|/after:で高止
-3|/after:で高止ま
-3|/after:で高止まり
3|/after:と#
3|/after:と#の
3|/after:と#の数
3|/after:と#の数字
5|/after:とい
6|/after:という
3|/after:という命
3|/after:という命令
-3|/after:という案に
-7|/after:とす
-8|/after:とする
5|/after:とするこ
5|/after:とすること
-3|/after:とするな
-3|/after:とするなら
5|/after:とする公
5|/after:とする公約
-3|/after:とする案
-3|/after:とする案が
3|/after:とする案の
-3|/after:とする案を
-4|/after:と主
-4|/after:と主張
-4|/after:と主張し
-4|/after:と主張して
-5|/after:な
3|/after:など
3|/after:など論
3|/after:など論外
3|/after:など論外だ
-4|/after:なの
-4|/after:なのか
-4|/after:なら
-4|/after:なら0
3|/after:に
4|/after:に」
3|/after:に」_
-3|/after:にす
-4|/after:にする
3|/after:にするか
-4|/after:にする案
-4|/after:にする案で
3|/after:について、
9|/after:には
7|/after:には及
7|/after:には及び
7|/after:には及び腰
5|/after:には触
5|/after:には触れ
5|/after:には触れず
-3|/after:に上
-3|/after:に上げ
-3|/after:に上げる
-4|/after:に増
-5|/after:に増や
-7|/after:に増やす
-4|/after:に増やす案
3|/after:に改
-4|/after:に相
-4|/after:に相当
-4|/after:に相当す
-4|/after:に相当する
-3|/after:に近づ
-3|/after:に近づけ
-3|/after:に近づける
11|/after:の
3|/after:の「
3|/after:の「世
3|/after:の「世界
3|/after:の「世界標
3|/after:のこ
3|/after:のこと
3|/after:のこと。
4|/after:の下
4|/after:の下限
4|/after:の下限を
5|/after:の下限を書
-6|/after:の中
-6|/after:の中身
-3|/after:の中身を
-3|/after:の中身をめ
-3|/after:の中身焦
-3|/after:の中身焦点
-4|/after:の明記「
-4|/after:の明記「排
3|/after:の明記を
3|/after:の検
3|/after:の検討
5|/after:の検討を
3|/after:の水
3|/after:の水増
3|/after:の水増し
3|/after:の水増しだ
-3|/after:の要
-3|/after:の要求
4|/after:は
-6|/after:は「
3|/after:は「DATE
3|/after:は「DATEに
3|/after:は「DATEに」
-4|/after:は「世
-4|/after:は「世界
-4|/after:は「世界標
-4|/after:は「早
-4|/after:は「早晩
-4|/after:は「早晩避
3|/after:は「求
3|/after:は「求め
3|/after:は「求めな
-3|/after:は「論
-3|/after:は「論外
-3|/after:は「論外」
3|/after:はな
3|/after:はない
4|/after:はないと
4|/after:はないとい
5|/after:は世
5|/after:は世界
3|/after:は世界の標
3|/after:は世界標
3|/after:は世界標準
3|/after:は党
3|/after:は党の
3|/after:は党の考
3|/after:は党の考え
5|/after:は全
5|/after:は全ALLIES
5|/after:は全ALLIESの
5|/after:は全ALLIESの基
5|/after:は必
5|/after:は必要
3|/after:は必要」
-4|/after:は欲
-4|/after:は欲し
-4|/after:は欲しい
-4|/after:は欲しい」
-3|/after:へDATE
-3|/after:へDATEま
-3|/after:へDATEまで
-3|/after:へDATEまでに
-3|/after:へ、
-5|/after:への
-5|/after:への増
-5|/after:への増額
-3|/after:への増額「
-3|/after:への増額は
-3|/after:への引
-3|/after:への引き
-3|/after:への引き上
3|/after:へ下
3|/after:へ下げ
3|/after:へ下げる
3|/after:へ下げるよ
3|/after:へ増やす案
-3|/after:まで必
-3|/after:まで必要
-3|/after:まで必要と
-3|/after:も
-4|/after:もあ
-5|/after:もあり
-5|/after:もあり得
-5|/after:もあり得る
-4|/after:よ
-4|/after:より
-4|/after:より地
-4|/after:より地方
-4|/after:より地方の
-4|/after:を
-4|/after:をALLIES
4|/after:をDATE
-5|/after:をDATEに
3|/after:をDATEの
6|/after:をDATEま
6|/after:をDATEまで
3|/after:をDATEまでに
-3|/after:をLAND
-3|/after:をLANDに
-3|/after:をLANDに求
-3|/after:をLANDに求め
-3|/after:を「
-4|/after:を「DATE
-4|/after:を「DATEな
-4|/after:を「DATEなら
3|/after:を」
-3|/after:をすべ
-3|/after:をすべて
-3|/after:をすべての
-3|/after:を上回
-5|/after:を上回る
-3|/after:を上回る。
-3|/after:を中期
-3|/after:を中期的
-3|/after:を中期的な
-4|/after:を主張し、
4|/after:を主張す
4|/after:を主張する
-3|/after:を含
3|/after:を唱
3|/after:を唱え
3|/after:を唱える
-3|/after:を念
-3|/after:を念頭
-3|/after:を念頭に
-3|/after:を念頭に置
3|/after:を掲げる考
3|/after:を提
-4|/after:を提案
-3|/after:を提案し
-4|/after:を提案して
4|/after:を提言
3|/after:を明
3|/after:を明記
-3|/after:を検
-3|/after:を検討
-3|/after:を検討する
-4|/after:を求
-4|/after:を求め
3|/after:を求めたこ
-4|/after:を求める
-5|/after:を求める意
3|/after:を決
-3|/after:を目
3|/after:を示
3|/after:を示し、
3|/after:を示し、LAND
-3|/after:を約
-3|/after:を約束
-3|/after:を約束し
-3|/after:を約束した
-3|/after:を置い
-3|/after:を置いて
-3|/after:を置いて逆
5|/after:を議
5|/after:を議論
4|/after:を議論し
4|/after:を議論した
-3|/after:を超える新
-5|/after:を軸
-5|/after:を軸に
-3|/after:を軸に調
-3|/after:を軸に調整
-3|/after:上下
3|/after:上限
3|/after:上限論
3|/after:上限論を
3|/after:上限論を否
-7|/after:不
-3|/after:不一
-3|/after:不一而
-3|/after:不一而足
-3|/after:不一而足。
6|/after:为
4|/after:为\"
-3|/after:为努
-3|/after:为努力
-3|/after:为努力方
-3|/after:为努力方向
3|/after:为限
3|/after:为限。
3|/after:乃
3|/after:乃至
3|/after:乃至#
4|/after:也
3|/after:也不接
3|/after:也不接受
3|/after:也不接受。
17|/after:以
3|/after:以上,
-3|/after:以上」_安
3|/after:以上と
3|/after:以上とし
3|/after:以上とし、
3|/after:以上とす
3|/after:以上とする
-3|/after:以上と明
-3|/after:以上と明記
6|/after:以上に
4|/after:以上の
-6|/after:以上も
-6|/after:以上も念
-6|/after:以上も念頭
-5|/after:以上を提
-5|/after:以上を提言
-5|/after:以上を明
-6|/after:以上方
-6|/after:以上方案
-6|/after:以上方案浮
-3|/after:以上的
-5|/after:以上的新
-5|/after:以上的新目
15|/after:以内
-4|/after:以内」主
-4|/after:以内」主張
3|/after:以内」条
3|/after:以内」条件
3|/after:以内とす
3|/after:以内とする
3|/after:以内な
3|/after:以内なら
3|/after:以内ならば
6|/after:以内に
4|/after:会
3|/after:会排
3|/after:会排挤
3|/after:会排挤社
3|/after:会排挤社福
6|/after:再
5|/after:再说
5|/after:再说\"
5|/after:再说\"的
5|/after:再说\"的劝
-4|/after:前
-5|/after:前後
-5|/after:前後と
-3|/after:前後とす
-3|/after:前後とする
-5|/after:只
-6|/after:可
-3|/after:可以
-3|/after:可以谈
4|/after:台」
3|/after:台」に
3|/after:台」に_
3|/after:台」に_自
3|/after:台とする提
-3|/after:吗
-3|/after:吗?
3|/after:国
3|/after:国家
3|/after:国家\"
3|/after:国家\"?
-3|/after:在
-4|/after:報
-4|/after:報道
-4|/after:報道で
-4|/after:報道で財
-4|/after:報道で財政
4|/after:对
3|/after:对LAND
4|/after:对LAND「
4|/after:对LAND「不
4|/after:对LAND「不是
4|/after:就
-7|/after:左
-7|/after:左右
-5|/after:左右。
-5|/after:并
4|/after:应
6|/after:应成
6|/after:应成为
4|/after:应成为新
4|/after:应成为新的
5|/after:当
4|/after:当作
7|/after:形
4|/after:必
4|/after:必要
4|/after:必要」
6|/after:才
4|/after:才是
-3|/after:换
-3|/after:收
-3|/after:收场
-3|/after:收场,
-3|/after:收场,以
-3|/after:收场,以换
-6|/after:方
-6|/after:方案
3|/after:明
3|/after:明記
-8|/after:是
-3|/after:是全
-3|/after:是全球
-3|/after:是理
-3|/after:是理想
-3|/after:是理想_
-3|/after:是理想_但
6|/after:更
5|/after:更是
5|/after:更是天
5|/after:更是天方
5|/after:更是天方夜
3|/after:框
3|/after:框架
-17|/after:案
-5|/after:案、
-3|/after:案、島
-3|/after:案、島に
-3|/after:案、島に影
5|/after:案が
8|/after:案が取
8|/after:案が取り
8|/after:案が取り沙
-5|/after:案に
-3|/after:案に注
-3|/after:案に注文
-3|/after:案は
-3|/after:案も
-3|/after:検
-3|/after:検討
4|/after:決
-4|/after:用
-3|/after:的
4|/after:的DEFENCE占
3|/after:的DEFENCE占比
3|/after:的DEFENCE占比。
4|/after:的主
4|/after:的主张
5|/after:的声
5|/after:的声音
3|/after:的声音愈
3|/after:的声音愈来
4|/after:的建
4|/after:的建议
3|/after:的建议。
3|/after:的提
3|/after:的提案
3|/after:的提案。
-3|/after:的新目
-3|/after:的新目标
-3|/after:的新目标造
-3|/after:的方案,
5|/after:的方案。
3|/after:的盘
3|/after:的盘子
3|/after:的盘子。
3|/after:的要求。
-8|/after:目
-7|/after:目標
-3|/after:目標、
-3|/after:目標、賛
-3|/after:目標、賛否
-3|/after:相当と
-3|/after:相当とす
-3|/after:相当とする
3|/after:相当ま
3|/after:相当まで
3|/after:相当まで引
-3|/after:示
-3|/after:示唆
-3|/after:示唆と
-3|/after:示唆と受
-3|/after:示唆と受け
7|/after:程
7|/after:程度
7|/after:程度を
-9|/after:要
-4|/after:要不
-4|/after:要不要
-4|/after:要不要加
-4|/after:要不要加税
-5|/after:要求
-3|/after:視
-3|/after:視野
14|/after:論
4|/after:論_
4|/after:論_歳
4|/after:論_歳出
4|/after:論_歳出は
-3|/after:論が政
-3|/after:論が政府
-3|/after:論が政府内
3|/after:論と
3|/after:論とあ
3|/after:論とあわ
3|/after:論とあわせ
-3|/after:論に
3|/after:論を
4|/after:超_
4|/after:超_自
4|/after:超_自民
4|/after:超_自民提
3|/after:超」
-4|/after:超へ、
-4|/after:超へ、政
-4|/after:超へ、政府
4|/after:超への
4|/after:超への引
4|/after:超への引き
-7|/after:超も視野_
-3|/after:超必
-3|/after:超必要
-3|/after:超必要」
-3|/after:超必要」_
-4|/after:超案
-4|/after:超案が
-4|/after:超案が浮
-4|/after:超案が浮上
5|/after:过
3|/after:迈
3|/after:迈进
-6|/after:近
-6|/after:近く
-5|/after:近くに
5|/after:还
6|/after:还不
6|/after:还不够
6|/after:还不够?
-3|/after:还是
-4|/after:还是#
-4|/after:还是#?
-10|/any-after:ask
-5|/any-after:ask foreign=False
-6|/any-after:ask foreign=True
3|/any-after:cap
3|/any-after:cap foreign=False
-4|/any-after:deny
5|/any-after:deny foreign=False
-8|/any-after:deny foreign=True
4|/any-after:not foreign=False
-6|/any-after:not foreign=True
20|/any-after:party
18|/any-after:party foreign=False
-3|/any-after:plan
-3|/any-after:plan foreign=False
-3|/any-after:raise
-7|/any-after:raise foreign=False
3|/any-after:raise foreign=True
-4|/any-after:reach
-6|/any-after:reach foreign=False
15|/any-after:should
11|/any-after:should foreign=False
4|/any-after:should foreign=True
3|/any-after:standard
7|/any-after:standard foreign=False
-4|/any-after:standard foreign=True
-6|/any-after:think
-4|/any-after:think foreign=False
-3|/any-after:think foreign=True
6|/any-before:ask foreign=False
-7|/any-before:ask foreign=True
4|/any-before:cap
-5|/any-before:deny
-3|/any-before:deny foreign=True
92|/any-before:party
84|/any-before:party foreign=False
9|/any-before:party foreign=True
-3|/any-before:plan
-5|/any-before:plan foreign=False
6|/any-before:raise
-5|/any-before:raise foreign=False
11|/any-before:raise foreign=True
-10|/any-before:reach
-12|/any-before:reach foreign=False
3|/any-before:reach foreign=True
19|/any-before:should
3|/any-before:should foreign=False
16|/any-before:should foreign=True
-7|/any-before:think
-13|/any-before:think foreign=False
7|/any-before:think foreign=True
10|/before-commas:0 0
-4|/before-commas:0 1
17|/before-commas:1 0
-10|/before-commas:1 1
10|/before-commas:2 0
7|/before-commas:2 1
-5|/before-commas:2 2
9|/before-commas:3 0
-4|/before-commas:3 1
4|/before-far:18 0
-3|/before-far:18 1
3|/before-far:36 0
-7|/before-far:36 1
-3|/before-far:36 2
15|/before-far:4 0
5|/before-far:9 0
21|/before-far:far 0
-3|/before-far:far 1
-5|/before-far:far 2
4|/before-follows-rank:\" 1 0
-3|/before-follows-rank:( 2 0
4|/before-follows-rank:) 2 0
9|/before-follows-rank:, 0 0
4|/before-follows-rank:1 0 0
3|/before-follows-rank:1 2 0
4|/before-follows-rank:2 2 0
3|/before-follows-rank:5 1 1
5|/before-follows-rank:5 2 0
-5|/before-follows-rank:8 1 0
4|/before-follows-rank:: 1 0
-7|/before-follows-rank:_ 0 0
5|/before-follows-rank:、 0 0
3|/before-follows-rank:「 0 0
5|/before-follows-rank:「 1 0
-6|/before-follows-rank:か 0 0
-3|/before-follows-rank:か 1 0
4|/before-follows-rank:が 0 0
-4|/before-follows-rank:が 0 1
-3|/before-follows-rank:が 1 0
-4|/before-follows-rank:が 1 1
-5|/before-follows-rank:き 0 0
-5|/before-follows-rank:と 0 0
-4|/before-follows-rank:と 1 0
-11|/before-follows-rank:に 0 0
-3|/before-follows-rank:に 1 1
6|/before-follows-rank:の 0 0
-4|/before-follows-rank:の 0 1
7|/before-follows-rank:の 1 0
-9|/before-follows-rank:の 2 1
3|/before-follows-rank:の 3 0
6|/before-follows-rank:は 0 0
-3|/before-follows-rank:は 0 1
14|/before-follows-rank:は 1 0
-5|/before-follows-rank:も 0 0
-14|/before-follows-rank:や 1 0
-6|/before-follows-rank:を 0 0
-3|/before-follows-rank:一 0 1
-9|/before-follows-rank:上 0 0
6|/before-follows-rank:不 1 0
-4|/before-follows-rank:並 0 0
-3|/before-follows-rank:主 1 0
-7|/before-follows-rank:也 0 0
9|/before-follows-rank:事 0 0
8|/before-follows-rank:事 1 0
7|/before-follows-rank:从 0 0
-6|/before-follows-rank:从 1 0
5|/before-follows-rank:代 0 0
3|/before-follows-rank:以 0 0
4|/before-follows-rank:任 0 0
-8|/before-follows-rank:会 0 0
4|/before-follows-rank:会 1 0
-4|/before-follows-rank:保 0 0
-3|/before-follows-rank:修 0 0
9|/before-follows-rank:側 0 0
-3|/before-follows-rank:党 0 0
-4|/before-follows-rank:内 0 0
-3|/before-follows-rank:军 0 0
3|/before-follows-rank:军 1 0
3|/before-follows-rank:准 0 0
5|/before-follows-rank:则 0 0
3|/before-follows-rank:到 0 0
-4|/before-follows-rank:前 1 0
-6|/before-follows-rank:升 0 0
-4|/before-follows-rank:参 0 0
3|/before-follows-rank:发 1 0
-3|/before-follows-rank:可 0 1
-5|/before-follows-rank:各 0 0
3|/before-follows-rank:向 1 0
4|/before-follows-rank:周 0 0
3|/before-follows-rank:周 1 0
5|/before-follows-rank:和 0 0
-21|/before-follows-rank:和 1 0
3|/before-follows-rank:員 0 0
-6|/before-follows-rank:团 0 0
5|/before-follows-rank:团 1 0
4|/before-follows-rank:国 0 1
4|/before-follows-rank:国 1 0
-5|/before-follows-rank:在 0 0
14|/before-follows-rank:在 1 0
5|/before-follows-rank:報 1 0
3|/before-follows-rank:增 0 0
8|/before-follows-rank:外 0 0
8|/before-follows-rank:大 1 0
-3|/before-follows-rank:大 1 1
5|/before-follows-rank:大 2 1
3|/before-follows-rank:大 3 0
-3|/before-follows-rank:太 1 1
-3|/before-follows-rank:学 0 0
-8|/before-follows-rank:安 0 0
13|/before-follows-rank:官 0 0
4|/before-follows-rank:对 1 0
-3|/before-follows-rank:尚 1 0
3|/before-follows-rank:就 0 0
6|/before-follows-rank:已 0 1
3|/before-follows-rank:已 1 0
4|/before-follows-rank:希 0 0
-4|/before-follows-rank:并 1 0
7|/before-follows-rank:幹 0 0
3|/before-follows-rank:幹 0 2
-12|/before-follows-rank:应 0 0
4|/before-follows-rank:必 0 0
11|/before-follows-rank:总 0 0
10|/before-follows-rank:总 1 0
-4|/before-follows-rank:愿 2 0
-7|/before-follows-rank:执 0 0
3|/before-follows-rank:拒 0 0
12|/before-follows-rank:拟 0 0
4|/before-follows-rank:拟 1 0
4|/before-follows-rank:探 0 0
-5|/before-follows-rank:接 0 0
-4|/before-follows-rank:提 0 0
-5|/before-follows-rank:放 1 0
-5|/before-follows-rank:政 0 0
8|/before-follows-rank:政 1 0
7|/before-follows-rank:敦 0 0
8|/before-follows-rank:新 0 0
-6|/before-follows-rank:新 1 0
3|/before-follows-rank:新 1 1
-4|/before-follows-rank:日 1 0
3|/before-follows-rank:是 1 0
-3|/before-follows-rank:智 0 1
-4|/before-follows-rank:有 0 0
-3|/before-follows-rank:朝 0 0
-5|/before-follows-rank:未 1 0
-7|/before-follows-rank:核 0 0
-3|/before-follows-rank:欧 1 0
17|/before-follows-rank:正 0 0
8|/before-follows-rank:正 0 1
-5|/before-follows-rank:正 1 0
15|/before-follows-rank:氏 0 0
4|/before-follows-rank:氏 1 0
-4|/before-follows-rank:民 0 0
-4|/before-follows-rank:没 0 0
6|/before-follows-rank:海 1 1
5|/before-follows-rank:的 0 0
5|/before-follows-rank:的 2 1
-5|/before-follows-rank:着 0 0
3|/before-follows-rank:私 0 0
6|/before-follows-rank:称 0 0
-4|/before-follows-rank:称 1 0
-3|/before-follows-rank:立 0 1
-3|/before-follows-rank:竞 0 0
3|/before-follows-rank:答 1 0
-9|/before-follows-rank:籍 1 0
-6|/before-follows-rank:維 0 0
-4|/before-follows-rank:維 0 1
-3|/before-follows-rank:総 0 0
-6|/before-follows-rank:经 0 0
-3|/before-follows-rank:维 0 0
8|/before-follows-rank:考 0 0
-8|/before-follows-rank:自 0 0
-3|/before-follows-rank:若 0 0
-3|/before-follows-rank:表 0 0
3|/before-follows-rank:表 1 1
-3|/before-follows-rank:要 0 0
6|/before-follows-rank:要 1 0
3|/before-follows-rank:要 2 0
-4|/before-follows-rank:議 0 0
-10|/before-follows-rank:订 0 0
3|/before-follows-rank:认 0 0
3|/before-follows-rank:讨 0 0
-5|/before-follows-rank:议 0 0
4|/before-follows-rank:设 0 0
8|/before-follows-rank:访 0 0
3|/before-follows-rank:访 1 1
-3|/before-follows-rank:说 0 0
3|/before-follows-rank:说 1 0
-3|/before-follows-rank:谈 0 0
-4|/before-follows-rank:财 0 0
8|/before-follows-rank:贸 0 0
-3|/before-follows-rank:軍 1 0
4|/before-follows-rank:近 0 0
4|/before-follows-rank:还 0 0
-4|/before-follows-rank:选 0 0
-3|/before-follows-rank:选 0 1
3|/before-follows-rank:遭 0 0
3|/before-follows-rank:酝 0 0
3|/before-follows-rank:長 0 0
-7|/before-follows-rank:開 1 0
3|/before-follows-rank:防 0 0
-6|/before-follows-rank:防 0 1
5|/before-follows-rank:防 1 0
-3|/before-follows-rank:防 2 0
-3|/before-follows-rank:阵 0 0
-3|/before-follows-rank:面 0 0
3|/before-follows-rank:韓 1 0
4|/before-follows-rank:首 0 0
4|/before-follows-rank:首 0 1
5|/before-follows-rank:首 1 0
3|/before-follows-rank:驻 1 0
4|/before-follows:\"
-3|/before-follows:(
-3|/before-follows:(戦
-3|/before-follows:(戦争長
4|/before-follows:)
5|/before-follows:)は
4|/before-follows:)はオー
8|/before-follows:,
9|/before-follows:,在
9|/before-follows:,在20
11|/before-follows:1
3|/before-follows:11
5|/before-follows:2
3|/before-follows:26
3|/before-follows:26日在
-3|/before-follows:3
3|/before-follows:4日
6|/before-follows:5
-4|/before-follows:5%
11|/before-follows:5日
5|/before-follows:5日公布
6|/before-follows:5日在北
-5|/before-follows:8
-5|/before-follows:8日
-5|/before-follows:8日在参
5|/before-follows::
3|/before-follows::3
-7|/before-follows::与
-7|/before-follows::与其谈
-3|/before-follows::战
-3|/before-follows::战后也
4|/before-follows::日
4|/before-follows::日本应
-9|/before-follows:_
5|/before-follows:、
6|/before-follows:、3
4|/before-follows:、3.5
-12|/before-follows:、5
-8|/before-follows:、5%案
-5|/before-follows:、5%要
4|/before-follows:、ト
5|/before-follows:、トルコ
5|/before-follows:、対
5|/before-follows:、対日「
-5|/before-follows:、拉
-5|/before-follows:、拉脱维
3|/before-follows:、新
3|/before-follows:、新目標
5|/before-follows:、日
5|/before-follows:、日本に
3|/before-follows:、欧
3|/before-follows:、欧州に
-3|/before-follows:、波
-3|/before-follows:、波兰齐
3|/before-follows:、湾
3|/before-follows:、湾岸諸
-6|/before-follows:、葡
-6|/before-follows:、葡萄牙
-3|/before-follows:、議
-3|/before-follows:、議会で
-4|/before-follows:、駐
-4|/before-follows:、駐留経
10|/before-follows:「
4|/before-follows:「2
11|/before-follows:「3
10|/before-follows:「3・5
-7|/before-follows:「5
-8|/before-follows:「5%が
-4|/before-follows:「冷
-4|/before-follows:「冷戦期
4|/before-follows:「日
5|/before-follows:「日本を
5|/before-follows:「防
5|/before-follows:「防衛費
-10|/before-follows:か
-10|/before-follows:から
-4|/before-follows:から3・
5|/before-follows:から、国
-5|/before-follows:が
-4|/before-follows:が1
-4|/before-follows:が10%
6|/before-follows:が2%を
-4|/before-follows:が23日
-3|/before-follows:が3.5
4|/before-follows:が6
-3|/before-follows:がG
-3|/before-follows:がGDP
-5|/before-follows:がハ
-5|/before-follows:がハーグ
3|/before-follows:が主
3|/before-follows:が主張し
-3|/before-follows:が国内総
-3|/before-follows:が提
-3|/before-follows:が提言し
-3|/before-follows:が日本に
6|/before-follows:が日韓両
6|/before-follows:が検
3|/before-follows:が検討し
3|/before-follows:が落
3|/before-follows:が落とし
-3|/before-follows:が防
-3|/before-follows:が防衛費
-5|/before-follows:き
-5|/before-follows:きょ
-5|/before-follows:きょう開
-7|/before-follows:で
-10|/before-follows:と
-8|/before-follows:との
-3|/before-follows:とマ
-3|/before-follows:とマルタ
-13|/before-follows:に
-4|/before-follows:に1
-6|/before-follows:に1.3
4|/before-follows:に5%が
-5|/before-follows:に5%を
4|/before-follows:に、
4|/before-follows:に、国防
4|/before-follows:に「3%
3|/before-follows:にな
3|/before-follows:にならっ
-5|/before-follows:には
-3|/before-follows:には2%
-3|/before-follows:にはGD
5|/before-follows:にはまだ
-4|/before-follows:にも
4|/before-follows:に対
-3|/before-follows:に対しG
3|/before-follows:に対し「
3|/before-follows:に対し防
-3|/before-follows:に続
-3|/before-follows:に続き、
-6|/before-follows:に防
-6|/before-follows:に防衛費
5|/before-follows:の
-3|/before-follows:の3.5
5|/before-follows:の3・5
3|/before-follows:の5
3|/before-follows:の5%に
3|/before-follows:のカ
3|/before-follows:のサ
3|/before-follows:のサンド
3|/before-follows:のシャカ
-3|/before-follows:のシンク
4|/before-follows:のハ
3|/before-follows:のハリド
6|/before-follows:のブ
6|/before-follows:のブレー
3|/before-follows:の事
3|/before-follows:の事情を
7|/before-follows:の交
7|/before-follows:の交渉担
-5|/before-follows:の元
3|/before-follows:の各
3|/before-follows:の各国が
8|/before-follows:の国
-4|/before-follows:の国防支
9|/before-follows:の国防相
3|/before-follows:の外
3|/before-follows:の外相は
-5|/before-follows:の審
-5|/before-follows:の審議会
-5|/before-follows:の小
-5|/before-follows:の小野寺
-3|/before-follows:の求
3|/before-follows:の演
3|/before-follows:の演説に
-4|/before-follows:の目
-4|/before-follows:の目標を
-4|/before-follows:の算
-4|/before-follows:の算定方
3|/before-follows:の緑
3|/before-follows:の緑の党
3|/before-follows:の軍
3|/before-follows:の軍事費
-4|/before-follows:の関
-4|/before-follows:の関係者
-10|/before-follows:の防
-8|/before-follows:の防衛費
-6|/before-follows:の首
-5|/before-follows:の首脳の
-5|/before-follows:の首脳会
4|/before-follows:の高
3|/before-follows:の高官は
17|/before-follows:は
-4|/before-follows:は1
-4|/before-follows:は10%
7|/before-follows:は2
8|/before-follows:は3
-3|/before-follows:は3%以
-6|/before-follows:は3.5
18|/before-follows:は3・5
-10|/before-follows:は5
-5|/before-follows:は5%を
-5|/before-follows:は5日、
-4|/before-follows:は7
-5|/before-follows:は7日、
-5|/before-follows:は、国防
5|/before-follows:は、日本
-4|/before-follows:は、防衛
-3|/before-follows:は「GD
5|/before-follows:は両
4|/before-follows:は両国に
3|/before-follows:は事
3|/before-follows:は事務レ
-3|/before-follows:は会談に
3|/before-follows:は当
3|/before-follows:は当初、
-3|/before-follows:は憲
-3|/before-follows:は憲法に
3|/before-follows:は日
3|/before-follows:は日本に
4|/before-follows:は最
4|/before-follows:は最大で
-5|/before-follows:も
-3|/before-follows:も3
-15|/before-follows:や
-6|/before-follows:やイ
-6|/before-follows:やイタリ
-5|/before-follows:や韓
-5|/before-follows:や韓国に
-6|/before-follows:を
-5|/before-follows:を信
-5|/before-follows:を信頼」
7|/before-follows:一名
7|/before-follows:一名官员
-8|/before-follows:一家
-4|/before-follows:一家智库
-9|/before-follows:上
-4|/before-follows:上支
-4|/before-follows:上支持到
-5|/before-follows:上院
6|/before-follows:不
6|/before-follows:不会
6|/before-follows:不会要求
5|/before-follows:不排
5|/before-follows:不排除以
-4|/before-follows:不是
-3|/before-follows:与
-6|/before-follows:与葡
-6|/before-follows:与葡萄牙
-5|/before-follows:並
-5|/before-follows:並み
-3|/before-follows:並みの3
-8|/before-follows:主席
-3|/before-follows:主席容克
-5|/before-follows:主席郑丽
5|/before-follows:主张
3|/before-follows:主张冻结
-3|/before-follows:主张把4
-3|/before-follows:之
-3|/before-follows:之声
-3|/before-follows:之声中文
-5|/before-follows:也
-3|/before-follows:也升
-3|/before-follows:也升到4
-4|/before-follows:也达
-4|/before-follows:也达到5
20|/before-follows:事
19|/before-follows:事務
19|/before-follows:事務総長
7|/before-follows:从未期待
-3|/before-follows:从未要求
5|/before-follows:代
5|/before-follows:代表
5|/before-follows:代表建议
3|/before-follows:以
4|/before-follows:以3
4|/before-follows:以3.5
4|/before-follows:任
4|/before-follows:任期
4|/before-follows:任期内使
-4|/before-follows:会
4|/before-follows:会在
4|/before-follows:会在北约
-3|/before-follows:会議
-3|/before-follows:会議見送
-6|/before-follows:保
-6|/before-follows:保守
-4|/before-follows:保守党领
-3|/before-follows:修
-3|/before-follows:修订
-3|/before-follows:修订安保
9|/before-follows:側
4|/before-follows:側から3
9|/before-follows:側は
7|/before-follows:側は1.
-3|/before-follows:党
-3|/before-follows:党首
-3|/before-follows:党首は、
-4|/before-follows:内
-4|/before-follows:内で
3|/before-follows:内では「
-3|/before-follows:内で持ち
3|/before-follows:内には3
-4|/before-follows:内已
-3|/before-follows:内有
16|/before-follows:内部
-3|/before-follows:内部3%
5|/before-follows:内部正在
3|/before-follows:内部正研
3|/before-follows:内部评估
3|/before-follows:军费占比
3|/before-follows:军费垫底
-5|/before-follows:军费新目
-4|/before-follows:军费订下
3|/before-follows:准
3|/before-follows:准备
9|/before-follows:则
5|/before-follows:则提
5|/before-follows:则提出,
4|/before-follows:到
4|/before-follows:到2
4|/before-follows:到203
-7|/before-follows:前
-3|/before-follows:前国
-6|/before-follows:升
-6|/before-follows:升到
-6|/before-follows:升到5%
3|/before-follows:去年度达
-7|/before-follows:参
-7|/before-follows:参议
-3|/before-follows:参议院国
-3|/before-follows:反
-3|/before-follows:反对
4|/before-follows:发
3|/before-follows:发言
-4|/before-follows:可
-4|/before-follows:可以
-4|/before-follows:可以考虑
-6|/before-follows:各
5|/before-follows:向
4|/before-follows:否
4|/before-follows:否认
7|/before-follows:周
3|/before-follows:周辺
3|/before-follows:周辺から
-16|/before-follows:和
5|/before-follows:和执
5|/before-follows:和执政党
-3|/before-follows:和泰
-3|/before-follows:和瑞
-4|/before-follows:和瑞典也
-3|/before-follows:和荷
-3|/before-follows:和荷兰都
-5|/before-follows:和韩
-5|/before-follows:和韩国增
3|/before-follows:員
3|/before-follows:員長
3|/before-follows:員長が促
3|/before-follows:团队
5|/before-follows:团队看中
5|/before-follows:国
-7|/before-follows:国会
-3|/before-follows:国会国防
-4|/before-follows:国民
-4|/before-follows:国民党籍
17|/before-follows:国防
-5|/before-follows:国防支出
7|/before-follows:国防相、
6|/before-follows:国防相は
-7|/before-follows:国防相会
5|/before-follows:国防省筋
-5|/before-follows:国防研究
3|/before-follows:国防秘书
-5|/before-follows:国防部会
3|/before-follows:国防部则
3|/before-follows:国防部建
3|/before-follows:国防部日
-3|/before-follows:国防部退
17|/before-follows:国防部长
-3|/before-follows:国防预算
8|/before-follows:在
-5|/before-follows:在2
-3|/before-follows:在203
4|/before-follows:在为
4|/before-follows:在为年底
6|/before-follows:在伦
5|/before-follows:在伦敦喊
-3|/before-follows:在内
7|/before-follows:在回
7|/before-follows:在回答有
3|/before-follows:在海
3|/before-follows:在海牙峰
-4|/before-follows:在选
3|/before-follows:增
3|/before-follows:增至
3|/before-follows:增至5%
9|/before-follows:外
-6|/before-follows:外相
-3|/before-follows:外相は1
14|/before-follows:外长
5|/before-follows:外长:其
3|/before-follows:外长商讨
5|/before-follows:外长查克
12|/before-follows:大
12|/before-follows:大統
4|/before-follows:大統領、
4|/before-follows:大統領が
-6|/before-follows:大統領と
22|/before-follows:大統領は
-7|/before-follows:大統領選
3|/before-follows:大胜
4|/before-follows:大胜_防
-4|/before-follows:大选
-3|/before-follows:太
-3|/before-follows:太平
-3|/before-follows:太平洋軍
-3|/before-follows:学
-3|/before-follows:学者
-11|/before-follows:安
-3|/before-follows:安保
-7|/before-follows:安全
-7|/before-follows:安全保障
15|/before-follows:官
12|/before-follows:官员
3|/before-follows:官员内部
3|/before-follows:官房
4|/before-follows:官房長官
4|/before-follows:对
4|/before-follows:对北
4|/before-follows:对北约提
-3|/before-follows:将军
-3|/before-follows:将军费各
3|/before-follows:将防
3|/before-follows:将防卫费
-3|/before-follows:尚
-3|/before-follows:尚未
-3|/before-follows:尚未正式
3|/before-follows:就
-3|/before-follows:尽快把国
11|/before-follows:已
3|/before-follows:已经
3|/before-follows:已经让防
5|/before-follows:已致
5|/before-follows:已致函各
3|/before-follows:已要
3|/before-follows:已要求台
4|/before-follows:希
4|/before-follows:希望
-3|/before-follows:并
-3|/before-follows:并未
-4|/before-follows:并未要求
12|/before-follows:幹
12|/before-follows:幹部
5|/before-follows:幹部は、
5|/before-follows:幹部は「
-10|/before-follows:应
-3|/before-follows:应把
3|/before-follows:必
3|/before-follows:必须
4|/before-follows:必须投入
20|/before-follows:总
14|/before-follows:总理
4|/before-follows:总理施托
5|/before-follows:总理西利
8|/before-follows:总统
3|/before-follows:总统帕维
-4|/before-follows:总统选举
-3|/before-follows:想当
-3|/before-follows:想当\"4
-4|/before-follows:愿
-4|/before-follows:愿意
-4|/before-follows:愿意支持
-7|/before-follows:执
-7|/before-follows:执政
3|/before-follows:把3
3|/before-follows:把3.5
5|/before-follows:把G
5|/before-follows:把GDP
-7|/before-follows:把国
5|/before-follows:把国内生
-6|/before-follows:把国防支
-3|/before-follows:把核
-3|/before-follows:把核心国
-4|/before-follows:把防务支
3|/before-follows:拒
3|/before-follows:拒绝
18|/before-follows:拟
3|/before-follows:拟「
3|/before-follows:拟「两阶
4|/before-follows:拟在
4|/before-follows:拟在北约
8|/before-follows:拟将
7|/before-follows:拟将防卫
-5|/before-follows:拟建
-5|/before-follows:拟建议防
3|/before-follows:拿出5%
4|/before-follows:探
4|/before-follows:探讨
4|/before-follows:探讨修订
-4|/before-follows:接
-4|/before-follows:接受
-5|/before-follows:接受5%
-3|/before-follows:提
-6|/before-follows:提交
-3|/before-follows:提交报告
-8|/before-follows:提出任何
3|/before-follows:提出国防
3|/before-follows:提出过3
4|/before-follows:提出防卫
-3|/before-follows:提议防卫
-5|/before-follows:放
-5|/before-follows:放话
-6|/before-follows:放话\"准
10|/before-follows:政府
3|/before-follows:政府は、
4|/before-follows:政府有意
-4|/before-follows:政调
8|/before-follows:敦
8|/before-follows:敦促
5|/before-follows:敦促:2
3|/before-follows:敦促落后
5|/before-follows:新
6|/before-follows:新政
6|/before-follows:新政府国
-4|/before-follows:新版《国
-5|/before-follows:新目
-5|/before-follows:新目標巡
-3|/before-follows:日
3|/before-follows:日前表示
4|/before-follows:是否要求
-7|/before-follows:智
-7|/before-follows:智库
3|/before-follows:曾呼
3|/before-follows:曾呼吁欧
-4|/before-follows:有
3|/before-follows:有意设定
-4|/before-follows:朝
-4|/before-follows:朝野
-3|/before-follows:朝野有声
-4|/before-follows:未
-5|/before-follows:未接
-5|/before-follows:未接波兰
-7|/before-follows:核
-7|/before-follows:核心
-7|/before-follows:核心军费
-5|/before-follows:欧
-5|/before-follows:欧洲
-3|/before-follows:欧洲盟友
20|/before-follows:正
-5|/before-follows:正\"
-5|/before-follows:正\"大幅
10|/before-follows:正在
6|/before-follows:正在研究
3|/before-follows:正研
8|/before-follows:正考
4|/before-follows:正考虑在
3|/before-follows:武装
3|/before-follows:武装部队
20|/before-follows:氏
3|/before-follows:氏、
4|/before-follows:氏、国防
10|/before-follows:氏「
8|/before-follows:氏「3・
-5|/before-follows:氏と
-4|/before-follows:氏との会
17|/before-follows:氏は
4|/before-follows:氏は32
-4|/before-follows:氏は、5
3|/before-follows:氏はスタ
7|/before-follows:氏は共同
10|/before-follows:氏は駐留
-4|/before-follows:民
-6|/before-follows:没
-6|/before-follows:没有
-3|/before-follows:没有就防
3|/before-follows:海
6|/before-follows:海峡
6|/before-follows:海峡の安
9|/before-follows:的
5|/before-follows:的3
5|/before-follows:的3%提
3|/before-follows:的军费占
-4|/before-follows:的国
4|/before-follows:的外
4|/before-follows:的外交团
5|/before-follows:的比
5|/before-follows:的比例改
-3|/before-follows:的顾
-3|/before-follows:的顾问团
-5|/before-follows:着
-5|/before-follows:着眼
-5|/before-follows:着眼3.
3|/before-follows:研议20
-4|/before-follows:研议在向
3|/before-follows:私
3|/before-follows:私下
3|/before-follows:私下抛出
3|/before-follows:称
7|/before-follows:称,
3|/before-follows:称,军费
-3|/before-follows:立
-3|/before-follows:立委
4|/before-follows:立委质问
-5|/before-follows:立委马文
-3|/before-follows:竞
-3|/before-follows:竞选
5|/before-follows:答
3|/before-follows:答称
3|/before-follows:答称,行
-9|/before-follows:籍
-9|/before-follows:籍专
-9|/before-follows:籍专员表
-5|/before-follows:米防
-5|/before-follows:米防衛相
3|/before-follows:米首
3|/before-follows:米首脳会
-10|/before-follows:維
-10|/before-follows:維新
-10|/before-follows:維新の会
-3|/before-follows:総
-3|/before-follows:総選
-7|/before-follows:经
-7|/before-follows:经济
-3|/before-follows:经济团体
3|/before-follows:给
-5|/before-follows:维
-5|/before-follows:维新
-3|/before-follows:绿
-3|/before-follows:绿党
8|/before-follows:考
8|/before-follows:考虑
3|/before-follows:考虑把防
-10|/before-follows:自
-8|/before-follows:自己
-8|/before-follows:自己的军
-5|/before-follows:若
3|/before-follows:若拿
3|/before-follows:若拿不出
-4|/before-follows:若能
-3|/before-follows:若要
4|/before-follows:表示,北
5|/before-follows:要
-4|/before-follows:要5
-4|/before-follows:要5%,
5|/before-follows:要北
5|/before-follows:要北约盟
-4|/before-follows:要把
-3|/before-follows:要把军费
10|/before-follows:要求
4|/before-follows:要求改为
-5|/before-follows:要求日本
-4|/before-follows:議
-3|/before-follows:議員
-10|/before-follows:订
-7|/before-follows:订下
-7|/before-follows:订下3.
-4|/before-follows:订出
-4|/before-follows:订出3%
3|/before-follows:认
3|/before-follows:认为
3|/before-follows:讨
3|/before-follows:讨论
-7|/before-follows:议
-5|/before-follows:议会
4|/before-follows:设
-4|/before-follows:设定
-4|/before-follows:设定了占
7|/before-follows:设立
7|/before-follows:设立的专
11|/before-follows:访
8|/before-follows:访台
8|/before-follows:访台前夕
3|/before-follows:访问
3|/before-follows:访问布鲁
-4|/before-follows:说,5%
3|/before-follows:说,政府
4|/before-follows:说,欧洲
-3|/before-follows:谈
-3|/before-follows:谈5
-3|/before-follows:谈5%:
-5|/before-follows:财
-3|/before-follows:财政制度
5|/before-follows:财政部长
-3|/before-follows:财政难以
-4|/before-follows:财界
8|/before-follows:贸
8|/before-follows:贸易
8|/before-follows:贸易代表
-3|/before-follows:軍
5|/before-follows:近
5|/before-follows:近日
4|/before-follows:近日提出
4|/before-follows:还
-7|/before-follows:选
-3|/before-follows:选民
-3|/before-follows:选民以6
-4|/before-follows:透
-4|/before-follows:透露
-4|/before-follows:透露,秘
3|/before-follows:遭
3|/before-follows:遭到
3|/before-follows:遭到冷遇
3|/before-follows:酝
3|/before-follows:酝酿
4|/before-follows:長
4|/before-follows:長官
-3|/before-follows:长
-7|/before-follows:開
-7|/before-follows:開幕
-7|/before-follows:開幕_日
-3|/before-follows:防务委员
-7|/before-follows:防卫
-5|/before-follows:防衛
-13|/before-follows:防衛相と
7|/before-follows:防衛相は
15|/before-follows:防长
-5|/before-follows:防长会上
6|/before-follows:防长提议
3|/before-follows:防长斯普
4|/before-follows:防长金龙
-3|/before-follows:阵
-3|/before-follows:阵营
-3|/before-follows:面
3|/before-follows:韓国
3|/before-follows:韓国に国
-3|/before-follows:预
15|/before-follows:首
17|/before-follows:首相
4|/before-follows:首相:把
4|/before-follows:首相の持
3|/before-follows:首相は1
4|/before-follows:首相は2
-5|/before-follows:首相は「
3|/before-follows:驻苏
3|/before-follows:驻苏瓦大
-3|/before-follows:高官は昨
38|/before-leads:
-3|/before-leads:\"
-5|/before-leads:%、
-3|/before-leads:)は
26|/before-leads:,
-4|/before-leads:,为
3|/before-leads:,但
3|/before-leads:,据
-3|/before-leads:,要
3|/before-leads:,让
4|/before-leads:-_
14|/before-leads::
7|/before-leads:;
3|/before-leads:EU
6|/before-leads:Oの
3|/before-leads:U
13|/before-leads:_
-6|/before-leads:_盼
-7|/before-leads:、
-6|/before-leads:、「
4|/before-leads:、全
-13|/before-leads:「
-6|/before-leads:」
14|/before-leads:】
-3|/before-leads:ある
3|/before-leads:が
11|/before-leads:が、
-8|/before-leads:し、
8|/before-leads:した
3|/before-leads:して
3|/before-leads:ず、
9|/before-leads:た
-4|/before-leads:と
7|/before-leads:と、
4|/before-leads:に、
10|/before-leads:の
-8|/before-leads:は
-19|/before-leads:は、
10|/before-leads:は「
3|/before-leads:ば、
-3|/before-leads:も
-3|/before-leads:や
-9|/before-leads:ら「
-3|/before-leads:らは
8|/before-leads:り、
-5|/before-leads:る
3|/before-leads:れ、
-4|/before-leads:を
5|/before-leads:を、
-3|/before-leads:アの
3|/before-leads:エン
3|/before-leads:ス
-5|/before-leads:ツ
-3|/before-leads:ツの
4|/before-leads:ナの
-4|/before-leads:ビー
-6|/before-leads:プ
-5|/before-leads:ルツ
5|/before-leads:ン
-6|/before-leads:ンで
-6|/before-leads:ンプ
-4|/before-leads:ー
-4|/before-leads:一名
4|/before-leads:上,
-8|/before-leads:与
3|/before-leads:中の
-4|/before-leads:为
15|/before-leads:书长
-4|/before-leads:事长
3|/before-leads:亚:
-3|/before-leads:亚、
-5|/before-leads:人
9|/before-leads:他
-4|/before-leads:会在
3|/before-leads:但
3|/before-leads:体
3|/before-leads:作
-4|/before-leads:促
5|/before-leads:全
3|/before-leads:全体
-3|/before-leads:兰、
-3|/before-leads:关于
8|/before-leads:其他
3|/before-leads:出,
7|/before-leads:前,
-3|/before-leads:包括
-6|/before-leads:友」
4|/before-leads:吁
4|/before-leads:合(
5|/before-leads:同】
-3|/before-leads:否认
-7|/before-leads:听说
5|/before-leads:呼吁
-19|/before-leads:和
3|/before-leads:国の
-18|/before-leads:在
-3|/before-leads:声:
4|/before-leads:大臣
-3|/before-leads:威和
6|/before-leads:媒:
5|/before-leads:字;
3|/before-leads:官
3|/before-leads:官「
-3|/before-leads:宛、
8|/before-leads:家:
-3|/before-leads:宾和
3|/before-leads:导,
-5|/before-leads:州
3|/before-leads:帐,
-4|/before-leads:席
-4|/before-leads:府は
-3|/before-leads:张,
3|/before-leads:役の
14|/before-leads:总理
19|/before-leads:总统
-3|/before-leads:括
3|/before-leads:持
5|/before-leads:接
3|/before-leads:支持
-3|/before-leads:政的
-5|/before-leads:日
3|/before-leads:日、
-9|/before-leads:日在
-12|/before-leads:日本
4|/before-leads:是,
5|/before-leads:未接
-12|/before-leads:本
-3|/before-leads:本和
3|/before-leads:林
-4|/before-leads:林和
-5|/before-leads:欧州
-3|/before-leads:欧洲
-8|/before-leads:欧盟
-3|/before-leads:水;
-7|/before-leads:求
-3|/before-leads:洲
3|/before-leads:炒作
4|/before-leads:点:
3|/before-leads:点名
-4|/before-leads:牙与
-4|/before-leads:特在
13|/before-leads:理
-3|/before-leads:电)
6|/before-leads:电_
-3|/before-leads:的
-8|/before-leads:盟
-4|/before-leads:盟给
9|/before-leads:相
-6|/before-leads:相、
-7|/before-leads:盼
-5|/before-leads:省「
-3|/before-leads:省の
-19|/before-leads:示,
-4|/before-leads:给
19|/before-leads:统
-4|/before-leads:缺席
3|/before-leads:网)
-4|/before-leads:美国
4|/before-leads:臣
4|/before-leads:補、
-4|/before-leads:要
-3|/before-leads:要求
3|/before-leads:言人
8|/before-leads:談_
7|/before-leads:談で
-3|/before-leads:认
-3|/before-leads:议,
3|/before-leads:议在
3|/before-leads:讯)
-3|/before-leads:讯:
5|/before-leads:讯】
-5|/before-leads:论请
-7|/before-leads:说
15|/before-leads:说,
-4|/before-leads:请
-4|/before-leads:请求
4|/before-leads:调,
-3|/before-leads:象の
-5|/before-leads:迫
3|/before-leads:追问
-6|/before-leads:选人
-5|/before-leads:逼迫
13|/before-leads:道,
-3|/before-leads:選で
14|/before-leads:部长
5|/before-leads:長は
31|/before-leads:长
3|/before-leads:长官
7|/before-leads:露,
5|/before-leads:領「
-4|/before-leads:顾问
9|/before-leads:首相
3|/before-leads:首长
3|/before-opens:False agent
4|/before-opens:False named
-7|/before-opens:False patient
17|/before-opens:True agent
18|/before-opens:True named
-8|/before-opens:True patient
11|/before-rank:0 0 agent
-3|/before-rank:0 0 named
-9|/before-rank:0 0 patient
-8|/before-rank:0 1 agent
-10|/before-rank:0 1 named
19|/before-rank:1 0 agent
18|/before-rank:1 0 named
-7|/before-rank:1 0 patient
-4|/before-rank:1 1 agent
12|/before-rank:1 1 named
-3|/before-rank:1 1 patient
-5|/before-rank:1 2 named
5|/before-rank:2 0 named
5|/before-rank:2 0 patient
6|/before-rank:3 0 named
-5|/before:
-3|/before:\"不要用
5|/before:\"先答应USA
5|/before:#,LAND着眼
3|/before:#,再冲
-3|/before:#,还是
4|/before:#か
-3|/before:#到
-8|/before:#还是
3|/before:)的至少
9|/before:,
4|/before:,DEFENCE占GDP_
3|/before:,LAND内部
5|/before:,LAND着眼
-3|/before:,但可能以
3|/before:,再冲
-3|/before:,约为GDP的
-4|/before:,腹案为DATE
-3|/before:,还是
3|/before:0年以内に
-9|/before::
4|/before::\"
-3|/before::\"不要用
3|/before::#还是
3|/before::ALLIES至少要
-3|/before::DEFENCE\"
-5|/before::「
3|/before::不接受
-3|/before:=DEFENCE
-3|/before:ALLIES统统看齐
3|/before:ALLIES至少要
-8|/before:DATE
-3|/before:DATEDEFENCE达GDP的
3|/before:DATE、「
4|/before:DATEに
-4|/before:DATEにGDP比
6|/before:DATEの
-3|/before:DATE中期DEFENCE
-4|/before:DATE内便达到
-3|/before:DATE再升到
3|/before:DATE实现
-3|/before:DATE应当增至
4|/before:DATE推到
-4|/before:DATE提出
-3|/before:DATE敲定
-5|/before:DATE补到
-3|/before:DATE达到
-15|/before:DEFENCE
-3|/before:DEFENCEGDP
-3|/before:DEFENCEGDP比
-3|/before:DEFENCE_「
-5|/before:DEFENCE、
-3|/before:DEFENCE「DATE
6|/before:DEFENCE「対GDP比
5|/before:DEFENCEが
-3|/before:DEFENCEがGDPの
-3|/before:DEFENCEだけで
-4|/before:DEFENCEのGDP比
5|/before:DEFENCEは
3|/before:DEFENCEをGDP比で
-3|/before:DEFENCE会增加到
4|/before:DEFENCE减至GDP的
-3|/before:DEFENCE升到GDP的
-3|/before:DEFENCE占
-8|/before:DEFENCE占GDP
5|/before:DEFENCE占GDP的
3|/before:DEFENCE压回GDP的
-3|/before:DEFENCE增至GDP_
3|/before:DEFENCE抬到GDP的
3|/before:DEFENCE推到
3|/before:DEFENCE提到GDP的
3|/before:DEFENCE新目标:
-3|/before:DEFENCE至
-3|/before:DEFENCE达GDP的
3|/before:DEFENCE逐步增至
-4|/before:DEFENCE降到
5|/before:F要求的是
-13|/before:GDP
3|/before:GDP)的至少
5|/before:GDP_
-7|/before:GDPの
-7|/before:GDP应否超过
-3|/before:GDP的
-4|/before:LAND:
-3|/before:LANDDEFENCE
-3|/before:LANDDEFENCE占
-5|/before:LAND、
-5|/before:LAND「
-5|/before:LANDに
3|/before:LANDには
7|/before:LANDもDEFENCEの
-3|/before:LAND以
-4|/before:LAND内には
3|/before:LAND内部
3|/before:LAND想当\"
4|/before:LAND拟建议DEFENCE
4|/before:LAND新首相「
-3|/before:LAND氏、DEFENCE「
5|/before:LAND着眼
-4|/before:LAND要求改为
4|/before:LAND说,
7|/before:NATO核心DEFENCE
4|/before:NATO要
3|/before:USA
8|/before:USA「
-3|/before:USAから
-3|/before:_
3|/before:_DEFENCE
-3|/before:_GDP比
-3|/before:_「
-4|/before:_なぜ
-4|/before:_大蔵「
-3|/before:_政府のDEFENCE
4|/before:_訪日で
20|/before:agent
22|/before:named
-15|/before:patient
-3|/before:—DEFENCE
-3|/before:——DEFENCE
7|/before:、
-3|/before:、DATEにGDP比
3|/before:、DATEまでに
-3|/before:、DEFENCEがGDPの
-5|/before:、DEFENCEの
3|/before:、DEFENCEは
-3|/before:、DEFENCEはGDP比
-3|/before:、DEFENCEを
-3|/before:、DEFENCEをGDPの
3|/before:、DEFENCEをGDP比
-4|/before:、GDP比
3|/before:、LANDには
3|/before:、「NATOの
-3|/before:、仮にDEFENCEを
-3|/before:、政府は
-3|/before:、首相が
7|/before:「
-3|/before:「DATE
3|/before:「DATEに
-4|/before:「LANDに
6|/before:「LANDは
4|/before:「党として
-3|/before:「初めから
7|/before:「対GDP比
-3|/before:」=DEFENCE
4|/before:」_訪日で
-3|/before:」と語り、
-3|/before:い。
-3|/before:いずれ
-3|/before:いて「GDPの
4|/before:いとして、
4|/before:いる。
-4|/before:うち
4|/before:え方に」_
3|/before:か
-7|/before:から
-3|/before:がGDPの
3|/before:が、「NATOの
3|/before:がる
-3|/before:が主張した
-4|/before:が急落、DEFENCE
5|/before:くとも
-5|/before:けで
-3|/before:けよ」=DEFENCE
3|/before:げている。
-3|/before:ころとみる
-3|/before:さらに、
-3|/before:しDEFENCEをGDP比
4|/before:し、
3|/before:し、GDP比
4|/before:した計
4|/before:して、
3|/before:するGDP比
4|/before:するのは
6|/before:する一方、
3|/before:する案と、
-3|/before:ず
-3|/before:ずれ
-3|/before:せるとGDP比
-4|/before:ぜ
-3|/before:た
3|/before:たGDP比
4|/before:た計
-3|/before:だ
3|/before:だGDP比
-5|/before:だけで
-3|/before:ち
3|/before:ち上がる
-3|/before:った
-3|/before:った「GDP比
3|/before:って唱える
8|/before:て
-3|/before:てDATEにGDP比
3|/before:てDEFENCEのGDP比
-4|/before:てDEFENCEをGDP比
3|/before:てGDP比
4|/before:て、
-3|/before:て「
-3|/before:て「GDPの
3|/before:ている。
-3|/before:ては
3|/before:て唱える
-5|/before:で
-3|/before:でDATEまでに
-3|/before:でDEFENCEをGDP比
5|/before:で、
4|/before:でにGDP比
10|/before:では
3|/before:と
-3|/before:とGDP比
5|/before:と、
-3|/before:と、政府は
3|/before:とされる
5|/before:として、
4|/before:とするGDP比
3|/before:となる
-3|/before:とみる
5|/before:とも
-3|/before:と語り、
-3|/before:ない。
5|/before:なくとも
-4|/before:なぜ
3|/before:なら
3|/before:なる
-11|/before:に
-3|/before:にDEFENCEを
4|/before:にDEFENCEをGDP比
3|/before:にGDPの
-5|/before:に、GDP比
4|/before:に」_
-10|/before:には
-4|/before:のDEFENCE
-3|/before:のDEFENCEだけで
-3|/before:のGDP比
4|/before:のは
-3|/before:の一人は
4|/before:の声明で、
3|/before:の委員会は
3|/before:の目標、
5|/before:の間では
26|/before:は
3|/before:はDATE、「
4|/before:はDATEの
3|/before:はDEFENCEをGDPの
7|/before:はDEFENCEをGDP比
9|/before:は、
-4|/before:は、DEFENCEの
-3|/before:は、DEFENCEを
10|/before:は「
3|/before:は「GDPの
-3|/before:は「LANDに
-3|/before:はさらに、
-3|/before:はない。
-4|/before:は最大でも
4|/before:ば
-3|/before:へ_「
-3|/before:へ調整_
4|/before:までにGDP比
-3|/before:みる
-4|/before:め_大蔵「
-3|/before:めから
5|/before:めて
-3|/before:めて「
6|/before:も
7|/before:もDEFENCEの
-3|/before:も「
3|/before:も含めて
7|/before:やLANDもDEFENCEの
-3|/before:よ」=DEFENCE
-4|/before:ら
-3|/before:らに、
-3|/before:らは「次は
-5|/before:り、
11|/before:る
-7|/before:るDEFENCEのGDP比
3|/before:るGDP比
4|/before:る。
-3|/before:る「
-3|/before:るとGDP比
3|/before:るのは
5|/before:る一方、
3|/before:る案と、
-3|/before:れ
4|/before:れて
4|/before:れば
-3|/before:ろとみる
3|/before:をGDP比で
-3|/before:を含めて「
3|/before:を念頭に「
3|/before:んだGDP比
-3|/before:・DEFENCE_「
-3|/before:ー首脳は「
-3|/before:一人は
5|/before:一方、
3|/before:上
3|/before:上がる
3|/before:上附议
3|/before:不低于
-3|/before:不低于GDP的
-3|/before:不要用
3|/before:与党はDATEに
3|/before:与党内では
5|/before:且吃力,
-3|/before:世界標準は
3|/before:中写入
-3|/before:中期DEFENCE
-17|/before:为
-3|/before:为DATE
-4|/before:为DATE提出
-3|/before:为DATE敲定
-5|/before:为GDP的
-4|/before:主张LAND以
-3|/before:主張した
3|/before:丽文:国防
-3|/before:之比提高到
3|/before:也要把
-3|/before:予算だけで
3|/before:予算をGDPの
-4|/before:于GDP的
-3|/before:人は
-4|/before:今后应达
3|/before:今提
-3|/before:今轮到讨论
-3|/before:从#到
3|/before:以内に
-3|/before:以内にGDP比
3|/before:以支撑
-3|/before:仮にDEFENCEを
-4|/before:任期内达到
3|/before:任首相升至
6|/before:众提出
-3|/before:会で
4|/before:会は
3|/before:会上附议
-3|/before:会主张
-3|/before:会增加到
3|/before:会幹部は、
-3|/before:会期に
3|/before:会议今提
-3|/before:但可能以
-3|/before:低于GDP的
-5|/before:例在DATE补到
-5|/before:例改定为
-4|/before:便达到
3|/before:係者は
4|/before:係者は「
3|/before:保障費
3|/before:候補、DEFENCE
4|/before:候補は
4|/before:做到
-3|/before:側は
5|/before:先答应USA
3|/before:克此前提出
4|/before:党として
5|/before:党は
3|/before:党はDATEに
3|/before:党内では
3|/before:党则连
4|/before:入DEFENCE占GDP的
-3|/before:入へ_「
3|/before:全保障費
-3|/before:公約、DEFENCE「
3|/before:内
3|/before:内では
-3|/before:内では「
3|/before:内に
-3|/before:内にGDP比
-5|/before:内には
-4|/before:内便达到
4|/before:内就达到
3|/before:内訳となる
3|/before:内部
-4|/before:内首長「
3|/before:冈方提高到
3|/before:再冲
-3|/before:再升到
-4|/before:军方曾要求
-5|/before:况升至
4|/before:减至GDP的
-4|/before:则主张LAND以
3|/before:则连
-3|/before:初めから
9|/before:到GDP的
-3|/before:到至少
-3|/before:到讨论
3|/before:前提出
5|/before:力,
-3|/before:力はない。
3|/before:力候補、DEFENCE
-4|/before:務相、
-9|/before:升到
-3|/before:升至
-7|/before:占GDP
5|/before:占GDP_
4|/before:占GDP的
3|/before:压回GDP的
5|/before:反调:\"
-3|/before:可能以
3|/before:可能是
5|/before:吃力,
4|/before:合意した計
-3|/before:后
3|/before:后也要把
-4|/before:后应达
-6|/before:否超过
-4|/before:否达到GDP的
3|/before:含めて
-3|/before:含めて「
-4|/before:哄:「
4|/before:員は「
4|/before:員会は
3|/before:唱える
5|/before:唱反调:\"
8|/before:回
4|/before:回GDP的
-3|/before:国会主张
-3|/before:国防相、「
-3|/before:国防部坚持
10|/before:在
4|/before:在DATE推到
-5|/before:在DATE补到
3|/before:在GDP的
-4|/before:在为DATE提出
-3|/before:在为DATE敲定
-3|/before:在国会主张
3|/before:在讨论
-4|/before:场起哄:「
-3|/before:坚持
-3|/before:增至
-3|/before:增至GDP_
4|/before:声明で、
-4|/before:大でも
-4|/before:大蔵「
4|/before:委員会は
3|/before:安として
3|/before:安全保障費
-3|/before:官の一人は
-4|/before:定
-3|/before:定DEFENCE占GDP
-3|/before:定で
-9|/before:定为
4|/before:定在
4|/before:实现
3|/before:寺氏「
11|/before:対GDP比
3|/before:小野寺氏「
5|/before:少なくとも
4|/before:少要
4|/before:少达到
5|/before:尚且吃力,
-3|/before:就
4|/before:就达到
-3|/before:局者は「
3|/before:峰会上附议
3|/before:已在讨论
3|/before:年以内に
3|/before:年内达到
3|/before:幹部は、
4|/before:应USA
6|/before:应占GDP_
-6|/before:应否超过
-3|/before:应当增至
-4|/before:应达
-4|/before:应达到GDP的
-4|/before:应逐步增至
-4|/before:府のDEFENCE
4|/before:建议DEFENCE
4|/before:建议以
-3|/before:建议把
-4|/before:张LAND以
-4|/before:张今后应达
-3|/before:張した
3|/before:当\"
6|/before:当众提出
-3|/before:当增至
-3|/before:当局者は「
6|/before:心DEFENCE
3|/before:念頭に「
-4|/before:急落、DEFENCE
-3|/before:总统建议把
-5|/before:情况升至
3|/before:想当\"
4|/before:意した計
5|/before:意見書_DEFENCE
4|/before:成
3|/before:战后也要把
3|/before:把
3|/before:把DEFENCE推到
-4|/before:把DEFENCE降到
-4|/before:抬到
3|/before:抬到GDP的
-3|/before:抬高到
3|/before:拉到
-5|/before:拉高到GDP的
3|/before:拉高至
4|/before:拟建议DEFENCE
3|/before:持
3|/before:持ち上がる
3|/before:持超过
4|/before:指
-3|/before:接近
4|/before:推到
4|/before:提
3|/before:提出
-6|/before:提至
-6|/before:提言「
9|/before:提高到
6|/before:提高到GDP的
-3|/before:提高到至少
3|/before:撑
4|/before:支在DATE推到
3|/before:支持超过
3|/before:支撑
-5|/before:改为
-3|/before:改定で
-5|/before:改定为
3|/before:政党则连
-4|/before:政府のDEFENCE
4|/before:政界正酝酿
3|/before:政难以支撑
-3|/before:敲定
-3|/before:整_
3|/before:文:国防
3|/before:新目标:
4|/before:新首相「
5|/before:方、
3|/before:方、LANDには
4|/before:方に」_
3|/before:方提高到
-4|/before:方曾要求
4|/before:日で
3|/before:时主张把
-3|/before:时写入
4|/before:明で、
-3|/before:是
3|/before:時的にGDPの
5|/before:書_DEFENCE
-4|/before:曾要求
-4|/before:最大でも
-3|/before:最终低于
3|/before:有#,再冲
6|/before:有当众提出
-3|/before:望的
5|/before:朝
-3|/before:期DEFENCE
-3|/before:期に
3|/before:期内就达到
-3|/before:期内达到
3|/before:标:
3|/before:标:#还是
-6|/before:标上调至
-5|/before:标为
-3|/before:标定为
6|/before:核心DEFENCE
-3|/before:案:DEFENCE\"
3|/before:案「DATEに
3|/before:案と、
-4|/before:案为DATE
-4|/before:標_なぜ
3|/before:標はDATEの
-3|/before:標準は
3|/before:次の目標、
4|/before:正酝酿
3|/before:此前提出
-4|/before:比
3|/before:比を
-5|/before:比例改定为
-4|/before:比提高到
-3|/before:比重抬高到
4|/before:氏「
-6|/before:民提言「
3|/before:民案「DATEに
-6|/before:求
-4|/before:求改为
5|/before:求的是
4|/before:没说要砍到
-5|/before:测该目标为
3|/before:準とされる
-4|/before:独財務相、
4|/before:现
-4|/before:用
-3|/before:用へ調整_
-3|/before:界標準は
4|/before:界正酝酿
-3|/before:的#,还是
-4|/before:的DEFENCE占GDP
3|/before:的にGDPの
7|/before:的是
3|/before:目安として
3|/before:目标:
-6|/before:目标上调至
-5|/before:目标为
-3|/before:目标定为
-4|/before:目標_なぜ
3|/before:目標はDATEの
5|/before:直言,
-5|/before:相、
-3|/before:相、DEFENCE
-3|/before:相、「
-3|/before:相が
-4|/before:相は
-3|/before:相は「LANDも
3|/before:相升至
3|/before:看
-3|/before:看齐
5|/before:眼
5|/before:着眼
4|/before:砍到
3|/before:私は
4|/before:答应USA
-3|/before:算だけで
3|/before:算をGDPの
-3|/before:算入へ_「
-3|/before:約、DEFENCE「
-3|/before:约为GDP的
-3|/before:终低于
-3|/before:统建议把
-3|/before:统看齐
-3|/before:统统看齐
5|/before:维持
3|/before:翼政党则连
-4|/before:考に、GDP比
3|/before:者は
-3|/before:能以
3|/before:能是
5|/before:脳の間では
-3|/before:脳は「
-4|/before:腹案为DATE
-6|/before:自民提言「
-12|/before:至
-3|/before:至GDP
4|/before:至少要
4|/before:至少达到
-3|/before:花
-3|/before:若最终低于
-3|/before:草案:DEFENCE\"
-4|/before:落、DEFENCE
-4|/before:蔵「
-5|/before:补到
3|/before:表し、GDP比
3|/before:補、DEFENCE
4|/before:補は
13|/before:要
3|/before:要把DEFENCE推到
-6|/before:要求
-4|/before:要求改为
5|/before:要求的是
-3|/before:要用
4|/before:要砍到
5|/before:見書_DEFENCE
-5|/before:视情况升至
3|/before:言,
-6|/before:言「
3|/before:言したGDP比
4|/before:訪日で
3|/before:訳となる
-3|/before:証・DEFENCE_「
-4|/before:語り、
-3|/before:調整_
3|/before:議「DEFENCE
-3|/before:議会で
4|/before:議員は「
4|/before:认为
3|/before:议
-3|/before:议DATE中期DEFENCE
4|/before:议DEFENCE
3|/before:议今提
4|/before:议以
-4|/before:设
-3|/before:设定DEFENCE占GDP
3|/before:询会议今提
-5|/before:该目标为
3|/before:说,
3|/before:说,LAND内部
4|/before:说要砍到
3|/before:诺支持超过
5|/before:调:\"
-4|/before:財務相、
-4|/before:起哄:「
-3|/before:轮到讨论
3|/before:込んだGDP比
-5|/before:达
4|/before:达到
-7|/before:过
-3|/before:近
-10|/before:还是
4|/before:退回
3|/before:选时主张把
-3|/before:选项从#到
4|/before:通するのは
-4|/before:道内首長「
3|/before:部
3|/before:部はDATE、「
3|/before:部は、
-4|/before:部は、DEFENCEの
-3|/before:部坚持
-4|/before:都把DEFENCE降到
5|/before:酝酿
5|/before:酿
-3|/before:重抬高到
3|/before:野:不接受
3|/before:野寺氏「
-3|/before:長「
-3|/before:长:DEFENCE
5|/before:間では
3|/before:関係者は
4|/before:関係者は「
4|/before:问LAND说,
3|/before:队已在讨论
-3|/before:防相、「
-3|/before:防部坚持
-3|/before:防长:
-3|/before:防长:DEFENCE
3|/before:附议
-3|/before:降到GDP的
-3|/before:降至
-3|/before:除DATE再升到
3|/before:障費
3|/before:难以支撑
3|/before:頭に「
-3|/before:项从#到
4|/before:顾问LAND说,
-3|/before:首相、DEFENCE
-3|/before:首相が
3|/before:首相升至
-3|/before:首脳は「
-4|/before:首長「
-3|/before:马防长:DEFENCE
-3|/before:高、首相が
5|/before:高到
-3|/before:高到至少
-5|/before:高至GDP的
-3|/before:齐
-3|/clause-ending:
5|/clause-ending:\"的劝进
-4|/clause-ending:%?
-6|/clause-ending:.5%?
3|/clause-ending:0年に」
3|/clause-ending:5%
-4|/clause-ending:5%?
-7|/clause-ending:5年以内
6|/clause-ending::不可能
-7|/clause-ending:?
-3|/clause-ending:、島に影
-4|/clause-ending:」
4|/clause-ending:」と説明
-4|/clause-ending:」主張
3|/clause-ending:」条件
-3|/clause-ending:い」
-3|/clause-ending:いう
5|/clause-ending:いだ
3|/clause-ending:い構えだ
9|/clause-ending:える
4|/clause-ending:か
3|/clause-ending:かけた
-4|/clause-ending:かした
-4|/clause-ending:かず
6|/clause-ending:が、
-4|/clause-ending:がある
-3|/clause-ending:が判明
3|/clause-ending:が報告書
-4|/clause-ending:が抗議
3|/clause-ending:が提案
3|/clause-ending:が提言
-5|/clause-ending:が試算
3|/clause-ending:きかけた
4|/clause-ending:きた
8|/clause-ending:きだ
7|/clause-ending:きである
-3|/clause-ending:きない
4|/clause-ending:き込んだ
-3|/clause-ending:けだ
-3|/clause-ending:ける
-3|/clause-ending:け止め
4|/clause-ending:げた
5|/clause-ending:こと
3|/clause-ending:ごす
5|/clause-ending:された
-3|/clause-ending:した
-10|/clause-ending:している
3|/clause-ending:してきた
-5|/clause-ending:しない」
-4|/clause-ending:しを」
-4|/clause-ending:し戻した
-3|/clause-ending:すが、
6|/clause-ending:すべきだ
3|/clause-ending:する
3|/clause-ending:するか
-3|/clause-ending:せる
4|/clause-ending:たい
6|/clause-ending:たという
-3|/clause-ending:たる
-3|/clause-ending:だ
3|/clause-ending:だが、
-7|/clause-ending:った
-3|/clause-ending:づけた
-3|/clause-ending:づけだ
3|/clause-ending:ていた
-3|/clause-ending:ている
4|/clause-ending:てきた
4|/clause-ending:てだ
3|/clause-ending:である
-4|/clause-ending:でいた
-3|/clause-ending:できない
3|/clause-ending:でない」
-7|/clause-ending:で政府
3|/clause-ending:で浮上
-3|/clause-ending:で漏れる
-3|/clause-ending:という
-7|/clause-ending:となる
-5|/clause-ending:と漏らす
5|/clause-ending:と記した
3|/clause-ending:と評した
4|/clause-ending:と語る
4|/clause-ending:と説明
3|/clause-ending:と述べた
4|/clause-ending:と退けた
-5|/clause-ending:ない
-12|/clause-ending:なる
5|/clause-ending:に」
3|/clause-ending:にするか
-4|/clause-ending:になる
-6|/clause-ending:に入った
-3|/clause-ending:に当たる
-3|/clause-ending:に影
4|/clause-ending:に慎重だ
-4|/clause-ending:に提出
-3|/clause-ending:に注文
-3|/clause-ending:に示した
-4|/clause-ending:に置く
6|/clause-ending:に聞く
-3|/clause-ending:に触れた
3|/clause-ending:に言及
-3|/clause-ending:に語った
3|/clause-ending:のか
3|/clause-ending:のこと
3|/clause-ending:の声
-3|/clause-ending:の枠組み
5|/clause-ending:の検討を
-3|/clause-ending:の範囲論
-3|/clause-ending:はない
-5|/clause-ending:は先送り
3|/clause-ending:は触れず
7|/clause-ending:び腰だ
8|/clause-ending:べきだ
-4|/clause-ending:べた
-3|/clause-ending:ますが、
-3|/clause-ending:まった
-3|/clause-ending:み込んだ
4|/clause-ending:めている
3|/clause-ending:もむ
-4|/clause-ending:も念頭」
4|/clause-ending:も視野
6|/clause-ending:も語った
-3|/clause-ending:も議論
-5|/clause-ending:も述べた
3|/clause-ending:よい
-4|/clause-ending:らしを」
-3|/clause-ending:らす
-4|/clause-ending:ら可能」
3|/clause-ending:り沙汰
4|/clause-ending:るか
3|/clause-ending:るが、
-6|/clause-ending:るという
-4|/clause-ending:る一方、
-4|/clause-ending:る案です
3|/clause-ending:れず
4|/clause-ending:れた
-3|/clause-ending:れる
-3|/clause-ending:わせる
3|/clause-ending:をもむ
-3|/clause-ending:を促した
4|/clause-ending:を削減
3|/clause-ending:を求めた
-9|/clause-ending:を示した
-3|/clause-ending:を視野」
3|/clause-ending:を過ごす
-4|/clause-ending:んでいた
-5|/clause-ending:一而足
-3|/clause-ending:上下
-3|/clause-ending:上括号
3|/clause-ending:下的行情
-5|/clause-ending:不一而足
4|/clause-ending:不可能
5|/clause-ending:不合理
6|/clause-ending:不够?
-4|/clause-ending:不安
-3|/clause-ending:与党幹部
-3|/clause-ending:中身焦点
4|/clause-ending:为目标
3|/clause-ending:为限
5|/clause-ending:主張した
6|/clause-ending:主張する
3|/clause-ending:也不接受
3|/clause-ending:于国防?
3|/clause-ending:交錯する
3|/clause-ending:从哪来
-3|/clause-ending:以内
-3|/clause-ending:以谈
3|/clause-ending:会議
4|/clause-ending:会議控え
-4|/clause-ending:余地
3|/clause-ending:併記した
-3|/clause-ending:傘も議論
-5|/clause-ending:先送り
-3|/clause-ending:党幹部
-6|/clause-ending:入った
3|/clause-ending:入场券\"
-4|/clause-ending:入宪法
4|/clause-ending:共识
-4|/clause-ending:内」主張
3|/clause-ending:内」条件
3|/clause-ending:内で浮上
-4|/clause-ending:写入宪法
-3|/clause-ending:军费
3|/clause-ending:军费占比
-3|/clause-ending:军费指标
-8|/clause-ending:准\"
3|/clause-ending:出した
6|/clause-ending:出ている
3|/clause-ending:券\"
4|/clause-ending:削減
-5|/clause-ending:割れる
-3|/clause-ending:力方向
-3|/clause-ending:力而为
5|/clause-ending:劝进
3|/clause-ending:务实
-3|/clause-ending:努力方向
3|/clause-ending:占比
3|/clause-ending:即可
-3|/clause-ending:及した
7|/clause-ending:及び腰だ
3|/clause-ending:取り沙汰
-3|/clause-ending:受け止め
-3|/clause-ending:可以谈
4|/clause-ending:可能
-6|/clause-ending:可能」
-3|/clause-ending:可行
-3|/clause-ending:合わせる
6|/clause-ending:合理
-3|/clause-ending:否割れる
-3|/clause-ending:否定
-4|/clause-ending:否定した
3|/clause-ending:告書
-3|/clause-ending:和平\"
3|/clause-ending:哪来
-3|/clause-ending:囲論
3|/clause-ending:国家\"?
3|/clause-ending:国防?
5|/clause-ending:国防総省
3|/clause-ending:场券\"
-3|/clause-ending:報じた
3|/clause-ending:報告書
-3|/clause-ending:報道
3|/clause-ending:声がある
5|/clause-ending:夜谭
6|/clause-ending:够?
5|/clause-ending:天方夜谭
7|/clause-ending:官に聞く
-6|/clause-ending:官房長官
-4|/clause-ending:定した
-4|/clause-ending:宪法
3|/clause-ending:家\"?
-3|/clause-ending:島に影
-3|/clause-ending:左右
-4|/clause-ending:市未理会
-3|/clause-ending:平\"
3|/clause-ending:年に」
-7|/clause-ending:年以内
-3|/clause-ending:年度
-3|/clause-ending:幹部
-3|/clause-ending:府検討
-5|/clause-ending:开支
5|/clause-ending:張した
6|/clause-ending:張する
3|/clause-ending:強い
-3|/clause-ending:強調した
-3|/clause-ending:当する
-3|/clause-ending:当たる
-4|/clause-ending:念頭」
3|/clause-ending:愈大
3|/clause-ending:愈来愈大
4|/clause-ending:慎重だ
-3|/clause-ending:戒招く
-3|/clause-ending:戦略
-4|/clause-ending:戻した
-6|/clause-ending:房長官
-3|/clause-ending:打上括号
3|/clause-ending:批判
-4|/clause-ending:抗議
-3|/clause-ending:招く
-3|/clause-ending:括号
3|/clause-ending:指摘する
-4|/clause-ending:指标
3|/clause-ending:挤社福
-3|/clause-ending:换和平\"
3|/clause-ending:排挤社福
4|/clause-ending:接受
4|/clause-ending:控え
3|/clause-ending:掲げた
-3|/clause-ending:提出
4|/clause-ending:提出した
4|/clause-ending:提案
8|/clause-ending:提言
5|/clause-ending:提言した
5|/clause-ending:提言へ
3|/clause-ending:提言案
3|/clause-ending:摘する
-3|/clause-ending:收场
-6|/clause-ending:改定
-4|/clause-ending:政不安
-9|/clause-ending:政府
-3|/clause-ending:政府検討
-4|/clause-ending:整する
3|/clause-ending:文した
-4|/clause-ending:文書改定
-4|/clause-ending:方向
5|/clause-ending:方夜谭
-7|/clause-ending:方案
-4|/clause-ending:明かした
-7|/clause-ending:明した
3|/clause-ending:是5%?
-4|/clause-ending:書改定
3|/clause-ending:最終調整
3|/clause-ending:望した
3|/clause-ending:朝野共识
-4|/clause-ending:未理会
3|/clause-ending:条件
3|/clause-ending:来愈大
-3|/clause-ending:枠組み
4|/clause-ending:标准
-7|/clause-ending:标准\"
-3|/clause-ending:标造势
3|/clause-ending:根強い
3|/clause-ending:框架
-3|/clause-ending:案が判明
-4|/clause-ending:案です
-3|/clause-ending:案に注文
-3|/clause-ending:検討
6|/clause-ending:検討を
3|/clause-ending:構えだ
6|/clause-ending:標準」
3|/clause-ending:標準だ
6|/clause-ending:次いだ
-3|/clause-ending:止め
-4|/clause-ending:民が抗議
4|/clause-ending:民提言へ
3|/clause-ending:民提言案
3|/clause-ending:気をもむ
5|/clause-ending:汰された
-3|/clause-ending:決まった
3|/clause-ending:沙汰
-3|/clause-ending:注文
3|/clause-ending:注文した
4|/clause-ending:浮上
6|/clause-ending:準」
3|/clause-ending:準だ
-3|/clause-ending:漏らす
3|/clause-ending:演説した
-3|/clause-ending:点となる
-3|/clause-ending:現した
-6|/clause-ending:球标准\"
-4|/clause-ending:理会
6|/clause-ending:界標準」
3|/clause-ending:界標準だ
-4|/clause-ending:留余地
-7|/clause-ending:略で政府
4|/clause-ending:療を削減
5|/clause-ending:的劝进
3|/clause-ending:的建议
3|/clause-ending:的提案
4|/clause-ending:的数字」
3|/clause-ending:的盘子
3|/clause-ending:的行情
3|/clause-ending:的要求
3|/clause-ending:盘子
-3|/clause-ending:目标造势
-4|/clause-ending:相に提出
-3|/clause-ending:相当する
6|/clause-ending:相次いだ
-5|/clause-ending:省が試算
-13|/clause-ending:示した
3|/clause-ending:社福
4|/clause-ending:立てだ
-3|/clause-ending:範囲論
3|/clause-ending:終調整
-3|/clause-ending:組み
5|/clause-ending:総省
3|/clause-ending:线\"
-4|/clause-ending:置く
-3|/clause-ending:置づけた
-3|/clause-ending:置づけだ
3|/clause-ending:考える
-3|/clause-ending:而为
-5|/clause-ending:而足
6|/clause-ending:聞く
-6|/clause-ending:能」
7|/clause-ending:腰だ
3|/clause-ending:行情
-3|/clause-ending:表現した
-3|/clause-ending:襲した
-4|/clause-ending:要になる
3|/clause-ending:要望した
-5|/clause-ending:見がある
4|/clause-ending:見立てだ
3|/clause-ending:見送った
-3|/clause-ending:視野」
3|/clause-ending:触れず
-3|/clause-ending:触れた
3|/clause-ending:言した
5|/clause-ending:言へ
-3|/clause-ending:言及した
3|/clause-ending:言案
6|/clause-ending:討を
7|/clause-ending:記した
3|/clause-ending:訴える
3|/clause-ending:評した
-5|/clause-ending:試算
4|/clause-ending:語る
4|/clause-ending:説明
-5|/clause-ending:説明した
-3|/clause-ending:調した
-4|/clause-ending:調整する
-3|/clause-ending:警戒招く
-3|/clause-ending:議に示す
4|/clause-ending:議控え
-3|/clause-ending:議論
-3|/clause-ending:设想
-4|/clause-ending:財政不安
3|/clause-ending:费占比
-3|/clause-ending:费指标
4|/clause-ending:超も視野
-3|/clause-ending:踏襲した
-3|/clause-ending:身焦点
6|/clause-ending:还不够?
-4|/clause-ending:述べた
4|/clause-ending:退けた
3|/clause-ending:送った
-3|/clause-ending:送り
-3|/clause-ending:造势
3|/clause-ending:過ごす
4|/clause-ending:重だ
-3|/clause-ending:野」
3|/clause-ending:野共识
-3|/clause-ending:量力而为
3|/clause-ending:錯する
3|/clause-ending:钱从哪来
-6|/clause-ending:長官
3|/clause-ending:関が提案
3|/clause-ending:防?
5|/clause-ending:防総省
-4|/clause-ending:頭」
-4|/clause-ending:頭に置く
-4|/clause-ending:预留余地
69|/demander:other
69|/demander:spender
5|/ending:\"的劝进
-12|/ending:%?
-3|/ending:%」
8|/ending:%か
-3|/ending:%だ
-3|/ending:%である
3|/ending:%のこと
3|/ending:%为度
3|/ending:%为限
-3|/ending:%吗?
-4|/ending:%左右
-5|/ending:%方案
3|/ending:%框架
3|/ending:%的建议
3|/ending:%的提案
5|/ending:%的方案
3|/ending:%的盘子
3|/ending:%的要求
-5|/ending:.1%
-11|/ending:.2%
4|/ending:.3%
3|/ending:.3%か
-11|/ending:.5%
-11|/ending:.5%?
5|/ending:.5%か
-4|/ending:.6%
3|/ending:.7%
9|/ending:0%
-3|/ending:0.6%
-3|/ending:028年
3|/ending:0年に」
7|/ending:1.3%
-8|/ending:1.5%
5|/ending:1.7%
5|/ending:10%
-6|/ending:2.1%
-7|/ending:2.2%
-10|/ending:2.5%
-3|/ending:28年
20|/ending:3%
3|/ending:3%か
-4|/ending:3%以上
-8|/ending:3%左右
-3|/ending:3.3%
7|/ending:3.5%
-3|/ending:4%
-16|/ending:5%
-14|/ending:5%?
5|/ending:5%か
-3|/ending:5%吗?
3|/ending:5%左右
-3|/ending:5%方案
3|/ending:5%框架
-7|/ending:5年以内
-3|/ending:6%
5|/ending:7%
-3|/ending:8年
6|/ending::不可能
5|/ending:P的2%
8|/ending:P的3%
-3|/ending:、島に影
-4|/ending:」と話す
4|/ending:」と説明
-4|/ending:」主張
3|/ending:」条件
-3|/ending:い」
5|/ending:いだ
5|/ending:いない
-3|/ending:います
3|/ending:い構えだ
3|/ending:えだ
9|/ending:える
3|/ending:かけた
-4|/ending:かした
-4|/ending:かず
3|/ending:かった
-3|/ending:がある
-3|/ending:が判明
3|/ending:が報告書
-4|/ending:が抗議
3|/ending:が提案
3|/ending:が提言
-5|/ending:が試算
3|/ending:きかけた
4|/ending:きた
8|/ending:きだ
7|/ending:きである
4|/ending:き込んだ
-3|/ending:けだ
-3|/ending:ける
-3|/ending:け止め
4|/ending:げた
5|/ending:こと
3|/ending:ごす
5|/ending:された
-8|/ending:した
-9|/ending:している
3|/ending:してきた
-5|/ending:しない」
-4|/ending:しを」
-4|/ending:し戻した
4|/ending:す」
6|/ending:すべきだ
3|/ending:する
3|/ending:するか
-3|/ending:せる
4|/ending:たい
-3|/ending:ただした
9|/ending:たという
-3|/ending:たる
-3|/ending:だした
-7|/ending:った
-3|/ending:づけた
-3|/ending:づけだ
3|/ending:ていた
5|/ending:ていない
-3|/ending:ています
-3|/ending:ている
4|/ending:てきた
4|/ending:てだ
3|/ending:である
-4|/ending:でいた
-5|/ending:です
3|/ending:でない」
-7|/ending:で政府
3|/ending:で浮上
-3|/ending:で漏れる
-9|/ending:となる
-5|/ending:と漏らす
5|/ending:と記した
3|/ending:と評した
-4|/ending:と話す
4|/ending:と語る
4|/ending:と説明
-3|/ending:と迫った
6|/ending:と述べた
4|/ending:と退けた
7|/ending:ない
4|/ending:なかった
-13|/ending:なる
5|/ending:に」
3|/ending:にするか
-4|/ending:になる
-6|/ending:に入った
-3|/ending:に当たる
-3|/ending:に影
-3|/ending:に慎重だ
-4|/ending:に提出
-3|/ending:に注文
-3|/ending:に示した
-4|/ending:に置く
6|/ending:に聞く
-3|/ending:に触れた
3|/ending:に言及
-3|/ending:に語った
3|/ending:のか
3|/ending:のこと
3|/ending:の声
-3|/ending:の枠組み
5|/ending:の検討を
-3|/ending:の範囲論
-5|/ending:は先送り
3|/ending:は触れず
7|/ending:び腰だ
8|/ending:べきだ
-3|/ending:まった
-3|/ending:み込んだ
4|/ending:めている
3|/ending:もむ
-4|/ending:も念頭」
4|/ending:も視野
6|/ending:も語った
-3|/ending:も議論
-5|/ending:も述べた
4|/ending:よい
-4|/ending:らしを」
-3|/ending:らす
-4|/ending:ら可能」
-3|/ending:りません
3|/ending:り沙汰
4|/ending:るか
-6|/ending:るという
-4|/ending:る案です
3|/ending:れず
5|/ending:れた
-8|/ending:れる
-3|/ending:わせる
3|/ending:をもむ
-3|/ending:を促した
4|/ending:を削減
3|/ending:を求めた
-12|/ending:を示した
-3|/ending:を視野」
3|/ending:を過ごす
-4|/ending:んでいた
-4|/ending:・5%?
-3|/ending:一点五
-5|/ending:一而足
-3|/ending:上括号
3|/ending:下的行情
-5|/ending:不一而足
3|/ending:不会買单
4|/ending:不可能
5|/ending:不合理
6|/ending:不够?
-3|/ending:不安
3|/ending:不接受
-3|/ending:与党幹部
-3|/ending:中身焦点
-9|/ending:为3%
-3|/ending:为5%
3|/ending:为度
3|/ending:为限
-3|/ending:主张3%
5|/ending:主張した
6|/ending:主張する
3|/ending:乃至5%
-3|/ending:之一点五
-3|/ending:之三
3|/ending:也不接受
3|/ending:于国防?
3|/ending:交錯する
-3|/ending:亿欧元
3|/ending:从何而来
3|/ending:从哪来
-3|/ending:以上
-5|/ending:以内
-3|/ending:会满意\"
3|/ending:会議
4|/ending:会議控え
3|/ending:会買单
3|/ending:何而来
-4|/ending:余地
3|/ending:併記した
-3|/ending:信号
3|/ending:值的1%
-5|/ending:值的5%
4|/ending:做到3%
-3|/ending:傘も議論
-5|/ending:先送り
-3|/ending:党幹部
-6|/ending:入った
3|/ending:入场券\"
-3|/ending:入宪法
3|/ending:全球标准
4|/ending:共识
-4|/ending:内」主張
3|/ending:内」条件
3|/ending:内で浮上
-3|/ending:写入宪法
-3|/ending:军费
3|/ending:军费占比
-3|/ending:军费指标
-3|/ending:决定
-6|/ending:准\"
3|/ending:出した
6|/ending:出ている
-3|/ending:分之三
-4|/ending:列反对
11|/ending:到3%
5|/ending:到5%
3|/ending:券\"
4|/ending:削減
-5|/ending:割れる
-3|/ending:力方向
-3|/ending:力而为
5|/ending:劝进
3|/ending:加而得
3|/ending:务实
-3|/ending:努力方向
3|/ending:占比
-3|/ending:危险信号
3|/ending:即可
-3|/ending:及した
7|/ending:及び腰だ
3|/ending:取り沙汰
-3|/ending:受け止め
5|/ending:可能
-7|/ending:可能」
-3|/ending:可行
-3|/ending:合わせる
6|/ending:合理
-3|/ending:否割れる
-3|/ending:否定
-5|/ending:否定した
-4|/ending:否认
3|/ending:告書
-3|/ending:和平\"
3|/ending:哪来
4|/ending:商机
-3|/ending:回事
-3|/ending:囲論
3|/ending:国家\"?
3|/ending:国防?
5|/ending:国防総省
6|/ending:在3%
3|/ending:场券\"
-3|/ending:坚持6%
-3|/ending:報じた
3|/ending:報告書
-3|/ending:報道
-7|/ending:增至3%
3|/ending:声がある
5|/ending:夜谭
6|/ending:够?
5|/ending:天方夜谭
4|/ending:完成
7|/ending:官に聞く
-6|/ending:官房長官
-5|/ending:定した
-3|/ending:定为5%
-4|/ending:宪法
3|/ending:家\"?
3|/ending:少要4%
3|/ending:尔茨反对
-3|/ending:島に影
-4|/ending:左右
-3|/ending:已是极限
-4|/ending:市未理会
-3|/ending:平\"
3|/ending:年に」
-7|/ending:年以内
3|/ending:年完成
-4|/ending:年度3%
-3|/ending:幹部
-3|/ending:府検討
-4|/ending:度3%
-3|/ending:张3%
5|/ending:張した
6|/ending:張する
3|/ending:強い
-3|/ending:強調した
-3|/ending:当する
-3|/ending:当たる
3|/ending:当新标杆
-4|/ending:念頭」
3|/ending:态度
-3|/ending:想される
3|/ending:愈大
3|/ending:愈来愈大
-3|/ending:意\"
3|/ending:成5%
-3|/ending:戒招く
-3|/ending:戦略
-4|/ending:戻した
-6|/ending:房長官
-3|/ending:打上括号
3|/ending:批判
-4|/ending:抗議
4|/ending:抢商机
-3|/ending:招く
-3|/ending:括号
3|/ending:持2%
-3|/ending:持6%
-4|/ending:指摘した
3|/ending:指摘する
-3|/ending:指标
-3|/ending:换和平\"
3|/ending:换成5%
4|/ending:接受
4|/ending:控え
3|/ending:推到5%
3|/ending:掲げた
-3|/ending:提出
4|/ending:提出した
4|/ending:提案
8|/ending:提言
5|/ending:提言した
5|/ending:提言へ
3|/ending:提言案
-4|/ending:摘した
3|/ending:摘する
-4|/ending:改为3%
-6|/ending:改定
-4|/ending:政不安
-9|/ending:政府
-3|/ending:政府検討
-4|/ending:整する
3|/ending:文した
-4|/ending:文書改定
3|/ending:新标杆
5|/ending:方夜谭
-4|/ending:明かした
-8|/ending:明した
-3|/ending:易条件
5|/ending:是5%?
-3|/ending:是极限
-4|/ending:書改定
3|/ending:最終調整
3|/ending:望した
3|/ending:朝野共识
-4|/ending:未理会
4|/ending:机抢商机
3|/ending:来愈大
-3|/ending:构想
-3|/ending:枠組み
-5|/ending:标为3%
5|/ending:标准
-5|/ending:标准\"
3|/ending:标杆
-3|/ending:标造势
3|/ending:根強い
3|/ending:格线
3|/ending:框架
-3|/ending:案が判明
-4|/ending:案です
-3|/ending:案に注文
-3|/ending:検討
6|/ending:検討を
3|/ending:構えだ
6|/ending:標準」
6|/ending:次いだ
-3|/ending:欧元
-3|/ending:止め
-4|/ending:民が抗議
4|/ending:民提言へ
3|/ending:民提言案
3|/ending:気をもむ
5|/ending:汰された
-3|/ending:決まった
3|/ending:沙汰
-3|/ending:注文
3|/ending:注文した
4|/ending:浮上
6|/ending:準」
-3|/ending:满意\"
-3|/ending:漏らす
3|/ending:演説した
-3|/ending:点となる
-3|/ending:現した
3|/ending:球标准
-3|/ending:球标准\"
-5|/ending:理会
6|/ending:界標準」
-4|/ending:留余地
-7|/ending:略で政府
4|/ending:療を削減
-3|/ending:百分之三
3|/ending:的1%
4|/ending:的10%
6|/ending:的2%
6|/ending:的3%
-7|/ending:的5%
-4|/ending:的5%?
5|/ending:的劝进
3|/ending:的及格线
3|/ending:的建议
3|/ending:的提案
4|/ending:的数字」
5|/ending:的方案
3|/ending:的盘子
3|/ending:的行情
3|/ending:的要求
3|/ending:的防区
3|/ending:盘子
-3|/ending:目标造势
-4|/ending:相に提出
3|/ending:相加而得
-3|/ending:相当する
6|/ending:相次いだ
-5|/ending:省が試算
-3|/ending:看齐5%
4|/ending:砍到3%
-3|/ending:研究
-15|/ending:示した
4|/ending:立てだ
-3|/ending:範囲論
3|/ending:終調整
-3|/ending:組み
5|/ending:総省
3|/ending:线\"
5|/ending:经费
-3|/ending:结在2%
3|/ending:维持2%
-4|/ending:置く
-3|/ending:置づけた
-3|/ending:置づけだ
3|/ending:考える
-3|/ending:而为
3|/ending:而得
3|/ending:而来
-5|/ending:而足
6|/ending:聞く
-7|/ending:能」
7|/ending:腰だ
3|/ending:至2%
-4|/ending:至3%
-3|/ending:至4%
-4|/ending:色列反对
3|/ending:茨反对
3|/ending:行情
-5|/ending:补到3%
4|/ending:表态
-3|/ending:表現した
-3|/ending:襲した
-4|/ending:要になる
3|/ending:要望した
-5|/ending:見がある
4|/ending:見立てだ
3|/ending:見送った
-3|/ending:視野」
3|/ending:触れず
-3|/ending:触れた
3|/ending:言した
5|/ending:言へ
-3|/ending:言及した
3|/ending:言案
6|/ending:討を
7|/ending:記した
3|/ending:訴える
3|/ending:評した
-5|/ending:試算
-4|/ending:話す
3|/ending:語った
4|/ending:語る
4|/ending:説明
-5|/ending:説明した
-3|/ending:調した
-4|/ending:調整する
-3|/ending:警戒招く
-3|/ending:議に示す
4|/ending:議控え
-3|/ending:議論
-3|/ending:讨论3%
-3|/ending:论3%
-3|/ending:设想
-4|/ending:財政不安
-3|/ending:贸易条件
3|/ending:费占比
-3|/ending:费指标
4|/ending:超も視野
-5|/ending:超过2%
-3|/ending:踏襲した
-3|/ending:身焦点
7|/ending:达到3%
-5|/ending:过2%
6|/ending:还不够?
-3|/ending:这回事
-3|/ending:迫った
4|/ending:退けた
3|/ending:送った
-3|/ending:送り
-3|/ending:造势
3|/ending:過ごす
-3|/ending:野」
3|/ending:野共识
-3|/ending:量力而为
3|/ending:錯する
3|/ending:钱从哪来
-6|/ending:長官
3|/ending:関が提案
3|/ending:队的防区
3|/ending:防?
3|/ending:防区
5|/ending:防総省
-3|/ending:险信号
-4|/ending:頭」
-4|/ending:頭に置く
-4|/ending:预留余地
4|/ending:高到5%
-3|/ending:齐5%
3|/foreign=False:ask
-4|/foreign=False:ask deny
-3|/foreign=False:ask not
3|/foreign=False:ask think
-3|/foreign=False:deny ask
-4|/foreign=False:deny not
3|/foreign=False:deny party
6|/foreign=False:deny think
7|/foreign=False:not
3|/foreign=False:not ask
4|/foreign=False:not deny
-4|/foreign=False:not not
-6|/foreign=False:not plan
10|/foreign=False:not should
3|/foreign=False:party think
-6|/foreign=False:plan
-4|/foreign=False:plan not
3|/foreign=False:plan reach
4|/foreign=False:plan should
-5|/foreign=False:plan think
-4|/foreign=False:raise ask
4|/foreign=False:raise think
-5|/foreign=False:reach
-6|/foreign=False:reach not
4|/foreign=False:reach should
-5|/foreign=False:reach think
-7|/foreign=False:should
-3|/foreign=False:should ask
-3|/foreign=False:should raise
4|/foreign=False:standard
-3|/foreign=False:standard ask
4|/foreign=False:standard not
3|/foreign=False:standard raise
-5|/foreign=False:think not
3|/foreign=False:think party
3|/foreign=False:think raise
8|/foreign=True:
4|/foreign=True:ask plan
-3|/foreign=True:deny
-4|/foreign=True:not deny
7|/foreign=True:not think
3|/foreign=True:plan
4|/foreign=True:plan think
3|/foreign=True:should
4|/foreign=True:should standard
-3|/foreign=True:should think
-8|/foreign=True:standard
-3|/foreign=True:standard plan
4|/foreign=True:standard reach
-4|/foreign=True:think not
-5|/known:- ALLIES 1.5
-5|/known:- ALLIES 1.5 since-2025
13|/known:- ALLIES 2
6|/known:- ALLIES 2 since-2025
6|/known:- ALLIES 2 to-2024
4|/known:- ALLIES 3
3|/known:- ALLIES 3 since-2025
4|/known:- ALLIES since-2025
6|/known:- ALLIES to-2024
3|/known:- AUS 2.5
13|/known:- AUS 3
13|/known:- AUS 3 since-2025
-5|/known:- AUS 3.5
-5|/known:- AUS 3.5 since-2025
11|/known:- AUS since-2025
7|/known:- BEL+ITA 5
7|/known:- BEL+ITA 5 since-2025
7|/known:- BEL+ITA since-2025
-4|/known:- BGD 2.2
-4|/known:- BGD 2.2 to-2024
-8|/known:- BRA 2
-8|/known:- BRA 2 since-2025
-8|/known:- BRA since-2025
6|/known:- CAN 2
7|/known:- CAN 2 since-2025
5|/known:- CAN since-2025
3|/known:- CHE 1
3|/known:- CHL 2
3|/known:- CHL 2 since-2025
6|/known:- CHL since-2025
-5|/known:- CZE 3
-4|/known:- CZE 3 to-2024
-4|/known:- CZE to-2024
4|/known:- DEU 2
4|/known:- DEU 2 since-2025
5|/known:- DEU 3
4|/known:- DEU 3 since-2025
-3|/known:- DEU 3-3.5
-3|/known:- DEU 3-3.5 to-2024
-3|/known:- DEU 3.5 to-2024
7|/known:- DEU 5
6|/known:- DEU 5 since-2025
13|/known:- DEU since-2025
3|/known:- DNK 3.5
3|/known:- DNK 3.5 since-2025
-3|/known:- DNK 4
-3|/known:- DNK 4 since-2025
-5|/known:- ESP 2.1
-5|/known:- ESP 2.1 since-2025
-6|/known:- ESP 5
-6|/known:- ESP 5 since-2025
-11|/known:- ESP since-2025
-3|/known:- EST since-2025
-3|/known:- EST+LTU+LVA 5
-3|/known:- EST+LTU+LVA 5 since-2025
-3|/known:- EST+LTU+LVA since-2025
-11|/known:- EU 1.5
-11|/known:- EU 1.5 since-2025
-12|/known:- EU 3
-8|/known:- EU 3 since-2025
-4|/known:- EU 3 to-2024
-21|/known:- EU since-2025
-4|/known:- EU to-2024
4|/known:- FIN 3
4|/known:- FIN 3 since-2025
4|/known:- FIN since-2025
3|/known:- FRA 2
3|/known:- FRA 2 since-2025
-11|/known:- FRA 3-3.5
-11|/known:- FRA 3-3.5 since-2025
5|/known:- FRA 5
5|/known:- FRA 5 since-2025
-6|/known:- FRA since-2025
7|/known:- GBR 2.5
7|/known:- GBR 2.5 to-2024
-13|/known:- GBR 3
-15|/known:- GBR 3 since-2025
-11|/known:- GBR since-2025
8|/known:- GBR to-2024
3|/known:- GHA 0.6
3|/known:- GHA 0.6 to-2024
3|/known:- GHA to-2024
3|/known:- GMB 1
3|/known:- GMB 1 to-2024
3|/known:- GMB to-2024
-3|/known:- GTM 0.6
-3|/known:- GTM 0.6 since-2025
-3|/known:- GTM since-2025
-5|/known:- IDN 1.5
-4|/known:- IDN 1.5 since-2025
4|/known:- IDN 2
4|/known:- IDN 2 to-2024
-4|/known:- IDN since-2025
-6|/known:- IND 2.5
-5|/known:- IND 2.5 since-2025
9|/known:- IND 3
7|/known:- IND 3 since-2025
3|/known:- IND 3 to-2024
3|/known:- IRL 0.5
3|/known:- IRL 0.5 since-2025
3|/known:- IRQ 3.5
3|/known:- IRQ 3.5 to-2024
3|/known:- IRQ to-2024
-3|/known:- ISL 1.5
-3|/known:- ISL 1.5 since-2025
-4|/known:- ISL since-2025
-3|/known:- ISR 4.4
-3|/known:- ISR 4.4 since-2025
-7|/known:- ISR 6
-8|/known:- ISR 6 since-2025
5|/known:- ISR 7
5|/known:- ISR 7 to-2024
-12|/known:- ISR since-2025
6|/known:- ISR to-2024
4|/known:- ITA 3.5
4|/known:- ITA 3.5 since-2025
3|/known:- ITA since-2025
7|/known:- JPN 1
10|/known:- JPN 1 since-2025
-4|/known:- JPN 1 to-1999
3|/known:- JPN 1.1
3|/known:- JPN 1.1 to-1999
4|/known:- JPN 1.2
4|/known:- JPN 1.5
6|/known:- JPN 1.5 since-2025
-4|/known:- JPN 1.5 to-1999
-3|/known:- JPN 1.8
-3|/known:- JPN 1.8 to-2024
-3|/known:- JPN 1.9
-3|/known:- JPN 1.9 since-2025
18|/known:- JPN 2
4|/known:- JPN 2 since-2025
5|/known:- JPN 2 to-2021
7|/known:- JPN 2 to-2024
-3|/known:- JPN 2.1
-3|/known:- JPN 2.1 since-2025
-3|/known:- JPN 2.2
-3|/known:- JPN 2.2 since-2025
-3|/known:- JPN 2.4
-3|/known:- JPN 2.4 since-2025
-3|/known:- JPN 2.5
-7|/known:- JPN 2.5 since-2025
4|/known:- JPN 2.5 to-2024
-4|/known:- JPN 2.5-3.5
-4|/known:- JPN 2.5-3.5 since-2025
6|/known:- JPN 3
-3|/known:- JPN 3 since-2025
9|/known:- JPN 3 to-2024
6|/known:- JPN 3-3.5
6|/known:- JPN 3-3.5 since-2025
4|/known:- JPN 4
4|/known:- JPN 4 since-2025
8|/known:- JPN 5
8|/known:- JPN 5 since-2025
10|/known:- JPN since-2025
3|/known:- JPN to-2013
5|/known:- JPN to-2021
24|/known:- JPN to-2024
5|/known:- KEN 1.3
5|/known:- KEN 1.3 to-2024
5|/known:- KEN to-2024
-3|/known:- KGZ 1.7
-3|/known:- KGZ 1.7 since-2025
-3|/known:- KGZ since-2025
7|/known:- KOR 3
10|/known:- KOR 3 since-2025
-4|/known:- KOR 3.2
-4|/known:- KOR 3.2 to-2013
-7|/known:- KOR 3.5
-8|/known:- KOR 3.5 since-2025
-5|/known:- KOR 3.8
-5|/known:- KOR 3.8 since-2025
-4|/known:- KOR 5
-4|/known:- KOR 5 since-2025
-4|/known:- KOR since-2025
-4|/known:- KOR to-2013
6|/known:- LKA 1.3
6|/known:- LKA 1.3 to-2024
6|/known:- LKA to-2024
-3|/known:- LTU 3.3
-3|/known:- LTU 3.3 to-2024
-3|/known:- LTU to-2024
3|/known:- MAR 4
3|/known:- MAR 4 since-2025
3|/known:- MAR 6
3|/known:- MAR 6 since-2025
5|/known:- MAR since-2025
-8|/known:- MYS 1.5
-8|/known:- MYS 1.5 since-2025
-7|/known:- MYS since-2025
-11|/known:- NATO 1.5
-11|/known:- NATO 1.5 since-2025
-4|/known:- NATO 2
-4|/known:- NATO 2 to-2024
-4|/known:- NATO 2.5
-4|/known:- NATO 2.5 to-2024
-5|/known:- NATO 3
-5|/known:- NATO 3 since-2025
4|/known:- NATO 4 since-2025
-14|/known:- NATO 5
-12|/known:- NATO 5 since-2025
-26|/known:- NATO since-2025
-11|/known:- NATO to-2024
3|/known:- NGA 1
3|/known:- NGA 1 to-2024
3|/known:- NGA to-2024
-3|/known:- NOR 3 since-2025
-3|/known:- NZL 2 to-2024
4|/known:- NZL since-2025
-3|/known:- NZL to-2024
6|/known:- PAK 1.7
5|/known:- PAK 1.7 since-2025
5|/known:- PAK since-2025
-3|/known:- PHL 2 to-2024
4|/known:- PHL 4
4|/known:- PHL 4 since-2025
3|/known:- PHL since-2025
-3|/known:- PHL to-2024
-6|/known:- POL 4
-6|/known:- POL 4 since-2025
-5|/known:- POL 5
-5|/known:- POL 5 since-2025
-11|/known:- POL since-2025
-3|/known:- PRY 1.3
-3|/known:- PRY 1.3 since-2025
-3|/known:- PRY since-2025
-3|/known:- ROU 3.5
-3|/known:- ROU 3.5 since-2025
-3|/known:- SGP 4
-3|/known:- SGP 4 since-2025
-3|/known:- SGP since-2025
-3|/known:- SVK since-2025
3|/known:- SWE 3
3|/known:- SWE 3 since-2025
3|/known:- SWE since-2025
-5|/known:- THA 1.5
-5|/known:- THA 1.5 since-2025
-5|/known:- THA since-2025
11|/known:- TWN 1E+1
-7|/known:- TWN 1E+1 since-2025
18|/known:- TWN 1E+1 to-2024
19|/known:- TWN 3
10|/known:- TWN 3 since-2025
9|/known:- TWN 3 to-2024
4|/known:- TWN 3.5
4|/known:- TWN 3.5 since-2025
4|/known:- TWN 4
3|/known:- TWN 4 since-2025
18|/known:- TWN 5
11|/known:- TWN 5 since-2025
7|/known:- TWN 5 to-2024
25|/known:- TWN since-2025
34|/known:- TWN to-2024
3|/known:- UKR 1E+1
3|/known:- UKR 1E+1 since-2025
-3|/known:- UKR 5
-3|/known:- UKR 5 since-2025
-8|/known:- USA 5
-10|/known:- USA 5 since-2025
-14|/known:- USA since-2025
-4|/known:- ZAF 1.5
-4|/known:- ZAF 1.5 since-2025
-4|/known:- ZAF since-2025
-3|/known:AGO BWA 2.8
-3|/known:AGO BWA 2.8 since-2025
-3|/known:AGO BWA since-2025
-3|/known:AUS AUS 2.5
-12|/known:AUS AUS 3
-14|/known:AUS AUS 3 since-2025
-10|/known:AUS AUS 3.5
-10|/known:AUS AUS 3.5 since-2025
-26|/known:AUS AUS since-2025
-3|/known:AUS AUS+JPN 3.5
-3|/known:AUS AUS+JPN 3.5 since-2025
-5|/known:AUS AUS+JPN since-2025
7|/known:AUS AUS+NZL 2.5
7|/known:AUS AUS+NZL 2.5 since-2025
7|/known:AUS AUS+NZL since-2025
5|/known:AUS FJI 2.2
5|/known:AUS FJI 2.2 since-2025
5|/known:AUS FJI since-2025
-12|/known:AUS+JPN AUS+JPN 3
-12|/known:AUS+JPN AUS+JPN 3 since-2025
-13|/known:AUS+JPN AUS+JPN since-2025
-3|/known:AUS+NZL AUS+NZL 2.5
-3|/known:AUS+NZL AUS+NZL 2.5 since-2025
-3|/known:AUS+NZL AUS+NZL since-2025
-3|/known:AUT AUT+MLT 1.9
-3|/known:AUT AUT+MLT 1.9 since-2025
-3|/known:AUT AUT+MLT since-2025
4|/known:AUT EU 3
4|/known:AUT EU 3 since-2025
4|/known:AUT EU since-2025
-6|/known:BEL+ITA BEL+ITA 5
-6|/known:BEL+ITA BEL+ITA 5 since-2025
-6|/known:BEL+ITA BEL+ITA since-2025
4|/known:BGD BGD 2.2
4|/known:BGD BGD 2.2 to-2024
9|/known:BRA BRA 2
9|/known:BRA BRA 2 since-2025
9|/known:BRA BRA since-2025
3|/known:BRA GUY 1
3|/known:BRA GUY 1 since-2025
3|/known:BRA GUY since-2025
-7|/known:BTN BTN 1.3
-7|/known:BTN BTN 1.3 to-2024
-7|/known:BTN BTN to-2024
-6|/known:CAN CAN 2
-7|/known:CAN CAN 2 since-2025
-6|/known:CAN CAN since-2025
-3|/known:CAN JPN since-2025
-3|/known:CAN NATO 5
-3|/known:CAN NATO 5 since-2025
-4|/known:CAN NATO since-2025
-3|/known:CHE CHE 1
6|/known:CHE+IRL CHE+IRL 2.4
6|/known:CHE+IRL CHE+IRL 2.4 since-2025
6|/known:CHE+IRL CHE+IRL since-2025
-6|/known:CHL CHL since-2025
-3|/known:CHN ALLIES 5
-3|/known:CHN ALLIES 5 since-2025
-3|/known:CHN ALLIES since-2025
6|/known:CHN JPN 1
6|/known:CHN JPN 1 since-2025
3|/known:CHN JPN since-2025
-3|/known:CHN TWN 5
-3|/known:CHN TWN 5 since-2025
-4|/known:CHN TWN since-2025
5|/known:CZE CZE 3
5|/known:CZE CZE 3 to-2024
5|/known:CZE CZE to-2024
4|/known:CZE NATO 3
4|/known:CZE NATO 3 since-2025
4|/known:CZE NATO since-2025
-6|/known:DEU DEU 2
-4|/known:DEU DEU 2 since-2025
3|/known:DEU DEU 3-3.5
3|/known:DEU DEU 3-3.5 to-2024
3|/known:DEU DEU 3.5 to-2024
-4|/known:DEU DEU 5
-3|/known:DEU DEU 5 since-2025
-8|/known:DEU DEU since-2025
-3|/known:DEU JPN 3
-3|/known:DEU JPN 3 to-1999
6|/known:DEU JPN 3.5
6|/known:DEU JPN 3.5 since-2025
6|/known:DEU JPN since-2025
-3|/known:DEU JPN to-1999
-6|/known:DEU NATO 3.5
-6|/known:DEU NATO 3.5 since-2025
-17|/known:DEU NATO 5
-17|/known:DEU NATO 5 since-2025
-22|/known:DEU NATO since-2025
-3|/known:DNK DNK 3.5
-3|/known:DNK DNK 3.5 since-2025
3|/known:DNK DNK 4
3|/known:DNK DNK 4 since-2025
4|/known:DNK EU 3
4|/known:DNK EU 3 since-2025
4|/known:DNK EU since-2025
12|/known:DNK NATO 5
12|/known:DNK NATO 5 since-2025
12|/known:DNK NATO since-2025
11|/known:DNK NOR+SWE 4
11|/known:DNK NOR+SWE 4 since-2025
11|/known:DNK NOR+SWE since-2025
-7|/known:ECU ECU 4
-7|/known:ECU ECU 4 since-2025
-6|/known:ECU ECU since-2025
5|/known:ESP ESP 2.1
5|/known:ESP ESP 2.1 since-2025
3|/known:ESP ESP 3
3|/known:ESP ESP 3 since-2025
19|/known:ESP ESP 5
19|/known:ESP ESP 5 since-2025
25|/known:ESP ESP since-2025
-6|/known:ESP ESP+PRT 3.5
-6|/known:ESP ESP+PRT 3.5 since-2025
-6|/known:ESP ESP+PRT since-2025
-3|/known:ESP NATO 3.5
-3|/known:ESP NATO 3.5 since-2025
-3|/known:ESP NATO 5
-3|/known:ESP NATO 5 since-2025
-7|/known:ESP NATO since-2025
3|/known:EST ESP+ITA 3.5
3|/known:EST ESP+ITA 3.5 since-2025
3|/known:EST ESP+ITA since-2025
3|/known:EST EST since-2025
6|/known:EST NATO 2.5
6|/known:EST NATO 2.5 to-2024
5|/known:EST NATO 3
5|/known:EST NATO 3 since-2025
15|/known:EST NATO 5
15|/known:EST NATO 5 since-2025
20|/known:EST NATO since-2025
6|/known:EST NATO to-2024
6|/known:EST+LTU+LVA EST+LTU+LVA 5
6|/known:EST+LTU+LVA EST+LTU+LVA 5 since-2025
6|/known:EST+LTU+LVA EST+LTU+LVA since-2025
3|/known:EU ALLIES 3.5
3|/known:EU ALLIES 3.5 since-2025
3|/known:EU ALLIES since-2025
7|/known:EU AUT+MLT 1.9
7|/known:EU AUT+MLT 1.9 since-2025
7|/known:EU AUT+MLT since-2025
15|/known:EU EU 1.5
15|/known:EU EU 1.5 since-2025
23|/known:EU EU 3
14|/known:EU EU 3 since-2025
9|/known:EU EU 3 to-2024
-3|/known:EU EU 3-3.5
-3|/known:EU EU 3-3.5 since-2025
17|/known:EU EU 3.5
17|/known:EU EU 3.5 since-2025
41|/known:EU EU since-2025
9|/known:EU EU to-2024
5|/known:EU FRA 2.2
5|/known:EU FRA 2.2 since-2025
5|/known:EU FRA since-2025
-3|/known:EU GBR 2
-3|/known:EU GBR 2 to-2021
-3|/known:EU GBR to-2021
5|/known:EU GRC+TUR 2
5|/known:EU GRC+TUR 2 to-2024
5|/known:EU GRC+TUR to-2024
-3|/known:EU IRL 2
-3|/known:EU IRL 2 since-2025
-4|/known:EU IRL since-2025
7|/known:EU SVN 1.3
7|/known:EU SVN 1.3 to-2024
7|/known:EU SVN to-2024
-4|/known:FIN FIN 3
-4|/known:FIN FIN 3 since-2025
-3|/known:FIN FIN since-2025
3|/known:FIN IRL 1.3
3|/known:FIN IRL 1.3 since-2025
3|/known:FIN IRL since-2025
5|/known:FIN NATO 3
5|/known:FIN NATO 3 since-2025
-8|/known:FIN NATO 5
-8|/known:FIN NATO 5 since-2025
-3|/known:FIN NATO since-2025
-4|/known:FJI FJI 2.2
-4|/known:FJI FJI 2.2 since-2025
-4|/known:FJI FJI since-2025
-4|/known:FRA DEU+FRA 5
-4|/known:FRA DEU+FRA 5 since-2025
-4|/known:FRA DEU+FRA since-2025
6|/known:FRA EU 3-3.5
6|/known:FRA EU 3-3.5 since-2025
7|/known:FRA EU since-2025
-3|/known:FRA FRA 2
-3|/known:FRA FRA 2 since-2025
11|/known:FRA FRA 3-3.5
11|/known:FRA FRA 3-3.5 since-2025
3|/known:FRA FRA 3.5
3|/known:FRA FRA 3.5 since-2025
-5|/known:FRA FRA 5
-5|/known:FRA FRA 5 since-2025
6|/known:FRA FRA since-2025
-3|/known:FRA FRA+GBR since-2025
4|/known:FRA NATO 3-3.5
4|/known:FRA NATO 3-3.5 since-2025
4|/known:FRA NATO 3.5
4|/known:FRA NATO 3.5 since-2025
8|/known:FRA NATO since-2025
3|/known:FRA+GBR FRA+GBR 3
3|/known:FRA+GBR FRA+GBR 3 since-2025
4|/known:FRA+GBR FRA+GBR 3.5
4|/known:FRA+GBR FRA+GBR 3.5 since-2025
7|/known:FRA+GBR FRA+GBR since-2025
3|/known:GBR ALLIES 2.5
3|/known:GBR ALLIES 2.5 to-2024
3|/known:GBR ALLIES to-2024
-3|/known:GBR FRA+GBR since-2025
3|/known:GBR GBR 2 to-2021
-5|/known:GBR GBR 2.5
-5|/known:GBR GBR 2.5 to-2024
9|/known:GBR GBR 3
10|/known:GBR GBR 3 since-2025
6|/known:GBR GBR since-2025
3|/known:GBR GBR to-2021
-6|/known:GBR GBR to-2024
-9|/known:GBR NATO 5
-8|/known:GBR NATO 5 since-2025
-10|/known:GBR NATO since-2025
6|/known:GRC ESP 2
6|/known:GRC ESP 2 since-2025
6|/known:GRC ESP since-2025
3|/known:GTM GTM 0.6
3|/known:GTM GTM 0.6 since-2025
3|/known:GTM GTM since-2025
6|/known:IDN IDN 1.5
4|/known:IDN IDN 1.5 since-2025
-3|/known:IDN IDN 2
-4|/known:IDN IDN 2 to-2024
7|/known:IDN IDN since-2025
11|/known:IND BTN 1.3
11|/known:IND BTN 1.3 to-2024
11|/known:IND BTN to-2024
8|/known:IND IND 2.5
7|/known:IND IND 2.5 since-2025
-8|/known:IND IND 3
-6|/known:IND IND 3 since-2025
-3|/known:IND IND 3 to-2024
4|/known:IND IND since-2025
-3|/known:IND JPN 4
-3|/known:IND JPN 4 since-2025
-3|/known:IND JPN since-2025
-4|/known:IRL CHE+IRL 2.4
-4|/known:IRL CHE+IRL 2.4 since-2025
-4|/known:IRL CHE+IRL since-2025
-3|/known:IRL IRL 0.5
-3|/known:IRL IRL 0.5 since-2025
5|/known:IRL IRL 2
5|/known:IRL IRL 2 since-2025
-3|/known:IRQ IRQ 3.5
-3|/known:IRQ IRQ 3.5 to-2024
-3|/known:IRQ IRQ to-2024
3|/known:ISL ISL 1.5
3|/known:ISL ISL 1.5 since-2025
4|/known:ISL ISL since-2025
4|/known:ISR ISR 4.4
4|/known:ISR ISR 4.4 since-2025
6|/known:ISR ISR 5
5|/known:ISR ISR 5 to-2024
8|/known:ISR ISR 6
9|/known:ISR ISR 6 since-2025
-5|/known:ISR ISR 7
-5|/known:ISR ISR 7 to-2024
14|/known:ISR ISR since-2025
-4|/known:ITA ITA 3.5
-4|/known:ITA ITA 3.5 since-2025
-5|/known:ITA ITA since-2025
-4|/known:ITA NATO 5
-4|/known:ITA NATO 5 since-2025
-4|/known:ITA NATO since-2025
-3|/known:JPN ALLIES 1.5
-3|/known:JPN ALLIES 1.5 since-2025
3|/known:JPN ALLIES 3
3|/known:JPN ALLIES 3 to-2024
-8|/known:JPN ALLIES 3.5
-8|/known:JPN ALLIES 3.5 since-2025
-10|/known:JPN ALLIES 5
-10|/known:JPN ALLIES 5 since-2025
-22|/known:JPN ALLIES since-2025
-6|/known:JPN AUS 3.5
-6|/known:JPN AUS 3.5 since-2025
-7|/known:JPN AUS since-2025
11|/known:JPN AUS+JPN 3
11|/known:JPN AUS+JPN 3 since-2025
7|/known:JPN AUS+JPN since-2025
-4|/known:JPN EU 3
-3|/known:JPN EU since-2025
-5|/known:JPN ISR 5
-5|/known:JPN ISR 5 to-2024
-5|/known:JPN ISR to-2024
-6|/known:JPN JPN 1
-10|/known:JPN JPN 1 since-2025
4|/known:JPN JPN 1 to-1999
3|/known:JPN JPN 1 to-2021
-3|/known:JPN JPN 1.1
-3|/known:JPN JPN 1.1 to-1999
-4|/known:JPN JPN 1.2
-8|/known:JPN JPN 1.5
-5|/known:JPN JPN 1.5 since-2025
3|/known:JPN JPN 1.8
3|/known:JPN JPN 1.8 to-2024
3|/known:JPN JPN 1.9
3|/known:JPN JPN 1.9 since-2025
-7|/known:JPN JPN 2
-3|/known:JPN JPN 2 to-2021
3|/known:JPN JPN 2.1
3|/known:JPN JPN 2.1 since-2025
3|/known:JPN JPN 2.2
3|/known:JPN JPN 2.2 since-2025
3|/known:JPN JPN 2.4
3|/known:JPN JPN 2.4 since-2025
6|/known:JPN JPN 2.5
10|/known:JPN JPN 2.5 since-2025
-4|/known:JPN JPN 2.5 to-2024
4|/known:JPN JPN 2.5-3.5
4|/known:JPN JPN 2.5-3.5 since-2025
6|/known:JPN JPN 3 since-2025
-8|/known:JPN JPN 3 to-2024
-6|/known:JPN JPN 3-3.5
-6|/known:JPN JPN 3-3.5 since-2025
3|/known:JPN JPN 3.2
3|/known:JPN JPN 3.2 since-2025
-9|/known:JPN JPN 3.5
-9|/known:JPN JPN 3.5 since-2025
-4|/known:JPN JPN 4
-4|/known:JPN JPN 4 since-2025
-11|/known:JPN JPN 5
-11|/known:JPN JPN 5 since-2025
-11|/known:JPN JPN since-2025
-4|/known:JPN JPN to-2013
-16|/known:JPN JPN to-2024
-3|/known:JPN JPN+KOR since-2025
3|/known:JPN KHM+THA 1.7
3|/known:JPN KHM+THA 1.7 since-2025
3|/known:JPN KHM+THA since-2025
-6|/known:JPN NATO 5
-6|/known:JPN NATO 5 since-2025
-6|/known:JPN NATO since-2025
3|/known:JPN PHL since-2025
-6|/known:JPN TWN 1E+1
-6|/known:JPN TWN 1E+1 since-2025
-7|/known:JPN TWN since-2025
-5|/known:JPN+KOR JPN+KOR 3.5
-5|/known:JPN+KOR JPN+KOR 3.5 since-2025
-11|/known:JPN+KOR JPN+KOR 5
-11|/known:JPN+KOR JPN+KOR 5 since-2025
-15|/known:JPN+KOR JPN+KOR since-2025
4|/known:KGZ KGZ 1.7
4|/known:KGZ KGZ 1.7 since-2025
4|/known:KGZ KGZ since-2025
-5|/known:KOR ALLIES 3.5
-5|/known:KOR ALLIES 3.5 since-2025
-6|/known:KOR ALLIES 5
-6|/known:KOR ALLIES 5 since-2025
-10|/known:KOR ALLIES since-2025
-3|/known:KOR AUS+JPN 3.5
-3|/known:KOR AUS+JPN 3.5 since-2025
-3|/known:KOR AUS+JPN since-2025
5|/known:KOR JPN 2.6
5|/known:KOR JPN 2.6 to-2024
-9|/known:KOR JPN 3.5
-9|/known:KOR JPN 3.5 since-2025
-11|/known:KOR JPN since-2025
5|/known:KOR JPN to-2024
3|/known:KOR KOR 2.8
3|/known:KOR KOR 2.8 since-2025
-6|/known:KOR KOR 3
-9|/known:KOR KOR 3 since-2025
4|/known:KOR KOR 3.2
4|/known:KOR KOR 3.2 to-2013
4|/known:KOR KOR 3.5
5|/known:KOR KOR 3.5 since-2025
-5|/known:KOR KOR 4
-4|/known:KOR KOR 4 since-2025
9|/known:KOR KOR 5
9|/known:KOR KOR 5 since-2025
-5|/known:KOR KOR since-2025
4|/known:KOR KOR to-2013
-4|/known:KOR NATO since-2025
10|/known:LTU DEU+FRA 5
10|/known:LTU DEU+FRA 5 since-2025
10|/known:LTU DEU+FRA since-2025
-9|/known:LTU EU 3.5
-9|/known:LTU EU 3.5 since-2025
-9|/known:LTU EU since-2025
3|/known:LTU LTU 3.3
3|/known:LTU LTU 3.3 to-2024
3|/known:LTU LTU to-2024
9|/known:LTU NATO 2.5
9|/known:LTU NATO 2.5 to-2024
3|/known:LTU NATO 5.5
3|/known:LTU NATO 5.5 since-2025
4|/known:LTU NATO since-2025
9|/known:LTU NATO to-2024
4|/known:LVA ALLIES 3
4|/known:LVA ALLIES 3 since-2025
4|/known:LVA ALLIES since-2025
13|/known:LVA ESP+PRT 3.5
13|/known:LVA ESP+PRT 3.5 since-2025
13|/known:LVA ESP+PRT since-2025
5|/known:LVA EU 3
5|/known:LVA EU 3 since-2025
5|/known:LVA EU since-2025
-3|/known:MAR MAR 4
-3|/known:MAR MAR 4 since-2025
-3|/known:MAR MAR 6
-3|/known:MAR MAR 6 since-2025
-5|/known:MAR MAR since-2025
5|/known:MEX ALLIES 2
5|/known:MEX ALLIES 2 since-2025
5|/known:MEX ALLIES since-2025
4|/known:MYS KHM+THA since-2025
9|/known:MYS MYS 1.5
9|/known:MYS MYS 1.5 since-2025
10|/known:MYS MYS since-2025
-4|/known:NATO ALLIES 3.5
-4|/known:NATO ALLIES 3.5 since-2025
-15|/known:NATO ALLIES 5
-15|/known:NATO ALLIES 5 since-2025
-20|/known:NATO ALLIES since-2025
-5|/known:NATO BEL 3.5
-5|/known:NATO BEL 3.5 since-2025
-4|/known:NATO BEL since-2025
-4|/known:NATO DEU 2
-4|/known:NATO DEU 2 to-1999
-4|/known:NATO DEU to-1999
3|/known:NATO ESP 3.5
3|/known:NATO ESP 3.5 since-2025
-7|/known:NATO ESP 5
-7|/known:NATO ESP 5 since-2025
-3|/known:NATO ESP since-2025
-9|/known:NATO EU 3
-8|/known:NATO EU 3 since-2025
-10|/known:NATO EU since-2025
-7|/known:NATO JPN 2
-7|/known:NATO JPN 2 to-2024
5|/known:NATO JPN 3
5|/known:NATO JPN 3 since-2025
4|/known:NATO JPN 3.5
4|/known:NATO JPN 3.5 since-2025
-8|/known:NATO JPN 5
-8|/known:NATO JPN 5 since-2025
-7|/known:NATO JPN to-2024
7|/known:NATO JPN+KOR 5
7|/known:NATO JPN+KOR 5 since-2025
7|/known:NATO JPN+KOR since-2025
3|/known:NATO KOR 3.5
3|/known:NATO KOR 3.5 since-2025
-5|/known:NATO KOR 5
-5|/known:NATO KOR 5 since-2025
25|/known:NATO NATO 1.5
25|/known:NATO NATO 1.5 since-2025
3|/known:NATO NATO 2
-3|/known:NATO NATO 2 since-2025
6|/known:NATO NATO 2 to-2024
3|/known:NATO NATO 2.5 since-2025
-3|/known:NATO NATO 2.5 to-2024
-11|/known:NATO NATO 3
-12|/known:NATO NATO 3 since-2025
-3|/known:NATO NATO 3-3.5
-3|/known:NATO NATO 3-3.5 since-2025
12|/known:NATO NATO 3.5
25|/known:NATO NATO 3.5 since-2025
-13|/known:NATO NATO 3.5 to-2024
8|/known:NATO NATO 3.7
8|/known:NATO NATO 3.7 since-2025
-4|/known:NATO NATO 4
-3|/known:NATO NATO 4 since-2025
10|/known:NATO NATO 5
12|/known:NATO NATO 5 since-2025
50|/known:NATO NATO since-2025
-12|/known:NATO NATO to-2024
6|/known:NLD BEL 3.5
6|/known:NLD BEL 3.5 since-2025
6|/known:NLD BEL since-2025
-3|/known:NLD EU 3
-3|/known:NLD EU 3 since-2025
-3|/known:NLD EU since-2025
-11|/known:NLD NATO 5
-11|/known:NLD NATO 5 since-2025
-15|/known:NLD NATO since-2025
3|/known:NOR JPN 2.5
3|/known:NOR JPN 2.5 since-2025
3|/known:NOR JPN since-2025
3|/known:NOR NOR 3 since-2025
-3|/known:NOR NOR+SWE 4
-3|/known:NOR NOR+SWE 4 since-2025
-3|/known:NOR NOR+SWE since-2025
-3|/known:NZL AUS+NZL 2.5
-3|/known:NZL AUS+NZL 2.5 since-2025
-3|/known:NZL AUS+NZL since-2025
4|/known:NZL NZL 2 to-2024
-4|/known:NZL NZL since-2025
3|/known:NZL NZL to-2024
5|/known:PHL PHL 2
3|/known:PHL PHL 2 to-2024
-4|/known:PHL PHL 4
-4|/known:PHL PHL 4 since-2025
3|/known:PHL PHL to-2024
-3|/known:POL ESP 3
-3|/known:POL ESP 3 since-2025
-3|/known:POL ESP since-2025
8|/known:POL EU 3
8|/known:POL EU 3 since-2025
8|/known:POL EU since-2025
27|/known:POL NATO 3
14|/known:POL NATO 3 since-2025
13|/known:POL NATO 3 to-2024
13|/known:POL NATO since-2025
11|/known:POL NATO to-2024
9|/known:POL POL 4
9|/known:POL POL 4 since-2025
6|/known:POL POL 5
6|/known:POL POL 5 since-2025
15|/known:POL POL since-2025
-4|/known:PRT ESP+PRT 3.5
-4|/known:PRT ESP+PRT 3.5 since-2025
-4|/known:PRT ESP+PRT since-2025
-3|/known:PRT NATO 5
-3|/known:PRT NATO 5 since-2025
-3|/known:PRT NATO since-2025
4|/known:PRY PRY 1.3
4|/known:PRY PRY 1.3 since-2025
4|/known:PRY PRY since-2025
4|/known:ROU ROU 3.5
4|/known:ROU ROU 3.5 since-2025
-3|/known:RUS NATO 5
-3|/known:RUS NATO 5 since-2025
-3|/known:RUS NATO since-2025
6|/known:SAU ARE+KWT+QAT 4.5
6|/known:SAU ARE+KWT+QAT 4.5 since-2025
6|/known:SAU ARE+KWT+QAT since-2025
4|/known:SAU OMN 6
4|/known:SAU OMN 6 since-2025
4|/known:SAU OMN since-2025
3|/known:SEN SEN since-2025
3|/known:SGP SGP 4
3|/known:SGP SGP 4 since-2025
3|/known:SGP SGP since-2025
3|/known:SRB SRB 3
3|/known:SRB SRB 3 since-2025
3|/known:SRB SRB since-2025
3|/known:SVK SVK 5
3|/known:SVK SVK 5 since-2025
6|/known:SVK SVK since-2025
-6|/known:SVN SVN 1.3
-6|/known:SVN SVN 1.3 to-2024
-6|/known:SVN SVN to-2024
3|/known:SWE NATO 3.5
3|/known:SWE NATO 3.5 since-2025
6|/known:SWE NATO 5
6|/known:SWE NATO 5 since-2025
8|/known:SWE NATO since-2025
-3|/known:SWE NOR+SWE 4
-3|/known:SWE NOR+SWE 4 since-2025
-3|/known:SWE NOR+SWE since-2025
-3|/known:SWE SWE 3
-3|/known:SWE SWE 3 since-2025
-3|/known:SWE SWE since-2025
-3|/known:THA PHL+THA 2.5
-3|/known:THA PHL+THA 2.5 since-2025
-3|/known:THA PHL+THA since-2025
6|/known:THA THA 1.5
6|/known:THA THA 1.5 since-2025
6|/known:THA THA since-2025
-3|/known:TUR NATO 3.5
-3|/known:TUR NATO 3.5 since-2025
-5|/known:TUR NATO since-2025
6|/known:TWN JPN 2.7
6|/known:TWN JPN 2.7 since-2025
-5|/known:TWN JPN 3
-5|/known:TWN JPN 3 since-2025
-3|/known:TWN JPN 3.5
-3|/known:TWN JPN 3.5 since-2025
-3|/known:TWN PHL 2
-3|/known:TWN PHL 2 since-2025
-3|/known:TWN PHL since-2025
-3|/known:TWN POL 4
-3|/known:TWN POL 4 since-2025
-3|/known:TWN POL since-2025
-10|/known:TWN TWN 1E+1
-5|/known:TWN TWN 1E+1 since-2025
-5|/known:TWN TWN 1E+1 to-2024
-18|/known:TWN TWN 3
-10|/known:TWN TWN 3 since-2025
-8|/known:TWN TWN 3 to-2024
-15|/known:TWN TWN 5
-10|/known:TWN TWN 5 since-2025
-5|/known:TWN TWN 5 to-2024
-33|/known:TWN TWN since-2025
-18|/known:TWN TWN to-2024
12|/known:UKR ALLIES 0.25
11|/known:UKR ALLIES 0.25 since-2025
11|/known:UKR ALLIES since-2025
9|/known:UKR DNK+EST+FIN+ISL+LTU+LVA+NOR+SWE 3
9|/known:UKR DNK+EST+FIN+ISL+LTU+LVA+NOR+SWE 3 since-2025
9|/known:UKR DNK+EST+FIN+ISL+LTU+LVA+NOR+SWE since-2025
3|/known:UKR GBR 3
3|/known:UKR GBR 3 since-2025
3|/known:UKR GBR since-2025
3|/known:UKR NATO 5
3|/known:UKR NATO 5 since-2025
3|/known:UKR NATO since-2025
-3|/known:UKR UKR 1E+1
-3|/known:UKR UKR 1E+1 since-2025
3|/known:UKR UKR 5
3|/known:UKR UKR 5 since-2025
3|/known:USA AGO 2.2
3|/known:USA AGO 2.2 since-2025
3|/known:USA AGO since-2025
-11|/known:USA ALLIES 0.25
-11|/known:USA ALLIES 0.25 since-2025
10|/known:USA ALLIES 1.5
10|/known:USA ALLIES 1.5 since-2025
-11|/known:USA ALLIES 2
-7|/known:USA ALLIES 2 since-2025
-3|/known:USA ALLIES 2 to-2024
-8|/known:USA ALLIES 3
-6|/known:USA ALLIES 3 since-2025
18|/known:USA ALLIES 3.5
18|/known:USA ALLIES 3.5 since-2025
37|/known:USA ALLIES 5
37|/known:USA ALLIES 5 since-2025
39|/known:USA ALLIES since-2025
-7|/known:USA ALLIES to-2024
21|/known:USA AUS 3.5
21|/known:USA AUS 3.5 since-2025
22|/known:USA AUS since-2025
-3|/known:USA AUS to-2024
10|/known:USA AUS+JPN 3.5
10|/known:USA AUS+JPN 3.5 since-2025
5|/known:USA AUS+JPN 5
5|/known:USA AUS+JPN 5 since-2025
15|/known:USA AUS+JPN since-2025
-3|/known:USA AUT+MLT 1.9
-3|/known:USA AUT+MLT 1.9 since-2025
-3|/known:USA AUT+MLT since-2025
4|/known:USA BWA 2.8
4|/known:USA BWA 2.8 since-2025
4|/known:USA BWA since-2025
4|/known:USA DEU 2
5|/known:USA DEU 2 to-1999
-5|/known:USA DEU since-2025
5|/known:USA DEU to-1999
-4|/known:USA DEU+FRA 5
-4|/known:USA DEU+FRA 5 since-2025
-4|/known:USA DEU+FRA since-2025
3|/known:USA DEU+ITA 3
3|/known:USA DEU+ITA 3 since-2025
3|/known:USA DEU+ITA since-2025
-4|/known:USA DNK+EST+FIN+ISL+LTU+LVA+NOR+SWE 3
-4|/known:USA DNK+EST+FIN+ISL+LTU+LVA+NOR+SWE 3 since-2025
-4|/known:USA DNK+EST+FIN+ISL+LTU+LVA+NOR+SWE since-2025
7|/known:USA ECU 4
7|/known:USA ECU 4 since-2025
7|/known:USA ECU since-2025
-5|/known:USA ESP 2
-5|/known:USA ESP 2 since-2025
-6|/known:USA ESP 5
-6|/known:USA ESP 5 since-2025
-14|/known:USA ESP since-2025
-15|/known:USA EU 3
-11|/known:USA EU 3 since-2025
-4|/known:USA EU 3 to-2024
-7|/known:USA EU 3.5
-7|/known:USA EU 3.5 since-2025
-20|/known:USA EU since-2025
-4|/known:USA EU to-2024
-3|/known:USA FRA since-2025
4|/known:USA GBR 3
4|/known:USA GBR 3 since-2025
4|/known:USA GBR since-2025
3|/known:USA HUN 3.5
3|/known:USA HUN 3.5 since-2025
-7|/known:USA JPN 1
-6|/known:USA JPN 1 since-2025
6|/known:USA JPN 1.5
6|/known:USA JPN 1.5 to-1999
-4|/known:USA JPN 2
-5|/known:USA JPN 2 since-2025
-5|/known:USA JPN 2.5
-5|/known:USA JPN 2.5 since-2025
-5|/known:USA JPN 2.6
-5|/known:USA JPN 2.6 to-2024
-6|/known:USA JPN 2.7
-6|/known:USA JPN 2.7 since-2025
12|/known:USA JPN 3.5
12|/known:USA JPN 3.5 since-2025
4|/known:USA JPN 4
4|/known:USA JPN 4 since-2025
16|/known:USA JPN 5
16|/known:USA JPN 5 since-2025
6|/known:USA JPN since-2025
8|/known:USA JPN to-1999
-6|/known:USA JPN to-2024
7|/known:USA JPN+KOR 3.5
7|/known:USA JPN+KOR 3.5 since-2025
5|/known:USA JPN+KOR 5
5|/known:USA JPN+KOR 5 since-2025
12|/known:USA JPN+KOR since-2025
-4|/known:USA KEN 1.3
-4|/known:USA KEN 1.3 to-2024
-4|/known:USA KEN to-2024
-3|/known:USA KHM+THA 1.7
-3|/known:USA KHM+THA 1.7 since-2025
-4|/known:USA KHM+THA since-2025
6|/known:USA KOR 3.8
6|/known:USA KOR 3.8 since-2025
7|/known:USA KOR 4
7|/known:USA KOR 4 since-2025
15|/known:USA KOR since-2025
-3|/known:USA LKA 1.3
-3|/known:USA LKA 1.3 to-2024
-3|/known:USA LKA to-2024
-11|/known:USA NATO 1.5
-11|/known:USA NATO 1.5 since-2025
6|/known:USA NATO 2
6|/known:USA NATO 2 since-2025
3|/known:USA NATO 2 to-2021
-9|/known:USA NATO 2.5
-3|/known:USA NATO 2.5 since-2025
-7|/known:USA NATO 2.5 to-2024
-25|/known:USA NATO 3
-11|/known:USA NATO 3 since-2025
-14|/known:USA NATO 3 to-2024
-16|/known:USA NATO 3.5 since-2025
13|/known:USA NATO 3.5 to-2024
-7|/known:USA NATO 3.7
-7|/known:USA NATO 3.7 since-2025
3|/known:USA NATO 4
39|/known:USA NATO 5
34|/known:USA NATO 5 since-2025
5|/known:USA NATO 5 to-2024
-8|/known:USA NATO since-2025
4|/known:USA NATO to-2021
-3|/known:USA NATO to-2024
-3|/known:USA NOR+SWE 4
-3|/known:USA NOR+SWE 4 since-2025
-3|/known:USA NOR+SWE since-2025
-4|/known:USA OMN 6
-4|/known:USA OMN 6 since-2025
-4|/known:USA OMN since-2025
-4|/known:USA PAK 1.7
6|/known:USA PHL+THA 2.5
6|/known:USA PHL+THA 2.5 since-2025
6|/known:USA PHL+THA since-2025
8|/known:USA TWN 1E+1
21|/known:USA TWN 1E+1 since-2025
-13|/known:USA TWN 1E+1 to-2024
3|/known:USA TWN 5 since-2025
23|/known:USA TWN since-2025
-15|/known:USA TWN to-2024
10|/known:USA USA 5
12|/known:USA USA 5 since-2025
15|/known:USA USA since-2025
4|/known:ZAF ZAF 1.5
4|/known:ZAF ZAF 1.5 since-2025
4|/known:ZAF ZAF since-2025
8|/main:other
25|/main:spender
-43|/named:1
37|/named:2
68|/named:3
-3|/near-after:\",LAND
-3|/near-after:\"LAND
-3|/near-after:\"USA
-3|/near-after:\"USA不
-7|/near-after:\"。
4|/near-after:\"入
3|/near-after:\"入场
-4|/near-after:\"全
-4|/near-after:\"全球
-3|/near-after:\"打
-3|/near-after:\"打上
-6|/near-after:\"没
-6|/near-after:\"没有
5|/near-after:\"疯
3|/near-after:\"的
5|/near-after:\"的劝
-5|/near-after:#?
3|/near-after:#_
4|/near-after:#。
3|/near-after:#だ
4|/near-after:#な
3|/near-after:#に
4|/near-after:#の
3|/near-after:#の数
-5|/near-after:#を
3|/near-after:#反
3|/near-after:#反对
-3|/near-after:#程
-3|/near-after:#程度
-3|/near-after:+#
-8|/near-after:,\"
-3|/near-after:,\"USA
4|/near-after:,#
3|/near-after:,#反
-3|/near-after:,DEFENCE
-13|/near-after:,LAND
3|/near-after:,「这
-3|/near-after:,不
4|/near-after:,也
3|/near-after:,但LAND
-3|/near-after:,作
-3|/near-after:,作为
3|/near-after:,党
3|/near-after:,党团
-4|/near-after:,再
3|/near-after:,只是
4|/near-after:,台
4|/near-after:,台厂
-4|/near-after:,后
-5|/near-after:,后者
-4|/near-after:,她
9|/near-after:,并
3|/near-after:,并接
-3|/near-after:,惟
-3|/near-after:,时限
-3|/near-after:,目
5|/near-after:,绝
-5|/near-after:,遭LAND
4|/near-after:,遭总
-6|/near-after:0兆
-5|/near-after:0兆円
-3|/near-after:0年
-3|/near-after:0年以
-6|/near-after:0文
-6|/near-after:0文書
-4|/near-after:0案
-4|/near-after:0案が
6|/near-after::不
6|/near-after::不可
3|/near-after::谁
3|/near-after::谁定
-5|/near-after:?」
-4|/near-after:?」LAND
-10|/near-after:ALLIESに
-3|/near-after:ALLIESに当
4|/near-after:ALLIESの基
-4|/near-after:ALLIESの新
4|/near-after:ALLIES以
4|/near-after:ALLIES以外
-3|/near-after:DATE,
-3|/near-after:DATE、
-4|/near-after:DATEな
-4|/near-after:DATEなら
5|/near-after:DATEに」
5|/near-after:DATEの
3|/near-after:DATEまで
-3|/near-after:DATE中
-3|/near-after:DATE到
-3|/near-after:DATE到位
3|/near-after:DATE完
3|/near-after:DATE完成
-4|/near-after:DEFENCE,
-7|/near-after:DEFENCE0
3|/near-after:DEFENCE?
5|/near-after:DEFENCE、
-3|/near-after:DEFENCEに
6|/near-after:DEFENCEの
4|/near-after:DEFENCEの「
5|/near-after:DEFENCEの新
-3|/near-after:DEFENCEの範
-3|/near-after:DEFENCEを
6|/near-after:DEFENCE占
4|/near-after:DEFENCE占比
-3|/near-after:DEFENCE指
-3|/near-after:DEFENCE指标
-3|/near-after:DEFENCE换
-3|/near-after:DEFENCE换和
3|/near-after:LAND「
4|/near-after:LAND「不
-5|/near-after:LANDが
3|/near-after:LANDがそ
-5|/near-after:LANDが試
3|/near-after:LANDだ
3|/near-after:LANDだけ
4|/near-after:LANDとし
-9|/near-after:LANDに
-5|/near-after:LANDに求
7|/near-after:LANDの
5|/near-after:LANDは
3|/near-after:LANDも足
3|/near-after:LAND内
-4|/near-after:LAND反
-3|/near-after:LAND反对
-4|/near-after:LAND和
-4|/near-after:LAND和LAND
-3|/near-after:LAND国
-3|/near-after:LAND国防
-4|/near-after:LAND未
-4|/near-after:LAND未理
-3|/near-after:LAND的
4|/near-after:NATO控
4|/near-after:NATO控え
-4|/near-after:USAに
-3|/near-after:USA不
-3|/near-after:USA不会
-5|/near-after:_DATE
4|/near-after:_DEFENCE
6|/near-after:_DEFENCE、
-3|/near-after:_DEFENCEの
-16|/near-after:_LAND
-5|/near-after:_LANDが
3|/near-after:_NATO
4|/near-after:_NATO控
3|/near-after:_中
-3|/near-after:_但
-3|/near-after:_但须
9|/near-after:_元
6|/near-after:_元次
4|/near-after:_公
3|/near-after:_公表
-3|/near-after:_共
-3|/near-after:_共同
6|/near-after:_卓
6|/near-after:_卓揆
5|/near-after:_反
3|/near-after:_反问
-6|/near-after:_国会
3|/near-after:_国策
-3|/near-after:_外
-6|/near-after:_安
-6|/near-after:_安保
7|/near-after:_折
7|/near-after:_折衷
-7|/near-after:_政
-7|/near-after:_政府
-3|/near-after:_時
-3|/near-after:_時期
3|/near-after:_有
3|/near-after:_有識
-3|/near-after:_核
-3|/near-after:_核の
-7|/near-after:_次
-7|/near-after:_次期
4|/near-after:_歳
4|/near-after:_歳出
4|/near-after:_経
11|/near-after:_自
11|/near-after:_自民
-4|/near-after:_財
-4|/near-after:_財源
-3|/near-after:_賛
-3|/near-after:_賛否
3|/near-after:_連
-4|/near-after:_首
-4|/near-after:_首相
4|/near-after:——
-3|/near-after:、#
-3|/near-after:、ALLIESに
4|/near-after:、ALLIES以
-5|/near-after:、DATE
3|/near-after:、DATEを
-5|/near-after:、LAND
3|/near-after:、LANDが
-3|/near-after:、LANDと
4|/near-after:、LANDは
6|/near-after:、「
4|/near-after:、「LAND
3|/near-after:、さ
3|/near-after:、さら
4|/near-after:、そ
3|/near-after:、それ
-4|/near-after:、まだ
-5|/near-after:、ア
-5|/near-after:、アジ
3|/near-after:、一部
3|/near-after:、今
3|/near-after:、今回
3|/near-after:、削
3|/near-after:、削減
3|/near-after:、各
3|/near-after:、各国
-3|/near-after:、国
-5|/near-after:、増
-5|/near-after:、増税
-3|/near-after:、島
-3|/near-after:、島に
-5|/near-after:、年
-3|/near-after:、年0
-3|/near-after:、最
-3|/near-after:、有
-3|/near-after:、有識
-3|/near-after:、現在
-4|/near-after:、調
-4|/near-after:、調整
-5|/near-after:、賛
-3|/near-after:、賛否
3|/near-after:、野
3|/near-after:、野党
-9|/near-after:、首
-8|/near-after:、首相
3|/near-after:。LANDだ
3|/near-after:々と
-4|/near-after:「DATEな
6|/near-after:「DATEに
9|/near-after:「LAND
4|/near-after:「LANDと
4|/near-after:「や
4|/near-after:「やむ
4|/near-after:「不是
-3|/near-after:「世
-3|/near-after:「世界
3|/near-after:「反
3|/near-after:「反対
3|/near-after:「国
3|/near-after:「太
3|/near-after:「太高
-6|/near-after:「排
-6|/near-after:「排除
-5|/near-after:「新
-5|/near-after:「新た
-8|/near-after:「早
-4|/near-after:「早晩
-3|/near-after:「视
-3|/near-after:「論
-3|/near-after:「論外
3|/near-after:「这
-4|/near-after:「野
-4|/near-after:「野心
3|/near-after:」#
-5|/near-after:」LAND
-4|/near-after:」LAND未
5|/near-after:」USA
3|/near-after:」_DEFENCE
-10|/near-after:」_LAND
3|/near-after:」_元
3|/near-after:」_公
3|/near-after:」_反
3|/near-after:」_国
-3|/near-after:」_時
-3|/near-after:」_核
-9|/near-after:」…
4|/near-after:」。
-3|/near-after:」か
-3|/near-after:」か_
3|/near-after:」が
3|/near-after:」が#
-4|/near-after:」だ
-4|/near-after:」だと
14|/near-after:」と
-3|/near-after:」とい
-5|/near-after:」とさ
10|/near-after:」との
-7|/near-after:」とも
5|/near-after:」と主
6|/near-after:」と反
-4|/near-after:」と明
3|/near-after:」と気
-4|/near-after:」と漏
3|/near-after:」と演
-3|/near-after:」と表
8|/near-after:」と語
3|/near-after:」と説
4|/near-after:」と述
14|/near-after:」に
4|/near-after:」にLAND
4|/near-after:」にな
4|/near-after:」に前
-5|/near-after:」に金
3|/near-after:」は
-3|/near-after:」はこ
6|/near-after:」は非
-3|/near-after:」を
-3|/near-after:」世
-3|/near-after:」世論
-4|/near-after:」主
-4|/near-after:」主張
3|/near-after:」提
-4|/near-after:」断
-4|/near-after:」断念
-5|/near-after:」明
-5|/near-after:」明記
3|/near-after:」条
3|/near-after:」条件
-3|/near-after:」達
-3|/near-after:」達成
-4|/near-after:あた
-3|/near-after:あたり
-3|/near-after:あった
-5|/near-after:あり
4|/near-after:ありき
-8|/near-after:あり得
-9|/near-after:ある
-4|/near-after:あると
-6|/near-after:ある一
3|/near-after:あわ
3|/near-after:あわせ
6|/near-after:い。
5|/near-after:い「
5|/near-after:い「世
-7|/near-after:い」
-4|/near-after:い」_
4|/near-after:い」。
-5|/near-after:いう。
5|/near-after:いうの
3|/near-after:いう命
-3|/near-after:いう案
4|/near-after:いう見
-5|/near-after:いう話
3|/near-after:いが
4|/near-after:いた
4|/near-after:いだ
4|/near-after:いだ。
-3|/near-after:いっ
-3|/near-after:いった
4|/near-after:いつ
3|/near-after:いつき
-10|/near-after:いて
-3|/near-after:いて逆
3|/near-after:いとし
-3|/near-after:いと語
3|/near-after:いと説
-3|/near-after:いと述
-11|/near-after:いな
-9|/near-after:いない
3|/near-after:いは
6|/near-after:いる。
-3|/near-after:いる」
3|/near-after:いるが
-6|/near-after:いると
-3|/near-after:いる所
4|/near-after:い姿
4|/near-after:い姿勢
3|/near-after:い春
-3|/near-after:うLANDに
-7|/near-after:う。
-3|/near-after:うし
-3|/near-after:うして
5|/near-after:うの
4|/near-after:うわ
-3|/near-after:う主
-3|/near-after:う主張
3|/near-after:う命
3|/near-after:う命令
3|/near-after:う声が
-3|/near-after:う声ま
9|/near-after:う提
3|/near-after:う提案
5|/near-after:う提言
3|/near-after:う政
3|/near-after:う政府
3|/near-after:う文
3|/near-after:う文書
-3|/near-after:う案に
3|/near-after:う案も
-3|/near-after:う求め
3|/near-after:う要望
4|/near-after:う見
4|/near-after:う見立
4|/near-after:う訴
3|/near-after:う訴え
-5|/near-after:う話
3|/near-after:う首
3|/near-after:う首相
3|/near-after:え、
-4|/near-after:えか
-4|/near-after:えかね
4|/near-after:えで
3|/near-after:えでな
4|/near-after:えは
-3|/near-after:えま
-3|/near-after:えまし
15|/near-after:える
5|/near-after:える。
4|/near-after:えるよ
-4|/near-after:か_
-3|/near-after:か_DEFENCE
-11|/near-after:か、
-4|/near-after:か、ま
-3|/near-after:か、国
-3|/near-after:か」
-3|/near-after:か」と
-4|/near-after:かが
-3|/near-after:かが焦
-5|/near-after:かし
-4|/near-after:かした
-4|/near-after:かず
6|/near-after:かっ
6|/near-after:かった
-3|/near-after:かと
5|/near-after:から
-3|/near-after:か歳
-3|/near-after:か歳出
7|/near-after:が#
3|/near-after:が#な
-3|/near-after:がALLIES
-4|/near-after:がALLIESに
9|/near-after:がDEFENCE
9|/near-after:がDEFENCEの
7|/near-after:が、
3|/near-after:が、LAND
3|/near-after:が、現
-12|/near-after:があ
-13|/near-after:がある
3|/near-after:がそ
3|/near-after:がそこ
3|/near-after:が上
7|/near-after:が世
7|/near-after:が世界
-4|/near-after:が並
-4|/near-after:が並ん
-4|/near-after:が中
-4|/near-after:が中核
3|/near-after:が先
6|/near-after:が出
6|/near-after:が出て
-3|/near-after:が判
-3|/near-after:が判明
8|/near-after:が取
8|/near-after:が取り
-3|/near-after:が口先
3|/near-after:が報
3|/near-after:が報告
-3|/near-after:が安
-3|/near-after:が安全
4|/near-after:が得
3|/near-after:が必
3|/near-after:が必要
4|/near-after:が急
4|/near-after:が急浮
-4|/near-after:が抗
-4|/near-after:が抗議
4|/near-after:が持
6|/near-after:が提
3|/near-after:が提案
5|/near-after:が提言
-6|/near-after:が政
-6|/near-after:が政府
-5|/near-after:が新
4|/near-after:が望
4|/near-after:が望ま
-4|/near-after:が検
-4|/near-after:が検討
-5|/near-after:が浮
-5|/near-after:が浮上
-3|/near-after:が焦
-3|/near-after:が焦点
4|/near-after:が相
4|/near-after:が相次
4|/near-after:が練
4|/near-after:が練っ
4|/near-after:が要
4|/near-after:が要る
-5|/near-after:が試
-5|/near-after:が試算
-3|/near-after:が軸
-3|/near-after:が軸と
3|/near-after:が適
3|/near-after:が適切
-5|/near-after:が首
-5|/near-after:が首相
4|/near-after:き_
4|/near-after:き_NATO
3|/near-after:き、
3|/near-after:き、LAND
3|/near-after:き」に
4|/near-after:きた
4|/near-after:きた。
15|/near-after:きだ
7|/near-after:きだ。
6|/near-after:きだ」
9|/near-after:きで
4|/near-after:きであ
3|/near-after:きでは
-4|/near-after:きる
4|/near-after:き上
4|/near-after:き上げ
6|/near-after:き込
3|/near-after:き込む
-3|/near-after:く。
-5|/near-after:くに
4|/near-after:くら
4|/near-after:くらい
-4|/near-after:ぐり
-3|/near-after:ぐる
-3|/near-after:ぐる攻
3|/near-after:けが#
-6|/near-after:けた
-4|/near-after:けた。
-5|/near-after:けで
-3|/near-after:けで終
-5|/near-after:けら
-5|/near-after:けられ
-12|/near-after:ける
-4|/near-after:ける。
-3|/near-after:けるか
-4|/near-after:け止
-3|/near-after:け止め
4|/near-after:げた
3|/near-after:げた。
3|/near-after:げに慎
10|/near-after:げる
4|/near-after:げると
4|/near-after:げるの
3|/near-after:げるよ
-4|/near-after:げる可
-3|/near-after:げる案
-3|/near-after:げを検
-3|/near-after:こう
-3|/near-after:こうし
3|/near-after:こと
3|/near-after:こと。
9|/near-after:ことに
-6|/near-after:ことは
3|/near-after:こに約
-3|/near-after:ささ
-3|/near-after:ささや
-3|/near-after:さず進
-3|/near-after:さや
3|/near-after:さら
3|/near-after:され
3|/near-after:されか
3|/near-after:された
-3|/near-after:ざる
-3|/near-after:ざるを
4|/near-after:し、
4|/near-after:し、DATE
3|/near-after:し、一
5|/near-after:しい「
-4|/near-after:しい」
3|/near-after:しいと
5|/near-after:しだ
3|/near-after:しだと
-13|/near-after:して
-6|/near-after:してい
-3|/near-after:してお
3|/near-after:してき
4|/near-after:してそ
-4|/near-after:してよ
-4|/near-after:して押
-3|/near-after:して決
-5|/near-after:しな
-6|/near-after:しない
5|/near-after:しま
3|/near-after:しまし
-4|/near-after:しを」
-4|/near-after:し合
-4|/near-after:し戻
-4|/near-after:し戻し
-4|/near-after:じら
-4|/near-after:じられ
-6|/near-after:す。
5|/near-after:す」
4|/near-after:す」と
4|/near-after:すぎ
-3|/near-after:すに
8|/near-after:すべ
11|/near-after:すべき
-3|/near-after:すべて
4|/near-after:すよ
4|/near-after:すよう
3|/near-after:すら
-4|/near-after:する0
-6|/near-after:する。
-4|/near-after:する「
3|/near-after:する」
9|/near-after:するこ
3|/near-after:すると
-3|/near-after:するな
-3|/near-after:するや
-4|/near-after:する余
5|/near-after:する公
4|/near-after:する基
4|/near-after:する場
5|/near-after:する声
4|/near-after:する提
-11|/near-after:する案
5|/near-after:する考
-3|/near-after:する選
-3|/near-after:す意欲
-7|/near-after:す案
-3|/near-after:す案が
-4|/near-after:す案で
-4|/near-after:ず_
-5|/near-after:ず」
-6|/near-after:ず」_
-3|/near-after:ず進
-3|/near-after:ず進め
3|/near-after:せ、
3|/near-after:せ、各
-3|/near-after:せざ
-3|/near-after:せざる
-7|/near-after:せず
-3|/near-after:せず」
4|/near-after:せな
-4|/near-after:せよ_
3|/near-after:そこ
3|/near-after:そこに
4|/near-after:その数
4|/near-after:それ
6|/near-after:た。
5|/near-after:た」
4|/near-after:たい。
-5|/near-after:たいと
-5|/near-after:たこ
-4|/near-after:たこと
-6|/near-after:たと
-6|/near-after:たな
-9|/near-after:たな世
-5|/near-after:たの
-3|/near-after:たので
-4|/near-after:たり
-3|/near-after:たりは
-3|/near-after:たる
-3|/near-after:たる。
-5|/near-after:た事
-5|/near-after:た事実
3|/near-after:だ、
23|/near-after:だ。
3|/near-after:だ。LAND
3|/near-after:だ」
4|/near-after:だ」と
3|/near-after:だが
3|/near-after:だが、
-5|/near-after:だけ
-6|/near-after:だけで
10|/near-after:だと
3|/near-after:だと、
-6|/near-after:だとの
3|/near-after:だと主
3|/near-after:だと批
3|/near-after:だと提
5|/near-after:だと記
-3|/near-after:だと語
-5|/near-after:だと説
-4|/near-after:だ五
-4|/near-after:だ五分
-4|/near-after:った
3|/near-after:った。
5|/near-after:った」
3|/near-after:って
-5|/near-after:つい
-5|/near-after:ついて
3|/near-after:つき
3|/near-after:つき、
4|/near-after:つつ
3|/near-after:つの
-6|/near-after:づけ
-3|/near-after:づけた
-4|/near-after:づける
3|/near-after:て、「
3|/near-after:て、削
-3|/near-after:て、増
-3|/near-after:て「選
-13|/near-after:てい
3|/near-after:ていた
-11|/near-after:ていな
-7|/near-after:ている
4|/near-after:てき
4|/near-after:てきた
4|/near-after:てそ
4|/near-after:てその
4|/near-after:てだ
4|/near-after:てだ。
-4|/near-after:ての
-3|/near-after:てのALLIES
-6|/near-after:ては
-3|/near-after:てはま
-3|/near-after:てよい
-4|/near-after:てる
-4|/near-after:て押
-4|/near-after:て押し
-3|/near-after:て決
-3|/near-after:て決ま
-3|/near-after:て逆
-3|/near-after:て逆算
3|/near-after:であ
-4|/near-after:でい
-4|/near-after:でいた
-5|/near-after:でき
-4|/near-after:できる
-4|/near-after:でに
-3|/near-after:でに決
7|/near-after:では
-5|/near-after:では、
5|/near-after:ではな
5|/near-after:でも
6|/near-after:で一
6|/near-after:で一度
-3|/near-after:で出
-3|/near-after:で出て
-3|/near-after:で増や
-4|/near-after:で市
-4|/near-after:で市民
-3|/near-after:で必
-3|/near-after:で必要
3|/near-after:で打
3|/near-after:で打ち
-10|/near-after:で政
-10|/near-after:で政府
-11|/near-after:で検
-11|/near-after:で検討
7|/near-after:で浮
7|/near-after:で浮上
-3|/near-after:で消
-3|/near-after:で消え
-3|/near-after:で漏
-3|/near-after:で漏れ
-3|/near-after:で終
-3|/near-after:で終わ
3|/near-after:で要請
-3|/near-after:で調
-3|/near-after:で調整
-3|/near-after:で財
-3|/near-after:で財政
3|/near-after:で追い
-4|/near-after:で高
-3|/near-after:で高止
4|/near-after:と#
3|/near-after:と#の
5|/near-after:と、
3|/near-after:と。
3|/near-after:とあ
3|/near-after:とあわ
-3|/near-after:とい
-3|/near-after:といっ
-3|/near-after:とさ
-5|/near-after:とささ
9|/near-after:とし
9|/near-after:とし、
3|/near-after:としま
-3|/near-after:とな
-6|/near-after:となる
8|/near-after:とに
-3|/near-after:とにつ
5|/near-after:とには
4|/near-after:とに慎
6|/near-after:との
4|/near-after:とのう
5|/near-after:との声
-3|/near-after:との意
-3|/near-after:との持
3|/near-after:との見
-3|/near-after:との認
-8|/near-after:とは
-3|/near-after:とはあ
4|/near-after:とみ
-9|/near-after:とも
-5|/near-after:とも述
-4|/near-after:とら
-4|/near-after:とらな
6|/near-after:と主
4|/near-after:と主張
-4|/near-after:と位
-4|/near-after:と位置
4|/near-after:と公
4|/near-after:と公約
6|/near-after:と反
4|/near-after:と反発
-4|/near-after:と受
-4|/near-after:と受け
-3|/near-after:と報
-3|/near-after:と報じ
-3|/near-after:と強
-3|/near-after:と強調
4|/near-after:と批
4|/near-after:と批判
3|/near-after:と掲
3|/near-after:と掲げ
4|/near-after:と提
3|/near-after:と提案
-7|/near-after:と明
-4|/near-after:と明か
3|/near-after:と気
3|/near-after:と気を
-4|/near-after:と漏
-4|/near-after:と漏ら
3|/near-after:と演
3|/near-after:と演説
3|/near-after:と答え
-3|/near-after:と表
-3|/near-after:と表現
5|/near-after:と言っ
3|/near-after:と記
5|/near-after:と記し
-3|/near-after:と話
3|/near-after:と語る
3|/near-after:ど論
3|/near-after:ど論外
-4|/near-after:なDEFENCE
-4|/near-after:ない。
4|/near-after:ない姿
4|/near-after:なかっ
3|/near-after:なく
3|/near-after:など論
-4|/near-after:なのか
3|/near-after:なのは
-3|/near-after:なら
-4|/near-after:なら0
3|/near-after:ならば
-4|/near-after:なら可
-3|/near-after:なら年
5|/near-after:なり
-5|/near-after:なる
-4|/near-after:なる。
-9|/near-after:な世
-9|/near-after:な世界
-3|/near-after:な到
-3|/near-after:な到達
4|/near-after:な意
4|/near-after:な意見
-3|/near-after:に#を
4|/near-after:にLAND
3|/near-after:にLANDも
3|/near-after:に_自
14|/near-after:に」
8|/near-after:に」_
5|/near-after:にし
4|/near-after:にして
11|/near-after:にす
3|/near-after:にすべ
5|/near-after:にする
-5|/near-after:につ
-5|/near-after:につい
6|/near-after:にな
-3|/near-after:にない
20|/near-after:には
7|/near-after:には及
3|/near-after:には反
3|/near-after:には従
4|/near-after:には触
-5|/near-after:に上
-4|/near-after:に上げ
-3|/near-after:に入っ
5|/near-after:に前
5|/near-after:に前向
-3|/near-after:に反
-3|/near-after:に反対
-3|/near-after:に対
3|/near-after:に広
-6|/near-after:に当
-3|/near-after:に当た
-3|/near-after:に当て
6|/near-after:に慎
6|/near-after:に慎重
4|/near-after:に掲
4|/near-after:に掲げ
4|/near-after:に提言
-3|/near-after:に明
-3|/near-after:に書
-4|/near-after:に決
-3|/near-after:に決ま
-3|/near-after:に注
-3|/near-after:に注文
3|/near-after:に異論
-6|/near-after:に相
-6|/near-after:に相当
-4|/near-after:に示
-3|/near-after:に示さ
-3|/near-after:に置
-4|/near-after:に置く
6|/near-after:に聞
6|/near-after:に聞く
-3|/near-after:に触
-3|/near-after:に触れ
-5|/near-after:に調
-5|/near-after:に調整
-3|/near-after:に達す
-5|/near-after:に金
-5|/near-after:に金利
-4|/near-after:に関
-3|/near-after:に関わ
4|/near-after:のALLIES
-5|/near-after:のDEFENCE
4|/near-after:の「
6|/near-after:の「世
4|/near-after:のう
4|/near-after:のうわ
-4|/near-after:のか、
6|/near-after:のが
3|/near-after:のこ
3|/near-after:のこと
-4|/near-after:ので
-4|/near-after:のでは
4|/near-after:のは
3|/near-after:のは理
4|/near-after:のめ
4|/near-after:のめな
-6|/near-after:の上
-5|/near-after:の上積
4|/near-after:の下
4|/near-after:の下限
7|/near-after:の両
3|/near-after:の両方
-5|/near-after:の中
-6|/near-after:の中身
-3|/near-after:の傘
-3|/near-after:の傘も
-4|/near-after:の問
4|/near-after:の基
3|/near-after:の基準
4|/near-after:の増
-5|/near-after:の壁
-5|/near-after:の壁_
7|/near-after:の声
4|/near-after:の声が
-3|/near-after:の後
-3|/near-after:の意
-3|/near-after:の意見
-3|/near-after:の持
-3|/near-after:の持論
11|/near-after:の数
9|/near-after:の数字
4|/near-after:の新し
-4|/near-after:の新た
-4|/near-after:の暮
-4|/near-after:の暮ら
-3|/near-after:の枠
-3|/near-after:の枠組
5|/near-after:の検
5|/near-after:の検討
6|/near-after:の水
3|/near-after:の水増
3|/near-after:の水準
3|/near-after:の理
3|/near-after:の理解
3|/near-after:の痛
3|/near-after:の痛い
6|/near-after:の目
4|/near-after:の目安
-3|/near-after:の範
-3|/near-after:の範囲
-3|/near-after:の要
-4|/near-after:の要求
4|/near-after:の見
3|/near-after:の見方
-3|/near-after:の認
-3|/near-after:の認識
-3|/near-after:の警
-3|/near-after:の警戒
3|/near-after:の議論
5|/near-after:の財
3|/near-after:の財務
3|/near-after:の財政
-3|/near-after:はALLIES
-3|/near-after:は、
-3|/near-after:は、年
-8|/near-after:は「
-4|/near-after:は「世
-7|/near-after:は「早
4|/near-after:は「求
-3|/near-after:は「論
-6|/near-after:はあ
-5|/near-after:はあり
-3|/near-after:はこ
-3|/near-after:はこう
-4|/near-after:はと
-4|/near-after:はとら
7|/near-after:はな
5|/near-after:はの
5|/near-after:はのめ
-4|/near-after:はま
5|/near-after:は世
5|/near-after:は世界
-5|/near-after:は先
-5|/near-after:は先送
3|/near-after:は党
3|/near-after:は党の
4|/near-after:は全
5|/near-after:は全ALLIES
4|/near-after:は医
4|/near-after:は医療
6|/near-after:は協
6|/near-after:は協議
7|/near-after:は及
7|/near-after:は及び
3|/near-after:は反対
-3|/near-after:は回
-3|/near-after:は回収
6|/near-after:は国
3|/near-after:は国民
-3|/near-after:は安
-3|/near-after:は安全
3|/near-after:は従
3|/near-after:は従わ
5|/near-after:は必
5|/near-after:は必要
-4|/near-after:は欲
-4|/near-after:は欲し
3|/near-after:は理
3|/near-after:は理解
3|/near-after:は胃
3|/near-after:は胃の
3|/near-after:は要
3|/near-after:は要る
5|/near-after:は触
5|/near-after:は触れ
-3|/near-after:は議論
8|/near-after:は非
8|/near-after:は非現
3|/near-after:ば、
-3|/near-after:ば投
-3|/near-after:ば投資
3|/near-after:ば構
3|/near-after:ば構わ
7|/near-after:び腰
7|/near-after:び腰だ
-3|/near-after:へDATE
-3|/near-after:へDATEま
3|/near-after:へ_
-7|/near-after:へ、
-4|/near-after:へ、政
4|/near-after:へと
4|/near-after:へとい
7|/near-after:への
3|/near-after:へ下
3|/near-after:へ下げ
3|/near-after:へ最
3|/near-after:へ最終
-4|/near-after:へ調
-4|/near-after:へ調整
-3|/near-after:べ、
21|/near-after:べき
15|/near-after:べきだ
6|/near-after:べきで
-3|/near-after:べた。
-5|/near-after:べて
-3|/near-after:べての
3|/near-after:べま
3|/near-after:べまし
8|/near-after:まし
4|/near-after:ましい
4|/near-after:ました
4|/near-after:まず
-6|/near-after:まだ
-4|/near-after:まだ五
-7|/near-after:まっ
-3|/near-after:まった
-4|/near-after:まって
-3|/near-after:までに
-3|/near-after:まで必
-3|/near-after:まで漏
-4|/near-after:まり
-3|/near-after:まりす
-3|/near-after:まる「
-3|/near-after:み増す
6|/near-after:むよ
6|/near-after:むよう
5|/near-after:むを
5|/near-after:むを得
-7|/near-after:めぐ
-4|/near-after:めぐり
-3|/near-after:めぐる
-5|/near-after:めた
-5|/near-after:めて
-3|/near-after:めてい
7|/near-after:めな
8|/near-after:めない
3|/near-after:めるべ
-5|/near-after:めるよ
-3|/near-after:める意
5|/near-after:め打
5|/near-after:め打ち
3|/near-after:も#
3|/near-after:も、
-5|/near-after:もあ
-5|/near-after:もあり
3|/near-after:もさ
3|/near-after:もささ
-4|/near-after:もな
-3|/near-after:もない
3|/near-after:も一
6|/near-after:も出
4|/near-after:も出な
-5|/near-after:も念
-5|/near-after:も念頭
-4|/near-after:も排
-4|/near-after:も排除
-3|/near-after:も浮
-5|/near-after:も示
5|/near-after:も足
3|/near-after:も足並
-5|/near-after:も述
-5|/near-after:も述べ
-6|/near-after:やす
-5|/near-after:やす案
7|/near-after:やむ
5|/near-after:やむを
-3|/near-after:やり
-4|/near-after:よ_
-4|/near-after:よ_国
-3|/near-after:よい
3|/near-after:よい。
-5|/near-after:よい」
17|/near-after:よう
-3|/near-after:よう主
9|/near-after:よう提
5|/near-after:よう政
3|/near-after:よう文
3|/near-after:よう要
4|/near-after:よう訴
-4|/near-after:より地
-4|/near-after:ら0
-3|/near-after:ら、す
5|/near-after:らい
-6|/near-after:らし
-4|/near-after:らしを
-6|/near-after:らな
-6|/near-after:らない
3|/near-after:らば
3|/near-after:らば構
-8|/near-after:られ
-3|/near-after:られた
-3|/near-after:られて
-4|/near-after:ら可
-4|/near-after:ら可能
-3|/near-after:ら年
4|/near-after:りき
3|/near-after:りきで
-3|/near-after:りす
-3|/near-after:りする
-4|/near-after:りは
-3|/near-after:りは議
-4|/near-after:り地
-4|/near-after:り地方
-8|/near-after:り得
-8|/near-after:り得る
6|/near-after:り沙
6|/near-after:り沙汰
4|/near-after:る#
-5|/near-after:る0
-4|/near-after:る0案
3|/near-after:るLAND
-3|/near-after:る_
-3|/near-after:る_共
-5|/near-after:る。
-8|/near-after:る「
-6|/near-after:る「世
-3|/near-after:るか
3|/near-after:るか。
-3|/near-after:るかが
3|/near-after:るが
6|/near-after:るが、
7|/near-after:るこ
7|/near-after:ること
-3|/near-after:ると
-8|/near-after:るとい
4|/near-after:るとの
4|/near-after:ると訴
-4|/near-after:ると述
-3|/near-after:るな
-3|/near-after:るなら
-4|/near-after:るの
3|/near-after:るのが
-5|/near-after:るのは
9|/near-after:るべ
9|/near-after:るべき
-3|/near-after:るや
-3|/near-after:るやり
4|/near-after:るよ
4|/near-after:るよう
-3|/near-after:るを
-3|/near-after:るを得
-4|/near-after:る一
-5|/near-after:る一方
-4|/near-after:る余
3|/near-after:る公
5|/near-after:る公約
-6|/near-after:る可
-6|/near-after:る可能
4|/near-after:る基
4|/near-after:る基準
4|/near-after:る場
4|/near-after:る場面
6|/near-after:る声
6|/near-after:る声が
-3|/near-after:る意
-3|/near-after:る所
-3|/near-after:る所得
5|/near-after:る提
5|/near-after:る提言
-3|/near-after:る攻
-3|/near-after:る攻防
-3|/near-after:る新目
-5|/near-after:る方
-3|/near-after:る方向
-19|/near-after:る案
-4|/near-after:る案が
-4|/near-after:る案で
-10|/near-after:る案を
3|/near-after:る法
3|/near-after:る法案
-5|/near-after:る目
-5|/near-after:る目標
5|/near-after:る考
5|/near-after:る考え
6|/near-after:る議
5|/near-after:る議員
-4|/near-after:る選
-4|/near-after:る選択
3|/near-after:れか
3|/near-after:れかね
3|/near-after:れず
4|/near-after:れた。
-3|/near-after:れた事
-6|/near-after:れて
-5|/near-after:れてい
4|/near-after:れば
3|/near-after:れば、
-3|/near-after:れば投
-6|/near-after:れる
-3|/near-after:れる_
4|/near-after:ろえる
3|/near-after:わせ、
6|/near-after:わな
7|/near-after:わない
-3|/near-after:われば
3|/near-after:を0
-4|/near-after:をALLIES
4|/near-after:をDATE
-4|/near-after:をDATEに
3|/near-after:をDATEの
5|/near-after:をDATEま
-6|/near-after:をLAND
-4|/near-after:をLANDに
-3|/near-after:をUSA
3|/near-after:を_
-4|/near-after:を「
-4|/near-after:を「DATE
3|/near-after:を」
-3|/near-after:をすべ
3|/near-after:をまと
-4|/near-after:をめ
-3|/near-after:をめぐ
-3|/near-after:を上回
-3|/near-after:を中期
5|/near-after:を主
5|/near-after:を主張
4|/near-after:を併
4|/near-after:を併記
-4|/near-after:を充
-3|/near-after:を充て
4|/near-after:を党
4|/near-after:を党が
-4|/near-after:を出
-4|/near-after:を出す
4|/near-after:を削
4|/near-after:を削減
4|/near-after:を勧
3|/near-after:を勧告
-3|/near-after:を協
-3|/near-after:を協議
8|/near-after:を口
9|/near-after:を口に
-4|/near-after:を含
-3|/near-after:を含む
6|/near-after:を唱
6|/near-after:を唱え
3|/near-after:を国
-3|/near-after:を安全
3|/near-after:を審
3|/near-after:を審議
3|/near-after:を念
-3|/near-after:を打
-3|/near-after:を打診
6|/near-after:を掲
5|/near-after:を掲げ
-3|/near-after:を提
4|/near-after:を提唱
-6|/near-after:を提案
5|/near-after:を新
4|/near-after:を明確
-6|/near-after:を明示
4|/near-after:を明記
4|/near-after:を書
4|/near-after:を書き
-3|/near-after:を有
-3|/near-after:を有識
-14|/near-after:を検
-14|/near-after:を検討
4|/near-after:を決
3|/near-after:を決め
-3|/near-after:を温
-3|/near-after:を温め
-3|/near-after:を目安
3|/near-after:を確
3|/near-after:を確保
7|/near-after:を示
3|/near-after:を示し
5|/near-after:を示す
-3|/near-after:を約
-3|/near-after:を約束
4|/near-after:を経
4|/near-after:を経由
-3|/near-after:を置い
-4|/near-after:を要
3|/near-after:を見
-3|/near-after:を記
-4|/near-after:を設
-4|/near-after:を設け
5|/near-after:を議
7|/near-after:を議論
-5|/near-after:を軸
-5|/near-after:を軸に
-3|/near-after:を閣
-3|/near-after:を首
-3|/near-after:を首相
-3|/near-after:んだ
-3|/near-after:んだ。
-4|/near-after:んで
-4|/near-after:んでい
-3|/near-after:アの
-3|/near-after:アの警
-7|/near-after:アジ
-7|/near-after:アジア
-6|/near-after:イン
-6|/near-after:インフ
-7|/near-after:ジア
-3|/near-after:ジアの
-6|/near-after:フラ
-6|/near-after:ンフ
-6|/near-after:ンフラ
5|/near-after:一つ
3|/near-after:一つの
-3|/near-after:一个
-4|/near-after:一切
-3|/near-after:一切出
4|/near-after:一度
4|/near-after:一度も
-6|/near-after:一方
-5|/near-after:一而
-5|/near-after:一而足
-3|/near-after:一致。
4|/near-after:一部
3|/near-after:一部の
-3|/near-after:三文件
3|/near-after:上,
-4|/near-after:上_安
3|/near-after:上し
3|/near-after:上と
3|/near-after:上とし
3|/near-after:上とす
-3|/near-after:上と明
6|/near-after:上に
4|/near-after:上の
3|/near-after:上へ
3|/near-after:上への
-6|/near-after:上も
-6|/near-after:上も念
-5|/near-after:上を提
-5|/near-after:上を明
4|/near-after:上を経
-3|/near-after:上回
-5|/near-after:上回る
-3|/near-after:上括
-3|/near-after:上括号
-6|/near-after:上方
-6|/near-after:上方案
-3|/near-after:上桌
-3|/near-after:上桌面
-5|/near-after:上的新
6|/near-after:上限
3|/near-after:上限論
3|/near-after:下げ
3|/near-after:下げる
-3|/near-after:下届
3|/near-after:下的
3|/near-after:下的行
4|/near-after:下限
4|/near-after:下限を
-5|/near-after:不一
-5|/near-after:不一而
7|/near-after:不会
-3|/near-after:不会满
3|/near-after:不会買
4|/near-after:不合
5|/near-after:不合理
6|/near-after:不够
6|/near-after:不够?
-3|/near-after:不安
4|/near-after:不接
4|/near-after:不接受
4|/near-after:不是
4|/near-after:不是可
-4|/near-after:不要
-4|/near-after:不要加
-3|/near-after:不过
-3|/near-after:不过分
4|/near-after:与党内
-3|/near-after:与党幹
6|/near-after:世界の
-5|/near-after:世界標
-3|/near-after:世論
-3|/near-after:世論調
3|/near-after:両方
3|/near-after:両方を
5|/near-after:両論
4|/near-after:両論併
-4|/near-after:並ん
-4|/near-after:並んで
-3|/near-after:个数
-3|/near-after:个数字
-3|/near-after:中だ
-4|/near-after:中に
-3|/near-after:中期
-3|/near-after:中期的
-5|/near-after:中核
-5|/near-after:中核的
-4|/near-after:中身
-3|/near-after:中身焦
4|/near-after:中間
5|/near-after:中間目
5|/near-after:为\"
-4|/near-after:为DATE
-3|/near-after:为下
3|/near-after:为度
3|/near-after:为度。
5|/near-after:为新
4|/near-after:为新的
3|/near-after:为由
4|/near-after:为目
4|/near-after:为目标
3|/near-after:为限
3|/near-after:为限。
8|/near-after:主张
6|/near-after:主張
10|/near-after:主張す
3|/near-after:乃至
3|/near-after:乃至#
3|/near-after:久財
3|/near-after:久財源
3|/near-after:也不接
3|/near-after:了。
-4|/near-after:予算
-7|/near-after:事実
-4|/near-after:事実は
-3|/near-after:于安
-3|/near-after:于安全
-4|/near-after:五分
-4|/near-after:五分だ
-4|/near-after:五分五
3|/near-after:亚洲
3|/near-after:人は
4|/near-after:人机
4|/near-after:人机抢
-3|/near-after:亿欧
-3|/near-after:亿欧元
3|/near-after:今回
3|/near-after:从哪
3|/near-after:从哪来
3|/near-after:令に
3|/near-after:令には
5|/near-after:以上
3|/near-after:以上,
-3|/near-after:以上。
3|/near-after:以上と
6|/near-after:以上に
4|/near-after:以上の
3|/near-after:以上へ
-6|/near-after:以上も
-6|/near-after:以上方
-3|/near-after:以上的
12|/near-after:以内
3|/near-after:以内な
9|/near-after:以内に
6|/near-after:以外
4|/near-after:以外の
4|/near-after:以讨
4|/near-after:以讨论
-3|/near-after:以谈
4|/near-after:价。
-6|/near-after:会。
3|/near-after:会が
3|/near-after:会が提
-6|/near-after:会前
-6|/near-after:会前で
3|/near-after:会排
3|/near-after:会排挤
-3|/near-after:会满
-3|/near-after:会满意
5|/near-after:会議
4|/near-after:会議が
3|/near-after:会買
3|/near-after:会買单
3|/near-after:会長
3|/near-after:会長が
-3|/near-after:伝え
3|/near-after:但LAND
-3|/near-after:但须量
-5|/near-after:位置
-3|/near-after:位置づ
-7|/near-after:余地
-4|/near-after:余地。
8|/near-after:併記
-5|/near-after:保0
-5|/near-after:保0文
5|/near-after:保す
3|/near-after:保する
3|/near-after:保守
-3|/near-after:保戦
-3|/near-after:保戦略
-3|/near-after:保障
-6|/near-after:保障関
-3|/near-after:信号
3|/near-after:倍増
5|/near-after:债务
-3|/near-after:傘も
-3|/near-after:傘も議
6|/near-after:元次
6|/near-after:元次官
-5|/near-after:充て
-4|/near-after:充てる
-5|/near-after:兆円
-4|/near-after:兆円規
-3|/near-after:先だけ
-5|/near-after:先送
-5|/near-after:先送り
7|/near-after:党が
4|/near-after:党が練
5|/near-after:党の
3|/near-after:党の考
3|/near-after:党内で
4|/near-after:党则
3|/near-after:党团
3|/near-after:党团不
-3|/near-after:党幹
-3|/near-after:党幹部
-3|/near-after:入っ
5|/near-after:入れ
3|/near-after:入场
3|/near-after:入场券
-5|/near-after:入宪
-4|/near-after:入宪法
-4|/near-after:入新
5|/near-after:全ALLIES
5|/near-after:全ALLIESの
-3|/near-after:全保
-6|/near-after:全保障
-5|/near-after:全球
-7|/near-after:全球标
-3|/near-after:全相
-3|/near-after:全相关
14|/near-after:公約
3|/near-after:公約を
5|/near-after:公約案
3|/near-after:公表
3|/near-after:公表へ
-4|/near-after:共同
-3|/near-after:共同世
-3|/near-after:具体
-4|/near-after:内」主
3|/near-after:内」条
-3|/near-after:内で出
-3|/near-after:内で検
7|/near-after:内で浮
3|/near-after:内とす
3|/near-after:内な
3|/near-after:内なら
11|/near-after:内に
-4|/near-after:円規
-4|/near-after:円規模
5|/near-after:再说
5|/near-after:再说\"
-7|/near-after:写入
-4|/near-after:写入宪
-4|/near-after:写入新
-7|/near-after:准\"
-4|/near-after:准\",
4|/near-after:准。
-3|/near-after:出0
-3|/near-after:出す。
4|/near-after:出は
4|/near-after:出は医
-3|/near-after:出削
-3|/near-after:出削減
-3|/near-after:分だ」
-4|/near-after:分五
-4|/near-after:分五分
3|/near-after:切だ
3|/near-after:切だと
-3|/near-after:切出
3|/near-after:判さ
3|/near-after:判され
-5|/near-after:利の
-5|/near-after:利の壁
-3|/near-after:利的
-3|/near-after:利的贸
3|/near-after:到#。
-3|/near-after:到。
3|/near-after:到底
3|/near-after:券\"
6|/near-after:削減
3|/near-after:削減で
-6|/near-after:前で
-4|/near-after:前で市
4|/near-after:前に
5|/near-after:前向
5|/near-after:前向き
-5|/near-after:前後
-5|/near-after:前後と
-8|/near-after:割れ
-8|/near-after:割れる
-3|/near-after:力方
-3|/near-after:力方向
5|/near-after:劝进
5|/near-after:劝进。
-5|/near-after:加#
-3|/near-after:加で
-6|/near-after:加税
-4|/near-after:加税?
3|/near-after:务实
-3|/near-after:努力方
3|/near-after:務相は
4|/near-after:勢を
4|/near-after:勢を明
4|/near-after:勧告
4|/near-after:勧告し
3|/near-after:区。
5|/near-after:医療
4|/near-after:医療を
6|/near-after:卓揆
6|/near-after:卓揆:
-3|/near-after:協議し
5|/near-after:協議で
3|/near-after:占GDP
4|/near-after:占比
3|/near-after:占比。
3|/near-after:危う
-3|/near-after:危险
-3|/near-after:危险信
3|/near-after:即可
3|/near-after:即可。
4|/near-after:厂无
4|/near-after:厂无人
-3|/near-after:及した
7|/near-after:及び
7|/near-after:及び腰
3|/near-after:及格
3|/near-after:及格线
4|/near-after:反对
-4|/near-after:反对而
7|/near-after:反対
3|/near-after:反対」
4|/near-after:反対す
5|/near-after:反発
4|/near-after:反発し
3|/near-after:反问
3|/near-after:反问钱
8|/near-after:取り
6|/near-after:取り沙
-3|/near-after:取更
-3|/near-after:取更有
-9|/near-after:受け
-4|/near-after:受け止
9|/near-after:口に
4|/near-after:口にし
5|/near-after:口にす
-3|/near-after:口先
-3|/near-after:口先だ
3|/near-after:只是
-3|/near-after:只说
4|/near-after:可。
4|/near-after:可以讨
-3|/near-after:可以谈
-4|/near-after:可能
-7|/near-after:可能」
-7|/near-after:可能性
-5|/near-after:可行
4|/near-after:台」
3|/near-after:台」に
4|/near-after:台厂
4|/near-after:台厂无
-3|/near-after:右。
3|/near-after:合う案
-3|/near-after:合わ
7|/near-after:合理
6|/near-after:合理。
3|/near-after:合理数
-3|/near-after:同世
-3|/near-after:同世論
-5|/near-after:后者
5|/near-after:向き
4|/near-after:向き_
3|/near-after:吓阻
-6|/near-after:否割
-6|/near-after:否割れ
-7|/near-after:否定
-5|/near-after:否定し
-3|/near-after:否认
-3|/near-after:含む
4|/near-after:告し
3|/near-after:告して
5|/near-after:告書
3|/near-after:命令
3|/near-after:命令に
-4|/near-after:和LAND
-4|/near-after:和LAND反
-3|/near-after:和平\"
3|/near-after:和部
3|/near-after:和部队
3|/near-after:員も
3|/near-after:哪来
-3|/near-after:唆と
-3|/near-after:唆と受
7|/near-after:唱え
4|/near-after:唱える
5|/near-after:唱し
-3|/near-after:商。
4|/near-after:商机
-3|/near-after:問題
-4|/near-after:回る
-3|/near-after:回事
-3|/near-after:回収
-3|/near-after:回収で
-4|/near-after:因LAND
3|/near-after:团不
3|/near-after:团不会
-3|/near-after:囲論
4|/near-after:国の
3|/near-after:国の財
-6|/near-after:国会
-6|/near-after:国会前
4|/near-after:国債
4|/near-after:国家
4|/near-after:国家\"
6|/near-after:国民
3|/near-after:国民の
3|/near-after:国策
3|/near-after:国策研
3|/near-after:国维
3|/near-after:国维和
3|/near-after:国际
-3|/near-after:国際基
4|/near-after:国際標
-4|/near-after:地。
-4|/near-after:地方
-4|/near-after:地方の
-3|/near-after:场,
-3|/near-after:场,以
3|/near-after:场券
3|/near-after:场券\"
3|/near-after:基準」
-3|/near-after:基準だ
3|/near-after:堂々
3|/near-after:堂々と
-5|/near-after:報じ
-3|/near-after:報じら
6|/near-after:報告
5|/near-after:報告書
-6|/near-after:報道
-4|/near-after:報道で
4|/near-after:場面
4|/near-after:場面は
3|/near-after:増し
3|/near-after:増しだ
-3|/near-after:増す
-4|/near-after:増や
-6|/near-after:増やす
-3|/near-after:増税
-3|/near-after:増税か
4|/near-after:増額
-3|/near-after:増額「
3|/near-after:増額を
-3|/near-after:增加#
-5|/near-after:壁_
-5|/near-after:壁_LAND
15|/near-after:声が
5|/near-after:声があ
3|/near-after:声が出
-3|/near-after:声ま
-3|/near-after:声まで
6|/near-after:声音
4|/near-after:声音愈
-3|/near-after:夏ま
-3|/near-after:夏まで
3|/near-after:外だ
3|/near-after:外だ」
4|/near-after:外の
4|/near-after:外のALLIES
3|/near-after:外国
3|/near-after:外国维
-5|/near-after:外相
-3|/near-after:外相は
5|/near-after:多。
-3|/near-after:多出
5|/near-after:夜谭
5|/near-after:夜谭。
6|/near-after:够?
3|/near-after:大。
3|/near-after:天井
5|/near-after:天方
5|/near-after:天方夜
3|/near-after:太高
3|/near-after:太高」
3|/near-after:始め
4|/near-after:委员
3|/near-after:委員
4|/near-after:姿勢
4|/near-after:姿勢を
3|/near-after:字」。
-3|/near-after:字だ
6|/near-after:字は
6|/near-after:字は協
5|/near-after:字を
4|/near-after:字を口
4|/near-after:字を念
-4|/near-after:守防
-4|/near-after:守防衛
-6|/near-after:安保
-5|/near-after:安保0
-3|/near-after:安保戦
-8|/near-after:安全
-3|/near-after:安全保
-3|/near-after:安全相
4|/near-after:完成
4|/near-after:完成。
7|/near-after:官に
6|/near-after:官に聞
-6|/near-after:定し
-4|/near-after:定しな
3|/near-after:定下
3|/near-after:定下的
-3|/near-after:定案
-3|/near-after:定案が
-4|/near-after:実は
-4|/near-after:実はな
8|/near-after:実的
6|/near-after:実的_
4|/near-after:実的」
-5|/near-after:宪法
-3|/near-after:宪法。
4|/near-after:家\"
3|/near-after:家\"?
4|/near-after:審議
3|/near-after:对LAND
4|/near-after:对LAND「
-4|/near-after:对而
3|/near-after:対」
-3|/near-after:対し、
4|/near-after:対す
4|/near-after:対する
-3|/near-after:対立
-4|/near-after:専守
-4|/near-after:専守防
4|/near-after:専門
5|/near-after:属不
-3|/near-after:島に
-3|/near-after:島に影
-6|/near-after:左右
-3|/near-after:左右。
3|/near-after:左翼
-4|/near-after:已是
-3|/near-after:已是极
-3|/near-after:市民
-5|/near-after:市民が
-3|/near-after:常識
-3|/near-after:平\"
-5|/near-after:年0
-3|/near-after:年0兆
-3|/near-after:年以
-3|/near-after:年以内
-3|/near-after:年度
-4|/near-after:年末
-3|/near-after:并不过
-3|/near-after:并写
3|/near-after:并接
3|/near-after:并接管
-4|/near-after:并未
5|/near-after:広げ
3|/near-after:広げる
6|/near-after:应成
6|/near-after:应成为
-4|/near-after:府、
-5|/near-after:府が
-5|/near-after:府が検
9|/near-after:府に
3|/near-after:府に求
3|/near-after:府に示
-7|/near-after:府内
-3|/near-after:府内で
-4|/near-after:府案
-7|/near-after:府検
-7|/near-after:府検討
4|/near-after:度。
4|/near-after:度も
5|/near-after:度も出
7|/near-after:度を
5|/near-after:建议
7|/near-after:引き
4|/near-after:引き上
-3|/near-after:張し、
5|/near-after:張した
-3|/near-after:張して
10|/near-after:張す
9|/near-after:張する
3|/near-after:強い
-3|/near-after:强调
-4|/near-after:当す
-4|/near-after:当する
-3|/near-after:当た
-3|/near-after:当たる
-3|/near-after:当ては
-3|/near-after:当と
-3|/near-after:当とす
3|/near-after:当ま
3|/near-after:当まで
4|/near-after:当作
3|/near-after:当新
3|/near-after:当新标
3|/near-after:形成
-5|/near-after:後と
-3|/near-after:後とす
3|/near-after:得ない
3|/near-after:得ら
-8|/near-after:得る
-5|/near-after:得る」
-3|/near-after:得ると
-6|/near-after:得税
-6|/near-after:心」
-3|/near-after:心」を
5|/near-after:必要
5|/near-after:必要」
4|/near-after:必要だ
-3|/near-after:必要と
-3|/near-after:応じ
-4|/near-after:快DATE
-4|/near-after:念せ
-4|/near-after:念せよ
-7|/near-after:念頭」
3|/near-after:念頭に
4|/near-after:态。
3|/near-after:态度。
4|/near-after:急浮
4|/near-after:急浮上
-3|/near-after:性に
-3|/near-after:性に言
-4|/near-after:性を
5|/near-after:总理
3|/near-after:总理LAND
3|/near-after:恒久
3|/near-after:恒久財
-3|/near-after:想_
-3|/near-after:想_但
-4|/near-after:想。
-3|/near-after:想を
3|/near-after:愈大
3|/near-after:愈大。
4|/near-after:愈来
4|/near-after:愈来愈
-3|/near-after:意\"
-3|/near-after:意\"。
-4|/near-after:意欲
-3|/near-after:意欲を
11|/near-after:慎重
6|/near-after:慎重だ
4|/near-after:慎重な
6|/near-after:成。
-3|/near-after:成の
-3|/near-after:成の枠
12|/near-after:成为
4|/near-after:成为新
3|/near-after:成本
-3|/near-after:戒招
-3|/near-after:戒招く
-9|/near-after:戦略
-7|/near-after:戦略で
3|/near-after:戦略に
-4|/near-after:戦略改
-4|/near-after:戻し
-4|/near-after:戻した
-6|/near-after:所得
-6|/near-after:所得税
-4|/near-after:所有ALLIES
6|/near-after:才是
3|/near-after:才配
3|/near-after:才配当
8|/near-after:打ち
-3|/near-after:打上
-3|/near-after:打上括
-5|/near-after:打診
-3|/near-after:打診し
7|/near-after:批判
3|/near-after:批判さ
-4|/near-after:投入
-4|/near-after:投資
-3|/near-after:投資は
-4|/near-after:抗議
7|/near-after:折衷
7|/near-after:折衷方
-7|/near-after:択肢
-3|/near-after:択肢に
-3|/near-after:択肢も
4|/near-after:抢商
4|/near-after:抢商机
-3|/near-after:抱负
-3|/near-after:押し
-4|/near-after:押し戻
3|/near-after:拒绝
-3|/near-after:招く
-4|/near-after:括号
4|/near-after:持論
-4|/near-after:指し
-4|/near-after:指した
3|/near-after:指す
-4|/near-after:指标
3|/near-after:挤社
3|/near-after:挤社福
-3|/near-after:换取更
-3|/near-after:换和
-3|/near-after:换和平
3|/near-after:排挤
3|/near-after:排挤社
-8|/near-after:排除
-5|/near-after:排除し
-4|/near-after:排除せ
5|/near-after:接受
3|/near-after:接管
3|/near-after:接管外
3|/near-after:控え
13|/near-after:掲げ
3|/near-after:掲げた
7|/near-after:掲げる
6|/near-after:揆:
6|/near-after:揆:不
5|/near-after:提唱
5|/near-after:提唱し
3|/near-after:提案
3|/near-after:提案。
-6|/near-after:提示
34|/near-after:提言
9|/near-after:提言し
9|/near-after:提言へ
5|/near-after:提言を
5|/near-after:提言案
-3|/near-after:支出
-3|/near-after:收场
-3|/near-after:收场,
-6|/near-after:改定
-3|/near-after:改定案
-4|/near-after:攻防
-3|/near-after:攻防」
3|/near-after:政で
3|/near-after:政では
-4|/near-after:政不
-4|/near-after:政不安
-28|/near-after:政府
-4|/near-after:政府、
-5|/near-after:政府が
10|/near-after:政府に
-7|/near-after:政府内
-4|/near-after:政府案
-7|/near-after:政府検
8|/near-after:教育
12|/near-after:数字
-3|/near-after:数字だ
6|/near-after:数字は
5|/near-after:数字を
-4|/near-after:数案
-4|/near-after:数案を
-3|/near-after:整して
-3|/near-after:整す
-4|/near-after:整する
3|/near-after:文し
3|/near-after:文した
-3|/near-after:文書
3|/near-after:文書で
-6|/near-after:文書改
-5|/near-after:断念
-4|/near-after:断念せ
-7|/near-after:新た
-7|/near-after:新たな
6|/near-after:新标
4|/near-after:新标准
3|/near-after:新的
4|/near-after:新的全
-10|/near-after:新目
-8|/near-after:新目标
-4|/near-after:方の
-4|/near-after:方の暮
-4|/near-after:方は
-4|/near-after:方はと
5|/near-after:方を
6|/near-after:方を示
-7|/near-after:方向
5|/near-after:方夜
5|/near-after:方夜谭
-13|/near-after:方案
-5|/near-after:方案,
3|/near-after:方案。
-4|/near-after:方針
4|/near-after:无人
4|/near-after:无人机
-4|/near-after:早晩
-4|/near-after:早晩避
-3|/near-after:时间表
-3|/near-after:时限
-3|/near-after:时限为
4|/near-after:明。
-5|/near-after:明か
-5|/near-after:明かし
-5|/near-after:明し
-5|/near-after:明した
4|/near-after:明確
4|/near-after:明確に
-6|/near-after:明示
-6|/near-after:明示す
-4|/near-after:明記
-4|/near-after:明記「
-3|/near-after:明記す
-4|/near-after:明記へ
4|/near-after:明記を
-3|/near-after:易条
-3|/near-after:易条件
-5|/near-after:是#?
3|/near-after:是#。
-4|/near-after:是一
4|/near-after:是可
4|/near-after:是可以
7|/near-after:是天
5|/near-after:是天方
-3|/near-after:是理
-3|/near-after:是理想
-4|/near-after:晩避
-4|/near-after:晩避け
-4|/near-after:暮ら
-4|/near-after:暮らし
6|/near-after:更是
5|/near-after:更是天
-3|/near-after:更有
-3|/near-after:更有利
6|/near-after:書き
6|/near-after:書き込
3|/near-after:書で
3|/near-after:書で要
-6|/near-after:書改
-6|/near-after:書改定
-4|/near-after:最快
-4|/near-after:最快DATE
3|/near-after:最終調
3|/near-after:最高
-4|/near-after:有ALLIES
-3|/near-after:有ALLIES的
3|/near-after:有人
-3|/near-after:有利
-3|/near-after:有利的
4|/near-after:望し
4|/near-after:望した
4|/near-after:望ま
4|/near-after:望まし
3|/near-after:朝野
3|/near-after:朝野共
-7|/near-after:期戦
-7|/near-after:期戦略
-3|/near-after:期的
-3|/near-after:期的な
-4|/near-after:期限
3|/near-after:期限と
-4|/near-after:未理
-4|/near-after:未理会
4|/near-after:机抢
4|/near-after:机抢商
-6|/near-after:束し
-5|/near-after:束した
3|/near-after:束で追
4|/near-after:来愈
3|/near-after:来愈大
-3|/near-after:极限。
-3|/near-after:构想。
-3|/near-after:枠組
-3|/near-after:枠組み
-3|/near-after:査_
-3|/near-after:査_賛
5|/near-after:査会
-6|/near-after:标准\"
5|/near-after:标准。
-3|/near-after:标造
-3|/near-after:标造势
-4|/near-after:标预
-4|/near-after:标预留
-3|/near-after:核の
-3|/near-after:核の傘
-3|/near-after:核心
-5|/near-after:核的
-4|/near-after:核的な
3|/near-after:根強
3|/near-after:根強い
3|/near-after:根拠
4|/near-after:格线
3|/near-after:格线。
-8|/near-after:案,
-4|/near-after:案_
-3|/near-after:案_政
-5|/near-after:案、
-3|/near-after:案、島
-15|/near-after:案が
-4|/near-after:案が並
-3|/near-after:案が判
8|/near-after:案が取
-3|/near-after:案が政
-6|/near-after:案が浮
-3|/near-after:案が軸
-8|/near-after:案で
-4|/near-after:案です
-4|/near-after:案では
-9|/near-after:案に
-3|/near-after:案に注
-3|/near-after:案に触
3|/near-after:案の両
-4|/near-after:案は
-3|/near-after:案も
3|/near-after:案もさ
-3|/near-after:案も浮
-9|/near-after:案を
3|/near-after:案を併
4|/near-after:案を党
-3|/near-after:案を有
3|/near-after:案を議
-4|/near-after:案を軸
-3|/near-after:案を閣
-3|/near-after:桌面
-43|/near-after:検討
-10|/near-after:検討_
-11|/near-after:検討し
-7|/near-after:検討す
-4|/near-after:検討せ
-3|/near-after:検討に
3|/near-after:検討を
-5|/near-after:検討中
3|/near-after:構わ
3|/near-after:構わな
-3|/near-after:構想を
-3|/near-after:標、
-3|/near-after:標、賛
5|/near-after:標と
5|/near-after:標とす
3|/near-after:標に
-6|/near-after:標を
-3|/near-after:標を設
5|/near-after:標準
3|/near-after:標準と
-4|/near-after:模の
-4|/near-after:模の上
3|/near-after:機関
3|/near-after:機関が
4|/near-after:次い
4|/near-after:次いだ
6|/near-after:次官
6|/near-after:次官に
-8|/near-after:次期
-7|/near-after:次期戦
-3|/near-after:欧元
-4|/near-after:欲し
-4|/near-after:欲しい
-3|/near-after:欲を
-3|/near-after:止まり
-3|/near-after:止め
4|/near-after:歳出は
-3|/near-after:歳出削
-4|/near-after:每年
3|/near-after:比。
-10|/near-after:民が
-4|/near-after:民が抗
-5|/near-after:民が首
-3|/near-after:民に示
3|/near-after:民の
3|/near-after:民の理
4|/near-after:民主
4|/near-after:民内
4|/near-after:民内で
8|/near-after:民提
8|/near-after:民提言
3|/near-after:気の
3|/near-after:気を
3|/near-after:水増
3|/near-after:水増し
7|/near-after:水準
4|/near-after:水準を
4|/near-after:求。
-3|/near-after:求は
-4|/near-after:求め
-4|/near-after:求めた
3|/near-after:求めて
3|/near-after:求めな
-4|/near-after:求めら
-3|/near-after:求を
3|/near-after:汰さ
3|/near-after:汰され
-7|/near-after:決ま
-7|/near-after:決まっ
3|/near-after:決め
5|/near-after:決め打
3|/near-after:決断
3|/near-after:決議
8|/near-after:沙汰
3|/near-after:沙汰さ
-3|/near-after:没有
-3|/near-after:法。
7|/near-after:法案
5|/near-after:法案を
3|/near-after:注文し
6|/near-after:浮上
3|/near-after:浮上し
-3|/near-after:消え
3|/near-after:減で
3|/near-after:減では
-3|/near-after:温め
-3|/near-after:温めて
-5|/near-after:源は
-4|/near-after:源は先
5|/near-after:準」
5|/near-after:準」USA
-4|/near-after:準」だ
5|/near-after:準」に
-3|/near-after:準だ
3|/near-after:準だ。
-3|/near-after:準だ」
-4|/near-after:準だと
4|/near-after:準を
3|/near-after:準を口
-3|/near-after:满意
-3|/near-after:满意\"
-4|/near-after:漏れ
3|/near-after:演説
3|/near-after:演説し
3|/near-after:点とす
-3|/near-after:点とな
3|/near-after:点に
-5|/near-after:焦点
-3|/near-after:焦点と
-3|/near-after:現し
-3|/near-after:現した
-3|/near-after:現在
8|/near-after:現実
8|/near-after:現実的
-7|/near-after:球标
-7|/near-after:球标准
3|/near-after:理LAND
3|/near-after:理LAND反
6|/near-after:理。
-4|/near-after:理会
-4|/near-after:理会。
-3|/near-after:理想
-3|/near-after:理想_
3|/near-after:理数
3|/near-after:理数字
4|/near-after:理解
3|/near-after:理解さ
-3|/near-after:用于安
3|/near-after:用的
4|/near-after:由点
4|/near-after:由点と
6|/near-after:界の
4|/near-after:界のALLIES
3|/near-after:界の標
-5|/near-after:界標
-4|/near-after:界標準
-4|/near-after:留余
-4|/near-after:留余地
-7|/near-after:略で
-7|/near-after:略で政
3|/near-after:略に
-4|/near-after:略改
-4|/near-after:略改定
3|/near-after:異論
-3|/near-after:異議
3|/near-after:痛い
3|/near-after:痛い春
4|/near-after:療を
4|/near-after:療を削
4|/near-after:発し
3|/near-after:的\"
3|/near-after:的\"入
4|/near-after:的DEFENCE占
6|/near-after:的_
6|/near-after:的_元
5|/near-after:的」
3|/near-after:的」と
-3|/near-after:的だ」
-9|/near-after:的な
-4|/near-after:的なDEFENCE
-3|/near-after:的な到
4|/near-after:的主
4|/near-after:的主张
3|/near-after:的人
3|/near-after:的全
3|/near-after:的全球
5|/near-after:的劝
5|/near-after:的劝进
-3|/near-after:的基
6|/near-after:的声
6|/near-after:的声音
-3|/near-after:的年
4|/near-after:的建
4|/near-after:的建议
3|/near-after:的提
3|/near-after:的提案
4|/near-after:的数
3|/near-after:的数字
-5|/near-after:的新
-8|/near-after:的新目
-3|/near-after:的方案
3|/near-after:的比
3|/near-after:的比例
3|/near-after:的盘
3|/near-after:的盘子
3|/near-after:的行
3|/near-after:的行情
-3|/near-after:的贸
-3|/near-after:的贸易
4|/near-after:的防
3|/near-after:的防区
3|/near-after:盘子
3|/near-after:盘子。
-4|/near-after:目指し
3|/near-after:目指す
-11|/near-after:目标
-3|/near-after:目标造
-4|/near-after:目标预
-7|/near-after:目標
-3|/near-after:目標、
5|/near-after:目標と
3|/near-after:目標に
-6|/near-after:目標を
-3|/near-after:相、
-3|/near-after:相、有
-7|/near-after:相に
-5|/near-after:相に提
-5|/near-after:相は
3|/near-after:相は胃
-3|/near-after:相关
-8|/near-after:相当
-4|/near-after:相当す
-3|/near-after:相当と
3|/near-after:相当ま
4|/near-after:相次
4|/near-after:相次い
5|/near-after:砍掉
3|/near-after:研究機
4|/near-after:確に
6|/near-after:確保
5|/near-after:確保す
-5|/near-after:示さ
-4|/near-after:示さず
5|/near-after:示し
-3|/near-after:示した
8|/near-after:示して
-4|/near-after:示すべ
-3|/near-after:示唆と
3|/near-after:社会
8|/near-after:社福
3|/near-after:社福,
6|/near-after:票。
3|/near-after:福,
3|/near-after:福,党
-3|/near-after:称「
7|/near-after:程度を
-4|/near-after:税?
-4|/near-after:税?」
-3|/near-after:税か
-3|/near-after:税か歳
-5|/near-after:積み
3|/near-after:究機
3|/near-after:究機関
4|/near-after:立て
4|/near-after:立てだ
3|/near-after:答え
3|/near-after:答えた
-3|/near-after:答弁
3|/near-after:策と
3|/near-after:策研
3|/near-after:策研究
-3|/near-after:算す
-3|/near-after:算する
-3|/near-after:算を
3|/near-after:管外
3|/near-after:管外国
-3|/near-after:範囲
-3|/near-after:範囲論
4|/near-after:約を
-6|/near-after:約束
-6|/near-after:約束し
5|/near-after:約案
5|/near-after:約案を
-3|/near-after:終わ
-3|/near-after:終われ
3|/near-after:終調
3|/near-after:終調整
-4|/near-after:組み
4|/near-after:経由
4|/near-after:経由点
4|/near-after:練っ
4|/near-after:練って
3|/near-after:线\"
5|/near-after:经费
5|/near-after:绝不
6|/near-after:绝不会
3|/near-after:维和
3|/near-after:维和部
3|/near-after:维持
-3|/near-after:置い
-3|/near-after:置いて
-4|/near-after:置く。
-3|/near-after:置づ
-3|/near-after:置づけ
-3|/near-after:美军
6|/near-after:考え
3|/near-after:考えで
5|/near-after:考えは
3|/near-after:考える
-6|/near-after:考虑
4|/near-after:者会
4|/near-after:者会議
-3|/near-after:者提
-3|/near-after:者提言
-5|/near-after:而足
-5|/near-after:而足。
6|/near-after:聞く
-3|/near-after:肢に
-3|/near-after:肢も
3|/near-after:胃の
3|/near-after:胃の痛
-7|/near-after:能」
-3|/near-after:能力
-7|/near-after:能性
-3|/near-after:能性に
7|/near-after:腰だ
7|/near-after:腰だ。
3|/near-after:膨ら
12|/near-after:自民
-5|/near-after:自民が
4|/near-after:自民内
8|/near-after:自民提
3|/near-after:至#
-3|/near-after:致。
-4|/near-after:草案
-3|/near-after:行。
3|/near-after:行情
-3|/near-after:衡量
3|/near-after:表へ
3|/near-after:表へ最
4|/near-after:表态
4|/near-after:表态。
-3|/near-after:表現し
-4|/near-after:表示
7|/near-after:衷方
7|/near-after:衷方案
-5|/near-after:複数
-4|/near-after:複数案
5|/near-after:要」
4|/near-after:要だ
-3|/near-after:要と
-3|/near-after:要との
6|/near-after:要る
6|/near-after:要ると
-4|/near-after:要不
-4|/near-after:要不要
-4|/near-after:要加
-4|/near-after:要加税
4|/near-after:要望
4|/near-after:要望し
-13|/near-after:要求
4|/near-after:要求。
-3|/near-after:要求は
-3|/near-after:要求を
-11|/near-after:見があ
4|/near-after:見が相
3|/near-after:見方
4|/near-after:見立
4|/near-after:見立て
5|/near-after:見送
3|/near-after:見送っ
-5|/near-after:規模
-4|/near-after:規模の
-3|/near-after:視野
-7|/near-after:視野_
3|/near-after:視野に
3|/near-after:解さ
4|/near-after:触れず
-3|/near-after:触れた
9|/near-after:言し
5|/near-after:言した
4|/near-after:言して
5|/near-after:言っ
3|/near-after:言って
9|/near-after:言へ
3|/near-after:言へ_
5|/near-after:言を
3|/near-after:言を軸
5|/near-after:言案
-10|/near-after:討_
-5|/near-after:討_財
-11|/near-after:討し
-10|/near-after:討して
-7|/near-after:討す
-9|/near-after:討する
-4|/near-after:討せ
-3|/near-after:討せざ
-3|/near-after:討に
-3|/near-after:討に入
3|/near-after:討を
-5|/near-after:討中
-3|/near-after:討中だ
-4|/near-after:記「
-4|/near-after:記「排
6|/near-after:記し
5|/near-after:記した
-5|/near-after:記す
-3|/near-after:記する
-4|/near-after:記へ
-4|/near-after:記へ調
4|/near-after:記を
-4|/near-after:設け
9|/near-after:訴え
-3|/near-after:診し
-3|/near-after:診した
-7|/near-after:試算
-6|/near-after:話し
-4|/near-after:話し合
-5|/near-after:話は
-6|/near-after:認識
-3|/near-after:認識を
4|/near-after:語る
3|/near-after:語る。
3|/near-after:説明
4|/near-after:説明。
-3|/near-after:説明し
-12|/near-after:調整
-3|/near-after:調整す
-3|/near-after:調査_
5|/near-after:調査会
6|/near-after:論_
4|/near-after:論_歳
-3|/near-after:論、ア
6|/near-after:論が
-3|/near-after:論が政
3|/near-after:論し
5|/near-after:論した
3|/near-after:論す
3|/near-after:論する
3|/near-after:論とあ
7|/near-after:論は
3|/near-after:論も
7|/near-after:論を
3|/near-after:論を否
4|/near-after:論併
4|/near-after:論併記
3|/near-after:論外だ
-3|/near-after:論調
-3|/near-after:論調査
-3|/near-after:識を
-3|/near-after:識を示
4|/near-after:識者会
-3|/near-after:識者提
-3|/near-after:警戒招
5|/near-after:議が
3|/near-after:議が報
-3|/near-after:議して
5|/near-after:議で
6|/near-after:議で一
-3|/near-after:議会
-3|/near-after:議員に
5|/near-after:議論
-3|/near-after:議論、
3|/near-after:議論し
4|/near-after:議論は
-3|/near-after:譲ら
-3|/near-after:譲らな
6|/near-after:讨论的
-4|/near-after:议会
-3|/near-after:论。
6|/near-after:论的
4|/near-after:论的数
-3|/near-after:设想
3|/near-after:说\"
5|/near-after:说\"的
3|/near-after:谁定
3|/near-after:谁定下
5|/near-after:谭。
-3|/near-after:負担
3|/near-after:財政で
-4|/near-after:財政不
3|/near-after:財源
-5|/near-after:財源は
3|/near-after:買单。
-3|/near-after:資は
-3|/near-after:資は回
-5|/near-after:賛否
-6|/near-after:賛否割
-4|/near-after:質問
-3|/near-after:贸易条
7|/near-after:赞成
4|/near-after:超_
4|/near-after:超_自
3|/near-after:超」
-3|/near-after:超え
-4|/near-after:超えか
-4|/near-after:超へ、
4|/near-after:超への
-3|/near-after:超必
-3|/near-after:超必要
-4|/near-after:超案
-4|/near-after:超案が
-5|/near-after:足。
3|/near-after:足り
-3|/near-after:身をめ
-3|/near-after:身焦
-3|/near-after:身焦点
-3|/near-after:軍事
-3|/near-after:軸とな
-8|/near-after:軸に
-5|/near-after:軸に調
3|/near-after:込ま
3|/near-after:込み
4|/near-after:込む
-3|/near-after:込むこ
7|/near-after:込むよ
-3|/near-after:込んだ
-3|/near-after:过#
-3|/near-after:过分
3|/near-after:迈进
-6|/near-after:近く
-5|/near-after:近くに
-4|/near-after:近づ
-4|/near-after:近づけ
6|/near-after:还不
6|/near-after:还不够
-5|/near-after:还是
-6|/near-after:还是#
-3|/near-after:这个数
-3|/near-after:这回
-3|/near-after:这回事
6|/near-after:进。
-5|/near-after:述べ
-3|/near-after:述べ、
-3|/near-after:述べた
3|/near-after:述べま
4|/near-after:追い
4|/near-after:追いつ
-3|/near-after:追加
-3|/near-after:追加で
3|/near-after:送っ
3|/near-after:送った
-3|/near-after:送り
-3|/near-after:逆算
-3|/near-after:逆算す
3|/near-after:通用
4|/near-after:通用的
3|/near-after:通行
-3|/near-after:造势
-3|/near-after:造势。
-6|/near-after:連と
-3|/near-after:連とい
-3|/near-after:連とす
-3|/near-after:連投
-5|/near-after:進め
-3|/near-after:進める
-4|/near-after:道で
-4|/near-after:道で財
-4|/near-after:道路
-3|/near-after:達す
-3|/near-after:達する
-3|/near-after:達成の
3|/near-after:適切
3|/near-after:適切だ
-5|/near-after:遭LAND
-4|/near-after:遭LAND和
4|/near-after:遭总
4|/near-after:遭总理
-7|/near-after:選択
-7|/near-after:選択肢
4|/near-after:選挙
-6|/near-after:避け
-5|/near-after:避けら
-3|/near-after:避免
3|/near-after:部の
3|/near-after:部の報
3|/near-after:配当
3|/near-after:配当新
6|/near-after:重だ
4|/near-after:重だ。
3|/near-after:重な
4|/near-after:重な意
3|/near-after:重工
3|/near-after:重新
-7|/near-after:野_
-7|/near-after:野_次
3|/near-after:野に
6|/near-after:野党
4|/near-after:野党が
3|/near-after:野共
3|/near-after:野共识
-4|/near-after:野心
-4|/near-after:野心」
-5|/near-after:金利
-5|/near-after:金利の
3|/near-after:钱从
3|/near-after:钱从哪
3|/near-after:長が
5|/near-after:間目
5|/near-after:間目標
3|/near-after:関が
3|/near-after:関が提
-3|/near-after:関わ
-9|/near-after:関連
-6|/near-after:関連と
-3|/near-after:関連投
3|/near-after:问钱
3|/near-after:问钱从
-3|/near-after:间表
3|/near-after:队的防
-3|/near-after:防」
-3|/near-after:防」と
3|/near-after:防区
3|/near-after:防区。
3|/near-after:防卫
-7|/near-after:阶段
4|/near-after:限と
3|/near-after:限とす
3|/near-after:限を
5|/near-after:限を書
3|/near-after:限論
3|/near-after:限論を
-5|/near-after:除し
-3|/near-after:除しな
-4|/near-after:除せ
-4|/near-after:除せず
-3|/near-after:险信
-3|/near-after:险信号
-3|/near-after:際基
4|/near-after:際標
4|/near-after:際標準
-3|/near-after:障に関
-6|/near-after:障関
-6|/near-after:障関連
-3|/near-after:需要
8|/near-after:非現
8|/near-after:非現実
4|/near-after:面は
4|/near-after:面はな
-3|/near-after:韩美
-3|/near-after:韩美军
4|/near-after:音愈
4|/near-after:音愈来
-7|/near-after:頭」
3|/near-after:頭に
-4|/near-after:頭に置
-3|/near-after:題だ
-3|/near-after:題だ」
-3|/near-after:額「
-3|/near-after:額は
4|/near-after:額を
3|/near-after:額を勧
-3|/near-after:须量
-3|/near-after:须量力
-4|/near-after:预留
-4|/near-after:预留余
-18|/near-after:首相
-3|/near-after:首相、
-4|/near-after:首相に
-3|/near-after:首相は
-3|/near-after:驻韩
-3|/near-after:驻韩美
3|/near-after:高,
3|/near-after:高」
3|/near-after:高」_
3|/near-after:高値
-3|/near-after:高止
-3|/near-after:高止ま
14|/near-before:\",
3|/near-before:\",LAND
3|/near-before:\",但
6|/near-before:\",并
-3|/near-before:\"不要
6|/near-before:\"先
5|/near-before:\"先答
3|/near-before:\"取
3|/near-before:\"取舍
-3|/near-before:\"底
-3|/near-before:\"底线
-3|/near-before:\"我
-3|/near-before:\"提
-3|/near-before:\"提案
5|/near-before:#,
5|/near-before:#,LAND
-5|/near-before:#,再
3|/near-before:#,在
-5|/near-before:#,如
-3|/near-before:#,并
11|/near-before:#,而
3|/near-before:#,选
-8|/near-before:#_
4|/near-before:#、LAND
-3|/near-before:#、そ
6|/near-before:#で
3|/near-before:#で、
4|/near-before:#と
3|/near-before:#とす
-6|/near-before:#に
3|/near-before:#に向
-6|/near-before:#に達
-4|/near-before:#の
-4|/near-before:#の明
4|/near-before:#へ
3|/near-before:#への
6|/near-before:#を
4|/near-before:#不
3|/near-before:#以
3|/near-before:#以上
-3|/near-before:#分
-3|/near-before:#到
3|/near-before:#前
3|/near-before:#前後
5|/near-before:#尚
5|/near-before:#尚且
-6|/near-before:#提
-5|/near-before:#提高
4|/near-before:#的
4|/near-before:#的开
5|/near-before:#目
3|/near-before:#目標
3|/near-before:#较
3|/near-before:#较合
-8|/near-before:#还
-8|/near-before:#还是
-5|/near-before:&A
-5|/near-before:&A>
3|/near-before:(0
3|/near-before:(0)
3|/near-before:)の
7|/near-before:)は
3|/near-before:)は同
-3|/near-before:)之
-3|/near-before:)之比
3|/near-before:)的
3|/near-before:)的至
3|/near-before:,\"至
7|/near-before:,#
5|/near-before:,#尚
4|/near-before:,ALLIESDEFENCE
-5|/near-before:,DATE
-3|/near-before:,DATE应
8|/near-before:,DEFENCE
-3|/near-before:,DEFENCE升
4|/near-before:,DEFENCE占
4|/near-before:,DEFENCE应
-3|/near-before:,EU
19|/near-before:,LAND
8|/near-before:,LANDDEFENCE
-5|/near-before:,LAND不
-4|/near-before:,LAND主
10|/near-before:,LAND内
-4|/near-before:,LAND在
-3|/near-before:,LAND已
4|/near-before:,LAND应
-5|/near-before:,LAND正
5|/near-before:,LAND着
3|/near-before:,LAND财
-4|/near-before:,LAND防
7|/near-before:,LAND阵
-4|/near-before:,NATO
-6|/near-before:,USA
-5|/near-before:,下
-4|/near-before:,下一
11|/near-before:,主
11|/near-before:,主张
3|/near-before:,从
5|/near-before:,从没
-9|/near-before:,他
-3|/near-before:,他将
4|/near-before:,以
-3|/near-before:,但可
3|/near-before:,但没
5|/near-before:,党
4|/near-before:,党内
-4|/near-before:,全
-4|/near-before:,全球
-3|/near-before:,其中
-3|/near-before:,内
-3|/near-before:,内阁
-7|/near-before:,再
-3|/near-before:,再于
3|/near-before:,再冲
-5|/near-before:,再视
-3|/near-before:,却
11|/near-before:,反
8|/near-before:,反对
3|/near-before:,叫
3|/near-before:,叫嚣
-5|/near-before:,在DATE
-4|/near-before:,她
3|/near-before:,对
3|/near-before:,对于
-8|/near-before:,将
-4|/near-before:,将DEFENCE
-3|/near-before:,将讨
3|/near-before:,就
3|/near-before:,左
3|/near-before:,左翼
3|/near-before:,市
3|/near-before:,市场
6|/near-before:,并
6|/near-before:,并感
5|/near-before:,应
3|/near-before:,应在
-4|/near-before:,应逐
4|/near-before:,强
4|/near-before:,强调
-4|/near-before:,当
-4|/near-before:,当局
-6|/near-before:,把
-3|/near-before:,把DATE
-3|/near-before:,把这
-5|/near-before:,拟
-4|/near-before:,拟在
-4|/near-before:,提
-6|/near-before:,政
-11|/near-before:,政府
4|/near-before:,政界
-6|/near-before:,数
-6|/near-before:,数字
-3|/near-before:,新总
-3|/near-before:,是
-3|/near-before:,是否
3|/near-before:,有人
-3|/near-before:,此
-3|/near-before:,此举
6|/near-before:,没
6|/near-before:,没有
-4|/near-before:,约
-3|/near-before:,约为
14|/near-before:,而
5|/near-before:,而I
3|/near-before:,而总
-4|/near-before:,腹
-4|/near-before:,腹案
3|/near-before:,若当
-3|/near-before:,若最
-3|/near-before:,若要
3|/near-before:,被
3|/near-before:,被问
3|/near-before:,要
3|/near-before:,要求
-6|/near-before:,该国
3|/near-before:,该方
4|/near-before:,该组
3|/near-before:,请
3|/near-before:,请求
-4|/near-before:,财
-4|/near-before:,财政
3|/near-before:,选
3|/near-before:,选择
3|/near-before:0)
3|/near-before:0)は
-3|/near-before:0万
-3|/near-before:0兆
3|/near-before:0年
-3|/near-before:0年程
-10|/near-before:0文
-8|/near-before:0文書
-3|/near-before::\"不
3|/near-before::#
3|/near-before::#还
-3|/near-before::ALLIES统
3|/near-before::ALLIES至
-8|/near-before::DEFENCE
-3|/near-before::DEFENCE\"
-4|/near-before::DEFENCE到
-4|/near-before::DEFENCE能
-5|/near-before::LAND
3|/near-before::LANDDEFENCE
3|/near-before::LAND提
-3|/near-before::LAND研
3|/near-before::LAND竞
-5|/near-before::LAND考
-3|/near-before::NATO
-3|/near-before::USA
-5|/near-before::「
3|/near-before::不接
3|/near-before::国
3|/near-before::国防
-3|/near-before::在
-3|/near-before::在DATE
3|/near-before::战
3|/near-before::战后
4|/near-before::没说
4|/near-before::都
4|/near-before::都支
3|/near-before:;LAND主
-5|/near-before:<Q
-5|/near-before:<Q&
4|/near-before:<正
4|/near-before:<正論
-3|/near-before:=DEFENCE
-4|/near-before:>DEFENCE
-4|/near-before:>DEFENCEの
-5|/near-before:A>
-4|/near-before:A>DEFENCE
5|/near-before:ALLIESDEFENCE
4|/near-before:ALLIESDEFENCE达
-4|/near-before:ALLIESに
4|/near-before:ALLIESの
-3|/near-before:ALLIES统
-3|/near-before:ALLIES统统
3|/near-before:ALLIES至
3|/near-before:ALLIES至少
-5|/near-before:A_
-4|/near-before:A_0
3|/near-before:BC
-3|/near-before:DATE,
-4|/near-before:DATEDEFENCE
5|/near-before:DATEDEFENCE案
-3|/near-before:DATEDEFENCE达
-4|/near-before:DATEGDP
-3|/near-before:DATE_
-3|/near-before:DATE_政
6|/near-before:DATE、
3|/near-before:DATE、「
-3|/near-before:DATE、ケ
3|/near-before:DATE、与
3|/near-before:DATE、債
6|/near-before:DATE、新
-4|/near-before:DATEにGDP
-5|/near-before:DATEのDEFENCE
4|/near-before:DATEの声
-3|/near-before:DATEの閣
-3|/near-before:DATEの首
-5|/near-before:DATE中
-5|/near-before:DATE中期
10|/near-before:DATE以
7|/near-before:DATE以前
3|/near-before:DATE以来
-4|/near-before:DATE修
-4|/near-before:DATE内
-4|/near-before:DATE内便
-3|/near-before:DATE再升
-10|/near-before:DATE前
-3|/near-before:DATE前,
-6|/near-before:DATE前后
-11|/near-before:DATE前把
4|/near-before:DATE前提
3|/near-before:DATE占
3|/near-before:DATE占GDP
-3|/near-before:DATE受
-3|/near-before:DATE受访
4|/near-before:DATE合
4|/near-before:DATE合意
5|/near-before:DATE在参
3|/near-before:DATE实
3|/near-before:DATE实现
-7|/near-before:DATE应
-3|/near-before:DATE应当
-4|/near-before:DATE应达
-6|/near-before:DATE把
-6|/near-before:DATE把DEFENCE
4|/near-before:DATE推
4|/near-before:DATE推到
-4|/near-before:DATE提
-5|/near-before:DATE提出
-3|/near-before:DATE敲
-3|/near-before:DATE敲定
-3|/near-before:DATE海
-3|/near-before:DATE海牙
3|/near-before:DATE的
-5|/near-before:DATE补
-5|/near-before:DATE补到
-8|/near-before:DATE达
-6|/near-before:DATE达到
-3|/near-before:DEFENCE\"
-3|/near-before:DEFENCE\"底
-3|/near-before:DEFENCE,
-6|/near-before:DEFENCEGDP
-3|/near-before:DEFENCEGDP比
-5|/near-before:DEFENCE_
-3|/near-before:DEFENCE_「
-3|/near-before:DEFENCE_先
-3|/near-before:DEFENCE、
3|/near-before:DEFENCE、GDP
3|/near-before:DEFENCE、基
10|/near-before:DEFENCE「
-3|/near-before:DEFENCE「DATE
4|/near-before:DEFENCE「GDP
-3|/near-before:DEFENCE「NATO
6|/near-before:DEFENCE「対
-4|/near-before:DEFENCEがGDP
-3|/near-before:DEFENCEだ
-3|/near-before:DEFENCEだけ
-7|/near-before:DEFENCEに
-3|/near-before:DEFENCEに海
-3|/near-before:DEFENCEのGDP
-9|/near-before:DEFENCEの新
3|/near-before:DEFENCEの次
-4|/near-before:DEFENCEの歯
3|/near-before:DEFENCEの目
7|/near-before:DEFENCEは
3|/near-before:DEFENCEはGDP
-4|/near-before:DEFENCEをGDP
3|/near-before:DEFENCEを一
3|/near-before:DEFENCE不
4|/near-before:DEFENCE不会
-6|/near-before:DEFENCE从
-3|/near-before:DEFENCE会
-3|/near-before:DEFENCE会增
5|/near-before:DEFENCE减
4|/near-before:DEFENCE减至
-3|/near-before:DEFENCE到
-4|/near-before:DEFENCE到底
-4|/near-before:DEFENCE升
-5|/near-before:DEFENCE升到
-4|/near-before:DEFENCE占
3|/near-before:DEFENCE卡
3|/near-before:DEFENCE卡关
4|/near-before:DEFENCE压
4|/near-before:DEFENCE压回
4|/near-before:DEFENCE固
4|/near-before:DEFENCE固定
-3|/near-before:DEFENCE在
-3|/near-before:DEFENCE在GDP
-3|/near-before:DEFENCE增至
12|/near-before:DEFENCE应
6|/near-before:DEFENCE应提
-3|/near-before:DEFENCE拉高
6|/near-before:DEFENCE推
5|/near-before:DEFENCE推到
-12|/near-before:DEFENCE提
-3|/near-before:DEFENCE提到
-6|/near-before:DEFENCE提高
5|/near-before:DEFENCE新
5|/near-before:DEFENCE新目
5|/near-before:DEFENCE案
5|/near-before:DEFENCE案增
-4|/near-before:DEFENCE目
-3|/near-before:DEFENCE目标
6|/near-before:DEFENCE相
6|/near-before:DEFENCE相当
-4|/near-before:DEFENCE能
-4|/near-before:DEFENCE能否
4|/near-before:DEFENCE至少
-5|/near-before:DEFENCE达
-3|/near-before:DEFENCE达GDP
-5|/near-before:DEFENCE门
-5|/near-before:DEFENCE门槛
-3|/near-before:DEFENCE降
-4|/near-before:DEFENCE降到
-3|/near-before:EUEU
-5|/near-before:EUの
3|/near-before:F、
3|/near-before:F、LAND
4|/near-before:Fは
3|/near-before:FはDATE
5|/near-before:F要
5|/near-before:F要求
-5|/near-before:GDP#,
6|/near-before:GDP#的
-3|/near-before:GDP)之
3|/near-before:GDP)的
5|/near-before:GDP_
8|/near-before:GDPの#
-3|/near-before:GDP中
-3|/near-before:GDP中的
-6|/near-before:GDP应
-7|/near-before:GDP应否
-4|/near-before:GDP比#
4|/near-before:GDP比例
-8|/near-before:GDP的
-3|/near-before:GDP约
9|/near-before:IM
9|/near-before:IMF
-3|/near-before:LAND,新
-8|/near-before:LAND:
3|/near-before:LAND:战
3|/near-before:LANDDATEDEFENCE
11|/near-before:LANDDEFENCE
-3|/near-before:LANDDEFENCE占
6|/near-before:LANDDEFENCE应
5|/near-before:LANDDEFENCE新
-5|/near-before:LANDLAND
-3|/near-before:LANDLAND提
4|/near-before:LAND_
-11|/near-before:LAND、
-4|/near-before:LAND「
6|/near-before:LANDが
-3|/near-before:LANDが主
4|/near-before:LANDが提
-3|/near-before:LANDが検
-3|/near-before:LANDが落
4|/near-before:LANDでも
3|/near-before:LANDとLAND
-3|/near-before:LANDとの
12|/near-before:LANDの
5|/near-before:LANDの審
4|/near-before:LANDの小
-3|/near-before:LANDの首
-15|/near-before:LANDは
-4|/near-before:LANDは、
-3|/near-before:LANDは「
-3|/near-before:LANDは事
-3|/near-before:LANDは当
-4|/near-before:LANDは最
10|/near-before:LANDも
7|/near-before:LANDもDEFENCE
4|/near-before:LANDも世
8|/near-before:LANDや
8|/near-before:LANDやLAND
3|/near-before:LANDを念
5|/near-before:LAND上
5|/near-before:LAND上院
-5|/near-before:LAND不排
4|/near-before:LAND不是
3|/near-before:LAND为
-4|/near-before:LAND主
5|/near-before:LAND主席
-9|/near-before:LAND主张
-4|/near-before:LAND代
-4|/near-before:LAND代表
-3|/near-before:LAND以
-4|/near-before:LAND任
-4|/near-before:LAND任期
3|/near-before:LAND修
3|/near-before:LAND修订
3|/near-before:LAND共
12|/near-before:LAND内
3|/near-before:LAND内已
3|/near-before:LAND内有
-6|/near-before:LAND内部
8|/near-before:LAND前
5|/near-before:LAND前LAND
3|/near-before:LAND前总
-3|/near-before:LAND否
-3|/near-before:LAND否认
-3|/near-before:LAND周
-3|/near-before:LAND周辺
-3|/near-before:LAND和
-3|/near-before:LAND和LAND
8|/near-before:LAND国
-5|/near-before:LAND在
-4|/near-before:LAND在为
-4|/near-before:LAND在远
-4|/near-before:LAND外
-3|/near-before:LAND大胜
3|/near-before:LAND大选
4|/near-before:LAND安
3|/near-before:LAND安保
-8|/near-before:LAND官
-7|/near-before:LAND官员
-3|/near-before:LAND已经
-7|/near-before:LAND幹
-7|/near-before:LAND幹部
8|/near-before:LAND应
-7|/near-before:LAND总
-5|/near-before:LAND总统
3|/near-before:LAND想当
-3|/near-before:LAND想要
3|/near-before:LAND执
3|/near-before:LAND执政
-12|/near-before:LAND拟
-3|/near-before:LAND拟「
-7|/near-before:LAND拟将
5|/near-before:LAND拟建
-4|/near-before:LAND探
-4|/near-before:LAND探讨
-4|/near-before:LAND提出
-4|/near-before:LAND新版
4|/near-before:LAND新首
-10|/near-before:LAND正
-5|/near-before:LAND正在
-3|/near-before:LAND正研
5|/near-before:LAND氏
5|/near-before:LAND氏は
3|/near-before:LAND民
3|/near-before:LAND滨
3|/near-before:LAND滨田
4|/near-before:LAND的
-5|/near-before:LAND的比
3|/near-before:LAND的顾
5|/near-before:LAND着
5|/near-before:LAND着眼
-6|/near-before:LAND研
-4|/near-before:LAND研议
-3|/near-before:LAND称
3|/near-before:LAND立
3|/near-before:LAND立委
3|/near-before:LAND竞
3|/near-before:LAND竞选
3|/near-before:LAND総
-7|/near-before:LAND考
-7|/near-before:LAND考虑
4|/near-before:LAND若
4|/near-before:LAND若能
3|/near-before:LAND要把
-4|/near-before:LAND要求
4|/near-before:LAND議
3|/near-before:LAND議員
-3|/near-before:LAND讨
-3|/near-before:LAND讨论
3|/near-before:LAND议
3|/near-before:LAND议会
-7|/near-before:LAND设
-7|/near-before:LAND设立
3|/near-before:LAND说,
8|/near-before:LAND财
5|/near-before:LAND财政
4|/near-before:LAND财界
-3|/near-before:LAND酝
-3|/near-before:LAND酝酿
-8|/near-before:LAND长
-4|/near-before:LAND长皮
-11|/near-before:LAND防
4|/near-before:LAND防卫
-4|/near-before:LAND防衛
-12|/near-before:LAND防长
7|/near-before:LAND阵
7|/near-before:LAND阵营
-4|/near-before:LAND首
-4|/near-before:LAND首相
12|/near-before:MF
3|/near-before:MF、
4|/near-before:MFは
5|/near-before:MF要
3|/near-before:NATO#
-3|/near-before:NATODEFENCE
-3|/near-before:NATONATO
3|/near-before:NATO「
4|/near-before:NATO「冷
3|/near-before:NATOに倣
-4|/near-before:NATOの算
5|/near-before:NATOの首
3|/near-before:NATO内で
-3|/near-before:NATO基
-3|/near-before:NATO基準
-4|/near-before:NATO建
-7|/near-before:NATO把
-3|/near-before:NATO把DEFENCE
-3|/near-before:NATO推
-3|/near-before:NATO提
7|/near-before:NATO核
7|/near-before:NATO核心
4|/near-before:NATO要
-3|/near-before:NZ
-3|/near-before:NZ国
-5|/near-before:Q&
-5|/near-before:Q&A
-4|/near-before:USADATE
3|/near-before:USADEFENCE拉
-3|/near-before:USAUSA
-3|/near-before:USA、
10|/near-before:USA「
-4|/near-before:USAか
-4|/near-before:USAから
-4|/near-before:USAが
3|/near-before:USAがALLIES
3|/near-before:USAがNATO
3|/near-before:USAに
4|/near-before:USAに言
7|/near-before:USAの
3|/near-before:USAのUSA
3|/near-before:USAの関
-5|/near-before:USAは
3|/near-before:USA一
4|/near-before:USA一家
5|/near-before:USA前
4|/near-before:USA前国
-3|/near-before:USA团
-3|/near-before:USA团队
3|/near-before:USA新
3|/near-before:USA新版
5|/near-before:USA日
5|/near-before:USA日前
6|/near-before:USA武
6|/near-before:USA武器
-3|/near-before:USA没
-3|/near-before:USA没有
5|/near-before:USA称
-4|/near-before:USA要
-3|/near-before:Z国
-3|/near-before:Z国防
-4|/near-before:_0
-4|/near-before:_0年
4|/near-before:_DEFENCE「
-6|/near-before:_DEFENCE目
-3|/near-before:_GDP
-3|/near-before:_GDP比
5|/near-before:_LAND
-3|/near-before:_USA
-3|/near-before:_「
-4|/near-before:_な
-4|/near-before:_なぜ
3|/near-before:_咨
3|/near-before:_咨询
3|/near-before:_在
3|/near-before:_在野
-3|/near-before:_大
-4|/near-before:_大蔵
-4|/near-before:_政
-4|/near-before:_政府
4|/near-before:_蓝
4|/near-before:_蓝营
4|/near-before:_訪
4|/near-before:_訪日
-3|/near-before:—DEFENCE
-4|/near-before:——
-3|/near-before:——DEFENCE
3|/near-before:、0
3|/near-before:、0年
-3|/near-before:、DATE
-3|/near-before:、DATEの
-3|/near-before:、DEFENCE
-3|/near-before:、DEFENCEに
3|/near-before:、DEFENCEは
4|/near-before:、DEFENCEを
-6|/near-before:、EU
-3|/near-before:、EUの
-3|/near-before:、GDP
-4|/near-before:、GDP比
4|/near-before:、LAND
3|/near-before:、LANDが
-3|/near-before:、LAND周
3|/near-before:、USA
8|/near-before:、「
3|/near-before:、「NATO
3|/near-before:、「金
-3|/near-before:、そ
-3|/near-before:、そし
3|/near-before:、アジ
-3|/near-before:、アス
-3|/near-before:、ケ
-3|/near-before:、ケー
11|/near-before:、与
11|/near-before:、与党
3|/near-before:、予
3|/near-before:、予算
-3|/near-before:、仮
-3|/near-before:、仮に
3|/near-before:、債
3|/near-before:、債務
5|/near-before:、党
4|/near-before:、党と
4|/near-before:、内
4|/near-before:、内訳
5|/near-before:、国
3|/near-before:、国家
3|/near-before:、基準
3|/near-before:、少
3|/near-before:、少な
-22|/near-before:、政
-23|/near-before:、政府
5|/near-before:、新
5|/near-before:、新た
-4|/near-before:、次
-6|/near-before:、次の
-3|/near-before:、省
-3|/near-before:、省の
6|/near-before:、自
5|/near-before:、自民
4|/near-before:、議
3|/near-before:。LAND
3|/near-before:《国
3|/near-before:《国防
4|/near-before:》宣
4|/near-before:》宣称
3|/near-before:》披
3|/near-before:》披露
3|/near-before:》的
3|/near-before:》的建
3|/near-before:「0
3|/near-before:「0年
4|/near-before:「DATEに
-10|/near-before:「DEFENCE
-3|/near-before:「DEFENCEの
7|/near-before:「GDP
3|/near-before:「GDPの
5|/near-before:「LAND
-4|/near-before:「LANDに
8|/near-before:「LANDは
3|/near-before:「LANDも
-3|/near-before:「NATO基
3|/near-before:「せ
-3|/near-before:「ア
-3|/near-before:「アジ
-3|/near-before:「两
-3|/near-before:「两阶
3|/near-before:「中
3|/near-before:「中核
4|/near-before:「党
4|/near-before:「党と
4|/near-before:「冷
4|/near-before:「冷戦
-5|/near-before:「初
-5|/near-before:「初め
-3|/near-before:「国防
3|/near-before:「安
3|/near-before:「安全
7|/near-before:「対
7|/near-before:「対GDP
-3|/near-before:「規
-3|/near-before:「規模
3|/near-before:「金
3|/near-before:「金額
-3|/near-before:」=
-3|/near-before:」=DEFENCE
6|/near-before:」_
4|/near-before:」_訪
4|/near-before:」と
3|/near-before:」とし
5|/near-before:」とす
-3|/near-before:」と語
-3|/near-before:」增
-3|/near-before:」增DEFENCE
-3|/near-before:」採
-3|/near-before:」採用
-4|/near-before:あっ
-4|/near-before:あった
-3|/near-before:あとの
12|/near-before:ある
5|/near-before:あるLAND
3|/near-before:い」と
-5|/near-before:いが
-5|/near-before:いが、
-3|/near-before:いず
-3|/near-before:いずれ
3|/near-before:いた
-5|/near-before:いて
-5|/near-before:いては
-3|/near-before:いても
6|/near-before:いと
4|/near-before:いとし
4|/near-before:いる。
-7|/near-before:うち
-3|/near-before:うち#
6|/near-before:え、
3|/near-before:え、与
-4|/near-before:えて
-3|/near-before:えで
-3|/near-before:えで、
-3|/near-before:える#
3|/near-before:えれ
3|/near-before:えれば
4|/near-before:え方
4|/near-before:え方に
-3|/near-before:か、
-5|/near-before:かけ
-4|/near-before:かけて
-6|/near-before:から
4|/near-before:が#
4|/near-before:がDATE
4|/near-before:がDATE合
-3|/near-before:がDEFENCE
-5|/near-before:がDEFENCEを
-3|/near-before:がGDP
-4|/near-before:がGDPの
3|/near-before:がNATO
3|/near-before:がNATOに
3|/near-before:が、「
-3|/near-before:が、ア
-3|/near-before:が、政
-3|/near-before:が「
4|/near-before:がも
4|/near-before:がもた
3|/near-before:がる
-3|/near-before:が前
-3|/near-before:が年
-3|/near-before:が年末
-4|/near-before:が急
-4|/near-before:が急落
5|/near-before:が意
5|/near-before:が意見
3|/near-before:が控
3|/near-before:が控え
6|/near-before:が提
5|/near-before:が提言
-11|/near-before:が検
-11|/near-before:が検討
-3|/near-before:が示
-3|/near-before:が示し
-3|/near-before:が落
-3|/near-before:が落と
-3|/near-before:が軒
-3|/near-before:が軒並
3|/near-before:きだ
3|/near-before:きだと
-3|/near-before:き避
-3|/near-before:き避け
4|/near-before:くと
4|/near-before:くとも
4|/near-before:くる
3|/near-before:くる政
-3|/near-before:けて
-4|/near-before:けてDEFENCE
-3|/near-before:けで
-3|/near-before:けよ
-3|/near-before:けよ」
3|/near-before:け着
3|/near-before:け着実
3|/near-before:げた
3|/near-before:げて
3|/near-before:げてい
-4|/near-before:こと
-3|/near-before:ことに
-3|/near-before:これ
-3|/near-before:ころ
-3|/near-before:ころと
3|/near-before:される
-3|/near-before:しDEFENCE
-3|/near-before:しDEFENCEを
18|/near-before:し、
3|/near-before:し、GDP
5|/near-before:し、「
3|/near-before:し、予
4|/near-before:し、国
-3|/near-before:したGDP
-5|/near-before:したが
3|/near-before:した国
-4|/near-before:した紙
4|/near-before:した計
-3|/near-before:してDATE
4|/near-before:してDEFENCE
5|/near-before:して、
-5|/near-before:してい
-3|/near-before:しど
-3|/near-before:しどこ
3|/near-before:しに
16|/near-before:する
-3|/near-before:するDEFENCE
3|/near-before:するGDP
3|/near-before:すると
5|/near-before:するの
6|/near-before:する一
-3|/near-before:する余
-3|/near-before:する安
3|/near-before:する政
-4|/near-before:ず、
-3|/near-before:ずれ
3|/near-before:せば
4|/near-before:せば財
-3|/near-before:せる
-3|/near-before:せると
-3|/near-before:そし
-3|/near-before:そして
-3|/near-before:それ
-3|/near-before:た「
-4|/near-before:たこ
-4|/near-before:たこと
-3|/near-before:たせ
-3|/near-before:たせる
5|/near-before:たと
4|/near-before:たない
3|/near-before:たな国
3|/near-before:た報
3|/near-before:た報告
-4|/near-before:た紙
-4|/near-before:た紙に
4|/near-before:た計
3|/near-before:だGDP
3|/near-before:だGDP比
-3|/near-before:だけ
-3|/near-before:だけで
4|/near-before:だっ
4|/near-before:だった
3|/near-before:だと
-3|/near-before:ち#
3|/near-before:ち上
3|/near-before:ち上が
-3|/near-before:ち出
-4|/near-before:った
-3|/near-before:った「
3|/near-before:ったが
3|/near-before:って唱
-5|/near-before:つい
-5|/near-before:ついて
-3|/near-before:てDATEに
3|/near-before:てDEFENCEの
3|/near-before:てGDP比
-3|/near-before:てLANDが
8|/near-before:て、
-5|/near-before:て、DATE
-4|/near-before:て「
-4|/near-before:ては
-3|/near-before:ても
3|/near-before:て唱
3|/near-before:て唱え
3|/near-before:で#
-3|/near-before:でDATE
-3|/near-before:でDATEま
3|/near-before:でDEFENCEの
-3|/near-before:でDEFENCEを
5|/near-before:でLAND
3|/near-before:でLANDが
-5|/near-before:で、DEFENCE
5|/near-before:で、LAND
3|/near-before:で、USA
3|/near-before:で、中
-5|/near-before:で、政
3|/near-before:でにGDP
3|/near-before:での提
9|/near-before:では
3|/near-before:で持
3|/near-before:で持ち
-4|/near-before:で首
-4|/near-before:で首相
-5|/near-before:とGDP
-3|/near-before:とGDP比
3|/near-before:とLAND
3|/near-before:とLANDを
-3|/near-before:と、LAND
4|/near-before:と、内
-4|/near-before:と、政
3|/near-before:とい
13|/near-before:とし
8|/near-before:とし、
-4|/near-before:とした
11|/near-before:として
-3|/near-before:としど
8|/near-before:とす
8|/near-before:とする
6|/near-before:とな
6|/near-before:となる
-3|/near-before:とに
-6|/near-before:との
-6|/near-before:との会
6|/near-before:とは
3|/near-before:とは_
3|/near-before:とは、
-3|/near-before:とみ
-3|/near-before:とみる
4|/near-before:とめ
5|/near-before:とも
-5|/near-before:と呼
5|/near-before:と記
-3|/near-before:と語
-3|/near-before:と語り
-3|/near-before:どころ
-3|/near-before:どを足
-4|/near-before:ないが
5|/near-before:ないと
4|/near-before:なく
4|/near-before:なくと
-3|/near-before:なし
-4|/near-before:なぜ
-5|/near-before:など
7|/near-before:なら
3|/near-before:なる
3|/near-before:な国
3|/near-before:な国家
3|/near-before:に#と
-4|/near-before:にDEFENCE
3|/near-before:にGDPの
-8|/near-before:に、
-5|/near-before:に、GDP
-3|/near-before:に「
3|/near-before:に「安
5|/near-before:に」
5|/near-before:に」_
-4|/near-before:にあっ
4|/near-before:にある
-5|/near-before:につ
-5|/near-before:につい
4|/near-before:にと
-10|/near-before:には
5|/near-before:にはDEFENCE
-4|/near-before:には「
-5|/near-before:にも
-10|/near-before:によ
-5|/near-before:による
-3|/near-before:によれ
3|/near-before:に倣
3|/near-before:に倣っ
4|/near-before:に向
3|/near-before:に向け
3|/near-before:に回
3|/near-before:に回っ
-4|/near-before:に対
-6|/near-before:に対し
-3|/near-before:に改
-3|/near-before:に改定
-3|/near-before:に数
4|/near-before:に求
4|/near-before:に求め
-5|/near-before:に決
-5|/near-before:に決め
-3|/near-before:に海
-3|/near-before:に海保
5|/near-before:に盛
5|/near-before:に盛り
3|/near-before:に積
3|/near-before:に積み
4|/near-before:に言
4|/near-before:に言わ
-5|/near-before:に達
-4|/near-before:に達し
12|/near-before:の#
3|/near-before:の#へ
-8|/near-before:のDEFENCE
3|/near-before:のDEFENCE、
-3|/near-before:のDEFENCEだ
-3|/near-before:のDEFENCEに
4|/near-before:のDEFENCEは
-6|/near-before:のGDP
-4|/near-before:のGDP比
-3|/near-before:のLAND
-3|/near-before:のLAND幹
5|/near-before:のUSA
3|/near-before:のUSA報
3|/near-before:の「
6|/near-before:のは
-3|/near-before:のも
-3|/near-before:のもの
-5|/near-before:のハ
-4|/near-before:のハベ
3|/near-before:のルペ
-4|/near-before:の一人
3|/near-before:の一部
-3|/near-before:の上
-3|/near-before:の上で
-3|/near-before:の世界
-6|/near-before:の予
-6|/near-before:の予算
5|/near-before:の会は
-8|/near-before:の会見
3|/near-before:の会議
5|/near-before:の候
5|/near-before:の候補
3|/near-before:の元
-4|/near-before:の党の
-3|/near-before:の原
-3|/near-before:の原案
4|/near-before:の国
3|/near-before:の国防
3|/near-before:の国際
3|/near-before:の報
6|/near-before:の増
6|/near-before:の増額
6|/near-before:の声
4|/near-before:の声明
5|/near-before:の委
5|/near-before:の委員
3|/near-before:の安
3|/near-before:の安全
5|/near-before:の審
5|/near-before:の審議
-3|/near-before:の小川
4|/near-before:の小野
-3|/near-before:の担
-3|/near-before:の担当
6|/near-before:の提
6|/near-before:の提言
-12|/near-before:の新
-7|/near-before:の新た
-5|/near-before:の新目
-3|/near-before:の方
-3|/near-before:の方針
-4|/near-before:の明
-4|/near-before:の明記
4|/near-before:の最
3|/near-before:の最終
8|/near-before:の有
3|/near-before:の有力
4|/near-before:の有識
-5|/near-before:の概
-5|/near-before:の概算
5|/near-before:の次
3|/near-before:の次の
-4|/near-before:の歯
-4|/near-before:の歯止
3|/near-before:の田
3|/near-before:の田村
4|/near-before:の目
4|/near-before:の目安
6|/near-before:の研
6|/near-before:の研究
-4|/near-before:の算
-4|/near-before:の算定
-3|/near-before:の結
-3|/near-before:の結果
3|/near-before:の維
3|/near-before:の維持
3|/near-before:の総
4|/near-before:の考
4|/near-before:の考え
3|/near-before:の衆
3|/near-before:の衆院
6|/near-before:の調
6|/near-before:の調査
3|/near-before:の講
3|/near-before:の講演
-12|/near-before:の議
-13|/near-before:の議会
3|/near-before:の野
3|/near-before:の野田
4|/near-before:の間
4|/near-before:の間で
3|/near-before:の関
3|/near-before:の関係
6|/near-before:は#
9|/near-before:はDATE
6|/near-before:はDATE、
3|/near-before:はDATEの
3|/near-before:はDATE以
7|/near-before:はDEFENCE
-5|/near-before:はDEFENCEの
9|/near-before:はDEFENCEを
7|/near-before:はGDP
4|/near-before:はGDP比
4|/near-before:はLAND
4|/near-before:はLANDに
3|/near-before:は_
18|/near-before:は、
3|/near-before:は、DATE
-6|/near-before:は、DEFENCE
-3|/near-before:は、仮
3|/near-before:は、党
4|/near-before:は、少
7|/near-before:は「
4|/near-before:は「GDP
-3|/near-before:は「LAND
-3|/near-before:は「い
4|/near-before:は「党
-3|/near-before:は「初
-4|/near-before:は「年
-3|/near-before:は「次
-3|/near-before:はさ
-3|/near-before:はさら
-3|/near-before:は事
-3|/near-before:は事務
3|/near-before:は同
3|/near-before:は同会
-3|/near-before:は国
-3|/near-before:は当
-3|/near-before:は当初
3|/near-before:は憲
3|/near-before:は憲法
-5|/near-before:は最
-4|/near-before:は最大
-3|/near-before:は要
-3|/near-before:は要る
3|/near-before:は賛
3|/near-before:は賛成
-3|/near-before:ば、
-3|/near-before:ば、LAND
4|/near-before:ば財
4|/near-before:ば財政
-5|/near-before:へ_
-3|/near-before:へ_「
5|/near-before:への
3|/near-before:への増
-3|/near-before:へ調
-3|/near-before:へ調整
3|/near-before:べ、
3|/near-before:べきだ
8|/near-before:まで
4|/near-before:までの
4|/near-before:まと
4|/near-before:まとめ
-3|/near-before:みる
5|/near-before:み上
5|/near-before:み上げ
-3|/near-before:み高
-3|/near-before:み高、
-4|/near-before:め_
-4|/near-before:め_大
-3|/near-before:めか
-3|/near-before:めから
-3|/near-before:めて「
-4|/near-before:める目
-4|/near-before:め論
-4|/near-before:め論議
7|/near-before:もDEFENCE
7|/near-before:もDEFENCEの
-4|/near-before:も「
4|/near-before:もた
4|/near-before:もたな
4|/near-before:も世
4|/near-before:も世界
3|/near-before:も含
3|/near-before:も含め
8|/near-before:やLAND
7|/near-before:やLANDも
-4|/near-before:やす
-3|/near-before:よ」
-3|/near-before:よ」=
-3|/near-before:より
-3|/near-before:よりは
-5|/near-before:よる
-5|/near-before:よると
-3|/near-before:よれ
-3|/near-before:よれば
3|/near-before:ら、
3|/near-before:らが
-3|/near-before:らに、
-4|/near-before:り、
3|/near-before:りきで
-3|/near-before:りき避
-3|/near-before:りは
-3|/near-before:りは要
5|/near-before:り込
3|/near-before:り込ん
-3|/near-before:る#、
3|/near-before:る#を
4|/near-before:るDATE
-5|/near-before:るDEFENCE
-6|/near-before:るDEFENCEの
3|/near-before:るGDP
3|/near-before:るGDP比
6|/near-before:るLAND
3|/near-before:るLANDに
5|/near-before:る。
-4|/near-before:る「
3|/near-before:るが
3|/near-before:るが、
-6|/near-before:ると
-5|/near-before:るとGDP
-4|/near-before:ると、
3|/near-before:ると記
6|/near-before:るの
6|/near-before:るのは
3|/near-before:るべ
3|/near-before:るべき
4|/near-before:る一
4|/near-before:る一方
-3|/near-before:る余
-3|/near-before:る余力
3|/near-before:る前
3|/near-before:る前に
-3|/near-before:る安
6|/near-before:る政
6|/near-before:る政府
3|/near-before:る条
3|/near-before:る条件
4|/near-before:る案と
-3|/near-before:る目
-4|/near-before:る目標
-4|/near-before:れ、
4|/near-before:れて
3|/near-before:れば
-4|/near-before:れば、
8|/near-before:れる
3|/near-before:れる前
4|/near-before:れ以
4|/near-before:れ以上
-3|/near-before:ろと
-3|/near-before:ろとみ
-3|/near-before:わせる
3|/near-before:われて
4|/near-before:をGDPの
-5|/near-before:を、
-5|/near-before:を、LAND
4|/near-before:を」
4|/near-before:を」_
3|/near-before:をに
3|/near-before:を一
3|/near-before:を一時
3|/near-before:を公
3|/near-before:を公表
-4|/near-before:を参
-4|/near-before:を参考
-10|/near-before:を含
-8|/near-before:を含め
3|/near-before:を基
3|/near-before:を基本
3|/near-before:を念
3|/near-before:を念頭
3|/near-before:を明
3|/near-before:を明記
6|/near-before:を示
3|/near-before:を示し
4|/near-before:を示す
-5|/near-before:を要
-4|/near-before:を要望
-3|/near-before:を設
-3|/near-before:を設け
3|/near-before:んだGDP
3|/near-before:アのDEFENCE
-3|/near-before:アス
-3|/near-before:アスタ
-3|/near-before:ウン
-3|/near-before:ウンの
-3|/near-before:カー首
3|/near-before:クは
3|/near-before:クはDATE
4|/near-before:クタ
4|/near-before:クタン
-5|/near-before:ク経
-5|/near-before:ク経済
-3|/near-before:ケープ
-3|/near-before:シャ
-3|/near-before:スタ
-3|/near-before:スタナ
5|/near-before:スト
-3|/near-before:タウ
-3|/near-before:タウン
-3|/near-before:タナ
-3|/near-before:タナよ
4|/near-before:タン
4|/near-before:タンク
-4|/near-before:ック
-5|/near-before:ック経
-3|/near-before:ナよ
-3|/near-before:ナより
-4|/near-before:ハベ
-4|/near-before:ハベッ
-3|/near-before:プタ
-3|/near-before:プタウ
-4|/near-before:ベッ
-4|/near-before:ベック
-3|/near-before:ベル
-3|/near-before:ベルで
3|/near-before:ペン氏
-3|/near-before:メー
-3|/near-before:メーカ
3|/near-before:リス
-3|/near-before:ルで
-3|/near-before:ルでDATE
3|/near-before:ルペ
3|/near-before:ルペン
-3|/near-before:レベ
-3|/near-before:レベル
-3|/near-before:ンの
-3|/near-before:ンの議
4|/near-before:ンク
3|/near-before:ンクは
-3|/near-before:ング
4|/near-before:ン氏
3|/near-before:ン氏は
-3|/near-before:・DEFENCE
-3|/near-before:・DEFENCE_
-9|/near-before:・与
-9|/near-before:・与党
3|/near-before:・小
3|/near-before:・小野
-6|/near-before:・研
-6|/near-before:・研究
-3|/near-before:ーカ
-3|/near-before:ーカー
3|/near-before:ージ
-3|/near-before:ープ
-3|/near-before:ープタ
-3|/near-before:ー首
-3|/near-before:ー首脳
-3|/near-before:一个五
3|/near-before:一些
-4|/near-before:一人
-4|/near-before:一人は
-3|/near-before:一份
-3|/near-before:一位表
3|/near-before:一党
3|/near-before:一党议
5|/near-before:一口
5|/near-before:一口回
6|/near-before:一家
5|/near-before:一家智
4|/near-before:一方
7|/near-before:一方、
-4|/near-before:一方で
3|/near-before:一時的
3|/near-before:一步
3|/near-before:一说
3|/near-before:一说,
-4|/near-before:一道
-4|/near-before:一道算
4|/near-before:一部
-3|/near-before:万亿美
4|/near-before:三年
3|/near-before:三年内
4|/near-before:上,
3|/near-before:上,LAND
-3|/near-before:上_
3|/near-before:上が
3|/near-before:上がる
4|/near-before:上げ
3|/near-before:上げて
-3|/near-before:上で
5|/near-before:上一
5|/near-before:上一口
4|/near-before:上台
3|/near-before:上台后
4|/near-before:上増
4|/near-before:上増や
3|/near-before:上附
3|/near-before:上附议
4|/near-before:上限
7|/near-before:上院
-3|/near-before:下一
-9|/near-before:下届
-8|/near-before:下届议
3|/near-before:下来
-3|/near-before:不写
3|/near-before:不到
4|/near-before:不如
-13|/near-before:不排
-13|/near-before:不排除
3|/near-before:不接
3|/near-before:不接受
5|/near-before:不是
3|/near-before:不满
-3|/near-before:不要
-3|/near-before:不要用
-3|/near-before:不设
-3|/near-before:不足#
14|/near-before:与党
5|/near-before:与党の
3|/near-before:与党は
5|/near-before:与党内
5|/near-before:与党協
-6|/near-before:专家
-8|/near-before:专家会
3|/near-before:专家认
5|/near-before:且吃
5|/near-before:且吃力
5|/near-before:世界
4|/near-before:世界標
3|/near-before:业股
-4|/near-before:东的
-4|/near-before:东的扩
-4|/near-before:两阶
-4|/near-before:两阶段
-3|/near-before:並み高
-3|/near-before:个五
-3|/near-before:个五年
4|/near-before:个人
3|/near-before:个人认
3|/near-before:中,主
-4|/near-before:中LAND
-3|/near-before:中一位
7|/near-before:中写
6|/near-before:中写入
3|/near-before:中央
-4|/near-before:中把
-4|/near-before:中把DEFENCE
5|/near-before:中提
5|/near-before:中提出
-5|/near-before:中期
-3|/near-before:中期DEFENCE
-3|/near-before:中核
-3|/near-before:中核の
-4|/near-before:中核的
-3|/near-before:中的
-3|/near-before:中的比
3|/near-before:中说
3|/near-before:中说,
5|/near-before:中間
4|/near-before:中間目
4|/near-before:为#
3|/near-before:为#较
12|/near-before:为,
3|/near-before:为,DEFENCE
-3|/near-before:为,此
-9|/near-before:为DATE
-4|/near-before:为DATE提
-3|/near-before:为DATE敲
-4|/near-before:为GDP
-6|/near-before:为GDP的
-4|/near-before:为了
-4|/near-before:为了应
-4|/near-before:为应
-4|/near-before:为应逐
3|/near-before:主义
-4|/near-before:主党议
3|/near-before:主动
16|/near-before:主席
5|/near-before:主席萨
6|/near-before:主席郑
47|/near-before:主张
7|/near-before:主张,
9|/near-before:主张DEFENCE
-4|/near-before:主张今
3|/near-before:主张到
-4|/near-before:主张在
5|/near-before:主张将
7|/near-before:主张把
-5|/near-before:主张最
-3|/near-before:主张每
6|/near-before:主张的
3|/near-before:主张维
9|/near-before:丽文
3|/near-before:丽文:
3|/near-before:丽文则
-3|/near-before:举意
-3|/near-before:举意在
-3|/near-before:之机
-3|/near-before:之机,
-5|/near-before:之比
-4|/near-before:之比提
-3|/near-before:也代
-3|/near-before:也代表
3|/near-before:也要
3|/near-before:也要把
4|/near-before:了\"
5|/near-before:了\"先
3|/near-before:了#
3|/near-before:了#,
-4|/near-before:了应
-4|/near-before:了应付
-15|/near-before:予算
-3|/near-before:予算だ
-4|/near-before:予算な
-4|/near-before:予算委
3|/near-before:争長
3|/near-before:争長官
-3|/near-before:事務
-3|/near-before:事務レ
5|/near-before:事长
5|/near-before:事长LAND
-5|/near-before:于DATE
-3|/near-before:于DATE达
5|/near-before:于GDP
4|/near-before:于GDP的
-3|/near-before:于政
-3|/near-before:于政府
5|/near-before:五典
4|/near-before:五典政
5|/near-before:五年
6|/near-before:五年内
-3|/near-before:五年计
4|/near-before:交顾
4|/near-before:交顾问
3|/near-before:产业
3|/near-before:产业股
5|/near-before:人USA
5|/near-before:人USA日
-3|/near-before:人は
5|/near-before:人主
5|/near-before:人主张
-15|/near-before:人士
-3|/near-before:人士报
-4|/near-before:人士称
-3|/near-before:人士认
-3|/near-before:人士说
4|/near-before:人要
3|/near-before:人选LAND
-4|/near-before:亿美
-4|/near-before:亿美元
-4|/near-before:什么
-3|/near-before:今后
-4|/near-before:今后应
3|/near-before:今提
-3|/near-before:今轮
-3|/near-before:今轮到
-3|/near-before:从#到
-6|/near-before:从未
5|/near-before:从没
3|/near-before:从没承
3|/near-before:他个
3|/near-before:他个人
-3|/near-before:他将
-3|/near-before:他说
-3|/near-before:他说,
-4|/near-before:他还
-4|/near-before:他还希
-4|/near-before:付LAND
-4|/near-before:付LAND在
7|/near-before:代表は
-4|/near-before:代表建
-3|/near-before:以DEFENCE
7|/near-before:以上
4|/near-before:以上増
7|/near-before:以前
4|/near-before:以前把
3|/near-before:以支
3|/near-before:以支撑
3|/near-before:以来
3|/near-before:以来、
-4|/near-before:以特
-4|/near-before:以特别
-3|/near-before:仮に
-3|/near-before:仮にDEFENCE
-3|/near-before:件,
-5|/near-before:件,将
3|/near-before:件_
3|/near-before:件_咨
3|/near-before:件》
3|/near-before:件》的
6|/near-before:件と
6|/near-before:件とし
-3|/near-before:件中
-3|/near-before:件之
-3|/near-before:件之机
-8|/near-before:件时
-5|/near-before:件时,
-8|/near-before:任期
-5|/near-before:任期内
3|/near-before:任首
3|/near-before:任首相
6|/near-before:众提
6|/near-before:众提出
-3|/near-before:会:
-3|/near-before:会:\"
-3|/near-before:会でDEFENCE
6|/near-before:会では
-3|/near-before:会に対
9|/near-before:会の
3|/near-before:会の委
15|/near-before:会は
4|/near-before:会はGDP
5|/near-before:会上一
3|/near-before:会上附
-3|/near-before:会任
-3|/near-before:会任期
-4|/near-before:会会期
3|/near-before:会党
3|/near-before:会前任
-3|/near-before:会合
5|/near-before:会国
5|/near-before:会国防
4|/near-before:会在
3|/near-before:会在峰
-3|/near-before:会增
-3|/near-before:会增加
4|/near-before:会小
4|/near-before:会小组
3|/near-before:会幹
3|/near-before:会幹部
3|/near-before:会建
3|/near-before:会建议
-5|/near-before:会提
-3|/near-before:会提出
-7|/near-before:会期
-4|/near-before:会期に
3|/near-before:会民
3|/near-before:会民主
3|/near-before:会的
-10|/near-before:会見
-8|/near-before:会見で
-4|/near-before:会談で
19|/near-before:会議
3|/near-before:会議、
5|/near-before:会議が
7|/near-before:会議は
3|/near-before:会议今
-7|/near-before:会议将
10|/near-before:会長
9|/near-before:会長は
-3|/near-before:但可
-3|/near-before:但可能
3|/near-before:但没
3|/near-before:但没有
-3|/near-before:位表
-3|/near-before:位表示
-3|/near-before:低于
-5|/near-before:体普
-5|/near-before:体普遍
-4|/near-before:体称
-4|/near-before:体称,
3|/near-before:体近
3|/near-before:体近日
-3|/near-before:余力
-3|/near-before:余力は
4|/near-before:佳彦
4|/near-before:佳彦共
-4|/near-before:使DEFENCE
-3|/near-before:使DEFENCE达
4|/near-before:例卡
4|/near-before:例卡关
-5|/near-before:例在
-5|/near-before:例在DATE
3|/near-before:例外と
-3|/near-before:例提
-5|/near-before:例改
-5|/near-before:例改定
-4|/near-before:便达
-4|/near-before:便达到
-8|/near-before:保0
-8|/near-before:保0文
-6|/near-before:保・
-6|/near-before:保・研
-4|/near-before:保予
-4|/near-before:保予算
3|/near-before:保守
-3|/near-before:保战
-3|/near-before:保战略
3|/near-before:保担
3|/near-before:保担当
-8|/near-before:保文
-8|/near-before:保文件
3|/near-before:保相
3|/near-before:保調
3|/near-before:保調査
-4|/near-before:保障战
5|/near-before:保障費
3|/near-before:信,
3|/near-before:信,请
-3|/near-before:信に
-3|/near-before:信によ
-9|/near-before:修订
-4|/near-before:修订文
15|/near-before:候補
4|/near-before:候補、
7|/near-before:候補は
4|/near-before:候选
4|/near-before:候选人
3|/near-before:倡议
3|/near-before:倣っ
3|/near-before:倣って
5|/near-before:做到
-3|/near-before:停火
-3|/near-before:停火后
3|/near-before:備計
3|/near-before:備計画
4|/near-before:債、
-4|/near-before:債が
-4|/near-before:債が急
3|/near-before:債務
3|/near-before:債務危
3|/near-before:僚は
3|/near-before:元LAND
3|/near-before:元LAND幹
3|/near-before:元経
3|/near-before:元経済
3|/near-before:元防
3|/near-before:元防衛
7|/near-before:元首
7|/near-before:元首相
4|/near-before:先看
5|/near-before:先答
5|/near-before:先答应
-3|/near-before:光新
-3|/near-before:光新安
-4|/near-before:克早
-4|/near-before:克早前
3|/near-before:克此
3|/near-before:克此前
-3|/near-before:免条
-3|/near-before:免条款
8|/near-before:党と
8|/near-before:党とし
13|/near-before:党の
-5|/near-before:党のハ
3|/near-before:党の田
13|/near-before:党は
3|/near-before:党はDATE
14|/near-before:党主
6|/near-before:党主席
9|/near-before:党主张
8|/near-before:党党
6|/near-before:党党首
20|/near-before:党内
6|/near-before:党内で
5|/near-before:党内部
9|/near-before:党则
3|/near-before:党则连
5|/near-before:党協
5|/near-before:党協議
3|/near-before:党在
7|/near-before:党幹
7|/near-before:党幹部
3|/near-before:党影
3|/near-before:党影子
7|/near-before:党批
7|/near-before:党批评
5|/near-before:党提
3|/near-before:党提出
-3|/near-before:党正
-4|/near-before:党消
-4|/near-before:党消息
4|/near-before:党要
4|/near-before:党要求
-3|/near-before:党质
12|/near-before:党首
4|/near-before:党首は
5|/near-before:党魁
-3|/near-before:入\"
4|/near-before:入DEFENCE
4|/near-before:入DEFENCE占
-3|/near-before:入へ
-3|/near-before:入へ_
-4|/near-before:全球
-4|/near-before:全球所
-3|/near-before:公室
6|/near-before:公开
5|/near-before:公开唱
3|/near-before:公明
3|/near-before:公明党
5|/near-before:公約
-3|/near-before:公約、
4|/near-before:公約で
3|/near-before:公約に
3|/near-before:共体
3|/near-before:共体近
10|/near-before:共同
7|/near-before:共同代
3|/near-before:共産
4|/near-before:共通す
7|/near-before:关_
3|/near-before:关_在
4|/near-before:关_蓝
-5|/near-before:其中
6|/near-before:其采
6|/near-before:其采购
4|/near-before:典政
4|/near-before:典政調
-3|/near-before:内では
3|/near-before:内で持
-3|/near-before:内人
-4|/near-before:内使
-4|/near-before:内使DEFENCE
-3|/near-before:内便
-4|/near-before:内便达
3|/near-before:内又
4|/near-before:内就
4|/near-before:内就达
4|/near-before:内已
3|/near-before:内已有
3|/near-before:内提
3|/near-before:内提高
5|/near-before:内有
3|/near-before:内有意
4|/near-before:内訳
4|/near-before:内訳と
-11|/near-before:内部
-6|/near-before:内部正
-4|/near-before:内閣
-3|/near-before:内閣官
-4|/near-before:内阁
-4|/near-before:内首
-4|/near-before:内首長
3|/near-before:冈方
3|/near-before:冈方提
-3|/near-before:再于
-3|/near-before:再于DATE
3|/near-before:再冲
-3|/near-before:再升
-3|/near-before:再升到
-3|/near-before:再提
-5|/near-before:再视
-5|/near-before:再视情
-4|/near-before:写入
4|/near-before:写入DEFENCE
-6|/near-before:军方
-4|/near-before:军方曾
4|/near-before:军购
4|/near-before:军购条
3|/near-before:况下
-5|/near-before:况升
-5|/near-before:况升至
5|/near-before:冷戦
4|/near-before:冷戦期
3|/near-before:准,
4|/near-before:减至
4|/near-before:减至GDP
-6|/near-before:出,
-4|/near-before:出,下
3|/near-before:出,应
-3|/near-before:出,面
5|/near-before:出DATE
3|/near-before:出DEFENCE
4|/near-before:出席
3|/near-before:出席论
-3|/near-before:出把
-3|/near-before:出把DEFENCE
8|/near-before:出的
4|/near-before:出的建
3|/near-before:出的方
-3|/near-before:分析人
-6|/near-before:划的
-4|/near-before:划的终
3|/near-before:则建
3|/near-before:则建议
3|/near-before:则批
3|/near-before:则批评
-3|/near-before:则没
-3|/near-before:则没有
4|/near-before:则要
3|/near-before:则要求
3|/near-before:则说
3|/near-before:则说,
3|/near-before:则连
-3|/near-before:初、
-3|/near-before:初、省
-5|/near-before:初め
-3|/near-before:初めか
3|/near-before:別の
-4|/near-before:别条
-4|/near-before:别条例
-13|/near-before:到DATE
-4|/near-before:到DATE将
-3|/near-before:到DATE达
5|/near-before:到GDP
-3|/near-before:到GDP#
7|/near-before:到GDP的
-4|/near-before:到底
-4|/near-before:到底该
-3|/near-before:到至
-3|/near-before:到至少
-3|/near-before:到讨
-3|/near-before:到讨论
3|/near-before:制の
3|/near-before:制の例
-5|/near-before:前,
-5|/near-before:前,LAND
3|/near-before:前,下
-3|/near-before:前,把
3|/near-before:前LAND
-4|/near-before:前LAND官
3|/near-before:前LAND滨
3|/near-before:前任
3|/near-before:前任首
-4|/near-before:前则
-4|/near-before:前则主
-6|/near-before:前后
-7|/near-before:前后把
4|/near-before:前国
3|/near-before:前官
3|/near-before:前官员
5|/near-before:前干
5|/near-before:前干事
3|/near-before:前後
3|/near-before:前总
3|/near-before:前总理
-7|/near-before:前把
-5|/near-before:前把DEFENCE
3|/near-before:前提
3|/near-before:前提出
4|/near-before:前提高
3|/near-before:前达
5|/near-before:力,
-3|/near-before:力は
-3|/near-before:力はな
3|/near-before:力候
3|/near-before:力候補
4|/near-before:加速
-4|/near-before:务战
-4|/near-before:务战略
-3|/near-before:务省
-3|/near-before:务省人
3|/near-before:动把
3|/near-before:动把DEFENCE
-3|/near-before:势恶
-3|/near-before:势恶化
-3|/near-before:務レ
-3|/near-before:務レベ
3|/near-before:務危
3|/near-before:務危機
3|/near-before:務抑
3|/near-before:務抑制
-10|/near-before:務相
-4|/near-before:務相、
-4|/near-before:化,
6|/near-before:十年
6|/near-before:十年内
-7|/near-before:升到
-4|/near-before:升至
-3|/near-before:升至GDP
5|/near-before:協議
4|/near-before:協議で
4|/near-before:博沃
-6|/near-before:占GDP
3|/near-before:占GDP#
-4|/near-before:占GDP(
4|/near-before:占GDP_
-6|/near-before:占GDP应
6|/near-before:占GDP比
-4|/near-before:占GDP的
4|/near-before:占比
6|/near-before:卡关
7|/near-before:卡关_
3|/near-before:卫产
3|/near-before:卫产业
-4|/near-before:印度
-4|/near-before:印度媒
3|/near-before:危機
3|/near-before:危機に
-4|/near-before:即场
-4|/near-before:即场起
6|/near-before:压回
3|/near-before:压回GDP
-7|/near-before:原案
-5|/near-before:原案に
-3|/near-before:去一
-3|/near-before:去一个
6|/near-before:参政
3|/near-before:参照
3|/near-before:参照NATO
-4|/near-before:参考
-4|/near-before:参考に
8|/near-before:参选
4|/near-before:参选人
5|/near-before:参选记
3|/near-before:参院選
-4|/near-before:又在
3|/near-before:又有
3|/near-before:又有人
4|/near-before:友会
9|/near-before:反对
3|/near-before:反对党
7|/near-before:反对把
-3|/near-before:反观
-3|/near-before:反观LAND
5|/near-before:反调
5|/near-before:反调:
-4|/near-before:发言
-4|/near-before:发言人
3|/near-before:取舍
3|/near-before:取舍\"
5|/near-before:受访
3|/near-before:口,
-3|/near-before:口:
5|/near-before:口回
5|/near-before:口回绝
3|/near-before:叫嚣
-3|/near-before:可以
3|/near-before:可能
-3|/near-before:可能以
3|/near-before:可能是
3|/near-before:台后
3|/near-before:吁冈
3|/near-before:吁冈方
3|/near-before:吁政
3|/near-before:吁政府
5|/near-before:吃力
5|/near-before:吃力,
-4|/near-before:各国
4|/near-before:合の
3|/near-before:合のル
-3|/near-before:合の小
3|/near-before:合は
3|/near-before:合意
4|/near-before:合理
3|/near-before:合理,
7|/near-before:同代
7|/near-before:同代表
4|/near-before:同会
4|/near-before:同会議
4|/near-before:同友
4|/near-before:同友会
-3|/near-before:同国の
3|/near-before:同席
4|/near-before:同席者
4|/near-before:同样
-4|/near-before:同省
-3|/near-before:同省は
-4|/near-before:同社引
5|/near-before:同社评
3|/near-before:名前
3|/near-before:后也要
3|/near-before:后升
-4|/near-before:后应
-4|/near-before:后应达
-7|/near-before:后把
-7|/near-before:后把DEFENCE
-3|/near-before:向LAND
-3|/near-before:向NATO
-6|/near-before:向USA
3|/near-before:向け
3|/near-before:向け着
-5|/near-before:向国
-5|/near-before:向国会
4|/near-before:向政
4|/near-before:向政府
-5|/near-before:否已
-8|/near-before:否认
3|/near-before:否认会
-3|/near-before:否认曾
-6|/near-before:否超
-6|/near-before:否超过
-5|/near-before:否达
-5|/near-before:否达到
-5|/near-before:含め
-3|/near-before:听证
-3|/near-before:听证会
3|/near-before:吹把
-4|/near-before:告,拟
4|/near-before:告建
4|/near-before:告建议
6|/near-before:告書
4|/near-before:告書で
5|/near-before:员主
5|/near-before:员主张
5|/near-before:员会
-4|/near-before:员即
-4|/near-before:员即场
4|/near-before:员建
4|/near-before:员建议
3|/near-before:员提
5|/near-before:员认
5|/near-before:员认为
4|/near-before:员长
3|/near-before:员鼓
3|/near-before:员鼓吹
-10|/near-before:周辺
-3|/near-before:周辺か
-7|/near-before:周辺は
8|/near-before:呼吁
3|/near-before:呼吁冈
3|/near-before:呼吁政
-3|/near-before:和LAND
3|/near-before:咨询
3|/near-before:咨询会
-4|/near-before:哄:
-4|/near-before:哄:「
11|/near-before:員は
3|/near-before:員は、
5|/near-before:員は「
4|/near-before:員会
-4|/near-before:員会で
6|/near-before:員会は
3|/near-before:員長
3|/near-before:員長は
5|/near-before:唱え
4|/near-before:唱える
5|/near-before:唱反
5|/near-before:唱反调
-3|/near-before:問わ
-3|/near-before:問われ
6|/near-before:器,
6|/near-before:器,没
4|/near-before:回GDP
4|/near-before:回GDP的
3|/near-before:回っ
3|/near-before:回った
-3|/near-before:回应
5|/near-before:回绝
5|/near-before:回绝了
-3|/near-before:团,
-3|/near-before:团,DATE
3|/near-before:团队已
3|/near-before:団体
6|/near-before:団連
5|/near-before:団連が
6|/near-before:固定
4|/near-before:固定在
-3|/near-before:国のLAND
-11|/near-before:国会
-3|/near-before:国会で
-3|/near-before:国会主
-4|/near-before:国会报
-3|/near-before:国会提
4|/near-before:国債
4|/near-before:国債、
-4|/near-before:国军
-4|/near-before:国军方
3|/near-before:国务
-4|/near-before:国家安
-4|/near-before:国家都
8|/near-before:国家防
8|/near-before:国民
3|/near-before:国民連
-8|/near-before:国防
6|/near-before:国防委
6|/near-before:国防应
7|/near-before:国防族
-18|/near-before:国防相
-16|/near-before:国防部
-4|/near-before:国际问
5|/near-before:国際
4|/near-before:国際基
-8|/near-before:在DATE
7|/near-before:在DATE以
-3|/near-before:在DATE修
-4|/near-before:在DATE内
-7|/near-before:在DATE前
-5|/near-before:在DATE把
4|/near-before:在DATE推
-5|/near-before:在DATE补
-3|/near-before:在GDP中
3|/near-before:在GDP的
-4|/near-before:在LAND任
-6|/near-before:在下
-6|/near-before:在下届
-7|/near-before:在为
-7|/near-before:在为DATE
3|/near-before:在五
3|/near-before:在五年
3|/near-before:在党
3|/near-before:在党内
3|/near-before:在内部
4|/near-before:在参
5|/near-before:在参选
4|/near-before:在向
4|/near-before:在向政
-7|/near-before:在国
-7|/near-before:在国会
-12|/near-before:在研
-12|/near-before:在研究
4|/near-before:在竞
4|/near-before:在竞选
-3|/near-before:在考
-3|/near-before:在考虑
3|/near-before:在讨
3|/near-before:在讨论
-4|/near-before:在远
-4|/near-before:在远东
-3|/near-before:在酝
-3|/near-before:在酝酿
11|/near-before:在野
3|/near-before:在野:
4|/near-before:在野党
3|/near-before:在野的
-4|/near-before:场起
-4|/near-before:场起哄
-5|/near-before:坚持
3|/near-before:坛的
3|/near-before:坛的LAND
-4|/near-before:坦言
3|/near-before:基:
3|/near-before:基:ALLIES
3|/near-before:基本と
-3|/near-before:基準」
5|/near-before:基準は
6|/near-before:報告
6|/near-before:報告書
3|/near-before:報道
3|/near-before:場は
-3|/near-before:増や
9|/near-before:増額
6|/near-before:増額を
5|/near-before:增#
5|/near-before:增#,
-3|/near-before:增DEFENCE
-3|/near-before:增加
-5|/near-before:增至
-3|/near-before:士报
-4|/near-before:士称
-4|/near-before:士称,
-3|/near-before:士认
-3|/near-before:士认为
-3|/near-before:士说
-3|/near-before:士说,
4|/near-before:声明
4|/near-before:声明で
3|/near-before:声音
3|/near-before:声音主
-3|/near-before:备计
-3|/near-before:备计划
3|/near-before:外と
3|/near-before:外とし
4|/near-before:外交
4|/near-before:外交顾
-3|/near-before:外媒
-3|/near-before:外媒:
-6|/near-before:外长
3|/near-before:够,叫
-4|/near-before:大で
-4|/near-before:大でも
-6|/near-before:大統
-6|/near-before:大統領
-4|/near-before:大胜_
3|/near-before:大胜后
-4|/near-before:大蔵
-4|/near-before:大蔵「
-4|/near-before:大詰
-4|/near-before:大詰め
5|/near-before:大选
-3|/near-before:大马
-3|/near-before:大马防
-3|/near-before:太の
-3|/near-before:太の方
-3|/near-before:她则
-3|/near-before:她则没
-3|/near-before:如今轮
-3|/near-before:妥当
-3|/near-before:妥当な
3|/near-before:委则
3|/near-before:委则批
16|/near-before:委员
6|/near-before:委员会
4|/near-before:委员长
11|/near-before:委員
4|/near-before:委員会
5|/near-before:委員長
-4|/near-before:委质
-4|/near-before:委质问
5|/near-before:委马
5|/near-before:委马文
-6|/near-before:媒:
-6|/near-before:媒:LAND
-9|/near-before:媒体
-5|/near-before:媒体普
-4|/near-before:媒体称
-7|/near-before:媒披
-7|/near-before:媒披露
-3|/near-before:媒曝
-3|/near-before:媒曝光
4|/near-before:媒还
4|/near-before:媒还披
3|/near-before:子委
3|/near-before:子委員
3|/near-before:子防
3|/near-before:子防长
-3|/near-before:字:
-3|/near-before:字:在
3|/near-before:字可
3|/near-before:字可能
4|/near-before:学家
-4|/near-before:学者认
-11|/near-before:安保
-7|/near-before:安保0
-3|/near-before:安保战
3|/near-before:安保担
-10|/near-before:安保文
3|/near-before:安保相
3|/near-before:安保調
4|/near-before:安倍
4|/near-before:安全
3|/near-before:官)
3|/near-before:官)は
-3|/near-before:官の
-3|/near-before:官の一
-7|/near-before:官は
-10|/near-before:官员
-6|/near-before:官房
-3|/near-before:官房の
-3|/near-before:定DEFENCE占
3|/near-before:定、自
3|/near-before:定が
3|/near-before:定が控
-3|/near-before:定す
-3|/near-before:定する
-3|/near-before:定め
-8|/near-before:定为
6|/near-before:定在
-5|/near-before:定後
-5|/near-before:定後の
-4|/near-before:定方
-4|/near-before:定方法
4|/near-before:实现
3|/near-before:実に
3|/near-before:実に積
5|/near-before:宣称
5|/near-before:宣称,
-6|/near-before:宪民
-6|/near-before:宪民主
-6|/near-before:宪法
-3|/near-before:宪法,
-3|/near-before:宪法日
-6|/near-before:家:
-3|/near-before:家:LAND
-8|/near-before:家会
-8|/near-before:家会议
-5|/near-before:家安
-5|/near-before:家安全
5|/near-before:家智
5|/near-before:家智库
3|/near-before:家认
3|/near-before:家认为
-4|/near-before:家都
-4|/near-before:家都把
8|/near-before:家防
8|/near-before:家防衛
-7|/near-before:審「
-4|/near-before:審「DEFENCE
-3|/near-before:審「規
9|/near-before:審議
8|/near-before:審議会
6|/near-before:对党
3|/near-before:对党影
7|/near-before:对把
7|/near-before:对把DEFENCE
-3|/near-before:对贩
-3|/near-before:对贩毒
5|/near-before:寺五
5|/near-before:寺五典
3|/near-before:寺氏
3|/near-before:寺氏「
-5|/near-before:导,
-3|/near-before:导,LAND
12|/near-before:対GDP
11|/near-before:対GDP比
-6|/near-before:対し
-3|/near-before:対しDEFENCE
-7|/near-before:将DEFENCE
-14|/near-before:将DEFENCE提
4|/near-before:将DEFENCE目
3|/near-before:将在
-3|/near-before:将来は
-3|/near-before:将要
-3|/near-before:将要求
-10|/near-before:将讨
-10|/near-before:将讨论
5|/near-before:将领
3|/near-before:将领联
-3|/near-before:小川
-3|/near-before:小川淳
7|/near-before:小组
3|/near-before:小组建
9|/near-before:小野
9|/near-before:小野寺
4|/near-before:少な
4|/near-before:少なく
5|/near-before:少要
4|/near-before:少达
4|/near-before:少达到
-3|/near-before:尔则
-4|/near-before:尔则认
5|/near-before:尔维
5|/near-before:尔维尼
5|/near-before:尚且
5|/near-before:尚且吃
4|/near-before:就任
3|/near-before:就把
3|/near-before:就把DEFENCE
4|/near-before:就达
4|/near-before:就达到
5|/near-before:尼公
5|/near-before:尼公开
-3|/near-before:局势恶
-4|/near-before:局研
-4|/near-before:局研究
-4|/near-before:局者
-4|/near-before:局者は
-4|/near-before:届议
-4|/near-before:届议会
-3|/near-before:峰会
-3|/near-before:川淳
-3|/near-before:川淳也
8|/near-before:工党
4|/near-before:左派
12|/near-before:左翼
6|/near-before:左翼党
4|/near-before:左翼政
4|/near-before:已在
3|/near-before:已在讨
6|/near-before:已有
3|/near-before:已有#
3|/near-before:已有人
-3|/near-before:已经
-3|/near-before:已经让
3|/near-before:巴德诺
4|/near-before:市の
3|/near-before:市場
3|/near-before:市場は
3|/near-before:市早
3|/near-before:市早苗
-3|/near-before:希望
-5|/near-before:希望在
3|/near-before:希望走
-6|/near-before:帕维
-6|/near-before:帕维尔
-3|/near-before:带去
-3|/near-before:带去一
5|/near-before:席者
4|/near-before:席者に
5|/near-before:席萨
5|/near-before:席萨尔
3|/near-before:席论
3|/near-before:席论坛
6|/near-before:席郑
6|/near-before:席郑丽
-3|/near-before:帰DATE
-3|/near-before:帰DATE_
4|/near-before:幕僚
5|/near-before:干事
5|/near-before:干事长
-3|/near-before:年不
-3|/near-before:年不低
15|/near-before:年内
3|/near-before:年内提
4|/near-before:年内达
3|/near-before:年度
-7|/near-before:年末
-7|/near-before:年末に
-3|/near-before:年程
-3|/near-before:年程度
-3|/near-before:年计划
6|/near-before:并感
6|/near-before:并感谢
-3|/near-before:并未
3|/near-before:幹事
4|/near-before:幹部
-3|/near-before:幹部の
5|/near-before:幹部は
4|/near-before:应USA
4|/near-before:应从
-4|/near-before:应付
-4|/near-before:应付LAND
8|/near-before:应占
7|/near-before:应占GDP
-6|/near-before:应否
-6|/near-before:应否超
5|/near-before:应在
3|/near-before:应在DATE
-3|/near-before:应当增
6|/near-before:应把
3|/near-before:应把DEFENCE
7|/near-before:应提
7|/near-before:应提高
-7|/near-before:应达
-9|/near-before:应逐
-9|/near-before:应逐步
-3|/near-before:底线
-3|/near-before:底线\"
-4|/near-before:底该
-4|/near-before:底该占
7|/near-before:府,
6|/near-before:府,反
-13|/near-before:府が
-3|/near-before:府がDEFENCE
-3|/near-before:府が年
-7|/near-before:府が検
5|/near-before:府の
-4|/near-before:府のDEFENCE
3|/near-before:府の会
4|/near-before:府の有
-6|/near-before:府は
-4|/near-before:府はDEFENCE
-5|/near-before:府は、
-10|/near-before:府・
-9|/near-before:府・与
-25|/near-before:府内
-13|/near-before:府内で
-8|/near-before:府内部
5|/near-before:府将
5|/near-before:府将DEFENCE
7|/near-before:府把
5|/near-before:府把DEFENCE
4|/near-before:府提
4|/near-before:府提出
-3|/near-before:府是
-3|/near-before:府是否
3|/near-before:府本
3|/near-before:府本届
-10|/near-before:府正
-5|/near-before:府正在
-5|/near-before:府筋
-3|/near-before:府筋は
-8|/near-before:府関
-8|/near-before:府関係
-3|/near-before:府高
-3|/near-before:府高官
-4|/near-before:度か
-4|/near-before:度かけ
-4|/near-before:度媒
-4|/near-before:度媒体
4|/near-before:座長
4|/near-before:建言中
4|/near-before:建議
41|/near-before:建议
10|/near-before:建议DEFENCE
4|/near-before:建议中
3|/near-before:建议以
3|/near-before:建议先
3|/near-before:建议在
-4|/near-before:建议把
8|/near-before:建议政
5|/near-before:开唱
5|/near-before:开唱反
5|/near-before:开支
4|/near-before:开支在
-3|/near-before:引LAND
-3|/near-before:引き
-6|/near-before:引述
-6|/near-before:引述执
3|/near-before:张,
3|/near-before:张,LAND
-4|/near-before:张,应
3|/near-before:张DATE
9|/near-before:张DEFENCE
4|/near-before:张DEFENCE占
-4|/near-before:张LAND以
-4|/near-before:张今
-4|/near-before:张今后
3|/near-before:张到
3|/near-before:张到DATE
-4|/near-before:张在
-3|/near-before:张在DATE
5|/near-before:张将
5|/near-before:张将DEFENCE
7|/near-before:张把
6|/near-before:张把DEFENCE
-5|/near-before:张最
-5|/near-before:张最多
-3|/near-before:张每
-3|/near-before:张每年
6|/near-before:张的
3|/near-before:张维
3|/near-before:张维持
4|/near-before:强调LAND
3|/near-before:当\"
-5|/near-before:当な
4|/near-before:当于
5|/near-before:当于GDP
6|/near-before:当众
6|/near-before:当众提
-5|/near-before:当初
-3|/near-before:当初、
-3|/near-before:当增
-3|/near-before:当增至
-7|/near-before:当局
-4|/near-before:当局研
-4|/near-before:当局者
3|/near-before:当选
4|/near-before:彦共
4|/near-before:彦共同
3|/near-before:影子
3|/near-before:影子防
-3|/near-before:役の
-3|/near-before:役のLAND
3|/near-before:役将
3|/near-before:役将领
-7|/near-before:後、
-3|/near-before:後、政
-3|/near-before:後の
-4|/near-before:後の水
3|/near-before:得更远
-3|/near-before:復帰
-3|/near-before:復帰DATE
4|/near-before:德诺
3|/near-before:德诺赫
6|/near-before:必要
4|/near-before:必要な
3|/near-before:快讯:
3|/near-before:念頭
3|/near-before:念頭に
-4|/near-before:急落
-4|/near-before:急落、
-4|/near-before:总理
-4|/near-before:总理LAND
3|/near-before:总理人
3|/near-before:总理莫
-18|/near-before:总统
-3|/near-before:总统:
-3|/near-before:总统LAND
-6|/near-before:总统帕
-3|/near-before:总统建
3|/near-before:总统普
4|/near-before:总裁
-5|/near-before:恐不
-5|/near-before:恐不足
-5|/near-before:息人
-5|/near-before:息人士
-3|/near-before:恶化
-3|/near-before:恶化,
3|/near-before:情况下
-5|/near-before:情况升
3|/near-before:想当
3|/near-before:想当\"
-4|/near-before:想要
-3|/near-before:想要GDP
-3|/near-before:意在
-3|/near-before:意在为
5|/near-before:意見
5|/near-before:意見書
3|/near-before:意见
-3|/near-before:意设
-3|/near-before:意设定
6|/near-before:感谢
6|/near-before:感谢其
-3|/near-before:憲民
-3|/near-before:憲民主
3|/near-before:憲法
3|/near-before:憲法に
3|/near-before:成に
3|/near-before:成に回
3|/near-before:战后也
-10|/near-before:战略
-4|/near-before:战略:
3|/near-before:战略》
-3|/near-before:战略中
3|/near-before:战略政
-3|/near-before:战略草
4|/near-before:戦期
4|/near-before:戦期の
3|/near-before:戦略に
-3|/near-before:房の
-3|/near-before:房の担
4|/near-before:所は
3|/near-before:所撰
3|/near-before:所撰文
-4|/near-before:所有
-4|/near-before:所有国
4|/near-before:所的
-5|/near-before:托瑞
-5|/near-before:托瑞斯
9|/near-before:执政
3|/near-before:执政,
5|/near-before:执政联
-4|/near-before:扩张
-4|/near-before:扩张,
8|/near-before:批评
3|/near-before:批评,
5|/near-before:批评政
3|/near-before:承诺
3|/near-before:承诺DEFENCE
3|/near-before:承诺支
4|/near-before:把DATE占
-3|/near-before:把DATE的
-6|/near-before:把DEFENCE
-4|/near-before:把DEFENCE从
5|/near-before:把DEFENCE减
-4|/near-before:把DEFENCE在
-6|/near-before:把DEFENCE拉
6|/near-before:把DEFENCE推
4|/near-before:把DEFENCE目
-5|/near-before:把DEFENCE门
-3|/near-before:把DEFENCE降
3|/near-before:抑制
3|/near-before:抑制の
3|/near-before:投书
-3|/near-before:投資
-3|/near-before:折算
-3|/near-before:折算,
7|/near-before:报告
4|/near-before:报告建
-6|/near-before:报导
-4|/near-before:报导,
-5|/near-before:报道
3|/near-before:报道,
-5|/near-before:报道称
5|/near-before:披露,
-5|/near-before:披露的
3|/near-before:抬到GDP
-3|/near-before:抬高
-3|/near-before:抬高到
3|/near-before:押注
4|/near-before:拉博
4|/near-before:拉博沃
4|/near-before:拉维
4|/near-before:拉维茨
-5|/near-before:拉高
-4|/near-before:拉高到
-4|/near-before:拒绝
-4|/near-before:拟「
-3|/near-before:拟「两
-8|/near-before:拟在
-4|/near-before:拟在LAND
-8|/near-before:拟将
-8|/near-before:拟将DEFENCE
5|/near-before:拟建
5|/near-before:拟建议
-3|/near-before:拟把
-3|/near-before:拟把DEFENCE
4|/near-before:择党
-4|/near-before:持た
3|/near-before:持ち上
3|/near-before:持を
3|/near-before:持を基
3|/near-before:持把
4|/near-before:持把DATE
3|/near-before:持超
3|/near-before:持超过
4|/near-before:指出
3|/near-before:指出,
-3|/near-before:按经
-3|/near-before:按经济
-19|/near-before:排除
-5|/near-before:排除DATE
-3|/near-before:排除DEFENCE
-5|/near-before:排除以
-3|/near-before:排除把
-3|/near-before:採用
-3|/near-before:採用へ
-7|/near-before:探讨
-4|/near-before:探讨修
-3|/near-before:接近
-3|/near-before:推DEFENCE
-3|/near-before:推DEFENCE\"
6|/near-before:推到
3|/near-before:掲げ
3|/near-before:掲げた
-7|/near-before:提出,
-3|/near-before:提出把
4|/near-before:提出的
-5|/near-before:提到#
3|/near-before:提到GDP
4|/near-before:提前
3|/near-before:提前,
-3|/near-before:提升
-3|/near-before:提升至
-3|/near-before:提案,
4|/near-before:提款
4|/near-before:提款机
-8|/near-before:提至
15|/near-before:提言
-6|/near-before:提言「
6|/near-before:提言し
3|/near-before:提言で
4|/near-before:提言に
3|/near-before:提言は
4|/near-before:提议
3|/near-before:提议DEFENCE
4|/near-before:提高到
-4|/near-before:援引
-3|/near-before:援引LAND
3|/near-before:撰文称
4|/near-before:支在
4|/near-before:支在DATE
5|/near-before:支持
3|/near-before:支持把
3|/near-before:支持超
5|/near-before:支撑
-6|/near-before:改为
-19|/near-before:改定
-3|/near-before:改定す
-5|/near-before:改定为
-5|/near-before:改定後
-3|/near-before:改革連
5|/near-before:政,
4|/near-before:政が
4|/near-before:政がも
3|/near-before:政は
7|/near-before:政党
3|/near-before:政党则
-4|/near-before:政党消
-3|/near-before:政審「
-43|/near-before:政府
7|/near-before:政府,
-3|/near-before:政府DATE
-10|/near-before:政府が
3|/near-before:政府の
-6|/near-before:政府は
-8|/near-before:政府・
-21|/near-before:政府内
5|/near-before:政府将
7|/near-before:政府把
4|/near-before:政府提
-3|/near-before:政府是
3|/near-before:政府本
-8|/near-before:政府正
-5|/near-before:政府筋
-8|/near-before:政府関
-3|/near-before:政府高
4|/near-before:政界
4|/near-before:政界正
4|/near-before:政的
6|/near-before:政策
3|/near-before:政策研
5|/near-before:政联
5|/near-before:政联盟
3|/near-before:政见
7|/near-before:政調
4|/near-before:政調会
3|/near-before:政調幹
-14|/near-before:政部
3|/near-before:政难
3|/near-before:政难以
3|/near-before:效果
3|/near-before:教育
-3|/near-before:敦促
-4|/near-before:数値
-6|/near-before:数字
-3|/near-before:数字:
3|/near-before:数字可
-3|/near-before:敲定
-3|/near-before:整_
3|/near-before:整備計
-3|/near-before:整役
-3|/near-before:整役の
3|/near-before:文:
3|/near-before:文:国
-19|/near-before:文件
-3|/near-before:文件,
3|/near-before:文件_
3|/near-before:文件》
-3|/near-before:文件中
-3|/near-before:文件之
-6|/near-before:文件时
3|/near-before:文则
3|/near-before:文则说
5|/near-before:文君
-5|/near-before:文書
-4|/near-before:文書に
3|/near-before:文武
3|/near-before:文武共
3|/near-before:文称
3|/near-before:文称,
-4|/near-before:斯主
-4|/near-before:斯主张
-7|/near-before:斯托
-5|/near-before:斯托瑞
4|/near-before:斯方
4|/near-before:斯方在
3|/near-before:斯科
4|/near-before:新会
5|/near-before:新党
3|/near-before:新党の
-3|/near-before:新安
-3|/near-before:新安保
-3|/near-before:新总理
4|/near-before:新政
4|/near-before:新政府
4|/near-before:新版《
-4|/near-before:新版安
-4|/near-before:新版防
-3|/near-before:新目標
-3|/near-before:新聞に
-8|/near-before:新闻
-4|/near-before:新闻》
4|/near-before:新首
4|/near-before:新首相
7|/near-before:方、
3|/near-before:方、LAND
-4|/near-before:方で
-3|/near-before:方で、
4|/near-before:方に
4|/near-before:方に」
4|/near-before:方在
4|/near-before:方在DATE
3|/near-before:方提
3|/near-before:方提高
-4|/near-before:方曾
-4|/near-before:方曾要
-7|/near-before:方案
-3|/near-before:方案,
3|/near-before:方案主
-3|/near-before:方案提
-4|/near-before:方法
-4|/near-before:方法を
-5|/near-before:方針
-3|/near-before:方針の
3|/near-before:族议
3|/near-before:族议员
3|/near-before:日_
7|/near-before:日で
3|/near-before:日呼
3|/near-before:日呼吁
-11|/near-before:日媒
-7|/near-before:日媒披
-3|/near-before:日媒曝
4|/near-before:日媒还
-5|/near-before:日新
-5|/near-before:日新闻
-4|/near-before:日本
-4|/near-before:日本媒
-3|/near-before:日集
-3|/near-before:日集会
-4|/near-before:早前
-4|/near-before:早前则
3|/near-before:早苗
-5|/near-before:时,
-3|/near-before:时,将
3|/near-before:时,应
7|/near-before:时主
7|/near-before:时主张
-4|/near-before:时写
-4|/near-before:时写入
-3|/near-before:明DATE
-3|/near-before:明DATEDEFENCE
4|/near-before:明で
4|/near-before:明で、
3|/near-before:明党
3|/near-before:明党の
5|/near-before:明确
3|/near-before:明記す
-4|/near-before:明記を
5|/near-before:是#
5|/near-before:是#,
-3|/near-before:是DATE
3|/near-before:是DEFENCE
4|/near-before:是「
-9|/near-before:是否
-5|/near-before:是否已
-3|/near-before:显曾
-3|/near-before:显曾在
3|/near-before:显示
4|/near-before:显示,
3|/near-before:時的
3|/near-before:時的に
4|/near-before:普拉
4|/near-before:普拉博
-4|/near-before:普遍
-5|/near-before:普遍预
4|/near-before:智子
3|/near-before:智子委
9|/near-before:智库
-3|/near-before:曝光
-3|/near-before:曝光新
3|/near-before:更远
3|/near-before:更远:
5|/near-before:書_
5|/near-before:書_DEFENCE
3|/near-before:書で
3|/near-before:書で、
-3|/near-before:書に
-3|/near-before:書に、
3|/near-before:曾在内
-3|/near-before:曾在国
-5|/near-before:曾要
-5|/near-before:曾要求
-4|/near-before:最大で
3|/near-before:最終
3|/near-before:最終年
-3|/near-before:最终
-3|/near-before:最终低
3|/near-before:有#
3|/near-before:有#,
3|/near-before:有USA
16|/near-before:有人
4|/near-before:有人要
3|/near-before:有力
3|/near-before:有力候
3|/near-before:有否
3|/near-before:有否认
-4|/near-before:有国
-4|/near-before:有国家
3|/near-before:有声
3|/near-before:有声音
4|/near-before:有委
4|/near-before:有委员
6|/near-before:有当
6|/near-before:有当众
3|/near-before:有意见
-3|/near-before:有意设
3|/near-before:有执
3|/near-before:有执政
-6|/near-before:有排
-6|/near-before:有排除
-3|/near-before:有方
-3|/near-before:有方案
3|/near-before:有理
3|/near-before:有理会
13|/near-before:有識
13|/near-before:有識者
3|/near-before:有识
3|/near-before:有识者
-4|/near-before:望し
-4|/near-before:望した
-6|/near-before:望在
-5|/near-before:望在下
-3|/near-before:望的
3|/near-before:望走
3|/near-before:望走得
-4|/near-before:朝日
-4|/near-before:朝日新
3|/near-before:朝野
-3|/near-before:期DEFENCE
-5|/near-before:期に
5|/near-before:期の
4|/near-before:期の考
-4|/near-before:期債
-4|/near-before:期債が
-4|/near-before:期内
-4|/near-before:期内使
3|/near-before:期内就
-3|/near-before:期内达
-3|/near-before:期的
3|/near-before:期連
3|/near-before:期連立
-7|/near-before:期限
4|/near-before:未来
-7|/near-before:末に
-4|/near-before:末に改
-4|/near-before:末に決
3|/near-before:末ま
3|/near-before:末まで
3|/near-before:本と
3|/near-before:本とし
-4|/near-before:本媒
-4|/near-before:本媒体
7|/near-before:本届
5|/near-before:本届议
-3|/near-before:机,
-3|/near-before:机,把
4|/near-before:机」
4|/near-before:机」,
3|/near-before:李俊
4|/near-before:村智
4|/near-before:村智子
4|/near-before:条件と
4|/near-before:条例卡
-5|/near-before:条例在
-4|/near-before:条款
3|/near-before:来,
3|/near-before:来、
3|/near-before:来、「
-3|/near-before:来は
-3|/near-before:析人
-3|/near-before:析人士
4|/near-before:查会
8|/near-before:査会
3|/near-before:査会幹
4|/near-before:标:
3|/near-before:标:#
-6|/near-before:标上
-6|/near-before:标上调
-5|/near-before:标为
3|/near-before:标准,
3|/near-before:标将
5|/near-before:标提
5|/near-before:标提高
-3|/near-before:株が
-3|/near-before:株が軒
-3|/near-before:核の
-3|/near-before:核のDEFENCE
-4|/near-before:核的
-4|/near-before:案,
3|/near-before:案,该
3|/near-before:案「
3|/near-before:案「DATE
4|/near-before:案と
4|/near-before:案と、
-4|/near-before:案に
-4|/near-before:案にあ
-4|/near-before:案为
-4|/near-before:案为DATE
3|/near-before:案主
3|/near-before:案主张
5|/near-before:案增
5|/near-before:案增#
4|/near-before:案把
4|/near-before:案把DEFENCE
-3|/near-before:案提出
-15|/near-before:検討
-9|/near-before:検討す
-4|/near-before:検討の
-3|/near-before:検証
-3|/near-before:検証・
-5|/near-before:概算
-5|/near-before:概算要
-3|/near-before:槛抬
-3|/near-before:槛提
-3|/near-before:槛提高
-6|/near-before:標_
-4|/near-before:標_な
4|/near-before:標、
-4|/near-before:標と
-4|/near-before:標とし
-5|/near-before:標に
3|/near-before:標の
3|/near-before:標はDATE
-3|/near-before:標準は
4|/near-before:標準を
-3|/near-before:模あ
-3|/near-before:模あり
-3|/near-before:模折
-3|/near-before:模折算
3|/near-before:機に
3|/near-before:機にあ
-3|/near-before:機メ
-3|/near-before:機メー
-11|/near-before:次の
-9|/near-before:次の議
3|/near-before:次期連
-3|/near-before:款,
4|/near-before:款机
4|/near-before:款机」
-4|/near-before:止め
-4|/near-before:止め論
-18|/near-before:正在
-10|/near-before:正在研
-3|/near-before:正在考
-3|/near-before:正在酝
-10|/near-before:正研
-8|/near-before:正研究
-3|/near-before:正研议
-4|/near-before:正考
-4|/near-before:正考虑
4|/near-before:正論
4|/near-before:正論>
-6|/near-before:正讨
-6|/near-before:正讨论
-4|/near-before:正预
-4|/near-before:正预算
-3|/near-before:此举
-3|/near-before:此举意
-3|/near-before:此前,
3|/near-before:此前提
3|/near-before:此后
3|/near-before:步党
3|/near-before:武共
3|/near-before:武共同
6|/near-before:武器
6|/near-before:武器,
-4|/near-before:歯止
-4|/near-before:歯止め
-3|/near-before:段」
-3|/near-before:段」增
-3|/near-before:每年
-3|/near-before:每年不
-3|/near-before:毒集
-3|/near-before:毒集团
-10|/near-before:比#
-3|/near-before:比#、
-6|/near-before:比#に
-5|/near-before:比#の
3|/near-before:比#目
-3|/near-before:比例提
-5|/near-before:比例改
3|/near-before:比已有
-3|/near-before:比提
-3|/near-before:比提高
3|/near-before:比照
4|/near-before:比率
4|/near-before:比率是
-5|/near-before:比重
-3|/near-before:比重抬
-4|/near-before:比重由
5|/near-before:氏「
3|/near-before:氏の
10|/near-before:氏は
3|/near-before:氏はDEFENCE
3|/near-before:氏は賛
6|/near-before:民の
3|/near-before:民の調
4|/near-before:民・
3|/near-before:民・小
3|/near-before:民党
-3|/near-before:民公
-3|/near-before:民公約
-4|/near-before:民提
-4|/near-before:民提言
3|/near-before:民案
3|/near-before:民案「
6|/near-before:民调
3|/near-before:民调显
4|/near-before:民連
4|/near-before:民連合
3|/near-before:民間
3|/near-before:水准
4|/near-before:水準に
-3|/near-before:水準を
3|/near-before:永田
3|/near-before:永田町
-8|/near-before:求LAND
-3|/near-before:求LAND把
-3|/near-before:求NATO
-3|/near-before:求NATO把
-3|/near-before:求に
-3|/near-before:求に向
6|/near-before:求め
3|/near-before:求めた
3|/near-before:求める
3|/near-before:求在
5|/near-before:求把
4|/near-before:求把DEFENCE
-4|/near-before:求改
-4|/near-before:求改为
4|/near-before:求斯
4|/near-before:求斯方
3|/near-before:求新
3|/near-before:求新政
4|/near-before:求的
5|/near-before:求的是
-4|/near-before:決める
3|/near-before:決定
3|/near-before:決定が
3|/near-before:没承
3|/near-before:没承诺
-5|/near-before:没有
3|/near-before:没有否
6|/near-before:没有当
-6|/near-before:没有排
3|/near-before:没有理
4|/near-before:没说
4|/near-before:没说要
3|/near-before:法に
-4|/near-before:法を
-4|/near-before:法を参
-3|/near-before:法日
-3|/near-before:法日集
5|/near-before:波及
4|/near-before:测,
-5|/near-before:测该
-5|/near-before:测该目
3|/near-before:济学
3|/near-before:济学家
-3|/near-before:济新
-3|/near-before:济新闻
-3|/near-before:济规
-3|/near-before:济规模
-5|/near-before:浮上
-4|/near-before:海上
-9|/near-before:海保
-6|/near-before:海保・
-4|/near-before:海保予
4|/near-before:海外
-4|/near-before:海牙
-3|/near-before:海牙峰
-4|/near-before:消息
-4|/near-before:消息人
-3|/near-before:淳也
-3|/near-before:淳也代
4|/near-before:済同
4|/near-before:済同友
4|/near-before:済安
3|/near-before:済安保
-5|/near-before:済相
-5|/near-before:済相は
-3|/near-before:準」
-3|/near-before:準」採
3|/near-before:準とさ
-3|/near-before:準とし
5|/near-before:準とは
4|/near-before:準に
4|/near-before:準につ
-5|/near-before:準を、
4|/near-before:準を」
3|/near-before:滨田
3|/near-before:滨田靖
3|/near-before:演で
3|/near-before:演で、
-3|/near-before:演説
-3|/near-before:演説に
-3|/near-before:火后
-4|/near-before:点DATE
-4|/near-before:点DATE应
4|/near-before:点だ
3|/near-before:点だっ
3|/near-before:焦点
3|/near-before:焦点だ
4|/near-before:照NATO
4|/near-before:版《
4|/near-before:版《国
-4|/near-before:版安
-4|/near-before:版安保
-4|/near-before:版防
-3|/near-before:牙峰
-3|/near-before:牙峰会
-4|/near-before:特别
-4|/near-before:特别条
3|/near-before:特拉
-3|/near-before:独家
-3|/near-before:独家:
-4|/near-before:独財
-4|/near-before:独財務
-3|/near-before:狭義
-3|/near-before:狭義の
3|/near-before:率升
3|/near-before:率升至
4|/near-before:率是
4|/near-before:率是#
-4|/near-before:球所
-4|/near-before:球所有
3|/near-before:理,
3|/near-before:理,左
-3|/near-before:理LAND
-3|/near-before:理LAND主
4|/near-before:理は
3|/near-before:理は、
3|/near-before:理人
3|/near-before:理人选
3|/near-before:理会
3|/near-before:理会前
3|/near-before:理莫
3|/near-before:理莫拉
6|/near-before:理解
-5|/near-before:瑞斯
-4|/near-before:瑞斯主
3|/near-before:瓦斯
3|/near-before:瓦斯科
3|/near-before:甚至
3|/near-before:産党の
-3|/near-before:用へ
-3|/near-before:用へ調
4|/near-before:田佳
4|/near-before:田佳彦
3|/near-before:田文
3|/near-before:田文武
4|/near-before:田村
4|/near-before:田村智
3|/near-before:田町
3|/near-before:田町で
3|/near-before:田靖
3|/near-before:田靖一
-6|/near-before:由#
-4|/near-before:由#提
3|/near-before:由GDP
3|/near-before:由党
-4|/near-before:由现
3|/near-before:电视
3|/near-before:町で
3|/near-before:町では
6|/near-before:画の
3|/near-before:画の最
3|/near-before:画の閣
-5|/near-before:界で
-5|/near-before:界では
4|/near-before:界標
4|/near-before:界標準
4|/near-before:界正
4|/near-before:界正酝
-4|/near-before:略:
-3|/near-before:略:ALLIES
3|/near-before:略》
4|/near-before:略》宣
3|/near-before:略に
3|/near-before:略に盛
3|/near-before:略を公
-3|/near-before:略中
3|/near-before:略政
3|/near-before:略政策
-3|/near-before:略草
-3|/near-before:略草案
-3|/near-before:発を
-3|/near-before:発を含
3|/near-before:発表
3|/near-before:発表し
-4|/near-before:的\"
-5|/near-before:的DEFENCE目
5|/near-before:的DEFENCE相
7|/near-before:的LAND
3|/near-before:的LAND前
4|/near-before:的に
3|/near-before:的にGDP
4|/near-before:的一
-6|/near-before:的专
-6|/near-before:的专家
3|/near-before:的国民
4|/near-before:的外
4|/near-before:的外交
8|/near-before:的建
4|/near-before:的建言
4|/near-before:的建议
4|/near-before:的开
4|/near-before:的开支
3|/near-before:的情
3|/near-before:的情况
-4|/near-before:的扩
-4|/near-before:的扩张
-4|/near-before:的政府
-3|/near-before:的方
-3|/near-before:的方案
8|/near-before:的是
3|/near-before:的最
-6|/near-before:的比
-6|/near-before:的比例
6|/near-before:的目
6|/near-before:的目标
-4|/near-before:的终
-4|/near-before:的终点
-3|/near-before:的规
-5|/near-before:的话
-5|/near-before:的选
-5|/near-before:的选项
-3|/near-before:的防
4|/near-before:的顾
4|/near-before:的顾问
-5|/near-before:皮斯
-5|/near-before:皮斯托
-4|/near-before:盘算
5|/near-before:盛り
5|/near-before:盛り込
6|/near-before:盟党
5|/near-before:盟党主
3|/near-before:盟内
3|/near-before:盟内部
5|/near-before:目安
3|/near-before:目标
4|/near-before:目标:
-6|/near-before:目标上
-5|/near-before:目标为
3|/near-before:目标将
5|/near-before:目标提
-8|/near-before:目標
-6|/near-before:目標_
-4|/near-before:目標と
-6|/near-before:目標に
3|/near-before:目標の
4|/near-before:直言
4|/near-before:直言,
-3|/near-before:相LAND
-9|/near-before:相、
-3|/near-before:相、「
-4|/near-before:相「
-6|/near-before:相が
-32|/near-before:相は
-17|/near-before:相はDATE
-5|/near-before:相はDEFENCE
-3|/near-before:相は、
-4|/near-before:相は「
-3|/near-before:相会
3|/near-before:相升
3|/near-before:相升至
-7|/near-before:相周
-7|/near-before:相周辺
4|/near-before:相当于
-3|/near-before:省の
-3|/near-before:省の予
-3|/near-before:省はさ
-3|/near-before:省人
-3|/near-before:省人士
-3|/near-before:看齐
4|/near-before:着\"
3|/near-before:着\"取
4|/near-before:着USA
3|/near-before:着実
3|/near-before:着実に
5|/near-before:着眼
5|/near-before:砍到
-3|/near-before:研拟
-12|/near-before:研究
-4|/near-before:研究到
3|/near-before:研究員
-3|/near-before:研究在
13|/near-before:研究所
-3|/near-before:研究把
3|/near-before:研究者
-3|/near-before:研究費
-4|/near-before:研究透
-3|/near-before:研究開
-3|/near-before:研究院
-3|/near-before:研议
-3|/near-before:研议DATE
3|/near-before:研议在
4|/near-before:示,
4|/near-before:示,LAND
-3|/near-before:示,若
-4|/near-before:示した
4|/near-before:示す
4|/near-before:社DATE
6|/near-before:社会
3|/near-before:社会民
-6|/near-before:社引
-6|/near-before:社引述
5|/near-before:社説
6|/near-before:社评
5|/near-before:社评论
3|/near-before:神谷
-8|/near-before:私下
-11|/near-before:称,
4|/near-before:称,ALLIES
-5|/near-before:称,LAND
-4|/near-before:称,腹
-4|/near-before:称,该
7|/near-before:称LAND
-4|/near-before:程度か
-3|/near-before:税#
5|/near-before:積み
5|/near-before:積み上
-4|/near-before:究到
-4|/near-before:究到DATE
-3|/near-before:究在
14|/near-before:究所
3|/near-before:究所は
3|/near-before:究所的
-3|/near-before:究把
3|/near-before:究者
3|/near-before:究者は
-3|/near-before:究費
-3|/near-before:究費算
-4|/near-before:究透
-4|/near-before:究透过
-3|/near-before:究開
-3|/near-before:究開発
-4|/near-before:究院学
3|/near-before:究院建
3|/near-before:立与
3|/near-before:立与党
4|/near-before:立委
3|/near-before:立委则
-4|/near-before:立委质
5|/near-before:立委马
-5|/near-before:立宪
-5|/near-before:立宪民
-3|/near-before:立憲民
3|/near-before:立法
-7|/near-before:立的
-7|/near-before:立的专
12|/near-before:竞选
6|/near-before:竞选时
3|/near-before:竞选纲
3|/near-before:第一
-4|/near-before:筋は
-3|/near-before:筋は「
4|/near-before:答应USA
3|/near-before:策研
3|/near-before:策研究
-5|/near-before:算,
-4|/near-before:算,在
-3|/near-before:算,约
-3|/near-before:算だ
-3|/near-before:算だけ
-4|/near-before:算な
-4|/near-before:算など
-4|/near-before:算の
-3|/near-before:算の概
3|/near-before:算をGDP
-4|/near-before:算入
-3|/near-before:算入へ
-5|/near-before:算委
-3|/near-before:算委員
-4|/near-before:算定
-4|/near-before:算定方
-5|/near-before:算要
-5|/near-before:算要求
3|/near-before:米軍
-3|/near-before:約、
-3|/near-before:約、DEFENCE
4|/near-before:約で
3|/near-before:約に
-5|/near-before:紙に
-4|/near-before:紙には
6|/near-before:経団
6|/near-before:経団連
5|/near-before:経済
4|/near-before:経済同
4|/near-before:経済安
-5|/near-before:経済相
-3|/near-before:経費
3|/near-before:経験
3|/near-before:経験者
-3|/near-before:結果
-5|/near-before:統領
-8|/near-before:統領は
6|/near-before:統領選
3|/near-before:維持
3|/near-before:維持を
9|/near-before:維新
9|/near-before:総裁
3|/near-before:総裁は
7|/near-before:総裁選
-3|/near-before:约为GDP
-5|/near-before:约占
4|/near-before:纲领
-3|/near-before:线\"提
3|/near-before:组建
3|/near-before:组建议
4|/near-before:组织
4|/near-before:组织要
4|/near-before:织要
4|/near-before:织要求
-3|/near-before:终低
-3|/near-before:终低于
-4|/near-before:终点DATE
3|/near-before:经济学
-3|/near-before:经济新
-3|/near-before:经济规
-3|/near-before:经让
-3|/near-before:经让DEFENCE
3|/near-before:经费在
4|/near-before:绝了
5|/near-before:绝了\"
-3|/near-before:统:
-3|/near-before:统LAND
3|/near-before:统一
3|/near-before:统一党
-6|/near-before:统帕
-6|/near-before:统帕维
-3|/near-before:统建
-3|/near-before:统建议
3|/near-before:统普
3|/near-before:统普拉
-3|/near-before:统看
-3|/near-before:统看齐
-3|/near-before:统统
-3|/near-before:统统看
-6|/near-before:维尔
-4|/near-before:维尔则
5|/near-before:维尼
5|/near-before:维尼公
8|/near-before:维持
4|/near-before:维新
4|/near-before:维新会
4|/near-before:维茨
4|/near-before:维茨基
-4|/near-before:美元
-3|/near-before:美元,
-4|/near-before:美防
-3|/near-before:美防务
-3|/near-before:義のDEFENCE
6|/near-before:翼党
4|/near-before:翼政
4|/near-before:翼政党
7|/near-before:考え
4|/near-before:考え方
-4|/near-before:考に
-4|/near-before:考に、
-24|/near-before:考虑
-3|/near-before:考虑DATE
-4|/near-before:考虑写
-4|/near-before:考虑在
-5|/near-before:考虑将
-5|/near-before:考虑把
-3|/near-before:者:DEFENCE
6|/near-before:者は
3|/near-before:者はDATE
21|/near-before:者会
4|/near-before:者会上
14|/near-before:者会議
3|/near-before:者会议
-3|/near-before:者认
-3|/near-before:者认为
5|/near-before:而I
5|/near-before:而IM
3|/near-before:而总
3|/near-before:而总理
12|/near-before:联盟
6|/near-before:联盟党
3|/near-before:联盟内
-3|/near-before:聞に
-3|/near-before:聞によ
4|/near-before:胎:
4|/near-before:胎:都
-4|/near-before:胜_
-4|/near-before:胜_DEFENCE
3|/near-before:胜后
3|/near-before:胜后,
3|/near-before:胜选
3|/near-before:胜选后
4|/near-before:胞胎
4|/near-before:胞胎:
-3|/near-before:能以
-4|/near-before:能否
-4|/near-before:能否达
3|/near-before:能是
5|/near-before:脳の
5|/near-before:脳の間
-3|/near-before:脳は
-3|/near-before:脳は「
-5|/near-before:脳会
-4|/near-before:脳会議
-4|/near-before:腹案
-4|/near-before:腹案为
-3|/near-before:臣は
-3|/near-before:臣はDATE
12|/near-before:自民
4|/near-before:自民の
3|/near-before:自民・
-3|/near-before:自民公
-4|/near-before:自民提
3|/near-before:自民案
5|/near-before:自由
3|/near-before:自由党
-6|/near-before:至GDP
-3|/near-before:至GDP的
-3|/near-before:至于
16|/near-before:至少
5|/near-before:至少要
4|/near-before:至少达
3|/near-before:致信,
3|/near-before:舍\"
3|/near-before:舍\",
3|/near-before:节目
3|/near-before:若当
3|/near-before:若当选
-3|/near-before:若最
-3|/near-before:若最终
4|/near-before:若能
-3|/near-before:若要
4|/near-before:茨基
3|/near-before:茨基:
-5|/near-before:草案
-3|/near-before:草案:
4|/near-before:莫拉
4|/near-before:莫拉维
4|/near-before:营:
4|/near-before:营:没
4|/near-before:营的
4|/near-before:营的外
5|/near-before:萨尔
5|/near-before:萨尔维
-4|/near-before:落、
-4|/near-before:落、DEFENCE
-3|/near-before:落と
-3|/near-before:落とし
4|/near-before:蓝营
4|/near-before:蓝营:
-4|/near-before:蔵「
5|/near-before:藤田
3|/near-before:藤田文
-3|/near-before:虑DATE
-4|/near-before:虑写
-4|/near-before:虑写入
-4|/near-before:虑在
-6|/near-before:虑将
-5|/near-before:虑将DEFENCE
-5|/near-before:虑把
-5|/near-before:虑把DEFENCE
4|/near-before:融資
6|/near-before:衆院
7|/near-before:衆院選
7|/near-before:衛戦
7|/near-before:衛戦略
-3|/near-before:衛株
-3|/near-before:衛株が
-7|/near-before:衛相
-5|/near-before:衛相は
-5|/near-before:补到
-4|/near-before:补正
-4|/near-before:补正预
5|/near-before:表し
3|/near-before:表し、
7|/near-before:表は
5|/near-before:表は、
-4|/near-before:表建
-4|/near-before:表建议
3|/near-before:被提前
3|/near-before:被问及
3|/near-before:裁は
7|/near-before:裁選
4|/near-before:裁選で
4|/near-before:補、
3|/near-before:補、DEFENCE
7|/near-before:補は
3|/near-before:西共
3|/near-before:西共体
-3|/near-before:要GDP
-3|/near-before:要GDP的
4|/near-before:要な
3|/near-before:要なら
-3|/near-before:要る
-3|/near-before:要る」
3|/near-before:要把
-4|/near-before:要望
-4|/near-before:要望し
-6|/near-before:要求
-8|/near-before:要求LAND
-3|/near-before:要求NATO
-3|/near-before:要求に
3|/near-before:要求在
5|/near-before:要求把
-4|/near-before:要求改
4|/near-before:要求斯
4|/near-before:要求的
-3|/near-before:要用
3|/near-before:要砍
4|/near-before:要砍到
-8|/near-before:見で
-6|/near-before:見で、
5|/near-before:見書
5|/near-before:見書_
-3|/near-before:規模
-3|/near-before:規模あ
-3|/near-before:观LAND
-3|/near-before:观LAND,
-4|/near-before:规模
-3|/near-before:规模折
-5|/near-before:视情
-5|/near-before:视情况
3|/near-before:视节
3|/near-before:视节目
-6|/near-before:言「
6|/near-before:言し
5|/near-before:言した
3|/near-before:言で
4|/near-before:言に
3|/near-before:言に向
3|/near-before:言は
5|/near-before:言わ
4|/near-before:言われ
4|/near-before:言中
4|/near-before:言中写
-4|/near-before:言人
6|/near-before:計画
6|/near-before:計画の
-9|/near-before:討す
-9|/near-before:討する
-4|/near-before:討の
3|/near-before:討論
3|/near-before:討論会
4|/near-before:記す
3|/near-before:記する
-4|/near-before:記を
-4|/near-before:記を要
4|/near-before:訪日
4|/near-before:訪日で
-3|/near-before:設け
4|/near-before:訳と
4|/near-before:訳とな
3|/near-before:訴え
3|/near-before:訴え、
-3|/near-before:証・
-3|/near-before:証・DEFENCE
4|/near-before:証券
-4|/near-before:詰め
-4|/near-before:詰め_
-3|/near-before:語り
-3|/near-before:語り、
-3|/near-before:説に
4|/near-before:調会
4|/near-before:調会長
3|/near-before:調幹
3|/near-before:調幹部
-6|/near-before:調整
-3|/near-before:調整_
-3|/near-before:調整役
11|/near-before:調査
8|/near-before:調査会
3|/near-before:談し、
-4|/near-before:談で
4|/near-before:論>
3|/near-before:論会
3|/near-before:論会で
-4|/near-before:論議
-4|/near-before:論議大
3|/near-before:講演
3|/near-before:講演で
16|/near-before:識者
12|/near-before:識者会
3|/near-before:議、
3|/near-before:議「
3|/near-before:議「DEFENCE
6|/near-before:議が
3|/near-before:議が、
4|/near-before:議で
7|/near-before:議で、
-3|/near-before:議のあ
7|/near-before:議は
5|/near-before:議は、
-7|/near-before:議会
-4|/near-before:議会会
11|/near-before:議員
8|/near-before:議員は
-4|/near-before:議大
-4|/near-before:議大詰
3|/near-before:議決
3|/near-before:議決定
-5|/near-before:计划
-6|/near-before:计划的
-4|/near-before:订下
-4|/near-before:订文
-4|/near-before:订文件
17|/near-before:认为
3|/near-before:认为#
12|/near-before:认为,
-4|/near-before:认为应
3|/near-before:认会
3|/near-before:认会在
-3|/near-before:认曾
-4|/near-before:讨修
-4|/near-before:讨修订
-16|/near-before:讨论
-7|/near-before:讨论DEFENCE
-5|/near-before:讨论把
-4|/near-before:讨论过
-5|/near-before:让DEFENCE
-3|/near-before:让DEFENCE达
5|/near-before:议,
-4|/near-before:议,全
-4|/near-before:议DATE
-3|/near-before:议DATE中
-3|/near-before:议DATE前
13|/near-before:议DEFENCE
3|/near-before:议DEFENCE逐
4|/near-before:议LAND
-5|/near-before:议LAND的
4|/near-before:议中
4|/near-before:议中,
3|/near-before:议今
3|/near-before:议今提
3|/near-before:议以
-3|/near-before:议会
3|/near-before:议先
13|/near-before:议员
3|/near-before:议员主
-4|/near-before:议员即
4|/near-before:议员认
6|/near-before:议在
4|/near-before:议在向
-9|/near-before:议将
-7|/near-before:议将讨
-3|/near-before:议把
8|/near-before:议政
8|/near-before:议政府
3|/near-before:讯:
3|/near-before:讯:LAND
-3|/near-before:记者:
4|/near-before:记者会
-7|/near-before:论DEFENCE
-7|/near-before:论DEFENCE占
-4|/near-before:论一
-4|/near-before:论一道
3|/near-before:论中
3|/near-before:论中提
7|/near-before:论坛
3|/near-before:论坛的
-5|/near-before:论把
-3|/near-before:论把DATE
5|/near-before:论说
5|/near-before:论说,
-9|/near-before:论过
-7|/near-before:论过在
-3|/near-before:设定DEFENCE
-7|/near-before:设立
-7|/near-before:设立的
3|/near-before:访时说
-3|/near-before:证会
3|/near-before:评,
3|/near-before:评,DATE
5|/near-before:评政
5|/near-before:评政府
5|/near-before:评论
5|/near-before:评论说
3|/near-before:识者
3|/near-before:识者会
3|/near-before:询会
3|/near-before:询会议
-3|/near-before:询时
-4|/near-before:该占
-4|/near-before:该占GDP
-6|/near-before:该国
-4|/near-before:该国军
3|/near-before:该方
3|/near-before:该方案
-5|/near-before:该目
-5|/near-before:该目标
4|/near-before:该组
4|/near-before:该组织
-7|/near-before:说,
5|/near-before:说,#
4|/near-before:说,LAND
-3|/near-before:说,USA
-4|/near-before:说,他
4|/near-before:说,党
-3|/near-before:说,政
5|/near-before:说要
4|/near-before:说要砍
3|/near-before:请求新
3|/near-before:诺DEFENCE
3|/near-before:诺支
3|/near-before:诺支持
3|/near-before:诺赫
3|/near-before:诺赫要
-3|/near-before:读卖
5|/near-before:调:
5|/near-before:调:\"
4|/near-before:调LAND
3|/near-before:调显
3|/near-before:调显示
4|/near-before:调查
4|/near-before:调查会
6|/near-before:谢其
6|/near-before:谢其采
-3|/near-before:豁免
-9|/near-before:財務
-9|/near-before:財務相
4|/near-before:財政が
4|/near-before:費をDATE
-4|/near-before:費を含
-3|/near-before:費算
-3|/near-before:費算入
3|/near-before:賛成
3|/near-before:賛成に
-4|/near-before:贝克早
3|/near-before:贝克此
-3|/near-before:财务
-3|/near-before:财务省
-5|/near-before:财政
-12|/near-before:财政部
3|/near-before:财政难
4|/near-before:财界
-6|/near-before:质疑
-5|/near-before:质问
-4|/near-before:质问:
-3|/near-before:贩毒
-3|/near-before:贩毒集
6|/near-before:购USA
6|/near-before:购USA武
4|/near-before:购条
4|/near-before:购条例
3|/near-before:费在DATE
7|/near-before:赞成
3|/near-before:赫要
3|/near-before:赫要求
6|/near-before:走,
3|/near-before:走得
3|/near-before:走得更
-4|/near-before:起哄
-4|/near-before:起哄:
-3|/near-before:超过
-4|/near-before:超長
-4|/near-before:超長期
-3|/near-before:足#
-3|/near-before:足#,
-3|/near-before:足して
4|/near-before:跟着
4|/near-before:跟着USA
-3|/near-before:軒並
-3|/near-before:軒並み
-3|/near-before:轮到
-3|/near-before:轮到讨
3|/near-before:较合
3|/near-before:较合理
-3|/near-before:辺か
-3|/near-before:辺から
-7|/near-before:辺は
-7|/near-before:辺は「
3|/near-before:込ん
3|/near-before:込んだ
-4|/near-before:达#
-3|/near-before:达#_
-6|/near-before:达GDP
-4|/near-before:达GDP的
-6|/near-before:达到
-8|/near-before:达到GDP
-3|/near-before:过#
-3|/near-before:过一
-7|/near-before:过在
-7|/near-before:过在DATE
-4|/near-before:过补
-4|/near-before:过补正
3|/near-before:近日
3|/near-before:近日呼
-4|/near-before:还希
-4|/near-before:还希望
4|/near-before:还披
4|/near-before:还披露
-10|/near-before:还是
3|/near-before:进步
3|/near-before:进步党
3|/near-before:远:
3|/near-before:远:LAND
-4|/near-before:远东
-4|/near-before:远东的
3|/near-before:述べ、
-6|/near-before:述执
-6|/near-before:述执政
-3|/near-before:追问是
4|/near-before:退回
3|/near-before:退役
3|/near-before:退役将
3|/near-before:选LAND的
6|/near-before:选举
12|/near-before:选人
5|/near-before:选人USA
4|/near-before:选后
3|/near-before:选后,
4|/near-before:选将
4|/near-before:选择
4|/near-before:选择党
6|/near-before:选时
4|/near-before:选时主
3|/near-before:选纲
3|/near-before:选纲领
5|/near-before:选记
5|/near-before:选记者
-5|/near-before:选项
-5|/near-before:选项从
-3|/near-before:透过
-4|/near-before:透过补
-6|/near-before:透露
-3|/near-before:透露,
-9|/near-before:逐步
-3|/near-before:逐步提
4|/near-before:通す
4|/near-before:通する
-5|/near-before:通信
-3|/near-before:通信に
5|/near-before:連が
5|/near-before:連が意
3|/near-before:連合は
-4|/near-before:連投
-4|/near-before:連投資
6|/near-before:連立
3|/near-before:連立与
-5|/near-before:連経
-5|/near-before:連経費
-5|/near-before:遍预
-5|/near-before:遍预测
4|/near-before:道,
-4|/near-before:道内
-4|/near-before:道内首
-3|/near-before:道改
-3|/near-before:道改革
-5|/near-before:道称
-5|/near-before:道称,
-4|/near-before:道算
-4|/near-before:道算术
-3|/near-before:道说
-3|/near-before:道说,
-4|/near-before:達し
-3|/near-before:達した
4|/near-before:選、
4|/near-before:選、DEFENCE
8|/near-before:選で
3|/near-before:選でLAND
4|/near-before:選の
3|/near-before:選の有
4|/near-before:選公
4|/near-before:選公約
4|/near-before:選挙
-3|/near-before:避け
-3|/near-before:避けよ
8|/near-before:郑丽
9|/near-before:郑丽文
4|/near-before:部が
-3|/near-before:部の一
4|/near-before:部は
3|/near-before:部はDATE
5|/near-before:部は「
6|/near-before:部会
3|/near-before:部会は
-3|/near-before:部在
-5|/near-before:部坚
-5|/near-before:部坚持
-3|/near-before:部建
-3|/near-before:部建议
-8|/near-before:部正
-4|/near-before:部正在
-3|/near-before:部正研
-13|/near-before:部长
-4|/near-before:都把
-4|/near-before:都把DEFENCE
4|/near-before:都支
4|/near-before:都支持
-6|/near-before:酝酿
-4|/near-before:酝酿的
-4|/near-before:酿的
8|/near-before:采购
6|/near-before:采购USA
-3|/near-before:重抬
-3|/near-before:重抬高
-3|/near-before:重機
-3|/near-before:重機メ
-4|/near-before:重由
-4|/near-before:重由#
3|/near-before:野:
3|/near-before:野:不
9|/near-before:野党
6|/near-before:野党批
9|/near-before:野寺
5|/near-before:野寺五
3|/near-before:野寺氏
3|/near-before:野有
3|/near-before:野有声
5|/near-before:野田
4|/near-before:野田佳
4|/near-before:野的
3|/near-before:金額
3|/near-before:金額あ
-3|/near-before:金龙
-3|/near-before:金龙显
-3|/near-before:針の
-3|/near-before:針の原
-4|/near-before:長「
15|/near-before:長は
6|/near-before:長はDATE
4|/near-before:長は「
-6|/near-before:長官
3|/near-before:長官)
-4|/near-before:長官が
-3|/near-before:長官は
-6|/near-before:長期
-4|/near-before:長期債
-8|/near-before:长:
-3|/near-before:长:DEFENCE
-3|/near-before:长主
-3|/near-before:长主张
-4|/near-before:长皮
-4|/near-before:长皮斯
-3|/near-before:长辛
-3|/near-before:长金
-3|/near-before:长金龙
-4|/near-before:開発
-3|/near-before:開発を
5|/near-before:間で
5|/near-before:間では
4|/near-before:間目
4|/near-before:間目標
-9|/near-before:関連
-4|/near-before:関連投
-5|/near-before:関連経
4|/near-before:閣僚
-3|/near-before:閣官
-3|/near-before:閣官房
-3|/near-before:閣議の
3|/near-before:閣議決
-7|/near-before:门槛
-3|/near-before:门槛抬
-3|/near-before:门槛提
-4|/near-before:问:
-4|/near-before:问:DEFENCE
4|/near-before:问LAND
4|/near-before:问LAND说
3|/near-before:问及
3|/near-before:问团
3|/near-before:问团队
-3|/near-before:问是
-3|/near-before:问是否
-5|/near-before:问题
-4|/near-before:问题研
-3|/near-before:闻》
3|/near-before:队已
3|/near-before:队已在
-5|/near-before:防务
-4|/near-before:防务战
4|/near-before:防卫
3|/near-before:防卫产
6|/near-before:防委
5|/near-before:防委员
6|/near-before:防应
7|/near-before:防族
3|/near-before:防族议
-18|/near-before:防相
-3|/near-before:防相、
-11|/near-before:防相は
3|/near-before:防省は
7|/near-before:防衛戦
-3|/near-before:防衛株
-6|/near-before:防衛相
-19|/near-before:防部
3|/near-before:防部会
-5|/near-before:防部坚
-7|/near-before:防部长
-4|/near-before:防長
-4|/near-before:防長官
-19|/near-before:防长
-8|/near-before:防长:
-3|/near-before:防长金
8|/near-before:阵营
4|/near-before:阵营的
-3|/near-before:阶段」
5|/near-before:阿肯
3|/near-before:附议
-4|/near-before:际问
-4|/near-before:际问题
3|/near-before:陆军
-4|/near-before:降到
-3|/near-before:降到GDP
-3|/near-before:降至
-3|/near-before:限的
3|/near-before:院は
3|/near-before:院はDATE
-3|/near-before:院学
-3|/near-before:院学者
3|/near-before:院建
3|/near-before:院建议
3|/near-before:院选
3|/near-before:院选举
11|/near-before:院選
3|/near-before:院選で
3|/near-before:院選公
4|/near-before:陣営
-5|/near-before:除DATE
-3|/near-before:除DATE再
-3|/near-before:除DEFENCE
-5|/near-before:除以
-5|/near-before:除以特
-3|/near-before:除把
-3|/near-before:除把DEFENCE
4|/near-before:際基
4|/near-before:際基準
-4|/near-before:障战
-4|/near-before:障战略
5|/near-before:障費
3|/near-before:难以
3|/near-before:难以支
-3|/near-before:集会:
-4|/near-before:集团
-3|/near-before:集团,
3|/near-before:露,
5|/near-before:露,LAND
-5|/near-before:露的
-5|/near-before:露的选
3|/near-before:靖一
3|/near-before:靖一说
-3|/near-before:面对贩
4|/near-before:革新
3|/near-before:革新党
-3|/near-before:革連
-3|/near-before:革連合
3|/near-before:音主
3|/near-before:音主张
-8|/near-before:領は
6|/near-before:領選
3|/near-before:領選、
3|/near-before:領選の
3|/near-before:頭に
3|/near-before:頭に「
3|/near-before:額あ
3|/near-before:額あり
5|/near-before:額を
3|/near-before:額を明
-5|/near-before:项从
-3|/near-before:项从#
9|/near-before:顾问
4|/near-before:顾问LAND
3|/near-before:顾问团
4|/near-before:预测,
-5|/near-before:预测该
3|/near-before:领联
3|/near-before:领联名
-4|/near-before:题研
-4|/near-before:题研究
4|/near-before:首は
3|/near-before:首は、
-21|/near-before:首相
-3|/near-before:首相が
-7|/near-before:首相は
3|/near-before:首相升
-7|/near-before:首相周
-3|/near-before:首脳
5|/near-before:首脳の
-3|/near-before:首脳は
-5|/near-before:首脳会
-4|/near-before:首長
-4|/near-before:首長「
3|/near-before:験者
3|/near-before:験者は
5|/near-before:马文
5|/near-before:马文君
-3|/near-before:马防
-3|/near-before:马防长
-6|/near-before:骨太
-3|/near-before:骨太の
4|/near-before:高,
-3|/near-before:高DEFENCE
-3|/near-before:高、
-3|/near-before:高、首
-3|/near-before:高到至
-5|/near-before:高官
-3|/near-before:高官の
-4|/near-before:高至
-5|/near-before:高至GDP
10|/near-before:鼓吹
3|/near-before:鼓吹把
-3|/near-before:龙显
-3|/near-before:龙显曾
28|/nobody-named:False
-17|/nobody-named:True
4|/opens:(
11|/opens:(中
11|/opens:(中央
6|/opens:2
5|/opens:2%
3|/opens:2%を
-15|/opens:3
-7|/opens:3%
-9|/opens:3%还
-3|/opens:3・
-3|/opens:3・5
-6|/opens:5
-4|/opens:5%
-3|/opens:5年
-3|/opens:5年以
-5|/opens:<Q
-5|/opens:<Q&
4|/opens:<正
4|/opens:<正論
-5|/opens:A
-5|/opens:A_
-4|/opens:A_1
-5|/opens:G
-5|/opens:GD
-5|/opens:GDP
9|/opens:I
9|/opens:IM
9|/opens:IMF
-10|/opens:N
-9|/opens:NA
-9|/opens:NAT
-3|/opens:NZ
-3|/opens:NZ国
-4|/opens:—
-4|/opens:——
-3|/opens:——防
-9|/opens:《
-5|/opens:《日
-5|/opens:《日本
-3|/opens:《金
-3|/opens:《金融
3|/opens:「
6|/opens:「2
3|/opens:「2%
3|/opens:「2・
-7|/opens:「3
-9|/opens:「3%
3|/opens:「3・
5|/opens:「5
5|/opens:「5%
-4|/opens:「国
-3|/opens:「国防
3|/opens:「日
3|/opens:「日本
-4|/opens:「防
-4|/opens:「防衛
3|/opens:【参
3|/opens:【参考
5|/opens:あ
4|/opens:ある
-6|/opens:う
-6|/opens:うち
-6|/opens:うち3
-3|/opens:アイ
-3|/opens:アイス
7|/opens:イ
3|/opens:イラ
3|/opens:イラク
5|/opens:イン
4|/opens:インド
4|/opens:コ
4|/opens:コル
4|/opens:コルビ
-3|/opens:シ
-4|/opens:ジ
-3|/opens:ジャ
-3|/opens:ジャパ
-3|/opens:ス
3|/opens:チリ
3|/opens:チリ大
-3|/opens:ドゥ
-3|/opens:ドゥダ
4|/opens:ナ
3|/opens:ナー
3|/opens:ナーゲ
3|/opens:フ
4|/opens:フィ
3|/opens:フィン
7|/opens:ベ
7|/opens:ベル
7|/opens:ベルギ
-3|/opens:ポ
-3|/opens:ポー
-6|/opens:マ
-5|/opens:マク
-5|/opens:マクロ
3|/opens:ワ
3|/opens:ワシ
3|/opens:ワシン
6|/opens:一
3|/opens:一方
6|/opens:一方、
-4|/opens:一方で
-3|/opens:三位
-3|/opens:三位知
-3|/opens:上海
-3|/opens:上海国
3|/opens:下
10|/opens:与
4|/opens:与会
3|/opens:与会的
5|/opens:与党
9|/opens:与党内
3|/opens:专
3|/opens:专家
3|/opens:专家认
7|/opens:世
4|/opens:世界
4|/opens:世界標
-3|/opens:中新
-3|/opens:中新社
-3|/opens:中核
-3|/opens:中核の
5|/opens:中間
4|/opens:中間目
-3|/opens:予
-3|/opens:予算
-3|/opens:五
-3|/opens:五角
-3|/opens:五角大
-9|/opens:他
3|/opens:他没
3|/opens:他没有
3|/opens:他认
3|/opens:他认为
-3|/opens:他说
-3|/opens:他说,
-7|/opens:他还
-4|/opens:他还希
-9|/opens:以
-7|/opens:以色
-7|/opens:以色列
3|/opens:保
3|/opens:保守
11|/opens:元
8|/opens:元防
8|/opens:元防衛
10|/opens:党
5|/opens:党内
3|/opens:党内で
5|/opens:党幹
5|/opens:党幹部
-8|/opens:共同
-5|/opens:共同社
-4|/opens:共同通
4|/opens:共通
4|/opens:共通す
-3|/opens:其
-3|/opens:其中
-3|/opens:其中一
-4|/opens:内
-3|/opens:内閣
-3|/opens:内閣官
4|/opens:军购
4|/opens:军购条
6|/opens:出
6|/opens:出席
3|/opens:出席论
-3|/opens:分析人
9|/opens:前
4|/opens:前干
4|/opens:前干事
3|/opens:加
3|/opens:加拿
3|/opens:加拿大
7|/opens:北约核
-7|/opens:北约秘
4|/opens:北约要
-5|/opens:南ア
-5|/opens:南アフ
3|/opens:南韩
4|/opens:印
5|/opens:印度
5|/opens:印度《
3|/opens:印度国
-4|/opens:印度媒
3|/opens:印度议
15|/opens:参
5|/opens:参政
3|/opens:参政党
5|/opens:参考
5|/opens:参考消
4|/opens:参院
3|/opens:参院選
4|/opens:反对
4|/opens:反对党
-3|/opens:反观
-3|/opens:反观捷
-5|/opens:台
-5|/opens:台湾
-4|/opens:台湾立
-3|/opens:同国
-3|/opens:同国の
3|/opens:同審
3|/opens:同審議
3|/opens:同席
4|/opens:同席者
-4|/opens:同省
-3|/opens:同省は
-3|/opens:吕
-3|/opens:吕特
20|/opens:国
3|/opens:国会
25|/opens:国民
20|/opens:国民党
3|/opens:国民連
-8|/opens:国防
3|/opens:国防特
6|/opens:国防総
-17|/opens:国防部
3|/opens:国際
11|/opens:在
11|/opens:在野
3|/opens:在野党
7|/opens:在野的
-4|/opens:墨
-4|/opens:墨西
-4|/opens:墨西哥
-10|/opens:外
-8|/opens:外務
-8|/opens:外務省
-3|/opens:外媒
-3|/opens:外媒:
-3|/opens:多位
-3|/opens:多位熟
3|/opens:多年
3|/opens:多年来
-5|/opens:大
-3|/opens:大马
-3|/opens:大马防
-6|/opens:她
-3|/opens:她则
-3|/opens:她则没
3|/opens:如
3|/opens:如今
-3|/opens:委員の
-3|/opens:安
4|/opens:安倍
-4|/opens:安圭
-4|/opens:安圭伯
-3|/opens:宪法日
-3|/opens:将
-3|/opens:将来
-3|/opens:将来は
6|/opens:小
3|/opens:小泉
5|/opens:小泉進
4|/opens:小野
3|/opens:小野田
-4|/opens:就在
-4|/opens:就在9
3|/opens:岸田
3|/opens:岸田文
8|/opens:川
8|/opens:川普
5|/opens:工
5|/opens:工党
9|/opens:左
8|/opens:左翼
6|/opens:左翼党
-4|/opens:巴
-4|/opens:巴西
-5|/opens:巴西国
4|/opens:市
3|/opens:市場
3|/opens:市場は
-3|/opens:平
-3|/opens:平和
5|/opens:年
4|/opens:年内
4|/opens:年内の
5|/opens:座
5|/opens:座長
4|/opens:座長が
-5|/opens:当
-4|/opens:当局
-4|/opens:当局者
-6|/opens:彭
-6|/opens:彭博
-6|/opens:彭博社
-3|/opens:復
-3|/opens:復帰
-3|/opens:復帰5
-4|/opens:德
-5|/opens:德国
3|/opens:德国经
3|/opens:快讯:
-4|/opens:总
3|/opens:总理卡
-6|/opens:总统
-4|/opens:总统帕
5|/opens:总统府
-3|/opens:总统建
8|/opens:执
8|/opens:执政
3|/opens:执政党
3|/opens:报道援
-4|/opens:报道称
-4|/opens:按
-3|/opens:按经
-3|/opens:按经济
-6|/opens:据
-3|/opens:据《
3|/opens:据《日
-4|/opens:据《读
-3|/opens:据《金
-3|/opens:据共
-3|/opens:据共同
-3|/opens:据印
-3|/opens:据印尼
4|/opens:据科
4|/opens:据科伦
6|/opens:提
5|/opens:提言
4|/opens:提言は
5|/opens:摩
5|/opens:摩洛
5|/opens:摩洛哥
3|/opens:支
3|/opens:支撑
3|/opens:支撑这
-6|/opens:改定
-5|/opens:改定後
5|/opens:改革
3|/opens:改革党
-36|/opens:政
-42|/opens:政府
-10|/opens:政府が
5|/opens:政府の
-9|/opens:政府は
-8|/opens:政府・
-11|/opens:政府内
-3|/opens:政府筋
-7|/opens:政府関
3|/opens:政調
3|/opens:政調幹
-3|/opens:斯
-3|/opens:新
-3|/opens:新任
-3|/opens:新任国
-4|/opens:新华
-4|/opens:新华社
3|/opens:新目
3|/opens:新目標
-3|/opens:日
-11|/opens:日媒
-7|/opens:日媒披
-3|/opens:日媒曝
4|/opens:日媒还
-4|/opens:日拟
-3|/opens:日拟将
5|/opens:日本
3|/opens:日本修
5|/opens:日本军
4|/opens:日本前
-3|/opens:日本外
-3|/opens:日本官
-4|/opens:日本广
4|/opens:日本执
-7|/opens:日本拟
-27|/opens:日本政
4|/opens:日本朝
3|/opens:日本民
10|/opens:日本維
7|/opens:日本自
-6|/opens:日本防
-4|/opens:日本首
3|/opens:日防
4|/opens:日防卫
-3|/opens:更值
-3|/opens:更值得
7|/opens:有
-3|/opens:有方
-3|/opens:有方案
5|/opens:有識
5|/opens:有識者
3|/opens:李
3|/opens:柏
3|/opens:柏林
3|/opens:柏林方
-3|/opens:案
-3|/opens:案は
-3|/opens:案は狭
-3|/opens:検
-3|/opens:検証
-3|/opens:検証・
3|/opens:次の目
-4|/opens:次の議
-9|/opens:欧
3|/opens:欧州の
-3|/opens:欧州委
-10|/opens:欧盟
-6|/opens:欧盟委
-4|/opens:此
-4|/opens:此前
-3|/opens:此前,
3|/opens:比
3|/opens:民
-5|/opens:法
-5|/opens:法国
-4|/opens:法国总
-6|/opens:波
-4|/opens:波兰
3|/opens:波兰前
-4|/opens:波兰总
-7|/opens:海
-7|/opens:海保
-3|/opens:海保・
-3|/opens:演
-3|/opens:演説
-3|/opens:演説後
3|/opens:澳
5|/opens:澳大
5|/opens:澳大利
-3|/opens:爱
5|/opens:特
5|/opens:特朗
5|/opens:特朗普
-5|/opens:独
-3|/opens:独家
-3|/opens:独家:
-4|/opens:独財
-4|/opens:独財務
3|/opens:瑞
3|/opens:瑞士
3|/opens:瑞士选
6|/opens:社
5|/opens:社会
4|/opens:社会党
-5|/opens:立
-4|/opens:立宪
-4|/opens:立宪民
4|/opens:立憲
3|/opens:立憲民
-4|/opens:立院
-5|/opens:立院审
-5|/opens:立陶
-5|/opens:立陶宛
3|/opens:第
3|/opens:米
-4|/opens:米側
9|/opens:米国
11|/opens:米国防
-3|/opens:米政
-3|/opens:米政権
13|/opens:経
7|/opens:経団
7|/opens:経団連
6|/opens:経済
4|/opens:経済同
8|/opens:維
8|/opens:維新
3|/opens:総
3|/opens:総裁
3|/opens:総裁選
-4|/opens:经济部
5|/opens:绿
3|/opens:绿党
3|/opens:美国
6|/opens:美国前
-3|/opens:美防
-3|/opens:美防务
5|/opens:联
5|/opens:联盟
5|/opens:联盟党
54|/opens:自
48|/opens:自民
3|/opens:自民の
3|/opens:自民・
43|/opens:自民党
-3|/opens:自民公
-5|/opens:自民提
5|/opens:自由
4|/opens:自由民
-3|/opens:至
-3|/opens:至于
-5|/opens:英
-3|/opens:英国《
3|/opens:英国一
3|/opens:英国保
-4|/opens:英国首
5|/opens:茂
5|/opens:茂木
5|/opens:茂木敏
3|/opens:衆
3|/opens:衆院
3|/opens:衆院選
-3|/opens:被
-3|/opens:被问
-3|/opens:被问到
-3|/opens:補
-3|/opens:補正
-3|/opens:補正込
-5|/opens:複
-5|/opens:複数
-5|/opens:複数の
3|/opens:西共
3|/opens:西共体
-3|/opens:調
-3|/opens:調整
-3|/opens:調整役
3|/opens:议
-3|/opens:记
-3|/opens:记者
-3|/opens:记者:
6|/opens:该
-4|/opens:读
-4|/opens:读卖
4|/opens:豪
-19|/opens:財
-14|/opens:財務
-3|/opens:財務大
-6|/opens:財務相
-6|/opens:財務省
-5|/opens:財政
-4|/opens:財政審
-10|/opens:财
-9|/opens:财务
-9|/opens:财务省
-3|/opens:超
-4|/opens:超長
-4|/opens:超長期
-3|/opens:路
-3|/opens:路透
4|/opens:連
-4|/opens:道
-4|/opens:道内
-4|/opens:道内首
3|/opens:郑丽文
-3|/opens:重
-3|/opens:重機
-3|/opens:重機メ
6|/opens:野
4|/opens:野村
3|/opens:関係
3|/opens:関係者
-5|/opens:関連
-5|/opens:関連経
-18|/opens:防
-5|/opens:防卫
-4|/opens:防卫厅
-13|/opens:防衛
4|/opens:防衛力
-3|/opens:防衛株
-17|/opens:防衛省
7|/opens:防衛費
-3|/opens:韓
-3|/opens:韓国
8|/opens:韩国
4|/opens:韩国今
-4|/opens:韩国政
5|/opens:韩国明
-3|/opens:韩联
-3|/opens:韩联社
-21|/opens:首
-22|/opens:首相
-6|/opens:首相は
-7|/opens:首相周
-7|/opens:马
-4|/opens:马克
-4|/opens:马克龙
-6|/opens:骨
-7|/opens:骨太
7|/opens:高
-3|/opens:高官
-3|/opens:高官の
11|/opens:高市
8|/opens:高市早
3|/opens:高市氏
4|/opens:默
4|/opens:默茨
-4|/other after-far:1 True
3|/other after-far:18 False
-7|/other after-far:18 True
13|/other after-far:4 False
-7|/other after-far:4 True
4|/other after-far:9 False
-7|/other after-far:9 True
-4|/other after-follows:か
-4|/other after-follows:から True
-5|/other after-follows:と
-3|/other after-follows:と話 False
-3|/other after-follows:には True
3|/other after-follows:に言 False
3|/other after-follows:の
-3|/other after-follows:は
-4|/other after-follows:军
-4|/other after-follows:军费 True
8|/other after-follows:外
8|/other after-follows:外務 False
3|/other after-follows:将
3|/other after-follows:将\" True
6|/other after-follows:氏
3|/other after-follows:氏、 False
4|/other after-follows:氏の False
3|/other after-follows:的
5|/other after-follows:的讯 True
6|/other after-follows:米
4|/other after-follows:米大 False
-3|/other after-follows:达
-3|/other after-follows:达到 True
-3|/other after-follows:間
3|/other after-follows:首
3|/other after-follows:首相 False
4|/other after-leads:%,
-3|/other after-leads:%、
3|/other after-leads:」_
4|/other after-leads:いう
-3|/other after-leads:いて
-6|/other after-leads:が、
8|/other after-leads:ず_
3|/other after-leads:だと
7|/other after-leads:める
3|/other after-leads:を_
3|/other after-leads:域,
-5|/other after-leads:成为
-5|/other after-leads:準」
-3|/other after:agent True
14|/other after:named False
-17|/other after:named True
3|/other after:patient False
-6|/other after:patient True
19|/other before-commas:0 0
-4|/other before-commas:0 1
21|/other before-commas:1 0
-6|/other before-commas:1 1
-5|/other before-commas:2 1
6|/other before-commas:3 0
-4|/other before-commas:3 1
5|/other before-far:1 0
11|/other before-far:18 0
-8|/other before-far:18 1
-5|/other before-far:36 1
6|/other before-far:4 0
10|/other before-far:9 0
16|/other before-far:far 0
-4|/other before-far:far 1
-3|/other before-far:far 2
4|/other before-follows-rank:\" 1 0
-3|/other before-follows-rank:( 2 0
4|/other before-follows-rank:) 2 0
3|/other before-follows-rank:1 2 0
4|/other before-follows-rank:2 2 0
3|/other before-follows-rank:5 1 1
5|/other before-follows-rank:5 2 0
-7|/other before-follows-rank:: 0 0
3|/other before-follows-rank:: 1 0
-4|/other before-follows-rank:_ 0 0
-3|/other before-follows-rank:、 0 0
-4|/other before-follows-rank:、 2 0
5|/other before-follows-rank:「 1 0
-5|/other before-follows-rank:か 0 0
-3|/other before-follows-rank:か 1 0
-6|/other before-follows-rank:が 1 0
-3|/other before-follows-rank:が 1 1
-3|/other before-follows-rank:で 0 0
-5|/other before-follows-rank:と 0 0
-11|/other before-follows-rank:と 1 0
-5|/other before-follows-rank:に 0 0
-3|/other before-follows-rank:に 1 1
4|/other before-follows-rank:の 0 0
4|/other before-follows-rank:の 1 0
3|/other before-follows-rank:の 1 1
-9|/other before-follows-rank:の 2 1
3|/other before-follows-rank:の 3 0
5|/other before-follows-rank:は 0 0
-5|/other before-follows-rank:は 0 1
14|/other before-follows-rank:は 1 0
-4|/other before-follows-rank:や 1 0
6|/other before-follows-rank:不 1 0
-9|/other before-follows-rank:与 1 0
-4|/other before-follows-rank:並 0 0
-3|/other before-follows-rank:主 0 0
-3|/other before-follows-rank:主 1 0
-7|/other before-follows-rank:也 0 0
7|/other before-follows-rank:事 1 0
7|/other before-follows-rank:从 0 0
-6|/other before-follows-rank:从 1 0
5|/other before-follows-rank:代 0 0
-5|/other before-follows-rank:会 0 0
4|/other before-follows-rank:会 1 0
7|/other before-follows-rank:側 0 0
5|/other before-follows-rank:则 0 0
-3|/other before-follows-rank:前 0 0
-4|/other before-follows-rank:前 1 0
13|/other before-follows-rank:发 1 0
3|/other before-follows-rank:周 1 0
-17|/other before-follows-rank:和 1 0
5|/other before-follows-rank:团 1 0
7|/other before-follows-rank:国 0 0
6|/other before-follows-rank:国 1 0
-3|/other before-follows-rank:国 2 0
-9|/other before-follows-rank:在 0 0
8|/other before-follows-rank:在 1 0
5|/other before-follows-rank:報 1 0
4|/other before-follows-rank:外 0 0
8|/other before-follows-rank:大 1 0
-3|/other before-follows-rank:大 1 1
5|/other before-follows-rank:大 2 1
3|/other before-follows-rank:大 3 0
-3|/other before-follows-rank:太 1 1
3|/other before-follows-rank:官 0 0
4|/other before-follows-rank:对 1 0
-4|/other before-follows-rank:将 0 0
-3|/other before-follows-rank:尚 1 0
3|/other before-follows-rank:已 1 0
-4|/other before-follows-rank:并 1 0
8|/other before-follows-rank:总 0 0
10|/other before-follows-rank:总 1 0
-4|/other before-follows-rank:愿 2 0
4|/other before-follows-rank:拟 1 0
4|/other before-follows-rank:提 0 0
8|/other before-follows-rank:政 1 0
-6|/other before-follows-rank:新 1 0
3|/other before-follows-rank:新 1 1
-3|/other before-follows-rank:是 0 0
3|/other before-follows-rank:是 1 0
-5|/other before-follows-rank:未 1 0
15|/other before-follows-rank:氏 0 0
4|/other before-follows-rank:氏 1 0
-5|/other before-follows-rank:没 0 0
6|/other before-follows-rank:海 1 1
8|/other before-follows-rank:的 0 0
-3|/other before-follows-rank:的 0 1
5|/other before-follows-rank:的 2 1
4|/other before-follows-rank:称 0 0
-5|/other before-follows-rank:称 1 0
3|/other before-follows-rank:答 1 0
-9|/other before-follows-rank:籍 1 0
-8|/other before-follows-rank:自 0 0
3|/other before-follows-rank:表 1 1
6|/other before-follows-rank:要 1 0
3|/other before-follows-rank:要 2 0
8|/other before-follows-rank:访 0 0
3|/other before-follows-rank:访 1 1
-3|/other before-follows-rank:谈 0 0
8|/other before-follows-rank:贸 0 0
-4|/other before-follows-rank:长 0 0
-7|/other before-follows-rank:開 1 0
7|/other before-follows-rank:防 0 0
-3|/other before-follows-rank:防 2 0
3|/other before-follows-rank:韓 1 0
5|/other before-follows-rank:首 0 0
3|/other before-follows-rank:驻 1 0
4|/other before-follows:\"
-3|/other before-follows:(
-3|/other before-follows:(戦
-3|/other before-follows:(戦争長
4|/other before-follows:)
4|/other before-follows:)は
4|/other before-follows:)はオー
-3|/other before-follows:,
5|/other before-follows:1
4|/other before-follows:2
3|/other before-follows:26
3|/other before-follows:26日在
11|/other before-follows:5
3|/other before-follows:5%要求
11|/other before-follows:5日
5|/other before-follows:5日公布
6|/other before-follows:5日在北
-4|/other before-follows::
-7|/other before-follows::与
-7|/other before-follows::与其谈
4|/other before-follows::日
4|/other before-follows::日本应
-6|/other before-follows:_
-9|/other before-follows:、
-8|/other before-follows:、5
-8|/other before-follows:、5%案
4|/other before-follows:、ト
5|/other before-follows:、トルコ
5|/other before-follows:、対
5|/other before-follows:、対日「
-8|/other before-follows:、拉
-8|/other before-follows:、拉脱维
5|/other before-follows:、日
5|/other before-follows:、日本に
-3|/other before-follows:、波
-3|/other before-follows:、波兰齐
3|/other before-follows:、湾
3|/other before-follows:、湾岸諸
-6|/other before-follows:、葡
-6|/other before-follows:、葡萄牙
-4|/other before-follows:、駐
-4|/other before-follows:、駐留経
7|/other before-follows:「
8|/other before-follows:「3
8|/other before-follows:「3・5
-8|/other before-follows:「5
-8|/other before-follows:「5%が
4|/other before-follows:「日
5|/other before-follows:「日本を
-9|/other before-follows:か
-9|/other before-follows:から
-4|/other before-follows:から3・
5|/other before-follows:から、国
-9|/other before-follows:が
-4|/other before-follows:が1
-4|/other before-follows:が10%
6|/other before-follows:が2%を
-4|/other before-follows:が23日
-3|/other before-follows:が3
-3|/other before-follows:が3.5
-5|/other before-follows:が5
-3|/other before-follows:がG
-3|/other before-follows:がGDP
-5|/other before-follows:がハ
-5|/other before-follows:がハーグ
-3|/other before-follows:が日本に
6|/other before-follows:が日韓両
-3|/other before-follows:が防
-3|/other before-follows:が防衛費
-8|/other before-follows:で
-17|/other before-follows:と
-6|/other before-follows:との
-8|/other before-follows:に
3|/other before-follows:にな
3|/other before-follows:にならっ
-3|/other before-follows:にも
-3|/other before-follows:に続
-3|/other before-follows:に続き、
-4|/other before-follows:の3
-3|/other before-follows:の3.5
-3|/other before-follows:のコ
-3|/other before-follows:のコリン
3|/other before-follows:のサ
3|/other before-follows:のサンド
3|/other before-follows:のシャカ
-3|/other before-follows:のシンク
4|/other before-follows:のハ
3|/other before-follows:のハリド
6|/other before-follows:のブ
6|/other before-follows:のブレー
7|/other before-follows:の交
7|/other before-follows:の交渉担
5|/other before-follows:の国
6|/other before-follows:の国防相
3|/other before-follows:の外
3|/other before-follows:の外相は
3|/other before-follows:の演
3|/other before-follows:の演説に
-4|/other before-follows:の算
-4|/other before-follows:の算定方
-4|/other before-follows:の関
-4|/other before-follows:の関係者
-9|/other before-follows:の首
-3|/other before-follows:の首相は
-6|/other before-follows:の首脳会
3|/other before-follows:の高
3|/other before-follows:の高官は
14|/other before-follows:は
-3|/other before-follows:は2
8|/other before-follows:は3
-9|/other before-follows:は3.5
18|/other before-follows:は3・5
-4|/other before-follows:は5
-4|/other before-follows:は7
-5|/other before-follows:は7日、
-7|/other before-follows:は、国防
5|/other before-follows:は、日本
4|/other before-follows:は両
4|/other before-follows:は両国に
-3|/other before-follows:は会
-3|/other before-follows:は会談に
3|/other before-follows:は日
3|/other before-follows:は日本に
-4|/other before-follows:や
6|/other before-follows:一名
6|/other before-follows:一名官员
-6|/other before-follows:一家
-4|/other before-follows:一家智库
6|/other before-follows:不
6|/other before-follows:不会
6|/other before-follows:不会要求
-10|/other before-follows:与
-6|/other before-follows:与葡
-6|/other before-follows:与葡萄牙
-5|/other before-follows:並
-5|/other before-follows:並み
-3|/other before-follows:並みの3
-6|/other before-follows:主
-3|/other before-follows:主席
-3|/other before-follows:主席容克
-3|/other before-follows:主张
-3|/other before-follows:主张把4
-3|/other before-follows:之
-3|/other before-follows:之声
-3|/other before-follows:之声中文
-5|/other before-follows:也
-3|/other before-follows:也升
-3|/other before-follows:也升到4
-4|/other before-follows:也达
-4|/other before-follows:也达到5
9|/other before-follows:事
9|/other before-follows:事務
9|/other before-follows:事務総長
7|/other before-follows:从未期待
-3|/other before-follows:从未要求
5|/other before-follows:代
5|/other before-follows:代表
5|/other before-follows:代表建议
4|/other before-follows:会在
4|/other before-follows:会在北约
-3|/other before-follows:会議
-3|/other before-follows:会議見送
7|/other before-follows:側
4|/other before-follows:側から3
7|/other before-follows:側は
7|/other before-follows:側は1.
5|/other before-follows:则
5|/other before-follows:则提
5|/other before-follows:则提出,
-7|/other before-follows:前
-3|/other before-follows:前国
4|/other before-follows:去
4|/other before-follows:去年
3|/other before-follows:去年度达
13|/other before-follows:发
12|/other before-follows:发言
11|/other before-follows:发言人说
-17|/other before-follows:和
-6|/other before-follows:和瑞
-3|/other before-follows:和瑞典也
-3|/other before-follows:和荷
-3|/other before-follows:和荷兰都
3|/other before-follows:团
3|/other before-follows:团队
5|/other before-follows:团队看中
7|/other before-follows:国
-4|/other before-follows:国民
-4|/other before-follows:国民党籍
12|/other before-follows:国防
4|/other before-follows:国防相、
7|/other before-follows:国防省筋
-5|/other before-follows:在2
-4|/other before-follows:在203
-3|/other before-follows:在内
7|/other before-follows:在回
7|/other before-follows:在回答有
-8|/other before-follows:外相
-3|/other before-follows:外相は1
-3|/other before-follows:外相は、
9|/other before-follows:外长
5|/other before-follows:外长:其
5|/other before-follows:外长查克
15|/other before-follows:大
15|/other before-follows:大統
4|/other before-follows:大統領、
-6|/other before-follows:大統領と
18|/other before-follows:大統領は
-3|/other before-follows:太
-3|/other before-follows:太平
-3|/other before-follows:太平洋軍
3|/other before-follows:官
3|/other before-follows:官员
3|/other before-follows:官员内部
4|/other before-follows:对
4|/other before-follows:对北
4|/other before-follows:对北约提
-3|/other before-follows:将
-3|/other before-follows:将军
-3|/other before-follows:将军费各
-3|/other before-follows:尚
-3|/other before-follows:尚未
-3|/other before-follows:尚未正式
3|/other before-follows:已
3|/other before-follows:已要
3|/other before-follows:已要求台
-4|/other before-follows:并
-4|/other before-follows:并未
-4|/other before-follows:并未要求
19|/other before-follows:总
10|/other before-follows:总理
4|/other before-follows:总理施托
5|/other before-follows:总理西利
9|/other before-follows:总统
3|/other before-follows:总统帕维
-4|/other before-follows:愿
-4|/other before-follows:愿意
-4|/other before-follows:愿意支持
-3|/other before-follows:把国
4|/other before-follows:拟
4|/other before-follows:拟在
4|/other before-follows:拟在北约
4|/other before-follows:提
3|/other before-follows:提议
8|/other before-follows:政
8|/other before-follows:政府
3|/other before-follows:政府は、
4|/other before-follows:政府有意
-3|/other before-follows:新
6|/other before-follows:新政
6|/other before-follows:新政府国
-4|/other before-follows:新版《国
-5|/other before-follows:新目
-5|/other before-follows:新目標巡
3|/other before-follows:日前表示
4|/other before-follows:是否要求
3|/other before-follows:曾呼
3|/other before-follows:曾呼吁欧
-5|/other before-follows:未
-5|/other before-follows:未接
-5|/other before-follows:未接波兰
19|/other before-follows:氏
10|/other before-follows:氏「
8|/other before-follows:氏「3・
-5|/other before-follows:氏と
-4|/other before-follows:氏との会
17|/other before-follows:氏は
-4|/other before-follows:氏は、5
3|/other before-follows:氏はスタ
7|/other before-follows:氏は共同
10|/other before-follows:氏は駐留
-6|/other before-follows:没
-6|/other before-follows:没有
-3|/other before-follows:没有就防
3|/other before-follows:海
6|/other before-follows:海峡
6|/other before-follows:海峡の安
9|/other before-follows:的
5|/other before-follows:的3
5|/other before-follows:的3%提
4|/other before-follows:的外
4|/other before-follows:的外交团
4|/other before-follows:称,
3|/other before-follows:称,军费
3|/other before-follows:答
3|/other before-follows:答称
3|/other before-follows:答称,行
-9|/other before-follows:籍
-9|/other before-follows:籍专
-9|/other before-follows:籍专员表
-8|/other before-follows:自
-8|/other before-follows:自己
-8|/other before-follows:自己的军
4|/other before-follows:表
4|/other before-follows:表示
4|/other before-follows:表示,北
7|/other before-follows:要
5|/other before-follows:要北
5|/other before-follows:要北约盟
4|/other before-follows:要求
-5|/other before-follows:要求日本
11|/other before-follows:访
8|/other before-follows:访台
8|/other before-follows:访台前夕
3|/other before-follows:访问
3|/other before-follows:访问布鲁
3|/other before-follows:说
4|/other before-follows:说,
4|/other before-follows:说,欧洲
-3|/other before-follows:谈
-3|/other before-follows:谈5
-3|/other before-follows:谈5%:
8|/other before-follows:贸
8|/other before-follows:贸易
8|/other before-follows:贸易代表
-4|/other before-follows:透
-4|/other before-follows:透露
-4|/other before-follows:透露,秘
-5|/other before-follows:长
-7|/other before-follows:開
-7|/other before-follows:開幕
-7|/other before-follows:開幕_日
5|/other before-follows:防
-3|/other before-follows:防务
-3|/other before-follows:防务委员
10|/other before-follows:防长
6|/other before-follows:防长提议
3|/other before-follows:防长斯普
3|/other before-follows:韓国
3|/other before-follows:韓国に国
7|/other before-follows:首
9|/other before-follows:首相
4|/other before-follows:首相:把
4|/other before-follows:首相の持
3|/other before-follows:驻苏
3|/other before-follows:驻苏瓦大
-3|/other before-follows:高官は昨
25|/other before-leads:
-3|/other before-leads:\"
5|/other before-leads:)
17|/other before-leads:,
3|/other before-leads:,但
8|/other before-leads::
5|/other before-leads:;
4|/other before-leads:Oの
8|/other before-leads:_
11|/other before-leads:、
-3|/other before-leads:《
-3|/other before-leads:「
-6|/other before-leads:」
11|/other before-leads:】
4|/other before-leads:が、
4|/other before-leads:し、
6|/other before-leads:した
7|/other before-leads:た
5|/other before-leads:で、
-4|/other before-leads:と
4|/other before-leads:と、
6|/other before-leads:に、
4|/other before-leads:の
-10|/other before-leads:は
-3|/other before-leads:や
-3|/other before-leads:らは
5|/other before-leads:り、
3|/other before-leads:ス
-6|/other before-leads:ツ
-5|/other before-leads:ツの
3|/other before-leads:ナの
-4|/other before-leads:ビー
-6|/other before-leads:プ
-6|/other before-leads:ルツ
-6|/other before-leads:ンで
-6|/other before-leads:ンプ
-4|/other before-leads:ー
7|/other before-leads:上,
3|/other before-leads:下,
-10|/other before-leads:与
3|/other before-leads:中の
4|/other before-leads:为,
-3|/other before-leads:于
-3|/other before-leads:亚、
-3|/other before-leads:人
3|/other before-leads:但
-3|/other before-leads:兰、
-3|/other before-leads:关于
-3|/other before-leads:包括
-6|/other before-leads:友」
4|/other before-leads:合(
4|/other before-leads:同】
-3|/other before-leads:否认
-19|/other before-leads:和
-10|/other before-leads:在
-3|/other before-leads:威和
5|/other before-leads:字;
-3|/other before-leads:宛、
5|/other before-leads:家:
-3|/other before-leads:宾和
3|/other before-leads:帐,
-4|/other before-leads:席
-4|/other before-leads:府は
6|/other before-leads:强调
4|/other before-leads:後、
6|/other before-leads:总理
12|/other before-leads:总统
-3|/other before-leads:括
5|/other before-leads:持
5|/other before-leads:接
5|/other before-leads:支持
-6|/other before-leads:日
6|/other before-leads:日、
5|/other before-leads:未接
-3|/other before-leads:本和
-4|/other before-leads:林和
-5|/other before-leads:求
4|/other before-leads:点:
-4|/other before-leads:牙与
-4|/other before-leads:特在
6|/other before-leads:理
4|/other before-leads:相
-6|/other before-leads:相、
-3|/other before-leads:省の
-14|/other before-leads:示,
-6|/other before-leads:称,
12|/other before-leads:统
-4|/other before-leads:缺席
3|/other before-leads:网)
-4|/other before-leads:美国
8|/other before-leads:談_
7|/other before-leads:談で
-3|/other before-leads:认
5|/other before-leads:讯】
3|/other before-leads:说,
-3|/other before-leads:请求
6|/other before-leads:调
3|/other before-leads:追问
-5|/other before-leads:选人
6|/other before-leads:道,
6|/other before-leads:部长
13|/other before-leads:长
6|/other before-leads:露,
4|/other before-leads:首相
3|/other before-leads:首长
5|/other before-opens:False agent
9|/other before-opens:False named
-8|/other before-opens:False patient
11|/other before-opens:True agent
8|/other before-opens:True named
9|/other before-rank:0 0 agent
-5|/other before-rank:0 0 patient
-6|/other before-rank:0 1 agent
-13|/other before-rank:0 1 named
16|/other before-rank:1 0 agent
19|/other before-rank:1 0 named
-4|/other before-rank:1 0 patient
-4|/other before-rank:1 1 agent
5|/other before-rank:1 1 named
-3|/other before-rank:1 1 patient
5|/other before-rank:2 0 patient
6|/other before-rank:3 0 named
15|/other before:agent
17|/other before:named
-7|/other before:patient
-13|/other named:1
30|/other named:2
17|/other named:3
-7|/other right-before::与其谈
4|/other right-before::日本应退回
-8|/other right-before:、
5|/other right-before:、対日「
5|/other right-before:、日本に
3|/other right-before:、湾岸諸国に
-6|/other right-before:、葡萄牙谈
3|/other right-before:「日本も
-6|/other right-before:から
-3|/other right-before:の関係者は「
7|/other right-before:は
3|/other right-before:は、
4|/other right-before:は両国に
6|/other right-before:一名官员称,
-4|/other right-before:並みの
-3|/other right-before:主张把
-3|/other right-before:也升到
-4|/other right-before:也达到
7|/other right-before:从未期待过
-3|/other right-before:会議見送り_
4|/other right-before:側から
7|/other right-before:側は
5|/other right-before:则提出,
-3|/other right-before:和瑞典也升到
3|/other right-before:大統領は
4|/other right-before:对北约提出的
4|/other right-before:拟在北约推
3|/other right-before:曾呼吁欧洲以
-5|/other right-before:未接波兰的
9|/other right-before:氏「
-4|/other right-before:氏との会談で
-4|/other right-before:氏は、
7|/other right-before:的
8|/other right-before:访台前夕抛
-3|/other right-before:谈
4|/other right-before:首相:把
-48|/other unnamed
-45|/other unnamed-beside-others
-5|/right-before:
4|/right-before::
-7|/right-before::与其谈
-3|/right-before::战后也要把
4|/right-before::日本应退回
-6|/right-before:、
5|/right-before:、対日「
5|/right-before:、日本に
3|/right-before:、欧州に「
3|/right-before:、湾岸諸国に
-6|/right-before:、葡萄牙谈
-3|/right-before:、議会で
3|/right-before:「
3|/right-before:「日本も
5|/right-before:「防衛費
-8|/right-before:から
3|/right-before:が主張した
3|/right-before:では
-5|/right-before:に
4|/right-before:に「
-7|/right-before:には
5|/right-before:にはまだ
7|/right-before:の
3|/right-before:の各国が
3|/right-before:の軍事費「
-3|/right-before:の関係者は「
3|/right-before:の首相は「
4|/right-before:は
3|/right-before:は、
4|/right-before:は両国に
4|/right-before:は最大でも
-4|/right-before:も
-5|/right-before:や韓国に
-5|/right-before:を信頼」_
6|/right-before:一名官员称,
-4|/right-before:並みの
3|/right-before:主张冻结在
-3|/right-before:主张把
-3|/right-before:也升到
-4|/right-before:也达到
3|/right-before:事務総長「
7|/right-before:从未期待过
3|/right-before:以
-3|/right-before:会議見送り_
4|/right-before:側から
9|/right-before:側は
3|/right-before:内では「
4|/right-before:内には
-3|/right-before:内部
-3|/right-before:军费新目标:
5|/right-before:则提出,
-6|/right-before:升到
-4|/right-before:和瑞典也升到
3|/right-before:員長が促した
-4|/right-before:国防相会合_
-3|/right-before:国防相会合、
4|/right-before:在为年底提出
3|/right-before:增至
4|/right-before:大統領は
4|/right-before:对北约提出的
-3|/right-before:想当\"
3|/right-before:把
5|/right-before:把GDP的
4|/right-before:拟在北约推
-4|/right-before:拟建议防卫费
-5|/right-before:接受
3|/right-before:提出过
5|/right-before:敦促:
3|/right-before:曾呼吁欧洲以
-5|/right-before:未接波兰的
-7|/right-before:核心军费
-3|/right-before:欧洲盟友花
3|/right-before:氏、国防費「
8|/right-before:氏「
-4|/right-before:氏との会談で
-4|/right-before:氏は、
7|/right-before:的
5|/right-before:的比例改定为
-5|/right-before:着眼
3|/right-before:私下抛出
3|/right-before:若拿不出接近
-4|/right-before:要
-3|/right-before:要把军费推到
4|/right-before:要求改为
-7|/right-before:订下
-4|/right-before:订出
8|/right-before:访台前夕抛
-4|/right-before:说,
-3|/right-before:谈
-3|/right-before:财政难以支撑
4|/right-before:首相:把
-3|/role-class-of:CHN ALLIES
3|/role-class-of:CHN JPN
-4|/role-class-of:CHN TWN
3|/role-class-of:EU ALLIES
8|/role-class-of:EU land
14|/role-class-of:EU member
-21|/role-class-of:JPN ALLIES
-4|/role-class-of:JPN EU
6|/role-class-of:JPN JPN
-7|/role-class-of:JPN NATO
-7|/role-class-of:JPN TWN
-7|/role-class-of:JPN land
-11|/role-class-of:KOR ALLIES
-10|/role-class-of:KOR JPN
-4|/role-class-of:KOR NATO
-21|/role-class-of:NATO ALLIES
-10|/role-class-of:NATO EU
-6|/role-class-of:NATO member
-5|/role-class-of:TWN land
-6|/role-class-of:TWN member
33|/role-class-of:USA ALLIES
-24|/role-class-of:USA EU
27|/role-class-of:USA JPN
13|/role-class-of:USA KOR
-6|/role-class-of:USA NATO
7|/role-class-of:USA TWN
-16|/role-class-of:USA land
-35|/role-class-of:USA member
10|/role-class-of:foe ALLIES
13|/role-class-of:foe member
-5|/role-class-of:land ALLIES
3|/role-class-of:land EU
-5|/role-class-of:land JPN
6|/role-class-of:member ALLIES
10|/role-class-of:member EU
20|/role-class-of:member NATO
5|/role-class-of:member land
-4|/role-class-of:member member
-6|/role-class:CHN
25|/role-class:EU
-43|/role-class:JPN
-27|/role-class:KOR
-39|/role-class:NATO
-17|/role-class:TWN
19|/role-class:foe
-7|/role-class:land
37|/role-class:member
10|/role:nobody
-59|/role:other
49|/role:spender
-5|/said-after-too:ask deny
-3|/said-after-too:ask not
5|/said-after-too:ask plan
3|/said-after-too:ask think
3|/said-after-too:deny party
6|/said-after-too:deny think
-8|/said-after-too:not plan
10|/said-after-too:not should
9|/said-after-too:not think
4|/said-after-too:party think
-6|/said-after-too:plan not
-8|/said-after-too:plan plan
-5|/said-after-too:plan raise
-3|/said-after-too:plan standard
4|/said-after-too:plan think
-4|/said-after-too:raise deny
3|/said-after-too:raise should
-7|/said-after-too:raise think
-6|/said-after-too:reach not
5|/said-after-too:reach should
-4|/said-after-too:reach think
-4|/said-after-too:should ask
5|/said-after-too:should not
-3|/said-after-too:should raise
-3|/said-after-too:should reach
4|/said-after-too:should should
4|/said-after-too:should standard
-3|/said-after-too:should think
3|/said-after-too:standard not
4|/said-after-too:standard raise
4|/said-after-too:standard reach
-3|/said-after-too:standard think
-7|/said-after-too:think deny
-4|/said-after-too:think not
3|/said-after-too:think party
-6|/said-after-too:think reach
-4|/said-after-too:think think
-3|/said-after:
-4|/said-after:ask deny
4|/said-after:ask plan
3|/said-after:ask plan think
15|/said-after:deny
6|/said-after:deny not
3|/said-after:deny party
5|/said-after:deny think
7|/said-after:not
-9|/said-after:not plan
-3|/said-after:not plan should
3|/said-after:not should
7|/said-after:not think
10|/said-after:party
3|/said-after:party think
-5|/said-after:plan
3|/said-after:plan ask
-3|/said-after:plan not
4|/said-after:plan not should
-3|/said-after:plan raise
-3|/said-after:plan standard
4|/said-after:plan think
9|/said-after:plan think not
-4|/said-after:raise
3|/said-after:raise ask think
-4|/said-after:raise deny
-4|/said-after:raise plan plan
8|/said-after:raise should
-4|/said-after:raise think
-4|/said-after:raise think raise
-3|/said-after:raise think think
-7|/said-after:reach
-3|/said-after:reach plan think
4|/said-after:reach should
-5|/said-after:reach think
5|/said-after:should not
3|/said-after:should not should
4|/said-after:should standard
-3|/said-after:should think
7|/said-after:standard
-3|/said-after:standard raise ask
4|/said-after:standard reach
-4|/said-after:standard think
-10|/said-after:think
-3|/said-after:think deny
-3|/said-after:think deny not
-9|/said-after:think not
3|/said-after:think plan
-3|/said-after:think reach
-4|/said-after:think should
-8|/said-after:think think think
-5|/said-before-too:ask reach
7|/said-before-too:ask think
-3|/said-before-too:deny ask
-3|/said-before-too:deny raise
-5|/said-before-too:not not
3|/said-before-too:not party
9|/said-before-too:not plan
6|/said-before-too:party ask
12|/said-before-too:party not
11|/said-before-too:party party
5|/said-before-too:party plan
11|/said-before-too:party raise
6|/said-before-too:party reach
3|/said-before-too:party should
13|/said-before-too:party think
-8|/said-before-too:plan not
7|/said-before-too:plan plan
-3|/said-before-too:plan raise
3|/said-before-too:plan reach
-3|/said-before-too:plan should
7|/said-before-too:plan think
8|/said-before-too:raise not
5|/said-before-too:raise plan
3|/said-before-too:raise raise
8|/said-before-too:raise should
-4|/said-before-too:reach ask
-4|/said-before-too:reach plan
-4|/said-before-too:reach raise
-3|/said-before-too:reach should
-6|/said-before-too:should plan
13|/said-before-too:should raise
-3|/said-before-too:should should
7|/said-before-too:should think
4|/said-before-too:standard not
8|/said-before-too:think ask
5|/said-before-too:think not
-8|/said-before-too:think plan
-9|/said-before-too:think raise
-3|/said-before-too:think reach
6|/said-before-too:think should
-7|/said-before-too:think standard
27|/said-before-too:think think
-10|/said-before:
-5|/said-before:ask
-3|/said-before:ask reach
6|/said-before:ask think
-3|/said-before:deny raise
-14|/said-before:not
-3|/said-before:not not
3|/said-before:not plan reach
3|/said-before:not should raise
32|/said-before:party
6|/said-before:party not
7|/said-before:party party
3|/said-before:party plan
6|/said-before:party raise
5|/said-before:party reach
9|/said-before:party think
3|/said-before:party think raise
9|/said-before:plan
-11|/said-before:plan not
3|/said-before:plan plan ask
5|/said-before:plan plan think
-7|/said-before:plan raise
5|/said-before:plan reach
-13|/said-before:raise
9|/said-before:raise not
5|/said-before:raise plan
3|/said-before:raise raise
5|/said-before:raise should raise
-4|/said-before:reach ask
-4|/said-before:reach raise
-6|/said-before:reach should reach
7|/said-before:should
-8|/said-before:should plan
11|/said-before:should raise
-4|/said-before:should should plan
4|/said-before:should think
4|/said-before:standard not
3|/said-before:think
3|/said-before:think ask plan
-4|/said-before:think party
-6|/said-before:think plan
-6|/said-before:think plan plan
3|/said-before:think plan reach
-11|/said-before:think raise
-3|/said-before:think reach raise
5|/said-before:think should
3|/said-before:think should raise
-6|/said-before:think standard
5|/said-before:think think
4|/said-before:think think plan
10|/said-before:think think raise
6|/said-last:
-9|/said-last:ask
-5|/said-last:ask deny
-4|/said-last:ask not
4|/said-last:ask plan
3|/said-last:ask plan think
5|/said-last:cap
-10|/said-last:deny
-3|/said-last:deny ask
-5|/said-last:deny not
3|/said-last:deny party
6|/said-last:deny think
-19|/said-last:not
-3|/said-last:not deny ask
-3|/said-last:not not
-7|/said-last:not plan
10|/said-last:not should
9|/said-last:not think
12|/said-last:party
4|/said-last:party think
-6|/said-last:plan
-5|/said-last:plan not
4|/said-last:plan not should
-6|/said-last:plan plan think
5|/said-last:plan should
5|/said-last:plan think not
-3|/said-last:plan think reach
6|/said-last:raise
-5|/said-last:raise ask
3|/said-last:raise ask plan
3|/said-last:raise ask think
3|/said-last:raise plan think
4|/said-last:raise think
-5|/said-last:raise think not
-4|/said-last:raise think think
-6|/said-last:reach not
4|/said-last:reach should
-6|/said-last:reach think
21|/said-last:should
-3|/said-last:should ask
3|/said-last:should not should
-3|/said-last:should raise
3|/said-last:should should
4|/said-last:should standard
-5|/said-last:should think
4|/said-last:standard not
3|/said-last:standard raise
3|/said-last:standard reach
5|/said-last:think
-6|/said-last:think deny not
-8|/said-last:think not
3|/said-last:think not deny
3|/said-last:think party
3|/said-last:think plan not
3|/said-last:think raise
-4|/said-last:think think
-6|/said-last:think think think
-17|/spender after-far:1 False
5|/spender after-far:18 False
-3|/spender after-far:36 False
7|/spender after-far:36 True
-9|/spender after-far:4 False
3|/spender after-far:4 True
11|/spender after-far:9 False
7|/spender after-far:9 True
9|/spender after-follows:
8|/spender after-follows: False
-3|/spender after-follows:「
-4|/spender after-follows:「不 False
3|/spender after-follows:が
-6|/spender after-follows:が自 False
5|/spender after-follows:が試 False
-5|/spender after-follows:に
-16|/spender after-follows:に要 False
8|/spender after-follows:に高 False
-10|/spender after-follows:の
4|/spender after-follows:は
3|/spender after-follows:は「 True
3|/spender after-follows:予
3|/spender after-follows:予以 True
-3|/spender after-follows:内
4|/spender after-follows:国
4|/spender after-follows:国防 True
3|/spender after-follows:大
-3|/spender after-follows:将
-7|/spender after-follows:开
-7|/spender after-follows:开价 True
4|/spender after-follows:强
-5|/spender after-follows:新
-5|/spender after-follows:新目 False
4|/spender after-follows:未
4|/spender after-follows:未理 False
-4|/spender after-follows:桑
-4|/spender after-follows:桑切 True
6|/spender after-follows:米
3|/spender after-follows:自
3|/spender after-follows:闪
3|/spender after-follows:闪烁 True
4|/spender after-follows:首
3|/spender after-follows:首相 False
-13|/spender after-leads:%を
-3|/spender after-leads:%对
3|/spender after-leads:,\"
-4|/spender after-leads:,但
4|/spender after-leads:?」
11|/spender after-leads:」_
-5|/spender after-leads:い。
4|/spender after-leads:ず=
4|/spender after-leads:った
3|/spender after-leads:て「
4|/spender after-leads:と、
8|/spender after-leads:よう
4|/spender after-leads:んだ
-5|/spender after-leads:作为
5|/spender after-leads:壁_
-18|/spender after-leads:字を
-3|/spender after-leads:总理
6|/spender after-leads:方、
-3|/spender after-leads:書を
-7|/spender after-leads:有给
3|/spender after-leads:額を
7|/spender after:agent True
-4|/spender after:named False
11|/spender after:named True
-9|/spender after:patient False
-6|/spender after:patient True
-9|/spender before-commas:0 0
-4|/spender before-commas:1 0
-3|/spender before-commas:1 1
8|/spender before-commas:2 0
11|/spender before-commas:2 1
-4|/spender before-commas:2 2
4|/spender before-commas:3 0
-7|/spender before-far:1 0
-7|/spender before-far:18 0
5|/spender before-far:18 1
9|/spender before-far:4 0
-5|/spender before-far:9 0
3|/spender before-far:9 1
5|/spender before-far:far 0
11|/spender before-follows-rank:, 0 0
4|/spender before-follows-rank:1 0 0
-4|/spender before-follows-rank:5 0 0
-5|/spender before-follows-rank:8 1 0
8|/spender before-follows-rank:: 0 0
-3|/spender before-follows-rank:_ 0 0
8|/spender before-follows-rank:、 0 0
3|/spender before-follows-rank:、 2 0
3|/spender before-follows-rank:が 0 0
3|/spender before-follows-rank:が 1 0
-5|/spender before-follows-rank:き 0 0
7|/spender before-follows-rank:と 1 0
-6|/spender before-follows-rank:に 0 0
3|/spender before-follows-rank:の 1 0
-4|/spender before-follows-rank:も 0 0
-11|/spender before-follows-rank:や 1 0
-5|/spender before-follows-rank:を 0 0
-8|/spender before-follows-rank:上 0 0
8|/spender before-follows-rank:与 1 0
4|/spender before-follows-rank:主 0 0
9|/spender before-follows-rank:事 0 0
3|/spender before-follows-rank:以 0 0
4|/spender before-follows-rank:任 0 0
-3|/spender before-follows-rank:会 0 0
-4|/spender before-follows-rank:保 0 0
-3|/spender before-follows-rank:修 0 0
-3|/spender before-follows-rank:党 0 0
-5|/spender before-follows-rank:内 0 0
3|/spender before-follows-rank:军 1 0
3|/spender before-follows-rank:准 0 0
3|/spender before-follows-rank:到 0 0
-6|/spender before-follows-rank:升 0 0
-4|/spender before-follows-rank:参 0 0
-10|/spender before-follows-rank:发 1 0
-3|/spender before-follows-rank:可 0 1
-3|/spender before-follows-rank:各 0 0
4|/spender before-follows-rank:周 0 0
5|/spender before-follows-rank:和 0 0
-4|/spender before-follows-rank:和 1 0
3|/spender before-follows-rank:員 0 0
-4|/spender before-follows-rank:团 0 0
-8|/spender before-follows-rank:国 0 0
5|/spender before-follows-rank:国 0 1
3|/spender before-follows-rank:国 1 1
3|/spender before-follows-rank:在 0 0
6|/spender before-follows-rank:在 1 0
3|/spender before-follows-rank:增 0 0
4|/spender before-follows-rank:外 0 0
-3|/spender before-follows-rank:学 0 0
-8|/spender before-follows-rank:安 0 0
10|/spender before-follows-rank:官 0 0
4|/spender before-follows-rank:将 0 0
6|/spender before-follows-rank:已 0 1
7|/spender before-follows-rank:幹 0 0
3|/spender before-follows-rank:幹 0 2
-11|/spender before-follows-rank:应 0 0
4|/spender before-follows-rank:必 0 0
-7|/spender before-follows-rank:执 0 0
3|/spender before-follows-rank:拒 0 0
12|/spender before-follows-rank:拟 0 0
4|/spender before-follows-rank:探 0 0
-4|/spender before-follows-rank:接 0 0
-8|/spender before-follows-rank:提 0 0
-6|/spender before-follows-rank:放 1 0
-5|/spender before-follows-rank:政 0 0
7|/spender before-follows-rank:敦 0 0
8|/spender before-follows-rank:新 0 0
-3|/spender before-follows-rank:智 0 1
-4|/spender before-follows-rank:有 0 0
-3|/spender before-follows-rank:朝 0 0
-7|/spender before-follows-rank:核 0 0
-3|/spender before-follows-rank:欧 1 0
18|/spender before-follows-rank:正 0 0
8|/spender before-follows-rank:正 0 1
-5|/spender before-follows-rank:正 1 0
-4|/spender before-follows-rank:民 0 0
-3|/spender before-follows-rank:的 0 0
-5|/spender before-follows-rank:着 0 0
3|/spender before-follows-rank:私 0 0
-3|/spender before-follows-rank:立 0 1
-3|/spender before-follows-rank:竞 0 0
-6|/spender before-follows-rank:維 0 0
-4|/spender before-follows-rank:維 0 1
-3|/spender before-follows-rank:総 0 0
-6|/spender before-follows-rank:经 0 0
-3|/spender before-follows-rank:维 0 0
8|/spender before-follows-rank:考 0 0
-3|/spender before-follows-rank:若 0 0
-4|/spender before-follows-rank:議 0 0
-10|/spender before-follows-rank:订 0 0
3|/spender before-follows-rank:认 0 0
3|/spender before-follows-rank:讨 0 0
-5|/spender before-follows-rank:议 0 0
4|/spender before-follows-rank:设 0 0
-3|/spender before-follows-rank:说 0 0
-4|/spender before-follows-rank:财 0 0
-3|/spender before-follows-rank:軍 1 0
4|/spender before-follows-rank:近 0 0
-4|/spender before-follows-rank:选 0 0
-3|/spender before-follows-rank:选 0 1
3|/spender before-follows-rank:遭 0 0
3|/spender before-follows-rank:酝 0 0
-3|/spender before-follows-rank:防 0 0
-6|/spender before-follows-rank:防 0 1
4|/spender before-follows-rank:防 1 0
-3|/spender before-follows-rank:面 0 0
4|/spender before-follows-rank:首 0 1
3|/spender before-follows-rank:首 1 0
10|/spender before-follows:,
9|/spender before-follows:,在
9|/spender before-follows:,在20
5|/spender before-follows:1
-5|/spender before-follows:5
-5|/spender before-follows:5%
-5|/spender before-follows:5%要求
-5|/spender before-follows:8
-5|/spender before-follows:8日
-5|/spender before-follows:8日在参
9|/spender before-follows::
3|/spender before-follows::不
-3|/spender before-follows::战
-3|/spender before-follows::战后也
-3|/spender before-follows:_
14|/spender before-follows:、
6|/spender before-follows:、3
4|/spender before-follows:、3.5
-4|/spender before-follows:、5
-5|/spender before-follows:、5%要
3|/spender before-follows:、拉
3|/spender before-follows:、拉脱维
3|/spender before-follows:、新
3|/spender before-follows:、新目標
3|/spender before-follows:、欧
3|/spender before-follows:、欧州に
-3|/spender before-follows:、議
-3|/spender before-follows:、議会で
3|/spender before-follows:「
4|/spender before-follows:「2
3|/spender before-follows:「3
-4|/spender before-follows:「冷
-4|/spender before-follows:「冷戦期
5|/spender before-follows:「防
5|/spender before-follows:「防衛費
4|/spender before-follows:が
5|/spender before-follows:が5
3|/spender before-follows:が5%を
3|/spender before-follows:が主
3|/spender before-follows:が主張し
-3|/spender before-follows:が国内総
-3|/spender before-follows:が提
-3|/spender before-follows:が提言し
6|/spender before-follows:が検
3|/spender before-follows:が検討し
3|/spender before-follows:が落
3|/spender before-follows:が落とし
-5|/spender before-follows:き
-5|/spender before-follows:きょ
-5|/spender before-follows:きょう開
4|/spender before-follows:では
7|/spender before-follows:と
3|/spender before-follows:とス
3|/spender before-follows:とスイス
4|/spender before-follows:とフ
4|/spender before-follows:とフラン
-5|/spender before-follows:に
-4|/spender before-follows:に1
-6|/spender before-follows:に1.3
4|/spender before-follows:に5%が
-5|/spender before-follows:に5%を
4|/spender before-follows:に、
4|/spender before-follows:に、国防
3|/spender before-follows:に「
4|/spender before-follows:に「3%
-3|/spender before-follows:には
-3|/spender before-follows:には2%
5|/spender before-follows:にはまだ
4|/spender before-follows:に対
-3|/spender before-follows:に対しG
3|/spender before-follows:に対し「
3|/spender before-follows:に対し防
-7|/spender before-follows:に防
-7|/spender before-follows:に防衛費
4|/spender before-follows:の3
5|/spender before-follows:の3・5
3|/spender before-follows:の5
3|/spender before-follows:の5%に
3|/spender before-follows:の事
3|/spender before-follows:の事情を
-3|/spender before-follows:の元
3|/spender before-follows:の各
3|/spender before-follows:の各国が
-4|/spender before-follows:の国防支
3|/spender before-follows:の国防相
3|/spender before-follows:の国防費
-5|/spender before-follows:の審
-5|/spender before-follows:の審議会
-5|/spender before-follows:の小
-5|/spender before-follows:の小野寺
-4|/spender before-follows:の目
-4|/spender before-follows:の目標を
3|/spender before-follows:の緑
3|/spender before-follows:の緑の党
3|/spender before-follows:の軍
3|/spender before-follows:の軍事費
-10|/spender before-follows:の防
-8|/spender before-follows:の防衛費
5|/spender before-follows:の首相は
-5|/spender before-follows:の首脳の
3|/spender before-follows:は
-5|/spender before-follows:は1
-4|/spender before-follows:は10%
10|/spender before-follows:は2
-5|/spender before-follows:は5
-3|/spender before-follows:は5%を
-3|/spender before-follows:は5日、
-4|/spender before-follows:は、防衛
-3|/spender before-follows:は「GD
3|/spender before-follows:は事
3|/spender before-follows:は事務レ
3|/spender before-follows:は当
3|/spender before-follows:は当初、
-3|/spender before-follows:は憲
-3|/spender before-follows:は憲法に
4|/spender before-follows:は最
4|/spender before-follows:は最大で
-4|/spender before-follows:も
-3|/spender before-follows:も3
-11|/spender before-follows:や
-6|/spender before-follows:やイ
-6|/spender before-follows:やイタリ
-5|/spender before-follows:や韓
-5|/spender before-follows:や韓国に
-5|/spender before-follows:を
-5|/spender before-follows:を信
-5|/spender before-follows:を信頼」
-9|/spender before-follows:上
-4|/spender before-follows:上支
-4|/spender before-follows:上支持到
-5|/spender before-follows:上院
5|/spender before-follows:不排
5|/spender before-follows:不排除以
-4|/spender before-follows:不是
8|/spender before-follows:与
3|/spender before-follows:与英
3|/spender before-follows:与英国的
4|/spender before-follows:主
-5|/spender before-follows:主席
-5|/spender before-follows:主席郑丽
8|/spender before-follows:主张
3|/spender before-follows:主张冻结
11|/spender before-follows:事
11|/spender before-follows:事務
11|/spender before-follows:事務総長
3|/spender before-follows:以
4|/spender before-follows:以3
4|/spender before-follows:以3.5
4|/spender before-follows:任
4|/spender before-follows:任期
4|/spender before-follows:任期内使
-3|/spender before-follows:会
-6|/spender before-follows:保
-6|/spender before-follows:保守
-4|/spender before-follows:保守党领
-3|/spender before-follows:修
-3|/spender before-follows:修订
-3|/spender before-follows:修订安保
-3|/spender before-follows:党
-3|/spender before-follows:党首
-3|/spender before-follows:党首は、
-5|/spender before-follows:内
-4|/spender before-follows:内で
3|/spender before-follows:内では「
-3|/spender before-follows:内で持ち
3|/spender before-follows:内には3
-4|/spender before-follows:内已
-3|/spender before-follows:内有
15|/spender before-follows:内部
-3|/spender before-follows:内部3%
5|/spender before-follows:内部正在
3|/spender before-follows:内部正研
3|/spender before-follows:内部评估
3|/spender before-follows:军费占比
3|/spender before-follows:军费垫底
-5|/spender before-follows:军费新目
-4|/spender before-follows:军费订下
3|/spender before-follows:准
3|/spender before-follows:准备
3|/spender before-follows:则
4|/spender before-follows:到
4|/spender before-follows:到2
4|/spender before-follows:到203
-6|/spender before-follows:升
-6|/spender before-follows:升到
-6|/spender before-follows:升到5%
-8|/spender before-follows:参
-7|/spender before-follows:参议
-3|/spender before-follows:参议院国
-3|/spender before-follows:反
-3|/spender before-follows:反对
-9|/spender before-follows:发
-9|/spender before-follows:发言
-10|/spender before-follows:发言人说
-4|/spender before-follows:可
-4|/spender before-follows:可以
-4|/spender before-follows:可以考虑
-4|/spender before-follows:各
3|/spender before-follows:向
4|/spender before-follows:否
4|/spender before-follows:否认
4|/spender before-follows:周
3|/spender before-follows:周辺
3|/spender before-follows:周辺から
5|/spender before-follows:和执
5|/spender before-follows:和执政党
3|/spender before-follows:和瑞
3|/spender before-follows:和瑞士均
-4|/spender before-follows:和韩
-4|/spender before-follows:和韩国增
3|/spender before-follows:員
3|/spender before-follows:員長
3|/spender before-follows:員長が促
-4|/spender before-follows:团
-7|/spender before-follows:国会
-3|/spender before-follows:国会国防
4|/spender before-follows:国防
-5|/spender before-follows:国防支出
3|/spender before-follows:国防相、
6|/spender before-follows:国防相は
-7|/spender before-follows:国防相会
-3|/spender before-follows:国防省筋
-5|/spender before-follows:国防研究
3|/spender before-follows:国防秘书
-5|/spender before-follows:国防部会
3|/spender before-follows:国防部则
3|/spender before-follows:国防部建
3|/spender before-follows:国防部日
-3|/spender before-follows:国防部退
15|/spender before-follows:国防部长
-3|/spender before-follows:国防预算
9|/spender before-follows:在
4|/spender before-follows:在为
4|/spender before-follows:在为年底
6|/spender before-follows:在伦
5|/spender before-follows:在伦敦喊
3|/spender before-follows:在海
3|/spender before-follows:在海牙峰
-4|/spender before-follows:在选
3|/spender before-follows:增
3|/spender before-follows:增至
3|/spender before-follows:增至5%
7|/spender before-follows:外
5|/spender before-follows:外长
3|/spender before-follows:外长商讨
-3|/spender before-follows:大
4|/spender before-follows:大統領は
-7|/spender before-follows:大統領選
3|/spender before-follows:大胜
4|/spender before-follows:大胜_防
-4|/spender before-follows:大选
-3|/spender before-follows:学
-3|/spender before-follows:学者
-10|/spender before-follows:安
-3|/spender before-follows:安保
-7|/spender before-follows:安全
-7|/spender before-follows:安全保障
13|/spender before-follows:官
8|/spender before-follows:官员
4|/spender before-follows:官房
4|/spender before-follows:官房長官
4|/spender before-follows:将
3|/spender before-follows:将防
3|/spender before-follows:将防卫费
-3|/spender before-follows:尽快把国
8|/spender before-follows:已
3|/spender before-follows:已经
3|/spender before-follows:已经让防
5|/spender before-follows:已致
5|/spender before-follows:已致函各
12|/spender before-follows:幹
12|/spender before-follows:幹部
5|/spender before-follows:幹部は、
5|/spender before-follows:幹部は「
-9|/spender before-follows:应
-3|/spender before-follows:应把
3|/spender before-follows:必
3|/spender before-follows:必须
4|/spender before-follows:必须投入
4|/spender before-follows:总理
-4|/spender before-follows:总统选举
-3|/spender before-follows:想当
-3|/spender before-follows:想当\"4
-7|/spender before-follows:执
-7|/spender before-follows:执政
3|/spender before-follows:把3
3|/spender before-follows:把3.5
5|/spender before-follows:把G
5|/spender before-follows:把GDP
-3|/spender before-follows:把国
5|/spender before-follows:把国内生
-6|/spender before-follows:把国防支
-3|/spender before-follows:把核
-3|/spender before-follows:把核心国
-4|/spender before-follows:把防务支
3|/spender before-follows:拒
3|/spender before-follows:拒绝
14|/spender before-follows:拟
3|/spender before-follows:拟「
3|/spender before-follows:拟「两阶
8|/spender before-follows:拟将
7|/spender before-follows:拟将防卫
-5|/spender before-follows:拟建
-5|/spender before-follows:拟建议防
3|/spender before-follows:拿出5%
4|/spender before-follows:探
4|/spender before-follows:探讨
4|/spender before-follows:探讨修订
-4|/spender before-follows:接
-4|/spender before-follows:接受
-5|/spender before-follows:接受5%
-7|/spender before-follows:提
-6|/spender before-follows:提交
-3|/spender before-follows:提交报告
-8|/spender before-follows:提出任何
3|/spender before-follows:提出国防
3|/spender before-follows:提出过3
4|/spender before-follows:提出防卫
-3|/spender before-follows:提议
-3|/spender before-follows:提议防卫
-6|/spender before-follows:放
-6|/spender before-follows:放话
-6|/spender before-follows:放话\"准
-6|/spender before-follows:政
-4|/spender before-follows:政调
7|/spender before-follows:敦
7|/spender before-follows:敦促
5|/spender before-follows:敦促:2
3|/spender before-follows:敦促落后
8|/spender before-follows:新
4|/spender before-follows:新版
-5|/spender before-follows:智
-5|/spender before-follows:智库
-4|/spender before-follows:有
3|/spender before-follows:有意设定
-4|/spender before-follows:朝
-4|/spender before-follows:朝野
-3|/spender before-follows:朝野有声
-7|/spender before-follows:核
-7|/spender before-follows:核心
-7|/spender before-follows:核心军费
-5|/spender before-follows:欧
-5|/spender before-follows:欧洲
-3|/spender before-follows:欧洲盟友
21|/spender before-follows:正
-5|/spender before-follows:正\"
-5|/spender before-follows:正\"大幅
10|/spender before-follows:正在
6|/spender before-follows:正在研究
4|/spender before-follows:正研
8|/spender before-follows:正考
4|/spender before-follows:正考虑在
3|/spender before-follows:武
3|/spender before-follows:武装
3|/spender before-follows:武装部队
3|/spender before-follows:氏、
4|/spender before-follows:氏、国防
4|/spender before-follows:氏は32
-4|/spender before-follows:民
3|/spender before-follows:的军费占
5|/spender before-follows:的比
5|/spender before-follows:的比例改
-3|/spender before-follows:的顾
-3|/spender before-follows:的顾问团
-5|/spender before-follows:着
-5|/spender before-follows:着眼
-5|/spender before-follows:着眼3.
3|/spender before-follows:研议20
-4|/spender before-follows:研议在向
3|/spender before-follows:私
3|/spender before-follows:私下
3|/spender before-follows:私下抛出
4|/spender before-follows:称
3|/spender before-follows:称,
-3|/spender before-follows:立
-3|/spender before-follows:立委
4|/spender before-follows:立委质问
-5|/spender before-follows:立委马文
-3|/spender before-follows:竞
-3|/spender before-follows:竞选
-5|/spender before-follows:米防
-5|/spender before-follows:米防衛相
3|/spender before-follows:米首
3|/spender before-follows:米首脳会
-10|/spender before-follows:維
-10|/spender before-follows:維新
-10|/spender before-follows:維新の会
-3|/spender before-follows:総
-3|/spender before-follows:総選
-6|/spender before-follows:经
-6|/spender before-follows:经济
-3|/spender before-follows:经济团体
3|/spender before-follows:给
-5|/spender before-follows:维
-5|/spender before-follows:维新
-3|/spender before-follows:绿
-3|/spender before-follows:绿党
8|/spender before-follows:考
8|/spender before-follows:考虑
3|/spender before-follows:考虑把防
-5|/spender before-follows:若
3|/spender before-follows:若拿
3|/spender before-follows:若拿不出
-4|/spender before-follows:若能
-3|/spender before-follows:若要
-4|/spender before-follows:要5
-4|/spender before-follows:要5%,
-3|/spender before-follows:要把
-3|/spender before-follows:要把军费
6|/spender before-follows:要求
4|/spender before-follows:要求改为
-4|/spender before-follows:議
-3|/spender before-follows:議員
-10|/spender before-follows:订
-7|/spender before-follows:订下
-7|/spender before-follows:订下3.
-4|/spender before-follows:订出
-4|/spender before-follows:订出3%
3|/spender before-follows:认
3|/spender before-follows:认为
3|/spender before-follows:讨
3|/spender before-follows:讨论
-7|/spender before-follows:议
-5|/spender before-follows:议会
4|/spender before-follows:设
-4|/spender before-follows:设定
-4|/spender before-follows:设定了占
7|/spender before-follows:设立
7|/spender before-follows:设立的专
-4|/spender before-follows:说,5%
3|/spender before-follows:说,政府
-4|/spender before-follows:财
-3|/spender before-follows:财政制度
5|/spender before-follows:财政部长
-3|/spender before-follows:财政难以
-4|/spender before-follows:财界
-3|/spender before-follows:軍
5|/spender before-follows:近
5|/spender before-follows:近日
4|/spender before-follows:近日提出
-7|/spender before-follows:选
-3|/spender before-follows:选民
-3|/spender before-follows:选民以6
3|/spender before-follows:遭
3|/spender before-follows:遭到
3|/spender before-follows:遭到冷遇
3|/spender before-follows:酝
3|/spender before-follows:酝酿
-6|/spender before-follows:防
-6|/spender before-follows:防卫
-5|/spender before-follows:防衛
-13|/spender before-follows:防衛相と
5|/spender before-follows:防衛相は
6|/spender before-follows:防长
-5|/spender before-follows:防长会上
4|/spender before-follows:防长金龙
-3|/spender before-follows:面
9|/spender before-follows:首
8|/spender before-follows:首相
4|/spender before-follows:首相は2
-5|/spender before-follows:首相は「
14|/spender before-leads:
-5|/spender before-leads:%、
-3|/spender before-leads:)
9|/spender before-leads:,
-4|/spender before-leads:,为
3|/spender before-leads:,据
-3|/spender before-leads:,要
3|/spender before-leads:,让
3|/spender before-leads:-_
6|/spender before-leads::
3|/spender before-leads:EU
3|/spender before-leads:U
5|/spender before-leads:_
-6|/spender before-leads:_盼
-18|/spender before-leads:、
-3|/spender before-leads:、「
4|/spender before-leads:、全
-10|/spender before-leads:「
3|/spender before-leads:】
-3|/spender before-leads:ある
4|/spender before-leads:が
7|/spender before-leads:が、
-11|/spender before-leads:し、
3|/spender before-leads:して
3|/spender before-leads:ず、
-3|/spender before-leads:で、
3|/spender before-leads:と、
5|/spender before-leads:の
-17|/spender before-leads:は、
8|/spender before-leads:は「
3|/spender before-leads:ば、
-10|/spender before-leads:ら「
3|/spender before-leads:り、
-3|/spender before-leads:る
3|/spender before-leads:れ、
-4|/spender before-leads:を
5|/spender before-leads:を、
-5|/spender before-leads:アの
3|/spender before-leads:エン
5|/spender before-leads:ン
-4|/spender before-leads:一名
-3|/spender before-leads:上,
-4|/spender before-leads:为
-6|/spender before-leads:为,
13|/spender before-leads:书长
-4|/spender before-leads:事长
3|/spender before-leads:亚:
-3|/spender before-leads:人选
8|/spender before-leads:他
-4|/spender before-leads:会在
3|/spender before-leads:体
3|/spender before-leads:作
-4|/spender before-leads:促
5|/spender before-leads:全
3|/spender before-leads:全体
8|/spender before-leads:其他
3|/spender before-leads:出,
7|/spender before-leads:前,
7|/spender before-leads:吁
-5|/spender before-leads:听说
7|/spender before-leads:呼吁
3|/spender before-leads:国が
-8|/spender before-leads:在
-3|/spender before-leads:声:
3|/spender before-leads:大臣
6|/spender before-leads:媒:
3|/spender before-leads:官
3|/spender before-leads:官「
3|/spender before-leads:家:
3|/spender before-leads:导,
-5|/spender before-leads:州
-3|/spender before-leads:张,
-4|/spender before-leads:强调
3|/spender before-leads:役の
8|/spender before-leads:总理
6|/spender before-leads:总统
-3|/spender before-leads:持
-3|/spender before-leads:支持
-3|/spender before-leads:政的
-3|/spender before-leads:日、
-7|/spender before-leads:日在
-12|/spender before-leads:日本
4|/spender before-leads:是,
3|/spender before-leads:月の
3|/spender before-leads:未向
-12|/spender before-leads:本
3|/spender before-leads:林
-5|/spender before-leads:欧州
-3|/spender before-leads:欧洲
-8|/spender before-leads:欧盟
-3|/spender before-leads:水;
-3|/spender before-leads:洲
3|/spender before-leads:炒作
3|/spender before-leads:点名
8|/spender before-leads:理
-3|/spender before-leads:电)
5|/spender before-leads:电_
-3|/spender before-leads:的
-8|/spender before-leads:盟
-4|/spender before-leads:盟给
5|/spender before-leads:相
-7|/spender before-leads:盼
-5|/spender before-leads:省「
-6|/spender before-leads:示,
5|/spender before-leads:称,
-4|/spender before-leads:给
6|/spender before-leads:统
-3|/spender before-leads:而
3|/spender before-leads:臣
4|/spender before-leads:補、
-4|/spender before-leads:要
3|/spender before-leads:让
-3|/spender before-leads:议,
3|/spender before-leads:议在
3|/spender before-leads:讯)
-3|/spender before-leads:讯:
-5|/spender before-leads:论请
-5|/spender before-leads:说
12|/spender before-leads:说,
-4|/spender before-leads:请
-4|/spender before-leads:调
-5|/spender before-leads:迫
-5|/spender before-leads:逼迫
7|/spender before-leads:道,
-3|/spender before-leads:選で
8|/spender before-leads:部长
5|/spender before-leads:長は
19|/spender before-leads:长
3|/spender before-leads:长官
-4|/spender before-leads:问
5|/spender before-leads:領「
-4|/spender before-leads:顾问
5|/spender before-leads:首相
-5|/spender before-opens:False named
6|/spender before-opens:True agent
10|/spender before-opens:True named
-9|/spender before-opens:True patient
-4|/spender before-rank:0 0 named
-4|/spender before-rank:0 0 patient
4|/spender before-rank:0 1 named
4|/spender before-rank:1 0 agent
-3|/spender before-rank:1 0 patient
6|/spender before-rank:1 1 named
-3|/spender before-rank:1 2 named
3|/spender before-rank:2 0 named
4|/spender before:agent
4|/spender before:named
-8|/spender before:patient
-30|/spender named:1
7|/spender named:2
51|/spender named:3
-6|/spender right-before:
4|/spender right-before::
-3|/spender right-before::战后也要把
3|/spender right-before:、欧州に「
-3|/spender right-before:、議会で
5|/spender right-before:「防衛費
4|/spender right-before:が
3|/spender right-before:が主張した
4|/spender right-before:とフランスは
-4|/spender right-before:に
4|/spender right-before:に「
-7|/spender right-before:には
5|/spender right-before:にはまだ
7|/spender right-before:の
3|/spender right-before:の各国が
3|/spender right-before:の軍事費「
3|/spender right-before:の首相は「
-3|/spender right-before:は
4|/spender right-before:は最大でも
-3|/spender right-before:も
-5|/spender right-before:や韓国に
-5|/spender right-before:を信頼」_
3|/spender right-before:主张冻结在
3|/spender right-before:事務総長「
3|/spender right-before:以
3|/spender right-before:内では「
4|/spender right-before:内には
-3|/spender right-before:内部
-3|/spender right-before:军费新目标:
-6|/spender right-before:升到
3|/spender right-before:員長が促した
-4|/spender right-before:国防相会合_
-3|/spender right-before:国防相会合、
4|/spender right-before:在为年底提出
3|/spender right-before:增至
-3|/spender right-before:想当\"
5|/spender right-before:把GDP的
-4|/spender right-before:拟建议防卫费
-5|/spender right-before:接受
3|/spender right-before:提出过
5|/spender right-before:敦促:
-7|/spender right-before:核心军费
-3|/spender right-before:欧洲盟友花
3|/spender right-before:氏、国防費「
5|/spender right-before:的比例改定为
-5|/spender right-before:着眼
3|/spender right-before:私下抛出
3|/spender right-before:若拿不出接近
-4|/spender right-before:要
-3|/spender right-before:要把军费推到
4|/spender right-before:要求改为
-7|/spender right-before:订下
-4|/spender right-before:订出
-4|/spender right-before:说,
-3|/spender right-before:财政难以支撑
11|/spender unnamed
10|/spender unnamed-beside-others
-10|/title-after:
-3|/title-after:\"
-3|/title-after:\"打
-3|/title-after:+#
4|/title-after:,台
3|/title-after::谁
-5|/title-after:?
3|/title-after:DEFENCE?
-3|/title-after:DEFENCE换
6|/title-after:_卓
7|/title-after:_折
3|/title-after:「DATE
4|/title-after:「や
3|/title-after:「太
-3|/title-after:」
-3|/title-after:」か
3|/title-after:」は
-3|/title-after:」世
-4|/title-after:」断
-5|/title-after:」明
-3|/title-after:」議
-3|/title-after:」達
5|/title-after:か
3|/title-after:か#
5|/title-after:が世
4|/title-after:に」
-3|/title-after:の中
-4|/title-after:の明
3|/title-after:の検
3|/title-after:は党
5|/title-after:は全
-8|/title-after:への
-4|/title-after:より
-6|/title-after:を「
3|/title-after:を」
3|/title-after:上限
-23|/title-after:以上
4|/title-after:台」
3|/title-after:国家
-4|/title-after:報道
4|/title-after:必要
-6|/title-after:方案
3|/title-after:明記
-3|/title-after:是理
3|/title-after:框架
-5|/title-after:案、
3|/title-after:案が
-5|/title-after:案に
-4|/title-after:案も
-3|/title-after:検討
-7|/title-after:目標
-3|/title-after:示唆
-5|/title-after:要求
-3|/title-after:視野
4|/title-after:論_
-3|/title-after:論に
4|/title-after:超_
3|/title-after:超」
-3|/title-after:超へ
-3|/title-after:超必
-4|/title-after:超案
6|/title-after:还不
-4|/title-after:还是
-37|/unnamed
-35|/unnamed-beside-others
3|benchmark/after-far:36 True
3|benchmark/after-follows:将
3|benchmark/after-follows:将\" True
-3|benchmark/after-follows:达
-3|benchmark/after-follows:达到 True
3|benchmark/after-leads:域,
-5|benchmark/after-leads:準」
-3|benchmark/after:
5|benchmark/after::
3|benchmark/after::谁
3|benchmark/after::谁定
3|benchmark/after::谁定下
3|benchmark/after::谁定下的
-3|benchmark/after:named False
4|benchmark/after:named True
3|benchmark/after:。
-3|benchmark/after:」
-3|benchmark/after:」_
5|benchmark/after:か
5|benchmark/after:が
-4|benchmark/after:がALLIES
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
-4|benchmark/after:が中
-4|benchmark/after:が中核
-4|benchmark/after:が中核的
-4|benchmark/after:が中核的な
-3|benchmark/after:が新
-3|benchmark/after:で
-3|benchmark/after:であ
-3|benchmark/after:である
-3|benchmark/after:である。
4|benchmark/after:につ
4|benchmark/after:につい
4|benchmark/after:について
3|benchmark/after:について、
5|benchmark/after:の
3|benchmark/after:の「
3|benchmark/after:の「世
3|benchmark/after:の「世界
3|benchmark/after:の「世界標
3|benchmark/after:のこ
3|benchmark/after:のこと
3|benchmark/after:のこと。
-3|benchmark/after:は
-3|benchmark/after:は、
-4|benchmark/after:は「
-4|benchmark/after:は「世
-4|benchmark/after:は「世界
-4|benchmark/after:は「世界標
5|benchmark/after:は世
5|benchmark/after:は世界
3|benchmark/after:は世界の標
3|benchmark/after:は世界標
3|benchmark/after:は世界標準
5|benchmark/after:は全
5|benchmark/after:は全ALLIES
5|benchmark/after:は全ALLIESの
5|benchmark/after:は全ALLIESの基
-5|benchmark/after:を
-4|benchmark/after:をALLIES
-3|benchmark/after:をすべ
-3|benchmark/after:をすべて
-3|benchmark/after:をすべての
3|benchmark/after:を示し、
3|benchmark/after:を示し、LAND
3|benchmark/after:应
4|benchmark/after:应成
4|benchmark/after:应成为
4|benchmark/after:应成为新
4|benchmark/after:应成为新的
3|benchmark/after:当
-4|benchmark/after:是
-3|benchmark/after:是全
-3|benchmark/after:是全球
3|benchmark/after:的
-4|benchmark/any-after:ask foreign=False
6|benchmark/any-after:ask foreign=True
4|benchmark/any-after:not foreign=False
-8|benchmark/any-after:reach
-5|benchmark/any-after:reach foreign=False
-3|benchmark/any-after:reach foreign=True
5|benchmark/any-after:standard
9|benchmark/any-after:standard foreign=False
-4|benchmark/any-after:standard foreign=True
5|benchmark/any-after:think foreign=False
-3|benchmark/any-after:think foreign=True
-3|benchmark/any-before:ask foreign=False
3|benchmark/any-before:not foreign=False
10|benchmark/any-before:party
4|benchmark/any-before:party foreign=False
6|benchmark/any-before:party foreign=True
5|benchmark/any-before:reach
3|benchmark/any-before:reach foreign=False
5|benchmark/any-before:standard
9|benchmark/any-before:standard foreign=False
-4|benchmark/any-before:standard foreign=True
4|benchmark/any-before:think
3|benchmark/any-before:think foreign=False
7|benchmark/before-commas:0 0
-3|benchmark/before-commas:1 0
-5|benchmark/before-commas:2 0
-5|benchmark/before-far:1 0
3|benchmark/before-far:18 0
-5|benchmark/before-far:36 0
6|benchmark/before-far:4 0
5|benchmark/before-far:9 0
-6|benchmark/before-far:far 0
-3|benchmark/before-follows-rank:( 2 0
-7|benchmark/before-follows-rank:「 0 0
-5|benchmark/before-follows-rank:が 1 0
-3|benchmark/before-follows-rank:で 0 0
-3|benchmark/before-follows-rank:の 1 0
3|benchmark/before-follows-rank:は 0 0
-5|benchmark/before-follows-rank:一 0 0
5|benchmark/before-follows-rank:国 0 0
-3|benchmark/before-follows-rank:報 0 0
6|benchmark/before-follows-rank:总 0 0
-4|benchmark/before-follows-rank:新 1 0
4|benchmark/before-follows-rank:称 0 0
-3|benchmark/before-follows:(
-3|benchmark/before-follows:(戦
-3|benchmark/before-follows:(戦争長
-6|benchmark/before-follows:「
-8|benchmark/before-follows:「5
-8|benchmark/before-follows:「5%が
-5|benchmark/before-follows:が
-4|benchmark/before-follows:が2
-4|benchmark/before-follows:が23日
-3|benchmark/before-follows:がN
-3|benchmark/before-follows:がNAT
-5|benchmark/before-follows:が合
-5|benchmark/before-follows:が合意し
-3|benchmark/before-follows:で
-4|benchmark/before-follows:の
-3|benchmark/before-follows:のコ
-3|benchmark/before-follows:のコリン
-3|benchmark/before-follows:のシ
-3|benchmark/before-follows:のシンク
-4|benchmark/before-follows:の関
-4|benchmark/before-follows:の関係者
3|benchmark/before-follows:の高
3|benchmark/before-follows:の高官は
-5|benchmark/before-follows:は2
-3|benchmark/before-follows:は29日
-5|benchmark/before-follows:一
-6|benchmark/before-follows:一家
-4|benchmark/before-follows:一家智库
-3|benchmark/before-follows:前
4|benchmark/before-follows:国
4|benchmark/before-follows:国防
5|benchmark/before-follows:国防省筋
6|benchmark/before-follows:总
6|benchmark/before-follows:总统
-3|benchmark/before-follows:新
-3|benchmark/before-follows:新版
-4|benchmark/before-follows:新版《国
4|benchmark/before-follows:称
4|benchmark/before-follows:称,
3|benchmark/before-follows:称,军费
-3|benchmark/before-follows:高官は昨
-4|benchmark/before-leads:
-3|benchmark/before-leads:,
4|benchmark/before-leads:、
3|benchmark/before-leads:した
3|benchmark/before-leads:た
-3|benchmark/before-leads:ビー
-3|benchmark/before-leads:ー
-3|benchmark/before-leads:事】
-4|benchmark/before-leads:国
4|benchmark/before-leads:日、
-3|benchmark/before-leads:省の
-3|benchmark/before-leads:称,
-4|benchmark/before-leads:美国
-3|benchmark/before-leads:道,
4|benchmark/before-leads:长
3|benchmark/before-leads:首长
-3|benchmark/before-opens:True agent
6|benchmark/before-rank:0 0 agent
5|benchmark/before-rank:0 0 named
-3|benchmark/before-rank:0 1 named
-7|benchmark/before-rank:1 0 agent
-3|benchmark/before-rank:1 0 named
-4|benchmark/before:
3|benchmark/before:#か
-3|benchmark/before:ALLIES统统看齐
-3|benchmark/before:DEFENCEだけで
4|benchmark/before:DEFENCE达到GDP的
4|benchmark/before:GDP的
8|benchmark/before:USA「
4|benchmark/before:_
-3|benchmark/before:agent
-4|benchmark/before:、
20|benchmark/before:「
-5|benchmark/before:うち
3|benchmark/before:か
-3|benchmark/before:けで
-3|benchmark/before:さらに、
3|benchmark/before:される
3|benchmark/before:し、GDP比
-4|benchmark/before:したGDP比
4|benchmark/before:した計
3|benchmark/before:してGDP比
4|benchmark/before:するGDP比
-3|benchmark/before:た
-4|benchmark/before:たGDP比
4|benchmark/before:た計
3|benchmark/before:だGDP比
-3|benchmark/before:だけで
-5|benchmark/before:ち
3|benchmark/before:って唱える
3|benchmark/before:てGDP比
3|benchmark/before:て唱える
-5|benchmark/before:で
3|benchmark/before:で、
3|benchmark/before:とされる
3|benchmark/before:としてGDP比
4|benchmark/before:とするGDP比
-3|benchmark/before:に、
-3|benchmark/before:のDEFENCEだけで
-3|benchmark/before:の一人は
4|benchmark/before:の声明で、
4|benchmark/before:は「
-3|benchmark/before:はさらに、
-3|benchmark/before:らに、
5|benchmark/before:る
4|benchmark/before:るGDP比
3|benchmark/before:れる
3|benchmark/before:を念頭に「
3|benchmark/before:んだGDP比
-3|benchmark/before:一人は
-3|benchmark/before:世界標準は
-3|benchmark/before:人は
5|benchmark/before:係者は「
4|benchmark/before:到GDP的
4|benchmark/before:合意した計
4|benchmark/before:声明で、
3|benchmark/before:安として
-3|benchmark/before:官の一人は
3|benchmark/before:念頭に「
4|benchmark/before:意した計
4|benchmark/before:明で、
-3|benchmark/before:標準は
3|benchmark/before:準とされる
-3|benchmark/before:界標準は
7|benchmark/before:的
3|benchmark/before:目安として
-3|benchmark/before:看齐
-3|benchmark/before:统看齐
-3|benchmark/before:统统看齐
5|benchmark/before:者は「
3|benchmark/before:表し、GDP比
3|benchmark/before:計
3|benchmark/before:込んだGDP比
4|benchmark/before:达到GDP的
5|benchmark/before:関係者は「
3|benchmark/before:頭に「
-3|benchmark/before:齐
-4|benchmark/clause-ending:ある
-6|benchmark/clause-ending:いる
4|benchmark/clause-ending:えた
3|benchmark/clause-ending:か
3|benchmark/clause-ending:かけた
3|benchmark/clause-ending:きかけた
3|benchmark/clause-ending:きた
4|benchmark/clause-ending:き込んだ
-3|benchmark/clause-ending:けた
-3|benchmark/clause-ending:けだ
3|benchmark/clause-ending:こと
-9|benchmark/clause-ending:した
-4|benchmark/clause-ending:している
3|benchmark/clause-ending:してきた
-6|benchmark/clause-ending:った
-3|benchmark/clause-ending:づけた
-3|benchmark/clause-ending:づけだ
-6|benchmark/clause-ending:ている
3|benchmark/clause-ending:てきた
-5|benchmark/clause-ending:である
4|benchmark/clause-ending:と答えた
4|benchmark/clause-ending:と記した
3|benchmark/clause-ending:と評した
-3|benchmark/clause-ending:と語った
3|benchmark/clause-ending:と述べた
3|benchmark/clause-ending:のこと
3|benchmark/clause-ending:べた
3|benchmark/clause-ending:んだ
3|benchmark/clause-ending:下的行情
3|benchmark/clause-ending:入场券\"
-8|benchmark/clause-ending:准\"
3|benchmark/clause-ending:券\"
5|benchmark/clause-ending:国防総省
3|benchmark/clause-ending:场券\"
-3|benchmark/clause-ending:戦略
-4|benchmark/clause-ending:明した
4|benchmark/clause-ending:标准
-7|benchmark/clause-ending:标准\"
6|benchmark/clause-ending:標準」
3|benchmark/clause-ending:標準だ
6|benchmark/clause-ending:準」
3|benchmark/clause-ending:準だ
-6|benchmark/clause-ending:球标准\"
6|benchmark/clause-ending:界標準」
3|benchmark/clause-ending:界標準だ
3|benchmark/clause-ending:的行情
-4|benchmark/clause-ending:示した
4|benchmark/clause-ending:答えた
5|benchmark/clause-ending:総省
-3|benchmark/clause-ending:置づけた
-3|benchmark/clause-ending:置づけだ
3|benchmark/clause-ending:行情
-3|benchmark/clause-ending:襲した
4|benchmark/clause-ending:記した
3|benchmark/clause-ending:評した
-3|benchmark/clause-ending:語った
-4|benchmark/clause-ending:説明した
-3|benchmark/clause-ending:踏襲した
3|benchmark/clause-ending:込んだ
3|benchmark/clause-ending:述べた
5|benchmark/clause-ending:防総省
15|benchmark/demander:other
5|benchmark/ending:%か
-3|benchmark/ending:%である
3|benchmark/ending:%のこと
5|benchmark/ending:.5%か
5|benchmark/ending:5%か
-4|benchmark/ending:ある
5|benchmark/ending:いう
-6|benchmark/ending:いる
4|benchmark/ending:えた
3|benchmark/ending:かけた
3|benchmark/ending:きかけた
3|benchmark/ending:きた
4|benchmark/ending:き込んだ
-3|benchmark/ending:けた
-3|benchmark/ending:けだ
3|benchmark/ending:こと
-9|benchmark/ending:した
-4|benchmark/ending:している
3|benchmark/ending:してきた
5|benchmark/ending:たという
-6|benchmark/ending:った
-3|benchmark/ending:づけた
-3|benchmark/ending:づけだ
-6|benchmark/ending:ている
3|benchmark/ending:てきた
-5|benchmark/ending:である
5|benchmark/ending:という
4|benchmark/ending:と答えた
4|benchmark/ending:と記した
3|benchmark/ending:と評した
-3|benchmark/ending:と語った
3|benchmark/ending:と述べた
3|benchmark/ending:のこと
3|benchmark/ending:べた
3|benchmark/ending:んだ
3|benchmark/ending:下的行情
3|benchmark/ending:从何而来
3|benchmark/ending:何而来
3|benchmark/ending:入场券\"
3|benchmark/ending:全球标准
-6|benchmark/ending:准\"
3|benchmark/ending:券\"
3|benchmark/ending:加而得
5|benchmark/ending:国防総省
3|benchmark/ending:场券\"
3|benchmark/ending:当新标杆
3|benchmark/ending:成5%
-3|benchmark/ending:戦略
3|benchmark/ending:换成5%
3|benchmark/ending:新标杆
-4|benchmark/ending:明した
5|benchmark/ending:标准
-5|benchmark/ending:标准\"
3|benchmark/ending:标杆
3|benchmark/ending:格线
6|benchmark/ending:標準」
6|benchmark/ending:準」
3|benchmark/ending:球标准
-3|benchmark/ending:球标准\"
6|benchmark/ending:界標準」
3|benchmark/ending:的及格线
3|benchmark/ending:的行情
3|benchmark/ending:相加而得
-3|benchmark/ending:看齐5%
-4|benchmark/ending:示した
4|benchmark/ending:答えた
5|benchmark/ending:総省
-3|benchmark/ending:置づけた
-3|benchmark/ending:置づけだ
3|benchmark/ending:而得
3|benchmark/ending:而来
3|benchmark/ending:行情
-3|benchmark/ending:襲した
4|benchmark/ending:記した
3|benchmark/ending:評した
-3|benchmark/ending:語った
-4|benchmark/ending:説明した
-3|benchmark/ending:踏襲した
3|benchmark/ending:込んだ
3|benchmark/ending:述べた
5|benchmark/ending:防総省
-3|benchmark/ending:齐5%
21|benchmark/foreign=False:
-3|benchmark/foreign=False:raise
-3|benchmark/foreign=False:reach
6|benchmark/foreign=False:standard
-3|benchmark/foreign=False:standard ask
3|benchmark/foreign=False:standard not
-3|benchmark/foreign=True:
4|benchmark/foreign=True:ask not
4|benchmark/foreign=True:ask plan
-3|benchmark/foreign=True:not
4|benchmark/foreign=True:should standard
-8|benchmark/foreign=True:standard
-3|benchmark/foreign=True:standard plan
3|benchmark/foreign=True:standard reach
-5|benchmark/known:- ALLIES 1.5
-5|benchmark/known:- ALLIES 1.5 since-2025
17|benchmark/known:- ALLIES 2
9|benchmark/known:- ALLIES 2 since-2025
6|benchmark/known:- ALLIES 2 to-2024
3|benchmark/known:- ALLIES 3
3|benchmark/known:- ALLIES 3 since-2025
13|benchmark/known:- ALLIES since-2025
6|benchmark/known:- ALLIES to-2024
7|benchmark/known:AUS AUS+NZL 2.5
7|benchmark/known:AUS AUS+NZL 2.5 since-2025
7|benchmark/known:AUS AUS+NZL since-2025
-3|benchmark/known:AUS+NZL AUS+NZL 2.5
-3|benchmark/known:AUS+NZL AUS+NZL 2.5 since-2025
-3|benchmark/known:AUS+NZL AUS+NZL since-2025
3|benchmark/known:EU ALLIES 3.5
3|benchmark/known:EU ALLIES 3.5 since-2025
3|benchmark/known:EU ALLIES since-2025
3|benchmark/known:GBR ALLIES 2.5
3|benchmark/known:GBR ALLIES 2.5 to-2024
3|benchmark/known:GBR ALLIES to-2024
-8|benchmark/known:JPN ALLIES 3.5
-8|benchmark/known:JPN ALLIES 3.5 since-2025
-3|benchmark/known:JPN ALLIES 5
-3|benchmark/known:JPN ALLIES 5 since-2025
-13|benchmark/known:JPN ALLIES since-2025
-3|benchmark/known:KOR ALLIES 3.5
-3|benchmark/known:KOR ALLIES 3.5 since-2025
-6|benchmark/known:KOR ALLIES since-2025
4|benchmark/known:LVA ALLIES 3
4|benchmark/known:LVA ALLIES 3 since-2025
4|benchmark/known:LVA ALLIES since-2025
-3|benchmark/known:NATO ALLIES 3.5
-3|benchmark/known:NATO ALLIES 3.5 since-2025
-9|benchmark/known:NATO ALLIES 5
-9|benchmark/known:NATO ALLIES 5 since-2025
-14|benchmark/known:NATO ALLIES since-2025
-3|benchmark/known:NZL AUS+NZL 2.5
-3|benchmark/known:NZL AUS+NZL 2.5 since-2025
-3|benchmark/known:NZL AUS+NZL since-2025
8|benchmark/known:USA ALLIES 1.5
8|benchmark/known:USA ALLIES 1.5 since-2025
-12|benchmark/known:USA ALLIES 2
-7|benchmark/known:USA ALLIES 2 since-2025
-3|benchmark/known:USA ALLIES 2 to-2024
-5|benchmark/known:USA ALLIES 3
-5|benchmark/known:USA ALLIES 3 since-2025
12|benchmark/known:USA ALLIES 3.5
12|benchmark/known:USA ALLIES 3.5 since-2025
15|benchmark/known:USA ALLIES 5
15|benchmark/known:USA ALLIES 5 since-2025
21|benchmark/known:USA ALLIES since-2025
-5|benchmark/known:USA ALLIES to-2024
-13|benchmark/main:other
-3|benchmark/main:spender
-5|benchmark/named:2
-3|benchmark/near-after:\",
4|benchmark/near-after:\"入
3|benchmark/near-after:\"入场
-4|benchmark/near-after:\"全
-4|benchmark/near-after:\"全球
3|benchmark/near-after:#な
3|benchmark/near-after:#なの
3|benchmark/near-after::谁
3|benchmark/near-after::谁定
-10|benchmark/near-after:ALLIESに
-3|benchmark/near-after:ALLIESに当
4|benchmark/near-after:ALLIESの基
-4|benchmark/near-after:ALLIESの新
4|benchmark/near-after:ALLIES以
4|benchmark/near-after:ALLIES以外
8|benchmark/near-after:DEFENCEの
4|benchmark/near-after:DEFENCEの「
5|benchmark/near-after:DEFENCEの新
3|benchmark/near-after:LANDが
3|benchmark/near-after:LANDがそ
3|benchmark/near-after:LANDだ
3|benchmark/near-after:LANDだけ
3|benchmark/near-after:LANDと
4|benchmark/near-after:LANDとし
3|benchmark/near-after:LANDも
3|benchmark/near-after:LANDも足
-3|benchmark/near-after:NATOの
-3|benchmark/near-after:_USA
-4|benchmark/near-after:、#
-3|benchmark/near-after:、ALLIESに
4|benchmark/near-after:、ALLIES以
-3|benchmark/near-after:、LAND
3|benchmark/near-after:、LANDが
4|benchmark/near-after:、「LAND
3|benchmark/near-after:。LAND
3|benchmark/near-after:。LANDだ
4|benchmark/near-after:「LAND
4|benchmark/near-after:「LANDと
-4|benchmark/near-after:「世
-4|benchmark/near-after:「世界
-5|benchmark/near-after:「新
-5|benchmark/near-after:「新た
5|benchmark/near-after:」USA
-4|benchmark/near-after:」だ
-4|benchmark/near-after:」だと
-4|benchmark/near-after:」とし
4|benchmark/near-after:」と述
7|benchmark/near-after:」に
3|benchmark/near-after:」にLAND
4|benchmark/near-after:」にな
-3|benchmark/near-after:ある。
5|benchmark/near-after:い「
5|benchmark/near-after:い「世
3|benchmark/near-after:いつ
3|benchmark/near-after:いつき
4|benchmark/near-after:いて
3|benchmark/near-after:いて、
-3|benchmark/near-after:いる
-3|benchmark/near-after:いる。
4|benchmark/near-after:える
3|benchmark/near-after:が#
3|benchmark/near-after:が#な
-4|benchmark/near-after:がALLIES
-4|benchmark/near-after:がALLIESに
9|benchmark/near-after:がDEFENCE
9|benchmark/near-after:がDEFENCEの
3|benchmark/near-after:がそ
3|benchmark/near-after:がそこ
7|benchmark/near-after:が世
7|benchmark/near-after:が世界
-4|benchmark/near-after:が中
-4|benchmark/near-after:が中核
-3|benchmark/near-after:が安
-3|benchmark/near-after:が安全
-3|benchmark/near-after:が新
3|benchmark/near-after:き、
3|benchmark/near-after:き、LAND
3|benchmark/near-after:きた
3|benchmark/near-after:きた。
3|benchmark/near-after:けが
3|benchmark/near-after:けが#
-4|benchmark/near-after:けた
3|benchmark/near-after:こと。
3|benchmark/near-after:こに
3|benchmark/near-after:こに約
3|benchmark/near-after:し、LAND
5|benchmark/near-after:しい「
-5|benchmark/near-after:した
-4|benchmark/near-after:した。
3|benchmark/near-after:して
4|benchmark/near-after:してそ
-4|benchmark/near-after:すべ
-3|benchmark/near-after:すべて
-3|benchmark/near-after:する「
-3|benchmark/near-after:する内
4|benchmark/near-after:する基
3|benchmark/near-after:そこ
3|benchmark/near-after:そこに
4|benchmark/near-after:その数
3|benchmark/near-after:た」
3|benchmark/near-after:た」と
-9|benchmark/near-after:たな
-9|benchmark/near-after:たな世
3|benchmark/near-after:だ。LAND
-3|benchmark/near-after:だ」
-3|benchmark/near-after:だ」と
3|benchmark/near-after:だけが
-10|benchmark/near-after:だと
5|benchmark/near-after:だと記
-4|benchmark/near-after:だと語
-5|benchmark/near-after:だと説
-4|benchmark/near-after:った
3|benchmark/near-after:った」
4|benchmark/near-after:つい
4|benchmark/near-after:ついて
3|benchmark/near-after:つき
3|benchmark/near-after:つき、
-3|benchmark/near-after:づけ
-3|benchmark/near-after:づけた
3|benchmark/near-after:て、
4|benchmark/near-after:て、「
-3|benchmark/near-after:てい
-3|benchmark/near-after:ている
3|benchmark/near-after:てきた
4|benchmark/near-after:てそ
4|benchmark/near-after:てその
-3|benchmark/near-after:ての
-3|benchmark/near-after:てのALLIES
-3|benchmark/near-after:であ
-3|benchmark/near-after:である
3|benchmark/near-after:で追
3|benchmark/near-after:で追い
3|benchmark/near-after:と。
-3|benchmark/near-after:と位
-3|benchmark/near-after:と位置
5|benchmark/near-after:と記
5|benchmark/near-after:と記し
-6|benchmark/near-after:と語
-4|benchmark/near-after:と語っ
-5|benchmark/near-after:と説
-4|benchmark/near-after:と説明
3|benchmark/near-after:と述
3|benchmark/near-after:と述べ
-4|benchmark/near-after:なDEFENCE
3|benchmark/near-after:なの
3|benchmark/near-after:なのは
4|benchmark/near-after:なり
-9|benchmark/near-after:な世
-9|benchmark/near-after:な世界
3|benchmark/near-after:にLAND
3|benchmark/near-after:にLANDも
-3|benchmark/near-after:に、
3|benchmark/near-after:にし
3|benchmark/near-after:にして
4|benchmark/near-after:につ
4|benchmark/near-after:につい
7|benchmark/near-after:にな
-3|benchmark/near-after:にも
-5|benchmark/near-after:に当
-3|benchmark/near-after:に当て
3|benchmark/near-after:に約
3|benchmark/near-after:に約束
-4|benchmark/near-after:に関
-3|benchmark/near-after:に関わ
4|benchmark/near-after:のALLIES
4|benchmark/near-after:の「
4|benchmark/near-after:の「世
3|benchmark/near-after:のこ
3|benchmark/near-after:のこと
3|benchmark/near-after:のは
3|benchmark/near-after:のは理
3|benchmark/near-after:の基
3|benchmark/near-after:の基準
4|benchmark/near-after:の数
4|benchmark/near-after:の数字
4|benchmark/near-after:の新し
-4|benchmark/near-after:の新た
3|benchmark/near-after:の目
3|benchmark/near-after:の目安
-3|benchmark/near-after:は、
-4|benchmark/near-after:は「
-4|benchmark/near-after:は「世
5|benchmark/near-after:は世
5|benchmark/near-after:は世界
5|benchmark/near-after:は全
5|benchmark/near-after:は全ALLIES
-3|benchmark/near-after:は安
-3|benchmark/near-after:は安全
3|benchmark/near-after:は理
3|benchmark/near-after:は理解
-4|benchmark/near-after:べて
-3|benchmark/near-after:べての
-3|benchmark/near-after:まる「
3|benchmark/near-after:めた
3|benchmark/near-after:も足
3|benchmark/near-after:も足並
-8|benchmark/near-after:る。
-6|benchmark/near-after:る「
-6|benchmark/near-after:る「世
-3|benchmark/near-after:る内
4|benchmark/near-after:る基
4|benchmark/near-after:る基準
3|benchmark/near-after:ろえる
-4|benchmark/near-after:をALLIES
-3|benchmark/near-after:をすべ
3|benchmark/near-after:を口
3|benchmark/near-after:を口に
-3|benchmark/near-after:を安
-3|benchmark/near-after:を安全
4|benchmark/near-after:を念
4|benchmark/near-after:を念頭
-4|benchmark/near-after:アジ
-4|benchmark/near-after:アジア
-4|benchmark/near-after:ジア
3|benchmark/near-after:下的
3|benchmark/near-after:下的行
-4|benchmark/near-after:世界
6|benchmark/near-after:世界の
-5|benchmark/near-after:世界標
-5|benchmark/near-after:中核
-5|benchmark/near-after:中核的
3|benchmark/near-after:中立
3|benchmark/near-after:中立国
4|benchmark/near-after:为新
4|benchmark/near-after:为新的
-3|benchmark/near-after:付け
4|benchmark/near-after:以外
4|benchmark/near-after:以外の
-5|benchmark/near-after:位置
-3|benchmark/near-after:位置づ
-7|benchmark/near-after:保障
-3|benchmark/near-after:保障に
-6|benchmark/near-after:保障関
3|benchmark/near-after:入场
3|benchmark/near-after:入场券
5|benchmark/near-after:全ALLIES
5|benchmark/near-after:全ALLIESの
-6|benchmark/near-after:全保
-8|benchmark/near-after:全保障
-4|benchmark/near-after:全球
-7|benchmark/near-after:全球标
-7|benchmark/near-after:准\"
-4|benchmark/near-after:准\",
5|benchmark/near-after:准。
3|benchmark/near-after:券\"
3|benchmark/near-after:口に
3|benchmark/near-after:口にし
3|benchmark/near-after:国の
-3|benchmark/near-after:国際基
4|benchmark/near-after:国際標
3|benchmark/near-after:场券
3|benchmark/near-after:场券\"
5|benchmark/near-after:基準」
-3|benchmark/near-after:基準だ
4|benchmark/near-after:外の
4|benchmark/near-after:外のALLIES
-3|benchmark/near-after:外相
-3|benchmark/near-after:外相は
3|benchmark/near-after:字を
4|benchmark/near-after:字を念
-7|benchmark/near-after:安全
-6|benchmark/near-after:安全保
3|benchmark/near-after:定下
3|benchmark/near-after:定下的
-3|benchmark/near-after:常識
4|benchmark/near-after:应成
4|benchmark/near-after:应成为
3|benchmark/near-after:当新
3|benchmark/near-after:当新标
4|benchmark/near-after:念頭
4|benchmark/near-after:念頭に
10|benchmark/near-after:成为
4|benchmark/near-after:成为新
-4|benchmark/near-after:所有
-4|benchmark/near-after:所有ALLIES
3|benchmark/near-after:才配
3|benchmark/near-after:才配当
-3|benchmark/near-after:投入
3|benchmark/near-after:数字
3|benchmark/near-after:数字を
-9|benchmark/near-after:新た
-9|benchmark/near-after:新たな
6|benchmark/near-after:新标
4|benchmark/near-after:新标准
4|benchmark/near-after:新的
4|benchmark/near-after:新的全
-4|benchmark/near-after:明し
-4|benchmark/near-after:明した
-4|benchmark/near-after:有ALLIES
-3|benchmark/near-after:有ALLIES的
3|benchmark/near-after:束で
3|benchmark/near-after:束で追
-6|benchmark/near-after:标准\"
5|benchmark/near-after:标准。
-5|benchmark/near-after:核的
-4|benchmark/near-after:核的な
3|benchmark/near-after:格线
3|benchmark/near-after:格线。
5|benchmark/near-after:標準
3|benchmark/near-after:標準と
6|benchmark/near-after:準」
5|benchmark/near-after:準」USA
-4|benchmark/near-after:準」だ
5|benchmark/near-after:準」に
-3|benchmark/near-after:準だ
3|benchmark/near-after:準だ。
-3|benchmark/near-after:準だ」
-4|benchmark/near-after:準だと
3|benchmark/near-after:準を口
-7|benchmark/near-after:球标
-7|benchmark/near-after:球标准
3|benchmark/near-after:理解
3|benchmark/near-after:理解さ
3|benchmark/near-after:用的
6|benchmark/near-after:界の
4|benchmark/near-after:界のALLIES
3|benchmark/near-after:界の標
-5|benchmark/near-after:界標
-5|benchmark/near-after:界標準
3|benchmark/near-after:的\"入
-4|benchmark/near-after:的な
-4|benchmark/near-after:的なDEFENCE
3|benchmark/near-after:的全
3|benchmark/near-after:的全球
3|benchmark/near-after:的行
3|benchmark/near-after:的行情
3|benchmark/near-after:目安
-4|benchmark/near-after:相は
3|benchmark/near-after:示し、
-3|benchmark/near-after:示した
3|benchmark/near-after:立国
3|benchmark/near-after:約束
3|benchmark/near-after:約束で
-3|benchmark/near-after:置づ
-3|benchmark/near-after:置づけ
3|benchmark/near-after:行情
-3|benchmark/near-after:衡量
3|benchmark/near-after:解さ
5|benchmark/near-after:記し
5|benchmark/near-after:記した
-4|benchmark/near-after:語っ
-5|benchmark/near-after:語った
-4|benchmark/near-after:説明
-4|benchmark/near-after:説明し
3|benchmark/near-after:谁定
3|benchmark/near-after:谁定下
-3|benchmark/near-after:軍事
3|benchmark/near-after:述べ
3|benchmark/near-after:追い
3|benchmark/near-after:追いつ
3|benchmark/near-after:通用
4|benchmark/near-after:通用的
3|benchmark/near-after:通行
-6|benchmark/near-after:連と
-3|benchmark/near-after:連とい
-3|benchmark/near-after:連とす
3|benchmark/near-after:配当
3|benchmark/near-after:配当新
-3|benchmark/near-after:関わ
-7|benchmark/near-after:関連
-6|benchmark/near-after:関連と
-3|benchmark/near-after:際基
4|benchmark/near-after:際標
4|benchmark/near-after:際標準
-3|benchmark/near-after:障に
-3|benchmark/near-after:障に関
-6|benchmark/near-after:障関
-6|benchmark/near-after:障関連
4|benchmark/near-after:頭に
3|benchmark/near-before:#,
3|benchmark/near-before:#か
-3|benchmark/near-before:(GDP
-3|benchmark/near-before:(GDP)
3|benchmark/near-before:)は
3|benchmark/near-before:)は同
4|benchmark/near-before:,ALLIES
4|benchmark/near-before:,ALLIESDEFENCE
3|benchmark/near-before:,如
3|benchmark/near-before:,如今
-3|benchmark/near-before::ALLIES
-3|benchmark/near-before::ALLIES统
3|benchmark/near-before:<正
3|benchmark/near-before:<正論
3|benchmark/near-before:ALLIESDEFENCE
4|benchmark/near-before:ALLIESDEFENCE达
-4|benchmark/near-before:ALLIESに
3|benchmark/near-before:ALLIESの
-3|benchmark/near-before:ALLIES统
-3|benchmark/near-before:ALLIES统统
3|benchmark/near-before:DATE、新
4|benchmark/near-before:DATEの声
3|benchmark/near-before:DATE以
3|benchmark/near-before:DATE以来
4|benchmark/near-before:DATE合
4|benchmark/near-before:DATE合意
3|benchmark/near-before:DEFENCE、基
-3|benchmark/near-before:DEFENCEだ
-3|benchmark/near-before:DEFENCEだけ
6|benchmark/near-before:DEFENCEの
3|benchmark/near-before:DEFENCEのGDP
4|benchmark/near-before:DEFENCEは
4|benchmark/near-before:DEFENCE达
4|benchmark/near-before:DEFENCE达到
-3|benchmark/near-before:GDP(
-3|benchmark/near-before:GDP(GDP
-3|benchmark/near-before:GDP)
3|benchmark/near-before:GDP比
4|benchmark/near-before:GDP的
3|benchmark/near-before:LANDと
3|benchmark/near-before:LANDとLAND
3|benchmark/near-before:LANDを
3|benchmark/near-before:LANDを念
-4|benchmark/near-before:LAND总
-4|benchmark/near-before:LAND总统
4|benchmark/near-before:NATOがDATE
3|benchmark/near-before:NATOに
3|benchmark/near-before:NATOに倣
-3|benchmark/near-before:USAUSA
5|benchmark/near-before:USA「
-4|benchmark/near-before:USAが
3|benchmark/near-before:USAがNATO
4|benchmark/near-before:USAの
3|benchmark/near-before:USAのUSA
3|benchmark/near-before:USAの関
-5|benchmark/near-before:USAは
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
-3|benchmark/near-before:「国
-3|benchmark/near-before:「国防
3|benchmark/near-before:」とす
-3|benchmark/near-before:いて
-8|benchmark/near-before:うち
-3|benchmark/near-before:うち#
4|benchmark/near-before:がDATE
4|benchmark/near-before:がDATE合
3|benchmark/near-before:がNATO
3|benchmark/near-before:がNATOに
-3|benchmark/near-before:けで
-3|benchmark/near-before:このう
3|benchmark/near-before:され
3|benchmark/near-before:される
5|benchmark/near-before:し、
3|benchmark/near-before:し、GDP
4|benchmark/near-before:し、国
-6|benchmark/near-before:した
-5|benchmark/near-before:したGDP
3|benchmark/near-before:した国
4|benchmark/near-before:した計
3|benchmark/near-before:してGDP
4|benchmark/near-before:するGDP
-3|benchmark/near-before:その
-5|benchmark/near-before:たGDP
-5|benchmark/near-before:たGDP比
3|benchmark/near-before:たな国
4|benchmark/near-before:た計
3|benchmark/near-before:だGDP
3|benchmark/near-before:だGDP比
-3|benchmark/near-before:だけ
-3|benchmark/near-before:だけで
-3|benchmark/near-before:ち#
4|benchmark/near-before:って
3|benchmark/near-before:って唱
-3|benchmark/near-before:つい
-3|benchmark/near-before:ついて
3|benchmark/near-before:てGDP比
3|benchmark/near-before:て唱
3|benchmark/near-before:て唱え
8|benchmark/near-before:で、
3|benchmark/near-before:で、LAND
3|benchmark/near-before:で、USA
3|benchmark/near-before:では
3|benchmark/near-before:とLAND
3|benchmark/near-before:とLANDを
3|benchmark/near-before:とさ
3|benchmark/near-before:とされ
-3|benchmark/near-before:とした
3|benchmark/near-before:として
5|benchmark/near-before:とは
3|benchmark/near-before:とは、
-5|benchmark/near-before:と呼
3|benchmark/near-before:な国
3|benchmark/near-before:な国家
-3|benchmark/near-before:に、
-3|benchmark/near-before:につ
-3|benchmark/near-before:につい
3|benchmark/near-before:に倣
3|benchmark/near-before:に倣っ
3|benchmark/near-before:に盛
3|benchmark/near-before:に盛り
3|benchmark/near-before:のDEFENCE、
-3|benchmark/near-before:のDEFENCEだ
3|benchmark/near-before:のGDP
3|benchmark/near-before:のGDP比
3|benchmark/near-before:のUSA
3|benchmark/near-before:のUSA報
3|benchmark/near-before:の「
-3|benchmark/near-before:のう
-3|benchmark/near-before:のうち
-3|benchmark/near-before:の一
-3|benchmark/near-before:の一人
3|benchmark/near-before:の国際
4|benchmark/near-before:の声
4|benchmark/near-before:の声明
4|benchmark/near-before:の目
4|benchmark/near-before:の目安
3|benchmark/near-before:の関
3|benchmark/near-before:の関係
5|benchmark/near-before:はDATE
3|benchmark/near-before:はDATEの
3|benchmark/near-before:はDATE以
4|benchmark/near-before:は、NATO
7|benchmark/near-before:は「
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
3|benchmark/near-before:を公
3|benchmark/near-before:を公表
3|benchmark/near-before:を念
3|benchmark/near-before:を念頭
3|benchmark/near-before:んだGDP
3|benchmark/near-before:アのDEFENCE
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
3|benchmark/near-before:世界
3|benchmark/near-before:世界の
-7|benchmark/near-before:中核
-3|benchmark/near-before:中核の
-3|benchmark/near-before:中核的
3|benchmark/near-before:争長
3|benchmark/near-before:争長官
3|benchmark/near-before:以来
3|benchmark/near-before:以来、
4|benchmark/near-before:会で
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
-4|benchmark/near-before:务战
-4|benchmark/near-before:务战略
3|benchmark/near-before:同会
3|benchmark/near-before:同会議
-3|benchmark/near-before:同省
-3|benchmark/near-before:同省は
9|benchmark/near-before:国家
8|benchmark/near-before:国家防
3|benchmark/near-before:国际
5|benchmark/near-before:国際
4|benchmark/near-before:国際基
5|benchmark/near-before:基準
5|benchmark/near-before:基準は
4|benchmark/near-before:声明
4|benchmark/near-before:声明で
3|benchmark/near-before:如今
3|benchmark/near-before:官)
3|benchmark/near-before:官)は
-4|benchmark/near-before:官の
-3|benchmark/near-before:官の一
5|benchmark/near-before:官はDATE
4|benchmark/near-before:宣称
4|benchmark/near-before:宣称,
4|benchmark/near-before:家智
4|benchmark/near-before:家智库
8|benchmark/near-before:家防
8|benchmark/near-before:家防衛
3|benchmark/near-before:念頭
3|benchmark/near-before:念頭に
-4|benchmark/near-before:总统
-4|benchmark/near-before:战略
-4|benchmark/near-before:战略:
3|benchmark/near-before:战略》
4|benchmark/near-before:戦略
3|benchmark/near-before:戦略に
3|benchmark/near-before:戦略を
3|benchmark/near-before:所撰
3|benchmark/near-before:所撰文
3|benchmark/near-before:撰文
3|benchmark/near-before:撰文称
3|benchmark/near-before:文称
3|benchmark/near-before:文称,
4|benchmark/near-before:新版《
4|benchmark/near-before:明で
4|benchmark/near-before:明で、
6|benchmark/near-before:智库
3|benchmark/near-before:来、
3|benchmark/near-before:来、「
-3|benchmark/near-before:核の
-3|benchmark/near-before:核のDEFENCE
-3|benchmark/near-before:核的
-4|benchmark/near-before:標準
-3|benchmark/near-before:標準は
3|benchmark/near-before:正論
3|benchmark/near-before:正論>
3|benchmark/near-before:準とさ
-3|benchmark/near-before:準とし
5|benchmark/near-before:準とは
4|benchmark/near-before:版《
4|benchmark/near-before:版《国
3|benchmark/near-before:界の
-4|benchmark/near-before:略:
-3|benchmark/near-before:略:ALLIES
3|benchmark/near-before:略》
4|benchmark/near-before:略》宣
3|benchmark/near-before:略に
3|benchmark/near-before:略に盛
3|benchmark/near-before:略を
3|benchmark/near-before:略を公
3|benchmark/near-before:盛り
3|benchmark/near-before:盛り込
5|benchmark/near-before:目安
-3|benchmark/near-before:省は
-3|benchmark/near-before:省はさ
-3|benchmark/near-before:看齐
3|benchmark/near-before:研究
3|benchmark/near-before:研究所
4|benchmark/near-before:称,
4|benchmark/near-before:称,ALLIES
3|benchmark/near-before:究所
-3|benchmark/near-before:统看
-3|benchmark/near-before:统看齐
-3|benchmark/near-before:统统
-3|benchmark/near-before:统统看
-3|benchmark/near-before:美防
-3|benchmark/near-before:美防务
6|benchmark/near-before:者は
5|benchmark/near-before:者は「
7|benchmark/near-before:衛戦
7|benchmark/near-before:衛戦略
3|benchmark/near-before:表し、
3|benchmark/near-before:談し
3|benchmark/near-before:談し、
3|benchmark/near-before:論>
3|benchmark/near-before:議で
4|benchmark/near-before:議で、
-3|benchmark/near-before:说,
3|benchmark/near-before:込ん
3|benchmark/near-before:込んだ
4|benchmark/near-before:达到
4|benchmark/near-before:达到GDP
3|benchmark/near-before:長官)
5|benchmark/near-before:関係
5|benchmark/near-before:関係者
-4|benchmark/near-before:防务
-4|benchmark/near-before:防务战
6|benchmark/near-before:防衛
7|benchmark/near-before:防衛戦
4|benchmark/near-before:際基
4|benchmark/near-before:際基準
3|benchmark/near-before:頭に
3|benchmark/near-before:頭に「
-4|benchmark/near-before:高官
-3|benchmark/near-before:高官の
3|benchmark/near-before:高官は
9|benchmark/nobody-named:False
10|benchmark/nobody-named:True
-5|benchmark/opens:3
-3|benchmark/opens:3・
-3|benchmark/opens:3・5
3|benchmark/opens:<正
3|benchmark/opens:<正論
-4|benchmark/opens:N
-4|benchmark/opens:NA
-4|benchmark/opens:NAT
5|benchmark/opens:「5
5|benchmark/opens:「5%
-4|benchmark/opens:「国
-4|benchmark/opens:【
-5|benchmark/opens:う
-5|benchmark/opens:うち
-5|benchmark/opens:うち3
-3|benchmark/opens:このう
3|benchmark/opens:コ
3|benchmark/opens:コル
3|benchmark/opens:コルビ
3|benchmark/opens:ワ
3|benchmark/opens:ワシ
3|benchmark/opens:ワシン
5|benchmark/opens:世
4|benchmark/opens:世界
4|benchmark/opens:世界標
-3|benchmark/opens:中
-3|benchmark/opens:中核
-3|benchmark/opens:中核の
4|benchmark/opens:参
4|benchmark/opens:参考
4|benchmark/opens:参考消
-3|benchmark/opens:同省
-3|benchmark/opens:同省は
11|benchmark/opens:国
10|benchmark/opens:国防
6|benchmark/opens:国防総
3|benchmark/opens:多年
3|benchmark/opens:多年来
3|benchmark/opens:小
3|benchmark/opens:小泉
3|benchmark/opens:小泉進
-3|benchmark/opens:报
-3|benchmark/opens:报告
3|benchmark/opens:支
3|benchmark/opens:支撑
3|benchmark/opens:支撑这
-3|benchmark/opens:新
3|benchmark/opens:欧州の
4|benchmark/opens:米国
8|benchmark/opens:米国防
-11|benchmark/opens:美
-7|benchmark/opens:美国
-3|benchmark/opens:美防
-3|benchmark/opens:美防务
3|benchmark/opens:英
3|benchmark/opens:英国
3|benchmark/opens:英国一
4|benchmark/opens:防
4|benchmark/opens:防衛
4|benchmark/opens:防衛費
-3|benchmark/opens:高官
-3|benchmark/opens:高官の
3|benchmark/other after-far:36 True
3|benchmark/other after-follows:将
3|benchmark/other after-follows:将\" True
-3|benchmark/other after-follows:达
-3|benchmark/other after-follows:达到 True
3|benchmark/other after-leads:域,
-5|benchmark/other after-leads:準」
-3|benchmark/other after:named False
4|benchmark/other after:named True
9|benchmark/other before-commas:0 0
-3|benchmark/other before-commas:1 0
-5|benchmark/other before-commas:2 0
-5|benchmark/other before-far:1 0
3|benchmark/other before-far:18 0
-3|benchmark/other before-far:36 0
6|benchmark/other before-far:4 0
5|benchmark/other before-far:9 0
-6|benchmark/other before-far:far 0
-3|benchmark/other before-follows-rank:( 2 0
-7|benchmark/other before-follows-rank:「 0 0
-5|benchmark/other before-follows-rank:が 1 0
-3|benchmark/other before-follows-rank:で 0 0
-3|benchmark/other before-follows-rank:の 1 0
3|benchmark/other before-follows-rank:は 0 0
-5|benchmark/other before-follows-rank:一 0 0
8|benchmark/other before-follows-rank:国 0 0
-3|benchmark/other before-follows-rank:報 0 0
6|benchmark/other before-follows-rank:总 0 0
-4|benchmark/other before-follows-rank:新 1 0
4|benchmark/other before-follows-rank:称 0 0
-3|benchmark/other before-follows:(
-3|benchmark/other before-follows:(戦
-3|benchmark/other before-follows:(戦争長
-6|benchmark/other before-follows:「
-8|benchmark/other before-follows:「5
-8|benchmark/other before-follows:「5%が
-5|benchmark/other before-follows:が
-4|benchmark/other before-follows:が2
-4|benchmark/other before-follows:が23日
-3|benchmark/other before-follows:がN
-3|benchmark/other before-follows:がNAT
-5|benchmark/other before-follows:が合
-5|benchmark/other before-follows:が合意し
-3|benchmark/other before-follows:で
-4|benchmark/other before-follows:の
-3|benchmark/other before-follows:のコ
-3|benchmark/other before-follows:のコリン
-3|benchmark/other before-follows:のシ
-3|benchmark/other before-follows:のシンク
-4|benchmark/other before-follows:の関
-4|benchmark/other before-follows:の関係者
3|benchmark/other before-follows:の高
3|benchmark/other before-follows:の高官は
-5|benchmark/other before-follows:は2
-3|benchmark/other before-follows:は29日
-5|benchmark/other before-follows:一
-6|benchmark/other before-follows:一家
-4|benchmark/other before-follows:一家智库
-3|benchmark/other before-follows:前
7|benchmark/other before-follows:国
7|benchmark/other before-follows:国防
7|benchmark/other before-follows:国防省筋
6|benchmark/other before-follows:总
6|benchmark/other before-follows:总统
-3|benchmark/other before-follows:新
-3|benchmark/other before-follows:新版
-4|benchmark/other before-follows:新版《国
4|benchmark/other before-follows:称
4|benchmark/other before-follows:称,
3|benchmark/other before-follows:称,军费
-3|benchmark/other before-follows:高官は昨
-4|benchmark/other before-leads:
-3|benchmark/other before-leads:,
6|benchmark/other before-leads:、
3|benchmark/other before-leads:した
3|benchmark/other before-leads:た
-3|benchmark/other before-leads:ビー
-3|benchmark/other before-leads:ー
-3|benchmark/other before-leads:事】
-4|benchmark/other before-leads:国
7|benchmark/other before-leads:日、
-3|benchmark/other before-leads:省の
-3|benchmark/other before-leads:称,
-4|benchmark/other before-leads:美国
-3|benchmark/other before-leads:道,
4|benchmark/other before-leads:长
3|benchmark/other before-leads:首长
-3|benchmark/other before-opens:True agent
6|benchmark/other before-rank:0 0 agent
8|benchmark/other before-rank:0 0 named
-3|benchmark/other before-rank:0 1 named
-7|benchmark/other before-rank:1 0 agent
-3|benchmark/other before-rank:1 0 named
-3|benchmark/other before:agent
4|benchmark/other named:1
-5|benchmark/other named:2
-8|benchmark/other right-before:「
-3|benchmark/other right-before:の関係者は「
-9|benchmark/other unnamed
-7|benchmark/other unnamed-beside-others
-8|benchmark/right-before:「
-3|benchmark/right-before:の関係者は「
3|benchmark/role-class-of:EU ALLIES
-14|benchmark/role-class-of:JPN ALLIES
-6|benchmark/role-class-of:KOR ALLIES
-14|benchmark/role-class-of:NATO ALLIES
15|benchmark/role-class-of:USA ALLIES
-6|benchmark/role-class-of:land ALLIES
4|benchmark/role-class-of:land land
6|benchmark/role-class-of:member ALLIES
3|benchmark/role-class:EU
-14|benchmark/role-class:JPN
-6|benchmark/role-class:KOR
-14|benchmark/role-class:NATO
15|benchmark/role-class:USA
6|benchmark/role-class:member
19|benchmark/role:nobody
-17|benchmark/role:other
-3|benchmark/role:spender
3|benchmark/said-after-too:ask not
3|benchmark/said-after-too:ask plan
-3|benchmark/said-after-too:plan standard
4|benchmark/said-after-too:should standard
4|benchmark/said-after-too:standard not
-4|benchmark/said-after-too:standard plan
4|benchmark/said-after-too:standard raise
14|benchmark/said-after:
3|benchmark/said-after:ask
3|benchmark/said-after:ask not
-4|benchmark/said-after:not
-3|benchmark/said-after:plan standard
-4|benchmark/said-after:reach
3|benchmark/said-after:should
4|benchmark/said-after:should standard
8|benchmark/said-after:standard
-3|benchmark/said-after:standard raise ask
3|benchmark/said-after:standard reach
4|benchmark/said-before-too:party reach
3|benchmark/said-before-too:standard think
3|benchmark/said-before:not
4|benchmark/said-before:party reach
5|benchmark/said-before:reach
3|benchmark/said-before:standard think
6|benchmark/said-before:think
18|benchmark/said-last:
-4|benchmark/said-last:ask
4|benchmark/said-last:ask not
4|benchmark/said-last:ask plan
4|benchmark/said-last:plan
4|benchmark/said-last:raise ask plan
-6|benchmark/said-last:reach
4|benchmark/said-last:should standard
4|benchmark/said-last:standard not
-3|benchmark/said-last:standard plan
5|benchmark/said-last:think
-3|benchmark/spender before-commas:0 0
-3|benchmark/spender before-far:36 0
-3|benchmark/spender before-follows-rank:国 0 0
-3|benchmark/spender before-follows:国
-3|benchmark/spender before-follows:国防
-3|benchmark/spender before-follows:国防省筋
-3|benchmark/spender before-leads:、
-3|benchmark/spender before-leads:日、
-3|benchmark/spender before-opens:False named
-3|benchmark/spender before-rank:0 0 named
-3|benchmark/spender before:named
-3|benchmark/spender named:1
-3|benchmark/title-after:
3|benchmark/title-after::谁
-3|benchmark/title-after:」_
3|benchmark/title-after:か
5|benchmark/title-after:が世
5|benchmark/title-after:は全
-9|benchmark/unnamed
-7|benchmark/unnamed-beside-others
-8|demand/after-far:1 True
8|demand/after-far:18 False
5|demand/after-far:4 False
-6|demand/after-far:4 True
16|demand/after-far:9 False
-3|demand/after-far:9 True
3|demand/after-follows:が
12|demand/after-follows:に
-3|demand/after-follows:には True
12|demand/after-follows:に求 False
3|demand/after-follows:に言 False
-3|demand/after-follows:は
-4|demand/after-follows:军
-4|demand/after-follows:军费 True
-4|demand/after-follows:桑
-4|demand/after-follows:桑切 True
6|demand/after-follows:氏
3|demand/after-follows:氏、 False
4|demand/after-follows:氏の False
4|demand/after-follows:的
5|demand/after-follows:的讯 True
4|demand/after-follows:米
4|demand/after-follows:米大 False
3|demand/after-follows:首
3|demand/after-follows:首相 False
4|demand/after-leads:いう
-3|demand/after-leads:が、
3|demand/after-leads:だと
7|demand/after-leads:める
10|demand/after-leads:よう
3|demand/after-leads:を_
-4|demand/after:
3|demand/after:,并
3|demand/after:,并接
3|demand/after:,并接管
3|demand/after:,并接管外
5|demand/after:_
6|demand/after:_卓
6|demand/after:_卓揆
6|demand/after:_卓揆:
6|demand/after:_卓揆:不
12|demand/after:named False
-12|demand/after:named True
16|demand/after:patient False
-5|demand/after:patient True
5|demand/after:。
-6|demand/after:」
-6|demand/after:に
-3|demand/after:の
3|demand/after:へ下
3|demand/after:へ下げ
3|demand/after:へ下げる
3|demand/after:へ下げるよ
-9|demand/after:を
-3|demand/after:を求
-3|demand/after:を求め
7|demand/after:以
-4|demand/after:以上
11|demand/after:以内
3|demand/after:以内」
3|demand/after:以内」条
3|demand/after:以内」条件
3|demand/after:以内な
3|demand/after:以内なら
3|demand/after:以内ならば
3|demand/after:以内に
3|demand/after:以内に抑
3|demand/after:以内に抑え
-6|demand/after:的
-13|demand/any-after:ask
-9|demand/any-after:ask foreign=False
-4|demand/any-after:ask foreign=True
-4|demand/any-after:not foreign=False
4|demand/any-after:not foreign=True
-7|demand/any-after:plan
-6|demand/any-after:plan foreign=False
-6|demand/any-after:raise
-4|demand/any-after:raise foreign=False
-5|demand/any-after:reach
-4|demand/any-after:reach foreign=False
-8|demand/any-after:should
-6|demand/any-after:should foreign=False
-5|demand/any-after:think foreign=False
5|demand/any-after:think foreign=True
-8|demand/any-before:ask
-3|demand/any-before:ask foreign=False
-4|demand/any-before:ask foreign=True
-5|demand/any-before:not
-4|demand/any-before:not foreign=False
-7|demand/any-before:party
-9|demand/any-before:party foreign=False
-6|demand/any-before:plan
-5|demand/any-before:plan foreign=False
-5|demand/any-before:reach foreign=False
4|demand/any-before:reach foreign=True
4|demand/any-before:should
-4|demand/any-before:should foreign=False
8|demand/any-before:should foreign=True
-3|demand/any-before:think
13|demand/before-commas:0 0
-16|demand/before-commas:1 0
8|demand/before-commas:2 0
6|demand/before-commas:3 0
-8|demand/before-far:1 0
7|demand/before-far:18 0
-6|demand/before-far:36 0
4|demand/before-far:4 0
-8|demand/before-far:9 0
21|demand/before-far:far 0
-3|demand/before-follows-rank:\" 0 0
4|demand/before-follows-rank:) 2 0
8|demand/before-follows-rank:, 0 0
4|demand/before-follows-rank:2 2 0
-6|demand/before-follows-rank:: 0 0
4|demand/before-follows-rank:: 1 0
-4|demand/before-follows-rank:_ 0 0
-4|demand/before-follows-rank:、 0 0
-4|demand/before-follows-rank:、 2 0
5|demand/before-follows-rank:「 0 0
3|demand/before-follows-rank:「 1 0
8|demand/before-follows-rank:か 0 0
-5|demand/before-follows-rank:き 0 0
-4|demand/before-follows-rank:と 1 0
3|demand/before-follows-rank:に 0 0
6|demand/before-follows-rank:の 0 0
5|demand/before-follows-rank:の 1 0
7|demand/before-follows-rank:の 1 1
-8|demand/before-follows-rank:の 2 1
3|demand/before-follows-rank:の 3 0
11|demand/before-follows-rank:は 1 0
-3|demand/before-follows-rank:も 0 0
-7|demand/before-follows-rank:与 1 0
-8|demand/before-follows-rank:也 0 0
7|demand/before-follows-rank:事 0 0
-3|demand/before-follows-rank:会 0 0
4|demand/before-follows-rank:側 0 0
3|demand/before-follows-rank:到 0 0
-6|demand/before-follows-rank:升 0 0
-11|demand/before-follows-rank:和 1 0
3|demand/before-follows-rank:員 0 0
-10|demand/before-follows-rank:国 0 0
-3|demand/before-follows-rank:国 2 0
6|demand/before-follows-rank:在 1 0
3|demand/before-follows-rank:增 0 0
-3|demand/before-follows-rank:外 1 0
3|demand/before-follows-rank:大 1 0
-6|demand/before-follows-rank:大 1 1
6|demand/before-follows-rank:大 2 1
3|demand/before-follows-rank:大 3 0
-3|demand/before-follows-rank:太 1 1
4|demand/before-follows-rank:对 1 0
-3|demand/before-follows-rank:将 0 0
4|demand/before-follows-rank:必 0 0
3|demand/before-follows-rank:总 0 0
-4|demand/before-follows-rank:愿 2 0
-4|demand/before-follows-rank:把 0 0
-4|demand/before-follows-rank:接 0 0
-5|demand/before-follows-rank:放 1 0
7|demand/before-follows-rank:敦 0 0
-5|demand/before-follows-rank:日 1 0
-5|demand/before-follows-rank:未 1 0
-3|demand/before-follows-rank:欧 1 0
4|demand/before-follows-rank:氏 0 0
6|demand/before-follows-rank:氏 1 0
6|demand/before-follows-rank:海 1 1
7|demand/before-follows-rank:的 0 0
-5|demand/before-follows-rank:称 1 0
-9|demand/before-follows-rank:籍 1 0
-8|demand/before-follows-rank:自 0 0
7|demand/before-follows-rank:要 0 0
16|demand/before-follows-rank:要 1 0
3|demand/before-follows-rank:要 2 0
-3|demand/before-follows-rank:谈 0 0
-7|demand/before-follows-rank:開 1 0
5|demand/before-follows-rank:防 1 0
-4|demand/before-follows-rank:首 0 0
-3|demand/before-follows:\"
-3|demand/before-follows:\"5
-3|demand/before-follows:\"5%\"
4|demand/before-follows:)
4|demand/before-follows:)は
4|demand/before-follows:)はオー
9|demand/before-follows:,
9|demand/before-follows:,在
9|demand/before-follows:,在20
3|demand/before-follows:1
6|demand/before-follows:2
3|demand/before-follows:26
3|demand/before-follows:26日在
-4|demand/before-follows:5
-7|demand/before-follows::与
-7|demand/before-follows::与其谈
4|demand/before-follows::日
4|demand/before-follows::日本应
-6|demand/before-follows:_
-8|demand/before-follows:、
3|demand/before-follows:、3
4|demand/before-follows:、3.5
-9|demand/before-follows:、5
-4|demand/before-follows:、5%案
-5|demand/before-follows:、5%要
4|demand/before-follows:、ト
5|demand/before-follows:、トルコ
-8|demand/before-follows:、拉
-8|demand/before-follows:、拉脱维
3|demand/before-follows:、新
3|demand/before-follows:、新目標
5|demand/before-follows:、日
5|demand/before-follows:、日本に
3|demand/before-follows:、欧
3|demand/before-follows:、欧州に
-3|demand/before-follows:、波
-3|demand/before-follows:、波兰齐
3|demand/before-follows:、湾
3|demand/before-follows:、湾岸諸
-6|demand/before-follows:、葡
-6|demand/before-follows:、葡萄牙
-3|demand/before-follows:、議
-3|demand/before-follows:、議会で
9|demand/before-follows:「
3|demand/before-follows:「日
3|demand/before-follows:「日本も
5|demand/before-follows:「防
5|demand/before-follows:「防衛費
8|demand/before-follows:か
8|demand/before-follows:から
5|demand/before-follows:から、国
-5|demand/before-follows:が
-4|demand/before-follows:がハ
-4|demand/before-follows:がハーグ
-3|demand/before-follows:が国
-3|demand/before-follows:が国内総
-5|demand/before-follows:き
-5|demand/before-follows:きょ
-5|demand/before-follows:きょう開
-5|demand/before-follows:と
-3|demand/before-follows:とマ
-3|demand/before-follows:とマルタ
4|demand/before-follows:に、
4|demand/before-follows:に、国防
3|demand/before-follows:に「
4|demand/before-follows:に「3%
3|demand/before-follows:にな
3|demand/before-follows:にならっ
-9|demand/before-follows:には
-3|demand/before-follows:には2%
-3|demand/before-follows:にはGD
-4|demand/before-follows:にも
3|demand/before-follows:に対
3|demand/before-follows:に対し「
-3|demand/before-follows:に続
-3|demand/before-follows:に続き、
12|demand/before-follows:の
-4|demand/before-follows:の3
-3|demand/before-follows:の3.5
3|demand/before-follows:のサ
3|demand/before-follows:のサンド
3|demand/before-follows:のシャカ
5|demand/before-follows:のハ
3|demand/before-follows:のハリド
6|demand/before-follows:のブ
6|demand/before-follows:のブレー
8|demand/before-follows:の国
-4|demand/before-follows:の国防支
6|demand/before-follows:の国防相
5|demand/before-follows:の国防費
3|demand/before-follows:の外
3|demand/before-follows:の外相は
-5|demand/before-follows:の首
-5|demand/before-follows:の首脳会
13|demand/before-follows:は
-3|demand/before-follows:は3
-3|demand/before-follows:は3%以
-3|demand/before-follows:は5
4|demand/before-follows:は両
4|demand/before-follows:は両国に
3|demand/before-follows:は日
3|demand/before-follows:は日本に
-3|demand/before-follows:も
-3|demand/before-follows:や
-7|demand/before-follows:与
-6|demand/before-follows:与葡
-6|demand/before-follows:与葡萄牙
-8|demand/before-follows:也
-3|demand/before-follows:也升
-3|demand/before-follows:也升到4
-4|demand/before-follows:也达
-4|demand/before-follows:也达到5
11|demand/before-follows:事
10|demand/before-follows:事務
10|demand/before-follows:事務総長
-3|demand/before-follows:会
-3|demand/before-follows:会議
-3|demand/before-follows:会議見送
4|demand/before-follows:側
3|demand/before-follows:到
3|demand/before-follows:到2
3|demand/before-follows:到203
-6|demand/before-follows:升
-6|demand/before-follows:升到
-6|demand/before-follows:升到5%
3|demand/before-follows:发言
-12|demand/before-follows:和
-3|demand/before-follows:和泰
-4|demand/before-follows:和瑞
-4|demand/before-follows:和瑞典也
3|demand/before-follows:員
3|demand/before-follows:員長
3|demand/before-follows:員長が促
-13|demand/before-follows:国
-4|demand/before-follows:国民
-4|demand/before-follows:国民党籍
-11|demand/before-follows:国防
4|demand/before-follows:国防相、
-7|demand/before-follows:国防相会
6|demand/before-follows:在
-4|demand/before-follows:在2
-4|demand/before-follows:在203
5|demand/before-follows:在伦
5|demand/before-follows:在伦敦喊
-3|demand/before-follows:在内
3|demand/before-follows:在海
3|demand/before-follows:在海牙峰
3|demand/before-follows:增
3|demand/before-follows:增至
3|demand/before-follows:增至5%
-4|demand/before-follows:外
-8|demand/before-follows:外相
-3|demand/before-follows:外相は1
-3|demand/before-follows:外相は、
4|demand/before-follows:外长
5|demand/before-follows:外长:其
7|demand/before-follows:大
7|demand/before-follows:大統
3|demand/before-follows:大統領が
-6|demand/before-follows:大統領と
9|demand/before-follows:大統領は
-3|demand/before-follows:太
-3|demand/before-follows:太平
-3|demand/before-follows:太平洋軍
4|demand/before-follows:对
4|demand/before-follows:对北
4|demand/before-follows:对北约提
-3|demand/before-follows:将
-4|demand/before-follows:将军
-3|demand/before-follows:将军费各
-3|demand/before-follows:尽快把国
3|demand/before-follows:希
3|demand/before-follows:希望
3|demand/before-follows:应在
3|demand/before-follows:应在20
3|demand/before-follows:必
3|demand/before-follows:必须
4|demand/before-follows:必须投入
3|demand/before-follows:总
-4|demand/before-follows:愿
-4|demand/before-follows:愿意
-4|demand/before-follows:愿意支持
-3|demand/before-follows:把
5|demand/before-follows:把G
5|demand/before-follows:把GDP
-5|demand/before-follows:把国
-5|demand/before-follows:把国防开
-4|demand/before-follows:把防
-6|demand/before-follows:把防务支
3|demand/before-follows:拿出5%
-3|demand/before-follows:接
-4|demand/before-follows:接受
-5|demand/before-follows:接受5%
-5|demand/before-follows:放
-5|demand/before-follows:放话
-6|demand/before-follows:放话\"准
8|demand/before-follows:敦
8|demand/before-follows:敦促
5|demand/before-follows:敦促:2
3|demand/before-follows:敦促落后
-5|demand/before-follows:日
-4|demand/before-follows:日前
-5|demand/before-follows:未
-5|demand/before-follows:未接
-5|demand/before-follows:未接波兰
-3|demand/before-follows:欧
-3|demand/before-follows:欧洲
-3|demand/before-follows:欧洲盟友
11|demand/before-follows:氏
9|demand/before-follows:氏は
4|demand/before-follows:氏は32
3|demand/before-follows:氏はスタ
6|demand/before-follows:海
6|demand/before-follows:海峡
6|demand/before-follows:海峡の安
5|demand/before-follows:的
5|demand/before-follows:的3
5|demand/before-follows:的3%提
-5|demand/before-follows:称
-9|demand/before-follows:籍
-9|demand/before-follows:籍专
-9|demand/before-follows:籍专员表
-9|demand/before-follows:自
-8|demand/before-follows:自己
-8|demand/before-follows:自己的军
27|demand/before-follows:要
5|demand/before-follows:要北
5|demand/before-follows:要北约盟
21|demand/before-follows:要求
4|demand/before-follows:要求日本
-3|demand/before-follows:谈
-3|demand/before-follows:谈5
-3|demand/before-follows:谈5%:
-7|demand/before-follows:開
-7|demand/before-follows:開幕
-7|demand/before-follows:開幕_日
7|demand/before-follows:防
5|demand/before-follows:防长
3|demand/before-follows:防长斯普
-5|demand/before-follows:首
-5|demand/before-follows:首相
-5|demand/before-follows:首相は「
10|demand/before-leads:
4|demand/before-leads:)
-3|demand/before-leads:)は
12|demand/before-leads:,
-3|demand/before-leads:,要
-4|demand/before-leads::
3|demand/before-leads:EU
3|demand/before-leads:U
-6|demand/before-leads:_盼
4|demand/before-leads:、
4|demand/before-leads:、全
-3|demand/before-leads:《
-5|demand/before-leads:「
-6|demand/before-leads:」
6|demand/before-leads:】
5|demand/before-leads:が、
-5|demand/before-leads:で
4|demand/before-leads:と、
6|demand/before-leads:に、
-5|demand/before-leads:の
5|demand/before-leads:り、
-4|demand/before-leads:アの
3|demand/before-leads:エン
-5|demand/before-leads:ツの
3|demand/before-leads:ナの
3|demand/before-leads:ン
-6|demand/before-leads:ンで
-5|demand/before-leads:与
10|demand/before-leads:书长
-4|demand/before-leads:人
8|demand/before-leads:他
3|demand/before-leads:体
5|demand/before-leads:全
3|demand/before-leads:全体
-3|demand/before-leads:兰、
8|demand/before-leads:其他
3|demand/before-leads:出,
-3|demand/before-leads:包括
-6|demand/before-leads:友」
5|demand/before-leads:吁
4|demand/before-leads:合(
3|demand/before-leads:同】
5|demand/before-leads:呼吁
-16|demand/before-leads:和
-7|demand/before-leads:在
-3|demand/before-leads:声:
-3|demand/before-leads:威和
-3|demand/before-leads:宛、
-3|demand/before-leads:宾和
-5|demand/before-leads:州
-4|demand/before-leads:席
4|demand/before-leads:後、
6|demand/before-leads:总统
-3|demand/before-leads:括
5|demand/before-leads:持
5|demand/before-leads:接
5|demand/before-leads:支持
3|demand/before-leads:敦促
5|demand/before-leads:未接
-3|demand/before-leads:本和
-4|demand/before-leads:林和
-5|demand/before-leads:欧州
-6|demand/before-leads:欧盟
-7|demand/before-leads:求
-4|demand/before-leads:牙与
-3|demand/before-leads:特在
3|demand/before-leads:的
-6|demand/before-leads:盟
-5|demand/before-leads:相、
-7|demand/before-leads:盼
-3|demand/before-leads:示,
6|demand/before-leads:统
-4|demand/before-leads:缺席
3|demand/before-leads:网)
4|demand/before-leads:補、
-4|demand/before-leads:要
-3|demand/before-leads:要求
5|demand/before-leads:说,
-4|demand/before-leads:请求
-3|demand/before-leads:象の
-5|demand/before-leads:迫
-5|demand/before-leads:选人
-5|demand/before-leads:逼迫
5|demand/before-leads:長は
13|demand/before-leads:长
4|demand/before-opens:False agent
-5|demand/before-opens:False named
7|demand/before-opens:False patient
4|demand/before-opens:True named
-4|demand/before-rank:0 0 agent
-16|demand/before-rank:0 0 named
7|demand/before-rank:0 0 patient
-3|demand/before-rank:0 1 agent
3|demand/before-rank:0 1 named
15|demand/before-rank:1 0 agent
-5|demand/before-rank:1 0 patient
-3|demand/before-rank:1 1 agent
7|demand/before-rank:1 1 named
5|demand/before-rank:2 0 patient
5|demand/before-rank:3 0 named
-3|demand/before::
-4|demand/before:DEFENCE
4|demand/before:DEFENCE减至GDP的
5|demand/before:F要求的是
6|demand/before:GDP_
5|demand/before:_
6|demand/before:agent
4|demand/before:patient
-3|demand/before:、
3|demand/before:、LANDには
-5|demand/before:「
-5|demand/before:に
-6|demand/before:は
-3|demand/before:も
3|demand/before:保障費
3|demand/before:全保障費
3|demand/before:冈方提高到
4|demand/before:减至GDP的
-5|demand/before:到
6|demand/before:占GDP_
3|demand/before:安全保障費
3|demand/before:方、LANDには
3|demand/before:方提高到
3|demand/before:是
5|demand/before:求的是
4|demand/before:的是
4|demand/before:至GDP的
5|demand/before:要求的是
3|demand/before:費
-3|demand/before:达到
3|demand/before:障費
6|demand/clause-ending::不可能
3|demand/clause-ending:」条件
-4|demand/clause-ending:した
-3|demand/clause-ending:った
4|demand/clause-ending:めた
3|demand/clause-ending:を求めた
6|demand/clause-ending:不可能
3|demand/clause-ending:内」条件
6|demand/clause-ending:可能
3|demand/clause-ending:条件
5|demand/clause-ending:求めた
97|demand/demander:other
58|demand/demander:spender
4|demand/ending:.3%
-4|demand/ending:.5%
4|demand/ending:.7%
3|demand/ending:0%
4|demand/ending:1.3%
5|demand/ending:1.7%
3|demand/ending:10%
-3|demand/ending:3.5%
-7|demand/ending:5%
4|demand/ending:7%
6|demand/ending::不可能
3|demand/ending:」条件
-5|demand/ending:した
-4|demand/ending:った
4|demand/ending:めた
3|demand/ending:を求めた
6|demand/ending:不可能
3|demand/ending:内」条件
6|demand/ending:可能
3|demand/ending:条件
5|demand/ending:求めた
4|demand/ending:的10%
3|demand/ending:的防区
3|demand/ending:队的防区
3|demand/ending:防区
-18|demand/foreign=False:
-5|demand/foreign=False:ask
-3|demand/foreign=False:not
3|demand/foreign=False:not ask
-3|demand/foreign=False:should
-3|demand/foreign=True:
6|demand/foreign=True:not think
-3|demand/known:- ALLIES 3.5
-3|demand/known:- ALLIES 3.5 since-2025
-4|demand/known:- ALLIES 5
-4|demand/known:- ALLIES 5 since-2025
-8|demand/known:- ALLIES since-2025
-5|demand/known:- AUS 3.5
-5|demand/known:- AUS 3.5 since-2025
-6|demand/known:- AUS since-2025
-3|demand/known:- EU since-2025
3|demand/known:- GHA 0.6
3|demand/known:- GHA 0.6 to-2024
3|demand/known:- GHA to-2024
3|demand/known:- GMB 1
3|demand/known:- GMB 1 to-2024
3|demand/known:- GMB to-2024
-9|demand/known:- JPN 3
-6|demand/known:- JPN 3 since-2025
-11|demand/known:- JPN 3.5
-11|demand/known:- JPN 3.5 since-2025
-21|demand/known:- JPN since-2025
5|demand/known:- KEN 1.3
5|demand/known:- KEN 1.3 to-2024
5|demand/known:- KEN to-2024
-3|demand/known:- KOR 5
-3|demand/known:- KOR 5 since-2025
-6|demand/known:- KOR since-2025
4|demand/known:- LKA 1.3
4|demand/known:- LKA 1.3 to-2024
4|demand/known:- LKA to-2024
-5|demand/known:- NATO 5
-5|demand/known:- NATO 5 since-2025
-8|demand/known:- NATO since-2025
-6|demand/known:- NATO to-2024
3|demand/known:- NGA 1
3|demand/known:- NGA 1 to-2024
3|demand/known:- NGA to-2024
6|demand/known:- PAK 1.7
5|demand/known:- PAK 1.7 since-2025
5|demand/known:- PAK since-2025
-10|demand/known:- TWN 1E+1 since-2025
11|demand/known:- TWN 1E+1 to-2024
-13|demand/known:- TWN since-2025
11|demand/known:- TWN to-2024
-3|demand/known:AGO BWA 2.8
-3|demand/known:AGO BWA 2.8 since-2025
-3|demand/known:AGO BWA since-2025
-15|demand/known:AUS AUS 3.5
-15|demand/known:AUS AUS 3.5 since-2025
-15|demand/known:AUS AUS since-2025
-5|demand/known:AUS AUS+JPN since-2025
-3|demand/known:AUT AUT+MLT 1.9
-3|demand/known:AUT AUT+MLT 1.9 since-2025
-3|demand/known:AUT AUT+MLT since-2025
3|demand/known:BRA GUY 1
3|demand/known:BRA GUY 1 since-2025
3|demand/known:BRA GUY since-2025
-3|demand/known:CHN ALLIES 5
-3|demand/known:CHN ALLIES 5 since-2025
-3|demand/known:CHN ALLIES since-2025
6|demand/known:CHN JPN 1
6|demand/known:CHN JPN 1 since-2025
5|demand/known:CHN JPN since-2025
-3|demand/known:CHN TWN 5
-3|demand/known:CHN TWN 5 since-2025
-4|demand/known:CHN TWN since-2025
-15|demand/known:DEU NATO 5
-15|demand/known:DEU NATO 5 since-2025
-16|demand/known:DEU NATO since-2025
12|demand/known:DNK NATO 5
12|demand/known:DNK NATO 5 since-2025
12|demand/known:DNK NATO since-2025
11|demand/known:DNK NOR+SWE 4
11|demand/known:DNK NOR+SWE 4 since-2025
11|demand/known:DNK NOR+SWE since-2025
-5|demand/known:ESP ESP 5
-5|demand/known:ESP ESP 5 since-2025
-6|demand/known:ESP ESP since-2025
-6|demand/known:ESP ESP+PRT 3.5
-6|demand/known:ESP ESP+PRT 3.5 since-2025
-6|demand/known:ESP ESP+PRT since-2025
-3|demand/known:ESP NATO 3.5
-3|demand/known:ESP NATO 3.5 since-2025
-6|demand/known:ESP NATO since-2025
3|demand/known:EST ESP+ITA 3.5
3|demand/known:EST ESP+ITA 3.5 since-2025
3|demand/known:EST ESP+ITA since-2025
5|demand/known:EST NATO 3
5|demand/known:EST NATO 3 since-2025
13|demand/known:EST NATO 5
13|demand/known:EST NATO 5 since-2025
18|demand/known:EST NATO since-2025
7|demand/known:EU AUT+MLT 1.9
7|demand/known:EU AUT+MLT 1.9 since-2025
7|demand/known:EU AUT+MLT since-2025
25|demand/known:EU EU 3
20|demand/known:EU EU 3 since-2025
5|demand/known:EU EU 3 to-2024
16|demand/known:EU EU 3.5
16|demand/known:EU EU 3.5 since-2025
34|demand/known:EU EU since-2025
5|demand/known:EU EU to-2024
5|demand/known:EU FRA 2.2
5|demand/known:EU FRA 2.2 since-2025
5|demand/known:EU FRA since-2025
5|demand/known:EU GRC+TUR 2
5|demand/known:EU GRC+TUR 2 to-2024
5|demand/known:EU GRC+TUR to-2024
3|demand/known:FIN IRL 1.3
3|demand/known:FIN IRL 1.3 since-2025
3|demand/known:FIN IRL since-2025
-8|demand/known:FIN NATO 5
-8|demand/known:FIN NATO 5 since-2025
-6|demand/known:FIN NATO since-2025
-4|demand/known:FRA DEU+FRA 5
-4|demand/known:FRA DEU+FRA 5 since-2025
-4|demand/known:FRA DEU+FRA since-2025
4|demand/known:FRA EU 3-3.5
4|demand/known:FRA EU 3-3.5 since-2025
4|demand/known:FRA EU since-2025
-7|demand/known:GBR GBR 3
-7|demand/known:GBR GBR 3 since-2025
-7|demand/known:GBR GBR since-2025
-8|demand/known:GBR NATO 5
-8|demand/known:GBR NATO 5 since-2025
-9|demand/known:GBR NATO since-2025
6|demand/known:GRC ESP 2
6|demand/known:GRC ESP 2 since-2025
6|demand/known:GRC ESP since-2025
-3|demand/known:IND JPN 4
-3|demand/known:IND JPN 4 since-2025
-3|demand/known:IND JPN since-2025
-3|demand/known:JPN ALLIES 3.5
-3|demand/known:JPN ALLIES 3.5 since-2025
-6|demand/known:JPN ALLIES 5
-6|demand/known:JPN ALLIES 5 since-2025
-11|demand/known:JPN ALLIES since-2025
-5|demand/known:JPN AUS 3.5
-5|demand/known:JPN AUS 3.5 since-2025
-6|demand/known:JPN AUS since-2025
-4|demand/known:JPN AUS+JPN since-2025
-4|demand/known:JPN EU 3
-13|demand/known:JPN JPN 3
-10|demand/known:JPN JPN 3 since-2025
-18|demand/known:JPN JPN 3.5
-18|demand/known:JPN JPN 3.5 since-2025
-5|demand/known:JPN JPN 5
-5|demand/known:JPN JPN 5 since-2025
-34|demand/known:JPN JPN since-2025
-3|demand/known:JPN JPN to-1999
3|demand/known:JPN KHM+THA 1.7
3|demand/known:JPN KHM+THA 1.7 since-2025
3|demand/known:JPN KHM+THA since-2025
-5|demand/known:JPN NATO 5
-5|demand/known:JPN NATO 5 since-2025
-5|demand/known:JPN NATO since-2025
3|demand/known:JPN PHL since-2025
-6|demand/known:JPN TWN 1E+1
-6|demand/known:JPN TWN 1E+1 since-2025
-6|demand/known:JPN TWN since-2025
-3|demand/known:KOR ALLIES 5
-3|demand/known:KOR ALLIES 5 since-2025
-5|demand/known:KOR ALLIES since-2025
-3|demand/known:KOR AUS+JPN 3.5
-3|demand/known:KOR AUS+JPN 3.5 since-2025
-3|demand/known:KOR AUS+JPN since-2025
5|demand/known:KOR JPN 2.6
5|demand/known:KOR JPN 2.6 to-2024
-3|demand/known:KOR JPN 3.5
-3|demand/known:KOR JPN 3.5 since-2025
-3|demand/known:KOR JPN since-2025
5|demand/known:KOR JPN to-2024
-6|demand/known:KOR KOR 3.5
-6|demand/known:KOR KOR 3.5 since-2025
-3|demand/known:KOR KOR 3.8
-3|demand/known:KOR KOR 3.8 since-2025
-6|demand/known:KOR KOR 5
-6|demand/known:KOR KOR 5 since-2025
-15|demand/known:KOR KOR since-2025
-4|demand/known:KOR NATO since-2025
10|demand/known:LTU DEU+FRA 5
10|demand/known:LTU DEU+FRA 5 since-2025
10|demand/known:LTU DEU+FRA since-2025
-9|demand/known:LTU EU 3.5
-9|demand/known:LTU EU 3.5 since-2025
-9|demand/known:LTU EU since-2025
9|demand/known:LTU NATO 2.5
9|demand/known:LTU NATO 2.5 to-2024
-7|demand/known:LTU NATO 5
-7|demand/known:LTU NATO 5 since-2025
3|demand/known:LTU NATO 5.5
3|demand/known:LTU NATO 5.5 since-2025
-4|demand/known:LTU NATO since-2025
9|demand/known:LTU NATO to-2024
13|demand/known:LVA ESP+PRT 3.5
13|demand/known:LVA ESP+PRT 3.5 since-2025
13|demand/known:LVA ESP+PRT since-2025
4|demand/known:MYS KHM+THA since-2025
-5|demand/known:NATO ALLIES 5
-5|demand/known:NATO ALLIES 5 since-2025
-6|demand/known:NATO ALLIES since-2025
-5|demand/known:NATO BEL 3.5
-5|demand/known:NATO BEL 3.5 since-2025
-4|demand/known:NATO BEL since-2025
-4|demand/known:NATO DEU 2
-4|demand/known:NATO DEU 2 to-1999
-4|demand/known:NATO DEU to-1999
3|demand/known:NATO ESP 3.5
3|demand/known:NATO ESP 3.5 since-2025
3|demand/known:NATO ESP since-2025
-8|demand/known:NATO EU 3
-8|demand/known:NATO EU 3 since-2025
-9|demand/known:NATO EU since-2025
4|demand/known:NATO JPN 3.5
4|demand/known:NATO JPN 3.5 since-2025
-11|demand/known:NATO JPN 5
-11|demand/known:NATO JPN 5 since-2025
-6|demand/known:NATO JPN since-2025
4|demand/known:NATO KOR 3.5
4|demand/known:NATO KOR 3.5 since-2025
3|demand/known:NATO KOR since-2025
13|demand/known:NATO NATO 1.5
13|demand/known:NATO NATO 1.5 since-2025
-3|demand/known:NATO NATO 2 since-2025
4|demand/known:NATO NATO 2 to-2024
3|demand/known:NATO NATO 2.5 since-2025
-4|demand/known:NATO NATO 2.5 to-2024
3|demand/known:NATO NATO 3
3|demand/known:NATO NATO 3 since-2025
14|demand/known:NATO NATO 3.5
21|demand/known:NATO NATO 3.5 since-2025
-7|demand/known:NATO NATO 3.5 to-2024
8|demand/known:NATO NATO 3.7
8|demand/known:NATO NATO 3.7 since-2025
9|demand/known:NATO NATO 5
10|demand/known:NATO NATO 5 since-2025
51|demand/known:NATO NATO since-2025
-8|demand/known:NATO NATO to-2024
6|demand/known:NLD BEL 3.5
6|demand/known:NLD BEL 3.5 since-2025
6|demand/known:NLD BEL since-2025
-3|demand/known:NLD EU 3
-3|demand/known:NLD EU 3 since-2025
-3|demand/known:NLD EU since-2025
-10|demand/known:NLD NATO 5
-10|demand/known:NLD NATO 5 since-2025
-12|demand/known:NLD NATO since-2025
3|demand/known:NOR JPN 2.5
3|demand/known:NOR JPN 2.5 since-2025
3|demand/known:NOR JPN since-2025
-3|demand/known:NOR NOR+SWE 4
-3|demand/known:NOR NOR+SWE 4 since-2025
-3|demand/known:NOR NOR+SWE since-2025
-3|demand/known:PHL PHL since-2025
8|demand/known:POL EU 3
8|demand/known:POL EU 3 since-2025
9|demand/known:POL EU since-2025
14|demand/known:POL NATO 3
12|demand/known:POL NATO 3 to-2024
-5|demand/known:POL NATO 5
-5|demand/known:POL NATO 5 since-2025
12|demand/known:POL NATO to-2024
-4|demand/known:PRT ESP+PRT 3.5
-4|demand/known:PRT ESP+PRT 3.5 since-2025
-4|demand/known:PRT ESP+PRT since-2025
-3|demand/known:PRT NATO 5
-3|demand/known:PRT NATO 5 since-2025
-3|demand/known:PRT NATO since-2025
-3|demand/known:RUS NATO 5
-3|demand/known:RUS NATO 5 since-2025
-3|demand/known:RUS NATO since-2025
6|demand/known:SAU ARE+KWT+QAT 4.5
6|demand/known:SAU ARE+KWT+QAT 4.5 since-2025
6|demand/known:SAU ARE+KWT+QAT since-2025
4|demand/known:SAU OMN 6
4|demand/known:SAU OMN 6 since-2025
4|demand/known:SAU OMN since-2025
-3|demand/known:SWE NOR+SWE 4
-3|demand/known:SWE NOR+SWE 4 since-2025
-3|demand/known:SWE NOR+SWE since-2025
-3|demand/known:THA PHL+THA 2.5
-3|demand/known:THA PHL+THA 2.5 since-2025
-3|demand/known:THA PHL+THA since-2025
6|demand/known:TWN JPN 2.7
6|demand/known:TWN JPN 2.7 since-2025
-4|demand/known:TWN JPN 3
-4|demand/known:TWN JPN 3 since-2025
-3|demand/known:TWN JPN 3.5
-3|demand/known:TWN JPN 3.5 since-2025
-8|demand/known:TWN TWN 1E+1
-8|demand/known:TWN TWN 1E+1 since-2025
-11|demand/known:TWN TWN since-2025
12|demand/known:UKR ALLIES 0.25
11|demand/known:UKR ALLIES 0.25 since-2025
11|demand/known:UKR ALLIES since-2025
9|demand/known:UKR DNK+EST+FIN+ISL+LTU+LVA+NOR+SWE 3
9|demand/known:UKR DNK+EST+FIN+ISL+LTU+LVA+NOR+SWE 3 since-2025
9|demand/known:UKR DNK+EST+FIN+ISL+LTU+LVA+NOR+SWE since-2025
3|demand/known:UKR GBR 3
3|demand/known:UKR GBR 3 since-2025
3|demand/known:UKR GBR since-2025
3|demand/known:UKR NATO 5
3|demand/known:UKR NATO 5 since-2025
3|demand/known:UKR NATO since-2025
3|demand/known:USA AGO 2.2
3|demand/known:USA AGO 2.2 since-2025
3|demand/known:USA AGO since-2025
-11|demand/known:USA ALLIES 0.25
-11|demand/known:USA ALLIES 0.25 since-2025
9|demand/known:USA ALLIES 3.5
9|demand/known:USA ALLIES 3.5 since-2025
23|demand/known:USA ALLIES 5
23|demand/known:USA ALLIES 5 since-2025
22|demand/known:USA ALLIES since-2025
3|demand/known:USA AUS 3
3|demand/known:USA AUS 3 since-2025
26|demand/known:USA AUS 3.5
26|demand/known:USA AUS 3.5 since-2025
28|demand/known:USA AUS since-2025
8|demand/known:USA AUS+JPN 3.5
8|demand/known:USA AUS+JPN 3.5 since-2025
5|demand/known:USA AUS+JPN 5
5|demand/known:USA AUS+JPN 5 since-2025
13|demand/known:USA AUS+JPN since-2025
-3|demand/known:USA AUT+MLT 1.9
-3|demand/known:USA AUT+MLT 1.9 since-2025
-3|demand/known:USA AUT+MLT since-2025
4|demand/known:USA BWA 2.8
4|demand/known:USA BWA 2.8 since-2025
4|demand/known:USA BWA since-2025
4|demand/known:USA DEU 2
5|demand/known:USA DEU 2 to-1999
5|demand/known:USA DEU to-1999
-4|demand/known:USA DEU+FRA 5
-4|demand/known:USA DEU+FRA 5 since-2025
-4|demand/known:USA DEU+FRA since-2025
3|demand/known:USA DEU+ITA 3
3|demand/known:USA DEU+ITA 3 since-2025
3|demand/known:USA DEU+ITA since-2025
-4|demand/known:USA DNK+EST+FIN+ISL+LTU+LVA+NOR+SWE 3
-4|demand/known:USA DNK+EST+FIN+ISL+LTU+LVA+NOR+SWE 3 since-2025
-4|demand/known:USA DNK+EST+FIN+ISL+LTU+LVA+NOR+SWE since-2025
-5|demand/known:USA ESP 2
-5|demand/known:USA ESP 2 since-2025
6|demand/known:USA ESP 5
6|demand/known:USA ESP 5 since-2025
-14|demand/known:USA EU 3
-10|demand/known:USA EU 3 since-2025
-4|demand/known:USA EU 3 to-2024
-6|demand/known:USA EU 3.5
-6|demand/known:USA EU 3.5 since-2025
-19|demand/known:USA EU since-2025
-4|demand/known:USA EU to-2024
6|demand/known:USA GBR 3
6|demand/known:USA GBR 3 since-2025
6|demand/known:USA GBR since-2025
3|demand/known:USA HUN 3.5
3|demand/known:USA HUN 3.5 since-2025
3|demand/known:USA HUN since-2025
-5|demand/known:USA JPN 1
-5|demand/known:USA JPN 1 since-2025
-3|demand/known:USA JPN 2.5
-3|demand/known:USA JPN 2.5 since-2025
-5|demand/known:USA JPN 2.6
-5|demand/known:USA JPN 2.6 to-2024
-6|demand/known:USA JPN 2.7
-6|demand/known:USA JPN 2.7 since-2025
27|demand/known:USA JPN 3
21|demand/known:USA JPN 3 since-2025
3|demand/known:USA JPN 3 to-1999
31|demand/known:USA JPN 3.5
31|demand/known:USA JPN 3.5 since-2025
4|demand/known:USA JPN 4
4|demand/known:USA JPN 4 since-2025
18|demand/known:USA JPN 5
18|demand/known:USA JPN 5 since-2025
57|demand/known:USA JPN since-2025
4|demand/known:USA JPN to-1999
-3|demand/known:USA JPN to-2024
-4|demand/known:USA KEN 1.3
-4|demand/known:USA KEN 1.3 to-2024
-4|demand/known:USA KEN to-2024
-3|demand/known:USA KHM+THA 1.7
-3|demand/known:USA KHM+THA 1.7 since-2025
-4|demand/known:USA KHM+THA since-2025
5|demand/known:USA KOR 3.5
5|demand/known:USA KOR 3.5 since-2025
5|demand/known:USA KOR 3.8
5|demand/known:USA KOR 3.8 since-2025
9|demand/known:USA KOR 5
9|demand/known:USA KOR 5 since-2025
17|demand/known:USA KOR since-2025
-3|demand/known:USA LKA 1.3
-3|demand/known:USA LKA 1.3 to-2024
-3|demand/known:USA LKA to-2024
-11|demand/known:USA NATO 1.5
-11|demand/known:USA NATO 1.5 since-2025
7|demand/known:USA NATO 2
6|demand/known:USA NATO 2 since-2025
3|demand/known:USA NATO 2 to-2021
-9|demand/known:USA NATO 2.5
-3|demand/known:USA NATO 2.5 since-2025
-6|demand/known:USA NATO 2.5 to-2024
-22|demand/known:USA NATO 3
-11|demand/known:USA NATO 3 since-2025
-11|demand/known:USA NATO 3 to-2024
-5|demand/known:USA NATO 3.5
-14|demand/known:USA NATO 3.5 since-2025
9|demand/known:USA NATO 3.5 to-2024
-7|demand/known:USA NATO 3.7
-7|demand/known:USA NATO 3.7 since-2025
3|demand/known:USA NATO 4
38|demand/known:USA NATO 5
38|demand/known:USA NATO 5 since-2025
-3|demand/known:USA NATO since-2025
4|demand/known:USA NATO to-2021
-9|demand/known:USA NATO to-2024
-3|demand/known:USA NOR+SWE 4
-3|demand/known:USA NOR+SWE 4 since-2025
-3|demand/known:USA NOR+SWE since-2025
-4|demand/known:USA OMN 6
-4|demand/known:USA OMN 6 since-2025
-4|demand/known:USA OMN since-2025
-4|demand/known:USA PAK 1.7
6|demand/known:USA PHL+THA 2.5
6|demand/known:USA PHL+THA 2.5 since-2025
6|demand/known:USA PHL+THA since-2025
16|demand/known:USA TWN 1E+1
27|demand/known:USA TWN 1E+1 since-2025
-11|demand/known:USA TWN 1E+1 to-2024
3|demand/known:USA TWN 3
8|demand/known:USA TWN 5
8|demand/known:USA TWN 5 since-2025
37|demand/known:USA TWN since-2025
-10|demand/known:USA TWN to-2024
14|demand/main:other
-32|demand/main:spender
-10|demand/named:1
16|demand/named:2
33|demand/named:3
3|demand/near-after:,并接
6|demand/near-after::不
6|demand/near-after::不可
6|demand/near-after:_卓
6|demand/near-after:_卓揆
3|demand/near-after:、削
3|demand/near-after:、削減
-4|demand/near-after:」と
3|demand/near-after:」条
3|demand/near-after:」条件
-3|demand/near-after:ある
3|demand/near-after:いとし
3|demand/near-after:えるよ
-3|demand/near-after:した
3|demand/near-after:して、
-5|demand/near-after:た。
-3|demand/near-after:だ。
-4|demand/near-after:だと
-3|demand/near-after:った
3|demand/near-after:て、
3|demand/near-after:て、削
3|demand/near-after:では
3|demand/near-after:ではな
3|demand/near-after:として
3|demand/near-after:ないと
3|demand/near-after:なら
3|demand/near-after:ならば
3|demand/near-after:に抑
3|demand/near-after:に抑え
3|demand/near-after:に求
3|demand/near-after:に求め
3|demand/near-after:はな
3|demand/near-after:ば構
3|demand/near-after:ば構わ
3|demand/near-after:へ下
3|demand/near-after:へ下げ
-3|demand/near-after:べき
-4|demand/near-after:める
3|demand/near-after:らば
3|demand/near-after:らば構
3|demand/near-after:るよ
3|demand/near-after:るよう
3|demand/near-after:わな
3|demand/near-after:わない
-4|demand/near-after:を求
-4|demand/near-after:を求め
3|demand/near-after:下げ
3|demand/near-after:下げる
6|demand/near-after:不可
6|demand/near-after:不可能
-4|demand/near-after:以上
11|demand/near-after:以内
3|demand/near-after:以内」
3|demand/near-after:以内な
3|demand/near-after:以内に
3|demand/near-after:内」
3|demand/near-after:内」条
3|demand/near-after:内な
3|demand/near-after:内なら
3|demand/near-after:内に
3|demand/near-after:内に抑
3|demand/near-after:削減
3|demand/near-after:削減で
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
3|demand/near-after:抑え
3|demand/near-after:抑える
3|demand/near-after:接管
3|demand/near-after:接管外
6|demand/near-after:揆:
6|demand/near-after:揆:不
3|demand/near-after:条件
3|demand/near-after:構わ
3|demand/near-after:構わな
-3|demand/near-after:求める
3|demand/near-after:減で
3|demand/near-after:減では
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
4|demand/near-before:#,而
5|demand/near-before:,LANDDEFENCE
4|demand/near-before:,而
5|demand/near-before:,而I
4|demand/near-before:,该
4|demand/near-before:,该组
-3|demand/near-before::LAND
3|demand/near-before:DATE、債
4|demand/near-before:DATE以
4|demand/near-before:DATE以前
4|demand/near-before:DATE的
5|demand/near-before:DATE的DEFENCE
4|demand/near-before:DEFENCE减
4|demand/near-before:DEFENCE减至
4|demand/near-before:DEFENCE应
5|demand/near-before:DEFENCE应提
-5|demand/near-before:DEFENCE提
-4|demand/near-before:DEFENCE提高
5|demand/near-before:DEFENCE相
5|demand/near-before:DEFENCE相当
3|demand/near-before:F、
3|demand/near-before:F、LAND
4|demand/near-before:Fは
3|demand/near-before:FはDATE
5|demand/near-before:F要
5|demand/near-before:F要求
5|demand/near-before:GDP_
4|demand/near-before:GDP的
4|demand/near-before:GDP的#
9|demand/near-before:IM
9|demand/near-before:IMF
4|demand/near-before:LANDDEFENCE应
3|demand/near-before:LANDに「
-4|demand/near-before:LANDは
5|demand/near-before:LAND国
5|demand/near-before:LAND国防
12|demand/near-before:MF
3|demand/near-before:MF、
4|demand/near-before:MFは
5|demand/near-before:MF要
5|demand/near-before:USA日
5|demand/near-before:USA日前
6|demand/near-before:USA称
4|demand/near-before:、LANDに
3|demand/near-before:、債
3|demand/near-before:、債務
3|demand/near-before:「安
3|demand/near-before:「安全
3|demand/near-before:ある
3|demand/near-before:あるLAND
5|demand/near-before:して
3|demand/near-before:して、
3|demand/near-before:て、
4|demand/near-before:とし
5|demand/near-before:として
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
4|demand/near-before:于GDP
5|demand/near-before:于GDP的
5|demand/near-before:人USA
5|demand/near-before:人USA日
4|demand/near-before:以前
4|demand/near-before:以前把
6|demand/near-before:件と
6|demand/near-before:件とし
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
5|demand/near-before:受访
5|demand/near-before:受访时
3|demand/near-before:吁冈
3|demand/near-before:吁冈方
3|demand/near-before:呼吁冈
6|demand/near-before:国防应
3|demand/near-before:在DATE
4|demand/near-before:在DATE以
-3|demand/near-before:学者
4|demand/near-before:安全
4|demand/near-before:安全保
6|demand/near-before:应占
6|demand/near-before:应占GDP
5|demand/near-before:应提
5|demand/near-before:应提高
5|demand/near-before:当于
5|demand/near-before:当于GDP
4|demand/near-before:把DEFENCE减
-4|demand/near-before:把DEFENCE提
-3|demand/near-before:敦促
4|demand/near-before:斯方
4|demand/near-before:斯方在
3|demand/near-before:方、
3|demand/near-before:方、LAND
4|demand/near-before:方在
4|demand/near-before:方在DATE
3|demand/near-before:方提
3|demand/near-before:方提高
5|demand/near-before:日前
3|demand/near-before:日呼
3|demand/near-before:日呼吁
4|demand/near-before:时说
4|demand/near-before:时说,
3|demand/near-before:条件
4|demand/near-before:条件と
3|demand/near-before:機に
3|demand/near-before:機にあ
4|demand/near-before:求斯
4|demand/near-before:求斯方
4|demand/near-before:求的
5|demand/near-before:求的是
4|demand/near-before:的#
4|demand/near-before:的#,
3|demand/near-before:的DEFENCE
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
4|demand/near-before:融資
3|demand/near-before:西共
3|demand/near-before:西共体
4|demand/near-before:要求斯
4|demand/near-before:要求的
-4|demand/near-before:议员
5|demand/near-before:访时
5|demand/near-before:访时说
4|demand/near-before:该组
4|demand/near-before:该组织
3|demand/near-before:说,
4|demand/near-before:说,LAND
-4|demand/near-before:达到
3|demand/near-before:近日
3|demand/near-before:近日呼
5|demand/near-before:选人
5|demand/near-before:选人USA
6|demand/near-before:防应
5|demand/near-before:障費
-16|demand/nobody-named:False
-34|demand/nobody-named:True
4|demand/opens:(
4|demand/opens:(中
4|demand/opens:(中央
9|demand/opens:I
9|demand/opens:IM
9|demand/opens:IMF
-4|demand/opens:「
3|demand/opens:一方
3|demand/opens:一方、
-4|demand/opens:他
-3|demand/opens:共
-3|demand/opens:共和
-3|demand/opens:共和党
4|demand/opens:印
5|demand/opens:印度
5|demand/opens:印度《
-3|demand/opens:在
6|demand/opens:川
6|demand/opens:川普
4|demand/opens:据
4|demand/opens:据科
4|demand/opens:据科伦
-6|demand/opens:美
3|demand/opens:西
3|demand/opens:西共
3|demand/opens:西共体
-3|demand/other after-far:1 True
7|demand/other after-far:18 False
11|demand/other after-far:4 False
-6|demand/other after-far:4 True
9|demand/other after-far:9 False
3|demand/other after-follows:が
-3|demand/other after-follows:には True
3|demand/other after-follows:に言 False
-3|demand/other after-follows:は
-4|demand/other after-follows:军
-4|demand/other after-follows:军费 True
7|demand/other after-follows:氏
3|demand/other after-follows:氏、 False
4|demand/other after-follows:氏の False
4|demand/other after-follows:的
5|demand/other after-follows:的讯 True
4|demand/other after-follows:米
4|demand/other after-follows:米大 False
3|demand/other after-follows:首
3|demand/other after-follows:首相 False
5|demand/other after-leads:%,
3|demand/other after-leads:」_
4|demand/other after-leads:いう
3|demand/other after-leads:だと
7|demand/other after-leads:める
3|demand/other after-leads:を_
23|demand/other after:named False
-5|demand/other after:named True
3|demand/other after:patient False
-4|demand/other after:patient True
20|demand/other before-commas:0 0
3|demand/other before-commas:1 0
12|demand/other before-commas:2 0
-3|demand/other before-commas:2 1
6|demand/other before-commas:3 0
6|demand/other before-far:1 0
16|demand/other before-far:18 0
7|demand/other before-far:4 0
-9|demand/other before-far:9 0
21|demand/other before-far:far 0
3|demand/other before-far:far 1
4|demand/other before-follows-rank:) 2 0
4|demand/other before-follows-rank:2 2 0
3|demand/other before-follows-rank:5 0 0
-8|demand/other before-follows-rank:: 0 0
4|demand/other before-follows-rank:: 1 0
-4|demand/other before-follows-rank:_ 0 0
-4|demand/other before-follows-rank:、 2 0
3|demand/other before-follows-rank:「 1 0
8|demand/other before-follows-rank:か 0 0
-4|demand/other before-follows-rank:と 1 0
7|demand/other before-follows-rank:の 0 0
5|demand/other before-follows-rank:の 1 0
7|demand/other before-follows-rank:の 1 1
-8|demand/other before-follows-rank:の 2 1
3|demand/other before-follows-rank:の 3 0
7|demand/other before-follows-rank:は 0 0
12|demand/other before-follows-rank:は 1 0
-6|demand/other before-follows-rank:与 1 0
-7|demand/other before-follows-rank:也 0 0
-3|demand/other before-follows-rank:会 0 0
4|demand/other before-follows-rank:側 0 0
-10|demand/other before-follows-rank:和 1 0
-3|demand/other before-follows-rank:国 2 0
-5|demand/other before-follows-rank:在 0 0
-3|demand/other before-follows-rank:外 1 0
3|demand/other before-follows-rank:大 1 0
-6|demand/other before-follows-rank:大 1 1
6|demand/other before-follows-rank:大 2 1
3|demand/other before-follows-rank:大 3 0
-3|demand/other before-follows-rank:太 1 1
4|demand/other before-follows-rank:对 1 0
-3|demand/other before-follows-rank:将 0 0
3|demand/other before-follows-rank:总 0 0
-4|demand/other before-follows-rank:愿 2 0
-4|demand/other before-follows-rank:把 0 0
-5|demand/other before-follows-rank:日 1 0
-5|demand/other before-follows-rank:未 1 0
6|demand/other before-follows-rank:氏 1 0
6|demand/other before-follows-rank:海 1 1
10|demand/other before-follows-rank:的 0 0
-5|demand/other before-follows-rank:称 1 0
-9|demand/other before-follows-rank:籍 1 0
-8|demand/other before-follows-rank:自 0 0
5|demand/other before-follows-rank:要 0 0
16|demand/other before-follows-rank:要 1 0
3|demand/other before-follows-rank:要 2 0
-3|demand/other before-follows-rank:谈 0 0
-7|demand/other before-follows-rank:開 1 0
5|demand/other before-follows-rank:防 1 0
4|demand/other before-follows:)
4|demand/other before-follows:)は
4|demand/other before-follows:)はオー
3|demand/other before-follows:1
6|demand/other before-follows:2
3|demand/other before-follows:26
3|demand/other before-follows:26日在
3|demand/other before-follows:5%
3|demand/other before-follows:5%要求
-4|demand/other before-follows::
-7|demand/other before-follows::与
-7|demand/other before-follows::与其谈
4|demand/other before-follows::日
4|demand/other before-follows::日本应
-6|demand/other before-follows:_
-8|demand/other before-follows:、
-4|demand/other before-follows:、5
-4|demand/other before-follows:、5%案
4|demand/other before-follows:、ト
5|demand/other before-follows:、トルコ
-8|demand/other before-follows:、拉
-8|demand/other before-follows:、拉脱维
5|demand/other before-follows:、日
5|demand/other before-follows:、日本に
-3|demand/other before-follows:、波
-3|demand/other before-follows:、波兰齐
3|demand/other before-follows:、湾
3|demand/other before-follows:、湾岸諸
-6|demand/other before-follows:、葡
-6|demand/other before-follows:、葡萄牙
3|demand/other before-follows:「
3|demand/other before-follows:「日
3|demand/other before-follows:「日本も
8|demand/other before-follows:か
8|demand/other before-follows:から
5|demand/other before-follows:から、国
-4|demand/other before-follows:がハ
-4|demand/other before-follows:がハーグ
-4|demand/other before-follows:と
-4|demand/other before-follows:に
3|demand/other before-follows:にな
3|demand/other before-follows:にならっ
-3|demand/other before-follows:にも
-3|demand/other before-follows:に続
-3|demand/other before-follows:に続き、
14|demand/other before-follows:の
-4|demand/other before-follows:の3
-3|demand/other before-follows:の3.5
3|demand/other before-follows:のサ
3|demand/other before-follows:のサンド
3|demand/other before-follows:のシ
3|demand/other before-follows:のシャカ
5|demand/other before-follows:のハ
3|demand/other before-follows:のハリド
6|demand/other before-follows:のブ
6|demand/other before-follows:のブレー
7|demand/other before-follows:の国
6|demand/other before-follows:の国防相
3|demand/other before-follows:の外
3|demand/other before-follows:の外相は
-5|demand/other before-follows:の首
-5|demand/other before-follows:の首脳会
21|demand/other before-follows:は
4|demand/other before-follows:は両
4|demand/other before-follows:は両国に
3|demand/other before-follows:は日
3|demand/other before-follows:は日本に
-3|demand/other before-follows:や
-6|demand/other before-follows:与
-6|demand/other before-follows:与葡
-6|demand/other before-follows:与葡萄牙
-7|demand/other before-follows:也
-3|demand/other before-follows:也升
-3|demand/other before-follows:也升到4
-4|demand/other before-follows:也达
-4|demand/other before-follows:也达到5
4|demand/other before-follows:事
4|demand/other before-follows:事務
4|demand/other before-follows:事務総長
-3|demand/other before-follows:会
-3|demand/other before-follows:会議
-3|demand/other before-follows:会議見送
4|demand/other before-follows:側
3|demand/other before-follows:发
3|demand/other before-follows:发言
-10|demand/other before-follows:和
-3|demand/other before-follows:和瑞
-3|demand/other before-follows:和瑞典也
-4|demand/other before-follows:国民
-4|demand/other before-follows:国民党籍
4|demand/other before-follows:国防相、
-4|demand/other before-follows:在2
-4|demand/other before-follows:在203
-3|demand/other before-follows:在内
-4|demand/other before-follows:外
-8|demand/other before-follows:外相
-3|demand/other before-follows:外相は1
-3|demand/other before-follows:外相は、
4|demand/other before-follows:外长
5|demand/other before-follows:外长:其
7|demand/other before-follows:大
7|demand/other before-follows:大統
3|demand/other before-follows:大統領が
-6|demand/other before-follows:大統領と
9|demand/other before-follows:大統領は
-3|demand/other before-follows:太
-3|demand/other before-follows:太平
-3|demand/other before-follows:太平洋軍
4|demand/other before-follows:对
4|demand/other before-follows:对北
4|demand/other before-follows:对北约提
-3|demand/other before-follows:将
-3|demand/other before-follows:将军
-3|demand/other before-follows:将军费各
3|demand/other before-follows:希
3|demand/other before-follows:希望
4|demand/other before-follows:总
-4|demand/other before-follows:愿
-4|demand/other before-follows:愿意
-4|demand/other before-follows:愿意支持
-4|demand/other before-follows:把
-3|demand/other before-follows:把国
-5|demand/other before-follows:日
-4|demand/other before-follows:日前
-5|demand/other before-follows:未
-5|demand/other before-follows:未接
-5|demand/other before-follows:未接波兰
8|demand/other before-follows:氏
5|demand/other before-follows:氏は
3|demand/other before-follows:氏はスタ
6|demand/other before-follows:海
6|demand/other before-follows:海峡
6|demand/other before-follows:海峡の安
8|demand/other before-follows:的
5|demand/other before-follows:的3
5|demand/other before-follows:的3%提
-5|demand/other before-follows:称
-9|demand/other before-follows:籍
-9|demand/other before-follows:籍专
-9|demand/other before-follows:籍专员表
-8|demand/other before-follows:自
-8|demand/other before-follows:自己
-8|demand/other before-follows:自己的军
24|demand/other before-follows:要
5|demand/other before-follows:要北
5|demand/other before-follows:要北约盟
19|demand/other before-follows:要求
4|demand/other before-follows:要求日本
-3|demand/other before-follows:谈
-3|demand/other before-follows:谈5
-3|demand/other before-follows:谈5%:
-7|demand/other before-follows:開
-7|demand/other before-follows:開幕
-7|demand/other before-follows:開幕_日
7|demand/other before-follows:防
5|demand/other before-follows:防长
3|demand/other before-follows:防长斯普
20|demand/other before-leads:
3|demand/other before-leads:(
5|demand/other before-leads:)
7|demand/other before-leads:,
6|demand/other before-leads:、
-3|demand/other before-leads:《
-6|demand/other before-leads:」
6|demand/other before-leads:】
4|demand/other before-leads:が、
5|demand/other before-leads:し、
-5|demand/other before-leads:で
4|demand/other before-leads:と、
6|demand/other before-leads:に、
3|demand/other before-leads:の
5|demand/other before-leads:り、
-5|demand/other before-leads:ツの
3|demand/other before-leads:ナの
-6|demand/other before-leads:ンで
-5|demand/other before-leads:与
4|demand/other before-leads:书长
3|demand/other before-leads:事】
-4|demand/other before-leads:人
-3|demand/other before-leads:兰、
-3|demand/other before-leads:包括
-6|demand/other before-leads:友」
4|demand/other before-leads:合(
3|demand/other before-leads:同】
-16|demand/other before-leads:和
-7|demand/other before-leads:在
-3|demand/other before-leads:威和
-3|demand/other before-leads:宛、
-3|demand/other before-leads:宾和
-4|demand/other before-leads:席
4|demand/other before-leads:後、
6|demand/other before-leads:总统
-3|demand/other before-leads:括
5|demand/other before-leads:持
5|demand/other before-leads:接
5|demand/other before-leads:支持
5|demand/other before-leads:未接
-3|demand/other before-leads:本和
-4|demand/other before-leads:林和
-5|demand/other before-leads:求
-4|demand/other before-leads:牙与
-3|demand/other before-leads:特在
3|demand/other before-leads:的
-5|demand/other before-leads:相、
-4|demand/other before-leads:示,
6|demand/other before-leads:统
-4|demand/other before-leads:缺席
3|demand/other before-leads:网)
-3|demand/other before-leads:请求
-5|demand/other before-leads:选人
6|demand/other before-leads:长
12|demand/other before-opens:False agent
13|demand/other before-opens:False named
-4|demand/other before-opens:False patient
9|demand/other before-opens:True agent
6|demand/other before-opens:True named
3|demand/other before-opens:True patient
6|demand/other before-rank:0 0 agent
3|demand/other before-rank:0 0 named
16|demand/other before-rank:1 0 agent
4|demand/other before-rank:1 0 named
-4|demand/other before-rank:1 0 patient
-3|demand/other before-rank:1 1 agent
8|demand/other before-rank:1 1 named
5|demand/other before-rank:2 0 patient
5|demand/other before-rank:3 0 named
21|demand/other before:agent
19|demand/other before:named
34|demand/other named:1
23|demand/other named:2
3|demand/other named:3
3|demand/other right-before:
-7|demand/other right-before::与其谈
4|demand/other right-before::日本应退回
-4|demand/other right-before:、
5|demand/other right-before:、日本に
3|demand/other right-before:、湾岸諸国に
-6|demand/other right-before:、葡萄牙谈
3|demand/other right-before:「日本も
4|demand/other right-before:は両国に
-3|demand/other right-before:也升到
-4|demand/other right-before:也达到
-3|demand/other right-before:会議見送り_
-3|demand/other right-before:和瑞典也升到
4|demand/other right-before:对北约提出的
-5|demand/other right-before:未接波兰的
7|demand/other right-before:的
-3|demand/other right-before:谈
34|demand/other unnamed
5|demand/other unnamed-beside-others
-3|demand/right-before:\"
-7|demand/right-before::与其谈
4|demand/right-before::日本应退回
-7|demand/right-before:、
5|demand/right-before:、日本に
3|demand/right-before:、欧州に「
3|demand/right-before:、湾岸諸国に
-6|demand/right-before:、葡萄牙谈
-3|demand/right-before:、議会で
3|demand/right-before:「日本も
5|demand/right-before:「防衛費
4|demand/right-before:に「
-6|demand/right-before:には
-3|demand/right-before:は
4|demand/right-before:は両国に
-3|demand/right-before:也升到
-4|demand/right-before:也达到
3|demand/right-before:事務総長「
-3|demand/right-before:会議見送り_
-6|demand/right-before:升到
-4|demand/right-before:和瑞典也升到
3|demand/right-before:員長が促した
-4|demand/right-before:国防相会合_
-3|demand/right-before:国防相会合、
3|demand/right-before:增至
4|demand/right-before:对北约提出的
5|demand/right-before:把GDP的
-5|demand/right-before:接受
5|demand/right-before:敦促:
-5|demand/right-before:未接波兰的
-3|demand/right-before:欧洲盟友花
7|demand/right-before:的
-3|demand/right-before:谈
-3|demand/role-class-of:CHN ALLIES
5|demand/role-class-of:CHN JPN
-4|demand/role-class-of:CHN TWN
11|demand/role-class-of:EU land
11|demand/role-class-of:EU member
-13|demand/role-class-of:JPN ALLIES
-4|demand/role-class-of:JPN EU
-3|demand/role-class-of:JPN JPN
-5|demand/role-class-of:JPN NATO
-6|demand/role-class-of:JPN TWN
-6|demand/role-class-of:KOR ALLIES
-4|demand/role-class-of:KOR NATO
-5|demand/role-class-of:NATO ALLIES
-9|demand/role-class-of:NATO EU
-4|demand/role-class-of:NATO JPN
3|demand/role-class-of:NATO KOR
3|demand/role-class-of:NATO member
25|demand/role-class-of:USA ALLIES
-22|demand/role-class-of:USA EU
70|demand/role-class-of:USA JPN
18|demand/role-class-of:USA KOR
-7|demand/role-class-of:USA NATO
28|demand/role-class-of:USA TWN
-8|demand/role-class-of:USA member
12|demand/role-class-of:foe ALLIES
13|demand/role-class-of:foe member
-3|demand/role-class-of:land ALLIES
-4|demand/role-class-of:land JPN
3|demand/role-class-of:member JPN
-11|demand/role-class-of:member NATO
6|demand/role-class-of:member land
16|demand/role-class-of:member member
21|demand/role-class:EU
-29|demand/role-class:JPN
-11|demand/role-class:KOR
-13|demand/role-class:NATO
104|demand/role-class:USA
24|demand/role-class:foe
-9|demand/role-class:land
14|demand/role-class:member
-51|demand/role:nobody
99|demand/role:other
-49|demand/role:spender
3|demand/said-after-too:not ask
5|demand/said-after-too:not think
-4|demand/said-after-too:raise ask
-22|demand/said-after:
-10|demand/said-after:ask
4|demand/said-after:not
3|demand/said-after:not ask
5|demand/said-after:not think
-4|demand/said-after:plan
-5|demand/said-after:raise
-3|demand/said-after:raise ask
-4|demand/said-after:reach
-5|demand/said-after:should
-3|demand/said-after:think
3|demand/said-before-too:ask raise
-4|demand/said-before-too:ask reach
-3|demand/said-before-too:party ask
5|demand/said-before-too:party raise
4|demand/said-before-too:raise should
5|demand/said-before-too:should reach
-29|demand/said-before:
-5|demand/said-before:ask
4|demand/said-before:ask raise
-4|demand/said-before:ask reach
-3|demand/said-before:not
-8|demand/said-before:party
-4|demand/said-before:plan
3|demand/said-before:raise
5|demand/said-before:raise should raise
-3|demand/said-before:should
5|demand/said-before:should reach
-21|demand/said-last:
-7|demand/said-last:ask
-8|demand/said-last:not
3|demand/said-last:not ask
5|demand/said-last:not think
-4|demand/said-last:plan
-3|demand/said-last:raise ask
-3|demand/said-last:reach
-5|demand/said-last:should
-5|demand/spender after-far:1 True
-7|demand/spender after-far:4 False
7|demand/spender after-far:9 False
13|demand/spender after-follows:に
12|demand/spender after-follows:に求 False
-4|demand/spender after-follows:の
-4|demand/spender after-follows:桑
-4|demand/spender after-follows:桑切 True
-5|demand/spender after-leads:%,
9|demand/spender after-leads:よう
-11|demand/spender after:named False
-7|demand/spender after:named True
13|demand/spender after:patient False
-7|demand/spender before-commas:0 0
-19|demand/spender before-commas:1 0
-5|demand/spender before-commas:2 0
-13|demand/spender before-far:1 0
-9|demand/spender before-far:18 0
-6|demand/spender before-far:36 0
-3|demand/spender before-far:4 0
-3|demand/spender before-follows-rank:\" 0 0
9|demand/spender before-follows-rank:, 0 0
-5|demand/spender before-follows-rank:5 0 0
-4|demand/spender before-follows-rank:、 0 0
4|demand/spender before-follows-rank:「 0 0
-3|demand/spender before-follows-rank:が 0 1
-5|demand/spender before-follows-rank:き 0 0
5|demand/spender before-follows-rank:に 0 0
-5|demand/spender before-follows-rank:は 0 0
-3|demand/spender before-follows-rank:も 0 0
6|demand/spender before-follows-rank:事 0 0
3|demand/spender before-follows-rank:到 0 0
-6|demand/spender before-follows-rank:升 0 0
3|demand/spender before-follows-rank:員 0 0
-11|demand/spender before-follows-rank:国 0 0
3|demand/spender before-follows-rank:在 0 0
5|demand/spender before-follows-rank:在 1 0
3|demand/spender before-follows-rank:增 0 0
4|demand/spender before-follows-rank:必 0 0
-4|demand/spender before-follows-rank:接 0 0
-6|demand/spender before-follows-rank:放 1 0
7|demand/spender before-follows-rank:敦 0 0
-3|demand/spender before-follows-rank:欧 1 0
3|demand/spender before-follows-rank:氏 0 0
-3|demand/spender before-follows-rank:的 0 0
-5|demand/spender before-follows-rank:首 0 0
-3|demand/spender before-follows:\"
-3|demand/spender before-follows:\"5
-3|demand/spender before-follows:\"5%\"
8|demand/spender before-follows:,
9|demand/spender before-follows:,在
9|demand/spender before-follows:,在20
-5|demand/spender before-follows:5
-5|demand/spender before-follows:5%
-5|demand/spender before-follows:5%要求
3|demand/spender before-follows:、3
4|demand/spender before-follows:、3.5
-5|demand/spender before-follows:、5
-5|demand/spender before-follows:、5%要
3|demand/spender before-follows:、新
3|demand/spender before-follows:、新目標
3|demand/spender before-follows:、欧
3|demand/spender before-follows:、欧州に
-3|demand/spender before-follows:、議
-3|demand/spender before-follows:、議会で
6|demand/spender before-follows:「
5|demand/spender before-follows:「防
5|demand/spender before-follows:「防衛費
-5|demand/spender before-follows:が
-3|demand/spender before-follows:が3
-3|demand/spender before-follows:が国
-3|demand/spender before-follows:が国内総
-5|demand/spender before-follows:き
-5|demand/spender before-follows:きょ
-5|demand/spender before-follows:きょう開
5|demand/spender before-follows:に
4|demand/spender before-follows:に、
4|demand/spender before-follows:に、国防
3|demand/spender before-follows:に「
4|demand/spender before-follows:に「3%
-7|demand/spender before-follows:には
-3|demand/spender before-follows:には2%
3|demand/spender before-follows:に対
3|demand/spender before-follows:に対し「
-4|demand/spender before-follows:の国防支
5|demand/spender before-follows:の国防費
-7|demand/spender before-follows:は
-3|demand/spender before-follows:は5
-3|demand/spender before-follows:は5%を
-3|demand/spender before-follows:も
7|demand/spender before-follows:事
7|demand/spender before-follows:事務
7|demand/spender before-follows:事務総長
3|demand/spender before-follows:到
3|demand/spender before-follows:到2
3|demand/spender before-follows:到203
-6|demand/spender before-follows:升
-6|demand/spender before-follows:升到
-6|demand/spender before-follows:升到5%
3|demand/spender before-follows:員
3|demand/spender before-follows:員長
3|demand/spender before-follows:員長が促
-12|demand/spender before-follows:国
-13|demand/spender before-follows:国防
-7|demand/spender before-follows:国防相会
8|demand/spender before-follows:在
5|demand/spender before-follows:在伦
5|demand/spender before-follows:在伦敦喊
3|demand/spender before-follows:在海
3|demand/spender before-follows:在海牙峰
3|demand/spender before-follows:增
3|demand/spender before-follows:增至
3|demand/spender before-follows:增至5%
-3|demand/spender before-follows:尽快把国
3|demand/spender before-follows:应在
3|demand/spender before-follows:应在20
3|demand/spender before-follows:必
3|demand/spender before-follows:必须
4|demand/spender before-follows:必须投入
5|demand/spender before-follows:把G
5|demand/spender before-follows:把GDP
-3|demand/spender before-follows:把国防开
-4|demand/spender before-follows:把防
-6|demand/spender before-follows:把防务支
3|demand/spender before-follows:拿出5%
-4|demand/spender before-follows:接
-4|demand/spender before-follows:接受
-5|demand/spender before-follows:接受5%
-6|demand/spender before-follows:放
-6|demand/spender before-follows:放话
-6|demand/spender before-follows:放话\"准
7|demand/spender before-follows:敦
7|demand/spender before-follows:敦促
5|demand/spender before-follows:敦促:2
3|demand/spender before-follows:敦促落后
-3|demand/spender before-follows:欧
-3|demand/spender before-follows:欧洲
-3|demand/spender before-follows:欧洲盟友
4|demand/spender before-follows:氏
4|demand/spender before-follows:氏は
4|demand/spender before-follows:氏は32
-3|demand/spender before-follows:的
-6|demand/spender before-follows:首
-6|demand/spender before-follows:首相
-5|demand/spender before-follows:首相は「
-10|demand/spender before-leads:
5|demand/spender before-leads:,
-3|demand/spender before-leads:,要
-4|demand/spender before-leads::
3|demand/spender before-leads:EU
3|demand/spender before-leads:U
-6|demand/spender before-leads:_盼
4|demand/spender before-leads:、全
-6|demand/spender before-leads:「
-5|demand/spender before-leads:し、
3|demand/spender before-leads:で、
-7|demand/spender before-leads:の
-3|demand/spender before-leads:は「
-6|demand/spender before-leads:アの
3|demand/spender before-leads:エン
3|demand/spender before-leads:ン
7|demand/spender before-leads:书长
8|demand/spender before-leads:他
3|demand/spender before-leads:体
5|demand/spender before-leads:全
3|demand/spender before-leads:全体
8|demand/spender before-leads:其他
7|demand/spender before-leads:吁
7|demand/spender before-leads:呼吁
-3|demand/spender before-leads:声:
-5|demand/spender before-leads:州
3|demand/spender before-leads:敦促
-5|demand/spender before-leads:欧州
-6|demand/spender before-leads:欧盟
-6|demand/spender before-leads:盟
-7|demand/spender before-leads:盼
4|demand/spender before-leads:補、
-4|demand/spender before-leads:要
3|demand/spender before-leads:说,
-5|demand/spender before-leads:迫
-5|demand/spender before-leads:逼迫
5|demand/spender before-leads:長は
7|demand/spender before-leads:长
-9|demand/spender before-opens:False agent
-18|demand/spender before-opens:False named
10|demand/spender before-opens:False patient
-7|demand/spender before-opens:True agent
-5|demand/spender before-opens:True patient
-10|demand/spender before-rank:0 0 agent
-19|demand/spender before-rank:0 0 named
6|demand/spender before-rank:0 0 patient
-4|demand/spender before-rank:0 1 agent
6|demand/spender before-rank:0 1 named
-5|demand/spender before-rank:1 0 named
-16|demand/spender before:agent
-20|demand/spender before:named
5|demand/spender before:patient
-44|demand/spender named:1
-8|demand/spender named:2
30|demand/spender named:3
-5|demand/spender right-before:
-3|demand/spender right-before:\"
-3|demand/spender right-before:、
3|demand/spender right-before:、欧州に「
-3|demand/spender right-before:、議会で
5|demand/spender right-before:「防衛費
4|demand/spender right-before:に「
-6|demand/spender right-before:には
-4|demand/spender right-before:は
3|demand/spender right-before:事務総長「
-6|demand/spender right-before:升到
3|demand/spender right-before:員長が促した
-4|demand/spender right-before:国防相会合_
-3|demand/spender right-before:国防相会合、
3|demand/spender right-before:增至
5|demand/spender right-before:把GDP的
-5|demand/spender right-before:接受
5|demand/spender right-before:敦促:
-3|demand/spender right-before:欧洲盟友花
-36|demand/spender unnamed
9|demand/spender unnamed-beside-others
-4|demand/title-after:
6|demand/title-after:_卓
3|demand/title-after:以内
14|demand/unnamed-beside-others
-16|denial/after-far:1 False
3|denial/after-far:1 True
4|denial/after-far:4 False
6|denial/after-far:9 True
6|denial/after-follows:
5|denial/after-follows: False
-3|denial/after-follows:「
-4|denial/after-follows:「不 False
-6|denial/after-follows:か
-3|denial/after-follows:から False
-4|denial/after-follows:から True
-6|denial/after-follows:が自 False
-4|denial/after-follows:と
-3|denial/after-follows:と話 False
-20|denial/after-follows:に
-13|denial/after-follows:に求 False
-18|denial/after-follows:に要 False
8|denial/after-follows:に高 False
3|denial/after-follows:は
3|denial/after-follows:予
3|denial/after-follows:予以 True
8|denial/after-follows:外
8|denial/after-follows:外務 False
3|denial/after-follows:大
-7|denial/after-follows:开
-7|denial/after-follows:开价 True
3|denial/after-follows:强
3|denial/after-follows:强调 True
6|denial/after-follows:米
3|denial/after-follows:自
6|denial/after-follows:首
5|denial/after-follows:首相 False
6|denial/after-leads:%,
-13|denial/after-leads:%を
-3|denial/after-leads:%对
3|denial/after-leads:,\"
6|denial/after-leads:」_
-5|denial/after-leads:い。
4|denial/after-leads:ず=
8|denial/after-leads:ず_
4|denial/after-leads:った
4|denial/after-leads:と、
4|denial/after-leads:んだ
-19|denial/after-leads:字を
-7|denial/after-leads:有给
-3|denial/after:\"
-11|denial/after:,
-3|denial/after:,她
-3|denial/after:agent False
4|denial/after:agent True
10|denial/after:named False
10|denial/after:named True
-23|denial/after:patient False
-7|denial/after:patient True
-4|denial/after:。
3|denial/after:「太
3|denial/after:「太高
3|denial/after:「太高」
3|denial/after:「太高」_
6|denial/after:」は
6|denial/after:」は非
6|denial/after:」は非現
6|denial/after:」は非現実
3|denial/after:ありきの
3|denial/after:ありきの議
3|denial/after:が要
3|denial/after:が要る
3|denial/after:が要ると
3|denial/after:が要ると言
5|denial/after:と
3|denial/after:と#
3|denial/after:と#の
3|denial/after:と#の数
3|denial/after:と#の数字
3|denial/after:という命
3|denial/after:という命令
4|denial/after:とする公
4|denial/after:とする公約
3|denial/after:な
3|denial/after:など
3|denial/after:など論
3|denial/after:など論外
3|denial/after:など論外だ
-3|denial/after:にす
-3|denial/after:にする
10|denial/after:には
7|denial/after:には及
7|denial/after:には及び
7|denial/after:には及び腰
4|denial/after:には触
4|denial/after:には触れ
4|denial/after:には触れず
-5|denial/after:の
3|denial/after:は「求
3|denial/after:は「求め
3|denial/after:は「求めな
-3|denial/after:は「論
-3|denial/after:は「論外
-3|denial/after:は「論外」
3|denial/after:はな
3|denial/after:はない
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
3|denial/after:を求めたこ
-3|denial/after:を約
-3|denial/after:を約束
-3|denial/after:を約束し
-3|denial/after:を約束した
4|denial/after:を議
4|denial/after:を議論
4|denial/after:を議論し
4|denial/after:を議論した
-3|denial/after:不
4|denial/after:为
3|denial/after:也
3|denial/after:也不
3|denial/after:也不接
3|denial/after:也不接受
3|denial/after:也不接受。
3|denial/after:会
3|denial/after:会排
3|denial/after:会排挤
3|denial/after:会排挤社
3|denial/after:会排挤社福
5|denial/after:再
5|denial/after:再说
5|denial/after:再说\"
5|denial/after:再说\"的
5|denial/after:再说\"的劝
-3|denial/after:吗
-3|denial/after:吗?
3|denial/after:对
3|denial/after:对LAND
4|denial/after:对LAND「
4|denial/after:对LAND「不
4|denial/after:对LAND「不是
-3|denial/after:并
-3|denial/after:换
5|denial/after:更
5|denial/after:更是
5|denial/after:更是天
5|denial/after:更是天方
5|denial/after:更是天方夜
3|denial/after:框
3|denial/after:框架
3|denial/after:的DEFENCE占
3|denial/after:的DEFENCE占比
3|denial/after:的DEFENCE占比。
3|denial/after:的盘
3|denial/after:的盘子
3|denial/after:的盘子。
3|denial/after:的要
3|denial/after:的要求
3|denial/after:的要求。
-10|denial/any-after:ask
-11|denial/any-after:ask foreign=True
-3|denial/any-after:deny
8|denial/any-after:deny foreign=False
-11|denial/any-after:deny foreign=True
-8|denial/any-after:not
6|denial/any-after:not foreign=False
-14|denial/any-after:not foreign=True
5|denial/any-after:party
5|denial/any-after:party foreign=False
-9|denial/any-after:plan
-7|denial/any-after:plan foreign=True
-3|denial/any-after:raise
4|denial/any-after:should
6|denial/any-after:should foreign=False
3|denial/any-after:think
6|denial/any-after:think foreign=False
-3|denial/any-after:think foreign=True
-10|denial/any-before:ask
-3|denial/any-before:ask foreign=False
-8|denial/any-before:ask foreign=True
-9|denial/any-before:deny
-4|denial/any-before:deny foreign=False
-5|denial/any-before:deny foreign=True
-11|denial/any-before:not
-9|denial/any-before:not foreign=False
-3|denial/any-before:not foreign=True
36|denial/any-before:party
41|denial/any-before:party foreign=False
-4|denial/any-before:party foreign=True
-6|denial/any-before:plan
-3|denial/any-before:plan foreign=False
-3|denial/any-before:raise foreign=True
-11|denial/any-before:reach
-6|denial/any-before:reach foreign=False
-5|denial/any-before:reach foreign=True
-6|denial/any-before:should
-3|denial/any-before:should foreign=False
-3|denial/any-before:should foreign=True
4|denial/any-before:standard
4|denial/any-before:standard foreign=True
-4|denial/any-before:think
-3|denial/any-before:think foreign=True
-15|denial/before-commas:0 0
-5|denial/before-commas:0 1
28|denial/before-commas:1 0
-4|denial/before-commas:1 1
12|denial/before-commas:2 0
4|denial/before-commas:2 1
6|denial/before-far:1 0
28|denial/before-far:36 0
-4|denial/before-far:36 1
-6|denial/before-far:4 0
3|denial/before-far:far 0
4|denial/before-follows-rank:\" 1 0
5|denial/before-follows-rank:5 2 0
-5|denial/before-follows-rank:8 1 0
3|denial/before-follows-rank:: 0 0
9|denial/before-follows-rank:「 0 0
4|denial/before-follows-rank:「 1 0
-12|denial/before-follows-rank:か 0 0
-3|denial/before-follows-rank:か 1 0
4|denial/before-follows-rank:が 0 0
-5|denial/before-follows-rank:が 1 0
3|denial/before-follows-rank:が 2 1
-13|denial/before-follows-rank:に 0 0
3|denial/before-follows-rank:の 1 0
-4|denial/before-follows-rank:の 1 1
-5|denial/before-follows-rank:は 0 1
9|denial/before-follows-rank:は 1 0
-11|denial/before-follows-rank:や 1 0
-4|denial/before-follows-rank:を 0 0
7|denial/before-follows-rank:一 0 0
-3|denial/before-follows-rank:不 0 0
6|denial/before-follows-rank:不 1 0
4|denial/before-follows-rank:与 1 0
-3|denial/before-follows-rank:並 0 0
-5|denial/before-follows-rank:主 0 0
-3|denial/before-follows-rank:主 1 0
6|denial/before-follows-rank:事 1 0
7|denial/before-follows-rank:从 0 0
-6|denial/before-follows-rank:从 1 0
3|denial/before-follows-rank:側 0 0
3|denial/before-follows-rank:军 1 0
3|denial/before-follows-rank:去 1 1
-5|denial/before-follows-rank:和 1 0
-6|denial/before-follows-rank:团 0 0
3|denial/before-follows-rank:国 1 0
6|denial/before-follows-rank:在 1 0
4|denial/before-follows-rank:報 1 0
3|denial/before-follows-rank:官 0 0
3|denial/before-follows-rank:将 0 0
-3|denial/before-follows-rank:尚 1 0
3|denial/before-follows-rank:已 1 0
-4|denial/before-follows-rank:并 1 0
6|denial/before-follows-rank:总 1 0
7|denial/before-follows-rank:把 0 0
3|denial/before-follows-rank:拒 0 0
-5|denial/before-follows-rank:新 1 0
3|denial/before-follows-rank:是 1 0
-5|denial/before-follows-rank:正 1 0
15|denial/before-follows-rank:氏 0 0
-3|denial/before-follows-rank:没 0 0
3|denial/before-follows-rank:答 1 0
-5|denial/before-follows-rank:維 0 0
-3|denial/before-follows-rank:維 0 1
-4|denial/before-follows-rank:要 0 0
-9|denial/before-follows-rank:要 1 0
-10|denial/before-follows-rank:订 0 0
-4|denial/before-follows-rank:设 0 0
8|denial/before-follows-rank:访 0 0
-3|denial/before-follows-rank:说 0 0
8|denial/before-follows-rank:贸 0 0
3|denial/before-follows-rank:遭 0 0
-7|denial/before-follows-rank:防 0 0
3|denial/before-follows-rank:防 1 0
-3|denial/before-follows-rank:防 2 0
6|denial/before-follows-rank:首 1 0
3|denial/before-follows-rank:驻 1 0
4|denial/before-follows:\"
5|denial/before-follows:5
5|denial/before-follows:5日
5|denial/before-follows:5日公布
-5|denial/before-follows:8
-5|denial/before-follows:8日
-5|denial/before-follows:8日在参
5|denial/before-follows::
5|denial/before-follows:、対
5|denial/before-follows:、対日「
-4|denial/before-follows:、駐
-4|denial/before-follows:、駐留経
13|denial/before-follows:「
8|denial/before-follows:「3
8|denial/before-follows:「3・5
4|denial/before-follows:「日
-3|denial/before-follows:「日本も
5|denial/before-follows:「日本を
-16|denial/before-follows:か
-16|denial/before-follows:から
-4|denial/before-follows:から3・
-4|denial/before-follows:が1
-4|denial/before-follows:が10%
6|denial/before-follows:が2
6|denial/before-follows:が2%を
-3|denial/before-follows:が3
-3|denial/before-follows:が3.5
-3|denial/before-follows:がG
-3|denial/before-follows:がGDP
6|denial/before-follows:が合
6|denial/before-follows:が合意し
-4|denial/before-follows:が日本に
6|denial/before-follows:が日韓両
-3|denial/before-follows:と
-5|denial/before-follows:との
-12|denial/before-follows:に
-6|denial/before-follows:に1
-6|denial/before-follows:に1.3
4|denial/before-follows:に5%が
-6|denial/before-follows:に5%を
5|denial/before-follows:には
5|denial/before-follows:にはまだ
-3|denial/before-follows:に対しG
-6|denial/before-follows:に防
-6|denial/before-follows:に防衛費
7|denial/before-follows:の交
7|denial/before-follows:の交渉担
-4|denial/before-follows:の小
-4|denial/before-follows:の小野寺
-3|denial/before-follows:の求
-3|denial/before-follows:の求める
3|denial/before-follows:の演
3|denial/before-follows:の演説に
-6|denial/before-follows:の防
-6|denial/before-follows:の防衛費
7|denial/before-follows:は
-3|denial/before-follows:は1
-4|denial/before-follows:は10%
10|denial/before-follows:は3
-8|denial/before-follows:は3.5
18|denial/before-follows:は3・5
-3|denial/before-follows:は5
-3|denial/before-follows:は5%を
-6|denial/before-follows:は、国防
5|denial/before-follows:は、日本
-3|denial/before-follows:は「GD
-3|denial/before-follows:は会談に
-11|denial/before-follows:や
-6|denial/before-follows:やイ
-6|denial/before-follows:やイタリ
-5|denial/before-follows:や韓
-5|denial/before-follows:や韓国に
-5|denial/before-follows:を
-5|denial/before-follows:を信
-5|denial/before-follows:を信頼」
8|denial/before-follows:一
8|denial/before-follows:一名
7|denial/before-follows:一名官员
3|denial/before-follows:不
6|denial/before-follows:不会
6|denial/before-follows:不会要求
4|denial/before-follows:与
-3|denial/before-follows:並
-3|denial/before-follows:並み
-3|denial/before-follows:並みの3
-8|denial/before-follows:主
-8|denial/before-follows:主席
-3|denial/before-follows:主席容克
-5|denial/before-follows:主席郑丽
3|denial/before-follows:也
5|denial/before-follows:事
5|denial/before-follows:事務
5|denial/before-follows:事務総長
7|denial/before-follows:从未期待
-3|denial/before-follows:从未要求
3|denial/before-follows:側
-4|denial/before-follows:側か
7|denial/before-follows:側は
7|denial/before-follows:側は1.
4|denial/before-follows:军
4|denial/before-follows:军费
3|denial/before-follows:军费垫底
3|denial/before-follows:则
3|denial/before-follows:去
3|denial/before-follows:去年
3|denial/before-follows:去年度达
-5|denial/before-follows:和
-5|denial/before-follows:和韩
-5|denial/before-follows:和韩国增
-6|denial/before-follows:团
5|denial/before-follows:国
5|denial/before-follows:国防
5|denial/before-follows:在
7|denial/before-follows:在回
7|denial/before-follows:在回答有
3|denial/before-follows:報
3|denial/before-follows:報道
4|denial/before-follows:報道官は
3|denial/before-follows:外
-3|denial/before-follows:大
-4|denial/before-follows:大統
3|denial/before-follows:官
3|denial/before-follows:官房
3|denial/before-follows:官房長官
4|denial/before-follows:将
3|denial/before-follows:将防
3|denial/before-follows:将防卫费
-3|denial/before-follows:尚
-3|denial/before-follows:尚未
-3|denial/before-follows:尚未正式
4|denial/before-follows:已
3|denial/before-follows:已要
3|denial/before-follows:已要求台
-4|denial/before-follows:并
-4|denial/before-follows:并未
-4|denial/before-follows:并未要求
6|denial/before-follows:总
4|denial/before-follows:总理
4|denial/before-follows:总理施托
7|denial/before-follows:把
-5|denial/before-follows:把国防支
3|denial/before-follows:把国防预
5|denial/before-follows:把防
3|denial/before-follows:把防务支
3|denial/before-follows:拒
3|denial/before-follows:拒绝
-8|denial/before-follows:提出任何
3|denial/before-follows:提出国防
3|denial/before-follows:提出过3
4|denial/before-follows:提出防卫
-5|denial/before-follows:新
-5|denial/before-follows:新目
-5|denial/before-follows:新目標巡
4|denial/before-follows:是否要求
-5|denial/before-follows:正
-5|denial/before-follows:正\"
-5|denial/before-follows:正\"大幅
15|denial/before-follows:氏
9|denial/before-follows:氏「
8|denial/before-follows:氏「3・
-4|denial/before-follows:氏と
-4|denial/before-follows:氏との会
13|denial/before-follows:氏は
-4|denial/before-follows:氏は、5
7|denial/before-follows:氏は共同
10|denial/before-follows:氏は駐留
-4|denial/before-follows:没
-4|denial/before-follows:没有
-3|denial/before-follows:没有就防
-3|denial/before-follows:立
-3|denial/before-follows:立委
4|denial/before-follows:立委质问
3|denial/before-follows:答
3|denial/before-follows:答称
3|denial/before-follows:答称,行
-5|denial/before-follows:米防
-5|denial/before-follows:米防衛相
3|denial/before-follows:米首
3|denial/before-follows:米首脳会
-8|denial/before-follows:維
-8|denial/before-follows:維新
-8|denial/before-follows:維新の会
-16|denial/before-follows:要
-15|denial/before-follows:要求
-9|denial/before-follows:要求日本
-10|denial/before-follows:订
-7|denial/before-follows:订下
-7|denial/before-follows:订下3.
-4|denial/before-follows:订出
-4|denial/before-follows:订出3%
-4|denial/before-follows:设
-4|denial/before-follows:设定
-4|denial/before-follows:设定了占
8|denial/before-follows:访
8|denial/before-follows:访台
8|denial/before-follows:访台前夕
-4|denial/before-follows:说,5%
-3|denial/before-follows:财政
-3|denial/before-follows:财政难以
8|denial/before-follows:贸
8|denial/before-follows:贸易
8|denial/before-follows:贸易代表
3|denial/before-follows:遭
3|denial/before-follows:遭到
3|denial/before-follows:遭到冷遇
-7|denial/before-follows:防
-3|denial/before-follows:防务委员
-5|denial/before-follows:防衛
-13|denial/before-follows:防衛相と
5|denial/before-follows:防衛相は
9|denial/before-follows:首
12|denial/before-follows:首相
4|denial/before-follows:首相の持
3|denial/before-follows:首相は、
3|denial/before-follows:驻苏
3|denial/before-follows:驻苏瓦大
25|denial/before-leads:
7|denial/before-leads:,
4|denial/before-leads:Oの
10|denial/before-leads:_
-21|denial/before-leads:、
-5|denial/before-leads:、「
-4|denial/before-leads:「
5|denial/before-leads:が
3|denial/before-leads:が、
-7|denial/before-leads:し、
4|denial/before-leads:した
4|denial/before-leads:た
10|denial/before-leads:で
12|denial/before-leads:の
-5|denial/before-leads:は
-18|denial/before-leads:は、
11|denial/before-leads:は「
-10|denial/before-leads:ら「
-3|denial/before-leads:らは
-3|denial/before-leads:カの
4|denial/before-leads:ス
4|denial/before-leads:セス
-6|denial/before-leads:プ
-6|denial/before-leads:ンプ
7|denial/before-leads:上,
3|denial/before-leads:下,
3|denial/before-leads:中の
-3|denial/before-leads:为,
-4|denial/before-leads:于
-5|denial/before-leads:促
-3|denial/before-leads:关于
-3|denial/before-leads:到
3|denial/before-leads:名
-3|denial/before-leads:否认
-7|denial/before-leads:听说
3|denial/before-leads:国が
3|denial/before-leads:帐,
-3|denial/before-leads:後、
-5|denial/before-leads:敦促
-5|denial/before-leads:日
3|denial/before-leads:月の
3|denial/before-leads:林
-3|denial/before-leads:水;
3|denial/before-leads:点名
-4|denial/before-leads:盟给
3|denial/before-leads:相
-5|denial/before-leads:省「
-13|denial/before-leads:示,
-3|denial/before-leads:称,
-4|denial/before-leads:给
8|denial/before-leads:談_
8|denial/before-leads:談で
-3|denial/before-leads:认
3|denial/before-leads:议在
-7|denial/before-leads:说
7|denial/before-leads:说,
3|denial/before-leads:追问
3|denial/before-leads:道,
5|denial/before-leads:領「
-4|denial/before-leads:顾问
7|denial/before-opens:False agent
-9|denial/before-opens:False patient
7|denial/before-opens:True agent
22|denial/before-opens:True named
-5|denial/before-opens:True patient
12|denial/before-rank:0 0 agent
8|denial/before-rank:0 0 named
-14|denial/before-rank:0 0 patient
-6|denial/before-rank:0 1 agent
4|denial/before-rank:1 0 agent
14|denial/before-rank:1 0 named
4|denial/before-rank:2 0 named
3|denial/before-rank:2 1 agent
3|denial/before:\"
5|denial/before:\"先答应USA
3|denial/before:#,再冲
12|denial/before:,
3|denial/before:,再冲
-4|denial/before::
5|denial/before::\"
3|denial/before::不接受
3|denial/before::国防
-9|denial/before:DEFENCE
-3|denial/before:DEFENCEGDP比
-5|denial/before:DEFENCE「
6|denial/before:DEFENCE「対GDP比
6|denial/before:DEFENCEの
-3|denial/before:DEFENCEを
-3|denial/before:DEFENCE会增加到
-3|denial/before:DEFENCE占GDP
-5|denial/before:GDP
-3|denial/before:GDP_
-5|denial/before:GDP的
-6|denial/before:LANDに
7|denial/before:LANDもDEFENCEの
4|denial/before:LAND说,
3|denial/before:NATOの
3|denial/before:USA
-3|denial/before:USAから
-7|denial/before:_
4|denial/before:_訪日で
14|denial/before:agent
21|denial/before:named
-14|denial/before:patient
3|denial/before:、DEFENCEをGDP比
3|denial/before:、「NATOの
8|denial/before:「
-3|denial/before:「DEFENCE
-4|denial/before:「LANDに
3|denial/before:「NATOの
4|denial/before:「党として
6|denial/before:「対GDP比
4|denial/before:」_訪日で
3|denial/before:いる。
-5|denial/before:から
3|denial/before:が、「NATOの
3|denial/before:げている。
4|denial/before:して
4|denial/before:するのは
6|denial/before:する一方、
6|denial/before:て
3|denial/before:てDEFENCEのGDP比
3|denial/before:ている。
3|denial/before:で
4|denial/before:として
3|denial/before:となる
3|denial/before:なる
-8|denial/before:に
5|denial/before:の
4|denial/before:のは
4|denial/before:は、
4|denial/before:は「
-3|denial/before:は「LANDに
7|denial/before:もDEFENCEの
7|denial/before:やLANDもDEFENCEの
-5|denial/before:ら
3|denial/before:る
3|denial/before:る。
4|denial/before:るのは
5|denial/before:る一方、
-3|denial/before:を
5|denial/before:一方、
5|denial/before:且吃力,
3|denial/before:丽文:国防
3|denial/before:以支撑
6|denial/before:众提出
-3|denial/before:会增加到
3|denial/before:会幹部は、
5|denial/before:先答应USA
4|denial/before:党として
3|denial/before:党则连
3|denial/before:内訳となる
3|denial/before:再冲
3|denial/before:冲
3|denial/before:出
3|denial/before:则连
-6|denial/before:到
-5|denial/before:到GDP的
5|denial/before:力,
-3|denial/before:加到
-3|denial/before:占GDP
5|denial/before:反调:\"
5|denial/before:吃力,
-4|denial/before:否达到GDP的
3|denial/before:員は「
5|denial/before:唱反调:\"
3|denial/before:国防
-3|denial/before:增加到
3|denial/before:寺氏「
6|denial/before:対GDP比
3|denial/before:小野寺氏「
5|denial/before:尚且吃力,
-3|denial/before:局者は「
3|denial/before:幹部は、
4|denial/before:应USA
4|denial/before:府は
6|denial/before:当众提出
-3|denial/before:当局者は「
3|denial/before:持超过
4|denial/before:提出
3|denial/before:撑
3|denial/before:支持超过
3|denial/before:支撑
3|denial/before:政党则连
4|denial/before:政府は
3|denial/before:政难以支撑
3|denial/before:文:国防
5|denial/before:方、
4|denial/before:日で
3|denial/before:有#,再冲
6|denial/before:有当众提出
-3|denial/before:比
3|denial/before:氏「
4|denial/before:没说要砍到
-7|denial/before:的
5|denial/before:直言,
4|denial/before:砍到
4|denial/before:答应USA
3|denial/before:翼政党则连
-3|denial/before:者は「
4|denial/before:要砍到
5|denial/before:言,
4|denial/before:訪日で
3|denial/before:訳となる
3|denial/before:議員は「
4|denial/before:说要砍到
3|denial/before:诺支持超过
5|denial/before:调:\"
-4|denial/before:达到GDP的
4|denial/before:通するのは
3|denial/before:部は、
3|denial/before:野:不接受
3|denial/before:野寺氏「
4|denial/before:问LAND说,
3|denial/before:防
3|denial/before:难以支撑
4|denial/before:顾问LAND说,
-14|denial/clause-ending:
5|denial/clause-ending:\"的劝进
4|denial/clause-ending:」と説明
4|denial/clause-ending:い」
4|denial/clause-ending:いう
3|denial/clause-ending:いが、
-3|denial/clause-ending:えた
3|denial/clause-ending:けた
-6|denial/clause-ending:した
4|denial/clause-ending:する
-3|denial/clause-ending:せん
4|denial/clause-ending:たという
3|denial/clause-ending:った
4|denial/clause-ending:てだ
3|denial/clause-ending:でない」
4|denial/clause-ending:という
4|denial/clause-ending:と説明
-4|denial/clause-ending:と述べた
4|denial/clause-ending:と退けた
-3|denial/clause-ending:ない
4|denial/clause-ending:ない」
3|denial/clause-ending:ないが、
-3|denial/clause-ending:なかった
6|denial/clause-ending:に聞く
3|denial/clause-ending:は触れず
7|denial/clause-ending:び腰だ
-5|denial/clause-ending:べた
3|denial/clause-ending:べました
5|denial/clause-ending:ました
-3|denial/clause-ending:ません
6|denial/clause-ending:も語った
3|denial/clause-ending:れず
4|denial/clause-ending:不合理
-3|denial/clause-ending:与党幹部
3|denial/clause-ending:也不接受
3|denial/clause-ending:从哪来
-3|denial/clause-ending:党幹部
3|denial/clause-ending:军费占比
3|denial/clause-ending:分かった
5|denial/clause-ending:劝进
3|denial/clause-ending:占比
7|denial/clause-ending:及び腰だ
4|denial/clause-ending:合理
-3|denial/clause-ending:吗?
-3|denial/clause-ending:否定
-4|denial/clause-ending:否定した
3|denial/clause-ending:哪来
5|denial/clause-ending:夜谭
5|denial/clause-ending:天方夜谭
4|denial/clause-ending:字」
6|denial/clause-ending:官に聞く
-3|denial/clause-ending:官房長官
-4|denial/clause-ending:定した
-3|denial/clause-ending:幹部
-3|denial/clause-ending:房長官
3|denial/clause-ending:挤社福
3|denial/clause-ending:排挤社福
4|denial/clause-ending:数字」
5|denial/clause-ending:方夜谭
3|denial/clause-ending:框架
3|denial/clause-ending:演説した
5|denial/clause-ending:的劝进
4|denial/clause-ending:的数字」
3|denial/clause-ending:的盘子
3|denial/clause-ending:的要求
3|denial/clause-ending:盘子
-3|denial/clause-ending:目标
3|denial/clause-ending:社福
4|denial/clause-ending:立てだ
6|denial/clause-ending:聞く
7|denial/clause-ending:腰だ
4|denial/clause-ending:見立てだ
3|denial/clause-ending:触れず
6|denial/clause-ending:語った
4|denial/clause-ending:説明
3|denial/clause-ending:费占比
-5|denial/clause-ending:述べた
4|denial/clause-ending:退けた
3|denial/clause-ending:钱从哪来
-3|denial/clause-ending:長官
-35|denial/demander:other
5|denial/ending:\"的劝进
-3|denial/ending:%吗?
3|denial/ending:%框架
3|denial/ending:%的盘子
3|denial/ending:%的要求
4|denial/ending:.5%?
-3|denial/ending:0%
-3|denial/ending:10%
-3|denial/ending:2%
9|denial/ending:3%
-5|denial/ending:5%
-3|denial/ending:5%吗?
3|denial/ending:5%框架
5|denial/ending:P的3%
4|denial/ending:」と説明
4|denial/ending:い」
4|denial/ending:いう
-3|denial/ending:えた
3|denial/ending:けた
-7|denial/ending:した
4|denial/ending:する
-3|denial/ending:せん
4|denial/ending:たという
4|denial/ending:てだ
3|denial/ending:でない」
4|denial/ending:という
4|denial/ending:と説明
4|denial/ending:と退けた
4|denial/ending:ない」
-3|denial/ending:なかった
6|denial/ending:に聞く
3|denial/ending:は触れず
7|denial/ending:び腰だ
3|denial/ending:べました
5|denial/ending:ました
-3|denial/ending:ません
6|denial/ending:も語った
3|denial/ending:れず
3|denial/ending:不会買单
-3|denial/ending:与党幹部
3|denial/ending:也不接受
3|denial/ending:从哪来
3|denial/ending:会買单
-3|denial/ending:党幹部
3|denial/ending:军费占比
3|denial/ending:分かった
4|denial/ending:到3%
5|denial/ending:劝进
3|denial/ending:占比
7|denial/ending:及び腰だ
-3|denial/ending:吗?
-3|denial/ending:否定
-5|denial/ending:否定した
-4|denial/ending:否认
3|denial/ending:哪来
-3|denial/ending:回事
5|denial/ending:夜谭
5|denial/ending:天方夜谭
4|denial/ending:字」
6|denial/ending:官に聞く
-3|denial/ending:官房長官
-5|denial/ending:定した
-3|denial/ending:幹部
-3|denial/ending:房長官
4|denial/ending:数字」
5|denial/ending:方夜谭
3|denial/ending:框架
3|denial/ending:演説した
5|denial/ending:的3%
-4|denial/ending:的5%?
5|denial/ending:的劝进
4|denial/ending:的数字」
3|denial/ending:的盘子
3|denial/ending:的要求
3|denial/ending:盘子
4|denial/ending:砍到3%
4|denial/ending:立てだ
6|denial/ending:聞く
7|denial/ending:腰だ
4|denial/ending:見立てだ
3|denial/ending:触れず
4|denial/ending:語った
4|denial/ending:説明
3|denial/ending:買单
3|denial/ending:费占比
-3|denial/ending:这回事
4|denial/ending:退けた
3|denial/ending:钱从哪来
-3|denial/ending:長官
-6|denial/foreign=False:
6|denial/foreign=False:ask
-4|denial/foreign=False:ask not
3|denial/foreign=False:cap
5|denial/foreign=False:deny think
8|denial/foreign=False:not
6|denial/foreign=False:not deny
-3|denial/foreign=False:not plan
7|denial/foreign=False:not should
3|denial/foreign=False:party
-4|denial/foreign=False:plan
-4|denial/foreign=False:plan not
3|denial/foreign=False:plan think
3|denial/foreign=False:reach
-3|denial/foreign=False:think
-9|denial/foreign=True:
-6|denial/foreign=True:ask not
-3|denial/foreign=True:deny
-4|denial/foreign=True:not deny
-3|denial/known:- AUS since-2025
7|denial/known:- BEL+ITA 5
7|denial/known:- BEL+ITA 5 since-2025
7|denial/known:- BEL+ITA since-2025
6|denial/known:- DEU 5
6|denial/known:- DEU 5 since-2025
5|denial/known:- DEU since-2025
-5|denial/known:- ESP 5
-5|denial/known:- ESP 5 since-2025
-6|denial/known:- ESP since-2025
5|denial/known:- FRA 5
5|denial/known:- FRA 5 since-2025
5|denial/known:- FRA since-2025
3|denial/known:- IRL 0.5
3|denial/known:- IRL 0.5 since-2025
4|denial/known:- ITA 3.5
4|denial/known:- ITA 3.5 since-2025
3|denial/known:- ITA since-2025
-3|denial/known:- JPN 1
-4|denial/known:- JPN 2 to-2024
3|denial/known:- JPN 2.5
3|denial/known:- JPN 2.5 to-2024
4|denial/known:- JPN 3
8|denial/known:- JPN 3 since-2025
-6|denial/known:- JPN 3.5
-6|denial/known:- JPN 3.5 since-2025
-4|denial/known:- JPN 5
-4|denial/known:- JPN 5 since-2025
-3|denial/known:- JPN to-1999
-3|denial/known:- JPN to-2024
-3|denial/known:- PHL since-2025
-3|denial/known:- SVK since-2025
-7|denial/known:- TWN 1E+1
-7|denial/known:- TWN 1E+1 since-2025
6|denial/known:- TWN 3
8|denial/known:- TWN 3 since-2025
-3|denial/known:- TWN 3.5
-3|denial/known:- TWN 3.5 since-2025
9|denial/known:- TWN 5
11|denial/known:- TWN 5 since-2025
9|denial/known:- TWN since-2025
-4|denial/known:- TWN to-2024
7|denial/known:AUS AUS 3.5
7|denial/known:AUS AUS 3.5 since-2025
8|denial/known:AUS AUS since-2025
3|denial/known:AUS FJI 2.2
3|denial/known:AUS FJI 2.2 since-2025
3|denial/known:AUS FJI since-2025
-10|denial/known:AUS+JPN AUS+JPN 3
-10|denial/known:AUS+JPN AUS+JPN 3 since-2025
-12|denial/known:AUS+JPN AUS+JPN since-2025
4|denial/known:AUT EU 3
4|denial/known:AUT EU 3 since-2025
4|denial/known:AUT EU since-2025
-6|denial/known:BEL+ITA BEL+ITA 5
-6|denial/known:BEL+ITA BEL+ITA 5 since-2025
-6|denial/known:BEL+ITA BEL+ITA since-2025
-6|denial/known:BTN BTN 1.3
-6|denial/known:BTN BTN 1.3 to-2024
-6|denial/known:BTN BTN to-2024
-3|denial/known:CAN JPN since-2025
6|denial/known:CHE+IRL CHE+IRL 2.4
6|denial/known:CHE+IRL CHE+IRL 2.4 since-2025
6|denial/known:CHE+IRL CHE+IRL since-2025
-5|denial/known:DEU DEU 5
-5|denial/known:DEU DEU 5 since-2025
-4|denial/known:DEU DEU since-2025
-3|denial/known:DEU JPN 3
-3|denial/known:DEU JPN 3 to-1999
6|denial/known:DEU JPN 3.5
6|denial/known:DEU JPN 3.5 since-2025
6|denial/known:DEU JPN since-2025
-3|denial/known:DEU JPN to-1999
-7|denial/known:ECU ECU 4
-7|denial/known:ECU ECU 4 since-2025
-7|denial/known:ECU ECU since-2025
3|denial/known:ESP ESP 3
3|denial/known:ESP ESP 3 since-2025
24|denial/known:ESP ESP 5
24|denial/known:ESP ESP 5 since-2025
28|denial/known:ESP ESP since-2025
-3|denial/known:EU EU 3
-3|denial/known:EU EU 3 since-2025
-3|denial/known:EU GBR 2
-3|denial/known:EU GBR 2 to-2021
-3|denial/known:EU GBR to-2021
-3|denial/known:EU IRL 2
-3|denial/known:EU IRL 2 since-2025
-3|denial/known:EU IRL since-2025
7|denial/known:EU SVN 1.3
7|denial/known:EU SVN 1.3 to-2024
7|denial/known:EU SVN to-2024
-5|denial/known:FRA FRA 5
-5|denial/known:FRA FRA 5 since-2025
-5|denial/known:FRA FRA since-2025
3|denial/known:GBR GBR 2
3|denial/known:GBR GBR 2 to-2021
3|denial/known:GBR GBR since-2025
3|denial/known:GBR GBR to-2021
3|denial/known:IDN IDN since-2025
9|denial/known:IND BTN 1.3
9|denial/known:IND BTN 1.3 to-2024
9|denial/known:IND BTN to-2024
3|denial/known:IND IND since-2025
-4|denial/known:IRL CHE+IRL 2.4
-4|denial/known:IRL CHE+IRL 2.4 since-2025
-4|denial/known:IRL CHE+IRL since-2025
-3|denial/known:IRL IRL 0.5
-3|denial/known:IRL IRL 0.5 since-2025
5|denial/known:IRL IRL 2
5|denial/known:IRL IRL 2 since-2025
3|denial/known:IRL IRL since-2025
5|denial/known:ISR ISR 5
5|denial/known:ISR ISR 5 to-2024
5|denial/known:ISR ISR to-2024
-4|denial/known:ITA ITA 3.5
-4|denial/known:ITA ITA 3.5 since-2025
4|denial/known:JPN ALLIES 3
4|denial/known:JPN ALLIES 3 to-2024
3|denial/known:JPN ALLIES 3.5
3|denial/known:JPN ALLIES 3.5 since-2025
4|denial/known:JPN ALLIES to-2024
11|denial/known:JPN AUS+JPN 3
11|denial/known:JPN AUS+JPN 3 since-2025
10|denial/known:JPN AUS+JPN since-2025
-5|denial/known:JPN ISR 5
-5|denial/known:JPN ISR 5 to-2024
-5|denial/known:JPN ISR to-2024
4|denial/known:JPN JPN 1
3|denial/known:JPN JPN 1 to-2021
-7|denial/known:JPN JPN 1.5
-6|denial/known:JPN JPN 1.5 to-1999
-3|denial/known:JPN JPN 2.5 to-2024
3|denial/known:JPN JPN 3
-6|denial/known:JPN JPN 3 since-2025
7|denial/known:JPN JPN 3 to-1999
3|denial/known:JPN JPN 3 to-2024
6|denial/known:JPN JPN 3.5
6|denial/known:JPN JPN 3.5 since-2025
6|denial/known:JPN JPN 5
6|denial/known:JPN JPN 5 since-2025
6|denial/known:JPN JPN since-2025
5|denial/known:JPN JPN to-2021
-4|denial/known:JPN+KOR JPN+KOR 3.5
-4|denial/known:JPN+KOR JPN+KOR 3.5 since-2025
-10|denial/known:JPN+KOR JPN+KOR 5
-10|denial/known:JPN+KOR JPN+KOR 5 since-2025
-15|denial/known:JPN+KOR JPN+KOR since-2025
-5|denial/known:KOR JPN 3.5
-5|denial/known:KOR JPN 3.5 since-2025
-7|denial/known:KOR JPN since-2025
5|denial/known:KOR KOR 3.8
5|denial/known:KOR KOR 3.8 since-2025
16|denial/known:KOR KOR 5
15|denial/known:KOR KOR 5 since-2025
19|denial/known:KOR KOR since-2025
-6|denial/known:NATO ESP 5
-6|denial/known:NATO ESP 5 since-2025
-6|denial/known:NATO ESP since-2025
6|denial/known:NATO JPN 3
6|denial/known:NATO JPN 3 since-2025
3|denial/known:NATO JPN 5
3|denial/known:NATO JPN 5 since-2025
9|denial/known:NATO JPN since-2025
6|denial/known:NATO JPN+KOR 5
6|denial/known:NATO JPN+KOR 5 since-2025
6|denial/known:NATO JPN+KOR since-2025
-5|denial/known:NATO KOR 5
-5|denial/known:NATO KOR 5 since-2025
-5|denial/known:NATO KOR since-2025
3|denial/known:PHL PHL 2
3|denial/known:PHL PHL 2 since-2025
6|denial/known:PHL PHL since-2025
-3|denial/known:POL ESP 3
-3|denial/known:POL ESP 3 since-2025
-3|denial/known:POL ESP since-2025
3|denial/known:SVK SVK 5
3|denial/known:SVK SVK 5 since-2025
6|denial/known:SVK SVK since-2025
-6|denial/known:SVN SVN 1.3
-6|denial/known:SVN SVN 1.3 to-2024
-6|denial/known:SVN SVN to-2024
9|denial/known:TWN TWN 1E+1
8|denial/known:TWN TWN 1E+1 since-2025
-4|denial/known:TWN TWN 3
-8|denial/known:TWN TWN 3 since-2025
4|denial/known:TWN TWN 3.5
4|denial/known:TWN TWN 3.5 since-2025
-5|denial/known:TWN TWN 5
-7|denial/known:TWN TWN 5 since-2025
4|denial/known:TWN TWN to-2024
-3|denial/known:USA ALLIES since-2025
-5|denial/known:USA AUS 3.5
-5|denial/known:USA AUS 3.5 since-2025
-5|denial/known:USA AUS since-2025
7|denial/known:USA ECU 4
7|denial/known:USA ECU 4 since-2025
7|denial/known:USA ECU since-2025
-12|denial/known:USA ESP 5
-12|denial/known:USA ESP 5 since-2025
-12|denial/known:USA ESP since-2025
6|denial/known:USA JPN 1.5
7|denial/known:USA JPN 1.5 to-1999
4|denial/known:USA JPN 2 to-2024
-8|denial/known:USA JPN 3
-6|denial/known:USA JPN 3 since-2025
-10|denial/known:USA JPN since-2025
5|denial/known:USA JPN to-1999
-3|denial/known:USA JPN to-2021
4|denial/known:USA JPN to-2024
5|denial/known:USA JPN+KOR 3.5
5|denial/known:USA JPN+KOR 3.5 since-2025
6|denial/known:USA JPN+KOR 5
6|denial/known:USA JPN+KOR 5 since-2025
11|denial/known:USA JPN+KOR since-2025
-4|denial/known:USA KOR 3.8
-4|denial/known:USA KOR 3.8 since-2025
-8|denial/known:USA KOR 5
-8|denial/known:USA KOR 5 since-2025
-12|denial/known:USA KOR since-2025
-4|denial/known:USA TWN 5
-4|denial/known:USA TWN 5 since-2025
-7|denial/known:USA TWN since-2025
-4|denial/main:other
69|denial/main:spender
-19|denial/named:1
23|denial/named:2
27|denial/named:3
5|denial/near-after:\",
-7|denial/near-after:\"。
-3|denial/near-after:\"没
-3|denial/near-after:\"没有
5|denial/near-after:\"疯
4|denial/near-after:\"的
5|denial/near-after:\"的劝
3|denial/near-after:#の
3|denial/near-after:#の数
-3|denial/near-after:,\"
-6|denial/near-after:,LAND
3|denial/near-after:,党
3|denial/near-after:,党团
-3|denial/near-after:,她
5|denial/near-after:,绝
4|denial/near-after:DEFENCE占
4|denial/near-after:DEFENCE占比
4|denial/near-after:LAND「
4|denial/near-after:LAND「不
-3|denial/near-after:LANDが
-6|denial/near-after:LANDに
-3|denial/near-after:LANDに求
-8|denial/near-after:_LAND
-3|denial/near-after:_与
-3|denial/near-after:_与党
6|denial/near-after:_元
6|denial/near-after:_元次
3|denial/near-after:_反
3|denial/near-after:_反问
3|denial/near-after:、一部
3|denial/near-after:、現
3|denial/near-after:「不
4|denial/near-after:「不是
3|denial/near-after:「太
3|denial/near-after:「太高
-3|denial/near-after:「論
-3|denial/near-after:「論外
-7|denial/near-after:」_
-4|denial/near-after:」_LAND
-3|denial/near-after:」_与
3|denial/near-after:」_反
3|denial/near-after:」。
4|denial/near-after:」とし
-3|denial/near-after:」とも
4|denial/near-after:」と反
3|denial/near-after:」と演
4|denial/near-after:」と語
-3|denial/near-after:」と述
4|denial/near-after:」は
6|denial/near-after:」は非
-3|denial/near-after:あっ
-3|denial/near-after:あった
-4|denial/near-after:い」_
4|denial/near-after:い」と
4|denial/near-after:いう
3|denial/near-after:いう命
4|denial/near-after:いう見
-4|denial/near-after:いう話
-3|denial/near-after:いか
3|denial/near-after:いが
3|denial/near-after:いが、
-4|denial/near-after:いっ
-4|denial/near-after:いった
-4|denial/near-after:いて
3|denial/near-after:いとい
-3|denial/near-after:いと語
3|denial/near-after:いと説
-9|denial/near-after:いな
-7|denial/near-after:いない
3|denial/near-after:いる
3|denial/near-after:いると
4|denial/near-after:い姿
4|denial/near-after:い姿勢
4|denial/near-after:うわ
3|denial/near-after:う命
3|denial/near-after:う命令
4|denial/near-after:う見
4|denial/near-after:う見立
-4|denial/near-after:う話
3|denial/near-after:えで
3|denial/near-after:えでな
4|denial/near-after:えは
-3|denial/near-after:える
-3|denial/near-after:か。
-3|denial/near-after:か」
-3|denial/near-after:か」と
3|denial/near-after:が、現
4|denial/near-after:が練
4|denial/near-after:が練っ
3|denial/near-after:が要
3|denial/near-after:が要る
4|denial/near-after:げる
3|denial/near-after:げるこ
3|denial/near-after:げる考
3|denial/near-after:ことに
-3|denial/near-after:ことは
-4|denial/near-after:され
-3|denial/near-after:された
3|denial/near-after:し、
3|denial/near-after:し、一
6|denial/near-after:した。
-5|denial/near-after:して
-4|denial/near-after:してい
3|denial/near-after:しま
3|denial/near-after:しまし
9|denial/near-after:する
3|denial/near-after:する」
4|denial/near-after:する公
4|denial/near-after:する場
-4|denial/near-after:た」と
-3|denial/near-after:たと
-5|denial/near-after:たの
-3|denial/near-after:たので
-5|denial/near-after:た事
-5|denial/near-after:た事実
16|denial/near-after:だ。
4|denial/near-after:だ」
4|denial/near-after:だ」と
-7|denial/near-after:った
-3|denial/near-after:った。
7|denial/near-after:って
7|denial/near-after:ってい
-4|denial/near-after:つい
-4|denial/near-after:ついて
-5|denial/near-after:てい
-8|denial/near-after:ていな
3|denial/near-after:ている
4|denial/near-after:てだ
4|denial/near-after:てだ。
6|denial/near-after:で一
6|denial/near-after:で一度
3|denial/near-after:と#
3|denial/near-after:と#の
4|denial/near-after:という
-4|denial/near-after:といっ
4|denial/near-after:とし
3|denial/near-after:とし、
3|denial/near-after:としま
4|denial/near-after:とには
4|denial/near-after:とのう
-3|denial/near-after:とは
-4|denial/near-after:とも
4|denial/near-after:と反
4|denial/near-after:と反発
3|denial/near-after:と演
3|denial/near-after:と演説
5|denial/near-after:と言っ
-4|denial/near-after:と話
-3|denial/near-after:と話し
3|denial/near-after:と説
3|denial/near-after:と説明
-4|denial/near-after:と述
-3|denial/near-after:と述べ
3|denial/near-after:ど論
3|denial/near-after:ど論外
-3|denial/near-after:ない
-3|denial/near-after:ないか
3|denial/near-after:ないが
4|denial/near-after:ない姿
3|denial/near-after:など
3|denial/near-after:など論
4|denial/near-after:にす
-4|denial/near-after:につ
-4|denial/near-after:につい
-5|denial/near-after:にな
-3|denial/near-after:にない
16|denial/near-after:には
7|denial/near-after:には及
5|denial/near-after:には反
3|denial/near-after:には従
3|denial/near-after:には触
-3|denial/near-after:に求
-3|denial/near-after:に求め
6|denial/near-after:に聞
6|denial/near-after:に聞く
4|denial/near-after:のう
4|denial/near-after:のうわ
-3|denial/near-after:ので
4|denial/near-after:のは
4|denial/near-after:のめ
4|denial/near-after:のめな
4|denial/near-after:の数
4|denial/near-after:の数字
3|denial/near-after:の考
3|denial/near-after:の考え
-3|denial/near-after:の要
-3|denial/near-after:の要求
3|denial/near-after:の財
3|denial/near-after:の財政
3|denial/near-after:は「求
-3|denial/near-after:は「論
-3|denial/near-after:はあ
5|denial/near-after:はの
5|denial/near-after:はのめ
-4|denial/near-after:は一
3|denial/near-after:は党
3|denial/near-after:は党の
-3|denial/near-after:は出
6|denial/near-after:は協
6|denial/near-after:は協議
7|denial/near-after:は及
7|denial/near-after:は及び
5|denial/near-after:は反
5|denial/near-after:は反対
3|denial/near-after:は従
3|denial/near-after:は従わ
3|denial/near-after:は触
3|denial/near-after:は触れ
8|denial/near-after:は非
8|denial/near-after:は非現
7|denial/near-after:び腰
7|denial/near-after:び腰だ
-5|denial/near-after:べた
-3|denial/near-after:べた。
3|denial/near-after:べま
3|denial/near-after:べまし
6|denial/near-after:まし
6|denial/near-after:ました
-3|denial/near-after:めた
-3|denial/near-after:めて
-3|denial/near-after:めてい
6|denial/near-after:めな
8|denial/near-after:めない
5|denial/near-after:め打
5|denial/near-after:め打ち
-3|denial/near-after:もな
4|denial/near-after:も出
4|denial/near-after:も出な
-3|denial/near-after:よう
-3|denial/near-after:らな
-3|denial/near-after:られた
3|denial/near-after:られな
3|denial/near-after:るこ
3|denial/near-after:ること
3|denial/near-after:ると言
4|denial/near-after:る公
4|denial/near-after:る公約
4|denial/near-after:る場
4|denial/near-after:る場面
4|denial/near-after:る考
4|denial/near-after:る考え
3|denial/near-after:れず
-6|denial/near-after:れた
-3|denial/near-after:れた事
3|denial/near-after:れな
-3|denial/near-after:れる
3|denial/near-after:わない
-5|denial/near-after:をLAND
-4|denial/near-after:をLANDに
4|denial/near-after:を党
4|denial/near-after:を党が
4|denial/near-after:を口
4|denial/near-after:を口に
3|denial/near-after:を掲
3|denial/near-after:を掲げ
-3|denial/near-after:を約
-3|denial/near-after:を約束
3|denial/near-after:を議
3|denial/near-after:を議論
-4|denial/near-after:一切
-3|denial/near-after:一切出
4|denial/near-after:一度
4|denial/near-after:一度も
3|denial/near-after:一部の
6|denial/near-after:不会
3|denial/near-after:不会買
3|denial/near-after:不合
3|denial/near-after:不合理
4|denial/near-after:不是
4|denial/near-after:不是可
-3|denial/near-after:与党
-3|denial/near-after:与党幹
3|denial/near-after:也不接
-7|denial/near-after:事実
-4|denial/near-after:事実は
3|denial/near-after:从哪
3|denial/near-after:从哪来
3|denial/near-after:令に
3|denial/near-after:令には
4|denial/near-after:以讨
4|denial/near-after:以讨论
3|denial/near-after:会排
3|denial/near-after:会排挤
3|denial/near-after:会買
3|denial/near-after:会買单
6|denial/near-after:元次
6|denial/near-after:元次官
7|denial/near-after:党が
4|denial/near-after:党が練
3|denial/near-after:党の
3|denial/near-after:党の考
3|denial/near-after:党团
3|denial/near-after:党团不
-3|denial/near-after:党幹
-3|denial/near-after:党幹部
4|denial/near-after:公約
4|denial/near-after:公約案
-3|denial/near-after:具体
5|denial/near-after:再说
5|denial/near-after:再说\"
-3|denial/near-after:切出
3|denial/near-after:到底
5|denial/near-after:劝进
5|denial/near-after:劝进。
4|denial/near-after:勢を
6|denial/near-after:協議
7|denial/near-after:協議で
4|denial/near-after:占比
3|denial/near-after:占比。
7|denial/near-after:及び
7|denial/near-after:及び腰
5|denial/near-after:反対
5|denial/near-after:反対す
4|denial/near-after:反発
4|denial/near-after:反発し
3|denial/near-after:反问
3|denial/near-after:反问钱
4|denial/near-after:口に
4|denial/near-after:口にす
4|denial/near-after:可以
4|denial/near-after:可以讨
-3|denial/near-after:可能
3|denial/near-after:合理
-3|denial/near-after:吗?
-4|denial/near-after:否定
-3|denial/near-after:否认
3|denial/near-after:命令
3|denial/near-after:命令に
3|denial/near-after:哪来
-3|denial/near-after:回事
3|denial/near-after:团不
3|denial/near-after:团不会
4|denial/near-after:場面
4|denial/near-after:場面は
3|denial/near-after:外だ
3|denial/near-after:外だ」
5|denial/near-after:夜谭
5|denial/near-after:夜谭。
5|denial/near-after:天方
5|denial/near-after:天方夜
3|denial/near-after:太高
3|denial/near-after:太高」
4|denial/near-after:姿勢
4|denial/near-after:姿勢を
3|denial/near-after:子。
4|denial/near-after:字」
4|denial/near-after:字」。
3|denial/near-after:字は
6|denial/near-after:字は協
4|denial/near-after:字を口
6|denial/near-after:官に
6|denial/near-after:官に聞
-4|denial/near-after:実は
-4|denial/near-after:実はな
7|denial/near-after:実的
6|denial/near-after:実的_
3|denial/near-after:对LAND
4|denial/near-after:对LAND「
5|denial/near-after:対す
5|denial/near-after:対する
-3|denial/near-after:幹部
4|denial/near-after:度も
5|denial/near-after:度も出
3|denial/near-after:従わ
3|denial/near-after:従わな
4|denial/near-after:所有
4|denial/near-after:打ち
3|denial/near-after:挤社
3|denial/near-after:挤社福
3|denial/near-after:排挤
3|denial/near-after:排挤社
3|denial/near-after:掲げ
3|denial/near-after:掲げる
3|denial/near-after:政で
3|denial/near-after:政では
-5|denial/near-after:政府
5|denial/near-after:数字
4|denial/near-after:数字」
3|denial/near-after:数字は
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
4|denial/near-after:案を
4|denial/near-after:案を党
6|denial/near-after:次官
6|denial/near-after:次官に
3|denial/near-after:比。
-3|denial/near-after:求は
-5|denial/near-after:求め
-4|denial/near-after:求めら
5|denial/near-after:決め打
-7|denial/near-after:没有
3|denial/near-after:演説
3|denial/near-after:演説し
7|denial/near-after:現実
7|denial/near-after:現実的
4|denial/near-after:発し
3|denial/near-after:的DEFENCE占
6|denial/near-after:的_
6|denial/near-after:的_元
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
8|denial/near-after:社福
3|denial/near-after:社福,
4|denial/near-after:票。
3|denial/near-after:福,
3|denial/near-after:福,党
4|denial/near-after:立て
4|denial/near-after:立てだ
-10|denial/near-after:約束
-8|denial/near-after:約束し
4|denial/near-after:約案
4|denial/near-after:約案を
4|denial/near-after:練っ
4|denial/near-after:練って
4|denial/near-after:绝不
3|denial/near-after:考え
3|denial/near-after:考えで
5|denial/near-after:考えは
6|denial/near-after:聞く
7|denial/near-after:腰だ
7|denial/near-after:腰だ。
3|denial/near-after:要る
3|denial/near-after:要ると
-7|denial/near-after:要求
-3|denial/near-after:要求は
4|denial/near-after:見立
4|denial/near-after:見立て
3|denial/near-after:触れ
3|denial/near-after:触れず
5|denial/near-after:言っ
3|denial/near-after:言って
-4|denial/near-after:話し
-5|denial/near-after:話は
3|denial/near-after:説し
3|denial/near-after:説した
3|denial/near-after:説明
4|denial/near-after:説明。
3|denial/near-after:論し
3|denial/near-after:論した
3|denial/near-after:論外だ
7|denial/near-after:議で
6|denial/near-after:議で一
3|denial/near-after:議論
3|denial/near-after:議論し
4|denial/near-after:讨论的
4|denial/near-after:论的
4|denial/near-after:论的数
5|denial/near-after:说\"
5|denial/near-after:说\"的
5|denial/near-after:谭。
3|denial/near-after:財政で
3|denial/near-after:買单
3|denial/near-after:買单。
-3|denial/near-after:这回
-3|denial/near-after:这回事
5|denial/near-after:进。
-4|denial/near-after:述べ
-5|denial/near-after:述べた
3|denial/near-after:述べま
3|denial/near-after:部の
3|denial/near-after:部の報
3|denial/near-after:野党
3|denial/near-after:钱从
3|denial/near-after:钱从哪
3|denial/near-after:问钱
3|denial/near-after:问钱从
8|denial/near-after:非現
8|denial/near-after:非現実
4|denial/near-after:面は
4|denial/near-after:面はな
-5|denial/near-after:首相
3|denial/near-after:高」
3|denial/near-after:高」_
6|denial/near-before:\",
6|denial/near-before:\",并
5|denial/near-before:\"先
5|denial/near-before:\"先答
4|denial/near-before:#,LAND
3|denial/near-before:#,再
3|denial/near-before:#に向
3|denial/near-before:#へ
3|denial/near-before:#への
5|denial/near-before:#尚
5|denial/near-before:#尚且
3|denial/near-before:#较
3|denial/near-before:#较合
4|denial/near-before:,#
5|denial/near-before:,#尚
4|denial/near-before:,LAND
3|denial/near-before:,LAND财
4|denial/near-before:,LAND阵
-7|denial/near-before:,USA
3|denial/near-before:,从
5|denial/near-before:,从没
3|denial/near-before:,再冲
6|denial/near-before:,反
6|denial/near-before:,反对
3|denial/near-before:,左
3|denial/near-before:,左翼
6|denial/near-before:,并
6|denial/near-before:,并感
4|denial/near-before:,强
4|denial/near-before:,强调
8|denial/near-before:,没
8|denial/near-before:,没有
4|denial/near-before::\"
-8|denial/near-before::DEFENCE
-3|denial/near-before::DEFENCE会
-4|denial/near-before::DEFENCE能
3|denial/near-before::不接
3|denial/near-before::国
3|denial/near-before::国防
4|denial/near-before::没说
3|denial/near-before:;LAND主
3|denial/near-before:DATE、
3|denial/near-before:DATE、DEFENCE
-5|denial/near-before:DATEの
4|denial/near-before:DATE在
5|denial/near-before:DATE在参
4|denial/near-before:DATE的
4|denial/near-before:DATE的比
-3|denial/near-before:DEFENCEGDP
-3|denial/near-before:DEFENCEGDP比
6|denial/near-before:DEFENCE「対
7|denial/near-before:DEFENCEの
-3|denial/near-before:DEFENCEを
-4|denial/near-before:DEFENCE会
-3|denial/near-before:DEFENCE会增
-3|denial/near-before:DEFENCE占GDP
3|denial/near-before:DEFENCE卡
3|denial/near-before:DEFENCE卡关
-4|denial/near-before:DEFENCE能
-4|denial/near-before:DEFENCE能否
-3|denial/near-before:GDP_
4|denial/near-before:GDPの
6|denial/near-before:GDPの#
-3|denial/near-before:GDP比
-7|denial/near-before:GDP的
-3|denial/near-before:LAND:
-7|denial/near-before:LANDに
4|denial/near-before:LANDの小
11|denial/near-before:LANDも
7|denial/near-before:LANDもDEFENCE
4|denial/near-before:LANDも世
7|denial/near-before:LANDや
7|denial/near-before:LANDやLAND
3|denial/near-before:LAND不
5|denial/near-before:LAND主
5|denial/near-before:LAND主席
-3|denial/near-before:LAND提
-3|denial/near-before:LAND提出
3|denial/near-before:LAND立
3|denial/near-before:LAND立委
3|denial/near-before:LAND说
3|denial/near-before:LAND说,
3|denial/near-before:LAND财政
-4|denial/near-before:LAND防
-3|denial/near-before:LAND防衛
4|denial/near-before:LAND阵
4|denial/near-before:LAND阵营
3|denial/near-before:NATOの
4|denial/near-before:USA「
4|denial/near-before:USA「LAND
-5|denial/near-before:USAか
-5|denial/near-before:USAから
3|denial/near-before:USAに言
6|denial/near-before:USA武
6|denial/near-before:USA武器
-3|denial/near-before:USA没
-3|denial/near-before:USA没有
-5|denial/near-before:USA要
-4|denial/near-before:USA要求
3|denial/near-before:_在
3|denial/near-before:_在野
4|denial/near-before:_蓝
4|denial/near-before:_蓝营
4|denial/near-before:_訪
4|denial/near-before:_訪日
-7|denial/near-before:、LAND
-3|denial/near-before:、USA
4|denial/near-before:、「
3|denial/near-before:、「NATO
3|denial/near-before:、「金
3|denial/near-before:、党
3|denial/near-before:、党と
4|denial/near-before:、内
4|denial/near-before:、内訳
-6|denial/near-before:「DEFENCE
-5|denial/near-before:「LANDに
4|denial/near-before:「LANDも
3|denial/near-before:「NATO
3|denial/near-before:「NATOの
3|denial/near-before:「USAに
4|denial/near-before:「党
4|denial/near-before:「党と
6|denial/near-before:「対
6|denial/near-before:「対GDP
3|denial/near-before:「金
3|denial/near-before:「金額
3|denial/near-before:」,
3|denial/near-before:」_
4|denial/near-before:」_訪
3|denial/near-before:ありき
-3|denial/near-before:いて
3|denial/near-before:いる。
-10|denial/near-before:から
3|denial/near-before:が、「
3|denial/near-before:きで
3|denial/near-before:け着
3|denial/near-before:け着実
3|denial/near-before:げて
3|denial/near-before:げてい
3|denial/near-before:し、
5|denial/near-before:し、「
-5|denial/near-before:した
4|denial/near-before:して
3|denial/near-before:してDEFENCE
8|denial/near-before:する
4|denial/near-before:するの
6|denial/near-before:する一
3|denial/near-before:てDEFENCE
3|denial/near-before:てDEFENCEの
-8|denial/near-before:で、
3|denial/near-before:と、
4|denial/near-before:と、内
8|denial/near-before:とし
3|denial/near-before:とし、
6|denial/near-before:として
4|denial/near-before:とな
4|denial/near-before:となる
-3|denial/near-before:ない
4|denial/near-before:なる
-3|denial/near-before:にDEFENCE
-3|denial/near-before:には
3|denial/near-before:によ
4|denial/near-before:による
3|denial/near-before:に向
3|denial/near-before:に向け
3|denial/near-before:に回
3|denial/near-before:に回っ
3|denial/near-before:に積
3|denial/near-before:に積み
3|denial/near-before:に言
3|denial/near-before:に言わ
6|denial/near-before:の#
3|denial/near-before:の#に
3|denial/near-before:の#へ
4|denial/near-before:のは
3|denial/near-before:のルペ
3|denial/near-before:の会は
3|denial/near-before:の増
3|denial/near-before:の増額
3|denial/near-before:の小
4|denial/near-before:の小野
3|denial/near-before:の田
3|denial/near-before:の田村
3|denial/near-before:の維
3|denial/near-before:の維持
3|denial/near-before:の調
3|denial/near-before:の調査
3|denial/near-before:はDATE、
-3|denial/near-before:はDATEの
3|denial/near-before:はGDP
3|denial/near-before:はGDPの
3|denial/near-before:は、党
-3|denial/near-before:は「DEFENCE
-3|denial/near-before:は「LAND
4|denial/near-before:は「党
3|denial/near-before:は賛
3|denial/near-before:は賛成
3|denial/near-before:への
3|denial/near-before:への増
3|denial/near-before:み上
3|denial/near-before:み上げ
7|denial/near-before:もDEFENCE
7|denial/near-before:もDEFENCEの
4|denial/near-before:も世
4|denial/near-before:も世界
7|denial/near-before:やLAND
7|denial/near-before:やLANDも
4|denial/near-before:よる
4|denial/near-before:よると
3|denial/near-before:りき
3|denial/near-before:りきで
3|denial/near-before:る。
3|denial/near-before:ると
3|denial/near-before:ると、
4|denial/near-before:るの
4|denial/near-before:るのは
5|denial/near-before:る一
5|denial/near-before:る一方
-3|denial/near-before:れた
3|denial/near-before:れて
3|denial/near-before:われて
4|denial/near-before:を」
4|denial/near-before:を」_
3|denial/near-before:を基
3|denial/near-before:を基本
3|denial/near-before:を明
3|denial/near-before:を明記
3|denial/near-before:ペン
3|denial/near-before:ペン氏
3|denial/near-before:ルペ
3|denial/near-before:ルペン
3|denial/near-before:ン氏
3|denial/near-before:ン氏は
3|denial/near-before:・小
3|denial/near-before:・小野
3|denial/near-before:一党
3|denial/near-before:一党议
5|denial/near-before:一口
5|denial/near-before:一口回
5|denial/near-before:一方
5|denial/near-before:一方、
3|denial/near-before:上げ
3|denial/near-before:上げて
5|denial/near-before:上一
5|denial/near-before:上一口
4|denial/near-before:不是
3|denial/near-before:专家认
5|denial/near-before:且吃
5|denial/near-before:且吃力
4|denial/near-before:世界
4|denial/near-before:世界標
3|denial/near-before:为#
3|denial/near-before:为#较
5|denial/near-before:为,
3|denial/near-before:为,LAND
10|denial/near-before:主席
5|denial/near-before:主席萨
6|denial/near-before:主席郑
9|denial/near-before:丽文
3|denial/near-before:丽文:
3|denial/near-before:丽文则
4|denial/near-before:了\"
5|denial/near-before:了\"先
3|denial/near-before:五典
4|denial/near-before:五典政
4|denial/near-before:交顾
4|denial/near-before:交顾问
-6|denial/near-before:从未
5|denial/near-before:从没
3|denial/near-before:从没承
8|denial/near-before:代表
9|denial/near-before:代表は
3|denial/near-before:以支
3|denial/near-before:以支撑
6|denial/near-before:众提
6|denial/near-before:众提出
3|denial/near-before:会は
3|denial/near-before:会はGDP
4|denial/near-before:会上
5|denial/near-before:会上一
-3|denial/near-before:会增
-3|denial/near-before:会增加
3|denial/near-before:会幹
3|denial/near-before:会幹部
3|denial/near-before:会民
3|denial/near-before:会民主
-5|denial/near-before:会見
-5|denial/near-before:会見で
-5|denial/near-before:会談
-3|denial/near-before:会談で
4|denial/near-before:会長
4|denial/near-before:会長は
4|denial/near-before:例卡
4|denial/near-before:例卡关
-3|denial/near-before:係者
-3|denial/near-before:係者は
5|denial/near-before:先答
5|denial/near-before:先答应
7|denial/near-before:党と
7|denial/near-before:党とし
9|denial/near-before:党の
3|denial/near-before:党の田
5|denial/near-before:党主
5|denial/near-before:党主席
4|denial/near-before:党则
3|denial/near-before:党则连
4|denial/near-before:党幹
4|denial/near-before:党幹部
6|denial/near-before:党批
6|denial/near-before:党批评
-3|denial/near-before:党质
6|denial/near-before:公开
5|denial/near-before:公开唱
4|denial/near-before:公明
4|denial/near-before:公明党
10|denial/near-before:共同
6|denial/near-before:共同代
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
4|denial/near-before:内訳
4|denial/near-before:内訳と
3|denial/near-before:再冲
4|denial/near-before:军购
4|denial/near-before:军购条
-3|denial/near-before:出的
3|denial/near-before:则批
3|denial/near-before:则批评
3|denial/near-before:则说
3|denial/near-before:则说,
3|denial/near-before:则连
-7|denial/near-before:到GDP
-5|denial/near-before:到GDP的
5|denial/near-before:力,
-3|denial/near-before:加到
-6|denial/near-before:占GDP
3|denial/near-before:占比已
7|denial/near-before:卡关
7|denial/near-before:卡关_
5|denial/near-before:参选
5|denial/near-before:参选记
6|denial/near-before:反对
6|denial/near-before:反对把
5|denial/near-before:反调
5|denial/near-before:反调:
5|denial/near-before:口回
5|denial/near-before:口回绝
5|denial/near-before:吃力
5|denial/near-before:吃力,
6|denial/near-before:合の
3|denial/near-before:合のル
3|denial/near-before:合理
3|denial/near-before:合理,
6|denial/near-before:同代
6|denial/near-before:同代表
3|denial/near-before:同席
4|denial/near-before:同席者
5|denial/near-before:同社
5|denial/near-before:同社评
-3|denial/near-before:向LAND
-3|denial/near-before:向USA
3|denial/near-before:向け
3|denial/near-before:向け着
-3|denial/near-before:否已
-8|denial/near-before:否认
-3|denial/near-before:否认曾
-4|denial/near-before:否达
-4|denial/near-before:否达到
3|denial/near-before:员认
3|denial/near-before:员认为
3|denial/near-before:員長
3|denial/near-before:員長は
5|denial/near-before:唱反
5|denial/near-before:唱反调
6|denial/near-before:器,
6|denial/near-before:器,没
3|denial/near-before:回っ
3|denial/near-before:回った
5|denial/near-before:回绝
5|denial/near-before:回绝了
5|denial/near-before:在参
5|denial/near-before:在参选
6|denial/near-before:在野
3|denial/near-before:在野:
4|denial/near-before:在野党
3|denial/near-before:基本と
3|denial/near-before:増額を
-3|denial/near-before:增加
-3|denial/near-before:增加到
-3|denial/near-before:增至
3|denial/near-before:外交
4|denial/near-before:外交顾
-3|denial/near-before:大臣
3|denial/near-before:委则
3|denial/near-before:委则批
3|denial/near-before:委員長
-4|denial/near-before:委质
-4|denial/near-before:委质问
3|denial/near-before:子委
3|denial/near-before:子委員
-6|denial/near-before:官は
-3|denial/near-before:官はDATE
-6|denial/near-before:官员
3|denial/near-before:実に
3|denial/near-before:実に積
3|denial/near-before:家认
3|denial/near-before:家认为
6|denial/near-before:对把
6|denial/near-before:对把DEFENCE
3|denial/near-before:寺五
3|denial/near-before:寺五典
3|denial/near-before:寺氏
3|denial/near-before:寺氏「
6|denial/near-before:対GDP
6|denial/near-before:対GDP比
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
7|denial/near-before:左翼
3|denial/near-before:左翼政
3|denial/near-before:已有
3|denial/near-before:已有#
4|denial/near-before:席者
4|denial/near-before:席者に
5|denial/near-before:席萨
5|denial/near-before:席萨尔
6|denial/near-before:席郑
6|denial/near-before:席郑丽
6|denial/near-before:并感
6|denial/near-before:并感谢
6|denial/near-before:幹部
6|denial/near-before:幹部は
4|denial/near-before:应USA
6|denial/near-before:府,
6|denial/near-before:府,反
3|denial/near-before:府は
5|denial/near-before:开唱
5|denial/near-before:开唱反
4|denial/near-before:强调LAND
6|denial/near-before:当众
6|denial/near-before:当众提
-4|denial/near-before:当局
-4|denial/near-before:当局者
-3|denial/near-before:总理
6|denial/near-before:感谢
6|denial/near-before:感谢其
3|denial/near-before:成に
3|denial/near-before:成に回
-3|denial/near-before:我们
9|denial/near-before:批评
3|denial/near-before:批评,
6|denial/near-before:批评政
3|denial/near-before:承诺支
-3|denial/near-before:拒绝
3|denial/near-before:持を
3|denial/near-before:持を基
3|denial/near-before:持超
3|denial/near-before:持超过
-3|denial/near-before:提高
-3|denial/near-before:提高到
3|denial/near-before:支持
3|denial/near-before:支持超
3|denial/near-before:支撑
3|denial/near-before:政党
3|denial/near-before:政党则
-3|denial/near-before:政府
6|denial/near-before:政府,
3|denial/near-before:政府は
4|denial/near-before:政調
4|denial/near-before:政調会
3|denial/near-before:政难
3|denial/near-before:政难以
3|denial/near-before:文:
3|denial/near-before:文:国
3|denial/near-before:文则
3|denial/near-before:文则说
3|denial/near-before:文武
3|denial/near-before:文武共
5|denial/near-before:方、
-3|denial/near-before:方針
4|denial/near-before:日で
4|denial/near-before:明党
4|denial/near-before:明党の
3|denial/near-before:明記
3|denial/near-before:明記す
4|denial/near-before:是#
4|denial/near-before:是#,
4|denial/near-before:是「
-5|denial/near-before:是否
-3|denial/near-before:是否已
3|denial/near-before:智子
3|denial/near-before:智子委
3|denial/near-before:有#,
6|denial/near-before:有当
6|denial/near-before:有当众
3|denial/near-before:本と
3|denial/near-before:本とし
3|denial/near-before:村智
3|denial/near-before:村智子
4|denial/near-before:条例
4|denial/near-before:条例卡
3|denial/near-before:査会
3|denial/near-before:査会幹
4|denial/near-before:標準
4|denial/near-before:標準を
3|denial/near-before:武共
3|denial/near-before:武共同
6|denial/near-before:武器
6|denial/near-before:武器,
3|denial/near-before:比已
3|denial/near-before:比已有
4|denial/near-before:比率
4|denial/near-before:比率是
3|denial/near-before:氏「
3|denial/near-before:氏は賛
3|denial/near-before:民の
3|denial/near-before:民の調
3|denial/near-before:民・
3|denial/near-before:民・小
-7|denial/near-before:求LAND
3|denial/near-before:没承
3|denial/near-before:没承诺
-9|denial/near-before:没有
6|denial/near-before:没有当
4|denial/near-before:没说
4|denial/near-before:没说要
4|denial/near-before:準を
4|denial/near-before:準を」
4|denial/near-before:率是
4|denial/near-before:率是#
3|denial/near-before:理,
3|denial/near-before:理,左
3|denial/near-before:産党の
3|denial/near-before:田文
3|denial/near-before:田文武
3|denial/near-before:田村
3|denial/near-before:田村智
4|denial/near-before:界標
4|denial/near-before:界標準
4|denial/near-before:的外
4|denial/near-before:的外交
4|denial/near-before:的比
4|denial/near-before:的比率
5|denial/near-before:盟党
5|denial/near-before:盟党主
3|denial/near-before:直言
4|denial/near-before:直言,
-4|denial/near-before:相「
-12|denial/near-before:相は
-3|denial/near-before:相は「
3|denial/near-before:着実
3|denial/near-before:着実に
4|denial/near-before:砍到
-3|denial/near-before:示,
3|denial/near-before:社会
3|denial/near-before:社会民
5|denial/near-before:社评
5|denial/near-before:社评论
4|denial/near-before:程度
3|denial/near-before:積み
3|denial/near-before:積み上
3|denial/near-before:立委
3|denial/near-before:立委则
-4|denial/near-before:立委质
4|denial/near-before:答应USA
3|denial/near-before:維持
3|denial/near-before:維持を
6|denial/near-before:維新
4|denial/near-before:绝了
5|denial/near-before:绝了\"
3|denial/near-before:统一
3|denial/near-before:统一党
5|denial/near-before:维尼
5|denial/near-before:维尼公
3|denial/near-before:翼政
3|denial/near-before:翼政党
-3|denial/near-before:者:
-3|denial/near-before:者:DEFENCE
3|denial/near-before:者に
3|denial/near-before:者によ
-5|denial/near-before:者は
-6|denial/near-before:者は「
3|denial/near-before:者会
4|denial/near-before:者会上
5|denial/near-before:联盟
5|denial/near-before:联盟党
-4|denial/near-before:能否
-4|denial/near-before:能否达
7|denial/near-before:自民
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
5|denial/near-before:藤田
3|denial/near-before:藤田文
-6|denial/near-before:衛相
-4|denial/near-before:衛相は
9|denial/near-before:表は
5|denial/near-before:表は、
4|denial/near-before:表は「
-3|denial/near-before:表示
-3|denial/near-before:表示,
-12|denial/near-before:要求
-7|denial/near-before:要求LAND
4|denial/near-before:要砍
4|denial/near-before:要砍到
-5|denial/near-before:見で
-4|denial/near-before:見で、
4|denial/near-before:言,
3|denial/near-before:記す
3|denial/near-before:記する
-5|denial/near-before:記者
4|denial/near-before:訪日
4|denial/near-before:訪日で
4|denial/near-before:訳と
4|denial/near-before:訳とな
4|denial/near-before:調会
4|denial/near-before:調会長
3|denial/near-before:調査
3|denial/near-before:調査会
-3|denial/near-before:談で
7|denial/near-before:认为
3|denial/near-before:认为#
5|denial/near-before:认为,
-3|denial/near-before:认曾
3|denial/near-before:议员认
-3|denial/near-before:记者:
4|denial/near-before:记者会
5|denial/near-before:论说
5|denial/near-before:论说,
3|denial/near-before:评,
3|denial/near-before:评,DATE
6|denial/near-before:评政
6|denial/near-before:评政府
5|denial/near-before:评论
5|denial/near-before:评论说
5|denial/near-before:说,#
4|denial/near-before:说要
4|denial/near-before:说要砍
3|denial/near-before:诺支
3|denial/near-before:诺支持
4|denial/near-before:调:
5|denial/near-before:调:\"
4|denial/near-before:调LAND
-3|denial/near-before:谈判
6|denial/near-before:谢其
6|denial/near-before:谢其采
3|denial/near-before:賛成
3|denial/near-before:賛成に
3|denial/near-before:财政难
-5|denial/near-before:质问
-4|denial/near-before:质问:
6|denial/near-before:购USA
6|denial/near-before:购USA武
4|denial/near-before:购条
4|denial/near-before:购条例
3|denial/near-before:较合
3|denial/near-before:较合理
-6|denial/near-before:达到
-4|denial/near-before:达到GDP
5|denial/near-before:选记
5|denial/near-before:选记者
4|denial/near-before:通す
4|denial/near-before:通する
8|denial/near-before:郑丽
9|denial/near-before:郑丽文
6|denial/near-before:部は
4|denial/near-before:部は「
7|denial/near-before:采购
6|denial/near-before:采购USA
3|denial/near-before:野:
3|denial/near-before:野:不
5|denial/near-before:野党
6|denial/near-before:野党批
6|denial/near-before:野寺
3|denial/near-before:野寺五
3|denial/near-before:野寺氏
4|denial/near-before:野田
3|denial/near-before:金額
3|denial/near-before:金額あ
6|denial/near-before:長は
4|denial/near-before:長はDATE
-3|denial/near-before:関係
-3|denial/near-before:関係者
-4|denial/near-before:问:
-4|denial/near-before:问:DEFENCE
4|denial/near-before:问LAND
4|denial/near-before:问LAND说
-4|denial/near-before:防衛
-6|denial/near-before:防衛相
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
10|denial/nobody-named:False
-33|denial/nobody-named:True
-3|denial/opens:\"
6|denial/opens:「2
3|denial/opens:「2・
5|denial/opens:「3・
7|denial/opens:ベ
7|denial/opens:ベル
7|denial/opens:ベルギ
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
10|denial/opens:共
5|denial/opens:共同
5|denial/opens:共同社
4|denial/opens:共通
4|denial/opens:共通す
4|denial/opens:军购
4|denial/opens:军购条
-6|denial/opens:台
-5|denial/opens:台湾
-4|denial/opens:台湾立
3|denial/opens:同席
4|denial/opens:同席者
18|denial/opens:国
21|denial/opens:国民
19|denial/opens:国民党
3|denial/opens:国民連
3|denial/opens:国防特
-3|denial/opens:国防部
6|denial/opens:在野
5|denial/opens:在野党
-3|denial/opens:外
-3|denial/opens:对
-3|denial/opens:对于
-3|denial/opens:小
-4|denial/opens:当
-4|denial/opens:当局
-4|denial/opens:当局者
-3|denial/opens:政
-3|denial/opens:政府
-3|denial/opens:日本外
9|denial/opens:日本維
6|denial/opens:特
6|denial/opens:特朗
6|denial/opens:特朗普
5|denial/opens:立
4|denial/opens:立憲
4|denial/opens:立憲民
-3|denial/opens:米側
3|denial/opens:米国
4|denial/opens:米国防
6|denial/opens:維
6|denial/opens:維新
5|denial/opens:联
5|denial/opens:联盟
5|denial/opens:联盟党
13|denial/opens:自
13|denial/opens:自民
3|denial/opens:自民の
3|denial/opens:自民・
6|denial/opens:自民党
5|denial/opens:茂
5|denial/opens:茂木
5|denial/opens:茂木敏
-3|denial/opens:记
-3|denial/opens:记者
-3|denial/opens:记者:
3|denial/opens:郑丽文
-6|denial/opens:防
-5|denial/opens:防衛
-4|denial/opens:防衛費
3|denial/opens:韩国
4|denial/opens:韩国今
-9|denial/opens:首
-9|denial/opens:首相
-4|denial/opens:首相は
-4|denial/other after-far:18 False
-4|denial/other after-far:18 True
-5|denial/other after-far:36 True
3|denial/other after-far:4 False
-4|denial/other after-far:9 False
-6|denial/other after-follows:か
-3|denial/other after-follows:から False
-4|denial/other after-follows:から True
-4|denial/other after-follows:と
-3|denial/other after-follows:と話 False
8|denial/other after-follows:外
8|denial/other after-follows:外務 False
-3|denial/other after-leads:いて
-3|denial/other after-leads:が、
8|denial/other after-leads:ず_
-5|denial/other after:named False
-14|denial/other after:named True
-17|denial/other before-commas:0 0
-5|denial/other before-commas:0 1
25|denial/other before-commas:1 0
-7|denial/other before-commas:1 1
10|denial/other before-far:1 0
-9|denial/other before-far:18 0
-5|denial/other before-far:18 1
18|denial/other before-far:36 0
-5|denial/other before-far:36 1
-10|denial/other before-far:4 0
-5|denial/other before-far:far 0
-5|denial/other before-far:far 1
4|denial/other before-follows-rank:\" 1 0
5|denial/other before-follows-rank:5 2 0
8|denial/other before-follows-rank:「 0 0
4|denial/other before-follows-rank:「 1 0
-13|denial/other before-follows-rank:か 0 0
-3|denial/other before-follows-rank:か 1 0
-5|denial/other before-follows-rank:が 1 0
3|denial/other before-follows-rank:が 2 1
-4|denial/other before-follows-rank:と 0 0
-5|denial/other before-follows-rank:と 1 0
-3|denial/other before-follows-rank:に 0 0
5|denial/other before-follows-rank:の 0 0
3|denial/other before-follows-rank:の 1 0
-4|denial/other before-follows-rank:の 1 1
-3|denial/other before-follows-rank:は 0 1
6|denial/other before-follows-rank:は 1 0
6|denial/other before-follows-rank:一 0 0
6|denial/other before-follows-rank:不 1 0
-3|denial/other before-follows-rank:並 0 0
-3|denial/other before-follows-rank:主 1 0
6|denial/other before-follows-rank:事 1 0
7|denial/other before-follows-rank:从 0 0
-6|denial/other before-follows-rank:从 1 0
3|denial/other before-follows-rank:側 0 0
3|denial/other before-follows-rank:去 1 1
11|denial/other before-follows-rank:发 1 0
-3|denial/other before-follows-rank:和 1 0
6|denial/other before-follows-rank:在 1 0
4|denial/other before-follows-rank:報 1 0
-3|denial/other before-follows-rank:大 0 0
-3|denial/other before-follows-rank:尚 1 0
3|denial/other before-follows-rank:已 1 0
-4|denial/other before-follows-rank:并 1 0
6|denial/other before-follows-rank:总 1 0
-5|denial/other before-follows-rank:新 1 0
-3|denial/other before-follows-rank:是 0 0
3|denial/other before-follows-rank:是 1 0
14|denial/other before-follows-rank:氏 0 0
-4|denial/other before-follows-rank:没 0 0
3|denial/other before-follows-rank:答 1 0
-6|denial/other before-follows-rank:要 0 0
-9|denial/other before-follows-rank:要 1 0
8|denial/other before-follows-rank:访 0 0
8|denial/other before-follows-rank:贸 0 0
-3|denial/other before-follows-rank:防 2 0
3|denial/other before-follows-rank:首 1 0
3|denial/other before-follows-rank:驻 1 0
4|denial/other before-follows:\"
5|denial/other before-follows:5
5|denial/other before-follows:5日
5|denial/other before-follows:5日公布
5|denial/other before-follows:、対
5|denial/other before-follows:、対日「
-4|denial/other before-follows:、駐
-4|denial/other before-follows:、駐留経
12|denial/other before-follows:「
8|denial/other before-follows:「3
8|denial/other before-follows:「3・5
4|denial/other before-follows:「日
-3|denial/other before-follows:「日本も
5|denial/other before-follows:「日本を
-16|denial/other before-follows:か
-16|denial/other before-follows:から
-4|denial/other before-follows:から3・
-5|denial/other before-follows:が
-4|denial/other before-follows:が1
-4|denial/other before-follows:が10%
6|denial/other before-follows:が2
6|denial/other before-follows:が2%を
-3|denial/other before-follows:が3
-3|denial/other before-follows:が3.5
-3|denial/other before-follows:が5
-3|denial/other before-follows:がG
-3|denial/other before-follows:がGDP
6|denial/other before-follows:が合
6|denial/other before-follows:が合意し
-4|denial/other before-follows:が日本に
6|denial/other before-follows:が日韓両
-9|denial/other before-follows:と
-5|denial/other before-follows:との
-3|denial/other before-follows:に
7|denial/other before-follows:の交
7|denial/other before-follows:の交渉担
-3|denial/other before-follows:の求
-3|denial/other before-follows:の求める
3|denial/other before-follows:の演
3|denial/other before-follows:の演説に
-4|denial/other before-follows:の首
-3|denial/other before-follows:の首相は
4|denial/other before-follows:は
10|denial/other before-follows:は3
-9|denial/other before-follows:は3.5
18|denial/other before-follows:は3・5
-3|denial/other before-follows:は5
-3|denial/other before-follows:は5%を
-6|denial/other before-follows:は、国防
5|denial/other before-follows:は、日本
-3|denial/other before-follows:は会
-3|denial/other before-follows:は会談に
6|denial/other before-follows:一
6|denial/other before-follows:一名
6|denial/other before-follows:一名官员
5|denial/other before-follows:不
6|denial/other before-follows:不会
6|denial/other before-follows:不会要求
-3|denial/other before-follows:並
-3|denial/other before-follows:並み
-3|denial/other before-follows:並みの3
-3|denial/other before-follows:主
-3|denial/other before-follows:主席
-3|denial/other before-follows:主席容克
5|denial/other before-follows:事
5|denial/other before-follows:事務
5|denial/other before-follows:事務総長
7|denial/other before-follows:从未期待
-3|denial/other before-follows:从未要求
3|denial/other before-follows:側
-4|denial/other before-follows:側か
7|denial/other before-follows:側は
7|denial/other before-follows:側は1.
3|denial/other before-follows:去
3|denial/other before-follows:去年
3|denial/other before-follows:去年度达
9|denial/other before-follows:发
9|denial/other before-follows:发言
11|denial/other before-follows:发言人说
-3|denial/other before-follows:和
4|denial/other before-follows:在
7|denial/other before-follows:在回
7|denial/other before-follows:在回答有
3|denial/other before-follows:報
3|denial/other before-follows:報道
4|denial/other before-follows:報道官は
-4|denial/other before-follows:大
-4|denial/other before-follows:大統
-3|denial/other before-follows:尚
-3|denial/other before-follows:尚未
-3|denial/other before-follows:尚未正式
3|denial/other before-follows:已
3|denial/other before-follows:已要
3|denial/other before-follows:已要求台
-4|denial/other before-follows:并
-4|denial/other before-follows:并未
-4|denial/other before-follows:并未要求
5|denial/other before-follows:总
4|denial/other before-follows:总理
4|denial/other before-follows:总理施托
-5|denial/other before-follows:新
-5|denial/other before-follows:新目
-5|denial/other before-follows:新目標巡
4|denial/other before-follows:是否要求
14|denial/other before-follows:氏
9|denial/other before-follows:氏「
8|denial/other before-follows:氏「3・
-4|denial/other before-follows:氏と
-4|denial/other before-follows:氏との会
12|denial/other before-follows:氏は
-4|denial/other before-follows:氏は、5
7|denial/other before-follows:氏は共同
10|denial/other before-follows:氏は駐留
-5|denial/other before-follows:没
-5|denial/other before-follows:没有
-3|denial/other before-follows:没有就防
3|denial/other before-follows:答
3|denial/other before-follows:答称
3|denial/other before-follows:答称,行
-17|denial/other before-follows:要
-15|denial/other before-follows:要求
-9|denial/other before-follows:要求日本
8|denial/other before-follows:访
8|denial/other before-follows:访台
8|denial/other before-follows:访台前夕
8|denial/other before-follows:贸
8|denial/other before-follows:贸易
8|denial/other before-follows:贸易代表
-4|denial/other before-follows:防
-3|denial/other before-follows:防务
-3|denial/other before-follows:防务委员
4|denial/other before-follows:首相
4|denial/other before-follows:首相の持
3|denial/other before-follows:驻苏
3|denial/other before-follows:驻苏瓦大
15|denial/other before-leads:
-3|denial/other before-leads:\"
4|denial/other before-leads:,
4|denial/other before-leads:Oの
5|denial/other before-leads:_
4|denial/other before-leads:、
8|denial/other before-leads:で
8|denial/other before-leads:で、
5|denial/other before-leads:の
-6|denial/other before-leads:は
3|denial/other before-leads:は「
-3|denial/other before-leads:らは
-3|denial/other before-leads:カの
4|denial/other before-leads:ス
4|denial/other before-leads:セス
-6|denial/other before-leads:プ
-6|denial/other before-leads:ンプ
7|denial/other before-leads:上,
3|denial/other before-leads:下,
3|denial/other before-leads:中の
-4|denial/other before-leads:于
-3|denial/other before-leads:关于
-3|denial/other before-leads:到
-3|denial/other before-leads:否认
-3|denial/other before-leads:在
3|denial/other before-leads:帐,
6|denial/other before-leads:强调
-6|denial/other before-leads:日
-14|denial/other before-leads:示,
-3|denial/other before-leads:称,
8|denial/other before-leads:談_
8|denial/other before-leads:談で
-3|denial/other before-leads:认
5|denial/other before-leads:说,
6|denial/other before-leads:调
3|denial/other before-leads:追问
3|denial/other before-leads:道,
-4|denial/other before-leads:长
5|denial/other before-opens:False agent
-21|denial/other before-opens:False named
-4|denial/other before-opens:False patient
11|denial/other before-opens:True named
5|denial/other before-rank:0 0 agent
-10|denial/other before-rank:0 0 named
-4|denial/other before-rank:0 0 patient
-4|denial/other before-rank:0 1 agent
-6|denial/other before-rank:0 1 named
11|denial/other before-rank:1 0 named
-6|denial/other before-rank:1 1 named
4|denial/other before-rank:2 0 named
3|denial/other before-rank:2 1 agent
5|denial/other before:agent
-10|denial/other before:named
-5|denial/other before:patient
-32|denial/other named:1
3|denial/other named:2
12|denial/other named:3
5|denial/other right-before:、対日「
8|denial/other right-before:「
-8|denial/other right-before:から
7|denial/other right-before:は
6|denial/other right-before:一名官员称,
-3|denial/other right-before:並みの
7|denial/other right-before:从未期待过
7|denial/other right-before:側は
8|denial/other right-before:氏「
-4|denial/other right-before:氏との会談で
-4|denial/other right-before:氏は、
8|denial/other right-before:访台前夕抛
-28|denial/other unnamed
-6|denial/other unnamed-beside-others
5|denial/right-before:、対日「
9|denial/right-before:「
-8|denial/right-before:から
-6|denial/right-before:に
5|denial/right-before:にはまだ
3|denial/right-before:の首相は「
3|denial/right-before:は
-5|denial/right-before:や韓国に
-5|denial/right-before:を信頼」_
6|denial/right-before:一名官员称,
-3|denial/right-before:並みの
7|denial/right-before:从未期待过
7|denial/right-before:側は
8|denial/right-before:氏「
-4|denial/right-before:氏との会談で
-4|denial/right-before:氏は、
-7|denial/right-before:订下
-4|denial/right-before:订出
8|denial/right-before:访台前夕抛
-4|denial/right-before:说,
-3|denial/right-before:财政难以支撑
-3|denial/role-class-of:EU land
3|denial/role-class-of:EU member
6|denial/role-class-of:JPN ALLIES
10|denial/role-class-of:JPN JPN
-5|denial/role-class-of:JPN land
-8|denial/role-class-of:KOR JPN
14|denial/role-class-of:NATO JPN
-5|denial/role-class-of:NATO KOR
-8|denial/role-class-of:NATO member
-4|denial/role-class-of:USA ALLIES
6|denial/role-class-of:USA JPN
-12|denial/role-class-of:USA KOR
-9|denial/role-class-of:USA TWN
-9|denial/role-class-of:USA land
-17|denial/role-class-of:USA member
3|denial/role-class-of:land EU
4|denial/role-class-of:land land
-7|denial/role-class-of:member member
10|denial/role-class:JPN
-8|denial/role-class:KOR
-46|denial/role-class:USA
6|denial/role-class:land
-10|denial/role-class:member
-23|denial/role:nobody
-51|denial/role:other
74|denial/role:spender
-3|denial/said-after-too:ask deny
-9|denial/said-after-too:ask not
5|denial/said-after-too:deny think
-3|denial/said-after-too:not ask
4|denial/said-after-too:not deny
-6|denial/said-after-too:not plan
6|denial/said-after-too:not should
-3|denial/said-after-too:plan deny
-5|denial/said-after-too:plan not
-3|denial/said-after-too:plan plan
8|denial/said-after-too:plan think
4|denial/said-after-too:raise plan
-3|denial/said-after-too:raise think
3|denial/said-after-too:think not
-15|denial/said-after:
-5|denial/said-after:ask
-3|denial/said-after:ask deny
-6|denial/said-after:ask not
3|denial/said-after:cap
4|denial/said-after:deny
5|denial/said-after:deny think
-4|denial/said-after:not plan
3|denial/said-after:party
-6|denial/said-after:plan
-3|denial/said-after:plan deny
4|denial/said-after:plan not should
5|denial/said-after:plan think
4|denial/said-after:plan think not
-3|denial/said-after:raise
3|denial/said-after:should not should
-4|denial/said-after:think
-5|denial/said-before-too:ask raise
-3|denial/said-before-too:deny ask
-3|denial/said-before-too:not ask
9|denial/said-before-too:party not
3|denial/said-before-too:party raise
5|denial/said-before-too:raise not
3|denial/said-before-too:raise plan
-15|denial/said-before:
-5|denial/said-before:ask raise
-3|denial/said-before:deny
-4|denial/said-before:not
-3|denial/said-before:not plan
24|denial/said-before:party
3|denial/said-before:party not
3|denial/said-before:party raise
-4|denial/said-before:plan
-9|denial/said-before:raise
5|denial/said-before:raise not
3|denial/said-before:raise plan
-9|denial/said-before:reach
-3|denial/said-before:should
4|denial/said-before:standard
-16|denial/said-last:
4|denial/said-last:ask
-3|denial/said-last:ask deny
-10|denial/said-last:ask not
-12|denial/said-last:deny
5|denial/said-last:deny think
-9|denial/said-last:not
-3|denial/said-last:not plan
6|denial/said-last:not should
5|denial/said-last:party
-7|denial/said-last:plan
-3|denial/said-last:plan deny
-4|denial/said-last:plan not
4|denial/said-last:plan not should
3|denial/said-last:plan think
3|denial/said-last:raise plan think
6|denial/said-last:should
3|denial/said-last:should not should
3|denial/said-last:think not deny
-14|denial/spender after-far:1 False
4|denial/spender after-far:1 True
3|denial/spender after-far:36 True
3|denial/spender after-far:4 True
9|denial/spender after-far:9 True
6|denial/spender after-follows:
5|denial/spender after-follows: False
-3|denial/spender after-follows:「
-4|denial/spender after-follows:「不 False
-6|denial/spender after-follows:が自 False
-19|denial/spender after-follows:に
-13|denial/spender after-follows:に求 False
-18|denial/spender after-follows:に要 False
8|denial/spender after-follows:に高 False
3|denial/spender after-follows:は
3|denial/spender after-follows:予
3|denial/spender after-follows:予以 True
3|denial/spender after-follows:大
-7|denial/spender after-follows:开
-7|denial/spender after-follows:开价 True
3|denial/spender after-follows:强
3|denial/spender after-follows:强调 True
6|denial/spender after-follows:米
3|denial/spender after-follows:自
6|denial/spender after-follows:首
5|denial/spender after-follows:首相 False
6|denial/spender after-leads:%,
-13|denial/spender after-leads:%を
-3|denial/spender after-leads:%对
3|denial/spender after-leads:,\"
7|denial/spender after-leads:」_
-5|denial/spender after-leads:い。
4|denial/spender after-leads:ず=
4|denial/spender after-leads:った
3|denial/spender after-leads:て「
4|denial/spender after-leads:と、
4|denial/spender after-leads:んだ
-18|denial/spender after-leads:字を
-7|denial/spender after-leads:有给
4|denial/spender after:agent True
15|denial/spender after:named False
24|denial/spender after:named True
-23|denial/spender after:patient False
-7|denial/spender after:patient True
3|denial/spender before-commas:1 0
3|denial/spender before-commas:1 1
13|denial/spender before-commas:2 0
5|denial/spender before-commas:2 1
-5|denial/spender before-far:1 0
7|denial/spender before-far:18 0
5|denial/spender before-far:18 1
9|denial/spender before-far:36 0
4|denial/spender before-far:4 0
7|denial/spender before-far:far 0
4|denial/spender before-far:far 1
-5|denial/spender before-follows-rank:8 1 0
4|denial/spender before-follows-rank:: 0 0
5|denial/spender before-follows-rank:が 0 0
4|denial/spender before-follows-rank:と 1 0
-10|denial/spender before-follows-rank:に 0 0
-3|denial/spender before-follows-rank:の 0 0
3|denial/spender before-follows-rank:は 1 0
-10|denial/spender before-follows-rank:や 1 0
-4|denial/spender before-follows-rank:を 0 0
-3|denial/spender before-follows-rank:不 0 0
6|denial/spender before-follows-rank:与 1 0
-5|denial/spender before-follows-rank:主 0 0
3|denial/spender before-follows-rank:军 1 0
-10|denial/spender before-follows-rank:发 1 0
-4|denial/spender before-follows-rank:团 0 0
3|denial/spender before-follows-rank:官 0 0
4|denial/spender before-follows-rank:将 0 0
7|denial/spender before-follows-rank:把 0 0
3|denial/spender before-follows-rank:拒 0 0
-5|denial/spender before-follows-rank:正 1 0
-5|denial/spender before-follows-rank:維 0 0
-3|denial/spender before-follows-rank:維 0 1
-10|denial/spender before-follows-rank:订 0 0
-4|denial/spender before-follows-rank:设 0 0
-3|denial/spender before-follows-rank:说 0 0
3|denial/spender before-follows-rank:遭 0 0
-6|denial/spender before-follows-rank:防 0 0
4|denial/spender before-follows-rank:防 1 0
4|denial/spender before-follows-rank:首 0 0
-5|denial/spender before-follows:8
-5|denial/spender before-follows:8日
-5|denial/spender before-follows:8日在参
5|denial/spender before-follows::
6|denial/spender before-follows:が
3|denial/spender before-follows:が5
3|denial/spender before-follows:が5%を
6|denial/spender before-follows:と
3|denial/spender before-follows:とス
3|denial/spender before-follows:とスイス
-9|denial/spender before-follows:に
-6|denial/spender before-follows:に1
-6|denial/spender before-follows:に1.3
4|denial/spender before-follows:に5%が
-6|denial/spender before-follows:に5%を
5|denial/spender before-follows:には
5|denial/spender before-follows:にはまだ
-3|denial/spender before-follows:に対しG
-6|denial/spender before-follows:に防
-6|denial/spender before-follows:に防衛費
-3|denial/spender before-follows:の
-4|denial/spender before-follows:の小
-4|denial/spender before-follows:の小野寺
-6|denial/spender before-follows:の防
-6|denial/spender before-follows:の防衛費
3|denial/spender before-follows:の首
3|denial/spender before-follows:の首相は
-3|denial/spender before-follows:は1
-4|denial/spender before-follows:は10%
-3|denial/spender before-follows:は「GD
-10|denial/spender before-follows:や
-6|denial/spender before-follows:やイ
-6|denial/spender before-follows:やイタリ
-5|denial/spender before-follows:や韓
-5|denial/spender before-follows:や韓国に
-4|denial/spender before-follows:を
-5|denial/spender before-follows:を信
-5|denial/spender before-follows:を信頼」
-3|denial/spender before-follows:不
6|denial/spender before-follows:与
-5|denial/spender before-follows:主
-5|denial/spender before-follows:主席
-5|denial/spender before-follows:主席郑丽
5|denial/spender before-follows:军
5|denial/spender before-follows:军费
3|denial/spender before-follows:军费垫底
3|denial/spender before-follows:则
-9|denial/spender before-follows:发
-9|denial/spender before-follows:发言
-10|denial/spender before-follows:发言人说
3|denial/spender before-follows:和瑞
3|denial/spender before-follows:和瑞士均
-4|denial/spender before-follows:和韩
-4|denial/spender before-follows:和韩国增
-4|denial/spender before-follows:团
3|denial/spender before-follows:国
3|denial/spender before-follows:国防
3|denial/spender before-follows:官
3|denial/spender before-follows:官房
3|denial/spender before-follows:官房長官
4|denial/spender before-follows:将
3|denial/spender before-follows:将防
3|denial/spender before-follows:将防卫费
7|denial/spender before-follows:把
-5|denial/spender before-follows:把国防支
3|denial/spender before-follows:把国防预
5|denial/spender before-follows:把防
3|denial/spender before-follows:把防务支
3|denial/spender before-follows:拒
3|denial/spender before-follows:拒绝
-8|denial/spender before-follows:提出任何
3|denial/spender before-follows:提出国防
3|denial/spender before-follows:提出过3
4|denial/spender before-follows:提出防卫
-5|denial/spender before-follows:正
-5|denial/spender before-follows:正\"
-5|denial/spender before-follows:正\"大幅
-3|denial/spender before-follows:立
-3|denial/spender before-follows:立委
4|denial/spender before-follows:立委质问
-5|denial/spender before-follows:米防
-5|denial/spender before-follows:米防衛相
3|denial/spender before-follows:米首
3|denial/spender before-follows:米首脳会
-8|denial/spender before-follows:維
-8|denial/spender before-follows:維新
-8|denial/spender before-follows:維新の会
-10|denial/spender before-follows:订
-7|denial/spender before-follows:订下
-7|denial/spender before-follows:订下3.
-4|denial/spender before-follows:订出
-4|denial/spender before-follows:订出3%
-4|denial/spender before-follows:设
-4|denial/spender before-follows:设定
-4|denial/spender before-follows:设定了占
-4|denial/spender before-follows:说,5%
-3|denial/spender before-follows:财政难以
3|denial/spender before-follows:遭
3|denial/spender before-follows:遭到
3|denial/spender before-follows:遭到冷遇
-5|denial/spender before-follows:防衛
-13|denial/spender before-follows:防衛相と
5|denial/spender before-follows:防衛相は
8|denial/spender before-follows:首
8|denial/spender before-follows:首相
3|denial/spender before-follows:首相は、
10|denial/spender before-leads:
3|denial/spender before-leads:,
5|denial/spender before-leads:_
-25|denial/spender before-leads:、
-3|denial/spender before-leads:、「
3|denial/spender before-leads:。
-3|denial/spender before-leads:「
5|denial/spender before-leads:が
3|denial/spender before-leads:が、
-5|denial/spender before-leads:し、
-8|denial/spender before-leads:で、
7|denial/spender before-leads:の
-16|denial/spender before-leads:は、
8|denial/spender before-leads:は「
-10|denial/spender before-leads:ら「
3|denial/spender before-leads:る。
-3|denial/spender before-leads:为,
-4|denial/spender before-leads:促
3|denial/spender before-leads:名
-5|denial/spender before-leads:听说
3|denial/spender before-leads:国が
4|denial/spender before-leads:在
3|denial/spender before-leads:对
-4|denial/spender before-leads:强调
-4|denial/spender before-leads:敦促
3|denial/spender before-leads:月の
3|denial/spender before-leads:未向
3|denial/spender before-leads:林
-3|denial/spender before-leads:水;
3|denial/spender before-leads:点名
-4|denial/spender before-leads:盟给
3|denial/spender before-leads:相
-5|denial/spender before-leads:省「
-4|denial/spender before-leads:给
3|denial/spender before-leads:议在
-5|denial/spender before-leads:说
3|denial/spender before-leads:说,
-4|denial/spender before-leads:调
-4|denial/spender before-leads:问
5|denial/spender before-leads:領「
-4|denial/spender before-leads:顾问
20|denial/spender before-opens:False named
-5|denial/spender before-opens:False patient
7|denial/spender before-opens:True agent
10|denial/spender before-opens:True named
-4|denial/spender before-opens:True patient
8|denial/spender before-rank:0 0 agent
17|denial/spender before-rank:0 0 named
-10|denial/spender before-rank:0 0 patient
5|denial/spender before-rank:0 1 named
3|denial/spender before-rank:1 0 agent
3|denial/spender before-rank:1 0 named
4|denial/spender before-rank:1 1 named
8|denial/spender before:agent
31|denial/spender before:named
-9|denial/spender before:patient
13|denial/spender named:1
20|denial/spender named:2
15|denial/spender named:3
3|denial/spender right-before:が
-6|denial/spender right-before:に
5|denial/spender right-before:にはまだ
3|denial/spender right-before:の首相は「
-3|denial/spender right-before:は
-5|denial/spender right-before:や韓国に
-5|denial/spender right-before:を信頼」_
3|denial/spender right-before:提出过
-7|denial/spender right-before:订下
-4|denial/spender right-before:订出
-4|denial/spender right-before:说,
-3|denial/spender right-before:财政难以支撑
29|denial/spender unnamed
-3|denial/spender unnamed-beside-others
-6|denial/title-after:?
3|denial/title-after:「太
6|denial/title-after:」は
-3|denial/title-after:は「
3|denial/title-after:は党
3|denial/title-after:框架
-8|denial/unnamed-beside-others
-3|proposal/after-far:1 False
-5|proposal/after-far:18 True
-3|proposal/after-far:36 False
6|proposal/after-far:36 True
-4|proposal/after-far:4 False
-4|proposal/after-far:9 True
4|proposal/after-follows:
4|proposal/after-follows: False
4|proposal/after-follows:が
5|proposal/after-follows:が試 False
-6|proposal/after-follows:の
-3|proposal/after-follows:内
4|proposal/after-follows:国
4|proposal/after-follows:国防 True
-3|proposal/after-follows:将
-5|proposal/after-follows:新
-5|proposal/after-follows:新目 False
4|proposal/after-follows:未
4|proposal/after-follows:未理 False
3|proposal/after-follows:闪
3|proposal/after-follows:闪烁 True
-4|proposal/after-leads:,但
4|proposal/after-leads:?」
5|proposal/after-leads:」_
-3|proposal/after-leads:が、
-5|proposal/after-leads:作为
5|proposal/after-leads:壁_
-3|proposal/after-leads:总理
6|proposal/after-leads:方、
-3|proposal/after-leads:書を
-3|proposal/after:
3|proposal/after:\"。
-3|proposal/after:\"打
-3|proposal/after:\"打上
-3|proposal/after:\"打上括
-3|proposal/after:\"打上括号
18|proposal/after:,
-3|proposal/after:,\"USA
-3|proposal/after:,\"USA不
-3|proposal/after:,\"USA不会
3|proposal/after:,「
3|proposal/after:,「这
3|proposal/after:,也
4|proposal/after:,他
3|proposal/after:,以换
3|proposal/after:,以换取
3|proposal/after:,以换取USA
-3|proposal/after:,再
4|proposal/after:,台
4|proposal/after:,台厂
4|proposal/after:,台厂无
4|proposal/after:,台厂无人
4|proposal/after:,将
4|proposal/after:,并
-3|proposal/after:,时限
-3|proposal/after:,时限为
-3|proposal/after:,时限为DATE
-5|proposal/after:,遭LAND
-4|proposal/after:,遭LAND和
-4|proposal/after:,遭LAND和LAND
4|proposal/after:,遭总
4|proposal/after:,遭总理
3|proposal/after:,遭总理LAND
-6|proposal/after:?
3|proposal/after:DEFENCE?
-3|proposal/after:DEFENCE换
-3|proposal/after:DEFENCE换和
-3|proposal/after:DEFENCE换和平
-3|proposal/after:DEFENCE换和平\"
7|proposal/after:_
7|proposal/after:_折
7|proposal/after:_折衷
7|proposal/after:_折衷方
7|proposal/after:_折衷方案
-9|proposal/after:named False
-7|proposal/after:named True
3|proposal/after:、
-3|proposal/after:、DATE
3|proposal/after:、そ
6|proposal/after:「
3|proposal/after:「DATE
3|proposal/after:「DATEに
3|proposal/after:「DATEに」
4|proposal/after:「や
4|proposal/after:「やむ
-12|proposal/after:」
5|proposal/after:」_
3|proposal/after:」_与
3|proposal/after:」_与党
3|proposal/after:」_与党内
3|proposal/after:」_公
3|proposal/after:」_公表
3|proposal/after:」_公表へ
-3|proposal/after:」か
-3|proposal/after:」か_
-3|proposal/after:」か_DEFENCE
-3|proposal/after:」か_DEFENCEの
-3|proposal/after:」とい
-3|proposal/after:」という
-3|proposal/after:」という声
4|proposal/after:」に前
4|proposal/after:」に前向
4|proposal/after:」に前向き
-5|proposal/after:」に金
-5|proposal/after:」に金利
-5|proposal/after:」に金利の
-3|proposal/after:」は
-3|proposal/after:」はこ
-3|proposal/after:」はこう
-3|proposal/after:」はこうし
-3|proposal/after:」世
-3|proposal/after:」世論
-3|proposal/after:」世論調
-3|proposal/after:」世論調査
-4|proposal/after:」断
-4|proposal/after:」断念
-4|proposal/after:」断念せ
-4|proposal/after:」断念せよ
-5|proposal/after:」明
-5|proposal/after:」明記
-4|proposal/after:」明記へ
-4|proposal/after:」明記へ調
-3|proposal/after:」議
-3|proposal/after:」議論
-3|proposal/after:」議論、
-3|proposal/after:」議論、ア
-3|proposal/after:」達
-3|proposal/after:」達成
-3|proposal/after:」達成の
-3|proposal/after:」達成の枠
-3|proposal/after:あたりは
-3|proposal/after:あたりは議
-3|proposal/after:か、
-3|proposal/after:が口
-3|proposal/after:が口先
-3|proposal/after:が口先だ
-3|proposal/after:が口先だけ
-3|proposal/after:が現実的な
3|proposal/after:く
3|proposal/after:くら
3|proposal/after:くらい
3|proposal/after:くらいは
3|proposal/after:だと
12|proposal/after:で
5|proposal/after:でも
3|proposal/after:で折
3|proposal/after:で折り
3|proposal/after:で折り合
3|proposal/after:で折り合う
-3|proposal/after:で高
-3|proposal/after:で高止
-3|proposal/after:で高止ま
-3|proposal/after:で高止まり
5|proposal/after:とい
5|proposal/after:という
-3|proposal/after:という案に
-8|proposal/after:とす
-9|proposal/after:とする
5|proposal/after:とするこ
5|proposal/after:とすること
-3|proposal/after:とするな
-3|proposal/after:とするなら
-3|proposal/after:とする案
-3|proposal/after:とする案が
3|proposal/after:とする案の
-3|proposal/after:とする案を
-4|proposal/after:と主
-4|proposal/after:と主張
-4|proposal/after:と主張し
-4|proposal/after:と主張して
-7|proposal/after:な
-3|proposal/after:なの
-3|proposal/after:なのか
-4|proposal/after:なら
-4|proposal/after:なら0
6|proposal/after:に
4|proposal/after:に」
3|proposal/after:に」_
3|proposal/after:にするか
-4|proposal/after:にする案
-4|proposal/after:にする案で
-3|proposal/after:に増
-4|proposal/after:に増や
-5|proposal/after:に増やす
-4|proposal/after:に増やす案
3|proposal/after:に改
-4|proposal/after:に相
-4|proposal/after:に相当
-4|proposal/after:に相当す
-4|proposal/after:に相当する
13|proposal/after:の
4|proposal/after:の下
4|proposal/after:の下限
4|proposal/after:の下限を
5|proposal/after:の下限を書
-6|proposal/after:の中
-6|proposal/after:の中身
-3|proposal/after:の中身を
-3|proposal/after:の中身をめ
-3|proposal/after:の中身焦
-3|proposal/after:の中身焦点
-4|proposal/after:の明記「
-4|proposal/after:の明記「排
3|proposal/after:の明記を
3|proposal/after:の検
3|proposal/after:の検討
5|proposal/after:の検討を
3|proposal/after:の水
3|proposal/after:の水増
3|proposal/after:の水増し
3|proposal/after:の水増しだ
5|proposal/after:は
3|proposal/after:は「DATE
3|proposal/after:は「DATEに
3|proposal/after:は「DATEに」
-4|proposal/after:は「早
-4|proposal/after:は「早晩
-4|proposal/after:は「早晩避
5|proposal/after:は必
5|proposal/after:は必要
3|proposal/after:は必要」
-4|proposal/after:は欲
-4|proposal/after:は欲し
-4|proposal/after:は欲しい
-4|proposal/after:は欲しい」
-3|proposal/after:へDATE
-3|proposal/after:へDATEま
-3|proposal/after:へDATEまで
-3|proposal/after:へDATEまでに
-3|proposal/after:へ、
-3|proposal/after:への増額は
3|proposal/after:へ増
3|proposal/after:へ増や
3|proposal/after:へ増やす
3|proposal/after:へ増やす案
-3|proposal/after:まで必
-3|proposal/after:まで必要
-3|proposal/after:まで必要と
-3|proposal/after:も
-4|proposal/after:もあ
-5|proposal/after:もあり
-5|proposal/after:もあり得
-5|proposal/after:もあり得る
-4|proposal/after:よ
-4|proposal/after:より
-4|proposal/after:より地
-4|proposal/after:より地方
-4|proposal/after:より地方の
13|proposal/after:を
5|proposal/after:をDATE
-5|proposal/after:をDATEに
3|proposal/after:をDATEの
6|proposal/after:をDATEま
6|proposal/after:をDATEまで
3|proposal/after:をDATEまでに
-4|proposal/after:を「DATE
-4|proposal/after:を「DATEな
-4|proposal/after:を「DATEなら
4|proposal/after:を」
-3|proposal/after:を上回
-5|proposal/after:を上回る
-3|proposal/after:を上回る。
-3|proposal/after:を中期
-3|proposal/after:を中期的
-3|proposal/after:を中期的な
-4|proposal/after:を主張し、
4|proposal/after:を主張す
4|proposal/after:を主張する
-3|proposal/after:を含
3|proposal/after:を唱
3|proposal/after:を唱え
3|proposal/after:を唱える
-3|proposal/after:を念
-3|proposal/after:を念頭
-3|proposal/after:を念頭に
-3|proposal/after:を念頭に置
3|proposal/after:を提
-4|proposal/after:を提案
-3|proposal/after:を提案し
-4|proposal/after:を提案して
4|proposal/after:を提言
3|proposal/after:を明
3|proposal/after:を明記
-3|proposal/after:を検
-3|proposal/after:を検討
-3|proposal/after:を検討する
-5|proposal/after:を求める意
-3|proposal/after:を置い
-3|proposal/after:を置いて
-3|proposal/after:を置いて逆
-3|proposal/after:を超える新
-5|proposal/after:を軸
-5|proposal/after:を軸に
-3|proposal/after:を軸に調
-3|proposal/after:を軸に調整
-3|proposal/after:上下
3|proposal/after:上限
3|proposal/after:上限論
3|proposal/after:上限論を
3|proposal/after:上限論を否
-3|proposal/after:不一
-3|proposal/after:不一而
-3|proposal/after:不一而足
-3|proposal/after:不一而足。
4|proposal/after:为
-3|proposal/after:为努
-3|proposal/after:为努力
-3|proposal/after:为努力方
-3|proposal/after:为努力方向
3|proposal/after:为限
3|proposal/after:为限。
3|proposal/after:乃
3|proposal/after:乃至
3|proposal/after:乃至#
3|proposal/after:之
11|proposal/after:以
5|proposal/after:以上
3|proposal/after:以上,
-3|proposal/after:以上」_安
3|proposal/after:以上と
3|proposal/after:以上とし
3|proposal/after:以上とし、
4|proposal/after:以上とす
4|proposal/after:以上とする
-3|proposal/after:以上と明
-3|proposal/after:以上と明記
5|proposal/after:以上に
4|proposal/after:以上の
-6|proposal/after:以上も
-6|proposal/after:以上も念
-6|proposal/after:以上も念頭
-5|proposal/after:以上を提
-5|proposal/after:以上を提言
-5|proposal/after:以上を明
-6|proposal/after:以上方
-6|proposal/after:以上方案
-6|proposal/after:以上方案浮
-3|proposal/after:以上的
-5|proposal/after:以上的新
-5|proposal/after:以上的新目
5|proposal/after:以内
-3|proposal/after:以内」
-4|proposal/after:以内」主
-4|proposal/after:以内」主張
5|proposal/after:以内に
-4|proposal/after:前
-5|proposal/after:前後
-5|proposal/after:前後と
-3|proposal/after:前後とす
-3|proposal/after:前後とする
-5|proposal/after:只
-3|proposal/after:只是
-4|proposal/after:可
-3|proposal/after:可以
-3|proposal/after:可以谈
4|proposal/after:台
4|proposal/after:台」
3|proposal/after:台」に
3|proposal/after:台」に_
3|proposal/after:台」に_自
3|proposal/after:台とする提
3|proposal/after:国
3|proposal/after:国家
3|proposal/after:国家\"
3|proposal/after:国家\"?
-4|proposal/after:報
-4|proposal/after:報道
-4|proposal/after:報道で
-4|proposal/after:報道で財
-4|proposal/after:報道で財政
4|proposal/after:就
-7|proposal/after:左
-7|proposal/after:左右
-4|proposal/after:左右。
-3|proposal/after:并
4|proposal/after:必
4|proposal/after:必要
4|proposal/after:必要」
5|proposal/after:才
3|proposal/after:才是
-3|proposal/after:收
-3|proposal/after:收场
-3|proposal/after:收场,
-3|proposal/after:收场,以
-3|proposal/after:收场,以换
-6|proposal/after:方
-6|proposal/after:方案
3|proposal/after:明
3|proposal/after:明記
-3|proposal/after:是
-3|proposal/after:是理
-3|proposal/after:是理想
-3|proposal/after:是理想_
-3|proposal/after:是理想_但
-17|proposal/after:案
-5|proposal/after:案、
-3|proposal/after:案、島
-3|proposal/after:案、島に
-3|proposal/after:案、島に影
5|proposal/after:案が
8|proposal/after:案が取
8|proposal/after:案が取り
8|proposal/after:案が取り沙
-5|proposal/after:案に
-3|proposal/after:案に注
-3|proposal/after:案に注文
-3|proposal/after:案は
-3|proposal/after:案も
4|proposal/after:的主
4|proposal/after:的主张
5|proposal/after:的声
5|proposal/after:的声音
3|proposal/after:的声音愈
3|proposal/after:的声音愈来
4|proposal/after:的建
4|proposal/after:的建议
3|proposal/after:的建议。
3|proposal/after:的提
3|proposal/after:的提案
3|proposal/after:的提案。
-3|proposal/after:的新目
-3|proposal/after:的新目标
-3|proposal/after:的新目标造
-3|proposal/after:的方案,
5|proposal/after:的方案。
-8|proposal/after:目
-7|proposal/after:目標
-3|proposal/after:目標、
-3|proposal/after:目標、賛
-3|proposal/after:目標、賛否
-3|proposal/after:相当と
-3|proposal/after:相当とす
-3|proposal/after:相当とする
3|proposal/after:相当ま
3|proposal/after:相当まで
3|proposal/after:相当まで引
-3|proposal/after:示
-3|proposal/after:示唆
-3|proposal/after:示唆と
-3|proposal/after:示唆と受
-3|proposal/after:示唆と受け
8|proposal/after:程
8|proposal/after:程度
3|proposal/after:程度が
7|proposal/after:程度を
-4|proposal/after:要
-4|proposal/after:要不
-4|proposal/after:要不要
-4|proposal/after:要不要加
-4|proposal/after:要不要加税
-3|proposal/after:視
-3|proposal/after:視野
14|proposal/after:論
4|proposal/after:論_
4|proposal/after:論_歳
4|proposal/after:論_歳出
4|proposal/after:論_歳出は
-3|proposal/after:論が政
-3|proposal/after:論が政府
-3|proposal/after:論が政府内
3|proposal/after:論と
3|proposal/after:論とあ
3|proposal/after:論とあわ
3|proposal/after:論とあわせ
3|proposal/after:論を
4|proposal/after:超_
4|proposal/after:超_自
4|proposal/after:超_自民
4|proposal/after:超_自民提
3|proposal/after:超」
-4|proposal/after:超へ、
-4|proposal/after:超へ、政
-4|proposal/after:超へ、政府
4|proposal/after:超への
4|proposal/after:超への引
4|proposal/after:超への引き
-7|proposal/after:超も視野_
-3|proposal/after:超必
-3|proposal/after:超必要
-3|proposal/after:超必要」
-3|proposal/after:超必要」_
-4|proposal/after:超案
-4|proposal/after:超案が
-4|proposal/after:超案が浮
-4|proposal/after:超案が浮上
3|proposal/after:迈
3|proposal/after:迈进
-6|proposal/after:近
-6|proposal/after:近く
-5|proposal/after:近くに
5|proposal/after:还
6|proposal/after:还不
6|proposal/after:还不够
6|proposal/after:还不够?
-3|proposal/after:还是
-4|proposal/after:还是#
-4|proposal/after:还是#?
11|proposal/any-after:ask
8|proposal/any-after:ask foreign=False
3|proposal/any-after:ask foreign=True
3|proposal/any-after:deny foreign=True
4|proposal/any-after:not
6|proposal/any-after:not foreign=True
16|proposal/any-after:party
14|proposal/any-after:party foreign=False
14|proposal/any-after:plan
5|proposal/any-after:plan foreign=False
8|proposal/any-after:plan foreign=True
5|proposal/any-after:raise
5|proposal/any-after:raise foreign=True
9|proposal/any-after:reach
8|proposal/any-after:reach foreign=True
18|proposal/any-after:should
12|proposal/any-after:should foreign=False
6|proposal/any-after:should foreign=True
-11|proposal/any-after:think
-10|proposal/any-after:think foreign=False
19|proposal/any-before:ask
15|proposal/any-before:ask foreign=False
4|proposal/any-before:ask foreign=True
4|proposal/any-before:cap
4|proposal/any-before:deny
3|proposal/any-before:deny foreign=False
12|proposal/any-before:not
8|proposal/any-before:not foreign=False
5|proposal/any-before:not foreign=True
52|proposal/any-before:party
48|proposal/any-before:party foreign=False
4|proposal/any-before:party foreign=True
9|proposal/any-before:plan
5|proposal/any-before:plan foreign=False
4|proposal/any-before:plan foreign=True
8|proposal/any-before:raise
-7|proposal/any-before:raise foreign=False
16|proposal/any-before:raise foreign=True
-4|proposal/any-before:reach
-5|proposal/any-before:reach foreign=False
21|proposal/any-before:should
9|proposal/any-before:should foreign=False
12|proposal/any-before:should foreign=True
-7|proposal/any-before:standard
-7|proposal/any-before:standard foreign=False
-3|proposal/any-before:think
-13|proposal/any-before:think foreign=False
10|proposal/any-before:think foreign=True
5|proposal/before-commas:0 0
8|proposal/before-commas:1 0
-4|proposal/before-commas:1 1
-4|proposal/before-commas:2 0
7|proposal/before-commas:2 1
-4|proposal/before-commas:2 2
-5|proposal/before-commas:3 1
6|proposal/before-far:1 0
-3|proposal/before-far:18 0
-14|proposal/before-far:36 0
-3|proposal/before-far:36 1
11|proposal/before-far:4 0
8|proposal/before-far:9 0
4|proposal/before-far:far 0
-4|proposal/before-far:far 2
4|proposal/before-follows-rank:1 0 0
3|proposal/before-follows-rank:5 1 1
-3|proposal/before-follows-rank:_ 0 0
7|proposal/before-follows-rank:、 0 0
-4|proposal/before-follows-rank:「 0 0
5|proposal/before-follows-rank:が 1 0
-3|proposal/before-follows-rank:と 0 0
-3|proposal/before-follows-rank:の 0 1
-4|proposal/before-follows-rank:は 1 0
-3|proposal/before-follows-rank:一 0 1
-9|proposal/before-follows-rank:上 0 0
3|proposal/before-follows-rank:不 0 0
6|proposal/before-follows-rank:主 0 0
3|proposal/before-follows-rank:事 0 0
5|proposal/before-follows-rank:代 0 0
3|proposal/before-follows-rank:以 0 0
4|proposal/before-follows-rank:任 0 0
-3|proposal/before-follows-rank:会 0 0
4|proposal/before-follows-rank:会 1 0
-4|proposal/before-follows-rank:保 0 0
-3|proposal/before-follows-rank:修 0 0
-3|proposal/before-follows-rank:党 0 0
-5|proposal/before-follows-rank:内 0 0
-4|proposal/before-follows-rank:军 0 0
3|proposal/before-follows-rank:准 0 0
4|proposal/before-follows-rank:则 0 0
-3|proposal/before-follows-rank:前 1 0
-4|proposal/before-follows-rank:参 0 0
-3|proposal/before-follows-rank:可 0 1
4|proposal/before-follows-rank:周 0 0
5|proposal/before-follows-rank:和 0 0
-4|proposal/before-follows-rank:和 1 0
5|proposal/before-follows-rank:团 1 0
4|proposal/before-follows-rank:国 0 0
4|proposal/before-follows-rank:国 0 1
3|proposal/before-follows-rank:国 1 1
-3|proposal/before-follows-rank:在 0 0
8|proposal/before-follows-rank:外 0 0
6|proposal/before-follows-rank:大 1 0
3|proposal/before-follows-rank:大 1 1
-8|proposal/before-follows-rank:安 0 0
11|proposal/before-follows-rank:官 0 0
6|proposal/before-follows-rank:已 0 1
7|proposal/before-follows-rank:幹 0 0
3|proposal/before-follows-rank:幹 0 2
-12|proposal/before-follows-rank:应 0 0
5|proposal/before-follows-rank:总 1 0
-7|proposal/before-follows-rank:执 0 0
-5|proposal/before-follows-rank:把 0 0
-3|proposal/before-follows-rank:把 0 1
12|proposal/before-follows-rank:拟 0 0
4|proposal/before-follows-rank:拟 1 0
4|proposal/before-follows-rank:探 0 0
-5|proposal/before-follows-rank:提 0 0
-5|proposal/before-follows-rank:政 0 0
6|proposal/before-follows-rank:政 1 0
7|proposal/before-follows-rank:新 0 0
3|proposal/before-follows-rank:新 1 0
3|proposal/before-follows-rank:新 1 1
-3|proposal/before-follows-rank:智 0 1
3|proposal/before-follows-rank:曾 1 0
-3|proposal/before-follows-rank:朝 0 0
-7|proposal/before-follows-rank:核 0 0
17|proposal/before-follows-rank:正 0 0
8|proposal/before-follows-rank:正 0 1
-4|proposal/before-follows-rank:氏 0 0
-3|proposal/before-follows-rank:氏 1 0
-4|proposal/before-follows-rank:民 0 0
4|proposal/before-follows-rank:的 2 1
-5|proposal/before-follows-rank:着 0 0
3|proposal/before-follows-rank:私 0 0
-3|proposal/before-follows-rank:竞 0 0
-3|proposal/before-follows-rank:総 0 0
-7|proposal/before-follows-rank:经 0 0
-3|proposal/before-follows-rank:维 0 0
8|proposal/before-follows-rank:考 0 0
-3|proposal/before-follows-rank:若 0 0
-3|proposal/before-follows-rank:表 0 0
3|proposal/before-follows-rank:表 1 1
-5|proposal/before-follows-rank:要 0 0
-4|proposal/before-follows-rank:議 0 0
3|proposal/before-follows-rank:讨 0 0
-5|proposal/before-follows-rank:议 0 0
7|proposal/before-follows-rank:设 0 0
3|proposal/before-follows-rank:访 1 1
5|proposal/before-follows-rank:说 1 0
-3|proposal/before-follows-rank:軍 1 0
4|proposal/before-follows-rank:近 0 0
-4|proposal/before-follows-rank:选 0 0
-3|proposal/before-follows-rank:选 0 1
3|proposal/before-follows-rank:酝 0 0
-3|proposal/before-follows-rank:长 0 0
9|proposal/before-follows-rank:防 0 0
-6|proposal/before-follows-rank:防 0 1
-3|proposal/before-follows-rank:阵 0 0
4|proposal/before-follows-rank:首 0 0
3|proposal/before-follows-rank:首 0 1
5|proposal/before-follows:1
5|proposal/before-follows:5
6|proposal/before-follows:5日
6|proposal/before-follows:5日在北
-3|proposal/before-follows::战
-3|proposal/before-follows::战后也
-4|proposal/before-follows:_
9|proposal/before-follows:、
-3|proposal/before-follows:、5
-4|proposal/before-follows:、5%案
-6|proposal/before-follows:「
-4|proposal/before-follows:「冷
-4|proposal/before-follows:「冷戦期
4|proposal/before-follows:が
3|proposal/before-follows:が主
3|proposal/before-follows:が主張し
-3|proposal/before-follows:が提
-3|proposal/before-follows:が提言し
6|proposal/before-follows:が検
3|proposal/before-follows:が検討し
3|proposal/before-follows:が落
3|proposal/before-follows:が落とし
-3|proposal/before-follows:と
-3|proposal/before-follows:との
3|proposal/before-follows:に対
3|proposal/before-follows:に対し防
-3|proposal/before-follows:の
4|proposal/before-follows:の3
5|proposal/before-follows:の3・5
3|proposal/before-follows:の5
3|proposal/before-follows:の5%に
3|proposal/before-follows:の事
3|proposal/before-follows:の事情を
-4|proposal/before-follows:の元
3|proposal/before-follows:の各
3|proposal/before-follows:の各国が
3|proposal/before-follows:の国防相
-3|proposal/before-follows:の国防費
-5|proposal/before-follows:の審
-5|proposal/before-follows:の審議会
-4|proposal/before-follows:の目
-3|proposal/before-follows:の目標を
-4|proposal/before-follows:の算
-4|proposal/before-follows:の算定方
3|proposal/before-follows:の緑
3|proposal/before-follows:の緑の党
3|proposal/before-follows:の軍
3|proposal/before-follows:の軍事費
-4|proposal/before-follows:の防
-5|proposal/before-follows:の首脳の
-5|proposal/before-follows:は
9|proposal/before-follows:は2
-5|proposal/before-follows:は5
-5|proposal/before-follows:は5日、
-6|proposal/before-follows:は7
-6|proposal/before-follows:は7日、
-4|proposal/before-follows:は、
-5|proposal/before-follows:は、防衛
3|proposal/before-follows:は事
3|proposal/before-follows:は事務レ
3|proposal/before-follows:は当
3|proposal/before-follows:は当初、
-3|proposal/before-follows:は憲
-3|proposal/before-follows:は憲法に
4|proposal/before-follows:は最
4|proposal/before-follows:は最大で
-3|proposal/before-follows:一
-9|proposal/before-follows:上
-4|proposal/before-follows:上支
-4|proposal/before-follows:上支持到
-5|proposal/before-follows:上院
3|proposal/before-follows:不
5|proposal/before-follows:不排
5|proposal/before-follows:不排除以
6|proposal/before-follows:主
5|proposal/before-follows:主张
3|proposal/before-follows:主张冻结
-3|proposal/before-follows:主张把4
4|proposal/before-follows:事
4|proposal/before-follows:事務
4|proposal/before-follows:事務総長
5|proposal/before-follows:代
5|proposal/before-follows:代表
5|proposal/before-follows:代表建议
3|proposal/before-follows:以
4|proposal/before-follows:以3
4|proposal/before-follows:以3.5
4|proposal/before-follows:任
4|proposal/before-follows:任期
4|proposal/before-follows:任期内使
4|proposal/before-follows:会在
4|proposal/before-follows:会在北约
-6|proposal/before-follows:保
-6|proposal/before-follows:保守
-4|proposal/before-follows:保守党领
-3|proposal/before-follows:修
-3|proposal/before-follows:修订
-3|proposal/before-follows:修订安保
-3|proposal/before-follows:党
-3|proposal/before-follows:党首
-3|proposal/before-follows:党首は、
-3|proposal/before-follows:公
-5|proposal/before-follows:内
-4|proposal/before-follows:内で
3|proposal/before-follows:内では「
-3|proposal/before-follows:内で持ち
3|proposal/before-follows:内には3
-4|proposal/before-follows:内已
-3|proposal/before-follows:内有
15|proposal/before-follows:内部
-3|proposal/before-follows:内部3%
3|proposal/before-follows:内部传出
5|proposal/before-follows:内部正在
3|proposal/before-follows:内部正研
3|proposal/before-follows:内部评估
-5|proposal/before-follows:军
-4|proposal/before-follows:军费
-5|proposal/before-follows:军费新目
-4|proposal/before-follows:军费订下
3|proposal/before-follows:准
3|proposal/before-follows:准备
4|proposal/before-follows:则
5|proposal/before-follows:则提
5|proposal/before-follows:则提出,
-3|proposal/before-follows:前
-8|proposal/before-follows:参
-7|proposal/before-follows:参议
-3|proposal/before-follows:参议院国
-3|proposal/before-follows:反
-3|proposal/before-follows:反对
-4|proposal/before-follows:可
-4|proposal/before-follows:可以
-4|proposal/before-follows:可以考虑
-3|proposal/before-follows:各
3|proposal/before-follows:向
6|proposal/before-follows:周
3|proposal/before-follows:周辺
3|proposal/before-follows:周辺から
5|proposal/before-follows:和执
5|proposal/before-follows:和执政党
-3|proposal/before-follows:和荷
-3|proposal/before-follows:和荷兰都
4|proposal/before-follows:团
5|proposal/before-follows:团队
5|proposal/before-follows:团队看中
10|proposal/before-follows:国
-7|proposal/before-follows:国会
-3|proposal/before-follows:国会国防
19|proposal/before-follows:国防
-5|proposal/before-follows:国防支出
3|proposal/before-follows:国防相、
7|proposal/before-follows:国防相は
-5|proposal/before-follows:国防研究
3|proposal/before-follows:国防秘书
-5|proposal/before-follows:国防部会
3|proposal/before-follows:国防部则
3|proposal/before-follows:国防部建
3|proposal/before-follows:国防部日
-3|proposal/before-follows:国防部退
17|proposal/before-follows:国防部长
-3|proposal/before-follows:在
4|proposal/before-follows:在为
4|proposal/before-follows:在为年底
-4|proposal/before-follows:在选
11|proposal/before-follows:外
9|proposal/before-follows:外长
3|proposal/before-follows:外长商讨
5|proposal/before-follows:外长查克
7|proposal/before-follows:大
9|proposal/before-follows:大統
3|proposal/before-follows:大統領、
12|proposal/before-follows:大統領は
-7|proposal/before-follows:大統領選
3|proposal/before-follows:大胜
4|proposal/before-follows:大胜_防
-4|proposal/before-follows:大选
-11|proposal/before-follows:安
-3|proposal/before-follows:安保
-7|proposal/before-follows:安全
-7|proposal/before-follows:安全保障
11|proposal/before-follows:官
10|proposal/before-follows:官员
3|proposal/before-follows:官员内部
7|proposal/before-follows:已
3|proposal/before-follows:已经
3|proposal/before-follows:已经让防
5|proposal/before-follows:已致
5|proposal/before-follows:已致函各
11|proposal/before-follows:幹
11|proposal/before-follows:幹部
5|proposal/before-follows:幹部は、
5|proposal/before-follows:幹部は「
-11|proposal/before-follows:应
-4|proposal/before-follows:应在
-3|proposal/before-follows:应在20
5|proposal/before-follows:总
8|proposal/before-follows:总理
5|proposal/before-follows:总理西利
3|proposal/before-follows:总统武契
-4|proposal/before-follows:总统选举
-3|proposal/before-follows:想当
-3|proposal/before-follows:想当\"4
-7|proposal/before-follows:执
-7|proposal/before-follows:执政
-8|proposal/before-follows:把
-3|proposal/before-follows:把军
-5|proposal/before-follows:把国防预
-3|proposal/before-follows:把核
-3|proposal/before-follows:把核心国
18|proposal/before-follows:拟
3|proposal/before-follows:拟「
3|proposal/before-follows:拟「两阶
4|proposal/before-follows:拟在
4|proposal/before-follows:拟在北约
8|proposal/before-follows:拟将
7|proposal/before-follows:拟将防卫
-5|proposal/before-follows:拟建
-5|proposal/before-follows:拟建议防
4|proposal/before-follows:探
4|proposal/before-follows:探讨
4|proposal/before-follows:探讨修订
-4|proposal/before-follows:提
-6|proposal/before-follows:提交
-3|proposal/before-follows:提交报告
-3|proposal/before-follows:提议防卫
7|proposal/before-follows:政府
3|proposal/before-follows:政府は、
4|proposal/before-follows:政府有意
-4|proposal/before-follows:政调
13|proposal/before-follows:新
6|proposal/before-follows:新政
6|proposal/before-follows:新政府国
4|proposal/before-follows:新版
3|proposal/before-follows:日前表示
-6|proposal/before-follows:智
-6|proposal/before-follows:智库
3|proposal/before-follows:曾
3|proposal/before-follows:曾呼
3|proposal/before-follows:曾呼吁欧
3|proposal/before-follows:有意设定
-4|proposal/before-follows:朝
-4|proposal/before-follows:朝野
-3|proposal/before-follows:朝野有声
-7|proposal/before-follows:核
-7|proposal/before-follows:核心
-7|proposal/before-follows:核心军费
25|proposal/before-follows:正
10|proposal/before-follows:正在
6|proposal/before-follows:正在研究
3|proposal/before-follows:正研
8|proposal/before-follows:正考
4|proposal/before-follows:正考虑在
3|proposal/before-follows:武
3|proposal/before-follows:武装
3|proposal/before-follows:武装部队
-7|proposal/before-follows:氏
4|proposal/before-follows:氏、国防
-3|proposal/before-follows:氏の
-6|proposal/before-follows:氏は
-4|proposal/before-follows:民
6|proposal/before-follows:的
3|proposal/before-follows:的军
3|proposal/before-follows:的军费占
4|proposal/before-follows:的外
4|proposal/before-follows:的外交团
5|proposal/before-follows:的比
5|proposal/before-follows:的比例改
-3|proposal/before-follows:的顾
-3|proposal/before-follows:的顾问团
-5|proposal/before-follows:着
-5|proposal/before-follows:着眼
-5|proposal/before-follows:着眼3.
3|proposal/before-follows:研议20
-4|proposal/before-follows:研议在向
3|proposal/before-follows:私
3|proposal/before-follows:私下
3|proposal/before-follows:私下抛出
-3|proposal/before-follows:竞
-3|proposal/before-follows:竞选
-4|proposal/before-follows:総
-3|proposal/before-follows:総選
-7|proposal/before-follows:经
-7|proposal/before-follows:经济
-3|proposal/before-follows:经济团体
-3|proposal/before-follows:经济部长
-5|proposal/before-follows:维
-5|proposal/before-follows:维新
-3|proposal/before-follows:绿
-3|proposal/before-follows:绿党
8|proposal/before-follows:考
8|proposal/before-follows:考虑
3|proposal/before-follows:考虑把防
-5|proposal/before-follows:若
3|proposal/before-follows:若拿
3|proposal/before-follows:若拿不出
-4|proposal/before-follows:若能
-3|proposal/before-follows:若要
4|proposal/before-follows:表示,北
-5|proposal/before-follows:要
-4|proposal/before-follows:要5
-4|proposal/before-follows:要5%,
-3|proposal/before-follows:要把
-3|proposal/before-follows:要把军费
4|proposal/before-follows:要求
4|proposal/before-follows:要求改为
-4|proposal/before-follows:議
-3|proposal/before-follows:議員
3|proposal/before-follows:讨
3|proposal/before-follows:讨论
-7|proposal/before-follows:议
-5|proposal/before-follows:议会
7|proposal/before-follows:设
7|proposal/before-follows:设立
7|proposal/before-follows:设立的专
3|proposal/before-follows:访
3|proposal/before-follows:访问
3|proposal/before-follows:访问布鲁
4|proposal/before-follows:说
3|proposal/before-follows:说,
4|proposal/before-follows:说,欧洲
-3|proposal/before-follows:财
-3|proposal/before-follows:财政制度
5|proposal/before-follows:财政部长
-4|proposal/before-follows:财界
-3|proposal/before-follows:軍
5|proposal/before-follows:近
5|proposal/before-follows:近日
4|proposal/before-follows:近日提出
-7|proposal/before-follows:选
-3|proposal/before-follows:选民
-3|proposal/before-follows:选民以6
-4|proposal/before-follows:透
-4|proposal/before-follows:透露
-4|proposal/before-follows:透露,秘
3|proposal/before-follows:酝
3|proposal/before-follows:酝酿
-4|proposal/before-follows:长
-7|proposal/before-follows:防卫
10|proposal/before-follows:防长
-5|proposal/before-follows:防长会上
6|proposal/before-follows:防长提议
4|proposal/before-follows:防长金龙
-3|proposal/before-follows:阵
-3|proposal/before-follows:阵营
9|proposal/before-follows:首
9|proposal/before-follows:首相
4|proposal/before-follows:首相:把
4|proposal/before-follows:首相は2
8|proposal/before-leads:
-3|proposal/before-leads:\",
-4|proposal/before-leads:%、
-3|proposal/before-leads:)
9|proposal/before-leads:,
-4|proposal/before-leads:,为
3|proposal/before-leads:,但
3|proposal/before-leads:,据
3|proposal/before-leads:,让
18|proposal/before-leads::
7|proposal/before-leads:;
7|proposal/before-leads:、
-4|proposal/before-leads:「
8|proposal/before-leads:】
-3|proposal/before-leads:ある
-3|proposal/before-leads:が
3|proposal/before-leads:して
3|proposal/before-leads:ず、
3|proposal/before-leads:て
-4|proposal/before-leads:で
3|proposal/before-leads:と、
4|proposal/before-leads:の
3|proposal/before-leads:ば、
-4|proposal/before-leads:る
3|proposal/before-leads:れ、
5|proposal/before-leads:を、
-6|proposal/before-leads:ツ
-6|proposal/before-leads:ルツ
3|proposal/before-leads:ンの
-4|proposal/before-leads:一名
-3|proposal/before-leads:上,
-4|proposal/before-leads:为
-3|proposal/before-leads:为,
6|proposal/before-leads:书长
-4|proposal/before-leads:事长
3|proposal/before-leads:亚:
-4|proposal/before-leads:人
-3|proposal/before-leads:人选
-4|proposal/before-leads:会在
3|proposal/before-leads:但
3|proposal/before-leads:作
7|proposal/before-leads:前,
-5|proposal/before-leads:名
-13|proposal/before-leads:在
6|proposal/before-leads:媒:
5|proposal/before-leads:字;
5|proposal/before-leads:官「
8|proposal/before-leads:家:
3|proposal/before-leads:导,
5|proposal/before-leads:引
-3|proposal/before-leads:张,
3|proposal/before-leads:役の
10|proposal/before-leads:总理
13|proposal/before-leads:总统
-3|proposal/before-leads:持
5|proposal/before-leads:援引
-3|proposal/before-leads:支持
-3|proposal/before-leads:政的
-7|proposal/before-leads:日在
-12|proposal/before-leads:日本
4|proposal/before-leads:是,
-12|proposal/before-leads:本
3|proposal/before-leads:炒作
4|proposal/before-leads:点:
10|proposal/before-leads:理
-4|proposal/before-leads:电)
4|proposal/before-leads:电_
-4|proposal/before-leads:的
6|proposal/before-leads:相
-3|proposal/before-leads:示,
5|proposal/before-leads:称,
13|proposal/before-leads:统
-3|proposal/before-leads:而
3|proposal/before-leads:让
-3|proposal/before-leads:议,
-3|proposal/before-leads:讯:
5|proposal/before-leads:讯】
-5|proposal/before-leads:论请
-5|proposal/before-leads:请
11|proposal/before-leads:道,
-3|proposal/before-leads:選で
12|proposal/before-leads:部长
15|proposal/before-leads:长
7|proposal/before-leads:露,
7|proposal/before-leads:首相
-8|proposal/before-opens:False agent
12|proposal/before-opens:False named
-4|proposal/before-opens:False patient
11|proposal/before-opens:True agent
-8|proposal/before-opens:True named
-3|proposal/before-rank:0 0 agent
-8|proposal/before-rank:0 1 named
-4|proposal/before-rank:0 1 patient
8|proposal/before-rank:1 0 agent
8|proposal/before-rank:1 0 named
6|proposal/before-rank:1 1 named
-5|proposal/before-rank:1 2 named
3|proposal/before-rank:2 1 named
-3|proposal/before:\"不要用
5|proposal/before:#,LAND着眼
-3|proposal/before:#,还是
-3|proposal/before:#到
-8|proposal/before:#还是
3|proposal/before:)的至少
3|proposal/before:,LAND内部
5|proposal/before:,LAND着眼
-3|proposal/before:,但可能以
-3|proposal/before:,约为GDP的
-4|proposal/before:,腹案为DATE
-3|proposal/before:,还是
3|proposal/before:0年以内に
-3|proposal/before::\"不要用
3|proposal/before::#还是
3|proposal/before::ALLIES至少要
-3|proposal/before::DEFENCE\"
-4|proposal/before::「
-3|proposal/before:=DEFENCE
3|proposal/before:ALLIES至少要
-7|proposal/before:DATE
-3|proposal/before:DATEDEFENCE达GDP的
3|proposal/before:DATE、「
4|proposal/before:DATEに
-4|proposal/before:DATEにGDP比
6|proposal/before:DATEの
-3|proposal/before:DATE中期DEFENCE
-4|proposal/before:DATE内便达到
-3|proposal/before:DATE再升到
3|proposal/before:DATE实现
-3|proposal/before:DATE应当增至
4|proposal/before:DATE推到
-4|proposal/before:DATE提出
-3|proposal/before:DATE敲定
-5|proposal/before:DATE补到
-3|proposal/before:DATE达到
-3|proposal/before:DEFENCEGDP
-3|proposal/before:DEFENCE_「
-3|proposal/before:DEFENCE、
5|proposal/before:DEFENCE「
-3|proposal/before:DEFENCE「DATE
5|proposal/before:DEFENCEが
-3|proposal/before:DEFENCEがGDPの
-7|proposal/before:DEFENCEの
-6|proposal/before:DEFENCEのGDP比
4|proposal/before:DEFENCEは
4|proposal/before:DEFENCEをGDP比で
-3|proposal/before:DEFENCE升到GDP的
-3|proposal/before:DEFENCE占
-3|proposal/before:DEFENCE占GDP
7|proposal/before:DEFENCE占GDP的
3|proposal/before:DEFENCE抬到GDP的
3|proposal/before:DEFENCE推到
4|proposal/before:DEFENCE提到GDP的
3|proposal/before:DEFENCE新目标:
-3|proposal/before:DEFENCE至
-3|proposal/before:DEFENCE达GDP的
3|proposal/before:DEFENCE逐步增至
-4|proposal/before:DEFENCE降到
-6|proposal/before:GDP
3|proposal/before:GDP)的至少
-7|proposal/before:GDP应否超过
-3|proposal/before:GDP的
3|proposal/before:LAND
-3|proposal/before:LAND:
-3|proposal/before:LANDDEFENCE占
-5|proposal/before:LAND、
-4|proposal/before:LAND「
3|proposal/before:LANDに
-3|proposal/before:LAND以
-4|proposal/before:LAND内には
3|proposal/before:LAND内部
3|proposal/before:LAND想当\"
4|proposal/before:LAND拟建议DEFENCE
4|proposal/before:LAND新首相「
-3|proposal/before:LAND氏、DEFENCE「
5|proposal/before:LAND着眼
-4|proposal/before:LAND要求改为
7|proposal/before:NATO核心DEFENCE
4|proposal/before:NATO要
-5|proposal/before:_
4|proposal/before:_DEFENCE
-3|proposal/before:_GDP比
-3|proposal/before:_「
-4|proposal/before:_なぜ
-4|proposal/before:_大蔵「
-3|proposal/before:_政府のDEFENCE
3|proposal/before:agent
4|proposal/before:named
-4|proposal/before:patient
-3|proposal/before:—DEFENCE
-3|proposal/before:——DEFENCE
13|proposal/before:、
-3|proposal/before:、DATEにGDP比
3|proposal/before:、DATEまでに
-3|proposal/before:、DEFENCEがGDPの
-4|proposal/before:、DEFENCEの
3|proposal/before:、DEFENCEは
-3|proposal/before:、DEFENCEはGDP比
-3|proposal/before:、DEFENCEをGDPの
-3|proposal/before:、仮にDEFENCEを
-3|proposal/before:、政府は
-3|proposal/before:、首相が
-15|proposal/before:「
-3|proposal/before:「DATE
3|proposal/before:「DATEに
6|proposal/before:「LANDは
-3|proposal/before:「初めから
-3|proposal/before:」=DEFENCE
-3|proposal/before:」と語り、
-3|proposal/before:いずれ
4|proposal/before:いとして、
4|proposal/before:え方に」_
4|proposal/before:が
-3|proposal/before:がGDPの
3|proposal/before:がる
-3|proposal/before:が主張した
-4|proposal/before:が急落、DEFENCE
6|proposal/before:くとも
-3|proposal/before:けよ」=DEFENCE
-3|proposal/before:ころとみる
-3|proposal/before:しDEFENCEをGDP比
5|proposal/before:し、
3|proposal/before:した
3|proposal/before:したGDP比
-4|proposal/before:して
5|proposal/before:して、
3|proposal/before:する案と、
-3|proposal/before:ず
-3|proposal/before:ずれ
-3|proposal/before:せるとGDP比
-4|proposal/before:ぜ
7|proposal/before:たGDP比
3|proposal/before:ち
3|proposal/before:ち上がる
-3|proposal/before:った
-3|proposal/before:った「GDP比
-3|proposal/before:てDATEにGDP比
-4|proposal/before:てDEFENCEをGDP比
5|proposal/before:て、
-3|proposal/before:て「
-3|proposal/before:ては
-3|proposal/before:でDATEまでに
-3|proposal/before:でDEFENCEをGDP比
3|proposal/before:で、
3|proposal/before:で「
4|proposal/before:でにGDP比
11|proposal/before:では
-3|proposal/before:とGDP比
5|proposal/before:と、
-3|proposal/before:と、政府は
-4|proposal/before:として
5|proposal/before:として、
-3|proposal/before:とみる
6|proposal/before:とも
-3|proposal/before:と語り、
6|proposal/before:なくとも
-4|proposal/before:なぜ
3|proposal/before:なら
3|proposal/before:に
-3|proposal/before:にDEFENCEを
3|proposal/before:にDEFENCEをGDP比
3|proposal/before:にGDPの
-5|proposal/before:に、GDP比
4|proposal/before:に」_
-12|proposal/before:には
-4|proposal/before:のDEFENCE
-5|proposal/before:のGDP比
3|proposal/before:の委員会は
3|proposal/before:の目標、
5|proposal/before:の間では
30|proposal/before:は
3|proposal/before:はDATE、「
4|proposal/before:はDATEの
3|proposal/before:はDEFENCEをGDPの
8|proposal/before:はDEFENCEをGDP比
6|proposal/before:は、
-4|proposal/before:は、DEFENCEの
3|proposal/before:は「
-4|proposal/before:は最大でも
4|proposal/before:ば
-3|proposal/before:へ_「
-3|proposal/before:へ調整_
4|proposal/before:までにGDP比
-3|proposal/before:みる
-4|proposal/before:め_大蔵「
-3|proposal/before:めから
5|proposal/before:めて
-3|proposal/before:めて「
10|proposal/before:も
3|proposal/before:も含めて
-3|proposal/before:よ」=DEFENCE
-3|proposal/before:らは「次は
-3|proposal/before:り、
4|proposal/before:る
-7|proposal/before:るDEFENCEのGDP比
-3|proposal/before:るとGDP比
3|proposal/before:る案と、
-3|proposal/before:れ
4|proposal/before:れば
-3|proposal/before:ろとみる
4|proposal/before:をGDP比で
-3|proposal/before:を含めて「
-3|proposal/before:・DEFENCE_「
-3|proposal/before:ー首脳は「
3|proposal/before:上がる
3|proposal/before:上附议
3|proposal/before:下
3|proposal/before:不低于
-3|proposal/before:不低于GDP的
-3|proposal/before:不要用
3|proposal/before:与党はDATEに
3|proposal/before:与党内では
3|proposal/before:中写入
-3|proposal/before:中期DEFENCE
-17|proposal/before:为
4|proposal/before:为,
-3|proposal/before:为DATE
-4|proposal/before:为DATE提出
-3|proposal/before:为DATE敲定
-5|proposal/before:为GDP的
-4|proposal/before:主张LAND以
-3|proposal/before:主張した
-3|proposal/before:之比提高到
3|proposal/before:也要把
-3|proposal/before:予算だけで
3|proposal/before:予算をGDPの
-4|proposal/before:于GDP的
-4|proposal/before:今后应达
3|proposal/before:今提
-3|proposal/before:今轮到讨论
-3|proposal/before:从#到
3|proposal/before:以内に
-3|proposal/before:以内にGDP比
-3|proposal/before:仮にDEFENCEを
-4|proposal/before:任期内达到
3|proposal/before:任首相升至
4|proposal/before:会は
3|proposal/before:会上附议
-3|proposal/before:会主张
-3|proposal/before:会期に
3|proposal/before:会议今提
-3|proposal/before:但可能以
-3|proposal/before:低于GDP的
-5|proposal/before:例在DATE补到
-5|proposal/before:例改定为
-4|proposal/before:便达到
3|proposal/before:係者は
3|proposal/before:候補、DEFENCE
5|proposal/before:做到
3|proposal/before:克此前提出
5|proposal/before:党は
3|proposal/before:党はDATEに
3|proposal/before:党内では
4|proposal/before:入DEFENCE占GDP的
-3|proposal/before:入へ_「
-3|proposal/before:公約、DEFENCE「
3|proposal/before:内
3|proposal/before:内では
-3|proposal/before:内では「
3|proposal/before:内に
-3|proposal/before:内にGDP比
-5|proposal/before:内には
-4|proposal/before:内便达到
4|proposal/before:内就达到
3|proposal/before:内部
-4|proposal/before:内首長「
-3|proposal/before:再升到
-4|proposal/before:军方曾要求
-5|proposal/before:况升至
-4|proposal/before:则主张LAND以
-3|proposal/before:初めから
12|proposal/before:到
11|proposal/before:到GDP的
-3|proposal/before:到至少
-3|proposal/before:到讨论
3|proposal/before:前提出
-3|proposal/before:力はない。
3|proposal/before:力候補、DEFENCE
-4|proposal/before:務相、
-6|proposal/before:升到
-3|proposal/before:占GDP_
5|proposal/before:占GDP的
-3|proposal/before:可能以
3|proposal/before:可能是
-3|proposal/before:后
3|proposal/before:后也要把
-4|proposal/before:后应达
-6|proposal/before:否超过
3|proposal/before:含めて
-3|proposal/before:含めて「
-4|proposal/before:哄:「
4|proposal/before:員会は
8|proposal/before:回
-3|proposal/before:国会主张
-3|proposal/before:国防相、「
-3|proposal/before:国防部坚持
8|proposal/before:在
4|proposal/before:在DATE推到
-5|proposal/before:在DATE补到
3|proposal/before:在GDP的
-4|proposal/before:在为DATE提出
-3|proposal/before:在为DATE敲定
-3|proposal/before:在国会主张
3|proposal/before:在讨论
-4|proposal/before:场起哄:「
-3|proposal/before:坚持
-4|proposal/before:大でも
-4|proposal/before:大蔵「
4|proposal/before:委員会は
-3|proposal/before:定
-3|proposal/before:定DEFENCE占GDP
-3|proposal/before:定で
-9|proposal/before:定为
4|proposal/before:定在
4|proposal/before:实现
4|proposal/before:対GDP比
3|proposal/before:少
6|proposal/before:少なくとも
4|proposal/before:少要
5|proposal/before:少达到
4|proposal/before:就达到
3|proposal/before:峰会上附议
3|proposal/before:已在讨论
3|proposal/before:年以内に
3|proposal/before:年内达到
-6|proposal/before:应否超过
-3|proposal/before:应当增至
-4|proposal/before:应达
-3|proposal/before:应达到GDP的
-4|proposal/before:应逐步增至
-4|proposal/before:府のDEFENCE
-4|proposal/before:府は
4|proposal/before:建议DEFENCE
4|proposal/before:建议以
-3|proposal/before:建议把
-4|proposal/before:张LAND以
-4|proposal/before:张今后应达
-3|proposal/before:張した
3|proposal/before:当\"
-3|proposal/before:当增至
7|proposal/before:心DEFENCE
-4|proposal/before:急落、DEFENCE
-3|proposal/before:总统建议把
-5|proposal/before:情况升至
3|proposal/before:想当\"
5|proposal/before:意見書_DEFENCE
3|proposal/before:战后也要把
3|proposal/before:把
3|proposal/before:把DEFENCE推到
-4|proposal/before:把DEFENCE降到
-4|proposal/before:抬到
3|proposal/before:抬到GDP的
-3|proposal/before:抬高到
3|proposal/before:拉到
-4|proposal/before:拉高到GDP的
3|proposal/before:拉高至
4|proposal/before:拟建议DEFENCE
3|proposal/before:持
3|proposal/before:持ち上がる
-3|proposal/before:接近
4|proposal/before:推到
5|proposal/before:提
-5|proposal/before:提至
-6|proposal/before:提言「
9|proposal/before:提高到
4|proposal/before:提高到GDP的
-3|proposal/before:提高到至少
4|proposal/before:支在DATE推到
-5|proposal/before:改为
-3|proposal/before:改定で
-5|proposal/before:改定为
-4|proposal/before:政府のDEFENCE
-4|proposal/before:政府は
4|proposal/before:政界正酝酿
-3|proposal/before:敲定
-3|proposal/before:整_
3|proposal/before:新目标:
4|proposal/before:新首相「
4|proposal/before:方に」_
-4|proposal/before:方曾要求
3|proposal/before:时主张把
-3|proposal/before:时写入
-7|proposal/before:是
3|proposal/before:時的にGDPの
5|proposal/before:書_DEFENCE
-4|proposal/before:曾要求
-4|proposal/before:最大でも
-3|proposal/before:最终低于
-3|proposal/before:望的
5|proposal/before:朝
-3|proposal/before:期DEFENCE
-3|proposal/before:期に
3|proposal/before:期内就达到
-3|proposal/before:期内达到
3|proposal/before:标:
3|proposal/before:标:#还是
-6|proposal/before:标上调至
-5|proposal/before:标为
-3|proposal/before:标定为
7|proposal/before:核心DEFENCE
-3|proposal/before:案:DEFENCE\"
3|proposal/before:案「DATEに
3|proposal/before:案と、
-4|proposal/before:案为DATE
-4|proposal/before:標_なぜ
3|proposal/before:標はDATEの
3|proposal/before:次の目標、
4|proposal/before:正酝酿
3|proposal/before:此前提出
3|proposal/before:比を
-5|proposal/before:比例改定为
-4|proposal/before:比提高到
-3|proposal/before:比重抬高到
-6|proposal/before:民提言「
3|proposal/before:民案「DATEに
-5|proposal/before:求
-4|proposal/before:求改为
-5|proposal/before:测该目标为
-4|proposal/before:独財務相、
4|proposal/before:现
-3|proposal/before:用
-3|proposal/before:用へ調整_
4|proposal/before:界正酝酿
-3|proposal/before:的#,还是
-3|proposal/before:的DEFENCE占GDP
3|proposal/before:的にGDPの
3|proposal/before:目标:
-6|proposal/before:目标上调至
-5|proposal/before:目标为
-3|proposal/before:目标定为
-4|proposal/before:目標_なぜ
3|proposal/before:目標はDATEの
-4|proposal/before:相、
-3|proposal/before:相、「
-3|proposal/before:相が
-3|proposal/before:相は「LANDも
3|proposal/before:相升至
3|proposal/before:看
5|proposal/before:眼
5|proposal/before:着眼
3|proposal/before:私は
-3|proposal/before:算だけで
3|proposal/before:算をGDPの
-3|proposal/before:算入へ_「
-3|proposal/before:約、DEFENCE「
-3|proposal/before:约为GDP的
-3|proposal/before:终低于
-3|proposal/before:统建议把
5|proposal/before:维持
-4|proposal/before:考に、GDP比
3|proposal/before:者は
-3|proposal/before:能以
3|proposal/before:能是
5|proposal/before:脳の間では
-3|proposal/before:脳は「
-4|proposal/before:腹案为DATE
-6|proposal/before:自民提言「
-9|proposal/before:至
-5|proposal/before:至GDP的
3|proposal/before:至少
4|proposal/before:至少要
5|proposal/before:至少达到
-3|proposal/before:若最终低于
-3|proposal/before:草案:DEFENCE\"
-4|proposal/before:落、DEFENCE
-4|proposal/before:蔵「
-5|proposal/before:补到
3|proposal/before:補、DEFENCE
14|proposal/before:要
3|proposal/before:要把DEFENCE推到
-5|proposal/before:要求
-4|proposal/before:要求改为
-3|proposal/before:要用
5|proposal/before:見書_DEFENCE
-5|proposal/before:视情况升至
-6|proposal/before:言「
3|proposal/before:言したGDP比
-3|proposal/before:証・DEFENCE_「
-3|proposal/before:語り、
-3|proposal/before:調整_
3|proposal/before:議「DEFENCE
3|proposal/before:认为
4|proposal/before:认为,
3|proposal/before:议
-3|proposal/before:议DATE中期DEFENCE
4|proposal/before:议DEFENCE
3|proposal/before:议今提
4|proposal/before:议以
-4|proposal/before:设
-3|proposal/before:设定DEFENCE占GDP
3|proposal/before:询会议今提
-5|proposal/before:该目标为
3|proposal/before:说,LAND内部
-4|proposal/before:財務相、
-4|proposal/before:起哄:「
-4|proposal/before:超过
-3|proposal/before:轮到讨论
-3|proposal/before:达
8|proposal/before:达到
-7|proposal/before:过
-3|proposal/before:近
-10|proposal/before:还是
4|proposal/before:退回
3|proposal/before:选时主张把
-3|proposal/before:选项从#到
-4|proposal/before:道内首長「
3|proposal/before:部
3|proposal/before:部はDATE、「
-4|proposal/before:部は、DEFENCEの
-3|proposal/before:部坚持
-4|proposal/before:都把DEFENCE降到
5|proposal/before:酝酿
5|proposal/before:酿
-3|proposal/before:重抬高到
-3|proposal/before:長「
-3|proposal/before:长:DEFENCE
5|proposal/before:間では
3|proposal/before:関係者は
3|proposal/before:队已在讨论
-3|proposal/before:防相、「
-3|proposal/before:防部坚持
-3|proposal/before:防长:DEFENCE
3|proposal/before:附议
-3|proposal/before:降到GDP的
-3|proposal/before:降至
-3|proposal/before:除DATE再升到
-3|proposal/before:项从#到
3|proposal/before:首相「
-3|proposal/before:首相が
3|proposal/before:首相升至
-3|proposal/before:首脳は「
-4|proposal/before:首長「
-3|proposal/before:马防长:DEFENCE
-3|proposal/before:高、首相が
5|proposal/before:高到
-3|proposal/before:高到至少
-5|proposal/before:高至GDP的
13|proposal/clause-ending:
-4|proposal/clause-ending:%?
-6|proposal/clause-ending:.5%?
3|proposal/clause-ending:0年に」
5|proposal/clause-ending:5%
-4|proposal/clause-ending:5%?
-7|proposal/clause-ending:5年以内
-6|proposal/clause-ending:?
-3|proposal/clause-ending:、島に影
-3|proposal/clause-ending:」と話す
-4|proposal/clause-ending:」主張
7|proposal/clause-ending:ある
-8|proposal/clause-ending:い」
-7|proposal/clause-ending:いう
6|proposal/clause-ending:いだ
6|proposal/clause-ending:いる
3|proposal/clause-ending:い構えだ
-3|proposal/clause-ending:う求めた
3|proposal/clause-ending:えだ
-3|proposal/clause-ending:えました
7|proposal/clause-ending:える
-4|proposal/clause-ending:かした
3|proposal/clause-ending:が、
-4|proposal/clause-ending:がある
-3|proposal/clause-ending:が判明
3|proposal/clause-ending:が報告書
-4|proposal/clause-ending:が抗議
3|proposal/clause-ending:が提案
3|proposal/clause-ending:が提言
-5|proposal/clause-ending:が試算
3|proposal/clause-ending:きだ
7|proposal/clause-ending:きである
-3|proposal/clause-ending:きない
-3|proposal/clause-ending:け止め
4|proposal/clause-ending:げた
3|proposal/clause-ending:ごす
5|proposal/clause-ending:された
17|proposal/clause-ending:した
-3|proposal/clause-ending:している
-5|proposal/clause-ending:しない」
-4|proposal/clause-ending:しを」
-4|proposal/clause-ending:し戻した
-3|proposal/clause-ending:すが、
-3|proposal/clause-ending:する
3|proposal/clause-ending:するか
-3|proposal/clause-ending:せる
4|proposal/clause-ending:たい
3|proposal/clause-ending:だが、
4|proposal/clause-ending:だった
4|proposal/clause-ending:ていた
4|proposal/clause-ending:ている
9|proposal/clause-ending:である
-4|proposal/clause-ending:でいた
-3|proposal/clause-ending:できない
-7|proposal/clause-ending:で政府
3|proposal/clause-ending:で浮上
-3|proposal/clause-ending:で漏れる
-7|proposal/clause-ending:という
-7|proposal/clause-ending:となる
-3|proposal/clause-ending:と漏らす
3|proposal/clause-ending:と語った
4|proposal/clause-ending:と語る
5|proposal/clause-ending:と述べた
-6|proposal/clause-ending:ない」
5|proposal/clause-ending:なかった
-10|proposal/clause-ending:なる
5|proposal/clause-ending:に」
3|proposal/clause-ending:にするか
-4|proposal/clause-ending:になる
-6|proposal/clause-ending:に入った
-3|proposal/clause-ending:に影
4|proposal/clause-ending:に慎重だ
-4|proposal/clause-ending:に提出
-3|proposal/clause-ending:に注文
-4|proposal/clause-ending:に置く
-3|proposal/clause-ending:に触れた
3|proposal/clause-ending:に言及
-3|proposal/clause-ending:に語った
4|proposal/clause-ending:のか
3|proposal/clause-ending:の声
-3|proposal/clause-ending:の枠組み
5|proposal/clause-ending:の検討を
-3|proposal/clause-ending:の範囲論
-5|proposal/clause-ending:は先送り
3|proposal/clause-ending:べきだ
-3|proposal/clause-ending:べました
-3|proposal/clause-ending:ました
-3|proposal/clause-ending:ますが、
-3|proposal/clause-ending:まった
-4|proposal/clause-ending:めた
3|proposal/clause-ending:もむ
-4|proposal/clause-ending:も念頭」
4|proposal/clause-ending:も視野
-3|proposal/clause-ending:も議論
-4|proposal/clause-ending:も述べた
3|proposal/clause-ending:よい
-4|proposal/clause-ending:らしを」
-4|proposal/clause-ending:ら可能」
3|proposal/clause-ending:り沙汰
3|proposal/clause-ending:るか
-4|proposal/clause-ending:るという
-5|proposal/clause-ending:る一方、
-4|proposal/clause-ending:る案です
5|proposal/clause-ending:れた
-4|proposal/clause-ending:れる
-3|proposal/clause-ending:わせる
3|proposal/clause-ending:をもむ
4|proposal/clause-ending:を削減
-6|proposal/clause-ending:を示した
-3|proposal/clause-ending:を視野」
3|proposal/clause-ending:を過ごす
-4|proposal/clause-ending:んでいた
-3|proposal/clause-ending:一方、
-5|proposal/clause-ending:一而足
-3|proposal/clause-ending:上下
-3|proposal/clause-ending:上括号
-5|proposal/clause-ending:不一而足
6|proposal/clause-ending:不够?
-4|proposal/clause-ending:不安
-3|proposal/clause-ending:中身焦点
4|proposal/clause-ending:为目标
3|proposal/clause-ending:为限
-3|proposal/clause-ending:主張
5|proposal/clause-ending:主張した
4|proposal/clause-ending:主張する
3|proposal/clause-ending:于国防?
3|proposal/clause-ending:交錯する
-3|proposal/clause-ending:以内
-3|proposal/clause-ending:以谈
3|proposal/clause-ending:会議
4|proposal/clause-ending:会議控え
-4|proposal/clause-ending:余地
3|proposal/clause-ending:併記した
3|proposal/clause-ending:促す
-3|proposal/clause-ending:傘も議論
-5|proposal/clause-ending:先送り
-6|proposal/clause-ending:入った
-4|proposal/clause-ending:入宪法
4|proposal/clause-ending:共识
-4|proposal/clause-ending:内」主張
3|proposal/clause-ending:内で浮上
-4|proposal/clause-ending:写入宪法
-3|proposal/clause-ending:军费
4|proposal/clause-ending:出した
6|proposal/clause-ending:出ている
-3|proposal/clause-ending:分かった
4|proposal/clause-ending:削減
-5|proposal/clause-ending:割れる
-3|proposal/clause-ending:力方向
-3|proposal/clause-ending:力而为
3|proposal/clause-ending:务实
-3|proposal/clause-ending:努力方向
3|proposal/clause-ending:即可
-3|proposal/clause-ending:及した
3|proposal/clause-ending:取り沙汰
-3|proposal/clause-ending:受け止め
-3|proposal/clause-ending:可以谈
-5|proposal/clause-ending:可能」
-3|proposal/clause-ending:合わせる
-3|proposal/clause-ending:否割れる
3|proposal/clause-ending:否定せず
3|proposal/clause-ending:告書
-3|proposal/clause-ending:和平\"
-3|proposal/clause-ending:囲論
3|proposal/clause-ending:国家\"?
3|proposal/clause-ending:国防?
-3|proposal/clause-ending:報じた
3|proposal/clause-ending:報告書
-3|proposal/clause-ending:報道
3|proposal/clause-ending:声がある
6|proposal/clause-ending:够?
-4|proposal/clause-ending:官房長官
3|proposal/clause-ending:定せず
-4|proposal/clause-ending:宪法
3|proposal/clause-ending:家\"?
-3|proposal/clause-ending:島に影
-3|proposal/clause-ending:左右
-4|proposal/clause-ending:市未理会
-3|proposal/clause-ending:平\"
3|proposal/clause-ending:年に」
-7|proposal/clause-ending:年以内
-3|proposal/clause-ending:年度
-3|proposal/clause-ending:府検討
3|proposal/clause-ending:建议
-4|proposal/clause-ending:开支
5|proposal/clause-ending:張した
4|proposal/clause-ending:張する
3|proposal/clause-ending:強い
-3|proposal/clause-ending:当する
3|proposal/clause-ending:必要」
-4|proposal/clause-ending:念頭」
3|proposal/clause-ending:愈大
3|proposal/clause-ending:愈来愈大
4|proposal/clause-ending:慎重だ
-3|proposal/clause-ending:戒招く
-4|proposal/clause-ending:戻した
-4|proposal/clause-ending:房長官
-3|proposal/clause-ending:打上括号
-4|proposal/clause-ending:抗議
-3|proposal/clause-ending:招く
-3|proposal/clause-ending:括号
-3|proposal/clause-ending:换和平\"
4|proposal/clause-ending:控え
3|proposal/clause-ending:掲げた
-3|proposal/clause-ending:提出
4|proposal/clause-ending:提出した
4|proposal/clause-ending:提案
8|proposal/clause-ending:提言
5|proposal/clause-ending:提言した
5|proposal/clause-ending:提言へ
3|proposal/clause-ending:提言案
-3|proposal/clause-ending:收场
-6|proposal/clause-ending:改定
-4|proposal/clause-ending:政不安
-8|proposal/clause-ending:政府
-3|proposal/clause-ending:政府検討
-4|proposal/clause-ending:整する
-4|proposal/clause-ending:文書改定
-3|proposal/clause-ending:方、
-4|proposal/clause-ending:方向
-7|proposal/clause-ending:方案
-4|proposal/clause-ending:明かした
3|proposal/clause-ending:是5%?
-4|proposal/clause-ending:書改定
3|proposal/clause-ending:最終調整
3|proposal/clause-ending:望した
3|proposal/clause-ending:朝野共识
-4|proposal/clause-ending:未理会
3|proposal/clause-ending:来愈大
-3|proposal/clause-ending:枠組み
-3|proposal/clause-ending:标造势
3|proposal/clause-ending:根強い
-3|proposal/clause-ending:案が判明
-4|proposal/clause-ending:案です
-3|proposal/clause-ending:案に注文
-3|proposal/clause-ending:検討
6|proposal/clause-ending:検討を
3|proposal/clause-ending:構えだ
6|proposal/clause-ending:次いだ
-3|proposal/clause-ending:止め
-4|proposal/clause-ending:民が抗議
4|proposal/clause-ending:民提言へ
3|proposal/clause-ending:民提言案
3|proposal/clause-ending:気をもむ
-5|proposal/clause-ending:求めた
5|proposal/clause-ending:汰された
-3|proposal/clause-ending:決まった
3|proposal/clause-ending:沙汰
-3|proposal/clause-ending:注文
4|proposal/clause-ending:浮上
-3|proposal/clause-ending:点となる
-3|proposal/clause-ending:現した
-4|proposal/clause-ending:理会
-4|proposal/clause-ending:留余地
-7|proposal/clause-ending:略で政府
4|proposal/clause-ending:療を削減
3|proposal/clause-ending:的建议
3|proposal/clause-ending:的提案
-3|proposal/clause-ending:目标造势
-4|proposal/clause-ending:相に提出
-3|proposal/clause-ending:相当する
6|proposal/clause-ending:相次いだ
-5|proposal/clause-ending:省が試算
-8|proposal/clause-ending:示した
-3|proposal/clause-ending:範囲論
3|proposal/clause-ending:終調整
-3|proposal/clause-ending:組み
-4|proposal/clause-ending:置く
-3|proposal/clause-ending:而为
-5|proposal/clause-ending:而足
-5|proposal/clause-ending:能」
-3|proposal/clause-ending:表現した
3|proposal/clause-ending:要」
-4|proposal/clause-ending:要になる
3|proposal/clause-ending:要望した
-5|proposal/clause-ending:見がある
3|proposal/clause-ending:見送った
-3|proposal/clause-ending:視野」
-3|proposal/clause-ending:触れた
5|proposal/clause-ending:言した
5|proposal/clause-ending:言へ
-3|proposal/clause-ending:言及した
3|proposal/clause-ending:言案
6|proposal/clause-ending:討を
3|proposal/clause-ending:記した
-5|proposal/clause-ending:試算
4|proposal/clause-ending:語る
-4|proposal/clause-ending:調整する
-3|proposal/clause-ending:警戒招く
-3|proposal/clause-ending:議に示す
4|proposal/clause-ending:議控え
-3|proposal/clause-ending:議論
-3|proposal/clause-ending:设想
-4|proposal/clause-ending:財政不安
4|proposal/clause-ending:超も視野
-3|proposal/clause-ending:身焦点
6|proposal/clause-ending:还不够?
3|proposal/clause-ending:送った
-3|proposal/clause-ending:送り
-3|proposal/clause-ending:造势
3|proposal/clause-ending:過ごす
4|proposal/clause-ending:重だ
-3|proposal/clause-ending:野」
3|proposal/clause-ending:野共识
-3|proposal/clause-ending:量力而为
3|proposal/clause-ending:錯する
-3|proposal/clause-ending:長官
3|proposal/clause-ending:関が提案
3|proposal/clause-ending:防?
-4|proposal/clause-ending:頭」
-4|proposal/clause-ending:頭に置く
-4|proposal/clause-ending:预留余地
-9|proposal/demander:other
11|proposal/demander:spender
-11|proposal/ending:%?
3|proposal/ending:%か
3|proposal/ending:%を」
3|proposal/ending:%为度
3|proposal/ending:%为限
-3|proposal/ending:%左右
-5|proposal/ending:%方案
3|proposal/ending:%的建议
3|proposal/ending:%的提案
5|proposal/ending:%的方案
-5|proposal/ending:.1%
-10|proposal/ending:.2%
3|proposal/ending:.3%か
-4|proposal/ending:.5%
-15|proposal/ending:.5%?
-4|proposal/ending:.6%
9|proposal/ending:0%
-3|proposal/ending:0.6%
3|proposal/ending:0年に」
3|proposal/ending:1.3%
-8|proposal/ending:1.5%
5|proposal/ending:10%
5|proposal/ending:2%
-6|proposal/ending:2.1%
-5|proposal/ending:2.2%
-10|proposal/ending:2.5%
7|proposal/ending:3%
3|proposal/ending:3%か
-8|proposal/ending:3%左右
-3|proposal/ending:3.3%
13|proposal/ending:3.5%
-4|proposal/ending:5%
-14|proposal/ending:5%?
3|proposal/ending:5%左右
-3|proposal/ending:5%方案
-7|proposal/ending:5年以内
-3|proposal/ending:6%
5|proposal/ending:P的2%
-3|proposal/ending:、島に影
-5|proposal/ending:」と話す
-4|proposal/ending:」主張
7|proposal/ending:ある
-8|proposal/ending:い」
-7|proposal/ending:いう
3|proposal/ending:いた
6|proposal/ending:いだ
5|proposal/ending:いない
-3|proposal/ending:います
6|proposal/ending:いる
3|proposal/ending:い構えだ
-3|proposal/ending:う求めた
3|proposal/ending:えだ
-3|proposal/ending:えました
7|proposal/ending:える
-4|proposal/ending:かした
5|proposal/ending:かった
-3|proposal/ending:がある
-3|proposal/ending:が判明
3|proposal/ending:が報告書
-4|proposal/ending:が抗議
3|proposal/ending:が提案
3|proposal/ending:が提言
-5|proposal/ending:が試算
3|proposal/ending:きだ
7|proposal/ending:きである
-3|proposal/ending:け止め
4|proposal/ending:げた
3|proposal/ending:ごす
5|proposal/ending:された
13|proposal/ending:した
-3|proposal/ending:している
-5|proposal/ending:しない」
-4|proposal/ending:しを」
-4|proposal/ending:し戻した
4|proposal/ending:す」
3|proposal/ending:するか
-3|proposal/ending:せる
4|proposal/ending:たい
-3|proposal/ending:ただした
-3|proposal/ending:だした
4|proposal/ending:だった
4|proposal/ending:ていた
5|proposal/ending:ていない
5|proposal/ending:ている
9|proposal/ending:である
-4|proposal/ending:でいた
-4|proposal/ending:です
-7|proposal/ending:で政府
3|proposal/ending:で浮上
-3|proposal/ending:で漏れる
-7|proposal/ending:という
-9|proposal/ending:となる
-3|proposal/ending:と漏らす
3|proposal/ending:と話した
-4|proposal/ending:と話す
5|proposal/ending:と語った
4|proposal/ending:と語る
-3|proposal/ending:と迫った
5|proposal/ending:と述べた
8|proposal/ending:ない
-6|proposal/ending:ない」
8|proposal/ending:なかった
-12|proposal/ending:なる
5|proposal/ending:に」
3|proposal/ending:にするか
-4|proposal/ending:になる
-6|proposal/ending:に入った
-3|proposal/ending:に影
-3|proposal/ending:に慎重だ
-4|proposal/ending:に提出
-3|proposal/ending:に注文
-4|proposal/ending:に置く
-3|proposal/ending:に触れた
3|proposal/ending:に言及
-3|proposal/ending:に語った
4|proposal/ending:のか
3|proposal/ending:の声
-3|proposal/ending:の枠組み
5|proposal/ending:の検討を
-3|proposal/ending:の範囲論
-5|proposal/ending:は先送り
3|proposal/ending:べきだ
-3|proposal/ending:べました
-3|proposal/ending:ました
-3|proposal/ending:まった
-4|proposal/ending:めた
3|proposal/ending:もむ
-4|proposal/ending:も念頭」
4|proposal/ending:も視野
-3|proposal/ending:も議論
-4|proposal/ending:も述べた
4|proposal/ending:よい
-4|proposal/ending:らしを」
-4|proposal/ending:ら可能」
3|proposal/ending:り沙汰
3|proposal/ending:るか
-4|proposal/ending:るという
-4|proposal/ending:る案です
6|proposal/ending:れた
-9|proposal/ending:れる
-3|proposal/ending:わせる
3|proposal/ending:をもむ
4|proposal/ending:を削減
-8|proposal/ending:を示した
-3|proposal/ending:を視野」
3|proposal/ending:を過ごす
-4|proposal/ending:んでいた
-4|proposal/ending:・5%?
-3|proposal/ending:一点五
-5|proposal/ending:一而足
-3|proposal/ending:上括号
-5|proposal/ending:不一而足
6|proposal/ending:不够?
-3|proposal/ending:不安
-3|proposal/ending:中身焦点
-9|proposal/ending:为3%
-3|proposal/ending:为5%
3|proposal/ending:为度
3|proposal/ending:为限
-3|proposal/ending:主张3%
-3|proposal/ending:主張
5|proposal/ending:主張した
4|proposal/ending:主張する
3|proposal/ending:乃至5%
-3|proposal/ending:之一点五
-3|proposal/ending:之三
3|proposal/ending:于国防?
3|proposal/ending:交錯する
-3|proposal/ending:亿欧元
-4|proposal/ending:以内
-3|proposal/ending:会满意\"
3|proposal/ending:会議
4|proposal/ending:会議控え
-4|proposal/ending:余地
3|proposal/ending:併記した
3|proposal/ending:促す
-3|proposal/ending:信号
3|proposal/ending:值的1%
-4|proposal/ending:值的5%
4|proposal/ending:做到3%
-3|proposal/ending:傘も議論
-5|proposal/ending:先送り
-6|proposal/ending:入った
-3|proposal/ending:入宪法
4|proposal/ending:共识
-4|proposal/ending:内」主張
3|proposal/ending:内で浮上
-3|proposal/ending:写入宪法
4|proposal/ending:出した
6|proposal/ending:出ている
-3|proposal/ending:分かった
-3|proposal/ending:分之三
-4|proposal/ending:列反对
8|proposal/ending:到3%
6|proposal/ending:到5%
4|proposal/ending:削減
-5|proposal/ending:割れる
-3|proposal/ending:力方向
-3|proposal/ending:力而为
3|proposal/ending:务实
-3|proposal/ending:努力方向
-3|proposal/ending:危险信号
3|proposal/ending:即可
-3|proposal/ending:及した
3|proposal/ending:取り沙汰
-3|proposal/ending:受け止め
-5|proposal/ending:可能」
-3|proposal/ending:合わせる
-3|proposal/ending:否割れる
3|proposal/ending:否定せず
3|proposal/ending:告書
-3|proposal/ending:和平\"
4|proposal/ending:商机
-3|proposal/ending:囲論
3|proposal/ending:国家\"?
3|proposal/ending:国防?
4|proposal/ending:在3%
-3|proposal/ending:坚持6%
-3|proposal/ending:報じた
3|proposal/ending:報告書
-3|proposal/ending:報道
-7|proposal/ending:增至3%
3|proposal/ending:声がある
6|proposal/ending:够?
-3|proposal/ending:字」
4|proposal/ending:完成
-4|proposal/ending:官房長官
3|proposal/ending:定せず
-3|proposal/ending:定为5%
-4|proposal/ending:宪法
3|proposal/ending:家\"?
3|proposal/ending:少要4%
3|proposal/ending:尔茨反对
-3|proposal/ending:島に影
-3|proposal/ending:左右
-3|proposal/ending:已是极限
-4|proposal/ending:市未理会
-3|proposal/ending:平\"
3|proposal/ending:年に」
-7|proposal/ending:年以内
3|proposal/ending:年完成
-4|proposal/ending:年度3%
-3|proposal/ending:府検討
-4|proposal/ending:度3%
3|proposal/ending:建议
-3|proposal/ending:张3%
5|proposal/ending:張した
4|proposal/ending:張する
3|proposal/ending:強い
-3|proposal/ending:当する
3|proposal/ending:必要」
-4|proposal/ending:念頭」
3|proposal/ending:态度
-3|proposal/ending:想される
3|proposal/ending:愈大
3|proposal/ending:愈来愈大
-3|proposal/ending:意\"
-3|proposal/ending:戒招く
-4|proposal/ending:戻した
-4|proposal/ending:房長官
-3|proposal/ending:打上括号
-4|proposal/ending:抗議
4|proposal/ending:抢商机
-3|proposal/ending:招く
-3|proposal/ending:括号
3|proposal/ending:持2%
-3|proposal/ending:持6%
-3|proposal/ending:指摘した
-3|proposal/ending:换和平\"
3|proposal/ending:接受
4|proposal/ending:控え
3|proposal/ending:推到5%
3|proposal/ending:掲げた
-3|proposal/ending:提出
4|proposal/ending:提出した
4|proposal/ending:提案
8|proposal/ending:提言
5|proposal/ending:提言した
5|proposal/ending:提言へ
3|proposal/ending:提言案
-3|proposal/ending:摘した
-4|proposal/ending:改为3%
-6|proposal/ending:改定
-4|proposal/ending:政不安
-8|proposal/ending:政府
-3|proposal/ending:政府検討
-3|proposal/ending:数字」
-4|proposal/ending:整する
-4|proposal/ending:文書改定
-4|proposal/ending:明かした
-3|proposal/ending:易条件
5|proposal/ending:是5%?
-3|proposal/ending:是极限
-4|proposal/ending:書改定
3|proposal/ending:最終調整
3|proposal/ending:望した
3|proposal/ending:朝野共识
-4|proposal/ending:未理会
4|proposal/ending:机抢商机
3|proposal/ending:来愈大
-3|proposal/ending:构想
-3|proposal/ending:枠組み
-5|proposal/ending:标为3%
-3|proposal/ending:标造势
3|proposal/ending:根強い
-3|proposal/ending:案が判明
-4|proposal/ending:案です
-3|proposal/ending:案に注文
-3|proposal/ending:検討
6|proposal/ending:検討を
3|proposal/ending:構えだ
6|proposal/ending:次いだ
-3|proposal/ending:欧元
-3|proposal/ending:止め
-4|proposal/ending:民が抗議
4|proposal/ending:民提言へ
3|proposal/ending:民提言案
3|proposal/ending:気をもむ
-5|proposal/ending:求めた
5|proposal/ending:汰された
-3|proposal/ending:決まった
3|proposal/ending:沙汰
-3|proposal/ending:注文
4|proposal/ending:浮上
-3|proposal/ending:满意\"
-3|proposal/ending:点となる
-3|proposal/ending:現した
-4|proposal/ending:理会
-4|proposal/ending:留余地
-7|proposal/ending:略で政府
4|proposal/ending:療を削減
-3|proposal/ending:百分之三
3|proposal/ending:的1%
7|proposal/ending:的2%
-5|proposal/ending:的5%
3|proposal/ending:的建议
3|proposal/ending:的提案
5|proposal/ending:的方案
-3|proposal/ending:目标造势
-4|proposal/ending:相に提出
-3|proposal/ending:相当する
6|proposal/ending:相次いだ
-5|proposal/ending:省が試算
-3|proposal/ending:研究
-10|proposal/ending:示した
-3|proposal/ending:範囲論
3|proposal/ending:終調整
-3|proposal/ending:組み
-3|proposal/ending:结在2%
3|proposal/ending:维持2%
-4|proposal/ending:置く
-3|proposal/ending:而为
-5|proposal/ending:而足
-5|proposal/ending:能」
3|proposal/ending:至2%
-4|proposal/ending:至3%
-4|proposal/ending:色列反对
3|proposal/ending:茨反对
-5|proposal/ending:补到3%
4|proposal/ending:表态
-3|proposal/ending:表現した
3|proposal/ending:要4%
3|proposal/ending:要」
-4|proposal/ending:要になる
3|proposal/ending:要望した
-5|proposal/ending:見がある
3|proposal/ending:見送った
-3|proposal/ending:視野」
-3|proposal/ending:触れた
5|proposal/ending:言した
5|proposal/ending:言へ
-3|proposal/ending:言及した
3|proposal/ending:言案
6|proposal/ending:討を
3|proposal/ending:記した
3|proposal/ending:訴えた
-5|proposal/ending:試算
3|proposal/ending:話した
-4|proposal/ending:話す
4|proposal/ending:語る
-4|proposal/ending:調整する
-3|proposal/ending:警戒招く
-3|proposal/ending:議に示す
4|proposal/ending:議控え
-3|proposal/ending:議論
-3|proposal/ending:讨论3%
-3|proposal/ending:论3%
-3|proposal/ending:设想
-4|proposal/ending:財政不安
-3|proposal/ending:贸易条件
4|proposal/ending:超も視野
-5|proposal/ending:超过2%
-3|proposal/ending:身焦点
7|proposal/ending:达到3%
-5|proposal/ending:过2%
6|proposal/ending:还不够?
-3|proposal/ending:迫った
3|proposal/ending:送った
-3|proposal/ending:送り
-3|proposal/ending:造势
3|proposal/ending:過ごす
-3|proposal/ending:野」
3|proposal/ending:野共识
-3|proposal/ending:量力而为
3|proposal/ending:錯する
-3|proposal/ending:長官
3|proposal/ending:関が提案
3|proposal/ending:防?
-3|proposal/ending:险信号
-4|proposal/ending:頭」
-4|proposal/ending:頭に置く
-4|proposal/ending:预留余地
4|proposal/ending:高到5%
3|proposal/foreign=False:ask not
3|proposal/foreign=False:ask think
-3|proposal/foreign=False:deny ask
-5|proposal/foreign=False:deny not
4|proposal/foreign=False:not
-3|proposal/foreign=False:not plan
3|proposal/foreign=False:not reach
3|proposal/foreign=False:not should
3|proposal/foreign=False:not think
3|proposal/foreign=False:party think
3|proposal/foreign=False:plan ask
3|proposal/foreign=False:plan deny
4|proposal/foreign=False:plan reach
4|proposal/foreign=False:plan should
-8|proposal/foreign=False:plan think
3|proposal/foreign=False:raise
4|proposal/foreign=False:raise think
-4|proposal/foreign=False:reach
-5|proposal/foreign=False:reach not
5|proposal/foreign=False:reach should
-7|proposal/foreign=False:reach think
-5|proposal/foreign=False:should
-6|proposal/foreign=False:think not
3|proposal/foreign=False:think party
3|proposal/foreign=False:think raise
24|proposal/foreign=True:
5|proposal/foreign=True:plan think
3|proposal/foreign=True:should
-4|proposal/known:- ALLIES 2
-4|proposal/known:- ALLIES 2 since-2025
3|proposal/known:- AUS 2.5
14|proposal/known:- AUS 3
14|proposal/known:- AUS 3 since-2025
19|proposal/known:- AUS since-2025
-4|proposal/known:- BGD 2.2
-4|proposal/known:- BGD 2.2 to-2024
-7|proposal/known:- BRA 2
-7|proposal/known:- BRA 2 since-2025
-7|proposal/known:- BRA since-2025
6|proposal/known:- CAN 2
7|proposal/known:- CAN 2 since-2025
7|proposal/known:- CAN since-2025
3|proposal/known:- CHE 1
3|proposal/known:- CHL 2
3|proposal/known:- CHL 2 since-2025
6|proposal/known:- CHL since-2025
-4|proposal/known:- CZE 3
-4|proposal/known:- CZE 3 to-2024
3|proposal/known:- CZE since-2025
-4|proposal/known:- CZE to-2024
5|proposal/known:- DEU 2
4|proposal/known:- DEU 2 since-2025
6|proposal/known:- DEU 3
4|proposal/known:- DEU 3 since-2025
-3|proposal/known:- DEU 3-3.5
-3|proposal/known:- DEU 3-3.5 to-2024
-3|proposal/known:- DEU 3.5 to-2024
8|proposal/known:- DEU since-2025
3|proposal/known:- DNK 3.5
3|proposal/known:- DNK 3.5 since-2025
-3|proposal/known:- DNK 4
-3|proposal/known:- DNK 4 since-2025
-5|proposal/known:- ESP 2.1
-5|proposal/known:- ESP 2.1 since-2025
-4|proposal/known:- ESP since-2025
-3|proposal/known:- EST since-2025
-3|proposal/known:- EST+LTU+LVA 5
-3|proposal/known:- EST+LTU+LVA 5 since-2025
-3|proposal/known:- EST+LTU+LVA since-2025
-11|proposal/known:- EU 1.5
-11|proposal/known:- EU 1.5 since-2025
-9|proposal/known:- EU 3
-6|proposal/known:- EU 3 since-2025
-3|proposal/known:- EU 3 to-2024
-18|proposal/known:- EU since-2025
-3|proposal/known:- EU to-2024
4|proposal/known:- FIN 3
4|proposal/known:- FIN 3 since-2025
4|proposal/known:- FIN since-2025
3|proposal/known:- FRA 2
3|proposal/known:- FRA 2 since-2025
-11|proposal/known:- FRA 3-3.5
-11|proposal/known:- FRA 3-3.5 since-2025
-11|proposal/known:- FRA since-2025
7|proposal/known:- GBR 2.5
7|proposal/known:- GBR 2.5 to-2024
-11|proposal/known:- GBR 3
-12|proposal/known:- GBR 3 since-2025
-8|proposal/known:- GBR since-2025
8|proposal/known:- GBR to-2024
-3|proposal/known:- GTM 0.6
-3|proposal/known:- GTM 0.6 since-2025
-3|proposal/known:- GTM since-2025
-5|proposal/known:- IDN 1.5
-3|proposal/known:- IDN 1.5 since-2025
4|proposal/known:- IDN 2
4|proposal/known:- IDN 2 to-2024
-3|proposal/known:- IDN since-2025
-6|proposal/known:- IND 2.5
-5|proposal/known:- IND 2.5 since-2025
10|proposal/known:- IND 3
8|proposal/known:- IND 3 since-2025
3|proposal/known:- IND 3 to-2024
3|proposal/known:- IRQ 3.5
3|proposal/known:- IRQ 3.5 to-2024
3|proposal/known:- IRQ to-2024
-3|proposal/known:- ISL 1.5
-3|proposal/known:- ISL 1.5 since-2025
-4|proposal/known:- ISL since-2025
-3|proposal/known:- ISR 4.4
-3|proposal/known:- ISR 4.4 since-2025
-7|proposal/known:- ISR 6
-8|proposal/known:- ISR 6 since-2025
5|proposal/known:- ISR 7
5|proposal/known:- ISR 7 to-2024
-12|proposal/known:- ISR since-2025
6|proposal/known:- ISR to-2024
10|proposal/known:- JPN 1
10|proposal/known:- JPN 1 since-2025
-4|proposal/known:- JPN 1 to-1999
3|proposal/known:- JPN 1.1
3|proposal/known:- JPN 1.1 to-1999
4|proposal/known:- JPN 1.2
3|proposal/known:- JPN 1.5
4|proposal/known:- JPN 1.5 since-2025
-4|proposal/known:- JPN 1.5 to-1999
-3|proposal/known:- JPN 1.8
-3|proposal/known:- JPN 1.8 to-2024
-3|proposal/known:- JPN 1.9
-3|proposal/known:- JPN 1.9 since-2025
21|proposal/known:- JPN 2
3|proposal/known:- JPN 2 since-2025
5|proposal/known:- JPN 2 to-2021
11|proposal/known:- JPN 2 to-2024
-3|proposal/known:- JPN 2.1
-3|proposal/known:- JPN 2.1 since-2025
-3|proposal/known:- JPN 2.2
-3|proposal/known:- JPN 2.2 since-2025
-3|proposal/known:- JPN 2.4
-3|proposal/known:- JPN 2.4 since-2025
-5|proposal/known:- JPN 2.5
-7|proposal/known:- JPN 2.5 since-2025
-4|proposal/known:- JPN 2.5-3.5
-4|proposal/known:- JPN 2.5-3.5 since-2025
11|proposal/known:- JPN 3
-4|proposal/known:- JPN 3 since-2025
3|proposal/known:- JPN 3 to-1999
12|proposal/known:- JPN 3 to-2024
6|proposal/known:- JPN 3-3.5
6|proposal/known:- JPN 3-3.5 since-2025
18|proposal/known:- JPN 3.5
18|proposal/known:- JPN 3.5 since-2025
5|proposal/known:- JPN 4
5|proposal/known:- JPN 4 since-2025
13|proposal/known:- JPN 5
13|proposal/known:- JPN 5 since-2025
32|proposal/known:- JPN since-2025
3|proposal/known:- JPN to-1999
4|proposal/known:- JPN to-2013
7|proposal/known:- JPN to-2021
28|proposal/known:- JPN to-2024
-3|proposal/known:- KGZ 1.7
-3|proposal/known:- KGZ 1.7 since-2025
-3|proposal/known:- KGZ since-2025
5|proposal/known:- KOR 3
8|proposal/known:- KOR 3 since-2025
-4|proposal/known:- KOR 3.2
-4|proposal/known:- KOR 3.2 to-2013
-5|proposal/known:- KOR 3.5
-6|proposal/known:- KOR 3.5 since-2025
4|proposal/known:- KOR since-2025
-4|proposal/known:- KOR to-2013
-3|proposal/known:- LTU 3.3
-3|proposal/known:- LTU 3.3 to-2024
-3|proposal/known:- LTU to-2024
3|proposal/known:- MAR 4
3|proposal/known:- MAR 4 since-2025
3|proposal/known:- MAR 6
3|proposal/known:- MAR 6 since-2025
5|proposal/known:- MAR since-2025
-7|proposal/known:- MYS 1.5
-7|proposal/known:- MYS 1.5 since-2025
-6|proposal/known:- MYS since-2025
-10|proposal/known:- NATO 1.5
-10|proposal/known:- NATO 1.5 since-2025
-3|proposal/known:- NATO 2.5
-3|proposal/known:- NATO 2.5 to-2024
-3|proposal/known:- NATO 3
-3|proposal/known:- NATO 3 since-2025
4|proposal/known:- NATO 4
4|proposal/known:- NATO 4 since-2025
-9|proposal/known:- NATO 5
-7|proposal/known:- NATO 5 since-2025
-18|proposal/known:- NATO since-2025
-5|proposal/known:- NATO to-2024
-3|proposal/known:- NOR 3 since-2025
-3|proposal/known:- NZL 2
-3|proposal/known:- NZL 2 to-2024
3|proposal/known:- NZL since-2025
-3|proposal/known:- NZL to-2024
-3|proposal/known:- PHL 2 to-2024
5|proposal/known:- PHL 4
5|proposal/known:- PHL 4 since-2025
7|proposal/known:- PHL since-2025
-3|proposal/known:- PHL to-2024
-6|proposal/known:- POL 4
-6|proposal/known:- POL 4 since-2025
-5|proposal/known:- POL 5
-5|proposal/known:- POL 5 since-2025
-11|proposal/known:- POL since-2025
-3|proposal/known:- PRY 1.3
-3|proposal/known:- PRY 1.3 since-2025
-3|proposal/known:- PRY since-2025
-3|proposal/known:- ROU 3.5
-3|proposal/known:- ROU 3.5 since-2025
-3|proposal/known:- SGP 4
-3|proposal/known:- SGP 4 since-2025
-3|proposal/known:- SGP since-2025
3|proposal/known:- SWE 3
3|proposal/known:- SWE 3 since-2025
4|proposal/known:- SWE since-2025
-4|proposal/known:- THA 1.5
-4|proposal/known:- THA 1.5 since-2025
-4|proposal/known:- THA since-2025
17|proposal/known:- TWN 1E+1
10|proposal/known:- TWN 1E+1 since-2025
7|proposal/known:- TWN 1E+1 to-2024
15|proposal/known:- TWN 3
3|proposal/known:- TWN 3 since-2025
11|proposal/known:- TWN 3 to-2024
7|proposal/known:- TWN 3.5
7|proposal/known:- TWN 3.5 since-2025
4|proposal/known:- TWN 4
3|proposal/known:- TWN 4 since-2025
10|proposal/known:- TWN 5
8|proposal/known:- TWN 5 to-2024
29|proposal/known:- TWN since-2025
27|proposal/known:- TWN to-2024
3|proposal/known:- UKR 1E+1
3|proposal/known:- UKR 1E+1 since-2025
-3|proposal/known:- UKR 5
-3|proposal/known:- UKR 5 since-2025
-7|proposal/known:- USA 5
-9|proposal/known:- USA 5 since-2025
-14|proposal/known:- USA since-2025
-4|proposal/known:- ZAF 1.5
-4|proposal/known:- ZAF 1.5 since-2025
-4|proposal/known:- ZAF since-2025
-3|proposal/known:AUS AUS 2.5
-13|proposal/known:AUS AUS 3
-13|proposal/known:AUS AUS 3 since-2025
-18|proposal/known:AUS AUS since-2025
4|proposal/known:BGD BGD 2.2
4|proposal/known:BGD BGD 2.2 to-2024
8|proposal/known:BRA BRA 2
8|proposal/known:BRA BRA 2 since-2025
8|proposal/known:BRA BRA since-2025
-6|proposal/known:CAN CAN 2
-7|proposal/known:CAN CAN 2 since-2025
-6|proposal/known:CAN CAN since-2025
-3|proposal/known:CHE CHE 1
-3|proposal/known:CHL CHL 2
-3|proposal/known:CHL CHL 2 since-2025
-6|proposal/known:CHL CHL since-2025
5|proposal/known:CZE CZE 3
5|proposal/known:CZE CZE 3 to-2024
-3|proposal/known:CZE CZE since-2025
5|proposal/known:CZE CZE to-2024
4|proposal/known:CZE NATO 3
4|proposal/known:CZE NATO 3 since-2025
4|proposal/known:CZE NATO since-2025
-5|proposal/known:DEU DEU 2
-4|proposal/known:DEU DEU 2 since-2025
-3|proposal/known:DEU DEU 3
3|proposal/known:DEU DEU 3-3.5
3|proposal/known:DEU DEU 3-3.5 to-2024
3|proposal/known:DEU DEU 3.5
3|proposal/known:DEU DEU 3.5 to-2024
-3|proposal/known:DEU DEU since-2025
-5|proposal/known:DEU NATO 3.5
-5|proposal/known:DEU NATO 3.5 since-2025
-6|proposal/known:DEU NATO since-2025
-3|proposal/known:DNK DNK 3.5
-3|proposal/known:DNK DNK 3.5 since-2025
3|proposal/known:DNK DNK 4
3|proposal/known:DNK DNK 4 since-2025
4|proposal/known:DNK EU 3
4|proposal/known:DNK EU 3 since-2025
4|proposal/known:DNK EU since-2025
5|proposal/known:ESP ESP 2.1
5|proposal/known:ESP ESP 2.1 since-2025
4|proposal/known:ESP ESP since-2025
3|proposal/known:EST EST since-2025
5|proposal/known:EST NATO 2.5
5|proposal/known:EST NATO 2.5 to-2024
5|proposal/known:EST NATO to-2024
6|proposal/known:EST+LTU+LVA EST+LTU+LVA 5
6|proposal/known:EST+LTU+LVA EST+LTU+LVA 5 since-2025
6|proposal/known:EST+LTU+LVA EST+LTU+LVA since-2025
15|proposal/known:EU EU 1.5
15|proposal/known:EU EU 1.5 since-2025
-3|proposal/known:EU EU 3 since-2025
4|proposal/known:EU EU 3 to-2024
9|proposal/known:EU EU since-2025
4|proposal/known:EU EU to-2024
-4|proposal/known:FIN FIN 3
-4|proposal/known:FIN FIN 3 since-2025
-4|proposal/known:FIN FIN since-2025
3|proposal/known:FIN NATO 3
3|proposal/known:FIN NATO 3 since-2025
3|proposal/known:FIN NATO since-2025
3|proposal/known:FRA EU since-2025
-3|proposal/known:FRA FRA 2
-3|proposal/known:FRA FRA 2 since-2025
11|proposal/known:FRA FRA 3-3.5
11|proposal/known:FRA FRA 3-3.5 since-2025
3|proposal/known:FRA FRA 3.5
3|proposal/known:FRA FRA 3.5 since-2025
12|proposal/known:FRA FRA since-2025
-3|proposal/known:FRA FRA+GBR since-2025
4|proposal/known:FRA NATO 3-3.5
4|proposal/known:FRA NATO 3-3.5 since-2025
4|proposal/known:FRA NATO 3.5
4|proposal/known:FRA NATO 3.5 since-2025
8|proposal/known:FRA NATO since-2025
3|proposal/known:FRA+GBR FRA+GBR 3
3|proposal/known:FRA+GBR FRA+GBR 3 since-2025
4|proposal/known:FRA+GBR FRA+GBR 3.5
4|proposal/known:FRA+GBR FRA+GBR 3.5 since-2025
7|proposal/known:FRA+GBR FRA+GBR since-2025
-3|proposal/known:GBR FRA+GBR since-2025
-5|proposal/known:GBR GBR 2.5
-5|proposal/known:GBR GBR 2.5 to-2024
13|proposal/known:GBR GBR 3
14|proposal/known:GBR GBR 3 since-2025
10|proposal/known:GBR GBR since-2025
-6|proposal/known:GBR GBR to-2024
3|proposal/known:GTM GTM 0.6
3|proposal/known:GTM GTM 0.6 since-2025
3|proposal/known:GTM GTM since-2025
6|proposal/known:IDN IDN 1.5
4|proposal/known:IDN IDN 1.5 since-2025
-4|proposal/known:IDN IDN 2
-4|proposal/known:IDN IDN 2 to-2024
4|proposal/known:IDN IDN since-2025
8|proposal/known:IND IND 2.5
7|proposal/known:IND IND 2.5 since-2025
-10|proposal/known:IND IND 3
-7|proposal/known:IND IND 3 since-2025
-3|proposal/known:IND IND 3 to-2024
-3|proposal/known:IRQ IRQ 3.5
-3|proposal/known:IRQ IRQ 3.5 to-2024
-3|proposal/known:IRQ IRQ to-2024
3|proposal/known:ISL ISL 1.5
3|proposal/known:ISL ISL 1.5 since-2025
5|proposal/known:ISL ISL since-2025
4|proposal/known:ISR ISR 4.4
4|proposal/known:ISR ISR 4.4 since-2025
8|proposal/known:ISR ISR 6
9|proposal/known:ISR ISR 6 since-2025
-5|proposal/known:ISR ISR 7
-5|proposal/known:ISR ISR 7 to-2024
14|proposal/known:ISR ISR since-2025
-6|proposal/known:ISR ISR to-2024
-4|proposal/known:ITA NATO 5
-4|proposal/known:ITA NATO 5 since-2025
-4|proposal/known:ITA NATO since-2025
-10|proposal/known:JPN JPN 1
-10|proposal/known:JPN JPN 1 since-2025
4|proposal/known:JPN JPN 1 to-1999
-3|proposal/known:JPN JPN 1.1
-3|proposal/known:JPN JPN 1.1 to-1999
-4|proposal/known:JPN JPN 1.2
-4|proposal/known:JPN JPN 1.5 since-2025
6|proposal/known:JPN JPN 1.5 to-1999
3|proposal/known:JPN JPN 1.8
3|proposal/known:JPN JPN 1.8 to-2024
3|proposal/known:JPN JPN 1.9
3|proposal/known:JPN JPN 1.9 since-2025
-7|proposal/known:JPN JPN 2
-4|proposal/known:JPN JPN 2 to-2021
3|proposal/known:JPN JPN 2.1
3|proposal/known:JPN JPN 2.1 since-2025
3|proposal/known:JPN JPN 2.2
3|proposal/known:JPN JPN 2.2 since-2025
3|proposal/known:JPN JPN 2.4
3|proposal/known:JPN JPN 2.4 since-2025
8|proposal/known:JPN JPN 2.5
9|proposal/known:JPN JPN 2.5 since-2025
4|proposal/known:JPN JPN 2.5-3.5
4|proposal/known:JPN JPN 2.5-3.5 since-2025
10|proposal/known:JPN JPN 3
22|proposal/known:JPN JPN 3 since-2025
-3|proposal/known:JPN JPN 3 to-1999
-10|proposal/known:JPN JPN 3 to-2024
-6|proposal/known:JPN JPN 3-3.5
-6|proposal/known:JPN JPN 3-3.5 since-2025
3|proposal/known:JPN JPN 3.2
3|proposal/known:JPN JPN 3.2 since-2025
3|proposal/known:JPN JPN 3.5
3|proposal/known:JPN JPN 3.5 since-2025
-4|proposal/known:JPN JPN 4
-4|proposal/known:JPN JPN 4 since-2025
-12|proposal/known:JPN JPN 5
-12|proposal/known:JPN JPN 5 since-2025
17|proposal/known:JPN JPN since-2025
-4|proposal/known:JPN JPN to-2013
-6|proposal/known:JPN JPN to-2021
-14|proposal/known:JPN JPN to-2024
4|proposal/known:KGZ KGZ 1.7
4|proposal/known:KGZ KGZ 1.7 since-2025
4|proposal/known:KGZ KGZ since-2025
3|proposal/known:KOR KOR 2.8
3|proposal/known:KOR KOR 2.8 since-2025
-4|proposal/known:KOR KOR 3
-7|proposal/known:KOR KOR 3 since-2025
4|proposal/known:KOR KOR 3.2
4|proposal/known:KOR KOR 3.2 to-2013
10|proposal/known:KOR KOR 3.5
10|proposal/known:KOR KOR 3.5 since-2025
-3|proposal/known:KOR KOR 3.8
-3|proposal/known:KOR KOR 3.8 since-2025
-5|proposal/known:KOR KOR 4
-4|proposal/known:KOR KOR 4 since-2025
-10|proposal/known:KOR KOR since-2025
4|proposal/known:KOR KOR to-2013
3|proposal/known:LTU LTU 3.3
3|proposal/known:LTU LTU 3.3 to-2024
3|proposal/known:LTU LTU to-2024
8|proposal/known:LTU NATO 5
8|proposal/known:LTU NATO 5 since-2025
8|proposal/known:LTU NATO since-2025
5|proposal/known:LVA EU 3
5|proposal/known:LVA EU 3 since-2025
5|proposal/known:LVA EU since-2025
-3|proposal/known:MAR MAR 4
-3|proposal/known:MAR MAR 4 since-2025
-3|proposal/known:MAR MAR 6
-3|proposal/known:MAR MAR 6 since-2025
-5|proposal/known:MAR MAR since-2025
5|proposal/known:MEX ALLIES 2
5|proposal/known:MEX ALLIES 2 since-2025
5|proposal/known:MEX ALLIES since-2025
9|proposal/known:MYS MYS 1.5
9|proposal/known:MYS MYS 1.5 since-2025
7|proposal/known:MYS MYS since-2025
-7|proposal/known:NATO JPN 2
-7|proposal/known:NATO JPN 2 to-2024
-7|proposal/known:NATO JPN to-2024
12|proposal/known:NATO NATO 1.5
12|proposal/known:NATO NATO 1.5 since-2025
-14|proposal/known:NATO NATO 3
-15|proposal/known:NATO NATO 3 since-2025
-3|proposal/known:NATO NATO 3-3.5
-3|proposal/known:NATO NATO 3-3.5 since-2025
4|proposal/known:NATO NATO 3.5 since-2025
-6|proposal/known:NATO NATO 3.5 to-2024
-4|proposal/known:NATO NATO to-2024
-3|proposal/known:NLD NATO since-2025
3|proposal/known:NOR NOR 3 since-2025
3|proposal/known:NZL NZL 2
4|proposal/known:NZL NZL 2 to-2024
-3|proposal/known:NZL NZL since-2025
3|proposal/known:NZL NZL to-2024
3|proposal/known:PHL PHL 2
3|proposal/known:PHL PHL 2 to-2024
-5|proposal/known:PHL PHL 4
-5|proposal/known:PHL PHL 4 since-2025
3|proposal/known:PHL PHL to-2024
13|proposal/known:POL NATO 3
12|proposal/known:POL NATO 3 since-2025
5|proposal/known:POL NATO 5
5|proposal/known:POL NATO 5 since-2025
15|proposal/known:POL NATO since-2025
9|proposal/known:POL POL 4
9|proposal/known:POL POL 4 since-2025
6|proposal/known:POL POL 5
6|proposal/known:POL POL 5 since-2025
15|proposal/known:POL POL since-2025
4|proposal/known:PRY PRY 1.3
4|proposal/known:PRY PRY 1.3 since-2025
4|proposal/known:PRY PRY since-2025
3|proposal/known:ROU ROU 3.5
3|proposal/known:ROU ROU 3.5 since-2025
3|proposal/known:SGP SGP 4
3|proposal/known:SGP SGP 4 since-2025
3|proposal/known:SGP SGP since-2025
3|proposal/known:SRB SRB 3
3|proposal/known:SRB SRB 3 since-2025
3|proposal/known:SRB SRB since-2025
3|proposal/known:SWE NATO 3.5
3|proposal/known:SWE NATO 3.5 since-2025
6|proposal/known:SWE NATO 5
6|proposal/known:SWE NATO 5 since-2025
8|proposal/known:SWE NATO since-2025
-3|proposal/known:SWE SWE 3
-3|proposal/known:SWE SWE 3 since-2025
-4|proposal/known:SWE SWE since-2025
5|proposal/known:THA THA 1.5
5|proposal/known:THA THA 1.5 since-2025
5|proposal/known:THA THA since-2025
-3|proposal/known:TUR NATO 3.5
-3|proposal/known:TUR NATO 3.5 since-2025
-4|proposal/known:TUR NATO since-2025
-3|proposal/known:TWN POL 4
-3|proposal/known:TWN POL 4 since-2025
-3|proposal/known:TWN POL since-2025
-11|proposal/known:TWN TWN 1E+1
-5|proposal/known:TWN TWN 1E+1 since-2025
-5|proposal/known:TWN TWN 1E+1 to-2024
-13|proposal/known:TWN TWN 3
-10|proposal/known:TWN TWN 3 to-2024
-6|proposal/known:TWN TWN 3.5
-6|proposal/known:TWN TWN 3.5 since-2025
-8|proposal/known:TWN TWN 5
-6|proposal/known:TWN TWN 5 to-2024
-20|proposal/known:TWN TWN since-2025
-22|proposal/known:TWN TWN to-2024
-3|proposal/known:UKR UKR 1E+1
-3|proposal/known:UKR UKR 1E+1 since-2025
3|proposal/known:UKR UKR 5
3|proposal/known:UKR UKR 5 since-2025
-7|proposal/known:USA JPN 2
-3|proposal/known:USA JPN 2 since-2025
-3|proposal/known:USA JPN 2 to-2024
-18|proposal/known:USA JPN 3
-15|proposal/known:USA JPN 3 since-2025
-19|proposal/known:USA JPN 3.5
-19|proposal/known:USA JPN 3.5 since-2025
-41|proposal/known:USA JPN since-2025
-6|proposal/known:USA JPN to-2024
5|proposal/known:USA KOR 3.8
5|proposal/known:USA KOR 3.8 since-2025
7|proposal/known:USA KOR 4
7|proposal/known:USA KOR 4 since-2025
9|proposal/known:USA KOR since-2025
3|proposal/known:USA NATO 3.5
4|proposal/known:USA NATO 3.5 to-2024
-3|proposal/known:USA NATO 5 since-2025
4|proposal/known:USA NATO 5 to-2024
-5|proposal/known:USA NATO since-2025
6|proposal/known:USA NATO to-2024
-6|proposal/known:USA TWN 1E+1
-4|proposal/known:USA TWN 1E+1 since-2025
-7|proposal/known:USA TWN since-2025
-4|proposal/known:USA TWN to-2024
9|proposal/known:USA USA 5
11|proposal/known:USA USA 5 since-2025
15|proposal/known:USA USA since-2025
4|proposal/known:ZAF ZAF 1.5
4|proposal/known:ZAF ZAF 1.5 since-2025
4|proposal/known:ZAF ZAF since-2025
10|proposal/main:other
-9|proposal/main:spender
-15|proposal/named:1
3|proposal/named:2
7|proposal/named:3
3|proposal/near-after:\"#
-3|proposal/near-after:\"USA
-3|proposal/near-after:\"USA不
-3|proposal/near-after:\"打
-3|proposal/near-after:\"打上
4|proposal/near-after:#,
-5|proposal/near-after:#?
3|proposal/near-after:#_
6|proposal/near-after:#。
3|proposal/near-after:#だ
3|proposal/near-after:#へ
3|proposal/near-after:#以
3|proposal/near-after:#反
3|proposal/near-after:#反对
-3|proposal/near-after:#程
-3|proposal/near-after:#程度
-3|proposal/near-after:,\"
-3|proposal/near-after:,\"USA
3|proposal/near-after:,#反
-4|proposal/near-after:,LAND
3|proposal/near-after:,「
3|proposal/near-after:,「这
4|proposal/near-after:,也
3|proposal/near-after:,他
3|proposal/near-after:,但LAND
-3|proposal/near-after:,作
-3|proposal/near-after:,作为
-3|proposal/near-after:,再
4|proposal/near-after:,台
4|proposal/near-after:,台厂
-4|proposal/near-after:,后
-5|proposal/near-after:,后者
3|proposal/near-after:,将
6|proposal/near-after:,并
-3|proposal/near-after:,惟
-3|proposal/near-after:,时限
-5|proposal/near-after:,遭LAND
4|proposal/near-after:,遭总
-6|proposal/near-after:0兆
-5|proposal/near-after:0兆円
-3|proposal/near-after:0年
-3|proposal/near-after:0年以
-6|proposal/near-after:0文
-6|proposal/near-after:0文書
-4|proposal/near-after:0案
-4|proposal/near-after:0案が
-4|proposal/near-after:?」
-4|proposal/near-after:?」LAND
-3|proposal/near-after:DATE,
-4|proposal/near-after:DATEな
-4|proposal/near-after:DATEなら
5|proposal/near-after:DATEに」
5|proposal/near-after:DATEの
4|proposal/near-after:DATEまで
-3|proposal/near-after:DATE到
-3|proposal/near-after:DATE到位
3|proposal/near-after:DATE完
3|proposal/near-after:DATE完成
-3|proposal/near-after:DEFENCE,
-7|proposal/near-after:DEFENCE0
3|proposal/near-after:DEFENCE?
-3|proposal/near-after:DEFENCEの範
-3|proposal/near-after:DEFENCE换
-3|proposal/near-after:DEFENCE换和
-4|proposal/near-after:LANDが
-5|proposal/near-after:LANDが試
6|proposal/near-after:LANDの
6|proposal/near-after:LANDは
3|proposal/near-after:LAND内
-4|proposal/near-after:LAND反
-3|proposal/near-after:LAND反对
-4|proposal/near-after:LAND和
-4|proposal/near-after:LAND和LAND
-3|proposal/near-after:LAND国
-3|proposal/near-after:LAND国防
-4|proposal/near-after:LAND未
-4|proposal/near-after:LAND未理
4|proposal/near-after:NATO控
4|proposal/near-after:NATO控え
-3|proposal/near-after:USA不
-3|proposal/near-after:USA不会
-5|proposal/near-after:_DATE
-3|proposal/near-after:_DEFENCEの
-7|proposal/near-after:_LAND
-5|proposal/near-after:_LANDが
4|proposal/near-after:_NATO
4|proposal/near-after:_NATO控
3|proposal/near-after:_USA
4|proposal/near-after:_与
4|proposal/near-after:_与党
3|proposal/near-after:_中
-3|proposal/near-after:_但
-3|proposal/near-after:_但须
3|proposal/near-after:_元
4|proposal/near-after:_公
3|proposal/near-after:_公表
-3|proposal/near-after:_共
-3|proposal/near-after:_共同
-5|proposal/near-after:_国会
3|proposal/near-after:_国策
-6|proposal/near-after:_安
-6|proposal/near-after:_安保
7|proposal/near-after:_折
7|proposal/near-after:_折衷
-5|proposal/near-after:_政
-5|proposal/near-after:_政府
-3|proposal/near-after:_時
-3|proposal/near-after:_時期
3|proposal/near-after:_有
3|proposal/near-after:_有識
-3|proposal/near-after:_核
-3|proposal/near-after:_核の
-7|proposal/near-after:_次
-7|proposal/near-after:_次期
4|proposal/near-after:_歳
4|proposal/near-after:_歳出
4|proposal/near-after:_経
12|proposal/near-after:_自
12|proposal/near-after:_自民
-3|proposal/near-after:_財
-4|proposal/near-after:_財源
-3|proposal/near-after:_賛
-3|proposal/near-after:_賛否
3|proposal/near-after:_連
-3|proposal/near-after:_首
3|proposal/near-after:、#
3|proposal/near-after:、0
-4|proposal/near-after:、DATE
3|proposal/near-after:、DATEを
4|proposal/near-after:、LANDは
6|proposal/near-after:、「
4|proposal/near-after:、そ
3|proposal/near-after:、それ
-4|proposal/near-after:、まだ
-3|proposal/near-after:、ア
-3|proposal/near-after:、アジ
3|proposal/near-after:、今
3|proposal/near-after:、今回
3|proposal/near-after:、各
3|proposal/near-after:、各国
-3|proposal/near-after:、国
-5|proposal/near-after:、増
-5|proposal/near-after:、増税
-3|proposal/near-after:、島
-3|proposal/near-after:、島に
-5|proposal/near-after:、年
-3|proposal/near-after:、年0
-3|proposal/near-after:、最
-3|proposal/near-after:、現
-3|proposal/near-after:、現在
-4|proposal/near-after:、調
-4|proposal/near-after:、調整
-5|proposal/near-after:、賛
-3|proposal/near-after:、賛否
-7|proposal/near-after:、首
-7|proposal/near-after:、首相
3|proposal/near-after:々と
-4|proposal/near-after:「DATEな
6|proposal/near-after:「DATEに
3|proposal/near-after:「LAND
4|proposal/near-after:「や
4|proposal/near-after:「やむ
3|proposal/near-after:「反
3|proposal/near-after:「反対
-6|proposal/near-after:「排
-6|proposal/near-after:「排除
-7|proposal/near-after:「早
-4|proposal/near-after:「早晩
-3|proposal/near-after:「视
3|proposal/near-after:「这
-4|proposal/near-after:「野
-4|proposal/near-after:「野心
3|proposal/near-after:」#
-4|proposal/near-after:」LAND
-4|proposal/near-after:」LAND未
9|proposal/near-after:」_
-5|proposal/near-after:」_LAND
3|proposal/near-after:」_与
3|proposal/near-after:」_元
3|proposal/near-after:」_公
3|proposal/near-after:」_国
-3|proposal/near-after:」_時
-3|proposal/near-after:」_核
-8|proposal/near-after:」…
-3|proposal/near-after:」か
-3|proposal/near-after:」か_
5|proposal/near-after:」が
3|proposal/near-after:」が#
17|proposal/near-after:」と
-3|proposal/near-after:」とい
-5|proposal/near-after:」とさ
7|proposal/near-after:」との
-4|proposal/near-after:」とも
-3|proposal/near-after:」と明
3|proposal/near-after:」と気
-4|proposal/near-after:」と漏
-3|proposal/near-after:」と表
6|proposal/near-after:」と語
3|proposal/near-after:」と述
6|proposal/near-after:」に
3|proposal/near-after:」に_
4|proposal/near-after:」に前
-5|proposal/near-after:」に金
3|proposal/near-after:」の
-3|proposal/near-after:」はこ
-3|proposal/near-after:」世
-3|proposal/near-after:」世論
-4|proposal/near-after:」主
-4|proposal/near-after:」主張
3|proposal/near-after:」提
-4|proposal/near-after:」断
-4|proposal/near-after:」断念
-5|proposal/near-after:」明
-5|proposal/near-after:」明記
-3|proposal/near-after:」達
-3|proposal/near-after:」達成
-4|proposal/near-after:あた
-3|proposal/near-after:あたり
-4|proposal/near-after:あり
3|proposal/near-after:ありき
-8|proposal/near-after:あり得
-6|proposal/near-after:ある
4|proposal/near-after:ある。
-6|proposal/near-after:ある一
3|proposal/near-after:あわ
3|proposal/near-after:あわせ
10|proposal/near-after:い。
-7|proposal/near-after:い」
-4|proposal/near-after:い」と
-5|proposal/near-after:いう。
-3|proposal/near-after:いう案
3|proposal/near-after:いか
6|proposal/near-after:いた
4|proposal/near-after:いだ
4|proposal/near-after:いだ。
-9|proposal/near-after:いて
-3|proposal/near-after:いて、
-3|proposal/near-after:いて逆
-3|proposal/near-after:いと
-3|proposal/near-after:いない
3|proposal/near-after:いは
9|proposal/near-after:いる。
-3|proposal/near-after:いる」
3|proposal/near-after:いるが
-9|proposal/near-after:いると
-3|proposal/near-after:いる所
3|proposal/near-after:い春
-3|proposal/near-after:うLANDに
-6|proposal/near-after:う。
-3|proposal/near-after:うし
-3|proposal/near-after:うして
-3|proposal/near-after:う主
-3|proposal/near-after:う主張
3|proposal/near-after:う声が
-3|proposal/near-after:う声ま
9|proposal/near-after:う提
3|proposal/near-after:う提案
5|proposal/near-after:う提言
3|proposal/near-after:う文
3|proposal/near-after:う文書
-3|proposal/near-after:う案に
3|proposal/near-after:う案も
3|proposal/near-after:う要
3|proposal/near-after:う要望
4|proposal/near-after:う訴
3|proposal/near-after:う訴え
3|proposal/near-after:う首
3|proposal/near-after:う首相
4|proposal/near-after:え、
-4|proposal/near-after:えか
-4|proposal/near-after:えかね
3|proposal/near-after:えた
3|proposal/near-after:えて
-3|proposal/near-after:えま
-3|proposal/near-after:えまし
12|proposal/near-after:える
5|proposal/near-after:える。
3|proposal/near-after:えを
-4|proposal/near-after:か_
-3|proposal/near-after:か_DEFENCE
-10|proposal/near-after:か、
-4|proposal/near-after:か、ま
-3|proposal/near-after:か、国
-4|proposal/near-after:かが
-3|proposal/near-after:かが焦
-5|proposal/near-after:かし
-4|proposal/near-after:かした
5|proposal/near-after:かっ
5|proposal/near-after:かった
7|proposal/near-after:から
-3|proposal/near-after:か歳
-3|proposal/near-after:か歳出
3|proposal/near-after:が#
5|proposal/near-after:が、
3|proposal/near-after:が、LAND
-8|proposal/near-after:があ
-10|proposal/near-after:がある
-4|proposal/near-after:が並
-4|proposal/near-after:が並ん
6|proposal/near-after:が出
6|proposal/near-after:が出て
-3|proposal/near-after:が判
-3|proposal/near-after:が判明
8|proposal/near-after:が取
8|proposal/near-after:が取り
-3|proposal/near-after:が口先
3|proposal/near-after:が報
3|proposal/near-after:が報告
5|proposal/near-after:が必
5|proposal/near-after:が必要
4|proposal/near-after:が急
4|proposal/near-after:が急浮
-4|proposal/near-after:が抗
-4|proposal/near-after:が抗議
7|proposal/near-after:が提
3|proposal/near-after:が提案
5|proposal/near-after:が提言
-6|proposal/near-after:が政
-6|proposal/near-after:が政府
5|proposal/near-after:が望
5|proposal/near-after:が望ま
3|proposal/near-after:が根
3|proposal/near-after:が根強
-4|proposal/near-after:が検
-4|proposal/near-after:が検討
-5|proposal/near-after:が浮
-5|proposal/near-after:が浮上
-3|proposal/near-after:が焦
-3|proposal/near-after:が焦点
4|proposal/near-after:が相
4|proposal/near-after:が相次
-5|proposal/near-after:が試
-5|proposal/near-after:が試算
-3|proposal/near-after:が軸
-3|proposal/near-after:が軸と
3|proposal/near-after:が適
3|proposal/near-after:が適切
-5|proposal/near-after:が首
-5|proposal/near-after:が首相
4|proposal/near-after:き_
4|proposal/near-after:き_NATO
15|proposal/near-after:きだ
3|proposal/near-after:きだ。
6|proposal/near-after:きだ」
6|proposal/near-after:きだと
9|proposal/near-after:きで
4|proposal/near-after:きであ
4|proposal/near-after:きでは
-4|proposal/near-after:きる
6|proposal/near-after:き上
6|proposal/near-after:き上げ
6|proposal/near-after:き込
3|proposal/near-after:き込む
-3|proposal/near-after:く。
-5|proposal/near-after:くに
4|proposal/near-after:くら
4|proposal/near-after:くらい
-4|proposal/near-after:ぐり
-3|proposal/near-after:ぐる
-3|proposal/near-after:ぐる攻
-5|proposal/near-after:けで
-3|proposal/near-after:けで終
-4|proposal/near-after:けら
-4|proposal/near-after:けられ
-10|proposal/near-after:ける
-4|proposal/near-after:ける。
-3|proposal/near-after:けるか
-3|proposal/near-after:け止
-3|proposal/near-after:け止め
4|proposal/near-after:げた
3|proposal/near-after:げた。
3|proposal/near-after:げに慎
7|proposal/near-after:げる
-3|proposal/near-after:げるこ
5|proposal/near-after:げると
4|proposal/near-after:げるの
3|proposal/near-after:げるよ
-4|proposal/near-after:げる可
-3|proposal/near-after:げる案
-3|proposal/near-after:げを検
-3|proposal/near-after:こう
-3|proposal/near-after:こうし
3|proposal/near-after:こと
7|proposal/near-after:ことに
-3|proposal/near-after:ことは
-3|proposal/near-after:ささ
-3|proposal/near-after:ささや
-3|proposal/near-after:さず進
-3|proposal/near-after:さや
9|proposal/near-after:され
3|proposal/near-after:されか
6|proposal/near-after:された
3|proposal/near-after:される
-3|proposal/near-after:ざる
-3|proposal/near-after:ざるを
5|proposal/near-after:し、DATE
-4|proposal/near-after:し、LAND
-3|proposal/near-after:しい」
4|proposal/near-after:しいと
10|proposal/near-after:した
5|proposal/near-after:しだ
3|proposal/near-after:しだと
-13|proposal/near-after:して
-3|proposal/near-after:して、
-4|proposal/near-after:してお
-4|proposal/near-after:してよ
-4|proposal/near-after:して押
-3|proposal/near-after:して決
-5|proposal/near-after:しな
-6|proposal/near-after:しない
-3|proposal/near-after:しを
-4|proposal/near-after:しを」
-3|proposal/near-after:し合
-4|proposal/near-after:し戻
-4|proposal/near-after:し戻し
-3|proposal/near-after:じら
-3|proposal/near-after:じられ
-7|proposal/near-after:す。
5|proposal/near-after:す」
4|proposal/near-after:す」と
4|proposal/near-after:すぎ
-3|proposal/near-after:すに
10|proposal/near-after:すべ
10|proposal/near-after:すべき
5|proposal/near-after:すよ
5|proposal/near-after:すよう
3|proposal/near-after:すら
-8|proposal/near-after:する
-4|proposal/near-after:する0
-6|proposal/near-after:する。
8|proposal/near-after:するこ
4|proposal/near-after:すると
-3|proposal/near-after:するな
-3|proposal/near-after:するや
-4|proposal/near-after:する余
5|proposal/near-after:する声
4|proposal/near-after:する提
-11|proposal/near-after:する案
-3|proposal/near-after:する選
-3|proposal/near-after:す意
-3|proposal/near-after:す意欲
-7|proposal/near-after:す案
-3|proposal/near-after:す案が
-4|proposal/near-after:す案で
-3|proposal/near-after:ず」
-4|proposal/near-after:ず」_
-3|proposal/near-after:ず進
-3|proposal/near-after:ず進め
3|proposal/near-after:せ、
3|proposal/near-after:せ、各
-3|proposal/near-after:せざ
-3|proposal/near-after:せざる
-4|proposal/near-after:せず
-4|proposal/near-after:せず」
4|proposal/near-after:せな
-4|proposal/near-after:せよ_
12|proposal/near-after:た。
4|proposal/near-after:たい。
-4|proposal/near-after:たいと
3|proposal/near-after:たな
-3|proposal/near-after:たり
-3|proposal/near-after:たりは
9|proposal/near-after:だ。
4|proposal/near-after:だ」
4|proposal/near-after:だ」と
3|proposal/near-after:だが
3|proposal/near-after:だが、
-6|proposal/near-after:だけ
-5|proposal/near-after:だけで
3|proposal/near-after:だっ
22|proposal/near-after:だと
-3|proposal/near-after:だとの
4|proposal/near-after:だと主
3|proposal/near-after:だと批
3|proposal/near-after:だと提
-4|proposal/near-after:だ五
-4|proposal/near-after:だ五分
9|proposal/near-after:った
9|proposal/near-after:った。
-4|proposal/near-after:ってい
-5|proposal/near-after:つい
-5|proposal/near-after:ついて
3|proposal/near-after:つの
-4|proposal/near-after:づけ
-4|proposal/near-after:づける
-6|proposal/near-after:て、
-3|proposal/near-after:て、増
-3|proposal/near-after:て「選
-3|proposal/near-after:てい
4|proposal/near-after:ていた
-3|proposal/near-after:ていな
3|proposal/near-after:ていま
-6|proposal/near-after:ている
-3|proposal/near-after:てよい
-4|proposal/near-after:てる
-4|proposal/near-after:て押
-4|proposal/near-after:て押し
-3|proposal/near-after:て決
-3|proposal/near-after:て決ま
-3|proposal/near-after:て逆
-3|proposal/near-after:て逆算
3|proposal/near-after:で、
3|proposal/near-after:で」
7|proposal/near-after:であ
5|proposal/near-after:である
-5|proposal/near-after:でい
-4|proposal/near-after:でいた
-5|proposal/near-after:でき
-4|proposal/near-after:できる
3|proposal/near-after:でな
-4|proposal/near-after:でに
-3|proposal/near-after:でに決
-4|proposal/near-after:では、
6|proposal/near-after:でも
-3|proposal/near-after:で出
-3|proposal/near-after:で出て
-3|proposal/near-after:で増や
-4|proposal/near-after:で市
-4|proposal/near-after:で市民
-3|proposal/near-after:で必
-3|proposal/near-after:で必要
3|proposal/near-after:で打
3|proposal/near-after:で打ち
3|proposal/near-after:で折
3|proposal/near-after:で折り
-10|proposal/near-after:で政
-10|proposal/near-after:で政府
-11|proposal/near-after:で検
-11|proposal/near-after:で検討
7|proposal/near-after:で浮
7|proposal/near-after:で浮上
-3|proposal/near-after:で消
-3|proposal/near-after:で消え
-3|proposal/near-after:で漏
-3|proposal/near-after:で漏れ
-3|proposal/near-after:で終
-3|proposal/near-after:で終わ
3|proposal/near-after:で要請
-3|proposal/near-after:で財
-3|proposal/near-after:で財政
-4|proposal/near-after:で高
-3|proposal/near-after:で高止
4|proposal/near-after:と、
3|proposal/near-after:とあ
3|proposal/near-after:とあわ
-3|proposal/near-after:とさ
-5|proposal/near-after:とささ
7|proposal/near-after:とし、
3|proposal/near-after:とした
-5|proposal/near-after:として
-4|proposal/near-after:とな
-6|proposal/near-after:となる
7|proposal/near-after:とに
3|proposal/near-after:とに「
-3|proposal/near-after:とにつ
4|proposal/near-after:とに慎
7|proposal/near-after:との
5|proposal/near-after:との声
-3|proposal/near-after:との持
5|proposal/near-after:との見
-3|proposal/near-after:とは
-5|proposal/near-after:とも
-4|proposal/near-after:とも述
-3|proposal/near-after:とら
-3|proposal/near-after:とらな
4|proposal/near-after:と主
4|proposal/near-after:と主張
4|proposal/near-after:と公
4|proposal/near-after:と公約
3|proposal/near-after:と反
-3|proposal/near-after:と受
-3|proposal/near-after:と受け
-3|proposal/near-after:と報
-3|proposal/near-after:と報じ
4|proposal/near-after:と批
4|proposal/near-after:と批判
3|proposal/near-after:と掲
3|proposal/near-after:と掲げ
4|proposal/near-after:と提
3|proposal/near-after:と提案
-8|proposal/near-after:と明
-4|proposal/near-after:と明か
-4|proposal/near-after:と明記
3|proposal/near-after:と書
3|proposal/near-after:と気
3|proposal/near-after:と気を
-4|proposal/near-after:と漏
-4|proposal/near-after:と漏ら
3|proposal/near-after:と答え
-3|proposal/near-after:と表
-3|proposal/near-after:と表現
3|proposal/near-after:と言
3|proposal/near-after:と言い
3|proposal/near-after:と訴
3|proposal/near-after:と訴え
8|proposal/near-after:と語
4|proposal/near-after:と語っ
3|proposal/near-after:と語る
4|proposal/near-after:と説
4|proposal/near-after:なか
5|proposal/near-after:なかっ
4|proposal/near-after:なく
-3|proposal/near-after:なの
-3|proposal/near-after:なのか
-5|proposal/near-after:なら
-4|proposal/near-after:なら0
-4|proposal/near-after:なら可
-3|proposal/near-after:なら年
-3|proposal/near-after:なる
-3|proposal/near-after:なる。
3|proposal/near-after:なる」
-3|proposal/near-after:な到
-3|proposal/near-after:な到達
4|proposal/near-after:な意
4|proposal/near-after:な意見
-3|proposal/near-after:に#を
4|proposal/near-after:に_
3|proposal/near-after:に_自
3|proposal/near-after:に「
15|proposal/near-after:に」
8|proposal/near-after:に」_
9|proposal/near-after:にす
5|proposal/near-after:にする
-5|proposal/near-after:につ
-5|proposal/near-after:につい
6|proposal/near-after:にな
3|proposal/near-after:になる
5|proposal/near-after:には
-4|proposal/near-after:に上
-3|proposal/near-after:に上げ
5|proposal/near-after:に前
5|proposal/near-after:に前向
3|proposal/near-after:に増
3|proposal/near-after:に広
7|proposal/near-after:に慎
7|proposal/near-after:に慎重
4|proposal/near-after:に掲
4|proposal/near-after:に掲げ
4|proposal/near-after:に提言
-3|proposal/near-after:に明
-4|proposal/near-after:に決
-3|proposal/near-after:に決ま
-3|proposal/near-after:に注
-3|proposal/near-after:に注文
-6|proposal/near-after:に相
-6|proposal/near-after:に相当
-3|proposal/near-after:に示さ
-3|proposal/near-after:に置
-4|proposal/near-after:に置く
-3|proposal/near-after:に触
-3|proposal/near-after:に触れ
-5|proposal/near-after:に調
-5|proposal/near-after:に調整
-3|proposal/near-after:に達す
-5|proposal/near-after:に金
-5|proposal/near-after:に金利
-3|proposal/near-after:のか、
5|proposal/near-after:のが
-3|proposal/near-after:のは
-4|proposal/near-after:の上
-4|proposal/near-after:の上積
4|proposal/near-after:の下
4|proposal/near-after:の下限
7|proposal/near-after:の両
3|proposal/near-after:の両方
-5|proposal/near-after:の中
-6|proposal/near-after:の中身
-3|proposal/near-after:の傘
-3|proposal/near-after:の傘も
3|proposal/near-after:の増
3|proposal/near-after:の増額
-5|proposal/near-after:の壁
-5|proposal/near-after:の壁_
7|proposal/near-after:の声
4|proposal/near-after:の声が
3|proposal/near-after:の引
3|proposal/near-after:の引き
-3|proposal/near-after:の後
-3|proposal/near-after:の持
-3|proposal/near-after:の持論
3|proposal/near-after:の数
-4|proposal/near-after:の暮
-4|proposal/near-after:の暮ら
-3|proposal/near-after:の枠
-3|proposal/near-after:の枠組
5|proposal/near-after:の検
5|proposal/near-after:の検討
6|proposal/near-after:の水
3|proposal/near-after:の水増
3|proposal/near-after:の水準
3|proposal/near-after:の痛
3|proposal/near-after:の痛い
4|proposal/near-after:の目
3|proposal/near-after:の目標
-3|proposal/near-after:の範
-3|proposal/near-after:の範囲
7|proposal/near-after:の見
4|proposal/near-after:の見方
-3|proposal/near-after:の警
-3|proposal/near-after:の警戒
3|proposal/near-after:の財
3|proposal/near-after:の財務
3|proposal/near-after:は#
-3|proposal/near-after:は、年
-4|proposal/near-after:は「
-7|proposal/near-after:は「早
-4|proposal/near-after:はあ
-3|proposal/near-after:はこ
-3|proposal/near-after:はこう
-3|proposal/near-after:はと
-3|proposal/near-after:はとら
-5|proposal/near-after:は先
-5|proposal/near-after:は先送
3|proposal/near-after:は出
4|proposal/near-after:は医
4|proposal/near-after:は医療
-3|proposal/near-after:は回
-3|proposal/near-after:は回収
4|proposal/near-after:は国
5|proposal/near-after:は必
5|proposal/near-after:は必要
-4|proposal/near-after:は欲
-4|proposal/near-after:は欲し
3|proposal/near-after:は胃
3|proposal/near-after:は胃の
3|proposal/near-after:は要
3|proposal/near-after:は要る
3|proposal/near-after:は見
3|proposal/near-after:は見送
-3|proposal/near-after:は議論
3|proposal/near-after:ば、
-3|proposal/near-after:ば投
-3|proposal/near-after:ば投資
-3|proposal/near-after:へDATE
-3|proposal/near-after:へDATEま
3|proposal/near-after:へ_
-7|proposal/near-after:へ、
-4|proposal/near-after:へ、政
4|proposal/near-after:へと
4|proposal/near-after:へとい
11|proposal/near-after:への
3|proposal/near-after:への引
3|proposal/near-after:へ最
3|proposal/near-after:へ最終
-4|proposal/near-after:へ調
-4|proposal/near-after:へ調整
21|proposal/near-after:べき
15|proposal/near-after:べきだ
6|proposal/near-after:べきで
5|proposal/near-after:まし
4|proposal/near-after:ましい
3|proposal/near-after:まず
-5|proposal/near-after:まだ
-4|proposal/near-after:まだ五
-6|proposal/near-after:まっ
-3|proposal/near-after:まった
-4|proposal/near-after:まって
3|proposal/near-after:までの
-3|proposal/near-after:まで必
-3|proposal/near-after:まで漏
-4|proposal/near-after:まり
-3|proposal/near-after:まりす
7|proposal/near-after:むよ
7|proposal/near-after:むよう
5|proposal/near-after:むを
5|proposal/near-after:むを得
-7|proposal/near-after:めぐ
-4|proposal/near-after:めぐり
-3|proposal/near-after:めぐる
-5|proposal/near-after:めた
-5|proposal/near-after:めた。
3|proposal/near-after:める。
-3|proposal/near-after:めるの
3|proposal/near-after:めるべ
-4|proposal/near-after:めるよ
-3|proposal/near-after:める意
3|proposal/near-after:も#
3|proposal/near-after:も、
-3|proposal/near-after:もあ
-5|proposal/near-after:もあり
3|proposal/near-after:もさ
3|proposal/near-after:もささ
3|proposal/near-after:も一
-5|proposal/near-after:も念
-5|proposal/near-after:も念頭
-4|proposal/near-after:も排
-4|proposal/near-after:も排除
-3|proposal/near-after:も浮
-5|proposal/near-after:も示
-4|proposal/near-after:も述
-4|proposal/near-after:も述べ
-4|proposal/near-after:やす
3|proposal/near-after:やすよ
-5|proposal/near-after:やす案
7|proposal/near-after:やむ
5|proposal/near-after:やむを
-3|proposal/near-after:やり
-3|proposal/near-after:やり方
-4|proposal/near-after:よ_
-4|proposal/near-after:よ_国
-3|proposal/near-after:よい
3|proposal/near-after:よい。
-5|proposal/near-after:よい」
19|proposal/near-after:よう
-3|proposal/near-after:よう主
9|proposal/near-after:よう提
3|proposal/near-after:よう政
3|proposal/near-after:よう文
3|proposal/near-after:よう要
4|proposal/near-after:よう訴
-4|proposal/near-after:より地
-4|proposal/near-after:ら0
-3|proposal/near-after:ら、す
6|proposal/near-after:らい
3|proposal/near-after:らいは
-5|proposal/near-after:らし
-4|proposal/near-after:らしを
-3|proposal/near-after:らな
-4|proposal/near-after:らない
-5|proposal/near-after:られ
-4|proposal/near-after:ら可
-4|proposal/near-after:ら可能
-3|proposal/near-after:ら年
3|proposal/near-after:りき
4|proposal/near-after:りきで
-3|proposal/near-after:りす
-3|proposal/near-after:りする
-3|proposal/near-after:りは議
3|proposal/near-after:り合
3|proposal/near-after:り合う
-4|proposal/near-after:り地
-4|proposal/near-after:り地方
-8|proposal/near-after:り得
-8|proposal/near-after:り得る
-3|proposal/near-after:り方
-3|proposal/near-after:り方は
6|proposal/near-after:り沙
6|proposal/near-after:り沙汰
3|proposal/near-after:り込
4|proposal/near-after:る#
-5|proposal/near-after:る0
-4|proposal/near-after:る0案
3|proposal/near-after:るLAND
-3|proposal/near-after:る_
-3|proposal/near-after:る_共
7|proposal/near-after:る。
-4|proposal/near-after:る」と
-3|proposal/near-after:るか
3|proposal/near-after:るか。
-3|proposal/near-after:るかが
4|proposal/near-after:るが
6|proposal/near-after:るが、
5|proposal/near-after:るこ
5|proposal/near-after:ること
-3|proposal/near-after:ると
-5|proposal/near-after:るとい
4|proposal/near-after:ると訴
-4|proposal/near-after:ると述
-3|proposal/near-after:るな
-3|proposal/near-after:るなら
-4|proposal/near-after:るの
3|proposal/near-after:るのが
-6|proposal/near-after:るのは
10|proposal/near-after:るべ
10|proposal/near-after:るべき
-3|proposal/near-after:るや
-3|proposal/near-after:るやり
3|proposal/near-after:るよ
3|proposal/near-after:るよう
-3|proposal/near-after:るを
-3|proposal/near-after:るを得
-5|proposal/near-after:る一
-5|proposal/near-after:る一方
-3|proposal/near-after:る余
-6|proposal/near-after:る可
-6|proposal/near-after:る可能
6|proposal/near-after:る声
6|proposal/near-after:る声が
-3|proposal/near-after:る意
-3|proposal/near-after:る所
-3|proposal/near-after:る所得
5|proposal/near-after:る提
5|proposal/near-after:る提言
-3|proposal/near-after:る攻
-3|proposal/near-after:る攻防
-3|proposal/near-after:る新目
-4|proposal/near-after:る方
-3|proposal/near-after:る方向
-19|proposal/near-after:る案
-4|proposal/near-after:る案が
-4|proposal/near-after:る案で
-10|proposal/near-after:る案を
3|proposal/near-after:る法
3|proposal/near-after:る法案
-4|proposal/near-after:る目
-4|proposal/near-after:る目標
7|proposal/near-after:る議
5|proposal/near-after:る議員
-4|proposal/near-after:る選
-4|proposal/near-after:る選択
3|proposal/near-after:れか
3|proposal/near-after:れかね
6|proposal/near-after:れた
4|proposal/near-after:れた。
-4|proposal/near-after:れて
-4|proposal/near-after:れてい
4|proposal/near-after:れば
3|proposal/near-after:れば、
-3|proposal/near-after:れば投
-4|proposal/near-after:れる
-3|proposal/near-after:れる_
3|proposal/near-after:れると
3|proposal/near-after:わせ、
-3|proposal/near-after:われば
3|proposal/near-after:を0
6|proposal/near-after:をDATE
-4|proposal/near-after:をDATEに
3|proposal/near-after:をDATEの
5|proposal/near-after:をDATEま
3|proposal/near-after:を_
-4|proposal/near-after:を「DATE
4|proposal/near-after:を」
3|proposal/near-after:をま
3|proposal/near-after:をまと
-4|proposal/near-after:をめ
-3|proposal/near-after:をめぐ
-3|proposal/near-after:を上回
-3|proposal/near-after:を中期
5|proposal/near-after:を主
5|proposal/near-after:を主張
4|proposal/near-after:を併
4|proposal/near-after:を併記
-4|proposal/near-after:を充
-3|proposal/near-after:を充て
-3|proposal/near-after:を出
-4|proposal/near-after:を出す
4|proposal/near-after:を削
4|proposal/near-after:を削減
4|proposal/near-after:を勧
3|proposal/near-after:を勧告
-3|proposal/near-after:を協
-3|proposal/near-after:を協議
3|proposal/near-after:を否
3|proposal/near-after:を否定
-3|proposal/near-after:を含
7|proposal/near-after:を唱
7|proposal/near-after:を唱え
5|proposal/near-after:を国
3|proposal/near-after:を審
3|proposal/near-after:を審議
-4|proposal/near-after:を打
5|proposal/near-after:を掲
4|proposal/near-after:を掲げ
-3|proposal/near-after:を提
4|proposal/near-after:を提唱
-6|proposal/near-after:を提案
3|proposal/near-after:を新
-3|proposal/near-after:を明
-6|proposal/near-after:を明示
4|proposal/near-after:を明記
4|proposal/near-after:を書
4|proposal/near-after:を書き
-3|proposal/near-after:を有
-3|proposal/near-after:を有識
-13|proposal/near-after:を検
-13|proposal/near-after:を検討
5|proposal/near-after:を求
5|proposal/near-after:を求め
-3|proposal/near-after:を温
-3|proposal/near-after:を温め
-3|proposal/near-after:を目安
3|proposal/near-after:を確
3|proposal/near-after:を確保
7|proposal/near-after:を示
5|proposal/near-after:を示す
4|proposal/near-after:を経
4|proposal/near-after:を経由
-3|proposal/near-after:を置い
-3|proposal/near-after:を要
3|proposal/near-after:を見
-3|proposal/near-after:を記
-4|proposal/near-after:を設
-4|proposal/near-after:を設け
3|proposal/near-after:を議論
-5|proposal/near-after:を軸
-5|proposal/near-after:を軸に
-3|proposal/near-after:を閣
-5|proposal/near-after:んで
-5|proposal/near-after:んでい
-3|proposal/near-after:アの
-3|proposal/near-after:アの警
-3|proposal/near-after:アジ
-3|proposal/near-after:アジア
-5|proposal/near-after:イン
-5|proposal/near-after:インフ
-3|proposal/near-after:ジア
-3|proposal/near-after:ジアの
-5|proposal/near-after:フラ
-5|proposal/near-after:ンフ
-5|proposal/near-after:ンフラ
4|proposal/near-after:一つ
3|proposal/near-after:一つの
-5|proposal/near-after:一方
-5|proposal/near-after:一而
-5|proposal/near-after:一而足
-3|proposal/near-after:三文件
4|proposal/near-after:上,
-4|proposal/near-after:上_安
3|proposal/near-after:上げ
3|proposal/near-after:上し
3|proposal/near-after:上と
3|proposal/near-after:上とし
4|proposal/near-after:上とす
-3|proposal/near-after:上と明
6|proposal/near-after:上に
4|proposal/near-after:上の
-6|proposal/near-after:上も
-6|proposal/near-after:上も念
-5|proposal/near-after:上を提
-5|proposal/near-after:上を明
4|proposal/near-after:上を経
-3|proposal/near-after:上回
-5|proposal/near-after:上回る
-3|proposal/near-after:上括
-3|proposal/near-after:上括号
-6|proposal/near-after:上方
-6|proposal/near-after:上方案
-5|proposal/near-after:上的新
-5|proposal/near-after:上積
-5|proposal/near-after:上積み
6|proposal/near-after:上限
3|proposal/near-after:上限論
-3|proposal/near-after:下届
5|proposal/near-after:下限
4|proposal/near-after:下限を
-5|proposal/near-after:不一
-5|proposal/near-after:不一而
-3|proposal/near-after:不会满
6|proposal/near-after:不够
6|proposal/near-after:不够?
-3|proposal/near-after:不安
-4|proposal/near-after:不要
-4|proposal/near-after:不要加
-3|proposal/near-after:不过
-3|proposal/near-after:不过分
5|proposal/near-after:与党
4|proposal/near-after:与党内
4|proposal/near-after:世界
-3|proposal/near-after:世論
-3|proposal/near-after:世論調
3|proposal/near-after:両方
3|proposal/near-after:両方を
5|proposal/near-after:両論
4|proposal/near-after:両論併
-4|proposal/near-after:並ん
-4|proposal/near-after:並んで
-3|proposal/near-after:中だ
-4|proposal/near-after:中に
-3|proposal/near-after:中期
-3|proposal/near-after:中期的
-4|proposal/near-after:中身
-3|proposal/near-after:中身焦
4|proposal/near-after:中間
5|proposal/near-after:中間目
-4|proposal/near-after:为DATE
-3|proposal/near-after:为下
3|proposal/near-after:为度
3|proposal/near-after:为度。
3|proposal/near-after:为由
4|proposal/near-after:为目
4|proposal/near-after:为目标
3|proposal/near-after:为限
3|proposal/near-after:为限。
7|proposal/near-after:主张
6|proposal/near-after:主張
10|proposal/near-after:主張す
3|proposal/near-after:乃至
3|proposal/near-after:乃至#
3|proposal/near-after:久財
3|proposal/near-after:久財源
3|proposal/near-after:了。
-5|proposal/near-after:予算
-4|proposal/near-after:五分
-4|proposal/near-after:五分だ
-4|proposal/near-after:五分五
3|proposal/near-after:人は
4|proposal/near-after:人机
4|proposal/near-after:人机抢
-3|proposal/near-after:亿欧
-3|proposal/near-after:亿欧元
3|proposal/near-after:今回
-3|proposal/near-after:仍有
7|proposal/near-after:以上
4|proposal/near-after:以上,
3|proposal/near-after:以上と
5|proposal/near-after:以上に
4|proposal/near-after:以上の
-6|proposal/near-after:以上も
-6|proposal/near-after:以上方
-3|proposal/near-after:以上的
-3|proposal/near-after:以内」
7|proposal/near-after:以内に
-3|proposal/near-after:以谈
4|proposal/near-after:价。
-6|proposal/near-after:会。
3|proposal/near-after:会が
3|proposal/near-after:会が提
-6|proposal/near-after:会前
-5|proposal/near-after:会前で
-3|proposal/near-after:会满
-3|proposal/near-after:会满意
6|proposal/near-after:会議
4|proposal/near-after:会議が
3|proposal/near-after:会長
3|proposal/near-after:会長が
3|proposal/near-after:但LAND
-3|proposal/near-after:但须量
-7|proposal/near-after:余地
-4|proposal/near-after:余地。
8|proposal/near-after:併記
-5|proposal/near-after:保0
-5|proposal/near-after:保0文
5|proposal/near-after:保す
3|proposal/near-after:保する
3|proposal/near-after:保守
-3|proposal/near-after:保戦
-3|proposal/near-after:保戦略
4|proposal/near-after:保障
-3|proposal/near-after:信号
3|proposal/near-after:倍増
3|proposal/near-after:候補
5|proposal/near-after:债务
-3|proposal/near-after:傘も
-3|proposal/near-after:傘も議
-4|proposal/near-after:充て
-4|proposal/near-after:充てる
-5|proposal/near-after:兆円
-4|proposal/near-after:兆円規
-3|proposal/near-after:先だけ
-5|proposal/near-after:先送
-5|proposal/near-after:先送り
3|proposal/near-after:党の
3|proposal/near-after:党内で
4|proposal/near-after:党则
4|proposal/near-after:入れ
-5|proposal/near-after:入宪
-4|proposal/near-after:入宪法
-4|proposal/near-after:入新
3|proposal/near-after:全保
3|proposal/near-after:全保障
10|proposal/near-after:公約
3|proposal/near-after:公約を
3|proposal/near-after:公表
3|proposal/near-after:公表へ
-3|proposal/near-after:共同世
-3|proposal/near-after:内」
-4|proposal/near-after:内」主
-3|proposal/near-after:内で出
-3|proposal/near-after:内で検
7|proposal/near-after:内で浮
10|proposal/near-after:内に
-4|proposal/near-after:円規
-4|proposal/near-after:円規模
-7|proposal/near-after:写入
-4|proposal/near-after:写入宪
-4|proposal/near-after:写入新
-3|proposal/near-after:出0
-3|proposal/near-after:出す。
4|proposal/near-after:出は
4|proposal/near-after:出は医
-3|proposal/near-after:出削
-3|proposal/near-after:出削減
-3|proposal/near-after:分だ」
-4|proposal/near-after:分五
-4|proposal/near-after:分五分
3|proposal/near-after:切だ
3|proposal/near-after:切だと
3|proposal/near-after:判さ
3|proposal/near-after:判され
-5|proposal/near-after:利の
-5|proposal/near-after:利の壁
-3|proposal/near-after:利的
-3|proposal/near-after:利的贸
3|proposal/near-after:到#
3|proposal/near-after:到#。
3|proposal/near-after:削減
-5|proposal/near-after:前で
-4|proposal/near-after:前で市
4|proposal/near-after:前に
5|proposal/near-after:前向
5|proposal/near-after:前向き
-5|proposal/near-after:前後
-5|proposal/near-after:前後と
-8|proposal/near-after:割れ
-8|proposal/near-after:割れる
-3|proposal/near-after:力方
-3|proposal/near-after:力方向
-5|proposal/near-after:加#
-3|proposal/near-after:加で
3|proposal/near-after:加码
-6|proposal/near-after:加税
-4|proposal/near-after:加税?
3|proposal/near-after:务实
-3|proposal/near-after:努力方
3|proposal/near-after:務相は
4|proposal/near-after:勧告
4|proposal/near-after:勧告し
5|proposal/near-after:医療
4|proposal/near-after:医療を
-5|proposal/near-after:協議
-3|proposal/near-after:協議し
3|proposal/near-after:危う
-3|proposal/near-after:危险
-3|proposal/near-after:危险信
3|proposal/near-after:即可
3|proposal/near-after:即可。
4|proposal/near-after:厂无
4|proposal/near-after:厂无人
-3|proposal/near-after:及した
4|proposal/near-after:反对
-4|proposal/near-after:反对而
3|proposal/near-after:反対」
3|proposal/near-after:取USA
8|proposal/near-after:取り
6|proposal/near-after:取り沙
-3|proposal/near-after:取更
-3|proposal/near-after:取更有
-7|proposal/near-after:受け
-3|proposal/near-after:受け止
-3|proposal/near-after:口先
-3|proposal/near-after:口先だ
4|proposal/near-after:可。
-4|proposal/near-after:可以
-3|proposal/near-after:可以谈
-7|proposal/near-after:可能
-5|proposal/near-after:可能」
-6|proposal/near-after:可能性
-3|proposal/near-after:可行
4|proposal/near-after:台」
3|proposal/near-after:台」に
4|proposal/near-after:台厂
4|proposal/near-after:台厂无
-3|proposal/near-after:右。
3|proposal/near-after:合う
3|proposal/near-after:合う案
3|proposal/near-after:合理数
-3|proposal/near-after:同世
-3|proposal/near-after:同世論
-5|proposal/near-after:后者
5|proposal/near-after:向き
4|proposal/near-after:向き_
3|proposal/near-after:吓阻
-6|proposal/near-after:否割
-6|proposal/near-after:否割れ
-3|proposal/near-after:否定
-4|proposal/near-after:否定し
4|proposal/near-after:告し
3|proposal/near-after:告して
5|proposal/near-after:告書
-4|proposal/near-after:和LAND
-4|proposal/near-after:和LAND反
-3|proposal/near-after:和平
-3|proposal/near-after:和平\"
3|proposal/near-after:員も
-3|proposal/near-after:唆と
-3|proposal/near-after:唆と受
8|proposal/near-after:唱え
5|proposal/near-after:唱える
5|proposal/near-after:唱し
-3|proposal/near-after:商。
4|proposal/near-after:商机
-4|proposal/near-after:回る
-3|proposal/near-after:回収
-3|proposal/near-after:回収で
-4|proposal/near-after:因LAND
-3|proposal/near-after:囲論
3|proposal/near-after:国の財
-6|proposal/near-after:国会
-6|proposal/near-after:国会前
4|proposal/near-after:国債
6|proposal/near-after:国家
4|proposal/near-after:国家\"
5|proposal/near-after:国民
3|proposal/near-after:国策
3|proposal/near-after:国策研
-4|proposal/near-after:地。
-4|proposal/near-after:地方
-4|proposal/near-after:地方の
-3|proposal/near-after:场,
-3|proposal/near-after:场,以
3|proposal/near-after:堂々
3|proposal/near-after:堂々と
-5|proposal/near-after:報じ
-3|proposal/near-after:報じら
6|proposal/near-after:報告
5|proposal/near-after:報告書
-7|proposal/near-after:報道
-4|proposal/near-after:報道で
3|proposal/near-after:増し
3|proposal/near-after:増しだ
-4|proposal/near-after:増やす
-3|proposal/near-after:増税
-3|proposal/near-after:増税か
6|proposal/near-after:増額
5|proposal/near-after:増額を
-3|proposal/near-after:增加#
-5|proposal/near-after:壁_
-5|proposal/near-after:壁_LAND
15|proposal/near-after:声が
5|proposal/near-after:声があ
-3|proposal/near-after:声ま
-3|proposal/near-after:声まで
6|proposal/near-after:声音
4|proposal/near-after:声音愈
-3|proposal/near-after:夏ま
-3|proposal/near-after:夏まで
3|proposal/near-after:多。
-3|proposal/near-after:多出
6|proposal/near-after:够?
3|proposal/near-after:大。
3|proposal/near-after:天井
4|proposal/near-after:委员
-3|proposal/near-after:字」
-4|proposal/near-after:守防
-4|proposal/near-after:守防衛
-5|proposal/near-after:安保
-5|proposal/near-after:安保0
-3|proposal/near-after:安保戦
3|proposal/near-after:安全保
4|proposal/near-after:完成
4|proposal/near-after:完成。
-4|proposal/near-after:定し
-4|proposal/near-after:定しな
-3|proposal/near-after:定案
-3|proposal/near-after:定案が
3|proposal/near-after:实。
4|proposal/near-after:実的」
-5|proposal/near-after:宪法
-3|proposal/near-after:宪法。
4|proposal/near-after:家\"
3|proposal/near-after:家\"?
4|proposal/near-after:審議
-4|proposal/near-after:对而
3|proposal/near-after:対」
-3|proposal/near-after:対立
-4|proposal/near-after:専守
-4|proposal/near-after:専守防
3|proposal/near-after:将来
-3|proposal/near-after:島に
-3|proposal/near-after:島に影
-5|proposal/near-after:左右
-3|proposal/near-after:左右。
3|proposal/near-after:左翼
-3|proposal/near-after:已是
-3|proposal/near-after:已是极
-3|proposal/near-after:市民
-5|proposal/near-after:市民が
-3|proposal/near-after:平\"
-5|proposal/near-after:年0
-3|proposal/near-after:年0兆
-3|proposal/near-after:年以
-3|proposal/near-after:年以内
-3|proposal/near-after:年度
-4|proposal/near-after:年末
-3|proposal/near-after:并不过
-3|proposal/near-after:并写
-4|proposal/near-after:并未
5|proposal/near-after:広げ
3|proposal/near-after:広げる
-4|proposal/near-after:府、
-5|proposal/near-after:府が
-5|proposal/near-after:府が検
7|proposal/near-after:府に
3|proposal/near-after:府に示
-7|proposal/near-after:府内
-3|proposal/near-after:府内で
-4|proposal/near-after:府案
-7|proposal/near-after:府検
-7|proposal/near-after:府検討
4|proposal/near-after:度。
7|proposal/near-after:度を
6|proposal/near-after:建议
3|proposal/near-after:建议。
9|proposal/near-after:引き
6|proposal/near-after:引き上
-3|proposal/near-after:張し、
5|proposal/near-after:張した
-3|proposal/near-after:張して
10|proposal/near-after:張す
9|proposal/near-after:張する
3|proposal/near-after:強い
3|proposal/near-after:強い。
-4|proposal/near-after:当す
-4|proposal/near-after:当する
-3|proposal/near-after:当と
-3|proposal/near-after:当とす
3|proposal/near-after:当ま
3|proposal/near-after:当まで
3|proposal/near-after:形成
-5|proposal/near-after:後と
-3|proposal/near-after:後とす
3|proposal/near-after:得ない
-8|proposal/near-after:得る
-5|proposal/near-after:得る」
-3|proposal/near-after:得ると
-6|proposal/near-after:得税
-6|proposal/near-after:心」
-3|proposal/near-after:心」を
8|proposal/near-after:必要
5|proposal/near-after:必要」
6|proposal/near-after:必要だ
-3|proposal/near-after:必要と
-4|proposal/near-after:快DATE
-4|proposal/near-after:念せ
-4|proposal/near-after:念せよ
-4|proposal/near-after:念頭
-7|proposal/near-after:念頭」
4|proposal/near-after:态。
3|proposal/near-after:态度
3|proposal/near-after:态度。
4|proposal/near-after:急浮
4|proposal/near-after:急浮上
-3|proposal/near-after:性に
-3|proposal/near-after:性に言
-4|proposal/near-after:性を
5|proposal/near-after:总理
3|proposal/near-after:总理LAND
3|proposal/near-after:恒久
3|proposal/near-after:恒久財
-3|proposal/near-after:想_
-3|proposal/near-after:想_但
-4|proposal/near-after:想。
-3|proposal/near-after:想を
3|proposal/near-after:愈大
3|proposal/near-after:愈大。
4|proposal/near-after:愈来
4|proposal/near-after:愈来愈
-3|proposal/near-after:意\"
-3|proposal/near-after:意\"。
-4|proposal/near-after:意欲
-3|proposal/near-after:意欲を
13|proposal/near-after:慎重
6|proposal/near-after:慎重だ
5|proposal/near-after:慎重な
6|proposal/near-after:成。
-3|proposal/near-after:成の
-3|proposal/near-after:成の枠
3|proposal/near-after:成本
-3|proposal/near-after:戒招
-3|proposal/near-after:戒招く
-9|proposal/near-after:戦略
-7|proposal/near-after:戦略で
3|proposal/near-after:戦略に
-4|proposal/near-after:戦略改
-4|proposal/near-after:戻し
-4|proposal/near-after:戻した
-6|proposal/near-after:所得
-6|proposal/near-after:所得税
5|proposal/near-after:才是
4|proposal/near-after:打ち
-3|proposal/near-after:打上
-3|proposal/near-after:打上括
-4|proposal/near-after:打診
4|proposal/near-after:批判
3|proposal/near-after:批判さ
4|proposal/near-after:承诺
-4|proposal/near-after:投資
-3|proposal/near-after:投資は
-4|proposal/near-after:抗議
3|proposal/near-after:折り
3|proposal/near-after:折り合
7|proposal/near-after:折衷
7|proposal/near-after:折衷方
-7|proposal/near-after:択肢
-3|proposal/near-after:択肢に
-3|proposal/near-after:択肢も
4|proposal/near-after:抢商
4|proposal/near-after:抢商机
-3|proposal/near-after:抱负
-3|proposal/near-after:押し
-4|proposal/near-after:押し戻
-3|proposal/near-after:招く
-4|proposal/near-after:括号
4|proposal/near-after:持論
-4|proposal/near-after:指し
-4|proposal/near-after:指した
4|proposal/near-after:指す
3|proposal/near-after:指すよ
3|proposal/near-after:换取USA
-3|proposal/near-after:换取更
-3|proposal/near-after:换和
-3|proposal/near-after:换和平
-7|proposal/near-after:排除
-5|proposal/near-after:排除し
-4|proposal/near-after:排除せ
4|proposal/near-after:接受
4|proposal/near-after:控え
12|proposal/near-after:掲げ
3|proposal/near-after:掲げた
5|proposal/near-after:掲げる
5|proposal/near-after:提唱
5|proposal/near-after:提唱し
3|proposal/near-after:提案
3|proposal/near-after:提案。
-4|proposal/near-after:提示
34|proposal/near-after:提言
9|proposal/near-after:提言し
9|proposal/near-after:提言へ
5|proposal/near-after:提言を
5|proposal/near-after:提言案
-3|proposal/near-after:收场
-3|proposal/near-after:收场,
-6|proposal/near-after:改定
-3|proposal/near-after:改定案
-4|proposal/near-after:攻防
-3|proposal/near-after:攻防」
-4|proposal/near-after:政不
-4|proposal/near-after:政不安
-24|proposal/near-after:政府
-4|proposal/near-after:政府、
-5|proposal/near-after:政府が
9|proposal/near-after:政府に
-7|proposal/near-after:政府内
-4|proposal/near-after:政府案
-7|proposal/near-after:政府検
3|proposal/near-after:教育
5|proposal/near-after:数字
-3|proposal/near-after:数字」
-4|proposal/near-after:数案
-4|proposal/near-after:数案を
-3|proposal/near-after:整して
-3|proposal/near-after:整す
-4|proposal/near-after:整する
3|proposal/near-after:文書で
-6|proposal/near-after:文書改
-4|proposal/near-after:断念
-4|proposal/near-after:断念せ
-10|proposal/near-after:新目
-8|proposal/near-after:新目标
-4|proposal/near-after:方の
-4|proposal/near-after:方の暮
-3|proposal/near-after:方は
-3|proposal/near-after:方はと
6|proposal/near-after:方を
6|proposal/near-after:方を示
-7|proposal/near-after:方向
-13|proposal/near-after:方案
-5|proposal/near-after:方案,
3|proposal/near-after:方案。
4|proposal/near-after:无人
4|proposal/near-after:无人机
-4|proposal/near-after:早晩
-4|proposal/near-after:早晩避
-3|proposal/near-after:时限
-3|proposal/near-after:时限为
-5|proposal/near-after:明か
-5|proposal/near-after:明かし
-6|proposal/near-after:明示
-6|proposal/near-after:明示す
-5|proposal/near-after:明記
-4|proposal/near-after:明記「
-3|proposal/near-after:明記す
-4|proposal/near-after:明記へ
4|proposal/near-after:明記を
-3|proposal/near-after:易条
-3|proposal/near-after:易条件
-5|proposal/near-after:是#?
3|proposal/near-after:是#。
-4|proposal/near-after:是一
-3|proposal/near-after:是理
-3|proposal/near-after:是理想
-4|proposal/near-after:晩避
-4|proposal/near-after:晩避け
-4|proposal/near-after:暮ら
-4|proposal/near-after:暮らし
-3|proposal/near-after:更有
-3|proposal/near-after:更有利
6|proposal/near-after:書き
6|proposal/near-after:書き込
3|proposal/near-after:書で
3|proposal/near-after:書で要
-6|proposal/near-after:書改
-6|proposal/near-after:書改定
-4|proposal/near-after:最快
-4|proposal/near-after:最快DATE
3|proposal/near-after:最終調
3|proposal/near-after:最高
-3|proposal/near-after:有利
-3|proposal/near-after:有利的
4|proposal/near-after:望し
4|proposal/near-after:望した
5|proposal/near-after:望ま
5|proposal/near-after:望まし
3|proposal/near-after:朝野
3|proposal/near-after:朝野共
-7|proposal/near-after:期戦
-7|proposal/near-after:期戦略
-3|proposal/near-after:期的
-3|proposal/near-after:期的な
-4|proposal/near-after:期限
3|proposal/near-after:期限と
-4|proposal/near-after:未理
-4|proposal/near-after:未理会
4|proposal/near-after:机抢
4|proposal/near-after:机抢商
-3|proposal/near-after:条件
4|proposal/near-after:来愈
3|proposal/near-after:来愈大
-3|proposal/near-after:极限。
-3|proposal/near-after:构想。
-3|proposal/near-after:枠組
-3|proposal/near-after:枠組み
-3|proposal/near-after:査_
-3|proposal/near-after:査_賛
5|proposal/near-after:査会
-3|proposal/near-after:标造
-3|proposal/near-after:标造势
-4|proposal/near-after:标预
-4|proposal/near-after:标预留
-3|proposal/near-after:核の
-3|proposal/near-after:核の傘
3|proposal/near-after:根強
3|proposal/near-after:根強い
-8|proposal/near-after:案,
-4|proposal/near-after:案_
-3|proposal/near-after:案_政
-5|proposal/near-after:案、
-3|proposal/near-after:案、島
-15|proposal/near-after:案が
-4|proposal/near-after:案が並
-3|proposal/near-after:案が判
8|proposal/near-after:案が取
-3|proposal/near-after:案が政
-6|proposal/near-after:案が浮
-3|proposal/near-after:案が軸
-8|proposal/near-after:案で
-4|proposal/near-after:案です
-4|proposal/near-after:案では
-9|proposal/near-after:案に
-3|proposal/near-after:案に注
-3|proposal/near-after:案に触
3|proposal/near-after:案の両
-4|proposal/near-after:案は
-3|proposal/near-after:案も
3|proposal/near-after:案もさ
-3|proposal/near-after:案も浮
-12|proposal/near-after:案を
3|proposal/near-after:案を併
-3|proposal/near-after:案を有
3|proposal/near-after:案を議
-4|proposal/near-after:案を軸
-3|proposal/near-after:案を閣
-42|proposal/near-after:検討
-10|proposal/near-after:検討_
-10|proposal/near-after:検討し
-7|proposal/near-after:検討す
-3|proposal/near-after:検討せ
-3|proposal/near-after:検討に
3|proposal/near-after:検討を
-5|proposal/near-after:検討中
-3|proposal/near-after:構想を
-3|proposal/near-after:標、
-3|proposal/near-after:標、賛
5|proposal/near-after:標と
5|proposal/near-after:標とす
3|proposal/near-after:標に
-4|proposal/near-after:標を
-3|proposal/near-after:標を設
-4|proposal/near-after:模の
-4|proposal/near-after:模の上
3|proposal/near-after:機関
3|proposal/near-after:機関が
4|proposal/near-after:次い
4|proposal/near-after:次いだ
-8|proposal/near-after:次期
-7|proposal/near-after:次期戦
-3|proposal/near-after:欧元
-4|proposal/near-after:欲し
-4|proposal/near-after:欲しい
-3|proposal/near-after:欲を
-3|proposal/near-after:止まり
4|proposal/near-after:歳出は
-3|proposal/near-after:歳出削
-3|proposal/near-after:每年
-10|proposal/near-after:民が
-4|proposal/near-after:民が抗
-5|proposal/near-after:民が首
-3|proposal/near-after:民に示
4|proposal/near-after:民内
4|proposal/near-after:民内で
8|proposal/near-after:民提
8|proposal/near-after:民提言
3|proposal/near-after:気を
3|proposal/near-after:水増
3|proposal/near-after:水増し
7|proposal/near-after:水準
3|proposal/near-after:求め
-3|proposal/near-after:求めた
4|proposal/near-after:求めて
4|proposal/near-after:求める
3|proposal/near-after:汰さ
3|proposal/near-after:汰され
-7|proposal/near-after:決ま
-7|proposal/near-after:決まっ
3|proposal/near-after:決断
3|proposal/near-after:決議
6|proposal/near-after:沙汰
3|proposal/near-after:沙汰さ
-3|proposal/near-after:法。
7|proposal/near-after:法案
5|proposal/near-after:法案を
6|proposal/near-after:浮上
3|proposal/near-after:浮上し
-3|proposal/near-after:消え
-3|proposal/near-after:温め
-3|proposal/near-after:温めて
-5|proposal/near-after:源は
-4|proposal/near-after:源は先
-3|proposal/near-after:满意
-3|proposal/near-after:满意\"
-4|proposal/near-after:漏れ
3|proposal/near-after:点とす
-3|proposal/near-after:点とな
3|proposal/near-after:点に
-5|proposal/near-after:焦点
-3|proposal/near-after:焦点と
-3|proposal/near-after:現し
-3|proposal/near-after:現した
-3|proposal/near-after:現在
3|proposal/near-after:理LAND
3|proposal/near-after:理LAND反
-4|proposal/near-after:理会
-4|proposal/near-after:理会。
-3|proposal/near-after:理想
-3|proposal/near-after:理想_
3|proposal/near-after:理数
3|proposal/near-after:理数字
4|proposal/near-after:由点
4|proposal/near-after:由点と
-4|proposal/near-after:留余
-4|proposal/near-after:留余地
-7|proposal/near-after:略で
-7|proposal/near-after:略で政
3|proposal/near-after:略に
-4|proposal/near-after:略改
-4|proposal/near-after:略改定
3|proposal/near-after:痛い
3|proposal/near-after:痛い春
4|proposal/near-after:療を
4|proposal/near-after:療を削
5|proposal/near-after:的」
3|proposal/near-after:的」と
-3|proposal/near-after:的だ」
-3|proposal/near-after:的な
-3|proposal/near-after:的な到
4|proposal/near-after:的主
4|proposal/near-after:的主张
3|proposal/near-after:的人
6|proposal/near-after:的声
6|proposal/near-after:的声音
-3|proposal/near-after:的年
4|proposal/near-after:的建
4|proposal/near-after:的建议
3|proposal/near-after:的提
3|proposal/near-after:的提案
-6|proposal/near-after:的新
-8|proposal/near-after:的新目
-3|proposal/near-after:的方案
3|proposal/near-after:的比
3|proposal/near-after:的比例
-3|proposal/near-after:的贸
-3|proposal/near-after:的贸易
-4|proposal/near-after:目指し
4|proposal/near-after:目指す
-7|proposal/near-after:目标
-3|proposal/near-after:目标造
-4|proposal/near-after:目标预
-4|proposal/near-after:目標
-3|proposal/near-after:目標、
5|proposal/near-after:目標と
3|proposal/near-after:目標に
-4|proposal/near-after:目標を
-7|proposal/near-after:相に
-5|proposal/near-after:相に提
3|proposal/near-after:相は胃
-4|proposal/near-after:相关
-8|proposal/near-after:相当
-4|proposal/near-after:相当す
-3|proposal/near-after:相当と
3|proposal/near-after:相当ま
4|proposal/near-after:相次
4|proposal/near-after:相次い
3|proposal/near-after:研究機
6|proposal/near-after:確保
5|proposal/near-after:確保す
-3|proposal/near-after:示さ
-4|proposal/near-after:示さず
7|proposal/near-after:示し
8|proposal/near-after:示して
-4|proposal/near-after:示すべ
-3|proposal/near-after:示唆と
3|proposal/near-after:社会
-3|proposal/near-after:称「
4|proposal/near-after:程度
7|proposal/near-after:程度を
-4|proposal/near-after:税?
-4|proposal/near-after:税?」
-3|proposal/near-after:税か
-3|proposal/near-after:税か歳
-7|proposal/near-after:積み
3|proposal/near-after:究機
3|proposal/near-after:究機関
3|proposal/near-after:答え
3|proposal/near-after:答えた
3|proposal/near-after:策と
3|proposal/near-after:策研
3|proposal/near-after:策研究
-3|proposal/near-after:算す
-3|proposal/near-after:算する
-3|proposal/near-after:算を
-3|proposal/near-after:範囲
-3|proposal/near-after:範囲論
4|proposal/near-after:約を
-3|proposal/near-after:終わ
-3|proposal/near-after:終われ
3|proposal/near-after:終調
3|proposal/near-after:終調整
-4|proposal/near-after:組み
4|proposal/near-after:経由
4|proposal/near-after:経由点
-3|proposal/near-after:置いて
-4|proposal/near-after:置く。
-3|proposal/near-after:美军
4|proposal/near-after:考え
3|proposal/near-after:考えを
-4|proposal/near-after:考虑
4|proposal/near-after:者会
4|proposal/near-after:者会議
3|proposal/near-after:而不是
-5|proposal/near-after:而足
-5|proposal/near-after:而足。
-3|proposal/near-after:肢に
-3|proposal/near-after:肢も
3|proposal/near-after:胃の
3|proposal/near-after:胃の痛
-5|proposal/near-after:能」
-6|proposal/near-after:能性
-3|proposal/near-after:能性に
3|proposal/near-after:膨ら
12|proposal/near-after:自民
-5|proposal/near-after:自民が
4|proposal/near-after:自民内
8|proposal/near-after:自民提
3|proposal/near-after:至#
-4|proposal/near-after:草案
-3|proposal/near-after:行。
3|proposal/near-after:表へ
3|proposal/near-after:表へ最
4|proposal/near-after:表态
4|proposal/near-after:表态。
-3|proposal/near-after:表現し
-3|proposal/near-after:表示
7|proposal/near-after:衷方
7|proposal/near-after:衷方案
-5|proposal/near-after:複数
-4|proposal/near-after:複数案
5|proposal/near-after:要」
6|proposal/near-after:要だ
4|proposal/near-after:要だと
-3|proposal/near-after:要と
-3|proposal/near-after:要との
3|proposal/near-after:要る
3|proposal/near-after:要ると
-4|proposal/near-after:要不
-4|proposal/near-after:要不要
-4|proposal/near-after:要加
-4|proposal/near-after:要加税
5|proposal/near-after:要望
4|proposal/near-after:要望し
-11|proposal/near-after:見があ
4|proposal/near-after:見が相
4|proposal/near-after:見方
3|proposal/near-after:見方を
7|proposal/near-after:見送
3|proposal/near-after:見送っ
3|proposal/near-after:見送り
-5|proposal/near-after:規模
-4|proposal/near-after:規模の
-7|proposal/near-after:視野_
4|proposal/near-after:視野に
-3|proposal/near-after:触れた
7|proposal/near-after:言い
9|proposal/near-after:言し
5|proposal/near-after:言した
4|proposal/near-after:言して
9|proposal/near-after:言へ
3|proposal/near-after:言へ_
5|proposal/near-after:言を
3|proposal/near-after:言を軸
5|proposal/near-after:言案
-10|proposal/near-after:討_
-5|proposal/near-after:討_財
-10|proposal/near-after:討し
-10|proposal/near-after:討して
-7|proposal/near-after:討す
-9|proposal/near-after:討する
-3|proposal/near-after:討せ
-3|proposal/near-after:討せざ
-3|proposal/near-after:討に
-3|proposal/near-after:討に入
3|proposal/near-after:討を
-5|proposal/near-after:討中
-3|proposal/near-after:討中だ
-4|proposal/near-after:記「
-4|proposal/near-after:記「排
-5|proposal/near-after:記す
-3|proposal/near-after:記する
-4|proposal/near-after:記へ
-4|proposal/near-after:記へ調
4|proposal/near-after:記を
-4|proposal/near-after:設け
7|proposal/near-after:訴え
-7|proposal/near-after:試算
-3|proposal/near-after:話し合
-5|proposal/near-after:認識
5|proposal/near-after:語っ
4|proposal/near-after:語った
4|proposal/near-after:語る
3|proposal/near-after:語る。
4|proposal/near-after:説明
-12|proposal/near-after:調整
-3|proposal/near-after:調整す
-3|proposal/near-after:調査_
5|proposal/near-after:調査会
3|proposal/near-after:論_
4|proposal/near-after:論_歳
-3|proposal/near-after:論、ア
6|proposal/near-after:論が
-3|proposal/near-after:論が政
3|proposal/near-after:論す
3|proposal/near-after:論する
3|proposal/near-after:論と
3|proposal/near-after:論とあ
5|proposal/near-after:論は
3|proposal/near-after:論も
6|proposal/near-after:論を
3|proposal/near-after:論を否
4|proposal/near-after:論併
4|proposal/near-after:論併記
-3|proposal/near-after:論調
-3|proposal/near-after:論調査
4|proposal/near-after:識者会
-3|proposal/near-after:警戒
-3|proposal/near-after:警戒招
5|proposal/near-after:議が
3|proposal/near-after:議が報
-3|proposal/near-after:議して
-3|proposal/near-after:議会
-3|proposal/near-after:議員に
-3|proposal/near-after:議論、
-3|proposal/near-after:譲ら
-3|proposal/near-after:譲らな
3|proposal/near-after:议。
-4|proposal/near-after:议会
-3|proposal/near-after:论。
-3|proposal/near-after:设想
-4|proposal/near-after:財政不
3|proposal/near-after:財源
-5|proposal/near-after:財源は
-3|proposal/near-after:資は
-3|proposal/near-after:資は回
-5|proposal/near-after:賛否
-6|proposal/near-after:賛否割
-3|proposal/near-after:質問
4|proposal/near-after:财政
-3|proposal/near-after:贸易条
3|proposal/near-after:赞成
4|proposal/near-after:超_
4|proposal/near-after:超_自
3|proposal/near-after:超」
-4|proposal/near-after:超えか
-4|proposal/near-after:超へ、
4|proposal/near-after:超への
-3|proposal/near-after:超必
-3|proposal/near-after:超必要
-4|proposal/near-after:超案
-4|proposal/near-after:超案が
-5|proposal/near-after:足。
3|proposal/near-after:足り
3|proposal/near-after:踏み
-3|proposal/near-after:身をめ
-3|proposal/near-after:身焦
-3|proposal/near-after:身焦点
-3|proposal/near-after:軸とな
-8|proposal/near-after:軸に
-5|proposal/near-after:軸に調
3|proposal/near-after:込ま
3|proposal/near-after:込み
5|proposal/near-after:込む
-3|proposal/near-after:込むこ
7|proposal/near-after:込むよ
-3|proposal/near-after:过#
-3|proposal/near-after:过分
3|proposal/near-after:迈进
-6|proposal/near-after:近く
-5|proposal/near-after:近くに
-4|proposal/near-after:近づ
-4|proposal/near-after:近づけ
6|proposal/near-after:还不
6|proposal/near-after:还不够
-5|proposal/near-after:还是
-6|proposal/near-after:还是#
3|proposal/near-after:这样
-4|proposal/near-after:述べ
-3|proposal/near-after:追加
-3|proposal/near-after:追加で
3|proposal/near-after:送っ
3|proposal/near-after:送った
-3|proposal/near-after:逆算
-3|proposal/near-after:逆算す
-3|proposal/near-after:造势
-3|proposal/near-after:造势。
-3|proposal/near-after:連投
-5|proposal/near-after:進め
-3|proposal/near-after:進める
-4|proposal/near-after:道で
-4|proposal/near-after:道で財
-3|proposal/near-after:道路
-3|proposal/near-after:達す
-3|proposal/near-after:達する
-3|proposal/near-after:達成の
3|proposal/near-after:適切
3|proposal/near-after:適切だ
-5|proposal/near-after:遭LAND
-4|proposal/near-after:遭LAND和
4|proposal/near-after:遭总
4|proposal/near-after:遭总理
-7|proposal/near-after:選択
-7|proposal/near-after:選択肢
4|proposal/near-after:選挙
-5|proposal/near-after:避け
-5|proposal/near-after:避けら
-3|proposal/near-after:避免
6|proposal/near-after:重だ
4|proposal/near-after:重だ。
5|proposal/near-after:重な
4|proposal/near-after:重な意
3|proposal/near-after:重工
3|proposal/near-after:重新
-7|proposal/near-after:野_
-7|proposal/near-after:野_次
4|proposal/near-after:野に
3|proposal/near-after:野党
3|proposal/near-after:野共
3|proposal/near-after:野共识
-4|proposal/near-after:野心
-4|proposal/near-after:野心」
-5|proposal/near-after:金利
-5|proposal/near-after:金利の
3|proposal/near-after:長が
5|proposal/near-after:間目
5|proposal/near-after:間目標
3|proposal/near-after:関が
3|proposal/near-after:関が提
-3|proposal/near-after:関連投
-3|proposal/near-after:防」
-3|proposal/near-after:防」と
3|proposal/near-after:防卫
-6|proposal/near-after:阶段
4|proposal/near-after:限と
3|proposal/near-after:限とす
3|proposal/near-after:限を
5|proposal/near-after:限を書
3|proposal/near-after:限論
3|proposal/near-after:限論を
-5|proposal/near-after:除し
-3|proposal/near-after:除しな
-4|proposal/near-after:除せ
-4|proposal/near-after:除せず
-3|proposal/near-after:险信
-3|proposal/near-after:险信号
-3|proposal/near-after:需要
-3|proposal/near-after:韩美
-3|proposal/near-after:韩美军
4|proposal/near-after:音愈
4|proposal/near-after:音愈来
-7|proposal/near-after:頭」
-3|proposal/near-after:頭に置
6|proposal/near-after:額を
3|proposal/near-after:額を勧
-3|proposal/near-after:须量
-3|proposal/near-after:须量力
-4|proposal/near-after:预留
-4|proposal/near-after:预留余
-11|proposal/near-after:首相
-4|proposal/near-after:首相に
-3|proposal/near-after:驻韩
-3|proposal/near-after:驻韩美
3|proposal/near-after:高値
-3|proposal/near-after:高止
-3|proposal/near-after:高止ま
11|proposal/near-before:\",
3|proposal/near-before:\",LAND
3|proposal/near-before:\",但
-3|proposal/near-before:\"不要
3|proposal/near-before:\"取
3|proposal/near-before:\"取舍
-3|proposal/near-before:\"底
-3|proposal/near-before:\"底线
-3|proposal/near-before:\"提
-3|proposal/near-before:\"提案
-4|proposal/near-before:#,
-8|proposal/near-before:#,再
3|proposal/near-before:#,在
-5|proposal/near-before:#,如
-3|proposal/near-before:#,并
7|proposal/near-before:#,而
3|proposal/near-before:#,选
-8|proposal/near-before:#_
5|proposal/near-before:#、LAND
8|proposal/near-before:#で
3|proposal/near-before:#で、
4|proposal/near-before:#と
3|proposal/near-before:#とす
-8|proposal/near-before:#に
-6|proposal/near-before:#に達
-6|proposal/near-before:#の
-4|proposal/near-before:#の明
8|proposal/near-before:#を
4|proposal/near-before:#不
3|proposal/near-before:#以
3|proposal/near-before:#以上
-3|proposal/near-before:#分
-3|proposal/near-before:#到
3|proposal/near-before:#前
3|proposal/near-before:#前後
-6|proposal/near-before:#提
-5|proposal/near-before:#提高
4|proposal/near-before:#的
4|proposal/near-before:#的开
5|proposal/near-before:#目
3|proposal/near-before:#目標
-8|proposal/near-before:#还
-8|proposal/near-before:#还是
-4|proposal/near-before:&A
-4|proposal/near-before:&A>
3|proposal/near-before:(0
3|proposal/near-before:(0)
3|proposal/near-before:(GDP
3|proposal/near-before:(GDP)
3|proposal/near-before:)の
5|proposal/near-before:)は
-3|proposal/near-before:)之
-3|proposal/near-before:)之比
4|proposal/near-before:)的
3|proposal/near-before:)的至
3|proposal/near-before:,\"
3|proposal/near-before:,\"至
-4|proposal/near-before:,ALLIES
-6|proposal/near-before:,DATE
-3|proposal/near-before:,DATE应
9|proposal/near-before:,DEFENCE
-3|proposal/near-before:,DEFENCE升
3|proposal/near-before:,DEFENCE占
4|proposal/near-before:,DEFENCE应
-3|proposal/near-before:,EU
12|proposal/near-before:,LAND
3|proposal/near-before:,LANDDEFENCE
-5|proposal/near-before:,LAND不
-4|proposal/near-before:,LAND主
10|proposal/near-before:,LAND内
-4|proposal/near-before:,LAND在
-3|proposal/near-before:,LAND已
6|proposal/near-before:,LAND应
-5|proposal/near-before:,LAND正
5|proposal/near-before:,LAND着
-3|proposal/near-before:,LAND防
-3|proposal/near-before:,NATO
-5|proposal/near-before:,下
-4|proposal/near-before:,下一
11|proposal/near-before:,主
11|proposal/near-before:,主张
-6|proposal/near-before:,他
4|proposal/near-before:,以
-3|proposal/near-before:,但可
3|proposal/near-before:,但没
5|proposal/near-before:,党
4|proposal/near-before:,党内
-4|proposal/near-before:,全
-4|proposal/near-before:,全球
-3|proposal/near-before:,其中
-3|proposal/near-before:,内
-3|proposal/near-before:,内阁
-8|proposal/near-before:,再
-3|proposal/near-before:,再于
-5|proposal/near-before:,再视
3|proposal/near-before:,即
-3|proposal/near-before:,却
3|proposal/near-before:,反
3|proposal/near-before:,叫
3|proposal/near-before:,叫嚣
-4|proposal/near-before:,在DATE
-4|proposal/near-before:,她
-5|proposal/near-before:,如今
3|proposal/near-before:,对
3|proposal/near-before:,对于
-8|proposal/near-before:,将
-4|proposal/near-before:,将DEFENCE
-3|proposal/near-before:,将讨
3|proposal/near-before:,就
3|proposal/near-before:,市
3|proposal/near-before:,市场
6|proposal/near-before:,应
3|proposal/near-before:,应在
-4|proposal/near-before:,应逐
-4|proposal/near-before:,当
-4|proposal/near-before:,当局
-5|proposal/near-before:,把
-3|proposal/near-before:,把DATE
-3|proposal/near-before:,把这
-5|proposal/near-before:,拟
-4|proposal/near-before:,拟在
-4|proposal/near-before:,提
-5|proposal/near-before:,政
-9|proposal/near-before:,政府
4|proposal/near-before:,政界
-6|proposal/near-before:,数
-6|proposal/near-before:,数字
-3|proposal/near-before:,新总
-3|proposal/near-before:,是
-3|proposal/near-before:,是否
3|proposal/near-before:,有
3|proposal/near-before:,有人
-3|proposal/near-before:,此
-3|proposal/near-before:,此举
-4|proposal/near-before:,约
-3|proposal/near-before:,约为
11|proposal/near-before:,而
3|proposal/near-before:,而总
-4|proposal/near-before:,腹
-4|proposal/near-before:,腹案
3|proposal/near-before:,若当
-3|proposal/near-before:,若最
-3|proposal/near-before:,若要
3|proposal/near-before:,被
3|proposal/near-before:,被问
5|proposal/near-before:,要
4|proposal/near-before:,要求
-4|proposal/near-before:,该
-6|proposal/near-before:,该国
3|proposal/near-before:,该方
3|proposal/near-before:,请
3|proposal/near-before:,请求
-3|proposal/near-before:,财
-3|proposal/near-before:,财政
3|proposal/near-before:,选
3|proposal/near-before:,选择
3|proposal/near-before:0)
3|proposal/near-before:0)は
-3|proposal/near-before:0万
-3|proposal/near-before:0兆
3|proposal/near-before:0年
-3|proposal/near-before:0年程
-10|proposal/near-before:0文
-8|proposal/near-before:0文書
-3|proposal/near-before::\"不
3|proposal/near-before::#
3|proposal/near-before::#还
3|proposal/near-before::ALLIES
3|proposal/near-before::ALLIES至
-3|proposal/near-before::DEFENCE\"
-4|proposal/near-before::DEFENCE到
5|proposal/near-before::LANDDEFENCE
3|proposal/near-before::LAND提
-3|proposal/near-before::LAND研
3|proposal/near-before::LAND竞
-5|proposal/near-before::LAND考
-3|proposal/near-before::NATO
-3|proposal/near-before::USA
-4|proposal/near-before::「
-3|proposal/near-before::在
-3|proposal/near-before::在DATE
3|proposal/near-before::战
3|proposal/near-before::战后
4|proposal/near-before::都
4|proposal/near-before::都支
-3|proposal/near-before:;LAND
-4|proposal/near-before:<Q
-4|proposal/near-before:<Q&
-3|proposal/near-before:=DEFENCE
-4|proposal/near-before:>DEFENCE
-4|proposal/near-before:>DEFENCEの
-4|proposal/near-before:A>
-4|proposal/near-before:A>DEFENCE
3|proposal/near-before:ALLIES至
3|proposal/near-before:ALLIES至少
-4|proposal/near-before:A_
-4|proposal/near-before:A_0
3|proposal/near-before:BC
-6|proposal/near-before:DATEDEFENCE
5|proposal/near-before:DATEDEFENCE案
-3|proposal/near-before:DATEDEFENCE达
-4|proposal/near-before:DATEGDP
-3|proposal/near-before:DATE_
-3|proposal/near-before:DATE_政
4|proposal/near-before:DATE、「
-3|proposal/near-before:DATE、ケ
3|proposal/near-before:DATE、新
-4|proposal/near-before:DATEにGDP
3|proposal/near-before:DATEの
-5|proposal/near-before:DATEのDEFENCE
3|proposal/near-before:DATEの講
-3|proposal/near-before:DATEの閣
-3|proposal/near-before:DATEの首
3|proposal/near-before:DATEま
3|proposal/near-before:DATEまで
-5|proposal/near-before:DATE中
-5|proposal/near-before:DATE中期
3|proposal/near-before:DATE以
3|proposal/near-before:DATE以前
-4|proposal/near-before:DATE修
-4|proposal/near-before:DATE内
-4|proposal/near-before:DATE内便
-3|proposal/near-before:DATE再升
-9|proposal/near-before:DATE前
-3|proposal/near-before:DATE前,
-6|proposal/near-before:DATE前后
-11|proposal/near-before:DATE前把
4|proposal/near-before:DATE前提
3|proposal/near-before:DATE占
3|proposal/near-before:DATE占GDP
-3|proposal/near-before:DATE受
-3|proposal/near-before:DATE受访
-3|proposal/near-before:DATE在
3|proposal/near-before:DATE实
3|proposal/near-before:DATE实现
-7|proposal/near-before:DATE应
-3|proposal/near-before:DATE应当
-4|proposal/near-before:DATE应达
-6|proposal/near-before:DATE把
-6|proposal/near-before:DATE把DEFENCE
4|proposal/near-before:DATE推
4|proposal/near-before:DATE推到
-4|proposal/near-before:DATE提
-5|proposal/near-before:DATE提出
-3|proposal/near-before:DATE敲
-3|proposal/near-before:DATE敲定
-5|proposal/near-before:DATE的
-4|proposal/near-before:DATE的DEFENCE
-5|proposal/near-before:DATE补
-5|proposal/near-before:DATE补到
-7|proposal/near-before:DATE达
-5|proposal/near-before:DATE达到
-3|proposal/near-before:DEFENCE\"
-3|proposal/near-before:DEFENCE\"底
-3|proposal/near-before:DEFENCEGDP
-5|proposal/near-before:DEFENCE_
-3|proposal/near-before:DEFENCE_「
-3|proposal/near-before:DEFENCE_先
-4|proposal/near-before:DEFENCE、
3|proposal/near-before:DEFENCE、GDP
7|proposal/near-before:DEFENCE「
-3|proposal/near-before:DEFENCE「DATE
4|proposal/near-before:DEFENCE「GDP
-3|proposal/near-before:DEFENCE「NATO
-4|proposal/near-before:DEFENCEがGDP
-5|proposal/near-before:DEFENCEに
-3|proposal/near-before:DEFENCEに海
-14|proposal/near-before:DEFENCEの
-5|proposal/near-before:DEFENCEのGDP
-9|proposal/near-before:DEFENCEの新
3|proposal/near-before:DEFENCEの次
-4|proposal/near-before:DEFENCEの歯
3|proposal/near-before:DEFENCEの水
5|proposal/near-before:DEFENCEは
3|proposal/near-before:DEFENCEを一
4|proposal/near-before:DEFENCE不
4|proposal/near-before:DEFENCE不会
-4|proposal/near-before:DEFENCE从
-3|proposal/near-before:DEFENCE到
-4|proposal/near-before:DEFENCE到底
-4|proposal/near-before:DEFENCE升
-5|proposal/near-before:DEFENCE升到
4|proposal/near-before:DEFENCE固
4|proposal/near-before:DEFENCE固定
-3|proposal/near-before:DEFENCE在
-3|proposal/near-before:DEFENCE在GDP
9|proposal/near-before:DEFENCE应
-3|proposal/near-before:DEFENCE拉高
6|proposal/near-before:DEFENCE推
5|proposal/near-before:DEFENCE推到
-6|proposal/near-before:DEFENCE提
5|proposal/near-before:DEFENCE新
5|proposal/near-before:DEFENCE新目
5|proposal/near-before:DEFENCE案
5|proposal/near-before:DEFENCE案增
-4|proposal/near-before:DEFENCE目
-3|proposal/near-before:DEFENCE目标
3|proposal/near-before:DEFENCE至少
-8|proposal/near-before:DEFENCE达
-3|proposal/near-before:DEFENCE达GDP
-5|proposal/near-before:DEFENCE达到
-5|proposal/near-before:DEFENCE门
-5|proposal/near-before:DEFENCE门槛
-3|proposal/near-before:DEFENCE降
-4|proposal/near-before:DEFENCE降到
-4|proposal/near-before:EUの
3|proposal/near-before:GDP#
-5|proposal/near-before:GDP#,
6|proposal/near-before:GDP#的
3|proposal/near-before:GDP(
3|proposal/near-before:GDP(GDP
3|proposal/near-before:GDP)
-3|proposal/near-before:GDP)之
4|proposal/near-before:GDP)的
-3|proposal/near-before:GDP中
-3|proposal/near-before:GDP中的
-6|proposal/near-before:GDP应
-7|proposal/near-before:GDP应否
3|proposal/near-before:GDP比
-9|proposal/near-before:GDP的
-3|proposal/near-before:GDP约
3|proposal/near-before:LAND#
-3|proposal/near-before:LAND,新
-4|proposal/near-before:LAND:
3|proposal/near-before:LAND:战
3|proposal/near-before:LANDDATEDEFENCE
10|proposal/near-before:LANDDEFENCE
-3|proposal/near-before:LANDDEFENCE占
5|proposal/near-before:LANDDEFENCE新
-3|proposal/near-before:LANDLAND提
5|proposal/near-before:LAND_
-8|proposal/near-before:LAND、
-5|proposal/near-before:LAND「
7|proposal/near-before:LANDが
-3|proposal/near-before:LANDが主
4|proposal/near-before:LANDが提
-3|proposal/near-before:LANDが検
-3|proposal/near-before:LANDが落
4|proposal/near-before:LANDでも
-3|proposal/near-before:LANDと
-3|proposal/near-before:LANDとの
8|proposal/near-before:LANDに
14|proposal/near-before:LANDの
4|proposal/near-before:LANDのDEFENCE
5|proposal/near-before:LANDの審
-9|proposal/near-before:LANDは
-3|proposal/near-before:LANDは、
-3|proposal/near-before:LANDは事
-3|proposal/near-before:LANDは当
-4|proposal/near-before:LANDは最
5|proposal/near-before:LAND上
5|proposal/near-before:LAND上院
-3|proposal/near-before:LAND不
-5|proposal/near-before:LAND不排
-9|proposal/near-before:LAND主
-9|proposal/near-before:LAND主张
-4|proposal/near-before:LAND代
-4|proposal/near-before:LAND代表
-3|proposal/near-before:LAND以
-4|proposal/near-before:LAND任
-4|proposal/near-before:LAND任期
3|proposal/near-before:LAND修
3|proposal/near-before:LAND修订
12|proposal/near-before:LAND内
3|proposal/near-before:LAND内已
3|proposal/near-before:LAND内有
-6|proposal/near-before:LAND内部
10|proposal/near-before:LAND前
5|proposal/near-before:LAND前LAND
3|proposal/near-before:LAND前总
-3|proposal/near-before:LAND周
-3|proposal/near-before:LAND周辺
4|proposal/near-before:LAND国
-3|proposal/near-before:LAND国防
-4|proposal/near-before:LAND在
-4|proposal/near-before:LAND在为
-4|proposal/near-before:LAND在远
-3|proposal/near-before:LAND大胜
3|proposal/near-before:LAND大选
4|proposal/near-before:LAND安
3|proposal/near-before:LAND安保
-6|proposal/near-before:LAND官
-5|proposal/near-before:LAND官员
-3|proposal/near-before:LAND已经
-6|proposal/near-before:LAND幹
-6|proposal/near-before:LAND幹部
10|proposal/near-before:LAND应
3|proposal/near-before:LAND应在
-3|proposal/near-before:LAND总
3|proposal/near-before:LAND想当
-3|proposal/near-before:LAND想要
3|proposal/near-before:LAND执
3|proposal/near-before:LAND执政
3|proposal/near-before:LAND把
-12|proposal/near-before:LAND拟
-3|proposal/near-before:LAND拟「
-7|proposal/near-before:LAND拟将
5|proposal/near-before:LAND拟建
-4|proposal/near-before:LAND探
-4|proposal/near-before:LAND探讨
3|proposal/near-before:LAND政
-4|proposal/near-before:LAND新版
4|proposal/near-before:LAND新首
-10|proposal/near-before:LAND正
-5|proposal/near-before:LAND正在
-3|proposal/near-before:LAND正研
5|proposal/near-before:LAND氏
6|proposal/near-before:LAND氏は
3|proposal/near-before:LAND民
3|proposal/near-before:LAND滨
3|proposal/near-before:LAND滨田
4|proposal/near-before:LAND的
-5|proposal/near-before:LAND的比
3|proposal/near-before:LAND的顾
5|proposal/near-before:LAND着
5|proposal/near-before:LAND着眼
-6|proposal/near-before:LAND研
-4|proposal/near-before:LAND研议
3|proposal/near-before:LAND竞
3|proposal/near-before:LAND竞选
3|proposal/near-before:LAND総
-7|proposal/near-before:LAND考
-7|proposal/near-before:LAND考虑
4|proposal/near-before:LAND若
4|proposal/near-before:LAND若能
3|proposal/near-before:LAND要把
-4|proposal/near-before:LAND要求
4|proposal/near-before:LAND議
3|proposal/near-before:LAND議員
-3|proposal/near-before:LAND讨
-3|proposal/near-before:LAND讨论
3|proposal/near-before:LAND议
3|proposal/near-before:LAND议会
-7|proposal/near-before:LAND设
-7|proposal/near-before:LAND设立
5|proposal/near-before:LAND财
4|proposal/near-before:LAND财界
-3|proposal/near-before:LAND酝
-3|proposal/near-before:LAND酝酿
-7|proposal/near-before:LAND长
-4|proposal/near-before:LAND长皮
-6|proposal/near-before:LAND防
4|proposal/near-before:LAND防卫
-11|proposal/near-before:LAND防长
3|proposal/near-before:NATO#
4|proposal/near-before:NATO「
4|proposal/near-before:NATO「冷
-4|proposal/near-before:NATOの
-4|proposal/near-before:NATOの算
5|proposal/near-before:NATOの首
3|proposal/near-before:NATO内で
-3|proposal/near-before:NATO基
-3|proposal/near-before:NATO基準
-3|proposal/near-before:NATO建
-6|proposal/near-before:NATO把
-3|proposal/near-before:NATO把DEFENCE
-3|proposal/near-before:NATO推
-3|proposal/near-before:NATO提
7|proposal/near-before:NATO核
7|proposal/near-before:NATO核心
4|proposal/near-before:NATO要
-3|proposal/near-before:NZ
-3|proposal/near-before:NZ国
-4|proposal/near-before:Q&
-4|proposal/near-before:Q&A
3|proposal/near-before:USADEFENCE拉
3|proposal/near-before:USAの
3|proposal/near-before:USAは
3|proposal/near-before:USA前
4|proposal/near-before:USA氏
3|proposal/near-before:USA防
-3|proposal/near-before:Z国
-3|proposal/near-before:Z国防
-4|proposal/near-before:_0
-4|proposal/near-before:_0年
3|proposal/near-before:_DEFENCE
4|proposal/near-before:_DEFENCE「
-6|proposal/near-before:_DEFENCE目
-3|proposal/near-before:_GDP
-3|proposal/near-before:_GDP比
7|proposal/near-before:_LAND
-4|proposal/near-before:_な
-4|proposal/near-before:_なぜ
3|proposal/near-before:_咨
3|proposal/near-before:_咨询
-3|proposal/near-before:_大
-4|proposal/near-before:_大蔵
-4|proposal/near-before:_政
-4|proposal/near-before:_政府
-3|proposal/near-before:—DEFENCE
-3|proposal/near-before:——
-3|proposal/near-before:——DEFENCE
3|proposal/near-before:、0
3|proposal/near-before:、0年
-3|proposal/near-before:、DATEの
-3|proposal/near-before:、DEFENCE
3|proposal/near-before:、DEFENCEを
-5|proposal/near-before:、EU
7|proposal/near-before:、LAND
3|proposal/near-before:、LANDが
4|proposal/near-before:、LANDの
-3|proposal/near-before:、LAND周
-5|proposal/near-before:、NATO
5|proposal/near-before:、USA
-3|proposal/near-before:、そ
-3|proposal/near-before:、そし
-3|proposal/near-before:、アス
-3|proposal/near-before:、ケ
-3|proposal/near-before:、ケー
8|proposal/near-before:、与
8|proposal/near-before:、与党
3|proposal/near-before:、予
3|proposal/near-before:、予算
-3|proposal/near-before:、仮
-3|proposal/near-before:、仮に
4|proposal/near-before:、少
4|proposal/near-before:、少な
-21|proposal/near-before:、政
-22|proposal/near-before:、政府
-3|proposal/near-before:、次
-6|proposal/near-before:、次の
-3|proposal/near-before:、海
-3|proposal/near-before:、省
-3|proposal/near-before:、省の
6|proposal/near-before:、自
5|proposal/near-before:、自民
3|proposal/near-before:。LAND
3|proposal/near-before:》的
3|proposal/near-before:》的建
3|proposal/near-before:「#
3|proposal/near-before:「0
3|proposal/near-before:「0年
4|proposal/near-before:「DATEに
-4|proposal/near-before:「DEFENCE
8|proposal/near-before:「GDP
3|proposal/near-before:「GDP比
9|proposal/near-before:「LAND
10|proposal/near-before:「LANDは
-3|proposal/near-before:「NATO基
3|proposal/near-before:「せ
-3|proposal/near-before:「两
-3|proposal/near-before:「两阶
3|proposal/near-before:「中
3|proposal/near-before:「中核
4|proposal/near-before:「冷
4|proposal/near-before:「冷戦
-3|proposal/near-before:「初
-3|proposal/near-before:「初め
-3|proposal/near-before:「規
-3|proposal/near-before:「規模
-3|proposal/near-before:」=
-3|proposal/near-before:」=DEFENCE
5|proposal/near-before:」と
3|proposal/near-before:」とし
-3|proposal/near-before:」と語
-3|proposal/near-before:」增
-3|proposal/near-before:」增DEFENCE
-3|proposal/near-before:」採
-3|proposal/near-before:」採用
-4|proposal/near-before:あっ
-4|proposal/near-before:あった
-3|proposal/near-before:あとの
-3|proposal/near-before:あり
-3|proposal/near-before:ありき
10|proposal/near-before:ある
3|proposal/near-before:あるLAND
4|proposal/near-before:い」と
-4|proposal/near-before:いが
-4|proposal/near-before:いが、
-3|proposal/near-before:いず
-3|proposal/near-before:いずれ
3|proposal/near-before:いた
3|proposal/near-before:いてGDP
3|proposal/near-before:いて、
-5|proposal/near-before:いては
6|proposal/near-before:いと
4|proposal/near-before:いとし
6|proposal/near-before:え、
3|proposal/near-before:え、与
4|proposal/near-before:えた
-4|proposal/near-before:えて
-3|proposal/near-before:える#
3|proposal/near-before:えれ
3|proposal/near-before:えれば
4|proposal/near-before:え方
4|proposal/near-before:え方に
-3|proposal/near-before:か、
-4|proposal/near-before:かけ
-4|proposal/near-before:かけて
7|proposal/near-before:から
3|proposal/near-before:からは
5|proposal/near-before:が#
-4|proposal/near-before:がDEFENCEを
-4|proposal/near-before:がGDPの
-3|proposal/near-before:が、ア
4|proposal/near-before:がも
4|proposal/near-before:がもた
3|proposal/near-before:がる
-3|proposal/near-before:が前
3|proposal/near-before:が唱
3|proposal/near-before:が唱え
-3|proposal/near-before:が年
-3|proposal/near-before:が年末
-4|proposal/near-before:が急
-4|proposal/near-before:が急落
5|proposal/near-before:が意
5|proposal/near-before:が意見
3|proposal/near-before:が控
3|proposal/near-before:が控え
6|proposal/near-before:が提
5|proposal/near-before:が提言
-11|proposal/near-before:が検
-11|proposal/near-before:が検討
-3|proposal/near-before:が落
-3|proposal/near-before:が落と
-3|proposal/near-before:が軒
-3|proposal/near-before:が軒並
3|proposal/near-before:きだ
3|proposal/near-before:きだと
-3|proposal/near-before:き避
-3|proposal/near-before:き避け
5|proposal/near-before:くと
5|proposal/near-before:くとも
4|proposal/near-before:くる
3|proposal/near-before:くる政
-3|proposal/near-before:けて
-4|proposal/near-before:けてDEFENCE
-3|proposal/near-before:けよ
-3|proposal/near-before:けよ」
3|proposal/near-before:げた
-3|proposal/near-before:こと
-3|proposal/near-before:ことに
-3|proposal/near-before:ころと
-3|proposal/near-before:しDEFENCE
-3|proposal/near-before:しDEFENCEを
11|proposal/near-before:し、
3|proposal/near-before:し、予
3|proposal/near-before:しい
11|proposal/near-before:した
3|proposal/near-before:したGDP
-4|proposal/near-before:したが
-4|proposal/near-before:した紙
-13|proposal/near-before:して
-3|proposal/near-before:してDATE
-4|proposal/near-before:してい
-3|proposal/near-before:しど
-3|proposal/near-before:しどこ
3|proposal/near-before:しに
6|proposal/near-before:する
-3|proposal/near-before:するDEFENCE
3|proposal/near-before:すると
-3|proposal/near-before:する余
-3|proposal/near-before:する安
3|proposal/near-before:する政
3|proposal/near-before:すれ
3|proposal/near-before:すれば
-4|proposal/near-before:ず、
-3|proposal/near-before:ずれ
3|proposal/near-before:せば
4|proposal/near-before:せば財
-3|proposal/near-before:せる
-3|proposal/near-before:せると
-3|proposal/near-before:そし
-3|proposal/near-before:そして
8|proposal/near-before:たGDP
7|proposal/near-before:たGDP比
-3|proposal/near-before:たが
-3|proposal/near-before:たが、
4|proposal/near-before:たと
4|proposal/near-before:たない
3|proposal/near-before:た報
3|proposal/near-before:た報告
-4|proposal/near-before:た紙
-4|proposal/near-before:た紙に
4|proposal/near-before:だっ
4|proposal/near-before:だった
3|proposal/near-before:だと
3|proposal/near-before:ち上
3|proposal/near-before:ち上が
-6|proposal/near-before:った
-3|proposal/near-before:った「
-3|proposal/near-before:てDATEに
-4|proposal/near-before:てDEFENCE
-4|proposal/near-before:てDEFENCEを
-3|proposal/near-before:てLANDが
5|proposal/near-before:て、
-5|proposal/near-before:て、DATE
3|proposal/near-before:て「GDP
-4|proposal/near-before:ている
-5|proposal/near-before:ては
-3|proposal/near-before:でDATEま
-3|proposal/near-before:でDEFENCEを
5|proposal/near-before:でLAND
3|proposal/near-before:でLANDが
3|proposal/near-before:で、
-4|proposal/near-before:で、DEFENCE
5|proposal/near-before:で、LAND
-5|proposal/near-before:で、政
3|proposal/near-before:で「
3|proposal/near-before:でに
3|proposal/near-before:でにGDP
3|proposal/near-before:での
3|proposal/near-before:での提
9|proposal/near-before:では
-3|proposal/near-before:では、
3|proposal/near-before:で持
3|proposal/near-before:で持ち
-3|proposal/near-before:で首
-3|proposal/near-before:で首相
-5|proposal/near-before:とGDP
-3|proposal/near-before:とGDP比
-3|proposal/near-before:と、LAND
-4|proposal/near-before:と、政
3|proposal/near-before:とい
6|proposal/near-before:とし、
-3|proposal/near-before:として
-3|proposal/near-before:としど
4|proposal/near-before:とす
4|proposal/near-before:とする
-3|proposal/near-before:とに
-7|proposal/near-before:との
-4|proposal/near-before:との会
3|proposal/near-before:とは
-3|proposal/near-before:とみ
-3|proposal/near-before:とみる
4|proposal/near-before:とめ
5|proposal/near-before:とも
5|proposal/near-before:と記
-3|proposal/near-before:と語
-3|proposal/near-before:と語り
4|proposal/near-before:と述
4|proposal/near-before:と述べ
-3|proposal/near-before:どころ
-3|proposal/near-before:どを足
3|proposal/near-before:ない
-4|proposal/near-before:ないが
6|proposal/near-before:ないと
5|proposal/near-before:なく
5|proposal/near-before:なくと
-4|proposal/near-before:なぜ
-5|proposal/near-before:など
7|proposal/near-before:なら
3|proposal/near-before:に#と
3|proposal/near-before:にGDPの
-3|proposal/near-before:に、
-5|proposal/near-before:に、GDP
-3|proposal/near-before:に「
5|proposal/near-before:に」
5|proposal/near-before:に」_
-3|proposal/near-before:にあ
-4|proposal/near-before:にあっ
-7|proposal/near-before:には
5|proposal/near-before:にはDEFENCE
-3|proposal/near-before:には「
-13|proposal/near-before:によ
-10|proposal/near-before:による
-3|proposal/near-before:によれ
-3|proposal/near-before:に対し
-3|proposal/near-before:に改
-3|proposal/near-before:に改定
-4|proposal/near-before:に決
-4|proposal/near-before:に決め
-3|proposal/near-before:に海
-3|proposal/near-before:に海保
-5|proposal/near-before:に達
-4|proposal/near-before:に達し
7|proposal/near-before:の#
-10|proposal/near-before:のDEFENCE
3|proposal/near-before:のDEFENCEは
-4|proposal/near-before:のDEFENCEを
-8|proposal/near-before:のGDP
-7|proposal/near-before:のGDP比
-3|proposal/near-before:のLAND幹
4|proposal/near-before:のう
3|proposal/near-before:のは
-5|proposal/near-before:のハ
-4|proposal/near-before:のハベ
3|proposal/near-before:の一
4|proposal/near-before:の一部
-6|proposal/near-before:の予
-6|proposal/near-before:の予算
-6|proposal/near-before:の会見
3|proposal/near-before:の会議
5|proposal/near-before:の候
5|proposal/near-before:の候補
3|proposal/near-before:の元
-4|proposal/near-before:の党の
-3|proposal/near-before:の原
-3|proposal/near-before:の原案
3|proposal/near-before:の国防
5|proposal/near-before:の委
5|proposal/near-before:の委員
5|proposal/near-before:の審
5|proposal/near-before:の審議
-3|proposal/near-before:の小
-3|proposal/near-before:の小川
-3|proposal/near-before:の担
-3|proposal/near-before:の担当
7|proposal/near-before:の提
7|proposal/near-before:の提言
-3|proposal/near-before:の政府
-10|proposal/near-before:の新
-5|proposal/near-before:の新た
-5|proposal/near-before:の新目
-3|proposal/near-before:の方
-3|proposal/near-before:の方針
-4|proposal/near-before:の明
-4|proposal/near-before:の明記
4|proposal/near-before:の最
3|proposal/near-before:の最終
8|proposal/near-before:の有
3|proposal/near-before:の有力
4|proposal/near-before:の有識
-5|proposal/near-before:の概
-5|proposal/near-before:の概算
5|proposal/near-before:の次
3|proposal/near-before:の次の
-4|proposal/near-before:の歯
-4|proposal/near-before:の歯止
-4|proposal/near-before:の目標
6|proposal/near-before:の研
6|proposal/near-before:の研究
-4|proposal/near-before:の算
-4|proposal/near-before:の算定
-3|proposal/near-before:の結
-3|proposal/near-before:の結果
3|proposal/near-before:の総
4|proposal/near-before:の考
4|proposal/near-before:の考え
4|proposal/near-before:の講
4|proposal/near-before:の講演
-12|proposal/near-before:の議
-12|proposal/near-before:の議会
4|proposal/near-before:の間
4|proposal/near-before:の間で
5|proposal/near-before:は#
4|proposal/near-before:はDATE
4|proposal/near-before:はDATEの
8|proposal/near-before:はDEFENCE
-6|proposal/near-before:はDEFENCEの
10|proposal/near-before:はDEFENCEを
3|proposal/near-before:はGDP
4|proposal/near-before:はGDP比
7|proposal/near-before:はLAND
6|proposal/near-before:はLANDに
18|proposal/near-before:は、
3|proposal/near-before:は、DATE
-4|proposal/near-before:は、DEFENCE
-3|proposal/near-before:は、NATO
-3|proposal/near-before:は、仮
4|proposal/near-before:は、少
-3|proposal/near-before:は「初
-4|proposal/near-before:は「年
-3|proposal/near-before:は「次
-3|proposal/near-before:は事
-3|proposal/near-before:は事務
-3|proposal/near-before:は当
-3|proposal/near-before:は当初
3|proposal/near-before:は憲
3|proposal/near-before:は憲法
-5|proposal/near-before:は最
-4|proposal/near-before:は最大
-3|proposal/near-before:は要
-3|proposal/near-before:は要る
-3|proposal/near-before:ば、
-3|proposal/near-before:ば、LAND
4|proposal/near-before:ば財
4|proposal/near-before:ば財政
-5|proposal/near-before:へ_
-3|proposal/near-before:へ_「
-3|proposal/near-before:へ調
-3|proposal/near-before:へ調整
4|proposal/near-before:べ、
3|proposal/near-before:べきだ
9|proposal/near-before:まで
4|proposal/near-before:までの
4|proposal/near-before:まと
4|proposal/near-before:まとめ
-3|proposal/near-before:みる
-3|proposal/near-before:み高
-3|proposal/near-before:み高、
-4|proposal/near-before:め_
-4|proposal/near-before:め_大
3|proposal/near-before:め、
-3|proposal/near-before:めか
-3|proposal/near-before:めから
3|proposal/near-before:めて
-3|proposal/near-before:めて「
-4|proposal/near-before:める目
-4|proposal/near-before:め論
-4|proposal/near-before:め論議
4|proposal/near-before:もた
4|proposal/near-before:もたな
3|proposal/near-before:も含
3|proposal/near-before:も含め
-4|proposal/near-before:やす
-3|proposal/near-before:よ」
-3|proposal/near-before:よ」=
-3|proposal/near-before:より
-3|proposal/near-before:よりは
-10|proposal/near-before:よる
-10|proposal/near-before:よると
-3|proposal/near-before:よれ
-3|proposal/near-before:よれば
4|proposal/near-before:ら、
4|proposal/near-before:らが
4|proposal/near-before:らは
-4|proposal/near-before:り、
-3|proposal/near-before:りき
-3|proposal/near-before:りき避
-3|proposal/near-before:りは
-3|proposal/near-before:りは要
-3|proposal/near-before:る#、
3|proposal/near-before:る#を
4|proposal/near-before:るDATE
-5|proposal/near-before:るDEFENCE
-5|proposal/near-before:るDEFENCEの
3|proposal/near-before:るLAND
3|proposal/near-before:る。
4|proposal/near-before:るが
4|proposal/near-before:るが、
-8|proposal/near-before:ると
-5|proposal/near-before:るとGDP
-8|proposal/near-before:ると、
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
6|proposal/near-before:る政
6|proposal/near-before:る政府
4|proposal/near-before:る案と
-4|proposal/near-before:る目
-4|proposal/near-before:る目標
-3|proposal/near-before:れ、
4|proposal/near-before:れば
-3|proposal/near-before:れば、
4|proposal/near-before:れる
3|proposal/near-before:れる前
4|proposal/near-before:れ以
4|proposal/near-before:れ以上
-3|proposal/near-before:ろと
-3|proposal/near-before:ろとみ
-3|proposal/near-before:わせる
4|proposal/near-before:をGDPの
-5|proposal/near-before:を、
-5|proposal/near-before:を、LAND
3|proposal/near-before:をに
3|proposal/near-before:を一
3|proposal/near-before:を一時
-4|proposal/near-before:を参
-4|proposal/near-before:を参考
-9|proposal/near-before:を含
-8|proposal/near-before:を含め
7|proposal/near-before:を示
3|proposal/near-before:を示し
4|proposal/near-before:を示す
-4|proposal/near-before:を要
-4|proposal/near-before:を要望
-3|proposal/near-before:を設
-3|proposal/near-before:を設け
-3|proposal/near-before:アス
-3|proposal/near-before:アスタ
-3|proposal/near-before:ウン
-3|proposal/near-before:ウンの
-3|proposal/near-before:カー首
-5|proposal/near-before:ク経
-5|proposal/near-before:ク経済
-3|proposal/near-before:ケープ
-3|proposal/near-before:スタ
-3|proposal/near-before:スタナ
5|proposal/near-before:スト
-3|proposal/near-before:タウ
-3|proposal/near-before:タウン
-3|proposal/near-before:タナ
-3|proposal/near-before:タナよ
-4|proposal/near-before:ック
-5|proposal/near-before:ック経
-3|proposal/near-before:ナよ
-3|proposal/near-before:ナより
-4|proposal/near-before:ハベ
-4|proposal/near-before:ハベッ
-3|proposal/near-before:プタ
-3|proposal/near-before:プタウ
-4|proposal/near-before:ベッ
-4|proposal/near-before:ベック
-3|proposal/near-before:ベル
-3|proposal/near-before:ベルで
-3|proposal/near-before:メー
-3|proposal/near-before:メーカ
3|proposal/near-before:リス
-3|proposal/near-before:ルで
-3|proposal/near-before:ルでDATE
-3|proposal/near-before:レベ
-3|proposal/near-before:レベル
-3|proposal/near-before:ンの
-3|proposal/near-before:ンの議
-3|proposal/near-before:・DEFENCE
-3|proposal/near-before:・DEFENCE_
-9|proposal/near-before:・与
-9|proposal/near-before:・与党
-6|proposal/near-before:・研
-6|proposal/near-before:・研究
-3|proposal/near-before:ーカ
-3|proposal/near-before:ーカー
3|proposal/near-before:ージ
-3|proposal/near-before:ープ
-3|proposal/near-before:ープタ
-3|proposal/near-before:ー首
-3|proposal/near-before:ー首脳
-3|proposal/near-before:一个五
3|proposal/near-before:一些
-3|proposal/near-before:一份
-3|proposal/near-before:一位表
5|proposal/near-before:一名
-4|proposal/near-before:一方
-4|proposal/near-before:一方で
3|proposal/near-before:一時的
4|proposal/near-before:一步
-3|proposal/near-before:一比重
3|proposal/near-before:一说
3|proposal/near-before:一说,
-4|proposal/near-before:一道
-4|proposal/near-before:一道算
5|proposal/near-before:一部
3|proposal/near-before:一部が
-3|proposal/near-before:万亿美
5|proposal/near-before:三年
3|proposal/near-before:三年内
4|proposal/near-before:上,
3|proposal/near-before:上,LAND
3|proposal/near-before:上が
3|proposal/near-before:上がる
4|proposal/near-before:上台
3|proposal/near-before:上台后
4|proposal/near-before:上増
4|proposal/near-before:上増や
3|proposal/near-before:上附
3|proposal/near-before:上附议
4|proposal/near-before:上限
8|proposal/near-before:上院
3|proposal/near-before:上院議
-3|proposal/near-before:下一
-8|proposal/near-before:下届
-8|proposal/near-before:下届议
3|proposal/near-before:下来
3|proposal/near-before:不切
3|proposal/near-before:不切实
4|proposal/near-before:不如
-13|proposal/near-before:不排
-13|proposal/near-before:不排除
3|proposal/near-before:不满
-3|proposal/near-before:不要
-3|proposal/near-before:不要用
-3|proposal/near-before:不设
-4|proposal/near-before:不足
-3|proposal/near-before:不足#
12|proposal/near-before:与党
5|proposal/near-before:与党の
3|proposal/near-before:与党は
5|proposal/near-before:与党内
3|proposal/near-before:与党協
-8|proposal/near-before:专家
-8|proposal/near-before:专家会
3|proposal/near-before:业股
-4|proposal/near-before:东的
-4|proposal/near-before:东的扩
-4|proposal/near-before:两阶
-4|proposal/near-before:两阶段
-3|proposal/near-before:並み高
-3|proposal/near-before:个五
-3|proposal/near-before:个五年
4|proposal/near-before:个人
3|proposal/near-before:个人认
3|proposal/near-before:中,主
-4|proposal/near-before:中LAND
-3|proposal/near-before:中一位
7|proposal/near-before:中写
6|proposal/near-before:中写入
4|proposal/near-before:中央
-4|proposal/near-before:中把
-4|proposal/near-before:中把DEFENCE
5|proposal/near-before:中提
5|proposal/near-before:中提出
-5|proposal/near-before:中期
-3|proposal/near-before:中期DEFENCE
4|proposal/near-before:中核
-3|proposal/near-before:中的
-3|proposal/near-before:中的比
3|proposal/near-before:中说
3|proposal/near-before:中说,
5|proposal/near-before:中間
4|proposal/near-before:中間目
10|proposal/near-before:为,
-3|proposal/near-before:为,此
-9|proposal/near-before:为DATE
-4|proposal/near-before:为DATE提
-3|proposal/near-before:为DATE敲
-4|proposal/near-before:为GDP
-5|proposal/near-before:为GDP的
-4|proposal/near-before:为了
-4|proposal/near-before:为了应
-4|proposal/near-before:为应
-4|proposal/near-before:为应逐
3|proposal/near-before:主义
-4|proposal/near-before:主党议
3|proposal/near-before:主动
6|proposal/near-before:主席
48|proposal/near-before:主张
8|proposal/near-before:主张,
9|proposal/near-before:主张DEFENCE
-4|proposal/near-before:主张今
3|proposal/near-before:主张到
-4|proposal/near-before:主张在
5|proposal/near-before:主张将
7|proposal/near-before:主张把
-5|proposal/near-before:主张最
-3|proposal/near-before:主张每
6|proposal/near-before:主张的
3|proposal/near-before:主张维
3|proposal/near-before:主張
-3|proposal/near-before:举意
-3|proposal/near-before:举意在
-3|proposal/near-before:之机
-3|proposal/near-before:之机,
-5|proposal/near-before:之比
-4|proposal/near-before:之比提
-3|proposal/near-before:也代
-3|proposal/near-before:也代表
4|proposal/near-before:也要
3|proposal/near-before:也要把
3|proposal/near-before:了#
3|proposal/near-before:了#,
-4|proposal/near-before:了应
-4|proposal/near-before:了应付
-13|proposal/near-before:予算
-3|proposal/near-before:予算だ
-4|proposal/near-before:予算な
3|proposal/near-before:予算を
-3|proposal/near-before:予算委
-3|proposal/near-before:事務
-3|proposal/near-before:事務レ
5|proposal/near-before:事长
5|proposal/near-before:事长LAND
-5|proposal/near-before:于DATE
-3|proposal/near-before:于DATE达
-3|proposal/near-before:于政
-3|proposal/near-before:于政府
6|proposal/near-before:五年
7|proposal/near-before:五年内
-3|proposal/near-before:五年计
3|proposal/near-before:产业
3|proposal/near-before:产业股
3|proposal/near-before:产总
3|proposal/near-before:产总值
5|proposal/near-before:人主
5|proposal/near-before:人主张
-13|proposal/near-before:人士
-3|proposal/near-before:人士报
-4|proposal/near-before:人士称
-3|proposal/near-before:人士认
5|proposal/near-before:人要
3|proposal/near-before:人选LAND
-3|proposal/near-before:亿美
-3|proposal/near-before:亿美元
-4|proposal/near-before:今后应
3|proposal/near-before:今提
-3|proposal/near-before:今轮
-3|proposal/near-before:今轮到
-3|proposal/near-before:从#到
3|proposal/near-before:他个
3|proposal/near-before:他个人
-4|proposal/near-before:他还
-4|proposal/near-before:他还希
-4|proposal/near-before:付LAND
-4|proposal/near-before:付LAND在
-5|proposal/near-before:代表
-3|proposal/near-before:代表は
-4|proposal/near-before:代表建
8|proposal/near-before:以上
4|proposal/near-before:以上増
3|proposal/near-before:以前
-4|proposal/near-before:以特
-4|proposal/near-before:以特别
-3|proposal/near-before:仮に
-3|proposal/near-before:仮にDEFENCE
-3|proposal/near-before:件,
-5|proposal/near-before:件,将
3|proposal/near-before:件_
3|proposal/near-before:件_咨
3|proposal/near-before:件》
3|proposal/near-before:件》的
-3|proposal/near-before:件中
-3|proposal/near-before:件之
-3|proposal/near-before:件之机
-8|proposal/near-before:件时
-5|proposal/near-before:件时,
-8|proposal/near-before:任期
-5|proposal/near-before:任期内
3|proposal/near-before:任首
3|proposal/near-before:任首相
-3|proposal/near-before:会:
-3|proposal/near-before:会:\"
-3|proposal/near-before:会でDEFENCE
-3|proposal/near-before:会で、
6|proposal/near-before:会では
-3|proposal/near-before:会に対
8|proposal/near-before:会の
3|proposal/near-before:会の委
12|proposal/near-before:会は
3|proposal/near-before:会上附
-3|proposal/near-before:会任
-3|proposal/near-before:会任期
-4|proposal/near-before:会会期
3|proposal/near-before:会党
3|proposal/near-before:会前任
5|proposal/near-before:会国
5|proposal/near-before:会国防
4|proposal/near-before:会在
3|proposal/near-before:会在峰
4|proposal/near-before:会小
4|proposal/near-before:会小组
3|proposal/near-before:会建
3|proposal/near-before:会建议
-4|proposal/near-before:会提
-3|proposal/near-before:会提出
-7|proposal/near-before:会期
-4|proposal/near-before:会期に
-6|proposal/near-before:会見
-3|proposal/near-before:会見で
17|proposal/near-before:会議
3|proposal/near-before:会議、
5|proposal/near-before:会議が
7|proposal/near-before:会議は
3|proposal/near-before:会议今
-7|proposal/near-before:会议将
6|proposal/near-before:会長
5|proposal/near-before:会長は
-3|proposal/near-before:但可
-3|proposal/near-before:但可能
3|proposal/near-before:但没
3|proposal/near-before:但没有
-3|proposal/near-before:位表
-3|proposal/near-before:位表示
-4|proposal/near-before:低于
-5|proposal/near-before:体普
-5|proposal/near-before:体普遍
-4|proposal/near-before:体称
-4|proposal/near-before:体称,
-3|proposal/near-before:余力
-3|proposal/near-before:余力は
-4|proposal/near-before:使DEFENCE
-3|proposal/near-before:使DEFENCE达
-5|proposal/near-before:例在
-5|proposal/near-before:例在DATE
3|proposal/near-before:例外と
-5|proposal/near-before:例改
-5|proposal/near-before:例改定
-4|proposal/near-before:便达
-4|proposal/near-before:便达到
-8|proposal/near-before:保0
-8|proposal/near-before:保0文
-6|proposal/near-before:保・
-6|proposal/near-before:保・研
-4|proposal/near-before:保予
-4|proposal/near-before:保予算
3|proposal/near-before:保守
-3|proposal/near-before:保战
-3|proposal/near-before:保战略
-8|proposal/near-before:保文
-8|proposal/near-before:保文件
3|proposal/near-before:保相
3|proposal/near-before:保調
3|proposal/near-before:保調査
-3|proposal/near-before:保障
-4|proposal/near-before:保障战
3|proposal/near-before:信,
3|proposal/near-before:信,请
-3|proposal/near-before:信に
-3|proposal/near-before:信によ
-9|proposal/near-before:修订
-4|proposal/near-before:修订文
14|proposal/near-before:候補
4|proposal/near-before:候補、
5|proposal/near-before:候補は
4|proposal/near-before:候选
4|proposal/near-before:候选人
3|proposal/near-before:倡议
6|proposal/near-before:做到
-3|proposal/near-before:停火
-3|proposal/near-before:停火后
3|proposal/near-before:備計
3|proposal/near-before:備計画
4|proposal/near-before:債、
-4|proposal/near-before:債が
-4|proposal/near-before:債が急
3|proposal/near-before:元経
3|proposal/near-before:元経済
7|proposal/near-before:元首
7|proposal/near-before:元首相
4|proposal/near-before:先看
-3|proposal/near-before:光新
-3|proposal/near-before:光新安
-4|proposal/near-before:克早
-4|proposal/near-before:克早前
3|proposal/near-before:克此
3|proposal/near-before:克此前
-3|proposal/near-before:免条
-3|proposal/near-before:免条款
4|proposal/near-before:党の
-5|proposal/near-before:党のハ
13|proposal/near-before:党は
3|proposal/near-before:党はDATE
10|proposal/near-before:党主
9|proposal/near-before:党主张
3|proposal/near-before:党党
18|proposal/near-before:党内
6|proposal/near-before:党内で
5|proposal/near-before:党内部
5|proposal/near-before:党则
3|proposal/near-before:党協
3|proposal/near-before:党協議
3|proposal/near-before:党在
3|proposal/near-before:党幹
3|proposal/near-before:党幹部
5|proposal/near-before:党提
3|proposal/near-before:党提出
-3|proposal/near-before:党正
-4|proposal/near-before:党消
-4|proposal/near-before:党消息
4|proposal/near-before:党要
4|proposal/near-before:党要求
8|proposal/near-before:党首
4|proposal/near-before:党首は
5|proposal/near-before:党魁
4|proposal/near-before:入DEFENCE
4|proposal/near-before:入DEFENCE占
-3|proposal/near-before:入へ
-3|proposal/near-before:入へ_
-3|proposal/near-before:全保
-3|proposal/near-before:全保障
-5|proposal/near-before:全球
-4|proposal/near-before:全球所
5|proposal/near-before:公約
-3|proposal/near-before:公約、
4|proposal/near-before:公約で
3|proposal/near-before:公約に
-3|proposal/near-before:共同社
-5|proposal/near-before:其中
-3|proposal/near-before:内では
3|proposal/near-before:内で持
-3|proposal/near-before:内人
-4|proposal/near-before:内使
-4|proposal/near-before:内使DEFENCE
-3|proposal/near-before:内便
-4|proposal/near-before:内便达
3|proposal/near-before:内又
4|proposal/near-before:内就
4|proposal/near-before:内就达
4|proposal/near-before:内已
3|proposal/near-before:内已有
3|proposal/near-before:内提
3|proposal/near-before:内提高
5|proposal/near-before:内有
3|proposal/near-before:内有意
-9|proposal/near-before:内部
-6|proposal/near-before:内部正
-3|proposal/near-before:内閣
-3|proposal/near-before:内閣官
-4|proposal/near-before:内阁
-4|proposal/near-before:内首
-4|proposal/near-before:内首長
-3|proposal/near-before:再于
-3|proposal/near-before:再于DATE
-3|proposal/near-before:再升
-3|proposal/near-before:再升到
-3|proposal/near-before:再提
-5|proposal/near-before:再视
-5|proposal/near-before:再视情
-3|proposal/near-before:写入
4|proposal/near-before:写入DEFENCE
3|proposal/near-before:写明
-6|proposal/near-before:军方
-4|proposal/near-before:军方曾
3|proposal/near-before:况下
-5|proposal/near-before:况升
-5|proposal/near-before:况升至
5|proposal/near-before:冷戦
5|proposal/near-before:冷戦期
-7|proposal/near-before:出,
-4|proposal/near-before:出,下
3|proposal/near-before:出,应
-3|proposal/near-before:出,面
5|proposal/near-before:出DATE
3|proposal/near-before:出DEFENCE
4|proposal/near-before:出席
3|proposal/near-before:出席论
-3|proposal/near-before:出把
-3|proposal/near-before:出把DEFENCE
11|proposal/near-before:出的
4|proposal/near-before:出的建
3|proposal/near-before:出的方
-3|proposal/near-before:分析人
3|proposal/near-before:切实
3|proposal/near-before:切实际
-6|proposal/near-before:划的
-4|proposal/near-before:划的终
3|proposal/near-before:则建
3|proposal/near-before:则建议
-3|proposal/near-before:则没
-3|proposal/near-before:则没有
4|proposal/near-before:则要
3|proposal/near-before:则要求
-3|proposal/near-before:初、
-3|proposal/near-before:初、省
-3|proposal/near-before:初め
-3|proposal/near-before:初めか
3|proposal/near-before:別の
-4|proposal/near-before:别条
-4|proposal/near-before:别条例
-13|proposal/near-before:到DATE
-4|proposal/near-before:到DATE将
-3|proposal/near-before:到DATE达
8|proposal/near-before:到GDP
-3|proposal/near-before:到GDP#
9|proposal/near-before:到GDP的
-4|proposal/near-before:到底
-4|proposal/near-before:到底该
-3|proposal/near-before:到至
-3|proposal/near-before:到至少
-3|proposal/near-before:到讨
-3|proposal/near-before:到讨论
3|proposal/near-before:制の
3|proposal/near-before:制の例
-5|proposal/near-before:前,
-5|proposal/near-before:前,LAND
3|proposal/near-before:前,下
-3|proposal/near-before:前,把
3|proposal/near-before:前LAND
3|proposal/near-before:前LAND滨
3|proposal/near-before:前任
3|proposal/near-before:前任首
-4|proposal/near-before:前则
-4|proposal/near-before:前则主
-6|proposal/near-before:前后
-7|proposal/near-before:前后把
3|proposal/near-before:前官
3|proposal/near-before:前官员
5|proposal/near-before:前干
5|proposal/near-before:前干事
3|proposal/near-before:前後
3|proposal/near-before:前总
3|proposal/near-before:前总理
-11|proposal/near-before:前把
-9|proposal/near-before:前把DEFENCE
4|proposal/near-before:前提
3|proposal/near-before:前提出
4|proposal/near-before:前提高
4|proposal/near-before:前达
-3|proposal/near-before:力は
-3|proposal/near-before:力はな
3|proposal/near-before:力候
3|proposal/near-before:力候補
4|proposal/near-before:加速
3|proposal/near-before:动把
3|proposal/near-before:动把DEFENCE
-3|proposal/near-before:势恶
-3|proposal/near-before:势恶化
-3|proposal/near-before:務レ
-3|proposal/near-before:務レベ
3|proposal/near-before:務抑
3|proposal/near-before:務抑制
-10|proposal/near-before:務相
-4|proposal/near-before:務相、
-4|proposal/near-before:化,
6|proposal/near-before:十年
6|proposal/near-before:十年内
-4|proposal/near-before:升到
3|proposal/near-before:升至#
4|proposal/near-before:協議
3|proposal/near-before:協議で
4|proposal/near-before:博沃
-7|proposal/near-before:占GDP
3|proposal/near-before:占GDP#
-4|proposal/near-before:占GDP(
-3|proposal/near-before:占GDP_
-6|proposal/near-before:占GDP应
6|proposal/near-before:占GDP比
3|proposal/near-before:卫产
3|proposal/near-before:卫产业
-4|proposal/near-before:印度
-4|proposal/near-before:印度媒
-4|proposal/near-before:即场
-4|proposal/near-before:即场起
3|proposal/near-before:压回
-6|proposal/near-before:原案
-4|proposal/near-before:原案に
-3|proposal/near-before:去一
-3|proposal/near-before:去一个
6|proposal/near-before:参政
3|proposal/near-before:参照
3|proposal/near-before:参照NATO
-4|proposal/near-before:参考
-4|proposal/near-before:参考に
4|proposal/near-before:参选
4|proposal/near-before:参选人
4|proposal/near-before:参院
4|proposal/near-before:参院選
-4|proposal/near-before:又在
4|proposal/near-before:友会
3|proposal/near-before:反对
3|proposal/near-before:反对党
-3|proposal/near-before:反观
-3|proposal/near-before:反观LAND
3|proposal/near-before:取舍
3|proposal/near-before:取舍\"
-3|proposal/near-before:受访时
-3|proposal/near-before:口:
3|proposal/near-before:叫嚣
-3|proposal/near-before:可以
3|proposal/near-before:可能
-3|proposal/near-before:可能以
3|proposal/near-before:可能是
3|proposal/near-before:台后
3|proposal/near-before:吁政
3|proposal/near-before:吁政府
-5|proposal/near-before:各国
-3|proposal/near-before:合の小
4|proposal/near-before:同友
4|proposal/near-before:同友会
-3|proposal/near-before:同国の
3|proposal/near-before:同时
4|proposal/near-before:同样
-4|proposal/near-before:同社
-4|proposal/near-before:同社引
3|proposal/near-before:名前
3|proposal/near-before:名致
3|proposal/near-before:名致信
3|proposal/near-before:后也要
3|proposal/near-before:后升
-4|proposal/near-before:后应
-4|proposal/near-before:后应达
-7|proposal/near-before:后把
-7|proposal/near-before:后把DEFENCE
-3|proposal/near-before:向NATO
-3|proposal/near-before:向USA
-5|proposal/near-before:向国
-5|proposal/near-before:向国会
4|proposal/near-before:向政
4|proposal/near-before:向政府
3|proposal/near-before:否认会
-6|proposal/near-before:否超
-6|proposal/near-before:否超过
-5|proposal/near-before:含め
3|proposal/near-before:吹把
-4|proposal/near-before:告,拟
4|proposal/near-before:告建
4|proposal/near-before:告建议
6|proposal/near-before:告書
4|proposal/near-before:告書で
5|proposal/near-before:员主
5|proposal/near-before:员主张
6|proposal/near-before:员会
-4|proposal/near-before:员即
-4|proposal/near-before:员即场
4|proposal/near-before:员建
4|proposal/near-before:员建议
4|proposal/near-before:员提
4|proposal/near-before:员长
3|proposal/near-before:员鼓
3|proposal/near-before:员鼓吹
-10|proposal/near-before:周辺
-3|proposal/near-before:周辺か
-7|proposal/near-before:周辺は
6|proposal/near-before:呼吁
3|proposal/near-before:呼吁政
3|proposal/near-before:和党
3|proposal/near-before:咨询
3|proposal/near-before:咨询会
-4|proposal/near-before:哄:
-4|proposal/near-before:哄:「
10|proposal/near-before:員は
3|proposal/near-before:員は、
3|proposal/near-before:員は「
6|proposal/near-before:員会
6|proposal/near-before:員会は
4|proposal/near-before:唱え
3|proposal/near-before:唱える
3|proposal/near-before:喊出
-3|proposal/near-before:团,
-3|proposal/near-before:团,DATE
3|proposal/near-before:团队已
3|proposal/near-before:団体
6|proposal/near-before:団連
5|proposal/near-before:団連が
6|proposal/near-before:固定
4|proposal/near-before:固定在
-3|proposal/near-before:国のLAND
-10|proposal/near-before:国会
-3|proposal/near-before:国会主
-4|proposal/near-before:国会报
-3|proposal/near-before:国会提
4|proposal/near-before:国債
4|proposal/near-before:国債、
-4|proposal/near-before:国军
-4|proposal/near-before:国军方
-9|proposal/near-before:国家
-4|proposal/near-before:国家安
-4|proposal/near-before:国家都
6|proposal/near-before:国民
3|proposal/near-before:国民の
-9|proposal/near-before:国防
6|proposal/near-before:国防委
7|proposal/near-before:国防族
-17|proposal/near-before:国防相
-15|proposal/near-before:国防部
-4|proposal/near-before:国际问
-11|proposal/near-before:在DATE
-3|proposal/near-before:在DATE修
-4|proposal/near-before:在DATE内
-7|proposal/near-before:在DATE前
-5|proposal/near-before:在DATE把
4|proposal/near-before:在DATE推
-5|proposal/near-before:在DATE补
-3|proposal/near-before:在GDP中
4|proposal/near-before:在GDP的
-4|proposal/near-before:在LAND任
-6|proposal/near-before:在下
-6|proposal/near-before:在下届
-7|proposal/near-before:在为
-7|proposal/near-before:在为DATE
3|proposal/near-before:在五
3|proposal/near-before:在五年
3|proposal/near-before:在内
3|proposal/near-before:在内部
4|proposal/near-before:在向
4|proposal/near-before:在向政
-7|proposal/near-before:在国
-7|proposal/near-before:在国会
3|proposal/near-before:在峰
3|proposal/near-before:在峰会
3|proposal/near-before:在本
-12|proposal/near-before:在研
-12|proposal/near-before:在研究
4|proposal/near-before:在竞
4|proposal/near-before:在竞选
-3|proposal/near-before:在考
-3|proposal/near-before:在考虑
3|proposal/near-before:在讨
3|proposal/near-before:在讨论
-4|proposal/near-before:在远
-4|proposal/near-before:在远东
-3|proposal/near-before:在酝
-3|proposal/near-before:在酝酿
7|proposal/near-before:在野
4|proposal/near-before:在野的
3|proposal/near-before:地生
3|proposal/near-before:地生产
-4|proposal/near-before:场起
-4|proposal/near-before:场起哄
-5|proposal/near-before:坚持
3|proposal/near-before:坛的
3|proposal/near-before:坛的LAND
-4|proposal/near-before:坦言
3|proposal/near-before:基:
3|proposal/near-before:基:ALLIES
-4|proposal/near-before:基準
-3|proposal/near-before:基準」
6|proposal/near-before:報告
6|proposal/near-before:報告書
7|proposal/near-before:増額
5|proposal/near-before:增#
5|proposal/near-before:增#,
-3|proposal/near-before:增DEFENCE
3|proposal/near-before:增加到
-3|proposal/near-before:士报
-4|proposal/near-before:士称
-4|proposal/near-before:士称,
-3|proposal/near-before:士认
-3|proposal/near-before:士认为
3|proposal/near-before:声音
3|proposal/near-before:声音主
-3|proposal/near-before:备计
-3|proposal/near-before:备计划
3|proposal/near-before:外と
3|proposal/near-before:外とし
3|proposal/near-before:外交
-3|proposal/near-before:外媒
-3|proposal/near-before:外媒:
-6|proposal/near-before:外长
3|proposal/near-before:够,叫
-4|proposal/near-before:大で
-4|proposal/near-before:大でも
-4|proposal/near-before:大胜_
3|proposal/near-before:大胜后
-4|proposal/near-before:大蔵
-4|proposal/near-before:大蔵「
-4|proposal/near-before:大詰
-4|proposal/near-before:大詰め
5|proposal/near-before:大选
-3|proposal/near-before:大马
-3|proposal/near-before:大马防
-3|proposal/near-before:太の
-3|proposal/near-before:太の方
-3|proposal/near-before:她则
-3|proposal/near-before:她则没
-3|proposal/near-before:如今轮
15|proposal/near-before:委员
6|proposal/near-before:委员会
4|proposal/near-before:委员长
9|proposal/near-before:委員
6|proposal/near-before:委員会
-5|proposal/near-before:媒:
-5|proposal/near-before:媒:LAND
-7|proposal/near-before:媒体
-5|proposal/near-before:媒体普
-4|proposal/near-before:媒体称
-7|proposal/near-before:媒披
-7|proposal/near-before:媒披露
-3|proposal/near-before:媒曝
-3|proposal/near-before:媒曝光
4|proposal/near-before:媒还
4|proposal/near-before:媒还披
-3|proposal/near-before:字:
-3|proposal/near-before:字:在
3|proposal/near-before:字可
3|proposal/near-before:字可能
3|proposal/near-before:学家
3|proposal/near-before:学者
-4|proposal/near-before:学者认
-12|proposal/near-before:安保
-7|proposal/near-before:安保0
-3|proposal/near-before:安保战
-10|proposal/near-before:安保文
3|proposal/near-before:安保相
3|proposal/near-before:安保調
4|proposal/near-before:安倍
-3|proposal/near-before:官は
-3|proposal/near-before:官员
-5|proposal/near-before:官房
-3|proposal/near-before:官房の
-3|proposal/near-before:定DEFENCE占
3|proposal/near-before:定、自
3|proposal/near-before:定が
3|proposal/near-before:定が控
-3|proposal/near-before:定す
-3|proposal/near-before:定する
-8|proposal/near-before:定为
6|proposal/near-before:定在
-5|proposal/near-before:定後
-5|proposal/near-before:定後の
-4|proposal/near-before:定方
-4|proposal/near-before:定方法
4|proposal/near-before:实现
3|proposal/near-before:实际
-4|proposal/near-before:宪民
-4|proposal/near-before:宪民主
-6|proposal/near-before:宪法
-3|proposal/near-before:宪法,
-3|proposal/near-before:宪法日
-6|proposal/near-before:家:
-3|proposal/near-before:家:LAND
-8|proposal/near-before:家会
-8|proposal/near-before:家会议
-5|proposal/near-before:家安
-5|proposal/near-before:家安全
-4|proposal/near-before:家都
-4|proposal/near-before:家都把
-7|proposal/near-before:審「
-4|proposal/near-before:審「DEFENCE
-3|proposal/near-before:審「規
9|proposal/near-before:審議
8|proposal/near-before:審議会
3|proposal/near-before:对于
4|proposal/near-before:对党
-3|proposal/near-before:对贩
-3|proposal/near-before:对贩毒
-5|proposal/near-before:导,
-3|proposal/near-before:导,LAND
5|proposal/near-before:対GDP
4|proposal/near-before:対GDP比
-3|proposal/near-before:対し
-3|proposal/near-before:対しDEFENCE
3|proposal/near-before:対し、
-5|proposal/near-before:将DEFENCE
-10|proposal/near-before:将DEFENCE提
4|proposal/near-before:将DEFENCE目
4|proposal/near-before:将在
-3|proposal/near-before:将来は
-3|proposal/near-before:将要
-3|proposal/near-before:将要求
-10|proposal/near-before:将讨
-10|proposal/near-before:将讨论
5|proposal/near-before:将领
3|proposal/near-before:将领联
-3|proposal/near-before:小川
-3|proposal/near-before:小川淳
7|proposal/near-before:小组
3|proposal/near-before:小组建
4|proposal/near-before:小野
3|proposal/near-before:小野寺
5|proposal/near-before:少な
5|proposal/near-before:少なく
5|proposal/near-before:少要
5|proposal/near-before:少达
5|proposal/near-before:少达到
-3|proposal/near-before:尔则
-4|proposal/near-before:尔则认
4|proposal/near-before:就任
3|proposal/near-before:就把
3|proposal/near-before:就把DEFENCE
4|proposal/near-before:就达
4|proposal/near-before:就达到
3|proposal/near-before:尽快
-3|proposal/near-before:局势恶
-4|proposal/near-before:局研
-4|proposal/near-before:局研究
-4|proposal/near-before:届议
-4|proposal/near-before:届议会
-3|proposal/near-before:川淳
-3|proposal/near-before:川淳也
8|proposal/near-before:工党
5|proposal/near-before:左翼
4|proposal/near-before:已在
3|proposal/near-before:已在讨
4|proposal/near-before:已有
3|proposal/near-before:已有人
-3|proposal/near-before:已经让
3|proposal/near-before:巴德诺
4|proposal/near-before:市の
4|proposal/near-before:市早
4|proposal/near-before:市早苗
-5|proposal/near-before:希望在
3|proposal/near-before:希望走
-4|proposal/near-before:帕维
-4|proposal/near-before:帕维尔
-3|proposal/near-before:带去
-3|proposal/near-before:带去一
3|proposal/near-before:席论
3|proposal/near-before:席论坛
-3|proposal/near-before:帰DATE
-3|proposal/near-before:帰DATE_
4|proposal/near-before:幕僚
5|proposal/near-before:干事
5|proposal/near-before:干事长
-3|proposal/near-before:年不
-3|proposal/near-before:年不低
17|proposal/near-before:年内
3|proposal/near-before:年内提
4|proposal/near-before:年内达
3|proposal/near-before:年度
-7|proposal/near-before:年末
-7|proposal/near-before:年末に
-3|proposal/near-before:年程
-3|proposal/near-before:年程度
-3|proposal/near-before:年计划
3|proposal/near-before:幹事
4|proposal/near-before:应从
-4|proposal/near-before:应付
-4|proposal/near-before:应付LAND
-6|proposal/near-before:应否
-6|proposal/near-before:应否超
6|proposal/near-before:应在
3|proposal/near-before:应在DATE
-3|proposal/near-before:应当增
7|proposal/near-before:应把
5|proposal/near-before:应把DEFENCE
-6|proposal/near-before:应达
-9|proposal/near-before:应逐
-9|proposal/near-before:应逐步
-3|proposal/near-before:底线
-3|proposal/near-before:底线\"
-4|proposal/near-before:底该
-4|proposal/near-before:底该占
-3|proposal/near-before:府DATE
-13|proposal/near-before:府が
-3|proposal/near-before:府がDEFENCE
-3|proposal/near-before:府が年
-7|proposal/near-before:府が検
5|proposal/near-before:府の
-4|proposal/near-before:府のDEFENCE
3|proposal/near-before:府の会
4|proposal/near-before:府の有
-10|proposal/near-before:府は
-4|proposal/near-before:府はDEFENCE
-5|proposal/near-before:府は、
-10|proposal/near-before:府・
-9|proposal/near-before:府・与
-24|proposal/near-before:府内
-13|proposal/near-before:府内で
-7|proposal/near-before:府内部
5|proposal/near-before:府将
5|proposal/near-before:府将DEFENCE
7|proposal/near-before:府把
5|proposal/near-before:府把DEFENCE
4|proposal/near-before:府提
4|proposal/near-before:府提出
3|proposal/near-before:府本
3|proposal/near-before:府本届
-10|proposal/near-before:府正
-5|proposal/near-before:府正在
-4|proposal/near-before:府筋
-6|proposal/near-before:府関
-6|proposal/near-before:府関係
-4|proposal/near-before:度か
-4|proposal/near-before:度かけ
-4|proposal/near-before:度媒
-4|proposal/near-before:度媒体
4|proposal/near-before:座長
4|proposal/near-before:建言中
4|proposal/near-before:建議
42|proposal/near-before:建议
10|proposal/near-before:建议DEFENCE
4|proposal/near-before:建议中
3|proposal/near-before:建议以
3|proposal/near-before:建议先
3|proposal/near-before:建议在
-4|proposal/near-before:建议把
8|proposal/near-before:建议政
3|proposal/near-before:开出
6|proposal/near-before:开支
4|proposal/near-before:开支在
-3|proposal/near-before:引LAND
-6|proposal/near-before:引述
-6|proposal/near-before:引述执
3|proposal/near-before:张,
3|proposal/near-before:张,LAND
-4|proposal/near-before:张,应
3|proposal/near-before:张DATE
9|proposal/near-before:张DEFENCE
4|proposal/near-before:张DEFENCE占
-4|proposal/near-before:张LAND以
-4|proposal/near-before:张今
-4|proposal/near-before:张今后
3|proposal/near-before:张到
3|proposal/near-before:张到DATE
-4|proposal/near-before:张在
-3|proposal/near-before:张在DATE
5|proposal/near-before:张将
5|proposal/near-before:张将DEFENCE
7|proposal/near-before:张把
6|proposal/near-before:张把DEFENCE
-5|proposal/near-before:张最
-5|proposal/near-before:张最多
-3|proposal/near-before:张每
-3|proposal/near-before:张每年
6|proposal/near-before:张的
3|proposal/near-before:张维
3|proposal/near-before:张维持
3|proposal/near-before:当\"
-4|proposal/near-before:当初
-3|proposal/near-before:当初、
-3|proposal/near-before:当增
-3|proposal/near-before:当增至
-3|proposal/near-before:当局
-4|proposal/near-before:当局研
3|proposal/near-before:当选
-3|proposal/near-before:役の
-3|proposal/near-before:役のLAND
3|proposal/near-before:役将
3|proposal/near-before:役将领
-6|proposal/near-before:後、
-3|proposal/near-before:後、政
-3|proposal/near-before:後の
-4|proposal/near-before:後の水
3|proposal/near-before:得更
3|proposal/near-before:得更远
-3|proposal/near-before:復帰
-3|proposal/near-before:復帰DATE
4|proposal/near-before:德诺
3|proposal/near-before:德诺赫
3|proposal/near-before:心DEFENCE
6|proposal/near-before:必要
3|proposal/near-before:必要な
3|proposal/near-before:快讯
3|proposal/near-before:快讯:
-4|proposal/near-before:急落
-4|proposal/near-before:急落、
3|proposal/near-before:总值
-4|proposal/near-before:总理LAND
3|proposal/near-before:总理人
3|proposal/near-before:总理莫
-12|proposal/near-before:总统
-3|proposal/near-before:总统LAND
-4|proposal/near-before:总统帕
-3|proposal/near-before:总统建
3|proposal/near-before:总统普
4|proposal/near-before:总裁
-5|proposal/near-before:恐不
-5|proposal/near-before:恐不足
-4|proposal/near-before:息人
-4|proposal/near-before:息人士
-3|proposal/near-before:恶化
-3|proposal/near-before:恶化,
3|proposal/near-before:情况下
-5|proposal/near-before:情况升
3|proposal/near-before:想当
3|proposal/near-before:想当\"
-3|proposal/near-before:想要
-3|proposal/near-before:想要GDP
-3|proposal/near-before:意在
-3|proposal/near-before:意在为
5|proposal/near-before:意見
5|proposal/near-before:意見書
3|proposal/near-before:意见
-3|proposal/near-before:意设
-3|proposal/near-before:意设定
3|proposal/near-before:憲法
3|proposal/near-before:憲法に
3|proposal/near-before:战后也
-6|proposal/near-before:战略
-3|proposal/near-before:战略中
3|proposal/near-before:战略政
-3|proposal/near-before:战略草
5|proposal/near-before:戦期
5|proposal/near-before:戦期の
-5|proposal/near-before:戦略
-3|proposal/near-before:房の
-3|proposal/near-before:房の担
4|proposal/near-before:所は
-4|proposal/near-before:所有
-4|proposal/near-before:所有国
4|proposal/near-before:所的
-5|proposal/near-before:托瑞
-5|proposal/near-before:托瑞斯
10|proposal/near-before:执政
3|proposal/near-before:执政,
5|proposal/near-before:执政联
-4|proposal/near-before:扩张
-4|proposal/near-before:扩张,
5|proposal/near-before:承诺
3|proposal/near-before:承诺DEFENCE
4|proposal/near-before:把DATE占
-3|proposal/near-before:把DATE的
-3|proposal/near-before:把DEFENCE
3|proposal/near-before:把DEFENCE占
-4|proposal/near-before:把DEFENCE在
-4|proposal/near-before:把DEFENCE拉
6|proposal/near-before:把DEFENCE推
4|proposal/near-before:把DEFENCE提
4|proposal/near-before:把DEFENCE目
-5|proposal/near-before:把DEFENCE门
-3|proposal/near-before:把DEFENCE降
3|proposal/near-before:抑制
3|proposal/near-before:抑制の
3|proposal/near-before:投书
-3|proposal/near-before:投資
-3|proposal/near-before:折算
-3|proposal/near-before:折算,
8|proposal/near-before:报告
4|proposal/near-before:报告建
-4|proposal/near-before:报导
-4|proposal/near-before:报导,
-7|proposal/near-before:报道
-5|proposal/near-before:报道称
5|proposal/near-before:披露,
-5|proposal/near-before:披露的
3|proposal/near-before:抬到GDP
-3|proposal/near-before:抬高
-3|proposal/near-before:抬高到
3|proposal/near-before:押注
3|proposal/near-before:拉到
4|proposal/near-before:拉博
4|proposal/near-before:拉博沃
4|proposal/near-before:拉维
4|proposal/near-before:拉维茨
-4|proposal/near-before:拉高
-3|proposal/near-before:拉高到
-4|proposal/near-before:拟「
-3|proposal/near-before:拟「两
-8|proposal/near-before:拟在
-4|proposal/near-before:拟在LAND
-8|proposal/near-before:拟将
-8|proposal/near-before:拟将DEFENCE
5|proposal/near-before:拟建
5|proposal/near-before:拟建议
-3|proposal/near-before:拟把
-3|proposal/near-before:拟把DEFENCE
4|proposal/near-before:择党
-4|proposal/near-before:持た
3|proposal/near-before:持ち
3|proposal/near-before:持ち上
3|proposal/near-before:持把
4|proposal/near-before:持把DATE
3|proposal/near-before:指出
-3|proposal/near-before:按经
-3|proposal/near-before:按经济
-19|proposal/near-before:排除
-5|proposal/near-before:排除DATE
-3|proposal/near-before:排除DEFENCE
-5|proposal/near-before:排除以
-3|proposal/near-before:排除把
-3|proposal/near-before:採用
-3|proposal/near-before:採用へ
-7|proposal/near-before:探讨
-4|proposal/near-before:探讨修
-3|proposal/near-before:接近
-3|proposal/near-before:推DEFENCE
-3|proposal/near-before:推DEFENCE\"
6|proposal/near-before:推到
4|proposal/near-before:掲げ
3|proposal/near-before:掲げた
-7|proposal/near-before:提出,
-3|proposal/near-before:提出把
6|proposal/near-before:提出的
-5|proposal/near-before:提到#
4|proposal/near-before:提到GDP
4|proposal/near-before:提前
3|proposal/near-before:提前,
-3|proposal/near-before:提升至
3|proposal/near-before:提案
-3|proposal/near-before:提案,
-7|proposal/near-before:提至
16|proposal/near-before:提言
-6|proposal/near-before:提言「
6|proposal/near-before:提言し
3|proposal/near-before:提言で
4|proposal/near-before:提言に
4|proposal/near-before:提言は
4|proposal/near-before:提议
3|proposal/near-before:提议DEFENCE
5|proposal/near-before:提高到
-3|proposal/near-before:援引
-3|proposal/near-before:援引LAND
4|proposal/near-before:支在
4|proposal/near-before:支在DATE
3|proposal/near-before:支持
3|proposal/near-before:支持把
-6|proposal/near-before:改为
-19|proposal/near-before:改定
-3|proposal/near-before:改定す
-5|proposal/near-before:改定为
-5|proposal/near-before:改定後
-4|proposal/near-before:改革
-3|proposal/near-before:改革連
5|proposal/near-before:政,
4|proposal/near-before:政が
4|proposal/near-before:政がも
3|proposal/near-before:政は
4|proposal/near-before:政党
-4|proposal/near-before:政党消
-3|proposal/near-before:政審「
-41|proposal/near-before:政府
-3|proposal/near-before:政府DATE
-10|proposal/near-before:政府が
3|proposal/near-before:政府の
-10|proposal/near-before:政府は
-8|proposal/near-before:政府・
-20|proposal/near-before:政府内
5|proposal/near-before:政府将
7|proposal/near-before:政府把
4|proposal/near-before:政府提
3|proposal/near-before:政府本
-8|proposal/near-before:政府正
-4|proposal/near-before:政府筋
-6|proposal/near-before:政府関
4|proposal/near-before:政界
4|proposal/near-before:政界正
4|proposal/near-before:政的
7|proposal/near-before:政策
3|proposal/near-before:政策研
5|proposal/near-before:政联
5|proposal/near-before:政联盟
3|proposal/near-before:政见
3|proposal/near-before:政調
3|proposal/near-before:政調幹
-12|proposal/near-before:政部
3|proposal/near-before:效果
3|proposal/near-before:教育
-3|proposal/near-before:数値
-7|proposal/near-before:数字
-3|proposal/near-before:数字:
3|proposal/near-before:数字可
-3|proposal/near-before:敲定
-3|proposal/near-before:整_
3|proposal/near-before:整備計
-3|proposal/near-before:整役
-3|proposal/near-before:整役の
-19|proposal/near-before:文件
-3|proposal/near-before:文件,
3|proposal/near-before:文件_
3|proposal/near-before:文件》
-3|proposal/near-before:文件中
-3|proposal/near-before:文件之
-6|proposal/near-before:文件时
-7|proposal/near-before:文書
-4|proposal/near-before:文書に
-4|proposal/near-before:斯主
-4|proposal/near-before:斯主张
-7|proposal/near-before:斯托
-5|proposal/near-before:斯托瑞
3|proposal/near-before:斯科
4|proposal/near-before:新会
3|proposal/near-before:新党
-3|proposal/near-before:新安
-3|proposal/near-before:新安保
-3|proposal/near-before:新总理
4|proposal/near-before:新政
4|proposal/near-before:新政府
-4|proposal/near-before:新版安
-3|proposal/near-before:新目標
-3|proposal/near-before:新聞に
-8|proposal/near-before:新闻
-4|proposal/near-before:新闻》
4|proposal/near-before:新首
4|proposal/near-before:新首相
-4|proposal/near-before:方で
4|proposal/near-before:方に
4|proposal/near-before:方に」
-4|proposal/near-before:方曾
-4|proposal/near-before:方曾要
-7|proposal/near-before:方案
-3|proposal/near-before:方案,
3|proposal/near-before:方案主
-3|proposal/near-before:方案提
-4|proposal/near-before:方法
-4|proposal/near-before:方法を
-3|proposal/near-before:方針の
3|proposal/near-before:族议
3|proposal/near-before:族议员
3|proposal/near-before:日_
-3|proposal/near-before:日前
-9|proposal/near-before:日媒
-7|proposal/near-before:日媒披
-3|proposal/near-before:日媒曝
4|proposal/near-before:日媒还
-5|proposal/near-before:日新
-5|proposal/near-before:日新闻
-4|proposal/near-before:日本
-4|proposal/near-before:日本媒
-3|proposal/near-before:日集
-3|proposal/near-before:日集会
-4|proposal/near-before:早前
-4|proposal/near-before:早前则
4|proposal/near-before:早苗
-6|proposal/near-before:时,
-3|proposal/near-before:时,将
3|proposal/near-before:时,应
7|proposal/near-before:时主
7|proposal/near-before:时主张
-4|proposal/near-before:时写
-4|proposal/near-before:时写入
3|proposal/near-before:时表
3|proposal/near-before:时表示
-3|proposal/near-before:时说
-3|proposal/near-before:时说,
-3|proposal/near-before:明DATE
-3|proposal/near-before:明DATEDEFENCE
5|proposal/near-before:明确
-4|proposal/near-before:明記
-4|proposal/near-before:明記を
-3|proposal/near-before:是DATE
3|proposal/near-before:是DEFENCE
-3|proposal/near-before:显曾
-3|proposal/near-before:显曾在
3|proposal/near-before:显示
4|proposal/near-before:显示,
3|proposal/near-before:時的
3|proposal/near-before:時的に
4|proposal/near-before:普拉
4|proposal/near-before:普拉博
-5|proposal/near-before:普遍
-5|proposal/near-before:普遍预
5|proposal/near-before:智库
-3|proposal/near-before:曝光
-3|proposal/near-before:曝光新
3|proposal/near-before:更远
3|proposal/near-before:更远:
5|proposal/near-before:書_
5|proposal/near-before:書_DEFENCE
3|proposal/near-before:書で
3|proposal/near-before:書で、
-3|proposal/near-before:書に
-3|proposal/near-before:書に、
3|proposal/near-before:曾在内
-3|proposal/near-before:曾在国
-4|proposal/near-before:曾要
-4|proposal/near-before:曾要求
-4|proposal/near-before:最大で
4|proposal/near-before:最終
3|proposal/near-before:最終年
-3|proposal/near-before:最终
-3|proposal/near-before:最终低
3|proposal/near-before:有USA
14|proposal/near-before:有人
5|proposal/near-before:有人要
3|proposal/near-before:有力
3|proposal/near-before:有力候
3|proposal/near-before:有否
3|proposal/near-before:有否认
-4|proposal/near-before:有国
-4|proposal/near-before:有国家
3|proposal/near-before:有声
3|proposal/near-before:有声音
3|proposal/near-before:有委
3|proposal/near-before:有委员
3|proposal/near-before:有意见
-3|proposal/near-before:有意设
3|proposal/near-before:有执
3|proposal/near-before:有执政
-6|proposal/near-before:有排
-6|proposal/near-before:有排除
-3|proposal/near-before:有方
-3|proposal/near-before:有方案
3|proposal/near-before:有理
3|proposal/near-before:有理会
13|proposal/near-before:有識
13|proposal/near-before:有識者
3|proposal/near-before:有识
3|proposal/near-before:有识者
-4|proposal/near-before:望し
-4|proposal/near-before:望した
-6|proposal/near-before:望在
-5|proposal/near-before:望在下
-3|proposal/near-before:望的
3|proposal/near-before:望走
3|proposal/near-before:望走得
-4|proposal/near-before:朝日
-4|proposal/near-before:朝日新
3|proposal/near-before:朝野
-3|proposal/near-before:期DEFENCE
-5|proposal/near-before:期に
5|proposal/near-before:期の
4|proposal/near-before:期の考
-4|proposal/near-before:期債
-4|proposal/near-before:期債が
-3|proposal/near-before:期内
-4|proposal/near-before:期内使
3|proposal/near-before:期内就
-3|proposal/near-before:期内达
-3|proposal/near-before:期的
3|proposal/near-before:期連
3|proposal/near-before:期連立
-6|proposal/near-before:期限
4|proposal/near-before:未来
-7|proposal/near-before:末に
-4|proposal/near-before:末に改
-4|proposal/near-before:末に決
3|proposal/near-before:末ま
3|proposal/near-before:末まで
3|proposal/near-before:本地
3|proposal/near-before:本地生
-4|proposal/near-before:本媒
-4|proposal/near-before:本媒体
7|proposal/near-before:本届
5|proposal/near-before:本届议
-3|proposal/near-before:机,
-3|proposal/near-before:机,把
-4|proposal/near-before:条例
-5|proposal/near-before:条例在
-3|proposal/near-before:条款
-3|proposal/near-before:来は
-3|proposal/near-before:析人
-3|proposal/near-before:析人士
4|proposal/near-before:查会
5|proposal/near-before:査会
4|proposal/near-before:标:
3|proposal/near-before:标:#
-6|proposal/near-before:标上
-6|proposal/near-before:标上调
-5|proposal/near-before:标为
3|proposal/near-before:标将
5|proposal/near-before:标提
5|proposal/near-before:标提高
-3|proposal/near-before:株が
-3|proposal/near-before:株が軒
3|proposal/near-before:核心
3|proposal/near-before:核心DEFENCE
-3|proposal/near-before:案,
3|proposal/near-before:案,该
3|proposal/near-before:案「
3|proposal/near-before:案「DATE
4|proposal/near-before:案と
4|proposal/near-before:案と、
-3|proposal/near-before:案に
-4|proposal/near-before:案にあ
-4|proposal/near-before:案为
-4|proposal/near-before:案为DATE
3|proposal/near-before:案主
3|proposal/near-before:案主张
5|proposal/near-before:案增
5|proposal/near-before:案增#
4|proposal/near-before:案把
4|proposal/near-before:案把DEFENCE
-3|proposal/near-before:案提出
-14|proposal/near-before:検討
-9|proposal/near-before:検討す
-4|proposal/near-before:検討の
-3|proposal/near-before:検証
-3|proposal/near-before:検証・
-5|proposal/near-before:概算
-5|proposal/near-before:概算要
-3|proposal/near-before:槛抬
-3|proposal/near-before:槛提
-3|proposal/near-before:槛提高
-6|proposal/near-before:標_
-4|proposal/near-before:標_な
4|proposal/near-before:標、
-4|proposal/near-before:標と
-4|proposal/near-before:標とし
-4|proposal/near-before:標に
3|proposal/near-before:標の
3|proposal/near-before:標はDATE
3|proposal/near-before:標を
-3|proposal/near-before:模あ
-3|proposal/near-before:模あり
-3|proposal/near-before:模折
-3|proposal/near-before:模折算
-3|proposal/near-before:機メ
-3|proposal/near-before:機メー
-11|proposal/near-before:次の
-9|proposal/near-before:次の議
4|proposal/near-before:次官
3|proposal/near-before:次期
3|proposal/near-before:次期連
-3|proposal/near-before:款,
-4|proposal/near-before:止め
-4|proposal/near-before:止め論
-18|proposal/near-before:正在
-10|proposal/near-before:正在研
-3|proposal/near-before:正在考
-3|proposal/near-before:正在酝
-10|proposal/near-before:正研
-8|proposal/near-before:正研究
-3|proposal/near-before:正研议
-4|proposal/near-before:正考
-4|proposal/near-before:正考虑
-6|proposal/near-before:正讨
-6|proposal/near-before:正讨论
-4|proposal/near-before:正预
-4|proposal/near-before:正预算
-3|proposal/near-before:此举
-3|proposal/near-before:此举意
-3|proposal/near-before:此前,
3|proposal/near-before:此前提
3|proposal/near-before:此后
3|proposal/near-before:步党
-4|proposal/near-before:歯止
-4|proposal/near-before:歯止め
-3|proposal/near-before:段」
-3|proposal/near-before:段」增
-3|proposal/near-before:每年
-3|proposal/near-before:每年不
-3|proposal/near-before:毒集
-3|proposal/near-before:毒集团
-7|proposal/near-before:比#
-3|proposal/near-before:比#、
3|proposal/near-before:比#で
-6|proposal/near-before:比#に
-5|proposal/near-before:比#の
3|proposal/near-before:比#目
3|proposal/near-before:比を
4|proposal/near-before:比例
-5|proposal/near-before:比例改
-3|proposal/near-before:比提
-3|proposal/near-before:比提高
3|proposal/near-before:比照
-5|proposal/near-before:比重
-3|proposal/near-before:比重抬
-4|proposal/near-before:比重由
-3|proposal/near-before:氏、DEFENCE
3|proposal/near-before:氏の
10|proposal/near-before:氏は
3|proposal/near-before:氏はDEFENCE
4|proposal/near-before:民の
3|proposal/near-before:民党
-3|proposal/near-before:民公
-3|proposal/near-before:民公約
-4|proposal/near-before:民提
-4|proposal/near-before:民提言
3|proposal/near-before:民案
3|proposal/near-before:民案「
6|proposal/near-before:民调
3|proposal/near-before:民调显
3|proposal/near-before:民間
3|proposal/near-before:水准
4|proposal/near-before:水準に
3|proposal/near-before:永田
3|proposal/near-before:永田町
-3|proposal/near-before:求NATO把
-3|proposal/near-before:求に
-3|proposal/near-before:求に向
6|proposal/near-before:求め
4|proposal/near-before:求める
3|proposal/near-before:求在
5|proposal/near-before:求把
4|proposal/near-before:求把DEFENCE
-4|proposal/near-before:求改
-4|proposal/near-before:求改为
3|proposal/near-before:求新
3|proposal/near-before:求新政
-4|proposal/near-before:決める
3|proposal/near-before:決定
3|proposal/near-before:決定が
3|proposal/near-before:没有
3|proposal/near-before:没有否
-6|proposal/near-before:没有排
3|proposal/near-before:没有理
3|proposal/near-before:法に
-4|proposal/near-before:法を
-4|proposal/near-before:法を参
-3|proposal/near-before:法日
-3|proposal/near-before:法日集
-5|proposal/near-before:测该
-5|proposal/near-before:测该目
3|proposal/near-before:济学
3|proposal/near-before:济学家
-3|proposal/near-before:济新
-3|proposal/near-before:济新闻
-3|proposal/near-before:济规
-3|proposal/near-before:济规模
-5|proposal/near-before:浮上
-4|proposal/near-before:海上
-9|proposal/near-before:海保
-6|proposal/near-before:海保・
-4|proposal/near-before:海保予
4|proposal/near-before:海外
-4|proposal/near-before:消息
-4|proposal/near-before:消息人
-3|proposal/near-before:淳也
-3|proposal/near-before:淳也代
4|proposal/near-before:済同
4|proposal/near-before:済同友
4|proposal/near-before:済安
3|proposal/near-before:済安保
-5|proposal/near-before:済相
-5|proposal/near-before:済相は
-3|proposal/near-before:準」
-3|proposal/near-before:準」採
4|proposal/near-before:準に
4|proposal/near-before:準につ
-3|proposal/near-before:準を
-5|proposal/near-before:準を、
3|proposal/near-before:滨田
3|proposal/near-before:滨田靖
5|proposal/near-before:演で
5|proposal/near-before:演で、
-3|proposal/near-before:火后
-4|proposal/near-before:点DATE
-4|proposal/near-before:点DATE应
4|proposal/near-before:点だ
3|proposal/near-before:点だっ
3|proposal/near-before:焦点
3|proposal/near-before:焦点だ
5|proposal/near-before:照NATO
-4|proposal/near-before:版安
-4|proposal/near-before:版安保
-4|proposal/near-before:特别
-4|proposal/near-before:特别条
3|proposal/near-before:特拉
-3|proposal/near-before:独家
-3|proposal/near-before:独家:
-4|proposal/near-before:独財
-4|proposal/near-before:独財務
-3|proposal/near-before:狭義
-3|proposal/near-before:狭義の
3|proposal/near-before:率升
3|proposal/near-before:率升至
-4|proposal/near-before:球所
-4|proposal/near-before:球所有
-3|proposal/near-before:理LAND
-3|proposal/near-before:理LAND主
4|proposal/near-before:理は
3|proposal/near-before:理は、
3|proposal/near-before:理人
3|proposal/near-before:理人选
3|proposal/near-before:理会
3|proposal/near-before:理会前
3|proposal/near-before:理莫
3|proposal/near-before:理莫拉
4|proposal/near-before:理解
-5|proposal/near-before:瑞斯
-4|proposal/near-before:瑞斯主
3|proposal/near-before:瓦斯
3|proposal/near-before:瓦斯科
3|proposal/near-before:甚至
3|proposal/near-before:生产
3|proposal/near-before:生产总
-3|proposal/near-before:用へ
-3|proposal/near-before:用へ調
3|proposal/near-before:田町
3|proposal/near-before:田町で
3|proposal/near-before:田靖
3|proposal/near-before:田靖一
-7|proposal/near-before:由#
-4|proposal/near-before:由#提
3|proposal/near-before:由GDP
3|proposal/near-before:由党
-4|proposal/near-before:由现
3|proposal/near-before:电视
3|proposal/near-before:町で
3|proposal/near-before:町では
6|proposal/near-before:画の
3|proposal/near-before:画の最
3|proposal/near-before:画の閣
-5|proposal/near-before:界で
-5|proposal/near-before:界では
4|proposal/near-before:界正
4|proposal/near-before:界正酝
-3|proposal/near-before:略中
3|proposal/near-before:略政
3|proposal/near-before:略政策
-3|proposal/near-before:略草
-3|proposal/near-before:略草案
-3|proposal/near-before:発を
-3|proposal/near-before:発を含
3|proposal/near-before:発表
3|proposal/near-before:発表し
-4|proposal/near-before:的\"
-3|proposal/near-before:的#
-5|proposal/near-before:的#,
-6|proposal/near-before:的DEFENCE
-5|proposal/near-before:的DEFENCE目
3|proposal/near-before:的GDP
7|proposal/near-before:的LAND
3|proposal/near-before:的LAND前
5|proposal/near-before:的に
3|proposal/near-before:的にGDP
4|proposal/near-before:的一
-6|proposal/near-before:的专
-6|proposal/near-before:的专家
-3|proposal/near-before:的国家
3|proposal/near-before:的国民
8|proposal/near-before:的建
4|proposal/near-before:的建言
4|proposal/near-before:的建议
4|proposal/near-before:的开
4|proposal/near-before:的开支
3|proposal/near-before:的情
3|proposal/near-before:的情况
-4|proposal/near-before:的扩
-4|proposal/near-before:的扩张
-3|proposal/near-before:的方
-3|proposal/near-before:的方案
3|proposal/near-before:的是
3|proposal/near-before:的最
-10|proposal/near-before:的比
-6|proposal/near-before:的比例
6|proposal/near-before:的目
6|proposal/near-before:的目标
-4|proposal/near-before:的终
-4|proposal/near-before:的终点
-4|proposal/near-before:的话
-5|proposal/near-before:的选
-5|proposal/near-before:的选项
-3|proposal/near-before:的防
4|proposal/near-before:的顾
4|proposal/near-before:的顾问
-5|proposal/near-before:皮斯
-5|proposal/near-before:皮斯托
-4|proposal/near-before:盘算
3|proposal/near-before:盟内
3|proposal/near-before:盟内部
4|proposal/near-before:目标
4|proposal/near-before:目标:
-6|proposal/near-before:目标上
-5|proposal/near-before:目标为
3|proposal/near-before:目标将
5|proposal/near-before:目标提
-9|proposal/near-before:目標
-6|proposal/near-before:目標_
-4|proposal/near-before:目標と
-6|proposal/near-before:目標に
3|proposal/near-before:目標の
3|proposal/near-before:目標を
-3|proposal/near-before:相LAND
-8|proposal/near-before:相、
-3|proposal/near-before:相、「
-5|proposal/near-before:相が
-18|proposal/near-before:相は
-13|proposal/near-before:相はDATE
-4|proposal/near-before:相はDEFENCE
-3|proposal/near-before:相会
3|proposal/near-before:相升
3|proposal/near-before:相升至
-7|proposal/near-before:相周
-7|proposal/near-before:相周辺
-3|proposal/near-before:省の
-3|proposal/near-before:省の予
3|proposal/near-before:省はLAND
4|proposal/near-before:着\"
3|proposal/near-before:着\"取
5|proposal/near-before:着眼
-3|proposal/near-before:研拟
-15|proposal/near-before:研究
-4|proposal/near-before:研究到
3|proposal/near-before:研究員
-3|proposal/near-before:研究在
10|proposal/near-before:研究所
-3|proposal/near-before:研究把
3|proposal/near-before:研究者
-3|proposal/near-before:研究費
-4|proposal/near-before:研究透
-3|proposal/near-before:研究開
-3|proposal/near-before:研究院
-3|proposal/near-before:研议
-3|proposal/near-before:研议DATE
3|proposal/near-before:研议在
9|proposal/near-before:示,
5|proposal/near-before:示,LAND
-3|proposal/near-before:示,若
4|proposal/near-before:示す
4|proposal/near-before:社DATE
3|proposal/near-before:社会
-6|proposal/near-before:社引
-6|proposal/near-before:社引述
5|proposal/near-before:社説
3|proposal/near-before:私は
-6|proposal/near-before:私下
-13|proposal/near-before:称,
-4|proposal/near-before:称,LAND
-4|proposal/near-before:称,腹
-4|proposal/near-before:称,该
-4|proposal/near-before:程度か
-4|proposal/near-before:究到
-4|proposal/near-before:究到DATE
3|proposal/near-before:究員
-3|proposal/near-before:究在
12|proposal/near-before:究所
3|proposal/near-before:究所は
3|proposal/near-before:究所的
-3|proposal/near-before:究把
3|proposal/near-before:究者
3|proposal/near-before:究者は
-3|proposal/near-before:究費
-3|proposal/near-before:究費算
-4|proposal/near-before:究透
-4|proposal/near-before:究透过
-3|proposal/near-before:究開
-3|proposal/near-before:究開発
-4|proposal/near-before:究院学
3|proposal/near-before:究院建
3|proposal/near-before:立与
3|proposal/near-before:立与党
-4|proposal/near-before:立宪
-4|proposal/near-before:立宪民
3|proposal/near-before:立法
-7|proposal/near-before:立的
-7|proposal/near-before:立的专
12|proposal/near-before:竞选
6|proposal/near-before:竞选时
3|proposal/near-before:竞选纲
3|proposal/near-before:第一
3|proposal/near-before:策研
3|proposal/near-before:策研究
-5|proposal/near-before:算,
-4|proposal/near-before:算,在
-3|proposal/near-before:算,约
-3|proposal/near-before:算だ
-3|proposal/near-before:算だけ
-4|proposal/near-before:算な
-4|proposal/near-before:算など
-4|proposal/near-before:算の
-3|proposal/near-before:算の概
3|proposal/near-before:算を
3|proposal/near-before:算をGDP
-4|proposal/near-before:算入
-3|proposal/near-before:算入へ
-3|proposal/near-before:算委
-4|proposal/near-before:算定
-4|proposal/near-before:算定方
-5|proposal/near-before:算要
-5|proposal/near-before:算要求
3|proposal/near-before:米軍
-3|proposal/near-before:約、
-3|proposal/near-before:約、DEFENCE
4|proposal/near-before:約で
3|proposal/near-before:約に
3|proposal/near-before:約束
-3|proposal/near-before:紙に
-4|proposal/near-before:紙には
6|proposal/near-before:経団
6|proposal/near-before:経団連
5|proposal/near-before:経済
4|proposal/near-before:経済同
4|proposal/near-before:経済安
-5|proposal/near-before:経済相
3|proposal/near-before:経験
3|proposal/near-before:経験者
-3|proposal/near-before:結果
-7|proposal/near-before:統領は
6|proposal/near-before:統領選
3|proposal/near-before:維新
9|proposal/near-before:総裁
3|proposal/near-before:総裁は
7|proposal/near-before:総裁選
3|proposal/near-before:総選
3|proposal/near-before:総選挙
-3|proposal/near-before:约为GDP
-4|proposal/near-before:约占
4|proposal/near-before:纲领
-3|proposal/near-before:线\"提
3|proposal/near-before:组建
3|proposal/near-before:组建议
-3|proposal/near-before:终低
-3|proposal/near-before:终低于
-4|proposal/near-before:终点DATE
3|proposal/near-before:经济学
-3|proposal/near-before:经济新
-3|proposal/near-before:经济规
-3|proposal/near-before:经让
-3|proposal/near-before:经让DEFENCE
3|proposal/near-before:经费在
-3|proposal/near-before:统LAND
-4|proposal/near-before:统帕
-4|proposal/near-before:统帕维
-3|proposal/near-before:统建
-3|proposal/near-before:统建议
3|proposal/near-before:统普
3|proposal/near-before:统普拉
-4|proposal/near-before:维尔
-4|proposal/near-before:维尔则
8|proposal/near-before:维持
4|proposal/near-before:维新
4|proposal/near-before:维新会
4|proposal/near-before:维茨
4|proposal/near-before:维茨基
-4|proposal/near-before:美元
-3|proposal/near-before:美元,
-3|proposal/near-before:義のDEFENCE
7|proposal/near-before:考え
4|proposal/near-before:考え方
-4|proposal/near-before:考に
-4|proposal/near-before:考に、
-24|proposal/near-before:考虑
-3|proposal/near-before:考虑DATE
-4|proposal/near-before:考虑写
-4|proposal/near-before:考虑在
-5|proposal/near-before:考虑将
-5|proposal/near-before:考虑把
-3|proposal/near-before:者に
-3|proposal/near-before:者によ
5|proposal/near-before:者は
3|proposal/near-before:者は、
19|proposal/near-before:者会
14|proposal/near-before:者会議
3|proposal/near-before:者会议
-3|proposal/near-before:者认
-3|proposal/near-before:者认为
3|proposal/near-before:者说
3|proposal/near-before:者说,
3|proposal/near-before:而总
3|proposal/near-before:而总理
3|proposal/near-before:联名
3|proposal/near-before:联名致
8|proposal/near-before:联盟
3|proposal/near-before:联盟内
-3|proposal/near-before:聞に
-3|proposal/near-before:聞によ
4|proposal/near-before:胎:
4|proposal/near-before:胎:都
-4|proposal/near-before:胜_
-4|proposal/near-before:胜_DEFENCE
3|proposal/near-before:胜后
3|proposal/near-before:胜后,
4|proposal/near-before:胞胎
4|proposal/near-before:胞胎:
-3|proposal/near-before:能以
3|proposal/near-before:能是
5|proposal/near-before:脳の
5|proposal/near-before:脳の間
-3|proposal/near-before:脳は
-3|proposal/near-before:脳は「
-4|proposal/near-before:脳会
-4|proposal/near-before:脳会議
-4|proposal/near-before:腹案
-4|proposal/near-before:腹案为
-3|proposal/near-before:臣は
-3|proposal/near-before:臣はDATE
6|proposal/near-before:自民
-3|proposal/near-before:自民公
-4|proposal/near-before:自民提
3|proposal/near-before:自民案
5|proposal/near-before:自由
3|proposal/near-before:自由党
-7|proposal/near-before:至GDP
-6|proposal/near-before:至GDP的
16|proposal/near-before:至少
5|proposal/near-before:至少要
5|proposal/near-before:至少达
3|proposal/near-before:致信
3|proposal/near-before:致信,
3|proposal/near-before:舍\"
3|proposal/near-before:舍\",
3|proposal/near-before:节目
3|proposal/near-before:若当
3|proposal/near-before:若当选
-3|proposal/near-before:若最
-3|proposal/near-before:若最终
4|proposal/near-before:若能
-3|proposal/near-before:若要
4|proposal/near-before:茨基
3|proposal/near-before:茨基:
-5|proposal/near-before:草案
-3|proposal/near-before:草案:
4|proposal/near-before:莫拉
4|proposal/near-before:莫拉维
-4|proposal/near-before:落、
-4|proposal/near-before:落、DEFENCE
-3|proposal/near-before:落と
-3|proposal/near-before:落とし
-4|proposal/near-before:蔵「
-3|proposal/near-before:虑DATE
-4|proposal/near-before:虑写
-4|proposal/near-before:虑写入
-4|proposal/near-before:虑在
-6|proposal/near-before:虑将
-5|proposal/near-before:虑将DEFENCE
-5|proposal/near-before:虑把
-5|proposal/near-before:虑把DEFENCE
6|proposal/near-before:衆院
7|proposal/near-before:衆院選
-3|proposal/near-before:衛株
-3|proposal/near-before:衛株が
-5|proposal/near-before:补到
-4|proposal/near-before:补正
-4|proposal/near-before:补正预
3|proposal/near-before:表し
-3|proposal/near-before:表は
-3|proposal/near-before:表は「
-4|proposal/near-before:表建
-4|proposal/near-before:表建议
4|proposal/near-before:表示
4|proposal/near-before:表示,
3|proposal/near-before:被提
3|proposal/near-before:被提前
3|proposal/near-before:被问及
3|proposal/near-before:裁は
7|proposal/near-before:裁選
4|proposal/near-before:裁選で
4|proposal/near-before:補、
3|proposal/near-before:補、DEFENCE
6|proposal/near-before:補は
-3|proposal/near-before:要GDP
-3|proposal/near-before:要GDP的
3|proposal/near-before:要な
3|proposal/near-before:要なら
-3|proposal/near-before:要る
-3|proposal/near-before:要る」
4|proposal/near-before:要把
-4|proposal/near-before:要望
-4|proposal/near-before:要望し
5|proposal/near-before:要求
-3|proposal/near-before:要求に
3|proposal/near-before:要求在
5|proposal/near-before:要求把
-4|proposal/near-before:要求改
-3|proposal/near-before:要用
-3|proposal/near-before:見で
5|proposal/near-before:見書
5|proposal/near-before:見書_
-3|proposal/near-before:規模あ
-3|proposal/near-before:观LAND
-3|proposal/near-before:观LAND,
3|proposal/near-before:规定
-3|proposal/near-before:规模
-3|proposal/near-before:规模折
-5|proposal/near-before:视情
-5|proposal/near-before:视情况
3|proposal/near-before:视节
3|proposal/near-before:视节目
-3|proposal/near-before:言,
-6|proposal/near-before:言「
6|proposal/near-before:言し
5|proposal/near-before:言した
3|proposal/near-before:言で
4|proposal/near-before:言に
3|proposal/near-before:言に向
4|proposal/near-before:言は
4|proposal/near-before:言中
4|proposal/near-before:言中写
7|proposal/near-before:計画
6|proposal/near-before:計画の
-9|proposal/near-before:討す
-9|proposal/near-before:討する
-4|proposal/near-before:討の
3|proposal/near-before:討論
3|proposal/near-before:討論会
-4|proposal/near-before:記を
-4|proposal/near-before:記を要
4|proposal/near-before:記者
-3|proposal/near-before:設け
4|proposal/near-before:訴え
3|proposal/near-before:訴え、
-3|proposal/near-before:証・
-3|proposal/near-before:証・DEFENCE
4|proposal/near-before:証券
-4|proposal/near-before:詰め
-4|proposal/near-before:詰め_
-3|proposal/near-before:語り
-3|proposal/near-before:語り、
3|proposal/near-before:調幹
3|proposal/near-before:調幹部
-6|proposal/near-before:調整
-3|proposal/near-before:調整_
-3|proposal/near-before:調整役
8|proposal/near-before:調査
5|proposal/near-before:調査会
3|proposal/near-before:論会
3|proposal/near-before:論会で
-4|proposal/near-before:論議
-4|proposal/near-before:論議大
5|proposal/near-before:講演
5|proposal/near-before:講演で
16|proposal/near-before:識者
12|proposal/near-before:識者会
3|proposal/near-before:議、
3|proposal/near-before:議「
3|proposal/near-before:議「DEFENCE
6|proposal/near-before:議が
3|proposal/near-before:議が、
3|proposal/near-before:議で、
-3|proposal/near-before:議のあ
7|proposal/near-before:議は
5|proposal/near-before:議は、
-6|proposal/near-before:議会
-4|proposal/near-before:議会会
12|proposal/near-before:議員
6|proposal/near-before:議員は
-4|proposal/near-before:議大
-4|proposal/near-before:議大詰
3|proposal/near-before:議決
3|proposal/near-before:議決定
-4|proposal/near-before:计划
-6|proposal/near-before:计划的
-4|proposal/near-before:订文
-4|proposal/near-before:订文件
12|proposal/near-before:认为
9|proposal/near-before:认为,
-4|proposal/near-before:认为应
3|proposal/near-before:认会
3|proposal/near-before:认会在
-4|proposal/near-before:讨修
-4|proposal/near-before:讨修订
-15|proposal/near-before:讨论
-7|proposal/near-before:讨论DEFENCE
-5|proposal/near-before:讨论把
-3|proposal/near-before:讨论过
-4|proposal/near-before:让DEFENCE
-3|proposal/near-before:让DEFENCE达
5|proposal/near-before:议,
-4|proposal/near-before:议,全
-4|proposal/near-before:议DATE
-3|proposal/near-before:议DATE中
-3|proposal/near-before:议DATE前
13|proposal/near-before:议DEFENCE
3|proposal/near-before:议DEFENCE逐
5|proposal/near-before:议LAND
-5|proposal/near-before:议LAND的
4|proposal/near-before:议中
4|proposal/near-before:议中,
3|proposal/near-before:议今
3|proposal/near-before:议今提
3|proposal/near-before:议以
-3|proposal/near-before:议会
3|proposal/near-before:议先
15|proposal/near-before:议员
3|proposal/near-before:议员主
-4|proposal/near-before:议员即
3|proposal/near-before:议员提
6|proposal/near-before:议在
4|proposal/near-before:议在向
-9|proposal/near-before:议将
-7|proposal/near-before:议将讨
-3|proposal/near-before:议把
8|proposal/near-before:议政
8|proposal/near-before:议政府
3|proposal/near-before:讯:
3|proposal/near-before:讯:LAND
-7|proposal/near-before:论DEFENCE
-7|proposal/near-before:论DEFENCE占
-4|proposal/near-before:论一
-4|proposal/near-before:论一道
3|proposal/near-before:论中
3|proposal/near-before:论中提
7|proposal/near-before:论坛
3|proposal/near-before:论坛的
-5|proposal/near-before:论把
-3|proposal/near-before:论把DATE
-8|proposal/near-before:论过
-7|proposal/near-before:论过在
-3|proposal/near-before:设定DEFENCE
-7|proposal/near-before:设立
-7|proposal/near-before:设立的
3|proposal/near-before:识者
3|proposal/near-before:识者会
3|proposal/near-before:询会
3|proposal/near-before:询会议
-3|proposal/near-before:询时
-4|proposal/near-before:该占
-4|proposal/near-before:该占GDP
-6|proposal/near-before:该国
-4|proposal/near-before:该国军
3|proposal/near-before:该方
3|proposal/near-before:该方案
-5|proposal/near-before:该目
-5|proposal/near-before:该目标
-9|proposal/near-before:说,
-4|proposal/near-before:说,他
4|proposal/near-before:说,党
3|proposal/near-before:请求新
3|proposal/near-before:诺DEFENCE
3|proposal/near-before:诺赫
3|proposal/near-before:诺赫要
-3|proposal/near-before:读卖
3|proposal/near-before:调显
3|proposal/near-before:调显示
4|proposal/near-before:调查
4|proposal/near-before:调查会
3|proposal/near-before:谈判
-8|proposal/near-before:財務
-8|proposal/near-before:財務相
4|proposal/near-before:財政が
-4|proposal/near-before:費を
4|proposal/near-before:費をDATE
-4|proposal/near-before:費を含
-3|proposal/near-before:費算
-3|proposal/near-before:費算入
-4|proposal/near-before:贝克早
3|proposal/near-before:贝克此
-7|proposal/near-before:财政
-11|proposal/near-before:财政部
4|proposal/near-before:财界
-3|proposal/near-before:质疑
-3|proposal/near-before:贩毒
-3|proposal/near-before:贩毒集
3|proposal/near-before:费在DATE
7|proposal/near-before:赞成
3|proposal/near-before:赫要
3|proposal/near-before:赫要求
3|proposal/near-before:走得
3|proposal/near-before:走得更
-4|proposal/near-before:起哄
-4|proposal/near-before:起哄:
-5|proposal/near-before:超过
-4|proposal/near-before:超長
-4|proposal/near-before:超長期
-3|proposal/near-before:足#
-3|proposal/near-before:足#,
-3|proposal/near-before:足して
-3|proposal/near-before:軒並
-3|proposal/near-before:軒並み
-3|proposal/near-before:轮到
-3|proposal/near-before:轮到讨
-3|proposal/near-before:辺か
-3|proposal/near-before:辺から
-7|proposal/near-before:辺は
-6|proposal/near-before:辺は「
-4|proposal/near-before:达#
-3|proposal/near-before:达#_
-4|proposal/near-before:达GDP
-4|proposal/near-before:达GDP的
-8|proposal/near-before:达到GDP
3|proposal/near-before:达成
-3|proposal/near-before:过#
-7|proposal/near-before:过在
-7|proposal/near-before:过在DATE
-4|proposal/near-before:过补
-4|proposal/near-before:过补正
-4|proposal/near-before:还希
-4|proposal/near-before:还希望
4|proposal/near-before:还披
4|proposal/near-before:还披露
-10|proposal/near-before:还是
3|proposal/near-before:进步
3|proposal/near-before:进步党
3|proposal/near-before:远:
3|proposal/near-before:远:LAND
-4|proposal/near-before:远东
-4|proposal/near-before:远东的
4|proposal/near-before:述べ
4|proposal/near-before:述べ、
-6|proposal/near-before:述执
-6|proposal/near-before:述执政
4|proposal/near-before:退回
3|proposal/near-before:退役
3|proposal/near-before:退役将
3|proposal/near-before:选LAND的
6|proposal/near-before:选举
7|proposal/near-before:选人
3|proposal/near-before:选后
4|proposal/near-before:选将
4|proposal/near-before:选择
4|proposal/near-before:选择党
6|proposal/near-before:选时
4|proposal/near-before:选时主
3|proposal/near-before:选纲
3|proposal/near-before:选纲领
-5|proposal/near-before:选项
-5|proposal/near-before:选项从
-3|proposal/near-before:透过
-4|proposal/near-before:透过补
-6|proposal/near-before:透露
-3|proposal/near-before:透露,
-9|proposal/near-before:逐步
-3|proposal/near-before:逐步提
-5|proposal/near-before:通信
-3|proposal/near-before:通信に
5|proposal/near-before:連が
5|proposal/near-before:連が意
-3|proposal/near-before:連投
-3|proposal/near-before:連投資
4|proposal/near-before:連立
3|proposal/near-before:連立与
-4|proposal/near-before:連経
-4|proposal/near-before:連経費
-5|proposal/near-before:遍预
-5|proposal/near-before:遍预测
-4|proposal/near-before:道内
-4|proposal/near-before:道内首
-3|proposal/near-before:道改
-3|proposal/near-before:道改革
-5|proposal/near-before:道称
-5|proposal/near-before:道称,
-4|proposal/near-before:道算
-4|proposal/near-before:道算术
-3|proposal/near-before:道说
-3|proposal/near-before:道说,
-4|proposal/near-before:達し
-3|proposal/near-before:達した
4|proposal/near-before:選、
4|proposal/near-before:選、DEFENCE
8|proposal/near-before:選で
3|proposal/near-before:選でLAND
4|proposal/near-before:選の
3|proposal/near-before:選の有
4|proposal/near-before:選公
4|proposal/near-before:選公約
4|proposal/near-before:選挙
-3|proposal/near-before:避け
-3|proposal/near-before:避けよ
4|proposal/near-before:部が
3|proposal/near-before:部が唱
3|proposal/near-before:部はDATE
-5|proposal/near-before:部は、
5|proposal/near-before:部会
3|proposal/near-before:部会は
-3|proposal/near-before:部在
-5|proposal/near-before:部坚
-5|proposal/near-before:部坚持
-3|proposal/near-before:部建
-3|proposal/near-before:部建议
-8|proposal/near-before:部正
-4|proposal/near-before:部正在
-3|proposal/near-before:部正研
-11|proposal/near-before:部长
-4|proposal/near-before:都把
-4|proposal/near-before:都把DEFENCE
4|proposal/near-before:都支
4|proposal/near-before:都支持
-6|proposal/near-before:酝酿
-4|proposal/near-before:酝酿的
-4|proposal/near-before:酿的
-3|proposal/near-before:重抬
-3|proposal/near-before:重抬高
-3|proposal/near-before:重機
-3|proposal/near-before:重機メ
-4|proposal/near-before:重由
-4|proposal/near-before:重由#
5|proposal/near-before:野党
3|proposal/near-before:野寺
3|proposal/near-before:野有
3|proposal/near-before:野有声
5|proposal/near-before:野的
-3|proposal/near-before:金龙
-3|proposal/near-before:金龙显
-3|proposal/near-before:針の
-3|proposal/near-before:針の原
-4|proposal/near-before:長「
10|proposal/near-before:長は
3|proposal/near-before:長は「
-6|proposal/near-before:長期
-4|proposal/near-before:長期債
-7|proposal/near-before:长:
-3|proposal/near-before:长:DEFENCE
-3|proposal/near-before:长主
-3|proposal/near-before:长主张
-4|proposal/near-before:长皮
-4|proposal/near-before:长皮斯
-3|proposal/near-before:长辛
-3|proposal/near-before:长金
-3|proposal/near-before:长金龙
-4|proposal/near-before:開発
-3|proposal/near-before:開発を
5|proposal/near-before:間で
5|proposal/near-before:間では
4|proposal/near-before:間目
4|proposal/near-before:間目標
-6|proposal/near-before:関連
-3|proposal/near-before:関連投
-4|proposal/near-before:関連経
-3|proposal/near-before:閣官
-3|proposal/near-before:閣官房
-3|proposal/near-before:閣議の
3|proposal/near-before:閣議決
-9|proposal/near-before:门槛
-3|proposal/near-before:门槛抬
-3|proposal/near-before:门槛提
3|proposal/near-before:问及
3|proposal/near-before:问团
3|proposal/near-before:问团队
-4|proposal/near-before:问题
-4|proposal/near-before:问题研
-3|proposal/near-before:闻》
3|proposal/near-before:队已
3|proposal/near-before:队已在
5|proposal/near-before:防卫
3|proposal/near-before:防卫产
6|proposal/near-before:防委
5|proposal/near-before:防委员
7|proposal/near-before:防族
3|proposal/near-before:防族议
4|proposal/near-before:防次
3|proposal/near-before:防次官
-16|proposal/near-before:防相
-3|proposal/near-before:防相、
-11|proposal/near-before:防相は
3|proposal/near-before:防省は
-3|proposal/near-before:防衛株
-18|proposal/near-before:防部
3|proposal/near-before:防部会
-5|proposal/near-before:防部坚
-7|proposal/near-before:防部长
-19|proposal/near-before:防长
-7|proposal/near-before:防长:
-3|proposal/near-before:防长金
4|proposal/near-before:阵营
-3|proposal/near-before:阶段」
3|proposal/near-before:附议
-4|proposal/near-before:际问
-4|proposal/near-before:际问题
3|proposal/near-before:陆军
-4|proposal/near-before:降到
-3|proposal/near-before:降到GDP
-3|proposal/near-before:降至
-3|proposal/near-before:限的
3|proposal/near-before:院は
3|proposal/near-before:院はDATE
-3|proposal/near-before:院学
-3|proposal/near-before:院学者
3|proposal/near-before:院建
3|proposal/near-before:院建议
3|proposal/near-before:院議
3|proposal/near-before:院議員
3|proposal/near-before:院选
3|proposal/near-before:院选举
11|proposal/near-before:院選
3|proposal/near-before:院選で
4|proposal/near-before:院選公
4|proposal/near-before:陣営
-5|proposal/near-before:除DATE
-3|proposal/near-before:除DATE再
-3|proposal/near-before:除DEFENCE
-5|proposal/near-before:除以
-5|proposal/near-before:除以特
-3|proposal/near-before:除把
-3|proposal/near-before:除把DEFENCE
-4|proposal/near-before:障战
-4|proposal/near-before:障战略
-3|proposal/near-before:集会:
-3|proposal/near-before:集团
-3|proposal/near-before:集团,
3|proposal/near-before:需要
4|proposal/near-before:露,
5|proposal/near-before:露,LAND
-5|proposal/near-before:露的
-5|proposal/near-before:露的选
3|proposal/near-before:靖一
3|proposal/near-before:靖一说
-3|proposal/near-before:面对贩
-3|proposal/near-before:革連
-3|proposal/near-before:革連合
3|proposal/near-before:音主
3|proposal/near-before:音主张
-7|proposal/near-before:領は
6|proposal/near-before:領選
3|proposal/near-before:領選、
3|proposal/near-before:領選の
-5|proposal/near-before:项从
-3|proposal/near-before:项从#
5|proposal/near-before:顾问
3|proposal/near-before:顾问团
-4|proposal/near-before:预测
-5|proposal/near-before:预测该
3|proposal/near-before:领联
3|proposal/near-before:领联名
-4|proposal/near-before:题研
-4|proposal/near-before:题研究
5|proposal/near-before:首は
3|proposal/near-before:首は、
-8|proposal/near-before:首相
4|proposal/near-before:首相「
-3|proposal/near-before:首相が
3|proposal/near-before:首相升
-7|proposal/near-before:首相周
5|proposal/near-before:首脳の
-3|proposal/near-before:首脳は
-4|proposal/near-before:首脳会
-4|proposal/near-before:首長
-4|proposal/near-before:首長「
3|proposal/near-before:験者
3|proposal/near-before:験者は
-3|proposal/near-before:马防
-3|proposal/near-before:马防长
-4|proposal/near-before:骨太
-3|proposal/near-before:骨太の
4|proposal/near-before:高,
-3|proposal/near-before:高DEFENCE
-3|proposal/near-before:高、
-3|proposal/near-before:高、首
-3|proposal/near-before:高到至
3|proposal/near-before:高市
3|proposal/near-before:高市早
-4|proposal/near-before:高至
-4|proposal/near-before:高至GDP
10|proposal/near-before:鼓吹
3|proposal/near-before:鼓吹把
-3|proposal/near-before:龙显
-3|proposal/near-before:龙显曾
25|proposal/nobody-named:False
40|proposal/nobody-named:True
5|proposal/opens:\"
8|proposal/opens:(中
8|proposal/opens:(中央
6|proposal/opens:2
3|proposal/opens:2%
3|proposal/opens:2%を
-9|proposal/opens:3
-7|proposal/opens:3%
-9|proposal/opens:3%还
-3|proposal/opens:5
-3|proposal/opens:5年
-3|proposal/opens:5年以
-4|proposal/opens:<Q
-4|proposal/opens:<Q&
-3|proposal/opens:A
-4|proposal/opens:A_
-4|proposal/opens:A_1
-3|proposal/opens:G
-3|proposal/opens:GD
-3|proposal/opens:GDP
-4|proposal/opens:N
-3|proposal/opens:NA
-3|proposal/opens:NAT
-3|proposal/opens:NZ
-3|proposal/opens:NZ国
-3|proposal/opens:—
-3|proposal/opens:——
-3|proposal/opens:——防
-9|proposal/opens:《
-4|proposal/opens:《日
-4|proposal/opens:《日本
-3|proposal/opens:《金
-3|proposal/opens:《金融
3|proposal/opens:「
-8|proposal/opens:「3
-7|proposal/opens:「3%
-3|proposal/opens:「3・
4|proposal/opens:「日
4|proposal/opens:「日本
5|proposal/opens:【
3|proposal/opens:【参
3|proposal/opens:【参考
5|proposal/opens:あ
4|proposal/opens:ある
-3|proposal/opens:アイ
-3|proposal/opens:アイス
5|proposal/opens:イ
3|proposal/opens:イラ
3|proposal/opens:イラク
3|proposal/opens:イン
3|proposal/opens:インド
-3|proposal/opens:ジ
-3|proposal/opens:ジャ
-3|proposal/opens:ジャパ
3|proposal/opens:チリ
3|proposal/opens:チリ大
-3|proposal/opens:ドゥ
-3|proposal/opens:ドゥダ
4|proposal/opens:ナ
3|proposal/opens:ナー
3|proposal/opens:ナーゲ
3|proposal/opens:フ
4|proposal/opens:フィ
3|proposal/opens:フィン
-5|proposal/opens:マ
-5|proposal/opens:マク
-5|proposal/opens:マクロ
5|proposal/opens:一
3|proposal/opens:一方、
-4|proposal/opens:一方で
-3|proposal/opens:三位
-3|proposal/opens:三位知
-3|proposal/opens:上海
-3|proposal/opens:上海国
3|proposal/opens:下
8|proposal/opens:与
6|proposal/opens:与党
9|proposal/opens:与党内
3|proposal/opens:中
-3|proposal/opens:中新
-3|proposal/opens:中新社
5|proposal/opens:中間
4|proposal/opens:中間目
4|proposal/opens:他没
4|proposal/opens:他没有
3|proposal/opens:他认
3|proposal/opens:他认为
-6|proposal/opens:他还
-4|proposal/opens:他还希
-9|proposal/opens:以
-7|proposal/opens:以色
-7|proposal/opens:以色列
4|proposal/opens:保
4|proposal/opens:保守
3|proposal/opens:保守党
11|proposal/opens:元
8|proposal/opens:元防
8|proposal/opens:元防衛
6|proposal/opens:党
5|proposal/opens:党内
3|proposal/opens:党内で
-6|proposal/opens:共
-13|proposal/opens:共同
-10|proposal/opens:共同社
-4|proposal/opens:共同通
3|proposal/opens:共和
3|proposal/opens:共和党
-3|proposal/opens:其
-3|proposal/opens:其中
-3|proposal/opens:其中一
-3|proposal/opens:内
-3|proposal/opens:内閣
-3|proposal/opens:内閣官
5|proposal/opens:出
5|proposal/opens:出席
3|proposal/opens:出席论
-3|proposal/opens:分析人
9|proposal/opens:前
4|proposal/opens:前干
4|proposal/opens:前干事
4|proposal/opens:加
3|proposal/opens:加拿
3|proposal/opens:加拿大
3|proposal/opens:北
4|proposal/opens:北约
7|proposal/opens:北约核
-6|proposal/opens:北约秘
4|proposal/opens:北约要
-5|proposal/opens:南ア
-5|proposal/opens:南アフ
3|proposal/opens:南韩
3|proposal/opens:印度国
-4|proposal/opens:印度媒
3|proposal/opens:印度议
12|proposal/opens:参
5|proposal/opens:参政
3|proposal/opens:参政党
5|proposal/opens:参院
3|proposal/opens:参院選
3|proposal/opens:反对
3|proposal/opens:反对党
-3|proposal/opens:反观
-3|proposal/opens:反观捷
3|proposal/opens:台
4|proposal/opens:同
-3|proposal/opens:同国
-3|proposal/opens:同国の
3|proposal/opens:同審
3|proposal/opens:同審議
-3|proposal/opens:吕
-3|proposal/opens:吕特
-9|proposal/opens:国
3|proposal/opens:国会
4|proposal/opens:国民
-16|proposal/opens:国防
-3|proposal/opens:国防相
-17|proposal/opens:国防部
10|proposal/opens:在
7|proposal/opens:在野
5|proposal/opens:在野的
-4|proposal/opens:墨
-4|proposal/opens:墨西
-4|proposal/opens:墨西哥
-6|proposal/opens:外
-6|proposal/opens:外務
-6|proposal/opens:外務省
-3|proposal/opens:外媒
-3|proposal/opens:外媒:
-3|proposal/opens:多位
-3|proposal/opens:多位熟
-3|proposal/opens:大马
-3|proposal/opens:大马防
-5|proposal/opens:她
-3|proposal/opens:她则
-3|proposal/opens:她则没
3|proposal/opens:如
3|proposal/opens:如今
-3|proposal/opens:委員の
5|proposal/opens:安倍
-4|proposal/opens:安圭
-4|proposal/opens:安圭伯
-3|proposal/opens:宪法日
-3|proposal/opens:将
-3|proposal/opens:将来
-3|proposal/opens:将来は
5|proposal/opens:小
4|proposal/opens:小野
3|proposal/opens:小野田
-4|proposal/opens:就在
-4|proposal/opens:就在9
3|proposal/opens:岸
3|proposal/opens:岸田
3|proposal/opens:岸田文
3|proposal/opens:川
3|proposal/opens:川普
4|proposal/opens:工
4|proposal/opens:工党
4|proposal/opens:左
3|proposal/opens:左翼
-4|proposal/opens:巴
-4|proposal/opens:巴西
-5|proposal/opens:巴西国
-3|proposal/opens:平
-3|proposal/opens:平和
5|proposal/opens:年
4|proposal/opens:年内
4|proposal/opens:年内の
5|proposal/opens:座
5|proposal/opens:座長
4|proposal/opens:座長が
-5|proposal/opens:彭
-5|proposal/opens:彭博
-5|proposal/opens:彭博社
-3|proposal/opens:復
-3|proposal/opens:復帰
-3|proposal/opens:復帰5
-4|proposal/opens:德
-4|proposal/opens:德国
3|proposal/opens:德国经
3|proposal/opens:快
3|proposal/opens:快讯
3|proposal/opens:快讯:
-6|proposal/opens:总
3|proposal/opens:总理卡
-7|proposal/opens:总统
-4|proposal/opens:总统帕
3|proposal/opens:总统府
-3|proposal/opens:总统建
8|proposal/opens:执
8|proposal/opens:执政
3|proposal/opens:执政党
4|proposal/opens:报
5|proposal/opens:报告
3|proposal/opens:报道援
-3|proposal/opens:报道称
-4|proposal/opens:按
-3|proposal/opens:按经
-3|proposal/opens:按经济
-11|proposal/opens:据
-4|proposal/opens:据《
-4|proposal/opens:据《读
-3|proposal/opens:据共
-3|proposal/opens:据共同
-3|proposal/opens:据印
-3|proposal/opens:据印尼
3|proposal/opens:捷
3|proposal/opens:捷克
6|proposal/opens:提
5|proposal/opens:提言
4|proposal/opens:提言は
5|proposal/opens:摩
5|proposal/opens:摩洛
5|proposal/opens:摩洛哥
-3|proposal/opens:改
-6|proposal/opens:改定
-5|proposal/opens:改定後
3|proposal/opens:改革
3|proposal/opens:改革党
-31|proposal/opens:政
-38|proposal/opens:政府
-10|proposal/opens:政府が
5|proposal/opens:政府の
-11|proposal/opens:政府は
-8|proposal/opens:政府・
-10|proposal/opens:政府内
-5|proposal/opens:政府関
3|proposal/opens:政調
3|proposal/opens:政調幹
-3|proposal/opens:新任
-3|proposal/opens:新任国
-3|proposal/opens:新华
-3|proposal/opens:新华社
3|proposal/opens:新目
3|proposal/opens:新目標
-11|proposal/opens:日媒
-7|proposal/opens:日媒披
-3|proposal/opens:日媒曝
4|proposal/opens:日媒还
-4|proposal/opens:日拟
-3|proposal/opens:日拟将
5|proposal/opens:日本
3|proposal/opens:日本修
5|proposal/opens:日本军
5|proposal/opens:日本前
-4|proposal/opens:日本广
4|proposal/opens:日本执
-7|proposal/opens:日本拟
-27|proposal/opens:日本政
4|proposal/opens:日本朝
3|proposal/opens:日本民
7|proposal/opens:日本自
3|proposal/opens:日本要
-5|proposal/opens:日本防
-4|proposal/opens:日本首
4|proposal/opens:日防
4|proposal/opens:日防卫
-3|proposal/opens:更值
-3|proposal/opens:更值得
8|proposal/opens:有
-3|proposal/opens:有方
-3|proposal/opens:有方案
5|proposal/opens:有識
5|proposal/opens:有識者
3|proposal/opens:李
3|proposal/opens:柏
3|proposal/opens:柏林
3|proposal/opens:柏林方
-3|proposal/opens:案
-3|proposal/opens:案は
-3|proposal/opens:案は狭
-3|proposal/opens:検
-3|proposal/opens:検証
-3|proposal/opens:検証・
3|proposal/opens:次の目
-4|proposal/opens:次の議
-8|proposal/opens:欧
-8|proposal/opens:欧盟
-6|proposal/opens:欧盟委
-4|proposal/opens:此
-4|proposal/opens:此前
-3|proposal/opens:此前,
3|proposal/opens:比
4|proposal/opens:民
3|proposal/opens:民进
3|proposal/opens:民进党
-5|proposal/opens:法
-5|proposal/opens:法国
-4|proposal/opens:法国总
-6|proposal/opens:波
-4|proposal/opens:波兰
3|proposal/opens:波兰前
-4|proposal/opens:波兰总
-3|proposal/opens:泰
-3|proposal/opens:泰国
-7|proposal/opens:海
-7|proposal/opens:海保
-3|proposal/opens:海保・
-3|proposal/opens:演
-3|proposal/opens:演説
-3|proposal/opens:演説後
6|proposal/opens:澳
6|proposal/opens:澳大
6|proposal/opens:澳大利
-5|proposal/opens:独
-3|proposal/opens:独家
-3|proposal/opens:独家:
-4|proposal/opens:独財
-4|proposal/opens:独財務
3|proposal/opens:瑞
3|proposal/opens:瑞士
3|proposal/opens:瑞士选
4|proposal/opens:社
4|proposal/opens:社会
4|proposal/opens:社会党
-9|proposal/opens:立
-3|proposal/opens:立宪
-3|proposal/opens:立宪民
-4|proposal/opens:立院
-5|proposal/opens:立院审
-5|proposal/opens:立陶
-5|proposal/opens:立陶宛
3|proposal/opens:第
5|proposal/opens:米
3|proposal/opens:米国
-3|proposal/opens:米政
-3|proposal/opens:米政権
13|proposal/opens:経
7|proposal/opens:経団
7|proposal/opens:経団連
6|proposal/opens:経済
4|proposal/opens:経済同
4|proposal/opens:総
4|proposal/opens:総裁
4|proposal/opens:総裁選
-4|proposal/opens:经
-4|proposal/opens:经济
-4|proposal/opens:经济部
3|proposal/opens:绿
3|proposal/opens:绿党
16|proposal/opens:美
13|proposal/opens:美国
6|proposal/opens:美国前
41|proposal/opens:自
34|proposal/opens:自民
35|proposal/opens:自民党
-3|proposal/opens:自民公
-5|proposal/opens:自民提
5|proposal/opens:自由
4|proposal/opens:自由民
-7|proposal/opens:英
-3|proposal/opens:英国《
3|proposal/opens:英国保
-4|proposal/opens:英国首
3|proposal/opens:衆
3|proposal/opens:衆院
3|proposal/opens:衆院選
-3|proposal/opens:補
-3|proposal/opens:補正
-3|proposal/opens:補正込
-5|proposal/opens:複
-5|proposal/opens:複数
-5|proposal/opens:複数の
-3|proposal/opens:調
-3|proposal/opens:調整
-3|proposal/opens:調整役
3|proposal/opens:议
6|proposal/opens:该
-4|proposal/opens:读
-4|proposal/opens:读卖
4|proposal/opens:豪
-18|proposal/opens:財
-13|proposal/opens:財務
-3|proposal/opens:財務大
-5|proposal/opens:財務相
-5|proposal/opens:財務省
-5|proposal/opens:財政
-4|proposal/opens:財政審
-9|proposal/opens:财
-9|proposal/opens:财务
-9|proposal/opens:财务省
-3|proposal/opens:超
-4|proposal/opens:超長
-4|proposal/opens:超長期
-4|proposal/opens:道
-4|proposal/opens:道内
-4|proposal/opens:道内首
-3|proposal/opens:重
-3|proposal/opens:重機
-3|proposal/opens:重機メ
6|proposal/opens:野
4|proposal/opens:野村
3|proposal/opens:関係
3|proposal/opens:関係者
-5|proposal/opens:関連
-5|proposal/opens:関連経
-15|proposal/opens:防
-4|proposal/opens:防卫
-4|proposal/opens:防卫厅
-11|proposal/opens:防衛
4|proposal/opens:防衛力
-3|proposal/opens:防衛株
-17|proposal/opens:防衛省
7|proposal/opens:防衛費
5|proposal/opens:韩国
-4|proposal/opens:韩国政
5|proposal/opens:韩国明
-3|proposal/opens:韩联
-3|proposal/opens:韩联社
-12|proposal/opens:首
-13|proposal/opens:首相
-7|proposal/opens:首相周
-6|proposal/opens:马
-4|proposal/opens:马克
-4|proposal/opens:马克龙
-5|proposal/opens:骨
-6|proposal/opens:骨太
10|proposal/opens:高
10|proposal/opens:高市
9|proposal/opens:高市早
3|proposal/opens:高市氏
4|proposal/opens:默
4|proposal/opens:默茨
-3|proposal/other after-far:9 True
7|proposal/other before-commas:0 0
-4|proposal/other before-commas:1 0
-4|proposal/other before-commas:2 0
-3|proposal/other before-commas:3 1
-6|proposal/other before-far:1 0
-14|proposal/other before-far:36 0
12|proposal/other before-far:9 0
5|proposal/other before-far:far 0
3|proposal/other before-follows-rank:5 1 1
-4|proposal/other before-follows-rank:、 0 0
-6|proposal/other before-follows-rank:の 0 0
-5|proposal/other before-follows-rank:は 0 0
-3|proposal/other before-follows-rank:は 1 0
-3|proposal/other before-follows-rank:主 0 0
5|proposal/other before-follows-rank:代 0 0
4|proposal/other before-follows-rank:会 1 0
5|proposal/other before-follows-rank:则 0 0
-3|proposal/other before-follows-rank:前 1 0
-4|proposal/other before-follows-rank:和 1 0
5|proposal/other before-follows-rank:团 1 0
3|proposal/other before-follows-rank:国 1 0
5|proposal/other before-follows-rank:外 0 0
3|proposal/other before-follows-rank:大 0 0
6|proposal/other before-follows-rank:大 1 0
3|proposal/other before-follows-rank:大 1 1
3|proposal/other before-follows-rank:官 0 0
5|proposal/other before-follows-rank:总 1 0
4|proposal/other before-follows-rank:拟 1 0
5|proposal/other before-follows-rank:提 0 0
6|proposal/other before-follows-rank:政 1 0
3|proposal/other before-follows-rank:新 1 0
3|proposal/other before-follows-rank:新 1 1
3|proposal/other before-follows-rank:日 1 0
3|proposal/other before-follows-rank:曾 1 0
-3|proposal/other before-follows-rank:氏 1 0
4|proposal/other before-follows-rank:的 2 1
3|proposal/other before-follows-rank:表 1 1
3|proposal/other before-follows-rank:访 1 1
4|proposal/other before-follows-rank:说 1 0
-4|proposal/other before-follows-rank:长 0 0
5|proposal/other before-follows-rank:防 0 0
4|proposal/other before-follows-rank:首 0 0
5|proposal/other before-follows:5
6|proposal/other before-follows:5日
6|proposal/other before-follows:5日在北
-4|proposal/other before-follows:、
-4|proposal/other before-follows:、5
-4|proposal/other before-follows:、5%案
-3|proposal/other before-follows:「
-4|proposal/other before-follows:と
-9|proposal/other before-follows:の
-4|proposal/other before-follows:の算
-4|proposal/other before-follows:の算定方
-13|proposal/other before-follows:は
-6|proposal/other before-follows:は7
-6|proposal/other before-follows:は7日、
-3|proposal/other before-follows:与
-3|proposal/other before-follows:主
-3|proposal/other before-follows:主张
-3|proposal/other before-follows:主张把4
5|proposal/other before-follows:代
5|proposal/other before-follows:代表
5|proposal/other before-follows:代表建议
4|proposal/other before-follows:会
4|proposal/other before-follows:会在
4|proposal/other before-follows:会在北约
5|proposal/other before-follows:则
5|proposal/other before-follows:则提
5|proposal/other before-follows:则提出,
-3|proposal/other before-follows:前
-4|proposal/other before-follows:和
-3|proposal/other before-follows:和荷
-3|proposal/other before-follows:和荷兰都
5|proposal/other before-follows:团
5|proposal/other before-follows:团队
5|proposal/other before-follows:团队看中
3|proposal/other before-follows:国防部长
5|proposal/other before-follows:外
5|proposal/other before-follows:外长
5|proposal/other before-follows:外长查克
11|proposal/other before-follows:大
11|proposal/other before-follows:大統
3|proposal/other before-follows:大統領、
9|proposal/other before-follows:大統領は
3|proposal/other before-follows:官员内部
5|proposal/other before-follows:总
5|proposal/other before-follows:总理
5|proposal/other before-follows:总理西利
4|proposal/other before-follows:拟
4|proposal/other before-follows:拟在
4|proposal/other before-follows:拟在北约
4|proposal/other before-follows:提
3|proposal/other before-follows:提议
6|proposal/other before-follows:政
6|proposal/other before-follows:政府
3|proposal/other before-follows:政府は、
4|proposal/other before-follows:政府有意
4|proposal/other before-follows:新
6|proposal/other before-follows:新政
6|proposal/other before-follows:新政府国
3|proposal/other before-follows:日
3|proposal/other before-follows:日前
3|proposal/other before-follows:日前表示
3|proposal/other before-follows:曾
3|proposal/other before-follows:曾呼
3|proposal/other before-follows:曾呼吁欧
-3|proposal/other before-follows:氏
4|proposal/other before-follows:的外
4|proposal/other before-follows:的外交团
4|proposal/other before-follows:表
4|proposal/other before-follows:表示
4|proposal/other before-follows:表示,北
3|proposal/other before-follows:访
3|proposal/other before-follows:访问
3|proposal/other before-follows:访问布鲁
4|proposal/other before-follows:说
4|proposal/other before-follows:说,
4|proposal/other before-follows:说,欧洲
-4|proposal/other before-follows:透
-4|proposal/other before-follows:透露
-4|proposal/other before-follows:透露,秘
-5|proposal/other before-follows:长
3|proposal/other before-follows:防
6|proposal/other before-follows:防长
6|proposal/other before-follows:防长提议
3|proposal/other before-follows:首
3|proposal/other before-follows:首相
4|proposal/other before-follows:首相:把
-5|proposal/other before-leads:
8|proposal/other before-leads:,
3|proposal/other before-leads:,但
8|proposal/other before-leads::
5|proposal/other before-leads:;
-5|proposal/other before-leads:、
5|proposal/other before-leads:】
-6|proposal/other before-leads:ツ
-6|proposal/other before-leads:ルツ
-3|proposal/other before-leads:与
3|proposal/other before-leads:但
5|proposal/other before-leads:字;
5|proposal/other before-leads:家:
3|proposal/other before-leads:总理
6|proposal/other before-leads:总统
4|proposal/other before-leads:点:
3|proposal/other before-leads:理
4|proposal/other before-leads:相
4|proposal/other before-leads:示,
6|proposal/other before-leads:统
5|proposal/other before-leads:讯】
-5|proposal/other before-leads:说,
4|proposal/other before-leads:道,
5|proposal/other before-leads:部长
5|proposal/other before-leads:长
6|proposal/other before-leads:露,
4|proposal/other before-leads:首相
-13|proposal/other before-opens:False agent
16|proposal/other before-opens:False named
5|proposal/other before-opens:True agent
-9|proposal/other before-opens:True named
-8|proposal/other before-rank:0 0 agent
5|proposal/other before-rank:1 0 agent
7|proposal/other before-rank:1 0 named
3|proposal/other before-rank:1 1 named
3|proposal/other before-rank:2 1 named
-8|proposal/other before:agent
7|proposal/other before:named
-19|proposal/other named:1
9|proposal/other named:2
-4|proposal/other right-before:、
-3|proposal/other right-before:主张把
5|proposal/other right-before:则提出,
3|proposal/other right-before:大統領は
4|proposal/other right-before:拟在北约推
3|proposal/other right-before:曾呼吁欧洲以
4|proposal/other right-before:首相:把
-45|proposal/other unnamed
-37|proposal/other unnamed-beside-others
3|proposal/right-before::
-3|proposal/right-before::战后也要把
3|proposal/right-before:が主張した
7|proposal/right-before:の
3|proposal/right-before:の各国が
3|proposal/right-before:の軍事費「
3|proposal/right-before:は
4|proposal/right-before:は最大でも
-3|proposal/right-before:も
3|proposal/right-before:主张冻结在
-3|proposal/right-before:主张把
3|proposal/right-before:以
3|proposal/right-before:内では「
4|proposal/right-before:内には
-3|proposal/right-before:内部
-3|proposal/right-before:军费新目标:
5|proposal/right-before:则提出,
4|proposal/right-before:在为年底提出
4|proposal/right-before:大統領は
-3|proposal/right-before:想当\"
4|proposal/right-before:拟在北约推
-4|proposal/right-before:拟建议防卫费
3|proposal/right-before:曾呼吁欧洲以
-7|proposal/right-before:核心军费
3|proposal/right-before:氏、国防費「
5|proposal/right-before:的比例改定为
-5|proposal/right-before:着眼
3|proposal/right-before:私下抛出
3|proposal/right-before:若拿不出接近
-4|proposal/right-before:要
-3|proposal/right-before:要把军费推到
4|proposal/right-before:要求改为
4|proposal/right-before:首相:把
-9|proposal/role-class-of:NATO JPN
-3|proposal/role-class-of:TWN land
-6|proposal/role-class-of:TWN member
-3|proposal/role-class-of:USA ALLIES
-49|proposal/role-class-of:USA JPN
7|proposal/role-class-of:USA KOR
-12|proposal/role-class-of:USA TWN
-8|proposal/role-class-of:USA land
-9|proposal/role-class-of:USA member
4|proposal/role-class-of:land ALLIES
-5|proposal/role-class-of:land land
10|proposal/role-class-of:member EU
32|proposal/role-class-of:member NATO
-12|proposal/role-class-of:member member
-4|proposal/role-class:CHN
-9|proposal/role-class:JPN
-3|proposal/role-class:KOR
-11|proposal/role-class:NATO
-12|proposal/role-class:TWN
-74|proposal/role-class:USA
-3|proposal/role-class:foe
27|proposal/role-class:member
65|proposal/role:nobody
-91|proposal/role:other
26|proposal/role:spender
4|proposal/said-after-too:ask not
4|proposal/said-after-too:ask plan
4|proposal/said-after-too:ask think
-4|proposal/said-after-too:deny not
-6|proposal/said-after-too:not deny
3|proposal/said-after-too:not reach
4|proposal/said-after-too:not should
4|proposal/said-after-too:not think
4|proposal/said-after-too:party think
3|proposal/said-after-too:plan ask
5|proposal/said-after-too:plan deny
-4|proposal/said-after-too:plan plan
-5|proposal/said-after-too:plan raise
5|proposal/said-after-too:plan reach
-3|proposal/said-after-too:plan think
-3|proposal/said-after-too:raise deny
-4|proposal/said-after-too:raise plan
-3|proposal/said-after-too:raise reach
4|proposal/said-after-too:raise should
-4|proposal/said-after-too:raise think
-5|proposal/said-after-too:reach not
7|proposal/said-after-too:reach should
-5|proposal/said-after-too:reach think
-3|proposal/said-after-too:should ask
4|proposal/said-after-too:should should
-6|proposal/said-after-too:think deny
-5|proposal/said-after-too:think not
4|proposal/said-after-too:think party
-4|proposal/said-after-too:think reach
3|proposal/said-after-too:think should
-4|proposal/said-after-too:think think
20|proposal/said-after:
11|proposal/said-after:ask
4|proposal/said-after:ask plan
3|proposal/said-after:ask plan think
11|proposal/said-after:deny
4|proposal/said-after:deny not
10|proposal/said-after:not
-5|proposal/said-after:not plan
-3|proposal/said-after:not plan should
3|proposal/said-after:not should
3|proposal/said-after:not think
8|proposal/said-after:party
3|proposal/said-after:party think
4|proposal/said-after:plan
3|proposal/said-after:plan ask
5|proposal/said-after:plan deny
-3|proposal/said-after:plan raise
3|proposal/said-after:plan should
5|proposal/said-after:plan think not
6|proposal/said-after:raise
3|proposal/said-after:raise ask think
-3|proposal/said-after:raise deny
-4|proposal/said-after:raise plan
-4|proposal/said-after:raise plan plan
9|proposal/said-after:raise should
-4|proposal/said-after:raise think raise
-3|proposal/said-after:raise think think
-3|proposal/said-after:reach plan think
5|proposal/said-after:reach should
-5|proposal/said-after:reach think
-3|proposal/said-after:standard think
-4|proposal/said-after:think
-3|proposal/said-after:think deny
-3|proposal/said-after:think deny not
-11|proposal/said-after:think not
3|proposal/said-after:think party
3|proposal/said-after:think plan
-8|proposal/said-after:think think think
5|proposal/said-before-too:ask plan
4|proposal/said-before-too:ask raise
7|proposal/said-before-too:ask think
-3|proposal/said-before-too:not not
9|proposal/said-before-too:not plan
3|proposal/said-before-too:not reach
3|proposal/said-before-too:not should
9|proposal/said-before-too:party ask
3|proposal/said-before-too:party not
6|proposal/said-before-too:party party
4|proposal/said-before-too:party plan
3|proposal/said-before-too:party raise
4|proposal/said-before-too:party reach
4|proposal/said-before-too:party should
12|proposal/said-before-too:party think
3|proposal/said-before-too:plan ask
-6|proposal/said-before-too:plan not
10|proposal/said-before-too:plan plan
-5|proposal/said-before-too:plan raise
4|proposal/said-before-too:plan reach
9|proposal/said-before-too:plan think
3|proposal/said-before-too:raise not
4|proposal/said-before-too:raise raise
4|proposal/said-before-too:raise should
-4|proposal/said-before-too:reach ask
-3|proposal/said-before-too:reach plan
-4|proposal/said-before-too:reach raise
-3|proposal/said-before-too:reach should
-5|proposal/said-before-too:should plan
11|proposal/said-before-too:should raise
-5|proposal/said-before-too:should reach
-3|proposal/said-before-too:should should
7|proposal/said-before-too:should think
-3|proposal/said-before-too:standard think
9|proposal/said-before-too:think ask
5|proposal/said-before-too:think not
-7|proposal/said-before-too:think plan
-8|proposal/said-before-too:think raise
6|proposal/said-before-too:think should
-5|proposal/said-before-too:think standard
28|proposal/said-before-too:think think
32|proposal/said-before:
3|proposal/said-before:ask plan
6|proposal/said-before:ask think
4|proposal/said-before:deny
-10|proposal/said-before:not
3|proposal/said-before:not deny
4|proposal/said-before:not plan
3|proposal/said-before:not should raise
14|proposal/said-before:party
3|proposal/said-before:party ask
3|proposal/said-before:party reach
8|proposal/said-before:party think
3|proposal/said-before:party think raise
14|proposal/said-before:plan
-9|proposal/said-before:plan not
3|proposal/said-before:plan plan ask
5|proposal/said-before:plan plan think
-8|proposal/said-before:plan raise
5|proposal/said-before:plan reach
-7|proposal/said-before:raise
4|proposal/said-before:raise not
4|proposal/said-before:raise raise
-4|proposal/said-before:reach ask
-4|proposal/said-before:reach raise
-6|proposal/said-before:reach should reach
14|proposal/said-before:should
-7|proposal/said-before:should plan
9|proposal/said-before:should raise
-5|proposal/said-before:should reach
-4|proposal/said-before:should should plan
4|proposal/said-before:should think
-4|proposal/said-before:standard
-3|proposal/said-before:standard think
3|proposal/said-before:think ask plan
-4|proposal/said-before:think party
-5|proposal/said-before:think plan
-6|proposal/said-before:think plan plan
3|proposal/said-before:think plan reach
-10|proposal/said-before:think raise
-3|proposal/said-before:think reach raise
5|proposal/said-before:think should
3|proposal/said-before:think should raise
-4|proposal/said-before:think standard
5|proposal/said-before:think think
4|proposal/said-before:think think plan
10|proposal/said-before:think think raise
25|proposal/said-last:
4|proposal/said-last:ask not
3|proposal/said-last:ask plan think
-5|proposal/said-last:deny not
-4|proposal/said-last:not
-3|proposal/said-last:not deny ask
-3|proposal/said-last:not plan
3|proposal/said-last:not reach
3|proposal/said-last:not should
4|proposal/said-last:not think
8|proposal/said-last:party
4|proposal/said-last:party think
3|proposal/said-last:plan ask
5|proposal/said-last:plan deny
3|proposal/said-last:plan plan reach
-6|proposal/said-last:plan plan think
5|proposal/said-last:plan reach
5|proposal/said-last:plan should
-3|proposal/said-last:plan think
5|proposal/said-last:plan think not
-3|proposal/said-last:plan think reach
6|proposal/said-last:raise
3|proposal/said-last:raise ask think
5|proposal/said-last:raise think
-3|proposal/said-last:raise think not
-4|proposal/said-last:raise think think
9|proposal/said-last:reach
-5|proposal/said-last:reach not
5|proposal/said-last:reach should
-6|proposal/said-last:reach think
20|proposal/said-last:should
4|proposal/said-last:should should
-3|proposal/said-last:should think
-6|proposal/said-last:think deny not
-8|proposal/said-last:think not
3|proposal/said-last:think party
3|proposal/said-last:think plan not
3|proposal/said-last:think raise
-4|proposal/said-last:think think
-6|proposal/said-last:think think think
-3|proposal/spender after-far:1 False
-3|proposal/spender after-far:18 True
-3|proposal/spender after-far:36 False
4|proposal/spender after-far:36 True
-3|proposal/spender after-far:4 False
4|proposal/spender after-follows:
4|proposal/spender after-follows: False
5|proposal/spender after-follows:が
5|proposal/spender after-follows:が試 False
-5|proposal/spender after-follows:の
-3|proposal/spender after-follows:内
4|proposal/spender after-follows:国
4|proposal/spender after-follows:国防 True
-3|proposal/spender after-follows:将
-5|proposal/spender after-follows:新
-5|proposal/spender after-follows:新目 False
4|proposal/spender after-follows:未
4|proposal/spender after-follows:未理 False
3|proposal/spender after-follows:闪
3|proposal/spender after-follows:闪烁 True
-4|proposal/spender after-leads:,但
4|proposal/spender after-leads:?」
5|proposal/spender after-leads:」_
-5|proposal/spender after-leads:作为
5|proposal/spender after-leads:壁_
-3|proposal/spender after-leads:总理
6|proposal/spender after-leads:方、
-3|proposal/spender after-leads:書を
-8|proposal/spender after:named False
-5|proposal/spender after:named True
12|proposal/spender before-commas:1 0
-6|proposal/spender before-commas:1 1
5|proposal/spender before-commas:2 1
-4|proposal/spender before-commas:2 2
11|proposal/spender before-far:1 0
-4|proposal/spender before-far:18 0
-4|proposal/spender before-far:36 1
9|proposal/spender before-far:4 0
-4|proposal/spender before-far:9 0
4|proposal/spender before-follows-rank:1 0 0
-3|proposal/spender before-follows-rank:_ 0 0
11|proposal/spender before-follows-rank:、 0 0
3|proposal/spender before-follows-rank:、 2 0
-4|proposal/spender before-follows-rank:「 0 0
3|proposal/spender before-follows-rank:が 1 0
3|proposal/spender before-follows-rank:と 1 0
7|proposal/spender before-follows-rank:の 0 0
-3|proposal/spender before-follows-rank:の 0 1
3|proposal/spender before-follows-rank:の 1 0
4|proposal/spender before-follows-rank:は 0 0
5|proposal/spender before-follows-rank:は 0 1
-3|proposal/spender before-follows-rank:一 0 1
-9|proposal/spender before-follows-rank:上 0 0
3|proposal/spender before-follows-rank:不 0 0
3|proposal/spender before-follows-rank:与 1 0
8|proposal/spender before-follows-rank:主 0 0
3|proposal/spender before-follows-rank:事 0 0
3|proposal/spender before-follows-rank:以 0 0
4|proposal/spender before-follows-rank:任 0 0
-3|proposal/spender before-follows-rank:会 0 0
-4|proposal/spender before-follows-rank:保 0 0
-3|proposal/spender before-follows-rank:修 0 0
-3|proposal/spender before-follows-rank:党 0 0
-5|proposal/spender before-follows-rank:内 0 0
-4|proposal/spender before-follows-rank:军 0 0
3|proposal/spender before-follows-rank:准 0 0
-4|proposal/spender before-follows-rank:参 0 0
-3|proposal/spender before-follows-rank:可 0 1
4|proposal/spender before-follows-rank:周 0 0
5|proposal/spender before-follows-rank:和 0 0
4|proposal/spender before-follows-rank:国 0 0
4|proposal/spender before-follows-rank:国 0 1
3|proposal/spender before-follows-rank:国 1 1
3|proposal/spender before-follows-rank:外 0 0
-3|proposal/spender before-follows-rank:大 0 0
-8|proposal/spender before-follows-rank:安 0 0
8|proposal/spender before-follows-rank:官 0 0
6|proposal/spender before-follows-rank:已 0 1
7|proposal/spender before-follows-rank:幹 0 0
3|proposal/spender before-follows-rank:幹 0 2
-12|proposal/spender before-follows-rank:应 0 0
-7|proposal/spender before-follows-rank:执 0 0
-5|proposal/spender before-follows-rank:把 0 0
-3|proposal/spender before-follows-rank:把 0 1
12|proposal/spender before-follows-rank:拟 0 0
4|proposal/spender before-follows-rank:探 0 0
-9|proposal/spender before-follows-rank:提 0 0
-5|proposal/spender before-follows-rank:政 0 0
9|proposal/spender before-follows-rank:新 0 0
-3|proposal/spender before-follows-rank:智 0 1
-3|proposal/spender before-follows-rank:朝 0 0
-7|proposal/spender before-follows-rank:核 0 0
18|proposal/spender before-follows-rank:正 0 0
8|proposal/spender before-follows-rank:正 0 1
-4|proposal/spender before-follows-rank:氏 0 0
-4|proposal/spender before-follows-rank:民 0 0
-5|proposal/spender before-follows-rank:着 0 0
3|proposal/spender before-follows-rank:私 0 0
-3|proposal/spender before-follows-rank:竞 0 0
-3|proposal/spender before-follows-rank:総 0 0
-7|proposal/spender before-follows-rank:经 0 0
-3|proposal/spender before-follows-rank:维 0 0
8|proposal/spender before-follows-rank:考 0 0
-3|proposal/spender before-follows-rank:若 0 0
-3|proposal/spender before-follows-rank:表 0 0
-5|proposal/spender before-follows-rank:要 0 0
-4|proposal/spender before-follows-rank:議 0 0
3|proposal/spender before-follows-rank:讨 0 0
-5|proposal/spender before-follows-rank:议 0 0
7|proposal/spender before-follows-rank:设 0 0
-3|proposal/spender before-follows-rank:軍 1 0
4|proposal/spender before-follows-rank:近 0 0
-4|proposal/spender before-follows-rank:选 0 0
-3|proposal/spender before-follows-rank:选 0 1
3|proposal/spender before-follows-rank:酝 0 0
3|proposal/spender before-follows-rank:防 0 0
-6|proposal/spender before-follows-rank:防 0 1
3|proposal/spender before-follows-rank:首 0 1
5|proposal/spender before-follows:1
-3|proposal/spender before-follows::战
-3|proposal/spender before-follows::战后也
-3|proposal/spender before-follows:_
12|proposal/spender before-follows:、
3|proposal/spender before-follows:、拉
3|proposal/spender before-follows:、拉脱维
-4|proposal/spender before-follows:「
-4|proposal/spender before-follows:「冷
-4|proposal/spender before-follows:「冷戦期
3|proposal/spender before-follows:が
3|proposal/spender before-follows:が3
3|proposal/spender before-follows:が主
3|proposal/spender before-follows:が主張し
-3|proposal/spender before-follows:が提
-3|proposal/spender before-follows:が提言し
6|proposal/spender before-follows:が検
3|proposal/spender before-follows:が検討し
3|proposal/spender before-follows:が落
3|proposal/spender before-follows:が落とし
4|proposal/spender before-follows:では
4|proposal/spender before-follows:とフ
4|proposal/spender before-follows:とフラン
3|proposal/spender before-follows:に対
3|proposal/spender before-follows:に対し防
6|proposal/spender before-follows:の
4|proposal/spender before-follows:の3
5|proposal/spender before-follows:の3・5
3|proposal/spender before-follows:の5
3|proposal/spender before-follows:の5%に
3|proposal/spender before-follows:の事
3|proposal/spender before-follows:の事情を
-3|proposal/spender before-follows:の元
3|proposal/spender before-follows:の各
3|proposal/spender before-follows:の各国が
3|proposal/spender before-follows:の国防相
-5|proposal/spender before-follows:の審
-5|proposal/spender before-follows:の審議会
-3|proposal/spender before-follows:の目
-3|proposal/spender before-follows:の目標を
3|proposal/spender before-follows:の緑
3|proposal/spender before-follows:の緑の党
3|proposal/spender before-follows:の軍
3|proposal/spender before-follows:の軍事費
-4|proposal/spender before-follows:の防
-5|proposal/spender before-follows:の首脳の
8|proposal/spender before-follows:は
9|proposal/spender before-follows:は2
-3|proposal/spender before-follows:は5
-3|proposal/spender before-follows:は5日、
-3|proposal/spender before-follows:は、
-5|proposal/spender before-follows:は、防衛
3|proposal/spender before-follows:は事
3|proposal/spender before-follows:は事務レ
3|proposal/spender before-follows:は当
3|proposal/spender before-follows:は当初、
-3|proposal/spender before-follows:は憲
-3|proposal/spender before-follows:は憲法に
4|proposal/spender before-follows:は最
4|proposal/spender before-follows:は最大で
-3|proposal/spender before-follows:一
-9|proposal/spender before-follows:上
-4|proposal/spender before-follows:上支
-4|proposal/spender before-follows:上支持到
-5|proposal/spender before-follows:上院
3|proposal/spender before-follows:不
5|proposal/spender before-follows:不排
5|proposal/spender before-follows:不排除以
3|proposal/spender before-follows:与
3|proposal/spender before-follows:与英
3|proposal/spender before-follows:与英国的
8|proposal/spender before-follows:主
8|proposal/spender before-follows:主张
3|proposal/spender before-follows:主张冻结
4|proposal/spender before-follows:事
4|proposal/spender before-follows:事務
4|proposal/spender before-follows:事務総長
3|proposal/spender before-follows:以
4|proposal/spender before-follows:以3
4|proposal/spender before-follows:以3.5
4|proposal/spender before-follows:任
4|proposal/spender before-follows:任期
4|proposal/spender before-follows:任期内使
-3|proposal/spender before-follows:会
-6|proposal/spender before-follows:保
-6|proposal/spender before-follows:保守
-4|proposal/spender before-follows:保守党领
-3|proposal/spender before-follows:修
-3|proposal/spender before-follows:修订
-3|proposal/spender before-follows:修订安保
-3|proposal/spender before-follows:党
-3|proposal/spender before-follows:党首
-3|proposal/spender before-follows:党首は、
-3|proposal/spender before-follows:公
-4|proposal/spender before-follows:内
-4|proposal/spender before-follows:内で
3|proposal/spender before-follows:内では「
-3|proposal/spender before-follows:内で持ち
3|proposal/spender before-follows:内には3
-4|proposal/spender before-follows:内已
-3|proposal/spender before-follows:内有
15|proposal/spender before-follows:内部
-3|proposal/spender before-follows:内部3%
3|proposal/spender before-follows:内部传出
5|proposal/spender before-follows:内部正在
3|proposal/spender before-follows:内部正研
3|proposal/spender before-follows:内部评估
-5|proposal/spender before-follows:军
-4|proposal/spender before-follows:军费
-5|proposal/spender before-follows:军费新目
-4|proposal/spender before-follows:军费订下
3|proposal/spender before-follows:准
3|proposal/spender before-follows:准备
-8|proposal/spender before-follows:参
-7|proposal/spender before-follows:参议
-3|proposal/spender before-follows:参议院国
-3|proposal/spender before-follows:反
-3|proposal/spender before-follows:反对
-4|proposal/spender before-follows:可
-4|proposal/spender before-follows:可以
-4|proposal/spender before-follows:可以考虑
-3|proposal/spender before-follows:各
3|proposal/spender before-follows:向
4|proposal/spender before-follows:周
3|proposal/spender before-follows:周辺
3|proposal/spender before-follows:周辺から
5|proposal/spender before-follows:和
5|proposal/spender before-follows:和执
5|proposal/spender before-follows:和执政党
9|proposal/spender before-follows:国
-7|proposal/spender before-follows:国会
-3|proposal/spender before-follows:国会国防
17|proposal/spender before-follows:国防
-5|proposal/spender before-follows:国防支出
3|proposal/spender before-follows:国防相、
7|proposal/spender before-follows:国防相は
-5|proposal/spender before-follows:国防研究
3|proposal/spender before-follows:国防秘书
-5|proposal/spender before-follows:国防部会
3|proposal/spender before-follows:国防部则
3|proposal/spender before-follows:国防部建
3|proposal/spender before-follows:国防部日
-3|proposal/spender before-follows:国防部退
14|proposal/spender before-follows:国防部长
4|proposal/spender before-follows:在为
4|proposal/spender before-follows:在为年底
-4|proposal/spender before-follows:在选
5|proposal/spender before-follows:外
4|proposal/spender before-follows:外长
3|proposal/spender before-follows:外长商讨
-4|proposal/spender before-follows:大
4|proposal/spender before-follows:大統領は
-7|proposal/spender before-follows:大統領選
3|proposal/spender before-follows:大胜
4|proposal/spender before-follows:大胜_防
-4|proposal/spender before-follows:大选
-10|proposal/spender before-follows:安
-3|proposal/spender before-follows:安保
-7|proposal/spender before-follows:安全
-7|proposal/spender before-follows:安全保障
10|proposal/spender before-follows:官
9|proposal/spender before-follows:官员
7|proposal/spender before-follows:已
3|proposal/spender before-follows:已经
3|proposal/spender before-follows:已经让防
5|proposal/spender before-follows:已致
5|proposal/spender before-follows:已致函各
11|proposal/spender before-follows:幹
11|proposal/spender before-follows:幹部
5|proposal/spender before-follows:幹部は、
5|proposal/spender before-follows:幹部は「
-11|proposal/spender before-follows:应
-4|proposal/spender before-follows:应在
-3|proposal/spender before-follows:应在20
3|proposal/spender before-follows:总理
3|proposal/spender before-follows:总统武契
-4|proposal/spender before-follows:总统选举
-3|proposal/spender before-follows:想当
-3|proposal/spender before-follows:想当\"4
-7|proposal/spender before-follows:执
-7|proposal/spender before-follows:执政
-8|proposal/spender before-follows:把
-3|proposal/spender before-follows:把军
-5|proposal/spender before-follows:把国防预
-3|proposal/spender before-follows:把核
-3|proposal/spender before-follows:把核心国
14|proposal/spender before-follows:拟
3|proposal/spender before-follows:拟「
3|proposal/spender before-follows:拟「两阶
8|proposal/spender before-follows:拟将
7|proposal/spender before-follows:拟将防卫
-5|proposal/spender before-follows:拟建
-5|proposal/spender before-follows:拟建议防
4|proposal/spender before-follows:探
4|proposal/spender before-follows:探讨
4|proposal/spender before-follows:探讨修订
-8|proposal/spender before-follows:提
-6|proposal/spender before-follows:提交
-3|proposal/spender before-follows:提交报告
-3|proposal/spender before-follows:提议
-3|proposal/spender before-follows:提议防卫
-6|proposal/spender before-follows:政
-4|proposal/spender before-follows:政调
9|proposal/spender before-follows:新
4|proposal/spender before-follows:新版
-5|proposal/spender before-follows:智
-5|proposal/spender before-follows:智库
3|proposal/spender before-follows:有意设定
-4|proposal/spender before-follows:朝
-4|proposal/spender before-follows:朝野
-3|proposal/spender before-follows:朝野有声
-7|proposal/spender before-follows:核
-7|proposal/spender before-follows:核心
-7|proposal/spender before-follows:核心军费
25|proposal/spender before-follows:正
10|proposal/spender before-follows:正在
6|proposal/spender before-follows:正在研究
4|proposal/spender before-follows:正研
8|proposal/spender before-follows:正考
4|proposal/spender before-follows:正考虑在
3|proposal/spender before-follows:武
3|proposal/spender before-follows:武装
3|proposal/spender before-follows:武装部队
-3|proposal/spender before-follows:氏
3|proposal/spender before-follows:氏、
4|proposal/spender before-follows:氏、国防
-5|proposal/spender before-follows:氏は
-4|proposal/spender before-follows:民
3|proposal/spender before-follows:的
3|proposal/spender before-follows:的军
3|proposal/spender before-follows:的军费占
5|proposal/spender before-follows:的比
5|proposal/spender before-follows:的比例改
-3|proposal/spender before-follows:的顾
-3|proposal/spender before-follows:的顾问团
-5|proposal/spender before-follows:着
-5|proposal/spender before-follows:着眼
-5|proposal/spender before-follows:着眼3.
3|proposal/spender before-follows:研议20
-4|proposal/spender before-follows:研议在向
3|proposal/spender before-follows:私
3|proposal/spender before-follows:私下
3|proposal/spender before-follows:私下抛出
-3|proposal/spender before-follows:竞
-3|proposal/spender before-follows:竞选
-4|proposal/spender before-follows:総
-3|proposal/spender before-follows:総選
-7|proposal/spender before-follows:经
-7|proposal/spender before-follows:经济
-3|proposal/spender before-follows:经济团体
-3|proposal/spender before-follows:经济部长
-5|proposal/spender before-follows:维
-5|proposal/spender before-follows:维新
-3|proposal/spender before-follows:绿
-3|proposal/spender before-follows:绿党
8|proposal/spender before-follows:考
8|proposal/spender before-follows:考虑
3|proposal/spender before-follows:考虑把防
-5|proposal/spender before-follows:若
3|proposal/spender before-follows:若拿
3|proposal/spender before-follows:若拿不出
-4|proposal/spender before-follows:若能
-3|proposal/spender before-follows:若要
-3|proposal/spender before-follows:表
-3|proposal/spender before-follows:表示
-5|proposal/spender before-follows:要
-4|proposal/spender before-follows:要5
-4|proposal/spender before-follows:要5%,
-3|proposal/spender before-follows:要把
-3|proposal/spender before-follows:要把军费
4|proposal/spender before-follows:要求
4|proposal/spender before-follows:要求改为
-4|proposal/spender before-follows:議
-3|proposal/spender before-follows:議員
3|proposal/spender before-follows:讨
3|proposal/spender before-follows:讨论
-7|proposal/spender before-follows:议
-5|proposal/spender before-follows:议会
7|proposal/spender before-follows:设
7|proposal/spender before-follows:设立
7|proposal/spender before-follows:设立的专
-3|proposal/spender before-follows:财
-3|proposal/spender before-follows:财政制度
5|proposal/spender before-follows:财政部长
-4|proposal/spender before-follows:财界
-3|proposal/spender before-follows:軍
5|proposal/spender before-follows:近
5|proposal/spender before-follows:近日
4|proposal/spender before-follows:近日提出
-7|proposal/spender before-follows:选
-3|proposal/spender before-follows:选民
-3|proposal/spender before-follows:选民以6
3|proposal/spender before-follows:酝
3|proposal/spender before-follows:酝酿
-3|proposal/spender before-follows:防
-7|proposal/spender before-follows:防卫
5|proposal/spender before-follows:防长
-5|proposal/spender before-follows:防长会上
4|proposal/spender before-follows:防长金龙
6|proposal/spender before-follows:首
6|proposal/spender before-follows:首相
4|proposal/spender before-follows:首相は2
13|proposal/spender before-leads:
-3|proposal/spender before-leads:\",
-4|proposal/spender before-leads:%、
-3|proposal/spender before-leads:)
-4|proposal/spender before-leads:,为
3|proposal/spender before-leads:,据
3|proposal/spender before-leads:,让
10|proposal/spender before-leads::
12|proposal/spender before-leads:、
4|proposal/spender before-leads:】
-3|proposal/spender before-leads:ある
3|proposal/spender before-leads:して
3|proposal/spender before-leads:ず、
3|proposal/spender before-leads:て
-3|proposal/spender before-leads:で
3|proposal/spender before-leads:と、
5|proposal/spender before-leads:の
3|proposal/spender before-leads:は「
3|proposal/spender before-leads:ば、
-3|proposal/spender before-leads:る
3|proposal/spender before-leads:れ、
5|proposal/spender before-leads:を、
3|proposal/spender before-leads:ンの
-4|proposal/spender before-leads:一名
-3|proposal/spender before-leads:上,
-4|proposal/spender before-leads:为
-3|proposal/spender before-leads:为,
6|proposal/spender before-leads:书长
-4|proposal/spender before-leads:事长
3|proposal/spender before-leads:亚:
-3|proposal/spender before-leads:人
-3|proposal/spender before-leads:人选
-4|proposal/spender before-leads:会在
3|proposal/spender before-leads:作
7|proposal/spender before-leads:前,
-5|proposal/spender before-leads:名
-12|proposal/spender before-leads:在
6|proposal/spender before-leads:媒:
5|proposal/spender before-leads:官「
3|proposal/spender before-leads:家:
3|proposal/spender before-leads:导,
5|proposal/spender before-leads:引
-3|proposal/spender before-leads:张,
3|proposal/spender before-leads:役の
7|proposal/spender before-leads:总理
6|proposal/spender before-leads:总统
-3|proposal/spender before-leads:持
5|proposal/spender before-leads:援引
-3|proposal/spender before-leads:支持
-3|proposal/spender before-leads:政的
-7|proposal/spender before-leads:日在
-12|proposal/spender before-leads:日本
4|proposal/spender before-leads:是,
-12|proposal/spender before-leads:本
3|proposal/spender before-leads:炒作
6|proposal/spender before-leads:理
-4|proposal/spender before-leads:电)
4|proposal/spender before-leads:电_
-3|proposal/spender before-leads:的
-7|proposal/spender before-leads:示,
5|proposal/spender before-leads:称,
6|proposal/spender before-leads:统
-3|proposal/spender before-leads:而
3|proposal/spender before-leads:让
-3|proposal/spender before-leads:议,
-3|proposal/spender before-leads:讯:
-5|proposal/spender before-leads:论请
6|proposal/spender before-leads:说,
-5|proposal/spender before-leads:请
6|proposal/spender before-leads:道,
-3|proposal/spender before-leads:選で
7|proposal/spender before-leads:部长
10|proposal/spender before-leads:长
3|proposal/spender before-leads:首相
5|proposal/spender before-opens:False agent
-5|proposal/spender before-opens:False named
-4|proposal/spender before-opens:False patient
6|proposal/spender before-opens:True agent
5|proposal/spender before-rank:0 0 agent
5|proposal/spender before-rank:0 1 agent
-7|proposal/spender before-rank:0 1 named
-4|proposal/spender before-rank:0 1 patient
3|proposal/spender before-rank:1 1 named
-3|proposal/spender before-rank:1 2 named
3|proposal/spender before-rank:2 0 named
12|proposal/spender before:agent
-3|proposal/spender before:named
-4|proposal/spender before:patient
4|proposal/spender named:1
-5|proposal/spender named:2
6|proposal/spender named:3
3|proposal/spender right-before::
-3|proposal/spender right-before::战后也要把
5|proposal/spender right-before:、
3|proposal/spender right-before:が主張した
4|proposal/spender right-before:とフランスは
7|proposal/spender right-before:の
3|proposal/spender right-before:の各国が
3|proposal/spender right-before:の軍事費「
4|proposal/spender right-before:は
4|proposal/spender right-before:は最大でも
3|proposal/spender right-before:主张冻结在
3|proposal/spender right-before:以
3|proposal/spender right-before:内では「
4|proposal/spender right-before:内には
-3|proposal/spender right-before:内部
-3|proposal/spender right-before:军费新目标:
4|proposal/spender right-before:在为年底提出
-3|proposal/spender right-before:想当\"
-4|proposal/spender right-before:拟建议防卫费
-7|proposal/spender right-before:核心军费
3|proposal/spender right-before:氏、国防費「
5|proposal/spender right-before:的比例改定为
-5|proposal/spender right-before:着眼
3|proposal/spender right-before:私下抛出
3|proposal/spender right-before:若拿不出接近
-4|proposal/spender right-before:要
-3|proposal/spender right-before:要把军费推到
4|proposal/spender right-before:要求改为
19|proposal/spender unnamed
3|proposal/spender unnamed-beside-others
-3|proposal/title-after:
-3|proposal/title-after:\"
-3|proposal/title-after:\"打
4|proposal/title-after:,台
3|proposal/title-after:DEFENCE?
-3|proposal/title-after:DEFENCE换
7|proposal/title-after:_折
3|proposal/title-after:「DATE
4|proposal/title-after:「や
5|proposal/title-after:」_
-3|proposal/title-after:」か
3|proposal/title-after:」の
-3|proposal/title-after:」は
-3|proposal/title-after:」世
-4|proposal/title-after:」断
-5|proposal/title-after:」明
-3|proposal/title-after:」議
-3|proposal/title-after:」達
4|proposal/title-after:に」
-3|proposal/title-after:の中
-4|proposal/title-after:の明
3|proposal/title-after:の検
-7|proposal/title-after:への
-4|proposal/title-after:より
-4|proposal/title-after:を「
4|proposal/title-after:を」
3|proposal/title-after:上限
-22|proposal/title-after:以上
4|proposal/title-after:台」
3|proposal/title-after:国家
-4|proposal/title-after:報道
4|proposal/title-after:必要
-6|proposal/title-after:方案
3|proposal/title-after:明記
-3|proposal/title-after:是理
-5|proposal/title-after:案、
3|proposal/title-after:案が
-5|proposal/title-after:案に
-4|proposal/title-after:案も
-7|proposal/title-after:目標
-3|proposal/title-after:示唆
-3|proposal/title-after:視野
4|proposal/title-after:論_
4|proposal/title-after:超_
3|proposal/title-after:超」
-3|proposal/title-after:超へ
-3|proposal/title-after:超必
-4|proposal/title-after:超案
6|proposal/title-after:还不
-4|proposal/title-after:还是
-27|proposal/unnamed
-33|proposal/unnamed-beside-others
"""
