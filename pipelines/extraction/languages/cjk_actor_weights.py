"""What each cue of ``east_asian.party_cues`` speaks for an actor; made by ``training/parties_cjk.py``, not by hand.

Each line: hundredths of the logarithm of odds, ``|``, the kind of claim that they hold in (none:
any), ``/`` and the cue.
"""

TABLE = """\
-17|/after-far:1 False
-18|/after-far:18 True
26|/after-far:9 False
5|/after-follows:
5|/after-follows: False
-4|/after-follows:「不 False
-4|/after-follows:から True
-5|/after-follows:が「 True
-5|/after-follows:が自 False
4|/after-follows:が試 False
-3|/after-follows:と
-4|/after-follows:に求 False
5|/after-follows:に高 False
-10|/after-follows:の
-3|/after-follows:の全 False
4|/after-follows:の声 False
3|/after-follows:不肯 True
4|/after-follows:予
4|/after-follows:予以 True
3|/after-follows:国
3|/after-follows:国防 True
7|/after-follows:外
7|/after-follows:外務 False
-3|/after-follows:安
-3|/after-follows:安全 False
5|/after-follows:将\" True
-6|/after-follows:开
-6|/after-follows:开价 True
4|/after-follows:强
3|/after-follows:强调 True
-3|/after-follows:持
-3|/after-follows:持保 True
3|/after-follows:未
3|/after-follows:未理 False
-4|/after-follows:条
-4|/after-follows:条约 False
11|/after-follows:氏
7|/after-follows:氏、 False
3|/after-follows:的讯 True
11|/after-follows:米
6|/after-follows:米大 False
4|/after-follows:自
3|/after-follows:自主 True
-5|/after-follows:达
-5|/after-follows:达到 True
-3|/after-follows:間
6|/after-follows:首
5|/after-follows:首相 False
5|/after-leads:%,
-3|/after-leads:%は
-13|/after-leads:%を
-3|/after-leads:%对
-3|/after-leads:,但
3|/after-leads:?」
4|/after-leads:」_
-3|/after-leads:い。
-3|/after-leads:いて
-10|/after-leads:が、
3|/after-leads:ける
5|/after-leads:ず=
7|/after-leads:ず_
4|/after-leads:と、
11|/after-leads:める
8|/after-leads:よう
8|/after-leads:を_
5|/after-leads:んだ
-4|/after-leads:写进
5|/after-leads:域,
4|/after-leads:壁_
-3|/after-leads:总理
-3|/after-leads:推动
6|/after-leads:方、
-6|/after-leads:有给
3|/after-leads:案,
-3|/after-leads:论,
3|/after-leads:费由
3|/after-leads:闻,
3|/after:
4|/after:\"
3|/after:\"写
13|/after:,
-3|/after:,《
-3|/after:,《日
-3|/after:,《日经
-3|/after:,《日经》
3|/after:,「
3|/after:,「这
-4|/after:,再
5|/after:,台
5|/after:,台厂
5|/after:,台厂无
5|/after:,台厂无人
-4|/after:,她
4|/after:,将
7|/after:,并
3|/after:,并接
3|/after:,并接管
3|/after:,并接管外
-4|/after:,时
-4|/after:,时限
-4|/after:,时限为
-4|/after:,时限为DATE
3|/after:,遭总
3|/after:,遭总理
3|/after::
-3|/after:DEFENCE换
-3|/after:DEFENCE换和
-3|/after:DEFENCE换和平
-3|/after:DEFENCE换和平\"
6|/after:_
6|/after:_卓
6|/after:_卓揆
6|/after:_卓揆:
6|/after:_卓揆:不
13|/after:named False
-15|/after:patient True
-4|/after:、DATE
-13|/after:。
3|/after:「
3|/after:「太
3|/after:「太高
3|/after:「太高」
3|/after:「太高」_
-17|/after:」
-3|/after:」_
4|/after:」_公
4|/after:」_公表
4|/after:」_公表へ
-3|/after:」_外
-3|/after:」_外相
-3|/after:」_外相は
-3|/after:」。
-3|/after:」か
-3|/after:」か_
-3|/after:」か_DEFENCE
-3|/after:」か_DEFENCEの
3|/after:」に前
3|/after:」に前向
3|/after:」に前向き
-3|/after:」に金
-3|/after:」に金利
-3|/after:」に金利の
-4|/after:」の
5|/after:」は非
5|/after:」は非現
5|/after:」は非現実
-3|/after:」断
-3|/after:」断念
-3|/after:」断念せ
-3|/after:」断念せよ
-3|/after:あたりは
-3|/after:あたりは議
3|/after:あり
3|/after:ありき
4|/after:ありきの
4|/after:ありきの議
5|/after:か
3|/after:か#
3|/after:か#か
3|/after:が
4|/after:がDEFENCE
4|/after:がDEFENCEの
4|/after:がDEFENCEの新
4|/after:がDEFENCEの新し
6|/after:が世
6|/after:が世界
6|/after:が世界標
6|/after:が世界標準
-3|/after:が新
3|/after:が要ると
3|/after:が要ると言
3|/after:す
3|/after:すら
3|/after:すら「
3|/after:すら「出
3|/after:すら「出発
5|/after:で
-4|/after:であ
-4|/after:である
-4|/after:である。
3|/after:では
5|/after:でも
3|/after:で足
3|/after:で足り
3|/after:で足りる
3|/after:で足りる」
-3|/after:で高
-3|/after:で高止
-3|/after:で高止ま
-3|/after:で高止まり
-4|/after:と
3|/after:という
-3|/after:という案
-3|/after:という案に
-8|/after:とす
-8|/after:とする
4|/after:とするこ
4|/after:とすること
-3|/after:とするな
-3|/after:とするなら
4|/after:とする公
4|/after:とする公約
-6|/after:とする案
-3|/after:とする案が
5|/after:など
3|/after:など論
3|/after:など論外
3|/after:など論外だ
-4|/after:なの
-4|/after:なのか
-3|/after:なら0
-3|/after:に
3|/after:に」
3|/after:に」_
-6|/after:にす
-6|/after:にする
-4|/after:にする案
-4|/after:にする案で
3|/after:について、
-3|/after:については
4|/after:にと
4|/after:にとど
4|/after:にとどめ
4|/after:にとどめる
4|/after:には
7|/after:には及
7|/after:には及び
7|/after:には及び腰
-7|/after:に増
-7|/after:に増や
-8|/after:に増やす
-6|/after:に増やす案
10|/after:の
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
-4|/after:の中
-4|/after:の中身
3|/after:の検
3|/after:の検討
5|/after:の検討を
4|/after:の水
4|/after:の水増
4|/after:の水増し
4|/after:の水増しだ
-3|/after:の要
-3|/after:の要求
-3|/after:は、
-10|/after:は「
-4|/after:は「世
-4|/after:は「世界
-4|/after:は「世界標
-3|/after:は「早
-3|/after:は「早晩
-3|/after:は「早晩避
4|/after:はな
4|/after:はない
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
4|/after:は必
4|/after:は必要
3|/after:は必要」
-5|/after:は欲
-5|/after:は欲し
-5|/after:は欲しい
-5|/after:は欲しい」
-3|/after:への増
-3|/after:への増額
3|/after:へ下
3|/after:へ下げ
3|/after:へ下げる
3|/after:へ下げるよ
-3|/after:までに
-3|/after:までにと
-3|/after:までにとど
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
-3|/after:をDATEに
4|/after:をDATEま
4|/after:をDATEまで
4|/after:をDATEまでに
3|/after:を「世界標
3|/after:を」
-3|/after:を上回るの
-3|/after:を中期
-3|/after:を中期的
-3|/after:を中期的な
-4|/after:を主張し
-4|/after:を主張し、
5|/after:を主張す
5|/after:を主張する
4|/after:を唱
4|/after:を唱え
3|/after:を唱える
-3|/after:を念頭に置
3|/after:を掲げる考
-3|/after:を提案
-3|/after:を提案して
3|/after:を提言
-3|/after:を検
-3|/after:を検討
3|/after:を決
3|/after:を決め打
3|/after:を決め打ち
-3|/after:を目
-3|/after:を目指
4|/after:を示
3|/after:を示し、
3|/after:を示し、LAND
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
-4|/after:上
-3|/after:上下
-6|/after:不
-4|/after:不一
-4|/after:不一而
-4|/after:不一而足
-4|/after:不一而足。
-6|/after:为
-3|/after:为努
-3|/after:为努力
-3|/after:为努力方
-3|/after:为努力方向
-3|/after:为阶
-3|/after:为阶段
-3|/after:为阶段目
-3|/after:为阶段目标
3|/after:为限
3|/after:为限。
3|/after:乃
3|/after:乃至
3|/after:乃至#
13|/after:以
4|/after:以上」
3|/after:以上とす
3|/after:以上とする
-3|/after:以上と明
-3|/after:以上と明記
6|/after:以上に
-5|/after:以上も
-5|/after:以上も念
-5|/after:以上も念頭
-3|/after:以上を
-5|/after:以上を提
-5|/after:以上を提言
-5|/after:以上方
-5|/after:以上方案
-5|/after:以上方案浮
11|/after:以内
3|/after:以内」条
3|/after:以内」条件
3|/after:以内と
3|/after:以内とす
3|/after:以内とする
3|/after:以内な
3|/after:以内なら
3|/after:以内ならば
4|/after:再
5|/after:再说
5|/after:再说\"
5|/after:再说\"的
5|/after:再说\"的劝
-3|/after:前
-3|/after:前後
3|/after:务
3|/after:务实
-3|/after:只
-4|/after:可
-3|/after:可以
-3|/after:可以谈
4|/after:台
3|/after:台」
3|/after:台」に
3|/after:台」に_
3|/after:台」に_自
3|/after:台とする提
3|/after:国
3|/after:国家
3|/after:国家\"
3|/after:国家\"?
-3|/after:在
-3|/after:報
-3|/after:報道
-3|/after:報道で
-3|/after:報道で財
-3|/after:報道で財政
3|/after:声
3|/after:声浪
3|/after:声浪高
3|/after:对
3|/after:对LAND
4|/after:对LAND「
4|/after:对LAND「不
4|/after:对LAND「不是
4|/after:就
-9|/after:左
-9|/after:左右
-7|/after:左右。
-5|/after:并
3|/after:应
4|/after:应成
4|/after:应成为
4|/after:应成为新
4|/after:应成为新的
-5|/after:成
3|/after:才
-8|/after:是
5|/after:更
5|/after:更是
5|/after:更是天
5|/after:更是天方
5|/after:更是天方夜
-9|/after:案
-3|/after:案、
-3|/after:案、専
-3|/after:案、専守
-3|/after:案、専守防
3|/after:案が
4|/after:案が取
4|/after:案が取り
4|/after:案が取り沙
3|/after:構
3|/after:構想
4|/after:決
4|/after:法
4|/after:法案
4|/after:法案を
4|/after:法案を審
4|/after:法案を審議
-8|/after:的
4|/after:的DEFENCE占
3|/after:的DEFENCE占比
3|/after:的主
3|/after:的主张
3|/after:的主张占
3|/after:的主张占上
3|/after:的声
3|/after:的声音
4|/after:的建
4|/after:的建议
4|/after:的建议。
-3|/after:的新
-3|/after:的新目
-3|/after:的新目标
-4|/after:的新目标造
-3|/after:的方案,
3|/after:的盘
3|/after:的盘子
3|/after:的盘子。
3|/after:的要求。
-5|/after:目
-4|/after:目標
5|/after:程
5|/after:程度
-3|/after:程度にと
-3|/after:程度にとど
7|/after:程度を
3|/after:程度を新
3|/after:程度を新目
-8|/after:要
-3|/after:要不
-3|/after:要不要
-3|/after:要不要加
-3|/after:要不要加税
-4|/after:要求
10|/after:論
4|/after:論_
4|/after:論_歳
4|/after:論_歳出
4|/after:論_歳出は
3|/after:論浮
3|/after:論浮上
3|/after:論浮上_
3|/after:論浮上_連
5|/after:超
4|/after:超_
4|/after:超_自
4|/after:超_自民
4|/after:超_自民提
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
-3|/after:迈进,但
-3|/after:迈进,但会
-5|/after:近
-5|/after:近く
-4|/after:近くに
-4|/after:近くに達
-4|/after:近くに達す
11|/after:还
6|/after:还不
6|/after:还不够
6|/after:还不够?
3|/after:还很
3|/after:还很远
-6|/any-after:ask
-6|/any-after:ask foreign=False
-3|/any-after:deny foreign=True
-5|/any-after:not
-5|/any-after:not foreign=True
13|/any-after:party
12|/any-after:party foreign=False
-3|/any-after:raise
-6|/any-after:reach
-7|/any-after:reach foreign=False
10|/any-after:should
11|/any-after:should foreign=False
-3|/any-after:standard foreign=False
-4|/any-after:think
-5|/any-after:think foreign=True
7|/any-before:ask foreign=False
-8|/any-before:ask foreign=True
-8|/any-before:deny
-5|/any-before:deny foreign=False
-3|/any-before:deny foreign=True
84|/any-before:party
69|/any-before:party foreign=False
15|/any-before:party foreign=True
-3|/any-before:plan foreign=False
4|/any-before:raise
-5|/any-before:raise foreign=False
8|/any-before:raise foreign=True
-6|/any-before:reach
-8|/any-before:reach foreign=False
16|/any-before:should
18|/any-before:should foreign=True
3|/any-before:standard foreign=True
-10|/any-before:think
-21|/any-before:think foreign=False
11|/any-before:think foreign=True
15|/before-commas:0 0
-6|/before-commas:0 1
13|/before-commas:1 0
-10|/before-commas:1 1
13|/before-commas:2 0
7|/before-commas:2 1
-5|/before-commas:2 2
9|/before-commas:3 0
-3|/before-commas:3 1
-5|/before-commas:3 2
-3|/before-far:1 0
3|/before-far:18 0
-8|/before-far:18 1
6|/before-far:36 0
-5|/before-far:36 1
-4|/before-far:36 2
14|/before-far:4 0
4|/before-far:9 0
27|/before-far:far 0
-7|/before-far:far 2
3|/before-follows-rank:\" 1 0
-3|/before-follows-rank:( 2 0
4|/before-follows-rank:) 2 0
5|/before-follows-rank:, 0 0
3|/before-follows-rank:1 0 0
4|/before-follows-rank:2 2 0
-7|/before-follows-rank:5 0 0
-3|/before-follows-rank:5 1 0
7|/before-follows-rank:5 2 0
4|/before-follows-rank:7 1 0
-5|/before-follows-rank:8 1 0
3|/before-follows-rank:: 1 0
-6|/before-follows-rank:_ 0 0
-3|/before-follows-rank:_ 1 0
9|/before-follows-rank:、 0 0
3|/before-follows-rank:、 1 0
-3|/before-follows-rank:、 1 1
-3|/before-follows-rank:、 3 0
-8|/before-follows-rank:「 0 0
4|/before-follows-rank:「 1 0
-13|/before-follows-rank:か 0 0
-3|/before-follows-rank:か 1 0
-5|/before-follows-rank:が 1 0
-3|/before-follows-rank:で 1 0
-7|/before-follows-rank:と 0 0
-3|/before-follows-rank:と 1 0
-13|/before-follows-rank:に 0 0
4|/before-follows-rank:の 0 0
-4|/before-follows-rank:の 0 1
9|/before-follows-rank:の 1 0
4|/before-follows-rank:の 1 1
-11|/before-follows-rank:の 2 1
4|/before-follows-rank:の 3 0
12|/before-follows-rank:は 0 0
16|/before-follows-rank:は 1 0
-3|/before-follows-rank:は 1 1
-3|/before-follows-rank:も 0 0
-12|/before-follows-rank:や 1 0
-4|/before-follows-rank:を 0 0
3|/before-follows-rank:一 0 0
-4|/before-follows-rank:上 0 0
5|/before-follows-rank:不 1 0
4|/before-follows-rank:主 0 0
-3|/before-follows-rank:之 2 0
6|/before-follows-rank:事 0 0
6|/before-follows-rank:事 1 0
5|/before-follows-rank:从 0 0
-3|/before-follows-rank:从 1 0
3|/before-follows-rank:以 0 0
3|/before-follows-rank:任 0 0
-3|/before-follows-rank:会 0 0
3|/before-follows-rank:传 0 0
-5|/before-follows-rank:保 0 0
6|/before-follows-rank:側 0 0
-7|/before-follows-rank:全 0 0
-3|/before-follows-rank:共 0 0
3|/before-follows-rank:则 0 0
3|/before-follows-rank:则 0 1
-3|/before-follows-rank:别 1 0
-3|/before-follows-rank:前 1 0
3|/before-follows-rank:动 0 0
-4|/before-follows-rank:参 0 0
-7|/before-follows-rank:发 0 0
6|/before-follows-rank:发 1 0
-5|/before-follows-rank:各 0 0
3|/before-follows-rank:同 0 0
7|/before-follows-rank:否 0 0
3|/before-follows-rank:周 1 0
4|/before-follows-rank:和 0 0
-12|/before-follows-rank:和 1 0
-3|/before-follows-rank:团 0 0
4|/before-follows-rank:团 1 0
-4|/before-follows-rank:国 0 0
4|/before-follows-rank:国 0 1
-3|/before-follows-rank:国 1 2
13|/before-follows-rank:在 1 0
-3|/before-follows-rank:基 0 0
4|/before-follows-rank:報 1 0
8|/before-follows-rank:外 0 0
-4|/before-follows-rank:外 1 0
4|/before-follows-rank:大 0 0
9|/before-follows-rank:大 1 0
5|/before-follows-rank:大 3 0
-3|/before-follows-rank:太 1 1
-3|/before-follows-rank:学 0 0
-5|/before-follows-rank:安 0 0
13|/before-follows-rank:官 0 0
5|/before-follows-rank:室 3 1
-6|/before-follows-rank:将 0 0
5|/before-follows-rank:希 0 0
3|/before-follows-rank:干 0 0
7|/before-follows-rank:幹 0 0
3|/before-follows-rank:幹 0 2
-7|/before-follows-rank:应 0 0
-6|/before-follows-rank:建 0 0
10|/before-follows-rank:总 0 0
4|/before-follows-rank:总 1 0
6|/before-follows-rank:把 0 0
-6|/before-follows-rank:把 0 1
4|/before-follows-rank:抛 1 0
5|/before-follows-rank:拒 0 0
9|/before-follows-rank:拟 0 0
4|/before-follows-rank:拟 1 0
4|/before-follows-rank:探 0 0
-5|/before-follows-rank:提 0 0
-7|/before-follows-rank:放 1 0
4|/before-follows-rank:政 1 0
3|/before-follows-rank:新 0 0
-5|/before-follows-rank:新 1 0
4|/before-follows-rank:新 1 1
-3|/before-follows-rank:日 1 0
3|/before-follows-rank:日 1 1
-6|/before-follows-rank:有 0 0
-3|/before-follows-rank:欧 1 0
10|/before-follows-rank:正 0 0
-3|/before-follows-rank:正 1 0
14|/before-follows-rank:氏 0 0
3|/before-follows-rank:氏 1 0
-3|/before-follows-rank:海 0 0
6|/before-follows-rank:的 0 0
4|/before-follows-rank:的 2 1
4|/before-follows-rank:相 0 0
-5|/before-follows-rank:着 0 0
4|/before-follows-rank:研 0 0
5|/before-follows-rank:称 0 0
-6|/before-follows-rank:称 1 0
-5|/before-follows-rank:米 1 0
-4|/before-follows-rank:維 0 0
3|/before-follows-rank:给 1 0
-3|/before-follows-rank:维 0 0
5|/before-follows-rank:考 0 0
4|/before-follows-rank:自 0 0
-3|/before-follows-rank:获 0 0
4|/before-follows-rank:表 1 0
-3|/before-follows-rank:要 0 1
7|/before-follows-rank:要 1 0
3|/before-follows-rank:要 2 0
-5|/before-follows-rank:議 0 0
-8|/before-follows-rank:订 0 0
-5|/before-follows-rank:议 0 0
-3|/before-follows-rank:许 0 0
3|/before-follows-rank:设 0 0
4|/before-follows-rank:访 1 1
-3|/before-follows-rank:说 0 0
3|/before-follows-rank:说 1 0
3|/before-follows-rank:财 0 0
7|/before-follows-rank:贸 0 0
5|/before-follows-rank:费 0 0
-5|/before-follows-rank:选 0 0
4|/before-follows-rank:長 0 0
-4|/before-follows-rank:长 0 0
4|/before-follows-rank:防 0 0
-3|/before-follows-rank:防 0 1
5|/before-follows-rank:防 1 0
-4|/before-follows-rank:阵 0 0
4|/before-follows-rank:首 1 0
5|/before-follows:\"
-3|/before-follows:(戦
-3|/before-follows:(戦争長
3|/before-follows:)
4|/before-follows:)は
4|/before-follows:)はオー
5|/before-follows:,
6|/before-follows:,却
6|/before-follows:,却还要
6|/before-follows:1
6|/before-follows:2
3|/before-follows:26
3|/before-follows:26日在
-3|/before-follows:3%
5|/before-follows:3.
5|/before-follows:3.5%
-6|/before-follows:5
-9|/before-follows:5%
-7|/before-follows:5%要求
7|/before-follows:5日
7|/before-follows:5日公布
-3|/before-follows:5月
5|/before-follows:7
5|/before-follows:7日
4|/before-follows:7日敦促
-5|/before-follows:8
-5|/before-follows:8日
-5|/before-follows:8日在参
3|/before-follows:9
3|/before-follows:9日
-3|/before-follows::不花5
-5|/before-follows::与
-5|/before-follows::与其谈
3|/before-follows::日
3|/before-follows::日本应
-9|/before-follows:_
-3|/before-follows:_ア
-3|/before-follows:_アジア
8|/before-follows:、
5|/before-follows:、ト
5|/before-follows:、トルコ
-3|/before-follows:、国
-3|/before-follows:、国防費
6|/before-follows:、湾
6|/before-follows:、湾岸諸
-6|/before-follows:、駐
-6|/before-follows:、駐留経
-3|/before-follows:「
4|/before-follows:「2
-3|/before-follows:「4
-3|/before-follows:「4%」
-5|/before-follows:「5
-8|/before-follows:「5%が
-4|/before-follows:「冷
-4|/before-follows:「冷戦期
4|/before-follows:「日
4|/before-follows:「日本を
-16|/before-follows:か
-16|/before-follows:から
-3|/before-follows:からNA
-4|/before-follows:からも国
-7|/before-follows:が
5|/before-follows:が2%を
-3|/before-follows:が23日
-3|/before-follows:が3.5
3|/before-follows:が6
3|/before-follows:が6日、
-6|/before-follows:がハ
-6|/before-follows:がハーグ
-3|/before-follows:が日
-3|/before-follows:が日本に
3|/before-follows:が検
3|/before-follows:が検討し
3|/before-follows:が韓
-7|/before-follows:で
4|/before-follows:では、国
-11|/before-follows:と
-6|/before-follows:との
4|/before-follows:とフ
4|/before-follows:とフラン
-3|/before-follows:とマ
-3|/before-follows:とマルタ
-14|/before-follows:に
-4|/before-follows:に1
-5|/before-follows:に1.3
4|/before-follows:に5
5|/before-follows:に5%が
3|/before-follows:にな
3|/before-follows:にならっ
6|/before-follows:にはまだ
-4|/before-follows:に国
-4|/before-follows:に国防費
-3|/before-follows:に防
-3|/before-follows:に防衛費
6|/before-follows:の
-3|/before-follows:の3.5
3|/before-follows:の3・5
5|/before-follows:の5
5|/before-follows:の5%に
3|/before-follows:のサ
3|/before-follows:のサンド
4|/before-follows:のシャカ
-3|/before-follows:のシャー
-3|/before-follows:のシンク
3|/before-follows:のハ
4|/before-follows:のハリド
7|/before-follows:のブ
7|/before-follows:のブレー
4|/before-follows:の事
4|/before-follows:の事情を
5|/before-follows:の交
5|/before-follows:の交渉担
-4|/before-follows:の元
4|/before-follows:の各
4|/before-follows:の各国が
4|/before-follows:の国
-5|/before-follows:の国防支
14|/before-follows:の国防相
-5|/before-follows:の国防費
10|/before-follows:の外
10|/before-follows:の外相は
-4|/before-follows:の審
-4|/before-follows:の審議会
-5|/before-follows:の小
-5|/before-follows:の小野寺
4|/before-follows:の演
4|/before-follows:の演説に
-9|/before-follows:の算
-9|/before-follows:の算定方
3|/before-follows:の緑
3|/before-follows:の緑の党
3|/before-follows:の軍
-4|/before-follows:の関
-4|/before-follows:の関係者
-11|/before-follows:の防
-9|/before-follows:の防衛費
-8|/before-follows:の首
-4|/before-follows:の首脳の
-5|/before-follows:の首脳会
4|/before-follows:の高
3|/before-follows:の高官は
22|/before-follows:は
-7|/before-follows:は1
-4|/before-follows:は1.4
-4|/before-follows:は10%
7|/before-follows:は2
3|/before-follows:は2.5
3|/before-follows:は27年
-3|/before-follows:は29日
4|/before-follows:は3
-6|/before-follows:は3.5
13|/before-follows:は3・5
-9|/before-follows:は5
-7|/before-follows:は5%を
-3|/before-follows:はG
-3|/before-follows:は、
7|/before-follows:は、2%
-11|/before-follows:は、国防
3|/before-follows:は、日本
-3|/before-follows:は、防衛
-4|/before-follows:は「GD
-4|/before-follows:はト
-4|/before-follows:はトラン
-4|/before-follows:は不
-4|/before-follows:は不足分
9|/before-follows:は両
8|/before-follows:は両国に
3|/before-follows:は同
3|/before-follows:は同盟国
7|/before-follows:は国
9|/before-follows:は国防費
3|/before-follows:は日
3|/before-follows:は日本に
6|/before-follows:は米
7|/before-follows:は米国に
-3|/before-follows:は素
-3|/before-follows:は素晴ら
-3|/before-follows:も
-5|/before-follows:も1
-5|/before-follows:も1.3
3|/before-follows:も2.5
4|/before-follows:もい
4|/before-follows:もいずれ
-13|/before-follows:や
-6|/before-follows:やイ
-6|/before-follows:やイタリ
-6|/before-follows:や韓
-5|/before-follows:や韓国に
-5|/before-follows:を
-4|/before-follows:を信
-4|/before-follows:を信頼」
6|/before-follows:一名
6|/before-follows:一名官员
-6|/before-follows:一家
-4|/before-follows:一家智库
-4|/before-follows:上
-4|/before-follows:上院
-3|/before-follows:上院、国
6|/before-follows:不
5|/before-follows:不会
5|/before-follows:不会要求
6|/before-follows:不排
6|/before-follows:不排除以
3|/before-follows:与赫
3|/before-follows:与赫格塞
-3|/before-follows:並
-3|/before-follows:並み
-3|/before-follows:为何离2
4|/before-follows:主
-3|/before-follows:主席
-3|/before-follows:主席郑丽
7|/before-follows:主张
3|/before-follows:主张先以
-4|/before-follows:之
-5|/before-follows:之声
-5|/before-follows:之声中文
13|/before-follows:事
14|/before-follows:事務
14|/before-follows:事務総長
4|/before-follows:从未期待
3|/before-follows:以
4|/before-follows:以3
4|/before-follows:以3.5
3|/before-follows:任
3|/before-follows:任期
3|/before-follows:任期内使
-3|/before-follows:会
-5|/before-follows:会議
-5|/before-follows:会議見送
3|/before-follows:传
3|/before-follows:传媒
3|/before-follows:传媒报道
-6|/before-follows:保
-5|/before-follows:保守
-4|/before-follows:保守党领
6|/before-follows:側
4|/before-follows:側か
4|/before-follows:側から3
3|/before-follows:側は
-7|/before-follows:全
-7|/before-follows:全体
-7|/before-follows:全体でも
3|/before-follows:公
-3|/before-follows:共
-3|/before-follows:内
-3|/before-follows:内に
-3|/before-follows:内已
10|/before-follows:内部
3|/before-follows:内部仍以
4|/before-follows:内部评估
-3|/before-follows:军费
-3|/before-follows:军费新目
-3|/before-follows:军费订下
7|/before-follows:则
-3|/before-follows:别
-3|/before-follows:别再
-3|/before-follows:别再拖延
-5|/before-follows:前
3|/before-follows:前年
3|/before-follows:前年曾向
3|/before-follows:动
3|/before-follows:动用
3|/before-follows:动用豁免
-3|/before-follows:参
-3|/before-follows:参议
3|/before-follows:发言人2
-9|/before-follows:发言人卡
3|/before-follows:发言人说
-3|/before-follows:可以
-3|/before-follows:可以考虑
3|/before-follows:可考虑把
-6|/before-follows:各
-4|/before-follows:各国
-3|/before-follows:各国到2
3|/before-follows:同
3|/before-follows:向
8|/before-follows:否
8|/before-follows:否认
7|/before-follows:否认曾承
3|/before-follows:周
3|/before-follows:周三
-8|/before-follows:和
4|/before-follows:和执
4|/before-follows:和执政党
-4|/before-follows:和瑞
-5|/before-follows:和瑞典也
-6|/before-follows:和韩
-6|/before-follows:和韩国增
5|/before-follows:团队
4|/before-follows:团队看中
-3|/before-follows:国会
-5|/before-follows:国民
-5|/before-follows:国民党籍
11|/before-follows:国防
-4|/before-follows:国防支出
5|/before-follows:国防相、
4|/before-follows:国防省は
7|/before-follows:国防省筋
-3|/before-follows:国防研究
-3|/before-follows:国防費3
-3|/before-follows:国防费占
4|/before-follows:国防部周
-3|/before-follows:国防部退
10|/before-follows:国防部长
12|/before-follows:在
3|/before-follows:在203
4|/before-follows:在会
4|/before-follows:在会谈中
4|/before-follows:在伦
4|/before-follows:在伦敦:
6|/before-follows:在回
6|/before-follows:在回答有
-5|/before-follows:在远
-5|/before-follows:在远东的
-3|/before-follows:基
-3|/before-follows:基準
-3|/before-follows:基準」採
4|/before-follows:報
4|/before-follows:報道
4|/before-follows:報道官は
5|/before-follows:外
-7|/before-follows:外相
-6|/before-follows:外相は1
11|/before-follows:外长
5|/before-follows:外长:其
5|/before-follows:外长查克
16|/before-follows:大
14|/before-follows:大統
5|/before-follows:大統領、
-3|/before-follows:大統領か
6|/before-follows:大統領が
13|/before-follows:大統領は
-5|/before-follows:大統領選
4|/before-follows:大胜
4|/before-follows:大胜_防
-3|/before-follows:太
-3|/before-follows:太平
-3|/before-follows:太平洋軍
-3|/before-follows:学
-3|/before-follows:学者
-7|/before-follows:安
-6|/before-follows:安全
-5|/before-follows:安全保障
14|/before-follows:官
13|/before-follows:官员
3|/before-follows:官员内部
3|/before-follows:官房
3|/before-follows:官房長官
5|/before-follows:室
5|/before-follows:室の
5|/before-follows:室の高官
-5|/before-follows:将
-3|/before-follows:将军费各
-4|/before-follows:将国
3|/before-follows:将国内生
-8|/before-follows:将国防开
3|/before-follows:就
5|/before-follows:已
5|/before-follows:已致
5|/before-follows:已致函各
6|/before-follows:希
6|/before-follows:希望
5|/before-follows:希望廷布
3|/before-follows:干
3|/before-follows:干部
11|/before-follows:幹
12|/before-follows:幹部
3|/before-follows:幹部は2
3|/before-follows:幹部は、
6|/before-follows:幹部は「
-6|/before-follows:应
-7|/before-follows:建
-6|/before-follows:建议
-6|/before-follows:建议再补
15|/before-follows:总
12|/before-follows:总理
3|/before-follows:总理内坦
6|/before-follows:总理西利
5|/before-follows:总统
3|/before-follows:总统:4
3|/before-follows:总统帕维
-4|/before-follows:总统武契
-3|/before-follows:想当
-3|/before-follows:想当\"4
3|/before-follows:把5
-3|/before-follows:把军
5|/before-follows:把国内生
-7|/before-follows:把国防预
3|/before-follows:把防
4|/before-follows:抛
5|/before-follows:抛出
4|/before-follows:抛出\"重
-3|/before-follows:报
5|/before-follows:拒
4|/before-follows:拒绝
14|/before-follows:拟
4|/before-follows:拟在
4|/before-follows:拟在北约
6|/before-follows:拟将
6|/before-follows:拟将防卫
4|/before-follows:探
4|/before-follows:探讨
4|/before-follows:探讨修订
-5|/before-follows:提
-6|/before-follows:提交
-5|/before-follows:提交报告
-3|/before-follows:提出
3|/before-follows:提出3%
-7|/before-follows:提出任何
5|/before-follows:提出防卫
-8|/before-follows:放
-8|/before-follows:放话
-8|/before-follows:放话\"准
5|/before-follows:政府
4|/before-follows:政府がオ
-3|/before-follows:政権
-3|/before-follows:政権は、
8|/before-follows:新政
7|/before-follows:新政府国
-4|/before-follows:新版《国
-5|/before-follows:新目
-5|/before-follows:新目標巡
3|/before-follows:新闻
3|/before-follows:新闻》援
-3|/before-follows:新首
-3|/before-follows:新首相「
3|/before-follows:日前撰文
-6|/before-follows:智
-6|/before-follows:智库
-6|/before-follows:有
3|/before-follows:有意设定
-3|/before-follows:有识
-3|/before-follows:有识者会
-3|/before-follows:朝
-3|/before-follows:朝野
-3|/before-follows:朝野有声
-3|/before-follows:欧
-3|/before-follows:欧洲
-3|/before-follows:欧洲盟友
9|/before-follows:正
-3|/before-follows:正\"
-3|/before-follows:正\"大幅
7|/before-follows:正在
5|/before-follows:正在研究
-3|/before-follows:正研究让
6|/before-follows:正考
5|/before-follows:正考虑在
4|/before-follows:武装
4|/before-follows:武装部队
18|/before-follows:氏
3|/before-follows:氏、
4|/before-follows:氏、国防
7|/before-follows:氏「
7|/before-follows:氏「3・
-5|/before-follows:氏と
-5|/before-follows:氏との会
14|/before-follows:氏は
5|/before-follows:氏は共同
8|/before-follows:氏は駐留
-3|/before-follows:没有就防
6|/before-follows:没有承诺
-4|/before-follows:海
-4|/before-follows:海牙
-4|/before-follows:海牙峰会
11|/before-follows:的
5|/before-follows:的5
5|/before-follows:的5%要
3|/before-follows:的军
3|/before-follows:的军费占
-3|/before-follows:的国
4|/before-follows:的外
4|/before-follows:的外交团
3|/before-follows:相
4|/before-follows:相仿
4|/before-follows:相仿的4
-5|/before-follows:着
-5|/before-follows:着眼
-5|/before-follows:着眼3.
4|/before-follows:研
3|/before-follows:研议
3|/before-follows:研议20
3|/before-follows:确定
3|/before-follows:确定5%
5|/before-follows:称,
3|/before-follows:称,军费
4|/before-follows:立委质问
-6|/before-follows:立委马文
-5|/before-follows:米
-7|/before-follows:米防
-7|/before-follows:米防衛相
-5|/before-follows:維
-5|/before-follows:維新
-5|/before-follows:維新の会
-3|/before-follows:经
-3|/before-follows:经济
3|/before-follows:给
3|/before-follows:给北
3|/before-follows:给北约秘
-4|/before-follows:维
-4|/before-follows:维新
5|/before-follows:考
5|/before-follows:考虑
4|/before-follows:自
6|/before-follows:自己
6|/before-follows:自己需要
-4|/before-follows:若
-4|/before-follows:若能
-3|/before-follows:获
-3|/before-follows:获美
-3|/before-follows:获美豁免
4|/before-follows:表
4|/before-follows:表示
3|/before-follows:表示,北
7|/before-follows:要
-5|/before-follows:要5
-5|/before-follows:要5%,
-3|/before-follows:要把
-3|/before-follows:要把军费
16|/before-follows:要求
5|/before-follows:要求改为
-3|/before-follows:要求日本
3|/before-follows:要求柬泰
7|/before-follows:要求美国
-4|/before-follows:要求豁免
4|/before-follows:要求贝尔
-5|/before-follows:議
-3|/before-follows:議員
-3|/before-follows:議員団、
-8|/before-follows:订
-5|/before-follows:订下
-5|/before-follows:订下3.
-3|/before-follows:订出
-3|/before-follows:订出3%
-7|/before-follows:议
-5|/before-follows:议会
-3|/before-follows:许
-3|/before-follows:许诺
-3|/before-follows:许诺2.
3|/before-follows:设
5|/before-follows:设立
5|/before-follows:设立的专
5|/before-follows:访
3|/before-follows:访东
3|/before-follows:访东盟:
4|/before-follows:访问
4|/before-follows:访问布鲁
3|/before-follows:说
-4|/before-follows:说,5%
3|/before-follows:说,国防
5|/before-follows:财政部长
7|/before-follows:贸
7|/before-follows:贸易
7|/before-follows:贸易代表
5|/before-follows:费
4|/before-follows:费推
4|/before-follows:费推高到
-5|/before-follows:选
-3|/before-follows:选举
-3|/before-follows:透
-3|/before-follows:透露
-3|/before-follows:透露,秘
4|/before-follows:長
4|/before-follows:長官
-5|/before-follows:长
-4|/before-follows:长皮
-4|/before-follows:长皮斯托
3|/before-follows:防
-6|/before-follows:防卫
-10|/before-follows:防衛相と
9|/before-follows:防衛相は
12|/before-follows:防长
6|/before-follows:防长海凯
4|/before-follows:防长金龙
-4|/before-follows:阵
-4|/before-follows:阵营
-3|/before-follows:预
-3|/before-follows:预算
-3|/before-follows:预算案:
6|/before-follows:首
8|/before-follows:首相
3|/before-follows:首相は1
5|/before-follows:首相は3
5|/before-follows:首相は、
-10|/before-follows:首相は「
-3|/before-follows:高官は昨
30|/before-leads:
-3|/before-leads:%、
-3|/before-leads:)は
22|/before-leads:,
-3|/before-leads:,为
3|/before-leads:,但
3|/before-leads:,据
3|/before-leads:,若
-6|/before-leads:,要
3|/before-leads:,让
5|/before-leads:-_
8|/before-leads::
7|/before-leads:;
5|/before-leads:Oの
12|/before-leads:_
-3|/before-leads:_「
-5|/before-leads:、
-7|/before-leads:、「
-3|/before-leads:。
-13|/before-leads:「
21|/before-leads:】
-3|/before-leads:が
7|/before-leads:が、
-4|/before-leads:し、
7|/before-leads:した
4|/before-leads:ず、
11|/before-leads:た
4|/before-leads:て、
4|/before-leads:で
5|/before-leads:で、
-4|/before-leads:と
7|/before-leads:と、
5|/before-leads:に、
-12|/before-leads:は
-23|/before-leads:は、
6|/before-leads:は「
7|/before-leads:ぶ
-5|/before-leads:も
-3|/before-leads:や
-3|/before-leads:らは
-4|/before-leads:らも
3|/before-leads:り、
-7|/before-leads:る
4|/before-leads:れ、
5|/before-leads:れた
-3|/before-leads:を
4|/before-leads:を、
-4|/before-leads:アの
5|/before-leads:ス】
3|/before-leads:ズ
-6|/before-leads:ツの
6|/before-leads:ドの
6|/before-leads:ナの
-5|/before-leads:ビー
-5|/before-leads:プ
-3|/before-leads:ル、
3|/before-leads:ルズ
-5|/before-leads:ンプ
-5|/before-leads:ー
-3|/before-leads:不如
5|/before-leads:个
-3|/before-leads:中
5|/before-leads:为
-5|/before-leads:为,
10|/before-leads:书长
4|/before-leads:事】
-3|/before-leads:事长
-4|/before-leads:于
-5|/before-leads:付
3|/before-leads:但
6|/before-leads:例如
-8|/before-leads:促
-4|/before-leads:促各
-4|/before-leads:关于
-6|/before-leads:划照
3|/before-leads:判的
4|/before-leads:到与
3|/before-leads:前
7|/before-leads:前,
-3|/before-leads:受
5|/before-leads:吁
-4|/before-leads:各
4|/before-leads:合(
7|/before-leads:同】
-3|/before-leads:向
-4|/before-leads:否认
-4|/before-leads:听说
6|/before-leads:呼吁
-10|/before-leads:和
6|/before-leads:回应
-4|/before-leads:国の
-3|/before-leads:国は
-14|/before-leads:在
4|/before-leads:大臣
5|/before-leads:媒:
5|/before-leads:字;
3|/before-leads:官
3|/before-leads:官「
-3|/before-leads:官は
6|/before-leads:家:
-3|/before-leads:宾和
3|/before-leads:对
-3|/before-leads:席
5|/before-leads:应
-5|/before-leads:应付
14|/before-leads:总理
17|/before-leads:总统
-3|/before-leads:憧憬
-3|/before-leads:憬
4|/before-leads:把
3|/before-leads:持_
-3|/before-leads:接受
-6|/before-leads:敦促
-5|/before-leads:日
4|/before-leads:日、
-6|/before-leads:日在
-9|/before-leads:日本
-3|/before-leads:曾向
-9|/before-leads:本
3|/before-leads:本《
5|/before-leads:本は
-3|/before-leads:析:
5|/before-leads:每个
4|/before-leads:氏は
-3|/before-leads:水;
-12|/before-leads:求
4|/before-leads:点:
-6|/before-leads:照
-6|/before-leads:特在
14|/before-leads:理
-3|/before-leads:电)
6|/before-leads:相
-7|/before-leads:相、
-4|/before-leads:省「
-3|/before-leads:看中
-13|/before-leads:示,
-3|/before-leads:称,
7|/before-leads:結ぶ
17|/before-leads:统
-3|/before-leads:缺席
-4|/before-leads:美国
4|/before-leads:臣
3|/before-leads:若
-9|/before-leads:要
4|/before-leads:要把
-7|/before-leads:要求
3|/before-leads:言人
7|/before-leads:談_
7|/before-leads:談で
3|/before-leads:議で
-4|/before-leads:认
7|/before-leads:认为
4|/before-leads:讯)
3|/before-leads:讯】
-7|/before-leads:论请
-3|/before-leads:话,
-5|/before-leads:说
8|/before-leads:说,
-6|/before-leads:请
-5|/before-leads:请求
5|/before-leads:调,
-3|/before-leads:費「
-4|/before-leads:送る
3|/before-leads:选
-6|/before-leads:选人
10|/before-leads:道,
9|/before-leads:部长
-5|/before-leads:针对
3|/before-leads:長国
22|/before-leads:长
3|/before-leads:长官
-5|/before-leads:问
10|/before-leads:露,
-3|/before-leads:領、
6|/before-leads:領「
-4|/before-leads:顾问
5|/before-leads:首相
3|/before-leads:驳,
8|/before-opens:False agent
5|/before-opens:False named
-11|/before-opens:False patient
9|/before-opens:True agent
24|/before-opens:True named
-7|/before-opens:True patient
12|/before-rank:0 0 agent
-5|/before-rank:0 0 named
-6|/before-rank:0 0 patient
-6|/before-rank:0 1 named
-3|/before-rank:0 1 patient
14|/before-rank:1 0 agent
26|/before-rank:1 0 named
-13|/before-rank:1 0 patient
-5|/before-rank:1 1 agent
7|/before-rank:1 1 named
-8|/before-rank:1 2 named
11|/before-rank:2 0 named
5|/before-rank:2 0 patient
-7|/before-rank:2 1 named
7|/before-rank:3 0 named
5|/before-rank:3 1 named
4|/before:
5|/before:\"
-3|/before:\"不要用
5|/before:\"先答应USA
5|/before:#,LAND着眼
-3|/before:#,提高至
4|/before:#か
-3|/before:#から
3|/before:#不如LAND
-3|/before:#到
3|/before:#变
4|/before:)的至少
6|/before:,
5|/before:,LAND着眼
-3|/before:,提高至
-4|/before:,腹案为DATE
-9|/before::
4|/before::\"
-3|/before::\"不要用
3|/before::LAND为何离
-4|/before::「
-8|/before:DATE
-3|/before:DATEDEFENCE达GDP的
3|/before:DATEの
3|/before:DATEまでに
-3|/before:DATE中期DEFENCE
-3|/before:DATE内便达到
3|/before:DATE前提高到
-4|/before:DATE敲定
3|/before:DATE至少达到
-5|/before:DATE补到
-10|/before:DEFENCE
-5|/before:DEFENCE、
3|/before:DEFENCE「GDP比
5|/before:DEFENCE「対GDP比
4|/before:DEFENCEが
-3|/before:DEFENCEがGDPの
-3|/before:DEFENCEだけで
3|/before:DEFENCEの
-7|/before:DEFENCEのGDP比
4|/before:DEFENCEは
3|/before:DEFENCEは#か
-4|/before:DEFENCEを
3|/before:DEFENCEをGDP比
3|/before:DEFENCEをGDP比で
3|/before:DEFENCEを対GDP比
4|/before:DEFENCE减至GDP的
-6|/before:DEFENCE占GDP
3|/before:DEFENCE压回GDP的
3|/before:DEFENCE抬到GDP的
3|/before:DEFENCE推到
3|/before:DEFENCE至少达到
-3|/before:DEFENCE达GDP的
3|/before:DEFENCE达到GDP的
4|/before:F要求的是
-14|/before:GDP
4|/before:GDP)的至少
-3|/before:GDPの
-5|/before:GDP应否超过
3|/before:GDP比率订于
-4|/before:GDP的
3|/before:LAND
3|/before:LAND#不如LAND
-4|/before:LAND:
-5|/before:LAND「
-4|/before:LANDに
7|/before:LANDもDEFENCEの
4|/before:LAND上院、DEFENCE
3|/before:LAND为何离
-3|/before:LAND以
-3|/before:LAND幹部は
3|/before:LAND想当\"
3|/before:LAND新首相「
-3|/before:LAND氏、DEFENCE「
5|/before:LAND着眼
-5|/before:LAND要求改为
4|/before:LAND说,
5|/before:NATO要
4|/before:USA
8|/before:USA「
-3|/before:USAから
-4|/before:_
8|/before:_DEFENCE
3|/before:_DEFENCE「
3|/before:_NATO
-4|/before:_「
3|/before:_「LANDは
-4|/before:_なぜ
16|/before:agent
30|/before:named
-19|/before:patient
4|/before:、
4|/before:、DATEまでに
-3|/before:、DEFENCE「
-3|/before:、DEFENCEがGDPの
-3|/before:、DEFENCEの
-3|/before:、DEFENCEのGDP比
4|/before:、DEFENCEは
3|/before:、DEFENCEは#か
-3|/before:、DEFENCEを
6|/before:、DEFENCEをGDP比
3|/before:、LANDには
4|/before:、「
-3|/before:、仮にDEFENCEを
-3|/before:、政府は
9|/before:「
3|/before:「#变
4|/before:「DATEに
-3|/before:「DEFENCE
5|/before:「LANDは
-3|/before:「LANDも
4|/before:「党として
6|/before:「対GDP比
3|/before:」_NATO
-3|/before:」と語り、
-3|/before:い。
-4|/before:いずれ
-3|/before:いて「
-3|/before:いて「GDPの
3|/before:いとして、
4|/before:いる。
4|/before:え方に」_
3|/before:かす
-7|/before:から
3|/before:がDATEにGDP比
-4|/before:がGDPの
-3|/before:が急落、DEFENCE
3|/before:くとも
-5|/before:けで
4|/before:げている。
3|/before:し、
4|/before:し、GDP比
3|/before:した計
4|/before:して、
3|/before:す
-3|/before:する
3|/before:するGDP比
4|/before:するのは
-3|/before:ず
-4|/before:ずれ
3|/before:せめて
-4|/before:ぜ
-3|/before:た「GDP比
3|/before:た計
3|/before:だGDP比
-5|/before:だけで
-3|/before:った「GDP比
3|/before:って唱える
-3|/before:ついて「
9|/before:て
-4|/before:てDEFENCEをGDP比
3|/before:てGDP比
4|/before:て、
-5|/before:て「
-3|/before:て「GDPの
4|/before:ている。
3|/before:て唱える
-10|/before:で
3|/before:でDEFENCEのGDP比
3|/before:で「
3|/before:でにGDP比
6|/before:では
5|/before:でも
3|/before:で明かす
-3|/before:と、政府は
3|/before:としてGDP比
4|/before:として、
3|/before:とするGDP比
3|/before:とも
-3|/before:と語り、
-3|/before:ない。
3|/before:なくとも
-4|/before:なぜ
-9|/before:に
-3|/before:にDEFENCEを
4|/before:にDEFENCEをGDP比
-3|/before:に、GDP比
4|/before:に」_
-3|/before:について「
-8|/before:には
-3|/before:のDEFENCEだけで
-3|/before:のDEFENCEをGDP比
-6|/before:のGDP比
4|/before:のは
-3|/before:の標準
4|/before:の間では
22|/before:は
3|/before:は#か
-3|/before:はDATEに
4|/before:はDATEの
3|/before:はDEFENCEをGDP比
8|/before:は、
-3|/before:は、DEFENCEの
-3|/before:は、DEFENCEを
13|/before:は「
-3|/before:は「LANDも
-3|/before:はない。
3|/before:までにGDP比
5|/before:めて
-3|/before:めて「
9|/before:も
7|/before:もDEFENCEの
7|/before:やLANDもDEFENCEの
-6|/before:ら
-4|/before:り、
5|/before:る
-5|/before:るDEFENCEのGDP比
4|/before:るGDP比
5|/before:る。
4|/before:るのは
-4|/before:れ
4|/before:れて
-3|/before:を
3|/before:をGDP比で
-3|/before:を含めて「
3|/before:を対GDP比
3|/before:を念頭に「
3|/before:んだGDP比
-3|/before:アの標準
-3|/before:ク経済相は
-3|/before:ジアの標準
4|/before:上院、DEFENCE
3|/before:不如LAND
-3|/before:不排除向
-3|/before:不要用
5|/before:且吃力,
-3|/before:中に
3|/before:中央「#变
-3|/before:中期DEFENCE
-12|/before:为
-4|/before:为DATE
-4|/before:为DATE敲定
3|/before:为何离
-3|/before:主张
-4|/before:主张LAND以
-3|/before:主张先以DATE
3|/before:丽文:国防
-4|/before:之比提高到
3|/before:了」_NATO
-3|/before:予算だけで
-4|/before:今后应达
-3|/before:从#到
-3|/before:代表「
-4|/before:以
-3|/before:以内にGDP比
-3|/before:仮にDEFENCEを
-4|/before:任期内达到
4|/before:任首相升至
5|/before:众提出
4|/before:会は
-4|/before:会主张
3|/before:会幹部は、
-3|/before:会期に
3|/before:何离
-5|/before:例在DATE补到
-3|/before:便达到
4|/before:係者は「
3|/before:保障費
4|/before:候補は
-3|/before:元代表「
5|/before:先答应USA
4|/before:党として
3|/before:党内谈过
3|/before:全保障費
-3|/before:公約、DEFENCE「
-3|/before:内にGDP比
-3|/before:内便达到
3|/before:内就达到
3|/before:内谈过
-3|/before:内首長「
3|/before:冈方提高到
-4|/before:军方曾要求
-4|/before:况升至
4|/before:减至GDP的
3|/before:出
-4|/before:则主张LAND以
3|/before:到
6|/before:到GDP的
3|/before:前提高到
5|/before:力,
-3|/before:力はない。
-3|/before:加码到
-4|/before:升至
-7|/before:占GDP
3|/before:占GDP_
3|/before:压回GDP的
-3|/before:及
4|/before:反调:\"
-3|/before:受
3|/before:变
-3|/before:可多花
5|/before:吃力,
3|/before:合意した計
-4|/before:后应达
-4|/before:否超过
-3|/before:否达到GDP的
-3|/before:含めて「
-3|/before:哄:「
4|/before:員は「
3|/before:員会は
4|/before:唱反调:\"
3|/before:回
3|/before:回GDP的
-3|/before:国不排除向
-4|/before:国会主张
-3|/before:国或可多花
-4|/before:国防部坚持
3|/before:在
-5|/before:在DATE补到
4|/before:在GDP的
-4|/before:在为DATE敲定
3|/before:在党内谈过
-4|/before:在国会主张
-3|/before:场起哄:「
-4|/before:坚持
-3|/before:多提高到
-3|/before:多花
3|/before:央「#变
3|/before:如LAND
3|/before:委員会は
-4|/before:字是
3|/before:安として
3|/before:安全保障費
-6|/before:定
3|/before:寺氏「
9|/before:対GDP比
3|/before:小野寺氏「
3|/before:少
3|/before:少なくとも
6|/before:少达到
5|/before:尚且吃力,
3|/before:就达到
3|/before:年内达到
3|/before:幹部は、
3|/before:幹部は「
4|/before:应USA
6|/before:应占GDP_
-4|/before:应否超过
-6|/before:应达
-3|/before:应降到GDP的
-3|/before:张
-4|/before:张LAND以
-4|/before:张今后应达
-3|/before:张先以DATE
3|/before:当\"
5|/before:当众提出
3|/before:念頭に「
-3|/before:急落、DEFENCE
-4|/before:情况升至
3|/before:想当\"
3|/before:意した計
5|/before:意見書_DEFENCE
-3|/before:或可多花
3|/before:把DEFENCE推到
3|/before:抛
3|/before:抬到GDP的
-3|/before:持
3|/before:持超过
3|/before:指
-3|/before:排除向
-3|/before:接受
3|/before:推到
3|/before:提
5|/before:提出
-6|/before:提至
-6|/before:提言「
-3|/before:提过
5|/before:提高到
6|/before:提高到GDP的
3|/before:支持超过
-6|/before:改为
3|/before:政界正酝酿
-4|/before:数字是
-4|/before:敲定
3|/before:文:国防
3|/before:新首相「
3|/before:方、LANDには
4|/before:方に」_
3|/before:方提高到
-4|/before:方曾要求
3|/before:日で明かす
3|/before:明かす
-3|/before:明元代表「
5|/before:書_DEFENCE
-4|/before:曾要求
-3|/before:最多提高到
5|/before:有当众提出
4|/before:朝
-3|/before:期DEFENCE
-3|/before:期に
-3|/before:期には
-3|/before:期中に
3|/before:期内就达到
-4|/before:期内达到
3|/before:来了」_NATO
-5|/before:标上调至
-6|/before:标为
4|/before:案「DATEに
-4|/before:案为DATE
-4|/before:標_なぜ
-4|/before:標をGDP比
-3|/before:標準
4|/before:次は
3|/before:正酝酿
-5|/before:比提高到
3|/before:比率订于
4|/before:氏「
-6|/before:民提言「
4|/before:民案「DATEに
-4|/before:求
-5|/before:求改为
4|/before:求的是
3|/before:没说要砍到
-6|/before:测该目标为
-3|/before:済相は
-3|/before:準
3|/before:独で
3|/before:率订于
-3|/before:用
-3|/before:由#调高到
3|/before:界正酝酿
-3|/before:的DEFENCE占GDP
6|/before:的是
3|/before:目安として
-5|/before:目标上调至
-6|/before:目标为
-4|/before:目標_なぜ
-4|/before:目標をGDP比
6|/before:直言,
-5|/before:相、
-4|/before:相は
-3|/before:相は「LANDも
4|/before:相升至
4|/before:看
5|/before:眼
5|/before:着眼
-3|/before:码到
3|/before:砍到
3|/before:破
3|/before:离
3|/before:突破
5|/before:答应USA
-3|/before:算だけで
-3|/before:約、DEFENCE「
-3|/before:経済相は
-3|/before:考に、GDP比
3|/before:者は「
4|/before:脳の間では
-4|/before:腹案为DATE
-6|/before:自民提言「
-8|/before:至
-3|/before:至GDP
3|/before:至少
6|/before:至少达到
-6|/before:花
-3|/before:落、DEFENCE
-5|/before:补到
-3|/before:表「
4|/before:表し、GDP比
4|/before:補は
10|/before:要
-3|/before:要加码到
3|/before:要把DEFENCE推到
-4|/before:要求
-5|/before:要求改为
4|/before:要求的是
-3|/before:要用
3|/before:要砍到
5|/before:見書_DEFENCE
-4|/before:视情况升至
3|/before:解を示し、
4|/before:言,
-6|/before:言「
3|/before:言したGDP比
-3|/before:語り、
4|/before:議員は「
3|/before:订于
3|/before:认为
-3|/before:议DATE中期DEFENCE
-4|/before:设
-6|/before:该目标为
3|/before:说要砍到
3|/before:诺支持超过
4|/before:调:\"
-3|/before:起哄:「
-3|/before:超过
3|/before:込んだGDP比
-8|/before:达
4|/before:达到
-7|/before:过
-3|/before:还要加码到
-4|/before:选项从#到
4|/before:通するのは
-3|/before:道内首長「
3|/before:部は、
-3|/before:部は、DEFENCEの
3|/before:部は「
-4|/before:部坚持
3|/before:酝酿
3|/before:酿
3|/before:野寺氏「
-3|/before:長「
4|/before:間では
4|/before:関係者は「
4|/before:问LAND说,
-4|/before:防部坚持
-3|/before:降到GDP的
4|/before:院、DEFENCE
-3|/before:除向
3|/before:障費
3|/before:頭に「
-4|/before:项从#到
4|/before:顾问LAND说,
4|/before:首相升至
-3|/before:首長「
3|/before:高到
3|/before:高到GDP的
-4|/before:高至GDP的
5|/clause-ending:\"的劝进
3|/clause-ending:%か
4|/clause-ending:5%
-6|/clause-ending:5年以内
6|/clause-ending::不可能
-3|/clause-ending:」
-3|/clause-ending:」とした
-3|/clause-ending:」と話す
4|/clause-ending:」と説明
3|/clause-ending:」条件
-6|/clause-ending:いう
3|/clause-ending:いが、
5|/clause-ending:いだ
-4|/clause-ending:います
7|/clause-ending:える
5|/clause-ending:か
-3|/clause-ending:かした
7|/clause-ending:が、
3|/clause-ending:がつく
-3|/clause-ending:が抗議
-3|/clause-ending:が試算
3|/clause-ending:が講演
3|/clause-ending:きかけた
5|/clause-ending:きた
5|/clause-ending:きだ
5|/clause-ending:きである
3|/clause-ending:き込んだ
-3|/clause-ending:ける
3|/clause-ending:げた
4|/clause-ending:こと
-4|/clause-ending:ささやく
-4|/clause-ending:さやく
4|/clause-ending:された
-5|/clause-ending:した
-5|/clause-ending:している
4|/clause-ending:してきた
-6|/clause-ending:しました
-3|/clause-ending:しを」
4|/clause-ending:すべきだ
5|/clause-ending:する
-4|/clause-ending:せず
-3|/clause-ending:せん
4|/clause-ending:たい
3|/clause-ending:た一方、
3|/clause-ending:だが、
3|/clause-ending:だった
-3|/clause-ending:った
3|/clause-ending:つく
4|/clause-ending:ていた
-3|/clause-ending:ています
5|/clause-ending:てきた
4|/clause-ending:てだ
-4|/clause-ending:でいた
3|/clause-ending:でない」
-6|/clause-ending:で政府
-6|/clause-ending:という
-3|/clause-ending:とした
-5|/clause-ending:となる
-3|/clause-ending:とみる
-4|/clause-ending:と漏らす
4|/clause-ending:と記した
-3|/clause-ending:と訴えた
3|/clause-ending:と評した
4|/clause-ending:と説明
3|/clause-ending:と退けた
-5|/clause-ending:ない
3|/clause-ending:ないが、
-10|/clause-ending:なる
-4|/clause-ending:になる
-5|/clause-ending:に入った
3|/clause-ending:に慎重だ
-4|/clause-ending:に提出
-3|/clause-ending:に示す
-3|/clause-ending:に置く
6|/clause-ending:に聞く
-3|/clause-ending:に触れた
4|/clause-ending:に言及
-3|/clause-ending:に語った
-4|/clause-ending:に達する
-3|/clause-ending:ねない」
3|/clause-ending:のこと
5|/clause-ending:の検討を
-3|/clause-ending:の範囲論
-3|/clause-ending:はない
-5|/clause-ending:は先送り
7|/clause-ending:び腰だ
5|/clause-ending:べきだ
-5|/clause-ending:べた
-6|/clause-ending:ました
-5|/clause-ending:ます
-3|/clause-ending:ません
-3|/clause-ending:みる
4|/clause-ending:めた
4|/clause-ending:もむ
-4|/clause-ending:も念頭」
4|/clause-ending:も視野
6|/clause-ending:も語った
-3|/clause-ending:も議論
-6|/clause-ending:も述べた
-4|/clause-ending:やく
-3|/clause-ending:らしを」
-3|/clause-ending:らす
4|/clause-ending:るが、
-7|/clause-ending:るという
-4|/clause-ending:る一方、
-4|/clause-ending:る案です
4|/clause-ending:れた
-3|/clause-ending:ろとみる
4|/clause-ending:をもむ
4|/clause-ending:を削減
3|/clause-ending:を唱える
-7|/clause-ending:を示した
-3|/clause-ending:を続ける
-4|/clause-ending:んでいた
-6|/clause-ending:一而足
-3|/clause-ending:上下
3|/clause-ending:上风
-6|/clause-ending:不一而足
3|/clause-ending:不可能
6|/clause-ending:不够?
-3|/clause-ending:不安
-3|/clause-ending:两案
3|/clause-ending:为限
5|/clause-ending:主張した
4|/clause-ending:主張する
3|/clause-ending:予想した
3|/clause-ending:交錯する
3|/clause-ending:从哪来
-5|/clause-ending:以上
-3|/clause-ending:以内
-3|/clause-ending:以谈
3|/clause-ending:会合で
3|/clause-ending:会議控え
4|/clause-ending:併記した
-3|/clause-ending:做到
-3|/clause-ending:傘も議論
-5|/clause-ending:先送り
-5|/clause-ending:入った
4|/clause-ending:入り
3|/clause-ending:入场券\"
-3|/clause-ending:入宪法
3|/clause-ending:全球标准
3|/clause-ending:内」条件
-3|/clause-ending:写入宪法
-3|/clause-ending:军费
3|/clause-ending:军费占比
-6|/clause-ending:准\"
4|/clause-ending:出ている
3|/clause-ending:券\"
4|/clause-ending:削減
-3|/clause-ending:割れる
5|/clause-ending:劝进
3|/clause-ending:务实
3|/clause-ending:占上风
3|/clause-ending:占比
7|/clause-ending:及び腰だ
-3|/clause-ending:反応せず
-3|/clause-ending:可以谈
3|/clause-ending:可能
-3|/clause-ending:可能」
3|/clause-ending:合で
6|/clause-ending:合理
-4|/clause-ending:否定した
-3|/clause-ending:和平\"
3|/clause-ending:哪来
3|/clause-ending:唱える
-3|/clause-ending:囲論
3|/clause-ending:国家\"?
3|/clause-ending:场券\"
-3|/clause-ending:報じた
3|/clause-ending:声浪高
5|/clause-ending:夜谭
6|/clause-ending:够?
5|/clause-ending:天方夜谭
4|/clause-ending:字」
6|/clause-ending:官に聞く
-3|/clause-ending:官房長官
-4|/clause-ending:定した
-3|/clause-ending:宪法
3|/clause-ending:家\"?
4|/clause-ending:審議入り
-6|/clause-ending:左右
-3|/clause-ending:市未理会
-3|/clause-ending:平\"
-6|/clause-ending:年以内
-3|/clause-ending:府検討
3|/clause-ending:建议
3|/clause-ending:张占上风
5|/clause-ending:張した
4|/clause-ending:張する
-3|/clause-ending:強調した
3|/clause-ending:很远
-3|/clause-ending:応せず
-4|/clause-ending:念頭」
3|/clause-ending:想した
3|/clause-ending:慎重だ
-3|/clause-ending:房長官
-3|/clause-ending:抗議
3|/clause-ending:指摘する
3|/clause-ending:挙へ
-3|/clause-ending:换和平\"
3|/clause-ending:控え
-4|/clause-ending:提出
3|/clause-ending:提出した
5|/clause-ending:提言
5|/clause-ending:提言した
5|/clause-ending:提言へ
3|/clause-ending:提言案
3|/clause-ending:摘する
-4|/clause-ending:改定
-3|/clause-ending:政不安
-7|/clause-ending:政府
-3|/clause-ending:政府検討
3|/clause-ending:政见
4|/clause-ending:数字」
3|/clause-ending:文した
-4|/clause-ending:文書改定
-3|/clause-ending:方向
5|/clause-ending:方夜谭
-5|/clause-ending:方案
-5|/clause-ending:方案浮现
-3|/clause-ending:明かした
3|/clause-ending:明がつく
-6|/clause-ending:明した
-4|/clause-ending:書改定
4|/clause-ending:最終調整
-3|/clause-ending:未理会
3|/clause-ending:条件
4|/clause-ending:标准
-6|/clause-ending:标准\"
-4|/clause-ending:标造势
-4|/clause-ending:案です
-5|/clause-ending:案浮现
-3|/clause-ending:検討
6|/clause-ending:検討を
3|/clause-ending:構想
7|/clause-ending:標準」
4|/clause-ending:標準だ
5|/clause-ending:次いだ
-3|/clause-ending:段目标
-3|/clause-ending:民が抗議
4|/clause-ending:民提言へ
3|/clause-ending:民提言案
4|/clause-ending:気をもむ
3|/clause-ending:求めた
4|/clause-ending:汰された
3|/clause-ending:注文した
3|/clause-ending:浪高
-5|/clause-ending:浮现
7|/clause-ending:準」
4|/clause-ending:準だ
-3|/clause-ending:漏らす
-3|/clause-ending:点\"
-3|/clause-ending:点となる
3|/clause-ending:球标准
-6|/clause-ending:球标准\"
-3|/clause-ending:理会
7|/clause-ending:界標準」
4|/clause-ending:界標準だ
-6|/clause-ending:略で政府
4|/clause-ending:療を削減
5|/clause-ending:的劝进
4|/clause-ending:的建议
4|/clause-ending:的数字」
3|/clause-ending:的盘子
3|/clause-ending:的要求
3|/clause-ending:盘子
-4|/clause-ending:目标
-4|/clause-ending:目标造势
-4|/clause-ending:相に提出
5|/clause-ending:相次いだ
-3|/clause-ending:省が試算
-9|/clause-ending:示した
4|/clause-ending:立てだ
-3|/clause-ending:範囲論
4|/clause-ending:終調整
-3|/clause-ending:続ける
3|/clause-ending:総選挙へ
3|/clause-ending:线\"
-3|/clause-ending:置く
-6|/clause-ending:而足
6|/clause-ending:聞く
-3|/clause-ending:能」
7|/clause-ending:腰だ
-4|/clause-ending:要になる
4|/clause-ending:見立てだ
4|/clause-ending:視野
-3|/clause-ending:触れた
4|/clause-ending:言した
5|/clause-ending:言へ
4|/clause-ending:言及
3|/clause-ending:言案
6|/clause-ending:討を
6|/clause-ending:記した
3|/clause-ending:訴える
3|/clause-ending:評した
-3|/clause-ending:試算
4|/clause-ending:説明
-4|/clause-ending:説明した
-3|/clause-ending:調した
-3|/clause-ending:警告した
-3|/clause-ending:議に示す
4|/clause-ending:議入り
3|/clause-ending:議控え
-3|/clause-ending:議論
-3|/clause-ending:財政不安
3|/clause-ending:费占比
4|/clause-ending:超も視野
6|/clause-ending:还不够?
3|/clause-ending:还很远
-5|/clause-ending:述べた
3|/clause-ending:退けた
-4|/clause-ending:造势
-4|/clause-ending:達する
3|/clause-ending:選挙へ
3|/clause-ending:重だ
3|/clause-ending:錯する
3|/clause-ending:钱从哪来
3|/clause-ending:閥会合で
-3|/clause-ending:阶段目标
-4|/clause-ending:頭」
-3|/clause-ending:頭に置く
53|/demander:other
29|/demander:spender
5|/ending:\"的劝进
-3|/ending:%」
8|/ending:%か
-3|/ending:%である
3|/ending:%のこと
3|/ending:%为限
-4|/ending:%以上
3|/ending:%务实
3|/ending:%声浪高
-7|/ending:%左右
3|/ending:%構想
4|/ending:%的建议
3|/ending:%的盘子
3|/ending:%的要求
3|/ending:%还很远
-13|/ending:.2%
3|/ending:.3%
5|/ending:.3%か
5|/ending:.5%?
3|/ending:.5%か
3|/ending:.7%
10|/ending:0%
-4|/ending:028年
6|/ending:1.3%
-5|/ending:1.5%
4|/ending:1.7%
7|/ending:10%
-6|/ending:2%
-7|/ending:2.2%
-4|/ending:28年
12|/ending:3%
5|/ending:3%か
-4|/ending:3%以上
3|/ending:3%务实
-11|/ending:3%左右
-3|/ending:3.3%
4|/ending:3.5%
3|/ending:4%構想
-11|/ending:5%
3|/ending:5%か
3|/ending:5%左右
-6|/ending:5年以内
4|/ending:7%
-3|/ending:7.7%
-4|/ending:8年
6|/ending::不可能
5|/ending:P的2%
8|/ending:P的3%
-3|/ending:」とした
-4|/ending:」と話す
4|/ending:」と説明
3|/ending:」条件
5|/ending:いだ
3|/ending:いない
-4|/ending:います
7|/ending:える
-3|/ending:かした
-3|/ending:が抗議
-3|/ending:が試算
3|/ending:が講演
3|/ending:きかけた
5|/ending:きた
5|/ending:きだ
5|/ending:きである
3|/ending:き込んだ
-3|/ending:ける
3|/ending:げた
4|/ending:こと
-4|/ending:ささやく
-4|/ending:さやく
4|/ending:された
-9|/ending:した
-3|/ending:している
4|/ending:してきた
-6|/ending:しました
-3|/ending:しを」
4|/ending:す」
4|/ending:すべきだ
4|/ending:する
-4|/ending:せず
-3|/ending:せん
4|/ending:たい
5|/ending:たという
3|/ending:だった
-5|/ending:った
4|/ending:ていた
3|/ending:ていない
-3|/ending:ています
5|/ending:てきた
4|/ending:てだ
-4|/ending:でいた
-4|/ending:です
3|/ending:です」
3|/ending:でない」
-6|/ending:で政府
-3|/ending:とした
-6|/ending:となる
-4|/ending:とみる
-4|/ending:と漏らす
4|/ending:と記した
3|/ending:と評した
-3|/ending:と話す
3|/ending:と語る
4|/ending:と説明
6|/ending:と述べた
3|/ending:と退けた
3|/ending:どです」
4|/ending:ない
-3|/ending:なった
-10|/ending:なる
-4|/ending:になる
-5|/ending:に入った
-4|/ending:に慎重だ
-4|/ending:に提出
-3|/ending:に示す
-3|/ending:に置く
6|/ending:に聞く
-3|/ending:に触れた
4|/ending:に言及
-3|/ending:に語った
-4|/ending:に達する
-3|/ending:ねない」
3|/ending:のこと
5|/ending:の検討を
-3|/ending:の範囲論
-5|/ending:は先送り
7|/ending:び腰だ
5|/ending:べきだ
3|/ending:べました
-5|/ending:ました
-5|/ending:ます
-3|/ending:ません
-4|/ending:みる
4|/ending:めた
4|/ending:もむ
-4|/ending:も念頭」
4|/ending:も視野
6|/ending:も語った
-3|/ending:も議論
-6|/ending:も述べた
-4|/ending:やく
-3|/ending:らしを」
-3|/ending:らす
-7|/ending:るという
-4|/ending:る案です
4|/ending:れた
-5|/ending:れる
-3|/ending:ろとみる
4|/ending:をもむ
4|/ending:を削減
3|/ending:を唱える
-9|/ending:を示した
-3|/ending:を続ける
-4|/ending:んでいた
-4|/ending:・5%?
-4|/ending:一点五
-6|/ending:一而足
-6|/ending:不一而足
3|/ending:不可能
6|/ending:不够?
-3|/ending:不安
-10|/ending:为3%
3|/ending:为限
-3|/ending:主张3%
5|/ending:主張した
4|/ending:主張する
3|/ending:乃至5%
-4|/ending:之一点五
-3|/ending:之三
3|/ending:予想した
-3|/ending:交草案
3|/ending:交錯する
3|/ending:从哪来
-5|/ending:以上
-5|/ending:以内
3|/ending:会合で
3|/ending:会議控え
4|/ending:併記した
3|/ending:保留态度
-3|/ending:值的5%
-3|/ending:做到
-3|/ending:傘も議論
-5|/ending:先送り
-5|/ending:入った
4|/ending:入り
3|/ending:入场券\"
-3|/ending:入宪法
4|/ending:全球标准
3|/ending:内」条件
-3|/ending:写入宪法
-3|/ending:军费
-4|/ending:准\"
4|/ending:出ている
-3|/ending:分之三
6|/ending:到3%
3|/ending:券\"
4|/ending:削減
-3|/ending:割れる
5|/ending:劝进
3|/ending:加而得
3|/ending:务实
-5|/ending:升至3%
7|/ending:及び腰だ
-3|/ending:反応せず
3|/ending:变3%」
3|/ending:可能
-3|/ending:可能」
3|/ending:合で
6|/ending:合理
-5|/ending:否定した
-3|/ending:和平\"
3|/ending:哪来
3|/ending:唱える
5|/ending:商机
-3|/ending:囲論
3|/ending:国家\"?
3|/ending:场券\"
-4|/ending:坚持6%
-3|/ending:報じた
3|/ending:声浪高
5|/ending:夜谭
6|/ending:够?
-3|/ending:大落
-3|/ending:大起大落
5|/ending:天方夜谭
3|/ending:字」
6|/ending:官に聞く
-3|/ending:官房長官
-5|/ending:定した
-5|/ending:宪法
3|/ending:家\"?
4|/ending:審議入り
3|/ending:少3%
-7|/ending:左右
-3|/ending:市未理会
-3|/ending:平\"
-6|/ending:年以内
-4|/ending:年度3%
-3|/ending:府検討
-4|/ending:度3%
3|/ending:建议
-3|/ending:张3%
5|/ending:張した
4|/ending:張する
-3|/ending:強調した
3|/ending:很远
-3|/ending:応せず
-4|/ending:念頭」
3|/ending:态度
-3|/ending:想される
3|/ending:想した
-3|/ending:房長官
-3|/ending:抗議
5|/ending:抢商机
-4|/ending:持6%
-4|/ending:指摘した
3|/ending:指摘する
3|/ending:挙へ
-3|/ending:换和平\"
3|/ending:控え
-3|/ending:提交草案
-4|/ending:提出
3|/ending:提出した
5|/ending:提言
5|/ending:提言した
5|/ending:提言へ
3|/ending:提言案
-4|/ending:摘した
3|/ending:摘する
-5|/ending:改为3%
-4|/ending:改定
-3|/ending:政不安
-7|/ending:政府
-3|/ending:政府検討
3|/ending:政见
3|/ending:数字」
3|/ending:文した
-4|/ending:文書改定
5|/ending:方夜谭
-5|/ending:方案浮现
-3|/ending:明かした
-6|/ending:明した
3|/ending:是5%?
-4|/ending:書改定
4|/ending:最終調整
-3|/ending:未理会
5|/ending:机抢商机
-6|/ending:标为3%
6|/ending:标准
-4|/ending:标准\"
-4|/ending:标造势
-4|/ending:案です
-5|/ending:案浮现
-3|/ending:検討
6|/ending:検討を
3|/ending:構想
7|/ending:標準」
5|/ending:次いだ
-3|/ending:段目标
-3|/ending:民が抗議
4|/ending:民提言へ
3|/ending:民提言案
4|/ending:気をもむ
3|/ending:求めた
4|/ending:汰された
3|/ending:注文した
3|/ending:浪高
-5|/ending:浮现
7|/ending:準」
-3|/ending:漏らす
-3|/ending:点となる
4|/ending:球标准
-3|/ending:球标准\"
-3|/ending:理会
7|/ending:界標準」
3|/ending:留态度
-6|/ending:略で政府
4|/ending:療を削減
-3|/ending:百分之三
5|/ending:的10%
5|/ending:的2%
7|/ending:的3%
-5|/ending:的5%
-3|/ending:的5%?
5|/ending:的劝进
4|/ending:的建议
4|/ending:的数字」
3|/ending:的盘子
3|/ending:的要求
3|/ending:的防区
3|/ending:盘子
-3|/ending:目标
-4|/ending:目标造势
-4|/ending:相に提出
3|/ending:相加而得
5|/ending:相次いだ
-3|/ending:省が試算
-3|/ending:码到5%
3|/ending:砍到3%
3|/ending:破2%
-11|/ending:示した
3|/ending:突破2%
4|/ending:立てだ
-3|/ending:範囲論
4|/ending:終調整
-3|/ending:続ける
3|/ending:総選挙へ
3|/ending:线\"
6|/ending:经费
-3|/ending:置く
3|/ending:而得
-6|/ending:而足
6|/ending:聞く
-3|/ending:能」
7|/ending:腰だ
-3|/ending:至1%
-4|/ending:至4%
3|/ending:至少3%
-3|/ending:草案
-5|/ending:补到3%
3|/ending:表态
-4|/ending:要になる
4|/ending:見立てだ
4|/ending:視野
-3|/ending:触れた
4|/ending:言した
5|/ending:言へ
4|/ending:言及
3|/ending:言案
6|/ending:討を
6|/ending:記した
3|/ending:訴える
3|/ending:評した
-3|/ending:試算
-3|/ending:話す
3|/ending:語る
4|/ending:説明
-4|/ending:説明した
-3|/ending:調した
-3|/ending:警告した
-3|/ending:議に示す
4|/ending:議入り
3|/ending:議控え
-3|/ending:議論
-3|/ending:財政不安
-3|/ending:起大落
4|/ending:超も視野
-5|/ending:超过2%
6|/ending:达到3%
-5|/ending:过2%
6|/ending:还不够?
3|/ending:还很远
3|/ending:退けた
-4|/ending:造势
-4|/ending:達する
3|/ending:選挙へ
3|/ending:錯する
3|/ending:钱从哪来
3|/ending:閥会合で
3|/ending:队的防区
3|/ending:防区
-3|/ending:阶段目标
-4|/ending:頭」
-3|/ending:頭に置く
-3|/ending:高至1%
3|/foreign=False:
-3|/foreign=False:ask deny
-5|/foreign=False:ask not
4|/foreign=False:ask think
-4|/foreign=False:deny
-4|/foreign=False:deny ask
4|/foreign=False:deny party
6|/foreign=False:deny think
3|/foreign=False:not ask
3|/foreign=False:not deny
-5|/foreign=False:not not
-5|/foreign=False:not plan
9|/foreign=False:not should
-4|/foreign=False:plan plan
3|/foreign=False:plan reach
3|/foreign=False:plan think
-4|/foreign=False:raise ask
3|/foreign=False:raise should
5|/foreign=False:raise think
-7|/foreign=False:reach not
4|/foreign=False:reach should
-3|/foreign=False:should raise
-5|/foreign=False:should think
-4|/foreign=False:standard
3|/foreign=False:standard raise
-7|/foreign=False:think
4|/foreign=False:think ask
3|/foreign=False:think raise
-3|/foreign=False:think reach
7|/foreign=True:
3|/foreign=True:ask plan
-3|/foreign=True:not deny
6|/foreign=True:not think
4|/foreign=True:plan think
4|/foreign=True:should standard
-4|/foreign=True:should think
-3|/foreign=True:standard
-4|/foreign=True:think not
-3|/known:- ALLIES 1.5
-3|/known:- ALLIES 1.5 since-2025
4|/known:- ALLIES 2
4|/known:- ALLIES 2 since-2025
3|/known:- ALLIES 3 to-2024
-4|/known:- ALLIES 3.5
-3|/known:- ALLIES 3.5 since-2025
-3|/known:- ALLIES 4
-3|/known:- ALLIES 4 since-2025
-4|/known:- ALLIES 5
-4|/known:- ALLIES 5 since-2025
-9|/known:- ALLIES since-2025
11|/known:- AUS 3
11|/known:- AUS 3 since-2025
-5|/known:- AUS 3.5
-5|/known:- AUS 3.5 since-2025
5|/known:- AUS since-2025
7|/known:- BEL+ITA 5
7|/known:- BEL+ITA 5 since-2025
7|/known:- BEL+ITA since-2025
-4|/known:- BGD 2.2
-4|/known:- BGD 2.2 to-2024
-4|/known:- BGD to-2024
-7|/known:- BRA 2
-7|/known:- BRA 2 since-2025
-8|/known:- BRA since-2025
4|/known:- CAN 2
4|/known:- CAN 2 since-2025
4|/known:- CAN 3.5
4|/known:- CAN 3.5 since-2025
8|/known:- CAN since-2025
-4|/known:- CHE since-2025
3|/known:- CHL 1.3
3|/known:- CHL 1.3 since-2025
3|/known:- CHL 2
3|/known:- CHL 2 since-2025
7|/known:- CHL since-2025
-3|/known:- CHN 5
-3|/known:- CHN 5 since-2025
-3|/known:- CZE since-2025
4|/known:- DEU 2
3|/known:- DEU 2 since-2025
5|/known:- DEU 3
4|/known:- DEU 3 to-2024
-6|/known:- DEU 3.5
-5|/known:- DEU 3.5 since-2025
4|/known:- DEU 5
4|/known:- DEU 5 since-2025
3|/known:- DEU since-2025
7|/known:- DEU to-2024
-5|/known:- ESP 5
-5|/known:- ESP 5 since-2025
-6|/known:- ESP since-2025
-6|/known:- EU 1.5
-6|/known:- EU 1.5 since-2025
-9|/known:- EU 3
-6|/known:- EU 3 since-2025
-4|/known:- EU 3 to-2024
-11|/known:- EU since-2025
-4|/known:- EU to-2024
4|/known:- FIN 3
4|/known:- FIN 3 since-2025
-5|/known:- FRA 3-3.5
-5|/known:- FRA 3-3.5 since-2025
-4|/known:- FRA 3.5
-4|/known:- FRA 3.5 since-2025
-8|/known:- FRA since-2025
3|/known:- GBR 2
3|/known:- GBR 2 since-2025
-13|/known:- GBR 3
-13|/known:- GBR 3 since-2025
-9|/known:- GBR since-2025
3|/known:- GHA 0.6
3|/known:- GHA 0.6 to-2024
3|/known:- GHA to-2024
3|/known:- GMB 1
3|/known:- GMB 1 to-2024
3|/known:- GMB to-2024
10|/known:- IND 3
7|/known:- IND 3 since-2025
3|/known:- IND 3 to-2024
5|/known:- IND since-2025
-3|/known:- ISL since-2025
-3|/known:- ISR 4.4
-3|/known:- ISR 4.4 since-2025
-4|/known:- ISR 5
-4|/known:- ISR 5 since-2025
-8|/known:- ISR 6
-8|/known:- ISR 6 since-2025
-15|/known:- ISR since-2025
4|/known:- ITA 3.5
4|/known:- ITA 3.5 since-2025
3|/known:- ITA since-2025
3|/known:- JPN 0.8
3|/known:- JPN 0.8 since-2025
5|/known:- JPN 1
6|/known:- JPN 1 since-2025
-4|/known:- JPN 1.3 since-2025
5|/known:- JPN 1.5
4|/known:- JPN 1.5 since-2025
14|/known:- JPN 2
5|/known:- JPN 2 since-2025
4|/known:- JPN 2 to-2021
6|/known:- JPN 2 to-2024
-3|/known:- JPN 2.4
-3|/known:- JPN 2.4 since-2025
-4|/known:- JPN 2.5 since-2025
5|/known:- JPN 2.5 to-2024
-3|/known:- JPN 2.5-3.5
-3|/known:- JPN 2.5-3.5 since-2025
6|/known:- JPN 3
-4|/known:- JPN 3 since-2025
9|/known:- JPN 3 to-2024
4|/known:- JPN 3.5
3|/known:- JPN 3.5 since-2025
3|/known:- JPN 4
3|/known:- JPN 4 since-2025
7|/known:- JPN 5
7|/known:- JPN 5 since-2025
-3|/known:- JPN 6
-3|/known:- JPN 6 since-2025
8|/known:- JPN since-2025
4|/known:- JPN to-2021
26|/known:- JPN to-2024
-3|/known:- KAZ 1.7
-3|/known:- KAZ 1.7 since-2025
-3|/known:- KAZ since-2025
5|/known:- KEN 1.3
5|/known:- KEN 1.3 to-2024
6|/known:- KEN to-2024
4|/known:- KOR 2.7
4|/known:- KOR 2.7 since-2025
6|/known:- KOR 3
9|/known:- KOR 3 since-2025
-3|/known:- KOR 3.2
-3|/known:- KOR 3.2 to-2013
-9|/known:- KOR 3.5
-10|/known:- KOR 3.5 since-2025
-5|/known:- KOR 3.8
-5|/known:- KOR 3.8 since-2025
-3|/known:- KOR to-2013
5|/known:- LKA 1.3
5|/known:- LKA 1.3 to-2024
5|/known:- LKA to-2024
-3|/known:- LTU 3.3
-3|/known:- LTU 3.3 to-2024
-3|/known:- LTU to-2024
-3|/known:- LVA 3
-3|/known:- LVA 3 since-2025
-3|/known:- LVA since-2025
3|/known:- MAR 4
3|/known:- MAR 4 since-2025
3|/known:- MAR 6
3|/known:- MAR 6 since-2025
5|/known:- MAR since-2025
-4|/known:- MYS 1.5
-4|/known:- MYS 1.5 since-2025
-5|/known:- MYS since-2025
-5|/known:- NATO 1.5
-5|/known:- NATO 1.5 since-2025
-3|/known:- NATO 2 to-2024
-5|/known:- NATO 3 since-2025
3|/known:- NATO 3 to-2024
-14|/known:- NATO 5
-12|/known:- NATO 5 since-2025
-23|/known:- NATO since-2025
-5|/known:- NATO to-2024
3|/known:- NGA 1
3|/known:- NGA 1 to-2024
3|/known:- NGA to-2024
-3|/known:- NLD since-2025
-3|/known:- NOR 3
-3|/known:- NOR 3 since-2025
-3|/known:- NOR since-2025
-3|/known:- NZL 2 to-2024
3|/known:- NZL since-2025
7|/known:- PAK 1.7
4|/known:- PAK 1.7 since-2025
4|/known:- PAK since-2025
5|/known:- PHL 4
5|/known:- PHL 4 since-2025
-7|/known:- POL 5
-7|/known:- POL 5 since-2025
-8|/known:- POL since-2025
-3|/known:- ROU 3.5
-3|/known:- ROU 3.5 since-2025
-5|/known:- RUS 1.5
-5|/known:- RUS 1.5 to-1999
-4|/known:- RUS to-1999
4|/known:- SWE 3
4|/known:- SWE 3 since-2025
3|/known:- SWE since-2025
-3|/known:- THA 1.5
-3|/known:- THA 1.5 since-2025
11|/known:- TWN 1E+1
-6|/known:- TWN 1E+1 since-2025
17|/known:- TWN 1E+1 to-2024
12|/known:- TWN 3
7|/known:- TWN 3 since-2025
4|/known:- TWN 3 to-2024
3|/known:- TWN 3.5
3|/known:- TWN 3.5 since-2025
12|/known:- TWN 5
4|/known:- TWN 5 since-2025
8|/known:- TWN 5 to-2024
12|/known:- TWN since-2025
29|/known:- TWN to-2024
-6|/known:- USA 5
-6|/known:- USA 5 since-2025
-9|/known:- USA since-2025
-3|/known:- ZAF 1.5
-3|/known:- ZAF 1.5 since-2025
5|/known:AUS AUS 1.3
4|/known:AUS AUS 1.3 since-2025
7|/known:AUS AUS 2
7|/known:AUS AUS 2 since-2025
3|/known:AUS AUS 2.5
4|/known:AUS AUS 2.5 since-2025
-12|/known:AUS AUS 3
-14|/known:AUS AUS 3 since-2025
-16|/known:AUS AUS 3.5
-16|/known:AUS AUS 3.5 since-2025
-16|/known:AUS AUS since-2025
4|/known:AUS FJI 2.2
4|/known:AUS FJI 2.2 since-2025
4|/known:AUS FJI since-2025
-3|/known:AUS USA 3.5
-3|/known:AUS USA 3.5 since-2025
-3|/known:AUS USA since-2025
-5|/known:BEL+ITA BEL+ITA 5
-5|/known:BEL+ITA BEL+ITA 5 since-2025
-5|/known:BEL+ITA BEL+ITA since-2025
4|/known:BGD BGD 2.2
4|/known:BGD BGD 2.2 to-2024
4|/known:BGD BGD to-2024
4|/known:BRA BRA 1
4|/known:BRA BRA 1 since-2025
8|/known:BRA BRA 2
8|/known:BRA BRA 2 since-2025
13|/known:BRA BRA since-2025
-6|/known:BTN BTN 1.3
-6|/known:BTN BTN 1.3 to-2024
-6|/known:BTN BTN to-2024
-3|/known:CAN CAN 2 since-2025
-3|/known:CAN CAN 3.5
-3|/known:CAN CAN 3.5 since-2025
-4|/known:CAN CAN since-2025
-3|/known:CAN JPN since-2025
-3|/known:CAN NATO 5
-3|/known:CAN NATO 5 since-2025
-3|/known:CAN NATO since-2025
3|/known:CHE CHE 1.5
3|/known:CHE CHE 1.5 since-2025
4|/known:CHE CHE since-2025
7|/known:CHE+IRL CHE+IRL 2.4
7|/known:CHE+IRL CHE+IRL 2.4 since-2025
7|/known:CHE+IRL CHE+IRL since-2025
-3|/known:CHL CHL 1.3
-3|/known:CHL CHL 1.3 since-2025
-3|/known:CHL CHL 2
-3|/known:CHL CHL 2 since-2025
-7|/known:CHL CHL since-2025
-4|/known:CHN CHN 1
-4|/known:CHN CHN 1 since-2025
-3|/known:CHN CHN 3
-3|/known:CHN CHN 3 since-2025
-5|/known:CHN CHN 5
-5|/known:CHN CHN 5 since-2025
-7|/known:CHN CHN since-2025
5|/known:CHN JPN 1
5|/known:CHN JPN 1 since-2025
5|/known:CHN JPN since-2025
-4|/known:CHN TWN 5
-4|/known:CHN TWN 5 since-2025
-5|/known:CHN TWN since-2025
5|/known:COG FRA 2.8
5|/known:COG FRA 2.8 since-2025
5|/known:COG FRA since-2025
3|/known:CZE CZE 3
3|/known:CZE CZE 3 since-2025
4|/known:CZE CZE since-2025
-6|/known:DEU DEU 2
-3|/known:DEU DEU 2 to-1999
3|/known:DEU DEU 3 since-2025
-4|/known:DEU DEU 3 to-2024
5|/known:DEU DEU 3.5
4|/known:DEU DEU 3.5 since-2025
-8|/known:DEU DEU 5
-8|/known:DEU DEU 5 since-2025
-3|/known:DEU DEU to-1999
-6|/known:DEU DEU to-2024
-3|/known:DEU EU since-2025
-7|/known:DEU NATO 5
-7|/known:DEU NATO 5 since-2025
-8|/known:DEU NATO since-2025
-3|/known:DEU POL 4.7
-3|/known:DEU POL 4.7 since-2025
-3|/known:DEU POL since-2025
9|/known:DEU TWN 3
9|/known:DEU TWN 3 since-2025
9|/known:DEU TWN since-2025
12|/known:DNK SWE 4
12|/known:DNK SWE 4 since-2025
12|/known:DNK SWE since-2025
-4|/known:ECU ECU 4
-4|/known:ECU ECU 4 since-2025
-4|/known:ECU ECU since-2025
3|/known:ESP DEU 5
3|/known:ESP DEU 5 since-2025
3|/known:ESP DEU since-2025
18|/known:ESP ESP 5
18|/known:ESP ESP 5 since-2025
17|/known:ESP ESP since-2025
-6|/known:ESP NATO 3.5
-6|/known:ESP NATO 3.5 since-2025
-8|/known:ESP NATO since-2025
5|/known:EST EST 2.5
5|/known:EST EST 2.5 to-2024
5|/known:EST EST to-2024
16|/known:EST NATO 5
16|/known:EST NATO 5 since-2025
16|/known:EST NATO since-2025
4|/known:EU ALLIES 1.5
4|/known:EU ALLIES 1.5 since-2025
4|/known:EU ALLIES since-2025
4|/known:EU AUT+MLT 1.9
4|/known:EU AUT+MLT 1.9 since-2025
4|/known:EU AUT+MLT since-2025
13|/known:EU EU 1.5
13|/known:EU EU 1.5 since-2025
4|/known:EU EU 2
4|/known:EU EU 2 to-2024
17|/known:EU EU 3
5|/known:EU EU 3 since-2025
12|/known:EU EU 3 to-2024
3|/known:EU EU 3.5
3|/known:EU EU 3.5 since-2025
19|/known:EU EU since-2025
18|/known:EU EU to-2024
5|/known:EU GRC 2
5|/known:EU GRC 2 to-2024
5|/known:EU GRC to-2024
-4|/known:FIN FIN 5
-4|/known:FIN FIN 5 since-2025
-4|/known:FJI FJI 2.2
-4|/known:FJI FJI 2.2 since-2025
-4|/known:FJI FJI since-2025
-3|/known:FRA FRA 2.8
-3|/known:FRA FRA 2.8 since-2025
6|/known:FRA FRA 3-3.5
6|/known:FRA FRA 3-3.5 since-2025
5|/known:FRA FRA 3.5
5|/known:FRA FRA 3.5 since-2025
5|/known:FRA FRA since-2025
6|/known:FRA+GBR FRA+GBR 3.5
6|/known:FRA+GBR FRA+GBR 3.5 since-2025
6|/known:FRA+GBR FRA+GBR since-2025
-3|/known:GBR FRA+GBR 3.5
-3|/known:GBR FRA+GBR 3.5 since-2025
-3|/known:GBR FRA+GBR since-2025
12|/known:GBR GBR 3
12|/known:GBR GBR 3 since-2025
-3|/known:GBR GBR 5
-3|/known:GBR GBR 5 since-2025
3|/known:GBR GBR since-2025
-9|/known:GBR NATO 5
-9|/known:GBR NATO 5 since-2025
-9|/known:GBR NATO since-2025
10|/known:GRC ESP 2
10|/known:GRC ESP 2 since-2025
10|/known:GRC ESP since-2025
9|/known:GRC NATO 0.4
9|/known:GRC NATO 0.4 since-2025
9|/known:GRC NATO since-2025
-3|/known:HUN HUN 3.5
-3|/known:HUN HUN 3.5 since-2025
-3|/known:HUN HUN since-2025
8|/known:IND BTN 1.3
8|/known:IND BTN 1.3 to-2024
8|/known:IND BTN to-2024
5|/known:IND IND 1.3
5|/known:IND IND 1.3 to-2024
3|/known:IND IND 2.2
3|/known:IND IND 2.2 since-2025
3|/known:IND IND 2.5
3|/known:IND IND 2.5 to-2024
-9|/known:IND IND 3
-7|/known:IND IND 3 since-2025
-3|/known:IND IND 3 to-2024
5|/known:IND IND to-2024
-3|/known:IND JPN 4
-3|/known:IND JPN 4 since-2025
-3|/known:IND JPN since-2025
-6|/known:IRL CHE+IRL 2.4
-6|/known:IRL CHE+IRL 2.4 since-2025
-6|/known:IRL CHE+IRL since-2025
4|/known:ISL ISL since-2025
3|/known:ISR ISR 4.4
3|/known:ISR ISR 4.4 since-2025
6|/known:ISR ISR 5
6|/known:ISR ISR 5 since-2025
9|/known:ISR ISR 6
9|/known:ISR ISR 6 since-2025
17|/known:ISR ISR since-2025
9|/known:ISR JPN 6
9|/known:ISR JPN 6 since-2025
9|/known:ISR JPN since-2025
-3|/known:ITA ITA 3.5
-3|/known:ITA ITA 3.5 since-2025
-6|/known:ITA ITA since-2025
5|/known:JPN ALLIES 3
5|/known:JPN ALLIES 3 since-2025
-7|/known:JPN ALLIES 3.5
-7|/known:JPN ALLIES 3.5 since-2025
-9|/known:JPN ALLIES 5
-9|/known:JPN ALLIES 5 since-2025
-12|/known:JPN ALLIES since-2025
3|/known:JPN AUS 3
3|/known:JPN AUS 3 since-2025
-5|/known:JPN AUS 3.5
-5|/known:JPN AUS 3.5 since-2025
-4|/known:JPN CHN since-2025
-3|/known:JPN EU 3
-4|/known:JPN EU since-2025
-3|/known:JPN JPN 0.8
-3|/known:JPN JPN 0.8 since-2025
-4|/known:JPN JPN 1
-6|/known:JPN JPN 1 since-2025
3|/known:JPN JPN 1 to-2021
-10|/known:JPN JPN 1.3
-8|/known:JPN JPN 1.3 since-2025
-10|/known:JPN JPN 1.5
-3|/known:JPN JPN 1.5 since-2025
-5|/known:JPN JPN 1.5 to-1999
9|/known:JPN JPN 1.7
10|/known:JPN JPN 1.7 since-2025
6|/known:JPN JPN 1.8
6|/known:JPN JPN 1.8 since-2025
-7|/known:JPN JPN 2
-3|/known:JPN JPN 2 since-2025
3|/known:JPN JPN 2.4
3|/known:JPN JPN 2.4 since-2025
3|/known:JPN JPN 2.5
7|/known:JPN JPN 2.5 since-2025
-4|/known:JPN JPN 2.5 to-2024
3|/known:JPN JPN 2.5-3.5
3|/known:JPN JPN 2.5-3.5 since-2025
4|/known:JPN JPN 2.7
4|/known:JPN JPN 2.7 to-2024
-3|/known:JPN JPN 3
7|/known:JPN JPN 3 since-2025
-9|/known:JPN JPN 3 to-2024
-10|/known:JPN JPN 3.5
-9|/known:JPN JPN 3.5 since-2025
-3|/known:JPN JPN 4
-3|/known:JPN JPN 4 since-2025
-19|/known:JPN JPN 5
-19|/known:JPN JPN 5 since-2025
-5|/known:JPN JPN 6
-5|/known:JPN JPN 6 since-2025
-22|/known:JPN JPN since-2025
-8|/known:JPN JPN to-1999
-17|/known:JPN JPN to-2024
13|/known:JPN NATO 2
13|/known:JPN NATO 2 to-2024
-3|/known:JPN NATO 2.5
-3|/known:JPN NATO 2.5 to-2024
-3|/known:JPN NATO 3.5
-3|/known:JPN NATO 3.5 since-2025
-7|/known:JPN NATO 5
-7|/known:JPN NATO 5 since-2025
-11|/known:JPN NATO since-2025
10|/known:JPN NATO to-2024
10|/known:JPN RUS 1.5
10|/known:JPN RUS 1.5 to-1999
10|/known:JPN RUS to-1999
-4|/known:JPN TWN 1E+1
-4|/known:JPN TWN 1E+1 since-2025
-4|/known:JPN TWN since-2025
-3|/known:JPN USA since-2025
-5|/known:JPN+KOR JPN+KOR 5
-5|/known:JPN+KOR JPN+KOR 5 since-2025
-5|/known:JPN+KOR JPN+KOR since-2025
3|/known:KAZ KAZ 1
3|/known:KAZ KAZ 1 since-2025
-8|/known:KAZ KAZ 1.7
-8|/known:KAZ KAZ 1.7 since-2025
-7|/known:KAZ KAZ since-2025
11|/known:KGZ KAZ 1.7
11|/known:KGZ KAZ 1.7 since-2025
11|/known:KGZ KAZ since-2025
4|/known:KOR ALLIES 3.5
4|/known:KOR ALLIES 3.5 since-2025
-3|/known:KOR AUS+JPN 3.5
-3|/known:KOR AUS+JPN 3.5 since-2025
-3|/known:KOR AUS+JPN since-2025
5|/known:KOR JPN 2.6
5|/known:KOR JPN 2.6 to-2024
-12|/known:KOR JPN 3.5
-12|/known:KOR JPN 3.5 since-2025
-13|/known:KOR JPN since-2025
5|/known:KOR JPN to-2024
-3|/known:KOR KOR 2.7
-3|/known:KOR KOR 2.7 since-2025
-3|/known:KOR KOR 3
-8|/known:KOR KOR 3 since-2025
3|/known:KOR KOR 3 to-2024
3|/known:KOR KOR 3.2
3|/known:KOR KOR 3.2 to-2013
7|/known:KOR KOR 3.5
7|/known:KOR KOR 3.5 since-2025
-3|/known:KOR KOR 4
-3|/known:KOR KOR 4 since-2025
6|/known:KOR KOR 5
6|/known:KOR KOR 5 since-2025
-4|/known:KOR KOR since-2025
3|/known:KOR KOR to-2013
-3|/known:KOR NATO since-2025
3|/known:LTU LTU 3.3
3|/known:LTU LTU 3.3 to-2024
3|/known:LTU LTU since-2025
3|/known:LTU LTU to-2024
4|/known:LTU NATO 5.5
4|/known:LTU NATO 5.5 since-2025
4|/known:LTU NATO since-2025
6|/known:LVA EU 3
6|/known:LVA EU 3 since-2025
6|/known:LVA EU since-2025
4|/known:LVA LVA 3
4|/known:LVA LVA 3 since-2025
5|/known:LVA LVA since-2025
-3|/known:MAR MAR 4
-3|/known:MAR MAR 4 since-2025
-5|/known:MAR MAR since-2025
7|/known:MNG CHN 1
7|/known:MNG CHN 1 since-2025
7|/known:MNG CHN since-2025
3|/known:MYS MYS 1.3
3|/known:MYS MYS 1.3 since-2025
4|/known:MYS MYS 1.5
4|/known:MYS MYS 1.5 since-2025
3|/known:MYS MYS 1.7
3|/known:MYS MYS 1.7 since-2025
10|/known:MYS MYS since-2025
-17|/known:NATO ALLIES 5
-17|/known:NATO ALLIES 5 since-2025
-18|/known:NATO ALLIES since-2025
-6|/known:NATO BEL 3.5
-6|/known:NATO BEL 3.5 since-2025
-6|/known:NATO BEL since-2025
-6|/known:NATO ESP 5
-6|/known:NATO ESP 5 since-2025
-4|/known:NATO ESP since-2025
4|/known:NATO GBR 5
4|/known:NATO GBR 5 since-2025
6|/known:NATO GBR since-2025
-5|/known:NATO JPN 2
-4|/known:NATO JPN 2 to-2024
5|/known:NATO JPN 3
5|/known:NATO JPN 3 since-2025
-4|/known:NATO JPN to-2024
7|/known:NATO JPN+KOR 5
7|/known:NATO JPN+KOR 5 since-2025
7|/known:NATO JPN+KOR since-2025
-6|/known:NATO KOR 5
-6|/known:NATO KOR 5 since-2025
-4|/known:NATO KOR since-2025
-6|/known:NATO NATO 0.4
-6|/known:NATO NATO 0.4 since-2025
5|/known:NATO NATO 1.5
5|/known:NATO NATO 1.5 since-2025
-13|/known:NATO NATO 2
-11|/known:NATO NATO 2 to-2024
7|/known:NATO NATO 2.5
5|/known:NATO NATO 2.5 to-2024
-6|/known:NATO NATO 3
-5|/known:NATO NATO 3 since-2025
8|/known:NATO NATO 3.5
16|/known:NATO NATO 3.5 since-2025
-8|/known:NATO NATO 3.5 to-2024
4|/known:NATO NATO 5 since-2025
-3|/known:NATO NATO 5.5
-3|/known:NATO NATO 5.5 since-2025
12|/known:NATO NATO since-2025
-16|/known:NATO NATO to-2024
3|/known:NATO NLD 5
3|/known:NATO NLD 5 since-2025
3|/known:NATO NLD since-2025
-4|/known:NATO POL 4
-4|/known:NATO POL 4 since-2025
-4|/known:NATO POL since-2025
7|/known:NLD BEL 3.5
7|/known:NLD BEL 3.5 since-2025
7|/known:NLD BEL since-2025
-5|/known:NLD NATO since-2025
3|/known:NLD NLD 3.5
3|/known:NLD NLD 3.5 since-2025
3|/known:NOR JPN 2.5
3|/known:NOR JPN 2.5 since-2025
3|/known:NOR JPN since-2025
3|/known:NOR NOR 3
3|/known:NOR NOR 3 since-2025
3|/known:NOR NOR since-2025
-5|/known:NOR SWE 4
-5|/known:NOR SWE 4 since-2025
-5|/known:NOR SWE since-2025
-4|/known:NZL AUS 2.5
-4|/known:NZL AUS 2.5 since-2025
-4|/known:NZL AUS since-2025
3|/known:NZL NZL 2 to-2024
3|/known:NZL NZL to-2024
-5|/known:PHL PHL 4
-5|/known:PHL PHL 4 since-2025
3|/known:PHL SGP 2
3|/known:PHL SGP 2 since-2025
3|/known:PHL SGP since-2025
10|/known:PHL TWN 2
10|/known:PHL TWN 2 since-2025
10|/known:PHL TWN since-2025
-3|/known:PNG AUS since-2025
15|/known:POL NATO 3
11|/known:POL NATO 3 since-2025
4|/known:POL NATO 3 to-2024
12|/known:POL NATO since-2025
4|/known:POL NATO to-2024
6|/known:POL POL 3
6|/known:POL POL 3 to-2024
8|/known:POL POL 4
8|/known:POL POL 4 since-2025
4|/known:POL POL 4.7
4|/known:POL POL 4.7 since-2025
9|/known:POL POL 5
9|/known:POL POL 5 since-2025
21|/known:POL POL since-2025
6|/known:POL POL to-2024
8|/known:PRY JPN 1.3
8|/known:PRY JPN 1.3 since-2025
8|/known:PRY JPN since-2025
3|/known:ROU ROU 3.5
3|/known:ROU ROU 3.5 since-2025
-5|/known:RUS RUS 1.5
-5|/known:RUS RUS 1.5 to-1999
-6|/known:RUS RUS to-1999
-4|/known:RWA EU 3
-4|/known:RWA EU 3 to-2024
-4|/known:RWA EU to-2024
4|/known:SAU ARE+KWT+QAT 4.5
4|/known:SAU ARE+KWT+QAT 4.5 since-2025
4|/known:SAU ARE+KWT+QAT since-2025
4|/known:SAU OMN 6
4|/known:SAU OMN 6 since-2025
4|/known:SAU OMN since-2025
3|/known:SAU OMN+SAU 6
3|/known:SAU OMN+SAU 6 since-2025
3|/known:SAU OMN+SAU since-2025
6|/known:SAU SAU 4.5
6|/known:SAU SAU 4.5 since-2025
8|/known:SAU SAU since-2025
3|/known:SEN SEN 2.2
3|/known:SEN SEN 2.2 since-2025
3|/known:SEN SEN since-2025
5|/known:SGP ALLIES 4
5|/known:SGP ALLIES 4 since-2025
4|/known:SGP ALLIES since-2025
-3|/known:SGP SGP 2
-3|/known:SGP SGP 2 since-2025
3|/known:SGP SGP 4
3|/known:SGP SGP 4 since-2025
-4|/known:SRB EU 2
-4|/known:SRB EU 2 to-2024
-4|/known:SRB EU to-2024
3|/known:SVK SVK 3.5
3|/known:SVK SVK 3.5 since-2025
5|/known:SVK SVK since-2025
3|/known:SWE NATO 5
3|/known:SWE NATO 5 since-2025
3|/known:SWE NATO since-2025
-4|/known:SWE SWE 3
-4|/known:SWE SWE 3 since-2025
-5|/known:SWE SWE since-2025
-3|/known:THA PHL 2.5
-3|/known:THA PHL 2.5 since-2025
-3|/known:THA PHL since-2025
4|/known:THA THA 1.5
4|/known:THA THA 1.5 since-2025
4|/known:THA THA since-2025
-3|/known:TUR NATO since-2025
5|/known:TUR TUR 3.1
5|/known:TUR TUR 3.1 since-2025
5|/known:TUR TUR since-2025
-3|/known:TWN JPN 3
-3|/known:TWN JPN 3 since-2025
-4|/known:TWN JPN since-2025
-10|/known:TWN TWN 1E+1
-6|/known:TWN TWN 1E+1 since-2025
-4|/known:TWN TWN 1E+1 to-2024
-11|/known:TWN TWN 2
-9|/known:TWN TWN 2 since-2025
-19|/known:TWN TWN 3
-14|/known:TWN TWN 3 since-2025
-4|/known:TWN TWN 3 to-2024
-3|/known:TWN TWN 3.5
-3|/known:TWN TWN 3.5 since-2025
-10|/known:TWN TWN 5
-5|/known:TWN TWN 5 since-2025
-5|/known:TWN TWN 5 to-2024
-38|/known:TWN TWN since-2025
-13|/known:TWN TWN to-2024
9|/known:UKR UKR 0.25
9|/known:UKR UKR 0.25 since-2025
13|/known:UKR UKR 3
13|/known:UKR UKR 3 since-2025
24|/known:UKR UKR since-2025
3|/known:USA AGO 2.2
3|/known:USA AGO 2.2 since-2025
3|/known:USA AGO since-2025
-3|/known:USA ALLIES 2
-3|/known:USA ALLIES 2 since-2025
-11|/known:USA ALLIES 3
-7|/known:USA ALLIES 3 since-2025
-4|/known:USA ALLIES 3 to-2024
10|/known:USA ALLIES 3.5
9|/known:USA ALLIES 3.5 since-2025
-3|/known:USA ALLIES 4
-3|/known:USA ALLIES 4 since-2025
34|/known:USA ALLIES 5
34|/known:USA ALLIES 5 since-2025
30|/known:USA ALLIES since-2025
-3|/known:USA ALLIES to-2024
-6|/known:USA AUS 1.3
-3|/known:USA AUS 1.3 since-2025
-3|/known:USA AUS 1.3 to-2024
-6|/known:USA AUS 2
-6|/known:USA AUS 2 since-2025
27|/known:USA AUS 3.5
27|/known:USA AUS 3.5 since-2025
18|/known:USA AUS since-2025
-5|/known:USA AUS to-2024
4|/known:USA AUS+JPN 3.5
4|/known:USA AUS+JPN 3.5 since-2025
4|/known:USA AUS+JPN since-2025
-3|/known:USA BRA 1
-3|/known:USA BRA 1 since-2025
-5|/known:USA BRA since-2025
3|/known:USA BWA 2.8
3|/known:USA BWA 2.8 since-2025
3|/known:USA BWA since-2025
5|/known:USA CHN 3
5|/known:USA CHN 3 since-2025
9|/known:USA CHN 5
9|/known:USA CHN 5 since-2025
8|/known:USA CHN since-2025
3|/known:USA DEU 2
5|/known:USA DEU 2 to-1999
3|/known:USA DEU 5
3|/known:USA DEU 5 since-2025
5|/known:USA DEU to-1999
4|/known:USA ECU 4
4|/known:USA ECU 4 since-2025
4|/known:USA ECU since-2025
-7|/known:USA ESP 2
-7|/known:USA ESP 2 since-2025
-7|/known:USA ESP 5
-7|/known:USA ESP 5 since-2025
-14|/known:USA ESP since-2025
-6|/known:USA EU 3
-4|/known:USA EU 3 since-2025
-3|/known:USA EU 3.5
-3|/known:USA EU 3.5 since-2025
-7|/known:USA EU since-2025
-3|/known:USA FIN 3
-3|/known:USA FIN 3 since-2025
6|/known:USA FIN 5
6|/known:USA FIN 5 since-2025
-3|/known:USA GHA 0.6
-3|/known:USA GHA 0.6 to-2024
-3|/known:USA GHA to-2024
-3|/known:USA GRC 2
-3|/known:USA GRC 2 to-2024
-3|/known:USA GRC to-2024
4|/known:USA HUN 3.5
4|/known:USA HUN 3.5 since-2025
4|/known:USA HUN since-2025
-4|/known:USA IND 1.3
-4|/known:USA IND 1.3 to-2024
-4|/known:USA IND to-2024
3|/known:USA ITA 5
3|/known:USA ITA 5 since-2025
-6|/known:USA JPN 1
-5|/known:USA JPN 1 since-2025
3|/known:USA JPN 1.3
3|/known:USA JPN 1.3 since-2025
5|/known:USA JPN 1.5
5|/known:USA JPN 1.5 to-1999
-10|/known:USA JPN 1.7
-10|/known:USA JPN 1.7 since-2025
-5|/known:USA JPN 1.8
-5|/known:USA JPN 1.8 since-2025
-3|/known:USA JPN 2
-3|/known:USA JPN 2 since-2025
-7|/known:USA JPN 2.5
-6|/known:USA JPN 2.5 since-2025
-5|/known:USA JPN 2.6
-5|/known:USA JPN 2.6 to-2024
19|/known:USA JPN 3.5
19|/known:USA JPN 3.5 since-2025
3|/known:USA JPN 4
3|/known:USA JPN 4 since-2025
16|/known:USA JPN 5
16|/known:USA JPN 5 since-2025
8|/known:USA JPN since-2025
6|/known:USA JPN to-1999
-9|/known:USA JPN to-2024
-4|/known:USA KEN 1.3
-4|/known:USA KEN 1.3 to-2024
-4|/known:USA KEN to-2024
-3|/known:USA KOR 3
3|/known:USA KOR 3.5
4|/known:USA KOR 3.5 since-2025
7|/known:USA KOR 3.8
7|/known:USA KOR 3.8 since-2025
7|/known:USA KOR 4
7|/known:USA KOR 4 since-2025
16|/known:USA KOR since-2025
-3|/known:USA LKA 1.3
-3|/known:USA LKA 1.3 to-2024
-3|/known:USA LKA to-2024
-3|/known:USA MYS 1.3
-3|/known:USA MYS 1.3 since-2025
-5|/known:USA MYS since-2025
3|/known:USA NATO 1.5
3|/known:USA NATO 1.5 since-2025
4|/known:USA NATO 2
-6|/known:USA NATO 3
-5|/known:USA NATO 3 to-2024
9|/known:USA NATO 3.5
9|/known:USA NATO 3.5 to-2024
24|/known:USA NATO 5
20|/known:USA NATO 5 since-2025
4|/known:USA NATO 5 to-2024
19|/known:USA NATO since-2025
8|/known:USA NATO to-2024
-3|/known:USA NGA 1
-3|/known:USA NGA 1 to-2024
-3|/known:USA NGA to-2024
-3|/known:USA OMN 6
-3|/known:USA OMN 6 since-2025
-3|/known:USA OMN since-2025
-4|/known:USA PAK 1.7
5|/known:USA PHL 2.5
5|/known:USA PHL 2.5 since-2025
3|/known:USA PHL since-2025
-4|/known:USA POL 3
-4|/known:USA POL 3 to-2024
-3|/known:USA POL 4
-3|/known:USA POL 4 since-2025
-7|/known:USA POL since-2025
-4|/known:USA POL to-2024
-6|/known:USA SAU 4.5
-6|/known:USA SAU 4.5 since-2025
-7|/known:USA SAU since-2025
-5|/known:USA SWE 4
-5|/known:USA SWE 4 since-2025
-5|/known:USA SWE since-2025
-4|/known:USA TUR 3.1
-4|/known:USA TUR 3.1 since-2025
-3|/known:USA TUR since-2025
5|/known:USA TWN 1E+1
17|/known:USA TWN 1E+1 since-2025
-12|/known:USA TWN 1E+1 to-2024
3|/known:USA TWN 5
5|/known:USA TWN 5 since-2025
17|/known:USA TWN since-2025
-15|/known:USA TWN to-2024
-8|/known:USA UKR 0.25
-8|/known:USA UKR 0.25 since-2025
-8|/known:USA UKR 3
-8|/known:USA UKR 3 since-2025
-17|/known:USA UKR since-2025
7|/known:USA USA 3.5
7|/known:USA USA 3.5 since-2025
9|/known:USA USA 5
9|/known:USA USA 5 since-2025
17|/known:USA USA since-2025
3|/known:ZAF ZAF 1.5
3|/known:ZAF ZAF 1.5 since-2025
29|/main:other
24|/main:spender
-39|/named:1
41|/named:2
63|/named:3
-5|/near-after:\",
-3|/near-after:\",LAND
-3|/near-after:\"LAND
3|/near-after:\"入
3|/near-after:\"入场
-3|/near-after:\"全
-3|/near-after:\"全球
3|/near-after:\"写
-4|/near-after:\"没
-4|/near-after:\"没有
4|/near-after:\"的
5|/near-after:\"的劝
-3|/near-after:\"那
3|/near-after:#か
5|/near-after:#な
3|/near-after:#は
3|/near-after:#も書
-3|/near-after:#を
-4|/near-after:,\"
-3|/near-after:,DEFENCE
-8|/near-after:,LAND
-3|/near-after:,《
-3|/near-after:,《日
3|/near-after:,「这
-3|/near-after:,不
3|/near-after:,但LAND
-3|/near-after:,但会
-5|/near-after:,再
5|/near-after:,台
5|/near-after:,台厂
-3|/near-after:,后
-4|/near-after:,她
3|/near-after:,将
5|/near-after:,并
3|/near-after:,并接
-3|/near-after:,时
-4|/near-after:,时限
3|/near-after:,这
3|/near-after:,遭总
-4|/near-after:0兆
-4|/near-after:0兆円
-3|/near-after:0年以
-5|/near-after:0文
-5|/near-after:0文書
-4|/near-after:0案
-4|/near-after:0案が
-3|/near-after::\"
-3|/near-after::\"没
5|/near-after::不
6|/near-after::不可
-4|/near-after:?」
-3|/near-after:?」LAND
-10|/near-after:ALLIESに
-4|/near-after:ALLIESの
-3|/near-after:ALLIESの新
3|/near-after:ALLIES以
3|/near-after:ALLIES以外
-4|/near-after:DATEに
3|/near-after:DATEの
3|/near-after:DATEま
3|/near-after:DATEまで
-3|/near-after:DATE中
-3|/near-after:DATE中に
-3|/near-after:DATE提
-3|/near-after:DATE提交
3|/near-after:DATE総
3|/near-after:DATE総選
-6|/near-after:DEFENCE0
4|/near-after:DEFENCEの新
-3|/near-after:DEFENCEの範
4|/near-after:DEFENCE占
3|/near-after:DEFENCE占比
-3|/near-after:DEFENCE换
-3|/near-after:DEFENCE换和
3|/near-after:DEFENCE的
3|/near-after:LAND「
4|/near-after:LAND「不
-4|/near-after:LANDが
3|/near-after:LANDがそ
-3|/near-after:LANDが試
3|/near-after:LANDだ
3|/near-after:LANDだけ
3|/near-after:LANDとし
-8|/near-after:LANDに
-5|/near-after:LANDに求
3|/near-after:LANDの
5|/near-after:LANDは
3|/near-after:LANDも足
-3|/near-after:LAND不
-3|/near-after:LAND国
-3|/near-after:LAND国防
-3|/near-after:LAND强
3|/near-after:LAND持
3|/near-after:LAND持保
-3|/near-after:LAND未
-3|/near-after:LAND未理
3|/near-after:NATO控
3|/near-after:NATO控え
-3|/near-after:USAが
3|/near-after:USA専
3|/near-after:USA専門
3|/near-after:USA氏側
-5|/near-after:_DATE
-3|/near-after:_DEFENCEの
-9|/near-after:_LAND
-3|/near-after:_LANDが
3|/near-after:_NATO
3|/near-after:_NATO控
3|/near-after:_USA
7|/near-after:_元
5|/near-after:_元次
5|/near-after:_公
4|/near-after:_公表
6|/near-after:_卓
6|/near-after:_卓揆
3|/near-after:_反
3|/near-after:_反问
-3|/near-after:_国
-3|/near-after:_国会
-3|/near-after:_外
-3|/near-after:_外相
-4|/near-after:_安
-4|/near-after:_安保
-4|/near-after:_政
-5|/near-after:_政府
-3|/near-after:_核
-3|/near-after:_核の
-6|/near-after:_次
-6|/near-after:_次期
4|/near-after:_歳
4|/near-after:_歳出
10|/near-after:_自
10|/near-after:_自民
-5|/near-after:_財
-5|/near-after:_財源
5|/near-after:_連
3|/near-after:_連立
-3|/near-after:、ALLIESに
3|/near-after:、ALLIES以
-3|/near-after:、DATE
-3|/near-after:、DATE中
3|/near-after:、DATE総
-5|/near-after:、LAND
3|/near-after:、LANDが
4|/near-after:、LANDは
-3|/near-after:、LAND国
3|/near-after:、USAの
3|/near-after:、「LAND
3|/near-after:、とUSA
-3|/near-after:、まだ
-4|/near-after:、ア
-4|/near-after:、アジ
3|/near-after:、削
3|/near-after:、削減
-3|/near-after:、国
-3|/near-after:、国民
-6|/near-after:、増
-6|/near-after:、増税
-3|/near-after:、専
-3|/near-after:、専守
-5|/near-after:、年
-4|/near-after:、年0
-3|/near-after:、最
-3|/near-after:、自
-3|/near-after:、自民
-5|/near-after:、調
-5|/near-after:、調整
-3|/near-after:、賛
-4|/near-after:、首
-3|/near-after:、首相
4|/near-after:。LANDだ
3|/near-after:。政
3|/near-after:。政府
-3|/near-after:《日
-3|/near-after:《日经
-3|/near-after:》并
-3|/near-after:》并指
-3|/near-after:「DATE
4|/near-after:「LAND
3|/near-after:「LANDと
4|/near-after:「不是
3|/near-after:「出
3|/near-after:「出発
3|/near-after:「反
3|/near-after:「反対
3|/near-after:「太
3|/near-after:「太高
-5|/near-after:「新
-5|/near-after:「新た
-5|/near-after:「早
-3|/near-after:「早晩
3|/near-after:「毛
3|/near-after:「毛頭
-3|/near-after:「视
-3|/near-after:「論
-3|/near-after:「論外
3|/near-after:「这
-4|/near-after:「野
-4|/near-after:「野心
3|/near-after:」#
-3|/near-after:」LAND未
-6|/near-after:」_LAND
3|/near-after:」_USA
4|/near-after:」_公
3|/near-after:」_反
-3|/near-after:」_外
-3|/near-after:」_核
-8|/near-after:」…
4|/near-after:」。
-3|/near-after:」か
-3|/near-after:」か_
-4|/near-after:」だ
-4|/near-after:」だと
9|/near-after:」と
-4|/near-after:」とさ
6|/near-after:」との
-6|/near-after:」とも
6|/near-after:」と主
5|/near-after:」と反
-3|/near-after:」と明
4|/near-after:」と気
-3|/near-after:」と漏
7|/near-after:」と語
5|/near-after:」と述
6|/near-after:」に
4|/near-after:」にLAND
3|/near-after:」に_
3|/near-after:」に前
-3|/near-after:」に金
4|/near-after:」は
5|/near-after:」は非
-5|/near-after:」を
3|/near-after:」提
3|/near-after:」提言
-3|/near-after:」断
-3|/near-after:」断念
3|/near-after:」条
3|/near-after:」条件
-4|/near-after:あた
-4|/near-after:あたり
-3|/near-after:あった
-5|/near-after:あり
3|/near-after:ありき
-6|/near-after:あり得
-9|/near-after:ある
-6|/near-after:ある一
4|/near-after:い。
4|/near-after:い「
4|/near-after:い「世
-6|/near-after:い」
-3|/near-after:い」_
4|/near-after:い」。
-4|/near-after:いう。
-4|/near-after:いう案
4|/near-after:いう見
-4|/near-after:いう話
3|/near-after:いかも
3|/near-after:いが
3|/near-after:いが、
3|/near-after:いた
4|/near-after:いだ
4|/near-after:いだ。
4|/near-after:いつ
3|/near-after:いつき
-8|/near-after:いて
-3|/near-after:いては
4|/near-after:いとい
-4|/near-after:いと語
3|/near-after:いと説
-3|/near-after:いと述
-7|/near-after:いな
-7|/near-after:いない
-5|/near-after:いる
3|/near-after:いる#
-3|/near-after:いる」
3|/near-after:いるが
-3|/near-after:いると
-3|/near-after:いるの
-3|/near-after:いる所
3|/near-after:い姿
3|/near-after:い姿勢
-3|/near-after:うLAND
-3|/near-after:うLANDに
-3|/near-after:うか
4|/near-after:うの
3|/near-after:うわ
-6|/near-after:う主
-6|/near-after:う主張
7|/near-after:う提
3|/near-after:う提案
4|/near-after:う提言
-4|/near-after:う案
-3|/near-after:う案に
4|/near-after:う求
3|/near-after:う注
3|/near-after:う注文
4|/near-after:う見
4|/near-after:う見立
-4|/near-after:う話
-4|/near-after:えか
-4|/near-after:えかね
-6|/near-after:えた
-5|/near-after:えた。
3|/near-after:えで
3|/near-after:えでな
4|/near-after:えは
3|/near-after:えは「
15|/near-after:える
4|/near-after:える。
3|/near-after:えるべ
3|/near-after:えるよ
-3|/near-after:える新
4|/near-after:えを
3|/near-after:か#か
-3|/near-after:か_
-3|/near-after:か_DEFENCE
-9|/near-after:か、
-3|/near-after:か、ま
-4|/near-after:か、国
-3|/near-after:か。
-4|/near-after:かが
-3|/near-after:かが焦
-5|/near-after:かし
-3|/near-after:かした
3|/near-after:かっ
3|/near-after:かった
-3|/near-after:かと
-3|/near-after:か歳
-3|/near-after:か歳出
6|/near-after:が#
4|/near-after:が#な
-3|/near-after:がALLIES
-3|/near-after:がALLIESに
4|/near-after:がDEFENCE
4|/near-after:がDEFENCEの
7|/near-after:が、
3|/near-after:が、現
-3|/near-after:が「
-7|/near-after:があ
-6|/near-after:がある
3|/near-after:がそ
3|/near-after:がそこ
3|/near-after:がつ
3|/near-after:がつく
3|/near-after:が上
6|/near-after:が世
6|/near-after:が世界
-4|/near-after:が並
-4|/near-after:が並ん
3|/near-after:が出
3|/near-after:が出て
3|/near-after:が取
3|/near-after:が取り
3|/near-after:が報
3|/near-after:が報告
-3|/near-after:が大き
-3|/near-after:が抗
-3|/near-after:が抗議
4|/near-after:が持
3|/near-after:が持論
3|/near-after:が提
4|/near-after:が提言
-3|/near-after:が政
-3|/near-after:が政府
-6|/near-after:が新
5|/near-after:が望
5|/near-after:が望ま
-3|/near-after:が検
-3|/near-after:が検討
-4|/near-after:が浮
-4|/near-after:が浮上
-3|/near-after:が焦
-3|/near-after:が焦点
4|/near-after:が相
4|/near-after:が相次
-3|/near-after:が続
-3|/near-after:が続く
3|/near-after:が練
3|/near-after:が練っ
3|/near-after:が要
3|/near-after:が要る
-3|/near-after:が試
-3|/near-after:が試算
3|/near-after:が講
3|/near-after:が講演
-4|/near-after:が首
-4|/near-after:が首相
3|/near-after:き_
3|/near-after:き_NATO
3|/near-after:き、
3|/near-after:き、LAND
4|/near-after:きた
4|/near-after:きた。
12|/near-after:きだ
5|/near-after:きだ。
5|/near-after:きだ」
4|/near-after:きで
3|/near-after:きであ
3|/near-after:きの議
8|/near-after:き込
6|/near-after:き込む
3|/near-after:ぎな
3|/near-after:ぎない
-6|/near-after:く。
3|/near-after:く。政
-4|/near-after:くに
-4|/near-after:くに達
4|/near-after:くら
4|/near-after:くらい
-3|/near-after:ぐり
4|/near-after:けが#
-3|/near-after:けず
-5|/near-after:けた
-3|/near-after:けた。
-4|/near-after:けで
-3|/near-after:けで賄
-6|/near-after:けら
-6|/near-after:けられ
-11|/near-after:ける
-3|/near-after:ける。
-3|/near-after:けるか
-3|/near-after:け止
3|/near-after:げに慎
9|/near-after:げる
4|/near-after:げるの
5|/near-after:げるよ
-3|/near-after:げる案
3|/near-after:こだ
3|/near-after:こだわ
7|/near-after:こと
3|/near-after:こと。
9|/near-after:ことに
-8|/near-after:ことは
3|/near-after:こに約
-4|/near-after:ささ
-4|/near-after:ささや
-4|/near-after:さず
-4|/near-after:さず進
-3|/near-after:さな
-4|/near-after:さや
-4|/near-after:さやく
5|/near-after:され
3|/near-after:されか
4|/near-after:された
-7|/near-after:し、
4|/near-after:しい「
-4|/near-after:しい」
4|/near-after:した。
-3|/near-after:したい
4|/near-after:しだ
4|/near-after:しだと
-11|/near-after:して
-9|/near-after:してい
4|/near-after:してき
3|/near-after:してそ
-4|/near-after:してよ
-3|/near-after:しを」
-4|/near-after:し合
-3|/near-after:じら
-3|/near-after:じられ
-11|/near-after:す。
6|/near-after:す」
5|/near-after:す」と
3|/near-after:すぎ
3|/near-after:すぎな
-3|/near-after:すに
8|/near-after:すべ
9|/near-after:すべき
3|/near-after:すら
3|/near-after:すら「
-9|/near-after:する
-4|/near-after:する0
-5|/near-after:する。
-3|/near-after:する「
3|/near-after:する」
9|/near-after:するこ
4|/near-after:すると
-4|/near-after:する余
4|/near-after:する公
5|/near-after:する声
3|/near-after:する提
-13|/near-after:する案
3|/near-after:する考
-9|/near-after:す案
-4|/near-after:す案で
-3|/near-after:ず_
-5|/near-after:ず、
-3|/near-after:ず、増
-4|/near-after:ず進
-4|/near-after:ず進め
-5|/near-after:せず
3|/near-after:せな
-3|/near-after:せよ_
3|/near-after:そこ
3|/near-after:そこに
3|/near-after:その数
3|/near-after:それ
3|/near-after:そろ
3|/near-after:そろえ
3|/near-after:た。
6|/near-after:た」
4|/near-after:たい。
-4|/near-after:たいと
-6|/near-after:たこ
-6|/near-after:たこと
-9|/near-after:たと
-5|/near-after:たな
-8|/near-after:たな世
-3|/near-after:たの
-3|/near-after:たので
3|/near-after:たのは
-4|/near-after:たり
-3|/near-after:たりは
-3|/near-after:た事
-3|/near-after:た事実
3|/near-after:だ、
3|/near-after:だ、と
28|/near-after:だ。
4|/near-after:だ。LAND
3|/near-after:だが
3|/near-after:だが、
-5|/near-after:だけで
6|/near-after:だと
3|/near-after:だとい
3|/near-after:だとし
-6|/near-after:だとの
3|/near-after:だと主
4|/near-after:だと批
4|/near-after:だと記
-3|/near-after:だと訴
-4|/near-after:だと説
3|/near-after:だわ
-3|/near-after:だ五
-3|/near-after:だ五分
3|/near-after:ちす
3|/near-after:ちする
-8|/near-after:った
7|/near-after:った」
-5|/near-after:ったと
-3|/near-after:ったの
6|/near-after:って
4|/near-after:ってい
-5|/near-after:つい
-5|/near-after:ついて
3|/near-after:つき
3|/near-after:つき、
3|/near-after:つく
3|/near-after:つく。
3|/near-after:つの
-3|/near-after:づけ
-4|/near-after:づける
3|/near-after:て、削
-3|/near-after:て、増
-15|/near-after:てい
3|/near-after:ていた
-7|/near-after:ていな
-10|/near-after:ている
4|/near-after:てき
4|/near-after:てきた
3|/near-after:てそ
3|/near-after:てその
4|/near-after:てだ
4|/near-after:てだ。
-3|/near-after:ては
-3|/near-after:ては年
-3|/near-after:てよ
-3|/near-after:てよい
-3|/near-after:てる
-5|/near-after:でい
-4|/near-after:でいた
3|/near-after:でな
-3|/near-after:でに決
5|/near-after:では
-4|/near-after:では、
4|/near-after:でも
6|/near-after:で一
6|/near-after:で一度
-3|/near-after:で市
-3|/near-after:で市民
-3|/near-after:で必
-3|/near-after:で必要
-7|/near-after:で政
-7|/near-after:で政府
-6|/near-after:で検
-6|/near-after:で検討
4|/near-after:で浮
4|/near-after:で浮上
-3|/near-after:で消
-3|/near-after:で消え
-3|/near-after:で調
-3|/near-after:で調整
-3|/near-after:で財
-3|/near-after:で財政
3|/near-after:で足
3|/near-after:で足り
3|/near-after:で追
3|/near-after:で追い
-3|/near-after:で高
-3|/near-after:で高止
3|/near-after:とUSA専
3|/near-after:と、
3|/near-after:と。
-4|/near-after:とささ
-3|/near-after:とど
-4|/near-after:とどめ
-3|/near-after:とな
-5|/near-after:となる
8|/near-after:とに
4|/near-after:とには
4|/near-after:とに慎
5|/near-after:との
3|/near-after:とのう
5|/near-after:との声
-7|/near-after:との意
-3|/near-after:との持
4|/near-after:との見
-9|/near-after:とは
-3|/near-after:とはあ
-3|/near-after:とみる
-6|/near-after:とも
-6|/near-after:とも述
11|/near-after:と主
9|/near-after:と主張
3|/near-after:と予
3|/near-after:と予想
3|/near-after:と公
3|/near-after:と公約
5|/near-after:と反
4|/near-after:と反発
-3|/near-after:と受
-3|/near-after:と受け
-3|/near-after:と強
-3|/near-after:と強調
4|/near-after:と批
4|/near-after:と批判
3|/near-after:と提
-4|/near-after:と明
-3|/near-after:と明か
4|/near-after:と気
4|/near-after:と気を
-3|/near-after:と漏
-3|/near-after:と漏ら
5|/near-after:と言
4|/near-after:と言っ
3|/near-after:と記し
-3|/near-after:と話す
-3|/near-after:どこ
-4|/near-after:どめ
3|/near-after:ど論
3|/near-after:ど論外
6|/near-after:ない
-3|/near-after:ない。
3|/near-after:ない」
3|/near-after:ないが
4|/near-after:ないと
3|/near-after:ない姿
3|/near-after:なかっ
5|/near-after:なし
5|/near-after:など
3|/near-after:など論
-4|/near-after:なのか
4|/near-after:なのは
-3|/near-after:なら0
3|/near-after:ならば
3|/near-after:なら説
3|/near-after:なり
3|/near-after:なると
-8|/near-after:な世
-8|/near-after:な世界
-3|/near-after:な到
-3|/near-after:な到達
4|/near-after:な意
4|/near-after:な意見
5|/near-after:にLAND
3|/near-after:にLANDも
3|/near-after:に_
3|/near-after:に_自
-3|/near-after:に、
5|/near-after:に」
3|/near-after:に」_
-3|/near-after:にあ
4|/near-after:にし
3|/near-after:にして
4|/near-after:にす
3|/near-after:にすぎ
-5|/near-after:につ
-5|/near-after:につい
-4|/near-after:にとど
4|/near-after:にな
14|/near-after:には
7|/near-after:には及
4|/near-after:には反
-4|/near-after:にも
-3|/near-after:に上
-3|/near-after:に入
5|/near-after:に前
5|/near-after:に前向
-4|/near-after:に増や
-3|/near-after:に安
-3|/near-after:に安保
6|/near-after:に慎
6|/near-after:に慎重
3|/near-after:に戻
3|/near-after:に掲
3|/near-after:に掲げ
-3|/near-after:に提出
3|/near-after:に提言
-3|/near-after:に明
-3|/near-after:に決
-3|/near-after:に決ま
-5|/near-after:に示
-4|/near-after:に示さ
-3|/near-after:に置く
5|/near-after:に聞
5|/near-after:に聞く
-3|/near-after:に触
-3|/near-after:に触れ
-4|/near-after:に達
-4|/near-after:に達す
-3|/near-after:に金
-3|/near-after:に金利
3|/near-after:の「世
3|/near-after:のう
3|/near-after:のうわ
-3|/near-after:のか
-4|/near-after:のか、
4|/near-after:のが
3|/near-after:のこ
3|/near-after:のこと
-5|/near-after:ので
-5|/near-after:のでは
5|/near-after:のは
4|/near-after:のは理
-3|/near-after:のは避
3|/near-after:のは非
5|/near-after:のめ
5|/near-after:のめな
-3|/near-after:の一
-5|/near-after:の上
-4|/near-after:の上積
5|/near-after:の下
5|/near-after:の下限
-6|/near-after:の中
-4|/near-after:の中身
-3|/near-after:の傘
-3|/near-after:の傘も
-3|/near-after:の問
4|/near-after:の増
-3|/near-after:の壁
-3|/near-after:の壁_
7|/near-after:の声
4|/near-after:の声が
-4|/near-after:の後
-7|/near-after:の意
-7|/near-after:の意見
-3|/near-after:の持
-3|/near-after:の持論
5|/near-after:の数
3|/near-after:の数字
3|/near-after:の新し
-3|/near-after:の新た
-3|/near-after:の暮
-3|/near-after:の暮ら
-3|/near-after:の枠
4|/near-after:の検
4|/near-after:の検討
3|/near-after:の標
3|/near-after:の標準
5|/near-after:の水
4|/near-after:の水増
7|/near-after:の目
5|/near-after:の目安
-3|/near-after:の範
-3|/near-after:の範囲
5|/near-after:の考
5|/near-after:の考え
-3|/near-after:の要求
5|/near-after:の見
4|/near-after:の見方
4|/near-after:の議
4|/near-after:の議論
4|/near-after:の財
3|/near-after:の財政
7|/near-after:は#
-7|/near-after:は、
-4|/near-after:は、年
-9|/near-after:は「
-4|/near-after:は「世
-5|/near-after:は「早
3|/near-after:は「毛
-8|/near-after:はあ
-5|/near-after:はあり
-3|/near-after:はと
4|/near-after:はな
5|/near-after:はの
5|/near-after:はのめ
3|/near-after:は不
5|/near-after:は世
5|/near-after:は世界
-5|/near-after:は先
-5|/near-after:は先送
3|/near-after:は党
3|/near-after:は党の
4|/near-after:は医
4|/near-after:は医療
6|/near-after:は協
6|/near-after:は協議
7|/near-after:は及
7|/near-after:は及び
4|/near-after:は反対
-3|/near-after:は反応
5|/near-after:は国
-3|/near-after:は年
5|/near-after:は必
4|/near-after:は必要
-5|/near-after:は欲
-5|/near-after:は欲し
4|/near-after:は理
4|/near-after:は理解
-4|/near-after:は議
-4|/near-after:は議論
-3|/near-after:は財
-3|/near-after:は避
-3|/near-after:は避け
7|/near-after:は非
7|/near-after:は非現
3|/near-after:ば構
3|/near-after:ば構わ
7|/near-after:び腰
7|/near-after:び腰だ
-5|/near-after:へ、
-4|/near-after:へ、政
3|/near-after:へと
3|/near-after:へとい
7|/near-after:への
3|/near-after:へ下
3|/near-after:へ下げ
4|/near-after:へ最
4|/near-after:へ最終
-3|/near-after:べ、
-3|/near-after:べ、DATE
16|/near-after:べき
12|/near-after:べきだ
3|/near-after:べきで
-7|/near-after:べた
-6|/near-after:べた。
4|/near-after:べま
4|/near-after:べまし
5|/near-after:まし
4|/near-after:ましい
-3|/near-after:ます。
-3|/near-after:まだ
-3|/near-after:まだ五
-4|/near-after:まっ
-3|/near-after:まった
-3|/near-after:まって
-3|/near-after:まで必
-3|/near-after:まで検
-4|/near-after:まり
-3|/near-after:まりす
-3|/near-after:みす
-3|/near-after:みする
-3|/near-after:みる
-4|/near-after:みる。
5|/near-after:むよ
5|/near-after:むよう
-5|/near-after:めぐ
-3|/near-after:めぐり
-3|/near-after:めた
3|/near-after:めた。
-4|/near-after:めたこ
-7|/near-after:めて
-4|/near-after:めてい
4|/near-after:めな
5|/near-after:めない
3|/near-after:めるべ
-4|/near-after:めるよ
5|/near-after:め打
5|/near-after:め打ち
4|/near-after:も、
3|/near-after:も、政
-3|/near-after:もあり
6|/near-after:も出
5|/near-after:も出な
-4|/near-after:も念
-4|/near-after:も念頭
-3|/near-after:も浮
-5|/near-after:も示
5|/near-after:も足
3|/near-after:も足並
-6|/near-after:も述
-6|/near-after:も述べ
-3|/near-after:も選
-3|/near-after:も選択
-4|/near-after:やく
-4|/near-after:やく。
-6|/near-after:やす
-8|/near-after:やす案
6|/near-after:やむ
-3|/near-after:よ_
-3|/near-after:よ_国
-5|/near-after:よい
-5|/near-after:よい」
14|/near-after:よう
-3|/near-after:ようLAND
-6|/near-after:よう主
7|/near-after:よう提
4|/near-after:よう政
4|/near-after:よう求
3|/near-after:よう注
-3|/near-after:より地
-3|/near-after:ら0
-3|/near-after:ら、す
3|/near-after:ら「
3|/near-after:ら「出
5|/near-after:らい
-4|/near-after:らし
-3|/near-after:らしを
-3|/near-after:らな
-3|/near-after:らない
3|/near-after:らば
3|/near-after:らば構
-8|/near-after:られ
-3|/near-after:られず
3|/near-after:ら説
3|/near-after:ら説明
-5|/near-after:り、
3|/near-after:りき
-4|/near-after:りす
-4|/near-after:りする
-4|/near-after:りは
-3|/near-after:りは議
3|/near-after:りる
3|/near-after:りる」
-3|/near-after:り地
-3|/near-after:り地方
-6|/near-after:り得
-6|/near-after:り得る
3|/near-after:り込
4|/near-after:る#
3|/near-after:る#も
-4|/near-after:る0
-4|/near-after:る0案
-4|/near-after:る。
-3|/near-after:る「
-6|/near-after:るか
-3|/near-after:るかが
3|/near-after:るが
6|/near-after:るが、
8|/near-after:るこ
8|/near-after:ること
-10|/near-after:るとい
-3|/near-after:るとし
8|/near-after:るとの
3|/near-after:ると予
3|/near-after:ると言
-3|/near-after:ると述
-3|/near-after:るなら
-7|/near-after:るの
-5|/near-after:るのは
7|/near-after:るべ
7|/near-after:るべき
5|/near-after:るよ
6|/near-after:るよう
-4|/near-after:る一
-5|/near-after:る一方
-4|/near-after:る余
-3|/near-after:る公算
4|/near-after:る公約
-3|/near-after:る可
-3|/near-after:る可能
5|/near-after:る声
5|/near-after:る声が
-3|/near-after:る所
-3|/near-after:る所得
3|/near-after:る提
3|/near-after:る提言
-3|/near-after:る新
-3|/near-after:る新目
-3|/near-after:る方
-3|/near-after:る方向
-19|/near-after:る案
-7|/near-after:る案が
-4|/near-after:る案で
-3|/near-after:る案の
-6|/near-after:る案を
-4|/near-after:る検
-4|/near-after:る検討
3|/near-after:る水
3|/near-after:る水準
3|/near-after:る法
3|/near-after:る法案
-3|/near-after:る目
-3|/near-after:る目標
3|/near-after:る考
3|/near-after:る考え
4|/near-after:る議
3|/near-after:る議員
3|/near-after:れか
3|/near-after:れかね
-3|/near-after:れず
-3|/near-after:れず、
4|/near-after:れた。
-3|/near-after:れて
-3|/near-after:れてい
4|/near-after:れな
3|/near-after:れば
-3|/near-after:れる公
3|/near-after:ろえ
5|/near-after:ろえる
3|/near-after:わな
4|/near-after:わない
3|/near-after:をDATE
4|/near-after:をDATEま
-4|/near-after:をLAND
-3|/near-after:をLANDに
-3|/near-after:をUSA
3|/near-after:を」
-4|/near-after:をめ
3|/near-after:を一
3|/near-after:を一つ
-3|/near-after:を中期
3|/near-after:を主
3|/near-after:を主張
4|/near-after:を併
4|/near-after:を併記
3|/near-after:を倍
3|/near-after:を倍増
-4|/near-after:を充
-3|/near-after:を充て
3|/near-after:を党
3|/near-after:を党が
-3|/near-after:を出す
4|/near-after:を削
4|/near-after:を削減
5|/near-after:を勧
3|/near-after:を勧告
3|/near-after:を口
3|/near-after:を口に
6|/near-after:を唱
6|/near-after:を唱え
3|/near-after:を国
4|/near-after:を審
4|/near-after:を審議
-4|/near-after:を打
5|/near-after:を掲
5|/near-after:を掲げ
5|/near-after:を新
3|/near-after:を新目
-3|/near-after:を明
3|/near-after:を明確
5|/near-after:を書
5|/near-after:を書き
-3|/near-after:を有
-3|/near-after:を有識
-10|/near-after:を検
-10|/near-after:を検討
-4|/near-after:を求
-4|/near-after:を求め
3|/near-after:を決
3|/near-after:を決め
-3|/near-after:を温
-3|/near-after:を温め
3|/near-after:を確
3|/near-after:を確保
6|/near-after:を示
5|/near-after:を示す
-3|/near-after:を続
-3|/near-after:を続け
3|/near-after:を織
3|/near-after:を織り
-3|/near-after:を落
-3|/near-after:を落と
-3|/near-after:を要
-3|/near-after:を記
-4|/near-after:を設
-4|/near-after:を設け
3|/near-after:を議
5|/near-after:を議論
-3|/near-after:を軸
-3|/near-after:を軸に
-5|/near-after:んで
-5|/near-after:んでい
-5|/near-after:アジ
-5|/near-after:アジア
-4|/near-after:イン
-4|/near-after:インフ
-5|/near-after:ジア
-4|/near-after:フラ
-4|/near-after:ンフ
-4|/near-after:ンフラ
4|/near-after:一つ
3|/near-after:一つの
-3|/near-after:一切
4|/near-after:一度
4|/near-after:一度も
-6|/near-after:一方
-6|/near-after:一而
-6|/near-after:一而足
-4|/near-after:上_安
3|/near-after:上_連
5|/near-after:上」
-3|/near-after:上げる
3|/near-after:上とす
-3|/near-after:上と明
6|/near-after:上に
-5|/near-after:上も
-5|/near-after:上も念
-3|/near-after:上を
-5|/near-after:上を提
-5|/near-after:上方
-5|/near-after:上方案
-3|/near-after:上桌
-3|/near-after:上桌面
3|/near-after:上风
3|/near-after:上风,
3|/near-after:下げ
3|/near-after:下げる
-3|/near-after:下届
6|/near-after:下限
5|/near-after:下限を
-6|/near-after:不一
-6|/near-after:不一而
3|/near-after:不可能
4|/near-after:不合
4|/near-after:不合理
6|/near-after:不够
6|/near-after:不够?
-3|/near-after:不安
4|/near-after:不是可
-3|/near-after:不是终
-3|/near-after:不肯
-3|/near-after:不要
-3|/near-after:不要加
-3|/near-after:不过
-3|/near-after:不过分
4|/near-after:世界
4|/near-after:世界の
-5|/near-after:世論
-5|/near-after:世論調
-3|/near-after:两案
-3|/near-after:两案,
-4|/near-after:並ん
-4|/near-after:並んで
-5|/near-after:中に
-3|/near-after:中に安
-3|/near-after:中期
-3|/near-after:中期的
-3|/near-after:中身
-4|/near-after:为DATE
-3|/near-after:为努
-3|/near-after:为努力
5|/near-after:为新
4|/near-after:为新的
-3|/near-after:为阶
-3|/near-after:为阶段
3|/near-after:为限
3|/near-after:为限。
5|/near-after:主张
3|/near-after:主张占
5|/near-after:主張
8|/near-after:主張す
3|/near-after:乃至
3|/near-after:乃至#
3|/near-after:予想
3|/near-after:予想し
-3|/near-after:事。
-5|/near-after:事実
-3|/near-after:五分
-3|/near-after:五分だ
-3|/near-after:五分五
-3|/near-after:交草
-3|/near-after:交草案
5|/near-after:人机
5|/near-after:人机抢
3|/near-after:从哪
3|/near-after:从哪来
-3|/near-after:以上。
4|/near-after:以上」
6|/near-after:以上に
-5|/near-after:以上も
-3|/near-after:以上を
-5|/near-after:以上方
8|/near-after:以内
3|/near-after:以内と
3|/near-after:以内な
4|/near-after:以内に
3|/near-after:以外
3|/near-after:以外の
4|/near-after:以讨
4|/near-after:以讨论
-3|/near-after:以谈
-4|/near-after:会。
3|/near-after:会が
-3|/near-after:会前
-3|/near-after:会前で
3|/near-after:会合
3|/near-after:会議が
-3|/near-after:会避
-3|/near-after:会避免
5|/near-after:会長
4|/near-after:会長が
-3|/near-after:伝え
3|/near-after:但LAND
3|/near-after:但LAND持
-3|/near-after:但会
-3|/near-after:但会避
-3|/near-after:余地
5|/near-after:併記
-4|/near-after:保0
-4|/near-after:保0文
5|/near-after:保す
3|/near-after:保する
3|/near-after:保留
3|/near-after:保留态
3|/near-after:保障
3|/near-after:倍増
4|/near-after:债务
-4|/near-after:做到
-3|/near-after:做到。
3|/near-after:側近
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
4|/near-after:党が
3|/near-after:党が練
3|/near-after:党の
3|/near-after:党の考
4|/near-after:入り
3|/near-after:入れな
3|/near-after:入场
3|/near-after:入场券
-3|/near-after:入宪
-3|/near-after:入宪法
3|/near-after:全保
-4|/near-after:全球标
-3|/near-after:公算
-3|/near-after:公算が
11|/near-after:公約
3|/near-after:公約し
5|/near-after:公約案
4|/near-after:公表
4|/near-after:公表へ
-3|/near-after:共同
3|/near-after:共産
3|/near-after:关税
3|/near-after:内」条
3|/near-after:内で
4|/near-after:内で浮
3|/near-after:内と
3|/near-after:内とす
3|/near-after:内な
3|/near-after:内なら
4|/near-after:内に
-4|/near-after:円規
-4|/near-after:円規模
5|/near-after:再说
5|/near-after:再说\"
-3|/near-after:写入宪
-7|/near-after:准\"
-3|/near-after:准\",
6|/near-after:准。
3|/near-after:出せ
-3|/near-after:出てい
4|/near-after:出な
4|/near-after:出なか
4|/near-after:出は
4|/near-after:出は医
-3|/near-after:出削
-3|/near-after:出削減
3|/near-after:出発
3|/near-after:出発点
-3|/near-after:分だ」
-3|/near-after:分五
-3|/near-after:分五分
4|/near-after:判さ
4|/near-after:判され
-3|/near-after:利の
-3|/near-after:利の壁
-3|/near-after:到。
3|/near-after:到底
3|/near-after:券\"
6|/near-after:削減
3|/near-after:削減で
-3|/near-after:前で
-3|/near-after:前で市
3|/near-after:前に
5|/near-after:前向
5|/near-after:前向き
-3|/near-after:前後
-5|/near-after:割れ
-5|/near-after:割れる
5|/near-after:劝进
5|/near-after:劝进。
-5|/near-after:加#
-3|/near-after:加#。
-4|/near-after:加税
-3|/near-after:加税?
3|/near-after:务实
-4|/near-after:势。
3|/near-after:勢を
3|/near-after:勢を明
4|/near-after:勧告
3|/near-after:勧告し
3|/near-after:区。
4|/near-after:医療
4|/near-after:医療を
-3|/near-after:十年每
6|/near-after:卓揆
6|/near-after:卓揆:
5|/near-after:協議
6|/near-after:協議で
3|/near-after:占上
3|/near-after:占上风
5|/near-after:厂无
5|/near-after:厂无人
7|/near-after:及び
7|/near-after:及び腰
-3|/near-after:反对而
6|/near-after:反対
3|/near-after:反対」
4|/near-after:反対す
-3|/near-after:反応
-3|/near-after:反応せ
4|/near-after:反発
3|/near-after:反発し
3|/near-after:反问
3|/near-after:反问钱
5|/near-after:取り
-5|/near-after:受け
-3|/near-after:受け止
4|/near-after:口に
3|/near-after:口にし
3|/near-after:只是
-3|/near-after:只说
4|/near-after:可以讨
-3|/near-after:可以谈
-3|/near-after:可能」
-4|/near-after:可能性
-4|/near-after:可行
3|/near-after:台」
3|/near-after:台」に
5|/near-after:台厂
5|/near-after:台厂无
-6|/near-after:右。
3|/near-after:合理
6|/near-after:合理。
-3|/near-after:后者需
5|/near-after:向き
3|/near-after:向き_
3|/near-after:吓阻
-5|/near-after:否割
-5|/near-after:否割れ
-5|/near-after:否定
3|/near-after:告し
3|/near-after:告書
-3|/near-after:和平\"
3|/near-after:和部
3|/near-after:和部队
3|/near-after:員も
3|/near-after:哪来
7|/near-after:唱え
5|/near-after:唱える
5|/near-after:商机
-3|/near-after:回る
-3|/near-after:回るの
-3|/near-after:因LAND
-3|/near-after:囲論
6|/near-after:国の
-3|/near-after:国会
-3|/near-after:国会前
4|/near-after:国債
3|/near-after:国家
4|/near-after:国家\"
3|/near-after:国维
3|/near-after:国维和
3|/near-after:国際標
-3|/near-after:在DATE
-3|/near-after:地方
-3|/near-after:地方の
3|/near-after:场券
3|/near-after:场券\"
-6|/near-after:基準
-4|/near-after:基準」
-3|/near-after:基準だ
-3|/near-after:報じ
4|/near-after:報告
3|/near-after:報告書
-6|/near-after:報道
-3|/near-after:報道で
4|/near-after:増し
4|/near-after:増しだ
-6|/near-after:増や
-6|/near-after:増やす
-6|/near-after:増税
-3|/near-after:増税か
-3|/near-after:増税だ
5|/near-after:増額
-3|/near-after:增加
-4|/near-after:增加#
3|/near-after:增税
-3|/near-after:壁_
-3|/near-after:壁_LAND
3|/near-after:壊、
3|/near-after:壊、DATE
10|/near-after:声が
3|/near-after:声が出
3|/near-after:声浪
3|/near-after:声浪高
3|/near-after:声音
3|/near-after:外だ
3|/near-after:外だ」
3|/near-after:外の
3|/near-after:外のALLIES
3|/near-after:外国
3|/near-after:外国维
-4|/near-after:外相
-3|/near-after:外相は
4|/near-after:多。
5|/near-after:夜谭
5|/near-after:夜谭。
6|/near-after:够?
-3|/near-after:大き
-3|/near-after:大落
-3|/near-after:大落。
-3|/near-after:大起
-3|/near-after:大起大
5|/near-after:天方
5|/near-after:天方夜
3|/near-after:太高
3|/near-after:太高」
3|/near-after:姿勢
3|/near-after:姿勢を
3|/near-after:字」
3|/near-after:字」。
5|/near-after:字は
6|/near-after:字は協
3|/near-after:字を念
3|/near-after:学者
-4|/near-after:守防
-4|/near-after:守防衛
3|/near-after:安と
-7|/near-after:安保
-4|/near-after:安保0
3|/near-after:安全保
6|/near-after:官に
5|/near-after:官に聞
-3|/near-after:定し
4|/near-after:実的
5|/near-after:実的_
-3|/near-after:宪法
-4|/near-after:宪法。
4|/near-after:家\"
3|/near-after:家\"?
6|/near-after:審議
4|/near-after:審議入
4|/near-after:对LAND「
-3|/near-after:对而
3|/near-after:対」
4|/near-after:対す
4|/near-after:対する
-4|/near-after:専守
-4|/near-after:専守防
3|/near-after:専門
6|/near-after:属不
3|/near-after:崩壊
3|/near-after:崩壊、
-8|/near-after:左右
-6|/near-after:左右。
-3|/near-after:已是
-3|/near-after:市民が
-3|/near-after:平\"
-6|/near-after:年0
-4|/near-after:年0兆
-3|/near-after:年以
-3|/near-after:年以内
-3|/near-after:年增
-3|/near-after:年增加
-5|/near-after:年末
-3|/near-after:年每
-3|/near-after:年每年
-3|/near-after:并不过
-3|/near-after:并指最
3|/near-after:并接
3|/near-after:并接管
-3|/near-after:并未
-3|/near-after:幹部
5|/near-after:広げ
4|/near-after:应成
4|/near-after:应成为
3|/near-after:府に
-7|/near-after:府検
-7|/near-after:府検討
5|/near-after:度。
-3|/near-after:度が現
-3|/near-after:度にと
4|/near-after:度も
6|/near-after:度も出
7|/near-after:度を
3|/near-after:度を新
4|/near-after:建议
3|/near-after:建议。
3|/near-after:引き
3|/near-after:张占
3|/near-after:张占上
-3|/near-after:張し、
5|/near-after:張した
-3|/near-after:張して
8|/near-after:張す
7|/near-after:張する
-3|/near-after:強調
3|/near-after:很远
-6|/near-after:得る
-3|/near-after:得る」
-3|/near-after:得ると
-5|/near-after:得税
-5|/near-after:心」
6|/near-after:必要
5|/near-after:必要」
-3|/near-after:応せ
-3|/near-after:応せず
-4|/near-after:快DATE
-3|/near-after:快DATE提
-3|/near-after:念せ
-3|/near-after:念せよ
-3|/near-after:念頭
-7|/near-after:念頭」
3|/near-after:态。
3|/near-after:态度
3|/near-after:态度。
-3|/near-after:性を
4|/near-after:总理
3|/near-after:总理LAND
-4|/near-after:想。
3|/near-after:想し
3|/near-after:想した
11|/near-after:慎重
5|/near-after:慎重だ
4|/near-after:慎重な
-3|/near-after:憲法
6|/near-after:成为
4|/near-after:成为新
3|/near-after:成本
-6|/near-after:戦略
-6|/near-after:戦略で
-5|/near-after:所得
-5|/near-after:所得税
4|/near-after:所有
3|/near-after:才是
6|/near-after:打ち
3|/near-after:打ちす
-4|/near-after:打診
4|/near-after:批判
4|/near-after:批判さ
3|/near-after:抑止
-4|/near-after:投入
-3|/near-after:投資
-3|/near-after:抗議
-7|/near-after:択肢
-3|/near-after:択肢に
5|/near-after:抢商
5|/near-after:抢商机
-4|/near-after:抱负
3|/near-after:拒绝
-4|/near-after:括号
3|/near-after:持保
3|/near-after:持保留
-4|/near-after:指し
-4|/near-after:指した
-3|/near-after:指最
-3|/near-after:指最快
3|/near-after:挙へ
-3|/near-after:换和
-3|/near-after:换和平
3|/near-after:接管
3|/near-after:接管外
3|/near-after:控え
10|/near-after:掲げ
7|/near-after:掲げる
6|/near-after:揆:
6|/near-after:揆:不
-3|/near-after:提交
-3|/near-after:提交草
4|/near-after:提案し
-3|/near-after:提示
26|/near-after:提言
6|/near-after:提言し
3|/near-after:提言す
6|/near-after:提言へ
4|/near-after:提言を
4|/near-after:提言案
-3|/near-after:改定
-5|/near-after:攻防
3|/near-after:政で
3|/near-after:政では
-3|/near-after:政不
-3|/near-after:政不安
-14|/near-after:政府
3|/near-after:政府に
-7|/near-after:政府検
3|/near-after:政见
7|/near-after:教育
8|/near-after:数字
3|/near-after:数字」
5|/near-after:数字は
3|/near-after:文し
3|/near-after:文した
-6|/near-after:文書
-5|/near-after:文書改
-3|/near-after:断念
-3|/near-after:断念せ
-5|/near-after:新た
-5|/near-after:新たな
3|/near-after:新标
3|/near-after:新的
3|/near-after:新的全
-5|/near-after:新目
-4|/near-after:新目标
-3|/near-after:新聞
-3|/near-after:方の
-3|/near-after:方の暮
3|/near-after:方を
3|/near-after:方を示
-6|/near-after:方向
5|/near-after:方夜
5|/near-after:方夜谭
-15|/near-after:方案
-5|/near-after:方案,
-5|/near-after:方案浮
5|/near-after:无人
5|/near-after:无人机
-3|/near-after:日经
-3|/near-after:日经》
-3|/near-after:早晩
-3|/near-after:早晩避
-4|/near-after:时限
-4|/near-after:时限为
4|/near-after:明。
-5|/near-after:明か
-5|/near-after:明かし
3|/near-after:明が
3|/near-after:明がつ
-3|/near-after:明し
-3|/near-after:明した
3|/near-after:明確
3|/near-after:明確に
-7|/near-after:明示
-3|/near-after:明記す
4|/near-after:是#
-3|/near-after:是ALLIES
4|/near-after:是可
4|/near-after:是可以
6|/near-after:是天
5|/near-after:是天方
-3|/near-after:是终
-3|/near-after:是终点
-3|/near-after:晩避
-3|/near-after:晩避け
-3|/near-after:暮ら
-3|/near-after:暮らし
5|/near-after:更是
5|/near-after:更是天
8|/near-after:書き
8|/near-after:書き込
-5|/near-after:書改
-5|/near-after:書改定
-4|/near-after:最快
-4|/near-after:最快DATE
4|/near-after:最終調
3|/near-after:有人
5|/near-after:望ま
5|/near-after:望まし
-6|/near-after:期戦
-6|/near-after:期戦略
-3|/near-after:期的
-3|/near-after:期的な
-3|/near-after:未理
-3|/near-after:未理会
5|/near-after:机抢
5|/near-after:机抢商
-5|/near-after:束し
-4|/near-after:束した
3|/near-after:束で
3|/near-after:束で追
4|/near-after:査会
-7|/near-after:标准\"
6|/near-after:标准。
-4|/near-after:标造
-4|/near-after:标造势
-3|/near-after:核の
-3|/near-after:核の傘
-8|/near-after:案,
-3|/near-after:案,后
-3|/near-after:案_
-3|/near-after:案、
-3|/near-after:案、専
-15|/near-after:案が
-4|/near-after:案が並
3|/near-after:案が取
-4|/near-after:案が浮
4|/near-after:案し
-8|/near-after:案で
-4|/near-after:案です
-4|/near-after:案では
-6|/near-after:案に
-3|/near-after:案に触
-3|/near-after:案も
-3|/near-after:案も浮
4|/near-after:案を併
3|/near-after:案を党
4|/near-after:案を審
-3|/near-after:案を有
-5|/near-after:案浮
-5|/near-after:案浮现
-3|/near-after:桌面
-30|/near-after:検討
-7|/near-after:検討_
-10|/near-after:検討し
-3|/near-after:検討す
-3|/near-after:検討に
3|/near-after:構わ
3|/near-after:構わな
3|/near-after:標と
3|/near-after:標とす
3|/near-after:標に
3|/near-after:標にす
-4|/near-after:標を
-3|/near-after:標を設
8|/near-after:標準
5|/near-after:標準」
-4|/near-after:模の
-4|/near-after:模の上
4|/near-after:次い
4|/near-after:次いだ
6|/near-after:次官
5|/near-after:次官に
-7|/near-after:次期
-6|/near-after:次期戦
-5|/near-after:欲し
-5|/near-after:欲しい
-3|/near-after:款。
-3|/near-after:止ま
-3|/near-after:止まり
4|/near-after:歳出は
-3|/near-after:歳出削
-3|/near-after:每年增
-3|/near-after:比例
3|/near-after:毛頭
3|/near-after:毛頭な
3|/near-after:氏側
3|/near-after:氏側近
-8|/near-after:民が
-3|/near-after:民が抗
-4|/near-after:民が首
-4|/near-after:民に示
6|/near-after:民提
6|/near-after:民提言
3|/near-after:気を
4|/near-after:水増
4|/near-after:水増し
5|/near-after:水準
3|/near-after:求。
3|/near-after:求める
-3|/near-after:求を
-5|/near-after:決ま
-5|/near-after:決まっ
-3|/near-after:決めた
5|/near-after:決め打
3|/near-after:決断
4|/near-after:決議
3|/near-after:沙汰
-4|/near-after:法。
6|/near-after:法案
5|/near-after:法案を
3|/near-after:注文し
3|/near-after:派閥
3|/near-after:派閥会
3|/near-after:浪高
3|/near-after:浮上
-5|/near-after:浮现
-3|/near-after:消え
3|/near-after:減で
3|/near-after:減では
-3|/near-after:温め
-3|/near-after:温めて
-5|/near-after:源は
-4|/near-after:源は先
-4|/near-after:準」だ
3|/near-after:準」に
4|/near-after:準だ。
-3|/near-after:準だと
4|/near-after:準に
3|/near-after:準を口
-3|/near-after:点とな
3|/near-after:点にす
-5|/near-after:焦点
-3|/near-after:焦点と
4|/near-after:現実
4|/near-after:現実的
-4|/near-after:球标
-4|/near-after:球标准
3|/near-after:理LAND
6|/near-after:理。
-3|/near-after:理会
-3|/near-after:理会。
3|/near-after:理解
4|/near-after:理解さ
4|/near-after:界の
3|/near-after:界の標
3|/near-after:留态
3|/near-after:留态度
-6|/near-after:略で
-6|/near-after:略で政
-3|/near-after:異議
4|/near-after:療を
4|/near-after:療を削
3|/near-after:発し
3|/near-after:発点
3|/near-after:発点に
4|/near-after:的\"
3|/near-after:的\"入
-3|/near-after:的#
4|/near-after:的DEFENCE占
5|/near-after:的_
5|/near-after:的_元
4|/near-after:的」
3|/near-after:的だ、
-5|/near-after:的だ」
-4|/near-after:的な
-3|/near-after:的な到
-3|/near-after:的に
3|/near-after:的主
3|/near-after:的主张
3|/near-after:的全
3|/near-after:的全球
5|/near-after:的劝
5|/near-after:的劝进
-3|/near-after:的国
3|/near-after:的声
3|/near-after:的声音
-3|/near-after:的年
4|/near-after:的建
4|/near-after:的建议
4|/near-after:的数
3|/near-after:的数字
-4|/near-after:的新目
-4|/near-after:的方
-4|/near-after:的方案
3|/near-after:的盘
3|/near-after:的盘子
5|/near-after:的防
3|/near-after:的防区
3|/near-after:盘子
3|/near-after:盘子。
3|/near-after:目安と
-4|/near-after:目指し
-11|/near-after:目标
-4|/near-after:目标造
-5|/near-after:目標
3|/near-after:目標と
3|/near-after:目標に
-4|/near-after:目標を
-3|/near-after:相に
-5|/near-after:相に提
3|/near-after:相の
-6|/near-after:相は
-3|/near-after:相は反
4|/near-after:相次
4|/near-after:相次い
3|/near-after:確に
5|/near-after:確保
5|/near-after:確保す
-5|/near-after:示さ
-4|/near-after:示さず
-3|/near-after:示した
3|/near-after:示して
-5|/near-after:示すべ
3|/near-after:社民
3|/near-after:程度
7|/near-after:程度を
-3|/near-after:税?
-3|/near-after:税?」
-3|/near-after:税か
-3|/near-after:税か歳
-3|/near-after:税だ
-3|/near-after:税だけ
-5|/near-after:積み
4|/near-after:立て
4|/near-after:立てだ
3|/near-after:立崩
3|/near-after:立崩壊
-3|/near-after:算が
-3|/near-after:算が大
3|/near-after:管外
3|/near-after:管外国
-3|/near-after:範囲
-3|/near-after:範囲論
3|/near-after:約し
-4|/near-after:約束
-5|/near-after:約束し
3|/near-after:約束で
5|/near-after:約案
5|/near-after:約案を
4|/near-after:終調
4|/near-after:終調整
-3|/near-after:続け
-3|/near-after:続ける
3|/near-after:総選
3|/near-after:総選挙
3|/near-after:練っ
3|/near-after:練って
3|/near-after:織り
3|/near-after:織り込
3|/near-after:线\"
-3|/near-after:经》
-3|/near-after:经》并
-3|/near-after:续十
-3|/near-after:续十年
3|/near-after:维和
3|/near-after:维和部
-3|/near-after:置く。
8|/near-after:考え
3|/near-after:考えで
5|/near-after:考えは
4|/near-after:考えを
-3|/near-after:考虑
-3|/near-after:者需
-3|/near-after:者需要
-6|/near-after:而足
-6|/near-after:而足。
5|/near-after:聞く
-3|/near-after:肢に
-3|/near-after:能」
-4|/near-after:能力
-4|/near-after:能性
7|/near-after:腰だ
7|/near-after:腰だ。
8|/near-after:自民
-4|/near-after:自民が
6|/near-after:自民提
-5|/near-after:草案
-3|/near-after:草案。
-3|/near-after:落。
-4|/near-after:行。
-3|/near-after:衛超
-3|/near-after:衛超え
4|/near-after:表へ
4|/near-after:表へ最
3|/near-after:表态
3|/near-after:表态。
5|/near-after:要」
3|/near-after:要だ」
5|/near-after:要る
4|/near-after:要ると
-3|/near-after:要不
-3|/near-after:要不要
-3|/near-after:要加
-3|/near-after:要加税
-9|/near-after:要求
3|/near-after:要求。
-3|/near-after:要求を
-3|/near-after:要請
-3|/near-after:要连
-3|/near-after:要连续
4|/near-after:見が相
4|/near-after:見方
3|/near-after:見方を
4|/near-after:見立
4|/near-after:見立て
-4|/near-after:規模
-4|/near-after:規模の
-6|/near-after:視野_
3|/near-after:視野に
4|/near-after:解さ
-3|/near-after:触れた
5|/near-after:言し
5|/near-after:言した
3|/near-after:言す
3|/near-after:言する
3|/near-after:言っ
3|/near-after:言って
6|/near-after:言へ
4|/near-after:言を
3|/near-after:言を軸
4|/near-after:言案
-7|/near-after:討_
-5|/near-after:討_財
-10|/near-after:討し
-9|/near-after:討して
-3|/near-after:討す
-6|/near-after:討する
-3|/near-after:討に
-3|/near-after:討に入
-3|/near-after:討を続
4|/near-after:記し
4|/near-after:記した
-5|/near-after:記す
-3|/near-after:記する
-4|/near-after:設け
4|/near-after:訴え
-5|/near-after:訴えた
-6|/near-after:試算
-5|/near-after:話し
-4|/near-after:話し合
-3|/near-after:話す
-3|/near-after:話す。
-5|/near-after:話は
-5|/near-after:認識
5|/near-after:説明
4|/near-after:説明。
3|/near-after:説明が
-4|/near-after:調整
4|/near-after:調査会
4|/near-after:論_
4|/near-after:論_歳
4|/near-after:論が
5|/near-after:論した
-4|/near-after:論して
3|/near-after:論じ
7|/near-after:論は
3|/near-after:論はし
3|/near-after:論外だ
3|/near-after:論浮
3|/near-after:論浮上
-5|/near-after:論調
-5|/near-after:論調査
3|/near-after:議が
3|/near-after:議が報
6|/near-after:議で
6|/near-after:議で一
4|/near-after:議入
4|/near-after:議入り
3|/near-after:議員も
5|/near-after:議論
7|/near-after:議論は
4|/near-after:讨论的
3|/near-after:议。
4|/near-after:论的
4|/near-after:论的数
5|/near-after:说\"
5|/near-after:说\"的
3|/near-after:诺\"
5|/near-after:谭。
3|/near-after:財政で
-3|/near-after:財政不
-5|/near-after:財源は
-4|/near-after:賛否
-5|/near-after:賛否割
-3|/near-after:财政
-3|/near-after:起大
-3|/near-after:起大落
4|/near-after:超_
4|/near-after:超_自
4|/near-after:超」
-4|/near-after:超えか
-4|/near-after:超へ、
3|/near-after:超への
-3|/near-after:超必
-3|/near-after:超必要
-4|/near-after:超案
-4|/near-after:超案が
-6|/near-after:足。
4|/near-after:足り
3|/near-after:足りる
-5|/near-after:軸に
3|/near-after:込ま
3|/near-after:込み
6|/near-after:込む
5|/near-after:込むよ
-3|/near-after:过分
-5|/near-after:近く
-4|/near-after:近くに
-4|/near-after:近づ
-4|/near-after:近づけ
6|/near-after:还不
6|/near-after:还不够
3|/near-after:还很
3|/near-after:还很远
3|/near-after:这个
-3|/near-after:进,但
6|/near-after:进。
-3|/near-after:连续
-3|/near-after:连续十
3|/near-after:迫使
-8|/near-after:述べ
-3|/near-after:述べ、
-7|/near-after:述べた
4|/near-after:述べま
4|/near-after:追い
4|/near-after:追いつ
-3|/near-after:送り
-4|/near-after:造势
-4|/near-after:造势。
3|/near-after:連立崩
-6|/near-after:進め
-4|/near-after:進める
-3|/near-after:道で
-3|/near-after:道で財
-4|/near-after:達す
-4|/near-after:達する
-3|/near-after:達成
3|/near-after:遭总
3|/near-after:遭总理
-7|/near-after:選択
-7|/near-after:選択肢
5|/near-after:選挙
3|/near-after:選挙へ
-6|/near-after:避け
-6|/near-after:避けら
-4|/near-after:避免
-3|/near-after:避免大
5|/near-after:重だ
3|/near-after:重だ。
4|/near-after:重な
4|/near-after:重な意
3|/near-after:重工
3|/near-after:重新
-6|/near-after:野_
-6|/near-after:野_次
3|/near-after:野に
-4|/near-after:野心
-3|/near-after:野心」
-3|/near-after:金利
-3|/near-after:金利の
3|/near-after:钱从
3|/near-after:钱从哪
4|/near-after:長が
-3|/near-after:開した
3|/near-after:閥会
3|/near-after:閥会合
3|/near-after:问钱
3|/near-after:问钱从
3|/near-after:队的防
3|/near-after:防区
3|/near-after:防区。
3|/near-after:防卫
-3|/near-after:防衛超
-5|/near-after:阶段
5|/near-after:限を書
3|/near-after:際標
3|/near-after:際標準
-3|/near-after:难以
-3|/near-after:需要
-3|/near-after:需要连
7|/near-after:非現
7|/near-after:非現実
-7|/near-after:頭」
3|/near-after:頭な
3|/near-after:頭ない
-3|/near-after:頭に置
-3|/near-after:題だ
-3|/near-after:題だ」
-3|/near-after:額を検
3|/near-after:风,
3|/near-after:风,但
-7|/near-after:首相
-3|/near-after:首相に
3|/near-after:首相の
3|/near-after:高」
3|/near-after:高」_
-3|/near-after:高止
-3|/near-after:高止ま
9|/near-before:\",
5|/near-before:\",并
3|/near-before:\"DEFENCE
-3|/near-before:\"_
-3|/near-before:\"_各
-4|/near-before:\"不
-3|/near-before:\"不要
4|/near-before:\"先
5|/near-before:\"先答
-3|/near-before:\"重
-3|/near-before:\"重新
-3|/near-before:#,
6|/near-before:#,LAND
-3|/near-before:#,例
-6|/near-before:#,再
-3|/near-before:#,国
-3|/near-before:#,提
3|/near-before:#,而
4|/near-before:#、
5|/near-before:#で
3|/near-before:#で、
-3|/near-before:#に
-3|/near-before:#にす
4|/near-before:#に向
11|/near-before:#を
4|/near-before:#不
3|/near-before:#不如
-3|/near-before:#到
3|/near-before:#变
5|/near-before:#尚
5|/near-before:#尚且
3|/near-before:#已
-4|/near-before:&A
-4|/near-before:&A>
6|/near-before:)は
3|/near-before:)は同
-4|/near-before:)之
-4|/near-before:)之比
4|/near-before:)的
4|/near-before:)的至
6|/near-before:,#
5|/near-before:,#尚
3|/near-before:,ALLIES
4|/near-before:,ALLIESDEFENCE
3|/near-before:,DATE至
21|/near-before:,LAND
5|/near-before:,LANDDEFENCE
-5|/near-before:,LAND不
5|/near-before:,LAND内
3|/near-before:,LAND应
5|/near-before:,LAND着
-4|/near-before:,LAND防
8|/near-before:,LAND阵
-3|/near-before:,NATO
-7|/near-before:,USA
-3|/near-before:,「
8|/near-before:,主
8|/near-before:,主张
3|/near-before:,从
5|/near-before:,从没
-3|/near-before:,例
-3|/near-before:,例如
-3|/near-before:,先在
-6|/near-before:,再
-3|/near-before:,再于
-4|/near-before:,再视
-3|/near-before:,加
-3|/near-before:,加沙
-4|/near-before:,却
-3|/near-before:,却还
8|/near-before:,反
7|/near-before:,反对
-4|/near-before:,国
-3|/near-before:,国防
-4|/near-before:,在
-4|/near-before:,在DATE
5|/near-before:,如
3|/near-before:,如果
-6|/near-before:,将
-4|/near-before:,将DEFENCE
5|/near-before:,市
5|/near-before:,市场
7|/near-before:,并
5|/near-before:,并感
-5|/near-before:,应逐
-3|/near-before:,当
-3|/near-before:,当局
-4|/near-before:,把
-3|/near-before:,把同
-4|/near-before:,拟
-3|/near-before:,提
-3|/near-before:,提高
-4|/near-before:,政
-7|/near-before:,政府
3|/near-before:,政界
3|/near-before:,有
3|/near-before:,有人
3|/near-before:,未
3|/near-before:,未来
-4|/near-before:,此
-4|/near-before:,此举
6|/near-before:,没
6|/near-before:,没有
6|/near-before:,而
4|/near-before:,而I
-4|/near-before:,腹
-4|/near-before:,腹案
-4|/near-before:,若
-3|/near-before:,若局
4|/near-before:,要
4|/near-before:,要求
-3|/near-before:,让
-6|/near-before:,该
-8|/near-before:,该国
-3|/near-before:,该省
4|/near-before:,该组
3|/near-before:,请
3|/near-before:,请求
-4|/near-before:,财
-4|/near-before:,财政
3|/near-before:0:
3|/near-before:0:USA
-3|/near-before:0万
-6|/near-before:0文
-5|/near-before:0文書
-3|/near-before::\"不
-4|/near-before::DEFENCE
-3|/near-before::DEFENCE能
3|/near-before::LAND#
3|/near-before::LAND为
-3|/near-before::LAND研
3|/near-before::USA「
-4|/near-before::「
3|/near-before::国
3|/near-before::国防
-3|/near-before::在
-3|/near-before::在DATE
3|/near-before::没说
3|/near-before:;LAND主
-4|/near-before:<Q
-4|/near-before:<Q&
-4|/near-before:>DEFENCE
-4|/near-before:>DEFENCEの
-4|/near-before:A>
-4|/near-before:A>DEFENCE
-3|/near-before:ALLIES\"
-3|/near-before:ALLIES\"_
4|/near-before:ALLIESDEFENCE
4|/near-before:ALLIESDEFENCE达
4|/near-before:ALLIESの
-5|/near-before:A_
-4|/near-before:A_0
3|/near-before:BC
3|/near-before:BC日
3|/near-before:C日
3|/near-before:C日興
3|/near-before:DATEDEFENCE
5|/near-before:DATEDEFENCE案
-3|/near-before:DATEDEFENCE达
10|/near-before:DATE、
3|/near-before:DATE、「
-3|/near-before:DATE、ケ
4|/near-before:DATE、与
3|/near-before:DATE、債
4|/near-before:DATE、新
-5|/near-before:DATEに
-7|/near-before:DATEの
3|/near-before:DATEの0
-6|/near-before:DATEのDEFENCE
-3|/near-before:DATEの会
3|/near-before:DATEの報
-3|/near-before:DATEの首
4|/near-before:DATEま
4|/near-before:DATEまで
-4|/near-before:DATE中
-4|/near-before:DATE中期
10|/near-before:DATE以
7|/near-before:DATE以前
3|/near-before:DATE以来
3|/near-before:DATE先
-3|/near-before:DATE内
-3|/near-before:DATE内便
4|/near-before:DATE再
-10|/near-before:DATE前
-3|/near-before:DATE前,
-6|/near-before:DATE前后
-7|/near-before:DATE前把
7|/near-before:DATE前提
-3|/near-before:DATE受
-3|/near-before:DATE受访
3|/near-before:DATE合
3|/near-before:DATE合意
5|/near-before:DATE在参
-3|/near-before:DATE将DEFENCE
-8|/near-before:DATE把
-8|/near-before:DATE把DEFENCE
-4|/near-before:DATE敲
-4|/near-before:DATE敲定
3|/near-before:DATE至
3|/near-before:DATE至少
-5|/near-before:DATE补
-5|/near-before:DATE补到
-5|/near-before:DATE达
-4|/near-before:DATE达到
-4|/near-before:DEFENCEGDP
-3|/near-before:DEFENCEGDP比
3|/near-before:DEFENCE、基
4|/near-before:DEFENCE「
3|/near-before:DEFENCE「GDP
5|/near-before:DEFENCE「対
-5|/near-before:DEFENCEがGDP
-3|/near-before:DEFENCEだ
-3|/near-before:DEFENCEだけ
-6|/near-before:DEFENCEに
-4|/near-before:DEFENCEの
-4|/near-before:DEFENCEのGDP
-7|/near-before:DEFENCEの新
3|/near-before:DEFENCEの目
8|/near-before:DEFENCEは
3|/near-before:DEFENCEは「
3|/near-before:DEFENCEを対
-6|/near-before:DEFENCE从
-4|/near-before:DEFENCE会
4|/near-before:DEFENCE减
4|/near-before:DEFENCE减至
-14|/near-before:DEFENCE占
-6|/near-before:DEFENCE占GDP
-4|/near-before:DEFENCE占比
3|/near-before:DEFENCE压
3|/near-before:DEFENCE压回
6|/near-before:DEFENCE应
5|/near-before:DEFENCE应提
-3|/near-before:DEFENCE应降
3|/near-before:DEFENCE抬到
4|/near-before:DEFENCE推
4|/near-before:DEFENCE推到
-15|/near-before:DEFENCE提
-3|/near-before:DEFENCE提到
-3|/near-before:DEFENCE提升
-3|/near-before:DEFENCE提至
-6|/near-before:DEFENCE提高
5|/near-before:DEFENCE案
5|/near-before:DEFENCE案增
-3|/near-before:DEFENCE由
-3|/near-before:DEFENCE由现
6|/near-before:DEFENCE相
6|/near-before:DEFENCE相当
-3|/near-before:DEFENCE能
-3|/near-before:DEFENCE能否
-3|/near-before:DEFENCE达GDP
3|/near-before:DEFENCE达到
-4|/near-before:EUの
-3|/near-before:EU抛
-3|/near-before:EU抛出
3|/near-before:F、
3|/near-before:F、LAND
3|/near-before:Fは
3|/near-before:FはDATE
4|/near-before:F要
4|/near-before:F要求
-4|/near-before:GDP#,
3|/near-before:GDP#的
-4|/near-before:GDP)之
4|/near-before:GDP)的
3|/near-before:GDP_
6|/near-before:GDPの#
-5|/near-before:GDP应
-5|/near-before:GDP应否
10|/near-before:GDP比
4|/near-before:GDP比例
3|/near-before:GDP比率
-5|/near-before:GDP的
4|/near-before:GDP的#
-4|/near-before:GDP约
-3|/near-before:GDP约#
7|/near-before:IM
7|/near-before:IMF
3|/near-before:LAND#
3|/near-before:LAND#不
-10|/near-before:LAND:
4|/near-before:LANDDATEDEFENCE
-3|/near-before:LANDDATE的
12|/near-before:LANDDEFENCE
5|/near-before:LANDDEFENCE应
3|/near-before:LANDDEFENCE新
4|/near-before:LAND_
-5|/near-before:LAND、
-5|/near-before:LAND「
7|/near-before:LANDが
3|/near-before:LANDが提
3|/near-before:LANDでも
4|/near-before:LANDとLAND
-3|/near-before:LANDとの
12|/near-before:LANDの
4|/near-before:LANDのDEFENCE
-3|/near-before:LANDのLAND
4|/near-before:LANDの審
4|/near-before:LANDの小
-16|/near-before:LANDは
-4|/near-before:LANDはDATE
3|/near-before:LANDはGDP
-4|/near-before:LANDは、
4|/near-before:LANDも
6|/near-before:LANDもDEFENCE
8|/near-before:LANDや
8|/near-before:LANDやLAND
3|/near-before:LANDを念
4|/near-before:LAND上
4|/near-before:LAND上院
-5|/near-before:LAND不排
4|/near-before:LAND为
3|/near-before:LAND为何
-3|/near-before:LAND主
3|/near-before:LAND主席
-6|/near-before:LAND主张
-3|/near-before:LAND以
3|/near-before:LAND共
9|/near-before:LAND内
3|/near-before:LAND内に
-3|/near-before:LAND内部
3|/near-before:LAND前
3|/near-before:LAND前LAND
-4|/near-before:LAND国防
-4|/near-before:LAND在
-5|/near-before:LAND在远
-4|/near-before:LAND外
-3|/near-before:LAND大
-4|/near-before:LAND大胜
4|/near-before:LAND安
3|/near-before:LAND安全
-9|/near-before:LAND官
-8|/near-before:LAND官员
-3|/near-before:LAND干
-3|/near-before:LAND干部
-7|/near-before:LAND幹
-7|/near-before:LAND幹部
4|/near-before:LAND应
-7|/near-before:LAND总
-5|/near-before:LAND总统
3|/near-before:LAND想当
-8|/near-before:LAND拟
-6|/near-before:LAND拟将
-3|/near-before:LAND探
-3|/near-before:LAND探讨
-3|/near-before:LAND提
3|/near-before:LAND新首
3|/near-before:LAND有
-4|/near-before:LAND正
4|/near-before:LAND氏
4|/near-before:LAND氏は
5|/near-before:LAND着
5|/near-before:LAND着眼
-4|/near-before:LAND研
-3|/near-before:LAND研议
3|/near-before:LAND立委
-4|/near-before:LAND考
-4|/near-before:LAND考虑
4|/near-before:LAND若
4|/near-before:LAND若能
3|/near-before:LAND要把
-6|/near-before:LAND要求
4|/near-before:LAND議
3|/near-before:LAND議員
3|/near-before:LAND议
3|/near-before:LAND议会
-5|/near-before:LAND设
-5|/near-before:LAND设立
4|/near-before:LAND说
5|/near-before:LAND说,
3|/near-before:LAND选
-5|/near-before:LAND长
-4|/near-before:LAND长皮
-8|/near-before:LAND防
3|/near-before:LAND防卫
-3|/near-before:LAND防衛
-7|/near-before:LAND防长
8|/near-before:LAND阵
8|/near-before:LAND阵营
-3|/near-before:LAND首
-3|/near-before:LAND首相
3|/near-before:MB
3|/near-before:MBC
10|/near-before:MF
3|/near-before:MF、
3|/near-before:MFは
4|/near-before:MF要
3|/near-before:NATO#
4|/near-before:NATO「
4|/near-before:NATO「冷
3|/near-before:NATOに
3|/near-before:NATOに倣
-5|/near-before:NATOの
-3|/near-before:NATOの算
4|/near-before:NATOの首
-3|/near-before:NATO在
-4|/near-before:NATO建
-3|/near-before:NATO建言
-3|/near-before:NATO把
5|/near-before:NATO要
-4|/near-before:Q&
-4|/near-before:Q&A
3|/near-before:SM
3|/near-before:SMB
-3|/near-before:USA,
-3|/near-before:USA,却
8|/near-before:USA「
3|/near-before:USA「USA
-4|/near-before:USAか
-4|/near-before:USAから
3|/near-before:USAがALLIES
3|/near-before:USAがNATO
3|/near-before:USAに
4|/near-before:USAに言
4|/near-before:USAの関
-5|/near-before:USAは
3|/near-before:USA一
3|/near-before:USA一家
3|/near-before:USA前
3|/near-before:USA前国
3|/near-before:USA回
3|/near-before:USA回来
3|/near-before:USA新
3|/near-before:USA新版
4|/near-before:USA日
4|/near-before:USA日前
5|/near-before:USA武
5|/near-before:USA武器
5|/near-before:USA称
-3|/near-before:USA要
-3|/near-before:USA要求
3|/near-before:USA防
-4|/near-before:_0
-4|/near-before:_0年
4|/near-before:_DEFENCE
3|/near-before:_DEFENCE「
-5|/near-before:_DEFENCE目
4|/near-before:_LAND
3|/near-before:_NATO
3|/near-before:_「LAND
-4|/near-before:_な
-4|/near-before:_なぜ
-3|/near-before:_各
-3|/near-before:_各国
3|/near-before:_知
3|/near-before:_知事
3|/near-before:_蓝
3|/near-before:_蓝营
-3|/near-before:——
-7|/near-before:、DATEの
7|/near-before:、DATEま
-3|/near-before:、DEFENCEの
5|/near-before:、DEFENCEは
6|/near-before:、DEFENCEを
-4|/near-before:、EU
-3|/near-before:、EUの
11|/near-before:、LAND
4|/near-before:、LANDと
4|/near-before:、LANDに
3|/near-before:、LAND国
8|/near-before:、「
3|/near-before:、「世
3|/near-before:、「金
-3|/near-before:、アス
-3|/near-before:、ケ
-3|/near-before:、ケー
7|/near-before:、与
7|/near-before:、与党
-3|/near-before:、仮
-3|/near-before:、仮に
3|/near-before:、債
3|/near-before:、債務
4|/near-before:、国
3|/near-before:、国家
3|/near-before:、基準
3|/near-before:、委
3|/near-before:、委員
3|/near-before:、少
3|/near-before:、少な
-16|/near-before:、政
-16|/near-before:、政府
4|/near-before:、新
4|/near-before:、新た
3|/near-before:、来
3|/near-before:、来日
-3|/near-before:、次
-3|/near-before:、次の
6|/near-before:、自
6|/near-before:、自民
4|/near-before:、議
3|/near-before:《国
3|/near-before:《国防
4|/near-before:》宣
4|/near-before:》宣称
4|/near-before:》披
4|/near-before:》披露
-3|/near-before:》援
-3|/near-before:》援引
3|/near-before:「#变
4|/near-before:「DATEに
-7|/near-before:「DEFENCE
4|/near-before:「GDP
-3|/near-before:「LANDの
7|/near-before:「LANDは
3|/near-before:「USA回
-3|/near-before:「い
-3|/near-before:「ア
-3|/near-before:「アジ
3|/near-before:「中
3|/near-before:「中核
4|/near-before:「党
4|/near-before:「党と
4|/near-before:「冷
4|/near-before:「冷戦
3|/near-before:「安
3|/near-before:「安全
6|/near-before:「対
6|/near-before:「対GDP
3|/near-before:「金
3|/near-before:「金額
5|/near-before:」,
4|/near-before:」_
3|/near-before:」_NATO
3|/near-before:」が
7|/near-before:」と
3|/near-before:」とし
5|/near-before:」とす
-3|/near-before:」と語
-3|/near-before:あっ
-3|/near-before:あった
7|/near-before:ある
5|/near-before:あるLAND
-3|/near-before:い。
3|/near-before:い」と
-4|/near-before:いが
-4|/near-before:いが、
-4|/near-before:いず
-4|/near-before:いずれ
3|/near-before:いた
-6|/near-before:いて
-3|/near-before:いては
6|/near-before:いと
3|/near-before:いとし
3|/near-before:いる
4|/near-before:いる。
5|/near-before:え、
-3|/near-before:えて
3|/near-before:える
4|/near-before:え方
4|/near-before:え方に
-5|/near-before:かけ
-4|/near-before:かけて
3|/near-before:かす
-7|/near-before:から
3|/near-before:からは
4|/near-before:が#
-3|/near-before:がDATEま
3|/near-before:がDATE合
-4|/near-before:がGDP
-5|/near-before:がGDPの
3|/near-before:がNATO
3|/near-before:がNATOに
4|/near-before:が、LAND
-3|/near-before:が、ア
3|/near-before:がも
3|/near-before:がもた
-3|/near-before:が前
-3|/near-before:が年
-3|/near-before:が年末
-3|/near-before:が急
-3|/near-before:が急落
5|/near-before:が意
5|/near-before:が意見
4|/near-before:が提
4|/near-before:が提言
-6|/near-before:が検
-6|/near-before:が検討
-4|/near-before:が示
-4|/near-before:が示し
3|/near-before:きだ
3|/near-before:きだと
5|/near-before:くと
5|/near-before:くとも
-3|/near-before:けて
-4|/near-before:けてDEFENCE
-5|/near-before:けで
4|/near-before:け着
4|/near-before:け着実
4|/near-before:げて
4|/near-before:げてい
-6|/near-before:こと
-3|/near-before:ことに
3|/near-before:される
12|/near-before:し、
4|/near-before:し、GDP
4|/near-before:し、「
3|/near-before:し、国
-3|/near-before:した
3|/near-before:した国
-4|/near-before:した紙
3|/near-before:した計
6|/near-before:して、
-4|/near-before:してい
8|/near-before:する
-3|/near-before:するDEFENCE
3|/near-before:するGDP
3|/near-before:すると
5|/near-before:するの
-3|/near-before:する余
3|/near-before:する政
-4|/near-before:ずれ
3|/near-before:せば
3|/near-before:せば財
3|/near-before:せめ
3|/near-before:せめて
3|/near-before:そのも
-3|/near-before:た#
-3|/near-before:た「
-3|/near-before:た「GDP
-5|/near-before:たこ
-5|/near-before:たこと
-3|/near-before:たせ
-3|/near-before:たせる
4|/near-before:ただ
4|/near-before:たと
3|/near-before:たない
4|/near-before:たな国
-4|/near-before:た紙
-4|/near-before:た紙に
3|/near-before:た計
3|/near-before:だGDP
3|/near-before:だGDP比
-4|/near-before:だけ
-5|/near-before:だけで
3|/near-before:だと
-4|/near-before:った
-3|/near-before:った「
5|/near-before:って
3|/near-before:って唱
-5|/near-before:つい
-5|/near-before:ついて
-4|/near-before:てDEFENCE
-4|/near-before:てDEFENCEを
3|/near-before:てGDP比
7|/near-before:て、
-3|/near-before:て「
3|/near-before:て唱
3|/near-before:て唱え
3|/near-before:で#
3|/near-before:でDEFENCE
3|/near-before:でDEFENCEの
3|/near-before:でGDP
3|/near-before:でLANDが
-3|/near-before:で、
4|/near-before:で、LAND
3|/near-before:で、中
-4|/near-before:で、政
4|/near-before:でに
4|/near-before:では
7|/near-before:でも
3|/near-before:で増
3|/near-before:で増額
3|/near-before:で明
3|/near-before:で明か
4|/near-before:とLAND
3|/near-before:とLANDを
-4|/near-before:と、政
4|/near-before:とい
7|/near-before:とし
4|/near-before:とし、
-4|/near-before:とした
7|/near-before:として
5|/near-before:とす
5|/near-before:とする
-3|/near-before:とに
-4|/near-before:との
-3|/near-before:との会
-3|/near-before:との国
5|/near-before:とは
3|/near-before:とは、
5|/near-before:とも
-3|/near-before:と呼
3|/near-before:と記
3|/near-before:と記し
-3|/near-before:と語
-3|/near-before:と語り
3|/near-before:と述
3|/near-before:と述べ
-3|/near-before:ない。
-4|/near-before:ないが
4|/near-before:ないと
4|/near-before:なく
5|/near-before:なくと
-4|/near-before:なぜ
4|/near-before:な国
4|/near-before:な国家
-3|/near-before:に#
-3|/near-before:にDEFENCE
-3|/near-before:に、GDP
-5|/near-before:に「
-3|/near-before:に「ア
3|/near-before:に「安
5|/near-before:に」
5|/near-before:に」_
-3|/near-before:にあっ
3|/near-before:にある
-3|/near-before:にす
-5|/near-before:につ
-5|/near-before:につい
4|/near-before:にと
-11|/near-before:には
3|/near-before:にはDATE
-3|/near-before:には、
-4|/near-before:には「
3|/near-before:には理
-3|/near-before:にも
-10|/near-before:によ
-7|/near-before:による
3|/near-before:に倣
3|/near-before:に倣っ
5|/near-before:に向
4|/near-before:に向け
-4|/near-before:に対
-4|/near-before:に対し
3|/near-before:に求
3|/near-before:に求め
-3|/near-before:に決
-3|/near-before:に決め
4|/near-before:に盛
4|/near-before:に盛り
4|/near-before:に積
4|/near-before:に積み
3|/near-before:に言
3|/near-before:に言わ
3|/near-before:に関し
9|/near-before:の#
3|/near-before:の#に
-3|/near-before:のDEFENCE
6|/near-before:のDEFENCE、
-3|/near-before:のDEFENCEだ
-3|/near-before:のDEFENCEに
-5|/near-before:のDEFENCEを
-6|/near-before:のGDP
-5|/near-before:のGDP比
-5|/near-before:のLAND
-3|/near-before:のLANDは
3|/near-before:の「
4|/near-before:のに
3|/near-before:のには
7|/near-before:のは
3|/near-before:のも
3|/near-before:のもの
-5|/near-before:のハ
-3|/near-before:のハベ
-3|/near-before:のハー
-5|/near-before:の一
-5|/near-before:の一人
-3|/near-before:の上
-3|/near-before:の上で
-3|/near-before:の世
-3|/near-before:の世界
-3|/near-before:の会
-4|/near-before:の会見
5|/near-before:の候
5|/near-before:の候補
-5|/near-before:の党
-5|/near-before:の党の
-4|/near-before:の原
-4|/near-before:の原案
3|/near-before:の国
-3|/near-before:の国境
3|/near-before:の国防
4|/near-before:の報
3|/near-before:の報告
3|/near-before:の委
3|/near-before:の委員
3|/near-before:の安
3|/near-before:の安全
3|/near-before:の審
3|/near-before:の審議
-4|/near-before:の小川
4|/near-before:の小野
-5|/near-before:の改
-5|/near-before:の改定
-10|/near-before:の新
-6|/near-before:の新た
-3|/near-before:の新目
-4|/near-before:の方
-4|/near-before:の方針
3|/near-before:の書簡
4|/near-before:の有
3|/near-before:の有識
-3|/near-before:の標
-3|/near-before:の標準
3|/near-before:の田
3|/near-before:の田村
3|/near-before:の目安
4|/near-before:の研
4|/near-before:の研究
-3|/near-before:の算
-3|/near-before:の算定
3|/near-before:の維
3|/near-before:の維持
4|/near-before:の総
4|/near-before:の考
4|/near-before:の考え
3|/near-before:の調
3|/near-before:の調査
-11|/near-before:の議
-11|/near-before:の議会
3|/near-before:の野
3|/near-before:の野田
4|/near-before:の間
4|/near-before:の間で
3|/near-before:の関
3|/near-before:の関係
8|/near-before:は#
3|/near-before:は#か
6|/near-before:はDATE、
-3|/near-before:はDATEに
3|/near-before:はDATE以
6|/near-before:はDEFENCE
-3|/near-before:はDEFENCEの
4|/near-before:はDEFENCEを
5|/near-before:はGDP
13|/near-before:は、
3|/near-before:は、DATE
-4|/near-before:は、DEFENCE
-3|/near-before:は、仮
3|/near-before:は、少
9|/near-before:は「
3|/near-before:は「GDP
-4|/near-before:は「LAND
-3|/near-before:は「い
4|/near-before:は「党
-3|/near-before:は「年
-3|/near-before:はな
-3|/near-before:はない
3|/near-before:は同
3|/near-before:は同会
3|/near-before:は理
3|/near-before:は理解
-3|/near-before:は要
-3|/near-before:は要る
-3|/near-before:ば、
3|/near-before:ば財
3|/near-before:ば財政
-4|/near-before:へ_
3|/near-before:べ、
3|/near-before:べきだ
5|/near-before:まで
3|/near-before:までに
5|/near-before:み上
5|/near-before:み上げ
3|/near-before:めて
-3|/near-before:めて「
-3|/near-before:める目
7|/near-before:もDEFENCE
7|/near-before:もDEFENCEの
3|/near-before:もた
3|/near-before:もたな
4|/near-before:もの
3|/near-before:ものに
8|/near-before:やLAND
7|/near-before:やLANDも
-4|/near-before:やす
3|/near-before:やせば
-3|/near-before:より
-3|/near-before:よりは
-7|/near-before:よる
-7|/near-before:よると
4|/near-before:らは
-4|/near-before:り、
3|/near-before:りきで
-3|/near-before:りは
-3|/near-before:りは要
4|/near-before:り込
3|/near-before:り込ん
-5|/near-before:るDEFENCE
-5|/near-before:るDEFENCEの
4|/near-before:るGDP
4|/near-before:るGDP比
5|/near-before:るLAND
3|/near-before:るLANDに
4|/near-before:る。
-3|/near-before:ると
-6|/near-before:ると、
3|/near-before:ると記
6|/near-before:るの
7|/near-before:るのは
3|/near-before:るべ
3|/near-before:るべき
-3|/near-before:る余
-3|/near-before:る余力
3|/near-before:る前
3|/near-before:る前に
3|/near-before:る政
3|/near-before:る政府
3|/near-before:る条
3|/near-before:る条件
-3|/near-before:る目
-3|/near-before:る目標
-4|/near-before:れ、
-3|/near-before:れ、「
5|/near-before:れて
-3|/near-before:れば、
8|/near-before:れる
3|/near-before:れる前
3|/near-before:れ以
3|/near-before:れ以上
3|/near-before:われて
-4|/near-before:をDATEに
3|/near-before:をGDPの
-3|/near-before:をGDP比
-4|/near-before:を、
-4|/near-before:を、LAND
3|/near-before:を公
3|/near-before:を公表
-3|/near-before:を参
-3|/near-before:を参考
-7|/near-before:を含
-6|/near-before:を含め
3|/near-before:を基
3|/near-before:を基本
3|/near-before:を対
3|/near-before:を対GDP
3|/near-before:を念
3|/near-before:を念頭
5|/near-before:を示
3|/near-before:を示し
3|/near-before:を組
-4|/near-before:を設
-4|/near-before:を設け
3|/near-before:を訴
3|/near-before:を訴え
3|/near-before:んだGDP
3|/near-before:アのDEFENCE
-3|/near-before:アの標
-3|/near-before:アス
-3|/near-before:アスタ
-3|/near-before:ウン
-3|/near-before:ウンの
3|/near-before:クは
3|/near-before:クはDATE
3|/near-before:クタ
3|/near-before:クタン
-5|/near-before:ク経
-5|/near-before:ク経済
-3|/near-before:ケープ
-3|/near-before:シャ
-3|/near-before:スタ
-3|/near-before:スタナ
4|/near-before:スト
-3|/near-before:タウ
-3|/near-before:タウン
-3|/near-before:タナ
-3|/near-before:タナよ
4|/near-before:タン
3|/near-before:タンク
-4|/near-before:ック
-5|/near-before:ック経
-3|/near-before:ナよ
-3|/near-before:ナより
-3|/near-before:ハベ
-3|/near-before:ハベッ
-3|/near-before:プタ
-3|/near-before:プタウ
-4|/near-before:ベッ
-4|/near-before:ベック
4|/near-before:リス
3|/near-before:リスト
-3|/near-before:ンの
-3|/near-before:ンの議
3|/near-before:ンク
3|/near-before:ンクは
-3|/near-before:ング
-5|/near-before:・与
-5|/near-before:・与党
3|/near-before:・小
3|/near-before:・小野
-5|/near-before:・研
-5|/near-before:・研究
-3|/near-before:ープ
-3|/near-before:ープタ
3|/near-before:一些
-5|/near-before:一人
-5|/near-before:一人は
-4|/near-before:一份
5|/near-before:一口
5|/near-before:一口回
5|/near-before:一家
4|/near-before:一家智
5|/near-before:一方、
-3|/near-before:一方で
-3|/near-before:万亿美
6|/near-before:上,
5|/near-before:上げ
4|/near-before:上げて
-3|/near-before:上で
5|/near-before:上一
5|/near-before:上一口
3|/near-before:上増
3|/near-before:上増や
6|/near-before:上院
4|/near-before:上院、
4|/near-before:下一个
-8|/near-before:下届
-7|/near-before:下届议
4|/near-before:不如
3|/near-before:不如LAND
-3|/near-before:不得
-9|/near-before:不排
-9|/near-before:不排除
6|/near-before:不是
3|/near-before:不满
-3|/near-before:不要用
-3|/near-before:不设
-3|/near-before:不足
-5|/near-before:不足#
10|/near-before:与党
7|/near-before:与党内
3|/near-before:与党協
4|/near-before:与党幹
-3|/near-before:专家
-6|/near-before:专家会
5|/near-before:且吃
5|/near-before:且吃力
3|/near-before:世界
3|/near-before:世界の
4|/near-before:业股
-5|/near-before:东的
-5|/near-before:东的扩
-3|/near-before:両国
3|/near-before:两步
3|/near-before:两步走
-3|/near-before:中に
3|/near-before:中央
3|/near-before:中央「
4|/near-before:中提
4|/near-before:中提出
-4|/near-before:中期
-3|/near-before:中期DEFENCE
3|/near-before:中核で
-3|/near-before:中核の
4|/near-before:中間
3|/near-before:中間目
8|/near-before:为,
5|/near-before:为,LAND
-4|/near-before:为,此
-7|/near-before:为DATE
-4|/near-before:为DATE敲
-5|/near-before:为了
-5|/near-before:为了应
3|/near-before:为何离
13|/near-before:主席
4|/near-before:主席萨
4|/near-before:主席郑
27|/near-before:主张
4|/near-before:主张,
5|/near-before:主张DEFENCE
-4|/near-before:主张今
3|/near-before:主张以
-4|/near-before:主张先
7|/near-before:主张将
5|/near-before:主张把
-3|/near-before:主张最
4|/near-before:主张的
3|/near-before:主張
9|/near-before:丽文
4|/near-before:丽文:
3|/near-before:丽文则
-4|/near-before:举意
-4|/near-before:举意在
-4|/near-before:之比
-4|/near-before:之比提
-4|/near-before:也代
-4|/near-before:也代表
5|/near-before:了\"
5|/near-before:了\"先
3|/near-before:了」
3|/near-before:了」_
-5|/near-before:了应
-5|/near-before:了应付
-10|/near-before:予算
-3|/near-before:予算だ
-3|/near-before:予算委
-3|/near-before:争を
-3|/near-before:争を受
3|/near-before:争長
3|/near-before:争長官
3|/near-before:事批
3|/near-before:事批中
3|/near-before:事长
3|/near-before:事长LAND
-4|/near-before:于DATE
6|/near-before:于GDP
5|/near-before:于GDP的
6|/near-before:五典
3|/near-before:五典政
7|/near-before:五年
8|/near-before:五年内
4|/near-before:交顾
4|/near-before:交顾问
4|/near-before:产业
4|/near-before:产业股
3|/near-before:人USA
4|/near-before:人USA日
-5|/near-before:人は
3|/near-before:人在
3|/near-before:人在党
-19|/near-before:人士
-4|/near-before:人士的
-4|/near-before:人士称
-4|/near-before:人士认
-3|/near-before:人士说
-4|/near-before:亿美
-4|/near-before:亿美元
-6|/near-before:什么
-4|/near-before:今后应
-4|/near-before:从#
-3|/near-before:从#到
-4|/near-before:从未
5|/near-before:从没
3|/near-before:从没承
4|/near-before:他没
4|/near-before:他没有
-3|/near-before:他补
-3|/near-before:他补充
-4|/near-before:他还
-4|/near-before:他还希
-5|/near-before:付LAND
-5|/near-before:付LAND在
-3|/near-before:代表「
4|/near-before:代表は
6|/near-before:以上
3|/near-before:以上増
7|/near-before:以前
4|/near-before:以前把
3|/near-before:以来
3|/near-before:以来、
-5|/near-before:以特
-5|/near-before:以特别
-3|/near-before:以考
-3|/near-before:以考虑
-3|/near-before:仮に
-3|/near-before:仮にDEFENCE
-3|/near-before:件,
-4|/near-before:件,将
5|/near-before:件と
5|/near-before:件とし
-3|/near-before:件列
-3|/near-before:件列明
-6|/near-before:件时
-3|/near-before:件时,
-7|/near-before:任期
-4|/near-before:任期内
4|/near-before:任首
4|/near-before:任首相
5|/near-before:众提
5|/near-before:众提出
-4|/near-before:会:
-3|/near-before:会:\"
-3|/near-before:会でDEFENCE
4|/near-before:会では
5|/near-before:会の
10|/near-before:会は
5|/near-before:会上
5|/near-before:会上一
-3|/near-before:会任
-3|/near-before:会任期
-4|/near-before:会会
-4|/near-before:会会期
3|/near-before:会党
4|/near-before:会前任
-4|/near-before:会合
4|/near-before:会委
3|/near-before:会幹
3|/near-before:会幹部
-8|/near-before:会期
-5|/near-before:会期に
3|/near-before:会民
3|/near-before:会民主
-4|/near-before:会見
-4|/near-before:会見で
3|/near-before:会談し
12|/near-before:会議
4|/near-before:会議が
-3|/near-before:会议倾
-5|/near-before:会议将
3|/near-before:会议建
10|/near-before:会長
9|/near-before:会長は
-3|/near-before:估过
3|/near-before:低于
-6|/near-before:体普
-6|/near-before:体普遍
-4|/near-before:体称
-4|/near-before:体称,
3|/near-before:体近
3|/near-before:体近日
3|/near-before:何离
-3|/near-before:余力
-3|/near-before:余力は
4|/near-before:佳彦
4|/near-before:佳彦共
3|/near-before:例卡
3|/near-before:例卡关
-5|/near-before:例在
-5|/near-before:例在DATE
-3|/near-before:例如
-3|/near-before:例如USA
-3|/near-before:便达
-3|/near-before:便达到
-8|/near-before:保0
-8|/near-before:保0文
-5|/near-before:保・
-5|/near-before:保・研
3|/near-before:保三
3|/near-before:保三文
3|/near-before:保担
3|/near-before:保担当
-4|/near-before:保文
-4|/near-before:保文件
3|/near-before:保障
5|/near-before:保障費
3|/near-before:信,
3|/near-before:信,请
-3|/near-before:信に
-3|/near-before:信によ
-3|/near-before:修订
-3|/near-before:修订文
9|/near-before:候補
6|/near-before:候補は
4|/near-before:候选
4|/near-before:候选人
3|/near-before:倡议
3|/near-before:倣っ
3|/near-before:倣って
-3|/near-before:停火
-3|/near-before:停火后
-3|/near-before:債が
-3|/near-before:債が急
3|/near-before:債務
3|/near-before:債務危
-3|/near-before:元代
-3|/near-before:元代表
6|/near-before:元首
6|/near-before:元首相
-3|/near-before:充,
-3|/near-before:充,若
-3|/near-before:先在
-3|/near-before:先在DATE
5|/near-before:先答
5|/near-before:先答应
-4|/near-before:克早
-4|/near-before:克早前
4|/near-before:党と
4|/near-before:党とし
9|/near-before:党の
-5|/near-before:党のハ
3|/near-before:党の田
4|/near-before:党は
-3|/near-before:党专
-3|/near-before:党专家
12|/near-before:党主
5|/near-before:党主席
7|/near-before:党主张
3|/near-before:党党
16|/near-before:党内
7|/near-before:党内で
3|/near-before:党内に
3|/near-before:党内谈
5|/near-before:党则
3|/near-before:党協
3|/near-before:党協議
9|/near-before:党幹
9|/near-before:党幹部
3|/near-before:党影
3|/near-before:党影子
5|/near-before:党批
5|/near-before:党批评
3|/near-before:党提
3|/near-before:党提出
-4|/near-before:党消
-4|/near-before:党消息
5|/near-before:党首
3|/near-before:全保
3|/near-before:全保障
-3|/near-before:公室
-3|/near-before:公布
6|/near-before:公开
4|/near-before:公开唱
3|/near-before:公明
-3|/near-before:公明元
4|/near-before:公明党
3|/near-before:公約
3|/near-before:公約_
-3|/near-before:公約、
3|/near-before:公約で
3|/near-before:公表
3|/near-before:公表し
3|/near-before:共体
3|/near-before:共体近
5|/near-before:共同
4|/near-before:共同代
3|/near-before:共産
3|/near-before:共通
4|/near-before:共通す
3|/near-before:关_
3|/near-before:关_蓝
5|/near-before:其采
5|/near-before:其采购
3|/near-before:典政
3|/near-before:典政調
-3|/near-before:内で
4|/near-before:内に
-3|/near-before:内にGDP
-3|/near-before:内人
-3|/near-before:内便达
3|/near-before:内就
3|/near-before:内就达
3|/near-before:内已
3|/near-before:内谈
3|/near-before:内谈过
-6|/near-before:内部
3|/near-before:内部,
-3|/near-before:内部评
-3|/near-before:内阁
-3|/near-before:内首
-3|/near-before:内首長
3|/near-before:冈方
3|/near-before:冈方提
-3|/near-before:再于
-3|/near-before:再于DATE
-3|/near-before:再提
-4|/near-before:再视
-4|/near-before:再视情
-4|/near-before:写入
-5|/near-before:军方
-4|/near-before:军方曾
3|/near-before:军购
3|/near-before:军购条
3|/near-before:冲绳
3|/near-before:冲绳慰
-4|/near-before:况升
-4|/near-before:况升至
6|/near-before:冷戦
5|/near-before:冷戦期
4|/near-before:准,
4|/near-before:减至
4|/near-before:减至GDP
-3|/near-before:出\"重
-3|/near-before:出,
-3|/near-before:出,加
3|/near-before:分两
3|/near-before:分两步
3|/near-before:分析:
-4|/near-before:分析人
3|/near-before:分阶
3|/near-before:分阶段
-3|/near-before:列明
-3|/near-before:列明DATE
3|/near-before:则声
3|/near-before:则声称
3|/near-before:则认
3|/near-before:则认为
3|/near-before:则说
3|/near-before:则说,
-5|/near-before:别条
-5|/near-before:别条例
-13|/near-before:到DATE
-4|/near-before:到DATE将
-5|/near-before:到DATE把
3|/near-before:到GDP(
4|/near-before:到GDP的
3|/near-before:制在
3|/near-before:券は
3|/near-before:券は、
3|/near-before:券报
3|/near-before:券报告
-6|/near-before:前,
-5|/near-before:前,LAND
-3|/near-before:前,把
-6|/near-before:前LAND官
3|/near-before:前に
4|/near-before:前任
4|/near-before:前任首
-4|/near-before:前则
-4|/near-before:前则主
-6|/near-before:前后
-6|/near-before:前后把
4|/near-before:前国
3|/near-before:前国安
3|/near-before:前干
3|/near-before:前干事
-3|/near-before:前把
-3|/near-before:前把DEFENCE
6|/near-before:前提
7|/near-before:前提高
3|/near-before:前达成
5|/near-before:力,
-3|/near-before:力は
-3|/near-before:力はな
-3|/near-before:加沙
-3|/near-before:加沙停
-3|/near-before:加码到
4|/near-before:加速
3|/near-before:加速す
-4|/near-before:务省
-4|/near-before:务省人
-5|/near-before:势恶
-5|/near-before:势恶化
3|/near-before:務危
3|/near-before:務危機
-8|/near-before:務相
3|/near-before:勢は
-6|/near-before:化,
-3|/near-before:化,该
4|/near-before:十年
3|/near-before:十年内
-3|/near-before:升到
-7|/near-before:升至
-3|/near-before:升至GDP
6|/near-before:博沃
-9|/near-before:占GDP
-4|/near-before:占GDP(
4|/near-before:占GDP_
-5|/near-before:占GDP应
7|/near-before:占GDP比
-4|/near-before:占GDP的
-3|/near-before:占GDP约
-3|/near-before:占比
3|/near-before:卡关
3|/near-before:卡关_
4|/near-before:卫产
4|/near-before:卫产业
-4|/near-before:印度
-4|/near-before:印度媒
3|/near-before:危機
3|/near-before:危機に
-3|/near-before:即场
-3|/near-before:即场起
-3|/near-before:却还
-3|/near-before:却还要
3|/near-before:压回
3|/near-before:压回GDP
-4|/near-before:原案
-4|/near-before:原案に
-3|/near-before:去一
-3|/near-before:去一个
5|/near-before:参政
3|/near-before:参政党
-3|/near-before:参考
-3|/near-before:参考に
7|/near-before:参选
3|/near-before:参选人
5|/near-before:参选记
-3|/near-before:参院予
3|/near-before:参院選
4|/near-before:友会
8|/near-before:反对
6|/near-before:反对把
4|/near-before:反调
4|/near-before:反调:
-3|/near-before:反驳
-3|/near-before:反驳,
5|/near-before:受访
5|/near-before:口回
5|/near-before:口回绝
-4|/near-before:可以
-3|/near-before:可以考
-3|/near-before:可多
-3|/near-before:可多花
-3|/near-before:司令
3|/near-before:吁冈
3|/near-before:吁冈方
5|/near-before:吃力
5|/near-before:吃力,
-7|/near-before:各国
-3|/near-before:各国或
-3|/near-before:合で、
-4|/near-before:合の小
4|/near-before:合は
4|/near-before:同代
4|/near-before:同代表
4|/near-before:同会
4|/near-before:同会議
4|/near-before:同友
4|/near-before:同友会
-4|/near-before:同国の
3|/near-before:同样
-3|/near-before:同盟的
-4|/near-before:同社引
4|/near-before:同社评
3|/near-before:名致
3|/near-before:名致信
-3|/near-before:后DEFENCE应
-4|/near-before:后应
-4|/near-before:后应达
-6|/near-before:后把
-6|/near-before:后把DEFENCE
-3|/near-before:向LAND
-3|/near-before:向NATO
-3|/near-before:向NATO建
-4|/near-before:向USA
5|/near-before:向け
4|/near-before:向け着
-3|/near-before:向在文
-4|/near-before:否已
-8|/near-before:否认
-4|/near-before:否认曾
-4|/near-before:否超
-4|/near-before:否超过
-4|/near-before:否达
-4|/near-before:否达到
-3|/near-before:含め
5|/near-before:告建
5|/near-before:告建议
3|/near-before:告指
3|/near-before:告指,
3|/near-before:告書
3|/near-before:告書で
5|/near-before:员主
5|/near-before:员主张
4|/near-before:员会
-3|/near-before:员即
-3|/near-before:员即场
3|/near-before:员提
-6|/near-before:周辺
-6|/near-before:周辺は
5|/near-before:呼吁
3|/near-before:呼吁冈
-3|/near-before:哄:
-3|/near-before:哄:「
8|/near-before:員は
4|/near-before:員は「
5|/near-before:員会
4|/near-before:員会は
4|/near-before:員長
3|/near-before:員長は
3|/near-before:唱え
4|/near-before:唱反
4|/near-before:唱反调
3|/near-before:喜明
3|/near-before:喜明:
5|/near-before:器,
5|/near-before:器,没
3|/near-before:回GDP
3|/near-before:回GDP的
-3|/near-before:回应
3|/near-before:回来
3|/near-before:回来了
6|/near-before:回绝
5|/near-before:回绝了
3|/near-before:回顾
3|/near-before:回顾0
3|/near-before:団、来
5|/near-before:団連
5|/near-before:団連が
-3|/near-before:国の
-3|/near-before:国のLAND
-3|/near-before:国不
-3|/near-before:国不排
-5|/near-before:国会
-4|/near-before:国会主
-4|/near-before:国军
-4|/near-before:国军方
-3|/near-before:国境紛
3|/near-before:国家
-3|/near-before:国家安
8|/near-before:国家防
-3|/near-before:国或
-3|/near-before:国或可
7|/near-before:国民
4|/near-before:国民連
-7|/near-before:国防
6|/near-before:国防应
4|/near-before:国防族
-12|/near-before:国防相
-15|/near-before:国防部
3|/near-before:国際
3|/near-before:国際基
-10|/near-before:在DATE
7|/near-before:在DATE以
-3|/near-before:在DATE内
-7|/near-before:在DATE前
-5|/near-before:在DATE把
-5|/near-before:在DATE补
6|/near-before:在GDP
5|/near-before:在GDP的
-4|/near-before:在LAND
-7|/near-before:在下
-5|/near-before:在下届
-4|/near-before:在为
-4|/near-before:在为DATE
4|/near-before:在党
4|/near-before:在党内
3|/near-before:在内部
5|/near-before:在参
5|/near-before:在参选
-5|/near-before:在国
-5|/near-before:在国会
-3|/near-before:在文
-3|/near-before:在文件
4|/near-before:在竞
4|/near-before:在竞选
-5|/near-before:在远
-5|/near-before:在远东
4|/near-before:在野
4|/near-before:在野党
3|/near-before:场憧
3|/near-before:场憧憬
-3|/near-before:场起
-3|/near-before:场起哄
-6|/near-before:坚持
-4|/near-before:坦言
3|/near-before:基本と
5|/near-before:基準は
3|/near-before:報告
3|/near-before:報告書
-3|/near-before:境紛
-3|/near-before:境紛争
-3|/near-before:増やす
6|/near-before:増額
3|/near-before:増額そ
5|/near-before:增#
5|/near-before:增#,
-4|/near-before:士的
-4|/near-before:士的话
-4|/near-before:士称
-4|/near-before:士称,
-4|/near-before:士认
-4|/near-before:士认为
-3|/near-before:士说
-3|/near-before:士说,
3|/near-before:声音
3|/near-before:声音主
4|/near-before:外交顾
-7|/near-before:外长
-3|/near-before:多提
-3|/near-before:多提高
-3|/near-before:多花
-4|/near-before:大胜_
3|/near-before:大选
-4|/near-before:太の
-4|/near-before:太の方
3|/near-before:央「
3|/near-before:央「#
3|/near-before:如LAND
-3|/near-before:如USA
-3|/near-before:如USA,
3|/near-before:如果
-3|/near-before:妥当
-3|/near-before:妥当な
8|/near-before:委员
4|/near-before:委员会
9|/near-before:委員
5|/near-before:委員会
4|/near-before:委員長
-3|/near-before:委质
-3|/near-before:委质问
6|/near-before:委马
6|/near-before:委马文
-5|/near-before:媒:
-5|/near-before:媒:LAND
-10|/near-before:媒体
-6|/near-before:媒体普
-4|/near-before:媒体称
-7|/near-before:媒披
-7|/near-before:媒披露
3|/near-before:媒还
3|/near-before:媒还披
3|/near-before:子委
3|/near-before:子委員
3|/near-before:子防
3|/near-before:子防长
-3|/near-before:字:
-3|/near-before:字:在
-4|/near-before:字是
3|/near-before:学家
-7|/near-before:安保
-7|/near-before:安保0
4|/near-before:安保三
3|/near-before:安保担
-4|/near-before:安保文
4|/near-before:安倍
4|/near-before:安全
4|/near-before:安全保
3|/near-before:官)
3|/near-before:官)は
-3|/near-before:官が
-7|/near-before:官は
-4|/near-before:官はDATE
-12|/near-before:官员
-4|/near-before:官房
4|/near-before:定、自
4|/near-before:定在
-4|/near-before:定後
-4|/near-before:定後の
-3|/near-before:定方
-3|/near-before:定方法
3|/near-before:宜分
4|/near-before:実に
4|/near-before:実に積
4|/near-before:宣称
4|/near-before:宣称,
-3|/near-before:宪民
-3|/near-before:宪民主
-3|/near-before:宪法日
-3|/near-before:家:
-6|/near-before:家会
-6|/near-before:家会议
-3|/near-before:家安
-3|/near-before:家安全
-3|/near-before:家明
-3|/near-before:家明明
4|/near-before:家智
4|/near-before:家智库
8|/near-before:家防
8|/near-before:家防衛
-5|/near-before:審「
-3|/near-before:審「DEFENCE
5|/near-before:審議
4|/near-before:審議会
6|/near-before:对党
3|/near-before:对党影
-3|/near-before:对国
6|/near-before:对把
6|/near-before:对把DEFENCE
6|/near-before:寺五
6|/near-before:寺五典
3|/near-before:寺氏
3|/near-before:寺氏「
9|/near-before:対GDP
9|/near-before:対GDP比
-4|/near-before:対し
-6|/near-before:将DEFENCE
3|/near-before:将DEFENCE占
-14|/near-before:将DEFENCE提
4|/near-before:将DEFENCE目
3|/near-before:将来
-7|/near-before:将讨
-7|/near-before:将讨论
4|/near-before:将领
3|/near-before:将领联
-4|/near-before:小川
-4|/near-before:小川淳
3|/near-before:小组
10|/near-before:小野
9|/near-before:小野寺
5|/near-before:少な
5|/near-before:少なく
6|/near-before:少达
6|/near-before:少达到
4|/near-before:尔维
4|/near-before:尔维尼
5|/near-before:尚且
5|/near-before:尚且吃
3|/near-before:就任
3|/near-before:就达
3|/near-before:就达到
4|/near-before:尼公
4|/near-before:尼公开
-5|/near-before:局势
-5|/near-before:局势恶
-3|/near-before:局研
-3|/near-before:局研究
-3|/near-before:局者
-3|/near-before:局者は
-4|/near-before:川淳
-4|/near-before:川淳也
3|/near-before:工党
4|/near-before:左派
3|/near-before:已有
3|/near-before:已有人
-3|/near-before:已超
-3|/near-before:已超过
3|/near-before:巴德诺
4|/near-before:市场
3|/near-before:市场憧
3|/near-before:市場
3|/near-before:市早
3|/near-before:市早苗
-6|/near-before:希望
-5|/near-before:希望在
-3|/near-before:带去
-3|/near-before:带去一
4|/near-before:席萨
4|/near-before:席萨尔
4|/near-before:席郑
4|/near-before:席郑丽
6|/near-before:幕僚
3|/near-before:干事
3|/near-before:干事长
12|/near-before:年内
3|/near-before:年内把
3|/near-before:年内达
-5|/near-before:年末
-5|/near-before:年末に
5|/near-before:并感
5|/near-before:并感谢
5|/near-before:幹部
-3|/near-before:幹部の
7|/near-before:幹部は
4|/near-before:应USA
-4|/near-before:应付
-5|/near-before:应付LAND
8|/near-before:应占
7|/near-before:应占GDP
-4|/near-before:应否
-4|/near-before:应否超
3|/near-before:应把DEFENCE
5|/near-before:应提
6|/near-before:应提高
-6|/near-before:应达
-5|/near-before:应逐
-5|/near-before:应逐步
-3|/near-before:应降
-3|/near-before:应降到
5|/near-before:府,
5|/near-before:府,反
-8|/near-before:府が
3|/near-before:府がDATE
-3|/near-before:府がDEFENCE
-3|/near-before:府が年
-3|/near-before:府が検
4|/near-before:府の
3|/near-before:府の有
-3|/near-before:府は
-3|/near-before:府は、
-7|/near-before:府・
-5|/near-before:府・与
-19|/near-before:府内
-11|/near-before:府内で
-5|/near-before:府内部
3|/near-before:府分
3|/near-before:府分阶
5|/near-before:府将
5|/near-before:府将DEFENCE
7|/near-before:府把
5|/near-before:府把DEFENCE
3|/near-before:府有
3|/near-before:府有识
3|/near-before:府本
3|/near-before:府本届
-6|/near-before:府正
-4|/near-before:府正在
-3|/near-before:府筋
-3|/near-before:府筋は
-5|/near-before:府関
-5|/near-before:府関係
-3|/near-before:府高
-3|/near-before:府高官
-4|/near-before:度か
-4|/near-before:度かけ
-4|/near-before:度媒
-4|/near-before:度媒体
-3|/near-before:建言
-3|/near-before:建言,
24|/near-before:建议
7|/near-before:建议DEFENCE
4|/near-before:建议LAND
-4|/near-before:建议把
8|/near-before:建议政
3|/near-before:建议新
3|/near-before:开出
4|/near-before:开唱
4|/near-before:开唱反
-4|/near-before:引LAND
-7|/near-before:引述
-6|/near-before:引述执
-5|/near-before:张,应
5|/near-before:张DEFENCE
-4|/near-before:张LAND以
-4|/near-before:张今
-4|/near-before:张今后
3|/near-before:张以
-4|/near-before:张先
-3|/near-before:张先以
7|/near-before:张将
7|/near-before:张将DEFENCE
5|/near-before:张把
5|/near-before:张把DEFENCE
-3|/near-before:张最
-3|/near-before:张最多
4|/near-before:张的
5|/near-before:强调LAND
3|/near-before:当\"
-4|/near-before:当な
4|/near-before:当于
6|/near-before:当于GDP
5|/near-before:当众
5|/near-before:当众提
-5|/near-before:当初
-6|/near-before:当局
-3|/near-before:当局研
-3|/near-before:当局者
-3|/near-before:当面
4|/near-before:彦共
4|/near-before:彦共同
3|/near-before:影子
3|/near-before:影子防
-7|/near-before:後、
-4|/near-before:後の水
4|/near-before:德诺
3|/near-before:德诺赫
-3|/near-before:心DEFENCE
5|/near-before:必要
3|/near-before:念頭
3|/near-before:念頭に
-3|/near-before:急落
-3|/near-before:急落、
-8|/near-before:总理
-4|/near-before:总理LAND
-6|/near-before:总统
-4|/near-before:总统:
4|/near-before:总统普
-5|/near-before:恐不
-5|/near-before:恐不足
-4|/near-before:息人
-4|/near-before:息人士
-5|/near-before:恶化
-5|/near-before:恶化,
-4|/near-before:情况升
3|/near-before:想当
3|/near-before:想当\"
-3|/near-before:想要
-4|/near-before:意在
-4|/near-before:意在为
5|/near-before:意見
5|/near-before:意見書
5|/near-before:感谢
5|/near-before:感谢其
3|/near-before:慰灵
3|/near-before:慰灵日
3|/near-before:憧憬
3|/near-before:憧憬LAND
3|/near-before:憬LAND
3|/near-before:憬LAND把
3|/near-before:憲法
-3|/near-before:或可
-3|/near-before:或可多
-4|/near-before:战略
3|/near-before:战略》
3|/near-before:战略政
5|/near-before:戦期
5|/near-before:戦期の
3|/near-before:戦略に
3|/near-before:所は
4|/near-before:所的
-4|/near-before:托瑞
-4|/near-before:托瑞斯
5|/near-before:执政
3|/near-before:执政联
-5|/near-before:扩张
-5|/near-before:扩张,
3|/near-before:批中
3|/near-before:批中央
5|/near-before:批评
5|/near-before:批评政
3|/near-before:承诺支
3|/near-before:把\"
3|/near-before:把\"DEFENCE
-4|/near-before:把DATE
5|/near-before:把DEFENCE
4|/near-before:把DEFENCE减
4|/near-before:把DEFENCE推
-3|/near-before:把DEFENCE由
3|/near-before:把DEFENCE目
-3|/near-before:把同
-3|/near-before:把同盟
-3|/near-before:投資
-4|/near-before:抛出
-3|/near-before:抛出\"
8|/near-before:报告
5|/near-before:报告建
3|/near-before:报告指
-3|/near-before:报导
3|/near-before:报道,
7|/near-before:披露,
-6|/near-before:披露的
3|/near-before:抬到
3|/near-before:抬到GDP
4|/near-before:押注
6|/near-before:拉博
6|/near-before:拉博沃
-5|/near-before:拟在
-6|/near-before:拟将
-6|/near-before:拟将DEFENCE
-3|/near-before:持た
3|/near-before:持を
3|/near-before:持を基
3|/near-before:持超
3|/near-before:持超过
3|/near-before:指,
3|/near-before:指,市
3|/near-before:指出
-9|/near-before:排除
-5|/near-before:排除以
-3|/near-before:排除向
-6|/near-before:探讨
-3|/near-before:探讨修
-3|/near-before:推\"
4|/near-before:推到
4|/near-before:掲げ
-5|/near-before:提出,
-4|/near-before:提到#
-4|/near-before:提升
-3|/near-before:提升至
3|/near-before:提案
-8|/near-before:提至
-3|/near-before:提至GDP
6|/near-before:提言
-5|/near-before:提言「
4|/near-before:提言し
-3|/near-before:提议,
3|/near-before:提议把
5|/near-before:提高到
-5|/near-before:援引
-4|/near-before:援引LAND
-3|/near-before:支出
3|/near-before:支持超
4|/near-before:支撑
-6|/near-before:改为
-12|/near-before:改定
-4|/near-before:改定後
-4|/near-before:改革連
3|/near-before:政が
3|/near-before:政がも
-3|/near-before:政党专
-3|/near-before:政党人
-4|/near-before:政党消
3|/near-before:政客
-21|/near-before:政府
5|/near-before:政府,
-3|/near-before:政府DATE
-5|/near-before:政府が
3|/near-before:政府の
-4|/near-before:政府は
-5|/near-before:政府・
-16|/near-before:政府内
3|/near-before:政府分
5|/near-before:政府将
7|/near-before:政府把
3|/near-before:政府有
3|/near-before:政府本
-5|/near-before:政府正
-3|/near-before:政府筋
-5|/near-before:政府関
-3|/near-before:政府高
3|/near-before:政界
3|/near-before:政界正
4|/near-before:政策
3|/near-before:政策研
3|/near-before:政联
3|/near-before:政联盟
6|/near-before:政調
4|/near-before:政調会
-6|/near-before:政部
-3|/near-before:数字:
-4|/near-before:数字是
-4|/near-before:敲定
4|/near-before:文:
3|/near-before:文:国
-13|/near-before:文件
-3|/near-before:文件,
-3|/near-before:文件列
-4|/near-before:文件时
3|/near-before:文则
3|/near-before:文则说
6|/near-before:文君
-3|/near-before:文書
-4|/near-before:文書に
-3|/near-before:文書の
-4|/near-before:斯主
-4|/near-before:斯主张
-4|/near-before:斯托
-4|/near-before:斯托瑞
4|/near-before:斯方
4|/near-before:斯方在
3|/near-before:新会
5|/near-before:新党
5|/near-before:新政
5|/near-before:新政府
-3|/near-before:新武
-3|/near-before:新武装
4|/near-before:新版《
-3|/near-before:新版防
-4|/near-before:新目
-4|/near-before:新目標
-5|/near-before:新闻
-3|/near-before:新闻》
3|/near-before:新首
3|/near-before:新首相
5|/near-before:方、
3|/near-before:方、LAND
-3|/near-before:方で
4|/near-before:方に
4|/near-before:方に」
4|/near-before:方在
4|/near-before:方在DATE
3|/near-before:方提
3|/near-before:方提高
-4|/near-before:方曾
-4|/near-before:方曾要
-8|/near-before:方案
-4|/near-before:方案,
-4|/near-before:方案提
-3|/near-before:方法
-3|/near-before:方法を
-3|/near-before:方針
-4|/near-before:方針の
4|/near-before:日_
3|/near-before:日_知
3|/near-before:日で
3|/near-before:日で明
3|/near-before:日呼
3|/near-before:日呼吁
-12|/near-before:日媒
-4|/near-before:日媒:
-7|/near-before:日媒披
3|/near-before:日媒还
-4|/near-before:日新
-4|/near-before:日新闻
-5|/near-before:日本
-5|/near-before:日本媒
3|/near-before:日興
3|/near-before:日興証
-3|/near-before:日集
-3|/near-before:日集会
-3|/near-before:早前
-4|/near-before:早前则
3|/near-before:早苗
3|/near-before:时,应
-3|/near-before:时占GDP
-3|/near-before:时还
-3|/near-before:时还向
-3|/near-before:时间
3|/near-before:明:
3|/near-before:明:LAND
-3|/near-before:明DATE
-3|/near-before:明DATEDEFENCE
3|/near-before:明か
3|/near-before:明かす
-3|/near-before:明元
-3|/near-before:明元代
4|/near-before:明党
4|/near-before:明党の
-3|/near-before:明已
-3|/near-before:明已超
-3|/near-before:明明
-3|/near-before:明明已
3|/near-before:明确
5|/near-before:是#
5|/near-before:是#,
5|/near-before:是「
-7|/near-before:是否
-4|/near-before:是否已
-4|/near-before:显曾
-4|/near-before:显曾在
6|/near-before:普拉
6|/near-before:普拉博
-4|/near-before:普遍
-6|/near-before:普遍预
3|/near-before:智子
3|/near-before:智子委
6|/near-before:智库
5|/near-before:書_
5|/near-before:書_DEFENCE
3|/near-before:書で
3|/near-before:書で、
-4|/near-before:書に
-3|/near-before:書の
-3|/near-before:書の改
3|/near-before:書簡
3|/near-before:書簡で
3|/near-before:曾主
3|/near-before:曾主张
-4|/near-before:曾向
-3|/near-before:曾在
3|/near-before:曾在内
-4|/near-before:曾在国
-5|/near-before:曾要
-5|/near-before:曾要求
-3|/near-before:最多提
12|/near-before:有人
3|/near-before:有人在
3|/near-before:有声
3|/near-before:有声音
3|/near-before:有委
3|/near-before:有委员
5|/near-before:有当
5|/near-before:有当众
3|/near-before:有必
3|/near-before:有必要
-4|/near-before:有方
-4|/near-before:有方案
5|/near-before:有理
4|/near-before:有理会
9|/near-before:有識
9|/near-before:有識者
4|/near-before:有识
4|/near-before:有识者
-5|/near-before:望在
-5|/near-before:望在下
-4|/near-before:朝日
-4|/near-before:朝日新
-3|/near-before:期DEFENCE
-6|/near-before:期に
-3|/near-before:期には
5|/near-before:期の
4|/near-before:期の考
-3|/near-before:期中
-3|/near-before:期中に
-3|/near-before:期債
-3|/near-before:期債が
-4|/near-before:期内
3|/near-before:期内就
-4|/near-before:期内达
-3|/near-before:期的
3|/near-before:期间
-7|/near-before:期限
4|/near-before:未来
-6|/near-before:末に
-3|/near-before:末に決
3|/near-before:本と
3|/near-before:本とし
-5|/near-before:本媒
-5|/near-before:本媒体
6|/near-before:本届
5|/near-before:本届议
3|/near-before:李喜
3|/near-before:李喜明
3|/near-before:村智
3|/near-before:村智子
3|/near-before:条例卡
-5|/near-before:条例在
3|/near-before:来、
3|/near-before:来、「
3|/near-before:来了
3|/near-before:来了」
3|/near-before:来日
3|/near-before:来日で
3|/near-before:析:
3|/near-before:析:LAND
-4|/near-before:析人
-4|/near-before:析人士
3|/near-before:查会
6|/near-before:査会
3|/near-before:査会幹
-5|/near-before:标上
-5|/near-before:标上调
-6|/near-before:标为
3|/near-before:标准
4|/near-before:标准,
5|/near-before:标提
5|/near-before:标提高
3|/near-before:核で
-3|/near-before:核の
-3|/near-before:核のDEFENCE
-3|/near-before:核心
-3|/near-before:核心DEFENCE
3|/near-before:案,主
4|/near-before:案「
4|/near-before:案「DATE
-3|/near-before:案に
-3|/near-before:案にあ
-4|/near-before:案为
-4|/near-before:案为DATE
5|/near-before:案增
5|/near-before:案增#
-4|/near-before:案提
-4|/near-before:案提出
-10|/near-before:検討
-4|/near-before:検討す
-3|/near-before:概算
-3|/near-before:概算要
-3|/near-before:槛由
-3|/near-before:槛由#
-4|/near-before:標_
-4|/near-before:標_な
-3|/near-before:標に
4|/near-before:標の
3|/near-before:標はDATE
-3|/near-before:標をGDP
-3|/near-before:標準
3|/near-before:標準」
3|/near-before:機に
3|/near-before:機にあ
-9|/near-before:次の
-9|/near-before:次の議
4|/near-before:次は
3|/near-before:次官
-3|/near-before:止め
3|/near-before:止步
3|/near-before:止步于
-6|/near-before:正在
-7|/near-before:正研
-5|/near-before:正研究
-3|/near-before:正预
-3|/near-before:正预算
-4|/near-before:此举
-4|/near-before:此举意
-3|/near-before:此前
-4|/near-before:此前,
3|/near-before:步于
3|/near-before:步走,
5|/near-before:武器
5|/near-before:武器,
-3|/near-before:武装
-3|/near-before:武装ALLIES
-3|/near-before:歯止
-3|/near-before:歯止め
3|/near-before:段调
3|/near-before:段调高
-3|/near-before:比#に
4|/near-before:比#を
5|/near-before:比率
4|/near-before:比率是
3|/near-before:比率订
5|/near-before:比重
6|/near-before:氏「
7|/near-before:氏は
3|/near-before:氏はDEFENCE
5|/near-before:民の
3|/near-before:民の調
4|/near-before:民・
3|/near-before:民・小
3|/near-before:民主
-4|/near-before:民提
-4|/near-before:民提言
4|/near-before:民案
4|/near-before:民案「
4|/near-before:民連
4|/near-before:民連合
3|/near-before:民間
-6|/near-before:求LAND
4|/near-before:求め
-5|/near-before:求改
-5|/near-before:求改为
4|/near-before:求斯
4|/near-before:求斯方
3|/near-before:求新
3|/near-before:求新政
4|/near-before:求的
4|/near-before:求的是
-3|/near-before:決める
-3|/near-before:沙停
-3|/near-before:沙停火
3|/near-before:没承
3|/near-before:没承诺
5|/near-before:没有当
5|/near-before:没有理
3|/near-before:没说
3|/near-before:没说要
-3|/near-before:法を
-3|/near-before:法を参
-3|/near-before:法日
-3|/near-before:法日集
3|/near-before:波及
4|/near-before:测,
-6|/near-before:测该
-6|/near-before:测该目
3|/near-before:济学
3|/near-before:济学家
-3|/near-before:济新
-3|/near-before:济新闻
-3|/near-before:海上
-7|/near-before:海保
-5|/near-before:海保・
-4|/near-before:消息
-4|/near-before:消息人
-4|/near-before:淳也
-4|/near-before:淳也代
4|/near-before:済同
4|/near-before:済同友
-5|/near-before:済相
-5|/near-before:済相は
3|/near-before:準」と
-3|/near-before:準とし
3|/near-before:準とは
-4|/near-before:準を、
-3|/near-before:火后
-3|/near-before:火后DEFENCE
3|/near-before:灵日
3|/near-before:灵日_
3|/near-before:照ら
4|/near-before:版《
4|/near-before:版《国
-3|/near-before:版防
-5|/near-before:特别
-5|/near-before:特别条
-3|/near-before:特里
-3|/near-before:特里赫
3|/near-before:独で
-3|/near-before:独家
-3|/near-before:独家:
4|/near-before:率是
4|/near-before:率是#
3|/near-before:率订
3|/near-before:率订于
-3|/near-before:现时
-3|/near-before:现时占
-4|/near-before:理LAND
4|/near-before:理は
4|/near-before:理は、
4|/near-before:理会
4|/near-before:理会前
3|/near-before:理由
6|/near-before:理解
3|/near-before:理解を
-4|/near-before:瑞斯
-4|/near-before:瑞斯主
3|/near-before:甚至
4|/near-before:田佳
4|/near-before:田佳彦
3|/near-before:田村
3|/near-before:田村智
-3|/near-before:由#调
5|/near-before:由党
-4|/near-before:由现
-3|/near-before:由现时
3|/near-before:电视
3|/near-before:电视节
-5|/near-before:界で
-5|/near-before:界では
3|/near-before:界の
3|/near-before:界正
3|/near-before:界正酝
3|/near-before:略》
4|/near-before:略》宣
3|/near-before:略に
3|/near-before:略に盛
4|/near-before:略を公
3|/near-before:略政
3|/near-before:略政策
-3|/near-before:発を
-3|/near-before:発を含
4|/near-before:的#,
-3|/near-before:的DEFENCE占
-4|/near-before:的DEFENCE目
4|/near-before:的DEFENCE相
3|/near-before:的LAND
-5|/near-before:的专
-5|/near-before:的专家
4|/near-before:的外
4|/near-before:的外交
-5|/near-before:的扩
-5|/near-before:的扩张
-3|/near-before:的数
-3|/near-before:的数字
3|/near-before:的新
-4|/near-before:的方
-4|/near-before:的方案
7|/near-before:的是
-3|/near-before:的比例
4|/near-before:的比重
5|/near-before:的目
5|/near-before:的目标
-9|/near-before:的话
-6|/near-before:的话说
-6|/near-before:的选
-6|/near-before:的选项
-3|/near-before:的门
-3|/near-before:的门槛
-4|/near-before:皮斯
-4|/near-before:皮斯托
-3|/near-before:盘算
4|/near-before:盛り
4|/near-before:盛り込
6|/near-before:盟党
4|/near-before:盟党主
3|/near-before:盟内
3|/near-before:盟内部
-3|/near-before:盟的门
3|/near-before:目安
-5|/near-before:目标上
-6|/near-before:目标为
5|/near-before:目标提
-7|/near-before:目標
-4|/near-before:目標_
-3|/near-before:目標に
4|/near-before:目標の
6|/near-before:直言
5|/near-before:直言,
-3|/near-before:相LAND
-8|/near-before:相、
-6|/near-before:相が
-24|/near-before:相は
-14|/near-before:相はDATE
-3|/near-before:相はDEFENCE
-5|/near-before:相は「
4|/near-before:相升
4|/near-before:相升至
-6|/near-before:相周
-6|/near-before:相周辺
4|/near-before:相当
4|/near-before:相当于
-3|/near-before:省主
-3|/near-before:省主张
-4|/near-before:省人
-4|/near-before:省人士
5|/near-before:着USA
4|/near-before:着実
4|/near-before:着実に
5|/near-before:着眼
3|/near-before:知事
3|/near-before:知事批
-3|/near-before:码到
4|/near-before:砍到
-3|/near-before:研究到
8|/near-before:研究所
-3|/near-before:研究把
3|/near-before:研究者
-3|/near-before:研究透
-3|/near-before:研究開
-5|/near-before:研议
-3|/near-before:研议DATE
4|/near-before:示,LAND
3|/near-before:示し、
-5|/near-before:示した
6|/near-before:社会
3|/near-before:社会民
-6|/near-before:社引
-6|/near-before:社引述
4|/near-before:社评
4|/near-before:社评论
3|/near-before:神谷
-6|/near-before:私下
-10|/near-before:称,
4|/near-before:称,ALLIES
3|/near-before:称,没
-4|/near-before:称,腹
-4|/near-before:称,该
6|/near-before:称LAND
-4|/near-before:程度か
5|/near-before:積み
5|/near-before:積み上
-3|/near-before:究到
-3|/near-before:究到DATE
9|/near-before:究所
3|/near-before:究所的
-3|/near-before:究把
-3|/near-before:究把DEFENCE
3|/near-before:究者
-3|/near-before:究透
-3|/near-before:究透过
-3|/near-before:究開
-3|/near-before:究開発
3|/near-before:究院
3|/near-before:究院建
3|/near-before:突破
3|/near-before:立委
-3|/near-before:立委质
6|/near-before:立委马
-3|/near-before:立宪
-3|/near-before:立宪民
-5|/near-before:立的
-5|/near-before:立的专
8|/near-before:竞选
4|/near-before:竞选时
-3|/near-before:筋は
-3|/near-before:筋は「
3|/near-before:答应
5|/near-before:答应USA
3|/near-before:策研
3|/near-before:策研究
-4|/near-before:算,
-3|/near-before:算,在
-3|/near-before:算だ
-3|/near-before:算だけ
-4|/near-before:算入
-3|/near-before:算委
-3|/near-before:算定
-3|/near-before:算定方
-3|/near-before:算要
-3|/near-before:算要求
3|/near-before:簡で
3|/near-before:簡で増
3|/near-before:約_
-3|/near-before:約、
-3|/near-before:約、DEFENCE
3|/near-before:約で
-6|/near-before:紙に
-4|/near-before:紙には
-3|/near-before:紛争
-3|/near-before:紛争を
5|/near-before:経団
5|/near-before:経団連
4|/near-before:経済同
-5|/near-before:経済相
3|/near-before:経験
3|/near-before:経験者
-3|/near-before:統領は
5|/near-before:統領選
3|/near-before:維持
3|/near-before:維持を
5|/near-before:維新
9|/near-before:総裁
7|/near-before:総裁選
-3|/near-before:緑の
-3|/near-before:緑の党
3|/near-before:纲领
4|/near-before:组织
4|/near-before:组织要
4|/near-before:织要
4|/near-before:织要求
3|/near-before:经济学
-3|/near-before:经济新
3|/near-before:经费
4|/near-before:经费在
4|/near-before:绝了
5|/near-before:绝了\"
-4|/near-before:统:
4|/near-before:统普
4|/near-before:统普拉
3|/near-before:绳慰
3|/near-before:绳慰灵
4|/near-before:维尼
4|/near-before:维尼公
3|/near-before:维新
3|/near-before:维新会
-4|/near-before:美元
6|/near-before:考え
4|/near-before:考え方
-3|/near-before:考に
-3|/near-before:考に、
-15|/near-before:考虑
-3|/near-before:考虑写
-4|/near-before:考虑将
-5|/near-before:考虑把
-3|/near-before:者:
-4|/near-before:者に
-4|/near-before:者によ
6|/near-before:者は
4|/near-before:者はDATE
17|/near-before:者会
4|/near-before:者会上
9|/near-before:者会議
4|/near-before:者会议
4|/near-before:而I
4|/near-before:而IM
3|/near-before:联名
3|/near-before:联名致
9|/near-before:联盟
6|/near-before:联盟党
3|/near-before:联盟内
-3|/near-before:聞によ
-4|/near-before:胜_
-4|/near-before:胜_DEFENCE
-3|/near-before:能否
-3|/near-before:能否达
4|/near-before:脳の
4|/near-before:脳の間
-4|/near-before:脳会
-3|/near-before:脳会議
-4|/near-before:腹案
-4|/near-before:腹案为
12|/near-before:自民
3|/near-before:自民の
3|/near-before:自民・
-4|/near-before:自民提
4|/near-before:自民案
6|/near-before:自由
5|/near-before:自由党
-7|/near-before:至GDP
-4|/near-before:至GDP的
12|/near-before:至少
6|/near-before:至少达
3|/near-before:致信
3|/near-before:致信,
3|/near-before:興証
3|/near-before:興証券
3|/near-before:节目
-3|/near-before:若局
-3|/near-before:若局势
4|/near-before:若能
-3|/near-before:草案
3|/near-before:营:
3|/near-before:营:没
4|/near-before:营的
4|/near-before:营的外
4|/near-before:萨尔
4|/near-before:萨尔维
-3|/near-before:落、
-3|/near-before:落、DEFENCE
3|/near-before:蓝营
3|/near-before:蓝营:
-3|/near-before:虑写
-3|/near-before:虑写入
-4|/near-before:虑将
-4|/near-before:虑将DEFENCE
-5|/near-before:虑把
-4|/near-before:虑把DEFENCE
5|/near-before:衆院
5|/near-before:衆院選
7|/near-before:衛戦
7|/near-before:衛戦略
-6|/near-before:衛相
-5|/near-before:衛相は
-3|/near-before:补充
-3|/near-before:补充,
-5|/near-before:补到
-3|/near-before:补正
-3|/near-before:补正预
-3|/near-before:表「
3|/near-before:表し
3|/near-before:表し、
4|/near-before:表は
3|/near-before:表は、
7|/near-before:裁選
4|/near-before:裁選で
-3|/near-before:装ALLIES
-3|/near-before:装ALLIES\"
6|/near-before:補は
3|/near-before:西共
3|/near-before:西共体
-3|/near-before:要る」
-3|/near-before:要加
-3|/near-before:要加码
-9|/near-before:要求
-6|/near-before:要求LAND
-5|/near-before:要求改
4|/near-before:要求斯
4|/near-before:要求的
-3|/near-before:要用
3|/near-before:要砍
3|/near-before:要砍到
-4|/near-before:見で
-3|/near-before:見で、
5|/near-before:見書
5|/near-before:見書_
-3|/near-before:規模
-4|/near-before:视情
-4|/near-before:视情况
3|/near-before:视节
3|/near-before:视节目
3|/near-before:解を
3|/near-before:解を示
-3|/near-before:触及
-3|/near-before:言,把
-5|/near-before:言「
3|/near-before:言し
3|/near-before:言した
4|/near-before:言わ
4|/near-before:言われ
-4|/near-before:討す
-4|/near-before:討する
3|/near-before:記した
-4|/near-before:記者
-3|/near-before:設け
4|/near-before:訴え
4|/near-before:訴え、
4|/near-before:証券
3|/near-before:証券は
-3|/near-before:詰め
-3|/near-before:語り
-3|/near-before:語り、
5|/near-before:調会
5|/near-before:調会長
-4|/near-before:調整
8|/near-before:調査
6|/near-before:調査会
3|/near-before:談し
3|/near-before:談し、
11|/near-before:識者
9|/near-before:識者会
4|/near-before:議が
3|/near-before:議が、
5|/near-before:議で、
-4|/near-before:議会
-4|/near-before:議会会
11|/near-before:議員
7|/near-before:議員は
-4|/near-before:订下
3|/near-before:订于
3|/near-before:订安
3|/near-before:订安保
-3|/near-before:订文
-3|/near-before:订文件
9|/near-before:认为
8|/near-before:认为,
-4|/near-before:认曾
-3|/near-before:讨修
-3|/near-before:讨修订
-11|/near-before:讨论
-5|/near-before:讨论DEFENCE
-6|/near-before:讨论过
-3|/near-before:让DEFENCE
-5|/near-before:议DATE
-3|/near-before:议DATE中
-3|/near-before:议DATE前
9|/near-before:议DEFENCE
3|/near-before:议DEFENCE至
5|/near-before:议LAND
-3|/near-before:议倾
-3|/near-before:议倾向
3|/near-before:议员
3|/near-before:议员主
-3|/near-before:议员即
-6|/near-before:议将
-5|/near-before:议将讨
3|/near-before:议建
3|/near-before:议建议
8|/near-before:议政
8|/near-before:议政府
3|/near-before:议新
3|/near-before:议新政
4|/near-before:记者会
-5|/near-before:论DEFENCE
-5|/near-before:论DEFENCE占
3|/near-before:论坛
5|/near-before:论说
5|/near-before:论说,
-10|/near-before:论过
-6|/near-before:论过在
-3|/near-before:设定
-5|/near-before:设立
-5|/near-before:设立的
4|/near-before:访时说
-3|/near-before:评估
-3|/near-before:评估过
5|/near-before:评政
5|/near-before:评政府
4|/near-before:评论
5|/near-before:评论说
4|/near-before:识者
4|/near-before:识者会
-6|/near-before:话说
-6|/near-before:话说,
-3|/near-before:询时
-8|/near-before:该国
-3|/near-before:该国不
-4|/near-before:该国军
-6|/near-before:该目
-6|/near-before:该目标
-3|/near-before:该省
-3|/near-before:该省主
4|/near-before:该组
4|/near-before:该组织
-7|/near-before:说,
5|/near-before:说,#
3|/near-before:说,LAND
-3|/near-before:说,USA
3|/near-before:说,从
-3|/near-before:说,该
4|/near-before:说要
3|/near-before:说要砍
3|/near-before:请求新
3|/near-before:诺支
3|/near-before:诺支持
3|/near-before:诺赫
3|/near-before:诺赫要
3|/near-before:调:
4|/near-before:调:\"
5|/near-before:调LAND
3|/near-before:调查
3|/near-before:调查会
3|/near-before:调高,
5|/near-before:谢其
5|/near-before:谢其采
-7|/near-before:財務
-7|/near-before:財務相
3|/near-before:財政が
-3|/near-before:費を含
-4|/near-before:贝克早
-4|/near-before:财务
-4|/near-before:财务省
-4|/near-before:财政
-7|/near-before:财政部
-7|/near-before:质疑
-5|/near-before:质问
-3|/near-before:质问:
5|/near-before:购USA
5|/near-before:购USA武
3|/near-before:购条
3|/near-before:购条例
4|/near-before:费在
4|/near-before:费在DATE
-3|/near-before:赫DATE
-3|/near-before:赫DATE提
3|/near-before:赫要
3|/near-before:赫要求
8|/near-before:走,
-3|/near-before:起哄
-3|/near-before:起哄:
-6|/near-before:超过
-4|/near-before:超过#
-3|/near-before:超長
-3|/near-before:超長期
-5|/near-before:足#
-5|/near-before:足#,
5|/near-before:跟着
5|/near-before:跟着USA
-6|/near-before:辺は
-5|/near-before:辺は「
3|/near-before:込ん
3|/near-before:込んだ
-3|/near-before:达#
-3|/near-before:达到
-3|/near-before:达到GDP
3|/near-before:达成
-5|/near-before:过#
-3|/near-before:过#,
-4|/near-before:过一
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
-3|/near-before:还要
-3|/near-before:还要加
-5|/near-before:远东
-5|/near-before:远东的
3|/near-before:述べ
3|/near-before:述べ、
-6|/near-before:述执
-6|/near-before:述执政
5|/near-before:选举
11|/near-before:选人
4|/near-before:选人USA
3|/near-before:选将
4|/near-before:选时
5|/near-before:选记
5|/near-before:选记者
-6|/near-before:选项
-6|/near-before:选项从
-3|/near-before:透过补
-6|/near-before:透露
-3|/near-before:透露,
-4|/near-before:逐步
4|/near-before:通す
4|/near-before:通する
-4|/near-before:通信
-3|/near-before:通信に
3|/near-before:速す
3|/near-before:速する
5|/near-before:連が
5|/near-before:連が意
4|/near-before:連合は
-6|/near-before:遍预
-6|/near-before:遍预测
-3|/near-before:道内
-3|/near-before:道内首
-4|/near-before:道改
-4|/near-before:道改革
6|/near-before:選、
6|/near-before:選、DEFENCE
7|/near-before:選で
3|/near-before:選でLAND
3|/near-before:選公
3|/near-before:選公約
-3|/near-before:邻国
9|/near-before:郑丽
9|/near-before:郑丽文
3|/near-before:部,
3|/near-before:部,把
-3|/near-before:部の一
6|/near-before:部は
6|/near-before:部は「
3|/near-before:部会
-6|/near-before:部坚
-6|/near-before:部坚持
-3|/near-before:部评
-3|/near-before:部评估
-8|/near-before:部长
-3|/near-before:酝酿
7|/near-before:采购
5|/near-before:采购USA
-3|/near-before:里赫
-3|/near-before:里赫DATE
-3|/near-before:重新
-3|/near-before:重新武
5|/near-before:野党
5|/near-before:野党批
9|/near-before:野寺
6|/near-before:野寺五
3|/near-before:野寺氏
3|/near-before:野有
3|/near-before:野有声
5|/near-before:野田
4|/near-before:野田佳
3|/near-before:金額
3|/near-before:金額あ
-4|/near-before:金龙
-4|/near-before:金龙显
-4|/near-before:針の
-4|/near-before:針の原
-3|/near-before:長「
13|/near-before:長は
5|/near-before:長はDATE
3|/near-before:長は「
-4|/near-before:長官
3|/near-before:長官)
-3|/near-before:長官が
-3|/near-before:長官は
-4|/near-before:長期
-3|/near-before:長期債
-8|/near-before:长:
3|/near-before:长则
3|/near-before:长则声
-4|/near-before:长皮
-4|/near-before:长皮斯
-4|/near-before:长金
-4|/near-before:长金龙
-3|/near-before:開発
-3|/near-before:開発を
4|/near-before:間で
4|/near-before:間では
3|/near-before:間目
3|/near-before:間目標
3|/near-before:関し
-4|/near-before:関連
-5|/near-before:门槛
-3|/near-before:门槛由
-3|/near-before:问:
-3|/near-before:问:DEFENCE
4|/near-before:问LAND
4|/near-before:问LAND说
-3|/near-before:防务
3|/near-before:防卫
4|/near-before:防卫产
6|/near-before:防应
4|/near-before:防族
-12|/near-before:防相
-3|/near-before:防相、
-6|/near-before:防相は
4|/near-before:防衛
7|/near-before:防衛戦
-5|/near-before:防衛相
-15|/near-before:防部
-6|/near-before:防部坚
-3|/near-before:防部长
-3|/near-before:防長
-3|/near-before:防長官
-10|/near-before:防长
-6|/near-before:防长:
3|/near-before:防长则
-4|/near-before:防长金
8|/near-before:阵营
4|/near-before:阵营的
4|/near-before:阶段
3|/near-before:阶段调
-3|/near-before:降到GDP
3|/near-before:院、
4|/near-before:院、DEFENCE
3|/near-before:院建
3|/near-before:院建议
8|/near-before:院選
3|/near-before:院選で
3|/near-before:院選公
-5|/near-before:除以
-5|/near-before:除以特
-3|/near-before:除向
3|/near-before:際基
3|/near-before:際基準
5|/near-before:障費
-3|/near-before:集会:
3|/near-before:需要
5|/near-before:露,
5|/near-before:露,LAND
-6|/near-before:露的
-6|/near-before:露的选
4|/near-before:革新
3|/near-before:革新党
-4|/near-before:革連
-4|/near-before:革連合
3|/near-before:音主
3|/near-before:音主张
-3|/near-before:領は
5|/near-before:領選
5|/near-before:領選、
3|/near-before:頭に
3|/near-before:頭に「
3|/near-before:額あ
3|/near-before:額あり
3|/near-before:額そ
3|/near-before:額その
-6|/near-before:项从
-4|/near-before:项从#
3|/near-before:顾0
3|/near-before:顾0:
7|/near-before:顾问
4|/near-before:顾问LAND
4|/near-before:预测,
-6|/near-before:预测该
-3|/near-before:预算,
3|/near-before:领联
3|/near-before:领联名
4|/near-before:首は
-11|/near-before:首相
-3|/near-before:首相、
3|/near-before:首相「
4|/near-before:首相升
-6|/near-before:首相周
4|/near-before:首脳の
-4|/near-before:首脳会
-3|/near-before:首長
-3|/near-before:首長「
3|/near-before:験者
3|/near-before:験者は
6|/near-before:马文
6|/near-before:马文君
-3|/near-before:驳,
-4|/near-before:骨太
-4|/near-before:骨太の
4|/near-before:高,
3|/near-before:高,DATE
-6|/near-before:高官
-3|/near-before:高官の
3|/near-before:高市
3|/near-before:高市早
-6|/near-before:高至
-5|/near-before:高至GDP
6|/near-before:鼓吹
-4|/near-before:龙显
-4|/near-before:龙显曾
19|/nobody-named:False
-15|/nobody-named:True
7|/opens:(中
7|/opens:(中央
7|/opens:2
5|/opens:2%
3|/opens:2%を
8|/opens:3%
6|/opens:3%还
-4|/opens:3.
-4|/opens:3.5
-3|/opens:5
-4|/opens:5年以
-3|/opens:<
-4|/opens:<Q
-4|/opens:<Q&
-6|/opens:A
-5|/opens:A_
-4|/opens:A_1
-3|/opens:G
-3|/opens:GD
-3|/opens:GDP
8|/opens:I
8|/opens:IM
8|/opens:IMF
-10|/opens:N
-8|/opens:NA
-8|/opens:NAT
3|/opens:S
3|/opens:SM
3|/opens:SMB
-3|/opens:[
-3|/opens:[バ
-3|/opens:[バン
-3|/opens:—
-3|/opens:——
-7|/opens:《
3|/opens:「
3|/opens:「2
3|/opens:「2・
-5|/opens:「3
-7|/opens:「3%
3|/opens:「中
3|/opens:「中核
-3|/opens:「防
-3|/opens:「防衛
4|/opens:〔
3|/opens:あ
3|/opens:イ
4|/opens:イン
4|/opens:インド
3|/opens:エ
3|/opens:エス
3|/opens:エスト
-4|/opens:オ
3|/opens:コル
3|/opens:コルビ
-4|/opens:シ
-3|/opens:ジ
-3|/opens:ジャ
-3|/opens:ジャパ
-3|/opens:ス
5|/opens:チ
5|/opens:チリ
5|/opens:チリ大
3|/opens:ドッ
3|/opens:ドッズ
5|/opens:フィ
4|/opens:フィン
-3|/opens:フラ
-3|/opens:フラン
7|/opens:ベ
7|/opens:ベル
6|/opens:ベルギ
-4|/opens:マ
-4|/opens:マク
-4|/opens:マクロ
3|/opens:ワ
3|/opens:ワシ
3|/opens:ワシン
3|/opens:一
4|/opens:一方、
-3|/opens:一方で
-4|/opens:三位
-4|/opens:三位知
9|/opens:与
7|/opens:与党
9|/opens:与党内
3|/opens:专
3|/opens:专家
9|/opens:世
3|/opens:世界
3|/opens:世界標
3|/opens:世論
3|/opens:世論調
-3|/opens:中核
-3|/opens:中核の
4|/opens:中間
3|/opens:中間目
-12|/opens:他
4|/opens:他没
4|/opens:他没有
-3|/opens:他补
-3|/opens:他补充
-7|/opens:他还
-4|/opens:他还希
-9|/opens:以
-6|/opens:以色
-6|/opens:以色列
-3|/opens:伊
7|/opens:元
4|/opens:元防
4|/opens:元防衛
9|/opens:党
4|/opens:党内
5|/opens:党幹
5|/opens:党幹部
-3|/opens:公明元
3|/opens:公明党
-3|/opens:共
-9|/opens:共同
-6|/opens:共同社
-4|/opens:共同通
4|/opens:共通
4|/opens:共通す
-3|/opens:内
3|/opens:军
3|/opens:军购
3|/opens:军购条
-3|/opens:冯
-3|/opens:冯德
-3|/opens:冯德莱
3|/opens:冲
3|/opens:冲绳
3|/opens:冲绳慰
3|/opens:冷
3|/opens:冷戦
3|/opens:冷戦後
4|/opens:出
4|/opens:出席
3|/opens:分析:
-4|/opens:分析人
-5|/opens:前外
3|/opens:加
-4|/opens:北
-4|/opens:北约秘
5|/opens:北约要
-3|/opens:南ア
-3|/opens:南アフ
6|/opens:印
6|/opens:印度
4|/opens:印度《
5|/opens:印度国
-4|/opens:印度媒
15|/opens:参
5|/opens:参政
3|/opens:参政党
4|/opens:参考
4|/opens:参考消
4|/opens:参院
4|/opens:反对
4|/opens:反对党
-5|/opens:台
-5|/opens:台湾
-3|/opens:台湾立
-7|/opens:同
-3|/opens:同国
-3|/opens:同国の
-3|/opens:吕
-3|/opens:吕特
3|/opens:回
3|/opens:回顾
3|/opens:回顾2
13|/opens:国
19|/opens:国民
17|/opens:国民党
-10|/opens:国防
7|/opens:国防総
-4|/opens:国防費
-13|/opens:国防部
4|/opens:国際
6|/opens:在
6|/opens:在野
4|/opens:在野党
-3|/opens:塞
-4|/opens:外
-6|/opens:外務
-6|/opens:外務省
-3|/opens:多位
-3|/opens:多位熟
-3|/opens:大
-3|/opens:大会
-3|/opens:大会发
-4|/opens:她
-3|/opens:安保
5|/opens:安倍
-3|/opens:宪法日
-3|/opens:对于
5|/opens:小
4|/opens:小野
3|/opens:小野田
3|/opens:就
4|/opens:岸
5|/opens:岸田
9|/opens:川
9|/opens:川普
4|/opens:工
4|/opens:工党
3|/opens:工党党
4|/opens:左
-5|/opens:巴
-5|/opens:巴西
-4|/opens:巴西国
3|/opens:市
3|/opens:市場
3|/opens:年
-3|/opens:幹
-3|/opens:幹部
-3|/opens:幹部の
4|/opens:座
4|/opens:座長
4|/opens:座長が
-4|/opens:当
-3|/opens:当局
-3|/opens:当局者
-6|/opens:彭
-6|/opens:彭博
-6|/opens:彭博社
-3|/opens:德国
-3|/opens:德国外
7|/opens:执
7|/opens:执政
3|/opens:执政党
3|/opens:执政联
-3|/opens:拉
-3|/opens:拉脱
-3|/opens:拉脱维
-3|/opens:据《读
4|/opens:据科
4|/opens:据科伦
3|/opens:提
3|/opens:提言
5|/opens:摩
5|/opens:摩洛
5|/opens:摩洛哥
3|/opens:支
3|/opens:支撑
3|/opens:支撑这
-4|/opens:改定
-4|/opens:改定後
3|/opens:改革
-25|/opens:政
-30|/opens:政府
-7|/opens:政府が
-4|/opens:政府は
-6|/opens:政府・
-10|/opens:政府内
3|/opens:政府有
-3|/opens:政府筋
-4|/opens:政府関
-8|/opens:日
-12|/opens:日媒
-4|/opens:日媒:
-7|/opens:日媒披
3|/opens:日媒还
-5|/opens:日本
3|/opens:日本军
-3|/opens:日本外
-3|/opens:日本媒
-6|/opens:日本拟
-18|/opens:日本政
3|/opens:日本朝
4|/opens:日本維
5|/opens:日本自
-3|/opens:日本首
3|/opens:日防
3|/opens:日防卫
3|/opens:有
-4|/opens:有方
-4|/opens:有方案
4|/opens:有識
4|/opens:有識者
4|/opens:李
3|/opens:李喜
3|/opens:李喜明
-3|/opens:杜
-3|/opens:杜达
-3|/opens:杜达访
-3|/opens:次
-5|/opens:次の
-5|/opens:次の議
-7|/opens:欧
3|/opens:欧州の
-5|/opens:欧盟
-3|/opens:欧盟委
-5|/opens:此
-5|/opens:此前
-4|/opens:此前,
-7|/opens:波
-7|/opens:波兰
-6|/opens:波兰总
-7|/opens:海
-6|/opens:海保
-3|/opens:海保・
-4|/opens:演
-4|/opens:演説
-4|/opens:演説後
4|/opens:澳大
4|/opens:澳大利
5|/opens:特
5|/opens:特朗
5|/opens:特朗普
3|/opens:独で
3|/opens:独で3
-3|/opens:独家
-3|/opens:独家:
-3|/opens:瑞
3|/opens:社
3|/opens:社会
-7|/opens:立
-3|/opens:立宪
-3|/opens:立宪民
4|/opens:立憲
4|/opens:立憲民
-5|/opens:立院
-5|/opens:立院审
-4|/opens:立陶
-4|/opens:立陶宛
-4|/opens:米側
4|/opens:米国
7|/opens:米国防
-3|/opens:米政
10|/opens:経
5|/opens:経団
5|/opens:経団連
5|/opens:経済
4|/opens:経済同
5|/opens:維
5|/opens:維新
-3|/opens:緑
-3|/opens:緑の
-3|/opens:緑の党
-4|/opens:经济部
4|/opens:美国
4|/opens:美国前
4|/opens:联
4|/opens:联盟
4|/opens:联盟党
42|/opens:自
37|/opens:自民
3|/opens:自民の
3|/opens:自民・
32|/opens:自民党
-5|/opens:自民提
3|/opens:英国保
5|/opens:茂
5|/opens:茂木
5|/opens:茂木敏
-3|/opens:菲
3|/opens:衆
3|/opens:衆院
3|/opens:衆院選
3|/opens:西共
3|/opens:西共体
-4|/opens:记
-4|/opens:记者
4|/opens:豪
-18|/opens:財
-14|/opens:財務
-6|/opens:財務相
-8|/opens:財務省
-3|/opens:財政
-4|/opens:財政審
-11|/opens:财
-11|/opens:财务
-11|/opens:财务省
-3|/opens:超長
-3|/opens:超長期
3|/opens:連
-3|/opens:道
-3|/opens:道内
-3|/opens:道内首
4|/opens:郑
4|/opens:郑丽
4|/opens:郑丽文
3|/opens:野
-13|/opens:防
-4|/opens:防卫
-5|/opens:防卫厅
-9|/opens:防衛
-5|/opens:防衛省
-3|/opens:防衛費
-3|/opens:随
-3|/opens:随行
-4|/opens:韓
-4|/opens:韓国
7|/opens:韩国
4|/opens:韩国今
-3|/opens:韩国政
5|/opens:韩国明
-3|/opens:韩联
-3|/opens:韩联社
-15|/opens:首
-17|/opens:首相
-4|/opens:首相は
-6|/opens:首相周
-4|/opens:马
-3|/opens:马克
-3|/opens:马克龙
-4|/opens:骨
-4|/opens:骨太
7|/opens:高
10|/opens:高市
8|/opens:高市早
3|/opens:高市氏
-10|/other after-far:18 True
6|/other after-far:4 False
-6|/other after-far:4 True
6|/other after-far:9 False
-5|/other after-far:9 True
-4|/other after-follows:から True
-3|/other after-follows:が
-5|/other after-follows:が「 True
-3|/other after-follows:と
-3|/other after-follows:に
4|/other after-follows:の声 False
7|/other after-follows:外
7|/other after-follows:外務 False
4|/other after-follows:将
5|/other after-follows:将\" True
-4|/other after-follows:条
-4|/other after-follows:条约 False
7|/other after-follows:氏
7|/other after-follows:氏、 False
3|/other after-follows:的讯 True
7|/other after-follows:米
6|/other after-follows:米大 False
-3|/other after-follows:間
3|/other after-leads:%,
-3|/other after-leads:いて
-9|/other after-leads:が、
7|/other after-leads:ず_
11|/other after-leads:める
8|/other after-leads:を_
-4|/other after-leads:写进
5|/other after-leads:域,
-3|/other after-leads:论,
-7|/other after:agent True
14|/other after:named False
-11|/other after:named True
-4|/other after:patient True
19|/other before-commas:0 0
20|/other before-commas:1 0
-9|/other before-commas:1 1
3|/other before-commas:2 0
-5|/other before-commas:2 1
10|/other before-far:1 0
8|/other before-far:18 0
-8|/other before-far:18 1
-10|/other before-far:36 0
-8|/other before-far:36 1
5|/other before-far:4 0
19|/other before-far:9 0
11|/other before-far:far 0
-4|/other before-far:far 2
3|/other before-follows-rank:\" 1 0
-3|/other before-follows-rank:( 2 0
4|/other before-follows-rank:) 2 0
5|/other before-follows-rank:, 0 0
4|/other before-follows-rank:2 2 0
7|/other before-follows-rank:5 2 0
3|/other before-follows-rank:: 1 0
-3|/other before-follows-rank:_ 0 0
-3|/other before-follows-rank:_ 1 0
-4|/other before-follows-rank:、 0 0
6|/other before-follows-rank:、 1 0
-3|/other before-follows-rank:、 1 1
3|/other before-follows-rank:、 2 0
-3|/other before-follows-rank:、 3 0
-4|/other before-follows-rank:「 0 0
4|/other before-follows-rank:「 1 0
-10|/other before-follows-rank:か 0 0
-3|/other before-follows-rank:か 1 0
-6|/other before-follows-rank:が 1 0
-3|/other before-follows-rank:で 1 0
-4|/other before-follows-rank:と 0 0
-10|/other before-follows-rank:と 1 0
-4|/other before-follows-rank:に 0 0
-4|/other before-follows-rank:の 0 0
10|/other before-follows-rank:の 1 0
4|/other before-follows-rank:の 1 1
-11|/other before-follows-rank:の 2 1
4|/other before-follows-rank:の 3 0
10|/other before-follows-rank:は 0 0
11|/other before-follows-rank:は 1 0
-3|/other before-follows-rank:は 1 1
-3|/other before-follows-rank:や 1 0
5|/other before-follows-rank:不 1 0
6|/other before-follows-rank:事 1 0
4|/other before-follows-rank:从 0 0
-3|/other before-follows-rank:从 1 0
-5|/other before-follows-rank:会 0 0
4|/other before-follows-rank:側 0 0
3|/other before-follows-rank:内 0 0
-3|/other before-follows-rank:别 1 0
5|/other before-follows-rank:发 1 0
6|/other before-follows-rank:否 0 0
3|/other before-follows-rank:周 1 0
-8|/other before-follows-rank:和 1 0
4|/other before-follows-rank:团 1 0
9|/other before-follows-rank:在 1 0
-3|/other before-follows-rank:基 0 0
4|/other before-follows-rank:報 1 0
-5|/other before-follows-rank:外 1 0
-3|/other before-follows-rank:大 0 0
9|/other before-follows-rank:大 1 0
-3|/other before-follows-rank:太 1 1
3|/other before-follows-rank:官 0 0
5|/other before-follows-rank:室 3 1
-10|/other before-follows-rank:将 0 0
5|/other before-follows-rank:总 1 0
-5|/other before-follows-rank:把 0 0
4|/other before-follows-rank:抛 1 0
4|/other before-follows-rank:拟 1 0
-7|/other before-follows-rank:放 1 0
4|/other before-follows-rank:政 1 0
-5|/other before-follows-rank:新 1 0
4|/other before-follows-rank:新 1 1
-3|/other before-follows-rank:日 1 0
3|/other before-follows-rank:日 1 1
-3|/other before-follows-rank:欧 1 0
16|/other before-follows-rank:氏 0 0
6|/other before-follows-rank:的 0 0
4|/other before-follows-rank:的 2 1
-6|/other before-follows-rank:称 1 0
3|/other before-follows-rank:给 1 0
6|/other before-follows-rank:自 0 0
4|/other before-follows-rank:表 1 0
-3|/other before-follows-rank:要 0 1
3|/other before-follows-rank:要 2 0
4|/other before-follows-rank:访 1 1
3|/other before-follows-rank:说 1 0
7|/other before-follows-rank:贸 0 0
5|/other before-follows-rank:费 0 0
3|/other before-follows-rank:長 0 0
-4|/other before-follows-rank:防 1 0
4|/other before-follows:\"
-3|/other before-follows:(戦
-3|/other before-follows:(戦争長
3|/other before-follows:)
4|/other before-follows:)は
4|/other before-follows:)はオー
6|/other before-follows:,
6|/other before-follows:,却
6|/other before-follows:,却还要
5|/other before-follows:2
3|/other before-follows:26
3|/other before-follows:26日在
8|/other before-follows:5
3|/other before-follows:5%要求
7|/other before-follows:5日
7|/other before-follows:5日公布
3|/other before-follows::
3|/other before-follows::日
3|/other before-follows::日本应
-5|/other before-follows:_
-3|/other before-follows:_ア
-3|/other before-follows:_アジア
3|/other before-follows:、オ
3|/other before-follows:、オマー
5|/other before-follows:、ト
5|/other before-follows:、トルコ
-3|/other before-follows:、国
-3|/other before-follows:、国防費
-6|/other before-follows:、駐
-6|/other before-follows:、駐留経
-7|/other before-follows:「5
-8|/other before-follows:「5%が
4|/other before-follows:「日
4|/other before-follows:「日本を
-13|/other before-follows:か
-13|/other before-follows:から
-3|/other before-follows:からNA
-8|/other before-follows:が
5|/other before-follows:が2%を
-3|/other before-follows:が23日
-3|/other before-follows:が3
-3|/other before-follows:が3.5
-3|/other before-follows:が5
-5|/other before-follows:がハ
-5|/other before-follows:がハーグ
6|/other before-follows:が合
6|/other before-follows:が合意し
-3|/other before-follows:が日
-3|/other before-follows:が日本に
3|/other before-follows:が韓
-3|/other before-follows:で
-15|/other before-follows:と
-3|/other before-follows:との
-3|/other before-follows:とス
-3|/other before-follows:とスイス
-3|/other before-follows:とフ
-3|/other before-follows:とフラン
-5|/other before-follows:に
3|/other before-follows:にな
3|/other before-follows:にならっ
-6|/other before-follows:に国
-6|/other before-follows:に国防費
4|/other before-follows:に防
4|/other before-follows:に防衛費
4|/other before-follows:の
-4|/other before-follows:の3
-3|/other before-follows:の3.5
-4|/other before-follows:のコ
-4|/other before-follows:のコリン
3|/other before-follows:のサ
3|/other before-follows:のサンド
4|/other before-follows:のシャカ
-3|/other before-follows:のシンク
5|/other before-follows:のハ
4|/other before-follows:のハリド
7|/other before-follows:のブ
7|/other before-follows:のブレー
5|/other before-follows:の交
5|/other before-follows:の交渉担
4|/other before-follows:の演
4|/other before-follows:の演説に
-4|/other before-follows:の関
-4|/other before-follows:の関係者
-5|/other before-follows:の首
-5|/other before-follows:の首脳会
16|/other before-follows:は
-4|/other before-follows:は1
-4|/other before-follows:は1.4
-4|/other before-follows:は2
-3|/other before-follows:は29日
10|/other before-follows:は3
-3|/other before-follows:は3.5
12|/other before-follows:は3・5
-6|/other before-follows:は、国防
3|/other before-follows:は、日本
-4|/other before-follows:は不
-4|/other before-follows:は不足分
7|/other before-follows:は国
7|/other before-follows:は国防費
3|/other before-follows:は日
3|/other before-follows:は日本に
-3|/other before-follows:や
5|/other before-follows:一名
5|/other before-follows:一名官员
-4|/other before-follows:一家
-4|/other before-follows:一家智库
5|/other before-follows:不
5|/other before-follows:不会
5|/other before-follows:不会要求
-3|/other before-follows:並
-3|/other before-follows:並み
-3|/other before-follows:之
-3|/other before-follows:之声
-3|/other before-follows:之声中文
6|/other before-follows:事
7|/other before-follows:事務
7|/other before-follows:事務総長
4|/other before-follows:从未期待
-5|/other before-follows:会
-5|/other before-follows:会議
-5|/other before-follows:会議見送
4|/other before-follows:側
4|/other before-follows:側か
4|/other before-follows:側から3
3|/other before-follows:内部仍以
-3|/other before-follows:别
-3|/other before-follows:别再
-3|/other before-follows:别再拖延
-4|/other before-follows:前
6|/other before-follows:发
6|/other before-follows:发言
3|/other before-follows:发言人说
6|/other before-follows:否
6|/other before-follows:否认
6|/other before-follows:否认曾承
3|/other before-follows:周
3|/other before-follows:周三
-8|/other before-follows:和
-8|/other before-follows:和瑞
-5|/other before-follows:和瑞典也
-3|/other before-follows:和瑞士均
-3|/other before-follows:回
4|/other before-follows:团
4|/other before-follows:团队
4|/other before-follows:团队看中
-5|/other before-follows:国民
-5|/other before-follows:国民党籍
4|/other before-follows:国防
4|/other before-follows:国防相、
11|/other before-follows:在
4|/other before-follows:在伦
4|/other before-follows:在伦敦:
6|/other before-follows:在回
6|/other before-follows:在回答有
-3|/other before-follows:基
-3|/other before-follows:基準
-3|/other before-follows:基準」採
4|/other before-follows:報
4|/other before-follows:報道
4|/other before-follows:報道官は
-5|/other before-follows:外
-6|/other before-follows:外相
-6|/other before-follows:外相は1
6|/other before-follows:大
6|/other before-follows:大統
5|/other before-follows:大統領、
-3|/other before-follows:大統領か
7|/other before-follows:大統領は
-3|/other before-follows:太
-3|/other before-follows:太平
-3|/other before-follows:太平洋軍
3|/other before-follows:官
4|/other before-follows:官员
3|/other before-follows:官员内部
5|/other before-follows:室
5|/other before-follows:室の
5|/other before-follows:室の高官
-9|/other before-follows:将
-3|/other before-follows:将军
-3|/other before-follows:将军费各
-7|/other before-follows:将国
-7|/other before-follows:将国防开
5|/other before-follows:总
9|/other before-follows:总理
6|/other before-follows:总理西利
-4|/other before-follows:总统
-4|/other before-follows:总统武契
-5|/other before-follows:把
3|/other before-follows:把5
-4|/other before-follows:把G
-4|/other before-follows:把GDP
4|/other before-follows:抛
4|/other before-follows:抛出
4|/other before-follows:抛出\"重
4|/other before-follows:拟
4|/other before-follows:拟在
4|/other before-follows:拟在北约
-7|/other before-follows:放
-8|/other before-follows:放话
-8|/other before-follows:放话\"准
4|/other before-follows:政
4|/other before-follows:政府
4|/other before-follows:政府がオ
7|/other before-follows:新政
7|/other before-follows:新政府国
-3|/other before-follows:新版
-4|/other before-follows:新版《国
-5|/other before-follows:新目
-5|/other before-follows:新目標巡
3|/other before-follows:日前撰文
-3|/other before-follows:欧
-3|/other before-follows:欧洲
-3|/other before-follows:欧洲盟友
16|/other before-follows:氏
7|/other before-follows:氏「
7|/other before-follows:氏「3・
-5|/other before-follows:氏と
-5|/other before-follows:氏との会
14|/other before-follows:氏は
5|/other before-follows:氏は共同
8|/other before-follows:氏は駐留
-3|/other before-follows:没有就防
10|/other before-follows:的
4|/other before-follows:的外
4|/other before-follows:的外交团
-4|/other before-follows:称
3|/other before-follows:给
3|/other before-follows:给北
3|/other before-follows:给北约秘
6|/other before-follows:自
6|/other before-follows:自己
6|/other before-follows:自己需要
4|/other before-follows:表
4|/other before-follows:表示
3|/other before-follows:表示,北
-3|/other before-follows:要
-3|/other before-follows:要求
-3|/other before-follows:要求日本
-4|/other before-follows:要求豁免
4|/other before-follows:访
4|/other before-follows:访问
4|/other before-follows:访问布鲁
4|/other before-follows:说
4|/other before-follows:说,
3|/other before-follows:说,国防
7|/other before-follows:贸
7|/other before-follows:贸易
7|/other before-follows:贸易代表
5|/other before-follows:费
4|/other before-follows:费推
4|/other before-follows:费推高到
-3|/other before-follows:透
-3|/other before-follows:透露
-3|/other before-follows:透露,秘
3|/other before-follows:長
3|/other before-follows:長官
-4|/other before-follows:防
4|/other before-follows:首相は、
-3|/other before-follows:高官は昨
25|/other before-leads:
18|/other before-leads:,
3|/other before-leads:,但
-6|/other before-leads:,要
7|/other before-leads::
5|/other before-leads:Oの
7|/other before-leads:_
6|/other before-leads:、
-4|/other before-leads:、「
-8|/other before-leads:「
14|/other before-leads:】
3|/other before-leads:した
3|/other before-leads:た
3|/other before-leads:で
14|/other before-leads:で、
-4|/other before-leads:と
4|/other before-leads:と、
6|/other before-leads:に、
3|/other before-leads:の
-9|/other before-leads:は
-5|/other before-leads:は、
4|/other before-leads:は「
-3|/other before-leads:らは
-4|/other before-leads:る
5|/other before-leads:ス】
-6|/other before-leads:ツの
-5|/other before-leads:ビー
-5|/other before-leads:プ
-5|/other before-leads:ンプ
-5|/other before-leads:ー
6|/other before-leads:上,
-3|/other before-leads:与
8|/other before-leads:为
-3|/other before-leads:为,
4|/other before-leads:事】
-5|/other before-leads:于
3|/other before-leads:但
6|/other before-leads:例如
-4|/other before-leads:促各
-4|/other before-leads:关于
-4|/other before-leads:各
4|/other before-leads:合(
-4|/other before-leads:否认
-8|/other before-leads:和
-4|/other before-leads:国
-3|/other before-leads:国は
-9|/other before-leads:在
5|/other before-leads:如
4|/other before-leads:家:
-3|/other before-leads:宾和
-3|/other before-leads:席
5|/other before-leads:强调
4|/other before-leads:总理
7|/other before-leads:总统
4|/other before-leads:把
-5|/other before-leads:日
-5|/other before-leads:日在
5|/other before-leads:本は
-11|/other before-leads:求
4|/other before-leads:点:
-3|/other before-leads:特在
4|/other before-leads:理
3|/other before-leads:相
-7|/other before-leads:相、
-11|/other before-leads:示,
7|/other before-leads:统
-3|/other before-leads:缺席
-4|/other before-leads:美国
-6|/other before-leads:要
4|/other before-leads:要把
-6|/other before-leads:要求
3|/other before-leads:言人
7|/other before-leads:談_
7|/other before-leads:談で
-4|/other before-leads:认
8|/other before-leads:认为
3|/other before-leads:讯】
10|/other before-leads:说,
-5|/other before-leads:请求
5|/other before-leads:调
-3|/other before-leads:費「
-4|/other before-leads:送る
-4|/other before-leads:选人
7|/other before-leads:道,
4|/other before-leads:部长
-5|/other before-leads:针对
8|/other before-leads:长
6|/other before-leads:露,
3|/other before-leads:首相
6|/other before-opens:False agent
-9|/other before-opens:False patient
4|/other before-opens:True agent
15|/other before-opens:True named
3|/other before-opens:True patient
6|/other before-rank:0 0 agent
3|/other before-rank:0 0 named
-5|/other before-rank:0 0 patient
-7|/other before-rank:0 1 named
9|/other before-rank:1 0 agent
13|/other before-rank:1 0 named
-5|/other before-rank:1 0 patient
-5|/other before-rank:1 1 agent
-3|/other before-rank:1 1 named
-4|/other before-rank:1 2 named
15|/other before-rank:2 0 named
5|/other before-rank:2 0 patient
-7|/other before-rank:2 1 named
5|/other before-rank:3 1 named
10|/other before:agent
16|/other before:named
-6|/other before:patient
-20|/other named:1
26|/other named:2
21|/other named:3
3|/other right-before::日本应退回
3|/other right-before:、オマーンに
-7|/other right-before:「
-7|/other right-before:から
-3|/other right-before:とフランスは
-4|/other right-before:の関係者は「
9|/other right-before:は
5|/other right-before:一名官员称,
4|/other right-before:从未期待过
-5|/other right-before:会議見送り_
4|/other right-before:側から
3|/other right-before:内部仍以
-5|/other right-before:和瑞典也升到
4|/other right-before:在伦敦:不花
3|/other right-before:把
-4|/other right-before:把GDP的
4|/other right-before:拟在北约推
-3|/other right-before:欧洲盟友花
7|/other right-before:氏「
-5|/other right-before:氏との会談で
4|/other right-before:的
6|/other right-before:自己需要做到
-41|/other unnamed
-22|/other unnamed-beside-others
-6|/right-before:
3|/right-before::
-3|/right-before::不花
-5|/right-before::与其谈
3|/right-before::日本应退回
6|/right-before:、湾岸諸国に
-6|/right-before:「
-6|/right-before:から
3|/right-before:が
4|/right-before:とフランスは
-5|/right-before:には
6|/right-before:にはまだ
8|/right-before:の
4|/right-before:の各国が
-4|/right-before:の関係者は「
7|/right-before:は、
8|/right-before:は両国に
-5|/right-before:も
4|/right-before:もいずれ
-5|/right-before:や韓国に
-4|/right-before:を信頼」_
5|/right-before:一名官员称,
-3|/right-before:上院、国防費
-3|/right-before:为何离
4|/right-before:从未期待过
3|/right-before:以
-5|/right-before:会議見送り_
4|/right-before:側から
3|/right-before:側は
-7|/right-before:全体でも
3|/right-before:内部仍以
-5|/right-before:和瑞典也升到
-3|/right-before:国防費
4|/right-before:在伦敦:不花
3|/right-before:幹部は
6|/right-before:总统:
-3|/right-before:想当\"
3|/right-before:把
3|/right-before:拒绝
4|/right-before:拟在北约推
-3|/right-before:新首相「
-3|/right-before:欧洲盟友花
3|/right-before:氏、国防費「
6|/right-before:氏「
-5|/right-before:氏との会談で
5|/right-before:的
4|/right-before:相仿的
-5|/right-before:着眼
3|/right-before:确定
6|/right-before:自己需要做到
-5|/right-before:要
-3|/right-before:要把军费推到
5|/right-before:要求改为
-5|/right-before:订下
-3|/right-before:订出
-3|/right-before:许诺
-4|/right-before:说,
5|/role-class-of:CHN JPN
-5|/role-class-of:CHN TWN
4|/role-class-of:EU ALLIES
7|/role-class-of:EU land
5|/role-class-of:EU member
-14|/role-class-of:JPN ALLIES
-4|/role-class-of:JPN CHN
-5|/role-class-of:JPN EU
-4|/role-class-of:JPN TWN
-3|/role-class-of:JPN USA
10|/role-class-of:JPN foe
-3|/role-class-of:JPN land
-11|/role-class-of:KOR JPN
-3|/role-class-of:KOR NATO
-19|/role-class-of:NATO ALLIES
4|/role-class-of:NATO JPN
-4|/role-class-of:NATO KOR
-11|/role-class-of:NATO member
-4|/role-class-of:TWN JPN
30|/role-class-of:USA ALLIES
8|/role-class-of:USA CHN
-10|/role-class-of:USA EU
8|/role-class-of:USA JPN
13|/role-class-of:USA KOR
30|/role-class-of:USA NATO
3|/role-class-of:USA TWN
-17|/role-class-of:USA foe
-32|/role-class-of:USA land
-40|/role-class-of:USA member
3|/role-class-of:land ALLIES
6|/role-class-of:land CHN
-6|/role-class-of:land EU
12|/role-class-of:land JPN
10|/role-class-of:land TWN
-3|/role-class-of:land USA
3|/role-class-of:land member
4|/role-class-of:member ALLIES
10|/role-class-of:member NATO
8|/role-class-of:member TWN
-5|/role-class-of:member foe
6|/role-class-of:member member
16|/role-class:EU
-31|/role-class:JPN
-15|/role-class:KOR
-33|/role-class:NATO
-10|/role-class:TWN
-7|/role-class:USA
20|/role-class:land
27|/role-class:member
5|/role:nobody
-35|/role:other
30|/role:spender
55|/ruled
5|/ruled:no_government
5|/ruled:no_government nobody
13|/ruled:of_a_party
13|/ruled:of_a_party nobody
-7|/ruled:own_government
-7|/ruled:own_government spender
3|/ruled:own_opinion
3|/ruled:own_opinion nobody
13|/ruled:voices
24|/ruled:voices nobody
-10|/ruled:voices other
20|/ruled:who_asks
20|/ruled:who_asks spender
7|/ruled:who_considers
-7|/ruled:who_considers nobody
14|/ruled:who_considers spender
3|/ruled:who_sets
11|/ruled:who_sets nobody
-9|/ruled:who_sets other
-4|/said-after-too:ask deny
-7|/said-after-too:ask not
4|/said-after-too:ask plan
3|/said-after-too:ask think
-3|/said-after-too:deny ask
4|/said-after-too:deny party
6|/said-after-too:deny think
-3|/said-after-too:not deny
-6|/said-after-too:not plan
10|/said-after-too:not should
7|/said-after-too:not think
3|/said-after-too:plan ask
-7|/said-after-too:plan plan
-6|/said-after-too:plan raise
-3|/said-after-too:plan standard
12|/said-after-too:plan think
-5|/said-after-too:raise ask
-7|/said-after-too:raise think
-6|/said-after-too:reach not
4|/said-after-too:reach should
-3|/said-after-too:should ask
-3|/said-after-too:should raise
4|/said-after-too:should should
4|/said-after-too:should standard
-8|/said-after-too:should think
4|/said-after-too:standard not
3|/said-after-too:standard raise
3|/said-after-too:think ask
-4|/said-after-too:think deny
-3|/said-after-too:think not
-9|/said-after-too:think reach
-4|/said-after-too:think think
3|/said-after:
-4|/said-after:ask deny
-6|/said-after:ask not
4|/said-after:ask plan
12|/said-after:deny
3|/said-after:deny not
4|/said-after:deny party
6|/said-after:deny think
3|/said-after:not
-7|/said-after:not plan
4|/said-after:not should
7|/said-after:not think
6|/said-after:party
3|/said-after:plan not should
-3|/said-after:plan plan
-3|/said-after:plan raise
8|/said-after:plan think
8|/said-after:plan think not
-3|/said-after:raise
-5|/said-after:raise ask
6|/said-after:raise should
-4|/said-after:raise think
-3|/said-after:raise think not
-4|/said-after:raise think raise
-5|/said-after:reach
-3|/said-after:reach plan think
4|/said-after:reach should
-3|/said-after:reach think
3|/said-after:should not
3|/said-after:should not should
4|/said-after:should standard
-3|/said-after:should think
3|/said-after:standard
-3|/said-after:standard raise ask
-15|/said-after:think
-4|/said-after:think not
-4|/said-after:think reach
-3|/said-after:think reach not
-4|/said-after:think should
-6|/said-after:think think think
-6|/said-before-too:ask reach
3|/said-before-too:ask think
3|/said-before-too:not party
6|/said-before-too:not plan
3|/said-before-too:not raise
6|/said-before-too:party ask
14|/said-before-too:party not
10|/said-before-too:party party
5|/said-before-too:party plan
11|/said-before-too:party raise
4|/said-before-too:party should
3|/said-before-too:party standard
14|/said-before-too:party think
4|/said-before-too:plan ask
-7|/said-before-too:plan not
4|/said-before-too:plan plan
-3|/said-before-too:plan reach
5|/said-before-too:raise not
3|/said-before-too:raise party
6|/said-before-too:raise should
-6|/said-before-too:reach raise
-3|/said-before-too:reach reach
-4|/said-before-too:reach should
-5|/said-before-too:should plan
13|/said-before-too:should raise
-4|/said-before-too:should should
7|/said-before-too:should think
4|/said-before-too:standard not
3|/said-before-too:think ask
4|/said-before-too:think not
-5|/said-before-too:think plan
-11|/said-before-too:think raise
-7|/said-before-too:think reach
25|/said-before-too:think think
-8|/said-before:
-3|/said-before:ask reach
-3|/said-before:ask reach reach
-4|/said-before:deny
4|/said-before:deny plan
-9|/said-before:not
4|/said-before:not plan reach
3|/said-before:not raise
3|/said-before:not should raise
27|/said-before:party
3|/said-before:party ask
6|/said-before:party not
3|/said-before:party not think
7|/said-before:party party
3|/said-before:party plan
6|/said-before:party raise
3|/said-before:party standard
7|/said-before:party think
5|/said-before:party think raise
5|/said-before:plan
-9|/said-before:plan not
4|/said-before:plan plan think
-3|/said-before:plan raise
-7|/said-before:raise
7|/said-before:raise not
4|/said-before:raise should raise
-3|/said-before:reach
-5|/said-before:reach raise
-3|/said-before:reach reach
-5|/said-before:reach should reach
-5|/said-before:should plan
12|/said-before:should raise
-5|/said-before:should should plan
4|/said-before:should think
-4|/said-before:standard
4|/said-before:standard not
3|/said-before:think
-3|/said-before:think plan reach
-12|/said-before:think raise
-3|/said-before:think reach
4|/said-before:think think
4|/said-before:think think plan
3|/said-before:think think raise
10|/said-last:
-4|/said-last:ask
-4|/said-last:ask deny
-5|/said-last:ask not
3|/said-last:ask plan
-11|/said-last:deny
-4|/said-last:deny ask
4|/said-last:deny party
6|/said-last:deny think
-18|/said-last:not
-4|/said-last:not deny ask
-4|/said-last:not not
-6|/said-last:not plan
3|/said-last:not plan think
9|/said-last:not should
7|/said-last:not think
7|/said-last:party
-8|/said-last:plan
3|/said-last:plan not should
-5|/said-last:plan plan
-3|/said-last:plan plan think
3|/said-last:plan should
6|/said-last:plan think
5|/said-last:plan think not
-3|/said-last:plan think reach
6|/said-last:raise
-5|/said-last:raise ask
3|/said-last:raise ask plan
3|/said-last:raise plan think
3|/said-last:raise should
4|/said-last:raise think
-4|/said-last:raise think not
-4|/said-last:raise think think
-7|/said-last:reach not
4|/said-last:reach should
22|/said-last:should
3|/said-last:should not should
-3|/said-last:should raise
3|/said-last:should should
4|/said-last:should standard
-9|/said-last:should think
-4|/said-last:standard
4|/said-last:standard not
3|/said-last:standard raise
6|/said-last:think
3|/said-last:think ask
-3|/said-last:think not
3|/said-last:think not deny
3|/said-last:think raise
-3|/said-last:think reach
-3|/said-last:think reach not
-17|/spender after-far:1 False
3|/spender after-far:1 True
-7|/spender after-far:18 True
-5|/spender after-far:4 False
5|/spender after-far:4 True
20|/spender after-far:9 False
6|/spender after-far:9 True
4|/spender after-follows:
4|/spender after-follows: False
-4|/spender after-follows:「不 False
-5|/spender after-follows:が自 False
4|/spender after-follows:が試 False
-3|/spender after-follows:に求 False
5|/spender after-follows:に高 False
-10|/spender after-follows:の
-3|/spender after-follows:の全 False
4|/spender after-follows:不
3|/spender after-follows:不肯 True
4|/spender after-follows:予
4|/spender after-follows:予以 True
3|/spender after-follows:国
3|/spender after-follows:国防 True
-3|/spender after-follows:将
-6|/spender after-follows:开
-6|/spender after-follows:开价 True
4|/spender after-follows:强
3|/spender after-follows:强调 True
-3|/spender after-follows:持
-3|/spender after-follows:持保 True
3|/spender after-follows:未
3|/spender after-follows:未理 False
3|/spender after-follows:氏
3|/spender after-follows:米
4|/spender after-follows:自
3|/spender after-follows:自主 True
-5|/spender after-follows:达
-5|/spender after-follows:达到 True
6|/spender after-follows:首
5|/spender after-follows:首相 False
-13|/spender after-leads:%を
-3|/spender after-leads:%对
3|/spender after-leads:,\"
-3|/spender after-leads:,但
3|/spender after-leads:?」
5|/spender after-leads:」_
-3|/spender after-leads:い。
3|/spender after-leads:ける
5|/spender after-leads:ず=
3|/spender after-leads:て「
6|/spender after-leads:よう
5|/spender after-leads:んだ
4|/spender after-leads:壁_
-3|/spender after-leads:总理
-3|/spender after-leads:推动
6|/spender after-leads:方、
-6|/spender after-leads:有给
3|/spender after-leads:案,
3|/spender after-leads:费由
3|/spender after-leads:闻,
5|/spender after:agent True
12|/spender after:named True
-11|/spender after:patient True
-3|/spender before-commas:0 0
-4|/spender before-commas:0 1
-7|/spender before-commas:1 0
10|/spender before-commas:2 0
12|/spender before-commas:2 1
-3|/spender before-commas:2 2
7|/spender before-commas:3 0
-3|/spender before-commas:3 2
-13|/spender before-far:1 0
-5|/spender before-far:18 0
16|/spender before-far:36 0
-3|/spender before-far:36 2
9|/spender before-far:4 0
-16|/spender before-far:9 0
3|/spender before-far:9 1
16|/spender before-far:far 0
-3|/spender before-far:far 2
3|/spender before-follows-rank:1 0 0
-9|/spender before-follows-rank:5 0 0
4|/spender before-follows-rank:7 1 0
-5|/spender before-follows-rank:8 1 0
-4|/spender before-follows-rank:_ 0 0
14|/spender before-follows-rank:、 0 0
-4|/spender before-follows-rank:、 1 0
-4|/spender before-follows-rank:「 0 0
-3|/spender before-follows-rank:か 0 0
3|/spender before-follows-rank:が 0 0
7|/spender before-follows-rank:と 1 0
-9|/spender before-follows-rank:に 0 0
8|/spender before-follows-rank:の 0 0
-4|/spender before-follows-rank:の 0 1
5|/spender before-follows-rank:は 1 0
-3|/spender before-follows-rank:も 0 0
-10|/spender before-follows-rank:や 1 0
-4|/spender before-follows-rank:を 0 0
-4|/spender before-follows-rank:上 0 0
4|/spender before-follows-rank:主 0 0
6|/spender before-follows-rank:事 0 0
3|/spender before-follows-rank:以 0 0
3|/spender before-follows-rank:任 0 0
3|/spender before-follows-rank:传 0 0
-4|/spender before-follows-rank:保 0 0
3|/spender before-follows-rank:側 0 0
-7|/spender before-follows-rank:全 0 0
-3|/spender before-follows-rank:共 0 0
-4|/spender before-follows-rank:内 0 0
3|/spender before-follows-rank:则 0 0
3|/spender before-follows-rank:则 0 1
3|/spender before-follows-rank:动 0 0
-4|/spender before-follows-rank:参 0 0
-8|/spender before-follows-rank:发 0 0
-4|/spender before-follows-rank:各 0 0
3|/spender before-follows-rank:同 0 0
4|/spender before-follows-rank:和 0 0
-4|/spender before-follows-rank:和 1 0
-3|/spender before-follows-rank:团 0 0
4|/spender before-follows-rank:国 0 1
3|/spender before-follows-rank:国 1 1
-3|/spender before-follows-rank:国 1 2
4|/spender before-follows-rank:在 1 0
8|/spender before-follows-rank:外 0 0
6|/spender before-follows-rank:大 0 0
5|/spender before-follows-rank:大 3 0
-3|/spender before-follows-rank:学 0 0
-5|/spender before-follows-rank:安 0 0
11|/spender before-follows-rank:官 0 0
4|/spender before-follows-rank:将 0 0
5|/spender before-follows-rank:希 0 0
3|/spender before-follows-rank:干 0 0
7|/spender before-follows-rank:幹 0 0
3|/spender before-follows-rank:幹 0 2
-6|/spender before-follows-rank:应 0 0
-6|/spender before-follows-rank:建 0 0
10|/spender before-follows-rank:总 0 0
11|/spender before-follows-rank:把 0 0
-6|/spender before-follows-rank:把 0 1
5|/spender before-follows-rank:拒 0 0
9|/spender before-follows-rank:拟 0 0
4|/spender before-follows-rank:探 0 0
-5|/spender before-follows-rank:提 0 0
-5|/spender before-follows-rank:有 0 0
10|/spender before-follows-rank:正 0 0
-3|/spender before-follows-rank:正 1 0
-3|/spender before-follows-rank:海 0 0
4|/spender before-follows-rank:相 0 0
-5|/spender before-follows-rank:着 0 0
4|/spender before-follows-rank:研 0 0
4|/spender before-follows-rank:称 0 0
3|/spender before-follows-rank:答 0 0
-5|/spender before-follows-rank:米 1 0
-4|/spender before-follows-rank:維 0 0
-3|/spender before-follows-rank:维 0 0
5|/spender before-follows-rank:考 0 0
-3|/spender before-follows-rank:获 0 0
3|/spender before-follows-rank:要 0 0
7|/spender before-follows-rank:要 1 0
-5|/spender before-follows-rank:議 0 0
-8|/spender before-follows-rank:订 0 0
-5|/spender before-follows-rank:议 0 0
-3|/spender before-follows-rank:许 0 0
3|/spender before-follows-rank:设 0 0
-3|/spender before-follows-rank:说 0 0
3|/spender before-follows-rank:财 0 0
-5|/spender before-follows-rank:选 0 0
-4|/spender before-follows-rank:长 0 0
4|/spender before-follows-rank:防 0 0
-3|/spender before-follows-rank:防 0 1
8|/spender before-follows-rank:防 1 0
3|/spender before-follows-rank:首 1 0
4|/spender before-follows:1
-4|/spender before-follows:3%
5|/spender before-follows:3.
5|/spender before-follows:3.5%
-14|/spender before-follows:5
-11|/spender before-follows:5%
-10|/spender before-follows:5%要求
5|/spender before-follows:7
5|/spender before-follows:7日
4|/spender before-follows:7日敦促
-5|/spender before-follows:8
-5|/spender before-follows:8日
-5|/spender before-follows:8日在参
-3|/spender before-follows::不花5
-5|/spender before-follows::与
-5|/spender before-follows::与其谈
-3|/spender before-follows:_
9|/spender before-follows:、
6|/spender before-follows:、湾
6|/spender before-follows:、湾岸諸
4|/spender before-follows:「2
-3|/spender before-follows:「4
-3|/spender before-follows:「4%」
-4|/spender before-follows:「冷
-4|/spender before-follows:「冷戦期
-3|/spender before-follows:か
-3|/spender before-follows:から
-4|/spender before-follows:からも国
5|/spender before-follows:が3
4|/spender before-follows:が5
4|/spender before-follows:が5%を
3|/spender before-follows:が6
3|/spender before-follows:が6日、
-5|/spender before-follows:が合
-5|/spender before-follows:が合意し
3|/spender before-follows:が検
3|/spender before-follows:が検討し
-4|/spender before-follows:で
3|/spender before-follows:では
4|/spender before-follows:では、国
4|/spender before-follows:と
-3|/spender before-follows:との
4|/spender before-follows:とス
4|/spender before-follows:とスイス
6|/spender before-follows:とフ
6|/spender before-follows:とフラン
-9|/spender before-follows:に
-3|/spender before-follows:に1
-5|/spender before-follows:に1.3
4|/spender before-follows:に5
5|/spender before-follows:に5%が
6|/spender before-follows:にはまだ
-7|/spender before-follows:に防
-7|/spender before-follows:に防衛費
3|/spender before-follows:の3
3|/spender before-follows:の3・5
5|/spender before-follows:の5
5|/spender before-follows:の5%に
-3|/spender before-follows:のシ
-3|/spender before-follows:のシャー
4|/spender before-follows:の事
4|/spender before-follows:の事情を
-4|/spender before-follows:の元
4|/spender before-follows:の各
4|/spender before-follows:の各国が
7|/spender before-follows:の国
-5|/spender before-follows:の国防支
12|/spender before-follows:の国防相
10|/spender before-follows:の外
10|/spender before-follows:の外相は
-4|/spender before-follows:の審
-4|/spender before-follows:の審議会
-5|/spender before-follows:の小
-5|/spender before-follows:の小野寺
-9|/spender before-follows:の算
-9|/spender before-follows:の算定方
3|/spender before-follows:の緑
3|/spender before-follows:の緑の党
3|/spender before-follows:の軍
-10|/spender before-follows:の防
-8|/spender before-follows:の防衛費
-3|/spender before-follows:の首
-4|/spender before-follows:の首脳の
3|/spender before-follows:の高
3|/spender before-follows:の高官は
6|/spender before-follows:は
-4|/spender before-follows:は1
-4|/spender before-follows:は10%
11|/spender before-follows:は2
3|/spender before-follows:は2.5
3|/spender before-follows:は27年
-5|/spender before-follows:は3
-3|/spender before-follows:は3.5
-7|/spender before-follows:は5
-7|/spender before-follows:は5%を
-3|/spender before-follows:はG
7|/spender before-follows:は、2%
-5|/spender before-follows:は、国防
-3|/spender before-follows:は、防衛
-4|/spender before-follows:は「GD
-4|/spender before-follows:はト
-4|/spender before-follows:はトラン
9|/spender before-follows:は両
8|/spender before-follows:は両国に
6|/spender before-follows:は米
7|/spender before-follows:は米国に
-3|/spender before-follows:は素
-3|/spender before-follows:は素晴ら
-3|/spender before-follows:も
-5|/spender before-follows:も1
-5|/spender before-follows:も1.3
3|/spender before-follows:も2.5
4|/spender before-follows:もい
4|/spender before-follows:もいずれ
-10|/spender before-follows:や
-5|/spender before-follows:やイ
-5|/spender before-follows:やイタリ
-5|/spender before-follows:や韓
-5|/spender before-follows:や韓国に
-4|/spender before-follows:を
-4|/spender before-follows:を信
-4|/spender before-follows:を信頼」
-4|/spender before-follows:上
-4|/spender before-follows:上院
-3|/spender before-follows:上院、国
6|/spender before-follows:不排
6|/spender before-follows:不排除以
3|/spender before-follows:与赫
3|/spender before-follows:与赫格塞
-3|/spender before-follows:为何离2
4|/spender before-follows:主
-3|/spender before-follows:主席
-3|/spender before-follows:主席郑丽
7|/spender before-follows:主张
3|/spender before-follows:主张先以
7|/spender before-follows:事
7|/spender before-follows:事務
7|/spender before-follows:事務総長
3|/spender before-follows:以
4|/spender before-follows:以3
4|/spender before-follows:以3.5
3|/spender before-follows:任
3|/spender before-follows:任期
3|/spender before-follows:任期内使
3|/spender before-follows:传
3|/spender before-follows:传媒
3|/spender before-follows:传媒报道
-5|/spender before-follows:保
-5|/spender before-follows:保守
-4|/spender before-follows:保守党领
3|/spender before-follows:側
3|/spender before-follows:側は
-7|/spender before-follows:全
-7|/spender before-follows:全体
-7|/spender before-follows:全体でも
-3|/spender before-follows:共
-3|/spender before-follows:内
-3|/spender before-follows:内に
-3|/spender before-follows:内已
10|/spender before-follows:内部
4|/spender before-follows:内部评估
-3|/spender before-follows:军费
-3|/spender before-follows:军费新目
-3|/spender before-follows:军费订下
7|/spender before-follows:则
3|/spender before-follows:前年
3|/spender before-follows:前年曾向
3|/spender before-follows:动
3|/spender before-follows:动用
3|/spender before-follows:动用豁免
-4|/spender before-follows:参
-3|/spender before-follows:参议
-8|/spender before-follows:发
-8|/spender before-follows:发言
-9|/spender before-follows:发言人卡
3|/spender before-follows:可考虑把
-4|/spender before-follows:各
-3|/spender before-follows:各国
-3|/spender before-follows:各国到2
3|/spender before-follows:同
4|/spender before-follows:和执
4|/spender before-follows:和执政党
4|/spender before-follows:和瑞
4|/spender before-follows:和瑞士均
-6|/spender before-follows:和韩
-6|/spender before-follows:和韩国增
-3|/spender before-follows:团
-3|/spender before-follows:国会
7|/spender before-follows:国防
-4|/spender before-follows:国防支出
4|/spender before-follows:国防省は
7|/spender before-follows:国防省筋
-3|/spender before-follows:国防研究
-3|/spender before-follows:国防費3
-3|/spender before-follows:国防费占
4|/spender before-follows:国防部周
-3|/spender before-follows:国防部退
10|/spender before-follows:国防部长
3|/spender before-follows:在203
4|/spender before-follows:在会
4|/spender before-follows:在会谈中
-5|/spender before-follows:在远
-5|/spender before-follows:在远东的
11|/spender before-follows:外
11|/spender before-follows:外长
5|/spender before-follows:外长:其
5|/spender before-follows:外长查克
10|/spender before-follows:大
8|/spender before-follows:大統
7|/spender before-follows:大統領が
7|/spender before-follows:大統領は
-5|/spender before-follows:大統領選
4|/spender before-follows:大胜
4|/spender before-follows:大胜_防
-3|/spender before-follows:学
-3|/spender before-follows:学者
-6|/spender before-follows:安
-5|/spender before-follows:安全
-5|/spender before-follows:安全保障
10|/spender before-follows:官
10|/spender before-follows:官员
3|/spender before-follows:官房
3|/spender before-follows:官房長官
4|/spender before-follows:将
3|/spender before-follows:将国内生
5|/spender before-follows:已
5|/spender before-follows:已致
5|/spender before-follows:已致函各
5|/spender before-follows:希
5|/spender before-follows:希望
5|/spender before-follows:希望廷布
3|/spender before-follows:干
3|/spender before-follows:干部
11|/spender before-follows:幹
12|/spender before-follows:幹部
3|/spender before-follows:幹部は2
3|/spender before-follows:幹部は、
6|/spender before-follows:幹部は「
-6|/spender before-follows:应
-7|/spender before-follows:建
-6|/spender before-follows:建议
-6|/spender before-follows:建议再补
10|/spender before-follows:总
3|/spender before-follows:总理
3|/spender before-follows:总理内坦
9|/spender before-follows:总统
3|/spender before-follows:总统:4
3|/spender before-follows:总统帕维
-3|/spender before-follows:想当
-3|/spender before-follows:想当\"4
6|/spender before-follows:把
3|/spender before-follows:把G
3|/spender before-follows:把GDP
5|/spender before-follows:把国内生
3|/spender before-follows:把国防开
-7|/spender before-follows:把国防预
3|/spender before-follows:把防
5|/spender before-follows:拒
4|/spender before-follows:拒绝
9|/spender before-follows:拟
6|/spender before-follows:拟将
6|/spender before-follows:拟将防卫
4|/spender before-follows:探
4|/spender before-follows:探讨
4|/spender before-follows:探讨修订
-5|/spender before-follows:提
-6|/spender before-follows:提交
-5|/spender before-follows:提交报告
3|/spender before-follows:提出3%
-7|/spender before-follows:提出任何
5|/spender before-follows:提出防卫
-3|/spender before-follows:政権
-3|/spender before-follows:政権は、
3|/spender before-follows:新闻
3|/spender before-follows:新闻》援
-3|/spender before-follows:新首
-3|/spender before-follows:新首相「
-3|/spender before-follows:智
-3|/spender before-follows:智库
-5|/spender before-follows:有
3|/spender before-follows:有意设定
-3|/spender before-follows:有识
-3|/spender before-follows:有识者会
-3|/spender before-follows:朝
-3|/spender before-follows:朝野
-3|/spender before-follows:朝野有声
9|/spender before-follows:正
-3|/spender before-follows:正\"
-3|/spender before-follows:正\"大幅
7|/spender before-follows:正在
5|/spender before-follows:正在研究
-3|/spender before-follows:正研究让
6|/spender before-follows:正考
5|/spender before-follows:正考虑在
4|/spender before-follows:武
4|/spender before-follows:武装
4|/spender before-follows:武装部队
4|/spender before-follows:氏、国防
-4|/spender before-follows:海
-4|/spender before-follows:海牙
-4|/spender before-follows:海牙峰会
3|/spender before-follows:的军
3|/spender before-follows:的军费占
-3|/spender before-follows:的国
3|/spender before-follows:相
4|/spender before-follows:相仿
4|/spender before-follows:相仿的4
-5|/spender before-follows:着
-5|/spender before-follows:着眼
-5|/spender before-follows:着眼3.
4|/spender before-follows:研
3|/spender before-follows:研议
3|/spender before-follows:研议20
3|/spender before-follows:确定
3|/spender before-follows:确定5%
5|/spender before-follows:称
4|/spender before-follows:称,
4|/spender before-follows:立委质问
-6|/spender before-follows:立委马文
3|/spender before-follows:答
-5|/spender before-follows:米
-7|/spender before-follows:米防
-7|/spender before-follows:米防衛相
-4|/spender before-follows:維
-4|/spender before-follows:維新
-4|/spender before-follows:維新の会
-4|/spender before-follows:维
-4|/spender before-follows:维新
5|/spender before-follows:考
5|/spender before-follows:考虑
-4|/spender before-follows:若
-4|/spender before-follows:若能
-3|/spender before-follows:获
-3|/spender before-follows:获美
-3|/spender before-follows:获美豁免
10|/spender before-follows:要
-5|/spender before-follows:要5
-5|/spender before-follows:要5%,
-3|/spender before-follows:要把
-3|/spender before-follows:要把军费
19|/spender before-follows:要求
5|/spender before-follows:要求改为
3|/spender before-follows:要求柬泰
7|/spender before-follows:要求美国
4|/spender before-follows:要求贝尔
-5|/spender before-follows:議
-3|/spender before-follows:議員
-3|/spender before-follows:議員団、
-8|/spender before-follows:订
-5|/spender before-follows:订下
-5|/spender before-follows:订下3.
-3|/spender before-follows:订出
-3|/spender before-follows:订出3%
-6|/spender before-follows:议
-5|/spender before-follows:议会
-3|/spender before-follows:许
-3|/spender before-follows:许诺
-3|/spender before-follows:许诺2.
3|/spender before-follows:设
5|/spender before-follows:设立
5|/spender before-follows:设立的专
3|/spender before-follows:访东
3|/spender before-follows:访东盟:
-4|/spender before-follows:说,5%
5|/spender before-follows:财政部长
-5|/spender before-follows:选
-3|/spender before-follows:选举
-3|/spender before-follows:长
-4|/spender before-follows:长皮
-4|/spender before-follows:长皮斯托
8|/spender before-follows:防
-6|/spender before-follows:防卫
-10|/spender before-follows:防衛相と
9|/spender before-follows:防衛相は
13|/spender before-follows:防长
6|/spender before-follows:防长海凯
4|/spender before-follows:防长金龙
-3|/spender before-follows:预
-3|/spender before-follows:预算
-3|/spender before-follows:预算案:
6|/spender before-follows:首
6|/spender before-follows:首相
3|/spender before-follows:首相は1
5|/spender before-follows:首相は3
-10|/spender before-follows:首相は「
5|/spender before-leads:
-3|/spender before-leads:%、
3|/spender before-leads:,
-3|/spender before-leads:,为
3|/spender before-leads:,据
3|/spender before-leads:,若
3|/spender before-leads:,让
5|/spender before-leads:-_
7|/spender before-leads:;
6|/spender before-leads:_
-3|/spender before-leads:_「
-11|/spender before-leads:、
-3|/spender before-leads:、「
3|/spender before-leads:《
-5|/spender before-leads:「
6|/spender before-leads:】
5|/spender before-leads:が、
-5|/spender before-leads:し、
3|/spender before-leads:した
4|/spender before-leads:ず、
8|/spender before-leads:た
4|/spender before-leads:て、
-10|/spender before-leads:で、
-3|/spender before-leads:は
-18|/spender before-leads:は、
3|/spender before-leads:は「
7|/spender before-leads:ぶ
-5|/spender before-leads:も
-4|/spender before-leads:らも
3|/spender before-leads:り、
-3|/spender before-leads:る
4|/spender before-leads:れ、
5|/spender before-leads:れた
-3|/spender before-leads:を
4|/spender before-leads:を、
-6|/spender before-leads:アの
3|/spender before-leads:ズ
3|/spender before-leads:ダの
5|/spender before-leads:ドの
5|/spender before-leads:ナの
3|/spender before-leads:ルズ
-3|/spender before-leads:不如
3|/spender before-leads:与
5|/spender before-leads:个
-3|/spender before-leads:中
-4|/spender before-leads:为
-3|/spender before-leads:为,
8|/spender before-leads:书长
-3|/spender before-leads:事长
-5|/spender before-leads:付
-8|/spender before-leads:促
-6|/spender before-leads:划照
3|/spender before-leads:判的
4|/spender before-leads:到与
4|/spender before-leads:前
7|/spender before-leads:前,
5|/spender before-leads:吁
6|/spender before-leads:同】
-4|/spender before-leads:听说
6|/spender before-leads:呼吁
3|/spender before-leads:回应
-4|/spender before-leads:国の
-4|/spender before-leads:在
4|/spender before-leads:大臣
-3|/spender before-leads:如
5|/spender before-leads:媒:
5|/spender before-leads:字;
3|/spender before-leads:官
3|/spender before-leads:官「
-3|/spender before-leads:官は
3|/spender before-leads:应
-5|/spender before-leads:应付
-5|/spender before-leads:强调
10|/spender before-leads:总理
10|/spender before-leads:总统
-3|/spender before-leads:憧憬
-3|/spender before-leads:憬
3|/spender before-leads:持_
3|/spender before-leads:据
-6|/spender before-leads:敦促
4|/spender before-leads:日、
-9|/spender before-leads:日本
-3|/spender before-leads:曾向
-9|/spender before-leads:本
3|/spender before-leads:本《
-3|/spender before-leads:析:
5|/spender before-leads:每个
4|/spender before-leads:氏は
-3|/spender before-leads:水;
-6|/spender before-leads:照
-3|/spender before-leads:特在
10|/spender before-leads:理
-3|/spender before-leads:电)
-4|/spender before-leads:省「
-3|/spender before-leads:看中
7|/spender before-leads:結ぶ
10|/spender before-leads:统
4|/spender before-leads:臣
3|/spender before-leads:若
-3|/spender before-leads:要
3|/spender before-leads:議で
3|/spender before-leads:讯)
-7|/spender before-leads:论请
-3|/spender before-leads:话,
-4|/spender before-leads:说
-6|/spender before-leads:请
-5|/spender before-leads:调
3|/spender before-leads:调,
5|/spender before-leads:部长
3|/spender before-leads:長国
14|/spender before-leads:长
3|/spender before-leads:长官
-4|/spender before-leads:问
4|/spender before-leads:露,
-3|/spender before-leads:領、
6|/spender before-leads:領「
-4|/spender before-leads:顾问
3|/spender before-leads:驳,
3|/spender before-opens:False named
4|/spender before-opens:True agent
10|/spender before-opens:True named
-10|/spender before-opens:True patient
5|/spender before-rank:0 0 agent
-9|/spender before-rank:0 0 named
-3|/spender before-rank:0 1 patient
6|/spender before-rank:1 0 agent
14|/spender before-rank:1 0 named
-9|/spender before-rank:1 0 patient
10|/spender before-rank:1 1 named
-4|/spender before-rank:1 2 named
-4|/spender before-rank:2 0 named
5|/spender before-rank:3 0 named
6|/spender before:agent
13|/spender before:named
-12|/spender before:patient
-19|/spender named:1
14|/spender named:2
42|/spender named:3
-8|/spender right-before:
3|/spender right-before::
-3|/spender right-before::不花
-5|/spender right-before::与其谈
6|/spender right-before:、湾岸諸国に
3|/spender right-before:が
6|/spender right-before:とフランスは
-5|/spender right-before:には
6|/spender right-before:にはまだ
8|/spender right-before:の
4|/spender right-before:の各国が
-10|/spender right-before:は
7|/spender right-before:は、
8|/spender right-before:は両国に
-5|/spender right-before:も
4|/spender right-before:もいずれ
-5|/spender right-before:や韓国に
-4|/spender right-before:を信頼」_
-3|/spender right-before:上院、国防費
-3|/spender right-before:为何离
3|/spender right-before:以
3|/spender right-before:側は
-7|/spender right-before:全体でも
-3|/spender right-before:国防費
3|/spender right-before:幹部は
6|/spender right-before:总统:
-3|/spender right-before:想当\"
3|/spender right-before:把GDP的
3|/spender right-before:拒绝
-3|/spender right-before:新首相「
3|/spender right-before:氏、国防費「
4|/spender right-before:相仿的
-5|/spender right-before:着眼
3|/spender right-before:确定
-5|/spender right-before:要
-3|/spender right-before:要把军费推到
5|/spender right-before:要求改为
-5|/spender right-before:订下
-3|/spender right-before:订出
-3|/spender right-before:许诺
-4|/spender right-before:说,
11|/spender unnamed
-18|/spender unnamed-beside-others
3|/title-after:
5|/title-after:,台
3|/title-after:?
-3|/title-after:DEFENCE换
6|/title-after:_卓
3|/title-after:「太
-3|/title-after:」_
-3|/title-after:」か
-3|/title-after:」断
5|/title-after:か
3|/title-after:か#
6|/title-after:が世
3|/title-after:に」
3|/title-after:の検
-3|/title-after:は「
3|/title-after:は党
-3|/title-after:への
-3|/title-after:より
3|/title-after:を」
-16|/title-after:以上
3|/title-after:务实
3|/title-after:台」
3|/title-after:国家
-3|/title-after:報道
3|/title-after:声浪
-3|/title-after:案、
3|/title-after:構想
4|/title-after:法案
-4|/title-after:目標
-4|/title-after:要求
4|/title-after:論_
3|/title-after:論浮
4|/title-after:超_
4|/title-after:超」
-3|/title-after:超へ
-3|/title-after:超必
-4|/title-after:超案
6|/title-after:还不
3|/title-after:还很
-30|/unnamed
-40|/unnamed-beside-others
-5|benchmark/after-far:18 True
-3|benchmark/after-far:4 False
5|benchmark/after-follows:将
5|benchmark/after-follows:将\" True
-5|benchmark/after-follows:达
-5|benchmark/after-follows:达到 True
5|benchmark/after-leads:域,
-3|benchmark/after-leads:推动
3|benchmark/after::
-4|benchmark/after:patient True
-6|benchmark/after:」
-4|benchmark/after:」_
-3|benchmark/after:」_外
-3|benchmark/after:」_外相
-3|benchmark/after:」_外相は
3|benchmark/after:か
5|benchmark/after:が
4|benchmark/after:がDEFENCE
4|benchmark/after:がDEFENCEの
4|benchmark/after:がDEFENCEの新
4|benchmark/after:がDEFENCEの新し
6|benchmark/after:が世
6|benchmark/after:が世界
6|benchmark/after:が世界標
6|benchmark/after:が世界標準
-3|benchmark/after:が新
-3|benchmark/after:で
-3|benchmark/after:であ
-3|benchmark/after:である
-3|benchmark/after:である。
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
-4|benchmark/after:は
-4|benchmark/after:は「
-4|benchmark/after:は「世
-4|benchmark/after:は「世界
-4|benchmark/after:は「世界標
5|benchmark/after:は世
5|benchmark/after:は世界
3|benchmark/after:は世界の標
3|benchmark/after:は世界標
3|benchmark/after:は世界標準
5|benchmark/after:を
3|benchmark/after:を「世界標
3|benchmark/after:を示し、
3|benchmark/after:を示し、LAND
3|benchmark/after:应
4|benchmark/after:应成
4|benchmark/after:应成为
4|benchmark/after:应成为新
4|benchmark/after:应成为新的
-4|benchmark/after:是
3|benchmark/after:的
-4|benchmark/any-after:ask foreign=False
5|benchmark/any-after:ask foreign=True
3|benchmark/any-after:not
4|benchmark/any-after:plan foreign=True
3|benchmark/any-after:raise
-5|benchmark/any-after:reach
-5|benchmark/any-after:reach foreign=False
4|benchmark/any-after:standard
4|benchmark/any-after:standard foreign=True
4|benchmark/any-after:think foreign=False
-3|benchmark/any-after:think foreign=True
8|benchmark/any-before:party
6|benchmark/any-before:party foreign=True
3|benchmark/any-before:plan foreign=True
6|benchmark/any-before:reach
5|benchmark/any-before:reach foreign=True
3|benchmark/any-before:standard
3|benchmark/any-before:standard foreign=True
3|benchmark/any-before:think
4|benchmark/before-commas:0 0
-4|benchmark/before-commas:1 0
-5|benchmark/before-commas:2 0
-4|benchmark/before-commas:2 1
-6|benchmark/before-far:1 0
-6|benchmark/before-far:36 0
8|benchmark/before-far:4 0
3|benchmark/before-far:9 0
-8|benchmark/before-far:far 0
-4|benchmark/before-far:far 1
-3|benchmark/before-follows-rank:( 2 0
-6|benchmark/before-follows-rank:「 0 0
-5|benchmark/before-follows-rank:が 1 0
-3|benchmark/before-follows-rank:で 0 0
-5|benchmark/before-follows-rank:の 1 0
-4|benchmark/before-follows-rank:一 0 0
3|benchmark/before-follows-rank:内 0 0
7|benchmark/before-follows-rank:国 0 0
7|benchmark/before-follows-rank:总 0 0
-4|benchmark/before-follows-rank:新 1 0
-3|benchmark/before-follows-rank:海 0 0
4|benchmark/before-follows-rank:称 0 0
3|benchmark/before-follows-rank:長 0 0
-3|benchmark/before-follows:(
-3|benchmark/before-follows:(戦
-3|benchmark/before-follows:(戦争長
-6|benchmark/before-follows:「
-8|benchmark/before-follows:「5
-8|benchmark/before-follows:「5%が
-8|benchmark/before-follows:が
-3|benchmark/before-follows:が2
-3|benchmark/before-follows:が23日
-3|benchmark/before-follows:がN
-3|benchmark/before-follows:がNAT
-5|benchmark/before-follows:が合
-5|benchmark/before-follows:が合意し
-3|benchmark/before-follows:で
-6|benchmark/before-follows:の
-4|benchmark/before-follows:のコ
-4|benchmark/before-follows:のコリン
-3|benchmark/before-follows:のシ
-3|benchmark/before-follows:のシンク
-4|benchmark/before-follows:の関
-4|benchmark/before-follows:の関係者
4|benchmark/before-follows:の高
3|benchmark/before-follows:の高官は
-5|benchmark/before-follows:は2
-3|benchmark/before-follows:は29日
3|benchmark/before-follows:は同
3|benchmark/before-follows:は同盟国
-5|benchmark/before-follows:一
-5|benchmark/before-follows:一家
-3|benchmark/before-follows:一家智库
3|benchmark/before-follows:内
3|benchmark/before-follows:内部
3|benchmark/before-follows:内部仍以
-3|benchmark/before-follows:前
6|benchmark/before-follows:国
6|benchmark/before-follows:国防
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
3|benchmark/before-follows:称,军费
3|benchmark/before-follows:長
3|benchmark/before-follows:長官
-3|benchmark/before-follows:高官は昨
-13|benchmark/before-leads:
-4|benchmark/before-leads:,
6|benchmark/before-leads:、
3|benchmark/before-leads:した
3|benchmark/before-leads:た
-3|benchmark/before-leads:ビー
-3|benchmark/before-leads:ー
-4|benchmark/before-leads:事】
-4|benchmark/before-leads:国
6|benchmark/before-leads:日、
-4|benchmark/before-leads:称,
-4|benchmark/before-leads:美国
3|benchmark/before-leads:说,
-4|benchmark/before-leads:道,
3|benchmark/before-leads:长
-5|benchmark/before-opens:True agent
-6|benchmark/before-opens:True named
9|benchmark/before-rank:0 0 named
-4|benchmark/before-rank:0 1 named
-4|benchmark/before-rank:1 0 agent
-8|benchmark/before-rank:1 0 named
-3|benchmark/before::
-3|benchmark/before:DEFENCEだけで
4|benchmark/before:DEFENCE达到GDP的
7|benchmark/before:GDP比
6|benchmark/before:GDP的
8|benchmark/before:USA「
3|benchmark/before:_
-7|benchmark/before:agent
-5|benchmark/before:named
14|benchmark/before:「
-3|benchmark/before:いて「GDPの
-3|benchmark/before:けで
4|benchmark/before:し、GDP比
-4|benchmark/before:したGDP比
3|benchmark/before:した計
3|benchmark/before:してGDP比
3|benchmark/before:するGDP比
-3|benchmark/before:た
-4|benchmark/before:たGDP比
3|benchmark/before:た計
3|benchmark/before:だGDP比
-3|benchmark/before:だけで
3|benchmark/before:って唱える
3|benchmark/before:てGDP比
-3|benchmark/before:て「GDPの
3|benchmark/before:て唱える
-5|benchmark/before:で
3|benchmark/before:としてGDP比
3|benchmark/before:とするGDP比
-3|benchmark/before:のDEFENCEだけで
-3|benchmark/before:の標準
4|benchmark/before:は「
4|benchmark/before:る
4|benchmark/before:るGDP比
3|benchmark/before:を念頭に「
3|benchmark/before:んだGDP比
-3|benchmark/before:アの標準
-3|benchmark/before:ジアの標準
5|benchmark/before:係者は「
4|benchmark/before:到GDP的
3|benchmark/before:合意した計
3|benchmark/before:安として
3|benchmark/before:念頭に「
3|benchmark/before:意した計
-3|benchmark/before:標準
6|benchmark/before:比
-3|benchmark/before:準
8|benchmark/before:的
3|benchmark/before:目安として
5|benchmark/before:者は「
4|benchmark/before:表し、GDP比
3|benchmark/before:込んだGDP比
4|benchmark/before:达到GDP的
5|benchmark/before:関係者は「
3|benchmark/before:頭に「
-4|benchmark/clause-ending:ある
3|benchmark/clause-ending:えた
3|benchmark/clause-ending:が、
3|benchmark/clause-ending:きかけた
4|benchmark/clause-ending:きた
3|benchmark/clause-ending:き込んだ
3|benchmark/clause-ending:こと
-5|benchmark/clause-ending:した
4|benchmark/clause-ending:してきた
-3|benchmark/clause-ending:せず
4|benchmark/clause-ending:てきた
-3|benchmark/clause-ending:である
3|benchmark/clause-ending:と答えた
4|benchmark/clause-ending:と記した
3|benchmark/clause-ending:と評した
3|benchmark/clause-ending:のこと
-3|benchmark/clause-ending:を示した
3|benchmark/clause-ending:入场券\"
3|benchmark/clause-ending:全球标准
-6|benchmark/clause-ending:准\"
3|benchmark/clause-ending:券\"
-3|benchmark/clause-ending:反応せず
3|benchmark/clause-ending:场券\"
-3|benchmark/clause-ending:応せず
-4|benchmark/clause-ending:明した
4|benchmark/clause-ending:标准
-6|benchmark/clause-ending:标准\"
7|benchmark/clause-ending:標準」
4|benchmark/clause-ending:標準だ
7|benchmark/clause-ending:準」
4|benchmark/clause-ending:準だ
3|benchmark/clause-ending:球标准
-6|benchmark/clause-ending:球标准\"
7|benchmark/clause-ending:界標準」
4|benchmark/clause-ending:界標準だ
-3|benchmark/clause-ending:示した
3|benchmark/clause-ending:答えた
4|benchmark/clause-ending:記した
3|benchmark/clause-ending:評した
-4|benchmark/clause-ending:説明した
8|benchmark/demander:other
3|benchmark/ending:%か
-3|benchmark/ending:%である
3|benchmark/ending:%のこと
3|benchmark/ending:.5%か
3|benchmark/ending:5%か
-4|benchmark/ending:ある
4|benchmark/ending:いう
3|benchmark/ending:えた
3|benchmark/ending:きかけた
4|benchmark/ending:きた
3|benchmark/ending:き込んだ
3|benchmark/ending:こと
-5|benchmark/ending:した
4|benchmark/ending:してきた
-3|benchmark/ending:せず
4|benchmark/ending:たという
4|benchmark/ending:てきた
-3|benchmark/ending:である
4|benchmark/ending:という
3|benchmark/ending:と答えた
4|benchmark/ending:と記した
3|benchmark/ending:と評した
3|benchmark/ending:のこと
-3|benchmark/ending:を示した
3|benchmark/ending:入场券\"
4|benchmark/ending:全球标准
-4|benchmark/ending:准\"
3|benchmark/ending:券\"
3|benchmark/ending:加而得
-3|benchmark/ending:反応せず
3|benchmark/ending:场券\"
-3|benchmark/ending:応せず
-4|benchmark/ending:明した
4|benchmark/ending:标准
-4|benchmark/ending:标准\"
7|benchmark/ending:標準」
7|benchmark/ending:準」
4|benchmark/ending:球标准
-3|benchmark/ending:球标准\"
7|benchmark/ending:界標準」
3|benchmark/ending:相加而得
-3|benchmark/ending:示した
3|benchmark/ending:答えた
3|benchmark/ending:而得
4|benchmark/ending:記した
3|benchmark/ending:評した
-4|benchmark/ending:説明した
13|benchmark/foreign=False:
-5|benchmark/foreign=False:not
-4|benchmark/foreign=False:reach
3|benchmark/foreign=True:ask not
3|benchmark/foreign=True:ask plan
3|benchmark/foreign=True:plan
4|benchmark/foreign=True:should standard
4|benchmark/known:- ALLIES 2
4|benchmark/known:- ALLIES 2 since-2025
-3|benchmark/known:- ALLIES 3.5
-3|benchmark/known:- ALLIES 3.5 since-2025
3|benchmark/known:- CAN 3.5
3|benchmark/known:- CAN 3.5 since-2025
3|benchmark/known:- CAN since-2025
3|benchmark/known:- GBR 2
3|benchmark/known:- GBR 2 since-2025
3|benchmark/known:- GBR 3.5
3|benchmark/known:- GBR 3.5 since-2025
7|benchmark/known:- GBR since-2025
3|benchmark/known:- JPN 5
3|benchmark/known:- JPN 5 since-2025
5|benchmark/known:- JPN since-2025
3|benchmark/known:- KOR 5
3|benchmark/known:- KOR 5 since-2025
4|benchmark/known:- KOR since-2025
-3|benchmark/known:- LVA 3
-3|benchmark/known:- LVA 3 since-2025
-3|benchmark/known:- LVA since-2025
-4|benchmark/known:- NATO since-2025
5|benchmark/known:AUS AUS 2.5
7|benchmark/known:AUS AUS 2.5 since-2025
7|benchmark/known:AUS AUS since-2025
3|benchmark/known:CZE CZE 3
3|benchmark/known:CZE CZE 3 since-2025
3|benchmark/known:CZE CZE since-2025
3|benchmark/known:GBR GBR 2.5
3|benchmark/known:GBR GBR 2.5 to-2024
-5|benchmark/known:GBR GBR since-2025
3|benchmark/known:GBR GBR to-2024
-6|benchmark/known:JPN ALLIES 3.5
-6|benchmark/known:JPN ALLIES 3.5 since-2025
-9|benchmark/known:JPN ALLIES since-2025
-7|benchmark/known:JPN JPN 3.5
-7|benchmark/known:JPN JPN 3.5 since-2025
-3|benchmark/known:JPN JPN 5
-3|benchmark/known:JPN JPN 5 since-2025
-11|benchmark/known:JPN JPN since-2025
-5|benchmark/known:JPN NATO since-2025
-3|benchmark/known:KOR ALLIES 3.5
-3|benchmark/known:KOR ALLIES 3.5 since-2025
-4|benchmark/known:KOR ALLIES since-2025
4|benchmark/known:LVA LVA 3
4|benchmark/known:LVA LVA 3 since-2025
4|benchmark/known:LVA LVA since-2025
-3|benchmark/known:NATO ALLIES since-2025
-3|benchmark/known:NATO NATO 1.5
-3|benchmark/known:NATO NATO 1.5 since-2025
-4|benchmark/known:NATO NATO 3.5
-4|benchmark/known:NATO NATO 3.5 since-2025
-12|benchmark/known:NATO NATO 5
-12|benchmark/known:NATO NATO 5 since-2025
-18|benchmark/known:NATO NATO since-2025
-4|benchmark/known:NZL AUS 2.5
-4|benchmark/known:NZL AUS 2.5 since-2025
-4|benchmark/known:NZL AUS since-2025
-3|benchmark/known:USA ALLIES 2
-3|benchmark/known:USA ALLIES 2 since-2025
14|benchmark/known:USA ALLIES 3.5
14|benchmark/known:USA ALLIES 3.5 since-2025
7|benchmark/known:USA ALLIES 5
7|benchmark/known:USA ALLIES 5 since-2025
16|benchmark/known:USA ALLIES since-2025
7|benchmark/known:USA JPN 3.5
7|benchmark/known:USA JPN 3.5 since-2025
7|benchmark/known:USA JPN since-2025
5|benchmark/known:USA NATO 1.5
5|benchmark/known:USA NATO 1.5 since-2025
7|benchmark/known:USA NATO 3.5
7|benchmark/known:USA NATO 3.5 since-2025
18|benchmark/known:USA NATO 5
18|benchmark/known:USA NATO 5 since-2025
30|benchmark/known:USA NATO since-2025
-23|benchmark/main:other
-11|benchmark/main:spender
-5|benchmark/named:1
-8|benchmark/named:2
3|benchmark/near-after:\"入
3|benchmark/near-after:\"入场
-3|benchmark/near-after:\"全
-3|benchmark/near-after:\"全球
4|benchmark/near-after:#な
4|benchmark/near-after:#なの
-9|benchmark/near-after:ALLIESに
-4|benchmark/near-after:ALLIESの
-3|benchmark/near-after:ALLIESの新
3|benchmark/near-after:ALLIES以
3|benchmark/near-after:ALLIES以外
3|benchmark/near-after:DEFENCEの
4|benchmark/near-after:DEFENCEの新
3|benchmark/near-after:DEFENCE的
3|benchmark/near-after:LANDが
3|benchmark/near-after:LANDがそ
3|benchmark/near-after:LANDだ
3|benchmark/near-after:LANDだけ
3|benchmark/near-after:LANDと
3|benchmark/near-after:LANDとし
3|benchmark/near-after:LANDも
3|benchmark/near-after:LANDも足
-3|benchmark/near-after:_外
-3|benchmark/near-after:_外相
-3|benchmark/near-after:、ALLIESに
3|benchmark/near-after:、ALLIES以
3|benchmark/near-after:、LANDが
3|benchmark/near-after:、「LAND
4|benchmark/near-after:。LAND
4|benchmark/near-after:。LANDだ
3|benchmark/near-after:「LAND
3|benchmark/near-after:「LANDと
-5|benchmark/near-after:「新
-5|benchmark/near-after:「新た
-3|benchmark/near-after:」_
-3|benchmark/near-after:」_外
-4|benchmark/near-after:」だ
-4|benchmark/near-after:」だと
4|benchmark/near-after:」と
4|benchmark/near-after:」と述
3|benchmark/near-after:」に
3|benchmark/near-after:」にLAND
-3|benchmark/near-after:ある
-4|benchmark/near-after:ある。
4|benchmark/near-after:い「
4|benchmark/near-after:い「世
3|benchmark/near-after:いつ
3|benchmark/near-after:いつき
4|benchmark/near-after:いて
3|benchmark/near-after:いて、
4|benchmark/near-after:が#
4|benchmark/near-after:が#な
-3|benchmark/near-after:がALLIES
-3|benchmark/near-after:がALLIESに
4|benchmark/near-after:がDEFENCE
4|benchmark/near-after:がDEFENCEの
3|benchmark/near-after:がそ
3|benchmark/near-after:がそこ
6|benchmark/near-after:が世
6|benchmark/near-after:が世界
-3|benchmark/near-after:が新
3|benchmark/near-after:き、
3|benchmark/near-after:き、LAND
3|benchmark/near-after:きた
3|benchmark/near-after:きた。
3|benchmark/near-after:けが
4|benchmark/near-after:けが#
3|benchmark/near-after:こと。
3|benchmark/near-after:こに
3|benchmark/near-after:こに約
3|benchmark/near-after:し、LAND
4|benchmark/near-after:しい「
7|benchmark/near-after:して
3|benchmark/near-after:してき
3|benchmark/near-after:してそ
-3|benchmark/near-after:する
-3|benchmark/near-after:せず
3|benchmark/near-after:そこ
3|benchmark/near-after:そこに
3|benchmark/near-after:その
3|benchmark/near-after:その数
4|benchmark/near-after:た。
3|benchmark/near-after:た」
3|benchmark/near-after:た」と
-7|benchmark/near-after:たな
-8|benchmark/near-after:たな世
4|benchmark/near-after:だ。
4|benchmark/near-after:だ。LAND
3|benchmark/near-after:だけが
-8|benchmark/near-after:だと
4|benchmark/near-after:だと記
-3|benchmark/near-after:だと語
-5|benchmark/near-after:だと説
-4|benchmark/near-after:った
3|benchmark/near-after:った」
4|benchmark/near-after:つい
4|benchmark/near-after:ついて
3|benchmark/near-after:つき
3|benchmark/near-after:つき、
3|benchmark/near-after:て、
3|benchmark/near-after:て、「
3|benchmark/near-after:てき
3|benchmark/near-after:てきた
3|benchmark/near-after:てそ
3|benchmark/near-after:てその
-3|benchmark/near-after:であ
-3|benchmark/near-after:である
3|benchmark/near-after:で追
3|benchmark/near-after:で追い
3|benchmark/near-after:と。
4|benchmark/near-after:とし
4|benchmark/near-after:として
4|benchmark/near-after:と記
4|benchmark/near-after:と記し
-4|benchmark/near-after:と語
-5|benchmark/near-after:と説
-4|benchmark/near-after:と説明
4|benchmark/near-after:と述
4|benchmark/near-after:と述べ
4|benchmark/near-after:なの
4|benchmark/near-after:なのは
-8|benchmark/near-after:な世
-8|benchmark/near-after:な世界
3|benchmark/near-after:にLAND
3|benchmark/near-after:にLANDも
-3|benchmark/near-after:に、
3|benchmark/near-after:にし
3|benchmark/near-after:にして
4|benchmark/near-after:につ
4|benchmark/near-after:につい
3|benchmark/near-after:にな
-3|benchmark/near-after:にも
3|benchmark/near-after:に約
3|benchmark/near-after:に約束
3|benchmark/near-after:の「
3|benchmark/near-after:の「世
3|benchmark/near-after:のこ
3|benchmark/near-after:のこと
4|benchmark/near-after:のは
4|benchmark/near-after:のは理
3|benchmark/near-after:の数
3|benchmark/near-after:の数字
3|benchmark/near-after:の新し
-3|benchmark/near-after:の新た
3|benchmark/near-after:の標
3|benchmark/near-after:の標準
4|benchmark/near-after:の目
4|benchmark/near-after:の目安
-3|benchmark/near-after:は「
-4|benchmark/near-after:は「世
3|benchmark/near-after:はな
5|benchmark/near-after:は世
5|benchmark/near-after:は世界
-3|benchmark/near-after:は反
-3|benchmark/near-after:は反応
4|benchmark/near-after:は理
4|benchmark/near-after:は理解
3|benchmark/near-after:べた
3|benchmark/near-after:べた。
3|benchmark/near-after:も足
3|benchmark/near-after:も足並
-5|benchmark/near-after:る。
-3|benchmark/near-after:る「
3|benchmark/near-after:ろえる
3|benchmark/near-after:を口
3|benchmark/near-after:を口に
3|benchmark/near-after:を念
3|benchmark/near-after:を念頭
-3|benchmark/near-after:アジ
-3|benchmark/near-after:アジア
-3|benchmark/near-after:ジア
4|benchmark/near-after:世界の
3|benchmark/near-after:中立
3|benchmark/near-after:中立国
4|benchmark/near-after:为新
4|benchmark/near-after:为新的
-3|benchmark/near-after:付け
3|benchmark/near-after:以外
3|benchmark/near-after:以外の
3|benchmark/near-after:入场
3|benchmark/near-after:入场券
-4|benchmark/near-after:全球标
-7|benchmark/near-after:准\"
-3|benchmark/near-after:准\",
4|benchmark/near-after:准。
3|benchmark/near-after:券\"
-3|benchmark/near-after:反応
-3|benchmark/near-after:反応せ
3|benchmark/near-after:口に
3|benchmark/near-after:口にし
4|benchmark/near-after:国の
3|benchmark/near-after:国際標
3|benchmark/near-after:场券
3|benchmark/near-after:场券\"
-5|benchmark/near-after:基準
-3|benchmark/near-after:基準だ
3|benchmark/near-after:外の
3|benchmark/near-after:外のALLIES
-3|benchmark/near-after:外相
-3|benchmark/near-after:外相は
3|benchmark/near-after:字を念
4|benchmark/near-after:应成
4|benchmark/near-after:应成为
-3|benchmark/near-after:応せ
-3|benchmark/near-after:応せず
3|benchmark/near-after:念頭
3|benchmark/near-after:念頭に
6|benchmark/near-after:成为
4|benchmark/near-after:成为新
-7|benchmark/near-after:新た
-7|benchmark/near-after:新たな
3|benchmark/near-after:新标
3|benchmark/near-after:新的
3|benchmark/near-after:新的全
-4|benchmark/near-after:明し
-4|benchmark/near-after:明した
-3|benchmark/near-after:是ALLIES
3|benchmark/near-after:束で
3|benchmark/near-after:束で追
-7|benchmark/near-after:标准\"
4|benchmark/near-after:标准。
9|benchmark/near-after:標準
7|benchmark/near-after:標準」
5|benchmark/near-after:準」
-4|benchmark/near-after:準」だ
3|benchmark/near-after:準」に
4|benchmark/near-after:準だ。
-3|benchmark/near-after:準だと
3|benchmark/near-after:準を口
-4|benchmark/near-after:球标
-4|benchmark/near-after:球标准
4|benchmark/near-after:理解
4|benchmark/near-after:理解さ
4|benchmark/near-after:界の
3|benchmark/near-after:界の標
4|benchmark/near-after:的\"
3|benchmark/near-after:的\"入
3|benchmark/near-after:的全
3|benchmark/near-after:的全球
4|benchmark/near-after:目安
-4|benchmark/near-after:相は
-3|benchmark/near-after:相は反
3|benchmark/near-after:示し、
3|benchmark/near-after:立国
3|benchmark/near-after:約束
3|benchmark/near-after:約束で
4|benchmark/near-after:解さ
4|benchmark/near-after:記し
4|benchmark/near-after:記した
-4|benchmark/near-after:語った
-4|benchmark/near-after:説明
-4|benchmark/near-after:説明し
4|benchmark/near-after:述べ
3|benchmark/near-after:述べた
3|benchmark/near-after:追い
3|benchmark/near-after:追いつ
3|benchmark/near-after:際標
3|benchmark/near-after:際標準
3|benchmark/near-after:頭に
3|benchmark/near-before:#,
3|benchmark/near-before:)は
3|benchmark/near-before:)は同
4|benchmark/near-before:,ALLIES
4|benchmark/near-before:,ALLIESDEFENCE
4|benchmark/near-before:ALLIESDEFENCE
4|benchmark/near-before:ALLIESDEFENCE达
4|benchmark/near-before:DATE、
4|benchmark/near-before:DATE、新
3|benchmark/near-before:DATE以
3|benchmark/near-before:DATE以来
3|benchmark/near-before:DATE合
3|benchmark/near-before:DATE合意
3|benchmark/near-before:DEFENCE、
3|benchmark/near-before:DEFENCE、基
-3|benchmark/near-before:DEFENCEだ
-3|benchmark/near-before:DEFENCEだけ
4|benchmark/near-before:DEFENCEの
3|benchmark/near-before:DEFENCEのGDP
3|benchmark/near-before:DEFENCE占GDP
4|benchmark/near-before:DEFENCE达
4|benchmark/near-before:DEFENCE达到
7|benchmark/near-before:GDP比
7|benchmark/near-before:GDP的
3|benchmark/near-before:LANDと
3|benchmark/near-before:LANDとLAND
-3|benchmark/near-before:LANDに「
3|benchmark/near-before:LANDを
3|benchmark/near-before:LANDを念
-5|benchmark/near-before:LAND总
-5|benchmark/near-before:LAND总统
3|benchmark/near-before:NATOがDATE
3|benchmark/near-before:NATOに
3|benchmark/near-before:NATOに倣
5|benchmark/near-before:USA「
3|benchmark/near-before:USAがNATO
4|benchmark/near-before:USAの関
-4|benchmark/near-before:USAは
3|benchmark/near-before:USA一
3|benchmark/near-before:USA一家
3|benchmark/near-before:USA新
3|benchmark/near-before:USA新版
3|benchmark/near-before:、LAND
3|benchmark/near-before:、LANDと
3|benchmark/near-before:、NATO
3|benchmark/near-before:、NATOが
4|benchmark/near-before:、USAが
3|benchmark/near-before:、「
3|benchmark/near-before:、「世
4|benchmark/near-before:、国
3|benchmark/near-before:、国家
3|benchmark/near-before:、基
3|benchmark/near-before:、基準
4|benchmark/near-before:、新
4|benchmark/near-before:、新た
3|benchmark/near-before:《国
3|benchmark/near-before:《国防
4|benchmark/near-before:》宣
4|benchmark/near-before:》宣称
-3|benchmark/near-before:「GDP
-3|benchmark/near-before:「ア
-3|benchmark/near-before:「アジ
4|benchmark/near-before:」と
-4|benchmark/near-before:いて
-3|benchmark/near-before:いて「
3|benchmark/near-before:がDATE
3|benchmark/near-before:がDATE合
3|benchmark/near-before:がNATO
3|benchmark/near-before:がNATOに
-3|benchmark/near-before:けで
5|benchmark/near-before:し、
4|benchmark/near-before:し、GDP
3|benchmark/near-before:し、国
-4|benchmark/near-before:した
-5|benchmark/near-before:したGDP
3|benchmark/near-before:した国
3|benchmark/near-before:した計
3|benchmark/near-before:してGDP
3|benchmark/near-before:するGDP
-5|benchmark/near-before:たGDP
-5|benchmark/near-before:たGDP比
4|benchmark/near-before:たな国
3|benchmark/near-before:た計
3|benchmark/near-before:だGDP
3|benchmark/near-before:だGDP比
-3|benchmark/near-before:だけ
-3|benchmark/near-before:だけで
5|benchmark/near-before:って
3|benchmark/near-before:って唱
-4|benchmark/near-before:つい
-4|benchmark/near-before:ついて
3|benchmark/near-before:てGDP比
-3|benchmark/near-before:て「
-3|benchmark/near-before:て「GDP
3|benchmark/near-before:て唱
3|benchmark/near-before:て唱え
5|benchmark/near-before:で、
3|benchmark/near-before:で、LAND
3|benchmark/near-before:では
3|benchmark/near-before:とLAND
3|benchmark/near-before:とLANDを
3|benchmark/near-before:とは
3|benchmark/near-before:とは、
-3|benchmark/near-before:と呼
4|benchmark/near-before:な国
4|benchmark/near-before:な国家
-3|benchmark/near-before:に「ア
-4|benchmark/near-before:につ
-4|benchmark/near-before:につい
3|benchmark/near-before:に倣
3|benchmark/near-before:に倣っ
3|benchmark/near-before:に盛
3|benchmark/near-before:に盛り
3|benchmark/near-before:のDEFENCE、
-3|benchmark/near-before:のDEFENCEだ
3|benchmark/near-before:のGDP
3|benchmark/near-before:のGDP比
3|benchmark/near-before:の「
-3|benchmark/near-before:の標
-3|benchmark/near-before:の標準
3|benchmark/near-before:の目
3|benchmark/near-before:の目安
4|benchmark/near-before:の関
4|benchmark/near-before:の関係
3|benchmark/near-before:はDATE以
4|benchmark/near-before:は、
3|benchmark/near-before:は、NATO
7|benchmark/near-before:は「
3|benchmark/near-before:は「GDP
3|benchmark/near-before:は同
3|benchmark/near-before:は同会
3|benchmark/near-before:り込
3|benchmark/near-before:り込ん
4|benchmark/near-before:るGDP
4|benchmark/near-before:るGDP比
3|benchmark/near-before:れる
3|benchmark/near-before:を公
3|benchmark/near-before:を公表
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
5|benchmark/near-before:一家
4|benchmark/near-before:一家智
5|benchmark/near-before:世界
3|benchmark/near-before:世界の
-5|benchmark/near-before:中核
-3|benchmark/near-before:中核の
3|benchmark/near-before:争長
3|benchmark/near-before:争長官
3|benchmark/near-before:以来
3|benchmark/near-before:以来、
3|benchmark/near-before:会で
3|benchmark/near-before:会で、
3|benchmark/near-before:会談
3|benchmark/near-before:会談し
4|benchmark/near-before:会議
4|benchmark/near-before:会議で
5|benchmark/near-before:係者
5|benchmark/near-before:係者は
3|benchmark/near-before:倣っ
3|benchmark/near-before:倣って
3|benchmark/near-before:公表
3|benchmark/near-before:公表し
4|benchmark/near-before:到GDP
4|benchmark/near-before:到GDP的
3|benchmark/near-before:同会
3|benchmark/near-before:同会議
8|benchmark/near-before:国家
8|benchmark/near-before:国家防
3|benchmark/near-before:国際
3|benchmark/near-before:国際基
5|benchmark/near-before:基準
5|benchmark/near-before:基準は
3|benchmark/near-before:官)
3|benchmark/near-before:官)は
4|benchmark/near-before:宣称
4|benchmark/near-before:宣称,
4|benchmark/near-before:家智
4|benchmark/near-before:家智库
8|benchmark/near-before:家防
8|benchmark/near-before:家防衛
3|benchmark/near-before:念頭
3|benchmark/near-before:念頭に
-5|benchmark/near-before:总统
3|benchmark/near-before:战略》
5|benchmark/near-before:戦略
3|benchmark/near-before:戦略に
4|benchmark/near-before:戦略を
4|benchmark/near-before:新版《
4|benchmark/near-before:智库
3|benchmark/near-before:来、
3|benchmark/near-before:来、「
-3|benchmark/near-before:核の
-3|benchmark/near-before:核のDEFENCE
-3|benchmark/near-before:標準
4|benchmark/near-before:標準」
4|benchmark/near-before:準」
4|benchmark/near-before:準」と
-3|benchmark/near-before:準とし
3|benchmark/near-before:準とは
4|benchmark/near-before:版《
4|benchmark/near-before:版《国
3|benchmark/near-before:界の
3|benchmark/near-before:略》
4|benchmark/near-before:略》宣
3|benchmark/near-before:略に
3|benchmark/near-before:略に盛
4|benchmark/near-before:略を
4|benchmark/near-before:略を公
3|benchmark/near-before:盛り
3|benchmark/near-before:盛り込
3|benchmark/near-before:目安
4|benchmark/near-before:称,ALLIES
6|benchmark/near-before:者は
5|benchmark/near-before:者は「
7|benchmark/near-before:衛戦
7|benchmark/near-before:衛戦略
3|benchmark/near-before:表し
3|benchmark/near-before:表し、
3|benchmark/near-before:談し
3|benchmark/near-before:談し、
4|benchmark/near-before:議で
4|benchmark/near-before:議で、
-3|benchmark/near-before:说,
3|benchmark/near-before:込ん
3|benchmark/near-before:込んだ
4|benchmark/near-before:达到
4|benchmark/near-before:达到GDP
3|benchmark/near-before:長官)
5|benchmark/near-before:関係
5|benchmark/near-before:関係者
5|benchmark/near-before:防衛
7|benchmark/near-before:防衛戦
3|benchmark/near-before:際基
3|benchmark/near-before:際基準
3|benchmark/near-before:頭に
3|benchmark/near-before:頭に「
3|benchmark/near-before:高官は
15|benchmark/nobody-named:True
-3|benchmark/opens:3
-3|benchmark/opens:3.
-3|benchmark/opens:3.5
-3|benchmark/opens:N
-3|benchmark/opens:NA
-3|benchmark/opens:NAT
-3|benchmark/opens:「
-4|benchmark/opens:【
3|benchmark/opens:コ
3|benchmark/opens:コル
3|benchmark/opens:コルビ
3|benchmark/opens:ワ
3|benchmark/opens:ワシ
3|benchmark/opens:ワシン
6|benchmark/opens:世
3|benchmark/opens:世界
3|benchmark/opens:世界標
-4|benchmark/opens:中
-3|benchmark/opens:中核
-3|benchmark/opens:中核の
3|benchmark/opens:冷
3|benchmark/opens:冷戦
3|benchmark/opens:冷戦後
4|benchmark/opens:参
4|benchmark/opens:参考
4|benchmark/opens:参考消
11|benchmark/opens:国
10|benchmark/opens:国防
7|benchmark/opens:国防総
-3|benchmark/opens:拉
-3|benchmark/opens:拉脱
-3|benchmark/opens:拉脱维
3|benchmark/opens:支
3|benchmark/opens:支撑
3|benchmark/opens:支撑这
3|benchmark/opens:欧州の
7|benchmark/opens:米国防
-5|benchmark/opens:美
-3|benchmark/opens:美国
4|benchmark/other after-far:36 True
-3|benchmark/other after-far:4 False
5|benchmark/other after-follows:将
5|benchmark/other after-follows:将\" True
5|benchmark/other after-leads:域,
3|benchmark/other after:named True
3|benchmark/other before-commas:0 0
-7|benchmark/other before-commas:1 0
-4|benchmark/other before-commas:2 0
-6|benchmark/other before-far:1 0
-12|benchmark/other before-far:36 0
8|benchmark/other before-far:4 0
8|benchmark/other before-far:9 0
-7|benchmark/other before-far:far 0
-3|benchmark/other before-follows-rank:( 2 0
-5|benchmark/other before-follows-rank:「 0 0
3|benchmark/other before-follows-rank:が 0 0
-5|benchmark/other before-follows-rank:が 1 0
-4|benchmark/other before-follows-rank:の 0 0
-3|benchmark/other before-follows-rank:の 1 0
-3|benchmark/other before-follows-rank:一 0 0
3|benchmark/other before-follows-rank:内 0 0
-4|benchmark/other before-follows-rank:新 1 0
3|benchmark/other before-follows-rank:長 0 0
-3|benchmark/other before-follows:(
-3|benchmark/other before-follows:(戦
-3|benchmark/other before-follows:(戦争長
-5|benchmark/other before-follows:「
-8|benchmark/other before-follows:「5
-8|benchmark/other before-follows:「5%が
-3|benchmark/other before-follows:が2
-3|benchmark/other before-follows:が23日
-3|benchmark/other before-follows:がN
-3|benchmark/other before-follows:がNAT
-7|benchmark/other before-follows:の
-4|benchmark/other before-follows:のコ
-4|benchmark/other before-follows:のコリン
-3|benchmark/other before-follows:のシ
-3|benchmark/other before-follows:のシンク
-4|benchmark/other before-follows:の関
-4|benchmark/other before-follows:の関係者
-5|benchmark/other before-follows:は2
-3|benchmark/other before-follows:は29日
-3|benchmark/other before-follows:一
-3|benchmark/other before-follows:一家
-3|benchmark/other before-follows:一家智库
3|benchmark/other before-follows:内
3|benchmark/other before-follows:内部
3|benchmark/other before-follows:内部仍以
-3|benchmark/other before-follows:新
-3|benchmark/other before-follows:新版
-4|benchmark/other before-follows:新版《国
3|benchmark/other before-follows:長
3|benchmark/other before-follows:長官
-3|benchmark/other before-follows:高官は昨
-3|benchmark/other before-leads:
3|benchmark/other before-leads:,
-3|benchmark/other before-leads:ビー
-3|benchmark/other before-leads:ー
-4|benchmark/other before-leads:事】
-4|benchmark/other before-leads:国
-4|benchmark/other before-leads:美国
3|benchmark/other before-leads:说,
-4|benchmark/other before-opens:False named
4|benchmark/other before-rank:0 0 agent
-6|benchmark/other before-rank:1 0 agent
-4|benchmark/other before-rank:1 0 named
-3|benchmark/other before:agent
-6|benchmark/other before:named
-5|benchmark/other named:2
-8|benchmark/other right-before:「
-4|benchmark/other right-before:の関係者は「
3|benchmark/other right-before:内部仍以
14|benchmark/other unnamed
-8|benchmark/right-before:「
-4|benchmark/right-before:の関係者は「
3|benchmark/right-before:内部仍以
-9|benchmark/role-class-of:JPN ALLIES
-5|benchmark/role-class-of:JPN NATO
-4|benchmark/role-class-of:KOR ALLIES
-3|benchmark/role-class-of:NATO ALLIES
16|benchmark/role-class-of:USA ALLIES
7|benchmark/role-class-of:USA JPN
30|benchmark/role-class-of:USA NATO
-3|benchmark/role-class-of:USA land
-9|benchmark/role-class-of:USA member
-5|benchmark/role-class-of:land land
-15|benchmark/role-class:JPN
-6|benchmark/role-class:KOR
-3|benchmark/role-class:NATO
38|benchmark/role-class:USA
-7|benchmark/role-class:land
17|benchmark/role:nobody
6|benchmark/role:other
-23|benchmark/role:spender
3|benchmark/ruled
3|benchmark/ruled:who_sets
11|benchmark/ruled:who_sets nobody
-9|benchmark/ruled:who_sets other
3|benchmark/said-after-too:ask not
4|benchmark/said-after-too:should standard
4|benchmark/said-after-too:standard not
3|benchmark/said-after-too:standard raise
13|benchmark/said-after:
3|benchmark/said-after:ask
3|benchmark/said-after:ask not
-5|benchmark/said-after:not
-3|benchmark/said-after:reach
4|benchmark/said-after:should standard
5|benchmark/said-after:standard
-3|benchmark/said-after:standard raise ask
3|benchmark/said-before-too:party reach
3|benchmark/said-before-too:party standard
3|benchmark/said-before-too:standard think
3|benchmark/said-before:party reach
3|benchmark/said-before:party standard
5|benchmark/said-before:reach
3|benchmark/said-before:standard think
4|benchmark/said-before:think
13|benchmark/said-last:
-3|benchmark/said-last:ask
3|benchmark/said-last:ask not
3|benchmark/said-last:ask plan
3|benchmark/said-last:plan
4|benchmark/said-last:raise
3|benchmark/said-last:raise ask plan
-4|benchmark/said-last:reach
4|benchmark/said-last:should standard
4|benchmark/said-last:standard not
4|benchmark/said-last:think
-3|benchmark/spender after-far:18 True
-3|benchmark/spender after-far:36 True
-5|benchmark/spender after-follows:达
-5|benchmark/spender after-follows:达到 True
-3|benchmark/spender after-leads:推动
-4|benchmark/spender after:named True
-3|benchmark/spender after:patient True
3|benchmark/spender before-commas:1 0
-4|benchmark/spender before-commas:2 1
5|benchmark/spender before-far:36 0
-4|benchmark/spender before-far:9 0
-4|benchmark/spender before-far:far 1
-3|benchmark/spender before-follows-rank:が 0 0
-3|benchmark/spender before-follows-rank:で 0 0
3|benchmark/spender before-follows-rank:の 0 0
7|benchmark/spender before-follows-rank:国 0 0
7|benchmark/spender before-follows-rank:总 0 0
-3|benchmark/spender before-follows-rank:海 0 0
-6|benchmark/spender before-follows:が
-5|benchmark/spender before-follows:が合
-5|benchmark/spender before-follows:が合意し
-3|benchmark/spender before-follows:で
3|benchmark/spender before-follows:の高
3|benchmark/spender before-follows:の高官は
5|benchmark/spender before-follows:国
5|benchmark/spender before-follows:国防
7|benchmark/spender before-follows:国防省筋
7|benchmark/spender before-follows:总
7|benchmark/spender before-follows:总统
3|benchmark/spender before-follows:总统帕维
-4|benchmark/spender before-follows:海
-4|benchmark/spender before-follows:海牙
-4|benchmark/spender before-follows:海牙峰会
-10|benchmark/spender before-leads:
-7|benchmark/spender before-leads:,
6|benchmark/spender before-leads:、
3|benchmark/spender before-leads:した
3|benchmark/spender before-leads:た
7|benchmark/spender before-leads:日、
-4|benchmark/spender before-leads:称,
4|benchmark/spender before-opens:False named
-4|benchmark/spender before-opens:True agent
-4|benchmark/spender before-opens:True named
-3|benchmark/spender before-rank:0 0 agent
10|benchmark/spender before-rank:0 0 named
-4|benchmark/spender before-rank:0 1 named
-3|benchmark/spender before-rank:1 0 named
-5|benchmark/spender before:agent
-4|benchmark/spender named:1
-3|benchmark/spender named:2
-15|benchmark/spender unnamed
-4|benchmark/title-after:」_
6|benchmark/title-after:が世
-4|benchmark/unnamed-beside-others
-3|demand/after-far:1 True
5|demand/after-far:18 False
3|demand/after-far:4 False
-6|demand/after-far:4 True
14|demand/after-far:9 False
3|demand/after-follows:か
3|demand/after-follows:から False
6|demand/after-follows:に
10|demand/after-follows:に求 False
-3|demand/after-follows:の全 False
4|demand/after-follows:の声 False
-4|demand/after-follows:条
-4|demand/after-follows:条约 False
7|demand/after-follows:氏
7|demand/after-follows:氏、 False
3|demand/after-follows:的
3|demand/after-follows:的讯 True
6|demand/after-follows:米
6|demand/after-follows:米大 False
11|demand/after-leads:める
9|demand/after-leads:よう
8|demand/after-leads:を_
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
12|demand/after:named False
-4|demand/after:named True
10|demand/after:patient False
-5|demand/after:patient True
4|demand/after:。
-4|demand/after:」
-5|demand/after:に
3|demand/after:へ下
3|demand/after:へ下げ
3|demand/after:へ下げる
3|demand/after:へ下げるよ
-8|demand/after:を
8|demand/after:以
10|demand/after:以内
3|demand/after:以内」
3|demand/after:以内」条
3|demand/after:以内」条件
3|demand/after:以内な
3|demand/after:以内なら
3|demand/after:以内ならば
-5|demand/after:的
-12|demand/any-after:ask
-7|demand/any-after:ask foreign=False
-5|demand/any-after:ask foreign=True
-3|demand/any-after:not foreign=False
4|demand/any-after:not foreign=True
-6|demand/any-after:plan
-5|demand/any-after:plan foreign=False
-6|demand/any-after:raise
-3|demand/any-after:raise foreign=False
-3|demand/any-after:raise foreign=True
-4|demand/any-after:reach
-4|demand/any-after:reach foreign=False
-5|demand/any-after:should
-3|demand/any-after:should foreign=False
-4|demand/any-after:think foreign=False
5|demand/any-after:think foreign=True
-4|demand/any-before:ask
-4|demand/any-before:ask foreign=True
-5|demand/any-before:not
-4|demand/any-before:not foreign=False
-4|demand/any-before:party
-7|demand/any-before:party foreign=False
-5|demand/any-before:plan
-4|demand/any-before:plan foreign=False
-3|demand/any-before:reach foreign=False
4|demand/any-before:reach foreign=True
4|demand/any-before:should
-3|demand/any-before:should foreign=False
7|demand/any-before:should foreign=True
-3|demand/any-before:think
23|demand/before-commas:0 0
-16|demand/before-commas:1 0
-8|demand/before-commas:1 1
17|demand/before-commas:2 0
-6|demand/before-commas:2 1
7|demand/before-commas:3 0
-10|demand/before-far:1 0
13|demand/before-far:18 0
-3|demand/before-far:18 1
4|demand/before-far:36 0
-5|demand/before-far:36 1
6|demand/before-far:4 0
-10|demand/before-far:9 0
30|demand/before-far:far 0
-7|demand/before-far:far 1
4|demand/before-follows-rank:) 2 0
4|demand/before-follows-rank:2 2 0
4|demand/before-follows-rank:3 0 0
-7|demand/before-follows-rank:5 0 0
-3|demand/before-follows-rank:5 1 0
4|demand/before-follows-rank:7 1 0
-6|demand/before-follows-rank:: 0 0
3|demand/before-follows-rank:: 1 0
-3|demand/before-follows-rank:_ 0 0
5|demand/before-follows-rank:、 0 0
-3|demand/before-follows-rank:、 1 1
-3|demand/before-follows-rank:、 3 0
4|demand/before-follows-rank:か 0 0
-6|demand/before-follows-rank:と 1 0
-7|demand/before-follows-rank:に 0 0
8|demand/before-follows-rank:の 0 0
7|demand/before-follows-rank:の 1 0
8|demand/before-follows-rank:の 1 1
-9|demand/before-follows-rank:の 2 1
4|demand/before-follows-rank:の 3 0
13|demand/before-follows-rank:は 1 0
-3|demand/before-follows-rank:は 1 1
-5|demand/before-follows-rank:も 0 0
4|demand/before-follows-rank:事 0 0
-5|demand/before-follows-rank:会 0 0
4|demand/before-follows-rank:側 0 0
-7|demand/before-follows-rank:全 0 0
-3|demand/before-follows-rank:别 1 0
3|demand/before-follows-rank:发 1 0
-4|demand/before-follows-rank:各 0 0
3|demand/before-follows-rank:同 0 0
-7|demand/before-follows-rank:和 1 0
-9|demand/before-follows-rank:国 0 0
3|demand/before-follows-rank:在 1 0
-5|demand/before-follows-rank:外 1 0
5|demand/before-follows-rank:大 0 0
3|demand/before-follows-rank:大 1 0
5|demand/before-follows-rank:大 3 0
-3|demand/before-follows-rank:太 1 1
-8|demand/before-follows-rank:将 0 0
5|demand/before-follows-rank:希 0 0
3|demand/before-follows-rank:总 0 0
-7|demand/before-follows-rank:放 1 0
-3|demand/before-follows-rank:政 0 0
4|demand/before-follows-rank:政 1 0
-4|demand/before-follows-rank:日 1 0
3|demand/before-follows-rank:日 1 1
-3|demand/before-follows-rank:欧 1 0
5|demand/before-follows-rank:氏 1 0
7|demand/before-follows-rank:的 0 0
-3|demand/before-follows-rank:的 0 1
4|demand/before-follows-rank:相 0 0
-6|demand/before-follows-rank:称 1 0
-3|demand/before-follows-rank:获 0 0
9|demand/before-follows-rank:要 0 0
13|demand/before-follows-rank:要 1 0
3|demand/before-follows-rank:要 2 0
5|demand/before-follows-rank:防 0 0
6|demand/before-follows-rank:防 1 0
-10|demand/before-follows-rank:首 0 0
3|demand/before-follows-rank:首 1 0
3|demand/before-follows:)
4|demand/before-follows:)は
4|demand/before-follows:)はオー
6|demand/before-follows:2
3|demand/before-follows:26
3|demand/before-follows:26日在
4|demand/before-follows:3
5|demand/before-follows:3.
5|demand/before-follows:3.5%
-10|demand/before-follows:5
-7|demand/before-follows:5%
-7|demand/before-follows:5%要求
-3|demand/before-follows:5月
4|demand/before-follows:7
4|demand/before-follows:7日
4|demand/before-follows:7日敦促
-3|demand/before-follows::
-5|demand/before-follows::与
-5|demand/before-follows::与其谈
3|demand/before-follows::日
3|demand/before-follows::日本应
-5|demand/before-follows:_
-3|demand/before-follows:_ア
-3|demand/before-follows:_アジア
5|demand/before-follows:、ト
5|demand/before-follows:、トルコ
-3|demand/before-follows:、国
-3|demand/before-follows:、国防費
6|demand/before-follows:、湾
6|demand/before-follows:、湾岸諸
4|demand/before-follows:か
4|demand/before-follows:から
4|demand/before-follows:が
3|demand/before-follows:が6
3|demand/before-follows:が6日、
-5|demand/before-follows:がハ
-5|demand/before-follows:がハーグ
-7|demand/before-follows:と
-3|demand/before-follows:とマ
-3|demand/before-follows:とマルタ
-8|demand/before-follows:に
3|demand/before-follows:にな
3|demand/before-follows:にならっ
-7|demand/before-follows:には
-3|demand/before-follows:に国
-3|demand/before-follows:に国防費
4|demand/before-follows:に防
4|demand/before-follows:に防衛費
18|demand/before-follows:の
-4|demand/before-follows:の3
-3|demand/before-follows:の3.5
3|demand/before-follows:のサ
3|demand/before-follows:のサンド
4|demand/before-follows:のシャカ
-3|demand/before-follows:のシャー
5|demand/before-follows:のハ
4|demand/before-follows:のハリド
7|demand/before-follows:のブ
7|demand/before-follows:のブレー
8|demand/before-follows:の国
-5|demand/before-follows:の国防支
11|demand/before-follows:の国防相
10|demand/before-follows:の外
10|demand/before-follows:の外相は
-6|demand/before-follows:の首
-6|demand/before-follows:の首脳会
13|demand/before-follows:は
-4|demand/before-follows:は1
-4|demand/before-follows:は1.4
-7|demand/before-follows:は5
-7|demand/before-follows:は5%を
6|demand/before-follows:は、
7|demand/before-follows:は、2%
-4|demand/before-follows:はト
-4|demand/before-follows:はトラン
8|demand/before-follows:は両
8|demand/before-follows:は両国に
3|demand/before-follows:は日
3|demand/before-follows:は日本に
6|demand/before-follows:は米
7|demand/before-follows:は米国に
-3|demand/before-follows:は素
-3|demand/before-follows:は素晴ら
-5|demand/before-follows:も
5|demand/before-follows:事
5|demand/before-follows:事務
5|demand/before-follows:事務総長
-5|demand/before-follows:会
-5|demand/before-follows:会議
-5|demand/before-follows:会議見送
4|demand/before-follows:側
-7|demand/before-follows:全
-7|demand/before-follows:全体
-7|demand/before-follows:全体でも
-3|demand/before-follows:别
-3|demand/before-follows:别再
-3|demand/before-follows:别再拖延
3|demand/before-follows:发
3|demand/before-follows:发言
-4|demand/before-follows:各
-4|demand/before-follows:各国
-3|demand/before-follows:各国到2
3|demand/before-follows:同
-7|demand/before-follows:和
-5|demand/before-follows:和瑞
-5|demand/before-follows:和瑞典也
-10|demand/before-follows:国
-5|demand/before-follows:国民
-5|demand/before-follows:国民党籍
-5|demand/before-follows:国防
4|demand/before-follows:国防相、
-3|demand/before-follows:国防相は
6|demand/before-follows:在
4|demand/before-follows:在会
4|demand/before-follows:在会谈中
-5|demand/before-follows:外
-7|demand/before-follows:外相
-6|demand/before-follows:外相は1
3|demand/before-follows:外长
5|demand/before-follows:外长:其
13|demand/before-follows:大
13|demand/before-follows:大統
5|demand/before-follows:大統領が
7|demand/before-follows:大統領は
-3|demand/before-follows:太
-3|demand/before-follows:太平
-3|demand/before-follows:太平洋軍
-8|demand/before-follows:将
-3|demand/before-follows:将军
-3|demand/before-follows:将军费各
-5|demand/before-follows:将国
3|demand/before-follows:将国内生
-8|demand/before-follows:将国防开
6|demand/before-follows:希
6|demand/before-follows:希望
5|demand/before-follows:希望廷布
3|demand/before-follows:总理
3|demand/before-follows:总理西利
3|demand/before-follows:总统:4
-4|demand/before-follows:总统武契
5|demand/before-follows:把国内生
-8|demand/before-follows:放
-8|demand/before-follows:放话
-8|demand/before-follows:放话\"准
4|demand/before-follows:政府
4|demand/before-follows:政府がオ
-3|demand/before-follows:政権
-3|demand/before-follows:政権は、
3|demand/before-follows:日前撰文
-3|demand/before-follows:欧
-3|demand/before-follows:欧洲
-3|demand/before-follows:欧洲盟友
8|demand/before-follows:氏
7|demand/before-follows:氏は
5|demand/before-follows:的
5|demand/before-follows:的5
5|demand/before-follows:的5%要
-3|demand/before-follows:的国
4|demand/before-follows:相仿
4|demand/before-follows:相仿的4
-6|demand/before-follows:称
-3|demand/before-follows:获
-3|demand/before-follows:获美
-3|demand/before-follows:获美豁免
25|demand/before-follows:要
25|demand/before-follows:要求
3|demand/before-follows:要求日本
3|demand/before-follows:要求柬泰
7|demand/before-follows:要求美国
-4|demand/before-follows:要求豁免
4|demand/before-follows:要求贝尔
3|demand/before-follows:访东
3|demand/before-follows:访东盟:
11|demand/before-follows:防
5|demand/before-follows:防衛
6|demand/before-follows:防衛相は
6|demand/before-follows:防长
6|demand/before-follows:防长海凯
-8|demand/before-follows:首
-8|demand/before-follows:首相
4|demand/before-follows:首相は3
-10|demand/before-follows:首相は「
14|demand/before-leads:
-3|demand/before-leads:)は
8|demand/before-leads:,
-6|demand/before-leads:,要
-3|demand/before-leads::
5|demand/before-leads:_
3|demand/before-leads:、
-8|demand/before-leads:「
12|demand/before-leads:】
7|demand/before-leads:が、
6|demand/before-leads:し、
5|demand/before-leads:た
4|demand/before-leads:と、
7|demand/before-leads:に、
-7|demand/before-leads:の
-11|demand/before-leads:は
-5|demand/before-leads:は、
-5|demand/before-leads:は「
7|demand/before-leads:ぶ
-4|demand/before-leads:る
5|demand/before-leads:れた
-7|demand/before-leads:アの
3|demand/before-leads:ズ
-6|demand/before-leads:ツの
6|demand/before-leads:ドの
6|demand/before-leads:ナの
3|demand/before-leads:ルズ
-4|demand/before-leads:ンの
5|demand/before-leads:个
3|demand/before-leads:为,
4|demand/before-leads:书长
6|demand/before-leads:事】
-4|demand/before-leads:促各
3|demand/before-leads:判的
4|demand/before-leads:到与
6|demand/before-leads:吁
-4|demand/before-leads:各
4|demand/before-leads:合(
6|demand/before-leads:同】
6|demand/before-leads:呼吁
-8|demand/before-leads:和
6|demand/before-leads:回应
-3|demand/before-leads:国は
-8|demand/before-leads:在
4|demand/before-leads:大臣
-3|demand/before-leads:官は
-3|demand/before-leads:宾和
-3|demand/before-leads:席
6|demand/before-leads:应
11|demand/before-leads:总统
3|demand/before-leads:持_
3|demand/before-leads:日、
-5|demand/before-leads:日在
5|demand/before-leads:本は
5|demand/before-leads:每个
-12|demand/before-leads:求
-3|demand/before-leads:特在
4|demand/before-leads:的
-7|demand/before-leads:相、
7|demand/before-leads:結ぶ
11|demand/before-leads:统
4|demand/before-leads:臣
-10|demand/before-leads:要
-7|demand/before-leads:要求
-3|demand/before-leads:话,
-5|demand/before-leads:请求
-4|demand/before-leads:送る
-4|demand/before-leads:选人
-4|demand/before-leads:针对
3|demand/before-leads:長国
7|demand/before-leads:长
4|demand/before-leads:露,
10|demand/before-opens:False agent
3|demand/before-opens:False named
-5|demand/before-opens:False patient
5|demand/before-opens:True agent
4|demand/before-opens:True named
-3|demand/before-rank:0 0 agent
-14|demand/before-rank:0 0 named
-4|demand/before-rank:0 1 named
19|demand/before-rank:1 0 agent
14|demand/before-rank:1 0 named
-7|demand/before-rank:1 0 patient
-3|demand/before-rank:1 1 agent
4|demand/before-rank:1 1 named
10|demand/before-rank:2 0 named
5|demand/before-rank:2 0 patient
-9|demand/before-rank:2 1 named
7|demand/before-rank:3 0 named
-3|demand/before:DEFENCE
4|demand/before:DEFENCE减至GDP的
4|demand/before:F要求的是
5|demand/before:GDP_
4|demand/before:_
15|demand/before:agent
7|demand/before:named
-5|demand/before:patient
3|demand/before:、LANDには
-4|demand/before:「
-4|demand/before:に
-4|demand/before:は
3|demand/before:保障費
3|demand/before:全保障費
3|demand/before:冈方提高到
4|demand/before:减至GDP的
-4|demand/before:到
6|demand/before:占GDP_
3|demand/before:安全保障費
3|demand/before:方、LANDには
3|demand/before:方提高到
4|demand/before:是
4|demand/before:求的是
4|demand/before:的是
4|demand/before:至GDP的
4|demand/before:要求的是
3|demand/before:費
3|demand/before:障費
6|demand/clause-ending::不可能
3|demand/clause-ending:」条件
-3|demand/clause-ending:した
-3|demand/clause-ending:った
4|demand/clause-ending:めた
6|demand/clause-ending:不可能
3|demand/clause-ending:内」条件
6|demand/clause-ending:可能
3|demand/clause-ending:文した
3|demand/clause-ending:条件
5|demand/clause-ending:求めた
3|demand/clause-ending:注文した
58|demand/demander:other
19|demand/demander:spender
3|demand/ending:.3%
-3|demand/ending:.5%
4|demand/ending:.7%
3|demand/ending:0%
3|demand/ending:1.3%
4|demand/ending:1.7%
3|demand/ending:10%
-3|demand/ending:3.5%
-5|demand/ending:5%
4|demand/ending:7%
6|demand/ending::不可能
3|demand/ending:」条件
-4|demand/ending:した
-3|demand/ending:った
4|demand/ending:めた
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
-12|demand/foreign=False:
-4|demand/foreign=False:ask
-3|demand/foreign=False:not
3|demand/foreign=False:not ask
-5|demand/foreign=True:
6|demand/foreign=True:not think
-4|demand/known:- ALLIES since-2025
-5|demand/known:- AUS 3.5
-5|demand/known:- AUS 3.5 since-2025
-6|demand/known:- AUS since-2025
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
-3|demand/known:- JPN 5
-3|demand/known:- JPN 5 since-2025
-21|demand/known:- JPN since-2025
5|demand/known:- KEN 1.3
5|demand/known:- KEN 1.3 to-2024
5|demand/known:- KEN to-2024
-5|demand/known:- KOR since-2025
4|demand/known:- LKA 1.3
4|demand/known:- LKA 1.3 to-2024
4|demand/known:- LKA to-2024
-3|demand/known:- NATO 5
-3|demand/known:- NATO 5 since-2025
-4|demand/known:- NATO since-2025
3|demand/known:- NGA 1
3|demand/known:- NGA 1 to-2024
3|demand/known:- NGA to-2024
7|demand/known:- PAK 1.7
4|demand/known:- PAK 1.7 since-2025
4|demand/known:- PAK since-2025
-8|demand/known:- TWN 1E+1 since-2025
10|demand/known:- TWN 1E+1 to-2024
-10|demand/known:- TWN since-2025
10|demand/known:- TWN to-2024
7|demand/known:AUS AUS 1.3
4|demand/known:AUS AUS 1.3 since-2025
3|demand/known:AUS AUS 1.3 to-2024
7|demand/known:AUS AUS 2
7|demand/known:AUS AUS 2 since-2025
-20|demand/known:AUS AUS 3.5
-20|demand/known:AUS AUS 3.5 since-2025
-11|demand/known:AUS AUS since-2025
3|demand/known:AUS AUS to-2024
3|demand/known:AUS FJI 2.2
3|demand/known:AUS FJI 2.2 since-2025
3|demand/known:AUS FJI since-2025
-3|demand/known:AUS USA 3.5
-3|demand/known:AUS USA 3.5 since-2025
-3|demand/known:AUS USA since-2025
4|demand/known:BRA BRA 1
4|demand/known:BRA BRA 1 since-2025
5|demand/known:BRA BRA since-2025
5|demand/known:CHN JPN 1
5|demand/known:CHN JPN 1 since-2025
5|demand/known:CHN JPN since-2025
-4|demand/known:CHN TWN 5
-4|demand/known:CHN TWN 5 since-2025
-5|demand/known:CHN TWN since-2025
-3|demand/known:DEU DEU 2 to-1999
4|demand/known:DEU DEU 3
4|demand/known:DEU DEU 3 since-2025
-3|demand/known:DEU DEU 5
-3|demand/known:DEU DEU 5 since-2025
-3|demand/known:DEU DEU to-1999
-6|demand/known:DEU NATO 5
-6|demand/known:DEU NATO 5 since-2025
-7|demand/known:DEU NATO since-2025
-3|demand/known:DEU POL 4.7
-3|demand/known:DEU POL 4.7 since-2025
-3|demand/known:DEU POL since-2025
12|demand/known:DNK SWE 4
12|demand/known:DNK SWE 4 since-2025
12|demand/known:DNK SWE since-2025
-3|demand/known:ESP ESP since-2025
-6|demand/known:ESP NATO 3.5
-6|demand/known:ESP NATO 3.5 since-2025
-7|demand/known:ESP NATO since-2025
14|demand/known:EST NATO 5
14|demand/known:EST NATO 5 since-2025
14|demand/known:EST NATO since-2025
4|demand/known:EU AUT+MLT 1.9
4|demand/known:EU AUT+MLT 1.9 since-2025
4|demand/known:EU AUT+MLT since-2025
4|demand/known:EU EU 2
4|demand/known:EU EU 2 to-2024
9|demand/known:EU EU 3
7|demand/known:EU EU 3 to-2024
5|demand/known:EU EU since-2025
11|demand/known:EU EU to-2024
5|demand/known:EU GRC 2
5|demand/known:EU GRC 2 to-2024
5|demand/known:EU GRC to-2024
6|demand/known:FIN FIN 3
6|demand/known:FIN FIN 3 since-2025
-5|demand/known:FIN FIN 5
-5|demand/known:FIN FIN 5 since-2025
-5|demand/known:GBR GBR 3
-5|demand/known:GBR GBR 3 since-2025
-6|demand/known:GBR GBR since-2025
-8|demand/known:GBR NATO 5
-8|demand/known:GBR NATO 5 since-2025
-9|demand/known:GBR NATO since-2025
10|demand/known:GRC ESP 2
10|demand/known:GRC ESP 2 since-2025
10|demand/known:GRC ESP since-2025
-3|demand/known:HUN HUN 3.5
-3|demand/known:HUN HUN 3.5 since-2025
-3|demand/known:HUN HUN since-2025
5|demand/known:IND IND 1.3
5|demand/known:IND IND 1.3 to-2024
5|demand/known:IND IND to-2024
-3|demand/known:IND JPN 4
-3|demand/known:IND JPN 4 since-2025
-3|demand/known:IND JPN since-2025
-4|demand/known:ITA ITA 5
-4|demand/known:ITA ITA 5 since-2025
-4|demand/known:ITA ITA since-2025
-5|demand/known:JPN ALLIES 5
-5|demand/known:JPN ALLIES 5 since-2025
-7|demand/known:JPN ALLIES since-2025
-4|demand/known:JPN AUS 3.5
-4|demand/known:JPN AUS 3.5 since-2025
-4|demand/known:JPN AUS since-2025
-3|demand/known:JPN CHN since-2025
10|demand/known:JPN JPN 1.7
10|demand/known:JPN JPN 1.7 since-2025
6|demand/known:JPN JPN 1.8
6|demand/known:JPN JPN 1.8 since-2025
-3|demand/known:JPN JPN 2
4|demand/known:JPN JPN 2.7
4|demand/known:JPN JPN 2.7 to-2024
-17|demand/known:JPN JPN 3
-15|demand/known:JPN JPN 3 since-2025
-24|demand/known:JPN JPN 3.5
-24|demand/known:JPN JPN 3.5 since-2025
-12|demand/known:JPN JPN 5
-12|demand/known:JPN JPN 5 since-2025
-35|demand/known:JPN JPN since-2025
-4|demand/known:JPN TWN 1E+1
-4|demand/known:JPN TWN 1E+1 since-2025
-4|demand/known:JPN TWN since-2025
-3|demand/known:KOR AUS+JPN 3.5
-3|demand/known:KOR AUS+JPN 3.5 since-2025
-3|demand/known:KOR AUS+JPN since-2025
5|demand/known:KOR JPN 2.6
5|demand/known:KOR JPN 2.6 to-2024
5|demand/known:KOR JPN to-2024
-8|demand/known:KOR KOR 3.5
-8|demand/known:KOR KOR 3.5 since-2025
-4|demand/known:KOR KOR 3.8
-4|demand/known:KOR KOR 3.8 since-2025
-4|demand/known:KOR KOR 5
-4|demand/known:KOR KOR 5 since-2025
-16|demand/known:KOR KOR since-2025
4|demand/known:LTU NATO 5.5
4|demand/known:LTU NATO 5.5 since-2025
4|demand/known:LTU NATO since-2025
3|demand/known:LVA EU 3
3|demand/known:LVA EU 3 since-2025
3|demand/known:LVA EU since-2025
3|demand/known:MYS MYS 1.3
3|demand/known:MYS MYS 1.3 since-2025
3|demand/known:MYS MYS 1.7
3|demand/known:MYS MYS 1.7 since-2025
6|demand/known:MYS MYS since-2025
-16|demand/known:NATO ALLIES 5
-16|demand/known:NATO ALLIES 5 since-2025
-16|demand/known:NATO ALLIES since-2025
-6|demand/known:NATO BEL 3.5
-6|demand/known:NATO BEL 3.5 since-2025
-6|demand/known:NATO BEL since-2025
-3|demand/known:NATO JPN 5
-3|demand/known:NATO JPN 5 since-2025
-3|demand/known:NATO JPN since-2025
4|demand/known:NATO KOR 3.5
4|demand/known:NATO KOR 3.5 since-2025
4|demand/known:NATO KOR since-2025
3|demand/known:NATO NATO 3 since-2025
9|demand/known:NATO NATO 3.5
13|demand/known:NATO NATO 3.5 since-2025
-4|demand/known:NATO NATO 3.5 to-2024
6|demand/known:NATO NATO 5
6|demand/known:NATO NATO 5 since-2025
-3|demand/known:NATO NATO 5.5
-3|demand/known:NATO NATO 5.5 since-2025
22|demand/known:NATO NATO since-2025
-6|demand/known:NATO NATO to-2024
-4|demand/known:NATO POL 4
-4|demand/known:NATO POL 4 since-2025
-4|demand/known:NATO POL since-2025
7|demand/known:NLD BEL 3.5
7|demand/known:NLD BEL 3.5 since-2025
7|demand/known:NLD BEL since-2025
3|demand/known:NOR JPN 2.5
3|demand/known:NOR JPN 2.5 since-2025
3|demand/known:NOR JPN since-2025
-5|demand/known:NOR SWE 4
-5|demand/known:NOR SWE 4 since-2025
-5|demand/known:NOR SWE since-2025
-3|demand/known:PHL PHL 2
-3|demand/known:PHL PHL 2 since-2025
-4|demand/known:PHL PHL since-2025
-3|demand/known:PNG AUS since-2025
4|demand/known:POL NATO 3
4|demand/known:POL NATO 3 to-2024
4|demand/known:POL NATO to-2024
5|demand/known:POL POL 3
5|demand/known:POL POL 3 to-2024
7|demand/known:POL POL 4
7|demand/known:POL POL 4 since-2025
4|demand/known:POL POL 4.7
4|demand/known:POL POL 4.7 since-2025
13|demand/known:POL POL since-2025
5|demand/known:POL POL to-2024
-4|demand/known:RWA EU 3
-4|demand/known:RWA EU 3 to-2024
-4|demand/known:RWA EU to-2024
4|demand/known:SAU ARE+KWT+QAT 4.5
4|demand/known:SAU ARE+KWT+QAT 4.5 since-2025
4|demand/known:SAU ARE+KWT+QAT since-2025
4|demand/known:SAU OMN 6
4|demand/known:SAU OMN 6 since-2025
4|demand/known:SAU OMN since-2025
3|demand/known:SAU OMN+SAU 6
3|demand/known:SAU OMN+SAU 6 since-2025
3|demand/known:SAU OMN+SAU since-2025
6|demand/known:SAU SAU 4.5
6|demand/known:SAU SAU 4.5 since-2025
6|demand/known:SAU SAU since-2025
-4|demand/known:SRB EU 2
-4|demand/known:SRB EU 2 to-2024
-4|demand/known:SRB EU to-2024
-3|demand/known:THA PHL 2.5
-3|demand/known:THA PHL 2.5 since-2025
-3|demand/known:THA PHL since-2025
5|demand/known:TUR TUR 3.1
5|demand/known:TUR TUR 3.1 since-2025
5|demand/known:TUR TUR since-2025
-11|demand/known:TWN TWN 1E+1
-10|demand/known:TWN TWN 1E+1 since-2025
-14|demand/known:TWN TWN since-2025
9|demand/known:UKR UKR 0.25
9|demand/known:UKR UKR 0.25 since-2025
13|demand/known:UKR UKR 3
13|demand/known:UKR UKR 3 since-2025
24|demand/known:UKR UKR since-2025
3|demand/known:USA AGO 2.2
3|demand/known:USA AGO 2.2 since-2025
3|demand/known:USA AGO since-2025
3|demand/known:USA ALLIES 3.5
25|demand/known:USA ALLIES 5
25|demand/known:USA ALLIES 5 since-2025
26|demand/known:USA ALLIES since-2025
-6|demand/known:USA AUS 1.3
-3|demand/known:USA AUS 1.3 since-2025
-3|demand/known:USA AUS 1.3 to-2024
-6|demand/known:USA AUS 2
-6|demand/known:USA AUS 2 since-2025
30|demand/known:USA AUS 3.5
30|demand/known:USA AUS 3.5 since-2025
24|demand/known:USA AUS since-2025
-3|demand/known:USA AUS to-2024
4|demand/known:USA AUS+JPN 3.5
4|demand/known:USA AUS+JPN 3.5 since-2025
4|demand/known:USA AUS+JPN since-2025
-3|demand/known:USA BRA 1
-3|demand/known:USA BRA 1 since-2025
-5|demand/known:USA BRA since-2025
3|demand/known:USA BWA 2.8
3|demand/known:USA BWA 2.8 since-2025
3|demand/known:USA BWA since-2025
5|demand/known:USA CHN 3
5|demand/known:USA CHN 3 since-2025
4|demand/known:USA CHN 5
4|demand/known:USA CHN 5 since-2025
5|demand/known:USA CHN since-2025
4|demand/known:USA DEU 2
5|demand/known:USA DEU 2 to-1999
4|demand/known:USA DEU 5
4|demand/known:USA DEU 5 since-2025
5|demand/known:USA DEU to-1999
-7|demand/known:USA ESP 2
-7|demand/known:USA ESP 2 since-2025
-7|demand/known:USA ESP since-2025
-5|demand/known:USA EU 3
-3|demand/known:USA EU 3 since-2025
-5|demand/known:USA EU since-2025
-3|demand/known:USA FIN 3
-3|demand/known:USA FIN 3 since-2025
6|demand/known:USA FIN 5
6|demand/known:USA FIN 5 since-2025
6|demand/known:USA GBR 3
6|demand/known:USA GBR 3 since-2025
6|demand/known:USA GBR since-2025
-3|demand/known:USA GHA 0.6
-3|demand/known:USA GHA 0.6 to-2024
-3|demand/known:USA GHA to-2024
-3|demand/known:USA GRC 2
-3|demand/known:USA GRC 2 to-2024
-3|demand/known:USA GRC to-2024
4|demand/known:USA HUN 3.5
4|demand/known:USA HUN 3.5 since-2025
4|demand/known:USA HUN since-2025
-4|demand/known:USA IND 1.3
-4|demand/known:USA IND 1.3 to-2024
-4|demand/known:USA IND to-2024
3|demand/known:USA ITA 5
3|demand/known:USA ITA 5 since-2025
3|demand/known:USA ITA since-2025
-5|demand/known:USA JPN 1
-5|demand/known:USA JPN 1 since-2025
-10|demand/known:USA JPN 1.7
-10|demand/known:USA JPN 1.7 since-2025
-5|demand/known:USA JPN 1.8
-5|demand/known:USA JPN 1.8 since-2025
3|demand/known:USA JPN 2
-3|demand/known:USA JPN 2.5
-3|demand/known:USA JPN 2.5 since-2025
-5|demand/known:USA JPN 2.6
-5|demand/known:USA JPN 2.6 to-2024
26|demand/known:USA JPN 3
23|demand/known:USA JPN 3 since-2025
35|demand/known:USA JPN 3.5
35|demand/known:USA JPN 3.5 since-2025
4|demand/known:USA JPN 4
4|demand/known:USA JPN 4 since-2025
19|demand/known:USA JPN 5
19|demand/known:USA JPN 5 since-2025
55|demand/known:USA JPN since-2025
3|demand/known:USA JPN to-1999
-5|demand/known:USA JPN to-2024
-4|demand/known:USA KEN 1.3
-4|demand/known:USA KEN 1.3 to-2024
-4|demand/known:USA KEN to-2024
6|demand/known:USA KOR 3.5
6|demand/known:USA KOR 3.5 since-2025
5|demand/known:USA KOR 3.8
5|demand/known:USA KOR 3.8 since-2025
6|demand/known:USA KOR 5
6|demand/known:USA KOR 5 since-2025
16|demand/known:USA KOR since-2025
-3|demand/known:USA LKA 1.3
-3|demand/known:USA LKA 1.3 to-2024
-3|demand/known:USA LKA to-2024
-3|demand/known:USA MYS 1.3
-3|demand/known:USA MYS 1.3 since-2025
-5|demand/known:USA MYS since-2025
5|demand/known:USA NATO 2
-5|demand/known:USA NATO 3
-3|demand/known:USA NATO 3 to-2024
-5|demand/known:USA NATO 3.5 since-2025
5|demand/known:USA NATO 3.5 to-2024
-7|demand/known:USA NATO since-2025
5|demand/known:USA NATO to-2024
-3|demand/known:USA NGA 1
-3|demand/known:USA NGA 1 to-2024
-3|demand/known:USA NGA to-2024
-3|demand/known:USA OMN 6
-3|demand/known:USA OMN 6 since-2025
-3|demand/known:USA OMN since-2025
-4|demand/known:USA PAK 1.7
3|demand/known:USA PHL 2
3|demand/known:USA PHL 2 since-2025
5|demand/known:USA PHL 2.5
5|demand/known:USA PHL 2.5 since-2025
6|demand/known:USA PHL since-2025
-4|demand/known:USA POL 3
-4|demand/known:USA POL 3 to-2024
-6|demand/known:USA POL since-2025
-4|demand/known:USA POL to-2024
-6|demand/known:USA SAU 4.5
-6|demand/known:USA SAU 4.5 since-2025
-6|demand/known:USA SAU since-2025
-5|demand/known:USA SWE 4
-5|demand/known:USA SWE 4 since-2025
-5|demand/known:USA SWE since-2025
-4|demand/known:USA TUR 3.1
-4|demand/known:USA TUR 3.1 since-2025
-3|demand/known:USA TUR since-2025
14|demand/known:USA TWN 1E+1
24|demand/known:USA TWN 1E+1 since-2025
-10|demand/known:USA TWN 1E+1 to-2024
3|demand/known:USA TWN 3
7|demand/known:USA TWN 5
7|demand/known:USA TWN 5 since-2025
33|demand/known:USA TWN since-2025
-9|demand/known:USA TWN to-2024
-8|demand/known:USA UKR 0.25
-8|demand/known:USA UKR 0.25 since-2025
-8|demand/known:USA UKR 3
-8|demand/known:USA UKR 3 since-2025
-17|demand/known:USA UKR since-2025
5|demand/known:USA USA 3.5
5|demand/known:USA USA 3.5 since-2025
7|demand/known:USA USA since-2025
-8|demand/main:other
-31|demand/main:spender
15|demand/named:1
13|demand/named:2
23|demand/named:3
3|demand/near-after:,并接
6|demand/near-after::不
6|demand/near-after::不可
6|demand/near-after:_卓
6|demand/near-after:_卓揆
3|demand/near-after:、削
3|demand/near-after:、削減
-3|demand/near-after:」と
3|demand/near-after:」条
3|demand/near-after:」条件
-3|demand/near-after:ある
3|demand/near-after:いとし
3|demand/near-after:う注
3|demand/near-after:う注文
-3|demand/near-after:があ
-3|demand/near-after:がある
3|demand/near-after:して、
-4|demand/near-after:た。
-3|demand/near-after:だ。
-3|demand/near-after:だと
3|demand/near-after:て、削
3|demand/near-after:では
3|demand/near-after:ではな
3|demand/near-after:とし
3|demand/near-after:として
3|demand/near-after:ないと
3|demand/near-after:なら
3|demand/near-after:ならば
3|demand/near-after:はな
3|demand/near-after:ば構
3|demand/near-after:ば構わ
3|demand/near-after:へ下
3|demand/near-after:へ下げ
-4|demand/near-after:める
3|demand/near-after:よう注
3|demand/near-after:らば
3|demand/near-after:らば構
-3|demand/near-after:る。
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
10|demand/near-after:以内
3|demand/near-after:以内」
3|demand/near-after:以内な
3|demand/near-after:内」
3|demand/near-after:内」条
3|demand/near-after:内な
3|demand/near-after:内なら
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
3|demand/near-after:接管
3|demand/near-after:接管外
6|demand/near-after:揆:
6|demand/near-after:揆:不
3|demand/near-after:文し
3|demand/near-after:文した
3|demand/near-after:条件
3|demand/near-after:構わ
3|demand/near-after:構わな
-3|demand/near-after:求め
-3|demand/near-after:求める
3|demand/near-after:注文し
3|demand/near-after:減で
3|demand/near-after:減では
3|demand/near-after:的防
3|demand/near-after:的防区
3|demand/near-after:管外
3|demand/near-after:管外国
3|demand/near-after:维和
3|demand/near-after:维和部
-5|demand/near-after:要求
3|demand/near-after:部队
3|demand/near-after:部队的
3|demand/near-after:队的
3|demand/near-after:队的防
3|demand/near-after:防区
3|demand/near-after:防区。
3|demand/near-before:#,
4|demand/near-before:#,而
4|demand/near-before:,LANDDEFENCE
4|demand/near-before:,而
4|demand/near-before:,而I
4|demand/near-before:,该
4|demand/near-before:,该组
3|demand/near-before:DATE、債
4|demand/near-before:DATE以
4|demand/near-before:DATE以前
4|demand/near-before:DATE的
4|demand/near-before:DATE的DEFENCE
4|demand/near-before:DEFENCE减
4|demand/near-before:DEFENCE减至
3|demand/near-before:DEFENCE应
4|demand/near-before:DEFENCE应提
-4|demand/near-before:DEFENCE提
-3|demand/near-before:DEFENCE提高
4|demand/near-before:DEFENCE相
4|demand/near-before:DEFENCE相当
3|demand/near-before:F、
3|demand/near-before:F、LAND
3|demand/near-before:Fは
3|demand/near-before:FはDATE
4|demand/near-before:F要
4|demand/near-before:F要求
5|demand/near-before:GDP_
4|demand/near-before:GDP的
4|demand/near-before:GDP的#
7|demand/near-before:IM
7|demand/near-before:IMF
4|demand/near-before:LANDDEFENCE应
-3|demand/near-before:LANDの
-3|demand/near-before:LANDは
5|demand/near-before:LAND国
5|demand/near-before:LAND国防
10|demand/near-before:MF
3|demand/near-before:MF、
3|demand/near-before:MFは
4|demand/near-before:MF要
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
4|demand/near-before:して
4|demand/near-before:して、
4|demand/near-before:て、
-3|demand/near-before:では
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
4|demand/near-before:于GDP
4|demand/near-before:于GDP的
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
4|demand/near-before:当于
4|demand/near-before:当于GDP
4|demand/near-before:把DEFENCE减
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
4|demand/near-before:求的是
3|demand/near-before:的#
4|demand/near-before:的#,
3|demand/near-before:的DEFENCE
4|demand/near-before:的DEFENCE相
4|demand/near-before:的是
4|demand/near-before:相当
4|demand/near-before:相当于
6|demand/near-before:称LAND
4|demand/near-before:组织
4|demand/near-before:组织要
4|demand/near-before:织要
4|demand/near-before:织要求
4|demand/near-before:而I
4|demand/near-before:而IM
4|demand/near-before:至GDP
4|demand/near-before:至GDP的
3|demand/near-before:西共
3|demand/near-before:西共体
3|demand/near-before:要求
4|demand/near-before:要求斯
4|demand/near-before:要求的
-3|demand/near-before:议员
4|demand/near-before:访时
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
-13|demand/nobody-named:False
-28|demand/nobody-named:True
3|demand/opens:(
3|demand/opens:(中
3|demand/opens:(中央
8|demand/opens:I
8|demand/opens:IM
8|demand/opens:IMF
-4|demand/opens:「
3|demand/opens:一
3|demand/opens:一方
3|demand/opens:一方、
-3|demand/opens:他
4|demand/opens:印
4|demand/opens:印度
4|demand/opens:印度《
5|demand/opens:川
5|demand/opens:川普
3|demand/opens:据
4|demand/opens:据科
4|demand/opens:据科伦
-5|demand/opens:美
3|demand/opens:西
3|demand/opens:西共
3|demand/opens:西共体
5|demand/other after-far:18 False
4|demand/other after-far:18 True
6|demand/other after-far:4 False
-4|demand/other after-far:4 True
11|demand/other after-far:9 False
3|demand/other after-follows:か
3|demand/other after-follows:から False
3|demand/other after-follows:の
4|demand/other after-follows:の声 False
-4|demand/other after-follows:条
-4|demand/other after-follows:条约 False
7|demand/other after-follows:氏
7|demand/other after-follows:氏、 False
3|demand/other after-follows:的
3|demand/other after-follows:的讯 True
6|demand/other after-follows:米
6|demand/other after-follows:米大 False
3|demand/other after-leads:%,
11|demand/other after-leads:める
3|demand/other after-leads:よう
8|demand/other after-leads:を_
-4|demand/other after-leads:写进
22|demand/other after:named False
-3|demand/other after:patient True
17|demand/other before-commas:0 0
3|demand/other before-commas:0 1
8|demand/other before-commas:2 0
-5|demand/other before-commas:2 1
10|demand/other before-far:1 0
3|demand/other before-far:18 0
9|demand/other before-far:4 0
-5|demand/other before-far:9 0
15|demand/other before-far:far 0
-4|demand/other before-far:far 1
4|demand/other before-follows-rank:) 2 0
4|demand/other before-follows-rank:2 2 0
3|demand/other before-follows-rank:5 0 0
3|demand/other before-follows-rank:: 1 0
-3|demand/other before-follows-rank:_ 0 0
3|demand/other before-follows-rank:、 1 0
-3|demand/other before-follows-rank:、 1 1
3|demand/other before-follows-rank:、 2 0
-3|demand/other before-follows-rank:、 3 0
-3|demand/other before-follows-rank:と 1 0
-3|demand/other before-follows-rank:に 0 0
7|demand/other before-follows-rank:の 1 0
8|demand/other before-follows-rank:の 1 1
-9|demand/other before-follows-rank:の 2 1
4|demand/other before-follows-rank:の 3 0
12|demand/other before-follows-rank:は 1 0
-3|demand/other before-follows-rank:は 1 1
-5|demand/other before-follows-rank:会 0 0
4|demand/other before-follows-rank:側 0 0
-3|demand/other before-follows-rank:别 1 0
3|demand/other before-follows-rank:发 1 0
-5|demand/other before-follows-rank:和 1 0
-6|demand/other before-follows-rank:外 1 0
3|demand/other before-follows-rank:大 1 0
-3|demand/other before-follows-rank:太 1 1
-9|demand/other before-follows-rank:将 0 0
-6|demand/other before-follows-rank:把 0 0
-7|demand/other before-follows-rank:放 1 0
4|demand/other before-follows-rank:政 1 0
-4|demand/other before-follows-rank:日 1 0
3|demand/other before-follows-rank:日 1 1
-3|demand/other before-follows-rank:欧 1 0
4|demand/other before-follows-rank:的 0 0
-6|demand/other before-follows-rank:称 1 0
6|demand/other before-follows-rank:要 1 0
3|demand/other before-follows-rank:要 2 0
4|demand/other before-follows:)
4|demand/other before-follows:)は
4|demand/other before-follows:)はオー
6|demand/other before-follows:2
3|demand/other before-follows:26
3|demand/other before-follows:26日在
3|demand/other before-follows:5
3|demand/other before-follows:5%
3|demand/other before-follows:5%要求
3|demand/other before-follows::
3|demand/other before-follows::日
3|demand/other before-follows::日本应
-5|demand/other before-follows:_
-3|demand/other before-follows:_ア
-3|demand/other before-follows:_アジア
3|demand/other before-follows:、オ
3|demand/other before-follows:、オマー
5|demand/other before-follows:、ト
5|demand/other before-follows:、トルコ
-3|demand/other before-follows:、国
-3|demand/other before-follows:、国防費
-5|demand/other before-follows:がハ
-5|demand/other before-follows:がハーグ
-3|demand/other before-follows:と
-4|demand/other before-follows:に
3|demand/other before-follows:にな
3|demand/other before-follows:にならっ
-6|demand/other before-follows:に国
-6|demand/other before-follows:に国防費
4|demand/other before-follows:に防
4|demand/other before-follows:に防衛費
9|demand/other before-follows:の
-4|demand/other before-follows:の3
-3|demand/other before-follows:の3.5
3|demand/other before-follows:のサ
3|demand/other before-follows:のサンド
4|demand/other before-follows:のシ
4|demand/other before-follows:のシャカ
5|demand/other before-follows:のハ
4|demand/other before-follows:のハリド
7|demand/other before-follows:のブ
7|demand/other before-follows:のブレー
-6|demand/other before-follows:の首
-6|demand/other before-follows:の首脳会
12|demand/other before-follows:は
-4|demand/other before-follows:は1
-4|demand/other before-follows:は1.4
3|demand/other before-follows:は日
3|demand/other before-follows:は日本に
-5|demand/other before-follows:会
-5|demand/other before-follows:会議
-5|demand/other before-follows:会議見送
4|demand/other before-follows:側
-3|demand/other before-follows:别
-3|demand/other before-follows:别再
-3|demand/other before-follows:别再拖延
3|demand/other before-follows:发
3|demand/other before-follows:发言
-5|demand/other before-follows:和
-5|demand/other before-follows:和瑞
-5|demand/other before-follows:和瑞典也
-5|demand/other before-follows:国民
-5|demand/other before-follows:国民党籍
4|demand/other before-follows:国防
4|demand/other before-follows:国防相、
-6|demand/other before-follows:外
-6|demand/other before-follows:外相
-6|demand/other before-follows:外相は1
3|demand/other before-follows:大
3|demand/other before-follows:大統
-3|demand/other before-follows:太
-3|demand/other before-follows:太平
-3|demand/other before-follows:太平洋軍
-9|demand/other before-follows:将
-3|demand/other before-follows:将军
-3|demand/other before-follows:将军费各
-6|demand/other before-follows:将国
-6|demand/other before-follows:将国防开
3|demand/other before-follows:总理
3|demand/other before-follows:总理西利
-4|demand/other before-follows:总统
-4|demand/other before-follows:总统武契
-6|demand/other before-follows:把
-4|demand/other before-follows:把G
-4|demand/other before-follows:把GDP
-7|demand/other before-follows:放
-8|demand/other before-follows:放话
-8|demand/other before-follows:放话\"准
4|demand/other before-follows:政
4|demand/other before-follows:政府
4|demand/other before-follows:政府がオ
3|demand/other before-follows:日前撰文
-3|demand/other before-follows:欧
-3|demand/other before-follows:欧洲
-3|demand/other before-follows:欧洲盟友
4|demand/other before-follows:氏
4|demand/other before-follows:的
-6|demand/other before-follows:称
11|demand/other before-follows:要
10|demand/other before-follows:要求
3|demand/other before-follows:要求日本
-4|demand/other before-follows:要求豁免
27|demand/other before-leads:
3|demand/other before-leads:(
4|demand/other before-leads:,
-6|demand/other before-leads:,要
3|demand/other before-leads:_
6|demand/other before-leads:、
6|demand/other before-leads:】
3|demand/other before-leads:し、
4|demand/other before-leads:と、
7|demand/other before-leads:に、
-3|demand/other before-leads:は
-4|demand/other before-leads:る
-6|demand/other before-leads:ツの
-3|demand/other before-leads:为,
6|demand/other before-leads:事】
-4|demand/other before-leads:促各
-4|demand/other before-leads:各
4|demand/other before-leads:合(
-6|demand/other before-leads:和
-3|demand/other before-leads:国は
-8|demand/other before-leads:在
-3|demand/other before-leads:宾和
6|demand/other before-leads:总统
5|demand/other before-leads:日、
-5|demand/other before-leads:日在
5|demand/other before-leads:本は
-11|demand/other before-leads:求
-3|demand/other before-leads:特在
-7|demand/other before-leads:相、
6|demand/other before-leads:统
-6|demand/other before-leads:要
-6|demand/other before-leads:要求
-5|demand/other before-leads:请求
-4|demand/other before-leads:送る
-4|demand/other before-leads:选人
-4|demand/other before-leads:针对
6|demand/other before-leads:长
6|demand/other before-opens:False agent
-7|demand/other before-opens:False patient
11|demand/other before-opens:True agent
11|demand/other before-opens:True named
3|demand/other before-opens:True patient
-4|demand/other before-rank:0 0 named
-4|demand/other before-rank:0 0 patient
17|demand/other before-rank:1 0 agent
3|demand/other before-rank:1 0 named
-5|demand/other before-rank:1 0 patient
-3|demand/other before-rank:1 1 agent
5|demand/other before-rank:1 1 named
12|demand/other before-rank:2 0 named
5|demand/other before-rank:2 0 patient
-8|demand/other before-rank:2 1 named
17|demand/other before:agent
11|demand/other before:named
-4|demand/other before:patient
24|demand/other named:1
18|demand/other named:2
7|demand/other named:3
3|demand/other right-before:
3|demand/other right-before::日本应退回
3|demand/other right-before:、オマーンに
-5|demand/other right-before:会議見送り_
-5|demand/other right-before:和瑞典也升到
-4|demand/other right-before:把GDP的
-3|demand/other right-before:欧洲盟友花
4|demand/other right-before:的
3|demand/other unnamed
-3|demand/other unnamed-beside-others
-3|demand/right-before:
-5|demand/right-before::与其谈
3|demand/right-before::日本应退回
6|demand/right-before:、湾岸諸国に
-5|demand/right-before:には
-8|demand/right-before:は
7|demand/right-before:は、
8|demand/right-before:は両国に
-5|demand/right-before:会議見送り_
-7|demand/right-before:全体でも
-5|demand/right-before:和瑞典也升到
3|demand/right-before:总统:
-3|demand/right-before:欧洲盟友花
5|demand/right-before:的
4|demand/right-before:相仿的
5|demand/role-class-of:CHN JPN
-5|demand/role-class-of:CHN TWN
7|demand/role-class-of:EU land
6|demand/role-class-of:EU member
-9|demand/role-class-of:JPN ALLIES
-3|demand/role-class-of:JPN CHN
-3|demand/role-class-of:JPN NATO
-4|demand/role-class-of:JPN TWN
-16|demand/role-class-of:NATO ALLIES
4|demand/role-class-of:NATO KOR
-8|demand/role-class-of:NATO member
30|demand/role-class-of:USA ALLIES
5|demand/role-class-of:USA CHN
-7|demand/role-class-of:USA EU
61|demand/role-class-of:USA JPN
16|demand/role-class-of:USA KOR
25|demand/role-class-of:USA TWN
-16|demand/role-class-of:USA foe
-12|demand/role-class-of:USA land
-9|demand/role-class-of:USA member
-8|demand/role-class-of:land EU
-4|demand/role-class-of:land JPN
-3|demand/role-class-of:land USA
-8|demand/role-class-of:land land
3|demand/role-class-of:member ALLIES
4|demand/role-class-of:member JPN
-4|demand/role-class-of:member NATO
-5|demand/role-class-of:member foe
20|demand/role-class-of:member member
13|demand/role-class:EU
-26|demand/role-class:JPN
-3|demand/role-class:KOR
-24|demand/role-class:NATO
-3|demand/role-class:TWN
93|demand/role-class:USA
-25|demand/role-class:land
22|demand/role-class:member
-40|demand/role:nobody
49|demand/role:other
-8|demand/role:spender
20|demand/ruled
20|demand/ruled:who_asks
20|demand/ruled:who_asks spender
3|demand/said-after-too:not ask
5|demand/said-after-too:not think
-4|demand/said-after-too:raise ask
-18|demand/said-after:
-10|demand/said-after:ask
5|demand/said-after:not
3|demand/said-after:not ask
5|demand/said-after:not think
-4|demand/said-after:plan
-5|demand/said-after:raise
-4|demand/said-after:raise ask
-3|demand/said-after:reach
-3|demand/said-after:should
-3|demand/said-after:think
3|demand/said-before-too:ask raise
-3|demand/said-before-too:ask reach
4|demand/said-before-too:party raise
3|demand/said-before-too:raise should
5|demand/said-before-too:should reach
-25|demand/said-before:
-4|demand/said-before:ask
4|demand/said-before:ask raise
-3|demand/said-before:ask reach
-6|demand/said-before:party
3|demand/said-before:raise
4|demand/said-before:raise should raise
5|demand/said-before:should reach
-17|demand/said-last:
-7|demand/said-last:ask
-7|demand/said-last:not
3|demand/said-last:not ask
5|demand/said-last:not think
-3|demand/said-last:plan
-3|demand/said-last:raise ask
-3|demand/said-last:reach
-3|demand/said-last:should
-3|demand/spender after-far:4 False
3|demand/spender after-far:9 False
7|demand/spender after-follows:に
10|demand/spender after-follows:に求 False
-5|demand/spender after-follows:の
-3|demand/spender after-follows:の全 False
6|demand/spender after-leads:よう
-10|demand/spender after:named False
-4|demand/spender after:named True
8|demand/spender after:patient False
6|demand/spender before-commas:0 0
-17|demand/spender before-commas:1 0
-6|demand/spender before-commas:1 1
10|demand/spender before-commas:2 0
5|demand/spender before-commas:3 0
-20|demand/spender before-far:1 0
10|demand/spender before-far:18 0
5|demand/spender before-far:36 0
-6|demand/spender before-far:36 1
-5|demand/spender before-far:9 0
15|demand/spender before-far:far 0
-3|demand/spender before-far:far 1
4|demand/spender before-follows-rank:3 0 0
-10|demand/spender before-follows-rank:5 0 0
4|demand/spender before-follows-rank:7 1 0
-6|demand/spender before-follows-rank:: 0 0
4|demand/spender before-follows-rank:、 0 0
-4|demand/spender before-follows-rank:、 1 0
-3|demand/spender before-follows-rank:に 0 0
10|demand/spender before-follows-rank:の 0 0
-5|demand/spender before-follows-rank:も 0 0
3|demand/spender before-follows-rank:事 0 0
-7|demand/spender before-follows-rank:全 0 0
-3|demand/spender before-follows-rank:各 0 0
3|demand/spender before-follows-rank:同 0 0
-8|demand/spender before-follows-rank:国 0 0
3|demand/spender before-follows-rank:在 1 0
5|demand/spender before-follows-rank:大 0 0
5|demand/spender before-follows-rank:大 3 0
5|demand/spender before-follows-rank:希 0 0
3|demand/spender before-follows-rank:总 0 0
8|demand/spender before-follows-rank:把 0 0
-3|demand/spender before-follows-rank:政 0 0
3|demand/spender before-follows-rank:的 0 0
-3|demand/spender before-follows-rank:的 0 1
4|demand/spender before-follows-rank:相 0 0
-3|demand/spender before-follows-rank:获 0 0
7|demand/spender before-follows-rank:要 0 0
7|demand/spender before-follows-rank:要 1 0
5|demand/spender before-follows-rank:防 0 0
6|demand/spender before-follows-rank:防 1 0
-10|demand/spender before-follows-rank:首 0 0
4|demand/spender before-follows:3
5|demand/spender before-follows:3.
5|demand/spender before-follows:3.5%
-13|demand/spender before-follows:5
-10|demand/spender before-follows:5%
-10|demand/spender before-follows:5%要求
4|demand/spender before-follows:7
4|demand/spender before-follows:7日
4|demand/spender before-follows:7日敦促
-6|demand/spender before-follows::
-5|demand/spender before-follows::与
-5|demand/spender before-follows::与其谈
6|demand/spender before-follows:、湾
6|demand/spender before-follows:、湾岸諸
3|demand/spender before-follows:が6
3|demand/spender before-follows:が6日、
-4|demand/spender before-follows:と
-4|demand/spender before-follows:に
-5|demand/spender before-follows:には
4|demand/spender before-follows:に国
4|demand/spender before-follows:に国防費
9|demand/spender before-follows:の
-3|demand/spender before-follows:のシ
-3|demand/spender before-follows:のシャー
6|demand/spender before-follows:の国
-5|demand/spender before-follows:の国防支
10|demand/spender before-follows:の国防相
10|demand/spender before-follows:の外
10|demand/spender before-follows:の外相は
-7|demand/spender before-follows:は5
-7|demand/spender before-follows:は5%を
6|demand/spender before-follows:は、
7|demand/spender before-follows:は、2%
-4|demand/spender before-follows:はト
-4|demand/spender before-follows:はトラン
8|demand/spender before-follows:は両
8|demand/spender before-follows:は両国に
6|demand/spender before-follows:は米
7|demand/spender before-follows:は米国に
-3|demand/spender before-follows:は素
-3|demand/spender before-follows:は素晴ら
-5|demand/spender before-follows:も
3|demand/spender before-follows:事
3|demand/spender before-follows:事務
3|demand/spender before-follows:事務総長
-7|demand/spender before-follows:全
-7|demand/spender before-follows:全体
-7|demand/spender before-follows:全体でも
-3|demand/spender before-follows:各
-3|demand/spender before-follows:各国
-3|demand/spender before-follows:各国到2
3|demand/spender before-follows:同
-10|demand/spender before-follows:国
-9|demand/spender before-follows:国防
-4|demand/spender before-follows:国防相は
5|demand/spender before-follows:在
4|demand/spender before-follows:在会
4|demand/spender before-follows:在会谈中
3|demand/spender before-follows:外长
5|demand/spender before-follows:外长:其
10|demand/spender before-follows:大
10|demand/spender before-follows:大統
5|demand/spender before-follows:大統領が
5|demand/spender before-follows:大統領は
3|demand/spender before-follows:将国内生
5|demand/spender before-follows:希
5|demand/spender before-follows:希望
5|demand/spender before-follows:希望廷布
3|demand/spender before-follows:总统:4
8|demand/spender before-follows:把
3|demand/spender before-follows:把G
3|demand/spender before-follows:把GDP
3|demand/spender before-follows:把军费提
3|demand/spender before-follows:把国
5|demand/spender before-follows:把国内生
-3|demand/spender before-follows:政
-3|demand/spender before-follows:政権
-3|demand/spender before-follows:政権は、
4|demand/spender before-follows:氏
5|demand/spender before-follows:氏は
-3|demand/spender before-follows:的国
4|demand/spender before-follows:相仿
4|demand/spender before-follows:相仿的4
-3|demand/spender before-follows:获
-3|demand/spender before-follows:获美
-3|demand/spender before-follows:获美豁免
15|demand/spender before-follows:要
15|demand/spender before-follows:要求
3|demand/spender before-follows:要求柬泰
7|demand/spender before-follows:要求美国
4|demand/spender before-follows:要求贝尔
3|demand/spender before-follows:访东
3|demand/spender before-follows:访东盟:
11|demand/spender before-follows:防
5|demand/spender before-follows:防衛
6|demand/spender before-follows:防衛相は
6|demand/spender before-follows:防长
6|demand/spender before-follows:防长海凯
-10|demand/spender before-follows:首
-10|demand/spender before-follows:首相
4|demand/spender before-follows:首相は3
-10|demand/spender before-follows:首相は「
-12|demand/spender before-leads:
4|demand/spender before-leads:,
-3|demand/spender before-leads::
-3|demand/spender before-leads:、
-9|demand/spender before-leads:「
6|demand/spender before-leads:】
6|demand/spender before-leads:が、
3|demand/spender before-leads:し、
5|demand/spender before-leads:た
-5|demand/spender before-leads:の
-7|demand/spender before-leads:は
-7|demand/spender before-leads:は、
-5|demand/spender before-leads:は「
7|demand/spender before-leads:ぶ
5|demand/spender before-leads:れた
-7|demand/spender before-leads:アの
3|demand/spender before-leads:ズ
5|demand/spender before-leads:ドの
5|demand/spender before-leads:ナの
3|demand/spender before-leads:ルズ
-3|demand/spender before-leads:ンの
3|demand/spender before-leads:与
5|demand/spender before-leads:个
5|demand/spender before-leads:为,
3|demand/spender before-leads:判的
4|demand/spender before-leads:到与
6|demand/spender before-leads:吁
6|demand/spender before-leads:同】
6|demand/spender before-leads:呼吁
3|demand/spender before-leads:回应
4|demand/spender before-leads:大臣
-3|demand/spender before-leads:官は
3|demand/spender before-leads:应
5|demand/spender before-leads:总统
3|demand/spender before-leads:持_
5|demand/spender before-leads:每个
3|demand/spender before-leads:的
7|demand/spender before-leads:結ぶ
5|demand/spender before-leads:统
4|demand/spender before-leads:臣
-4|demand/spender before-leads:要
-3|demand/spender before-leads:话,
3|demand/spender before-leads:長国
4|demand/spender before-leads:露,
4|demand/spender before-opens:False agent
3|demand/spender before-opens:False named
-6|demand/spender before-opens:True agent
-7|demand/spender before-opens:True named
-3|demand/spender before-opens:True patient
-10|demand/spender before-rank:0 0 named
-5|demand/spender before-rank:0 1 named
11|demand/spender before-rank:1 0 named
5|demand/spender before-rank:3 0 named
-3|demand/spender before:agent
-3|demand/spender before:named
-9|demand/spender named:1
-4|demand/spender named:2
16|demand/spender named:3
-6|demand/spender right-before:
-5|demand/spender right-before::与其谈
6|demand/spender right-before:、湾岸諸国に
-5|demand/spender right-before:には
-8|demand/spender right-before:は
7|demand/spender right-before:は、
8|demand/spender right-before:は両国に
-7|demand/spender right-before:全体でも
3|demand/spender right-before:总统:
3|demand/spender right-before:把GDP的
4|demand/spender right-before:相仿的
-8|demand/spender unnamed
-3|demand/spender unnamed-beside-others
-4|demand/title-after:
6|demand/title-after:_卓
3|demand/title-after:以内
-5|demand/unnamed
-6|demand/unnamed-beside-others
-15|denial/after-far:1 False
3|denial/after-far:1 True
-5|denial/after-far:18 True
-3|denial/after-far:36 True
4|denial/after-far:4 False
4|denial/after-far:4 True
8|denial/after-far:9 False
4|denial/after-far:9 True
4|denial/after-follows:
4|denial/after-follows: False
-3|denial/after-follows:「
-4|denial/after-follows:「不 False
-5|denial/after-follows:か
-4|denial/after-follows:から True
-3|denial/after-follows:が
-5|denial/after-follows:が自 False
-3|denial/after-follows:と
-7|denial/after-follows:に
-13|denial/after-follows:に求 False
5|denial/after-follows:に高 False
4|denial/after-follows:予
4|denial/after-follows:予以 True
7|denial/after-follows:外
7|denial/after-follows:外務 False
-6|denial/after-follows:开
-6|denial/after-follows:开价 True
3|denial/after-follows:强
3|denial/after-follows:强调 True
4|denial/after-follows:米
4|denial/after-follows:自
3|denial/after-follows:自主 True
6|denial/after-follows:首
5|denial/after-follows:首相 False
3|denial/after-leads:%,
-14|denial/after-leads:%を
-3|denial/after-leads:%对
3|denial/after-leads:,\"
4|denial/after-leads:」_
-3|denial/after-leads:いて
5|denial/after-leads:ず=
7|denial/after-leads:ず_
5|denial/after-leads:んだ
-6|denial/after-leads:有给
3|denial/after-leads:费由
3|denial/after-leads:闻,
-5|denial/after:,
-3|denial/after:,她
-3|denial/after:agent False
7|denial/after:named False
7|denial/after:named True
-8|denial/after:patient False
-7|denial/after:patient True
-4|denial/after:。
3|denial/after:「太
3|denial/after:「太高
3|denial/after:「太高」
3|denial/after:「太高」_
5|denial/after:」は
5|denial/after:」は非
5|denial/after:」は非現
5|denial/after:」は非現実
4|denial/after:ありきの
4|denial/after:ありきの議
3|denial/after:が要
3|denial/after:が要る
3|denial/after:が要ると
3|denial/after:が要ると言
3|denial/after:という数
3|denial/after:という数字
3|denial/after:とする公
3|denial/after:とする公約
5|denial/after:な
5|denial/after:など
3|denial/after:など論
3|denial/after:など論外
3|denial/after:など論外だ
6|denial/after:には
7|denial/after:には及
7|denial/after:には及び
7|denial/after:には及び腰
-5|denial/after:の
3|denial/after:は
-3|denial/after:は「
4|denial/after:はな
4|denial/after:はない
4|denial/after:はないと
4|denial/after:はないとい
3|denial/after:は党
3|denial/after:は党の
3|denial/after:は党の考
3|denial/after:は党の考え
-3|denial/after:へ
3|denial/after:や
-4|denial/after:を
3|denial/after:を受
3|denial/after:を受け
3|denial/after:を受け入
3|denial/after:を受け入れ
3|denial/after:を掲
3|denial/after:を掲げ
3|denial/after:を掲げる
3|denial/after:を掲げる考
3|denial/after:を決め打
3|denial/after:を決め打ち
4|denial/after:を議
4|denial/after:を議論
4|denial/after:を議論し
4|denial/after:を議論した
4|denial/after:再
5|denial/after:再说
5|denial/after:再说\"
5|denial/after:再说\"的
5|denial/after:再说\"的劝
3|denial/after:对
3|denial/after:对LAND
4|denial/after:对LAND「
4|denial/after:对LAND「不
4|denial/after:对LAND「不是
5|denial/after:更
5|denial/after:更是
5|denial/after:更是天
5|denial/after:更是天方
5|denial/after:更是天方夜
3|denial/after:的
3|denial/after:的盘
3|denial/after:的盘子
3|denial/after:的盘子。
3|denial/after:的要
3|denial/after:的要求
3|denial/after:的要求。
-8|denial/any-after:ask
-7|denial/any-after:ask foreign=True
5|denial/any-after:deny foreign=False
-5|denial/any-after:deny foreign=True
-12|denial/any-after:not
3|denial/any-after:not foreign=False
-15|denial/any-after:not foreign=True
-8|denial/any-after:plan
-6|denial/any-after:plan foreign=True
3|denial/any-after:should
5|denial/any-after:should foreign=False
7|denial/any-after:think
9|denial/any-after:think foreign=False
-7|denial/any-before:ask
-3|denial/any-before:ask foreign=False
-5|denial/any-before:ask foreign=True
-9|denial/any-before:deny
-6|denial/any-before:deny foreign=False
-3|denial/any-before:deny foreign=True
-4|denial/any-before:not
-7|denial/any-before:not foreign=False
33|denial/any-before:party
31|denial/any-before:party foreign=False
-4|denial/any-before:plan
-4|denial/any-before:plan foreign=False
-10|denial/any-before:reach
-8|denial/any-before:reach foreign=False
-5|denial/any-before:should
-3|denial/any-before:should foreign=False
-3|denial/any-before:think
-17|denial/before-commas:0 0
-4|denial/before-commas:0 1
23|denial/before-commas:1 0
8|denial/before-commas:2 0
8|denial/before-commas:2 1
-4|denial/before-far:18 0
15|denial/before-far:36 0
-4|denial/before-far:4 0
3|denial/before-far:9 0
3|denial/before-far:far 0
3|denial/before-follows-rank:\" 1 0
7|denial/before-follows-rank:5 2 0
-5|denial/before-follows-rank:8 1 0
3|denial/before-follows-rank:: 0 0
-3|denial/before-follows-rank:、 0 0
3|denial/before-follows-rank:、 1 0
6|denial/before-follows-rank:「 1 0
-15|denial/before-follows-rank:か 0 0
-3|denial/before-follows-rank:か 1 0
-5|denial/before-follows-rank:が 1 0
-3|denial/before-follows-rank:に 0 0
-3|denial/before-follows-rank:の 0 0
5|denial/before-follows-rank:の 1 0
-3|denial/before-follows-rank:の 1 1
7|denial/before-follows-rank:は 0 0
-3|denial/before-follows-rank:は 0 1
5|denial/before-follows-rank:は 1 0
-11|denial/before-follows-rank:や 1 0
-4|denial/before-follows-rank:を 0 0
6|denial/before-follows-rank:一 0 0
-4|denial/before-follows-rank:不 0 0
5|denial/before-follows-rank:不 1 0
3|denial/before-follows-rank:与 1 0
-3|denial/before-follows-rank:主 0 0
5|denial/before-follows-rank:事 1 0
5|denial/before-follows-rank:从 0 0
-3|denial/before-follows-rank:从 1 0
-8|denial/before-follows-rank:发 0 0
3|denial/before-follows-rank:发 1 0
7|denial/before-follows-rank:否 0 0
-5|denial/before-follows-rank:和 1 0
6|denial/before-follows-rank:在 1 0
4|denial/before-follows-rank:報 1 0
3|denial/before-follows-rank:官 0 0
5|denial/before-follows-rank:室 3 1
-6|denial/before-follows-rank:建 0 0
3|denial/before-follows-rank:总 1 0
6|denial/before-follows-rank:把 0 0
5|denial/before-follows-rank:拒 0 0
-5|denial/before-follows-rank:新 1 0
-3|denial/before-follows-rank:正 1 0
16|denial/before-follows-rank:氏 0 0
3|denial/before-follows-rank:没 0 0
-5|denial/before-follows-rank:米 1 0
-3|denial/before-follows-rank:維 0 0
3|denial/before-follows-rank:给 1 0
6|denial/before-follows-rank:自 0 0
-3|denial/before-follows-rank:要 0 0
-6|denial/before-follows-rank:要 1 0
-8|denial/before-follows-rank:订 0 0
-3|denial/before-follows-rank:许 0 0
7|denial/before-follows-rank:贸 0 0
-5|denial/before-follows-rank:防 0 0
5|denial/before-follows-rank:首 0 0
3|denial/before-follows:\"
6|denial/before-follows:5
7|denial/before-follows:5日
7|denial/before-follows:5日公布
-5|denial/before-follows:8
-5|denial/before-follows:8日
-5|denial/before-follows:8日在参
3|denial/before-follows::
-6|denial/before-follows:、駐
-6|denial/before-follows:、駐留経
8|denial/before-follows:「
6|denial/before-follows:「日
4|denial/before-follows:「日本を
-19|denial/before-follows:か
-19|denial/before-follows:から
-3|denial/before-follows:から3・
-3|denial/before-follows:からNA
-4|denial/before-follows:からも国
-3|denial/before-follows:が
5|denial/before-follows:が2
5|denial/before-follows:が2%を
-3|denial/before-follows:が3
-3|denial/before-follows:が3.5
6|denial/before-follows:が合
6|denial/before-follows:が合意し
-4|denial/before-follows:が日
-3|denial/before-follows:が日本に
-3|denial/before-follows:に
-5|denial/before-follows:に1
-5|denial/before-follows:に1.3
4|denial/before-follows:に5
5|denial/before-follows:に5%が
6|denial/before-follows:には
6|denial/before-follows:にはまだ
-7|denial/before-follows:に防
-7|denial/before-follows:に防衛費
5|denial/before-follows:の交
5|denial/before-follows:の交渉担
-3|denial/before-follows:の小
-3|denial/before-follows:の小野寺
4|denial/before-follows:の演
4|denial/before-follows:の演説に
-5|denial/before-follows:の防
-5|denial/before-follows:の防衛費
9|denial/before-follows:は
-3|denial/before-follows:は1
-4|denial/before-follows:は10%
3|denial/before-follows:は3
-11|denial/before-follows:は3.5
14|denial/before-follows:は3・5
-6|denial/before-follows:は、国防
3|denial/before-follows:は、日本
-4|denial/before-follows:は「GD
10|denial/before-follows:は国
10|denial/before-follows:は国防費
-11|denial/before-follows:や
-6|denial/before-follows:やイ
-6|denial/before-follows:やイタリ
-5|denial/before-follows:や韓
-5|denial/before-follows:や韓国に
-5|denial/before-follows:を
-4|denial/before-follows:を信
-4|denial/before-follows:を信頼」
6|denial/before-follows:一
6|denial/before-follows:一名
6|denial/before-follows:一名官员
5|denial/before-follows:不会
5|denial/before-follows:不会要求
3|denial/before-follows:与
3|denial/before-follows:与赫
3|denial/before-follows:与赫格塞
-3|denial/before-follows:主
-3|denial/before-follows:主席
-3|denial/before-follows:主席郑丽
5|denial/before-follows:事
5|denial/before-follows:事務
5|denial/before-follows:事務総長
4|denial/before-follows:从未期待
3|denial/before-follows:军
3|denial/before-follows:军费
4|denial/before-follows:则
-5|denial/before-follows:发
-5|denial/before-follows:发言
-9|denial/before-follows:发言人卡
3|denial/before-follows:发言人说
8|denial/before-follows:否
8|denial/before-follows:否认
7|denial/before-follows:否认曾承
-5|denial/before-follows:和
-6|denial/before-follows:和韩
-6|denial/before-follows:和韩国增
4|denial/before-follows:国
4|denial/before-follows:国防
7|denial/before-follows:在
6|denial/before-follows:在回
6|denial/before-follows:在回答有
4|denial/before-follows:報
4|denial/before-follows:報道
4|denial/before-follows:報道官は
3|denial/before-follows:外
-3|denial/before-follows:大統
4|denial/before-follows:官
3|denial/before-follows:官房
3|denial/before-follows:官房長官
5|denial/before-follows:室
5|denial/before-follows:室の
5|denial/before-follows:室の高官
3|denial/before-follows:将
-6|denial/before-follows:建
-6|denial/before-follows:建议
-6|denial/before-follows:建议再补
3|denial/before-follows:总
3|denial/before-follows:总理
6|denial/before-follows:把
5|denial/before-follows:把防
5|denial/before-follows:拒
4|denial/before-follows:拒绝
3|denial/before-follows:提出3%
-7|denial/before-follows:提出任何
5|denial/before-follows:提出防卫
-6|denial/before-follows:新
-5|denial/before-follows:新目
-5|denial/before-follows:新目標巡
-3|denial/before-follows:正
-3|denial/before-follows:正\"
-3|denial/before-follows:正\"大幅
15|denial/before-follows:氏
7|denial/before-follows:氏「
7|denial/before-follows:氏「3・
-5|denial/before-follows:氏と
-5|denial/before-follows:氏との会
14|denial/before-follows:氏は
5|denial/before-follows:氏は共同
8|denial/before-follows:氏は駐留
-3|denial/before-follows:没有就防
6|denial/before-follows:没有承诺
4|denial/before-follows:立委质问
-3|denial/before-follows:米
-7|denial/before-follows:米防
-7|denial/before-follows:米防衛相
-3|denial/before-follows:維
-3|denial/before-follows:維新
-3|denial/before-follows:維新の会
3|denial/before-follows:给
3|denial/before-follows:给北
3|denial/before-follows:给北约秘
6|denial/before-follows:自
6|denial/before-follows:自己
6|denial/before-follows:自己需要
-12|denial/before-follows:要
-13|denial/before-follows:要求
-6|denial/before-follows:要求日本
-8|denial/before-follows:订
-5|denial/before-follows:订下
-5|denial/before-follows:订下3.
-3|denial/before-follows:订出
-3|denial/before-follows:订出3%
-3|denial/before-follows:许
-3|denial/before-follows:许诺
-3|denial/before-follows:许诺2.
-4|denial/before-follows:说,5%
-3|denial/before-follows:财
-3|denial/before-follows:财政
7|denial/before-follows:贸
7|denial/before-follows:贸易
7|denial/before-follows:贸易代表
-4|denial/before-follows:防
-5|denial/before-follows:防衛
-10|denial/before-follows:防衛相と
4|denial/before-follows:防衛相は
8|denial/before-follows:首
10|denial/before-follows:首相
4|denial/before-follows:首相は、
27|denial/before-leads:
-3|denial/before-leads:(
5|denial/before-leads:,
4|denial/before-leads:Oの
10|denial/before-leads:_
-21|denial/before-leads:、
-7|denial/before-leads:、「
6|denial/before-leads:】
3|denial/before-leads:が
-9|denial/before-leads:し、
4|denial/before-leads:した
4|denial/before-leads:た
3|denial/before-leads:て、
10|denial/before-leads:で
12|denial/before-leads:の
-15|denial/before-leads:は、
10|denial/before-leads:は「
-4|denial/before-leads:も
-3|denial/before-leads:らは
-4|denial/before-leads:らも
3|denial/before-leads:り、
5|denial/before-leads:ス】
-6|denial/before-leads:プ
-6|denial/before-leads:ンプ
6|denial/before-leads:上,
-3|denial/before-leads:与
6|denial/before-leads:为
-5|denial/before-leads:于
-6|denial/before-leads:促
-4|denial/before-leads:关于
-6|denial/before-leads:划照
-4|denial/before-leads:否认
-3|denial/before-leads:听说
3|denial/before-leads:总理
-6|denial/before-leads:敦促
-5|denial/before-leads:日
-3|denial/before-leads:日、
-3|denial/before-leads:曾向
-3|denial/before-leads:水;
-6|denial/before-leads:照
3|denial/before-leads:理
6|denial/before-leads:相
-4|denial/before-leads:省「
-10|denial/before-leads:示,
7|denial/before-leads:談_
8|denial/before-leads:談で
-4|denial/before-leads:认
6|denial/before-leads:认为
-3|denial/before-leads:说
6|denial/before-leads:说,
4|denial/before-leads:道,
-5|denial/before-leads:问
6|denial/before-leads:領「
-4|denial/before-leads:顾问
5|denial/before-leads:首相
4|denial/before-opens:False agent
-6|denial/before-opens:False named
-6|denial/before-opens:False patient
5|denial/before-opens:True agent
27|denial/before-opens:True named
-5|denial/before-opens:True patient
11|denial/before-rank:0 0 agent
6|denial/before-rank:0 0 named
-6|denial/before-rank:0 0 patient
-4|denial/before-rank:0 1 agent
4|denial/before-rank:0 1 named
7|denial/before-rank:1 0 named
-6|denial/before-rank:1 0 patient
-3|denial/before-rank:1 1 named
4|denial/before-rank:2 0 named
5|denial/before-rank:3 1 named
4|denial/before:\"
5|denial/before:\"先答应USA
13|denial/before:,
-3|denial/before::
4|denial/before::\"
3|denial/before::国防
3|denial/before:ALLIESに
-8|denial/before:DEFENCE
-6|denial/before:DEFENCE「
5|denial/before:DEFENCE「対GDP比
6|denial/before:DEFENCEの
-4|denial/before:GDP
-3|denial/before:GDP_
-4|denial/before:GDP的
-4|denial/before:LANDに
7|denial/before:LANDもDEFENCEの
4|denial/before:LAND说,
4|denial/before:USA
-3|denial/before:USAから
-6|denial/before:_
8|denial/before:agent
21|denial/before:named
-11|denial/before:patient
3|denial/before:、DEFENCEをGDP比
3|denial/before:。
7|denial/before:「
-3|denial/before:「DEFENCE
4|denial/before:「党として
5|denial/before:「対GDP比
4|denial/before:いる。
-5|denial/before:から
4|denial/before:げている。
3|denial/before:して
4|denial/before:するのは
6|denial/before:て
4|denial/before:ている。
3|denial/before:でDEFENCEのGDP比
3|denial/before:として
-4|denial/before:に
3|denial/before:の
4|denial/before:のは
4|denial/before:は
3|denial/before:は、
4|denial/before:は「
7|denial/before:もDEFENCEの
7|denial/before:やLANDもDEFENCEの
-5|denial/before:ら
4|denial/before:る。
4|denial/before:るのは
5|denial/before:且吃力,
3|denial/before:丽文:国防
5|denial/before:众提出
3|denial/before:会幹部は、
5|denial/before:先答应USA
4|denial/before:党として
3|denial/before:党内谈过
3|denial/before:内谈过
3|denial/before:出
-4|denial/before:到
-4|denial/before:到GDP的
5|denial/before:力,
-3|denial/before:占GDP_
4|denial/before:反调:\"
5|denial/before:吃力,
-3|denial/before:否达到GDP的
3|denial/before:員は「
4|denial/before:唱反调:\"
3|denial/before:国防
3|denial/before:在党内谈过
3|denial/before:寺氏「
5|denial/before:対GDP比
3|denial/before:小野寺氏「
5|denial/before:尚且吃力,
3|denial/before:幹部は、
5|denial/before:应USA
5|denial/before:当众提出
3|denial/before:持超过
4|denial/before:提出
3|denial/before:支持超过
3|denial/before:文:国防
5|denial/before:有当众提出
-3|denial/before:比
4|denial/before:氏「
3|denial/before:没说要砍到
-7|denial/before:的
6|denial/before:直言,
3|denial/before:砍到
5|denial/before:答应USA
3|denial/before:要砍到
6|denial/before:言,
3|denial/before:議員は「
3|denial/before:说要砍到
3|denial/before:诺支持超过
4|denial/before:调:\"
3|denial/before:超过
-3|denial/before:达到GDP的
3|denial/before:过
4|denial/before:通するのは
3|denial/before:部は、
3|denial/before:野寺氏「
4|denial/before:问LAND说,
3|denial/before:防
4|denial/before:顾问LAND说,
-8|denial/clause-ending:
5|denial/clause-ending:\"的劝进
4|denial/clause-ending:」と説明
3|denial/clause-ending:い」
3|denial/clause-ending:いが、
3|denial/clause-ending:が、
3|denial/clause-ending:けた
-7|denial/clause-ending:した
5|denial/clause-ending:する
-3|denial/clause-ending:せん
5|denial/clause-ending:った
4|denial/clause-ending:てだ
3|denial/clause-ending:でない」
4|denial/clause-ending:と説明
-4|denial/clause-ending:と述べた
3|denial/clause-ending:と退けた
-3|denial/clause-ending:ない
3|denial/clause-ending:ない」
3|denial/clause-ending:ないが、
-3|denial/clause-ending:なかった
5|denial/clause-ending:に聞く
7|denial/clause-ending:び腰だ
-5|denial/clause-ending:べた
3|denial/clause-ending:べました
4|denial/clause-ending:ました
-3|denial/clause-ending:ません
6|denial/clause-ending:も語った
3|denial/clause-ending:从哪来
3|denial/clause-ending:分かった
5|denial/clause-ending:劝进
7|denial/clause-ending:及び腰だ
-4|denial/clause-ending:否定した
3|denial/clause-ending:哪来
5|denial/clause-ending:夜谭
5|denial/clause-ending:天方夜谭
4|denial/clause-ending:字」
5|denial/clause-ending:官に聞く
-3|denial/clause-ending:官房長官
-4|denial/clause-ending:定した
-3|denial/clause-ending:房長官
3|denial/clause-ending:指摘する
3|denial/clause-ending:摘する
4|denial/clause-ending:数字」
5|denial/clause-ending:方夜谭
5|denial/clause-ending:的劝进
4|denial/clause-ending:的数字」
3|denial/clause-ending:的盘子
3|denial/clause-ending:的要求
3|denial/clause-ending:盘子
-3|denial/clause-ending:目标
4|denial/clause-ending:立てだ
5|denial/clause-ending:聞く
7|denial/clause-ending:腰だ
4|denial/clause-ending:見立てだ
7|denial/clause-ending:語った
4|denial/clause-ending:説明
-5|denial/clause-ending:述べた
3|denial/clause-ending:退けた
3|denial/clause-ending:钱从哪来
-3|denial/clause-ending:長官
-19|denial/demander:other
-5|denial/demander:spender
5|denial/ending:\"的劝进
3|denial/ending:%的盘子
3|denial/ending:%的要求
4|denial/ending:.5%?
5|denial/ending:3%
-3|denial/ending:5%
3|denial/ending:P的3%
4|denial/ending:」と説明
3|denial/ending:い」
3|denial/ending:けた
-8|denial/ending:した
5|denial/ending:する
-3|denial/ending:せん
4|denial/ending:った
4|denial/ending:てだ
3|denial/ending:でない」
4|denial/ending:と説明
3|denial/ending:と退けた
3|denial/ending:ない」
-3|denial/ending:なかった
5|denial/ending:に聞く
7|denial/ending:び腰だ
3|denial/ending:べました
4|denial/ending:ました
-3|denial/ending:ません
6|denial/ending:も語った
3|denial/ending:从哪来
3|denial/ending:分かった
3|denial/ending:到3%
5|denial/ending:劝进
7|denial/ending:及び腰だ
-5|denial/ending:否定した
3|denial/ending:哪来
5|denial/ending:夜谭
5|denial/ending:天方夜谭
4|denial/ending:字」
5|denial/ending:官に聞く
-3|denial/ending:官房長官
-5|denial/ending:定した
-3|denial/ending:房長官
3|denial/ending:指摘する
3|denial/ending:摘する
4|denial/ending:数字」
5|denial/ending:方夜谭
3|denial/ending:的3%
-3|denial/ending:的5%?
5|denial/ending:的劝进
4|denial/ending:的数字」
3|denial/ending:的盘子
3|denial/ending:的要求
3|denial/ending:盘子
3|denial/ending:砍到3%
4|denial/ending:立てだ
5|denial/ending:聞く
7|denial/ending:腰だ
4|denial/ending:見立てだ
5|denial/ending:語った
4|denial/ending:説明
3|denial/ending:退けた
3|denial/ending:钱从哪来
-3|denial/ending:長官
-6|denial/foreign=False:
8|denial/foreign=False:ask
-4|denial/foreign=False:ask not
-4|denial/foreign=False:deny
3|denial/foreign=False:deny party
5|denial/foreign=False:deny think
4|denial/foreign=False:not deny
6|denial/foreign=False:not should
-3|denial/foreign=False:plan not
3|denial/foreign=False:plan think
3|denial/foreign=False:think not
-5|denial/foreign=True:
-4|denial/foreign=True:ask not
-3|denial/foreign=True:not deny
-3|denial/known:- AUS since-2025
7|denial/known:- BEL+ITA 5
7|denial/known:- BEL+ITA 5 since-2025
7|denial/known:- BEL+ITA since-2025
3|denial/known:- DEU 5
3|denial/known:- DEU 5 since-2025
-5|denial/known:- ESP 5
-5|denial/known:- ESP 5 since-2025
-5|denial/known:- ESP since-2025
-3|denial/known:- GBR since-2025
4|denial/known:- ITA 3.5
4|denial/known:- ITA 3.5 since-2025
3|denial/known:- ITA since-2025
-5|denial/known:- JPN 2
-6|denial/known:- JPN 2 to-2024
3|denial/known:- JPN 2.5 to-2024
4|denial/known:- JPN 3
6|denial/known:- JPN 3 since-2025
-4|denial/known:- JPN 3.5
-4|denial/known:- JPN 3.5 since-2025
-4|denial/known:- JPN to-2024
-3|denial/known:- PHL since-2025
-3|denial/known:- TWN 1E+1
-3|denial/known:- TWN 1E+1 since-2025
6|denial/known:- TWN 3
8|denial/known:- TWN 3 since-2025
4|denial/known:- TWN 5
4|denial/known:- TWN 5 since-2025
8|denial/known:- TWN since-2025
6|denial/known:AUS AUS 3.5
6|denial/known:AUS AUS 3.5 since-2025
4|denial/known:AUS AUS since-2025
-5|denial/known:BEL+ITA BEL+ITA 5
-5|denial/known:BEL+ITA BEL+ITA 5 since-2025
-5|denial/known:BEL+ITA BEL+ITA since-2025
-6|denial/known:BTN BTN 1.3
-6|denial/known:BTN BTN 1.3 to-2024
-6|denial/known:BTN BTN to-2024
-3|denial/known:CAN JPN since-2025
7|denial/known:CHE+IRL CHE+IRL 2.4
7|denial/known:CHE+IRL CHE+IRL 2.4 since-2025
7|denial/known:CHE+IRL CHE+IRL since-2025
-4|denial/known:CHN CHN 1
-4|denial/known:CHN CHN 1 since-2025
-3|denial/known:CHN CHN since-2025
5|denial/known:COG FRA 2.8
5|denial/known:COG FRA 2.8 since-2025
5|denial/known:COG FRA since-2025
-4|denial/known:DEU DEU 5
-4|denial/known:DEU DEU 5 since-2025
-3|denial/known:DEU DEU since-2025
-4|denial/known:ECU ECU 4
-4|denial/known:ECU ECU 4 since-2025
-4|denial/known:ECU ECU since-2025
3|denial/known:ESP DEU 5
3|denial/known:ESP DEU 5 since-2025
3|denial/known:ESP DEU since-2025
19|denial/known:ESP ESP 5
19|denial/known:ESP ESP 5 since-2025
20|denial/known:ESP ESP since-2025
-3|denial/known:FRA FRA 2.8
-3|denial/known:FRA FRA 2.8 since-2025
-5|denial/known:FRA FRA since-2025
3|denial/known:GBR GBR 3
3|denial/known:GBR GBR 3 since-2025
3|denial/known:GBR GBR since-2025
9|denial/known:GRC NATO 0.4
9|denial/known:GRC NATO 0.4 since-2025
9|denial/known:GRC NATO since-2025
8|denial/known:IND BTN 1.3
8|denial/known:IND BTN 1.3 to-2024
8|denial/known:IND BTN to-2024
-6|denial/known:IRL CHE+IRL 2.4
-6|denial/known:IRL CHE+IRL 2.4 since-2025
-6|denial/known:IRL CHE+IRL since-2025
-3|denial/known:ITA ITA 3.5
-3|denial/known:ITA ITA 3.5 since-2025
3|denial/known:JPN AUS 3
3|denial/known:JPN AUS 3 since-2025
3|denial/known:JPN AUS since-2025
3|denial/known:JPN JPN 1
3|denial/known:JPN JPN 1 to-2021
-5|denial/known:JPN JPN 1.3
-5|denial/known:JPN JPN 1.3 since-2025
-4|denial/known:JPN JPN 1.5
-4|denial/known:JPN JPN 1.5 to-1999
4|denial/known:JPN JPN 2
-3|denial/known:JPN JPN 2 since-2025
3|denial/known:JPN JPN 2 to-2021
3|denial/known:JPN JPN 2 to-2024
-3|denial/known:JPN JPN 2.5 to-2024
17|denial/known:JPN JPN 3.5
17|denial/known:JPN JPN 3.5 since-2025
4|denial/known:JPN JPN 5
4|denial/known:JPN JPN 5 since-2025
15|denial/known:JPN JPN since-2025
6|denial/known:JPN JPN to-2021
-5|denial/known:JPN+KOR JPN+KOR 5
-5|denial/known:JPN+KOR JPN+KOR 5 since-2025
-5|denial/known:JPN+KOR JPN+KOR since-2025
-10|denial/known:KOR JPN 3.5
-10|denial/known:KOR JPN 3.5 since-2025
-8|denial/known:KOR JPN since-2025
4|denial/known:KOR KOR 3.8
4|denial/known:KOR KOR 3.8 since-2025
12|denial/known:KOR KOR 5
12|denial/known:KOR KOR 5 since-2025
15|denial/known:KOR KOR since-2025
7|denial/known:MNG CHN 1
7|denial/known:MNG CHN 1 since-2025
7|denial/known:MNG CHN since-2025
-6|denial/known:NATO ESP 5
-6|denial/known:NATO ESP 5 since-2025
-6|denial/known:NATO ESP since-2025
5|denial/known:NATO JPN 3
5|denial/known:NATO JPN 3 since-2025
5|denial/known:NATO JPN since-2025
6|denial/known:NATO JPN+KOR 5
6|denial/known:NATO JPN+KOR 5 since-2025
6|denial/known:NATO JPN+KOR since-2025
-6|denial/known:NATO KOR 5
-6|denial/known:NATO KOR 5 since-2025
-6|denial/known:NATO KOR since-2025
-6|denial/known:NATO NATO 0.4
-6|denial/known:NATO NATO 0.4 since-2025
-8|denial/known:NATO NATO since-2025
5|denial/known:PHL PHL since-2025
11|denial/known:PHL TWN 2
11|denial/known:PHL TWN 2 since-2025
11|denial/known:PHL TWN since-2025
3|denial/known:SVK SVK 3.5
3|denial/known:SVK SVK 3.5 since-2025
5|denial/known:SVK SVK since-2025
8|denial/known:TWN TWN 1E+1
8|denial/known:TWN TWN 1E+1 since-2025
-9|denial/known:TWN TWN 2
-9|denial/known:TWN TWN 2 since-2025
-6|denial/known:TWN TWN 3
-8|denial/known:TWN TWN 3 since-2025
-10|denial/known:TWN TWN since-2025
-3|denial/known:USA AUS 3.5
-3|denial/known:USA AUS 3.5 since-2025
-4|denial/known:USA AUS since-2025
4|denial/known:USA ECU 4
4|denial/known:USA ECU 4 since-2025
4|denial/known:USA ECU since-2025
-7|denial/known:USA ESP 5
-7|denial/known:USA ESP 5 since-2025
-8|denial/known:USA ESP since-2025
5|denial/known:USA JPN 1.3
5|denial/known:USA JPN 1.3 since-2025
5|denial/known:USA JPN 1.5
5|denial/known:USA JPN 1.5 to-1999
-3|denial/known:USA JPN 2 to-2021
3|denial/known:USA JPN 2 to-2024
-10|denial/known:USA JPN 3
-9|denial/known:USA JPN 3 since-2025
-3|denial/known:USA JPN 3.5
-3|denial/known:USA JPN 3.5 since-2025
-9|denial/known:USA JPN since-2025
4|denial/known:USA JPN to-1999
-4|denial/known:USA JPN to-2021
-4|denial/known:USA KOR 5
-4|denial/known:USA KOR 5 since-2025
-7|denial/known:USA KOR since-2025
-5|denial/known:USA TWN 1E+1
-5|denial/known:USA TWN 1E+1 since-2025
-8|denial/known:USA TWN since-2025
18|denial/main:other
79|denial/main:spender
-26|denial/named:1
30|denial/named:2
26|denial/named:3
-6|denial/near-after:\"。
-3|denial/near-after:\"没
-3|denial/near-after:\"没有
5|denial/near-after:\"的
5|denial/near-after:\"的劝
-3|denial/near-after:,\"
-3|denial/near-after:,她
-3|denial/near-after::\"
-3|denial/near-after::\"没
3|denial/near-after:LAND「
4|denial/near-after:LAND「不
-3|denial/near-after:LANDに
3|denial/near-after:USA専
3|denial/near-after:USA専門
-6|denial/near-after:_LAND
5|denial/near-after:_元
5|denial/near-after:_元次
3|denial/near-after:_反
3|denial/near-after:_反问
3|denial/near-after:、とUSA
3|denial/near-after:、現
4|denial/near-after:「不是
3|denial/near-after:「太
3|denial/near-after:「太高
3|denial/near-after:「毛
3|denial/near-after:「毛頭
-3|denial/near-after:「論
-3|denial/near-after:「論外
-5|denial/near-after:」_
-3|denial/near-after:」_LAND
3|denial/near-after:」_反
3|denial/near-after:」と反
4|denial/near-after:」と語
3|denial/near-after:」は
5|denial/near-after:」は非
-3|denial/near-after:あっ
-3|denial/near-after:あった
-3|denial/near-after:い」_
4|denial/near-after:いう
3|denial/near-after:いう数
4|denial/near-after:いう見
-3|denial/near-after:いか
3|denial/near-after:いが
3|denial/near-after:いが、
-3|denial/near-after:いっ
-3|denial/near-after:いった
-3|denial/near-after:いて
4|denial/near-after:いとい
-3|denial/near-after:いと語
3|denial/near-after:いと説
-8|denial/near-after:いな
-7|denial/near-after:いない
4|denial/near-after:いる
3|denial/near-after:いると
3|denial/near-after:い姿
3|denial/near-after:い姿勢
3|denial/near-after:うわ
3|denial/near-after:う数
3|denial/near-after:う数字
4|denial/near-after:う見
4|denial/near-after:う見立
3|denial/near-after:えで
3|denial/near-after:えでな
4|denial/near-after:えは
3|denial/near-after:えは「
-3|denial/near-after:か。
3|denial/near-after:が、
3|denial/near-after:が、現
3|denial/near-after:が練
3|denial/near-after:が練っ
3|denial/near-after:が要
3|denial/near-after:が要る
3|denial/near-after:きの
3|denial/near-after:きの議
3|denial/near-after:げる
3|denial/near-after:げるこ
4|denial/near-after:ことに
-5|denial/near-after:ことは
-3|denial/near-after:した
-4|denial/near-after:して
-5|denial/near-after:してい
7|denial/near-after:する
3|denial/near-after:する」
3|denial/near-after:する公
3|denial/near-after:する考
-3|denial/near-after:た。
3|denial/near-after:た」
-3|denial/near-after:た」と
-4|denial/near-after:たこ
-3|denial/near-after:たこと
-5|denial/near-after:たと
-5|denial/near-after:たの
-3|denial/near-after:たので
-3|denial/near-after:た事
-3|denial/near-after:た事実
3|denial/near-after:だ、
3|denial/near-after:だ、と
15|denial/near-after:だ。
3|denial/near-after:だ」
3|denial/near-after:だ」と
3|denial/near-after:ちす
3|denial/near-after:ちする
-8|denial/near-after:った
4|denial/near-after:った」
-4|denial/near-after:ったと
-3|denial/near-after:ったの
7|denial/near-after:って
6|denial/near-after:ってい
-3|denial/near-after:つい
-3|denial/near-after:ついて
-4|denial/near-after:てい
-7|denial/near-after:ていな
4|denial/near-after:ている
4|denial/near-after:てだ
4|denial/near-after:てだ。
6|denial/near-after:で一
6|denial/near-after:で一度
3|denial/near-after:とUSA
3|denial/near-after:とUSA専
4|denial/near-after:という
-3|denial/near-after:といっ
3|denial/near-after:とに
4|denial/near-after:とには
3|denial/near-after:とのう
-5|denial/near-after:とは
3|denial/near-after:と反
3|denial/near-after:と反発
4|denial/near-after:と言っ
4|denial/near-after:と説
4|denial/near-after:と説明
-3|denial/near-after:と述
3|denial/near-after:ど論
3|denial/near-after:ど論外
-4|denial/near-after:ない
-3|denial/near-after:ないか
3|denial/near-after:ないが
3|denial/near-after:ない姿
5|denial/near-after:など
3|denial/near-after:など論
-3|denial/near-after:につ
-3|denial/near-after:につい
-3|denial/near-after:にな
11|denial/near-after:には
7|denial/near-after:には及
5|denial/near-after:には反
-3|denial/near-after:に求
-3|denial/near-after:に求め
5|denial/near-after:に聞
5|denial/near-after:に聞く
3|denial/near-after:のう
3|denial/near-after:のうわ
-3|denial/near-after:ので
-3|denial/near-after:のでは
4|denial/near-after:のは
3|denial/near-after:のは非
5|denial/near-after:のめ
5|denial/near-after:のめな
3|denial/near-after:の増
3|denial/near-after:の考
3|denial/near-after:の考え
-3|denial/near-after:の要
-3|denial/near-after:の要求
3|denial/near-after:の議
3|denial/near-after:の議論
3|denial/near-after:の財
3|denial/near-after:の財政
3|denial/near-after:は「毛
-4|denial/near-after:はあ
5|denial/near-after:はの
5|denial/near-after:はのめ
-3|denial/near-after:は一
3|denial/near-after:は党
3|denial/near-after:は党の
6|denial/near-after:は協
6|denial/near-after:は協議
7|denial/near-after:は及
7|denial/near-after:は及び
5|denial/near-after:は反
5|denial/near-after:は反対
7|denial/near-after:は非
7|denial/near-after:は非現
7|denial/near-after:び腰
7|denial/near-after:び腰だ
-4|denial/near-after:べた
-3|denial/near-after:べた。
4|denial/near-after:べま
4|denial/near-after:べまし
4|denial/near-after:まし
4|denial/near-after:ました
-5|denial/near-after:めた
4|denial/near-after:めな
5|denial/near-after:めない
3|denial/near-after:めるの
5|denial/near-after:め打
5|denial/near-after:め打ち
5|denial/near-after:も出
5|denial/near-after:も出な
3|denial/near-after:りきの
3|denial/near-after:る」と
4|denial/near-after:るこ
4|denial/near-after:ること
3|denial/near-after:ると
3|denial/near-after:ると言
3|denial/near-after:る公
3|denial/near-after:る公約
4|denial/near-after:る考
4|denial/near-after:る考え
-4|denial/near-after:れた
4|denial/near-after:れな
4|denial/near-after:れない
3|denial/near-after:を党
3|denial/near-after:を党が
3|denial/near-after:を掲
3|denial/near-after:を掲げ
4|denial/near-after:を議
4|denial/near-after:を議論
-3|denial/near-after:一切
4|denial/near-after:一度
4|denial/near-after:一度も
4|denial/near-after:不合
4|denial/near-after:不合理
4|denial/near-after:不是可
-3|denial/near-after:事。
-5|denial/near-after:事実
3|denial/near-after:从哪
3|denial/near-after:从哪来
3|denial/near-after:以上
4|denial/near-after:以讨
4|denial/near-after:以讨论
5|denial/near-after:元次
5|denial/near-after:元次官
3|denial/near-after:党が
3|denial/near-after:党が練
3|denial/near-after:党の
3|denial/near-after:党の考
3|denial/near-after:入れな
3|denial/near-after:公約
3|denial/near-after:公約案
-3|denial/near-after:具体
5|denial/near-after:再说
5|denial/near-after:再说\"
4|denial/near-after:出な
4|denial/near-after:出なか
3|denial/near-after:到底
-3|denial/near-after:前提
5|denial/near-after:劝进
5|denial/near-after:劝进。
3|denial/near-after:勢を
8|denial/near-after:協議
8|denial/near-after:協議で
7|denial/near-after:及び
7|denial/near-after:及び腰
5|denial/near-after:反対
5|denial/near-after:反対す
3|denial/near-after:反発
3|denial/near-after:反発し
3|denial/near-after:反问
3|denial/near-after:反问钱
4|denial/near-after:可以
4|denial/near-after:可以讨
-3|denial/near-after:可能
4|denial/near-after:合理
-4|denial/near-after:否定
3|denial/near-after:哪来
3|denial/near-after:外だ
3|denial/near-after:外だ」
5|denial/near-after:夜谭
5|denial/near-after:夜谭。
5|denial/near-after:天方
5|denial/near-after:天方夜
3|denial/near-after:太高
3|denial/near-after:太高」
3|denial/near-after:姿勢
3|denial/near-after:姿勢を
3|denial/near-after:子。
4|denial/near-after:字」
4|denial/near-after:字」。
4|denial/near-after:字は
6|denial/near-after:字は協
5|denial/near-after:官に
5|denial/near-after:官に聞
6|denial/near-after:実的
5|denial/near-after:実的_
3|denial/near-after:実的だ
3|denial/near-after:对LAND
4|denial/near-after:对LAND「
5|denial/near-after:対す
5|denial/near-after:対する
3|denial/near-after:専門
-3|denial/near-after:幹部
4|denial/near-after:度も
6|denial/near-after:度も出
6|denial/near-after:所有
4|denial/near-after:打ち
3|denial/near-after:打ちす
3|denial/near-after:掲げ
3|denial/near-after:掲げる
3|denial/near-after:政で
3|denial/near-after:政では
-3|denial/near-after:政府
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
-7|denial/near-after:束し
-5|denial/near-after:束した
3|denial/near-after:案を
3|denial/near-after:案を党
5|denial/near-after:次官
5|denial/near-after:次官に
3|denial/near-after:毛頭
3|denial/near-after:毛頭な
3|denial/near-after:求。
-8|denial/near-after:求め
-3|denial/near-after:求めた
5|denial/near-after:決め打
-5|denial/near-after:没有
6|denial/near-after:現実
6|denial/near-after:現実的
3|denial/near-after:発し
5|denial/near-after:的_
5|denial/near-after:的_元
3|denial/near-after:的だ
3|denial/near-after:的だ、
5|denial/near-after:的劝
5|denial/near-after:的劝进
3|denial/near-after:的盘
3|denial/near-after:的盘子
3|denial/near-after:的要
3|denial/near-after:的要求
3|denial/near-after:盘子
3|denial/near-after:盘子。
-4|denial/near-after:目标
-3|denial/near-after:目標
4|denial/near-after:立て
4|denial/near-after:立てだ
-8|denial/near-after:約束
-7|denial/near-after:約束し
3|denial/near-after:約案
3|denial/near-after:約案を
3|denial/near-after:練っ
3|denial/near-after:練って
5|denial/near-after:考え
3|denial/near-after:考えで
5|denial/near-after:考えは
5|denial/near-after:聞く
7|denial/near-after:腰だ
7|denial/near-after:腰だ。
3|denial/near-after:要る
3|denial/near-after:要ると
-4|denial/near-after:要求
3|denial/near-after:要求。
4|denial/near-after:見立
4|denial/near-after:見立て
3|denial/near-after:言っ
3|denial/near-after:言って
-5|denial/near-after:話は
4|denial/near-after:説明
4|denial/near-after:説明。
3|denial/near-after:論し
4|denial/near-after:論した
3|denial/near-after:論は
3|denial/near-after:論はし
3|denial/near-after:論外だ
8|denial/near-after:議で
6|denial/near-after:議で一
4|denial/near-after:議論
3|denial/near-after:議論し
3|denial/near-after:議論は
4|denial/near-after:讨论的
4|denial/near-after:论的
4|denial/near-after:论的数
5|denial/near-after:说\"
5|denial/near-after:说\"的
5|denial/near-after:谭。
3|denial/near-after:財政で
5|denial/near-after:进。
-3|denial/near-after:述べ
-4|denial/near-after:述べた
4|denial/near-after:述べま
3|denial/near-after:钱从
3|denial/near-after:钱从哪
3|denial/near-after:问钱
3|denial/near-after:问钱从
7|denial/near-after:非現
7|denial/near-after:非現実
3|denial/near-after:頭な
3|denial/near-after:頭ない
-3|denial/near-after:首相
3|denial/near-after:高」
3|denial/near-after:高」_
5|denial/near-before:\",
5|denial/near-before:\",并
4|denial/near-before:\"先
5|denial/near-before:\"先答
4|denial/near-before:#,LAND
4|denial/near-before:#に向
5|denial/near-before:#尚
5|denial/near-before:#尚且
4|denial/near-before:,#
5|denial/near-before:,#尚
4|denial/near-before:,LAND
4|denial/near-before:,LAND阵
-5|denial/near-before:,USA
3|denial/near-before:,从
5|denial/near-before:,从没
5|denial/near-before:,反
5|denial/near-before:,反对
5|denial/near-before:,并
5|denial/near-before:,并感
8|denial/near-before:,没
8|denial/near-before:,没有
3|denial/near-before::\"
-7|denial/near-before::DEFENCE
-3|denial/near-before::DEFENCE能
3|denial/near-before::国
3|denial/near-before::国防
3|denial/near-before::没说
3|denial/near-before:;LAND主
4|denial/near-before:DATE、
3|denial/near-before:DATE、DEFENCE
3|denial/near-before:DATE、与
-3|denial/near-before:DATEの
4|denial/near-before:DATE在
5|denial/near-before:DATE在参
4|denial/near-before:DATE的
4|denial/near-before:DATE的比
5|denial/near-before:DEFENCE「対
5|denial/near-before:DEFENCEの
-4|denial/near-before:DEFENCE会
-5|denial/near-before:DEFENCE占
-5|denial/near-before:DEFENCE占GDP
-3|denial/near-before:DEFENCE能
-3|denial/near-before:DEFENCE能否
-3|denial/near-before:GDP_
4|denial/near-before:GDPの#
-4|denial/near-before:GDP比
-7|denial/near-before:GDP的
-5|denial/near-before:LANDに
3|denial/near-before:LANDの小
6|denial/near-before:LANDも
7|denial/near-before:LANDもDEFENCE
6|denial/near-before:LANDや
6|denial/near-before:LANDやLAND
4|denial/near-before:LAND不
3|denial/near-before:LAND主
3|denial/near-before:LAND主席
3|denial/near-before:LAND说
3|denial/near-before:LAND说,
-3|denial/near-before:LAND防
4|denial/near-before:LAND阵
4|denial/near-before:LAND阵营
-4|denial/near-before:USAか
-4|denial/near-before:USAから
5|denial/near-before:USA武
5|denial/near-before:USA武器
-4|denial/near-before:USA要
-4|denial/near-before:USA要求
3|denial/near-before:_蓝
3|denial/near-before:_蓝营
-6|denial/near-before:、LAND
3|denial/near-before:、「金
3|denial/near-before:、与
3|denial/near-before:、与党
-5|denial/near-before:「DEFENCE
3|denial/near-before:「GDP
3|denial/near-before:「GDPの
-4|denial/near-before:「LAND
-3|denial/near-before:「LANDに
4|denial/near-before:「党
4|denial/near-before:「党と
5|denial/near-before:「対
5|denial/near-before:「対GDP
3|denial/near-before:「金
3|denial/near-before:「金額
5|denial/near-before:」,
3|denial/near-before:いる
4|denial/near-before:いる。
-8|denial/near-before:から
3|denial/near-before:きで
4|denial/near-before:け着
4|denial/near-before:け着実
4|denial/near-before:げて
4|denial/near-before:げてい
3|denial/near-before:し、
4|denial/near-before:し、「
-3|denial/near-before:した
5|denial/near-before:する
4|denial/near-before:するの
3|denial/near-before:てい
3|denial/near-before:ている
-5|denial/near-before:で、
5|denial/near-before:とし
3|denial/near-before:とし、
3|denial/near-before:として
-3|denial/near-before:には
4|denial/near-before:に向
4|denial/near-before:に向け
4|denial/near-before:に積
4|denial/near-before:に積み
4|denial/near-before:の#
4|denial/near-before:の#に
4|denial/near-before:のは
3|denial/near-before:の安
3|denial/near-before:の安保
3|denial/near-before:の小野
3|denial/near-before:の田
3|denial/near-before:の田村
3|denial/near-before:の維
3|denial/near-before:の維持
3|denial/near-before:の調
3|denial/near-before:の調査
4|denial/near-before:はDATE、
3|denial/near-before:は「
-3|denial/near-before:は「DEFENCE
4|denial/near-before:は「党
4|denial/near-before:み上
4|denial/near-before:み上げ
6|denial/near-before:もDEFENCE
7|denial/near-before:もDEFENCEの
6|denial/near-before:やLAND
7|denial/near-before:やLANDも
3|denial/near-before:りきで
3|denial/near-before:る。
4|denial/near-before:るの
4|denial/near-before:るのは
3|denial/near-before:れて
3|denial/near-before:われて
3|denial/near-before:を基
3|denial/near-before:を基本
3|denial/near-before:・小
3|denial/near-before:・小野
4|denial/near-before:一口
5|denial/near-before:一口回
4|denial/near-before:上げ
4|denial/near-before:上げて
5|denial/near-before:上一
5|denial/near-before:上一口
5|denial/near-before:不是
3|denial/near-before:与党協
5|denial/near-before:且吃
5|denial/near-before:且吃力
8|denial/near-before:主席
4|denial/near-before:主席萨
4|denial/near-before:主席郑
7|denial/near-before:丽文
3|denial/near-before:丽文:
3|denial/near-before:丽文则
5|denial/near-before:了\"
5|denial/near-before:了\"先
3|denial/near-before:五典
3|denial/near-before:五典政
4|denial/near-before:交顾
4|denial/near-before:交顾问
3|denial/near-before:人在
3|denial/near-before:人在党
-4|denial/near-before:从未
5|denial/near-before:从没
3|denial/near-before:从没承
6|denial/near-before:代表
6|denial/near-before:代表は
5|denial/near-before:众提
5|denial/near-before:众提出
4|denial/near-before:会上
5|denial/near-before:会上一
3|denial/near-before:会幹
3|denial/near-before:会幹部
3|denial/near-before:会民
3|denial/near-before:会民主
-4|denial/near-before:会見
-4|denial/near-before:会見で
3|denial/near-before:会長
3|denial/near-before:会長は
3|denial/near-before:例卡
3|denial/near-before:例卡关
-3|denial/near-before:係者
-3|denial/near-before:係者は
3|denial/near-before:保担
3|denial/near-before:保担当
5|denial/near-before:先答
5|denial/near-before:先答应
4|denial/near-before:党と
4|denial/near-before:党とし
9|denial/near-before:党の
3|denial/near-before:党の田
4|denial/near-before:党主
4|denial/near-before:党主席
3|denial/near-before:党内
3|denial/near-before:党内谈
3|denial/near-before:党協
3|denial/near-before:党協議
4|denial/near-before:党幹
4|denial/near-before:党幹部
3|denial/near-before:党影
3|denial/near-before:党影子
5|denial/near-before:党批
5|denial/near-before:党批评
5|denial/near-before:公开
4|denial/near-before:公开唱
4|denial/near-before:公明
4|denial/near-before:公明党
7|denial/near-before:共同
5|denial/near-before:共同社
4|denial/near-before:共通
4|denial/near-before:共通す
3|denial/near-before:关_
3|denial/near-before:关_蓝
5|denial/near-before:其采
5|denial/near-before:其采购
3|denial/near-before:典政
3|denial/near-before:典政調
3|denial/near-before:内谈
3|denial/near-before:内谈过
3|denial/near-before:军购
3|denial/near-before:军购条
-3|denial/near-before:出的
3|denial/near-before:则声
3|denial/near-before:则声称
3|denial/near-before:则说
3|denial/near-before:则说,
-6|denial/near-before:到GDP
-5|denial/near-before:到GDP的
5|denial/near-before:力,
-3|denial/near-before:加到
-7|denial/near-before:占GDP
-3|denial/near-before:占GDP_
3|denial/near-before:卡关
3|denial/near-before:卡关_
5|denial/near-before:参选
5|denial/near-before:参选记
5|denial/near-before:反对
5|denial/near-before:反对把
4|denial/near-before:反调
4|denial/near-before:反调:
5|denial/near-before:口回
5|denial/near-before:口回绝
5|denial/near-before:吃力
5|denial/near-before:吃力,
5|denial/near-before:同社
5|denial/near-before:同社评
-3|denial/near-before:向LAND
-3|denial/near-before:向USA
4|denial/near-before:向け
4|denial/near-before:向け着
-3|denial/near-before:否已
-7|denial/near-before:否认
-4|denial/near-before:否认曾
-3|denial/near-before:否达
-3|denial/near-before:否达到
3|denial/near-before:員長
3|denial/near-before:員長は
4|denial/near-before:唱反
4|denial/near-before:唱反调
5|denial/near-before:器,
5|denial/near-before:器,没
-3|denial/near-before:回应
6|denial/near-before:回绝
5|denial/near-before:回绝了
3|denial/near-before:在党
3|denial/near-before:在党内
5|denial/near-before:在参
5|denial/near-before:在参选
5|denial/near-before:在野
5|denial/near-before:在野党
3|denial/near-before:基本と
-3|denial/near-before:增加
3|denial/near-before:声称
3|denial/near-before:声称,
4|denial/near-before:外交顾
-3|denial/near-before:大統
-3|denial/near-before:大統領
3|denial/near-before:委員長
-3|denial/near-before:委质
-3|denial/near-before:委质问
3|denial/near-before:子委
3|denial/near-before:子委員
3|denial/near-before:子防
3|denial/near-before:子防长
3|denial/near-before:安保担
-4|denial/near-before:官は
-5|denial/near-before:官员
4|denial/near-before:実に
4|denial/near-before:実に積
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
4|denial/near-before:尔维
4|denial/near-before:尔维尼
5|denial/near-before:尚且
5|denial/near-before:尚且吃
4|denial/near-before:尼公
4|denial/near-before:尼公开
-3|denial/near-before:局者
-3|denial/near-before:局者は
3|denial/near-before:左派
4|denial/near-before:席萨
4|denial/near-before:席萨尔
4|denial/near-before:席郑
4|denial/near-before:席郑丽
5|denial/near-before:并感
5|denial/near-before:并感谢
7|denial/near-before:幹部
7|denial/near-before:幹部は
5|denial/near-before:应USA
5|denial/near-before:府,
5|denial/near-before:府,反
4|denial/near-before:开唱
4|denial/near-before:开唱反
5|denial/near-before:强调LAND
5|denial/near-before:当众
5|denial/near-before:当众提
-3|denial/near-before:当局
-3|denial/near-before:当局者
3|denial/near-before:当者
3|denial/near-before:当者は
3|denial/near-before:影子
3|denial/near-before:影子防
5|denial/near-before:感谢
5|denial/near-before:感谢其
5|denial/near-before:批评
5|denial/near-before:批评政
3|denial/near-before:承诺支
3|denial/near-before:担当者
3|denial/near-before:持を
3|denial/near-before:持を基
3|denial/near-before:持超
3|denial/near-before:持超过
-3|denial/near-before:提出的
-3|denial/near-before:提高
-3|denial/near-before:提高到
3|denial/near-before:支持
3|denial/near-before:支持超
-4|denial/near-before:政府
5|denial/near-before:政府,
3|denial/near-before:政調
3|denial/near-before:政調会
4|denial/near-before:数字
3|denial/near-before:文:
3|denial/near-before:文:国
3|denial/near-before:文则
3|denial/near-before:文则说
4|denial/near-before:明党
4|denial/near-before:明党の
4|denial/near-before:是#
4|denial/near-before:是#,
5|denial/near-before:是「
-4|denial/near-before:是否
-3|denial/near-before:是否已
3|denial/near-before:智子
3|denial/near-before:智子委
3|denial/near-before:有人在
5|denial/near-before:有当
5|denial/near-before:有当众
3|denial/near-before:本と
3|denial/near-before:本とし
3|denial/near-before:村智
3|denial/near-before:村智子
3|denial/near-before:条例
3|denial/near-before:条例卡
3|denial/near-before:査会
3|denial/near-before:査会幹
5|denial/near-before:武器
5|denial/near-before:武器,
4|denial/near-before:比率
4|denial/near-before:比率是
4|denial/near-before:氏「
3|denial/near-before:民の
3|denial/near-before:民の調
4|denial/near-before:民・
3|denial/near-before:民・小
-5|denial/near-before:求LAND
3|denial/near-before:没承
3|denial/near-before:没承诺
-6|denial/near-before:没有
5|denial/near-before:没有当
3|denial/near-before:没说
3|denial/near-before:没说要
4|denial/near-before:率是
4|denial/near-before:率是#
3|denial/near-before:田村
3|denial/near-before:田村智
4|denial/near-before:的外
4|denial/near-before:的外交
3|denial/near-before:的比
4|denial/near-before:的比率
4|denial/near-before:盟党
4|denial/near-before:盟党主
5|denial/near-before:直言
5|denial/near-before:直言,
-3|denial/near-before:相「
-10|denial/near-before:相は
4|denial/near-before:着実
4|denial/near-before:着実に
3|denial/near-before:砍到
-3|denial/near-before:示,
3|denial/near-before:社会
3|denial/near-before:社会民
5|denial/near-before:社评
5|denial/near-before:社评论
3|denial/near-before:称,没
4|denial/near-before:程度
4|denial/near-before:積み
4|denial/near-before:積み上
-3|denial/near-before:立委质
3|denial/near-before:答应
5|denial/near-before:答应USA
-3|denial/near-before:統領
3|denial/near-before:維持
3|denial/near-before:維持を
3|denial/near-before:維新
4|denial/near-before:绝了
5|denial/near-before:绝了\"
4|denial/near-before:维尼
4|denial/near-before:维尼公
-3|denial/near-before:者は
3|denial/near-before:者はDATE
-4|denial/near-before:者は「
3|denial/near-before:者会
4|denial/near-before:者会上
4|denial/near-before:联盟
4|denial/near-before:联盟党
-3|denial/near-before:能否
-3|denial/near-before:能否达
7|denial/near-before:自民
3|denial/near-before:自民の
3|denial/near-before:自民・
3|denial/near-before:营:
3|denial/near-before:营:没
4|denial/near-before:营的
4|denial/near-before:营的外
4|denial/near-before:萨尔
4|denial/near-before:萨尔维
3|denial/near-before:蓝营
3|denial/near-before:蓝营:
-5|denial/near-before:衛相
-3|denial/near-before:衛相は
6|denial/near-before:表は
4|denial/near-before:表は「
-4|denial/near-before:表示
-3|denial/near-before:表示,
-9|denial/near-before:要求
-5|denial/near-before:要求LAND
3|denial/near-before:要砍
3|denial/near-before:要砍到
-4|denial/near-before:見で
-3|denial/near-before:見で、
5|denial/near-before:言,
-4|denial/near-before:記者
3|denial/near-before:調会
3|denial/near-before:調会長
3|denial/near-before:調査
3|denial/near-before:調査会
-4|denial/near-before:认曾
4|denial/near-before:记者会
5|denial/near-before:论说
5|denial/near-before:论说,
5|denial/near-before:评政
5|denial/near-before:评政府
5|denial/near-before:评论
5|denial/near-before:评论说
3|denial/near-before:说,
5|denial/near-before:说,#
3|denial/near-before:说,从
3|denial/near-before:说要
3|denial/near-before:说要砍
3|denial/near-before:诺支
3|denial/near-before:诺支持
3|denial/near-before:调:
4|denial/near-before:调:\"
5|denial/near-before:调LAND
5|denial/near-before:谢其
5|denial/near-before:谢其采
-5|denial/near-before:质问
-3|denial/near-before:质问:
5|denial/near-before:购USA
5|denial/near-before:购USA武
3|denial/near-before:购条
3|denial/near-before:购条例
3|denial/near-before:超过
-5|denial/near-before:达到
-3|denial/near-before:达到GDP
5|denial/near-before:选记
5|denial/near-before:选记者
4|denial/near-before:通す
4|denial/near-before:通する
7|denial/near-before:郑丽
7|denial/near-before:郑丽文
7|denial/near-before:部は
3|denial/near-before:部は、
5|denial/near-before:部は「
7|denial/near-before:采购
5|denial/near-before:采购USA
5|denial/near-before:野党
5|denial/near-before:野党批
6|denial/near-before:野寺
3|denial/near-before:野寺五
3|denial/near-before:野寺氏
4|denial/near-before:野田
3|denial/near-before:金額
3|denial/near-before:金額あ
5|denial/near-before:長は
3|denial/near-before:長はDATE
3|denial/near-before:长则
3|denial/near-before:长则声
-3|denial/near-before:関係
-3|denial/near-before:関係者
-3|denial/near-before:问:
-3|denial/near-before:问:DEFENCE
4|denial/near-before:问LAND
4|denial/near-before:问LAND说
-4|denial/near-before:防衛
-5|denial/near-before:防衛相
3|denial/near-before:防长则
4|denial/near-before:阵营
4|denial/near-before:阵营的
3|denial/near-before:額あ
3|denial/near-before:額あり
4|denial/near-before:顾问
4|denial/near-before:顾问LAND
-10|denial/near-before:首相
-5|denial/near-before:首相は
-3|denial/near-before:高到
11|denial/nobody-named:False
-32|denial/nobody-named:True
6|denial/opens:「
3|denial/opens:「2
3|denial/opens:「2・
5|denial/opens:「3
5|denial/opens:「3・
6|denial/opens:ベ
6|denial/opens:ベル
6|denial/opens:ベルギ
-6|denial/opens:他
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
3|denial/opens:军购
3|denial/opens:军购条
-6|denial/opens:台
-5|denial/opens:台湾
-3|denial/opens:台湾立
11|denial/opens:国
15|denial/opens:国民
15|denial/opens:国民党
-3|denial/opens:国防
3|denial/opens:在
5|denial/opens:在野
5|denial/opens:在野党
-3|denial/opens:对
-3|denial/opens:对于
-4|denial/opens:当
-3|denial/opens:当局
-3|denial/opens:当局者
-4|denial/opens:政
-4|denial/opens:政府
-3|denial/opens:日
-3|denial/opens:日本外
3|denial/opens:日本維
5|denial/opens:特
5|denial/opens:特朗
5|denial/opens:特朗普
4|denial/opens:立
4|denial/opens:立憲
4|denial/opens:立憲民
-4|denial/opens:米
-3|denial/opens:米側
3|denial/opens:維
3|denial/opens:維新
4|denial/opens:联
4|denial/opens:联盟
4|denial/opens:联盟党
14|denial/opens:自
14|denial/opens:自民
3|denial/opens:自民の
3|denial/opens:自民・
7|denial/opens:自民党
5|denial/opens:茂
5|denial/opens:茂木
5|denial/opens:茂木敏
-3|denial/opens:记
-3|denial/opens:记者
3|denial/opens:郑
3|denial/opens:郑丽
3|denial/opens:郑丽文
-5|denial/opens:防
-5|denial/opens:防衛
-4|denial/opens:防衛費
-3|denial/opens:随
-3|denial/opens:随行
4|denial/opens:韩国今
-7|denial/opens:首
-7|denial/opens:首相
-3|denial/opens:首相は
-3|denial/other after-far:18 False
-4|denial/other after-far:18 True
-3|denial/other after-far:36 True
4|denial/other after-far:4 False
-4|denial/other after-far:9 False
-3|denial/other after-far:9 True
-5|denial/other after-follows:か
-4|denial/other after-follows:から True
-3|denial/other after-follows:と
7|denial/other after-follows:外
7|denial/other after-follows:外務 False
-3|denial/other after-leads:いて
-3|denial/other after-leads:が、
7|denial/other after-leads:ず_
-3|denial/other after:named False
-10|denial/other after:named True
-12|denial/other before-commas:0 0
-4|denial/other before-commas:0 1
19|denial/other before-commas:1 0
-4|denial/other before-commas:1 1
-5|denial/other before-far:18 0
-5|denial/other before-far:18 1
14|denial/other before-far:36 0
-3|denial/other before-far:36 1
-8|denial/other before-far:4 0
6|denial/other before-far:9 0
-3|denial/other before-far:far 2
3|denial/other before-follows-rank:\" 1 0
7|denial/other before-follows-rank:5 2 0
-6|denial/other before-follows-rank:、 0 0
6|denial/other before-follows-rank:「 1 0
-12|denial/other before-follows-rank:か 0 0
-3|denial/other before-follows-rank:か 1 0
-4|denial/other before-follows-rank:が 0 0
-5|denial/other before-follows-rank:が 1 0
-3|denial/other before-follows-rank:と 1 0
4|denial/other before-follows-rank:の 0 0
5|denial/other before-follows-rank:の 1 0
-3|denial/other before-follows-rank:の 1 1
4|denial/other before-follows-rank:は 0 0
3|denial/other before-follows-rank:は 1 0
5|denial/other before-follows-rank:一 0 0
5|denial/other before-follows-rank:不 1 0
5|denial/other before-follows-rank:事 1 0
4|denial/other before-follows-rank:从 0 0
-3|denial/other before-follows-rank:从 1 0
3|denial/other before-follows-rank:发 1 0
6|denial/other before-follows-rank:否 0 0
-3|denial/other before-follows-rank:和 1 0
6|denial/other before-follows-rank:在 1 0
4|denial/other before-follows-rank:報 1 0
-3|denial/other before-follows-rank:大 0 0
5|denial/other before-follows-rank:室 3 1
-5|denial/other before-follows-rank:新 1 0
15|denial/other before-follows-rank:氏 0 0
3|denial/other before-follows-rank:给 1 0
6|denial/other before-follows-rank:自 0 0
-4|denial/other before-follows-rank:要 0 0
-6|denial/other before-follows-rank:要 1 0
7|denial/other before-follows-rank:贸 0 0
3|denial/other before-follows:\"
6|denial/other before-follows:5
7|denial/other before-follows:5日
7|denial/other before-follows:5日公布
-3|denial/other before-follows:、
-6|denial/other before-follows:、駐
-6|denial/other before-follows:、駐留経
6|denial/other before-follows:「
6|denial/other before-follows:「日
4|denial/other before-follows:「日本を
-15|denial/other before-follows:か
-15|denial/other before-follows:から
-3|denial/other before-follows:から3・
-3|denial/other before-follows:からNA
-8|denial/other before-follows:が
5|denial/other before-follows:が2
5|denial/other before-follows:が2%を
-3|denial/other before-follows:が3
-3|denial/other before-follows:が3.5
-3|denial/other before-follows:が5
6|denial/other before-follows:が合
6|denial/other before-follows:が合意し
-4|denial/other before-follows:が日
-3|denial/other before-follows:が日本に
-5|denial/other before-follows:と
-3|denial/other before-follows:とス
-3|denial/other before-follows:とスイス
6|denial/other before-follows:の
5|denial/other before-follows:の交
5|denial/other before-follows:の交渉担
4|denial/other before-follows:の演
4|denial/other before-follows:の演説に
7|denial/other before-follows:は
3|denial/other before-follows:は3
-11|denial/other before-follows:は3.5
14|denial/other before-follows:は3・5
-3|denial/other before-follows:は、
-6|denial/other before-follows:は、国防
3|denial/other before-follows:は、日本
7|denial/other before-follows:は国
7|denial/other before-follows:は国防費
5|denial/other before-follows:一
5|denial/other before-follows:一名
5|denial/other before-follows:一名官员
5|denial/other before-follows:不
5|denial/other before-follows:不会
5|denial/other before-follows:不会要求
5|denial/other before-follows:事
5|denial/other before-follows:事務
5|denial/other before-follows:事務総長
4|denial/other before-follows:从未期待
3|denial/other before-follows:发
3|denial/other before-follows:发言
3|denial/other before-follows:发言人说
6|denial/other before-follows:否
6|denial/other before-follows:否认
6|denial/other before-follows:否认曾承
-3|denial/other before-follows:和
-3|denial/other before-follows:和瑞
-3|denial/other before-follows:和瑞士均
6|denial/other before-follows:在
6|denial/other before-follows:在回
6|denial/other before-follows:在回答有
4|denial/other before-follows:報
4|denial/other before-follows:報道
4|denial/other before-follows:報道官は
-3|denial/other before-follows:大
-3|denial/other before-follows:大統
5|denial/other before-follows:室
5|denial/other before-follows:室の
5|denial/other before-follows:室の高官
-5|denial/other before-follows:新
-5|denial/other before-follows:新目
-5|denial/other before-follows:新目標巡
14|denial/other before-follows:氏
7|denial/other before-follows:氏「
7|denial/other before-follows:氏「3・
-5|denial/other before-follows:氏と
-5|denial/other before-follows:氏との会
13|denial/other before-follows:氏は
5|denial/other before-follows:氏は共同
8|denial/other before-follows:氏は駐留
-3|denial/other before-follows:没有就防
3|denial/other before-follows:给
3|denial/other before-follows:给北
3|denial/other before-follows:给北约秘
6|denial/other before-follows:自
6|denial/other before-follows:自己
6|denial/other before-follows:自己需要
-13|denial/other before-follows:要
-13|denial/other before-follows:要求
-6|denial/other before-follows:要求日本
7|denial/other before-follows:贸
7|denial/other before-follows:贸易
7|denial/other before-follows:贸易代表
7|denial/other before-leads:
4|denial/other before-leads:Oの
4|denial/other before-leads:_
-4|denial/other before-leads:、「
-4|denial/other before-leads:「
7|denial/other before-leads:】
3|denial/other before-leads:した
3|denial/other before-leads:た
8|denial/other before-leads:で
8|denial/other before-leads:で、
6|denial/other before-leads:の
-4|denial/other before-leads:は
4|denial/other before-leads:は「
-3|denial/other before-leads:らは
5|denial/other before-leads:ス】
-6|denial/other before-leads:プ
-6|denial/other before-leads:ンプ
6|denial/other before-leads:上,
6|denial/other before-leads:为
-5|denial/other before-leads:于
-4|denial/other before-leads:关于
-4|denial/other before-leads:否认
5|denial/other before-leads:强调
-5|denial/other before-leads:日
-3|denial/other before-leads:日、
3|denial/other before-leads:相
-11|denial/other before-leads:示,
-3|denial/other before-leads:称,
7|denial/other before-leads:談_
8|denial/other before-leads:談で
-4|denial/other before-leads:认
6|denial/other before-leads:认为
5|denial/other before-leads:说,
5|denial/other before-leads:调
4|denial/other before-leads:道,
-3|denial/other before-leads:长
3|denial/other before-leads:首相
-8|denial/other before-opens:False named
-3|denial/other before-opens:True agent
10|denial/other before-opens:True named
4|denial/other before-rank:0 0 named
-7|denial/other before-rank:0 1 named
3|denial/other before-rank:1 0 named
-7|denial/other before-rank:1 1 named
6|denial/other before-rank:2 0 named
5|denial/other before-rank:3 1 named
-25|denial/other named:1
5|denial/other named:2
12|denial/other named:3
-8|denial/other right-before:から
3|denial/other right-before:は
5|denial/other right-before:一名官员称,
4|denial/other right-before:从未期待过
7|denial/other right-before:氏「
-5|denial/other right-before:氏との会談で
6|denial/other right-before:自己需要做到
-28|denial/other unnamed
-8|denial/right-before:から
3|denial/right-before:が
6|denial/right-before:にはまだ
-5|denial/right-before:や韓国に
-4|denial/right-before:を信頼」_
5|denial/right-before:一名官员称,
4|denial/right-before:从未期待过
3|denial/right-before:拒绝
7|denial/right-before:氏「
-5|denial/right-before:氏との会談で
6|denial/right-before:自己需要做到
-5|denial/right-before:订下
-3|denial/right-before:订出
-3|denial/right-before:许诺
-4|denial/right-before:说,
-9|denial/role-class-of:KOR JPN
10|denial/role-class-of:NATO JPN
-6|denial/role-class-of:NATO KOR
-11|denial/role-class-of:NATO member
-6|denial/role-class-of:USA JPN
-7|denial/role-class-of:USA KOR
-9|denial/role-class-of:USA TWN
-9|denial/role-class-of:USA land
-14|denial/role-class-of:USA member
7|denial/role-class-of:land CHN
11|denial/role-class-of:land TWN
5|denial/role-class-of:land land
5|denial/role-class-of:land member
9|denial/role-class-of:member NATO
-9|denial/role-class:KOR
-7|denial/role-class:NATO
-49|denial/role-class:USA
29|denial/role-class:land
5|denial/role-class:member
-20|denial/role:nobody
-33|denial/role:other
54|denial/role:spender
-4|denial/ruled
5|denial/ruled:no_government
5|denial/ruled:no_government nobody
-7|denial/ruled:own_government
-7|denial/ruled:own_government spender
-4|denial/said-after-too:ask deny
-9|denial/said-after-too:ask not
3|denial/said-after-too:deny not
3|denial/said-after-too:deny party
5|denial/said-after-too:deny think
-3|denial/said-after-too:not not
-6|denial/said-after-too:not plan
6|denial/said-after-too:not should
-3|denial/said-after-too:plan deny
-4|denial/said-after-too:plan not
6|denial/said-after-too:plan think
4|denial/said-after-too:raise plan
4|denial/said-after-too:think not
-11|denial/said-after:
-3|denial/said-after:ask
-3|denial/said-after:ask deny
-9|denial/said-after:ask not
7|denial/said-after:deny
3|denial/said-after:deny party
5|denial/said-after:deny think
-6|denial/said-after:not
-4|denial/said-after:not plan
-5|denial/said-after:plan
-3|denial/said-after:plan deny
3|denial/said-after:plan not should
3|denial/said-after:plan think
3|denial/said-after:plan think not
3|denial/said-after:raise plan
3|denial/said-after:should not should
3|denial/said-after:think not
-4|denial/said-before-too:ask raise
12|denial/said-before-too:party not
3|denial/said-before-too:party raise
-3|denial/said-before-too:party reach
5|denial/said-before-too:raise not
-9|denial/said-before:
-3|denial/said-before:ask raise
-4|denial/said-before:deny
4|denial/said-before:deny plan
19|denial/said-before:party
4|denial/said-before:party not
3|denial/said-before:party not think
3|denial/said-before:party raise
-3|denial/said-before:party reach
-4|denial/said-before:plan
-6|denial/said-before:raise
5|denial/said-before:raise not
-10|denial/said-before:reach
-11|denial/said-last:
6|denial/said-last:ask
-3|denial/said-last:ask deny
-8|denial/said-last:ask not
-10|denial/said-last:deny
3|denial/said-last:deny party
5|denial/said-last:deny think
-15|denial/said-last:not
-3|denial/said-last:not plan
6|denial/said-last:not should
3|denial/said-last:party
-5|denial/said-last:plan
-3|denial/said-last:plan deny
-3|denial/said-last:plan not
3|denial/said-last:plan not should
3|denial/said-last:plan think
3|denial/said-last:raise plan think
5|denial/said-last:should
3|denial/said-last:should not should
6|denial/said-last:think
3|denial/said-last:think not deny
-14|denial/spender after-far:1 False
3|denial/spender after-far:1 True
4|denial/spender after-far:4 True
12|denial/spender after-far:9 False
7|denial/spender after-far:9 True
4|denial/spender after-follows:
4|denial/spender after-follows: False
-3|denial/spender after-follows:「
-4|denial/spender after-follows:「不 False
-3|denial/spender after-follows:が
-5|denial/spender after-follows:が自 False
-7|denial/spender after-follows:に
-13|denial/spender after-follows:に求 False
5|denial/spender after-follows:に高 False
4|denial/spender after-follows:予
4|denial/spender after-follows:予以 True
-6|denial/spender after-follows:开
-6|denial/spender after-follows:开价 True
3|denial/spender after-follows:强
3|denial/spender after-follows:强调 True
4|denial/spender after-follows:米
4|denial/spender after-follows:自
3|denial/spender after-follows:自主 True
6|denial/spender after-follows:首
5|denial/spender after-follows:首相 False
3|denial/spender after-leads:%,
-13|denial/spender after-leads:%を
-3|denial/spender after-leads:%对
3|denial/spender after-leads:,\"
5|denial/spender after-leads:」_
-3|denial/spender after-leads:い。
5|denial/spender after-leads:ず=
3|denial/spender after-leads:て「
5|denial/spender after-leads:んだ
-6|denial/spender after-leads:有给
3|denial/spender after-leads:费由
3|denial/spender after-leads:闻,
-3|denial/spender after:agent False
10|denial/spender after:named False
18|denial/spender after:named True
-8|denial/spender after:patient False
-7|denial/spender after:patient True
-5|denial/spender before-commas:0 0
4|denial/spender before-commas:1 0
6|denial/spender before-commas:1 1
6|denial/spender before-commas:2 0
7|denial/spender before-commas:2 1
7|denial/spender before-far:18 1
5|denial/spender before-far:36 1
3|denial/spender before-far:4 0
-3|denial/spender before-far:9 0
4|denial/spender before-far:far 0
-5|denial/spender before-follows-rank:8 1 0
3|denial/spender before-follows-rank:: 0 0
-3|denial/spender before-follows-rank:か 0 0
5|denial/spender before-follows-rank:が 0 0
4|denial/spender before-follows-rank:と 1 0
-3|denial/spender before-follows-rank:に 0 0
-7|denial/spender before-follows-rank:の 0 0
3|denial/spender before-follows-rank:は 0 0
-3|denial/spender before-follows-rank:は 0 1
-9|denial/spender before-follows-rank:や 1 0
-4|denial/spender before-follows-rank:を 0 0
-4|denial/spender before-follows-rank:不 0 0
3|denial/spender before-follows-rank:与 1 0
-3|denial/spender before-follows-rank:主 0 0
-8|denial/spender before-follows-rank:发 0 0
3|denial/spender before-follows-rank:国 0 0
3|denial/spender before-follows-rank:官 0 0
3|denial/spender before-follows-rank:将 0 0
-6|denial/spender before-follows-rank:建 0 0
6|denial/spender before-follows-rank:把 0 0
5|denial/spender before-follows-rank:拒 0 0
-3|denial/spender before-follows-rank:正 1 0
-5|denial/spender before-follows-rank:米 1 0
-3|denial/spender before-follows-rank:維 0 0
-8|denial/spender before-follows-rank:订 0 0
-3|denial/spender before-follows-rank:许 0 0
-5|denial/spender before-follows-rank:防 0 0
5|denial/spender before-follows-rank:首 0 0
-5|denial/spender before-follows:8
-5|denial/spender before-follows:8日
-5|denial/spender before-follows:8日在参
4|denial/spender before-follows::
3|denial/spender before-follows:、
-3|denial/spender before-follows:か
-3|denial/spender before-follows:から
-4|denial/spender before-follows:からも国
5|denial/spender before-follows:が
4|denial/spender before-follows:が5
4|denial/spender before-follows:が5%を
4|denial/spender before-follows:と
4|denial/spender before-follows:とス
4|denial/spender before-follows:とスイス
-5|denial/spender before-follows:に1
-5|denial/spender before-follows:に1.3
4|denial/spender before-follows:に5
5|denial/spender before-follows:に5%が
6|denial/spender before-follows:には
6|denial/spender before-follows:にはまだ
-7|denial/spender before-follows:に防
-7|denial/spender before-follows:に防衛費
-7|denial/spender before-follows:の
-3|denial/spender before-follows:の小
-3|denial/spender before-follows:の小野寺
-5|denial/spender before-follows:の防
-5|denial/spender before-follows:の防衛費
-3|denial/spender before-follows:は1
-4|denial/spender before-follows:は10%
-4|denial/spender before-follows:は「GD
3|denial/spender before-follows:は国
3|denial/spender before-follows:は国防費
-9|denial/spender before-follows:や
-5|denial/spender before-follows:やイ
-5|denial/spender before-follows:やイタリ
-5|denial/spender before-follows:や韓
-5|denial/spender before-follows:や韓国に
-4|denial/spender before-follows:を
-4|denial/spender before-follows:を信
-4|denial/spender before-follows:を信頼」
-4|denial/spender before-follows:不
3|denial/spender before-follows:与
3|denial/spender before-follows:与赫
3|denial/spender before-follows:与赫格塞
-3|denial/spender before-follows:主
-3|denial/spender before-follows:主席
-3|denial/spender before-follows:主席郑丽
3|denial/spender before-follows:军
3|denial/spender before-follows:军费
4|denial/spender before-follows:则
-8|denial/spender before-follows:发
-8|denial/spender before-follows:发言
-9|denial/spender before-follows:发言人卡
4|denial/spender before-follows:和瑞
4|denial/spender before-follows:和瑞士均
-6|denial/spender before-follows:和韩
-6|denial/spender before-follows:和韩国增
4|denial/spender before-follows:国
4|denial/spender before-follows:国防
4|denial/spender before-follows:官
3|denial/spender before-follows:官房
3|denial/spender before-follows:官房長官
3|denial/spender before-follows:将
-6|denial/spender before-follows:建
-6|denial/spender before-follows:建议
-6|denial/spender before-follows:建议再补
6|denial/spender before-follows:把
5|denial/spender before-follows:把防
5|denial/spender before-follows:拒
4|denial/spender before-follows:拒绝
3|denial/spender before-follows:提出3%
-7|denial/spender before-follows:提出任何
5|denial/spender before-follows:提出防卫
-3|denial/spender before-follows:正
-3|denial/spender before-follows:正\"
-3|denial/spender before-follows:正\"大幅
4|denial/spender before-follows:立委质问
-3|denial/spender before-follows:米
-7|denial/spender before-follows:米防
-7|denial/spender before-follows:米防衛相
-3|denial/spender before-follows:維
-3|denial/spender before-follows:維新
-3|denial/spender before-follows:維新の会
-8|denial/spender before-follows:订
-5|denial/spender before-follows:订下
-5|denial/spender before-follows:订下3.
-3|denial/spender before-follows:订出
-3|denial/spender before-follows:订出3%
-3|denial/spender before-follows:许
-3|denial/spender before-follows:许诺
-3|denial/spender before-follows:许诺2.
-4|denial/spender before-follows:说,5%
-3|denial/spender before-follows:防
-5|denial/spender before-follows:防衛
-10|denial/spender before-follows:防衛相と
4|denial/spender before-follows:防衛相は
9|denial/spender before-follows:首
9|denial/spender before-follows:首相
3|denial/spender before-follows:首相は、
20|denial/spender before-leads:
3|denial/spender before-leads:,
6|denial/spender before-leads:_
-22|denial/spender before-leads:、
-3|denial/spender before-leads:、「
6|denial/spender before-leads:「
3|denial/spender before-leads:が
-7|denial/spender before-leads:し、
3|denial/spender before-leads:て、
-9|denial/spender before-leads:で、
6|denial/spender before-leads:の
-13|denial/spender before-leads:は、
6|denial/spender before-leads:は「
-4|denial/spender before-leads:も
-4|denial/spender before-leads:らも
3|denial/spender before-leads:り、
-6|denial/spender before-leads:促
-6|denial/spender before-leads:划照
-3|denial/spender before-leads:听说
-5|denial/spender before-leads:强调
3|denial/spender before-leads:总理
-6|denial/spender before-leads:敦促
-3|denial/spender before-leads:曾向
-3|denial/spender before-leads:水;
-6|denial/spender before-leads:照
3|denial/spender before-leads:理
3|denial/spender before-leads:相
-4|denial/spender before-leads:省「
-3|denial/spender before-leads:说
-5|denial/spender before-leads:调
3|denial/spender before-leads:长
-4|denial/spender before-leads:问
6|denial/spender before-leads:領「
-4|denial/spender before-leads:顾问
3|denial/spender before-leads:首相
3|denial/spender before-opens:False agent
3|denial/spender before-opens:False named
-4|denial/spender before-opens:False patient
8|denial/spender before-opens:True agent
17|denial/spender before-opens:True named
-5|denial/spender before-opens:True patient
11|denial/spender before-rank:0 0 agent
-5|denial/spender before-rank:0 0 patient
-3|denial/spender before-rank:0 1 agent
11|denial/spender before-rank:0 1 named
4|denial/spender before-rank:1 0 named
-6|denial/spender before-rank:1 0 patient
4|denial/spender before-rank:1 1 named
11|denial/spender before:agent
20|denial/spender before:named
-9|denial/spender before:patient
25|denial/spender named:2
14|denial/spender named:3
4|denial/spender right-before:が
6|denial/spender right-before:にはまだ
-3|denial/spender right-before:は
-5|denial/spender right-before:や韓国に
-4|denial/spender right-before:を信頼」_
3|denial/spender right-before:拒绝
-5|denial/spender right-before:订下
-3|denial/spender right-before:订出
-3|denial/spender right-before:许诺
-4|denial/spender right-before:说,
20|denial/spender unnamed
-4|denial/spender unnamed-beside-others
-5|denial/title-after:?
3|denial/title-after:「太
5|denial/title-after:」は
3|denial/title-after:は党
-8|denial/unnamed
-3|denial/unnamed-beside-others
-3|proposal/after-far:1 False
-9|proposal/after-far:18 True
5|proposal/after-far:36 True
3|proposal/after-far:9 False
-5|proposal/after-follows:が「 True
4|proposal/after-follows:が試 False
-5|proposal/after-follows:の
3|proposal/after-follows:不肯 True
3|proposal/after-follows:国
3|proposal/after-follows:国防 True
-4|proposal/after-follows:将
-3|proposal/after-follows:持
-3|proposal/after-follows:持保 True
3|proposal/after-follows:未
3|proposal/after-follows:未理 False
3|proposal/after-follows:氏
-3|proposal/after-leads:,但
3|proposal/after-leads:?」
-7|proposal/after-leads:が、
3|proposal/after-leads:ける
4|proposal/after-leads:壁_
-3|proposal/after-leads:总理
6|proposal/after-leads:方、
3|proposal/after-leads:案,
5|proposal/after:
6|proposal/after:\"
3|proposal/after:\"。
3|proposal/after:\"写
19|proposal/after:,
-3|proposal/after:,《
-3|proposal/after:,《日
-3|proposal/after:,《日经
-3|proposal/after:,《日经》
3|proposal/after:,「
3|proposal/after:,「这
3|proposal/after:,但
-4|proposal/after:,再
5|proposal/after:,台
5|proposal/after:,台厂
5|proposal/after:,台厂无
5|proposal/after:,台厂无人
4|proposal/after:,将
4|proposal/after:,并
-4|proposal/after:,时
-4|proposal/after:,时限
-4|proposal/after:,时限为
-4|proposal/after:,时限为DATE
3|proposal/after:,遭总
3|proposal/after:,遭总理
-3|proposal/after:DEFENCE换
-3|proposal/after:DEFENCE换和
-3|proposal/after:DEFENCE换和平
-3|proposal/after:DEFENCE换和平\"
4|proposal/after:_
-3|proposal/after:agent True
-5|proposal/after:named False
-3|proposal/after:named True
3|proposal/after:、
-3|proposal/after:、DATE
-12|proposal/after:。
7|proposal/after:「
-8|proposal/after:」
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
-3|proposal/after:」に金
-3|proposal/after:」に金利
-3|proposal/after:」に金利の
-3|proposal/after:」断
-3|proposal/after:」断念
-3|proposal/after:」断念せ
-3|proposal/after:」断念せよ
-3|proposal/after:あたりは
-3|proposal/after:あたりは議
-3|proposal/after:が
3|proposal/after:す
3|proposal/after:すら
3|proposal/after:すら「
3|proposal/after:すら「出
3|proposal/after:すら「出発
4|proposal/after:だ
10|proposal/after:で
3|proposal/after:では
5|proposal/after:でも
3|proposal/after:で足
3|proposal/after:で足り
3|proposal/after:で足りる
3|proposal/after:で足りる」
-3|proposal/after:で高
-3|proposal/after:で高止
-3|proposal/after:で高止ま
-3|proposal/after:で高止まり
-5|proposal/after:と
-3|proposal/after:という案
-3|proposal/after:という案に
-10|proposal/after:とす
-10|proposal/after:とする
4|proposal/after:とするこ
4|proposal/after:とすること
-3|proposal/after:とするな
-3|proposal/after:とするなら
-6|proposal/after:とする案
-3|proposal/after:とする案が
-6|proposal/after:な
-4|proposal/after:なの
-4|proposal/after:なのか
-3|proposal/after:なら0
3|proposal/after:に」
3|proposal/after:に」_
-4|proposal/after:にす
-4|proposal/after:にする
-4|proposal/after:にする案
-4|proposal/after:にする案で
-4|proposal/after:につ
-4|proposal/after:につい
-4|proposal/after:について
-3|proposal/after:については
4|proposal/after:にと
4|proposal/after:にとど
4|proposal/after:にとどめ
4|proposal/after:にとどめる
-5|proposal/after:に増
-5|proposal/after:に増や
-6|proposal/after:に増やす
-6|proposal/after:に増やす案
11|proposal/after:の
5|proposal/after:の下
5|proposal/after:の下限
5|proposal/after:の下限を
5|proposal/after:の下限を書
-4|proposal/after:の中
-4|proposal/after:の中身
3|proposal/after:の検
3|proposal/after:の検討
5|proposal/after:の検討を
4|proposal/after:の水
4|proposal/after:の水増
4|proposal/after:の水増し
4|proposal/after:の水増しだ
-3|proposal/after:は「
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
-3|proposal/after:までに
-3|proposal/after:までにと
-3|proposal/after:までにとど
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
6|proposal/after:を
4|proposal/after:をDATE
-3|proposal/after:をDATEに
4|proposal/after:をDATEま
4|proposal/after:をDATEまで
4|proposal/after:をDATEまでに
3|proposal/after:を」
-3|proposal/after:を上回るの
-3|proposal/after:を中期
-3|proposal/after:を中期的
-3|proposal/after:を中期的な
-4|proposal/after:を主張し
-4|proposal/after:を主張し、
5|proposal/after:を主張す
5|proposal/after:を主張する
4|proposal/after:を唱
4|proposal/after:を唱え
4|proposal/after:を唱える
-3|proposal/after:を念頭に置
-3|proposal/after:を提案
-3|proposal/after:を提案して
3|proposal/after:を提言
-3|proposal/after:を検
-3|proposal/after:を検討
-3|proposal/after:を目
-3|proposal/after:を目指
-3|proposal/after:を落
-3|proposal/after:を落と
-3|proposal/after:を落とし
-3|proposal/after:を落としど
-3|proposal/after:を超える新
-6|proposal/after:を軸
-6|proposal/after:を軸に
-3|proposal/after:を軸に調
-3|proposal/after:を軸に調整
-3|proposal/after:上
-3|proposal/after:上下
-3|proposal/after:不
-4|proposal/after:不一
-4|proposal/after:不一而
-4|proposal/after:不一而足
-4|proposal/after:不一而足。
-3|proposal/after:为努
-3|proposal/after:为努力
-3|proposal/after:为努力方
-3|proposal/after:为努力方向
-3|proposal/after:为阶
-3|proposal/after:为阶段
-3|proposal/after:为阶段目
-3|proposal/after:为阶段目标
3|proposal/after:为限
3|proposal/after:为限。
3|proposal/after:乃
3|proposal/after:乃至
3|proposal/after:乃至#
6|proposal/after:以
3|proposal/after:以上
4|proposal/after:以上」
3|proposal/after:以上とす
3|proposal/after:以上とする
-3|proposal/after:以上と明
-3|proposal/after:以上と明記
5|proposal/after:以上に
-5|proposal/after:以上も
-5|proposal/after:以上も念
-5|proposal/after:以上も念頭
-5|proposal/after:以上を提
-5|proposal/after:以上を提言
-5|proposal/after:以上方
-5|proposal/after:以上方案
-5|proposal/after:以上方案浮
3|proposal/after:作
3|proposal/after:作为
-3|proposal/after:前
-3|proposal/after:前後
3|proposal/after:务
3|proposal/after:务实
-3|proposal/after:可
-3|proposal/after:可以
-3|proposal/after:可以谈
5|proposal/after:台
3|proposal/after:台」
3|proposal/after:台」に
3|proposal/after:台」に_
3|proposal/after:台」に_自
3|proposal/after:台とする提
3|proposal/after:国
3|proposal/after:国家
3|proposal/after:国家\"
3|proposal/after:国家\"?
-3|proposal/after:報
-3|proposal/after:報道
-3|proposal/after:報道で
-3|proposal/after:報道で財
-3|proposal/after:報道で財政
3|proposal/after:声
3|proposal/after:声浪
3|proposal/after:声浪高
4|proposal/after:就
-9|proposal/after:左
-9|proposal/after:左右
-7|proposal/after:左右。
-3|proposal/after:并
4|proposal/after:才
-3|proposal/after:是
-9|proposal/after:案
-3|proposal/after:案、
-3|proposal/after:案、専
-3|proposal/after:案、専守
-3|proposal/after:案、専守防
3|proposal/after:案が
4|proposal/after:案が取
4|proposal/after:案が取り
4|proposal/after:案が取り沙
3|proposal/after:構
3|proposal/after:構想
4|proposal/after:法
4|proposal/after:法案
4|proposal/after:法案を
4|proposal/after:法案を審
4|proposal/after:法案を審議
-8|proposal/after:的
4|proposal/after:的主
4|proposal/after:的主张
3|proposal/after:的主张占
3|proposal/after:的主张占上
3|proposal/after:的声
3|proposal/after:的声音
4|proposal/after:的建
4|proposal/after:的建议
4|proposal/after:的建议。
-3|proposal/after:的新
-3|proposal/after:的新目
-3|proposal/after:的新目标
-4|proposal/after:的新目标造
-3|proposal/after:的方案,
-4|proposal/after:目
-4|proposal/after:目標
6|proposal/after:程
6|proposal/after:程度
-3|proposal/after:程度にと
-3|proposal/after:程度にとど
7|proposal/after:程度を
3|proposal/after:程度を新
3|proposal/after:程度を新目
-4|proposal/after:要
-3|proposal/after:要不
-3|proposal/after:要不要
-3|proposal/after:要不要加
-3|proposal/after:要不要加税
10|proposal/after:論
4|proposal/after:論_
4|proposal/after:論_歳
4|proposal/after:論_歳出
4|proposal/after:論_歳出は
3|proposal/after:論浮
3|proposal/after:論浮上
3|proposal/after:論浮上_
3|proposal/after:論浮上_連
5|proposal/after:超
4|proposal/after:超_
4|proposal/after:超_自
4|proposal/after:超_自民
4|proposal/after:超_自民提
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
-3|proposal/after:迈进,但
-3|proposal/after:迈进,但会
-5|proposal/after:近
-5|proposal/after:近く
-4|proposal/after:近くに
-4|proposal/after:近くに達
-4|proposal/after:近くに達す
11|proposal/after:还
6|proposal/after:还不
6|proposal/after:还不够
6|proposal/after:还不够?
3|proposal/after:还很
3|proposal/after:还很远
12|proposal/any-after:ask
5|proposal/any-after:ask foreign=False
7|proposal/any-after:ask foreign=True
3|proposal/any-after:not
4|proposal/any-after:not foreign=True
11|proposal/any-after:party
10|proposal/any-after:party foreign=False
13|proposal/any-after:plan
9|proposal/any-after:plan foreign=False
4|proposal/any-after:plan foreign=True
3|proposal/any-after:reach
4|proposal/any-after:reach foreign=True
10|proposal/any-after:should
10|proposal/any-after:should foreign=False
-4|proposal/any-after:standard
-13|proposal/any-after:think
-9|proposal/any-after:think foreign=False
-4|proposal/any-after:think foreign=True
11|proposal/any-before:ask
10|proposal/any-before:ask foreign=False
9|proposal/any-before:not
9|proposal/any-before:not foreign=False
48|proposal/any-before:party
43|proposal/any-before:party foreign=False
5|proposal/any-before:party foreign=True
5|proposal/any-before:plan
7|proposal/any-before:plan foreign=False
6|proposal/any-before:raise
-6|proposal/any-before:raise foreign=False
11|proposal/any-before:raise foreign=True
-3|proposal/any-before:reach
-5|proposal/any-before:reach foreign=True
17|proposal/any-before:should
4|proposal/any-before:should foreign=False
13|proposal/any-before:should foreign=True
-8|proposal/any-before:think
-20|proposal/any-before:think foreign=False
12|proposal/any-before:think foreign=True
6|proposal/before-commas:0 0
10|proposal/before-commas:1 0
-3|proposal/before-commas:1 1
-7|proposal/before-commas:2 0
10|proposal/before-commas:2 1
-3|proposal/before-commas:2 2
-4|proposal/before-commas:3 2
11|proposal/before-far:1 0
-8|proposal/before-far:18 0
-6|proposal/before-far:18 1
-6|proposal/before-far:36 0
3|proposal/before-far:4 0
7|proposal/before-far:9 0
8|proposal/before-far:far 1
-4|proposal/before-far:far 2
5|proposal/before-follows-rank:, 0 0
-3|proposal/before-follows-rank:3 0 0
-3|proposal/before-follows-rank:_ 0 0
7|proposal/before-follows-rank:、 0 0
-4|proposal/before-follows-rank:「 0 0
3|proposal/before-follows-rank:が 1 0
-4|proposal/before-follows-rank:と 0 0
4|proposal/before-follows-rank:は 0 1
-4|proposal/before-follows-rank:は 2 0
-4|proposal/before-follows-rank:上 0 0
6|proposal/before-follows-rank:不 0 0
7|proposal/before-follows-rank:主 0 0
3|proposal/before-follows-rank:事 0 0
3|proposal/before-follows-rank:以 0 0
3|proposal/before-follows-rank:任 0 0
3|proposal/before-follows-rank:传 0 0
-4|proposal/before-follows-rank:保 0 0
-4|proposal/before-follows-rank:内 0 0
3|proposal/before-follows-rank:动 0 0
-4|proposal/before-follows-rank:参 0 0
4|proposal/before-follows-rank:和 0 0
4|proposal/before-follows-rank:团 1 0
-4|proposal/before-follows-rank:国 0 0
5|proposal/before-follows-rank:国 0 1
3|proposal/before-follows-rank:国 1 1
-3|proposal/before-follows-rank:国 1 2
-3|proposal/before-follows-rank:在 0 0
3|proposal/before-follows-rank:在 1 0
-3|proposal/before-follows-rank:基 0 0
7|proposal/before-follows-rank:外 0 0
7|proposal/before-follows-rank:大 1 0
-5|proposal/before-follows-rank:安 0 0
11|proposal/before-follows-rank:官 0 0
7|proposal/before-follows-rank:幹 0 0
3|proposal/before-follows-rank:幹 0 2
-4|proposal/before-follows-rank:应 0 0
3|proposal/before-follows-rank:总 1 0
-3|proposal/before-follows-rank:把 0 0
-5|proposal/before-follows-rank:把 0 1
4|proposal/before-follows-rank:抛 1 0
9|proposal/before-follows-rank:拟 0 0
4|proposal/before-follows-rank:拟 1 0
4|proposal/before-follows-rank:探 0 0
-4|proposal/before-follows-rank:提 0 0
3|proposal/before-follows-rank:新 0 0
4|proposal/before-follows-rank:新 1 0
4|proposal/before-follows-rank:新 1 1
-3|proposal/before-follows-rank:有 0 0
10|proposal/before-follows-rank:正 0 0
-4|proposal/before-follows-rank:氏 0 0
3|proposal/before-follows-rank:的 0 1
4|proposal/before-follows-rank:的 2 1
-5|proposal/before-follows-rank:着 0 0
4|proposal/before-follows-rank:研 0 0
-3|proposal/before-follows-rank:维 0 0
5|proposal/before-follows-rank:考 0 0
3|proposal/before-follows-rank:表 1 0
-6|proposal/before-follows-rank:要 0 0
-5|proposal/before-follows-rank:議 0 0
-5|proposal/before-follows-rank:议 0 0
5|proposal/before-follows-rank:设 0 0
4|proposal/before-follows-rank:访 1 1
4|proposal/before-follows-rank:说 1 0
5|proposal/before-follows-rank:财 0 0
5|proposal/before-follows-rank:费 0 0
-5|proposal/before-follows-rank:选 0 0
-4|proposal/before-follows-rank:长 0 0
4|proposal/before-follows-rank:防 0 0
-3|proposal/before-follows-rank:防 0 1
-4|proposal/before-follows-rank:阵 0 0
5|proposal/before-follows:,
6|proposal/before-follows:,却
6|proposal/before-follows:,却还要
3|proposal/before-follows:1
-3|proposal/before-follows:3
-3|proposal/before-follows:3%
3|proposal/before-follows::3
-3|proposal/before-follows::不
-3|proposal/before-follows::不花5
-4|proposal/before-follows:_
6|proposal/before-follows:、
-6|proposal/before-follows:「
-3|proposal/before-follows:「4
-3|proposal/before-follows:「4%」
-4|proposal/before-follows:「冷
-4|proposal/before-follows:「冷戦期
5|proposal/before-follows:が3
3|proposal/before-follows:が検
3|proposal/before-follows:が検討し
4|proposal/before-follows:では、国
-3|proposal/before-follows:との
4|proposal/before-follows:とフ
4|proposal/before-follows:とフラン
-4|proposal/before-follows:の
3|proposal/before-follows:の3
3|proposal/before-follows:の3・5
5|proposal/before-follows:の5
5|proposal/before-follows:の5%に
4|proposal/before-follows:の事
4|proposal/before-follows:の事情を
-3|proposal/before-follows:の元
4|proposal/before-follows:の各
4|proposal/before-follows:の各国が
-4|proposal/before-follows:の国
3|proposal/before-follows:の国防相
-6|proposal/before-follows:の国防費
-4|proposal/before-follows:の審
-4|proposal/before-follows:の審議会
-9|proposal/before-follows:の算
-9|proposal/before-follows:の算定方
3|proposal/before-follows:の緑
3|proposal/before-follows:の緑の党
-4|proposal/before-follows:の防
-4|proposal/before-follows:の首脳の
3|proposal/before-follows:の首脳会
11|proposal/before-follows:は2
3|proposal/before-follows:は2.5
3|proposal/before-follows:は27年
5|proposal/before-follows:は3.5
-9|proposal/before-follows:は、
-5|proposal/before-follows:は、国防
-3|proposal/before-follows:は、防衛
-4|proposal/before-follows:は不
-4|proposal/before-follows:は不足分
-5|proposal/before-follows:も1
-5|proposal/before-follows:も1.3
3|proposal/before-follows:も2.5
4|proposal/before-follows:もい
4|proposal/before-follows:もいずれ
-4|proposal/before-follows:上
-4|proposal/before-follows:上院
-3|proposal/before-follows:上院、国
6|proposal/before-follows:不
6|proposal/before-follows:不排
6|proposal/before-follows:不排除以
-3|proposal/before-follows:为何离2
7|proposal/before-follows:主
7|proposal/before-follows:主张
3|proposal/before-follows:主张先以
3|proposal/before-follows:事
4|proposal/before-follows:事務
4|proposal/before-follows:事務総長
3|proposal/before-follows:以
4|proposal/before-follows:以3
4|proposal/before-follows:以3.5
3|proposal/before-follows:任
3|proposal/before-follows:任期
3|proposal/before-follows:任期内使
3|proposal/before-follows:传
3|proposal/before-follows:传媒
3|proposal/before-follows:传媒报道
-5|proposal/before-follows:保
-5|proposal/before-follows:保守
-4|proposal/before-follows:保守党领
-3|proposal/before-follows:内
-3|proposal/before-follows:内に
-3|proposal/before-follows:内已
10|proposal/before-follows:内部
4|proposal/before-follows:内部评估
-4|proposal/before-follows:军
-4|proposal/before-follows:军费
-3|proposal/before-follows:军费新目
-3|proposal/before-follows:军费订下
3|proposal/before-follows:前年
3|proposal/before-follows:前年曾向
3|proposal/before-follows:动
3|proposal/before-follows:动用
3|proposal/before-follows:动用豁免
-4|proposal/before-follows:参
-3|proposal/before-follows:参议
-3|proposal/before-follows:可以
-3|proposal/before-follows:可以考虑
3|proposal/before-follows:可考虑把
3|proposal/before-follows:周
4|proposal/before-follows:和
4|proposal/before-follows:和执
4|proposal/before-follows:和执政党
3|proposal/before-follows:团
4|proposal/before-follows:团队
4|proposal/before-follows:团队看中
-3|proposal/before-follows:国会
7|proposal/before-follows:国防
-3|proposal/before-follows:国防支出
3|proposal/before-follows:国防相は
4|proposal/before-follows:国防省は
-3|proposal/before-follows:国防研究
-3|proposal/before-follows:国防費3
-3|proposal/before-follows:国防费占
4|proposal/before-follows:国防部周
-3|proposal/before-follows:国防部退
10|proposal/before-follows:国防部长
4|proposal/before-follows:在伦
4|proposal/before-follows:在伦敦:
-5|proposal/before-follows:在远
-5|proposal/before-follows:在远东的
-3|proposal/before-follows:基
-3|proposal/before-follows:基準
-3|proposal/before-follows:基準」採
7|proposal/before-follows:外
7|proposal/before-follows:外长
5|proposal/before-follows:外长查克
5|proposal/before-follows:大
4|proposal/before-follows:大統
5|proposal/before-follows:大統領、
4|proposal/before-follows:大統領は
-5|proposal/before-follows:大統領選
4|proposal/before-follows:大胜
4|proposal/before-follows:大胜_防
-7|proposal/before-follows:安
-6|proposal/before-follows:安全
-5|proposal/before-follows:安全保障
10|proposal/before-follows:官
13|proposal/before-follows:官员
3|proposal/before-follows:官员内部
5|proposal/before-follows:已
5|proposal/before-follows:已致
5|proposal/before-follows:已致函各
11|proposal/before-follows:幹
12|proposal/before-follows:幹部
3|proposal/before-follows:幹部は2
3|proposal/before-follows:幹部は、
6|proposal/before-follows:幹部は「
-4|proposal/before-follows:应
4|proposal/before-follows:总
7|proposal/before-follows:总理
3|proposal/before-follows:总理内坦
3|proposal/before-follows:总理西利
-3|proposal/before-follows:想当
-3|proposal/before-follows:想当\"4
-8|proposal/before-follows:把
-4|proposal/before-follows:把军
-4|proposal/before-follows:把国
3|proposal/before-follows:把国防开
-7|proposal/before-follows:把国防预
-3|proposal/before-follows:把防卫费
4|proposal/before-follows:抛
5|proposal/before-follows:抛出
4|proposal/before-follows:抛出\"重
-3|proposal/before-follows:报
13|proposal/before-follows:拟
4|proposal/before-follows:拟在
4|proposal/before-follows:拟在北约
6|proposal/before-follows:拟将
6|proposal/before-follows:拟将防卫
4|proposal/before-follows:探
4|proposal/before-follows:探讨
4|proposal/before-follows:探讨修订
-5|proposal/before-follows:提
-6|proposal/before-follows:提交
-5|proposal/before-follows:提交报告
11|proposal/before-follows:新
7|proposal/before-follows:新政
7|proposal/before-follows:新政府国
3|proposal/before-follows:新闻
3|proposal/before-follows:新闻》援
-3|proposal/before-follows:新首
-3|proposal/before-follows:新首相「
-4|proposal/before-follows:智
-4|proposal/before-follows:智库
-4|proposal/before-follows:有
3|proposal/before-follows:有意设定
-3|proposal/before-follows:有识
-3|proposal/before-follows:有识者会
-3|proposal/before-follows:朝
-3|proposal/before-follows:朝野
-3|proposal/before-follows:朝野有声
13|proposal/before-follows:正
7|proposal/before-follows:正在
5|proposal/before-follows:正在研究
-3|proposal/before-follows:正研究让
6|proposal/before-follows:正考
5|proposal/before-follows:正考虑在
4|proposal/before-follows:武
4|proposal/before-follows:武装
4|proposal/before-follows:武装部队
-6|proposal/before-follows:氏
3|proposal/before-follows:氏、
4|proposal/before-follows:氏、国防
-6|proposal/before-follows:氏は
6|proposal/before-follows:的
3|proposal/before-follows:的军
3|proposal/before-follows:的军费占
4|proposal/before-follows:的外
4|proposal/before-follows:的外交团
-5|proposal/before-follows:着
-5|proposal/before-follows:着眼
-5|proposal/before-follows:着眼3.
4|proposal/before-follows:研
3|proposal/before-follows:研议
3|proposal/before-follows:研议20
3|proposal/before-follows:确定
3|proposal/before-follows:确定5%
-3|proposal/before-follows:经
-3|proposal/before-follows:经济
-4|proposal/before-follows:维
-4|proposal/before-follows:维新
5|proposal/before-follows:考
5|proposal/before-follows:考虑
-4|proposal/before-follows:若
-4|proposal/before-follows:若能
3|proposal/before-follows:表示,北
-6|proposal/before-follows:要
-5|proposal/before-follows:要5
-5|proposal/before-follows:要5%,
-3|proposal/before-follows:要把
-3|proposal/before-follows:要把军费
5|proposal/before-follows:要求
5|proposal/before-follows:要求改为
-5|proposal/before-follows:議
-3|proposal/before-follows:議員
-3|proposal/before-follows:議員団、
-6|proposal/before-follows:议
-5|proposal/before-follows:议会
5|proposal/before-follows:设
5|proposal/before-follows:设立
5|proposal/before-follows:设立的专
4|proposal/before-follows:访
4|proposal/before-follows:访问
4|proposal/before-follows:访问布鲁
4|proposal/before-follows:说
3|proposal/before-follows:说,
3|proposal/before-follows:说,国防
4|proposal/before-follows:财
4|proposal/before-follows:财政
5|proposal/before-follows:财政部长
5|proposal/before-follows:费
4|proposal/before-follows:费推
4|proposal/before-follows:费推高到
-5|proposal/before-follows:选
-3|proposal/before-follows:选举
-3|proposal/before-follows:透
-3|proposal/before-follows:透露
-3|proposal/before-follows:透露,秘
-5|proposal/before-follows:长
-4|proposal/before-follows:长皮
-4|proposal/before-follows:长皮斯托
-6|proposal/before-follows:防卫
6|proposal/before-follows:防长
4|proposal/before-follows:防长金龙
-4|proposal/before-follows:阵
-4|proposal/before-follows:阵营
3|proposal/before-follows:首
3|proposal/before-follows:首相
12|proposal/before-leads:,
-3|proposal/before-leads:,为
3|proposal/before-leads:,但
3|proposal/before-leads:,据
3|proposal/before-leads:,若
3|proposal/before-leads:,让
4|proposal/before-leads:-_
11|proposal/before-leads::
6|proposal/before-leads:;
8|proposal/before-leads:、
3|proposal/before-leads:《
-6|proposal/before-leads:「
4|proposal/before-leads:】
-5|proposal/before-leads:が
-3|proposal/before-leads:が、
3|proposal/before-leads:き、
4|proposal/before-leads:ず、
7|proposal/before-leads:で、
-3|proposal/before-leads:と
-4|proposal/before-leads:の
-3|proposal/before-leads:る
4|proposal/before-leads:れ、
4|proposal/before-leads:を、
-3|proposal/before-leads:不如
-3|proposal/before-leads:中
-5|proposal/before-leads:为,
8|proposal/before-leads:书长
-3|proposal/before-leads:事长
-5|proposal/before-leads:付
3|proposal/before-leads:但
6|proposal/before-leads:例如
3|proposal/before-leads:前
7|proposal/before-leads:前,
-4|proposal/before-leads:国の
-6|proposal/before-leads:在
3|proposal/before-leads:如
5|proposal/before-leads:媒:
5|proposal/before-leads:字;
3|proposal/before-leads:官「
6|proposal/before-leads:家:
-5|proposal/before-leads:应付
4|proposal/before-leads:引
10|proposal/before-leads:总理
6|proposal/before-leads:总统
-3|proposal/before-leads:憧憬
-3|proposal/before-leads:憬
4|proposal/before-leads:把
3|proposal/before-leads:据
4|proposal/before-leads:援引
-9|proposal/before-leads:日本
-9|proposal/before-leads:本
3|proposal/before-leads:本《
-3|proposal/before-leads:析:
4|proposal/before-leads:氏は
4|proposal/before-leads:点:
-3|proposal/before-leads:特在
9|proposal/before-leads:理
-4|proposal/before-leads:电)
-4|proposal/before-leads:的
-3|proposal/before-leads:看中
3|proposal/before-leads:称,
6|proposal/before-leads:统
3|proposal/before-leads:若
4|proposal/before-leads:要把
3|proposal/before-leads:让
3|proposal/before-leads:讯】
-7|proposal/before-leads:论请
-4|proposal/before-leads:说,
-7|proposal/before-leads:请
-3|proposal/before-leads:費「
9|proposal/before-leads:道,
7|proposal/before-leads:部长
12|proposal/before-leads:长
8|proposal/before-leads:露,
-3|proposal/before-leads:領、
3|proposal/before-leads:驳,
-4|proposal/before-opens:False agent
8|proposal/before-opens:False named
5|proposal/before-opens:True agent
4|proposal/before-rank:0 0 agent
-7|proposal/before-rank:0 0 named
4|proposal/before-rank:0 0 patient
5|proposal/before-rank:0 1 agent
-3|proposal/before-rank:0 1 named
-4|proposal/before-rank:0 1 patient
13|proposal/before-rank:1 0 named
6|proposal/before-rank:1 1 named
-5|proposal/before-rank:1 2 named
-4|proposal/before-rank:2 0 agent
9|proposal/before:
4|proposal/before:\"
-3|proposal/before:\"不要用
5|proposal/before:#,LAND着眼
-3|proposal/before:#,提高至
-3|proposal/before:#から
3|proposal/before:#不如LAND
-3|proposal/before:#到
3|proposal/before:#变
4|proposal/before:)的至少
-3|proposal/before:,
5|proposal/before:,LAND着眼
-3|proposal/before:,提高至
-4|proposal/before:,腹案为DATE
-3|proposal/before::\"不要用
3|proposal/before::LAND为何离
-3|proposal/before::「
-7|proposal/before:DATE
-3|proposal/before:DATEDEFENCE达GDP的
3|proposal/before:DATEの
3|proposal/before:DATEまでに
-3|proposal/before:DATE中期DEFENCE
-3|proposal/before:DATE内便达到
3|proposal/before:DATE前提高到
-4|proposal/before:DATE敲定
3|proposal/before:DATE至少达到
-5|proposal/before:DATE补到
3|proposal/before:DEFENCE
-5|proposal/before:DEFENCE、
4|proposal/before:DEFENCE「
3|proposal/before:DEFENCE「GDP比
4|proposal/before:DEFENCEが
-3|proposal/before:DEFENCEがGDPの
-3|proposal/before:DEFENCEの
-7|proposal/before:DEFENCEのGDP比
4|proposal/before:DEFENCEは
3|proposal/before:DEFENCEは#か
4|proposal/before:DEFENCEをGDP比で
-3|proposal/before:DEFENCE占GDP
3|proposal/before:DEFENCE抬到GDP的
3|proposal/before:DEFENCE推到
3|proposal/before:DEFENCE至少达到
-3|proposal/before:DEFENCE达GDP的
-8|proposal/before:GDP
4|proposal/before:GDP)的至少
-5|proposal/before:GDP应否超过
-4|proposal/before:GDP比
3|proposal/before:GDP比率订于
-7|proposal/before:GDP的
4|proposal/before:LAND
3|proposal/before:LAND#不如LAND
-3|proposal/before:LAND:
-4|proposal/before:LAND「
4|proposal/before:LAND上院、DEFENCE
3|proposal/before:LAND为何离
-3|proposal/before:LAND以
-3|proposal/before:LAND幹部は
3|proposal/before:LAND想当\"
3|proposal/before:LAND新首相「
-3|proposal/before:LAND氏、DEFENCE「
5|proposal/before:LAND着眼
-5|proposal/before:LAND要求改为
5|proposal/before:NATO要
-5|proposal/before:_
8|proposal/before:_DEFENCE
3|proposal/before:_DEFENCE「
3|proposal/before:_NATO
-3|proposal/before:_「
3|proposal/before:_「LANDは
-4|proposal/before:_なぜ
7|proposal/before:named
5|proposal/before:、
4|proposal/before:、DATEまでに
-3|proposal/before:、DEFENCEがGDPの
-3|proposal/before:、DEFENCEの
4|proposal/before:、DEFENCEは
3|proposal/before:、DEFENCEは#か
3|proposal/before:、DEFENCEをGDP比
-3|proposal/before:、GDP比
-3|proposal/before:、仮にDEFENCEを
-3|proposal/before:、政府は
-9|proposal/before:「
3|proposal/before:「#变
4|proposal/before:「DATEに
6|proposal/before:「LANDは
-3|proposal/before:「LANDも
3|proposal/before:「せめて
3|proposal/before:」_NATO
-3|proposal/before:」と語り、
-3|proposal/before:い。
-4|proposal/before:いずれ
3|proposal/before:いとして、
4|proposal/before:え方に」_
3|proposal/before:かす
3|proposal/before:がDATEにGDP比
-3|proposal/before:がGDPの
-3|proposal/before:が急落、DEFENCE
4|proposal/before:くとも
3|proposal/before:し、
3|proposal/before:したGDP比
-4|proposal/before:して
4|proposal/before:して、
3|proposal/before:す
-3|proposal/before:ず
-4|proposal/before:ずれ
4|proposal/before:せめて
-4|proposal/before:ぜ
3|proposal/before:た
4|proposal/before:たGDP比
-3|proposal/before:た「GDP比
-3|proposal/before:った「GDP比
3|proposal/before:て
-4|proposal/before:てDEFENCEをGDP比
4|proposal/before:て、
-4|proposal/before:て「
-3|proposal/before:で
3|proposal/before:で「
3|proposal/before:でにGDP比
6|proposal/before:では
5|proposal/before:でも
3|proposal/before:で明かす
-3|proposal/before:と、政府は
-4|proposal/before:として
4|proposal/before:として、
4|proposal/before:とも
-3|proposal/before:と語り、
-3|proposal/before:ない。
4|proposal/before:なくとも
-4|proposal/before:なぜ
-3|proposal/before:にDEFENCEを
3|proposal/before:にDEFENCEをGDP比
-3|proposal/before:に、GDP比
4|proposal/before:に」_
-9|proposal/before:には
-3|proposal/before:のDEFENCEをGDP比
-6|proposal/before:のGDP比
4|proposal/before:の間では
22|proposal/before:は
-3|proposal/before:はDATEに
4|proposal/before:はDATEの
3|proposal/before:はDEFENCE
4|proposal/before:はDEFENCEをGDP比
5|proposal/before:は、
-3|proposal/before:は、DEFENCEの
5|proposal/before:は「
-3|proposal/before:は「LANDも
-3|proposal/before:はない。
3|proposal/before:までにGDP比
6|proposal/before:めて
-3|proposal/before:めて「
11|proposal/before:も
-3|proposal/before:り、
-5|proposal/before:るDEFENCEのGDP比
-4|proposal/before:れ
4|proposal/before:をGDP比で
-3|proposal/before:を含めて「
3|proposal/before:を示し、
-3|proposal/before:ク経済相は
4|proposal/before:上院、DEFENCE
3|proposal/before:下
3|proposal/before:不如LAND
-3|proposal/before:不排除向
-3|proposal/before:不要用
-3|proposal/before:中に
3|proposal/before:中央「#变
-3|proposal/before:中期DEFENCE
-12|proposal/before:为
3|proposal/before:为,
-4|proposal/before:为DATE
-4|proposal/before:为DATE敲定
3|proposal/before:为何离
-3|proposal/before:主张
-4|proposal/before:主张LAND以
-3|proposal/before:主张先以DATE
-4|proposal/before:之比提高到
3|proposal/before:了」_NATO
-3|proposal/before:予算だけで
3|proposal/before:于
-4|proposal/before:今后应达
-3|proposal/before:从#到
-3|proposal/before:代表「
-3|proposal/before:以内にGDP比
-3|proposal/before:仮にDEFENCEを
-4|proposal/before:任期内达到
4|proposal/before:任首相升至
4|proposal/before:会は
-4|proposal/before:会主张
-3|proposal/before:会期に
3|proposal/before:何离
-5|proposal/before:例在DATE补到
-3|proposal/before:便达到
-3|proposal/before:元代表「
-3|proposal/before:公約、DEFENCE「
-3|proposal/before:内にGDP比
-3|proposal/before:内便达到
3|proposal/before:内就达到
-3|proposal/before:内首長「
-4|proposal/before:军方曾要求
-4|proposal/before:况升至
-4|proposal/before:则主张LAND以
10|proposal/before:到
6|proposal/before:到GDP的
3|proposal/before:前提高到
-3|proposal/before:力はない。
-3|proposal/before:加码到
-3|proposal/before:升至
-3|proposal/before:占GDP
3|proposal/before:变
-3|proposal/before:可多花
-4|proposal/before:后应达
-4|proposal/before:否超过
-3|proposal/before:含めて「
-3|proposal/before:哄:「
3|proposal/before:員会は
3|proposal/before:回
-3|proposal/before:国不排除向
-4|proposal/before:国会主张
-3|proposal/before:国或可多花
-4|proposal/before:国防部坚持
-5|proposal/before:在DATE补到
4|proposal/before:在GDP的
-4|proposal/before:在为DATE敲定
-4|proposal/before:在国会主张
-3|proposal/before:场起哄:「
-4|proposal/before:坚持
3|proposal/before:增至
-3|proposal/before:多提高到
-3|proposal/before:多花
3|proposal/before:央「#变
3|proposal/before:如LAND
3|proposal/before:委員会は
-5|proposal/before:定
4|proposal/before:少
4|proposal/before:少なくとも
6|proposal/before:少达到
3|proposal/before:就达到
3|proposal/before:年内达到
-4|proposal/before:应否超过
-6|proposal/before:应达
-3|proposal/before:应降到GDP的
-3|proposal/before:府は
-3|proposal/before:张
-4|proposal/before:张LAND以
-4|proposal/before:张今后应达
-3|proposal/before:张先以DATE
3|proposal/before:当\"
-3|proposal/before:急落、DEFENCE
-4|proposal/before:情况升至
3|proposal/before:想当\"
5|proposal/before:意見書_DEFENCE
-3|proposal/before:或可多花
3|proposal/before:把DEFENCE推到
3|proposal/before:抛
3|proposal/before:抬到GDP的
-3|proposal/before:持
-3|proposal/before:排除向
3|proposal/before:推到
3|proposal/before:提
-6|proposal/before:提至
-6|proposal/before:提言「
5|proposal/before:提高到
5|proposal/before:提高到GDP的
-6|proposal/before:改为
-3|proposal/before:政府は
3|proposal/before:政界正酝酿
-4|proposal/before:敲定
3|proposal/before:新首相「
4|proposal/before:方に」_
-4|proposal/before:方曾要求
3|proposal/before:日で明かす
3|proposal/before:明かす
-3|proposal/before:明元代表「
5|proposal/before:書_DEFENCE
-4|proposal/before:曾要求
-3|proposal/before:最多提高到
5|proposal/before:朝
-3|proposal/before:期DEFENCE
-3|proposal/before:期に
-3|proposal/before:期には
-3|proposal/before:期中に
3|proposal/before:期内就达到
-4|proposal/before:期内达到
3|proposal/before:来了」_NATO
-5|proposal/before:标上调至
-6|proposal/before:标为
4|proposal/before:案「DATEに
-4|proposal/before:案为DATE
-4|proposal/before:標_なぜ
-4|proposal/before:標をGDP比
4|proposal/before:次は
3|proposal/before:正酝酿
-5|proposal/before:比
-5|proposal/before:比提高到
3|proposal/before:比率订于
-6|proposal/before:民提言「
4|proposal/before:民案「DATEに
-4|proposal/before:求
-5|proposal/before:求改为
-6|proposal/before:测该目标为
-3|proposal/before:済相は
3|proposal/before:独で
3|proposal/before:率订于
-3|proposal/before:用
-3|proposal/before:由#调高到
3|proposal/before:界正酝酿
-3|proposal/before:的DEFENCE占GDP
-5|proposal/before:目标上调至
-6|proposal/before:目标为
-4|proposal/before:目標_なぜ
-4|proposal/before:目標をGDP比
-5|proposal/before:相、
-3|proposal/before:相は「LANDも
4|proposal/before:相升至
4|proposal/before:看
5|proposal/before:眼
5|proposal/before:着眼
-3|proposal/before:码到
3|proposal/before:破
3|proposal/before:示し、
3|proposal/before:离
3|proposal/before:突破
-3|proposal/before:算だけで
-3|proposal/before:約、DEFENCE「
-3|proposal/before:経済相は
-3|proposal/before:考に、GDP比
4|proposal/before:脳の間では
-4|proposal/before:腹案为DATE
-6|proposal/before:自民提言「
-5|proposal/before:至
-6|proposal/before:至GDP的
4|proposal/before:至少
6|proposal/before:至少达到
-5|proposal/before:花
-3|proposal/before:落、DEFENCE
-5|proposal/before:补到
-3|proposal/before:表「
10|proposal/before:要
-3|proposal/before:要加码到
3|proposal/before:要把DEFENCE推到
-4|proposal/before:要求
-5|proposal/before:要求改为
-3|proposal/before:要用
5|proposal/before:見書_DEFENCE
-4|proposal/before:视情况升至
3|proposal/before:解を示し、
-6|proposal/before:言「
3|proposal/before:言したGDP比
-3|proposal/before:語り、
3|proposal/before:订于
3|proposal/before:认为,
-3|proposal/before:议DATE中期DEFENCE
-3|proposal/before:设
-6|proposal/before:该目标为
-3|proposal/before:起哄:「
-6|proposal/before:超过
-7|proposal/before:达
7|proposal/before:达到
-10|proposal/before:过
-3|proposal/before:还要加码到
-4|proposal/before:选项从#到
-3|proposal/before:道内首長「
-3|proposal/before:部は、DEFENCEの
-4|proposal/before:部坚持
3|proposal/before:酝酿
3|proposal/before:酿
-3|proposal/before:長「
4|proposal/before:間では
-4|proposal/before:防部坚持
-3|proposal/before:降到GDP的
4|proposal/before:院、DEFENCE
-3|proposal/before:除向
-4|proposal/before:项从#到
3|proposal/before:首相「
4|proposal/before:首相升至
-3|proposal/before:首長「
-4|proposal/before:高至GDP的
12|proposal/clause-ending:
5|proposal/clause-ending:5%
-6|proposal/clause-ending:5年以内
-3|proposal/clause-ending:」とした
-4|proposal/clause-ending:」と話す
6|proposal/clause-ending:ある
-4|proposal/clause-ending:い」
-5|proposal/clause-ending:いう
5|proposal/clause-ending:いだ
5|proposal/clause-ending:いる
5|proposal/clause-ending:える
3|proposal/clause-ending:か
-3|proposal/clause-ending:かした
3|proposal/clause-ending:がつく
-3|proposal/clause-ending:が抗議
-3|proposal/clause-ending:が試算
3|proposal/clause-ending:が講演
5|proposal/clause-ending:きである
3|proposal/clause-ending:げた
-4|proposal/clause-ending:ささやく
-4|proposal/clause-ending:さやく
4|proposal/clause-ending:された
10|proposal/clause-ending:した
-4|proposal/clause-ending:している
-4|proposal/clause-ending:しました
-3|proposal/clause-ending:しを」
4|proposal/clause-ending:たい
3|proposal/clause-ending:た一方、
4|proposal/clause-ending:だった
-4|proposal/clause-ending:った
3|proposal/clause-ending:つく
5|proposal/clause-ending:ていた
3|proposal/clause-ending:ている
6|proposal/clause-ending:である
-4|proposal/clause-ending:でいた
-6|proposal/clause-ending:で政府
-5|proposal/clause-ending:という
-5|proposal/clause-ending:となる
-3|proposal/clause-ending:とみる
-3|proposal/clause-ending:と漏らす
-3|proposal/clause-ending:と訴えた
5|proposal/clause-ending:と述べた
-3|proposal/clause-ending:ない」
3|proposal/clause-ending:なかった
-10|proposal/clause-ending:なる
-4|proposal/clause-ending:になる
-5|proposal/clause-ending:に入った
3|proposal/clause-ending:に慎重だ
-4|proposal/clause-ending:に提出
-3|proposal/clause-ending:に示す
-3|proposal/clause-ending:に置く
-3|proposal/clause-ending:に触れた
4|proposal/clause-ending:に言及
-3|proposal/clause-ending:に語った
-4|proposal/clause-ending:に達する
-3|proposal/clause-ending:ねない」
3|proposal/clause-ending:のか
5|proposal/clause-ending:の検討を
-3|proposal/clause-ending:の範囲論
-5|proposal/clause-ending:は先送り
-8|proposal/clause-ending:ました
-3|proposal/clause-ending:ます
-3|proposal/clause-ending:みる
4|proposal/clause-ending:もむ
-4|proposal/clause-ending:も念頭」
4|proposal/clause-ending:も視野
-3|proposal/clause-ending:も議論
-5|proposal/clause-ending:も述べた
-4|proposal/clause-ending:やく
-3|proposal/clause-ending:らしを」
3|proposal/clause-ending:るが、
-6|proposal/clause-ending:るという
-5|proposal/clause-ending:る一方、
-4|proposal/clause-ending:る案です
4|proposal/clause-ending:れた
-3|proposal/clause-ending:ろとみる
4|proposal/clause-ending:をもむ
4|proposal/clause-ending:を削減
3|proposal/clause-ending:を唱える
-4|proposal/clause-ending:を示した
-3|proposal/clause-ending:を続ける
-4|proposal/clause-ending:んでいた
-6|proposal/clause-ending:一而足
-3|proposal/clause-ending:上下
3|proposal/clause-ending:上风
-6|proposal/clause-ending:不一而足
6|proposal/clause-ending:不够?
-3|proposal/clause-ending:不安
-3|proposal/clause-ending:两案
3|proposal/clause-ending:为限
-3|proposal/clause-ending:主張
5|proposal/clause-ending:主張した
3|proposal/clause-ending:予想した
3|proposal/clause-ending:交錯する
-4|proposal/clause-ending:以上
-3|proposal/clause-ending:以内
-3|proposal/clause-ending:以谈
3|proposal/clause-ending:会合で
3|proposal/clause-ending:会議控え
4|proposal/clause-ending:併記した
-3|proposal/clause-ending:傘も議論
-5|proposal/clause-ending:先送り
-5|proposal/clause-ending:入った
4|proposal/clause-ending:入り
-3|proposal/clause-ending:入宪法
-3|proposal/clause-ending:写入宪法
-3|proposal/clause-ending:军费
4|proposal/clause-ending:出ている
4|proposal/clause-ending:削減
3|proposal/clause-ending:务实
3|proposal/clause-ending:占上风
-3|proposal/clause-ending:可以谈
-3|proposal/clause-ending:可能」
3|proposal/clause-ending:合で
-3|proposal/clause-ending:和平\"
3|proposal/clause-ending:唱える
-3|proposal/clause-ending:囲論
3|proposal/clause-ending:国家\"?
-3|proposal/clause-ending:報じた
3|proposal/clause-ending:声浪高
6|proposal/clause-ending:够?
-3|proposal/clause-ending:宪法
3|proposal/clause-ending:家\"?
4|proposal/clause-ending:審議入り
-6|proposal/clause-ending:左右
-3|proposal/clause-ending:市未理会
-3|proposal/clause-ending:平\"
-6|proposal/clause-ending:年以内
-3|proposal/clause-ending:府検討
4|proposal/clause-ending:建议
3|proposal/clause-ending:张占上风
5|proposal/clause-ending:張した
3|proposal/clause-ending:很远
-4|proposal/clause-ending:念頭」
3|proposal/clause-ending:想した
3|proposal/clause-ending:慎重だ
-3|proposal/clause-ending:抗議
3|proposal/clause-ending:挙へ
-3|proposal/clause-ending:换和平\"
3|proposal/clause-ending:控え
-4|proposal/clause-ending:提出
3|proposal/clause-ending:提出した
5|proposal/clause-ending:提言
5|proposal/clause-ending:提言した
5|proposal/clause-ending:提言へ
3|proposal/clause-ending:提言案
-4|proposal/clause-ending:改定
-3|proposal/clause-ending:政不安
-6|proposal/clause-ending:政府
-3|proposal/clause-ending:政府検討
3|proposal/clause-ending:政见
-4|proposal/clause-ending:文書改定
-3|proposal/clause-ending:方向
-5|proposal/clause-ending:方案
-5|proposal/clause-ending:方案浮现
-3|proposal/clause-ending:明かした
3|proposal/clause-ending:明がつく
-4|proposal/clause-ending:書改定
4|proposal/clause-ending:最終調整
-3|proposal/clause-ending:未理会
-4|proposal/clause-ending:标造势
-4|proposal/clause-ending:案です
-5|proposal/clause-ending:案浮现
-3|proposal/clause-ending:検討
6|proposal/clause-ending:検討を
3|proposal/clause-ending:構想
5|proposal/clause-ending:次いだ
-3|proposal/clause-ending:段目标
-3|proposal/clause-ending:民が抗議
4|proposal/clause-ending:民提言へ
3|proposal/clause-ending:民提言案
4|proposal/clause-ending:気をもむ
4|proposal/clause-ending:汰された
3|proposal/clause-ending:浪高
-5|proposal/clause-ending:浮现
-3|proposal/clause-ending:点となる
-3|proposal/clause-ending:理会
-6|proposal/clause-ending:略で政府
4|proposal/clause-ending:療を削減
4|proposal/clause-ending:的建议
-4|proposal/clause-ending:目标造势
-4|proposal/clause-ending:相に提出
5|proposal/clause-ending:相次いだ
-3|proposal/clause-ending:省が試算
-6|proposal/clause-ending:示した
-3|proposal/clause-ending:範囲論
4|proposal/clause-ending:終調整
-3|proposal/clause-ending:続ける
3|proposal/clause-ending:総選挙へ
-3|proposal/clause-ending:置く
-6|proposal/clause-ending:而足
-3|proposal/clause-ending:能」
-4|proposal/clause-ending:要になる
4|proposal/clause-ending:視野
-3|proposal/clause-ending:触れた
5|proposal/clause-ending:言した
5|proposal/clause-ending:言へ
4|proposal/clause-ending:言及
3|proposal/clause-ending:言案
6|proposal/clause-ending:討を
3|proposal/clause-ending:記した
-3|proposal/clause-ending:試算
3|proposal/clause-ending:講演
-3|proposal/clause-ending:警告した
-3|proposal/clause-ending:議に示す
4|proposal/clause-ending:議入り
3|proposal/clause-ending:議控え
-3|proposal/clause-ending:議論
-3|proposal/clause-ending:財政不安
4|proposal/clause-ending:超も視野
6|proposal/clause-ending:还不够?
3|proposal/clause-ending:还很远
-4|proposal/clause-ending:造势
-4|proposal/clause-ending:達する
3|proposal/clause-ending:選挙へ
3|proposal/clause-ending:重だ
3|proposal/clause-ending:錯する
3|proposal/clause-ending:閥会合で
-3|proposal/clause-ending:阶段目标
-4|proposal/clause-ending:頭」
-3|proposal/clause-ending:頭に置く
6|proposal/demander:other
15|proposal/demander:spender
4|proposal/ending:%?
5|proposal/ending:%か
3|proposal/ending:%为限
-3|proposal/ending:%以上
3|proposal/ending:%务实
3|proposal/ending:%声浪高
-6|proposal/ending:%左右
3|proposal/ending:%構想
4|proposal/ending:%的建议
3|proposal/ending:%还很远
-11|proposal/ending:.2%
5|proposal/ending:.3%か
3|proposal/ending:.5%
9|proposal/ending:0%
-3|proposal/ending:028年
3|proposal/ending:1.3%
-5|proposal/ending:1.5%
6|proposal/ending:10%
-6|proposal/ending:2.2%
-3|proposal/ending:28年
5|proposal/ending:3%
5|proposal/ending:3%か
-3|proposal/ending:3%以上
3|proposal/ending:3%务实
-11|proposal/ending:3%左右
-3|proposal/ending:3.3%
8|proposal/ending:3.5%
3|proposal/ending:4%構想
-4|proposal/ending:5%
3|proposal/ending:5%左右
-6|proposal/ending:5年以内
-3|proposal/ending:7.7%
-3|proposal/ending:8年
5|proposal/ending:P的2%
5|proposal/ending:P的3%
-3|proposal/ending:」とした
-6|proposal/ending:」と話す
5|proposal/ending:ある
-4|proposal/ending:い」
-5|proposal/ending:いう
5|proposal/ending:いだ
4|proposal/ending:いない
5|proposal/ending:いる
5|proposal/ending:える
-3|proposal/ending:かした
3|proposal/ending:かった
-3|proposal/ending:が抗議
-3|proposal/ending:が試算
3|proposal/ending:が講演
5|proposal/ending:きである
3|proposal/ending:げた
-4|proposal/ending:ささやく
-4|proposal/ending:さやく
4|proposal/ending:された
8|proposal/ending:した
-3|proposal/ending:している
-4|proposal/ending:しました
-3|proposal/ending:しを」
4|proposal/ending:す」
4|proposal/ending:たい
4|proposal/ending:だった
-4|proposal/ending:った
5|proposal/ending:ていた
4|proposal/ending:ていない
4|proposal/ending:ている
6|proposal/ending:である
-4|proposal/ending:でいた
-3|proposal/ending:です
3|proposal/ending:です」
-6|proposal/ending:で政府
-5|proposal/ending:という
-6|proposal/ending:となる
-4|proposal/ending:とみる
-3|proposal/ending:と漏らす
3|proposal/ending:と話した
-3|proposal/ending:と話す
3|proposal/ending:と語る
5|proposal/ending:と述べた
3|proposal/ending:どです」
6|proposal/ending:ない
-3|proposal/ending:ない」
4|proposal/ending:なかった
-3|proposal/ending:なった
-10|proposal/ending:なる
-4|proposal/ending:になる
-5|proposal/ending:に入った
-4|proposal/ending:に慎重だ
-4|proposal/ending:に提出
-3|proposal/ending:に示す
-3|proposal/ending:に置く
-3|proposal/ending:に触れた
4|proposal/ending:に言及
-3|proposal/ending:に語った
-4|proposal/ending:に達する
-3|proposal/ending:ねない」
3|proposal/ending:のか
5|proposal/ending:の検討を
-3|proposal/ending:の範囲論
-5|proposal/ending:は先送り
-8|proposal/ending:ました
-3|proposal/ending:ます
-4|proposal/ending:みる
4|proposal/ending:もむ
-4|proposal/ending:も念頭」
4|proposal/ending:も視野
-3|proposal/ending:も議論
-5|proposal/ending:も述べた
-4|proposal/ending:やく
-3|proposal/ending:らしを」
-6|proposal/ending:るという
-4|proposal/ending:る案です
4|proposal/ending:れた
-6|proposal/ending:れる
-3|proposal/ending:ろとみる
4|proposal/ending:をもむ
4|proposal/ending:を削減
3|proposal/ending:を唱える
-6|proposal/ending:を示した
-3|proposal/ending:を続ける
-4|proposal/ending:んでいた
-4|proposal/ending:・5%?
-4|proposal/ending:一点五
-6|proposal/ending:一而足
-6|proposal/ending:不一而足
6|proposal/ending:不够?
-3|proposal/ending:不安
-10|proposal/ending:为3%
3|proposal/ending:为限
-3|proposal/ending:主张3%
-3|proposal/ending:主張
5|proposal/ending:主張した
3|proposal/ending:乃至5%
-4|proposal/ending:之一点五
-3|proposal/ending:之三
3|proposal/ending:予想した
-3|proposal/ending:交草案
3|proposal/ending:交錯する
-4|proposal/ending:以上
-4|proposal/ending:以内
3|proposal/ending:会合で
3|proposal/ending:会議控え
4|proposal/ending:併記した
3|proposal/ending:保留态度
-3|proposal/ending:值的5%
-3|proposal/ending:傘も議論
-5|proposal/ending:先送り
-5|proposal/ending:入った
4|proposal/ending:入り
-3|proposal/ending:入宪法
-3|proposal/ending:写入宪法
-3|proposal/ending:军费
4|proposal/ending:出ている
-3|proposal/ending:分之三
3|proposal/ending:到3%
4|proposal/ending:削減
3|proposal/ending:务实
-5|proposal/ending:升至3%
3|proposal/ending:变3%」
-3|proposal/ending:可能」
3|proposal/ending:合で
-3|proposal/ending:和平\"
3|proposal/ending:唱える
5|proposal/ending:商机
-3|proposal/ending:囲論
3|proposal/ending:国家\"?
-4|proposal/ending:坚持6%
-3|proposal/ending:報じた
3|proposal/ending:声浪高
6|proposal/ending:够?
-3|proposal/ending:大落
-3|proposal/ending:大起大落
-5|proposal/ending:宪法
3|proposal/ending:家\"?
4|proposal/ending:審議入り
4|proposal/ending:少3%
-6|proposal/ending:左右
-3|proposal/ending:市未理会
-3|proposal/ending:平\"
-6|proposal/ending:年以内
-4|proposal/ending:年度3%
-3|proposal/ending:府検討
-4|proposal/ending:度3%
4|proposal/ending:建议
-3|proposal/ending:张3%
5|proposal/ending:張した
3|proposal/ending:很远
-4|proposal/ending:念頭」
3|proposal/ending:态度
-3|proposal/ending:想される
3|proposal/ending:想した
-3|proposal/ending:抗議
5|proposal/ending:抢商机
-4|proposal/ending:持6%
-3|proposal/ending:指摘した
3|proposal/ending:挙へ
-3|proposal/ending:换和平\"
3|proposal/ending:控え
-3|proposal/ending:提交草案
-4|proposal/ending:提出
3|proposal/ending:提出した
5|proposal/ending:提言
5|proposal/ending:提言した
5|proposal/ending:提言へ
3|proposal/ending:提言案
-3|proposal/ending:摘した
-5|proposal/ending:改为3%
-4|proposal/ending:改定
-3|proposal/ending:政不安
-6|proposal/ending:政府
-3|proposal/ending:政府検討
3|proposal/ending:政见
-4|proposal/ending:文書改定
-5|proposal/ending:方案浮现
-3|proposal/ending:明かした
3|proposal/ending:是5%?
-4|proposal/ending:書改定
4|proposal/ending:最終調整
-3|proposal/ending:未理会
5|proposal/ending:机抢商机
-6|proposal/ending:标为3%
-4|proposal/ending:标造势
-4|proposal/ending:案です
-5|proposal/ending:案浮现
-3|proposal/ending:検討
6|proposal/ending:検討を
3|proposal/ending:構想
5|proposal/ending:次いだ
-3|proposal/ending:段目标
-3|proposal/ending:民が抗議
4|proposal/ending:民提言へ
3|proposal/ending:民提言案
4|proposal/ending:気をもむ
4|proposal/ending:汰された
3|proposal/ending:浪高
-5|proposal/ending:浮现
-3|proposal/ending:点となる
-3|proposal/ending:理会
3|proposal/ending:留态度
-6|proposal/ending:略で政府
4|proposal/ending:療を削減
-3|proposal/ending:百分之三
6|proposal/ending:的2%
4|proposal/ending:的3%
-4|proposal/ending:的5%
4|proposal/ending:的建议
-4|proposal/ending:目标造势
-4|proposal/ending:相に提出
5|proposal/ending:相次いだ
-3|proposal/ending:省が試算
-3|proposal/ending:码到5%
3|proposal/ending:破2%
-8|proposal/ending:示した
3|proposal/ending:突破2%
-3|proposal/ending:範囲論
4|proposal/ending:終調整
-3|proposal/ending:続ける
3|proposal/ending:総選挙へ
-3|proposal/ending:置く
-6|proposal/ending:而足
-3|proposal/ending:能」
-3|proposal/ending:至1%
4|proposal/ending:至少3%
-3|proposal/ending:草案
-5|proposal/ending:补到3%
3|proposal/ending:表态
-4|proposal/ending:要になる
4|proposal/ending:視野
-3|proposal/ending:触れた
5|proposal/ending:言した
5|proposal/ending:言へ
4|proposal/ending:言及
3|proposal/ending:言案
6|proposal/ending:討を
3|proposal/ending:記した
-3|proposal/ending:試算
3|proposal/ending:話した
-3|proposal/ending:話す
3|proposal/ending:語る
3|proposal/ending:講演
-3|proposal/ending:警告した
-3|proposal/ending:議に示す
4|proposal/ending:議入り
3|proposal/ending:議控え
-3|proposal/ending:議論
-3|proposal/ending:財政不安
-3|proposal/ending:起大落
4|proposal/ending:超も視野
-5|proposal/ending:超过2%
6|proposal/ending:达到3%
-5|proposal/ending:过2%
6|proposal/ending:还不够?
3|proposal/ending:还很远
-4|proposal/ending:造势
-4|proposal/ending:達する
3|proposal/ending:選挙へ
3|proposal/ending:錯する
3|proposal/ending:閥会合で
-3|proposal/ending:阶段目标
-4|proposal/ending:頭」
-3|proposal/ending:頭に置く
-3|proposal/ending:高至1%
8|proposal/foreign=False:
4|proposal/foreign=False:ask think
-4|proposal/foreign=False:deny ask
6|proposal/foreign=False:not
-4|proposal/foreign=False:not not
3|proposal/foreign=False:not should
3|proposal/foreign=False:plan not
3|proposal/foreign=False:plan reach
-3|proposal/foreign=False:raise ask
3|proposal/foreign=False:raise should
5|proposal/foreign=False:raise think
-6|proposal/foreign=False:reach not
4|proposal/foreign=False:reach should
-3|proposal/foreign=False:reach think
-3|proposal/foreign=False:should raise
3|proposal/foreign=False:should should
-5|proposal/foreign=False:should think
-4|proposal/foreign=False:think
4|proposal/foreign=False:think ask
-3|proposal/foreign=False:think not
3|proposal/foreign=False:think raise
-3|proposal/foreign=False:think reach
17|proposal/foreign=True:
4|proposal/foreign=True:plan think
-3|proposal/foreign=True:should think
-3|proposal/known:- ALLIES 1.5
-3|proposal/known:- ALLIES 1.5 since-2025
3|proposal/known:- ALLIES 3 to-2024
-3|proposal/known:- ALLIES 4
-3|proposal/known:- ALLIES 4 since-2025
-9|proposal/known:- ALLIES since-2025
3|proposal/known:- ALLIES to-2024
12|proposal/known:- AUS 3
12|proposal/known:- AUS 3 since-2025
16|proposal/known:- AUS since-2025
-4|proposal/known:- BGD 2.2
-4|proposal/known:- BGD 2.2 to-2024
-4|proposal/known:- BGD to-2024
-7|proposal/known:- BRA 2
-7|proposal/known:- BRA 2 since-2025
-7|proposal/known:- BRA since-2025
5|proposal/known:- CAN 2
5|proposal/known:- CAN 2 since-2025
5|proposal/known:- CAN since-2025
-3|proposal/known:- CHE since-2025
3|proposal/known:- CHL 1.3
3|proposal/known:- CHL 1.3 since-2025
3|proposal/known:- CHL 2
3|proposal/known:- CHL 2 since-2025
7|proposal/known:- CHL since-2025
-3|proposal/known:- CHN 5
-3|proposal/known:- CHN 5 since-2025
5|proposal/known:- DEU 2
3|proposal/known:- DEU 2 since-2025
6|proposal/known:- DEU 3
4|proposal/known:- DEU 3 to-2024
-5|proposal/known:- DEU 3.5
-5|proposal/known:- DEU 3.5 since-2025
7|proposal/known:- DEU to-2024
-6|proposal/known:- EU 1.5
-6|proposal/known:- EU 1.5 since-2025
-8|proposal/known:- EU 3
-5|proposal/known:- EU 3 since-2025
-3|proposal/known:- EU 3 to-2024
-9|proposal/known:- EU since-2025
-3|proposal/known:- EU to-2024
4|proposal/known:- FIN 3
4|proposal/known:- FIN 3 since-2025
3|proposal/known:- FIN since-2025
3|proposal/known:- FJI 2.2
3|proposal/known:- FJI 2.2 since-2025
3|proposal/known:- FJI since-2025
-5|proposal/known:- FRA 3-3.5
-5|proposal/known:- FRA 3-3.5 since-2025
-4|proposal/known:- FRA 3.5
-4|proposal/known:- FRA 3.5 since-2025
-8|proposal/known:- FRA since-2025
3|proposal/known:- GBR 2.5
-10|proposal/known:- GBR 3
-10|proposal/known:- GBR 3 since-2025
-13|proposal/known:- GBR since-2025
10|proposal/known:- IND 3
7|proposal/known:- IND 3 since-2025
3|proposal/known:- IND 3 to-2024
5|proposal/known:- IND since-2025
-3|proposal/known:- ISL since-2025
-3|proposal/known:- ISR 4.4
-3|proposal/known:- ISR 4.4 since-2025
-4|proposal/known:- ISR 5
-4|proposal/known:- ISR 5 since-2025
-8|proposal/known:- ISR 6
-8|proposal/known:- ISR 6 since-2025
-15|proposal/known:- ISR since-2025
3|proposal/known:- JPN 0.8
3|proposal/known:- JPN 0.8 since-2025
8|proposal/known:- JPN 1
7|proposal/known:- JPN 1 since-2025
-3|proposal/known:- JPN 1.3 since-2025
6|proposal/known:- JPN 1.5
4|proposal/known:- JPN 1.5 since-2025
20|proposal/known:- JPN 2
4|proposal/known:- JPN 2 since-2025
4|proposal/known:- JPN 2 to-2021
12|proposal/known:- JPN 2 to-2024
-3|proposal/known:- JPN 2.4
-3|proposal/known:- JPN 2.4 since-2025
-3|proposal/known:- JPN 2.5 since-2025
-3|proposal/known:- JPN 2.5-3.5
-3|proposal/known:- JPN 2.5-3.5 since-2025
9|proposal/known:- JPN 3
-4|proposal/known:- JPN 3 since-2025
11|proposal/known:- JPN 3 to-2024
16|proposal/known:- JPN 3.5
16|proposal/known:- JPN 3.5 since-2025
4|proposal/known:- JPN 4
4|proposal/known:- JPN 4 since-2025
10|proposal/known:- JPN 5
10|proposal/known:- JPN 5 since-2025
-3|proposal/known:- JPN 6
-3|proposal/known:- JPN 6 since-2025
24|proposal/known:- JPN since-2025
5|proposal/known:- JPN to-1999
6|proposal/known:- JPN to-2021
31|proposal/known:- JPN to-2024
-3|proposal/known:- KAZ 1.7
-3|proposal/known:- KAZ 1.7 since-2025
-3|proposal/known:- KAZ since-2025
4|proposal/known:- KOR 2.7
4|proposal/known:- KOR 2.7 since-2025
4|proposal/known:- KOR 3
7|proposal/known:- KOR 3 since-2025
-3|proposal/known:- KOR 3.2
-3|proposal/known:- KOR 3.2 to-2013
-9|proposal/known:- KOR 3.5
-10|proposal/known:- KOR 3.5 since-2025
-3|proposal/known:- KOR to-2013
-3|proposal/known:- LTU 3.3
-3|proposal/known:- LTU 3.3 to-2024
-3|proposal/known:- LTU to-2024
3|proposal/known:- MAR 4
3|proposal/known:- MAR 4 since-2025
3|proposal/known:- MAR 6
3|proposal/known:- MAR 6 since-2025
5|proposal/known:- MAR since-2025
-3|proposal/known:- MYS 1.5
-3|proposal/known:- MYS 1.5 since-2025
-3|proposal/known:- MYS since-2025
-4|proposal/known:- NATO 1.5
-4|proposal/known:- NATO 1.5 since-2025
-5|proposal/known:- NATO 3 since-2025
3|proposal/known:- NATO 3 to-2024
-8|proposal/known:- NATO 5
-7|proposal/known:- NATO 5 since-2025
-14|proposal/known:- NATO since-2025
-3|proposal/known:- NATO to-2024
-3|proposal/known:- NLD since-2025
-3|proposal/known:- NOR 3
-3|proposal/known:- NOR 3 since-2025
-3|proposal/known:- NOR since-2025
-3|proposal/known:- NZL 2 to-2024
6|proposal/known:- PHL 4
6|proposal/known:- PHL 4 since-2025
6|proposal/known:- PHL since-2025
-7|proposal/known:- POL 5
-7|proposal/known:- POL 5 since-2025
-8|proposal/known:- POL since-2025
-3|proposal/known:- ROU 3.5
-3|proposal/known:- ROU 3.5 since-2025
-5|proposal/known:- RUS 1.5
-5|proposal/known:- RUS 1.5 to-1999
-4|proposal/known:- RUS to-1999
4|proposal/known:- SWE 3
4|proposal/known:- SWE 3 since-2025
3|proposal/known:- SWE since-2025
-3|proposal/known:- THA 1.5
-3|proposal/known:- THA 1.5 since-2025
-3|proposal/known:- THA since-2025
12|proposal/known:- TWN 1E+1
6|proposal/known:- TWN 1E+1 since-2025
7|proposal/known:- TWN 1E+1 to-2024
7|proposal/known:- TWN 3
6|proposal/known:- TWN 3 to-2024
4|proposal/known:- TWN 3.5
4|proposal/known:- TWN 3.5 since-2025
10|proposal/known:- TWN 5
8|proposal/known:- TWN 5 to-2024
14|proposal/known:- TWN since-2025
21|proposal/known:- TWN to-2024
-6|proposal/known:- USA 5
-6|proposal/known:- USA 5 since-2025
-7|proposal/known:- USA since-2025
-3|proposal/known:- ZAF 1.5
-3|proposal/known:- ZAF 1.5 since-2025
-11|proposal/known:AUS AUS 3
-11|proposal/known:AUS AUS 3 since-2025
-15|proposal/known:AUS AUS since-2025
4|proposal/known:BGD BGD 2.2
4|proposal/known:BGD BGD 2.2 to-2024
4|proposal/known:BGD BGD to-2024
8|proposal/known:BRA BRA 2
8|proposal/known:BRA BRA 2 since-2025
8|proposal/known:BRA BRA since-2025
-5|proposal/known:CAN CAN 2
-5|proposal/known:CAN CAN 2 since-2025
-4|proposal/known:CAN CAN since-2025
3|proposal/known:CHE CHE 1.5
3|proposal/known:CHE CHE 1.5 since-2025
4|proposal/known:CHE CHE since-2025
-3|proposal/known:CHL CHL 1.3
-3|proposal/known:CHL CHL 1.3 since-2025
-3|proposal/known:CHL CHL 2
-3|proposal/known:CHL CHL 2 since-2025
-7|proposal/known:CHL CHL since-2025
-3|proposal/known:CHN CHN 5
-3|proposal/known:CHN CHN 5 since-2025
-5|proposal/known:CHN CHN since-2025
-3|proposal/known:DEU DEU 2
-6|proposal/known:DEU DEU 3
-4|proposal/known:DEU DEU 3 to-2024
7|proposal/known:DEU DEU 3.5
6|proposal/known:DEU DEU 3.5 since-2025
-6|proposal/known:DEU DEU to-2024
9|proposal/known:DEU TWN 3
9|proposal/known:DEU TWN 3 since-2025
9|proposal/known:DEU TWN since-2025
5|proposal/known:EST EST 2.5
5|proposal/known:EST EST 2.5 to-2024
5|proposal/known:EST EST to-2024
4|proposal/known:EU ALLIES 1.5
4|proposal/known:EU ALLIES 1.5 since-2025
4|proposal/known:EU ALLIES since-2025
13|proposal/known:EU EU 1.5
13|proposal/known:EU EU 1.5 since-2025
9|proposal/known:EU EU 3
4|proposal/known:EU EU 3 since-2025
5|proposal/known:EU EU 3 to-2024
13|proposal/known:EU EU since-2025
5|proposal/known:EU EU to-2024
-4|proposal/known:FIN FIN 3
-4|proposal/known:FIN FIN 3 since-2025
-3|proposal/known:FIN FIN since-2025
-3|proposal/known:FJI FJI 2.2
-3|proposal/known:FJI FJI 2.2 since-2025
-3|proposal/known:FJI FJI since-2025
6|proposal/known:FRA FRA 3-3.5
6|proposal/known:FRA FRA 3-3.5 since-2025
5|proposal/known:FRA FRA 3.5
5|proposal/known:FRA FRA 3.5 since-2025
11|proposal/known:FRA FRA since-2025
6|proposal/known:FRA+GBR FRA+GBR 3.5
6|proposal/known:FRA+GBR FRA+GBR 3.5 since-2025
6|proposal/known:FRA+GBR FRA+GBR since-2025
-3|proposal/known:GBR FRA+GBR 3.5
-3|proposal/known:GBR FRA+GBR 3.5 since-2025
-3|proposal/known:GBR FRA+GBR since-2025
-3|proposal/known:GBR GBR 2.5
14|proposal/known:GBR GBR 3
14|proposal/known:GBR GBR 3 since-2025
-3|proposal/known:GBR GBR 5
-3|proposal/known:GBR GBR 5 since-2025
10|proposal/known:GBR GBR since-2025
3|proposal/known:IND IND 2.2
3|proposal/known:IND IND 2.2 since-2025
3|proposal/known:IND IND 2.5
3|proposal/known:IND IND 2.5 to-2024
-9|proposal/known:IND IND 3
-6|proposal/known:IND IND 3 since-2025
-3|proposal/known:IND IND 3 to-2024
-4|proposal/known:IND IND since-2025
4|proposal/known:ISL ISL since-2025
3|proposal/known:ISR ISR 4.4
3|proposal/known:ISR ISR 4.4 since-2025
6|proposal/known:ISR ISR 5
6|proposal/known:ISR ISR 5 since-2025
9|proposal/known:ISR ISR 6
9|proposal/known:ISR ISR 6 since-2025
17|proposal/known:ISR ISR since-2025
9|proposal/known:ISR JPN 6
9|proposal/known:ISR JPN 6 since-2025
9|proposal/known:ISR JPN since-2025
5|proposal/known:JPN ALLIES 3
5|proposal/known:JPN ALLIES 3 since-2025
5|proposal/known:JPN ALLIES since-2025
-3|proposal/known:JPN EU since-2025
-3|proposal/known:JPN JPN 0.8
-3|proposal/known:JPN JPN 0.8 since-2025
-7|proposal/known:JPN JPN 1
-6|proposal/known:JPN JPN 1 since-2025
-7|proposal/known:JPN JPN 1.3
-5|proposal/known:JPN JPN 1.3 since-2025
-6|proposal/known:JPN JPN 1.5
-4|proposal/known:JPN JPN 1.5 since-2025
-8|proposal/known:JPN JPN 2
-3|proposal/known:JPN JPN 2 to-2021
-4|proposal/known:JPN JPN 2 to-2024
3|proposal/known:JPN JPN 2.4
3|proposal/known:JPN JPN 2.4 since-2025
4|proposal/known:JPN JPN 2.5
5|proposal/known:JPN JPN 2.5 since-2025
3|proposal/known:JPN JPN 2.5-3.5
3|proposal/known:JPN JPN 2.5-3.5 since-2025
12|proposal/known:JPN JPN 3
23|proposal/known:JPN JPN 3 since-2025
-9|proposal/known:JPN JPN 3 to-2024
4|proposal/known:JPN JPN 3.5
5|proposal/known:JPN JPN 3.5 since-2025
-3|proposal/known:JPN JPN 4
-3|proposal/known:JPN JPN 4 since-2025
-8|proposal/known:JPN JPN 5
-8|proposal/known:JPN JPN 5 since-2025
-5|proposal/known:JPN JPN 6
-5|proposal/known:JPN JPN 6 since-2025
9|proposal/known:JPN JPN since-2025
-4|proposal/known:JPN JPN to-1999
-5|proposal/known:JPN JPN to-2021
-21|proposal/known:JPN JPN to-2024
13|proposal/known:JPN NATO 2
13|proposal/known:JPN NATO 2 to-2024
-3|proposal/known:JPN NATO 2.5
-3|proposal/known:JPN NATO 2.5 to-2024
-3|proposal/known:JPN NATO 5
-3|proposal/known:JPN NATO 5 since-2025
-4|proposal/known:JPN NATO since-2025
10|proposal/known:JPN NATO to-2024
10|proposal/known:JPN RUS 1.5
10|proposal/known:JPN RUS 1.5 to-1999
10|proposal/known:JPN RUS to-1999
3|proposal/known:KAZ KAZ 1
3|proposal/known:KAZ KAZ 1 since-2025
-8|proposal/known:KAZ KAZ 1.7
-8|proposal/known:KAZ KAZ 1.7 since-2025
-7|proposal/known:KAZ KAZ since-2025
11|proposal/known:KGZ KAZ 1.7
11|proposal/known:KGZ KAZ 1.7 since-2025
11|proposal/known:KGZ KAZ since-2025
7|proposal/known:KOR ALLIES 3.5
7|proposal/known:KOR ALLIES 3.5 since-2025
7|proposal/known:KOR ALLIES since-2025
-3|proposal/known:KOR KOR 2.7
-3|proposal/known:KOR KOR 2.7 since-2025
-6|proposal/known:KOR KOR 3 since-2025
3|proposal/known:KOR KOR 3 to-2024
3|proposal/known:KOR KOR 3.2
3|proposal/known:KOR KOR 3.2 to-2013
15|proposal/known:KOR KOR 3.5
15|proposal/known:KOR KOR 3.5 since-2025
-3|proposal/known:KOR KOR 4
-3|proposal/known:KOR KOR 4 since-2025
3|proposal/known:KOR KOR to-2013
3|proposal/known:LTU LTU 3.3
3|proposal/known:LTU LTU 3.3 to-2024
3|proposal/known:LTU LTU to-2024
3|proposal/known:LVA EU 3
3|proposal/known:LVA EU 3 since-2025
3|proposal/known:LVA EU since-2025
-3|proposal/known:MAR MAR 4
-3|proposal/known:MAR MAR 4 since-2025
-5|proposal/known:MAR MAR since-2025
4|proposal/known:MYS MYS 1.5
4|proposal/known:MYS MYS 1.5 since-2025
4|proposal/known:MYS MYS since-2025
4|proposal/known:NATO GBR 5
4|proposal/known:NATO GBR 5 since-2025
6|proposal/known:NATO GBR since-2025
-4|proposal/known:NATO JPN 2
-4|proposal/known:NATO JPN 2 to-2024
-4|proposal/known:NATO JPN to-2024
7|proposal/known:NATO NATO 1.5
7|proposal/known:NATO NATO 1.5 since-2025
-10|proposal/known:NATO NATO 2
-10|proposal/known:NATO NATO 2 to-2024
5|proposal/known:NATO NATO 2.5
5|proposal/known:NATO NATO 2.5 to-2024
-8|proposal/known:NATO NATO 3
-8|proposal/known:NATO NATO 3 since-2025
3|proposal/known:NATO NATO 3.5
6|proposal/known:NATO NATO 3.5 since-2025
-3|proposal/known:NATO NATO 3.5 to-2024
10|proposal/known:NATO NATO 5
12|proposal/known:NATO NATO 5 since-2025
17|proposal/known:NATO NATO since-2025
-10|proposal/known:NATO NATO to-2024
3|proposal/known:NATO NLD 5
3|proposal/known:NATO NLD 5 since-2025
-5|proposal/known:NLD NATO since-2025
3|proposal/known:NLD NLD 3.5
3|proposal/known:NLD NLD 3.5 since-2025
3|proposal/known:NOR NOR 3
3|proposal/known:NOR NOR 3 since-2025
3|proposal/known:NOR NOR since-2025
3|proposal/known:NZL NZL 2 to-2024
3|proposal/known:NZL NZL to-2024
-6|proposal/known:PHL PHL 4
-6|proposal/known:PHL PHL 4 since-2025
-4|proposal/known:PHL PHL since-2025
3|proposal/known:PHL SGP 2
3|proposal/known:PHL SGP 2 since-2025
3|proposal/known:PHL SGP since-2025
11|proposal/known:POL NATO 3
11|proposal/known:POL NATO 3 since-2025
11|proposal/known:POL NATO since-2025
7|proposal/known:POL POL 5
7|proposal/known:POL POL 5 since-2025
8|proposal/known:POL POL since-2025
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
5|proposal/known:SGP ALLIES 4
5|proposal/known:SGP ALLIES 4 since-2025
5|proposal/known:SGP ALLIES since-2025
-3|proposal/known:SGP SGP 2
-3|proposal/known:SGP SGP 2 since-2025
3|proposal/known:SGP SGP 4
3|proposal/known:SGP SGP 4 since-2025
3|proposal/known:SWE NATO 5
3|proposal/known:SWE NATO 5 since-2025
3|proposal/known:SWE NATO since-2025
-4|proposal/known:SWE SWE 3
-4|proposal/known:SWE SWE 3 since-2025
-3|proposal/known:SWE SWE since-2025
4|proposal/known:THA THA 1.5
4|proposal/known:THA THA 1.5 since-2025
5|proposal/known:THA THA since-2025
-8|proposal/known:TWN TWN 1E+1
-3|proposal/known:TWN TWN 1E+1 since-2025
-4|proposal/known:TWN TWN 1E+1 to-2024
-12|proposal/known:TWN TWN 3
-6|proposal/known:TWN TWN 3 since-2025
-6|proposal/known:TWN TWN 3 to-2024
-3|proposal/known:TWN TWN 3.5
-3|proposal/known:TWN TWN 3.5 since-2025
-6|proposal/known:TWN TWN 5
-5|proposal/known:TWN TWN 5 to-2024
-13|proposal/known:TWN TWN since-2025
-15|proposal/known:TWN TWN to-2024
-9|proposal/known:USA ALLIES 3
-6|proposal/known:USA ALLIES 3 since-2025
-3|proposal/known:USA ALLIES 3 to-2024
-6|proposal/known:USA ALLIES 3.5
-6|proposal/known:USA ALLIES 3.5 since-2025
-12|proposal/known:USA ALLIES since-2025
-3|proposal/known:USA ALLIES to-2024
6|proposal/known:USA CHN 5
6|proposal/known:USA CHN 5 since-2025
6|proposal/known:USA CHN since-2025
-3|proposal/known:USA GBR 3
-3|proposal/known:USA GBR 3 since-2025
-3|proposal/known:USA GBR since-2025
-8|proposal/known:USA JPN 2
-4|proposal/known:USA JPN 2 since-2025
-3|proposal/known:USA JPN 2 to-2024
-3|proposal/known:USA JPN 2.5
-3|proposal/known:USA JPN 2.5 since-2025
-18|proposal/known:USA JPN 3
-15|proposal/known:USA JPN 3 since-2025
-20|proposal/known:USA JPN 3.5
-20|proposal/known:USA JPN 3.5 since-2025
-45|proposal/known:USA JPN since-2025
-6|proposal/known:USA JPN to-2024
-3|proposal/known:USA KOR 3
4|proposal/known:USA KOR 3.8
4|proposal/known:USA KOR 3.8 since-2025
7|proposal/known:USA KOR 4
7|proposal/known:USA KOR 4 since-2025
8|proposal/known:USA KOR since-2025
-3|proposal/known:USA NATO 3 to-2024
-3|proposal/known:USA NATO 3.5 since-2025
4|proposal/known:USA NATO 3.5 to-2024
3|proposal/known:USA NATO 5
4|proposal/known:USA NATO 5 to-2024
-3|proposal/known:USA NATO since-2025
3|proposal/known:USA NATO to-2024
-4|proposal/known:USA TWN 1E+1
-3|proposal/known:USA TWN 3
-3|proposal/known:USA TWN 5
-7|proposal/known:USA TWN since-2025
-5|proposal/known:USA TWN to-2024
7|proposal/known:USA USA 5
7|proposal/known:USA USA 5 since-2025
7|proposal/known:USA USA since-2025
3|proposal/known:ZAF ZAF 1.5
3|proposal/known:ZAF ZAF 1.5 since-2025
42|proposal/main:other
-13|proposal/main:spender
-22|proposal/named:1
5|proposal/named:2
14|proposal/named:3
-3|proposal/near-after:\",
3|proposal/near-after:\"。
3|proposal/near-after:\"写
3|proposal/near-after:#,
3|proposal/near-after:#だ
3|proposal/near-after:#で
3|proposal/near-after:#は
3|proposal/near-after:#も
3|proposal/near-after:#も書
-3|proposal/near-after:,LAND
-3|proposal/near-after:,《
-3|proposal/near-after:,《日
3|proposal/near-after:,「
3|proposal/near-after:,「这
3|proposal/near-after:,但LAND
-3|proposal/near-after:,但会
-4|proposal/near-after:,再
5|proposal/near-after:,台
5|proposal/near-after:,台厂
3|proposal/near-after:,将
-3|proposal/near-after:,时
-4|proposal/near-after:,时限
3|proposal/near-after:,这
3|proposal/near-after:,遭总
-4|proposal/near-after:0兆
-4|proposal/near-after:0兆円
-3|proposal/near-after:0年以
-5|proposal/near-after:0文
-5|proposal/near-after:0文書
-4|proposal/near-after:0案
-4|proposal/near-after:0案が
-3|proposal/near-after:?」
-3|proposal/near-after:?」LAND
-3|proposal/near-after:DATEに
3|proposal/near-after:DATEの
3|proposal/near-after:DATEま
3|proposal/near-after:DATEまで
-3|proposal/near-after:DATE中
-3|proposal/near-after:DATE中に
-3|proposal/near-after:DATE提
-3|proposal/near-after:DATE提交
3|proposal/near-after:DATE総
3|proposal/near-after:DATE総選
-6|proposal/near-after:DEFENCE0
-3|proposal/near-after:DEFENCEの
-3|proposal/near-after:DEFENCEの範
-3|proposal/near-after:DEFENCE换
-3|proposal/near-after:DEFENCE换和
-5|proposal/near-after:LANDが
-3|proposal/near-after:LANDが試
-3|proposal/near-after:LANDに求
6|proposal/near-after:LANDは
-3|proposal/near-after:LANDも
-3|proposal/near-after:LAND国
-3|proposal/near-after:LAND国防
3|proposal/near-after:LAND持
3|proposal/near-after:LAND持保
-3|proposal/near-after:LAND未
-3|proposal/near-after:LAND未理
3|proposal/near-after:NATO控
3|proposal/near-after:NATO控え
3|proposal/near-after:USAの
3|proposal/near-after:USA氏側
-5|proposal/near-after:_DATE
-3|proposal/near-after:_DEFENCE
-3|proposal/near-after:_DEFENCEの
-3|proposal/near-after:_LANDが
3|proposal/near-after:_NATO
3|proposal/near-after:_NATO控
4|proposal/near-after:_USA
5|proposal/near-after:_公
4|proposal/near-after:_公表
-4|proposal/near-after:_国
-3|proposal/near-after:_国会
-4|proposal/near-after:_安
-4|proposal/near-after:_安保
-3|proposal/near-after:_政
-3|proposal/near-after:_政府
-3|proposal/near-after:_核
-3|proposal/near-after:_核の
-6|proposal/near-after:_次
-6|proposal/near-after:_次期
4|proposal/near-after:_歳
4|proposal/near-after:_歳出
10|proposal/near-after:_自
10|proposal/near-after:_自民
-5|proposal/near-after:_財
-5|proposal/near-after:_財源
5|proposal/near-after:_連
3|proposal/near-after:_連立
-3|proposal/near-after:、DATE中
3|proposal/near-after:、DATE総
4|proposal/near-after:、LANDは
-3|proposal/near-after:、LAND国
3|proposal/near-after:、USAの
-3|proposal/near-after:、まだ
-3|proposal/near-after:、国
-3|proposal/near-after:、国民
-6|proposal/near-after:、増
-6|proposal/near-after:、増税
-3|proposal/near-after:、専
-3|proposal/near-after:、専守
-5|proposal/near-after:、年
-4|proposal/near-after:、年0
-3|proposal/near-after:、最
-3|proposal/near-after:、自民
-5|proposal/near-after:、調
-5|proposal/near-after:、調整
-3|proposal/near-after:、賛
3|proposal/near-after:。政
3|proposal/near-after:。政府
-3|proposal/near-after:《日
-3|proposal/near-after:《日经
-3|proposal/near-after:》并
-3|proposal/near-after:》并指
-3|proposal/near-after:「DATE
3|proposal/near-after:「出
3|proposal/near-after:「出発
3|proposal/near-after:「反
3|proposal/near-after:「反対
-5|proposal/near-after:「早
-3|proposal/near-after:「早晩
-3|proposal/near-after:「视
3|proposal/near-after:「这
-4|proposal/near-after:「野
-4|proposal/near-after:「野心
3|proposal/near-after:」#
-3|proposal/near-after:」LAND未
11|proposal/near-after:」_
3|proposal/near-after:」_USA
4|proposal/near-after:」_公
-3|proposal/near-after:」_核
-7|proposal/near-after:」…
3|proposal/near-after:」。
-3|proposal/near-after:」か
-3|proposal/near-after:」か_
3|proposal/near-after:」が
7|proposal/near-after:」と
-4|proposal/near-after:」とさ
4|proposal/near-after:」との
-5|proposal/near-after:」とも
3|proposal/near-after:」と主
-3|proposal/near-after:」と明
4|proposal/near-after:」と気
-3|proposal/near-after:」と漏
4|proposal/near-after:」と語
3|proposal/near-after:」と述
4|proposal/near-after:」に
3|proposal/near-after:」に_
3|proposal/near-after:」に前
-3|proposal/near-after:」に金
3|proposal/near-after:」の
-3|proposal/near-after:」を
3|proposal/near-after:」提
3|proposal/near-after:」提言
-3|proposal/near-after:」断
-3|proposal/near-after:」断念
-4|proposal/near-after:あた
-4|proposal/near-after:あたり
-4|proposal/near-after:あり
-6|proposal/near-after:あり得
-3|proposal/near-after:ある
5|proposal/near-after:ある。
-6|proposal/near-after:ある一
7|proposal/near-after:い。
-5|proposal/near-after:い」
-5|proposal/near-after:い」と
-5|proposal/near-after:いう
-4|proposal/near-after:いう案
3|proposal/near-after:いか
3|proposal/near-after:いかも
5|proposal/near-after:いた
4|proposal/near-after:いだ
4|proposal/near-after:いだ。
-8|proposal/near-after:いて
-3|proposal/near-after:いて、
3|proposal/near-after:いの
-5|proposal/near-after:いる
3|proposal/near-after:いる#
4|proposal/near-after:いる。
-3|proposal/near-after:いる」
3|proposal/near-after:いるが
-6|proposal/near-after:いると
-3|proposal/near-after:いるの
-3|proposal/near-after:いる所
-3|proposal/near-after:うLAND
-3|proposal/near-after:うLANDに
-6|proposal/near-after:う主
-6|proposal/near-after:う主張
7|proposal/near-after:う提
3|proposal/near-after:う提案
4|proposal/near-after:う提言
3|proposal/near-after:う政
3|proposal/near-after:う政府
-4|proposal/near-after:う案
-3|proposal/near-after:う案に
6|proposal/near-after:う求
4|proposal/near-after:う求め
3|proposal/near-after:え、
-4|proposal/near-after:えか
-4|proposal/near-after:えかね
-3|proposal/near-after:えた
-4|proposal/near-after:えた。
3|proposal/near-after:えて
13|proposal/near-after:える
4|proposal/near-after:える。
3|proposal/near-after:えるべ
-3|proposal/near-after:える新
4|proposal/near-after:えを
-3|proposal/near-after:か_
-3|proposal/near-after:か_DEFENCE
-9|proposal/near-after:か、
-3|proposal/near-after:か、ま
-4|proposal/near-after:か、国
-4|proposal/near-after:かが
-3|proposal/near-after:かが焦
-5|proposal/near-after:かし
-3|proposal/near-after:かした
3|proposal/near-after:かっ
3|proposal/near-after:かった
-3|proposal/near-after:か歳
-3|proposal/near-after:か歳出
3|proposal/near-after:が#
4|proposal/near-after:が、
-3|proposal/near-after:があ
-4|proposal/near-after:がある
3|proposal/near-after:がつ
3|proposal/near-after:がつく
3|proposal/near-after:が上
-4|proposal/near-after:が並
-4|proposal/near-after:が並ん
4|proposal/near-after:が出
3|proposal/near-after:が出て
3|proposal/near-after:が取
3|proposal/near-after:が取り
3|proposal/near-after:が報
3|proposal/near-after:が報告
-3|proposal/near-after:が抗
-3|proposal/near-after:が抗議
3|proposal/near-after:が持
3|proposal/near-after:が持論
4|proposal/near-after:が提
4|proposal/near-after:が提言
-3|proposal/near-after:が政
-3|proposal/near-after:が政府
5|proposal/near-after:が望
5|proposal/near-after:が望ま
-3|proposal/near-after:が検
-3|proposal/near-after:が検討
-4|proposal/near-after:が浮
-4|proposal/near-after:が浮上
-3|proposal/near-after:が焦
-3|proposal/near-after:が焦点
4|proposal/near-after:が相
4|proposal/near-after:が相次
-3|proposal/near-after:が試
-3|proposal/near-after:が試算
3|proposal/near-after:が講
3|proposal/near-after:が講演
-4|proposal/near-after:が首
-4|proposal/near-after:が首相
3|proposal/near-after:き_
3|proposal/near-after:き_NATO
12|proposal/near-after:きだ
5|proposal/near-after:きだ」
5|proposal/near-after:きだと
5|proposal/near-after:きで
3|proposal/near-after:きであ
4|proposal/near-after:き上
4|proposal/near-after:き上げ
8|proposal/near-after:き込
6|proposal/near-after:き込む
3|proposal/near-after:ぎな
3|proposal/near-after:ぎない
-6|proposal/near-after:く。
3|proposal/near-after:く。政
-4|proposal/near-after:くに
-4|proposal/near-after:くに達
4|proposal/near-after:くら
4|proposal/near-after:くらい
-3|proposal/near-after:ぐり
-5|proposal/near-after:けで
-3|proposal/near-after:けで賄
-5|proposal/near-after:けら
-5|proposal/near-after:けられ
-9|proposal/near-after:ける
-3|proposal/near-after:ける。
-3|proposal/near-after:けるか
3|proposal/near-after:げに慎
4|proposal/near-after:げる
4|proposal/near-after:げるの
3|proposal/near-after:げるよ
-3|proposal/near-after:げる案
3|proposal/near-after:こだ
3|proposal/near-after:こだわ
7|proposal/near-after:こと
6|proposal/near-after:ことに
-4|proposal/near-after:ささ
-4|proposal/near-after:ささや
-4|proposal/near-after:さず
-4|proposal/near-after:さず進
-4|proposal/near-after:さや
-4|proposal/near-after:さやく
10|proposal/near-after:され
4|proposal/near-after:されか
6|proposal/near-after:された
-7|proposal/near-after:し、
-4|proposal/near-after:しい」
3|proposal/near-after:しいと
8|proposal/near-after:した
5|proposal/near-after:した。
-3|proposal/near-after:したい
4|proposal/near-after:しだ
4|proposal/near-after:しだと
-16|proposal/near-after:して
-3|proposal/near-after:して、
-4|proposal/near-after:してい
-4|proposal/near-after:してよ
-3|proposal/near-after:しを」
-4|proposal/near-after:し合
-9|proposal/near-after:す。
6|proposal/near-after:す」
5|proposal/near-after:す」と
3|proposal/near-after:すぎ
3|proposal/near-after:すぎな
-3|proposal/near-after:すに
8|proposal/near-after:すべ
8|proposal/near-after:すべき
4|proposal/near-after:すよ
4|proposal/near-after:すよう
3|proposal/near-after:すら
3|proposal/near-after:すら「
-14|proposal/near-after:する
-4|proposal/near-after:する0
-4|proposal/near-after:する。
8|proposal/near-after:するこ
4|proposal/near-after:すると
-3|proposal/near-after:する余
5|proposal/near-after:する声
3|proposal/near-after:する提
-13|proposal/near-after:する案
-9|proposal/near-after:す案
-4|proposal/near-after:す案で
-3|proposal/near-after:ず、
-3|proposal/near-after:ず、増
-4|proposal/near-after:ず進
-4|proposal/near-after:ず進め
3|proposal/near-after:せな
-3|proposal/near-after:せよ_
6|proposal/near-after:た。
4|proposal/near-after:たい。
-4|proposal/near-after:たいと
3|proposal/near-after:たの
3|proposal/near-after:たのは
-4|proposal/near-after:たり
-3|proposal/near-after:たりは
11|proposal/near-after:だ。
-4|proposal/near-after:だけ
-5|proposal/near-after:だけで
3|proposal/near-after:だっ
15|proposal/near-after:だと
3|proposal/near-after:だとい
-4|proposal/near-after:だとの
3|proposal/near-after:だと主
4|proposal/near-after:だと批
3|proposal/near-after:だわ
-3|proposal/near-after:だ五
-3|proposal/near-after:だ五分
6|proposal/near-after:った
5|proposal/near-after:った。
-6|proposal/near-after:つい
-6|proposal/near-after:ついて
3|proposal/near-after:つく
3|proposal/near-after:つく。
3|proposal/near-after:つの
-4|proposal/near-after:づけ
-4|proposal/near-after:づける
-7|proposal/near-after:て、
-3|proposal/near-after:て、増
-7|proposal/near-after:てい
4|proposal/near-after:ていた
-9|proposal/near-after:ている
-3|proposal/near-after:ては年
-3|proposal/near-after:てよ
-3|proposal/near-after:てよい
-3|proposal/near-after:てる
5|proposal/near-after:であ
3|proposal/near-after:である
-5|proposal/near-after:でい
-4|proposal/near-after:でいた
3|proposal/near-after:でな
-3|proposal/near-after:でに決
-4|proposal/near-after:では、
5|proposal/near-after:でも
-3|proposal/near-after:で市
-3|proposal/near-after:で市民
-3|proposal/near-after:で必
-3|proposal/near-after:で必要
-7|proposal/near-after:で政
-7|proposal/near-after:で政府
-6|proposal/near-after:で検
-6|proposal/near-after:で検討
4|proposal/near-after:で浮
4|proposal/near-after:で浮上
-3|proposal/near-after:で消
-3|proposal/near-after:で消え
-3|proposal/near-after:で財
-3|proposal/near-after:で財政
3|proposal/near-after:で足
3|proposal/near-after:で足り
-3|proposal/near-after:で高
-3|proposal/near-after:で高止
3|proposal/near-after:と、
-5|proposal/near-after:という
-4|proposal/near-after:とささ
-5|proposal/near-after:とし
-6|proposal/near-after:として
-5|proposal/near-after:とす
-5|proposal/near-after:とする
-3|proposal/near-after:とどめ
-3|proposal/near-after:とな
-5|proposal/near-after:となる
6|proposal/near-after:とに
4|proposal/near-after:とに慎
4|proposal/near-after:との
5|proposal/near-after:との声
-5|proposal/near-after:との意
-3|proposal/near-after:との持
5|proposal/near-after:との見
-3|proposal/near-after:とみ
-3|proposal/near-after:とみる
-5|proposal/near-after:とも
-5|proposal/near-after:とも述
9|proposal/near-after:と主
8|proposal/near-after:と主張
3|proposal/near-after:と予
3|proposal/near-after:と予想
3|proposal/near-after:と公
3|proposal/near-after:と公約
4|proposal/near-after:と批
4|proposal/near-after:と批判
3|proposal/near-after:と提
-6|proposal/near-after:と明
-3|proposal/near-after:と明か
4|proposal/near-after:と気
4|proposal/near-after:と気を
-3|proposal/near-after:と漏
-3|proposal/near-after:と漏ら
5|proposal/near-after:と言
-3|proposal/near-after:と話す
4|proposal/near-after:と語
3|proposal/near-after:と語っ
-3|proposal/near-after:どめ
5|proposal/near-after:ない
3|proposal/near-after:ない」
3|proposal/near-after:ないか
3|proposal/near-after:なか
3|proposal/near-after:なかっ
-4|proposal/near-after:なの
-4|proposal/near-after:なのか
-3|proposal/near-after:なら0
3|proposal/near-after:なら説
-3|proposal/near-after:な到
-3|proposal/near-after:な到達
4|proposal/near-after:な意
4|proposal/near-after:な意見
3|proposal/near-after:に_
3|proposal/near-after:に_自
5|proposal/near-after:に」
3|proposal/near-after:に」_
-3|proposal/near-after:にあ
5|proposal/near-after:にす
3|proposal/near-after:にすぎ
-6|proposal/near-after:につ
-6|proposal/near-after:につい
6|proposal/near-after:にな
3|proposal/near-after:になる
-3|proposal/near-after:に上
-3|proposal/near-after:に入
5|proposal/near-after:に前
5|proposal/near-after:に前向
-3|proposal/near-after:に安
-3|proposal/near-after:に安保
6|proposal/near-after:に慎
6|proposal/near-after:に慎重
3|proposal/near-after:に戻
3|proposal/near-after:に戻す
3|proposal/near-after:に掲
3|proposal/near-after:に掲げ
-3|proposal/near-after:に提出
3|proposal/near-after:に提言
-3|proposal/near-after:に明
-3|proposal/near-after:に決
-3|proposal/near-after:に決ま
-5|proposal/near-after:に示
-4|proposal/near-after:に示さ
-4|proposal/near-after:に置く
-3|proposal/near-after:に触
-3|proposal/near-after:に触れ
-4|proposal/near-after:に達
-4|proposal/near-after:に達す
-3|proposal/near-after:に金
-3|proposal/near-after:に金利
-4|proposal/near-after:のか、
4|proposal/near-after:のが
-3|proposal/near-after:のは
-3|proposal/near-after:のは避
-4|proposal/near-after:の上
-4|proposal/near-after:の上積
5|proposal/near-after:の下
5|proposal/near-after:の下限
-6|proposal/near-after:の中
-4|proposal/near-after:の中身
-3|proposal/near-after:の傘
-3|proposal/near-after:の傘も
-3|proposal/near-after:の壁
-3|proposal/near-after:の壁_
7|proposal/near-after:の声
3|proposal/near-after:の声が
3|proposal/near-after:の引
3|proposal/near-after:の引き
-4|proposal/near-after:の後
-5|proposal/near-after:の意
-5|proposal/near-after:の意見
-3|proposal/near-after:の持
-3|proposal/near-after:の持論
-3|proposal/near-after:の文
-3|proposal/near-after:の暮
-3|proposal/near-after:の暮ら
-3|proposal/near-after:の枠
4|proposal/near-after:の検
4|proposal/near-after:の検討
5|proposal/near-after:の水
4|proposal/near-after:の水増
4|proposal/near-after:の目
3|proposal/near-after:の目標
-3|proposal/near-after:の範
-3|proposal/near-after:の範囲
6|proposal/near-after:の見
5|proposal/near-after:の見方
7|proposal/near-after:は#
-3|proposal/near-after:は、
-4|proposal/near-after:は、年
-3|proposal/near-after:は「
-5|proposal/near-after:は「早
-4|proposal/near-after:はあ
-5|proposal/near-after:は先
-5|proposal/near-after:は先送
4|proposal/near-after:は医
4|proposal/near-after:は医療
-3|proposal/near-after:は年
5|proposal/near-after:は必
5|proposal/near-after:は必要
-5|proposal/near-after:は欲
-5|proposal/near-after:は欲し
3|proposal/near-after:は見
3|proposal/near-after:は見送
-3|proposal/near-after:は議
-3|proposal/near-after:は議論
-3|proposal/near-after:は避
-3|proposal/near-after:は避け
-5|proposal/near-after:へ、
-4|proposal/near-after:へ、政
3|proposal/near-after:へと
3|proposal/near-after:へとい
8|proposal/near-after:への
3|proposal/near-after:への引
4|proposal/near-after:へ最
4|proposal/near-after:へ最終
-3|proposal/near-after:べ、DATE
16|proposal/near-after:べき
12|proposal/near-after:べきだ
3|proposal/near-after:べきで
-6|proposal/near-after:べた
-6|proposal/near-after:べた。
3|proposal/near-after:まし
4|proposal/near-after:ましい
-3|proposal/near-after:ました
-3|proposal/near-after:まだ
-3|proposal/near-after:まだ五
-4|proposal/near-after:まっ
-3|proposal/near-after:まって
-3|proposal/near-after:まで必
-3|proposal/near-after:まで検
-3|proposal/near-after:まり
-3|proposal/near-after:まりす
-3|proposal/near-after:みる
-4|proposal/near-after:みる。
5|proposal/near-after:むよ
5|proposal/near-after:むよう
-5|proposal/near-after:めぐ
-3|proposal/near-after:めぐり
-4|proposal/near-after:めるの
3|proposal/near-after:めるべ
-3|proposal/near-after:めるよ
4|proposal/near-after:も、
3|proposal/near-after:も、政
-3|proposal/near-after:もあり
-4|proposal/near-after:も念
-4|proposal/near-after:も念頭
-3|proposal/near-after:も浮
-5|proposal/near-after:も示
-5|proposal/near-after:も述
-5|proposal/near-after:も述べ
-3|proposal/near-after:も選
-3|proposal/near-after:も選択
-4|proposal/near-after:やく
-4|proposal/near-after:やく。
-4|proposal/near-after:やす
-8|proposal/near-after:やす案
6|proposal/near-after:やむ
-3|proposal/near-after:よ_
-3|proposal/near-after:よ_国
-5|proposal/near-after:よい
-5|proposal/near-after:よい」
16|proposal/near-after:よう
-3|proposal/near-after:ようLAND
-6|proposal/near-after:よう主
7|proposal/near-after:よう提
4|proposal/near-after:よう政
6|proposal/near-after:よう求
-3|proposal/near-after:より地
-3|proposal/near-after:ら0
-3|proposal/near-after:ら、す
3|proposal/near-after:ら「
3|proposal/near-after:ら「出
5|proposal/near-after:らい
-3|proposal/near-after:らし
-3|proposal/near-after:らしを
-7|proposal/near-after:られ
-3|proposal/near-after:られず
-3|proposal/near-after:られな
3|proposal/near-after:ら説
3|proposal/near-after:ら説明
-3|proposal/near-after:り、
-4|proposal/near-after:りす
-4|proposal/near-after:りする
-3|proposal/near-after:りは議
3|proposal/near-after:りる
3|proposal/near-after:りる」
-3|proposal/near-after:り地
-3|proposal/near-after:り地方
-6|proposal/near-after:り得
-6|proposal/near-after:り得る
3|proposal/near-after:り込
4|proposal/near-after:る#
3|proposal/near-after:る#も
-4|proposal/near-after:る0
-4|proposal/near-after:る0案
4|proposal/near-after:る。
-4|proposal/near-after:る」と
-5|proposal/near-after:るか
-3|proposal/near-after:るかが
4|proposal/near-after:るが
6|proposal/near-after:るが、
6|proposal/near-after:るこ
6|proposal/near-after:ること
-4|proposal/near-after:ると
-8|proposal/near-after:るとい
-3|proposal/near-after:るとし
4|proposal/near-after:るとの
3|proposal/near-after:ると予
-3|proposal/near-after:ると述
-3|proposal/near-after:るなら
-8|proposal/near-after:るの
-6|proposal/near-after:るのは
7|proposal/near-after:るべ
7|proposal/near-after:るべき
3|proposal/near-after:るよ
4|proposal/near-after:るよう
-5|proposal/near-after:る一
-5|proposal/near-after:る一方
-3|proposal/near-after:る余
-3|proposal/near-after:る可
-3|proposal/near-after:る可能
5|proposal/near-after:る声
5|proposal/near-after:る声が
-3|proposal/near-after:る所
-3|proposal/near-after:る所得
3|proposal/near-after:る提
3|proposal/near-after:る提言
-3|proposal/near-after:る新
-3|proposal/near-after:る新目
-19|proposal/near-after:る案
-7|proposal/near-after:る案が
-4|proposal/near-after:る案で
-6|proposal/near-after:る案を
-4|proposal/near-after:る検
-4|proposal/near-after:る検討
3|proposal/near-after:る水
3|proposal/near-after:る水準
3|proposal/near-after:る法
3|proposal/near-after:る法案
4|proposal/near-after:る議
3|proposal/near-after:る議員
4|proposal/near-after:れか
4|proposal/near-after:れかね
-3|proposal/near-after:れず
-3|proposal/near-after:れず、
5|proposal/near-after:れた
4|proposal/near-after:れた。
4|proposal/near-after:れば
3|proposal/near-after:れると
5|proposal/near-after:をDATE
4|proposal/near-after:をDATEま
3|proposal/near-after:を、
3|proposal/near-after:を」
-4|proposal/near-after:をめ
3|proposal/near-after:を一
3|proposal/near-after:を一つ
-3|proposal/near-after:を中期
3|proposal/near-after:を主
3|proposal/near-after:を主張
4|proposal/near-after:を併
4|proposal/near-after:を併記
3|proposal/near-after:を倍
3|proposal/near-after:を倍増
-4|proposal/near-after:を充
-3|proposal/near-after:を充て
-3|proposal/near-after:を出す
4|proposal/near-after:を削
4|proposal/near-after:を削減
5|proposal/near-after:を勧
3|proposal/near-after:を勧告
6|proposal/near-after:を唱
6|proposal/near-after:を唱え
4|proposal/near-after:を国
4|proposal/near-after:を審
4|proposal/near-after:を審議
-4|proposal/near-after:を打
4|proposal/near-after:を掲
3|proposal/near-after:を掲げ
3|proposal/near-after:を新
3|proposal/near-after:を新目
-6|proposal/near-after:を明
5|proposal/near-after:を書
5|proposal/near-after:を書き
-3|proposal/near-after:を有
-3|proposal/near-after:を有識
-10|proposal/near-after:を検
-10|proposal/near-after:を検討
-3|proposal/near-after:を温
-3|proposal/near-after:を温め
3|proposal/near-after:を確
3|proposal/near-after:を確保
6|proposal/near-after:を示
5|proposal/near-after:を示す
-3|proposal/near-after:を続
-3|proposal/near-after:を続け
3|proposal/near-after:を織
3|proposal/near-after:を織り
-3|proposal/near-after:を落
-3|proposal/near-after:を落と
-3|proposal/near-after:を記
-4|proposal/near-after:を設
-4|proposal/near-after:を設け
-3|proposal/near-after:を軸
-3|proposal/near-after:を軸に
-5|proposal/near-after:んで
-5|proposal/near-after:んでい
-4|proposal/near-after:イン
-4|proposal/near-after:インフ
-4|proposal/near-after:フラ
-4|proposal/near-after:ンフ
-4|proposal/near-after:ンフラ
3|proposal/near-after:一つ
3|proposal/near-after:一つの
-5|proposal/near-after:一方
-6|proposal/near-after:一而
-6|proposal/near-after:一而足
-4|proposal/near-after:上_安
3|proposal/near-after:上_連
5|proposal/near-after:上」
3|proposal/near-after:上とす
-3|proposal/near-after:上と明
5|proposal/near-after:上に
-5|proposal/near-after:上も
-5|proposal/near-after:上も念
-5|proposal/near-after:上を提
-5|proposal/near-after:上方
-5|proposal/near-after:上方案
-4|proposal/near-after:上積
-4|proposal/near-after:上積み
3|proposal/near-after:上风
3|proposal/near-after:上风,
-3|proposal/near-after:下届
6|proposal/near-after:下限
5|proposal/near-after:下限を
-6|proposal/near-after:不一
-6|proposal/near-after:不一而
6|proposal/near-after:不够
6|proposal/near-after:不够?
-3|proposal/near-after:不安
-3|proposal/near-after:不肯
-3|proposal/near-after:不要
-3|proposal/near-after:不要加
-3|proposal/near-after:不过
-3|proposal/near-after:不过分
-5|proposal/near-after:世論
-5|proposal/near-after:世論調
-3|proposal/near-after:两案
-3|proposal/near-after:两案,
-4|proposal/near-after:並ん
-4|proposal/near-after:並んで
-5|proposal/near-after:中に
-3|proposal/near-after:中に安
-3|proposal/near-after:中期
-3|proposal/near-after:中期的
-3|proposal/near-after:中身
-4|proposal/near-after:为DATE
-3|proposal/near-after:为努
-3|proposal/near-after:为努力
-3|proposal/near-after:为阶
-3|proposal/near-after:为阶段
3|proposal/near-after:为限
3|proposal/near-after:为限。
5|proposal/near-after:主张
3|proposal/near-after:主张占
5|proposal/near-after:主張
8|proposal/near-after:主張す
3|proposal/near-after:乃至
3|proposal/near-after:乃至#
3|proposal/near-after:予想
3|proposal/near-after:予想し
-3|proposal/near-after:五分
-3|proposal/near-after:五分だ
-3|proposal/near-after:五分五
-3|proposal/near-after:交草
-3|proposal/near-after:交草案
5|proposal/near-after:人机
5|proposal/near-after:人机抢
4|proposal/near-after:以上」
5|proposal/near-after:以上に
-5|proposal/near-after:以上も
-5|proposal/near-after:以上方
3|proposal/near-after:以内に
-3|proposal/near-after:以谈
-4|proposal/near-after:会。
3|proposal/near-after:会が
-3|proposal/near-after:会前
-3|proposal/near-after:会前で
3|proposal/near-after:会合
3|proposal/near-after:会議が
-3|proposal/near-after:会避
-3|proposal/near-after:会避免
5|proposal/near-after:会長
4|proposal/near-after:会長が
3|proposal/near-after:但LAND
3|proposal/near-after:但LAND持
-3|proposal/near-after:但会
-3|proposal/near-after:但会避
5|proposal/near-after:併記
-4|proposal/near-after:保0
-4|proposal/near-after:保0文
5|proposal/near-after:保す
3|proposal/near-after:保する
3|proposal/near-after:保留
3|proposal/near-after:保留态
3|proposal/near-after:倍増
3|proposal/near-after:候補
4|proposal/near-after:债务
3|proposal/near-after:側近
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
4|proposal/near-after:入り
-3|proposal/near-after:入宪
-3|proposal/near-after:入宪法
7|proposal/near-after:公約
3|proposal/near-after:公約し
4|proposal/near-after:公表
4|proposal/near-after:公表へ
3|proposal/near-after:共産
3|proposal/near-after:关税
3|proposal/near-after:内で
4|proposal/near-after:内で浮
3|proposal/near-after:内に
-4|proposal/near-after:円規
-4|proposal/near-after:円規模
-3|proposal/near-after:写入宪
3|proposal/near-after:出せ
4|proposal/near-after:出は
4|proposal/near-after:出は医
-3|proposal/near-after:出削
-3|proposal/near-after:出削減
3|proposal/near-after:出発
3|proposal/near-after:出発点
-3|proposal/near-after:分だ」
-3|proposal/near-after:分五
-3|proposal/near-after:分五分
4|proposal/near-after:判さ
4|proposal/near-after:判され
-3|proposal/near-after:利の
-3|proposal/near-after:利の壁
3|proposal/near-after:到#。
-3|proposal/near-after:前で
-3|proposal/near-after:前で市
3|proposal/near-after:前に
5|proposal/near-after:前向
5|proposal/near-after:前向き
-3|proposal/near-after:前後
-5|proposal/near-after:割れ
-5|proposal/near-after:割れる
-5|proposal/near-after:加#
-3|proposal/near-after:加#。
-4|proposal/near-after:加税
-3|proposal/near-after:加税?
3|proposal/near-after:务实
-4|proposal/near-after:势。
4|proposal/near-after:勧告
3|proposal/near-after:勧告し
4|proposal/near-after:医療
4|proposal/near-after:医療を
-3|proposal/near-after:十年每
-3|proposal/near-after:協議
3|proposal/near-after:占上
3|proposal/near-after:占上风
5|proposal/near-after:厂无
5|proposal/near-after:厂无人
-3|proposal/near-after:反对而
3|proposal/near-after:反対」
5|proposal/near-after:取り
-4|proposal/near-after:受け
-3|proposal/near-after:只说
-3|proposal/near-after:可以谈
-3|proposal/near-after:可能」
-3|proposal/near-after:可能性
3|proposal/near-after:台」
3|proposal/near-after:台」に
5|proposal/near-after:台厂
5|proposal/near-after:台厂无
-6|proposal/near-after:右。
-3|proposal/near-after:后者需
5|proposal/near-after:向き
3|proposal/near-after:向き_
3|proposal/near-after:吓阻
-5|proposal/near-after:否割
-5|proposal/near-after:否割れ
3|proposal/near-after:告し
3|proposal/near-after:告書
-3|proposal/near-after:和平
-3|proposal/near-after:和平\"
3|proposal/near-after:員も
8|proposal/near-after:唱え
6|proposal/near-after:唱える
5|proposal/near-after:商机
-3|proposal/near-after:回る
-3|proposal/near-after:回るの
-3|proposal/near-after:因LAND
-3|proposal/near-after:囲論
3|proposal/near-after:国の
-3|proposal/near-after:国会
-3|proposal/near-after:国会前
4|proposal/near-after:国債
5|proposal/near-after:国家
4|proposal/near-after:国家\"
-3|proposal/near-after:在DATE
-3|proposal/near-after:地方
-3|proposal/near-after:地方の
-3|proposal/near-after:報じ
4|proposal/near-after:報告
3|proposal/near-after:報告書
-4|proposal/near-after:報道
-3|proposal/near-after:報道で
4|proposal/near-after:増し
4|proposal/near-after:増しだ
-3|proposal/near-after:増や
-4|proposal/near-after:増やす
-6|proposal/near-after:増税
-3|proposal/near-after:増税か
-3|proposal/near-after:増税だ
4|proposal/near-after:増額
-4|proposal/near-after:增加#
3|proposal/near-after:增税
-3|proposal/near-after:壁_
-3|proposal/near-after:壁_LAND
3|proposal/near-after:壊、
3|proposal/near-after:壊、DATE
10|proposal/near-after:声が
3|proposal/near-after:声が出
3|proposal/near-after:声浪
3|proposal/near-after:声浪高
3|proposal/near-after:声音
3|proposal/near-after:多。
6|proposal/near-after:够?
-3|proposal/near-after:大落
-3|proposal/near-after:大落。
-3|proposal/near-after:大起
-3|proposal/near-after:大起大
3|proposal/near-after:学者
-4|proposal/near-after:守防
-4|proposal/near-after:守防衛
-6|proposal/near-after:安保
-4|proposal/near-after:安保0
3|proposal/near-after:官が
-5|proposal/near-after:実的だ
-3|proposal/near-after:宪法
-4|proposal/near-after:宪法。
4|proposal/near-after:家\"
3|proposal/near-after:家\"?
6|proposal/near-after:審議
4|proposal/near-after:審議入
-3|proposal/near-after:对而
3|proposal/near-after:対」
-4|proposal/near-after:専守
-4|proposal/near-after:専守防
3|proposal/near-after:崩壊
3|proposal/near-after:崩壊、
-8|proposal/near-after:左右
-6|proposal/near-after:左右。
-3|proposal/near-after:市民が
-3|proposal/near-after:平\"
-6|proposal/near-after:年0
-4|proposal/near-after:年0兆
-3|proposal/near-after:年以
-3|proposal/near-after:年以内
-3|proposal/near-after:年增
-3|proposal/near-after:年增加
-5|proposal/near-after:年末
-3|proposal/near-after:年每
-3|proposal/near-after:年每年
-3|proposal/near-after:并不过
-3|proposal/near-after:并指最
5|proposal/near-after:広げ
3|proposal/near-after:府に
-7|proposal/near-after:府検
-7|proposal/near-after:府検討
5|proposal/near-after:度。
-3|proposal/near-after:度が現
-3|proposal/near-after:度にと
7|proposal/near-after:度を
3|proposal/near-after:度を新
5|proposal/near-after:建议
4|proposal/near-after:建议。
5|proposal/near-after:引き
4|proposal/near-after:引き上
3|proposal/near-after:张占
3|proposal/near-after:张占上
-3|proposal/near-after:張し、
5|proposal/near-after:張した
-3|proposal/near-after:張して
8|proposal/near-after:張す
7|proposal/near-after:張する
3|proposal/near-after:很远
-6|proposal/near-after:得る
-3|proposal/near-after:得る」
-3|proposal/near-after:得ると
-5|proposal/near-after:得税
-5|proposal/near-after:心」
8|proposal/near-after:必要
5|proposal/near-after:必要」
4|proposal/near-after:必要だ
-4|proposal/near-after:快DATE
-3|proposal/near-after:快DATE提
-3|proposal/near-after:念せ
-3|proposal/near-after:念せよ
-4|proposal/near-after:念頭
-7|proposal/near-after:念頭」
3|proposal/near-after:态。
3|proposal/near-after:态度
3|proposal/near-after:态度。
-3|proposal/near-after:性を
4|proposal/near-after:总理
3|proposal/near-after:总理LAND
-4|proposal/near-after:想。
3|proposal/near-after:想し
3|proposal/near-after:想した
11|proposal/near-after:慎重
5|proposal/near-after:慎重だ
4|proposal/near-after:慎重な
-3|proposal/near-after:憲法
3|proposal/near-after:成本
-6|proposal/near-after:戦略
-6|proposal/near-after:戦略で
3|proposal/near-after:戻す
-5|proposal/near-after:所得
-5|proposal/near-after:所得税
3|proposal/near-after:才是
-3|proposal/near-after:打診
4|proposal/near-after:批判
4|proposal/near-after:批判さ
3|proposal/near-after:抑止
-3|proposal/near-after:投資
-3|proposal/near-after:抗議
-7|proposal/near-after:択肢
-3|proposal/near-after:択肢に
5|proposal/near-after:抢商
5|proposal/near-after:抢商机
-4|proposal/near-after:抱负
-4|proposal/near-after:括号
3|proposal/near-after:持保
3|proposal/near-after:持保留
-4|proposal/near-after:指し
-4|proposal/near-after:指した
3|proposal/near-after:指す
-3|proposal/near-after:指最
-3|proposal/near-after:指最快
3|proposal/near-after:挙へ
-3|proposal/near-after:换和
-3|proposal/near-after:换和平
3|proposal/near-after:控え
8|proposal/near-after:掲げ
4|proposal/near-after:掲げる
-3|proposal/near-after:提交
-3|proposal/near-after:提交草
4|proposal/near-after:提案し
26|proposal/near-after:提言
6|proposal/near-after:提言し
3|proposal/near-after:提言す
6|proposal/near-after:提言へ
4|proposal/near-after:提言を
4|proposal/near-after:提言案
-3|proposal/near-after:改定
-5|proposal/near-after:攻防
-3|proposal/near-after:政不
-3|proposal/near-after:政不安
-10|proposal/near-after:政府
4|proposal/near-after:政府に
-7|proposal/near-after:政府検
3|proposal/near-after:政见
4|proposal/near-after:数字
-5|proposal/near-after:文書
-5|proposal/near-after:文書改
-3|proposal/near-after:断念
-3|proposal/near-after:断念せ
-5|proposal/near-after:新目
-4|proposal/near-after:新目标
-3|proposal/near-after:新聞
-3|proposal/near-after:方の
-3|proposal/near-after:方の暮
3|proposal/near-after:方を
3|proposal/near-after:方を示
-6|proposal/near-after:方向
-15|proposal/near-after:方案
-5|proposal/near-after:方案,
-5|proposal/near-after:方案浮
5|proposal/near-after:无人
5|proposal/near-after:无人机
-3|proposal/near-after:日经
-3|proposal/near-after:日经》
-3|proposal/near-after:早晩
-3|proposal/near-after:早晩避
-4|proposal/near-after:时限
-4|proposal/near-after:时限为
-5|proposal/near-after:明か
-5|proposal/near-after:明かし
3|proposal/near-after:明が
3|proposal/near-after:明がつ
-3|proposal/near-after:明記
-3|proposal/near-after:明記す
4|proposal/near-after:是#
-3|proposal/near-after:晩避
-3|proposal/near-after:晩避け
-3|proposal/near-after:暮ら
-3|proposal/near-after:暮らし
8|proposal/near-after:書き
8|proposal/near-after:書き込
-5|proposal/near-after:書改
-5|proposal/near-after:書改定
-4|proposal/near-after:最快
-4|proposal/near-after:最快DATE
4|proposal/near-after:最終調
5|proposal/near-after:望ま
5|proposal/near-after:望まし
-6|proposal/near-after:期戦
-6|proposal/near-after:期戦略
-3|proposal/near-after:期的
-3|proposal/near-after:期的な
-3|proposal/near-after:未理
-3|proposal/near-after:未理会
5|proposal/near-after:机抢
5|proposal/near-after:机抢商
4|proposal/near-after:査会
-4|proposal/near-after:标造
-4|proposal/near-after:标造势
-3|proposal/near-after:核の
-3|proposal/near-after:核の傘
-8|proposal/near-after:案,
-3|proposal/near-after:案,后
-3|proposal/near-after:案_
-3|proposal/near-after:案、
-3|proposal/near-after:案、専
-15|proposal/near-after:案が
-4|proposal/near-after:案が並
3|proposal/near-after:案が取
-4|proposal/near-after:案が浮
4|proposal/near-after:案し
-8|proposal/near-after:案で
-4|proposal/near-after:案です
-4|proposal/near-after:案では
-6|proposal/near-after:案に
-3|proposal/near-after:案に触
-3|proposal/near-after:案も
-3|proposal/near-after:案も浮
-3|proposal/near-after:案を
4|proposal/near-after:案を併
4|proposal/near-after:案を審
-3|proposal/near-after:案を有
-5|proposal/near-after:案浮
-5|proposal/near-after:案浮现
-29|proposal/near-after:検討
-7|proposal/near-after:検討_
-9|proposal/near-after:検討し
-3|proposal/near-after:検討す
-3|proposal/near-after:検討に
3|proposal/near-after:標と
3|proposal/near-after:標とす
3|proposal/near-after:標に
3|proposal/near-after:標にす
-3|proposal/near-after:標を設
-4|proposal/near-after:模の
-4|proposal/near-after:模の上
4|proposal/near-after:次い
4|proposal/near-after:次いだ
3|proposal/near-after:次官
-6|proposal/near-after:次期
-6|proposal/near-after:次期戦
-5|proposal/near-after:欲し
-5|proposal/near-after:欲しい
-3|proposal/near-after:止ま
-3|proposal/near-after:止まり
4|proposal/near-after:歳出は
-3|proposal/near-after:歳出削
-3|proposal/near-after:每年增
3|proposal/near-after:氏側
3|proposal/near-after:氏側近
-8|proposal/near-after:民が
-3|proposal/near-after:民が抗
-4|proposal/near-after:民が首
-4|proposal/near-after:民に示
6|proposal/near-after:民提
6|proposal/near-after:民提言
4|proposal/near-after:気を
4|proposal/near-after:水増
4|proposal/near-after:水増し
4|proposal/near-after:水準
9|proposal/near-after:求め
3|proposal/near-after:求めて
6|proposal/near-after:求める
-5|proposal/near-after:決ま
-5|proposal/near-after:決まっ
3|proposal/near-after:決断
4|proposal/near-after:決議
-4|proposal/near-after:法。
6|proposal/near-after:法案
5|proposal/near-after:法案を
3|proposal/near-after:派閥
3|proposal/near-after:派閥会
3|proposal/near-after:浪高
3|proposal/near-after:浮上
-5|proposal/near-after:浮现
-3|proposal/near-after:消え
-3|proposal/near-after:温め
-3|proposal/near-after:温めて
-5|proposal/near-after:源は
-4|proposal/near-after:源は先
-3|proposal/near-after:準」
-3|proposal/near-after:点とな
3|proposal/near-after:点に
3|proposal/near-after:点にす
-5|proposal/near-after:焦点
-3|proposal/near-after:焦点と
3|proposal/near-after:理LAND
-3|proposal/near-after:理会
-3|proposal/near-after:理会。
3|proposal/near-after:留态
3|proposal/near-after:留态度
-6|proposal/near-after:略で
-6|proposal/near-after:略で政
4|proposal/near-after:療を
4|proposal/near-after:療を削
3|proposal/near-after:発点
3|proposal/near-after:発点に
4|proposal/near-after:的」
-4|proposal/near-after:的だ
-5|proposal/near-after:的だ」
-3|proposal/near-after:的な到
4|proposal/near-after:的主
4|proposal/near-after:的主张
3|proposal/near-after:的声
3|proposal/near-after:的声音
-3|proposal/near-after:的年
4|proposal/near-after:的建
4|proposal/near-after:的建议
-3|proposal/near-after:的新
-4|proposal/near-after:的新目
-4|proposal/near-after:的方
-4|proposal/near-after:的方案
-4|proposal/near-after:目指し
3|proposal/near-after:目指す
-7|proposal/near-after:目标
-4|proposal/near-after:目标造
3|proposal/near-after:目標と
3|proposal/near-after:目標に
-3|proposal/near-after:相に
-5|proposal/near-after:相に提
3|proposal/near-after:相の
4|proposal/near-after:相次
4|proposal/near-after:相次い
5|proposal/near-after:確保
5|proposal/near-after:確保す
-3|proposal/near-after:示さ
-4|proposal/near-after:示さず
3|proposal/near-after:示して
-5|proposal/near-after:示すべ
3|proposal/near-after:社民
5|proposal/near-after:程度
7|proposal/near-after:程度を
-3|proposal/near-after:税?
-3|proposal/near-after:税?」
-3|proposal/near-after:税か
-3|proposal/near-after:税か歳
-3|proposal/near-after:税だ
-3|proposal/near-after:税だけ
-7|proposal/near-after:積み
3|proposal/near-after:立崩
3|proposal/near-after:立崩壊
-3|proposal/near-after:範囲
-3|proposal/near-after:範囲論
3|proposal/near-after:約し
4|proposal/near-after:終調
4|proposal/near-after:終調整
-3|proposal/near-after:続け
-3|proposal/near-after:続ける
3|proposal/near-after:総選
3|proposal/near-after:総選挙
3|proposal/near-after:織り
3|proposal/near-after:織り込
-3|proposal/near-after:经》
-3|proposal/near-after:经》并
-3|proposal/near-after:续十
-3|proposal/near-after:续十年
-3|proposal/near-after:置く。
4|proposal/near-after:考え
4|proposal/near-after:考えを
-3|proposal/near-after:者需
-3|proposal/near-after:者需要
-6|proposal/near-after:而足
-6|proposal/near-after:而足。
-3|proposal/near-after:肢に
-3|proposal/near-after:能」
-3|proposal/near-after:能性
8|proposal/near-after:自民
-4|proposal/near-after:自民が
6|proposal/near-after:自民提
3|proposal/near-after:至#
-5|proposal/near-after:草案
-3|proposal/near-after:草案。
-3|proposal/near-after:落。
-4|proposal/near-after:行。
-3|proposal/near-after:衛超
-3|proposal/near-after:衛超え
4|proposal/near-after:表へ
4|proposal/near-after:表へ最
3|proposal/near-after:表态
3|proposal/near-after:表态。
5|proposal/near-after:要」
4|proposal/near-after:要だ
3|proposal/near-after:要だ」
-3|proposal/near-after:要不
-3|proposal/near-after:要不要
-3|proposal/near-after:要加
-3|proposal/near-after:要加税
-3|proposal/near-after:要连
-3|proposal/near-after:要连续
4|proposal/near-after:見が相
5|proposal/near-after:見方
3|proposal/near-after:見方を
4|proposal/near-after:見送
3|proposal/near-after:見送り
-4|proposal/near-after:規模
-4|proposal/near-after:規模の
-6|proposal/near-after:視野_
3|proposal/near-after:視野に
-3|proposal/near-after:触れた
3|proposal/near-after:言い
3|proposal/near-after:言う
6|proposal/near-after:言し
5|proposal/near-after:言した
3|proposal/near-after:言す
3|proposal/near-after:言する
6|proposal/near-after:言へ
4|proposal/near-after:言を
3|proposal/near-after:言を軸
4|proposal/near-after:言案
-7|proposal/near-after:討_
-5|proposal/near-after:討_財
-9|proposal/near-after:討し
-9|proposal/near-after:討して
-3|proposal/near-after:討す
-6|proposal/near-after:討する
-3|proposal/near-after:討に
-3|proposal/near-after:討に入
-3|proposal/near-after:討を続
-5|proposal/near-after:記す
-3|proposal/near-after:記する
-4|proposal/near-after:設け
-4|proposal/near-after:訴えた
-6|proposal/near-after:試算
-4|proposal/near-after:話し合
-3|proposal/near-after:話す
-3|proposal/near-after:話す。
-4|proposal/near-after:認識
4|proposal/near-after:語っ
4|proposal/near-after:語った
5|proposal/near-after:説明
3|proposal/near-after:説明が
-3|proposal/near-after:調整
4|proposal/near-after:調査会
4|proposal/near-after:論_
4|proposal/near-after:論_歳
4|proposal/near-after:論が
-3|proposal/near-after:論して
3|proposal/near-after:論じ
4|proposal/near-after:論は
3|proposal/near-after:論浮
3|proposal/near-after:論浮上
-5|proposal/near-after:論調
-5|proposal/near-after:論調査
3|proposal/near-after:講演
3|proposal/near-after:議が
3|proposal/near-after:議が報
4|proposal/near-after:議入
4|proposal/near-after:議入り
3|proposal/near-after:議員も
4|proposal/near-after:議論は
4|proposal/near-after:议。
3|proposal/near-after:诺\"
-3|proposal/near-after:財政
-3|proposal/near-after:財政不
-5|proposal/near-after:財源は
-4|proposal/near-after:賛否
-5|proposal/near-after:賛否割
-3|proposal/near-after:起大
-3|proposal/near-after:起大落
4|proposal/near-after:超_
4|proposal/near-after:超_自
4|proposal/near-after:超」
-4|proposal/near-after:超えか
-4|proposal/near-after:超へ、
3|proposal/near-after:超への
-3|proposal/near-after:超必
-3|proposal/near-after:超必要
-4|proposal/near-after:超案
-4|proposal/near-after:超案が
-6|proposal/near-after:足。
4|proposal/near-after:足り
3|proposal/near-after:足りる
-5|proposal/near-after:軸に
3|proposal/near-after:込ま
3|proposal/near-after:込み
6|proposal/near-after:込む
5|proposal/near-after:込むよ
-3|proposal/near-after:过分
-5|proposal/near-after:近く
-4|proposal/near-after:近くに
-4|proposal/near-after:近づ
-4|proposal/near-after:近づけ
6|proposal/near-after:还不
6|proposal/near-after:还不够
3|proposal/near-after:还很
3|proposal/near-after:还很远
4|proposal/near-after:这个
3|proposal/near-after:这样
-3|proposal/near-after:进,但
-3|proposal/near-after:连续
-3|proposal/near-after:连续十
-8|proposal/near-after:述べ
-6|proposal/near-after:述べた
-4|proposal/near-after:造势
-4|proposal/near-after:造势。
3|proposal/near-after:連立崩
-6|proposal/near-after:進め
-4|proposal/near-after:進める
-3|proposal/near-after:道で
-3|proposal/near-after:道で財
-4|proposal/near-after:達す
-4|proposal/near-after:達する
-3|proposal/near-after:達成
3|proposal/near-after:遭总
3|proposal/near-after:遭总理
-7|proposal/near-after:選択
-7|proposal/near-after:選択肢
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
-4|proposal/near-after:野心
-3|proposal/near-after:野心」
-3|proposal/near-after:金利
-3|proposal/near-after:金利の
4|proposal/near-after:長が
-3|proposal/near-after:開した
3|proposal/near-after:閥会
3|proposal/near-after:閥会合
3|proposal/near-after:防卫
-3|proposal/near-after:防衛超
-5|proposal/near-after:阶段
3|proposal/near-after:限を
5|proposal/near-after:限を書
-3|proposal/near-after:需要连
-7|proposal/near-after:頭」
-3|proposal/near-after:頭に置
3|proposal/near-after:风,
3|proposal/near-after:风,但
-3|proposal/near-after:首相に
3|proposal/near-after:首相の
-3|proposal/near-after:高止
-3|proposal/near-after:高止ま
5|proposal/near-before:\",
3|proposal/near-before:\"DEFENCE
-3|proposal/near-before:\"_
-3|proposal/near-before:\"_各
-3|proposal/near-before:\"不
-3|proposal/near-before:\"不要
-3|proposal/near-before:\"重
-3|proposal/near-before:\"重新
3|proposal/near-before:#\"
-8|proposal/near-before:#,
-3|proposal/near-before:#,例
-6|proposal/near-before:#,再
-3|proposal/near-before:#,国
-3|proposal/near-before:#,提
4|proposal/near-before:#、
6|proposal/near-before:#で
3|proposal/near-before:#で、
-4|proposal/near-before:#に
-3|proposal/near-before:#にす
11|proposal/near-before:#を
4|proposal/near-before:#不
3|proposal/near-before:#不如
3|proposal/near-before:#以
3|proposal/near-before:#以上
-3|proposal/near-before:#到
3|proposal/near-before:#变
3|proposal/near-before:#已
3|proposal/near-before:#目
3|proposal/near-before:#目標
-4|proposal/near-before:&A
-4|proposal/near-before:&A>
3|proposal/near-before:(GDP
3|proposal/near-before:(GDP)
3|proposal/near-before:)は
-4|proposal/near-before:)之
-4|proposal/near-before:)之比
5|proposal/near-before:)的
4|proposal/near-before:)的至
3|proposal/near-before:,DATE
3|proposal/near-before:,DATE至
4|proposal/near-before:,DEFENCE
14|proposal/near-before:,LAND
-5|proposal/near-before:,LAND不
5|proposal/near-before:,LAND内
3|proposal/near-before:,LAND应
5|proposal/near-before:,LAND着
-4|proposal/near-before:,LAND防
8|proposal/near-before:,主
8|proposal/near-before:,主张
-3|proposal/near-before:,例
-3|proposal/near-before:,例如
-3|proposal/near-before:,先在
-6|proposal/near-before:,再
-4|proposal/near-before:,再视
-3|proposal/near-before:,加
-3|proposal/near-before:,加沙
-4|proposal/near-before:,却
-3|proposal/near-before:,却还
3|proposal/near-before:,反
-3|proposal/near-before:,国
-3|proposal/near-before:,国防
-4|proposal/near-before:,在
-4|proposal/near-before:,在DATE
4|proposal/near-before:,如
3|proposal/near-before:,如果
-6|proposal/near-before:,将
-4|proposal/near-before:,将DEFENCE
5|proposal/near-before:,市
5|proposal/near-before:,市场
-5|proposal/near-before:,应逐
-3|proposal/near-before:,当
-3|proposal/near-before:,当局
-3|proposal/near-before:,把
-3|proposal/near-before:,把同
-4|proposal/near-before:,拟
-3|proposal/near-before:,提
-3|proposal/near-before:,提高
-3|proposal/near-before:,政
-6|proposal/near-before:,政府
3|proposal/near-before:,政界
4|proposal/near-before:,有
3|proposal/near-before:,有人
3|proposal/near-before:,未
3|proposal/near-before:,未来
-4|proposal/near-before:,此
-4|proposal/near-before:,此举
3|proposal/near-before:,而
-4|proposal/near-before:,腹
-4|proposal/near-before:,腹案
-3|proposal/near-before:,若
-3|proposal/near-before:,若局
5|proposal/near-before:,要
4|proposal/near-before:,要求
-10|proposal/near-before:,该
-8|proposal/near-before:,该国
-3|proposal/near-before:,该省
3|proposal/near-before:,请
3|proposal/near-before:,请求
-3|proposal/near-before:,财
-3|proposal/near-before:,财政
3|proposal/near-before:0:
3|proposal/near-before:0:USA
-3|proposal/near-before:0万
-6|proposal/near-before:0文
-5|proposal/near-before:0文書
-3|proposal/near-before::\"不
3|proposal/near-before::DEFENCE
3|proposal/near-before::LAND#
3|proposal/near-before::LANDDEFENCE
3|proposal/near-before::LAND为
-3|proposal/near-before::LAND研
3|proposal/near-before::USA「
-3|proposal/near-before::「
-3|proposal/near-before::在
-3|proposal/near-before::在DATE
-3|proposal/near-before:;LAND
-4|proposal/near-before:<Q
-4|proposal/near-before:<Q&
-4|proposal/near-before:>DEFENCE
-4|proposal/near-before:>DEFENCEの
-4|proposal/near-before:A>
-4|proposal/near-before:A>DEFENCE
-3|proposal/near-before:ALLIES\"
-3|proposal/near-before:ALLIES\"_
-4|proposal/near-before:A_
-4|proposal/near-before:A_0
3|proposal/near-before:BC
3|proposal/near-before:BC日
3|proposal/near-before:C日
3|proposal/near-before:C日興
5|proposal/near-before:DATEDEFENCE案
-3|proposal/near-before:DATEDEFENCE达
-4|proposal/near-before:DATE、DEFENCE
3|proposal/near-before:DATE、「
-3|proposal/near-before:DATE、ケ
-4|proposal/near-before:DATEに
3|proposal/near-before:DATEの0
-6|proposal/near-before:DATEのDEFENCE
3|proposal/near-before:DATEの報
-3|proposal/near-before:DATEの首
5|proposal/near-before:DATEま
5|proposal/near-before:DATEまで
-4|proposal/near-before:DATE中
-4|proposal/near-before:DATE中期
3|proposal/near-before:DATE以
3|proposal/near-before:DATE以前
3|proposal/near-before:DATE先
-3|proposal/near-before:DATE内
-3|proposal/near-before:DATE内便
4|proposal/near-before:DATE再
-10|proposal/near-before:DATE前
-3|proposal/near-before:DATE前,
-6|proposal/near-before:DATE前后
-7|proposal/near-before:DATE前把
7|proposal/near-before:DATE前提
-3|proposal/near-before:DATE在
-3|proposal/near-before:DATE将DEFENCE
-8|proposal/near-before:DATE把
-8|proposal/near-before:DATE把DEFENCE
-4|proposal/near-before:DATE敲
-4|proposal/near-before:DATE敲定
-9|proposal/near-before:DATE的
3|proposal/near-before:DATE至
3|proposal/near-before:DATE至少
-5|proposal/near-before:DATE补
-5|proposal/near-before:DATE补到
-4|proposal/near-before:DATE达
-3|proposal/near-before:DATE达到
6|proposal/near-before:DEFENCE「
3|proposal/near-before:DEFENCE「GDP
-5|proposal/near-before:DEFENCEがGDP
-4|proposal/near-before:DEFENCEに
-12|proposal/near-before:DEFENCEの
-5|proposal/near-before:DEFENCEのGDP
-7|proposal/near-before:DEFENCEの新
7|proposal/near-before:DEFENCEは
3|proposal/near-before:DEFENCEは#
3|proposal/near-before:DEFENCEは「
-6|proposal/near-before:DEFENCE从
-9|proposal/near-before:DEFENCE占
-3|proposal/near-before:DEFENCE占GDP
-4|proposal/near-before:DEFENCE占比
3|proposal/near-before:DEFENCE应
-3|proposal/near-before:DEFENCE应降
3|proposal/near-before:DEFENCE抬到
4|proposal/near-before:DEFENCE推
4|proposal/near-before:DEFENCE推到
-9|proposal/near-before:DEFENCE提
-3|proposal/near-before:DEFENCE提升
-3|proposal/near-before:DEFENCE提至
5|proposal/near-before:DEFENCE案
5|proposal/near-before:DEFENCE案增
-3|proposal/near-before:DEFENCE由
-3|proposal/near-before:DEFENCE由现
-3|proposal/near-before:DEFENCE达
-3|proposal/near-before:DEFENCE达GDP
-4|proposal/near-before:EUの
-3|proposal/near-before:EU抛
-3|proposal/near-before:EU抛出
-4|proposal/near-before:GDP#,
3|proposal/near-before:GDP#的
3|proposal/near-before:GDP(
3|proposal/near-before:GDP(GDP
3|proposal/near-before:GDP)
-4|proposal/near-before:GDP)之
5|proposal/near-before:GDP)的
-5|proposal/near-before:GDP应
-5|proposal/near-before:GDP应否
6|proposal/near-before:GDP比
3|proposal/near-before:GDP比率
-10|proposal/near-before:GDP的
-4|proposal/near-before:GDP约
-3|proposal/near-before:GDP约#
3|proposal/near-before:LAND#
3|proposal/near-before:LAND#不
-6|proposal/near-before:LAND:
4|proposal/near-before:LANDDATEDEFENCE
-3|proposal/near-before:LANDDATE的
12|proposal/near-before:LANDDEFENCE
3|proposal/near-before:LANDDEFENCE新
4|proposal/near-before:LAND_
-4|proposal/near-before:LAND「
8|proposal/near-before:LANDが
3|proposal/near-before:LANDが提
3|proposal/near-before:LANDでも
-3|proposal/near-before:LANDとの
4|proposal/near-before:LANDに
14|proposal/near-before:LANDの
5|proposal/near-before:LANDのDEFENCE
4|proposal/near-before:LANDの審
-10|proposal/near-before:LANDは
-4|proposal/near-before:LANDはDATE
3|proposal/near-before:LANDはGDP
-3|proposal/near-before:LANDは、
4|proposal/near-before:LAND上
4|proposal/near-before:LAND上院
-5|proposal/near-before:LAND不
-5|proposal/near-before:LAND不排
3|proposal/near-before:LAND为
3|proposal/near-before:LAND为何
-6|proposal/near-before:LAND主
-6|proposal/near-before:LAND主张
-3|proposal/near-before:LAND以
9|proposal/near-before:LAND内
3|proposal/near-before:LAND内に
-3|proposal/near-before:LAND内部
5|proposal/near-before:LAND前
3|proposal/near-before:LAND前LAND
-8|proposal/near-before:LAND国防
-4|proposal/near-before:LAND在
-5|proposal/near-before:LAND在远
-3|proposal/near-before:LAND大
-4|proposal/near-before:LAND大胜
4|proposal/near-before:LAND安
3|proposal/near-before:LAND安全
-7|proposal/near-before:LAND官
-7|proposal/near-before:LAND官员
-6|proposal/near-before:LAND幹
-7|proposal/near-before:LAND幹部
5|proposal/near-before:LAND应
3|proposal/near-before:LAND想当
4|proposal/near-before:LAND把
4|proposal/near-before:LAND把DEFENCE
-8|proposal/near-before:LAND拟
-6|proposal/near-before:LAND拟将
-3|proposal/near-before:LAND探
-3|proposal/near-before:LAND探讨
3|proposal/near-before:LAND新首
3|proposal/near-before:LAND有
-4|proposal/near-before:LAND正
4|proposal/near-before:LAND氏
5|proposal/near-before:LAND氏は
3|proposal/near-before:LAND的
5|proposal/near-before:LAND着
5|proposal/near-before:LAND着眼
-4|proposal/near-before:LAND研
-3|proposal/near-before:LAND研议
-4|proposal/near-before:LAND考
-4|proposal/near-before:LAND考虑
4|proposal/near-before:LAND若
4|proposal/near-before:LAND若能
3|proposal/near-before:LAND要把
-5|proposal/near-before:LAND要求
4|proposal/near-before:LAND議
3|proposal/near-before:LAND議員
3|proposal/near-before:LAND议
3|proposal/near-before:LAND议会
-5|proposal/near-before:LAND设
-5|proposal/near-before:LAND设立
3|proposal/near-before:LAND选
-5|proposal/near-before:LAND长
-4|proposal/near-before:LAND长皮
-3|proposal/near-before:LAND防
3|proposal/near-before:LAND防卫
-6|proposal/near-before:LAND防长
3|proposal/near-before:MB
3|proposal/near-before:MBC
3|proposal/near-before:NATO#
4|proposal/near-before:NATO「
4|proposal/near-before:NATO「冷
-5|proposal/near-before:NATOの
-3|proposal/near-before:NATOの算
4|proposal/near-before:NATOの首
-3|proposal/near-before:NATO在
-3|proposal/near-before:NATO建
-3|proposal/near-before:NATO建言
5|proposal/near-before:NATO要
-4|proposal/near-before:Q&
-4|proposal/near-before:Q&A
3|proposal/near-before:SM
3|proposal/near-before:SMB
-3|proposal/near-before:USA,
-3|proposal/near-before:USA,却
3|proposal/near-before:USA「
3|proposal/near-before:USA「USA
3|proposal/near-before:USA回
3|proposal/near-before:USA回来
3|proposal/near-before:USA氏
3|proposal/near-before:USA防
-4|proposal/near-before:_0
-4|proposal/near-before:_0年
6|proposal/near-before:_DEFENCE
3|proposal/near-before:_DEFENCE「
-5|proposal/near-before:_DEFENCE目
5|proposal/near-before:_LAND
3|proposal/near-before:_NATO
3|proposal/near-before:_「LAND
-4|proposal/near-before:_な
-4|proposal/near-before:_なぜ
-3|proposal/near-before:_各
-3|proposal/near-before:_各国
3|proposal/near-before:_知
3|proposal/near-before:_知事
-7|proposal/near-before:、DATEの
7|proposal/near-before:、DATEま
4|proposal/near-before:、DEFENCEは
3|proposal/near-before:、DEFENCEを
-4|proposal/near-before:、EU
-3|proposal/near-before:、GDP比
13|proposal/near-before:、LAND
4|proposal/near-before:、LANDの
3|proposal/near-before:、LAND国
-4|proposal/near-before:、NATO
3|proposal/near-before:、「
-3|proposal/near-before:、ア
-3|proposal/near-before:、アス
-3|proposal/near-before:、ケ
-3|proposal/near-before:、ケー
4|proposal/near-before:、与
4|proposal/near-before:、与党
-3|proposal/near-before:、仮
-3|proposal/near-before:、仮に
3|proposal/near-before:、少
3|proposal/near-before:、少な
-15|proposal/near-before:、政
-15|proposal/near-before:、政府
3|proposal/near-before:、来
3|proposal/near-before:、来日
-3|proposal/near-before:、次の
6|proposal/near-before:、自
6|proposal/near-before:、自民
3|proposal/near-before:、議
4|proposal/near-before:「#
3|proposal/near-before:「#变
4|proposal/near-before:「DATEに
4|proposal/near-before:「GDP
3|proposal/near-before:「GDP比
5|proposal/near-before:「LAND
-3|proposal/near-before:「LANDの
8|proposal/near-before:「LANDは
3|proposal/near-before:「USA回
3|proposal/near-before:「せ
3|proposal/near-before:「せめ
3|proposal/near-before:「中
3|proposal/near-before:「中核
4|proposal/near-before:「冷
4|proposal/near-before:「冷戦
4|proposal/near-before:」_
3|proposal/near-before:」_NATO
3|proposal/near-before:」と
-3|proposal/near-before:」と語
-3|proposal/near-before:あっ
-3|proposal/near-before:あった
4|proposal/near-before:ある
4|proposal/near-before:い」と
-4|proposal/near-before:いが
-4|proposal/near-before:いが、
-4|proposal/near-before:いず
-4|proposal/near-before:いずれ
4|proposal/near-before:いた
3|proposal/near-before:いて「
-3|proposal/near-before:いては
6|proposal/near-before:いと
3|proposal/near-before:いとし
5|proposal/near-before:え、
3|proposal/near-before:えた
-3|proposal/near-before:えて
4|proposal/near-before:え方
4|proposal/near-before:え方に
-4|proposal/near-before:かけ
-4|proposal/near-before:かけて
3|proposal/near-before:かす
3|proposal/near-before:から
4|proposal/near-before:からは
4|proposal/near-before:が#
-3|proposal/near-before:がDATEま
-3|proposal/near-before:がGDP
-5|proposal/near-before:がGDPの
3|proposal/near-before:が、
4|proposal/near-before:が、LAND
-3|proposal/near-before:が、ア
3|proposal/near-before:がも
3|proposal/near-before:がもた
-3|proposal/near-before:が前
-3|proposal/near-before:が年
-3|proposal/near-before:が年末
-3|proposal/near-before:が急
-3|proposal/near-before:が急落
5|proposal/near-before:が意
5|proposal/near-before:が意見
4|proposal/near-before:が提
4|proposal/near-before:が提言
-6|proposal/near-before:が検
-6|proposal/near-before:が検討
3|proposal/near-before:が求
3|proposal/near-before:が求め
-3|proposal/near-before:が示
-3|proposal/near-before:が示し
3|proposal/near-before:きだ
3|proposal/near-before:きだと
5|proposal/near-before:くと
5|proposal/near-before:くとも
-3|proposal/near-before:けて
-4|proposal/near-before:けてDEFENCE
-4|proposal/near-before:こと
-3|proposal/near-before:ことに
6|proposal/near-before:し、
3|proposal/near-before:しい
5|proposal/near-before:した
3|proposal/near-before:したGDP
3|proposal/near-before:したが
-4|proposal/near-before:した紙
-8|proposal/near-before:して
-4|proposal/near-before:してい
-3|proposal/near-before:するDEFENCE
3|proposal/near-before:すると
-3|proposal/near-before:する余
3|proposal/near-before:する政
-4|proposal/near-before:ずれ
3|proposal/near-before:せば
3|proposal/near-before:せば財
4|proposal/near-before:せめ
4|proposal/near-before:せめて
3|proposal/near-before:その
3|proposal/near-before:そのも
4|proposal/near-before:たGDP
4|proposal/near-before:たGDP比
-3|proposal/near-before:た「
-3|proposal/near-before:た「GDP
3|proposal/near-before:たが
3|proposal/near-before:たが、
-3|proposal/near-before:たこ
-3|proposal/near-before:たこと
4|proposal/near-before:ただ
3|proposal/near-before:たと
3|proposal/near-before:たない
-4|proposal/near-before:た紙
-4|proposal/near-before:た紙に
3|proposal/near-before:だと
-3|proposal/near-before:った
-3|proposal/near-before:った「
-4|proposal/near-before:てDEFENCE
-4|proposal/near-before:てDEFENCEを
3|proposal/near-before:て、
4|proposal/near-before:て「GDP
-3|proposal/near-before:ている
3|proposal/near-before:でGDP
3|proposal/near-before:でLAND
3|proposal/near-before:でLANDが
3|proposal/near-before:で、LAND
-4|proposal/near-before:で、政
3|proposal/near-before:で「
5|proposal/near-before:でに
4|proposal/near-before:では
7|proposal/near-before:でも
3|proposal/near-before:で増
3|proposal/near-before:で増額
3|proposal/near-before:で明
3|proposal/near-before:で明か
-4|proposal/near-before:と、政
4|proposal/near-before:とい
3|proposal/near-before:とし、
-3|proposal/near-before:とに
-4|proposal/near-before:との
-3|proposal/near-before:との国
3|proposal/near-before:とは
6|proposal/near-before:とも
3|proposal/near-before:と記
3|proposal/near-before:と記し
-3|proposal/near-before:と語
-3|proposal/near-before:と語り
3|proposal/near-before:と述
3|proposal/near-before:と述べ
-4|proposal/near-before:ないが
5|proposal/near-before:ないと
6|proposal/near-before:なく
5|proposal/near-before:なくと
-4|proposal/near-before:なぜ
-3|proposal/near-before:に、GDP
-5|proposal/near-before:に「
5|proposal/near-before:に」
5|proposal/near-before:に」_
-3|proposal/near-before:にあ
-3|proposal/near-before:にあっ
-3|proposal/near-before:にす
-8|proposal/near-before:には
3|proposal/near-before:にはDATE
-3|proposal/near-before:には、
-3|proposal/near-before:には「
3|proposal/near-before:には理
-9|proposal/near-before:によ
-7|proposal/near-before:による
-3|proposal/near-before:に対し
-3|proposal/near-before:に決
-3|proposal/near-before:に決め
6|proposal/near-before:の#
-4|proposal/near-before:のDEFENCE
3|proposal/near-before:のDEFENCE、
3|proposal/near-before:のDEFENCEは
-6|proposal/near-before:のDEFENCEを
-6|proposal/near-before:のGDP
-5|proposal/near-before:のGDP比
-3|proposal/near-before:のLANDは
3|proposal/near-before:のUSA
4|proposal/near-before:のに
3|proposal/near-before:のには
3|proposal/near-before:のは
3|proposal/near-before:のも
3|proposal/near-before:のもの
-5|proposal/near-before:のハ
-3|proposal/near-before:のハベ
-3|proposal/near-before:のハー
-3|proposal/near-before:の一人
5|proposal/near-before:の候
5|proposal/near-before:の候補
-5|proposal/near-before:の党
-5|proposal/near-before:の党の
-3|proposal/near-before:の国境
3|proposal/near-before:の国防
3|proposal/near-before:の報
3|proposal/near-before:の報告
3|proposal/near-before:の委
3|proposal/near-before:の委員
4|proposal/near-before:の審
4|proposal/near-before:の審議
-3|proposal/near-before:の小
-4|proposal/near-before:の小川
-5|proposal/near-before:の改
-5|proposal/near-before:の改定
-8|proposal/near-before:の新
-4|proposal/near-before:の新た
-3|proposal/near-before:の新目
3|proposal/near-before:の書
3|proposal/near-before:の書簡
4|proposal/near-before:の有
3|proposal/near-before:の有識
-4|proposal/near-before:の目
-4|proposal/near-before:の目標
5|proposal/near-before:の研
5|proposal/near-before:の研究
-3|proposal/near-before:の算
-3|proposal/near-before:の算定
4|proposal/near-before:の総
4|proposal/near-before:の考
4|proposal/near-before:の考え
-11|proposal/near-before:の議
-11|proposal/near-before:の議会
4|proposal/near-before:の間
4|proposal/near-before:の間で
7|proposal/near-before:は#
-4|proposal/near-before:はDATE
-3|proposal/near-before:はDATEに
6|proposal/near-before:はDEFENCE
-4|proposal/near-before:はDEFENCEの
5|proposal/near-before:はDEFENCEを
6|proposal/near-before:はGDP
3|proposal/near-before:はGDP比
12|proposal/near-before:は、
3|proposal/near-before:は、DATE
-3|proposal/near-before:は、仮
3|proposal/near-before:は、少
-3|proposal/near-before:は「年
-3|proposal/near-before:はない
3|proposal/near-before:は理
3|proposal/near-before:は理解
-3|proposal/near-before:は要
-3|proposal/near-before:は要る
3|proposal/near-before:ば財
3|proposal/near-before:ば財政
-4|proposal/near-before:へ_
3|proposal/near-before:べ、
3|proposal/near-before:べきだ
6|proposal/near-before:まで
4|proposal/near-before:までに
4|proposal/near-before:めて
-3|proposal/near-before:めて「
3|proposal/near-before:める
-3|proposal/near-before:める目
3|proposal/near-before:もた
3|proposal/near-before:もたな
4|proposal/near-before:もの
3|proposal/near-before:ものに
-4|proposal/near-before:やす
3|proposal/near-before:やせ
3|proposal/near-before:やせば
-3|proposal/near-before:より
-3|proposal/near-before:よりは
-7|proposal/near-before:よる
-7|proposal/near-before:よると
3|proposal/near-before:らが
5|proposal/near-before:らは
-4|proposal/near-before:り、
-3|proposal/near-before:りは
-3|proposal/near-before:りは要
-5|proposal/near-before:るDEFENCE
-5|proposal/near-before:るDEFENCEの
3|proposal/near-before:るLAND
-6|proposal/near-before:ると、
3|proposal/near-before:ると記
3|proposal/near-before:るの
3|proposal/near-before:るのは
3|proposal/near-before:るべ
3|proposal/near-before:るべき
-3|proposal/near-before:る余
-3|proposal/near-before:る余力
3|proposal/near-before:る前
3|proposal/near-before:る前に
3|proposal/near-before:る政
3|proposal/near-before:る政府
-3|proposal/near-before:る目
-3|proposal/near-before:る目標
-3|proposal/near-before:れ、
5|proposal/near-before:れる
3|proposal/near-before:れる前
3|proposal/near-before:れ以
3|proposal/near-before:れ以上
-4|proposal/near-before:をDATEに
3|proposal/near-before:をGDPの
-4|proposal/near-before:をGDP比
-4|proposal/near-before:を、
-4|proposal/near-before:を、LAND
-3|proposal/near-before:を参
-3|proposal/near-before:を参考
-7|proposal/near-before:を含
-5|proposal/near-before:を含め
5|proposal/near-before:を示
3|proposal/near-before:を示し
-4|proposal/near-before:を設
-4|proposal/near-before:を設け
3|proposal/near-before:を訴
3|proposal/near-before:を訴え
-3|proposal/near-before:アス
-3|proposal/near-before:アスタ
-3|proposal/near-before:ウン
-3|proposal/near-before:ウンの
-5|proposal/near-before:ク経
-5|proposal/near-before:ク経済
-3|proposal/near-before:ケープ
-3|proposal/near-before:スタ
-3|proposal/near-before:スタナ
5|proposal/near-before:スト
3|proposal/near-before:ストは
-3|proposal/near-before:タウ
-3|proposal/near-before:タウン
-3|proposal/near-before:タナ
-3|proposal/near-before:タナよ
-4|proposal/near-before:ック
-5|proposal/near-before:ック経
3|proposal/near-before:トは
-3|proposal/near-before:ナよ
-3|proposal/near-before:ナより
-3|proposal/near-before:ハベ
-3|proposal/near-before:ハベッ
-3|proposal/near-before:プタ
-3|proposal/near-before:プタウ
-4|proposal/near-before:ベッ
-4|proposal/near-before:ベック
4|proposal/near-before:リス
3|proposal/near-before:リスト
-3|proposal/near-before:ンの
-3|proposal/near-before:ンの議
-5|proposal/near-before:・与
-5|proposal/near-before:・与党
-5|proposal/near-before:・研
-5|proposal/near-before:・研究
-3|proposal/near-before:ープ
-3|proposal/near-before:ープタ
3|proposal/near-before:一些
-3|proposal/near-before:一人
-3|proposal/near-before:一人は
-4|proposal/near-before:一份
-3|proposal/near-before:一方
-3|proposal/near-before:一方で
-3|proposal/near-before:万亿美
6|proposal/near-before:上,
3|proposal/near-before:上増
3|proposal/near-before:上増や
6|proposal/near-before:上院
4|proposal/near-before:上院、
3|proposal/near-before:下一
5|proposal/near-before:下一个
-8|proposal/near-before:下届
-7|proposal/near-before:下届议
4|proposal/near-before:不如
3|proposal/near-before:不如LAND
-3|proposal/near-before:不得
-9|proposal/near-before:不排
-9|proposal/near-before:不排除
3|proposal/near-before:不满
-3|proposal/near-before:不要用
-3|proposal/near-before:不设
-4|proposal/near-before:不足
-5|proposal/near-before:不足#
8|proposal/near-before:与党
8|proposal/near-before:与党内
4|proposal/near-before:与党幹
-5|proposal/near-before:专家
-6|proposal/near-before:专家会
4|proposal/near-before:业股
-5|proposal/near-before:东的
-5|proposal/near-before:东的扩
3|proposal/near-before:两步
3|proposal/near-before:两步走
-3|proposal/near-before:中に
4|proposal/near-before:中央
3|proposal/near-before:中央「
4|proposal/near-before:中提
4|proposal/near-before:中提出
-4|proposal/near-before:中期
-3|proposal/near-before:中期DEFENCE
4|proposal/near-before:中核
3|proposal/near-before:中核で
4|proposal/near-before:中間
3|proposal/near-before:中間目
9|proposal/near-before:为,
3|proposal/near-before:为,LAND
-4|proposal/near-before:为,此
-7|proposal/near-before:为DATE
-4|proposal/near-before:为DATE敲
-5|proposal/near-before:为了
-5|proposal/near-before:为了应
3|proposal/near-before:为何离
4|proposal/near-before:主席
27|proposal/near-before:主张
4|proposal/near-before:主张,
5|proposal/near-before:主张DEFENCE
-4|proposal/near-before:主张今
3|proposal/near-before:主张以
-4|proposal/near-before:主张先
7|proposal/near-before:主张将
5|proposal/near-before:主张把
-3|proposal/near-before:主张最
4|proposal/near-before:主张的
3|proposal/near-before:主張
-4|proposal/near-before:举意
-4|proposal/near-before:举意在
-4|proposal/near-before:之比
-4|proposal/near-before:之比提
-4|proposal/near-before:也代
-4|proposal/near-before:也代表
3|proposal/near-before:了」
3|proposal/near-before:了」_
-5|proposal/near-before:了应
-5|proposal/near-before:了应付
-8|proposal/near-before:予算
-3|proposal/near-before:予算だ
-3|proposal/near-before:争を
-3|proposal/near-before:争を受
3|proposal/near-before:事批
3|proposal/near-before:事批中
3|proposal/near-before:事长
3|proposal/near-before:事长LAND
-4|proposal/near-before:于DATE
3|proposal/near-before:五典
7|proposal/near-before:五年
8|proposal/near-before:五年内
4|proposal/near-before:产业
4|proposal/near-before:产业股
-3|proposal/near-before:人は
-16|proposal/near-before:人士
-3|proposal/near-before:人士的
-4|proposal/near-before:人士称
-4|proposal/near-before:人士认
-3|proposal/near-before:人士说
-3|proposal/near-before:亿美
-3|proposal/near-before:亿美元
-4|proposal/near-before:今后应
-4|proposal/near-before:从#
-3|proposal/near-before:从#到
4|proposal/near-before:他没
4|proposal/near-before:他没有
-3|proposal/near-before:他补
-3|proposal/near-before:他补充
-4|proposal/near-before:他还
-4|proposal/near-before:他还希
-5|proposal/near-before:付LAND
-5|proposal/near-before:付LAND在
-4|proposal/near-before:代表
-3|proposal/near-before:代表「
-3|proposal/near-before:代表は
6|proposal/near-before:以上
3|proposal/near-before:以上増
3|proposal/near-before:以前
-5|proposal/near-before:以特
-5|proposal/near-before:以特别
-3|proposal/near-before:以考
-3|proposal/near-before:以考虑
-3|proposal/near-before:仮に
-3|proposal/near-before:仮にDEFENCE
-3|proposal/near-before:件,
-4|proposal/near-before:件,将
-3|proposal/near-before:件列
-3|proposal/near-before:件列明
-6|proposal/near-before:件时
-3|proposal/near-before:件时,
-7|proposal/near-before:任期
-4|proposal/near-before:任期内
4|proposal/near-before:任首
4|proposal/near-before:任首相
-4|proposal/near-before:会:
-3|proposal/near-before:会:\"
-3|proposal/near-before:会でDEFENCE
4|proposal/near-before:会では
5|proposal/near-before:会の
10|proposal/near-before:会は
-3|proposal/near-before:会任
-3|proposal/near-before:会任期
-4|proposal/near-before:会会
-4|proposal/near-before:会会期
3|proposal/near-before:会党
4|proposal/near-before:会前任
-3|proposal/near-before:会合
4|proposal/near-before:会委
-8|proposal/near-before:会期
-5|proposal/near-before:会期に
10|proposal/near-before:会議
4|proposal/near-before:会議が
-3|proposal/near-before:会议倾
-5|proposal/near-before:会议将
3|proposal/near-before:会议建
6|proposal/near-before:会長
5|proposal/near-before:会長は
-3|proposal/near-before:估过
3|proposal/near-before:低于
-6|proposal/near-before:体普
-6|proposal/near-before:体普遍
-4|proposal/near-before:体称
-4|proposal/near-before:体称,
3|proposal/near-before:何离
-3|proposal/near-before:余力
-3|proposal/near-before:余力は
-5|proposal/near-before:例在
-5|proposal/near-before:例在DATE
-3|proposal/near-before:例如
-3|proposal/near-before:例如USA
-3|proposal/near-before:便达
-3|proposal/near-before:便达到
-8|proposal/near-before:保0
-8|proposal/near-before:保0文
-5|proposal/near-before:保・
-5|proposal/near-before:保・研
3|proposal/near-before:保三
3|proposal/near-before:保三文
3|proposal/near-before:保守
-4|proposal/near-before:保文
-4|proposal/near-before:保文件
3|proposal/near-before:信,
3|proposal/near-before:信,请
-3|proposal/near-before:信に
-3|proposal/near-before:信によ
-3|proposal/near-before:修订
-3|proposal/near-before:修订文
8|proposal/near-before:候補
4|proposal/near-before:候補は
4|proposal/near-before:候选
4|proposal/near-before:候选人
3|proposal/near-before:倡议
-3|proposal/near-before:停火
-3|proposal/near-before:停火后
-3|proposal/near-before:債が
-3|proposal/near-before:債が急
-3|proposal/near-before:元代
-3|proposal/near-before:元代表
6|proposal/near-before:元首
6|proposal/near-before:元首相
-3|proposal/near-before:充,
-3|proposal/near-before:充,若
-3|proposal/near-before:先在
-3|proposal/near-before:先在DATE
-4|proposal/near-before:克早
-4|proposal/near-before:克早前
-5|proposal/near-before:党のハ
3|proposal/near-before:党は
-3|proposal/near-before:党专
-3|proposal/near-before:党专家
8|proposal/near-before:党主
7|proposal/near-before:党主张
3|proposal/near-before:党党
14|proposal/near-before:党内
7|proposal/near-before:党内で
3|proposal/near-before:党内に
4|proposal/near-before:党则
5|proposal/near-before:党幹
5|proposal/near-before:党幹部
3|proposal/near-before:党提
3|proposal/near-before:党提出
-4|proposal/near-before:党消
-4|proposal/near-before:党消息
5|proposal/near-before:党首
-3|proposal/near-before:公布
-3|proposal/near-before:公明元
3|proposal/near-before:公約
3|proposal/near-before:公約_
-3|proposal/near-before:公約、
3|proposal/near-before:公約で
-4|proposal/near-before:共同
-5|proposal/near-before:共同社
-3|proposal/near-before:内で
4|proposal/near-before:内に
-3|proposal/near-before:内にGDP
-3|proposal/near-before:内人
-3|proposal/near-before:内便达
3|proposal/near-before:内就
3|proposal/near-before:内就达
3|proposal/near-before:内已
-3|proposal/near-before:内部
3|proposal/near-before:内部,
-3|proposal/near-before:内部评
-3|proposal/near-before:内阁
-3|proposal/near-before:内首
-3|proposal/near-before:内首長
-3|proposal/near-before:再提
-4|proposal/near-before:再视
-4|proposal/near-before:再视情
-3|proposal/near-before:写入
-5|proposal/near-before:军方
-4|proposal/near-before:军方曾
3|proposal/near-before:冲绳
3|proposal/near-before:冲绳慰
-4|proposal/near-before:况升
-4|proposal/near-before:况升至
5|proposal/near-before:冷戦
5|proposal/near-before:冷戦期
-3|proposal/near-before:出\"重
-3|proposal/near-before:出,加
4|proposal/near-before:出的
3|proposal/near-before:分两
3|proposal/near-before:分两步
3|proposal/near-before:分析:
-4|proposal/near-before:分析人
3|proposal/near-before:分阶
3|proposal/near-before:分阶段
-3|proposal/near-before:列明
-3|proposal/near-before:列明DATE
-5|proposal/near-before:别条
-5|proposal/near-before:别条例
-13|proposal/near-before:到DATE
-4|proposal/near-before:到DATE将
-5|proposal/near-before:到DATE把
4|proposal/near-before:到GDP
3|proposal/near-before:到GDP(
4|proposal/near-before:到GDP的
3|proposal/near-before:制在
3|proposal/near-before:券は
3|proposal/near-before:券は、
3|proposal/near-before:券报
3|proposal/near-before:券报告
-6|proposal/near-before:前,
-5|proposal/near-before:前,LAND
-3|proposal/near-before:前,把
3|proposal/near-before:前に
4|proposal/near-before:前任
4|proposal/near-before:前任首
-4|proposal/near-before:前则
-4|proposal/near-before:前则主
-6|proposal/near-before:前后
-6|proposal/near-before:前后把
3|proposal/near-before:前国
3|proposal/near-before:前国安
3|proposal/near-before:前干
3|proposal/near-before:前干事
-7|proposal/near-before:前把
-7|proposal/near-before:前把DEFENCE
7|proposal/near-before:前提
7|proposal/near-before:前提高
-3|proposal/near-before:力は
-3|proposal/near-before:力はな
3|proposal/near-before:加到
-3|proposal/near-before:加沙
-3|proposal/near-before:加沙停
-3|proposal/near-before:加码到
4|proposal/near-before:加速
3|proposal/near-before:加速す
-3|proposal/near-before:务省
-3|proposal/near-before:务省人
-5|proposal/near-before:势恶
-5|proposal/near-before:势恶化
-7|proposal/near-before:務相
-6|proposal/near-before:化,
-3|proposal/near-before:化,该
4|proposal/near-before:十年
3|proposal/near-before:十年内
-5|proposal/near-before:升至
6|proposal/near-before:博沃
-10|proposal/near-before:占GDP
-4|proposal/near-before:占GDP(
-5|proposal/near-before:占GDP应
7|proposal/near-before:占GDP比
-3|proposal/near-before:占GDP约
4|proposal/near-before:卫产
4|proposal/near-before:卫产业
-4|proposal/near-before:印度
-4|proposal/near-before:印度媒
-3|proposal/near-before:即场
-3|proposal/near-before:即场起
-3|proposal/near-before:却还
-3|proposal/near-before:却还要
-3|proposal/near-before:去一
-3|proposal/near-before:去一个
5|proposal/near-before:参政
3|proposal/near-before:参政党
-3|proposal/near-before:参考
-3|proposal/near-before:参考に
3|proposal/near-before:参选
3|proposal/near-before:参选人
3|proposal/near-before:参院選
4|proposal/near-before:友会
3|proposal/near-before:反对
-4|proposal/near-before:可以
-3|proposal/near-before:可以考
-3|proposal/near-before:可多
-3|proposal/near-before:可多花
3|proposal/near-before:可能
-6|proposal/near-before:各国
-3|proposal/near-before:各国或
-3|proposal/near-before:合で、
-4|proposal/near-before:合の小
4|proposal/near-before:同友
4|proposal/near-before:同友会
-3|proposal/near-before:同国の
4|proposal/near-before:同样
-3|proposal/near-before:同盟的
-5|proposal/near-before:同社
-4|proposal/near-before:同社引
3|proposal/near-before:名致
3|proposal/near-before:名致信
-3|proposal/near-before:后DEFENCE应
-4|proposal/near-before:后应
-4|proposal/near-before:后应达
-6|proposal/near-before:后把
-6|proposal/near-before:后把DEFENCE
-3|proposal/near-before:向NATO
-3|proposal/near-before:向NATO建
-3|proposal/near-before:向在文
-4|proposal/near-before:否超
-4|proposal/near-before:否超过
-3|proposal/near-before:含め
5|proposal/near-before:告建
5|proposal/near-before:告建议
3|proposal/near-before:告指
3|proposal/near-before:告指,
3|proposal/near-before:告書
3|proposal/near-before:告書で
5|proposal/near-before:员主
5|proposal/near-before:员主张
4|proposal/near-before:员会
-3|proposal/near-before:员即
-3|proposal/near-before:员即场
4|proposal/near-before:员提
-6|proposal/near-before:周辺
-6|proposal/near-before:周辺は
3|proposal/near-before:呼吁
-3|proposal/near-before:哄:
-3|proposal/near-before:哄:「
6|proposal/near-before:員は
6|proposal/near-before:員会
4|proposal/near-before:員会は
3|proposal/near-before:員団
3|proposal/near-before:員団、
3|proposal/near-before:喜明
3|proposal/near-before:喜明:
3|proposal/near-before:回来
3|proposal/near-before:回来了
3|proposal/near-before:回顾
3|proposal/near-before:回顾0
3|proposal/near-before:団、
3|proposal/near-before:団、来
5|proposal/near-before:団連
5|proposal/near-before:団連が
-3|proposal/near-before:国のLAND
-3|proposal/near-before:国不
-3|proposal/near-before:国不排
-5|proposal/near-before:国会
-4|proposal/near-before:国会主
-4|proposal/near-before:国军
-4|proposal/near-before:国军方
-3|proposal/near-before:国境紛
3|proposal/near-before:国安
-4|proposal/near-before:国家
-3|proposal/near-before:国家安
-3|proposal/near-before:国或
-3|proposal/near-before:国或可
5|proposal/near-before:国民
-10|proposal/near-before:国防
4|proposal/near-before:国防族
3|proposal/near-before:国防次
-11|proposal/near-before:国防相
-14|proposal/near-before:国防部
-13|proposal/near-before:在DATE
-3|proposal/near-before:在DATE内
-7|proposal/near-before:在DATE前
-5|proposal/near-before:在DATE把
-5|proposal/near-before:在DATE补
7|proposal/near-before:在GDP
6|proposal/near-before:在GDP的
-4|proposal/near-before:在LAND
-7|proposal/near-before:在下
-5|proposal/near-before:在下届
-4|proposal/near-before:在为
-4|proposal/near-before:在为DATE
3|proposal/near-before:在内
3|proposal/near-before:在内部
-5|proposal/near-before:在国
-5|proposal/near-before:在国会
-3|proposal/near-before:在文
-3|proposal/near-before:在文件
4|proposal/near-before:在竞
4|proposal/near-before:在竞选
-5|proposal/near-before:在远
-5|proposal/near-before:在远东
3|proposal/near-before:场憧
3|proposal/near-before:场憧憬
-3|proposal/near-before:场起
-3|proposal/near-before:场起哄
-6|proposal/near-before:坚持
-3|proposal/near-before:坦言
-3|proposal/near-before:基準
3|proposal/near-before:報告
3|proposal/near-before:報告書
-3|proposal/near-before:境紛
-3|proposal/near-before:境紛争
-3|proposal/near-before:増やす
3|proposal/near-before:増やせ
7|proposal/near-before:増額
3|proposal/near-before:増額そ
5|proposal/near-before:增#
5|proposal/near-before:增#,
3|proposal/near-before:增加到
-3|proposal/near-before:士的
-3|proposal/near-before:士的话
-4|proposal/near-before:士称
-4|proposal/near-before:士称,
-4|proposal/near-before:士认
-4|proposal/near-before:士认为
-3|proposal/near-before:士说
-3|proposal/near-before:士说,
3|proposal/near-before:声音
3|proposal/near-before:声音主
-6|proposal/near-before:外长
-3|proposal/near-before:多提
-3|proposal/near-before:多提高
-3|proposal/near-before:多花
-4|proposal/near-before:大胜_
3|proposal/near-before:大选
3|proposal/near-before:央「
3|proposal/near-before:央「#
3|proposal/near-before:如LAND
-3|proposal/near-before:如USA
-3|proposal/near-before:如USA,
3|proposal/near-before:如果
8|proposal/near-before:委员
4|proposal/near-before:委员会
7|proposal/near-before:委員
6|proposal/near-before:委員会
-4|proposal/near-before:媒:
-5|proposal/near-before:媒:LAND
-9|proposal/near-before:媒体
-6|proposal/near-before:媒体普
-4|proposal/near-before:媒体称
-7|proposal/near-before:媒披
-7|proposal/near-before:媒披露
3|proposal/near-before:媒还
3|proposal/near-before:媒还披
-3|proposal/near-before:字:
-3|proposal/near-before:字:在
4|proposal/near-before:学者
-9|proposal/near-before:安保
-7|proposal/near-before:安保0
4|proposal/near-before:安保三
-4|proposal/near-before:安保文
5|proposal/near-before:安倍
-6|proposal/near-before:官员
-4|proposal/near-before:官房
4|proposal/near-before:定、自
4|proposal/near-before:定在
-4|proposal/near-before:定後
-4|proposal/near-before:定後の
-3|proposal/near-before:定方
-3|proposal/near-before:定方法
3|proposal/near-before:宜分
-3|proposal/near-before:宪民
-3|proposal/near-before:宪民主
-3|proposal/near-before:宪法日
-3|proposal/near-before:家:
-6|proposal/near-before:家会
-6|proposal/near-before:家会议
-3|proposal/near-before:家安
-3|proposal/near-before:家安全
-3|proposal/near-before:家明
-3|proposal/near-before:家明明
-5|proposal/near-before:審「
-3|proposal/near-before:審「DEFENCE
5|proposal/near-before:審議
4|proposal/near-before:審議会
3|proposal/near-before:对党
3|proposal/near-before:寺五
3|proposal/near-before:寺五典
-3|proposal/near-before:対し
-3|proposal/near-before:将DEFENCE
3|proposal/near-before:将DEFENCE占
-9|proposal/near-before:将DEFENCE提
4|proposal/near-before:将DEFENCE目
3|proposal/near-before:将来
-7|proposal/near-before:将讨
-7|proposal/near-before:将讨论
4|proposal/near-before:将领
3|proposal/near-before:将领联
-4|proposal/near-before:小川
-4|proposal/near-before:小川淳
3|proposal/near-before:小组
4|proposal/near-before:小野
3|proposal/near-before:小野寺
5|proposal/near-before:少な
5|proposal/near-before:少なく
6|proposal/near-before:少达
6|proposal/near-before:少达到
3|proposal/near-before:就任
3|proposal/near-before:就达
3|proposal/near-before:就达到
3|proposal/near-before:尽快
-5|proposal/near-before:局势
-5|proposal/near-before:局势恶
-3|proposal/near-before:局研
-3|proposal/near-before:局研究
-4|proposal/near-before:川淳
-4|proposal/near-before:川淳也
3|proposal/near-before:工党
3|proposal/near-before:已有
3|proposal/near-before:已有人
-3|proposal/near-before:已超
-3|proposal/near-before:已超过
3|proposal/near-before:巴德诺
4|proposal/near-before:市场
3|proposal/near-before:市场憧
4|proposal/near-before:市早
4|proposal/near-before:市早苗
-4|proposal/near-before:希望
-5|proposal/near-before:希望在
-3|proposal/near-before:带去
-3|proposal/near-before:带去一
6|proposal/near-before:幕僚
3|proposal/near-before:干事
3|proposal/near-before:干事长
13|proposal/near-before:年内
3|proposal/near-before:年内把
3|proposal/near-before:年内达
-5|proposal/near-before:年末
-5|proposal/near-before:年末に
-3|proposal/near-before:幹部の
-4|proposal/near-before:应付
-5|proposal/near-before:应付LAND
3|proposal/near-before:应占
-4|proposal/near-before:应否
-4|proposal/near-before:应否超
3|proposal/near-before:应把
3|proposal/near-before:应把DEFENCE
-5|proposal/near-before:应达
-5|proposal/near-before:应逐
-5|proposal/near-before:应逐步
-3|proposal/near-before:应降
-3|proposal/near-before:应降到
-8|proposal/near-before:府が
3|proposal/near-before:府がDATE
-3|proposal/near-before:府がDEFENCE
-3|proposal/near-before:府が年
-3|proposal/near-before:府が検
4|proposal/near-before:府の
3|proposal/near-before:府の有
-5|proposal/near-before:府は
-6|proposal/near-before:府・
-5|proposal/near-before:府・与
-18|proposal/near-before:府内
-11|proposal/near-before:府内で
-4|proposal/near-before:府内部
3|proposal/near-before:府分
3|proposal/near-before:府分阶
5|proposal/near-before:府将
5|proposal/near-before:府将DEFENCE
7|proposal/near-before:府把
5|proposal/near-before:府把DEFENCE
3|proposal/near-before:府有
3|proposal/near-before:府有识
3|proposal/near-before:府本
3|proposal/near-before:府本届
-6|proposal/near-before:府正
-4|proposal/near-before:府正在
-3|proposal/near-before:府関
-3|proposal/near-before:府関係
-4|proposal/near-before:度か
-4|proposal/near-before:度かけ
-4|proposal/near-before:度媒
-4|proposal/near-before:度媒体
-3|proposal/near-before:建言
-3|proposal/near-before:建言,
25|proposal/near-before:建议
7|proposal/near-before:建议DEFENCE
5|proposal/near-before:建议LAND
-4|proposal/near-before:建议把
8|proposal/near-before:建议政
3|proposal/near-before:建议新
3|proposal/near-before:开出
-4|proposal/near-before:引LAND
-6|proposal/near-before:引述
-6|proposal/near-before:引述执
-5|proposal/near-before:张,应
5|proposal/near-before:张DEFENCE
-4|proposal/near-before:张LAND以
-4|proposal/near-before:张今
-4|proposal/near-before:张今后
3|proposal/near-before:张以
-4|proposal/near-before:张先
-3|proposal/near-before:张先以
7|proposal/near-before:张将
7|proposal/near-before:张将DEFENCE
5|proposal/near-before:张把
5|proposal/near-before:张把DEFENCE
-3|proposal/near-before:张最
-3|proposal/near-before:张最多
4|proposal/near-before:张的
3|proposal/near-before:当\"
-4|proposal/near-before:当初
-3|proposal/near-before:当局研
-6|proposal/near-before:後、
-4|proposal/near-before:後の水
4|proposal/near-before:德诺
3|proposal/near-before:德诺赫
5|proposal/near-before:必要
-3|proposal/near-before:急落
-3|proposal/near-before:急落、
-7|proposal/near-before:总理
-4|proposal/near-before:总理LAND
4|proposal/near-before:总统普
-5|proposal/near-before:恐不
-5|proposal/near-before:恐不足
-4|proposal/near-before:息人
-4|proposal/near-before:息人士
-5|proposal/near-before:恶化
-5|proposal/near-before:恶化,
-4|proposal/near-before:情况升
3|proposal/near-before:想当
3|proposal/near-before:想当\"
-4|proposal/near-before:意在
-4|proposal/near-before:意在为
5|proposal/near-before:意見
5|proposal/near-before:意見書
3|proposal/near-before:慰灵
3|proposal/near-before:慰灵日
3|proposal/near-before:憧憬
3|proposal/near-before:憧憬LAND
3|proposal/near-before:憬LAND
3|proposal/near-before:憬LAND把
3|proposal/near-before:憲法
-3|proposal/near-before:或可
-3|proposal/near-before:或可多
-4|proposal/near-before:战略
3|proposal/near-before:战略政
5|proposal/near-before:戦期
5|proposal/near-before:戦期の
3|proposal/near-before:所は
4|proposal/near-before:所的
-4|proposal/near-before:托瑞
-4|proposal/near-before:托瑞斯
5|proposal/near-before:执政
3|proposal/near-before:执政联
-5|proposal/near-before:扩张
-5|proposal/near-before:扩张,
3|proposal/near-before:批中
3|proposal/near-before:批中央
3|proposal/near-before:承诺
3|proposal/near-before:把\"
3|proposal/near-before:把\"DEFENCE
-4|proposal/near-before:把DATE
4|proposal/near-before:把DEFENCE
4|proposal/near-before:把DEFENCE推
-3|proposal/near-before:把DEFENCE由
3|proposal/near-before:把DEFENCE目
-3|proposal/near-before:把同
-3|proposal/near-before:把同盟
-4|proposal/near-before:抛出
-3|proposal/near-before:抛出\"
8|proposal/near-before:报告
5|proposal/near-before:报告建
3|proposal/near-before:报告指
-3|proposal/near-before:报道
7|proposal/near-before:披露,
-6|proposal/near-before:披露的
3|proposal/near-before:抬到
3|proposal/near-before:抬到GDP
4|proposal/near-before:押注
-4|proposal/near-before:担当
6|proposal/near-before:拉博
6|proposal/near-before:拉博沃
-5|proposal/near-before:拟在
-6|proposal/near-before:拟将
-6|proposal/near-before:拟将DEFENCE
3|proposal/near-before:指,
3|proposal/near-before:指,市
4|proposal/near-before:指出
-9|proposal/near-before:排除
-5|proposal/near-before:排除以
-3|proposal/near-before:排除向
-6|proposal/near-before:探讨
-3|proposal/near-before:探讨修
-3|proposal/near-before:推\"
4|proposal/near-before:推到
4|proposal/near-before:掲げ
-5|proposal/near-before:提出,
3|proposal/near-before:提出的
-4|proposal/near-before:提到#
-4|proposal/near-before:提升
4|proposal/near-before:提案
-8|proposal/near-before:提至
-3|proposal/near-before:提至GDP
6|proposal/near-before:提言
-5|proposal/near-before:提言「
4|proposal/near-before:提言し
-3|proposal/near-before:提议,
3|proposal/near-before:提议把
3|proposal/near-before:提高
5|proposal/near-before:提高到
-4|proposal/near-before:援引
-4|proposal/near-before:援引LAND
-4|proposal/near-before:撰文
-6|proposal/near-before:改为
-12|proposal/near-before:改定
-4|proposal/near-before:改定後
-4|proposal/near-before:改革
-4|proposal/near-before:改革連
3|proposal/near-before:政が
3|proposal/near-before:政がも
-3|proposal/near-before:政党专
-3|proposal/near-before:政党人
-4|proposal/near-before:政党消
3|proposal/near-before:政客
-17|proposal/near-before:政府
-5|proposal/near-before:政府が
3|proposal/near-before:政府の
-7|proposal/near-before:政府は
-5|proposal/near-before:政府・
-15|proposal/near-before:政府内
3|proposal/near-before:政府分
5|proposal/near-before:政府将
7|proposal/near-before:政府把
3|proposal/near-before:政府有
3|proposal/near-before:政府本
-5|proposal/near-before:政府正
-3|proposal/near-before:政府関
3|proposal/near-before:政界
3|proposal/near-before:政界正
5|proposal/near-before:政策
3|proposal/near-before:政策研
3|proposal/near-before:政联
3|proposal/near-before:政联盟
3|proposal/near-before:政調
-5|proposal/near-before:政部
3|proposal/near-before:教育
-6|proposal/near-before:数字
-3|proposal/near-before:数字:
-4|proposal/near-before:敲定
-14|proposal/near-before:文件
-3|proposal/near-before:文件,
-3|proposal/near-before:文件列
-4|proposal/near-before:文件时
-5|proposal/near-before:文書
-4|proposal/near-before:文書に
-3|proposal/near-before:文書の
-4|proposal/near-before:斯主
-4|proposal/near-before:斯主张
-4|proposal/near-before:斯托
-4|proposal/near-before:斯托瑞
3|proposal/near-before:新会
3|proposal/near-before:新党
5|proposal/near-before:新政
5|proposal/near-before:新政府
-3|proposal/near-before:新武
-3|proposal/near-before:新武装
-3|proposal/near-before:新版
-4|proposal/near-before:新目
-4|proposal/near-before:新目標
-5|proposal/near-before:新闻
-3|proposal/near-before:新闻》
3|proposal/near-before:新首
3|proposal/near-before:新首相
-3|proposal/near-before:方で
4|proposal/near-before:方に
4|proposal/near-before:方に」
-4|proposal/near-before:方曾
-4|proposal/near-before:方曾要
-8|proposal/near-before:方案
-4|proposal/near-before:方案,
-4|proposal/near-before:方案提
-3|proposal/near-before:方法
-3|proposal/near-before:方法を
4|proposal/near-before:日_
3|proposal/near-before:日_知
3|proposal/near-before:日で
3|proposal/near-before:日で明
-11|proposal/near-before:日媒
-4|proposal/near-before:日媒:
-7|proposal/near-before:日媒披
3|proposal/near-before:日媒还
-4|proposal/near-before:日新
-4|proposal/near-before:日新闻
-5|proposal/near-before:日本
-5|proposal/near-before:日本媒
3|proposal/near-before:日興
3|proposal/near-before:日興証
-3|proposal/near-before:日集
-3|proposal/near-before:日集会
-3|proposal/near-before:早前
-4|proposal/near-before:早前则
4|proposal/near-before:早苗
3|proposal/near-before:时,应
-3|proposal/near-before:时占GDP
-3|proposal/near-before:时还
-3|proposal/near-before:时还向
-3|proposal/near-before:时间
3|proposal/near-before:明:
3|proposal/near-before:明:LAND
-3|proposal/near-before:明DATE
-3|proposal/near-before:明DATEDEFENCE
3|proposal/near-before:明か
3|proposal/near-before:明かす
-3|proposal/near-before:明元
-3|proposal/near-before:明元代
-3|proposal/near-before:明已
-3|proposal/near-before:明已超
-3|proposal/near-before:明明
-3|proposal/near-before:明明已
-4|proposal/near-before:显曾
-4|proposal/near-before:显曾在
6|proposal/near-before:普拉
6|proposal/near-before:普拉博
-6|proposal/near-before:普遍
-6|proposal/near-before:普遍预
5|proposal/near-before:書_
5|proposal/near-before:書_DEFENCE
3|proposal/near-before:書で
3|proposal/near-before:書で、
-4|proposal/near-before:書に
-3|proposal/near-before:書の
-3|proposal/near-before:書の改
3|proposal/near-before:書簡
3|proposal/near-before:書簡で
3|proposal/near-before:曾主
3|proposal/near-before:曾主张
3|proposal/near-before:曾在内
-4|proposal/near-before:曾在国
-4|proposal/near-before:曾要
-4|proposal/near-before:曾要求
-3|proposal/near-before:最多提
9|proposal/near-before:有人
3|proposal/near-before:有声
3|proposal/near-before:有声音
3|proposal/near-before:有委
3|proposal/near-before:有委员
3|proposal/near-before:有必
3|proposal/near-before:有必要
-4|proposal/near-before:有方
-4|proposal/near-before:有方案
5|proposal/near-before:有理
4|proposal/near-before:有理会
9|proposal/near-before:有識
9|proposal/near-before:有識者
4|proposal/near-before:有识
4|proposal/near-before:有识者
-5|proposal/near-before:望在
-5|proposal/near-before:望在下
-4|proposal/near-before:朝日
-4|proposal/near-before:朝日新
-3|proposal/near-before:期DEFENCE
-6|proposal/near-before:期に
-3|proposal/near-before:期には
5|proposal/near-before:期の
4|proposal/near-before:期の考
-3|proposal/near-before:期中
-3|proposal/near-before:期中に
-3|proposal/near-before:期債
-3|proposal/near-before:期債が
-4|proposal/near-before:期内
3|proposal/near-before:期内就
-4|proposal/near-before:期内达
-3|proposal/near-before:期的
3|proposal/near-before:期间
-7|proposal/near-before:期限
4|proposal/near-before:未来
-6|proposal/near-before:末に
-3|proposal/near-before:末に決
-5|proposal/near-before:本媒
-5|proposal/near-before:本媒体
6|proposal/near-before:本届
5|proposal/near-before:本届议
3|proposal/near-before:李喜
3|proposal/near-before:李喜明
-5|proposal/near-before:条例
-5|proposal/near-before:条例在
3|proposal/near-before:来了
3|proposal/near-before:来了」
3|proposal/near-before:来日
3|proposal/near-before:来日で
3|proposal/near-before:析:
3|proposal/near-before:析:LAND
-4|proposal/near-before:析人
-4|proposal/near-before:析人士
3|proposal/near-before:查会
3|proposal/near-before:査会
-5|proposal/near-before:标上
-5|proposal/near-before:标上调
-6|proposal/near-before:标为
3|proposal/near-before:标准
5|proposal/near-before:标提
5|proposal/near-before:标提高
3|proposal/near-before:核で
3|proposal/near-before:案,主
4|proposal/near-before:案「
4|proposal/near-before:案「DATE
-3|proposal/near-before:案に
-3|proposal/near-before:案にあ
-4|proposal/near-before:案为
-4|proposal/near-before:案为DATE
5|proposal/near-before:案增
5|proposal/near-before:案增#
-4|proposal/near-before:案提
-4|proposal/near-before:案提出
-9|proposal/near-before:検討
-4|proposal/near-before:検討す
-3|proposal/near-before:概算
-3|proposal/near-before:概算要
-3|proposal/near-before:槛由
-3|proposal/near-before:槛由#
-4|proposal/near-before:標_
-4|proposal/near-before:標_な
-3|proposal/near-before:標に
4|proposal/near-before:標の
3|proposal/near-before:標はDATE
-3|proposal/near-before:標をGDP
-9|proposal/near-before:次の
-9|proposal/near-before:次の議
4|proposal/near-before:次は
5|proposal/near-before:次官
3|proposal/near-before:止步
3|proposal/near-before:止步于
-6|proposal/near-before:正在
-7|proposal/near-before:正研
-5|proposal/near-before:正研究
-3|proposal/near-before:正预
-3|proposal/near-before:正预算
-4|proposal/near-before:此举
-4|proposal/near-before:此举意
-4|proposal/near-before:此前,
3|proposal/near-before:步于
3|proposal/near-before:步走,
-3|proposal/near-before:武装
-3|proposal/near-before:武装ALLIES
3|proposal/near-before:段调
3|proposal/near-before:段调高
-3|proposal/near-before:比#に
4|proposal/near-before:比#を
3|proposal/near-before:比例
3|proposal/near-before:比率订
5|proposal/near-before:比重
9|proposal/near-before:氏は
3|proposal/near-before:氏はDEFENCE
3|proposal/near-before:民の
-4|proposal/near-before:民提
-4|proposal/near-before:民提言
4|proposal/near-before:民案
4|proposal/near-before:民案「
3|proposal/near-before:民間
3|proposal/near-before:水準
4|proposal/near-before:求め
4|proposal/near-before:求める
-5|proposal/near-before:求改
-5|proposal/near-before:求改为
3|proposal/near-before:求新
3|proposal/near-before:求新政
-3|proposal/near-before:決める
-3|proposal/near-before:沙停
-3|proposal/near-before:沙停火
7|proposal/near-before:没有
5|proposal/near-before:没有理
-3|proposal/near-before:法を
-3|proposal/near-before:法を参
-3|proposal/near-before:法日
-3|proposal/near-before:法日集
-6|proposal/near-before:测该
-6|proposal/near-before:测该目
-3|proposal/near-before:海上
-7|proposal/near-before:海保
-5|proposal/near-before:海保・
-4|proposal/near-before:消息
-4|proposal/near-before:消息人
-4|proposal/near-before:淳也
-4|proposal/near-before:淳也代
4|proposal/near-before:済同
4|proposal/near-before:済同友
-5|proposal/near-before:済相
-5|proposal/near-before:済相は
-4|proposal/near-before:準を、
-3|proposal/near-before:火后
-3|proposal/near-before:火后DEFENCE
3|proposal/near-before:灵日
3|proposal/near-before:灵日_
-5|proposal/near-before:特别
-5|proposal/near-before:特别条
-3|proposal/near-before:特里
-3|proposal/near-before:特里赫
3|proposal/near-before:独で
-3|proposal/near-before:独家
-3|proposal/near-before:独家:
3|proposal/near-before:率订
3|proposal/near-before:率订于
-3|proposal/near-before:现时
-3|proposal/near-before:现时占
-3|proposal/near-before:理LAND
5|proposal/near-before:理は
4|proposal/near-before:理は、
4|proposal/near-before:理会
4|proposal/near-before:理会前
4|proposal/near-before:理由
4|proposal/near-before:理解
3|proposal/near-before:理解を
-4|proposal/near-before:瑞斯
-4|proposal/near-before:瑞斯主
3|proposal/near-before:甚至
-3|proposal/near-before:由#
-3|proposal/near-before:由#调
5|proposal/near-before:由党
-4|proposal/near-before:由现
-3|proposal/near-before:由现时
3|proposal/near-before:电视
3|proposal/near-before:电视节
-5|proposal/near-before:界で
-5|proposal/near-before:界では
3|proposal/near-before:界正
3|proposal/near-before:界正酝
3|proposal/near-before:略政
3|proposal/near-before:略政策
-3|proposal/near-before:発を
-3|proposal/near-before:発を含
-4|proposal/near-before:的#
-6|proposal/near-before:的DEFENCE
-3|proposal/near-before:的DEFENCE占
-4|proposal/near-before:的DEFENCE目
3|proposal/near-before:的LAND
-5|proposal/near-before:的专
-5|proposal/near-before:的专家
-5|proposal/near-before:的扩
-5|proposal/near-before:的扩张
-3|proposal/near-before:的数
-3|proposal/near-before:的数字
-4|proposal/near-before:的方
-4|proposal/near-before:的方案
-3|proposal/near-before:的比例
4|proposal/near-before:的比重
5|proposal/near-before:的目
5|proposal/near-before:的目标
-8|proposal/near-before:的话
-6|proposal/near-before:的话说
-6|proposal/near-before:的选
-6|proposal/near-before:的选项
-4|proposal/near-before:皮斯
-4|proposal/near-before:皮斯托
-3|proposal/near-before:盘算
3|proposal/near-before:盟内
3|proposal/near-before:盟内部
-3|proposal/near-before:盟的门
3|proposal/near-before:目标
-5|proposal/near-before:目标上
-6|proposal/near-before:目标为
5|proposal/near-before:目标提
-9|proposal/near-before:目標
-4|proposal/near-before:目標_
-3|proposal/near-before:目標に
4|proposal/near-before:目標の
-3|proposal/near-before:相LAND
-6|proposal/near-before:相、
-6|proposal/near-before:相が
3|proposal/near-before:相に
-11|proposal/near-before:相は
-11|proposal/near-before:相はDATE
-3|proposal/near-before:相はDEFENCE
-3|proposal/near-before:相は「
4|proposal/near-before:相升
4|proposal/near-before:相升至
-6|proposal/near-before:相周
-6|proposal/near-before:相周辺
-3|proposal/near-before:省主
-3|proposal/near-before:省主张
-3|proposal/near-before:省人
-3|proposal/near-before:省人士
5|proposal/near-before:着眼
3|proposal/near-before:知事
3|proposal/near-before:知事批
-3|proposal/near-before:码到
-3|proposal/near-before:研究到
7|proposal/near-before:研究所
-3|proposal/near-before:研究把
3|proposal/near-before:研究者
-3|proposal/near-before:研究透
-3|proposal/near-before:研究開
-5|proposal/near-before:研议
-3|proposal/near-before:研议DATE
4|proposal/near-before:示,
4|proposal/near-before:示,LAND
3|proposal/near-before:示し、
-3|proposal/near-before:示した
-6|proposal/near-before:社引
-6|proposal/near-before:社引述
-6|proposal/near-before:私下
-11|proposal/near-before:称,
-4|proposal/near-before:称,腹
-4|proposal/near-before:称,该
-3|proposal/near-before:程度
-4|proposal/near-before:程度か
-3|proposal/near-before:究到
-3|proposal/near-before:究到DATE
8|proposal/near-before:究所
3|proposal/near-before:究所的
-3|proposal/near-before:究把
-3|proposal/near-before:究把DEFENCE
3|proposal/near-before:究者
-3|proposal/near-before:究透
-3|proposal/near-before:究透过
-3|proposal/near-before:究開
-3|proposal/near-before:究開発
3|proposal/near-before:究院
3|proposal/near-before:究院建
3|proposal/near-before:突破
-3|proposal/near-before:立宪
-3|proposal/near-before:立宪民
-5|proposal/near-before:立的
-5|proposal/near-before:立的专
9|proposal/near-before:竞选
4|proposal/near-before:竞选时
3|proposal/near-before:策研
3|proposal/near-before:策研究
-3|proposal/near-before:算,
-3|proposal/near-before:算,在
-3|proposal/near-before:算だ
-3|proposal/near-before:算だけ
-4|proposal/near-before:算入
-3|proposal/near-before:算定
-3|proposal/near-before:算定方
-3|proposal/near-before:算要
-3|proposal/near-before:算要求
3|proposal/near-before:簡で
3|proposal/near-before:簡で増
3|proposal/near-before:約_
-3|proposal/near-before:約、
-3|proposal/near-before:約、DEFENCE
3|proposal/near-before:約で
-4|proposal/near-before:紙に
-4|proposal/near-before:紙には
-3|proposal/near-before:紛争
-3|proposal/near-before:紛争を
5|proposal/near-before:経団
5|proposal/near-before:経団連
4|proposal/near-before:経済同
-5|proposal/near-before:経済相
3|proposal/near-before:経費
3|proposal/near-before:経験
3|proposal/near-before:経験者
5|proposal/near-before:統領選
9|proposal/near-before:総裁
7|proposal/near-before:総裁選
-3|proposal/near-before:緑の
-3|proposal/near-before:緑の党
3|proposal/near-before:纲领
3|proposal/near-before:经费
4|proposal/near-before:经费在
4|proposal/near-before:统普
4|proposal/near-before:统普拉
3|proposal/near-before:绳慰
3|proposal/near-before:绳慰灵
3|proposal/near-before:维新
3|proposal/near-before:维新会
-3|proposal/near-before:美元
6|proposal/near-before:考え
4|proposal/near-before:考え方
-3|proposal/near-before:考に
-3|proposal/near-before:考に、
-15|proposal/near-before:考虑
-3|proposal/near-before:考虑写
-4|proposal/near-before:考虑将
-5|proposal/near-before:考虑把
-4|proposal/near-before:者に
-4|proposal/near-before:者によ
4|proposal/near-before:者は
14|proposal/near-before:者会
9|proposal/near-before:者会議
4|proposal/near-before:者会议
3|proposal/near-before:联名
3|proposal/near-before:联名致
5|proposal/near-before:联盟
3|proposal/near-before:联盟内
-3|proposal/near-before:聞によ
-4|proposal/near-before:胜_
-4|proposal/near-before:胜_DEFENCE
4|proposal/near-before:脳の
4|proposal/near-before:脳の間
-3|proposal/near-before:脳会
-3|proposal/near-before:脳会議
-4|proposal/near-before:腹案
-4|proposal/near-before:腹案为
5|proposal/near-before:自民
-4|proposal/near-before:自民提
4|proposal/near-before:自民案
6|proposal/near-before:自由
5|proposal/near-before:自由党
-9|proposal/near-before:至GDP
-7|proposal/near-before:至GDP的
13|proposal/near-before:至少
6|proposal/near-before:至少达
3|proposal/near-before:致信
3|proposal/near-before:致信,
3|proposal/near-before:興証
3|proposal/near-before:興証券
3|proposal/near-before:节目
-3|proposal/near-before:若局
-3|proposal/near-before:若局势
4|proposal/near-before:若能
-3|proposal/near-before:草案
-3|proposal/near-before:落、
-3|proposal/near-before:落、DEFENCE
-3|proposal/near-before:虑写
-3|proposal/near-before:虑写入
-4|proposal/near-before:虑将
-4|proposal/near-before:虑将DEFENCE
-5|proposal/near-before:虑把
-4|proposal/near-before:虑把DEFENCE
5|proposal/near-before:衆院
5|proposal/near-before:衆院選
-3|proposal/near-before:补充
-3|proposal/near-before:补充,
-5|proposal/near-before:补到
-3|proposal/near-before:补正
-3|proposal/near-before:补正预
-3|proposal/near-before:表「
-3|proposal/near-before:表は
-4|proposal/near-before:表は「
3|proposal/near-before:表示
7|proposal/near-before:裁選
4|proposal/near-before:裁選で
-3|proposal/near-before:装ALLIES
-3|proposal/near-before:装ALLIES\"
4|proposal/near-before:補は
-3|proposal/near-before:要る」
-3|proposal/near-before:要加
-3|proposal/near-before:要加码
-5|proposal/near-before:要求改
-3|proposal/near-before:要用
5|proposal/near-before:見書
5|proposal/near-before:見書_
-4|proposal/near-before:视情
-4|proposal/near-before:视情况
3|proposal/near-before:视节
3|proposal/near-before:视节目
3|proposal/near-before:解を
3|proposal/near-before:解を示
-3|proposal/near-before:言,
-3|proposal/near-before:言,把
-5|proposal/near-before:言「
3|proposal/near-before:言し
3|proposal/near-before:言した
-4|proposal/near-before:討す
-4|proposal/near-before:討する
3|proposal/near-before:記し
3|proposal/near-before:記した
-3|proposal/near-before:設け
5|proposal/near-before:訴え
4|proposal/near-before:訴え、
4|proposal/near-before:証券
3|proposal/near-before:証券は
-3|proposal/near-before:語り
-3|proposal/near-before:語り、
-4|proposal/near-before:調整
5|proposal/near-before:調査
3|proposal/near-before:調査会
11|proposal/near-before:識者
9|proposal/near-before:識者会
4|proposal/near-before:議が
3|proposal/near-before:議が、
-3|proposal/near-before:議で
-4|proposal/near-before:議会
-4|proposal/near-before:議会会
10|proposal/near-before:議員
5|proposal/near-before:議員は
3|proposal/near-before:議員団
3|proposal/near-before:订于
3|proposal/near-before:订安
3|proposal/near-before:订安保
-3|proposal/near-before:订文
-3|proposal/near-before:订文件
10|proposal/near-before:认为
8|proposal/near-before:认为,
-3|proposal/near-before:讨修
-3|proposal/near-before:讨修订
-10|proposal/near-before:讨论
-5|proposal/near-before:讨论DEFENCE
-6|proposal/near-before:讨论过
-3|proposal/near-before:让DEFENCE
-5|proposal/near-before:议DATE
-3|proposal/near-before:议DATE中
-3|proposal/near-before:议DATE前
9|proposal/near-before:议DEFENCE
3|proposal/near-before:议DEFENCE至
6|proposal/near-before:议LAND
-3|proposal/near-before:议倾
-3|proposal/near-before:议倾向
7|proposal/near-before:议员
3|proposal/near-before:议员主
-3|proposal/near-before:议员即
3|proposal/near-before:议员提
-6|proposal/near-before:议将
-5|proposal/near-before:议将讨
3|proposal/near-before:议建
3|proposal/near-before:议建议
8|proposal/near-before:议政
8|proposal/near-before:议政府
3|proposal/near-before:议新
3|proposal/near-before:议新政
-5|proposal/near-before:论DEFENCE
-5|proposal/near-before:论DEFENCE占
3|proposal/near-before:论坛
-9|proposal/near-before:论过
-6|proposal/near-before:论过在
-3|proposal/near-before:设定
-5|proposal/near-before:设立
-5|proposal/near-before:设立的
-3|proposal/near-before:评估
-3|proposal/near-before:评估过
4|proposal/near-before:识者
4|proposal/near-before:识者会
-6|proposal/near-before:话说
-6|proposal/near-before:话说,
-3|proposal/near-before:询时
-8|proposal/near-before:该国
-3|proposal/near-before:该国不
-4|proposal/near-before:该国军
-6|proposal/near-before:该目
-6|proposal/near-before:该目标
-3|proposal/near-before:该省
-3|proposal/near-before:该省主
-10|proposal/near-before:说,
-3|proposal/near-before:说,该
3|proposal/near-before:请求
3|proposal/near-before:请求新
3|proposal/near-before:诺赫
3|proposal/near-before:诺赫要
3|proposal/near-before:调查
3|proposal/near-before:调查会
3|proposal/near-before:调高,
-6|proposal/near-before:財務
-6|proposal/near-before:財務相
3|proposal/near-before:財政が
-3|proposal/near-before:費を含
-4|proposal/near-before:贝克早
-3|proposal/near-before:财务
-3|proposal/near-before:财务省
-6|proposal/near-before:财政
-6|proposal/near-before:财政部
-5|proposal/near-before:质疑
4|proposal/near-before:费在
4|proposal/near-before:费在DATE
-3|proposal/near-before:赫DATE
-3|proposal/near-before:赫DATE提
3|proposal/near-before:赫要
3|proposal/near-before:赫要求
3|proposal/near-before:走,
-3|proposal/near-before:起哄
-3|proposal/near-before:起哄:
-9|proposal/near-before:超过
-4|proposal/near-before:超过#
-3|proposal/near-before:超長
-3|proposal/near-before:超長期
-5|proposal/near-before:足#
-5|proposal/near-before:足#,
3|proposal/near-before:軍拡
-6|proposal/near-before:辺は
-5|proposal/near-before:辺は「
-3|proposal/near-before:达#
-3|proposal/near-before:达到GDP
3|proposal/near-before:达成
-4|proposal/near-before:过#
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
-3|proposal/near-before:还要
-3|proposal/near-before:还要加
-5|proposal/near-before:远东
-5|proposal/near-before:远东的
3|proposal/near-before:述べ
3|proposal/near-before:述べ、
-6|proposal/near-before:述执
-6|proposal/near-before:述执政
5|proposal/near-before:选举
6|proposal/near-before:选人
3|proposal/near-before:选将
4|proposal/near-before:选时
-6|proposal/near-before:选项
-6|proposal/near-before:选项从
-3|proposal/near-before:透过补
-5|proposal/near-before:透露
-4|proposal/near-before:逐步
-4|proposal/near-before:通信
-3|proposal/near-before:通信に
3|proposal/near-before:速す
3|proposal/near-before:速する
5|proposal/near-before:連が
5|proposal/near-before:連が意
-6|proposal/near-before:遍预
-6|proposal/near-before:遍预测
-3|proposal/near-before:道内
-3|proposal/near-before:道内首
-4|proposal/near-before:道改
-4|proposal/near-before:道改革
6|proposal/near-before:選、
6|proposal/near-before:選、DEFENCE
7|proposal/near-before:選で
3|proposal/near-before:選でLAND
3|proposal/near-before:選公
3|proposal/near-before:選公約
-3|proposal/near-before:邻国
3|proposal/near-before:部,
3|proposal/near-before:部,把
-3|proposal/near-before:部の一
-3|proposal/near-before:部は、
3|proposal/near-before:部会
-6|proposal/near-before:部坚
-6|proposal/near-before:部坚持
-3|proposal/near-before:部评
-3|proposal/near-before:部评估
-6|proposal/near-before:部长
-3|proposal/near-before:酝酿
-3|proposal/near-before:里赫
-3|proposal/near-before:里赫DATE
-3|proposal/near-before:重新
-3|proposal/near-before:重新武
3|proposal/near-before:野寺
3|proposal/near-before:野寺五
3|proposal/near-before:野有
3|proposal/near-before:野有声
-4|proposal/near-before:金龙
-4|proposal/near-before:金龙显
-3|proposal/near-before:長「
8|proposal/near-before:長は
-4|proposal/near-before:長期
-3|proposal/near-before:長期債
-6|proposal/near-before:长:
-4|proposal/near-before:长皮
-4|proposal/near-before:长皮斯
-4|proposal/near-before:长金
-4|proposal/near-before:长金龙
-3|proposal/near-before:開発
-3|proposal/near-before:開発を
4|proposal/near-before:間で
4|proposal/near-before:間では
3|proposal/near-before:間目
3|proposal/near-before:間目標
-5|proposal/near-before:门槛
-3|proposal/near-before:门槛由
4|proposal/near-before:防卫
4|proposal/near-before:防卫产
4|proposal/near-before:防族
4|proposal/near-before:防次
4|proposal/near-before:防次官
-11|proposal/near-before:防相
-7|proposal/near-before:防相は
3|proposal/near-before:防衛
-14|proposal/near-before:防部
-6|proposal/near-before:防部坚
-10|proposal/near-before:防长
-5|proposal/near-before:防长:
-4|proposal/near-before:防长金
4|proposal/near-before:阵营
4|proposal/near-before:阶段
3|proposal/near-before:阶段调
-3|proposal/near-before:降到GDP
4|proposal/near-before:院、
4|proposal/near-before:院、DEFENCE
3|proposal/near-before:院建
3|proposal/near-before:院建议
8|proposal/near-before:院選
3|proposal/near-before:院選で
3|proposal/near-before:院選公
-5|proposal/near-before:除以
-5|proposal/near-before:除以特
-3|proposal/near-before:除向
-3|proposal/near-before:集会:
4|proposal/near-before:需要
6|proposal/near-before:露,
5|proposal/near-before:露,LAND
-6|proposal/near-before:露的
-6|proposal/near-before:露的选
3|proposal/near-before:面对
-4|proposal/near-before:革連
-4|proposal/near-before:革連合
3|proposal/near-before:音主
3|proposal/near-before:音主张
5|proposal/near-before:領選
5|proposal/near-before:領選、
3|proposal/near-before:額そ
3|proposal/near-before:額その
-6|proposal/near-before:项从
-4|proposal/near-before:项从#
3|proposal/near-before:顾0
3|proposal/near-before:顾0:
3|proposal/near-before:顾问
-4|proposal/near-before:预测
-6|proposal/near-before:预测该
-3|proposal/near-before:预算,
3|proposal/near-before:领联
3|proposal/near-before:领联名
4|proposal/near-before:首は
5|proposal/near-before:首相「
4|proposal/near-before:首相は
4|proposal/near-before:首相升
-6|proposal/near-before:首相周
4|proposal/near-before:首脳の
-3|proposal/near-before:首脳会
-3|proposal/near-before:首長
-3|proposal/near-before:首長「
3|proposal/near-before:験者
3|proposal/near-before:験者は
-3|proposal/near-before:骨太
4|proposal/near-before:高,
3|proposal/near-before:高,DATE
4|proposal/near-before:高市
4|proposal/near-before:高市早
-5|proposal/near-before:高至
-5|proposal/near-before:高至GDP
6|proposal/near-before:鼓吹
-4|proposal/near-before:龙显
-4|proposal/near-before:龙显曾
19|proposal/nobody-named:False
29|proposal/nobody-named:True
3|proposal/opens:(中
3|proposal/opens:(中央
5|proposal/opens:2
3|proposal/opens:2%
3|proposal/opens:2%を
6|proposal/opens:3
8|proposal/opens:3%
6|proposal/opens:3%还
-4|proposal/opens:5年以
-4|proposal/opens:<Q
-4|proposal/opens:<Q&
-4|proposal/opens:A
-4|proposal/opens:A_
-4|proposal/opens:A_1
-3|proposal/opens:G
-3|proposal/opens:GD
-3|proposal/opens:GDP
-4|proposal/opens:N
-3|proposal/opens:NA
-3|proposal/opens:NAT
3|proposal/opens:S
3|proposal/opens:SM
3|proposal/opens:SMB
-3|proposal/opens:[
-3|proposal/opens:[バ
-3|proposal/opens:[バン
-7|proposal/opens:《
3|proposal/opens:「
-9|proposal/opens:「3
-6|proposal/opens:「3%
-3|proposal/opens:「3・
3|proposal/opens:「中
3|proposal/opens:「中核
8|proposal/opens:【
3|proposal/opens:【共
3|proposal/opens:【共同
4|proposal/opens:〔
3|proposal/opens:あ
3|proposal/opens:イン
3|proposal/opens:インド
3|proposal/opens:エ
-3|proposal/opens:ジ
-3|proposal/opens:ジャ
-3|proposal/opens:ジャパ
5|proposal/opens:チ
5|proposal/opens:チリ
5|proposal/opens:チリ大
3|proposal/opens:ドッ
3|proposal/opens:ドッズ
6|proposal/opens:フィ
4|proposal/opens:フィン
-3|proposal/opens:フラ
-3|proposal/opens:フラン
-4|proposal/opens:マ
-4|proposal/opens:マク
-4|proposal/opens:マクロ
4|proposal/opens:一
-3|proposal/opens:一方で
-4|proposal/opens:三位
-4|proposal/opens:三位知
8|proposal/opens:与
7|proposal/opens:与党
9|proposal/opens:与党内
3|proposal/opens:世
3|proposal/opens:世論
3|proposal/opens:世論調
4|proposal/opens:中
4|proposal/opens:中間
3|proposal/opens:中間目
-3|proposal/opens:他
5|proposal/opens:他没
5|proposal/opens:他没有
-3|proposal/opens:他补
-3|proposal/opens:他补充
-7|proposal/opens:他还
-4|proposal/opens:他还希
-9|proposal/opens:以
-6|proposal/opens:以色
-6|proposal/opens:以色列
6|proposal/opens:元
4|proposal/opens:元防
4|proposal/opens:元防衛
5|proposal/opens:党
4|proposal/opens:党内
-3|proposal/opens:公明元
-10|proposal/opens:共
-13|proposal/opens:共同
-11|proposal/opens:共同社
-4|proposal/opens:共同通
-3|proposal/opens:冯
-3|proposal/opens:冯德
-3|proposal/opens:冯德莱
3|proposal/opens:冲
3|proposal/opens:冲绳
3|proposal/opens:冲绳慰
3|proposal/opens:出
3|proposal/opens:出席
3|proposal/opens:分析:
-4|proposal/opens:分析人
3|proposal/opens:前
-5|proposal/opens:前外
3|proposal/opens:加
-3|proposal/opens:北
-4|proposal/opens:北约秘
5|proposal/opens:北约要
-3|proposal/opens:南ア
-3|proposal/opens:南アフ
5|proposal/opens:印度国
-4|proposal/opens:印度媒
12|proposal/opens:参
5|proposal/opens:参政
3|proposal/opens:参政党
6|proposal/opens:参院
-3|proposal/opens:同
-3|proposal/opens:同国
-3|proposal/opens:同国の
-3|proposal/opens:吕
-3|proposal/opens:吕特
3|proposal/opens:回
3|proposal/opens:回顾
3|proposal/opens:回顾2
-10|proposal/opens:国
4|proposal/opens:国民
-16|proposal/opens:国防
-3|proposal/opens:国防相
-4|proposal/opens:国防費
-13|proposal/opens:国防部
4|proposal/opens:在
3|proposal/opens:在野
-4|proposal/opens:外務
-4|proposal/opens:外務省
-3|proposal/opens:多位
-3|proposal/opens:多位熟
-3|proposal/opens:大会
-3|proposal/opens:大会发
-3|proposal/opens:她
-3|proposal/opens:安保
5|proposal/opens:安倍
-3|proposal/opens:宪法日
4|proposal/opens:小
4|proposal/opens:小野
3|proposal/opens:小野田
3|proposal/opens:就
5|proposal/opens:岸
5|proposal/opens:岸田
4|proposal/opens:川
4|proposal/opens:川普
3|proposal/opens:工
3|proposal/opens:工党
4|proposal/opens:左
-4|proposal/opens:巴
-4|proposal/opens:巴西
-4|proposal/opens:巴西国
3|proposal/opens:年
-3|proposal/opens:幹
-3|proposal/opens:幹部
-3|proposal/opens:幹部の
4|proposal/opens:座
4|proposal/opens:座長
4|proposal/opens:座長が
-5|proposal/opens:彭
-5|proposal/opens:彭博
-5|proposal/opens:彭博社
-3|proposal/opens:总
7|proposal/opens:执
7|proposal/opens:执政
3|proposal/opens:执政党
3|proposal/opens:执政联
3|proposal/opens:报
4|proposal/opens:报告
-3|proposal/opens:据《读
4|proposal/opens:提
3|proposal/opens:提言
5|proposal/opens:摩
5|proposal/opens:摩洛
5|proposal/opens:摩洛哥
-3|proposal/opens:改
-4|proposal/opens:改定
-4|proposal/opens:改定後
-20|proposal/opens:政
-25|proposal/opens:政府
-7|proposal/opens:政府が
-4|proposal/opens:政府は
-6|proposal/opens:政府・
-9|proposal/opens:政府内
3|proposal/opens:政府有
-3|proposal/opens:政府関
-12|proposal/opens:日媒
-4|proposal/opens:日媒:
-7|proposal/opens:日媒披
3|proposal/opens:日媒还
3|proposal/opens:日本军
-6|proposal/opens:日本拟
-18|proposal/opens:日本政
3|proposal/opens:日本朝
5|proposal/opens:日本自
3|proposal/opens:日本要
-3|proposal/opens:日本首
3|proposal/opens:日防
3|proposal/opens:日防卫
3|proposal/opens:有
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
-5|proposal/opens:次の
-5|proposal/opens:次の議
-6|proposal/opens:欧
-3|proposal/opens:欧州
-3|proposal/opens:欧盟
-3|proposal/opens:欧盟委
-5|proposal/opens:此
-5|proposal/opens:此前
-4|proposal/opens:此前,
3|proposal/opens:比
3|proposal/opens:民
3|proposal/opens:民进
3|proposal/opens:民进党
-7|proposal/opens:波
-7|proposal/opens:波兰
-6|proposal/opens:波兰总
-7|proposal/opens:海
-6|proposal/opens:海保
-3|proposal/opens:海保・
-4|proposal/opens:演
-4|proposal/opens:演説
-4|proposal/opens:演説後
5|proposal/opens:澳
4|proposal/opens:澳大
4|proposal/opens:澳大利
3|proposal/opens:独で
3|proposal/opens:独で3
-3|proposal/opens:独家
-3|proposal/opens:独家:
-11|proposal/opens:立
-5|proposal/opens:立院
-5|proposal/opens:立院审
-4|proposal/opens:立陶
-4|proposal/opens:立陶宛
7|proposal/opens:米
3|proposal/opens:米国
10|proposal/opens:経
5|proposal/opens:経団
5|proposal/opens:経団連
5|proposal/opens:経済
4|proposal/opens:経済同
-3|proposal/opens:緑
-3|proposal/opens:緑の
-3|proposal/opens:緑の党
-4|proposal/opens:经
-4|proposal/opens:经济
-4|proposal/opens:经济部
13|proposal/opens:美
11|proposal/opens:美国
4|proposal/opens:美国前
28|proposal/opens:自
22|proposal/opens:自民
24|proposal/opens:自民党
-5|proposal/opens:自民提
-3|proposal/opens:英
3|proposal/opens:英国保
3|proposal/opens:衆
3|proposal/opens:衆院
3|proposal/opens:衆院選
4|proposal/opens:该
4|proposal/opens:豪
-17|proposal/opens:財
-13|proposal/opens:財務
-6|proposal/opens:財務相
-8|proposal/opens:財務省
-3|proposal/opens:財政
-4|proposal/opens:財政審
-11|proposal/opens:财
-11|proposal/opens:财务
-11|proposal/opens:财务省
-3|proposal/opens:超長
-3|proposal/opens:超長期
-3|proposal/opens:道
-3|proposal/opens:道内
-3|proposal/opens:道内首
3|proposal/opens:野
-8|proposal/opens:防
-4|proposal/opens:防卫
-5|proposal/opens:防卫厅
-4|proposal/opens:防衛
-5|proposal/opens:防衛省
-3|proposal/opens:韓
-3|proposal/opens:韓国
5|proposal/opens:韩国
5|proposal/opens:韩国明
-3|proposal/opens:韩联
-3|proposal/opens:韩联社
-9|proposal/opens:首
-10|proposal/opens:首相
-6|proposal/opens:首相周
-4|proposal/opens:马
-3|proposal/opens:马克
-3|proposal/opens:马克龙
11|proposal/opens:高
11|proposal/opens:高市
8|proposal/opens:高市早
3|proposal/opens:高市氏
-9|proposal/other after-far:18 True
-3|proposal/other after-far:9 False
-3|proposal/other after-far:9 True
-5|proposal/other after-follows:が
-5|proposal/other after-follows:が「 True
-5|proposal/other after-leads:が、
-6|proposal/other after:agent True
-3|proposal/other after:named False
-5|proposal/other after:named True
11|proposal/other before-commas:0 0
6|proposal/other before-commas:1 0
-3|proposal/other before-commas:1 1
-3|proposal/other before-commas:2 0
5|proposal/other before-far:1 0
9|proposal/other before-far:18 0
-11|proposal/other before-far:36 0
-6|proposal/other before-far:36 1
-4|proposal/other before-far:4 0
11|proposal/other before-far:9 0
4|proposal/other before-far:far 0
3|proposal/other before-far:far 1
6|proposal/other before-follows-rank:, 0 0
-4|proposal/other before-follows-rank:と 1 0
5|proposal/other before-follows-rank:は 0 0
-4|proposal/other before-follows-rank:は 2 0
4|proposal/other before-follows-rank:团 1 0
3|proposal/other before-follows-rank:在 1 0
-3|proposal/other before-follows-rank:基 0 0
7|proposal/other before-follows-rank:大 1 0
3|proposal/other before-follows-rank:官 0 0
3|proposal/other before-follows-rank:总 1 0
4|proposal/other before-follows-rank:抛 1 0
4|proposal/other before-follows-rank:拟 1 0
4|proposal/other before-follows-rank:新 1 0
4|proposal/other before-follows-rank:新 1 1
4|proposal/other before-follows-rank:的 2 1
3|proposal/other before-follows-rank:表 1 0
4|proposal/other before-follows-rank:访 1 1
4|proposal/other before-follows-rank:说 1 0
5|proposal/other before-follows-rank:费 0 0
6|proposal/other before-follows:,
6|proposal/other before-follows:,却
6|proposal/other before-follows:,却还要
-7|proposal/other before-follows:と
-3|proposal/other before-follows:とフ
-3|proposal/other before-follows:とフラン
-4|proposal/other before-follows:の
-5|proposal/other before-follows:の国
3|proposal/other before-follows:の首
3|proposal/other before-follows:の首脳会
5|proposal/other before-follows:は3
7|proposal/other before-follows:は3.5
-4|proposal/other before-follows:は不
-4|proposal/other before-follows:は不足分
4|proposal/other before-follows:团
4|proposal/other before-follows:团队
4|proposal/other before-follows:团队看中
3|proposal/other before-follows:在
4|proposal/other before-follows:在伦
4|proposal/other before-follows:在伦敦:
-3|proposal/other before-follows:基
-3|proposal/other before-follows:基準
-3|proposal/other before-follows:基準」採
6|proposal/other before-follows:大
7|proposal/other before-follows:大統
5|proposal/other before-follows:大統領、
3|proposal/other before-follows:大統領は
3|proposal/other before-follows:官
3|proposal/other before-follows:官员
3|proposal/other before-follows:官员内部
3|proposal/other before-follows:总
3|proposal/other before-follows:总理
3|proposal/other before-follows:总理西利
4|proposal/other before-follows:抛
4|proposal/other before-follows:抛出
4|proposal/other before-follows:抛出\"重
4|proposal/other before-follows:拟
4|proposal/other before-follows:拟在
4|proposal/other before-follows:拟在北约
7|proposal/other before-follows:新
7|proposal/other before-follows:新政
7|proposal/other before-follows:新政府国
6|proposal/other before-follows:的
4|proposal/other before-follows:的外
4|proposal/other before-follows:的外交团
3|proposal/other before-follows:表
3|proposal/other before-follows:表示
3|proposal/other before-follows:表示,北
4|proposal/other before-follows:访
4|proposal/other before-follows:访问
4|proposal/other before-follows:访问布鲁
4|proposal/other before-follows:说
4|proposal/other before-follows:说,
3|proposal/other before-follows:说,国防
5|proposal/other before-follows:费
4|proposal/other before-follows:费推
4|proposal/other before-follows:费推高到
-3|proposal/other before-follows:透
-3|proposal/other before-follows:透露
-3|proposal/other before-follows:透露,秘
-7|proposal/other before-leads:
10|proposal/other before-leads:,
3|proposal/other before-leads:,但
8|proposal/other before-leads::
-5|proposal/other before-leads:「
3|proposal/other before-leads:】
7|proposal/other before-leads:で、
-3|proposal/other before-leads:と
3|proposal/other before-leads:但
6|proposal/other before-leads:例如
6|proposal/other before-leads:如
4|proposal/other before-leads:家:
4|proposal/other before-leads:把
-3|proposal/other before-leads:日、
4|proposal/other before-leads:点:
4|proposal/other before-leads:要把
3|proposal/other before-leads:讯】
-3|proposal/other before-leads:費「
4|proposal/other before-leads:道,
3|proposal/other before-leads:部长
5|proposal/other before-leads:长
7|proposal/other before-leads:露,
15|proposal/other before-opens:False named
-3|proposal/other before-opens:True agent
-5|proposal/other before-opens:True named
4|proposal/other before-rank:0 0 agent
4|proposal/other before-rank:0 0 named
11|proposal/other before-rank:1 0 named
-4|proposal/other before-rank:2 0 agent
10|proposal/other before:named
-18|proposal/other named:1
9|proposal/other named:2
-3|proposal/other right-before:とフランスは
5|proposal/other right-before:は
4|proposal/other right-before:在伦敦:不花
4|proposal/other right-before:拟在北约推
-30|proposal/other unnamed
-19|proposal/other unnamed-beside-others
3|proposal/right-before::
-3|proposal/right-before::不花
3|proposal/right-before:、
4|proposal/right-before:とフランスは
8|proposal/right-before:の
4|proposal/right-before:の各国が
6|proposal/right-before:は
-4|proposal/right-before:も
4|proposal/right-before:もいずれ
-3|proposal/right-before:上院、国防費
-3|proposal/right-before:为何离
3|proposal/right-before:以
-3|proposal/right-before:国防費
4|proposal/right-before:在伦敦:不花
3|proposal/right-before:幹部は
-3|proposal/right-before:想当\"
4|proposal/right-before:拟在北约推
-3|proposal/right-before:新首相「
3|proposal/right-before:氏、国防費「
-5|proposal/right-before:着眼
3|proposal/right-before:确定
-5|proposal/right-before:要
-3|proposal/right-before:要把军费推到
5|proposal/right-before:要求改为
4|proposal/role-class-of:EU ALLIES
5|proposal/role-class-of:JPN ALLIES
-4|proposal/role-class-of:JPN EU
6|proposal/role-class-of:JPN NATO
10|proposal/role-class-of:JPN foe
7|proposal/role-class-of:KOR ALLIES
-4|proposal/role-class-of:NATO JPN
7|proposal/role-class-of:NATO member
-15|proposal/role-class-of:USA ALLIES
6|proposal/role-class-of:USA CHN
-53|proposal/role-class-of:USA JPN
6|proposal/role-class-of:USA KOR
-13|proposal/role-class-of:USA TWN
-8|proposal/role-class-of:USA land
-8|proposal/role-class-of:USA member
5|proposal/role-class-of:land ALLIES
17|proposal/role-class-of:land JPN
7|proposal/role-class-of:land land
5|proposal/role-class-of:member NATO
8|proposal/role-class-of:member TWN
-14|proposal/role-class-of:member member
3|proposal/role-class:EU
11|proposal/role-class:JPN
-7|proposal/role-class:TWN
-88|proposal/role-class:USA
24|proposal/role-class:land
48|proposal/role:nobody
-56|proposal/role:other
8|proposal/role:spender
36|proposal/ruled
13|proposal/ruled:of_a_party
13|proposal/ruled:of_a_party nobody
3|proposal/ruled:own_opinion
3|proposal/ruled:own_opinion nobody
13|proposal/ruled:voices
24|proposal/ruled:voices nobody
-10|proposal/ruled:voices other
7|proposal/ruled:who_considers
-7|proposal/ruled:who_considers nobody
14|proposal/ruled:who_considers spender
4|proposal/said-after-too:ask plan
3|proposal/said-after-too:ask reach
4|proposal/said-after-too:ask think
-3|proposal/said-after-too:deny ask
-5|proposal/said-after-too:not deny
4|proposal/said-after-too:not should
3|proposal/said-after-too:plan ask
3|proposal/said-after-too:plan deny
3|proposal/said-after-too:plan not
-3|proposal/said-after-too:plan plan
-5|proposal/said-after-too:plan raise
3|proposal/said-after-too:plan reach
6|proposal/said-after-too:plan think
-3|proposal/said-after-too:raise plan
-5|proposal/said-after-too:raise think
-6|proposal/said-after-too:reach not
4|proposal/said-after-too:reach should
-3|proposal/said-after-too:should raise
4|proposal/said-after-too:should should
-6|proposal/said-after-too:should think
3|proposal/said-after-too:think ask
-3|proposal/said-after-too:think deny
-6|proposal/said-after-too:think not
-8|proposal/said-after-too:think reach
4|proposal/said-after-too:think should
-3|proposal/said-after-too:think think
19|proposal/said-after:
12|proposal/said-after:ask
4|proposal/said-after:ask plan
6|proposal/said-after:deny
8|proposal/said-after:not
-3|proposal/said-after:not plan
4|proposal/said-after:not should
6|proposal/said-after:party
8|proposal/said-after:plan
3|proposal/said-after:plan ask
3|proposal/said-after:plan deny
-3|proposal/said-after:plan raise
5|proposal/said-after:plan think
5|proposal/said-after:plan think not
4|proposal/said-after:raise
-3|proposal/said-after:raise plan
7|proposal/said-after:raise should
-3|proposal/said-after:raise think
-3|proposal/said-after:raise think not
-4|proposal/said-after:raise think raise
-3|proposal/said-after:reach plan think
5|proposal/said-after:reach should
-4|proposal/said-after:reach think
-10|proposal/said-after:think
-7|proposal/said-after:think not
-3|proposal/said-after:think reach
-3|proposal/said-after:think reach not
-6|proposal/said-after:think think think
5|proposal/said-before-too:ask plan
-3|proposal/said-before-too:ask reach
3|proposal/said-before-too:ask think
5|proposal/said-before-too:not plan
4|proposal/said-before-too:not raise
8|proposal/said-before-too:party ask
4|proposal/said-before-too:party party
4|proposal/said-before-too:party plan
4|proposal/said-before-too:party raise
4|proposal/said-before-too:party should
14|proposal/said-before-too:party think
5|proposal/said-before-too:plan ask
-5|proposal/said-before-too:plan not
6|proposal/said-before-too:plan plan
-4|proposal/said-before-too:plan reach
4|proposal/said-before-too:plan think
3|proposal/said-before-too:raise party
-6|proposal/said-before-too:reach raise
-3|proposal/said-before-too:reach reach
-4|proposal/said-before-too:reach should
-5|proposal/said-before-too:should plan
11|proposal/said-before-too:should raise
-4|proposal/said-before-too:should reach
-4|proposal/said-before-too:should should
7|proposal/said-before-too:should think
4|proposal/said-before-too:think ask
4|proposal/said-before-too:think not
-5|proposal/said-before-too:think plan
-11|proposal/said-before-too:think raise
-7|proposal/said-before-too:think reach
25|proposal/said-before-too:think think
24|proposal/said-before:
5|proposal/said-before:ask
4|proposal/said-before:ask plan
-3|proposal/said-before:ask reach reach
-7|proposal/said-before:not
4|proposal/said-before:not raise
3|proposal/said-before:not should raise
12|proposal/said-before:party
4|proposal/said-before:party ask
3|proposal/said-before:party plan
3|proposal/said-before:party raise
7|proposal/said-before:party think
5|proposal/said-before:party think raise
9|proposal/said-before:plan
-8|proposal/said-before:plan not
4|proposal/said-before:plan plan think
-4|proposal/said-before:plan raise
-3|proposal/said-before:raise
3|proposal/said-before:raise not
-5|proposal/said-before:reach raise
-3|proposal/said-before:reach reach
-5|proposal/said-before:reach should reach
8|proposal/said-before:should
-5|proposal/said-before:should plan
9|proposal/said-before:should raise
-5|proposal/said-before:should reach
-5|proposal/said-before:should should plan
4|proposal/said-before:should think
-3|proposal/said-before:think plan reach
-12|proposal/said-before:think raise
-3|proposal/said-before:think reach
4|proposal/said-before:think think
4|proposal/said-before:think think plan
3|proposal/said-before:think think raise
24|proposal/said-last:
3|proposal/said-last:ask reach
-4|proposal/said-last:deny ask
-4|proposal/said-last:not deny ask
3|proposal/said-last:not plan think
3|proposal/said-last:not should
4|proposal/said-last:party
-3|proposal/said-last:plan
3|proposal/said-last:plan ask
3|proposal/said-last:plan deny
3|proposal/said-last:plan not
-3|proposal/said-last:plan plan
-3|proposal/said-last:plan plan think
3|proposal/said-last:plan reach
3|proposal/said-last:plan should
4|proposal/said-last:plan think
5|proposal/said-last:plan think not
-3|proposal/said-last:plan think reach
4|proposal/said-last:raise
3|proposal/said-last:raise should
4|proposal/said-last:raise think
-4|proposal/said-last:raise think not
-4|proposal/said-last:raise think think
5|proposal/said-last:reach
-6|proposal/said-last:reach not
4|proposal/said-last:reach should
-3|proposal/said-last:reach think
20|proposal/said-last:should
-3|proposal/said-last:should raise
4|proposal/said-last:should should
-8|proposal/said-last:should think
-5|proposal/said-last:think
3|proposal/said-last:think ask
-4|proposal/said-last:think not
3|proposal/said-last:think raise
-3|proposal/said-last:think reach
-3|proposal/said-last:think reach not
-3|proposal/spender after-far:1 False
3|proposal/spender after-far:36 True
5|proposal/spender after-far:9 False
5|proposal/spender after-follows:が
4|proposal/spender after-follows:が試 False
-3|proposal/spender after-follows:の
3|proposal/spender after-follows:不
3|proposal/spender after-follows:不肯 True
3|proposal/spender after-follows:国
3|proposal/spender after-follows:国防 True
-3|proposal/spender after-follows:将
-3|proposal/spender after-follows:持
-3|proposal/spender after-follows:持保 True
3|proposal/spender after-follows:未
3|proposal/spender after-follows:未理 False
3|proposal/spender after-follows:氏
-3|proposal/spender after-leads:,但
3|proposal/spender after-leads:?」
3|proposal/spender after-leads:ける
4|proposal/spender after-leads:壁_
-3|proposal/spender after-leads:总理
6|proposal/spender after-leads:方、
3|proposal/spender after-leads:案,
3|proposal/spender after:agent True
-5|proposal/spender before-commas:0 0
4|proposal/spender before-commas:1 0
-4|proposal/spender before-commas:2 0
11|proposal/spender before-commas:2 1
-3|proposal/spender before-commas:2 2
-3|proposal/spender before-commas:3 2
6|proposal/spender before-far:1 0
-17|proposal/spender before-far:18 0
-4|proposal/spender before-far:18 1
5|proposal/spender before-far:36 0
4|proposal/spender before-far:36 1
7|proposal/spender before-far:4 0
-3|proposal/spender before-far:9 0
3|proposal/spender before-far:9 1
-3|proposal/spender before-far:far 0
5|proposal/spender before-far:far 1
-3|proposal/spender before-far:far 2
-3|proposal/spender before-follows-rank:3 0 0
-3|proposal/spender before-follows-rank:_ 0 0
7|proposal/spender before-follows-rank:、 0 0
-4|proposal/spender before-follows-rank:「 0 0
5|proposal/spender before-follows-rank:と 1 0
4|proposal/spender before-follows-rank:は 0 1
-4|proposal/spender before-follows-rank:上 0 0
6|proposal/spender before-follows-rank:不 0 0
7|proposal/spender before-follows-rank:主 0 0
3|proposal/spender before-follows-rank:事 0 0
3|proposal/spender before-follows-rank:以 0 0
3|proposal/spender before-follows-rank:任 0 0
3|proposal/spender before-follows-rank:传 0 0
-4|proposal/spender before-follows-rank:保 0 0
-4|proposal/spender before-follows-rank:内 0 0
3|proposal/spender before-follows-rank:动 0 0
-4|proposal/spender before-follows-rank:参 0 0
4|proposal/spender before-follows-rank:和 0 0
-4|proposal/spender before-follows-rank:国 0 0
5|proposal/spender before-follows-rank:国 0 1
3|proposal/spender before-follows-rank:国 1 1
-3|proposal/spender before-follows-rank:国 1 2
-3|proposal/spender before-follows-rank:在 0 0
7|proposal/spender before-follows-rank:外 0 0
-5|proposal/spender before-follows-rank:安 0 0
8|proposal/spender before-follows-rank:官 0 0
7|proposal/spender before-follows-rank:幹 0 0
3|proposal/spender before-follows-rank:幹 0 2
-4|proposal/spender before-follows-rank:应 0 0
-5|proposal/spender before-follows-rank:把 0 1
9|proposal/spender before-follows-rank:拟 0 0
4|proposal/spender before-follows-rank:探 0 0
-4|proposal/spender before-follows-rank:提 0 0
3|proposal/spender before-follows-rank:新 0 0
-3|proposal/spender before-follows-rank:有 0 0
10|proposal/spender before-follows-rank:正 0 0
-4|proposal/spender before-follows-rank:氏 0 0
-3|proposal/spender before-follows-rank:的 0 0
3|proposal/spender before-follows-rank:的 0 1
-5|proposal/spender before-follows-rank:着 0 0
4|proposal/spender before-follows-rank:研 0 0
-3|proposal/spender before-follows-rank:维 0 0
5|proposal/spender before-follows-rank:考 0 0
-6|proposal/spender before-follows-rank:要 0 0
-5|proposal/spender before-follows-rank:議 0 0
-5|proposal/spender before-follows-rank:议 0 0
5|proposal/spender before-follows-rank:设 0 0
5|proposal/spender before-follows-rank:财 0 0
-5|proposal/spender before-follows-rank:选 0 0
-4|proposal/spender before-follows-rank:长 0 0
4|proposal/spender before-follows-rank:防 0 0
-3|proposal/spender before-follows-rank:防 0 1
3|proposal/spender before-follows:1
-3|proposal/spender before-follows:3
-3|proposal/spender before-follows:3%
3|proposal/spender before-follows::3
-3|proposal/spender before-follows::不
-3|proposal/spender before-follows::不花5
-3|proposal/spender before-follows:_
7|proposal/spender before-follows:、
-4|proposal/spender before-follows:「
-3|proposal/spender before-follows:「4
-3|proposal/spender before-follows:「4%」
-4|proposal/spender before-follows:「冷
-4|proposal/spender before-follows:「冷戦期
5|proposal/spender before-follows:が3
3|proposal/spender before-follows:が検
3|proposal/spender before-follows:が検討し
3|proposal/spender before-follows:では
4|proposal/spender before-follows:では、国
4|proposal/spender before-follows:と
6|proposal/spender before-follows:とフ
6|proposal/spender before-follows:とフラン
3|proposal/spender before-follows:の3
3|proposal/spender before-follows:の3・5
5|proposal/spender before-follows:の5
5|proposal/spender before-follows:の5%に
4|proposal/spender before-follows:の事
4|proposal/spender before-follows:の事情を
4|proposal/spender before-follows:の各
4|proposal/spender before-follows:の各国が
3|proposal/spender before-follows:の国防相
-4|proposal/spender before-follows:の国防費
-4|proposal/spender before-follows:の審
-4|proposal/spender before-follows:の審議会
-9|proposal/spender before-follows:の算
-9|proposal/spender before-follows:の算定方
3|proposal/spender before-follows:の緑
3|proposal/spender before-follows:の緑の党
-4|proposal/spender before-follows:の防
-4|proposal/spender before-follows:の首脳の
11|proposal/spender before-follows:は2
3|proposal/spender before-follows:は2.5
3|proposal/spender before-follows:は27年
-5|proposal/spender before-follows:は3
-9|proposal/spender before-follows:は、
-5|proposal/spender before-follows:は、国防
-3|proposal/spender before-follows:は、防衛
-5|proposal/spender before-follows:も1
-5|proposal/spender before-follows:も1.3
3|proposal/spender before-follows:も2.5
4|proposal/spender before-follows:もい
4|proposal/spender before-follows:もいずれ
-4|proposal/spender before-follows:上
-4|proposal/spender before-follows:上院
-3|proposal/spender before-follows:上院、国
6|proposal/spender before-follows:不
6|proposal/spender before-follows:不排
6|proposal/spender before-follows:不排除以
-3|proposal/spender before-follows:为何离2
7|proposal/spender before-follows:主
7|proposal/spender before-follows:主张
3|proposal/spender before-follows:主张先以
4|proposal/spender before-follows:事
4|proposal/spender before-follows:事務
4|proposal/spender before-follows:事務総長
3|proposal/spender before-follows:以
4|proposal/spender before-follows:以3
4|proposal/spender before-follows:以3.5
3|proposal/spender before-follows:任
3|proposal/spender before-follows:任期
3|proposal/spender before-follows:任期内使
3|proposal/spender before-follows:传
3|proposal/spender before-follows:传媒
3|proposal/spender before-follows:传媒报道
-5|proposal/spender before-follows:保
-5|proposal/spender before-follows:保守
-4|proposal/spender before-follows:保守党领
-3|proposal/spender before-follows:内
-3|proposal/spender before-follows:内に
-3|proposal/spender before-follows:内已
10|proposal/spender before-follows:内部
4|proposal/spender before-follows:内部评估
-4|proposal/spender before-follows:军
-4|proposal/spender before-follows:军费
-3|proposal/spender before-follows:军费新目
-3|proposal/spender before-follows:军费订下
3|proposal/spender before-follows:前年
3|proposal/spender before-follows:前年曾向
3|proposal/spender before-follows:动
3|proposal/spender before-follows:动用
3|proposal/spender before-follows:动用豁免
-4|proposal/spender before-follows:参
-3|proposal/spender before-follows:参议
3|proposal/spender before-follows:可考虑把
4|proposal/spender before-follows:和
4|proposal/spender before-follows:和执
4|proposal/spender before-follows:和执政党
-3|proposal/spender before-follows:国会
7|proposal/spender before-follows:国防
-3|proposal/spender before-follows:国防支出
3|proposal/spender before-follows:国防相は
4|proposal/spender before-follows:国防省は
-3|proposal/spender before-follows:国防研究
-3|proposal/spender before-follows:国防費3
-3|proposal/spender before-follows:国防费占
4|proposal/spender before-follows:国防部周
-3|proposal/spender before-follows:国防部退
10|proposal/spender before-follows:国防部长
-3|proposal/spender before-follows:在
-5|proposal/spender before-follows:在远
-5|proposal/spender before-follows:在远东的
7|proposal/spender before-follows:外
7|proposal/spender before-follows:外长
5|proposal/spender before-follows:外长查克
-5|proposal/spender before-follows:大統領選
4|proposal/spender before-follows:大胜
4|proposal/spender before-follows:大胜_防
-6|proposal/spender before-follows:安
-5|proposal/spender before-follows:安全
-5|proposal/spender before-follows:安全保障
8|proposal/spender before-follows:官
10|proposal/spender before-follows:官员
5|proposal/spender before-follows:已
5|proposal/spender before-follows:已致
5|proposal/spender before-follows:已致函各
11|proposal/spender before-follows:幹
12|proposal/spender before-follows:幹部
3|proposal/spender before-follows:幹部は2
3|proposal/spender before-follows:幹部は、
6|proposal/spender before-follows:幹部は「
-3|proposal/spender before-follows:应
3|proposal/spender before-follows:总理
3|proposal/spender before-follows:总理内坦
-3|proposal/spender before-follows:想当
-3|proposal/spender before-follows:想当\"4
-8|proposal/spender before-follows:把
-3|proposal/spender before-follows:把军
-4|proposal/spender before-follows:把国
3|proposal/spender before-follows:把国防开
-7|proposal/spender before-follows:把国防预
-3|proposal/spender before-follows:把防卫费
9|proposal/spender before-follows:拟
6|proposal/spender before-follows:拟将
6|proposal/spender before-follows:拟将防卫
4|proposal/spender before-follows:探
4|proposal/spender before-follows:探讨
4|proposal/spender before-follows:探讨修订
-4|proposal/spender before-follows:提
-6|proposal/spender before-follows:提交
-5|proposal/spender before-follows:提交报告
3|proposal/spender before-follows:新
3|proposal/spender before-follows:新闻
3|proposal/spender before-follows:新闻》援
-3|proposal/spender before-follows:新首
-3|proposal/spender before-follows:新首相「
-3|proposal/spender before-follows:智
-3|proposal/spender before-follows:智库
-3|proposal/spender before-follows:有
3|proposal/spender before-follows:有意设定
-3|proposal/spender before-follows:有识
-3|proposal/spender before-follows:有识者会
-3|proposal/spender before-follows:朝
-3|proposal/spender before-follows:朝野
-3|proposal/spender before-follows:朝野有声
13|proposal/spender before-follows:正
7|proposal/spender before-follows:正在
5|proposal/spender before-follows:正在研究
-3|proposal/spender before-follows:正研究让
6|proposal/spender before-follows:正考
5|proposal/spender before-follows:正考虑在
4|proposal/spender before-follows:武
4|proposal/spender before-follows:武装
4|proposal/spender before-follows:武装部队
-4|proposal/spender before-follows:氏
3|proposal/spender before-follows:氏、
4|proposal/spender before-follows:氏、国防
-5|proposal/spender before-follows:氏は
3|proposal/spender before-follows:的军
3|proposal/spender before-follows:的军费占
-5|proposal/spender before-follows:着
-5|proposal/spender before-follows:着眼
-5|proposal/spender before-follows:着眼3.
4|proposal/spender before-follows:研
3|proposal/spender before-follows:研议
3|proposal/spender before-follows:研议20
3|proposal/spender before-follows:确定
3|proposal/spender before-follows:确定5%
-4|proposal/spender before-follows:维
-4|proposal/spender before-follows:维新
5|proposal/spender before-follows:考
5|proposal/spender before-follows:考虑
-4|proposal/spender before-follows:若
-4|proposal/spender before-follows:若能
-6|proposal/spender before-follows:要
-5|proposal/spender before-follows:要5
-5|proposal/spender before-follows:要5%,
-3|proposal/spender before-follows:要把
-3|proposal/spender before-follows:要把军费
5|proposal/spender before-follows:要求
5|proposal/spender before-follows:要求改为
-5|proposal/spender before-follows:議
-3|proposal/spender before-follows:議員
-3|proposal/spender before-follows:議員団、
-6|proposal/spender before-follows:议
-5|proposal/spender before-follows:议会
5|proposal/spender before-follows:设
5|proposal/spender before-follows:设立
5|proposal/spender before-follows:设立的专
4|proposal/spender before-follows:财
4|proposal/spender before-follows:财政
5|proposal/spender before-follows:财政部长
-5|proposal/spender before-follows:选
-3|proposal/spender before-follows:选举
-4|proposal/spender before-follows:长
-4|proposal/spender before-follows:长皮
-4|proposal/spender before-follows:长皮斯托
-6|proposal/spender before-follows:防卫
6|proposal/spender before-follows:防长
4|proposal/spender before-follows:防长金龙
5|proposal/spender before-follows:首
5|proposal/spender before-follows:首相
8|proposal/spender before-leads:
3|proposal/spender before-leads:,
-3|proposal/spender before-leads:,为
3|proposal/spender before-leads:,据
3|proposal/spender before-leads:,若
3|proposal/spender before-leads:,让
4|proposal/spender before-leads:-_
3|proposal/spender before-leads::
6|proposal/spender before-leads:;
8|proposal/spender before-leads:、
3|proposal/spender before-leads:《
-3|proposal/spender before-leads:が
-3|proposal/spender before-leads:が、
3|proposal/spender before-leads:き、
4|proposal/spender before-leads:ず、
3|proposal/spender before-leads:は
-3|proposal/spender before-leads:る
4|proposal/spender before-leads:れ、
4|proposal/spender before-leads:を、
-3|proposal/spender before-leads:不如
-3|proposal/spender before-leads:中
-4|proposal/spender before-leads:为
-5|proposal/spender before-leads:为,
5|proposal/spender before-leads:书长
-3|proposal/spender before-leads:事长
-5|proposal/spender before-leads:付
5|proposal/spender before-leads:前
7|proposal/spender before-leads:前,
-4|proposal/spender before-leads:国の
-5|proposal/spender before-leads:在
-3|proposal/spender before-leads:如
5|proposal/spender before-leads:媒:
5|proposal/spender before-leads:字;
3|proposal/spender before-leads:官「
-5|proposal/spender before-leads:应付
4|proposal/spender before-leads:引
8|proposal/spender before-leads:总理
5|proposal/spender before-leads:总统
-3|proposal/spender before-leads:憧憬
-3|proposal/spender before-leads:憬
3|proposal/spender before-leads:据
4|proposal/spender before-leads:援引
-9|proposal/spender before-leads:日本
-9|proposal/spender before-leads:本
3|proposal/spender before-leads:本《
-3|proposal/spender before-leads:析:
4|proposal/spender before-leads:氏は
-3|proposal/spender before-leads:特在
8|proposal/spender before-leads:理
-3|proposal/spender before-leads:电)
-3|proposal/spender before-leads:的
-3|proposal/spender before-leads:看中
3|proposal/spender before-leads:称,
5|proposal/spender before-leads:统
3|proposal/spender before-leads:若
3|proposal/spender before-leads:让
-7|proposal/spender before-leads:论请
-3|proposal/spender before-leads:说,
-7|proposal/spender before-leads:请
5|proposal/spender before-leads:道,
4|proposal/spender before-leads:部长
7|proposal/spender before-leads:长
-3|proposal/spender before-leads:領、
3|proposal/spender before-leads:驳,
-4|proposal/spender before-opens:False agent
-7|proposal/spender before-opens:False named
7|proposal/spender before-opens:True agent
4|proposal/spender before-opens:True named
-10|proposal/spender before-rank:0 0 named
4|proposal/spender before-rank:0 0 patient
5|proposal/spender before-rank:0 1 agent
-4|proposal/spender before-rank:0 1 patient
8|proposal/spender before-rank:1 1 named
-4|proposal/spender before-rank:1 2 named
3|proposal/spender before:agent
-3|proposal/spender before:named
-5|proposal/spender named:1
-4|proposal/spender named:2
12|proposal/spender named:3
3|proposal/spender right-before::
-3|proposal/spender right-before::不花
3|proposal/spender right-before:、
6|proposal/spender right-before:とフランスは
8|proposal/spender right-before:の
4|proposal/spender right-before:の各国が
-4|proposal/spender right-before:も
4|proposal/spender right-before:もいずれ
-3|proposal/spender right-before:上院、国防費
-3|proposal/spender right-before:为何离
3|proposal/spender right-before:以
-3|proposal/spender right-before:国防費
3|proposal/spender right-before:幹部は
-3|proposal/spender right-before:想当\"
-3|proposal/spender right-before:新首相「
3|proposal/spender right-before:氏、国防費「
-5|proposal/spender right-before:着眼
3|proposal/spender right-before:确定
-5|proposal/spender right-before:要
-3|proposal/spender right-before:要把军费推到
5|proposal/spender right-before:要求改为
13|proposal/spender unnamed
-9|proposal/spender unnamed-beside-others
5|proposal/title-after:
5|proposal/title-after:,台
8|proposal/title-after:?
-3|proposal/title-after:DEFENCE换
-3|proposal/title-after:」か
-3|proposal/title-after:」断
3|proposal/title-after:か
3|proposal/title-after:に」
3|proposal/title-after:の検
-3|proposal/title-after:への
-3|proposal/title-after:より
3|proposal/title-after:を」
-15|proposal/title-after:以上
3|proposal/title-after:务实
3|proposal/title-after:台」
3|proposal/title-after:国家
-3|proposal/title-after:報道
3|proposal/title-after:声浪
-3|proposal/title-after:案、
3|proposal/title-after:構想
4|proposal/title-after:法案
-3|proposal/title-after:目標
4|proposal/title-after:論_
3|proposal/title-after:論浮
4|proposal/title-after:超_
4|proposal/title-after:超」
-3|proposal/title-after:超へ
-3|proposal/title-after:超必
-4|proposal/title-after:超案
6|proposal/title-after:还不
3|proposal/title-after:还很
-17|proposal/unnamed
-28|proposal/unnamed-beside-others
"""
